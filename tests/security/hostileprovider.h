// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <support/rawserver.h>

// A provider whose every answer is in order, except that each text in it is this one.
class HostileProvider
{
public:
    static const QString text; // markup, a picture, a formula, placeholders, escapes, what hides and reorders
    static const QString shown; // the beginning of it that has to be read as it is

    explicit HostileProvider(RawServer &server);

private:
    static Behaviour answer(const SeenRequest &request);
};
