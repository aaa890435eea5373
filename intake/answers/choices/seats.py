"""The city of the UN's seat told ahead of it: "in Geneva, at the UN headquarters".

Invariant: only the seat's city, with nothing but "at the", "located" or "would be ideal" between
the two, says where the seat is; beside an "or" or a denial, or with any word between or around that
may name another house, a neighbourhood or a further place, it is a place of its own.
"""

from intake.answers.folding import is_unspaced
from intake.answers.lexicon import Phrase, lexicon, tokens_of

SEAT = "2"
"""The UN's headquarters on the list of venues."""
_TURNING = frozenset({
    "not", "or", "second", "fallback", "refused", "unfit", "wishless", "others", "any_place",
})  # fmt: skip
_WISHED = frozenset({"wished", "plainly", "plain"})
"""Words that may stand between the city and the seat."""
_SIGNS = frozenset(",'’-")
_PLAIN = (("venues", ("wished", "plainly")), ("seats", ("within", "plain")))
"""Lists of words that name no place."""


def without_city(text: str, language: str) -> str:
    """The text without the city and what leads from it to the seat."""
    known = lexicon("seats", language)
    tokens, said = tokens_of(text)
    if _TURNING & lexicon("venues", language).said(tokens):
        return text
    for place, length, names in known.finds(tokens):
        if not {"city", "in_city"} & set(names):
            continue
        seat = _seat(tokens, place + length, language, is_led="in_city" in names)
        behind = tokens[seat + _seat_at(tokens, seat, language) :]
        if seat and _is_plain(tokens[:place], language) and _is_plain(behind, language):
            return text[: said[place].start()] + text[said[seat].start() :]
    return text


def _is_plain(tokens: Phrase, language: str) -> bool:
    """Whether it says no more than that the place is wished, or of which part of the seat."""
    told = {
        place
        for matter, names in _PLAIN
        for one in lexicon(matter, language).every(tokens)
        if one.name in names
        for place in range(one.start, one.end)
    }
    return all(n in told or not any(map(str.isalnum, one)) for n, one in enumerate(tokens))


def _seat(tokens: Phrase, end: int, language: str, *, is_led: bool) -> int:
    """Where the seat begins to which words as "at the" lead from here; 0 where none do."""
    place, known, wishes = end, lexicon("seats", language), lexicon("venues", language)
    while place < len(tokens):
        length = next((n for n, names in known.all_at(tokens, place) if "within" in names), 0)
        is_led |= bool(length)
        if _seat_at(tokens, place, language):
            is_glued = place == end and is_unspaced(tokens[place])
            return place if is_led or is_glued else 0
        said = (*wishes.all_at(tokens, place), *known.all_at(tokens, place))
        wished = max((n for n, names in said if _WISHED & {*names}), default=0)
        if not (length or wished) and tokens[place] not in _SIGNS:
            return 0
        place += max(length, wished, 1)
    return 0


def _seat_at(tokens: Phrase, place: int, language: str) -> int:
    """How many tokens from here name the seat; 0 where they do not."""
    found = lexicon("venues", language).all_at(tokens, place)
    return next((length for length, names in found if SEAT in names), 0)
