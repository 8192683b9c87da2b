"""What docs/identity.md gives people to copy is what Parley takes."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from bot.people.identity import Signer

PAGE = Path(__file__).resolve().parents[2] / "docs" / "identity.md"
SECRET = "a secret of the site's that is long enough"
USER = "Zoë 7"


def examples(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)


def in_python(code: str, arguments: list[str]) -> Any:
    names: dict[str, Any] = {}
    exec(code, names)  # noqa: S102
    return names["identity"](*arguments)


def in_program(language: str, code: str, arguments: list[str], folder: Path) -> Any:
    given = ", ".join(json.dumps(argument, ensure_ascii=False) for argument in arguments)
    program, name, text = {
        "js": ("node", "a.mjs", f"{code}\nconsole.log(JSON.stringify(identity({given})));"),
        "php": ("php", "a.php", f"<?php\n{code}\necho json_encode(identity({given}));"),
        "ruby": ("ruby", "a.rb", f'require "json"\n{code}\nputs identity({given}).to_json'),
    }[language]
    (folder / name).write_text(text, encoding="utf-8")
    argv = [str(shutil.which(program)), str(folder / name)]
    result = subprocess.run(argv, capture_output=True, text=True, check=True)
    return json.loads(result.stdout)


INSTALLED = [
    language
    for language, program in (("js", "node"), ("php", "php"), ("ruby", "ruby"))
    if shutil.which(program)
]


@pytest.mark.parametrize("language", ["python", *INSTALLED])
def test_the_examples_sign_what_is_taken(language: str, tmp_path: Path) -> None:
    signer = Signer("shop", (SecretStr(SECRET),))
    with_hash, with_jwt = examples(language)
    made = []
    for code, arguments in ((with_hash, [SECRET, USER]), (with_jwt, [SECRET, USER, "Zoë"])):
        if language == "python":
            made.append(in_python(code, arguments))
        else:
            made.append(in_program(language, code, arguments, tmp_path))
    assert signer.read_hash(made[0]["user_id"], made[0]["hash"]).user_id == USER
    identity = signer.read_jwt(made[1]["jwt"])
    assert (identity.user_id, identity.name) == (USER, "Zoë")
