"""Cities that a panelist names before and beside verdicts, and the one that is plainly led to.

Invariant: only one city of the writer's own is led to, by its bare name or by a sentence that a
colon ends; words that compare, deny or hold open lead to none.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from intake.answers.folding import is_unspaced
from intake.conversation.ballots import ballot_signs, beside_city, grammar, surrounding
from intake.conversation.ballots.ballot_signs import Paper, Signed, Token
from intake.conversation.panelist import called, naming
from intake.conversation.panelist.sitting import Heard, Seated
from intake.messages import Passage

_JUDGING = "LXarzumMvyn"
"""Signs of what is judged and how: the first of a statement is where it begins to judge."""
_BARE, _OPEN = "fdjtcDSplKTG", "nhqkOovy"
"""Signs of words that say nothing beside a city's name, and of those that keep it from leading."""
_COLONS = (":", "：")
_ENDING, _MOST_BESIDE = 3, 3
"""Letters of a particle behind a name, where scripts have no blanks; words from a verdict to it."""


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

    def within(self, start: int, end: int) -> tuple[Mention, ...]:
        return tuple(one for one in self.mentions if start <= one.start < end)


def said(heard: Heard, passage: Passage, here: Seated | None) -> Said:
    call = here.call if here else heard.sitting.call
    paper = Paper(standards=tuple(one.id for one in call.standards), scale=call.panel.scale)
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
            yield Judged(begins=tokens[0].start, at=first.start, end=tokens[-1].end)


def compares(text: str, language: str) -> bool:
    """Whether a city may be named only to be compared with: "unlike Daegu, …"."""
    return ballot_signs.says(text, language, "comparing")


def is_alike(text: str, language: str) -> bool:
    """Whether what was judged before is said of another city: "the same goes for Daegu"."""
    return ballot_signs.says(text, language, "same_goes")


def may_lead(said: Said, mention: Mention) -> bool:
    """Whether the city named is the writer's to judge, or that of the thread."""
    stands, here = mention.seated.stands, said.heard.packet
    is_here = here is not None and here.number == mention.seated.number
    return is_here or (stands.is_assigned and not stands.conflicts)


def led_to(
    said: Said, start: int, until: int, named: Sequence[Mention], *, bare: bool = False
) -> Seated | None:
    """The one city to which the words up to a verdict plainly lead; only by its `bare` name."""
    is_one = len({one.seated.number for one in named}) == 1 and all(one.is_sure for one in named)
    if not is_one or not may_lead(said, named[0]):
        return None
    known = [*_leading(said), *((one.start, one.end) for one in named)]
    words = [
        one for one in said.signed.tokens if start <= one.start < until and not _is_in(one, known)
    ]
    if any(one.sign in _OPEN for one in words) or compares(said.text[start:until], said.language):
        return None
    is_led = not bare and _ends_in_colon(said, words)
    return named[0].seated if is_led or _are_bare(said, words, named) else None


def _ends_in_colon(said: Said, words: Sequence[Token]) -> bool:
    last = next((one for one in reversed(words) if one.sign not in "fdl"), None)
    return last is not None and said.text[last.start : last.end] in _COLONS


def _are_bare(said: Said, words: Sequence[Token], named: Sequence[Mention]) -> bool:
    return all(
        one.sign in _BARE or any(_is_particle(said.text, it.end, one) for it in named)
        for one in words
    )


def _is_in(token: Token, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= token.start < end for start, end in spans)


def _leading(said: Said) -> list[tuple[int, int]]:
    return [
        place
        for name in ("beside_city", "turning_to")
        for place in ballot_signs.places(said.text, said.language, name)
    ]


def _is_particle(text: str, end: int, token: Token) -> bool:
    """Whether it stands right behind the name, in a script where particles do."""
    between = text[end : token.end]
    return 0 < len(between) <= _ENDING and all(map(is_unspaced, between))


def beside(said: Said, judged: Judged) -> Iterator[Mention]:
    """The cities named in a statement or right behind it: "S3 of Daegu: met", "met in Daegu"."""
    yield from said.within(judged.at, judged.end)
    known = [*_leading(said), *((one.start, one.end) for one in said.mentions)]
    for one in said.mentions:
        tokens = [it for it in said.signed.tokens if judged.end <= it.start < one.start]
        is_near = one.start >= judged.end and len(tokens) <= _MOST_BESIDE
        if is_near and all(it.sign in "fdj" or _is_in(it, known) for it in tokens):
            yield one
