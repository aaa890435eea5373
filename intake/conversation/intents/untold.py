"""What a sentence says beside its manners, for whom it is written, and that they apply.

Invariant: a word is passed over only where a closed list or the names that are known hold it, so a
plea or a statement in whatever words is left.
"""

from functools import lru_cache

from intake.answers import folding
from intake.conversation import sentences
from intake.conversation.intents import courtesy, framing, substance
from intake.conversation.intents.courtesy import PUNCTUATION, plain
from intake.conversation.intents.substance import TABLE, Known
from intake.conversation.phrases import among, without
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import count, has_question_mark, squeeze

LEAST = 2
"""Words of a sentence that say something: one alone may be a word that the lists lack."""
_LEAST_JOINED = 3
"""Words of a clause that is joined to another, of which one says something."""
_NOBODY = Known()
_CLOSED = tuple(dict.fromkeys((*courtesy.WRITING, *courtesy.MANNERS)))
_SMALL = (
    "small_words", "openers", "name_ends", "before_names", "seats", "institutions", "negators",
    "contrasts",
)  # fmt: skip
_HELP = ("help.alone", "help.wishes", "help.anywhere")
_APOSTROPHES = str.maketrans("'’", "  ")


def says_more(words: str, known: Known, language: str, *, first: bool) -> bool:
    """Whether a polite sentence that tells for whom it is written says something else as well.

    Beside the city's name, or in a `first` mail: later ones speak of letters that came.
    """
    if courtesy.manner(words, language) != "polite":
        return False
    text = plain(words)
    nameless = substance.unnamed(text, known, language)
    is_here = first or nameless != substance.unnamed(text, _NOBODY, language)
    is_of_writer = is_here and courtesy.says(text, "talk.writing", language)
    return is_of_writer and left(words, known, language) >= LEAST


def left(words: str, known: Known, language: str) -> int:
    """How many words stand in no list and in no name."""
    text = plain(words).translate(_APOSTROPHES)
    said = _said(squeeze(substance.unnamed(text, known, language)), language)
    return count(" ".join(one for one in said if folding.fold(one) not in known.people))


def tells(clause: str, known: Known, language: str, *, is_begun: bool) -> bool:
    """Whether a clause behind an office says something else: it begins as one does, or it begs."""
    said = left(clause, known, language)
    is_begged = said >= LEAST and courtesy.pleads(plain(clause), language)
    return is_begged or (is_begun and said > LEAST)


def wants_more(text: str, language: str) -> bool:
    """Whether a (plain) text begs for help with something that it names, in whatever words."""
    if not (courtesy.pleads(text, language) or framing.ends_asking(text, language)):
        return False
    rest = without(TABLE, _HELP, text, language).translate(_APOSTROPHES)
    return count(" ".join(_said(squeeze(rest), language))) >= LEAST


@lru_cache(maxsize=256)
def _said(text: str, language: str) -> tuple[str, ...]:
    """The words beside the lists; of one letter only figures tell, where blanks part them."""
    rest = without(WORDS, _SMALL, without(TABLE, _CLOSED, text, language), language)
    bare = (one.strip(PUNCTUATION) for one in rest.split())
    return tuple(one for one in bare if len(one) > 1 or not one.isascii() or one.isdigit())


def span(words: str, rest: str, known: Known, language: str) -> tuple[int, int] | None:
    """From the first to the last clause of a sentence that says something, if it says enough.

    `rest` is the sentence with blanks for what is told elsewhere. It is the sentence whole where
    manners stand in those clauses, too: alone they would pass for nothing else.
    """
    every = parts(rest, language)
    found = [one for one in every if left(one.words, known, language)]
    joined = [one for one in found if one is not every[0] and count(one.text) >= _LEAST_JOINED]
    least = 1 if joined or has_question_mark(rest) else LEAST
    if left(rest, known, language) < least:
        return (0, len(words)) if courtesy.denies_opening(plain(rest), language) else None
    start, end = (found[0].start, found[-1].end) if found else (0, len(words))
    is_polite = courtesy.is_courtesy(words[start:end], language)
    return (0, len(words)) if is_polite else (start, end)


def parts(words: str, language: str) -> tuple[Piece, ...]:
    """The sentence cut at every joint but those that only add to what stands before them."""
    sentence = sentences.whole(words)
    companions = among(WORDS, "companions", language)
    return sentences.clauses(sentence, language, lambda left, joint, right: joint not in companions)
