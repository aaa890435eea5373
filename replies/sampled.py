"""What sample letters are made of: answers, mistakes, questions and findings of one city."""

from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from intake.answers.values import (
    Amount,
    Choice,
    Conversion,
    Count,
    Event,
    Events,
    NotAvailable,
    Place,
    Span,
    Text,
    Unclear,
    Value,
    Venue,
    YesNo,
)
from intake.applications import State
from intake.eligibility import Code, Finding, Ground, Status
from intake.notices import File, Item, Misread, Receipt, Remark, Understood

ZONE = ZoneInfo("Asia/Shanghai")
BY = datetime(2027, 1, 31, 18, 0, tzinfo=ZONE)
NEXT = datetime(2027, 2, 1, 9, 0, tzinfo=ZONE)
WRITER = "digital@gdynia.example"


# --- answers ------------------------------------------------------------------------------------


def _figure(number: str, *, about: bool = False) -> Span:
    return Span(low=Decimal(number), high=Decimal(number), about=about)


def _more_than(number: str) -> Span:
    return Span(low=Decimal(number), high=None, low_open=True)


def _dollars(number: str, *, about: bool) -> Amount:
    span = _figure(number, about=about)
    return Amount(span=span, currency="USD", year=2024, usd=span)


def _zlotys(number: str, dollars: str) -> Amount:
    rate = Conversion(rate=Decimal("3.97915"), year=2024, source="ecb")
    return Amount(
        span=_figure(number), currency="PLN", year=2024, conversion=rate,
        usd=_figure(dollars, about=True),
    )  # fmt: skip


def _told(
    label: str,
    words: str,
    value: Value,
    options: tuple[str, ...] = (),
) -> Understood:
    return Understood(label=label, words=words, value=value, by=WRITER, options=options)


NETWORKS = ("5G", "6G", "Starlink", "quantum communication")
PLACE = _told("City", "Gdynia, Poland", Place(city="Gdynia", country="PL", known=True))
OFFICE = _told(
    "Your office", "Head of the Digital Department", Text(text="Head of the Digital Department")
)
GDP = _told("GDP of the city", "PLN 91 bn in 2024", _zlotys("91000000000", "22869205735.9"))
NETWORK = _told("Communication infrastructure", "5G and quantum", Choice(numbers=(1, 4)), NETWORKS)
ENTERPRISES = _told(
    "Enterprises with advanced digital models", "240 companies", Count(span=_figure("240"))
)
BRAIN = _told("City brain", "not yet", YesNo(yes=False))
COMPANIES = _told(
    "Companies in the interconnected economy", "more than a hundred", Count(span=_more_than("100"))
)
OUTPUT = _told("Output of IoT-driven digital economy", "about 12.4 bn dollars",
               _dollars("12400000000", about=True))  # fmt: skip
NETWORK_OUTPUT = _told(
    "Output from IoT network infrastructure", "we do not count this", NotAvailable()
)
EVENTS = _told(
    "International events hosted",
    "the Baltic Port Congress",
    Events(events=(Event(name="Baltic Port Congress", year=2023, place="Gdynia"),)),
)
VENUE = _told("Place of the certificate", "in Geneva", Venue(number=8, words="in Geneva"))
CORRECTED = replace(ENTERPRISES, words="sorry, 240", replaces=Count(span=_figure("24")))

WHOLE = (
    PLACE, OFFICE, NETWORK, BRAIN, GDP, ENTERPRISES, OUTPUT, NETWORK_OUTPUT,
    EVENTS, COMPANIES, VENUE,
)  # fmt: skip


# --- questions ----------------------------------------------------------------------------------

ASK_CITY = Item(
    question="V11_city", text="Which city is applying?",
    form="the city's name, with its country", example="Gdynia, Poland",
)  # fmt: skip
ASK_OFFICE = Item(
    question="V11_office", text="Which office do you hold in the city government?",
    form="your position and department", example="Head of the Digital Development Department",
)  # fmt: skip
ASK_GDP = Item(
    question="B3a_gdp", text="What is your city's gross domestic product (GDP)?", serves=("B3",),
    form="an amount with its currency and year", example="USD 85.3 billion (2024)",
    is_figure=True,
)  # fmt: skip
ASK_BRAIN = Item(
    question="B2b", serves=("B2",), form="yes or no, with since when",
    text='Is an IoT-based "city brain" in operation for running and governing your city?',
    example="Yes, our city brain has been in operation since 2021.",
)  # fmt: skip
ASK_ENTERPRISES = Item(
    question="B4", serves=("B4",), form="a number of enterprises; the exact figure if you can",
    text="How many enterprises in your city operate advanced digital economic models "
    "(visualised production, real-time tracking and tracing, business customisation)?",
    example="134 enterprises",
    is_figure=True,
)  # fmt: skip
ASK_OUTPUT = Item(
    question="S4_output", serves=("S4",), form="an amount with its currency and year",
    text="What output value does your city generate with IoT applied across its whole economy and "
    "society?",
    example="USD 75 billion (2024)",
    is_figure=True,
)  # fmt: skip
ASK_PLACE = Item(
    question="V6_place", optional=True, form="a place from the list, or your own words",
    text="Where would you like to receive the certificate?", example="at the Convention",
)  # fmt: skip

