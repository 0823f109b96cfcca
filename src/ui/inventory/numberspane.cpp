// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberspane.h"

#include <api/account.h>
#include <api/fetchall.h>
#include <api/inventory.h>
#include <ui/csvexport.h>
#include <ui/inventory/overviewrow.h>
#include <ui/listtools.h>
#include <ui/look/emptystate.h>
#include <ui/look/icons.h>
#include <ui/look/looktable.h>
#include <ui/look/titlerow.h>
#include <ui/look/viewkit.h>
#include <ui/problemview.h>
#include <ui/statustext.h>

#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static const QString columnsName = u"numbers/columns"_s;
static constexpr int typingMs = 120;
static constexpr int countingMs = 400;

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
    , m_export(new CsvExport(m_numbers, m_proxy, *m_table->horizontalHeader(), this))
    , m_api(workspace.client(), Priority::Background)
{
    layOut();
    connectParts();
    listtools::restoreColumns(m_table->kit(), workspace.settings(), columnsName);
    recount();
    tell();
}

NumbersPane::~NumbersPane()
{
    listtools::saveColumns(m_table->kit(), m_workspace.settings(), columnsName);
}

void NumbersPane::layOut()
{
    const auto &m = look::metrics();
    auto *exportButton = new QPushButton(tr("Export…"));
    connect(exportButton, &QPushButton::clicked, this, [this] { m_export->ask(this, u"numbers.csv"_s); });
    m_title->addWidget(exportButton);
    listtools::addColumnChooser(m_title, m_table->kit());
    m_filter->setAccessibleName(tr("Filter numbers"));
    m_filter->setPlaceholderText(tr("Filter: number, status, connection, tag, reference"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icons::icon(u"view-filter"_s), QLineEdit::LeadingPosition);
    m_filter->setMinimumWidth(m.wide(240));
    m_table->setAccessibleName(tr("Numbers"));
    m_table->setModel(&m_proxy);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(m_numbers.columnOf("number"), Qt::AscendingOrder);
    m_table->setNow([this] { return m_workspace.serverNow(); });
    m_place->addWidget(m_table);
    m_place->addWidget(m_empty);

    auto *filters = new QHBoxLayout;
    filters->setContentsMargins(0, 0, m.edge, 0);
    filters->addWidget(m_counters);
    filters->addWidget(m_filter, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_overview);
    column->addLayout(filters);
    column->addWidget(m_problem);
    column->addWidget(m_place, 1);
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
        m_proxy.setAccepts([this, key](const QString &id) {
            const InventoryNumber *row = m_numbers.find(id);
            return row && listtools::passes(m_rules, key, *row);
        });
        tell();
    });
    connect(m_problem, &ProblemView::retryRequested, this, &NumbersPane::refresh);
    connect(m_table, &LookTable::menuRequested, this, &NumbersPane::showMenu);
    connect(&m_workspace, &Workspace::boughtChanged, this, &NumbersPane::adoptPrices);
    connect(&m_workspace, &Workspace::ordersSettled, this, [this] {
        if (m_wanted)
            refresh();
    });
    connect(&m_workspace, &Workspace::cancelRequested, this, [this] {
        m_export->cancel();
        if (!m_reading)
            return;
        m_api.cancel();
        m_reading = false;
        emit m_workspace.progressed({}, 0, 0);
        tell();
    });
    connect(m_export, &CsvExport::progressed, this,
        [this](qint64 done, qint64 total) { emit m_workspace.progressed(tr("Export"), done, total); });
    connect(m_export, &CsvExport::finished, this, [this](const QString &path, qint64 rows) {
        emit m_workspace.progressed({}, 0, 0);
        m_title->setDetail(tr("%n number(s) written to %1", nullptr, int(rows)).arg(path));
    });
    connect(m_export, &CsvExport::failed, this,
        [this](const Error &error) { m_problem->setProblem(error, m_workspace.providerName()); });
}

void NumbersPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    if (!m_wanted)
        refresh();
}

void NumbersPane::refresh()
{
    m_wanted = true;
    m_api.cancel();
    load();
}

QCoro::Task<> NumbersPane::load()
{
    m_reading = true;
    m_came = 0;
    tell();
    const PlainPage everything;
    const auto groups = co_await m_api.call(api::account::billingGroups, everything);
    if (groups)
        nameBillingGroups(groups->data);
    const OwnedNumberFilter all;
    const std::function<void(const Page<OwnedNumber> &)> onPage = [this](const Page<OwnedNumber> &page) { take(page); };
    const auto listing = co_await fetchAll(m_api, api::inventory::list, all, onPage);
    m_reading = false;
    emit m_workspace.progressed({}, 0, 0);
    if (listing) {
        m_numbers.setRows(joined(listing->rows));
        m_readAt = Clock::instance().now();
        m_problem->clear();
    } else {
        m_problem->setProblem(listing.error(), m_workspace.providerName());
    }
    recount();
}

