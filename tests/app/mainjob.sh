#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Cordboard founders
# SPDX-License-Identifier: GPL-3.0-or-later
# A desktop of its own for mainjob.py: display, window manager, session bus. All of it goes when the test ends.
# Usage: mainjob.sh PROGRAM
set -euo pipefail
here=$(dirname "$0")
home=$(mktemp -d)
cleanup() {
    kill "${manager:-}" "${server:-}" 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$home"
}
trap cleanup EXIT
mkdir -m 700 "$home/run"
export HOME=$home XDG_RUNTIME_DIR=$home/run LC_ALL=C.UTF-8 QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
unset QT_QPA_PLATFORM WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS

exec 3<> <(:)
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 2>/dev/null &
server=$!
read -r -t 20 number <&3
export DISPLAY=:$number
openbox 2>/dev/null &
manager=$!
dbus-run-session -- /usr/bin/python3 "$here/mainjob.py" "$1" "$home/profile"
