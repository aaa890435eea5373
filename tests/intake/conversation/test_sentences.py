"""How mails are cut: items, lines, sentences, rows, clauses."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.conversation import sentences
from intake.conversation.sentences import Piece, whole


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We do. We will.", ["We do.", "We will."]),
        ("It was USD 85.3 billion. Growing.", ["It was USD 85.3 billion.", "Growing."]),
        ("See No. 3 of the list. Done.", ["See No. 3 of the list.", "Done."]),
        ("No. We do not have 5G.", ["No.", "We do not have 5G."]),
        ("Mr. Smith signed. Dr. Jones too.", ["Mr. Smith signed.", "Dr. Jones too."]),
        ("We host approx. 240 companies.", ["We host approx. 240 companies."]),
        ("Sensors, e.g. Meters, count.", ["Sensors, e.g. Meters, count."]),
        ("Signed by A. Nowak today.", ["Signed by A. Nowak today."]),
        ("Really? Yes! Fine.", ["Really?", "Yes!", "Fine."]),
        ("Wait... we have it.", ["Wait... we have it."]),
        ("iot (street lights). companies 310.", ["iot (street lights).", "companies 310."]),
        ("write to a@b.example. gdp 2 bn", ["write to a@b.example.", "gdp 2 bn"]),
        ("我们有5G。城市大脑在运行。", ["我们有5G。", "城市大脑在运行。"]),
        ("Gdynia\nPoland", ["Gdynia", "Poland"]),
        (
            "The city brain, which has been operating since the year\nof the Expo, is ours.",
            ["The city brain, which has been operating since the year of the Expo, is ours."],
        ),
        (
            "Our municipal government has operated the urban platform since the\n"
            "Expo of 2019 and runs it day and night.",
            [
                "Our municipal government has operated the urban platform since the "
                "Expo of 2019 and runs it day and night."
            ],
        ),
        ("GDP: USD 91 billion\ncompanies: 240", ["GDP: USD 91 billion", "companies: 240"]),
        ("- one\n- two", ["one", "two"]),
        ("a\n\n\nb", ["a", "b"]),
        ("---\n***", []),
        ("", []),
    ],
)
def test_a_text_falls_into_its_sentences(text: str, expected: list[str]) -> None:
    assert list(sentences.split(text)) == expected


@pytest.mark.parametrize(
    "line",
    [
        "3. yes", "3) yes", "(3) yes", "3: yes", "Q3: yes", "q3. yes", "Q 3 - yes", "No. 3: yes",
        "Question 3: yes", "Answer 3 - yes", "3 - yes", "3.\tyes", "3 | yes", "| 3 | yes |",
        "  3. yes", "- 3) yes", "**3.** yes", "[3] yes", "#3: yes", "A3: yes", "Item 3: yes",
        "3.yes", "３．yes", "3、yes", "Ad 3. yes", "3.\nyes", "Re 3: yes", "To 3: yes",
    ],
)  # fmt: skip
def test_an_item_is_known_by_its_number_however_it_is_written(line: str) -> None:
    found = sentences.blocks(whole(line), "en")
    assert [(one.number, one.piece.words) for one in found] == [(3, "yes")]


@pytest.mark.parametrize(
    "line",
    [
        "85.3 billion", "240 companies", "3.5 billion", "12:30 is fine", "5 - 10 companies",
        "Q3 2024 GDP was USD 20 billion", "2024. A year", "5G is here", "No 5G here", "B4: 240",
        "3 companies", "in 3. place",
    ],
)  # fmt: skip
def test_a_figure_at_the_start_of_a_line_is_no_number_of_an_item(line: str) -> None:
    assert [one.number for one in sentences.blocks(whole(line), "en")] == [None]


def test_an_item_runs_to_the_next_one_or_to_prose_after_an_empty_line() -> None:
    text = "Dear Sirs,\n1. yes,\nsince 2019\n\n2. no\n   1. nested\n\nThank you all."
    found = [(one.number, one.piece.words) for one in sentences.blocks(whole(text), "en")]
    assert found == [
        (None, "Dear Sirs,"),
        (1, "yes, since 2019"),
        (2, "no 1. nested"),
        (None, "Thank you all."),
    ]


@pytest.mark.parametrize(
    "text", ["1) yes, 2) no; 3) 240", "1. yes 2. no 3. 240", "1: yes 2: no 3: 240"]
)
def test_items_may_stand_on_one_line(text: str) -> None:
    found = [
        (one.number, one.piece.words.rstrip(",;")) for one in sentences.blocks(whole(text), "en")
    ]
    assert found == [(1, "yes"), (2, "no"), (3, "240")]


@pytest.mark.parametrize(
    ("line", "left", "right"),
    [
        ("GDP | USD 91 billion", "GDP", "USD 91 billion"),
        ("| GDP | USD 91 billion |", "GDP", "USD 91 billion"),
        ("GDP\tUSD 91 billion", "GDP", "USD 91 billion"),
        ("GDP: USD 91 billion", "GDP", "USD 91 billion"),
        ("GDP = USD 91 billion", "GDP", "USD 91 billion"),
        ("GDP – USD 91 billion", "GDP", "USD 91 billion"),
        ("**GDP:** USD 91 billion", "GDP", "USD 91 billion"),
        ("GDP:USD 91 billion", "GDP", "USD 91 billion"),
        ("B4:240", "B4", "240"),
        ("GDP:", "GDP", ""),
    ],
)
def test_a_row_has_a_label_and_a_value(line: str, left: str, right: str) -> None:
    cells = sentences.cells(whole(line))
    assert cells
    assert (cells[0].text, cells[1].text) == (left, right)


@pytest.mark.parametrize(
    "line", ["we meet at 12:30 there", "see https://gdynia.example", "GDP", "a-b"]
)
def test_prose_is_no_row(line: str) -> None:
    assert sentences.cells(whole(line)) is None


def test_a_sentence_is_cut_where_the_reader_of_cues_says_so() -> None:
    sentence = whole("GDP was 91, up from 85, and 1,240 companies work here; 5G is on")
    cues = ("GDP", "companies", "5G")

    def apart(left: Piece, joint: str, right: Piece) -> bool:
        return any(cue in left.text for cue in cues) and any(cue in right.text for cue in cues)

    cut = sentences.clauses(sentence, "en", apart)
    assert [one.text for one in cut] == [
        "GDP was 91, up from 85",
        "1,240 companies work here",
        "5G is on",
    ]


@given(st.text(alphabet="aB5. ,;:\n\t|-?!123()Q。No", max_size=200))
def test_pieces_are_exact_stretches_that_do_not_overlap(text: str) -> None:
    folded = whole(text)
    pieces = [one.piece for one in sentences.blocks(folded, "en")]
    for cut in (pieces, list(sentences.sentences(folded, "en")), list(sentences.lines(folded))):
        assert all(folded.text[one.start : one.end] == one.text for one in cut)
        assert all(one.end <= two.start for one, two in pairwise(cut))


@pytest.mark.parametrize(
    ("language", "text", "parts"),
    [
        ("ru", "ВРП составил 1,35 трлн руб. Предприятий у нас 121.", 2),
        ("ru", "ВРП составил 1,35 трлн руб. в 2024 г. Предприятий у нас 121.", 2),
        ("ru", "В 2024 г. Казань провела саммит на ул. Ленина.", 1),
        ("ru", "ВРП составил 85 млрд долл. США в 2023 году.", 1),
        ("de", "Es sind 85 Mrd. Euro und 3 Mio. Einwohner.", 1),
        ("de", "Das BIP lag bei 85 Mrd. Davon sind drei aus der Industrie.", 2),
        ("en", "We meet at St. James. No. 3 is ours.", 2),
        ("tr", "GSYH 85 mlr. ABD doları oldu.", 1),
    ],
)
def test_a_shortened_unit_ends_a_sentence_only_with_its_figure(
    language: str, text: str, parts: int
) -> None:
    assert len(sentences.split(text, language)) == parts


@pytest.mark.parametrize(
    ("language", "text", "parts"),
    [
        ("en", "It is 155, not 150. May we send it?", 2),
        ("de", "It is 155, not 150. May we send it?", 2),
        ("en", "It is 155, not 150. May we send an updated letter of authority?", 2),
        ("en", "The number is 170, not 160. May we have more time until 15 February?", 2),
        ("en", "It was in 2021. May we send the certificate later?", 2),
        ("en", "It is 155, not 150. May 15 is too soon.", 2),
        ("en", "There are 28. May we send it?", 2),
        ("en", "There are 25. May our mayor sign?", 2),
        ("en", "170. May we have more time?", 2),
        ("de", "Es sind 128. Mai und Juni fehlen.", 2),
        ("ru", "Их 120. Май не учтён.", 2),
        ("hi", "कुल 120. मार्च में भेजेंगे", 2),
        ("en", "2. May we send it?", 1),
        ("en", "On 12. May we hosted the forum.", 1),
        ("en", "We met on 12. May weekend or not?", 1),
        ("en", "It was held on 3. May and the Smart Expo on 12. March in 2023.", 1),
        ("en", "The certificate dated 12. March was issued by a ministry.", 1),
        ("en", "Held on 12. May with 300 guests.", 1),
        ("en", "On 12. March we hosted it. Fine.", 2),
        ("en", "We were named on 3. May 2024 by a ministry.", 1),
        ("en", "From 3. May to 5. May 2025 we met.", 1),
        ("en", "We answer by 28. June at the latest.", 1),
        ("de", "Am 3. Mai wurde die Stadt ernannt.", 1),
        ("de", "Wir senden es am 3. May 2027 nach.", 1),
        ("tr", "Forum 12. Mart tarihinde yapıldı.", 1),
        ("fr", "Il a eu lieu du 12. mars au 14. mars 2023.", 1),
        ("ru", "Ответим до 15. мая включительно.", 1),
        ("hi", "15. मार्च को भेजेंगे।", 1),
        ("de", "112. Bibliothekartag 2024", 1),
        ("en", "115. World Dental Congress 2022", 1),
    ],
)
def test_a_month_follows_the_stop_of_a_day_and_a_question_that_of_any_figure(
    language: str, text: str, parts: int
) -> None:
    assert len(sentences.split(text, language)) == parts


def test_a_raised_figure_before_a_month_is_read_as_well() -> None:
    assert sentences.split("It is 5². May we go?") == ("It is 5².", "May we go?")


def test_an_and_written_together_parts_where_another_verb_may_follow() -> None:
    cut = sentences.clauses(whole("سألنا البلدية وردت بالإيجاب."), "ar", lambda *_: True)
    assert len(list(cut)) == 2
    cut = sentences.clauses(whole("رؤيتنا واضحة في الاستراتيجية."), "ar", lambda *_: True)
    assert len(list(cut)) == 1
