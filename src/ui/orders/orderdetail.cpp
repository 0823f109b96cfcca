// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderdetail.h"

#include <flows/review.h>
#include <models/celltext.h>
#include <ui/look/banner.h>
#include <ui/look/emptystate.h>
#include <ui/look/looktable.h>
#include <ui/look/pill.h>
#include <ui/look/secondticker.h>
#include <ui/look/titlerow.h>
#include <ui/orders/requirementlist.h>
#include <ui/phonetext.h>
#include <ui/shortid.h>

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
enum Place { EmptyPlace, RequirementsPlace, NumbersPlace };
}

OrderDetail::OrderDetail(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new TitleRow({}))
    , m_state(new Pill)
    , m_deadlinePlace(new QWidget)
    , m_deadline(new Banner(Tone::NeedsYou))
    , m_tabs(new QTabBar)
    , m_pages(new QStackedWidget)
    , m_requirements(new RequirementList)
    , m_table(new LookTable)
    , m_empty(new EmptyState)
    , m_numbers(orderNumberColumns(), &OrderLine::key)
    , m_ticker(SecondTicker::shared())
    , m_api(workspace.client())
{
    layOut();
    connect(m_ticker.get(), &SecondTicker::ticked, this, &OrderDetail::tellDeadline);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (tab >= 0)
            m_pages->setCurrentIndex(m_tabs->tabData(tab).toInt());
    });
    clear();
}

void OrderDetail::layOut()
{
    const auto &m = look::metrics();
    const auto now = [this] { return m_workspace.serverNow(); };
    m_title->addWidget(m_state);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_numbers.setServerNow(now);
    m_table->setModel(&m_numbers);
    m_table->setNow(now);
    m_table->setAccessibleName(tr("Numbers of the order"));
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_requirements);
    m_pages->addWidget(m_table);
    auto *place = new QVBoxLayout(m_deadlinePlace);
    place->setContentsMargins(m.edge, 0, m.edge, m.between);
    place->addWidget(m_deadline);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_deadlinePlace);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
}

void OrderDetail::clear()
{
    m_line = {};
    m_title->setTitle({});
    m_title->setDetail({});
    m_state->hide();
    m_deadlinePlace->hide();
    addTabs(0, 0);
    m_empty->setText(tr("No order is selected"), tr("Choose one to see what is in it, and what it waits for."));
    m_pages->setCurrentIndex(EmptyPlace);
}

void OrderDetail::show(const OrderLine &line, const OrderContents *contents)
{
    const bool isOther = line.key() != m_line.key();
    m_line = line;
    tellHead(contents);
    tellNumbers(contents);
    tellDeadline();
    tellRequirements(contents);
    const int tab = isOther ? 0 : m_tabs->currentIndex();
    addTabs(m_asked.size(), m_numbers.rowCount());
    if (m_tabs->count() == 0) {
        m_empty->setText(contents ? tr("There is nothing in it") : tr("Reading the order"), {});
        m_pages->setCurrentIndex(EmptyPlace);
        return;
    }
    m_tabs->setCurrentIndex(std::clamp(tab, 0, m_tabs->count() - 1));
    m_pages->setCurrentIndex(m_tabs->tabData(m_tabs->currentIndex()).toInt());
}

void OrderDetail::tellHead(const OrderContents *contents)
{
    QStringList parts;
    if (m_line.level != OrderLine::Level::Number)
        parts += tr("%n number(s)", nullptr, int(m_line.count));
    if (m_line.level != OrderLine::Level::Order && contents)
        parts += shortId(contents->order.id);
    const QString reference = contents ? contents->order.customerReference : m_line.reference;
    if (!reference.isEmpty())
        parts += reference;
    if (m_line.level == OrderLine::Level::Order && m_line.createdAt.isValid())
        parts += QLocale().toString(m_line.createdAt.toLocalTime(), QLocale::ShortFormat);
    switch (m_line.level) {
    case OrderLine::Level::Order:
        m_title->setTitle(shortId(m_line.id));
        break;
    case OrderLine::Level::SubOrder:
        m_title->setTitle(m_line.countryCode + u' ' + displayName(m_line.type));
        break;
    case OrderLine::Level::Number:
        m_title->setTitle(phoneText(m_line.phoneNumber));
        break;
    }
    m_title->setDetail(parts.join(u" · "_s));
    m_state->setState(m_line.state());
    m_state->show();
}

