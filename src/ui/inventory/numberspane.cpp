// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberspane.h"

#include <ui/csvexport.h>
#include <ui/fieldcompleter.h>
#include <ui/inventory/inventoryreader.h>
#include <ui/inventory/overviewrow.h>
#include <ui/inventory/selectedbar.h>
#include <ui/listtools.h>
#include <ui/look/downintolist.h>
#include <ui/look/emptystate.h>
#include <ui/look/filterbar.h>
#include <ui/look/icons.h>
#include <ui/look/looktable.h>
#include <ui/look/plaintext.h>
#include <ui/look/rule.h>
#include <ui/look/secondticker.h>
#include <ui/look/titlerow.h>
#include <ui/look/viewkit.h>
#include <ui/problemview.h>
#include <ui/statustext.h>

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int typingMs = 120;
static constexpr int countingMs = 400;

static QString syntaxText()
{
    return NumbersPane::tr("Words that must all occur; with ! those that must not. Of one kind: %1")
        .arg(inventoryFieldNames().join(u": "_s) + u':');
}

NumbersPane::NumbersPane(Workspace &workspace, QWidget *parent)
    : Pane(parent)
    , m_workspace(workspace)
    , m_numbers(workspace.owned())
    , m_rules(inventoryCounters())
    , m_proxy(&m_numbers)
    , m_title(new TitleRow(tr("Numbers")))
    , m_overview(new OverviewRow)
    , m_counters(new Counters)
    , m_filter(new QLineEdit)
    , m_problem(new ProblemView)
    , m_place(new QStackedWidget)
    , m_table(new LookTable)
    , m_empty(new EmptyState)
    , m_export(new CsvExport(*m_table, m_proxy, tr("numbers.csv"), this))
    , m_memory(workspace, u"numbers"_s, m_table->kit(), m_counters)
    , m_ticker(SecondTicker::shared())
    , m_reader(new InventoryReader(workspace, this))
{
    layOut();
    connectParts();
    m_memory.keepFilter(m_filter);
    m_memory.keepSelection(m_table, m_proxy);
    m_memory.restore();
    recount();
    tell();
}

NumbersPane::~NumbersPane()
{
    m_memory.save();
    hush();
}

void NumbersPane::layOut()
{
    auto *exportButton = new QPushButton(tr("Export…"));
    connect(exportButton, &QPushButton::clicked, this, [this] { m_export->ask(this); });
    m_title->addWidget(exportButton);
    listtools::addColumnChooser(m_title, m_table->kit());
    m_filter->setAccessibleName(tr("Filter numbers"));
    m_filter->setPlaceholderText(tr("Filter: number, connection, tag:solar, !status:active"));
    look::setTip(m_filter, syntaxText());
    new FieldCompleter(inventoryFieldNames(), m_filter);
    m_filter->setAccessibleDescription(syntaxText());
    m_proxy.setFields(inventoryFieldNames());
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icons::icon(u"view-filter"_s), QLineEdit::LeadingPosition);
    m_table->setAccessibleName(tr("Numbers"));
    m_table->setModel(&m_proxy);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(m_numbers.columnOf("number"), Qt::AscendingOrder);
    m_table->setNow([this] { return m_workspace.serverNow(); });
    m_place->addWidget(m_table);
    m_place->addWidget(m_empty);
    goDownIntoList(m_filter, m_table);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_overview);
    column->addWidget(new FilterBar(m_counters, m_filter));
    column->addWidget(m_problem);
    column->addWidget(new Rule);
    column->addWidget(m_place, 1);
    column->addWidget(new SelectedBar(*m_table, m_proxy, m_numbers));
}

