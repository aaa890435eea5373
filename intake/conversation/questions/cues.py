"""Which questions a stretch of text shows signs of: cues of the call, general words, figures.

Invariant: of overlapping cues only the longest counts, and a general word ("companies") counts
only where no cue does, so that figures of different kinds are never taken for one another (T1).
"""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from intake.calls import matters
from intake.calls.identity import COUNTRY
from intake.calls.model import Call, Question
from intake.conversation.phrases import STEM, blanked, either
from intake.conversation.questions import figures, themed, themes
from intake.conversation.questions.signs import About, Covered, Sign, Signs
from intake.conversation.questions.wordtree import (
    Entry,
    Tree,
    grown,
    sightings,
    tokens_of,
    words_in,
)
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import WORD, spellings, unglued
from intake.conversation.wordlists import listed
from intake.remembering import remembered

NUMERIC = frozenset({"amount", "count"})

_MATTER = "~"
"""What the key of an entry begins with that is a matter of themes; behind a stem it ends in one."""
_MATTERS = _MATTER + STEM
_BESIDE = 60
"""Letters between a title and the word that it is applied for."""
_TITLED = 24
"""Letters from the beginning of "title" to what it is called, and back."""
_MODELLED = frozenset({"model"})
_ONE_WORD = re.compile(r"[\s'-]*(?:[^\s,.;:!?]+[\s'-]+)?|\w{1,3}")
_SMALL_WORDS = re.compile(r"\s+(?:[^\s,.;:!?]+\s+)?(?:\w{1,3}\s+){0,2}")
"""What may stand between a model city and the thing that is called after it."""
_MARK = re.compile(r"[,;:.!?，。；]|\b(?:and|und|et|y|e|и|ve|و)\b")
_WHERE = frozenset({COUNTRY})
_COUNTED = re.compile(r"(?<![\w.,])\d{1,3}\s{1,3}$")
_WHOLE = "society"
"""The matter that nothing cuts: what is told of economy and society together."""


@dataclass(frozen=True, kw_only=True)
class Cues(About):
    """The cues of a call in one language, the matters of themes and words that come to count."""

    tree: Tree


@lru_cache(maxsize=64)
def gather(call: Call, language: str) -> Cues:
    """The cues of every question in the language and in English."""
    told = (_of_questions(call, language), _general(call, language), _listed(language))
    return Cues(
        tree=grown(chain(*told, _of_matters(language))),
        questions=frozenset(one.id for one in call.questions),
        numeric=frozenset(one.id for one in call.questions if one.kind in NUMERIC),
        amounts=frozenset(one.id for one in call.questions if one.kind == "amount"),
    )


@lru_cache(maxsize=64)
def _tree_of_matters(language: str) -> Tree:
    return grown(_of_matters(language))


@lru_cache(maxsize=64)  # they stand in two trees
def _of_matters(language: str) -> tuple[Entry, ...]:
    return tuple(
        Entry(tokens=tokens_of(word), key=f"{_MATTER}{matter}{STEM * word.endswith(STEM)}")
        for matter, listed_words in matters.words(language).items()
        for word in listed_words
    )


def _of_questions(call: Call, language: str) -> Iterator[Entry]:
    for question in call.questions:
        itself = frozenset({question.id})
        for cue in _cues(question, language):
            yield Entry(tokens=tokens_of(cue), questions=itself)


def _cues(question: Question, language: str) -> Iterator[str]:
    yield question.id
    for spoken in dict.fromkeys((language, language.partition("-")[0], "en")):
        yield from (cue for cue in question.cues.get(spoken, ()) if WORD.search(cue))


@lru_cache(maxsize=256)
def _tree_of(question: Question, language: str) -> Tree:
    cued = (Entry(tokens=tokens_of(one), key=question.id) for one in _cues(question, language))
    return grown(cued)


def names(question: Question, text: str, language: str) -> bool:
    """Whether a (folded) text has a cue of the question."""
    return any(sightings(words_in(text), _tree_of(question, language)))


def beside(question: Question, text: str, language: str) -> str:
    """A (folded) text with blanks for the cues of the question."""
    found = sightings(words_in(text), _tree_of(question, language))
    return blanked(text, ((start, end) for _, start, end in found))


def names_within(question: Question, words: str, language: str) -> bool:
    """Whether these words stand in a longer cue of the question: it speaks of them as of a part."""
    said = tokens_of(words)
    return any(
        len(cue) > len(said)
        and any(all(map(_fits, cue[at:], said)) for at in range(len(cue) - len(said) + 1))
        for cue in map(tokens_of, _cues(question, language))
    )


def _general(call: Call, language: str) -> Iterator[Entry]:
    """Words of one meaning; by the English one among them the questions are known."""
    meant: dict[tuple[str, ...], frozenset[str]] = {}
    for group in listed(WORDS, "general", language):
        words = [tokens_of(word.replace("_", " ")) for word in group.split("|")]
        ids = frozenset(one.id for one in call.questions if _speaks_of(one, words))
        meant |= dict.fromkeys(words, ids) if ids else {}
    for tokens, ids in meant.items():
        yield Entry(tokens=tokens, questions=ids, general=True)