// Those that are settled already are not among them.
int OrderDetail::numbersToLose() const
{
    int count = 0;
    for (int row = 0; row < m_numbers.rowCount(); ++row)
        count += m_numbers.row(row).needsYou ? 1 : 0;
    return count > 0 ? count : int(m_line.count); // not read yet
}

void OrderDetail::tellDeadline()
{
    const QDateTime now = m_workspace.serverNow();
    const bool runs = m_line.needsYou && m_line.deadline.isValid() && m_line.deadline > now;
    m_deadlinePlace->setVisible(runs);
    if (!runs)
        return;
    const int missing = m_line.answers.total - m_line.answers.done;
    const int lost = numbersToLose();
    QString consequence =
        lost == 1 ? tr("until the number is cancelled.") : tr("until the %n numbers are cancelled.", nullptr, lost);
    if (missing > 0)
        consequence += u' ' + tr("%n answer(s) are missing.", nullptr, missing);
    m_deadline->setText(tr("%1 left").arg(cell::timeLeft(now, m_line.deadline)), consequence);
}

bool OrderDetail::belongs(const OrderNumber &number) const
{
    switch (m_line.level) {
    case OrderLine::Level::Order:
        return true;
    case OrderLine::Level::SubOrder:
        return number.subOrderId == m_line.id;
    case OrderLine::Level::Number:
        return number.id == m_line.id;
    }
    return false;
}

void OrderDetail::tellNumbers(const OrderContents *contents)
{
    QList<OrderLine> lines;
    for (const OrderNumber &number : contents ? contents->numbers : QList<OrderNumber>()) {
        if (belongs(number))
            lines += OrderLine::of(number);
    }
    m_numbers.setRows(lines);
}

// The sub-order says what is asked for, its numbers what was given; all of them are asked the same.
void OrderDetail::tellRequirements(const OrderContents *contents)
{
    m_asked.clear();
    if (!contents || m_line.level == OrderLine::Level::Order)
        return;
    const auto number = std::ranges::find_if(contents->numbers,
        [this](const OrderNumber &candidate) { return belongs(candidate) && !candidate.requirements.isEmpty(); });
    if (number != contents->numbers.cend()) {
        m_asked = number->requirements;
        m_review = number->requirementsStatus;
    } else if (const auto part = std::ranges::find(contents->subOrders, m_line.id, &SubOrder::id);
               part != contents->subOrders.cend()) {
        m_asked = part->requirements;
        m_review = {};
    }
    showRequirements();
    if (!m_asked.isEmpty() && m_numbers.rowCount() > 0)
        nameRequirements(m_numbers.row(0).phoneNumber);
}

void OrderDetail::showRequirements()
{
    m_requirements->setAnswers(m_asked, m_review, m_known);
}

QCoro::Task<> OrderDetail::nameRequirements(QString phoneNumber)
{
    if (m_named.contains(phoneNumber))
        co_return;
    m_named += phoneNumber;
    const QStringList numbers{phoneNumber};
    const auto named = co_await requirementsOf(m_api, numbers);
    if (!named) {
        m_named.removeAll(phoneNumber); // the kinds of the fields must do for now
        co_return;
    }
    for (const Requirement &requirement : named->value(phoneNumber))
        m_known.insert(requirement.id, requirement);
    showRequirements();
}

void OrderDetail::addTabs(qsizetype requirements, qsizetype numbers)
{
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    const auto add = [this](Place place, const QString &name, const QString &count) {
        const int tab = m_tabs->addTab(name + u' ' + count);
        m_tabs->setAccessibleTabName(tab, name);
        m_tabs->setTabData(tab, int(place));
    };
    if (requirements > 0) {
        const auto given =
            std::ranges::count_if(m_asked, [](const auto &asked) { return !asked.fieldValue.isEmpty(); });
        add(RequirementsPlace, tr("Requirements"),
            u"%1/%2"_s.arg(QString::number(given), QString::number(requirements)));
    }
    if (numbers > 0)
        add(NumbersPlace, tr("Numbers"), QLocale().toString(numbers));
    m_tabs->setVisible(m_tabs->count() > 0);
}
