"""Options by a part of their names: "tourism", "物流" of "现代物流业".

Invariant: a part names an option only where it stands in no other one's names.
"""

import re
from collections.abc import Collection, Sequence
from functools import lru_cache
from itertools import groupby, takewhile

from intake.answers.choices import lists, options
from intake.answers.folding import is_unspaced
from intake.answers.lexicon import listed
from intake.answers.values import Context

_STEM = 5
"""Letters that two forms of a word share at least."""
_ENDING = 3
_SHORTEST = 2
"""Letters of a part in a script without blanks, at least."""
_LONG = 4
"""Letters of a name in a script without blanks that may have a word in its middle, at least."""
_WITHIN = r"[^\W\d和与與及或跟とやも및와과]{1,3}"


def of_words(words: Sequence[str], context: Context) -> list[frozenset[int]]:
    """The options in whose names each word stands; letters without blanks are one word."""
    found: list[frozenset[int]] = []
    for unspaced, run in groupby(words, key=is_unspaced):
        if unspaced:
            found.append(_of_run("".join(run), context))
        else:
            found += [_of_word(word, context) for word in run]
    return found


def longer(text: str, numbers: Collection[int], context: Context) -> str:
    """What may be another option's name with a word in its middle, in a script without blanks:
    "量子保密通信" where "量子通信" is listed; "" where there is none.
    """
    for number, patterns in _longer(context.options, context.language):
        found = next((one for each in patterns if (one := each.search(text))), None)
        if found and number not in numbers:
            return found[0]
    return ""


@lru_cache(maxsize=256)
def _longer(
    listed: lists.Options, language: str
) -> tuple[tuple[int, tuple[re.Pattern[str], ...]], ...]:
    """What finds the names of each option in a script without blanks with more in their middle."""
    named = enumerate(lists.named(listed, language), start=1)
    long = (
        (number, [one for one in told if len(one) >= _LONG and is_unspaced(one)])
        for number, told in named
    )
    return tuple(
        (number, tuple(re.compile(_WITHIN.join(map(re.escape, _halves(one)))) for one in told))
        for number, told in long
    )


def _halves(name: str) -> tuple[str, str]:
    return name[: len(name) // 2], name[len(name) // 2 :]


def part(phrase: options.Tokens, context: Context) -> options.Tokens:
    """The words of a phrase that stand in one option's names only; none where others give it."""
    if not context.options or lists.are_had(context.options):
        return ()
    if is_unspaced(phrase[0]):
        return phrase if len(_of_run("".join(phrase), context)) == 1 else ()
    known = _words_of(context.options, context.language)
    return tuple(word for word in phrase if len(known.get(word, ())) == 1)


def _of_run(run: str, context: Context) -> frozenset[int]:
    if len(run) < _SHORTEST:
        return frozenset()
    names = _joined(context.options, context.language)
    return frozenset(number for number, told in names if any(run in name for name in told))


@lru_cache(maxsize=256)
def _joined(listed: lists.Options, language: str) -> tuple[tuple[int, tuple[str, ...]], ...]:
    """The names of each option as they are written in a script without blanks."""
    named = enumerate(lists.named(listed, language), start=1)
    return tuple(
        (number, tuple("".join(options.tokens_of(name)) for name in names))
        for number, names in named
    )


@lru_cache(maxsize=256)
def _words_of(listed: lists.Options, language: str) -> dict[str, frozenset[int]]:
    """The options that a word stands in; letters that are words of their own are left out."""
    where: dict[str, set[int]] = {}
    for number, names in enumerate(lists.named(listed, language), start=1):
        for word in (word for name in names for word in options.tokens_of(name)):
            if not is_unspaced(word):
                where.setdefault(word, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in where.items()}


def _of_word(word: str, context: Context) -> frozenset[int]:
    """The options in which a word stands, in any form where the language has several."""
    where = _words_of(context.options, context.language)
    bare = _without_tail(word, context.language)
    if word in where or not listed("grammar", "endings", context.language):
        return where.get(word, frozenset())
    near = _by_beginning(context.options, context.language).get(bare[:_STEM], ())
    return frozenset().union(*(where[whole] for whole, one in near if _is_form(bare, one)))


def _without_tail(word: str, language: str) -> str:
    """The first part of a compound whose last one only says "sector" ("Energiebranche")."""
    tails = [tail for tail in listed("grammar", "tails", language) if word.endswith(tail)]
    return word.removesuffix(max(tails, key=len, default=""))


@lru_cache(maxsize=256)
def _by_beginning(listed: lists.Options, language: str) -> dict[str, list[tuple[str, str]]]:
    """The words of names by their first letters, each whole and without a last part."""
    found: dict[str, list[tuple[str, str]]] = {}
    for word in _words_of(listed, language):
        for one in {word, _without_tail(word, language)}:
            found.setdefault(word[:_STEM], []).append((word, one))
    return found


def _is_form(word: str, other: str) -> bool:
    """Whether two words differ in their endings only: "туризмом" and "туризм"."""
    alike = takewhile(lambda pair: pair[0] == pair[1], zip(word, other, strict=False))
    shared = sum(1 for _ in alike)
    ending = max(len(word), len(other)) - shared
    return shared >= _STEM and ending <= _ENDING
