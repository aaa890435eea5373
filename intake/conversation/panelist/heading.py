"""Whether a line is headed by what may be the name of a city that nobody knows: "Regarding X:".

Invariant: only words of a list lead to it, and whatever is plainly no name, or names a city of the
edition, heads nothing here.
"""

import re

from intake.answers import folding
from intake.answers.folding import is_unspaced
from intake.conversation import phrases
from intake.conversation.ballots import ballot_signs, judging_words, named_cities
from intake.conversation.panelist import called, naming
from intake.conversation.panelist.sitting import Heard

_HEAD = re.compile(r"\W*([^:：\n]{2,60}?)\s*[:：]")
_MOST_WORDS, _MOST_LETTERS = 3, 8
"""Words of a name, and letters of one in a script without blanks."""
_DIGIT = re.compile(r"\d")
_ARTICLE = "ال"
_CASELESS_LEAST = 3
"""Letters of a name in a script that has blanks and no capitals."""


def is_unknown(line: str, heard: Heard) -> bool:
    found = _HEAD.match(line)
    name = _behind_lead(found[1], heard.language) if found else ""
    if not name or _DIGIT.search(name) or _is_of_edition(name, heard):
        return False
    said = folding.words(name)
    if not said or ballot_signs.says(name, heard.language, "heading_matter"):
        return False
    if is_unspaced(name):
        is_run = len(said) == 1 and len(name) <= _MOST_LETTERS
        return is_run and not judging_words.may_judge(name, heard.language)
    is_short = len(said) <= _MOST_WORDS
    return is_short and all(_may_be_name(one.raw, heard.language) for one in (said[0], said[-1]))


def _behind_lead(head: str, language: str) -> str:
    """What a head leads to by its first words or its last; "" where it leads to nothing."""
    spans = [*ballot_signs.places(head, language, "heading")]
    if not any(start == 0 or end == len(head) for start, end in spans):
        return ""
    return phrases.blanked(head, spans).strip()


def _may_be_name(word: str, language: str) -> bool:
    if named_cities.is_word(folding.key(word), language):
        return False
    if word[0].upper() != word[0].lower():
        return word[0].isupper() and not word.isupper()
    return len(word) >= _CASELESS_LEAST and not word.startswith(_ARTICLE)


def _is_of_edition(name: str, heard: Heard) -> bool:
    return any(called.calls(name, naming.names_of(one), heard.language) for one in heard.known)
