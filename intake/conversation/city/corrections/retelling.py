"""What the last message told, told anew by the next one: "no wait, 85 billion", "sorry, no".

Invariant: words so marked never answer the next question as if nothing had been marked: they take
the place of what was told where they can be about nothing else, and are asked about, with the old
answer in doubt, where they may be about both.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from intake import applications, stages
from intake.answers.values import Amount, Choice, Count, Place, Text, Unclear, YesNo
from intake.applications import Answer, Application
from intake.conversation.city.answers import misreading
from intake.conversation.city.answers.shown import shown
from intake.conversation.city.corrections import (
    formerly,
    instead,
    marked,
    misnamed,
    rereading,
    righting,
    unmarked,
    wrongly,
)
from intake.conversation.city.corrections.marked import Marked
from intake.conversation.intents import intents
from intake.conversation.people import closed, signatures
from intake.conversation.people.no_names import clausal, verbal
from intake.conversation.phrases import any_found, phrases
from intake.conversation.questions import choosing, corrections
from intake.conversation.questions.cues import NUMERIC
from intake.conversation.questions.taking import OFFICE, WRITER
from intake.conversation.sentences import WORDS, Piece, denies
from intake.conversation.sorting.matching import Doubt, Hit
from intake.conversation.spelling import count, fold
from intake.conversation.turns import Hearing, Notes, Outcome
from intake.notices import Remark

_BY_VERDICT = frozenset({"yesno", "choice", "events"})
"""What a bare yes or no may answer: "no" is "none"."""
_MOST = 3
"""Answers that are held in doubt for one correction at most."""


@dataclass(frozen=True, kw_only=True)
class Retold:
    """The answers that may be meant, each with its words as they are to be read, if they `is_read`.

    `others` are questions that stand open and that the words may answer as well. It `is_rivalled`
    where a figure without scale or currency may be for another one that the message told, too.
    """

    hits: tuple[Hit, ...]
    others: tuple[str, ...] = ()
    is_read: bool = True
    is_rivalled: bool = False

    @property
    def is_plain(self) -> bool:
        is_sure = self.is_read and not self.is_rivalled
        return is_sure and len(self.hits) == 1 and not self.others


def retold(hearing: Hearing, application: Application) -> Retold | None:
    """What the message tells anew of what the one before it told; None for any other."""
    came = _came(hearing, application)
    read = [one for one in came if not isinstance(one.value, Place)]
    text = righting.text_of(hearing) if came else ""
    if not text:
        return None
    if gainsaid := _gainsaid(hearing, application, read, text):
        return gainsaid
    return _marked(hearing, application, read, text) or _unmarked(hearing, read, text)


def _marked(
    hearing: Hearing, application: Application, read: Sequence[Answer], text: str
) -> Retold | None:
    """What is told anew by words that say so."""
    is_cut = not choosing.named(hearing.call, text, hearing.language)
    said = marked.read(text, is_cut=is_cut)
    rest = said.words if said else text
    for words in dict.fromkeys((text, rest)):
        if hits := tuple(_undone(hearing, application, read, words)):
            return Retold(hits=hits)
    if said is None and marked.is_flawless(text):
        return _no_no(hearing, application, text)
    if said is None or (said.is_mere_no and not _is_right_asked(hearing, rest)):
        return None
    if any(rereading.is_known(hearing, application, one, said.words) for one in read):
        return None
    if place := _elsewhere(hearing, application, said):
        return place
    found = tuple(_anew(hearing, application, read, said))
    if not found:
        return _unread(hearing, application, read, said)
    if len(found) > _MOST:
        return None
    hits = tuple(replace(one, told=text, lined=one.words) for one in found)
    others = () if said.is_sure else tuple(_open(hearing, application, found))
    if (
        others
        and not said.is_led
        and _is_verdict(hearing, (*others, *(one.question for one in hits)))
    ):
        return None  # "No, sorry."
    meant = {one.question for one in hits}
    rivals = (one for one in read if one.question not in meant)
    is_rivalled = any(_may_be_meant(hearing, application, one, said) for one in rivals)
    return Retold(hits=hits, others=others, is_rivalled=is_rivalled)


def _no_no(hearing: Hearing, application: Application, text: str) -> Retold | None:
    """That nothing is wrong ("更正没有"), where it would be a no to the question put next."""
    for id in hearing.dossier.put:
        value = rereading.read(hearing, application, hearing.call.question(id), text)
        if value in (YesNo(yes=False), Choice(numbers=())):
            return Retold(hits=(), others=(id,), is_read=False)
    return None


def _unmarked(hearing: Hearing, read: Sequence[Answer], text: str) -> Retold | None:
    """What no word marks and can hardly be about anything else."""
    is_signed = "\n" in hearing.message.reply.strip()
    if is_signed or choosing.named(hearing.call, text, hearing.language):
        return None
    ids = [one.question for one in read if unmarked.is_about(text, one, hearing.language)]
    hits = tuple(Hit(question=id, words=text, how="only") for id in ids)
    return Retold(hits=hits, is_read=False) if len(hits) == 1 else None


def asked(notes: Notes, hearing: Hearing, retold: Retold) -> Outcome:
    """All that may be meant in doubt, and one question which of it is."""
    words = hearing.own(hearing.message.reply)
    ids = tuple(one.question for one in retold.hits)
    for id in ids:
        notes.application = applications.doubt(notes.application, (id,))
    if ids:
        notes.note("doubted", questions=list(ids), words=words)
    if len(ids) == 1 and not (retold.others or retold.is_rivalled):
        standing = notes.application.current[ids[0]]
        about = shown(hearing.call, standing, hearing.contact.language)
        return Outcome(remarks=(Remark(kind="asked_again", about=about),), again=ids)
    doubt = Doubt(questions=(*ids, *retold.others[:1]), words=words)
    misread = misreading.of_doubt(hearing.call, doubt, hearing.contact.language)
    return Outcome(misread=(misread,), again=ids or retold.others)


def _is_right_asked(hearing: Hearing, words: str) -> bool:
    """Whether a figure alone stands behind a no in a chat, which puts "Right?" below each."""
    is_bare = wrongly.is_new(words, hearing.language) or count(words) == 1
    return hearing.message.channel == "slack" and is_bare and "%" not in words


def _came(hearing: Hearing, application: Application) -> list[Answer]:
    """What the message told that our letter answers, by the same person; no longer what is put
    once more, which the next words answer.
    """
    letter, dossier = hearing.dossier.letter, hearing.dossier
    if letter is None or not letter.message or letter.pending or not dossier.is_last:
        return []
    if hearing.is_late or hearing.message.edits or application.state not in stages.FORMING:
        return []
    keys = {one.address.key for one in application.person(hearing.contact)}
    came = [one for one in application.current.values() if one.message == letter.message]
    put = applications.in_doubt(application).intersection(letter.questions)
    return [one for one in came if one.by in keys and not put]


# --- "no, deputy mayor" -----------------------------------------------------------------------


def _gainsaid(
    hearing: Hearing, application: Application, read: Sequence[Answer], text: str
) -> Retold | None:
    """An option or office behind a bare no, which is none to the question put next.

    An office that does not hold the former one may be that of somebody else: it is asked about.
    """
    _, rest = righting.parted(text)
    if not rest or any(map(str.isdigit, rest)):
        return None
    office = closed.office(rest, hearing.language)
    is_sentence = clausal.is_told(office, hearing.language)  # "no, the mayor is"
    said = Marked(words=rest, is_sure=True, is_led=True, is_mere_no=False)
    for one in read:
        if is_sentence if one.question == OFFICE else not isinstance(one.value, Choice):
            continue
        found = tuple(_anew(hearing, application, [one], said))
        hits = tuple(replace(each, told=text, lined=each.words) for each in found)
        if hits:
            is_read = one.question != OFFICE or _holds(one, hits[0].words)
            return Retold(hits=hits, is_read=is_read)
    for one in read:
        if one.question == OFFICE and misnamed.may_be_office(rest, one.words, hearing.language):
            return Retold(hits=(Hit(question=OFFICE, words=rest, how="only"),), is_read=False)
    return None


def _holds(former: Answer, words: str) -> bool:
    """Whether words hold the former ones and more: "deputy mayor" behind "mayor"."""
    return fold(former.words).casefold() in fold(words).casefold()


# --- "85, not 58" -----------------------------------------------------------------------------


def _undone(
    hearing: Hearing, application: Application, read: Sequence[Answer], words: str
) -> Iterator[Hit]:
    """The one figure of those told before that the words put another in the place of."""
    piece, language = Piece(text=fold(words)), hearing.language
    yield from _renamed(read, words, language)
    yield from _set_aside(hearing, application, read, words)
    old = corrections.taken_back(piece, language)
    new = corrections.figures(piece) - old
    if len(old) != 1 or len(new) != 1:
        return
    (former,), (figure,) = old, new
    meant = [one for one in read if corrections.figures(Piece(text=fold(one.words))) == {former}]
    is_alone = wrongly.is_new(corrections.without(words, language), language)
    if len(meant) == 1 and is_alone and not intents.is_question(words, language):
        said = fold(meant[0].words).replace(former, figure)
        if rereading.value(hearing, application, meant[0], said) is not None:
            text = righting.text_of(hearing)
            yield Hit(question=meant[0].question, words=said, how="only", told=text, lined=words)


def _set_aside(
    hearing: Hearing, application: Application, read: Sequence[Answer], words: str
) -> Iterator[Hit]:
    """An option or office beside the one it takes the place of: "not smart, digital city"."""
    for one in read:
        rest = instead.words(words, one.words) if one.question != WRITER else ""
        begged = marked.read(rest, is_cut=False) if rest else None  # "… に訂正してください"
        rest = begged.words if begged else rest
        said = Marked(words=rest, is_sure=True, is_led=True, is_mere_no=False)
        is_deed = verbal.is_deed(rest, hearing.language)
        is_few = rest and not is_deed and rereading.count_of(rest) <= rereading.FEW
        found = _anew(hearing, application, [one], said) if is_few else ()
        yield from (replace(each, told=words, lined=each.words) for each in found)


def in_place(hearing: Hearing, application: Application) -> Retold | None:
    """The figure that a message puts in the place of the one told last, which it names as well."""
    came = _came(hearing, application)
    read = [one for one in came if isinstance(one.value, Amount | Count)]
    text = righting.text_of(hearing) if read else ""
    if not text or intents.is_question(text, hearing.language):
        return None
    told = [(one, instead.figure(text, one.words, hearing.language)) for one in read]
    found = [(one, said) for one, said in told if said]
    if len(found) != 1:
        return None
    former, (known, figure, rest) = found[0]
    is_plain = instead.is_plain(rest, hearing.language)
    is_named = bool(choosing.named(hearing.call, text, hearing.language))
    if not is_plain and (is_named or not instead.is_short(rest)):
        return None
    said = fold(former.words).replace(known, figure)
    for words in _in_place(hearing, former, rest, said):
        if rereading.value(hearing, application, former, words) is not None:
            hit = Hit(question=former.question, words=words, how="only", told=text, lined=words)
            return Retold(hits=(hit,), is_read=is_plain)
    return Retold(hits=(Hit(question=former.question, words=rest, how="only"),), is_read=False)


def _in_place(hearing: Hearing, former: Answer, rest: str, said: str) -> Iterator[str]:
    """A figure with what it tells itself, else with the scale and money of the former one."""
    if isinstance(former.value, Amount) and phrases(WORDS, "scales", hearing.language).found(
        fold(rest)
    ):
        yield rest
        yield f"{former.value.currency} {rest}"
        return
    yield said


def _renamed(read: Sequence[Answer], words: str, language: str) -> Iterator[Hit]:
    """The writer's name beside the one it takes the place of: "it's Mira Holm, not Holt"."""
    if not any_found(WORDS, ("undoing", "undoing_behind"), fold(words), language):
        return
    for one in read:
        if one.question == WRITER and isinstance(one.value, Text):
            name = misnamed.put_right(words, one.value.text)
            if name:
                yield Hit(question=WRITER, words=name, how="only", told=words, lined=name)


