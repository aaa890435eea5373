"""What a conversation starts from and what it comes to: a `Dossier` in, a `Turn` out.

Invariant: a turn holds everything that one message changes; nothing else is saved or said for it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from typing import Any

from intake import languages, stages
from intake.applications import Application
from intake.awards import Award
from intake.calls.model import Call
from intake.cases import Case, CaseKind, Told
from intake.ceremony import Ceremony
from intake.consultation import Consulted, Line
from intake.contacts import Contact, Keys
from intake.conversation import tongues, verbatim
from intake.conversation.judging import Judged
from intake.decisions import Decision
from intake.journal import Entry
from intake.messages import Message
from intake.notices import (
    Addressed,
    CityNotice,
    File,
    Letter,
    Misread,
    Notice,
    Receipt,
    Remark,
    RemarkKind,
    Understood,
)

EXCERPT = 500
"""Characters of a mail that a case or a letter repeats."""


class Bond(StrEnum):
    """What ties a message to an application, strongest first.

    `token`: a contact wrote to the reply address. `thread`: a contact answered one of our letters.
    `address`: a contact's address, nothing else. `stranger`: a reply address or letter of ours in
    somebody else's mail. `unknown`: nothing of ours.
    """

    TOKEN = "token"  # noqa: S105  a word, not a secret
    THREAD = "thread"
    ADDRESS = "address"
    STRANGER = "stranger"
    UNKNOWN = "unknown"


OWN = (Bond.TOKEN, Bond.THREAD)
"""What ties a mail to a contact whom nobody can pass for by their address alone."""


@dataclass(frozen=True, kw_only=True)
class Dossier:
    """Everything the desk holds that bears on one message.

    `letter` is our letter being answered: the one the mail names (`is_named`), else the only one it
    can mean. Where it can mean several, there is none and they are the `rivals`. `is_last` unless
    one that ends in an open question came behind it. Where the one it names asked nothing, `before`
    is the last that put questions. Of an edited message what the last letter asked `stands`. The
    callables look into the store: `holder` finds the living application with a city
    key, `other` one by number, `again` reads a kept message anew, `answered` finds the letter that
    a message quotes, `correspondence` lists mails and letters, `lines` are what may be published,
    `ceremony` is what follows a title, `was_answered` whether its last letters hold an answer,
    `misread` the journal's last words to a question that could not be read, `earlier` what letters
    before `letter` asked, newest first, `demands` the letters by which organizers asked for items,
    `moved_at` when it came into its stage, `added_by` who (its key) put an address on the file.
    """

    call: Call
    keys: Keys
    number: int
    bond: Bond
    application: Application | None
    contact: Contact | None
    letter: Letter | None
    holder: Callable[[str], Application | None]
    other: Callable[[int], Application | None]
    again: Callable[[str], Message | None]
    answered: Callable[[Message], Letter | None]
    correspondence: Callable[[], tuple[tuple[str, ...], tuple[str, ...]]]
    is_named: bool = True
    is_last: bool = True
    rivals: tuple[Letter, ...] = ()
    before: Letter | None = None
    stands: Letter | None = None
    lines: Callable[[], tuple[Line, ...]] = tuple
    ceremony: Callable[[], Ceremony | None] = lambda: None
    was_answered: Callable[[], bool] = lambda: False
    misread: Callable[[str], Mapping[str, Any] | None] = lambda _: None
    earlier: Callable[[], tuple[tuple[str, ...], ...]] = tuple
    demands: Callable[[], tuple[Letter, ...]] = tuple
    moved_at: Callable[[], datetime | None] = lambda: None
    added_by: Callable[[str], str] = lambda _: ""

    @property
    def is_reply(self) -> bool:
        """Whether it answers something of ours."""
        return bool(self.letter or self.rivals)

    @property
    def put(self) -> tuple[str, ...]:
        """The questions, by ID, that the letter being answered puts, in their order."""
        return self.letter.questions if self.letter else ()


@dataclass(frozen=True, kw_only=True)
class Turn:
    """What a message changes and says; saved and posted in one transaction.

    `closes` are cases by number (`answer` is what they were answered), `amends` those that were
    answered before and have this answer now, `shares` those whose answer all are told now, in the
    words `told_all` (a correction of them is one, too), `settled` kinds of case that wait no longer
    for the application it is about. `failed` are letters by ID with the reason why they did not
    arrive, `recalls` those that must not go out, `releases` those that may now. `decisions` are
    changed ones, or new ones without a number: the letters of this turn that wait are theirs.
    `awards` and `ceremonies` are new or changed ones, as is what is `consulted`. `parted` are
    applications that ended or that somebody left: what is still held for who is gone must not go
    out. `anew` are kept messages that wait on no file any more: each is its writer's own now.
    `judged` is what it changes of the panel, `fruitless` one that said nothing usable.
    """

    applications: tuple[Application, ...] = ()
    entries: tuple[Entry, ...] = ()
    letters: tuple[Addressed, ...] = ()
    cases: tuple[Case, ...] = ()
    closes: tuple[int, ...] = ()
    settled: tuple[CaseKind, ...] = ()
    failed: tuple[tuple[str, str], ...] = ()
    recalls: tuple[str, ...] = ()
    releases: tuple[str, ...] = ()
    decisions: tuple[Decision, ...] = ()
    awards: tuple[Award, ...] = ()
    ceremonies: tuple[Ceremony, ...] = ()
    consulted: Consulted = field(default_factory=Consulted)
    answer: str | None = None
    amends: tuple[int, ...] = ()
    shares: tuple[int, ...] = ()
    told_all: tuple[Told, ...] = ()
    parted: tuple[int, ...] = ()
    anew: tuple[str, ...] = ()
    judged: Judged = field(default_factory=Judged)
    fruitless: bool = False

    @property
    def about(self) -> int | None:
        """The application the message belongs to, or None where it belongs to none."""
        if self.applications:
            return self.applications[0].number
        return self.entries[0].application if self.entries else None

    def __add__(self, other: "Turn") -> "Turn":
        """Both turns; of an application changed by both, the later form stays in its place."""
        latest = {one.number: one for one in self.applications + other.applications}
        return Turn(
            applications=tuple(latest.values()),
            entries=self.entries + other.entries,
            letters=self.letters + other.letters,
            cases=self.cases + other.cases,
            closes=self.closes + other.closes,
            settled=self.settled + other.settled,
            failed=self.failed + other.failed,
            recalls=self.recalls + other.recalls,
            releases=self.releases + other.releases,
            decisions=self.decisions + other.decisions,
            awards=self.awards + other.awards,
            ceremonies=self.ceremonies + other.ceremonies,
            consulted=self.consulted + other.consulted,
            answer=other.answer or self.answer,
            amends=self.amends + other.amends,
            shares=self.shares + other.shares,
            told_all=self.told_all + other.told_all,
            parted=self.parted + other.parted,
            anew=self.anew + other.anew,
            judged=self.judged + other.judged,
            fruitless=self.fruitless and other.fruitless,
        )


@dataclass(frozen=True, kw_only=True)
class Hearing:
    """One message being heard for one application by one of its contacts."""

    dossier: Dossier
    message: Message
    contact: Contact
    now: datetime
    is_taken_up: bool = False
    read_in: str | None = None
    whole: Message | None = None  # that was edited, where only what the edit changed is heard

    @property
    def call(self) -> Call:
        return self.dossier.call

    @property
    def full(self) -> Message:
        """The message as it stands, with what an edit of it left alone."""
        return self.whole or self.message

    @cached_property
    def language(self) -> str:
        """The language the message is read in: its own, else what its script or its writer says.

        Letters go in the contact's, which a word or two never change. `read_in` is one that nothing
        but its words tells.
        """
        if self.read_in:
            return self.read_in
        known = self._likely or self.contact.language
        return self.told_language or languages.spoken_in(self.full.reply, known)

    @property
    def _likely(self) -> str | None:
        """What a few words look like, where their writer's program or the first mail spoke it."""
        file, likely = self.dossier.application, self.message.likely
        return likely if likely in (self.message.locale, file and file.language) else None

    @cached_property
    def told_language(self) -> str | None:
        """The message's own language; of two that are much alike only that of a longer text.

        Names of events tell none: most of them are English, whoever writes.
        """
        kinds = {one.id: one.kind for one in self.call.questions}
        of_events = [[kinds.get(id) for id in asked] for asked in self.asked] == [["events"]]
        return tongues.surely_told(
            self.full.reply, self.message.language, known=self.contact.language, of_names=of_events
        )

    def own(self, words: str) -> str:
        """Words of the message as their writer spelled them."""
        return verbatim.own(words, self.said)

    def name(self, words: str) -> str:
        """The same of a name, or of a reading to choose from, which may stand in no message."""
        return verbatim.name(words, self.said)

    @cached_property
    def said(self) -> str:
        """All that the message says by itself."""
        return f"{self.full.reply}\n{self.message.subject}"

    @property
    def may_bind(self) -> bool:
        """Submit, withdraw and hand-over always need the reply address."""
        return self.dossier.bond is Bond.TOKEN and not self.is_taken_up

    def taking_up(self, message: Message, contact: Contact) -> "Hearing":
        """An earlier message heard now, as this contact's, on the word of another mail.

        What is in time is decided by the mail with that word: only then did it count.
        """
        letter = self.dossier.answered(message)
        dossier = replace(self.dossier, letter=letter, is_named=True, rivals=(), before=None)
        heard = replace(message, received_at=self.message.received_at)
        return replace(
            self, dossier=dossier, message=heard, contact=contact, is_taken_up=True, whole=None
        )

    @property
    def is_late(self) -> bool:
        """The message came after the deadline; that it waited here makes none late."""
        return self.message.received_at > stages.deadline(self.call, self.dossier.application)

    @property
    def closed_at(self) -> str:
        """When the deadline was, in ISO 8601: the words of a remark about it."""
        return stages.deadline(self.call, self.dossier.application).isoformat()

    @property
    def asked(self) -> tuple[tuple[str, ...], ...]:
        """The question IDs behind the numbers of the letter being answered; one tuple a letter."""
        answered = (self.dossier.letter,) if self.dossier.letter else self.dossier.rivals
        return tuple(dict.fromkeys(one.questions for one in answered)) or ((),)

    @property
    def heading(self) -> str:
        """The subject, where it is new: mail programs repeat that of the letter being answered."""
        subject = self.message.subject
        letters = (self.dossier.letter, *self.dossier.rivals)
        old = {one.subject.removeprefix("Re: ") for one in letters if one} - {""}
        return "" if any(subject.strip().endswith(one) for one in old) else subject


