"""Options copied with their boxes, of which some are ticked: "[x] 5G [ ] 6G", "5G ○, 6G ×".

Invariant: only what has a box for each of its options is read as such a form; where boxes and names
do not go together, or the signs do not tell what is ticked, it is asked.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from intake.answers.choices import options
from intake.answers.choices.options import Tokens
from intake.answers.values import Context, Unclear

_SIGNS = {
    **dict.fromkeys("☑✓✔✅√", "check"),
    **dict.fromkeys("○◯⭕", "circle"),
    **dict.fromkeys("●■⚫◉", "dot"),
    **dict.fromkeys("✗✘✖❌❎×", "none"),
    "☒": "cross",
    **dict.fromkeys("☐□❑❏▢⬜◻", "empty"),
}
_LETTERS = {"x": "cross", "o": "circle", "v": "check", "*": "check", "-": "empty"}
"""Signs only where they stand in brackets, or alone behind a colon."""
_TICKS = ("check", "dot", "circle", "cross")
"""Of two kinds of signs the one that ticks, first; what is left is not ticked."""
_OPPOSED = frozenset({
    frozenset({"check", "none"}), frozenset({"circle", "none"}), frozenset({"circle", "cross"}),
    frozenset({"dot", "circle"}),
    *(frozenset({one, "empty"}) for one in _TICKS),
})  # fmt: skip
"""Kinds of signs that tell ticked from not ticked where no third kind stands beside them."""
_CLOSING = {"(": ")", "[": "]"}
_ENDS = frozenset("\n,;.")


class _Item(NamedTuple):
    """A sign of a box, or an option by its number."""

    place: int
    sign: str = ""
    option: int = 0


def read(text: str, context: Context) -> list[int] | Unclear | None:
    """The options that are ticked in a copied form; None where the answer is no such form."""
    tokens = options.tokens_of(text)
    signs = [*_signs(tokens)]
    kinds = frozenset(one.sign for one in signs)
    named = [*_named(tokens, context)]
    if context.prose or len(named) < 2 or len(kinds) < 2:
        return None
    is_sure = kinds in _OPPOSED and _go_together(signs, named)
    if not is_sure or _says_more(tokens, signs, context):
        return Unclear(reason="which_option")
    tick = next(one for one in _TICKS if one in kinds)
    pairs = zip(sorted(named), sorted(signs), strict=True)
    return sorted(option.option for option, sign in pairs if sign.sign == tick)


def _go_together(signs: Sequence[_Item], named: Sequence[_Item]) -> bool:
    """Whether signs and options take turns, and each option is named once."""
    items = sorted([*signs, *named])
    takes_turns = all(bool(one.sign) != bool(after.sign) for one, after in pairwise(items))
    return takes_turns and len({one.option for one in named}) == len(named) == len(signs)


def _says_more(tokens: Tokens, signs: Sequence[_Item], context: Context) -> bool:
    """Whether words stand beside names, numbers and boxes: "5G ✓ (pilot only)"."""
    names = options.names(context.options, context.language).finds(tokens)
    told = {at for place, length, _ in names for at in range(place, place + length)}
    told |= {at for one in signs for at in range(one.place, one.place + 3)}
    left = (written for at, written in enumerate(tokens) if at not in told)
    return any("?" in written or written[0].isalpha() for written in left)


def _named(tokens: Tokens, context: Context) -> Iterator[_Item]:
    for place, _, numbers in options.names(context.options, context.language).finds(tokens):
        for number in numbers[:1]:
            yield _Item(place, option=int(number))


def _signs(tokens: Tokens) -> Iterator[_Item]:
    """The boxes of a form, each with what stands in it."""
    for place, written in enumerate(tokens):
        if written in _SIGNS:
            yield _Item(place, sign=_SIGNS[written])
        elif sign := _in_brackets(tokens, place):
            yield _Item(place, sign=sign)
        elif written == ":" and _is_alone(tokens, place + 1):
            yield _Item(place, sign=_LETTERS[tokens[place + 1]])


def _in_brackets(tokens: Tokens, place: int) -> str:
    """The sign between two brackets with no more than one letter in them."""
    closing = _CLOSING.get(tokens[place])
    inside = tokens[place + 1 : place + 3]
    if closing is None or closing not in inside:
        return ""
    return "empty" if inside[0] == closing else _LETTERS.get(inside[0], "")


def _is_alone(tokens: Tokens, place: int) -> bool:
    """Whether nothing but a sign stands between a colon and the end of its line or item."""
    sign, after = tokens[place : place + 1], tokens[place + 1 : place + 2]
    return bool(sign) and sign[0] in _LETTERS and (not after or after[0] in _ENDS)
