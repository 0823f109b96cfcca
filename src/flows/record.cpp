// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record.h"

#include <QCoreApplication>

namespace {

struct RecordText
{
    Q_DECLARE_TR_FUNCTIONS(Record)
};

} // namespace

Record::Record(Journal &journal, QString account, QString person, Now now, Failed failed)
    : m_journal(journal)
    , m_account(std::move(account))
    , m_person(std::move(person))
    , m_now(std::move(now))
    , m_failed(std::move(failed))
{ }

QCoro::Task<> Record::open(std::shared_ptr<Entry> entry, Deed deed, Promised<Done> opened)
{
    deed.account = m_account;
    deed.person = m_person;
    const auto writing = m_journal.openDeed(deed, m_now());
    const auto id = co_await later(m_scope, writing);
    if (!id) {
        m_failed({.title = RecordText::tr("A change could not be put on record."),
            .detail = id.error().title + u' ' + id.error().detail});
        entry->isOpen = true;
        answer<Done>(opened, id.error());
        co_return;
    }
    entry->id = *id;
    entry->isOpen = true;
    if (entry->end) // whoever asked for it is gone
        m_journal.closeDeed(entry->id, *entry->end, m_now());
    answer<Done>(opened, Done());
}

void Record::close(const std::shared_ptr<Entry> &entry, const DeedEnd &end)
{
    entry->end = end;
    if (entry->id != 0)
        m_journal.closeDeed(entry->id, end, m_now());
}

RecordEntry::RecordEntry(Record &record, Deed::Kind kind, const QStringList &subjects, const QString &reference)
    : m_record(record)
    , m_entry(std::make_shared<Record::Entry>())
    , m_opened(promised<Done>())
{
    m_record.open(m_entry, {.kind = kind, .subjects = subjects, .reference = reference}, m_opened);
}

RecordEntry::~RecordEntry()
{
    if (m_entry->end)
        return;
    const bool mayHaveLeft = m_entry->isOpen;
    const auto outcome = mayHaveLeft ? Deed::Outcome::Unknown : Deed::Outcome::Refused;
    m_record.close(m_entry, {outcome, 0, {.kind = Error::Kind::Interrupted, .bytesLeft = mayHaveLeft}});
}

QFuture<Result<Done>> RecordEntry::opened() const
{
    return m_opened->future();
}

void RecordEntry::end(const DeedEnd &end)
{
    m_record.close(m_entry, end);
}
