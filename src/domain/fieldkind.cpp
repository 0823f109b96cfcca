// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldkind.h"

using namespace Qt::StringLiterals;

FieldKind fieldKind(const Requirement &requirement, const QString &fieldType)
{
    static constexpr struct
    {
        QLatin1StringView name;
        FieldKind kind;
    } table[] = {
        {"datetime"_L1, FieldKind::Date},
        {"date"_L1, FieldKind::Date},
        {"address"_L1, FieldKind::Address},
        {"address_id"_L1, FieldKind::Address},
        {"document"_L1, FieldKind::Document},
        {"document_id"_L1, FieldKind::Document},
        {"action"_L1, FieldKind::Action},
    };
    const QString &type = fieldType.isEmpty() ? requirement.fieldType : fieldType;
    for (const auto &row : table) {
        if (row.name == type)
            return row.kind;
    }
    return requirement.acceptance.acceptableValues.isEmpty() ? FieldKind::Text : FieldKind::Choice;
}
