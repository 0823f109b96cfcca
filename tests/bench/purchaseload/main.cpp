// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loadprogram.h"

int main(int argc, char *argv[])
{
    return loadProgram(argc, argv);
}
