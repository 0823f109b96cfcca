// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customer.h"

#include <api/comments.h>
#include <api/documents.h>
#include <api/numbers.h>
#include <api/orders.h>
#include <api/reservations.h>

#include <QCoroTask>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// As the console's own purchases do not go through the catalogue, it has no endpoint for this.
constexpr Endpoint<OrderDraft, NumberOrder> createOrder{Verb::Post, "/number_orders"};

template <class Out>
QCoro::Task<> fetch(Call<Out> call, std::optional<Result<Out>> *answer)
{
    *answer = co_await std::move(call);
}

template <class Out>
Out wait(Call<Out> call)
{
    std::optional<Result<Out>> answer;
    fetch(std::move(call), &answer);
    [&answer] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 30'000); }();
    if (!answer || !*answer)
        qFatal("The sandbox refused: %s", answer ? qPrintable(answer->error().detail) : "no answer");
    return **answer;
}

} // namespace

QStringList Customer::find(const QString &country, int count, const QString &areaCode)
{
    const NumberSearch search{.countryCode = country,
        .type = NumberType::Local,
        .nationalDestinationCode = areaCode,
        .limit = count,
        .reservable = true};
    QStringList numbers;
    const auto page = wait(m_api.call(api::numbers::search, search));
    for (const AvailableNumber &number : page.data)
        numbers += number.phoneNumber;
    if (numbers.size() != count)
        qFatal("The sandbox has too few numbers");
    return numbers;
}

QString Customer::reserve(const QStringList &numbers, const QString &reference)
{
    ReservationDraft draft{.customerReference = reference};
    for (const QString &number : numbers)
        draft.phoneNumbers.append({number});
    return wait(m_api.call(api::reservations::create, draft)).id;
}

QString Customer::order(const QStringList &numbers, const QString &reference)
{
    OrderDraft draft{.customerReference = reference};
    for (const QString &number : numbers)
        draft.phoneNumbers.append({number, {}});
    return wait(m_api.call(createOrder, draft)).id;
}

QString Customer::subOrderOf(const QString &order)
{
    return wait(m_api.call(api::orders::fetch, Nothing(), order)).subOrderIds.value(0);
}

void Customer::readComments(const QString &subOrder)
{
    CommentFilter about;
    about.recordId = subOrder;
    about.recordType = CommentRecord::SubOrder;
    const auto page = wait(m_api.call(api::comments::list, about));
    for (const Comment &comment : page.data)
        wait(m_api.call(api::comments::markRead, Nothing(), comment.id));
}

QString Customer::upload(const QByteArray &content, const QString &name)
{
    const Form form{.filename = name, .contentType = "application/pdf", .file = content};
    return wait(m_api.upload(api::documents::upload, form, {})).id;
}
