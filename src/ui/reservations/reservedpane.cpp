// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reservedpane.h"

#include <models/celltext.h>
#include <ui/csvexport.h>
#include <ui/listtools.h>
#include <ui/look/emptystate.h>
#include <ui/look/looktable.h>
#include <ui/look/rule.h>
#include <ui/look/titlerow.h>
#include <ui/look/viewkit.h>
#include <ui/problemview.h>
#include <ui/reservations/autoextend.h>
#include <ui/reservations/extensionframe.h>
#include <ui/reservations/heldbar.h>
#include <ui/reservations/holdings.h>

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

ReservedPane::ReservedPane(Workspace &workspace, QWidget *parent)
    : Pane(parent)
    , m_workspace(workspace)
    , m_held(workspace.held())
    , m_rules(heldNumberCounters())
    , m_holdings(new Holdings(workspace, this))
    , m_proxy(&m_held)
    , m_title(new TitleRow(tr("Reserved")))
    , m_extendAll(new QPushButton)
    , m_counters(new Counters)
    , m_outcome(new ExtensionFrame)
    , m_problem(new ProblemView)
    , m_place(new QStackedWidget)
    , m_table(new LookTable)
    , m_empty(new EmptyState)
    , m_export(new CsvExport(*m_table, m_proxy, tr("reserved.csv"), this))
    , m_bar(new HeldBar(workspace))
    , m_memory(workspace, u"reserved"_s, m_table->kit(), m_counters)
    , m_api(workspace.client())
{
    layOut();
    connectParts();
    m_memory.keepSelection(m_table, m_proxy);
    m_memory.restore();
    follow();
}

ReservedPane::~ReservedPane()
{
    m_memory.save();
    hush();
}

void ReservedPane::layOut()
{
    m_extendAll->setAccessibleName(tr("Extend all"));
    m_title->addWidget(m_extendAll);
    listtools::addExportTool(m_title, m_export);
    listtools::addColumnChooser(m_title, m_table->kit());
    m_table->setAccessibleName(tr("Reservations"));
    m_table->setModel(&m_proxy);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // in the order of time left, what is over last
    m_table->setNow([this] { return m_workspace.serverNow(); });
    m_place->addWidget(m_table);
    m_place->addWidget(m_empty);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_counters);
    column->addWidget(m_outcome);
    column->addWidget(m_problem);
    column->addWidget(new Rule);
    column->addWidget(m_place, 1);
    column->addWidget(m_bar);
}

void ReservedPane::connectParts()
{
    listtools::tellExport(m_export, m_workspace, m_problem);
    connect(m_holdings, &Holdings::changed, this, &ReservedPane::follow);
    connect(m_holdings, &Holdings::ticked, this, &ReservedPane::tellTime);
    connect(m_holdings, &Holdings::failed, this,
        [this](const Error &error) { m_problem->setProblem(error, m_workspace.provider()); });
    connect(m_holdings, &Holdings::failed, this, &ReservedPane::tellEmpty);
    connect(m_problem, &ProblemView::retryRequested, this, &ReservedPane::refresh);
    connect(m_counters, &Counters::currentChanged, this, [this](const QString &key) {
        listtools::narrow(m_proxy, m_rules, key, m_held);
        tellEmpty();
    });
    connect(m_extendAll, &QPushButton::clicked, this, [this] { extend(m_holdings->heldKeys()); });
    connect(m_bar, &HeldBar::extendRequested, this, [this] { extend(selectedKeys()); });
    connect(m_bar, &HeldBar::releaseRequested, this, &ReservedPane::releaseSelected);
    connect(m_bar, &HeldBar::buyRequested, this, &ReservedPane::buySelected);
    connect(&m_workspace, &Workspace::basketChanged, this, &ReservedPane::tellSelection);
    connect(&m_workspace, &Workspace::purchasesChanged, this, &ReservedPane::tellSelection);
    connect(m_table, &LookTable::actionTriggered, this, &ReservedPane::act);
    connect(m_table, &LookTable::menuRequested, this, &ReservedPane::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReservedPane::tellSelection);
}

QStringList ReservedPane::selectedKeys() const
{
    const QStringList held = m_holdings->heldKeys();
    QStringList keys;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        if (held.contains(m_proxy.keyAt(row)))
            keys += m_proxy.keyAt(row);
    }
    return keys;
}

QList<HeldNumber> ReservedPane::rowsOf(const QStringList &keys) const
{
    QList<HeldNumber> rows;
    for (const QString &key : keys) {
        if (const HeldNumber *row = m_held.find(key))
            rows += *row;
    }
    return rows;
}

void ReservedPane::act(const QModelIndex &index)
{
    const QString key = m_proxy.keyAt(index);
    if (m_holdings->heldKeys().contains(key))
        extend({key});
    else if (const HeldNumber *row = m_held.find(key))
        emit m_workspace.sectionRequested(Section::Search, row->number.phoneNumber);
}

// A reservation is extended as a whole, with every number in it.
QCoro::Task<> ReservedPane::extend(QStringList keys)
{
    const QList<Reservation> reservations = m_holdings->holding(keys);
    if (m_extending || reservations.isEmpty())
        co_return;
    QList<HeldNumber> before = rowsOf(m_holdings->heldKeys());
    before.removeIf([&](const HeldNumber &row) {
        return std::ranges::find(reservations, row.reservationId, &Reservation::id) == reservations.cend();
    });
    m_extending = true;
    m_outcome->hide();
    tellTime();
    tellSelection();
    const std::function<void(const ExtendResult &)> done = [this](const ExtendResult &result) {
        m_holdings->adopt(result.reservation);
    };
    const auto results = co_await extendReservations(m_api, m_workspace.record(), reservations, done);
    m_extending = false;
    m_outcome->tell(Extension::of(results, before), m_workspace.providerName(), m_workspace.serverNow());
    tellTime();
    tellSelection();
}

