// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class Workspace;

// Why these numbers can't be bought just now, wherever the button is that would; empty: they can. numbers: E.164.
QString whyNotBuy(Workspace &workspace, const QStringList &numbers);
