// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <support/wireclient.h>

#include <csignal>

using namespace Qt::StringLiterals;

// cordboard-sandbox as somebody else's test would start it.
class Program : public QProcess
{
    Q_OBJECT
public:
    explicit Program(const QStringList &arguments)
    {
        setProgram(QStringLiteral(SANDBOX_PROGRAM));
        setArguments(arguments);
        connect(this, &QProcess::readyReadStandardOutput, this, [this] { m_output += readAllStandardOutput(); });
        start(QIODevice::ReadOnly);
    }
    ~Program() override
    {
        kill();
        waitForFinished();
    }

    bool isReady() const { return m_output.contains('\n'); }
    bool isOver() const { return state() == QProcess::NotRunning; }
    QByteArray output() const { return m_output; }
    QJsonObject address() const { return QJsonDocument::fromJson(m_output).object(); }
    QUrl url() const { return QUrl(address()[u"url"].toString()); }
    QByteArray key() const { return address()[u"key"].toString().toLatin1(); }

    std::unique_ptr<WireClient> api(const QByteArray &method, const QByteArray &path, const QByteArray &json = {}) const
    {
        auto client = std::make_unique<WireClient>(url());
        client->send(wireRequest(method, path, url(), key(), json));
        return client;
    }
    std::unique_ptr<WireClient> control(
        const QByteArray &method, const QByteArray &path, const QByteArray &json = {}) const
    {
        QByteArray bytes = wireRequest(method, path, url(), address()[u"control_key"].toString().toLatin1(), json);
        bytes.replace(" /v2", " /control");
        auto client = std::make_unique<WireClient>(url());
        client->send(bytes);
        return client;
    }

private:
    QByteArray m_output;
};

class ProgramTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhereItIsInOneLine()
    {
        const Program program({});
        QTRY_VERIFY(program.isReady());
        QCOMPARE(program.output().count('\n'), 1);
        const QJsonObject address = program.address();
        QCOMPARE(address.keys(), (QStringList{u"control_key"_s, u"control_url"_s, u"key"_s, u"url"_s}));
        QCOMPARE(program.url().host(), u"127.0.0.1"_s);
        QCOMPARE(program.url().path(), u"/v2"_s);
        QCOMPARE(QUrl(address[u"control_url"].toString()).path(), u"/control"_s);
        WireClient client(program.url());
        client.send(wireRequest("GET", "/nothing", program.url(), program.key()));
        QTRY_COMPARE(client.status(), 404);
    }

    void takesTheKeyItIsTold()
    {
        const Program program({u"--key"_s, u"my-own-key"_s});
        QTRY_VERIFY(program.isReady());
        QCOMPARE(program.key(), "my-own-key");
    }

    void takesTheWordForWhatIsNotReserved()
    {
        const Program program({u"--unreserved"_s, u"failure"_s});
        QTRY_VERIFY(program.isReady());
        const auto reserved =
            program.api("POST", "/number_reservations", R"({"phone_numbers":[{"phone_number":"+13125550014"}]})");
        QTRY_VERIFY(reserved->wholeAnswer());
        QCOMPARE(reserved->json()[u"data"][u"phone_numbers"][0][u"status"], u"failure"_s);
    }

    void refusesWrongOptions_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("word");
        const auto row = [](const char *name, const QStringList &arguments, const QByteArray &word) {
            QTest::newRow(name) << arguments << word;
        };
        row("unknown option", {u"--prot"_s, u"1"_s}, "prot");
        row("stray word", {u"start"_s}, "start");
        row("no value", {u"--port"_s}, "port");
        row("a port in words", {u"--port"_s, u"http"_s}, "--port");
        row("a port too high", {u"--port"_s, u"65536"_s}, "65535");
        row("a negative seed", {u"--seed"_s, u"-1"_s}, "--seed");
        row("an empty seed", {u"--seed"_s, u""_s}, "--seed");
        row("too many owned", {u"--owned"_s, u"99999999999"_s}, "--owned");
        row("no speed", {u"--speed"_s, u"nan"_s}, "--speed");
        row("no rate", {u"--rate-limit"_s, u"0"_s}, "--rate-limit");
        row("another word", {u"--unreserved"_s, u"refused"_s}, "failed or failure");
        row("a live key", {u"--key"_s, u"KEY0123456789ABCDEF0123456789_abcdefgh"_s}, "real API key");
        row("a key with a line break", {u"--key"_s, u"abcdefgh\r\nX: y"_s}, "--key");
        row("an empty key", {u"--key"_s, u""_s}, "--key");
        row("an empty state", {u"--state"_s, u""_s}, "--state");
    }

    void refusesWrongOptions()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, word);
        Program program(arguments);
        QTRY_VERIFY(program.isOver());
        QCOMPARE(program.exitCode(), 2);
        QVERIFY(program.readAllStandardError().contains(word));
        QCOMPARE(program.output(), "");
    }

    void helpListsOptionsMagicInputsAndTheControl()
    {
        Program program({u"--help"_s});
        QTRY_VERIFY(program.isOver());
        QCOMPARE(program.exitCode(), 0);
        for (const char *word : {"--port", "--key", "--state", "--fresh", "--seed", "--owned", "--speed",
                 "--unreserved", "--rate-limit", "timeout-after-commit"})
            QVERIFY2(program.output().contains(word), word);
    }

    void versionIsOneLine()
    {
        Program program({u"--version"_s});
        QTRY_VERIFY(program.isOver());
        QVERIFY(program.output().startsWith("cordboard-sandbox "));
    }

    void endsCleanlyWhenTold_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }

    void endsCleanlyWhenTold()
    {
        QFETCH(int, signal);
        Program program({});
        QTRY_VERIFY(program.isReady());
        ::kill(pid_t(program.processId()), signal);
        QTRY_VERIFY(program.isOver());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
    }

    void whatWasAnsweredSurvivesAKill()
    {
        const QTemporaryDir folder;
        const QStringList arguments{u"--state"_s, folder.path(), u"--seed"_s, u"9"_s};
        QString number;
        QString reservation;
        {
            Program program(arguments);
            QTRY_VERIFY(program.isReady());
            const auto moved = program.control("POST", "/clock", R"({"advance_ms": 31536000000})");
            QTRY_COMPARE(moved->status(), 200);
            const auto found = program.api("GET", "/available_phone_numbers?filter[country_code]=US&filter[limit]=1");
            QTRY_VERIFY(found->wholeAnswer());
            number = found->json()[u"data"][0][u"phone_number"].toString();
            const auto reserved = program.api("POST", "/number_reservations",
                "{\"phone_numbers\":[{\"phone_number\":\"" + number.toLatin1() + "\"}]}");
            QTRY_VERIFY(reserved->wholeAnswer());
            QCOMPARE(reserved->status(), 200);
            reservation = reserved->json()[u"data"][u"id"].toString();
            program.kill();
            QTRY_VERIFY(program.isOver());
        }
        const Program again(arguments);
        QTRY_VERIFY(again.isReady());
        const auto clock = again.control("GET", "/clock");
        QTRY_VERIFY(clock->wholeAnswer());
        const auto now = QDateTime::fromString(clock->json()[u"data"][u"now"].toString(), Qt::ISODate);
        QVERIFY(now > QDateTime::currentDateTimeUtc().addDays(364));
        const auto kept = again.api("GET", "/number_reservations/" + reservation.toLatin1());
        QTRY_VERIFY(kept->wholeAnswer());
        QCOMPARE(kept->status(), 200);
        QCOMPARE(kept->json()[u"data"][u"phone_numbers"][0][u"phone_number"], number);
    }

    void aStateInUseOrOfAnotherSeedIsRefused()
    {
        const QTemporaryDir folder;
        {
            const Program first({u"--state"_s, folder.path(), u"--seed"_s, u"9"_s});
            QTRY_VERIFY(first.isReady());
            Program second({u"--state"_s, folder.path()});
            QTRY_VERIFY(second.isOver());
            QCOMPARE(second.exitCode(), 1);
            QVERIFY(second.readAllStandardError().contains("in use"));
        }
        Program other({u"--state"_s, folder.path(), u"--seed"_s, u"8"_s});
        QTRY_VERIFY(other.isOver());
        QCOMPARE(other.exitCode(), 1);
        QVERIFY(other.readAllStandardError().contains("--seed 9"));
        Program more({u"--state"_s, folder.path(), u"--owned"_s, u"3"_s});
        QTRY_VERIFY(more.isOver());
        QVERIFY(more.readAllStandardError().contains("--owned"));
        const Program fresh({u"--state"_s, folder.path(), u"--seed"_s, u"8"_s, u"--fresh"_s});
        QTRY_VERIFY(fresh.isReady());
    }

    void aPortInUseIsRefused()
    {
        const Program first({});
        QTRY_VERIFY(first.isReady());
        Program second({u"--port"_s, QString::number(first.url().port())});
        QTRY_VERIFY(second.isOver());
        QCOMPARE(second.exitCode(), 1);
        QVERIFY(second.readAllStandardError().contains("Port"));
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_program.moc"