void NumbersPane::connectParts()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    m_counting.setSingleShot(true);
    m_counting.setInterval(countingMs);
    connect(&m_counting, &QTimer::timeout, this, &NumbersPane::recount);
    connect(&m_typing, &QTimer::timeout, this, [this] {
        m_proxy.setText(m_filter->text());
        tell();
    });
    connect(m_filter, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_counters, &Counters::currentChanged, this, [this](const QString &key) {
        listtools::narrow(m_proxy, m_rules, key, m_numbers);
        tell();
    });
    connect(m_ticker.get(), &SecondTicker::ticked, this, &NumbersPane::tellCount);
    connect(m_problem, &ProblemView::retryRequested, this, &NumbersPane::refresh);
    connect(m_table, &LookTable::menuRequested, this, &NumbersPane::showMenu);
    connect(m_reader, &InventoryReader::changed, this, &NumbersPane::follow);
    connect(m_reader, &InventoryReader::failed, this,
        [this](const Error &error) { m_problem->setProblem(error, m_workspace.provider()); });
    connect(&m_workspace, &Workspace::ordersSettled, this, [this] {
        if (m_reader->wasStarted())
            refresh();
    });
    connect(&m_workspace, &Workspace::cancelRequested, this, [this] {
        if (m_reader->isReading())
            m_reader->stop();
    });
    listtools::tellExport(m_export, m_workspace, m_problem);
}

void NumbersPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    if (!m_reader->wasStarted())
        refresh();
}

void NumbersPane::refresh()
{
    m_reader->start();
}

// Counting goes through all rows: while they stream in, a few times a second will do.
void NumbersPane::follow()
{
    if (m_reader->isReading()) {
        if (!m_counting.isActive())
            m_counting.start();
        return;
    }
    m_problem->clear(); // a failure is told after this
    recount();
    if (m_reader->readAt().isValid())
        m_memory.selectAgain();
}

void NumbersPane::recount()
{
    listtools::count(m_counters, m_rules, m_numbers.rows());
    m_overview->setNumbers(m_numbers, m_workspace.serverNow());
    tell();
}

void NumbersPane::tellCount()
{
    const QLocale locale;
    const int shown = m_proxy.rowCount();
    const int all = m_numbers.rowCount();
    QStringList parts{shown == all ? tr("%n number(s)", nullptr, all)
                                   : tr("%1 shown of %2").arg(locale.toString(shown), locale.toString(all))};
    if (m_reader->isReading())
        parts += tr("reading");
    else if (m_reader->readAt().isValid())
        parts += tr("read %1 ago").arg(statustext::age(m_reader->readAt(), Clock::instance().now()));
    else if (m_reader->wasStarted())
        parts += tr("not all were read");
    m_title->setDetail(parts.join(u", "_s));
}

void NumbersPane::tell()
{
    tellCount();
    const int shown = m_proxy.rowCount();
    m_overview->setVisible(m_numbers.rowCount() > 0);
    m_place->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    if (shown == 0)
        tellEmpty();
}

void NumbersPane::tellEmpty()
{
    m_empty->clearCards();
    if (m_numbers.rowCount() > 0) {
        m_empty->setText(tr("No number fits"),
            tr("%n are hidden by the filter.", nullptr, m_numbers.rowCount()) + u'\n' + syntaxText());
        listtools::offerAll(m_empty, this, [this] {
            m_filter->clear();
            m_counters->setCurrent(m_rules.first().key);
        });
        return;
    }
    if (m_reader->isReading()) {
        m_empty->setText(tr("Reading the numbers"), tr("%1 is being asked.").arg(m_workspace.providerName()));
        return;
    }
    if (!m_reader->readAt().isValid()) {
        m_empty->setText(tr("The numbers are not known"), tr("Nothing was changed."));
        return;
    }
    m_empty->setText(
        tr("This account has no number yet"), tr("%1 was asked and lists none.").arg(m_workspace.providerName()));
    listtools::offerSearch(m_empty, tr("Search, compare prices and buy."), m_workspace);
}

void NumbersPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void NumbersPane::find(const QString &what)
{
    m_counters->setCurrent(m_rules.first().key);
    m_filter->setText(what);
    m_table->setFocus();
}

bool NumbersPane::escape()
{
    if (m_filter->text().isEmpty())
        return false;
    m_filter->clear();
    return true;
}

void NumbersPane::showMenu(const QPoint &position)
{
    QMenu *menu = listtools::makeMenu(this);
    listtools::addListActions(menu, m_table->kit(), m_export);
    menu->popup(position);
}
