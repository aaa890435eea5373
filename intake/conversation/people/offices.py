"""The office with which words begin, and where it ends: at a statement, a verb, a country.

Invariant: an office is cut where anything else may begin, and what is cut off is handed back.
"""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from intake.answers.geography import countries
from intake.answers.verdicts import mandates
from intake.conversation.people import caseless
from intake.conversation.people.signatures import (
    begins_with_office,
    is_name,
    is_of_work,
    is_office,
    is_statement,
)
from intake.conversation.phrases import among, any_found, either, phrases
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import count, fold, has_case, is_spaced, words_of
from intake.conversation.wordlists import listed

ENDS = ".!,;。，；、：！ "
LONGEST = 12
"""Words of an office at most."""
_LEAST = 5
"""Words of a statement among which its verb is looked for first."""
_LAND = re.compile(r"\s*,\s*([^,]{3,40})\Z")
_QUOTED = re.compile(r'\A(?P<before>[^"]{0,40})"\s*([^"]{3,120}?)\s*"(?:\W*\Z|(?=\s*[,;.]))')
_SEMICOLON = re.compile(r"\s*[;；]\s*")
_LAST = re.compile(r"\S+\Z")
_NEXT = re.compile(r"(?:'s)?\s+([^\W\d_]+)")
_TWICE = re.compile(r"\s*([^,()（），、]{2,40}?)\s*(?:[)）]\s*[,，、]?|[,，、])\s*")
_NEAR = 60
"""Letters behind a person in which it is told who gave them something."""
_SHORT_NAME = 6
"""Letters of a name in another script."""
_JOINING = ("joining_offices", "plain_ands", "situated", "articles", "name_ends", "small_words",
            "roles_behind")  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Held:
    """An office, the office with the country it is followed by, and what is said behind it."""

    office: Piece | None = None
    seat: Piece | None = None
    rest: tuple[Piece, ...] = ()


NONE = Held()


def held(piece: Piece, language: str) -> Held:
    """The office at the beginning of the words, and the statement that follows it.

    "By the mayor" names who gave a mandate, and never who writes.
    """
    piece = unnamed(piece.part(0, len(piece.text.rstrip(ENDS))), language)
    quoted = _quoted(piece, language)
    if quoted:
        found, after = _held(piece.part(*quoted), language), _stripped(piece.part(quoted[1] + 1))
        return replace(found, rest=(*found.rest, *((after,) if after else ())))
    return _held(piece, language)


def unnamed(piece: Piece, language: str) -> Piece:
    """The words without a name before them that is said twice ("王伟 (Wang Wei), Deputy Mayor").

    Nor a house of work in brackets behind the name ("Jane Roe (Digital Services), Head").
    """
    twice = _TWICE.match(piece.text)
    if twice is None or is_office(twice[1], language):
        return piece
    office = piece.part(twice.end())
    is_other = has_case(twice[1]) != has_case(office.text) and len(twice[1]) <= _SHORT_NAME
    is_house = any_found(WORDS, ("institutions",), twice[1], language)
    is_work = not is_house and is_of_work(twice[1], language)
    is_it = is_other or is_work or is_name(twice[1], language)
    return office if is_it and begins_with_office(office.text, language) else piece


def led(piece: Piece, language: str, *, is_behind: bool = False) -> Held:
    """What somebody says that they lead ("I head the Digital Office"), in their own words.

    With `is_behind` the verb stands behind the house: "Bilgi İşlem Dairesini yönetiyorum".
    """
    key = "houses_led" if is_behind else "led_houses"
    text, leading = piece.text, phrases(WORDS, key, language)
    if not leading.may_stand(words_of(text)):
        return NONE
    end = min((at for at in map(text.find, ",;.") if at > 0), default=len(text))
    said = piece.part(0, len(text[: _cut(text[:end], language)].rstrip(ENDS)))
    is_undone = phrases(WORDS, "led_not", language).found(text[:end])
    is_led = leading.ends(said.text) if is_behind else leading.starts(said.text)
    if is_undone or not is_led or count(said.text) > LONGEST:
        return NONE
    if office := _as_office(said, language):
        return Held(office=office)
    pronoun, _, verb = said.text.partition(" ")
    is_pronoun = phrases(WORDS, "first_person", language).is_all(pronoun)
    office = said.part(len(said.text) - len(verb)) if is_pronoun else said
    rest = _stripped(piece.part(len(said.text)))
    return Held(office=office, rest=(rest,) if rest else ())


