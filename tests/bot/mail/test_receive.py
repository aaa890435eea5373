"""The door over real sockets: clients in threads, bytes that no client library would send."""

import asyncio
import smtplib
import socket
import ssl
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from typing import Any

import pytest
from aiosmtpd.smtp import SMTP
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.mail import receive
from bot.mail.rates import Rates, Seats
from bot.mail.receive import MailDoor, Visit
from intake.messages import Kept

DESK = "desk@cities.example"
TOKEN = "abcdefghijklmnopqrstuvwxyz"  # noqa: S105  public in a test
MAIL = b"From: mayor@gdynia.example\r\nSubject: Hello\r\n\r\nWe would like to take part.\r\n"
NOON = datetime(2025, 5, 1, 12, tzinfo=UTC)


@dataclass
class Shelf:
    """What the door kept, and how long, with whom or with what fault it keeps."""

    kept: list[Kept] = field(default_factory=list)
    fault: Exception | None = None
    wait: float = 0.0
    together: asyncio.Barrier | None = None

    async def keep(self, kept: Kept) -> None:
        if self.together is not None:
            await self.together.wait()
        await asyncio.sleep(self.wait)
        if self.fault is not None:
            raise self.fault
        self.kept.append(kept)


@dataclass
class Open:
    port: int
    shelf: Shelf
    door: MailDoor
    server: asyncio.Server


async def knows(token: str) -> bool:
    return token == TOKEN


@asynccontextmanager
async def opened(**changes: Any) -> AsyncIterator[Open]:
    shelf, numbers = Shelf(), count(1)
    given: dict[str, Any] = {
        "address": DESK,
        "keep": shelf.keep,
        "knows": knows,
        "clock": lambda: NOON,
        "new_id": lambda: f"m{next(numbers)}",
        "rates": Rates(host=0, address=0),
        "seats": Seats(in_all=50, a_host=50),
    }
    door = MailDoor(**given | changes)
    server = await door.open("127.0.0.1", 0)
    yield Open(server.sockets[0].getsockname()[1], shelf, door, server)
    await door.close(server, grace=0.1)


@pytest.fixture
async def door() -> AsyncIterator[Open]:
    async with opened() as there:
        yield there


def send(
    port: int,
    content: bytes = MAIL,
    *,
    to: str | list[str] = DESK,
    sender: str = "a@gdynia.example",
) -> Any:
    with smtplib.SMTP("127.0.0.1", port, timeout=10) as client:
        return client.sendmail(sender, to, content)


def outcome(action: Callable[[], Any]) -> tuple[int, str]:
    """The reply that refused, or 250."""
    try:
        action()
    except smtplib.SMTPRecipientsRefused as error:
        code, text = next(iter(error.recipients.values()))
        return code, text.decode()
    except smtplib.SMTPResponseException as error:
        told = error.smtp_error
        return error.smtp_code, told.decode() if isinstance(told, bytes) else told
    return 250, ""


async def sent(port: int, content: bytes = MAIL, **more: Any) -> tuple[int, str]:
    return await asyncio.to_thread(outcome, lambda: send(port, content, **more))


def talk(port: int, *parts: bytes, pause: float = 0.0, bye: bytes = b"QUIT\r\n") -> bytes:
    """Write raw bytes and return all replies up to the goodbye, or until the door hangs up."""
    with socket.create_connection(("127.0.0.1", port), timeout=10) as client:
        replies = b""
        with suppress(BrokenPipeError, ConnectionResetError, TimeoutError):
            for part in parts:
                client.sendall(part)
                time.sleep(pause)
            client.sendall(bye)
        with suppress(ConnectionResetError, TimeoutError):
            while more := client.recv(65536):
                replies += more
        return replies.removesuffix(b"221 Bye\r\n")


async def emptied(there: Open) -> None:
    """Return when every visit has ended; TimeoutError where one stays."""
    await asyncio.wait_for(asyncio.gather(*(one.ended for one in there.door.visits)), 3)


ENVELOPE = (
    b"EHLO gdynia.example\r\nMAIL FROM:<a@gdynia.example>\r\nRCPT TO:<desk@cities.example>\r\n"
)


# --- what is kept -------------------------------------------------------------------------------