// They stay reserved; no provider takes a reservation back.
void ReservedPane::releaseSelected()
{
    const QList<HeldNumber> rows = rowsOf(selectedKeys());
    m_workspace.changeBasket([&rows](Basket &basket) {
        for (const HeldNumber &row : rows)
            basket.remove(row.number.phoneNumber);
    });
}

void ReservedPane::buySelected()
{
    QStringList numbers;
    QList<BasketLine> lines;
    for (const HeldNumber &row : rowsOf(selectedKeys())) {
        numbers += row.number.phoneNumber;
        lines += m_holdings->basketLine(row);
    }
    m_workspace.changeBasket([&lines](Basket &basket) {
        for (const BasketLine &line : lines)
            basket.add(line);
    });
    emit m_workspace.buyRequested(numbers);
}

void ReservedPane::follow()
{
    int urgent = 0;
    bool lost = false;
    for (const HeldNumber &row : m_held.rows()) {
        lost = lost || row.hold == Hold::Under3;
        urgent += row.hold == Hold::Under3 || row.hold == Hold::Under10 ? 1 : 0;
    }
    listtools::count(m_counters, m_rules, m_held.rows());
    emit badgeChanged(urgent, lost);
    if (!m_holdings->hasFailed())
        m_problem->clear();
    if (m_holdings->isRead())
        m_memory.selectAgain();
    tellTime();
    tellSelection();
    tellEmpty();
}

void ReservedPane::tellTime()
{
    const QList<HeldNumber> held = rowsOf(m_holdings->heldKeys());
    const int count = int(held.size());
    QString detail = m_holdings->isRead() ? tr("nothing is held") : tr("reading");
    if (count > 0) {
        const auto first =
            std::ranges::min_element(held, {}, [](const HeldNumber &row) { return row.number.expiredAt; });
        const QString left = cell::holdLeft(m_workspace.serverNow(), first->number.expiredAt);
        detail = tr("%n number(s) held, the first for %1", nullptr, count).arg(left);
    }
    m_title->setDetail(detail);
    m_extendAll->setText(m_extending ? tr("Extending…") : tr("Extend all %n", nullptr, count));
    m_extendAll->setEnabled(count > 0 && !m_extending);
    m_extendAll->setAccessibleDescription(m_extendAll->text());
    if (m_bar->isVisible())
        tellSelection();
}

void ReservedPane::tellSelection()
{
    m_bar->tell(rowsOf(selectedKeys()), m_extending);
}

void ReservedPane::tellEmpty()
{
    m_place->setCurrentWidget(m_proxy.rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    if (m_proxy.rowCount() > 0)
        return;
    m_empty->clearCards();
    if (!m_holdings->isRead() && m_holdings->hasFailed()) {
        m_empty->setText(tr("The reservations could not be read"), tr("Why stands above. Nothing was changed."));
    } else if (!m_holdings->isRead()) {
        m_empty->setText(tr("Reading the reservations"), tr("%1 is being asked.").arg(m_workspace.providerName()));
    } else if (m_held.rowCount() > 0) {
        m_empty->setText(tr("None of them stands like that"), tr("%n are hidden.", nullptr, m_held.rowCount()));
        listtools::offerAll(m_empty, this, [this] { m_counters->setCurrent(m_rules.first().key); });
    } else {
        m_empty->setText(
            tr("Nothing is reserved"), tr("What is reserved in Search is held here, and can be extended."));
        listtools::offerSearch(m_empty, tr("Hold them while you make up your mind."), m_workspace);
    }
}

void ReservedPane::refresh()
{
    m_holdings->refresh();
}

void ReservedPane::focusFilter()
{
    QWidget *chip = m_counters->findChild<QAbstractButton *>();
    (m_table->isVisible() ? m_table : chip)->setFocus(Qt::ShortcutFocusReason);
}

void ReservedPane::find(const QString &what)
{
    m_counters->setCurrent(m_rules.first().key);
    for (int row = 0; row < m_proxy.rowCount(); ++row) {
        const HeldNumber *held = m_held.find(m_proxy.keyAt(m_proxy.index(row, 0)));
        if (held && (held->number.phoneNumber == what || held->reservationId == what))
            m_table->selectRow(row);
    }
    m_table->setFocus();
}

bool ReservedPane::escape()
{
    const bool had = m_outcome->isVisible() || m_table->selectionModel()->hasSelection();
    m_outcome->hide();
    m_table->clearSelection();
    return had;
}

void ReservedPane::showMenu(const QPoint &position)
{
    QMenu *menu = listtools::makeMenu(this);
    const QStringList keys = selectedKeys();
    menu->addAction(tr("Extend by 30 min"), this, [this, keys] { extend(keys); })
        ->setEnabled(!keys.isEmpty() && !m_extending);
    menu->addAction(tr("Buy…"), this, &ReservedPane::buySelected)->setEnabled(!keys.isEmpty() && m_bar->canBuy());
    autoextend::addMenu(menu, m_holdings->keeper(), m_holdings->holding(keys), m_workspace.serverNow());
    menu->addAction(tr("Release from basket"), this, &ReservedPane::releaseSelected)
        ->setEnabled(!keys.isEmpty() && m_bar->canRelease());
    menu->addSeparator();
    listtools::addListActions(menu, m_table->kit(), m_export);
    menu->popup(position);
}
