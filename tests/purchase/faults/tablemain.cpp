// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contestant.h"
#include "score.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <support/memoryfolder.h>
#include <support/testcertificates.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

const QList<QCommandLineOption> &options()
{
    static const QList<QCommandLineOption> all{
        {u"orders"_s, u"How many orders a line."_s, u"number"_s, u"10000"_s},
        {u"client"_s, u"cordboard, sdk, or both with a comma."_s, u"names"_s, u"cordboard,sdk"_s},
        {u"schedule"_s, u"none, one, half, refused; with commas."_s, u"names"_s, u"one,half,refused"_s},
        {u"transport"_s, u"http, tls; with a comma."_s, u"names"_s, u"http,tls"_s},
        {u"lag"_s, u"Orders appear in lists up to so late."_s, u"milliseconds"_s, u"2000"_s},
        {u"failing-lists"_s, u"So many of a hundred lists fail."_s, u"number"_s, u"5"_s},
        {u"no-filters"_s, u"The server gives every order for every list."_s},
        {u"deadline"_s, u"How long a request may take."_s, u"milliseconds"_s, u"100"_s},
        {u"settle"_s, u"How long Cordboard may look for orders after the last."_s, u"milliseconds"_s, u"600000"_s},
        {u"folder"_s, u"Where journals lie for the time being."_s, u"folder"_s, memoryFolder()},
    };
    return all;
}

struct Round
{
    QString client{};
    QString transport{};
    FaultSettings faults{};
};

QList<Round> rounds(const QCommandLineParser &parser)
{
    QList<Round> all;
    for (const QString &schedule : parser.value(u"schedule"_s).split(u',')) {
        for (const QString &transport : parser.value(u"transport"_s).split(u',')) {
            for (const QString &client : parser.value(u"client"_s).split(u','))
                all.append({client, transport,
                    {.plan = planNamed(schedule).value_or(FaultPlan::None),
                        .security = transport == "tls"_L1 ? RawServer::Security::Tls : RawServer::Security::Plain,
                        .listLagMs = parser.value(u"lag"_s).toLongLong(),
                        .failingLists = parser.value(u"failing-lists"_s).toInt(),
                        .hasFilters = !parser.isSet(u"no-filters"_s)}});
        }
    }
    return all;
}

constexpr char head[] = "%-10s %-8s %-9s %7s %7s %7s %10s %7s %13s %8s %8s\n";
constexpr char row[] = "%-10s %-8s %-9s %7lld %7lld %7lld %10lld %7lld %13lld %8lld %8.1f\n";

// Whether nothing was bought twice, lost, or claimed falsely.
bool play(const Round &round, Purchase purchase)
{
    const QTemporaryDir folder(purchase.folder + u"/purchase-table-XXXXXX"_s);
    FaultServer server(round.faults);
    purchase.url = server.url();
    purchase.folder = folder.path();
    if (round.faults.security == RawServer::Security::Tls) {
        QFile authority(folder.filePath(u"authority.pem"_s));
        if (!authority.open(QIODevice::WriteOnly))
            return false;
        authority.write(TestCertificates::authority().certificate.toPem());
        purchase.authorityFile = authority.fileName();
    }
    QElapsedTimer timer;
    timer.start();
    const auto report = round.client == "sdk"_L1 ? buyWithSdk(purchase) : buyWithCordboard(purchase);
    if (!report) {
        std::fprintf(stderr, "%s\n", qPrintable(report.error().title));
        return false;
    }
    const Score score = Score::of(server, *report);
    std::printf(row, qPrintable(round.client), qPrintable(nameOf(round.faults.plan)), qPrintable(round.transport),
        score.orders, score.posts, score.objects, score.duplicates, score.lost, score.falseSuccess, score.inDoubt,
        double(timer.elapsed()) / 1000);
    std::fflush(stdout);
    return score.orders == purchase.orders && score.isPerfect();
}

} // namespace

// Lets Cordboard and the official SDK buy on the same schedule of faults, and prints what came of it. Succeeds when
// Cordboard bought nothing twice, lost nothing and claimed nothing falsely.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Duplicates, lost orders and false successes, side by side."_s);
    parser.addHelpOption();
    parser.addOptions(options());
    parser.process(app);

    const Purchase purchase{.folder = parser.value(u"folder"_s),
        .orders = parser.value(u"orders"_s).toLongLong(),
        .deadlineMs = parser.value(u"deadline"_s).toLongLong(),
        .settleMs = parser.value(u"settle"_s).toLongLong()};
    std::printf(head, "client", "schedule", "transport", "orders", "POSTs", "objects", "duplicates", "lost",
        "false success", "in doubt", "seconds");
    bool allPerfect = true;
    for (const Round &round : rounds(parser)) {
        const bool isPerfect = play(round, purchase);
        allPerfect = allPerfect && (isPerfect || round.client == "sdk"_L1);
    }
    return allPerfect ? 0 : 1;
}
