"""An office or a name that its writer puts right: "please correct my title: …".

Invariant: only what is an office or a whole name by itself, right behind what it is called and at
the end of the sentence, takes the place of the former one; what the words leave open is asked.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

from intake import applications
from intake.answers.folding import is_unspaced
from intake.answers.values import Text
from intake.applications import Application
from intake.conversation import phrasefiles, sentences
from intake.conversation.intents import intents
from intake.conversation.people import titles
from intake.conversation.people.signatures import begins_with_office, is_name
from intake.conversation.phrases import phrases
from intake.conversation.questions.taking import OFFICE, WRITER
from intake.conversation.sentences import WORDS
from intake.conversation.sorting.matching import Doubt, Hit, Matches
from intake.conversation.spelling import count, fold, has_case, is_within
from intake.conversation.turns import Hearing

listed = partial(phrasefiles.listed, "city.corrections", "retitling_words.toml")
_MOST = 40
_LONGEST = 300
"""Letters of a sentence that is looked at."""
_NEAR = 40
"""Letters behind "I am" in which an office begins."""
_MARKS = " \t\n,.;:!()\"'«»„“”–—-，、。：；「」"
_CLAUSE = re.compile("[,;.，；。]")
_CLOSING = ":;!?\n：；！？"
_WHOLE = 2
"""Words of a whole name, at least."""
_MARKS_OF = ("change", "exact", "now")
OF_OTHERS = ("の", "的", "의 ")
"""What somebody else's office follows, where the writer's own needs no word of whose it is."""
ABOUT = {OFFICE: ("office",), WRITER: ("name", "part")}
_WANTED = {OFFICE: "office", WRITER: "name"}


@dataclass(frozen=True, kw_only=True)
class Righted:
    """A sentence that tells of the writer's own office or name anew; `is_open`: it is asked."""

    words: str
    question: str
    told: str = ""
    is_open: bool = False
    former: str = ""


def read(hearing: Hearing, application: Application, matches: Matches) -> Matches:
    """The matches with the office or the name that was put right, or with what is asked of one."""
    for one in _righting(hearing, application):
        matches = _with(matches, one, hearing.language)
    return _without_contact(_without_part(application, matches), hearing.language)


def _with(matches: Matches, one: Righted, language: str) -> Matches:
    hits = tuple(hit for hit in matches.hits if not _is_moot(hit, one, language))
    is_read = any(hit.question == one.question for hit in hits)
    rest, doubts = matches.rest, matches.doubts
    if is_read or not (one.told or one.is_open):
        rest = rest if len(hits) == len(matches.hits) else (*rest, one.words)
        return replace(matches, hits=hits, rest=rest)
    doubts = tuple(doubt for doubt in doubts if not is_within(doubt.words, one.words))
    if one.told:
        hits = (*hits, Hit(question=one.question, words=one.told, how="cue"))
    else:
        doubts = (*doubts, Doubt(questions=(one.question,), words=one.words))
    rest = tuple(left for left in rest if not is_within(left, one.words))
    return replace(matches, hits=hits, doubts=doubts, rest=rest)


def _is_moot(hit: Hit, one: Righted, language: str) -> bool:
    """Whether a hit in the same sentence holds what is told and more, or is no office or name."""
    if hit.question not in ABOUT or not is_within(hit.words, one.words):
        return False
    is_longer = bool(one.told) and is_within(one.told, hit.words)
    before = fold(one.words).partition(fold(hit.words))[0].rstrip(_MARKS)
    is_signed = listed(language, "announced").ends(before)
    is_former = one.is_open and (is_signed or is_within(hit.words, one.former))
    return is_longer or is_former or _holds_more(fold(hit.words), language)


