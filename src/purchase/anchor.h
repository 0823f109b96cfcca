// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/keystore.h>
#include <core/scope.h>
#include <purchase/journal.h>

#include <QCoroTask>
#include <QTimer>

// The head of the journal's chain, kept in the system's keychain as well: so that a journal that was cut, or written
// anew from its first line, shows. Written a moment after each change; the last change before the end of the program
// may be missing, which hides no more than that change. Journal and keychain outlive it.
class Anchor : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle, // not started
        Asking, // the keychain has not answered yet
        Kept,
        NotKept, // there is no keychain, or it refused: see problem()
        Cut, // the journal does not go on from here: nothing can be bought until it is accepted
    };

    Anchor(Journal &journal, const KeyStore &keys, const QString &installId, QObject *parent = nullptr);

    void start(); // once: compares the journal with what the keychain knows, then follows it
    State state() const { return m_state; }
    const Error &problem() const { return m_problem; } // of NotKept
    std::optional<ChainHead> known() const { return m_known; } // by the keychain; nothing: nobody asked, or none yet

    void accept(const QDateTime &now); // of Cut: the user takes the journal as it is
    void flush(); // writes at once what is to be written, and does not wait for it

signals:
    void changed(); // state

private:
    QCoro::Task<> compare();
    QCoro::Task<> acceptNow(QDateTime now);
    QCoro::Task<> write(ChainHead head);
    void follow();
    void setState(State state);

    Journal &m_journal;
    const KeyStore &m_keys;
    const QString m_name; // in the keychain
    State m_state = State::Idle;
    Error m_problem;
    std::optional<ChainHead> m_known;
    std::optional<ChainHead> m_next; // to be written
    QTimer m_soon;
    Scope m_scope; // last: dies first
};
