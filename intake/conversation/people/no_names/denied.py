"""Whether an office is told by one that is denied: "not the mayor but the deputy mayor".

Invariant: only a denial right beside an office tells so; "not acting" and "Non-executive" do not.
"""

import re

from intake.answers.folding import is_unspaced
from intake.conversation.people.no_names.clausal import ROOM
from intake.conversation.phrasefiles import listed
from intake.conversation.phrases import phrases, without
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold

FILE = "denied_words.toml"
_MARK = re.compile(r"\s*[,，、،]\s*")


def is_told(text: str, language: str) -> bool:
    """Whether the words begin by denying an office, or by a no with an office behind it.

    Where a language denies behind the office, another one has to close them ("市長ではなく副市長").
    """
    said = fold(text).casefold()
    first, *more = _MARK.split(said, maxsplit=1)
    if more and listed(ROOM, FILE, language, "noes", is_alone=True).is_all(first):
        return _is_office(more[0], language)
    heads = listed(ROOM, FILE, language, "denials", is_alone=True).heads(said)
    end = max((one.end() for one in heads), default=0)
    if end:
        return _is_office(_MARK.split(said[end:].strip())[0], language)
    offices = phrases(WORDS, "offices", language)
    return offices.ends(said) and any(
        offices.ends(said[: one.start()])
        for one in phrases(WORDS, "not_but", language).finditer(said)
    )


def _is_office(said: str, language: str) -> bool:
    offices = phrases(WORDS, "offices", language)
    if is_unspaced(said[-1:]):
        return offices.ends(said)
    return offices.starts(without(WORDS, ("articles",), said, language).strip())
