"""An answer on the file that its writer says to be wrong or no longer so, in words nobody read.

Invariant: such words set no value; they only hold one answer in doubt, which is asked anew, and
never one that this very message gave.
"""

import re
from collections.abc import Iterator, Sequence
from functools import partial

from intake import applications, stages
from intake.answers.figures import statements
from intake.answers.folding import is_unspaced
from intake.answers.values import Text, Unclear
from intake.applications import Application
from intake.calls.identity import CITY, COUNTRY, OFFICE, WRITER
from intake.conversation import phrasefiles, sentences
from intake.conversation.city.answers import belated
from intake.conversation.city.corrections import disavowing, formerly, retitling, wrongly
from intake.conversation.intents import conditions, elsewhere, intents
from intake.conversation.intents.courtesy import plain
from intake.conversation.people.signatures import begins_with_office
from intake.conversation.phrases import blanked, phrases
from intake.conversation.questions import choosing, corrections, cues
from intake.conversation.questions.choosing import View
from intake.conversation.questions.cues import NUMERIC
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.sorting.matching import Matches
from intake.conversation.spelling import fold, is_within, meets, words_of
from intake.conversation.turns import Hearing, Notes, Outcome

_listed = partial(phrasefiles.listed, "city.corrections", "unsettling_words.toml")
_MOST = 40
"""Sentences of a message that are looked through."""
_LONGEST = 400
"""Letters of one of them."""
_BEHIND = 12
"""Letters behind a sign in which a negation denies it, as one anywhere before it does."""
_BEFORE_UNSPACED = 4
"""Letters before it where words are not parted: what it replaces stands there too."""
_MARKS = re.compile("[,;:.，、；：。()（）]")
_OWN = frozenset({CITY, COUNTRY, WRITER, OFFICE})
"""What words of its own tell, not the cues of the call."""
_OPTIONS = frozenset({"choice", "venue"})
_TURNING = ("sign", "ended", "turned", "turn", "wider")
"""The lists by which anything is taken back, beside `corrections`."""


def hold(notes: Notes, hearing: Hearing, matches: Matches, left: Sequence[str]) -> Outcome:
    """Hold in doubt, and ask anew, what the message takes back; a person looks as well.

    `left` are words that nobody read.
    """
    outcome = disavowing.hold(notes, hearing, matches)
    if notes.application.state not in stages.FORMING:
        return outcome
    unread = (*left, *(one.words for one in matches.doubts))
    held: list[str] = []
    for words, id in _unsettled(hearing, notes.application, unread):
        is_known = id in applications.in_doubt(notes.application)
        if not is_known and not belated.newer(hearing, notes.application, id):
            notes.application = applications.doubt(notes.application, (id,))
            notes.note("doubted", questions=[id], words=hearing.own(words))
            held.append(id)
    shown = disavowing.show(notes, hearing) if held else Outcome()
    return outcome + Outcome(again=tuple(held)) + shown


def _unsettled(
    hearing: Hearing, application: Application, unread: Sequence[str]
) -> Iterator[tuple[str, str]]:
    """The unread words that take an answer back, and its question."""
    known = _known(hearing, application)
    before = ""
    for words in _stated(hearing, application, unread):
        text = fold(words)
        may_turn = _may_turn(text, known.language)
        ids = _meant(known, application, text) if may_turn else ()
        for id in _identity(known, application, text):
            yield words, id
        if len(ids) == 1 and _is_taken_back(known, application, ids[0], text):
            yield words, ids[0]
        elif may_turn and not ids and _is_turned_alone(known, before, text):
            yield from ((words, id) for id in _lone(_meant(known, application, before)))
        before = text


def _may_turn(text: str, language: str) -> bool:
    """Whether anything in the text may take an answer back; in most there is nothing."""
    is_word_there = _listed(language, *_TURNING).may_stand(words_of(text))
    return is_word_there or corrections.undoes(Piece(text=text), language)


