"""Words behind a letter that ends in an open question, where another had asked before it.

Invariant: a bare yes or no, which may as well be said to the last letter ("Yes." to "Do you have
another question?"), is no answer then: it is left over. What says anything else is read as ever.
"""

from dataclasses import replace

from intake.conversation import phrasefiles
from intake.conversation.intents import assent
from intake.conversation.intents.courtesy import plain
from intake.conversation.phrases import phrases
from intake.conversation.sentences import WORDS
from intake.conversation.sorting.matching import Hit, Matches
from intake.conversation.spelling import words_of

FILE = "behind_words.toml"


def without_bare(found: Matches, language: str) -> Matches:
    """The same without answers that say nothing of what they answer."""
    bare = [one for one in found.hits if _is_bare(one, language)]
    return replace(
        found,
        hits=tuple(one for one in found.hits if one not in bare),
        rest=(*found.rest, *(one.words for one in bare)),
    )


def _is_bare(hit: Hit, language: str) -> bool:
    """Whether words without their question are a yes or no, to another one as well."""
    words = plain(hit.words)
    return hit.how == "only" and (
        assent.told(words, language) is not None or _is_verdict(words, language)
    )


def _is_verdict(words: str, language: str) -> bool:
    """Whether a verdict stands alone, or beside a word of having more to ask ("Yes, one more.")."""
    is_told, rest = assent.removed(words, phrases(WORDS, "verdicts", language))
    has_any, rest = assent.removed(rest, phrasefiles.listed("city", FILE, language, "has"))
    _, rest = assent.removed(rest, phrasefiles.listed("city", FILE, language, "more"))
    return (is_told or has_any) and not words_of(rest)
