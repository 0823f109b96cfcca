// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/answer.h>

#include <QList>

#include <optional>

// Whether money may be sent to a host. Where half of what is read fails, an order would only end in doubt, so it does
// not leave at all. Reads go on, with a budget for their retries, and the first that succeeds after a while closes it.
class Circuit
{
public:
    void learn(const RawAnswer &answer); // one attempt of a read; what never left says nothing of the host
    std::optional<Error> problem() const; // why an order is not sent now; no byte of it leaves

private:
    struct Read
    {
        qint64 at = 0; // Clock::elapsedMs()
        bool isGood = false;
    };
    void open();

    QList<Read> m_reads; // the latest, while it is closed
    bool m_isOpen = false;
    qint64 m_openUntil = 0; // Clock::elapsedMs(): before that no read closes it
    qint64 m_openForMs = 0; // when it was opened last
};
