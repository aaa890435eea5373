"""How an official may answer, and what the receipt says of it."""

from tests.journeys.desk import Desk


def given(desk: Desk, city: str, id: str) -> object:
    return desk.show(city)["answers"][id]["value"]


# --- where an answer may stand ------------------------------------------------------------------


def test_numbered_answers_above_the_quote_go_by_the_numbers_of_that_letter(desk: Desk) -> None:
    official = desk.official("Porto")
    numbers = {text: number for number, text in official.last.questions.items()}
    texts = desk.texts()
    recognised, managed = numbers[texts["B1a"]], numbers[texts["B1b"]]
    official.write(official.above(f"1. Yes\nQ{recognised}: smart city\n{managed}) no"))
    assert given(desk, "Porto", "V11_authority") == "yes"
    assert given(desk, "Porto", "B1a") == [2]
    assert given(desk, "Porto", "B1b") == "no"


def test_answers_between_the_quoted_questions_go_to_the_question_above_them(desk: Desk) -> None:
    official = desk.official("Braga")
    official.write(official.between({1: "Yes, of course.", 3: "No, not yet"}))
    assert given(desk, "Braga", "V11_authority") == "yes"
    assert given(desk, "Braga", "B1b") == "no"
    assert "B1a" not in desk.show("Braga")["answers"]


def test_prose_that_names_the_matter_answers_several_questions(desk: Desk) -> None:
    official = desk.official("Coimbra")
    letter = official.write(
        "Our GDP was EUR 78.4 billion in 2024, and 240 companies are engaged in the intelligently\n"
        "interconnected digital economy."
    )
    shown = desk.show("Coimbra")["answers"]
    assert (shown["B3a_gdp"]["value"], shown["B3a_gdp"]["currency"]) == ("78400000000", "EUR")
    assert shown["S4_companies"]["value"] == 240
    assert "S1" not in shown
    assert "240 (two hundred forty)" in letter.text


def test_a_mail_in_html_only_is_read(desk: Desk) -> None:
    official = desk.official("Faro")
    official.write("<p>B4: 120 enterprises</p><div>B3b: <b>yes</b></div>", html=True)
    assert given(desk, "Faro", "B4") == 120
    assert given(desk, "Faro", "B3b") == "yes"


def test_an_answer_in_the_subject_counts_and_only_once(desk: Desk) -> None:
    official = desk.official("Leiria")
    official.write("Dear colleagues,", subject="Vision: yes")
    assert given(desk, "Leiria", "B5a") == "yes"
    assert official.write("B5a: no").subject == "Re: Vision: yes"
    official.write("B4: 120 enterprises")
    assert given(desk, "Leiria", "B5a") == "no"


def test_a_wish_in_the_subject_is_not_asked_for_again_by_each_reply(desk: Desk) -> None:
    official = desk.official("Setúbal")
    assert "This is where the application" in official.write("Hello,", subject="Status").text
    assert "What we understood" in official.write("B3b: yes").text


def test_colleagues_answer_on_one_file_and_each_answer_names_who_gave_it(desk: Desk) -> None:
    official = desk.official("Aveiro")
    official.write("Please add colleague@aveiro.example as a contact.")
    colleague = desk.person("colleague@aveiro.example", "Digital Office")
    assert "added you to the application of Aveiro" in colleague.receive().text
    colleague.write("B4: 120 enterprises")
    official.write("B3b: yes")
    answers = desk.show("Aveiro")["answers"]
    assert answers["B4"]["by"] == "colleague@aveiro.example"
    assert answers["B3b"]["by"] == official.address


# --- the receipt --------------------------------------------------------------------------------


def test_a_correction_counts_and_the_history_stays(desk: Desk) -> None:
    official = desk.official("Aarhus")
    official.write("S1: USD 10.2 billion")
    letter = official.write("Correction: S1 is USD 12.4 billion (2024)")
    assert "USD 12,400,000,000 (12.4 billion US dollars)" in letter.text
    assert "Before: USD 10,200,000,000" in letter.text
    assert given(desk, "Aarhus", "S1") == "12400000000"
    entries = [one["words"] for one in desk.json("journal", "show", "Aarhus")]
    figures = [one["words"] for one in entries if one.get("question") == "S1"]
    assert len(figures) == 2
    assert "10.2" in figures[0]


def test_an_amount_is_repeated_in_digits_words_and_both_currencies(desk: Desk) -> None:
    letter = desk.official("Odense").write("S4_output: about PLN 91 billion in 2024")
    assert "about PLN 91,000,000,000 (91 billion Polish zlotys), for 2024" in letter.text
    assert "this is about USD 22.9 billion, at 3.97915 PLN for 1 USD" in letter.text


def test_what_was_not_understood_is_named_with_the_reason_and_an_example(desk: Desk) -> None:
    letter = desk.official("Aalborg").write("S1: quite a lot\nB4: between 90 and 120")
    assert "What we could not read" in letter.text
    assert "you wrote “quite a lot”" in letter.text
    assert "Example of an answer: USD 12.4 billion (2024)" in letter.text
    assert desk.show("Aalborg")["findings"]["B4"]["status"] == "uncertain"


def test_an_answer_that_was_not_read_is_asked_again_first(desk: Desk) -> None:
    letter = desk.official("Esbjerg").write("S1: quite a lot")
    assert letter.questions[1] == desk.texts()["S1"]


