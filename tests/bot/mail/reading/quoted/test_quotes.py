"""The writer's words cut from quotes, for shapes the bag does not hold."""

import pytest

from bot.mail.reading.quoted.quotes import Cut, cut
from bot.mail.reading.text.html import html_lines
from bot.mail.reading.text.lines import plain_lines
from tests import mailbag

DESK = mailbag.DESK


def cut_text(text: str, *, letters: tuple[str, ...] = (), subject: str = "Re: Your city") -> Cut:
    return cut(plain_lines(text), desk=DESK, subject=subject, letters=letters)


def said(text: str, *, letters: tuple[str, ...] = ()) -> list[str]:
    return [passage.text for passage in cut_text(text, letters=letters).passages]


@pytest.mark.parametrize(
    "attribution",
    [
        "On Mon, Mar 3, 2025 at 10:15 AM Desk <desk+abc@cities.example> wrote:",
        "On Mon, Mar 3, 2025 at 10:15 AM The Desk <\ndesk+abc@cities.example> wrote:",
        "On Mon, Mar 3, 2025 at 10:15 AM\nThe Desk of the Cities\n<desk@cities.example> wrote:",
        "Am 03.03.25 um 10:15 schrieb Desk:",
        "Le 3 mars 2025 à 10:15, Desk <desk@cities.example> a écrit :",
        "desk@cities.example:",
        "El lun, 3 mar 2025 a las 10:15, Desk (<desk@cities.example>) escribió:",
        "2025年3月3日(月) 10:15 Desk <desk@cities.example>:",
        "Desk <desk@cities.example> 于2025年3月3日周一 10:15写道：",
        "The Desk of the Cities <desk@cities.example>\n于2025年3月3日周一 10:15写道：",
        "The Desk <desk@cities.example>, 3 Mar 2025 Pzt,\n10:15 tarihinde şunu yazdı:",
        "Dnia 3 marca 2025 10:15 Desk <desk@cities.example> napisał(a):",
        "*On 3 Mar 2025 at 10:15, Desk <desk@cities.example> wrote:*",
    ],
)
def test_an_attribution_is_no_text_in_any_language(attribution: str) -> None:
    assert said(f"Yes, we do.\n\n{attribution}\n\n> Do you?\n") == ["Yes, we do."]


@pytest.mark.parametrize(
    "attribution",
    [
        "On Mon, Mar 3, 2025 at 10:15 AM Desk <desk+abc@cities.example> wrote:",
        "Colleague <stat@gdynia.example>于2025年3月3日 周一上午10:15写道：",
    ],
)
def test_an_attribution_opens_a_quote_that_lost_its_marks(attribution: str) -> None:
    assert said(f"Yes, we do.\n\n{attribution}\n\nDo you?\n") == ["Yes, we do."]


@pytest.mark.parametrize(
    ("own", "attribution"),
    [
        ("The figure is 85.", "On 3 Mar 2025 at 10:15 Desk <desk@cities.example> wrote:"),
        ("I told desk@cities.example that it is 85.", "On 3 Mar 2025 at 10:15 Desk wrote:"),
        ("Anna Nowak <anna@gdynia.example>", "On 3 Mar 2025 at 10:15 Desk wrote:"),
    ],
)
def test_the_line_above_an_attribution_stays(own: str, attribution: str) -> None:
    assert said(f"{own}\n{attribution}\n> Figure?\n") == [own]


@pytest.mark.parametrize(
    "line",
    [
        "The GDP was 85.3 billion in 2024, as the table shows:",
        "We sent it to desk@cities.example:",
        "Please note the following:",
    ],
)
def test_a_sentence_that_ends_in_a_colon_is_no_attribution(line: str) -> None:
    assert said(f"{line}\n\nso it is.\n") == [f"{line}\n\nso it is."]


@pytest.mark.parametrize(
    "header",
    [
        "From: Desk <desk@cities.example>\nSent: March 3, 2025 10:15 AM\nSubject: Your city",
        "Von: Desk <desk@cities.example>\nGesendet: 3. März 2025 10:15\nAn: x <x@y.example>",
        "*From:* Desk <desk+a@cities.example>\n*Sent:* 3 March 2025 10:15\n*To:* x <x@y.example>",
        "差出人: Desk <desk@cities.example>\n送信日時: 2025年3月3日 10:15\n宛先: x <x@y.example>",
        "От: Desk <desk@cities.example>\nОтправлено: 3 марта 2025 г. 10:15\nКому: x",
        "____________________\nFrom: Desk\nSent: 3 March 2025 10:15\nTo: x\nSubject: Your city",
        "-----Original Message-----\nFrom: Desk [mailto:desk@cities.example]\nSent: 3 March 10:15",
        "De : Desk\nEnvoyé : lundi 3 mars 2025 10:15\nÀ : x <x@y.example>,\n z <z@y.example>\n"
        "Objet : Your city",
    ],
)
def test_a_header_block_opens_a_quote_without_marks(header: str) -> None:
    assert said(f"We host 240.\n\n{header}\n\nHow many do you host?\n") == ["We host 240."]


