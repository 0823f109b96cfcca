// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/client.h>
#include <api/decode.h>
#include <api/exchange.h>
#include <api/multipart.h>

#include <QFutureWatcher>

#include <concepts>

// The exchange behind a Call: its answer is read in a worker, into memory that both share.
class TypedExchange final : public Exchange
{
public:
    TypedExchange(Scope &scope, Client &client, const Result<Request> &request, const Expected &expected,
        std::shared_ptr<void> out);

    const std::optional<Error> &error() const { return m_error; }

private:
    void answered(const RawAnswer &answer) override;

    const Expected m_expected;
    const std::shared_ptr<void> m_out;
    QFutureWatcher<Decoded> m_decoding;
    std::optional<Error> m_error;
};

// What Session::call() gives: co_await it for a Result<Out>. Sent already; destroying it aborts it.
template <class Out>
class [[nodiscard]] Call
{
public:
    Call(Scope &scope, Client &client, const Result<Request> &request, const Expected &expected)
        : m_out(std::make_shared<Out>())
        , m_exchange(std::make_unique<TypedExchange>(scope, client, request, expected, m_out))
    { }

    bool await_ready() const { return m_exchange->isFinished(); }
    void await_suspend(std::coroutine_handle<> waiter) { m_exchange->suspend(waiter); }
    Result<Out> await_resume()
    {
        m_exchange->throwIfCancelled();
        if (m_exchange->error())
            return *m_exchange->error();
        return std::move(*m_out);
    }

private:
    std::shared_ptr<Out> m_out;
    std::unique_ptr<TypedExchange> m_exchange;
};

// What Session::sendOnce() gives: co_await it for a RawAnswer. Sent already; destroying it aborts it.
class [[nodiscard]] Sending
{
public:
    Sending(Scope &scope, Client &client, const Result<Request> &request);

    bool await_ready() const { return m_exchange->isFinished(); }
    void await_suspend(std::coroutine_handle<> waiter) { m_exchange->suspend(waiter); }
    RawAnswer await_resume();

private:
    std::unique_ptr<RawExchange> m_exchange;
};

// A file as it came.
struct DownloadedFile
{
    QByteArray bytes{};
    QByteArray contentType{}; // the server's word, no proof
};

// What Session::download() gives: co_await it for a Result<DownloadedFile>.
class [[nodiscard]] Downloading
{
public:
    explicit Downloading(Sending sending)
        : m_sending(std::move(sending))
    { }

    bool await_ready() const { return m_sending.await_ready(); }
    void await_suspend(std::coroutine_handle<> waiter) { m_sending.await_suspend(waiter); }
    Result<DownloadedFile> await_resume();

private:
    Sending m_sending;
};

// An owner's handle on the API: own it as the last member, it ends its calls when it dies. cancel() ends them now, so
// that the latest action wins. The client must outlive it.
class Session : public Scope
{
public:
    explicit Session(Client &client, Priority priority = Priority::Interactive)
        : m_client(client)
        , m_priority(priority)
    { }

    Client &client() { return m_client; }

    // in: query of a GET, otherwise the JSON body; read at once. path: the values for the {…} of the endpoint's path.
    // The first of them is the id of what the call is about. Reads are tried again where that can help, writes never
    // are.
    template <class In, class Out>
    Call<Out> call(const Endpoint<In, Out> &endpoint, const In &in, const std::convertible_to<QString> auto &...path)
    {
        const QStringList parts{QString(path)...};
        auto request = request::make(endpoint.verb, endpoint.path, endpoint.alternative, parts, In::schema, &in);
        if (request) {
            request->isRead = endpoint.verb == Verb::Get || endpoint.access == Access::Read;
            request->priority = m_priority;
        }
        Expected wanted = expected<Out>(endpoint.shape);
        wanted.id = parts.value(0);
        return Call<Out>(*this, m_client, request, wanted);
    }

    // Into memory, up to the endpoint's limit; tried again as any read.
    Downloading download(const FileEndpoint &file, const std::convertible_to<QString> auto &...path)
    {
        return startDownload(file, {QString(path)...});
    }

    // Sent once, as any write. progress: bytes of the whole form; may be empty. To end it before its time, give it a
    // session of its own and cancel that.
    template <class Out>
    Call<Out> upload(const UploadEndpoint<Out> &endpoint, const Form &form,
        const std::function<void(qint64 sent, qint64 total)> &progress)
    {
        return Call<Out>(*this, m_client, uploadRequest(endpoint.path, form, progress), expected<Out>(Shape::Data));
    }

    // For the purchase engine: exactly these bytes, at most once, on a connection of their own. path: from a slash on,
    // percent-encoded. body: JSON, of a POST or PATCH. idempotencyKey: for a server that knows such keys; empty: none.
    // Not at all, which its answer proves, while much of what is read of the host fails: see Circuit.
    Sending sendOnce(Verb verb, const QByteArray &path, const QByteArray &body, const QByteArray &idempotencyKey = {});

private:
    Downloading startDownload(const FileEndpoint &file, const QStringList &path);
    static Request uploadRequest(
        const char *path, const Form &form, const std::function<void(qint64 sent, qint64 total)> &progress);

    Client &m_client;
    const Priority m_priority;
};
