// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "thingroutes.h"

#include <QByteArrayList>
#include <QTest>

#include <support/sandboxfixture.h>
#include <support/wireclient.h>

using namespace Qt::StringLiterals;

// Who gets in, and who is told to stay out.
class GateTest : public QObject
{
    Q_OBJECT

    SandboxFixture m_sandbox{{}, thingRoutes()};

    QByteArray host() const { return "Host: 127.0.0.1:" + QByteArray::number(m_sandbox.url().port()) + "\r\n"; }
    QByteArray bearer() const { return "Authorization: Bearer " + m_sandbox.key() + "\r\n"; }

private slots:
    void refusesAtTheDoor_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char *name, const QByteArray &bytes, int status, const QByteArray &code) {
            QTest::newRow(name) << QByteArray(bytes + "\r\n") << status << code;
        };
        const QByteArray get = "GET /v2/things HTTP/1.1\r\n";
        row("no key", get + host(), 401, "10009");
        row("a wrong key", get + host() + "Authorization: Bearer no\r\n", 401, "10009");
        row("another scheme", get + host() + "Authorization: Basic " + m_sandbox.key() + "\r\n", 401, "10009");
        row("the control key on the API",
            get + host() + "Authorization: Bearer " + m_sandbox.address().controlKey + "\r\n", 401, "10009");
        row("the API key on the control", "GET /control/clock HTTP/1.1\r\n" + host() + bearer(), 401, "10009");
        row("another host", get + "Host: evil.example\r\n" + bearer(), 403, "10010");
        row("an empty host", get + "Host: \r\n" + bearer(), 403, "10010");
        row("a name that begins like ours", get + "Host: localhost.evil.example\r\n" + bearer(), 403, "10010");
        row("an address that begins like ours", get + "Host: 127.0.0.1.evil.example:80\r\n" + bearer(), 403, "10010");
        row("a port that is a name", get + "Host: localhost:evil.example\r\n" + bearer(), 403, "10010");
        row("a name behind brackets", get + "Host: [::1].evil.example\r\n" + bearer(), 403, "10010");
        row("another address in brackets", get + "Host: [::2]:80\r\n" + bearer(), 403, "10010");
        row("a rebound name with our port",
            get + "Host: evil.example:" + QByteArray::number(m_sandbox.url().port()) + "\r\n" + bearer(), 403, "10010");
        row("a web page", get + host() + bearer() + "Origin: https://evil.example\r\n", 403, "10010");
        row("a web page without a name", get + host() + bearer() + "Origin: \r\n", 403, "10010");
        row("a browser across sites", get + host() + bearer() + "Sec-Fetch-Site: cross-site\r\n", 403, "10010");
        row("a preflight", "OPTIONS /v2/things HTTP/1.1\r\n" + host() + "Origin: https://evil.example\r\n", 403,
            "10010");
        row("outside the API", "GET /index.html HTTP/1.1\r\n" + host() + bearer(), 404, "10005");
        row("a traversal", "GET /v2/../control/clock HTTP/1.1\r\n" + host() + bearer(), 404, "10005");
        row("broken escapes", "GET /v2/%zz HTTP/1.1\r\n" + host() + bearer(), 400, "10028");
    }

    void refusesAtTheDoor()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        QFETCH(QByteArray, code);
        WireClient client(m_sandbox.url());
        client.send(bytes);
        QTRY_VERIFY(client.wholeAnswer());
        QCOMPARE(client.status(), status);
        QVERIFY2(client.body().contains(QByteArray("\"code\":\"" + code + '"')), client.body().constData());
    }

    void whateverThisMachineIsCalledIsServed_data()
    {
        QTest::addColumn<QByteArray>("host");
        const QByteArray port = ':' + QByteArray::number(m_sandbox.url().port());
        for (const QByteArray &name : QByteArrayList{"127.0.0.1", "localhost", "LocalHost", "[::1]"}) {
            for (const QByteArray &end : QByteArrayList{port, ":1", ":65535", ""}) {
                const QByteArray host = name + end;
                QTest::newRow(host.constData()) << host;
            }
        }
    }

    void whateverThisMachineIsCalledIsServed()
    {
        QFETCH(QByteArray, host);
        WireClient client(m_sandbox.url());
        client.send("GET /v2/things/7 HTTP/1.1\r\nHost: " + host + "\r\n" + bearer() + "\r\n");
        QTRY_COMPARE(client.status(), 200);
    }
};

QTEST_GUILESS_MAIN(GateTest)
#include "tst_gate.moc"
