// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// What must not stand in the code of the files it is about. Strings and comments are not code.
struct Rule
{
    const char *name;
    const char *pattern;
    const char *where; // paths it holds for
    const char *except; // paths it does not hold for; "" for none
    const char *example; // a line that breaks it
};

constexpr Rule rules[] = {
    // gcc 12 destroys what braces make inside a co_await expression twice.
    {"noBraceInCoAwait", R"(\bco_await\b(?:[^;{}()]|(\((?:[^(){}]|(?1))*\)))*+\(?[^;()]*\{)", "^(src|tests)/", "",
        "auto page = co_await call(list, Filter{.page = 1});"},
    {"noNestedEventLoop", R"(\b(QEventLoop|processEvents|waitFor(?!Done)\w*)\b)", "^src/", "",
        "reply->waitForReadyRead(100);"},
    {"noNestedDialogLoop", R"((->|\.)exec\()", "^src/ui/", "", "dialog.exec();"},
    {"networkOnlyInApi", R"(\bQNetwork(AccessManager|Reply)\b)", "^src/", "^src/api/",
        "QNetworkAccessManager manager;"},
    {"noStyleSheet", R"(\bsetStyleSheet\b)", "^src/", "", "button->setStyleSheet(QString());"},
    {"labelsArePlain", R"((?<!public )\bQLabel\s*[({]|\bnew\s+QLabel\b)", "^src/", "^src/ui/look/",
        "auto *label = new QLabel(text);"},
    {"noRichText", R"(\bQt::(RichText|MarkdownText)\b|\bsetHtml\b|\bQTextBrowser\b)", "^src/", "",
        "label->setTextFormat(Qt::RichText);"},
    {"tooltipsArePlain", R"(\bsetToolTip\s*\()", "^src/", "^src/ui/look/plaintext", "button->setToolTip(name);"},
    {"noLinkIsOpened", R"(\b(QDesktopServices|openUrl|setOpenExternalLinks)\b)", "^src/", "", "desktop.openUrl(url);"},
    {"noForeignPictures", R"(\b(loadFromData|QImageReader|QMovie)\b)", "^src/", "^src/ui/compliance/documentpreview",
        "image.loadFromData(bytes);"},
    {"noNotifications", R"(\bQSystemTrayIcon\b)", "^src/", "", "QSystemTrayIcon tray;"},
    {"messageBoxesArePlain", R"(\bQ(MessageBox::(information|warning|critical|question|about)|ErrorMessage)\b)",
        "^src/", "", "QMessageBox::warning(window, title, text);"},
    {"socketsWhereTheyBelong", R"(\bQ(Tcp|Udp|Ssl)(Socket|Server)\b|\bQHostInfo\b)", "^src/", "^src/(api|sandbox)/",
        "QTcpSocket socket;"},
    {"urlsAreNoEnvironment", R"(\b(qgetenv|qEnvironmentVariable|systemEnvironment)\b)", "^src/(api|ui|app|store)/", "",
        "const QString url = qEnvironmentVariable(name);"},
    {"moneyIsNoFloat",
        R"((?i)\b(double|float|todouble|tofloat|qreal)\b.*(money|price|cost|micros|currency|upfront|monthly)|(money|price|cost|micros|currency|upfront|monthly).*\b(double|float|todouble|tofloat|qreal)\b)",
        "^src/", "", "const double monthly = 1.5;"},
    {"noFloatWherePricesLive", R"(\b(double|float|toDouble|toFloat)\b)", "^src/(core/money|domain/|purchase/|models/)",
        "", "double sum = 0;"},
    {"oneClock", R"(\bcurrent(Time|Date|DateTime|DateTimeUtc|MSecsSinceEpoch|SecsSinceEpoch)\s*\()", "^src/",
        "^src/core/clock", "const QTime now = QTime::currentTime();"},
    {"argsGoInAtOnce", R"(\.arg(\((?:[^()]|(?1))*\))\s*\.arg\()", "^src/", "", "tr(text).arg(number).arg(name)"},
    {"testsDoNotSleep", R"(\b(qWait|qSleep|sleep_for|usleep|msleep)\s*\()", "^tests/", "", "QTest::qWait(100);"},
};

QRegularExpression compiled(const char *pattern)
{
    return QRegularExpression(QString::fromUtf8(pattern));
}

