// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/baseurl.h>

#include <QFuture>
#include <QObject>

#include <chrono>
#include <utility>

// The server of the practice account, wherever it runs, and the hand on its clock and weather.
class Practice : public QObject
{
    Q_OBJECT

public:
    struct Address
    {
        BaseUrl url;
        QByteArray key{};
    };
    // Something that can go wrong there on request.
    struct Trouble
    {
        QString key{};
        QString name{}; // translated
    };

    using QObject::QObject;

    // Answered once it has started, or could not; the next call then tries again.
    virtual QFuture<Result<Address>> address() = 0;
    // Where the world of another version is kept, which could not go on: told once, empty otherwise.
    QString takeOldWorld() { return std::exchange(m_oldWorld, {}); }
    QByteArray eventKey() const { return m_eventKey; } // by which its events are known; empty until it has started
    virtual void tellEventsTo(const QString &url) = 0; // of orders, from now on; empty: nobody
    virtual void moveClock(std::chrono::minutes by) = 0;
    virtual void review(bool approve) = 0; // all that waits for a reviewer, approved or declined
    virtual QList<Trouble> troubles() const = 0;
    virtual void setTrouble(const QString &key, bool on) = 0;

signals:
    void changed(); // by hand: what was read before may not be true any more

protected:
    QString m_oldWorld;
    QByteArray m_eventKey; // public, base64
};
