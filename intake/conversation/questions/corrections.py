"""What a clause takes back while it says the right thing: "not 96 but 130", "instead of 80".

Invariant: only a stretch that names what no longer holds is left out; the rest stays as written.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from intake.answers.folding import UNSPACED
from intake.conversation import phrasefiles, sentences
from intake.conversation.phrases import any_found, either, phrases
from intake.conversation.phrases import without as without_phrases
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import fold
from intake.conversation.wordlists import listed

_DIGITS = r"(?<!\d)(?<!\d[.,])\d[\d.,]{0,40}(?: \d{3}(?!\d)){0,9}"
_BLANKS, _MAY = r"\s{1,9}", r"\s{0,9}"
_SIGNS = r"[\s,，(]{0,9}"
"""Bounded, as no figure needs more: a run of blanks or digits is looked through once."""
_FIGURE = rf"(?:[A-Z]{{3}}\s?|[A-Z]{{0,3}}[$€£¥]\s?)?{_DIGITS}"

_YEAR = re.compile(r"(?:19|20)\d\d")
_LEAD = re.compile(r"(?:^|(?<=[.!?。！？]))[^.:：!?。！？\d]{3,90}[:：]\s*(?=\S)")
_BESIDE = ("correction_wishes", "small_words", "question_nouns", "figure_words")


def standing(piece: Piece, language: str) -> tuple[Piece, ...]:
    """The parts of the clause that still hold, in order; the whole clause where none is undone."""
    found: list[Piece] = []
    start = 0
    changes = phrases(WORDS, "changing", language).found(piece.text)
    if not changes and not _may_undo(piece.text, language):
        return (piece,)
    undone = _undone(language, changes=changes)
    for match in undone.finditer(piece.text):
        found.append(piece.part(start, match.start()))
        start = match.end()
    parts = (_unended(one, language) for one in (*found, piece.part(start)))
    kept = tuple(one for one in parts if one)
    return kept if any(any(c.isdigit() for c in one.text) for one in kept) else (piece,)


def without(words: str, language: str) -> str:
    """The words but for the figure that they take back."""
    whole = sentences.whole(words)
    parts = standing(whole, language)
    return words if parts == (whole,) else " ".join(one.words for one in parts)


def without_wish(words: str, language: str) -> str:
    """The words but for "We would like to correct our answer:", which wishes for nothing else."""
    if ":" not in words and "：" not in words:
        return words
    return _LEAD.sub(lambda lead: "" if _only_wishes(lead[0], language) else lead[0], words)


def _only_wishes(lead: str, language: str) -> bool:
    text = fold(lead)
    if not phrases(WORDS, "correction_wishes", language).found(text):
        return False
    return not any(map(str.isalpha, without_phrases(WORDS, _BESIDE, text, language)))


def _unended(piece: Piece, language: str) -> Piece:
    """The part without the words that only say what it shall be ("1.230 olacak")."""
    text = piece.text.rstrip(" .!。")
    found = phrases(WORDS, "corrected_ends", language).finditer(text)
    end = min((one.start() for one in found if one.end() == len(text)), default=None)
    return piece if end is None else piece.part(0, end)


def is_correction(piece: Piece, language: str) -> bool:
    """Whether the clause says that what was told before no longer holds."""
    if phrases(WORDS, "correcting", language).found(piece.text):
        return True
    return undoes(piece, language)


def corrects_itself(piece: Piece, language: str) -> bool:
    """The same by more than an apology, which may be for anything ("sorry for the delay")."""
    sorry = phrasefiles.listed("city.corrections", "righting_words.toml", language, "beside")
    return is_correction(Piece(text=sorry.without(piece.text)), language)


def undoes(piece: Piece, language: str) -> bool:
    """Whether the clause sets a figure in place of another one."""
    may = _may_undo(piece.text, language)
    return may and bool(_undone(language, changes=False).search(piece.text))


def taken_back(piece: Piece, language: str) -> frozenset[str]:
    """The figures that the clause names only to say that they no longer hold."""
    if not undoes(piece, language):
        return frozenset()
    return figures(piece).difference(*(figures(one) for one in standing(piece, language)))


def names_former(piece: Piece, language: str) -> bool:
    """Whether a former figure is named; "for 2025, not 2024" only sets the year right."""
    gone, dated = taken_back(piece, language), years(piece)
    return bool(gone - dated if dated - gone else gone)


def figures(piece: Piece) -> frozenset[str]:
    """The figures of a piece as they are written."""
    return frozenset(one[0].rstrip(".,") for one in re.finditer(_DIGITS, piece.text))


def years(piece: Piece) -> frozenset[str]:
    """Those of its figures that tell a year."""
    return frozenset(one for one in figures(piece) if _YEAR.fullmatch(one))


def places(text: str, figure: str, language: str) -> Iterator[tuple[int, int]]:
    """Where the (folded) text tells this figure, with its scale and money."""
    for one in re.finditer(_figure(language), text, re.IGNORECASE):
        if figures(Piece(text=one[0])) == {figure}:
            yield one.span()


def _may_undo(text: str, language: str) -> bool:
    """Whether a word stands in the text by which something is undone at all."""
    return any_found(WORDS, ("undoing", "undoing_behind"), text, language)


def matter(piece: Piece, language: str) -> str:
    """What the clause says beside its figures and that it corrects: "for the IoT industry"."""
    left = " ".join(one.text for one in standing(piece, language))
    left = re.sub(_figure(language), " ", left, flags=re.IGNORECASE)
    idle = {*listed(WORDS, "correcting", language), *listed(WORDS, "figure_words", language)}
    return " ".join(word for word in left.split() if word.casefold().strip(".,:;") not in idle)


@lru_cache
def _figure(language: str) -> str:
    scales, money = (either(WORDS, key, language) for key in ("scales", "money"))
    scaled = (  # of Han: "7兆9,000億円"; "38 mil 500 millones"
        rf"(?:(?=[{UNSPACED}])(?:{scales})\s?{_DIGITS}|\s(?:{scales})\s{_DIGITS}(?=\s(?:{scales}))){{0,6}}"
    )
    units = rf"(?:\s?(?:de\s)?(?:{money}|{scales}|[{UNSPACED}](?=\s?[{UNSPACED}]))){{0,3}}"
    return rf"(?:(?:{money})\.?\s?(?=\d))?{_FIGURE}{scaled}{units}"


@lru_cache
def _undone(language: str, *, changes: bool) -> re.Pattern[str]:
    figure = _figure(language)
    before, behind, into = (
        either(WORDS, key, language) for key in ("undoing", "undoing_behind", "replacing")
    )
    moved = rf"|(?<!\w)(?:from{_BLANKS})?{figure}{_BLANKS}(?:{into}){_BLANKS}(?={_FIGURE})"
    return re.compile(
        rf"{_SIGNS}(?<!\w)not{_BLANKS}{figure},?{_BLANKS}but(?=\s)"
        rf"|{_SIGNS}(?:{before}){_MAY}{figure}\)?"
        rf"|{figure}\s?(?:{behind})[,，]?{moved if changes else ''}",
        re.IGNORECASE,
    )
