// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardening.h"

#include <store/profile.h>

#include <QtGlobal>

#include <sys/prctl.h>
#include <sys/resource.h>

void hardening::apply()
{
    closeNewFilesToOthers();
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none); // a core would hold the key
    prctl(PR_SET_DUMPABLE, 0); // and so would the memory, for any other program of this user
    qunsetenv("QT_PLUGIN_PATH");
    qunsetenv("QT_QPA_PLATFORM_PLUGIN_PATH");
}
