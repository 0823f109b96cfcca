# SPDX-FileCopyrightText: 2026 The Cordboard founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""Orders that need papers, done by somebody who cannot see.

Buys a German, a British and a French number, answers what each country asks in words, with an address and with a
document, corrects what the reviewer rejects, and sees each order succeed. Fields are met by their names, and typed
into from the keyboard.
Usage: papers.py PROGRAM SANDBOX
"""
import os
import sys

import pyatspi

from desktop import PATIENCE_S, cells, choose, find, go_to, press, press_key, reads, started_program, until, write
from provider import Provider

REVIEW_MS = 5 * 60 * 1000  # longer than any review
ADDRESS = "Address matching the area code"
PAPER = "Proof of address"

# Country, area code, what its numbers begin with, an address that is known or what is filled in for a new one, what is
# chosen and written besides.
ORDERS = [
    ("Germany", "30", "+4930", "Berlin", {}, {}),
    ("United Kingdom", "20", "+4420",
        {"Business": "Walk Example GmbH", "Street and number": "221B Baker Street", "Town": "London",
            "Postal code": "NW1 6XE"},
        {}, {"Use of the number": "Support line for the customers of the company"}),
    ("France", "1", "+331", "Paris", {"Kind of customer": "business"}, {}),
]


def step(text):
    print("papers:", text, flush=True)


def buy(window, country, area, prefix):
    go_to(window, "Search")
    choose(window, "Country", country)
    field = pyatspi.findDescendant(
        find(window, pyatspi.ROLE_COMBO_BOX, "Area code"), lambda part: part.getRole() == pyatspi.ROLE_TEXT)
    field.queryEditableText().setTextContents(area)
    press(window, "Search")
    table = find(window, pyatspi.ROLE_TABLE, "Available numbers")
    until("a number", lambda: any(text.startswith(prefix) for text in cells(table, 0)))
    table.queryTable().getAccessibleAt(0, 0).queryAction().doAction(0)
    press(window, "Add to basket")
    press(window, "Buy")
    press(find(window, pyatspi.ROLE_DIALOG, "Confirm purchase"), "Buy")


def open_newest(window):
    go_to(window, "Orders")
    tree = find(window, pyatspi.ROLE_TREE, "Orders")
    until("an order that was not answered", lambda: any(text.startswith("0/") for text in cells(tree, 0)))
    tree.queryTable().getAccessibleAt(0, 0).queryAction().doAction(0)
    return tree


def give_address(window, address):
    if isinstance(address, str):
        choose(window, ADDRESS, address)
        return
    choose(window, ADDRESS, "Add an address")
    sheet = find(window, pyatspi.ROLE_DIALOG, "Add an address")
    for field, text in address.items():
        write(sheet, field, text)
    press(sheet, "Add address")


def give_paper(app, window, name):
    path = os.path.expanduser("~/" + name)
    with open(path, "wb") as file:
        file.write(b"%PDF-1.7\n% " + name.encode() + b"\n%%EOF\n")
    press(window, "Choose file: " + PAPER)
    dialog = find(app, pyatspi.ROLE_DIALOG, "Choose a file")
    write(dialog, "File name:", path)
    press(dialog, "Open")
    find(window, pyatspi.ROLE_LABEL, name)


def follow(app, window, provider, country, area, prefix, address, chosen, written):
    step(country)
    buy(window, country, area, prefix)
    tree = open_newest(window)
    for field, text in {"Name of the end user": "Walk Example GmbH", **written}.items():
        write(window, field, text)
    for field, text in chosen.items():
        choose(window, field, text)
    give_address(window, address)
    give_paper(app, window, country + ".pdf")
    press(window, "Send")
    until("the answers in review", lambda: reads(window, "in review"))

    provider.later(REVIEW_MS)
    press_key("F5")
    until("what the reviewer says", lambda: reads(window, "“" + PAPER))
    give_paper(app, window, country + " again.pdf")
    press(window, "Send")
    until("the corrected answer in review", lambda: not reads(window, "“" + PAPER))

    provider.later(2 * REVIEW_MS)
    press_key("F5")
    until("success", lambda: "success" in cells(tree, 0))


def main():
    provider = Provider(sys.argv[2])
    console = provider.console(sys.argv[1])
    try:
        app = started_program()
        window = until("the window", lambda: next(iter(app), None))
        for order in ORDERS:
            follow(app, window, provider, *order)
    finally:
        console.terminate()
        code = console.wait(timeout=PATIENCE_S)
        provider.end()
    if code != 0:
        raise SystemExit(f"papers: the program ended with {code}")


main()
