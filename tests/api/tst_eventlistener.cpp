// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <api/eventlistener.h>

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <openssl/evp.h>
#include <support/wireclient.h>

#include <array>

using namespace Qt::StringLiterals;

namespace {

QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

const QByteArray told =
    json("{'data':{'id':'e1','event_type':'number_order.complete','payload':{'id':'o1','status':'success'}}}");

// Who signs as the provider does.
class Signer
{
public:
    Signer()
        : m_key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"), EVP_PKEY_free)
    { }

    QByteArray publicKey() const
    {
        std::array<uchar, 32> raw{};
        std::size_t size = raw.size();
        EVP_PKEY_get_raw_public_key(m_key.get(), raw.data(), &size);
        return QByteArray(reinterpret_cast<const char *>(raw.data()), qsizetype(size)).toBase64();
    }
    QByteArray signatureOf(const QByteArray &text) const
    {
        const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
        std::array<uchar, 64> made{};
        std::size_t size = made.size();
        EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, m_key.get());
        EVP_DigestSign(context.get(), made.data(), &size, reinterpret_cast<const uchar *>(text.constData()),
            std::size_t(text.size()));
        return QByteArray(reinterpret_cast<const char *>(made.data()), qsizetype(size)).toBase64();
    }

private:
    std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> m_key;
};

