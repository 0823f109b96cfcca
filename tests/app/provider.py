# SPDX-FileCopyrightText: 2026 The Cordboard founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""A sandbox of one's own: its API, its clock and its faults, and a console that is told to speak to it."""
import atexit
import json
import os
import subprocess
import urllib.parse
import urllib.request


def started(command, **how):
    """A process that does not outlive the script."""
    process = subprocess.Popen(command, **how)
    atexit.register(process.kill)
    return process


class Provider:
    def __init__(self, program, *options):
        self.process = started([program, "--state", ":memory:", *options], stdout=subprocess.PIPE)
        self.ready = json.loads(self.process.stdout.readline())
        self.key_file = os.path.expanduser("~/key")
        with open(os.open(self.key_file, os.O_CREAT | os.O_WRONLY, 0o600), "w", encoding="ascii") as file:
            file.write(self.ready["key"])

    def end(self):
        self.process.terminate()
        self.process.wait()

    def console(self, program):
        return started([program, "--profile", os.path.expanduser("~/profile"), "--base-url",
            self.ready["url"], "--key-file", self.key_file])

    def api(self, method, path, body=None, **query):
        return self._ask(self.ready["url"], self.ready["key"], method, path, body, query)

    def later(self, milliseconds):
        self.control("POST", "/clock", {"advance_ms": milliseconds})

    def hold(self, method, path):
        """The effect happens, the answer does not come."""
        self.control("POST", "/faults", {"kind": "hold", "stage": "after", "method": method, "path": path})

    def release(self):
        self.control("DELETE", "/faults")

    def order(self, country, number_type):
        found = self.api("GET", "/available_phone_numbers", **{
            "filter[country_code]": country, "filter[phone_number_type]": number_type, "filter[limit]": 1})
        number = found["data"][0]["phone_number"]
        return self.api("POST", "/number_orders", {"phone_numbers": [{"phone_number": number}]})["data"]

    def control(self, method, path, body=None):
        return self._ask(self.ready["control_url"], self.ready["control_key"], method, path, body, {})

    @staticmethod
    def _ask(url, key, method, path, body, query):
        request = urllib.request.Request(
            url + path + ("?" + urllib.parse.urlencode(query) if query else ""),
            None if body is None else json.dumps(body).encode(),
            {"Authorization": "Bearer " + key, "Content-Type": "application/json"}, method=method)
        with urllib.request.urlopen(request) as answer:
            return json.loads(answer.read() or b"null")
