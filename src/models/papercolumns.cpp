// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "papercolumns.h"

#include "states.h"

#include <domain/askedcountries.h>
#include <domain/numbertype.h>

ColumnSet<AskedRow> askedColumns()
{
    using R = AskedRow;
    return {{
        {{"what", QT_TRANSLATE_NOOP("Columns", "What is asked"), CellKind::Text, 160, Room::Stretch},
            [](const R &r) { return r.requirement.title(); }},
        {{"kind", QT_TRANSLATE_NOOP("Columns", "Kind"), CellKind::Quiet, 88},
            [](const R &r) { return answerKind(r.requirement); }},
        {{"limits", QT_TRANSLATE_NOOP("Columns", "Limits"), CellKind::Quiet, 150, Room::Fixed, 280},
            [](const R &r) { return limitsInWords(r.requirement.acceptance); }},
        {{"country", QT_TRANSLATE_NOOP("Columns", "Country"), CellKind::Text, 72, Room::WideOnly},
            [](const R &r) { return r.countryCode; }},
        {{"type", QT_TRANSLATE_NOOP("Columns", "Type"), CellKind::Text, 116},
            [](const R &r) { return displayName(OpenEnum<NumberType>::fromText(r.type)); }},
        {{"action", QT_TRANSLATE_NOOP("Columns", "For"), CellKind::Quiet, 88, Room::WideOnly},
            [](const R &r) { return r.action; }},
    }};
}

ColumnSet<RequirementGroup> groupColumns()
{
    using G = RequirementGroup;
    return {{
                {{"country", QT_TRANSLATE_NOOP("Columns", "Country"), CellKind::Text, 76},
                    [](const G &g) { return g.countryCode; }},
                {{"type", QT_TRANSLATE_NOOP("Columns", "Type"), CellKind::Text, 76},
                    [](const G &g) { return displayName(g.type); }},
                {{"reference", QT_TRANSLATE_NOOP("Columns", "Reference"), CellKind::Text, 120, Room::Stretch},
                    [](const G &g) { return g.customerReference; }},
                {{"status", QT_TRANSLATE_NOOP("Columns", "Status"), CellKind::State, 112},
                    [](const G &g) { return QVariant::fromValue(stateOf(g.status)); }},
                {{"answers", QT_TRANSLATE_NOOP("Columns", "Answers"), CellKind::Fraction, 92},
                    [](const G &g) {
                        return QVariant::fromValue(FractionCell{g.answered(), int(g.requirements.size())});
                    }},
                {{"expires", QT_TRANSLATE_NOOP("Columns", "Expires"), CellKind::Date, 104},
                    [](const G &g) { return QVariant(g.expiresAt()); }},
                {{"updated", QT_TRANSLATE_NOOP("Columns", "Changed"), CellKind::Date, 124, Room::WideOnly},
                    [](const G &g) { return QVariant(g.updatedAt); }},
                {{"action", QT_TRANSLATE_NOOP("Columns", "For"), CellKind::Quiet, 80, Room::WideOnly},
                    [](const G &g) { return g.action; }},
            },
        [](const G &g) { return g.status == GroupStatus::NoLongerEligible; }};
}

ColumnSet<UseRow> useColumns()
{
    using R = UseRow;
    const auto value = [](QString R::*text) { return [text](const R &r) { return QVariant(r.*text); }; };
    return {{
                {{"what", QT_TRANSLATE_NOOP("Columns", "Answer"), CellKind::Text, 120, Room::Stretch}, value(&R::what)},
                {{"before", QT_TRANSLATE_NOOP("Columns", "Now"), CellKind::Quiet, 116, Room::Fixed, 200},
                    value(&R::before), {}, [](const R &r) { return r.before; }},
                {{"after", QT_TRANSLATE_NOOP("Columns", "Would be"), CellKind::Text, 116, Room::Fixed, 200},
                    value(&R::after), {}, [](const R &r) { return r.after; }},
                {{"outcome", QT_TRANSLATE_NOOP("Columns", "Outcome"), CellKind::State, 108},
                    [](const R &r) { return r.heading.isEmpty() ? QVariant::fromValue(r.outcome) : QVariant(); }},
            },
        {}, {}, {}, [](const R &r) { return r.heading; }};
}

ColumnSet<DocumentRow> documentColumns()
{
    using R = DocumentRow;
    const auto vanishes = [](const R &r) {
        return r.isUnused()
            ? QVariant::fromValue(CountdownCell{r.document.createdAt, r.document.vanishesAt(), r.document.isUsable()})
            : QVariant();
    };
    return {{
                {{"name", QT_TRANSLATE_NOOP("Columns", "Name"), CellKind::Text, 140, Room::Stretch},
                    [](const R &r) { return r.document.filename; }},
                {{"kind", QT_TRANSLATE_NOOP("Columns", "Kind"), CellKind::Quiet, 54},
                    [](const R &r) { return kindOf(r.document); }},
                {{"size", QT_TRANSLATE_NOOP("Columns", "Size"), CellKind::Quiet, 70},
                    [](const R &r) { return sizeOf(r.document); }, {}, {},
                    [](const R &r) { return QVariant(r.document.size.amount); }},
                {{"state", QT_TRANSLATE_NOOP("Columns", "Virus scan"), CellKind::State, 112},
                    [](const R &r) { return QVariant::fromValue(stateOf(r.document)); }},
                {{"uses", QT_TRANSLATE_NOOP("Columns", "Used by"), CellKind::Count, 66},
                    [](const R &r) { return r.isUseKnown ? QVariant(r.uses) : QVariant(); }},
                {{"vanishes", QT_TRANSLATE_NOOP("Columns", "Vanishes in"), CellKind::Countdown, 108}, vanishes},
                {{"expires", QT_TRANSLATE_NOOP("Columns", "Valid until"), CellKind::Date, 108, Room::WideOnly},
                    [](const R &r) { return QVariant(r.expiresOn.toString(Qt::ISODate)); }},
                {{"created", QT_TRANSLATE_NOOP("Columns", "Uploaded"), CellKind::Date, 124, Room::WideOnly},
                    [](const R &r) { return QVariant(r.document.createdAt); }},
            },
        [](const R &r) { return !r.document.isUsable(); }};
}

ColumnSet<Address> addressColumns()
{
    using A = Address;
    const auto town = [](const A &a) { return QString(a.postalCode + u' ' + a.locality).trimmed(); };
    return {{
        {{"holder", QT_TRANSLATE_NOOP("Columns", "Name"), CellKind::Text, 140, Room::Stretch},
            [](const A &a) { return a.holder(); }},
        {{"street", QT_TRANSLATE_NOOP("Columns", "Street"), CellKind::Text, 176},
            [](const A &a) { return a.streetAddress; }},
        {{"town", QT_TRANSLATE_NOOP("Columns", "Town"), CellKind::Text, 132}, town},
        {{"country", QT_TRANSLATE_NOOP("Columns", "Country"), CellKind::Text, 72},
            [](const A &a) { return a.countryCode; }},
        {{"reference", QT_TRANSLATE_NOOP("Columns", "Reference"), CellKind::Quiet, 120, Room::WideOnly},
            [](const A &a) { return a.customerReference; }},
        {{"created", QT_TRANSLATE_NOOP("Columns", "Added"), CellKind::Date, 124, Room::WideOnly},
            [](const A &a) { return QVariant(a.createdAt); }},
    }};
}