def test_answers_with_labels_are_no_header_block() -> None:
    text = "City: Gdynia\nCountry: Poland\nContact: anna@gdynia.example\nOffice: Mayor, since 2018"
    assert said(text) == [text]


def test_a_quote_that_is_all_there_is_leaves_nothing_once_known_as_ours() -> None:
    letter = "Which city do you write for, please?"
    known = cut_text(f"> {letter}\n", letters=(letter,))
    assert (known.passages, known.saw_ours) == ((), True)
    assert not cut_text("> Some other words\n").saw_ours


def test_an_answer_that_repeats_an_example_of_ours_is_an_answer() -> None:
    letter = mailbag.letter()
    assert said("85.3 billion US dollars", letters=(letter,)) == ["85.3 billion US dollars"]
    question = "> 1. Which office do you write for?\n"
    quoted = f"{question}> Office of the Mayor\n> Answer: the name of the office\n"
    assert said(quoted, letters=(letter,)) == ["Office of the Mayor"]


def test_an_answer_typed_at_the_end_of_our_line_is_taken_apart() -> None:
    text = (
        "> 3. How many enterprises with advanced digital models does your city host? 240 of them\n"
    )
    (passage,) = cut_text(text, letters=(mailbag.letter(),)).passages
    assert passage.text == "240 of them"
    assert passage.under.endswith("does your city host?")


def test_a_filled_in_form_line_gives_only_what_was_filled_in() -> None:
    text = (
        "> 3. How many enterprises with advanced digital models does your city host?\n"
        "> Answer: 240 enterprises\n> Example: 240\n"
    )
    assert said(text, letters=(mailbag.letter(),)) == ["240 enterprises"]


def test_our_letter_rewrapped_and_without_marks_is_still_known() -> None:
    lines = mailbag.letter().replace(
        "criterion B3.\n", "criterion B3.\nIt was 21 billion dollars.\n"
    )
    rewrapped = lines.replace("with advanced", "with\nadvanced").replace(
        "You need not", "You\nneed not"
    )
    assert said(rewrapped, letters=(mailbag.letter(),)) == ["It was 21 billion dollars."]


def test_a_passage_carries_at_most_the_last_two_thousand_letters_above_it() -> None:
    text = "".join(f"> line {number} of the quoted letter\n" for number in range(300)) + "answer\n"
    (passage,) = cut_text(text).passages
    assert len(passage.under) == 2_000
    assert passage.under.endswith("line 299 of the quoted letter")


@pytest.mark.parametrize(
    "answer", ["> 100", ">100", "> 100 enterprises", ">= 100", "> $10 billion"]
)
def test_more_than_is_not_a_quote(answer: str) -> None:
    assert (
        said(f"Enterprises:\n{answer}\nThat is all.")[0].count("100" if "100" in answer else "10")
        == 1
    )


def test_quotes_of_a_list_or_under_an_attribution_are_quotes() -> None:
    assert said("yes\n\n> 3. How many?\n\nno") == ["yes", "no"]
    text = "yes\n\nOn 3 Mar 2025 10:15, Desk <desk@cities.example> wrote:\n> 100 or more?\n"
    assert said(text) == ["yes"]


def test_forwarded_letters_of_others_are_set_aside() -> None:
    text = (
        "See below.\n\nBegin forwarded message:\n\n> From: Stat <stat@gdynia.example>\n"
        "> Date: 3 March 2025 at 10:15\n> To: Anna <anna@gdynia.example>\n>\n> It is 21 billion.\n"
    )
    found = cut_text(text)
    assert "It is 21 billion." in found.aside
    assert "21" not in found.passages[0].text


def test_labelled_answers_above_a_header_block_are_no_part_of_it() -> None:
    answers = "City: Gdynia\nContact: office@gdynia.example\nQ3: > 100 enterprises"
    header = "From: Desk <desk@cities.example>\nSent: 3 March 2025 10:15\nTo: x\nSubject: y"
    assert said(f"{answers}\n\n{header}\n\nHow many?\n") == [answers]


