"""The one root of Parley's errors: each has a stable code, an HTTP status and words for people."""

from __future__ import annotations

from typing import Any


class ParleyError(Exception):
    """Something that a person must be told.

    `code` is stable and documented in `docs/errors.md`; `status` is the HTTP status that fits;
    `permanent` says that trying the same again cannot help.
    """

    code = "internal"
    status = 500
    permanent = True

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message
        self.more: dict[str, Any] = {}  # what else a program is told, as JSON


class SettingsError(ParleyError):
    """`parley.yml` or the environment holds a value that cannot be used."""

    code = "settings_invalid"


class MessageEmpty(ParleyError):
    code = "message_empty"
    status = 422


class MessageTooLong(ParleyError):
    code = "message_too_long"
    status = 422


class RequestInvalid(ParleyError):
    """The request's body is not what the API asks for; the message names the field."""

    code = "request_invalid"
    status = 422


class TokenInvalid(ParleyError):
    """The visitor's token is missing, forged, expired or was made for another installation."""

    code = "token_invalid"
    status = 401


class IdentityInvalid(ParleyError):
    """Who the customer is said to be was not signed with one of the site's secrets."""

    code = "identity_invalid"
    status = 401


class IdentityExpired(ParleyError):
    code = "identity_expired"
    status = 401


class OriginNotAllowed(ParleyError):
    """The page that asks belongs to none of the origins of the site."""

    code = "origin_not_allowed"
    status = 403


class SiteUnknown(ParleyError):
    code = "site_unknown"
    status = 404


class SignInRequired(ParleyError):
    code = "sign_in_required"
    status = 401


class SignInFailed(ParleyError):
    code = "sign_in_failed"
    status = 401


class SecondFactorRequired(ParleyError):
    """The password was right; the code is missing."""

    code = "second_factor_required"
    status = 401


class SecondFactorMissing(ParleyError):
    """This role needs a second factor, and the person has none yet."""

    code = "second_factor_missing"
    status = 403


class LinkInvalid(ParleyError):
    """A one-time link was used before, expired, or never existed."""

    code = "link_invalid"
    status = 403


class NotAllowed(ParleyError):
    code = "not_allowed"
    status = 403


class NotFound(ParleyError):
    code = "not_found"
    status = 404


class Conflict(ParleyError):
    """Somebody else was first, or the thing is no longer in the state that the request needs."""

    code = "conflict"
    status = 409


class QuestionsLost(ParleyError):
    """Publishing this would take questions from published articles."""

    code = "questions_lost"
    status = 409


class PreconditionFailed(ParleyError):
    """What the request was made from has changed since; nothing was overwritten."""

    code = "precondition_failed"
    status = 412


class PreconditionRequired(ParleyError):
    """The request must say which state of the thing it was made from."""

    code = "precondition_required"
    status = 428


class TooLarge(ParleyError):
    code = "too_large"
    status = 413


class IdempotencyKeyReused(ParleyError):
    """This key belongs to another request of the same program."""

    code = "idempotency_key_reused"
    status = 422


class TooManyRequests(ParleyError):
    """`retry_after_s` tells when there is room again, where that is known."""

    code = "too_many_requests"
    status = 429
    permanent = False

    def __init__(self, message: str, retry_after_s: float | None = None) -> None:
        super().__init__(message)
        self.retry_after_s = retry_after_s


class TooManySockets(ParleyError):
    """So many are open at once that there is no room for one more. Nobody knows when one of them
    is closed: `retry_after_s` is when it is worth looking."""

    code = "too_many_sockets"
    status = 429
    permanent = False
    retry_after_s = 10.0


class ProviderFailed(ParleyError):
    """The company's provider of accounts cannot be reached, or its answer cannot be trusted."""

    code = "provider_failed"
    status = 502
    permanent = False


class AddressRefused(ParleyError):
    """A webhook's host has no address, or one that webhooks may not go to."""

    code = "address_refused"
    status = 422


class BridgeFailed(ParleyError):
    """Another desk did not do what it was asked. `status_code` is what it answered, if it did;
    `retry_after_s`: when it wants to be asked again."""

    code = "bridge_failed"
    status = 502
    permanent = False

    def __init__(
        self,
        message: str,
        *,
        status_code: int | None = None,
        retry_after_s: float | None = None,
    ) -> None:
        super().__init__(message)
        self.status_code, self.retry_after_s = status_code, retry_after_s


class AssistantUnavailable(ParleyError):
    """Rasa is not up, has no model, or failed; the message stays stored and is sent again."""

    code = "assistant_unavailable"
    status = 503
    permanent = False


class ContentInvalid(ParleyError):
    """A content file (article, wording, sentences) is broken; the message names file and line."""

    code = "content_invalid"
    status = 422
