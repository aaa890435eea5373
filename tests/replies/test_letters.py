"""Whole letters as text. `python -m tests.replies.test_letters` writes them anew, to be read."""

from pathlib import Path

import pytest

from tests.replies.writing import sample

LETTERS = Path(__file__).parent / "letters"
KEYS = (
    "city/welcome",
    "city/received",
    "city/received-mistakes",
    "city/received-fruitless",
    "city/received-courteous",
    "city/received-statement",
    "city/received-paused",
    "city/received-handed_over",
    "city/received-not_eligible",
    "city/received-complete",
    "city/submission",
    "city/registered",
    "city/status",
    "city/status-registered",
    "city/items_asked-registered",
    "city/holdings",
    "city/confirm_person",
    "city/received-asked_in_stage",
    "city/received-closed",
    "city/status-selection",
    "city/moved",
    "city/moved-first",
    "city/moved-by_a_person",
    "city/moved-final_review",
    "city/moved-official_announcement",
    "city/attendance",
    "city/attendance-unset",
    "city/attendance-place_asked",
    "city/attendance-place_declined",
    "city/attendance-elsewhere",
    "city/attendance_reminded-half",
    "city/attendance_noted",
    "city/attendance_noted-half",
    "city/attendance_noted-open",
    "city/attendance_noted-unconfirmed",
    "city/attendance_noted-absent",
    "city/attendance_noted-denied",
    "city/attendance_noted-elsewhere",
    "city/attendance_noted-replaced",
    "city/attendance_noted-writer",
    "city/attendance_set",
    "city/attendance_set-unconfirmed",
    "city/attendance_set-lifted",
    "city/attendance_settled",
    "city/place_noted",
    "city/place_settled",
    "city/place_settled-before",
    "city/place_settled-declined",
    "city/interest_noted",
    "city/reversed",
    "city/reversed-declined",
    "city/reversed-titled",
    "city/case_answered-corrected",
    "city/case_answered-further",
    "city/declined",
    "city/declined-standards",
    "city/declined-judged",
    "city/titled",
    "city/titled-judged",
    "city/titled-elsewhere",
    "city/documents",
    "city/documents-new",
    "city/document_revoked",
    "city/reminded",
    "city/reminded-only_submit",
    "city/reminded-not_eligible",
    "city/reminded-pre_selection",
    "city/closed",
    "city/closed-only_submit",
    "city/extended",
    "city/extended-reopened",
    "city/extended-only_submit",
    "city/extended-registered",
    "city/extended-judged",
    "city/shared",
    "stranger/told",
    "stranger/checked",
    "stranger/checked-several",
    "city/lines_asked",
    "city/lines_asked-late",
    "city/lines_asked-unclear",
    "city/lines_asked-open",
    "city/lines_asked-number",
    "city/lines_asked-changed",
    "city/lines_settled",
    "city/name_asked",
    "city/name_asked-unclear",
    "city/name_noted",
    "city/objection_raised",
    "city/objection_settled",
    "city/objection_settled-taken_back",
    "public/confirm",
    "public/confirm-opinion",
    "public/confirm-objection",
    "public/confirmed",
    "public/confirmed-objection",
    "public/taken_back",
    "public/withdrawal",
    "public/answered",
    "public/refused",
    "public/unclear",
    "public/unclear-which",
    "panelist/invitation",
    "panelist/answered",
    "panelist/answered-asked",
    "panelist/answered-unclear",
    "panelist/answered-unplaced",
    "panelist/conflicts",
    "panelist/declared-asked",
    "panelist/declared-changed",
    "panelist/packet",
    "panelist/packet-closed",
    "panelist/ballot",
    "panelist/ballot-partly",
    "panelist/reminded",
    "panelist/assigned-changed",
    "panelist/assigned-varied",
    "panelist/assigned-closed",
    "panelist/refused",
    "panelist/told",
    "panelist/told-unbound",
    "panelist/told-unbound-citys",
    "panelist/told-denied",
    "panelist/told-unbound-long",
    "organizer/urgent-approval",
    "organizer/urgent",
    "organizer/digest",
)


def path_of(key: str) -> Path:
    return LETTERS / f"{key.replace('/', '_')}.md"


def text_of(key: str) -> str:
    letter = sample(key)
    return f"Subject: {letter.subject}\n\n{letter.markdown}"


@pytest.mark.parametrize("key", KEYS)
def test_the_letter_reads_as_agreed(key: str) -> None:
    assert text_of(key) == path_of(key).read_text(encoding="utf-8")


if __name__ == "__main__":
    LETTERS.mkdir(exist_ok=True)
    for name in KEYS:
        path_of(name).write_text(text_of(name), encoding="utf-8")
