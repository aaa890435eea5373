"""Denials of what would hinder or put in doubt: "there is no obstacle", "nobody disputes that".

Invariant: such a denial is no "no", and what only may be done is no "yes"; behind a doubt that is
denied the rest of the clause stands. A reason ("because of an obstacle") takes no denial away.
"""

from collections.abc import Iterator

from intake.answers.choices import segments
from intake.answers.folding import is_unspaced
from intake.answers.lexicon import Phrase, lexicon, listed
from intake.answers.verdicts.adopted import Found, Span

_DENYING = ("negator", "denial", "no", "no_alone", "ended")
_SAYING = ("statement", "have", "adopted", "aspired", "yes_alone", "former", "hedged")
_BEING = ("have", "being", "former")
_ASSENTING = frozenset({"glad", "consent", "no_trouble", "consenting", "permitting"})
_KEPT = frozenset({"idiom", "hindrance", "doubted", "positive"}) | _ASSENTING
_NEAR, _FAR, _CAUSE = 3, 4, 1
"""Words between a hindrance and what denies it (more without an "and"), or "because of" it."""
_LETTERS = 2
"""Letters of a script without blanks for one word."""


def take(found: Found, words: Phrase, language: str) -> None:
    """Leave out the denials of hindrance and of doubt, and what is said of either."""
    if not any(map(found.get, ("flaw", "hindrance", "doubted"))):
        return
    scale = _LETTERS if any(map(is_unspaced, words)) else 1
    is_behind = segments.denies_behind(language)
    known = lexicon("choices", language)
    joints = [n for n in range(len(words)) if "and" in known.of(words[n : n + 1])]
    found["flaw"] = [
        at for at in found.get("flaw", ()) if not _is_cause(at, found, scale, is_behind)
    ]
    for name in ("hindrance", "doubted"):
        governed = [at for at in found.get(name, ()) if not _is_cause(at, found, scale, is_behind)]
        spans = list(_denied(governed, found, language, scale, joints))
        for name_of in found.keys() - _KEPT:
            found[name_of] = [at for at in found[name_of] if not _is_in(at, spans)]
        found["unhindered"] = [*found.get("unhindered", ()), *spans]
        reach = len(words) if spans and not is_behind and name == "hindrance" else 0
        there = [_with_verb(at, found, scale) for at in governed] if is_behind else governed
        _unsay(found, spans or there, joints, reach)


def _is_cause(at: Span, found: Found, scale: int, is_behind: bool) -> bool:
    """Whether it is why something is not: "because of doubts", "engeller nedeniyle"."""
    causes = found.get("cause", ())
    if is_behind:
        return any(0 <= a - at[1] < scale for a, _ in causes)
    return any(0 <= at[0] - b <= _CAUSE for _, b in causes)


def _denied(
    governed: list[Span], found: Found, language: str, scale: int, joints: list[int]
) -> Iterator[Span]:
    """From each denying word to the hindrance that it governs, or back."""
    denying = {at for name in _DENYING for at in found.get(name, ())}
    being = [at for name in _BEING for at in found.get(name, ())]
    stated = [at for at in found.get("statement", ()) if not _is_in(at, [*being, *denying])]
    is_twice = "concord" in listed("grammar", "denial", language)
    for at in governed:
        for one in denying:
            start, end = (one[1], at[0]) if one[0] < at[0] else (at[1], one[0])
            is_joined = any(start <= n < end for n in joints)
            most = (_NEAR if is_joined or one[0] > at[0] else _FAR) * scale
            parting = stated if is_twice else [*stated, *denying]
            parted = any(start <= a and b <= end for a, b in parting)
            if end - start <= most and not parted:
                yield min(one[0], at[0]), max(one[1], at[1])


def _with_verb(at: Span, found: Found, scale: int) -> Span:
    """With the verb behind it that says it is there, where verbs stand last ("engel var")."""
    being = [*found.get("have", ()), *found.get("being", ())]
    return at[0], max((b for a, b in being if 0 <= a - at[1] < scale), default=at[1])


def _unsay(found: Found, spans: list[Span], joints: list[int], reach: int) -> None:
    """Leave out the "there is" of a hindrance, and what it may not hinder up to an "and"."""
    being = [at for name in _BEING for at in found.get(name, ())]
    for start, end in spans:
        first = max((n for n in joints if n < start), default=-1)
        last = max(end, min((n for n in joints if n >= end), default=reach) if reach else end)
        for name in _SAYING:
            found[name] = [
                at
                for at in found.get(name, ())
                if not ((first < at[0] < start and _is_in(at, being)) or start <= at[0] < last)
            ]


def _is_in(at: Span, spans: list[Span]) -> bool:
    return any(a <= at[0] < b for a, b in spans)