QStringList broken(const Rule &rule, const Source &source)
{
    QStringList places;
    const QString code = source.code();
    for (auto match = compiled(rule.pattern).globalMatch(code); match.hasNext();) {
        const auto found = match.next();
        places << u"%1:%2: %3"_s.arg(
            source.path, QString::number(source.lineOf(found.capturedStart())), found.captured().simplified());
    }
    return places;
}

QList<Source> allCode()
{
    return Source::below(u"src"_s, {u"*.h"_s, u"*.cpp"_s}) + Source::below(u"tests"_s, {u"*.h"_s, u"*.cpp"_s});
}

} // namespace

class HouseRulesTest : public QObject
{
    Q_OBJECT
private slots:
    void theCodeKeeps_data()
    {
        QTest::addColumn<int>("rule");
        for (int i = 0; i < int(std::size(rules)); ++i)
            QTest::newRow(rules[i].name) << i;
    }
    void theCodeKeeps()
    {
        QFETCH(int, rule);
        const Rule &checked = rules[rule];
        QStringList places;
        for (const Source &source : allCode()) {
            const bool holds = source.path.contains(compiled(checked.where))
                && (!*checked.except || !source.path.contains(compiled(checked.except)));
            if (holds)
                places += broken(checked, source);
        }
        QVERIFY2(places.isEmpty(), qPrintable(u'\n' + places.join(u'\n')));
    }
    void aBreachIsFound_data() { theCodeKeeps_data(); }
    void aBreachIsFound()
    {
        QFETCH(int, rule);
        const QString example = QString::fromUtf8(rules[rule].example);
        QVERIFY(compiled(rules[rule].pattern).isValid());
        QCOMPARE(broken(rules[rule], {u"a.cpp"_s, u"int before;\n"_s + example + u'\n'}).size(), 1);
        QCOMPARE(broken(rules[rule], {u"a.cpp"_s, u"// "_s + example + u'\n'}).size(), 0);
    }
    void goodCodeIsLeftAlone_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("an await in a condition") << u"if (!co_await later(m_scope, future)) {\n}"_s;
        QTest::newRow("an await with calls inside")
            << u"const auto page = co_await m_api.call(list, filter(), path(id));"_s;
        QTest::newRow("an await alone") << u"co_await pause(m_scope, 100);\n{ int block; }"_s;
        QTest::newRow("two values at once") << u"tr(text).arg(number, other.arg(name))"_s;
        QTest::newRow("a class of plain labels") << u"class PlainLabel : public QLabel\n{ };"_s;
    }
    void goodCodeIsLeftAlone()
    {
        QFETCH(QString, code);
        for (const Rule &rule : rules)
            QCOMPARE(broken(rule, {u"a.cpp"_s, code}), QStringList());
    }
    void noFileIsLongerThanOneCanHoldInTheHead()
    {
        for (const Source &source : allCode())
            QVERIFY2(source.lines() <= 300,
                qPrintable(u"%1 has %2 lines"_s.arg(source.path, QString::number(source.lines()))));
    }
    void nothingIsLeftForLater()
    {
        static const QRegularExpression marker(u"\\b(TO"_s + u"DO|FIX"_s + u"ME|X"_s + u"XX|HA"_s + u"CK)\\b"_s);
        for (const Source &source : allCode())
            QVERIFY2(!source.text.contains(marker), qPrintable(source.path));
    }
    void everyFileSaysItsLicence()
    {
        for (const Source &source : allCode())
            QVERIFY2(source.text.startsWith(u"// SPDX-FileCopyrightText: "_s), qPrintable(source.path));
    }
    void coloursComeFromTheTableOfTokens()
    {
        static const QRegularExpression colour(
            uR"(#[0-9a-fA-F]{6}\b|QColor\(\s*(0x|\d)|qRgba?\(\s*\d|\bQt::(black|white|red|green|blue|yellow|gray)\b)"_s);
        for (const Source &source : Source::below(u"src"_s, {u"*.h"_s, u"*.cpp"_s})) {
            const bool isTable = source.path == u"src/ui/look/tokens.cpp"_s;
            QVERIFY2(isTable || !source.text.contains(colour), qPrintable(source.path));
        }
    }
};

QTEST_GUILESS_MAIN(HouseRulesTest)
#include "tst_houserules.moc"
