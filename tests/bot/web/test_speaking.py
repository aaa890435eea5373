"""What the pages take: only from their own forms, only on a press, losing nothing that is typed."""

import asyncio
from datetime import timedelta

import pytest

from bot.web.pages import Pressed, forms
from intake.errors import Refusal
from tests.bot.web.browsing import Browser, word
from tests.bot.web.desk import EVIL, SECRET, START

OPINION = "/cities/gdynia/opinion"
VOTE = "/cities/gdynia/vote"
GIVEN = {"address": "a@one.example", "text": "The trams are well run."}


async def test_an_opinion_is_kept_and_its_writer_sent_to_their_mail(browser: Browser) -> None:
    page = await browser.send(OPINION, {**GIVEN, "objection": "yes"})
    (kept,) = browser.served.plain.voiced
    assert page.url.endswith("/sent")
    assert (kept.kind, kept.city, kept.address) == ("opinion", "gdynia", "a@one.example")
    assert (kept.text, kept.is_objection, kept.host) == (GIVEN["text"], True, "127.0.0.1")
    assert "one.example" not in page.text


async def test_a_vote_is_kept_without_words(browser: Browser) -> None:
    await browser.send(VOTE, GIVEN)
    (kept,) = browser.served.plain.voiced
    assert (kept.kind, kept.text, kept.is_objection) == ("vote", "", False)


async def test_lines_end_in_one_way_and_what_nobody_types_is_gone(browser: Browser) -> None:
    await browser.send(OPINION, {**GIVEN, "text": "one\r\ntwo\x00\x1b[31m"})
    assert browser.served.plain.voiced[0].text == "one\ntwo[31m"


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"address": "nobody", "text": "x"}, "#address"),
        ({"address": "a@one.example", "text": " \u200b"}, "#text"),
        ({"address": "a@one.example", "text": "x" * 4001}, "at most 4,000"),
        ({}, "#address"),
    ],
)
async def test_a_fault_is_named_at_its_field_and_nothing_typed_is_lost(
    browser: Browser, fields: dict[str, str], says: str
) -> None:
    page = await browser.send(OPINION, fields)
    assert page.status == 422
    assert says in page.text
    assert 'role="alert"' in page.text
    assert all(value in page.text for value in fields.values())
    assert browser.served.plain.kept == []


async def test_what_was_typed_comes_back_escaped(browser: Browser) -> None:
    page = await browser.send(OPINION, {"address": EVIL, "text": f"</textarea>{EVIL}"})
    assert EVIL not in page.text
    assert page.text.count("</textarea>") == 1


async def test_a_form_without_its_word_or_from_another_page_is_not_taken(browser: Browser) -> None:
    elsewhere = word(await browser.get(VOTE))
    forged = forms.signed(b"another secret", OPINION, START)
    for given in ("", "1.x", elsewhere, forged, "٣.x", "9" * 400):
        page = await browser.post(OPINION, {**GIVEN, "form": given})
        assert page.status == 403
        assert GIVEN["text"] in page.text
    assert browser.served.plain.kept == []


async def test_after_the_close_a_form_with_a_bad_word_is_only_told_that_it_is_closed(
    browser: Browser,
) -> None:
    browser.served.plain.takes = ()
    page = await browser.post(OPINION, {**GIVEN, "form": "1.x"})
    assert page.status == 403
    assert "is closed" in page.text
    assert "send it again" not in page.text
    assert "closes on" not in page.text
    assert "until you do, nothing is counted" not in page.text


async def test_who_sends_after_the_close_is_told_so_and_keeps_their_words(
    browser: Browser,
) -> None:
    given = {**GIVEN, "form": word(await browser.get(OPINION))}
    browser.served.plain.takes = ()
    page = await browser.post(OPINION, given)
    assert page.status == 403
    assert "is closed" in page.text
    assert GIVEN["text"] in page.text
    assert browser.served.plain.kept == []


