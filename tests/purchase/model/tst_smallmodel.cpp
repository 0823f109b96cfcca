// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallmodel.h"

#include <QTest>

#include <map>
#include <set>

using namespace smallmodel;

namespace {

// Everything that can become of a purchase.
class Space
{
public:
    explicit Space(bool hasReplays)
    {
        std::vector<State> left{State()};
        m_before[State()];
        while (!left.empty()) {
            const State state = left.back();
            left.pop_back();
            for (const State &after : next(state, hasReplays)) {
                ++m_steps;
                if (!m_before.contains(after))
                    left.push_back(after);
                m_before[after].push_back(state);
            }
        }
    }

    std::size_t size() const { return m_before.size(); }
    std::size_t steps() const { return m_steps; }

    std::map<std::string, int> breaches() const
    {
        std::map<std::string, int> all;
        for (const auto &[state, before] : m_before) {
            if (const char *breach = breachOf(state))
                ++all[breach];
        }
        return all;
    }

    // States with an order that exists, from which no way leads to one in which the user knows of it.
    int lost() const
    {
        std::set<State> saved;
        std::vector<State> left;
        for (const auto &[state, before] : m_before) {
            if (isKnown(state) && saved.insert(state).second)
                left.push_back(state);
        }
        while (!left.empty()) {
            const State state = left.back();
            left.pop_back();
            for (const State &before : m_before.at(state)) {
                if (saved.insert(before).second)
                    left.push_back(before);
            }
        }
        return int(std::count_if(m_before.begin(), m_before.end(),
            [&](const auto &entry) { return entry.first.objects > 0 && !saved.contains(entry.first); }));
    }

private:
    std::map<State, std::vector<State>> m_before; // each state, and those that lead to it
    std::size_t m_steps = 0;
};

} // namespace

// Not a sample: every order of events of one purchase.
class SmallModelTest : public QObject
{
    Q_OBJECT
private slots:
    void noOrderOfEventsBreaksAPromise_data()
    {
        QTest::addColumn<bool>("hasReplays");
        QTest::newRow("a request arrives at most once") << false;
        QTest::newRow("somebody on the way sends it again") << true;
    }
    void noOrderOfEventsBreaksAPromise()
    {
        QFETCH(bool, hasReplays);
        const Space space(hasReplays);
        qInfo("%zu states, %zu steps between them", space.size(), space.steps());
        for (const auto &[breach, states] : space.breaches())
            qWarning("%d states: %s", states, breach.c_str());
        QVERIFY(space.breaches().empty());
        QCOMPARE(space.lost(), 0);
    }
};

QTEST_GUILESS_MAIN(SmallModelTest)
#include "tst_smallmodel.moc"
