# SPDX-FileCopyrightText: 2026 The Cordboard founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job, done by somebody who cannot see.

Searches Chicago, puts three numbers into the basket, reserves and buys them, and finds them under Numbers.
Usage: mainjob.py PROGRAM
"""
import os
import subprocess
import sys

import pyatspi

from desktop import PATIENCE_S, cells, find, go_to, press, rows, started_program, take, until


def step(text):
    print("mainjob:", text, flush=True)


def main_job(app):
    window = until("the window", lambda: next(iter(app), None))
    step("search Chicago")
    take(window, "Country", "Canada")
    take(window, "Country", "United States")
    area = find(window, pyatspi.ROLE_COMBO_BOX, "Area code")
    field = until("the field of the area code", lambda: pyatspi.findDescendant(
        area, lambda part: part.getRole() == pyatspi.ROLE_TEXT))
    field.queryEditableText().setTextContents("206")
    take(window, "Area code", "312")
    press(window, "Search")
    table = find(window, pyatspi.ROLE_TABLE, "Available numbers")
    until("three numbers", lambda: rows(table) >= 3)

    step("choose three")
    chosen = []
    for row in range(3):
        number = next(text for text in cells(table, row) if text.startswith("+1312"))
        table.queryTable().getAccessibleAt(row, 0).queryAction().doAction(0)
        chosen.append(number)
    press(window, "Add to basket")

    step("reserve them, and see them held")
    press(window, "Reserve")
    go_to(window, "Reserved")
    reserved = find(window, pyatspi.ROLE_TABLE, "Reservations")

    def held():
        return {text for row in range(rows(reserved)) for text in cells(reserved, row) if "held" in cells(reserved, row)}

    until("three held numbers", lambda: set(chosen) <= held())

    step("buy them")
    go_to(window, "Search")
    press(window, "Buy")
    dialog = find(window, pyatspi.ROLE_DIALOG, "Confirm purchase")
    press(dialog, "Buy")

    step("find them under Numbers")
    go_to(window, "Numbers")
    owned = find(window, pyatspi.ROLE_TABLE, "Numbers")

    def all_owned():
        known = {text for row in range(rows(owned)) for text in cells(owned, row)}
        return set(chosen) <= known

    until("the three numbers in the inventory", all_owned)
    step("bought " + ", ".join(chosen))


def main():
    console = subprocess.Popen([sys.argv[1], "--profile", os.path.expanduser("~/profile")])
    try:
        main_job(started_program())
    finally:
        console.terminate()
        code = console.wait(timeout=PATIENCE_S)
    if code != 0:
        raise SystemExit(f"mainjob: the program ended with {code}")


main()