def to_contact(
    notice: CityNotice,
    contact: Contact,
    *,
    answering: Message | None = None,
    pending: str | None = None,
    hold: bool = False,
) -> Addressed:
    """The notice on its way to a contact, in the thread of the message it answers."""
    addressed = Addressed(
        notice=notice,
        to=contact.address,
        language=contact.language,
        application=notice.application,
        token=contact.token,
        channel=contact.channel,
        pending=pending,
        hold=hold,
    )
    return in_thread(addressed, answering) if answering else addressed


def to_sender(notice: Notice, message: Message) -> Addressed:
    """The notice on its way to whoever wrote this message, by the channel it came by."""
    addressed = Addressed(
        notice=notice,
        to=message.sender,
        channel=message.channel,
        language=message.answered_in,
    )
    return in_thread(addressed, message)


def in_thread(addressed: Addressed, message: Message) -> Addressed:
    """The same as an answer to this message, in its thread."""
    return replace(
        addressed,
        subject=message.subject,
        message=message.id,
        in_reply_to=message.message_id,
        references=message.references[::-1],
    )


@dataclass
class Notes:
    """What has been noted so far while a message is being heard; the only mutable thing here."""

    application: Application
    entries: list[Entry] = field(default_factory=list)
    letters: list[Addressed] = field(default_factory=list)
    cases: list[Case] = field(default_factory=list)
    others: list[Application] = field(default_factory=list)
    settled: list[CaseKind] = field(default_factory=list)
    anew: list[str] = field(default_factory=list)

    def note(self, act: str, **words: object) -> None:
        """One journal entry on this application."""
        number = self.application.number
        self.entries.append(Entry(application=number, act=act, words=words))


