"""What an official can ask for beside answering, in their own words."""

import pytest

from tests.journeys.desk import Desk


def state(desk: Desk, city: str) -> str:
    return str(desk.show(city)["state"])


def test_status_says_stage_state_and_every_criterion_and_standard(desk: Desk) -> None:
    letter = desk.official("Bergen").write("What is the status of our application?")
    assert "- Stage: Application for registration" in letter.text
    assert "- State: open" in letter.text
    for id in ("B1", "B2", "B3", "B4", "B5", "S1", "S2", "S3", "S4"):
        assert f"- {id} (" in letter.text


def test_help_says_what_one_can_write(desk: Desk) -> None:
    letter = desk.official("Stavanger").write("Help")
    for word in ("status", "pause", "hand over", "everything you hold", "submit", "withdraw"):
        assert word in letter.text


def test_a_question_becomes_a_case_whose_answer_arrives_in_the_same_thread(desk: Desk) -> None:
    official = desk.official("Trondheim")
    mail = official.mail("B3b: yes\n\nMay we send the GDP of the whole metropolitan area?")
    official.send(mail)
    assert "We passed your question to the organizers" in official.receive().text
    (case,) = desk.queue("Trondheim")
    assert case["kind"] == "question"
    assert case["text"] == "May we send the GDP of the whole metropolitan area?"
    done = desk.run("reply", str(case["case"]), "--text", "Only that of the city.", "--yes")
    assert done.exit_code == 0, done.output
    answer = official.receive()
    assert "> May we send the GDP of the whole metropolitan area?" in answer.text
    assert "Only that of the city." in answer.text
    assert answer.in_reply_to == mail["Message-ID"]
    assert desk.queue("Trondheim") == []
    assert desk.show("Trondheim")["answers"]["B3b"]["value"] == "yes"


def test_an_answer_to_a_case_can_be_answered_as_any_letter(desk: Desk) -> None:
    official = desk.official("Drammen")
    official.write("How long will the pre-selection take?")
    (case,) = desk.queue("Drammen")
    desk.run("reply", str(case["case"]), "--text", "About a month.", "--yes")
    official.receive()
    official.write(official.above("Thank you very much!\n\nB4: 120 enterprises"))
    assert desk.show("Drammen")["answers"]["B4"]["value"] == 120
    assert desk.queue("Drammen") == []


@pytest.mark.parametrize(
    "courtesy",
    [
        "B3b: yes\n\nThank you very much, and kind regards from the coast!",
        "B3b: yes\n\nThis e-mail is confidential. If you are not the intended recipient, why not "
        "delete it?",
    ],
    ids=["thanks", "disclaimer"],
)
def test_thanks_greetings_and_disclaimers_are_no_questions(desk: Desk, courtesy: str) -> None:
    city = "Hamar" if "Thank" in courtesy else "Moss"
    desk.official(city).write(courtesy)
    assert desk.queue(city) == []


def test_pause_keeps_everything_and_resume_goes_on(desk: Desk) -> None:
    official = desk.official("Bodø")
    assert "is paused" in official.write("Please pause our application until May.").text
    assert state(desk, "Bodø") == "paused"
    assert "is open again" in official.write("We are ready to continue.").text
    assert state(desk, "Bodø") == "open"


def test_a_colleague_who_is_added_gets_a_letter_and_can_answer(desk: Desk) -> None:
    official = desk.official("Molde")
    letter = official.write("Please add colleague@molde.example to our application.")
    assert "We added colleague@molde.example" in letter.text
    colleague = desk.person("colleague@molde.example")
    welcome = colleague.receive()
    assert "applying is free; we never ask for payment" in welcome.text
    assert welcome.in_reply_to == ""
    assert welcome.sender != official.last.sender
    colleague.write("B3b: yes")
    assert len(desk.show("Molde")["contacts"]) == 2


def test_after_a_hand_over_the_colleague_goes_on_and_the_writer_is_off_the_file(
    desk: Desk,
) -> None:
    official = desk.official("Narvik")
    asked = official.write("I hand over to successor@narvik.example.")
    assert "It changes hands once that address replies YES" in asked.text
    successor = desk.person("successor@narvik.example")
    assert "Will you take over" in successor.receive().subject
    welcome = successor.write("YES")
    letter = official.receive()
    assert "You will get no more letters about it" in letter.text
    assert "Still missing" not in letter.text
    assert "write SUBMIT." not in letter.text
    assert "handed over to you" in welcome.text
    standings = {one["address"]: one["standing"] for one in desk.show("Narvik")["contacts"]}
    assert standings == {official.address: "left", successor.address: "active"}
    successor.write("B3b: yes")
    assert desk.show("Narvik")["answers"]["B3b"]["by"] == successor.address


def test_who_asks_gets_everything_held_on_the_application(desk: Desk) -> None:
    official = desk.official("Alta")
    official.write("S1: USD 10.2 billion")
    official.write("S1: USD 12.4 billion")
    letter = official.write("Please send me everything you hold on us.")
    assert "- mayor@alta.example" in letter.text
    assert "In your words: “USD 10.2 billion”" in letter.text
    assert "In your words: “USD 12.4 billion”" in letter.text
    assert letter.text.count("Our application · mayor@alta.example") >= 4
    assert "> S1: USD 10.2 billion" in letter.text


def test_withdraw_asks_once_and_then_does(desk: Desk) -> None:
    official = desk.official("Larvik")
    assert "To withdraw it, reply with one word: YES" in official.write("We withdraw.").text
    assert state(desk, "Larvik") == "open"
    assert "is withdrawn, as you confirmed" in official.write("Yes").text
    assert state(desk, "Larvik") == "withdrawn"


def test_a_withdrawal_that_is_not_confirmed_changes_nothing(desk: Desk) -> None:
    official = desk.official("Skien")
    official.write("We no longer wish to take part.")
    assert "is not withdrawn" in official.write("No").text
    assert state(desk, "Skien") == "open"


def test_after_the_end_a_mail_changes_nothing_and_a_person_sees_it(desk: Desk) -> None:
    official = desk.official("Porsgrunn")
    official.write("withdraw")
    official.write("yes")
    letter = official.write("S1: USD 12 billion")
    assert "This application has ended, so nothing was changed" in letter.text
    assert "you can also tell us" not in letter.text
    assert len(desk.queue("Porsgrunn")) == 1
    assert "S1" not in desk.show("Porsgrunn")["answers"]


def test_submit_says_what_is_missing_before_it_can_be_done(desk: Desk) -> None:
    letter = desk.official("Arendal").write("Submit")
    assert "Some answers are still missing, so we could not do it yet" in letter.text
    assert letter.questions
    assert state(desk, "Arendal") == "open"


def test_a_city_that_withdrew_can_apply_anew(desk: Desk) -> None:
    official = desk.official("Uppsala")
    official.write("withdraw")
    official.write("yes")
    again = desk.person("office@uppsala.example", "Digital Office")
    assert "Another person" not in again.write("I write for the city of Uppsala, Sweden.").text
    refused = desk.run("show", "Uppsala")
    assert refused.exit_code == 1
    assert "Several applications match 'Uppsala'; use the number" in refused.stderr
    assert refused.stderr.count("Uppsala, SE") == 2
