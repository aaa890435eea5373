"""Sentences of a ballot mail that no verdict took: which tell a tie to a city they name.

Invariant: a sentence beside verdicts that names another city of the edition and tells a tie in
listed words may tell one to that city; any other one only is a person's, unless it is mere manners
or hardly more than which ballot it is.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from intake.conversation import phrases
from intake.conversation.ballots import ballot_signs
from intake.conversation.ballots.ballot_reasons import plain
from intake.conversation.ballots.readings import BallotReading
from intake.conversation.intents import courtesy
from intake.conversation.panelist import naming, wishing
from intake.conversation.panelist.declaring import called, own_ties, weighing
from intake.conversation.panelist.judging import leading
from intake.conversation.panelist.sitting import Heard, Seated
from intake.conversation.people.signatures import is_closing
from intake.conversation.spelling import is_spaced, words_of
from intake.conversation.turns import Turn
from intake.messages import Passage
from intake.notices import BallotKept

_OF_JUDGING = (
    "soon", "deferring", "ballot", "packet", "standard", "filler", "framing", "small", "to", "and",
    "of", "own", "own_word", "turning_to", "closing",
)  # fmt: skip
"""All that stands beside a city's name where a sentence says of which city the ballot is."""
_ENDINGS = re.compile("[\u3041-\u309f]")
"""What ends a Japanese word, and is none."""
_LATER_BALLOT = 2
"""Words that may be left where a ballot is said to come later."""


@dataclass(frozen=True, kw_only=True)
class Loose:
    """Such sentences of one mail: those that tell a tie, and the others."""

    ties: tuple[str, ...] = ()
    others: tuple[str, ...] = ()

    def __add__(self, other: "Loose") -> "Loose":
        return Loose(ties=self.ties + other.ties, others=self.others + other.others)


def of(
    heard: Heard, here: Seated | None, passages: tuple[Passage, ...], reading: BallotReading
) -> Loose:
    """Those of what a mail says of one city; where that is none, nothing is judged."""
    if here is None:
        named = _naming(wishing.saying(heard, passages))
        ties = tuple(one for one in named if tells_tie(one, heard.language))
        return Loose(ties=ties, others=_others(heard, named, ties))
    said = [*wishing.sentences_of(wishing.saying(heard, passages))]
    unplaced = [plain(one.words) for one in reading.doubts if one.why == "unplaced"]
    left = [one for one in said if is_in(one, unplaced) and not _is_read(one, heard.language)]
    reasons = [plain(one.reason) for one in reading.judged.values()]
    apart = [
        one for one in said if is_in(one, reasons) and _heads_line(one, passages)
        if not leading.compares(one, heard.language) and _names_other(heard, one, here)
    ]  # fmt: skip
    found = [one for one in said if one in (*left, *apart)]
    asked = [plain(one.words) for one in reading.doubts if one.standard]
    open_ones = [one for one in said if is_in(one, asked) and _heads_line(one, passages)]
    ties = tuple(
        one for one in said if one in (*found, *open_ones) and may_tie(heard, here, one)
    )  # fmt: skip
    return Loose(ties=ties, others=_others(heard, found, ties))


def with_told(turn: Turn) -> Turn:
    """The turn whose receipts say that organizers know of words that no verdict took."""
    letters = tuple(
        replace(one, notice=replace(one.notice, is_told=True))
        if isinstance(one.notice, BallotKept)
        else one
        for one in turn.letters
    )
    return replace(turn, letters=letters)


def told(heard: Heard) -> tuple[str, ...]:
    """Those that tell a tie in a mail of which no verdict was taken."""
    language = heard.language
    return tuple(
        one
        for one in _naming(heard)
        if tells_tie(one, language) or own_ties.are_told(one, language)
    )


def tells_tie(said: str, language: str) -> bool:
    """Whether a tie to a city is told, beside any other word."""
    return weighing.tells_tie(said, language) or ballot_signs.says(said, language, "own_tie")


def may_tie(heard: Heard, here: Seated | None, said: str) -> bool:
    """Whether it names another city than the one judged, and tells a tie."""
    return _names_other(heard, said, here) and tells_tie(said, heard.language)


def may_tie_own(heard: Heard, here: Seated | None, said: str) -> bool:
    """The same, where the tie is the writer's own or their kin's in so many words."""
    is_own = ballot_signs.says(said, heard.language, "kin", "own_tie", "own_word", "own")
    return is_own and may_tie(heard, here, said)


def _naming(heard: Heard) -> list[str]:
    """The sentences that ask nothing and name a city of the edition."""
    return [
        one
        for one in wishing.sentences_of(heard)
        if not weighing.asks(one, heard.language) and _names_other(heard, one, None)
    ]


def _others(heard: Heard, found: Iterable[str], ties: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(one for one in found if one not in ties and not _is_of_judging(heard, one))


def _names_other(heard: Heard, said: str, here: Seated | None) -> bool:
    """Whether it names another city than the one judged."""
    cities = {one.number for one in naming.known_in(heard, said)}
    return bool(cities - ({here.number} if here else set()))


def _is_of_judging(heard: Heard, said: str) -> bool:
    """Whether it says hardly more than which ballot it is, or that one comes later.

    One word may be left there, but not where the writer says of themselves when: "I join Daegu".
    """
    language = heard.language
    is_later, is_ballot = (ballot_signs.says(said, language, one) for one in ("soon", "ballot"))
    left = _left(heard, said)
    if is_ballot:
        return left <= (_LATER_BALLOT if is_later else 1)
    is_own = ballot_signs.says(said, language, "own_word")
    return left == 0 or (left == 1 and is_later and not is_own)


def _left(heard: Heard, said: str) -> int:
    """Words, or letters of a script without blanks, beside the cities' names and these."""
    language = heard.language
    spans = [span for name in _OF_JUDGING for span in ballot_signs.places(said, language, name)]
    for one in heard.known:
        spans += called.spots(said, naming.names_of(one), language)
    rest = _ENDINGS.sub(" ", phrases.blanked(said, spans))
    letters = [one for one in rest if one.isalnum()]
    return len(words_of(rest)) if all(map(is_spaced, letters)) else len(letters)


def _is_read(said: str, language: str) -> bool:
    """Whether it is manners, or what `tied` has taken for no tie."""
    if courtesy.is_mere(said, language) or is_closing(said.partition(",")[0], language):
        return True
    return ballot_signs.says(said, language, "conflict_word")


def is_in(said: str, texts: Iterable[str]) -> bool:
    """Whether one of the texts holds a sentence, however it is spaced."""
    bare = _bare(said)
    return bool(bare) and any(bare in _bare(one) for one in texts)


def _bare(said: str) -> str:
    return " ".join(plain(said).split())


def _heads_line(said: str, passages: Iterable[Passage]) -> bool:
    lines = (line.strip() for one in passages for line in one.text.split("\n"))
    return any(line and (line.startswith(said) or said.startswith(f"{line} ")) for line in lines)
