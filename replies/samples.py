"""One sample of every notice, and variants of those that say much: for previews and tests.

Invariant: keys are `audience/name` or `audience/name-variant`; every notice has a plain one.
"""

from dataclasses import replace
from datetime import UTC, datetime

from intake.applications import Evidence, State
from intake.calls.model import Stage
from intake.cases import CaseKind
from intake.messages import PUBLIC, Address
from intake.notices import (
    Addressed,
    AddressKnown,
    CaseAnswered,
    CityNotice,
    ConfirmMessage,
    ConfirmPerson,
    ContactAdded,
    ContactRemoved,
    ContactWelcomed,
    Digest,
    ErasureAsked,
    FileTakenOut,
    HelpShown,
    Holdings,
    ItemsAsked,
    JoiningAsked,
    MailboxAsked,
    MailLost,
    MailPassedOn,
    Matter,
    Notice,
    OrganizerTold,
    Receipt,
    Received,
    Registered,
    Remark,
    RemarkKind,
    StatusShown,
    StrangerTold,
    SubmissionShown,
    TakenOff,
    Urgent,
    Welcome,
    WithdrawalAsked,
    Withdrawn,
)
from replies import (
    sampled,
    sampled_ceremony,
    sampled_numbers,
    sampled_panel,
    sampled_public,
    sampled_steps,
)

NOW = datetime(2026, 11, 20, 8, 30, tzinfo=UTC)
CONTACT = Address(address="digital@gdynia.example", name="Office of the Mayor")
ORGANIZER = Address(address="organizer@committee.example", name="Organizer on duty")
STRANGER = Address(address="colleague@gdynia.example", name="Digital Development Department")
CITY, NUMBER = "Gdynia", 17
TOKEN = "abcdefghijklmnopqrstuvwxyz"  # noqa: S105  the shape of a reply token, not one

MATTER = Matter(
    case=31,
    kind=CaseKind.SAME_CITY,
    city=CITY,
    text="Digital Development Department <colleague@gdynia.example> also writes for Gdynia.",
    at=NOW,
)
QUESTION = Matter(
    case=30,
    kind=CaseKind.QUESTION,
    city=CITY,
    text="May we send the GDP of the whole metropolitan area?",
    at=NOW,
)
APPROVAL = Matter(
    case=32,
    kind=CaseKind.APPROVAL,
    city=CITY,
    text="Organizer on duty decided that Gdynia (application 17) is titled: a model for others.",
    at=NOW,
)
UNREADABLE = Matter(
    case=33,
    kind=CaseKind.PARKED,
    city=None,
    text="A mail from colleague@gdynia.example could not be handled: nothing in it can be read. It "
    'is kept whole; trying again does not help, `citydesk lay-aside m17 --reason "…"` settles it.',
    at=NOW,
    is_unreadable=True,
)
EVIDENCE = Evidence(
    digest="0" * 64, name="GDP_2024.pdf", type="application/pdf", size=1_240_000, message="m1"
)


def samples() -> dict[str, Addressed]:
    """Every sample by its key, in the order a city meets them."""
    return {
        **{f"city/{name}": _to_city(notice) for name, notice in _city().items()},
        "stranger/told": Addressed(
            notice=StrangerTold(), to=STRANGER, subject="Application of Gdynia",
            in_reply_to="m2@gdynia.example",
        ),
        "stranger/told-has_left": _to_stranger(StrangerTold(has_left=True)),
        "stranger/told-own": _to_stranger(StrangerTold(is_own=True)),
        "stranger/erasure": _to_stranger(ErasureAsked(address=STRANGER.address)),
        "stranger/passed_on": _to_stranger(MailPassedOn()),
        "stranger/mailbox": _to_stranger(MailboxAsked(city=CITY, person="Mayor's Office (Slack)")),
        "stranger/mailbox-kept": _to_stranger(
            MailboxAsked(city=CITY, person="Mayor's Office (Slack)", is_kept=True)
        ),
        "stranger/mailbox-handed_over": _to_stranger(
            MailboxAsked(city=CITY, person=CONTACT.address, is_handed_over=True)
        ),
        **{f"stranger/mailbox-{name}": _to_stranger(one) for name, one in _closed().items()},
        **{f"stranger/{key}": _to_stranger(one) for key, one in sampled_numbers.notices().items()},
        **{
            f"public/{name}": Addressed(notice=notice, to=STRANGER, token=PUBLIC)
            for name, notice in sampled_public.public().items()
        },
        "stranger/known": _to_stranger(AddressKnown(address=STRANGER.address)),
        "stranger/known-refused": _to_stranger(
            AddressKnown(address=STRANGER.address, is_refused=True)
        ),
        **sampled_panel.samples(),
        **{
            f"organizer/{name}": Addressed(notice=notice, to=ORGANIZER)
            for name, notice in _organizer().items()
        },
    }  # fmt: skip


