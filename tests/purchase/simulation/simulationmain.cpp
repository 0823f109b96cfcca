// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simapplication.h"
#include "simulation.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <support/memoryfolder.h>

#include <atomic>
#include <cstdio>
#include <mutex>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

const QList<QCommandLineOption> &options()
{
    static const QList<QCommandLineOption> all{
        {u"seeds"_s, u"How many worlds."_s, u"number"_s, u"20000"_s},
        {u"first"_s, u"The seed of the first."_s, u"number"_s, u"1"_s},
        {u"seed"_s, u"Only the world of this seed."_s, u"number"_s},
        {u"replays"_s, u"Let somebody on the way send a request again now and then."_s},
    };
    return all;
}

// Seeds, shared out among threads. Each world is one thread's alone, so that the same seed is the same world.
class Worlds
{
public:
    Worlds(quint64 first, quint64 count, bool hasReplays)
        : m_next(first)
        , m_end(first + count)
        , m_hasReplays(hasReplays)
    { }

    Witness::Tally play()
    {
        std::vector<std::jthread> threads(std::max(1U, std::thread::hardware_concurrency()));
        for (auto &thread : threads)
            thread = std::jthread([this] { work(); });
        threads.clear();
        return m_sum;
    }

private:
    void work()
    {
        const QTemporaryDir folder(memoryFolder() + u"/simulation-XXXXXX"_s);
        for (quint64 seed = m_next++; seed < m_end; seed = m_next++) {
            Simulation simulation(seed, m_hasReplays, folder.filePath(QString::number(seed)));
            simulation.live();
            const auto tally = simulation.settle();
            for (const auto &ending : {u""_s, u"-wal"_s})
                QFile::remove(folder.filePath(QString::number(seed) + ending));
            const std::scoped_lock lock(m_mutex);
            m_sum.add(tally);
            for (const QString &breach : tally.breaches)
                std::printf("seed %llu: %s\n", seed, qPrintable(breach));
        }
    }

    std::atomic<quint64> m_next;
    const quint64 m_end;
    const bool m_hasReplays;
    std::mutex m_mutex;
    Witness::Tally m_sum;
};

} // namespace

// Lets the purchase engine live through many worlds, and counts what went wrong.
int main(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed();
    QLoggingCategory::setFilterRules(u"cordboard.*=false"_s); // disks that fail, and clicks that are refused
    const SimApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(options());
    parser.process(app);

    const bool isOne = parser.isSet(u"seed"_s);
    const quint64 first = parser.value(isOne ? u"seed"_s : u"first"_s).toULongLong();
    const quint64 count = isOne ? 1 : parser.value(u"seeds"_s).toULongLong();
    QElapsedTimer timer;
    timer.start();
    const auto sum = Worlds(first, count, parser.isSet(u"replays"_s)).play();
    std::printf("%llu seeds, %lld intents: %lld duplicates, %lld lost, %lld claimed falsely, %lld over the limit; %lld "
                "sent again by "
                "others, %lld of them seen; trace %016zx; %.1f s\n",
        count, sum.intents, sum.duplicates, sum.lost, sum.claimedFalsely, sum.overLimit, sum.replays, sum.replaysSeen,
        sum.trace, double(timer.elapsed()) / 1000);
    return sum.breaches.isEmpty() ? 0 : 1;
}
