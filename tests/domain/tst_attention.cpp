// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/attention.h>

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = AttentionItem::Kind;

namespace {

const QDateTime now(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);

Reservation holding(const QString &id, const QList<int> &secondsLeft)
{
    Reservation reservation{.id = id, .customerReference = u"batch "_s + id};
    for (const int seconds : secondsLeft)
        reservation.phoneNumbers.append({.phoneNumber = u"+1%1"_s.arg(seconds),
            .status = ReservationStatus::Success,
            .expiredAt = now.addSecs(seconds)});
    return reservation;
}

OrderNumber numberIn(const QString &subOrder, RequirementsStatus review, int hours)
{
    return {.id = u"n"_s + subOrder,
        .phoneNumber = u"+49301234"_s,
        .status = OrderStatus::Pending,
        .requirementsStatus = review,
        .deadline = hours ? now.addSecs(hours * 3600) : QDateTime(),
        .orderId = u"o"_s,
        .subOrderId = subOrder};
}

} // namespace

// What is lost unless somebody deals with it.
class AttentionTest : public QObject
{
    Q_OBJECT

private slots:
    void holdsLapseWithinTenMinutes()
    {
        const auto items = attention::ofReservations(
            {holding(u"a"_s, {30, 599, 601}), holding(u"b"_s, {1200}), holding(u"c"_s, {-5})}, now);
        QCOMPARE(items.size(), 1);
        QVERIFY(items[0].kind == Kind::HoldLapses);
        QCOMPARE(items[0].reference, u"batch a"_s);
        QCOMPARE(items[0].subjects, (QStringList{u"+130"_s, u"+1599"_s}));
        QCOMPARE(items[0].due, now.addSecs(30));
        QVERIFY(attention::why(items[0], now).startsWith(u"2"_s));
    }

    void oneItemASubOrderAndReason()
    {
        auto done = numberIn(u"s1"_s, RequirementsStatus::InfoPending, 1);
        done.status = OrderStatus::Cancelled;
        const auto items = attention::ofNumbers({numberIn(u"s1"_s, RequirementsStatus::InfoPending, 50),
            numberIn(u"s1"_s, RequirementsStatus::InfoPending, 40),
            numberIn(u"s1"_s, RequirementsStatus::Exception, 60), numberIn(u"s2"_s, RequirementsStatus::UnderReview, 0),
            done, numberIn(u"s3"_s, RequirementsStatus::InfoPending, 0)});
        QCOMPARE(items.size(), 3);
        QVERIFY(items[0].kind == Kind::AnswersMissing);
        QCOMPARE(items[0].count, 2);
        QCOMPARE(items[0].due, now.addSecs(40 * 3600));
        QCOMPARE(items[0].orderId, u"o"_s);
        QVERIFY(items[1].kind == Kind::AnswerRejected);
        QVERIFY(items[0].key() != items[1].key());
        QCOMPARE(items[2].id, u"s3"_s);
        QVERIFY(!items[2].due.isValid());
    }

    void unreadCommentsAreOneItemARecord()
    {
        const auto said = [](const QString &record, int minute, bool byUs = false) {
            return Comment{.body = u"at %1"_s.arg(minute),
                .recordId = record,
                .recordType = CommentRecord::SubOrder,
                .commenterType = byUs ? CommenterType::User : CommenterType::Admin,
                .createdAt = now.addSecs(60 * minute)};
        };
        const auto items = attention::ofComments(
            {said(u"s1"_s, 1), said(u"s1"_s, 3), said(u"s1"_s, 2), said(u"s2"_s, 1, true), said(u"s3"_s, 9)});
        QCOMPARE(items.size(), 2);
        QCOMPARE(items[0].count, 3);
        QCOMPARE(items[0].words, u"at 3"_s);
        QCOMPARE(items[0].since, now.addSecs(60));
        QCOMPARE(attention::what(items[0], now), u"3 comments not read"_s);
        QCOMPARE(attention::what(items[1], now), u"A comment waits"_s);
        QVERIFY(items[0].recordType == CommentRecord::SubOrder);
        QVERIFY(!items[0].due.isValid());
    }

