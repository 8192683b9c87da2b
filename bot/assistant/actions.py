"""Runs the company's custom actions in this process, where they can hurt nothing.

Each runs in a thread of its own for a limited time. One that raises, hangs, does not import or is
unknown becomes a handoff with the reason `action_failed`.
"""

from __future__ import annotations

import asyncio
import hmac
import importlib
import inspect
import logging
import pkgutil
import sys
import threading
from concurrent.futures import Future, InvalidStateError
from contextlib import suppress
from pathlib import Path
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse

log = logging.getLogger(__name__)

THREADS = 32  # actions that hang keep theirs; when all do, further actions fail at once

FAILED: dict[str, Any] = {
    "events": [{"event": "active_loop", "name": None}],
    "responses": [{"custom": {"handoff": {"reason": "action_failed"}}}],
}


class Rejected(Exception):
    """The action itself refused to run (`ActionExecutionRejection`): Rasa decides what follows."""

    def __init__(self, action: str, message: str) -> None:
        super().__init__(message)
        self.action = action


class Actions:
    """The actions of one package; `seconds` is how long each may take."""

    def __init__(self, package: str, home: Path, seconds: float) -> None:
        self._package = package
        self._home = home
        self._seconds = seconds
        self._threads = threading.BoundedSemaphore(THREADS)
        self._loading = threading.Lock()
        self._executor: Any = None

    def load(self) -> None:
        """Import every module of the package; one that fails is reported and left out."""
        from rasa_sdk.executor import ActionExecutor  # takes half a second: not at the start of web

        with self._loading:
            if self._executor is not None:
                return
            executor = ActionExecutor()
            if str(self._home) not in sys.path:
                sys.path.insert(0, str(self._home))
            for name in self._modules():
                _import(name)
            _register(executor)
            self._executor = executor

    async def run(self, call: dict[str, Any]) -> dict[str, Any]:
        """Run the action that Rasa calls; the answer is `{events, responses}`. Raises `Rejected`."""
        name = call.get("next_action")
        if not self._threads.acquire(blocking=False):
            log.error("action %s was not run: %s others hang", name, THREADS)
            return FAILED
        future: Future[dict[str, Any]] = Future()
        threading.Thread(target=self._run, args=(call, future), daemon=True).start()
        try:
            return await asyncio.wait_for(asyncio.wrap_future(future), self._seconds)
        except TimeoutError:
            log.error("action %s took longer than %s s", name, self._seconds)
        except Rejected:
            raise
        except Exception:
            log.exception("action %s failed", name)
        return FAILED

    def _run(self, call: dict[str, Any], future: Future[dict[str, Any]]) -> None:
        from rasa_sdk.interfaces import ActionExecutionRejection

        try:
            self.load()
            # Rasa sends the domain only to actions that ask for it (endpoints.yml).
            result = asyncio.run(self._executor.run({"domain": {}, **call}))
            _settle(future, result.model_dump() if result else {"events": [], "responses": []})
        except ActionExecutionRejection as rejection:
            _settle(future, Rejected(rejection.action_name, rejection.message))
        except BaseException as error:  # noqa: BLE001  (also SystemExit of a careless action)
            _settle(future, error if isinstance(error, Exception) else RuntimeError(repr(error)))
        finally:
            self._threads.release()

    def _modules(self) -> list[str]:
        try:
            package = importlib.import_module(self._package)
        except BaseException:
            log.exception("the package of custom actions %r cannot be imported", self._package)
            return []
        paths = getattr(package, "__path__", [])
        return [f"{self._package}.{module.name}" for module in pkgutil.iter_modules(paths)]


def actions_app(actions: Actions, secret: str) -> FastAPI:
    """The internal listener's application: Rasa's action protocol behind the shared secret."""
    app = FastAPI(openapi_url=None)

    @app.post("/internal/actions")
    async def run_action(request: Request) -> Response:
        given = request.headers.get("authorization", "")
        if not hmac.compare_digest(given.encode(), f"Bearer {secret}".encode()):
            return JSONResponse({"error": "the shared secret is missing or wrong"}, 401)
        try:
            return JSONResponse(await actions.run(await request.json()))
        except Rejected as rejection:
            return JSONResponse({"action_name": rejection.action, "error": str(rejection)}, 400)

    return app


def _import(name: str) -> None:
    try:
        importlib.import_module(name)
    except BaseException:  # a module may even call sys.exit()
        log.exception("custom actions in %s are left out: the module does not import", name)


def _register(executor: Any) -> None:
    from rasa_sdk import Action, utils

    for action in utils.all_subclasses(Action):
        if action.__module__.startswith("rasa_sdk.") or inspect.isabstract(action):
            continue
        try:
            executor.register_action(action)
        except Exception:
            log.exception("custom action %s is left out: it cannot be made", action.__qualname__)


def _settle(future: Future[dict[str, Any]], outcome: dict[str, Any] | Exception) -> None:
    with suppress(InvalidStateError):  # it took too long; nobody waits for it any more
        if isinstance(outcome, Exception):
            future.set_exception(outcome)
        else:
            future.set_result(outcome)
