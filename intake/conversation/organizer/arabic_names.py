"""Parts of people's names in Arabic, whose letters have no capitals to tell a name by.

Invariant: a part is a word of three letters or more that stands in a person's name alone; a name
with a word of an office in it is no person's.
"""

import re
from collections.abc import Iterator, Sequence

from intake.answers.folding import fold

_WORD = re.compile("[\u0621-\u064a]+")
_LEAST = 3
_SERVANT, _ON = "عبد", ("علي",)
"""What makes one name with the word behind it, which alone is none of a person; and a name that is
read as the word for "on" is.
"""
_OF_MANY = frozenset({"الله", "ابو", "ابي", "ابن", "بنت"})
"""Words of names that stand in many others, and beside names."""


def parts(name: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Each part of such a name by its folded words; "Abd al-Rahman" is one, in two words or one."""
    folded = [fold(one) for one in name]
    if not all(_WORD.fullmatch(one) for one in folded):
        return
    before = ""
    for one in folded:
        if before == _SERVANT:
            yield from ((before, one), (before + one,))
        elif len(one) >= _LEAST and one != _SERVANT and one not in _OF_MANY:
            yield (one,)
        before = one


def is_preposition(name: tuple[str, ...], raw: str) -> bool:
    """Whether this is the word for "on", which folds as the name Ali does."""
    return name == _ON and raw.endswith("ى")
