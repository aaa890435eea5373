"""Mail meant to break a running desk: refused or bounded, and nobody else waits for it."""

import asyncio
import re
import time
from collections.abc import AsyncIterator, Callable
from contextlib import closing
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.policy import SMTP as CRLF
from pathlib import Path

import pytest_asyncio

from intake import store
from intake.notices import LetterState
from intake.store import Store
from tests.bot.mail.relays import Taken, relay
from tests.journeys.chaos import (
    ADDRESS,
    Desk,
    Mail,
    Mailbox,
    Received,
    address,
    deliver,
    mail,
    received,
    visit,
)
from tests.journeys.crowd import Crowd, tally

ROUNDS = 200
"""Letters that a machine would answer, if nobody ended it."""
SLOWEST = 5.0
"""Seconds for which a bystander waits for a letter, on a busy machine; one when it is quiet."""
MAYOR = "mayor@oldtown.example"
TEXT = b"The city of Oldtown would like to take part.\r\n"


def headed(*more: bytes, sender: bytes = b"From: mayor@oldtown.example") -> bytes:
    lines = (sender, b"To: desk@cities.example", b"Subject: Hello", *more)
    return b"\r\n".join(line for line in lines if line) + b"\r\n\r\n"


def parts(count: int) -> bytes:
    """A multipart with so many small parts, the words in the first."""
    one = b"--x\r\nContent-Type: text/plain\r\n\r\n"
    body = one + TEXT + (one + b"more\r\n") * (count - 1)
    return headed(b"Content-Type: multipart/mixed; boundary=x") + body + b"--x--\r\n"


def nested(levels: int) -> bytes:
    """Multiparts in multiparts, the words in the outermost."""
    lines = [headed(b"Content-Type: multipart/mixed; boundary=b0")]
    for level in range(levels):
        lines.append(b"--b%d\r\nContent-Type: text/plain\r\n\r\n" % level + TEXT)
        inner = b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n" % (level + 1)
        lines.append(b"--b%d\r\n" % level + inner)
    return b"".join(lines)


REFUSED: dict[str, tuple[bytes, str]] = {
    "26 MB": (headed() + b"x" * 60 + b"\r\n" + (b"y" * 998 + b"\r\n") * 26_000, "552"),
    "10 MB header": (headed(*[b"X-Filler: " + b"x" * 900] * 11_000) + TEXT, "552"),
    "line over 64 KiB": (headed() + b"x" * 65_537 + b"\r\n", "500"),
    "smuggled after LF.LF": (
        headed() + TEXT + b"\n.\nMAIL FROM:<a@b.example>\r\nRCPT TO:<desk@cities.example>\r\n"
        b"DATA\r\nFrom: a@b.example\r\n\r\nThe city of Evil.\r\n",
        "550",
    ),
    "smuggled after LF.CRLF": (headed() + TEXT + b"\n.\r\nQUIT\r\n", "550"),
}  # fmt: skip

TAKEN: dict[str, bytes] = {
    "10,000 parts": parts(10_000),
    "200 levels": nested(200),
    "unknown charset": headed(b"Content-Type: text/plain; charset=klingon-8") + TEXT,
    "broken Date": headed(b"Date: the day after \xff\xfe") + TEXT,
    "bytes in headers": headed(b"X-\xff\xfe: \xff\xfe", b"Cc: =?x?q?=ff?= <<>,,;:") + TEXT,
    "broken Message-ID": headed(b"Message-ID: <<a b>\x00", b"References: <<<<>>>>") + TEXT,
    "header injection": headed(b"Reply-To: a@b.example\r\n\tBcc: c@d.example") + TEXT,
}