def _closed() -> dict[str, MailboxAsked]:
    """To a mailbox that is asked nothing, or nothing any more."""
    over = MailboxAsked(city=None, person="", is_over=True)
    refused = replace(over, is_refused=True)
    return {
        "over": replace(over, city=CITY),
        "refused": refused,
        "refused_kept": replace(refused, is_kept=True),
    }


def _to_stranger(notice: Notice) -> Addressed:
    return Addressed(notice=notice, to=STRANGER)


def _to_city(notice: CityNotice) -> Addressed:
    return Addressed(
        notice=notice,
        to=CONTACT,
        application=NUMBER,
        token=TOKEN,
        subject="Re: Application of Gdynia",
        message="m1",
        in_reply_to="m1@gdynia.example",
        references=("m0@gdynia.example",),
    )


def _city() -> dict[str, CityNotice]:
    unasked = sampled_steps.notices(NUMBER, CITY)
    announced = sampled_public.to_city(NUMBER, CITY)
    ceremony = sampled_ceremony.notices(NUMBER, CITY)
    return {
        **_answering(),
        **_standings(),
        **_steps(),
        **_answered(),
        **_confirming(),
        **_welcomed(),
        "mail_lost": MailLost(
            application=NUMBER,
            city=CITY,
            box=CONTACT.address,
            said="## The answer of the organizers\n\nThree weeks, 2 \\* 3 \\[days\\].",
        ),
        **unasked,
        **announced,
        **ceremony,
    }


def _answering() -> dict[str, CityNotice]:
    """Letters that answer what a city wrote, most mails of all."""
    return {
        "welcome": Welcome(application=NUMBER, city=CITY, receipt=sampled.FIRST),
        "welcome-bare": Welcome(application=NUMBER, city=None, receipt=sampled.NOTHING_KNOWN),
        **{
            name: Received(application=NUMBER, city=CITY, receipt=receipt)
            for name, receipt in _receipts().items()
        },
        "help": HelpShown(application=NUMBER, city=CITY, receipt=sampled.STANDING),
    }


def _receipts() -> dict[str, Receipt]:
    """What the plain answer to a mail says, by its name."""
    settled = sampled.SETTLED
    return {
        "received": sampled.HALFWAY,
        "received-mistakes": sampled.MISTAKES,
        "received-fruitless": sampled.FRUITLESS,
        "received-courteous": sampled.COURTEOUS,
        "received-paused": sampled.PAUSED,
        "received-paused_until": sampled.PAUSED_UNTIL,
        "received-not_reminded": sampled.NOT_REMINDED,
        "received-not_reminded_until": sampled.NOT_REMINDED_UNTIL,
        "received-still_not_reminded": replace(settled, is_resting=True),
        "received-reminders_resumed": _remarked(settled, "reminders_resumed"),
        "received-handed_over": sampled.HANDED_OVER,
        "received-decided": _remarked(replace(settled, state=State.TITLED), "decided_passed_on"),
        "received-documents": _remarked(
            replace(settled, state=State.TITLED), "documents_passed_on"
        ),
        "received-still_paused": replace(sampled.HALFWAY, state=State.PAUSED),
        "received-registered": settled,
        "received-statement": _remarked(
            replace(settled, unplaced=("Our mayor has changed.",)), "statement_shown"
        ),
        "received-asked_in_stage": _remarked(
            replace(sampled_steps.ASKED_AT_SELECTION, understood=(sampled.COMPANIES,)),
            "registered_changed",
        ),
        "received-closed": _remarked(replace(settled, state=State.CLOSED), "closed_more_time"),
        "received-not_eligible": sampled.NOT_ELIGIBLE,
        "received-complete": sampled.COMPLETE,
    }


