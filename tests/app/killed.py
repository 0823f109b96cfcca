# SPDX-FileCopyrightText: 2026 The Cordboard founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""A program that is killed while somebody answers what a country asks.

In the middle of typing, of an upload and of sending: what was typed is there again, and nothing is uploaded twice.
Usage: killed.py PROGRAM SANDBOX
"""
import json
import os
import sys

import pyatspi

from desktop import cells, choose, find, go_to, press, reads, started_program, until, write
from provider import Provider

NAME = "Name of the end user"
TYPED = "Wörk Example GmbH " + "x" * 40
PAPER = "Proof of address"
FILE = "bill.pdf"


def step(text):
    print("killed:", text, flush=True)


def open_order(program, provider):
    console = provider.console(program)
    app = started_program()
    window = until("the window", lambda: next(iter(app), None))
    go_to(window, "Orders")
    tree = find(window, pyatspi.ROLE_TREE, "Orders")
    until("the order", lambda: any(text.startswith(("0/", "3/")) for text in cells(tree, 0)))
    tree.queryTable().getAccessibleAt(0, 0).queryAction().doAction(0)
    return console, app, window


def typed(window):
    return find(window, pyatspi.ROLE_TEXT, NAME).queryText().getText(0, -1)


def give_paper(app, window):
    press(window, "Choose file: " + PAPER)
    dialog = find(app, pyatspi.ROLE_DIALOG, "Choose a file")
    write(dialog, "File name:", os.path.expanduser("~/" + FILE))
    press(dialog, "Open")
    find(window, pyatspi.ROLE_LABEL, FILE)


def kill(console):
    console.kill()
    console.wait()


def main():
    program = sys.argv[1]
    provider = Provider(sys.argv[2])
    with open(os.path.expanduser("~/" + FILE), "wb") as file:
        file.write(b"%PDF-1.7\n% a bill\n%%EOF\n")
    provider.order("DE", "local")
    uploads = len(provider.api("GET", "/documents")["data"])

    step("while typing")
    console, app, window = open_order(program, provider)
    write(window, NAME, TYPED)
    until("the draft", lambda: reads(window, "Draft saved"))
    kill(console)

    step("while uploading")
    console, app, window = open_order(program, provider)
    until("what was typed", lambda: typed(window) == TYPED)
    choose(window, "Address matching the area code", "Berlin")
    give_paper(app, window)
    provider.hold("POST", "/documents")
    press(window, "Send")
    until("the document", lambda: len(provider.api("GET", "/documents")["data"]) == uploads + 1)
    kill(console)
    provider.release()

    step("while sending")
    console, app, window = open_order(program, provider)
    until("what was typed", lambda: typed(window) == TYPED)
    find(window, pyatspi.ROLE_LABEL, FILE)
    provider.hold("PATCH", "/sub_number_orders/*")
    press(window, "Send")
    until("the answers", lambda: TYPED in json.dumps(provider.api("GET", "/number_order_phone_numbers"), ensure_ascii=False))
    kill(console)
    provider.release()

    step("and then")
    console, app, window = open_order(program, provider)
    until("the answers in review", lambda: reads(window, "in review"))
    console.terminate()
    if console.wait() != 0:
        raise SystemExit("killed: the program did not end well")
    if len(provider.api("GET", "/documents")["data"]) != uploads + 1:
        raise SystemExit("killed: the file was uploaded twice")
    provider.end()


main()
