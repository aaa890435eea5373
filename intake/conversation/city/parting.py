"""What is called wrong of the file among the words of another answer, or of a list of events.

Invariant: such a sentence is no part of that answer; it is left for others to read, or to be told.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from intake.answers.values import Unclear
from intake.applications import Application
from intake.conversation.city import disavowing, reading, unsettling, wrongly
from intake.conversation.questions import adding
from intake.conversation.sorting.matching import Hit, Matches
from intake.conversation.sorting.sheet import FREE
from intake.conversation.spelling import fold, squeeze
from intake.conversation.turns import Hearing

_EDGES = " ,;:，、；：،؛"
_PLACED = frozenset({"quoted", "numbered", "labelled"})


def read(hearing: Hearing, application: Application, matches: Matches) -> Matches:
    """The matches, each answer without the sentences that take back something else."""
    for sentence in disavowing.stated(hearing):
        said, apart = _shared(matches, sentence)
        others = {*_of_events(hearing, application, apart, said)}
        others |= {*_of_figures(hearing, application, apart, said)}
        if others:
            matches = _without(matches, others, _behind(hearing, application, apart, said))
    return matches


def _shared(matches: Matches, sentence: str) -> tuple[str, list[Hit]]:
    """What of a sentence stands in answers, and those; without its label, where that is all."""
    whole = [one for one in matches.hits if sentence in fold(one.words)]
    if whole:
        return sentence, whole
    placed = [one for one in matches.hits if one.how in _PLACED and fold(one.words) in sentence]
    return (fold(placed[0].words), placed[:1]) if placed else (sentence, [])


def _behind(hearing: Hearing, application: Application, apart: Sequence[Hit], said: str) -> str:
    """Of a whole answer what calls a figure wrong, where the words before that clause answer."""
    question = hearing.call.question(apart[0].question)
    if fold(apart[0].words) != said or question.kind in FREE:
        return said
    clause = wrongly.called_wrong(said, hearing.language)
    lead, _, _ = said.partition(clause)
    value = reading.read(hearing.call, application, question, lead.strip(_EDGES), hearing)
    return said if isinstance(value, Unclear) else said[len(lead) :]


def _of_figures(
    hearing: Hearing, application: Application, apart: Collection[Hit], said: str
) -> Iterator[str]:
    """The answers to which a sentence does not belong that calls another figure wrong."""
    if not apart or not wrongly.called_wrong(said, hearing.language):
        return
    ids = {*disavowing.disputed(hearing, application, said)}
    about = ids | disavowing.named(hearing, said)
    if ids and about.isdisjoint(one.question for one in apart):
        yield from (one.question for one in apart)


def _of_events(
    hearing: Hearing, application: Application, apart: Collection[Hit], said: str
) -> Iterator[str]:
    """The lists of events to which a sentence adds none, as one that it names was not here."""
    if not apart or any(map(str.isdigit, said)):
        return
    for id in unsettling.unheld(application, said, hearing.language):
        question = hearing.call.question(id)
        for hit in (one for one in apart if one.question == id):
            if not adding.said(hearing.call, question, hit.words, hearing.language).strikes:
                yield id


def _without(matches: Matches, ids: Collection[str], said: str) -> Matches:
    cut = {one.question: _cut(one, said) for one in matches.hits if one.question in ids}
    own = next(_own(one.words, said) for one in matches.hits if one.question in cut)
    hits = (cut.get(one.question, one) for one in matches.hits)
    return replace(matches, hits=tuple(one for one in hits if one.words), rest=(*matches.rest, own))


def _cut(hit: Hit, said: str) -> Hit:
    words, prose, told = (
        squeeze(one.replace(_own(one, said), " ")) if said in fold(one) else one
        for one in (hit.words, hit.prose, hit.told)
    )
    return replace(hit, words=words.rstrip(_EDGES), prose=prose, told=told, lined="")


def _own(text: str, said: str) -> str:
    """The stretch of a text that these folded words are."""
    at = fold(text).find(said)
    return text[at : at + len(said)]
