// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/requirement.h>

// Which editor an answer needs.
enum class FieldKind {
    Text,
    Choice, // one of the accepted values
    Date,
    Address, // the answer is the id of one
    Document, // the answer is the id of one
    Action, // done elsewhere, by a link of the provider's
};

// fieldType: as the order or group asks for it; where it says nothing, the requirement's own. An unknown kind is a
// text.
FieldKind fieldKind(const Requirement &requirement, const QString &fieldType = {});
