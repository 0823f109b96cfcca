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
    // What the confirmation and its notices say about the numbers, for one of them.
    void ofOneNumberIsSaidSo()
    {
        Language language;
        const auto said = [](const char *context, const char *text, int count) {
            return QCoreApplication::translate(context, text, nullptr, count);
        };
        const auto works = [&](int count) {
            return said("Buying", "Nothing else is asked; the numbers work at once", count);
        };
        const auto gone = [&](int count) {
            return said(
                "BuyFailure", "They are out of the basket: %1. Nothing was sent. Look at the rest, then buy.", count)
                .section(u':', 0, 0);
        };
        language.use(u"en"_s);
        QCOMPARE(works(1), u"Nothing else is asked; the number works at once"_s);
        QCOMPARE(works(2), u"Nothing else is asked; the numbers work at once"_s);
        QCOMPARE(gone(1), u"It is out of the basket"_s);
        language.use(u"de"_s);
        QCOMPARE(works(1), u"Sonst wird nichts verlangt; die Nummer funktioniert sofort"_s);
        QCOMPARE(gone(1), u"Sie ist nicht mehr im Korb"_s);
        QCOMPARE(gone(2), u"Sie sind nicht mehr im Korb"_s);
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
