"""What a ballot mail asks beside its verdicts: for a file, a packet, whatever is asked of us.

Invariant: nothing with a verdict in it is a wish.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from intake.conversation import sentences
from intake.conversation.ballots import ballot_signs, judging_words
from intake.conversation.panelist import evidence, questioning
from intake.conversation.panelist.declaring import weighing
from intake.conversation.panelist.sitting import Heard
from intake.conversation.wordings import own
from intake.messages import Passage

_CLAUSES = re.compile(r"[,;:，；：、،؛]\s*|\s[–—-]\s+")
_MOST_CLAUSES = 40
"""Clauses at the end of a sentence that are tried for a wish: each is looked through to the end."""
_ORDINAL = re.compile(r"\b\d{1,2}\.$")


def parted(heard: Heard) -> tuple[Heard, Heard] | None:
    """What the mail asks for, and the rest of it; None where it asks for nothing in plain words.

    What asks only whether a tie counts stays with that tie.
    """
    said = [one for one in sentences_of(heard) if not _is_of_tie(one, heard.language)]
    asked = {*questioning.among(said, heard)}
    wishes = [one for each in said for one in ([each] if each in asked else _in(each, heard))]
    if not wishes:
        return None
    every = dict.fromkeys(wishes)
    gone = [one for one in every if one not in asked or questioning.leaves(one, heard)]
    rest = tuple(replace(one, text=without(one.text, gone)) for one in heard.message.passages)
    first = tuple(replace(heard.message.passages[0], text=one, under="") for one in wishes)
    return saying(heard, first), saying(heard, rest)


def _is_of_tie(said: str, language: str) -> bool:
    called = ballot_signs.says(said, language, "conflict_word")
    return called and weighing.weighs_alone(said, language)


def is_shown(asked: Heard, heard: Heard) -> bool:
    """Whether organizers may read what a mail asks beside its verdicts before they are counted."""
    said = (one.text for one in asked.message.passages)
    return all(_is_wish(one, asked) or questioning.is_shown(heard, one) for one in said)


def sentences_of(heard: Heard) -> Iterator[str]:
    """Every sentence as it is written."""
    for passage in heard.message.passages:
        cut = sentences.sentences(sentences.whole(passage.text), heard.language)
        yield from _uncut(own(passage.text, one) for one in cut)


def _uncut(cut: Iterable[str]) -> Iterator[str]:
    """The same with those that only an ordinal parts ("3. ekini") as one."""
    held = ""
    for one in cut:
        if held and not one[:1].islower():
            yield held
            held = ""
        held = f"{held} {one}".strip()
        if not _ORDINAL.search(held):
            yield held
            held = ""
    if held:
        yield held


def saying(heard: Heard, passages: tuple[Passage, ...]) -> Heard:
    """The same mail as if it said only this, in the language of the whole."""
    message = replace(heard.message, passages=passages, language=heard.language)
    return Heard(heard.sitting, message, heard.now)


def _in(said: str, heard: Heard) -> Iterator[str]:
    """The sentence, or what stands behind a standard or a verdict in it, where it asks us."""
    if _is_wish(said, heard):
        yield said
        return
    starts = [one.end() for one in _CLAUSES.finditer(said)][-_MOST_CLAUSES:]
    yield from [said[at:] for at in starts if _is_wish(said[at:], heard)][:1]


def _is_wish(said: str, heard: Heard) -> bool:
    language = heard.language
    if judging_words.says_verdict(said, language):
        return False
    if ballot_signs.says(said, language, "sending") and not judging_words.LABEL.search(said):
        return True
    is_question = questioning.asks(said, language)
    is_asking = is_question or ballot_signs.says(said, language, "asking")
    if is_asking and _names_files(said, heard):
        return True
    is_question = is_question or ballot_signs.says(said, language, "enquiring")
    return is_question and _is_to_us(said, language)


def _is_to_us(said: str, language: str) -> bool:
    """Whether a question is put to the desk: one that judges by itself is a reason."""
    if judging_words.LABEL.search(said):
        return False
    is_addressed = ballot_signs.says(said, language, "addressing")
    return is_addressed and not judging_words.appraises(said, language)


def _names_files(said: str, heard: Heard) -> bool:
    named = ballot_signs.says(said, heard.language, "evidence", "packet")
    return named or evidence.is_named(said, heard)


def without(text: str, cut: Iterable[str]) -> str:
    """The text without these sentences, however their lines are broken."""
    for one in cut:
        text = re.sub(r"\s+".join(map(re.escape, one.split())), " ", text)
    return text
