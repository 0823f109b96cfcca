// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/openenum.h>

// How one answer to a requirement stands with the reviewers, in orders and in requirement groups (fact sheet 3.4, 3.7).
enum class AnswerStatus { AwaitingValue, Unapproved, PendingApproval, Approved, Declined, Expired };
std::span<const EnumName<AnswerStatus>> names(AnswerStatus);

// Whether the provider would take another answer: an approved one never changes again.
bool canChange(const OpenEnum<AnswerStatus> &status);
