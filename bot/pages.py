"""The built pages: the demo page with the widget, the desk, and their scripts; and who is well."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

from fastapi import APIRouter, FastAPI, Request, Response
from fastapi.responses import FileResponse, PlainTextResponse
from sqlalchemy import text
from starlette.convertors import PathConvertor, register_url_convertor
from starlette.staticfiles import StaticFiles

from bot.documented import Told, documented
from bot.errors import NotFound

STATIC = Path(__file__).parent / "static"

router = APIRouter(include_in_schema=False)
health = APIRouter(tags=["health"])
ROUTERS = (router, health)


@router.get("/")
def demo() -> Response:
    """The company's page with the widget on it, to try things out."""
    return _page("demo/index.html")


class PageOfDesk(PathConvertor):
    """Every address below the desk's, but those of its API, which are never pages."""

    regex = "(?!api(?:/|$)).*"


register_url_convertor("page_of_desk", PageOfDesk())


@router.get("/desk")
@router.get("/desk/{path:page_of_desk}")
def desk(path: str = "") -> Response:
    """The desk finds its own way from the address."""
    return _page("desk/index.html")


@router.get("/api/docs")
def api() -> Response:
    """What developers can ask for, to read and to try out."""
    return _page("api/index.html")


class Readiness(Told):
    """Whether customers are answered already, and all articles are searched."""

    status: Literal["ok"]
    assistant: bool
    knowledge: bool


@health.get("/healthz", response_class=PlainTextResponse)
def healthz() -> str:
    """The process is alive."""
    return "ok"


@health.get("/readyz", **documented(Readiness))
def readyz(request: Request) -> dict[str, Any]:
    """Messages are accepted; `assistant` and `knowledge` tell whether they are answered already."""
    state = request.app.state
    with state.database.read() as connection:
        connection.execute(text("SELECT 1"))
    return {
        "status": "ok",
        "assistant": state.answering.is_ready,
        "knowledge": state.library.is_complete,
    }


def mount_assets(app: FastAPI) -> None:
    """Serve the scripts and styles, whose names change with their content."""
    app.mount("/assets", StaticFiles(directory=STATIC / "assets", check_dir=False), name="assets")


def _page(name: str) -> Response:
    file = STATIC / name
    if not file.is_file():
        raise NotFound("The front end has not been built: run ./parley up, which builds it.")
    # The scripts that it names are gone after the next build: ask each time whether it changed.
    return FileResponse(file, headers={"Cache-Control": "no-cache"})
