"""Answers on the file: read, corrected, kept with their history; what is not sure is asked."""

from decimal import Decimal

import pytest

from intake.answers.values import Amount, NotAvailable, Place, Text, YesNo
from intake.conversation.city import receipts
from intake.messages import Address
from tests.intake.conversation.town import (
    ANNA,
    APPLIES,
    BEN,
    Town,
    a_complete_town,
    a_town,
    shipped,
)


def test_several_answers_in_one_mail_are_each_kept_with_their_own_words() -> None:
    town = a_town()
    text = "Our GDP was USD 85.3 billion in 2024, and 240 companies are engaged in it."
    town.write(ANNA, text, to=town.to(ANNA))
    gdp, companies = town.file().current["B3a_gdp"], town.file().current["S4_companies"]
    assert isinstance(gdp.value, Amount)
    assert gdp.value.span.exact == Decimal("85.3e9")
    assert "GDP" in gdp.words
    assert "240" in companies.words
    assert (gdp.message, gdp.by) == ("m2", ANNA.key)


def test_a_numbered_answer_is_for_the_question_of_that_letter() -> None:
    town = a_town()
    letter = town.to(ANNA)
    third = letter.questions.index("V11_authority") + 1
    town.write(ANNA, "B1b: yes", to=letter)
    town.write(ANNA, f"{third}. Yes, by decision of the mayor.", to=letter)
    assert town.file().current["V11_authority"].value == YesNo(yes=True)


def test_a_later_answer_corrects_and_the_history_stays() -> None:
    town = a_town()
    town.write(ANNA, "S1: USD 10.2 billion", to=town.to(ANNA))
    town.write(ANNA, "S1: USD 12.4 billion", to=town.to(ANNA))
    given = [one for one in town.file().answers if one.question == "S1"]
    assert len(given) == 2
    assert town.receipt(ANNA).understood[0].replaces == given[0].value
    assert town.file().current["S1"] is given[1]


def test_the_same_answer_again_replaces_nothing() -> None:
    town = a_town()
    town.write(ANNA, "S1: USD 10.2 billion", to=town.to(ANNA))
    town.write(ANNA, "S1: USD 10.2 billion", to=town.to(ANNA))
    assert town.receipt(ANNA).understood[0].replaces is None


def test_another_contact_corrects_under_their_own_name() -> None:
    town = a_town()
    town.write(ANNA, "S1: USD 10.2 billion\n\nPlease add ben@gdynia.example", to=town.to(ANNA))
    town.write(BEN, "S1: USD 12.4 billion", to=town.to(BEN))
    assert [one.by for one in town.file().answers if one.question == "S1"] == [ANNA.key, BEN.key]


def test_what_cannot_be_read_is_named_with_an_example_and_asked_again_first() -> None:
    town = a_town()
    town.write(ANNA, "S4_output: quite a lot", to=town.to(ANNA))
    (misread,) = town.receipt(ANNA).misread
    assert (misread.label, misread.words) == ("City-wide output with IoT", "quite a lot")
    assert misread.example
    assert town.receipt(ANNA).asked[0].question == "S4_output"
    assert "S4_output" not in town.file().current


def test_a_misread_correction_leaves_the_answer_as_it_was() -> None:
    town = a_town()
    town.write(ANNA, "S1: USD 12.4 billion", to=town.to(ANNA))
    town.write(ANNA, "S1: 12", to=town.to(ANNA))
    assert town.receipt(ANNA).misread
    assert len([one for one in town.file().answers if one.question == "S1"]) == 1


def test_a_figure_that_is_not_to_be_had_settles_its_question() -> None:
    town = a_town()
    town.write(ANNA, "S2: not available", to=town.to(ANNA))
    assert town.file().current["S2"].value == NotAvailable()
    assert "S2" not in receipts.missing(shipped(), town.file())


