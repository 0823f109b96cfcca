// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

// Enter takes the one thing that what is typed can become. Call it before anything else listens to Enter in the field,
// and after it has its completer.
void takeSoleCompletion(QLineEdit *field);
