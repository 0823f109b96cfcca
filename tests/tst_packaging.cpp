// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// What the scripts and the Debian package promise.
class PackagingTest : public QObject
{
    Q_OBJECT

    static QString path(const QString &name) { return QStringLiteral(CORDBOARD_SOURCE_DIR "/packaging/") + name; }
    static QString textOf(const QString &name)
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    static QStringList packagesOf(const QString &section)
    {
        const QString after = textOf(u"packages.txt"_s).section(u'[' + section + u"]\n"_s, 1);
        return after.section(u'[', 0, 0).split(u'\n', Qt::SkipEmptyParts);
    }
    static void write(const QString &file, const QByteArray &text)
    {
        QFile out(file);
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(text);
        out.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    // In a clone of nothing but the script, where nothing has to be installed and there is no display.
    static void run(
        QProcess &script, const QTemporaryDir &clone, const QStringList &options, const QStringList &desktop = {})
    {
        QVERIFY(QDir(clone.path()).mkpath(u"packaging"_s));
        QFile::copy(path(u"run"_s), clone.filePath(u"packaging/run"_s));
        write(clone.filePath(u"packaging/install"_s), "#!/bin/sh\n");
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s, clone.filePath(u"bin"_s) + u':' + environment.value(u"PATH"_s));
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(name);
        for (const QString &name : desktop)
            environment.insert(name, u"of the desktop"_s);
        script.setProcessEnvironment(environment);
        script.start(clone.filePath(u"packaging/run"_s), options);
        QTRY_COMPARE(script.state(), QProcess::NotRunning);
    }

private slots:
    void theDebianPackageBringsWhatTheConsoleRunsOn()
    {
        static const QRegularExpression lists(u"CPACK_DEBIAN_PACKAGE_(DEPENDS|RECOMMENDS) \"([^\"]*)\""_s);
        QStringList brought;
        for (auto list = lists.globalMatch(textOf(u"CMakeLists.txt"_s)); list.hasNext();)
            brought += list.next().captured(2).split(u", "_s);
        const QStringList needed = packagesOf(u"run"_s);
        QVERIFY(needed.contains(u"ca-certificates"_s)); // without them no provider can be trusted
        for (const QString &package : needed)
            QVERIFY2(brought.contains(package), qPrintable(package));
    }

    void whatOnlyPrintsNeedsNoDisplay_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<bool>("runs");
        QTest::newRow("version") << QStringList{u"--version"_s} << true;
        QTest::newRow("the console itself") << QStringList{} << false;
        QTest::newRow("on a profile") << QStringList{u"--profile"_s, u"p"_s} << false;
    }
    void whatOnlyPrintsNeedsNoDisplay()
    {
        QFETCH(QStringList, options);
        QFETCH(bool, runs);
        const QTemporaryDir clone;
        write(clone.filePath(u"bin/cmake"_s), "#!/bin/sh\n");
        write(clone.filePath(u"build/release/src/app/cordboard"_s), "#!/bin/sh\necho started \"$@\"\n");
        QProcess script;
        run(script, clone, options);
        QCOMPARE(script.exitCode(), runs ? 0 : 1);
        QCOMPARE(
            script.readAllStandardOutput().trimmed(), runs ? "started " + options.first().toLatin1() : QByteArray());
        QCOMPARE(script.readAllStandardError().contains("packaging/run --headless"), !runs); // what to do
    }

    void withoutAScreenItKeepsFromTheDesktops_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("first") << QStringList{u"--headless"_s, u"--profile"_s, u"my p"_s};
        QTest::newRow("last") << QStringList{u"--profile"_s, u"my p"_s, u"--headless"_s};
    }
    void withoutAScreenItKeepsFromTheDesktops()
    {
        QFETCH(QStringList, options);
        const QTemporaryDir clone;
        write(clone.filePath(u"bin/cmake"_s), "#!/bin/sh\n");
        write(clone.filePath(u"bin/Xvfb"_s), "#!/bin/sh\necho 7 >&3\nexec 3>&-\nexec sleep 60\n");
        write(clone.filePath(u"build/release/src/app/cordboard"_s),
            "#!/bin/sh\necho \"$1=$2 of $#\" on $DISPLAY $WAYLAND_DISPLAY$QT_QPA_PLATFORM\n");
        QProcess script;
        run(script, clone, options, {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s});
        QCOMPARE(script.exitCode(), 0);
        QCOMPARE(script.readAllStandardOutput().trimmed().split('\n').last().trimmed(), "--profile=my p of 2 on :7");
    }

    void helpWaitsForNoBuild()
    {
        const QTemporaryDir clone;
        write(clone.filePath(u"bin/cmake"_s), "#!/bin/sh\nexit 1\n");
        QProcess script;
        run(script, clone, {u"--help"_s});
        QCOMPARE(script.exitCode(), 0);
        QVERIFY(script.readAllStandardOutput().contains("[--headless] [options of the console]"));
        write(clone.filePath(u"build/release/src/app/cordboard"_s), "#!/bin/sh\necho options \"$@\"\n");
        run(script, clone, {u"--help"_s});
        QVERIFY(script.readAllStandardOutput().endsWith("options --help\n"));
    }
};

QTEST_GUILESS_MAIN(PackagingTest)
#include "tst_packaging.moc"
