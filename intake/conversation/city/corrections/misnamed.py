"""A name where office or authority alone is asked: the writer's own, spelled right or in full.

Invariant: only a name that is much like the one on file takes its place, or one that begins with
it as a family name; another one behind "No," is asked about, and answers nothing.
"""

import unicodedata
from difflib import SequenceMatcher

from intake import stages
from intake.answers.values import Text
from intake.applications import Application
from intake.calls.identity import AUTHORITY, OFFICE, WRITER
from intake.conversation.city.corrections import righting
from intake.conversation.city.corrections.righting import Behind
from intake.conversation.intents.courtesy import PUNCTUATION
from intake.conversation.people import caseless, closed, holding, signatures, titles
from intake.conversation.phrasefiles import listed
from intake.conversation.phrases import among, any_found
from intake.conversation.sentences import WORDS, denies
from intake.conversation.spelling import fold, has_case
from intake.conversation.turns import Hearing

_ALIKE, _HALF = 0.7, 0.5
"""The share of letters that two spellings of one name have in common at least, and may have."""
_ADDED = 25
"""Letters that an office told anew has more than the former one at most."""
_MOST = 8
"""Words of a name and of the one it takes the place of."""
_GIVEN = 2
"""Letters of a first name in Han and Hangul, nearly always."""
_FAMILIES = {"ja": 2, "ko": 1}
"""Letters of a family name at most, where a first name behind it would be taken for an office."""
_NOT_GIVEN = ("offices", "office_words", "institutions", "honorifics", "away", "statement_verbs")
_BESIDE = frozenset({OFFICE, AUTHORITY})
"""What is asked right behind a name, which may still be told to be wrong."""


def behind_no(hearing: Hearing, application: Application) -> Behind | None:
    """The name behind a denial on one line; None where a name stands there as a signature, or
    anything else.
    """
    former = _former(hearing, application)
    text = righting.text_of(hearing) if former else ""
    if not text or "\n" in hearing.message.reply.strip():
        return None
    lead, name = righting.parted(text)
    name = closed.name(name.rstrip(".!"), hearing.language)
    codes = righting.languages_of(hearing, lead)
    if not (name and codes) or name.casefold() == former.casefold():
        return None
    if any(_is_addressed(name, one) or _is_posted(name, one) for one in codes):
        return None
    if _is_respelled(name, former):
        return Behind(question=WRITER, words=name, is_name=True, language=hearing.language)
    is_other = all(_is_name(name, former, one) for one in codes) or _is_piece(name, former)
    return Behind(question=WRITER, words=name, is_open=True, is_other=True) if is_other else None


def in_full(hearing: Hearing, application: Application) -> Behind | None:
    """The family name on file and the first name, nothing else: "大崎千尋です" after "大崎です".

    Only where what closes it says that it is who writes: "Ask Karen" and "明白" look like names.
    """
    former = _former(hearing, application)
    text = righting.text_of(hearing) if former else ""
    name = closed.name(text.rstrip(".!。"), hearing.language) if text else ""
    is_closed = bool(name) and name != text.rstrip(".!。")
    if not is_closed or not _goes_on(name, former, hearing.language):
        return None
    is_other = _is_posted(name, hearing.language) or titles.said(name, hearing.language) != "name"
    if is_other or not _may_name(name, hearing.language):
        return None
    return Behind(question=WRITER, words=name, is_name=True, language=hearing.language)


def _goes_on(name: str, former: str, language: str) -> bool:
    """Whether two letters that may be a first name follow the family name on file."""
    given = fold(name.removeprefix(former)) if name.startswith(former) else ""
    longest = _FAMILIES.get(language, 0)
    if len(given) != _GIVEN or len(former) > longest:
        return False
    no_ends = tuple(among(WORDS, "no_given_ends", language))
    is_word = given in among(WORDS, "not_given", language) or given.endswith(no_ends)
    return not is_word and not any_found(WORDS, _NOT_GIVEN, given, language)


def _former(hearing: Hearing, application: Application) -> str:
    """The writer's name by their own word, where the letter asks one thing beside it; else ""."""
    letter, dossier = hearing.dossier.letter, hearing.dossier
    if letter is None or letter.pending or not dossier.is_last or hearing.message.edits:
        return ""
    if len(letter.questions) != 1 or letter.questions[0] not in _BESIDE:
        return ""
    known = application.current.get(WRITER)
    is_own = known is not None and known.by == hearing.contact.address.key
    if hearing.is_late or application.state not in stages.FORMING or not is_own:
        return ""
    return known.value.text if known and isinstance(known.value, Text) else ""


