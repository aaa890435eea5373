"""Sample letters of stages, deadlines and decisions: what no mail of a city has asked for.

Invariant: each receipt is one that the desk could really make for the notice it stands in.
"""

from dataclasses import replace
from datetime import date, datetime

from intake.applications import State
from intake.awards import Award, Document, Kind
from intake.calls.model import Stage
from intake.eligibility import Finding, Status
from intake.notices import (
    AnswerShared,
    AnswersShared,
    CityNotice,
    DeadlinePassed,
    Declined,
    DocumentRevoked,
    DocumentsIssued,
    Extended,
    Receipt,
    Reminded,
    StageMoved,
    StageReversed,
    Titled,
)
from replies import sampled
from replies.sampled import ZONE

PRE_SELECTION_ENDS = datetime(2027, 3, 31, 9, 0, tzinfo=ZONE)
SELECTION_ENDS = datetime(2027, 6, 29, 9, 0, tzinfo=ZONE)
REVIEW_ENDS = datetime(2027, 12, 26, 9, 0, tzinfo=ZONE)
LATER = datetime(2027, 2, 14, 18, 0, tzinfo=ZONE)

REGISTERED = Receipt(findings=sampled.STANDING.findings, eligible=True, state=State.REGISTERED)
OPEN_AT_THE_GATE = Receipt(
    findings=(*sampled.NONE_YET, sampled.S1, sampled.S2, sampled.S3, sampled.S4),
    asked=(sampled.ASK_ENTERPRISES, sampled.ASK_BRAIN),
    missing=("Enterprises with advanced digital models", "City brain"),
    by=PRE_SELECTION_ENDS,
    state=State.REGISTERED,
    stage=Stage.PRE_SELECTION,
)
ASKED_AT_SELECTION = replace(
    REGISTERED,
    asked=(sampled.ASK_OUTPUT,),
    missing=("City-wide output with IoT",),
    by=SELECTION_ENDS,
    stage=Stage.SELECTION,
)
INELIGIBLE = Receipt(
    findings=(*sampled.NOT_MET_AT_ALL, sampled.S1, sampled.S2, sampled.S3, sampled.S4),
    eligible=False,
    state=State.REGISTERED,
    stage=Stage.PRE_SELECTION,
)


CERTIFICATE = Document(
    number="GDC-2026-7K4M-2XQ9-HTR3", kind=Kind.CERTIFICATE,
    issued_at=datetime(2028, 3, 26, 9, 0, tzinfo=ZONE),
)  # fmt: skip
LICENCE = replace(CERTIFICATE, number="GDC-2026-M8VN-4CWP-9KTD", kind=Kind.LICENCE)
AWARD = Award(
    application=17, city="Gdynia", own_name="Gdynia", language="pl", country="Poland",
    title="Global Demonstration City for the Intelligently Interconnected Digital Economy",
    programme="Global Demonstration Cities for the Intelligently Interconnected Digital Economy",
    edition="2026", convention="World Internet of Things Convention",
    issuers=("The organizing committee",), rules_on=date(2025, 2, 15),
    awarded_on=date(2028, 3, 26), documents=(CERTIFICATE, LICENCE),
)  # fmt: skip

LACKING = replace(
    sampled.STANDING,
    asked=(sampled.ASK_OUTPUT, sampled.ASK_OFFICE),
    missing=("City-wide output with IoT", "Your office", *sampled.LABELS),
)
COMPLETE = replace(sampled.COMPLETE, understood=(), asked=(sampled.ASK_PLACE,))


def notices(number: int, city: str) -> dict[str, CityNotice]:
    """Every sample by its name."""
    return {
        **_moved(number, city),
        **_reversed(number, city),
        **_decided(number, city),
        **_documents(number, city),
        **_reminded(number, city),
        **_closed(number, city),
        **_extended(number, city),
        **_shared(number, city),
    }


