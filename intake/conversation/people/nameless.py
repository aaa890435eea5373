"""Words read as a name that no person is called by: a verb, a small word, one capital by chance.

Invariant: a name that somebody may have, with its particles, is never held for one of these.
"""

import re
from functools import lru_cache

from intake.answers.folding import is_unspaced
from intake.conversation.phrases import Phrases, among, compiled, either, phrases
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import WORD, has_case
from intake.conversation.wordlists import listed

_NEVER = (
    "offices", "institutions", "no_names", "plain_verdicts", "titles", "title_things",
    "own", "statement_verbs", "negators",
)  # fmt: skip


def is_barred(text: str, language: str) -> bool:
    """Whether a text in a script without capitals holds a word or an ending that no name has."""
    ends = tuple(among(WORDS, "verb_ends", language))
    said = _fathers(language).sub(" ", text)
    return _never(language).found(said) or any(word.endswith(ends) for word in said.split())


def is_common(name: Piece, clause: Piece, language: str) -> bool:
    """Whether words in small letters, which are no particles, stand where a clause has a name.

    Of a clause the first letter is large whatever it begins with; behind "my name is" small
    letters are a name as well.
    """
    if not has_case(name.text):
        return False
    before = clause.text[: name.start - clause.start]
    if phrases(WORDS, "name_openers", language).found(before):
        return False
    words = name.text.split()
    particles = among(WORDS, "name_particles", language)
    if any(word.islower() and word not in particles for word in words):
        return True
    capitals = [place for place, word in enumerate(words) if not word.islower()]
    return not capitals or (capitals == [0] and name.start == clause.start)


@lru_cache
def _never(language: str) -> Phrases:
    """Words of which none is part of a name."""
    return compiled(dict.fromkeys(
        one for key in _NEVER for one in listed(WORDS, key, language) if len(WORD.findall(one)) > 1
        or not is_unspaced(one)
    ))  # fmt: skip


@lru_cache
def _fathers(language: str) -> re.Pattern[str]:
    """A father's name, which may be a word too: "خالد بن سعيد", where "سعيد" alone says "glad"."""
    words = either(WORDS, "descents", language)
    return re.compile(rf"(?<=\w)\s+(?:{words})\s+\w+" if words else "(?!)")
