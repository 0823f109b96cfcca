// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/document.h>
#include <domain/orderstatus.h>
#include <domain/ownednumber.h>
#include <domain/requirementgroup.h>
#include <models/cell.h>

// What a provider's status is called and how urgent it looks. A status nobody knows keeps the provider's own word.

StateCell stateOf(const OpenEnum<OrderStatus> &status);
StateCell stateOf(const OpenEnum<RequirementsStatus> &status);
StateCell stateOf(const OpenEnum<NumberStatus> &status);
StateCell stateOf(const OpenEnum<GroupStatus> &status);
StateCell stateOf(const Document &document); // of scanner and reviewers, whichever matters more
Tone toneOf(const OpenEnum<NumberStatus> &status); // of the same, for counting many

StateCell needsYou(); // something is missing that only the operator can give
StateCell inReview(); // all was given, the provider looks at it
