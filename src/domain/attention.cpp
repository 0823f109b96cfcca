// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attention.h"

#include <QHash>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

using Kind = AttentionItem::Kind;

QDateTime earlier(const QDateTime &a, const QDateTime &b)
{
    if (!a.isValid() || !b.isValid())
        return a.isValid() ? a : b;
    return std::min(a, b);
}

// What a number of a pending order waits for; nothing when the operator can't move it.
std::optional<Kind> reasonOf(const OrderNumber &number)
{
    if (isTerminal(number.status) || number.requirementsMet)
        return std::nullopt;
    if (number.requirementsStatus == RequirementsStatus::Exception)
        return Kind::AnswerRejected;
    if (number.requirementsStatus == RequirementsStatus::InfoPending)
        return Kind::AnswersMissing;
    return std::nullopt;
}

} // namespace

QString AttentionItem::key() const
{
    return QString::number(int(kind)) + u':' + id;
}

QList<AttentionItem> attention::ofReservations(const QList<Reservation> &reservations, const QDateTime &now)
{
    QList<AttentionItem> items;
    for (const Reservation &reservation : reservations) {
        AttentionItem item{.kind = Kind::HoldLapses, .id = reservation.id, .reference = reservation.customerReference};
        for (const ReservedNumber &number : reservation.phoneNumbers) {
            if (!number.isHeld(now) || now.secsTo(number.expiredAt) > holdWarningSeconds)
                continue;
            item.subjects += number.phoneNumber;
            item.due = earlier(item.due, number.expiredAt);
        }
        item.count = int(item.subjects.size());
        if (item.count > 0)
            items += item;
    }
    return items;
}

QList<AttentionItem> attention::ofNumbers(const QList<OrderNumber> &numbers)
{
    QList<AttentionItem> items;
    QHash<QString, qsizetype> places; // by key
    for (const OrderNumber &number : numbers) {
        const auto reason = reasonOf(number);
        if (!reason)
            continue;
        const AttentionItem fresh{.kind = *reason,
            .id = number.subOrderId.isEmpty() ? number.id : number.subOrderId,
            .orderId = number.orderId,
            .countryCode = number.countryCode,
            .type = number.type};
        const auto place = places.constFind(fresh.key());
        const qsizetype index = place == places.constEnd() ? items.size() : *place;
        if (index == items.size()) {
            places.insert(fresh.key(), index);
            items += fresh;
        }
        AttentionItem &item = items[index];
        item.subjects += number.phoneNumber;
        item.due = earlier(item.due, number.deadline);
        ++item.count;
    }
    return items;
}

QList<AttentionItem> attention::ofComments(const QList<Comment> &comments)
{
    QList<AttentionItem> items;
    QHash<QString, qsizetype> places; // by record
    QHash<QString, QDateTime> newest;
    for (const Comment &comment : comments) {
        if (!comment.isUnread())
            continue;
        const auto place = places.constFind(comment.recordId);
        const qsizetype index = place == places.constEnd() ? items.size() : *place;
        if (index == items.size()) {
            places.insert(comment.recordId, index);
            items.append({.kind = Kind::CommentWaits, .id = comment.recordId, .recordType = comment.recordType});
        }
        AttentionItem &item = items[index];
        ++item.count;
        item.since = earlier(item.since, comment.createdAt);
        if (QDateTime &at = newest[comment.recordId]; !at.isValid() || comment.createdAt > at) {
            at = comment.createdAt;
            item.words = comment.body;
        }
    }
    return items;
}

QList<AttentionItem> attention::ofDocuments(
    const QList<Document> &documents, const QSet<QString> &linked, const QDateTime &now)
{
    QList<AttentionItem> items;
    for (const Document &document : documents) {
        const QDateTime due = document.vanishesAt();
        if (!linked.contains(document.id) && due.isValid() && due > now)
            items.append({.kind = Kind::DocumentVanishes,
                .id = document.id,
                .subjects = {document.filename},
                .count = 1,
                .due = due});
    }
    return items;
}

QList<AttentionItem> attention::ofGroups(const QList<RequirementGroup> &groups, const QDateTime &now)
{
    QList<AttentionItem> items;
    for (const RequirementGroup &group : groups) {
        AttentionItem item{.id = group.id, .subjects = {group.customerReference}, .count = 1};
        const QDateTime expiry = group.expiresAt();
        if (group.status == GroupStatus::Declined) {
            item.kind = Kind::GroupDeclined;
            item.since = group.updatedAt;
            items += item;
        } else if (expiry.isValid() && now.daysTo(expiry) <= groupWarningDays
            && group.status != GroupStatus::NoLongerEligible) {
            item.kind = Kind::GroupExpires;
            item.due = expiry;
            items += item;
        }
    }
    return items;
}

bool attention::isUrgent(const AttentionItem &item, const QDateTime &now)
{
    switch (item.kind) {
    case Kind::HoldLapses:
    case Kind::HoldNotExtended:
    case Kind::AnswerRejected:
    case Kind::PurchaseInDoubt:
        return true;
    case Kind::AnswersMissing:
        return item.due.isValid() && now.secsTo(item.due) <= deadlineUrgentSeconds;
    case Kind::CommentWaits:
    case Kind::DocumentVanishes:
    case Kind::GroupDeclined:
    case Kind::GroupExpires:
        break;
    }
    return false;
}

void attention::sortByTimeLeft(QList<AttentionItem> &items)
{
    std::ranges::stable_sort(items, [](const AttentionItem &a, const AttentionItem &b) {
        return a.due.isValid() && (!b.due.isValid() || a.due < b.due);
    });
}
