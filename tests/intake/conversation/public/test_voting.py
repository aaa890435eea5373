"""Votes that may be none: they are asked for, never told as a vote."""

import pytest

from intake.conversation.public import reading
from intake.conversation.public.public_cities import AnnouncedCity
from tests.intake.conversation.public.test_reading import (
    GDYNIA,
    KAZAN,
    KYOTO,
    SOPOT,
    mail,
    read,
)


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("No voto por Gdynia", GDYNIA),
        ("J'aurais voté pour Gdynia si j'avais pu.", GDYNIA),
        ("Ma mère aurait voté pour Gdynia.", GDYNIA),
        ("できればグディニャに投票したかったです。", GDYNIA),
        ("Please do not count me as a vote for Gdynia", GDYNIA),
        ("My wife says: I vote for Gdynia. But I do not.", GDYNIA),
        ("I vote for everyone other than Gdynia", GDYNIA),
        ("Je ne voterais pas pour Gdynia", GDYNIA),
        ("Mein Mann sagt, ich stimme für Gdynia", GDYNIA),
        ("Das ist keine Stimme für Gdynia", GDYNIA),
        ("Nunca daria o meu voto a Gdynia", GDYNIA),
        ("Голосую за кого угодно, только не за Казань", KAZAN),
        ("أصوت لأي مدينة إلا غدينيا", GDYNIA),
        ("投票给京都以外的城市", KYOTO),
        ("京都以外に投票します", KYOTO),
        ("그디니아 말고 다른 곳에 투표합니다", GDYNIA),
        ("Herkese oy veririm ama Kazan'a vermem", KAZAN),
        ("मैं क्योटो को छोड़कर किसी को भी वोट दूँगा", KYOTO),
    ],
)
def test_a_word_that_denies_excepts_or_reports_makes_a_vote_unsure(
    text: str, city: AnnouncedCity
) -> None:
    said = read(text)
    assert said.unclear or said.is_unsure
    assert said.cities == (city,)
    assert not said.is_plain


@pytest.mark.parametrize(
    "text",
    [
        "I vote for Gdynia", "Without a doubt I vote for Gdynia!", "Voto no Gdynia",
        "Mi voto es sin duda para Gdynia", "Ich stimme ohne Zweifel für Gdynia.",
        "I vote for Gdynia. It may not be the largest of all, but it is lovely.",
        "Je vote pour Gdynia. J'aurais aimé y vivre.", "会いたかったグディニャに一票。",
        "Meu voto vai para Gdynia", "我毫不犹豫投票给京都", "Без сомнения, голосую за Казань",
    ],
)  # fmt: skip
def test_a_plain_vote_stays_one(text: str) -> None:
    assert read(text).is_plain


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("I would not vote for Gdynia, I vote for Kazan.", KAZAN),
        ("I vote for Gdynia, not Sopot", GDYNIA),
        ("No voto por Gdynia, voto por Sopot.", SOPOT),
    ],
)
def test_of_several_cities_the_one_that_is_voted_for_is_asked_for(
    text: str, city: AnnouncedCity
) -> None:
    said = read(text)
    assert (said.cities, said.unclear, said.is_unsure) == ((city,), None, True)


@pytest.mark.parametrize(
    "text", ["I vote for Gdynia, and for Sopot", "I will not vote for Gdynia, Kazan or Sopot"]
)
def test_no_city_is_chosen_where_several_may_be_meant(text: str) -> None:
    assert read(text).unclear


SUZHOU = AnnouncedCity(
    application=8, key="suzhou-8", city="Suzhou", country="CN", own_name="苏州", language="zh"
)
NASHIK = AnnouncedCity(
    application=9, key="nashik-9", city="Nashik", country="IN", own_name="नाशिक", language="mr"
)


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("저는 수저우에 투표합니다", SUZHOU), ("저는 쑤저우에 투표합니다.", SUZHOU),
        ("쑤저우시에 투표하겠습니다", SUZHOU), ("나시크에 한 표를 던집니다", NASHIK),
        ("蘇州に投票します", SUZHOU), ("我投苏州一票", SUZHOU), ("أصوت لناسيك", NASHIK),
        ("मेरा वोट नाशिक के लिए", NASHIK), ("Voto em Suzhou", SUZHOU),
    ],
)  # fmt: skip
def test_a_city_is_known_as_each_language_writes_it(text: str, city: AnnouncedCity) -> None:
    said = reading.read(mail(text), (SUZHOU, NASHIK), reading.language_of(mail(text)))
    assert (said.kind, said.cities, said.unclear) == ("vote", (city,), None)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Yes please"), ("en", "Yes, count me in"), ("zh", "是的，请"),
        ("zh", "是的，请计入"), ("zh", "是的，请确认"), ("de", "Ja bitte"),
        ("fr", "Oui, volontiers"), ("es", "Sí, por favor"), ("pt", "Sim, por favor"),
        ("ru", "Да, пожалуйста"), ("ja", "はい、お願いします"),
        ("ko", "네, 부탁드립니다"), ("ar", "نعم، لو سمحتم"), ("tr", "Evet, rica ederim"),
        ("hi", "हाँ, कृपया"),
    ],
)  # fmt: skip
def test_a_yes_with_a_please_is_a_yes(language: str, text: str) -> None:
    assert reading.word(mail(text), language) == "confirm"


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "Please confirm."), ("zh", "请确认"), ("ko", "부탁드립니다"), ("de", "Bitte nicht"),
     ("en", "Please do not")],
)  # fmt: skip
def test_a_please_alone_is_none(language: str, text: str) -> None:
    assert reading.word(mail(text), language) != "confirm"
