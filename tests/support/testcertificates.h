// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslKey>

// A certificate authority made for this run of a test, and what it signed. Nothing of it is ever on disk.
namespace TestCertificates {

struct Pair
{
    QSslCertificate certificate{};
    QSslKey key{};
};

const Pair &authority();
const Pair &server(); // for 127.0.0.1, signed by the authority
const Pair &expired(); // the same, until yesterday
const Pair &elsewhere(); // for another host

} // namespace TestCertificates
