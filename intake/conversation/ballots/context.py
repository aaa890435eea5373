"""What a word of a ballot is where it stands: its sign by the signs around it.

Invariant: only the sign of a token changes.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from intake.conversation.ballots.tokens import Token


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


def _past_articles(tokens: Sequence[Token], place: int) -> str:
    """The sign of the next token that is no article: "cumpre o S1 e o S3"."""
    return next((one.sign for one in tokens[place + 1 :] if one.sign != "d"), "l")
