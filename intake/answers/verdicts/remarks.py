"""Clauses that state nothing of a city: "I pressed the wrong button", "we have a holiday tomorrow".

Invariant: no verdict is made here. A clause states something if it says yes or no in so many words,
speaks of what only such cities have, or holds no word but those that such an answer is made of.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date

from intake.answers import calendars
from intake.answers.choices import options
from intake.answers.folding import clean, is_unspaced
from intake.answers.geography import cities
from intake.answers.lexicon import Phrase, lexicon, split, tokens_of
from intake.answers.verdicts import mandates, outlived, verdicts, wording
from intake.answers.verdicts.denials import Clause

Blank = Callable[[str], str]

_ENDS = r".!?;。！？；؟؛।۔\n"
_SENTENCE = re.compile(rf"(?:[^{_ENDS}]|(?<=\d)\.(?=\s*\S)|\.(?=\s?\d|\w))+[{_ENDS}]*")
_YEAR = re.compile(r"(?:19|20)\d\d")
_CLAUSE = re.compile(r"[,:()–—，、：（）،]| - ")
_QUOTED = re.compile('[«"“„「『‹]([^»"”“」』›]{1,12})[»"”“」』›]')
_APOSTROPHE = re.compile("['’‘ʼ`]")
_SAYING = ("yes", "no", "yes_alone", "no_alone")
_STRANGE = frozenset({
    "alleged", "asks_back", "consenting", "declining", "doubtful", "enquiring", "glad", "hedged",
    "idiom", "in_charge", "paper", "please", "recorded", "referring", "saying", "sending",
    "sitting", "unassigned",
})  # fmt: skip
"""Lists of what is said beside an answer, and of words that make none of a sentence."""
_ASIDE = frozenset({"aside", "self", "yours"})
_SMALL = frozenset({"assented_to", "assented_from", "no_before", "permitted_to"})
"""Lists of endings and particles, which are no words where each letter may be one."""
_MADE_OF = ("small", "core", "thing", "field")
_SHORT = 3
"""Letters of a word that tells nothing."""
_TERSE = {"ar": 2, "hi": 1}
"""The same in scripts that write no vowels, or several signs for a letter."""
_SEVERAL = 4
"""Words of a phrase that none says by the way."""
_LOOSE = {"zh": 1}
"""Letters that may be left of a clause where each is a word, and none has an ending."""
_CAPITALS = frozenset({"de"})
"""Languages that write any noun with a capital."""
_HIRAGANA = re.compile("[\u3041-\u309f\u30fc]")
_HANGUL = re.compile("[\uac00-\ud7af]")
_GRANTS = frozenset({"paper", "mandated", "consent", "label", "commission"})
_GRANTERS = frozenset({"granter", "body"})
_BESIDE = _GRANTERS | {"colleague", "detail", "post"}
"""What is said of a mandate that says nothing of it alone."""


def sentences(text: str) -> list[str]:
    """The sentences of a text, as they are written."""
    return [one[0] for one in _SENTENCE.finditer(text)]


def clauses(sentence: str) -> list[str]:
    """The clauses of a sentence, as they are written."""
    return [one for one in _CLAUSE.split(sentence) if one.strip()]


def tells_an_end(sentence: str, language: str) -> bool:
    """Whether a sentence says no more than that there was such a thing, until some year."""
    told = [Clause(split(clean(one).strip(wording.EDGES)), language) for one in clauses(sentence)]
    return outlived.says([told], "", date.max) == "no"


def states(clause: str, language: str, blank: Blank, *, mandate: bool) -> bool:
    """Whether a clause states something; `blank` leaves out the words of what may be asked.

    `mandate`: it is asked whether its writer may apply.
    """
    told = Clause(split(clean(clause).strip(wording.EDGES)), language)
    words = split(_apart(clause))
    said = lexicon("remarks", language).said(words)
    if "aside" in said:
        return False
    quoted = (Clause(split(clean(one)), language) for one in _QUOTED.findall(clause))
    if (
        _says(told)
        or any(map(_says, quoted))
        or (_is_granted(words, language) if mandate else "core" in said)
    ):
        return True
    if (
        not (_is_under_way(told) or verdicts.of(told))
        or "yours" in said
        or ("self" in said and not mandate)
    ):
        return False
    if _is_full(told) or (not mandate and any(map(_YEAR.fullmatch, words))):
        return True  # "it went live on 3 March 2021 in the cellar"
    if "thing" in said and not mandate:
        return True
    return not any(_strange(_apart(clause), language, blank, mandate=mandate))


def is_known(sentence: str, language: str) -> bool:
    """Whether a sentence is of its writer, its reader or what is told by the way."""
    known = lexicon("remarks", language)
    return any(_ASIDE & known.said(split(_apart(one))) for one in clauses(sentence))


def _says(told: Clause) -> bool:
    """Whether it is a yes or a no, or begins with a yes."""
    return bool(told.opens("yes")) or any(map(told.is_all, _SAYING))


def _is_under_way(told: Clause) -> bool:
    """ "That is our goal", "we are developing it": a yes where goals or works are asked."""
    return told.has("building") or (told.has("own") and told.has("goal"))


def _is_full(told: Clause) -> bool:
    """Whether a phrase of several words states something ("were among the first")."""
    is_apart = not any(map(is_unspaced, told.words))
    return is_apart and any(
        end - start >= _SEVERAL for start, end in told.found.get("statement", ())
    )


def _apart(clause: str) -> str:
    """A clause with its words apart that are written together: "l'accord"."""
    return clean(_APOSTROPHE.sub(" ", clause))


def _is_granted(words: Phrase, language: str) -> bool:
    roles = mandates.roles_of(words, language)
    return bool(roles & _GRANTS) or ("given" in roles and bool(roles & _GRANTERS))


def _strange(text: str, language: str, blank: Blank, *, mandate: bool) -> Iterator[bool]:
    """For each word of a clause whether such an answer is not made of it."""
    left = text if mandate else blank(text)
    words, found = tokens_of(text)
    known = _known(words, language, mandate=mandate)
    known.update(at for at, one in enumerate(found) if left[one.start()].isspace())
    at, letters = 0, 0
    while at < len(words):
        end = at + 1
        if not is_unspaced(words[at]):
            is_known = at in known or (not mandate and _is_name(at, words, found, language))
            yield not is_known and _is_long(words[at], language)
        elif _HANGUL.match(found[at][0]):
            while end < len(words) and found[end].start() == found[end - 1].end():
                end += 1
            yield end - at > 1 and at not in known
        elif at not in known and not _HIRAGANA.match(found[at][0]):
            letters += 1
            yield letters > _LOOSE.get(language, 0)
        at = end


def _is_long(word: str, language: str) -> bool:
    return word[0].isalpha() and len(word) > _TERSE.get(language, _SHORT)


def _is_name(at: int, words: Phrase, found: Sequence[re.Match[str]], language: str) -> bool:
    """Whether a word can only be a name: "there is none in Hirvensalo", "in Graz nicht"."""
    if at and language not in _CAPITALS and found[at][0][0].isupper():
        return True
    return bool(cities.called(words[at], language))


def _known(words: Phrase, language: str, *, mandate: bool) -> set[int]:
    """The places of words that such an answer is made of."""
    made = ("small",) if mandate else _MADE_OF
    is_unspaced_text = any(map(is_unspaced, words))
    strange = _STRANGE | _SMALL if is_unspaced_text else _STRANGE
    said = list(lexicon("yesno", language).every(words))
    if not any(one.name == "negator" for one in said):
        strange |= {"flaw"}  # "a power cut", but "without a power cut"
    said = [one for one in said if one.name not in strange]
    said += [one for one in lexicon("remarks", language).every(words) if one.name in made]
    if mandate:
        granted = lexicon("mandates", language).every(words)
        said += [one for one in granted if one.name not in _BESIDE]
    least = 2 if any(map(_HANGUL.match, words)) else 1  # "시" begins "시간" too
    said = [one for one in said if one.end - one.start >= least]
    places = {at for one in said for at in range(one.start, one.end)}
    for place, length, _ in options.numerals(language).finds(words) if least == 1 else ():
        places.update(range(place, place + length))
    for place, length, names in calendars.of(language).finds(words):
        if any(name.startswith("month") for name in names):
            places.update(range(place, place + length))
    return places