async def test_a_mail_is_kept_byte_for_byte_with_its_envelope(door: Open) -> None:
    assert await sent(door.port) == (250, "")
    (kept,) = door.shelf.kept
    assert kept == Kept(
        id="m1", channel="mail", raw=MAIL, sender="a@gdynia.example", recipients=(DESK,),
        host="127.0.0.1", received_at=NOON,
    )  # fmt: skip


async def test_250_names_the_kept_message_and_comes_after_it_is_kept(door: Open) -> None:
    door.shelf.wait = 0.2
    replies = asyncio.create_task(
        asyncio.to_thread(talk, door.port, ENVELOPE + b"DATA\r\n" + MAIL + b".\r\n")
    )
    await asyncio.sleep(0.1)
    assert not door.shelf.kept
    assert b"\r\n250 2.0.0 Kept as m1\r\n" in await replies


async def test_dots_at_line_starts_survive(door: Open) -> None:
    content = b"Subject: dots\r\n\r\n.\r\n..\r\n.x\r\nlast.\r\n"
    await sent(door.port, content)
    assert door.shelf.kept[0].raw == content


async def test_several_mails_come_over_one_connection(door: Open) -> None:
    one = ENVELOPE + b"DATA\r\n" + MAIL + b".\r\n"
    replies = await asyncio.to_thread(talk, door.port, one * 3)
    assert len(door.shelf.kept) == 3
    assert replies.count(b"250 2.0.0 Kept as") == 3


async def test_the_same_mail_three_times_is_kept_three_times(door: Open) -> None:
    for _ in range(3):
        assert (await sent(door.port))[0] == 250
    assert [kept.id for kept in door.shelf.kept] == ["m1", "m2", "m3"]


async def test_a_bounce_has_no_sender(door: Open) -> None:
    assert (await sent(door.port, sender="", to=f"desk+bounce-{TOKEN}@cities.example"))[0] == 250
    assert door.shelf.kept[0].sender == ""


async def test_addresses_beyond_ascii_are_taken(door: Open) -> None:
    raw = ENVELOPE.replace(b"a@gdynia.example>", "zażółć@gdynia.example> SMTPUTF8".encode())
    await asyncio.to_thread(talk, door.port, raw + b"DATA\r\n" + MAIL + b".\r\n")
    assert door.shelf.kept[0].sender == "zażółć@gdynia.example"


@given(st.from_regex(receive.PLAIN_PATH, fullmatch=True))
def test_a_plain_path_is_read_as_aiosmtpds_grammar_reads_it(path: str) -> None:
    visit = Visit.__new__(Visit)
    assert visit._getaddr(path) == SMTP._getaddr(visit, path)


async def test_a_sender_that_is_no_text_at_all_is_refused(door: Open) -> None:
    raw = ENVELOPE.replace(b"a@gdynia", b"\xff\xfe@gdynia")
    assert b"553 5.1.7" in await asyncio.to_thread(talk, door.port, raw)


IN_CHAT = "u1@t1.Slack.invalid"


@pytest.mark.parametrize(
    "head",
    [
        f"From: {IN_CHAT}",
        f'from:\r\n "A" <{IN_CHAT}>',
        f"From: a@gdynia.example\r\nSender: {IN_CHAT}",
    ],
)
async def test_nobody_writes_mails_for_somebody_in_a_chat(door: Open, head: str) -> None:
    mail = f"{head}\r\nSubject: Hello\r\n\r\nWe would like to take part.\r\n".encode()
    assert (await sent(door.port, mail))[0] == 550
    assert (await sent(door.port, sender=IN_CHAT))[0] == 550
    assert (await sent(door.port, MAIL + f"\r\nFrom: {IN_CHAT}\r\n".encode()))[0] == 250
    assert len(door.shelf.kept) == 1


