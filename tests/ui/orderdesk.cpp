// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderdesk.h"

#include <models/ordercolumns.h>
#include <ui/look/looktree.h>

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>

#include <support/user.h>

#include <algorithm>

using namespace Qt::StringLiterals;

OrderDesk::OrderDesk()
    : m_customer(std::make_unique<Customer>(m_world.workspace().client()))
{
    open();
}

void OrderDesk::open()
{
    m_pane = std::make_unique<OrdersPane>(m_world.workspace());
    m_pane->resize(1104, 728);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void OrderDesk::lookAgain(qint64 later)
{
    sandbox().advanceClock(later);
    m_pane->refresh();
}

void OrderDesk::reopen()
{
    m_pane.reset();
    m_customer.reset();
    m_world.reopen();
    m_customer = std::make_unique<Customer>(m_world.workspace().client());
    open();
    select(m_order);
}

QString OrderDesk::order(int count)
{
    m_order = m_customer->order(m_customer->find(u"DE"_s, count, u"30"_s));
    emit m_world.workspace().orderPlaced(m_order);
    select(m_order);
    const auto *tree = user::see<LookTree>(pane(), u"Orders"_s);
    return tree->currentIndex().data(::cell::KeyRole).toString().section(u':', 1);
}

void OrderDesk::select(const QString &orderId)
{
    auto *tree = user::see<LookTree>(pane(), u"Orders"_s);
    QTRY_VERIFY((tree = user::see<LookTree>(pane(), u"Orders"_s)));
    const auto row = [&] {
        return tree->model()
            ->match(tree->model()->index(0, 0), ::cell::ValueRole, orderId, 1, Qt::MatchExactly)
            .value(0);
    };
    QTRY_VERIFY(row().isValid());
    tree->expand(row());
    QTRY_COMPARE(tree->model()->rowCount(row()), 1);
    tree->setCurrentIndex(tree->model()->index(0, 0, row()));
    tree->setFocus();
    QTRY_VERIFY(user::reads(pane(), u"Example: "_s));
}

bool OrderDesk::showTab(const QString &name)
{
    auto *tabs = pane()->findChild<QTabBar *>();
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Home);
    for (int at = 0; at < tabs->count(); ++at) {
        if (tabs->accessibleTabName(tabs->currentIndex()) == name)
            return true;
        QTest::keyClick(tabs, Qt::Key_Right);
    }
    return false;
}

QVariant OrderDesk::cell(const char *column)
{
    const auto *tree = user::see<LookTree>(pane(), u"Orders"_s);
    const QList<Column<OrderLine>> columns = orderColumns().columns;
    const auto isIt = [column](const Column<OrderLine> &one) { return qstrcmp(one.info.key, column) == 0; };
    const int at = int(std::ranges::find_if(columns, isIt) - columns.begin());
    return tree->currentIndex().siblingAtColumn(at).data(::cell::ValueRole);
}

QString OrderDesk::tabText(const QString &name)
{
    const auto *tabs = pane()->findChild<QTabBar *>();
    for (int at = 0; at < tabs->count(); ++at) {
        if (tabs->accessibleTabName(at) == name)
            return tabs->tabText(at);
    }
    return {};
}

bool OrderDesk::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focused = QApplication::focusWidget();
    if (focused)
        QTest::keyClick(focused, key, modifiers);
    return focused;
}

bool OrderDesk::write(const QString &text)
{
    QWidget *focused = QApplication::focusWidget();
    if (focused)
        QTest::keyClicks(focused, text);
    return focused;
}

bool OrderDesk::tabTo(const QString &name)
{
    for (int steps = 0; steps < 60; ++steps) {
        if (QApplication::focusWidget() && user::nameOf(QApplication::focusWidget()) == name)
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

QString OrderDesk::fileName(const QByteArray &content)
{
    return QString::number(qHash(content)) + u".pdf"_s;
}

bool OrderDesk::chooseFile(const QString &field, const QByteArray &content)
{
    const QString path = m_folder.filePath(fileName(content));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("%PDF-1.7\n% " + content + "\n%%EOF\n") < 0)
        return false;
    file.close();
    if (!tabTo(u"Choose file: "_s + field) || !press(Qt::Key_Space))
        return false;
    QFileDialog *dialog = nullptr;
    if (!QTest::qWaitFor([&] { return (dialog = pane()->findChild<QFileDialog *>()) && dialog->isVisible(); }))
        return false;
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    name->setText(path); // typed, a list of completions would stand before it
    QTest::keyClick(name, Qt::Key_Return);
    m_pane->activateWindow(); // where there is no window manager
    return QTest::qWaitForWindowActive(m_pane.get())
        && QTest::qWaitFor([&] { return user::reads(pane(), fileName(content)) && user::canUse(pane(), u"Send"_s); });
}
