"""A titled city's wish to receive its certificate at another place than the Convention.

Invariant: what is denied, or asks where or when that will be, wishes nothing, and no place behind a
"not" is wished for.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Literal

from intake.answers.folding import is_unspaced
from intake.conversation import phrasefiles, sentences
from intake.conversation.intents import courtesy
from intake.conversation.people.signatures import is_closing
from intake.conversation.phrases import Phrases, blanked, either, phrases
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import fold, has_case, words_of
from intake.conversation.titled.convention import attending_shape, attending_words

FILE = "receiving_words.toml"
LONGEST = 4_000
"""Characters of a mail that are read."""
Meaning = Literal[
    "receives", "wishes", "elsewhere", "home", "where", "denies", "not_at", "not_behind",
    "it", "around",
]  # fmt: skip
_WORD = re.compile(r"[^\s\d.,;:!?¿¡।،؛؟()«»“”\"]+")
_MOST_WORDS = 3
"""Words of a place's name."""
_NEAR = 6
"""Letters between a place in a script without blanks and the word that says that it is one."""
_BESIDE_IT: tuple[Meaning, ...] = ("it", "receives", "wishes", "elsewhere", "home", "around")
_SMALL = ("articles", "own", "small_words", "situated", "situated_behind")
_PART = r"[,;،，、；]"
_GLUED = ("ب", "ل", "في")
"""What Arabic writes together with a place."""


@dataclass(frozen=True, kw_only=True)
class Wish:
    """The sentences that ask for another place, the place where one is named, and what is left.

    The place `is_named` where nothing else is said of it and it stands there as it is called.
    """

    words: str
    place: str
    is_home: bool
    rest: str
    is_named: bool = False


def read(text: str, language: str) -> Wish | None:
    """The wish for another place; None where the mail has none."""
    whole = sentences.whole(text[:LONGEST])
    said = [one for one in sentences.sentences(whole, language) if one]
    told = _told(said, language)
    asked = [
        one
        for one in said
        if _is_wish(one.text, language) or (len(told) == 1 and _is_wish_for_it(one, language))
    ]
    if not asked:
        return None
    rest = text
    for one in reversed(asked):
        rest = rest[: one.start] + rest[one.end :]
    wishes = [text[one.start : one.end].strip() for one in asked]
    shown = [(one, kept(text, one, language)) for one in asked]
    place = next((name for one, own in shown for name in places(own, one, language)), "")
    return Wish(
        words=" ".join(wishes),
        place=place,
        is_home=any(_listed("home", language).found(one.text) for one in asked),
        rest=rest.strip(),
        is_named=len(shown) == 1 and _is_named(shown[0][1], shown[0][0], place, language),
    )


def _told(said: Sequence[Piece], language: str) -> list[Piece]:
    """What it says up to its close, without manners."""
    before = takewhile(lambda one: not is_closing(one.text.strip(), language), said)
    return [one for one in before if not courtesy.is_courtesy(one.text, language)]


def _is_named(own: str, piece: Piece, place: str, language: str) -> bool:
    """Whether the one word for "in" behind "certificate" stands right before the place, and behind
    that nothing but a verb.

    Where such words stand behind a place, or no blanks do, what belongs to it cannot be told apart.
    """
    said = own[piece.start : piece.end]
    if is_unspaced(said.lstrip()) or not attending_shape.is_name_of_place(place, language):
        return False
    about = attending_words.listed("certificate", language).finditer(said)
    told = said[min((one.end() for one in about), default=0) :]
    situated = re.compile(either(WORDS, "situated", language), re.IGNORECASE)
    marks = [one for one in _WORD.finditer(told) if situated.fullmatch(one[0])]
    behind = told[marks[0].end() :].strip() if len(marks) == 1 else ""
    return behind.startswith(place) and _is_end(behind.removeprefix(place), language)


def _is_end(rest: str, language: str) -> bool:
    words = [one[0] for one in _WORD.finditer(rest)]
    is_verb = all(_listed("receives", language).found(one) for one in words[:1])
    return is_verb and not rest[:1].isalnum()


def _is_wish(text: str, language: str) -> bool:
    is_about = attending_words.has(text, "certificate", language)
    is_received = is_about and _listed("receives", language).found(text)
    return is_received and _is_elsewhere(text, language)


def _is_elsewhere(text: str, language: str) -> bool:
    """Whether it wishes something, and names another place for it."""

    def has(meaning: Meaning) -> bool:
        return _listed(meaning, language).found(text)

    if not has("wishes") or has("where") or has("denies"):
        return False
    return has("elsewhere") or has("home") or any(places(text, Piece(text=text), language))


