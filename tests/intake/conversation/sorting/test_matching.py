"""Which question each stretch of a mail answers."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from intake.calls import loading
from intake.conversation.sorting import matching
from intake.conversation.sorting.matching import Doubt, Matches, Signature
from intake.messages import Address, Message, Passage
from tests import work

CALL = loading.load(loading.shipped())
FIRST = ("V11_city", "V11_country", "V11_writer", "V11_office", "V11_authority")
FORM = "\n   yes or no, with since when"


def text_of(id: str) -> str:
    return CALL.question(id).text["en"]


def quoted(*ids: str) -> str:
    """Questions as our letters print them and mail programs quote them."""
    return "\n".join(f"> {number}. {text_of(id)}" for number, id in enumerate(ids, 1))


def mail(*passages: str | tuple[str, str], subject: str = "", aside: str = "") -> Message:
    pairs = [(one, "") if isinstance(one, str) else one for one in passages]
    return Message(
        id="m1",
        channel="mail",
        sender=Address(address="anna@gdynia.example"),
        subject=subject,
        passages=tuple(Passage(text=text, under=under) for text, under in pairs),
        set_aside=aside,
        received_at=datetime(2025, 3, 2, tzinfo=UTC),
    )


def match(message: Message, *asked: str) -> Matches:
    return matching.match(message, CALL, asked=asked)


def hits(message: Message, *asked: str) -> dict[str, str]:
    return {one.question: one.words for one in match(message, *asked).hits}


def ways(message: Message, *asked: str) -> dict[str, str]:
    return {one.question: one.how for one in match(message, *asked).hits}


# --- under quoted questions ---------------------------------------------------------------------


@pytest.mark.parametrize("echo", ["> 1. yes", "> > 1. Our port is new"])
def test_a_number_in_repeated_words_of_a_city_is_no_question(echo: str) -> None:
    assert hits(mail(("No, that is from another mail", echo)), "B3b", "S3b") == {}


@pytest.mark.parametrize("left", ["> 1. Does", "> 1. Does your city …"])
def test_a_question_of_which_little_is_left_is_known_by_its_number(left: str) -> None:
    begins = CALL.question("B3b").text["en"].split()
    shortened = left.replace("Does your city", " ".join(begins[:3])).replace("Does", begins[0])
    assert hits(mail(("Yes, it does", shortened)), "B3b", "S3b") == {"B3b": "Yes, it does"}


@pytest.mark.parametrize(
    "under",
    [
        text_of("B2b"),
        f"> {text_of('B2b')}",
        f"> 4. {text_of('B2b')}{FORM}",
        '> Is an IoT-based "city brain" in operation\n> for running and governing your city?',
        "Is an IoT-based “city brain” in operation for running and governing your city?",
        "> Is an IoT-based city brain in operation for running and gov...",
        "> [...] in operation for running and governing your city?",
        "City brain",
        f"{text_of('B1b')}\n{text_of('B2b')}",
        f"Dear all,\n\n{text_of('B2b')}",
        'IS AN IOT-BASED "CITY BRAIN" IN OPERATION FOR RUNNING AND GOVERNING YOUR CITY?',
    ],
)
def test_an_answer_under_a_quoted_question_is_that_questions_whole(under: str) -> None:
    message = mail(("Yes. It has run since 2019.", under))
    assert hits(message) == {"B2b": "Yes. It has run since 2019."}
    assert ways(message) == {"B2b": "quoted"}


def test_a_number_alone_is_enough_where_a_letter_asked_it() -> None:
    message = mail(("240", "> 2. How ma..."))
    assert hits(message, "B2b", "B4") == {"B4": "240"}


def test_answers_between_the_lines_go_to_the_question_above_each() -> None:
    message = mail(
        ("Yes, since 2021", f"> 1. {text_of('B2b')}"),
        ("134 enterprises", f"> 2. {text_of('B4')}"),
        ("USD 85.3 billion (2024)\n\nThank you and best wishes", f"> 3. {text_of('B3a_gdp')}"),
    )
    found = hits(message)
    assert found == {
        "B2b": "Yes, since 2021",
        "B4": "134 enterprises",
        "B3a_gdp": "USD 85.3 billion (2024)",
    }


def test_an_answer_under_several_questions_is_the_last_ones_if_it_fits() -> None:
    under = quoted("B2b", "B4", "B3a_gdp")
    assert hits(mail(("USD 85 billion", under))) == {"B3a_gdp": "USD 85 billion"}


def test_what_does_not_fit_the_last_of_several_questions_goes_to_none_of_them_unasked() -> None:
    found = match(mail(("240", quoted("B4", "S4_companies", "B2b"))))
    assert [one.questions for one in found.doubts] == [("B4", "S4_companies")]


def test_numbers_count_under_a_whole_quoted_letter() -> None:
    letter = quoted("B2b", "B4", "B3a_gdp") + "\n> How to correct an answer: write it again." * 3
    message = mail(("1. yes\n2. 134\n3. USD 85 billion", letter))
    assert hits(message, "B2b", "B4", "B3a_gdp") == {
        "B2b": "yes",
        "B4": "134",
        "B3a_gdp": "USD 85 billion",
    }


def test_prose_under_a_whole_quoted_letter_goes_by_its_cues() -> None:
    letter = (
        quoted("B2b", "B4") + "\n> Applying is free for every city; we never ask for payment." * 3
    )
    message = mail(("Our GDP was USD 85 billion. We have a city brain.", letter))
    assert hits(message) == {
        "B3a_gdp": "Our GDP was USD 85 billion.",
        "B2b": "We have a city brain.",
    }


def test_a_list_under_a_quoted_question_for_events_is_one_answer() -> None:
    message = mail(("1. World Port Summit 2023\n2. Mobility Forum 2024", f"> {text_of('S3a')}"))
    found = hits(message, "B2b", "B4")
    assert list(found) == ["S3a"]
    assert "World Port Summit 2023" in found["S3a"]
    assert "Mobility Forum 2024" in found["S3a"]


def test_the_gdp_under_the_question_for_output_stays_the_gdp() -> None:
    message = mail(("Our GDP is USD 85 billion.", f"> {text_of('S1')}"))
    assert hits(message) == {"B3a_gdp": "Our GDP is USD 85 billion."}


def test_a_question_back_under_a_quoted_question_is_no_answer() -> None:
    found = match(mail(("What do you mean by output?", f"> {text_of('S1')}")))
    assert found.hits == ()
    assert found.rest == ("What do you mean by output?",)


def test_questions_copied_without_a_quote_mark_are_known_again() -> None:
    text = f"Please see below\n\n1. {text_of('B2b')}\n{FORM}\nYes\n\n2. {text_of('B4')}\n134\n"
    assert hits(mail(text)) == {"B2b": "Yes", "B4": "134"}


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
    assert [doubt.number for doubt in matching.agreed(one, two).doubts] == [None]


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


# --- the only question, the subject, the signature ----------------------------------------------


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


@pytest.mark.parametrize(
    ("aside", "name", "office"),
    [
        ("Anna Nowak\nDeputy Mayor\nCity of Gdynia", "Anna Nowak", "Deputy Mayor"),
        ("Best regards,\nAnna Nowak, Head of Data", "Anna Nowak", "Head of Data"),
        ("--\nDr. Anna Nowak-Kowalska | Director of Digital Affairs | Gdynia",
         "Dr. Anna Nowak-Kowalska", "Director of Digital Affairs"),
        ("Anna Nowak\nanna@gdynia.example\n+48 58 000 00 00", "Anna Nowak", None),
    ],
)  # fmt: skip
def test_a_signature_names_its_writer(aside: str, name: str, office: str | None) -> None:
    expected = Signature(name=name, office=office)
    assert matching.signature(mail("Hello", aside=aside)) == expected
    closed = f"Hello\n\nKind regards,\n{aside}"
    assert matching.signature(mail(closed)) == expected


@pytest.mark.parametrize(
    "closing",
    ["Mit freundlichen Grüßen", "Mit freundlichem Gruß", "Freundliche Grüße", "Cordialement",
     "Bien cordialement", "Saludos", "Un cordial saludo", "С уважением", "此致", "敬具",
     "مع أطيب التحيات", "Atenciosamente", "Com os melhores cumprimentos", "Saygılarımla",
     "올림", "सादर", "Z poważaniem", "Met vriendelijke groet", "Best Regards"],
)  # fmt: skip
@pytest.mark.parametrize("language", ["de", "en", None])
def test_a_closing_formula_in_any_language_is_no_name(closing: str, language: str | None) -> None:
    alone = replace(mail("Hello", aside=closing), language=language)
    assert matching.signature(alone) is None
    signed = replace(mail("Hello", aside=f"{closing},\nJana Novak"), language=language)
    assert matching.signature(signed) == Signature(name="Jana Novak")


@pytest.mark.parametrize(
    "aside",
    ["", "Sent from my iPhone", "Gdynia City Hall\nStreet 1", "City of Gdynia", "Deputy Mayor",
     "anna", "This e-mail is confidential."],
)  # fmt: skip
def test_no_name_is_better_than_a_wrong_one(aside: str) -> None:
    assert matching.signature(mail("Hello", aside=aside)) is None


# --- any text at all ----------------------------------------------------------------------------

SCRAPS = st.lists(
    st.sampled_from(
        ["GDP", "USD 91 billion", "240", "companies", "city brain", "yes", "no", "1.", "2)", "Q3:",
         "B4:", "S4", "\n", "\n\n", ",", ";", ".", "?", "and", "but", "|", "\t", "please withdraw",
         "my name is", "Anna Nowak", "deputy mayor", "Best regards", "5G", "城市大脑", "’", "\xa0",
         text_of("B4"), text_of("B2b"), "question 2", "It", "output", "\r\n", "ß", "İ"]
    ),
    max_size=25,
).map(" ".join)  # fmt: skip
ASKED = st.lists(st.sampled_from([question.id for question in CALL.questions] + ["X9"]), max_size=6)


@settings(deadline=None)
@given(SCRAPS | st.text(max_size=80), SCRAPS, ASKED, st.text(max_size=40) | SCRAPS)
def test_any_text_is_sorted_into_its_own_words(
    text: str, under: str, asked: list[str], subject: str
) -> None:
    message = mail((text, under), subject=subject)
    found = matching.match(message, CALL, asked=asked)
    said = f"{message.reply} {subject}".split()
    for words in (*(one.words for one in (*found.hits, *found.doubts)), *found.rest):
        assert words
        assert _stands_in(words.split(), said)
    matching.signature(message)


def _stands_in(words: list[str], said: list[str]) -> bool:
    """Whether words stand there in order (parts of one answer may lie apart)."""
    text, at = " ".join(said), 0
    for word in words:
        at = text.find(word, at)
        if at < 0:
            return False
        at += len(word)
    return True


@settings(deadline=None)
@example([714, 161], ". my name is It . 1.", [])  # once sorted itself for ever
@given(st.lists(st.integers(100, 999), min_size=1, max_size=6, unique=True), SCRAPS, ASKED)
def test_no_figure_is_used_twice(figures: list[int], filler: str, asked: list[str]) -> None:
    text = f" {filler} ".join(f"companies {number}" for number in figures)
    found = matching.match(mail(text), CALL, asked=asked)
    used = " ".join(dict.fromkeys(one.words for one in (*found.hits, *found.doubts)))
    assert all(
        used.split().count(str(number)) <= text.split().count(str(number)) for number in figures
    )


HOSTILE = [
    "Our GDP is USD 91 billion, and ",
    "city brain and companies 240; ",
    "a",
    "1. yes\n",
    "please withdraw, ",
    "> | \t",
    "GDP: ",
    "\n",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_twice_the_mail_is_twice_the_work(text: str) -> None:
    def sort(said: str) -> None:
        matching.match(mail((said, text), subject=said), CALL, asked=FIRST)

    assert work.is_linear(sort, text, 3_000 // len(text))


@pytest.mark.parametrize("text", HOSTILE)
def test_however_long_the_mail_no_more_than_a_part_is_sorted(text: str) -> None:
    long = text * (matching.LONGEST // len(text) + 1)
    found = matching.match(mail(long + " " + "word " * 100_000), CALL, asked=FIRST)
    assert len(found.rest[-1]) > 400_000


WHO = ("V11_writer", "V11_office", "B1b", "S1")


def doubts(message: Message, *asked: str) -> dict[str, tuple[str, ...]]:
    return {one.words: one.questions for one in match(message, *asked).doubts}


@pytest.mark.parametrize(
    "office",
    [
        "Deputy Mayor",
        "deputy mayor",
        "The mayor",
        "Mayor of Hue",
        "Mayor of Nowa Huta",
        "Head of the Digital Department",
        "Chief Information Officer (CIO)",
        "CIO",
        "Vice-Mayor for Digital Affairs",
        "city engineer",
        "Oberbürgermeisterin",
    ],
)
@pytest.mark.parametrize(
    "written",
    [
        "1. {}\n3. yes",
        "Writer: {}",
        "Your name: {}",
        "V11_writer: {}",
        "| Name | {} |",
        "Name:\n{}",
    ],
)
def test_an_office_in_place_of_the_name_is_an_office(written: str, office: str) -> None:
    found = hits(mail(written.format(office)), *WHO)
    assert found.pop("V11_office") == office
    assert "V11_writer" not in found


@pytest.mark.parametrize("name", ["Maria Kowalska", "maria kowalska", "Maria", "João da Silva"])
@pytest.mark.parametrize(
    "written", ["2. {}\n3. yes", "Office: {}", "Your office: {}", "1. Deputy Mayor\n2. {}"]
)
def test_a_name_in_place_of_the_office_is_asked(written: str, name: str) -> None:
    message = mail(written.format(name))
    assert doubts(message, *WHO) == {name: ("V11_writer", "V11_office")}
    assert name not in hits(message, *WHO).values()


@pytest.mark.parametrize("both", ["Maria Mayor"])
def test_words_that_may_be_name_and_office_are_asked_where_a_name_was(both: str) -> None:
    assert doubts(mail(f"1. {both}\n3. yes"), *WHO) == {both: ("V11_writer", "V11_office")}
    assert hits(mail(f"2. {both}\n3. yes"), *WHO)["V11_office"] == both


@pytest.mark.parametrize("number", [1, 2])
@pytest.mark.parametrize(
    "both",
    [
        "Maria Kowalska, Deputy Mayor",
        "Deputy Mayor, Maria Kowalska",
        "Deputy Mayor Maria Kowalska",
    ],
)
def test_name_and_office_under_either_number_answer_both(both: str, number: int) -> None:
    found = hits(mail(f"{number}. {both}\n3. yes"), *WHO)
    assert found == {"V11_writer": "Maria Kowalska", "V11_office": "Deputy Mayor", "B1b": "yes"}


def test_an_office_with_words_of_its_own_is_not_also_the_one_under_the_name() -> None:
    message = mail("1. Deputy Mayor\n2. Head of the Digital Department")
    assert hits(message, *WHO) == {"V11_office": "Head of the Digital Department"}
    assert doubts(message, *WHO) == {"Deputy Mayor": ("V11_writer",)}


def test_an_office_under_each_of_two_quoted_questions_is_the_second_ones() -> None:
    name, office = quoted("V11_writer"), quoted("V11_office")
    message = mail(("Deputy Mayor", name), ("Head of the Digital Department", office))
    assert hits(message, *WHO) == {"V11_office": "Head of the Digital Department"}
    assert doubts(message, *WHO) == {"Deputy Mayor": ("V11_writer",)}
    assert hits(mail(("Deputy Mayor", name)), *WHO) == {"V11_office": "Deputy Mayor"}


def test_a_known_office_is_not_replaced_by_one_in_place_of_the_name() -> None:
    call = loading.load(loading.shipped())
    found = matching.match(mail("1. Mayor"), call, asked=WHO, answered=("V11_office",))
    assert not found.hits
    assert [one.questions for one in found.doubts] == [("V11_writer", "V11_office")]


@pytest.mark.parametrize("text", ["My name is Kim Head.", "1. My name is Kim Head\n3. yes"])
def test_a_name_said_to_be_one_is_no_office(text: str) -> None:
    found = hits(mail(text), *WHO)
    assert (found["V11_writer"].rstrip("."), found.get("V11_office")) == ("Kim Head", None)


@pytest.mark.parametrize(
    ("asked", "text"), [(("V11_office",), "Maria Kowalska"), (("V11_office", "B1b"), "Maria\nyes")]
)
def test_a_reply_of_nothing_but_a_name_is_no_office(asked: tuple[str, ...], text: str) -> None:
    found = match(mail(text), *asked)
    assert "V11_office" not in {one.question for one in found.hits}


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
        ("zh", "地区生产总值是8,100亿元，而不是7,800亿元", ("B3a_gdp",),
         {"B3a_gdp": "地区生产总值是8,100亿元"}),
    ],
)  # fmt: skip
def test_each_answer_goes_to_its_own_question(
    language: str, text: str, asked: tuple[str, ...], wanted: dict[str, str]
) -> None:
    found = matching.match(mail(text), CALL, asked=asked, language=language)
    assert {one.question: one.words for one in found.hits} == wanted


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("ar", "اسمي خالد الغامدي، ومنصبي وكيل الأمين للتحول الرقمي.",
         "خالد الغامدي", "وكيل الأمين للتحول الرقمي"),
        ("ar", "الاسم: خالد الغامدي\nالمنصب: وكيل الأمين للتحول الرقمي",
         "خالد الغامدي", "وكيل الأمين للتحول الرقمي"),
        ("ar", "أنا المهندس خالد الغامدي، وكيل الأمين للتحول الرقمي",
         "خالد الغامدي", "وكيل الأمين للتحول الرقمي"),
        ("ar", "منصبي هو وكيل الأمين للتحول الرقمي وليس «المهندس»",
         None, "وكيل الأمين للتحول الرقمي"),
        ("de", "Meine Funktion lautet seit heute „Leiterin der Präsidialabteilung“.",
         None, "Leiterin der Präsidialabteilung"),
        ("en", "My office is Head of Digital Affairs, not Deputy Mayor.",
         None, "Head of Digital Affairs"),
        ("ru", "Моя должность — начальник отдела развития, а не «инженер».",
         None, "начальник отдела развития"),
        ("fr", "Je suis directrice de la transformation numérique à la mairie de Dakar.",
         None, "directrice de la transformation numérique à la mairie de Dakar"),
    ],
)  # fmt: skip
def test_an_office_is_whole_and_no_title(
    language: str, text: str, name: str | None, office: str
) -> None:
    found = matching.match(mail(text), CALL, asked=FIRST, language=language)
    told = {one.question: one.words for one in found.hits}
    assert (told.get("V11_writer"), told.get("V11_office")) == (name, office)


def test_a_correction_in_a_paragraph_of_its_own_is_not_joined_to_another_figure() -> None:
    said = (
        "City-wide output with IoT comes to roughly £5.4 billion (2024).\n\n"
        "One correction to my last mail: the IoT-driven output should have read £3.1 billion"
        " for 2024, not £2.9 billion."
    )
    found = matching.match(mail(said), CALL, asked=("S4_output",), answered=("S1",))
    assert not any("5.4" in one.words and "3.1" in one.words for one in found.hits)