def respelled(words: str, former: str) -> str:
    """A name on file as it is spelled anew: whole, or one word of it alone; "" for other words."""
    if words.casefold() == former.casefold():
        return ""
    if len(words.split()) == 1 and _may_be_first(words):
        known = former.split()
        alike = [n for n, one in enumerate(known) if _alike(words, one) >= _ALIKE]
        if len(alike) == 1:
            return " ".join((*known[: alike[0]], words, *known[alike[0] + 1 :]))
    return words if _is_respelled(words, former) else ""


def put_right(words: str, former: str) -> str:
    """The same beside the name that it takes the place of: "it's Mira Holm, not Holt"."""
    known, said = former.split(), [one.strip(PUNCTUATION) for one in words.split()]
    if len(said) > _MOST or not any(one in known for one in said):
        return ""
    told = (
        respelled(" ".join(said[start : start + size]), former)
        for size in dict.fromkeys((len(known), 1))
        for start in range(len(said) - size + 1)
        if said[start] not in known or size > 1
    )
    found = dict.fromkeys(one for one in told if one)
    return next(iter(found)) if len(found) == 1 else ""


def may_be(words: str, former: str, language: str) -> bool:
    """Whether words may be the writer's name, and are no office and no "my title"."""
    told = listed("city.corrections", "unsettling_words.toml", language, "title", "name").found(
        fold(words)
    )
    is_other = _is_posted(words, language) or told
    return _is_name(words, former, language) and not is_other


def may_be_office(words: str, former: str, language: str) -> bool:
    """Whether a few words hold the former office, or a part of it: "mayor", "deputy mayor"."""
    told, known = fold(words).casefold(), fold(former).casefold()
    is_part = known in told or (len(told) > 1 and told in known)
    is_few = len(told) <= len(known) + _ADDED and told != known
    return is_part and is_few and not denies(told, language)


def _is_respelled(name: str, former: str) -> bool:
    """Much the same, word by word: "just now" is much like "Justin Noble", and a family shares its
    name.

    One word alone has to be written as a name is: "never" is much like "Neven".
    """
    words, known = name.split(), former.split()
    if len(words) != len(known) or _alike(name, former) < _ALIKE:
        return False
    if len(words) == 1:
        return _may_be_first(name)
    return min(_alike(*pair) for pair in zip(words, known, strict=True)) >= _ALIKE


def _is_piece(name: str, former: str) -> bool:
    """Whether it is a part of the name on file, but for its spelling; the same part signs."""
    known, words = former.casefold().split(), name.split()
    if len(words) >= len(known) or all(one.casefold() in known for one in words):
        return False
    return all(
        _may_be_first(one) and any(_alike(one, each) >= _ALIKE for each in known) for one in words
    )


def _may_be_first(word: str) -> bool:
    return not has_case(word) or signatures.is_first_name(word)


def _is_name(words: str, former: str, language: str) -> bool:
    """Whether words are a person's name; without capitals only where half of it is on file, since
    "next week" and "the head" may look like one there ("下周", "部長").
    """
    return _may_name(words, language) and (has_case(words) or _alike(words, former) >= _HALF)


def _may_name(words: str, language: str) -> bool:
    if has_case(words):
        return holding.is_person(words, language)
    return caseless.is_name(words, language)


def _alike(one: str, other: str) -> float:
    return SequenceMatcher(None, _plain(other), _plain(one)).ratio()


def _plain(word: str) -> str:
    spelled = unicodedata.normalize("NFKD", word.casefold())
    bare = (one for one in spelled if unicodedata.category(one) != "Mn")
    return "".join(bare) if has_case(word) else word


def _is_addressed(name: str, language: str) -> bool:
    """ "Mrs Lopes": of whom somebody speaks."""
    return fold(name.split()[0].rstrip(".")).casefold() in among(WORDS, "courtesies", language)


def _is_posted(name: str, language: str) -> bool:
    """ "The head of IT": an office, or words that may be one."""
    is_office = signatures.is_office(name, language)
    return is_office or titles.said(name, language) in ("office", "either")
