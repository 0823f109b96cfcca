// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/engine.h>

#include <QJsonArray>
#include <QJsonObject>

// The provider without a server: requests as a client writes them, answers as it reads them.
class Provider
{
public:
    explicit Provider(const SandboxSettings &settings = {});

    struct Reply
    {
        int status = 0;
        QJsonObject json{};
        QByteArray body{};

        QJsonValue data() const { return json.value(u"data"); }
        QString code() const { return json.value(u"errors")[0][u"code"].toString(); }
        QString pointer() const { return json.value(u"errors")[0][u"source"][u"pointer"].toString(); }
    };
    Reply get(const QByteArray &target); // "/number_orders?page[size]=2"
    Reply post(const QByteArray &target, const QJsonObject &body = {});
    Reply patch(const QByteArray &target, const QJsonObject &body = {});
    Reply remove(const QByteArray &target);
    Reply upload(const QByteArray &contentType, const QByteArray &body); // to /documents

    // Numbers from a search, ready to be reserved and ordered. filter: "country_code=US&filter[locality]=Boston".
    QStringList find(const QByteArray &filter, int count);
    Reply reserve(const QStringList &numbers);
    Reply order(const QStringList &numbers, QJsonObject body = {});
    QJsonValue orderNow(const QString &id); // as it stands

    // What reviewers do: operate(sandbox::approveByHand, id).
    Reply operate(sandbox::Handler handler, const QString &id = {}, const QJsonObject &body = {});
    void advance(qint64 ms); // and what is due by then has happened
    sandbox::Context &context() { return m_engine.context(); }

private:
    Reply send(const QByteArray &method, const QByteArray &target, const QByteArray &contentType = {},
        const QByteArray &body = {});

    sandbox::Engine m_engine;
};
