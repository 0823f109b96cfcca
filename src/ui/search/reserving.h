// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <flows/reserve.h>
#include <ui/note.h>

#include <QCoroTask>

class Workspace;

// Holds numbers of the basket for half an hour, and tells of each of them what became of it.
class Reserving : public Note
{
    Q_OBJECT

public:
    explicit Reserving(Workspace &workspace, QWidget *parent = nullptr);

    void reserve(const QStringList &numbers, const QString &words); // words: the operator's own reference
    void stop() { m_api.cancel(); }
    bool isBusy() const { return m_busy; }

signals:
    void busyChanged();

private:
    QCoro::Task<> run(QStringList numbers, QString words);
    void adopt(const ReserveResult &result);
    void tell(const ReserveResult &result);
    struct Failures
    {
        QStringList lines{};
        QList<Words> frames{};
        QList<Words> list{};
    };
    Failures failuresOf(const ReserveResult &result) const;
    Words wordsOf(const HoldResult &failure, bool isInList) const;
    void setBusy(bool busy);

    Workspace &m_workspace;
    bool m_busy = false;
    Session m_api; // last: dies first
};
