// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frozen.h"

#include <core/json.h>
#include <core/phone.h>
#include <purchase/refusal.h>
#include <purchase/token.h>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

struct FrozenText
{
    Q_DECLARE_TR_FUNCTIONS(Purchase)
};

std::optional<Error> problemOf(const OrderDraft &draft)
{
    if (draft.phoneNumbers.isEmpty())
        return refusal::badOrder(FrozenText::tr("There is no number to order."));
    QSet<QString> seen;
    for (const auto &number : draft.phoneNumbers) {
        if (!phone::isE164(number.phoneNumber))
            return refusal::badOrder(FrozenText::tr("%1 is no phone number.").arg(number.phoneNumber));
        if (seen.contains(number.phoneNumber))
            return refusal::badOrder(FrozenText::tr("%1 is in the order twice.").arg(number.phoneNumber));
        seen.insert(number.phoneNumber);
    }
    return std::nullopt;
}

// What is empty is not sent: the provider would take "" for an id.
void leaveOutEmpty(OrderDraft &draft)
{
    for (QString *text : {&draft.connectionId, &draft.messagingProfileId, &draft.billingGroupId}) {
        if (text->isEmpty())
            *text = QString();
    }
    for (auto &number : draft.phoneNumbers) {
        if (number.requirementGroupId.isEmpty())
            number.requirementGroupId = QString();
    }
}

} // namespace

QString FrozenOrder::mark() const
{
    return token::markOf(draft.customerReference);
}

Result<FrozenOrder> freeze(
    const Payer &payer, OrderDraft draft, const QHash<QString, Cost> &costs, qint64 sequence, const QString &mark)
{
    if (const auto problem = problemOf(draft))
        return *problem;
    leaveOutEmpty(draft);
    draft.customerReference = token::reference(draft.customerReference, mark);

    FrozenOrder order{.payer = payer, .sequence = sequence};
    order.body = QJsonDocument(OrderDraft::schema.write(&draft)).toJson(QJsonDocument::Compact);
    const auto readBack = JsonDocument::parse(order.body);
    Drift drift;
    if (readBack)
        OrderDraft::schema.read(readBack->root(), &order.draft, drift);
    Q_ASSERT(drift.problems().isEmpty() && order.draft.phoneNumbers.size() == draft.phoneNumbers.size());
    for (const auto &number : std::as_const(order.draft.phoneNumbers))
        order.numbers.append({number.phoneNumber, costs.value(number.phoneNumber)});
    return order;
}

QString mismatch(const QStringList &asked, const NumberOrder &order)
{
    QSet<QString> missing(asked.begin(), asked.end());
    QStringList extra;
    for (const OrderNumber &number : order.phoneNumbers) {
        if (!missing.remove(number.phoneNumber))
            extra += number.phoneNumber;
    }
    if (order.phoneNumbers.isEmpty() && order.phoneNumbersCount == asked.size())
        return {};
    QStringList parts;
    if (!missing.isEmpty()) {
        QStringList names(missing.begin(), missing.end());
        names.sort();
        parts += u"- "_s + names.join(u' ');
    }
    if (!extra.isEmpty())
        parts += u"+ "_s + extra.join(u' ');
    return parts.join(u' ');
}

QStringList missingIn(const QString &mismatch)
{
    QStringList missing;
    bool isMissing = false;
    for (const QString &word : mismatch.split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() == 1)
            isMissing = word == u"-"_s;
        else if (isMissing)
            missing += word;
    }
    return missing;
}
