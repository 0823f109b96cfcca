// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/territory.h>
#include <ui/accounts/accountbook.h>
#include <ui/language.h>

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

class LanguageTest : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void germanHasItsOwnPlurals()
    {
        Language language;
        language.use(u"de"_s);
        const auto answers = [](int count) {
            return QCoreApplication::translate("State", "%n answer(s)", nullptr, count);
        };
        QCOMPARE(answers(1), u"1 Antwort"_s);
        QCOMPARE(answers(4), u"4 Antworten"_s);
        QCOMPARE(QCoreApplication::translate("Columns", "Number"), u"Nummer"_s);
        QCOMPARE(QLocale().language(), QLocale::German);
    }
    void englishHasPluralsToo()
    {
        Language language;
        language.use(u"en"_s);
        const auto answers = [](int count) {
            return QCoreApplication::translate("State", "%n answer(s)", nullptr, count);
        };
        QCOMPARE(answers(1), u"1 answer"_s);
        QCOMPARE(answers(4), u"4 answers"_s);
        QCOMPARE(QCoreApplication::translate("Columns", "Number"), u"Number"_s);
    }
    void namesGoByTheLanguage()
    {
        Language language;
        language.use(u"de"_s);
        QCOMPARE(territory::name(u"US"_s, u"United States"_s), u"Vereinigte Staaten"_s);
        QCOMPARE(AccountBook::sandbox().name, u"Übungskonto"_s);
        language.use(u"en"_s);
        QCOMPARE(territory::name(u"CZ"_s, u"Czech Republic"_s), u"Czech Republic"_s); // as the provider has it
        QCOMPARE(territory::name(u"DE"_s), u"Germany"_s);
        QCOMPARE(territory::name(u"??"_s), u"??"_s);
    }
    void theLanguageChangesBackAndForth()
    {
        Language language;
        language.use(u"de"_s);
        language.use(u"en"_s);
        QCOMPARE(QCoreApplication::translate("Columns", "Number"), u"Number"_s);
        language.use(u"de"_s);
        QCOMPARE(QCoreApplication::translate("Columns", "Number"), u"Nummer"_s);
    }
    void aLanguageNobodyTranslatedIsEnglish()
    {
        Language language;
        language.use(u"fi"_s);
        QCOMPARE(QCoreApplication::translate("State", "%n answer(s)", nullptr, 1), u"1 answer"_s);
    }
    void noChoiceFollowsTheSystem()
    {
        const QByteArray before = qgetenv("LC_ALL");
        qputenv("LC_ALL", "de_AT.UTF-8");
        Language language;
        language.use({});
        qputenv("LC_ALL", before);
        QCOMPARE(QCoreApplication::translate("Columns", "Number"), u"Nummer"_s);
    }
    void anEndedLanguageLeavesNothingBehind()
    {
        {
            Language language;
            language.use(u"de"_s);
        }
        QCOMPARE(QCoreApplication::translate("Columns", "Number"), u"Number"_s);
    }
};

QTEST_GUILESS_MAIN(LanguageTest)
#include "tst_language.moc"
