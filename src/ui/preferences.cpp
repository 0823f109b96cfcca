// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences.h"

#include <store/settings.h>

#include <QMetaEnum>

using namespace Qt::StringLiterals;

static const QString appearanceName = u"window/appearance"_s;
static const QString languageName = u"window/language"_s;
static const QString desktopNotesName = u"window/desktopNotes"_s;
static const QByteArray switchedOff = "off";

Theme::Choice preferences::appearance(const Settings &settings)
{
    bool known = false;
    const int value =
        QMetaEnum::fromType<Theme::Choice>().keyToValue(settings.value(appearanceName).constData(), &known);
    return known ? Theme::Choice(value) : Theme::Choice::System;
}

void preferences::setAppearance(Settings &settings, Theme::Choice choice)
{
    settings.setValue(appearanceName, QMetaEnum::fromType<Theme::Choice>().valueToKey(int(choice)));
    Theme::instance().choose(choice);
}

QString preferences::language(const Settings &settings)
{
    return QString::fromLatin1(settings.value(languageName));
}

void preferences::setLanguage(Settings &settings, const QString &language)
{
    settings.setValue(languageName, language.toLatin1());
}

bool preferences::tellsOnDesktop(const Settings &settings)
{
    return settings.value(desktopNotesName) != switchedOff;
}

void preferences::setTellsOnDesktop(Settings &settings, bool tells)
{
    settings.setValue(desktopNotesName, tells ? QByteArray() : switchedOff);
}
