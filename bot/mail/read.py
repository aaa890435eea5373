"""Bytes of a mail to a `Message`: pure, the same answer each time.

Invariant: any bytes give a `Message` or `UnreadableError`, in bounded time and memory.
"""

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from email.message import Message as MimePart
from functools import cache, cached_property, partial
from typing import Protocol

from bot.mail import scan, tidy
from bot.mail.limits import Limits
from bot.mail.reading import signatures
from bot.mail.reading.headers import (
    Headers,
    addresses,
    headers_of,
    is_ours,
    message_id_of,
    references_of,
    return_tag_of,
    subject_of,
    token_of,
)
from bot.mail.reading.machines import automatic
from bot.mail.reading.mime.attachments import attachments_of
from bot.mail.reading.mime.parts import Taken, parse, part_of, take
from bot.mail.reading.quoted import others
from bot.mail.reading.quoted.asked import Asked
from bot.mail.reading.quoted.quotes import Cut, cut
from bot.mail.reading.text import body
from bot.mail.reading.text.body import body_lines
from bot.mail.reading.text.language import language_of
from bot.mail.reading.text.lines import Line
from intake import languages
from intake.errors import UnreadableError
from intake.messages import Address, Attachment, Bounce, Kept, Message, Passage

SUBJECT_CHARS = 300
_ENDING = 20
"""Lines at the end of a mail, where what it quotes stands as a rule."""


class LookUp(Protocol):
    """From Message-IDs, or a reply token, to the Markdown of the letters of ours they lead to.

    With the `writer`'s address: to all that the contacts of that application got.
    """

    def __call__(self, ids: Sequence[str], *, writer: str | None = None) -> Sequence[str]: ...


def left_over(kept: Kept, message: Message) -> str:
    """What else stands in the texts of a mail that was read: what it quotes, and its frames."""
    taken = take(parse(kept.raw, Limits()), Limits())
    return body.left_over(taken.text, f"{message.reply}\n{message.set_aside}")


def none_of_ours(ids: Sequence[str], *, writer: str | None = None) -> Sequence[str]:
    """The look-up of a reader without a store."""
    return ()


def read(
    kept: Kept,
    *,
    address: str,
    ours: LookUp = none_of_ours,
    limits: Limits | None = None,
) -> Message:
    """What the mail says to the desk whose mailbox is `address`.

    `ours` finds the letters it answers, so that their text can be told from the writer's.
    `kept.sender` "" is the null return path. Raises `UnreadableError` where nothing in the bytes
    is a mail.
    """
    bounds = limits or Limits()
    return _Reading(kept, address, bounds).message(ours, kept.sender)


def read_file(kept: Kept, *, address: str) -> Message:
    """The same for a mail without envelope and store.

    At most its Return-Path says who sent it, and our letters are known by what they all ask.
    """
    reading = _Reading(kept, address, Limits())
    paths = reading.headers.all("return-path")
    return reading.message(none_of_ours, paths[0] if paths else None)


def _asked_in(lines: Sequence[Line]) -> Asked:
    """What any letter of ours asks in the language in which the mail ends, as what it quotes."""
    said = "\n".join(line.text for line in lines[-_ENDING:])
    return _usually_asked(language_of(said) or languages.ENGLISH)


@cache
def _usually_asked(language: str) -> Asked:
    from bot.mail.reading.quoted import (
        usual,  # the call and the templates: only for a quote of ours
    )

    return Asked(usual.questions(language))


@dataclass(frozen=True, kw_only=True)
class _Said:
    """The text of a mail, sorted."""

    passages: tuple[Passage, ...]
    set_aside: str


