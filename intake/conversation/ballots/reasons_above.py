"""Reasons above their standards: "The accounts are audited." on the line before "S1: met".

Invariant: where each verdict of a list stands bare below words of its own and nothing is below
the last, no words go to the verdict above them. Empty lines that join each to the one below give it
to that one; else it is told as not read, for what stands first may be no reason. A list that an
opening leads, or an empty line parts from what is above it, keeps its reasons below.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from intake.conversation import phrasefiles, phrases
from intake.conversation.ballots import ballot_reasons, ballot_signs, named_cities, paragraphs
from intake.conversation.ballots.ballot_signs import Signed
from intake.conversation.ballots.grammar import Statement
from intake.conversation.ballots.readings import BallotReading, unplaced
from intake.conversation.intents import courtesy
from intake.conversation.spelling import fold

_FILE = "framed_words.toml"
_listed = partial(phrasefiles.listed, "ballots", _FILE, is_alone=True)


@dataclass(frozen=True, kw_only=True)
class _Gap:
    """What stands above a bare verdict, and how empty lines part it from those around it."""

    text: str
    standard: str = ""

    @property
    def is_parted_above(self) -> bool:
        return paragraphs.EMPTY_LINE.match(self.text) is not None

    @property
    def is_parted_below(self) -> bool:
        return paragraphs.EMPTY_LINE.search(self.text[len(self.text.rstrip()) :]) is not None

    @property
    def words(self) -> str:
        return ballot_reasons.plain(" ".join(self.text.split()))

    @property
    def last(self) -> str:
        """The paragraph right above the next verdict."""
        return paragraphs.EMPTY_LINE.split(self.text.rstrip())[-1]


def placed(
    signed: Signed, statements: Sequence[Statement], reading: BallotReading
) -> BallotReading:
    """The reading, in which no such reason is of the verdict above it."""
    gaps = _gaps(signed, statements)
    if not gaps or _is_opening(gaps[0], signed.language):
        return reading
    first, *others = gaps
    if first.is_parted_below and not any(one.is_parted_below for one in others):
        return reading
    if any(one.is_parted_below and not one.is_parted_above for one in others):
        return reading
    said = [ballot_reasons.plain(" ".join(first.last.split())), *(one.words for one in others)]
    is_joined = not first.is_parted_below and all(_joins_below(one) for one in others)
    own = {gap.standard: it if is_joined else "" for gap, it in zip(gaps, said, strict=True)}
    judged = {
        id: replace(one, reason=own[id] if id in own else _without(one.reason, said))
        for id, one in reading.judged.items()
    }
    kept = [one for one in reading.doubts if one.why != "unplaced"]
    earlier = paragraphs.apart(first.text.rstrip().removesuffix(first.last))
    told = [one for one in earlier if paragraphs.is_told(one, signed.language)]
    left = told if is_joined else [*told, *said]
    return BallotReading(judged=judged, doubts=(*kept, *map(unplaced, left)))


def _without(reason: str, words: Sequence[str]) -> str:
    """The reason on the line of a verdict, without words below it that are the next one's."""
    ends = (one for one in words if one and reason.endswith(one))
    return ballot_reasons.plain(reason.removesuffix(next(ends, "")))


def _joins_below(gap: _Gap) -> bool:
    is_one = len(paragraphs.EMPTY_LINE.split(gap.text.strip())) == 1
    return is_one and gap.is_parted_above and not gap.is_parted_below


def _gaps(signed: Signed, statements: Sequence[Statement]) -> list[_Gap]:
    """The words above each bare verdict; none where one has no line of its own, or lacks such.

    What stands on the line of a verdict is its reason, and above such a one nothing else may be.
    """
    ids = [one.standards for one in statements if one.scope == "named" and not one.excepted]
    if len(ids) < max(2, len(statements)) or len({*ids}) < len(ids) or any(map(_several, ids)):
        return []
    tokens, text = signed.tokens, signed.text
    ends = [0, *(tokens[one.end - 1].end for one in statements)]
    starts = [*(tokens[one.start].start for one in statements), len(text)]
    between = [text[end:start] for end, start in zip(ends, starts, strict=True)]
    *above, below = [between[0], *map(_below_line, between[1:])]
    bare = [_begins_line(one) for one in between[1:]]
    if not all(_is_alone(one, is_bare=it) for one, it in zip(above, bare, strict=True)):
        return []
    gaps = [
        _Gap(text=_without_mark(words), standard=id)
        for words, is_bare, (id,) in zip(above, bare, ids, strict=True)
        if is_bare
    ]
    is_below = bare[-1] and _is_below(below, gaps, signed.language)
    is_told = all(ballot_reasons.telling(one.words, signed.language) for one in gaps)
    return gaps if len(gaps) > 1 and is_told and not is_below else []


def _several(ids: tuple[str, ...]) -> bool:
    return len(ids) != 1


def _is_alone(gap: str, *, is_bare: bool) -> bool:
    """Whether a verdict begins its line, but for a sign or a number of a list.

    Above a bare one stand words, above others none.
    """
    before, found, mark = gap.rpartition("\n")
    is_first = (bool(found) or not is_bare) and not any(map(str.isalpha, mark))
    return is_first and is_bare == any(map(str.isalnum, before))


def _below_line(gap: str) -> str:
    """What stands below the line of the verdict before it."""
    _, found, below = gap.partition("\n")
    return found + below


def _begins_line(gap: str) -> bool:
    """Whether nothing more stands on the line of the verdict before it."""
    return not any(map(str.isalnum, gap.partition("\n")[0]))


def _without_mark(gap: str) -> str:
    before, found, _ = gap.rpartition("\n")
    return before + found


def _is_below(text: str, gaps: Sequence[_Gap], language: str) -> bool:
    """Whether the last verdict has a reason below it, as near as the others have."""
    said = ballot_reasons.without_closing(text, language)
    is_apart = _Gap(text=text).is_parted_above
    is_near = not is_apart or any(one.is_parted_above for one in gaps[1:])
    return is_near and paragraphs.is_told(said, language) if said else False


def _is_opening(gap: _Gap, language: str) -> bool:
    """Whether the words right above a list only lead to it."""
    said = gap.last.rstrip().rpartition("\n")[2].strip()
    if said.endswith((":", "：")) or courtesy.is_courtesy(said, language):
        return True
    if ballot_signs.says(said, language, "ballot", "ballots", "judged"):
        return True
    if any(_listed(language, one).found(fold(said)) for one in ("own", "weakly", "pointing")):
        return True
    cities = named_cities.found(said, language)
    bare = phrases.blanked(said, [(one.start, one.end) for one in cities])
    return not any(map(str.isalnum, _listed(language, "known").without(fold(bare))))
