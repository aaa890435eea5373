"""One part of an answer in Han, Kana or Hangul, where a family name tells a person.

Invariant: a name begins with a listed family name and stands beside its house or office, with
nothing of either in it; a city alone is no house; rather no name than a wrong one.
"""

import re
from functools import lru_cache

from intake.answers.folding import is_unspaced
from intake.conversation.people.cased import TALK, Said
from intake.conversation.phrases import among, literally, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import words_of

_HAN = "\u3005\u4e00-\u9fff"
_GIVEN = {
    "zh": rf"[{_HAN}]{{1,2}}",
    "ja": rf" ?(?:[{_HAN}]{{1,3}}?|(?![がをにで])[\u3041-\u3096]{{2,4}}?|[\u30a1-\u30ff]{{2,4}}"
    rf"|[{_HAN}][\u3041-\u3096]{{1,2}}?|[\u3041-\u3096]{{1,2}}[{_HAN}])",
    "ko": "[\uac00-\ud7a3]{2}",
}
_GIVEN_OF_RARE = {"zh": rf"[{_HAN}]{{2}}"}
"""The given name behind a rarer family name, where a word may begin like one ("项目经理")."""
LANGUAGES = frozenset(_GIVEN)
_BLANK = {
    "zh": "[ 的]{0,2}",
    "ja": "(?:を(?:して|務めて|担当して|拝命して)(?:いる|おります|おる)|を務める|[ の]{0,2})",
    "ko": r"(?:에서|에|의)? (?:(?:일하는|일하고 있는|근무하는|근무 중인|재직 중인|재직하는"
    "|소속의?|있는) )?",
}
"""What stands between a house or an office and the name behind it."""
JOINT = "\x1f"
"""Between a house and an office that a name parts."""
_JOINED = re.compile("[和与及と、]|이랑|하고")
_LEADS = ("contacting", "openers", "selves", "before_names")
_TAIL = re.compile(
    r"[\u4e00-\u9fff][がはをにへで][\u4e00-\u9fff]|\A[\uac00-\ud7a3][고며서면는은를에]\Z|と申|です|ます|[我你您]|贵方|\A[小老][\u4e00-\u9fff]\Z"
)
_OURS = re.compile("[我本][市局办国省区县司处院方单公部中校们的]|저희|제[가-힣]")
"""What begins like the writer's own word and is another's: "our bureau"."""
BY_US = re.compile(r"\A由(?:我(?=办公室|[^局办处科司院委部厅市区县省]))?(?=[\u4e00-\u9fff]{2})")
"""What leads to who answers, before their house ("由我办公室副主任")."""
_HOLDS = re.compile(rf"\A现?任(?=[{_HAN}]{{0,3}}[市省县区局](?!长))")
"""The verb "holds" before a house, which may be a family name elsewhere ("任宁州市数据局…")."""
_NO_NAME = 4
"""Letters of what may be no name without a known family name."""
_ALONE = 40
"""Characters of a name and what closes it at most."""
_HOUSE = 24
"""Characters of a house at most."""


def said(part: str, language: str) -> Said:
    """The name in a part of a folded text, and its house or office before or behind it."""
    if language not in _GIVEN:
        return TALK
    bare = _led(part, language)
    for pattern in (_behind(language), _before(language)):
        for one in pattern.finditer(bare):
            office = _told(one, language)
            if office and not _is_place(one["name"], office, language):
                return Said(name=one["name"].strip(), office=office)
    return TALK


def _led(part: str, language: str) -> str:
    """The part without what leads to a person."""
    bare = part.strip()
    for _ in range(len(_LEADS)):
        words = words_of(bare)
        ends = [
            one.end() for key in _LEADS for one in phrases(WORDS, key, language).heads(bare, words)
        ]
        ends = [end for end in ends if not _OURS.match(bare, end - 1)]
        asked = phrases(WORDS, "contacting", language).finditer(bare, words)
        ends += [one.end() for one in asked if is_unspaced(one[0][-1])]
        bare = bare[max(ends, default=0) :].lstrip(" ,、，:：는은が")
    is_held = not bare.startswith(tuple(among(WORDS, "no_holding_verbs", language)))
    return _HOLDS.sub("", bare) if is_held else bare


def _told(one: re.Match[str], language: str) -> str | None:
    """The house and the office around a name; nothing for a city, a person, or two houses."""
    house = BY_US.sub("", (one["house"] or "").strip(" 的の"))
    office = (one.groupdict().get("office") or "").strip()
    house = "" if phrases(WORDS, "own", language).starts(house) else house
    if house and (_JOINED.search(house) or not _is_house(house, language)):
        return None
    return JOINT.join(filter(None, (house, office))) or None


def _is_house(house: str, language: str) -> bool:
    """Whether words name an office or a place of work, and neither a city nor a person."""
    if phrases(WORDS, "offices", language).ends(house):
        return True
    if house.endswith(tuple(among(WORDS, "no_houses", language))):
        return False
    is_known = any(one in house[:-1] for one in among(WORDS, "office_words", language))
    is_person = _name(language).match(house) is not None
    return len(house) > 2 and (is_known or not is_person)


def _is_place(name: str, office: str, language: str) -> bool:
    """Whether a name is barred, or a family name alone before who only has a matter in hand."""
    is_weak = office in among(WORDS, "weak_offices", language)
    return is_barred(name, language) or (is_weak and _is_family(name, language))


def _is_family(name: str, language: str) -> bool:
    return families(language).fullmatch(name) is not None


