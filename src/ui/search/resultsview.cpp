// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resultsview.h"

#include <ui/csvexport.h>
#include <ui/listtools.h>
#include <ui/look/actionbar.h>
#include <ui/look/emptystate.h>
#include <ui/look/icons.h>
#include <ui/look/linkbutton.h>
#include <ui/look/looktable.h>
#include <ui/look/theme.h>
#include <ui/look/titlerow.h>
#include <ui/look/viewkit.h>
#include <ui/problemview.h>
#include <ui/statustext.h>
#include <ui/workspace.h>

#include <QComboBox>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

const QString columnsSetting = u"columns/search"_s;
const QString formatSetting = u"search/number-format"_s;
constexpr int wideWindow = 1600; // from here on there is room for the less common tools

QString costText(const Totals &totals)
{
    if (totals.isEmpty())
        return ResultsView::tr("price unknown");
    return ResultsView::tr("%1 now, %2/month").arg(totals.upfrontText(), totals.monthlyText());
}

} // namespace

ResultsView::ResultsView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_found(foundNumberColumns([this](const QString &number) { return m_ours.value(number); }),
          &AvailableNumber::phoneNumber)
    , m_sorted(&m_found)
    , m_format(&m_sorted)
    , m_title(new TitleRow(tr("Available numbers")))
    , m_formatBox(new QComboBox)
    , m_problem(new ProblemView)
    , m_stack(new QStackedWidget)
    , m_table(new LookTable)
    , m_empty(new EmptyState)
    , m_export(new CsvExport(*m_table, m_sorted, tr("available-numbers.csv"), this))
    , m_actions(new ActionBar)
{
    setFocusProxy(m_table);
    makeTitle();
    makeTable();
    makeActions();
    m_empty->setText(tr("Nothing searched yet"), tr("Choose what the numbers must have, then press Search."));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stack, 1); // before the title: who looks for the name finds the table
    column->insertWidget(0, m_title);
    column->insertWidget(1, m_problem);
    column->addWidget(m_actions);
    m_actions->hide();
    connect(m_problem, &ProblemView::retryRequested, this, &ResultsView::retryRequested);
    // What was bought is nobody's to find any more.
    connect(&m_workspace, &Workspace::boughtChanged, this, [this] { m_found.removeKeys(m_workspace.bought().keys()); });
    connect(&m_workspace, &Workspace::basketChanged, this, &ResultsView::markOurs);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_workspace.held(), signal, this, &ResultsView::markOurs);
    connect(&m_workspace.held(), &QAbstractItemModel::dataChanged, this, &ResultsView::markOurs);
    markOurs();
    connect(&m_clock, &QTimer::timeout, this, &ResultsView::tellState);
    m_clock.start(1000);
    tellState();
}

ResultsView::~ResultsView()
{
    listtools::saveColumns(m_table->kit(), m_workspace.settings(), columnsSetting);
    m_workspace.settings().setValue(formatSetting, m_formatBox->currentIndex() == 1 ? "plain" : "grouped");
}

void ResultsView::makeTitle()
{
    m_formatBox->addItems({u"+1 312-555-0100"_s, u"+13125550100"_s});
    m_formatBox->setMinimumWidth(look::metrics().wide(150));
    m_formatBox->setObjectName(u"numberFormatBox"_s);
    m_formatBox->setAccessibleName(tr("Number format"));
    m_title->addWidget(m_formatBox);
    connect(m_formatBox, &QComboBox::currentIndexChanged, this, [this](int index) { m_format.setPlain(index == 1); });
    m_formatBox->setCurrentIndex(m_workspace.settings().value(formatSetting) == "plain" ? 1 : 0);
    listtools::addExportTool(m_title, m_export);
    listtools::tellExport(m_export, m_workspace, m_problem);
    auto *saving = m_title->addTool(u"bookmark-new"_s, tr("Save this search"));
    connect(saving, &QToolButton::clicked, this, &ResultsView::saveSearchRequested);
    auto *columns = m_title->addTool(u"configure"_s, tr("Columns"));
    connect(columns, &QToolButton::clicked, this, [this, columns] {
        auto *menu = new QMenu(columns);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_table->kit().fillChooser(menu);
        menu->addSeparator();
        auto *plain = menu->addAction(tr("Numbers as they are sent"));
        plain->setCheckable(true);
        plain->setChecked(m_formatBox->currentIndex() == 1);
        connect(plain, &QAction::toggled, m_formatBox, [this](bool on) { m_formatBox->setCurrentIndex(on ? 1 : 0); });
        menu->popup(columns->mapToGlobal(columns->rect().bottomLeft()));
    });
}

void ResultsView::makeTable()
{
    m_found.setServerNow([this] { return m_workspace.serverNow(); });
    m_table->setAccessibleName(tr("Available numbers"));
    m_table->setNow([this] { return m_workspace.serverNow(); });
    m_table->setModel(&m_format);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(m_found.columnOf("number"), Qt::AscendingOrder);
    listtools::restoreColumns(m_table->kit(), m_workspace.settings(), columnsSetting);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ResultsView::tellSelection);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &row) {
        m_table->selectionModel()->select(row, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        emit addRequested();
    });
    connect(m_table, &LookTable::menuRequested, this, &ResultsView::showMenu);
}

