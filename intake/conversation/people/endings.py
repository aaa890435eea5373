"""What ends a mail: a closing line, or a card that nothing above it leads to as another's.

Invariant: rather no end than one that holds somebody else, or what is still said.
"""

import re
from functools import lru_cache
from itertools import pairwise

from intake.answers.verdicts import labelled
from intake.conversation.people import dashed, signatures
from intake.conversation.people.others import authorised
from intake.conversation.people.signatures import Signature
from intake.conversation.phrases import among, any_found, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold
from intake.messages import Message

_CARD = 3
"""Lines of a card at most: a name, an office, a place of work."""
_OTHERS = ("attending", "contacting", "copying", "deputising")
"""Words in the line above somebody else than who writes."""
_WHOLE = (".", "!", "?", "\u3002")
_SENTENCE = re.compile(r"[.!?。！？؟]\s*\Z|\w{4}[.!?]\s")


def signature(message: Message) -> Signature | None:
    """Who signed the message, from what was set aside as its end or from its last lines."""
    language = message.language or "en"
    for text in (message.set_aside, closing(message.reply, language)[1]):
        found = signatures.card(fold(text), language)
        if found:
            return Signature(name=_own(text, found.name), office=_own(text, found.office))
    return None


def _own(text: str, part: str | None) -> str | None:
    """The writer's own spelling of a part of the folded text."""
    at = fold(text).find(part) if part else -1
    return text[at : at + len(part)] if part and at >= 0 else part


@lru_cache(maxsize=64)
def closing(text: str, language: str) -> tuple[str, str]:
    """The text cut before a closing line ("Best regards"); the second part is empty without one."""
    physical = text.split("\n")
    for index in range(len(physical) - 1, max(-1, len(physical) - signatures.LINES - 1), -1):
        is_first = not any(one.strip() for one in physical[:index])
        if is_first and not signatures.is_all_closing(physical[index], language):
            continue  # "Les saluda Marta Ruiz": no mail ends before it has begun
        if signatures.is_closing(physical[index], language) or _is_soft_closing(
            physical[index:], language
        ):
            return "\n".join(physical[:index]), "\n".join(physical[index:])
    if (dash := dashed.at(text, language)) is not None and not _is_led(text[:dash], language):
        return text[:dash], text[dash:]
    at = _card(physical, language)
    below = physical[at:]
    if any(labelled.is_row(one, language) or authorised.is_told(one, language) for one in below):
        return text, ""  # "Mandate: decree 14/2" answers what was asked
    return "\n".join(physical[:at]), "\n".join(physical[at:])


def _card(physical: list[str], language: str) -> int:
    """Where a mail ends with "Anna Nowak, Deputy Mayor", on one line or on two; else its end."""
    filled = [at for at, line in enumerate(physical) if line.strip()]
    for at in filled[-_CARD:]:
        line, *below = (fold(one).strip(signatures.EDGES) for one in physical[at:] if one.strip())
        if len(below) == 1 and signatures.is_above(line, below[0], language):
            return at
        name, office = signatures.name_and_office(line, language)
        if (
            not name
            or signatures.MID_STOP.search(name)
            or signatures.is_statement(" ".join([line, *below]), language)
        ):
            continue
        if (office and not below) or (not office and _is_all_office(below, language)):
            return _unled(physical, at, language)
        if not below and phrases(WORDS, "signing_ends", language).ends(line):
            return at
    return _long_card(physical, filled[1:][-signatures.LINES : -1], language)


def _long_card(physical: list[str], filled: list[int], language: str) -> int:
    """Where a mail ends with a name, an office below it, and where they work; else its end.

    Words that lead up to somebody else ("Please write to", "They will come:") are no end.
    """
    for at in filled:
        line, *below = (fold(one).strip(signatures.EDGES) for one in physical[at:] if one.strip())
        if _is_person(line, below[0], language) and _is_workplace(below[1:], language):
            return _unled(physical, at, language)
    return len(physical)


def _unled(physical: list[str], at: int, language: str) -> int:
    """Where a card begins; the end of the mail where the line above it leads to another person."""
    above = next((one for one in reversed(physical[:at]) if one.strip()), "")
    return len(physical) if leads_on(fold(above).strip(), language) else at


def _is_led(head: str, language: str) -> bool:
    """Whether what stands before leads to another person, or is nothing at all."""
    above = head.rstrip().rpartition("\n")[2]
    return not above or leads_on(fold(above).strip(), language)


def leads_on(above: str, language: str) -> bool:
    """Whether a line says that whoever stands below it is another than who writes."""
    if above.endswith((":", "\uff1a")):
        return True
    if phrases(WORDS, "leading_on", language).ends(above):
        return True
    if phrases(WORDS, "first_person", language).ends(above):
        return False  # "for any questions please contact me"
    is_whole = above.endswith(_WHOLE)
    return not is_whole and any_found(WORDS, _OTHERS, above, language)


def _is_person(line: str, below: str, language: str) -> bool:
    name, office = signatures.name_and_office(line, language)
    is_alone = name is not None and office is None and not _SENTENCE.search(below)
    return is_alone and signatures.is_held(below, language)


def _is_workplace(lines: list[str], language: str) -> bool:
    """Whether nothing is said in the lines, and nobody else is named with an office."""
    return all(signatures.is_of_signature(one, language) for one in lines) and not any(
        _is_person(one, below, language) for one, below in pairwise(lines)
    )


def _is_all_office(below: list[str], language: str) -> bool:
    return signatures.is_office(" ".join(below).rstrip("."), language)


def _is_soft_closing(last: list[str], language: str) -> bool:
    """Thanks that only a name follows."""
    if not signatures.is_all(last[0], "soft_closings", language):
        return False
    below = [line.strip() for line in last[1:] if line.strip()]
    while len(below) > 1 and signatures.is_office(below[-1], language):
        below.pop()
    names = [word for line in below for word in line.split()]
    verdicts = among(WORDS, "verdicts", language)
    return (
        0 < len(names) <= signatures.MOST_NAMES
        and all(signatures.NAME.fullmatch(word) and not word.islower() for word in names)
        and not any(word.casefold() in verdicts for word in names)
    )