def _speaks_of(question: Question, words: Collection[tuple[str, ...]]) -> bool:
    said = _texts_of(question)
    return question.kind in NUMERIC and any(
        _fits(one[0], word) for one in words if len(one) == 1 for word in said
    )


@lru_cache(maxsize=512)
def _texts_of(question: Question) -> frozenset[str]:
    texts = (*question.text.values(), *question.label.values())
    return frozenset(token for text in texts for token in tokens_of(text))


def _listed(language: str) -> Iterator[Entry]:
    for key in ("numerals", "money", "titles", "title_things", "title_heads", "no_cues"):
        for word in listed(WORDS, key, language):
            yield Entry(tokens=tokens_of(word.replace("_", " ")), key=key)


def _fits(token: str, word: str) -> bool:
    """Whether a word is the token, begins as its stem, or has it behind an Arabic particle."""
    if token == word:
        return True
    if token[-1] == STEM:
        return any(one.startswith(token[:-1]) for one in spellings(word))
    return len(word) > 1 and not word.isascii() and token in spellings(word)


@remembered(64)  # a sentence is asked about in many rooms
def read(text: str, cues: Cues, language: str) -> Signs:
    """All signs in a (folded) text."""
    signs: list[Sign] = []
    told: dict[str, list[tuple[int, int]]] = {}
    for entry, start, end in sightings(words_in(text), cues.tree):
        if entry.key:
            told.setdefault(entry.key, []).append((start, end))
        else:
            signs.append(_sign(entry, start, end))
    signs = _bare(signs, told, text, language)
    digits, money = figures.find(text, language)
    numbers = sorted({*digits, *(at for at, _ in told.get("numerals", ()))})
    windows = list(themes.windows(text, _seen(told), numbers, matters.themes()))
    paid = sorted({*money, *(at for at, _ in told.get("money", ()))})
    fields = (*_places(told, "iot"), *_places(told, "economy"))
    of_themes = [
        *themed.shortest(themed.themed(windows, signs, numbers, paid, cues)),
        *themed.hinted(windows, fields, _places(told, "models"), cues),
    ]
    things = told.get("title_things", ())
    all_signs = themed.uncovered((*signs, *of_themes))
    own = (one for one in all_signs if not _is_in_name(one, things, text, language))
    found = sorted(own, key=lambda one: one.start)
    return Signs(
        found=tuple(found),
        starts=tuple(one.start for one in found),
        figures=tuple(numbers),
        money=tuple(paid),
        whole=tuple(sorted(_places(told, _WHOLE))),
    )


def _bare(
    signs: Iterable[Sign], told: dict[str, list[tuple[int, int]]], text: str, language: str
) -> list[Sign]:
    """The longest signs that are no part of a name or a title, and of no word that hides them."""
    parts, heads = _parts_of_names(told), [end for _, end in told.get("title_heads", ())]
    titles = Covered(told.get("titles", ()))
    hidden = Covered(told.get("no_cues", ()))  # "承辦人" is a clerk and hosts nothing
    applied = sorted({start for start, _ in _places(told, matters.TITLE)})
    shown = [one for one in signs if not hidden.touches(one.start, one.start + 1)]
    return [
        one
        for one in _longest(shown)
        if one.end not in parts
        and not _is_counted(one, text)
        and not _is_applied_for(one, applied, text, language)
        and not (
            _is_called_after(one, heads, text, language) and titles.touches(one.start, one.end)
        )
    ]


def _is_counted(sign: Sign, text: str) -> bool:
    """Whether a number tells how many countries there are ("32 ülke"), and asks for none.

    A label behind the number of its row is written large, or with an article ("2 Ülke").
    """
    said = text[sign.start : sign.end]
    if sign.questions != _WHERE or sign.size != 1 or said[0].isupper() or unglued(said) != said:
        return False
    return _COUNTED.search(text, max(0, sign.start - 8), sign.start) is not None


def _places(told: dict[str, list[tuple[int, int]]], matter: str) -> Iterator[tuple[int, int]]:
    key = f"{_MATTER}{matter}"
    return chain(told.get(key, ()), told.get(f"{key}{STEM}", ()))


@lru_cache(maxsize=256)
def stated(question: str, text: str, language: str) -> str | None:
    """What a (folded) text says beside the statement of what a question asks; None without it."""
    known = matters.stating(question)
    if not known:
        return None
    told: dict[str, list[tuple[int, int]]] = {}
    for entry, start, end in sightings(words_in(text), _tree_of_matters(language)):
        told.setdefault(entry.key, []).append((start, end))
    found = themes.windows(text, _seen(told), (), known)
    return next((one.without(text) for one in found), None)