@lru_cache
def _of_work(language: str) -> re.Pattern[str]:
    """The words of offices and houses, of which no name holds one."""
    keys = (
        "offices",
        "more_offices",
        "office_words",
        "house_ends",
        "honorifics",
        "titles_behind",
        "channels",
    )
    words = {one for key in keys for one in among(WORDS, key, language) if len(one) > 1}
    topics = literally(WORDS, "office_topics", language) or "(?!)"
    ends = literally(WORDS, "no_given_ends", language) or "(?!)"
    return re.compile(rf"{'|'.join(map(re.escape, words))}|\A(?:{topics})|(?:{ends})\Z")


def is_barred(name: str, language: str) -> bool:
    """Whether what looks like a name holds the word of an office or of a place of work."""
    return _of_work(language).search(name.replace(" ", "")) is not None


@lru_cache
def families(language: str) -> re.Pattern[str]:
    """Every known family name, the longest first."""
    known = among(WORDS, "more_surnames", language) | among(WORDS, "surnames", language)
    return re.compile("|".join(map(re.escape, sorted(known, key=len, reverse=True))) or "(?!)")


def bare_name(language: str) -> str:
    """A family name and a given name, as a pattern."""
    given, of_rare = _GIVEN[language], _GIVEN_OF_RARE.get(language)
    if of_rare is None:
        return rf"(?:{families(language).pattern}){given}{_whole(language)}"
    known = "|".join(map(re.escape, among(WORDS, "surnames", language)))
    return rf"(?:(?:{known}){given}|(?:{families(language).pattern}){of_rare})"


def _whole(language: str) -> str:
    """Behind a given name: its last letter is not left to the house that follows ("花子国際課")."""
    tails, houses = (literally(WORDS, key, language) for key in ("given_tails", "no_given_tails"))
    return rf"(?:(?={houses})|(?!{tails}))" if tails and houses else ""


@lru_cache
def _name(language: str) -> re.Pattern[str]:
    """Of Japanese a family name alone is enough beside its house or office."""
    alone = rf"|(?:{families(language).pattern})" if language == "ja" else ""
    return re.compile(rf"(?P<name>{bare_name(language)}{alone})")


def is_valid(name: str, language: str) -> bool:
    """Whether a short name in Han or Hangul can be one: of four letters it begins with a family."""
    if _TAIL.search(name):
        return False
    if language == "ja" or not re.fullmatch(rf"[{_HAN}\uac00-\ud7a3 ]{{2,6}}", name):
        return True
    led = families(language).match(name)
    if language == "zh":
        longest = _NO_NAME if led and len(led[0]) > 1 else _NO_NAME - 1
        return len(name) <= longest
    is_led = led is not None
    is_ended = len(name) == _NO_NAME and bool(led and len(led[0]) == 1)
    return is_led and not (
        is_ended and name.endswith(tuple(among(WORDS, "behind_family", language)))
    )


def alone(part: str, language: str) -> str | None:
    """The name that is all of a part but for what closes it ("渡辺翔太になります")."""
    one = _all_name(language).fullmatch(_led(part, language)) if len(part) <= _ALONE else None
    name = one and (one["name"] or one["family"])
    if one and language == "ko" and phrases(WORDS, "offices", language).ends(one[0]):
        return None  # "도서관과장"
    return name if name and not is_barred(name, language) else None


@lru_cache
def _all_name(language: str) -> re.Pattern[str]:
    """A name and what closes it; of Japanese a family name alone, where a verb says it is one."""
    *_, honours, ends = _words(language)
    closed = rf"(?:\s?(?:{honours}))?(?:\s?(?:{ends})\w{{0,8}}| 합니다)?"
    verbs = r"(?:と(?:申|言|い)\w{0,8}|です|でございます)" if language == "ja" else "(?!)"
    family = rf"(?P<family>{families(language).pattern}){verbs}"
    return re.compile(rf"(?P<name>{bare_name(language)}){closed}|{family}")


@lru_cache
def _words(language: str) -> tuple[str, str, str, str]:
    offices = "|".join(
        filter(None, (literally(WORDS, key, language) for key in ("offices", "more_offices")))
    )
    houses = literally(WORDS, "house_ends", language)
    honours = literally(WORDS, "honorifics", language)
    ends = literally(WORDS, "behind_family", language) or "(?!)"
    return offices, houses, honours, ends


@lru_cache
def _before(language: str) -> re.Pattern[str]:
    """A house or an office, then the name: "市政府副秘书长赵明哲", "政策推進課の石井直樹"."""
    offices, houses, honours, ends = _words(language)
    inner = rf"[^,，、:：—]{{0,{_HOUSE}}}?(?:{offices}|{houses})"
    closed = rf"(?=\s*(?:{honours})|\s*(?:{ends})|\W|\Z)"
    return re.compile(
        rf"(?P<house>{inner}){_BLANK[language]}(?!(?:{offices})(?:\W|\Z)){_name(language).pattern}{closed}"
    )


@lru_cache
def _behind(language: str) -> re.Pattern[str]:
    """A name, then the office, the house before both: "정유나 주무관", "資訊局林雅婷專員"."""
    offices, houses, honours, ends = _words(language)
    inner = rf"(?:[^,，、:：—]{{0,{_HOUSE}}}?(?:{houses}|{offices}){_BLANK[language]})?"
    office = rf"(?P<office>(?![\u3041-\u3096])[^\s,，、:：はがを]{{0,6}}?(?:{offices}))"
    blank = " " if language == "ko" else " ?"  # "도서관과장" is no Mr Do
    closed = rf"(?=\s*(?:{honours})|\s*(?:{ends})|\W|\Z)"
    return re.compile(
        rf"(?:\A|(?<= ))(?P<house>{inner}){_name(language).pattern}{blank}{office}{closed}"
    )