QByteArray post(const QByteArray &body, const QByteArray &headers)
{
    return "POST /any HTTP/1.1\r\nHost: tunnel.example\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

// Strangers knock at the listener; only what the provider signed just now is heard.
class EventListenerTest : public QObject
{
    Q_OBJECT

    const Signer m_signer;
    const QDateTime m_now{{2026, 3, 4}, {5, 6, 7}, Qt::UTC};
    std::unique_ptr<EventListener> m_listener;
    std::unique_ptr<QSignalSpy> m_heard;

    EventKey key() const { return *EventKey::fromBase64(QString::fromLatin1(m_signer.publicKey())); }
    QByteArray timeAt(int seconds) const { return QByteArray::number(m_now.toSecsSinceEpoch() + seconds); }
    void open(const ListenerLimits &limits = {})
    {
        m_listener = std::make_unique<EventListener>([this] { return m_now; }, limits);
        QCOMPARE(m_listener->open(freePort(), key()), QString());
        m_heard = std::make_unique<QSignalSpy>(m_listener.get(), &EventListener::heard);
    }
    static quint16 freePort()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/"_s.arg(m_listener->port())); }
    QByteArray headers(const QByteArray &time, const QByteArray &body) const
    {
        return "Telnyx-Timestamp: " + time + "\r\nTelnyx-Signature-Ed25519: " + m_signer.signatureOf(time + '|' + body)
            + "\r\n";
    }
    QByteArray signedPost(const QByteArray &body, int seconds = 0) const
    {
        return post(body, headers(timeAt(seconds), body));
    }
    // What is answered: a status, and an empty body.
    int answerTo(const QByteArray &bytes)
    {
        WireClient client(url());
        client.send(bytes);
        [&] { QTRY_VERIFY(client.closed()); }();
        return client.heard().endsWith("\r\n\r\n") && client.header("content-length") == "0" ? client.status() : 0;
    }

private slots:
    void cleanup() { m_listener.reset(); }

    void whatTheProviderSignedIsHeard()
    {
        open();
        QCOMPARE(answerTo(signedPost(told)), 200);
        QCOMPARE(m_heard->count(), 1);
        const auto heard = m_heard->first().first().value<WebhookEvent>();
        QCOMPARE(heard.id, u"e1"_s);
        QCOMPARE(heard.eventType, u"number_order.complete"_s);
        QCOMPARE(heard.subject.id, u"o1"_s);
    }

    void itIsTakenInPieces()
    {
        open();
        WireClient client(url());
        const QByteArray bytes = signedPost(told);
        for (qsizetype at = 0; at < bytes.size(); at += 50)
            client.send(bytes.mid(at, 50));
        QTRY_COMPARE(client.status(), 200);
        QCOMPARE(m_heard->count(), 1);
    }

    void whatIsNotTheProvidersIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &bytes, int status) {
            QTest::newRow(name) << bytes << status;
        };
        const QByteArray now = timeAt(0);
        const QByteArray signature = m_signer.signatureOf(now + '|' + told);
        const QByteArray time = "Telnyx-Timestamp: " + now + "\r\n";
        const auto with = [](const QByteArray &text) -> QByteArray {
            return "Telnyx-Signature-Ed25519: " + text + "\r\n";
        };
        row("another's signature", post(told, time + with(Signer().signatureOf(now + '|' + told))), 401);
        row("the signature of another body", post(told + ' ', time + with(signature)), 401);
        row("the signature of another time", post(told, "Telnyx-Timestamp: " + timeAt(1) + "\r\n" + with(signature)),
            401);
        row("301 s old", signedPost(told, -301), 401);
        row("301 s ahead", signedPost(told, 301), 401);
        row("300 s old", signedPost(told, -300), 200);
        row("300 s ahead", signedPost(told, 300), 200);
        row("a time with a sign", post(told, headers('+' + now, told)), 401);
        row("a time with a fraction", post(told, headers(now + ".0", told)), 401);
        row("a time beyond all numbers", post(told, headers(QByteArray(30, '9'), told)), 401);
        row("no time", post(told, with(signature)), 401);
        row("an empty time", post(told, headers({}, told)), 401);
        row("two times", post(told, time + time + with(signature)), 401);
        row("no signature", post(told, time), 401);
        row("two signatures", post(told, time + with(signature) + with(signature)), 401);
        row("base64 without its end", post(told, time + with(signature.chopped(2))), 401);
        row("base64 with blanks", post(told, time + with(signature.left(8) + ' ' + signature.mid(8))), 401);
        row("no base64", post(told, time + with("not at all")), 401);
        row("signed, no JSON", signedPost("hello"), 400);
        row("signed, no event", signedPost("{}"), 400);
        row("signed, no id", signedPost(json("{'data':{'event_type':'number_order.complete'}}")), 400);
        row("signed, an endless id", signedPost(json("{'data':{'id':'" + QByteArray(65, 'e') + "'}}")), 400);
        row("not POST", "GET / HTTP/1.1\r\nHost: here\r\n" + time + with(signature) + "\r\n", 400);
        row("garbage", "\x16\x03\x01\r\n\r\n", 400);
        row("a header too large", post(told, "X: " + QByteArray(20'000, 'x') + "\r\n"), 400);
        row("256 KiB", signedPost(QByteArray(256 * 1024, ' ').replace(0, told.size(), told)), 200);
        row("more than 256 KiB", signedPost(QByteArray(256 * 1024 + 1, ' ').replace(0, told.size(), told)), 413);
        row("32 MB", signedPost(QByteArray(32'000'000, 'x')), 413);
    }
    void whatIsNotTheProvidersIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        open();
        QCOMPARE(answerTo(bytes), status);
        QCOMPARE(m_heard->count(), status == 200 ? 1 : 0);
    }

    void whoIsTooSlowIsCutOff()
    {
        open({.requestMs = 100});
        WireClient client(url());
        client.send(signedPost(told).chopped(1));
        QTRY_VERIFY(client.closed());
        QCOMPARE(client.heard(), QByteArray());
        QCOMPARE(m_heard->count(), 0);
    }

    void manyWhoSayNothingKeepNobodyOutForLong()
    {
        open({.connections = 2, .requestMs = 100});
        std::vector<std::unique_ptr<WireClient>> silent;
        silent.reserve(40);
        for (int i = 0; i < 40; ++i)
            silent.push_back(std::make_unique<WireClient>(url()));
        QTRY_VERIFY(silent.front()->closed());
        int open = 0;
        for (const auto &client : silent)
            open += client->closed() ? 0 : 1;
        QVERIFY(open > 30); // they wait, and are not served all at once
        silent.clear();
        QCOMPARE(answerTo(signedPost(told)), 200);
    }

    void aBodyIsAskedForWhereTheClientWaits()
    {
        open();
        WireClient client(url());
        const QByteArray bytes = post(told, "Expect: 100-continue\r\n" + headers(timeAt(0), told));
        client.send(bytes.chopped(told.size()));
        QTRY_VERIFY(client.heard().startsWith("HTTP/1.1 100"));
        client.send(told);
        QTRY_VERIFY(client.heard().contains("HTTP/1.1 200"));
    }

    void aPortInUseLeavesWhatWasOpen()
    {
        open();
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        QVERIFY(m_listener->open(other.serverPort(), key()).contains(u"Another program"_s));
        QCOMPARE(answerTo(signedPost(told)), 200);
    }

    void anotherKeyTakesThePlaceOfTheFirst()
    {
        open();
        const Signer other;
        const auto otherKey = EventKey::fromBase64(u' ' + QString::fromLatin1(other.publicKey()) + u'\n');
        QCOMPARE(m_listener->open(m_listener->port(), *otherKey), QString());
        QCOMPARE(answerTo(signedPost(told)), 401);
    }

    void itIsReachedFromThisMachineOnly()
    {
        open();
        const quint16 port = m_listener->port();
        QTcpServer elsewhere; // any other address of this machine is still free
        QVERIFY(elsewhere.listen(QHostAddress(u"127.0.0.2"_s), port));
        m_listener->close();
        QCOMPARE(m_listener->port(), 0);
    }

    void aKeyIs32BytesInBase64()
    {
        for (const QString &text : {u""_s, u"key"_s, QString::fromLatin1(QByteArray(31, 'k').toBase64()),
                 QString::fromLatin1(QByteArray(33, 'k').toBase64()), QString::fromLatin1(QByteArray(32, 'k').toHex()),
                 u"ä"_s.repeated(44)})
            QVERIFY2(!EventKey::fromBase64(text), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(EventListenerTest)
#include "tst_eventlistener.moc"
