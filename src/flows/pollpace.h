// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

// How long to wait before looking at a list again: 2, 4, 8 … 60 s while something is pending, 5 minutes otherwise.
class PollPace
{
public:
    qint64 nextMs(bool isPending);
    void hurry() { m_round = 0; } // something has just changed

private:
    int m_round = 0;
};
