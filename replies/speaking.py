"""What templates say of the things in a notice: the filters that know notices and the call."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any, NamedTuple

from intake import stages
from intake.answers.figures import rates
from intake.answers.values import Place, Unclear
from intake.applications import ENDED, State
from intake.calls.checks import Texts
from intake.calls.model import AtLeastStandards, Call, Criterion, Stage, text_in
from intake.eligibility import Finding
from intake.messages import Address
from intake.notices import File, Item, Matter, Misread, Receipt, Remark, Understood
from replies import erased, filters, findings, leftovers, matters, panelists, sentences, steps
from replies.catalogue import N_
from replies.filters import Tongue
from replies.refused import NO_PDF, REFUSED
from replies.remarks import REMARKS
from replies.said import said

SHOWN_MISSING = 6
"""How many labels a letter names before it says "and 5 more"."""

_LAST_MINUTE = time(23, 59)
_NO_READINGS = {"no_rate", "out_of_range"}
"""Reasons whose candidates are not readings to choose from."""
_OF_OPTIONS = "which_option"
"""The reason whose candidates are options: by name, for their numbers stand nowhere."""

_LONGEST_READING = 8
"""Words of a reading that is asked back; more of them are a sentence of the writer's own."""

_DATED = {
    "registration_closed", "submit_closed",
    "submit_waits", "withdraw_waits", "proposal_waits", "person_waits", "mailbox_waits",
}  # fmt: skip
"""Remarks whose words are a moment."""


def answer(tongue: Tongue, one: Understood, limit: int = 0) -> str:
    return filters.value(tongue, one.value, one.options, limit)


def former(tongue: Tongue, one: Understood, limit: int = 0) -> str:
    """The value that a correction replaces, without a full stop of its own."""
    said = filters.value(tongue, one.replaces, one.options, limit) if one.replaces else ""
    return said.rstrip(".")


def folded(tongue: Tongue, told: Sequence[Understood]) -> tuple[Understood, ...]:
    """The answers without a country that the city's own line names already."""
    named = {one.value.country for one in told if isinstance(one.value, Place) and one.value.city}
    return tuple(one for one in told if one.replaces or not _is_country_of(one, named))


def _is_country_of(one: Understood, named: set[str | None]) -> bool:
    return isinstance(one.value, Place) and not one.value.city and one.value.country in named


_YEARS_NAMED = 3
"""How many years with a rate a letter names, the newest."""


def why(tongue: Tongue, unclear: Unclear, call: Call) -> str:
    """Why nothing was read, and the years of which an amount in this currency would do."""
    if unclear.reason != "no_rate" or not unclear.candidates:
        return tongue.say(sentences.UNCLEAR[unclear.reason])
    currency, _, year = unclear.candidates[0].partition(" ")
    reason = _without_rate(tongue, currency, year)
    years = [str(year) for year in rates.years(currency, call.rates)[-_YEARS_NAMED:]]
    return f"{reason} {_or_of(tongue, currency, years)}" if years else reason


def _without_rate(tongue: Tongue, currency: str, year: str) -> str:
    """Of which currency and year no rate is known, where the reading has named both."""
    if not year:
        return tongue.say(sentences.UNCLEAR["no_rate"])
    return tongue.say(
        N_(
            "We have no exchange rate for %(currency)s of %(year)s. "
            "Please send the amount in US dollars."
        ),
        currency=currency,
        year=year,
    )


def _or_of(tongue: Tongue, currency: str, years: Sequence[str]) -> str:
    return tongue.say(
        N_("Or send it in %(currency)s for %(years)s, and name the year."),
        currency=currency,
        years=tongue.listed(years, "or"),
    )


def candidates(tongue: Tongue, one: Misread) -> str:
    """What the words might have meant, "a or b"; nothing where that would help nobody."""
    found = one.unclear.candidates
    if one.unclear.reason == _OF_OPTIONS:
        found = tuple(name for name in found if not name.isdecimal())
    if one.unclear.reason in _NO_READINGS or found == (one.words.strip(" ."),):
        return ""
    if one.unclear.reason == "which_place":
        found = tuple(map(_in_brackets, found))
    readings = [filters.reading(tongue, said(reading, 100)) for reading in found]
    told = [one for one in dict.fromkeys(readings) if len(one.split()) <= _LONGEST_READING]
    return tongue.listed(told, "or") if told else ""


def _in_brackets(place: str) -> str:
    """A place whose commas part it from no other one of a list: "Valencia (Spain)"."""
    name, _, where = place.partition(", ")
    return f"{name} ({where})" if where else name


def remark(tongue: Tongue, one: Remark, call: Call) -> str:
    at = datetime.fromisoformat(one.words) if one.kind in _DATED else None
    words = moment(tongue, at, call) if at else said(one.words, 500)
    words = answer(tongue, one.about, 120).rstrip(".") if one.about else words
    label = said(one.about.label, 200) if one.about else ""
    return tongue.say(REMARKS[one.kind], words=words, label=label)


