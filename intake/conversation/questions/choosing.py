"""Which question a stretch of text answers: one, none, or several that could be meant.

Invariant: figures are never guessed between questions; where two could be meant, both are named
(T1: GDP is not output, enterprises are not companies).
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from intake.answers.geography import places
from intake.answers.values import Amount, Count, NotAvailable, Place, Unclear, Value, YesNo
from intake.calls import matters
from intake.calls.model import Call, Question
from intake.conversation.intents import elsewhere
from intake.conversation.phrases import phrases
from intake.conversation.questions import corrections, cues, reading
from intake.conversation.questions.cues import NUMERIC, Cues, Sign, Signs
from intake.conversation.questions.quotes import bare
from intake.conversation.questions.reading import NOTHING
from intake.conversation.questions.wordtree import stem
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import fold, words_of
from intake.conversation.wordlists import listed

IDENTITY = frozenset({"place", "country"})
"""Kinds whose cues ("city of") stand in sentences about anything."""
PLACED = NUMERIC | {"yesno", "choice", "events"}
"""Kinds whose answer may be said of another city, or of the country."""

_NAME = re.compile(r"[^\W\d_a-z][\w'.-]*(?:,? (?:[a-z]{1,3} )?[^\W\d_a-z][\w'-]*){0,5}")
_OWN_LABELS = {
    "V11_city": "city_labels", "V11_writer": "name_labels", "V11_office": "office_labels",
    "S3a": "event_labels",
}  # fmt: skip
"""What people write before their city, name, office and events, whatever the call calls them."""
_BRINGING = frozenset({matters.OUTPUT, matters.MAKING})
_SPENDING = frozenset({matters.SPENDING})
LONGEST = 1_000
"""Characters up to which a clause says of which place it speaks."""


@dataclass(frozen=True, kw_only=True)
class View:
    """What a reader of one message knows: the call, what was asked, the language."""

    call: Call
    asked: tuple[str, ...]
    language: str
    cues: Cues
    questions: dict[str, Question]
    names: dict[str, frozenset[str]]
    named: dict[str, tuple[str, ...]]  # the questions by the bare letters of what names them
    labels: dict[str, frozenset[str]]  # the words of each question's label
    label_words: frozenset[str]  # those of all of them
    lists: tuple[str, ...]  # the questions about events
    answered: frozenset[str] = frozenset()  # questions with a current answer
    ours: frozenset[str] = frozenset()  # names of the writer's own city, where it is known
    denied: frozenset[str] = frozenset()  # of the answered questions those answered by no
    writer: str = ""  # what the writer's own program calls them

    def kind(self, id: str) -> str:
        return self.questions[id].kind


def view(
    call: Call,
    asked: Sequence[str],
    language: str,
    ours: frozenset[str] = frozenset(),
    answered: Collection[str] = (),
    denied: Collection[str] = (),
    writer: str = "",
) -> View:
    return replace(
        _blank(call, language), asked=tuple(asked), ours=ours, answered=frozenset(answered),
        denied=frozenset(denied), writer=writer,
    )  # fmt: skip


@lru_cache(maxsize=64)
def _blank(call: Call, language: str) -> View:
    """What is the same for every message in this language."""
    questions = {question.id: question for question in call.questions}
    names = {id: _names_of(question, language) for id, question in questions.items()}
    for id, key in _OWN_LABELS.items():
        if id in names:
            names[id] |= frozenset(map(bare, listed(WORDS, key, language)))
    labels = {id: _label_words(question, language) for id, question in questions.items()}
    return View(
        call=call,
        asked=(),
        language=language,
        cues=cues.gather(call, language),
        questions=questions,
        labels=labels,
        label_words=frozenset().union(*labels.values()),
        lists=tuple(id for id, question in questions.items() if question.kind == "events"),
        names=names,
        named=_by_name(questions, names),
    )


def _by_name(
    questions: dict[str, Question], names: dict[str, frozenset[str]]
) -> dict[str, tuple[str, ...]]:
    """What has no name of its own is the ID of a rule, which names all of its questions."""
    named: dict[str, tuple[str, ...]] = {}
    rules: dict[str, tuple[str, ...]] = {}
    for id, question in questions.items():
        rule, _, word = id.partition("_")
        for letters in names[id] | ({word} if question.kind == "text" else set()):
            named[letters] = (*named.get(letters, ()), id)
        rules[bare(rule)] = (*rules.get(bare(rule), ()), id)
    return {letters: ids for letters, ids in rules.items() if len(letters) > 1} | named


def read(known: View, id: str, words: str) -> Value | Unclear:
    """The words as an answer to the question, with no more context than its options."""
    return reading.read(known.questions[id], words, known.language)


def fits(known: View, id: str, words: str) -> bool:
    """Whether the words look like an answer of the question's kind."""
    value = read(known, id, words)
    return not (isinstance(value, Unclear) and value.reason in NOTHING)


