"""Conflicts of interest that a ballot mail tells as well: heard, and that city is judged no more.

Invariant: no verdict is filed for a city with which the same mail may have a conflict. What says
nothing else is noted; any other is asked, and is a person's.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from intake.cases import Awaited, Case
from intake.conversation import phrases
from intake.conversation.ballots import ballot_signs, judging_words
from intake.conversation.ballots.paragraphs import EMPTY_LINE
from intake.conversation.panelist import naming, panelist_letters, secrecy, wishing
from intake.conversation.panelist.conflicts import conflicts, possible
from intake.conversation.panelist.conflicts.conflicts import Declared
from intake.conversation.panelist.conflicts.possible import Possible
from intake.conversation.panelist.declaring import called, enumerated, own_ties, weighing
from intake.conversation.panelist.declaring.declared import (
    ConflictDoubt,
    ConflictReading,
    ReadConflict,
)
from intake.conversation.panelist.judging import parting
from intake.conversation.panelist.naming import numbers_in
from intake.conversation.panelist.panelist_letters import CONFLICTS
from intake.conversation.panelist.sitting import Heard, Seated
from intake.conversation.turns import Turn
from intake.messages import Passage

_KNOWN = (*enumerated.KNOWN, "conflict_word", "pointing", "declaring", "led_behind")
"""All that a sentence holds which tells a conflict and nothing else."""
_COMMAS = re.compile("(?<=[,;，；、،؛])")
_CUT = re.compile(rf"(?<=[:：])|(?={judging_words.LABEL.pattern})", re.IGNORECASE)

_MARKS = re.compile(r"[^\w\s]")
_SMALL_WORDS = 2
"""Words between "I cannot judge" and the standard: "the standard S3"."""

_Place = Literal["head", "apart", "line", "within"]
"""Where a sentence stands: above the verdicts, or below one in a paragraph or on a line of its own,
or in its line."""


@dataclass(frozen=True, kw_only=True)
class Tied:
    """What a mail tells of conflicts: those noted, and the words of those that are open.

    `possible` are those that the words of open ones name, `closed` the cities whose verdicts wait
    for them.
    """

    declared: Declared
    reading: ConflictReading
    possible: Possible
    closed: frozenset[int] = frozenset()

    def standing(self, seated: Seated) -> Seated:
        """The city as it stands behind this mail: an open conflict must be declared on first."""
        told = next((one for one in self.declared.cities if one.number == seated.number), seated)
        if seated.number not in self.closed:
            return told
        return replace(told, stands=replace(told.stands, has_declared=False))


@dataclass(frozen=True, kw_only=True)
class _Said:
    """A piece that tells `ties`, which are noted, or may tell one with `cities`.

    Its `words` are "" where they hold a verdict as well; `is_own` where it is one of the writer's
    own with the city that they judge.
    """

    words: str
    ties: tuple[ReadConflict, ...] = ()
    cities: tuple[int, ...] = ()
    is_own: bool = False


def told(heard: Heard) -> Tied:
    """The conflicts that the sentences tell."""
    found = [*_found(heard)]
    reading = ConflictReading(
        conflicts=tuple(tie for one in found for tie in one.ties),
        doubts=tuple(
            ConflictDoubt(why="unsure", words=one.words)
            for one in found
            if one.words and not one.ties
        ),
    )
    return Tied(
        declared=conflicts.apply(heard, reading),
        reading=reading,
        possible=_possible(heard, reading, found),
        closed=frozenset(id for one in found for id in one.cities),
    )


def _possible(heard: Heard, reading: ConflictReading, found: Sequence[_Said]) -> Possible:
    """What open words may tell; those of the writer's own are of the city that they judge."""
    if words := _open_words(heard, reading):
        own = {one.words: {*one.cities} for one in found if one.is_own}
        return possible.about(heard, {one: own.get(one, set()) for one in words})
    return possible.judging(heard, {id for one in found if one.is_own for id in one.cities})


def _open_words(heard: Heard, reading: ConflictReading) -> tuple[str, ...]:
    """Those of conflicts that are open; where they hold a verdict as well, their sentences."""
    return tuple(one.words for one in reading.doubts) or tuple(
        one
        for one in wishing.sentences_of(heard)
        if ballot_signs.says(one, heard.language, "conflict_word")
    )


def without(heard: Heard) -> Heard:
    """The mail without what it tells of conflicts below its last verdict: that is no reason."""
    found = {one.words for one in _found(heard)}
    pieces = [*_pieces(heard)]
    judging = [
        n for n, one in enumerate(pieces, start=1) if judging_words.may_judge(one, heard.language)
    ]
    cut = [one for one in pieces[judging[-1] :] if one in found] if judging else []
    rest = tuple(replace(it, text=wishing.without(it.text, cut)) for it in heard.message.passages)
    return wishing.saying(heard, rest) if cut else heard


