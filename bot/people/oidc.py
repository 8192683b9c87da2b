"""What the company's provider of accounts says of somebody: OpenID Connect, with code and PKCE."""

from __future__ import annotations

import base64
import hashlib
import logging
import threading
import time
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from urllib.parse import urlencode

import httpx2
from joserfc import jwt
from joserfc.errors import InvalidKeyIdError, JoseError
from joserfc.jwk import KeySet

from bot.errors import ProviderFailed
from bot.people.secret import derive
from bot.settings import Oidc

SECONDS = 10.0
FRESH_S = 3600.0  # how long the provider's addresses and keys are believed
LEEWAY_S = 60
ALGORITHMS = ("RS256", "PS256", "ES256")  # never one that a shared secret could sign
SCOPE = "openid email profile"
LONGEST_SUBJECT = 255

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Journey:
    """One way to the provider and back; the browser keeps its `seed`, and all else follows from it."""

    seed: str

    @property
    def state(self) -> str:
        return derive(self.seed, "state")

    @property
    def nonce(self) -> str:
        return derive(self.seed, "nonce")

    @property
    def verifier(self) -> str:
        return derive(self.seed, "verifier")

    @property
    def challenge(self) -> str:
        digest = hashlib.sha256(self.verifier.encode()).digest()
        return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


@lru_cache(maxsize=10)
def provider(issuer: str) -> Provider:
    """The one that this process knows by that address."""
    return Provider(issuer)


class Provider:
    """Its addresses and keys, read when they are needed; safe in several threads."""

    def __init__(self, issuer: str) -> None:
        self.issuer = issuer
        self._lock = threading.Lock()
        self._read_at = float("-inf")
        self._addresses: dict[str, Any] = {}
        self._keys = KeySet([])

    def address(self, settings: Oidc, journey: Journey, back: str) -> str:
        """Where the browser goes to sign in; it comes back to `back`. Raises `ProviderFailed`."""
        query = {
            "response_type": "code",
            "client_id": settings.client_id,
            "redirect_uri": back,
            "scope": SCOPE,
            "state": journey.state,
            "nonce": journey.nonce,
            "code_challenge": journey.challenge,
            "code_challenge_method": "S256",
        }
        address = self._address("authorization_endpoint")
        return f"{address}{'&' if '?' in address else '?'}{urlencode(query)}"

    def claims(self, settings: Oidc, journey: Journey, code: str, back: str) -> dict[str, Any]:
        """Who has signed in, from the code that the browser brought. Raises `ProviderFailed`."""
        tokens = self._exchange(settings, journey, code, back)
        claims = self._checked(settings, journey, str(tokens.get("id_token", "")))
        if settings.groups_claim in claims or not self._addresses.get("userinfo_endpoint"):
            return claims
        return self._more(claims, str(tokens.get("access_token", "")))

    def _exchange(self, settings: Oidc, journey: Journey, code: str, back: str) -> dict[str, Any]:
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": back,
            "code_verifier": journey.verifier,
            "client_id": settings.client_id,
        }
        secret, basic = settings.client_secret.get_secret_value(), None
        address = self._address("token_endpoint")
        ways = self._addresses.get("token_endpoint_auth_methods_supported")
        if secret and (not ways or "client_secret_basic" in ways):
            basic = httpx2.BasicAuth(settings.client_id, secret)
        elif secret:
            form["client_secret"] = secret
        return _json("POST", address, data=form, auth=basic)

    def _checked(self, settings: Oidc, journey: Journey, token: str) -> dict[str, Any]:
        """The claims of a token that this provider signed for us, now, and for this journey."""
        rules = jwt.JWTClaimsRegistry(
            leeway=LEEWAY_S,
            iss={"essential": True, "value": self.issuer},
            aud={"essential": True, "value": settings.client_id},
            exp={"essential": True},
            iat={"essential": True},
            sub={"essential": True},
            nonce={"essential": True, "value": journey.nonce},
        )
        try:
            claims = self._decoded(token).claims
            rules.validate(claims)
        except (JoseError, ValueError) as error:
            raise _failed(f"its token cannot be trusted: {error}") from None
        if not isinstance(claims["sub"], str) or not 0 < len(claims["sub"]) <= LONGEST_SUBJECT:
            raise _failed("it does not say who it is")
        if claims.get("azp", settings.client_id) != settings.client_id:
            raise _failed("its token was made for another application")
        return dict(claims)

    def _decoded(self, token: str) -> jwt.Token:
        self._read()
        try:
            return jwt.decode(token, self._keys, algorithms=[*ALGORITHMS])
        except InvalidKeyIdError:  # it may have new keys
            self._read(again=True)
            return jwt.decode(token, self._keys, algorithms=[*ALGORITHMS])

    def _more(self, claims: dict[str, Any], token: str) -> dict[str, Any]:
        """Some providers tell groups only here."""
        headers = {"Authorization": f"Bearer {token}"}
        more = _json("GET", self._address("userinfo_endpoint"), headers=headers)
        if more.get("sub") != claims["sub"]:
            raise _failed("it speaks of two different people")
        return {**more, **claims}

    def _address(self, name: str) -> str:
        self._read()
        address = self._addresses.get(name)
        if not isinstance(address, str):
            raise _failed(f"it names no {name}")
        return address

    def _read(self, *, again: bool = False) -> None:
        with self._lock:
            if not again and self._read_at > time.monotonic() - FRESH_S:
                return
            found = _json("GET", f"{self.issuer.rstrip('/')}/.well-known/openid-configuration")
            if found.get("issuer") != self.issuer:
                raise _failed(f"it calls itself {found.get('issuer')!r}, not {self.issuer!r}")
            try:
                keys = KeySet.import_key_set(_json("GET", str(found.get("jwks_uri"))))  # type: ignore[arg-type]
            except (JoseError, ValueError, KeyError, TypeError) as error:
                raise _failed(f"its keys cannot be read: {error}") from None
            self._addresses, self._keys, self._read_at = found, keys, time.monotonic()


def _json(method: str, address: str, **options: Any) -> dict[str, Any]:
    try:
        answer = httpx2.request(method, address, timeout=SECONDS, **options)
        answer.raise_for_status()
        found = answer.json()
    except (httpx2.HTTPError, httpx2.InvalidURL, ValueError) as error:
        raise _failed(f"{address}: {error}") from None
    if not isinstance(found, dict):
        raise _failed(f"{address}: is no JSON object")
    return found


def _failed(why: str) -> ProviderFailed:
    log.warning("sign-in with the company's account failed: %s", why)
    return ProviderFailed(
        "Your company's sign-in did not work. Try again; if it stays so, tell an administrator."
    )
