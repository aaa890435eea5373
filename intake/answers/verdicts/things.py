"""Whether words name the thing that a yes or no is asked of: a platform, a system, a centre.

Invariant: a pronoun, a report or a person's name is none.
"""

from intake.answers.lexicon import Phrase, lexicon

_THINGS = frozenset({"core", "thing"})


def are_named(words: Phrase, language: str) -> bool:
    """Whether such a thing stands among the words."""
    return bool(_THINGS & lexicon("remarks", language).said(words))