def _as_office(said: Piece, language: str) -> Piece | None:
    """The office behind "as" in "I look after digital services as Head of ICT"."""
    found = phrases(WORDS, "role_words", language).finditer(said.text)
    behind = (said.part(one.end()) for one in found if one.start())
    return next((one for one in behind if begins_with_office(one.text, language)), None)


def is_agent_before(text: str, language: str) -> bool:
    """Whether words begin by saying that what stands before them did something ("द्वारा")."""
    return phrases(WORDS, "agents_behind", language).starts(text)


def is_given_by(text: str, language: str) -> bool:
    """Whether words tell that an office gave something to whom stands before ("by the mayor")."""
    by = phrases(WORDS, "agents", language).finditer(text[:_NEAR])
    return any(mandates.names_granter(text[one.end() : _NEAR], language) for one in by)


def _held(piece: Piece, language: str) -> Held:
    cut = _cut(piece.text, language)
    said, rest = piece.part(0, cut), piece.part(cut)
    said = said.part(0, _closed(said.text, language))
    whole, said = said, said.part(0, _short(said.text))
    rest = _stripped(rest)
    if not is_office(said.text, language) or is_statement(said.text, language):
        return NONE
    if _is_mandator(said.text, language) or is_agent_before(rest.text, language):
        return NONE
    if caseless.is_titled(said.text, language) or not _is_whole(said.text, language):
        return NONE
    land = _land(said.text, language)
    office = said.part(0, land) if land else said
    seat = whole if land or whole != said else None
    return Held(office=office, seat=seat, rest=(rest,) if rest else ())


def _stripped(piece: Piece) -> Piece:
    """The words without the marks before them."""
    return piece.part(len(piece.text) - len(piece.text.lstrip(ENDS + '"')))


def _is_mandator(text: str, language: str) -> bool:
    behind = phrases(WORDS, "agents_behind", language)
    return phrases(WORDS, "agents", language).starts(text) or behind.ends(text)


def _short(text: str) -> int:
    """The end of a long office without the places told behind it ("…, au Québec")."""
    end = len(text)
    while count(text[:end]) > LONGEST and "," in text[:end]:
        end = text[:end].rindex(",")
    return end


def _quoted(piece: Piece, language: str) -> tuple[int, int] | None:
    """The office between quotation marks, where none stands before them ("since today "Head"")."""
    match = _QUOTED.search(piece.text)
    if not match or not is_office(match[2], language) or is_office(match["before"], language):
        return None
    return match.span(2)


def alone(piece: Piece, language: str) -> Held:
    """An office with nothing before it ("head of the smart city department of Almaty")."""
    is_own = phrases(WORDS, "own", language).starts(piece.text)
    is_led = phrases(WORDS, "joining_offices", language).starts(piece.text)
    is_undone = phrases(WORDS, "undoing", language).starts(piece.text)
    if is_own or is_led or is_undone or is_statement(piece.text, language):
        return NONE
    if not begins_with_office(piece.text, language) or _goes_on(piece.text, language):
        return NONE
    return held(piece, language)


def _goes_on(text: str, language: str) -> bool:
    """Whether behind the first office stands a word that tells of who holds it ("le maire lit").

    Behind an article, and where the office closes its noun, so do the words behind a place of
    work: "a specialist unit keeps …".
    """
    if not is_spaced(text[:1]):
        return False
    is_held = phrases(WORDS, "articles", language).starts(text) or listed(
        WORDS, "roles_behind", language
    )
    end = _first_end(text, language)
    while (after := _NEXT.match(text, end)) is not None and after[1].islower():
        text = text[after.start(1) :]
        if any(phrases(WORDS, key, language).starts(text) for key in _JOINING):
            return False
        end = _known_end(text, language)
        if not (end and is_held):
            return not end
    return False


def _first_end(text: str, language: str) -> int:
    """Where the first office of the words ends; their own end without one."""
    found = phrases(WORDS, "offices", language).finditer(text)
    spans = sorted((one.start(), -one.end()) for one in found)
    return -spans[0][1] if spans else len(text)


def _known_end(text: str, language: str) -> int:
    """Where the word of an office or of a place of work ends with which the text begins."""
    words = words_of(text)
    keys = ("office_words", "institutions", "offices")
    heads = (one for key in keys for one in phrases(WORDS, key, language).heads(text, words))
    return max((one.end() for one in heads), default=0)


