"""Whether a line is nothing but who signs: "S. Köhler", "А. П. Кузнецов", "王科长".

Invariant: words that could say anything else than a name are no signature.
"""

import re
from collections.abc import Sequence

from intake.answers.folding import is_unspaced
from intake.conversation.intents import substance
from intake.conversation.intents.courtesy import plain
from intake.conversation.intents.substance import Known
from intake.conversation.people import caseless
from intake.conversation.people.signatures import MOST_NAMES, is_first_name, is_office, is_statement
from intake.conversation.phrases import among, phrases, without
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold, has_case, words_of

LONGEST = 40
"""Letters of a line that only signs."""
_LONGEST_FAMILY = 3
_ENDED = ".!,"
_EDGES = " \t*_-–—~|,،，、"
_INTRODUCING = ("openers", "name_ends", "small_words", "house_ends", "seats", "before_names")
_UNSPACED = ("ko", "zh", "ja")
_FAMILY = r"(?-i:[^\W\d_a-z]\w*(?:['’-]\w+)*)"
_INITIALS = r"(?:(?-i:[^\W\d_a-z])[.．]\s?-?\s?){1,3}"
_INITIALED = re.compile(
    rf"\W*(?:{_INITIALS}{_FAMILY}(?:\s{_FAMILY})?|{_FAMILY}\s{_INITIALS})\W*", re.IGNORECASE
)
_INITIAL = re.compile(r"[^\W\d_]{1,2}[.．]?")


def is_signature(words: str, known: Known, language: str, *, is_last: bool) -> bool:
    """Whether the line signs: names of those who write, initials; the `last` line also a title.

    A full name that the file lacks and nothing read is never passed over.
    """
    if known.is_signed(words):
        return not known.is_nameless or len(words.split()) == 1
    line = words.strip(_EDGES)
    if not line or len(line) > LONGEST:
        return False
    if has_case(line):
        return _is_known(line, known)
    return is_last and is_titled(plain(line), language)


def is_below(kept: Sequence[str], every: Sequence[str], language: str) -> bool:
    """Whether the last of several sentences is but one name in capitals ("Moira", not "Yes")."""
    if not kept or len(every) < 2 or kept[-1] != every[-1]:
        return False
    is_verdict = phrases(WORDS, "plain_verdicts", language).is_all(plain(kept[-1]))
    return is_first_name(kept[-1]) and not is_verdict


def is_signed_below(line: str, text: str, known: Known, language: str) -> bool:
    """Whether the words are one name in capitals on a last line of its own below a sentence.

    A matter of the call or a place is more than a name.
    """
    if known.matters.found(plain(line)) or substance.names_place(line, known, language):
        return False
    *above, last = [one.strip() for one in text.splitlines() if one.strip()] or [""]
    is_alone = bool(above) and fold(last) == fold(line) and is_first_name(line)
    return is_alone and above[-1][-1] in _ENDED


def is_introduction(words: str, known: Known, language: str) -> bool:
    """Whether a line says again who writes for which city, and no more ("창원시 김도현입니다.").

    A name or a word that the file does not hold makes more of it.
    """
    line = words.strip(_EDGES)
    if not line or len(line) > LONGEST or known.is_nameless:
        return False
    said = substance.unnamed(plain(line), known, language)
    rest = said
    for name in sorted(known.people, key=len, reverse=True):
        rest = re.sub(_whole(name), " ", rest, flags=re.IGNORECASE)
    return rest != said and not words_of(without(WORDS, _INTRODUCING, rest, language))


def _whole(name: str) -> str:
    """A name as a word of its own; in scripts without capitals an ending may follow it."""
    return rf"(?<!\w){re.escape(name)}(?!\w)" if has_case(name) else re.escape(name)


def is_initialed(line: str) -> bool:
    """Whether a line is a family name with the initials of first names, and no more."""
    return len(line) <= LONGEST and bool(_INITIALED.fullmatch(line)) and not line.isupper()


def is_house(line: str) -> bool:
    """Whether a line is an office or a place of work and no more, in scripts without capitals."""
    said = fold(line).strip(_EDGES)
    if not said or len(said) > LONGEST or not is_unspaced(said):
        return False
    return any(
        (caseless.is_housed(said, one) or is_office(said, one)) and not is_statement(said, one)
        for one in _UNSPACED
    )


def _is_known(line: str, known: Known) -> bool:
    """Whether somebody known signs with the first letter of a name, or with a title before it."""
    if is_initialed(line):
        return True
    said = line.split()
    rest = [one for one in said if not _INITIAL.fullmatch(one)]
    return len(said) <= MOST_NAMES and 0 < len(rest) < len(said) and known.is_signed(" ".join(rest))


def is_titled(line: str, language: str) -> bool:
    """A name with its office, a family name alone or with a title, in scripts without capitals."""
    families, offices = among(WORDS, "surnames", language), among(WORDS, "offices", language)
    if line in families - among(WORDS, "unsure_surnames", language):
        return True
    for end in range(1, min(_LONGEST_FAMILY, len(line) - 1) + 1):
        if line[:end] in families and line[end:].strip() in offices:
            return True
    found = caseless.cut(line, language)
    return found.name[1] > found.name[0] and found.office[1] == len(line)
