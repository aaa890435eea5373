"""Cutting what somebody wrote into numbered items, lines, sentences and clauses.

Invariant: a piece is an exact stretch of the passage it was cut from, and no two pieces of one cut
overlap; the work grows with the length of the text.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, islice

from intake.answers.folding import UNSPACED, is_unspaced
from intake.calls import matters
from intake.conversation import beside_yes, lettered, numbering, stops, wrapping
from intake.conversation.phrases import among, pattern, phrases
from intake.conversation.spelling import (
    ends_asking,
    fold,
    is_small,
    squeeze,
)
from intake.conversation.wordlists import listed
from intake.patterns import only_at
from intake.remembering import remembered

WORDS = numbering.WORDS
_LABEL = 80
_SIDES = 4
"""Joints up to one of which the other side of a joint may go."""
_LONGEST_LEFT = 1_000
"""Characters behind which a clause that nothing cut is not looked through again at each joint."""
_SIGNIFICANT = re.compile(r"[^\W_]")
_EDGE = " \t\n*_|"
_EVERY_MARK = re.compile(r"[,;:!.，、；：！。،؛–—]")
_ITEM = re.compile(r"[ \t]*(?:[-*•·–—・●○■◆▪]|\(?\d{1,2}[.)、：-]|[\u2460-\u2473])")
_DASH = re.compile(r"[ \t]*(?:[-*•·–—][ \t]+|[・●○■◆▪][ \t]*)")
_STOP = re.compile(
    only_at(
        ".!?…。！？",
        r"(?<![.!?…])[.!?…]+[\"')\]]*(?=\s)|[。！？]+[\"')\]]*"
        rf"|(?<![!?])[!?]+(?=[{UNSPACED}])|(?<=[{UNSPACED}])\.(?=[{UNSPACED}])",
    )
)
_COLUMNS = re.compile(r"[ \t]*[|\t][ \t|]*")
_COLON = re.compile(
    r"[ \t]*:[*_]{0,2}(?=\s|$)[ \t]*|(?<!\b\d)(?<!\b\d\d):(?!//)|[ \t]*=[ \t]*|[ \t]+[-–—][ \t]+"
    r"|[ \t]*：[ \t]*"
)
_PARTS_CELLS = re.compile(r"[|\t:=：–—-]")
"""One of the signs without which neither of these matches: most sentences have none."""
_DIGIT = re.compile(r"\d")
_FIGURE = re.compile(r"(?<!\d)\d+(?![\dG])")
"""Digits that are no part of "5G"."""
_BEHIND = re.compile(
    r"(?P<value>[^()\n]{0,30}\d[^()\n]{0,40}?)\s*\((?P<label>[^()\d\n]{4,80})\)[\s.。]*"
)
_BRACKETS = re.compile(r"\([^()\n]{0,120}\)")
_RULE = re.compile(r"[\s|:+=_*-]*")
_NONE = "(?!)"
_BEFORE_TAG = re.compile(r"\A|[,;:，、；：،؛]|\s[-–—]\s")


@dataclass(frozen=True, kw_only=True)
class Piece:
    """A stretch of a folded passage: `text` stands at `start` there."""

    text: str
    start: int = 0

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def words(self) -> str:
        """The text on one line."""
        return squeeze(self.text)

    def __bool__(self) -> bool:
        return _SIGNIFICANT.search(self.text) is not None

    def part(self, start: int, end: int | None = None) -> "Piece":
        """A stretch of this piece (offsets within it) without blanks and marks of emphasis."""
        text = self.text[start:end]
        kept = text.lstrip(_EDGE)
        said = kept.rstrip(_EDGE)
        if len(said) == len(self.text):
            return self
        return Piece(text=said, start=self.start + start + len(text) - len(kept))


@dataclass(frozen=True, kw_only=True)
class Block:
    """A numbered item without its number, or prose between items (`number` None)."""

    number: int | None
    piece: Piece


def whole(text: str) -> Piece:
    """The passage as one piece, folded so that later reading needs one spelling of signs."""
    return Piece(text=fold(text))


def between_marks(words: str) -> list[str]:
    """What stands between the marks of a few words, be they of a clause or of a sentence."""
    return [one.strip() for one in _EVERY_MARK.split(words) if one.strip()]


@lru_cache(maxsize=8)  # many rooms look through the same reply
def split(text: str, language: str = "en") -> tuple[str, ...]:
    """The sentences of a text, each on one line."""
    return tuple(piece.words for piece in sentences(whole(text), language))


def blocks(piece: Piece, language: str) -> tuple[Block, ...]:
    """Numbered items and the prose between them, in order.

    An item runs to the next one, or to an empty line that prose follows; deeper numbers inside an
    item are its own.
    """
    found: list[Block] = []
    for number, start, end in _stretches(piece.text, language):
        body = piece.part(start, end)
        found.extend(
            _inline(number, body) if number is not None else [Block(number=None, piece=body)]
        )
    return tuple(block for block in found if block.piece)


def _stretches(text: str, language: str) -> Iterator[tuple[int | None, int, int]]:
    mark = numbering.mark(text.split("\n"), language)
    number, start, indent, after_blank = None, 0, -1, False
    for line, at in _physical(text):
        match = mark.match(line)
        if match and (number is None or _depth(line) <= indent or after_blank):
            yield number, start, at
            number, start, indent = (
                numbering.number(match, language),
                at + match.end(),
                _depth(line),
            )
        elif number is not None and after_blank and line.strip():
            yield number, start, at
            number, start, indent = None, at, -1
        after_blank = not line.strip()
    yield number, start, len(text)


def _physical(text: str) -> Iterator[tuple[str, int]]:
    at = 0
    for line in text.split("\n"):
        yield line, at
        at += len(line) + 1


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip())


def _inline(number: int, piece: Piece) -> list[Block]:
    """Items that follow one another on one line: "1) yes, 2) no"."""
    found: list[Block] = []
    while match := numbering.following(number + 1).search(piece.text):
        found.append(Block(number=number, piece=piece.part(0, match.start())))
        piece, number = piece.part(match.end()), number + 1
    return [*found, Block(number=number, piece=piece)]


@lru_cache(maxsize=64)  # a passage is gone through by number, in order and as prose
def lines(piece: Piece) -> tuple[Piece, ...]:
    """The lines as their writer meant them: what a mail program wrapped is put together again."""
    if "\n" not in piece.text:
        return _kept([_line(piece, 0, len(piece.text))])
    found: list[Piece] = []
    physical = list(_physical(piece.text))
    marked = lettered.marks([line for line, _ in physical])
    start, widest, mark = 0, wrapping.widths(physical), marked.get(0, 0)
    small = piece.text[:1].islower()  # who begins so begins every line so
    for index, (line, at) in enumerate(physical):
        after = physical[index + 1][0] if index + 1 < len(physical) else ""
        is_next = index + 1 in marked
        if is_next or not wrapping.is_wrapped(line, after, widest[index], small=small):
            found.append(_line(piece, start + mark, at + len(line)))
            start, mark = at + len(line) + 1, marked.get(index + 1, 0)
    return _kept(found)


def is_item(piece: Piece, line: Piece) -> bool:
    """Whether a line of the piece stands behind a bullet or a number."""
    at = line.start - piece.start
    before = piece.text[piece.text.rfind("\n", 0, at) + 1 : at]
    return bool(
        wrapping.BULLET.match(before + line.text) if not before.strip() else _ITEM.match(before)
    )


def _line(piece: Piece, start: int, end: int) -> Piece:
    bullet = _DASH.match(piece.text, start)
    return piece.part(bullet.end() if bullet else start, end)


def _kept(lines: Sequence[Piece]) -> tuple[Piece, ...]:
    return tuple(one for one in lines if one.text and not _RULE.fullmatch(one.text))


def sentences(piece: Piece, language: str) -> tuple[Piece, ...]:
    """The sentences of each line, in order, without those that hold no letter or figure."""
    return _sentences(piece.text, piece.start, language)


@remembered(64)  # a line is cut where it is sorted, and in each room that asks for its first one
def _sentences(text: str, at: int, language: str) -> tuple[Piece, ...]:
    found: list[Piece] = []
    for line in lines(Piece(text=text, start=at)):
        start = 0
        for stop in _STOP.finditer(line.text):
            if stops.ends(line.text, start, stop, language):
                found.extend(_parted(line.part(start, stop.end()), language))
                start = stop.end()
        found.extend(_parted(line.part(start), language))
    return tuple(one for one in found if one)


def _parted(piece: Piece, language: str) -> tuple[Piece, ...]:
    """The sentence, and apart from it a command, or a question if it is enough."""
    text = piece.text
    if at := beside_yes.cut(text):
        return piece.part(0, at), piece.part(at)
    if not ends_asking(text):
        return (piece,)
    at = max(match.end() for match in _BEFORE_TAG.finditer(text))
    if not at or not phrases(WORDS, "tag_questions", language).is_all(text[at:]):
        return (piece,)
    return piece.part(0, at), piece.part(at)


@lru_cache(maxsize=64)  # asked of a line where it is told apart, and again where it is read
def cells(piece: Piece) -> tuple[Piece, Piece] | None:
    """Label and value of a table's row or of a "label: value" line; the value may be empty."""
    if not _PARTS_CELLS.search(piece.text):
        return None
    text = piece.text.lstrip("| \t•·").rstrip("| \t")
    inner = piece.part(piece.text.find(text))
    inner = inner.part(0, len(text))
    mark = _COLUMNS.search(inner.text) or _COLON.search(inner.text[: _LABEL + 1])
    if not mark or not 0 < mark.start() <= _LABEL or "\n" in inner.text[: mark.start()]:
        return None
    return inner.part(0, mark.start()), inner.part(mark.end())


