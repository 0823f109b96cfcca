// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/scope.h>
#include <store/drafts.h>

#include <QCoroTask>
#include <QTimer>

#include <functional>

class Workspace;

// Keeps what is typed into one form until it is sent, and gives it back after a restart. The form calls keep() before
// its fields are gone.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    enum class Known { No, Unreadable, Yes }; // of the draft that is on the disk

    DraftKeeper(Workspace &workspace, std::function<DraftValues()> typed); // typed: what stands in the form

    void follow(const QString &subject); // as in Drafts; empty: none
    Known known() const { return m_known; }
    void edited(); // it is kept in a moment, also while typing goes on
    void keep(); // now; nothing typed takes the place of no draft that could not be read
    void forget(); // it was sent or given up, and nothing else is followed

signals:
    void loaded(const DraftValues &values); // empty: there was none
    void unreadable(const Error &error);
    void kept();
    void notKept(const Error &error);

private:
    QCoro::Task<> load();
    QCoro::Task<> tell(QFuture<Result<Done>> saving);

    Workspace &m_workspace;
    const std::function<DraftValues()> m_typed;
    QString m_subject;
    Known m_known = Known::No;
    QTimer m_keeping;
    Scope m_scope; // last: dies first
};