@pytest_asyncio.fixture
async def crowd(tmp_path: Path) -> AsyncIterator[Crowd]:
    """A desk at work on the embedded default, and writers who want nothing bad."""
    async with relay(Mailbox()) as mailbox:
        assert isinstance(mailbox, Mailbox)
        database = f"sqlite:///{tmp_path / 'citydesk.db'}"
        desk = Desk(folder=tmp_path / "desk", database=database, relay=mailbox.port)
        await desk.serve()
        yield Crowd(desk=desk, mailbox=mailbox, size=0)
        desk.strike()
        await desk.death()


class Bystanders:
    """While the block lasts somebody writes a normal mail again and again, and is answered."""

    def __init__(self, crowd: Crowd) -> None:
        self.crowd, self.served, self.is_over = crowd, 0, False

    async def __aenter__(self) -> "Bystanders":
        self._task = asyncio.create_task(self._write())
        return self

    async def __aexit__(self, *fault: object) -> None:
        self.is_over = True
        await self._task

    async def _write(self) -> None:
        while not self.is_over or self.served < 3:
            number = self.served
            one = mail(f"m@by{number}.example", f"The city of By{number}.", name=f"by-{number}")
            async with asyncio.timeout(SLOWEST):
                await self.crowd.exchange(one)
            self.served += 1
            await asyncio.sleep(0.05)


async def test_hostile_mail_is_refused_with_its_code_and_leaves_nothing(crowd: Crowd) -> None:
    async with Bystanders(crowd) as others:
        for name, (content, code) in REFUSED.items():
            replies = await visit(crowd.desk.port, MAYOR, [ADDRESS], content)
            assert [reply[:3] for reply in replies[4:]] == [code], (name, replies[:9])
    assert MAYOR not in {letter.to for letter in crowd.mailbox.letters()}
    assert tally(crowd.desk.database).applications == others.served


async def test_broken_mail_is_understood_as_far_as_it_goes_and_answered(crowd: Crowd) -> None:
    async with Bystanders(crowd):
        for number, (name, content) in enumerate(TAKEN.items()):
            own = re.sub(b"(?i)(oldtown)", rb"\g<1>%d" % number, content)
            replies = await visit(crowd.desk.port, MAYOR, [ADDRESS], own)
            assert replies[-1].startswith("250"), (name, replies)
        await lettered(crowd, lambda to: "oldtown" in to, len(TAKEN))
    letters = [one for one in crowd.mailbox.letters() if "oldtown" in one.to]
    assert sorted(address(one.to) for one in letters) == [
        f"mayor@oldtown{number}.example" for number in range(len(TAKEN))
    ]
    assert all(b"Bcc" not in one.raw for one in crowd.mailbox.taken)
    assert tally(crowd.desk.database).parked == 0


async def test_a_mail_without_from_is_answered_and_one_without_return_path_is_not(
    crowd: Crowd,
) -> None:
    for sender, header in (("clerk@oldtown.example", headed(sender=b"")), ("", headed())):
        replies = await visit(crowd.desk.port, sender, [ADDRESS], header + TEXT)
        assert replies[-1].startswith("250"), replies
    await crowd.exchange(mail("m@by.example", "The city of By.", name="last"))
    await asyncio.sleep(0.3)
    letters = [address(one.to) for one in crowd.mailbox.letters()]
    assert sorted(letters) == ["clerk@oldtown.example", "m@by.example"]
    assert tally(crowd.desk.database).parked == 0


async def test_two_thousand_recipients_are_one_mail_to_those_who_are_taken(crowd: Crowd) -> None:
    async with Bystanders(crowd):
        many = [ADDRESS] * 2_000
        replies = await visit(crowd.desk.port, MAYOR, many, headed() + TEXT)
        assert replies[-1].startswith("250")
        assert sum(reply.startswith("452") for reply in replies) == 1_900
        await lettered(crowd, lambda to: MAYOR in to, 1)


async def lettered(crowd: Crowd, to: Callable[[str], bool], number: int) -> None:
    """Wait until so many letters went there, and a moment longer for one too many."""
    until = time.monotonic() + 60
    while sum(to(one.to) for one in crowd.mailbox.letters()) < number:
        assert time.monotonic() < until, crowd.desk.log()
        await asyncio.sleep(0.05)
    await asyncio.sleep(0.3)


