// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopsettings.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace {

constexpr auto service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto interface = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto colorScheme = "color-scheme"_L1; // 0 no preference, 1 dark, 2 light
constexpr auto contrast = "contrast"_L1; // 1 higher

} // namespace

DesktopSettings::DesktopSettings(Scheme fallback, QObject *parent)
    : QObject(parent)
    , m_fallback(fallback)
    , m_scheme(fallback)
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(
        service, path, interface, u"SettingChanged"_s, this, SLOT(settingChanged(QString, QString, QDBusVariant)));
    ask(colorScheme);
    ask(contrast);
}

void DesktopSettings::ask(const QString &key)
{
    auto message = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    message << appearance << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            adopt(key, reply.value().variant());
        watcher->deleteLater();
    });
}

void DesktopSettings::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance)
        adopt(key, value.variant());
}

void DesktopSettings::adopt(const QString &key, const QVariant &value)
{
    // Read() wraps its value once more than the signal does.
    const auto plain = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    const auto number = plain.toUInt();
    if (key == colorScheme)
        m_scheme.dark = number == 0 ? m_fallback.dark : number == 1;
    else if (key == contrast)
        m_scheme.highContrast = number == 1;
    else
        return;
    emit schemeChanged(m_scheme);
}