void NumbersPane::take(const Page<OwnedNumber> &page)
{
    m_numbers.upsert(joined(page.data));
    m_came += page.data.size();
    if (page.meta.totalResults > page.data.size()) // what comes in one page needs no bar
        emit m_workspace.progressed(tr("Numbers"), std::min(m_came, page.meta.totalResults), page.meta.totalResults);
    if (!m_counting.isActive())
        m_counting.start();
}

QList<InventoryNumber> NumbersPane::joined(const QList<OwnedNumber> &rows) const
{
    QList<InventoryNumber> numbers;
    numbers.reserve(rows.size());
    for (const OwnedNumber &row : rows) {
        const auto bought = m_workspace.bought().constFind(row.phoneNumber);
        const bool known = bought != m_workspace.bought().cend();
        numbers.append({row, m_billingGroups.value(row.billingGroupId), known ? bought->cost.monthly : std::nullopt});
    }
    return numbers;
}

void NumbersPane::nameBillingGroups(const QList<BillingGroup> &groups)
{
    for (const BillingGroup &group : groups)
        m_billingGroups.insert(group.id, group.name);
}

void NumbersPane::adoptPrices()
{
    const auto &known = m_workspace.bought();
    m_numbers.update([&known](InventoryNumber &row) {
        const auto bought = known.constFind(row.number.phoneNumber);
        if (bought == known.cend() || row.monthly == bought->cost.monthly)
            return false;
        row.monthly = bought->cost.monthly;
        return true;
    });
}

void NumbersPane::recount()
{
    QList<InventoryNumber> rows;
    for (int row = 0; row < m_numbers.rowCount(); ++row)
        rows += m_numbers.row(row);
    listtools::count(m_counters, m_rules, rows);
    m_overview->setNumbers(rows, m_workspace.serverNow());
    tell();
}

void NumbersPane::tell()
{
    const QLocale locale;
    const int shown = m_proxy.rowCount();
    const int all = m_numbers.rowCount();
    QStringList parts{shown == all ? tr("%n number(s)", nullptr, all)
                                   : tr("%1 shown of %2").arg(locale.toString(shown), locale.toString(all))};
    if (m_reading)
        parts += tr("reading");
    else if (m_readAt.isValid())
        parts += tr("read %1 ago").arg(statustext::age(m_readAt, Clock::instance().now()));
    else if (m_wanted)
        parts += tr("not all were read");
    m_title->setDetail(parts.join(u", "_s));
    m_overview->setVisible(all > 0);
    m_place->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    if (shown == 0)
        tellEmpty();
}

void NumbersPane::tellEmpty()
{
    m_empty->clearCards();
    if (m_numbers.rowCount() > 0) {
        m_empty->setText(tr("No number fits"), tr("%1 are hidden by the filter.").arg(m_numbers.rowCount()));
        auto *card = m_empty->addCard(u"view-filter"_s, tr("Show all"), tr("Take the filter away."));
        connect(card->addButton(tr("Clear the filter")), &QPushButton::clicked, this, [this] {
            m_filter->clear();
            m_counters->setCurrent(m_rules.first().key);
        });
        return;
    }
    if (m_reading) {
        m_empty->setText(tr("Reading the numbers"), tr("%1 is being asked.").arg(m_workspace.providerName()));
        return;
    }
    if (!m_readAt.isValid()) {
        m_empty->setText(tr("The numbers are not known"), tr("Nothing was changed."));
        return;
    }
    m_empty->setText(
        tr("This account has no number yet"), tr("%1 was asked and lists none.").arg(m_workspace.providerName()));
    auto *card = m_empty->addCard(u"search"_s, tr("Find numbers"), tr("Search, compare prices and buy."));
    connect(card->addButton(tr("Search for numbers")), &QPushButton::clicked, this,
        [this] { emit m_workspace.sectionRequested(Section::Search, {}); });
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
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), this, [this] { listtools::copySelection(m_table->kit()); });
    menu->addAction(tr("Export…"), this, [this] { m_export->ask(this, u"numbers.csv"_s); });
    menu->popup(position);
}
