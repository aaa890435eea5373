"""A small call for letters: every ID of the rules, short texts, fixed dates."""

from datetime import datetime, timedelta
from functools import cache
from typing import Any

from intake.calls.model import Call, Stage

_QUESTIONS: tuple[tuple[str, str, str], ...] = (
    ("V11_city", "place", "City"),
    ("V11_country", "country", "Country"),
    ("V11_writer", "text", "Your name"),
    ("V11_office", "text", "Your office"),
    ("V11_authority", "yesno", "Authority to apply"),
    ("B1a", "choice", "Recognition as a city"),
    ("B1b", "yesno", "City managed through IoT"),
    ("B2a", "choice", "Communication infrastructure"),
    ("B2b", "yesno", "City brain"),
    ("B3a_economy", "yesno", "Advanced IoT-driven economy"),
    ("B3a_gdp", "amount", "GDP of the city"),
    ("B3b", "yesno", "Ultra-broadband IoT infrastructure"),
    ("B4", "count", "Enterprises with advanced digital models"),
    ("B5a", "yesno", "Vision"),
    ("B5b", "yesno", "Talent and high-tech enterprises"),
    ("B5c", "yesno", "Aspiration as model city"),
    ("S1", "amount", "Output of IoT-driven digital economy"),
    ("S2", "amount", "Output from IoT network infrastructure"),
    ("S3a", "events", "International events hosted"),
    ("S3b", "yesno", "City brain operation and maintenance"),
    ("S3c", "yesno", "IoT in operation and governance"),
    ("S4_applied", "yesno", "IoT applied extensively"),
    ("S4_companies", "count", "Companies in the interconnected economy"),
    ("S4_output", "amount", "City-wide output with IoT"),
    ("V6_place", "venue", "Place of the certificate"),
)

_OPTIONS = {
    "B1a": ("digital city", "smart city", "intelligent city", "green city"),
    "B2a": ("5G", "6G", "Starlink", "quantum communication"),
}


def _yes(question: str) -> dict[str, Any]:
    return {"question": question, "yes": True}


def _above(question: str, limit: str) -> dict[str, Any]:
    return {"question": question, "above": limit}


def _least(question: str, count: int) -> dict[str, Any]:
    return {"question": question, "at_least": count}


_CRITERIA = (
    ("B1", "recognised or managed through IoT", {"any": [_least("B1a", 1), _yes("B1b")]}),
    ("B2", "new networks or a city brain", {"any": [_least("B2a", 1), _yes("B2b")]}),
    (
        "B3",
        "GDP over USD 70 billion, or ultra-broadband IoT",
        {
            "any": [
                {"all": [_yes("B3a_economy"), _above("B3a_gdp", "70000000000")]},
                _yes("B3b"),
            ]
        },
    ),
    ("B4", "more than 100 digital enterprises", _above("B4", "100")),
    ("B5", "vision, talent and ambition", {"all": [_yes("B5a"), _yes("B5b"), _yes("B5c")]}),
)

_STANDARDS = (
    ("S1", "IoT industry over USD 10 billion", _above("S1", "10000000000")),
    ("S2", "IoT networks over USD 100 billion", _above("S2", "100000000000")),
    (
        "S3",
        "events, city brain or governance by IoT",
        {"any": [_least("S3a", 1), _yes("S3b"), _yes("S3c")]},
    ),
    (
        "S4",
        "IoT applied, over 100 companies, output over USD 70 billion",
        {
            "all": [
                _yes("S4_applied"),
                _above("S4_companies", "100"),
                _above("S4_output", "70000000000"),
            ]
        },
    ),
)


@cache
def small_call() -> Call:
    """The call under which the letters of these tests are written."""
    return Call.model_validate(_table())


def _table() -> dict[str, Any]:
    opening = datetime.fromisoformat("2026-11-01T09:00:00+08:00")
    month = timedelta(days=30)
    return {
        "edition": "2025",
        "title": {"en": "Global Demonstration Cities for the Digital Economy"},
        "purpose": {"en": "It recognises cities that lead in the connected digital economy."},
        "free_of_charge": {"en": "Applying is free. We never ask for payment."},
        "privacy": {"en": "We use your answers only for this application."},
        "issuers": ("The Organizing Committee", "The Development Committee"),
        "rules_date": "2025-02-15",
        "zone": "Asia/Shanghai",
        "sample": True,
        "reference_year": 2024,
        "stages": {
            stage: {
                "opens_at": opening + month * 3 * place,
                "closes_at": opening + month * (3 * place + 2),
            }
            for place, stage in enumerate(Stage)
        },
        "questions": [_question(*one) for one in _QUESTIONS],
        "criteria": [_criterion(*one) for one in _CRITERIA],
        "standards": [_criterion(*one) for one in _STANDARDS],
    }


def _question(id: str, kind: str, label: str) -> dict[str, Any]:
    return {
        "id": id,
        "kind": kind,
        "label": {"en": label},
        "text": {"en": f"What do you answer about: {label}?"},
        "form": {"en": "one short answer"},
        "example": {"en": "an example"},
        "options": [{"name": {"en": name}} for name in _OPTIONS.get(id, ())],
        "required": id.startswith("V11"),
    }


def _criterion(id: str, title: str, rule: dict[str, Any]) -> dict[str, Any]:
    return {"id": id, "title": {"en": title}, "rule": rule, "declared": id == "B5"}