def noted(application: Application, act: str, message: Message, **more: object) -> Turn:
    """A turn that only says in the journal that this message came, and what became of it."""
    words = {"message": message.id, "by": message.sender.key, **more}
    entry = Entry(application=application.number, act=act, words=words)
    return Turn(entries=(entry,), fruitless=True)


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What one step of hearing a message came to.

    `say` makes a letter of its own of the receipt; of several that with the highest `rank` is sent.
    `pending` is what a bare yes to the letter confirms. `again` are questions put first next time.
    """

    understood: tuple[Understood, ...] = ()
    misread: tuple[Misread, ...] = ()
    unplaced: tuple[str, ...] = ()
    files: tuple[File, ...] = ()
    remarks: tuple[Remark, ...] = ()
    again: tuple[str, ...] = ()
    say: Callable[[Receipt], CityNotice] | None = None
    rank: int = 0
    pending: str | None = None
    to_all: bool = False

    def __add__(self, other: "Outcome") -> "Outcome":
        speaker = other if other.say and other.rank >= self.rank else self
        return Outcome(
            understood=self.understood + other.understood,
            misread=self.misread + other.misread,
            unplaced=self.unplaced + other.unplaced,
            files=self.files + other.files,
            remarks=self.remarks + other.remarks,
            again=self.again + other.again,
            say=speaker.say,
            rank=speaker.rank,
            pending=speaker.pending if speaker.say else self.pending or other.pending,
            to_all=speaker.to_all,
        )


def remark(kind: RemarkKind, words: str = "") -> Outcome:
    return Outcome(remarks=(Remark(kind=kind, words=words),))
