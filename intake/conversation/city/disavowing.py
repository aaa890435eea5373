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
from intake.cases import CaseKind
from intake.conversation import phrasefiles, sentences
from intake.conversation.city import formerly, passing_on, reading, retitling
from intake.conversation.intents import assent, courtesy, intents
from intake.conversation.phrases import Phrases, blanked, phrases, without
from intake.conversation.questions import choosing, corrections, cues, unnamed
from intake.conversation.questions.cues import NUMERIC
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.sorting.matching import Doubt, Hit, Matches
from intake.conversation.spelling import fold, is_within, words_of
from intake.conversation.turns import Hearing, Notes, Outcome, remark

FILE = "disavowing_words.toml"
_MOST = 40
"""Sentences of a message that are looked through."""
_IDLE = ("figure_words", "small_words", "money", "scales", "numerals", "estimating")
_YEAR = re.compile(r"\D*(?:19|20)\d\d\D*")
_LEAD = " ,:;.-–—，：、。"
_CUT = re.compile(r"(?<!\d)[,;，、]|[,;，、](?!\d)")


@dataclass(frozen=True, kw_only=True)
class Taken:
    """Words that take a figure back, and the questions that it may answer."""

    words: str
    questions: tuple[str, ...]


def read(hearing: Hearing, application: Application, matches: Matches) -> Matches:
    """The matches with what plainly puts another figure in the place of one on the file."""
    matches = _without_disowned(hearing, application, matches)
    for words, clause, wrong in _righting(hearing):
        ids = _meant(hearing, application, wrong)
        told = [id for id in ids if _figure(hearing, application, id, clause) is not None]
        matches = _without_lone(matches, ids, clause, words)
        if not _is_bare(wrong, hearing.language):
            matches = _without_other(matches, _named(hearing, wrong), words)
        is_taken = any(is_within(one.words, words) or one.question in ids for one in matches.hits)
        if len(ids) == len(told) == 1 and not is_taken:
            matches = _with(
                matches, Hit(question=ids[0], words=clause, how="cue", told=words, lined=clause)
            )
    return retitling.read(hearing, application, _asked(hearing, application, matches))


def _without_disowned(hearing: Hearing, application: Application, matches: Matches) -> Matches:
    """The same without the figure of the file as an answer where the words call it wrong.

    Nor do such words name anybody, or anybody's office, where that was asked.
    """
    matches = _without_called(hearing, matches)
    wrong = [one for one in _sentences(hearing) if _is_wrong(one, hearing.language)]
    held = _held(hearing, application)
    hits = tuple(
        one for one in matches.hits
        if one.question not in held
        or not any(is_within(one.words, each) for each in wrong)
        or _figure(hearing, application, one.question, one.words) != held[one.question]
    )  # fmt: skip
    return replace(matches, hits=hits)


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
    if _is_wrong(words, language):
        return True
    whole = (one for one in _sentences(hearing) if is_within(words, one))
    return _says("figure", words, language) and any(_is_wrong(one, language) for one in whole)


def _figure(hearing: Hearing, application: Application, id: str, words: str) -> Decimal | None:
    question = hearing.call.question(id)
    return formerly.exact(reading.read(hearing.call, application, question, words, hearing))


def _asked(hearing: Hearing, application: Application, matches: Matches) -> Matches:
    """The matches with a figure in doubt that only seemed to answer what was asked last."""
    for words, after in pairwise((*_sentences(hearing), "")):
        if after and _is_wrong(words, hearing.language):
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


def _named(hearing: Hearing, words: str) -> frozenset[str]:
    """The questions that the words speak of."""
    known = choosing.view(hearing.call, (), hearing.language)
    return choosing.united(list(cues.read(fold(words), known.cues, known.language).found))


