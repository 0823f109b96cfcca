// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wireclient.h"

#include <QLocale>
#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>

WireClient::WireClient(const QUrl &server)
{
    connect(&m_socket, &QTcpSocket::readyRead, this, [this] { m_heard += m_socket.readAll(); });
    m_socket.connectToHost(server.host(), quint16(server.port()));
}

int WireClient::status() const
{
    return m_heard.startsWith("HTTP/1.1 ") ? m_heard.mid(9, 3).toInt() : 0;
}

QByteArray WireClient::header(const QByteArray &name) const
{
    const QByteArray head = m_heard.left(m_heard.indexOf("\r\n\r\n") + 2).toLower();
    const qsizetype start = head.indexOf(QByteArray("\r\n" + name.toLower() + ": "));
    if (start < 0)
        return {};
    const qsizetype from = start + name.size() + 4;
    return m_heard.mid(from, head.indexOf("\r\n", from) - from);
}

QDateTime WireClient::date() const
{
    const QString text = QString::fromLatin1(header("date"));
    QDateTime date = QLocale::c().toDateTime(text, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date;
}

QByteArray WireClient::body() const
{
    const qsizetype end = m_heard.indexOf("\r\n\r\n");
    return end < 0 ? QByteArray() : m_heard.mid(end + 4);
}

bool WireClient::wholeAnswer() const
{
    return m_heard.contains("\r\n\r\n") && body().size() >= header("content-length").toLongLong();
}

QByteArray wireRequest(const QByteArray &method, const QByteArray &path, const QUrl &server, const QByteArray &key,
    const QByteArray &json, const QByteArray &headers)
{
    QByteArray bytes = method + " /v2" + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(server.port())
        + "\r\nAuthorization: Bearer " + key + "\r\n" + headers;
    if (!json.isEmpty())
        bytes += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(json.size()) + "\r\n";
    return bytes + "\r\n" + json;
}

int endOfRawConnection(const QUrl &server, const QByteArray &request)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(quint16(server.port()));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const bool begun =
        ::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0 || errno == EINPROGRESS;
    const bool sent = begun && QTest::qWaitFor([&] {
        return ::send(socket, request.constData(), size_t(request.size()), MSG_NOSIGNAL) == request.size();
    });
    char byte = 0;
    int error = -1;
    const auto ended = [&] {
        error = ::recv(socket, &byte, 1, 0) < 0 ? errno : 0;
        return error != EAGAIN;
    };
    const int result = sent && QTest::qWaitFor(ended) ? error : -1;
    ::close(socket);
    return result;
}
