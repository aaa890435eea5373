"""Whom somebody writes for and calls the contact: "for Mr Tom Reed, Mayor, who is your contact".

Invariant: only the words between "on behalf of" and what says so are given; without either, none.
"""

import re

from intake.conversation.people import cased
from intake.conversation.phrases import among, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold, words_of

_LEADS = ("mandates", "writing_for")
_BEHIND = ("mandates_behind", "writing_for_behind")
_END = re.compile(
    r"(?<=[^\W\d_]{4})[.!?](?=\s)|[;\n。！？；؛।]|(?<=[\u0600-\u06ff\u0900-\u097f])\.\s"
)
_NEAR = 60
"""Characters from the end of such words to what says that they are the contact."""
_EDGES = " \t\n,.:;()–—-、，。"


def contact(text: str, language: str) -> str | None:
    """The words that tell the person, in the writer's own letters."""
    folded = fold(text)
    words = words_of(folded)
    told = list(phrases(WORDS, "stays_contact", language).finditer(folded, words))
    if len(folded) != len(text) or not told:
        return None
    for start, end in _spans(folded, words, language):
        is_said = any(0 <= one.start() - end <= _NEAR for one in told)
        if said := text[start:end].strip(_EDGES) if is_said else "":
            return _untitled(said, language)
    return None


def _untitled(said: str, language: str) -> str:
    """The words without a title before an office ("Sr. Administrador Adjunto, Dr. …")."""
    title, _, rest = said.partition(" ")
    known = title.rstrip(".").casefold() in among(WORDS, "courtesies", language)
    is_office = cased.holds_office(fold(re.split("[,،]", rest)[0]), language)
    return rest if known and is_office else said


def _spans(folded: str, words: frozenset[str], language: str) -> list[tuple[int, int]]:
    """Where those stand for whom somebody writes."""
    relatives = phrases(WORDS, "contact_relatives", language)
    spans: list[tuple[int, int]] = []
    for key in _LEADS:
        for one in phrases(WORDS, key, language).finditer(folded, words):
            end = _END.search(folded, one.end())
            said = folded[one.end() : end.start() if end else None]
            cuts = [cut.start() for cut in relatives.finditer(said)]
            spans.append((one.end(), one.end() + min(cuts, default=len(said))))
    for key in _BEHIND:
        for one in phrases(WORDS, key, language).finditer(folded, words):
            start = max((end.end() for end in _END.finditer(folded, 0, one.start())), default=0)
            spans.append((start, one.start()))
    return spans
