// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxapi.h"

#include <api/addresses.h>
#include <api/comments.h>
#include <api/documents.h>
#include <api/numbers.h>
#include <api/orders.h>
#include <api/reports.h>
#include <api/requirementgroups.h>
#include <api/requirements.h>
#include <api/webhooks.h>

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr char pdf[] = "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

} // namespace

// Every line of the catalogue that is about papers, against the sandbox: what we ask is understood, and what comes back
// is read without drift.
class PaperCatalogueTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_api = std::make_unique<SandboxApi>(); }
    void cleanup()
    {
        QCOMPARE(m_api->client.driftLog(), QStringList());
        m_api.reset();
    }

    void documents()
    {
        const auto document = uploaded();
        QVERIFY(document);
        QCOMPARE(
            document->sha256, QString::fromLatin1(QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex()));
        QCOMPARE(document->customerReference, u"mine"_s);
        DocumentFilter filter;
        filter.customerReference = u"mine"_s;
        filter.sort = u"-created_at"_s;
        QCOMPARE(call(api::documents::list, filter)->data.size(), 1);
        QCOMPARE(call(api::documents::fetch, Nothing(), document->id)->filename, document->filename);
        const auto file =
            m_api->result<DownloadedFile>(m_api->session.download(api::documents::download, document->id));
        QVERIFY(file);
        QCOMPARE(file->bytes, QByteArray(pdf));
        DocumentLinkFilter links;
        links.documentId = document->id;
        QCOMPARE(call(api::documents::links, links)->data.size(), 0);
        QVERIFY(call(api::documents::remove, Nothing(), document->id));
        QCOMPARE(call(api::documents::fetch, Nothing(), document->id).error().status, 404);
    }

    void addresses()
    {
        const auto address = saved();
        QVERIFY(address);
        QCOMPARE(address->holder(), u"Walk Example GmbH"_s);
        AddressFilter filter;
        filter.streetContains = address->streetAddress.left(5);
        QVERIFY(!call(api::addresses::list, filter)->data.isEmpty());
        const auto validation = call(api::addresses::validate, address->place());
        QVERIFY(validation);
        QVERIFY(validation->result.known());
        QVERIFY(call(api::addresses::remove, Nothing(), address->id));
    }

    void groups()
    {
        const auto group = call(api::requirementgroups::create, draftOf(u"DE"_s));
        QVERIFY(group);
        QVERIFY(!group->requirements.isEmpty() && !group->isFulfilled());
        RequirementGroupFilter filter;
        filter.countryCode = u"DE"_s;
        filter.customerReference = u"catalogue"_s;
        QCOMPARE(call(api::requirementgroups::list, filter)->data.size(), 1);
        const auto filled = call(api::requirementgroups::change, answersTo(group->requirements), group->id);
        QVERIFY(filled);
        QVERIFY(filled->isFulfilled());
        QVERIFY(call(api::requirementgroups::submit, Nothing(), group->id)->status == GroupStatus::PendingApproval);
        QCOMPARE(call(api::requirementgroups::fetch, Nothing(), group->id)->id, group->id);
        QVERIFY(call(api::requirementgroups::remove, Nothing(), group->id));
    }

    void answersAtAllThreeLevels()
    {
        const auto order = bought(1);
        QVERIFY(order);
        const OrderNumber number = order->phoneNumbers.first();
        const QString subOrderId = order->subOrderIds.first();
        const AnswersDraft answers = answersTo(number.requirements);
        AnswersDraft first;
        first.answers = {answers.answers.first()};
        QVERIFY(call(api::orders::answer, first, order->id));
        QVERIFY(call(api::orders::answerSubOrder, answers, subOrderId));
        const auto answered = call(api::orders::answerNumber, answers, number.id);
        QVERIFY(answered);
        QVERIFY(answered->requirementsStatus == RequirementsStatus::UnderReview);
        for (const AskedRequirement &asked : answered->requirements)
            QVERIFY(!asked.fieldValue.isEmpty());
        DocumentLinkFilter links;
        links.recordType = u"sub_number_order"_s;
        links.resourceId = subOrderId;
        QVERIFY(call(api::documents::links, links));
    }

    void aGroupAnswersASubOrder()
    {
        const auto group = call(api::requirementgroups::create, draftOf(u"DE"_s));
        QVERIFY(group);
        QVERIFY(call(api::requirementgroups::change, answersTo(group->requirements), group->id));
        const auto order = bought(2);
        QVERIFY(order);
        const GroupAssignment assignment{group->id};
        const auto subOrder = call(api::orders::assignGroup, assignment, order->subOrderIds.first());
        QVERIFY(subOrder);
        QVERIFY(!subOrder->phoneNumbers.isEmpty());
        QVERIFY(subOrder->phoneNumbers.first().requirements.first().status.known());
    }

    void commentsAndCancelling()
    {
        const auto order = bought(1);
        QVERIFY(order);
        const QString subOrderId = order->subOrderIds.first();
        const CommentDraft draft{u"We need a week more."_s, subOrderId, CommentRecord::SubOrder};
        const auto comment = call(api::comments::create, draft);
        QVERIFY(comment);
        QVERIFY(!comment->isUnread());
        CommentFilter filter;
        filter.recordId = subOrderId;
        filter.recordType = CommentRecord::SubOrder;
        QCOMPARE(call(api::comments::list, filter)->data.size(), 1);
        QVERIFY(call(api::comments::markRead, Nothing(), comment->id)->readAt.isValid());
        QVERIFY(call(api::orders::cancelSubOrder, Nothing(), subOrderId)->status == OrderStatus::Cancelled);
        QCOMPARE(call(api::orders::cancelSubOrder, Nothing(), subOrderId).error().status, 422);
    }

    void reportsAndDeliveries()
    {
        QVERIFY(bought(1));
        OrderReportDraft draft;
        draft.countryCode = u"DE"_s;
        const auto report = call(api::reports::create, draft);
        QVERIFY(report);
        QCOMPARE(report->filters.countryCode, u"DE"_s);
        QVERIFY(call(api::reports::createElsewhere, draft));
        m_api->sandbox.advanceClock(60 * 60 * 1000);
        QTRY_VERIFY(call(api::reports::fetch, Nothing(), report->id)->status == ReportStatus::Success);
        const auto table = m_api->result<DownloadedFile>(m_api->session.download(api::reports::download, report->id));
        QVERIFY(table);
        QVERIFY(table->bytes.startsWith("id,order_request_id"));
        QVERIFY(call(api::webhooks::deliveries, WebhookDeliveryFilter()));
    }

