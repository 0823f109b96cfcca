// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource.h"

#include <domain/address.h>
#include <domain/comment.h>
#include <domain/document.h>
#include <domain/orderreport.h>
#include <domain/requirementgroup.h>
#include <domain/requirementtype.h>
#include <domain/webhookdelivery.h>

using namespace Qt::StringLiterals;

namespace {

template <class T>
QStringList driftOf(const QString &file)
{
    QStringList problems;
    read<T>(sample(file), &problems);
    return problems;
}

template <class T>
T first(const QString &file)
{
    return read<T>(QJsonDocument(firstObject(file)).toJson());
}

template <class T>
QByteArray written(const T &value)
{
    return QJsonDocument(T::schema.write(&value)).toJson(QJsonDocument::Compact);
}

} // namespace

// Papers and what is said about them, against answers of the API.
class PaperResourcesTest : public QObject
{
    Q_OBJECT

private slots:
    void theSamplesHaveNoDrift()
    {
        QCOMPARE(driftOf<Page<DocumentLink>>(u"document_links"_s), QStringList());
        QCOMPARE(driftOf<Page<Address>>(u"addresses"_s), QStringList());
        QCOMPARE(driftOf<Page<Comment>>(u"comments"_s), QStringList());
        QCOMPARE(driftOf<RequirementGroup>(u"requirement_group"_s), QStringList());
        QCOMPARE(driftOf<RequirementType>(u"requirement_type"_s), QStringList());
        QCOMPARE(driftOf<Page<WebhookDelivery>>(u"webhook_deliveries"_s), QStringList());
    }

    void lengthsMayBeNumbersOrTexts()
    {
        const auto type = first<RequirementType>(u"requirement_type"_s);
        QCOMPARE(type.acceptance.minLength, u"16"_s);
        const auto asked = read<Requirement>(R"({"id":"1","acceptance_criteria":{"min_length":"5"}})");
        QCOMPARE(asked.acceptance.minLength, u"5"_s);
        QCOMPARE(type.asRequirement().fieldType, u"document"_s);
    }

    void aGroupTellsWhatItLacks()
    {
        auto group = read<RequirementGroup>(sample(u"requirement_group"_s));
        QVERIFY(group.requirements.first().status == AnswerStatus::Approved);
        QVERIFY(!canChange(group.requirements.first().status));
        QVERIFY(!group.isFulfilled() && !group.canBeSubmitted());
        group.requirements[1].fieldValue = u"1293384261075731499"_s;
        QVERIFY(group.isFulfilled() && group.canBeSubmitted());
        QCOMPARE(group.expiresAt(), QDateTime(QDate(2027, 5, 1), QTime(0, 0), Qt::UTC));
        group.status = GroupStatus::Approved;
        QVERIFY(!group.canBeSubmitted());
    }

    void aGroupFitsItsKindOfNumbersOnly()
    {
        auto group = read<RequirementGroup>(sample(u"requirement_group"_s));
        group.requirements[1].fieldValue = u"1"_s;
        SubOrder subOrder;
        subOrder.countryCode = u"DE"_s;
        subOrder.type = NumberType::Local;
        QVERIFY(group.fits(subOrder));
        group.status = GroupStatus::NoLongerEligible;
        QVERIFY(!group.fits(subOrder));
        group.status = GroupStatus::Declined;
        QVERIFY(group.fits(subOrder));
        subOrder.countryCode = u"AT"_s;
        QVERIFY(!group.fits(subOrder));
    }

    void unknownWordsAreKept()
    {
        const auto document = read<Document>(R"({"id":"1","status":"shredded","size":"big","av_scan_status":7})");
        QCOMPARE(document.status.text(), u"shredded"_s);
        QVERIFY(!document.status.known());
        QVERIFY(document.isUsable());
        QCOMPARE(document.size.amount, 0);
        QVERIFY(document.scanStatus.isAbsent());
    }

    void whatIsInfectedOrDeniedIsNotUsed()
    {
        auto document = first<Document>(u"document"_s);
        QVERIFY(document.isUsable());
        QCOMPARE(document.vanishesAt(), document.createdAt.addSecs(1800));
        document.scanStatus = ScanStatus::Infected;
        QVERIFY(!document.isUsable());
        document.scanStatus = ScanStatus::Scanned;
        document.status = DocumentStatus::Denied;
        QVERIFY(!document.isUsable());
    }

    void anAddressIsOfABusinessOrAPerson()
    {
        auto address = first<Address>(u"addresses"_s);
        QCOMPARE(address.holder(), u"Walk Example GmbH"_s);
        address.businessName = u" "_s;
        QCOMPARE(address.holder(), u"Erika Muster"_s);
        QCOMPARE(address.place().locality, u"Berlin"_s);
    }

