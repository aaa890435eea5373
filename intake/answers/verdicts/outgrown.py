"""Denials that deny no thing: "it is no longer a project", "we never stopped operating it".

Invariant: what is no longer a plan says nothing by itself; what never stopped goes on, unless it
is a plan that does.
"""

from collections.abc import Iterable

from intake.answers.choices import segments
from intake.answers.folding import is_unspaced
from intake.answers.lexicon import Phrase, lexicon
from intake.answers.verdicts import things
from intake.answers.verdicts.adopted import Found, Span, are_over

_DENYING = ("negator", "denial", "no", "no_alone", "hedged", "ended", "half_shuts")
_DENIALS = ("negator", "denial", "no")
_PLANNING = (
    "planned", "hedged", "scheme", "unbegun", "drafted", "drafts", "doubtful", "tried", "coming",
)  # fmt: skip
_NEAR, _NEAR_LETTERS = 2, 7
"""Words, or letters of a script without blanks, between a denial and what it denies."""


def take(found: Found, words: Phrase, language: str) -> None:
    """Leave neither the denial nor the plan of "no longer a project" in what was found.

    What goes on unceasingly is told to be there.
    """
    said: dict[str, list[Span]] = {}
    for one in lexicon("outgrown", language).every(words):
        said.setdefault(one.name, []).append((one.start, one.end))
    if not said:
        return
    most = _NEAR_LETTERS if any(map(is_unspaced, words)) else _NEAR
    denying = [at for name in _DENIALS for at in found.get(name, ())]
    longer = list(_hulls(said.get("longer", ()), said.get("stage", ()), most))
    if segments.denies_behind(language):
        longer = list(_hulls(longer, denying, most))
    past = [*said.get("past", ()), *longer]
    if past and not (found.get("have") or found.get("exists")):
        _leave((*_DENYING, *_PLANNING), past, found)
    is_thing = things.are_named(words, language)  # debates and requests that never stopped are none
    if not found.get("undenied"):  # "it is not true that it was stopped"
        _take_unceasing(found, said, most, language, "statement" if is_thing else "hedged")


def _take_unceasing(
    found: Found, said: dict[str, list[Span]], most: int, language: str, name: str
) -> None:
    """ "The platform has never stopped", "運用を止めたことはない": it goes on, by this name."""
    ceasing = said.get("ceasing", [])
    denying = [at for name in _DENIALS for at in found.get(name, ())]
    denying = [at for at in denying if at not in ceasing]
    is_behind = segments.denies_behind(language)
    hulls = [*(_hulls(ceasing, denying, most) if is_behind else _hulls(denying, ceasing, most))]
    hulls += said.get("unceased", [])
    if hulls and not (found.get("planned") or found.get("scheme")):
        _leave(_DENYING, hulls, found)
        found[name] = [*found.get(name, ()), *hulls]


def _hulls(ahead: Iterable[Span], behind: Iterable[Span], most: int) -> Iterable[Span]:
    """From one phrase to another that stands not far behind it."""
    behind = list(behind)
    for one in ahead:
        yield from ((one[0], at[1]) for at in behind if 0 <= at[0] - one[1] <= most)


def _leave(names: Iterable[str], spans: list[Span], found: Found) -> None:
    """Leave out what shares a word with these spans."""
    for name in names:
        told = found.get(name, ())
        found[name] = [at for at in told if not any(are_over(at, one) for one in spans)]
