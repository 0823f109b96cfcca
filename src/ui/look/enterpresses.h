// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

// Enter presses the button that has the focus, in every window; Qt does so in dialogs alone. Boxes are left to Space,
// and a key that is held down presses once.
class EnterPresses : public QObject
{
public:
    static void install(); // once the application is there

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
};
