"""Names and offices in scripts without capitals: 王伟, 김민수, أحمد محمود, अनिल कुमार.

Invariant: a name is a few letters or words that end where an office, a title of courtesy or a verb
begins, and none of them is a word of offices; rather no name than a wrong one.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from intake.answers.folding import is_unspaced
from intake.conversation.people import homonyms, nameless
from intake.conversation.phrases import Phrases, among, compiled, literally, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import LETTER, count, has_case
from intake.conversation.wordlists import listed

_UNSPACED_NAME = re.compile(
    r"(?:[\u4e00-\u9fff\u3005]{2,6}"
    r"|[\u4e00-\u9fff\u3005]{1,4} [\u3041-\u30ff\u4e00-\u9fff\u3005]{1,4}"
    r"|[\uac00-\ud7af]{2,5}|[\uac00-\ud7af]{1,2} [\uac00-\ud7af]{1,3}"
    r"|[\u30a1-\u30ff]{2,10}(?:[ ・·=][\u30a1-\u30ff]{2,12}){0,3}"
    r"|[\u4e00-\u9fff]{2,6}(?:·[\u4e00-\u9fff]{1,6}){1,3})"
)
_SPACED_NAME = re.compile(rf"{LETTER}{{2,20}}\.?(?:[ -]{LETTER}{{1,20}}\.?){{1,4}}")
_STOP = re.compile(r"[,，、;；:：.。!！?？()<>\[\]|/\n\t]|\s[-–—]\s")
_GOES_ON = re.compile(r"(?<=[\uac00-\ud7af])[\uac00-\ud7af]")
_OF = re.compile(r"[\s的の]*")
_HOUSE = re.compile(r"[的の]|의 ")
_BESIDE = re.compile(r"([^,，、;。はが]{2,40})[,，、]\s*([^,，、;。]{3,30})")
_OF_HOUSE = re.compile(r"([^,，、;。はが]{2,40})の\s*([^,，、;。]{3,30})")
_FULL_NAME = re.compile(
    r"[\u4e00-\u9fff\u3005]{3,6}|[\u4e00-\u9fff\u3005]{1,4} [\u4e00-\u9fff\u3005]{1,4}"
    r"|[\uac00-\ud7af]{3}"
)
_LONGEST_NAME = 6
"""Letters of a name in Han or Hangul."""
_SHORT_END = 2
"""Letters of an ending with which other words may begin."""
LONGEST = 20
"""Words of an office and a name together."""
_ENDS = " \t,，、;；:：.。!！()-–—"


@dataclass(frozen=True, kw_only=True)
class Cut:
    """Where a name and an office stand in a text; an empty span where there is none."""

    name: tuple[int, int] = (0, 0)
    office: tuple[int, int] = (0, 0)
    end: int = 0  # behind both and what closes them

    def __bool__(self) -> bool:
        return self.name[1] > self.name[0] or self.office[1] > self.office[0]


NOTHING = Cut()


def is_name(text: str, language: str) -> bool:
    """Whether the text is nothing but a name in a script without capitals."""
    text = text.strip(_ENDS)
    if not text or has_case(text):
        return False
    bare = text[: _close(text, language)].strip(_ENDS)
    shape = _UNSPACED_NAME if is_unspaced(bare) else _SPACED_NAME
    is_shaped = shape.fullmatch(bare) is not None and "的" not in bare  # "苏州市的": of whom
    if not is_shaped and not is_in_kana(bare, language):
        return False
    ends = (phrases(WORDS, key, language) for key in ("name_ends", "told_closings"))  # "…이에요"
    is_other = any(one.is_all(bare) for one in ends) or is_housed(bare, language)
    return not is_other and not nameless.is_barred(bare, language)


def cut(text: str, language: str, *, is_own: bool = False) -> Cut:
    """Name and office with which the text begins, in either order; their end is the clause's.

    Where the words are surely the writer's of themself (`is_own`), a family name alone is enough
    before an office ("王局长").
    """
    if beside := _beside_office(text, language):
        return beside
    text = text[: stop.start()] if (stop := _STOP.search(text)) else text
    if has_case(text):
        return NOTHING
    if told := _told_before_name(text, language):
        return told
    end = min(_close(text, language), _statement(text, language))
    said = text[:end]
    if count(said) > LONGEST:
        return NOTHING
    if housed := _of_house(said, closed := _behind(text, end, language), language):
        return housed
    if is_titled(said, language, is_housed=True):
        return NOTHING
    offices = phrases(WORDS, "offices", language).finditer(said)
    glued = _glued(language).finditer(said) if is_unspaced(said) else ()
    spans = sorted({(one.start(), one.end()) for one in (*offices, *glued)})
    if not spans:
        is_piece = closed == end and _GOES_ON.match(text, end)  # "안녕하세요"
        return NOTHING if is_piece else _alone(said, closed, language)
    first, last = spans[0][0], max(stop for _, stop in spans)
    if not first and phrases(WORDS, "before_names", language).is_all(said[:last]):
        return _titled_name(said, last, closed, language)
    return _in_order(said, (first, last), (end, closed), language, is_own=is_own)


def _in_order(
    said: str, office: tuple[int, int], ends: tuple[int, int], language: str, *, is_own: bool
) -> Cut:
    """The name behind the office, else the one before it, where nothing else stands there.

    `ends` are those of what is said and of what closes it.
    """
    (first, last), (end, closed) = office, ends
    behind = _OF.match(said, last)
    after = behind.end() if behind else last
    is_named = is_name(said[after:], language) and not _is_of_house(said[after:], language)
    if is_named and first and _leads(language):
        return NOTHING  # "أنا مخوّل من رئيس البلدية بتقديم الطلب"
    if is_named and (after > last or _is_family(said[after:], language)):
        return Cut(name=_tight(said, after, end), office=_tight(said, 0, last), end=closed)
    if is_unspaced(said) and said[last:].strip(_ENDS):
        return NOTHING  # "鈴木課長が …": somebody else, of whom the sentence tells
    if is_name(said[:first], language) and _is_family(said[:first], language):
        name = _tight(said, 0, _close(said[:first], language))
        return Cut(name=name, office=_tight(said, first, end), end=closed)
    if is_own and _is_family_alone(said[:first], language):
        return Cut(name=_tight(said, 0, first), office=_tight(said, first, end), end=closed)
    return NOTHING


def _of_house(said: str, closed: int, language: str) -> Cut:
    """A name set off by blanks between its house and its office ("스마트시티과 박지은 주무관")."""
    found = _between(language).search(said)
    is_house = found and phrases(WORDS, "office_words", language).found(found[1])
    if not found or is_house or nameless.is_barred(found[1], language):
        return NOTHING
    return Cut(name=found.span(1), office=found.span(2), end=closed)


@lru_cache
def _between(language: str) -> re.Pattern[str]:
    houses, families, offices = (
        literally(WORDS, key, language) for key in ("house_ends", "surnames", "offices")
    )
    if not (houses and families):
        return re.compile("(?!)")
    name = rf"(?:{families})[\u4e00-\u9fff\uac00-\ud7af]{{2}}"
    return re.compile(rf"\S(?:{houses}) +({name}) +({offices})\Z")


def _told_before_name(text: str, language: str) -> Cut:
    """ "企画部の課長をしております中村彩と申します": the office closed by a verb, then the name."""
    if not is_unspaced(text):
        return NOTHING
    at = _close(text, language)
    start = _behind(text, at, language)
    name = text[start:]
    is_called = phrases(WORDS, "surely_names", language).ends(name.rstrip(_ENDS))
    is_called |= phrases(WORDS, "holding", language).is_all(text[at:start])
    if not (at and is_called and is_name(name, language)):
        return NOTHING
    if not phrases(WORDS, "offices", language).ends(text[:at]):
        return NOTHING
    end = start + _close(name, language)
    return Cut(name=_tight(text, start, end), office=_tight(text, 0, at), end=len(text))


def _beside_office(text: str, language: str) -> Cut:
    """ "情報政策課長、田中一郎です": an office, a comma, and a name that a verb closes."""
    match = _BESIDE.fullmatch(text.rstrip(_ENDS))
    if not match or has_case(text) or not phrases(WORDS, "offices", language).ends(match[1]):
        return NOTHING
    at = _close(match[2], language)
    is_closed = at < len(match[2]) and _behind(match[2], at, language) == len(match[2])
    if not (is_closed and is_name(match[2], language) and _is_family(match[2][:at], language)):
        return NOTHING
    start = match.start(2)
    return Cut(name=(start, start + at), office=match.span(1), end=len(text))


def joined(text: str, language: str) -> Cut:
    """ "森田恵で、部長です": a name up to the ending that joins it to what is said next.

    As such an ending may be the last letter of a name, only surely full ones are parted from it.
    """
    said = text[: stop.start()] if (stop := _STOP.search(text)) else text
    bare = said.rstrip()
    for end in sorted(among(WORDS, "joined_ends", language), key=len, reverse=True):
        name = bare.removesuffix(end)
        if name == bare or not name or not _FULL_NAME.fullmatch(name):
            continue
        if is_name(name, language) and _is_family(name, language):
            return Cut(name=(0, len(name)), end=len(said))
    return NOTHING


def is_joined(text: str, language: str) -> bool:
    """Whether what stands before the first comma ends in one that joins it to what is behind."""
    stop = _STOP.search(text)
    said = text[: stop.start()].rstrip() if stop else ""
    return said.endswith(tuple(among(WORDS, "joined_ends", language)))


def is_of_house(text: str, language: str) -> bool:
    """Whether a sentence is a place of work, a full name and its verb ("推進課の田中一郎です")."""
    match = _OF_HOUSE.fullmatch(text.rstrip(_ENDS))
    if not match or not match[1].endswith(tuple(among(WORDS, "house_ends", language))):
        return False
    at = _close(match[2], language)
    is_full = len(match[2][:at].replace(" ", "")) > 2 and _is_family(match[2][:at], language)
    return is_full and at < len(match[2]) and is_name(match[2], language)


@lru_cache
def _glued(language: str) -> re.Pattern[str]:
    """An office at the end of a longer word of Hangul ("스마트도시담당관")."""
    known = [one for one in listed(WORDS, "offices", language) if is_unspaced(one) and len(one) > 1]
    offices = "|".join(map(re.escape, sorted(known, key=len, reverse=True))) or "(?!)"
    return re.compile(rf"(?<=[\uac00-\ud7a3])(?:{offices})(?= )")


def ends_in_office(text: str, language: str) -> bool:
    """Whether the last word of Hangul ends in an office ("정보통신담당관")."""
    return is_unspaced(text[-1:]) and _glued(language).search(f"{text} ") is not None


@lru_cache
def _leads(language: str) -> bool:
    """Whether an office begins with its own noun, so that nothing may stand before it."""
    return bool(among(WORDS, "leading_houses", language))


def _is_family_alone(text: str, language: str) -> bool:
    """Whether the letters before an office are a family name and can hardly say anything else."""
    name = text.strip()
    return name in among(WORDS, "surnames", language) and name not in among(
        WORDS, "unsure_surnames", language
    )


def _titled_name(said: str, start: int, closed: int, language: str) -> Cut:
    """The name behind a title that is no office where a name follows ("المهندس خالد")."""
    if not is_name(said[start:], language):
        return NOTHING
    return Cut(name=_tight(said, start, len(said)), end=closed)


def _is_of_house(text: str, language: str) -> bool:
    """Whether words behind an office say of what it is ("للتحول الرقمي"), and no name does so."""
    words = text.split()
    is_led = bool(words) and words[0].startswith(tuple(among(WORDS, "leading_houses", language)))
    return is_led or phrases(WORDS, "office_words", language).found(homonyms.behind(text, language))


def is_house_behind(text: str, language: str) -> bool:
    """Whether words are of an office that begins with its own noun ("مدير التحول الرقمي")."""
    return _leads(language) and _is_of_house(text, language)


def verb(text: str, language: str) -> tuple[int, int]:
    """Where the words stand that close a name or an office, or where a statement begins."""
    close, statement = _close(text, language), _statement(text, language)
    return (statement, statement) if statement < close else (close, _behind(text, close, language))


def _statement(text: str, language: str) -> int:
    """Where a verb begins that no name and no office has; the end of the text without one."""
    verbs = phrases(WORDS, "statement_verbs", language).finditer(text)
    return min((one.start() for one in verbs), default=len(text))


def _alone(said: str, closed: int, language: str) -> Cut:
    at = max((one.end() for one in _HOUSE.finditer(said)), default=0)
    is_behind = at and _is_house(said[:at], language) and is_name(said[at:], language)
    start = at if is_behind else _title(said, language)
    if not is_name(said[start:], language):
        return NOTHING
    return Cut(name=_tight(said, start, start + _close(said[start:], language)), end=closed)


def _title(text: str, language: str) -> int:
    """Where a name begins behind "Dr." and its like, in a script that parts words."""
    if is_unspaced(text):
        return 0
    heads = phrases(WORDS, "before_names", language).heads(text)
    end = max((one.end() for one in heads), default=0)
    return end if is_name(text[end:], language) else 0


def _is_house(text: str, language: str) -> bool:
    """Whether the words before "of" name a place of work ("神戸市企画調整局の")."""
    named = text.rstrip("的の의 ")
    ends = among(WORDS, "house_ends", language)
    return named.endswith(tuple(ends)) or phrases(WORDS, "institutions", language).found(text)


def is_in_kana(text: str, language: str) -> bool:
    """Whether a known family name stands before a known first name in Kana ("河村たかし")."""
    given = sorted(among(WORDS, "kana_names", language), key=len, reverse=True)
    name = next((one for one in given if text.endswith(one)), "")
    return bool(name) and text.removesuffix(name) in among(WORDS, "surnames", language)


def _is_family(text: str, language: str) -> bool:
    """Whether a name that an office touches begins with a family name, as far as they are known.

    "数字经济处处长" is an office with its house, "王明处长" a person.
    """
    known = tuple(among(WORDS, "surnames", language))
    if text in among(WORDS, "office_parts", language):
        return False  # "안전국장" is the head of safety
    if not known or not is_unspaced(text):
        words = among(WORDS, "office_words", language)
        return not all(word in words for word in text.split())  # "मुख्य डेटा अधिकारी"
    said = homonyms.behind(text, language)
    is_of_office = phrases(WORDS, "office_words", language).found(said)
    is_known = text.startswith(known) or is_in_kana(text.strip(_ENDS), language)
    return is_known and not is_of_office and not is_housed(text, language)


def is_housed(text: str, language: str) -> bool:
    """Whether a place of work stands before the name ("管理局李华"), or alone ("企画課")."""
    if not is_unspaced(text) or not among(WORDS, "house_ends", language):
        return False
    if text.endswith(tuple(among(WORDS, "house_ends", language))):
        return phrases(WORDS, "office_words", language).found(text)
    return _housed(language).search(text) is not None and len(text) > _LONGEST_NAME


@lru_cache
def _housed(language: str) -> re.Pattern[str]:
    houses = "|".join(map(re.escape, among(WORDS, "house_ends", language)))
    return re.compile(rf"\S{{2,}}(?:{houses})(?: |[的の의] ?)?\S{{2,}}")


def is_titled(text: str, language: str, *, is_housed: bool = False) -> bool:
    """Whether a name may stand before an office, behind a place of work or as all there is.

    Nobody can tell "정보화 과장" from "정보현 과장": then both are asked.
    """
    found = _titled(language).search(text)
    return found is not None and (found.start() > 0 or not is_housed)


@lru_cache
def _titled(language: str) -> re.Pattern[str]:
    """A house, a family name with at most three letters behind it, and an office at the end."""
    houses, families, offices = (
        literally(WORDS, key, language) for key in ("house_ends", "surnames", "offices")
    )
    if not families:
        return re.compile("(?!)")
    return re.compile(
        rf"(?:\A|(?:{houses})(?: |[的の의] ?)?)(?!{offices})(?:{families})"
        rf"[\u3005-\u30ff\u4e00-\u9fff\uac00-\ud7af]{{0,3}} ?(?:{offices})\Z"
    )


def _tight(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without blanks and marks at its ends."""
    said = text[start:end]
    left = len(said) - len(said.lstrip(_ENDS))
    return start + left, start + max(left, len(said.rstrip(_ENDS)))


def _close(text: str, language: str) -> int:
    """Where "is called", "Mr" or the like ends a name; the end of the text without them."""
    found = _closing(language).finditer(text)
    return min(
        (
            one.start()
            for one in found
            if text[: one.start()].strip(_ENDS) and not _begins_word(text, *one.span())
        ),
        default=len(text),
    )


def _begins_word(text: str, start: int, end: int) -> bool:
    """Whether the letters of a short ending begin a word of Hangul ("스마트 이니셔티브")."""
    is_short = end - start <= _SHORT_END and text[start - 1] == " "
    return is_short and "\uac00" <= text[end : end + 1] <= "\ud7a3"


def _behind(text: str, at: int, language: str) -> int:
    """Behind the words that close a name."""
    rest = text[at:]
    return at + max((one.end() for one in _closing(language).heads(rest)), default=0)


@lru_cache
def _closing(language: str) -> Phrases:
    keys, offices = ("name_ends", "honorifics", "holding"), listed(WORDS, "offices", language)
    found = (one for key in keys for one in listed(WORDS, key, language))
    return compiled(dict.fromkeys(one for one in found if one not in offices))
