// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Start
{
    qint64 ms = 0; // from the start of the process to the end of its first painting
    qint64 residentMb = 0;
};

qint64 residentMb(qint64 pid)
{
    QFile file(u"/proc/%1/statm"_s.arg(QString::number(pid)));
    return file.open(QIODevice::ReadOnly)
        ? file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE) >> 20
        : 0;
}

// The real program, from its exec on, on the display of this process.
Start start(const QString &profile)
{
    QProcess console;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LOGGING_RULES"_s, u"cordboard.start.info=true"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, environment.value(u"QT_QPA_PLATFORM"_s, u"xcb"_s));
    console.setProcessEnvironment(environment);
    console.setProcessChannelMode(QProcess::MergedChannels);
    QElapsedTimer timer;
    timer.start();
    console.start(QString::fromUtf8(CONSOLE_PROGRAM), {u"--profile"_s, profile});
    QByteArray said;
    while (!said.contains("first paint") && console.waitForReadyRead(30'000))
        said += console.readAll();
    const Start result{said.contains("first paint") ? timer.elapsed() : -1, residentMb(console.processId())};
    console.terminate();
    console.waitForFinished();
    return result;
}

} // namespace

class StartBench : public QObject
{
    Q_OBJECT
private slots:
    void startToFirstPaint_data()
    {
        QTest::addColumn<bool>("isFirst");
        QTest::newRow("a new profile") << true;
        QTest::newRow("a profile in use") << false;
    }
    void startToFirstPaint()
    {
        QFETCH(bool, isFirst);
        const QTemporaryDir folder;
        start(folder.filePath(u"p"_s)); // the libraries come from the disk only once
        QList<qint64> times;
        qint64 memory = 0;
        for (int i = 0; i < 9; ++i) {
            const Start one = start(folder.filePath(isFirst ? u"p%1"_s.arg(QString::number(i)) : u"p"_s));
            QVERIFY2(one.ms >= 0, "the console painted nothing");
            times << one.ms;
            memory = std::max(memory, one.residentMb);
        }
        std::sort(times.begin(), times.end());
        qInfo("first paint after %lld ms (best %lld, worst %lld), %lld MB resident", times.at(4), times.first(),
            times.last(), memory);
    }
};

QTEST_GUILESS_MAIN(StartBench)
#include "bench_start.moc"
