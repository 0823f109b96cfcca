// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderdetail.h"

#include <core/shortid.h>
#include <models/ordercolumns.h>
#include <ui/look/detailtabs.h>
#include <ui/look/emptystate.h>
#include <ui/look/looktable.h>
#include <ui/look/pill.h>
#include <ui/look/rule.h>
#include <ui/look/titlerow.h>
#include <ui/orders/commentreader.h>
#include <ui/orders/commentstab.h>
#include <ui/orders/deadlinebanner.h>
#include <ui/orders/requirementstab.h>
#include <ui/orders/suborderactions.h>
#include <ui/orders/timelinetab.h>
#include <ui/papers/answerform.h>
#include <ui/phonetext.h>
#include <ui/problemview.h>
#include <ui/referencetext.h>

#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int extensionDays = 7;

enum Place { EmptyPlace, RequirementsPlace, NumbersPlace, CommentsPlace, TimelinePlace };
} // namespace

OrderDetail::OrderDetail(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new TitleRow({}))
    , m_state(new Pill)
    , m_deadline(new DeadlineBanner([&workspace] { return workspace.serverNow(); }))
    , m_problem(new ProblemView)
    , m_actions(new SubOrderActions(workspace, m_problem, this))
    , m_tabs(new DetailTabs)
    , m_rule(new Rule)
    , m_pages(new QStackedWidget)
    , m_reader(new CommentReader(workspace.client(), this))
    , m_requirements(new RequirementsTab(workspace))
    , m_comments(new CommentsTab(workspace, m_reader))
    , m_timeline(new TimelineTab(workspace, m_reader))
    , m_table(new LookTable)
    , m_empty(new EmptyState)
    , m_numbers(orderNumberColumns(), &OrderLine::key)
    , m_sorted(&m_numbers)
{
    layOut();
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (tab >= 0)
            m_pages->setCurrentIndex(m_tabs->page());
    });
    connect(m_requirements, &RequirementsTab::answered, this, &OrderDetail::changed);
    connect(m_problem, &ProblemView::retryRequested, this, [this] {
        m_problem->clear();
        emit changed(m_subOrder.orderId);
    });
    connect(m_actions, &SubOrderActions::changed, this, &OrderDetail::changed);
    connect(m_requirements, &RequirementsTab::groupRequested, this, [this] { m_actions->assignGroup(m_subOrder); });
    connect(m_requirements, &RequirementsTab::cancelRequested, this, &OrderDetail::cancelSubOrder);
    connect(m_reader, &CommentReader::marked, this, &OrderDetail::commentsRead);
    connect(m_reader, &CommentReader::changed, this, [this] {
        m_requirements->setComments(m_reader->comments());
        tellDeadline();
        tellTabs();
    });
    connect(m_deadline, &DeadlineBanner::moreTimeWanted, this, &OrderDetail::askForTime);
    connect(&workspace, &Workspace::commentsRequested, this, [this](const QString &id) {
        m_wanted.want(id, CommentsPlace);
        showWanted(nullptr);
    });
    clear();
}

void OrderDetail::layOut()
{
    const auto now = [this] { return m_workspace.serverNow(); };
    m_title->addWidget(m_state);
    m_numbers.setServerNow(now);
    m_table->setModel(&m_sorted);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setNow(now);
    m_table->setAccessibleName(tr("Numbers of the order"));
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_requirements);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_comments);
    m_pages->addWidget(m_timeline);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_deadline);
    column->addWidget(m_problem);
    column->addWidget(m_tabs);
    column->addWidget(m_rule);
    column->addWidget(m_pages, 1);
}

void OrderDetail::clear()
{
    m_line = {};
    m_title->setTitle({});
    m_title->setDetail({});
    m_state->hide();
    m_deadline->setFacts({});
    m_subject.reset();
    m_subOrder = {};
    m_requirements->clear();
    m_comments->setRecord({});
    m_reader->follow({});
    m_timeline->setSubject({}, {});
    m_numbers.clear();
    tellTabs();
    m_empty->setText(tr("No order is selected"), tr("Choose one to see what is in it, and what it waits for."));
    m_pages->setCurrentIndex(EmptyPlace);
}