# --- who may be written to ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("to", "code"),
    [
        ("desk@cities.example", 250),
        ("Desk@Cities.Example", 250),
        (f"desk+{TOKEN}@cities.example", 250),
        (f"DESK+{TOKEN.upper()}@cities.example", 250),
        ("desk+bounce-abc@cities.example", 250),
        ("postmaster@cities.example", 250),
        ("postmaster", 250),
        ("Abuse@cities.example", 250),
        ("desk+nobodysfile@cities.example", 550),
        ("desk+@cities.example", 550),
        ("mayor@cities.example", 550),
        ("desk@elsewhere.example", 550),
        ("desk%elsewhere.example@cities.example", 550),
        ('"desk@elsewhere.example"@cities.example', 550),
    ],
)
async def test_only_the_desks_own_addresses_are_taken(door: Open, to: str, code: int) -> None:
    assert (await sent(door.port, to=to))[0] == code
    assert len(door.shelf.kept) == (code == 250)


async def test_a_refused_recipient_hears_why(door: Open) -> None:
    assert (
        "5.1.1 This reply address is unknown or has expired"
        in (await sent(door.port, to="desk+old@cities.example"))[1]
    )
    assert "5.7.1 We do not relay" in (await sent(door.port, to="a@elsewhere.example"))[1]


async def test_a_hundred_recipients_are_taken_and_the_rest_put_off(door: Open) -> None:
    refused = await asyncio.to_thread(send, door.port, to=[DESK] * 2000)
    assert {code for code, _ in refused.values()} == {452}
    assert len(door.shelf.kept[0].recipients) == 100


# --- when the store cannot keep -----------------------------------------------------------------


@pytest.mark.parametrize("fault", [OSError(28, "No space left on device"), RuntimeError("a bug")])
async def test_whatever_fails_in_us_is_said_as_try_again(door: Open, fault: Exception) -> None:
    door.shelf.fault = fault
    code, text = await sent(door.port)
    assert (code, text) == (451, "4.3.0 The mail could not be kept; please try again later")
    door.shelf.fault = None
    assert (await sent(door.port))[0] == 250


async def test_after_451_the_same_connection_brings_the_next_mail(door: Open) -> None:
    def twice() -> list[int]:
        with smtplib.SMTP("127.0.0.1", door.port, timeout=10) as client:
            door.shelf.fault = OSError("database is locked")
            client.ehlo()
            codes = []
            for fault in (OSError("database is locked"), None):
                door.shelf.fault = fault
                client.mail("a@gdynia.example")
                client.rcpt(DESK)
                codes.append(client.data(MAIL)[0])
            return codes

    assert await asyncio.to_thread(twice) == [451, 250]
    assert len(door.shelf.kept) == 1


async def test_a_token_that_cannot_be_looked_up_is_put_off() -> None:
    async def locked(token: str) -> bool:
        raise OSError("database is locked")

    async with opened(knows=locked) as door:
        assert (await sent(door.port, to=f"desk+{TOKEN}@cities.example"))[0] == 451
        assert (await sent(door.port))[0] == 250


# --- what is too much ---------------------------------------------------------------------------


async def test_26_mb_are_refused_by_their_declared_size(door: Open) -> None:
    code, text = await sent(door.port, MAIL + (b"y" * 70 + b"\r\n") * 365_000)
    assert (code, text[:5]) == (552, "5.3.4")


async def test_26_mb_are_refused_though_nobody_declared_them(door: Open) -> None:
    body = (b"y" * 998 + b"\r\n") * 26_000
    replies = await asyncio.to_thread(
        talk, door.port, ENVELOPE + b"DATA\r\n" + MAIL + body + b".\r\n", b"NOOP\r\n"
    )
    assert b"552 5.3.4" in replies
    assert replies.endswith(b"250 OK\r\n")
    assert not door.shelf.kept


