"""What the desk holds, as a page shows it in one language.

Invariant: nothing is put in that the desk did not say may be public.
"""

from dataclasses import replace
from datetime import date

from bot.web.pages.reading import (
    Announcement,
    CityShown,
    Official,
    Opined,
    Pending,
    Row,
    Said,
    Titled,
    Verdict,
)
from intake.awards import Award, Document
from intake.calls.model import Call, Stage, text_in
from intake.consultation import Line, Opinion, Total
from intake.conversation.public.public import AnnouncedCity
from intake.desk.consultations.consulting import Announced, PendingVoice, ShownCity, ShownOpinion
from intake.desk.consultations.official import OfficialAnnouncement
from intake.names import ERASED
from replies.filters import tongue


def announcement(announced: Announced, language: str) -> Announcement:
    call = announced.call
    return Announcement(
        title=text_in(call.title, language),
        edition=call.edition,
        issuers=call.issuers,
        rules_day=date.fromisoformat(call.rules_date),
        closes_at=announced.closes_at,
        zone=call.timezone,
        takes=announced.takes,
        opinion_length=announced.rules.opinion_length,
        has_opinions=announced.rules.takes_opinions,
        official_at=call.stages[Stage.OFFICIAL_ANNOUNCEMENT].opens_at,
        cities=tuple(
            replace(
                _row(one, announced.total(one), language),
                outcome=announced.outcomes.get(one.application),
            )
            for one in announced.cities
        ),
        is_hidden=announced.is_hidden,
        is_sample=call.sample,
        seal=announced.seal,
    )


def official(announced: OfficialAnnouncement, language: str) -> Official:
    call = announced.call
    return Official(
        title=text_in(call.title, language),
        edition=call.edition,
        issuers=call.issuers,
        rules_day=date.fromisoformat(call.rules_date),
        zone=call.timezone,
        cities=tuple(_titled(one, language) for one in announced.awards),
        is_sample=call.sample,
        seal=announced.seal,
    )


def _titled(award: Award, language: str) -> Titled:
    is_own = award.own_name != award.city
    return Titled(
        name=award.own_name,
        country=tongue(language).country(award.country),
        since=award.awarded_on,
        language=award.language if is_own else "",
        name_in_english=award.city if is_own else "",
    )


def city(call: Call, shown: ShownCity, language: str) -> CityShown:
    return CityShown(
        row=replace(_row(shown.city, shown.total, language), outcome=shown.outcome),
        lines=tuple(_said(call, line, language) for line in shown.lines),
        opinions=tuple(_opined(call, one) for one in shown.opinions),
    )


def _opined(call: Call, shown: ShownOpinion) -> Opined:
    at = shown.answered_at
    return Opined(
        text=shown.text if shown.text != ERASED else "",
        is_objection=shown.is_objection,
        answered_on=at.astimezone(call.timezone).date() if at else None,
    )


def pending(about: PendingVoice, language: str) -> Pending:
    voice = about.voice
    is_opinion = isinstance(voice, Opinion)
    return Pending(
        kind="opinion" if is_opinion else "vote",
        city=_row(about.city, None, language),
        text=voice.text if isinstance(voice, Opinion) else "",
        is_objection=isinstance(voice, Opinion) and voice.is_objection,
        refusal=about.refusal,
    )


def verdict(call: Call, award: Award, document: Document, language: str) -> Verdict:
    """Days are the call's zone's, as on the document itself."""
    ended_at = document.ended_at
    return Verdict(
        state=document.validity.value,
        number=document.number,
        document=document.kind.value,
        city=award.own_name,
        language=award.language,
        city_in_english=award.city,
        country=tongue(language).country(award.country),
        title=_title(call, award, language),
        title_in_english=award.title,
        edition=award.edition,
        issuers=award.issuers,
        issued_on=document.issued_at.astimezone(call.timezone).date(),
        ended_on=ended_at.astimezone(call.timezone).date() if ended_at else None,
        reason=document.reason,
        is_sample=call.sample,
    )


def _title(call: Call, award: Award, language: str) -> str:
    """As the call translates it; one that it does not name any more stands as on the document."""
    known = call.honorary_title
    return text_in(known, language) if award.title == text_in(known, "en") else award.title


def _row(city: AnnouncedCity, total: Total | None, language: str) -> Row:
    return Row(
        key=city.key,
        name=city.own_name or city.city,
        country=tongue(language).territory(city.country),
        language=city.language if city.own_name else "",
        name_in_english=city.city if city.own_name else "",
        total=total,
    )


def _said(call: Call, line: Line, language: str) -> Said:
    label = text_in(call.question(line.question).label, language)
    return Said(label=label[:1].upper() + label[1:], words=line.words)
