"""What arrives: the raw bytes a door kept, and the message a channel's reader made of them.

Invariant: a `Kept` never changes; everything in a `Message` can be read again from it.
"""

from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from string import ascii_lowercase, ascii_uppercase
from typing import Literal

import idna

Channel = Literal["mail", "terminal", "slack", "web"]

PUBLIC = "public"
"""What stands after `+` in the desk's address for the public, like a reply token."""

IN_SLACK = ".slack.invalid"
"""How the addresses end by which the desk knows people of Slack's."""

_LOWER = str.maketrans(ascii_uppercase, ascii_lowercase)


def ascii_domain(domain: str) -> str:
    """The domain as DNS holds it (IDNA2008, RFC 5891), or as it stands where DNS could hold none.

    Python's own codec is IDNA2003, by which groß.example would be gross.example: somebody else's.
    """
    if domain.isascii():
        return domain
    try:
        return idna.encode(domain, uts46=True).decode("ascii")
    except UnicodeError:
        return domain


@dataclass(frozen=True, kw_only=True)
class Address:
    """A mailbox as its owner writes it; `key` is what two spellings of one mailbox share.

    Only A to Z are case-folded, since other foldings (ß, the Kelvin sign) merge two mailboxes.
    """

    address: str
    name: str = ""

    @property
    def key(self) -> str:
        local, at, domain = self.address.strip().rpartition("@")
        whole = f"{local}{at}{ascii_domain(domain)}"
        return whole.lower() if whole.isascii() else whole.translate(_LOWER)

    @property
    def shown(self) -> str:
        """How people know who it is: a mailbox by itself, somebody in a chat by their name."""
        if self.channel == "slack":
            return f"{self.name} (Slack)" if self.name else "somebody in Slack"
        return self.address

    @property
    def in_full(self) -> str:
        """The same with the name before a mailbox."""
        return (
            f"{self.name} <{self.address}>" if self.name and self.channel == "mail" else self.shown
        )

    @property
    def in_words(self) -> str:
        """The same in a sentence, where angle brackets would stand in the way."""
        is_named = bool(self.name) and self.channel == "mail"
        return f"{self.name} ({self.address})" if is_named else self.shown

    @property
    def channel(self) -> Channel:
        """How letters reach it; what only names somebody in a chat is no mailbox (RFC 2606)."""
        return "slack" if self.key.rstrip(".").endswith(IN_SLACK) else "mail"


@dataclass(frozen=True, kw_only=True)
class Kept:
    """The raw message as the door took it, before anybody read it.

    `sender` and `recipients` are the envelope's (RFC 5321), `host` the peer that handed it over.
    """

    id: str
    channel: Channel
    raw: bytes
    sender: str
    recipients: tuple[str, ...]
    host: str
    received_at: datetime


@dataclass(frozen=True, kw_only=True)
class Attachment:
    """A file that came with a message. A refused one keeps its `reason` and no content.

    `type` is the media type found in its bytes, `digest` the SHA-256 of the content in hex.
    `reason` is a code: `type`, `size`, `count`, `empty`, `unreadable`, `encrypted`, `winmail`,
    `infected`, `unscanned`, `unreached`, `together`.
    """

    name: str
    type: str
    size: int
    digest: str
    accepted: bool
    reason: str | None = None
    content: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, kw_only=True)
class Passage:
    """Something the writer wrote in one stretch.

    `under` is the quoted text directly above it (quote marks removed), or "" where it stands free.
    """

    text: str
    under: str = ""


