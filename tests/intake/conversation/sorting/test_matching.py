"""Which question each stretch of a mail answers."""

import pytest

from intake.conversation.sorting import agreeing, matching
from intake.conversation.sorting.matching import Doubt
from tests.intake.conversation.sorting.mails import CALL, FIRST, hits, mail, match

# --- numbers, IDs, labels -----------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "1. yes\n2. 134\n3. USD 85 billion",
        "1) yes\n2) 134\n3) USD 85 billion",
        "(1) yes\n(2) 134\n(3) USD 85 billion",
        "Q1: yes\nQ2: 134\nQ3: USD 85 billion",
        "Q 1 - yes\nQ 2 - 134\nQ 3 - USD 85 billion",
        "No. 1: yes\nNo. 2: 134\nNo. 3: USD 85 billion",
        "1: yes\n2: 134\n3: USD 85 billion",
        "1) yes, 2) 134, 3) USD 85 billion",
        "3. USD 85 billion\n1. yes\n2. 134",
        "| No | Answer |\n|---|---|\n| 1 | yes |\n| 2 | 134 |\n| 3 | USD 85 billion |",
        "1.\nyes\n2.\n134\n3.\nUSD 85 billion",
        "Hello,\n\n1. yes\n\n2. 134\n\n3. USD 85 billion\n\nBest regards\nAnna Nowak",
        "B2b: yes\nB4: 134\nB3a_gdp: USD 85 billion",
        "b2b - yes\nb4 - 134\nb3a_gdp - USD 85 billion",
        "B2b | yes\nB4 | 134\nB3a gdp | USD 85 billion",
        "City brain: yes\nEnterprises with advanced digital models: 134\nGDP: USD 85 billion",
        "City brain\tyes\nAdvanced digital models\t134\nGDP of the city\tUSD 85 billion",
        "- City brain: yes\n- B4: 134\n- GDP = USD 85 billion",
        "City brain: yes; B4: 134; GDP: USD 85 billion",
        "GDP:\nUSD 85 billion\nCity brain:\nyes\nB4:\n134",
        "1. City brain: yes\n2. B4: 134\n3. GDP: USD 85 billion",
        "yes\n134\nUSD 85 billion",
        "For question 1, yes\nFor question 2, 134\nThe answer to question 3: USD 85 billion",
    ],
)  # fmt: skip
def test_three_answers_arrive_however_they_are_numbered_or_labelled(text: str) -> None:
    found = hits(mail(text), "B2b", "B4", "B3a_gdp")
    assert {id: words.rstrip(",;.") for id, words in found.items()} == {
        "B2b": "yes",
        "B4": "134",
        "B3a_gdp": "USD 85 billion",
    }


@pytest.mark.parametrize(("text", "number"), [("3. yes", 3), ("Q9: yes", 9), ("0. yes", 0)])
def test_a_number_nobody_asked_answers_nothing_and_is_named(text: str, number: int) -> None:
    found = match(mail(text), "B2b", "B1b")
    assert found.hits == ()
    assert found.doubts == (Doubt(questions=(), words="yes", number=number),)
    assert found.rest == ()


def test_only_a_short_answer_under_a_number_nobody_asked_is_named() -> None:
    text = "1. yes\n4. What is the deadline?\n5. Our GDP is USD 85 billion\n6. The port is new"
    found = match(mail(text), "B2b", "B1b")
    assert {one.question for one in found.hits} == {"B2b", "B3a_gdp"}
    assert found.doubts == ()
    assert found.rest == ("What is the deadline?", "The port is new")


def test_a_number_that_one_of_two_letters_asked_is_not_called_unasked() -> None:
    one, two = match(mail("2. yes"), "B2b"), match(mail("2. yes"), "B1b", "B2b")
    assert [doubt.number for doubt in agreeing.agreed(one, two).doubts] == [None]


def test_numbers_mean_nothing_where_no_letter_asked() -> None:
    found = match(mail("1. yes\n2. Our GDP is USD 85 billion"))
    assert {one.question: one.how for one in found.hits} == {"B3a_gdp": "cue"}
    assert found.rest == ("yes",)


