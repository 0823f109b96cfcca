// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/look/desktopsettings.h>
#include <ui/look/setup.h>
#include <ui/look/theme.h>

#include <QApplication>
#include <QDBusConnection>
#include <QDBusContext>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

// What a desktop's portal answers, on a bus of the test's own.
class Portal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QVariantMap values{};

public slots:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        if (group != u"org.freedesktop.appearance"_s || !values.contains(key)) {
            sendErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, u"Requested setting not found"_s);
            return {};
        }
        return QDBusVariant(QVariant::fromValue(QDBusVariant(values.value(key))));
    }

signals:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

class DesktopSettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QTRY_VERIFY(m_daemon.canReadLine());
        const auto address = m_daemon.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        auto bus = QDBusConnection::connectToBus(QString::fromLatin1(address), u"portal"_s);
        QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
        QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal,
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    }

    void cleanupTestCase()
    {
        m_daemon.terminate();
        QTRY_COMPARE(m_daemon.state(), QProcess::NotRunning);
    }

    void thePreferenceOfTheDesktopIsAskedFor()
    {
        m_portal.values = {{u"color-scheme"_s, 1u}, {u"contrast"_s, 1u}};
        const DesktopSettings settings({});
        QSignalSpy changed(&settings, &DesktopSettings::schemeChanged);
        QTRY_COMPARE(changed.size(), 2);
        QCOMPARE(changed.last().first().value<Scheme>(), (Scheme{.dark = true, .highContrast = true}));
    }

    void noPreferenceIsTheFallback()
    {
        m_portal.values = {{u"color-scheme"_s, 0u}};
        const DesktopSettings settings({.dark = true});
        QSignalSpy changed(&settings, &DesktopSettings::schemeChanged);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.last().first().value<Scheme>(), Scheme{.dark = true});
    }

    void aChangeIsFollowed()
    {
        m_portal.values = {{u"color-scheme"_s, 2u}};
        const DesktopSettings settings({});
        QSignalSpy changed(&settings, &DesktopSettings::schemeChanged);
        QTRY_COMPARE(changed.size(), 1);
        emit m_portal.SettingChanged(u"org.gnome.desktop.interface"_s, u"color-scheme"_s, QDBusVariant(1u));
        emit m_portal.SettingChanged(u"org.freedesktop.appearance"_s, u"accent-color"_s, QDBusVariant(1u));
        emit m_portal.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(1u));
        QTRY_COMPARE(changed.size(), 2);
        QVERIFY(changed.last().first().value<Scheme>().dark);
    }

    void aChoiceOfTheOperatorOutweighsTheDesktop()
    {
        m_portal.values = {{u"color-scheme"_s, 1u}};
        look::setUp();
        auto &theme = Theme::instance();
        look::followDesktop();
        QTRY_VERIFY(theme.scheme().dark);
        theme.choose(Theme::Choice::Light);
        QVERIFY(!theme.scheme().dark);
        emit m_portal.SettingChanged(u"org.freedesktop.appearance"_s, u"contrast"_s, QDBusVariant(1u));
        QTRY_VERIFY(theme.scheme().highContrast);
        QVERIFY(!theme.scheme().dark);
        theme.choose(Theme::Choice::System);
        QVERIFY(theme.scheme().dark);
    }

private:
    QProcess m_daemon;
    Portal m_portal;
};

QTEST_MAIN(DesktopSettingsTest)
#include "tst_desktopsettings.moc"