def _is_wish_for_it(piece: Piece, language: str) -> bool:
    """Whether it asks to get "it" at a place, and says nothing else ("May we get it at Geneva?").

    What is got in a language, on a day or for another thing is none of this.
    """
    text = piece.text
    if not _listed("it", language).found(text) or not _is_elsewhere(text, language):
        return False
    place = next(places(text, Piece(text=text), language), "")
    text = re.sub(rf"{re.escape(place)}(?:['’]\w{{1,3}})?", " ", text) if place else text
    known = (_listed(one, language) for one in _BESIDE_IT)
    small = (phrases(WORDS, one, language) for one in _SMALL)
    words = words_of(text)
    spans = (one.span() for several in (*known, *small) for one in several.finditer(text, words))
    rest = blanked(text, spans)
    return not courtesy.beside(rest, language)


def _listed(meaning: Meaning, language: str) -> Phrases:
    return phrasefiles.listed("titled.convention", FILE, language, meaning)


def kept(own: str, piece: Piece, language: str) -> str:
    """The text with blanks for what a sentence says not to be the place ("not in New York")."""
    said = piece.text
    spans: list[tuple[int, int]] = []
    ends = re.compile(rf"{_PART}|{either(WORDS, 'contrasts', language)}", re.IGNORECASE)
    for mark in _listed("not_at", language).finditer(said):
        end = ends.search(said, mark.end())
        spans.append((mark.start(), end.start() if end else len(said)))
    for mark in _listed("not_behind", language).finditer(said):
        start = max((one.end() for one in ends.finditer(said, 0, mark.start())), default=0)
        spans.append((start, mark.end()))
    return blanked(own, ((piece.start + start, piece.start + end) for start, end in spans))


def places(own: str, piece: Piece, language: str) -> Iterator[str]:
    """Places that stand in a sentence, as they are written, the longest first."""
    said = own[piece.start : piece.end]
    found = _near(said, language) if is_unspaced(said.lstrip("\"'«“ ")) else _runs(said, language)
    return (bare for one in found if (bare := _place(one.strip(), language)))


def _place(words: str, language: str) -> str:
    """The place without what Arabic writes together with it; "" where it is none."""
    glued = [one for one in _GLUED if language == "ar" and words.startswith(one)]
    spellings = (words, *(words.removeprefix(one).strip() for one in glued))
    return next(
        (one for one in reversed(spellings) if len(one) > 1
         and attending_shape.is_place(one, language)), "",
    )  # fmt: skip


def _runs(said: str, language: str) -> Iterator[str]:
    """Words with capitals; of a script without them any words behind the sentence's first."""
    words = list(_WORD.finditer(said))
    for length in range(_MOST_WORDS, 0, -1):
        for at in range(0 if _is_ended(words) else 1, len(words) - length + 1):
            run = said[words[at].start() : words[at + length - 1].end()].rstrip(".'’")
            if "," in run:
                continue
            first = words[at][0]
            if has_case(first) and not first[0].isupper():
                continue
            if not has_case(first) and not _is_situated(words, at, length, language):
                continue
            yield re.sub(r"['’]\w{1,3}\Z", "", run)


def _is_ended(words: list[re.Match[str]]) -> bool:
    """Whether "in" is written with the first word, behind an apostrophe ("Cenevre'de")."""
    first = words[0][0] if words else ""
    return re.fullmatch(r"\w{3,}['’]\w{2,3}", first) is not None


def _is_situated(words: list[re.Match[str]], at: int, length: int, language: str) -> bool:
    """Whether "in" stands before words without capitals, or behind them in Hindi."""
    before = words[at - 1][0]
    behind = words[at + length][0] if at + length < len(words) else ""
    keys = (("situated", before), ("situated_behind", behind))
    is_apart = any(re.fullmatch(either(WORDS, key, language), fold(one)) for key, one in keys)
    return is_apart or (language == "ar" and words[at][0].startswith(_GLUED))


def _near(said: str, language: str) -> Iterator[str]:
    """Letters right behind "在", or right before "で" and "에서"."""
    for mark in re.finditer(either(WORDS, "situated", language), said):
        behind = said[mark.end() : mark.end() + _NEAR]
        yield from (behind[:end] for end in range(len(behind), 1, -1))
    for mark in re.finditer(either(WORDS, "situated_behind", language), said):
        before = said[max(0, mark.start() - _NEAR) : mark.start()]
        yield from (before[start:] for start in range(len(before) - 1))
