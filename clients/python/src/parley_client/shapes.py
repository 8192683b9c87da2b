"""What the API takes and answers, as in its OpenAPI document: dictionaries with these keys.

Later versions may answer with more keys; leave out what you do not know.
"""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypedDict

Status = Literal["pending", "open", "snoozed", "resolved"]
Priority = Literal["low", "medium", "high", "urgent"]
State = Literal["draft", "review", "published", "archived"]
Audience = Literal["public", "staff"]
Significance = Literal["minor", "normal", "major"]
Answerer = Literal["assistant", "program"]
DeliveryState = Literal["waiting", "delivered", "dead"]
EventType = Literal[
    "conversation.opened",
    "conversation.handed_off",
    "message.created",
    "conversation.resolved",
    "conversation.rated",
    "article.published",
]
Change = (
    Literal[
        "begun",
        "handed_off",
        "ticket",
        "taken",
        "assigned",
        "transferred",
        "requeued",
        "returned",
        "resolved",
        "snoozed",
        "woken",
        "reopened",
        "left",
        "closed_by_silence",
        "ended",
    ]
    | Literal["changed"]
)
Reason = Literal[
    "asked",
    "complaint",
    "anger",
    "needs_person",
    "not_understood",
    "action_failed",
    "assistant_down",
    "rule",
    "agent",
]


class Answered(TypedDict):
    """`direct`: the article that answers. `choose`: two or three, the likeliest first. `unknown`:
    none. `passage` is the place in the article that fits best, if it is not its short answer."""

    kind: Literal["direct", "choose", "unknown"]
    confidence: float
    articles: list[Published]
    passage: str | None


class Answers(TypedDict):
    """Messages of customers that the assistant answered, how many of them with an article, what
    customers said of these, and (`unanswered`) questions without an answer (`unknown`), with one
    that did not help (`unhelpful`), or one that an agent marked (`wrong`)."""

    period: Span
    answered: int
    with_article: int
    helpful: int
    unhelpful: int
    unanswered: dict[str, int]


class Article(TypedDict):
    """The newest revision of one language, whatever its state; `answer` and `body` are Markdown
    with the names of shared values in braces. `published_revision` is what readers get, null:
    nothing. `made_from` is the revision of the original that was translated. Times are UNIX
    seconds."""

    article: str
    locale: str
    topic: str
    slug: str
    path: str
    audience: Audience
    tags: list[str]
    owner: Named | None
    review_by: str | None
    state: State
    revision: int
    published_revision: int | None
    published_at: float | None
    scheduled_revision: int | None
    publish_at: float | None
    made_from: int | None
    outdated: Significance | None
    title: str
    answer: str
    body: str
    questions: list[str]
    author: Author | None
    comment: str
    saved_at: float
    locales: list[Translation]


class ArticleSummary(TypedDict):
    """The newest revision of one language. `published_revision` is what readers get, null: nothing.
    `outdated` says how much the original has changed since this was translated. `changed_at`: the
    last save, or the last change of what readers get. Times are UNIX seconds."""

    article: str
    locale: str
    topic: str
    slug: str
    title: str
    state: State
    audience: Audience
    tags: list[str]
    owner: Named | None
    review_by: str | None
    outdated: Significance | None
    revision: int
    published_revision: int | None
    publish_at: float | None
    changed_at: float
    author: Author | None
    helpful: int
    unhelpful: int


class ArticleText(TypedDict):
    """One language of an article, whole. Of audience, tags, owner (a person's id or e-mail address)
    and review_by, which all languages share, what is left out stays as it is; null empties it."""

    topic: str
    slug: str
    title: str
    answer: str
    body: str
    questions: list[str]
    audience: NotRequired[str | None]
    tags: NotRequired[list[str] | None]
    owner: NotRequired[int | str | None]
    review_by: NotRequired[str | None]
    comment: NotRequired[str]
    made_from: NotRequired[int | None]
    significance: NotRequired[str]


class Assignment(TypedDict):
    """To a person, who has it at once, or into a team's queue."""

    staff: NotRequired[int | None]
    team: NotRequired[int | None]


