"""Words that hand over to somebody else, and who signs below: "请联系李敏处长。\\n张伟".

Invariant: nothing is parted that holds no words to turn to somebody; where those words name
nobody, the writer may be meant and all stays as it is.
"""

import re

from intake.answers.values import Unclear
from intake.conversation.people import endings, prose, signatures
from intake.conversation.people.prose import Writer
from intake.conversation.phrases import phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold, has_case

_STOP = re.compile(r"[。！？\n]|\.\s")
"""The end of the words above a name that stands alone."""
_MOST_CLOSINGS = 3


def above(told: Writer | Unclear, text: str, language: str) -> str | None:
    """The text up to who signs it, where it names somebody else whom to write to."""
    head, card = endings.closing(text, language)
    if not (head.strip() and card.strip()):
        head, card = _alone(text, language)
    if not (card.strip() and isinstance(told, Writer) and _turns(head, language)):
        return None
    return head if _is_other(prose.told(head, language), told, head, language) else None


def _is_other(named: Writer | Unclear, told: Writer, head: str, language: str) -> bool:
    """Whether somebody is named above the signature, surely or perhaps."""
    if isinstance(named, Unclear):
        whom = " ".join(named.candidates)
        return named.reason == "hedged" and not has_case(head) and _is_somebody(whom, language)
    if named.name:
        return _is_somebody(named.name, language)
    return bool(told.name) and _is_only_office(named, head, language)


def _is_somebody(name: str, language: str) -> bool:
    """Whether no word is left in the name that nobody is called by: "with me for any question"."""
    return not phrases(WORDS, "no_names", language).found(fold(name))


def _turns(head: str, language: str) -> bool:
    """Whether words say whom to turn to."""
    said = fold(head)
    keys = ("contacting", "turned_to")
    return any(phrases(WORDS, key, language).found(said) for key in keys)


def _is_only_office(named: Writer, head: str, language: str) -> bool:
    """Whether the office of somebody unnamed is told, in a script where the next name joins it."""
    if not named.office or has_case(head) or not _is_somebody(named.office, language):
        return False
    return not phrases(WORDS, "openers", language).found(fold(head))


def _alone(text: str, language: str) -> tuple[str, str]:
    """The text cut before a name that ends it, alone or behind a closing, in another script."""
    said = text.rstrip()
    stop = max((one.end() for one in _STOP.finditer(said)), default=0)
    name = _unclosed(fold(said[stop:]).strip(signatures.EDGES), language)
    if not stop or has_case(said[stop:]) or not name:
        return text, ""
    is_name = signatures.name_and_office(name, language) == (name, None)
    is_name = is_name or phrases(WORDS, "signing_ends", language).ends(name)
    return (said[:stop], said[stop:]) if is_name else (text, "")


def _unclosed(line: str, language: str) -> str:
    """A line without the closings that it begins with ("此致 敬礼 张伟")."""
    for _ in range(_MOST_CLOSINGS):
        heads = phrases(WORDS, "closings", language).heads(line)
        line = line[max((one.end() for one in heads), default=0) :].strip(signatures.EDGES)
    return line
