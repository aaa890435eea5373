"""`python -m tests.benchmarks.votes`: a hundred thousand votes by mail and form, all confirmed.

Every vote is two messages: it is given, by a mail to the public address or by the form of a page,
and confirmed, by a reply to the letter or by the press under its link. All go the desk's own way:
kept, read, decided, answered by a letter. No cost may grow with the votes stored, nobody's total
change by what one domain makes up, and nothing be lost or counted twice through kill -9.
"""

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from pathlib import Path

from bot import reading
from bot.web import read as web_read
from intake import desk, store
from intake.calls.consultation import Consultation
from intake.consultation import Total, Vote, links, people
from intake.messages import PUBLIC, Form, Kept
from intake.store import Store
from tests import postgresql
from tests.benchmarks import weighing
from tests.benchmarks.weighing import Cost, Scale
from tests.intake.desk.desks import CALL, DESK, KEYS
from tests.intake.desk.hall import Hall

CITIES = 12
WEIGHED, ROUNDS, TOGETHER = 100, 5, 20
"""Votes a round, rounds, and messages that are kept in one commit."""
CRASHES, CRASHED = 5, 600
"""How often the program is killed, and over how many votes."""
RULES = Consultation(
    webmail=frozenset({"webmail.example", "post.example"}), is_hidden_until_close=False
)
ADDRESS = DESK.replace("@", f"+{PUBLIC}@")


@dataclass(frozen=True, kw_only=True)
class Given:
    """One vote: who gives it to which city, and whether on a page."""

    number: int
    address: str
    city: int
    on_page: bool


def many(count: int, first: int = 0) -> list[Given]:
    """Votes of so many people: three of four from webmail, the others from ten of a domain."""
    return [_one(number) for number in range(first, first + count)]


def _one(number: int) -> Given:
    domain = "webmail.example" if number % 4 else f"town{number // 40}.example"
    city = random.Random(number).randint(1, CITIES)  # noqa: S311  the same for the same number
    return Given(number=number, address=f"p{number}@{domain}", city=city, on_page=number % 2 == 0)


def fakes(count: int) -> list[Given]:
    """People of one domain, all for one city."""
    return [
        Given(number=10**9 + one, address=f"p{one}@made-up.example", city=1, on_page=one % 2 == 0)
        for one in range(count)
    ]


# --- a desk -------------------------------------------------------------------------------------