class AuditEntry(TypedDict):
    """Who did what to what, from which network address, under the name that they had then; neither
    `staff_id` nor `program_id`: a command on the machine, or somebody unknown. `at`: UNIX seconds."""

    id: int
    at: float
    staff_id: int | None
    program_id: int | None
    actor: str
    action: str
    object: str
    details: dict[str, Any]
    address: str


class Author(TypedDict):
    """A person, or (`id` null) a program."""

    id: int | None
    name: str


class BotText(TypedDict):
    """One text of the bot in Fluent: value and attributes (buttons), without the key. `standard` is
    what `file` has; `arguments` are what may stand in it besides the names of shared values."""

    locale: str
    key: str
    text: str
    standard: str
    changed: bool
    arguments: list[str]
    file: str


class Button(TypedDict):
    title: str


class Contact(TypedDict):
    """A customer. `external_id` is who they are in the company's own system, as its programs say;
    `user_id` who they are to the `site` on which they signed in, as its server has signed."""

    id: int
    name: str | None
    email: str | None
    external_id: str | None
    site: str | None
    user_id: str | None
    time_zone: str | None
    blocked: bool
    created_at: float


class ContactChange(TypedDict):
    """What is left out stays; null empties it."""

    name: NotRequired[str | None]
    email: NotRequired[str | None]
    external_id: NotRequired[str | None]


class ContactOf(TypedDict):
    """Whose conversation it is."""

    id: int
    name: str | None
    email: str | None
    external_id: str | None
    site: str | None
    user_id: str | None


class Conversation(TypedDict):
    """`answered_by` tells who is the bot in it: the assistant or `program`. `unanswered` messages
    wait for the bot, `waiting` says that the customer waits for a person, `handoff` is the open
    handoff. Times are UNIX seconds."""

    id: str
    status: Status
    waiting: bool
    contact: ContactOf
    assignee: Named | None
    team: Named | None
    handoff: int | None
    reason: str | None
    answered_by: Answerer
    program: Named | None
    unanswered: int
    priority: Priority
    tags: list[str]
    language: str | None
    locale: str
    page: str | None
    spam: bool
    snoozed_until: float | None
    resolved_at: float | None
    last_event: int
    created_at: float
    updated_at: float


class Conversations(TypedDict):
    """`by_locale` and `by_answerer` (`assistant`, `program`) count those that were begun,
    `by_reason` those that were handed to people."""

    period: Span
    days: list[Day]
    by_locale: dict[str, int]
    by_answerer: dict[str, int]
    by_reason: dict[str, int]


class Count(TypedDict):
    """How many are sent again."""

    count: int


class Day(TypedDict):
    """Conversations that were begun, that were handed to people, that ended; and messages of
    customers."""

    day: str
    begun: int
    handed_off: int
    resolved: int
    messages: int


class Delivery(TypedDict):
    """An event on its way; `status`, `answer` (its beginning) and `milliseconds` are those of the
    last attempt. Times are UNIX seconds."""

    id: int
    event_id: str
    type: str
    subject: str
    body: str
    state: DeliveryState
    attempts: int
    attempted_at: float | None
    status: int | None
    answer: str | None
    milliseconds: int | None
    created_at: float
    settled_at: float | None


class Events(TypedDict):
    """`last` is the `after` of the next request."""

    items: list[Message | StatusChange]
    last: int


class File(TypedDict):
    """A file that was sent with a message."""

    id: str
    name: str
    media_type: str
    size: int


class FoundArticles(TypedDict):
    """The best first."""

    items: list[Published]


class Handoff(TypedDict):
    """Times are UNIX seconds. It is open until `closed_at`; `outcome` says how it ended."""

    id: int
    conversation: str
    reason: str
    skill: str | None
    requested_at: float
    accepted_at: float | None
    accepted_by: int | None
    first_response_at: float | None
    closed_at: float | None
    outcome: str | None


