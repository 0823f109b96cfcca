// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <api/keystore.h>
#include <core/scope.h>

#include <QCoroTask>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    QStringList steps{};
    bool ended = false;
};

QString told(const Result<Secret> &key)
{
    return key ? QString::fromLatin1(key->bytes()) : key.error().title + key.error().detail;
}

QCoro::Task<> keepAndForget(Scope &scope, Outcome &outcome)
{
    const KeyStore store(u"Cordboard test"_s);
    const auto before = co_await later(scope, store.read(u"a"_s));
    outcome.steps += told(before);
    const auto written = co_await later(scope, store.write(u"a"_s, Secret("KEY-one")));
    const auto rewritten = co_await later(scope, store.write(u"a"_s, Secret("KEY-two")));
    const auto other = co_await later(scope, store.write(u"b"_s, Secret("KEY-other")));
    outcome.steps += written && rewritten && other ? u"written"_s : u"not written"_s;
    const auto kept = co_await later(scope, store.read(u"a"_s));
    outcome.steps += told(kept);
    const auto removed = co_await later(scope, store.remove(u"a"_s));
    const auto again = co_await later(scope, store.remove(u"a"_s));
    outcome.steps += removed && again ? u"removed"_s : u"not removed"_s;
    const auto after = co_await later(scope, store.read(u"a"_s));
    outcome.steps += told(after);
    const auto untouched = co_await later(scope, store.read(u"b"_s));
    outcome.steps += told(untouched);
    outcome.ended = true;
}

} // namespace

// A real Secret Service, started for this test alone.
class KeyringTest : public QObject
{
    Q_OBJECT

private slots:
    void aKeyIsKeptUntilItIsRemoved()
    {
        Scope scope;
        Outcome outcome;
        keepAndForget(scope, outcome);
        QTRY_VERIFY_WITH_TIMEOUT(outcome.ended, 20'000);
        QCOMPARE(outcome.steps, (QStringList{u""_s, u"written"_s, u"KEY-two"_s, u"removed"_s, u""_s, u"KEY-other"_s}));
    }
};

QTEST_GUILESS_MAIN(KeyringTest)
#include "tst_keyring.moc"
