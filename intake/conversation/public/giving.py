"""A vote, an opinion or an objection as it comes in: kept unconfirmed, and its writer is asked.

Invariant: one mailbox gets a few letters a day at the most, whoever writes in its name; who answers
one of them reads it, and is heard.
"""

import hashlib
from dataclasses import replace
from datetime import datetime, timedelta

from intake.calls.consultation import Consultation
from intake.consultation import Consulted, Opinion, Vote, links, pace, voices
from intake.conversation.public import (
    beside,
    framing,
    other_questions,
    own_votes,
    public_letters,
    reading,
    settling,
    threats,
    troubles,
)
from intake.conversation.public.beside import Beside
from intake.conversation.public.hearing import PublicHearing
from intake.conversation.public.public_cities import AnnouncedCity
from intake.conversation.public.reading import Said
from intake.conversation.turns import Turn
from intake.messages import Form, Message
from intake.notices import NotTaken, Spoken, SpokenKind, UnclearVoice, VoiceAsked

_GIVEN: dict[str, SpokenKind] = {
    "vote": "vote", "opinion": "opinion", "objection": "objection",
}  # fmt: skip
SPREAD = timedelta(hours=24)
"""How long letters to a crowded domain are spread over, each at a time of its own."""
TO_ANSWER = timedelta(hours=12)
"""How long before the close the last of them leave."""


def from_mail(hearing: PublicHearing, message: Message, language: str) -> Turn:
    """What a mail to the public address gives, or the letter that says why not.

    What that mail asks us a person answers, and reads what may be a threat, whatever it gives, and
    where it gives no opinion or objection, what fails of ours.
    """
    turn = _given(hearing, message, language)
    if threat := threats.said(message):
        return settling.threatened(turn, message, threat)
    fails, voices = troubles.said(message, language), turn.consulted.voices
    if voices:
        is_vote = all(isinstance(one, Vote) for one in voices)
        return settling.passed_on(turn, message, fails if is_vote else "", is_answer=False)
    asked = beside.asked(message, hearing.cities, language)
    told = "\n".join(dict.fromkeys([*fails.splitlines(), *asked.splitlines()]))  # each line once
    turn = settling.passed_on(turn, message, told, is_answer=False)
    is_other = not reading.is_marked(message) and other_questions.are_all(asked, language)
    return settling.only_asked(turn) if is_other else turn


def _given(hearing: PublicHearing, message: Message, language: str) -> Turn:
    answered = public_letters.language_of(hearing, message)
    if not hearing.rules or not hearing.closes_at:
        return public_letters.refuse(hearing, message, NotTaken.UNANNOUNCED, answered)
    if message.received_at >= hearing.closes_at:
        return public_letters.refuse(hearing, message, NotTaken.CLOSED, answered)
    said = _about_the_same(hearing, reading.read(message, hearing.cities, language))
    if not said.is_marked and reading.word(message, language):
        lost = UnclearVoice.AGAIN if hearing.is_again else UnclearVoice.LOST
        return public_letters.unclear(hearing, message, lost)
    if said.unclear:
        named = said.cities if said.unclear is not UnclearVoice.CITY else ()
        return public_letters.unclear(hearing, message, said.unclear, cities=named)
    if said.kind == "vote":
        return _with_others(hearing, message, said, language)
    if parted := own_votes.parted(message, said, hearing.cities, language):
        vote, rest = parted
        return _together(hearing, message, vote, Beside(voices=(rest,)), language)
    is_more = beside.speaks_of_vote(said.text, language) or own_votes.is_inside(
        message, said, hearing.cities, language
    )
    return _spoken(hearing, message, replace(said, is_more=is_more), language)


def _about_the_same(hearing: PublicHearing, said: Said) -> Said:
    """An objection or opinion that names no city, below a letter about a voice that is over, is on
    the city of that voice."""
    voice = hearing.named.voice if hearing.named else None
    city = hearing.city(voice.city) if voice else None
    is_open = said.unclear is UnclearVoice.CITY and said.is_marked and said.kind != "vote"
    return replace(said, cities=(city,), unclear=None) if is_open and city else said


def _with_others(hearing: PublicHearing, message: Message, vote: Said, language: str) -> Turn:
    """The vote, and what else the mail says: each is asked about by a letter of its own."""
    found = beside.a_vote(message, vote, hearing.cities, language)
    return _together(hearing, message, vote, found, language)


def _together(
    hearing: PublicHearing, message: Message, vote: Said, found: Beside, language: str
) -> Turn:
    given = [
        (one, _spoken(hearing, message, one, language, before=number))
        for number, one in enumerate(found.voices, start=1)
    ]
    others = tuple(one for one, turn in given if turn.letters)
    is_theirs = _is_answer(hearing, hearing.person(message.sender.address))
    is_lost = len(others) < len(given)
    told = replace(vote, is_more=is_lost or (found.is_more and not (is_theirs and found.left)))
    left = "" if is_theirs else found.left
    turn = _spoken(hearing, message, told, language, others=others, left=left)
    if is_theirs:
        text = "\n".join(filter(None, (found.left, found.before)))
        turn = settling.passed_on(turn, message, text)
    return sum((each for _, each in given), turn)


