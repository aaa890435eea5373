"""What stands around the words of an opinion or objection, and is none of them.

Invariant: only a signature that is set off as one, and the writer's name, are left out; no word of
what they say is.
"""

import re

from intake.answers import folding
from intake.answers.geography import cities, countries
from intake.consultation import personal
from intake.consultation.personal import CAPITAL
from intake.conversation import sentences, wordings, wordlists
from intake.conversation.intents import undersigned
from intake.conversation.people import signatures
from intake.conversation.public import public_cities, wording
from intake.conversation.public.public_cities import AnnouncedCity
from intake.conversation.spelling import WORD, fold

MOST_SIGNED, LONGEST_SIGNED = 4, 80
"""Lines below a closing, and characters of each, that are a signature."""
_TAIL = re.compile(rf"{CAPITAL}[^\W\d_]*\.?(?:[ '-]{CAPITAL}[^\W\d_]*\.?){{1,3}}")
"""A name: two to four words, each with a capital; it shows in no script that has none."""
_STOP = re.compile(r"[.!?](?=\s)")
_NOUNS_IN_CAPITALS = frozenset({"de"})
_NAME_LISTS = frozenset({"surnames", "name_particles", "unsure_surnames", "surely_names"})
_TWO_SIGNS = (
    "欧阳",
    "歐陽",
    "司马",
    "司馬",
    "上官",
    "诸葛",
    "諸葛",
    "夏侯",
    "皇甫",
    "尉迟",
    "令狐",
    "慕容",
    "司徒",
    "端木",
)
_NO_NAME = frozenset("了的吗嗎吧呢过過不没沒错錯")
_CHINESE = 3
_MOST_BEHIND = 3
"""Words of a name behind the last sentence."""
_SENTENCE = 3
"""Words from which a line below a closing may say something."""


def bare(text: str, name: str, announced: tuple[AnnouncedCity, ...], language: str) -> str:
    """The words themselves: without signature and the name of whoever wrote them."""
    name = name if _is_person(name, announced, language) else ""
    words = _said(text, name, announced, language)
    return personal.unnamed(words, name).strip() or text.strip()


def is_signed(text: str, name: str, announced: tuple[AnnouncedCity, ...], language: str) -> bool:
    """Whether a signature, or the writer's name, is left out of the words."""
    name = name if _is_person(name, announced, language) else ""
    words = _said(text, name, announced, language)
    return personal.unnamed(words, name).strip() != text.strip()


def above_signature(
    text: str, name: str, announced: tuple[AnnouncedCity, ...], language: str
) -> str:
    """The words without a signature; the writer's name stays where it stands in them."""
    name = name if _is_person(name, announced, language) else ""
    return _said(text, name, announced, language)


def _said(text: str, name: str, announced: tuple[AnnouncedCity, ...], language: str) -> str:
    """The words above a signature: a closing, a name by itself, a name and a street."""
    words = _untailed(_unsigned(text, language), announced, language)
    words = _unclosed(words, announced, language)

    def is_of_city(line: str) -> bool:
        return bool(public_cities.mentions(folding.clean(line), announced, language))

    return undersigned.cut(words, language, (name,) if name else (), is_of_city)[0]


def unended(text: str, announced: tuple[AnnouncedCity, ...], language: str) -> str:
    """Without a name behind the last sentence, in its line: what would sign on a line of its own.

    Capitals alone tell one where no other noun has them.
    """
    said = sentences.sentences(sentences.whole(text), language)
    tail = wordings.own(text, said[-1]).strip() if len(said) > 1 else ""
    above = text.rstrip().removesuffix(tail)
    if not tail or not above.rstrip(" \t").endswith(undersigned.ENDS) or _is_place(tail, language):
        return text
    is_known = folding.is_unspaced(tail) or len(tail.split()) in range(2, _MOST_BEHIND + 1)
    if not is_known or public_cities.mentions(folding.clean(tail), announced, language):
        return text
    if language.partition("-")[0] == "zh" and not _is_chinese_name(tail):
        return text
    is_name = undersigned.is_alike(tail, language) or _is_in_capitals(tail, language)
    return above.rstrip() if is_name else text


