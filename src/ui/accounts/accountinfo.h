// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

enum class Provider { Sandbox, Telnyx, Custom };

// One account of the console, without its key: that is in the keychain, under the account's id.
struct AccountInfo
{
    QString id{};       // made once and never changed: names the account's files and its key
    QString name{};     // as the operator calls it
    Provider provider = Provider::Sandbox;
    QUrl baseUrl{};     // with the version: https://api.telnyx.com/v2
    QString colour{};   // name of one of the hues a live account may have; empty: the usual one
    bool readOnly = false;

    bool isSandbox() const { return provider == Provider::Sandbox; }

    bool operator==(const AccountInfo &) const = default;
};