def _lone(ids: tuple[str, ...]) -> tuple[str, ...]:
    return ids if len(ids) == 1 else ()


def _known(hearing: Hearing, application: Application) -> View:
    """The call as it is known here; answered are the questions that were so before the message."""
    before = [one for one in application.current.values() if one.message != hearing.message.id]
    named = application.place(CITY)
    return choosing.view(
        hearing.call,
        (),
        hearing.language,
        elsewhere.names_of(named) if named else frozenset(),
        answered=[one.question for one in before],
    )


def _stated(hearing: Hearing, application: Application, unread: Sequence[str]) -> Iterator[str]:
    """Sentence for sentence what it states and nothing read, or nothing."""
    id, language = hearing.message.id, hearing.language
    read = [one.words for one in application.current.values() if one.message == id]
    for words in sentences.split(hearing.message.reply, language)[:_MOST]:
        left = [one for one in unread if meets(one, words)]
        is_part = any(meets(one, words) for one in map(fold, read))
        parts = [one for one in left if is_within(one, words)] if is_part else [words]
        for one in parts if left else [""]:
            is_stated = len(one) <= _LONGEST and not _is_open(one, language)
            yield one if is_stated else ""


def _is_open(words: str, language: str) -> bool:
    """Whether the words ask, suppose, wish for a person, or say that all stays as it is."""
    return (
        intents.is_question(words, language)
        or intents.pleads(words, language)
        or conditions.stands(plain(words), language)
        or _listed(language, "stays").found(fold(words))
    )


def _meant(known: View, application: Application, text: str) -> tuple[str, ...]:
    """The questions on the file that the words name, or else whose figure they quote."""
    named = _named(known, text) & known.answered
    quoted = _quoted(known, application, text)
    if len(named) > 1 and named & quoted:
        named &= quoted
    if not named and not _named(known, text):
        named = (quoted if _is_of_figures(known, text) else frozenset()) or (
            _venue(known, application, text)
        )
    return tuple(id for id in known.questions if id in named)


def _named(known: View, text: str) -> frozenset[str]:
    signs = cues.read(text, known.cues, known.language)
    return choosing.united([one for one in signs.found if not one.general]) - _OWN


def _quoted(known: View, application: Application, text: str) -> frozenset[str]:
    told = statements.values(text, known.language)
    held = (id for id in known.answered if known.kind(id) in NUMERIC)
    return frozenset(id for id in held if formerly.exact(application.current[id].value) in told)


def _is_of_figures(known: View, text: str) -> bool:
    """Whether the words speak of a figure that was told, or of what such figures count."""
    signs = cues.read(text, known.cues, known.language)
    figures = phrasefiles.listed("city.corrections", wrongly.FILE, known.language, "figure")
    is_told = _listed(known.language, "said", "mail").found(text)
    return is_told or figures.found(text) or any(one.general for one in signs.found)


def _venue(known: View, application: Application, text: str) -> frozenset[str]:
    """Where to receive the certificate, if words about one tell another place for it."""
    if not _listed(known.language, "place").found(text):
        return frozenset()
    asked = (id for id in known.answered if known.kind(id) == "venue")
    return frozenset(id for id in asked if _is_other(known, application, id, text))


def _is_taken_back(known: View, application: Application, id: str, text: str) -> bool:
    """Whether the words say that the answer to a question no longer holds."""
    language, kind = known.language, known.kind(id)
    if kind in NUMERIC and _is_of_more(known, application, id, text):
        return True
    if choosing.is_elsewhere(known, (id,), text):
        return False
    if _is_signed(text, language, kind) or corrections.undoes(Piece(text=text), language):
        return True
    if kind in _OPTIONS and _listed(language, "turned").found(text):
        return _is_other(known, application, id, text)
    is_turned = all(_listed(language, key).found(text) for key in ("said", "turn"))
    return is_turned and (kind not in NUMERIC or _is_other_figure(known, application, id, text))