    void aNewAddressSendsAllThreeNames()
    {
        AddressDraft draft;
        draft.streetAddress = u"1 Main St"_s;
        draft.businessName = u"Acme"_s;
        const QByteArray json = written(draft);
        QVERIFY2(json.contains(R"("first_name":"")") && json.contains(R"("last_name":"")"), json);
        QVERIFY(!json.contains("borough"));
        QCOMPARE(draft.problems().keys(), (QStringList{u"country_code"_s, u"locality"_s}));
        draft.businessName.clear();
        draft.firstName = u"Ada"_s;
        QVERIFY(draft.problems().contains(u"business_name"_s));
    }

    void aSuggestionIsTakenOver()
    {
        const auto validation = first<AddressValidation>(u"address_validation"_s);
        QVERIFY(validation.result == ValidationResult::Invalid);
        QCOMPARE(validation.problems.first().description, u"The postal code does not match the locality."_s);
        AddressDraft draft;
        draft.streetAddress = u"600 Congress"_s;
        draft.businessName = u"Acme"_s;
        QVERIFY(validation.suggestsOther(draft.place()));
        const AddressDraft better = withSuggestion(draft, validation.suggested);
        QCOMPARE(better.streetAddress, u"600 CONGRESS AVE"_s);
        QCOMPARE(better.businessName, u"Acme"_s);
        QVERIFY(!better.validate);
        QVERIFY(!validation.suggestsOther(better.place()));
        QVERIFY(!AddressValidation().suggestsOther(draft.place()));
    }

    void onlyOthersCommentsAreUnread()
    {
        auto comment = first<Comment>(u"comments"_s);
        QVERIFY(comment.isUnread());
        comment.readAt = comment.createdAt;
        QVERIFY(!comment.isUnread());
        comment.readAt = QDateTime();
        comment.commenterType = CommenterType::User;
        QVERIFY(!comment.isUnread());
    }

    void moreTimeIsAskedForInEnglish()
    {
        const QDateTime deadline(QDate(2026, 12, 5), QTime(11, 14), Qt::UTC);
        QCOMPARE(extensionRequest(deadline, 7),
            u"We need more time for the requirements of this order. Could you please extend its deadline, which ends "
            u"on "
            "5 December 2026, 11:14 UTC, by 7 days?"_s);
        QVERIFY(extensionRequest(QDateTime(), 7).contains(u"deadline by 7 days"_s));

        Comment comment;
        comment.commenterType = CommenterType::User;
        comment.body = u"Please. "_s + extensionRequest(deadline, 7);
        QVERIFY(asksForTime(comment, deadline));
        QVERIFY(!asksForTime(comment, deadline.addDays(7))); // it was given
        QVERIFY(!asksForTime(comment, {}));
        comment.commenterType = CommenterType::Admin; // who quotes it
        QVERIFY(!asksForTime(comment, deadline));
    }

    void answersAreWrittenAsTheProviderWantsThem()
    {
        AnswersDraft draft;
        draft.answers = {{u"r1"_s, u"Walk Example GmbH"_s}};
        QCOMPARE(written(draft),
            R"({"regulatory_requirements":[{"field_value":"Walk Example GmbH","requirement_id":"r1"}]})");
        CommentDraft comment{u"Please wait."_s, u"s1"_s, CommentRecord::SubOrder};
        QCOMPARE(written(comment),
            R"({"body":"Please wait.","comment_record_id":"s1","comment_record_type":"sub_number_order"})");
        QCOMPARE(written(OrderReportDraft()), "{}");
    }

    void aReportEchoesItsFilters()
    {
        const auto report = first<OrderReport>(u"order_report"_s);
        QVERIFY(report.status == ReportStatus::Pending);
        QCOMPARE(report.filters.countryCode, u"US"_s);
        QVERIFY(report.filters.status == OrderStatus::Success);
        QVERIFY(report.createdAt.isValid());
    }

    void aDeliveryTellsWhatTheServerSaid()
    {
        const auto delivery = read<Page<WebhookDelivery>>(sample(u"webhook_deliveries"_s)).data.first();
        QCOMPARE(delivery.event.eventType, u"number_order.complete"_s);
        QVERIFY(delivery.status == DeliveryStatus::Failed);
        QCOMPARE(delivery.attempts.first().http.response.status, 500);
        QCOMPARE(delivery.attempts.first().errors, QList<qint64>{70009});
    }
};

QTEST_GUILESS_MAIN(PaperResourcesTest)
#include "tst_paperresources.moc"
