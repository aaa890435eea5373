"""An answer that denies what is asked for and says nothing else: "of such firms we have none yet".

Invariant: every word of the answer is known, and the things and the denial stand in it once each.
"""

from intake.answers.folding import clean
from intake.answers.lexicon import lexicon, split

_SIGNS = frozenset(",.!")
_TOLD = ["denied", "thing"]


def is_all(text: str, language: str) -> bool:
    """Whether a whole answer says that there are no such things here."""
    tokens = split(clean(text))
    found = list(lexicon("nonesuch", language).finds(tokens))
    places = {at for start, length, _ in found for at in range(start, start + length)}
    told = sorted(names[0] for _, _, names in found if "beside" not in names)
    return told == _TOLD and all(at in places or token in _SIGNS for at, token in enumerate(tokens))
