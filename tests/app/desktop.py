# SPDX-FileCopyrightText: 2026 The Cordboard founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""A window used by somebody who cannot see: through AT-SPI, by accessible names alone."""
import time

import pyatspi

PATIENCE_S = 60
KEYS = {"Home": 0xff50, "Down": 0xff54, "F5": 0xffc2}  # X key symbols


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
    raise SystemExit(f"{what} did not come")


def is_there(part):
    states = part.getState()
    return states.contains(pyatspi.STATE_SHOWING) and states.contains(pyatspi.STATE_VISIBLE)


def search(part, role, name):
    if not part:
        return None
    if part.getRole() == role and part.name == name and is_there(part):
        return part
    if part.getRole() in (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE):
        return None
    for child in part:
        found = search(child, role, name)
        if found:
            return found
    return None


def find(parent, role, name):
    return until(f"{name} ({role})", lambda: search(parent, role, name))


def reads(part, words):
    """Some label that is shown has these words in it."""
    return pyatspi.findDescendant(
        part, lambda label: label.getRole() == pyatspi.ROLE_LABEL and words in label.name and is_there(label))


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


def started_program():
    return until("the program", lambda: next(
        (app for app in pyatspi.Registry.getDesktop(0) if app and app.name == "cordboard"), None))


def press_key(name):
    pyatspi.Registry.generateKeyboardEvent(KEYS[name], None, pyatspi.KEY_SYM)


def focus(part):
    part.queryComponent().grabFocus()
    until(f"the focus of {part.name}", lambda: part.getState().contains(pyatspi.STATE_FOCUSED))


def write(parent, field, text):
    find(parent, pyatspi.ROLE_TEXT, field).queryEditableText().setTextContents(text)


def choices(box):
    """The lines of a box to choose from."""
    return [line.name for line in pyatspi.findDescendant(box, lambda part: part.getRole() == pyatspi.ROLE_LIST)]


def take(parent, field, words):
    """The line with these words, by its own action."""
    box = find(parent, pyatspi.ROLE_COMBO_BOX, field)
    until(f"{words} in {field}", lambda: pyatspi.findDescendant(
        box, lambda line: line.getRole() == pyatspi.ROLE_LIST_ITEM and line.name.startswith(words))
    ).queryAction().doAction(0)
    until(f"{words} chosen in {field}", lambda: box.description.startswith(words))


def choose(parent, field, words):
    """The line with these words, from the keyboard."""
    box = find(parent, pyatspi.ROLE_COMBO_BOX, field)
    at = until(f"{words} in {field}", lambda: [i for i, line in enumerate(choices(box)) if words in line][:1])[0]
    focus(box)
    press_key("Home")
    for _ in range(at):
        press_key("Down")
