"""Cities that a panelist names before and beside verdicts, and the one that is plainly led to.

Invariant: only one city of the writer's own is led to, by its name and words of a closed list;
beside any other word it leads nowhere.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from intake.conversation import phrases
from intake.conversation.ballots import ballot_signs, beside_city, grammar, surrounding
from intake.conversation.ballots.ballot_signs import Paper, Signed
from intake.conversation.ballots.tokens import Token
from intake.conversation.panelist import naming
from intake.conversation.panelist.declaring import called
from intake.conversation.panelist.sitting import Heard, Seated
from intake.messages import Passage

_JUDGING = "LXarzumMvyn"
"""Signs of what is judged and how: the first of a statement is where it begins to judge."""
_COLONS = (":", "：")
_ASKING = ("?", "？", "؟")
_ENDING = (*_ASKING, ".", "。", "।", "!", "！")
_BRACKETS = (("(", ")"), ("（", "）"), ("[", "]"))
_LAST_LINE = re.compile(r"[ \t.!。！।]{0,4}(?:\Z|\n[ \t]*(?:\Z|\n))")
_IN_ROW = "fdjcplDS"
"""Signs between verdicts of one list."""
_LABELLED = re.compile(r"L[SD]?B?[fd]?C+[fd]{0,2}(?=[SDvnxg])")
"""A city's name right behind its standard, up to the colon or the verdict."""
_MOST_BESIDE = 3
"""Words from a verdict to a city's name that may stand right behind it."""


@dataclass(frozen=True, kw_only=True)
class Mention:
    """A city of this edition where the text names it; a word may only begin as its name does."""

    start: int
    end: int
    seated: Seated
    is_sure: bool = True


@dataclass(frozen=True, kw_only=True)
class Judged:
    """Where a statement begins, where its first standard or verdict stands, and where it ends."""

    begins: int
    at: int
    end: int
    is_verdict: bool


@dataclass(frozen=True, kw_only=True)
class Said:
    """One passage with what it judges and which cities it names."""

    heard: Heard
    signed: Signed
    judged: tuple[Judged, ...]
    mentions: tuple[Mention, ...]

    @property
    def text(self) -> str:
        return self.signed.text

    @property
    def language(self) -> str:
        return self.signed.language

    @cached_property
    def beside(self) -> tuple[tuple[int, int], ...]:
        """Where words stand that lead from a verdict to the city of it."""
        return tuple(ballot_signs.places(self.text, self.language, "beside_city"))

    @cached_property
    def turning(self) -> tuple[tuple[int, int], ...]:
        """Where words stand that turn to a city."""
        return tuple(ballot_signs.places(self.text, self.language, "turning_to"))

    def within(self, start: int, end: int) -> tuple[Mention, ...]:
        return tuple(one for one in self.mentions if start <= one.start < end)

    def after(self, place: int, most: int) -> Sequence[Token]:
        """The first tokens from a place on, at most so many."""
        first = bisect_left(self.signed.tokens, place, key=lambda one: one.start)
        return self.signed.tokens[first : first + most]


def said(heard: Heard, passage: Passage, here: Seated | None) -> Said:
    paper = Paper.of(here.call if here else heard.sitting.call)
    text = surrounding.with_standard(passage, paper)
    signed = beside_city.without(ballot_signs.sign(text, paper, heard.language))
    mentions = tuple(_mentions(heard, signed))
    judged = tuple(_judged(signed, paper)) if mentions else ()
    return Said(heard=heard, signed=signed, judged=judged, mentions=mentions)


def _mentions(heard: Heard, signed: Signed) -> Iterator[Mention]:
    for one in heard.known:
        spots = called.spots(signed.text, naming.names_of(one), signed.language)
        for (start, end), is_sure in spots.items():
            yield Mention(start=start, end=end, seated=one, is_sure=is_sure)


def _judged(signed: Signed, paper: Paper) -> Iterator[Judged]:
    for one in grammar.statements(signed, paper):
        before = signed.said(one.start - 1, one.start) if one.start else ""
        is_head = one.start == 0 or signed.line[one.start - 1] in "plq" or before in _COLONS
        if one.why != "no_verdict" or is_head:
            tokens = signed.tokens[one.start : one.end]
            first = next((token for token in tokens if token.sign in _JUDGING), tokens[0])
            yield Judged(
                begins=tokens[0].start,
                at=first.start,
                end=tokens[-1].end,
                is_verdict=one.why != "no_verdict",
            )


