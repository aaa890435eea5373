"""Sentences of a ballot mail that no verdict took: which may tell a tie to a city they name.

Invariant: a sentence beside verdicts that names another city of the edition may tell a tie to that
city, in whatever words; any other one only is a person's. Neither is mere manners, nor a verdict or
hardly more than which ballot it is.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from intake.conversation import phrases
from intake.conversation.ballots import ballot_signs, judging_words
from intake.conversation.ballots.ballot_reasons import plain
from intake.conversation.ballots.readings import BallotReading
from intake.conversation.intents import courtesy
from intake.conversation.panelist import called, leading, naming, procedural, weighing, wishing
from intake.conversation.panelist.sitting import Heard, Seated
from intake.conversation.people.signatures import is_closing
from intake.conversation.spelling import is_spaced, words_of
from intake.messages import Passage

_OF_JUDGING = (
    "soon", "deferring", "ballot", "packet", "standard", "filler", "framing", "small", "to", "and",
    "of", "own", "own_word", "turning_to", "closing", "same_goes", "likewise", "met", "partly",
    "not_met", "all", "rest", "none",
)  # fmt: skip
"""All that stands beside a city's name where a sentence says of which city the ballot is."""
_OF_ASKING = ("sending", "asking", "enquiring", "evidence", "others", "counts", "how", "judged")
"""What more stands there where it is asked for papers, or for what others judge."""
_ASKED = 2
"""Words that may be left there, where the writer says nothing of themselves."""
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
        found = _naming(wishing.saying(heard, passages))
        return _sorted(heard, None, found)
    said = [*wishing.sentences_of(wishing.saying(heard, passages))]
    unplaced = [plain(one.words) for one in reading.doubts if one.why == "unplaced"]
    left = [
        one
        for one in said
        if is_in(one, unplaced)
        and not _is_read(one, heard.language, _names_other(heard, one, here))
    ]
    taken = [plain(one.reason) for one in reading.judged.values()]
    taken += [plain(one.words) for one in reading.doubts if one.standard]
    apart = [
        one for one in said if is_in(one, taken) and _heads_line(one, passages)
        if not leading.compares(one, heard.language) and _names_other(heard, one, here)
    ]  # fmt: skip
    return _sorted(heard, here, [one for one in said if one in (*left, *apart)])


def told(heard: Heard) -> tuple[str, ...]:
    """Those that tell a tie in a mail of which no verdict was taken."""
    return tuple(one for one in _naming(heard) if weighing.tells_tie(one, heard.language))


def may_tie(heard: Heard, here: Seated | None, said: str) -> bool:
    """Whether it names another city than the one judged, and is not plainly about judging that."""
    if not _names_other(heard, said, here):
        return False
    is_verdict = judging_words.LABEL.search(said) and judging_words.says_verdict(
        said, heard.language
    )
    is_plain = bool(is_verdict) or _is_of_judging(heard, said)
    return not is_plain or weighing.tells_tie(said, heard.language)


def may_tie_asking(heard: Heard, here: Seated | None, said: str) -> bool:
    """The same of a sentence in which something is asked: of papers and procedure it tells none."""
    language = heard.language
    is_kin = ballot_signs.says(said, language, "kin") or weighing.tells_tie(said, language)
    is_own = ballot_signs.says(said, language, "own_word")
    few = _left(heard, said, *_OF_ASKING) <= (0 if is_own else _ASKED)
    is_plain = few or _is_procedural(heard, said)
    return _names_other(heard, said, here) and (is_kin or not is_plain)


def _is_procedural(heard: Heard, said: str) -> bool:
    spans = (one for it in heard.known
             for one in called.spots(said, naming.names_of(it), heard.language))  # fmt: skip
    return procedural.is_plain(phrases.blanked(said, spans), heard.language)


def _sorted(heard: Heard, here: Seated | None, found: Sequence[str]) -> Loose:
    """Those that may tell a tie, and the others that are more than which ballot it is."""
    ties = tuple(one for one in found if may_tie(heard, here, one))
    others = (one for one in found if one not in ties and not _is_of_judging(heard, one))
    return Loose(ties=ties, others=tuple(others))


def _naming(heard: Heard) -> list[str]:
    """The sentences that ask nothing and name a city of the edition."""
    return [
        one
        for one in wishing.sentences_of(heard)
        if not weighing.asks(one, heard.language) and _names_other(heard, one, None)
    ]


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


def _left(heard: Heard, said: str, *more: str) -> int:
    """Words, or letters of a script without blanks, beside the cities' names and these lists."""
    language = heard.language
    lists = (*_OF_JUDGING, *more)
    spans = [span for name in lists for span in ballot_signs.places(said, language, name)]
    for one in heard.known:
        spans += called.spots(said, naming.names_of(one), language)
    rest = _ENDINGS.sub(" ", phrases.blanked(said, spans))
    letters = [one for one in rest if one.isalnum()]
    return len(words_of(rest)) if all(map(is_spaced, letters)) else len(letters)


def _is_read(said: str, language: str, names_other: bool) -> bool:
    """Whether it is manners, or what `tied` has taken for no tie."""
    if courtesy.is_mere(said, language) or is_closing(said.partition(",")[0], language):
        return True
    read = "no_conflict" if names_other else "conflict_word"
    return ballot_signs.says(said, language, read)


def is_in(said: str, texts: Iterable[str]) -> bool:
    """Whether one of the texts holds a sentence, however it is spaced."""
    bare = _bare(said)
    return bool(bare) and any(bare in _bare(one) for one in texts)


def _bare(said: str) -> str:
    return " ".join(plain(said).split())


def _heads_line(said: str, passages: Iterable[Passage]) -> bool:
    lines = (line.strip() for one in passages for line in one.text.split("\n"))
    return any(line and (line.startswith(said) or said.startswith(f"{line} ")) for line in lines)
