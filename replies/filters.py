"""Values in words, as a letter repeats them: exact, in digits and in words, in one language.

Invariant: no figure is rounded but the one after a conversion, which is called "about".
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import cache, cached_property, lru_cache
from gettext import NullTranslations
from typing import Literal
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, get_timezone_name
from babel.lists import format_list
from babel.numbers import (
    format_compact_decimal,
    format_decimal,
    get_currency_name,
    get_decimal_symbol,
    get_group_symbol,
)

from intake.answers.geography import countries
from intake.answers.values import (
    Amount,
    Choice,
    Conversion,
    Count,
    Day,
    Event,
    Events,
    NotAvailable,
    Place,
    Span,
    Text,
    Value,
    Venue,
    YesNo,
)
from replies import spelled
from replies.catalogue import N_, locale_of, spoken, translations
from replies.said import said

_BOUNDS = {
    ("low", True): N_("more than %(figure)s"),
    ("low", False): N_("at least %(figure)s"),
    ("high", True): N_("less than %(figure)s"),
    ("high", False): N_("at most %(figure)s"),
}

_VENUES = {
    1: N_("at the World Internet of Things Convention"),
    2: N_("at the headquarters of a UN organisation"),
    8: N_("in another place"),
}
_SOURCES = {
    "ecb": N_("European Central Bank"),
    "sampled": N_("market rates"),
    "call": N_("rate of the call"),
    "pegged": N_("fixed rate of the central bank"),
}
COMMA = N_(", ")
LABEL = N_("%(label)s:")
_APART = {"ar": "؛ ", "fr": "\N{NO-BREAK SPACE}; ", "ja": "；", "zh": "；"}
"""What stands between the items of a list that have commas themselves."""
_WIDE = "："
_MILLION = 1_000_000
"""From here on scale words are nouns, which French, Spanish and Portuguese join with a word."""
_BARE_FIGURE = re.compile(r"(?<![\d.,])\d{7,}(?![\d.,])")
"""A figure of a million or more with nothing between its digits."""
_COUNTRIES = {3: "CN", 4: "DE", 5: "FR", 6: "CH", 7: "US"}


@dataclass(frozen=True, kw_only=True, eq=False)
class Tongue:
    """One language: its messages, and how it writes numbers, dates, places and lists.

    `figures` is whose digits and marks it takes for numbers, where they are not its own.
    """

    language: str
    locale: Locale
    messages: NullTranslations
    figures: Locale | None = None

    def say(self, message: str, **words: object) -> str:
        """The message in this language, with its named words put in."""
        return self.messages.gettext(message) % words

    def count_say(self, one: str, many: str, count: int, **words: object) -> str:
        shown = {"count": self.number(Decimal(count)), **words}
        return self.messages.ngettext(one, many, count) % shown

    def number(self, number: Decimal) -> str:
        """All its digits, grouped: 85,300,000,000."""
        locale = self.figures or self.locale
        return str(format_decimal(number, locale=locale, decimal_quantization=False))

    def scaled(self, number: Decimal, digits: int = 12) -> str:
        """The same in scale words: 85.3 billion."""
        words = format_compact_decimal(
            number, format_type=self._scales, locale=self.locale, fraction_digits=digits
        )
        return str(words).translate(self._marks)

    @cached_property
    def _marks(self) -> dict[int, str]:
        """The marks within this language's numbers, to those of `figures`."""
        if self.figures is None:
            return {}
        own, theirs = (
            {"group": get_group_symbol(one), "decimal": get_decimal_symbol(one)}
            for one in (self.locale, self.figures)
        )
        return {ord(own[mark]): theirs[mark] for mark in own}

    @property
    def _scales(self) -> Literal["long", "short"]:
        """Chinese, Japanese and Korean have one form of scale words, which CLDR calls short."""
        return "long" if "long" in self.locale.compact_decimal_formats else "short"

    def spelled(self, number: Decimal) -> str:
        """Number words for whole numbers (240: two hundred forty), scale words from a million."""
        if number != number.to_integral_value() or abs(number) >= _MILLION:
            return self.scaled(number)
        return spelled.number(self.locale.language, int(number)) or self.scaled(number)

    def listed(self, words: Sequence[str], style: str = "standard") -> str:
        """Words in one list: "5G, 6G and quantum"."""
        return format_list(words, style=style, locale=self.locale) if words else ""  # type: ignore[arg-type]

    def labelled(self, label: str, words: str) -> str:
        """ "S1: met": a label before what it names, with this language's colon."""
        head = self.say(LABEL, label=label)
        return f"{head}{words}" if head.endswith(_WIDE) else f"{head} {words}"

    def with_commas(self, parts: Iterable[object]) -> str:
        return self.say(COMMA).join(map(str, parts))

    def apart(self, parts: Iterable[str]) -> str:
        """The items of a list that have commas themselves."""
        return _APART.get(self.language, "; ").join(parts)

    def currency(self, code: str, count: Decimal) -> str:
        return str(get_currency_name(code, count=count, locale=self.locale))

    def territory(self, code: str) -> str:
        return str(self.locale.territories.get(code, code))

    def country(self, named: str) -> str:
        """A country that a record has by its English name; as it stands where that is unknown."""
        code = countries.find(named)
        return self.territory(code) if code else named

    def day(self, day: date) -> str:
        return str(format_date(day, "long", locale=self.locale))

    @lru_cache(maxsize=256)  # noqa: B019  tongues are made once and stay; a call has few deadlines
    def moment(self, moment: datetime, zone: ZoneInfo) -> str:
        """Date, time and zone by name and offset: no reader has to guess whose six o'clock."""
        local = moment.astimezone(zone)
        name = get_timezone_name(local, width="long", locale=self.locale)
        name = zone.key if name.startswith(("GMT", "UTC")) else name
        offset = _offset(local.utcoffset() or timedelta(0))
        zoned = f"{name}{self.say(COMMA)}{offset}" if offset != "UTC" else offset
        joined = str(self.locale.datetime_formats["medium"])
        return joined.format(f"{local:%H:%M}", self.day(local.date())) + f" ({zoned})"

    def size(self, size: int) -> str:
        """The size of a file, in kB or MB; only an empty one has none."""
        unit, name = (1_000_000, "MB") if size >= 1_000_000 else (1_000, "kB")
        least = Decimal("0.1") if size else Decimal(0)
        rounded = max(Decimal(size) / unit, least).quantize(Decimal("0.1"))
        return f"{format_decimal(rounded, locale=self.locale)} {name}"


