"""The channel by plain HTTP, so that any program can chat; described in docs/website-channel.md."""

from __future__ import annotations

from typing import Annotated, Any

from anyio import CancelScope, current_time, to_thread
from fastapi import APIRouter, Depends, Header, Query, Request, Response
from pydantic import BaseModel, ConfigDict, Field

from bot.channels.website import told
from bot.channels.website.following import Following
from bot.channels.website.sites import Caller
from bot.channels.website.visitor import Visitor, Website
from bot.documented import documented
from bot.errors import RequestInvalid, TokenInvalid
from bot.people.identity import Identity, Signer

LONGEST_WAIT_SECONDS = 30
COUNTED_APART = ("/api/v1/chat/messages", "/api/v1/chat/files")

router = APIRouter(prefix="/api/v1/chat", tags=["chat"])


class Body(BaseModel):
    model_config = ConfigDict(extra="ignore", strict=True)


class Signed(Body):
    """Who the customer is, signed by the site's server: `jwt`, or `hash` of the `user_id`."""

    user_id: str | None = None
    name: str | None = None
    email: str | None = None
    hash: str | None = None
    jwt: str | None = None

    def read(self, signer: Signer) -> Identity:
        """Raises `IdentityInvalid`, `IdentityExpired` or `RequestInvalid`."""
        if self.jwt is not None:
            return signer.read_jwt(self.jwt)
        if self.user_id is None or self.hash is None:
            raise RequestInvalid("identity: needs `jwt`, or `user_id` and `hash`.")
        return signer.read_hash(self.user_id, self.hash, self.name, self.email)


class Begin(Body):
    """How a conversation begins: the wish for a locale, the page that the customer is on, their time
    zone, the site, and who the customer is. All may be left out."""

    locale: str | None = Field(default=None, max_length=35)
    page: str | None = Field(default=None, max_length=2000)
    time_zone: str | None = Field(default=None, max_length=60)
    site: str | None = None
    identity: Signed | None = None


class NewMessage(Body):
    """`client_id` is the sender's own name for the message: repeated, it changes nothing. `files`
    are the ids of files that have been added."""

    client_id: str
    text: str
    files: list[str] = []


class TypingState(Body):
    on: bool


class Looked(Body):
    """The customer has looked at everything up to event `seq`."""

    seq: int = Field(ge=0, le=2**31 - 1)


class Vote(Body):
    """`message` is the number of the bot's message."""

    message: int = Field(ge=1, le=2**31 - 1)
    helpful: bool


class ChosenLocale(Body):
    locale: str = Field(max_length=35)


def website(request: Request) -> Website:
    found: Website = request.app.state.website
    return found


def visitor(request: Request, authorization: Annotated[str, Header()] = "") -> Visitor:
    token = _bearer(authorization)
    if not token:
        raise TokenInvalid("Send the conversation's token: `Authorization: Bearer TOKEN`.")
    site = request.query_params.get("site")
    holder = website(request).visitor(token, Caller.of(request), site)
    if request.url.path not in COUNTED_APART:
        holder.check_pace("request")
    return holder


def caller(request: Request) -> Caller:
    return Caller.of(request)


Channel = Annotated[Website, Depends(website)]
Holder = Annotated[Visitor, Depends(visitor)]
From = Annotated[Caller, Depends(caller)]


@router.post("/conversations", **documented(told.Begun, 201))
def begin(
    channel: Channel,
    caller: From,
    body: Begin,
    accept_language: Annotated[str, Header()] = "",
    user_agent: Annotated[str, Header()] = "",
    authorization: Annotated[str, Header()] = "",
) -> dict[str, Any]:
    """Begin a conversation; the answer's token is the key to it. With the token of an earlier one
    the customer is the same; whoever the site knows comes back to the one that is open."""
    site = channel.check_site(body.site, caller)
    channel.check_may_begin(site, caller)
    identity = body.identity.read(channel.signer(site)) if body.identity else None
    return channel.begin(
        [body.locale, *_languages(accept_language)],
        body.page,
        site=site,
        identity=identity,
        user_agent=user_agent or None,
        time_zone=body.time_zone,
        before=_bearer(authorization),
    )


@router.post("/messages", **documented(told.Stored, 202))
def send(holder: Holder, body: NewMessage) -> dict[str, int]:
    """Send a message; 202 means that it is stored and will be answered."""
    stored = holder.send(body.client_id, body.text, body.files)
    return {"message_id": stored.message_id, "seq": stored.seq}


@router.get("/events", **documented(told.Events))
async def events(
    holder: Holder,
    after: Annotated[int, Query(ge=0, le=2**31 - 1)] = 0,
    wait: Annotated[float, Query(ge=0, le=LONGEST_WAIT_SECONDS)] = 0,
) -> dict[str, Any]:
    """What happened after event `after`; with `wait`, not before there is something to tell."""
    deadline = current_time() + wait
    following = Following(holder, after)
    await to_thread.run_sync(following.note_arrival)
    if wait:
        await to_thread.run_sync(following.look_away)
    with holder.website.database.hub.wakes(*holder.topics) as wake:
        while True:
            wake.clear()
            found = await to_thread.run_sync(following.news)
            if found or current_time() >= deadline:
                return {"events": found, "last": following.last}
            with CancelScope(deadline=deadline):
                await wake.wait()


@router.post("/typing", status_code=204)
def typing(holder: Holder, body: TypingState) -> Response:
    """Tell the other side that the customer is writing, or has stopped."""
    holder.set_typing(body.on)
    return Response(status_code=204)


@router.post("/read", status_code=204)
def read(holder: Holder, body: Looked) -> Response:
    """The customer has looked at everything up to this event; staff see it."""
    holder.mark_read(body.seq)
    return Response(status_code=204)


@router.post("/locale", status_code=204)
def choose_locale(holder: Holder, body: ChosenLocale) -> Response:
    """Answer in this locale from now on."""
    holder.choose_locale(body.locale)
    return Response(status_code=204)


@router.post("/votes", status_code=204)
def vote(holder: Holder, body: Vote) -> Response:
    """Say whether an answer from an article helped; another vote takes the place of the first."""
    holder.vote(body.message, helpful=body.helpful)
    return Response(status_code=204)


def _bearer(authorization: str) -> str:
    """The token of the header, or an empty text."""
    scheme, _, token = authorization.partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""


def _languages(accept_language: str) -> list[str]:
    """The browser's languages, the preferred first (RFC 9110, 12.5.4)."""
    weighted = []
    for part in accept_language[:500].split(","):
        name, _, weight = part.strip().partition(";q=")
        try:
            weighted.append((-float(weight or 1), name))
        except ValueError:
            continue
    return [name for _, name in sorted(weighted, key=lambda pair: pair[0])]