def purpose(tongue: Tongue, item: Item) -> str:
    """Why a question is asked: what it can still decide, or that it may be left out."""
    if item.optional:
        return tongue.say(N_("This one is optional: you can leave it out."))
    if not item.serves:
        return tongue.say(N_("We need this from every city."))
    return tongue.say(N_("This can still decide %(rules)s."), rules=tongue.listed(item.serves))


def codes(tongue: Tongue, receipt: Receipt, call: Call) -> str:
    """What the IDs beside the questions stand for; nothing where none is named."""
    if not any(item.serves and not item.optional for item in receipt.asked):
        return ""
    criteria = _from_to(tongue, call.criteria)
    if not call.standards:
        return tongue.say(N_("%(criteria)s are the programme's basic criteria."), criteria=criteria)
    return tongue.say(
        N_("%(criteria)s are the programme's basic criteria, %(standards)s its standards."),
        criteria=criteria,
        standards=_from_to(tongue, call.standards),
    )


def _from_to(tongue: Tongue, rules: Sequence[Criterion]) -> str:
    first, last = rules[0].id, rules[-1].id
    return tongue.say(N_("%(first)s to %(last)s"), first=first, last=last)


def some(tongue: Tongue, labels: tuple[str, ...], most: int = SHOWN_MISSING) -> str:
    """The first labels in a list, and how many more there are."""
    shown = [said(label) for label in labels[:most]]
    if more := len(labels) - len(shown):
        shown.append(tongue.count_say("%(count)s more", "%(count)s more", more))
    return tongue.listed(shown)


def person(tongue: Tongue, one: Address) -> str:
    """Name and mailbox, the mailbox always shown: a name is easily borrowed.

    Who writes in a chat has none; the chat vouches for them.
    """
    if one.channel == "slack" and one.name:
        return said(one.shown, 120)
    name, address = said(one.name, 100), said(one.address, 200)
    return f"{name} ({address})" if name else address


def text(tongue: Tongue, texts: Texts) -> str:
    return text_in(texts, tongue.language)


def stage(tongue: Tongue, one: Stage) -> str:
    return tongue.say(sentences.STAGES[one])


def state(tongue: Tongue, one: State) -> str:
    return tongue.say(sentences.STATES[one])


def next_stage(tongue: Tongue, one: Stage) -> Stage | None:
    """The stage after this one; None after the last."""
    return stages.following(one)


def advice(tongue: Tongue, one: Matter) -> str:
    """What an organizer does about a matter."""
    known = matters.advice(one)
    return tongue.say(known) if known else ""


def has_substance(tongue: Tongue, set_aside: str, *names: str | None) -> bool:
    """Whether anything was set aside that its writer could miss, beside these names."""
    return leftovers.has_substance(set_aside, " ".join(filter(None, names)), tongue.language)


def matter(tongue: Tongue, one: Matter) -> str:
    """The kind of a case in words."""
    known = matters.called(one)
    return tongue.say(known) if known else said(one.kind)


def rules_day(tongue: Tongue, day: str) -> str:
    """The date of the rules: an ISO date in words, anything else as the call has it."""
    try:
        return tongue.day(date.fromisoformat(day))
    except ValueError:
        return day


def moment(tongue: Tongue, one: datetime, call: Call) -> str:
    return tongue.moment(one, call.timezone)


def day(tongue: Tongue, one: datetime, call: Call) -> str:
    """The date in the call's zone."""
    return tongue.day(one.astimezone(call.timezone).date())


def day_end(tongue: Tongue, day: str, call: Call) -> str:
    """The last minute of an ISO date in the call's zone."""
    last = datetime.combine(date.fromisoformat(day), _LAST_MINUTE, tzinfo=call.timezone)
    return tongue.moment(last, call.timezone)


def _reason(file: File) -> str:
    """Why it was refused; of what only calls itself a PDF, that."""
    if file.reason == "type" and file.name.lower().endswith(".pdf"):
        return NO_PDF
    return REFUSED[file.reason or "unreadable"]


def refused(tongue: Tongue, file: File, call: Call) -> str:
    """Why a file was not kept and what would do."""
    size = tongue.size(call.limits.attachment_bytes)
    most = tongue.number(Decimal(call.limits.attachments_a_message))
    return tongue.say(_reason(file), size=size, most=most)


def later(tongue: Tongue, receipt: Receipt, call: Call) -> tuple[str, ...]:
    """Labels of what is missing beside the questions of this letter."""
    return _beside(receipt, receipt.missing, call)


def extra(tongue: Tongue, receipt: Receipt, call: Call) -> tuple[str, ...]:
    """Labels of what is only offered, beside the questions of this letter."""
    return _beside(receipt, receipt.offered, call)


def _beside(receipt: Receipt, labels: tuple[str, ...], call: Call) -> tuple[str, ...]:
    ids = {item.question for item in receipt.asked}
    asked = {name for one in call.questions if one.id in ids for name in one.label.values()}
    return tuple(label for label in labels if label not in asked)