void OrderDetail::show(const OrderLine &line, const OrderContents *contents)
{
    const bool isOther = line.key() != m_line.key();
    m_line = line;
    if (isOther) {
        m_problem->dismiss(); // it was about the other one
        m_wanted.goElsewhere();
    }
    tellHead(contents);
    tellNumbers(contents);
    tellRequirements(contents);
    tellDeadline();
    const int tab = isOther ? 0 : m_tabs->currentIndex();
    tellTabs();
    if (m_tabs->count() == 0) {
        m_empty->setText(contents ? tr("There is nothing in it") : tr("Reading the order"), {});
        m_pages->setCurrentIndex(EmptyPlace);
        return;
    }
    m_tabs->setCurrentIndex(std::clamp(tab, 0, m_tabs->count() - 1));
    m_pages->setCurrentIndex(m_tabs->page());
    showWanted(contents);
}

void OrderDetail::showWanted(const OrderContents *contents)
{
    const auto page = m_wanted.takeFor(m_subOrder.id, contents);
    if (!page)
        return;
    m_tabs->showPage(*page);
    if (page == RequirementsPlace)
        m_requirements->form()->seekWaiting();
}

void OrderDetail::seekAnswer(const QString &subOrderId)
{
    m_wanted.want(subOrderId, RequirementsPlace);
}

void OrderDetail::tellHead(const OrderContents *contents)
{
    QStringList parts;
    if (m_line.level != OrderLine::Level::Number)
        parts += tr("%n number(s)", nullptr, int(m_line.count));
    if (m_line.level != OrderLine::Level::Order && contents)
        parts += shortId(contents->order.id);
    const QString reference = contents ? referenceText(contents->order.customerReference) : m_line.reference;
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
    QDateTime asked; // the newest is the last
    for (const Comment &comment : m_reader->comments()) {
        if (m_subject && m_reader->recordId() == m_subject->subOrderId && asksForTime(comment, m_line.deadline))
            asked = comment.createdAt;
    }
    m_deadline->setFacts({.deadline = m_line.needsYou ? m_line.deadline : QDateTime(),
        .numbers = numbersToLose(),
        .missing = int(m_line.answers.total - m_line.answers.done),
        .isOfSeveral = !m_subject && m_numbers.rowCount() > 0, // it is read, and has several
        .canAsk = m_subject.has_value(),
        .asked = asked});
}

bool OrderDetail::belongs(const OrderNumber &number) const
{
    return m_line.level == OrderLine::Level::Order || m_line.id == number.subOrderId || m_line.id == number.id;
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

void OrderDetail::tellRequirements(const OrderContents *contents)
{
    m_subject = contents ? AnswerSubject::of(m_line, *contents) : std::nullopt;
    const QString subOrderId = m_subject ? m_subject->subOrderId : QString();
    m_subOrder = {};
    for (const SubOrder &part : contents ? contents->subOrders : QList<SubOrder>()) {
        if (part.id == subOrderId)
            m_subOrder = part;
    }
    m_comments->setRecord(subOrderId);
    m_reader->follow(subOrderId);
    m_timeline->setSubject(m_subOrder, m_line.deadline);
    if (m_subject && !m_subject->asked.isEmpty())
        m_requirements->setSubject(*m_subject, contents->order.id);
    else
        m_requirements->clear();
}

void OrderDetail::cancelSubOrder()
{
    if (canCancel())
        m_actions->cancel(m_subOrder);
}

// Only the provider's people can give it: by a comment that says so.
void OrderDetail::askForTime()
{
    m_tabs->showPage(CommentsPlace);
    m_comments->write(extensionRequest(m_line.deadline, extensionDays));
}

void OrderDetail::tellTabs()
{
    QList<DetailTabs::Tab> tabs;
    const QList<AskedRequirement> asked = m_subject ? m_subject->asked : QList<AskedRequirement>();
    const auto given = std::ranges::count_if(asked, [](const auto &one) { return !one.fieldValue.isEmpty(); });
    if (!asked.isEmpty())
        tabs.append({RequirementsPlace, tr("Requirements"),
            u"%1/%2"_s.arg(QString::number(given), QString::number(asked.size()))});
    if (m_numbers.rowCount() > 0)
        tabs.append({NumbersPlace, tr("Numbers"), QLocale().toString(m_numbers.rowCount())});
    if (m_subject)
        tabs.append({CommentsPlace, tr("Comments"),
            m_reader->unread() > 0 ? QLocale().toString(m_reader->unread()) : QString()});
    if (!m_subOrder.id.isEmpty())
        tabs.append({TimelinePlace, tr("Timeline"), {}});
    m_tabs->setTabs(tabs);
    m_rule->setVisible(!tabs.isEmpty());
}
