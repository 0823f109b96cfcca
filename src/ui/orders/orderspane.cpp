// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderspane.h"

#include <models/ordercolumns.h>
#include <ui/csvexport.h>
#include <ui/fieldcompleter.h>
#include <ui/listtools.h>
#include <ui/look/copying.h>
#include <ui/look/downintolist.h>
#include <ui/look/emptystate.h>
#include <ui/look/filterbar.h>
#include <ui/look/looktree.h>
#include <ui/look/plaintext.h>
#include <ui/look/rule.h>
#include <ui/look/secondticker.h>
#include <ui/look/titlerow.h>
#include <ui/look/viewkit.h>
#include <ui/orders/orderbook.h>
#include <ui/orders/orderdetail.h>
#include <ui/orders/reportmaker.h>
#include <ui/problemview.h>
#include <ui/statustext.h>

#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

static const QString lineName = u"orders/line"_s;
static const QString splitterName = u"orders/splitter"_s;
static constexpr int typingMs = 120;

OrdersPane::OrdersPane(Workspace &workspace, QWidget *parent)
    : Pane(parent)
    , m_workspace(workspace)
    , m_orders(workspace.orders())
    , m_rules(orderCounters())
    , m_book(new OrderBook(workspace, this))
    , m_proxy(&m_orders)
    , m_title(new TitleRow(tr("Orders")))
    , m_counters(new Counters)
    , m_filter(new QLineEdit)
    , m_problem(new ProblemView)
    , m_place(new QStackedWidget)
    , m_tree(new LookTree)
    , m_empty(new EmptyState)
    , m_export(new CsvExport(*m_tree, m_proxy, tr("orders.csv"), this))
    , m_report(new ReportMaker(workspace, this))
    , m_detail(new OrderDetail(workspace))
    , m_splitter(new QSplitter)
    , m_memory(workspace, u"orders"_s, m_tree->kit(), m_counters)
    , m_ticker(SecondTicker::shared())
    , m_wanted(m_tree, m_proxy, m_orders)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_splitter);
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(m_detail);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    connectParts();
    m_moved = listtools::restoreSplitter(m_splitter, workspace.settings(), splitterName);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_moved = true; });
    m_memory.keepFilter(m_filter);
    m_memory.restore();
    m_wanted.setLast(QString::fromUtf8(workspace.settings().value(workspace.settingName(lineName))));
    follow();
}

OrdersPane::~OrdersPane()
{
    m_memory.save();
    if (m_book->isListed())
        m_workspace.settings().setValue(
            m_workspace.settingName(lineName), m_book->orderOf(m_proxy.keyAt(m_tree->currentIndex())).toUtf8());
    if (m_moved)
        listtools::saveSplitter(m_splitter, m_workspace.settings(), splitterName);
    hush();
}

QWidget *OrdersPane::makeList()
{
    auto *report = new QPushButton(tr("Report…"));
    connect(report, &QPushButton::clicked, m_report, &ReportMaker::ask);
    m_title->addWidget(report);
    listtools::addExportTool(m_title, m_export);
    listtools::addColumnChooser(m_title, m_tree->kit());
    m_filter->setAccessibleName(tr("Filter orders"));
    m_filter->setPlaceholderText(tr("Filter: reference, country:DE, needs:me, !status:success"));
    look::setTip(m_filter,
        tr("Words that must all occur; with ! those that must not. Of one kind: %1")
            .arg(orderFieldNames().join(u": "_s) + u':'));
    new FieldCompleter(orderFieldNames(), m_filter);
    m_proxy.setFields(orderFieldNames());
    m_filter->setClearButtonEnabled(true);
    m_tree->setAccessibleName(tr("Orders"));
    m_tree->setModel(&m_proxy);
    m_tree->setSortingEnabled(true);
    m_tree->header()->setSortIndicatorClearable(true); // back to what they came in, the newest first
    m_tree->sortByColumn(-1, Qt::AscendingOrder);
    m_tree->setNow([this] { return m_workspace.serverNow(); });
    m_place->addWidget(m_tree);
    m_place->addWidget(m_empty);
    goDownIntoList(m_filter, m_tree);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(new FilterBar(m_counters, m_filter));
    column->addWidget(m_problem);
    column->addWidget(new Rule);
    column->addWidget(m_place, 1);
    return list;
}

void OrdersPane::connectParts()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    connect(m_filter, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] {
        m_proxy.setText(m_filter->text());
        tellEmpty();
    });
    connect(m_counters, &Counters::currentChanged, this, [this](const QString &key) {
        listtools::narrow(m_proxy, m_rules, key, m_orders);
        tellEmpty();
    });
    connect(m_book, &OrderBook::changed, this, &OrdersPane::follow);
    connect(&m_preparing, &QTimer::timeout, this, &OrdersPane::prepareSearch);
    connect(m_book, &OrderBook::looked, this, [this] {
        m_problem->clear();
        tellAge();
        select(); // what is in the order may be what had failed
    });
    connect(m_ticker.get(), &SecondTicker::ticked, this, &OrdersPane::tellAge);
    connect(m_detail, &OrderDetail::changed, m_book, &OrderBook::open);
    connect(m_detail, &OrderDetail::commentsRead, m_book, &OrderBook::countComments);
    connect(m_detail, &OrderDetail::commentsRead, &m_workspace, &Workspace::commentsRead);
    connect(&m_workspace, &Workspace::commentsRequested, this, [this](auto id) { m_wanted.wantPart(id); });
    connect(m_book, &OrderBook::contentsChanged, this, [this] {
        m_wanted.select();
        select();
    });
    connect(m_book, &OrderBook::failed, this, [this](const Error &error) {
        m_problem->setProblem(error, m_workspace.provider());
        tellEmpty();
    });
    listtools::tellExport(m_export, m_workspace, m_problem);
    connect(m_report, &ReportMaker::failed, this,
        [this](const Error &error) { m_problem->setProblem(error, m_workspace.provider()); });
    connect(m_report, &ReportMaker::written, this,
        [this](const QString &path) { m_problem->setDone(tr("The report was written"), tr("to %1").arg(path)); });
    connect(m_problem, &ProblemView::retryRequested, this, &OrdersPane::refresh);
    connect(m_tree, &LookTree::menuRequested, this, &OrdersPane::showMenu);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OrdersPane::select);
}

void OrdersPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    if (m_moved)
        return;
    const auto &m = look::metrics();
    const int detail = std::min(width() / 2, m.wide(window()->width() >= m.wideWindow ? 768 : 502));
    m_splitter->setSizes({width() - detail, detail});
}

void OrdersPane::follow()
{
    const QList<OrderLine> orders = m_book->orders();
    listtools::count(m_counters, m_rules, orders);
    const auto waiting = std::ranges::count_if(orders, &OrderLine::needsYou);
    emit badgeChanged(int(waiting), true);
    m_wanted.select();
    select();
    tellEmpty();
    m_prepared = 0;
    m_preparing.start(0);
}

void OrdersPane::prepareSearch()
{
    constexpr int slice = 200;
    const int end = std::min(m_prepared + slice, m_orders.rowCount());
    for (; m_prepared < end; ++m_prepared)
        m_orders.index(m_prepared, 0).data(cell::SearchRole);
    if (m_prepared >= m_orders.rowCount())
        m_preparing.stop();
}

void OrdersPane::select()
{
    const QString key = m_proxy.keyAt(m_tree->currentIndex());
    const OrderLine *line = m_orders.find(key);
    if (!line)
        return m_detail->clear();
    const QString order = m_book->orderOf(key);
    if (!m_book->contents(order))
        m_book->open(order);
    m_detail->show(*line, m_book->contents(order));
}

void OrdersPane::tellAge()
{
    if (m_book->isListed())
        m_title->setDetail(tr("read %1 ago").arg(statustext::age(m_book->listedAt(), Clock::instance().now())));
    else if (m_orders.rowCount() > 0)
        m_title->setDetail(tr("as last seen"));
}

void OrdersPane::tellEmpty()
{
    tellAge();
    m_place->setCurrentWidget(m_proxy.rowCount() > 0 ? static_cast<QWidget *>(m_tree) : m_empty);
    if (m_proxy.rowCount() > 0)
        return;
    m_empty->clearCards();
    if (m_orders.rowCount() > 0) {
        m_empty->setText(tr("No order fits"), tr("%n are hidden by the filter.", nullptr, m_orders.rowCount()));
        listtools::offerAll(m_empty, this, [this] {
            m_filter->clear();
            m_counters->setCurrent(m_rules.first().key);
        });
    } else if (m_book->isListed()) {
        m_empty->setText(tr("Nothing was ordered yet"), tr("What is bought in Search appears here at once."));
        listtools::offerSearch(m_empty, tr("Search, compare prices and buy."), m_workspace);
    } else if (!m_problem->isHidden()) {
        m_empty->setText(tr("The orders could not be read"), tr("Why stands above. Nothing was changed."));
    } else {
        m_empty->setText(tr("Reading the orders"), tr("%1 is being asked.").arg(m_workspace.providerName()));
    }
}

void OrdersPane::refresh()
{
    m_problem->clear();
    tellEmpty();
    m_book->refresh();
    m_book->open(m_book->orderOf(m_proxy.keyAt(m_tree->currentIndex()))); // what is in the one that is looked at
}

void OrdersPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void OrdersPane::find(const QString &what)
{
    m_counters->setCurrent(m_rules.first().key);
    m_filter->clear();
    m_proxy.setText({});
    m_wanted.want(what.section(answersOf, 0, 0));
    if (const QString part = what.section(answersOf, 1); !part.isEmpty()) {
        m_wanted.wantPart(part);
        m_detail->seekAnswer(part);
    }
    m_tree->setFocus(); // what is asked for may take it
    m_wanted.select();
    select();
}

bool OrdersPane::escape()
{
    if (m_filter->text().isEmpty())
        return false;
    m_filter->clear();
    return true;
}

void OrdersPane::showMenu(const QPoint &position)
{
    QMenu *menu = listtools::makeMenu(this);
    const QString id = m_book->orderOf(m_proxy.keyAt(m_tree->currentIndex()));
    menu->addAction(tr("Copy the order’s id"), this, [this, id] { look::copy(id, this); });
    if (m_detail->canCancel())
        menu->addAction(tr("Cancel sub-order…"), m_detail, &OrderDetail::cancelSubOrder);
    menu->addSeparator();
    menu->addAction(tr("Report…"), m_report, &ReportMaker::ask);
    listtools::addListActions(menu, m_tree->kit(), m_export);
    menu->popup(position);
}
