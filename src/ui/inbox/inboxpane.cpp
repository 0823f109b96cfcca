// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inboxpane.h"

#include <ui/inbox/attentionbook.h>
#include <ui/inbox/holdextender.h>
#include <ui/inbox/inboxcounts.h>
#include <ui/inbox/inboxdetail.h>
#include <ui/inbox/inboxtools.h>
#include <ui/inbox/nextsteps.h>
#include <ui/inbox/waitingopener.h>
#include <ui/listtools.h>
#include <ui/look/emptystate.h>
#include <ui/look/looktable.h>
#include <ui/look/rule.h>
#include <ui/look/titlerow.h>
#include <ui/look/viewkit.h>
#include <ui/problemview.h>
#include <ui/reservations/extensionframe.h>

#include <QAbstractButton>
#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using inboxlines::Group;

static const QString columnsName = u"inbox/columns"_s;

InboxPane::InboxPane(Workspace &workspace, QWidget *parent)
    : Pane(parent)
    , m_workspace(workspace)
    , m_book(new AttentionBook(workspace, this))
    , m_urgent(workspace)
    , m_lines(inboxColumns(), [](const InboxLine &line) { return line.key; })
    , m_title(new TitleRow(tr("Inbox")))
    , m_tools(new InboxTools(workspace, [this] { return selected(); }))
    , m_counters(new Counters)
    , m_outcome(new ExtensionFrame)
    , m_problem(new ProblemView)
    , m_place(new QStackedWidget)
    , m_table(new LookTable)
    , m_empty(new EmptyState)
    , m_detail(new InboxDetail(workspace, *m_book))
    , m_opener(new WaitingOpener(workspace, *m_book, this))
    , m_extender(new HoldExtender(workspace, this))
{
    layOut();
    connectParts();
    connectDetail();
    listtools::restoreColumns(m_table->kit(), workspace.settings(), columnsName);
    m_minute.start(60'000);
    follow();
}

InboxPane::~InboxPane()
{
    listtools::saveColumns(m_table->kit(), m_workspace.settings(), columnsName);
    hush();
}

void InboxPane::layOut()
{
    m_title->setDetail(tr("soonest lost first"));
    m_title->addWidget(m_tools);
    listtools::addColumnChooser(m_title, m_table->kit());
    m_lines.setServerNow([this] { return m_workspace.serverNow(); });
    m_table->setAccessibleName(tr("Inbox"));
    m_table->setModel(&m_lines);
    m_table->setTwoLines();
    m_table->setNow([this] { return m_workspace.serverNow(); });
    m_place->addWidget(m_table);
    m_place->addWidget(m_empty);
    auto *splitter = new QSplitter;
    splitter->addWidget(new QWidget);
    splitter->addWidget(m_detail);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(splitter);
    auto *column = new QVBoxLayout(splitter->widget(0));
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_counters);
    column->addWidget(m_outcome);
    column->addWidget(m_problem);
    column->addWidget(new Rule);
    column->addWidget(m_place, 1);
}

void InboxPane::connectParts()
{
    connect(m_book, &AttentionBook::changed, this, &InboxPane::follow);
    connect(m_book, &AttentionBook::looked, m_problem, &ProblemView::clear);
    connect(m_book, &AttentionBook::failed, this, [this](const Error &error) {
        m_problem->setProblem(error, m_workspace.provider());
        tellEmpty();
    });
    connect(m_problem, &ProblemView::retryRequested, this, &InboxPane::refresh);
    connect(m_tools, &InboxTools::decided, this, &InboxPane::follow);
    connect(&m_urgent, &UrgentNotes::clicked, this, &InboxPane::comeForward);
    connect(&m_urgent, &UrgentNotes::notShown, this, [this] { QApplication::alert(window()); });
    connect(&m_minute, &QTimer::timeout, this, &InboxPane::follow);
    connect(m_counters, &Counters::currentChanged, this, &InboxPane::showLines);
    connect(m_table, &LookTable::actionTriggered, this, &InboxPane::open);
    connect(m_opener, &WaitingOpener::failed, m_book, &AttentionBook::failed);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &InboxPane::tellDetail);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &InboxPane::open);
    connect(m_table, &LookTable::menuRequested, this, &InboxPane::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &InboxPane::tellTools);
}

void InboxPane::connectDetail()
{
    NextSteps *next = m_detail->next();
    connect(next, &NextSteps::nextRequested, this, [this] { open(m_table->currentIndex()); });
    connect(next, &NextSteps::placeRequested, this, [this] {
        if (const AttentionItem *item = current())
            m_opener->goTo(*item);
    });
    connect(next, &NextSteps::extendRequested, this, [this](const QList<HeldNumber> &rows) {
        m_outcome->hide();
        m_extender->extend(rows);
    });
    connect(m_extender, &HoldExtender::busyChanged, next, [this, next] { next->setExtending(m_extender->isBusy()); });
    connect(m_extender, &HoldExtender::ended, this, [this](const Extension &extension) {
        m_outcome->tell(extension, m_workspace.providerName(), m_workspace.serverNow());
    });
}

Group InboxPane::group() const
{
    return Group(m_counters->current().toInt());
}