def _is_other(known: View, application: Application, id: str, text: str) -> bool:
    """Whether the words tell another answer than the one on the file."""
    value = choosing.read(known, id, text)
    return not isinstance(value, Unclear) and value != application.current[id].value


def _is_other_figure(known: View, application: Application, id: str, text: str) -> bool:
    held = formerly.exact(application.current[id].value)
    return any(one != held for one in statements.values(text, known.language))


def _is_of_more(known: View, application: Application, id: str, text: str) -> bool:
    """Whether the figure that was told is said to be of more than the city."""
    is_told = _listed(known.language, "said", "mail").found(text)
    is_meant = is_told or id in _quoted(known, application, text)
    return is_meant and _listed(known.language, "wider").found(text)


def _is_turned_alone(known: View, before: str, text: str) -> bool:
    """The same of a sentence that names no question itself."""
    return not _named(known, text) and _is_turned(known, before, text)


def _is_turned(known: View, before: str, text: str) -> bool:
    """Whether a sentence takes back what the one before it quotes from an earlier mail."""
    is_said = _listed(known.language, "said", "mail").found(before)
    return is_said and (
        _is_signed(text, known.language) or _listed(known.language, "turn").found(text)
    )


def _is_signed(text: str, language: str, kind: str = "yesno") -> bool:
    """Whether a sign stands in the text that nothing denies.

    That something is no longer so says nothing of a figure ("we have no more to add on the GDP").
    """
    keys = ("sign",) if kind in NUMERIC else ("sign", "ended")
    text = wrongly.without_lead(text, language)
    first = -_BEFORE_UNSPACED if is_unspaced(text) else 0
    return any(
        not sentences.denies(text[: one.start()][first:], language)
        and not sentences.denies(_MARKS.split(text[one.end() :])[0][:_BEHIND], language)
        for one in _listed(language, *keys).finditer(text)
    )


def _identity(known: View, application: Application, text: str) -> Iterator[str]:
    """The writer's own office or name, where the words say that another one is right."""
    language = known.language
    if OFFICE in known.answered and _is_other_office(application, text, language):
        yield OFFICE
    if WRITER in known.answered and _is_other_name(text, language):
        yield WRITER


def _is_other_name(text: str, language: str) -> bool:
    called = [one for one in _MARKS.split(text) if _called(WRITER, one, language) != one]
    if not called or any(sentences.denies(one, language) for one in called):
        return False
    told = (_listed(language, "respelt"), retitling.listed(language, "change"))
    return _is_signed(text, language) or any(one.found(text) for one in told)


def _is_other_office(application: Application, text: str, language: str) -> bool:
    if _listed(language, "changed").found(text):
        return True
    left = _called(OFFICE, text, language)
    if left != text and phrases(WORDS, "offices", language).found(left):
        return _listed(language, "now").found(text) or _is_signed(text, language)
    value = application.current[OFFICE].value
    former = fold(value.text) if isinstance(value, Text) else ""
    held = list(_listed(language, "held").finditer(text))
    behind = (_MARKS.split(text[one.end() :])[0].strip() for one in held)
    is_new = any(_is_office(one, language) and not is_within(former, one) for one in behind)
    if is_new or not held or retitling.quoted(former, text) is None:
        return is_new
    return sentences.denies(text, language) or _listed(language, "ended").found(text)


def _is_office(words: str, language: str) -> bool:
    """Whether the words are an office; where words are not parted it ends them."""
    if is_unspaced(words):
        return phrases(WORDS, "offices", language).ends(words)
    return begins_with_office(words, language)


def _called(id: str, text: str, language: str) -> str:
    """The text with blanks for what calls the writer's own office or name, nobody else's."""
    keys = {OFFICE: "title", WRITER: "name"}
    told = (retitling.listed(language, *retitling.ABOUT[id]), _listed(language, keys[id]))
    spans = [
        one.span()
        for each in told
        for one in each.finditer(text)
        if not text[: one.start()].endswith(retitling.OF_OTHERS)
    ]
    return blanked(text, spans)
