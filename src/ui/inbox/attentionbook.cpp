// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attentionbook.h"

#include <flows/pollpace.h>

#include <algorithm>

static constexpr int soonMs = 50;
static constexpr qint64 makingSureSeconds = 120; // of a refusal, before that is anybody's concern
static constexpr int mostInDoubt = 50; // lines; what is beyond stands in Activity

static QStringList requirementIds(const OrderNumber &number)
{
    QStringList ids;
    for (const AskedRequirement &asked : number.requirements)
        ids += asked.requirementId;
    return ids;
}

AttentionBook::AttentionBook(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_deadlines(workspace.deadlines())
    , m_requirements(new RequirementBook(workspace.client(), this))
    , m_api(workspace.client(), Priority::Background)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &AttentionBook::changed);
    connect(m_requirements, &RequirementBook::changed, this, &AttentionBook::tellSoon);
    connect(&workspace, &Workspace::purchasesChanged, this, &AttentionBook::tellSoon);
    connect(&workspace, &Workspace::orderPlaced, this, &AttentionBook::refresh);
    connect(&workspace, &Workspace::ordersSettled, this, &AttentionBook::refresh);
    connect(&workspace.deliveries(), &DeliveryWatch::ordersTold, this, &AttentionBook::refresh);
    connect(&workspace, &Workspace::commentsRead, this, &AttentionBook::readPapers);
    for (QAbstractItemModel *known : {static_cast<QAbstractItemModel *>(&workspace.held()),
             static_cast<QAbstractItemModel *>(&workspace.orders())}) {
        for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
            connect(known, signal, this, &AttentionBook::tellSoon);
        connect(known, &QAbstractItemModel::dataChanged, this, &AttentionBook::tellSoon);
    }
    connect(&m_deadlines, &DeadlineWatch::seen, this, &AttentionBook::learn);
    connect(&m_deadlines, &DeadlineWatch::stale, this, &AttentionBook::failed);
    connect(&m_deadlines, &DeadlineWatch::readWhole, this, [this] {
        m_ordersRead = true;
        tellSoon();
        emit looked();
    });
    refresh();
}

void AttentionBook::refresh()
{
    m_deadlines.start();
    readPapers();
}

void AttentionBook::readPapers()
{
    m_api.cancel();
    followPapers();
}

void AttentionBook::tellSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

QCoro::Task<> AttentionBook::followPapers()
{
    PollPace pace;
    while (true) {
        const auto papers = co_await readPaperAttention(m_api);
        if (papers) {
            m_papers = *papers;
            m_papersRead = true;
            tellSoon();
            emit looked();
        } else {
            emit failed(papers.error());
        }
        // A comment may come at any time, and a document is gone after half an hour: never as slow as other lists.
        co_await pause(m_api, pace.nextMs(true));
    }
}

void AttentionBook::learn(const QList<OrderNumber> &numbers)
{
    for (const OrderNumber &number : numbers) {
        m_parts.insert(number.subOrderId, {number.orderId, number.countryCode, number.type});
        if (attention::ofNumbers({number}).isEmpty())
            m_waiting.remove(number.id);
        else
            m_waiting.insert(number.id, number);
        if (number.requirementsStatus == RequirementsStatus::Exception && m_waiting.contains(number.id))
            m_requirements->learn(requirementIds(number), number.phoneNumber);
    }
    tellSoon();
}

QString AttentionBook::orderOf(const QString &subOrderId) const
{
    return m_parts.value(subOrderId).orderId;
}

// Of the number that has the fewest.
FractionCell AttentionBook::answersOf(const QString &subOrderId) const
{
    FractionCell least;
    for (const OrderNumber &number : m_waiting) {
        const FractionCell answers = number.subOrderId == subOrderId ? OrderLine::of(number).answers : FractionCell();
        if (answers.total > 0 && (least.total == 0 || answers.done < least.done))
            least = answers;
    }
    return least;
}

QList<Comment> AttentionBook::reviewsOf(const QString &recordId) const
{
    return m_papers.reviews.value(recordId);
}

