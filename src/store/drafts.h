// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/seal.h>
#include <store/worker.h>

#include <QHash>

#include <functional>

// What somebody has typed and not sent: answers by requirement id, or a comment.
using DraftValues = QHash<QString, QString>;

// The drafts of one account. They are personal: on disk they are encrypted with a key that is in the keychain. Without
// such a key they live as long as this object, or until it comes. All on the GUI thread; the worker outlives it.
class Drafts
{
public:
    static constexpr char unreadable[] = "sealed"; // code of the error for a draft that another key has closed

    // An empty key: for this session only, and keyWanted is called at the first draft.
    Drafts(Worker &state, const QString &account, const Secret &key, std::function<void()> keyWanted = {});
    void seal(const Secret &key); // what was typed so far goes to the disk; an empty one changes nothing

    bool areKept() const { return bool(m_seal); } // over a restart

    // subject: what the draft is about, "sub_number_order:ID"; nothing personal, it is stored as it is.
    QFuture<Result<DraftValues>> load(const QString &subject) const; // empty when there is none
    QFuture<Result<Done>> save(const QString &subject, const DraftValues &values); // empty values: none any more
    QFuture<Result<Done>> remove(const QString &subject) { return save(subject, {}); }
    QFuture<Result<QStringList>> subjects() const; // of all that there are

private:
    Worker &m_state;
    const QString m_account;
    std::shared_ptr<const Seal> m_seal; // null: in memory
    QHash<QString, DraftValues> m_session;
    std::function<void()> m_keyWanted; // null: it was called
};