def turn(heard: Heard, tied: Tied) -> Turn:
    """What is noted, with its receipt; what is not is asked there, and a person's."""
    cases = open_case(heard, tied.possible) if tied.closed else ()
    if not (tied.reading.conflicts or tied.reading.doubts):
        return Turn(cases=cases)
    notice = conflicts.receipt(heard, tied.reading, tied.declared)
    letter = panelist_letters.to_panelist(
        notice, heard.panelist, about=CONFLICTS, answering=heard.message
    )
    noted = conflicts.carried(heard, tied.declared, letter, is_fruitless=not tied.reading.conflicts)
    return noted + Turn(cases=cases)


def open_case(heard: Heard, ties: Possible) -> tuple[Case, ...]:
    """That a conflict told beside verdicts is not noted; its words are closed with them, but for
    which cities they name.
    """
    text = (
        f"{heard.panelist.address.in_full} (panel) may have a conflict of interest that the "
        f"desk could not place: it stands beside verdicts, so its {secrecy.CLOSED}"
        f"{ties.named} – they were asked about it; {conflicts.NOTING} notes it for them."
    )
    return (heard.matter(text, words_on=(), ties_on=ties.on, awaits=Awaited.DECLARATION),)


def _found(heard: Heard) -> Iterator[_Said]:
    """Each piece that tells a conflict; one in other words only where it heads the verdicts."""
    parts = parting.headed_parts(heard)
    if not parts:
        yield from _in(heard, heard.packet)
    for here, passages in parts:
        yield from _in(wishing.saying(heard, passages), here)


def _in(heard: Heard, here: Seated | None) -> Iterator[_Said]:
    is_head, apart = True, [*_apart(heard)]
    for piece in weighing.joined(
        _pieces(heard), heard.language, lambda one: numbers_in(heard, one)
    ):
        if judging_words.may_judge(piece, heard.language):
            is_head = False
            if not _names_other(piece, heard, here) and own_ties.are_told(piece, heard.language):
                yield replace(_open(heard, piece, here, words=""), is_own=True)
            elif _is_own(piece, heard.language) and not _denies(piece, heard.language):
                yield _open(heard, piece, here, words="")
            yield from (
                _open(heard, one, here)
                for one in map(str.strip, _COMMAS.split(piece)[1:])
                if _is_mere_tie(one, heard)
            )
            continue
        place = "head" if is_head else _place(piece, heard, apart)
        if one := _said(piece, heard, here, place):
            yield one
        elif _is_own_reason(piece, heard, here, place):
            yield replace(_open(heard, piece, here), is_own=True)


def _is_own_reason(piece: str, heard: Heard, here: Seated | None, place: _Place) -> bool:
    """Whether a sentence tells a tie of the writer's own to the city judged.

    Where it names neither the city nor what is of it, only behind a verdict; below its line kin
    alone may be told for any cause: "My daughter is ill, the rest comes later".
    """
    if _names_other(piece, heard, here):
        return False
    if own_ties.are_bound(piece, heard.language, *_around_city(piece, heard)):
        return True
    if place in ("head", "apart"):
        return False
    tells = own_ties.are_related if place == "within" else own_ties.are_worked
    return tells(piece, heard.language)


def _around_city(piece: str, heard: Heard) -> tuple[str, str]:
    """The words before and behind the first city that the piece names."""
    spots = [
        spot for one in heard.known
        for spot in called.spots(piece, naming.names_of(one), heard.language)
    ]  # fmt: skip
    start, end = min(spots, default=(0, len(piece)))
    return piece[:start], piece[end:]


def _names_other(piece: str, heard: Heard, here: Seated | None) -> bool:
    """Whether another city than that of the mail is named: `loose` hears such a tie."""
    return bool(numbers_in(heard, piece) - ({here.number} if here else set()))


def _apart(heard: Heard) -> Iterator[str]:
    """The paragraphs that judge nothing, each on one line."""
    for passage in heard.message.passages:
        for one in EMPTY_LINE.split(passage.text):
            if not judging_words.may_judge(one, heard.language):
                yield " ".join(one.split())


def _place(piece: str, heard: Heard, apart: list[str]) -> _Place:
    said = " ".join(piece.split())
    if any(said in one for one in apart):
        return "apart"
    lines = (one.strip() for it in heard.message.passages for one in it.text.split("\n"))
    return "line" if any(one and (said + " ").startswith(one) for one in lines) else "within"