# --- "sorry, 85 billion" ----------------------------------------------------------------------


def _anew(
    hearing: Hearing, application: Application, read: Sequence[Answer], said: Marked
) -> Iterator[Hit]:
    for one in read:
        words = rereading.told(hearing, application, one, said)
        if words and rereading.value(hearing, application, one, words) is not None:
            yield Hit(question=one.question, words=words, how="only")


def _elsewhere(hearing: Hearing, application: Application, said: Marked) -> Retold | None:
    """Another country or city than the one told last; the city that applies is asked about."""
    for one in _came(hearing, application):
        question, former = hearing.call.question(one.question), one.value
        if not isinstance(former, Place) or not _is_bare_place(said.words):
            continue
        value = rereading.read(hearing, application, question, said.words)
        if not isinstance(value, Place) or not instead.is_other_place(value, former):
            continue
        hits = (Hit(question=question.id, words=said.words, how="only", told=said.words),)
        others = () if said.is_sure else tuple(_open(hearing, application, hits))
        return Retold(hits=hits, others=others, is_read=not instead.is_of_city(application, value))
    return None


def _is_bare_place(words: str) -> bool:
    return rereading.count_of(words) <= rereading.FEW_SORRY and not any(map(str.isdigit, words))


def _unread(
    hearing: Hearing, application: Application, read: Sequence[Answer], said: Marked
) -> Retold | None:
    """The one answer that is meant by words which cannot be read for it: a name, a bare figure."""
    ids = [one.question for one in read if _may_be_meant(hearing, application, one, said)]
    if len(ids) != 1:
        return None
    hits = (Hit(question=ids[0], words=said.words, how="only"),)
    others = tuple(_open(hearing, application, hits)) or tuple(_counted(hearing, ids[0], said))
    return Retold(hits=hits, others=others, is_read=False)


