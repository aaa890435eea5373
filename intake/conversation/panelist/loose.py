"""Sentences of a ballot mail that no verdict took: which may tell a tie to a city they name.

Invariant: a sentence beside verdicts that names another city of the edition may tell a tie to it,
in whatever words, unless it plainly is about judging; none is left without a person.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from intake.conversation import phrases
from intake.conversation.ballots import ballot_signs, judging_words
from intake.conversation.ballots.ballot_reasons import plain
from intake.conversation.ballots.readings import BallotReading
from intake.conversation.intents import courtesy
from intake.conversation.panelist import called, leading, naming, weighing, wishing
from intake.conversation.panelist.sitting import Heard, Seated
from intake.conversation.people.signatures import is_closing
from intake.conversation.spelling import is_spaced, words_of
from intake.messages import Passage

_OF_JUDGING = (
    "soon", "deferring", "ballot", "packet", "standard", "filler", "framing", "small", "to", "and",
    "of", "own", "own_word", "turning_to", "closing",
)  # fmt: skip
"""All that stands beside a city's name where a sentence says of which city the ballot is."""
_ENDINGS = re.compile("[\u3041-\u309f]")
"""What ends a Japanese word, and is none."""


@dataclass(frozen=True, kw_only=True)
class Loose:
    """Such sentences of one mail: those that may tell a tie, and the others."""

    ties: tuple[str, ...] = ()
    others: tuple[str, ...] = ()

    def __add__(self, other: "Loose") -> "Loose":
        return Loose(ties=self.ties + other.ties, others=self.others + other.others)


def of(
    heard: Heard, here: Seated | None, passages: tuple[Passage, ...], reading: BallotReading
) -> Loose:
    """Those of what a mail says of one city; where that is none, nothing is judged."""
    if here is None:
        return Loose(ties=told(wishing.saying(heard, passages)))
    said = [*wishing.sentences_of(wishing.saying(heard, passages))]
    unplaced = [plain(one.words) for one in reading.doubts if one.why == "unplaced"]
    left = [one for one in said if _is_in(one, unplaced) and not _is_read(one, heard.language)]
    reasons = [plain(one.reason) for one in reading.judged.values()]
    apart = [
        one for one in said if _is_in(one, reasons) and _heads_line(one, passages)
        if not leading.compares(one, heard.language)
    ]  # fmt: skip
    ties = tuple(one for one in said if one in (*left, *apart) and _may_tie(heard, one, here))
    return Loose(ties=ties, others=tuple(one for one in left if one not in ties))


def told(heard: Heard) -> tuple[str, ...]:
    """Those that may tell a tie in a mail of which no verdict was taken."""
    return tuple(
        one
        for one in wishing.sentences_of(heard)
        if not weighing.asks(one, heard.language) and _may_tie(heard, one, None)
    )


def _may_tie(heard: Heard, said: str, here: Seated | None) -> bool:
    """Whether it names another city than the one judged, and is not plainly about judging."""
    cities = {one.number for one in naming.known_in(heard, said)}
    if not cities - ({here.number} if here else set()):
        return False
    return weighing.tells_tie(said, heard.language) or not _is_of_judging(heard, said)


def _is_of_judging(heard: Heard, said: str) -> bool:
    """Whether it holds a verdict, or hardly more than which ballot it is or that one comes later.

    One word may be left there, but not where the writer says of themselves when: "I join Daegu".
    """
    language = heard.language
    if judging_words.may_judge(said, language):
        return True
    is_later, is_ballot = (ballot_signs.says(said, language, one) for one in ("soon", "ballot"))
    if is_later and (is_ballot or ballot_signs.says(said, language, "deferring")):
        return True
    left = _left(heard, said)
    is_own = ballot_signs.says(said, language, "own_word")
    return left == 0 or (left == 1 and (is_ballot or (is_later and not is_own)))


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
    """Whether it is manners, a verdict of which is asked, or what `tied` has taken for no tie."""
    if courtesy.is_mere(said, language) or is_closing(said.partition(",")[0], language):
        return True
    is_denied = ballot_signs.says(said, language, "conflict_word")
    return is_denied or judging_words.may_judge(said, language)


def _is_in(said: str, texts: Iterable[str]) -> bool:
    bare = _bare(said)
    return bool(bare) and any(bare in _bare(one) for one in texts)


def _bare(said: str) -> str:
    return " ".join(plain(said).split())


def _heads_line(said: str, passages: Iterable[Passage]) -> bool:
    lines = (line.strip() for one in passages for line in one.text.split("\n"))
    return any(line and (line.startswith(said) or said.startswith(f"{line} ")) for line in lines)
