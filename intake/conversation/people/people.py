"""Who writes, as said in prose: a name, an office, the place they write from.

Invariant: a name is a few words in capitals and an office a few words with an office among them; a
sentence is neither, and what is not used of it is handed back.
"""

import re
from dataclasses import replace
from functools import lru_cache

from intake.answers.folding import INDIC
from intake.conversation.people import (
    called,
    caseless,
    holding,
    nameless,
    officelike,
    offices,
    presented,
    seated,
    titles,
)
from intake.conversation.people.called import NOBODY, Person
from intake.conversation.people.no_names import promising
from intake.conversation.people.offices import ENDS
from intake.conversation.people.others import authorised, granters, undone
from intake.conversation.people.signatures import (
    begins_with_office,
    is_name,
    is_office,
    is_pointed,
    is_statement,
)
from intake.conversation.phrases import either, phrases
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import count, has_case
from intake.conversation.wordlists import listed

_MOST_CALLED = 6
_CLAUSES = 2
"""One of the name, one of the office."""
LONGEST_OFFICE = 12
_LEADING_MARKS = " ,:：–—-"
_NAMED = re.compile(r"\s*[,،，、]\s*([^,.;،，、]{3,60}?)\s*(?=[,.;،，、]|\Z)")
_TITLE = re.compile(rf"\s*(?:[^\W\d_]|[{INDIC}]){{1,4}}\.\s*(?=[^\W\d_])")
_MOST_TITLES = 3
_FAMILY = re.compile(r"(\w{1,2})[,，、]\s*(?=\1)")
_BEHIND_SELF = re.compile(r"\s*[),][\s),]*")
_SIGNED = re.compile(r"\s*,\s*|\s*\(|\s+[-–—]\s+")


def introduced(piece: Piece, language: str) -> Person:
    """The person of a clause such as "I am Anna Nowak, deputy mayor of Gdynia"."""
    return _named(_introduced(piece, language), piece, language)


def _named(person: Person, piece: Piece, language: str) -> Person:
    """The person; nobody where what they are called is no name ("artık başvurmaya yetkiliyiz")."""
    is_none = person.name and nameless.is_common(person.name, piece, language)
    if is_none or _is_promised(person, piece, language):
        return NOBODY
    return granters.without(person, piece, language)


def _is_promised(person: Person, piece: Piece, language: str) -> bool:
    """Whether the person stands in a promise to answer, or belittles their office."""
    told = [one for one in (person.name, person.office) if one]
    return any(
        promising.is_only(one.text, language) or promising.is_promised(one, piece, language)
        for one in told
    )


def _introduced(piece: Piece, language: str) -> Person:
    piece = called.ungreeted(piece, language)
    if told := presented.found(piece, language):
        return told
    start, end = called.opener(piece, language)
    if not end and undone.is_of_holder(piece.text, language):
        return NOBODY
    if not start and (led := _holder(offices.led(piece, language))):
        return led
    if not piece.text.isascii() and not has_case(piece.text[end:]):
        return _caseless(piece, start, end, language)
    if not end and (titled := _as_titled(piece, language)):
        return titled
    if not end:
        held = _headed(piece, language) or _holder(offices.alone(piece, language))
        return held or _holder(offices.led(piece, language, is_behind=True))
    piece = _uncopulated(piece, end, language)
    end += undone.behind(piece.text[end:], language)
    end += len(piece.text[end:]) - len(piece.text[end:].lstrip(_LEADING_MARKS))
    before = piece.part(0, start)
    lead = () if called.only_leads(before, language) else (before,)
    found = _not_misled(called.named(piece.part(end), language), piece.part(start, end), language)
    found = found or presented.nicknamed(piece.part(end), language)
    whole = holding.articled(piece, end, language)
    if not found and (both := holding.parted(whole, language, is_own=True)):
        found = Person(office=both[0], name=both[1])
    if not found and not _is_name_of(piece.part(start, end), piece.part(end), language):
        found = _holder(offices.held(piece.part(end), language))
        found = presented.without_office_before(found, language)
    return replace(found, rest=(*lead, *found.rest))


