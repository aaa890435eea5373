"""Word lists by language, and a small notation for phrases that translators can write.

A phrase is words with `a|b` (one of them), `[a]` (may be missing), `_` (a space inside an
alternative), `a*` (every word that begins so), `…` (up to five words of any kind), `@` (a mail
address), `%` (the name of a language) and a final `.` (nothing may follow but the end of the
clause). Invariant: the code that reads them holds no words itself.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from itertools import chain

from intake.answers.folding import INDIC, UNSPACED, UNSPACED_LETTER, is_unspaced
from intake.conversation import spelling, tongues
from intake.conversation.spelling import (
    WORD,
    is_spaced,
    words_of,
)
from intake.conversation.wordlists import LISTS, listed

ADDRESS = (
    rf"(?:(?<![\w.+@-])|(?<=[{UNSPACED}]))[A-Za-z0-9](?:[A-Za-z0-9._%+-]{{0,62}}[A-Za-z0-9_%+-])?"
    r"@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,8}[A-Za-z]{2,24}"
    rf"(?![^\W{UNSPACED}]|[@-])(?!\.[^\W{UNSPACED}])"
)
"""A plain mail address (the part of RFC 5321 that people use), never part of a longer word.

Letters of scripts without blanks may stand right before and behind it.
"""
ADDRESSES = re.compile(ADDRESS)

STEM = "*"
_NAMED = "@%"

_SPACE = r"[^\w@.?!]{1,3}"
_GAP = r"(?:[^\w@.?!]{1,3}[^\s.?!;]{1,40}){0,5}?"
_GAP_UNSPACED = r"[^\s.?!;]{0,20}?"
_GAP_HANGUL = r"[^\n.?!;]{0,30}?"
"""Hangul is written with blanks between words, though its endings follow a word without one."""
_APART = r"(?<!\w)"
_END = r"(?![\s)\"']*[\w@(/&+%$#])"
_INDIC = re.compile(f"[{INDIC}]")
_HANGUL = re.compile("[\uac00-\ud7a3]")
_BEHIND_UNSPACED = rf"(?<=[{UNSPACED}])"


@dataclass(frozen=True, kw_only=True)
class Phrases:
    """Many phrases looked for at once; only those of which a word that they need occurs are tried.

    A phrase of nothing but gaps, addresses and optional words is always tried.
    """

    texts: tuple[str, ...]
    by_word: dict[str, tuple[int, ...]] = field(repr=False)
    known: frozenset[str] = field(repr=False)
    always: tuple[int, ...] = ()
    has_stems: bool = False
    is_loose: bool = False  # some are stems, or Arabic, where particles are written with words

    def finditer(self, text: str, words: frozenset[str] | None = None) -> Iterator[re.Match[str]]:
        """Every place where one of the phrases stands in the (folded) text, of which these are the
        words.
        """
        for index in self._likely(words_of(text) if words is None else words):
            yield from _compiled(self.texts[index]).finditer(text)

    def heads(self, text: str, words: frozenset[str] | None = None) -> Iterator[re.Match[str]]:
        """The phrases with which the text begins."""
        for index in self._likely(words_of(text) if words is None else words):
            if head := _compiled(self.texts[index]).match(text):
                yield head

    def is_twice(self, text: str) -> bool:
        """Whether two of the phrases stand in the text, one behind the other and not as a choice.

        A slash between them makes one of them.
        """
        places = [one.span() for one in self.finditer(text)]
        first = min((end for _, end in places), default=0)
        return any(start >= first and text[first:start].strip() != "/" for start, _ in places)

    def found(self, text: str, words: frozenset[str] | None = None) -> bool:
        for index in self._likely(words_of(text) if words is None else words):
            if _compiled(self.texts[index]).search(text):
                return True
        return False

    def starts(self, text: str) -> bool:
        for index in self._likely(words_of(text)):
            if _compiled(self.texts[index]).match(text):
                return True
        return False

    def ends(self, text: str) -> bool:
        """Whether one of the phrases is the last that is said in the text."""
        words = words_of(text)
        return any(not WORD.search(text, one.end()) for one in self.finditer(text, words))

    def is_all(self, text: str) -> bool:
        """Whether one phrase is the whole text, but for marks around it."""
        first = WORD.search(text)
        text = text[first.start() :] if first else ""
        return any(not WORD.search(text, one.end()) for one in self.heads(text))

    def without(self, text: str) -> str:
        """The (folded) text with blanks where one of the phrases stands."""
        return blanked(text, [one.span() for one in self.finditer(text)])

    def may_stand(self, words: frozenset[str]) -> bool:
        """Whether a text of these words has any that one of the phrases needs."""
        return bool(self._likely(words))

    def _likely(self, words: frozenset[str]) -> Sequence[int]:
        if self.is_loose:
            words = forms(words) if self.has_stems else _unglued(words)
        if self.known.isdisjoint(words):
            return self.always
        told = self.known & words
        if len(told) == 1 and not self.always:
            return self.by_word[next(iter(told))]
        return sorted({*self.always, *chain.from_iterable(self.by_word[word] for word in told)})


_LONGEST_STEM = 60
"""Letters of a stem of our lists at most."""


@lru_cache(maxsize=32)  # one sentence is asked about by many lists
def forms(words: frozenset[str]) -> frozenset[str]:
    """The words as our lists may hold them: without Arabic particles, and as every stem."""
    return frozenset(chain.from_iterable(map(_forms_of, words)))


@lru_cache(maxsize=32)  # the same
def _unglued(words: frozenset[str]) -> frozenset[str]:
    """The words with those that stand behind Arabic particles: what lists without stems need."""
    return frozenset(chain.from_iterable(map(spelling.spellings, words)))


@lru_cache(maxsize=1024)  # most words of a mail stood in one before
def _forms_of(word: str) -> tuple[str, ...]:
    bare = spelling.spellings(word)
    ends = ((one, range(2, min(len(one), _LONGEST_STEM) + 1)) for one in bare)
    return (*bare, *(f"{one[:end]}{STEM}" for one, stems in ends for end in stems))


def compiled(phrases: Iterable[str]) -> Phrases:
    """The phrases ready to be looked for.

    ValueError for one whose words may all be missing: it would be found in everything.
    """
    texts = tuple(dict.fromkeys(map(_telling, phrases)))
    if blank := [one for one in texts if all(part[0] in "[…." for part in one.split())]:
        raise ValueError(f"Phrases of nothing but what may be missing: {blank}")
    by_word: dict[str, list[int]] = {}
    always: list[int] = []
    for number, phrase in enumerate(texts):
        needed = _needed(phrase)
        for word in needed:
            by_word.setdefault(word, []).append(number)
        if not needed:
            always.append(number)
    return Phrases(
        texts=texts,
        by_word={word: tuple(numbers) for word, numbers in by_word.items()},
        known=frozenset(by_word),
        always=tuple(always),
        has_stems=any(word.endswith(STEM) for word in by_word),
        is_loose=any(word.endswith(STEM) or spelling.before(word) for word in by_word),
    )


def _telling(phrase: str) -> str:
    """The phrase; where it needs but a letter, one word of each of its groups as well."""
    parts = phrase.split()
    if all(part[0] in "[…." for part in parts):
        return phrase
    if any(
        part[0] not in "[…." and (part in _NAMED or min(map(len, part.split("|"))) > 1)
        for part in parts
    ):
        return phrase
    if all(part[0] not in "[…." for part in parts):
        return phrase
    return " ".join(part.strip("[]") if "|" in part else part for part in parts)


@cache  # every language looks for the English phrases as well
def _compiled(phrase: str) -> re.Pattern[str]:
    return re.compile(pattern(phrase), re.IGNORECASE)


def pattern(phrase: str) -> str:
    """The regular expression of one (folded) phrase."""
    parts: list[str] = []
    last = ""  # the token a blank may have to follow; "" before the first word
    is_spaced_out = not UNSPACED_LETTER.search(phrase)
    for part in phrase.split():
        parts.append(_part(part, last, is_spaced_out))
        if part not in "….":
            last = "" if part[0] == "[" and not last else part.strip("[]")
    return "".join(parts)


def _part(part: str, last: str, is_spaced_out: bool) -> str:
    if part == ".":
        return _END
    after_blank = not last or is_spaced(last[-1]) or last[-1] in "@%*"
    if part == "…":
        is_hangul = bool(last) and _HANGUL.match(last[-1]) is not None
        return _GAP if after_blank else _GAP_HANGUL if is_hangul else _GAP_UNSPACED
    inner = f"(?:{_either_of(part.strip('[]').split('|'), is_spaced_out)})"
    is_apart = after_blank and not _begins_unspaced(part)
    space = _SPACE if is_apart else rf"{_SPACE}|"
    if part[0] == "[":
        before_next = _SPACE if is_spaced_out else rf"{_SPACE}|{_BEHIND_UNSPACED}"
        return rf"(?:(?:{space}){inner})?" if last else rf"(?:{inner}(?:{before_next}))?"
    return rf"(?:{space}){inner}" if last else inner


def _begins_unspaced(part: str) -> bool:
    return any(is_unspaced(word) for word in part.strip("[]").split("|"))


def _either_of(words: Iterable[str], is_spaced_out: bool) -> str:
    """One of these words between its bounds; how a word may begin is asked once for many.

    Together stand those with the same first letter, so that no word of another letter is tried:
    of words that begin alike the one named first is still found first. Not so where a particle may
    be written together with a word, which then begins with any letter.
    """
    bounded = [_word(word, is_spaced_out) for word in words]
    if any(before.endswith("?") for before, _ in bounded):
        return "|".join(map("".join, bounded))
    alike: dict[str, list[tuple[str, str]]] = {}
    for before, inner in bounded:
        alike.setdefault(inner[0].casefold(), []).append((before, inner))
    begun: dict[str, list[str]] = {}
    for group in alike.values():
        first = group[0][0]
        if all(before == first for before, _ in group):
            begun.setdefault(first, []).append(_any_of([inner for _, inner in group]))
        else:
            begun.setdefault("", []).append(_any_of(list(map("".join, group))))
    return "|".join(before + _any_of(inner) for before, inner in begun.items())


def _any_of(patterns: Sequence[str]) -> str:
    return patterns[0] if len(patterns) == 1 else f"(?:{'|'.join(patterns)})"


def _word(word: str, is_spaced_out: bool) -> tuple[str, str]:
    """How a word may begin, and the word with its end.

    No bounds are needed where its phrase has letters without blanks.
    """
    if word in _NAMED:
        return "", ADDRESS if word == "@" else f"(?:{tongues.pattern()})"
    bare = spelling.unglued(word.rstrip(STEM))
    inner = r"\s{1,3}".join(map(spelling.spelled, bare.split("_")))
    is_indic = is_spaced_out and bool(_INDIC.search(bare))
    before = after = ""
    if is_spaced_out and is_spaced(bare[0]):
        before = _APART + (rf"(?<![{INDIC}])" if is_indic else "") + spelling.before(bare)
    if word.endswith(STEM):
        after = rf"[\w{INDIC}]*" if is_indic else r"\w*"
    elif is_spaced_out and is_spaced(bare[-1]):
        after = rf"(?![\w{INDIC}])" if is_indic else r"(?!\w)"
    return before, f"{inner}{after}"


def _needed(phrase: str) -> tuple[str, ...]:
    """The words one of which must occur where the phrase does; none where that cannot be told.

    Of its words the one with the longest alternatives: the rarer it is, the less is tried.
    """
    found = (_alternatives(part) for part in phrase.split() if part[0] not in "[….")
    return max(found, key=lambda words: min(map(len, words), default=0), default=())


def _alternatives(part: str) -> tuple[str, ...]:
    """How each alternative begins, as `words_of` tells words; none where it does not tell them."""
    words = [(WORD.match(one.casefold()), one) for one in spelling.without_nukta(part).split("|")]
    if not all(word for word, _ in words):
        return ()
    return tuple(_key(word[0], one, one[word.end() :]) for word, one in words if word)


def _key(word: str, whole: str, rest: str) -> str:
    """A word as the index holds it; of letters without blanks the first two."""
    if pair := spelling.PAIR.match(whole):
        return pair[1]
    return f"{spelling.unglued(word)}{STEM if rest == STEM else ''}"


@lru_cache(maxsize=LISTS)
def among(name: str, key: str, language: str) -> frozenset[str]:
    """The same word list, to ask whether a whole line is in it."""
    return frozenset(one.casefold() for one in listed(name, key, language))


def literally(name: str, key: str, language: str) -> str:
    """A regular expression of every line of a list as it stands, the longest first; else ""."""
    return "|".join(map(re.escape, sorted(among(name, key, language), key=len, reverse=True)))


@lru_cache(maxsize=LISTS)
def phrases(name: str, key: str, language: str) -> Phrases:
    """A list of phrases of a table, ready to be looked for."""
    return compiled(listed(name, key, language))


def any_found(name: str, keys: Iterable[str], text: str, language: str) -> bool:
    """Whether a phrase of any of these lists stands in the (folded) text."""
    words = words_of(text)
    return any(phrases(name, key, language).found(text, words) for key in keys)


@lru_cache(maxsize=LISTS)
def either(name: str, key: str, language: str) -> str:
    """A regular expression of every phrase of a list; of an empty one nothing that occurs."""
    known = list(map(pattern, sorted(listed(name, key, language), key=len, reverse=True)))
    apart = [one.removeprefix(_APART) for one in known if one.startswith(_APART)]
    inside = [one for one in known if not one.startswith(_APART)]
    if apart:  # whether a word begins here is asked once
        inside.append(f"{_APART}(?:{'|'.join(apart)})")
    return "|".join(inside) or "(?!)"


def without(name: str, keys: Iterable[str], text: str, language: str) -> str:
    """The text with blanks for every phrase of these lists."""
    words = words_of(text)
    found = (phrases(name, key, language).finditer(text, words) for key in keys)
    return blanked(text, (one.span() for several in found for one in several))


def blanked(text: str, spans: Iterable[tuple[int, int]], sign: str = " ") -> str:
    """The text with a blank (or another sign) for each letter where these stand."""
    letters: list[str] = []
    for start, end in spans:
        letters = letters or list(text)
        letters[start:end] = sign * (end - start)
    return "".join(letters) if letters else text
