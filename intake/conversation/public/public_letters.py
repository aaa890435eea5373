"""Letters to the public: in the thread of the mail they answer, bound to the voice they are about.

Invariant: the words of a link stand only in a letter to the mailbox whose voice it is, and in it
only once it leaves.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from intake.calls.consultation import Consultation
from intake.consultation import Opinion, State, Vote, links
from intake.consultation.links import Purpose
from intake.consultation.voices import STANDING, may_confirm
from intake.contacts import Keys
from intake.conversation.public import reading
from intake.conversation.public.hearing import PublicHearing
from intake.conversation.public.public_cities import AnnouncedCity
from intake.conversation.turns import Turn, in_thread
from intake.messages import PUBLIC, Address, Message
from intake.notices import (
    Addressed,
    Letter,
    Notice,
    NotTaken,
    Spoken,
    SpokenKind,
    ToPublic,
    UnclearVoice,
    Unconfirmed,
    VoiceAsked,
    VoiceRefused,
    VoiceUnclear,
    VoiceWithdrawn,
    WithdrawalOffered,
)

EXCERPT = 300
"""Characters of words nobody has confirmed that a letter repeats: nobody can send one by it."""
MOST_WAITING = 5
_LINKED = re.compile(r"//|@|www\.|\w\.[^\W\d_]{2}|\d(?:\.\d+){3}", re.IGNORECASE)
"""What a mail program makes a link of, though it be no address."""


def until(rules: Consultation, voice: Vote | Opinion, closes_at: datetime) -> datetime:
    """How long it can be confirmed."""
    return min(voice.given_at + timedelta(hours=rules.confirm_hours), closes_at)


def kind_of(voice: Vote | Opinion) -> SpokenKind:
    """What a letter calls it."""
    if isinstance(voice, Vote):
        return "vote"
    return "objection" if voice.is_objection else "opinion"


def spoken(hearing: PublicHearing, voice: Vote | Opinion) -> Spoken:
    """The voice as a letter to its writer tells it."""
    city = hearing.city(voice.city)
    text = voice.text if isinstance(voice, Opinion) else ""
    return Spoken(kind=kind_of(voice), city=city.city if city else f"{voice.city}", text=text)


def claimed(hearing: PublicHearing, voice: Vote | Opinion) -> Spoken:
    """The same of words that its mailbox has not confirmed: enough to know them by.

    Whoever reads them may not have written them.
    """
    said = spoken(hearing, voice)
    return replace(said, text=unproven(said.text))


def unproven(text: str) -> str:
    """Words that came in a mailbox's name, as a letter to it repeats them: cut, without links."""
    shown = re.sub(r"\S+", _unlinked, text[:EXCERPT].rstrip())
    return shown if len(text) <= EXCERPT else f"{shown}…"


def is_linked(words: str) -> bool:
    """Whether a mail program may make a link of some of it."""
    return _LINKED.search(words) is not None


def is_cut(hearing: PublicHearing, voice: Vote | Opinion) -> bool:
    """Whether what may be an address is left out of those words."""
    text = spoken(hearing, voice).text[:EXCERPT]
    return any(_LINKED.search(one) for one in text.split())


def _unlinked(word: re.Match[str]) -> str:
    return "…" if _LINKED.search(word[0]) else word[0]


def link(hearing: PublicHearing, purpose: Purpose) -> str:
    """The page with the button, its word still to be filled in; "" where there are no pages."""
    return f"{hearing.page}{purpose}/{links.UNFILLED}" if hearing.page else ""


def opened(keys: Keys, letter: Letter) -> Letter:
    """The letter as it leaves: its links whole, and the Message-ID that an answer names."""
    if not letter.is_publics:
        return letter
    return replace(
        letter,
        message_id=links.opened_id(keys, letter.id, letter.message_id),
        markdown=links.opened(keys, letter.markdown, letter.pending),
    )


def about(
    hearing: PublicHearing, voice: Vote | Opinion, notice: Notice, message: Message
) -> Addressed:
    """A letter about a voice to the mailbox that gave it: its answer confirms or takes back."""
    is_offer = isinstance(notice, WithdrawalOffered)
    addressed = Addressed(
        notice=notice,
        to=_mailbox(hearing, voice, message),
        language=voice.language,
        token=PUBLIC,
        pending=links.pending(hearing.keys, voice, is_offer=is_offer),
    )
    return addressed if message.form else in_thread(addressed, message)