def _as_titled(piece: Piece, language: str) -> Person:
    """Who writes "as Head of Unit Ayşe Demir", where the "as" stands behind both."""
    found = phrases(WORDS, "roles_behind", language).finditer(piece.text)
    at = next(((one.start(), one.end()) for one in found if one.start()), None)
    both = holding.parted(piece.part(0, at[0]), language, is_own=True) if at else None
    if not (at and both):
        return NOBODY
    rest = piece.part(at[1])
    return Person(office=both[0], name=both[1], rest=(rest,) if rest else ())


def _holder(held: offices.Held) -> Person:
    return Person(office=held.office, place=held.seat, rest=held.rest)


def _headed(piece: Piece, language: str) -> Person:
    """An office with the name of its holder behind it."""
    found = holding.parted(piece, language)
    if found:
        return Person(office=found[0], name=found[1])
    head, comma, _ = piece.text.partition(",")
    found = holding.parted(piece.part(0, len(head)), language) if comma else None
    is_other = phrases(WORDS, "contrasts", language).starts(piece.text[len(head) + 1 :].lstrip())
    if not found or is_other:  # "Mayor Tom Reed, but please write to …"
        return NOBODY
    held = offices.held(piece.part(len(head) + 1), language)  # "Cllr Aisha Khan, Cabinet Member"
    return Person(name=found[1], office=held.office or found[0], rest=held.rest)


def _uncopulated(piece: Piece, end: int, language: str) -> Piece:
    """Without an "is" that is written together with the office at its end ("müdürüdür")."""
    said = piece.text.rstrip(ENDS)
    cut = len(said) - offices.copula(said, language)
    is_held = phrases(WORDS, "offices", language).ends(said[end:cut])
    return piece.part(0, cut) if cut < len(said) and is_held else piece


def _caseless(piece: Piece, start: int, end: int, language: str) -> Person:
    """The same in a script without capitals, where a verb or a title may close the name."""
    if end and (both := _both(piece, language)):
        return both
    if seat := seated.parted(piece.part(end), language):
        person = _caseless(seat[1], 0, 0, language) if not end else answered(seat[1], language)
        return replace(person, place=seat[0]) if person else NOBODY
    stands = end + undone.behind(piece.text[end:], language) if end else end
    said = _untitled(_full(piece.part(stands), piece.text[start:end], language), language)
    if end and undone.is_denied(said.text, language):
        return NOBODY
    if _is_apart(said.text, piece.text[start:end], language):
        return NOBODY
    is_named = phrases(WORDS, "name_openers", language).found(piece.text[start:end])
    found = officelike.named(said.text, language) if is_named else caseless.NOTHING
    found = found or caseless.cut(said.text, language, is_own=end > 0)
    if not end and not (found.office[1] or _is_surely_own(said.text, found.end, language)):
        return NOBODY
    if not found:
        return _office_before(said, language) if end else NOBODY
    name, office = (said.part(*span) if span[1] else None for span in (found.name, found.office))
    before, after = piece.part(0, start), said.part(found.end)
    lead = (before,) if before and not called.only_leads(before, language) else ()
    if name and not office:
        person = called.beside(name, after, language)
        return Person(name=name, office=person.office, place=person.place,
                      rest=(*lead, *person.rest))  # fmt: skip
    return Person(name=name, office=office, rest=(*lead, *((after,) if after else ())))


def _both(piece: Piece, language: str) -> Person:
    """The name by one clause and the office by another: "my name is X and post Y"."""
    parts = called.parted(piece, language)
    if len(parts) != _CLAUSES:
        return NOBODY
    first, second = (_caseless(one, *called.opener(one, language), language) for one in parts)
    named, held = (first, second) if first.name else (second, first)
    if not named.name or named.office or held.name or not held.office:
        return NOBODY
    return replace(named, office=held.office, rest=(*first.rest, *second.rest))


