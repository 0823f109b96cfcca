// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/look/taborder.h>

// A part of a window that is one itself: Tab goes as it is read.
template <class Part>
class Alone : public Part
{
    bool focusNextPrevChild(bool next) override { return taborder::moveFocus(this, this->focusWidget(), next); }
};