def language_of(hearing: PublicHearing, message: Message) -> str:
    """What its writer is answered in: their own language where it is sure, else as before."""
    known = hearing.named.voice.language if hearing.named else "en"
    return known if message.is_unsure else reading.language_of(message, known)


def answer(notice: Notice, message: Message, language: str) -> Turn:
    """One letter to whoever wrote, about nothing that is kept; to a page's visitor none."""
    if message.form:
        return Turn(fruitless=True)
    addressed = Addressed(notice=notice, to=message.sender, language=language, token=PUBLIC)
    return Turn(letters=(in_thread(addressed, message),), fruitless=True)


def refuse(hearing: PublicHearing, message: Message, reason: NotTaken, language: str) -> Turn:
    """The letter that says why it is not taken."""
    rules = hearing.call.consultation
    notice = VoiceRefused(
        reason=reason,
        takes_votes=bool(rules and rules.takes_votes),
        longest=rules.opinion_length if rules else 0,
        closed_at=hearing.closes_at,
    )
    return answer(notice, message, language or message.language or "en")


def unclear(
    hearing: PublicHearing,
    message: Message,
    reason: UnclearVoice,
    *,
    cities: Iterable[AnnouncedCity] = (),
    mine: Iterable[Vote | Opinion] = (),
    is_vote: bool = False,
    stands: bool = False,
    waiting: Iterable[Vote | Opinion] = (),
) -> Turn:
    """The letter that asks how it is meant; `cities` are those that the mail named.

    `is_vote` where it answers a letter about a vote while votes are taken, `stands` where that is
    confirmed, `waiting` what other letters to this mailbox still ask about.
    """
    rules = hearing.call.consultation
    asks_anew = reason not in (UnclearVoice.WORD, UnclearVoice.WHICH, UnclearVoice.LOST)
    named = tuple(cities) or hearing.cities
    notice = VoiceUnclear(
        reason=reason,
        takes_votes=bool(rules and rules.takes_votes),
        takes_opinions=bool(rules and rules.takes_opinions),
        cities=_names(named) if asks_anew else (),
        mine=tuple(spoken(hearing, one) for one in mine),
        page=hearing.page if asks_anew else "",
        is_vote=is_vote,
        stands=stands,
        waiting=tuple(replace(spoken(hearing, one), text="") for one in waiting),
    )
    return answer(notice, message, language_of(hearing, message))


def unclear_word(hearing: PublicHearing, voice: Vote | Opinion, message: Message) -> Turn:
    """The letter that asks for a yes once more; a yes to it counts from the voice's own mailbox."""
    is_taken = hearing.closes_at is not None and message.received_at < hearing.closes_at
    is_vote = isinstance(voice, Vote) and is_taken
    is_theirs = not message.form and hearing.person(message.sender.address) == voice.person
    waiting = _waiting(hearing, voice, message) if is_taken and is_theirs else ()
    stands = is_taken and voice.state in STANDING
    turn = unclear(
        hearing, message, UnclearVoice.WORD, is_vote=is_vote, stands=stands, waiting=waiting
    )
    if not is_theirs:
        return turn
    is_offer = hearing.named is not None and hearing.named.is_offer
    pending = links.pending(hearing.keys, voice, is_offer=is_offer)
    return replace(turn, letters=tuple(replace(one, pending=pending) for one in turn.letters))


def with_waiting(hearing: PublicHearing, message: Message, turn: Turn) -> Turn:
    """The turn of an answer that was taken as something else: its letter says that what was asked
    still waits for its yes."""
    voice = hearing.named.voice if hearing.named else None
    if not voice or not _still_waits(hearing, voice, message, turn):
        return turn
    first = next((one for one in turn.letters if isinstance(one.notice, ToPublic)), None)
    letters = tuple(
        replace(one, notice=_told_waiting(hearing, voice, one.notice))
        if one is first and isinstance(one.notice, ToPublic)
        else one
        for one in turn.letters
    )
    return replace(turn, letters=letters)


def _told_waiting(hearing: PublicHearing, voice: Vote | Opinion, notice: ToPublic) -> ToPublic:
    """The notice with what waits: first, but for a vote that the next one is to replace."""
    assert hearing.rules
    assert hearing.closes_at
    asked = claimed(hearing, voice)
    if isinstance(notice, VoiceAsked) and notice.voice.kind == asked.kind == "vote":
        return replace(notice, waiting=(asked,))
    by = until(hearing.rules, voice, hearing.closes_at)
    return replace(
        notice, unconfirmed=Unconfirmed(voice=asked, until=by, has_link=bool(hearing.page))
    )


