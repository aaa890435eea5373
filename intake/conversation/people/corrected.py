"""A name that somebody puts right: "Correct is Anna Weiss", "正しくは佐藤華子".

Invariant: only words that can be nothing but a name are left of such an answer, in whatever of
our languages it is led to; all others stay whole, to be asked about.
"""

import re
from functools import cache

from intake import languages
from intake.answers.folding import is_unspaced
from intake.calls.identity import WRITER
from intake.conversation.people import caseless, closed, people, signatures
from intake.conversation.phrases import among, phrases
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import fold, has_case, words_of

_MARK = re.compile(r"\s*(?:[:：,，、]|[-–—](?=\s))\s*[\"'«»„“”「」『』]?")
_BARE = re.compile(r"\s*[\"'«»„“”「」『』]?")
_EDGES = " \t.。।!！\"'«»„“”「」『』"
_MOST = 6
"""Words of a name at most."""
_SHORTEST = 3
"""Letters of a whole name in a script without blanks."""
_NO_NAME = ("negators", "statement_verbs", "first_person", "own", "situated", "small_words")


def name(piece: Piece) -> Piece:
    """The name behind words that say that it is right; the same words without such."""
    lead, code = _lead(piece.text)
    whole = len(piece.text.rstrip(_EDGES))
    end, ends_in = (whole, code) if lead else _end(piece.text[:whole])
    said = piece.part(lead, end) if lead or end < whole else None
    return said if said and _is_name(said.text, code or ends_in) else piece


def is_led(text: str) -> bool:
    """Whether words say so of what can be no name ("the right name is on our page")."""
    bare = text.rstrip(_EDGES)
    is_said = _lead(text)[0] > 0 or _end(bare)[0] < len(bare)
    return is_said and name(Piece(text=text)).text == text


def _lead(text: str) -> tuple[int, str]:
    """Where what is right begins, and the language that says so.

    A single word that says so has a mark behind it.
    """
    words, folded = words_of(text), fold(text)
    if is_unspaced(text[:1]) and len(text.rstrip(_EDGES)) <= _SHORTEST:
        return 0, ""  # "应为民" is a name
    if folded.startswith(_names_too()):
        return 0, ""  # "صحيح محمد"
    found = [(0, "")]
    for code in languages.all_read():
        for key, marks in (("right_leads", (_BARE, _MARK)), ("right_labels", (_MARK,))):
            for one in phrases(WORDS, key, code).heads(folded, words):
                found += [(at.end(), code) for mark in marks if (at := mark.match(text, one.end()))]
    return max(found)


@cache
def _names_too() -> tuple[str, ...]:
    """What is a name as well as a word for "right", where no article stands before it."""
    return tuple(one for code in languages.all_read() for one in among(WORDS, "right_names", code))


def _end(said: str) -> tuple[int, str]:
    """Where the name ends before "is right", where a language has that behind it."""
    folded = fold(said)
    for code in languages.all_read():
        for one in phrases(WORDS, "right_ends", code).finditer(folded):
            if one.end() == len(folded) and one.start():
                return one.start(), code
    return len(said), ""


def _is_name(text: str, code: str) -> bool:
    words = text.split()
    if not 0 < len(words) <= _MOST or any(map(str.isdigit, text)):
        return False
    if has_case(text):
        return signatures.is_name(text, code) or people.is_called(text, code)
    bare = fold(closed.said(WRITER, text, code))
    is_told = any(phrases(WORDS, key, code).found(bare) for key in _NO_NAME)
    is_whole = is_unspaced(bare[:1]) or len(words) > 1
    return is_whole and not is_told and caseless.is_name(bare, code)
