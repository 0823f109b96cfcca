# SPDX-FileCopyrightText: 2026 The Cordboard founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""Secrets and papers are nowhere but where they were given.

Runs the console with a key, a reference, answers, an address, a document and a comment that cannot be mistaken, with
every log of Qt's on, on a server that loses answers; buys, answers what a country asks, and crashes. Then looks into
every file that is left, for all the forms in which a program might write them, and for the reference where it has no
business.
Usage: canary.py CONSOLE SANDBOX
"""
import base64
import glob
import os
import pathlib
import resource
import secrets
import signal
import string
import sys
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "app"))
import pyatspi  # noqa: E402

from desktop import (  # noqa: E402
    cells, choose, find, go_to, press, rows, search, started_program, until, write as write_in)
from provider import Provider, started  # noqa: E402

LETTERS = string.ascii_letters + string.digits


def canary(words, length=12):
    return words + "".join(secrets.choice(LETTERS) for _ in range(length))


KEY = canary("canary_", 40)
REFERENCE = canary("canary reference ")
NAME = canary("Canary Person ")
STREET = canary("Canary Street 7 ")
CONTENT = canary("canary document ", 40)
FILE = canary("canary file ") + ".pdf"
COMMENT = canary("canary comment ")
UNSENT = canary("canary draft ")
HOME = pathlib.Path.home()


def start_console(program, provider):
    for folder in ("tmp", "cwd"):
        (HOME / folder).mkdir()
    environment = dict(os.environ, TMPDIR=str(HOME / "tmp"), QT_LOGGING_RULES="*=true", QT_MESSAGE_PATTERN="%{message}")
    with open(HOME / "log", "wb") as log:
        return started(
            [program, "--profile", str(HOME / "profile"), "--base-url", provider.ready["url"], "--key-file",
                provider.key_file],
            cwd=HOME / "cwd", env=environment, stdout=log, stderr=log,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY,) * 2))


def write(window, field, text):
    part = until(field, lambda: pyatspi.findDescendant(
        window, lambda part: part.getRole() == pyatspi.ROLE_TEXT and part.name == field))
    part.queryEditableText().setTextContents(text)


def says(window, words):
    until(f"“{words}”", lambda: pyatspi.findDescendant(
        window, lambda part: part.getRole() == pyatspi.ROLE_LABEL and words in part.name))


def buy(window, table, row, outcome):
    table.queryTable().getAccessibleAt(row, 0).queryAction().doAction(0)
    press(window, "Add to basket")
    write(window, "Reference", REFERENCE)
    press(window, "Buy")
    press(find(window, pyatspi.ROLE_DIALOG, "Confirm purchase"), "Buy")
    says(window, outcome)


def answer(app, window):
    go_to(window, "Orders")
    tree = find(window, pyatspi.ROLE_TREE, "Orders")
    until("an order that was not answered", lambda: any(text.startswith("0/") for text in cells(tree, 0)))
    tree.queryTable().getAccessibleAt(0, 0).queryAction().doAction(0)
    write_in(window, "Name of the end user", NAME)
    choose(window, "Address matching the area code", "Add an address")
    sheet = find(window, pyatspi.ROLE_DIALOG, "Add an address")
    for field, text in {"Business": NAME, "Street and number": STREET, "Town": "Berlin", "Postal code": "10117"}.items():
        write_in(sheet, field, text)
    press(sheet, "Cancel")
    (HOME / FILE).write_bytes(b"%PDF-1.7\n% " + CONTENT.encode() + b"\n%%EOF\n")
    press(window, "Choose file: Proof of address")
    dialog = find(app, pyatspi.ROLE_DIALOG, "Choose a file")
    write_in(dialog, "File name:", str(HOME / FILE))
    press(dialog, "Open")
    find(window, pyatspi.ROLE_LABEL, FILE)
    choose(window, "Address matching the area code", "Berlin")
    press(window, "Send")
    says(window, "in review")
    until("the comments", lambda: search(window, pyatspi.ROLE_PAGE_TAB, "Comments")).queryAction().doAction(0)
    write_in(window, "New comment", COMMENT)
    press(window, "Send comment")
    says(window, COMMENT)
    write_in(window, "New comment", UNSENT)


def use(app, window, provider):
    press(window, "Search")
    table = find(window, pyatspi.ROLE_TABLE, "Available numbers")
    until("numbers", lambda: rows(table) >= 3)
    provider.control("POST", "/faults",
        {"kind": "drop", "stage": "after", "method": "POST", "path": "/number_orders", "first": 1})
    buy(window, table, 0, "Its answer had been lost")
    provider.control("POST", "/faults",
        {"kind": "status", "status": 422, "method": "POST", "path": "/number_orders", "first": 1})
    buy(window, table, 0, "refused the order")
    go_to(window, "Numbers")
    owned = find(window, pyatspi.ROLE_TABLE, "Numbers")
    until("the numbers", lambda: rows(owned) > 0 and cells(owned, 0))
    provider.order("DE", "local")
    answer(app, window)


def crash(console):
    os.kill(console.pid, signal.SIGABRT)  # a sanitizer would make an ordinary exit of a segmentation fault
    _, status = os.waitpid(console.pid, 0)
    console.returncode = status
    if not os.WIFSIGNALED(status):
        raise SystemExit("canary: the program did not crash")
    if os.WCOREDUMP(status):
        raise SystemExit("canary: the program left its memory on the disk")


def forms_of(text):
    plain = text.encode()
    yield plain
    yield text.encode("utf-16-le")
    yield plain.hex().encode()
    yield urllib.parse.quote(text).encode()
    for before in range(3):  # base64 looks different behind one or two other bytes
        encoded = base64.b64encode(b"x" * before + plain)
        yield encoded[4 if before else 0:-4]


def files_with(text):
    found = set()
    old_and_new = [path for path in HOME.rglob("*") if path.is_file()]
    old_and_new += [pathlib.Path(path) for path in glob.glob("/tmp/*ordboard*", recursive=True) if os.path.isfile(path)]
    for path in old_and_new:
        content = path.read_bytes()
        if any(form in content for form in forms_of(text)):
            found.add(str(path.relative_to(HOME)) if path.is_relative_to(HOME) else str(path))
    return found


def expect(what, found, allowed, needed):
    if not needed <= found <= allowed:
        raise SystemExit(f"canary: {what} is in {sorted(found)}; may be in {sorted(allowed)}, must in {sorted(needed)}")


def main():
    provider = Provider(sys.argv[2], "--key", KEY)
    console = start_console(sys.argv[1], provider)
    app = started_program()
    use(app, until("the window", lambda: next(iter(app), None)), provider)
    crash(console)
    kept = {"profile/journal.sqlite", "profile/journal.sqlite-wal", "profile/state.sqlite", "profile/state.sqlite-wal"}
    expect("the key", files_with(KEY), {"key"}, {"key"})
    expect("the document", files_with(CONTENT), {FILE}, {FILE})
    for what, text in {"a file's name": FILE, "an answer": NAME, "an address": STREET, "a comment": COMMENT,
            "a comment that was not sent": UNSENT}.items():
        expect(what, files_with(text), set(), set())
    journal = files_with(REFERENCE)
    expect("the reference", journal, kept, set())
    if not any(name.startswith("profile/journal") for name in journal):
        raise SystemExit("canary: the journal does not hold the order, so nothing was tested")
    if os.path.getsize(HOME / "log") < 1000:
        raise SystemExit("canary: the program logged nothing, so nothing was tested")
    for name in sorted(path for path in (HOME / "profile").rglob("*") if path.is_file()):
        if name.stat().st_mode & 0o077:
            raise SystemExit(f"canary: others can read {name}")


main()
