"""What another stands for: "スターリンクの代わりに5G", "用5G代替星链", "Starlink replaced 5G".

Invariant: the word says so only right beside an option where another one is named, or a verb with
nothing but small words between two; what is given up for a thing of no list ("5G, actually LTE") is
not chosen either.
"""

from intake.answers.choices import lines, options, unlisted
from intake.answers.choices.options import Tokens
from intake.answers.lexicon import lexicon
from intake.answers.values import Context

_CORRECTING = frozenset({"onto", "correct"})
_SIGNS = frozenset(",;:(-–—.")
_LONGEST = 8
"""Tokens of an option's name before the word, at most."""
_LEAD, _REACH = 3, 2
"""Tokens between one option and the word, and between the word and the other, at most."""


def says(tokens: Tokens, context: Context) -> bool:
    """Whether an option may be named only because another is there in its place."""
    names = options.names(context.options, context.language)
    told = lexicon("choices", context.language).finds(tokens)
    places = [(start, start + length, roles) for start, length, roles in told]
    is_beside = any(
        ("replaced_before" in roles and _ends_at(tokens, start, context))
        or ("replaced_behind" in roles and names.at(tokens, end)[0])
        for start, end, roles in places
    )
    if is_beside and sum(1 for _ in names.finds(tokens)) > 1:
        return True
    if _is_given_up(tokens, context):
        return True
    return any(
        (one.name == "verb" and _is_between(tokens, one.start, one.end, context))
        or (one.name == "in_place_of" and names.at(tokens, one.end)[0])
        for one in lexicon("instead", context.language).every(tokens)
    )


def _is_given_up(tokens: Tokens, context: Context) -> bool:
    """Whether what stands behind an option corrects it to a thing that is not offered."""
    beside = lines.words_beside(context)
    others = {place for place, _, roles in beside.finds(tokens) if unlisted.ROLE in roles}
    known = lexicon("righted", context.language)
    marks = [*lexicon("instead", context.language).every(tokens), *known.every(tokens)]
    for one in marks if others else ():
        start = one.start - (tokens[max(0, one.start - 1)] in _SIGNS)
        near = others & set(range(one.end, one.end + _REACH + 1))
        if one.name in _CORRECTING and near and _ends_at(tokens, start, context):
            gap = tuple(word for word in tokens[one.end : min(near)] if word.isalnum())
            if not gap or "beside" in known.of(gap):
                return True
    return False


def _ends_at(tokens: Tokens, place: int, context: Context) -> bool:
    names = options.names(context.options, context.language)
    return any(names.at(tokens, place - n)[0] == n for n in range(1, min(place, _LONGEST) + 1))


def _is_between(tokens: Tokens, start: int, end: int, context: Context) -> bool:
    """Whether the verb stands between two options, with nothing but small words beside it."""
    found = list(options.names(context.options, context.language).finds(tokens))
    before = [(place + n, roles) for place, n, roles in found if 0 <= start - place - n <= _LEAD]
    behind = [(place, roles) for place, _, roles in found if 0 <= place - end <= _REACH]
    if not (before and behind) or before[-1][1] == behind[0][1]:
        return False
    gaps = (*tokens[before[-1][0] : start], *tokens[end : behind[0][0]])
    return all(map(str.isalpha, gaps)) and not _parts(gaps, context.language)


def _parts(gaps: Tokens, language: str) -> bool:
    """Whether a word between them denies it, or begins something else."""
    said = lexicon("choices", language).said(gaps)
    return bool({"negator", "and", "or", "contrast"} & said)