void ResultsView::makeActions()
{
    m_all = m_actions->addLink({});
    m_reserve = m_actions->addButton(tr("Reserve"));
    m_reserve->setAccessibleName(tr("Reserve selected"));
    m_add = m_actions->addButton(tr("Add to basket"));
    m_add->setIcon(icons::icon(u"list-add"_s));
    connect(m_all, &QAbstractButton::clicked, m_table, &QTableView::selectAll);
    connect(m_reserve, &QAbstractButton::clicked, this, &ResultsView::reserveRequested);
    connect(m_add, &QAbstractButton::clicked, this, &ResultsView::addRequested);
}

void ResultsView::setSearching(bool searching)
{
    if (searching) {
        m_searching.start();
        m_problem->clear();
    } else {
        m_searching.invalidate();
    }
    tellState();
}

void ResultsView::setFound(const FoundNumbers::Answer &answer)
{
    const auto &numbers = answer.numbers;
    m_total = qMax<qint64>(answer.total, numbers.size());
    m_seenAt = answer.seenAt;
    m_problem->clear();
    m_found.setRows(numbers); // what is still there stays ticked
    m_table->scrollToTop();
    m_stack->setCurrentWidget(numbers.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
    m_actions->setVisible(!numbers.isEmpty());
    tellState();
    tellSelection();
}

bool ResultsView::isOfASearch() const
{
    return m_seenAt.isValid() || m_problem->isVisibleTo(this);
}

void ResultsView::setProblem(const Error &error)
{
    m_failed = true;
    m_problem->setProblem(error, m_workspace.provider());
}

void ResultsView::markOurs()
{
    QHash<QString, Ours> ours;
    const QStringList inBasket = m_workspace.basket().numbers();
    for (const QString &number : inBasket)
        ours.insert(number, Ours::InBasket);
    for (const HeldNumber &row : m_workspace.held().rows()) {
        if (Ours &is = ours[row.number.phoneNumber]; row.number.isHeld(m_workspace.serverNow()))
            is = is == Ours::InBasket ? Ours::HeldInBasket : Ours::Held;
    }
    const auto before = std::exchange(m_ours, ours);
    m_found.update([&](const AvailableNumber &number) {
        return before.value(number.phoneNumber) != ours.value(number.phoneNumber);
    });
}

void ResultsView::dropProblem() const
{
    m_problem->clear();
}

void ResultsView::setOutdated(bool outdated)
{
    if (m_outdated == outdated)
        return;
    m_outdated = outdated;
    tellState();
}

QList<AvailableNumber> ResultsView::selected() const
{
    QList<AvailableNumber> numbers;
    const auto rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        if (const auto *number = m_found.find(row.data(cell::KeyRole).toString()))
            numbers += *number;
    }
    return numbers;
}

bool ResultsView::select(const QString &number)
{
    for (int row = 0; row < m_format.rowCount(); ++row) {
        const QModelIndex index = m_format.index(row, 0);
        if (index.data(cell::KeyRole).toString() != number)
            continue;
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void ResultsView::clearSelection()
{
    m_table->clearSelection();
}

void ResultsView::tellState()
{
    if (m_searching.isValid()) {
        const qint64 seconds = m_searching.elapsed() / 1000;
        m_title->setDetail(seconds < 1 ? tr("searching…") : tr("searching… %1 s, Esc stops it").arg(seconds));
    } else if (!m_seenAt.isValid()) {
        m_title->setDetail(m_failed ? tr("search failed") : tr("not searched yet"));
    } else if (m_found.rowCount() == 0) {
        m_title->setDetail(m_outdated ? tr("none found, with other filters") : tr("none found"));
    } else {
        const QString found = m_total > m_found.rowCount()
            ? tr("%1 of %2 found").arg(QLocale().toString(m_found.rowCount()), QLocale().toString(m_total))
            : tr("%n found", nullptr, m_found.rowCount());
        const QString told = m_outdated ? tr("%1 with other filters, seen %2 ago") : tr("%1, seen %2 ago");
        m_title->setDetail(told.arg(found, statustext::age(m_seenAt, m_workspace.serverNow())));
    }
}

void ResultsView::tellSelection()
{
    const auto numbers = selected();
    Totals totals;
    for (const AvailableNumber &number : numbers)
        totals.add(number.cost);
    const bool any = !numbers.isEmpty();
    m_actions->setText(any ? tr("%n selected", nullptr, int(numbers.size())) : QString(),
        any ? costText(totals) : tr("Nothing selected: tick numbers to put them into the basket"));
    m_add->setEnabled(any);
    m_reserve->setEnabled(
        std::any_of(numbers.begin(), numbers.end(), [](const AvailableNumber &number) { return number.reservable; }));
    m_all->setText(tr("Select all %n", nullptr, m_found.rowCount()));
}

void ResultsView::showMenu(const QPoint &position)
{
    QMenu *menu = listtools::makeMenu(m_table);
    const auto add = [&](QAbstractButton *button) {
        menu->addAction(button->text(), button, &QAbstractButton::click)->setEnabled(button->isEnabled());
    };
    add(m_add);
    add(m_reserve);
    add(m_all);
    menu->addSeparator();
    listtools::addListActions(menu, m_table->kit(), m_export);
    menu->addAction(tr("Save this search"), this, &ResultsView::saveSearchRequested);
    menu->popup(position);
}

void ResultsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = window()->width() >= look::metrics().wide(wideWindow);
    m_formatBox->setVisible(wide);
    m_reserve->setVisible(wide);
    m_all->setVisible(wide);
}
