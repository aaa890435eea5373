"""The one question asked, where what is said names it as well as the one it went to.

Invariant: what names another question changes its question only for one of the same kind, and only
as all of a message. A yes or a no ahead of it is never dropped: the one asked is put again.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import cache

from intake.answers.folding import is_unspaced
from intake.answers.values import Unclear, YesNo
from intake.conversation import phrasefiles
from intake.conversation.questions import choosing, cues
from intake.conversation.questions.choosing import View
from intake.conversation.questions.reading import NOTHING
from intake.conversation.sorting.found import Doubt, Hit
from intake.conversation.spelling import count, fold

_HEAD = re.compile(r"([^,;:.!،؛，；：。！、\n]{1,30}?)(?:[,;:.!،؛，；：。！、\n]|\s[-–]\s|\s?—)\s*")
_FEW, _FEW_LETTERS = 3, 4
"""Words, or letters where words are not parted, of what is nothing but a yes or a no."""
_SAID = frozenset({"yesno", "choice"})


def asked_rather(known: View, hits: dict[str, Hit], others: Collection[object]) -> dict[str, Hit]:
    """The one hit of a message that says nothing else, for the question asked if it names that."""
    if others or len(known.asked) != 1 or len(hits) != 1:
        return hits
    (id,), (hit,) = known.asked, hits.values()
    if hit.how != "cue" or id in known.answered or id not in known.questions:
        return hits
    is_alike = known.kind(id) == known.kind(hit.question)
    is_named = is_alike and id in choosing.named(known.call, hit.words, known.language)
    return {id: replace(hit, question=id)} if is_named else hits


def led(known: View, hits: dict[str, Hit], doubts: Sequence[Doubt]) -> Hit | None:
    """The hit of another question that begins with a yes or no to the only one asked, else None."""
    if len(known.asked) != 1 or known.asked[0] not in known.questions:
        return None
    (id,) = known.asked
    if known.kind(id) != "yesno" or id in {*hits, *known.answered}:
        return None
    found = [one for one in hits.values() if _is_led(known, id, one)]
    is_doubted = any(id in one.questions for one in doubts)
    return found[0] if len(found) == 1 and not is_doubted else None


def _is_led(known: View, id: str, hit: Hit) -> bool:
    is_said = hit.how == "cue" and known.kind(hit.question) in _SAID
    return is_said and _behind(known, id, hit.words) is not None


def is_told(known: View, hit: Hit) -> bool:
    """Whether what stands behind the yes or no tells something of the hit's own question.

    "Yes, we have a city brain" does; "Yes, our city brain team looks after it" only names it.
    """
    (id,) = known.asked
    value = choosing.read(known, hit.question, _behind(known, id, hit.words) or "")
    return not (isinstance(value, Unclear) and value.reason in NOTHING)


def _behind(known: View, id: str, words: str) -> str | None:
    """What stands behind the yes or no that words begin with; None where they begin with none."""
    if bare := _bare_yes(known.language).match(words):
        return words[bare.end() :]
    head = _HEAD.match(words)
    said = head[1].strip() if head else ""
    if not head or not said or not _is_few(said):
        return None
    is_bare = not cues.read(fold(said), known.cues, known.language).found
    is_verdict = is_bare and isinstance(choosing.read(known, id, said), YesNo)
    return words[head.end() :] if is_verdict else None


@cache
def _bare_yes(language: str) -> re.Pattern[str]:
    """The word of yes where words are parted, with no mark behind it ("Yes we do")."""
    known = phrasefiles.written("intents", "literal_yes.toml", language, "alone")
    said = "|".join(re.escape(one) for one in known if not is_unspaced(one[:1]))
    return re.compile(rf"(?:{said})(?=\s\w)\s" if said else "(?!)", re.IGNORECASE)


def _is_few(said: str) -> bool:
    return len(said) <= _FEW_LETTERS if is_unspaced(said[:1]) else count(said) <= _FEW
