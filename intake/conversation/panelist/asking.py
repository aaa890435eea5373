"""What a panelist asks for: a packet again, another's ballot, a person.

Invariant: what is given or refused rests on `blindness` alone, and a refusal tells nothing of what
another panelist did.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from intake.cases import Awaited, Case
from intake.conversation import sentences
from intake.conversation.ballots import ballot_signs
from intake.conversation.intents import courtesy
from intake.conversation.judging import Judged
from intake.conversation.panelist import (
    closed,
    evidence,
    naming,
    others,
    panelist_letters,
    procedural,
    questioning,
    secrecy,
    signed,
    wishing,
)
from intake.conversation.panelist.conflicts import conflicts, possible
from intake.conversation.panelist.conflicts.possible import Possible
from intake.conversation.panelist.declaring import called
from intake.conversation.panelist.declaring.declared import ConflictReading
from intake.conversation.panelist.judging import loose
from intake.conversation.panelist.sitting import Heard, Seated
from intake.conversation.spelling import has_question_mark, words_of
from intake.conversation.turns import EXCERPT, Turn
from intake.messages import Passage
from intake.notices.panel import BallotKept, PanelistRefused, PanelistTold, Reason
from intake.panel import blindness
from intake.panel.assignment import Assignment

_CLOSED = f"it may be a ballot too, so its {secrecy.CLOSED}"
_ANY: tuple[int, ...] = ()
"""Any of the cities that they judge."""


def is_wish(heard: Heard) -> bool:
    """Whether the mail asks for a packet or a file: naming its city declares nothing then."""
    if naming.names_standards(heard):
        return False
    is_asked = evidence.is_asked(heard)
    return (is_asked or ballot_signs.says(heard.text, heard.language, "packet")) and not (
        ballot_signs.says(heard.text, heard.language, "no_conflict")
        or ballot_signs.says(heard.text, heard.language, "conflict")
    )


def of_files(heard: Heard) -> tuple[str, ...]:
    """The sentences of such a mail that name a packet or a file."""
    if not is_wish(heard):
        return ()
    return tuple(
        one
        for one in wishing.sentences_of(heard)
        if is_for_packet(one, heard.language) or evidence.is_named(one, heard)
    )


def by_rule(heard: Heard) -> tuple[Turn, Heard] | None:
    """The rule for what they ask of others, and the rest of the mail; None where it is all one."""
    parts = others.parted(heard)
    turn = about_others(parts[0]) if parts else None
    return (turn, parts[1]) if parts and turn else None


def about_others(heard: Heard) -> Turn | None:
    """A wish to know how others judge: refused before the tally; afterwards organizers answer."""
    if not others.are_asked_about(heard):
        return None
    said = others.asking(heard)
    about = _only_named(heard, "\n".join(said) or heard.text) or heard.thread
    refusal = blindness.may_see_ballots(about.stands) if about else None
    cases = _beside(heard)
    files = (evidence.is_asked(heard) and evidence.hear(heard)) or Turn()
    if about and refusal and refusal.reason != Reason.NOT_ASSIGNED:
        return files + closed.refuse(heard, about, refusal) + Turn(cases=cases, fruitless=True)
    if about is None or refusal:
        return files + _not_tallied(heard) + Turn(cases=cases, fruitless=True)
    return None


def beside_ballot(heard: Heard) -> Turn:
    """The rule, for who asks how others judge in a mail that judges as well."""
    return _not_tallied(heard) if others.asking(heard) else Turn()


def of_standards(heard: Heard) -> Turn:
    """A question that names a standard is read as one of its verdict, and by a person."""
    asks = others.asking(heard)
    said = (one for one in wishing.sentences_of(heard) if one not in asks)
    is_asked = any(questioning.is_of_standard(one, heard.language) for one in said)
    return Turn(cases=(_asked_closed(heard),)) if is_asked else Turn()


def beside_files(heard: Heard) -> Turn:
    """What a mail says that asks for a packet or a file, and is no part of that, is a person's."""
    left = [one for one in wishing.sentences_of(heard) if not _is_of_files(one, heard)]
    if not any(map(words_of, left)):
        return Turn()
    rest = (replace(heard.message.passages[0], text="\n".join(left), under=""),)
    return told(wishing.saying(heard, rest))