def _without_part(application: Application, matches: Matches) -> Matches:
    """The matches without one bare word for a name of several that is in doubt."""
    former = _former(application, WRITER) or ""
    if WRITER not in applications.in_doubt(application) or count(former) < _WHOLE:
        return matches
    parts = tuple(
        one for one in matches.hits
        if one.question == WRITER and one.how == "only" and count(one.words) < _WHOLE
    )  # fmt: skip
    doubts = tuple(Doubt(questions=(WRITER,), words=one.words) for one in parts)
    hits = tuple(one for one in matches.hits if one not in parts)
    return replace(matches, hits=hits, doubts=(*matches.doubts, *doubts))


def _without_contact(matches: Matches, language: str) -> Matches:
    """The matches without the name of a contact who is told in the place of another: asked."""
    others = tuple(one for one in matches.hits if _is_of_contact(one, language))
    doubts = tuple(Doubt(questions=(WRITER,), words=one.prose) for one in others)
    hits = tuple(one for one in matches.hits if one not in others)
    return replace(matches, hits=hits, doubts=(*matches.doubts, *doubts))


def _is_of_contact(hit: Hit, language: str) -> bool:
    """ "The contact is not …, but …": the new one need not be who writes."""
    text = fold(hit.prose)
    before = text[: max(text.find(fold(hit.words)), 0)]
    said = [one.end() for one in listed(language, "contact").finditer(before)]
    is_name = listed(language, *ABOUT[WRITER]).found(before)
    return (
        hit.question == WRITER
        and bool(said)
        and not is_name
        and sentences.denies(before[min(said) :], language)
    )


def open_ones(
    hearing: Hearing, application: Application, matches: Matches
) -> Iterator[tuple[str, str]]:
    """The sentences that put an office or a name right and leave it open, with its question."""
    for one in _righting(hearing, application):
        if one.is_open and not any(hit.question == one.question for hit in matches.hits):
            yield one.words, one.question


def _righting(hearing: Hearing, application: Application) -> Iterator[Righted]:
    """Each sentence that puts what was told right, of which question, and what it is now."""
    language = hearing.language
    for words in sentences.split(hearing.message.reply, language)[:_MOST]:
        if len(words) > _LONGEST or intents.is_question(words, language):
            continue
        for id in (OFFICE, WRITER):
            former = _former(application, id)
            if former is not None and (found := _righted(id, words, former, language)):
                yield replace(found, former=fold(former))
                break


def _former(application: Application, id: str) -> str | None:
    answer = application.current.get(id)
    return answer.value.text if answer and isinstance(answer.value, Text) else None


def _righted(id: str, words: str, former: str, language: str) -> Righted | None:
    """What the words say of the office or the name; nothing where it is another matter.

    What is announced to be put right and is not read is open.
    """
    found = _told(id, words, former, language)
    if found and (found.told or found.is_open):
        return found
    if not _is_announced(id, fold(words), language):
        return found
    return Righted(words=words, question=id, is_open=True)


def _is_announced(id: str, text: str, language: str) -> bool:
    """Whether the words say that the writer's own office or name was told wrongly."""
    known = listed(language, "announced")
    said = [one.start() for one in known.finditer(text)]
    if not said or sentences.denies(text[: min(said)], language):
        return False
    figures = phrasefiles.listed("city.corrections", "disavowing_words.toml", language, "figure")
    if figures.found(text[: min(said)]):
        return False  # "the figure was wrong"
    about = listed(language, *ABOUT[id]).finditer(text)
    if any(not text[: one.start()].endswith(OF_OTHERS) for one in about):
        return True
    held, offices = listed(language, "am"), phrases(WORDS, "offices", language)
    behind = (_CLAUSE.split(text[one.end() :][:_NEAR])[0] for one in held.finditer(text))
    return id == OFFICE and any(map(offices.found, behind))


