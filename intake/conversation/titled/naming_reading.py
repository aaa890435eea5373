"""How a city says that its name is written: the one name that an answer holds.

Invariant: a name is the city's own words exactly as they were written, or what is on file and they
say yes to; it is in quotes, or plainly this city's, or on its own in other letters. Anything else
is no name.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property

from intake.answers import folding
from intake.answers.folding import UNSPACED_LETTER
from intake.answers.geography import cities
from intake.conversation import phrasefiles, sentences
from intake.conversation.ballots import ballot_signs
from intake.conversation.intents import courtesy, intents
from intake.conversation.people.signatures import is_closing
from intake.conversation.sentences import Piece
from intake.conversation.spelling import fold, has_question_mark

LONGEST = 60
"""Characters of a name."""
MOST_WORDS = 5
"""Words of a name."""
MOST_UNKNOWN = 3
"""Words of a name in other letters that no table has; of more, somebody tells something."""
LONGEST_UNSPACED = 8
"""Letters of one in a script without blanks."""
_QUOTES = '“„”«»「」『』"'
_QUOTED = re.compile(rf"[“„«「『\"]([^{_QUOTES}\n]{{1,{LONGEST}}})[”“»」』\"]")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
_WORD = r"(?!\d)\w[\w\u0300-\u036f\u064b-\u0652\u0900-\u097f'’.-]*"
_OTHER = re.compile(rf"(?:{_WORD})(?: {_WORD})*")
_STRANGE = re.compile(r"[\d<>@/\\{}\[\]=#|~^+&%]|www\.")
"""Signs of markup, figures and addresses."""
_ABBREVIATED = re.compile(r"\w\.\s?\w+\.$")
_EDGES = f" \t\n*_,;:!,،。।．\u200e\u200f\ufeff{_QUOTES}"
_DOUBTS = ("not", "no", "hedge", "condition", "decline")


@dataclass(frozen=True, kw_only=True)
class Asked:
    """What was asked about: the name on file, the city, and whether an answer is only noted."""

    on_file: str
    city: str
    country: str | None
    is_noted: bool = False

    @cached_property
    def scripts(self) -> frozenset[str]:
        return _scripts(self.on_file)

    @cached_property
    def keys(self) -> frozenset[str]:
        """What its names are compared by; those of the table where that has the city."""
        found = cities.named(folding.key(self.city), self.country)
        known = cities.dominant(found)
        own = {folding.key(self.on_file), folding.key(self.city)}
        return frozenset(own.union(known.keys if known else ())) - {""}

    def is_called(self, name: str) -> bool:
        return folding.key(name) in self.keys

    def is_known_in(self, scripts: frozenset[str]) -> bool:
        """Whether the table has a name of it in these letters: then another one is no name."""
        return any(_scripts(one) == scripts for one in self.keys)


def read(text: str, asked: Asked, language: str) -> str | None:
    """The name; None where the answer holds none, or several, or says anything else."""
    if _wishes(text, language) or has_question_mark(text):
        return None
    told = _told(text, language)
    if not told:
        return None
    whole = _between(text, told[0], told[-1])
    if not asked.is_noted and len(told) == 1 and _is_yes(whole, language):
        return asked.on_file
    return _quoted(text, asked, language) or _alone(whole, asked, language, len(told))


def may_mean(text: str, asked: Asked, language: str) -> bool:
    """Whether a short answer names the city, but not surely ("Perhaps Poona")."""
    words = text.split()
    is_short = len(words) <= MOST_WORDS and not _wishes(text, language)
    is_unsure = ballot_signs.says(text, language, "hedge")
    return is_short and is_unsure and any(asked.is_called(_plain(one)) for one in words)


def _wishes(text: str, language: str) -> bool:
    found = intents.find(sentences.split(text, language), language=language)
    return any(one.kind != "confirm" for one in found)


def _is_yes(text: str, language: str) -> bool:
    return any(one.kind == "confirm" for one in intents.find([text], language=language))


def _told(text: str, language: str) -> list[Piece]:
    """What it says up to its close, without manners."""
    found: list[Piece] = []
    for piece in sentences.sentences(sentences.whole(text), language):
        if is_closing(piece.text.strip(), language):
            break
        if re.search(r"\w", piece.text) and not courtesy.is_courtesy(piece.text, language):
            found.append(piece)
    return found


def _between(text: str, first: Piece, last: Piece) -> str:
    """The writer's own words: what is folded keeps its place."""
    return text[first.start : last.end]


