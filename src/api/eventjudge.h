// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/eventkey.h>
#include <core/httpparser.h>
#include <domain/webhookdelivery.h>

// Whether what a stranger sent is an event of the provider's, sent just now.
struct EventJudgement
{
    int status = 400; // to answer with: 200, 400 or 401
    WebhookEvent event{}; // with 200

    static EventJudgement of(const HttpMessage &message, const EventKey &key, const QDateTime &now);
};