def test_an_uncertain_figure_is_asked_again_and_does_not_block() -> None:
    town = a_complete_town()
    town.write(ANNA, "S1: about USD 10.2 billion", to=town.to(ANNA))
    assert receipts.missing(shipped(), town.file()) == ("S1",)
    assert receipts.blocking(shipped(), town.file()) == ()
    assert town.receipt(ANNA).is_answered
    town.write(ANNA, "SUBMIT", to=town.to(ANNA))
    assert town.to(ANNA).notice == "submission"


def test_an_application_that_lacks_an_answer_is_not_answered() -> None:
    town = a_town()
    town.write(ANNA, "S1: about USD 10.2 billion", to=town.to(ANNA))
    assert not town.receipt(ANNA).is_answered


def test_a_city_in_no_table_is_kept_as_written() -> None:
    town = Town()
    town.write(ANNA, "We write on behalf of the city of Szczebrzeszynko Wielkie in Poland.")
    value = town.file().current["V11_city"].value
    assert isinstance(value, Place)
    assert (value.city, value.known) == ("Szczebrzeszynko Wielkie", False)
    assert town.file().city == "Szczebrzeszynko Wielkie"


def test_a_similar_city_is_only_suggested() -> None:
    town = Town()
    town.write(ANNA, "We would like to take part.")
    town.write(ANNA, "V11_country: Poland\nV11_city: Gdinea", to=town.to(ANNA))
    assert town.file().city == "Gdinea"
    assert [(one.kind, one.words) for one in town.receipt(ANNA).remarks] == [
        ("similar_city", "Gdynia")
    ]


def test_a_city_that_only_hosted_something_is_not_the_applicant() -> None:
    town = Town()
    town.write(ANNA, "We would like to take part.")
    town.write(ANNA, "S3a: World Port Summit 2023 in the city of Rotterdam", to=town.to(ANNA))
    assert town.file().city is None


def test_a_city_named_in_a_later_sentence_is_found() -> None:
    town = Town()
    town.write(ANNA, "We would like to take part.")
    town.write(ANNA, "I write on behalf of Gdynia.", to=town.to(ANNA))
    assert town.file().city == "Gdynia"


def test_a_city_named_once_is_not_replaced_by_a_mention() -> None:
    town = a_town()
    town.write(ANNA, "Greetings also from the city of Sopot. B1b: yes", to=town.to(ANNA))
    assert town.file().city == "Gdynia"


def test_the_signature_answers_who_writes_only_where_nobody_said_it() -> None:
    town = Town()
    signed = "\n\nKind regards\nMarta Example\nDeputy Mayor"
    town.write(ANNA, APPLIES + signed, language="en")
    assert town.file().current["V11_writer"].value == Text(text="Marta Example")
    town.write(ANNA, "V11_writer: Office of the Mayor", to=town.to(ANNA))
    town.write(ANNA, "B1b: yes" + signed, to=town.to(ANNA))
    assert town.file().current["V11_writer"].value == Text(text="Office of the Mayor")


def test_an_answer_in_another_currency_is_also_in_dollars() -> None:
    town = a_town()
    town.write(ANNA, "S4_output: PLN 91 billion", to=town.to(ANNA))
    value = town.file().current["S4_output"].value
    assert isinstance(value, Amount)
    assert value.currency == "PLN"
    assert value.usd
    assert value.conversion


@pytest.mark.parametrize("words", ["Zaragoza, Spain", "the city of Zaragoza in Spain"])
def test_a_corrected_city_brings_its_country_along(words: str) -> None:
    town = a_town()
    town.write(ANNA, f"V11_city: {words}", to=town.to(ANNA))
    assert (town.file().city, town.file().country) == ("Zaragoza", "ES")
    assert town.file().city_key != a_town().file().city_key


def test_addresses_differ_in_case_only_are_one_person() -> None:
    town = a_town()
    town.write(Address(address="Anna@Gdynia.Example"), "B1b: yes", to=town.to(ANNA))
    assert "B1b" in town.file().current


