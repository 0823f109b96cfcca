// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;
class QLineEdit;

// The Down key goes on from what is typed to what it found, as far as that is shown.
void goDownIntoList(QLineEdit *field, QAbstractItemView *list);