def speaks_of(found: Collection[str], text: str, language: str) -> bool:
    """Whether a (folded) text has a word of one of these matters."""
    told = sightings(words_in(text), _tree_of_matters(language))
    return any(entry.key.strip(_MATTERS) in found for entry, _, _ in told)


def without(found: Collection[str], text: str, language: str) -> str:
    """A (folded) text with blanks for the words of these matters."""
    told = sightings(words_in(text), _tree_of_matters(language))
    spans = ((start, end) for entry, start, end in told if entry.key.strip(_MATTERS) in found)
    return blanked(text, spans)


def is_unavailable(text: str, language: str) -> bool:
    """Whether a (folded) text says that a figure is not there."""
    return stated(themes.UNAVAILABLE, text, language) is not None


def _seen(told: dict[str, list[tuple[int, int]]]) -> Iterator[themes.Seen]:
    for key, places in told.items():
        if key[0] == _MATTER:
            for start, end in places:
                whole = key[-1] != STEM
                yield themes.Seen(start=start, end=end, matter=key.strip(_MATTERS), is_whole=whole)


def _sign(entry: Entry, start: int, end: int) -> Sign:
    size = 0 if entry.general else len(entry.tokens)
    return Sign(start=start, end=end, questions=entry.questions, size=size, general=entry.general)


def _parts_of_names(told: dict[str, list[tuple[int, int]]]) -> frozenset[int]:
    """Where a title ends that only begins a name of another thing ("smart city department")."""
    things = {start for start, _ in told.get("title_things", ())}
    ends = (end for _, end in told.get("titles", ()))
    return frozenset(end for end in ends if end in things or end + 1 in things)


def _is_in_name(sign: Sign, things: Sequence[tuple[int, int]], text: str, language: str) -> bool:
    """Whether a model city is a part of a thing's name: "World Model City Forum"."""
    if not (things and sign.questions <= matters.wished()):
        return False
    if not speaks_of(_MODELLED, text[sign.start : sign.end], language):
        return False
    return any(
        (0 <= start - sign.end <= _TITLED and _ONE_WORD.fullmatch(text, sign.end, start))
        or (0 <= sign.start - end <= _TITLED and _SMALL_WORDS.fullmatch(text, end, sign.start))
        for start, end in things
    )


def _is_called_after(sign: Sign, heads: Sequence[int], text: str, language: str) -> bool:
    """Whether an office or department is called after it ("Oficina Técnica de Ciudad Inteligente").

    Between them stand prepositions and words that are written like a name.
    """
    near = (end for end in heads if 0 < sign.start - end <= _BESIDE // 2)
    return any(_between_names(language).fullmatch(text, end, sign.start) for end in near)


@lru_cache
def _between_names(language: str) -> re.Pattern[str]:
    joins = either(WORDS, "head_joins", language)
    return re.compile(rf"[\s\"«»“”„'-]*(?:(?:{joins}|[A-ZА-ЯЁ]\w*)[\s\"«»“”„'-]+){{0,3}}")


def _is_applied_for(sign: Sign, applied: Sequence[int], text: str, language: str) -> bool:
    """Whether a cue only names the title that is applied for ("apply for the title of …").

    A wish for a title is none to be what it is called after, but where it stands apart from it.
    """
    first, last = bisect_left(applied, sign.start), bisect_left(applied, sign.end)
    before, behind = (
        bisect_left(applied, sign.start - _BESIDE), bisect_left(applied, sign.end + _BESIDE),
    )  # fmt: skip
    if sign.questions <= matters.wished():
        titled = [*applied[before:first], *applied[last:behind]]
        is_model = speaks_of(_MODELLED, text[sign.start : sign.end], language)  # not "aspire"
        is_many = len(titled) > 1 or is_model
        return is_many and any(_is_titled(sign, at, text) for at in titled)
    return first < last and behind - before > last - first


def _is_titled(sign: Sign, at: int, text: str) -> bool:
    """Whether a title that begins there is called by the words of a cue."""
    start, end = (at, sign.start) if at < sign.start else (sign.end, at)
    return end - start <= _TITLED and _MARK.search(text, start, end) is None


def _longest(signs: Iterable[Sign]) -> Iterator[Sign]:
    """Each stretch by its longest cue only; equal cues of several questions are one sign."""
    taken: set[int] = set()
    same: dict[tuple[int, int], Sign] = {}
    for sign in sorted(signs, key=lambda one: (one.general, -one.size, one.start - one.end)):
        place = sign.start, sign.end
        if place in same and not sign.general:
            meant = same[place].questions | sign.questions
            same[place] = Sign(start=sign.start, end=sign.end, questions=meant, size=sign.size)
        elif taken.isdisjoint(range(sign.start, sign.end)):
            same[place] = sign
            taken.update(range(sign.start, sign.end))
    yield from same.values()


__all__ = ["NUMERIC", "Cues", "Sign", "Signs", "gather", "names_within", "read"]