@pytest.mark.parametrize(
    ("text", "name", "office"),
    [
        ("Hello, the city of Turku, Finland wants to apply. Liisa Virtanen, Digital Director",
         "Liisa Virtanen", "Digital Director"),
        ("Radom, Poland. Piotr Zielinski, head of IT. I am authorised: yes.",
         "Piotr Zielinski", "head of IT"),
        ("The city of Gdynia would like to take part. Maria da Silva - Director of Innovation",
         "Maria da Silva", "Director of Innovation"),
    ],
)  # fmt: skip
def test_who_writes_is_read_in_a_first_mail_of_one_line(text: str, name: str, office: str) -> None:
    town = Town()
    town.write(ANNA, text)
    assert town.file().current["V11_writer"].value == Text(text=name)
    assert town.file().current["V11_office"].value == Text(text=office)
    assert town.receipt(ANNA).unplaced == ()


def test_a_city_with_a_number_keeps_it() -> None:
    town = Town()
    town.write(ANNA, "Dear Sirs, the city of District 9, Poland would like to take part")
    assert town.file().current["V11_city"].value == Place(city="District 9", country="PL")


@pytest.mark.parametrize("mail", ["S1: USD 11 billion\n\nMehmet", "S1: USD 11 billion\nMehmet"])
def test_the_first_name_of_the_writer_below_a_mail_only_signs(mail: str) -> None:
    town = Town()
    mehmet = Address(address="it@city.example", name="Mehmet Yilmaz")
    town.write(mehmet, APPLIES)
    town.write(mehmet, mail, to=town.to(mehmet))
    assert town.receipt(mehmet).unplaced == ()


def test_a_name_of_nobody_who_writes_is_shown_as_left_over() -> None:
    town = a_town()
    town.write(ANNA, "S1: USD 11 billion\nMehmet", to=town.to(ANNA))
    assert town.receipt(ANNA).unplaced == ("Mehmet",)


def test_last_year_is_the_year_before_the_mail() -> None:
    town = a_town()
    town.write(ANNA, "City-wide output with IoT: 2.5 trillion TL last year", to=town.to(ANNA))
    value = town.file().current["S4_output"].value
    assert isinstance(value, Amount)
    assert (value.year, value.is_year_assumed) == (town.now.year - 1, False)


def test_a_year_without_a_rate_is_said_to_be_the_matter() -> None:
    town = a_town()
    town.now = town.now.replace(year=2031)
    town.write(ANNA, "City-wide output with IoT: 2.5 trillion TL last year", to=town.to(ANNA))
    (misread,) = town.receipt(ANNA).misread
    assert (misread.unclear.reason, misread.unclear.candidates) == ("no_rate", ("TRY 2030",))


@pytest.mark.parametrize("id", ["B5a", "B5c"])
def test_a_vision_and_an_aspiration_are_told_in_the_future(id: str) -> None:
    town = a_town()
    town.write(ANNA, f"{id}: yes, we want to be a model in the world", to=town.to(ANNA))
    assert town.file().current[id].value == YesNo(yes=True)


def test_iot_used_widely_is_iot_applied_extensively() -> None:
    town = a_town()
    text = "IoT is used widely in hospitals, buses and in the port."
    town.write(ANNA, text, to=town.to(ANNA))
    assert town.file().current["S4_applied"].value == YesNo(yes=True)


