"""Words as an answer to one question of one application.

Invariant: nothing is recorded; amounts come out in US dollars too, of the year that was named.
"""

from dataclasses import replace

from intake import answers, eligibility
from intake.answers import deferring
from intake.answers.figures import rates
from intake.answers.values import Amount, Context, NotAvailable, Unclear, Value, YesNo
from intake.applications import Application
from intake.calls.identity import AUTHORITY, CITY, COUNTRY
from intake.calls.model import Call, Question, option_words
from intake.conversation.intents import asking, elsewhere
from intake.conversation.people import closed
from intake.conversation.people.no_names import promising
from intake.conversation.questions import corrections, enclosures, reading, remarks
from intake.conversation.questions.cues import NUMERIC
from intake.conversation.questions.taking import NAMED
from intake.conversation.sorting import naming
from intake.conversation.spelling import squeeze
from intake.conversation.turns import Hearing

_LOOKED_BACK = 600
"""Characters before an answer in which the year of "the same year" is looked for."""
_YES = YesNo(yes=True)


def read(call: Call, application: Application, question: Question, words: str, hearing: Hearing,
         prose: str = "") -> Value | Unclear:  # fmt: skip
    """The words as an answer to this question; amounts also in US dollars (T1).

    `prose` are the sentences in which they stand, where nothing but a cue tells the question.
    """

    def of(one: str) -> Value | Unclear:
        return _read(call, application, question, one, hearing, prose)

    whole = hearing.message.reply
    return remarks.spoken(question, of(words), words, hearing.language, of, whole)


def _read(call: Call, application: Application, question: Question, words: str, hearing: Hearing,
          prose: str) -> Value | Unclear:  # fmt: skip
    words, prose = (corrections.without_wish(one, hearing.language) for one in (words, prose))
    words = _of_question(question, words, hearing.language)
    context = _context(application, question, words, hearing, prose)
    said = enclosures.without(words, context.language)
    if question.kind == "events" and not any(map(str.isdecimal, said)):
        said = promising.without(said, context.language)
        if not said:
            return Unclear(reason="later")
    value = answers.read(question.kind, said, context)
    value = reading.told_of(
        question, value, said, context.language,
        lambda one: answers.read(question.kind, one, context),
    )  # fmt: skip
    if reading.is_unavailable(question, value, words, hearing.language):
        value = NotAvailable()
    if isinstance(value, NotAvailable) and deferring.is_to_come(words, hearing.language):
        return Unclear(reason="pending")
    if question.kind == "yesno" and isinstance(value, Unclear | YesNo) and value != _YES:
        value = reading.partial(question, words, hearing.language) or value
    if estimate := reading.estimate(question, value, said, context.language):
        value = answers.read(question.kind, estimate, context)
    if isinstance(value, Unclear) and question.kind in NUMERIC:
        value = _of_correction(question, value, said, context)
    if isinstance(value, Amount):
        value = _of_former_year(value, application, question.id)
        return rates.in_dollars(value, default_year=call.reference_year, overrides=call.rates)
    if isinstance(value, NotAvailable) and not eligibility.serves(call, question.id):
        return Unclear(reason="empty")
    return value


def _context(
    application: Application, question: Question, words: str, hearing: Hearing, prose: str
) -> Context:
    """What the words are read by: the question, and who answers it when."""
    country = application.place(COUNTRY)
    return Context(
        language=hearing.language,
        country=country.country if country else None,
        today=hearing.now.date(),
        options=option_words(question),
        several=question.several,
        future=question.future,
        underway=question.underway,
        willing=question.willing,
        whole=question.whole,
        mandate=question.id == AUTHORITY,
        stated=reading.stated(question, words, hearing.language),
        prose=enclosures.without(prose, hearing.language),
        before=_before(words, hearing) if question.kind == "amount" else "",
        ours=_names_of_city(application, hearing) if prose else frozenset(),
    )


def _of_question(question: Question, words: str, language: str) -> str:
    """The words without what is no part of their answer: for a name a bracket that asks."""
    if question.id in NAMED:
        words = asking.without_bracketed(words, language)
    return reading.of_itself(question, closed.said(question.id, words, language), language)


def _of_correction(
    question: Question, value: Unclear, words: str, context: Context
) -> Value | Unclear:
    """What the words say without the figure that they take back ("it is not 30 bn, it is 33")."""
    left = corrections.without(words, context.language)
    return value if left == words else answers.read(question.kind, left, context)


def _before(words: str, hearing: Hearing) -> str:
    """What the message says before the words, as far as a year named there can be meant."""
    told, found, _ = squeeze(hearing.full.reply).partition(words)
    return told[-_LOOKED_BACK:] if found else ""


def _of_former_year(value: Amount, application: Application, id: str) -> Amount:
    """A corrected figure without a year is of the year that was named for the former one."""
    answer = application.current.get(id)
    former = answer.value if answer else None
    if value.year or not isinstance(former, Amount) or former.currency != value.currency:
        return value
    return replace(value, year=former.year)


def _names_of_city(application: Application, hearing: Hearing) -> frozenset[str]:
    """The names of the city on the file, else of the one that the message speaks for."""
    city = application.place(CITY) or naming.find(hearing.full.reply, hearing.language)
    return elsewhere.names_of(city) if city else frozenset()
