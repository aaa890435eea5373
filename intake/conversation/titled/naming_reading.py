"""How a city says that its name is written: the one name that an answer holds.

Invariant: a name is the city's own words, or what is on file and they say yes to; anything else is
no name.
"""

import re

from intake.answers.folding import UNSPACED_LETTER
from intake.conversation import sentences
from intake.conversation.ballots import ballot_signs
from intake.conversation.intents import assent, courtesy

LONGEST = 60
"""Characters of a name."""
MOST_WORDS = 5
"""Words of an answer that is a name alone; of more, somebody tells something."""
_QUOTED = re.compile(r"[“„«「『\"]([^“”„«»「」『』\"\n]{1,60})[”“»」』\"]")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
_WORD = r"(?!\d)\w[\w\u0300-\u036f\u064b-\u0652\u0900-\u097f'’.-]*"
_OTHER = re.compile(rf"(?:{_WORD})(?: {_WORD})*")
_DOUBTS = ("not", "no", "hedge", "condition", "decline")


def read(text: str, on_file: str, language: str) -> str | None:
    """The name; None where the answer holds none, or several."""
    said = [one for one in sentences.split(text, language) if _is_told(one, language)]
    if len(said) != 1:
        quoted = _quoted(text)
        return quoted if said and quoted and not _is_asked(text) else None
    only = said[0]
    if _is_asked(only):
        return None
    if assent.told(only, language) == "confirm":
        return on_file
    return _quoted(only) or _alone(only, language) or _in_another_script(only)


def _is_told(sentence: str, language: str) -> bool:
    return bool(re.search(r"\w", sentence)) and not courtesy.is_courtesy(sentence, language)


def _is_asked(text: str) -> bool:
    return any(mark in text for mark in "?？؟")


def _quoted(text: str) -> str | None:
    found = {_plain(one) for one in _QUOTED.findall(text)} - {""}
    return found.pop() if len(found) == 1 else None


def _alone(sentence: str, language: str) -> str | None:
    """The answer as a name: few words without a doubt, behind a colon where it has one."""
    name = _plain(re.split("[:：]", sentence)[-1])
    is_short = len(name.split()) <= MOST_WORDS and len(name) <= LONGEST
    is_doubted = any(ballot_signs.says(name, language, one) for one in _DOUBTS)
    is_sentence = UNSPACED_LETTER.search(name) is not None and len(name) > LONGEST // 4
    return name if name and is_short and not is_doubted and not is_sentence else None


def _in_another_script(sentence: str) -> str | None:
    """The one run of other letters in a sentence of Latin ones: "It is written पुणे"."""
    if not _LATIN.search(sentence):
        return None
    runs = [one[0] for one in _OTHER.finditer(re.sub(_LATIN, "\n", sentence))]
    found = {_plain(one) for one in runs if re.search(r"[^\W\d_]", one)} - {""}
    return found.pop() if len(found) == 1 else None


def _plain(words: str) -> str:
    return " ".join(words.split()).strip(" .,;:!।。،*_-–—")
