from __future__ import annotations

import base64
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import RowMapping, select, update

from bot.assistant.replies import Renderer
from bot.conversations import files, handoffs, mails, messages, queue
from bot.conversations.post import Post
from bot.conversations.withdrawal import do_withdraw
from bot.mail import Letter, NotSent, send
from bot.settings import Mail, load_settings
from bot.storage import Database
from bot.storage import tables as t
from tests.conversations import cast
from tests.conversations.cast import ask, do, hire, put
from tests.conversations.smtp_server import MailServer, mail_server

ADDRESS = "customer@mail.example"
LETTER = Letter("parley-c_1-1", ADDRESS, "An answer", "Hello\n.\n", "Lamps, & Co")


@pytest.fixture
def server() -> Iterator[MailServer]:
    with mail_server() as server:
        yield server


def settings(server: MailServer, **values: Any) -> Mail:
    port = values.pop("port", server.port)
    return Mail(host="127.0.0.1", port=port, security="none", sender="help@shop.example", **values)


@pytest.fixture
def look(database: Database, renderer: Renderer, server: MailServer) -> Callable[[], None]:
    """The post that is due is done."""
    here = load_settings(environment={}).model_copy(update={"mail": settings(server)})
    return Post(here, database, renderer.say).do_what_is_due


Look = Callable[[], None]


def ticket(database: Database, ana: int, locale: str = "en") -> str:
    """A customer who has left an address, and whom Ana has taken."""
    conversation = cast.begin(database, locale, page="https://shop.example/lamps")
    do(database, handoffs.do_request, conversation, "asked", {})
    do(database, queue.do_leave_email, conversation, ADDRESS)
    do(database, handoffs.do_take, conversation, ana)
    return conversation


def answer(database: Database, conversation: str, ana: int, text: str = "It is on its way.") -> int:
    """Ana answers, and a minute passes."""
    stored = do(database, messages.do_write, conversation, ana, text, text)
    a_minute_passes(database)
    return stored.seq


def a_minute_passes(database: Database) -> None:
    with database.write() as connection:
        for table, names in (
            (t.messages, ("created_at",)),
            (t.handoffs, ("requested_at", "closed_at")),
            (t.mails, ("next_attempt_at",)),
        ):
            earlier = {name: table.c[name] - mails.WAIT_SECONDS - 1 for name in names}
            connection.execute(update(table).values(earlier))


def rows(database: Database) -> list[RowMapping]:
    with database.read() as connection:
        return list(connection.execute(select(t.mails)).mappings())


def test_an_answer_to_who_is_gone_goes_by_mail_once(
    database: Database, look: Look, server: MailServer
) -> None:
    ana = hire(database, "Ana")
    conversation = ticket(database, ana)
    answer(database, conversation, ana)
    look()
    look()
    (letter,) = server.letters
    assert server.recipients == [ADDRESS]
    assert letter["To"] == ADDRESS
    assert letter["From"] == "Brightwater <help@shop.example>"
    assert letter["Subject"] == "Brightwater has answered you"
    assert letter["Message-ID"].startswith(f"<parley-{conversation}-")
    text = letter.get_content()
    for part in ("Ana", "It is on its way.", "https://shop.example/lamps"):
        assert part in text
    (row,) = rows(database)
    assert row["sent_at"] is not None
    assert (row["next_attempt_at"], row["error"], row["attempts"]) == (None, None, 1)


def test_the_letter_is_in_the_customers_language(
    database: Database, look: Look, server: MailServer
) -> None:
    ana = hire(database, "Ana")
    answer(database, ticket(database, ana, "ar"), ana, "طلبك في الطريق")
    look()
    (letter,) = server.letters
    assert "وصلك رد من" in letter["Subject"]
    assert "طلبك في الطريق" in letter.get_content()


def test_who_has_got_it_in_the_chat_gets_no_mail(
    database: Database, look: Look, server: MailServer
) -> None:
    ana = hire(database, "Ana")
    conversation = ticket(database, ana)
    seq = answer(database, conversation, ana)
    put(database, t.conversations, conversation, customer_got=seq)
    look()
    assert server.letters == []


