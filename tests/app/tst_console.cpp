// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;

// The program as a process: its options, its profile, its end.
class ConsoleTest : public QObject
{
    Q_OBJECT

    // One start of the program, ended with it.
    struct Start
    {
        QProcess process{};

        Start(const QStringList &arguments, const QString &platform,
            const QString &locale = QStringLiteral("en_US.UTF-8"))
        {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"QT_QPA_PLATFORM"_s, platform);
            environment.insert(u"LC_ALL"_s, locale);
            environment.remove(u"LANGUAGE"_s);
            environment.remove(u"DISPLAY"_s);
            environment.remove(u"WAYLAND_DISPLAY"_s);
            process.setProcessEnvironment(environment);
            process.start(QStringLiteral(CORDBOARD_PROGRAM), arguments);
        }
        ~Start()
        {
            process.kill();
            process.waitForFinished();
        }
        bool ended() const { return process.state() == QProcess::NotRunning; }
        QString out() { return QString::fromUtf8(process.readAllStandardOutput()); }
        QString error() { return QString::fromUtf8(process.readAllStandardError()); }
    };

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    bool runs(const QString &profile) const { return QFile::exists(profile + u"/sandbox"_s); }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void helpAndVersionNeedNoDisplay()
    {
        Start help({u"--help"_s}, u"xcb"_s);
        QTRY_VERIFY(help.ended());
        QCOMPARE(help.process.exitCode(), 0);
        const QString text = help.out();
        for (const QString &option : {u"--profile"_s, u"--base-url"_s, u"--key-file"_s, u"--version"_s})
            QVERIFY2(text.contains(option), qPrintable(option));
        Start version({u"--version"_s}, u"xcb"_s);
        QTRY_VERIFY(version.ended());
        QCOMPARE(version.process.exitCode(), 0);
        QVERIFY(version.out().startsWith(u"cordboard "_s));
    }

    void withoutADisplayItSaysWhatToDo()
    {
        Start start({}, {});
        QTRY_VERIFY(start.ended());
        QCOMPARE(start.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(start.process.exitCode(), 1);
        QVERIFY(start.error().contains(u"xvfb-run cordboard"_s));
    }

    void theTerminalIsSpokenToInTheSystemsLanguage()
    {
        const QString german = u"de_DE.UTF-8"_s;
        Start help({u"--help"_s}, u"xcb"_s, german);
        QTRY_VERIFY(help.ended());
        QVERIFY(help.out().contains(u"Diese Hilfe zeigen."_s));
        Start wrong({u"buy"_s}, u"xcb"_s, german);
        QTRY_VERIFY(wrong.ended());
        const QString why = wrong.error();
        QVERIFY(why.contains(u"„buy“ ist keine Option."_s));
        QVERIFY(why.contains(u"Hilfe: cordboard --help."_s));
        Start unseen({}, {}, german);
        QTRY_VERIFY(unseen.ended());
        QVERIFY(unseen.error().contains(u"Hier gibt es keinen Bildschirm"_s));
    }

    void wrongOptionsEndWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("reason");
        QTest::newRow("unknown") << QStringList{u"--nonsense"_s} << u"nonsense"_s;
        QTest::newRow("a style sheet") << QStringList{u"-stylesheet"_s, u"/x.qss"_s} << u"s"_s;
        QTest::newRow("word") << QStringList{u"buy"_s} << u"buy"_s;
        QTest::newRow("no profile") << QStringList{u"--profile"_s, QString()} << u"--profile"_s;
        QTest::newRow("address alone") << QStringList{u"--base-url"_s, u"https://a.example"_s} << u"--key-file"_s;
        QTest::newRow("open address") << QStringList{u"--base-url"_s, u"http://a.example"_s, u"--key-file"_s, u"/k"_s}
                                      << u"https://"_s;
        QTest::newRow("no key file") << QStringList{u"--base-url"_s, u"https://a.example"_s, u"--key-file"_s,
            u"/nowhere/key"_s} << u"/nowhere/key"_s;
    }

    void wrongOptionsEndWithTwo()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, reason);
        Start start(arguments, u"xcb"_s);
        QTRY_VERIFY(start.ended());
        QCOMPARE(start.process.exitCode(), 2);
        QVERIFY(start.error().contains(reason));
        QCOMPARE(start.out(), QString());
    }

    void terminationEndsItInOrder()
    {
        Start start({u"--profile"_s, path(u"p"_s)}, u"offscreen"_s);
        QTRY_VERIFY(runs(path(u"p"_s)));
        start.process.terminate();
        QTRY_VERIFY(start.ended());
        QCOMPARE(start.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(start.process.exitCode(), 0);
    }

    void aSecondStartRaisesTheFirst()
    {
        Start first({u"--profile"_s, path(u"p"_s)}, u"offscreen"_s);
        QTRY_VERIFY(QFile::exists(path(u"p/activation"_s)));
        Start second({u"--profile"_s, path(u"p"_s)}, u"offscreen"_s);
        QTRY_VERIFY(second.ended());
        QCOMPARE(second.process.exitCode(), 0);
        QVERIFY(!first.ended());
    }

    void theProfileIsPrivate()
    {
        Start start({u"--profile"_s, path(u"p"_s)}, u"offscreen"_s);
        QTRY_VERIFY(QFile::exists(path(u"p/state.sqlite"_s)));
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path(u"p"_s)) & others));
        QVERIFY(!(QFile::permissions(path(u"p/state.sqlite"_s)) & others));
    }

    void aKeyFileThatOthersReadIsComplainedAbout()
    {
        QFile key(path(u"key"_s));
        QVERIFY(key.open(QIODevice::WriteOnly));
        key.write("KEY123\n");
        key.close();
        QVERIFY(key.setPermissions(QFile::ReadOwner | QFile::ReadOther));
        Start start({u"--profile"_s, path(u"p"_s), u"--base-url"_s, u"http://127.0.0.1:1/v2"_s, u"--key-file"_s,
                        key.fileName()},
            u"offscreen"_s);
        QString said;
        QTRY_VERIFY((said += start.error()).contains(u"chmod 600"_s));
        QVERIFY(!said.contains(u"KEY123"_s));
        QVERIFY(!start.ended());
    }

    void aCrashLeavesNoMemoryOnTheDisk()
    {
        Start start({u"--profile"_s, path(u"p"_s)}, u"offscreen"_s);
        QTRY_VERIFY(runs(path(u"p"_s)));
        QFile limits(u"/proc/%1/limits"_s.arg(start.process.processId()));
        if (limits.open(QIODevice::ReadOnly)) { // a process that can't be dumped hides even this from other users
            const QByteArray text = limits.readAll();
            const qsizetype core = text.indexOf("Max core file size");
            QVERIFY(core >= 0);
            QCOMPARE(text.mid(core + 18, 40).simplified().split(' ').first(), "0");
        }
    }
};

QTEST_GUILESS_MAIN(ConsoleTest)
#include "tst_console.moc"
