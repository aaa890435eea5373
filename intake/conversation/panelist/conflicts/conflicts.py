"""Conflicts of interest as a panelist declares them by mail.

Invariant: a conflict said is a conflict from now on; a "no conflict" ends none that was said
before, and opens only what is not closed for another reason.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from intake.cases import Case, CaseKind
from intake.conversation.ballots import ballot_signs, named_cities
from intake.conversation.judging import Judged
from intake.conversation.panelist import naming, panelist_letters, secrecy
from intake.conversation.panelist.conflicts import bare, bare_no
from intake.conversation.panelist.declaring import called, declarations
from intake.conversation.panelist.declaring.declared import (
    ConflictDoubt,
    ConflictReading,
    Listed,
    ReadConflict,
)
from intake.conversation.panelist.panelist_letters import CONFLICTS, INVITATION
from intake.conversation.panelist.sitting import Heard, Seated
from intake.conversation.turns import EXCERPT, Turn
from intake.journal import Entry
from intake.notices import Addressed
from intake.notices.panel import City, ConflictsNoted, Stated, Unread
from intake.panel import blindness
from intake.panel.assignment import Assignment
from intake.panel.conflicts import Conflict, Declaration, Kind

NOTING, LIFTING = "`citydesk panel conflict`", "`citydesk panel lift`"
"""What organizers do about a matter."""
_OTHERS = ("someone", "speaker", "colleagues", "kin", "hedge", "all", "rest")
"""What makes a denial beside an acceptance another's, unsure, or of cities not named."""
_UNPLACED = ("which_city", "no_such_number", "contradictory")


@dataclass(frozen=True, kw_only=True)
class Declared:
    """What a mail declares: new declarations, and how each city stands with them.

    `asked` are those of the cities that a panel is asked about.
    """

    new: tuple[Declaration, ...]
    cities: tuple[Seated, ...]
    asked: tuple[Seated, ...]
    touched: tuple[int, ...]
    cleared: tuple[int, ...]


def hear(heard: Heard) -> Turn | None:
    """The declaration of a mail with its receipt; None where it says nothing of conflicts."""
    reading = read(heard)
    if not (reading.conflicts or reading.clear or reading.doubts):
        return None
    declared = apply(heard, reading)
    notice = receipt(heard, reading, declared)
    letter = panelist_letters.to_panelist(
        notice, heard.panelist, about=CONFLICTS, answering=heard.message
    )
    return carried(heard, declared, letter, is_fruitless=not (reading.conflicts or reading.clear))


def read(heard: Heard) -> ConflictReading:
    """What the mail says of conflicts with the cities of the list it answers.

    In the thread of one city "I advise them" is about that city.
    """
    if none := bare_no.read(heard):
        return none
    here = heard.thread
    reading = declarations.read_conflicts(
        heard.text,
        listed(heard),
        heard.language,
        here=here.number if here else None,
        is_answer=is_answer(heard) and not here,
        judges=heard.sitting.has_judged and naming.may_judge(heard),
    )
    reading = bare.settled(heard, reading, is_answer=is_answer(heard))
    if not is_answer(heard):
        reading = replace(
            reading,
            doubts=tuple(
                one for one in reading.doubts if one.why in ("which_city", "unsure", "not_named")
            ),
        )
    without = [one for one in reading.doubts if one.why == "which_city"]
    if here and without and not _may_be_elsewhere(heard, here, reading):
        said = ReadConflict(application=here.number, kind=Kind.OTHER, words=without[0].words)
        return ConflictReading(conflicts=(*reading.conflicts, said), clear=reading.clear)
    kept = tuple(one for one in reading.doubts if one.why != "empty")
    return replace(reading, doubts=kept)


def beside_acceptance(heard: Heard) -> ConflictReading:
    """What a mail that takes the seat declares: a city only named may be a conflict, and is asked.

    "No conflict" is of cities that they were asked about: before that, of none, but where it names
    each city that the panel judges.
    """
    reading = read(heard)
    named = [one.words for one in reading.conflicts if one.is_bare]
    doubts = (*reading.doubts, *(ConflictDoubt(why="unsure", words=one) for one in named))
    by_words = {whole(heard, one.words): one for one in reversed(doubts)}
    return ConflictReading(
        conflicts=tuple(one for one in reading.conflicts if not one.is_bare),
        clear=reading.clear if heard.sitting.asked or _names_all(heard, reading) else (),
        doubts=tuple(replace(one, words=words) for words, one in by_words.items()),
    )


def _names_all(heard: Heard, reading: ConflictReading) -> bool:
    """Whether nothing but a denial of their own is told, of each city to be asked about by name."""
    asked = [one for one in heard.cities if one.is_asked]
    if reading.conflicts or reading.doubts or {*reading.clear} != {one.number for one in asked}:
        return False
    if ballot_signs.says(heard.text, heard.language, *_OTHERS):
        return False
    return all(called.calls(heard.text, naming.names_of(one), heard.language) for one in asked)


