// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitypane.h"

#include <ui/activity/activitydetail.h>
#include <ui/activity/integrityline.h>
#include <ui/activity/recordexport.h>
#include <ui/activity/recordreader.h>
#include <ui/listtools.h>
#include <ui/look/emptystate.h>
#include <ui/look/looktable.h>
#include <ui/look/titlerow.h>
#include <ui/look/viewkit.h>
#include <ui/problemview.h>

#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

static const QString columnsName = u"activity/columns"_s;
static const QString splitterName = u"activity/splitter"_s;
static constexpr int detailWidth = 480;
static constexpr int wideDetailWidth = 602;

ActivityPane::ActivityPane(Workspace &workspace, QWidget *parent)
    : Pane(parent)
    , m_workspace(workspace)
    , m_reader(new RecordReader(workspace, this))
    , m_export(new RecordExport(workspace.record(), this))
    , m_title(new TitleRow(tr("Activity")))
    , m_counters(new Counters)
    , m_integrity(new IntegrityLine(workspace))
    , m_problem(new ProblemView)
    , m_place(new QStackedWidget)
    , m_table(new LookTable)
    , m_empty(new EmptyState)
    , m_detail(new ActivityDetail(workspace))
    , m_splitter(new QSplitter)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_splitter);
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(m_detail);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    connectParts();
    connectExport();
    m_moved = listtools::restoreSplitter(m_splitter, workspace.settings(), splitterName);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_moved = true; });
    listtools::restoreColumns(m_table->kit(), workspace.settings(), columnsName);
    follow();
}

ActivityPane::~ActivityPane()
{
    listtools::saveColumns(m_table->kit(), m_workspace.settings(), columnsName);
    if (m_moved)
        listtools::saveSplitter(m_splitter, m_workspace.settings(), splitterName);
    hush();
}

QWidget *ActivityPane::makeList()
{
    auto *verify = new QPushButton(tr("Verify"));
    connect(verify, &QPushButton::clicked, m_integrity, &IntegrityLine::verify);
    m_title->addWidget(m_integrity);
    m_title->addWidget(verify);
    auto *tool = m_title->addTool(u"document-export"_s, tr("Export"));
    connect(tool, &QToolButton::clicked, this, [this] { m_export->ask(this, m_reader->group()); });
    m_table->setAccessibleName(tr("Activity record"));
    m_table->setModel(&m_reader->lines());
    m_table->setNow([this] { return m_workspace.serverNow(); });
    m_place->addWidget(m_table);
    m_place->addWidget(m_empty);

    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_counters);
    column->addWidget(m_integrity->banner());
    column->addWidget(m_problem);
    column->addWidget(m_place, 1);
    return list;
}

void ActivityPane::connectParts()
{
    connect(m_reader, &RecordReader::changed, this, &ActivityPane::follow);
    connect(m_reader, &RecordReader::failed, this,
        [this](const Error &error) { m_problem->setProblem(error, m_workspace.provider()); });
    connect(m_problem, &ProblemView::retryRequested, this, &ActivityPane::refresh);
    connect(m_counters, &Counters::currentChanged, this,
        [this](const QString &key) { m_reader->setGroup(DeedGroup(key.toInt())); });
    connect(m_table, &LookTable::menuRequested, this, &ActivityPane::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ActivityPane::select);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &ActivityPane::askForMore);
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, &ActivityPane::askForMore);
}

void ActivityPane::connectExport()
{
    connect(m_export, &RecordExport::progressed, this,
        [this](qint64 done, qint64 total) { emit m_workspace.progressed(tr("Export"), done, total); });
    connect(m_export, &RecordExport::finished, this, [this](const QString &path, qint64 changes) {
        emit m_workspace.progressed({}, 0, 0);
        m_problem->setDone(tr("%n change(s) were written", nullptr, int(changes)), tr("to %1").arg(path));
    });
    connect(m_export, &RecordExport::failed, this, [this](const Error &error) {
        emit m_workspace.progressed({}, 0, 0);
        m_problem->setText(error.title, error.detail);
    });
    connect(&m_workspace, &Workspace::cancelRequested, m_export, &RecordExport::cancel);
}

void ActivityPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    if (m_moved)
        return;
    const auto &m = look::metrics();
    const bool wide = window()->width() >= m.wideWindow;
    const int detail = std::min(width() / 2, m.wide(wide ? wideDetailWidth : detailWidth));
    m_splitter->setSizes({width() - detail, detail});
}

void ActivityPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    if (!std::exchange(m_verified, true))
        m_integrity->verify();
}

void ActivityPane::follow()
{
    if (m_reader->isRead())
        m_problem->clear();
    tellCounts();
    tellEmpty();
    selectWanted();
    selectSome();
    askForMore();
}

