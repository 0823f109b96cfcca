// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <purchase/journal.h>
#include <purchase/realworld.h>

#include <QCoreApplication>
#include <QCoroTask>

#include <cstdio>

using namespace Qt::StringLiterals;

// A console without a window, to be killed at any moment:
//   crashingbuyer URL JOURNAL buy FIRST   buys number after number, from +1312555FIRST on, until it is killed
//   crashingbuyer URL JOURNAL settle      looks for what was left open until each was looked for twice, then says it
//   all
namespace {

class Console : public QObject
{
public:
    Console(Client &client, Journal &journal)
        : m_engine({u"account"_s, u"key"_s, false}, u"abcdef"_s, realWorld(client, journal))
    {
        m_engine.setRules({}); // as much as it can before it is killed
    }

    QCoro::Task<> buy(int next)
    {
        const auto starting = m_engine.start();
        const auto started = co_await later(m_scope, starting);
        if (!started)
            fail(started.error());
        for (;; ++next) {
            OrderDraft draft;
            draft.phoneNumbers.append({u"+1312555%1"_s.arg(next, 4, 10, QChar(u'0')), {}});
            const auto confirming = m_engine.confirm(draft, {});
            const auto confirmation = co_await later(m_scope, confirming);
            const auto placing = m_engine.place(*confirmation);
            const auto placed = co_await later(m_scope, placing);
            if (!placed)
                fail(placed.error());
        }
    }

    QCoro::Task<> settle()
    {
        connect(&m_engine, &PurchaseEngine::changed, this, &Console::endWhenLookedFor);
        const auto starting = m_engine.start();
        const auto started = co_await later(m_scope, starting);
        if (!started)
            fail(started.error());
        endWhenLookedFor();
    }

private:
    void endWhenLookedFor()
    {
        for (const Intent &intent : m_engine.open()) {
            if (intent.checks < 2)
                return;
        }
        QCoreApplication::quit();
    }
    [[noreturn]] static void fail(const Error &error)
    {
        std::fprintf(stderr, "%s %s\n", qPrintable(error.title), qPrintable(error.detail));
        std::exit(1);
    }

    PurchaseEngine m_engine;
    Scope m_scope;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    Client client({.baseUrl = *BaseUrl::parse(arguments.at(1))}, Secret("KEY-of-a-test"));
    Journal journal(arguments.at(2));
    Console console(client, journal);
    if (arguments.at(3) == "buy"_L1)
        console.buy(arguments.at(4).toInt());
    else
        console.settle();
    return app.exec();
}
