"""Whether the language of a text is told surely enough to answer in it.

Invariant: where it is not, a letter is in English or goes on in the language of what came before.
"""

from bot import speech
from bot.guessing import guesses
from bot.mail.reading.text.language import language_of, plain
from intake import languages
from intake.conversation.spelling import count

_SURE, _SURELY = 0.7, 0.9
"""Scores from which on a guess is sure; the second where the model takes neighbours for it."""
_LONGER, _LESS = 10, 0.2
"""Words of a text that need not score as high, since little of it can be names, and by how much."""
_BACKED = 0.2
"""The score that is enough where a frequent word of the language stands in the text as well."""
_RELATED = frozenset({"tr"})
"""Languages in Latin letters with such neighbours."""


def is_unsure(text: str) -> bool:
    """Whether its writer may not know the language that the text is read in.

    Galician is read as Spanish, and a city's name makes five words of English look like it.
    """
    words = plain(text)
    if not any(map(str.isalpha, words)):
        return False
    read_in = language_of(text) or languages.spoken_in(words, languages.ENGLISH)
    known, (code, score) = languages.all_read()[read_in], guesses(words)[0]
    if known.letters and not known.relatives:
        return _may_share(words, read_in, code)
    return code != read_in or score < _needed(words, code)


def _may_share(words: str, read_in: str, code: str) -> bool:
    """Whether letters that another language has as well may be that one's."""
    other = languages.all_read().get(code)
    return bool(other and read_in in other.shared and not languages.told_by_han(words))


def _needed(words: str, code: str) -> float:
    if code in speech.speaking(_without_names(words)):
        return _BACKED
    is_near = code in _RELATED or bool(languages.all_read()[code].relatives)
    return (_SURELY if is_near else _SURE) - (_LESS if count(words) >= _LONGER else 0)


def _without_names(words: str) -> str:
    """The words without such as begin with a capital, but for the first."""
    first, _, rest = words.partition(" ")
    return " ".join([first, *(one for one in rest.split() if one[:1].islower())])
