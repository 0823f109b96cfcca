// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/comment.h>
#include <domain/document.h>
#include <domain/numberorder.h>
#include <domain/requirementgroup.h>
#include <domain/reservation.h>

#include <QSet>

// Something that is lost unless somebody deals with it.
struct AttentionItem
{
    enum class Kind {
        HoldLapses, // a reservation; it is given up at `due`
        AnswersMissing, // a sub-order; it is cancelled at `due`
        AnswerRejected, // a sub-order; the same
        CommentWaits, // what is commented on
        DocumentVanishes, // nothing uses it
        GroupDeclined, // a requirement group
        GroupExpires, // the same
        PurchaseInDoubt, // a purchase; `id` is its reference
        HoldNotExtended, // a reservation that was to be extended by itself; last, as snoozes are kept by the number
    };

    Kind kind = Kind::HoldLapses;
    QString id{}; // of the reservation, sub-order, …
    QString orderId{}; // of a sub-order
    OpenEnum<CommentRecord> recordType{}; // of what is commented on
    QString reference{}; // of a reservation or order, as somebody typed it
    QStringList subjects{}; // numbers, a file name, a reference: whose words they are depends on the kind
    QString countryCode{}; // of a sub-order
    OpenEnum<NumberType> type{}; // the same
    int count = 0; // of numbers or comments
    QDateTime due{}; // the server's time; invalid: nothing is lost by waiting
    QDateTime since{}; // of CommentWaits and GroupDeclined; the server's time, invalid: not known
    QString words{}; // of CommentWaits and AnswerRejected: the newest comment, somebody else's words

    QString key() const; // the same for the same thing: what a snooze refers to
    bool operator==(const AttentionItem &) const = default;
};

// What each kind of thing needs. now: the server's.
namespace attention {

constexpr int holdWarningSeconds = 10 * 60;
constexpr int groupWarningDays = 30;
constexpr int deadlineUrgentSeconds = 24 * 60 * 60; // whoever looks once a day still has time

QList<AttentionItem> ofReservations(const QList<Reservation> &reservations, const QDateTime &now);
QList<AttentionItem> ofNumbers(const QList<OrderNumber> &numbers); // one item a sub-order and reason
QList<AttentionItem> ofComments(const QList<Comment> &comments); // one item for all that is said of one thing
QList<AttentionItem> ofDocuments(
    const QList<Document> &documents, const QSet<QString> &linked, const QDateTime &now); // linked: ids in use
QList<AttentionItem> ofGroups(const QList<RequirementGroup> &groups, const QDateTime &now);

// The least time left first, what is not lost by waiting last; otherwise as they were.
void sortByTimeLeft(QList<AttentionItem> &items);

// Worth an interruption of other work: a hold about to lapse, a deadline near, a rejection, a purchase in doubt.
bool isUrgent(const AttentionItem &item, const QDateTime &now);

QString what(const AttentionItem &item, const QDateTime &now); // "Reservation lapses"
QString why(const AttentionItem &item, const QDateTime &now); // what is lost, as a sentence

} // namespace attention
