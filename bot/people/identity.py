"""Who a customer is, signed by the server of the site that they are signed in to; docs/identity.md."""

from __future__ import annotations

import hashlib
import hmac
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NoReturn

from joserfc import jwt
from joserfc.errors import BadSignatureError, ExpiredTokenError, JoseError
from joserfc.jwk import OctKey
from pydantic import SecretStr

from bot.errors import IdentityExpired, IdentityInvalid, RequestInvalid
from bot.people.staff import check_email, check_name

LONGEST_USER_ID = 200
LONGEST_JWT = 8_000
CLOCKS_DIFFER_S = 60  # how far ahead the site's clock may be

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Identity:
    """`user_id` is what the site calls this customer; name and address are what it says of them."""

    site: str
    user_id: str
    name: str | None = None
    email: str | None = None


@dataclass(frozen=True)
class Signer:
    """A site, with the secrets that its server may sign with."""

    site: str
    secrets: Sequence[SecretStr]

    def read_hash(
        self, user_id: str, hash_: str, name: str | None = None, email: str | None = None
    ) -> Identity:
        """`hash_` is the hexadecimal HMAC-SHA256 of `user_id`. It never expires, and says nothing of
        name and address. Raises `IdentityInvalid`, and `RequestInvalid` for values that cannot be
        kept."""
        self._check_has_secrets()
        given = hash_.strip().lower().encode("utf-8", "replace")
        signed = user_id.encode("utf-8", "replace")
        fits = [hmac.compare_digest(given, _hash(secret, signed)) for secret in self.secrets]
        if not any(fits):
            self._refuse("hash is not that of this user_id and the site's secret")
        return self._identity(user_id, name, email)

    def read_jwt(self, token: str) -> Identity:
        """Of a JWT (HS256) with `sub` and `exp`. Raises as `read_hash`, and `IdentityExpired`."""
        self._check_has_secrets()
        claims = self._claims(token)
        rules = jwt.JWTClaimsRegistry(
            leeway=0,
            exp={"essential": True},
            sub={"essential": True},
            aud={"value": self.site},
        )
        try:
            rules.validate({name: value for name, value in claims.items() if name not in LATER})
            _LATER_RULES.validate({name: claims[name] for name in LATER if name in claims})
        except ExpiredTokenError:
            log.warning("site %s: an identity has expired", self.site)
            raise IdentityExpired(
                "identity: the JWT has expired. Ask the site's server for a new one."
            ) from None
        except (JoseError, ValueError) as error:
            self._refuse(str(error))
        return self._identity(claims["sub"], claims.get("name"), claims.get("email"))

    def _claims(self, token: str) -> dict[str, Any]:
        if len(token) > LONGEST_JWT:
            self._refuse(f"a JWT has at most {LONGEST_JWT:,} characters")
        for secret in self.secrets:
            key = OctKey.import_key(secret.get_secret_value())
            try:
                claims = jwt.decode(token, key, algorithms=["HS256"]).claims
            except BadSignatureError:
                continue
            except (JoseError, ValueError) as error:
                self._refuse(f"this is no JWT signed with HS256 ({error})")
            return dict(claims)
        return self._refuse("the JWT is not signed with the site's secret")

    def _identity(self, user_id: Any, name: Any, email: Any) -> Identity:
        if not isinstance(user_id, str) or not 0 < len(user_id) <= LONGEST_USER_ID:
            raise _unusable(
                f"user_id (or sub): must be a text of 1 to {LONGEST_USER_ID} characters"
            )
        if not user_id.isprintable():
            raise _unusable("user_id (or sub): must be printable")
        for key, value in (("name", name), ("email", email)):
            if not isinstance(value, str | None):
                raise _unusable(f"{key}: must be a text")
        return Identity(
            self.site, user_id, check_name(name) if name else None, email and check_email(email)
        )

    def _check_has_secrets(self) -> None:
        if not self.secrets:
            variable = f"PARLEY_SITES_{self.site.upper().replace('-', '_')}_SECRETS"
            self._refuse(f"the site has no secret yet; it is set as {variable}")

    def _refuse(self, why: str) -> NoReturn:
        log.warning("site %s: an identity was refused: %s", self.site, why)
        raise IdentityInvalid(f"identity: {why}. Sign it on the server of the site {self.site!r}.")


LATER = ("iat", "nbf")  # moments that must have come, by clocks that differ
_LATER_RULES = jwt.JWTClaimsRegistry(leeway=CLOCKS_DIFFER_S)


def _hash(secret: SecretStr, signed: bytes) -> bytes:
    key = secret.get_secret_value().encode()
    return hmac.new(key, signed, hashlib.sha256).hexdigest().encode()


def _unusable(why: str) -> RequestInvalid:
    return RequestInvalid(f"identity: {why}.")