class Booth(Hall):
    """A desk in the announcement; its votes come as raw messages."""

    def __init__(self, opened: Store, *, is_new: bool = True, pace: float = 1.0) -> None:
        super().__init__(opened, RULES, CITIES if is_new else 0)
        self.office = replace(self.office, read=partial(reading.read, DESK))
        self.pace = timedelta(seconds=pace)
        self.polled = 0

    def poll(self, several: Sequence[Given]) -> None:
        """These votes given and confirmed."""
        for first in range(0, len(several), TOGETHER):
            together = several[first : first + TOGETHER]
            self.polled += len(together)
            given = [(one, self._given(one)) for one in together]
            self._take([kept for _, kept in given])
            self._take([self._confirmed(one, kept) for one, kept in given])

    def leave(self, several: Sequence[Given]) -> None:
        """These votes given, and their confirmations kept: nobody has read them yet."""
        given = [(one, self._given(one)) for one in several]
        self._take([kept for _, kept in given])
        desk.take(self.office, [self._confirmed(one, kept) for one, kept in given])

    def _take(self, several: Sequence[Kept]) -> None:
        desk.take(self.office, several)
        while desk.serve(self.office, self.now):
            pass

    def _given(self, one: Given) -> Kept:
        self.now += self.pace
        id = f"v{one.number}"
        if one.on_page:
            source = links.source(KEYS, f"10.{one.number >> 12 & 255}.{one.number >> 4 & 255}.1")
            key = f"city-{one.city}-{one.city}"
            return self._form(id, Form(kind="vote", city=key, source=source), one.address)
        return self._mail(id, one.address, f"I vote for City {one.city}.")

    def _confirmed(self, one: Given, kept: Kept) -> Kept:
        self.now += self.pace
        id = f"c{one.number}"
        if one.on_page:
            word = links.word(KEYS, "confirm", _voice(one, kept))
            return self._form(id, Form(kind="confirm", word=word), "")
        return self._mail(id, one.address, "Yes.", to=KEYS.letter_id(f"{kept.id}-1"))

    def _form(self, id: str, form: Form, sender: str) -> Kept:
        raw = web_read.write_down(form, text="", language="en", nonce=id)
        return Kept(
            id=id, channel="web", raw=raw, sender=sender, recipients=(), host="",
            received_at=self.now,
        )  # fmt: skip

    def _mail(self, id: str, sender: str, text: str, *, to: str = "") -> Kept:
        named = f"<{to}@{DESK.partition('@')[2]}>"
        thread = f"In-Reply-To: {named}\r\nReferences: {named}\r\n" if to else ""
        raw = (
            f"From: {sender}\r\nTo: {ADDRESS}\r\nSubject: Vote\r\nMessage-ID: <{id}@{id}.example>"
            f"\r\n{thread}\r\n{text}\r\n"
        )
        return Kept(
            id=id, channel="mail", raw=raw.encode(), sender=sender, recipients=(ADDRESS,),
            host="192.0.2.1", received_at=self.now,
        )  # fmt: skip

    def counted(self) -> tuple[Total, ...]:
        with self.store.reading() as connection:
            return store.voices.totals(connection, range(1, CITIES + 1))

    def has_true_counts(self) -> bool:
        """Whether the totals kept are those that counting every vote gives."""
        with self.store.reading() as connection:
            kept = store.voices.counts(connection, range(1, CITIES + 1))
            return kept == store.voices.count_anew(connection)


def _voice(one: Given, kept: Kept) -> Vote:
    return Vote(
        edition=CALL.edition, city=one.city, person=people.person(one.address),
        address=one.address, given_at=kept.received_at,
    )  # fmt: skip


# --- what is measured ---------------------------------------------------------------------------


def weigh(booths: Sequence[Booth], scale: Scale, first: int) -> Iterator[list[Cost]]:
    """A vote given and confirmed by form, by mail; and the announcement shown.

    Each in every booth, one right after the other: neighbours disturb all of them alike.
    """
    for what, on_page in (("form", True), ("mail", False)):
        several = many(2 * WEIGHED * (ROUNDS + 1) + 2, first)
        yield [_weighed(one, scale, f"vote by {what}", several, on_page) for one in booths]
        first += 10**6
    yield [scale.weigh("announcement", one.announcement) for one in booths]


def _weighed(
    booth: Booth, scale: Scale, name: str, several: Sequence[Given], on_page: bool
) -> Cost:
    waiting = iter(_chunks(several, on_page))
    return scale.weigh(
        name, lambda: booth.poll(next(waiting)), count=WEIGHED, times=1, rounds=ROUNDS
    )


def _chunks(several: Sequence[Given], on_page: bool) -> Iterator[list[Given]]:
    alike = [one for one in several if one.on_page is on_page]
    for first in range(0, len(alike), WEIGHED):
        yield alike[first : first + WEIGHED]


def flooded(booth: Booth, count: int) -> bool:
    """Whether so many fakes leave every counted total as it was."""
    before = [one.counted for one in booth.counted()]
    held = booth.counted()[0].held
    booth.pace = timedelta(seconds=20)  # no more letters a domain and hour than the call allows
    booth.poll(fakes(count))
    after = booth.counted()
    return [one.counted for one in after] == before and after[0].held == held + count


