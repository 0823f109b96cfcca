// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>

#include <support/ended.h>
#include <support/rawserver.h>
#include <support/testcertificates.h>

#include <utility>

// A raw server and a client of it that loses no time: its backoff is nothing, its patience a second.
class RawApi
{
public:
    static constexpr char key[] = "KEY-of-a-test";

    explicit RawApi(RawServer::Security security = RawServer::Security::Plain, RetryPolicy policy = impatient())
        : server(security)
        , client({.baseUrl = *BaseUrl::parse(server.url()),
                     .authorities = {TestCertificates::authority().certificate},
                     .retry = std::move(policy)},
              Secret(key))
        , session(client)
    { }

    static RetryPolicy impatient()
    {
        return {.windowMs = 3000, .backgroundMs = 3000, .idleMs = 1000, .writeMs = 1000, .random = [] { return 0.0; }};
    }

    // A call to its end.
    template <class In, class Out, class... Path>
    Result<Out> call(const Endpoint<In, Out> &endpoint, const In &in, const Path &...path)
    {
        return ended<Result<Out>>(session.call(endpoint, in, path...))
            .value_or(Error{.title = QStringLiteral("no end")});
    }
    RawAnswer sendOnce(Verb verb, const QByteArray &body)
    {
        return ended<RawAnswer>(session.sendOnce(verb, "/number_orders", body)).value_or(RawAnswer());
    }

    RawServer server;
    Client client;
    Session session;
};
