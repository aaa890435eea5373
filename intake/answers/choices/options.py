"""What options are called in a text: its tokens, and the lexicons of names and of numbers.

Invariant: names and texts are cut into the same tokens, in which "5g" is one word.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from intake.answers.choices import lists
from intake.answers.folding import INDIC, UNSPACED, clean, fold
from intake.answers.lexicon import STEM, Lexicon, entries, glued, lexicon, listed

Tokens = tuple[str, ...]
_GLUED = r"\u0600-\u06ff\u0900-\u097f"
"""Letters that figures are written to without a blank: "و5", "1से"."""
_TOKENS = re.compile(
    rf"[{UNSPACED}]|\d+(?=[{_GLUED}])|[{_GLUED}]+(?=\d)|[^\W_{UNSPACED}](?:[^\W_{UNSPACED}]|[{INDIC}])*"
    r"|\n|[^\w\s]"
)
_HYPHEN = re.compile(r"(?<=[^\W\d_])[-‐‑](?=[^\W\d_])")
_CIRCLED = re.compile("([①-⑳❶-❿➀-➓㈠-㈩⑴-⒇㊀-㊉])")
_FULL_STOP = re.compile(r"(?<=\d)\.(?= \d+(?!\w))")  # "1と2。3は…" is no numbering
_INITIALS = re.compile(r"(?<!\w)(?:([A-Z]{2,3})&([A-Z]{1,3})|([A-Z])&([A-Z]{2,3}))(?!\w)")
"""A name of initials ("AT&T"): its sign joins no two options."""
_HALF = re.compile(r"(?<=\d)[.,](?=\d+[gG]\b)")  # "4,5G" is no 5G
_APART = re.compile(r"(?<![\w.,-])(\d)[ \u00a0\u202f-](?=[gG](?![A-Za-z0-9]))")  # "la 5 G"
_MOST = 250
_TEN = 10


@lru_cache(maxsize=128)
def tokens_of(text: str) -> Tokens:
    """Folded words, digits and signs; a hyphen inside a word is a blank."""
    apart = _APART.sub(r"\1", _CIRCLED.sub(r" \1 ", text))
    cleaned = _HALF.sub("", _INITIALS.sub(r"\1\2\3\4", clean(apart)))
    return tuple(map(fold, written(_FULL_STOP.sub(";", cleaned))))


def written(cleaned: str) -> Tokens:
    """The tokens of a cleaned text as they are written."""
    return tuple(_TOKENS.findall(_HYPHEN.sub(" ", cleaned))[:_MOST])


def words_of(tokens: Tokens) -> Tokens:
    return tuple(token for token in tokens if token[0].isalnum())


@lru_cache(maxsize=256)
def names(options: lists.Options, language: str) -> Lexicon:
    """The options' numbers by their names, in their own words and in the language's."""
    known = enumerate(lists.named(options, language), start=1)
    elided = tuple(listed("grammar", "elided", language))
    return _built(((str(n), name) for n, names in known for name in names), language, elided)


@lru_cache(maxsize=256)
def firsts(options: lists.Options, language: str) -> Lexicon:
    """The same without the options' own aliases."""
    return names(tuple(one[:1] for one in options), language)


@lru_cache(maxsize=64)
def numerals(language: str) -> Lexicon:
    """Numbers by their words: "one", "first", "1st"."""
    pairs = [*entries("numerals", language), *entries("ordinals", language)]
    endings = [word for name, word in entries("figures", language) if name == "ordinal"]
    whole = [pair for pair in pairs if pair[0].isdecimal()]  # "anderthalb" numbers no option
    made = ((str(n), f"{n}{end}") for n in range(1, 32) for end in endings)
    return _built([*whole, *made], language)


@lru_cache(maxsize=64)
def ordinals(language: str) -> Lexicon:
    """Of the words for numbers those that tell an order: "third" counts nothing."""
    return _built(entries("ordinals", language), language)


@lru_cache(maxsize=64)
def _numbered(language: str) -> Lexicon:
    endings = listed("choices", "numbered", language)
    return _built(((str(n), f"{n}{end}") for n in range(1, 32) for end in endings), language)


def ordinal_at(tokens: Tokens, place: int, language: str) -> int:
    """The tokens of an ordinal at a place, "9항" too, but not in "9항목"; 0 for none."""
    longer = lexicon("choices", language).at(tokens, place + 1)[0]
    named = _numbered(language).at(tokens, place)[0]
    return ordinals(language).at(tokens, place)[0] or (named if named > longer else 0)


def number_at(tokens: Tokens, place: int, language: str) -> tuple[int, int]:
    """The tokens and the worth of a number in figures or words at a place; 0, 0 for none.

    Words for tens and for a number below ten are one number: "十三", "on dört".
    """
    token = tokens[place : place + 1]
    if token and token[0].isdecimal():
        return ordinal_at(tokens, place, language) or 1, int(token[0][:4])
    length, number = _word_at(tokens, place, language)
    count, more = _word_at(tokens, place + length, language) if length else (0, 0)
    if number < _TEN == more:
        length, number = length + count, number * _TEN
        count, more = _word_at(tokens, place + length, language)
    if count and number and number % _TEN == 0 and 0 < more < _TEN:
        return length + count, number + more
    return length, number


def _word_at(tokens: Tokens, place: int, language: str) -> tuple[int, int]:
    length, found = numerals(language).at(tokens, place)
    return length, int(found[0]) if found else 0


def _built(
    pairs: Iterable[tuple[str, str]], language: str, elided: tuple[str, ...] = ()
) -> Lexicon:
    meanings: dict[Tokens, Tokens] = {}
    for number, name in pairs:
        for phrase in _phrases(name):
            meanings[phrase] = tuple(dict.fromkeys((*meanings.get(phrase, ()), number)))
    return Lexicon(meanings, (*glued(language, "before"), *elided))


def _phrases(name: str) -> Iterator[Tokens]:
    """The tokens of a name with and without the signs in it; a star belongs to its word."""
    tokens: list[str] = []
    for token in tokens_of(name):
        if token == STEM and tokens:
            tokens[-1] += STEM
        else:
            tokens.append(token)
    words = words_of(tuple(tokens))
    if words:
        yield words
        if len(words) < len(tokens) and tokens[0][0].isalnum() and tokens[-1][0].isalnum():
            yield tuple(tokens)
