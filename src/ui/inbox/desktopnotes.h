// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

// Short notes that the desktop shows wherever the user is, asked for without waiting. All they say stands in the inbox
// too.
class DesktopNotes : public QObject
{
    Q_OBJECT
public:
    explicit DesktopNotes(QObject *parent = nullptr);

    // Plain text, whatever is in it. key: what it is about, handed back when it is clicked.
    void show(const QString &key, const QString &title, const QString &text);

signals:
    void clicked(const QString &key);
    void notShown(); // this desktop has nobody who shows them

private slots:
    void actionInvoked(uint id, const QString &action);
    void notificationClosed(uint id, uint reason);

private:
    QHash<uint, QString> m_keys; // by the desktop's id: those on show
};
