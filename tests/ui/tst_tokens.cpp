// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/look/tokens.h>

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double textFloor = 4.5;
constexpr double controlFloor = 3.0;

// WCAG 2.
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return qMax(one, other) / qMin(one, other);
}

QColor over(const QColor &ground, const QColor &veil)
{
    const auto mix = [&](float below, float above) { return below + (above - below) * veil.alphaF(); };
    return QColor::fromRgbF(
        mix(ground.redF(), veil.redF()), mix(ground.greenF(), veil.greenF()), mix(ground.blueF(), veil.blueF()));
}

struct Row
{
    QString name{};
    QColor ink{};
    QColor ground{};
    double floor = textFloor;
};

QList<Row> textRows(Scheme scheme)
{
    using enum Token;
    const auto c = [scheme](Token token) { return tokens::color(token, scheme); };
    QList<Row> rows;
    const std::pair<QString, Token> inks[] = {{u"text"_s, Text}, {u"secondary"_s, Secondary}, {u"link"_s, Link}};
    const std::pair<QString, Token> grounds[] = {{u"base"_s, Base}, {u"window"_s, Window}, {u"select"_s, Select},
        {u"staged"_s, Staged}, {u"hover"_s, Hover}, {u"frame"_s, Frame}, {u"alt"_s, Alt}, {u"sidebar"_s, Sidebar}};
    for (const auto &[ink, inkToken] : inks)
        for (const auto &[ground, groundToken] : grounds)
            rows << Row{ink + u" on "_s + ground, c(inkToken), c(groundToken)};
    rows << Row{u"on accent"_s, c(OnAccent), c(Accent)}
         << Row{u"on accent under the pointer"_s, c(OnAccent), c(AccentHover)};
    rows << Row{u"text on a chip"_s, c(Text), over(c(Base), c(Chip))};
    rows << Row{u"text on a chip of a selected row"_s, c(Text), over(c(Select), c(Chip))};
    return rows;
}

QList<Row> controlRows(Scheme scheme)
{
    using enum Token;
    const auto c = [scheme](Token token) { return tokens::color(token, scheme); };
    return {
        {u"outline on base"_s, c(BorderStrong), c(Base), controlFloor},
        {u"outline on window"_s, c(BorderStrong), c(Window), controlFloor},
        {u"ring on window"_s, c(Ring), c(Window), controlFloor},
        {u"ring on base"_s, c(Ring), c(Base), controlFloor},
        {u"ring on select"_s, c(Ring), c(Select), controlFloor},
        {u"checked box on base"_s, c(Accent), c(Base), controlFloor},
        {u"disabled on window"_s, c(Disabled), c(Window), controlFloor},
    };
}

QList<Row> toneRows(Scheme scheme)
{
    QList<Row> rows;
    for (const auto tone : {Tone::Neutral, Tone::Waiting, Tone::NeedsYou, Tone::Lost, Tone::Done}) {
        const auto name = u"tone %1 "_s.arg(int(tone));
        const auto colors = tokens::tone(tone, scheme);
        rows << Row{name + u"pill"_s, colors.text, colors.tint};
        for (const auto ground : {Token::Base, Token::Window, Token::Select, Token::Staged})
            rows << Row{name + u"text on %1"_s.arg(int(ground)), colors.text, tokens::color(ground, scheme)};
        if (tone == Tone::Neutral)
            continue;
        rows << Row{name + u"bar on its track"_s, colors.bar, tokens::color(Token::Track, scheme), controlFloor};
        rows << Row{name + u"bar in a selected row"_s, colors.bar, tokens::color(Token::Select, scheme), controlFloor};
    }
    return rows;
}

