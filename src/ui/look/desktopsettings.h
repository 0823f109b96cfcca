// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens.h"

#include <QDBusMessage>
#include <QDBusVariant>
#include <QObject>

// What the desktop's portal says about appearance, asked for without waiting and followed while the program runs.
// Without a portal nothing is ever announced.
class DesktopSettings : public QObject
{
    Q_OBJECT
public:
    // fallback: what holds for a setting the desktop has no preference about.
    explicit DesktopSettings(Scheme fallback, QObject *parent = nullptr);

signals:
    void schemeChanged(Scheme scheme);

private slots:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &key);
    void adopt(const QString &key, const QVariant &value);

    Scheme m_fallback;
    Scheme m_scheme;
};
