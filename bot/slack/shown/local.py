"""Numbers and days as one person reads them: in their locale and their zone."""

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_datetime
from babel.numbers import format_decimal

from bot.slack.people import Person
from intake import moments

USUAL = "en-US"
THIN = "\N{NARROW NO-BREAK SPACE}"


def neutral(number: int) -> str:
    """1 234: what people of several locales read in one message (ISO 80000-1)."""
    return f"{number:,}".replace(",", THIN)


@dataclass(frozen=True, kw_only=True)
class Local:
    """One reader; what Slack says of them that nobody knows is read as UTC and as English."""

    zone_name: str = "UTC"
    locale_name: str = USUAL

    @cached_property
    def zone(self) -> ZoneInfo:
        try:
            return ZoneInfo(self.zone_name)
        except (ZoneInfoNotFoundError, ValueError):
            return ZoneInfo("UTC")

    @cached_property
    def locale(self) -> Locale:
        try:
            return Locale.parse(self.locale_name.replace("_", "-"), sep="-")
        except (UnknownLocaleError, ValueError):
            return Locale.parse(USUAL, sep="-")

    def number(self, number: int) -> str:
        """1,234 or 1.234."""
        return str(format_decimal(number, locale=self.locale))

    def place(self, skipped: int, shown: int, total: int) -> str:
        """ "13 to 24 of 1,234"."""
        first, last = self.number(skipped + 1), self.number(skipped + shown)
        return f"{first} to {last} of {self.number(total)}"

    def within(self, text: str) -> str:
        """The text with the moments that the desk wrote into it as this person reads them."""
        return moments.retold(text, self.moment)

    def day(self, moment: datetime) -> str:
        """The day alone, in their zone."""
        day = moment.astimezone(self.zone).date()
        return str(format_date(day, "long", locale=self.locale))

    def moment(self, moment: datetime) -> str:
        """Day and hour, in their zone."""
        return str(format_datetime(moment, "short", tzinfo=self.zone, locale=self.locale))

    def zoned(self, moment: datetime) -> str:
        """The same with the name of their zone: beside the first of several moments."""
        return f"{self.moment(moment)} ({self.zone.key})"


ANYBODY = Local()


def of(person: Person | None) -> Local:
    """How this person reads numbers and days."""
    if person is None:
        return Local()
    return Local(zone_name=person.zone, locale_name=person.locale)