class _Reading:
    """One mail being read."""

    def __init__(self, kept: Kept, desk: str, limits: Limits) -> None:
        self.kept, self.desk, self.limits = kept, desk, limits
        self.mime: MimePart = parse(kept.raw, limits)
        self.headers: Headers = headers_of(self.mime, limits.header_chars)
        self.taken: Taken = take(self.mime, limits)

    def message(self, ours: LookUp, sender: str | None) -> Message:
        """Everything put together; `sender` is the envelope's, None where there was none."""
        subject = subject_of(self.headers, SUBJECT_CHARS)
        references = references_of(self.headers, self.limits.references)
        token = self._token()
        letters = ours(references) if references else ()
        answers_us = bool(letters)
        if token and not letters:  # some mail programs lose the thread, the address stays
            letters = ours((token,))
        ids = (*references, token) if token else references
        every = partial(ours, ids, writer=self._sender.address)
        said = self._said(subject, letters, every)
        html = [part for stretch in self.taken.text for part in stretch.html]
        attachments = self._allowed(attachments_of(self.taken.files, html, self.limits))
        if not (self.headers.fields or said.passages or attachments):
            raise UnreadableError("The bytes hold no mail: no header field and no text.")
        text = "\n".join(passage.text for passage in said.passages)
        reason = automatic.reason(
            self.mime, self.headers, sender, self.desk, text, answers_us=answers_us
        )
        return Message(
            id=self.kept.id,
            channel=self.kept.channel,
            sender=self._sender,
            recipients=tuple(one.address for one in self._recipients),
            token=token,
            subject=subject,
            message_id=message_id_of(self.headers),
            references=references,
            automatic=reason,
            bounce=self._bounce() if reason else None,
            language=language_of(text),
            passages=said.passages,
            set_aside=said.set_aside,
            attachments=attachments,
            received_at=self.kept.received_at,
        )

    @cached_property  # asked for its address, for its name, and for the message
    def _sender(self) -> Address:
        """Who writes: From, else Sender, else the envelope; "" where nobody is named."""
        found = addresses(self.headers.all("from", "sender"), 1)
        if found:
            return found[0]
        envelope = addresses([self.kept.sender, *self.headers.all("return-path")], 1)
        return envelope[0] if envelope else Address(address="")

    @cached_property
    def _recipients(self) -> tuple[Address, ...]:
        written = addresses(self.headers.all("to"), self.limits.recipients)
        return written or addresses(self.kept.recipients, self.limits.recipients)

    def _written_to(self) -> str:
        """Whose letter a reply quotes: the desk's, or that of whom the mail was written to."""
        named = [one.address for one in self._recipients]
        return (
            named[0] if named and not any(is_ours(one, self.desk) for one in named) else self.desk
        )

    def _token(self) -> str | None:
        """The envelope is believed first: headers are what the writer's program made of it."""
        written = self.headers.all("to", "cc", "delivered-to", "x-original-to", "envelope-to")
        named = (one.address for one in addresses(written, self.limits.recipients))
        return token_of(self.kept.recipients, self.desk) or token_of(named, self.desk)

    def _allowed(self, files: tuple[Attachment, ...]) -> tuple[Attachment, ...]:
        """None of the files where the scan found the mail harmful or could not look."""
        refusal = scan.stamp_of(self.kept.raw)
        if refusal is None:
            return files
        return tuple(
            replace(one, accepted=False, reason=one.reason or refusal, content=b"") for one in files
        )

    def _bounce(self) -> Bounce | None:
        """What a delivery report says; only the envelope it came in names the letter (VERP)."""
        found = automatic.bounced(self.kept.raw, self.desk)
        tag = return_tag_of(self.kept.recipients, self.desk)
        return replace(found, return_tag=tag) if found else None

    def _said(
        self, subject: str, letters: Sequence[str], every: Callable[[], Sequence[str]]
    ) -> _Said:
        lines = body_lines(self.taken.text, self.limits.text_chars)
        letters = others.quoted(lines, letters, every)
        if not self.headers.fields and _is_noise(lines):
            lines = []
        found = cut(
            lines, desk=self._written_to(), subject=subject, letters=letters,
            asked=partial(_asked_in, lines),
        )  # fmt: skip
        said = (
            _signed(found, self._sender.name) if found.passages else _whole(found, lines, letters)
        )
        aside = _joined(said.set_aside, self._forwarded(), *self._outside())
        return replace(said, set_aside=aside[: self.limits.set_aside_chars])

    def _outside(self) -> Iterator[str]:
        """Text that stands beside the parts of the mail."""
        return (tidy.text(text).strip() for text in self.taken.aside)

    def _forwarded(self) -> str:
        """The text of mails that came attached, where the mail says nothing of its own."""
        if any(part for stretch in self.taken.text for part in (*stretch.plain, *stretch.html)):
            return ""
        inner = [child for file in self.taken.files for child in _mails(file.mime)]
        texts = [take(child, self.limits).text for child in inner[:3]]
        lines = [line for text in texts for line in body_lines(text, self.limits.text_chars)]
        return "\n".join(line.text for line in lines).strip()


def _mails(mime: MimePart) -> list[MimePart]:
    inner = mime.get_payload() if part_of(mime, Limits()).type == "message/rfc822" else []
    return [one for one in inner if isinstance(one, MimePart)] if isinstance(inner, list) else []


def _signed(found: Cut, name: str) -> _Said:
    """The passages without signatures; where nothing else was said, the signature was the point."""
    kept: list[Passage] = []
    aside: list[str] = []
    for index, passage in enumerate(found.passages):
        is_last = index == len(found.passages) - 1
        text, cut_off = signatures.cut(
            passage.text,
            is_edge=is_last or index == 0,
            is_alone=is_last and index > 0,
            name=name,
        )
        aside.append(cut_off)
        if text:
            kept.append(Passage(text=text, under=passage.under))
    if kept:
        return _Said(passages=tuple(kept), set_aside=_joined(*aside, found.aside))
    said = [one for one in found.passages if not signatures.is_only_devices(one.text)]
    aside = [found.aside] if said else [*aside, found.aside]
    return _Said(passages=tuple(said), set_aside=_joined(*aside))


def _whole(found: Cut, lines: Sequence[Line], letters: Sequence[str]) -> _Said:
    """Nothing of the writer's was found: the whole text, unless it is known to be ours.

    What our letter only quotes of its reader is the reader's, written once more.
    """
    text = "\n".join(line.text for line in lines).strip()
    if not text or (found.saw_ours and not _is_quoted_by_us(text, letters)):
        return _Said(passages=(), set_aside=found.aside)
    return _Said(passages=(Passage(text=text),), set_aside="")


def _is_quoted_by_us(text: str, letters: Sequence[str]) -> bool:
    said = " ".join(text.split())
    return any(
        f"“{said}”" in " ".join(letter.split())
        or any(
            " ".join(line.removeprefix(">").split()) == said
            for line in letter.splitlines()
            if line.startswith(">")
        )
        for letter in letters
    )


def _joined(*texts: str) -> str:
    return "\n\n".join(text for text in texts if text)


def _is_noise(lines: Sequence[Line]) -> bool:
    """Whether headerless bytes are no text either."""
    text = tidy.text("".join(line.text for line in lines))
    strange = sum(
        unicodedata.category(letter) in {"Cc", "Cn", "Co", "Cs"} or letter == "\ufffd"
        for letter in text
    )
    return not text.strip() or strange * 10 > len(text)
