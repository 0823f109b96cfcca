// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup.h"

#include "comboaccess.h"
#include "desktopsettings.h"
#include "lookstyle.h"
#include "theme.h"

#include <QApplication>

void look::setUp()
{
    auto &theme = Theme::instance(); // first: it reads the desktop's palette, which ours replaces
    QApplication::setStyle(new LookStyle);
    ComboAccess::install();
    theme.choose(theme.choice());
}

void look::followDesktop()
{
    auto &theme = Theme::instance();
    auto *desktop = new DesktopSettings(theme.scheme(), &theme);
    QObject::connect(desktop, &DesktopSettings::schemeChanged, &theme, &Theme::setSystemScheme);
}
