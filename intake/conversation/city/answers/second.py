"""What a contact writes of another city than the file's: "For Lahti: yes", "Lahti applies too".

Or "I would also like to apply for Lahti": who may write here for one city is told how.

Invariant: nothing so led is taken into this application, and a person is shown it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

from intake.answers.folding import is_unspaced, key
from intake.answers.geography import cities, places
from intake.answers.values import Context, Place, Unclear
from intake.applications import Application
from intake.calls.identity import CITY, COUNTRY
from intake.conversation import sentences
from intake.conversation.intents import courtesy
from intake.conversation.phrasefiles import listed
from intake.conversation.phrases import Phrases, phrases
from intake.conversation.sorting import naming
from intake.conversation.sorting.matching import Matches
from intake.conversation.spelling import (
    LETTER,
    count,
    fold,
    has_question_mark,
    is_within,
    squeeze,
    words_of,
)
from intake.conversation.turns import Hearing, Outcome

FILE = "second_words.toml"
_LEAD = re.compile(r"[^\n:：,，،、;；?？!！]{2,60}?\s?([:：]|[,，،、](?!\d))")
_ID = re.compile(r"(?<!\w)[A-Za-z]{1,3}\d{1,2}\w{0,30}")
_EDGES, _ENDS = " ,.،，、-–—(", " .!。！"
_BLANKS = re.compile(r"\s{2,}")
_FIGURE = re.compile(r"\d[\d.,]*[.)]\s+")
_NO_NAMES = ("small_words", "contrasts", "no_places", "said_of", "before_numbers")
_NAME, _LETTERS = 4, 12
"""Words of a city's name before what it wants, and letters of one without blanks."""
_KINDS = frozenset({"amount", "choice", "count", "yesno"})
_MOST = 1_500
"""Characters of a message that is looked through; a longer one says more."""


@dataclass(frozen=True, slots=True)
class Apart:
    """The matches without what is said of other cities; their names, if any, and what that was."""

    matches: Matches
    city: str = ""
    said: tuple[str, ...] = ()

    def holds(self, words: str) -> bool:
        """Whether all of the words stand in what is said of other cities."""
        parts = filter(None, map(squeeze, words.splitlines()))
        return all(any(is_within(part, one) for one in self.said) for part in parts)


def apart(hearing: Hearing, application: Application, matches: Matches) -> Apart:
    """What the message says of other cities, line by line, and the matches without it."""
    known, text = application.place(CITY), hearing.message.reply
    if known is None or len(text) > _MOST:
        return Apart(matches)
    found = {
        line: city
        for line in text.splitlines()
        if (city := _told(line, hearing, application, matches, known))
    } or {
        one: hearing.own(city)
        for one in map(_unnumbered, sentences.split(text, hearing.language))
        if (city := _applied_for(one, hearing.language, application, known))
    }
    if not found:
        return Apart(matches)
    told = Apart(matches, ", ".join(dict.fromkeys(found.values())), tuple(map(squeeze, found)))
    return replace(told, matches=_without(hearing, told))


def _told(
    line: str, hearing: Hearing, application: Application, matches: Matches, ours: Place
) -> str:
    """The other city that a line is about."""
    city = _led(line, hearing, application, ours)
    if city and (_is_asked_of(hearing, matches, squeeze(line)) or _is_apart(line, hearing)):
        return city
    if city := next(_wishing(line, hearing.language, application, ours), ""):
        return city
    return _before_an_id(line, hearing, application, ours)


def _unnumbered(sentence: str) -> str:
    """The sentence without a figure ahead: "134. I would also like …" is an answer and a wish."""
    return _FIGURE.sub("", sentence)


