// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/basket.h>
#include <store/worker.h>

#include <QHash>

// Place, features and price of numbers, as our own searches have shown them: a reservation's answer has none of these.
// What is held is kept on the disk, so that a restart does not forget it.
class FoundNumbers
{
public:
    FoundNumbers(Worker &state, const QString &account);

    // What a search returned.
    struct Answer
    {
        NumberSearch search{};
        QList<AvailableNumber> numbers{};
        qint64 total = 0;
        QDateTime seenAt{}; // server's time
    };
    void show(const Answer &answer); // it is what can be seen now
    const std::optional<Answer> &shown() const { return m_shown; }

    // foundAt: when a search returned them, by the server's clock; invalid: not known. An older finding changes
    // nothing.
    void remember(const QList<AvailableNumber> &numbers, const QDateTime &foundAt);
    std::optional<AvailableNumber> find(const QString &number) const;
    QDateTime foundAt(const QString &number) const; // invalid: not known

    QFuture<Result<QList<BasketLine>>> load() const; // what keep() was given last
    QFuture<Result<Done>> keep(const QList<BasketLine> &held) const; // exactly these

private:
    Worker &m_state;
    const QString m_name; // in place of an account's id
    struct Finding
    {
        AvailableNumber number{};
        QDateTime at{};
    };
    QHash<QString, Finding> m_findings;
    std::optional<Answer> m_shown;
};