void ActivityPane::tellCounts()
{
    const auto &counts = m_reader->page().counts;
    const auto item = [&counts](DeedGroup group, const QString &word, std::optional<Tone> tone) {
        return Counters::Item{QString::number(int(group)), word, counts.value(group), tone};
    };
    QList<Counters::Item> items{item(DeedGroup::All, tr("All"), std::nullopt),
        item(DeedGroup::InDoubt, tr("In doubt"), Tone::NeedsYou), item(DeedGroup::Refused, tr("Refused"), Tone::Lost),
        item(DeedGroup::Done, tr("Done"), Tone::Done)};
    // Rare, and gone soon: only while there are any, or while they are what is shown.
    const QList<Counters::Item> rare{item(DeedGroup::UnderWay, tr("Under way"), Tone::Waiting),
        item(DeedGroup::GivenUp, tr("Given up"), Tone::Neutral)};
    for (const Counters::Item &some : rare) {
        if (some.count > 0 || some.key == m_counters->current())
            items += some;
    }
    m_counters->setItems(items);
    emit badgeChanged(counts.value(DeedGroup::InDoubt), true);
}

void ActivityPane::select()
{
    const Deed *deed = m_reader->find(m_reader->lines().keyAt(m_table->currentIndex().row()));
    if (deed)
        m_detail->show(*deed);
    else
        m_detail->clear();
}

void ActivityPane::selectSome()
{
    if (m_reader->find(m_reader->lines().keyAt(m_table->currentIndex().row()))) {
        select();
        return;
    }
    for (int row = 0; row < m_reader->lines().rowCount(); ++row) {
        if (m_reader->find(m_reader->lines().keyAt(row))) {
            m_table->selectRow(row);
            return;
        }
    }
    m_detail->clear();
}

void ActivityPane::askForMore()
{
    const auto *bar = m_table->verticalScrollBar();
    if (bar->value() + bar->pageStep() >= bar->maximum())
        m_reader->more();
}

void ActivityPane::tellEmpty()
{
    const bool isEmpty = m_reader->lines().rowCount() == 0;
    m_place->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    if (!isEmpty)
        return;
    m_empty->clearCards();
    if (!m_reader->isRead()) {
        m_empty->setText(tr("Reading the record"), {});
    } else if (m_reader->group() == DeedGroup::All) {
        m_empty->setText(tr("Nothing was asked of %1 yet").arg(m_workspace.provider().inside),
            tr("Every order and every reservation is written down here before it is sent."));
        auto *card = m_empty->addCard(u"search"_s, tr("Find numbers"), tr("Search, compare prices and buy."));
        connect(card->addButton(tr("Search for numbers")), &QPushButton::clicked, this,
            [this] { emit m_workspace.sectionRequested(Section::Search, {}); });
    } else {
        m_empty->setText(tr("None of them stands like that"),
            tr("%n are hidden.", nullptr, m_reader->page().counts.value(DeedGroup::All)));
        auto *card = m_empty->addCard(u"view-filter"_s, tr("Show all"), tr("Take the filter away."));
        connect(card->addButton(tr("Show all")), &QPushButton::clicked, this,
            [this] { m_counters->setCurrent(QString::number(int(DeedGroup::All))); });
    }
}

void ActivityPane::refresh()
{
    m_reader->refresh();
    m_integrity->verify();
}

void ActivityPane::focusFilter()
{
    QWidget *chip = m_counters->findChild<QAbstractButton *>();
    (m_table->isVisible() ? m_table : chip)->setFocus(Qt::ShortcutFocusReason);
}

void ActivityPane::find(const QString &what)
{
    m_counters->setCurrent(QString::number(int(DeedGroup::All)));
    m_wanted = what;
    selectWanted();
    m_table->setFocus();
}

void ActivityPane::selectWanted()
{
    if (m_wanted.isEmpty())
        return;
    for (const Deed &deed : m_reader->page().deeds) {
        if (deed.reference != m_wanted && !deed.orderIds.contains(m_wanted))
            continue;
        m_wanted.clear();
        m_table->selectRow(m_reader->lines().rowOf(RecordReader::keyOf(deed.id)));
        return;
    }
}

bool ActivityPane::escape()
{
    const QString all = QString::number(int(DeedGroup::All));
    const bool had = m_counters->current() != all;
    m_counters->setCurrent(all);
    return had;
}

void ActivityPane::showMenu(const QPoint &position)
{
    QMenu *menu = listtools::makeMenu(this);
    for (const DeedChoice &choice : m_detail->choices())
        menu->addAction(choice.text, this, choice.act);
    menu->addSeparator();
    menu->addAction(tr("Copy"), this, [this] { m_table->kit().copySelection(); });
    menu->popup(position);
}
