"""The parts of `./parley bench stock` that need no Rasa."""

from __future__ import annotations

import argparse
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import yaml

from bot.bench import stock
from bot.bench.stock import action_server, assistants, load, report, texts
from bot.bench.stock.texts import Message
from bot.progress import CommandFailed
from bot.settings import load_settings

MESSAGES = [Message(f"text {number}", f"customer {number // 2}") for number in range(20)]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A company's folder, as far as the bench looks at it."""
    folder = tmp_path / "home"
    for language in ("en", "de"):
        sentences = [f"{language} {number}" for number in range(300)]
        file = folder / "tests" / "nlu" / language / "sentences.yml"
        file.parent.mkdir(parents=True)
        file.write_text(yaml.safe_dump({"intents": {"greet": [*sentences, sentences[0]]}}))
    (folder / "parley.yml").write_text("brand: {name: Test}\nlanguages: [en, de]\n")
    (folder / "credentials.yml").write_text("our.Channel: {secret: x}\n")
    for name in ("config.yml", "domain.yml", "endpoints.yml"):
        (folder / name).write_text(f"# {name}\n")
    (folder / ".hidden").write_text("")
    (folder / "models").mkdir()
    return folder


class _Answering(BaseHTTPRequestHandler):
    """Says nothing to every fourth message."""

    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        number = int(body["message"].split()[1])
        answer = b"[]" if number % 4 == 0 else b'[{"text": "hello"}]'
        self.send_response(500 if self.path.startswith("/broken") else 200)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Quiet."""


@pytest.fixture
def port() -> Iterator[int]:
    with ThreadingHTTPServer(("127.0.0.1", 0), _Answering) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_port
        server.shutdown()


def test_no_text_is_sent_twice(home: Path) -> None:
    shared = texts.share_out(home, ("en", "de"))
    sent = [message.text for part in vars(shared).values() for message in part]
    assert len(sent) == len(set(sent))
    assert texts.share_out(home, ("en", "de")) == shared


def test_fewer_texts_make_every_part_smaller(home: Path) -> None:
    some, more = texts.share_out(home, ("en",)), texts.share_out(home, ("en", "de"))
    assert 0 < len(some.turns) < len(more.turns)
    assert 0 < len(some.crowd) < len(more.crowd)


def test_without_texts_it_says_where_they_should_be(home: Path) -> None:
    with pytest.raises(CommandFailed, match="sentences.yml"):
        texts.share_out(home, ("fr",))


@pytest.mark.parametrize("send", [load.one_by_one, load.crowd])
def test_every_message_is_sent_and_empty_answers_are_counted(port: int, send: object) -> None:
    assert callable(send)
    waits = send(port, load.REST, MESSAGES)
    assert waits.count == 20
    assert waits.unanswered == 5
    assert 0 < waits.p50_ms <= waits.p95_ms
    assert waits.per_second > 0


@pytest.mark.parametrize("send", [load.one_by_one, load.crowd])
def test_an_error_is_no_quick_answer(port: int, send: object) -> None:
    assert callable(send)
    with pytest.raises(CommandFailed, match="/broken answered 500"):
        send(port, load.Request("/broken", load.REST.body, {}), MESSAGES)


def test_the_action_server_takes_what_a_form_extracted() -> None:
    slot = {"event": "slot", "name": "order_number", "value": "10234", "timestamp": 1}
    call = {
        "next_action": "validate_order_form",
        "tracker": {"events": [{**slot, "value": "old"}, {"event": "user"}, slot]},
    }
    taken = [{"event": "slot", "name": "order_number", "value": "10234"}]
    assert action_server._answer(call) == {"events": taken, "responses": []}
    assert action_server._answer({"next_action": "action_a"})["responses"] == [{"text": "ok"}]


def test_both_get_the_companys_files_and_rasas_rest_channel(home: Path, tmp_path: Path) -> None:
    settings = load_settings(home, {})
    theirs = assistants.stock(tmp_path / "stock", settings, stock.CONFIG, 2, "http://actions")
    ours = assistants.ours(tmp_path / "ours", settings, "http://actions")
    for one in (theirs, ours):
        assert (one.folder / "domain.yml").resolve() == home / "domain.yml"
        assert not (one.folder / ".hidden").exists()
        assert not any((one.folder / "models").iterdir())
        assert "rest" in _read(one.folder / "credentials.yml")
        assert one.train.cwd == one.folder
    assert "our.Channel" in _read(ours.folder / "credentials.yml")
    assert (ours.folder / "endpoints.yml").resolve() == home / "endpoints.yml"
    parts = _read(theirs.folder / "config.yml")
    epochs = [part["epochs"] for part in parts["pipeline"] + parts["policies"] if "epochs" in part]
    assert epochs == [2, 2, 2, 2]


def test_the_report_has_both_and_their_ratio() -> None:
    compared = report.Comparison({"train_s": 100.0}, {"train_s": 5.0}, ["A note."], {}, {})
    assert compared.as_json()["ratio"] == {"train_s": 0.05}
    assert "| 100 s | 5 s | 0.05 |" in compared.as_table()
    assert "- A note." in compared.as_table()


@pytest.mark.parametrize("epochs", ["0", "-1", "many"])
def test_epochs_are_counted_from_one(epochs: str, capsys: pytest.CaptureFixture[str]) -> None:
    parser = argparse.ArgumentParser()
    stock.add_arguments(parser)
    with pytest.raises(SystemExit):
        parser.parse_args(["--epochs", epochs])
    assert "--epochs" in capsys.readouterr().err


def test_a_config_that_is_not_there_is_named(tmp_path: Path) -> None:
    arguments = argparse.Namespace(config=tmp_path / "no.yml", epochs=None, json=False)
    with pytest.raises(CommandFailed, match="no.yml"):
        stock.run(arguments)


def _read(file: Path) -> dict[str, object]:
    content = yaml.safe_load(file.read_text())
    assert isinstance(content, dict)
    return content