def _remarked(receipt: Receipt, kind: RemarkKind) -> Receipt:
    return replace(receipt, remarks=(Remark(kind=kind),))


def _unread(receipt: Receipt, kind: RemarkKind) -> Receipt:
    words = "Place of the certificate: “In our city rather than at the Convention, if possible.”"
    return replace(receipt, remarks=(Remark(kind=kind, words=words),))


def _standings() -> dict[str, CityNotice]:
    """Letters that say where an application stands."""
    return {
        "status": StatusShown(
            application=NUMBER, city=CITY, receipt=sampled.STANDING,
            stage=Stage.REGISTRATION, state=State.OPEN, answers=sampled.WHOLE[:5],
        ),
        "status-registered": StatusShown(
            application=NUMBER, city=CITY, receipt=sampled.SETTLED,
            stage=Stage.REGISTRATION, state=State.REGISTERED, answers=sampled.WHOLE,
        ),
        "status-selection": StatusShown(
            application=NUMBER, city=CITY, receipt=sampled_steps.ASKED_AT_SELECTION,
            stage=Stage.SELECTION, state=State.REGISTERED, answers=sampled.WHOLE,
        ),
    }  # fmt: skip


def _steps() -> dict[str, CityNotice]:
    """Letters for the steps of an application."""
    return {
        "submission": SubmissionShown(
            application=NUMBER, city=CITY, receipt=replace(sampled.COMPLETE, understood=()),
            whole=sampled.WHOLE, evidence=(EVIDENCE,),
        ),
        "submission-unread": SubmissionShown(
            application=NUMBER, city=CITY, whole=sampled.WHOLE,
            receipt=_unread(replace(sampled.COMPLETE, understood=()), "unread_waits"),
        ),
        "registered-unread": Registered(
            application=NUMBER, city=CITY, next_stage_at=sampled.NEXT,
            receipt=_unread(Receipt(), "unread_passed_on"),
        ),
        "registered": Registered(
            application=NUMBER, city=CITY, next_stage_at=sampled.NEXT,
            receipt=Receipt(),
        ),
        "withdrawal_asked": WithdrawalAsked(application=NUMBER, city=CITY),
        "withdrawn": Withdrawn(application=NUMBER, city=CITY),
        "holdings": Holdings(
            application=NUMBER, city=CITY, receipt=Receipt(), contacts=(CONTACT.address,),
            history=sampled.WHOLE[:6], evidence=(EVIDENCE,),
            letters=(
                f"2026-11-19 08:31 (Asia/Shanghai) · Re: Application of Gdynia · {CONTACT.address}",
            ),
            messages=(
                f"2026-11-19 08:30 (Asia/Shanghai) · Application of Gdynia · {CONTACT.address}\n"
                "Dear Sirs,\n\nthe city of Gdynia would like to take part.",
            ),
        ),
        "items_asked": ItemsAsked(
            application=NUMBER, city=CITY, organizer="Organizer on duty",
            receipt=sampled.STANDING,
        ),
        "items_asked-registered": ItemsAsked(
            application=NUMBER, city=CITY, organizer="Organizer on duty",
            receipt=replace(sampled.SETTLED, asked=(sampled.ASK_PLACE,), by=sampled.BY),
        ),
    }  # fmt: skip