def bracketed(piece: Piece) -> tuple[Piece, Piece] | None:
    """Label and value of a figure with its label in brackets behind it ("350 (companies …)")."""
    match = _BEHIND.fullmatch(piece.text)
    return (piece.part(*match.span("label")), piece.part(0, match.end("value"))) if match else None


def clauses(
    piece: Piece,
    language: str,
    apart: Callable[[Piece, str, Piece], bool],
    is_inside: Callable[[int, int], bool] = lambda start, end: False,
    far: Callable[[Piece, Piece], bool] = lambda left, right: False,
    goes_on: Callable[[int, int], bool] = lambda start, at: False,
) -> tuple[Piece, ...]:
    """The sentence cut at those joints where `apart(left, joint, right)` says so.

    `left` is everything since the last cut, `right` the stretch up to the next joint that does
    not only add to it ("with"), nor stands where `goes_on(start, at)` says that what began behind
    this one is not at its end. Where `is_inside(start, end)` holds, the words are no joint. `far`
    is asked of a stretch that goes on to its first figure.
    """
    joints = _joints(piece, language, is_inside)
    companions = among(WORDS, "companions", language)  # what they add belongs to what they follow
    found: list[Piece] = []
    start = 0
    for index, joint in enumerate(joints):
        if joint.start() - start > _LONGEST_LEFT:
            break  # nobody says so much of one thing; each joint would read it all again
        later = (
            _cut_at(one)
            for one in islice(joints, index + 1, None)
            if _word(one) not in companions
            and not goes_on(piece.start + joint.end(), piece.start + one.start())
            and not _is_elliptical(piece.text, start, joint, one)
        )
        left = piece.part(start, _cut_at(joint))
        end, *further = _ends(piece.text, joint, chain(later, (len(piece.text),)), left)
        if apart(left, _word(joint), piece.part(joint.end(), end)) or any(
            far(left, piece.part(joint.end(), end)) for end in further
        ):
            found.append(left)
            start = joint.end()
    return tuple(one for one in (*found, piece.part(start)) if one)