def _is_of_files(said: str, heard: Heard) -> bool:
    if courtesy.is_courtesy(said, heard.language) or evidence.is_named(said, heard):
        return True
    names = ("packet", "evidence", "asking", "sending")
    return ballot_signs.says(said, heard.language, *names)


def _not_tallied(heard: Heard) -> Turn:
    notice = PanelistRefused(reason=Reason.NOT_TALLIED, set_aside=heard.message.set_aside)
    letter = panelist_letters.to_panelist(notice, heard.panelist, answering=heard.message)
    return Turn(letters=(letter,), fruitless=True)


def _beside(heard: Heard) -> tuple[Case, ...]:
    """What they ask beside it, which the rule does not answer, is a person's."""
    asks = others.asking(heard)
    said = wishing.sentences_of(heard)
    asked = [one for one in said if has_question_mark(one)]
    more = [one for one in asked if one not in asks or others.may_ask_of_standard(one, heard)]
    return case_of(heard) if asks and more else ()


def for_another(heard: Heard) -> Turn | None:
    """Nobody judges in another's name: such a mail is no ballot, and fetches none."""
    if not others.speak(heard):
        return None
    notice = PanelistRefused(reason=Reason.FOR_ANOTHER, set_aside=heard.message.set_aside)
    letter = panelist_letters.to_panelist(
        notice, heard.panelist, about=_thread_of(heard), answering=heard.message
    )
    return Turn(letters=(letter,), fruitless=True)


def _thread_of(heard: Heard) -> str | None:
    return panelist_letters.packet_of(heard.thread.number) if heard.thread else None


def is_for_packet(said: str, language: str) -> bool:
    return ballot_signs.says(said, language, "packet")


def is_plain_wish(asked: Sequence[str], language: str) -> bool:
    """Whether nothing but a packet is asked for, in sentences that are no questions."""
    return all(is_for_packet(one, language) and not has_question_mark(one) for one in asked)


def for_packet(heard: Heard) -> Turn | None:
    """A wish for a packet, or for files of who sent none: sent again where open, else refused."""
    if not (is_for_packet(heard.text, heard.language) or evidence.is_begged(heard)):
        return None
    about = _only_named(heard) or heard.thread
    wanted = [about] if about else list(heard.sitting.assigned)
    if not wanted:
        return None
    refusal = blindness.may_see_packet(about.stands) if about else None
    if about and refusal:
        return closed.refuse(heard, about, refusal)
    return _packets(heard, [one for one in wanted if not blindness.may_see_packet(one.stands)])


def _packets(heard: Heard, open_ones: list[Seated]) -> Turn | None:
    ready = [one for one in open_ones if one.is_open]
    if not ready:
        return None
    return Turn(
        letters=tuple(
            panelist_letters.packet(
                heard.panelist,
                one.application,
                one.call,
                answering=heard.message,
                is_closed=heard.now >= one.closes_at,
            )
            for one in ready
        ),
        judged=Judged(
            handed=tuple(
                Assignment(application=one.number, panelist=heard.panelist.key)
                for one in ready
                if not one.is_handed
            )
        ),
        fruitless=True,
    )


def _only_named(heard: Heard, said: str = "") -> Seated | None:
    """The one city that the mail, or this part of it, names."""
    named = naming.named(heard)
    if said:
        named = [one for one in named if called.calls(said, (one.city.name,), heard.language)]
    return named[0] if len(named) == 1 else None