class Live(TypedDict):
    """What waits now, and what happened since a time; `mean_rating` is null without ratings."""

    waiting: int
    longest_wait_s: float | None
    first_response_s: Spread
    handling_s: Spread
    resolved: int
    ratings: int
    mean_rating: float | None


class MadeWebhook(TypedDict):
    """With the secret, which nobody can read again."""

    secret: str
    id: int
    url: str
    events: list[EventType]
    paused_at: float | None
    created_at: float
    waiting: int
    dead: int


class Marks(TypedDict):
    """What is left out stays as it is."""

    priority: NotRequired[Priority | None]
    tags: NotRequired[list[str] | None]


class Message(TypedDict):
    """`seq` is its number in the conversation, which it shares with changes of status.
    `author_name` is the agent's or the program's. A `note` is for staff only. `intent` and
    `entities` are what the assistant understood of it."""

    kind: Literal["message"]
    seq: int
    id: int
    at: float
    author: Literal["customer", "bot", "agent"]
    author_name: str | None
    note: bool
    text: str
    locale: str
    client_id: str | None
    buttons: list[Button]
    card: dict[str, Any] | None
    files: list[File]
    withdrawn: bool
    intent: dict[str, Any] | None
    entities: list[dict[str, Any]]


class Messages(TypedDict):
    """`last` is the `after` of the next request."""

    items: list[Message]
    last: int


class Named(TypedDict):
    """A person, a team or a program."""

    id: int
    name: str


class NewArticle(TypedDict):
    """A new article, or a new language of one: `article` is its id in all languages."""

    topic: str
    slug: str
    title: str
    answer: str
    body: str
    questions: list[str]
    audience: NotRequired[str | None]
    tags: NotRequired[list[str] | None]
    owner: NotRequired[int | str | None]
    review_by: NotRequired[str | None]
    comment: NotRequired[str]
    made_from: NotRequired[int | None]
    significance: NotRequired[str]
    article: str
    locale: str


class NewContact(TypedDict):
    name: NotRequired[str | None]
    email: NotRequired[str | None]
    external_id: NotRequired[str | None]


class NewConversation(TypedDict):
    """`answered_by` says who is the bot in it: the assistant, which says welcome, or the program
    that begins it. The locale is one of the company's; without one it is the first."""

    contact: int
    answered_by: NotRequired[Answerer]
    locale: NotRequired[str | None]
    page: NotRequired[str | None]


class NewHandoff(TypedDict):
    """`slots` are what the bot has gathered; `skill` is what whoever takes over needs. The customer
    is told in the words of the reason."""

    reason: NotRequired[Reason]
    slots: NotRequired[dict[str, Any]]
    skill: NotRequired[str | None]


class NewMessage(TypedDict):
    """`author` is whom it is from: the customer, or the bot, which a program is in the
    conversations that it answers. A `note` is the bot's, and for staff only. `client_id` is the
    program's own name for it (else the request's Idempotency-Key): repeated in the conversation, it
    stores nothing. `buttons` of the bot are titles, each of which the customer sends when they
    press it. `files` are the ids of files that the program has added to the conversation; with
    some, `text` may be empty unless the assistant is to read it."""

    author: Literal["customer", "bot"]
    text: str
    note: NotRequired[bool]
    client_id: NotRequired[str | None]
    buttons: NotRequired[list[str]]
    files: NotRequired[list[str]]


class NewText(TypedDict):
    text: str


class NewWebhook(TypedDict):
    """Its address, and the types of events that it wants."""

    url: str
    events: list[EventType]
    paused: NotRequired[bool]


class Occurrence(TypedDict):
    """Event `n` of all, and what happened in which conversation."""

    n: int
    conversation: str
    event: Message | StatusChange


class Occurrences(TypedDict):
    """`last` is the `after` of the next request."""

    items: list[Occurrence]
    last: int


class Person(TypedDict):
    """Somebody who may sign in."""

    id: int
    name: str
    email: str
    role: Literal["administrator", "supervisor", "agent", "editor"]


class Plan(TypedDict):
    """`at` in UNIX seconds; null takes the plan back."""

    revision: int
    accept_lost: NotRequired[bool]
    at: NotRequired[float | None]


