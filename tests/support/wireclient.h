// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QUrl>

// A client that says exactly the bytes it is told, and keeps all it hears.
class WireClient : public QObject
{
    Q_OBJECT
public:
    explicit WireClient(const QUrl &server);

    void send(const QByteArray &bytes) { m_socket.write(bytes); }
    void hangUp() { m_socket.abort(); }

    bool closed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    QByteArray heard() const { return m_heard; }
    int answers() const { return int(m_heard.count("HTTP/1.1 ")); }
    bool wholeAnswer() const; // one whole answer, at least
    int status() const; // of the first answer; 0 before there is one
    QByteArray header(const QByteArray &name) const;
    QDateTime date() const; // of the Date header; invalid when it isn't as HTTP wants it
    QByteArray body() const; // what follows the first header
    QJsonDocument json() const { return QJsonDocument::fromJson(body()); }

private:
    QTcpSocket m_socket;
    QByteArray m_heard;
};

// A request with the headers it needs, and no other.
QByteArray wireRequest(const QByteArray &method, const QByteArray &path, const QUrl &server, const QByteArray &key,
    const QByteArray &json = {}, const QByteArray &headers = {});

// How the server ends the connection after this request: 0 in an orderly way, else the errno, -1 not at all. Asks the
// system, as Qt takes a reset for an orderly end.
int endOfRawConnection(const QUrl &server, const QByteArray &request);
