"""A voice confirmed, denied or taken back by whoever reads its mailbox.

Invariant: each of these rests on our own letter or the word of a link, never on an address.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeGuard

from intake.answers import folding
from intake.cases import Case, CaseKind
from intake.consultation import (
    Consulted,
    Objection,
    Opinion,
    State,
    Vote,
    counting,
    objections,
    people,
    voices,
)
from intake.conversation.public import (
    beside,
    public_cities,
    public_letters,
    public_objections,
    reading,
    withdrawing,
)
from intake.conversation.public.hearing import PublicHearing
from intake.conversation.public.withdrawing import Meant
from intake.conversation.turns import EXCERPT, Turn
from intake.errors import Refusal
from intake.messages import Message
from intake.notices import (
    Addressed,
    Notice,
    NotTaken,
    UnclearVoice,
    VoiceAsked,
    VoiceConfirmed,
    VoiceRefused,
    VoiceUnclear,
    VoiceWithdrawn,
    WithdrawalOffered,
)

Voice = Vote | Opinion
_Passing = (
    VoiceAsked | VoiceConfirmed | VoiceWithdrawn | WithdrawalOffered | VoiceUnclear | VoiceRefused
)


def is_over(voice: Voice) -> bool:
    """Whether it neither stands nor waits for a yes: what is said of it is said anew."""
    return voice.state not in (State.UNCONFIRMED, *voices.STANDING)


def confirm(hearing: PublicHearing, voice: Voice, message: Message) -> Turn:
    """The voice as its writer confirmed it; a second yes only hears that it stands."""
    if voice.state in voices.STANDING:
        return _stands(hearing, voice, message)
    if reason := _why_not(hearing, voice, message):
        return public_letters.refuse(hearing, message, reason, voice.language)
    others = [one for one in hearing.voices(voice.person) if one.number != voice.number]
    if isinstance(voice, Vote):
        return _vote(hearing, voice, others, message)
    return _opinion(hearing, voice, others, message)


def withdraw(hearing: PublicHearing, voice: Voice, message: Message) -> Turn:
    """The voice taken back; with an objection that nobody has answered yet its entry too."""
    if voice.state is State.UNCONFIRMED:
        return deny(hearing, voice, message)
    if reason := _why_not_back(hearing, voice, message):
        return public_letters.refuse(hearing, message, reason, voice.language)
    after = voices.moved(voice, State.WITHDRAWN, now=message.received_at)
    assert not isinstance(after, Refusal)
    ledger = _taken_back(hearing, voice, message)
    notice = VoiceWithdrawn(
        voice=public_letters.spoken(hearing, voice), is_open=_is_open(hearing, message)
    )
    told = Turn(
        letters=(public_letters.about(hearing, voice, notice, message),),
        consulted=Consulted(voices=(after,), objections=ledger),
    )
    return told + public_objections.tell_city(hearing, ledger)


def _is_open(hearing: PublicHearing, message: Message) -> bool:
    return hearing.closes_at is not None and message.received_at < hearing.closes_at


def deny(hearing: PublicHearing, voice: Voice, message: Message) -> Turn:
    """A no to the question: it stays unconfirmed and lapses."""
    notice = VoiceWithdrawn(
        voice=public_letters.claimed(hearing, voice), was_standing=False,
        is_open=_is_open(hearing, message),
    )  # fmt: skip
    letter = public_letters.about(hearing, voice, notice, message)
    return Turn(letters=(letter,), fruitless=True)


def ask_to_withdraw(hearing: PublicHearing, message: Message, language: str) -> Turn:
    """Asked by the address alone: its mailbox is asked whether it is meant, and which."""
    mine = [
        one
        for one in hearing.voices(hearing.person(message.sender.address))
        if one.state in voices.STANDING and not people.is_erased(one.person)
    ]
    meant = _meant(hearing, message, mine, language)
    if not meant:
        return public_letters.unclear(hearing, message, UnclearVoice.NOTHING)
    if len(meant) > 1:
        return public_letters.unclear(hearing, message, UnclearVoice.WHICH, mine=meant)
    if reason := _why_not_back(hearing, meant[0], message):
        answered = public_letters.language_of(hearing, message)
        return public_letters.refuse(hearing, message, reason, answered)
    left = beside.a_request(message, hearing.cities, language)
    told = withdrawing.meant(message, withdrawing.About(
        kind=public_letters.kind_of(meant[0]), city=meant[0].city, announced=hearing.cities,
        spoken=(language,),
    ))  # fmt: skip
    is_unsure = told not in (Meant.BACK, Meant.OTHER)
    return _offer(hearing, meant[0], message, left=left, is_unsure=is_unsure)


def ask_whether(hearing: PublicHearing, voice: Voice, message: Message) -> Turn:
    """Asked once more by a letter of its own whether it is taken back: so far it stands."""
    if reason := _why_not_back(hearing, voice, message):
        return public_letters.refuse(hearing, message, reason, voice.language)
    return _offer(hearing, voice, message, is_unsure=True)


def _offer(
    hearing: PublicHearing, voice: Voice, message: Message, *, left: str = "", is_unsure: bool
) -> Turn:
    notice = WithdrawalOffered(
        voice=public_letters.spoken(hearing, voice),
        link=public_letters.link(hearing, "withdraw"),
        left=public_letters.unproven(left),
        is_unsure=is_unsure,
    )
    letter = public_letters.about(hearing, voice, notice, message)
    return Turn(letters=(letter,), fruitless=True)


def passed_on(turn: Turn, message: Message, text: str, *, is_answer: bool = True) -> Turn:
    """The turn of a mail, its letter saying that a person reads what else stood in it."""
    if not text:
        return turn
    shown = text if is_answer else public_letters.unproven(text)
    letters = tuple(
        replace(one, notice=replace(one.notice, passed_on=(shown,)))
        if isinstance(one.notice, _Passing)
        else one
        for one in turn.letters
    )
    if letters == turn.letters:
        return turn
    beside = "wrote this beside the answer to a letter about a voice"
    what = beside if is_answer else "asks this of the consultation"
    case = _case(message, f"{what}. Answer from your own mailbox, where it needs one", text)
    return replace(turn, letters=letters, cases=(*turn.cases, case))


def threatened(turn: Turn, message: Message, text: str) -> Turn:
    """The turn of a mail that may threaten: a person reads it, also where its address has had its
    letters of the day, and no letter tells how to vote. What is a voice beside it is asked about
    as ever.
    """
    case = _case(message, "may threaten somebody, and waits for no answer of ours", text)
    letters = tuple(
        replace(one, notice=_for_a_person(one.notice))
        if isinstance(one.notice, VoiceUnclear)
        else one
        for one in turn.letters
    )
    return replace(turn, letters=letters, cases=(*turn.cases, case))


def abused(turn: Turn, message: Message, text: str) -> Turn:
    """The turn of a mail of which these lines tell or ask of somebody else in its writer's name.

    A person reads them, also where its address has had its letters of the day, and a letter that
    passes nothing else on says so. The rest of the turn is as without them.
    """
    lines = text.splitlines()
    if all(any(line in one.text for one in turn.cases) for line in lines):
        return turn
    shown = public_letters.unproven(text)
    letters = tuple(
        replace(one, notice=replace(one.notice, passed_on=(shown,)))
        if isinstance(one.notice, _Passing) and not one.notice.passed_on
        else one
        for one in turn.letters
    )
    case = _case(
        message, "says that somebody else spoke in their name, or asks whether one did", text
    )
    return replace(turn, letters=letters, cases=(*turn.cases, case))


def only_asked(turn: Turn) -> Turn:
    """The turn of a mail that only asks what has nothing to do with voting: where a person answers
    that and it names no city, its letter does not tell how to vote.
    """
    letters = tuple(
        replace(one, notice=_for_a_person(one.notice)) if _asks_alone(one.notice) else one
        for one in turn.letters
    )
    return replace(turn, letters=letters)


def _asks_alone(notice: Notice) -> TypeGuard[VoiceUnclear]:
    if not isinstance(notice, VoiceUnclear):
        return False
    return notice.reason is UnclearVoice.CITY and bool(notice.passed_on)


def _for_a_person(notice: VoiceUnclear) -> VoiceUnclear:
    return replace(notice, reason=UnclearVoice.PERSON, cities=(), page="")


def _case(message: Message, what: str, text: str) -> Case:
    return Case(
        kind=CaseKind.QUESTION,
        text=f"{message.sender.in_full} {what}: {text[:EXCERPT]}",
        at=message.received_at,
        message=message.id,
        contact=message.sender.key,
    )


def _meant(
    hearing: PublicHearing, message: Message, mine: Sequence[Voice], language: str
) -> Sequence[Voice]:
    """Those of the kind and city that the mail names, where it names any."""
    kinds = reading.kinds(message)
    text = folding.clean(reading.text_of(message))
    named = {one.application for one in public_cities.named(text, hearing.cities, language)}
    meant = [one for one in mine if not named or one.city in named]
    return [one for one in meant if public_letters.kind_of(one) in kinds] or meant


def _why_not(hearing: PublicHearing, voice: Voice, message: Message) -> NotTaken | None:
    if not hearing.rules or not hearing.closes_at:
        return NotTaken.UNANNOUNCED
    if not hearing.city(voice.city):
        return NotTaken.GONE
    if voice.state is State.MODERATED:
        return NotTaken.MODERATED
    refusal = voices.may_confirm(hearing.rules, voice, message.received_at, hearing.closes_at)
    return NotTaken(refusal.reason) if refusal else None


def _why_not_back(hearing: PublicHearing, voice: Voice, message: Message) -> NotTaken | None:
    refusal = voices.may_withdraw(voice, message.received_at, hearing.closes_at)
    if not refusal:
        return None
    if refusal.reason == "closed":
        return NotTaken.COUNTED
    return NotTaken.MODERATED if voice.state is State.MODERATED else NotTaken.SETTLED


def _stands(hearing: PublicHearing, voice: Voice, message: Message) -> Turn:
    letter = _told(hearing, voice, message, VoiceConfirmed(
        voice=public_letters.spoken(hearing, voice),
        is_new=False,
        link=public_letters.link(hearing, "withdraw"),
    ))  # fmt: skip
    return Turn(letters=letter, fruitless=True)


def _vote(hearing: PublicHearing, vote: Vote, others: Sequence[Voice], message: Message) -> Turn:
    assert hearing.rules
    earlier = [one for one in others if isinstance(one, Vote) and one.confirmed_at]
    domain = hearing.domain(vote.domain)
    settled = counting.confirm(hearing.rules, vote, earlier, domain, message.received_at)
    former = settled.former
    kept = (former,) if former and former not in earlier else ()
    city = hearing.city(former.city) if former and kept else None
    letters = _told(hearing, vote, message, VoiceConfirmed(
        voice=public_letters.spoken(hearing, vote),
        former=city.city if city and city.application != vote.city else "",
        link=public_letters.link(hearing, "withdraw"),
    ))  # fmt: skip
    consulted = Consulted(
        voices=(*kept, settled.vote),
        domains=(settled.domain,) if settled.domain != domain else (),
        floods=(domain.name,) if settled.floods else (),
    )
    return Turn(letters=letters, consulted=consulted)


def _opinion(
    hearing: PublicHearing, opinion: Opinion, others: Sequence[Voice], message: Message
) -> Turn:
    assert hearing.rules
    former = next(
        (
            one
            for one in others
            if isinstance(one, Opinion)
            and one.city == opinion.city
            and one.state in voices.STANDING
        ),
        None,
    )
    at = message.received_at
    settled = voices.confirmed(opinion, former, at)
    here = at.astimezone(hearing.call.timezone)  # a day ends where the call says
    raised = objections.raised(hearing.rules, settled[0], here) if opinion.is_objection else None
    entry = raised if isinstance(raised, Objection) else None
    letters = _told(hearing, opinion, message, VoiceConfirmed(
        voice=public_letters.spoken(hearing, opinion),
        is_replacing=len(settled) > 1,
        has_objected=any(isinstance(one, Opinion) and one.is_objection for one in settled[1:]),
        due_by=entry.due_by if entry else None,
        link=public_letters.link(hearing, "withdraw"),
    ))  # fmt: skip
    ledger = (entry,) if entry else ()
    told = Turn(letters=letters, consulted=Consulted(voices=settled, objections=ledger))
    return told + public_objections.tell_city(hearing, ledger)


def _told(
    hearing: PublicHearing, voice: Voice, message: Message, notice: VoiceConfirmed
) -> tuple[Addressed, ...]:
    """The letter that it stands, in which it can be taken back, also after a press on a page."""
    waiting = public_letters.others_waiting(hearing, voice, message.received_at)
    notice = replace(notice, waiting=waiting)
    return (public_letters.about(hearing, voice, notice, message),)


def _taken_back(hearing: PublicHearing, voice: Voice, message: Message) -> tuple[Objection, ...]:
    """The open entries that this very objection raised."""
    if not isinstance(voice, Opinion) or not voice.is_objection:
        return ()
    mine = (
        one
        for one in hearing.objections(voice.person)
        if one.city == voice.city and one.text == voice.text
    )
    closed = (objections.withdrawn(one, message.received_at) for one in mine)
    return tuple(one for one in closed if isinstance(one, Objection))
