// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperlist.h"

#include <core/clock.h>
#include <ui/csvexport.h>
#include <ui/listtools.h>
#include <ui/look/downintolist.h>
#include <ui/look/emptystate.h>
#include <ui/look/icons.h>
#include <ui/look/looktable.h>
#include <ui/look/rule.h>
#include <ui/look/secondticker.h>
#include <ui/look/theme.h>
#include <ui/look/titlerow.h>
#include <ui/look/viewkit.h>
#include <ui/problemview.h>
#include <ui/statustext.h>

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

static constexpr int typingMs = 120;

PaperList::PaperList(Workspace &workspace, std::unique_ptr<AbstractTable> rows, const Names &names, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_rows(std::move(rows))
    , m_noneFits(names.noneFits)
    , m_shown(m_rows.get())
    , m_tools(new TitleRow({}))
    , m_counters(new Counters)
    , m_filter(new QLineEdit)
    , m_problem(new ProblemView)
    , m_place(new QStackedWidget)
    , m_table(new LookTable)
    , m_empty(new EmptyState)
    , m_export(new CsvExport(*m_table, m_shown, names.file, this))
    , m_memory(workspace, u"compliance/"_s + names.key, m_table->kit(), m_counters)
    , m_ticker(SecondTicker::shared())
{
    m_rows->setServerNow([&workspace] { return workspace.serverNow(); });
    layOut(names);
    connectParts();
    m_memory.keepFilter(m_filter);
    m_memory.keepSelection(m_table, m_shown);
    m_memory.restore();
    tell();
}

PaperList::~PaperList()
{
    m_memory.save();
}

void PaperList::layOut(const Names &names)
{
    const auto &m = look::metrics();
    m_filter->setAccessibleName(names.filter);
    m_filter->setPlaceholderText(names.placeholder);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icons::icon(u"view-filter"_s), QLineEdit::LeadingPosition);
    m_counters->hide();
    m_table->setAccessibleName(names.table);
    m_table->setModel(&m_shown);
    m_table->setSortingEnabled(true);
    goDownIntoList(m_filter, m_table);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // as they came
    m_table->setNow([this] { return m_workspace.serverNow(); });
    m_place->addWidget(m_table);
    m_place->addWidget(m_empty);
    m_filters = new QHBoxLayout;
    m_filters->setContentsMargins(m.edge, m.between, m.edge, m.inset);
    m_filters->setSpacing(m.between);
    m_filters->addWidget(m_filter, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_counters);
    column->addLayout(m_filters);
    column->addWidget(m_problem);
    column->addWidget(new Rule);
    column->addWidget(m_place, 1);
    auto *buttons = new QWidget;
    m_buttons = new QHBoxLayout(buttons);
    m_buttons->setContentsMargins({});
    m_buttons->setSpacing(m.between);
    m_tools->addWidget(buttons);
    listtools::addExportTool(m_tools, m_export);
    listtools::addColumnChooser(m_tools, m_table->kit());
}

void PaperList::connectParts()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    connect(m_filter, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] {
        m_shown.setText(m_filter->text());
        tell();
    });
    connect(m_problem, &ProblemView::retryRequested, this, &PaperList::retryRequested);
    connect(m_table, &LookTable::menuRequested, this, &PaperList::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PaperList::currentChanged);
    connect(m_ticker.get(), &SecondTicker::ticked, this, &PaperList::tellAge);
    listtools::tellExport(m_export, m_workspace, m_problem);
}

void PaperList::addChoice(QWidget *box)
{
    m_filters->insertWidget(m_filters->count() - 1, box);
}

QPushButton *PaperList::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    m_buttons->addWidget(button);
    return button;
}

void PaperList::setNothing(std::function<void(EmptyState *)> tell)
{
    m_nothing = std::move(tell);
    this->tell();
}

QString PaperList::current() const
{
    return m_shown.keyAt(m_table->currentIndex());
}

void PaperList::select(const QString &key)
{
    m_wanted = key;
    if (m_rows->rowOf(key) >= 0 && !m_shown.mapFromSource(m_rows->index(m_rows->rowOf(key), 0)).isValid())
        showAll();
    selectSome();
}

void PaperList::selectSome()
{
    const int row = m_wanted.isEmpty() ? -1 : m_rows->rowOf(m_wanted);
    if (row >= 0) {
        m_wanted.clear();
        m_table->setCurrentIndex(m_shown.mapFromSource(m_rows->index(row, 0)));
        m_table->setFocus();
    } else if (!m_table->currentIndex().isValid() && m_shown.rowCount() > 0) {
        m_table->setCurrentIndex(m_shown.index(0, 0));
    }
}

void PaperList::reading()
{
    m_isReading = true;
    tell();
}

void PaperList::came()
{
    m_isReading = false;
    m_readAt = Clock::instance().now();
    tell();
    m_memory.selectAgain();
    selectSome();
    emit currentChanged(); // what is known of it may be new
}

void PaperList::failed(const Error &error)
{
    m_isReading = false;
    m_problem->setProblem(error, m_workspace.provider());
    tell();
}

void PaperList::tell()
{
    tellAge();
    tellEmpty();
}

void PaperList::tellAge()
{
    if (m_readAt.isValid())
        m_tools->setDetail(tr("read %1 ago").arg(statustext::age(m_readAt, Clock::instance().now())));
}

void PaperList::tellEmpty()
{
    const bool isEmpty = m_shown.rowCount() == 0;
    m_place->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    if (!isEmpty)
        return;
    m_empty->clearCards();
    if (m_rows->rowCount() > 0) {
        m_empty->setText(m_noneFits, tr("%n are hidden by the filter.", nullptr, m_rows->rowCount()));
        listtools::offerAll(m_empty, this, [this] { showAll(); });
    } else if (m_readAt.isValid() && !m_isReading && m_nothing) {
        m_nothing(m_empty);
    } else if (!m_isReading && !m_problem->isHidden()) {
        m_empty->setText(tr("The list could not be read"), tr("Why stands above. Nothing was changed."));
    } else {
        m_empty->setText(tr("Reading the list"), tr("%1 is being asked.").arg(m_workspace.providerName()));
    }
}

void PaperList::showAll()
{
    m_filter->clear();
    m_shown.setText({});
    if (!m_counters->isHidden())
        m_counters->setCurrent(u"all"_s);
    tell();
}

void PaperList::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool PaperList::escape()
{
    const bool had = !m_filter->text().isEmpty();
    m_filter->clear();
    return had;
}

void PaperList::showMenu(const QPoint &position)
{
    QMenu *menu = listtools::makeMenu(this);
    emit menuWanted(menu);
    if (!menu->isEmpty())
        menu->addSeparator();
    listtools::addListActions(menu, m_table->kit(), m_export);
    menu->popup(position);
}
