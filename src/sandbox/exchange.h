// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/httpparser.h>
#include <sandbox/faults.h>
#include <sandbox/wire.h>

#include <QObject>

namespace sandbox {

class Service;

// One request on its way through the weather to its answer. Deleted early when its client leaves.
class Exchange : public QObject
{
    Q_OBJECT
public:
    Exchange(Service &service, const HttpMessage &message, QObject *parent);
    ~Exchange() override;

    void start();

signals:
    void finished(const sandbox::Reply &reply); // once, or never

private:
    enum class Stage { Before, After };

    void enter(Stage stage);
    void hold(Stage stage);
    void leave(Stage stage);
    void act();
    void finish();
    void end(const Reply &reply);
    void wait();
    const Fault *fault(FaultKind kind, Stage stage) const;
    const Fault *fault(FaultKind kind) const;

    Service &m_service;
    HttpMessage m_message;
    Request m_request{};
    QList<Fault> m_faults;
    Answer m_answer{};
    qint64 m_logged = 0; // its number in the log; 0: not logged
    bool m_limited = false; // its answer tells the rate limit
    bool m_waiting = false;
    bool m_finished = false;
};

} // namespace sandbox