def test_a_minute_is_left_to_get_it_in_the_chat(
    database: Database, look: Look, server: MailServer
) -> None:
    ana = hire(database, "Ana")
    conversation = ticket(database, ana)
    do(database, messages.do_write, conversation, ana, "1", "It is on its way.")
    look()
    assert server.letters == []


def test_notes_the_withdrawn_and_the_bots_words_are_not_sent(
    database: Database, look: Look, server: MailServer, renderer: Renderer
) -> None:
    ana = hire(database, "Ana")
    conversation = ticket(database, ana)
    do(database, messages.do_write, conversation, ana, "1", "psst", note=True)
    do(database, messages.do_say, conversation, renderer.say("en", "utter_resolved"))
    withdrawn = do(database, messages.do_write, conversation, ana, "2", "Wrong window")
    put(database, t.messages, withdrawn.message_id, withdrawn_at=time.time())
    a_minute_passes(database)
    look()
    assert server.letters == []


def test_what_is_withdrawn_while_letters_are_written_is_not_sent(
    database: Database, renderer: Renderer
) -> None:
    ana = hire(database, "Ana")
    conversation = ticket(database, ana)
    seq = answer(database, conversation, ana)
    (row,) = ask(database, mails.not_received)
    do(database, do_withdraw, conversation, seq, by=ana)
    with database.write() as connection:
        mails.do_write(connection, row, renderer.say, "https://shop.example")
    assert rows(database) == []


def test_a_letter_names_the_files_of_an_answer(
    database: Database, look: Look, server: MailServer, tmp_path: Path
) -> None:
    ana = hire(database, "Ana")
    conversation = ticket(database, ana)
    with database.write() as connection:
        file = files.do_add(
            connection,
            tmp_path,
            conversation,
            name="label.pdf",
            media_type="application/pdf",
            content=b"%PDF",
            staff_id=ana,
        )
        stored = messages.do_write(connection, conversation, ana, "1", "")
        files.do_send(connection, conversation, stored.message_id, [file["id"]], staff_id=ana)
    a_minute_passes(database)
    look()
    (letter,) = server.letters
    assert "label.pdf" in letter.get_content()


def test_without_an_address_or_a_ticket_nothing_is_sent(
    database: Database, look: Look, server: MailServer
) -> None:
    ana = hire(database, "Ana")
    without_address = cast.queue(database)
    do(database, handoffs.do_take, without_address, ana)
    no_ticket = cast.queue(database)
    do(database, handoffs.do_take, no_ticket, ana)
    contact = cast.row(database, no_ticket)["contact_id"]
    put(database, t.contacts, contact, email=ADDRESS)
    for conversation in (without_address, no_ticket):
        answer(database, conversation, ana)
    look()
    assert server.letters == []


def test_who_was_promised_a_mail_gets_it_from_the_next_team_too(
    database: Database, look: Look, server: MailServer
) -> None:
    ana, ben = hire(database, "Ana"), hire(database, "Ben")
    others = cast.found_team(database, "Returns", members=[ben])
    conversation = ticket(database, ana)
    do(database, handoffs.do_transfer, conversation, ana, to_team=others)
    do(database, handoffs.do_take, conversation, ben)
    answer(database, conversation, ben)
    look()
    assert len(server.letters) == 1


def test_an_answer_that_ends_the_matter_is_sent_too(
    database: Database, look: Look, server: MailServer
) -> None:
    ana = hire(database, "Ana")
    conversation = ticket(database, ana)
    do(database, messages.do_write, conversation, ana, "1", "It is on its way.")
    do(database, handoffs.do_resolve, conversation, ana)
    a_minute_passes(database)
    look()
    assert len(server.letters) == 1


def test_what_the_server_does_not_take_now_is_tried_again_later_and_later(
    database: Database, look: Look, server: MailServer
) -> None:
    ana = hire(database, "Ana")
    conversation = ticket(database, ana)
    answer(database, conversation, ana)
    server.answers["RCPT"] = "450 mailbox busy"
    pauses = []
    for _ in range(4):
        look()
        (row,) = rows(database)
        pauses.append(round((row["next_attempt_at"] - time.time()) / 60))
        put(database, t.mails, row["id"], next_attempt_at=time.time())
    assert pauses == [1, 2, 4, 8]
    assert "450" in row["error"]
    assert "mailbox busy" in row["error"]
    server.answers.clear()
    look()
    (row,) = rows(database)
    assert len(server.letters) == 1
    assert (row["error"], row["attempts"]) == (None, 5)