class Publication(TypedDict):
    """`accept_lost`: publish although questions would no longer lead to their article."""

    revision: int
    accept_lost: NotRequired[bool]


class Published(TypedDict):
    """A published article in one language; `answer` is Markdown."""

    article: str
    locale: str
    title: str
    answer: str


class Refusal(TypedDict):
    """`comment` says what is to be changed."""

    revision: int
    comment: NotRequired[str]


class Revision(TypedDict):
    """The number of the revision that is meant."""

    revision: int


class Secret(TypedDict):
    """With what its events are signed; nobody can read it again."""

    secret: str


class Sent(TypedDict):
    """The message's number in the conversation, and its id."""

    seq: int
    id: int


class Served(TypedDict):
    """Handoffs that a person took, those that were resolved with them, and their ratings."""

    id: int
    name: str
    accepted: int
    resolved: int
    ratings: int
    mean_rating: float | None


class Service(TypedDict):
    """How long customers waited for a person, how long a person had them, and how they rated it
    from 1 to 5 (`by_score`)."""

    period: Span
    first_response_s: Spread
    handling_s: Spread
    by_score: dict[str, int]
    mean_rating: float | None
    people: list[Served]


class Span(TypedDict):
    """Whole days in a time zone, the first and the last included."""

    first: str
    last: str
    time_zone: str


class Spread(TypedDict):
    """Seconds: half of them are at most `p50`, 95 of a hundred at most `p95`; null of none."""

    p50: float | None
    p95: float | None


class StatusChange(TypedDict):
    """`by` is who of the staff, or which program, did it; `agent` who has the conversation then."""

    kind: Literal["status"]
    seq: int
    at: float
    change: Change
    status: Status
    waiting: bool
    reason: str | None
    agent: str | None
    by: str | None
    team: str | None
    until: float | None


class Team(TypedDict):
    """Without members everybody who answers customers is in it."""

    id: int
    name: str
    time_zone: str
    members: list[int]


class Translation(TypedDict):
    """A language of the article, and how much its original has changed since it was made."""

    locale: str
    state: State
    outdated: Significance | None


class TypingState(TypedDict):
    on: bool


class Until(TypedDict):
    """UNIX seconds."""

    until: float


class Webhook(TypedDict):
    """Where it is, and what it wants. `paused_at` is null while it gets its events; `waiting` are
    to be sent to it, `dead` were given up. Times are UNIX seconds."""

    id: int
    url: str
    events: list[EventType]
    paused_at: float | None
    created_at: float
    waiting: int
    dead: int


class WebhookChange(TypedDict):
    """What is left out stays. While it is paused, events are kept for it."""

    url: NotRequired[str | None]
    events: NotRequired[list[EventType] | None]
    paused: NotRequired[bool | None]


class WholeHandoff(TypedDict):
    """With the context package: docs/conversations.md describes it."""

    id: int
    conversation: str
    reason: str
    skill: str | None
    requested_at: float
    accepted_at: float | None
    accepted_by: int | None
    first_response_at: float | None
    closed_at: float | None
    outcome: str | None
    package: dict[str, Any]
    package_version: int


class ContactFilter(TypedDict, total=False):
    email: str
    external_id: str
    user_id: str
    site: str
    limit: int


class ConversationFilter(TypedDict, total=False):
    status: Status
    team: int
    assignee: int
    contact: int
    tag: str
    answered_by: Answerer | Literal["me"]
    since: float
    limit: int


class HandoffFilter(TypedDict, total=False):
    open: bool
    conversation: str
    limit: int


class ArticleFilter(TypedDict, total=False):
    state: State
    locale: str
    topic: str
    audience: Audience
    tag: str
    words: str
    outdated: Literal[True]
    since: float
    limit: int


class WordingFilter(TypedDict, total=False):
    locale: str
    changed: bool
    limit: int


class AuditFilter(TypedDict, total=False):
    words: str
    action: str
    person: int
    program: int
    since: float
    until: float
    limit: int
