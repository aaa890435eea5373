"""How far what is said of a standard reaches: from the words that lead to it, up to the next.

Invariant: words that lead to one standard are in no reason of another.
"""

import re
from collections.abc import Sequence

from intake.conversation.ballots import ballot_reasons, grammar, judging_words, paragraphs
from intake.conversation.ballots.ballot_signs import Signed
from intake.conversation.ballots.grammar import Statement

_LED = re.compile(r"[fdj]{0,3}b[^nvyhkoO]*c[fdj]{0,3}")
"""What may be a cause at the head of a sentence, or "By the way"."""
_CAUSE = re.compile(r"(?![fdj]{0,3}b)[^nvyhkoO]*[^fdcj][^nvyhkoO]*b[cfd]{0,3}")
"""A cause that ends right before a standard ("… があるので、S3は")."""


def begins(signed: Signed, one: Statement, after: int) -> int:
    """Where the words begin that lead to a standard: "The brain is there, so S3 is met".

    That is its sentence, if it begins behind the statement that ends at `after`; so it is where
    that asks us of it ("Please tell me, where I may, whether S3 is closed").
    """
    start = one.start
    sentence = _sentence(signed, start, after)
    head = signed.said(sentence, start)
    if one.why and sentence > after and judging_words.enquires(head, signed.language):
        return sentence
    is_led = signed.line[start - 1 : start] == "G"
    is_cause = any(one.fullmatch(signed.line, sentence, start) for one in (_LED, _CAUSE))
    if sentence > after and (is_led or is_cause):
        return sentence
    return start - 1 if is_led and start > after else start


def lead(signed: Signed, one: Statement, after: int) -> str:
    """The reason that stands before a statement and leads to it."""
    at = next((at for at in (one.start, one.start - 1) if signed.line[at : at + 1] == "G"), -1)
    sentence = _sentence(signed, one.start, after)
    if at >= after:
        return ballot_reasons.plain(signed.said(sentence, at))
    is_cause = _CAUSE.fullmatch(signed.line, sentence, one.start) is not None
    return ballot_reasons.plain(signed.said(sentence, one.start)) if is_cause else ""


def aside(signed: Signed, one: Statement, after: int) -> tuple[str, ...]:
    """The words at the head of its sentence that may lead to it, and are in no reason."""
    sentence = _sentence(signed, one.start, after)
    is_led = not one.why and sentence > after and _LED.fullmatch(signed.line, sentence, one.start)
    said = ballot_reasons.plain(signed.said(sentence, one.start)) if is_led else ""
    return (said,) if said and paragraphs.is_told(said, signed.language) else ()


def _sentence(signed: Signed, start: int, after: int) -> int:
    """Where its sentence begins, or the statement before it in it ends."""
    return max(after, max(signed.line.rfind(sign, after, start) for sign in "plq") + 1)


def whole(signed: Signed, statements: Sequence[Statement], place: int) -> str:
    """All that is written from what leads to a statement, up to the next."""
    former = statements[place - 1].end if place else 0
    start = min(_from(signed, statements[place], former), statements[place].start)
    following = [_from(signed, one, statements[place].end) for one in statements[place + 1 :]]
    said = signed.said(start, next(iter(following), len(signed.tokens)))
    return ballot_reasons.without_closing(said, signed.language)


def _from(signed: Signed, one: Statement, after: int) -> int:
    found = begins(signed, one, after)
    return grammar.headed(signed, one.start) if found == one.start else found


def led_from(signed: Signed, statements: Sequence[Statement]) -> int:
    """The token at which the first statement begins, with the reason that leads to it."""
    if not statements:
        return len(signed.tokens)
    start = statements[0].start
    is_led = "G" in signed.line[max(0, start - 1) : start + 1]
    if is_led or _CAUSE.fullmatch(signed.line, _sentence(signed, start, 0), start):
        return _sentence(signed, start, 0)
    return start


def led(signed: Signed, start: int, later: int) -> int:
    """Where the next statement's sentence begins, if only words that lead to it stand there."""
    later = max(start, grammar.headed(signed, later))
    before = signed.line[start:later]
    bare = before.rstrip("fdcDKjtS")
    return start + len(bare) if bare[-1:] in ("p", "l") else later


def heading(signed: Signed, start: int) -> tuple[str, ...]:
    """The words before a standard in brackets, where they are more than its name."""
    at = grammar.headed(signed, start)
    said = ballot_reasons.plain(signed.said(at, start - 1))
    is_more = bool({*signed.line[at : start - 1]} - {*"wfd"})
    return (said,) if is_more or len(said.split()) >= paragraphs.WORDS else ()


def parts(signed: Signed, statement: Statement) -> bool:
    """Whether a statement ends the reason before it; a standard only named within one does not."""
    is_head = statement.start == 0 or signed.line[statement.start - 1] in "plq"
    return statement.why != "no_verdict" or is_head


def is_asked(signed: Signed, one: Statement, after: int, judged: frozenset[str]) -> bool:
    """Whether a clause of its own, or what stands behind a bracket, names one judged nowhere.

    One that "because" leads is the reason before it all the same.
    """
    before = one.start - 1
    if signed.line[one.start : one.start + 1] == "b":
        return False
    is_apart = signed.line[before : one.start] in ("c", "p", "l") or grammar.closes(signed, before)
    is_apart = is_apart or begins(signed, one, after) < one.start
    return is_apart and not {*one.standards} <= judged