def test_a_label_outweighs_the_number_before_it() -> None:
    message = mail("1. GDP: USD 85 billion\n2. City brain: yes")
    assert hits(message, "V11_city", "V11_country") == {"B3a_gdp": "USD 85 billion", "B2b": "yes"}


def test_a_row_whose_label_says_more_is_kept_whole() -> None:
    assert hits(mail("GDP (USD billion) | 85.3")) == {"B3a_gdp": "GDP (USD billion) | 85.3"}


def test_the_id_of_a_standard_with_several_questions_takes_the_one_that_fits() -> None:
    assert hits(mail("S4: 240 companies")) == {"S4_companies": "240 companies"}


def test_the_first_letter_answered_by_number() -> None:
    message = mail(
        "1. Gdynia, Poland\n2. Poland\n3. My name is Anna Nowak\n4. I am the Deputy Mayor\n"
        "5. Yes, authorised by the mayor\n\nWhen does the ceremony take place?"
    )
    assert hits(message, *FIRST) == {
        "V11_city": "Gdynia, Poland",
        "V11_country": "Poland",
        "V11_writer": "Anna Nowak",
        "V11_office": "Deputy Mayor",
        "V11_authority": "Yes, authorised by the mayor",
    }
    assert match(message, *FIRST).rest == ("When does the ceremony take place?",)


# --- prose --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Our GDP was USD 85.3 billion in 2024.",
         {"B3a_gdp": "Our GDP was USD 85.3 billion in 2024."}),
        ("the gross regional product is EUR 79bn",
         {"B3a_gdp": "the gross regional product is EUR 79bn"}),
        ("The city of Gdynia has a GDP of USD 85 billion.",
         {"B3a_gdp": "The city of Gdynia has a GDP of USD 85 billion."}),
        ("our GDP was USD 85 billion, and 240 companies are engaged in the digital economy",
         {"B3a_gdp": "our GDP was USD 85 billion",
          "S4_companies": "240 companies are engaged in the digital economy"}),
        ("We have 134 enterprises with visualised production, and 310 companies are engaged in "
         "the digital economy.",
         {"B4": "We have 134 enterprises with visualised production",
          "S4_companies": "310 companies are engaged in the digital economy."}),
        ("GDP USD 85bn; city brain: yes; recognised as smart city in 2020",
         {"B3a_gdp": "GDP USD 85bn", "B2b": "yes", "B1a": "recognised as smart city in 2020"}),
        ("GDP 80bn USD, city brain yes, 5G and quantum communication",
         {"B3a_gdp": "GDP 80bn USD", "B2b": "yes", "B2a": "5G and quantum communication"}),
        ("The output of our IoT-driven digital economy industry is USD 12.4 billion; output from "
         "IoT network infrastructure is USD 104 billion.",
         {"S1": "The output of our IoT-driven digital economy industry is USD 12.4 billion",
          "S2": "output from IoT network infrastructure is USD 104 billion."}),
        ("We have a city brain. It has run since 2019.",
         {"B2b": "We have a city brain. It has run since 2019."}),
        ("We have 5G and Starlink, but no quantum communication.",
         {"B2a": "We have 5G and Starlink, but no quantum communication."}),
        ("There is no city brain.", {"B2b": "There is no city brain."}),
        ("We have a city brain and 5G.", {"B2b": "We have a city brain", "B2a": "5G."}),
        ("We hosted the World Port Summit 2023.", {"S3a": "We hosted the World Port Summit 2023."}),
        ("Concerning B4, we count 134.", {"B4": "we count 134."}),
        ("We would like to receive the certificate in Germany.",
         {"V6_place": "We would like to receive the certificate in Germany."}),
        ("My name is Anna Nowak and I serve as head of the digital office.",
         {"V11_writer": "Anna Nowak", "V11_office": "head of the digital office"}),
        ("I am Anna Nowak, deputy mayor of Gdynia, and I am authorised by the mayor to apply.",
         {"V11_writer": "Anna Nowak", "V11_office": "deputy mayor of Gdynia",
          "V11_authority": "I am authorised by the mayor to apply."}),
        ("Dear Sirs, the city of Gdynia would like to take part.", {"V11_city": "Gdynia"}),
        ("We are located in Poland.", {"V11_country": "Poland"}),
        ("Our GDP is unknown.", {"B3a_gdp": "Our GDP is unknown."}),
        ("Our GDP was USD 65 billion in 2023, and USD 91 billion in 2024.",
         {"B3a_gdp": "Our GDP was USD 65 billion in 2023, and USD 91 billion in 2024."}),
        ("Our GDP is USD 85 billion, please submit now.", {"B3a_gdp": "Our GDP is USD 85 billion"}),
        ("Thank you for your letter, our GDP was USD 85 billion.",
         {"B3a_gdp": "Thank you for your letter, our GDP was USD 85 billion."}),
        ("Our municipal government has measured the gross domestic product of the city\n"
         "at USD 85.3 billion.",
         {"B3a_gdp": "Our municipal government has measured the gross domestic product of the city "
          "at USD 85.3 billion."}),
        ("Is 240 companies engaged in the digital economy enough?", {}),
        ("How many enterprises with advanced digital models do we need", {}),
        ("Please withdraw our application for the smart city title.", {}),
        ("Paris is called the city of light.", {}),
        ("Our output is larger than our GDP.", {}),
        ("240", {}),
        ("Yes.", {}),
        ("", {}),
    ],
)  # fmt: skip
def test_a_sentence_goes_to_the_question_it_names(text: str, expected: dict[str, str]) -> None:
    assert hits(mail(text)) == expected
    assert match(mail(text)).doubts == ()


