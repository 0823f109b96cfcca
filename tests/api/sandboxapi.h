// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <domain/numberorder.h>

#include <QJsonDocument>

#include <support/ended.h>
#include <support/sandboxfixture.h>

// A sandbox and a client of it.
class SandboxApi
{
public:
    SandboxApi()
        : client(ClientSettings{*BaseUrl::parse(sandbox.url().toString())}, Secret(sandbox.key()))
        , session(client)
    { }

    // To its end; what went wrong is in the log of the test.
    template <class T, class Awaiter>
    Result<T> result(Awaiter awaiter)
    {
        auto result = ended<Result<T>>(std::move(awaiter)).value_or(Error{.title = QStringLiteral("no end")});
        if (!result)
            qInfo().noquote() << result.error().status << result.error().title << result.error().detail;
        return result;
    }
    template <class In, class Out, class... Path>
    Result<Out> call(const Endpoint<In, Out> &endpoint, const In &in, const Path &...path)
    {
        return result<Out>(session.call(endpoint, in, path...));
    }
    Result<NumberOrder> order(const OrderDraft &draft)
    {
        const QByteArray body = QJsonDocument(OrderDraft::schema.write(&draft)).toJson();
        const auto answer = ended<RawAnswer>(session.sendOnce(Verb::Post, "/number_orders", body));
        if (!answer)
            return Error{.title = QStringLiteral("no end")};
        return decode<NumberOrder>(*answer);
    }

    SandboxFixture sandbox;
    Client client;
    Session session;
};
