// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/answerrules.h>
#include <domain/safepattern.h>
#include <domain/timelimit.h>

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using State = AnswerVerdict::State;
Q_DECLARE_METATYPE(State)

namespace {

const QDate today(2026, 11, 26);

Requirement asking(const AcceptanceCriteria &criteria, const QString &fieldType = u"textual"_s)
{
    return {.id = u"r"_s, .example = u"ABC-1"_s, .fieldType = fieldType, .acceptance = criteria};
}

AnswerVerdict verdict(const AcceptanceCriteria &criteria, const QString &value)
{
    return answers::check(asking(criteria), FieldKind::Text, value, today);
}

State dateState(const QString &limit, const QString &value)
{
    return answers::check(asking({.timeLimit = limit}), FieldKind::Date, value, today).state;
}

} // namespace

// What is said while somebody types an answer.
class AnswerRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void theEditorFollowsTheFieldType()
    {
        QVERIFY(fieldKind(asking({})) == FieldKind::Text);
        QVERIFY(fieldKind(asking({.acceptableValues = {u"yes"_s}})) == FieldKind::Choice);
        QVERIFY(fieldKind(asking({}, u"address_id"_s)) == FieldKind::Address);
        QVERIFY(fieldKind(asking({}, u"address"_s)) == FieldKind::Address);
        QVERIFY(fieldKind(asking({}, u"document"_s)) == FieldKind::Document);
        QVERIFY(fieldKind(asking({}, u"action"_s)) == FieldKind::Action);
        QVERIFY(fieldKind(asking({}, u"hologram"_s)) == FieldKind::Text);
        QVERIFY(fieldKind(asking({}), u"datetime"_s) == FieldKind::Date); // the order knows better than the type
    }

    void lengthsAreCountedInCharacters()
    {
        const AcceptanceCriteria criteria{.minLength = u"2"_s, .maxLength = u"4"_s};
        QCOMPARE(verdict(criteria, u""_s).state, State::Empty);
        QCOMPARE(verdict(criteria, u"  "_s).state, State::Empty);
        QCOMPARE(verdict(criteria, u"a"_s).state, State::Incomplete);
        QVERIFY(verdict(criteria, u"a"_s).reason.contains(u"At least 2"_s));
        QCOMPARE(verdict(criteria, u" ab "_s).state, State::Fine);
        QCOMPARE(verdict(criteria, u"😀😀😀😀"_s).state, State::Fine);
        QCOMPARE(verdict(criteria, u"abcde"_s).state, State::Wrong);
        QVERIFY(verdict(criteria, u"abcdef"_s).reason.contains(u"2 too many"_s));
    }

    void lengthsThatMakeNoSenseLimitNothing()
    {
        for (const QString &text : {u"-5"_s, u"many"_s, u"0"_s, u"99999999999"_s})
            QCOMPARE(verdict({.minLength = text, .maxLength = text}, u"abc"_s).state, State::Fine);
        QCOMPARE(verdict({}, QString(answers::longest + 1, u'x')).state, State::Wrong);
    }

    void charactersAreThoseOfTheList()
    {
        const AcceptanceCriteria hex{.acceptableCharacters = u"abcdef0123456789"_s};
        QCOMPARE(verdict(hex, u"c0ffee"_s).state, State::Fine);
        QCOMPARE(verdict(hex, u"COFFEE"_s).state, State::Wrong); // O is none of them
        QVERIFY(verdict(hex, u"c0ffge"_s).reason.startsWith(u"“g”"_s));
        QCOMPARE(verdict({.acceptableCharacters = u"abc"_s, .caseSensitive = u"true"_s}, u"B"_s).state, State::Fine);
        QCOMPARE(
            verdict({.acceptableCharacters = u"0123abc"_s, .caseSensitive = u"true"_s}, u"B"_s).state, State::Wrong);
        QCOMPARE(verdict({.acceptableCharacters = u"letters and digits"_s}, u"Ω!"_s).state, State::Fine);
        QCOMPARE(verdict({.acceptableCharacters = u"Alphanumeric"_s}, u"A-1"_s).state, State::Fine);
    }

    void aPatternTellsBeginningsFromErrors()
    {
        const AcceptanceCriteria criteria{.regex = u"^[0-9]{4}-[0-9]{2}$"_s};
        QCOMPARE(verdict(criteria, u"2026"_s).state, State::Incomplete);
        QCOMPARE(verdict(criteria, u"2026-11"_s).state, State::Fine);
        QCOMPARE(verdict(criteria, u"20x6"_s).state, State::Wrong);
        QCOMPARE(verdict(criteria, u"2026-11-1"_s).state, State::Wrong);
        QVERIFY(verdict(criteria, u"x"_s).reason.contains(u"ABC-1"_s));
        QCOMPARE(verdict({.regex = u"[a-z]+"_s, .caseSensitive = u"false"_s}, u"ABC"_s).state, State::Fine);
        QCOMPARE(verdict({.regex = u"[a-z]+"_s, .caseSensitive = u"true"_s}, u"ABC"_s).state, State::Wrong);
    }

    void aHostilePatternNeitherHangsNorBlocks_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        const QString aaa = QString(900, u'a') + u'!';
        QTest::newRow("nested repeats") << u"(a+)+$"_s << aaa;
        QTest::newRow("alternatives") << u"(a|aa|a?)*b"_s << aaa;
        QTest::newRow("backtracking") << u"(.*)(.*)(.*)(.*)(.*)(.*)(.*)x"_s << aaa;
        QTest::newRow("recursion") << u"(?:a(?R)?)*?b"_s << aaa;
        QTest::newRow("a limit of its own") << u"(*LIMIT_MATCH=4000000000)(a+)+$"_s << aaa;
        QTest::newRow("look-aheads") << u"(?=(a+)+x)(?=(a+)+y)a"_s << aaa;
        QTest::newRow("enormous repeats") << u"(((((a{1,200}){1,200}){1,200}){1,200}){1,200})"_s << aaa;
        QTest::newRow("broken") << u"[a-"_s << aaa;
        QTest::newRow("open comment") << u"a(?#"_s << u"a"_s;
        QTest::newRow("long") << QString(2000, u'a') << aaa;
    }
    void aHostilePatternNeitherHangsNorBlocks()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QElapsedTimer timer;
        timer.start();
        const auto match = SafePattern(pattern, Qt::CaseSensitive).match(text);
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(match != SafePattern::Match::Whole);
        if (match == SafePattern::Match::Unknown)
            QCOMPARE(verdict({.regex = pattern}, text).state, State::Fine);
    }

    void longTextsAreNotMatched()
    {
        const SafePattern any(u".*"_s, Qt::CaseSensitive);
        QVERIFY(any.match(QString(1000, u'x')) == SafePattern::Match::Whole);
        QVERIFY(any.match(QString(1001, u'x')) == SafePattern::Match::Unknown);
    }

    void aChoiceIsOneOfTheAcceptedValues()
    {
        const Requirement requirement = asking({.acceptableValues = {u"Business"_s, u"Residential"_s}});
        const auto state = [&](const QString &value) {
            return answers::check(requirement, FieldKind::Choice, value, today).state;
        };
        QCOMPARE(state(u"business"_s), State::Fine);
        QCOMPARE(state(u"bus"_s), State::Incomplete);
        QCOMPARE(state(u"bus stop"_s), State::Wrong);
        QCOMPARE(answers::toSend(requirement, FieldKind::Choice, u" business "_s), u"Business"_s);
        QCOMPARE(answers::toSend(requirement, FieldKind::Text, u" as typed "_s), u"as typed"_s);
    }

    void aKeyIsNoAnswer() { QCOMPARE(verdict({}, u"KEY0123456789ABCDEF0123456789"_s).state, State::Wrong); }

    void limitsOfTimeAreRead_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("amount");
        const auto row = [](const char *words, TimeLimit::Kind kind, int amount) {
            QTest::newRow(words) << QString::fromLatin1(words) << int(kind) << amount;
        };
        row("Less than 3 months old", TimeLimit::Kind::MaxAge, 3);
        row("No older than 90 days", TimeLimit::Kind::MaxAge, 90);
        row("not more than 6 months old", TimeLimit::Kind::MaxAge, 6);
        row("Issued within the last 1 year", TimeLimit::Kind::MaxAge, 1);
        row("At least 18 years ago", TimeLimit::Kind::MinAge, 18);
        row("Within the next 90 days", TimeLimit::Kind::Ahead, 90);
        row("Within 7 days", TimeLimit::Kind::Ahead, 7);
        row("Current and not expired", TimeLimit::Kind::NotExpired, 0);
        row("", TimeLimit::Kind::None, 0);
        row("as the reviewer likes", TimeLimit::Kind::None, 0);
        row("Less than 99999999 months old", TimeLimit::Kind::None, 0);
    }
    void limitsOfTimeAreRead()
    {
        QFETCH(QString, words);
        QFETCH(int, kind);
        QFETCH(int, amount);
        const TimeLimit limit = TimeLimit::parse(words);
        QCOMPARE(int(limit.kind), kind);
        QCOMPARE(limit.amount, amount);
    }

    void datesKeepTheirLimits()
    {
        QCOMPARE(dateState({}, u"2026-1"_s), State::Incomplete);
        QCOMPARE(dateState({}, u"2026-02-31"_s), State::Wrong);
        QCOMPARE(dateState({}, u"1999-12-31"_s), State::Fine);
        QCOMPARE(dateState({}, u"2026-12-31T10:00:00Z"_s), State::Fine);
        QCOMPARE(dateState(u"Less than 3 months old"_s, u"2026-08-25"_s), State::Wrong);
        QCOMPARE(dateState(u"Less than 3 months old"_s, u"2026-08-26"_s), State::Fine);
        QCOMPARE(dateState(u"At least 18 years ago"_s, u"2008-11-27"_s), State::Wrong);
        QCOMPARE(dateState(u"At least 18 years ago"_s, u"2008-11-26"_s), State::Fine);
        QCOMPARE(dateState(u"Within the next 90 days"_s, u"2026-11-25"_s), State::Wrong);
        QCOMPARE(dateState(u"Within the next 90 days"_s, u"2027-02-24"_s), State::Fine);
        QCOMPARE(dateState(u"Within the next 90 days"_s, u"2027-02-25"_s), State::Wrong);
        QCOMPARE(dateState(u"Current and not expired"_s, u"2026-11-25"_s), State::Wrong);
    }
};

QTEST_GUILESS_MAIN(AnswerRulesTest)
#include "tst_answerrules.moc"
