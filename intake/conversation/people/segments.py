"""An answer cut at its marks, each part a name, an office or talk: what a reading left out of it.

Invariant: only the one part that can be it completes a reading; where more could be, or a person
or an office is told whom nothing read, it is asked.
"""

import re
from dataclasses import replace
from itertools import pairwise

from intake.answers.values import Unclear
from intake.conversation.people import cased, hanlike, hidden, respelled, segmented, signatures
from intake.conversation.people.cased import Said
from intake.conversation.people.no_names import houses
from intake.conversation.people.others import alike, rivals
from intake.conversation.people.prose import Writer
from intake.conversation.phrases import among, any_found, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold, has_case

_SHORT = re.compile(r"(?:(?<=\n)|(?<=, )|\A)((?:[^\W\d_]{1,5}\. ?){1,3})\Z")
_CAPITAL = re.compile(r"(?<=[\w,] )(?![a-zа-яё])[^\W\d_\u0590-\uffff]")
"""A word in capitals within a sentence: whoever writes so writes no name in small letters."""
_TITLES = re.compile(r"[^\W\d_]{1,4}\.(?:-?[^\W\d_]{1,4}\.?)?")
_VOWEL = re.compile("[AEIOUYАЕИОУЫЭЮЯ.]")
_LONG_WORD, _FEWEST = 3, 2
_FAMILY = re.compile(r"ال\w+ي")
_MOST_PARTS = 40
"""Parts of an answer that are told apart; one of more is no card and no sentence."""
_NO_OFFICE = ("mandates", "superiors")


def checked(told: Writer | Unclear, text: str, language: str) -> Writer | Unclear:
    """The reading completed from the parts of the text; a question where that is not sure."""
    sure = _checked(told, text, language)
    if isinstance(sure, Unclear) or not (sure.name or sure.office):
        return sure
    if sure.office and not sure.name and hidden.is_of_another(sure.office, fold(text), language):
        return Unclear(reason="hedged")
    if pair := rivals.found(text, language):
        return _either(pair, text, fold(text))
    is_two = rivals.are_two(text, sure.name, language)
    return Unclear(reason="contradictory") if is_two else sure


def _either(pair: tuple[str, str], text: str, folded: str) -> Unclear:
    """The question which of two is meant."""
    own = (respelled.own(text, folded, one) or one for one in pair)
    return Unclear(reason="contradictory", candidates=tuple(own))


def _checked(told: Writer | Unclear, text: str, language: str) -> Writer | Unclear:
    if isinstance(told, Unclear) and told.reason != "empty":
        return told
    folded = fold(text)
    if len(segmented.parts(folded, language)) > _MOST_PARTS:
        return told
    if pair := alike.found(folded, language):
        return _either(pair, text, folded)
    writer = told if isinstance(told, Writer) else Writer()
    sure = _sure(writer, text, language)
    if sure.name and sure.office and not _is_only_house(sure.office, language):
        if hidden.is_left(sure.name, sure.office, folded, language):
            return Unclear(reason="hedged", candidates=(sure.name,))
        return replace(sure, office=_widened(sure, text, language))
    full = _completed(sure, text, folded, language)
    lost = [one for one in (writer.name, writer.office) if one]
    is_lost = (writer.name and not full.name) or (writer.office and not full.office)
    if is_lost or hidden.is_left(full.name, full.office, folded, language):
        return Unclear(reason="hedged", candidates=tuple(lost[:1]))
    if writer == Writer() and not full.name:
        return told  # "企画課長に聞いてください": an office of which nothing says whose it is
    if full.name and full.office:
        full = replace(full, office=_widened(full, text, language))
    return full if full != Writer() else told


def _is_only_house(office: str, language: str) -> bool:
    """Whether what was read as an office in a script without capitals is where it is held."""
    said = fold(office)
    if has_case(said):
        return not cased.holds_office(said, language) and houses.is_one(said, language)
    if any(said.endswith(one) for one in among(WORDS, "weak_offices", language)):
        return True
    is_held = phrases(WORDS, "offices", language).ends(said)
    is_house = said.endswith(tuple(among(WORDS, "house_ends", language)))
    return houses.is_one(said, language) or (is_house and not is_held)