async def test_many_large_mails_at_once_leave_room_for_small_ones(
    door: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(receive, "MAX_IN_HAND", 3_000_000)
    large = MAIL + (b"y" * 998 + b"\r\n") * 2_000
    door.shelf.wait = 0.3
    first = asyncio.create_task(sent(door.port, large))
    await asyncio.sleep(0.15)
    codes = [(await sent(door.port, large))[0], (await sent(door.port))[0], (await first)[0]]
    assert codes == [452, 250, 250]
    assert (await sent(door.port, large))[0] == 250


async def test_a_client_that_never_stops_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(receive, "LINGER", 0.1)
    async with opened(max_size=100_000) as door:
        with pytest.raises(ConnectionError):
            await asyncio.to_thread(pour, door.port)
        await emptied(door)


def pour(port: int) -> None:
    """Write one mail as long as the door lets one write, at most 3 GB."""
    with socket.create_connection(("127.0.0.1", port), timeout=10) as client:
        client.sendall(ENVELOPE + b"DATA\r\n")
        for _ in range(10_000):
            client.sendall((b"y" * 998 + b"\r\n") * 300)


async def test_a_header_of_10_mb_is_refused(door: Open) -> None:
    header = (b"X-Long: " + b"y" * 900 + b"\r\n") * 11_000
    assert (await sent(door.port, header + MAIL)) == (
        552,
        "5.3.4 Mail header is larger than 1000000 bytes",
    )


@pytest.mark.parametrize(("length", "code"), [(65_536, 250), (65_537, 500), (200_000, 500)])
async def test_lines_are_taken_up_to_64_kib(door: Open, length: int, code: int) -> None:
    found = await sent(door.port, MAIL + b"y" * length + b"\r\n")
    assert found[0] == code
    assert code == 250 or "5.6.0 Mail has a line longer than" in found[1]


async def test_an_empty_mail_is_refused(door: Open) -> None:
    assert b"550 5.6.0 Mail is empty" in await asyncio.to_thread(
        talk, door.port, ENVELOPE + b"DATA\r\n.\r\n"
    )


async def test_command_lines_without_end_do_no_harm(door: Open) -> None:
    replies = await asyncio.to_thread(talk, door.port, b"EHLO " + b"x" * 500_000, b"\r\nNOOP\r\n")
    assert b"500 Command line too long\r\n250 OK" in replies


async def test_after_too_many_commands_without_a_mail_the_door_hangs_up(door: Open) -> None:
    commands = b"NOOP\r\n" * receive.FRUITLESS_REPLIES  # the greeting is a reply as well
    replies = await asyncio.to_thread(talk, door.port, commands)
    assert replies.endswith(receive.FRUITLESS.encode() + b"\r\n")


async def test_the_last_reply_arrives_whatever_the_client_sends_meanwhile(door: Open) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", door.port)
    writer.write(b"NOOP\r\n" * 400_000)
    async with asyncio.timeout(5):
        replies = await reader.read()  # raises where the connection is reset
    assert replies.endswith(receive.FRUITLESS.encode() + b"\r\n")
    writer.close()
    await emptied(door)


async def test_a_client_that_stays_after_the_last_reply_is_cut_off(door: Open) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", door.port)
    writer.write(b"NOOP\r\n" * 200)
    await reader.read()
    assert door.door.visits  # its seat is taken as long as it stays
    await emptied(door)
    writer.close()


async def test_a_mail_being_kept_when_the_door_hangs_up_does_no_harm(
    door: Open, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(receive, "IDLE", 0.1)
    door.shelf.wait = 0.3
    replies = await asyncio.to_thread(talk, door.port, ENVELOPE + b"DATA\r\n" + MAIL + b".\r\n")
    assert replies.endswith(receive.TOO_SLOW.encode() + b"\r\n")
    await emptied(door)
    assert not caplog.records


async def test_guessing_addresses_ends_soon(door: Open) -> None:
    guesses = b"".join(b"RCPT TO:<desk+%d@cities.example>\r\n" % n for n in range(300))
    replies = await asyncio.to_thread(talk, door.port, ENVELOPE + guesses)
    assert replies.count(b"550 5.1.1") < 100
    assert b"421 4.7.0" in replies


async def test_one_host_gets_so_many_connections_and_the_next_when_one_leaves() -> None:
    async with opened(seats=Seats(in_all=50, a_host=2)) as door:
        first = await asyncio.open_connection("127.0.0.1", door.port)
        second = await asyncio.open_connection("127.0.0.1", door.port)
        await first[0].readline(), await second[0].readline()
        assert (await asyncio.to_thread(talk, door.port)).startswith(b"421 4.7.0")
        first[1].close()
        await asyncio.sleep(0.05)
        assert (await sent(door.port))[0] == 250
        second[1].close()


async def test_a_relay_without_a_rate_may_bring_all_over_many_connections() -> None:
    async with opened(seats=None) as door:
        lines = [await asyncio.open_connection("127.0.0.1", door.port) for _ in range(40)]
        assert all([(await reader.readline()).startswith(b"220") for reader, _ in lines])
        for _, writer in lines:
            writer.close()


async def test_too_many_mails_within_a_minute_are_put_off() -> None:
    minute = [0]
    async with opened(
        rates=Rates(host=5, address=2), clock=lambda: NOON.replace(minute=minute[0])
    ) as door:
        codes = [(await sent(door.port))[0] for _ in range(3)]
        codes += [(await sent(door.port, sender=f"{n}@x.example"))[0] for n in range(3)]
        assert codes == [250, 250, 450, 250, 250, 450]
        minute[0] = 1
        assert (await sent(door.port))[0] == 250


async def test_bounces_count_for_their_host_only() -> None:
    async with opened(rates=Rates(host=0, address=1)) as door:
        assert [(await sent(door.port, sender=""))[0] for _ in range(3)] == [250] * 3


# --- where a mail ends --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "end",
    [
        b"\n.\n",
        b"\n.\r\n",
        b"\r\n.\n",
        b"\r.\r",
        b"\r\n.\r",
        b"\r.\r\n",
        b"\n\n.\r\n",
        b"\r\n\x00.\r\n",
    ],
)
async def test_no_false_end_lets_a_second_mail_through(door: Open, end: bytes) -> None:
    smuggled = b"MAIL FROM:<evil@x.example>\r\nRCPT TO:<desk@cities.example>\r\nDATA\r\n" + MAIL
    probe = ENVELOPE + b"DATA\r\n" + MAIL + b"text" + end + smuggled + b".\r\n"
    replies = await asyncio.to_thread(talk, door.port, probe + b"NOOP\r\n")
    assert replies.count(b"354 ") == 1
    assert b"\x00" in end or b"550 5.6.0 Mail has a bare CR or LF" in replies
    assert len(door.shelf.kept) == (b"\x00" in end)


async def test_a_mail_comes_whole_however_its_bytes_are_cut(door: Open) -> None:
    content = b"Subject: x.\r\n\r\n..a.\r\n.b\r\n.\r\n"
    stuffed = b"Subject: x.\r\n\r\n...a.\r\n..b\r\n..\r\n.\r\n"
    for cut in range(len(stuffed)):
        await asyncio.to_thread(
            talk, door.port, ENVELOPE + b"DATA\r\n" + stuffed[:cut], stuffed[cut:] + b"QUIT\r\n",
            pause=0.002,
        )  # fmt: skip
    assert [kept.raw for kept in door.shelf.kept] == [content] * len(stuffed)


async def test_bytes_after_the_end_are_the_next_commands(door: Open) -> None:
    replies = await asyncio.to_thread(
        talk, door.port, ENVELOPE + b"DATA\r\n" + MAIL + b".\r\nNOOP\r\nVRFY a\r\n"
    )
    assert replies.endswith(
        b"250 OK\r\n252 Cannot VRFY user, but will accept message and attempt delivery\r\n"
    )


WORDS = [
    b"EHLO x\r\n", b"HELO x\r\n", b"MAIL FROM:<a@x.example>\r\n", b"MAIL FROM:<>\r\n",
    b"MAIL FROM:<a@x.example> SIZE=9 BODY=8BITMIME SMTPUTF8\r\n", b"MAIL FROM:\r\n", b"RSET\r\n",
    b"RCPT TO:<desk@cities.example>\r\n", b"RCPT TO:<\xff@x>\r\n", b"RCPT TO:desk\r\n", b"DATA\r\n",
    MAIL + b".\r\n", b".\r\n", b"\r\n.\r\n", b"x\n.\n", b"AUTH LOGIN\r\n", b"STARTTLS\r\n",
    b"HELP DATA\r\n", b"\xff\x00 x\r\n", b"\r\n", b"\n", b"DATA x\r\n", b"VRFY \xff\r\n",
    b"NOOP" + b" " * 3000 + b"\r\n",
]  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(st.sampled_from(WORDS), st.binary(max_size=30)), max_size=25))
def test_whatever_is_said_each_250_is_one_kept_mail(said: list[bytes]) -> None:
    async def hear() -> tuple[bytes, int]:
        async with opened() as there:
            reader, writer = await asyncio.open_connection("127.0.0.1", there.port)
            writer.write(b"".join(said) + b"\r\n.\r\nQUIT\r\n")
            async with asyncio.timeout(5):
                replies = await reader.read()
            writer.close()
            return replies, len(there.shelf.kept)

    replies, kept = asyncio.run(hear())
    assert replies.count(b"250 2.0.0 Kept as") == kept
    assert b"451" not in replies
    assert b"Error: (" not in replies
    assert replies.endswith((b"221 Bye\r\n", b"goodbye.\r\n"))


