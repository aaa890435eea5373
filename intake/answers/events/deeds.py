"""Verbs that the tables do not know, beside the name of an event: "we pulled off the World Expo".

Invariant: what the city is said to have done is to have hosted, unless a word tells of another deed
(it attended, bid, sponsored, missed); nobody else's deed counts, and only small letters are a verb.
"""

import re
from functools import cache

from intake.answers.events.proper import is_kind
from intake.answers.folding import fold
from intake.answers.lexicon import Phrase, lexicon, listed, split

_MOST = 4
"""Words of such a verb and of what belongs to it."""
_SMALL = re.compile(r"^(?:[^\W\d_]{1,4} ){2}(?=[^\W\d_])")
"""Two small words behind a verb: "встретил у себя"."""
_OTHERS = frozenset({"other_deed", "not", "to_come", "called_off", "not_us", "attended", "copula"})
_OURS = frozenset({"us", "hosting", "of_city", "ours"})


def lead(ahead: str, words: str, language: str) -> bool:
    """Whether the words ahead of an article and a name are the verb of what the city did."""
    said = words.split()
    ahead = f"{ahead} {words}" if _is_last(language) else ahead  # "ging bei uns das …"
    by_us = bool(said) and _is_by_us(said[0], language)
    plain = f"{said[0].lower()} {' '.join(said[1:])}" if by_us else words
    return (by_us or _is_ours(ahead, language)) and _is_verb(plain, language)


def verb(ahead: str, words: str, language: str) -> int:
    """Where words go on with a capital behind a first one that ends as a verb does; else 0."""
    first, _, rest = words.partition(" ")
    rest = _SMALL.sub("", rest)
    past = _ends(first, "past_ends", language) and _is_ours(ahead, language)
    if not rest[:1].isupper() or not (past or _is_by_us(first, language)):
        return 0
    return 0 if _is_other((fold(first),), language) else len(words) - len(rest)


def without_last(ahead: str, words: str, language: str) -> str:
    """The words without the verb behind the last capital, where clauses may end in their verb."""
    said = words.split()
    capitals = [n for n, one in enumerate(said) if one[0].isupper() or one[0].isdecimal()]
    if not _is_last(language) or not capitals:
        return words
    behind = " ".join(said[capitals[-1] + 1 :])
    if not _is_verb(behind, language) or is_kind(behind, language):
        return words
    is_told = _is_by_us(behind.split()[-1], language) or _is_ours(ahead, language)
    return words[: words.rindex(behind)].rstrip() if is_told else words


def _is_verb(words: str, language: str) -> bool:
    """Whether words may be a verb of hosting: few, in small letters, of no other deed."""
    said = words.split()
    is_plain = all(one.replace("-", "").isalpha() and one == one.lower() for one in said)
    return 0 < len(said) <= _MOST and is_plain and not _is_other(split(words), language)


def _is_other(words: Phrase, language: str) -> bool:
    told = lexicon("events", language).said(words) | lexicon("where", language).said(words)
    is_denied = "negator" in lexicon("yesno", language).said(words)
    return bool(is_denied or _OTHERS & told or lexicon("undone", language).said(words))


def _is_ours(ahead: str, language: str) -> bool:
    """Whether the city is told of ahead of the verb: "our city", "we", "у нас"."""
    return bool(_OURS & lexicon("events", language).said(split(ahead)))


def _is_by_us(word: str, language: str) -> bool:
    """Whether a word has the ending of what we did ("sacamos")."""
    return _ends(word, "verb_ends", language)


@cache
def _is_last(language: str) -> bool:
    return "last" in listed("grammar", "verb", language)


def _ends(word: str, kind: str, language: str) -> bool:
    endings = tuple(listed("grammar", kind, language))
    return bool(endings) and fold(word).endswith(endings)
