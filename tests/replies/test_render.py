from dataclasses import replace
from datetime import timedelta

import pytest

from intake.notices import LetterState, Received, Remark, RemarkKind
from replies import samples
from tests.replies.writing import ADDRESS, KEYS, SAMPLES, sample, write

RECEIVED = SAMPLES["city/received"]


def test_a_contact_replies_to_the_token_and_a_stranger_to_the_desk() -> None:
    assert sample("city/received").reply_to == f"desk+{samples.TOKEN}@cities.example"
    assert sample("stranger/told").reply_to == ADDRESS


def test_the_message_id_is_derived_and_always_the_same() -> None:
    first, second = write(RECEIVED), write(RECEIVED)
    assert first == second
    assert first.message_id == f"{KEYS.letter_id('7')}@cities.example"


@pytest.mark.parametrize(
    ("asked", "subject"),
    [
        ("Application of Gdynia", "Re: Application of Gdynia"),
        ("Re: Application", "Re: Application"),
        ("RE: AW: Odp: Application", "Re: Application"),
        ("Re[2]: Fwd: Application", "Re: Application"),
        ("回复：申请", "Re: 申请"),
        ("رد: Re: رد: طلب", "Re: طلب"),
        ("返信: RE: 応募", "Re: 応募"),
        ("회신: Re: 신청", "Re: 신청"),
        ("İLT: YNT: Başvuru", "Re: Başvuru"),
        ("ردود الفعل: سؤال", "Re: ردود الفعل: سؤال"),
        ("Reform: a question", "Re: Reform: a question"),
        ("Hello\r\nBcc: x@evil.example", "Re: Hello Bcc: x@evil.example"),
        ("\u202eevil", "Re: evil"),
        ("", "We received your mail"),
        ("Re: ", "We received your mail"),
        ("x" * 500, "Re: " + "x" * 155 + "…"),
    ],
)
def test_the_subject_stays_in_its_thread(asked: str, subject: str) -> None:
    assert write(replace(RECEIVED, subject=asked)).subject == subject


@pytest.mark.parametrize("asked", ["", "Re: We received your mail"])
def test_in_a_chat_the_subject_says_what_the_letter_is_and_for_which_city(asked: str) -> None:
    moved = replace(SAMPLES["city/moved"], subject=asked, channel="slack")
    subject = write(moved).subject
    assert subject.startswith("Gdynia: Your application is now in the stage: ")


def test_letters_to_organizers_never_take_a_citys_subject() -> None:
    digest = replace(SAMPLES["organizer/digest"], subject="Re: Application of Gdynia")
    assert write(digest).subject == "[Citydesk] Daily digest: 2 waiting"


def test_references_are_the_whole_thread_and_end_in_the_mail_answered() -> None:
    assert write(RECEIVED).references == ("m0@gdynia.example", "m1@gdynia.example")
    twice = replace(RECEIVED, references=("m0@gdynia.example", "m1@gdynia.example"))
    assert write(twice).references == ("m0@gdynia.example", "m1@gdynia.example")


def test_a_letter_that_answers_nothing_has_no_references() -> None:
    alone = write(replace(RECEIVED, in_reply_to=None, references=()))
    assert alone.references == ()


def test_only_what_is_to_be_held_waits() -> None:
    hour = timedelta(hours=1)
    held = write(replace(RECEIVED, hold=True), hold=hour)
    assert (held.state, held.due_at) == (LetterState.HELD, samples.NOW + hour)
    for addressed, hold in ((RECEIVED, hour), (replace(RECEIVED, hold=True), timedelta(0))):
        letter = write(addressed, hold=hold)
        assert (letter.state, letter.due_at) == (LetterState.QUEUED, samples.NOW)


def test_a_letter_keeps_what_its_notice_was_addressed_with() -> None:
    letter = write(replace(RECEIVED, pending="submit:m1", language="pl"))
    assert (letter.pending, letter.application, letter.message) == ("submit:m1", 17, "m1")
    assert letter.language == "en", "there is no Polish catalogue, so the letter is English"
    assert letter.notice == "received"