def _joints(
    piece: Piece, language: str, is_inside: Callable[[int, int], bool]
) -> list[re.Match[str]]:
    """The joints of a sentence that stand neither in brackets nor inside of other words."""
    brackets = [one.span() for one in _BRACKETS.finditer(piece.text)]
    starts = [start for start, _ in brackets]
    return [
        one
        for one in _joint(language).finditer(piece.text)
        if not is_inside(piece.start + one.start(), piece.start + one.end())
        and not ((n := bisect_left(starts, one.start())) and one.start() < brackets[n - 1][1])
    ]


def _ends(text: str, joint: re.Match[str], later: Iterable[int], left: Piece) -> Iterator[int]:
    """Where the other side may end: at the next joint, and behind a figure with its first figure.

    "Its output is 61 bn, that of the networks and nothing else 14 bn" has three joints.
    """
    first, *others = islice(later, _SIDES)
    yield first
    start, is_word = joint.end(), joint["gap"] is None
    if is_word and _FIGURE.search(left.text) and not _FIGURE.search(text, start, first):
        yield from islice((one for one in others if _FIGURE.search(text, start, one)), 1)


def _is_elliptical(text: str, start: int, joint: re.Match[str], comma: re.Match[str]) -> bool:
    """Whether a comma stands for a verb said before ("A reached 12 bn and that of B, 3 bn")."""
    said, gapped = text[start : joint.start()], text[joint.end() : comma.start()]
    is_figure = text[comma.end() : comma.end() + 1].isdigit()
    return is_figure and bool(_DIGIT.search(said)) and not _DIGIT.search(gapped)


