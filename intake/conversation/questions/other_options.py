"""What tells of an option of another question: "We have 5G since 2023", "Infrastructure: 5G".

Invariant: a statement is all of such an option where no yes or no is said, nor a word of another
matter; behind a label it is so where the label does not name its own question outright.
"""

import re

from intake.answers.choices import options
from intake.answers.choices.lists import Options
from intake.answers.choices.options import Tokens
from intake.answers.lexicon import Lexicon, lexicon
from intake.answers.values import YesNo
from intake.conversation.questions import choosing, labels, reading
from intake.conversation.questions.choosing import View
from intake.conversation.questions.cues import Signs
from intake.conversation.questions.quotes import bare
from intake.conversation.sentences import Piece

_BESIDE = {
    "choices": frozenset({"filler", "and", "negator"}),
    "yesno": frozenset(
        {"have", "being", "own", "subject", "no_before", "consenting", "negator", "denial"}
    ),
    "figures": frozenset({"year", "filler"}),
    "events": frozenset({"since", "since_behind", "in", "unit"}),
}
"""Words of having and of denying, of any list, and words of years."""
_SAID = frozenset({"yes", "no"})
_STOP = re.compile(r"[,،，、:：;；.。()（）\[\]]| [-–—] ")
_LONGEST = 200
"""Characters of such a statement at most."""


def is_only(known: View, id: str, words: str) -> bool:
    """Whether words under a yes or no name options of one choice, and nothing beside them."""
    if known.kind(id) != "yesno" or len(words) > _LONGEST:
        return False
    if known.questions[id].underway or known.questions[id].future:
        return False
    tokens = options.tokens_of(words)
    if _SAID & set(lexicon("yesno", known.language).at(tokens, 0)[1]):
        return False
    return any(
        _is_all(tokens, one, known.language) and _is_one(known, id, words, one)
        for one in _choices(known)
    )


def is_behind(known: View, signs: Signs, ids: tuple[str, ...], row: tuple[Piece, Piece]) -> bool:
    """Whether a label that only resembles a yes-or-no question's stands before an option.

    "Infrastruktur: 5G …" is no answer on "Ultrabreitband-IoT-Infrastruktur", nor "IoT: 5G …" on the
    use of IoT.
    """
    left, right = row
    if len(ids) != 1 or known.kind(ids[0]) != "yesno" or labels.named(known, bare(left.text)):
        return False
    if any(not one.general for one in signs.within(left.start, left.end)):
        return False
    return names_one(known, right.text)


def names_one(known: View, text: str) -> bool:
    """Whether words name an option of any choice."""
    tokens = options.tokens_of(text[:_LONGEST])
    return any(any(options.names(one, known.language).finds(tokens)) for one in _choices(known))


def _choices(known: View) -> list[Options]:
    return [reading.options(one) for one in known.questions.values() if one.kind == "choice"]


def _is_all(tokens: Tokens, given: Options, language: str) -> bool:
    named = _places(options.names(given, language), tokens)
    beside = set[int]().union(
        *(_places(lexicon(name, language), tokens, roles) for name, roles in _BESIDE.items())
    )
    letters = {n for n, one in enumerate(tokens) if one.isalpha()}
    return bool(named) and letters <= named | beside


def _is_one(known: View, id: str, words: str, given: Options) -> bool:
    """Whether no part without an option answers by itself: "Es gibt eines, über 5G"."""
    names = options.names(given, known.language)
    parts = (one for one in _STOP.split(words) if one.strip())
    bare = [one for one in parts if not _places(names, options.tokens_of(one))]
    return not any(isinstance(choosing.read(known, id, one), YesNo) for one in bare)


def _places(known: Lexicon, tokens: Tokens, roles: frozenset[str] = frozenset()) -> set[int]:
    """Where the tokens are that it knows, in any of these meanings or in any at all."""
    return {
        n
        for place, length, found in known.finds(tokens)
        if not roles or roles & set(found)
        for n in range(place, place + length)
    }