def _counted(hearing: Hearing, meant: str, said: Marked) -> Iterator[str]:
    """The figure asked next, which one without scale or currency may be meant for as well."""
    for id in hearing.dossier.put:
        is_other = id != meant and not said.is_sure and any(map(str.isdigit, said.words))
        if is_other and hearing.call.question(id).kind in NUMERIC:
            yield id


def _may_be_meant(hearing: Hearing, application: Application, former: Answer, said: Marked) -> bool:
    question = hearing.call.question(former.question)
    if isinstance(former.value, Text):
        words = rereading.bare(former, said.words, hearing.language)
        if question.id == WRITER:
            return misnamed.may_be(words, former.value.text, hearing.language)
        return question.id == OFFICE and _may_be_office(former.value.text, words, said, hearing)
    if question.kind not in NUMERIC:
        return False
    value = rereading.read(hearing, application, question, said.words)
    if (
        said.is_led
        and formerly.exact(value) == 0
        and rereading.count_of(said.words) <= rereading.FEW_SORRY
    ):
        return value != former.value  # "Correction: none" is a no to the next question as well
    if not said.is_sure and not _lacks_scale(hearing, former, said.words):
        return False
    is_lone = rereading.is_lone(hearing, former, said.words, is_sure=said.is_sure)
    return is_lone and value != former.value