@cache
def tongue(language: str) -> Tongue:
    """The tongue of this language, or of English where no catalogue speaks it."""
    real = spoken(language)
    return Tongue(language=real, locale=locale_of(real), messages=translations(real))


@lru_cache(maxsize=256)
def read_in(language: str, figures: Locale) -> Tongue:
    """The tongue of this language, with numbers as a reader of that locale knows them."""
    return replace(tongue(language), figures=figures)


def _offset(offset: timedelta) -> str:
    minutes = int(offset.total_seconds()) // 60
    if not minutes:
        return "UTC"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'+' if minutes > 0 else '−'}{hours}" + (f":{rest:02}" if rest else "")


def value(tongue: Tongue, value: Value, options: tuple[str, ...] = (), limit: int = 0) -> str:
    """An answer as the desk read it, safe to put into a letter.

    `options` name the choices in order; `limit` shortens running text.
    """
    match value:
        case Amount():
            return _amount(tongue, value)
        case Count():
            return _span(tongue, value.span, lambda n: _counted(tongue, n))
        case YesNo():
            return tongue.say(N_("yes")) if value.yes else tongue.say(N_("no"))
        case Choice():
            return _choice(tongue, value, options)
        case Venue():
            return _venue(tongue, value, options)
        case _:
            return _words(tongue, value, limit)


def _words(tongue: Tongue, value: Value, limit: int) -> str:
    match value:
        case Place():
            return _place(tongue, value)
        case Day():
            return tongue.day(value.day)
        case Text():
            return said(value.text, limit)
        case Events():
            shown = [_event(tongue, one) for one in value.events]
            return tongue.apart(shown) or tongue.say(N_("none"))
        case NotAvailable():
            return tongue.say(N_("you told us that this figure is not available"))
    raise TypeError(f"no words for {type(value).__name__}")


def _span(tongue: Tongue, span: Span, figure: Callable[[Decimal], str]) -> str:
    """One figure, a bound with its strictness, or a range."""

    def shown(number: Decimal) -> str:
        words = figure(number)
        return tongue.say(N_("about %(figure)s"), figure=words) if span.about else words

    if span.exact is not None:
        return shown(span.exact)
    if span.low is not None and span.high is not None and not (span.low_open or span.high_open):
        low, high = shown(span.low), shown(span.high)
        return tongue.say(N_("from %(low)s to %(high)s"), low=low, high=high)
    ends = (("low", span.low, span.low_open), ("high", span.high, span.high_open))
    bounds = [
        tongue.say(_BOUNDS[side, is_open], figure=shown(number))
        for side, number, is_open in ends
        if number is not None
    ]
    return tongue.listed(bounds)