def declares(heard: Heard) -> bool:
    """Whether a conflict is told, or that there is none."""
    reading = read(heard)
    return bool(reading.conflicts or reading.clear)


def says_none(heard: Heard) -> bool:
    """Whether they say to have no conflict, of whatever city."""
    return bool(read(heard).clear)


def whole(heard: Heard, words: str) -> str:
    """The sentence in which these words stand, as it is written."""
    return next((one for one in heard.sentences if words in one), words)


def _may_be_elsewhere(heard: Heard, here: Seated, reading: ConflictReading) -> bool:
    """Whether a tie without a city may be one with another city than that of the thread."""
    return any(one.is_elsewhere for one in reading.doubts) or named_cities.elsewhere(
        heard.text, heard.language, naming.names_of(here)
    )


def unplaced(reading: ConflictReading, *, every: bool = False) -> tuple[str, ...]:
    """Words that may be a conflict with a city that nobody can tell: they are never lost."""
    tied = (one for one in reading.doubts if not one.is_denied)
    return tuple(one.words for one in tied if every or one.why in _UNPLACED)


def passed_on(reading: ConflictReading) -> tuple[str, ...]:
    """All words of a tie that a person gets: not placed, or asked about."""
    weighed = (one.words for one in reading.doubts if one.why == "question")
    return (*unplaced(reading), *weighed)


def is_told(heard: Heard) -> bool:
    """Whether more is declared than that cities are named."""
    reading = read(heard)
    return bool(reading.clear) or any(not one.is_bare for one in reading.conflicts)


def asked(reading: ConflictReading) -> str:
    """The questions whether a tie counts, with the tie: nothing of them is noted."""
    return "\n".join(one.words for one in reading.doubts if one.why == "question")[:EXCERPT]


def is_answer(heard: Heard) -> bool:
    """Whether the mail answers our question of conflicts, or can mean nothing else."""
    if heard.sitting.letter:
        return heard.about in (CONFLICTS, INVITATION)
    return any(one.is_asked for one in heard.cities)


def listed(heard: Heard) -> tuple[Listed, ...]:
    """The cities as the letter being answered numbers them; the others by name alone."""
    asked = heard.sitting.asked
    order = asked.questions if asked else ()
    places = {int(id): place for place, id in enumerate(order, start=1) if id.isdigit()}
    before_panel = {one.number for one in heard.cities}
    return tuple(
        Listed(
            number=places.get(one.number, -place),
            application=one.number,
            names=naming.names_of(one),
            is_asked=one.number in before_panel,
            is_tied=any(not has.found for has in one.stands.conflicts),
            is_doubted=one.stands.is_doubted,
        )
        for place, one in enumerate(heard.known, start=1)
    )


def apply(heard: Heard, reading: ConflictReading) -> Declared:
    """How the cities stand with what was read; what was said before is not declared again."""
    at, said = heard.message.received_at, {one.application: one for one in reading.conflicts}
    known = {one.number: one for one in heard.known}
    new = [
        _declaration(heard, number, at, said.get(number))
        for number in dict.fromkeys((*said, *reading.clear))
        if number in known and not _is_known(known[number], said.get(number))
    ]
    by_number = {one.application: one for one in new}
    cities = tuple(_with(one, by_number.get(one.number)) for one in heard.known)
    return Declared(
        new=tuple(new),
        cities=cities,
        asked=cities[: len(heard.cities)],
        touched=tuple(sorted({*said, *reading.clear} & {*known})),
        cleared=tuple(sorted({*reading.clear} & {*known})),
    )


def _declaration(heard: Heard, number: int, at: datetime, said: ReadConflict | None) -> Declaration:
    return Declaration(
        panelist=heard.panelist.key,
        application=number,
        kind=said.kind if said else None,
        words=said.words if said else "",
        by=heard.panelist.key,
        at=at,
    )


def _is_known(seated: Seated, said: ReadConflict | None) -> bool:
    if said is None:
        return seated.stands.has_declared and not seated.stands.is_doubted
    return any(one.kind is said.kind and not one.found for one in seated.stands.conflicts)


def _with(seated: Seated, declared: Declaration | None) -> Seated:
    if declared is None:
        return seated
    new = Conflict(
        panelist=declared.panelist, application=declared.application,
        kind=declared.kind or Kind.OTHER, words=declared.words,
    )  # fmt: skip
    conflicts = (*seated.stands.conflicts, new) if declared.kind else seated.stands.conflicts
    stands = replace(seated.stands, has_declared=True, is_doubted=False, conflicts=conflicts)
    return replace(seated, stands=stands)


