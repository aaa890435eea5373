"""What another stands for: "スターリンクの代わりに5G", "用5G代替星链".

Invariant: the word says so only right beside an option, and where another one is named.
"""

from intake.answers.choices import options
from intake.answers.choices.options import Tokens
from intake.answers.lexicon import lexicon
from intake.answers.values import Context

_LONGEST = 8
"""Tokens of an option's name before the word, at most."""


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
    return is_beside and sum(1 for _ in names.finds(tokens)) > 1


def _ends_at(tokens: Tokens, place: int, context: Context) -> bool:
    names = options.names(context.options, context.language)
    return any(names.at(tokens, place - n)[0] == n for n in range(1, min(place, _LONGEST) + 1))
