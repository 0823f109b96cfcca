// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/keystore.h>
#include <core/scope.h>

#include <QCoroTask>

enum class DraftKey {
    IfThere, // a keychain that was never used is left alone: it might ask for a password before anything was typed
    Needed, // made and put into the keychain if it is not there
};

// The key for Drafts. Empty where there is no keychain, or it does not let us in: drafts then last for the session.
// keys outlives the task.
QCoro::Task<Secret> draftKey(Scope &scope, const KeyStore &keys, DraftKey which);
