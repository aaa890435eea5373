"""What in an opinion may reach a person."""

import pytest

from intake.consultation import personal


def test_a_text_of_digits_costs_little() -> None:
    assert len(personal.masked("1 2 " * 50_000)) <= 200_000


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("Call +91 20 555 1234 or o1@web.de.", "Call … or …."),
        ("Call me, +81 90 1234 5678.", "Call me, …."),
        ("Office: (012) 345-67-89, ask for Ann.", "Office: …, ask for Ann."),
        ("Write to ann.smith@mail.example, please.", "Write to …, please."),
        ("电话13812345678，请联系li@x.cn谢谢", "电话…，请联系…谢谢"),
        ("전화 010-1234-5678로", "전화 …로"),
        ("ann (at) mail.example knows", "… knows"),
        ("Ring 555-1234 now", "Ring … now"),
        ("104 000 000 people since 12.05.2024", "104 000 000 people since 12.05.2024"),
        ("Open 2019-2023, 1,234,567 people.", "Open 2019-2023, 1,234,567 people."),
        ("Ravi Kumar was here, KUMAR, Ravi too.", "… was here, … too."),
        ("Ravi was here.", "Ravi was here."),
    ],
)
def test_what_reaches_a_person_is_left_out_and_figures_stay(text: str, published: str) -> None:
    assert personal.masked(text, "ravi.kumar@mail.example") == published


def test_a_name_of_one_word_is_left_alone() -> None:
    assert personal.unnamed("The port of Gdynia grows.", "Gdynia") == "The port of Gdynia grows."


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("Write to anna at x.org today", "Write to … today"),
        ("Write to anna @ x.org today", "Write to … today"),
        ("anna[at]x[dot]org, anna(at)x.org", "…, …"),
        ("anna＠x。org", "…"),
        ("anna arroba x punto org", "…"),
        ("anna собака x точка org", "…"),
        ("Ask t.me/anna_k or https://t.me/anna_k, @anna_k", "Ask … or … …"),
        ("Call me at 55512, tel. 123-456", "Call me at …, tel. …"),
        ("Téléphone : 12 34 56", "Téléphone : …"),
        ("Телефон: 123456", "Телефон: …"),
        ("电话12345，谢谢", "电话…，谢谢"),
        ("전화 123-456", "전화 …"),
        ("फ़ोन: 123456", "फ़ोन: …"),
        ("هاتف: 123456", "هاتف: …"),
    ],
)
def test_what_is_spelled_or_short_is_left_out_as_well(text: str, published: str) -> None:
    assert personal.masked(text) == published


@pytest.mark.parametrize(
    "text",
    [
        "In 2019-2023 the port grew by 12,500,000 tonnes.", "Open in 2019, 2020, 2021 and 2022.",
        "From 2015 2016 2017 on.", "GDP 91.7 billion, 1,234,567 people.",
        "12345678 yuan", "1.234.567.890 euro", "EUR 12345678 a year", "€12345678", "12345678元",
        "12345678 жителей", "Look at wikipedia.org", "The figures at stat.gov.pl are wrong",
        "100 trams @ 5.50 euro", "Call 112", "They call 50000 people", "phone 12345 users",
        "Look @ home. Then go.", "Meet me at cafe.bar", "In a call 2019, 2020",
    ],
)  # fmt: skip
def test_figures_and_pages_stay(text: str) -> None:
    assert personal.masked(text) == text


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Die Mitte ist leer.", "die.mitte@mail.example"),
        ("The Observer is wrong.", "the.observer@mail.example"),
        ("Buenos Aires is loud.", "buenos.aires@mail.example"),
    ],
)
def test_words_of_a_mailbox_that_are_no_persons_name_stay(text: str, address: str) -> None:
    assert personal.masked(text, address) == text


@pytest.mark.parametrize(
    "street",
    [
        "12 MG Road", "Hill Road 7", "Hauptstraße 5", "3 rue de la Paix", "calle Mayor 14",
        "ул. Ленина 12", "中山路12号", "테헤란로 12호", "Atatürk Caddesi No: 5",
    ],
)  # fmt: skip
def test_a_street_with_its_house_is_not_published(street: str) -> None:
    assert street not in personal.masked(f"It is loud at {street}!")


@pytest.mark.parametrize(
    "text",
    ["In 2021 Green Road was built.", "The road is long: 500 km.", "Street lights: 500 in 2023."],
)
def test_a_street_without_a_house_stays(text: str) -> None:
    assert personal.masked(text) == text


def test_what_may_be_a_persons_name_is_told() -> None:
    assert personal.people("We asked Mary Jones in Buenos Aires about the GDP.") == ("Mary Jones",)


@pytest.mark.parametrize(
    "text",
    [
        "الخدمات الرقمية تحسنت كثيرا", "शहर की हवा बहुत साफ है", "대중교통 앱이 정말 훌륭합니다",
        "空气很好，市政府回应快", "数字サービスがとても良い", "цифровые услуги стали лучше",
        "აქ ჰაერი ძალიან სუფთაა", "הרכבת עובדת מצוין", "날씨가 좋습니다",
    ],
)  # fmt: skip
def test_words_without_capitals_are_nobodys_name(text: str) -> None:
    assert personal.people(text) == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("السيد أحمد محمود يقول", "السيد أحمد محمود"), ("श्री राम कुमार ने कहा", "श्री राम कुमार"),
        ("王伟先生说空气很好", "王伟先生"), ("田中氏は言った", "田中氏"),
        ("김민수 씨가 말했다", "김민수 씨"), ("Мэр Иван Петров сказал", "Мэр Иван Петров"),
    ],
)  # fmt: skip
def test_a_title_of_courtesy_tells_a_name_where_there_are_no_capitals(text: str, name: str) -> None:
    assert personal.people(text) == (name,)


@pytest.mark.parametrize(
    "mailbox",
    ["hans.mueller", "h.muller", "hmueller", "mueller.hans", "hans.müller", "hansmueller77"],
)
def test_the_writers_name_is_left_out_however_the_mailbox_spells_it(mailbox: str) -> None:
    text = "Hans Müller and Peter Weber were there."
    assert personal.masked(text, f"{mailbox}@mail.example") == "… and Peter Weber were there."


def test_a_name_behind_a_number_at_the_end_is_left_out() -> None:
    text = "Rufen Sie mich gern an: 0351 123 4567, Hans Müller."
    assert personal.masked(text, "o3@mail.example") == "Rufen Sie mich gern an: …, …."


@pytest.mark.parametrize("mailbox", ["anna", "weber.a", "77", "p.muller"])
def test_the_name_of_another_stays_and_is_pointed_out(mailbox: str) -> None:
    text = "Hans Müller decides all of it."
    assert personal.masked(text, f"{mailbox}@mail.example") == text
    assert personal.people(text) == ("Hans Müller",)


def test_a_city_behind_a_number_is_no_name() -> None:
    text = "Call +91 20 555 1234, New Delhi."
    assert personal.masked(text, "new@mail.example") == "Call …, New Delhi."
