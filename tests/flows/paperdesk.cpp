// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperdesk.h"

#include <api/addresses.h>
#include <api/decode.h>
#include <api/requirements.h>
#include <store/state.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

QCoro::Task<RawAnswer> sent(Session &session, QByteArray body)
{
    co_return co_await session.sendOnce(Verb::Post, "/number_orders", body);
}

} // namespace

PaperDesk::PaperDesk()
    : m_state(openState(m_folder.filePath(u"state.sqlite"_s)))
{ }

Deed PaperDesk::newestDeed()
{
    const auto page = answerOf(record().journal().deeds({.account = record().account(), .limit = 1}));
    return page && !page->deeds.isEmpty() ? page->deeds.first() : Deed();
}

NumberOrder PaperDesk::order(int count)
{
    OrderDraft draft;
    for (const BasketLine &line : m_shop.findLocal(u"DE"_s, count))
        draft.phoneNumbers += OrderDraft::Number{line.key(), QString()};
    const RawAnswer answer = resultOf(sent(session(), QJsonDocument(OrderDraft::schema.write(&draft)).toJson()));
    const auto order = decode<NumberOrder>(answer);
    [&] { QVERIFY2(order, answer.body.constData()); }();
    return order ? *order : NumberOrder();
}

QString PaperDesk::address()
{
    AddressDraft draft;
    draft.streetAddress = u"Invalidenstraße 100"_s;
    draft.locality = u"Berlin"_s;
    draft.postalCode = u"10115"_s;
    draft.countryCode = u"DE"_s;
    draft.businessName = u"Walk Example GmbH"_s;
    const auto address = call(api::addresses::create, draft);
    return address ? address->id : QString();
}

QList<PlannedAnswer> PaperDesk::answersTo(const QList<AskedRequirement> &asked)
{
    QList<PlannedAnswer> answers;
    for (const AskedRequirement &one : asked) {
        PlannedAnswer answer{.requirementId = one.requirementId};
        if (one.fieldType == u"document"_s)
            answer.file = file(one.requirementId.toUtf8());
        else if (one.fieldType == u"address"_s)
            answer.value = address();
        else
            answer.value = call(api::requirements::type, Nothing(), one.requirementId)->example;
        answers += answer;
    }
    return answers;
}

DocumentFile PaperDesk::file(const QByteArray &more, const QString &name)
{
    const auto file = answerOf(takeDocument("%PDF-1.7\n% " + more + "\n%%EOF\n", name));
    return file ? *file : DocumentFile();
}
