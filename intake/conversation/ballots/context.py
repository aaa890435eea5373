"""What a word of a ballot is where it stands: its sign by the signs around it.

Invariant: only the sign of a token changes.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from intake.conversation.ballots.tokens import Token

_CLAUSE = re.compile(r"(?:(?P<comma>c)(?P<but>t)?|(?<=[Lvwfd]))(?P<verb>[ng]{0,2}v)(?=[fd]{0,3}L)")

_FRAMES = frozenset("khxO")
"""Signs of a sentence that tells what others say, or whose writer is not sure."""


def read(tokens: Sequence[Token]) -> Iterator[Token]:
    """What a word is where it stands: "third party" is no standard, "only 60" leaves nothing open.

    An ordinal before another word counts that; "only" behind a sign and before a word limits that;
    what may mean "and" does so between two standards.
    """
    before = "l"
    for place, token in enumerate(tokens):
        behind = tokens[place + 1].sign if place + 1 < len(tokens) else "l"
        if token.sign == "Q":
            token = replace(token, sign="w" if behind == "w" else "L")
        if token.means == "and" and before == _past_articles(tokens, place) == "L":
            token = replace(token, sign="j")
        if token.sign == "N":
            token = replace(token, sign="w" if before in "cSDpb" and behind in "wdf" else "h")
        before = before if token.sign == "d" else token.sign
        yield token


def clauses(text: str, tokens: Sequence[Token], led: tuple[str, ...]) -> tuple[Token, ...]:
    """With a sentence's end before a verb that begins a clause with its standard behind it.

    That is one before which an "and" is hung (`led`), or behind a comma a "but" stands: "S1 met,
    and-does-not meet the city S2". The "but" says nothing more then.
    """
    line, kept = "".join(one.sign for one in tokens), list(tokens)
    clauses = (one for one in _CLAUSE.finditer(line) if _is_plain(line[: one.start()]))
    for found in reversed([*clauses] if led else []):
        first = kept[found.start("verb")]
        if found["but"]:
            kept[found.start("but")] = replace(kept[found.start("but")], sign="f", means="")
        elif not text[first.start :].startswith(led):
            continue
        if found["comma"]:
            kept[found.start()] = replace(kept[found.start()], sign="p")
        else:
            end = Token(sign="p", means="", start=first.start, end=first.start)
            kept.insert(found.start("verb"), end)
    return tuple(kept)


def _is_plain(line: str) -> bool:
    """Whether a sentence so far only judges: "the city says that it meets S1" does not."""
    before = re.split("[plq]", line)[-1]
    lead = re.match("[^Lv]*", before)
    return not set(before) & _FRAMES and (lead is None or "w" not in lead[0])


def _past_articles(tokens: Sequence[Token], place: int) -> str:
    """The sign of the next token that is no article: "cumpre o S1 e o S3"."""
    return next((one.sign for one in tokens[place + 1 :] if one.sign != "d"), "l")
