"""What somebody types to "Right?", which a chat puts below a figure or city that it has just read.

Invariant: only words that are nothing but a yes or a no, or a no and one figure, are about what was
read; all other words answer the next question.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import partial
from typing import Literal

from intake import languages, stages
from intake.answers.figures import statements
from intake.answers.values import Amount, Count, Place, Value
from intake.applications import Answer, Application
from intake.conversation import phrasefiles
from intake.conversation.city.answers import reading
from intake.conversation.city.corrections import formerly, wrongly
from intake.conversation.intents import courtesy
from intake.conversation.questions import choosing
from intake.conversation.questions.cues import NUMERIC
from intake.conversation.sentences import denies
from intake.conversation.sorting.matching import Hit
from intake.conversation.spelling import QUESTION_MARKS, count, fold, squeeze
from intake.conversation.turns import Hearing
from intake.notices import Letter

FILE = "righting_words.toml"
_listed = partial(phrasefiles.listed, "city.corrections", FILE)
MOST = 10
"""Answers of one message that can be called right or wrong each: of a long list only figures."""
_LONGEST = 120
_FEW = 5
"""Words of a figure with what it counts."""
_FAR = 100
"""How many times a figure in the place of another one is more or less at most."""
_FIRST = "en"
_OTHERS = "any"
_MARK = re.compile(r"(?<!\d)[,:](?=\s)|[;!،؛；，、。：！\n]\s*|(?<!\d)[,:.](?!\d)\s*|\s[-–—]+\s")
_YEAR = re.compile(r"\D*(?:19|20)\d\d\D*")

Word = Literal["yes", "right", "no", "wrong"]
_WORDS: tuple[Word, ...] = ("yes", "right", "no", "wrong")


@dataclass(frozen=True, kw_only=True)
class Behind:
    """What stands behind a denial; without a `value` it could not be read, unless it `is_name`.

    One that `is_other` is somebody's name, and nobody knows what is said by it.
    """

    question: str
    words: str
    value: Decimal | None = None
    language: str = ""
    is_open: bool = False
    is_name: bool = False
    is_other: bool = False

    @property
    def is_read(self) -> bool:
        return self.is_name or self.value is not None


@dataclass(frozen=True, kw_only=True)
class Told:
    """What is said of these answers, by question; `is_open` where it may as well be said to the
    next one, `next`.
    """

    read: tuple[str, ...]
    next: str
    is_right: bool
    is_open: bool


def read_before(application: Application, letter: Letter) -> list[Answer]:
    """What the message told that the letter answers, where a figure or a city is among it."""
    came = [
        one
        for one in application.current.values()
        if letter.message and one.message == letter.message
    ]
    whole, unsure = ([one for one in came if may(one.value)] for may in (_is_apart, is_told))
    return (whole if len(whole) <= MOST else unsure) if unsure else []


def _is_apart(value: Value) -> bool:
    """A country stands with its city."""
    return not isinstance(value, Place) or bool(value.city)


def is_told(value: Value) -> bool:
    """What can be read in two ways."""
    return isinstance(value, Amount | Count | Place) and _is_apart(value)


def told(hearing: Hearing, application: Application, behind: Behind | None) -> Told | None:
    """What a message says of what was read before it; None for one that only answers."""
    if behind and behind.is_other:
        return _meant(hearing, [application.current[behind.question]], frozenset({"wrong"}),
                      is_open=True)  # fmt: skip
    read = _asked(hearing, application)
    text = text_of(hearing) if read else ""
    if not text:
        return None
    if said := _whole(text):
        return _meant(hearing, read, said)
    if behind:
        unread = _meant(hearing, read, frozenset({"wrong"}), is_open=behind.is_open)
        return None if behind.is_read else unread
    return _of_city(hearing, application, read)


def corrected(hearing: Hearing, behind: Behind | None) -> Hit | None:
    """The one figure or name behind a denial, as an answer to what was read; None for any other
    words.
    """
    if behind is None or not behind.is_read:
        return None
    said, words = text_of(hearing), behind.words
    return Hit(question=behind.question, words=words, how="cue", told=said, lined=words)


def in_its_language(hearing: Hearing, behind: Behind | None) -> Hearing:
    """The message read in the language of such a correction, which a word or two do not tell."""
    is_read = behind is not None and behind.is_read
    return replace(hearing, read_in=behind.language) if behind and is_read else hearing


def text_of(hearing: Hearing) -> str:
    """A message of a few words that asks nothing, on one line; "" for any other."""
    text = squeeze(hearing.message.reply)
    return "" if len(text) > _LONGEST or text.endswith(QUESTION_MARKS) else text


def _asked(hearing: Hearing, application: Application) -> list[Answer]:
    """What "Right?" was asked about, beside the next question; nothing where a word is waited for.

    What changed since is not what was asked about.
    """
    letter, dossier = hearing.dossier.letter, hearing.dossier
    if letter is None or hearing.message.channel != "slack" or hearing.message.edits:
        return []
    if letter.channel != "slack":
        return []  # a mail asked, which puts no "Right?"
    is_put = bool(letter.questions) and not letter.pending and dossier.is_last
    if not is_put or hearing.is_late or application.state not in stages.FORMING:
        return []
    return read_before(application, letter)


def _meant(
    hearing: Hearing, read: list[Answer], said: frozenset[Word], *, is_open: bool = False
) -> Told:
    put = hearing.dossier.put
    kinds = {one.kind for one in hearing.call.questions if one.id in put}
    is_right = not said & {"no", "wrong"}
    is_mixed = bool(said & {"yes", "right"}) and not is_right
    is_bare_no = not is_right and "wrong" not in said
    takes = kinds - {"text", "place", "country", *NUMERIC} if is_bare_no else kinds & {"yesno"}
    is_taken = bool(takes) and "wrong" not in said
    return Told(
        read=tuple(one.question for one in read),
        next=put[0] if put else "",
        is_right=is_right,
        is_open=is_open or is_mixed or is_taken,
    )


def _whole(text: str, codes: tuple[str, ...] = ()) -> frozenset[Word]:
    """The words that are all of a text; nothing where it says anything else.

    In any language, unless some are given: a few words do not tell their own.
    """
    known = codes or (*languages.all_read(), _OTHERS)
    parts = [one for one in _MARK.split(text) if one.strip(courtesy.PUNCTUATION)]
    found = [_kinds(one, known) for one in parts]
    if not all(one or _is_small(part, known) for one, part in zip(found, parts, strict=True)):
        return frozenset()
    return frozenset(one for each in found for one in each)


def behind_no(hearing: Hearing, application: Application) -> Behind | None:
    """One figure behind a denial, of the kind that was read; None for any other words."""
    read = _asked(hearing, application)
    known = [one for one in read if isinstance(one.value, Amount | Count)]
    lead, rest = parted(text_of(hearing)) if known else ("", "")
    if not any(map(str.isdigit, rest)) or "%" in rest:
        return None
    codes = [one for one in languages_of(hearing, lead) if _is_lone(hearing, known, rest, one)]
    if not codes:
        return None
    if len(known) > 1 or _YEAR.fullmatch(rest):
        return Behind(question="", words=rest, is_open=True)
    former = known[0]
    if _is_counted_next(hearing, former) and not any(wrongly.is_mere(rest, one) for one in codes):
        return Behind(question=former.question, words=rest, is_open=True)
    told = [_figure(hearing, application, former, rest, one) for one in codes]
    values = {one.value for one in told}
    if values == {formerly.exact(former.value)}:
        return Behind(question=former.question, words=rest, is_open=True)
    return told[0] if len(values) == 1 else Behind(question=former.question, words=rest)


def _is_counted_next(hearing: Hearing, former: Answer) -> bool:
    """Whether another count is put next, to which "no, we have 12" is an answer as well."""
    kinds = {hearing.call.question(id).kind for id in hearing.dossier.put}
    return isinstance(former.value, Count) and "count" in kinds


def languages_of(hearing: Hearing, lead: str) -> list[str]:
    """Those in which the denial is one: the writer's own, unless it is but our first guess."""
    codes = [one for one in languages.all_read() if _whole(lead, (one,))]
    own = hearing.language
    return [own] if own in codes and own != _FIRST else codes