def _still_waits(
    hearing: PublicHearing, voice: Vote | Opinion, message: Message, turn: Turn
) -> bool:
    """Whether this mailbox could still confirm the voice, and no letter of the turn asks for it."""
    if message.form or not hearing.rules or not hearing.closes_at:
        return False
    is_theirs = Address(address=voice.address).key == message.sender.key
    is_late = may_confirm(hearing.rules, voice, message.received_at, hearing.closes_at)
    is_moved = any(one.number == voice.number for one in turn.consulted.voices)
    is_told = any(
        isinstance(one.notice, VoiceWithdrawn)
        or (isinstance(one.notice, VoiceUnclear) and one.notice.reason is UnclearVoice.WORD)
        for one in turn.letters
    )
    return is_theirs and not (is_late or is_moved or is_told)


def others_waiting(
    hearing: PublicHearing, voice: Vote | Opinion, now: datetime
) -> tuple[Spoken, ...]:
    """What else of this voice's mailbox still waits for a yes.

    Beside an objection or opinion that is the vote of the same mail, if it is the latest of all and
    was not answered NO; beside a vote none, which would replace it.
    """
    votes = [one for one in hearing.voices(voice.person) if isinstance(one, Vote)]
    latest = () if isinstance(voice, Vote) else votes[:1]
    beside = [one for one in latest if _is_of_same_mail(one, voice) and not hearing.is_denied(one)]
    found = _confirmable(hearing, voice, now)
    waiting = (one for one in found if isinstance(one, Opinion) or one in beside)
    told = (replace(spoken(hearing, one), text="") for one in waiting)
    return tuple(dict.fromkeys(told))[:MOST_WAITING]


def _is_of_same_mail(one: Vote | Opinion, other: Vote | Opinion) -> bool:
    """Whether both came at once, and neither by the form."""
    return one.given_at == other.given_at and not (one.source or other.source)


def only_beside(
    hearing: PublicHearing, voice: Vote | Opinion, now: datetime
) -> Vote | Opinion | None:
    """The other voice of the same mail, where both are all that waits for this mailbox's yes."""
    waits = _confirmable(hearing, voice, now)
    if len(waits) != 1 or not _is_of_same_mail(waits[0], voice) or hearing.is_denied(waits[0]):
        return None
    (other,) = waits
    is_replacing = isinstance(other, Opinion) == isinstance(voice, Opinion)
    return None if is_replacing and other.city == voice.city else other


def may_be_confirmed(hearing: PublicHearing, voice: Vote | Opinion, now: datetime) -> bool:
    """Whether a yes would still confirm it."""
    if not hearing.rules or not hearing.closes_at:
        return False
    return not may_confirm(hearing.rules, voice, now, hearing.closes_at)


def _confirmable(
    hearing: PublicHearing, voice: Vote | Opinion, now: datetime
) -> list[Vote | Opinion]:
    """The other voices of this voice's mailbox that a yes would still confirm, newest first."""
    mailbox = Address(address=voice.address).key
    return [
        one
        for one in hearing.voices(voice.person)
        if one.number != voice.number
        and Address(address=one.address).key == mailbox
        and may_be_confirmed(hearing, one, now)
    ]


def _waiting(
    hearing: PublicHearing, voice: Vote | Opinion, message: Message
) -> tuple[Vote | Opinion, ...]:
    """What else waits for a yes from this very mailbox, what was given last first."""
    return tuple(
        one
        for one in hearing.voices(voice.person)
        if one.state is State.UNCONFIRMED
        and one.number != voice.number
        and Address(address=one.address).key == message.sender.key
    )[:MOST_WAITING]


def _names(cities: tuple[AnnouncedCity, ...]) -> tuple[str, ...]:
    """How each can be named: of those that share a name by what tells them apart."""
    names = [one.city for one in cities]
    return tuple(one.key if names.count(one.city) > 1 else one.city for one in cities)


def _mailbox(hearing: PublicHearing, voice: Vote | Opinion, message: Message) -> Address:
    """As its owner writes it now, where the mail is from it."""
    is_theirs = not message.form and hearing.person(message.sender.address) == voice.person
    return message.sender if is_theirs else Address(address=voice.address)
