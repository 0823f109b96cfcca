// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/background.h>
#include <store/database.h>

#include <functional>
#include <memory>
#include <type_traits>

// Success without a value.
struct Done
{ };

// The thread that owns one database, and the only way to it. Work is done in the order in which it was asked for. What
// was asked for is done even when nobody waits for it any more; the destructor waits for the last of it.
class Worker
{
public:
    // Called on the worker's thread each time the file has been opened: brings it to the newest version.
    using Opened = std::function<void(Database &)>;

    // Opens the file with the first work, not here. A file that can't be opened, or that proved damaged, is opened anew
    // for the next work.
    Worker(const QString &file, Database::Durability durability, Opened opened);
    ~Worker();
    Q_DISABLE_COPY_MOVE(Worker)

    // Runs function(Database &) on the worker's thread. Await it with later(scope, future).
    template <class F>
    auto run(F function)
    {
        using Value = std::invoke_result_t<F &, Database &>;
        using Answer = Result<std::conditional_t<std::is_void_v<Value>, Done, Value>>;
        return inBackground(
            [this, function = std::move(function)]() mutable { return attempt<Answer>(function); }, m_thread);
    }

private:
    template <class Answer, class F>
    Answer attempt(F &function)
    {
        try {
            if constexpr (std::is_void_v<std::invoke_result_t<F &, Database &>>) {
                function(database());
                return Done{};
            } else {
                return function(database());
            }
        } catch (const DatabaseError &refused) {
            return settle(refused);
        }
    }
    Database &database();
    Error settle(const DatabaseError &refused);

    const QString m_file;
    const Database::Durability m_durability;
    const Opened m_opened;
    std::unique_ptr<Database> m_database; // touched on m_thread only
    QThreadPool m_thread; // of one
};
