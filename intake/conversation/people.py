"""Who writes, as said in prose: a name, an office, the place they write from.

Invariant: a name is a few words in capitals and an office a few words with an office among them; a
sentence is neither, and what is not used of it is handed back.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from intake.conversation import caseless, holding, offices, titles
from intake.conversation.offices import ENDS
from intake.conversation.phrases import among, either, phrases, without
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.signatures import (
    MOST_NAMES,
    begins_with_office,
    is_name,
    is_office,
    is_statement,
)
from intake.conversation.spelling import LETTER, WORD, count, has_case, words_of
from intake.conversation.wordlists import listed

MOST_WORDS = 9
_MOST_CALLED = 6
LONGEST_OFFICE = 12
_MARKS = ",;(–—-"
_LEADING_MARKS = " :：–—-"
_TOKEN = re.compile(r"\S+")
_NAME = re.compile(rf"[^\W\d_]{LETTER}*(?:[.'-]{LETTER}*)*")
_HEAD = re.compile(r"\s*([^,،，、!]{2,30})[,،，、!]\s*")
_SIGNED = re.compile(r"\s*,\s*|\s*\(|\s+[-–—]\s+")


@dataclass(frozen=True, kw_only=True)
class Person:
    """Stretches of a clause that name the writer; `rest` is what says something else."""

    name: Piece | None = None
    office: Piece | None = None
    place: Piece | None = None
    rest: tuple[Piece, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.name or self.office)


NOBODY = Person()


def introduced(piece: Piece, language: str) -> Person:
    """The person of a clause such as "I am Anna Nowak, deputy mayor of Gdynia"."""
    piece = ungreeted(piece, language)
    start, end = _opener(piece, language)
    if not piece.text.isascii() and not has_case(piece.text[end:]):
        return _caseless(piece, start, end, language)
    if not end:
        held = _headed(piece, language) or _holder(offices.alone(piece, language))
        return held or _holder(offices.led(piece, language))
    end = _undone(piece, end, language)
    end += len(piece.text[end:]) - len(piece.text[end:].lstrip(_LEADING_MARKS))
    before = piece.part(0, start)
    lead = () if _only_leads(before, language) else (before,)
    found = _named(piece.part(end), language)
    if not found and (both := holding.parted(piece.part(end), language, is_own=True)):
        found = Person(office=both[0], name=both[1])
    if not found and not _is_name_of(piece.part(start, end), piece.part(end), language):
        found = _holder(offices.held(piece.part(end), language))
    return replace(found, rest=(*lead, *found.rest))


def ungreeted(piece: Piece, language: str) -> Piece:
    """The words without a greeting and the comma behind it."""
    head = _HEAD.match(piece.text)
    if head is None:
        return piece
    greetings = phrases("intents", "talk.greetings", language).heads(head[1], words_of(head[1]))
    is_greeting = any(one.end() == len(head[1].rstrip()) for one in greetings)
    return piece.part(head.end()) or piece if is_greeting else piece


def parted(piece: Piece, language: str) -> tuple[Piece, ...]:
    """The clauses of "my post is X and my name is Y", each with the words that open it."""
    words = words_of(piece.text)
    found = (
        one
        for key in ("openers", "led_houses")
        for one in phrases(WORDS, key, language).finditer(piece.text, words)
    )
    joint = re.compile(
        rf"(?:[,;]\s*(?:(?:{either(WORDS, 'plain_ands', language)})\s+)?"
        rf"|\s+(?:{either(WORDS, 'plain_ands', language)})\s+)\Z",
        re.IGNORECASE,
    )
    cuts = sorted(
        (lead.start(), one.start())
        for one in found
        if one.start() and (lead := joint.search(piece.text, 0, one.start()))
    )
    starts, ends = [0, *(end for _, end in cuts)], [*(start for start, _ in cuts), None]
    return tuple(piece.part(a, b) for a, b in zip(starts, ends, strict=True) if b is None or a < b)


def _holder(held: offices.Held) -> Person:
    return Person(office=held.office, place=held.seat, rest=held.rest)


def _headed(piece: Piece, language: str) -> Person:
    """An office with the name of its holder behind it."""
    found = holding.parted(piece, language)
    if found:
        return Person(office=found[0], name=found[1])
    head, comma, _ = piece.text.partition(",")
    found = holding.parted(piece.part(0, len(head)), language) if comma else None
    if not found:
        return NOBODY
    held = offices.held(piece.part(len(head) + 1), language)  # "Cllr Aisha Khan, Cabinet Member"
    return Person(name=found[1], office=held.office or found[0], rest=held.rest)


def _undone(piece: Piece, end: int, language: str) -> int:
    """Behind the name that is taken back ("the name is not Luis Ramírez but María Ochoa")."""
    said = piece.text[end:]
    heads = phrases(WORDS, "undoing", language).heads(said.lstrip(), words_of(said))
    if not any(True for _ in heads):
        return end
    but = _contrast(language).search(said)
    return end + but.end() if but else end


@lru_cache
def _contrast(language: str) -> re.Pattern[str]:
    return re.compile(rf"[\s,]+(?:{either(WORDS, 'contrasts', language)})\s+", re.IGNORECASE)


def _caseless(piece: Piece, start: int, end: int, language: str) -> Person:
    """The same in a script without capitals, where a verb or a title may close the name."""
    said = piece.part(end)
    found = caseless.cut(said.text, language, is_own=end > 0)
    if not end and not (found.office[1] or _is_surely_name(said.text[: found.end], language)):
        return NOBODY
    if not found:
        return _office_before(said, language) if end else NOBODY
    name, office = (said.part(*span) if span[1] else None for span in (found.name, found.office))
    before, after = piece.part(0, start), said.part(found.end)
    lead = (before,) if before and not _only_leads(before, language) else ()
    if name and not office:
        person = _beside(name, after, language)
        return Person(name=name, office=person.office, place=person.place,
                      rest=(*lead, *person.rest))  # fmt: skip
    return Person(name=name, office=office, rest=(*lead, *((after,) if after else ())))


def _is_surely_name(text: str, language: str) -> bool:
    """Whether words that close nothing but a name end the text ("と申します")."""
    return phrases(WORDS, "surely_names", language).ends(text)


def is_loose(piece: Piece, person: Person, language: str) -> bool:
    """Whether nothing says surely that the words name their writer ("the mayor still reads").

    In scripts without capitals "I am" may lead to any words, so a name alone needs more.
    """
    start, end = _opener(piece, language)
    if _is_surely_name(piece.text.rstrip(ENDS), language):
        return False
    if not end:
        return not (person.name and person.office)
    is_named = phrases(WORDS, "name_openers", language).found(piece.text[start:end])
    is_alone = person.name is not None and person.office is None
    return is_alone and not is_named and not has_case(piece.text[end:])


def signed(piece: Piece, language: str) -> Person:
    """Name and office as a whole sentence ("Anna Nowak, Deputy Mayor."), in either order."""
    marks = list(_SIGNED.finditer(piece.text))
    if not marks or is_statement(piece.text, language):
        return NOBODY
    name, office = _bare(piece.part(0, marks[0].start())), _bare(piece.part(marks[0].end()))
    if is_name(name.text, language) and is_office(office.text, language):
        end = offices.set_off(office.text, language)
        rest = office.part(end + 1)
        return Person(name=name, office=office.part(0, end), rest=(rest,) if rest else ())
    office, name = _bare(piece.part(0, marks[-1].start())), _bare(piece.part(marks[-1].end()))
    if is_name(name.text, language) and begins_with_office(office.text, language):
        return Person(name=name, office=office)
    return NOBODY


def _bare(piece: Piece) -> Piece:
    """The piece without the marks at its end."""
    return piece.part(0, len(piece.text.rstrip(ENDS + ")")))


def answered(piece: Piece, language: str) -> Person:
    """The person of an answer to "your name", with or without "my name is"."""
    piece = ungreeted(piece, language)
    found = introduced(piece, language)
    if found or _opener(piece, language)[1]:
        return found
    if not piece.text.isascii() and not has_case(piece.text):
        return _caseless_alone(piece, language)
    return _named(piece, language, alone=True)


def _office_before(said: Piece, language: str) -> Person:
    """An office up to the verb that closes it ("I am the head of … and was authorised")."""
    start, end = caseless.verb(said.text, language)
    found = _holder(offices.held(said.part(0, start), language))
    after = said.part(end)
    if offices.is_agent_before(after.text, language):
        return NOBODY
    if not found:
        return _holder(offices.held(said, language))
    return replace(found, rest=(*found.rest, *((after,) if after else ())))


def _caseless_alone(piece: Piece, language: str) -> Person:
    """A name, with or without an office, as the whole answer."""
    found = caseless.cut(piece.text, language, is_own=True)
    if not found:
        return _holder(offices.held(piece, language))
    name, office = (piece.part(*span) if span[1] else None for span in (found.name, found.office))
    after = piece.part(found.end)
    return Person(name=name, office=office, rest=(after,) if after else ())


def stated(piece: Piece, language: str) -> Piece:
    """The clause without the words that only lead up to it."""
    start, end = _opener(piece, language)
    rest = piece.part(end) if start == 0 else piece
    said = rest.text.rstrip(ENDS)
    closed = phrases(WORDS, "name_ends", language).finditer(said, words_of(said))
    at = min((one.start() for one in closed if one.end() == len(said)), default=None)
    rest = rest.part(0, at) if at and rest.part(0, at) else rest
    return rest if rest else piece


def role(piece: Piece, language: str) -> Piece | None:
    """The office in "I write for Plzeň, as head of the digital office"."""
    if not phrases(WORDS, "first_person", language).found(piece.text):
        return None
    opened = {one.end() for one in phrases(WORDS, "openers", language).finditer(
        piece.text, words_of(piece.text))}  # fmt: skip
    for match in _as(language).finditer(piece.text):
        if opened & {match.end(), len(piece.text[: match.end()].rstrip())}:
            continue
        end = re.search(r"[,;.](?=\s|$)", piece.text[match.end() :])
        said = piece.part(match.end(), match.end() + end.start() if end else None)
        held = offices.held(said, language)
        if held.office and begins_with_office(said.text, language):
            return held.office
    return None


def is_called(text: str, language: str) -> bool:
    """Whether a few words are capitals throughout, as what an office calls itself has them."""
    words = text.strip(ENDS).split()
    small = (*listed(WORDS, "name_particles", language), *listed(WORDS, "after_names", language))
    verdicts = [phrases(WORDS, key, language) for key in ("plain_verdicts", "no_names")]
    return (
        0 < len(words) < _MOST_CALLED
        and count(text) <= LONGEST_OFFICE
        and not any(one.is_all(words[0]) for one in verdicts)
        and not caseless.is_housed(text.strip(ENDS), language)
        and all(not word[0].islower() or word in small for word in words)
    )


@lru_cache
def _as(language: str) -> re.Pattern[str]:
    roles, articles = (either(WORDS, key, language) for key in ("role_words", "articles"))
    return re.compile(rf"(?:{roles})\s+(?:(?:{articles})\s+)?", re.IGNORECASE)


def _opener(piece: Piece, language: str) -> tuple[int, int]:
    """Where "my name is" and its like stand; an end of 0 where nothing does."""
    start = piece.text[:120]
    found = [
        (one.start(), one.end())
        for one in phrases(WORDS, "openers", language).finditer(start, words_of(start))
        if _may_open(start[: one.start()], language)
    ]
    return min(found, key=lambda one: (one[0], -one[1]), default=(0, 0))


def _is_name_of(opener: Piece, said: Piece, language: str) -> bool:
    """Whether "my name is" leads to words that are no office beyond doubt ("Kim Head")."""
    is_names = phrases(WORDS, "name_openers", language).found(opener.text)
    return is_names and titles.said(said.text, language) != "office"


def _may_open(before: str, language: str) -> bool:
    before = before.strip()
    return not before or before[-1] in ":,;" or _only_leads(Piece(text=before), language)


def _only_leads(before: Piece, language: str) -> bool:
    """Whether the words before "my name is" are greeting, correction or nothing."""
    return not WORD.search(without(WORDS, ("leads", "changing"), before.text, language))


def _named(piece: Piece, language: str, *, alone: bool = False) -> Person:
    """A name and what follows it."""
    skipped = _skip(piece, language)
    end = _name_end(skipped, language)
    if not end:
        return _lower(skipped, language) if alone or skipped else NOBODY
    name, after = skipped.part(0, end), skipped.part(end)
    name = name.part(0, len(name.text.rstrip(ENDS)))
    if not after or not any(letter.isalnum() for letter in after.text):
        return Person(name=name)
    if len(name.text.split()) < 2:
        return NOBODY
    said = skipped.text[end:]
    if not offices.joint(language).match(said) or not _goes_on(said, language):
        return NOBODY
    is_apart = said.lstrip()[0] in _MARKS
    if not is_apart and phrases(WORDS, "office_words", language).found(name.text):
        return NOBODY
    return _beside(name, skipped.part(end), language)


def _goes_on(said: str, language: str) -> bool:
    """Whether what follows a name can follow one: a comma, "and", "from", an office."""
    said = said.lstrip()
    keys = ("after_names", "offices")
    return said[0] in _MARKS or any(phrases(WORDS, key, language).starts(said) for key in keys)


def _beside(name: Piece, after: Piece, language: str) -> Person:
    place, after = _origin(after, language)
    joint = offices.joint(language).match(after.text)
    after = after.part(joint.end() if joint else 0)
    _, opened = _opener(after, language)
    leads = phrases(WORDS, "office_leads", language).heads(after.text, words_of(after.text))
    opened = opened or max((one.end() for one in leads), default=0)
    held = offices.held(after.part(opened), language)
    if held.office:
        return Person(name=name, office=held.office, place=place or held.seat, rest=held.rest)
    return Person(name=name, place=place, rest=(after,) if after else ())


def _origin(after: Piece, language: str) -> tuple[Piece | None, Piece]:
    """The place in "Anna Nowak from Gdynia, Poland, deputy mayor"."""
    match = _from(language).match(after.text)
    if not match:
        return None, after
    parts = after.text[match.end() :].split(",")
    words = parts[0]
    if len(parts) > 1 and not is_office(parts[1], language) and parts[1].strip()[:1].isupper():
        words = ",".join(parts[:2])
    end = match.end() + len(words)
    return after.part(match.end(), end), after.part(end)


@lru_cache
def _from(language: str) -> re.Pattern[str]:
    return re.compile(rf"\W*(?:{either(WORDS, 'seats', language)})\s+(?=[^\W\d_a-z])")


def _skip(piece: Piece, language: str) -> Piece:
    """The piece without "just", "Mr" and their like at its beginning."""
    known = phrases(WORDS, "before_names", language)
    while (match := _TOKEN.match(piece.text)) and known.is_all(match[0]):
        piece = piece.part(match.end())
    return piece


def _name_end(piece: Piece, language: str) -> int:
    """Where the words in capitals at the beginning end; 0 without any."""
    end = 0
    for place, (word, stop, at) in enumerate(_words(piece)):
        if not _is_part_of_name(word, language, place):
            break
        if not word.islower():
            end = at
        if stop or place + 1 == MOST_WORDS:
            break
    return end


def _words(piece: Piece) -> Iterator[tuple[str, bool, int]]:
    """Each word, whether a mark ends the name behind it, and where it ends."""
    for match in _TOKEN.finditer(piece.text):
        word = match[0].rstrip(",;:!?)")
        stop = len(word) < len(match[0])
        if word.endswith(".") and len(word) > 2:
            word, stop = word.rstrip("."), True
        yield word, stop, match.start() + len(word)


def _is_part_of_name(word: str, language: str, place: int) -> bool:
    if not _NAME.fullmatch(word):
        return False
    if word[0].islower():
        return place > 0 and word in among(WORDS, "name_particles", language)
    return word.casefold() not in _no_names(language)


@lru_cache
def _no_names(language: str) -> frozenset[str]:
    keys = ("offices", "institutions", "subjects", "own", "plain_verdicts", "no_names")
    words = frozenset(word for key in keys for word in listed(WORDS, key, language))
    return words - among(WORDS, "first_names", language)


def _lower(piece: Piece, language: str) -> Person:
    """A name that its writer puts in small letters, where nothing else is said."""
    text = piece.text.rstrip(ENDS)
    if not 2 <= len(text.split()) <= MOST_NAMES or not text.islower():
        return NOBODY
    keys = ("small_words", "governing", "continuations", "statement_verbs", "leads")
    ordinary = _no_names(language).union(*(listed(WORDS, key, language) for key in keys))
    if not ordinary.isdisjoint(words_of(text)) or not is_name(text.title(), language):
        return NOBODY
    return Person(name=piece.part(0, len(text)))