    void unusedDocumentsVanish()
    {
        const auto uploaded = [](const QString &id, int minutesAgo) {
            return Document{.id = id, .filename = id + u".pdf"_s, .createdAt = now.addSecs(-60 * minutesAgo)};
        };
        const auto items = attention::ofDocuments(
            {uploaded(u"new"_s, 10), uploaded(u"used"_s, 10), uploaded(u"gone"_s, 31)}, {u"used"_s}, now);
        QCOMPARE(items.size(), 1);
        QCOMPARE(items[0].subjects, QStringList{u"new.pdf"_s});
        QCOMPARE(items[0].due, now.addSecs(20 * 60));
    }

    void groupsExpireAndAreDeclined()
    {
        const auto group = [](const QString &id, GroupStatus status, int days) {
            return RequirementGroup{
                .id = id, .status = status, .requirements = {{.expiresAt = days ? now.addDays(days) : QDateTime()}}};
        };
        const auto items = attention::ofGroups(
            {group(u"soon"_s, GroupStatus::Approved, 10), group(u"later"_s, GroupStatus::Approved, 100),
                group(u"declined"_s, GroupStatus::Declined, 0), group(u"never"_s, GroupStatus::Approved, 0)},
            now);
        QCOMPARE(items.size(), 2);
        QVERIFY(items[0].kind == Kind::GroupExpires);
        QVERIFY(items[1].kind == Kind::GroupDeclined);
    }

    void theLeastTimeLeftComesFirst()
    {
        QList<AttentionItem> items{{.id = u"whenever"_s}, {.id = u"later"_s, .due = now.addDays(1)},
            {.id = u"now"_s, .due = now.addSecs(-1)}, {.id = u"also"_s}};
        attention::sortByTimeLeft(items);
        QStringList ids;
        for (const AttentionItem &item : items)
            ids += item.id;
        QCOMPARE(ids, (QStringList{u"now"_s, u"later"_s, u"whenever"_s, u"also"_s}));
    }

    void whatIsOverIsNotToldAsIfItWereToCome()
    {
        const AttentionItem group{.kind = Kind::GroupExpires, .due = now.addSecs(60)};
        QCOMPARE(attention::what(group, now), u"A requirement group expires"_s);
        QCOMPARE(attention::what(group, group.due), u"A requirement group has expired"_s);
        const AttentionItem order{.kind = Kind::AnswersMissing, .count = 1, .due = now.addSecs(60)};
        QVERIFY(!attention::why(order, now).contains(u"has passed"_s));
        QVERIFY(attention::why(order, order.due).contains(u"has passed"_s));
    }

    void whatIsUrgentIsToldAtOnceAndADeadlineInItsLastDay()
    {
        QVERIFY(attention::isUrgent({.kind = Kind::HoldLapses, .due = now.addSecs(600)}, now));
        QVERIFY(attention::isUrgent({.kind = Kind::PurchaseInDoubt}, now));
        QVERIFY(attention::isUrgent({.kind = Kind::AnswerRejected, .due = now.addDays(9)}, now));
        QVERIFY(!attention::isUrgent({.kind = Kind::AnswersMissing, .due = now.addDays(2)}, now));
        QVERIFY(attention::isUrgent({.kind = Kind::AnswersMissing, .due = now.addSecs(86'400)}, now));
        QVERIFY(!attention::isUrgent({.kind = Kind::AnswersMissing}, now));
        QVERIFY(!attention::isUrgent({.kind = Kind::CommentWaits}, now));
    }

    void everyKindHasWords()
    {
        for (const Kind kind : {Kind::HoldLapses, Kind::AnswersMissing, Kind::AnswerRejected, Kind::CommentWaits,
                 Kind::DocumentVanishes, Kind::GroupDeclined, Kind::GroupExpires}) {
            QVERIFY(!attention::what({.kind = kind}, now).isEmpty());
            QVERIFY(!attention::why({.kind = kind, .count = 1}, now).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(AttentionTest)
#include "tst_attention.moc"
