"""Where a person works, told beside their name: "Ms Patel from the ICT office", 情報政策課の佐藤.

Invariant: a place of work is one by its own word, stands right beside the name, and nothing that
could be a sentence, a second person or a city is taken for one.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from intake.answers.folding import is_unspaced
from intake.conversation.people import addressed, holding, signatures, titles
from intake.conversation.people.no_names import houses
from intake.conversation.phrases import among, literally, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import LETTER, has_case
from intake.conversation.wordlists import listed

_FEWEST_LETTERS, _MOST_LETTERS = 3, 16
_MOST_NAMES = 3
_BREAK = re.compile(r"[,;:.!?()|\n]|\s[-–—]\s|\Z")
_HAN = "\u3005\u30a1-\u30ff\u4e00-\u9fffA-Za-z0-9"
_KANA = "\u3041-\u304b\u304d-\u3066\u3069-\u306a\u306c-\u306d\u3070-\u3077\u3079-\u3091\u3093"
"""Hiragana but for the small words between others; "まちづくり課" is a place of work."""
_HANGUL = "\uac00-\ud7a3"
_HANGUL_NAME = 3
_LONGEST_HAN = 4
_GIVEN = "[\u4e00-\u9fff]"
_CAPITALS = re.compile(
    r"(?![a-z])[^\W\d_]+(?:[.'-][^\W\d_]+)*(?: [^\W\d_]+(?:[.'-][^\W\d_]+)*){1,3}?(?= [^\W\d_]+ )"
)
_EDGES = " \t,.:;()–—-。"
_SET_OFF = re.compile(r"\s*[,(|]\s*|\s+[-–—]\s+|[ \t]*\n\s*")
_BRACKET = re.compile(r"\s*\(([^()@\n]{3,80})\)")


@dataclass(frozen=True, kw_only=True)
class Placed:
    """A name in the folded words, and the office or place of work beside it."""

    name: str | None = None
    office: str | None = None


def placed(name: str | None, office: str | None, texts: tuple[str, str], language: str) -> Placed:
    """Who was read, with the place of work beside the name or the office in brackets behind it.

    `texts` are the words without brackets and addresses, and the folded text.
    """
    bare, folded = texts
    office = None if office and _is_aside(office, language) else office
    name = name and _unhoused(name, language)
    both = parted(name, language) if name else None
    if both and signatures.is_name(both.name or "", language):
        return both
    if both:
        name, office = None, None
    if not name:
        office = None if office and holds_person(office, language) else office
        found = courteous(bare, language) or full(bare, language)
        return found or Placed(office=office)
    office = office and without_lead(office, language)
    more = bracketed(name, folded, language)
    if more and not _is_aside(more, language) and _is_all_of(more, office or ""):
        return Placed(name=name, office=more)
    return Placed(name=name, office=office or beside(name, bare, language))


def _is_all_of(more: str, office: str) -> bool:
    """Whether brackets hold the office that was read, or only words in small letters are behind."""
    behind = office.removeprefix(more).lstrip(" ,)") if office.startswith(more) else ""
    return more.startswith(office) or behind[:1].islower()


def _is_aside(office: str, language: str) -> bool:
    """Whether words tell of somebody else or of no office ("deputy: Ben Cole", "not the head")."""
    return ":" in office or phrases(WORDS, "negators", language).starts(office)


def _unhoused(name: str, language: str) -> str | None:
    """The name without the house in Hangul or the city of which it is ("우리 과 김민수").

    Letters that hold a house and a name without a sign between them are none ("数字办欧阳娜").
    """
    first, _, rest = name.partition(" ")
    is_house = first >= "\uac00" and first in among(WORDS, "house_ends", language)
    if is_house and len(rest) == _HANGUL_NAME:
        return rest
    ends = tuple(among(WORDS, "ablatives", language))
    if ends and first.endswith(ends) and signatures.is_name(rest, language):
        return rest
    known = (one for one in listed(WORDS, "office_words", language) if len(one) > 1)
    is_long = is_unspaced(name) and len(name) > _LONGEST_HAN
    return None if is_long and any(one in name for one in known) else name


def beside(name: str, text: str, language: str) -> str | None:
    """The place of work right behind a name or right before it."""
    at = text.find(name)
    if at < 0:
        return None
    return _behind(text[at + len(name) :], language) or _before(text[:at], language)


def bracketed(name: str, text: str, language: str) -> str | None:
    """The office or the place of work in brackets right behind a name."""
    found = _BRACKET.match(text, text.find(name) + len(name)) if name in text else None
    said = found[1].strip() if found else ""
    if not said or signatures.is_statement(said, language) or any(map(str.isdigit, said)):
        return None
    is_told = signatures.is_office(said, language) and not signatures.is_name(said, language)
    return said if is_told or houses.is_one(said, language) else None


def courteous(text: str, language: str) -> Placed | None:
    """The one person told by a title and a family name, with the place of work beside it."""
    found = [*_titled(language).finditer(text), *_honoured(language).finditer(text)]
    if len(found) != 1:
        return None
    (one,) = found
    name = _basic(one, language) if _is_family(one["family"], language) else None
    before, rest = text[: one.start()], text[one.end() :]
    ends = phrases(WORDS, "name_ends", language)
    is_closed = not rest.strip(_EDGES) or bool(ends.starts(rest.strip(_EDGES)))
    house = _before(before, language)
    if name is None or not (house or _is_led(before, language)):
        return None
    house = house or _behind(rest, language)
    return Placed(name=name, office=house) if house or is_closed else None


def parted(name: str, language: str) -> Placed | None:
    """A place of work and a name that were read as one ("Müdürlüğünden Ali Yılmaz")."""
    words = name.split()
    for at in range(1, len(words)):
        if house := _before(" ".join(words[:at]), language):
            return Placed(name=" ".join(words[at:]), office=house)
    return None


def full(text: str, language: str) -> Placed | None:
    """The one person whom words lead to by a full name, with the place of work behind it."""
    said = _from_lead(text, language)
    if has_case(said):
        capitals = _CAPITALS.match(said)
        name = capitals[0] if capitals else ""
        is_name = holding.is_person(name, language)
    else:
        said = said[_title_end(said, language) :]
        name = said[: lead.start()] if (lead := _lead(language).search(said)) else ""
        is_name = signatures.is_name(name, language) and _is_short(name, language)
    house = _behind(said[len(name) :], language) if is_name else None
    return Placed(name=name, office=house) if house else None


def _is_short(name: str, language: str) -> bool:
    """Whether a name in a script without capitals has few words and no title within it."""
    words = [word for word in name.split() if word not in among(WORDS, "name_particles", language)]
    titles = among(WORDS, "courtesies", language)
    return len(words) <= _MOST_NAMES and not any(
        word in titles or word.removeprefix("و") in titles for word in words
    )


def _title_end(said: str, language: str) -> int:
    """Where a name begins behind titles of courtesy."""
    known = literally(WORDS, "courtesies", language)
    title = re.match(rf"(?:(?:{known})\.?\s+)*", said)
    return title.end() if title else 0


def holds_person(office: str, language: str) -> bool:
    """Whether somebody stands in what was read as an office; not "Sr. Alcalde", who has no name."""
    titled = _titled(language).finditer(office)
    between = (_honoured(language), _named_between(language))
    is_between = any(one.search(office) for one in between)
    return is_between or any(_is_family(one["family"], language) for one in titled)


@lru_cache
def _named_between(language: str) -> re.Pattern[str]:
    """What may be a name between a place of work and an office behind names ("发改委张强处长")."""
    ends, families, titled = (
        literally(WORDS, key, language) for key in ("house_ends", "surnames", "titles_behind")
    )
    if not titled:
        return re.compile("(?!)")
    words = "|".join(map(re.escape, listed(WORDS, "office_words", language)))
    given = rf"(?!(?:{words})){_GIVEN}"
    return re.compile(
        rf"(?:{ends})的?(?!(?:{words}))(?:{families})(?:{given}){{0,2}}(?:{titled})\Z"
    )


def _is_led(before: str, language: str) -> bool:
    """Whether the words before a person only lead to them."""
    if not _from_lead(before, language).strip(_EDGES):
        return True
    is_denied = phrases(WORDS, "negators", language).found(before)
    return not is_denied and phrases(WORDS, "contacting", language).ends(before.rstrip())


def ends_in_person(text: str, language: str) -> bool:
    """Whether the words end with a title and a family name."""
    return any(one.end() == len(text) for one in _titled(language).finditer(text))


def _basic(one: re.Match[str], language: str) -> str | None:
    """The name in its first form; a family name of more than a letter goes without its honour."""
    if "honour" in one.groupdict():
        return one["family"] if len(one["family"]) > 1 else one["name"]
    return addressed.basic(one["name"], one["family"], language)


def _is_family(said: str, language: str) -> bool:
    words = said.split()
    is_capital = not has_case(words[-1]) or words[-1][0].isupper()
    telling = [word for word in words if not word[0].islower()]
    return is_capital and not any(titles.is_of_office(word, language) for word in telling)


def without_lead(office: str, language: str) -> str:
    """The office without the "at the" before it, or the "of" behind it."""
    lead = _lead(language).match(f" {office}")
    bare = office[lead.end() - 1 :] if lead else office
    if bare != office and houses.is_one(bare, language):
        return bare
    tail = _tail(language).search(office)
    return office[: tail.start()] if tail and tail.start() else office


def _behind(rest: str, language: str) -> str | None:
    """The place of work with which the words behind a name begin, and end or break off."""
    lead = _lead(language).match(rest) or _SET_OFF.match(rest)
    if lead is None:
        return None
    end = _BREAK.search(rest, lead.end())
    said = rest[lead.end() : end.start() if end else None].strip()
    if is_unspaced(said[-1:]):
        is_ended = said.endswith(tuple(among(WORDS, "house_ends", language)))
        is_short = is_ended and _FEWEST_LETTERS <= len(said) <= _MOST_LETTERS
        return houses.unspaced(said, language) if is_short and " " not in said else None
    if not houses.is_one(said, language):
        return None
    first, _, more = said.partition(" ")
    forms = houses.forms(language)
    if not forms or not _lead(language).match(rest):
        return said
    return f"{forms[first.casefold()]} {more}" if first.casefold() in forms else None


def _before(text: str, language: str) -> str | None:
    """The place of work that an "of" joins to the name behind it ("情報政策課の")."""
    if found := _joined(language).search(_from_lead(text, language)):
        return houses.unspaced(found["house"] or found["hangul"], language)
    tail = _tail(language).search(text.rstrip())
    if tail is None:
        return None
    said = re.split(r"[,;:.!?()\n]", text[: tail.start()])[-1].strip()
    said = _from_lead(said, language)
    if not has_case(said):
        stops = among(WORDS, "name_stops", language)
        words = said.split()
        first = max((at + 1 for at, word in enumerate(words) if word in stops), default=0)
        said = " ".join(words[first:])
    return said if houses.is_one(said, language) else None


def _from_lead(said: str, language: str) -> str:
    """The words behind what leads to a person."""
    heads = (
        one.end()
        for key in ("contacting", "openers", "articles", "own")
        for one in phrases(WORDS, key, language).heads(said)
    )
    return said[max(heads, default=0) :].lstrip(" :")


def _tails(language: str) -> tuple[str, ...]:
    return listed(WORDS, "workplace_tails", language)


@lru_cache
def _lead(language: str) -> re.Pattern[str]:
    """A "from the" and its like behind a name."""
    leads = sorted(listed(WORDS, "workplace_leads", language), key=len, reverse=True)
    said = "|".join(re.escape(one).replace(r"\ ", r"\s+") for one in leads) or "(?!)"
    return re.compile(rf"\s*[,(]?\s+(?:{said})(?:\s+|(?<='))(?=\w)", re.IGNORECASE)


@lru_cache
def _tail(language: str) -> re.Pattern[str]:
    """A "from" or "of" behind a place of work, also written together with it ("-nden")."""
    tails = sorted(_tails(language), key=len, reverse=True)
    glued = "|".join(re.escape(one[1:]) for one in tails if one[0] == "-") or "(?!)"
    apart = "|".join(re.escape(one) for one in tails if one[0] != "-") or "(?!)"
    return re.compile(rf"(?:(?<=\w)'?(?:{glued})|\s+(?:{apart}))\Z", re.IGNORECASE)


@lru_cache
def _joined(language: str) -> re.Pattern[str]:
    """A place of work in a script without capitals, at the end of the words before a name."""
    ends = literally(WORDS, "house_ends", language)
    if not ends:
        return re.compile("(?!)")
    begun = r"\A|(?<=[ ,.;:\n])"
    first = rf"(?:(?:{begun}|(?<=[の的]))[{_HAN}{_KANA}]|(?<=[は是为が])[{_HAN}])"
    hangul = rf"(?:{begun})(?P<hangul>[{_HANGUL}A-Za-z]{{2,12}}(?:{ends}))[ \n]"
    return re.compile(
        rf"(?P<house>{first}[{_HAN}{_KANA}]{{0,15}}(?:{ends}))[ \n的の] ?\Z|{hangul}\Z"
    )


@lru_cache
def _titled(language: str) -> re.Pattern[str]:
    """A title of courtesy and one family name, small words before it or two names joined."""
    known = sorted(listed(WORDS, "courtesies", language), key=len, reverse=True)
    courtesies = "|".join(map(re.escape, known)) or "(?!)"
    small = "|".join(map(re.escape, among(WORDS, "name_particles", language))) or "(?!)"
    word = rf"(?![a-z]){LETTER}{LETTER}+(?:['-]{LETTER}+)*"
    return re.compile(
        rf"(?<!\w)(?P<name>(?:(?i:{courtesies})\.?\s+)+(?P<family>(?:(?:{small})\s+){{0,2}}{word}))"
        rf"(?![\w'-])"
    )


@lru_cache
def _honoured(language: str) -> re.Pattern[str]:
    """A family name and what honours it, in a script without blanks ("王女士")."""
    families, offices = literally(WORDS, "surnames", language), among(WORDS, "offices", language)
    honours = [one for one in listed(WORDS, "honorifics", language) if one not in offices]
    said = "|".join(map(re.escape, sorted(honours, key=len, reverse=True)))
    if not (families and said) or not literally(WORDS, "house_ends", language):
        return re.compile("(?!)")
    return re.compile(
        rf"(?:\A|(?<=[的の ,.;:は]))(?P<name>(?P<family>{families}) ?(?P<honour>{said}))"
    )
