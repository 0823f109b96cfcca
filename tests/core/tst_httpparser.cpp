// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/httpparser.h>

#include <QTest>

using Status = HttpParser::Status;

class HttpParserTest : public QObject
{
    Q_OBJECT

    static constexpr int headerBytes = 1024;
    static constexpr int bodyBytes = 100;

private slots:
    void readsARequestInOnePiece()
    {
        HttpParser parser(headerBytes, bodyBytes);
        QByteArray bytes =
            "POST /v2/a%20b?x=1 HTTP/1.1\r\nHost: here\r\nX-Some: Thing\r\nContent-Length: 3\r\n\r\nabcNEXT";
        QCOMPARE(parser.feed(bytes), Status::Complete);
        QCOMPARE(bytes, "NEXT");
        const HttpMessage message = parser.take();
        QCOMPARE(message.method, "POST");
        QCOMPARE(message.target, "/v2/a%20b?x=1");
        QCOMPARE(message.body, "abc");
        QVERIFY(message.keepAlive);
        QVERIFY(message.headers.contains(std::pair<QByteArray, QByteArray>("x-some", "Thing")));
    }

    void readsARequestByteByByte()
    {
        HttpParser parser(headerBytes, bodyBytes);
        QByteArray pending;
        Status status = Status::Incomplete;
        for (const char byte : QByteArray("POST / HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: chunked\r\n\r\n"
                                          "3;note=x\r\nabc\r\n2\r\nde\r\n0\r\n\r\n")) {
            QCOMPARE(status, Status::Incomplete);
            pending += byte;
            status = parser.feed(pending);
        }
        QCOMPARE(status, Status::Complete);
        QCOMPARE(parser.take().body, "abcde");
        QVERIFY(pending.isEmpty());
    }

    void isReadyForTheNextRequestAfterTaking()
    {
        HttpParser parser(headerBytes, bodyBytes);
        QByteArray bytes =
            "GET /1 HTTP/1.1\r\nHost: here\r\n\r\nGET /2 HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n";
        QCOMPARE(parser.feed(bytes), Status::Complete);
        QCOMPARE(parser.take().target, "/1");
        QCOMPARE(parser.feed(bytes), Status::Complete);
        const HttpMessage second = parser.take();
        QCOMPARE(second.target, "/2");
        QVERIFY(!second.keepAlive);
    }

    void asksForABodyOnce()
    {
        HttpParser parser(headerBytes, bodyBytes);
        QByteArray bytes = "POST / HTTP/1.1\r\nHost: here\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n";
        QCOMPARE(parser.feed(bytes), Status::Incomplete);
        QVERIFY(parser.wantsContinue());
        QVERIFY(!parser.wantsContinue());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto post = [](const QByteArray &headers, const QByteArray &body = "abc") -> QByteArray {
            return "POST / HTTP/1.1\r\nHost: here\r\n" + headers + "\r\n" + body;
        };
        const auto row = [](const char *name, const QByteArray &bytes, int status = 400) {
            QTest::newRow(name) << bytes << status;
        };
        row("two lengths", post("Content-Length: 3\r\nContent-Length: 4\r\n"));
        row("the same length twice", post("Content-Length: 3\r\nContent-Length: 3\r\n"));
        row("two lengths in one header", post("Content-Length: 3, 3\r\n"));
        row("a negative length", post("Content-Length: -3\r\n"));
        row("a length with a plus", post("Content-Length: +3\r\n"));
        row("a hexadecimal length", post("Content-Length: 0x3\r\n"));
        row("a length beside chunks", post("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"));
        row("chunks beside a length", post("Transfer-Encoding: chunked\r\nContent-Length: 3\r\n", "0\r\n\r\n"));
        row("chunked twice", post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"));
        row("an unknown coding", post("Transfer-Encoding: gzip\r\n"));
        row("an unknown coding before chunks", post("Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n"));
        row("a coding that only looks like chunked", post("Transfer-Encoding: xchunked\r\n"));
        row("a space before the colon", post("Content-Length : 3\r\n"));
        row("a folded header", post("X-Folded: a\r\n b\r\nContent-Length : 3\r\n"));
        row("a chunk size that is none", post("Transfer-Encoding: chunked\r\n", "zz\r\nabc\r\n0\r\n\r\n"));
        row("a chunk longer than it says", post("Transfer-Encoding: chunked\r\n", "3\r\nabcdef\r\n0\r\n\r\n"));
        row("no host", "GET / HTTP/1.1\r\n\r\n");
        row("two hosts", "GET / HTTP/1.1\r\nHost: here\r\nHost: there\r\n\r\n");
        row("two keys", post("Authorization: Bearer a\r\nAuthorization: Bearer b\r\nContent-Length: 3\r\n"));
        row("a bare line feed", "GET / HTTP/1.1\nHost: here\n\n");
        row("a zero byte in a header", QByteArray("GET / HTTP/1.1\r\nHost: he\0re\r\n\r\n", 30));
        row("chunks in HTTP/1.0", "POST / HTTP/1.0\r\nHost: here\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
        row("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        row("HTTP/0.9", "GET /\r\n\r\n");
        row("a whole address for a path", "GET http://evil/ HTTP/1.1\r\nHost: here\r\n\r\n");
        row("TLS", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11));
        row("too long a header", "GET / HTTP/1.1\r\nHost: here\r\nX: " + QByteArray(2000, 'x') + "\r\n\r\n", 431);
        row("too long a body", post("Content-Length: 101\r\n"), 413);
        row("a body of absurd length", post("Content-Length: 18446744073709551615\r\n"), 413);
        row("too many chunks", post("Transfer-Encoding: chunked\r\n", "40\r\n" + QByteArray(64, 'x') + "\r\n40\r\n"),
            413);
        row("an endless chunk extension", post("Transfer-Encoding: chunked\r\n", "1;" + QByteArray(3000, 'x')));
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        HttpParser parser(headerBytes, bodyBytes);
        QCOMPARE(parser.feed(bytes), Status::Refused);
        QCOMPARE(parser.refusal().status, status);
    }
};

QTEST_GUILESS_MAIN(HttpParserTest)
#include "tst_httpparser.moc"