def _counted(tongue: Tongue, number: Decimal) -> str:
    """240 (two hundred forty)."""
    digits, words = tongue.number(number), tongue.spelled(number)
    return digits if digits == words else f"{digits} ({words})"


def money(tongue: Tongue, number: Decimal, code: str = "USD") -> str:
    """USD 85,300,000,000 (85.3 billion US dollars)."""
    figure, currency = tongue.scaled(number), tongue.currency(code, number)
    if number >= _MILLION:
        words = tongue.say(N_("%(millions)s %(currency)s"), millions=figure, currency=currency)
        words = spelled.elided(tongue.language, words)
    else:
        words = tongue.say(N_("%(figure)s %(currency)s"), figure=figure, currency=currency)
    return f"{code} {tongue.number(number)} ({words})"


def reading(tongue: Tongue, words: str) -> str:
    """A figure that is asked back as people write it: "14 billion EUR" for "14000000000 EUR"."""
    return _BARE_FIGURE.sub(lambda figure: tongue.scaled(Decimal(figure[0])), words)


def _amount(tongue: Tongue, amount: Amount) -> str:
    words = _span(tongue, amount.span, lambda n: money(tongue, n, amount.currency))
    if amount.year:
        words = tongue.say(N_("%(amount)s, for %(year)s"), amount=words, year=amount.year)
    if amount.currency == "USD" or amount.usd is None:
        return words
    converted = _converted(tongue, amount.usd, amount.conversion, amount.currency)
    if amount.conversion and amount.is_year_assumed:
        taken = N_("no year was named, so it is taken for %(year)s")
        assumed = tongue.say(taken, year=amount.conversion.year)
        converted = tongue.apart((converted, assumed))
    return tongue.apart((words, converted))


def _converted(tongue: Tongue, usd: Span, conversion: Conversion | None, code: str) -> str:
    dollars = _span(tongue, usd, lambda n: f"USD {tongue.scaled(three_figures(n), 2)}")
    if conversion is None:
        return tongue.say(N_("this is %(dollars)s"), dollars=dollars)
    return tongue.say(
        N_("this is %(dollars)s, at %(rate)s %(code)s for 1 USD (average of %(year)s, %(source)s)"),
        dollars=dollars, rate=tongue.number(conversion.rate), code=code,
        year=conversion.year, source=_source(tongue, conversion.source),
    )  # fmt: skip


def _source(tongue: Tongue, source: str) -> str:
    """Who says the rate; a remark after the code means that it was unsteady."""
    code, _, unsteady = source.partition(",")
    name = tongue.say(_SOURCES[code]) if code in _SOURCES else said(code)
    return tongue.say(N_("%(source)s; it changed much"), source=name) if unsteady else name


def three_figures(number: Decimal) -> Decimal:
    """Rounded to three significant figures: a yearly average rate carries no more."""
    return number if not number else round(number, 2 - number.adjusted())


def _choice(tongue: Tongue, choice: Choice, options: tuple[str, ...]) -> str:
    if not choice.numbers:
        return tongue.say(N_("none of these"))
    return tongue.listed(
        [said(_option(options, number) or str(number)) for number in choice.numbers]
    )


def _option(options: tuple[str, ...], number: int) -> str | None:
    return options[number - 1] if 0 < number <= len(options) else None


def _venue(tongue: Tongue, venue: Venue, options: tuple[str, ...]) -> str:
    if venue.words:
        return tongue.say(N_("in another place: %(place)s"), place=said(venue.words, 200))
    if name := _option(options, venue.number):
        return said(name)
    if venue.number in _COUNTRIES:
        return tongue.territory(_COUNTRIES[venue.number])
    return tongue.say(_VENUES.get(venue.number, _VENUES[8]))


def _place(tongue: Tongue, place: Place) -> str:
    city = said(place.city, 200) if place.city else ""
    country = tongue.territory(place.country) if place.country else ""
    return tongue.with_commas(part for part in (city, country) if part)


def _event(tongue: Tongue, event: Event) -> str:
    about = tongue.with_commas(part for part in (event.year, event.place) if part)
    return said(f"{event.name} ({about})" if about else event.name, 300)