def compares(text: str, language: str) -> bool:
    """Whether a city may be named only to be compared with: "unlike Daegu, …".

    "I'd like to judge Daegu" compares nothing.
    """
    others = ballot_signs.places(text, language, "incomparable")
    return ballot_signs.says(phrases.blanked(text, others), language, "comparing")


def is_alike(text: str, language: str) -> bool:
    """Whether what was judged before is said of another city: "the same goes for Daegu"."""
    return ballot_signs.says(text, language, "same_goes")


def may_lead(said: Said, mention: Mention) -> bool:
    """Whether the city named is the writer's to judge, or that of the thread."""
    stands, here = mention.seated.stands, said.heard.packet
    is_here = here is not None and here.number == mention.seated.number
    return is_here or (stands.is_assigned and not stands.conflicts)


def led_to(said: Said, start: int, until: int, named: Sequence[Mention]) -> Seated | None:
    """The one city to which the words up to a verdict lead: its name, and what turns to it.

    A name alone that a full stop ends may be the last word of a reason.
    """
    is_one = len({one.seated.number for one in named}) == 1 and all(one.is_sure for one in named)
    if not is_one or not may_lead(said, named[0]):
        return None
    turning = [one for one in said.turning if start <= one[0] < until]
    known = [*turning, *((one.start, one.end) for one in named)]
    letters = (at for at in range(start, until) if said.text[at].isalnum())
    is_plain = all(any(first <= at < end for first, end in known) for at in letters)
    is_led = not said.text[start:until].rstrip().endswith(_ASKING if turning else _ENDING)
    return named[0].seated if is_plain and is_led else None


def beside(said: Said, judged: Judged) -> Iterator[Mention]:
    """The cities named in a statement or right behind it: "S3 of Daegu: met", "met in Daegu"."""
    yield from said.within(judged.at, judged.end)
    known = [*said.beside, *said.turning, *((one.start, one.end) for one in said.mentions)]
    following = said.after(judged.end, _MOST_BESIDE + 1)
    for one in said.mentions:
        tokens = [it for it in following if it.start < one.start]
        if one.start < judged.end or len(tokens) > _MOST_BESIDE:
            continue
        is_bare = all(it.sign in "fdj" or it.is_in(known) for it in tokens)
        if is_bare or is_alone(said, judged, one):
            yield one


def labelled(said: Said, judged: Judged) -> Seated | None:
    """The one city of the writer's that stands right behind the one standard judged, sure by name.

    "S4 Daegu: not met", "S4 for Daegu: not met"; it may be of neither where another is named.
    """
    named = said.within(judged.at, judged.end)
    line = "".join(
        "C" if any(one.start <= it.start < one.end for one in named)
        else "B" if it.sign in "wfTb" and it.is_in(said.beside)
        else it.sign
        for it in said.signed.tokens if judged.begins <= it.start < judged.end
    )  # fmt: skip
    is_one = len({one.seated.number for one in named}) == 1 and all(one.is_sure for one in named)
    is_plain = _LABELLED.match(line) is not None and line.count("L") == 1
    return named[0].seated if is_one and is_plain and may_lead(said, named[0]) else None


def is_alone(said: Said, judged: Judged, mention: Mention) -> bool:
    """Whether it stands there alone between brackets, or by its "for" on a last line of its own."""
    between = said.text[judged.end : mention.start]
    closing = said.text[mention.end : mention.end + 1]
    if (between.strip(" \t"), closing) in _BRACKETS:
        return True
    is_below = between.count("\n") == 1 and between.lstrip(" .\t").startswith("\n")
    is_last = _LAST_LINE.match(said.text, mention.end) is not None
    return is_below and is_last and ballot_signs.says(between, said.language, "beside_city")


def run_to(said: Said, last: Judged) -> Judged:
    """The first of the verdicts in a row that this one ends: the city behind it may be of all.

    A row stands on one line or has a line for each; a reason, another city or an empty line between
    two verdicts parts it.
    """
    first, lines = last, set[int]()
    for one in reversed(said.judged[: said.judged.index(last)]):
        between = [it.sign for it in said.signed.tokens if one.end <= it.start < first.begins]
        lines.add(between.count("l"))
        is_row = len(lines) == 1 and max(lines) <= 1 and {*between} <= {*_IN_ROW}
        if not is_row or said.within(one.begins, first.begins):
            break
        first = one
    return first


def is_parted(said: Said, judged: Judged, named: Sequence[Mention]) -> bool:
    """Whether a comma or a word that compares stands before the city behind a verdict."""
    words = [said.text[judged.at : one.start] for one in named if one.start >= judged.at]
    return any(re.search("[,;，；、،؛]", one) or compares(one, said.language) for one in words)
