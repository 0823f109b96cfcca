// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderdesk.h"

#include <ui/look/setup.h>
#include <ui/orders/reportmaker.h>

#include <QFile>
#include <QTest>

#include <support/user.h>

using namespace Qt::StringLiterals;

static constexpr int someLooks = 30'000;

// Tables of sub-orders that the provider makes.
class ReportMakerTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<OrderDesk> m_desk;
    QTemporaryDir m_folder;

    QString path() const { return m_folder.filePath(u"report.csv"_s); }
    void make()
    {
        OrderReportDraft draft;
        draft.countryCode = u"DE"_s;
        m_desk->pane()->findChild<ReportMaker *>()->make(draft, path());
    }

private slots:
    void initTestCase() { look::setUp(); }
    void init() { m_desk = std::make_unique<OrderDesk>(); }
    void cleanup() { m_desk.reset(); }

    void aReportIsWritten()
    {
        const QString subOrder = m_desk->order();
        make();
        QTRY_COMPARE(m_desk->sandbox().requestCount("POST", u"/sub_number_orders/report"_s), 1);
        m_desk->sandbox().advanceClock(60'000);
        QTRY_VERIFY_WITH_TIMEOUT(user::reads(m_desk->pane(), u"The report was written"_s), someLooks);
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains(subOrder.toUtf8()));
    }

    void aReportThatCantBeMadeIsTold()
    {
        m_desk->order();
        m_desk->sandbox().setFault(
            "POST", u"/sub_number_orders/report"_s, {{u"kind"_s, u"status"_s}, {u"status"_s, 422}});
        make();
        QTRY_VERIFY(user::reads(m_desk->pane(), u"refused the request"_s));
    }
};

QTEST_MAIN(ReportMakerTest)
#include "tst_reportmaker.moc"
