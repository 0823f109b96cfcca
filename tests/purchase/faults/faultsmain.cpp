// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <support/testcertificates.h>

#include <cstdio>

using namespace Qt::StringLiterals;

// The fault server as a program of its own: prints its address, and serves until it is killed.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QCommandLineOption plan(u"schedule"_s, u"none, one, half or refused."_s, u"name"_s, u"one"_s);
    const QCommandLineOption authority(
        u"tls"_s, u"Serve TLS, and write the certificate of its authority to this file."_s, u"file"_s);
    const QCommandLineOption lag(u"lag"_s, u"Orders appear in lists up to so late."_s, u"milliseconds"_s, u"0"_s);
    const QCommandLineOption failing(u"failing-lists"_s, u"So many of a hundred lists fail."_s, u"number"_s, u"0"_s);
    const QCommandLineOption everything(u"no-filters"_s, u"Ignore every filter and give everything on one page."_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A server that places orders and loses the answers. GET /v2/applied says what it has really done."_s);
    parser.addHelpOption();
    parser.addOptions({plan, authority, lag, failing, everything});
    parser.process(app);

    const bool isTls = parser.isSet(authority);
    FaultServer server({.plan = planNamed(parser.value(plan)).value_or(FaultPlan::None),
        .security = isTls ? RawServer::Security::Tls : RawServer::Security::Plain,
        .listLagMs = parser.value(lag).toLongLong(),
        .failingLists = parser.value(failing).toInt(),
        .hasFilters = !parser.isSet(everything)});
    QFile file(parser.value(authority));
    if (isTls
        && (!file.open(QIODevice::WriteOnly) || file.write(TestCertificates::authority().certificate.toPem()) < 0))
        qFatal("%s", qPrintable(file.errorString()));
    file.close();
    std::printf("{\"url\": \"%s\"}\n", qPrintable(server.url()));
    std::fflush(stdout);
    return app.exec();
}
