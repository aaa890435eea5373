"""Who signed: a name line and an office line, taken only where both look like nothing else.

Invariant: rather no name than a wrong one.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from intake.conversation import sentences
from intake.conversation.people import carded, caseless
from intake.conversation.people.no_names import promising
from intake.conversation.people.others import companions
from intake.conversation.phrases import ADDRESS, ADDRESSES, among, any_found, phrases
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import LETTER, WORD, count, fold, has_case

LINES = 12
"""A signature has its name and office in its first lines."""
LONGEST_CLOSING = 60
_LONGEST_SENTENCE = 200
_SENTENCE_OF_HAN = re.compile("[\u4e00-\u9fff]{5,}")
"""More letters than a Chinese name has, unless it is one of another people ("买买提艾力")."""
MOST_NAMES = 4
_MOST_WORDS = 9
_MOST_CAPITALS = 5
LONGEST_OFFICE = 12
_CLOSINGS = ("closings", "foreign_closings")
Kind = Literal["closings", "soft_closings"]
"""What ends a mail: a closing, or thanks that may say more where no name follows."""
CLOSING_KINDS: tuple[Kind, ...] = ("closings", "soft_closings")

EDGES = " \t*_-–—|>,;"
_LEADING_ON = f"{EDGES}:：<(["
"""What stands between an office and an address behind it."""
_PARTING = (",", ";", "|", "/", "-", "–", "—", "(", "，")
"""What stands before the word for an address; without one it belongs to the office."""
_REACHED = re.compile(
    rf"{ADDRESS}|(?:https?://|www\.)\S|\+\d[\d\s().-]{{6}}|^\W*[^\W\d_]{{1,9}}\.?\s?[:：]\s?[+(]?\d[\d\s().-]{{5}}",
)
"""A mail address, a page or a telephone."""
_BETWEEN = re.compile(r"\s[/|]\s")
_FIGURE = re.compile(r"\d[.,]\d|[$€£¥%]")
_TOP = 2
"""Lines from the top in which a bare name without capitals is believed."""
_SMALL = 3
"""Letters of words that need no capital in an address ("ul.", "of")."""
_TOWN = re.compile(r"[\u4e00-\u9fff]{2,}[市县縣県省区區]")
"""A place with the word for its kind, which closes no name."""
_PRONOUNS = re.compile(r"\s*[(\[][a-z]{1,6}(?:/[a-z]{1,6}){1,2}[)\]]")
"""How somebody is spoken of, behind their name ("she/her")."""
_INITIAL = re.compile(r"\b[A-Z]\.(?=\s?[A-Z])")
_ELIDED = re.compile(r"[^\W\d_]{1,4}'[^\W\d_a-zа-я]")
_SET_APART = re.compile(r"\s*;\s*|\s+[-–—]\s+")
_STOP = re.compile(r"[。！？](?=\s*\w)")
MID_STOP = re.compile(r"\w{4}\.\s")
NAME = re.compile(rf"[^\W\d_]{LETTER}*(?:[.'-]{LETTER}*)*")


@dataclass(frozen=True, kw_only=True)
class Signature:
    """The writer's name and office as written under the mail; either may be missing."""

    name: str | None = None
    office: str | None = None


def is_above(office: str, name: str, language: str) -> bool:
    """Whether an office stands on the line above a name, as in scripts without capitals."""
    if office.isascii() or has_case(office) or not is_held(office, language):
        return False
    alone, beside = name_and_office(name, language)
    is_person = name_and_office(office, language)[0] is not None
    return alone is not None and beside is None and not is_person


@lru_cache(maxsize=256)  # asked of each of the last lines, wherever the mail is cut
def is_closing(line: str, language: str) -> bool:
    """Whether a line is nothing but a closing."""
    if len(line) <= _LONGEST_SENTENCE and phrases(WORDS, "closing_sentences", language).starts(
        fold(line).strip()
    ):
        return True
    return is_all_closing(line, language)


def is_all_closing(line: str, language: str) -> bool:
    parts = _BETWEEN.split(line) if "/" in line or "|" in line else [line]
    return any(is_all(part, key, language) for part in parts for key in _CLOSINGS)


def is_closing_of(line: str, kind: Kind, codes: Iterable[str]) -> bool:
    """Whether a line is nothing but a closing, or thanks, in one of these languages."""
    if kind == "closings":
        return any(is_closing(line, code) for code in codes)
    return any(is_all(line, kind, code) for code in codes)


def is_signed_off(text: str, language: str) -> bool:
    """Whether a line is a closing and a name ("Best, Anna")."""
    head, _, name = text.rstrip(".! ").rpartition(",")
    keys = (*_CLOSINGS, "soft_closings")
    if not head or not 0 < len(name.split()) <= MOST_NAMES or not any(
        is_all(head, key, language) for key in keys
    ):  # fmt: skip
        return False
    return all(is_first_name(word) for word in name.split())


