// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/errortext.h>

#include <QTest>

using namespace Qt::StringLiterals;

class ErrorTextTest : public QObject
{
    Q_OBJECT

private slots:
    void theDetailsHaveEveryErrorOfTheAnswer()
    {
        const Error error{.kind = Error::Kind::Refused,
            .status = 422,
            .code = u"10016"_s,
            .title = u"Bad number"_s,
            .further = {u"10016 Bad number: +1 (/phone_numbers/1)"_s, u"10027 Not yours"_s}};
        QCOMPARE(errortext::details(error).split(u'\n'),
            (QStringList{u"kind: refused"_s, u"HTTP status: 422"_s, u"code: 10016"_s, u"title: Bad number"_s,
                u"also: 10016 Bad number: +1 (/phone_numbers/1)"_s, u"also: 10027 Not yours"_s}));
    }
};

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "tst_errortext.moc"
