"""Whether a denial that does not say of what may be of something else than a conflict.

Invariant: "none" with words beside it that no list knows, and a no with thanks, clear nobody.
"""

from collections.abc import Iterator
from functools import cache

from intake.answers.folding import key
from intake.answers.lexicon import Lexicon, build
from intake.conversation import phrasefiles, phrases
from intake.conversation.ballots import ballot_signs, lexemes
from intake.conversation.panelist.declaring import enumerated, meaning

_FILE = "unsaid_words.toml"
_TOLD = ("conflict", "conflict_word", "no_tie", "these")
"""What says that it is of a conflict, or with the cities."""
_BESIDE = (*enumerated.KNOWN, "framing", "remaining", "rest", "yes")
_MANNERS = ("courtesy", "weakly")
"""What makes a plain no beside it one to an offer: "no, thanks", "unfortunately not"."""


def is_of_else(piece: str, language: str) -> bool:
    """Whether nothing tells that a conflict is what is denied: "I have no time", "no, thanks"."""
    if ballot_signs.says(piece, language, *_TOLD):
        return False
    denied = [*meaning.places(piece, language, "no_conflict")]
    if not all(key(piece[start:end]) in _alone(language) for start, end in denied):
        return False
    is_else = any(True for _ in _places("else", piece, language))
    return is_else or _is_declining(piece, language) or _is_more(piece, language)


def _is_more(piece: str, language: str) -> bool:
    """Whether a word is left beside those that such a denial is written with."""
    spans = [span for name in _BESIDE for span in meaning.places(piece, language, name)]
    left = phrases.blanked(piece, [*spans, *_places("beside", piece, language)])
    return any(map(str.isalpha, left))


def _is_declining(piece: str, language: str) -> bool:
    """Whether it is a plain no and manners, which decline an offer."""
    plain = {key(one) for one in ballot_signs.phrases(language, "no")}
    said = [span for name in _MANNERS for span in meaning.places(piece, language, name)]
    manners = [(start, end) for start, end in said if key(piece[start:end]) not in plain]
    return bool(manners) and key(phrases.blanked(piece, manners)) in plain


def _places(name: str, piece: str, language: str) -> Iterator[tuple[int, int]]:
    words = lexemes.words(piece)
    found = _lexicon(name, language).finds(lexemes.folded(piece))
    return ((words[place].start, words[place + size - 1].end) for place, size, _ in found)


@cache
def _lexicon(name: str, language: str) -> Lexicon:
    return build([(name, one) for one in _listed(name, language)], language)


@cache
def _alone(language: str) -> frozenset[str]:
    return frozenset(map(key, _listed("alone", language)))


def _listed(meaning: str, language: str) -> tuple[str, ...]:
    return tuple(phrasefiles.tables("panelist.declaring", _FILE).get(language, {}).get(meaning, ()))
