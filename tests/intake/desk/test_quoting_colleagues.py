"""A contact quotes a letter of ours that a colleague on the same application was sent."""

from email.message import EmailMessage
from html import escape

import pytest

from intake.desk import readings
from intake.notices import Letter
from intake.store import Store
from replies import page
from tests.intake.conversation.town import APPLIES, ENOUGH
from tests.intake.desk.desks import DESK, Desk

ANNA, BEN = "anna@gdynia.example", "ben@gdynia.example"
SAID = "640"
MARKED = {
    "pt": f"Em qui., 26 de nov. de 2026 às 14:52, Citydesk <{DESK}> escreveu:",
    "es": f"El jue, 26 nov 2026 a las 16:31, Citydesk (<{DESK}>) escribió:",
    "ru": f"чт, 26 нояб. 2026 г. в 14:52, Citydesk <{DESK}>:",
    "tr": f"Citydesk <{DESK}>, 26 Kas 2026 Per, 14:52 tarihinde şunu yazdı:",
    "ko": f"2026년 11월 26일 (목) 오후 2:52, Citydesk <{DESK}>님이 작성:",
    "ja": f"2026年11月26日(木) 14:52 Citydesk <{DESK}>:",
}
HEADED = {
    "de": ("Von", "Gesendet", "An", "Betreff"),
    "fr": ("De", "Envoyé", "À", "Objet"),
    "zh": ("发件人", "发送时间", "收件人", "主题"),
    "ar": ("من", "تاريخ الإرسال", "إلى", "الموضوع"),
    "hi": ("From", "Sent", "To", "Subject"),
}


@pytest.fixture
def two(store: Store) -> Desk:
    """Anna has added Ben, and was shown the whole application."""
    desk = Desk(store)
    desk.write(ANNA, APPLIES)
    desk.write(ANNA, f"Please add my colleague {BEN}.\n\n{ENOUGH}", to=desk.to(ANNA))
    desk.write(BEN, "B2b: yes\nThe S3 harbour matter.", to=desk.to(BEN))
    desk.write(ANNA, "The lighthouse matter.\n\nSUBMIT", to=desk.to(ANNA))
    assert desk.to(ANNA).notice == "submission"
    return desk


def reply(desk: Desk, text: str, *, html: str = "", thread: bool = True) -> EmailMessage:
    """Ben's mail to the letter that he was sent himself."""
    own = desk.to(BEN)
    mail = desk.mail(BEN, "", subject=f"Re: {own.subject}")
    del mail["To"]
    mail["To"] = own.reply_to if thread else DESK
    if thread:
        mail["In-Reply-To"] = mail["References"] = f"<{own.message_id}>"
    mail.set_content(text)
    if html:
        mail.add_alternative(html, subtype="html")
    return mail


def served(desk: Desk, mail: EmailMessage) -> Letter:
    desk.deliver(mail, BEN)
    desk.serve()
    return desk.to(BEN)


def headed(language: str) -> str:
    sender, sent, to, subject = HEADED[language]
    values = f"{to}: Anna\n{subject}: Re: Application"
    return f"{sender}: Citydesk <{DESK}>\n{sent}: 26.11.2026 15:02\n{values}"


def only_companies_changed(desk: Desk, before: dict[str, object]) -> None:
    after = {id: one.value for id, one in desk.file().current.items()}
    assert after.pop("S4_companies", None)
    assert after == before
    assert not [one.text for one in desk.cases()]


def values(desk: Desk) -> dict[str, object]:
    return {id: one.value for id, one in desk.file().current.items()}


@pytest.mark.parametrize("language", MARKED)
def test_a_marked_quote_of_a_colleagues_letter_is_ours(two: Desk, language: str) -> None:
    before, theirs = values(two), two.to(ANNA).markdown
    quoted = "".join(f"> {line}\n" for line in theirs.splitlines())
    text = f"S4_companies: {SAID} companies\n\nBen\n\n{MARKED[language]}\n\n{quoted}"
    served(two, reply(two, text))
    only_companies_changed(two, before)


@pytest.mark.parametrize("language", HEADED)
def test_an_unmarked_one_below_a_head_is_ours(two: Desk, language: str) -> None:
    before, theirs = values(two), two.to(ANNA).markdown
    served(
        two, reply(two, f"S4_companies: {SAID} companies\n\nBen\n\n{headed(language)}\n\n{theirs}")
    )
    only_companies_changed(two, before)


def test_so_is_one_in_html(two: Desk) -> None:
    before, theirs = values(two), two.to(ANNA)
    shown = page.html(theirs.markdown, language="en", subject=theirs.subject)
    head = f'<div class="gmail_attr">{escape(MARKED["pt"])}<br></div>'
    quote = f'<div class="gmail_quote">{head}<blockquote>{shown}</blockquote></div>'
    html = f"<div>S4_companies: {SAID}</div>{quote}"
    served(two, reply(two, f"S4_companies: {SAID}", html=html))
    only_companies_changed(two, before)


def test_so_is_one_that_a_colleague_passed_on(two: Desk) -> None:
    before, theirs = values(two), two.to(ANNA).markdown
    passed = f"De: Anna <{ANNA}>\nEnviado: 26.11.2026 16:40\nPara: Ben <{BEN}>\nAsunto: RV"
    text = f"S4_companies: {SAID}\n\n{passed}\n\nTe lo paso.\n\n{headed('de')}\n\n{theirs}"
    served(two, reply(two, text))
    only_companies_changed(two, before)


def test_our_letter_is_known_where_neither_thread_nor_reply_address_are_left(two: Desk) -> None:
    theirs = two.to(ANNA).markdown
    letter = served(two, reply(two, f"S4_companies: {SAID}\n\n{theirs}", thread=False))
    assert letter.notice == "confirm_message"
    assert f"> S4_companies: {SAID}" in letter.markdown
    assert "whole application" not in letter.markdown


def test_an_answer_typed_into_a_colleagues_letter_stays_the_writers(two: Desk) -> None:
    first = next(one for one in two.letters() if one.to.key == ANNA and one.questions)
    lines = first.markdown.splitlines()
    at = next(index for index, line in enumerate(lines) if line.startswith("1. "))
    lines.insert(at + 1, "Typed in by me between your lines.")
    quoted = "".join(f"> {line}\n" for line in lines)
    mail = reply(two, f"See below.\n\n{MARKED['pt']}\n\n{quoted}")
    id = two.deliver(mail, BEN)
    with two.store.transaction() as connection:
        message = readings.again(two.office, connection, id)
    assert message
    assert [one.text for one in message.passages] == [
        "See below.",
        "Typed in by me between your lines.",
    ]