# --- clients that go wrong ----------------------------------------------------------------------


async def test_a_client_killed_within_data_leaves_nothing(door: Open) -> None:
    _, writer = await asyncio.open_connection("127.0.0.1", door.port)
    writer.write(ENVELOPE + b"DATA\r\n" + MAIL)
    await asyncio.sleep(0.1)
    writer.transport.abort()
    await asyncio.sleep(0.05)
    assert not door.shelf.kept
    assert not door.door.visits
    assert (await sent(door.port))[0] == 250


async def test_a_silent_client_is_told_and_let_go(
    door: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(receive, "IDLE", 0.2)
    for said in (b"", ENVELOPE, ENVELOPE + b"DATA\r\nSubject: x\r\n"):
        replies = await asyncio.to_thread(talk, door.port, said, bye=b"")
        assert replies.endswith(receive.TOO_SLOW.encode() + b"\r\n")


async def test_a_slow_client_is_waited_for_while_bytes_come(
    door: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(receive, "IDLE", 0.3)
    parts = [ENVELOPE + b"DATA\r\n", *[b"A sentence.\r\n"] * 6, b".\r\n"]
    replies = await asyncio.to_thread(lambda: talk(door.port, *parts, pause=0.1))
    assert b"250 2.0.0" in replies


async def test_a_mail_has_to_come_in_within_its_time(
    door: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(receive, "DATA_TIME", 0.4)
    parts = [ENVELOPE + b"DATA\r\n", *[b"A sentence.\r\n"] * 6]
    replies = await asyncio.to_thread(lambda: talk(door.port, *parts, pause=0.1))
    assert replies.endswith(receive.TOO_SLOW.encode() + b"\r\n")
    assert not door.shelf.kept


async def test_while_one_client_is_slow_another_is_served(door: Open) -> None:
    door.shelf.together = asyncio.Barrier(5)  # none is kept before all five are being kept
    codes = await asyncio.gather(*(sent(door.port) for _ in range(5)))
    assert [code for code, _ in codes] == [250] * 5


async def test_on_closing_a_mail_under_way_still_comes_in() -> None:
    async with opened() as there:
        there.shelf.wait = 0.3
        _, idle = await asyncio.open_connection("127.0.0.1", there.port)
        bringing = asyncio.create_task(sent(there.port))
        await asyncio.sleep(0.15)
        await there.door.close(there.server)
        assert (await bringing)[0] == 250
        assert len(there.shelf.kept) == 1
        idle.close()


# --- what is offered ----------------------------------------------------------------------------


async def test_the_door_offers_no_more_than_it_does(door: Open) -> None:
    replies = (
        await asyncio.to_thread(talk, door.port, b"EHLO x\r\nEXPN a\r\nAUTH PLAIN AGEAYg==\r\n")
    ).decode()
    offers = [line[4:] for line in replies.splitlines() if line.startswith("250")]
    assert offers == ["cities.example", "SIZE 25000000", "8BITMIME", "SMTPUTF8", "HELP"]
    assert replies.startswith("220 cities.example Citydesk\r\n")
    assert "502 EXPN" in replies
    assert "538 5.7.11" in replies


async def test_a_mail_comes_in_over_tls_where_there_is_a_certificate(
    certificate: ssl.SSLContext,
) -> None:
    def over_tls(port: int) -> list[str]:
        context = ssl.create_default_context()
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        with smtplib.SMTP("127.0.0.1", port, timeout=10) as client:
            client.starttls(context=context)
            client.ehlo()
            client.sendmail("a@gdynia.example", DESK, MAIL)
            return list(client.esmtp_features)

    async with opened(tls=certificate) as door:
        offers = await asyncio.to_thread(over_tls, door.port)
        assert door.shelf.kept[0].raw == MAIL
        assert "auth" not in offers
