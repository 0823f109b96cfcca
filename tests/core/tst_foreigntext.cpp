// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/foreigntext.h>
#include <core/json.h>

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Range
{
    const char *name;
    char32_t first;
    char32_t last;
};

// What must never reach a screen: the characters of Trojan Source, and their kin.
constexpr Range hidden[] = {
    {"C0 before the tab", 0x00, 0x08},
    {"C0 after the line break", 0x0b, 0x1f},
    {"DEL and C1", 0x7f, 0x9f},
    {"soft hyphen", 0xad, 0xad},
    {"grapheme joiner", 0x34f, 0x34f},
    {"Arabic letter mark", 0x61c, 0x61c},
    {"Hangul fillers", 0x115f, 0x1160},
    {"Khmer inherent vowels", 0x17b4, 0x17b5},
    {"Mongolian selectors", 0x180b, 0x180f},
    {"zero width and direction marks", 0x200b, 0x200f},
    {"separators of lines and paragraphs", 0x2028, 0x2029},
    {"embeddings and overrides", 0x202a, 0x202e},
    {"joiners and isolates", 0x2060, 0x206f},
    {"Braille blank", 0x2800, 0x2800},
    {"Hangul filler", 0x3164, 0x3164},
    {"private use", 0xe000, 0xf8ff},
    {"variation selectors", 0xfe00, 0xfe0f},
    {"byte order mark", 0xfeff, 0xfeff},
    {"half-width filler", 0xffa0, 0xffa0},
    {"annotations", 0xfff9, 0xfffb},
    {"musical controls", 0x1d173, 0x1d17a},
    {"tags", 0xe0000, 0xe007f},
    {"more variation selectors", 0xe0100, 0xe01ef},
};

QString text(char32_t c)
{
    QString text;
    text += QChar::fromUcs4(c); // fromUcs4() of QString would take a byte order mark for one
    return text;
}

} // namespace

class ForeignTextTest : public QObject
{
    Q_OBJECT

private slots:
    void whatHidesOrReordersIsNotShown_data()
    {
        QTest::addColumn<char32_t>("first");
        QTest::addColumn<char32_t>("last");
        for (const Range &range : hidden)
            QTest::newRow(range.name) << range.first << range.last;
    }
    void whatHidesOrReordersIsNotShown()
    {
        QFETCH(char32_t, first);
        QFETCH(char32_t, last);
        for (char32_t c = first; c <= last; ++c) {
            const QString hostile = text(c);
            const QString shown = foreign::cleaned(u'a' + hostile + u'b');
            QVERIFY2(!shown.contains(hostile), qPrintable(QString::number(c, 16)));
            QVERIFY(shown.startsWith(u'a') && shown.endsWith(u'b'));
            QVERIFY(shown.size() <= 3);
        }
    }

    void whatPeopleWriteStays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("English") << u"Room 4, “north” wing – 50 % off\n\tsecond line"_s;
        QTest::newRow("German") << u"Straße, Größe, Öl"_s;
        QTest::newRow("Vietnamese") << u"Thành phố Hồ Chí Minh"_s;
        QTest::newRow("Hebrew") << u"שלום"_s;
        QTest::newRow("Arabic") << u"مرحبا"_s;
        QTest::newRow("Hindi") << u"हिन्दी"_s;
        QTest::newRow("Thai") << u"ภาษาไทย"_s;
        QTest::newRow("Chinese") << u"北京市"_s;
        QTest::newRow("Korean") << u"서울"_s;
        QTest::newRow("a smile") << u"\U0001F600"_s;
    }
    void whatPeopleWriteStays()
    {
        QFETCH(QString, text);
        QCOMPARE(foreign::cleaned(text), text.normalized(QString::NormalizationForm_C));
    }

    void aRunIsOneMark()
    {
        QCOMPARE(foreign::cleaned(u"a\u202e\u202d\u2066b"_s), u"a\uFFFDb"_s);
        QCOMPARE(foreign::cleaned(u"\x1b[31mred"_s), u"\uFFFD[31mred"_s);
    }

    void lettersAreComposed() { QCOMPARE(foreign::cleaned(u"u\u0308ber"_s), u"über"_s); }

    void aLetterKeepsFourMarks()
    {
        const QString tower = foreign::cleaned(u'x' + QString(10'000, QChar(0x0335)) + u'y');
        QCOMPARE(tower.size(), 6);
        QVERIFY(tower.endsWith(u'y'));
    }

    void aTextHasAnEnd()
    {
        const QString cut = foreign::cleaned(QString(8'000'000, u'x'));
        QCOMPARE(cut.size(), foreign::longest + 1);
        QVERIFY(cut.endsWith(u'…'));
        const QString pairs = foreign::cleaned(u'x' + u"\U0001F600"_s.repeated(foreign::longest));
        QVERIFY(!pairs.contains(QChar(0xd83d)) || pairs.count(QChar(0xd83d)) == pairs.count(QChar(0xde00)));
    }

    void cleaningTwiceIsCleaningOnce()
    {
        for (const Range &range : hidden) {
            const QString once = foreign::cleaned(u"e\u0301"_s + text(range.first) + u"\u0301"_s);
            QCOMPARE(foreign::cleaned(once), once);
        }
    }

    void rightToLeftWordsStayTogether()
    {
        QCOMPARE(foreign::isolated(u"room 4"_s), u"room 4"_s);
        QCOMPARE(foreign::isolated(u"4 שלום"_s), u"\u2068"_s + u"4 שלום"_s + u"\u2069"_s);
    }

    // One place: everything an answer says comes out clean, names of members included; our own bytes stay as they are.
    void anAnswerIsCleanedWhereItIsRead()
    {
        const QByteArray json = R"({"a\u202e":"x\u202ey","list":["\u200b"]})";
        const auto answer = JsonDocument::parseForeign(json);
        QVERIFY(answer);
        QStringList texts;
        answer->root().eachMember([&](const QString &key, JsonValue value) {
            texts << key << value.scalarText().value_or(QString());
            value.eachItem([&](JsonValue item) { texts << item.string().value_or(QString()); });
        });
        QCOMPARE(texts, (QStringList{u"a\uFFFD"_s, u"x\uFFFDy"_s, u"list"_s, QString(), u"\uFFFD"_s}));
        const auto ours = JsonDocument::parse(json);
        QCOMPARE(ours->root()["list"].size(), 1);
        ours->root()["list"].eachItem([](JsonValue item) { QCOMPARE(item.string(), std::optional(u"\u200b"_s)); });
    }
};

QTEST_GUILESS_MAIN(ForeignTextTest)
#include "tst_foreigntext.moc"