LABELS = (
    "Communication infrastructure", "City managed through IoT", "Recognition as a city",
    "Advanced IoT-driven economy", "Ultra-broadband IoT infrastructure", "Vision",
    "Talent and high-tech enterprises", "Aspiration as model city",
)  # fmt: skip


# --- findings -----------------------------------------------------------------------------------


def _ground(
    question: str, code: Code, margin: str | None = None, limit: str | None = None,
    chosen: tuple[int, ...] = (),
) -> Ground:  # fmt: skip
    return Ground(
        question=question, status=STATUS_OF[code], code=code,
        margin=None if margin is None else Decimal(margin),
        limit=None if limit is None else Decimal(limit), chosen=chosen,
    )  # fmt: skip


def _finding(id: str, *grounds: Ground, status: Status | None = None) -> Finding:
    stands = status or grounds[0].status
    return Finding(id=id, status=stands, grounds=grounds, declared=id == "B5")


STATUS_OF: dict[Code, Status] = {
    "unanswered": Status.NOT_EVIDENCED,
    "not_available": Status.NOT_EVIDENCED,
    "above": Status.MET,
    "not_above": Status.NOT_MET,
    "equal_to_limit": Status.NOT_MET,
    "straddles": Status.UNCERTAIN,
    "straddles_by_year": Status.UNCERTAIN,
    "not_converted": Status.UNCERTAIN,
    "enough": Status.MET,
    "too_few": Status.NOT_MET,
    "yes": Status.MET,
    "no": Status.NOT_MET,
    "declared": Status.MET,
}

B1 = _finding("B1", _ground("B1a", "unanswered", limit="1"), _ground("B1b", "unanswered"))
B2 = _finding("B2", _ground("B2a", "enough", "1", "1", (1, 4)), _ground("B2b", "no"))
B2_OPEN = _finding("B2", _ground("B2a", "unanswered", limit="1"), _ground("B2b", "unanswered"))
B3 = _finding("B3", _ground("B3a_gdp", "unanswered"), _ground("B3b", "unanswered"))
B3_LOW = _finding(
    "B3", _ground("B3a_gdp", "not_above", "-47130794264.1", "70000000000"), _ground("B3b", "no")
)
B4 = _finding("B4", _ground("B4", "above", "140", "100"))
B4_OPEN = _finding("B4", _ground("B4", "unanswered", limit="100"))
B4_EQUAL = _finding("B4", _ground("B4", "equal_to_limit", "0", "100"))
B5 = _finding("B5", *(_ground(id, "unanswered") for id in ("B5a", "B5b", "B5c")))
S1 = _finding("S1", _ground("S1", "above", "2400000000", "10000000000"))
S2 = _finding("S2", _ground("S2", "not_available", limit="100000000000"))
S3 = _finding("S3", _ground("S3a", "enough", "0", "1"), _ground("S3b", "unanswered"))
S4 = _finding(
    "S4",
    _ground("S4_applied", "yes"),
    _ground("S4_companies", "above", "0", "100"),
    _ground("S4_output", "straddles", "2000000000", "70000000000"),
    status=Status.UNCERTAIN,
)
NONE_YET = (B1, B2_OPEN, B3, B4_OPEN, B5)
NOT_MET_AT_ALL = (
    _finding("B1", _ground("B1a", "too_few", "-1", "1"), _ground("B1b", "no")),
    _finding("B2", _ground("B2a", "too_few", "-1", "1"), _ground("B2b", "no")),
    B3_LOW,
    B4_EQUAL,
    _finding("B5", _ground("B5a", "declared"), _ground("B5c", "no"), status=Status.NOT_MET),
)


# --- receipts -----------------------------------------------------------------------------------

