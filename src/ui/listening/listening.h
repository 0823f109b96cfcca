// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/eventlistener.h>
#include <core/schema.h>

class Workspace;

// Where an account's events are listened for: as typed, so that nothing typed is lost while it is off.
struct ListeningRules
{
    bool isOn = false;
    QString port{QStringLiteral("8745")};
    QString key{}; // the provider's, in base64

    static const Schema schema;
};

// Hears the events of an open account, if the operator wants that, and tells the account's DeliveryWatch. The workspace
// outlives it.
class Listening : public QObject
{
    Q_OBJECT

public:
    // What is wrong with rules, translated, by field. All empty: nothing.
    struct Problem
    {
        QString port{};
        QString key{};
        bool isNone() const { return port.isEmpty() && key.isEmpty(); }
    };

    explicit Listening(Workspace &workspace, QObject *parent = nullptr); // goes on as it was left

    const ListeningRules &rules() const { return m_rules; }
    const Problem &problem() const { return m_problem; } // why it does not listen, although it should
    Problem change(const ListeningRules &rules); // with a problem everything stays as it was
    QString url() const; // where it listens; empty: nowhere
    static QString urlOf(const QString &port);

signals:
    void changed();

private:
    Problem apply(const ListeningRules &rules);

    Workspace &m_workspace;
    ListeningRules m_rules;
    Problem m_problem;
    EventListener m_listener;
};
