// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/phone.h>
#include <sandbox/addresses.h>
#include <sandbox/bodies.h>
#include <sandbox/clock.h>
#include <sandbox/context.h>
#include <sandbox/listing.h>
#include <sandbox/routes.h>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr auto streetKey = "filter[street_address][contains]"_L1;
constexpr auto referencePart = "filter[customer_reference][contains]"_L1;

Answer answerAddress(Context &context, const QString &id)
{
    auto row = context.database.query("SELECT " + addressColumns + " FROM addresses WHERE id = ?", id);
    return row.next() ? Answer::data(addressJson(row)) : notFound(u"address"_s);
}

QByteArray orderOf(const Request &request)
{
    QByteArray field = request.value("sort"_L1).toLatin1();
    const bool descends = field.startsWith('-');
    if (descends)
        field.remove(0, 1);
    if (field.isEmpty())
        field = "created_at";
    const QByteArray direction = descends ? " DESC" : "";
    return field + direction + ", position" + direction;
}

Answer listAddresses(Context &context, const Request &request, const QStringList &)
{
    if (request.has(streetKey) && request.value(streetKey).size() < 3)
        return Answer::error(400,
            {.code = 10015, .detail = u"At least three characters are needed."_s, .parameter = QString(streetKey)});
    Conditions conditions;
    conditions.flag("address_book", request, "filter[address_book][eq]"_L1);
    conditions.equal("customer_reference", request, "filter[customer_reference]"_L1);
    conditions.equal("customer_reference", request, "filter[customer_reference][eq]"_L1);
    conditions.contains("customer_reference", request, referencePart);
    conditions.contains("street_address", request, streetKey);
    conditions.flag("(id = (SELECT value FROM meta WHERE name = 'account_emergency_address_id'))", request,
        "filter[used_as_emergency]"_L1);
    return answerPage(context.database, {addressColumns, "addresses", conditions, orderOf(request)}, request.page,
        [](const Statement &row) { return addressJson(row); });
}

PostalAddress readPlace(const QJsonObject &body, QList<Problem> &problems)
{
    return {
        .street = needText(body, "street_address"_L1, problems),
        .extended = readText(body, "extended_address"_L1, problems),
        .locality = readText(body, "locality"_L1, problems),
        .state = readText(body, "administrative_area"_L1, problems),
        .postalCode = readText(body, "postal_code"_L1, problems),
        .country = needText(body, "country_code"_L1, problems),
    };
}

Contact readContact(const QJsonObject &body, QList<Problem> &problems)
{
    Contact contact{
        .address = readPlace(body, problems),
        .firstName = readText(body, "first_name"_L1, problems),
        .lastName = readText(body, "last_name"_L1, problems),
        .businessName = readText(body, "business_name"_L1, problems),
        .phoneNumber = readText(body, "phone_number"_L1, problems),
        .neighborhood = readText(body, "neighborhood"_L1, problems),
        .borough = readText(body, "borough"_L1, problems),
        .customerReference = readText(body, "customer_reference"_L1, problems),
        .inAddressBook = readFlag(body, "address_book"_L1, true, problems),
        .isChecked = readFlag(body, "validate_address"_L1, true, problems),
    };
    if (contact.businessName.isEmpty() && (contact.firstName.isEmpty() || contact.lastName.isEmpty()))
        problems.append({.code = 10004,
            .detail = u"A business name is needed, or a first and a last name."_s,
            .pointer = u"/business_name"_s});
    if (contact.address.locality.trimmed().isEmpty())
        problems.append({.code = 10004, .detail = u"This is needed."_s, .pointer = u"/locality"_s});
    if (!contact.phoneNumber.isEmpty() && !phone::isE164(contact.phoneNumber))
        problems.append({.code = 10016, .pointer = u"/phone_number"_s});
    return contact;
}

Answer createAddress(Context &context, const Request &request, const QStringList &)
{
    QList<Problem> problems;
    const Contact contact = readContact(request.json, problems);
    if (problems.isEmpty() && contact.isChecked)
        problems = checkAddress(contact.address).problems;
    if (!problems.isEmpty())
        return Answer::errors(422, problems);
    return answerAddress(context, addAddress(context, contact, context.clock.now()));
}

Answer readAddress(Context &context, const Request &, const QStringList &parts)
{
    return answerAddress(context, parts.first());
}

Answer dropAddress(Context &context, const Request &, const QStringList &parts)
{
    const Answer answer = answerAddress(context, parts.first());
    if (!answer.isError() && isAddressInUse(context, parts.first()))
        return Answer::error(422, {.code = 10021, .detail = u"An order or a requirement group uses this address."_s});
    context.database.run("DELETE FROM addresses WHERE id = ?", parts.first());
    return answer;
}

QJsonObject placeJson(const PostalAddress &address)
{
    return {
        {u"street_address"_s, address.street},
        {u"extended_address"_s, address.extended},
        {u"locality"_s, address.locality},
        {u"administrative_area"_s, address.state},
        {u"postal_code"_s, address.postalCode},
        {u"country_code"_s, address.country},
    };
}

// This service says "description" where the others say "detail".
QJsonArray complaints(const QList<Problem> &problems)
{
    QJsonArray list;
    for (const Problem &problem : problems)
        list.append(QJsonObject{
            {u"code"_s, QString::number(problem.code)},
            {u"title"_s, u"Invalid address"_s},
            {u"description"_s, problem.detail},
            {u"source"_s, QJsonObject{{u"pointer"_s, problem.pointer}}},
        });
    return list;
}

Answer validate(Context &, const Request &request, const QStringList &)
{
    QList<Problem> problems;
    const PostalAddress address = readPlace(request.json, problems);
    needText(request.json, "postal_code"_L1, problems);
    if (!problems.isEmpty())
        return Answer::errors(422, problems);
    const AddressCheck result = checkAddress(address);
    return Answer::data(QJsonObject{
        {u"record_type"_s, u"address_validation"_s},
        {u"result"_s, result.problems.isEmpty() ? u"valid"_s : u"invalid"_s},
        {u"suggested"_s, placeJson(result.suggested)},
        {u"errors"_s, complaints(result.problems)},
    });
}

} // namespace

QList<Route> addressRoutes()
{
    QStringList orders;
    for (const QString &field :
        {u"created_at"_s, u"first_name"_s, u"last_name"_s, u"business_name"_s, u"street_address"_s})
        orders << field << u'-' + field;
    return {
        {.method = "GET",
            .pattern = u"/addresses"_s,
            .handle = listAddresses,
            .query =
                {
                    {"filter[address_book][eq]"_L1, QueryKind::Flag},
                    {"filter[customer_reference]"_L1},
                    {"filter[customer_reference][eq]"_L1},
                    {referencePart},
                    {streetKey},
                    {"filter[used_as_emergency]"_L1, QueryKind::Flag},
                    {"sort"_L1, QueryKind::Choice, orders},
                },
            .paging = Paging::Standard},
        {.method = "POST", .pattern = u"/addresses"_s, .handle = createAddress},
        {.method = "GET", .pattern = u"/addresses/{id}"_s, .handle = readAddress},
        {.method = "DELETE", .pattern = u"/addresses/{id}"_s, .handle = dropAddress},
        {.method = "POST", .pattern = u"/addresses/actions/validate"_s, .handle = validate},
    };
}

} // namespace sandbox
