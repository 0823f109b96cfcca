// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <variant>

// Why a call gave no value. The provider's own words stay apart from ours: where `fromServer` says so, `code`, `title`,
// `detail` and `pointer` are exactly what the server sent and are data, never instructions.
struct Error
{
    enum class Kind {
        Offline, // no connection: refused, DNS, TLS; nothing was sent
        Timeout, // the deadline passed
        Interrupted, // the connection broke after the request may have left
        Unauthorized, // 401: the key is wrong or revoked
        Refused, // any other complete 4xx answer
        RateLimited, // 429; see retryAfterMs
        Server, // 5xx
        Contract, // an answer nobody can read: HTML, broken JSON, a redirect, too large
        Local, // this machine: disk, database, keychain
    };

    Kind kind = Kind::Local;
    int status = 0; // HTTP status, 0 when none came
    QString code{}; // provider's code, digits as text
    QString title{};
    QString detail{};
    QString pointer{}; // JSON pointer into the body, or the name of the query parameter
    QString requestId{};
    qint64 retryAfterMs = -1; // what the server asked us to wait; -1 when it said nothing
    bool bytesLeft = true; // false only when it is proven that no byte of the request left this machine
    QStringList further{}; // what else the server objected to, one a line: "10027 Title: detail (/pointer)"
    bool fromServer = false; // the server said why, in words; `title` is ours all the same where it gave only a detail
};

// A value or the reason why there is none.
template <class T>
class [[nodiscard]] Result
{
public:
    Result() = default; // an Error of kind Local; only so that containers and coroutines can hold a Result
    Result(T value)
        : m_state(std::move(value))
    { }
    Result(Error error)
        : m_state(std::move(error))
    { }

    explicit operator bool() const { return std::holds_alternative<T>(m_state); }
    const T &value() const { return std::get<T>(m_state); }
    T &value() { return std::get<T>(m_state); }
    const T &operator*() const { return value(); }
    T &operator*() { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const Error &error() const { return std::get<Error>(m_state); }

private:
    std::variant<Error, T> m_state;
};
