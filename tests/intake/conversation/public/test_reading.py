"""What mails of the public's say, and which they leave open."""

import time
from datetime import UTC, datetime

import pytest
from hypothesis import given, strategies

from intake.consultation import links
from intake.conversation.public import reading
from intake.conversation.public.public_cities import AnnouncedCity
from intake.conversation.public.reading import Said
from intake.messages import Address, Message, Passage
from intake.notices import UnclearVoice

GDYNIA = AnnouncedCity(application=2, key="gdynia-2", city="Gdynia", country="PL")
SOPOT = AnnouncedCity(application=3, key="sopot-3", city="Sopot", country="PL")
KYOTO = AnnouncedCity(
    application=5, key="kyoto-5", city="Kyoto", country="JP", own_name="京都市", language="ja"
)
KAZAN = AnnouncedCity(
    application=6, key="kazan-6", city="Kazan", country="RU", own_name="Казань", language="ru"
)
YORK = AnnouncedCity(application=9, key="york-9", city="York", country="GB")
NEW_YORK = AnnouncedCity(application=10, key="new-york-10", city="New York", country="US")
IN_SPAIN = AnnouncedCity(application=7, key="valencia-7", city="Valencia", country="ES")
IN_VENEZUELA = AnnouncedCity(application=8, key="valencia-8", city="Valencia", country="VE")
CITIES = (GDYNIA, SOPOT, KYOTO, KAZAN, YORK, NEW_YORK, IN_SPAIN, IN_VENEZUELA)


def mail(text: str, subject: str = "", language: str | None = None) -> Message:
    return Message(
        id="m1",
        channel="mail",
        sender=Address(address="reader@people.example"),
        subject=subject,
        language=language,
        passages=(Passage(text=text),) if text else (),
        received_at=datetime(2025, 9, 2, 9, 0, tzinfo=UTC),
    )


def read(text: str, subject: str = "") -> Said:
    message = mail(text, subject)
    return reading.read(message, CITIES, reading.language_of(message))


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("Vote for Gdynia", GDYNIA),
        ("I vote for New York", NEW_YORK),
        ("i vote for york.", YORK),
        ("My vote goes to Valencia, Spain", IN_SPAIN),
        ("vote valencia-8", IN_VENEZUELA),
        ("Ich stimme für Gdynia.", GDYNIA),
        ("Je vote pour Kyoto !", KYOTO),
        ("Mi voto es para Gdynia", GDYNIA),
        ("Voto no Sopot", SOPOT),
        ("Я голосую за Казань!", KAZAN),
        ("Мой голос - Казани", KAZAN),
        ("Голосую за Гдыню", GDYNIA),
        ("أصوت لغدينيا", GDYNIA),
        ("我投京都一票", KYOTO),
        ("京都市に一票を投じます", KYOTO),
        ("그디니아에 투표합니다", GDYNIA),
        ("Kazan'a oy veriyorum", KAZAN),
        ("मैं क्योटो को वोट देता हूँ", KYOTO),
    ],
)
def test_a_vote_is_read_with_the_city_it_is_for(text: str, city: AnnouncedCity) -> None:
    said = read(text)
    assert (said.kind, said.cities, said.unclear) == ("vote", (city,), None)


@pytest.mark.parametrize(
    "text",
    ["https://a.example/withdraw/" + "a" * 26, "a.gdynia.example/x/withdraw/abc", "a/withdraw/x",
     "withdraw/" + "b" * 26, "<https://vote.gdynia.example/withdraw>", "/withdraw/" + "c" * 9],
)  # fmt: skip
def test_an_address_of_a_page_says_nothing(text: str) -> None:
    for said in (text, f"Thank you!\n{text}", f"{text}<{text}>"):
        message = mail(said)
        assert not reading.withdraws(message, "en", is_answer=True)
        assert not reading.is_marked(message)
        assert not read(said).cities


@pytest.mark.parametrize(
    "text", ["我投京都一票https://a.example/x", "https://a.example/x我投京都一票"]
)
def test_what_stands_beside_an_address_is_read(text: str) -> None:
    assert (read(text).kind, read(text).cities) == ("vote", (KYOTO,))


def test_please_withdraw_or_cancel_it_is_no_address() -> None:
    assert reading.withdraws(mail("Please withdraw/cancel it."), "en", is_answer=True)


@pytest.mark.parametrize("run", ["a", "a.", "/", "https:/", "confirm/", "/confirm", "<"])
def test_long_runs_are_read_at_once(run: str) -> None:
    message = mail(run * (200_000 // len(run)))
    started = time.thread_time()
    reading.text_of(message)
    links.blanked(message.reply)
    assert time.thread_time() - started < 2


def test_a_subject_says_what_an_empty_mail_does_not() -> None:
    assert read("", "Vote for Sopot").cities == (SOPOT,)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Opinion on Gdynia: Sopot has more to show, and I would vote for it.", "opinion"),
        ("Objection about Gdynia: votes were bought there.", "objection"),
        ("Objection about Gdynia: its application must be withdrawn.", "objection"),
        ("Ich erhebe Einspruch gegen Gdynia, die Zahlen sind falsch.", "objection"),
        ("Meine Meinung zu Gdynia: ein Vorbild.", "opinion"),
        ("对格丁尼亚提出异议: 数据不真实", "objection"),
        ("The port of Gdynia runs by itself at night.", "opinion"),
    ],
)
def test_the_first_word_for_it_says_what_it_is(text: str, kind: str) -> None:
    said = read(text)
    assert (said.kind, said.cities, said.unclear) == (kind, (GDYNIA,), None)
    assert said.text == text


