// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopnotes.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr auto service = "org.freedesktop.Notifications"_L1;
constexpr auto path = "/org/freedesktop/Notifications"_L1;
constexpr auto interface = "org.freedesktop.Notifications"_L1;
constexpr auto clickAction = "default"_L1; // the note itself, not a button on it
constexpr int desktopsTime = -1; // how long it stays is the desktop's choice

} // namespace

DesktopNotes::DesktopNotes(QObject *parent)
    : QObject(parent)
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint, QString)));
    bus.connect(service, path, interface, u"NotificationClosed"_s, this, SLOT(notificationClosed(uint, uint)));
}

// Desktops take the text for markup, the title never.
void DesktopNotes::show(const QString &key, const QString &title, const QString &text)
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return emit notShown();
    auto message = QDBusMessage::createMethodCall(service, path, interface, u"Notify"_s);
    const QVariantMap hints{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}};
    message << QGuiApplication::applicationDisplayName() << 0U << QString() << title << text.toHtmlEscaped()
            << QStringList{clickAction, tr("Open")} << hints << desktopsTime;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isValid())
            m_keys.insert(reply.value(), key);
        else
            emit notShown();
        watcher->deleteLater();
    });
}

// Everybody on the bus hears of every note: only our own count.
void DesktopNotes::actionInvoked(uint id, const QString &action)
{
    if (action == clickAction && m_keys.contains(id))
        emit clicked(m_keys.take(id));
}

void DesktopNotes::notificationClosed(uint id, uint reason)
{
    Q_UNUSED(reason)
    m_keys.remove(id);
}