def crashed(booth: Booth, database: str) -> bool:
    """Whether confirmations that wait are each counted once, however often the desk is killed."""
    several = many(CRASHED, 5 * 10**8)
    before, wanted = booth.counted(), Counter(one.city for one in several)
    booth.leave(several)
    chance = random.Random(1)  # noqa: S311
    for _ in range(CRASHES):
        child, stood = _server(database, booth), booth.counted()
        while booth.counted() == stood and child.poll() is None:
            time.sleep(0.01)
        time.sleep(chance.random() / 5)  # in the midst of it
        child.send_signal(signal.SIGKILL)
        child.wait()
    assert _server(database, booth).wait() == 0
    pairs = zip(before, booth.counted(), strict=True)
    return all(after.counted == one.counted + wanted[one.city] for one, after in pairs)


def _server(database: str, booth: Booth) -> subprocess.Popen[bytes]:
    words = [sys.executable, "-m", "tests.benchmarks.votes", "--serve", database]
    return subprocess.Popen([*words, booth.now.isoformat()])


def _serve(database: str, now: str) -> None:
    from datetime import datetime

    booth = Booth(Store(database), is_new=False)
    booth.now = datetime.fromisoformat(now)
    booth._take([])


# --- the run ------------------------------------------------------------------------------------


def main() -> None:
    given = _arguments()
    if given.serve:
        _serve(*given.serve)
        return
    with tempfile.TemporaryDirectory(prefix="citydesk-") as name:
        if given.postgresql:
            with postgresql.server() as server:
                databases = [postgresql.create(server, weighing.unused()) for _ in range(2)]
                ok = _run(given, databases, server)
        else:
            databases = [f"sqlite:///{Path(name) / one}.sqlite3" for one in ("small", "city")]
            ok = _run(given, databases, None)
    sys.exit(0 if ok else 1)


def _run(given: argparse.Namespace, databases: Sequence[str], server: str | None) -> bool:
    small, booth = (_booth(one) for one in databases)
    print(f"{given.votes} votes, {CITIES} cities, {os.cpu_count()} processors", flush=True)
    began = time.perf_counter()
    booth.poll(many(given.votes))
    took = time.perf_counter() - began
    print(f"{given.votes} votes kept, served and confirmed in {took:.0f} s: "
          f"{given.votes / took:.0f} a second", flush=True)  # fmt: skip
    small.poll(many(2 * TOGETHER))
    costs = list(_told(weigh((small, booth), Scale(server=server), 10**8)))
    growth = max(after.cpu / before.cpu for before, after in costs)
    return _verdicts({
        f"cost {growth:.2f} times at the most, wanted {weighing.MOST}": growth <= weighing.MOST,
        "every vote counts": sum(one.counted for one in booth.counted()) == booth.polled,
        f"{given.fakes} fakes of one domain change no counted total": flooded(booth, given.fakes),
        f"nothing lost or counted twice in {CRASHES} kill -9": crashed(booth, databases[1]),
        "the totals kept are those of counting anew": booth.has_true_counts(),
    })  # fmt: skip


def _booth(database: str) -> Booth:
    opened = Store(database)
    opened.migrate()
    return Booth(opened)


def _told(costs: Iterator[list[Cost]]) -> Iterator[list[Cost]]:
    """CPU and time of each, where nothing is stored and where all is."""
    for before, after in costs:
        print(f"{before.name:16}{before.cpu:8.2f} → {after.cpu:6.2f} ms CPU"
              f"{before.time:10.2f} → {after.time:6.2f} ms", flush=True)  # fmt: skip
        yield [before, after]


def _verdicts(found: dict[str, bool]) -> bool:
    for what, is_so in found.items():
        print(f"{'held' if is_so else 'NOT HELD'}: {what}", flush=True)
    return all(found.values())


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--votes", type=int, default=100_000)
    parser.add_argument("--fakes", type=int, default=10_000)
    parser.add_argument("--postgresql", action="store_true", help="Not SQLite.")
    parser.add_argument("--serve", nargs=2, metavar=("DATABASE", "NOW"), help=argparse.SUPPRESS)
    return parser.parse_args()


if __name__ == "__main__":
    main()
