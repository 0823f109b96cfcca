// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "address.h"

#include <core/describe.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct AddressText
{
    Q_DECLARE_TR_FUNCTIONS(Address)
};

} // namespace

// clang-format off
const Schema PostalPlace::schema = Describe<PostalPlace>()
    ("street_address",      &PostalPlace::streetAddress)
    ("extended_address",    &PostalPlace::extendedAddress)
    ("locality",            &PostalPlace::locality)
    ("administrative_area", &PostalPlace::administrativeArea)
    ("postal_code",         &PostalPlace::postalCode)
    ("country_code",        &PostalPlace::countryCode);

const Schema Address::schema = Describe<Address>()
    ("id",                  &Address::id)
    ("street_address",      &Address::streetAddress)
    ("extended_address",    &Address::extendedAddress)
    ("locality",            &Address::locality)
    ("administrative_area", &Address::administrativeArea)
    ("postal_code",         &Address::postalCode)
    ("country_code",        &Address::countryCode)
    ("business_name",       &Address::businessName)
    ("first_name",          &Address::firstName)
    ("last_name",           &Address::lastName)
    ("borough",             &Address::borough)
    ("neighborhood",        &Address::neighborhood)
    ("phone_number",        &Address::phoneNumber)
    ("customer_reference",  &Address::customerReference)
    ("address_book",        &Address::addressBook)
    ("created_at",          &Address::createdAt)
    ("updated_at",          &Address::updatedAt);

const Schema AddressDraft::schema = Describe<AddressDraft>()
    ("street_address",      &AddressDraft::streetAddress)
    ("extended_address",    &AddressDraft::extendedAddress)
    ("locality",            &AddressDraft::locality)
    ("administrative_area", &AddressDraft::administrativeArea)
    ("postal_code",         &AddressDraft::postalCode)
    ("country_code",        &AddressDraft::countryCode)
    ("business_name",       &AddressDraft::businessName)
    ("first_name",          &AddressDraft::firstName)
    ("last_name",           &AddressDraft::lastName)
    ("borough",             &AddressDraft::borough)
    ("neighborhood",        &AddressDraft::neighborhood)
    ("phone_number",        &AddressDraft::phoneNumber)
    ("customer_reference",  &AddressDraft::customerReference)
    ("address_book",        &AddressDraft::addressBook)
    ("validate_address",    &AddressDraft::validate);

const Schema AddressFilter::schema = Describe<AddressFilter>()
    ("page[number]",                         &AddressFilter::pageNumber)
    ("page[size]",                           &AddressFilter::pageSize)
    ("filter[customer_reference][contains]", &AddressFilter::customerReferenceContains)
    ("filter[street_address][contains]",     &AddressFilter::streetContains)
    ("sort",                                 &AddressFilter::sort);

const Schema AddressProblem::Source::schema = Describe<AddressProblem::Source>()
    ("pointer", &AddressProblem::Source::pointer);

const Schema AddressProblem::schema = Describe<AddressProblem>()
    ("code",        &AddressProblem::code)
    ("title",       &AddressProblem::title)
    ("description", &AddressProblem::description)
    ("source",      &AddressProblem::source);

const Schema AddressValidation::schema = Describe<AddressValidation>()
    ("result",    &AddressValidation::result)
    ("suggested", &AddressValidation::suggested)
    ("errors",    &AddressValidation::problems);

template<> const Schema Page<Address>::schema = Describe<Page<Address>>()
    ("data", &Page<Address>::data)
    ("meta", &Page<Address>::meta);
// clang-format on

std::span<const EnumName<ValidationResult>> names(ValidationResult)
{
    static constexpr EnumName<ValidationResult> table[] = {
        {ValidationResult::Valid, "valid"_L1},
        {ValidationResult::Invalid, "invalid"_L1},
    };
    return table;
}

QString Address::holder() const
{
    return businessName.trimmed().isEmpty() ? QString(firstName + u' ' + lastName).trimmed() : businessName.trimmed();
}

QMap<QString, QString> AddressDraft::problems() const
{
    QMap<QString, QString> problems;
    const auto require = [&problems](const char *key, const QString &value) {
        if (value.trimmed().isEmpty())
            problems.insert(QString::fromLatin1(key), AddressText::tr("This is needed."));
    };
    require("street_address", streetAddress);
    require("locality", locality);
    require("country_code", countryCode);
    const bool hasPerson = !firstName.trimmed().isEmpty() && !lastName.trimmed().isEmpty();
    if (businessName.trimmed().isEmpty() && !hasPerson)
        problems.insert(u"business_name"_s, AddressText::tr("Give a business, or a first and a last name."));
    return problems;
}

bool AddressValidation::suggestsOther(const PostalPlace &asked) const
{
    AddressDraft draft;
    draft.place() = asked;
    return withSuggestion(draft, suggested).place() != asked;
}

AddressDraft withSuggestion(AddressDraft draft, const PostalPlace &suggested)
{
    const auto take = [&](QString PostalPlace::*field) {
        if (!(suggested.*field).isEmpty())
            draft.place().*field = suggested.*field;
    };
    for (const auto field : {&PostalPlace::streetAddress, &PostalPlace::extendedAddress, &PostalPlace::locality,
             &PostalPlace::administrativeArea, &PostalPlace::postalCode, &PostalPlace::countryCode})
        take(field);
    draft.validate = false;
    return draft;
}
