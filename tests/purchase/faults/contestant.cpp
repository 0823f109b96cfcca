// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contestant.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

QString seconds(qint64 ms)
{
    return QString::number(double(ms) / 1000);
}

Result<QByteArray> reportOf(
    QProcess &process, const QString &program, const QStringList &arguments, const QString &file)
{
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    process.waitForFinished(-1);
    QFile report(file);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || !report.open(QIODevice::ReadOnly))
        return Error{.title = u"%1 failed: %2"_s.arg(program, process.errorString())};
    return report.readAll();
}

} // namespace

Result<QByteArray> buyWithCordboard(const Purchase &purchase)
{
    const QDir folder(purchase.folder);
    QFile key(folder.filePath(u"key"_s));
    if (!key.open(QIODevice::WriteOnly) || key.write("KEY-of-a-test") < 0)
        return Error{.title = key.errorString()};
    key.close();
    // A hundredth: the first eleven looks take nine seconds, those of the first day fourteen minutes.
    const QString report = folder.filePath(u"report"_s);
    QStringList arguments{u"--base-url"_s, purchase.url, u"--key-file"_s, key.fileName(), u"--orders"_s,
        QString::number(purchase.orders), u"--profile"_s, folder.filePath(u"profile"_s), u"--report"_s, report,
        u"--settle"_s, seconds(purchase.settleMs), u"--deadline"_s, seconds(purchase.deadlineMs), u"--time-scale"_s,
        u"0.01"_s, u"--until-quiet"_s};
    if (!purchase.authorityFile.isEmpty())
        arguments += {u"--ca-file"_s, purchase.authorityFile};
    QProcess process;
    return reportOf(process, QStringLiteral(LOAD_PROGRAM), arguments, report);
}

// A longer deadline than ours: it buys many at a time, so that each takes longer.
Result<QByteArray> buyWithSdk(const Purchase &purchase)
{
    const QString report = QDir(purchase.folder).filePath(u"report"_s);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!purchase.authorityFile.isEmpty())
        environment.insert(u"NODE_EXTRA_CA_CERTS"_s, purchase.authorityFile);
    process.setProcessEnvironment(environment);
    return reportOf(process, u"node"_s,
        {QStringLiteral(SDK_BUYER), QStringLiteral(SDK_FOLDER), purchase.url, QString::number(purchase.orders),
            QString::number(10 * purchase.deadlineMs), report},
        report);
}