def told(heard: Heard) -> Turn:
    """Nothing of the mail changed anything: where things stand, and a person reads the rest."""
    cases = _untaken(heard) or case_of(heard)
    notice = PanelistTold(
        set_aside=heard.message.set_aside,
        words=heard.text[:EXCERPT] if cases else "",
        is_closed=bool(cases) and secrecy.is_closed(heard),
        awaited=tuple(
            panelist_letters.awaited(one.city, one.ballot, one.call)
            for one in heard.sitting.assigned
            if one.awaits_ballot and heard.now < one.closes_at
        ),
        done=tuple(
            one.city
            for one in heard.sitting.assigned
            if one.ballot and not one.awaits_ballot and not one.stands.conflicts
        ),
        listed=tuple(one.city for one in heard.cities if one.is_asked),
    )
    about = panelist_letters.CONFLICTS if notice.listed else _thread_of(heard)
    letter = panelist_letters.to_panelist(
        notice, heard.panelist, about=about, answering=heard.message
    )
    return Turn(letters=(letter,), cases=cases, fruitless=True)


def _untaken(heard: Heard) -> tuple[Case, ...]:
    """That closed words name cities, to which they may tell a tie."""
    said = loose.told(heard) if secrecy.is_closed(heard) else ()
    return (_may_conflict(heard, possible.told(heard, said), is_closed=True),) if said else ()


def with_help(heard: Heard, turn: Turn) -> Turn:
    """The receipt of a mail that was not read; one that asks something is a person's as well."""
    is_asking = has_question_mark(heard.text) or questioning.is_all_asked(
        [*wishing.sentences_of(heard)], heard.language
    )
    is_seen = bool(turn.cases) or not is_asking
    if is_seen or not (cases := case_of(heard)):
        return turn
    is_closed = heard.sitting.has_judged and secrecy.is_asked_of(turn)
    cases = (closed_whole(heard),) if is_closed else cases
    return loose.with_told(turn) + Turn(cases=cases, fruitless=True)


def unplaced(heard: Heard, reading: ConflictReading, *, every: bool = False) -> tuple[Case, ...]:
    """What may be a tie and was not noted: the panelist is asked, and a person sees to it.

    `every` where whatever was not read of conflicts may be one.
    """
    ties = possible.declared(heard, reading, every=every)
    if ties is None:
        return ()
    return (_may_conflict(heard, ties, is_closed=secrecy.is_closed(heard)),)


def _may_conflict(heard: Heard, ties: Possible, *, is_closed: bool) -> Case:
    who = heard.panelist.address.in_full
    shown = f"{_CLOSED}{ties.named}" if is_closed else " / ".join(ties.words)[:EXCERPT]
    text = (
        f"{who} (panel) may have a conflict of interest that the desk could not place: "
        f"{shown} – they were asked; {conflicts.NOTING} notes it for them."
    )
    return _of_ties(heard, text, ties, is_closed=is_closed)


def _of_ties(heard: Heard, text: str, ties: Possible, *, is_closed: bool) -> Case:
    words_on = _ANY if is_closed else None
    return heard.matter(text, words_on=words_on, ties_on=ties.on, awaits=Awaited.DECLARATION)


def weighed(heard: Heard, reading: ConflictReading) -> tuple[Case, ...]:
    """Whether a tie counts is asked: a person answers, and nothing is noted of it."""
    words = conflicts.asked(reading)
    if not words:
        return ()
    is_closed = secrecy.is_closed(heard)
    ties = possible.told(heard, words.split("\n"))
    shown = f"{_CLOSED}{ties.named}" if is_closed else words
    text = (
        f"{heard.panelist.address.in_full} (panel) asks about conflicts of interest, perhaps "
        f"whether a tie is one: {shown} – nothing of it is noted yet; {conflicts.NOTING} notes it "
        "for them."
    )
    return (_of_ties(heard, text, ties, is_closed=is_closed),)


def case_of(heard: Heard) -> tuple[Case, ...]:
    """A person reads what is more than manners; of what may be a ballot, only whose it is."""
    said = sentences.split(signed.off(heard).text, heard.language)
    if all(others.is_manners(one, heard.language) for one in said):
        return ()
    return (passed_on(heard),)


def asked(asks: Heard, heard: Heard) -> Case:
    """A person reads what was asked beside a ballot, unless it may say how they judge."""
    return _case(asks, is_hidden=False) if _is_shown(asks, heard) else _asked_closed(heard)


