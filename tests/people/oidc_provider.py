"""A small provider of accounts for tests, in a process of its own: OpenID Connect with discovery, code
flow and PKCE. It knows one person at a time and can be told to misbehave.

`python -m tests.people.oidc_provider` prints its address and runs until its input ends.
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from joserfc import jwt
from joserfc.jwk import OctKey, RSAKey

CLIENT, SECRET = "parley", "a secret of two"


class State:
    """What the provider knows; tests change it at /control."""

    def __init__(self, issuer: str) -> None:
        self.issuer = issuer
        self.claims: dict[str, Any] = {}
        self.userinfo: dict[str, Any] = {}
        self.fault = ""
        self.codes: dict[str, dict[str, str]] = {}
        self.new_key()

    def new_key(self) -> None:
        self.key = RSAKey.generate_key(2048, {"kid": secrets.token_hex(4), "use": "sig"})

    def token(self, nonce: str) -> str:
        now, fault = int(time.time()), self.fault
        claims = {
            "iss": "https://evil.example" if fault == "issuer" else self.issuer,
            "aud": "another" if fault == "audience" else CLIENT,
            "iat": now,
            "exp": now - 3600 if fault == "expired" else now + 300,
            "nonce": "another" if fault == "nonce" else nonce,
            **self.claims,
        }
        if fault == "azp":
            claims |= {"aud": [CLIENT, "another"], "azp": "another"}
        if fault == "unsigned":
            parts = ({"alg": "none"}, claims)
            return ".".join(_base64(json.dumps(part).encode()) for part in parts) + "."
        if fault == "secret":
            key = OctKey.import_key(SECRET * 4)
            return jwt.encode({"alg": "HS256"}, claims, key, algorithms=["HS256"])
        key = RSAKey.generate_key(2048) if fault == "key" else self.key
        return jwt.encode({"alg": "RS256", "kid": self.key.kid}, claims, key)


class Provider(BaseHTTPRequestHandler):
    state: State

    def do_GET(self) -> None:
        address = urlsplit(self.path)
        query = {name: values[0] for name, values in parse_qs(address.query).items()}
        pages: dict[str, Any] = {
            "/.well-known/openid-configuration": self._discovery,
            "/jwks": lambda _: {"keys": [self.state.key.as_dict(private=False)]},
            "/userinfo": self._userinfo,
        }
        if address.path == "/authorize":
            self._authorize(query)
        elif address.path in pages:
            self._say(200, pages[address.path](query))
        else:
            self._say(404, {})

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        if self.path == "/control":
            told = json.loads(body)
            if told.pop("new_key", False):
                self.state.new_key()
            for name, value in told.items():
                setattr(self.state, name, value)
            self._say(200, {})
        elif self.path == "/token":
            self._token({name: values[0] for name, values in parse_qs(body).items()})

    def _discovery(self, _query: dict[str, str]) -> dict[str, Any]:
        issuer = self.state.issuer
        return {
            "issuer": "https://evil.example" if self.state.fault == "discovery" else issuer,
            "authorization_endpoint": f"{issuer}/authorize",
            "token_endpoint": f"{issuer}/token",
            "jwks_uri": f"{issuer}/jwks",
            "userinfo_endpoint": f"{issuer}/userinfo",
        }

    def _authorize(self, query: dict[str, str]) -> None:
        """Signs in whoever is set, at once, if the request is as it should be."""
        expected = {"response_type": "code", "client_id": CLIENT, "code_challenge_method": "S256"}
        if any(query.get(name) != value for name, value in expected.items()):
            self._say(400, {"error": "invalid_request"})
            return
        if "openid" not in query["scope"].split() or not query.get("nonce"):
            self._say(400, {"error": "invalid_scope"})
            return
        back: dict[str, str] = {"state": query["state"]}
        if self.state.fault == "denied":
            back["error"] = "access_denied"
        else:
            back["code"] = secrets.token_urlsafe()
            self.state.codes[back["code"]] = query
        self.send_response(302)
        self.send_header("Location", f"{query['redirect_uri']}?{urlencode(back)}")
        self.end_headers()

    def _token(self, form: dict[str, str]) -> None:
        """A code works once, with the secret and with what its challenge was made from."""
        asked = self.state.codes.pop(form.get("code", ""), None)
        given = self.headers.get("Authorization", "")
        digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
        is_right = (
            asked is not None
            and given == f"Basic {base64.b64encode(f'{CLIENT}:{SECRET}'.encode()).decode()}"
            and asked["code_challenge"] == _base64(digest)
            and asked["redirect_uri"] == form.get("redirect_uri")
        )
        if not is_right or asked is None:
            self._say(400, {"error": "invalid_grant"})
            return
        token = self.state.token(asked["nonce"])
        self._say(200, {"id_token": token, "access_token": "let me in", "token_type": "Bearer"})

    def _userinfo(self, _query: dict[str, str]) -> dict[str, Any]:
        is_right = self.headers.get("Authorization") == "Bearer let me in"
        return {"sub": self.state.claims["sub"], **self.state.userinfo} if is_right else {}

    def _say(self, status: int, body: dict[str, Any]) -> None:
        text = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *_args: object) -> None:
        """Tests read the first line of the output only."""


def _base64(text: bytes) -> str:
    return base64.urlsafe_b64encode(text).rstrip(b"=").decode()


def main() -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Provider)
    issuer = f"http://127.0.0.1:{server.server_address[1]}"
    Provider.state = State(issuer)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(issuer, flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
