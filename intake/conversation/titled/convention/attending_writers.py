"""Who writes a titled city's mail, by name and office, so that their "I" puts them on the list.

Invariant: the name is the writer's own word: their signature, or what they told of themself; who
only signs below an empty line is nobody who comes.
"""

import re
from collections.abc import Collection

from intake.answers.values import Text
from intake.applications import Application
from intake.ceremony import Delegate
from intake.conversation.people import endings
from intake.conversation.questions.taking import OFFICE, WRITER
from intake.conversation.spelling import fold
from intake.conversation.turns import Hearing

_EMPTY_LINE = re.compile(r"\n[ \t]*\n")
_ENDED = re.compile(r"[.,;:!?。，、：！？؟।]\s*\Z")


def of(hearing: Hearing, application: Application) -> Delegate | None:
    """Who signed the mail, else who the contact said they are; None where neither is known."""
    signed = endings.signature(hearing.message)
    told = _told(hearing, application)
    if signed is None or not signed.name:
        return told
    if told and fold(told.name).casefold() == fold(signed.name).casefold():
        return Delegate(name=told.name, office=told.office or signed.office or "")
    return Delegate(name=signed.name, office=signed.office or "")


def above(text: str, signature: str, listed: Collection[str]) -> str:
    """The text above the writer's name, where an empty line parts it from a list.

    Whoever is `listed` already stays in it, and so does a name where every other one stands in a
    paragraph of its own.
    """
    kept = text.rstrip().removesuffix(signature)
    said = fold(signature).casefold()
    is_listed = any(fold(one).casefold() in said for one in listed)
    *former, last, below = ("", *_EMPTY_LINE.split(kept))[-3:]
    is_apart = bool(last.strip()) and not below.strip()
    is_parted = bool(former) and _is_one_of_several(former[0]) and _is_one_of_several(last)
    return kept.rstrip() if signature and is_apart and not (is_listed or is_parted) else text


def _is_one_of_several(paragraph: str) -> bool:
    """Whether a paragraph is one line that leads to nothing and ends no sentence."""
    line = paragraph.strip()
    return bool(line) and "\n" not in line and _ENDED.search(line) is None


def _told(hearing: Hearing, application: Application) -> Delegate | None:
    """The name and office that this contact stated, by mail or in a chat."""
    me = hearing.contact
    keys = {one.address.key for one in (me, *application.person(me))}
    words = {}
    for id in (WRITER, OFFICE):
        answer = application.current.get(id)
        if answer and answer.by in keys and isinstance(answer.value, Text):
            words[id] = answer.value.text
    name = words.get(WRITER)
    return Delegate(name=name, office=words.get(OFFICE, "")) if name else None
