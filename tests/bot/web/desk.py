"""A desk in memory behind the real pages, on a real socket."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from gettext import NullTranslations
from zoneinfo import ZoneInfo

from babel import Locale

from bot.clock import Rehearsal
from bot.forms import Endpoint
from bot.web.app import Front
from bot.web.door import Door
from bot.web.pages import (
    Announcement,
    CityShown,
    Given,
    Official,
    Pending,
    Pressed,
    Site,
    Verdict,
    Voiced,
    public,
)
from bot.web.pages.guard import Limits
from bot.web.pages.reading import Opined, Row, Said, Titled
from bot.web.watching import Counts
from intake.consultation import Total
from intake.consultation.links import Purpose
from intake.errors import Refusal, StoreUnavailableError
from replies.filters import Tongue, tongue

START = datetime(2025, 9, 1, 12, tzinfo=UTC)
SECRET = b"a secret of the desk"
EVIL = "<script>alert(1)</script>\"&'<img src=x onerror=alert(1)>"

ARABIC = {
    "Preliminary announcement": "الإعلان الأولي",
    "Announcement": "الإعلان",
    "Check a certificate": "التحقق من شهادة",
    "Global Demonstration Cities": "المدن النموذجية العالمية",
    "City": "المدينة",
    "Country": "البلد",
    "Votes": "الأصوات",
    "Opinions": "الآراء",
    "Write an opinion": "اكتب رأيًا",
    "Vote for this city": "صوّت لهذه المدينة",
    "Your mail address": "عنوان بريدك",
    "Send the opinion": "أرسل الرأي",
    "What do you think of this city?": "ما رأيك في هذه المدينة؟",
    "This is an objection": "هذا اعتراض",
}

CITIES = (
    Row(key="gdynia", name="Gdynia", country="Poland", language="pl"),
    Row(key="luxor", name="الأقصر", country="Egypt", language="ar", name_in_english="Luxor"),
    Row(key="suzhou", name="苏州", country="China", language="zh", name_in_english="Suzhou"),
    Row(key="odd", name=EVIL, country=EVIL, language="en"),
)
LINES = (
    Said(label="Recognised as a smart city", words="Smart City award, Ministry of Digital, 2023"),
    Said(label="IoT enterprises", words="240"),
    Said(label="City brain", words=EVIL),
)
OPINIONS = (
    Opined(text="The trams are well run.\nAnd on time."),
    Opined(text="مدينة جميلة وحديثة"),
    Opined(text=EVIL, is_objection=True, answered_on=date(2025, 8, 3)),
)


class _Arabic(NullTranslations):
    def gettext(self, message: str) -> str:
        return ARABIC.get(message, message)


def _tongues() -> Mapping[str, Tongue]:
    arabic = Tongue(language="ar", locale=Locale("ar"), messages=_Arabic())
    return {"en": tongue("en"), "ar": arabic}


@dataclass
class Plain:
    """What the store will do, with nothing behind it."""

    takes: tuple[str, ...] = ("opinion", "vote")
    is_public: bool = True
    is_titled: bool = True
    is_broken: bool = False
    totals: Mapping[str, Total] = field(default_factory=dict)
    refusal: Refusal | None = None
    kept: list[Given] = field(default_factory=list)
    settled: set[str] = field(default_factory=set)

    async def announcement(self, language: str) -> Announcement | None:
        if self.is_broken:
            raise StoreUnavailableError("the file is locked")
        if not self.is_public:
            return None
        return Announcement(
            title="Global Demonstration Cities", edition="2025",
            issuers=("World Internet of Things Convention Organizing Committee",),
            rules_day=date(2025, 2, 15), closes_at=START + timedelta(days=14),
            zone=ZoneInfo("Asia/Shanghai"), takes=self.takes,  # type: ignore[arg-type]
            has_opinions="opinion" in self.takes or not self.takes, opinion_length=4000,
            is_hidden=not self.totals, is_sample=True, seal="5ea1" * 16,
            cities=tuple(replace(one, total=self.totals.get(one.key)) for one in CITIES),
        )  # fmt: skip

    async def official(self, language: str) -> Official | None:
        if not self.is_titled:
            return None
        return Official(
            title="Global Demonstration Cities", edition="2025",
            issuers=("World IoT Digital Economic Development Committee",),
            rules_day=date(2025, 2, 15), zone=ZoneInfo("Asia/Shanghai"), is_sample=True,
            cities=(
                Titled(name="الأقصر", country="Egypt", since=date(2025, 11, 2), language="ar",
                       name_in_english="Luxor"),
                Titled(name=EVIL, country=EVIL, since=date(2025, 11, 3)),
            ),
        )  # fmt: skip

    async def city(self, key: str, language: str) -> CityShown | None:
        for row in CITIES:
            if key in (row.key, f"old-{row.key}"):
                shown = replace(row, total=self.totals.get(key))
                return CityShown(row=shown, lines=LINES, opinions=OPINIONS)
        return None

    async def pending(self, purpose: Purpose, word: str, language: str) -> Pending | None:
        if word == "boom":
            raise RuntimeError("something nobody foresaw")
        if word == "ownword":
            luxor = next(one for one in CITIES if one.name_in_english == "Luxor")
            return Pending(kind="vote", city=luxor)
        if word not in ("opinionword", "voteword"):
            return None
        done = Refusal(reason="settled", text="Done already.") if word in self.settled else None
        if word == "voteword":
            return Pending(kind="vote", city=CITIES[1], refusal=done)
        return Pending(kind="opinion", city=CITIES[0], text=EVIL, is_objection=True, refusal=done)

    async def verdict(self, number: str, language: str) -> Verdict:
        states = {"GDC-GOOD": "valid", "GDC-GONE": "revoked", "GDC-OLD": "replaced"}
        if number.upper() not in states:
            return Verdict(state="unknown", number=number)
        return Verdict(
            state=states[number.upper()], number=number.upper(),  # type: ignore[arg-type]
            is_sample=number.upper() == "GDC-OLD",
            city="الأقصر", language="ar", city_in_english="Luxor", country="Egypt",
            title="Global Demonstration City", edition="2025",
            issuers=("World IoT Digital Economic Development Committee",),
            issued_on=date(2025, 11, 2),
            ended_on=None if "GOOD" in number.upper() else date(2026, 1, 5),
            reason="" if "GOOD" in number.upper() else EVIL,
        )  # fmt: skip

    async def take(self, given: Given) -> Refusal | None:
        await asyncio.sleep(0)
        if self.refusal:
            return self.refusal
        self.kept.append(given)
        if isinstance(given, Pressed):
            self.settled.add(given.word)
        return None

    @property
    def voiced(self) -> list[Voiced]:
        return [one for one in self.kept if isinstance(one, Voiced)]


@dataclass(frozen=True, kw_only=True)
class Served:
    url: str
    plain: Plain
    clock: Rehearsal
    counts: Counts


@asynccontextmanager
async def serving(
    plain: Plain | None = None,
    limits: Limits | None = None,
    address: str = "https://cities.example",
    tongues: Mapping[str, Tongue] | None = None,
) -> AsyncIterator[Served]:
    """The pages on a free port of this machine, in Arabic too where no `tongues` are given."""
    plain, clock = plain or Plain(), Rehearsal(START)
    counts = Counts(clock)
    site = Site(
        reading=plain, secret=SECRET, clock=clock, url=address,
        desk="desk@cities.example", public="desk+public@cities.example",
        tongues=tongues or _tongues(),
    )  # fmt: skip
    door = Door(Front(public(site, counts, limits)), Endpoint(host="127.0.0.1", port=0))
    running = asyncio.create_task(door.run_until_stopped())
    try:
        yield Served(url=f"http://127.0.0.1:{door.port}", plain=plain, clock=clock, counts=counts)
    finally:
        door.stop()
        await running