def _is_lone(hearing: Hearing, known: Sequence[Answer], words: str, language: str) -> bool:
    """Whether words are a figure and nothing else but what it counts."""
    if wrongly.is_new(words, language):
        return True
    letter = hearing.dossier.letter
    about = choosing.named(hearing.call, words, language)
    is_plain = not (wrongly.is_open(words, language) or denies(fold(words), language))
    is_one = count(words) <= _FEW and len(statements.values(words, language)) == 1
    is_of_next = letter is None or about.intersection(letter.questions)
    return is_plain and is_one and not is_of_next and any(one.question in about for one in known)


def _figure(
    hearing: Hearing, application: Application, former: Answer, words: str, language: str
) -> Behind:
    """The figure as it is read, in the currency of the former one where it names none."""
    heard, spelled = replace(hearing, read_in=language), words
    question = hearing.call.question(former.question)
    value = formerly.exact(reading.read(hearing.call, application, question, words, heard))
    if value is None and isinstance(former.value, Amount):
        spelled = f"{former.value.currency} {words}"
        told = reading.read(hearing.call, application, question, spelled, heard)
        value = _near(formerly.exact(told), formerly.exact(former.value))
    return Behind(question=former.question, words=spelled, value=value, language=language)


def _near(value: Decimal | None, former: Decimal | None) -> Decimal | None:
    """A figure without its currency, unless it seems to lack its scale as well."""
    is_near = value and former and former / _FAR <= value <= former * _FAR
    return value if is_near else None


