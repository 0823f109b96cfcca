// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftkey.h"

#include <store/seal.h>

using namespace Qt::StringLiterals;

QCoro::Task<Secret> draftKey(Scope &scope, const KeyStore &keys, DraftKey which)
{
    const QString name = u"drafts"_s;
    const auto reading = keys.read(name);
    auto known = co_await later(scope, reading);
    if (!known)
        co_return Secret();
    if (!known->isEmpty() || which == DraftKey::IfThere)
        co_return std::move(*known);
    Secret made = Seal::newKey();
    const auto writing = keys.write(name, made);
    const auto written = co_await later(scope, writing);
    co_return written ? std::move(made) : Secret();
}