def test_no_letter_asks_for_anything_by_a_day_that_is_over() -> None:
    assert "Please submit the application by" in write(RECEIVED).markdown
    notice = RECEIVED.notice
    assert isinstance(notice, Received)
    over = replace(notice.receipt, by=samples.NOW - timedelta(seconds=1))
    late = replace(RECEIVED, notice=replace(notice, receipt=over))
    assert "Please submit the application by" not in write(late).markdown


@pytest.mark.parametrize("kind", ["registration_closed", "submit_closed"])
def test_a_day_that_is_over_is_named_with_its_zone(kind: RemarkKind) -> None:
    notice = RECEIVED.notice
    assert isinstance(notice, Received)
    said = (Remark(kind=kind, words="2026-11-19T23:59:00+08:00"),)
    late = replace(RECEIVED, notice=replace(notice, receipt=replace(notice.receipt, remarks=said)))
    assert "closed on 19 November 2026, 23:59 (" in write(late).markdown


def test_a_complete_application_is_told_so_before_the_questions_that_may_be_left_out() -> None:
    complete, asking = SAMPLES["city/received-complete"], RECEIVED.notice
    assert isinstance(complete.notice, Received)
    assert isinstance(asking, Received)
    asked = tuple(replace(one, optional=True) for one in asking.receipt.asked)
    receipt = replace(complete.notice.receipt, asked=asked)
    text = write(replace(complete, notice=replace(complete.notice, receipt=receipt))).markdown
    assert text.count("Nothing is missing") == 1
    told, questions = text.index("Nothing is missing"), text.index("Questions that you can")
    assert told < questions < text.index("\n1. ")
    assert "Our questions" not in text


@pytest.mark.parametrize("key", [one for one in SAMPLES if one.startswith("city/")])
def test_a_letter_for_a_chat_knows_itself_as_a_mail(key: str) -> None:
    chat = write(replace(SAMPLES[key], channel="slack"))
    written = sample(key)
    assert chat.as_mail == f"{written.subject}\n{written.markdown}"
    assert written.as_mail == ""


@pytest.mark.parametrize("key", ["city/moved", "city/declined", "panelist/packet"])
def test_a_letter_in_another_language_can_be_read_in_english(key: str) -> None:
    turkish = write(replace(SAMPLES[key], language="tr"))
    english = sample(key)
    assert english.in_english is None
    assert turkish.in_english is not None
    assert turkish.in_english() == english.markdown != turkish.markdown


@pytest.mark.parametrize("key", ["city/moved", "city/titled", "city/documents", "city/lines_asked"])
def test_a_letter_that_opens_something_in_a_chat_names_the_rules_and_that_it_is_free(
    key: str,
) -> None:
    opening = write(replace(SAMPLES[key], channel="slack", message=None)).markdown
    assert "never ask for payment" in opening
    assert "issued by: " in opening
    answer = write(replace(SAMPLES[key], channel="slack", message="m1")).markdown
    assert "never ask for payment" not in answer


def test_a_letter_calls_its_city_by_the_own_name_and_its_english_by_the_english_one() -> None:
    letter = write(replace(SAMPLES["city/moved"], language="tr", own_name="Gdingen"))
    assert "Gdingen" in letter.markdown
    assert "Gdynia" not in letter.markdown
    assert letter.in_english is not None
    assert letter.in_english() == sample("city/moved").markdown


def test_a_letter_that_is_english_after_all_has_no_own_name() -> None:
    for language in ("pl", "en"):
        letter = write(replace(SAMPLES["city/moved"], language=language, own_name="Gdingen"))
        assert letter.markdown == sample("city/moved").markdown


@pytest.mark.parametrize("signed", ["Gdynia", "Gdingen"])
def test_no_name_of_the_city_is_shown_as_left_out(signed: str) -> None:
    notice = RECEIVED.notice
    assert isinstance(notice, Received)
    receipt = replace(notice.receipt, set_aside=signed)
    aside = replace(RECEIVED, notice=replace(notice, receipt=receipt))
    called = replace(aside, language="de", own_name="Gdingen")
    assert f"> {signed}" not in write(called).markdown
