// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include <flows/review.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <support/rawapi.h>

using namespace Qt::StringLiterals;

// What has to be known before anything is bought.
class ReviewTest : public QObject
{
    Q_OBJECT
private slots:
    void everyNumberIsAskedForUntilItIsNamed_data()
    {
        QTest::addColumn<int>("rowsAtMost"); // of an answer, whatever it was asked for
        QTest::newRow("all") << 250;
        QTest::newRow("a page of twenty") << 20;
        QTest::newRow("one by one") << 1;
        QTest::newRow("none") << 0;
    }
    void everyNumberIsAskedForUntilItIsNamed()
    {
        QFETCH(const int, rowsAtMost);
        RawApi api;
        api.server.answerWith([rowsAtMost](const SeenRequest &request) { return named(request, rowsAtMost); });
        QStringList numbers;
        for (int i = 0; i < 120; ++i)
            numbers += u"+1312555%1"_s.arg(1000 + i);
        const auto asked = resultOf(requirementsOf(api.session, numbers));
        QVERIFY(asked);
        QCOMPARE(asked->size(), rowsAtMost > 0 ? 60 : 0);
        for (auto one = asked->cbegin(); one != asked->cend(); ++one)
            QVERIFY(one.key().toLongLong() % 2 == 0);
    }

private:
    // The even ones are asked for something.
    static Behaviour named(const SeenRequest &request, int rowsAtMost)
    {
        static const QRegularExpression number(u"\\+\\d+"_s);
        QJsonArray rows;
        auto match = number.globalMatch(QString::fromUtf8(QByteArray::fromPercentEncoding(request.path)));
        while (match.hasNext() && rows.size() < rowsAtMost) {
            const QString text = match.next().captured();
            QJsonArray requirements;
            if (text.toLongLong() % 2 == 0)
                requirements.append(QJsonObject{{u"id"_s, u"r1"_s}, {u"field_type"_s, u"textual"_s}});
            rows.append(QJsonObject{{u"phone_number"_s, text}, {u"regulatory_requirements"_s, requirements}});
        }
        return RawServer::json(QJsonDocument(QJsonObject{{u"data"_s, rows}}).toJson());
    }
};

QTEST_GUILESS_MAIN(ReviewTest)
#include "tst_review.moc"