def is_clear(known: View, id: str, words: str) -> bool:
    """Whether the words are a whole answer of the question's kind, with nothing left to ask."""
    return not isinstance(read(known, id, words), Unclear)


def has_value(known: View, id: str, words: str) -> bool:
    """Whether the words hold a figure for the question, in whichever currency of the name."""
    value = read(known, id, words)
    return isinstance(value, Amount | Count) or (
        isinstance(value, Unclear) and value.reason == "which_currency"
    )


def says(known: View, id: str, words: str, *, yes: bool) -> bool:
    value = read(known, id, words)
    return isinstance(value, YesNo) and value.yes is yes


def is_elsewhere(known: View, ids: Collection[str], words: str) -> bool:
    """Whether what the words say of these questions is said of another place than the city."""
    kinds = {known.kind(id) for id in ids}
    return len(words) <= LONGEST and any(
        elsewhere.is_elsewhere(words, kind, known.ours, known.language) for kind in kinds & PLACED
    )


def choose(known: View, signs: Signs, piece: Piece) -> tuple[str, ...]:
    """The question the piece answers: none, one, or several that could be meant.

    "5G with three companies" may count those that offer an option, and is asked about.
    """
    found = signs.within(piece.start, piece.end)
    figure = signs.has_figure(piece.start, piece.end)
    money = signs.has_money(piece.start, piece.end)
    cued = [one for one in found if not (one.general or _is_where(known, piece, one))]
    if figure and not money:
        cued = without_amounts(known, cued)
    elif figure and not _is_spent(known, piece):
        cued = [one for one in cued if not _is_of_reach(one)]
    if not cued:
        general = [one for one in found if one.general]
        meant = _of_a_kind(known, united(general) if figure else frozenset(), signs, piece)
        return _of_general(known, general, meant, piece)
    meant = united(cued)
    numeric = frozenset(id for id in meant if known.kind(id) in NUMERIC)
    if figure and numeric:
        return among_figures(known, cued, _by_money(known, numeric, money))
    if figure and (rival := _of_general_words(known, found, meant, signs, piece)):
        single = one_asked(known, rival)
        is_of_option = not money and any(known.kind(id) == "choice" for id in meant)
        return _all_of(known, meant | {*single}) if is_of_option else single
    said = _among_words(known, cued, meant - numeric, piece) if meant - numeric else ()
    return said or among_figures(known, cued, _spoken_of(known, numeric, piece))


def _of_general(
    known: View, found: Sequence[Sign], meant: frozenset[str], piece: Piece
) -> tuple[str, ...]:
    """Of what general words point to the one that a hint is for, else the only one asked.

    A count of all there are in the city answers none, unless it is hinted what they do, and what
    corrects a figure may be for one that was answered.
    """
    hinted = united([one for one in found if one.is_theme]) & meant
    if len(hinted) == 1:
        return tuple(hinted)
    is_count = any(known.kind(id) == "count" for id in meant)
    at_large = is_count and _is_at_large(known, piece)
    is_former = meant & known.answered and corrections.is_correction(piece, known.language)
    return _all_of(known, meant) if at_large or is_former else one_asked(known, meant)


