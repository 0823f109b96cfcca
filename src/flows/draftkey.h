// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/keystore.h>
#include <core/scope.h>

#include <QCoroTask>

// The key for Drafts, made and put into the keychain at the first time. Empty where there is no keychain, or it does
// not let us in: drafts then last for the session. keys outlives the task.
QCoro::Task<Secret> draftKey(Scope &scope, const KeyStore &keys);
