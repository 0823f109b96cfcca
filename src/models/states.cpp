// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "states.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

template <class E>
struct Look
{
    E value;
    Tone tone;
    const char *word; // source text, context "State"
};

StateCell state(Tone tone, const char *word)
{
    return {tone, QCoreApplication::translate("State", word)};
}

template <class E>
StateCell find(const OpenEnum<E> &status, std::span<const Look<E>> looks)
{
    for (const auto &look : looks) {
        if (status == look.value)
            return state(look.tone, look.word);
    }
    return {Tone::Neutral, status.text(), !status.isAbsent()};
}

constexpr Look<NumberStatus> numberLooks[] = {
    {NumberStatus::Active, Tone::Done, QT_TRANSLATE_NOOP("State", "active")},
    {NumberStatus::PurchasePending, Tone::Waiting, QT_TRANSLATE_NOOP("State", "activating")},
    {NumberStatus::ProvisionPending, Tone::Waiting, QT_TRANSLATE_NOOP("State", "activating")},
    {NumberStatus::UnderReview, Tone::Waiting, QT_TRANSLATE_NOOP("State", "in review")},
    {NumberStatus::PortPending, Tone::Waiting, QT_TRANSLATE_NOOP("State", "porting in")},
    {NumberStatus::PortOutPending, Tone::Waiting, QT_TRANSLATE_NOOP("State", "porting out")},
    {NumberStatus::InfoPending, Tone::NeedsYou, QT_TRANSLATE_NOOP("State", "info wanted")},
    {NumberStatus::InfoException, Tone::Lost, QT_TRANSLATE_NOOP("State", "rejected")},
    {NumberStatus::PurchaseFailed, Tone::Lost, QT_TRANSLATE_NOOP("State", "failed")},
    {NumberStatus::PortFailed, Tone::Lost, QT_TRANSLATE_NOOP("State", "port failed")},
    {NumberStatus::PortedOut, Tone::Neutral, QT_TRANSLATE_NOOP("State", "ported out")},
    {NumberStatus::Deleted, Tone::Neutral, QT_TRANSLATE_NOOP("State", "deleted")},
    {NumberStatus::EmergencyOnly, Tone::Neutral, QT_TRANSLATE_NOOP("State", "emergency only")},
};

} // namespace

StateCell stateOf(const OpenEnum<OrderStatus> &status)
{
    static constexpr Look<OrderStatus> looks[] = {
        {OrderStatus::Pending, Tone::Waiting, QT_TRANSLATE_NOOP("State", "pending")},
        {OrderStatus::Success, Tone::Done, QT_TRANSLATE_NOOP("State", "success")},
        {OrderStatus::Failure, Tone::Lost, QT_TRANSLATE_NOOP("State", "failed")},
        {OrderStatus::Cancelled, Tone::Lost, QT_TRANSLATE_NOOP("State", "cancelled")},
        {OrderStatus::Deleted, Tone::Neutral, QT_TRANSLATE_NOOP("State", "deleted")},
    };
    return find<OrderStatus>(status, looks);
}

StateCell stateOf(const OpenEnum<RequirementsStatus> &status)
{
    static constexpr Look<RequirementsStatus> looks[] = {
        {RequirementsStatus::Pending, Tone::Waiting, QT_TRANSLATE_NOOP("State", "pending")},
        {RequirementsStatus::InfoPending, Tone::NeedsYou, QT_TRANSLATE_NOOP("State", "info wanted")},
        {RequirementsStatus::UnderReview, Tone::Waiting, QT_TRANSLATE_NOOP("State", "in review")},
        {RequirementsStatus::Exception, Tone::Lost, QT_TRANSLATE_NOOP("State", "rejected")},
        {RequirementsStatus::Approved, Tone::Done, QT_TRANSLATE_NOOP("State", "approved")},
        {RequirementsStatus::Cancelled, Tone::Lost, QT_TRANSLATE_NOOP("State", "cancelled")},
        {RequirementsStatus::Deleted, Tone::Neutral, QT_TRANSLATE_NOOP("State", "deleted")},
    };
    return find<RequirementsStatus>(status, looks);
}

StateCell stateOf(const OpenEnum<NumberStatus> &status)
{
    return find<NumberStatus>(status, numberLooks);
}

StateCell stateOf(const OpenEnum<GroupStatus> &status)
{
    static constexpr Look<GroupStatus> looks[] = {
        {GroupStatus::Unapproved, Tone::Neutral, QT_TRANSLATE_NOOP("State", "unapproved")},
        {GroupStatus::PendingApproval, Tone::Waiting, QT_TRANSLATE_NOOP("State", "in review")},
        {GroupStatus::Approved, Tone::Done, QT_TRANSLATE_NOOP("State", "approved")},
        {GroupStatus::Declined, Tone::Lost, QT_TRANSLATE_NOOP("State", "declined")},
        {GroupStatus::Expired, Tone::NeedsYou, QT_TRANSLATE_NOOP("State", "expired")},
        {GroupStatus::NoLongerEligible, Tone::Lost, QT_TRANSLATE_NOOP("State", "not eligible")},
    };
    return find<GroupStatus>(status, looks);
}

StateCell stateOf(const Document &document)
{
    static constexpr Look<ScanStatus> scans[] = {
        {ScanStatus::NotScanned, Tone::Waiting, QT_TRANSLATE_NOOP("State", "not scanned")},
        {ScanStatus::PendingScan, Tone::Waiting, QT_TRANSLATE_NOOP("State", "scanning")},
        {ScanStatus::Scanned, Tone::Done, QT_TRANSLATE_NOOP("State", "scanned")},
        {ScanStatus::Infected, Tone::Lost, QT_TRANSLATE_NOOP("State", "infected")},
    };
    if (document.scanStatus != ScanStatus::Infected && document.status == DocumentStatus::Denied)
        return state(Tone::Lost, QT_TRANSLATE_NOOP("State", "denied"));
    return find<ScanStatus>(document.scanStatus, scans);
}

Tone toneOf(const OpenEnum<NumberStatus> &status)
{
    const auto *look = std::ranges::find_if(
        numberLooks, [&status](const Look<NumberStatus> &candidate) { return status == candidate.value; });
    return look == std::end(numberLooks) ? Tone::Neutral : look->tone;
}

StateCell needsYou()
{
    return state(Tone::NeedsYou, QT_TRANSLATE_NOOP("State", "needs you"));
}

StateCell inReview()
{
    return state(Tone::Waiting, QT_TRANSLATE_NOOP("State", "in review"));
}
