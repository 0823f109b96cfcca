// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup.h"

#include "comboaccess.h"
#include "desktopsettings.h"
#include "enterpresses.h"
#include "lookstyle.h"
#include "theme.h"

#include <QApplication>
#include <QIcon>

using namespace Qt::StringLiterals;

// Outside any namespace, as Qt wants it. A static library's resources are left out unless somebody asks for them.
static void initResources()
{
    Q_INIT_RESOURCE(icons);
}

static constexpr int typingPauseMs = 1000; // between letters of one name; Qt’s 400 is for who types fast

void look::setUp()
{
    initResources();
    auto &theme = Theme::instance(); // first: it reads the desktop's palette, which ours replaces
    QApplication::setStyle(new LookStyle);
    QApplication::setKeyboardInputInterval(typingPauseMs);
    ComboAccess::install();
    EnterPresses::install();
    QApplication::setWindowIcon(QIcon(u":/icons/cordboard.svg"_s));
    theme.choose(theme.choice());
}

void look::followDesktop()
{
    auto &theme = Theme::instance();
    auto *desktop = new DesktopSettings(theme.systemScheme(), &theme);
    QObject::connect(desktop, &DesktopSettings::schemeChanged, &theme, &Theme::setSystemScheme);
}
