// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/shortid.h>
#include <ui/inbox/inboxpane.h>
#include <ui/look/setup.h>
#include <ui/preferences.h>
#include <ui/reservations/reservedpane.h>

#include <QDBusConnection>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <support/panetest.h>

using namespace Qt::StringLiterals;

// A desktop that shows notes, on a bus of the test's own.
class Desktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Note
    {
        QString title;
        QString text;
    };
    QList<Note> notes{};

public slots:
    uint Notify(const QString &program, uint replaces, const QString &icon, const QString &title, const QString &text,
        const QStringList &actions, const QVariantMap &hints, int time)
    {
        Q_UNUSED(program)
        Q_UNUSED(replaces)
        Q_UNUSED(icon)
        Q_UNUSED(actions)
        Q_UNUSED(hints)
        Q_UNUSED(time)
        notes += {title, text};
        return uint(notes.size());
    }

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

// What becomes urgent is told on the desktop, once and in few words.
class UrgentNotesTest : public QObject, private PaneTest<InboxPane>
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QTRY_VERIFY(m_daemon.canReadLine());
        const auto address = m_daemon.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        auto bus = QDBusConnection::connectToBus(QString::fromLatin1(address), u"desktop"_s);
        QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
        QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &m_desktop,
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        look::setUp();
    }
    void cleanupTestCase()
    {
        m_daemon.terminate();
        QTRY_COMPARE(m_daemon.state(), QProcess::NotRunning);
    }
    void init()
    {
        m_desktop.notes.clear();
        begin();
    }
    void cleanup()
    {
        m_pane.reset();
        m_reserved.reset();
        end();
    }

    void aHoldAboutToLapseIsToldOnceAndLeadsToItsLine()
    {
        const QStringList numbers = m_customer->find(u"US"_s, 1);
        m_customer->reserve(numbers);
        openUrgent();
        QTRY_VERIFY_WITH_TIMEOUT(!ofHolds().isEmpty(), 30'000);
        const Desktop::Note note = ofHolds().first();
        const QString id = workspace().held().row(0).reservationId;
        QVERIFY2(note.text.contains(shortId(id)) && note.text.contains(u"minute(s) left"_s), qPrintable(note.text));
        QVERIFY(!note.text.contains(numbers.first().mid(3))); // a locked screen is anybody's to read

        const QSignalSpy asked(&workspace(), &Workspace::sectionRequested);
        emit m_desktop.ActionInvoked(999, u"default"_s); // somebody else's
        emit m_desktop.ActionInvoked(uint(indexOfHold() + 1), u"default"_s);
        QTRY_COMPARE(asked.count(), 1);
        QCOMPARE(asked.first().value(0).value<Section>(), Section::Inbox);
        QCOMPARE(asked.first().value(1).toString(), id);

        m_pane->refresh();
        QTRY_COMPARE(ofHolds().size(), 1);
    }

    void whoSwitchedThemOffHearsNothing()
    {
        preferences::setTellsOnDesktop(workspace().settings(), false);
        m_customer->reserve(m_customer->find(u"US"_s, 1));
        openUrgent();
        QTRY_VERIFY_WITH_TIMEOUT(isListed(u"Reservation lapses"_s), 30'000);
        QVERIFY(m_desktop.notes.isEmpty());
    }

    void markupIsShownAsItIs()
    {
        DesktopNotes notes;
        notes.show(u"key"_s, u"<b>Title</b>"_s, u"<a href=\"file:///\">A&B</a>"_s);
        QTRY_COMPARE(m_desktop.notes.size(), 1);
        QCOMPARE(m_desktop.notes.first().text, u"&lt;a href=&quot;file:///&quot;&gt;A&amp;B&lt;/a&gt;"_s);
    }

    void whereNobodyShowsThemThatIsTold()
    {
        auto bus = QDBusConnection(u"desktop"_s);
        QVERIFY(bus.unregisterService(u"org.freedesktop.Notifications"_s));
        UrgentNotes notes(workspace());
        const QSignalSpy notShown(&notes, &UrgentNotes::notShown);
        notes.follow({{.kind = AttentionItem::Kind::HoldNotExtended, .id = u"r1"_s, .due = workspace().serverNow()}});
        QTRY_COMPARE(notShown.count(), 1);
        QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
    }

private:
    bool isListed(const QString &what) const
    {
        const LookTable *list = table(u"Inbox"_s);
        const QModelIndex top = list ? list->model()->index(0, 0) : QModelIndex();
        return top.isValid() && !list->model()->match(top, Qt::DisplayRole, what, 1, Qt::MatchContains).isEmpty();
    }
    void openUrgent()
    {
        m_reserved = std::make_unique<ReservedPane>(workspace());
        open();
        QTRY_COMPARE_WITH_TIMEOUT(workspace().held().rowCount(), 1, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(rowsOf(u"Inbox"_s) > 0, 30'000); // what waited before is told by then
        sandbox().advanceClock(21 * 60'000);
        m_reserved->refresh();
        m_pane->refresh();
    }
    qsizetype indexOfHold() const
    {
        return std::ranges::find(m_desktop.notes, u"Reservation lapses"_s, &Desktop::Note::title)
            - m_desktop.notes.cbegin();
    }
    QList<Desktop::Note> ofHolds() const
    {
        QList<Desktop::Note> notes = m_desktop.notes;
        notes.removeIf([](const Desktop::Note &note) { return note.title != u"Reservation lapses"_s; });
        return notes;
    }

    QProcess m_daemon;
    Desktop m_desktop;
    std::unique_ptr<ReservedPane> m_reserved;
};

QTEST_MAIN(UrgentNotesTest)
#include "tst_urgentnotes.moc"