def _sure(told: Writer, text: str, language: str) -> Writer:
    """Without a name that can be none, and an office in which somebody stands."""
    name, office = told.name, told.office
    is_lower = bool(name) and has_case(name or "") and name == (name or "").lower()
    if name and (not _is_name(fold(name), language) or (is_lower and _CAPITAL.search(text))):
        office = None if office and f"{name} {office}" in text else office
        name = None
    if office and not _is_office(fold(office), fold(told.name or "\n"), language):
        office = None
    return replace(told, name=name, office=office)


def _is_name(name: str, language: str) -> bool:
    """Whether every word of what was read as a name may be one."""
    words = name.split()
    if _TITLES.fullmatch(name):
        return False
    if language in hanlike.LANGUAGES and not has_case(name):
        return hanlike.is_valid(name, language)
    if not has_case(name):
        stops = among(WORDS, "name_stops", language) | among(WORDS, "pair_ands", language)
        is_of_work = _are_of_work(words, language)
        return not is_of_work and stops.isdisjoint(words) and not _is_office_of(words[0], language)
    if words[0].isupper() and len(words[0]) == _FEWEST and not _VOWEL.search(words[0]):
        return False  # "SB Digitale Verwaltung"
    if words[0].casefold().endswith("'s"):
        return False  # "Name's Carlos Whitfield"
    barred = among(WORDS, "selves", language) | among(WORDS, "superior_nouns", language)
    return len(words) < _FEWEST or barred.isdisjoint(one.casefold() for one in words)


def _are_of_work(words: list[str], language: str) -> bool:
    """Whether one of the words is of offices; behind another an Arabic family name may be one."""
    known = among(WORDS, "office_words", language)
    is_family = len(words) > 1 and _FAMILY.fullmatch(words[-1])  # "يوسف العلمي"
    told = words[:-1] if is_family else words
    return any(len(word) > _LONG_WORD and word in known for word in told)


def _is_office_of(word: str, language: str) -> bool:
    """Whether an Arabic word is an office with "his" at its end ("مساعدته")."""
    stems = {word.removesuffix(end) for end in among(WORDS, "own_suffixes", language)} - {word}
    bare = {stem.removesuffix("ت") for stem in stems}
    keys = ("offices", "more_offices")
    return any(phrases(WORDS, key, language).is_all(one) for key in keys for one in bare)


def _is_office(office: str, name: str, language: str) -> bool:
    """Whether an office holds no name, no word of the writer's own and no mandate."""
    if (
        name in office
        or not _has_its_word(office, language)
        or any_found(WORDS, _NO_OFFICE, office, language)
    ):
        return False
    if language in hanlike.LANGUAGES:
        is_led = phrases(WORDS, "contacting", language).found(office)
        return not is_led and hanlike.said(office, language) == cased.TALK
    if not has_case(office):
        return True
    if cased.INITIALS.search(office) or alike.behind(office, language):
        return False
    parts = segmented.parts(office, language)
    return len(parts) < _FEWEST or not any(segmented.said(one, language).name for one in parts)


def _has_its_word(office: str, language: str) -> bool:
    """Whether an office in Han, Kana or Hangul ends with the word of an office or a house."""
    if language not in hanlike.LANGUAGES or has_case(office):
        return True
    bare = re.split(r"[,，、(]|の者", office)[0].strip()
    ends = tuple(among(WORDS, "house_ends", language))
    keys = ("offices", "more_offices", "institutions")
    return bare.endswith(ends) or any_found(WORDS, keys, bare, language)


