// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawserver.h"

#include "rawconnection.h"

#include <core/handover.h>

using namespace Qt::StringLiterals;

RawServer::RawServer(Security security)
    : m_security(security)
    , m_listener(new RawListener(*this, security))
{
    m_listener->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
    m_thread.start();
    handover::give();
    QMetaObject::invokeMethod(
        m_listener,
        [this] {
            handover::take();
            m_listener->listen(QHostAddress::LocalHost);
            handover::give();
        },
        Qt::BlockingQueuedConnection);
    handover::take();
    m_port = m_listener->serverPort();
}

RawServer::~RawServer()
{
    m_thread.quit();
    m_thread.wait();
    handover::take();
}

QString RawServer::url() const
{
    return u"%1://127.0.0.1:%2/v2"_s.arg(
        m_security == Security::Plain ? u"http"_s : u"https"_s, QString::number(m_port));
}

void RawServer::script(const QList<Behaviour> &behaviours)
{
    const QMutexLocker lock(&m_mutex);
    m_script = behaviours;
    m_turn = 0;
}

void RawServer::answerWith(const Handler &handler)
{
    const QMutexLocker lock(&m_mutex);
    m_handler = handler;
}

QList<SeenRequest> RawServer::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

void RawServer::forgetRequests()
{
    const QMutexLocker lock(&m_mutex);
    m_remembers = false;
}

int RawServer::connectionCount() const
{
    const QMutexLocker lock(&m_mutex);
    return m_connections;
}

int RawServer::openConnections() const
{
    const QMutexLocker lock(&m_mutex);
    return m_open;
}

Behaviour RawServer::json(const QByteArray &body, int status, const QByteArrayList &headers)
{
    return answer(status, "application/json", body, headers);
}

Behaviour RawServer::answer(
    int status, const QByteArray &contentType, const QByteArray &body, const QByteArrayList &headers)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " Some Reason\r\n";
    if (!contentType.isEmpty())
        head += "Content-Type: " + contentType + "\r\n";
    head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const QByteArray &header : headers)
        head += header + "\r\n";
    return {.bytes = head + "\r\n" + body};
}

Behaviour RawServer::next(const SeenRequest &request)
{
    const QMutexLocker lock(&m_mutex);
    if (m_handler)
        return m_handler(request);
    return m_script.isEmpty() ? json("{}") : m_script[std::min(m_turn++, m_script.size() - 1)];
}

// The behaviour whose turn it is, if it is one of that moment.
std::optional<Behaviour> RawServer::early(Behaviour::When when)
{
    const QMutexLocker lock(&m_mutex);
    if (m_handler || m_script.isEmpty())
        return std::nullopt;
    const Behaviour &behaviour = m_script[std::min(m_turn, m_script.size() - 1)];
    if (behaviour.when != when)
        return std::nullopt;
    ++m_turn;
    return behaviour;
}

int RawServer::connected()
{
    const QMutexLocker lock(&m_mutex);
    ++m_open;
    handover::give();
    return ++m_connections;
}

void RawServer::disconnected()
{
    {
        const QMutexLocker lock(&m_mutex);
        --m_open;
    }
    handover::give(); // for the last time in this thread
}

qsizetype RawServer::saw(const SeenRequest &request)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_remembers)
        return 0;
    m_requests.append(request);
    return m_requests.size() - 1;
}

void RawServer::update(qsizetype index, const SeenRequest &request)
{
    const QMutexLocker lock(&m_mutex);
    if (m_remembers)
        m_requests[index] = request;
}
