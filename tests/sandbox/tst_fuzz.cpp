// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "thingroutes.h"
#include "wireclient.h"

#include <QRandomGenerator>
#include <QTest>

#include <support/sandboxfixture.h>

using namespace Qt::StringLiterals;

// Two thousand requests with a few bytes changed, cut out, doubled or put in: whatever they are, the next one is
// served.
class FuzzTest : public QObject
{
    Q_OBJECT

    SandboxFixture m_sandbox{{}, thingRoutes()};
    QRandomGenerator m_random{20'261'122};

    struct Seed
    {
        QByteArray method{};
        QByteArray target{};
        QByteArray json{};
        QByteArray headers{};
    };
    const QList<Seed> m_seeds{
        {"GET", "/things?page[number]=2&page[size]=3"},
        {"GET", "/things/report?filter%5Bfeatures%5D=sms,voice&filter[since]=2026-01-01T00:00:00Z"},
        {"POST", "/things", R"({"name":"thing","tags":["a",{"b":[1,2.5e3,null,true]}]})"},
        {"POST", "/things", {}, "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n"},
        {"PATCH", "/things/+13125550100", "{}", "Expect: 100-continue\r\n"},
    };

    // Changed all over, or only where it gets past the door.
    QByteArray changed()
    {
        Seed seed = m_seeds.at(m_random.bounded(m_seeds.size()));
        const bool allOver = m_random.bounded(2) == 0;
        if (!allOver)
            mutate(m_random.bounded(2) == 0 && !seed.json.isEmpty() ? seed.json : seed.target);
        QByteArray bytes =
            wireRequest(seed.method, seed.target, m_sandbox.url(), m_sandbox.key(), seed.json, seed.headers);
        if (seed.headers.contains("chunked"))
            bytes += "9;x=\"y\"\r\n{\"name\":1\r\n1\r\n}\r\n0\r\nX-Trailer: z\r\n\r\n";
        for (int times = allOver ? m_random.bounded(1, 4) : 0; times > 0; --times)
            mutate(bytes);
        return bytes;
    }

    void mutate(QByteArray &bytes)
    {
        static const QList<QByteArray> pieces{"\r\n", "\r\n\r\n", ":", " ", "%", "%00", "[", "]", "{", "}", "\"", ",",
            "\\u0000", "\xff\xfe", QByteArray(1, '\0'), "Content-Length: 0\r\n", "Transfer-Encoding: chunked\r\n",
            "HTTP/1.1", "-1", "99999999999999999999", QByteArray(300, 'A'), QByteArray(3000, '[')};
        const qsizetype at = m_random.bounded(bytes.size());
        const qsizetype length = m_random.bounded(1, 20);
        switch (m_random.bounded(5)) {
        case 0:
            bytes[at] = char(m_random.bounded(256));
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.insert(at, bytes.mid(at, length));
            break;
        case 3:
            bytes.insert(at, pieces.at(m_random.bounded(pieces.size())));
            break;
        case 4:
            bytes.truncate(at);
            break;
        }
        if (bytes.isEmpty())
            bytes = "G";
    }

private slots:
    void nothingTakesItDown()
    {
        int served = 0;
        int refused = 0;
        for (int batch = 0; batch < 100; ++batch) {
            std::vector<std::unique_ptr<WireClient>> clients;
            for (int i = 0; i < 20; ++i) {
                clients.push_back(std::make_unique<WireClient>(m_sandbox.url()));
                clients.back()->send(changed());
            }
            WireClient honest(m_sandbox.url());
            honest.send(wireRequest("GET", "/things/7", m_sandbox.url(), m_sandbox.key()));
            QTRY_COMPARE(honest.status(), 200);
            for (const auto &client : clients) {
                served += client->status() / 100 == 2;
                refused += client->status() / 100 == 4;
            }
        }
        // Neither too tame nor too wild to reach every part of it.
        QVERIFY2(served > 100 && refused > 500, qPrintable(u"%1 served, %2 refused"_s.arg(served).arg(refused)));
    }
};

QTEST_GUILESS_MAIN(FuzzTest)
#include "tst_fuzz.moc"