def _before_an_id(line: str, hearing: Hearing, application: Application, ours: Place) -> str:
    """The other city that is all that stands before the ID of a question: "Lahti, B4: 120".

    One of another country is led by a "for" or "the city of": "Nice, B4: 120" is a good start.
    """
    ids = {one.id.casefold() for one in hearing.call.questions if one.kind in _KINDS}
    found = () if _events(hearing) else _ID.finditer(line)
    first = next((one for one in found if one[0].casefold() in ids), None)
    said = fold(line[: first.start()]).strip(_EDGES) if first else ""
    left = listed("city.answers", FILE, hearing.language, "leads").without(said).strip()
    if _is_of_call(left, hearing) or _is_word(left, hearing.language):
        return ""
    city = _other(left, hearing.language, application, ours)
    is_near = city and cities.named(key(city), _country(application, ours))
    return city if left != said or is_near else ""


def _country(application: Application, ours: Place) -> str | None:
    """The country of the file's city, where it is known."""
    country = application.place(COUNTRY)
    return ours.country or (country.country if country else None)


def _is_word(said: str, language: str) -> bool:
    """Whether it is a word of the language, though some city is called so: "Bon, B4 : 120"."""
    known = (phrases(sentences.WORDS, key, language) for key in _NO_NAMES)
    return any(one.is_all(said) for one in known) or courtesy.manner(said, language) is not None


def _applied_for(sentence: str, language: str, application: Application, ours: Place) -> str:
    """The other city for which its writer would also apply, where a sentence says no more."""
    text = courtesy.plain(sentence)
    if not _tells(text, language):
        return ""
    words = partial(listed, "city.answers", FILE, language)
    also = _also(language)
    bare = words("others").without(text)
    left = bare
    for one in also:
        left = one.without(left)
    left = courtesy.beside_opening(left, language)
    is_wish, names = bool(left), squeeze(left).strip(_ENDS)
    if bare != text:
        return sentence if is_wish and not words_of(names) else ""
    if not (any(one.found(text) for one in also) and re.match(LETTER, names)):
        return ""
    each = _BLANKS.split(left.strip(f"{_ENDS}\n"))
    found = [_other(one, language, application, ours, in_a_country=True) for one in each]
    whole = _other(names, language, application, ours, in_a_country=True)
    return whole or (", ".join(found) if all(found) else "")


def _tells(text: str, language: str) -> bool:
    """Whether a (plain) sentence neither asks nor denies."""
    return not has_question_mark(text) and not sentences.denies(text, language)


def _also(language: str) -> tuple[Phrases, ...]:
    """The words by which a city is one more."""
    return phrases(sentences.WORDS, "also", language), listed(
        "city.answers", FILE, language, "also"
    )


def unplaced(hearing: Hearing, application: Application, outcome: Outcome) -> Outcome:
    """Wishes of this kind for a city that we do not know: better shown than lost."""
    ours, text = application.place(CITY), hearing.message.reply
    is_told = any(one.kind == "second_city" for one in outcome.remarks)
    if ours is None or is_told or len(text) > _MOST:
        return Outcome()
    found = (
        hearing.own(one)
        for one in sentences.split(text, hearing.language)
        if _is_for_unknown(one, hearing.language, application, ours)
    )
    shown = [squeeze(one) for one in outcome.unplaced]
    left = (one for one in found if not any(is_within(squeeze(one), each) for each in shown))
    return Outcome(unplaced=tuple(left))


def _is_for_unknown(sentence: str, language: str, application: Application, ours: Place) -> bool:
    text = courtesy.plain(sentence)
    if not _tells(text, language):
        return False
    words = partial(listed, "city.answers", FILE, language)
    also = _also(language)
    left = words("wishes").without(text)
    if left == text:
        is_also = any(one.found(text) for one in also)
        left = courtesy.beside_opening(text, language) if is_also else ""
    for one in (*also, words("leads"), phrases(sentences.WORDS, "own", language)):
        left = one.without(left)
    names = squeeze(left).strip(_ENDS)
    if not re.match(LETTER, names) or count(names) > _NAME:
        return False
    is_ours = naming.written(ours, sentence, language) in sentence
    return not is_ours and courtesy.beside(names, language) > 0


