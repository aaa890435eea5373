"""Whether a city's words are one wish and nothing else: "Could we have time until 10 February?"

Invariant: rather too much than too little is taken for more than the wish. Beside it only manners
and a signature may stand, and nothing joins it to another one.
"""

import re

from intake import languages
from intake.conversation.intents import courtesy
from intake.conversation.people import endings, signatures
from intake.conversation.phrases import phrases
from intake.conversation.sentences import WORDS, split
from intake.conversation.spelling import count, fold, squeeze, words_of
from intake.conversation.wordlists import listed

_LONGEST = 12
"""Words of a wish that gives no reason and asks for nothing more."""
_CUT = re.compile(r"[,;:،؛、，；：/&+()–—\n]|\s-\s")
_JOINED = {"ar": "joints", "ja": "joints", "ko": "joints", "zh": "joints"}
"""Where a language has no list of plain "and"."""


def is_all(text: str, wish: str, language: str) -> bool:
    """Whether the text says this wish alone, in one sentence."""
    language = languages.spoken_in(text, language)
    body, below = endings.closing(text, language)
    said = [one for one in split(body, language) if words_of(one)]
    others = courtesy.without_mere(said, language)
    is_one = [squeeze(fold(one)) for one in others] == [squeeze(fold(wish))]
    is_signed = all(_is_of_writer(one, language) for one in below.splitlines() if one.strip())
    return is_one and is_signed and not _joins(wish, language)


def _joins(wish: str, language: str) -> bool:
    """Whether a sentence may hold another wish beside the first ("…, and may we …")."""
    text = fold(wish)
    others = [one for one in _CUT.split(text) if courtesy.beside(one, language)]
    words = words_of(text)
    is_joined = any(
        phrases(WORDS, _JOINED.get(code, "plain_ands"), code).found(text, words)
        for code in languages.all_read()
    )
    is_turned = any(
        phrases(WORDS, key, code).found(text, words)
        for key in ("alternatives", "contrasts")
        for code in {language, "en"}
    )
    leads_on = is_turned or any(re.search(one, text) for one in listed(WORDS, "chaining", language))
    return len(others) > 1 or is_joined or leads_on or count(text) > _LONGEST


def _is_of_writer(line: str, language: str) -> bool:
    """Whether a line below says farewell, or who writes."""
    text = fold(line).strip()
    if signatures.is_closing(text, language) or signatures.is_held(text, language):
        return True
    return signatures.is_name(text, language) or signatures.is_first_name(text)
