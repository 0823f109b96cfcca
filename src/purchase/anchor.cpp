// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "anchor.h"

using namespace Qt::StringLiterals;

static constexpr int soonMs = 2000; // an order makes several changes

Anchor::Anchor(Journal &journal, const KeyStore &keys, const QString &installId, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_keys(keys)
    , m_name(u"journal-"_s + installId)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &Anchor::flush);
}

void Anchor::start()
{
    setState(State::Asking);
    compare();
}

QCoro::Task<> Anchor::compare()
{
    const auto reading = m_keys.read(m_name);
    const auto kept = co_await later(m_scope, reading);
    if (!kept) {
        m_problem = kept.error();
        setState(State::NotKept);
        co_return;
    }
    m_known = ChainHead::parse(QString::fromLatin1(kept->bytes()));
    const auto verifying = m_journal.verify(m_known);
    const auto report = co_await later(m_scope, verifying);
    if (!report || report->brokenAt) {
        m_problem = report ? Error() : report.error();
        setState(State::NotKept); // what the keychain knows stays as it is
        co_return;
    }
    if (report->isCut) {
        setState(State::Cut);
        co_return;
    }
    follow();
    if (report->head.sequence > 0 && report->head != m_known)
        co_await write(report->head);
    else
        setState(State::Kept);
}

void Anchor::follow()
{
    connect(&m_journal.news(), &JournalNews::grown, this, [this](const ChainHead &head) {
        m_next = head;
        if (!m_soon.isActive())
            m_soon.start();
    });
}

void Anchor::flush()
{
    m_soon.stop();
    if (const auto head = std::exchange(m_next, std::nullopt))
        write(*head);
}

QCoro::Task<> Anchor::write(ChainHead head)
{
    const auto writing = m_keys.write(m_name, Secret(head.text().toLatin1()));
    const auto written = co_await later(m_scope, writing);
    if (!written) {
        m_problem = written.error();
        setState(State::NotKept);
        co_return;
    }
    m_known = head;
    setState(State::Kept);
}

void Anchor::accept(const QDateTime &now)
{
    if (m_state == State::Cut)
        acceptNow(now);
}

QCoro::Task<> Anchor::acceptNow(QDateTime now)
{
    const auto accepting = m_journal.accept(*m_known, now);
    const auto head = co_await later(m_scope, accepting);
    if (!head)
        co_return;
    m_known = *head; // even if the keychain refuses it now
    follow();
    co_await write(*head);
}

void Anchor::setState(State state)
{
    m_state = state;
    emit changed();
}