def _is_chinese_name(tail: str) -> bool:
    """Not four signs behind a family name of one ("石油污染"), nor what only a sentence has."""
    if not folding.is_unspaced(tail) or tail.startswith(_TWO_SIGNS):
        return True
    return len(tail) <= _CHINESE and not {*tail} & _NO_NAME


def _is_place(tail: str, language: str) -> bool:
    return bool(cities.named(folding.key(tail))) or countries.find(tail, language) is not None


def _is_in_capitals(tail: str, language: str) -> bool:
    if language in _NOUNS_IN_CAPITALS or not _TAIL.fullmatch(tail):
        return False
    words = [one.casefold() for one in WORD.findall(fold(tail))]
    return not {*words} & wordlists.vocabulary(language, _NAME_LISTS)


def without_cities(text: str, announced: tuple[AnnouncedCity, ...], language: str) -> str:
    """A text that `folding.clean` made, folded, without the names of cities in it."""
    mentions = public_cities.mentions(text, announced, language)
    for one in sorted(mentions, key=lambda each: each.start, reverse=True):
        text = f"{text[: one.start]} {text[one.end :]}"
    return fold(text)


def _is_person(name: str, announced: tuple[AnnouncedCity, ...], language: str) -> bool:
    """Whether a writer's name is one, not that of a city which the words are about."""
    left = without_cities(folding.clean(name), announced, language)
    return bool(WORD.search(wording.everywhere("frame").without(left)))


def _unsigned(text: str, language: str) -> str:
    """Up to a closing, and from what is said again below the signature on."""
    lines = text.strip().split("\n")
    for place in range(max(1, len(lines) - MOST_SIGNED - 1), len(lines)):
        is_short = all(len(one) <= LONGEST_SIGNED for one in lines[place:])
        if is_short and signatures.is_closing(lines[place].strip(" ,.!"), language):
            said = "\n".join(_said_below(lines[place + 1 :], language))
            return "\n".join(("\n".join(lines[:place]).rstrip(), said)).rstrip()
    return text


def _untailed(text: str, announced: tuple[AnnouncedCity, ...], language: str) -> str:
    """Without a name on a line of its own at the very end, and the street behind or below it."""
    for stop in [one.end() for one in re.finditer(r"\n", text)][-MOST_SIGNED:]:
        if _is_tail(text[stop:], announced, language):
            return text[:stop].rstrip()
    return text


def _unclosed(text: str, announced: tuple[AnnouncedCity, ...], language: str) -> str:
    """Without a closing and a name as the last sentence ("Regards, Petar Ivanov.")."""
    for stop in list(_STOP.finditer(text))[-MOST_SIGNED:]:
        lead, comma, name = text[stop.end() :].strip(" .!").partition(",")
        is_closed = comma and signatures.is_closing(lead.strip(), language)
        if is_closed and _is_tail(name.strip(), announced, language):
            return text[: stop.end()].rstrip()
    return text


def _is_tail(tail: str, announced: tuple[AnnouncedCity, ...], language: str) -> bool:
    """Whether these lines are a name and where somebody lives, and end as no sentence does."""
    if tail.rstrip().endswith(("!", "?", ".")):
        return False
    name, *more = (one.strip() for one in re.split("[,\n]", personal.masked(tail.strip())))
    is_rest = all(len(WORD.findall(one)) < _SENTENCE for one in more)
    is_name = is_rest and _TAIL.fullmatch(name) is not None
    is_said = signatures.is_statement(fold(tail), language)
    return (
        is_name
        and not is_said
        and not public_cities.mentions(folding.clean(name), announced, language)
    )


def _said_below(lines: list[str], language: str) -> list[str]:
    """The lines below a closing from the first on that is no signature."""
    first = (at for at, one in enumerate(lines) if _is_said(one, language))
    return lines[next(first, len(lines)) :]


def _is_said(line: str, language: str) -> bool:
    if wording.begins_postscript(line) or signatures.is_statement(fold(line), language):
        return True
    is_long = len(WORD.findall(line)) >= _SENTENCE
    return is_long and not signatures.is_of_signature(line.strip(), language)
