"""A company's website on another origin, with pages and headers of the test's choosing."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Page:
    html: str
    headers: dict[str, str] = field(default_factory=dict)


class Website:
    """Serves `pages` by path; another path is the page `/`."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.pages: dict[str, Page] = {}

    def put(self, html: str, *, path: str = "/", **headers: str) -> str:
        """Returns the page's address. `content_security_policy=…` becomes a header."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.pages[path] = Page(html, named)
        return self.address + path


@contextmanager
def website() -> Iterator[Website]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            page = site.pages.get(self.path.partition("?")[0]) or site.pages["/"]
            body = page.html.encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            for name, value in page.headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_args: object) -> None:
            """Nobody reads it."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    site = Website(f"http://localhost:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
