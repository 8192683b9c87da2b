"""Did this help? A plain form, without a cookie."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Mapping
from typing import Annotated
from urllib.parse import parse_qsl, quote, urlsplit

from fastapi import APIRouter, Depends, Request, Response
from fastapi.responses import RedirectResponse

from bot.errors import NotAllowed, RequestInvalid, TooLarge, TooManyRequests
from bot.help.reply import Page, not_found, reply
from bot.help.site import Here, Site
from bot.knowledge.articles import find_published
from bot.knowledge.question import MOST_CHARACTERS
from bot.knowledge.votes import do_vote

YES, NO = "yes", "no"
LONGEST_FORM = 8_000  # bytes: a question may be percent-encoded
VOTES_A_MINUTE = 10
MOST_ADDRESSES = 10_000

router = APIRouter(prefix="/help", include_in_schema=False)


class Pace:
    """So many votes a minute from one address; kept in memory, safe from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._votes: dict[str, deque[float]] = {}

    def count(self, address: str) -> None:
        """Count a vote; raises `TooManyRequests` when there were too many in the last minute."""
        now = time.monotonic()
        with self._lock:
            times = self._votes.pop(address, None) or deque(maxlen=VOTES_A_MINUTE)
            self._votes[address] = times
            if len(self._votes) > MOST_ADDRESSES:
                del self._votes[next(iter(self._votes))]
            if len(times) == VOTES_A_MINUTE and now - times[0] < 60:
                raise TooManyRequests("There were too many votes: try again in a minute.")
            times.append(now)


_pace = Pace()


async def _form(request: Request) -> dict[str, str]:
    """The fields of the form that was sent; raises `TooLarge` and `RequestInvalid`."""
    body = await request.body()
    if len(body) > LONGEST_FORM:
        raise TooLarge(f"A vote may have up to {LONGEST_FORM:,} bytes.")
    try:
        return dict(parse_qsl(body.decode(), max_num_fields=10))
    except ValueError:
        raise RequestInvalid("body: must be a form with the field `vote`.") from None


@router.post("/{locale}/{topic}/{slug}/vote")
def vote(
    request: Request,
    here: Here,
    locale: str,
    topic: str,
    slug: str,
    form: Annotated[Mapping[str, str], Depends(_form)],
) -> Response:
    """Stores the vote and leads back to the article. Raises `NotAllowed`, `RequestInvalid`."""
    _check_origin(request, here)
    answer = form.get("vote", "")
    if answer not in (YES, NO):
        raise RequestInvalid(f"vote: must be {YES} or {NO}.")
    if not (here.speaks(locale) and (topic + slug).isprintable()):
        return not_found(request, here, locale)
    with here.database.read() as connection:
        article = find_published(connection, locale, topic, slug)
    if article is None:
        return not_found(request, here, locale)
    try:
        _pace.count(request.client.host if request.client else "")
    except TooManyRequests:
        return _too_many(request, here, locale, article.path)
    question = "".join(sign for sign in form.get("q", "") if sign.isprintable())
    with here.database.write() as connection:
        do_vote(connection, article, helpful=answer == YES, question=question[:MOST_CHARACTERS])
    return RedirectResponse(f"{quote(article.path)}?voted={answer}#vote", 303)


def _check_origin(request: Request, here: Site) -> None:
    """A page of another site must not vote in a reader's name. Programs that are no browser send
    neither header, and have nobody's name to misuse."""
    site = request.headers.get("sec-fetch-site")
    origin = request.headers.get("origin")
    is_foreign = site not in (None, "same-origin", "none")
    if origin is not None and site is None:
        own = {request.headers.get("host", ""), urlsplit(here.settings.url).netloc}
        is_foreign = urlsplit(origin).netloc not in own
    if is_foreign:
        raise NotAllowed("A vote must come from the article's own page: open it and vote there.")


def _too_many(request: Request, here: Site, locale: str, path: str) -> Response:
    words = here.words(locale)
    page = Page("too_many.html", words["help_vote_often"], status=429, values={"back": path})
    response = reply(request, here, words, page)
    response.headers["Retry-After"] = "60"
    return response
