"""Words that add to a list on the file or set it anew: "please also add the World Urban Forum".

Invariant: only the words that say so, and the name of the list before them, are left out; an event
of such a name stands alone, and nothing that was listed before is lost by adding.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain, pairwise

from intake.answers import read
from intake.answers.calendars import YEAR
from intake.answers.choices import options, segments
from intake.answers.events import crowds, naming, proper
from intake.answers.folding import clean
from intake.answers.lexicon import lexicon, split
from intake.answers.values import Choice, Context, Events, Unclear, Value
from intake.calls.model import Call, Question
from intake.conversation import sentences
from intake.conversation.phrases import among, any_found, blanked, phrases
from intake.conversation.questions import cues
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold

_LISTS = frozenset({"events", "choice"})
_TOKEN = re.compile(r"\S+")
_LAST = re.compile(r"\s[^\s]+\Z")
_EDGES = " ,;:，；：、.。!！?？؟-–—"
_NAMED = re.compile(r"(?:\"([^\"\n]{4,120})\"|(?<!\w)'([^'\n]{4,120})')")
_DIGITS = re.compile(r"\d|[〇○零一二三四五六七八九元]年")
_YEAR_BEHIND = re.compile(r"[\s,(]{0,3}((?:19|20)\d\d)(?!\d)")
_HANGUL = re.compile("[\uac00-\ud7a3]")
_WORDY = re.compile(r"[^\W\d_]+")
_GLUED = re.compile(r"(?<=\d)['’][^\W\d_]{1,3}\Z")
"""A case written with a year: "2021'i"."""


@dataclass(frozen=True, kw_only=True)
class Said:
    """What is listed, and whether it comes to what was listed before."""

    words: str
    adds: bool = False
    strikes: bool = False
    """Whether one that was listed is taken off."""


def asks_to_add(text: str, language: str) -> bool:
    """Whether a (folded) sentence asks for an event to be listed as well: "add the event X 2023".

    It names the list or an item of it, or what kind of event it is, and the event by a year or
    between quotation marks.
    """
    if "@" in text or not _adds(text, language) or is_reserved(text, language):
        return False
    keys = ("event_words", "event_kinds")
    said = any_found(WORDS, keys, text, language)
    return said and bool(YEAR.search(text) or _NAMED.search(text))


def requests(text: str, language: str) -> bool:
    """Whether a (folded) question is a polite wish to list an event: "Could you add …?"."""
    return phrases(WORDS, "asked_to", language).found(text) and asks_to_add(text, language)


def sets_anew(words: str, language: str) -> bool:
    """Whether a sentence says which events alone are the list: "The list is only A and B"."""
    text = fold(words)
    if not _DIGITS.search(words) or is_reserved(text, language):
        return False
    keys = ("resetting", "event_words")
    if not all(phrases(WORDS, key, language).found(text) for key in keys):
        return False
    start, end = _longest(
        text, sorted(one for key in keys for one in _spans(text, key, language)), language
    )
    found = read("events", words[start:end], Context(language=language))
    return (
        isinstance(found, Events)
        and bool(found.events)
        and not found.unread
        and all(one.year for one in found.events)
    )


def tells_of_hosting(words: str, language: str) -> bool:
    """Whether a sentence says which events the city hosted, each with its year and its kind."""
    if not _DIGITS.search(words) or not naming.tells(words, language):
        return False
    if not proper.may_name(words, language) or is_reserved(fold(words), language):
        return False
    found = read("events", words, Context(language=language))
    return (
        isinstance(found, Events)
        and bool(found.events)
        and all(one.year and proper.is_kind(one.name, language) for one in found.events)
    )


def unnamed(words: str, language: str) -> str:
    """The words without the names of events told with their years: these say where nothing lies."""
    return blanked(words, ((one.start, one.stop) for one in names(words, language)))


def names(words: str, language: str) -> tuple[range, ...]:
    """Where the events that are told with their years are named."""
    if not _DIGITS.search(words) or not proper.may_name(words, language):
        return ()
    found = read("events", words, Context(language=language))
    said = [one.name for one in found.events if one.year] if isinstance(found, Events) else []
    return tuple(range(at, at + len(one)) for one in said if (at := words.find(one)) >= 0)


def tells_with_years(words: str, language: str) -> bool:
    """Whether a sentence says that the city hosted events, of whatever kind, some with a year."""
    if not naming.tells(words, language) or is_reserved(fold(words), language):
        return False
    found = read("events", words, Context(language=language))
    return isinstance(found, Events) and not found.planned and bool(names(words, language))


def names_only(words: str, language: str) -> bool:
    """Whether the words are nothing but events, each by its name, its kind and its year."""
    if not YEAR.search(fold(words)) or is_reserved(fold(words), language):
        return False
    if not proper.may_name(words, language):
        return False
    found = read("events", words, Context(language=language))
    if not isinstance(found, Events) or found.unread or found.planned or not found.events:
        return False
    if not all(one.year and proper.is_kind(one.name, language) for one in found.events):
        return False
    left = fold(words)
    for name in (name for one in found.events for name in (one.name, one.place) if name):
        left = left.replace(fold(name), " ", 1)
    return len(_WORDY.findall(YEAR.sub(" ", left))) <= len(found.events)


def is_reserved(text: str, language: str) -> bool:
    """Whether a (folded) sentence takes an event off the list, or says not to add one."""
    if phrases(WORDS, "striking", language).found(_unnamed(text)):
        return True
    return _adds(text, language) and phrases(WORDS, "not_added", language).found(
        _unasked(_unnamed(text), language)
    )


def strikes(text: str, language: str) -> bool:
    """Whether a (folded) sentence takes an event off the list, and adds and puts off none."""
    bare = _unnamed(text)
    is_off = all(phrases(WORDS, key, language).found(bare) for key in ("striking", "event_words"))
    return is_off and not _adds(text, language) and not phrases(
        WORDS, "not_added", language
    ).found(bare)  # fmt: skip


def struck(former: Value | None, words: str) -> Events | Unclear:
    """The former list without the one event that is named; an only event is never taken off."""
    if not isinstance(former, Events):
        return Unclear(reason="vague")
    said = fold(words)
    left = tuple(one for one in former.events if fold(one.name) not in said)
    if not left or len(left) != len(former.events) - 1:
        return Unclear(reason="vague", candidates=tuple(one.name for one in former.events))
    return replace(former, events=left)


def corrects_one(text: str, language: str) -> bool:
    """Whether a (folded) sentence speaks of one item of the list by its place or its name alone."""
    bare = _unnamed(text)
    if _adds(bare, language) or not phrases(WORDS, "correcting", language).found(bare):
        return False
    return phrases(WORDS, "item_places", language).found(bare)


def only_announces(text: str, language: str) -> bool:
    """Whether a (folded) sentence says that a list was wrong, and names no event with its year."""
    is_told = phrases(WORDS, "correcting", language).found(text)
    return is_told and not YEAR.search(text) and not _NAMED.search(text)


def is_story(question: Question, words: str, language: str) -> bool:
    """Whether a sentence only tells of an event ("In 2019 we hosted …"), and sets no list anew."""
    keys = ("correcting", "resetting")
    text = fold(words)
    return question.kind == "events" and not any_found(WORDS, keys, text, language)


def said(call: Call, question: Question, words: str, language: str) -> Said:
    """The words of a list without those that only say what becomes of it."""
    if question.kind not in _LISTS:
        return Said(words=words)
    text = fold(words)
    if len(text) != len(words):
        words = text
    if question.kind == "choice":
        is_also = _is_also(text, language) and adds_title(words, language)
        is_added = question.several and (is_also or bool(_spans(text, "adding", language)))
        return Said(words=words, adds=is_added, strikes=_strikes_option(question, text, language))
    if strikes(text, language):
        return Said(words=words, strikes=True)
    adds = _adds(text, language) or crowds.tells_besides(words, language)
    if not adds and not _spans(text, "resetting", language):
        return Said(words=words)
    marks = cues.gather(call, language)
    parts = _parts(text, language)
    found = [_item(words, one.text, one.start, question, marks, language) for one in parts]
    return Said(words="; ".join(filter(None, found)) or words, adds=adds)


def _is_also(text: str, language: str) -> bool:
    """Whether a word says "also"; what only begins another one in Hangul does not ("녹색 도시")."""
    return any(not _HANGUL.match(text, end) for _, end in _spans(text, "also", language))


def _strikes_option(question: Question, text: str, language: str) -> bool:
    """Whether a sentence of the (folded) text strikes an option that it names: "remove 6G".

    What stands right behind a "not" strikes nothing, nor does a sentence of another thing.
    """
    return any(
        any(not _is_denied(one.text, start, language) for start, _ in found)
        and _names_option(question, one.text, language)
        for one in _parts(text, language)
        if (found := _spans(one.text, "striking", language))
    )


def _is_denied(text: str, start: int, language: str) -> bool:
    denied = _spans(text, "negators", language)
    return any(not text[end:start].strip() for _, end in denied if end <= start)


def _names_option(question: Question, text: str, language: str) -> bool:
    """Whether a sentence names an option, by its name or by its place in the list."""
    own = tuple(
        (*one.name.values(), *chain.from_iterable(one.aliases.values())) for one in question.options
    )
    tokens, names = options.tokens_of(text), options.names(own, language)
    return any(
        names.at(tokens, place)[0] or options.ordinal_at(tokens, place, language)
        for place in range(len(tokens))
    )


def _parts(text: str, language: str) -> Iterator[sentences.Piece]:
    """The sentences of what is listed; none goes over a semicolon, which parts the items."""
    at = 0
    for item in _unnamed(text).split(";"):
        own = sentences.Piece(text=text[at : at + len(item)], start=at)
        yield from sentences.sentences(own, language)
        at += len(item) + 1


def _item(
    words: str, text: str, at: int, question: Question, marks: cues.Cues, language: str
) -> str:
    """The event that one sentence names, or the sentence where it says nothing of the list."""
    own = words[at : at + len(text)]
    spans = [
        one
        for key in ("adding", "missing", "resetting")
        for one in _spans(text, key, language)
    ]  # fmt: skip
    if not spans:
        return own.strip(_EDGES)
    if names := _quoted(own, text):
        return own if _is_to_come(text, language) else names
    if not naming.tells(own, language):  # where "we hosted" only leads up to the name
        signs = cues.read(text, marks, language)
        spans.extend((one.start, one.end) for one in signs.found if question.id in one.questions)
    spans.extend(_spans(text, "event_words", language))
    start, end = _longest(text, sorted(spans), language)
    return _GLUED.sub("", own[start:end])


def adds_title(words: str, language: str) -> bool:
    """Whether a title that is told of leaves those on the file: nothing is denied or corrected."""
    text = fold(words)
    keys = ("negators", "correcting", "changing", "nothing_else", "undoing")
    return not any_found(WORDS, keys, text, language)


def is_open(former: Value) -> bool:
    """Whether something of the list on the file could not be read, so that more is to come."""
    return isinstance(former, Events) and bool(former.unread)


def merged(value: Value | Unclear, former: Value | None) -> Value | Unclear:
    """The former list and what comes to it, nothing of it twice."""
    if isinstance(value, Events) and isinstance(former, Events):
        known = {one.name.casefold() for one in former.events}
        fresh = tuple(one for one in value.events if one.name.casefold() not in known)
        return replace(value, events=former.events + fresh)
    if isinstance(value, Choice) and isinstance(former, Choice):
        return replace(value, numbers=tuple(sorted({*former.numbers, *value.numbers})))
    return value


def _adds(text: str, language: str) -> bool:
    return any_found(WORDS, ("adding", "missing"), text, language)


def _unnamed(text: str) -> str:
    """The text without what stands between quotation marks: names say nothing of the wish."""
    return _NAMED.sub(lambda one: '"' + " " * (len(one[0]) - 2) + '"', text)


def _unasked(text: str, language: str) -> str:
    """The text without "could you" and "is missing": words that put nothing off."""
    for start, end in (*_spans(text, "asked_to", language), *_spans(text, "missing", language)):
        text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    return text


def _quoted(own: str, text: str) -> str:
    """The names between quotation marks, each with the year that stands right behind it.

    A name alone has the only year of its sentence ("…, which we hosted in 2025").
    """
    found = []
    names = tuple(_NAMED.finditer(text))
    years = YEAR.findall(_unnamed(text)) if len(names) == 1 else ()
    for one in names:
        group = 1 if one[1] else 2
        name = own[one.start(group) : one.end(group)].strip()
        behind = _YEAR_BEHIND.match(text, one.end())
        year = behind[1] if behind else years[0] if len(years) == 1 else ""
        is_dated = YEAR.search(name) is not None
        found.append(f"{name} ({year})" if year and not is_dated else name)
    return "; ".join(found)


def _is_to_come(text: str, language: str) -> bool:
    """Whether what is told of an event lies ahead: "…, which we will host in 2027".

    It stands on the side of its name on which the language does not ask for it to be added.
    """
    names = tuple(_NAMED.finditer(text))
    is_behind = segments.denies_behind(language)
    told = text[: names[0].start()] if is_behind else text[names[-1].end() :]
    words = split(clean(told))
    return any("not" in found for _, _, found in lexicon("events", language).finds(words))


def _spans(text: str, key: str, language: str) -> list[tuple[int, int]]:
    found = phrases(WORDS, key, language).finditer(text)
    return [(one.start(), one.end()) for one in found]


def _joined(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans in order, those that overlap as one."""
    found: list[tuple[int, int]] = []
    for start, end in spans:
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return found


