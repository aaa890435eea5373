"""What alone is there: "nothing but 5G", "5G 외에는 없습니다", "除5G外，其他尚未具备".

Invariant: the options are those right beside a word for "except", no other is named, and all the
rest is one denial of anything else.
"""

from itertools import pairwise

from intake.answers.choices import nothing, segments
from intake.answers.choices.options import Tokens
from intake.answers.folding import is_unspaced
from intake.answers.values import Context

Part = tuple[Tokens, frozenset[str]]
_BARRING = frozenset({"except", "besides", "barring"})
_NAMED = frozenset({"option", "number"})
_JOINING = frozenset({"and", "filler"})
_DENIES = frozenset({"none", "negator"})
_SMALL = frozenset({
    "none", "negator", "filler", "there", "own", "affirm", "every", "rest", "contrast",
})  # fmt: skip
_AGAINST = frozenset({"planned", "trial", "doubted", "else", "or", "partial"})
_COMMAS = ((",",), ("、",))
_MOST_ENDING = 5
"""Letters of Hangul behind a denial that only end its verb ("못했습니다")."""


def named(parts: list[Part], context: Context) -> Tokens:
    """The words of the options that alone are there; none where that is not said."""
    bars = [n for n, (_, roles) in enumerate(parts) if _BARRING & roles and not _NAMED & roles]
    stretch = _stretch(parts)
    if not (bars and stretch and _is_beside(parts, stretch, bars, context.language)):
        return ()
    over = {*bars, *range(stretch[0], stretch[1])}
    rest = [part for n, part in enumerate(parts) if n not in over]
    is_denied = any(_DENIES & roles for _, roles in rest)
    if not (is_denied and all(_is_small(rest, n, context) for n in range(len(rest)))):
        return ()
    return tuple(token for words, _ in parts[slice(*stretch)] for token in words)


def _stretch(parts: list[Part]) -> tuple[int, int] | None:
    """From the first option to the last, where nothing but "and" and commas parts them."""
    places = [n for n, (_, roles) in enumerate(parts) if _NAMED & roles]
    if not places:
        return None
    inner = parts[places[0] : places[-1] + 1]
    is_list = all((_NAMED | _JOINING) & roles or words in _COMMAS for words, roles in inner)
    return (places[0], places[-1] + 1) if is_list else None


def _is_beside(parts: list[Part], stretch: tuple[int, int], bars: list[int], language: str) -> bool:
    """Whether each "except" stands where the language has it: ahead of the options, or behind."""
    is_closing = segments.denies_behind(language)
    for bar in bars:
        is_either = is_unspaced(parts[bar][0][0])
        is_ahead = bar == stretch[0] - 1 and (not is_closing or is_either)
        is_ahead = is_ahead and _is_joined(parts[slice(*stretch)])
        is_behind = bar == stretch[1] and (is_closing or is_either)
        if not (is_ahead or is_behind):
            return False
    return True


def _is_joined(inner: list[Part]) -> bool:
    """Options with "and" between each two: "apart from 5G, 6G is not there" begins anew."""
    named = [bool(_NAMED & roles) for _, roles in inner]
    is_parted = any(words in _COMMAS for words, _ in inner)
    return not is_parted and not any(a and b for a, b in pairwise(named))


def _is_small(rest: list[Part], place: int, context: Context) -> bool:
    """Whether a phrase says no more than that anything else is not there."""
    words, roles = rest[place]
    if roles - {"other"}:
        return bool(_SMALL & roles) and not _AGAINST & roles
    if not words[0][0].isalnum():
        return words != ("?",)
    return nothing.is_small(words, frozenset(), context) or _is_ending(rest, place)


def _is_ending(rest: list[Part], place: int) -> bool:
    """Whether a letter of Hangul belongs to the verb of a denial shortly before it."""
    if not "\uac00" <= rest[place][0][0] <= "\ud7a3":
        return False
    before = rest[max(0, place - _MOST_ENDING) : place]
    denial = next((n for n, (_, roles) in enumerate(before) if _DENIES & roles), len(before))
    return denial < len(before) and all(
        "\uac00" <= words[0] <= "\ud7a3" for words, _ in before[denial + 1 :]
    )