async def test_a_body_that_never_ends_is_not_waited_for(
    browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(forms, "PATIENCE", 0.1)
    reader, writer = await asyncio.open_connection(*browser.served.url[7:].split(":"))
    writer.write(
        f"POST {OPINION} HTTP/1.1\r\nHost: cities.example\r\n"
        f"Content-Type: {forms.FORM}\r\nContent-Length: 100\r\n\r\ntext=".encode()
    )
    assert b"408" in await asyncio.wait_for(reader.readline(), 5)
    writer.close()


async def test_a_form_left_open_is_drawn_anew_and_can_then_be_sent(browser: Browser) -> None:
    old = word(await browser.get(OPINION))
    browser.served.clock.wait(timedelta(hours=3))
    page = await browser.post(OPINION, {**GIVEN, "form": old})
    assert page.status == 422
    assert "open for a long time" in page.text
    assert GIVEN["text"] in page.text
    await browser.post(OPINION, {**GIVEN, "form": word(page)})
    assert len(browser.served.plain.kept) == 1


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
async def test_a_form_on_another_site_is_refused(browser: Browser, headers: dict[str, str]) -> None:
    given = {**GIVEN, "form": word(await browser.get(OPINION))}
    assert (await browser.post(OPINION, given, **headers)).status == 403
    assert browser.served.plain.kept == []


@pytest.mark.parametrize("origin", ["https://cities.example", "itself"])
async def test_our_own_site_is_let_in_behind_a_proxy_and_without(
    browser: Browser, origin: str
) -> None:
    given = {**GIVEN, "form": word(await browser.get(OPINION))}
    origin = browser.served.url if origin == "itself" else origin
    await browser.post(OPINION, given, Origin=origin)
    assert len(browser.served.plain.kept) == 1


async def test_a_body_that_is_too_long_or_no_form_is_refused(browser: Browser) -> None:
    assert (await browser.post(OPINION, {"text": "x" * 200_000})).status == 413
    many = {f"field{n}": "x" for n in range(50)}
    assert (await browser.post(OPINION, many)).status == 400
    json = {"Content-Type": "application/json"}
    assert (await browser.post(OPINION, {}, **json)).status == 415
    url = browser.served.url + OPINION
    async with browser.session.post(
        url, data=b"text=%ff%fe", headers={"Content-Type": forms.FORM}
    ) as answer:
        assert answer.status == 400


@pytest.mark.parametrize(
    ("reason", "status", "says"),
    [("source", 429, "from your network"), ("closed", 403, "is closed"), ("new", 422, "by mail")],
)
async def test_what_the_desk_refuses_is_said_with_what_was_typed(
    browser: Browser, reason: str, status: int, says: str
) -> None:
    browser.served.plain.refusal = Refusal(reason=reason, text="No.")
    page = await browser.send(OPINION, GIVEN)
    assert page.status == status
    assert says in page.text
    assert GIVEN["text"] in page.text


@pytest.mark.parametrize("purpose", ["confirm", "withdraw"])
async def test_following_a_link_does_nothing_and_the_button_does_it(
    browser: Browser, purpose: str
) -> None:
    path = f"/{purpose}/voteword"
    page = await browser.get(path)
    async with browser.session.head(browser.served.url + path) as answer:
        assert answer.status == 200
    assert browser.served.plain.kept == []
    assert page.headers["Cache-Control"] == "no-store"
    done = await browser.post(path, {"form": word(page)})
    assert done.status == 200
    assert ("how to take it back" in done.text) is (purpose == "confirm")
    assert browser.served.plain.kept == [Pressed(purpose=purpose, word="voteword", at=START)]  # type: ignore[arg-type]


async def test_pressing_twice_confirms_once(browser: Browser) -> None:
    given = word(await browser.get("/confirm/opinionword"))
    await browser.post("/confirm/opinionword", {"form": given})
    browser.served.plain.refusal = Refusal(reason="settled", text="Done already.")
    again = await browser.post("/confirm/opinionword", {"form": given})
    assert again.status == 409
    assert "already" in again.text
    assert len(browser.served.plain.kept) == 1
    later = await browser.get("/confirm/opinionword")
    assert "<button>" not in later.text


async def test_the_word_of_one_link_presses_no_other(browser: Browser) -> None:
    given = word(await browser.get("/confirm/opinionword"))
    assert (await browser.post("/confirm/voteword", {"form": given})).status == 403
    assert (await browser.post("/withdraw/opinionword", {"form": given})).status == 403
    assert browser.served.plain.kept == []


async def test_a_link_about_nothing_is_not_found(browser: Browser) -> None:
    assert (await browser.get("/confirm/guessed")).status == 404
    assert (await browser.post("/confirm/guessed", {"form": "x"})).status == 404


def test_a_form_s_word_is_bound_to_page_secret_and_time() -> None:
    signed = forms.signed(SECRET, "/a", START)
    assert forms.fault(SECRET, "/a", signed, START + timedelta(hours=2)) is None
    assert forms.fault(SECRET, "/b", signed, START) == "forged"
    assert forms.fault(b"another", "/a", signed, START) == "forged"
    assert forms.fault(SECRET, "/a", signed, START + timedelta(hours=2, seconds=1)) == "old"
    assert forms.fault(SECRET, "/a", signed, START - timedelta(hours=1)) == "old"


OBJECTION = "/cities/gdynia/objection"


async def test_where_only_votes_are_taken_an_objection_has_a_form_of_its_own(
    browser: Browser,
) -> None:
    browser.served.plain.takes = ("vote", "objection")
    page = await browser.get("/cities/gdynia")
    assert OBJECTION in page.text
    assert OPINION not in page.text
    sent = await browser.send(OBJECTION, GIVEN)
    (kept,) = browser.served.plain.voiced
    assert sent.url.endswith("/sent")
    assert (kept.kind, kept.text, kept.is_objection) == ("objection", GIVEN["text"], True)


async def test_an_objection_without_words_is_not_sent(browser: Browser) -> None:
    browser.served.plain.takes = ("vote", "objection")
    page = await browser.send(OBJECTION, {**GIVEN, "text": " "})
    assert page.status == 422
    assert browser.served.plain.kept == []


async def test_pages_of_a_vote_speak_of_no_opinions(browser: Browser) -> None:
    browser.served.plain.takes = ("vote", "objection")
    page = await browser.get("/")
    assert "vote or object" in page.text
    assert "opinion" not in page.text.lower()


async def test_pages_of_opinions_say_what_one_can_do_and_speak_of_no_votes(
    browser: Browser,
) -> None:
    browser.served.plain.takes = ("opinion", "objection")
    page = await browser.get("/")
    how = page.text.partition("How to take part")[2]
    assert "Choose a city, and write an opinion." in how
    assert "vote" not in how.lower()