@pytest.mark.parametrize(
    "text",
    [
        "I object to Gdynia. Why do they count the whole district?",
        "I object to Gdynia, is that how figures are made?",
        "Objection: why does Gdynia count the firms of Gdansk?",
        "Einspruch gegen Gdynia! Wer hat diese Zahlen geprüft?",
        "Gdynia uses the figures of Gdansk. Is nobody objecting to that?",
        "Gdynia lies about its figures, may I object?",
        "Gdynia counts twice\nIs an objection possible?",
        "Can I object to Gdynia? Their figures are false",
        "Can I object to Gdynia because they lie about figures?",
    ],
)
def test_an_objection_may_ask(text: str) -> None:
    said = read(text)
    assert (said.kind, said.unclear) == ("objection", None)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("I vote for Atlantis", UnclearVoice.CITY),
        ("I vote for Valencia", UnclearVoice.CITIES),
        ("I vote for Gdynia and for Sopot", UnclearVoice.CITIES),
        ("Gdynia", UnclearVoice.KIND),
        ("How do I vote for Gdynia?", UnclearVoice.QUESTION),
        ("京都市への投票はいつまでですか。", UnclearVoice.QUESTION),
        ("Hello, how do I object to Gdynia? Is there a form? Thanks!", UnclearVoice.QUESTION),
        ("Comment faire opposition à Gdynia ?\nJean Petit", UnclearVoice.QUESTION),
        ("Как подать возражение против Gdynia?", UnclearVoice.QUESTION),
        ("Gdynia'ya nasıl itiraz edebilirim?", UnclearVoice.QUESTION),
        ("I vote against Gdynia", UnclearVoice.AGAINST),
        ("I will never vote for Gdynia", UnclearVoice.AGAINST),
        ("Ich stimme nicht für Gdynia", UnclearVoice.AGAINST),
        ("Я не голосую за Казань", UnclearVoice.AGAINST),
        ("我不投京都的票, 投票没有意义", UnclearVoice.AGAINST),
        ("京都には投票しません", UnclearVoice.AGAINST),
    ],
)
def test_what_may_be_meant_otherwise_is_asked_about(text: str, reason: UnclearVoice) -> None:
    message = mail(text, language="de" if text.startswith("Ich") else None)
    language = reading.language_of(message)
    assert reading.read(message, CITIES, language).unclear is reason


@pytest.mark.parametrize(
    "text",
    [
        "I withdraw my vote", "Please cancel my vote for Gdynia.", "Ich ziehe meine Stimme zurück",
        "Je retire mon vote.", "Retiro mi voto", "Quero retirar o meu voto", "Отзываю свой голос",
        "أسحب صوتي", "撤回我的投票", "投票を撤回します", "투표를 철회합니다",
        "oyumu geri çekiyorum",
        "मेरा वोट वापस लें",
    ],
)  # fmt: skip
def test_what_is_taken_back_is_read_in_every_language(text: str) -> None:
    message = mail(text)
    language = reading.language_of(message)
    assert reading.withdraws(message, language, is_answer=False)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Yes", "confirm"), ("yes, I confirm", "confirm"), ("Ja", "confirm"), ("Oui", "confirm"),
        ("Sí", "confirm"), ("Sim", "confirm"), ("Да", "confirm"), ("نعم", "confirm"),
        ("是", "confirm"), ("はい", "confirm"), ("네", "confirm"), ("Evet", "confirm"),
        ("हाँ", "confirm"), ("No", "deny"), ("Nein", "deny"), ("Нет", "deny"),
        ("Dear team,\n\nyes.\n\nBest regards,\nAnna Nowak", "confirm"),
        ("Yes, this is my vote.", "confirm"),
        ("Да, подтверждаю свой голос", "confirm"),
        ("I did not vote", "deny"),
        ("This was not me!", "deny"),
        ("Yes, but my opinion is wrong", None),
        ("Yes.\nNo.", None), ("", None), ("What is this?", None),
    ],
)  # fmt: skip
def test_a_yes_is_known_in_every_language(text: str, word: str | None) -> None:
    assert reading.word(mail(text), "en") == word


@given(strategies.text(max_size=400), strategies.text(max_size=60))
def test_no_mail_breaks_the_reader(text: str, subject: str) -> None:
    said = read(text, subject)
    assert said.unclear or len(said.cities) == 1


def test_a_mail_says_more_than_its_subject() -> None:
    said = read("Opinion on Gdynia: the port runs by itself at night.", "My vote")
    assert (said.kind, said.cities) == ("opinion", (GDYNIA,))
