"""Rasa as `./parley up` starts it: a child with our channel, on a port of its own."""

from __future__ import annotations

import itertools
import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Json = dict[str, Any]

ROOT = Path(__file__).parents[2]
SECRET = "a secret of these tests"
_SECONDS_TO_START = 100
_numbers = itertools.count(1)


@dataclass(frozen=True)
class Answer:
    status: int
    body: Json

    @property
    def said(self) -> list[str]:
        """The wording keys (or the text) of the replies, in order."""
        return [_gist(reply) for reply in self.body["replies"]]


class Rasa:
    """One process. `models` may hold no model, `actions_url` may lead nowhere."""

    def __init__(self, models: Path, database: Path, actions_url: str) -> None:
        self._port = _free_port()
        self.log = database.with_suffix(".log")
        self._arguments = ["--port", str(self._port), "--models", str(models)]
        self._env = {
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "PARLEY_RASA_SECRET": SECRET,
            "PARLEY_ACTIONS_URL": actions_url,
            "PARLEY_RASA_DB": str(database),
            "OMP_NUM_THREADS": "1",
            "OPENBLAS_NUM_THREADS": "1",
            "RASA_TELEMETRY_ENABLED": "false",
        }
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> Rasa:
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "bot.nlu.serve", *self._arguments],
                cwd=ROOT,
                env=self._env,
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        self._wait()
        return self

    def kill(self) -> None:
        """As the operating system would, without a word."""
        assert self._process
        self._process.send_signal(signal.SIGKILL)
        self._process.wait(10)

    def close_stdin(self) -> int:
        """What the end of the parent looks like; returns the exit code."""
        assert self._process
        assert self._process.stdin
        self._process.stdin.close()
        return self._process.wait(20)

    def stop(self) -> None:
        if self._process and self._process.poll() is None:
            self._process.terminate()
            self._process.wait(20)

    def health(self) -> Answer:
        return self._send(urllib.request.Request(self._url("")))

    def say(self, sender: str, text: str, **fields: Any) -> Answer:
        """One turn; `fields` replace those of the request."""
        body = {"sender": sender, "message_id": str(next(_numbers)), "text": text, **fields}
        return self.post(json.dumps(body).encode())

    def understand(self, sender: str, text: str) -> Answer:
        body = {"sender": sender, "message_id": str(next(_numbers)), "text": text}
        return self.post(json.dumps(body).encode(), path="understand")

    def post(self, body: bytes, secret: str = SECRET, path: str = "turn") -> Answer:
        headers = {"Authorization": f"Bearer {secret}"}
        return self._send(urllib.request.Request(self._url(path), body, headers))

    def _url(self, path: str) -> str:
        return f"http://127.0.0.1:{self._port}/webhooks/parley/{path}"

    def _send(self, request: urllib.request.Request) -> Answer:
        try:
            with urllib.request.urlopen(request, timeout=60) as response:
                return Answer(response.status, json.load(response))
        except urllib.error.HTTPError as error:
            return Answer(error.code, json.load(error))

    def _wait(self) -> None:
        assert self._process
        end = time.monotonic() + _SECONDS_TO_START
        while time.monotonic() < end and self._process.poll() is None:
            try:
                self.health()
            except OSError:
                time.sleep(0.2)
            else:
                return
        raise AssertionError(f"Rasa did not start:\n{self.log.read_text()[-3_000:]}")


def _gist(reply: Json) -> str:
    custom = reply["custom"]
    return custom.get("wording") or reply["text"] or next(iter(custom))


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port