def _word(joint: re.Match[str]) -> str:
    return squeeze(joint[0]).casefold().strip(" ,，、")


def _cut_at(joint: re.Match[str]) -> int:
    """Where a joint begins; an ending that only shows it belongs to the clause before."""
    return joint.start("gap") if joint["gap"] is not None else joint.start()


@lru_cache
def _joint(language: str) -> re.Pattern[str]:
    keys = ("joints", "companions", "contrasts", "alternatives")
    words = [one for key in keys for one in listed(WORDS, key, language)]
    apart, glued = _either(one for one in words if not _is_glued(one)), _either(
        one for one in words if is_unspaced(one)
    )  # fmt: skip
    inner = among(WORDS, "inner_adverbs", language)  # a comma before them, or they join nothing
    alone = _either(one for one in words if not _is_glued(one) and one not in inner)
    ended = _either(one for one in listed(WORDS, "clause_ends", language))
    heads = tuple(one for one in words if _is_glued(one) and len(one) == 1)
    prefixes = "|".join(heads)
    told = chain.from_iterable(matters.words(language).values()) if heads else ()
    own = {fold(one.split()[0]) for one in told if one.startswith(heads)}
    whole = "|".join(own.difference(listed(WORDS, "headed", language))) or _NONE
    joint = (
        rf"\s*[;；]\s*|\s*(?:[,、](?!\d)|(?<!\d)，|，(?!\d{{3}}(?!\d))|(?<=[{UNSPACED}])[,、])\s*(?:(?:{apart})\s+|{glued})?"
        rf"|\s+(?:{alone})\s+|\s+[-–—&]\s+|\s*(?:{glued})\s*"
        rf"|\s+(?!(?:{whole})\b)(?:{prefixes or '(?!)'})(?=\w\w\w|\d)|(?:{ended})(?P<gap>\s+)"
    )
    is_marked = glued == ended == _NONE
    return re.compile(only_at(r"\s,;，；、", joint) if is_marked else joint, re.IGNORECASE)


def _is_glued(word: str) -> bool:
    """Whether a joint is written together with what follows it: Han, kana, Hangul, Arabic "and"."""
    return is_unspaced(word) or (len(word) == 1 and not word.isascii() and not is_small(word))


def _either(words: Iterable[str]) -> str:
    return "|".join(map(pattern, sorted(words, key=len, reverse=True))) or _NONE


@lru_cache
def is_verb_final(language: str) -> bool:
    """Whether what governs a clause stands at its end, so that none is cut off before its verb."""
    return bool(listed(WORDS, "clause_ends", language))


def denies(text: str, language: str) -> bool:
    """Whether a denying word stands in a (folded) text."""
    return phrases(WORDS, "negators", language).found(text)
