"""Plans that are called by their names: "the council adopted the Digital Leeds Plan".

Invariant: the word for a plan is left out only of a name, in capitals or quotation marks, where a
verb says in the same sentence that it was adopted, and a plan may be what is asked for.
"""

import re
from functools import cache

from intake.answers.lexicon import entries, lexicon, split
from intake.answers.values import Context

_SENTENCE = re.compile(r"[^.!?;\n]+[.!?;\n]?")
_OPENS, _CLOSES = '«“„"「『《‘', '»”"」』》’'
_SMALL = r"(?:\s+[^\W\d_A-Z]{1,4}){0,2}\s+"
"""The small words of a name: "Plan de la Ville"."""


def unnamed(text: str, context: Context) -> str:
    """The text without the words for a plan that are part of the name of one that was adopted."""
    if not (context.alone or context.future):
        return text
    return _SENTENCE.sub(lambda at: _without(at[0], context.language), text)


def _without(sentence: str, language: str) -> str:
    if not _names(language).search(sentence):
        return sentence
    said = {
        name for _, _, names in lexicon("yesno", language).finds(split(sentence)) for name in names
    }
    if not said & {"enacting", "adopted"} or said & {"outside", "drafts", "ended"}:
        return sentence
    return _names(language).sub(_shortened, sentence)


def _shortened(found: re.Match[str]) -> str:
    return (found["before"] or "") + " "


@cache
def _names(language: str) -> re.Pattern[str]:
    """A word for a plan beside another of its name, both in capitals, or beside a quotation."""
    nouns = [phrase for name, phrase in entries("yesno", language) if name == "papers"]
    plain = "|".join(map(re.escape, sorted(nouns, key=len, reverse=True))) or "(?!)"
    cased = [one for one in nouns if one[:1].upper() != one[:1]]
    capital = "|".join(re.escape(one[:1].upper() + one[1:]) for one in cased) or "(?!)"
    return re.compile(
        rf"(?P<before>(?<!\w)[A-ZÀ-ÞА-Я][\w’'-]*\s+)?(?<!\w)"
        rf"(?:(?:{capital})(?!\w)(?(before)|(?={_SMALL}[A-ZÀ-ÞА-Я0-9{_OPENS}]))"
        rf"|(?:{plain})(?=\s*[{_OPENS}])|(?<=[{_CLOSES}])\s*(?:{plain})(?!\w)"
        rf"|(?:{plain})(?=[{_CLOSES}]))"
    )
