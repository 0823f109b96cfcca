// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/http.h>

namespace sandbox {

struct Context;

// What the control API does in the place of the provider's people. Each is a Handler.
Answer listReviews(Context &context, const Request &request, const QStringList &parts);
Answer readReviewers(Context &context, const Request &request, const QStringList &parts);
Answer changeReviewers(Context &context, const Request &request, const QStringList &parts);
// parts: the id of a sub order or of a requirement group.
Answer approveByHand(Context &context, const Request &request, const QStringList &parts);
Answer declineByHand(Context &context, const Request &request, const QStringList &parts);
Answer moveDeadline(Context &context, const Request &request, const QStringList &parts);
Answer commentByHand(Context &context, const Request &request, const QStringList &parts);

} // namespace sandbox
