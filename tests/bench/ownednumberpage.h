// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// A full page of GET /phone_numbers with every documented field, as the provider sends it.
QByteArray ownedNumberPage(int numbers);