@lru_cache(maxsize=256)
def is_all(line: str, key: str, language: str) -> bool:
    line = fold(line).strip()
    if not line or len(line) > LONGEST_CLOSING:
        return False
    heads = phrases(WORDS, key, language).heads(line)
    return any(not WORD.search(line[one.end() :]) for one in heads)


def unspoken(text: str) -> str:
    """The text without how somebody is spoken of ("she/her")."""
    return _PRONOUNS.sub("", text)


def is_name(text: str, language: str) -> bool:
    """Two to five words in capitals, none of them an office or a place of work.

    Particles stand between them, at most two in a row ("Maria de Fátima dos Santos Oliveira").
    """
    if companions.are_two(text, language):
        return False
    if not text.isascii() and not has_case(text):
        is_led = phrases(WORDS, "openers", language).starts(text)
        return not is_led and caseless.is_name(text, language)
    words = text.split()
    if not 2 <= len(words) <= _MOST_WORDS or len(text) > 60:
        return False
    if any(phrases(WORDS, key, language).starts(text) for key in (*_CLOSINGS, "openers")):
        return False
    if any_found(WORDS, ("offices", "institutions"), text, language) or is_of_work(text, language):
        return False
    small = [word for word in words if is_small(word)]
    particles = among(WORDS, "name_particles", language)
    if (among(WORDS, "plain_ands", language) - particles).intersection(small):
        return False  # "Ece Tandoğan ve Rıza Kocatepe" are two
    return (
        all(NAME.fullmatch(word) for word in words)
        and 2 <= len(words) - len(small) <= _MOST_CAPITALS
        and (len(small) <= 2 or all(word in particles for word in small))
        and all(word in particles or len(word) <= _SMALL for word in small)
        and (not is_small(words[0]) or words[0] in particles)
    )


def is_of_work(line: str, language: str) -> bool:
    """Whether nothing but two words of offices and more stand in a line: "Digital Services"."""
    words = {fold(word).casefold() for word in line.split()}
    return len(words) > 1 and words <= {
        fold(one).casefold() for one in among(WORDS, "office_words", language)
    }


def is_small(word: str) -> bool:
    """Whether a word begins in small letters; "d'Almeida" has its capital behind a particle."""
    return word[0].islower() and not _ELIDED.match(word)


def is_first_name(text: str) -> bool:
    """Whether a line is one word in capitals, as under an informal mail."""
    return bool(NAME.fullmatch(text)) and text[0].isupper()


def is_office(text: str, language: str) -> bool:
    """A short line that holds the word of an office and no address or number."""
    if not 0 < count(text) <= LONGEST_OFFICE:
        return False
    is_said = phrases(WORDS, "offices", language).found(text) or caseless.ends_in_office(
        text, language
    )
    return is_said and "@" not in text and not any(map(str.isdigit, text))


def is_held(text: str, language: str) -> bool:
    """Whether a line is somebody's office, and does not tell of somebody who holds one."""
    return is_office(text, language) and not is_statement(text, language)


def is_of_signature(text: str, language: str) -> bool:
    """Whether a line below a closing only says who wrote and where they are reached."""
    text = _PRONOUNS.sub("", text)
    keys = (*_CLOSINGS, "soft_closings")
    if any(is_all(text, key, language) for key in keys) or is_signed_off(text, language):
        return True
    if is_reached(text):
        return True
    if is_statement(text, language) or _FIGURE.search(text):
        return False
    return is_office(text, language) or _is_in_capitals(text, language)


def is_reached(text: str) -> bool:
    """Whether a line holds a mail address, a page or a telephone."""
    return _REACHED.search(text) is not None


def _is_in_capitals(text: str, language: str) -> bool:
    """A name, a department or an address: capitals, numbers and small words between them."""
    words = [word.strip(EDGES + ".()&/") for word in text.split()]
    words = [word for word in words if word]
    if text.rstrip().endswith(("!", "?")) or (
        words and words[0].casefold() in among(WORDS, "plain_verdicts", language)
    ):
        return False
    if not text.isascii() and not has_case(text):
        return count(text) <= MOST_NAMES * 2 and not text.rstrip().endswith(("。", "！", "？", "."))
    return all(not word[0].islower() or len(word) <= _SMALL for word in words)


def is_statement(text: str, language: str) -> bool:
    """Whether the words hold a verb that no office and no name has; an initial is no "I"."""
    return phrases(WORDS, "statement_verbs", language).found(
        _INITIAL.sub("", text) if "." in text else text
    )


def begins_with_office(text: str, language: str) -> bool:
    """Whether an office stands first, after an article or one more word at the most."""
    start = text[:LONGEST_CLOSING]
    offices = phrases(WORDS, "offices", language).finditer(start)
    first = min((one.start() for one in offices), default=None)
    if first is None:
        return False
    before = start[:first].replace("-", " ").split()
    if before and phrases(WORDS, "articles", language).is_all(before[0]):
        before = before[1:]
    return len(before) <= 1