@pytest.mark.parametrize(
    ("again", "year"),
    [("USD 92 billion", 2023), ("USD 92 billion (2024)", 2024), ("PLN 24 billion", None)],
)
def test_a_corrected_figure_is_of_the_year_named_before(again: str, year: int | None) -> None:
    town = a_town()
    town.write(ANNA, "S4_output: USD 91 billion (2023)", to=town.to(ANNA))
    town.write(ANNA, f"Correction: S4_output: {again}", to=town.to(ANNA))
    value = town.file().current["S4_output"].value
    assert isinstance(value, Amount)
    assert value.year == year


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("GDP 300 billion riyals. City: Riyadh, Saudi Arabia.", "SAR"),
        ("B3a_gdp: 300 billion riyals\nV11_city: Doha\nV11_country: Qatar", "QAR"),
        ("The GDP of the city was 900 billion pesos. We write for the city of Bogotá.", "COP"),
        ("GDP 90 billion crowns. City: Gothenburg, Sweden.", "SEK"),
        ("GDP 9000 billion rupees. City: Surat, India.", "INR"),
        ("GDP 90 billion dinars. City: Tunis. Country: Tunisia.", "TND"),
        ("GDP: 900 billion lira. City: Izmir, Turkey.", "TRY"),
        ("Our GDP is 90 billion Canadian dollars. City: Toronto, Canada.", "CAD"),
        ("GDP 90 billion dollars. City: Auckland, New Zealand.", None),
    ],
)
def test_an_amount_is_read_with_the_country_that_the_same_mail_names_behind_it(
    text: str, currency: str | None
) -> None:
    town = Town()
    town.write(ANNA, text)
    if currency is None:
        (misread,) = town.receipt(ANNA).misread
        assert misread.unclear.candidates == ("NZD", "USD")
        return
    value = town.file().current["B3a_gdp"].value
    assert isinstance(value, Amount)
    assert value.currency == currency


@pytest.mark.parametrize(
    "text",
    [
        "V11_authority: no",
        "I am not authorised to apply on behalf of the city.",
        "{n}. No, not yet.",
    ],
)
def test_who_may_not_apply_yet_learns_who_should_write_and_how(text: str) -> None:
    town = a_town()
    letter = town.to(ANNA)
    number = letter.questions.index("V11_authority") + 1
    town.write(ANNA, text.format(n=number), to=letter)
    assert "no_authority" in town.remarks(ANNA)
    assert "V11_authority" in {one.question for one in town.receipt(ANNA).asked}
    town.write(ANNA, "Please add ben@gdynia.example", to=town.to(ANNA))
    assert "no_authority" not in town.remarks(ANNA)
    town.write(BEN, "V11_authority: yes", to=town.to(BEN))
    assert town.remarks(BEN) == set()
    assert "V11_authority" not in receipts.missing(shipped(), town.file())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "There was an error: please read USD 14.2 billion."),
        ("pt", "Houve um erro: leia-se USD 14,2 bilhões."),
        ("zh", "金额有误，应为142亿美元。"),
    ],
)
def test_a_correction_that_was_not_understood_is_asked_again_by_number(
    language: str, text: str
) -> None:
    town = a_complete_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    receipt = town.receipt(ANNA)
    assert [one.question for one in receipt.asked][:2] == ["S1", "S2"]
    assert not receipt.understood
    town.write(ANNA, "1. USD 14.2 billion", to=town.to(ANNA))
    value = town.file().current["S1"].value
    assert isinstance(value, Amount)
    assert value.span.exact == Decimal("14.2e9")


def test_what_was_taken_back_stands_in_the_evidence_as_it_was_written() -> None:
    town = a_town()
    text = "The number of companies in the interconnected economy is not 96 but 130."
    town.write(ANNA, text, to=town.to(ANNA))
    assert town.file().current["S4_companies"].words == text


def test_the_same_country_in_other_words_replaces_nothing() -> None:
    town = a_town()
    town.write(ANNA, "Country: Poland", to=town.to(ANNA))
    town.write(ANNA, "Country: Republic of Poland", to=town.to(ANNA))
    assert all(one.replaces is None for one in town.receipt(ANNA).understood)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("We have the talent: two universities and a technology park.", "B5b"),
        ("Sim, a IoT é aplicada amplamente: saúde, transporte e indústria.", "S4_applied"),
        ("Кадры в городе есть: Иннополис, 3 технопарка.", "B5b"),
        ("Contamos con talento: dos universidades.", "B5b"),
    ],
)
def test_a_yes_before_a_list_is_no_label(text: str, words: str) -> None:
    town = a_town()
    language = {"S": "pt", "К": "ru", "C": "es"}.get(text[0], "en")
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert town.file().current[words].value == YesNo(yes=True)
