"""Who denies all the rest in an echo of the verdict before it: "S1 is met, none of the others is".

Invariant: the others are not met only where that stands right behind a plain "met", in its sentence
or the next, and says nothing more; behind anything else it is asked what is said of them.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from intake.conversation import phrasefiles
from intake.conversation.ballots.ballot_signs import Paper, Signed
from intake.conversation.ballots.grammar import Statement
from intake.conversation.spelling import fold

_FILE = "none_else_words.toml"
_ECHO = re.compile(r"(?<=[plcDtjvS])[tjfd]{0,3}(?P<said>[zm][fd]{0,3}r)[fd]{0,3}(?=[pl]|$)")
_NEITHER = 2
_RIGHT_BEHIND = re.compile(r"[cplDtjfdS]{0,6}")


def signed(signed: Signed) -> Signed:
    """The same in which such words of other languages are signs of "none of the rest"."""
    known = phrasefiles.listed("ballots", _FILE, signed.language, "none_else", is_alone=True)
    tokens = list(signed.tokens)
    text = fold(signed.text).casefold()
    for found in known.finditer(text):
        inside = [at for at, one in enumerate(tokens) if found.start() <= one.start < found.end()]
        if len(inside) > 1:
            for place in inside:
                tokens[place] = replace(tokens[place], sign="f", means="")
            tokens[inside[0]] = replace(tokens[inside[0]], sign="z")
            tokens[inside[-1]] = replace(tokens[inside[-1]], sign="r")
    return replace(signed, tokens=tuple(tokens))


def told(signed: Signed, statements: Sequence[Statement], paper: Paper) -> list[Statement]:
    """The statements with those in such words, where any standard is left that they may be of."""
    named = {id for one in statements for id in (*one.standards, *one.excepted)}
    left = len({*paper.standards} - named)
    echoes = [*_ECHO.finditer(signed.line)] if left and statements else []
    found = [_echoed(signed, one, statements, left) for one in echoes]
    free = [one for one in found if not any(_are_crossed(one, it) for it in statements)]
    return sorted((*statements, *free), key=lambda one: one.start)


def _echoed(
    signed: Signed, echo: re.Match[str], statements: Sequence[Statement], left: int
) -> Statement:
    start, end = echo.start("said"), echo.end()
    former = next((one for one in reversed(statements) if one.end <= start), None)
    is_counted = signed.line[start] != "m" or left == _NEITHER
    is_sure = former is not None and is_counted and _is_right_behind(signed, former, start)
    return Statement(
        start=start,
        end=end,
        standards=(),
        scope="rest",
        verdict="not_met" if is_sure else None,
        why=None if is_sure else "unsure",
    )


def _are_crossed(one: Statement, other: Statement) -> bool:
    return one.start < other.end and other.start < one.end


def _is_right_behind(signed: Signed, former: Statement, start: int) -> bool:
    is_plain = former.scope == "named" and former.verdict == "met" and not former.why
    return is_plain and _RIGHT_BEHIND.fullmatch(signed.line, former.end, start) is not None