def _quoted(text: str, asked: Asked, language: str) -> str | None:
    """The only words in quotes, where the words around speak of a name and do not deny it."""
    found = {_plain(one) for one in _QUOTED.findall(text)} - {""}
    around = _QUOTED.sub(" ", text)
    if len(found) != 1 or _is_doubted(around, language):
        return None
    (name,) = found
    is_it = not _told(around, language) or asked.is_called(name) or _is_about(around, language)
    return name if is_it and _may_be(name) and not _is_doubted(name, language) else None


def _alone(whole: str, asked: Asked, language: str, count: int) -> str | None:
    """The answer as a name, or what stands in it behind a colon or in other letters."""
    if "\n" in whole.strip():
        return None
    label, colon, _ = whole.replace("：", ":").rpartition(":")
    name = _plain(whole[len(label) + len(colon) :])
    if _may_be(name) and not _is_doubted(label, language):
        is_free = _is_about(label, language) if colon else not asked.is_noted
        is_free = is_free and count == 1
        if asked.is_called(name) or (is_free and _is_unknown(name, asked, language)):
            return name
    return _among_latin(whole, asked, language) if count == 1 else None


def _is_unknown(name: str, asked: Asked, language: str) -> bool:
    """A short name in other letters than those on file, of which no table has one of this city."""
    scripts = _scripts(name)
    if not scripts or scripts & asked.scripts or asked.is_known_in(scripts):
        return False
    most = LONGEST_UNSPACED if UNSPACED_LETTER.search(name) else LONGEST
    is_short = len(name.split()) <= MOST_UNKNOWN and len(name) <= most
    return is_short and not name[0].islower() and not _is_doubted(name, language)


def _among_latin(sentence: str, asked: Asked, language: str) -> str | None:
    """The city's one run of other letters in a sentence of Latin ones: "It is written पुणे"."""
    if not _LATIN.search(sentence) or _is_doubted(sentence, language):
        return None
    runs = [one[0] for one in _OTHER.finditer(_LATIN.sub("\n", sentence))]
    found = {_plain(one) for one in runs if re.search(r"[^\W\d_]", one)} - {""}
    name = found.pop() if len(found) == 1 else ""
    is_unknown = _is_about(sentence, language) and _is_unknown(name, asked, language)
    return name if _may_be(name) and (asked.is_called(name) or is_unknown) else None


def _is_doubted(words: str, language: str) -> bool:
    return ballot_signs.says(words, language, *_DOUBTS)


def _is_about(words: str, language: str) -> bool:
    """Whether they speak of a city's name and how it is written."""
    known = phrasefiles.listed("titled", "naming_words.toml", language, "about")
    return known.found(fold(words))


def _may_be(name: str) -> bool:
    is_short = len(name.split()) <= MOST_WORDS and len(name) <= LONGEST
    return bool(re.search(r"[^\W\d_]", name)) and is_short and not _STRANGE.search(name)


def _scripts(name: str) -> frozenset[str]:
    """The scripts of its letters, by the first word of their names in Unicode."""
    letters = (one for one in name if one.isalpha())
    return frozenset(unicodedata.name(one, "").partition(" ")[0] for one in letters)


def _plain(words: str) -> str:
    """The words without quotes, blanks and the stop around them, and nothing else changed."""
    bare = words.strip(_EDGES)
    while bare.endswith(".") and not _ABBREVIATED.search(bare):
        bare = bare[:-1].rstrip(_EDGES)
    return bare
