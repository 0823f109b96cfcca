// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/filterproxy.h>
#include <store/ordercache.h>
#include <ui/look/looktree.h>
#include <ui/look/setup.h>
#include <ui/orders/orderspane.h>

#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <support/workspacefixture.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Figures
{
    double firstRowsMs = 0; // from making the pane, what it needs being on the disk
    double firstKeyMs = 0; // the first keystroke in the filter
    double filterMs = 0; // one of the others, the slowest
    double frameMs = 0; // a page further down, the slowest
};

SubOrder part(const QString &orderId, int order, int at)
{
    static const QStringList countries{u"US"_s, u"DE"_s, u"GB"_s, u"FR"_s};
    return {.id = orderId + u'-' + QString::number(at),
        .orderId = orderId,
        .countryCode = countries.at((order + at) % 4),
        .type = at == 2 ? NumberType::TollFree : NumberType::Local,
        .status = order % 16 ? OrderStatus::Success : OrderStatus::Pending,
        .requirements = {{.requirementId = u"r1"_s, .fieldType = u"textual"_s}},
        .phoneNumbersCount = 2,
        .createdAt = QDateTime::currentDateTimeUtc(),
        .updatedAt = QDateTime::currentDateTimeUtc()};
}

void fill(Workspace &workspace, int count)
{
    QList<NumberOrder> orders;
    QList<SubOrder> parts;
    QList<OrderNumber> numbers;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < count; ++i) {
        const QString id = u"12ade33a-21c0-473b-b055-%1"_s.arg(i, 12, 10, QChar(u'0'));
        orders.append({.id = id,
            .status = i % 16 ? OrderStatus::Success : OrderStatus::Pending,
            .customerReference = u"batch-%1"_s.arg(i % 500),
            .phoneNumbersCount = 6,
            .createdAt = now.addSecs(-60 * i),
            .updatedAt = now.addSecs(-60 * i)});
        for (int at = 0; at < 3; ++at) {
            parts += part(id, i, at);
            orders.last().subOrderIds += parts.last().id;
        }
        if (i % 16 == 0)
            numbers.append({.id = u'n' + id,
                .status = OrderStatus::Pending,
                .requirementsStatus = RequirementsStatus::InfoPending,
                .deadline = now.addSecs(3600 + i),
                .orderId = id,
                .subOrderId = parts.last().id});
    }
    const QString &account = workspace.account().id;
    ordercache::saw(workspace.state(), account, orders);
    ordercache::saw(workspace.state(), account, parts, now);
    ordercache::saw(workspace.state(), account, numbers, now);
}

double since(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

// Whatever the program does when it has nothing else to do gets as many turns as 20,000 orders need.
bool letIdle()
{
    QTimer turn;
    QSignalSpy turns(&turn, &QTimer::timeout);
    turn.start(0);
    return QTest::qWaitFor([&turns] { return turns.size() >= 200; });
}

// What the provider would say is held back: all that is seen comes from the cache.
Figures measure(int orders)
{
    Figures figures;
    WorkspaceFixture world;
    world.sandbox().hold(u"/number_orders"_s);
    fill(world.workspace(), orders);
    world.reopen();
    QElapsedTimer timer;
    timer.start();
    OrdersPane pane(world.workspace());
    pane.resize(1104, 728);
    pane.show();
    auto *tree = pane.findChild<LookTree *>();
    if (!QTest::qWaitFor([tree] { return tree->model()->rowCount() > 0; }, 30'000))
        return figures;
    pane.repaint();
    figures.firstRowsMs = since(timer);

    if (!letIdle()) // nobody types sooner
        return figures;
    auto *shown = qobject_cast<FilterProxy *>(tree->model());
    for (const char *typed : {"b", "ba", "batch-4", "batch-42", "!batch", "country:DE", "type:toll", "status:pending",
             "needs:me", "due:2", "ref:batch-1", ""}) {
        timer.start();
        shown->setText(QString::fromLatin1(typed));
        if (figures.firstKeyMs == 0)
            figures.firstKeyMs = since(timer);
        else
            figures.filterMs = std::max(figures.filterMs, since(timer));
    }
    for (int page = 0; page < 200; ++page) {
        timer.start();
        tree->verticalScrollBar()->setValue(page * tree->verticalScrollBar()->maximum() / 200);
        tree->viewport()->repaint();
        figures.frameMs = std::max(figures.frameMs, since(timer));
    }
    return figures;
}

} // namespace

// The list of orders as it was last seen: how long until it is there, and while it is used.
class OrdersBench : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { look::setUp(); }
    void theListFromTheCache()
    {
        const Figures few = measure(2'000);
        const Figures many = measure(20'000);
        QVERIFY2(many.firstRowsMs > 0, "no rows came");
        const auto tell = [](const char *what, double small, double large) {
            qInfo("%s: %.1f ms with 2,000 orders, %.1f ms with 20,000, ratio %.1f", what, small, large, large / small);
        };
        tell("first rows", few.firstRowsMs, many.firstRowsMs);
        tell("first keystroke in the filter", few.firstKeyMs, many.firstKeyMs);
        tell("slowest keystroke after it", few.filterMs, many.filterMs);
        tell("slowest frame while scrolling", few.frameMs, many.frameMs);
    }
};

QTEST_MAIN(OrdersBench)
#include "bench_orders.moc"