@lru_cache
def joint(language: str) -> re.Pattern[str]:
    """Marks, and an "and" behind them, between a name and an office."""
    words = either(WORDS, "plain_ands", language)
    return re.compile(rf"[\s,;、，(–—-]+(?:(?:{words})\s+)?|(?:{words})\s+", re.IGNORECASE)


def _cut(text: str, language: str) -> int:
    """Where a statement of its own begins behind an office ("…, and the mayor has …")."""
    undone = phrases(WORDS, "undoing", language).finditer(text)
    text = text[: min((one.start() for one in undone if one.start()), default=None)]
    text = text[: set_off(text, language)]
    found = _break(language).finditer(text)
    breaks = [one for one in found if not _is_enclosed(text, one.start())]
    for match in breaks:
        behind = _SEMICOLON.split(text[match.end() :])[0]
        if is_statement(" ".join(behind.split()[:_LEAST]), language):
            return match.start()
    if not is_statement(text, language):
        return len(text)
    return max((one.start() for one in breaks if is_statement(text[one.end() :], language)),
               default=len(text))  # fmt: skip


def set_off(text: str, language: str) -> int:
    """Where a semicolon ends the office; another office behind it belongs to it."""
    marks = (one for one in _SEMICOLON.finditer(text) if is_office(text[: one.start()], language))
    ends = (one.start() for one in marks if not begins_with_office(text[one.end() :], language))
    return next((at for at in ends if not _is_enclosed(text, at)), len(text))


def _is_enclosed(text: str, at: int) -> bool:
    """Whether a mark of the folded text stands within brackets."""
    return text.rfind("(", 0, at) > text.rfind(")", 0, at) and ")" in text[at:]


@lru_cache
def _break(language: str) -> re.Pattern[str]:
    words = "|".join(either(WORDS, key, language) for key in ("plain_ands", "contrasts"))
    return re.compile(
        rf"(?:[,;，；、]|\s[-–—]\s)\s*(?:(?:{words})\s+)?|\s+(?:{words})\s+|[;,]?\s+(?=who\s|which\s)",
        re.IGNORECASE,
    )


def _closed(text: str, language: str) -> int:
    """The end of the words before the verb that closes them and a preposition left alone."""
    found = phrases(WORDS, "name_ends", language).finditer(text)
    closed = (one.start() for one in found if one.end() == len(text))
    end = min((at for at in closed if text[:at].strip(ENDS)), default=len(text))
    end = len(text[:end].rstrip(ENDS))
    last = _LAST.search(text, 0, end)
    if last and _hangs(last[0], language) and text[: last.start()].strip(ENDS):
        end = len(text[: last.start()].rstrip(ENDS))
    return end - copula(text[:end], language)


def _is_whole(text: str, language: str) -> bool:
    """Whether the office is the last that is said, where scripts without blanks have it last."""
    return is_spaced(text[:1]) or phrases(WORDS, "offices", language).ends(text)


def _hangs(word: str, language: str) -> bool:
    """Whether a last word only leads to a place that was cut off ("head of the office in")."""
    return phrases(WORDS, "situated", language).is_all(word)


def copula(text: str, language: str) -> int:
    """The letters of an "am" or "is" written together with it ("müdürüyüm", "müdürüdür")."""
    said = fold(text).casefold()
    ends = [len(one) for one in among(WORDS, "copulas", language) if said.endswith(one)]
    joined = (one.split("-") for one in listed(WORDS, "joined_copulas", language))
    ends += [len(end) for stem, end in joined if said.endswith(stem + end)]
    return max(ends, default=0)


def _land(text: str, language: str) -> int:
    """Where ", Poland" begins behind an office; 0 without it."""
    match = _LAND.search(text)
    return match.start() if match and countries.find(match[1].strip(), language) else 0


def is_cut_short(text: str, language: str) -> bool:
    """Whether the words are too many, or of a kind that no office is called by."""
    is_verdict = phrases(WORDS, "plain_verdicts", language).is_all(text)
    is_verdict = is_verdict or phrases(WORDS, "past_ends", language).ends(text)
    return count(text) > LONGEST or is_verdict or is_statement(text, language)


def is_elsewhere(text: str, language: str) -> bool:
    """Whether the words only point at another answer ("ditto")."""
    said = text.strip(ENDS)
    return said.casefold() in among(WORDS, "elsewhere", language)