def without_amounts(known: View, cued: list[Sign]) -> list[Sign]:
    """The signs without themes of amounts, which no money stands beside, where others are left."""
    left = [one for one in cued if not (one.is_theme and _is_of_amounts(known, one))]
    return left or cued


def _is_of_amounts(known: View, sign: Sign) -> bool:
    return all(known.kind(id) == "amount" for id in sign.questions)


def _is_of_reach(sign: Sign) -> bool:
    """Whether "everywhere" may be where money comes from, and no use is told of."""
    return sign.is_theme and sign.questions <= matters.of_reach()


def _is_spent(known: View, piece: Piece) -> bool:
    """Whether the money of a piece is what something costs, and nothing is brought about."""
    brought = cues.without(_BRINGING, piece.text, known.language) != piece.text
    return not brought and cues.without(_SPENDING, piece.text, known.language) != piece.text


def _is_where(known: View, piece: Piece, sign: Sign) -> bool:
    """ "City of" in "a summit in the city of Geneva" speaks of no applicant."""
    start, end = sign.start - piece.start, sign.end - piece.start
    is_identity = all(known.kind(id) in IDENTITY for id in sign.questions)
    return is_identity and places.is_where(
        piece.text[:start], piece.text[start:end], known.language
    )


def named(call: Call, words: str, language: str) -> frozenset[str]:
    """The questions that the words speak of."""
    known = view(call, (), language)
    return united(list(cues.read(fold(words), known.cues, known.language).found))


def united(signs: Collection[Sign]) -> frozenset[str]:
    return frozenset(id for one in signs for id in one.questions)


def one_asked(known: View, meant: frozenset[str]) -> tuple[str, ...]:
    """The only one of these asked, or asked and not answered yet, else all, in the call's order."""
    asked = meant & set(known.asked)
    still = asked - known.answered
    chosen = next((one for one in (asked, still) if len(one) == 1), meant)
    return _all_of(known, chosen)


def _all_of(known: View, meant: Collection[str]) -> tuple[str, ...]:
    return tuple(id for id in known.questions if id in meant)


def _is_at_large(known: View, piece: Piece) -> bool:
    """Whether a count is of all there are in the city, which no question asks for.

    "2,400 companies in our city" are neither those with digital models nor those of one economy.
    """
    such, everywhere = (phrases(WORDS, key, known.language) for key in ("such", "at_large"))
    return everywhere.found(piece.text) and not such.found(piece.text)


def answered(known: View, meant: tuple[str, ...]) -> tuple[str, ...]:
    """The only one of these with an answer that a correction can be for, else all of them."""
    standing = tuple(id for id in meant if id in known.answered)
    return standing if len(standing) == 1 else meant


def _of_a_kind(known: View, meant: frozenset[str], signs: Signs, piece: Piece) -> frozenset[str]:
    """Of what general words point to, amounts where there is money, else counts."""
    wanted = "amount" if signs.has_money(piece.start, piece.end) else "count"
    of_kind = frozenset(id for id in meant if known.kind(id) == wanted)
    return of_kind if of_kind or wanted == "amount" else meant


def _of_general_words(
    known: View, found: Collection[Sign], meant: frozenset[str], signs: Signs, piece: Piece
) -> frozenset[str]:
    """Questions that the clause's figure may be for though its cues name others without one.

    Money with "output" is somebody's output; "320 companies in our technology park" answers what
    was asked about companies, unless the park was asked about.
    """
    money = signs.has_money(piece.start, piece.end)
    general = united([one for one in found if one.general])
    wanted = frozenset(i for i in general if known.kind(i) == ("amount" if money else "count"))
    asked = set(known.asked)
    hosts = all(known.kind(id) == "events" for id in meant)  # "We host 240 companies"
    free = hosts or (wanted & asked and not meant & asked)
    return wanted if money or free else frozenset()


def _by_money(known: View, meant: frozenset[str], money: bool) -> frozenset[str]:
    """Without money in the clause its figure is a count, where a count could be meant."""
    counts = frozenset(id for id in meant if known.kind(id) == "count")
    return meant if money or not counts else counts


