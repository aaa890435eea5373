"""What is called wrong of the file among the words of another answer.

Invariant: such a sentence is no part of that answer; it is left for others to read, or to be told.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from intake.answers.values import Unclear
from intake.applications import Application
from intake.conversation.city.answers import reading
from intake.conversation.city.corrections import disavowing, wrongly
from intake.conversation.sorting.matching import Hit, Matches
from intake.conversation.sorting.sheet import FREE
from intake.conversation.spelling import WORD, fold, squeeze
from intake.conversation.turns import Hearing

_EDGES = " ,;:，、；：،؛"
_PLACED = frozenset({"quoted", "numbered", "labelled"})


def read(hearing: Hearing, application: Application, matches: Matches) -> Matches:
    """The matches, each answer without the sentences that take back something else."""
    for sentence in disavowing.stated(hearing):
        said, apart = _shared(matches, sentence)
        others = {*_of_figures(hearing, application, apart, said)}
        if others and (own := _behind(hearing, application, apart, said)):
            matches = _without(matches, others, own)
    return matches


def _shared(matches: Matches, sentence: str) -> tuple[str, list[Hit]]:
    """What of a sentence stands in answers, and those; without its label, where that is all."""
    whole = [one for one in matches.hits if sentence in fold(one.words)]
    if whole:
        return sentence, whole
    placed = [one for one in matches.hits if one.how in _PLACED and fold(one.words) in sentence]
    return (fold(placed[0].words), placed[:1]) if placed else (sentence, [])


def _behind(hearing: Hearing, application: Application, apart: Sequence[Hit], said: str) -> str:
    """Of a whole answer what calls a figure wrong, where the words before that clause answer.

    Else all of it, but nothing of free words or a list.
    """
    question = hearing.call.question(apart[0].question)
    if fold(apart[0].words) != said:
        return said
    clause = wrongly.called_wrong(said, hearing.language)
    lead, _, behind = said.partition(clause)
    told, is_free = lead.strip(_EDGES), question.kind in FREE
    if not told:
        return "" if is_free else said
    is_one = not WORD.search(behind) or wrongly.is_new(behind, hearing.language)
    own = said[len(lead) :] if is_one else clause
    value = None if is_free else reading.read(hearing.call, application, question, told, hearing)
    return said if isinstance(value, Unclear) else own


def _of_figures(
    hearing: Hearing, application: Application, apart: Collection[Hit], said: str
) -> Iterator[str]:
    """The answers to which a sentence does not belong that calls another figure wrong."""
    clause = wrongly.called_wrong(said, hearing.language)
    if not (apart and clause and wrongly.is_traced(clause, hearing.language)):
        return
    ids = {*disavowing.disputed(hearing, application, said)}
    about = ids | disavowing.named(hearing, said)
    if ids and about.isdisjoint(one.question for one in apart):
        yield from (one.question for one in apart)


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