def test_what_it_never_takes_is_given_up_and_told(
    database: Database, look: Look, server: MailServer
) -> None:
    ana = hire(database, "Ana")
    answer(database, ticket(database, ana), ana)
    server.answers["RCPT"] = "550 no such mailbox"
    look()
    (row,) = rows(database)
    assert row["next_attempt_at"] is None
    assert row["sent_at"] is None
    assert row["error"] == "the mail server answered 550 no such mailbox"


def test_it_gives_up_in_the_end(database: Database, look: Look, server: MailServer) -> None:
    ana = hire(database, "Ana")
    answer(database, ticket(database, ana), ana)
    server.answers["MAIL"] = "451 not now"
    look()
    (row,) = rows(database)
    put(
        database,
        t.mails,
        row["id"],
        attempts=mails.MOST_ATTEMPTS - 1,
        next_attempt_at=time.time(),
    )
    look()
    (row,) = rows(database)
    assert (row["next_attempt_at"], row["sent_at"]) == (None, None)


def test_a_server_that_is_away_is_tried_again(database: Database, renderer: Renderer) -> None:
    with mail_server() as gone:
        here = load_settings(environment={}).model_copy(update={"mail": settings(gone)})
    ana = hire(database, "Ana")
    answer(database, ticket(database, ana), ana)
    Post(here, database, renderer.say).do_what_is_due()
    (row,) = rows(database)
    assert row["next_attempt_at"] > time.time()
    assert row["error"].startswith(f"127.0.0.1:{here.mail.port}: ")


def test_two_processes_send_each_letter_once(
    database: Database, database_url: str, renderer: Renderer, server: MailServer
) -> None:
    ana = hire(database, "Ana")
    for _ in range(10):
        answer(database, ticket(database, ana), ana)
    here = load_settings(environment={}).model_copy(update={"mail": settings(server)})
    databases = [Database(database_url) for _ in range(2)]
    threads = [
        threading.Thread(target=Post(here, one, renderer.say).do_what_is_due) for one in databases
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for one in databases:
        one.close()
    names = [letter["Message-ID"] for letter in server.letters]
    assert len(names) == len(set(names)) == 10


def test_without_a_server_nothing_is_written(database: Database, renderer: Renderer) -> None:
    ana = hire(database, "Ana")
    answer(database, ticket(database, ana), ana)
    Post(load_settings(environment={}), database, renderer.say).do_what_is_due()
    assert rows(database) == []


def test_it_signs_in_where_one_must(server: MailServer) -> None:
    send(settings(server, user="help", password="secret"), LETTER)
    assert base64.b64decode(server.password) == b"\0help\0secret"
    assert server.letters[0]["From"] == '"Lamps, & Co" <help@shop.example>'
    assert server.letters[0].get_content().splitlines() == ["Hello", "."]


@pytest.mark.parametrize(
    ("values", "is_final"),
    [
        ({"recipient": "customer@mail.example\nBcc: all@shop.example"}, True),
        ({"recipient": "nobody"}, True),
    ],
)
def test_an_address_that_is_none_is_given_up(
    server: MailServer, values: dict[str, str], is_final: bool
) -> None:
    letter = Letter(**{**{name: getattr(LETTER, name) for name in LETTER.__slots__}, **values})
    with pytest.raises(NotSent) as problem:
        send(settings(server), letter)
    assert problem.value.is_final is is_final
    assert server.letters == []


def test_a_subject_cannot_make_headers(server: MailServer) -> None:
    letter = Letter("x", ADDRESS, "An answer\nBcc: all@shop.example", "Hello", "Shop")
    send(settings(server), letter)
    assert server.letters[0]["Bcc"] is None
    assert server.recipients == [ADDRESS]


def test_no_password_goes_over_an_open_line_that_should_be_closed(server: MailServer) -> None:
    closed = settings(server, user="help", password="secret").model_copy(
        update={"security": "starttls"}
    )
    with pytest.raises(NotSent) as problem:
        send(closed, LETTER)
    assert not problem.value.is_final
    assert server.password == ""
