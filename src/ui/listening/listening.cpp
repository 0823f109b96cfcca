// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listening.h"

#include <core/describe.h>
#include <ui/workspace.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

static constexpr int firstPort = 1024; // those below are the system's

// clang-format off
const Schema ListeningRules::schema = Describe<ListeningRules>()
    ("on",   &ListeningRules::isOn)
    ("port", &ListeningRules::port)
    ("key",  &ListeningRules::key);
// clang-format on

Listening::Listening(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_listener([&workspace] { return workspace.serverNow(); })
{
    connect(&m_listener, &EventListener::heard, &workspace.deliveries(), &DeliveryWatch::hear);
    const QByteArray kept = workspace.settings().value(workspace.settingName(u"listening"_s));
    if (const auto json = JsonDocument::parse(kept)) {
        Drift drift;
        ListeningRules::schema.read(json->root(), &m_rules, drift);
    }
    m_problem = apply(m_rules);
}

Listening::Problem Listening::change(const ListeningRules &rules)
{
    const Problem problem = apply(rules);
    if (!problem.isNone())
        return problem;
    m_rules = rules;
    m_problem = {};
    m_workspace.settings().setValue(m_workspace.settingName(u"listening"_s),
        QJsonDocument(ListeningRules::schema.write(&rules)).toJson(QJsonDocument::Compact));
    emit changed();
    return {};
}

Listening::Problem Listening::apply(const ListeningRules &rules)
{
    if (!rules.isOn) {
        m_listener.close();
        return {};
    }
    bool isNumber = false;
    const quint16 port = rules.port.trimmed().toUShort(&isNumber);
    const auto key = EventKey::fromBase64(rules.key);
    Problem problem;
    if (!isNumber || port < firstPort)
        problem.port = tr("A number from 1024 to 65535.");
    if (!key)
        problem.key = tr("This is no public key: 44 characters, with = at the end.");
    if (problem.isNone())
        problem.port = m_listener.open(port, *key);
    return problem;
}

QString Listening::url() const
{
    return m_listener.port() > 0 ? urlOf(QString::number(m_listener.port())) : QString();
}

QString Listening::urlOf(const QString &port)
{
    return u"http://127.0.0.1:%1/"_s.arg(port);
}
