// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <flows/record.h>
#include <ui/look/steps.h>

// What happened to one change, in words. intent: of a purchase, as the engine knows it at this moment. now: the
// server's time.
namespace storytext {

struct Facts
{
    QString money{}; // set aside, or paid
    QString sent{};
    QString looks{};
    QString nextLook{};
    QString subjects{}; // numbers, reservations
};

Facts facts(const DeedStory &story, const Intent &intent, const QDateTime &now);
QList<Steps::Step> steps(const DeedStory &story, const Intent &intent, const QString &here, const QDateTime &now);
QString hint(const DeedStory &story, const Intent &intent, const QDateTime &now); // what comes after that

} // namespace storytext