def _may_be_office(former: str, words: str, said: Marked, hearing: Hearing) -> bool:
    """Whether it holds the former one, or is another one before a mark: "deputy mayor, sorry"."""
    if rereading.count_of(words) > rereading.FEW or denies(fold(words), hearing.language):
        return False
    is_office = not said.is_led and signatures.is_office(fold(words), hearing.language)
    return is_office or misnamed.may_be_office(words, former, hearing.language)


def _lacks_scale(hearing: Hearing, former: Answer, words: str) -> bool:
    """Whether a bare figure behind an apology may be for an amount, and answers no count."""
    kinds = {hearing.call.question(id).kind for id in hearing.dossier.put}
    is_bare = wrongly.is_new(words, hearing.language)
    return isinstance(former.value, Amount) and is_bare and "count" not in kinds


def _open(hearing: Hearing, application: Application, found: Sequence[Hit]) -> Iterator[str]:
    """The questions that our letter put and that the same words answer."""
    meant = {one.question for one in found}
    kinds = {hearing.call.question(id).kind for id in meant}
    for id in hearing.dossier.put:
        question, words = hearing.call.question(id), found[0].words
        value = rereading.read(hearing, application, question, words)
        is_verdict = "yesno" in kinds and question.kind in _BY_VERDICT
        if id not in meant and (is_verdict or not isinstance(value, Unclear)):
            yield id


def _is_verdict(hearing: Hearing, ids: Sequence[str]) -> bool:
    """Whether a yes or no is what all of these ask for."""
    return {hearing.call.question(id).kind for id in ids} == {"yesno"}