@pytest.mark.parametrize(
    ("text", "questions"),
    [
        ("We host 240 companies.", ("B4", "S4_companies")),
        ("240 enterprises work here.", ("B4", "S4_companies")),
        ("Companies: 240", ("B4", "S4_companies")),
        ("The output was USD 75 billion.", ("S1", "S2", "S4_output")),
        ("Our companies have a turnover of USD 75 billion.", ("S1", "S2", "S4_output")),
        ("Our GDP and the output of the IoT industry are USD 91 billion.", ("B3a_gdp", "S1")),
        ("We plan to have 240 companies engaged and a GDP of USD 91 billion.",
         ("B3a_gdp", "S4_companies")),
    ],
)  # fmt: skip
def test_a_figure_two_questions_could_claim_is_a_doubt(
    text: str, questions: tuple[str, ...]
) -> None:
    found = match(mail(text))
    assert found.hits == ()
    assert [one.questions for one in found.doubts] == [questions]


def test_a_doubt_is_settled_where_only_one_of_the_two_was_asked() -> None:
    assert hits(mail("We host 240 companies."), "B4", "B2b") == {"B4": "We host 240 companies."}


def test_the_gdp_is_never_taken_for_output_because_only_output_was_asked() -> None:
    message = mail("Our GDP and the output of the IoT industry are USD 91 billion.")
    assert hits(message, "S1") == {}


def test_a_negation_reaches_over_an_and() -> None:
    found = hits(mail("We do not have a city brain and ultra-broadband IoT."))
    assert all(words.startswith("We do not") for words in found.values())


def test_several_mentions_of_one_matter_are_one_answer_in_order() -> None:
    text = "Our GDP was USD 85 billion. We have a city brain. The GDP grew from USD 80 billion."
    assert (
        hits(mail(text))["B3a_gdp"]
        == "Our GDP was USD 85 billion. The GDP grew from USD 80 billion."
    )


@pytest.mark.parametrize(
    "end",
    ["Best regards\nAnna Nowak\nHead of Smart City", "Thanks,\nAnna", "Many thanks\nA. Nowak"],
)
def test_a_closing_and_what_follows_it_answer_nothing(end: str) -> None:
    found = match(mail(f"We have a city brain.\n\n{end}"))
    assert [one.question for one in found.hits] == ["B2b"]
    assert found.rest == ()


def test_a_postscript_still_answers_and_asks() -> None:
    end = "Best regards\nAnna Nowak\n\nPS: Our GDP is USD 85 billion. Is that enough?"
    found = match(mail(f"We have a city brain.\n\n{end}"))
    assert {one.question for one in found.hits} == {"B2b", "B3a_gdp"}
    assert found.rest == ("Is that enough?",)


def test_answers_after_thanks_are_not_taken_for_a_name() -> None:
    assert hits(mail("Thank you,\nYes"), "B2b") == {"B2b": "Yes"}


