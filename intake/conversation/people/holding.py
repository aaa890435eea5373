"""An office and, behind it on the same line, who holds it: "Deputy Mayor Anna Nowak".

Invariant: nothing is parted where the words behind may belong to the office or name a place.
"""

import re

from intake.answers import folding
from intake.answers.geography import cities
from intake.conversation.people import titles
from intake.conversation.people.signatures import (
    begins_with_office,
    is_name,
    is_office,
    is_small,
    is_statement,
)
from intake.conversation.phrases import among, phrases
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import has_case

_ENDS = " \t,;:–—-("
_WORD = re.compile(r"\S+")
_ARTICLE = re.compile(r"([^\W\d_]+)(?:\s+|')(?=\S)")
_ARTICLE_BEFORE = re.compile(r"\b([^\W\d_]+)['\s]*\Z")
_FEWEST, _MOST = 2, 4
"""Words of a name in capitals."""


def split(text: str, language: str, *, is_own: bool = False) -> tuple[int, int, int] | None:
    """Where the office begins and ends and the name begins; nothing where no name follows it.

    Where the words are surely the writer's of themself (`is_own`), what the office is of may stand
    before it ("Akıllı Şehirler Şube Müdürü Kerem Aydın").
    """
    text = text.rstrip(" .!")
    begins = is_own or begins_with_office(text, language)
    if not has_case(text) or not begins or is_statement(text, language):
        return None
    for start in _starts(text, language):
        office, name = text[:start].rstrip(_ENDS), text[start:]
        is_ended = phrases(WORDS, "offices", language).ends(office)
        if is_own and not (is_ended or _is_begun(text, office, language)):
            continue
        if is_office(office, language) and is_person(name, language):
            return _article(office, language), len(office), start
    return None


def _is_begun(text: str, office: str, language: str) -> bool:
    """Whether capitals begin behind an office that begins with its own word ("глава отдела …")."""
    is_small = "," not in office and office[-1:].isalpha() and office.split()[-1].islower()
    is_sure = is_small and not among(WORDS, "capital_nouns", language)
    return is_sure and begins_with_office(text, language)


def _article(office: str, language: str) -> int:
    """The end of the article before an office."""
    first = _ARTICLE.match(office)
    is_article = first and first[1].casefold() in among(WORDS, "articles", language)
    return first.end() if first and is_article else 0


def _starts(text: str, language: str) -> list[int]:
    """Where the name may begin: in the capitals at the end, behind the city an office is of."""
    words = list(_WORD.finditer(text))
    first = _run(words, text, language)
    run = words[first:]
    if not first or len(run) < _FEWEST:
        return []
    before = words[first - 1][0]
    if before[-1] in ",;:–—-":
        return [run[0].start()]
    father = _father(run, language)
    if father is not None:  # "Сергей Викторович Лапшин", "Лапшин Сергей Викторович"
        back = 1 if father + 1 < len(run) else 2
        return [run[father - back].start()] if father >= back else []
    led = before.casefold()
    if led in among(WORDS, "seats", language) or led in among(WORDS, "city_nouns", language):
        city = run[0].start()
        return [one.start() for one in run[1:-1] if is_place(text[city : one.start()], language)]
    is_house = phrases(WORDS, "institutions", language).is_all(before)  # "начальник отдела"
    joined = led in among(WORDS, "joining_offices", language) and not is_house
    return [] if joined else [one.start() for one in run[:-1] if one[0][0].isupper()]


def _run(words: list[re.Match[str]], text: str, language: str) -> int:
    """The first of the words in capitals at the end that belong to no office."""
    particles = among(WORDS, "name_particles", language)
    offices = phrases(WORDS, "offices", language).finditer(text)
    held = max((one.end() for one in offices), default=0)
    first = len(words)
    while first and words[first - 1].start() >= held:
        word = words[first - 1][0]
        is_small = word.casefold() in particles
        if not (word[0].isupper() or is_small):
            break
        if not is_small and titles.is_of_office(word, language):
            break
        if first < len(words) and word[-1] in ",;:(":
            break
        first -= 1
    while first < len(words) and words[first][0][0].islower():
        first += 1
    return first


def _father(run: list[re.Match[str]], language: str) -> int | None:
    """Which of the words is told of the father ("Викторович")."""
    ends = tuple(among(WORDS, "father_ends", language))
    found = (place for place, word in enumerate(run) if ends and word[0].endswith(ends))
    return next(found, None)


def is_place(text: str, language: str) -> bool:
    """Whether a city is called so."""
    return bool(cities.called(folding.key(text), language))


def is_person(name: str, language: str) -> bool:
    """Whether words in capitals are a person's name, and no office's and no place's."""
    capitals = [word for word in name.split() if not is_small(word)]
    if not _FEWEST <= len(capitals) <= _MOST or not is_name(name, language):
        return False
    return titles.said(name, language) == "name" and not is_place(name, language)


def parted(piece: Piece, language: str, *, is_own: bool = False) -> tuple[Piece, Piece] | None:
    """The office and the name as pieces."""
    found = split(piece.text, language, is_own=is_own)
    if found is None:
        return None
    start, end, name = found
    return piece.part(start, end), piece.part(name, len(piece.text.rstrip(" .!")))


def articled(piece: Piece, start: int, language: str) -> Piece:
    """The words from there on, with the article right before them."""
    last = _ARTICLE_BEFORE.search(piece.text, 0, start)
    is_article = last and last[1].casefold() in among(WORDS, "articles", language)
    return piece.part(last.start() if last and is_article else start)
