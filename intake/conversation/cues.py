"""Which questions a stretch of text shows signs of: cues of the call, general words, figures.

Invariant: of overlapping cues only the longest counts, and a general word ("companies") counts
only where no cue does, so that figures of different kinds are never taken for one another (T1).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain

from intake.calls import matters
from intake.calls.model import Call, Question
from intake.conversation import figures, themes
from intake.conversation.phrases import STEM
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import WORD, spellings
from intake.conversation.wordlists import listed
from intake.conversation.wordtree import Entry, Tree, grown, sightings, tokens_of, words_in

NUMERIC = frozenset({"amount", "count"})
MOST = 60
"""Signs looked at in one clause; a clause with more of them says nothing definite anyway."""

_MATTER = "~"
"""What the key of an entry begins with that is a matter of themes; behind a stem it ends in one."""
_MATTERS = _MATTER + STEM
_WHOLE = "society"
"""The matter that nothing cuts: what is told of economy and society together."""
_BEFORE = 300
"""Letters behind a word of the digital economy in which "this field" means it."""
_BESIDE = 80
"""Letters between a theme and a figure of the same sentence."""
_NEAR = 5
"""Signs that begin before a gap, one of which may go across it."""
_WEIGHT = 3
"""Words of a cue that one matter of a theme without figures is worth."""


@dataclass(frozen=True, kw_only=True)
class Sign:
    """One cue or general word in the text and the questions it points to."""

    start: int
    end: int
    questions: frozenset[str]
    size: int
    general: bool = False
    is_theme: bool = False
    hides: frozenset[str] = frozenset()  # questions whose signs say nothing beside it


@dataclass(frozen=True, kw_only=True)
class Cues:
    """The cues of a call in one language, the matters of themes and words that come to count."""

    tree: Tree
    questions: frozenset[str]
    numeric: frozenset[str]  # those about figures
    amounts: frozenset[str]  # of them those about money


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


def _of_matters(language: str) -> Iterator[Entry]:
    for matter, listed_words in matters.words(language).items():
        for word in listed_words:
            tokens = tokens_of(word)
            yield Entry(tokens=tokens, key=f"{_MATTER}{matter}{STEM * word.endswith(STEM)}")


def _of_questions(call: Call, language: str) -> Iterator[Entry]:
    for question in call.questions:
        for cue in _cues(question, language):
            yield Entry(tokens=tokens_of(cue), questions=frozenset({question.id}))


def _cues(question: Question, language: str) -> Iterator[str]:
    yield question.id
    for spoken in dict.fromkeys((language, language.partition("-")[0], "en")):
        yield from (cue for cue in question.cues.get(spoken, ()) if WORD.search(cue))


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
    for key in ("numerals", "money", "titles", "title_things", "no_cues"):
        for word in listed(WORDS, key, language):
            yield Entry(tokens=tokens_of(word.replace("_", " ")), key=key)


def _fits(token: str, word: str) -> bool:
    """Whether a word is the token, begins as its stem, or has it behind an Arabic particle."""
    if token == word:
        return True
    if token[-1] == STEM:
        return any(one.startswith(token[:-1]) for one in spellings(word))
    return len(word) > 1 and not word.isascii() and token in spellings(word)


@dataclass(frozen=True, kw_only=True)
class Signs:
    """Everything found in one passage, in order; asked about by stretches."""

    found: tuple[Sign, ...]
    starts: tuple[int, ...]
    figures: tuple[int, ...]
    money: tuple[int, ...]
    whole: tuple[tuple[int, int], ...] = ()  # stretches that nothing cuts ("economy and society")

    def beginning(self, start: int, end: int) -> tuple[Sign, ...]:
        """The signs that begin in a stretch, of themes those that stand whole in it."""
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
        found = self.found[first : min(last, first + MOST)]
        return tuple(one for one in found if not one.is_theme or one.end <= end)

    def within(self, start: int, end: int) -> tuple[Sign, ...]:
        """The signs that stand whole in a stretch."""
        return tuple(one for one in self.beginning(start, end) if one.end <= end)

    def is_inside(self, start: int, end: int) -> bool:
        """Whether a sign goes across this gap."""
        before = bisect_left(self.starts, start)
        beside = self.found[max(0, before - _NEAR) : before]
        at = bisect_left(self.whole, (start,))
        is_whole = any(last >= end for _, last in self.whole[max(0, at - _NEAR) : at])
        return is_whole or any(one.end >= end and not one.is_theme for one in beside)

    def has_figure(self, start: int, end: int) -> bool:
        return bisect_left(self.figures, start) < bisect_left(self.figures, end)

    def first_figure(self, start: int, end: int) -> int | None:
        """Where the first figure of a stretch stands."""
        at = bisect_left(self.figures, start)
        return self.figures[at] if at < len(self.figures) and self.figures[at] < end else None

    def has_money(self, start: int, end: int) -> bool:
        return bisect_left(self.money, start) < bisect_right(self.money, end - 1)


def read(text: str, cues: Cues, language: str) -> Signs:
    """All signs in a (folded) text."""
    signs: list[Sign] = []
    told: dict[str, list[tuple[int, int]]] = {}
    for entry, start, end in sightings(words_in(text), cues.tree):
        if entry.key:
            told.setdefault(entry.key, []).append((start, end))
        else:
            signs.append(_sign(entry, start, end))
    parts = _parts_of_names(told)
    hidden = _Covered(told.get("no_cues", ()))  # "承辦人" is a clerk and hosts nothing
    signs = [one for one in signs if not hidden.touches(one.start, one.start + 1)]
    digits, money = figures.find(text, language)
    numbers = sorted({*digits, *(at for at, _ in told.get("numerals", ()))})
    signs = [one for one in _longest(signs) if one.end not in parts]
    windows = list(themes.windows(text, _seen(told), numbers, matters.themes()))
    paid = sorted({*money, *(at for at, _ in told.get("money", ()))})
    themed = [
        *_shortest(_themed(windows, signs, numbers, paid, cues)),
        *_hinted(windows, told, cues),
    ]
    found = sorted(_uncovered((*signs, *themed)), key=lambda one: one.start)
    return Signs(
        found=tuple(found),
        starts=tuple(one.start for one in found),
        figures=tuple(numbers),
        money=tuple(paid),
        whole=tuple(sorted(_places(told, _WHOLE))),
    )


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


def is_unavailable(text: str, language: str) -> bool:
    """Whether a (folded) text says that a figure is not there."""
    return stated(themes.UNAVAILABLE, text, language) is not None


def _seen(told: dict[str, list[tuple[int, int]]]) -> Iterator[themes.Seen]:
    for key, places in told.items():
        if key[0] == _MATTER:
            for start, end in places:
                whole = key[-1] != STEM
                yield themes.Seen(start=start, end=end, matter=key.strip(_MATTERS), is_whole=whole)


def _themed(
    found: Iterable[themes.Window], cued: Sequence[Sign], numbers: Sequence[int],
    paid: Sequence[int], cues: Cues,
) -> Iterator[Sign]:  # fmt: skip
    """The signs of themes: of figures none beside a cue of one, else none beside its figure."""
    about = [one for one in found if one.theme.question in cues.questions and not one.theme.hints]
    told = [one for one in cued if one.questions & cues.numeric and not one.general]
    themed = [one for one in about if one.theme.question in cues.numeric]
    cued_at = {
        meant: _Covered((one.start, one.end) for one in told if not one.questions <= meant)
        for meant in map(_free, themed)
    }
    for one in themed:
        if not cued_at[_free(one)].touches(one.start, one.end):
            yield _of_theme(one)
    figured = [(one.questions, one.start, one.end) for one in told]
    figured += [(frozenset({one.theme.question}), one.start, one.end) for one in themed]
    amounts = _Covered((start, end) for ids, start, end in figured if ids <= cues.amounts)
    counts = _Covered((start, end) for ids, start, end in figured if not ids <= cues.amounts)
    for one in about:
        of_money = _is_by_figure(one, paid) and amounts.touches(one.start, one.end)
        is_told = of_money or (_is_by_figure(one, numbers) and counts.touches(one.start, one.end))
        if one.theme.question not in cues.numeric and not is_told:
            yield _of_theme(one)


def _free(found: themes.Window) -> frozenset[str]:
    """The questions whose cues do not keep a theme out: those that it hides, and with them its own."""
    return found.theme.hides and found.theme.hides | {found.theme.question}


def _uncovered(signs: Sequence[Sign]) -> Iterator[Sign]:
    """All but those of which another speaks more closely ("through IoT" of what is governed so)."""
    signs = [*_unhidden(signs)]
    spans: dict[frozenset[str], list[tuple[int, int]]] = {}
    for sign in signs:
        for hidden in filter(None, map(matters.covered, sign.questions)):
            spans.setdefault(hidden, []).append((sign.start, sign.end))
    covered = {hidden: _Covered(places) for hidden, places in spans.items()}
    for sign in signs:
        if not any(
            sign.questions <= hidden and places.touches(sign.start, sign.end)
            for hidden, places in covered.items()
        ):
            yield sign


def _unhidden(signs: Sequence[Sign]) -> Iterator[Sign]:
    """All but cues beside a theme that alone says which question is meant."""
    over = [sign for sign in signs if sign.hides]
    covered = {
        hidden: _Covered((one.start, one.end) for one in over if one.hides == hidden)
        for hidden in {one.hides for one in over}
    }
    for sign in signs:
        if sign.is_theme or not any(
            sign.questions <= hidden and places.touches(sign.start, sign.end)
            for hidden, places in covered.items()
        ):
            yield sign


class _Covered:
    """Stretches of a text, asked whether one of them lies over a place."""

    def __init__(self, places: Iterable[tuple[int, int]]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(places):
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(end, self._ends[-1])
            else:
                self._starts.append(start)
                self._ends.append(end)

    def touches(self, start: int, end: int) -> bool:
        at = bisect_right(self._ends, start)
        return at < len(self._starts) and self._starts[at] < end


def _of_theme(found: themes.Window) -> Sign:
    question, size = frozenset({found.theme.question}), _WEIGHT * found.theme.size
    return Sign(
        start=found.start, end=found.end, questions=question, size=size, is_theme=True,
        hides=found.theme.hides,
    )  # fmt: skip


def _hinted(
    found: Iterable[themes.Window], told: dict[str, list[tuple[int, int]]], cues: Cues
) -> Iterator[Sign]:
    """What counts as a general word does: "in this field 80 firms work", behind what field it is."""
    ends = sorted(end for matter in ("iot", "economy") for _, end in _places(told, matter))
    for one in found:
        if not one.theme.hints or one.theme.question not in cues.questions:
            continue
        before = bisect_right(ends, one.start)
        if before and ends[before - 1] >= one.start - _BEFORE:
            yield replace(_of_theme(one), size=0, general=True)


def _shortest(signs: Iterable[Sign]) -> Iterator[Sign]:
    """Of themes that overlap those that hide others, then the fullest, then the closest."""
    taken: set[int] = set()
    for sign in sorted(
        signs, key=lambda one: (not one.hides, -one.size, one.end - one.start, one.start)
    ):
        if taken.isdisjoint(range(sign.start, sign.end)):
            taken.update(range(sign.start, sign.end))
            yield sign


def _is_by_figure(found: themes.Window, numbers: Sequence[int]) -> bool:
    first = bisect_left(numbers, found.start - _BESIDE)
    return first < bisect_left(numbers, found.end + _BESIDE)


def _sign(entry: Entry, start: int, end: int) -> Sign:
    size = 0 if entry.general else len(entry.tokens)
    return Sign(start=start, end=end, questions=entry.questions, size=size, general=entry.general)


def _parts_of_names(told: dict[str, list[tuple[int, int]]]) -> frozenset[int]:
    """Where a title ends that only begins a name of another thing ("smart city department")."""
    things = {start for start, _ in told.get("title_things", ())}
    ends = (end for _, end in told.get("titles", ()))
    return frozenset(end for end in ends if end in things or end + 1 in things)


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