def _told(id: str, words: str, former: str, language: str) -> Righted | None:
    """What the words by themselves tell of the office or the name."""
    text, names = fold(words), listed(language, *ABOUT[id])
    open_one = Righted(words=words, question=id, is_open=True)
    if not names.found(text):
        return open_one if _is_instead(fold(former), text, language) else None
    if sentences.denies(text, language):
        return Righted(words=words, question=id)
    start, end = _peeled(id, text, language)
    around = f"{text[:start]} {text[end:]}" if start < end else text
    if not listed(language, *_MARKS_OF).found(text):
        return None
    is_led = start >= end or names.found(text[:start])
    told = words[start:end].strip(_MARKS) if len(words) == len(text) else text[start:end]
    if is_led and _is_whole(id, told, text, language):
        is_marked = listed(language, *_MARKS_OF).found(around)
        return Righted(words=words, question=id, told=told if is_marked else "")
    is_open = is_led and (_is_asking(text, around, language) or _begins(id, told, language))
    return replace(open_one, is_open=is_open)


def _begins(id: str, told: str, language: str) -> bool:
    """Whether the words begin with an office, or are a name that may hold another word."""
    if id == OFFICE:
        return begins_with_office(fold(told), language)
    return count(told) >= _WHOLE and is_name(told, language)


def _is_asking(text: str, around: str, language: str) -> bool:
    """Whether the words want another one, or tell a part of a name that is new."""
    if listed(language, "change").found(around):
        return True
    return listed(language, "part").found(text) and listed(language, "now").found(around)


def _is_instead(former: str, text: str, language: str) -> bool:
    """Whether another one is wanted in the place of the former one, which the words quote."""
    joined, span = listed(language, "instead"), quoted(former, text)
    if span is None or not joined.found(text):
        return False
    before, behind = text[: span[0]], text[span[1] :].lstrip()
    if sentences.denies(before, language) or (not has_case(former) and joined.starts(behind)):
        return True
    return joined.found(before) and listed(language, "change").found(text)


def denies(former: str, text: str, language: str) -> bool:
    """Whether a folded text says "not …" of the office or the name that stood before."""
    span = quoted(fold(former), text)
    if span is None:
        return False
    behind = text[span[1] :].lstrip()
    is_behind = sentences.is_verb_final(language) and listed(language, "instead").starts(behind)
    return is_behind or phrases(WORDS, "negators", language).ends(text[: span[0]])


def _holds_more(text: str, language: str) -> bool:
    """Whether the words hold what no office or name does: a verb, a time, a denial, a choice."""
    return sentences.denies(text, language) or listed(language, "barred").found(text)


def _is_whole(id: str, told: str, text: str, language: str) -> bool:
    """Whether the words are an office, or a name and more than a part of one, and nothing else."""
    if titles.said(told, language) != _WANTED[id] or _holds_more(fold(told), language):
        return False
    is_part = listed(language, "part").found(text)
    is_plain = not any(mark in told for mark in _CLOSING)
    return is_plain and (
        id == OFFICE or (not is_part and (count(told) >= _WHOLE or not told.isascii()))
    )


def quoted(former: str, text: str) -> tuple[int, int] | None:
    """Where the former office or name stands in the text, as words of its own."""
    apart = r"{}" if is_unspaced(former) else r"(?<!\w){}(?!\w)"
    is_worded = sum(map(str.isalpha, former)) > 1
    found = re.search(apart.format(re.escape(former)), text) if is_worded else None
    return found.span() if found else None


def _peeled(id: str, text: str, language: str) -> tuple[int, int]:
    """The stretch that is left without what leads up to it and what closes it."""
    known = listed(language, *ABOUT[id], *_MARKS_OF, "beside")
    spans = [one.span() for one in known.finditer(text) if one[0]]
    start, end = 0, len(text)
    while True:
        start += len(text[start:end]) - len(text[start:end].lstrip(_MARKS))
        end -= len(text[start:end]) - len(text[start:end].rstrip(_MARKS))
        after = max((b for a, b in spans if a <= start < b <= end), default=start)
        before = min((a for a, b in spans if start <= a < end <= b and a >= after), default=end)
        if (after, before) == (start, end):
            return start, end
        start, end = after, before