def is_complete(tongue: Tongue, receipt: Receipt) -> bool:
    """Whether the application is still open, was judged, misses nothing and may be submitted.

    It may be where no criterion is met, too: a city can apply all the same.
    """
    is_judged = bool(receipt.findings) and receipt.by is not None
    return is_forming(tongue, receipt) and is_judged and not receipt.missing


def is_answered(tongue: Tongue, receipt: Receipt) -> bool:
    """Whether all that an open application still misses was answered: it may be submitted so."""
    return is_forming(tongue, receipt) and receipt.is_answered and receipt.by is not None


def is_blocked(tongue: Tongue, receipt: Receipt) -> bool:
    """Whether it cannot be submitted yet, since a missing item was never answered."""
    is_in_time = is_forming(tongue, receipt) and receipt.by is not None
    return is_in_time and bool(receipt.missing) and not receipt.is_answered


def is_forming(tongue: Tongue, receipt: Receipt) -> bool:
    """Whether the application can still be submitted."""
    return receipt.state in stages.FORMING


def is_over(tongue: Tongue, receipt: Receipt) -> bool:
    """Whether the application has ended: then no rule is judged any more."""
    return receipt.state in ENDED


def is_still_paused(tongue: Tongue, receipt: Receipt) -> bool:
    """Whether it is paused, or its reminders are, since an earlier mail than the one answered."""
    is_said = any(one.kind in ("paused", "reminders_paused") for one in receipt.remarks)
    return (receipt.state is State.PAUSED or receipt.is_resting) and not is_said


def begun(tongue: Tongue, words: str) -> str:
    """The words as a line begins with them."""
    return words[:1].upper() + words[1:]


class Parts(NamedTuple):
    """The findings a letter shows, criteria and standards apart; `open` are IDs of the rest."""

    criteria: tuple[Finding, ...]
    standards: tuple[Finding, ...]
    open: tuple[str, ...]


def parts(tongue: Tongue, receipt: Receipt, call: Call, whole: bool = False) -> Parts:
    """What to show: all where `whole`, else what is judged; criteria still open by ID only."""
    criteria = [one for one in receipt.findings if not findings.is_standard(one, call)]
    standards = [one for one in receipt.findings if findings.is_standard(one, call)]
    if whole:
        return Parts(tuple(criteria), tuple(standards), ())
    still_open = tuple(one.id for one in criteria if findings.is_open(one))
    return Parts(_judged(criteria), _judged(standards), still_open)


def _judged(found: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(one for one in found if not findings.is_open(one))


def either(tongue: Tongue, ids: Sequence[str]) -> str:
    """The IDs as a choice: "B1, B2 or B3"."""
    return tongue.listed(ids, "or")


def standards_rule(tongue: Tongue, call: Call) -> str:
    """How many standards must be met, as the call says."""
    match call.combine:
        case "any":
            return tongue.say(N_("The standards of a demonstration city. One is enough:"))
        case "all":
            return tongue.say(N_("The standards of a demonstration city. All are needed:"))
        case AtLeastStandards(at_least=count):
            return tongue.count_say(
                "The standards of a demonstration city. At least %(count)s is needed:",
                "The standards of a demonstration city. At least %(count)s are needed:",
                count,
            )
        case _:
            return tongue.say(
                N_("The standards of a demonstration city. A panel judges each of them. So far:")
            )


ALONE: dict[str, Callable[..., Any]] = {
    "answer": answer,
    "former": former,
    "folded": folded,
    "candidates": candidates,
    "purpose": purpose,
    "some": some,
    "person": person,
    "text": text,
    "stage": stage,
    "state": state,
    "next_stage": next_stage,
    "matter": matter,
    "advice": advice,
    "has_substance": has_substance,
    "rules_day": rules_day,
    "is_answered": is_answered,
    "is_complete": is_complete,
    "is_forming": is_forming,
    "is_blocked": is_blocked,
    "is_over": is_over,
    "is_still_paused": is_still_paused,
    "begun": begun,
    "standards_rule": standards_rule,
    "standards_needed": steps.standards_needed,
    "either": either,
    "listed": Tongue.listed,
    "country": Tongue.country,
    "size": Tongue.size,
    **panelists.ALONE,
    **erased.ALONE,
}
"""Filters that need only the language."""

KNOWING_CALL: dict[str, Callable[..., Any]] = {
    "verdict": findings.verdict,
    "settled": findings.settled,
    "doubt": findings.doubt,
    "rule": findings.name,
    "codes": codes,
    "remark": remark,
    "why": why,
    "refused": refused,
    "moment": moment,
    "day": day,
    "day_end": day_end,
    "later": later,
    "extra": extra,
    "parts": parts,
    **steps.KNOWING_CALL,
    **panelists.KNOWING_CALL,
}
"""Filters that also need the call of the letter."""