# --- the only question, the subject -------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "asked", "expected"),
    [
        ("USD 85 billion", ("B3a_gdp",), {"B3a_gdp": "USD 85 billion"}),
        ("240", ("B4",), {"B4": "240"}),
        ("Hello,\n\n240\n\nThanks!", ("B4",), {"B4": "240"}),
        ("Yes.", ("B2b",), {"B2b": "Yes."}),
        ("Anna Nowak", ("V11_writer",), {"V11_writer": "Anna Nowak"}),
        ("240", ("B4", "V11_city"), {"B4": "240"}),
        ("240", ("V11_city", "V11_country"), {}),
        ("Yes.", ("B2b", "B1b"), {}),
        ("What?", ("B2b",), {}),
        ("Thank you.", ("V11_writer",), {}),
        ("Please withdraw our application.", ("V11_writer",), {}),
        ("240", (), {}),
    ],
)
def test_a_bare_answer_fills_only_what_was_asked(
    text: str, asked: tuple[str, ...], expected: dict[str, str]
) -> None:
    assert hits(mail(text), *asked) == expected


def test_a_bare_figure_for_two_asked_questions_is_a_doubt() -> None:
    found = match(mail("240"), "B4", "S4_companies")
    assert [one.questions for one in found.doubts] == [("B4", "S4_companies")]


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("Gdynia: GDP USD 91 billion", {"B3a_gdp": "Gdynia: GDP USD 91 billion"}),
        ("Re: Gdynia: GDP USD 91 billion", {"B3a_gdp": "Gdynia: GDP USD 91 billion"}),
        ("GDP: USD 91 billion", {"B3a_gdp": "USD 91 billion"}),
        ("Re: Global Demonstration Cities 2025", {}),
        ("Our smart city", {}),
        ("AW: RE: application 2025-0012", {}),
    ],
)
def test_the_subject_is_the_last_source(subject: str, expected: dict[str, str]) -> None:
    found = match(mail("Hello", subject=subject))
    assert {one.question: one.words for one in found.hits} == expected
    assert all(one.how == "subject" for one in found.hits)


def test_the_text_outweighs_the_subject() -> None:
    message = mail("Our GDP is USD 85 billion.", subject="GDP USD 91 billion")
    assert hits(message) == {"B3a_gdp": "Our GDP is USD 85 billion."}


# --- corrections --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Not EUR 12.5 billion but EUR 8.9 billion for the IoT industry.",
         "EUR 8.9 billion for the IoT industry."),
        ("It is not EUR 12.5 billion, but EUR 8.9 billion for the IoT industry.",
         "It is EUR 8.9 billion for the IoT industry."),
        ("For the IoT industry it is EUR 8.9 billion, not 12.5 billion.",
         "For the IoT industry it is EUR 8.9 billion"),
        ("Our IoT industry: EUR 8.9 billion, not EUR 12.5 billion",
         "Our IoT industry: EUR 8.9 billion"),
        ("EUR 8.9 billion instead of EUR 12.5 billion for the IoT industry",
         "EUR 8.9 billion for the IoT industry"),
        ("Our IoT industry output is not EUR 12.5 billion but EUR 8.9 billion.",
         "Our IoT industry output is EUR 8.9 billion."),
    ],
)  # fmt: skip
def test_a_correction_in_prose_names_its_figure_in_few_words(text: str, words: str) -> None:
    assert hits(mail(text)) == {"S1": words}


@pytest.mark.parametrize(
    "text",
    [
        "EUR 8.9 billion for the IoT industry",
        "Not EUR 3 billion but EUR 4 billion was invested in the IoT industry.",
        "Not EUR 3 billion but EUR 4 billion for the ports.",
        "Not EUR 3 billion but EUR 4 billion.",
    ],
)
def test_few_words_name_no_figure_beside_a_correction_of_it(text: str) -> None:
    found = match(mail(text))
    assert not found.hits


def test_a_correction_in_a_paragraph_of_its_own_is_not_joined_to_another_figure() -> None:
    said = (
        "City-wide output with IoT comes to roughly £5.4 billion (2024).\n\n"
        "One correction to my last mail: the IoT-driven output should have read £3.1 billion"
        " for 2024, not £2.9 billion."
    )
    found = matching.match(mail(said), CALL, asked=("S4_output",), answered=("S1",))
    assert not any("5.4" in one.words and "3.1" in one.words for one in found.hits)