QList<Row> accountRows(Scheme scheme)
{
    QList<Row> rows;
    const auto add = [&](const QString &name, const AccountLook &account) {
        const auto colors = tokens::account(account, scheme);
        rows << Row{name + u" head"_s, colors.onHead, colors.head} << Row{name + u" bar"_s, colors.onBar, colors.bar};
        if (colors.hatch.isValid())
            rows << Row{name + u" hatch"_s, colors.onHead, over(colors.head, colors.hatch)};
    };
    add(u"sandbox"_s, {});
    for (const auto &hue : tokens::accountHues())
        add(hue, {.sandbox = false, .hue = hue});
    return rows;
}

} // namespace

class TokensTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPairKeepsItsContrast_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("floor");
        for (const bool dark : {false, true}) {
            for (const bool high : {false, true}) {
                const Scheme scheme{dark, high};
                const auto rows = textRows(scheme) + controlRows(scheme) + toneRows(scheme) + accountRows(scheme);
                for (const auto &row : rows)
                    QTest::addRow(
                        "%s%s: %s", dark ? "dark" : "light", high ? ", high contrast" : "", qPrintable(row.name))
                        << row.ink << row.ground << row.floor;
            }
        }
    }
    void everyPairKeepsItsContrast()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        QFETCH(double, floor);
        const double found = contrast(ink, ground);
        QVERIFY2(found >= floor, qPrintable(u"%1 on %2: %3"_s.arg(ink.name(), ground.name(), QString::number(found))));
    }

    void theFormulaIsTheOneTheTableWasMadeWith()
    {
        const auto text = [](Scheme scheme) {
            return contrast(tokens::color(Token::Text, scheme), tokens::color(Token::Base, scheme));
        };
        QCOMPARE(std::round(text({}) * 10) / 10, 16.2);
        QCOMPARE(std::round(text({.dark = true}) * 10) / 10, 14.5);
    }

    void highContrastDrawsBordersInTheTextColour()
    {
        const Scheme scheme{.highContrast = true};
        QCOMPARE(tokens::color(Token::BorderStrong, scheme), tokens::color(Token::Text, scheme));
        QCOMPARE(tokens::tone(Tone::Lost, scheme).tint, tokens::color(Token::Base, scheme));
    }

    void anUnknownHueIsTheUsualOne()
    {
        const AccountLook odd{.sandbox = false, .hue = u"chartreuse"_s};
        QCOMPARE(tokens::account(odd, {}).head, tokens::account({.sandbox = false}, {}).head);
    }

    void itemViewsSelectWithATint()
    {
        for (const bool dark : {false, true}) {
            const auto palette = tokens::itemViewPalette({.dark = dark});
            QCOMPARE(palette.color(QPalette::Highlight), tokens::color(Token::Select, {.dark = dark}));
            QCOMPARE(palette.color(QPalette::HighlightedText), tokens::color(Token::Text, {.dark = dark}));
        }
    }

    void noOtherFileHoldsAColour()
    {
        const QRegularExpression colour(
            uR"(#[0-9A-Fa-f]{6}\b|\b0x[0-9A-Fa-f]{6}(?:[0-9A-Fa-f]{2})?\b|QColor\(\s*\d|qRgba?\(|setNamedColor|setStyleSheet)"_s);
        int files = 0;
        for (const auto folder : {"/src/ui"_L1, "/src/app"_L1, "/src/models"_L1, "/ui"_L1}) {
            QDirIterator sources(QLatin1StringView(PROJECT_DIR) + folder, {u"*.cpp"_s, u"*.h"_s, u"*.ui"_s},
                QDir::Files, QDirIterator::Subdirectories);
            while (sources.hasNext()) {
                QFile file(sources.next());
                if (file.fileName().endsWith("look/tokens.cpp"_L1))
                    continue;
                QVERIFY(file.open(QIODevice::ReadOnly));
                const auto match = colour.match(QString::fromUtf8(file.readAll()));
                QVERIFY2(!match.hasMatch(), qPrintable(file.fileName() + u": "_s + match.captured()));
                ++files;
            }
        }
        QVERIFY(files > 20);
    }
};

QTEST_GUILESS_MAIN(TokensTest)
#include "tst_tokens.moc"
