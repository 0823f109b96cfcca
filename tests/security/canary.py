# SPDX-FileCopyrightText: 2026 The Cordboard founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""The key is nowhere but where it was given.

Runs the console with a key and a reference that cannot be mistaken, with every log of Qt's on, on a server that loses
answers; buys, exports and crashes. Then looks into every file that is left, for the key in all the forms a program might
write it in, and for the reference where it has no business.
Usage: canary.py CONSOLE SANDBOX
"""
import base64
import glob
import json
import os
import pathlib
import resource
import secrets
import signal
import string
import subprocess
import sys
import urllib.parse
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "app"))
import pyatspi  # noqa: E402

from desktop import PATIENCE_S, cells, find, go_to, press, rows, started_program, until  # noqa: E402

LETTERS = string.ascii_letters + string.digits
KEY = "canary_" + "".join(secrets.choice(LETTERS) for _ in range(40))
REFERENCE = "canary reference " + "".join(secrets.choice(LETTERS) for _ in range(12))
HOME = pathlib.Path.home()


def control(sandbox, path, body):
    request = urllib.request.Request(sandbox["control_url"] + path, json.dumps(body).encode(), {
        "Authorization": "Bearer " + sandbox["control_key"], "Content-Type": "application/json"})
    urllib.request.urlopen(request).close()


def start_sandbox(program):
    process = subprocess.Popen([program, "--key", KEY], stdout=subprocess.PIPE, text=True)
    return process, json.loads(process.stdout.readline())


def start_console(program, url):
    key_file = HOME / "key"
    key_file.write_text(KEY + "\n")
    key_file.chmod(0o600)
    for folder in ("tmp", "cwd"):
        (HOME / folder).mkdir()
    environment = dict(os.environ, TMPDIR=str(HOME / "tmp"), QT_LOGGING_RULES="*=true", QT_MESSAGE_PATTERN="%{message}")
    with open(HOME / "log", "wb") as log:
        return subprocess.Popen(
            [program, "--profile", str(HOME / "profile"), "--base-url", url, "--key-file", str(key_file)],
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


def use(window, sandbox):
    press(window, "Search")
    table = find(window, pyatspi.ROLE_TABLE, "Available numbers")
    until("numbers", lambda: rows(table) >= 3)
    control(sandbox, "/faults",
        {"kind": "drop", "stage": "after", "method": "POST", "path": "/number_orders", "first": 1})
    buy(window, table, 0, "Its answer had been lost")
    control(sandbox, "/faults",
        {"kind": "status", "status": 422, "method": "POST", "path": "/number_orders", "first": 1})
    buy(window, table, 0, "refused the order")
    go_to(window, "Numbers")
    owned = find(window, pyatspi.ROLE_TABLE, "Numbers")
    until("the numbers", lambda: rows(owned) > 0 and cells(owned, 0))


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
    server, sandbox = start_sandbox(sys.argv[2])
    console = start_console(sys.argv[1], sandbox["url"])
    try:
        use(until("the window", lambda: next(iter(started_program()), None)), sandbox)
        crash(console)
    finally:
        if console.returncode is None:
            console.kill()
        server.kill()
        server.wait(timeout=PATIENCE_S)
    kept = {"profile/journal.sqlite", "profile/journal.sqlite-wal", "profile/state.sqlite", "profile/state.sqlite-wal"}
    expect("the key", files_with(KEY), {"key"}, {"key"})
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
