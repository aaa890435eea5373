"""A whole desk without a network: the real reader, store and renderer around raw mails."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from functools import partial

from bot import reading
from intake import desk, store
from intake.applications import Application
from intake.calls import loading
from intake.cases import Case
from intake.contacts import Keys
from intake.conversation.public import public_letters
from intake.desk import Office
from intake.desk.office import OurWords
from intake.messages import Address, Kept, Message
from intake.notices import Letter
from intake.store import Store
from replies import render

DESK = "desk@cities.example"
START = datetime(2025, 4, 1, 9, 0, tzinfo=UTC)
ORGANIZER = Address(address="organizer@committee.example")
CALL_TEXT = loading.shipped()
CALL = loading.load(CALL_TEXT)
KEYS = Keys(secret=b"0123456789abcdef")


def read(kept: Kept, *, ours: OurWords) -> Message:
    return reading.read(DESK, kept, ours=ours)


class Desk:
    """Mails in, letters out; every mail is served when it has been written."""

    def __init__(self, opened: Store, organizers: Sequence[Address] = (ORGANIZER,)) -> None:
        self.store = opened
        self.now = START
        self.count = 0
        self.office = Office(
            store=opened,
            call=CALL,
            keys=KEYS,
            organizers=tuple(organizers),
            read=read,
            render=partial(render.letter, address=DESK, keys=KEYS),
            salt=lambda: b"salt of the test",
        )
        with opened.transaction() as connection:
            store.calls.freeze(connection, CALL.version, CALL_TEXT, self.now)

    def write(
        self,
        sender: str,
        text: str,
        *,
        to: Letter | None = None,
        token: bool = True,
        thread: bool = True,
        subject: str = "Application",
        files: Sequence[str] = (),
        **headers: str,
    ) -> list[Letter]:
        """One mail served; the letters that it brought. `to` is the letter being answered."""
        before = {one.id for one in self.letters()}
        raw = self.mail(
            sender, text, to=to, token=token, thread=thread, subject=subject, files=files, **headers
        )
        self.deliver(raw, sender)
        self.serve()
        return [one for one in self.letters() if one.id not in before]

    def mail(
        self,
        sender: str,
        text: str,
        *,
        to: Letter | None = None,
        token: bool = True,
        thread: bool = True,
        subject: str = "Application",
        files: Sequence[str] = (),
        **headers: str,
    ) -> EmailMessage:
        """The mail as a mail program writes it, our letter quoted below."""
        self.count += 1
        to = public_letters.opened(KEYS, to) if to else None
        mail = EmailMessage()
        mail["From"] = sender
        mail["To"] = to.reply_to if to and token else DESK
        mail["Subject"] = f"Re: {to.subject}" if to else subject
        mail["Message-ID"] = f"<mail{self.count}@writer.example>"
        if to and thread:
            mail["In-Reply-To"] = mail["References"] = f"<{to.message_id}>"
        for name, value in headers.items():
            mail[name.replace("_", "-")] = value
        quoted = "".join(f"> {line}\n" for line in to.markdown.splitlines()) if to else ""
        head = f"\n\nOn Tuesday, {DESK} wrote:\n" if quoted else ""
        mail.set_content(f"{text}{head}{quoted}\n")
        for name in files:
            mail.add_attachment(
                f"%PDF-1.4 {name}".encode(), maintype="application", subtype="pdf", filename=name
            )
        return mail

    def deliver(self, mail: EmailMessage | bytes, sender: str) -> str:
        """Keep the mail as a door does; its ID."""
        raw = mail if isinstance(mail, bytes) else mail.as_bytes()
        recipient = DESK if isinstance(mail, bytes) else str(mail["To"])
        self.now += timedelta(minutes=1)
        id = f"m{self.now.timestamp():.0f}"
        kept = Kept(
            id=id,
            channel="mail",
            raw=raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"),
            sender=sender,
            recipients=(recipient,),
            host="192.0.2.1",
            received_at=self.now,
        )
        desk.take(self.office, [kept])
        return id

    def serve(self) -> int:
        """Decide what waits, and let the letters of it arrive."""
        served = desk.serve(self.office, self.now)
        self.carry()
        return served

    def carry(self) -> None:
        """What a courier does: every letter that is due is sent now."""
        with self.store.transaction() as connection:
            for claim in store.outbox.claim(connection, self.now, 1000, timedelta(minutes=1)):
                store.outbox.sent(connection, claim.letter.id, claim.fence, self.now)

    # --- what came of it ------------------------------------------------------------------------

    def letters(self) -> list[Letter]:
        with self.store.reading() as connection:
            return store.outbox.letters(connection)

    def to(self, person: str) -> Letter:
        return next(one for one in reversed(self.letters()) if one.to.key == person)

    def file(self, number: int = 1) -> Application:
        with self.store.transaction() as connection:
            found = store.applications.load(connection, number)
        assert found
        return found

    def cases(self) -> list[Case]:
        with self.store.reading() as connection:
            return store.cases.waiting(connection)


def addressees(letters: Sequence[Letter]) -> list[str]:
    return sorted(one.to.address for one in letters)