# --- machines that answer -----------------------------------------------------------------------


async def test_machines_that_answer_every_letter_are_left_alone_in_the_end(crowd: Crowd) -> None:
    duels = {
        "same": (Duel(crowd, "same"), 14),
        "same-fresh": (Duel(crowd, "same-fresh", is_fresh=True), 8),
        "changing": (Duel(crowd, "changing", changes=True), 110),  # each round asks the contact
        "changing-fresh": (Duel(crowd, "changing-fresh", changes=True, is_fresh=True), 60),
        "marked": (Duel(crowd, "marked", is_marked=True), 1),
        "marked-fresh": (Duel(crowd, "marked-fresh", is_marked=True, is_fresh=True), 1),
        "marked-changing": (Duel(crowd, "marked-changing", is_marked=True, changes=True), 1),
    }
    async with Bystanders(crowd):
        fought = await asyncio.gather(*(duel.fight() for duel, _ in duels.values()))
    for (name, (_, most)), letters in zip(duels.items(), fought, strict=True):
        assert 1 <= letters <= most, (name, letters)
    assert tally(crowd.desk.database).parked == 0


@dataclass(kw_only=True)
class Duel:
    """A responder with a domain of its own that answers each letter of ours by a mail.

    It `changes` its address each time, writes `is_fresh` to the desk's plain address without
    naming the letter it answers, and says `is_marked` that it is a machine (RFC 3834).
    """

    crowd: Crowd = field(kw_only=False)
    name: str = field(kw_only=False)
    changes: bool = False
    is_fresh: bool = False
    is_marked: bool = False

    async def fight(self) -> int:
        """The letters that went to the responder, when none comes any more."""
        text = f"The city of {self.name.title()} would like to take part."
        await deliver(self.crowd.desk.port, mail(self.writer(0), text, name=self.name))
        is_over, fought = False, 0
        with closing(Store(self.crowd.desk.database)) as opened:
            while not is_over and fought < ROUNDS:
                is_over = not self.is_under_way(opened)
                for letter in self.letters()[fought:ROUNDS]:
                    is_over, fought = False, fought + 1
                    await deliver(self.crowd.desk.port, self.answer(fought, received(letter.raw)))
                await asyncio.sleep(0.05)
        return fought

    def is_under_way(self, opened: Store) -> bool:
        """Whether a mail or a letter of this duel waits in the desk's store."""
        with opened.reading() as connection:
            mails = store.inbox.waiting(connection, 1_000)
            letters = store.outbox.letters(connection, state=LetterState.QUEUED)
        return any(self.domain.encode() in one.raw for one in mails) or any(
            one.to.address.endswith(self.domain) for one in letters
        )

    def letters(self) -> list[Taken]:
        taken = self.crowd.mailbox.taken
        return [one for one in taken if one.recipients[0].endswith(self.domain)]

    @property
    def domain(self) -> str:
        return f"@{self.name}-duel.example"

    def writer(self, round: int) -> str:
        return f"robot{round if self.changes else ''}{self.domain}"

    def answer(self, round: int, letter: Received) -> Mail:
        """What the machine sends in this round."""
        message = EmailMessage(policy=CRLF)
        message["From"] = self.writer(round)
        message["To"] = ADDRESS if self.is_fresh else address(letter.reply_to)
        message["Subject"] = "We received your message"
        message["Message-ID"] = f"<{self.name}-{round}@duel.example>"
        if not self.is_fresh:
            message["In-Reply-To"] = message["References"] = letter.id
        if self.is_marked:
            message["Auto-Submitted"] = "auto-replied"
        message.set_content(f"Your message is important to us. Ticket {round} was opened.\n")
        return Mail(
            sender=self.writer(round), recipient=str(message["To"]), raw=bytes(message),
            id=str(message["Message-ID"]),
        )  # fmt: skip
