"""What a ballot mail asks for beside its verdicts: a file, a packet, whatever it bids us send.

Invariant: nothing with a verdict in it is a wish, and nothing that asks for one is a reason.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from intake.conversation import sentences
from intake.conversation.ballots import ballot_signs, judging_words
from intake.conversation.panelist import evidence
from intake.conversation.panelist.sitting import Heard
from intake.conversation.spelling import has_question_mark
from intake.conversation.wordings import own
from intake.messages import Passage

_CLAUSES = re.compile(r"[,;，；、،؛]\s*")


def parted(heard: Heard) -> tuple[Heard, Heard] | None:
    """What the mail asks for, and the rest of it; None where it asks for nothing in plain words."""
    wishes = [one for said in _sentences(heard) for one in _in(said, heard)]
    if not wishes:
        return None
    rest = tuple(replace(one, text=_without(one.text, wishes)) for one in heard.message.passages)
    asked = tuple(replace(heard.message.passages[0], text=one, under="") for one in wishes)
    return _saying(heard, asked), _saying(heard, rest)


def _sentences(heard: Heard) -> Iterator[str]:
    """Every sentence as it is written."""
    for passage in heard.message.passages:
        for one in sentences.sentences(sentences.whole(passage.text), heard.language):
            yield own(passage.text, one)


def _saying(heard: Heard, passages: tuple[Passage, ...]) -> Heard:
    message = replace(heard.message, passages=passages, language=heard.language)
    return Heard(heard.sitting, message, heard.now)


def _in(said: str, heard: Heard) -> Iterator[str]:
    """The sentence, or what stands behind a verdict in it, where it asks to be sent something."""
    if _is_wish(said, heard):
        yield said
        return
    starts = (one.end() for one in _CLAUSES.finditer(said))
    yield from [said[at:] for at in starts if _is_wish(said[at:], heard)][:1]


def _is_wish(said: str, heard: Heard) -> bool:
    language = heard.language
    if judging_words.says_verdict(said, language):
        return False
    if ballot_signs.says(said, language, "sending") and not judging_words.LABEL.search(said):
        return True
    is_asking = has_question_mark(said) or ballot_signs.says(said, language, "asking")
    return is_asking and _names_files(said, heard)


def _names_files(said: str, heard: Heard) -> bool:
    named = any(ballot_signs.says(said, heard.language, one) for one in ("evidence", "packet"))
    return named or evidence.is_named(said, heard)


def _without(text: str, wishes: list[str]) -> str:
    for one in wishes:
        text = re.sub(r"\s+".join(map(re.escape, one.split())), " ", text)
    return text
