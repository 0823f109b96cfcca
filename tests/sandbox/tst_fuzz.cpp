// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "thingroutes.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <support/sandboxfixture.h>
#include <support/wireclient.h>

using namespace Qt::StringLiterals;

// Thousands of requests with a few bytes changed, cut out, doubled or put in, to a small API, to all of the provider's
// and to the control API: whatever they are, the next one is served.
class FuzzTest : public QObject
{
    Q_OBJECT

    QRandomGenerator m_random{20'261'122};

    struct Seed
    {
        QByteArray method{};
        QByteArray target{};
        QByteArray json{};
        QByteArray headers{};
    };
    const QList<Seed> m_thingSeeds{
        {"GET", "/things?page[number]=2&page[size]=3"},
        {"GET", "/things/report?filter%5Bfeatures%5D=sms,voice&filter[since]=2026-01-01T00:00:00Z"},
        {"POST", "/things", R"({"name":"thing","tags":["a",{"b":[1,2.5e3,null,true]}]})"},
        {"POST", "/things", {}, "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n"},
        {"PATCH", "/things/+13125550100", "{}", "Expect: 100-continue\r\n"},
    };

    const QList<Seed> m_bodies{
        {"POST", "/number_reservations",
            R"({"phone_numbers":[{"phone_number":"+13125550142"}],"customer_reference":"a"})"},
        {"POST", "/number_orders", R"({"phone_numbers":[{"phone_number":"+13125550142"}],"connection_id":"7"})"},
        {"PATCH", "/number_orders/7", R"({"customer_reference":"b"})"},
        {"POST", "/numbers_features", R"({"phone_numbers":["+13125550142"]})"},
        {"PATCH", "/phone_numbers/7", R"({"tags":["a"],"connection_id":"7"})"},
        {"PATCH", "/sub_number_orders/7", R"({"regulatory_requirements":[{"requirement_id":"7","field_value":"7"}]})"},
        {"POST", "/requirement_groups",
            R"({"country_code":"DE","phone_number_type":"local","action":"ordering","regulatory_requirements":[]})"},
        {"POST", "/documents", R"({"filename":"a.txt","file":"YQ==","customer_reference":"a"})"},
        {"POST", "/documents", "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\na\r\n--b--\r\n",
            "Content-Type: multipart/form-data; boundary=b\r\n"},
        {"POST", "/addresses",
            R"({"business_name":"a","street_address":"1 b","locality":"Austin","postal_code":"78701","country_code":"US"})"},
        {"POST", "/addresses/actions/validate",
            R"({"street_address":"1 b","postal_code":"78701","country_code":"US"})"},
        {"POST", "/comments", R"({"body":"a","comment_record_id":"7","comment_record_type":"requirement_group"})"},
        {"POST", "/sub_number_orders_report", R"({"country_code":"US","created_at_gt":"2026-01-01T00:00:00Z"})"},
    };
    const QList<Seed> m_controlSeeds{
        {"POST", "/control/clock", R"({"set":"9999-12-31T23:59:50Z"})"},
        {"POST", "/control/clock", R"({"advance_ms":3153600000000,"speed":86400})"},
        {"POST", "/control/faults", R"({"kind":"drop","path":"/nowhere","first":1,"seed":7,"probability":0.5})"},
        {"GET", "/control/requests?method=GET&path=/number*"},
        {"GET", "/control/state?table=meta&limit=3"},
        {"POST", "/control/numbers/take", R"({"phone_number":"+13125550142"})"},
        {"DELETE", "/control/faults/7"},
        {"POST", "/control/reviewers", R"({"mode":"manual"})"},
        {"POST", "/control/reviews/7/decline",
            R"({"requirement_id":"7","reason":"a","deadline":"2030-01-01T00:00:00Z"})"},
    };

    // One for each endpoint with all that it may be asked, and some bodies.
    QList<Seed> providerSeeds() const
    {
        QList<Seed> seeds = m_bodies;
        for (const sandbox::Route &route : sandbox::allRoutes()) {
            QStringList query{u"page[number]=1"_s};
            for (const sandbox::QueryKey &key : route.query)
                query += QString(key.name) + u'=' + (key.choices.isEmpty() ? u"1"_s : key.choices.first());
            QString path = route.pattern;
            path.replace(QRegularExpression(u"\\{[^}]*\\}"_s), u"7"_s);
            for (int count = 0; count < 3; ++count) // all of it, and two that ask for less
                seeds.append(
                    {route.method, (path + u'?' + query.mid(0, query.size() / (1 + 3 * count)).join(u'&')).toUtf8(),
                        route.method == "GET" ? "" : "{}"});
        }
        return seeds;
    }

    // Changed all over, or only where it gets past the door.
    QByteArray changed(const QList<Seed> &seeds, const SandboxFixture &sandbox)
    {
        Seed seed = seeds.at(m_random.bounded(seeds.size()));
        const bool isControl = seed.target.startsWith("/control");
        const bool allOver = m_random.bounded(2) == 0;
        if (!allOver)
            mutate(m_random.bounded(2) == 0 && !seed.json.isEmpty() ? seed.json : seed.target);
        QByteArray bytes = wireRequest(seed.method, seed.target, sandbox.url(),
            isControl ? sandbox.address().controlKey : sandbox.key(), seed.json, seed.headers);
        if (isControl)
            bytes.replace(bytes.indexOf(" /v2"), 4, " ");
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

    // The honest request after each batch is answered, and both kinds of answers are common: neither too tame nor too
    // wild to reach every part of it.
    void batter(const QList<Seed> &seeds, SandboxFixture &sandbox, const QByteArray &honestTarget)
    {
        int served = 0;
        int refused = 0;
        for (int batch = 0; batch < 100; ++batch) {
            std::vector<std::unique_ptr<WireClient>> clients;
            for (int i = 0; i < 20; ++i) {
                clients.push_back(std::make_unique<WireClient>(sandbox.url()));
                clients.back()->send(changed(seeds, sandbox));
            }
            sandbox.clearFaults();
            WireClient honest(sandbox.url());
            honest.send(wireRequest("GET", honestTarget, sandbox.url(), sandbox.key()));
            QTRY_VERIFY(honest.status() != 0 || honest.closed());
            sandbox.clearFaults(); // one of the batch may have set one meanwhile
            WireClient again(sandbox.url());
            again.send(wireRequest("GET", honestTarget, sandbox.url(), sandbox.key()));
            QTRY_COMPARE(again.status(), 200);
            for (const auto &client : clients) {
                served += client->status() / 100 == 2;
                refused += client->status() / 100 == 4;
            }
        }
        QVERIFY2(served > 10 && refused > 500, qPrintable(u"%1 served, %2 refused"_s.arg(served).arg(refused)));
    }

private slots:
    void nothingTakesItDown()
    {
        SandboxFixture sandbox({}, thingRoutes());
        batter(m_thingSeeds, sandbox, "/things/7");
    }

    void nothingTakesTheProviderDown()
    {
        SandboxFixture sandbox;
        batter(providerSeeds() + m_controlSeeds, sandbox, "/balance");
    }
};

QTEST_GUILESS_MAIN(FuzzTest)
#include "tst_fuzz.moc"
