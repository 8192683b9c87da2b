"""What the desk's API answers. Its pages and it are of one version, so fields may be added."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel

from bot.conversations.conversations import Status
from bot.conversations.tags import Priority
from bot.people.roles import Permission, Role
from bot.webhooks.deliveries import State
from bot.webhooks.outbox import Type

Presence = Literal["online", "busy", "offline"]


class Me(BaseModel):
    """Who is signed in. `csrf` goes with every write."""

    id: int
    name: str
    email: str
    role: Role
    csrf: str
    second_factor_missing: bool


class SignedIn(BaseModel):
    me: Me


class WaysIn(BaseModel):
    """How one may sign in here; `reset`: whether a letter helps those who forgot their password."""

    password: bool
    company: bool
    reset: bool


class Brand(BaseModel):
    name: str
    colour: str


class Wording(BaseModel):
    """The desk's texts, in Fluent."""

    brand: Brand
    locale: str
    dir: Literal["ltr", "rtl"]
    wording: str


class Named(BaseModel):
    id: int
    name: str


class Due(BaseModel):
    """Until when an answer and the end are promised (UNIX seconds); what has been kept is null."""

    first_response: float | None
    resolution: float | None


class ContactName(BaseModel):
    name: str | None


class LastMessage(BaseModel):
    author: Literal["customer", "bot", "agent"]
    text: str
    at: float


class InboxLine(BaseModel):
    """A conversation in the list. `unread`: messages of the customer that nobody has looked at;
    `excerpt`: where a search found its words."""

    id: str
    status: Status
    contact: ContactName
    language: str | None
    locale: str
    reason: str | None
    waiting_since: float | None
    updated_at: float
    last_message: LastMessage | None
    assignee: Named | None
    team: Named | None
    priority: Priority
    tags: list[str]
    unread: int
    snoozed_until: float | None
    due: Due | None
    is_ticket: bool
    is_spam: bool
    expected_at: float | None
    excerpt: str | None


class Inbox(BaseModel):
    """`counts` of each view, `teams` of each team; `next` is the `before` of the next page, or null."""

    conversations: list[InboxLine]
    counts: dict[str, Any]
    next: str | None


class Tags(BaseModel):
    tags: list[str]


class File(BaseModel):
    id: str
    name: str
    media_type: str
    size: int


class SuggestedArticle(BaseModel):
    article: str
    locale: str
    title: str
    answer: str
    url: str | None


class SuggestedReply(BaseModel):
    text: str
    locale: str
    conversation: str
    at: float
    score: float


class FoundArticles(BaseModel):
    articles: list[SuggestedArticle]


class Suggestions(FoundArticles):
    replies: list[SuggestedReply]


class CannedReply(BaseModel):
    id: int
    name: str
    locale: str
    text: str


class CannedReplies(BaseModel):
    replies: list[CannedReply]


class Profile(BaseModel):
    """What somebody answers in, how much at once, and whether they are there."""

    locale: str | None
    languages: list[str]
    skills: list[str]
    capacity: int
    presence: Presence


class Colleague(Named):
    """`load` is how many conversations they have, `teams` are ids."""

    presence: Presence
    load: int
    capacity: int
    languages: list[str]
    skills: list[str]
    teams: list[int | None]


class Colleagues(BaseModel):
    colleagues: list[Colleague]


class Team(BaseModel):
    """`id` null: there is no team yet, and all work in this one."""

    id: int | None
    name: str
    time_zone: str
    hours: list[dict[str, Any]]
    holidays: list[dict[str, Any]]
    assigns: bool
    first_response_minutes: int | None
    resolution_minutes: int | None
    members: list[int]


class Teams(BaseModel):
    teams: list[Team]


class Spread(BaseModel):
    """Seconds: half are at most `p50`, 95 of a hundred at most `p95`."""

    p50: float | None
    p95: float | None


class Person(Named):
    """Times are UNIX seconds."""

    email: str
    role: Role
    disabled: bool
    second_factor: bool
    locked_until: float | None
    last_seen_at: float | None


class Invited(BaseModel):
    email: str | None
    name: str | None
    role: Role


class People(BaseModel):
    people: list[Person]
    invitations: list[Invited]


class Session(BaseModel):
    """Where somebody is signed in. Times are UNIX seconds."""

    id: str
    device: str
    address: str
    way: str
    created_at: float
    seen_at: float
    expires_at: float


class Sessions(BaseModel):
    sessions: list[Session]


class OwnSession(Session):
    current: bool


class OwnSessions(BaseModel):
    sessions: list[OwnSession]


class SecondFactor(BaseModel):
    """`recovery_codes`: how many are left."""

    on: bool
    required: bool
    recovery_codes: int


class Program(Named):
    scopes: list[Permission]
    created_by: str
    created_at: float
    expires_at: float | None
    last_used_at: float | None