def _is_surely_own(text: str, end: int, language: str) -> bool:
    return _is_surely_name(text[:end], language) or caseless.is_of_house(text, language)


def _not_misled(person: Person, opener: Piece, language: str) -> Person:
    """Nobody where words that lead to an office have none behind them ("my title is …").

    Behind an article small letters are no name.
    """
    if person.name is None:
        return person
    is_lower = person.name.text.islower()
    is_title = phrases(WORDS, "office_labels", language).found(opener.text) and not person.office
    is_led = is_lower and phrases(WORDS, "articles", language).found(opener.text)
    return NOBODY if is_title or is_led else person


def _full(said: Piece, opener: str, language: str) -> Piece:
    """The words without marks before them, or without a family name that the full one repeats.

    "敝姓陳，陳雅雯，…"
    """
    said = said.part(len(said.text) - len(said.text.lstrip(_LEADING_MARKS)))
    twice = _FAMILY.match(said.text)
    is_family = phrases(WORDS, "family_openers", language).is_all(opener)
    return said.part(twice.end()) if twice and is_family else said


def _is_apart(said: str, opener: str, language: str) -> bool:
    """Whether a family name and another one are told apart: "我姓王名伟"."""
    is_family = phrases(WORDS, "family_openers", language).is_all(opener)
    given = either(WORDS, "given_openers", language)
    return is_family and re.match(rf"\w{{1,2}}[,，]?(?:{given})", said) is not None


def _untitled(said: Piece, language: str) -> Piece:
    """The words without "Dr." and its like, whose full stop would end the name: "أ.د."."""
    for _ in range(_MOST_TITLES):
        title = _TITLE.match(said.text)
        if not title or not phrases(WORDS, "before_names", language).is_all(title[0]):
            break
        said = said.part(title.end())
    return said


def _is_surely_name(text: str, language: str) -> bool:
    """Whether words that close nothing but a name end the text ("と申します")."""
    return phrases(WORDS, "surely_names", language).ends(text)


def is_loose(piece: Piece, person: Person, language: str) -> bool:
    """Whether nothing says surely that the words name their writer ("the mayor still reads").

    In scripts without capitals "I am" may lead to any words, so a name alone needs more.
    """
    start, end = called.opener(piece, language)
    if _is_surely_name(piece.text.rstrip(ENDS), language):
        return False
    if not end:
        return not (person.name and person.office)
    is_named = phrases(WORDS, "name_openers", language).found(piece.text[start:end])
    is_alone = person.name is not None and person.office is None
    return is_alone and not is_named and not has_case(piece.text[end:])


def is_of_self(piece: Piece, language: str) -> bool:
    """Whether the words begin by telling who writes ("I am"), not whom to ask ("contact:")."""
    said = called.ungreeted(piece, language)
    is_of_contact = phrases(WORDS, "contacting", language).starts(said.text)
    return called.opener(said, language)[1] > 0 and not is_of_contact


def signed(piece: Piece, language: str) -> Person:
    """Name and office as a whole sentence ("Anna Nowak, Deputy Mayor."), in either order."""
    return _named(_signed(piece, language), piece, language)


def _signed(piece: Piece, language: str) -> Person:
    marks = list(_SIGNED.finditer(piece.text))
    if not marks or is_statement(piece.text, language):
        return NOBODY
    name, office = _bare(piece.part(0, marks[0].start())), _bare(piece.part(marks[0].end()))
    name, office = called.untitled(name, language), _unselfed(office, language)
    if is_pointed(name.text, office.text, language):
        return NOBODY
    office, mandate = authorised.parted(office, language)
    if is_name(name.text, language) and is_office(office.text, language):
        end = offices.set_off(office.text, language)
        rest = tuple(one for one in (office.part(end + 1), mandate) if one)
        return Person(name=name, office=office.part(0, end), rest=rest)
    office, name = _bare(piece.part(0, marks[-1].start())), _bare(piece.part(marks[-1].end()))
    if is_name(name.text, language) and begins_with_office(office.text, language):
        return Person(name=name, office=office)
    return NOBODY