def _spoken(
    hearing: PublicHearing,
    message: Message,
    said: Said,
    language: str,
    *,
    others: tuple[Said, ...] = (),
    before: int = 0,
    left: str = "",
) -> Turn:
    """One voice of a mail; `before` so many voices of the same mail stand in front of it.

    `left` is what the mail says beside them.
    """
    assert said.kind
    voice = _voice(hearing, message, said.kind, said.cities[0], said.text, language)
    return _give(hearing, message, voice, said, others=others, before=before, left=left)


def from_page(hearing: PublicHearing, message: Message, form: Form) -> Turn:
    """What a form gives. The page has told its visitor already; whom we write to is a claim."""
    city, kind = hearing.keyed(form.city), _GIVEN.get(form.kind)
    if not hearing.closes_at or not city or not kind:
        return Turn(fruitless=True)
    language = message.language or "en"
    voice = _voice(hearing, message, kind, city, message.reply.strip(), language)
    return _give(hearing, message, replace(voice, source=form.source))


def _voice(
    hearing: PublicHearing,
    message: Message,
    kind: SpokenKind,
    city: AnnouncedCity,
    text: str,
    language: str,
) -> Vote | Opinion:
    given = Vote(
        edition=hearing.call.edition,
        city=city.application,
        person=hearing.person(message.sender.address),
        address=message.sender.address.strip(),
        given_at=message.received_at,
        language=language if message.form else public_letters.language_of(hearing, message),
    )
    if kind == "vote":
        return given
    shared = {name: value for name, value in vars(given).items() if name != "seat"}
    words = framing.bare(text, message.sender.name, hearing.cities, language)
    return Opinion(**shared, text=links.blanked(words), is_objection=kind == "objection")


def _give(
    hearing: PublicHearing,
    message: Message,
    voice: Vote | Opinion,
    said: Said | None = None,
    *,
    others: tuple[Said, ...] = (),
    before: int = 0,
    left: str = "",
) -> Turn:
    assert hearing.rules
    assert hearing.closes_at
    if not voice.person:
        return Turn(fruitless=True)  # nobody a letter could reach
    if refusal := voices.may_give(hearing.rules, voice, hearing.closes_at):
        return public_letters.refuse(hearing, message, NotTaken(refusal.reason), voice.language)
    found = hearing.recent(voice)
    recent = replace(found, person=found.person + before, domain=found.domain + before)
    if pace.may_take(hearing.rules, voice, recent):
        return Turn(fruitless=True)
    limit = (
        None if _is_answer(hearing, voice.person) else pace.may_write(hearing.rules, voice, recent)
    )
    if limit and limit.reason == "person":
        return Turn(fruitless=True)
    notice = replace(
        _asked(hearing, message, voice, said),
        others=tuple(_named(one) for one in others),
        left=public_letters.unproven(left),
        is_last=recent.person + 1 + len(others) >= hearing.rules.letters_an_address_a_day,
    )
    letter = public_letters.about(hearing, voice, notice, message)
    if limit:
        letter = replace(letter, not_before=_later(hearing.rules, voice, hearing.closes_at))
    return Turn(letters=(letter,), consulted=Consulted(voices=(voice,)))


def _asked(
    hearing: PublicHearing, message: Message, voice: Vote | Opinion, said: Said | None
) -> VoiceAsked:
    """What is asked of this voice by itself."""
    assert hearing.rules
    assert hearing.closes_at
    return VoiceAsked(
        voice=public_letters.claimed(hearing, voice),
        until=public_letters.until(hearing.rules, voice, hearing.closes_at),
        link=public_letters.link(hearing, "confirm"),
        is_more=said is not None and said.is_more,
        is_unsure=said is not None and said.is_unsure,
        is_from_page=message.form is not None,
        is_cut=public_letters.is_cut(hearing, voice),
        is_unsigned=isinstance(voice, Opinion) and _is_signed(hearing, message, voice),
    )


def _named(said: Said) -> Spoken:
    assert said.kind
    return Spoken(kind=said.kind, city=said.cities[0].city)


def _is_signed(hearing: PublicHearing, message: Message, voice: Vote | Opinion) -> bool:
    name, text = message.sender.name, message.reply
    return framing.is_signed(text, name, hearing.cities, voice.language)


def _is_answer(hearing: PublicHearing, person: str) -> bool:
    """Whether it came with our own letter to this very mailbox."""
    return hearing.named is not None and hearing.named.voice.person == person


def _later(rules: Consultation, voice: Vote | Opinion, closes_at: datetime) -> datetime:
    """An hour or more from now, so that a crowd's letters do not all go out then; in time for its
    answer, and where there is little left of that at once."""
    most = min(SPREAD, timedelta(hours=rules.confirm_hours) / 2)
    drawn = int.from_bytes(hashlib.sha256(voice.person.encode()).digest()[:4]) / 2**32
    later = voice.given_at + timedelta(hours=1) + most * drawn
    return max(voice.given_at, min(later, closes_at - TO_ANSWER))