@pytest.mark.parametrize(
    "header",
    [
        "Date: Wed, 16 May 2012 00:15:02 -0600\nTo: x@y.example",
        "Date: Tue, 2 Oct 2012 02:35:10 +0000 From: a@b.example To: x Subject: y",
        "-----Original Message-----",
        "------------------ 原始邮件 ------------------",
        "-------- Message d'origine --------\nOn 3 Mar 2025 at 10:15, Stat <a@b.example> wrote:",
        "====\n\nFrom: Stat <a@b.example>\nSent: 3 March 2025 10:15\nTo: x\nSubject: y",
        "Forwarded:\n\nFrom: Stat <a@b.example>\nDate: 3 March 2025 10:15\nSubject: y",
    ],
)
def test_whatever_heads_a_foreign_letter_goes_with_it(header: str) -> None:
    assert said(f"We host 240.\n\n{header}\n\nHow many?\n") == ["We host 240."]


def test_words_broken_off_a_quoted_line_are_quoted() -> None:
    long = "> How many enterprises with advanced digital models are there in your city,"
    assert said(f"240\n\n{long}\nand since when?\n> Tell us.\n") == ["240"]
    assert said(f"{long[:-1]}?\nabout 240\n> Tell us.\n") == ["about 240"]
    assert said("Yes\n\n> See\nhttps://gdynia.example/x\n> there\n") == ["Yes"]


def test_marks_at_both_ends_of_a_line_are_no_quote() -> None:
    text = "Visit us\n>>> https://gdynia.example <<<\nsoon"
    assert said(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "Dear team,\n\n— Answers of the city of Gdynia —\n\n1. 85 billion US dollars",
        "City: Gdynia\nE-mail: office@gdynia.example\nGDP: 21.70 billion USD (2023), 85.30 in 2022"
        "\n\nWe host 240.",
        "Contact: Anna\nE-mail: office@gdynia.example\nEvent: 14 March 2027, 10:30\n\nWe host 240.",
        "Our rooms and seats:\n> 5000 rooms\n> 20000 seats",
    ],
)
def test_the_writers_own_lines_are_no_frame_and_no_quote(text: str) -> None:
    assert said(text) == [text]
    assert said(text, letters=(mailbag.letter(),)) == [text]


def test_a_quote_without_marks_that_holds_nothing_of_ours_is_shown() -> None:
    frame = "On Mon, Mar 3, 2025 at 10:15 AM Desk <desk@cities.example> wrote:"
    found = cut_text(f"Yes.\n\n{frame}\n\nWe host 240.", letters=(mailbag.letter(),))
    assert [passage.text for passage in found.passages] == ["Yes."]
    assert found.aside == "We host 240."


def test_what_a_colleague_wrote_stays_apart_from_our_letter_further_down() -> None:
    letter = mailbag.letter()
    quote = "".join(f"> {line}\n" for line in letter.split("\n"))
    theirs = "----- Original Message -----\nFrom: Dev Raman\nSent: Tuesday\n\nWe have 900."
    text = f"We host 240.\n\n{theirs}\n\nOn 26.11.2026 07:40, Citydesk wrote:\n{quote}"
    found = cut_text(text, letters=(letter,))
    assert [passage.text for passage in found.passages] == ["We host 240."]
    assert theirs in found.aside


def test_words_typed_into_the_clients_attribution_are_the_writers() -> None:
    html = "<div class=gmail_attr>We host 240<br>On Mon, 3 Mar 2025 at 10:15 Desk wrote:</div>"
    found = cut(
        html_lines(html + "<blockquote>Hm?</blockquote>"), desk=DESK, subject="", letters=()
    )
    assert [passage.text for passage in found.passages] == ["We host 240"]


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("Yes, smart city. On 12 March 2023 the ministry wrote:", "Yes, smart city."),
        ("Ja, Smart City. Am 12. März 2023 schrieb das Ministerium:", "Ja, Smart City."),
        ("Oui, ville reconnue. Le 12 mars 2023 le ministère a écrit :", "Oui, ville reconnue."),
        ("智慧城市,已认定。2023年3月12日住建部写道:", "智慧城市,已认定。"),
        ("On 12 March 2023 the ministry wrote:", ""),
        ("сб, 28 нояб. 2026 г. в 23:10, Citydesk пишет:", ""),
        ("Am Sa., 28. Nov. 2026 um 23:10 Uhr schrieb Citydesk:", ""),
        ("Le sam. 28 nov. 2026 à 23:10, Citydesk a écrit :", ""),
        ("Em sáb., 28 de nov. de 2026 às 23:10, Citydesk escreveu:", ""),
        ("शनि, 28 नव॰ 2026 को 11:10 pm बजे को Citydesk ने लिखा:", ""),
    ],
)
def test_what_is_said_on_the_line_that_leads_to_a_quote_is_the_writers(
    line: str, kept: str
) -> None:
    assert said(f"{line}\n\n> The city is recognised.\n\nWe enclose it.") == [
        *([kept] if kept else []),
        "We enclose it.",
    ]
