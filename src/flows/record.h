// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/scope.h>
#include <purchase/deeds.h>
#include <purchase/journal.h>
#include <purchase/promised.h>

#include <QCoroTask>

#include <functional>
#include <memory>

// Puts the changes of one account on record. A change that costs nothing is made all the same when that fails, and the
// failure is told. Journal outlives it.
class Record
{
public:
    using Now = std::function<QDateTime()>;
    using Failed = std::function<void(const Error &)>;

    Record(Journal &journal, QString account, QString person, Now now, Failed failed);

    Journal &journal() { return m_journal; }
    const QString &account() const { return m_account; }
    const QString &person() const { return m_person; } // who sits here

private:
    friend class RecordEntry;
    struct Entry
    {
        bool isOpen = false; // or could not be: from then on the request may leave
        qint64 id = 0; // 0: it is not on the disk yet
        std::optional<DeedEnd> end{};
    };

    QCoro::Task<> open(std::shared_ptr<Entry> entry, Deed deed, Promised<Done> opened);
    void close(const std::shared_ptr<Entry> &entry, const DeedEnd &end);

    Journal &m_journal;
    const QString m_account;
    const QString m_person;
    const Now m_now;
    const Failed m_failed;
    Scope m_scope; // last: dies first
};

// One change while it is under way. If nobody says how it ended, it is in doubt.
class RecordEntry
{
public:
    RecordEntry(Record &record, Deed::Kind kind, const QStringList &subjects, const QString &reference);
    ~RecordEntry();
    Q_DISABLE_COPY_MOVE(RecordEntry)

    QFuture<Result<Done>> opened() const; // await it before the request leaves
    void end(const DeedEnd &end);

private:
    Record &m_record;
    const std::shared_ptr<Record::Entry> m_entry;
    const Promised<Done> m_opened;
};
