"""An event whose name holds what a city may be called: "Forum de la ville intelligente".

Invariant: only where events alone were asked, the words name a kind of event, and they do not
answer the question whose sign they hold.
"""

from dataclasses import replace

from intake.answers.values import Unclear
from intake.conversation.phrases import phrases
from intake.conversation.questions import reading
from intake.conversation.sentences import WORDS
from intake.conversation.sorting.matching import Matches
from intake.conversation.spelling import fold, squeeze
from intake.conversation.turns import Hearing

_KINDS = ("event_kinds", "event_words")


def asked(hearing: Hearing, found: Matches, put: tuple[str, ...]) -> Matches:
    """The whole message as the answer about events, where it was taken for that of a title."""
    if len(put) != 1 or hearing.call.question(put[0]).kind != "events":
        return found
    if len(found.hits) != 1 or found.doubts or found.hits[0].how != "cue":
        return found
    hit, language = found.hits[0], hearing.language
    question = hearing.call.question(hit.question)
    if question.kind != "choice" or not _is_of_event(hit.words, language):
        return found
    if not isinstance(reading.read(question, hit.words, language), Unclear):
        return found
    words = squeeze(hearing.message.reply)
    whole = replace(hit, question=put[0], words=words, how="only", prose="", told="", lined="")
    return replace(found, hits=(whole,))


def _is_of_event(words: str, language: str) -> bool:
    return any(phrases(WORDS, one, language).found(fold(words)) for one in _KINDS)
