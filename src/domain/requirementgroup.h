// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/numberorder.h>
#include <domain/requirementanswer.h>

// Papers that are gathered once and used for many orders (fact sheet 2.12, 3.7).

enum class GroupStatus { Unapproved, PendingApproval, Approved, Declined, Expired, NoLongerEligible };
std::span<const EnumName<GroupStatus>> names(GroupStatus);

struct RequirementGroup
{
    QString id{};
    QString action{}; // ordering, porting, …
    QString countryCode{};
    OpenEnum<NumberType> type{};
    QString customerReference{};
    OpenEnum<GroupStatus> status{};
    QList<AskedRequirement> requirements{}; // all that the combination asks for, with the answers so far
    QDateTime createdAt{};
    QDateTime updatedAt{};

    bool isFulfilled() const; // every requirement has an answer
    bool canBeSubmitted() const; // some countries refuse it all the same
    bool fits(const SubOrder &subOrder) const; // country, type, fulfilled, and still eligible
    QDateTime expiresAt() const; // when the first of its answers expires; invalid: none says so
    int answered() const; // how many of its requirements have an answer

    bool operator==(const RequirementGroup &) const = default;

    static const Schema schema;
};

struct RequirementGroupDraft
{
    QString action{};
    QString countryCode{};
    OpenEnum<NumberType> type{};
    QString customerReference{};
    QList<RequirementAnswer> answers{};

    static const Schema schema;
};

struct RequirementGroupFilter
{
    QString action{};
    QString countryCode{};
    QString type{};
    QString status{};
    QString customerReference{};

    static const Schema schema;
};

template <>
const Schema Page<RequirementGroup>::schema; // the list has no pages: its rows are the whole answer