def among_figures(known: View, signs: Collection[Sign], meant: frozenset[str]) -> tuple[str, ...]:
    """A figure belongs to the one question a cue names alone; two such cues are a doubt."""
    alone = frozenset(
        id for one in signs for id in one.questions & meant if len(one.questions & meant) == 1
    )
    if len(alone) > 1:
        return tuple(id for id in known.questions if id in alone)
    return tuple(alone) if alone else one_asked(known, meant)


def _spoken_of(known: View, meant: frozenset[str], piece: Piece) -> frozenset[str]:
    """Questions about figures of which the piece says something without one ("not available")."""
    found = set()
    for id in meant:
        value = read(known, id, piece.words)
        telling = isinstance(value, Unclear) and value.reason not in NOTHING
        if telling or isinstance(value, NotAvailable):
            found.add(id)
    return frozenset(found)


def _among_words(
    known: View, signs: Collection[Sign], meant: frozenset[str], piece: Piece
) -> tuple[str, ...]:
    """Of questions without figures: the best supported, then one that was asked, then the first."""
    named = frozenset(id for id in meant if known.kind(id) not in IDENTITY) or meant
    weight = dict.fromkeys(named, 0)
    for one in signs:
        for id in one.questions & named:
            weight[id] += one.size
    first = {id: min(one.start for one in signs if id in one.questions) for id in named}
    best = min(named, key=lambda id: (-weight[id], id not in known.asked, first[id], id))
    if known.kind(best) in IDENTITY:
        return (best,) if place_in(known, signs, piece, best) else ()
    return (best,) if known.kind(best) == "text" or fits(known, best, piece.words) else ()


def place_in(known: View, signs: Collection[Sign], piece: Piece, id: str) -> Piece | None:
    """The name behind a cue such as "city of", where it is a known one."""
    for one in signs:
        after = piece.part(one.end - piece.start)
        name = _NAME.match(after.text)
        is_ours = id in one.questions and not _is_where(known, piece, one)
        value = read(known, id, name[0]) if name and is_ours else None
        if name and isinstance(value, Place) and (value.known or not value.city):
            return after.part(0, len(name[0].rstrip(".")))
    return None


def matter(known: View, signs: Signs, piece: Piece) -> frozenset[str]:
    """The questions a piece could stand for alone: a figure's needs its figure."""
    found = signs.beginning(piece.start, piece.end)
    figure = signs.has_figure(piece.start, piece.end)
    meant = united([one for one in found if not one.general])
    if not meant and figure:
        return united(found)
    return frozenset(id for id in meant if figure or known.kind(id) not in NUMERIC)


def denied(known: View, signs: Signs, piece: Piece) -> frozenset[str]:
    """The questions about figures of which a piece without any says that there is none."""
    found = signs.beginning(piece.start, piece.end)
    meant = united([one for one in found if not one.general])
    numeric = frozenset(id for id in meant if known.kind(id) in NUMERIC)
    return numeric if numeric and denies(known, numeric, piece) else frozenset()


def denies(known: View, ids: Collection[str], piece: Piece) -> bool:
    """Whether a piece says of all these questions that it has no figure."""
    return all(read(known, id, piece.words) == NotAvailable() for id in ids)


def _names_of(question: Question, language: str) -> frozenset[str]:
    told = [question.id, *question.label.values(), *question.text.values()]
    for spoken in (language, language.partition("-")[0], "en"):
        told.extend(question.cues.get(spoken, ()))
    return frozenset(map(bare, told))


def _label_words(question: Question, language: str) -> frozenset[str]:
    told = (question.label[one] for one in {language, "en"} & question.label.keys())
    return frozenset(stem(word) for label in told for word in words_of(label))


def by_figure(known: View, signs: Signs, ids: tuple[str, ...], piece: Piece) -> tuple[str, ...]:
    """Of several questions those whose kind suits the money, the figure or the words that stand."""
    money = signs.has_money(piece.start, piece.end)
    figure = signs.has_figure(piece.start, piece.end)
    kinds = {"amount"} if money and figure else {"count"} if figure else PLACED - NUMERIC
    return tuple(id for id in ids if known.kind(id) in kinds) or ids
