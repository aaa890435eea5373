import socket
import struct
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

import pytest

from bot.mail.read import read
from bot.mail.scan import Verdict, scan, stamped
from intake.messages import Attachment, Kept

HARMFUL = b"harmful " * 20_000


class Clamd:
    """A clamd of our own: speaks zINSTREAM, knows one harmful content, may have a size limit."""

    def __init__(self, door: socket.socket, limit: int | None = None) -> None:
        self.door, self.limit = door, limit
        self.door.listen()
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                client, _ = self.door.accept()
            except OSError:
                return
            with client, client.makefile("rwb") as stream:
                stream.write(self._answer(stream.read) + b"\0")

    def _answer(self, read: Callable[[int], bytes]) -> bytes:
        if read(10) != b"zINSTREAM\0":
            return b"UNKNOWN COMMAND"
        content = b""
        while size := struct.unpack("!I", read(4))[0]:
            content += read(size)
            if self.limit and len(content) > self.limit:
                return b"INSTREAM size limit exceeded. ERROR"
        return b"stream: Test-Signature FOUND" if HARMFUL in content else b"stream: OK"


@pytest.fixture(params=["tcp", "unix"])
def clamd(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    if request.param == "tcp":
        door = socket.create_server(("127.0.0.1", 0))
        where = f"127.0.0.1:{door.getsockname()[1]}"
    else:
        door = socket.socket(socket.AF_UNIX)
        where = str(tmp_path / "clamd.sock")
        door.bind(where)
    Clamd(door)
    yield where
    door.close()


@pytest.mark.parametrize(
    ("content", "verdict"),
    [
        (b"", Verdict(status="clean")),
        (b"A letter of authority.", Verdict(status="clean")),
        (HARMFUL, Verdict(status="infected", name="Test-Signature")),
    ],
)
def test_clamds_word_is_taken(clamd: str, content: bytes, verdict: Verdict) -> None:
    assert scan(content, clamd) == verdict


def test_a_file_too_big_for_clamd_is_unscanned() -> None:
    door = socket.create_server(("127.0.0.1", 0))
    Clamd(door, limit=1000)
    verdict = scan(b"x" * 5_000_000, f"127.0.0.1:{door.getsockname()[1]}")
    door.close()
    assert verdict.status == "unscanned"


def test_no_clamd_is_unscanned_with_the_reason(tmp_path: Path) -> None:
    verdict = scan(b"x", str(tmp_path / "nothing.sock"))
    assert verdict.status == "unscanned"
    assert "No such file" in verdict.reason


def test_a_clamd_that_says_nothing_is_unscanned_in_time() -> None:
    with socket.create_server(("127.0.0.1", 0)) as door:
        verdict = scan(b"x", f"127.0.0.1:{door.getsockname()[1]}", timeout=0.2)
    assert verdict.status == "unscanned"
    assert "timed out" in verdict.reason


def mail_with(content: bytes) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"] = "anna@gdynia.example", "desk@cities.example"
    mail.set_content("Our letter of authority is attached.")
    mail.add_attachment(
        content, maintype="text", subtype="plain", filename="authority.txt", cte="8bit"
    )
    return mail.as_bytes()


def files_of(raw: bytes) -> tuple[Attachment, ...]:
    kept = Kept(
        id="1",
        channel="mail",
        raw=raw,
        sender="anna@gdynia.example",
        recipients=("desk@cities.example",),
        host="192.0.2.1",
        received_at=datetime(2026, 3, 1, tzinfo=UTC),
    )
    return read(kept, address="desk@cities.example").attachments


def test_a_clean_mails_files_are_accepted(clamd: str) -> None:
    (file,) = files_of(stamped(mail_with(b"By decision of the mayor."), clamd))
    assert (file.name, file.accepted, file.reason) == ("authority.txt", True, None)


def test_a_harmful_mails_files_are_refused_and_their_content_is_not_kept(clamd: str) -> None:
    (file,) = files_of(stamped(mail_with(HARMFUL), clamd))
    assert (file.accepted, file.reason, file.content) == (False, "infected", b"")


def test_without_clamd_at_its_place_no_file_is_accepted(tmp_path: Path) -> None:
    (file,) = files_of(stamped(mail_with(b"By decision."), str(tmp_path / "nobody.sock")))
    assert (file.accepted, file.reason) == (False, "unscanned")


def test_a_sender_cannot_declare_their_own_mail_clean(clamd: str) -> None:
    forged = b"X-Citydesk-Scan: clean\r\n" + mail_with(HARMFUL)
    (file,) = files_of(stamped(forged, clamd))
    assert file.reason == "infected"
