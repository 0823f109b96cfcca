// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/addresscheck.h>

#include <optional>

namespace sandbox {

class Statement;
struct Context;

// Who can be found where.
struct Contact
{
    PostalAddress address{};
    QString firstName{};
    QString lastName{};
    QString businessName{};
    QString phoneNumber{};
    QString neighborhood{};
    QString borough{};
    QString customerReference{};
    bool inAddressBook = true;
    bool isChecked = true; // as a place an ambulance can be sent to
};

extern const QByteArray addressColumns; // of addresses
QJsonObject addressJson(const Statement &row);

QString addAddress(Context &context, const Contact &contact, qint64 at); // its id
std::optional<PostalAddress> addressOf(Context &context, const QString &id);
bool isAddressInUse(Context &context, const QString &id); // by an order under way, or a requirement group

} // namespace sandbox