def test_words_that_answer_nothing_are_shown_and_not_lost(desk: Desk) -> None:
    letter = desk.official("Randers").write("B3b: yes\n\nThe weather is fine in our harbour.")
    assert "What we could not place" in letter.text
    assert "> The weather is fine in our harbour." in letter.text


def test_a_question_behind_an_answer_is_passed_on_and_the_answer_kept(desk: Desk) -> None:
    official = desk.official("Næstved")
    letter = official.write("S1: USD 13 billion. May we send the figure of the whole region?")
    assert "You asked: “May we send the figure of the whole region?”" in letter.text
    assert given(desk, "Næstved", "S1") == "13000000000"


def test_a_signature_is_set_aside_and_said_to_be(desk: Desk) -> None:
    letter = desk.official("Kolding").write("B3b: yes\n\n-- \nDigital Office\nCity of Kolding")
    assert "What we left out" in letter.text
    assert "> Digital Office" in letter.text


def test_the_receipt_says_what_is_missing_and_by_when_with_the_time_zone(desk: Desk) -> None:
    letter = desk.official("Horsens").write("B3b: yes")
    assert "Also still missing:" in letter.text
    assert "(China Standard Time, UTC+8)" in letter.text
    assert "Just write the right answer in your next mail" in letter.text


def test_after_two_mails_that_say_nothing_a_person_is_asked(desk: Desk) -> None:
    official = desk.official("Vejle")
    kind = official.write("The weather is fine.")
    assert "That is no problem: nothing is lost" in kind.text
    assert desk.queue("Vejle") == []
    assert "We asked a person" in official.write("It still is.").text
    assert [one["kind"] for one in desk.queue("Vejle")] == ["unusable"]


# --- files --------------------------------------------------------------------------------------

PDF = b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"


def test_a_file_is_kept_with_the_answer_it_came_with_and_a_program_refused(desk: Desk) -> None:
    official = desk.official("Silkeborg")
    files = {"figures.pdf": PDF, "run.exe": b"MZ\x90\x00" + bytes(400)}
    letter = official.write("S1: USD 13 billion", files=files)
    assert "- figures.pdf (0.1 kB): kept with your application." in letter.text
    assert "- run.exe (0.4 kB): not kept, because we cannot keep files of this type." in letter.text
    (kept,) = desk.show("Silkeborg")["evidence"]
    assert (kept["name"], kept["type"], kept["question"]) == (
        "figures.pdf",
        "application/pdf",
        "S1",
    )


def test_a_file_alone_gets_its_receipt(desk: Desk) -> None:
    official = desk.official("Herning")
    letter = official.write("Please find it attached.", files={"authority.pdf": PDF})
    assert "- authority.pdf (0.1 kB): kept with your application." in letter.text
    assert "we found no answer" not in letter.text


# --- only what matters --------------------------------------------------------------------------


def test_eligibility_is_judged_from_the_first_answer_on_with_margin_and_reason(desk: Desk) -> None:
    official = desk.official("Roskilde")
    assert desk.show("Roskilde")["eligible"] is None
    official.write("B4: exactly 100 enterprises")
    finding = desk.show("Roskilde")["findings"]["B4"]
    assert finding["status"] == "not_met"
    assert finding["reason"].endswith("100 is not more than 100")
    official.write("B4: 101 enterprises")
    finding = desk.show("Roskilde")["findings"]["B4"]
    assert (finding["status"], finding["margin"]) == ("met", {"B4": "1"})
    assert desk.show("Roskilde")["eligible"] is True


def test_a_met_criterion_ends_the_questions_about_the_others(desk: Desk) -> None:
    official = desk.official("Svendborg")
    official.write("B4: 120 enterprises")
    missing = desk.show("Svendborg")["missing"]
    assert not [id for id in missing if id.startswith("B")]
    assert "S1" in missing


def test_about_a_threshold_is_uncertain_and_a_bound_carries_its_strictness(desk: Desk) -> None:
    official = desk.official("Viborg")
    official.write("S1: about USD 10.2 billion\nB4: more than 100 enterprises")
    findings = desk.show("Viborg")["findings"]
    assert findings["S1"]["status"] == "uncertain"
    assert findings["B4"]["status"] == "met"
    official.write("B4: at least 100 enterprises")
    assert desk.show("Viborg")["findings"]["B4"]["status"] == "uncertain"
    assert "S1" in desk.show("Viborg")["missing"]


def test_gdp_is_no_output_and_enterprises_are_not_companies(desk: Desk) -> None:
    official = desk.official("Sønderborg")
    official.write("Our GDP was USD 185 billion in 2024.\nB4: 240 enterprises")
    findings = desk.show("Sønderborg")["findings"]
    assert findings["S1"]["status"] == findings["S2"]["status"] == "not_evidenced"
    assert findings["S4"]["status"] == "not_evidenced"


def test_a_city_that_meets_no_criterion_learns_why_and_is_not_turned_away(desk: Desk) -> None:
    official = desk.official("Hillerød")
    letter = official.write(
        "B1a: none\nB1b: no\nB2a: none\nB2b: no\nB3a_economy: no\nB3b: no\nB4: 100\nB5a: no"
    )
    assert "So far your city is not eligible to apply" in letter.text
    assert "100 is not more than 100" in letter.text
    assert "You can still correct an answer" in letter.text
    assert desk.show("Hillerød")["eligible"] is False
    assert desk.show("Hillerød")["state"] == "open"