def is_near(value: Amount | Count, former: Amount | Count) -> bool:
    """Whether a figure may stand in the place of another one: none seems to lack its scale."""
    told, known = formerly.exact(value), formerly.exact(former)
    return told is None or not known or _near(told, known) is not None


def parted(text: str) -> tuple[str, str]:
    """A denial and what stands behind it; twice "" where the text opens with none."""
    for mark in reversed([*_MARK.finditer(text)]):
        lead, rest = text[: mark.start()], text[mark.end() :].strip()
        is_number = mark[0].startswith(".") and rest[:1].isdigit()  # "No. 420"
        said = frozenset() if is_number else _whole(lead)
        if said and said <= {"no", "wrong"}:
            return lead, rest
    return "", ""


def without_slip(text: str, language: str) -> str:
    """The text behind a first clause that only says how a figure came to be wrong ("a typo")."""
    for mark in _MARK.finditer(text):
        lead = courtesy.plain(text[: mark.start()])
        if lead and any(courtesy.covers(_listed(one, "slip"), lead) for one in {language, _FIRST}):
            return text[mark.end() :].strip()
    return text


def _of_city(hearing: Hearing, application: Application, read: Sequence[Answer]) -> Told | None:
    """Another city behind a denial, which is no name: it is asked anew."""
    city = next((one for one in read if isinstance(one.value, Place)), None)
    _, rest = parted(text_of(hearing))
    if city is None or not rest:
        return None
    value = reading.read(
        hearing.call, application, hearing.call.question(city.question), rest, hearing
    )
    is_city = isinstance(value, Place) and value.known and bool(value.city)
    return _meant(hearing, [city], frozenset({"wrong"})) if is_city else None


def _kinds(clause: str, codes: Sequence[str]) -> frozenset[Word]:
    text = courtesy.plain(clause)
    return frozenset(
        word for word in _WORDS if any(courtesy.covers(_listed(one, word), text) for one in codes)
    )


def _is_small(clause: str, codes: Sequence[str]) -> bool:
    text = courtesy.plain(clause)
    return any(
        courtesy.covers(_listed(one, "beside"), text)
        or (one != _OTHERS and courtesy.is_mere(clause, one))
        for one in codes
    )