# --- in twelve languages ------------------------------------------------------------------------

COUNTS = ("S4_companies", "B4", "S1")


@pytest.mark.parametrize(
    ("language", "text", "asked", "wanted"),
    [
        ("ja", "350社(つながる経済の企業数)", ("B4",), {"S4_companies": "350社"}),
        ("en", "350 (companies in the interconnected economy)", ("B4",), {"S4_companies": "350"}),
        ("ja", "つながる経済に従事する企業数は350社です", COUNTS,
         {"S4_companies": "つながる経済に従事する企業数は350社です"}),
        ("ar", "عدد الشركات العاملة في الاقتصاد المترابط ١٤٠ شركة", COUNTS,
         {"S4_companies": "عدد الشركات العاملة في الاقتصاد المترابط ١٤٠ شركة"}),
        ("ja", "1について:350社\n2については40社です。", COUNTS,
         {"S4_companies": "350社", "B4": "40社です。"}),
        ("ko", "1번은 350개사\n2번은 40개사", COUNTS, {"S4_companies": "350개사", "B4": "40개사"}),
        ("ar", "رؤيتنا واضحة في الاستراتيجية المعتمدة عام 2021.", COUNTS,
         {"B5a": "رؤيتنا واضحة في الاستراتيجية المعتمدة عام 2021."}),
        ("ar", "1- 140 شركة\n2- 12 شركة", COUNTS, {"S4_companies": "140 شركة", "B4": "12 شركة"}),
        ("de", "1. Rund 350. Das Zertifikat würden wir am liebsten in Wien entgegennehmen.", COUNTS,
         {"S4_companies": "Rund 350.",
          "V6_place": "Das Zertifikat würden wir am liebsten in Wien entgegennehmen."}),
        ("ja", "国際イベント:2017年冬季大会\n企業数(つながる経済):350社", ("S3a", "S4_companies"),
         {"S3a": "2017年冬季大会", "S4_companies": "350社"}),
        ("de", "Ich bin mit Beschluss vom 3. November bevollmächtigt.", FIRST,
         {"V11_authority": "Ich bin mit Beschluss vom 3. November bevollmächtigt."}),
        ("fr", "PIB : 8 100 milliards FCFA (2024) et non 7 800", ("B3a_gdp",),
         {"B3a_gdp": "8 100 milliards FCFA (2024)"}),
        ("ja", "市内総生産は7兆9,000億円ではなく7兆9,500億円です", ("B3a_gdp",),
         {"B3a_gdp": "市内総生産は 7兆9,500億円です"}),
        ("en", "Everything driven by IoT across all sectors brings in £620m a year.", FIRST, {}),
        ("de", "IoT wird überall eingesetzt und bringt 3 Mrd. Euro.", FIRST, {}),
        ("hi", "आईओटी सभी क्षेत्रों में लागू है और 14,000 करोड़ रुपये लाती है।", FIRST, {}),
        ("fr", "L'IoT est utilisé dans tous les secteurs et la production atteint 1,2 Md€.", FIRST,
         {"S4_applied": "L'IoT est utilisé dans tous les secteurs"}),
        ("en", "IoT is used in all sectors and costs us 3 million euros a year.", FIRST,
         {"S4_applied": "IoT is used in all sectors and costs us 3 million euros a year."}),
        ("de", "IoT wird überall eingesetzt, dank 3 Mio. Euro Förderung.", FIRST,
         {"S4_applied": "IoT wird überall eingesetzt, dank 3 Mio. Euro Förderung."}),
        ("de", "Die Citybrain GmbH läuft gut.", FIRST, {}),
        ("zh", "地区生产总值是8,100亿元，而不是7,800亿元", ("B3a_gdp",),
         {"B3a_gdp": "地区生产总值是8,100亿元"}),
    ],
)  # fmt: skip
def test_each_answer_goes_to_its_own_question(
    language: str, text: str, asked: tuple[str, ...], wanted: dict[str, str]
) -> None:
    found = matching.match(mail(text), CALL, asked=asked, language=language)
    assert {one.question: one.words for one in found.hits} == wanted
