// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/openenum.h>
#include <domain/page.h>
#include <domain/pagerequest.h>

#include <QDateTime>
#include <QMap>

// Addresses that papers and emergency calls refer to (fact sheet 2.14). One that is saved never changes: another is
// made.

// Where it is; what a validation compares.
struct PostalPlace
{
    QString streetAddress{};
    QString extendedAddress{}; // floor, flat
    QString locality{};
    QString administrativeArea{};
    QString postalCode{};
    QString countryCode{}; // ISO 3166

    bool operator==(const PostalPlace &) const = default;

    static const Schema schema;
};

struct Address : PostalPlace
{
    QString id{}; // a decimal string, not a UUID
    QString businessName{};
    QString firstName{};
    QString lastName{};
    QString borough{};
    QString neighborhood{};
    QString phoneNumber{};
    QString customerReference{};
    bool addressBook = true;
    QDateTime createdAt{};
    QDateTime updatedAt{};

    const PostalPlace &place() const { return *this; }
    QString holder() const; // the business, or else the person

    bool operator==(const Address &) const = default;

    static const Schema schema;
};

// Body of a new address. The provider wants a business, or a first and a last name, and all three fields to be there.
struct AddressDraft : PostalPlace
{
    QString businessName{QLatin1StringView("")};
    QString firstName{QLatin1StringView("")};
    QString lastName{QLatin1StringView("")};
    QString borough{};
    QString neighborhood{};
    QString phoneNumber{};
    QString customerReference{};
    bool addressBook = true;
    bool validate = true; // false only when it has just been validated

    PostalPlace &place() { return *this; }
    const PostalPlace &place() const { return *this; }
    // By the name of the field on the wire, what is wrong in words.
    QMap<QString, QString> problems() const;

    static const Schema schema;
};

struct AddressFilter : PageRequest
{
    QString customerReferenceContains{};
    QString streetContains{}; // at least 3 characters
    QString sort{};

    static const Schema schema;
};

enum class ValidationResult { Valid, Invalid };
std::span<const EnumName<ValidationResult>> names(ValidationResult);

// What a validation objects to.
struct AddressProblem
{
    struct Source
    {
        QString pointer{}; // "/postal_code"

        static const Schema schema;
    };

    QString code{};
    QString title{};
    QString description{};
    Source source{};

    static const Schema schema;
};

struct AddressValidation
{
    OpenEnum<ValidationResult> result{};
    PostalPlace suggested{};
    QList<AddressProblem> problems{};

    // Whether the suggestion says anything else than what was asked about, letter by letter.
    bool suggestsOther(const PostalPlace &asked) const;

    static const Schema schema;
};

// A draft with the provider's suggestion in place of what was typed; what it leaves out stays. It has then been
// validated.
AddressDraft withSuggestion(AddressDraft draft, const PostalPlace &suggested);

template <>
const Schema Page<Address>::schema;
