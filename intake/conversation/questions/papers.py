"""What is said of papers, dates and numbers about a matter, and not of the matter itself.

"I do not have the date of the city brain"; "the letter of the mayor will follow". Invariant: such
words are no yes and no no to what they are about.
"""

from functools import lru_cache

from intake.conversation import sentences
from intake.conversation.phrases import Phrases, among, phrases
from intake.conversation.sentences import WORDS as SENTENCES
from intake.conversation.sentences import Piece
from intake.conversation.spelling import ends_asking

WORDS = "papers"
_LOOKED_AT = 1_000
"""Characters of an answer that are looked through."""


@lru_cache(maxsize=512)
def without(words: str, language: str) -> str:
    """The words without the clauses that tell of papers only; empty where nothing else is said."""
    whole = sentences.whole(words)
    if len(words) > _LOOKED_AT or not _may_tell(whole.text, language):
        return words
    said = sentences.sentences(whole, language)
    kept = [_kept(one, language) for one in said]
    if all(left == one.words for left, one in zip(kept, said, strict=True)):
        return words
    return " ".join(filter(None, kept))


def are_all(words: str, language: str) -> bool:
    """Whether the words tell of papers, dates or numbers and of nothing else, and ask nothing."""
    return not ends_asking(words) and not without(words, language)


def name_a_number(words: str, language: str) -> bool:
    """Whether the words speak of a number, which may be what is asked for."""
    return _list("numbers", language).found(sentences.whole(words).text)


def are_promised(words: str, language: str) -> bool:
    """Whether the words say that some paper comes later, and nothing else."""
    text = sentences.whole(words).text
    return _is_promise(text, text, language) and are_all(words, language)


def _kept(sentence: Piece, language: str) -> str:
    parts = _parts(sentence, language)
    told = [_tells(one.text, language) for one in parts]
    if not any(told):
        return "" if _tells_across(parts, language) else sentence.words
    left = [one.words for one, is_told in zip(parts, told, strict=True) if not is_told]
    begins = _list("once", language).starts
    return ", ".join(one for one in left if not begins(one)) if left else ""


def _tells(text: str, language: str) -> bool:
    """Whether a clause says that papers are not there, or that they come later."""
    return _is_lack(text, text, language) or _is_promise(text, text, language)


def _tells_across(parts: tuple[Piece, ...], language: str) -> bool:
    """Whether a clause names papers, and a later one says that they are not there.

    Or that they come, where verbs stand last.
    """
    may_come = sentences.is_verb_final(language)
    return any(
        _is_lack(one.text, other.text, language)
        or (may_come and _is_promise(one.text, other.text, language))
        for at, one in enumerate(parts)
        for other in parts[at + 1 :]
    )


def _is_lack(named: str, lacked: str, language: str) -> bool:
    is_told = any(_list(key, language).found(named) for key in ("told", "numbers"))
    if is_told and _list("lacking", language).found(lacked):
        return True
    is_named = is_told or _list("proofs", language).found(named)
    return is_named and _list("at_hand", language).found(lacked) and _denies(lacked, language)


def _denies(text: str, language: str) -> bool:
    is_denied = phrases(SENTENCES, "negators", language).found(text)
    return is_denied or _list("lacking", language).found(text)


def _is_promise(named: str, promised: str, language: str) -> bool:
    is_named = any(_list(key, language).found(named) for key in ("told", "proofs"))
    return is_named and _list("promised", language).found(promised)


def _may_tell(text: str, language: str) -> bool:
    return any(_list(key, language).found(text) for key in ("told", "numbers", "proofs"))


def _parts(sentence: Piece, language: str) -> tuple[Piece, ...]:
    beside = among(SENTENCES, "companions", language)
    return sentences.clauses(sentence, language, lambda left, joint, right: joint not in beside)


def _list(key: str, language: str) -> Phrases:
    return phrases(WORDS, key, language)
