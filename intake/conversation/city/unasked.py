"""What a city asks that nothing took: a question to a person all the same.

Invariant: every question of a message stands in a matter or is a wish that was heard, but for
manners and what we asked ourselves. One that only doubts an answer may be told to its writer.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from intake.conversation import editing, rhetorical, sentences
from intake.conversation.city import wishes
from intake.conversation.city.answers import finding
from intake.conversation.city.contacts import moving
from intake.conversation.intents import asking, courtesy, intents
from intake.conversation.intents.substance import TABLE
from intake.conversation.phrases import any_found, phrases
from intake.conversation.questions import quotes
from intake.conversation.questions.quotes import bare
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import count, ends_asking, fold, has_question_mark
from intake.conversation.turns import EXCERPT, Hearing, Notes, Outcome

LONGEST = 60_000
"""Characters of a message that are looked through, as elsewhere; the rest is told as it is."""
MOST = 200
"""Questions of a message that are looked for."""
_FIGURE = re.compile(r"\d")
_MARKS = re.compile(r"[,，、،;；:：.!?。！？؟…—–]")


def pass_on(notes: Notes, hearing: Hearing, outcome: Outcome) -> Outcome:
    """Each question of the message that would be lost becomes a matter, and its writer is told."""
    passed = Outcome()
    for words in _lost(notes, hearing, outcome):
        passed += wishes.ask_back(notes, hearing, intents.Intent(kind="question", words=words))
    return passed


def _lost(notes: Notes, hearing: Hearing, outcome: Outcome) -> tuple[str, ...]:
    said, language = hearing.message.reply[:LONGEST], hearing.language
    asked = tuple(islice(_asked(said, language), MOST))
    if not asked or _is_shown_whole(notes, hearing):
        return ()
    cases, remarks = (one.text for one in notes.cases), (one.words for one in outcome.remarks)
    passed = _Kept.of((*cases, *remarks), language)
    told = _Kept.of((*outcome.unplaced, *(one.words for one in outcome.misread)), language)
    before, kinds = _before(hearing), {one.kind for one in outcome.remarks}
    lost = [
        one
        for one in asked
        if bare(one) not in before
        and not passed.has(one)
        and not (_is_doubt(one, language) and told.has(one))
        and not quotes.is_ours(one, hearing.call)
        and not moving.is_answered(one, hearing, kinds)
    ]
    echoes = _Kept.of(finding.find(hearing).echoes if lost else (), language)
    return tuple(one for one in lost if not echoes.has(one))


def _before(hearing: Hearing) -> frozenset[str]:
    """What an edited message asked as it stood before: it was heard then."""
    last = editing.former(hearing.dossier, hearing.full)
    said = last.reply[:LONGEST] if last else ""
    return frozenset(bare(one) for one in islice(_asked(said, hearing.language), MOST))


@dataclass(frozen=True, kw_only=True)
class _Kept:
    """Texts without blanks and marks; `ends` are those that can be the end of a question."""

    texts: tuple[str, ...]
    ends: tuple[str, ...]

    @classmethod
    def of(cls, texts: Iterable[str], language: str) -> "_Kept":
        each = [(bare(one), asking.is_long_enough(one, language)) for one in texts]
        return cls(
            texts=tuple(one for one, _ in each),
            ends=tuple(one for one, is_long in each if one and is_long),
        )

    def has(self, asked: str) -> bool:
        """Whether the question stands in one of them, or one is its end: the clause that asks."""
        words = bare(asked)
        return any(words in one for one in self.texts) or words.endswith(self.ends)


def _is_shown_whole(notes: Notes, hearing: Hearing) -> bool:
    whole = hearing.message.reply[:EXCERPT]
    return any(one.text == whole for one in notes.cases)


def _asked(text: str, language: str) -> Iterator[str]:
    """The sentences and brackets that ask a person, in the order in which they stand."""
    if not _may_ask(text, language):
        return
    blocks = sentences.blocks(sentences.whole(text), language)
    pieces = (one for block in blocks for one in sentences.sentences(block.piece, language))
    for one in (piece.words for piece in pieces):
        whole = (one,) if ends_asking(fold(one)) else _unmarked(one, language)
        asked = (
            *asking.bracketed(one, language),
            *(each for each in whole if _is_one(each, language)),
        )
        yield from (span for span in asked if _is_to_person(span, text, language))


def _may_ask(text: str, language: str) -> bool:
    """Whether a text has what a question needs: a question mark, or a word that only asks."""
    folded = fold(text)
    keys = ("talk.asking_particles", "talk.asking_ends")
    return has_question_mark(folded) or any_found(TABLE, keys, folded, language)


def _unmarked(sentence: str, language: str) -> Iterator[str]:
    """The last clause of a sentence, where its first word only asks and no mark stands behind."""
    *before, last = asking.COMMA.split(asking.without_brackets(sentence))
    is_asking = asking.is_led_by_particle(fold(last), language)
    if before and is_asking and asking.is_long_enough(last, language):
        yield last


def _is_to_person(asked: str, text: str, language: str) -> bool:
    """Whether it is neither manners nor a wish, nor answered by its writer, nor a mere doubt."""
    found = {one.kind for one in intents.find((asked,), language=language)}
    if found:
        return "question" in found
    if courtesy.is_courtesy(asked, language):
        return False
    behind = fold(text).partition(fold(asked))[2]
    return not rhetorical.is_answered(asked.rstrip("?？؟ "), behind, language)


def _is_one(sentence: str, language: str) -> bool:
    """Whether a sentence outside brackets asks more than whether a word or two are right."""
    is_known = any(one.kind == "question" for one in intents.find((sentence,), language=language))
    return is_known or asking.is_long_enough(sentence, language)


def _is_doubt(asked: str, language: str) -> bool:
    """Whether a question is one about the answer itself: another figure, or another choice."""
    words = asked.strip(asking.ENDS)
    if phrases(WORDS, "alternatives", language).starts(words):
        return True
    parts = [one.strip(asking.ENDS) for one in _MARKS.split(words)]
    if any(asking.begins_or_ends(one, language) for one in parts):
        return False
    if not asking.is_long_enough(words, language):
        return True
    return bool(_FIGURE.search(parts[-1])) or (
        len(parts) > 1 and count(parts[-1]) < asking.LEAST - 1
    )
