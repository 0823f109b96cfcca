// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbertype.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

std::span<const EnumName<NumberType>> names(NumberType)
{
    static constexpr EnumName<NumberType> table[] = {
        {NumberType::Local, "local"_L1},
        {NumberType::Local, "longcode"_L1},
        {NumberType::Local, "did"_L1},
        {NumberType::TollFree, "toll_free"_L1},
        {NumberType::TollFree, "tollfree"_L1},
        {NumberType::TollFree, "toll-free"_L1},
        {NumberType::Mobile, "mobile"_L1},
        {NumberType::National, "national"_L1},
        {NumberType::SharedCost, "shared_cost"_L1},
        {NumberType::Landline, "landline"_L1},
    };
    return table;
}

QString displayName(const OpenEnum<NumberType> &type)
{
    const auto known = type.known();
    if (!known)
        return type.text();
    switch (*known) {
    case NumberType::Local:
        return QCoreApplication::translate("NumberType", "local");
    case NumberType::TollFree:
        return QCoreApplication::translate("NumberType", "toll-free");
    case NumberType::Mobile:
        return QCoreApplication::translate("NumberType", "mobile");
    case NumberType::National:
        return QCoreApplication::translate("NumberType", "national");
    case NumberType::SharedCost:
        return QCoreApplication::translate("NumberType", "shared cost");
    case NumberType::Landline:
        return QCoreApplication::translate("NumberType", "landline");
    }
    return type.text();
}
