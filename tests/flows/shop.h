// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <domain/basket.h>
#include <flows/purchases.h>
#include <flows/record.h>

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <support/sandboxfixture.h>

// A console without a window on a sandbox: client, session, purchase engine, and what happens in between.
class Shop
{
public:
    Shop();

    SandboxFixture &sandbox() { return m_sandbox; }
    Client &client() { return m_client; }
    Session &session() { return m_session; }
    PurchaseEngine &engine() { return *m_engine; }
    Record &record() { return m_record; }
    const QList<Error> &notRecorded() const { return m_notRecorded; }

    // What a search returns, as lines for the basket; a failure fails the test and returns none.
    QList<BasketLine> find(const NumberSearch &search);
    QList<BasketLine> findLocal(const QString &country, int count);

private:
    SandboxFixture m_sandbox;
    QTemporaryDir m_folder;
    Client m_client;
    Journal m_journal;
    std::unique_ptr<PurchaseEngine> m_engine;
    QList<Error> m_notRecorded;
    Record m_record;
    Session m_session;
};

// Runs a coroutine to its end and gives its value; only tests may.
template <class T>
T resultOf(QCoro::Task<T> task)
{
    auto value = std::make_shared<std::optional<T>>();
    [](QCoro::Task<T> running, std::shared_ptr<std::optional<T>> result) -> QCoro::Task<> {
        *result = co_await running;
    }(std::move(task), value);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(value->has_value(), 30'000); }();
    return value->has_value() ? std::move(**value) : T();
}

template <class T>
T answerOf(const QFuture<T> &future)
{
    [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30'000); }();
    return future.resultCount() ? future.result() : T();
}