void InboxPane::comeForward(const QString &id)
{
    window()->setWindowState(window()->windowState() & ~Qt::WindowMinimized);
    window()->show();
    window()->raise();
    window()->activateWindow();
    emit m_workspace.sectionRequested(Section::Inbox, id);
}

void InboxPane::follow()
{
    m_items = m_book->items();
    tellCounts();
    showLines();
    QList<AttentionItem> now;
    std::ranges::copy_if(
        m_items, std::back_inserter(now), [this](const AttentionItem &item) { return !m_tools->isPutOff(item); });
    m_urgent.follow(now);
}

void InboxPane::showLines()
{
    QList<AttentionItem> shown;
    std::ranges::copy_if(m_items, std::back_inserter(shown),
        [this](const AttentionItem &item) { return inboxcounts::isIn(group(), item, *m_tools); });
    m_lines.setRows(inboxlines::of(
        shown, m_workspace.serverNow(), [this](const AttentionItem &item) { return m_tools->personFor(item); }));
    tellEmpty();
    tellTools();
    tellDetail();
}

void InboxPane::tellCounts()
{
    const QList<Counters::Item> counts = inboxcounts::of(m_items, *m_tools);
    m_counters->setItems(counts);
    emit badgeChanged(int(counts.first().count), true);
}

void InboxPane::tellEmpty()
{
    m_place->setCurrentWidget(m_lines.rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    if (m_lines.rowCount() > 0)
        return;
    m_empty->clearCards();
    if (!m_book->isRead() && m_problem->isVisibleTo(this)) {
        m_empty->setText(tr("What waits could not be read"), tr("Why stands above. Nothing was changed."));
    } else if (!m_book->isRead()) {
        m_empty->setText(tr("Looking at what waits"), tr("%1 is being asked.").arg(m_workspace.providerName()));
    } else if (group() != Group::All && !m_items.isEmpty()) {
        m_empty->setText(tr("Nothing of that kind waits"), tr("%n are hidden.", nullptr, int(m_items.size())));
        listtools::offerAll(m_empty, this, [this] { m_counters->setCurrent(QString::number(int(Group::All))); });
    } else {
        m_empty->setText(tr("Nothing waits for you"),
            tr("Holds that lapse, deadlines, rejected answers and comments appear here by the time that is left."));
        listtools::offerSearch(m_empty, tr("Search, compare prices and buy."), m_workspace);
    }
}

QList<AttentionItem> InboxPane::selected() const
{
    QList<AttentionItem> items;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        const auto at = std::ranges::find(m_items, m_lines.keyAt(row.row()), &AttentionItem::key);
        if (at != m_items.cend())
            items += *at;
    }
    return items;
}

void InboxPane::tellTools()
{
    m_tools->setEnabled(!selected().isEmpty());
}

void InboxPane::open(const QModelIndex &index)
{
    const auto at = std::ranges::find(m_items, m_lines.keyAt(index.row()), &AttentionItem::key);
    if (at != m_items.cend())
        m_opener->open(*at);
}

const AttentionItem *InboxPane::current() const
{
    const auto at = std::ranges::find(m_items, m_lines.keyAt(m_table->currentIndex().row()), &AttentionItem::key);
    return at == m_items.cend() ? nullptr : &*at;
}

void InboxPane::tellDetail()
{
    const AttentionItem *item = current();
    item ? m_detail->show(*item, m_lines.row(m_table->currentIndex().row())) : m_detail->clear();
}

void InboxPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    const bool isWide = window()->width() >= look::metrics().wideWindow;
    m_detail->setVisible(isWide);
    m_table->setProperty("plainActions", isWide); // one filled button
}

void InboxPane::refresh()
{
    m_book->refresh();
}

void InboxPane::focusFilter()
{
    QWidget *chip = m_counters->findChild<QAbstractButton *>();
    (m_table->isVisible() ? m_table : chip)->setFocus(Qt::ShortcutFocusReason);
}

void InboxPane::find(const QString &what)
{
    m_counters->setCurrent(QString::number(int(Group::All)));
    const auto at = std::ranges::find(m_items, what, &AttentionItem::id);
    if (at != m_items.cend())
        m_table->selectRow(m_lines.rowOf(at->key()));
    m_table->setFocus();
}

bool InboxPane::escape()
{
    const QString all = QString::number(int(Group::All));
    const bool had = m_outcome->isVisible() || m_counters->current() != all;
    m_outcome->hide();
    m_counters->setCurrent(all);
    return had;
}

void InboxPane::showMenu(const QPoint &position)
{
    QMenu *menu = listtools::makeMenu(this);
    const QModelIndex current = m_table->currentIndex();
    const QString next = m_lines.data(m_lines.index(current.row(), m_lines.columnOf("action"))).toString();
    menu->addAction(next, this, [this, current] { open(current); });
    m_tools->fillSnoozeMenu(menu->addMenu(tr("Snooze")));
    m_tools->fillAssignMenu(menu->addMenu(tr("Assign")));
    menu->addSeparator();
    menu->addAction(tr("Copy"), this, [this] { m_table->kit().copySelection(); });
    menu->popup(position);
}