def card(text: str, language: str) -> Signature | None:
    """The person that the lines of a card name, an office behind the name or below it."""
    kept = [line.strip(EDGES) for line in text.split("\n")]
    kept = [line for line in kept if line and not is_closing(line, language)][:LINES]
    kept = [promising.without(line, language).strip(EDGES) for line in kept]
    kept = [_unplaced(line, language) for line in kept if line]
    for index, line in enumerate(kept):
        name, office = name_and_office(line, language)
        if name and (office or index < _TOP or has_case(name)):
            after = next(
                (one for one in kept[index + 1 : index + 3] if _is_own_office(one, language)), None
            )
            above = kept[index - 1] if index and is_above(kept[index - 1], line, language) else None
            return Signature(name=name, office=office or _first_part(after) or above)
    return None


def _is_own_office(line: str, language: str) -> bool:
    """Whether a line is an office, and not that of whom its holder signs for ("Başkan a.")."""
    return is_held(line, language) and not phrases(WORDS, "signed_for", language).ends(line)


def _unplaced(line: str, language: str) -> str:
    """The line without the city and its country at its end."""
    place = carded.place(Piece(text=line), language)
    return line[: place.start].rstrip(EDGES) if place else line


def _first_part(office: str | None) -> str | None:
    """The office without the place of work behind a bar ("Director | City of Hull")."""
    return office.partition("|")[0].strip() if office else None


def name_and_office(line: str, language: str) -> tuple[str | None, str | None]:
    """A line with a name alone, or with name and office ("Anna Nowak, Deputy Mayor")."""
    line = _unaddressed(line, language) if "@" in line else line
    line = _PRONOUNS.sub("", line).strip(" <>()").rstrip(".")
    if not line.isascii() and not has_case(line):
        return _caseless(line, language)
    found = _parted(line, language)
    return found if found[0] else _parted(_untitled(line, language), language)


def _unaddressed(line: str, language: str) -> str:
    """The line without addresses, and without what only leads to one at its end (", e-mail:")."""
    led = ADDRESSES.sub("", line).rstrip(" <([")
    own = led.rstrip(_LEADING_ON)
    if not led.endswith((":", "：")):
        return own  # "Head of Email <…>"
    channels = phrases(WORDS, "channels", language).finditer(own)
    heads = (own[: one.start()].rstrip() for one in channels if one.end() == len(own))
    return next((one.rstrip(_LEADING_ON) for one in heads if one.endswith(_PARTING)), own)


def _parted(line: str, language: str) -> tuple[str | None, str | None]:
    if is_name(line.strip(), language):
        return line.strip(), None
    for mark in (",", "|", " - ", " – ", " — "):
        name, found, office = line.partition(mark)
        if found and is_name(name.strip(), language) and not is_pointed(name, office, language):
            office = _own_part(office.partition("|")[0].strip(), language)
            return name.strip(), office if _is_only_office(office, language) else None
    return None, None


def _is_only_office(text: str, language: str) -> bool:
    """Whether no sentence of its own stands behind an office ("Head of IT. Mandate to follow")."""
    is_one = len(sentences.sentences(Piece(text=text), language)) == 1
    return is_one and is_held(text, language)


def is_pointed(name: str, office: str, language: str) -> bool:
    """Whether somebody is only told of ("This is Ivan Petrov, our mayor")."""
    heads = any(phrases(WORDS, key, language).starts(name) for key in ("pointing", "presenting"))
    return heads or phrases(WORDS, "own", language).starts(office.strip())


def _own_part(office: str, language: str) -> str:
    """The office without what is said behind a semicolon or, in a sentence, behind a dash."""
    for mark in _SET_APART.finditer(office):
        own, said = office[: mark.start()], office[mark.end() :]
        is_more = ";" not in mark[0] or begins_with_office(said, language)
        if is_office(own, language) and (not is_more or is_statement(said, language)):
            return own
    return office


def _untitled(line: str, language: str) -> str:
    """The line without "Dr." and its like before a name."""
    heads = phrases(WORDS, "before_names", language).heads(line)
    end = max((one.end() for one in heads), default=0)
    return line[end:].lstrip(" .,:") or line


def _caseless(line: str, language: str) -> tuple[str | None, str | None]:
    """The same in a script without capitals, where the office often stands first."""
    if phrases(WORDS, "openers", language).starts(line) or _STOP.search(line):
        return None, None  # a sentence about oneself, or more than one
    if companions.are_two(line, language):
        return None, None
    parts = [part.strip(EDGES) for part in re.split(r"[,，、|/]", line)]
    parts[0] = _untitled(parts[0], language)
    found = caseless.cut(parts[0], language)
    name, office = (parts[0][slice(*span)] or None for span in (found.name, found.office))
    if name and (_TOWN.fullmatch(name) or _is_told(name, parts[1:], language)):
        name = None
    if name and len(parts) > 1 and not office and _is_only_office(parts[1], language):
        office = parts[1]
    return name, office


def _is_told(name: str, others: Iterable[str], language: str) -> bool:
    """Whether a complaint in Han goes on to whom it asks for ("太不像话了，我要找负责人")."""
    is_long = language == "zh" and _SENTENCE_OF_HAN.fullmatch(name) is not None
    return is_long and any(is_statement(one, language) for one in others)