def _moved(number: int, city: str) -> dict[str, CityNotice]:
    moved = StageMoved(
        application=number, city=city, receipt=ASKED_AT_SELECTION, reason="",
        former=Stage.PRE_SELECTION, stage=Stage.SELECTION, closes_at=SELECTION_ENDS,
    )  # fmt: skip
    return {
        "moved": moved,
        "moved-first": replace(
            moved, former=Stage.REGISTRATION, stage=Stage.PRE_SELECTION,
            receipt=OPEN_AT_THE_GATE, closes_at=PRE_SELECTION_ENDS,
        ),
        "moved-by_a_person": replace(
            moved, former=Stage.SELECTION, stage=Stage.PRELIMINARY_ANNOUNCEMENT,
            reason="The city meets two of the four standards, and its port is a model for others.",
            receipt=replace(REGISTERED, stage=Stage.PRELIMINARY_ANNOUNCEMENT),
            closes_at=datetime(2027, 9, 27, 9, 0, tzinfo=ZONE),
        ),
        "moved-unanswered": replace(
            moved, former=Stage.SELECTION, stage=Stage.PRELIMINARY_ANNOUNCEMENT,
            reason="The city meets two of the four standards.",
            receipt=replace(REGISTERED, stage=Stage.PRELIMINARY_ANNOUNCEMENT),
            closes_at=datetime(2027, 9, 27, 9, 0, tzinfo=ZONE),
            asked_at=datetime(2027, 9, 20, 9, 0, tzinfo=ZONE),
        ),
        "moved-judged": replace(
            moved, former=Stage.SELECTION, stage=Stage.PRELIMINARY_ANNOUNCEMENT,
            reason="The city meets three of the four standards.",
            judged=(("S1", "met"), ("S2", "met"), ("S3", "met")), open_ties=("S4",),
            receipt=replace(REGISTERED, stage=Stage.PRELIMINARY_ANNOUNCEMENT),
            closes_at=datetime(2027, 9, 27, 9, 0, tzinfo=ZONE),
        ),
        **_moved_late(moved),
    }  # fmt: skip


def _moved_late(moved: StageMoved) -> dict[str, CityNotice]:
    """Into the stages behind the preliminary announcement."""
    return {
        "moved-final_review": replace(
            moved, former=Stage.PRELIMINARY_ANNOUNCEMENT, stage=Stage.FINAL_REVIEW,
            reason="No opinion was against the city.",
            receipt=replace(REGISTERED, stage=Stage.FINAL_REVIEW),
            closes_at=datetime(2027, 12, 26, 9, 0, tzinfo=ZONE),
        ),
        "moved-official_announcement": replace(
            moved, former=Stage.FINAL_REVIEW, stage=Stage.OFFICIAL_ANNOUNCEMENT,
            reason="The final review is over.",
            receipt=replace(REGISTERED, stage=Stage.OFFICIAL_ANNOUNCEMENT),
            closes_at=datetime(2028, 3, 25, 9, 0, tzinfo=ZONE),
        ),
    }  # fmt: skip


def _reversed(number: int, city: str) -> dict[str, CityNotice]:
    taken_back = StageReversed(
        application=number, city=city, former=Stage.SELECTION, stage=Stage.PRE_SELECTION,
        reason="We moved your application by mistake, together with those of other cities.",
        receipt=replace(REGISTERED, stage=Stage.PRE_SELECTION), closes_at=PRE_SELECTION_ENDS,
    )  # fmt: skip
    return {
        "reversed": taken_back,
        "reversed-declined": replace(
            taken_back, stage=Stage.SELECTION, undone=State.DECLINED,
            reason="We read one of your figures wrongly.", receipt=ASKED_AT_SELECTION,
            closes_at=SELECTION_ENDS,
        ),
        "reversed-titled": replace(
            taken_back, former=Stage.OFFICIAL_ANNOUNCEMENT, stage=Stage.FINAL_REVIEW,
            undone=State.TITLED, reason="One document must be checked again.",
            revoked=(CERTIFICATE.number, LICENCE.number), is_attendance_over=True,
            receipt=replace(REGISTERED, stage=Stage.FINAL_REVIEW), closes_at=REVIEW_ENDS,
        ),
    }  # fmt: skip


def _decided(number: int, city: str) -> dict[str, CityNotice]:
    return {
        "declined": Declined(
            application=number, city=city, stage=Stage.PRE_SELECTION, receipt=INELIGIBLE,
            against=_against(INELIGIBLE),
            reason="By its answers the city meets no basic criterion.",
        ),
        "declined-standards": Declined(
            application=number, city=city, stage=Stage.SELECTION,
            receipt=replace(REGISTERED, stage=Stage.SELECTION), against=_against(REGISTERED),
            reason="The panel looked at all four standards. Two of them are not shown.",
        ),
        "declined-judged": Declined(
            application=number, city=city, stage=Stage.FINAL_REVIEW,
            receipt=replace(REGISTERED, stage=Stage.FINAL_REVIEW), against=_against(REGISTERED),
            judged=(("S1", "met"), ("S2", "not_met"), ("S3", "met"), ("S4", "partly")),
            tied=("S4",),
            reason="The panel judged by the figures of 2024.",
        ),
        "titled-elsewhere": Titled(
            application=number, city=city, reason="Its port is a model for other cities.",
            receipt=replace(REGISTERED, stage=Stage.OFFICIAL_ANNOUNCEMENT), is_elsewhere=True,
        ),
        "titled-judged": Titled(
            application=number, city=city, reason="The panel judged it a model for other ports.",
            judged=(("S1", "met"), ("S2", "not_met"), ("S3", "met"), ("S4", "partly")),
            tied=("S4",),
            receipt=replace(REGISTERED, stage=Stage.OFFICIAL_ANNOUNCEMENT),
        ),
        "titled": Titled(
            application=number, city=city, reason="Its port is a model for other cities.",
            receipt=replace(REGISTERED, stage=Stage.OFFICIAL_ANNOUNCEMENT),
        ),
    }  # fmt: skip