def _longest(text: str, spans: list[tuple[int, int]], language: str) -> tuple[int, int]:
    """The longest stretch between these, without the small words at its ends.

    Of several one with a year is meant.
    """
    ends = [(0, 0), *_joined(spans), (len(text), len(text))]
    gaps = [(one[1], max(two[0], one[1])) for one, two in pairwise(ends)]
    dated = [one for one in gaps if YEAR.search(text, *one)]
    start, end = max(dated or gaps, key=lambda one: len(text[one[0] : one[1]].strip(_EDGES)))
    while start and (word := _TOKEN.match(text, start)) and text[start - 1 : start].isalnum():
        if word.end() >= end or text[start : start + 1].isdigit():
            break
        start = word.end()  # an ending glued to what was cut off
    start += len(text[start:end]) - len(text[start:end].lstrip(_EDGES))
    idle = among(WORDS, "beside_lists", language)
    while (word := _TOKEN.match(text, start, end)) and word[0].casefold().strip(_EDGES) in idle:
        start = (
            word.end() + len(text[word.end() : end]) - len(text[word.end() : end].lstrip(_EDGES))
        )
    end = start + len(text[start:end].rstrip(" ,;:，；：、?？؟"))
    while (last := _LAST.search(text, start, end)) and last[0].casefold().strip(_EDGES) in idle:
        end = start + len(text[start : last.start()].rstrip(_EDGES))
    return start, end