def _said(piece: str, heard: Heard, here: Seated | None, place: _Place) -> _Said | None:
    language, is_head = heard.language, place == "head"
    bare = _bare(piece, language)
    is_called = ballot_signs.says(bare, language, "conflict_word")
    is_told = _is_of_writer(piece, heard, here, place)
    if not (is_called or is_head or is_told):
        return _open(heard, piece, here) if _is_mere_tie(piece, heard) else None
    if is_called and weighing.weighs(piece, language):
        return _open(heard, piece, here)
    reading = conflicts.read(wishing.saying(heard, (Passage(text=bare),)))
    ties = [replace(one, words=piece) for one in reading.conflicts if not one.is_bare]
    if here and not numbers_in(heard, piece):
        ties = [replace(one, application=here.number) for one in ties]
    doubts = [one for one in reading.doubts if not (one.is_denied or one.is_bare)]
    is_hedged = ballot_signs.says(piece, language, "hedge", "condition")
    is_theirs = is_called or ballot_signs.says(piece, language, "own_word", "recusing")
    if ties and not doubts and not is_hedged and is_theirs and _is_all(piece, heard):
        return _Said(words=piece, ties=tuple(ties))
    if ties and is_told:
        return _open(heard, piece, here)
    is_called = is_called or ballot_signs.says(piece, language, "recusing")
    is_led = is_head and is_called and bool(numbers_in(heard, piece))
    is_open = bool(ties or doubts) and (is_led or _is_own(piece, language))
    return _open(heard, piece, here) if is_open else None


def _is_of_writer(piece: str, heard: Heard, here: Seated | None, place: _Place) -> bool:
    """Whether it may tell a tie of the writer's or their kin's, where it may be no reason."""
    cities = numbers_in(heard, piece)
    if not cities:
        return False
    is_own = ballot_signs.says(piece, heard.language, "own_word")
    is_other = cities != ({here.number} if here else set())
    is_told = is_own and is_other and place != "within"
    return is_told or is_of_kin(piece, heard.language)


def _is_mere_tie(piece: str, heard: Heard) -> bool:
    """Whether it is a tie of the writer's to a city and nothing else, wherever it stands."""
    if not (ballot_signs.says(piece, heard.language, "own_word") and numbers_in(heard, piece)):
        return False
    if weighing.asks(piece, heard.language) or not _is_all(piece, heard):
        return False
    reading = conflicts.read(wishing.saying(heard, (Passage(text=piece),)))
    return any(not one.is_bare for one in reading.conflicts)


def is_of_kin(piece: str, language: str) -> bool:
    """Whether it speaks of the writer's kin; "家族" alone may be anybody's."""
    bare = {*ballot_signs.places(piece, language, "kin_bare")}
    return any(one not in bare for one in ballot_signs.places(piece, language, "kin"))


def _bare(piece: str, language: str) -> str:
    """The piece without the facts that conflict with each other, where it tells no tie."""
    bare = phrases.blanked(piece, ballot_signs.places(piece, language, "clashing"))
    return piece if weighing.tells_tie(bare, language) else bare


def _is_own(piece: str, language: str) -> bool:
    called = ballot_signs.says(_bare(piece, language), language, "conflict_word")
    return called and ballot_signs.says(piece, language, "own_word")


def _denies(piece: str, language: str) -> bool:
    return ballot_signs.says(piece, language, "no_conflict")


def _open(heard: Heard, piece: str, at: Seated | None, words: str | None = None) -> _Said:
    """The same, of the cities that it names, else of that of the mail, else of any of theirs."""
    here = [at] if at else heard.cities
    cities = numbers_in(heard, piece) or {one.number for one in here}
    return _Said(words=piece if words is None else words, cities=(*sorted(cities),))


def _is_all(piece: str, heard: Heard) -> bool:
    """Whether nothing but the conflict and its cities stands there."""
    spans = [span for name in _KNOWN for span in ballot_signs.places(piece, heard.language, name)]
    for one in heard.known:
        spans += called.spots(piece, naming.names_of(one), heard.language)
    return not any(map(str.isalnum, phrases.blanked(piece, spans)))


def _pieces(heard: Heard) -> Iterator[str]:
    """The sentences; one that judges is cut where a standard is named, and behind a colon.

    What still tells of a conflict beside a verdict is cut at its commas.
    """
    for one in wishing.sentences_of(heard):
        for cut in _parts(one, heard):
            is_mixed = judging_words.may_judge(cut, heard.language) and _is_own(cut, heard.language)
            yield from filter(None, map(str.strip, _COMMAS.split(cut) if is_mixed else [cut]))


def _parts(sentence: str, heard: Heard) -> Iterator[str]:
    """The sentence cut so; who cannot judge a standard ("I cannot judge S3 yet") tells no tie."""
    if not judging_words.may_judge(sentence, heard.language):
        yield sentence
        return
    held = ""
    for one in _CUT.split(sentence):
        held += one
        if not _awaits_standard(held, heard):
            yield held
            held = ""
    yield held


def _awaits_standard(piece: str, heard: Heard) -> bool:
    """Whether it ends in "I cannot judge" and small words, and tells of no city or tie."""
    ends = [end for _, end in ballot_signs.places(piece, heard.language, "unable")]
    behind = piece[max(ends) :] if ends else ""
    is_more = _MARKS.search(behind) or len(behind.split()) > _SMALL_WORDS
    is_tie = numbers_in(heard, piece) or weighing.tells_tie(
        _unrecused(piece, heard), heard.language
    )
    return bool(ends) and not (is_more or is_tie)


def _unrecused(piece: str, heard: Heard) -> str:
    return phrases.blanked(piece, ballot_signs.places(piece, heard.language, "unable"))
