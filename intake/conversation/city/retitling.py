"""An office or a name that its writer puts right: "please correct my title: …", "not X but Y".

Invariant: only what is an office or a whole name by itself takes the place of the former one; what
the words leave open is asked.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from intake.answers.folding import is_unspaced
from intake.answers.values import Text
from intake.applications import Application
from intake.conversation import phrasefiles, sentences
from intake.conversation.intents import intents
from intake.conversation.people import titles
from intake.conversation.phrases import Phrases
from intake.conversation.questions.taking import OFFICE, WRITER
from intake.conversation.sorting.matching import Doubt, Hit, Matches
from intake.conversation.spelling import count, fold, squeeze, words_of
from intake.conversation.turns import Hearing

FILE = "retitling_words.toml"
_MOST = 40
_LONGEST = 300
"""Letters of a sentence that is looked at."""
_MARKS = " \t\n,.;:!()\"'«»„“”–—-，、。：；「」"
_ABOUT = {OFFICE: ("office",), WRITER: ("name", "part")}
_WANTED = {OFFICE: "office", WRITER: "name"}


def read(hearing: Hearing, application: Application, matches: Matches) -> Matches:
    """The matches with the office or the name that was put right, or with what is asked of one."""
    for words, id, told in _righting(hearing, application):
        hits = tuple(one for one in matches.hits if not (told and _is_longer(one, told, words)))
        if any(one.question == id for one in hits):
            continue
        matches = replace(
            matches,
            hits=(*hits, *((Hit(question=id, words=told, how="cue"),) if told else ())),
            doubts=(
                *(one for one in matches.doubts if not _within(one.words, words)),
                *(() if told else (Doubt(questions=(id,), words=words),)),
            ),
            rest=tuple(one for one in matches.rest if not _within(one, words)),
        )
    return matches


def _is_longer(hit: Hit, told: str, words: str) -> bool:
    """Whether a hit holds what is told now and other words of the same sentence."""
    return hit.question in _ABOUT and _within(told, hit.words) and _within(hit.words, words)


def open_ones(
    hearing: Hearing, application: Application, matches: Matches
) -> Iterator[tuple[str, str]]:
    """The sentences that put an office or a name right and leave it open, with its question."""
    for words, id, told in _righting(hearing, application):
        if told is None and not any(one.question == id for one in matches.hits):
            yield words, id


def _righting(hearing: Hearing, application: Application) -> Iterator[tuple[str, str, str | None]]:
    """Each sentence that puts what was told right, of which question, and what it is now."""
    language = hearing.language
    for words in sentences.split(hearing.message.reply, language)[:_MOST]:
        if len(words) > _LONGEST or intents.is_question(words, language):
            continue
        for id in (OFFICE, WRITER):
            former = _former(application, id)
            if former is not None and (found := _told(id, words, former, language)):
                yield words, id, found[0]
                break


def _former(application: Application, id: str) -> str | None:
    answer = application.current.get(id)
    return answer.value.text if answer and isinstance(answer.value, Text) else None


def _told(id: str, words: str, former: str, language: str) -> tuple[str | None] | None:
    """What the words say in place of the former one, None where that stays open; else nothing."""
    text = fold(words)
    is_instead = _listed(("instead",), language).found(text)
    quoted = _quoted(fold(former), text) if is_instead else None
    start, end = _peeled(id, text, quoted, language)
    around = f"{text[:start]} {text[end:]}"
    is_named = _listed(_ABOUT[id], language).found(around)
    if not (quoted or is_named) or not _listed(("marks",), language).found(around):
        return None
    told = words[start:end].strip(_MARKS) if len(words) == len(text) else text[start:end]
    return (told if _is_whole(id, told, text, language) else None,)


def _is_whole(id: str, told: str, text: str, language: str) -> bool:
    """Whether the words are an office, or a name and more than a part of one."""
    if titles.said(told, language) != _WANTED[id]:
        return False
    is_part = _listed(("part",), language).found(text)
    return id == OFFICE or (not is_part and (count(told) > 1 or not told.isascii()))


def _quoted(former: str, text: str) -> tuple[int, int] | None:
    """Where the former office or name stands in the text, as words of its own."""
    apart = r"{}" if is_unspaced(former) else r"(?<!\w){}(?!\w)"
    is_worded = sum(map(str.isalpha, former)) > 1
    found = re.search(apart.format(re.escape(former)), text) if is_worded else None
    return found.span() if found else None


def _peeled(id: str, text: str, quoted: tuple[int, int] | None, language: str) -> tuple[int, int]:
    """The stretch that is left without what leads up to it and what closes it."""
    known = _listed((*_ABOUT[id], "marks", "beside", "instead"), language)
    spans = [one.span() for one in known.finditer(text, words_of(text)) if one[0]]
    spans += [quoted] if quoted else []
    start, end = 0, len(text)
    while True:
        start += len(text[start:end]) - len(text[start:end].lstrip(_MARKS))
        end -= len(text[start:end]) - len(text[start:end].rstrip(_MARKS))
        after = max((b for a, b in spans if a <= start < b <= end), default=start)
        before = min((a for a, b in spans if start <= a < end <= b and a >= after), default=end)
        if (after, before) == (start, end):
            return start, end
        start, end = after, before


def _listed(keys: Sequence[str], language: str) -> Phrases:
    return phrasefiles.listed("city", FILE, language, *keys)


def _within(words: str, others: str) -> bool:
    said = squeeze(fold(words))
    return bool(said) and said in squeeze(fold(others))