def carried(
    heard: Heard, declared: Declared, letter: Addressed, *, is_fruitless: bool = False
) -> Turn:
    """The declarations with everything that follows: what closes, what opens, who is told."""
    opened = [one for one in declared.cities if _opens(one) and heard.now < one.closes_at]
    closed = _closing(declared)
    packets = [panelist_letters.packet(heard.panelist, one.application, one.call) for one in opened]
    return Turn(
        entries=tuple(_entry(heard, one) for one in declared.new),
        letters=(letter, *packets),
        cases=tuple(_cases(heard, declared, closed)),
        judged=Judged(
            declarations=declared.new,
            ended=tuple(_assignment(heard, one) for one in closed),
            handed=tuple(_assignment(heard, one) for one in opened),
        ),
        fruitless=is_fruitless,
    )


def _opens(one: Seated) -> bool:
    """Its packet is out, and now this panelist may see it."""
    return one.is_open and not one.is_handed and blindness.may_see_packet(one.stands) is None


def _closing(declared: Declared) -> list[Seated]:
    """Cities that were theirs to judge and have a conflict now."""
    new = {one.application for one in declared.new if one.kind}
    return [one for one in declared.cities if one.number in new and one.stands.is_assigned]


def _assignment(heard: Heard, one: Seated) -> Assignment:
    return Assignment(application=one.number, panelist=heard.panelist.key)


def _entry(heard: Heard, one: Declaration) -> Entry:
    words = {
        "message": heard.message.id, "panelist": one.panelist, "by": one.by,
        "kind": one.kind.value if one.kind else None, "said": one.words,
    }  # fmt: skip
    return Entry(application=one.application, act="conflict_declared", words=words)


def lost(heard: Heard, several: Sequence[Seated], why: str) -> list[Case]:
    """The matters of cities that were theirs to judge, until each has enough panelists again."""
    who = heard.panelist.address.in_full
    return [
        Case(
            kind=CaseKind.PANEL_LACKS,
            text=f"{who} {why}: {_named(one)} was theirs to judge and is not any more. `citydesk "
            "panel assign` finds somebody else.",
            at=heard.now,
            application=one.number,
        )
        for one in several
    ]


def _cases(heard: Heard, declared: Declared, closed: Sequence[Seated]) -> list[Case]:
    who = heard.panelist.address.in_full
    words = " ".join(heard.text.split())[:EXCERPT]
    said = "" if secrecy.is_closed(heard) else f": “{words}”"
    kept = [
        heard.matter(
            f"{who} writes that there is no conflict with {_named(one)}, but declared one "
            f"before. It stands; {LIFTING} ends it with a reason{said}",
            cleared_on=one.number,
        )
        for one in _kept(declared)
    ]
    return [*lost(heard, closed, "has a conflict"), *kept]


def _named(one: Seated) -> str:
    return f"{one.city.name or 'a city'} (application {one.number})"


def _kept(declared: Declared) -> list[Seated]:
    """Cities that are cleared now, and whose conflict was declared before."""
    return [
        one
        for one in declared.cities
        if one.number in declared.cleared and any(not has.found for has in one.stands.conflicts)
    ]


def receipt(heard: Heard, reading: ConflictReading, declared: Declared) -> ConflictsNoted:
    """What is said of a declaration: what was noted, and what was not."""
    kept = _kept(declared)
    weighed = "" if secrecy.is_closed(heard) else asked(reading)
    left = (one for one in reading.doubts if not weighed or one.why != "question")
    return ConflictsNoted(
        set_aside=heard.message.set_aside,
        stated=stated(declared),
        asked=weighed,
        is_weighed=bool(weighed),
        unread=unread(replace(reading, doubts=tuple(left))),
        kept=tuple(one.city for one in kept),
        closed=tuple(one.city for one in _closing(declared)),
        listed=_still_asked(heard, declared),
        may_tie=_still_doubted(declared, reading),
    )


def _still_doubted(declared: Declared, reading: ConflictReading) -> tuple[City, ...] | None:
    """With which a no that does not name them leaves it open; none where it may be any."""
    if not any(one.why == "not_named" for one in reading.doubts):
        return None
    return tuple(one.city for one in declared.cities if one.is_told_of and one.stands.is_doubted)


def _still_asked(heard: Heard, declared: Declared) -> tuple[City, ...]:
    """The cities that the panelist was asked about, and has not answered for yet."""
    asked = heard.sitting.asked
    before = {*asked.questions} if asked else set()
    return tuple(one.city for one in declared.asked if one.is_asked and str(one.number) in before)


def unread(reading: ConflictReading) -> tuple[Unread, ...]:
    return tuple(Unread(why=one.why, words=one.words) for one in reading.doubts)


def stated(declared: Declared) -> tuple[Stated, ...]:
    """Each city of the mail as it stands now: what was said last, else the first that was found."""
    return tuple(
        _stated(one) for one in declared.cities if one.number in declared.touched
    )  # fmt: skip


def _stated(one: Seated) -> Stated:
    if not one.stands.conflicts:
        return Stated(city=one.city)
    said = [conflict for conflict in one.stands.conflicts if not conflict.found]
    shown = said[-1] if said else one.stands.conflicts[0]
    return Stated(city=one.city, kind=shown.kind, words=shown.words, found=shown.found)