def _led(line: str, hearing: Hearing, application: Application, ours: Place) -> str:
    """The other city that stands before a colon, or behind a "for" and before a comma."""
    lead = _LEAD.match(line.strip())
    if not lead or not line.strip()[lead.end() :].strip():
        return ""
    said = fold(line.strip()[: lead.start(1)])
    left = listed("city.answers", FILE, hearing.language, "leads").without(said).strip()
    is_led = left != said.strip()
    if not is_led and (lead[1] not in ":：" or _is_of_call(left, hearing)):
        return ""
    return _other(left, hearing.language, application, ours)


def _is_of_call(label: str, hearing: Hearing) -> bool:
    """Whether the call asks with this word: "Mobile: 5G" of mobile networks tells of no city."""
    asked = (one for one in hearing.call.questions if one.kind in _KINDS)
    told = (cue for one in asked for cue in one.cues.get(hearing.language, ()))
    return any(label.casefold() in words_of(fold(one).casefold()) for one in told)


def _is_apart(line: str, hearing: Hearing) -> bool:
    """Whether a "for" leads, and a colon follows ("For Lahti: …"), whatever it is said of."""
    lead = _LEAD.match(line.strip())
    said = fold(line.strip()[: lead.start(1)]) if lead else ""
    is_led = listed("city.answers", FILE, hearing.language, "leads").found(said)
    return lead is not None and lead[1] in ":：" and is_led and not _events(hearing)


def _events(hearing: Hearing) -> bool:
    return any(
        hearing.call.question(id).kind == "events" for asked in hearing.asked for id in asked
    )


def _is_asked_of(hearing: Hearing, matches: Matches, line: str) -> bool:
    """Whether something in the line would be a yes or no, a choice or a figure of the file's."""
    hits = [(one.question, one.words) for one in matches.hits]
    doubts = [(id, one.words) for one in matches.doubts for id in one.questions]
    return any(
        hearing.call.question(id).kind in _KINDS and is_within(squeeze(words), line)
        for id, words in (*hits, *doubts)
    )


def _wishing(line: str, language: str, application: Application, ours: Place) -> Iterator[str]:
    """The other city of which a sentence says that it would like to apply as well."""
    said = fold(line)
    for found in listed("city.answers", FILE, language, "wishes").finditer(said):
        head = said[: found.start()].rstrip(" ,")
        for name in _ends(head):
            if city := _other(name, language, application, ours):
                yield city


def _ends(head: str) -> Iterator[str]:
    """How the words before a wish end, the longest first."""
    if is_unspaced(head[-1:]) and " " not in head[-_LETTERS:]:
        yield from (head[-size:] for size in range(min(_LETTERS, len(head)), 1, -1))
        return
    words = head.split()
    yield from (" ".join(words[-size:]) for size in range(min(_NAME, len(words)), 0, -1))


def _other(
    name: str, language: str, application: Application, ours: Place, *, in_a_country: bool = False
) -> str:
    """The name, where it is that of a city we know, and not of the file's.

    `in_a_country`: or of one in no table, with its country behind it.
    """
    name = name.strip(" .,")
    its = _country(application, ours)
    place = places.read(name, Context(language=language)) if name else None
    if isinstance(place, Unclear):  # of several of this name it is that of the country
        place = places.read(name, Context(language=language, country=its))
    if not isinstance(place, Place) or not place.city:
        return ""
    if not (place.known or (in_a_country and place.country)):
        return ""
    is_same = places.key(place.city, its) == places.key(ours.city or "", its)
    return "" if is_same else place.city


def _without(hearing: Hearing, told: Apart) -> Matches:
    """The matches without what is said of other cities, which is not among what is left either."""
    matches = told.matches
    kept = tuple(
        one
        for one in matches.hits
        if hearing.call.question(one.question).kind == "events"
        or not told.holds(one.lined or one.words)
    )
    doubts = tuple(one for one in matches.doubts if not told.holds(one.words))
    rest = tuple(one for one in matches.rest if not told.holds(one))
    return replace(matches, hits=kept, doubts=doubts, rest=rest)
