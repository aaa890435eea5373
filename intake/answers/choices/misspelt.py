"""Options whose name is misspelt: "Starlnik", "Quantenkomunikation", "量子通進".

Invariant: none is read for the option; words that we do not know are only asked about, where they
stand a slip or two of the pen away from the whole of a long name.
"""

from collections.abc import Collection, Iterator, Sequence

from rapidfuzz.distance import OSA

from intake.answers.choices import lists, options
from intake.answers.choices.options import Tokens
from intake.answers.choices.parts import Segment
from intake.answers.folding import is_unspaced
from intake.answers.lexicon import STEM, glued
from intake.answers.values import Context

_SHORTEST = 7
"""Letters of a name that one slip makes no other word of."""
_SHORTEST_UNSPACED = 4
_LONG = 12
"""Letters of a name of which two may be wrong."""


def naming(found: Sequence[Segment], context: Context) -> str:
    """The first words that seem to name an option of what a city has; none that are denied."""
    if not lists.are_had(context.options):
        return ""
    known = options.names(context.options, context.language)
    names = {tuple(word.rstrip(STEM) for word in phrase) for phrase in known.meanings}
    if lists.are_titles(context.options):  # another word than "city" behind "smart" is no slip
        names = {name for name in names if not all(map(is_unspaced, name))}
    clitics = glued(context.language, "before")
    told = (one for one in found if one.rest and not one.is_negative)
    for said in (said for one in told for said in _windows(one, names)):
        forms = [said, *_unglued(said, clitics)]
        if not any(known.finds(said)) and any(_is_slip(o, n) for o in forms for n in names):
            return ("" if is_unspaced(said[0]) else " ").join(said)
    return ""


def _unglued(said: Tokens, clitics: Collection[str]) -> Iterator[Tokens]:
    """The words without the "and" that is written to the first."""
    yield from (
        (said[0].removeprefix(one), *said[1:]) for one in clitics if said[0].startswith(one)
    )


def _windows(segment: Segment, names: Collection[Tokens]) -> Iterator[Tokens]:
    """As many words as a name has, one at least of which we do not know."""
    unknown = set(segment.rest)
    for length in {len(name) for name in names}:
        for place in range(len(segment.words) - length + 1):
            said = tuple(segment.words[place : place + length])
            if not unknown.isdisjoint(said):
                yield said


def _is_slip(said: Tokens, name: Tokens) -> bool:
    """Whether words differ from a name by a slip; where none has blanks, not in the first sign."""
    if len(said) != len(name):
        return False
    if all(map(is_unspaced, name)):
        wrong = sum(one != other for one, other in zip(said, name, strict=True))
        return len(name) >= _SHORTEST_UNSPACED and said[0] == name[0] and wrong == 1
    written, meant = " ".join(said), " ".join(name)
    most = 0 if len(meant) < _SHORTEST else 1 if len(meant) < _LONG else 2
    return 0 < OSA.distance(written, meant, score_cutoff=most) <= most