private:
    template <class In, class Out, class... Path>
    Result<Out> call(const Endpoint<In, Out> &endpoint, const In &in, const Path &...path)
    {
        return m_api->call(endpoint, in, path...);
    }

    Result<Document> uploaded()
    {
        const Form form{u"bill.pdf"_s, "application/pdf", pdf, {{"customer_reference", u"mine"_s}}};
        return m_api->result<Document>(m_api->session.upload(api::documents::upload, form, {}));
    }
    Result<Address> saved()
    {
        AddressDraft draft;
        draft.streetAddress = u"Invalidenstraße 100"_s;
        draft.locality = u"Berlin"_s;
        draft.postalCode = u"10115"_s;
        draft.countryCode = u"DE"_s;
        draft.businessName = u"Walk Example GmbH"_s;
        return call(api::addresses::create, draft);
    }
    static RequirementGroupDraft draftOf(const QString &country)
    {
        return {.action = u"ordering"_s,
            .countryCode = country,
            .type = NumberType::Local,
            .customerReference = u"catalogue"_s};
    }
    AnswersDraft answersTo(const QList<AskedRequirement> &asked)
    {
        AnswersDraft draft;
        for (const AskedRequirement &one : asked) {
            QString value = call(api::requirements::type, Nothing(), one.requirementId)->example;
            if (one.fieldType == u"document"_s)
                value = uploaded()->id;
            if (one.fieldType.startsWith(u"address"_s))
                value = saved()->id;
            draft.answers += RequirementAnswer{one.requirementId, value};
        }
        return draft;
    }
    Result<NumberOrder> bought(int count)
    {
        NumberSearch search;
        search.countryCode = u"DE"_s;
        search.type = NumberType::Local;
        search.limit = count;
        OrderDraft draft;
        const auto found = call(api::numbers::search, search);
        for (const AvailableNumber &number : found->data)
            draft.phoneNumbers += OrderDraft::Number{number.phoneNumber, QString()};
        return m_api->order(draft);
    }

    std::unique_ptr<SandboxApi> m_api;
};

QTEST_GUILESS_MAIN(PaperCatalogueTest)
#include "tst_papercatalogue.moc"
