// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storedlimits.h"

#include <store/settings.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

static QString nameFor(const QString &accountId)
{
    return accountId % u"/limits"_s;
}

SpendRules storedlimits::load(const Settings &settings, const QString &accountId)
{
    const auto json = JsonDocument::parse(settings.value(nameFor(accountId)));
    if (!json)
        return SpendRules::safe();
    SpendRules rules;
    Drift drift;
    SpendRules::schema.read(json->root(), &rules, drift);
    return drift.problems().isEmpty() ? rules : SpendRules::safe();
}

void storedlimits::save(Settings &settings, const QString &accountId, const SpendRules &rules)
{
    settings.setValue(
        nameFor(accountId), QJsonDocument(SpendRules::schema.write(&rules)).toJson(QJsonDocument::Compact));
}