@dataclass(frozen=True, kw_only=True)
class Bounce:
    """A letter of ours that could not be delivered (RFC 3464).

    `status` is the enhanced code ("5.1.1", RFC 3463), `recipient` who was not reached where it
    says so. `return_tag` is the letter's, by the address the bounce came to, else None: what a
    report says of itself anybody can write. `said` is what the other server answered, in its words.
    """

    status: str
    said: str = ""
    recipient: str | None = None
    return_tag: str | None = None

    @property
    def is_permanent(self) -> bool:
        """The letter will not arrive; a 4.x.x report only says that it takes longer."""
        return self.status.startswith("5.")

    @property
    def is_wrong_address(self) -> bool:
        """Only 5.1.x says so: many 5.x.x pass (full mailbox, policy)."""
        return self.status.startswith("5.1.")

    @property
    def why(self) -> str:
        """The other server's words; where it has none, what its code means."""
        if self.said:
            return self.said
        meant = "there is no such mailbox" if self.is_wrong_address else "it was refused"
        meant = "the mailbox is full" if self.status == "5.2.2" else meant
        return f"{meant} (status {self.status})"


@dataclass(frozen=True, kw_only=True)
class Form:
    """What came from a page of the public's: something said of the city with this `key`, or the
    press of a button under the link with this `word`.

    `source` stands for the network it came from (a keyed digest). What was written is the message's
    only passage, what was typed as mail address its sender: anybody's claim.
    """

    kind: Literal["vote", "opinion", "objection", "confirm", "withdraw"]
    city: str = ""
    word: str = field(default="", repr=False)
    source: str = ""


@dataclass(frozen=True, kw_only=True)
class Marked:
    """A ballot as a panelist filled it into a form: which application, and what of each standard.

    `judged` are standard, verdict and reason, as they came: nothing of it was checked.
    """

    application: int
    judged: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, kw_only=True)
class Message:
    """What one person said in one go, cut free of quotes, signature and disclaimers.

    `token` is the part after `+` in the address of ours it came to. `references` are the
    Message-IDs it answers, nearest first. `automatic` is the reason why no person wrote it.
    `language` is None where the text is too short to tell (RFC 5646 code otherwise). Then `likely`
    is what a few words look like, and `locale` what their writer's program speaks, where the
    channel tells it, the desk reads it and it is not English, which programs speak by default.
    `is_unsure` where its writer may not know the language that it is read in.
    `is_vouched` where the channel itself knows who writes, as a mail's From never does; then it
    may know their mail `address` as well. `profile` is the one they show there, which nobody has
    to vouch for. `doubted` are questions (IDs) whose answer the writer says was read wrongly,
    `passed` such as they leave for later. `form` is what came from a page of the public's (channel
    "web"). `marked` is a panelist's ballot that was filled in rather than written. `edits` are the
    IDs of the versions before the writer edited it, newest first. `is_apart` where its channel took
    the last letter that asked for the one it answers, and an open question came since. `written_at`
    is when it was written, None where the channel does not vouch for that (a mail's Date).
    """

    id: str
    channel: Channel
    sender: Address
    recipients: tuple[str, ...] = ()
    token: str | None = None
    subject: str = ""
    message_id: str | None = None
    references: tuple[str, ...] = ()
    automatic: str | None = None
    bounce: Bounce | None = None
    language: str | None = None
    is_unsure: bool = False
    likely: str | None = None
    locale: str | None = None
    passages: tuple[Passage, ...] = ()
    set_aside: str = ""
    attachments: tuple[Attachment, ...] = ()
    received_at: datetime
    is_vouched: bool = False
    address: str = ""
    profile: str = ""
    doubted: tuple[str, ...] = ()
    passed: tuple[str, ...] = ()
    form: Form | None = None
    marked: Marked | None = None
    edits: tuple[str, ...] = ()
    is_apart: bool = False
    written_at: datetime | None = None

    @property
    def spoken(self) -> str:
        """What to read somebody in of whom nothing else is known."""
        return self.language or self.locale or "en"

    @property
    def answered_in(self) -> str:
        """What to write to them in: English where their own language is not sure."""
        return (self.locale or "en") if self.is_unsure else self.spoken

    @property
    def claims(self) -> str:
        """The key of the address that the profile shows; "" where it shows none."""
        return Address(address=self.profile).key if self.profile else ""

    @cached_property
    def reply(self) -> str:
        """Everything the writer said now, in order."""
        return "\n\n".join(passage.text for passage in self.passages)
