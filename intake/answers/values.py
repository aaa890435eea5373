"""What an answer can say: one frozen value a kind, or `Unclear` with its reason.

Invariant: numbers are exact decimals, never floats; a bound or range keeps its strictness (T1).
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

ABOUT = Decimal("0.10")
"""How far "about" may lie from the figure: ten per cent either way."""

AnswerKind = Literal[
    "amount", "count", "yesno", "choice", "place", "country", "date", "venue", "text", "events"
]

UnclearReason = Literal[
    "empty",  # nothing that could be an answer of this kind
    "beside",  # a yes or a no, if the words speak of what was asked at all
    "no_figure",  # an amount or count without a number
    "pending",  # a number still to come: "to be confirmed", "集計中"
    "later",  # an answer of another kind still to come: "另行通知"
    "referred",  # to a file, a page or somebody else: "see the annex", "請洽統計局"
    "vague",  # "many", "several", "quite a lot"
    "too_long",  # a list of more events than are read
    "no_currency",
    "which_currency",
    "several_figures",
    "which_scale",  # Billion in a German mail, a bare 85.3 where billions are meant
    "which_separator",  # 85.300
    "implausible",
    "wrong_figure",  # per head, growth, a share: a figure for another thing
    "several_years",  # money of 2019 to 2023, where one year's is asked for
    "which_year",  # "in that same year", where no sentence names it
    "no_rate",  # no exchange rate for that currency and year
    "planned",  # "we plan to", "under construction"
    "hedged",  # "partly", "no problem", yes and no at once
    "contradictory",
    "out_of_range",  # option 9 of 4
    "which_option",
    "which_place",  # one name in several places
    "which_date",  # 03/04/2026
    "which_event",  # no name of an event (used by the conversation for a vague list)
    "event_ahead",  # an event that is still to come (used by the conversation)
    "not_available",  # the writer says the figure is not to be had
    "no_such_question",  # question 9 of a letter of five (used by the conversation)
    "which_question",  # two questions could be meant (used by the conversation)
    "read_or_next",  # said to "Right?" or to the next question (used by the conversation)
    "answered_since",  # an edit says otherwise than a later message (used by the conversation)
    "no_longer_said",  # an edit struck the words of the answer (used by the conversation)
]


@dataclass(frozen=True, kw_only=True)
class Span:
    """An interval of numbers; a plain figure has `low == high`, a bound leaves one end None.

    `about` says that the writer called the figure approximate; the ends stay as stated and
    `reach` widens them.
    """

    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    high_open: bool = False
    about: bool = False

    @property
    def exact(self) -> Decimal | None:
        """The one stated figure, or None for a bound or range."""
        return self.low if self.low == self.high else None

    def reach(self) -> "Span":
        """The interval the true figure may lie in, with "about" taken as ten per cent."""
        if not self.about:
            return self
        low = None if self.low is None else self.low * (1 - ABOUT)
        high = None if self.high is None else self.high * (1 + ABOUT)
        return Span(low=low, high=high, low_open=self.low_open, high_open=self.high_open)


@dataclass(frozen=True, kw_only=True)
class Count:
    """A number of things (whole numbers)."""

    span: Span


@dataclass(frozen=True, kw_only=True)
class Conversion:
    """How an amount in another currency became US dollars: units of it for one dollar."""

    rate: Decimal
    year: int
    source: str


@dataclass(frozen=True, kw_only=True)
class Amount:
    """Money. `span` is in `currency` as the writer stated it (ISO 4217).

    `usd` is the same in US dollars: equal to `span` for dollars, by `conversion` otherwise
    (then `usd.about` is set, so that a person decides near a threshold), None while unconverted.
    """

    span: Span
    currency: str
    year: int | None = None
    usd: Span | None = None
    conversion: Conversion | None = None

    @property
    def is_year_assumed(self) -> bool:
        """Whether the rate is of a year that the writer has not named."""
        return self.conversion is not None and self.year is None


@dataclass(frozen=True, kw_only=True)
class YesNo:
    yes: bool


@dataclass(frozen=True, kw_only=True)
class Choice:
    """Chosen options by number, from 1, ascending; empty for "none of these"."""

    numbers: tuple[int, ...]


@dataclass(frozen=True, kw_only=True)
class Place:
    """A city and/or a country (ISO 3166-1 alpha-2).

    `city` is the table's name where `known`, else exactly as written. `suggestion` is the nearest
    name of the table where the written one is close to it but not it.
    """

    city: str | None
    country: str | None
    known: bool = False
    suggestion: str | None = None


@dataclass(frozen=True, kw_only=True)
class Day:
    day: date


@dataclass(frozen=True, kw_only=True)
class Venue:
    """Where the certificate is to be received (V6), as listed; 8 is another place, in `words`."""

    number: int
    words: str = ""


@dataclass(frozen=True, kw_only=True)
class Text:
    text: str


@dataclass(frozen=True, kw_only=True)
class Event:
    """One event; year and place only where the writer gave them."""

    name: str
    year: int | None = None
    place: str | None = None


@dataclass(frozen=True, kw_only=True)
class Events:
    """Events listed, for the panel to judge; empty for "none".

    `unread` is what else was listed, in the writer's words, and could not be read; `planned` what
    was only bid for, attended or is still to come, and is not listed for that reason.
    """

    events: tuple[Event, ...]
    unread: tuple[str, ...] = ()
    planned: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class NotAvailable:
    """The writer says that the city has no such figure: settled, and evidence of nothing."""


Value = Amount | Count | YesNo | Choice | Place | Day | Venue | Text | Events | NotAvailable


@dataclass(frozen=True, kw_only=True)
class Unclear:
    """Why no value could be read; `candidates` names what it might have been, in words to show."""

    reason: UnclearReason
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Context:
    """What helps to read an answer.

    `country` is the city's (settles $ and peso), `today` settles plausible years, `options` are
    the choices by language (`options[0]` is number 1; each a tuple of names that mean it).
    `future`: a yes or no about what is meant to be, as a vision or an aspiration.
    `underway`: a yes or no about what is being built, which work in progress answers.
    `whole`: a count of all, of which those that have something more are only a part.
    `stated`: what is said beside the words that state what the question asks; None without them.
    `prose`: the sentences in which the words stand, where they are no direct answer: there an
    option counts only if they affirm it of the city, which may be called by a name of `ours`.
    `before`: what the same mail says before them, where "the same year" may be named.
    `mandate`: they answer whether their writer may apply for the city.
    `willing`: a yes or no about what the writer would agree to, so that "no objection" is a yes.
    `alone`: nothing tells which city is the writer's, so that any city named may be another.
    """

    language: str = "en"
    country: str | None = None
    today: date | None = None
    options: tuple[tuple[str, ...], ...] = ()
    several: bool = True
    future: bool = False
    underway: bool = False
    whole: bool = False
    stated: str | None = None
    prose: str = ""
    before: str = ""
    ours: frozenset[str] = frozenset()
    mandate: bool = False
    willing: bool = False
    alone: bool = False