def shown(asks: Heard, heard: Heard) -> str:
    """The question as organizers see it; nothing where it may say how the writer judges."""
    return asks.text[:EXCERPT] if _is_shown(asks, heard) else ""


def requested(heard: Heard, asked: tuple[str, ...]) -> tuple[str, Case]:
    """What a receipt repeats of what a mail asks, and a person's matter of it.

    It shows all of the mail, but of who judges a city that is not counted yet only these sentences,
    and only where they plainly are about procedure.
    """
    words = "\n".join(asked)[:EXCERPT]
    if not heard.sitting.has_judged:
        return words, passed_on(heard)
    asks = wishing.saying(heard, (Passage(text="\n".join(asked)),))
    is_plain = all(procedural.is_plain(one, heard.language) for one in asked)
    if naming.may_judge(asks) or not is_plain:
        return "", _asked_closed(heard)
    return words, _case(asks, is_hidden=False)


def _is_shown(asks: Heard, heard: Heard) -> bool:
    return not naming.may_judge(asks) and wishing.is_shown(asks, heard)


def _asked_closed(heard: Heard) -> Case:
    who = heard.panelist.address.in_full
    text = (
        f"{who} (panel) asks something in a mail that judges too. The question may say how they "
        f"judge, so its {secrecy.CLOSED} until the ballots are counted; please ask what they want "
        "to know."
    )
    return heard.matter(text, words_on=_ANY)


def with_unplaced(heard: Heard, turn: Turn) -> Turn:
    """The turn in which a person sees to words beside verdicts that were not placed, whatever else
    is told of the mail.
    """
    cities = {one.city.application: one.city for one in _kept(turn) if one.is_told}
    shown = [one.text for one in turn.cases]
    words = [one for one in _unplaced(turn) if not loose.is_in(one, shown)]
    if not words or any(_covers(heard, one, {*cities}) for one in turn.cases):
        return turn
    named = ", ".join(f"{one.name or 'a city'} (application {one.application})"
                      for one in cities.values())  # fmt: skip
    ties = possible.told(heard, words)
    text = (
        f"{heard.panelist.address.in_full} (panel) writes something beside verdicts"
        f"{f' on {named}' if named else ''} that the desk could not place. Its {secrecy.CLOSED} "
        f"until the ballots are counted{ties.named if ties.cities else ''}; please ask what is "
        "meant."
    )
    return turn + Turn(cases=(heard.matter(text, words_on=tuple(cities)),))


def _kept(turn: Turn) -> Iterator[BallotKept]:
    return (one.notice for one in turn.letters if isinstance(one.notice, BallotKept))


def _unplaced(turn: Turn) -> Iterator[str]:
    for letter in turn.letters:
        match letter.notice:
            case BallotKept(is_told=True, unread=unread) | PanelistRefused(unread=unread):
                yield from (one.words for one in unread if one.why == "unplaced")
            case _:
                pass


def _covers(heard: Heard, case: Case, cities: set[int]) -> bool:
    """Whether who sees to a matter sees to the whole mail, or to all it says of these cities."""
    if case in (passed_on(heard), closed_whole(heard)):
        return True
    return case.ties_on is None and bool(cities) and cities <= {*(case.words_on or ())}


def passed_on(heard: Heard) -> Case:
    """A person reads the mail; of what may be a ballot, only whose it is."""
    return _case(heard, is_hidden=secrecy.is_closed(heard))


def closed_whole(heard: Heard) -> Case:
    """The same of a mail that may be a ballot."""
    return _case(heard, is_hidden=True)


def _case(heard: Heard, *, is_hidden: bool) -> Case:
    who = heard.panelist.address.in_full
    shown = f"{who} (panel) writes: {heard.text[:EXCERPT]}"
    hidden = (
        f"{who} (panel) needs help with a mail that the desk could not read. It may be a ballot, "
        f"so its {secrecy.CLOSED} until the ballots are counted; please ask what it is about."
    )
    return heard.matter(hidden, words_on=_ANY) if is_hidden else heard.matter(shown)
