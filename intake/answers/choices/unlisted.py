"""What no list of ours offers: "5G, fibre and LoRaWAN" chooses 5G, "smart city and Fairtrade Town"
the smart city.

Invariant: a thing of another kind beside an option neither chooses nor hinders; what is said of it
alone ("no 5G, only LoRaWAN") settles no option, and neither does an "or".
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise

from intake.answers.choices.parts import Segment
from intake.answers.folding import is_unspaced
from intake.answers.lexicon import Lexicon

ROLE = "unlisted"
LISTS = frozenset({"other_networks", "other_titles"})
"""The words for them, of choices in words/*.toml; what may pass for an option is none of them."""
OLDER: Mapping[tuple[str, ...], tuple[str, ...]] = {
    (one,): (ROLE,) for one in ("2g", "3g", "4g", "45g")
}
"""Networks before those offered ("4.5G"), as tokens of an answer: no word begins with a figure."""


_TYING = re.compile("[\u3040-\u309f]+")
"""Hiragana: endings and small words of Japanese, and no names."""
_SHORTEST_NAME = 2
_AGAINST = frozenset({"negator", "none", "planned", "trial", "doubted", "else", "bid"})


def is_open(found: Sequence[Segment], known: Lexicon, resemble: Callable[[], None]) -> bool:
    """Whether what stands beside such a thing leaves it open what is chosen.

    `resemble` lets words name an option that they are a part of: beside such a thing they may be a
    part of its own name ("smart learning city").
    """
    if not any(ROLE in one.roles for one in found):
        resemble()
        return False
    if _is_one_of_two(found) or _may_be_described(found) or not _settle(found, known):
        return True
    named = {id(one) for one in found if one.options}
    resemble()
    return any(one.options and id(one) not in named for one in found)


def _is_one_of_two(found: Sequence[Segment]) -> bool:
    """ "5G or LTE": which of them is there is not said."""
    return any(
        later.after == "or" and ROLE in before.roles | later.roles
        for before, later in pairwise(found)
    )


def _may_be_described(found: Sequence[Segment]) -> bool:
    """ "Wi-Fi (5G)": the bracket may tell of the thing before it."""
    named = any(one.options for one in found)
    return any(
        bool(one.options or (one.numbers and not named and not one.rest))
        for before, one in pairwise(found)
        if ROLE in before.roles and not before.options and one.after == "("
    )


def _settle(found: Sequence[Segment], known: Lexicon) -> bool:
    """Take the numbers of such things out ("Wi-Fi 6"), and let one that is denied or planned be an
    unknown word; False where nothing but numbers stands beside them ("2 LTE networks").
    """
    told = [one for one in found if ROLE in one.roles and not one.options]
    if any(one.numbers for one in told) and not any(one.options for one in found):
        return False
    for one in told:
        one.numbers = []
        if _AGAINST & one.roles:
            one.rest = [*_words(one, known), *one.rest]
            one.roles.discard(ROLE)
    return True


def _words(segment: Segment, known: Lexicon) -> Iterator[str]:
    """The words that name such things."""
    for place, length, roles in known.finds(tuple(segment.words)):
        if ROLE in roles:
            yield from segment.words[place : place + length]


def naming(stray: list[str]) -> tuple[str, ...]:
    """The words that may name something else: none of letters that only tie others together."""
    told = [word for word in stray if not _TYING.fullmatch(word)]
    between = "" if all(map(is_unspaced, told)) else " "
    name = between.join(told)
    return (name,) if len(name) >= _SHORTEST_NAME else ()
