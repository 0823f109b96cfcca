// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../sources.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression reference(uR"(`([\w/]+)/(tst_\w+)(?:::(\w+)(?:\(([^)`]+)\))?)?`)"_s);

struct Line
{
    int number = 0;
    QString proof{};
};

QList<Line> linesOf(const QString &section)
{
    static const QRegularExpression row(uR"(^\| (\d+) \|[^|]*\|(.*)\|$)"_s, QRegularExpression::MultilineOption);
    QList<Line> lines;
    for (auto match = row.globalMatch(section); match.hasNext();) {
        const auto found = match.next();
        lines.append({found.captured(1).toInt(), found.captured(2).trimmed()});
    }
    return lines;
}

// The text of a test and of what belongs to it.
QString textOf(const QString &folder, const QString &test)
{
    const bool isOfTheCode = folder == u"tests";
    QString text;
    for (const Source &source : Source::below(u"tests"_s, {u"*.cpp"_s, u"CMakeLists.txt"_s})) {
        const QString parent = source.path.section(u'/', 0, -2);
        if (parent == (isOfTheCode ? u"tests"_s : u"tests/"_s + folder))
            text += source.path.endsWith(u'/' + test + u".cpp"_s) ? source.text : u'\n' + source.text;
    }
    return text.contains(test) ? text : QString();
}

// What is wrong with one line; empty if nothing is.
QString problemOf(const Line &line)
{
    int proofs = 0;
    for (auto match = reference.globalMatch(line.proof); match.hasNext(); ++proofs) {
        const auto found = match.next();
        const QString text = textOf(found.captured(1), found.captured(2));
        const QString function = found.captured(3);
        const QString row = found.captured(4);
        static const QRegularExpression digits(u"^\\d+$"_s);
        const QString start = row.contains(digits) ? row + u' ' : row;
        const bool isThere = !text.isEmpty() && (function.isEmpty() || text.contains(u"void "_s + function + u"()"_s))
            && (row.isEmpty() || text.contains(u'"' + start));
        if (!isThere)
            return found.captured();
    }
    constexpr qsizetype fewestLetters = 40; // of a reason that says something
    return proofs > 0 || line.proof.section(u"Reason"_s, 1).size() >= fewestLetters ? QString()
                                                                                    : u"no proof and no reason"_s;
}

} // namespace

// README.md stays true: every line is there, and what it names exists.
class MapTest : public QObject
{
    Q_OBJECT

    QString m_text;

private slots:
    void initTestCase()
    {
        for (const Source &source : Source::below(u"tests/security"_s, {u"README.md"_s}))
            m_text = source.text;
        QVERIFY(!m_text.isEmpty());
    }

    void everyLineHasItsProofOrReason_data()
    {
        QTest::addColumn<int>("section");
        QTest::addColumn<int>("count");
        QTest::newRow("hostile input") << 1 << 48;
        QTest::newRow("rules") << 2 << 42;
        QTest::newRow("money") << 3 << 40;
    }
    void everyLineHasItsProofOrReason()
    {
        QFETCH(int, section);
        QFETCH(int, count);
        const QList<Line> lines = linesOf(m_text.section(u"\n## "_s, section, section));
        QCOMPARE(lines.size(), count);
        for (int i = 0; i < count; ++i) {
            QCOMPARE(lines[i].number, i + 1);
            const QString problem = problemOf(lines[i]);
            QVERIFY2(problem.isEmpty(), qPrintable(u"%1: %2"_s.arg(QString::number(i + 1), problem)));
        }
    }

    void whatDoesNotExistIsFound_data()
    {
        QTest::addColumn<QString>("proof");
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("a word that is none") << u"Reason: not needed."_s;
        QTest::newRow("no test") << u"`core/tst_nothing::x`"_s;
        QTest::newRow("no function") << u"`core/tst_json::nobodyWroteThis`"_s;
        QTest::newRow("no row") << u"`security/tst_hostileanswers::aReadEndsInTheRightState(99)`"_s;
        QTest::newRow("no rule") << u"`tests/tst_houserules::theCodeKeeps(everythingIsFine)`"_s;
    }
    void whatDoesNotExistIsFound()
    {
        QFETCH(QString, proof);
        QVERIFY(!problemOf({1, proof}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(MapTest)
#include "tst_map.moc"
