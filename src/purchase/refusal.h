// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/result.h>
#include <domain/spendrules.h>

// Why this program would not send an order. All are errors of kind Local: no byte has left.
namespace refusal {

Error notReady(); // the journal is being read
Error unrecorded(); // the outcome of the order before is not on the disk yet
Error used(); // a confirmation is good for one order
Error expired();
Error inDoubt(); // another order for one of the numbers may have been placed
Error journalChanged(const QString &file); // not by this program
Error journalCut(const QString &file); // it lacks what the keychain knows of
Error otherPurchase(); // an order belongs to one purchase
Error otherOrder(const QString &detail); // the order is not the one of the purchase
Error badOrder(const QString &title);
Error badStep(const char *state); // a purchase can't come to that state from where it is
Error notQuiet(); // only one without a trace may be given up for another
Error overLimit(const SpendExcess &excess);

} // namespace refusal