def _answered() -> dict[str, CityNotice]:
    """What organizers answer."""
    return {
        "case_answered": CaseAnswered(
            application=NUMBER, city=CITY, question=QUESTION.text, organizer="Organizer on duty",
            answer="Thank you for asking.\n\nPlease send the figure of the city alone.",
        ),
        "case_answered-corrected": CaseAnswered(
            application=NUMBER, city=CITY, question=QUESTION.text, organizer="Organizer on duty",
            answer="Please send the figure of the city with its suburbs.", corrects=True,
        ),
        "case_answered-further": CaseAnswered(
            application=NUMBER, city=CITY, question="", organizer="Organizer on duty",
            answer="Our colleague was wrong on the phone: taking part is free.", further=True,
        ),
    }  # fmt: skip


def _confirming() -> dict[str, CityNotice]:
    """What contacts are asked about a message, and about somebody."""
    words = "Our GDP was USD 85.3 billion in 2024.\n\nSee https://gdynia.example/report"
    return {
        "confirm_message": ConfirmMessage(
            application=NUMBER, city=CITY, subject="Our figures", excerpt=words
        ),
        "confirm_person": ConfirmPerson(
            application=NUMBER, city=CITY, person=STRANGER, excerpt=words, about_city=False
        ),
        "confirm_person-own": ConfirmPerson(
            application=NUMBER, city=CITY, person=STRANGER, excerpt=words, about_city=True,
            is_own=True,
        ),
        "confirm_person-same_city": ConfirmPerson(
            application=NUMBER, city=CITY, person=STRANGER, excerpt=words, about_city=True
        ),
    }  # fmt: skip


def _welcomed() -> dict[str, CityNotice]:
    """Who comes onto a file or off it, and who hears of it."""
    return {
        "contact_welcomed": ContactWelcomed(
            application=NUMBER, city=CITY, by=CONTACT.address, handed_over=False,
            receipt=sampled.STANDING,
        ),
        "contact_welcomed-by_organizers": ContactWelcomed(
            application=NUMBER, city=CITY, by="", handed_over=False, receipt=sampled.STANDING,
            reason="Your mayor's office told us that you write for the city now.",
        ),
        "contact_welcomed-titled": ContactWelcomed(
            application=NUMBER, city=CITY, by="", handed_over=False, reason="As your mayor wrote.",
            receipt=replace(sampled.STANDING, state=State.TITLED, asked=(), missing=(), by=None),
            titled_at=sampled_ceremony.TITLED_AT,
        ),
        "contact_added": ContactAdded(
            application=NUMBER, city=CITY, person=CONTACT.address,
            reason="Your mayor's office told us so.",
        ),
        "contact_removed": ContactRemoved(
            application=NUMBER, city=CITY, person=CONTACT.address,
            reason="Your mayor's office told us so.",
        ),
        "file_taken_out": FileTakenOut(
            application=NUMBER, city=CITY, file="figures-2024.pdf",
            reason="You wrote that it was the wrong file.",
        ),
        "taken_off": TakenOff(application=NUMBER, city=CITY),
        "joining_asked": JoiningAsked(application=NUMBER, city=CITY),
        "contact_welcomed-handed_over": ContactWelcomed(
            application=NUMBER, city=CITY, by=CONTACT.address, handed_over=True,
            receipt=sampled.STANDING,
        ),
    }  # fmt: skip


def _organizer() -> dict[str, Notice]:
    return {
        "told": OrganizerTold(),
        "urgent": Urgent(matter=MATTER),
        "urgent-approval": Urgent(matter=APPROVAL),
        "urgent-unreadable": Urgent(matter=UNREADABLE),
        "urgent-nameless": Urgent(matter=replace(MATTER, city=None, who=CONTACT.address)),
        "digest": Digest(waiting=(QUESTION, MATTER), opened=3, registered=1, failed=0),
        "digest-empty": Digest(waiting=(), opened=0, registered=0, failed=0),
    }
