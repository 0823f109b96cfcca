// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/pagecursor.h>
#include <api/session.h>
#include <domain/numberorder.h>
#include <flows/pollpace.h>
#include <store/worker.h>

#include <QCoroTask>
#include <QObject>

// Reads until when the numbers of an account's orders have to be answered, and goes on looking: deadlines stand in the
// list of ordered numbers alone, which may have hundreds of pages. So it reads a few pages at a time, the newest with
// every look, and remembers in the order cache what it saw. Client and store outlive it.
class DeadlineWatch : public QObject
{
    Q_OBJECT
public:
    static constexpr int pagesAtOnce = 8; // of 250 numbers; what one look asks for at most

    DeadlineWatch(Client &client, Worker &state, const QString &account, QObject *parent = nullptr);

    void start(); // and again after something has changed: looks now, from the newest on

signals:
    void seen(const QList<OrderNumber> &numbers); // a page of them, settled ones too
    void readWhole(); // all pages were read since the last time
    void stale(const Error &error); // what is known may be old; it is tried again

private:
    void restart();
    QCoro::Task<> watch();
    QCoro::Task<std::optional<Error>> look();
    QCoro::Task<Result<Page<OrderNumber>>> readPage(qint64 page);
    qint64 waitMs(bool failed);

    Worker &m_state;
    const QString m_account;
    PageCursor m_cursor; // where to go on
    bool m_sawOpen = false; // in this pass: something has a deadline
    bool m_isWhole = false; // the last look came to the end
    PollPace m_pace; // of failures, and of looks
    Session m_session; // last: dies first
};
