"""Numbers and days as one person reads them: in their locale and their zone."""

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel import Locale, UnknownLocaleError
from babel.dates import format_datetime
from babel.numbers import format_decimal

from bot.slack.people import Person
from intake import moments

USUAL = "en-US"


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

    def within(self, text: str) -> str:
        """The text with the moments that the desk wrote into it as this person reads them."""
        return moments.retold(text, self.moment)

    def moment(self, moment: datetime) -> str:
        """Day and hour, in their zone."""
        return str(format_datetime(moment, "short", tzinfo=self.zone, locale=self.locale))


def of(person: Person | None) -> Local:
    """How this person reads numbers and days."""
    if person is None:
        return Local()
    return Local(zone_name=person.zone, locale_name=person.locale)
