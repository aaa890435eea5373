"""Where an office begins and ends in its writer's own words.

Invariant: words are only left out at its ends, with the brackets within as they were written;
what is left holds the word of an office or a place of work wherever the whole held one.
"""

import re
from dataclasses import replace

from intake.answers import thanks
from intake.answers.values import Unclear
from intake.conversation.people import cased, hanlike, offices, signatures
from intake.conversation.people.no_names import clausal
from intake.conversation.people.prose import Writer
from intake.conversation.phrases import ADDRESS, among, any_found, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold, has_case
from intake.conversation.wordlists import listed

_COMMA = re.compile(r"\s*[,،，;；][ \t]*")
_STOP = re.compile(r"(?:(?<=\w{4})[.!?]\s|[。！？])\s*")
_ENDED = ("first_person", "contacting", "copying")
"""Words of a part behind a comma that belongs to no office: "пишите мне", "copying Ben Hart"."""
_REACHED = (*_ENDED, "channels")
_FEWEST = 2
"""Words in capitals that are surely an office: "Bilgi işlem Müdürü" has one alone."""
_BELOW = re.compile(r"\n\s*(?=[(（]|[^\W\d_A-ZА-ЯЁ\u0600-\uffff])")
"""The end of a line below which no capital begins another of the card."""
_PARTED = "\x1f"
"""What stands between the parts of a line that were read each by itself."""
_BRACKET = re.compile(r"[^(（)）]+(?=[)）])")
"""What stands before a bracket that closes outside of the office."""
_ADDRESSED = re.compile(rf"[\s,،，、;(<]*{ADDRESS}")
_PAIRS = {"(": ")", "（": "）"}


def righted(told: Writer | Unclear, text: str, language: str) -> Writer | Unclear:
    """The person with the office between its own bounds."""
    if isinstance(told, Unclear) or not told.office:
        return told
    office = _unaddressed(_unnamed(told.office, told.name, language), text)
    for cut in (clausal.without_act, _ended, _begun, _uncopulated):
        kept = cut(office, language)
        is_held = cased.holds_office(fold(kept), language)
        office = kept if is_held or not cased.holds_office(fold(office), language) else office
    return replace(told, office=_written(office, text))


def _unnamed(office: str, name: str | None, language: str) -> str:
    """The office in Hangul without the name and its ending before it ("박지훈이고 담당관")."""
    first, _, rest = office.partition(name) if name else ("", "", "")
    ending, _, own = rest.partition(" ")
    is_led = bool(own) and ending >= "\uac00" and cased.holds_office(fold(own), language)
    return own if is_led and not cased.holds_office(fold(first), language) else office


def _unaddressed(office: str, text: str) -> str:
    """The office up to the address behind it: "IT manager, a@b.c and I am happy to help"."""
    for mark in reversed(list(_COMMA.finditer(office))):
        if office in text:
            return office
        head = text.find(office[: mark.start()])
        if head >= 0 and _ADDRESSED.match(text, head + mark.start()):
            return office[: mark.start()]
    return office


def _written(office: str, text: str) -> str:
    """The office as it stands in the text, its brackets closed; on one line where it does not."""
    gaps = r"[^\S\n]*[,(（、][^\S\n]*|\s+"
    words = re.split(gaps, office)
    said = r"[\W_]{1,3}".join(map(re.escape, words))
    found = re.search(re.sub(r"\\?([)）])", r"\\.?[\1]", said), text)  # "(V.)", "(आई.टी.)"
    if found is None:
        return office.partition("\n")[0].rstrip(" ,").replace(_PARTED, "")
    own = _BELOW.split(found[0])[0].rstrip(" ,")
    for opening, closing in _PAIRS.items():
        behind = re.match(rf"\.?{re.escape(closing)}", text[found.end() :])
        if own.count(opening) > own.count(closing) and behind:
            own += behind[0]
        elif own.count(opening) > own.count(closing):
            own = re.sub(rf"\s*{re.escape(opening)}\s*", ", ", own)  # it holds more than the office
    if within := _BRACKET.match(own):
        own = within[0]
    return own.replace(_PARTED, "")