def _documents(number: int, city: str) -> dict[str, CityNotice]:
    issued = DocumentsIssued(
        application=number, city=city, documents=(CERTIFICATE, LICENCE),
        verify_at="https://desk.cities.example/verify/", own_name="Gdynia",
    )  # fmt: skip
    new = replace(CERTIFICATE, number="GDC-2026-QW4E-8RTY-3UPA", replaces=CERTIFICATE.number)
    reason = "The city's name was spelled wrongly on the first one."
    return {
        "documents": issued,
        "documents-no_page": replace(issued, verify_at=""),
        "documents-new": replace(issued, documents=(new,), reason=reason),
        "document_revoked": DocumentRevoked(
            application=number, city=city, document=LICENCE, reason="It was issued by mistake."
        ),
    }


def _against(receipt: Receipt) -> tuple[Finding, ...]:
    return tuple(one for one in receipt.findings if one.status is not Status.MET)


def _reminded(number: int, city: str) -> dict[str, CityNotice]:
    """Letters before a deadline."""
    reminded = Reminded(
        application=number, city=city, receipt=LACKING,
        stage=Stage.REGISTRATION, closes_at=sampled.BY,
    )  # fmt: skip
    return {
        "reminded": reminded,
        "reminded-only_submit": replace(reminded, receipt=COMPLETE),
        "reminded-not_eligible": replace(
            reminded, receipt=replace(sampled.NOT_ELIGIBLE, understood=())
        ),
        "reminded-pre_selection": replace(
            reminded, receipt=OPEN_AT_THE_GATE, stage=Stage.PRE_SELECTION,
            closes_at=PRE_SELECTION_ENDS,
        ),
    }  # fmt: skip


def _closed(number: int, city: str) -> dict[str, CityNotice]:
    """Letters after a deadline that was missed."""
    closed = DeadlinePassed(
        application=number, city=city, closed_at=sampled.BY, lacking=LACKING.missing,
        receipt=replace(sampled.SETTLED, state=State.CLOSED),
    )  # fmt: skip
    return {
        "closed": closed,
        "closed-only_submit": replace(closed, lacking=()),
        "closed-asking": replace(closed, is_asking=True),
    }


def _extended(number: int, city: str) -> dict[str, CityNotice]:
    """Letters that give more time."""
    extended = Extended(
        application=number, city=city, receipt=replace(LACKING, by=LATER), until=LATER,
        reason="You asked for two more weeks.", is_reopened=False,
    )  # fmt: skip
    return {
        "extended": extended,
        "extended-only_submit": replace(extended, receipt=replace(COMPLETE, by=LATER)),
        "extended-reopened": replace(extended, is_reopened=True),
        "extended-registered": replace(
            extended, until=SELECTION_ENDS, reason="", receipt=ASKED_AT_SELECTION
        ),
        "extended-judged": replace(
            extended, until=SELECTION_ENDS, reason="The panel needs two more weeks.",
            receipt=replace(REGISTERED, stage=Stage.SELECTION),
        ),
    }  # fmt: skip


def _shared(number: int, city: str) -> dict[str, CityNotice]:
    """The letter that all applicants get, and that of who applies later."""
    shared = AnswerShared(
        application=number, city=city,
        question="May a city send the GDP of its whole metropolitan area?",
        answer="No.\n\nPlease send the figure of the city alone.",
    )  # fmt: skip
    earlier = AnswersShared(
        application=number, city=city, shared=(
            (shared.question, shared.answer),
            ("Who may sign for a city?", "Whoever the city government has given the authority to."),
        ),
    )  # fmt: skip
    corrected = "Please send the figure of the city with its suburbs."
    return {
        "shared": shared,
        "shared-corrected": replace(shared, answer=corrected, corrects=True),
        "shared_earlier": earlier,
        "shared_earlier-one": replace(earlier, shared=earlier.shared[:1]),
    }
