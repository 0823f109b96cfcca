// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/csvexport.h>
#include <ui/inventory/numberspane.h>
#include <ui/look/looktable.h>
#include <ui/look/setup.h>

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <support/user.h>
#include <support/workspacefixture.h>

using namespace Qt::StringLiterals;

namespace {

// This machine's clock, two minutes on.
class FastClock : public Clock
{
public:
    QDateTime now() const override { return Clock::now().addSecs(120); }
};

} // namespace

class NumbersPaneTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<WorkspaceFixture> m_world;
    std::unique_ptr<NumbersPane> m_pane;

    Workspace &workspace() { return m_world->workspace(); }
    SandboxFixture &sandbox() { return m_world->sandbox(); }
    LookTable *table() const { return user::see<LookTable>(m_pane.get(), u"Numbers"_s); }
    int rows() const { return table() ? table()->model()->rowCount() : 0; }
    void open(int owned)
    {
        SandboxSettings settings;
        settings.owned = owned;
        m_world = std::make_unique<WorkspaceFixture>(settings);
        m_pane = std::make_unique<NumbersPane>(workspace());
        m_pane->resize(1104, 728);
    }
    void show()
    {
        m_pane->show();
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }

private slots:
    void initTestCase() { look::setUp(); }
    void cleanup()
    {
        m_pane.reset();
        m_world.reset();
        Clock::replace(nullptr);
    }

    void nothingIsReadBeforeThePaneIsSeen()
    {
        open(10);
        QCOMPARE(sandbox().requestCount("GET", u"/phone_numbers"_s), 0);
        show();
        QTRY_COMPARE(rows(), 10);
    }

    void theAgeOfTheListGrows()
    {
        open(10);
        show();
        QTRY_VERIFY(user::reads(m_pane.get(), u"read 0 s ago"_s));
        static const FastClock fast;
        Clock::replace(&fast);
        QTRY_VERIFY(user::reads(m_pane.get(), u"read 2 min ago"_s));
    }

    void allPagesComeWithAProgress()
    {
        open(900);
        const QSignalSpy progress(&workspace(), &Workspace::progressed);
        show();
        QTRY_COMPARE(rows(), 900);
        QTRY_VERIFY(user::reads(m_pane.get(), u"900 number"_s));
        QCOMPARE(sandbox().requestCount("GET", u"/phone_numbers"_s), 4);
        QVERIFY(progress.count() >= 4);
        QCOMPARE(progress.first().at(2).toLongLong(), 900);
        QCOMPARE(progress.last().at(2).toLongLong(), 0); // it has ended
    }

    void cancellingKeepsWhatCame()
    {
        open(900);
        sandbox().setFault("GET", u"/phone_numbers"_s, {{u"kind"_s, u"hold"_s}, {u"skip"_s, 1}});
        show();
        QTRY_COMPARE(rows(), 250);
        emit workspace().cancelRequested();
        QTRY_VERIFY(user::reads(m_pane.get(), u"not all were read"_s));
        QCOMPARE(rows(), 250);
        QTRY_VERIFY(sandbox().abandonedRequests() > 0);
    }

    void theFilterNarrowsAsOneTypes()
    {
        open(60);
        show();
        QTRY_COMPARE(rows(), 60);
        const QString number = table()->model()->index(0, 1).data(Qt::DisplayRole).toString();
        QVERIFY(user::type(m_pane.get(), u"Filter numbers"_s, number.right(7)));
        QTRY_COMPARE(rows(), 1);
        QVERIFY(user::reads(m_pane.get(), u"1 shown of 60"_s));
        QVERIFY(user::type(m_pane.get(), u"Filter numbers"_s, u"no such number"_s));
        QTRY_VERIFY(user::reads(m_pane.get(), u"No number fits"_s));
        QVERIFY(user::click(m_pane.get(), u"Clear the filter"_s));
        QTRY_COMPARE(rows(), 60);
    }

    void filterCounterAndSelectionOutliveARestart()
    {
        open(60);
        show();
        QTRY_COMPARE(rows(), 60);
        QVERIFY(user::click(m_pane.get(), u"Active"_s));
        QTRY_VERIFY(rows() < 60);
        const int active = rows();
        user::see<QLineEdit>(m_pane.get(), u"Filter numbers"_s)->insert(u"31"_s);
        QTRY_VERIFY(rows() < active && rows() > 1);
        const int few = rows();
        table()->selectRow(1);
        const QString chosen = table()->currentIndex().data(cell::KeyRole).toString();

        m_pane.reset();
        m_world->reopen();
        m_pane = std::make_unique<NumbersPane>(workspace());
        m_pane->resize(1104, 728);
        show();
        QTRY_COMPARE(rows(), few);
        QTRY_COMPARE(table()->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(table()->selectionModel()->selectedRows().first().data(cell::KeyRole).toString(), chosen);
    }

    void theFilterKnowsFields()
    {
        open(60);
        show();
        QTRY_COMPARE(rows(), 60);
        QStringList tags;
        for (int row = 0; row < workspace().owned().rowCount(); ++row)
            tags += workspace().owned().row(row).number.tags;
        QVERIFY(!tags.isEmpty());
        QVERIFY(user::type(m_pane.get(), u"Filter numbers"_s, u"tag:"_s + tags.first()));
        QTRY_VERIFY(rows() < 60);
        const int with = rows();
        QVERIFY(with > 0);
        QVERIFY(user::type(m_pane.get(), u"Filter numbers"_s, u"!tag:"_s + tags.first()));
        QTRY_COMPARE(rows(), 60 - with);
    }

    void theNamesOfFieldsAreCompleted()
    {
        open(10);
        show();
        auto *field = user::see<QLineEdit>(m_pane.get(), u"Filter numbers"_s);
        field->setFocus();
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"solar !st"_s);
        QTRY_VERIFY(field->completer()->popup()->isVisible());
        QTest::keyClick(field->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(field->completer()->popup(), Qt::Key_Return);
        QCOMPARE(field->text(), u"solar !status:"_s);
        field->clear();
        QTest::keyClicks(field, u"ta"_s);
        QTRY_VERIFY(field->completer()->popup()->isVisible());
        QTest::keyClick(field->completer()->popup(), Qt::Key_Return); // the only one needs no Down
        QCOMPARE(field->text(), u"tag:"_s);
    }

    void aPriceIsKnownWhereWeBoughtTheNumber()
    {
        open(5);
        show();
        QTRY_COMPARE(rows(), 5);
        const int monthly = workspace().owned().columnOf("monthly");
        const QModelIndex cell = table()->model()->index(0, monthly);
        QCOMPARE(cell.data(Qt::DisplayRole).toString(), QString());
        const Cost cost{.monthly = Money::parse(u"1.50"_s, u"USD"_s)};
        workspace().rememberBought({{table()->model()->index(0, 1).data(Qt::DisplayRole).toString(), {.cost = cost}}});
        QTRY_COMPARE(cell.data(Qt::DisplayRole).toString(), u"USD 1.50"_s);
    }

    void theExportHoldsWhatIsShown()
    {
        open(60);
        show();
        QTRY_COMPARE(rows(), 60);
        const QString number = table()->model()->index(7, 1).data(Qt::DisplayRole).toString();
        QVERIFY(user::type(m_pane.get(), u"Filter numbers"_s, number));
        QTRY_COMPARE(rows(), 1);
        QTemporaryDir folder;
        auto *written = m_pane->findChild<CsvExport *>();
        const QSignalSpy finished(written, &CsvExport::finished);
        written->write(folder.filePath(u"numbers.csv"_s), csv::Reader::Spreadsheet);
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(user::reads(m_pane.get(), u"1 row"_s));
        QVERIFY(user::reads(m_pane.get(), folder.path()));
        QVERIFY(user::click(m_pane.get(), u"Close this note"_s));
        QVERIFY(!user::reads(m_pane.get(), folder.path()));
        QFile file(folder.filePath(u"numbers.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines.size(), 3); // header, row, nothing
        QVERIFY(lines.at(0).startsWith("\xEF\xBB\xBFNumber,Status,"));
        QVERIFY(lines.at(1).startsWith(QByteArray("'" + number.toUtf8() + ',')));
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void anExportThatCannotBeWrittenSaysSo()
    {
        open(1);
        show();
        QTRY_COMPARE(rows(), 1);
        m_pane->findChild<CsvExport *>()->write(u"/nowhere/numbers.csv"_s, csv::Reader::Spreadsheet);
        QTRY_VERIFY(user::reads(m_pane.get(), u"/nowhere/numbers.csv"_s));
        QVERIFY(user::reads(m_pane.get(), u"No such file"_s));
        QVERIFY(!user::canUse(m_pane.get(), u"Try again"_s)); // it would read the numbers
    }

    void aCancelledExportLeavesTheProgress()
    {
        open(900);
        show();
        QTRY_VERIFY(user::reads(m_pane.get(), u"900 number"_s));
        QTRY_VERIFY(user::reads(m_pane.get(), u"read 0 s ago"_s));
        QTemporaryDir folder;
        const QSignalSpy progress(&workspace(), &Workspace::progressed);
        m_pane->findChild<CsvExport *>()->write(folder.filePath(u"numbers.csv"_s), csv::Reader::Program);
        QVERIFY(progress.last().at(2).toLongLong() > 0);
        emit workspace().cancelRequested();
        QCOMPARE(progress.last().at(2).toLongLong(), 0);
        QVERIFY(!QFile::exists(folder.filePath(u"numbers.csv"_s)));
    }

    void aFailureIsToldAndWhatWasReadStays()
    {
        open(10);
        show();
        QTRY_COMPARE(rows(), 10);
        sandbox().setFault("GET", u"/phone_numbers"_s, {{u"kind"_s, u"truncated"_s}});
        m_pane->refresh();
        QTRY_VERIFY(user::reads(m_pane.get(), u"can’t be read"_s));
        QCOMPARE(rows(), 10);
    }

    void anAccountWithoutNumbersOffersASearch()
    {
        open(0);
        show();
        QTRY_VERIFY(user::reads(m_pane.get(), u"This account has no number yet"_s));
        const QSignalSpy asked(&workspace(), &Workspace::sectionRequested);
        QTRY_VERIFY(user::click(m_pane.get(), u"Search for numbers"_s));
        QCOMPARE(asked.value(0).value(0).value<Section>(), Section::Search);
    }

    void closingThePaneEndsWhatItWaitsFor()
    {
        open(10);
        sandbox().hold(u"/phone_numbers"_s);
        show();
        QTRY_COMPARE(sandbox().heldRequests(), 1);
        m_pane.reset();
        QTRY_COMPARE(sandbox().abandonedRequests(), 1);
    }
};

QTEST_MAIN(NumbersPaneTest)
#include "tst_numberspane.moc"