class Programs(BaseModel):
    """`scopes` are all that there are."""

    programs: list[Program]
    scopes: list[Permission]


class MadeProgram(BaseModel):
    """The token, which nobody can read again."""

    id: int
    token: str


class AuditEntry(BaseModel):
    id: int
    at: float
    staff_id: int | None
    program_id: int | None
    actor: str
    action: str
    object: str
    details: dict[str, Any]
    address: str


class Audit(BaseModel):
    """`actions` are all that were ever done; `next` is the `before` of the next page, or null."""

    entries: list[AuditEntry]
    actions: list[str]
    next: int | None


class Webhook(BaseModel):
    id: int
    url: str
    events: list[Type]
    paused_at: float | None
    created_at: float
    waiting: int
    dead: int


class Webhooks(BaseModel):
    """`types` are all events that there are."""

    webhooks: list[Webhook]
    types: list[Type]


class MadeWebhook(BaseModel):
    """The secret, which nobody can read again."""

    id: int
    secret: str


class Delivery(BaseModel):
    """An event on its way; `status`, `answer` and `milliseconds` are those of the last attempt."""

    id: int
    event_id: str
    type: str
    subject: str
    body: str
    state: State
    attempts: int
    attempted_at: float | None
    status: int | None
    answer: str | None
    milliseconds: int | None
    created_at: float
    settled_at: float | None


class Deliveries(BaseModel):
    """`next` is the `before` of the next page, or null."""

    deliveries: list[Delivery]
    next: int | None


class Agent(Named):
    presence: Presence
    load: int
    capacity: int


class RatingsToday(BaseModel):
    count: int
    mean: float | None


class Numbers(BaseModel):
    """How things stand. Times are seconds."""

    waiting: int
    longest_wait_s: float | None
    agents: list[Agent]
    first_response_s: Spread
    handling_s: Spread
    resolved_today: int
    ratings_today: RatingsToday


class TakenNext(BaseModel):
    """The id of the conversation that one has now."""

    conversation: str


class Summary(BaseModel):
    """A handoff in a few lines, each with its `text` and the numbers of the events that bear it out;
    docs/conversations.md describes it."""

    wanted: list[dict[str, Any]]
    tried: list[dict[str, Any]]
    open: list[dict[str, Any]]
    facts: list[dict[str, Any]]
    quotes: list[dict[str, Any]]


class Package(BaseModel):
    """Everything that an agent needs to know; docs/conversations.md describes it."""

    reason: str
    summary: dict[str, Any] | None = None


class Handoff(BaseModel):
    """Times are UNIX seconds."""

    id: int
    reason: str
    skill: str | None
    requested_at: float
    accepted_at: float | None
    agent: str | None
    first_response_at: float | None
    closed_at: float | None
    expected_at: float | None
    outcome: str | None


class OpenHandoff(Handoff):
    package: dict[str, Any]


class Earlier(BaseModel):
    """Another conversation of the same customer, and its last rating."""

    id: str
    at: float
    status: Status
    score: int | None


class Contact(BaseModel):
    """`verified`: a site's server has signed who they are."""

    name: str | None
    email: str | None
    time_zone: str | None
    user_agent: str | None
    site: str | None
    user_id: str | None
    blocked: bool
    verified: bool
    earlier: list[Earlier]


class Rating(BaseModel):
    score: int
    words: str
    at: float


class OrderLine(BaseModel):
    label: str
    value: str


class Order(BaseModel):
    """What the company's own system knows of an order."""

    title: str
    lines: list[OrderLine]
    url: str | None


class Conversation(BaseModel):
    """With its transcript: `events` are those of docs/website-channel.md with what only staff see.
    `may` says what one may do with it, `writing` who is writing in it."""

    id: str
    status: Status
    locale: str
    language: str | None
    page: str | None
    created_at: float
    updated_at: float
    priority: Priority
    snoozed_until: float | None
    is_spam: bool
    customer_got: int
    customer_read: int
    staff_read: int
    assignee: Named | None
    team: Named | None
    tags: list[str]
    rating: Rating | None
    contact: Contact
    handoff: OpenHandoff | None
    handoffs: list[Handoff]
    due: Due | None
    may: dict[str, bool]
    events: list[dict[str, Any]]
    orders: list[Order]
    writing: list[str]


class Scheme(BaseModel):
    """Links on the ground of a scheme, and their contrast."""

    scheme: Literal["light", "dark"]
    link: str
    ground: str
    contrast: float


class Look(BaseModel):
    """The button's colour, what stands on it, their contrast; and links."""

    brand: str
    ink: str
    contrast: float
    schemes: list[Scheme]


class Site(BaseModel):
    """What a site's pages need: the line to embed, and a policy that lets it run. `signs`: it has a
    secret, which `variable` gives it."""

    name: str
    snippet: str
    policy: str
    origins: list[str]
    signs: bool
    variable: str


class Widget(BaseModel):
    sites: list[Site]
    look: Look
