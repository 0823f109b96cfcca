// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simprovider.h"

#include <purchase/intent.h>

#include <QSet>

// Sees what the engine does and says, knows the truth, and writes down every breach of a promise.
class Witness
{
public:
    explicit Witness(const SimProvider &provider)
        : m_provider(provider)
    { }

    void begun(const Intent &intent); // it is on the disk
    void left(const QByteArray &body); // its bytes leave the machine
    void said(const Intent &intent); // the user is told where it stands
    void foundBrokenChain(); // in the journal
    void checkLimit(qint64 numbers); // that may be bought in a day
    void closeTheBooks(const QList<Intent> &known); // known: the journal, when everything is shown and was looked for

    struct Tally
    {
        qint64 intents = 0;
        qint64 duplicates = 0; // sent twice, or applied twice though nobody but us sent it
        qint64 lost = 0;
        qint64 claimedFalsely = 0;
        qint64 overLimit = 0;
        qint64 replays = 0; // sent again on the way
        qint64 replaysSeen = 0; // of them: those that the user was told of
        size_t trace = 0; // of all that was said: two runs of one world have the same
        QStringList breaches{};

        void add(const Tally &other);
    };
    const Tally &tally() const { return m_tally; }

private:
    void note(qint64 &count, const QString &what, const QString &mark);

    const SimProvider &m_provider;
    QSet<QString> m_left;
    QHash<QString, Intent> m_intents; // by mark, as they were begun
    QSet<qint64> m_givenUp; // ids: the user said that they don't exist
    Tally m_tally;
};