def _unselfed(office: Piece, language: str) -> Piece:
    """The office behind "(myself)", which only says of a name that it is the writer's."""
    heads = phrases(WORDS, "oneself", language).heads(office.text)
    ends = (one.end() for one in heads if _BEHIND_SELF.match(office.text, one.end()))
    behind = _BEHIND_SELF.match(office.text, max(ends, default=len(office.text)))
    return office.part(behind.end()) if behind else office


def _bare(piece: Piece) -> Piece:
    """The piece without the marks at its end."""
    return piece.part(0, len(piece.text.rstrip(ENDS + ")")))


def answered(piece: Piece, language: str) -> Person:
    """The person of an answer to "your name", with or without "my name is"."""
    piece = called.ungreeted(piece, language)
    found = _introduced(piece, language)
    if not (found or called.opener(piece, language)[1]):
        is_cased = piece.text.isascii() or has_case(piece.text)
        found = (
            called.named(piece, language, alone=True)
            if is_cased
            else _caseless_alone(piece, language)
        )
    return NOBODY if _is_promised(found, piece, language) else found


def _office_before(said: Piece, language: str) -> Person:
    """An office up to the verb that closes it ("I am the head of … and was authorised")."""
    if caseless.is_joined(said.text, language):
        return NOBODY  # "山田ひで、部長です"
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
    piece = _untitled(piece, language)
    found = caseless.cut(piece.text, language, is_own=True)
    if not found:
        return _holder(offices.held(piece, language))
    name, office = (piece.part(*span) if span[1] else None for span in (found.name, found.office))
    after = piece.part(found.end)
    if name and not office:
        return called.beside(name, after, language)
    return Person(name=name, office=office, rest=(after,) if after else ())


def stated(piece: Piece, language: str) -> Piece:
    """The clause without the words that only lead up to it."""
    start, end = called.opener(piece, language)
    rest = piece.part(end) if start == 0 else piece
    said = rest.text.rstrip(ENDS)
    closed = phrases(WORDS, "name_ends", language).finditer(said)
    at = min((one.start() for one in closed if one.end() == len(said)), default=None)
    rest = rest.part(0, at) if at and rest.part(0, at) else rest
    rest = _uncopulated(rest, 0, language)
    return rest if rest else piece


def role(piece: Piece, language: str) -> Piece | None:
    """The office in "I write for Plzeň, as head of the digital office"."""
    if not phrases(WORDS, "first_person", language).found(piece.text):
        return None
    opened = {one.end() for one in phrases(WORDS, "openers", language).finditer(
        piece.text)}  # fmt: skip
    is_opened = called.opener(piece, language)[1] > 0
    for match in _as(language).finditer(piece.text):
        if is_opened and opened & {match.end(), len(piece.text[: match.end()].rstrip())}:
            continue
        end = re.search(r"[,;.](?=\s|$)", piece.text[match.end() :])
        said = piece.part(match.end(), match.end() + end.start() if end else None)
        held = offices.held(said, language)
        if held.office and begins_with_office(said.text, language):
            return held.office
    return None


def acting(piece: Piece, language: str) -> Person:
    """The office in such a sentence, and the name that a comma parts from it on either side."""
    office = role(piece, language)
    if not office:
        return NOBODY
    end = office.end - piece.start
    name = _NAMED.match(piece.text, end)
    if name and is_name(name[1], language):
        return Person(office=office, name=piece.part(*name.span(1)))
    return Person(office=office)


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


def _is_name_of(opener: Piece, said: Piece, language: str) -> bool:
    """Whether "my name is" leads to words that are no office beyond doubt ("Kim Head")."""
    is_names = phrases(WORDS, "name_openers", language).found(opener.text)
    return is_names and titles.said(said.text, language) != "office"
