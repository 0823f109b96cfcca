// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionline.h"

#include <api/client.h>
#include <ui/look/statusline.h>
#include <ui/statustext.h>

ConnectionLine::ConnectionLine(StatusLine *line)
    : QObject(line)
    , m_line(line)
{
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &ConnectionLine::tell);
    m_timer.start();
    tell();
}

void ConnectionLine::setClient(Client *client)
{
    if (m_client)
        m_client->disconnect(this);
    m_client = client;
    if (m_client)
        connect(m_client, &Client::statusChanged, this, &ConnectionLine::tell);
    tell();
}

void ConnectionLine::tell()
{
    using State = ClientStatus::State;
    const ClientStatus status = m_client ? m_client->status() : ClientStatus();
    switch (status.state) {
    case State::Unknown:
        m_line->setConnection(Tone::Neutral, m_client ? tr("Connecting") : tr("No account is open"));
        break;
    case State::Connected:
        m_line->setConnection(Tone::Done, tr("Connected"));
        break;
    case State::Unreadable:
        m_line->setConnection(Tone::NeedsYou, tr("Answers can’t be read"));
        break;
    case State::Offline:
        m_line->setConnection(Tone::NeedsYou, tr("Offline"));
        break;
    case State::KeyRefused:
        m_line->setConnection(Tone::Lost, tr("Key refused"));
        break;
    }
    QStringList texts;
    if (m_client) {
        texts += statustext::synced(status.lastSyncAt, Clock::instance().now());
        texts += tr("%n request(s)", nullptr, status.requestsInFlight);
        if (status.rateLimit >= 0)
            texts += tr("rate %1 of %2").arg(QString::number(status.rateRemaining), QString::number(status.rateLimit));
        if (const QString proxy = m_client->proxyText(); !proxy.isEmpty())
            texts += tr("through %1").arg(proxy);
        if (status.pausedForMs > 0)
            texts += tr("asked to wait %1 s").arg((status.pausedForMs + 999) / 1000);
        if (status.ordersKeptBack)
            texts += tr("orders are kept back");
    }
    m_line->setTexts(texts);
}