def _without_other(matches: Matches, named: frozenset[str], words: str) -> Matches:
    """The same without a doubt of other questions than the named, where the words stand in it."""
    moot = tuple(
        one for one in matches.doubts
        if named.isdisjoint(one.questions) and _meets(one.words, words)
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
        ids = tuple(id for id in one.questions if id in notes.application.current)
        if ids:
            notes.application = applications.doubt(notes.application, ids)
            notes.note("doubted", questions=list(ids), words=hearing.own(one.words))
            held.extend(ids)
    return Outcome(again=tuple(held)) + (show(notes, hearing) if taken else Outcome())


def show(notes: Notes, hearing: Hearing) -> Outcome:
    """The message as a matter that is followed up, once; one that comes late is one already."""
    kinds = {one.kind for one in notes.cases if one.message == hearing.message.id}
    if hearing.is_late or CaseKind.FOLLOW_UP in kinds:
        return Outcome()
    passing_on.open_case(notes, hearing, CaseKind.FOLLOW_UP)
    return remark("person_asked")


def _is_told(notes: Notes, taken: Taken, message: str) -> bool:
    """Whether this message answers one of the questions anew."""
    answers = [notes.application.current.get(id) for id in taken.questions]
    return any(one is not None and one.message == message for one in answers)


def _left(hearing: Hearing, application: Application, matches: Matches) -> list[Taken]:
    """What takes a figure back, and nothing that was read took its place."""
    if application.state not in stages.FORMING:
        return []
    id, current = hearing.message.id, application.current.values()
    told = [one.words for one in current if one.message == id]
    found: list[Taken] = []
    for one in matches.doubts:
        if _corrects(one, hearing.language):
            found.append(Taken(words=one.words, questions=_of(hearing, application, one)))
    known = [*told, *(one.words for one in found)]
    for words, after in pairwise((*_sentences(hearing), "")):
        is_known = any(_meets(words, one) or _meets(after, one) for one in known)
        if not is_known and _is_wrong(words, hearing.language):
            found.append(Taken(words=words, questions=_meant(hearing, application, words)))
    for words, id in retitling.open_ones(hearing, application, matches):
        found.append(Taken(words=words, questions=(id,)))
    return found


def _amended(hearing: Hearing, application: Application, matches: Matches) -> Iterator[Taken]:
    """Unread words behind an answer of this message that only tell another figure, and sorry."""
    held = _held(hearing, application)
    fresh = [one for one in application.current.values() if one.message == hearing.message.id]
    for words, after in pairwise(_sentences(hearing)):
        new = _amending(after, hearing.language)
        if not new or not any(_meets(one, after) for one in matches.rest):
            continue
        told = statements.values(after, hearing.language)
        meant = [one.question for one in fresh if _meets(fold(one.words), fold(words))]
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


def _amending(words: str, language: str) -> str:
    """What a sentence tells behind a word of correction where it is a figure alone; else "".

    A percentage is none of the same kind, and to deny a figure tells no other.
    """
    text = fold(words)
    known = (phrases(WORDS, "correcting", language), _listed("beside", language))
    ends = [head.end() for one in known for head in one.heads(text, words_of(text))]
    if not ends:
        return ""
    new = text[max(ends) :].lstrip(_LEAD)
    denied = [phrases(WORDS, key, language) for key in ("undoing", "negators")]
    behind = [said.end() for one in denied for said in one.finditer(text, words_of(text))]
    is_denied = max(behind, default=0) >= max(ends)
    return "" if is_denied or "%" in new or not _is_new(new, language) else new


def _sentences(hearing: Hearing) -> tuple[str, ...]:
    return sentences.split(hearing.message.reply, hearing.language)[:_MOST]


def _righting(hearing: Hearing) -> Iterator[tuple[str, str, str]]:
    """Each passage that takes a figure back and tells another: it, the new one, what goes.

    Within one sentence, or in the one right behind it.
    """
    language = hearing.language
    for words, after in pairwise((*_sentences(hearing), "")):
        if _is_open(words, language):
            continue
        parts = [one.strip() for one in _CUT.split(words) if one.strip()]
        for n, part in enumerate(parts[1:], start=1):
            is_back = _is_wrong(parts[n - 1], language) or _is_passed(parts[n - 1], language)
            if n == len(parts) - 1 and is_back and _is_new(part, language):
                yield words, part, parts[n - 1]
        if _is_wrong(words, language) and after and _is_new(after, language):
            yield f"{words} {after}", after, words


def _is_wrong(words: str, language: str) -> bool:
    """Whether a statement says of a figure that it does not hold."""
    if not _says("wrong", words, language) or _is_open(words, language):
        return False
    if _is_denied(words, language):
        return False
    return _says("figure", words, language) or bool(statements.values(words, language))


def _is_denied(words: str, language: str) -> bool:
    """Whether the words do not even think that it is wrong; a "No," in front denies nothing."""
    text = without_lead(fold(words), language)
    said = [one.start() for one in _listed("wrong", language).finditer(text, words_of(text))]
    return bool(said) and phrases(WORDS, "negators", language).found(text[: min(said)])


def without_lead(text: str, language: str) -> str:
    """The words behind a bare "No," or "Sorry,"."""
    cut = _CUT.search(text)
    lead, rest = (text[: cut.start()], text[cut.end() :].strip()) if cut else (text, "")
    is_sorry = courtesy.covers(_listed("beside", language), lead)
    is_bare = is_sorry or assent.told(lead, language) == "deny"
    return rest if is_bare and _says("wrong", rest, language) else text


def _is_passed(words: str, language: str) -> bool:
    """Whether the words say of a figure that they quote that another one takes its place."""
    return _says("passed", words, language) and bool(statements.values(words, language))


def _is_new(words: str, language: str) -> bool:
    """Whether a clause tells a figure and nothing else, not even whose or of what."""
    text = fold(words)
    if not any(map(str.isdigit, text)) or _is_open(words, language):
        return False
    left = without(WORDS, _IDLE, _without(("right", "figure"), text, language), language)
    return not any(map(str.isalpha, left))


def _is_open(words: str, language: str) -> bool:
    """Whether the words ask or suppose; which figure is meant ("a moment before") does neither."""
    text = _without(("just",), without_lead(fold(words), language), language)
    return intents.asks_or_supposes(text, language)


def _without(keys: Sequence[str], text: str, language: str) -> str:
    spans = [
        one.span() for key in keys for one in _listed(key, language).finditer(text, words_of(text))
    ]
    return blanked(text, spans)


def _meant(hearing: Hearing, application: Application, words: str) -> tuple[str, ...]:
    """The questions whose figure the words quote, or name, or call the last one.

    A quoted figure, or the last one, counts where nothing else is named beside it ("room number").
    """
    language, call = hearing.language, hearing.call
    is_bare = _is_bare(words, language)
    if statements.values(words, language):
        quoted, about = _quoted(hearing, application, words), _named(hearing, words)
        return quoted if is_bare else tuple(id for id in quoted if id in about)
    known = choosing.view(call, (), language, answered=tuple(application.current))
    if named := unnamed.announced(known, words):
        return named
    is_last = is_bare and _says("just", words, language)
    return _last(hearing, application, _held(hearing, application)) if is_last else ()


def _is_bare(words: str, language: str) -> bool:
    """Whether the words speak of one figure and of nothing else."""
    text = without_lead(fold(words), language)
    found = _listed("figure", language).finditer(text, words_of(text))
    spans = sorted(one.span() for one in found)
    if any(before[1] <= start for before, (start, _) in pairwise(spans)):
        return False  # "the number in figure 12"
    own = _without(("wrong", "passed", "just", "figure", "beside"), text, language)
    left = without(WORDS, _IDLE, own, language)
    return not any(map(str.isalpha, left))


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


def _corrects(doubt: Doubt, language: str) -> bool:
    piece, is_of_several = Piece(text=fold(doubt.words)), len(doubt.questions) > 1
    is_meant = is_of_several and not _is_denied(doubt.words, language)
    return is_meant and corrections.is_correction(piece, language)


def _of(hearing: Hearing, application: Application, doubt: Doubt) -> tuple[str, ...]:
    """The questions in doubt whose figure stands in the words, else all of them."""
    quoted = _quoted(hearing, application, doubt.words)
    return tuple(id for id in doubt.questions if id in quoted) or doubt.questions


def _says(key: str, words: str, language: str) -> bool:
    return _listed(key, language).found(fold(words))


def _listed(key: str, language: str) -> Phrases:
    return phrasefiles.listed("city", FILE, language, key)


def _meets(words: str, others: str) -> bool:
    return is_within(words, others) or is_within(others, words)