QList<AttentionItem> AttentionBook::held() const
{
    QHash<QString, Reservation> reservations;
    QSet<QString> notExtended;
    for (const HeldNumber &row : m_workspace.held().rows()) {
        if (row.autoExtend.tone == Tone::Lost)
            notExtended += row.reservationId;
        Reservation &reservation = reservations[row.reservationId];
        reservation.id = row.reservationId;
        reservation.customerReference = row.reference;
        reservation.phoneNumbers += row.number;
    }
    QList<AttentionItem> items = attention::ofReservations(reservations.values(), m_workspace.serverNow());
    for (AttentionItem &item : items) {
        if (notExtended.contains(item.id))
            item.kind = AttentionItem::Kind::HoldNotExtended;
    }
    return items;
}

QList<AttentionItem> AttentionBook::inDoubt() const
{
    QList<AttentionItem> items;
    const QList<Intent> open = m_workspace.engine().open();
    for (const Intent &intent : open) {
        const bool isUnderWay = intent.state == IntentState::Sending || intent.state == IntentState::Acked;
        const bool isSoonCertain =
            intent.isBeingMadeSure() && intent.endedAt.secsTo(m_workspace.serverNow()) < makingSureSeconds;
        if (isUnderWay || isSoonCertain || intent.state == IntentState::Rejected || items.size() == mostInDoubt)
            continue;
        items.append({.kind = AttentionItem::Kind::PurchaseInDoubt,
            .id = intent.reference,
            .subjects = phoneNumbers(intent.numbers),
            .count = int(intent.numbers.size())});
    }
    return items;
}

// What was said last of one of its answers; else what was said last.
QString AttentionBook::objectionTo(const QString &subOrderId) const
{
    QStringList titles;
    for (const OrderNumber &number : m_waiting) {
        for (const QString &id : number.subOrderId == subOrderId ? requirementIds(number) : QStringList())
            titles += m_requirements->known().value(id).title();
    }
    titles.removeAll(QString());
    Comment last;
    bool isNamed = false;
    const QList<Comment> reviews = m_papers.reviews.value(subOrderId);
    for (const Comment &comment : reviews) {
        const bool names = std::ranges::any_of(
            titles, [&](const QString &title) { return comment.body.contains(title, Qt::CaseInsensitive); });
        const bool isNewer = !last.createdAt.isValid() || comment.createdAt > last.createdAt;
        if (names == isNamed ? isNewer : names)
            last = comment;
        isNamed = isNamed || names;
    }
    return last.body;
}

QString AttentionBook::referenceOf(const QString &orderId) const
{
    const OrderLine order{.id = orderId};
    const OrderLine *line = orderId.isEmpty() ? nullptr : m_workspace.orders().find(order.key());
    return line ? line->reference : QString();
}

// What is said of an order is as urgent as the order.
void AttentionBook::adoptOrder(AttentionItem &comment, const QList<AttentionItem> &orders) const
{
    const Part part = m_parts.value(comment.id);
    comment.reference = referenceOf(part.orderId);
    comment.countryCode = part.countryCode;
    comment.type = part.type;
    const auto its = std::ranges::find(orders, comment.id, &AttentionItem::id);
    if (its == orders.cend())
        return;
    comment.due = its->due;
    comment.subjects = its->subjects;
}

QList<AttentionItem> AttentionBook::items() const
{
    QList<AttentionItem> orders = attention::ofNumbers(m_waiting.values());
    for (AttentionItem &order : orders) {
        order.reference = referenceOf(order.orderId);
        order.subjects.sort(); // they come in any order
        if (order.kind == AttentionItem::Kind::AnswerRejected)
            order.words = objectionTo(order.id);
    }
    QList<AttentionItem> items = held() + inDoubt() + orders;
    for (AttentionItem paper : m_papers.items) {
        if (paper.kind == AttentionItem::Kind::CommentWaits)
            adoptOrder(paper, orders);
        items += paper;
    }
    attention::sortByTimeLeft(items);
    return items;
}