def _ended(office: str, language: str) -> str:
    """The office without the parts behind its commas in which the writer is reached."""
    marks = list(_COMMA.finditer(office))
    for place, mark in enumerate(marks):
        end = marks[place + 1].start() if place + 1 < len(marks) else len(office)
        part = fold(office[mark.end() : end])
        if not _is_courtesy(part, language):
            if _is_matters(part, language):
                continue
            if not any_found(WORDS, _REACHED, part, language):
                continue
        return office[: mark.start()]
    return office


def _is_courtesy(part: str, language: str) -> bool:
    """Whether a part is nothing but thanks or a closing: "many thanks", "cordialement"."""
    kinds = signatures.CLOSING_KINDS
    is_closed = any(signatures.is_closing_of(part, kind, (language,)) for kind in kinds)
    return is_closed or thanks.is_mere(part, language)


def _uncopulated(office: str, language: str) -> str:
    """The office without an "am" that is written together with it ("başkanıyım")."""
    kept = office[: len(office) - offices.copula(office, language)]
    is_held = phrases(WORDS, "offices", language).ends(fold(kept))
    return kept if is_held else office


def _is_matters(part: str, language: str) -> bool:
    """Whether a part names what an office is about: "Contact Centre", "correo y telefonía"."""
    if not has_case(part):
        return False
    keys = ("plain_ands", "joining_offices", "articles")
    small = frozenset[str]().union(*(among(WORDS, key, language) for key in keys))
    words = part.split()
    if all(word[0].isupper() or word in small for word in words):
        return not phrases(WORDS, "copying", language).found(part)
    is_list = not small.isdisjoint(words)
    return is_list and not any_found(WORDS, _ENDED, part, language)


def _begun(office: str, language: str) -> str:
    """The office without a sentence, a "they are" or words that lead to it, before it."""
    if not has_case(office):  # "Stellv. Leiterin", "Asst. Director": a short word, no end
        office = _STOP.split(office)[-1] or office
    folded = fold(office)
    if language in hanlike.LANGUAGES and not has_case(folded):
        asked = phrases(WORDS, "contacting", language).finditer(folded)
        office = office[max((one.end() for one in asked), default=0) :].lstrip() or office
        return office[_held_by(fold(office), language) :].lstrip() or office
    if has_case(folded):
        return _in_capitals(office, language)
    heads = phrases(WORDS, "subjects_alone", language).heads(folded)
    return office[max((one.end() for one in heads), default=0) :].lstrip() or office


def _held_by(folded: str, language: str) -> int:
    """Where an office in Han begins behind the verb "holds" ("任市科技局科长")."""
    if folded.startswith(tuple(among(WORDS, "no_holding_verbs", language))):
        return 0
    verbs = [one for one in among(WORDS, "holding_verbs", language) if folded.startswith(one)]
    return max(map(len, verbs), default=0)


def _in_capitals(office: str, language: str) -> str:
    """The words in capitals up to an office that ends with its own word ("Başkan Danışmanı")."""
    words = office.split()
    if not listed(WORDS, "roles_behind", language) or not has_case(office):
        return office
    keys = ("joining_offices", "plain_ands", "name_particles")
    small = frozenset[str]().union(*(among(WORDS, key, language) for key in keys))
    lower = [n for n, word in enumerate(words) if word[0].islower() and word not in small]
    led = " ".join(words[: lower[-1] + 1]) if lower else ""
    continued = phrases(WORDS, "continuations", language).starts(fold(led))
    is_told = (continued or "," in led) and all(one[0].isupper() for one in words[-_FEWEST:])
    return " ".join(words[lower[-1] + 1 :]) if is_told else office
