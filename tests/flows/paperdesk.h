// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop.h"

#include <flows/answering.h>
#include <store/worker.h>

// A console without a window that answers what a country asks, on a sandbox.
class PaperDesk
{
public:
    PaperDesk();

    Shop &shop() { return m_shop; }
    SandboxFixture &sandbox() { return m_shop.sandbox(); }
    Session &session() { return m_shop.session(); }
    Record &record() { return m_shop.record(); }
    Worker &state() { return *m_state; }
    Deed newestDeed(); // of the record

    NumberOrder order(int count = 1); // numbers of Berlin; a failure fails the test
    QString address();
    // Good answers, with a file where a document is asked for.
    QList<PlannedAnswer> answersTo(const QList<AskedRequirement> &asked);
    static DocumentFile file(const QByteArray &more = {}, const QString &name = QStringLiteral("bill.pdf"));

    template <class In, class Out, class... Path>
    Result<Out> call(const Endpoint<In, Out> &endpoint, const In &in, const Path &...path)
    {
        return resultOf(awaited(session().call(endpoint, in, path...)));
    }

private:
    template <class Out>
    static QCoro::Task<Result<Out>> awaited(Call<Out> call)
    {
        co_return co_await std::move(call);
    }

    Shop m_shop;
    QTemporaryDir m_folder;
    std::unique_ptr<Worker> m_state;
};
