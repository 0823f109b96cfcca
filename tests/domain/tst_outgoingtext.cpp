// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/outgoingtext.h>

#include <QTest>

using namespace Qt::StringLiterals;

class OutgoingTextTest : public QObject
{
    Q_OBJECT
private slots:
    void keysAreSeenAndWordsAreNot_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isKey");
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("batch") << u"batch-003"_s << false;
        QTest::newRow("the word") << u"KEY ACCOUNT NORTH"_s << false;
        QTest::newRow("long words") << u"field-service-chicago-north-side-replacement"_s << false;
        QTest::newRow("a uuid") << u"3fa85f64-5717-4562-b3fc-2c963f66afa6"_s << false;
        QTest::newRow("a key") << u"KEY0192F3A7B5C4D6E8_aBcDeFgHiJkLmNoPqRsTuV"_s << true;
        QTest::newRow("a key in a sentence") << u"use KEY0123456789ABCDEF01 please"_s << true;
        QTest::newRow("random") << u"x9Kq2LmP7vRt4WzY8nBc3DfG6hJk1Qs5"_s << true;
    }
    void keysAreSeenAndWordsAreNot()
    {
        QFETCH(QString, text);
        QTEST(outgoing::looksLikeKey(text), "isKey");
    }
};

QTEST_GUILESS_MAIN(OutgoingTextTest)
#include "tst_outgoingtext.moc"
