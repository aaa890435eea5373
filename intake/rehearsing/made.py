"""Answers made from the call itself, so that any call can be played: a question's example first.

Invariant: a made answer was read by the desk's own reader and judged by the desk's own rules.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from intake import answers
from intake.answers.figures import rates
from intake.answers.values import Amount, Context, Unclear, Value
from intake.calls.model import Above, AtLeast, Call, Leaf, Question, option_words, text_in
from intake.calls.rules import leaves
from intake.eligibility import Status, ground

SIZES = (Decimal(2), Decimal("1.25"), Decimal("1.01"))
"""How many times its limit a made figure is, the plainest first."""
SMALL = (Decimal("0.5"), Decimal("0.1"), Decimal(0))
EVENTS = ("Harbour Summit", "Mobility Forum", "Energy Congress", "Water Conference", "Trade Fair")


def read(
    call: Call, question: Question, words: str, today: date, language: str = "en"
) -> Value | Unclear:
    """The words as the desk would read them as an answer to this question."""
    context = Context(
        language=language, today=today, options=option_words(question), several=question.several
    )
    value = answers.read(question.kind, words, context)
    if isinstance(value, Amount):
        return rates.in_dollars(value, default_year=call.reference_year, overrides=call.rates)
    return value


def made(call: Call, question: Question, today: date, *, meets: bool) -> str | None:
    """Words that meet every demand the rules make on the question, or miss every one.

    None where nothing the reader understands does. A question no rule names gets its example.
    """
    demands = demands_on(call, question.id)
    wanted = Status.MET if meets else Status.NOT_MET
    for words in (text_in(question.example, "en"), *_candidates(question, demands, meets)):
        value = read(call, question, words, today)
        if not isinstance(value, Unclear) and all(
            ground(one, value).status is wanted for one in demands
        ):
            return words
    return None


def demands_on(call: Call, id: str) -> tuple[Leaf, ...]:
    """What the rules of the call ask of this question."""
    ruled = (*call.criteria, *call.standards)
    return tuple(leaf for one in ruled for leaf in leaves(one.rule) if leaf.question == id)


def _candidates(question: Question, demands: tuple[Leaf, ...], meets: bool) -> Iterator[str]:
    kind = question.kind
    if kind in ("amount", "count"):
        yield from _figures(kind, demands, meets)
    elif kind == "yesno":
        yield "Yes." if meets else "No."
    elif kind in ("choice", "events", "venue"):
        yield from _listed(question, demands, meets)


def _figures(kind: str, demands: tuple[Leaf, ...], meets: bool) -> Iterator[str]:
    limits = [leaf.above for leaf in demands if isinstance(leaf, Above)] or [Decimal(100)]
    limit = max(limits) if meets else min(limits)
    for size in SIZES if meets else SMALL:
        figure = int(limit * size) + (1 if meets else 0)
        yield f"USD {figure:,}" if kind == "amount" else str(figure)


def _listed(question: Question, demands: tuple[Leaf, ...], meets: bool) -> Iterator[str]:
    if not meets:
        yield "none"
        return
    most = max((leaf.at_least for leaf in demands if isinstance(leaf, AtLeast)), default=1)
    if question.kind == "events":
        names = (EVENTS[place % len(EVENTS)] for place in range(most))
        yield "; ".join(f"{name} {2000 + place % 25}" for place, name in enumerate(names))
    yield ", ".join(text_in(one.name, "en") for one in question.options[:most])
    yield ", ".join(str(number) for number in range(1, most + 1))