def _completed(told: Writer, own: str, folded: str, language: str) -> Writer:
    parts = segmented.parts(folded, language)
    found = [one for one in (segmented.said(part, language) for part in parts) if one != cased.TALK]
    name, office = told.name, told.office
    if not name:
        names = list(dict.fromkeys(one.name for one in found if one.name))
        if len(names) > 1:
            names = _led_names(parts, language)
        if len(names) > 1:
            return told
        before = names or [one for one in [_before_office(parts, language)] if one]
        name = respelled.own(own, folded, before[0]) if before else None
        name = respelled.dotted(own, name) if name else None
        held = [one.office for one in found if one.office and name and one.name == fold(name)]
        office = _own(held[0], own, folded) if held and told.office else office
    if not office or _is_only_house(office, language):
        held = _held(found, name and fold(name), language)
        if office:
            kept = (one for one in held if not _is_only_house(one, language))
            held = [one for one in kept if one not in fold(office or "")]
        if name and not held and not office:
            held = [one for one in [_right_before(name, own, language)] if one]
        office = _own(held[0], own, folded) if len(held) == 1 else office
    return replace(told, name=name, office=office)


def _led_names(parts: tuple[str, ...], language: str) -> list[str]:
    """The names of the parts that begin with what leads to who writes or can be written to."""
    keys = ("contacting", "openers", "selves", "name_openers")
    led = (
        part
        for part in parts
        if any(any(phrases(WORDS, key, language).heads(part)) for key in keys)
    )
    return list(dict.fromkeys(one for part in led if (one := segmented.said(part, language).name)))


def _held(found: list[Said], name: str | None, language: str) -> list[str]:
    """The offices of the parts; "Portfolio Holder" behind "Councillor Grace Mbeki," is the one."""
    told = [one for one in found if one.office and one.name in (None, name)]
    for first, second in pairwise(found):
        if first in told and second in told and first.name and not second.name:
            told = [one for one in told if one != first or " " in (first.office or "")]
    offices = list(dict.fromkeys(one.office for one in told if one.office))
    return [one for one in offices if cased.holds_office(one, language)] or offices


def _right_before(name: str, own: str, language: str) -> str | None:
    """The office right before a name in a sentence ("подписал глава города Артём Белкин")."""
    text = own[: own.find(name)] if name in own else ""
    said = fold(segmented.MARK.split(text)[-1].rstrip())
    is_denied = any_found(WORDS, cased.DENIED, said, language)
    if not has_case(said) or said.endswith(".") or is_denied:
        return None
    offices = phrases(WORDS, "offices", language).finditer(said)
    start = min((one.start() for one in offices), default=len(said))
    before, office = said[:start].split(), said[start:]
    keys = ("joining_offices", "on_behalf", "negators", "own")
    is_led = before and any(before[-1].casefold() in among(WORDS, key, language) for key in keys)
    is_said = signatures.is_statement(office, language) or not office[:1].islower()
    if is_led or is_said or phrases(WORDS, "own", language).found(office):
        return None
    return office if cased.is_office(office, language) else None


def _own(office: str, own: str, folded: str) -> str:
    parts = [respelled.own(own, folded, one) or one for one in office.split(hanlike.JOINT)]
    return (" " if parts[0][-1:] >= "\uac00" else "").join(parts)


def _before_office(parts: tuple[str, ...], language: str) -> str | None:
    """The name with which a sentence ends right before an office ("é Ana Moura, diretora")."""
    for part, behind in pairwise(parts):
        words = part.split()
        if not has_case(part) or not cased.said(behind, language).office:
            continue
        first = next(
            (n for n in range(len(words)) if all(one[0].isupper() for one in words[n:])), 0
        )
        name = cased.stripped(" ".join(words[first:]), language)
        if first and cased.is_person(name, language):
            return name
    return None


def _widened(told: Writer, text: str, language: str) -> str | None:
    """The office with what shortens its first words before it ("Dy. Commissioner").

    In Han and Hangul with the house before the name, or the office behind it.
    """
    office = hanlike.BY_US.sub("", told.office or "")
    before = text[: text.find(office)] if office in text else ""
    short = _SHORT.search(before)
    if short and fold(short[1]).rstrip(". ").casefold() not in among(WORDS, "courtesies", language):
        return f"{short[1]}{office}"
    if language not in hanlike.LANGUAGES:
        return office
    folded, name = fold(text), fold(told.name or "")
    for part in segmented.parts(folded, language):
        said = hanlike.said(part, language)
        if said.name == name and said.office and fold(office) in said.office.split(hanlike.JOINT):
            return _own(said.office, text, folded)
    return office
