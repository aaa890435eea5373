"""A figure that its writer takes back: read anew where it is plain, else asked and held in doubt.

Invariant: another figure takes its place only where the words quote the one on the file, or say
that the last one is meant, and tell nothing but the new one; else nothing on the file changes.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from intake import applications, stages
from intake.answers.figures import statements
from intake.answers.values import Amount, Count, Unclear
from intake.applications import Application
from intake.cases import TOLD, CaseKind
from intake.conversation import sentences
from intake.conversation.city import passing_on
from intake.conversation.city.answers import belated, reading
from intake.conversation.city.corrections import formerly, resiting, retitling, wrongly
from intake.conversation.intents import intents
from intake.conversation.questions import choosing, corrections, unnamed
from intake.conversation.questions.cues import NUMERIC
from intake.conversation.sentences import Piece
from intake.conversation.sorting.matching import Doubt, Hit, Matches
from intake.conversation.spelling import count, fold, is_within, meets
from intake.conversation.turns import Hearing, Notes, Outcome, remark

_MOST = 40
"""Sentences of a message that are looked through."""
_YEAR = re.compile(r"\D*(?:19|20)\d\d\D*")


@dataclass(frozen=True, kw_only=True)
class Taken:
    """Words that take a figure back, and the questions that it may answer."""

    words: str
    questions: tuple[str, ...]


def read(
    hearing: Hearing, application: Application, matches: Matches, corrected: Hit | None
) -> Matches:
    """The matches with what plainly puts another figure in the place of one on the file."""
    if corrected:
        return Matches(hits=(corrected,), doubts=(), rest=())
    matches = _without_disowned(hearing, application, matches)
    for words, clause, wrong in _righting(hearing):
        ids = _meant(hearing, application, wrong)
        told = [id for id in ids if _figure(hearing, application, id, clause) is not None]
        matches = _without_lone(matches, ids, clause, words)
        if not wrongly.is_bare(wrong, hearing.language):
            matches = _without_other(matches, named(hearing, wrong), words)
        is_taken = any(is_within(one.words, words) or one.question in ids for one in matches.hits)
        if len(ids) == len(told) == 1 and not is_taken:
            matches = _with(
                matches, Hit(question=ids[0], words=clause, how="cue", told=words, lined=clause)
            )
    matches = resiting.read(hearing, application, _asked(hearing, application, matches))
    return retitling.read(hearing, application, matches)


def _without_disowned(hearing: Hearing, application: Application, matches: Matches) -> Matches:
    """The same without the figure of the file as an answer where the words call it wrong.

    Nor do such words name anybody, or anybody's office, where that was asked.
    """
    matches = _without_called(hearing, matches)
    clauses = ((one, _called_wrong(hearing, application, one)) for one in stated(hearing))
    wrong = [(words, clause) for words, clause in clauses if clause]
    hits = tuple(
        one for one in matches.hits
        if not any(
            meets(one.words, clause) and _is_disowned(hearing, application, one, words)
            for words, clause in wrong
        )
    )  # fmt: skip
    return replace(matches, hits=hits)


def _is_disowned(hearing: Hearing, application: Application, hit: Hit, words: str) -> bool:
    """Whether what was read is only the figure of the file, or none, where that is called wrong."""
    held = _held(hearing, application)
    told = _figure(hearing, application, hit.question, hit.words) if hit.question in held else None
    if told is None:
        return hit.question in disputed(hearing, application, words)
    return told == held[hit.question]


def _called_wrong(hearing: Hearing, application: Application, words: str) -> str:
    """The clause of a statement that says that a figure, or one of the file, does not hold."""
    held = frozenset(one for one in _held(hearing, application).values() if one is not None)
    return wrongly.called_wrong(words, hearing.language, held)


def _without_called(hearing: Hearing, matches: Matches) -> Matches:
    """The same without words that call a figure wrong as the lone answer to what asks for words."""
    texts = {one.id for one in hearing.call.questions if one.kind == "text"}
    lone = [one for one in matches.hits if one.how == "only" and one.question in texts]
    called = [one for one in lone if _is_called_wrong(hearing, one.words)]
    hits = tuple(one for one in matches.hits if one not in called)
    return replace(matches, hits=hits, rest=(*matches.rest, *(one.words for one in called)))


def _is_called_wrong(hearing: Hearing, words: str) -> bool:
    """Whether words are such a statement, or what is read of one (its verb may be left out)."""
    language = hearing.language
    whole = [one for one in stated(hearing) if is_within(words, one)]
    most = [one for one in whole if count(one) < 2 * count(words)]
    if any(wrongly.calls(one, language) for one in (words, *most)):
        return True  # of whatever: nobody and no office is called so
    return wrongly.says("figure", words, language) and any(
        wrongly.is_wrong(one, language) for one in whole
    )


def _figure(hearing: Hearing, application: Application, id: str, words: str) -> Decimal | None:
    question = hearing.call.question(id)
    return formerly.exact(reading.read(hearing.call, application, question, words, hearing))


def _asked(hearing: Hearing, application: Application, matches: Matches) -> Matches:
    """The matches with a figure in doubt that only seemed to answer what was asked last."""
    for words, after in pairwise((*stated(hearing), "")):
        if after and wrongly.is_wrong(words, hearing.language):
            ids = _meant(hearing, application, words)
            matches = _without_lone(matches, ids, after, f"{words} {after}")
    return matches


def _without_lone(matches: Matches, ids: Sequence[str], clause: str, words: str) -> Matches:
    """The same without the clause as the lone answer to another question than these."""
    lone = [one for one in matches.hits if one.how == "only" and is_within(one.words, clause)]
    if not lone or lone[0].question in ids:
        return matches
    doubt = Doubt(questions=(*ids, lone[0].question), words=words)
    hits = tuple(one for one in matches.hits if one not in lone)
    rest = tuple(one for one in matches.rest if not is_within(one, words))
    return replace(matches, hits=hits, doubts=(*matches.doubts, doubt), rest=rest)


def named(hearing: Hearing, words: str) -> frozenset[str]:
    """The questions that the words speak of."""
    return choosing.named(hearing.call, words, hearing.language)


def _without_other(matches: Matches, about: frozenset[str], words: str) -> Matches:
    """The same without a doubt of other questions than these, where the words stand in it."""
    moot = tuple(
        one for one in matches.doubts
        if about.isdisjoint(one.questions) and meets(one.words, words)
    )  # fmt: skip
    doubts = tuple(one for one in matches.doubts if one not in moot)
    return replace(matches, doubts=doubts, rest=(*matches.rest, *(one.words for one in moot)))


def _with(matches: Matches, hit: Hit) -> Matches:
    return replace(
        matches,
        hits=(*matches.hits, hit),
        doubts=tuple(one for one in matches.doubts if not is_within(one.words, hit.told)),
        rest=tuple(one for one in matches.rest if not is_within(one, hit.told)),
    )


def hold(notes: Notes, hearing: Hearing, matches: Matches) -> Outcome:
    """Hold in doubt what was taken back until it is answered anew; a person looks as well."""
    id = hearing.message.id
    taken = [
        one for one in _left(hearing, notes.application, matches) if not _is_told(notes, one, id)
    ] + list(_amended(hearing, notes.application, matches))
    held: list[str] = []
    for one in taken:
        ids = tuple(id for id in one.questions if _is_open(notes.application, hearing, id))
        if ids:
            notes.application = applications.doubt(notes.application, ids)
            notes.note("doubted", questions=list(ids), words=hearing.own(one.words))
            held.extend(ids)
    return Outcome(again=tuple(held)) + (show(notes, hearing) if taken else Outcome())


def _is_open(application: Application, hearing: Hearing, id: str) -> bool:
    """Whether there is an answer of which the message may speak."""
    return id in application.current and not belated.newer(hearing, application, id)


def show(notes: Notes, hearing: Hearing) -> Outcome:
    """The message as a matter of its own, once; one that comes late is one already.

    It follows up an answer only where one was sent.
    """
    kinds = {one.kind for one in notes.cases if one.message == hearing.message.id}
    if hearing.is_late or not kinds.isdisjoint(TOLD):
        return Outcome()
    is_after = hearing.dossier.was_answered()
    kind = CaseKind.FOLLOW_UP if is_after else CaseKind.TAKEN_BACK
    passing_on.open_case(notes, hearing, kind)
    return remark("person_asked")


def _is_told(notes: Notes, taken: Taken, message: str) -> bool:
    """Whether this message answers one of the questions anew."""
    answers = [notes.application.current.get(id) for id in taken.questions]
    return any(one is not None and one.message == message for one in answers)


def _left(hearing: Hearing, application: Application, matches: Matches) -> list[Taken]:
    """What takes a figure back, and nothing that was read took its place."""
    if application.state not in stages.FORMING:
        return []
    found = [
        Taken(words=one.words, questions=_of(hearing, application, one))
        for one in matches.doubts
        if _corrects(hearing, application, one)
    ]
    fresh = (one for one in application.current.values() if one.message == hearing.message.id)
    known = [*found, *(Taken(words=one.words, questions=(one.question,)) for one in fresh)]
    for words, after in pairwise((*stated(hearing), "")):
        clause = _called_wrong(hearing, application, words)
        if not clause:
            continue
        ids = disputed(hearing, application, words)
        is_other = bool(ids) and wrongly.is_traced(clause, hearing.language)
        near = [one for one in known if meets(words, one.words) or meets(after, one.words)]
        if not near or (is_other and all({*ids}.isdisjoint(one.questions) for one in near)):
            found.append(Taken(words=words, questions=ids))
    left = (*retitling.open_ones(hearing, application, matches), *resiting.open_ones(matches))
    for words, id in left:
        found.append(Taken(words=words, questions=(id,)))
    return found


def _amended(hearing: Hearing, application: Application, matches: Matches) -> Iterator[Taken]:
    """Unread words behind an answer of this message that only tell another figure, and sorry."""
    held = _held(hearing, application)
    fresh = [one for one in application.current.values() if one.message == hearing.message.id]
    for words, after in pairwise(stated(hearing)):
        new = wrongly.amending(after, hearing.language)
        if not new or not any(meets(one, after) for one in matches.rest):
            continue
        told = statements.values(after, hearing.language)
        meant = [one.question for one in fresh if meets(fold(one.words), fold(words))]
        ids = [id for id in meant if id in held and held[id] not in told]
        if ids := [id for id in ids if _is_of_kind(hearing, application, id, new)]:
            yield Taken(words=after, questions=tuple(ids))


def _is_of_kind(hearing: Hearing, application: Application, id: str, new: str) -> bool:
    """Whether a figure may be another answer to this question, be its currency left out."""
    value = reading.read(hearing.call, application, hearing.call.question(id), new, hearing)
    if isinstance(value, Amount):
        return True
    is_figure = isinstance(value, Count) or value == Unclear(reason="no_currency")
    return is_figure and not _YEAR.fullmatch(new)


def stated(hearing: Hearing) -> tuple[str, ...]:
    return sentences.split(hearing.message.reply, hearing.language)[:_MOST]


def _righting(hearing: Hearing) -> Iterator[tuple[str, str, str]]:
    """Each passage that takes a figure back and tells another: it, the new one, what goes.

    Within one sentence, or in the one right behind it.
    """
    language = hearing.language
    for words, after in pairwise((*stated(hearing), "")):
        if not wrongly.may_right(words, language) or wrongly.is_open(words, language):
            continue
        parts = wrongly.clauses(words)
        for n, part in enumerate(parts[1:], start=1):
            former = parts[n - 1]
            is_back = wrongly.is_wrong(former, language) or wrongly.is_passed(former, language)
            if n == len(parts) - 1 and is_back and wrongly.is_new(part, language):
                yield words, part, former
        if wrongly.is_wrong(words, language) and after and wrongly.is_new(after, language):
            yield f"{words} {after}", after, words


def _meant(hearing: Hearing, application: Application, words: str) -> tuple[str, ...]:
    """The questions whose figure the words quote, or name, or call the last one.

    A quoted figure, or the last one, counts where nothing else is named beside it ("room number").
    """
    language, call = hearing.language, hearing.call
    is_bare = wrongly.is_bare(words, language)
    if statements.values(words, language):
        quoted, about = _quoted(hearing, application, words), named(hearing, words)
        return quoted if is_bare else tuple(id for id in quoted if id in about)
    known = choosing.view(call, (), language, answered=tuple(application.current))
    if ids := unnamed.announced(known, words):
        return ids
    is_last = is_bare and wrongly.says("just", words, language)
    return _last(hearing, application, _held(hearing, application)) if is_last else ()


def disputed(hearing: Hearing, application: Application, words: str) -> tuple[str, ...]:
    """The questions whose figure the words may call wrong, whatever else they tell beside it.

    So in the clause alone; beside other things only where it tells which mail gave it, or who.
    """
    words = _called_wrong(hearing, application, words) or words
    if ids := _meant(hearing, application, words):
        return ids
    if not wrongly.says("told", words, hearing.language):
        return ()
    quoted = _quoted(hearing, application, words)
    about = [id for id in named(hearing, words) if hearing.call.question(id).kind in NUMERIC]
    return tuple(id for id in quoted if not about or id in about)


def _quoted(hearing: Hearing, application: Application, words: str) -> tuple[str, ...]:
    told = statements.values(words, hearing.language)
    return tuple(id for id, value in _held(hearing, application).items() if value in told)


def _held(hearing: Hearing, application: Application) -> dict[str, Decimal | None]:
    """The figures on the file."""
    current = application.current
    numeric = [one.id for one in hearing.call.questions if one.kind in NUMERIC]
    return {id: formerly.exact(current[id].value) for id in numeric if id in current}


def _last(hearing: Hearing, application: Application, held: Iterable[str]) -> tuple[str, ...]:
    """The questions about figures that this person's last message with any answered."""
    keys = {one.address.key for one in application.person(hearing.contact)}
    mine = [one for one in application.current.values() if one.question in held and one.by in keys]
    last = max(mine, key=lambda one: one.at, default=None)
    return tuple(one.question for one in mine if last and one.message == last.message)


def _corrects(hearing: Hearing, application: Application, doubt: Doubt) -> bool:
    words, language = doubt.words, hearing.language
    if len(doubt.questions) < 2 or intents.is_question(words, language):
        return False
    if wrongly.is_denied(words, language) or _upholds(hearing, application, doubt):
        return False
    return corrections.is_correction(Piece(text=fold(words)), language)


def _upholds(hearing: Hearing, application: Application, doubt: Doubt) -> bool:
    """Whether words that tell no figure but those of the file say that they are right."""
    words, language = doubt.words, hearing.language
    held = _held(hearing, application)
    is_known = statements.values(words, language) <= {held.get(id) for id in doubt.questions}
    is_right = wrongly.says("faultless", words, language)
    return is_known and is_right and not wrongly.is_wrong(words, language)


def _of(hearing: Hearing, application: Application, doubt: Doubt) -> tuple[str, ...]:
    """The questions in doubt whose figure stands in the words, else all of them."""
    quoted = _quoted(hearing, application, doubt.words)
    return tuple(id for id in doubt.questions if id in quoted) or doubt.questions