FIRST = Receipt(
    understood=(PLACE, OFFICE), asked=(ASK_GDP, ASK_BRAIN, ASK_ENTERPRISES),
    missing=("GDP of the city", "City brain", *LABELS), findings=NONE_YET, by=BY,
)  # fmt: skip
NOTHING_KNOWN = Receipt(
    unplaced=("We would like to take part. What must we do?",), asked=(ASK_CITY, ASK_OFFICE),
    missing=("City", "Your office", *LABELS), findings=NONE_YET, by=BY,
)  # fmt: skip
HALFWAY = Receipt(
    understood=(NETWORK, BRAIN, GDP, CORRECTED), asked=(ASK_OUTPUT, ASK_PLACE),
    files=(File(name="GDP_2024.pdf", size=1_240_000, accepted=True),),
    missing=("City-wide output with IoT",), findings=(B1, B2, B3_LOW, B4, B5, S1, S2, S3, S4),
    is_answered=True, eligible=True, by=BY,
)  # fmt: skip
MISTAKES = Receipt(
    understood=(NETWORK,),
    misread=(
        Misread(
            label="GDP of the city", words="85.300 billion or so",
            unclear=Unclear(
                reason="which_separator", candidates=("USD 85.3 billion", "USD 85,300 billion")
            ),
            example="USD 85.3 billion (2024)",
        ),
        Misread(
            label="City brain", words="partly, we plan more", unclear=Unclear(reason="planned"),
            example="Yes, our city brain has been in operation since 2021.",
        ),
    ),
    unplaced=("Our port is the most modern one in the Baltic Sea.",),
    set_aside="Kind regards\nOffice of the Mayor\nplease consider the environment\n"
    "This mail is confidential.\nIf you are not the recipient, please delete it.\nThank you.",
    files=(
        File(name="film.exe", size=3_000, accepted=False, reason="type"),
        File(name="plan.pdf", size=31_000_000, accepted=False, reason="size"),
    ),
    remarks=(Remark(kind="question_passed_on", words="May we send the GDP of the region?"),),
    asked=(ASK_GDP, ASK_BRAIN), missing=("GDP of the city", "City brain", *LABELS[1:]),
    findings=(B1, B2, B3, B4_OPEN, B5, S2), eligible=True, by=BY,
)  # fmt: skip
FRUITLESS = Receipt(
    unplaced=("Our port is the most modern one in the Baltic Sea.",), asked=(ASK_GDP, ASK_BRAIN),
    missing=("GDP of the city", "City brain", *LABELS), findings=NONE_YET, by=BY,
)  # fmt: skip
COURTEOUS = replace(FRUITLESS, unplaced=())
NOT_ELIGIBLE = Receipt(
    understood=(replace(ENTERPRISES, words="100 companies", value=Count(span=_figure("100"))),),
    findings=(*NOT_MET_AT_ALL, S1, S2), eligible=False, by=BY,
)  # fmt: skip
COMPLETE = Receipt(
    understood=(OUTPUT, COMPANIES, NETWORK_OUTPUT), offered=("Place of the certificate",),
    findings=(B1, B2, B3_LOW, B4, B5, S1, S2, S3, S4), eligible=True, by=BY,
)  # fmt: skip
STANDING = Receipt(
    asked=(ASK_OUTPUT, ASK_PLACE), missing=("City-wide output with IoT", *LABELS[2:4]),
    findings=(B1, B2, B3_LOW, B4, B5, S1, S2, S3, S4), eligible=True, by=BY,
)  # fmt: skip
PAUSED = Receipt(
    remarks=(Remark(kind="paused"),), missing=("City-wide output with IoT",), by=BY,
    state=State.PAUSED,
)  # fmt: skip
NOT_REMINDED = Receipt(
    remarks=(Remark(kind="reminders_paused"),), state=State.REGISTERED, is_resting=True,
)  # fmt: skip
PAUSED_UNTIL = replace(
    PAUSED,
    remarks=(
        *PAUSED.remarks,
        Remark(kind="pause_end_shown", words="Please pause our application until 10 December."),
    ),
)
NOT_REMINDED_UNTIL = replace(
    NOT_REMINDED,
    remarks=(
        *NOT_REMINDED.remarks,
        Remark(kind="rest_end_shown", words="We will resume in May."),
    ),
)
HANDED_OVER = Receipt(remarks=(Remark(kind="handed_over", words="colleague@gdynia.example"),))
SETTLED = Receipt(findings=STANDING.findings, eligible=True, state=State.REGISTERED)
