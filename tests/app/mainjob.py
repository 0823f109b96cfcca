# SPDX-FileCopyrightText: 2026 The Cordboard founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job, done by somebody who cannot see: through AT-SPI, by accessible names alone.

Searches Chicago, puts three numbers into the basket, reserves and buys them, and finds them under Numbers.
Usage: mainjob.py PROGRAM PROFILE
"""
import subprocess
import sys
import time

import pyatspi

PATIENCE_S = 60


def until(what, look):
    """The first thing but None or False that look() finds."""
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        try:
            found = look()
        except Exception:  # what was there a moment ago is gone: look again
            found = None
        if found:
            return found
        time.sleep(0.1)
    raise SystemExit(f"mainjob: {what} did not come")


def is_there(part):
    states = part.getState()
    return states.contains(pyatspi.STATE_SHOWING) and states.contains(pyatspi.STATE_VISIBLE)


def search(part, role, name):
    if not part:
        return None
    if part.getRole() == role and part.name == name and is_there(part):
        return part
    if part.getRole() == pyatspi.ROLE_TABLE:
        return None
    for child in part:
        found = search(child, role, name)
        if found:
            return found
    return None


def find(parent, role, name):
    return until(f"{name} ({role})", lambda: search(parent, role, name))


def press(parent, name):
    button = find(parent, pyatspi.ROLE_PUSH_BUTTON, name)
    until(f"{name}, ready to be pressed", lambda: button.getState().contains(pyatspi.STATE_SENSITIVE))
    button.queryAction().doAction(0)


def go_to(window, section):
    sections = find(window, pyatspi.ROLE_LIST, "Sections")
    find(sections, pyatspi.ROLE_LIST_ITEM, section).queryAction().doAction(0)


def rows(table):
    return table.queryTable().nRows


def cells(table, row):
    grid = table.queryTable()
    return [grid.getAccessibleAt(row, column).name for column in range(grid.nColumns)]


def step(text):
    print("mainjob:", text, flush=True)


def main_job(app):
    window = until("the window", lambda: next(iter(app), None))
    step("search Chicago")
    area = find(window, pyatspi.ROLE_COMBO_BOX, "Area code")
    field = until("the field of the area code", lambda: pyatspi.findDescendant(
        area, lambda part: part.getRole() == pyatspi.ROLE_TEXT))
    field.queryEditableText().setTextContents("312")
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
    program, profile = sys.argv[1:]
    console = subprocess.Popen([program, "--profile", profile])
    try:
        main_job(until("the program", lambda: next(
            (app for app in pyatspi.Registry.getDesktop(0) if app and app.name == "cordboard"), None)))
    finally:
        console.terminate()
        code = console.wait(timeout=PATIENCE_S)
    if code != 0:
        raise SystemExit(f"mainjob: the program ended with {code}")


main()
