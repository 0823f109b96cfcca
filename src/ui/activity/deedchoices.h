// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/workspace.h>

#include <functional>

class QWidget;

// What may be done about a change, by where it stands: to look, to settle, to order anew; never to send it again.
struct DeedChoice
{
    enum class Place { Primary, Button, Link };

    QString text{};
    Place place = Place::Link;
    std::function<void()> act{};
};

// intent: of a purchase, as the engine has it. window: of the sheets that ask. Workspace and window outlive them.
QList<DeedChoice> deedChoices(Workspace &workspace, const Deed &deed, const Intent &intent, QWidget *window);
