"""Nothing of a voice's mail is lost: what stands beside a vote, and beside the yes to a letter."""

import pytest

from intake.cases import CaseKind
from intake.consultation import State, Total
from intake.store import Store
from tests.intake.desk.consultations.test_listening import VOTER, Square

pytestmark = pytest.mark.usefixtures("in_english")

BOTH = "I vote for Gdynia. I also wish to object to Sopot's claim of 240 companies, it is 90."
NOT_TAKEN = "What else your mail says was not taken"
EACH = "Each needs a YES of its own, in a reply to that letter:"
PASSED_ON = "We passed this part of your mail to the organizers. A person reads it:"


@pytest.fixture
def square(store: Store) -> Square:
    return Square(store)


def test_a_vote_and_an_objection_of_one_mail_are_both_asked_about(square: Square) -> None:
    vote, objection = square.say(BOTH)
    assert (vote.notice, objection.notice) == ("confirm", "confirm")
    assert "- An objection about Sopot" in vote.markdown
    assert NOT_TAKEN not in vote.markdown
    assert "> I also wish to object to Sopot's claim of 240 companies" in objection.markdown
    square.answered(vote, "Yes")
    square.write(VOTER, "Yes", to=objection)
    assert square.totals() == (Total(city=1, counted=1), Total(city=2))
    (entry,) = square.ledger()
    assert (entry.city, entry.is_open) == (2, True)


@pytest.mark.parametrize("text", ["Yes to both, thank you.", "Ja zu beidem!", "Да, на оба письма."])
def test_a_yes_to_several_letters_is_told_that_each_needs_its_own(
    square: Square, text: str
) -> None:
    vote, objection = square.say(BOTH)
    told = square.answered(vote, text)
    assert EACH in told.markdown
    assert "- An objection about Sopot\n" in told.markdown
    assert "A vote for Gdynia" not in told.markdown
    assert square.totals() == (Total(city=1), Total(city=2))
    square.write(VOTER, "Yes", to=objection)
    again = square.answered(vote, "Yes and no.")
    assert EACH not in again.markdown


def test_nobody_hears_what_waits_for_another_mailbox(square: Square) -> None:
    vote, _ = square.say(BOTH)
    told = square.answered(vote, "Yes to both.", "somebody@else.example")
    assert EACH not in told.markdown
    assert "Sopot" not in told.markdown


def test_a_plain_vote_with_manners_stays_one_and_opens_nothing(square: Square) -> None:
    asked = square.said("I vote for Gdynia, a great city! Best wishes to the team.")
    assert NOT_TAKEN not in asked.markdown
    stands = square.answered(asked, "Yes. Thank you very much!\n\nBest regards,\nAnna Nowak")
    assert PASSED_ON not in stands.markdown
    assert (len(square.voices()), square.cases()) == (1, [])


def test_what_was_not_taken_is_told_and_reaches_a_person_beside_the_yes(square: Square) -> None:
    asked = square.said("I vote for Gdynia. Who looks at the figures of Sopot?")
    assert NOT_TAKEN in asked.markdown
    assert square.cases() == []
    stands = square.answered(asked, "Yes. Who looks at the figures of Sopot?")
    assert stands.notice == "confirmed"
    assert PASSED_ON in stands.markdown
    assert "> Who looks at the figures of Sopot?" in stands.markdown
    (case,) = square.cases()
    assert (case.kind, case.application, case.contact) == (CaseKind.QUESTION, None, VOTER)
    assert case.text.endswith("Who looks at the figures of Sopot?")


def test_a_yes_counts_though_it_asks_about_an_objection(square: Square) -> None:
    asked = square.said("Ich stimme für Gdynia.")
    stands = square.answered(asked, "Ja. Und was ist mit meinem Einspruch gegen Sopot?")
    assert stands.notice == "confirmed"
    (vote,) = square.voices()
    assert vote.state is State.COUNTED
    assert "meinem Einspruch gegen Sopot?" in square.cases()[0].text


def test_an_objection_beside_a_yes_is_asked_about_by_itself(square: Square) -> None:
    asked = square.said("Vote for Gdynia")
    told = square.write(VOTER, "Yes. Objection about Sopot: it counts the whole region.", to=asked)
    assert [one.notice for one in told] == ["confirmed", "confirm"]
    assert "An objection about Sopot" in told[1].markdown
    assert square.totals()[0] == Total(city=1, counted=1)
    assert square.cases() == []


def test_another_vote_beside_a_yes_confirms_nothing_unasked(square: Square) -> None:
    told = square.answered(square.said("Vote for Gdynia"), "Yes. I vote for Sopot.")
    assert told.notice == "confirm"
    assert "A vote for Sopot" in told.markdown
    assert square.totals() == (Total(city=1), Total(city=2))


@pytest.mark.parametrize(
    "text",
    [
        "Да, подтверждаю, но лучше отдам голос за Сопот.",
        "Yes. But I would rather vote for Sopot.",
        "Yes, for Sopot",
        "Ja, ich stimme für Gdynia, aber nur, falls es geheim bleibt.",
    ],
)
def test_a_yes_limited_by_its_writer_is_asked_and_counts_for_nobody(
    square: Square, text: str
) -> None:
    told = square.answered(square.said("Vote for Gdynia"), text)
    assert "We could not tell whether you confirm." in told.markdown
    assert square.totals()[0] == Total(city=1)
    stands = square.answered(told, "Yes")
    assert stands.notice == "confirmed"
    assert square.totals()[0] == Total(city=1, counted=1)


@pytest.mark.parametrize(
    "text",
    [
        "Yes\n\nThis mail is confidential. If you are not the addressee, please delete it.",
        "Yes. However, your link did not work.",
        "Yes. I live in Sopot.",
        "Sí. Saludos desde Sopot.",
    ],
)
def test_what_speaks_of_no_vote_leaves_a_yes_one(square: Square, text: str) -> None:
    assert square.answered(square.said("Vote for Gdynia"), text).notice == "confirmed"
    assert square.totals()[0] == Total(city=1, counted=1)


def test_a_no_with_a_question_reaches_a_person(square: Square) -> None:
    told = square.answered(square.said("Vote for Gdynia"), "No. Who has used my address?")
    assert told.notice == "taken_back"
    assert PASSED_ON in told.markdown
    assert "Who has used my address?" in square.cases()[0].text


def test_where_no_letter_can_ask_any_more_the_first_says_so(square: Square) -> None:
    for _ in range(square.rules.letters_an_address_a_day - 1):
        square.said("Vote for Gdynia")
    last = square.said(BOTH)
    assert "A vote for Gdynia" in last.markdown
    assert NOT_TAKEN in last.markdown


def test_a_vote_inside_an_objection_is_told_as_not_taken(square: Square) -> None:
    asked = square.said("Objection about Sopot: it counts the region, and I vote for Gdynia.")
    assert "We read no vote in your mail." in asked.markdown
    asked = square.said("Objection about Sopot: it counts the region. It has done so before.")
    assert "We read no vote in your mail." not in asked.markdown


@pytest.mark.parametrize("kind", ["Opinion on", "Objection about"])
def test_a_vote_below_an_opinion_or_objection_has_a_letter_of_its_own(
    square: Square, kind: str
) -> None:
    vote, spoken = square.say(f"{kind} Sopot: the lamps are new. My vote is for Gdynia.")
    assert "A letter of its own asks you about it:" in vote.markdown
    assert "the lamps are new." in spoken.markdown
    assert "My vote" not in spoken.markdown
    square.answered(vote, "YES")
    square.write(VOTER, "YES", to=spoken)
    assert square.totals() == (Total(city=1, counted=1), Total(city=2))


def test_what_is_passed_on_holds_no_word_of_a_link(square: Square) -> None:
    word = "a" * 26
    asked = square.said("Vote for Gdynia")
    square.answered(asked, f"Yes. Who looks at this? https://pages.example/confirm/{word}")
    (case,) = square.cases()
    assert "Who looks at this?" in case.text
    assert word not in case.text


@pytest.mark.parametrize(
    ("text", "passed"),
    [
        ("WITHDRAW\n\nWhen will the result be published?", "When will the result be published?"),
        (
            "WITHDRAW\nThe figures of Sopot are those of its whole region, not of the city.",
            "The figures of Sopot are those of its whole region, not of the city.",
        ),
        ("I withdraw my vote. I vote for Sopot instead.", "I vote for Sopot instead."),
    ],
)
def test_what_stands_beside_a_withdrawal_reaches_a_person(
    square: Square, text: str, passed: str
) -> None:
    stands = square.answered(square.said("Vote for Gdynia"), "Yes")
    (told,) = square.write(VOTER, text, to=stands)
    assert told.notice == "taken_back"
    assert PASSED_ON in told.markdown
    (case,) = square.cases()
    assert case.text.endswith(passed)
    assert square.totals()[0].counted == 0


@pytest.mark.parametrize(
    "text",
    ["WITHDRAW", "WITHDRAW\n\nThank you very much!\n\nAnna Nowak",
     "Please withdraw my vote. Thanks.",
     "WITHDRAW\n\nBest regards,\nAnna Nowak\nhttps://vote.example/withdraw/" + "a" * 26],
)  # fmt: skip
def test_a_withdrawal_with_nothing_but_manners_is_nobodys_matter(square: Square, text: str) -> None:
    stands = square.answered(square.said("Vote for Gdynia"), "Yes")
    (told,) = square.write(VOTER, text, to=stands)
    assert PASSED_ON not in told.markdown
    assert square.cases() == []


@pytest.mark.parametrize(
    "words",
    [
        "Yes, how do I move it to Sopot?",
        "Ja, wann endet die Abstimmung?",
        "Oui, quand se termine le vote ?",
        "はい、投票はいつ終わりますか？",
    ],
)
def test_a_question_beside_an_unclear_yes_confirms_nothing_and_reaches_a_person(
    square: Square, words: str
) -> None:
    told = square.answered(square.said("Vote for Gdynia"), words)
    assert "We could not tell whether you confirm." in told.markdown
    assert f"> {words}" in told.markdown
    assert words in square.cases()[0].text
    assert square.totals()[0] == Total(city=1)


def test_what_an_unclear_yes_says_besides_reaches_a_person(square: Square) -> None:
    asked = square.said("Vote for Gdynia")
    told = square.answered(asked, "Yes, but my name must not be shown.")
    assert (told.notice, PASSED_ON in told.markdown) == ("unclear", True)
    assert "my name must not be shown" in square.cases()[0].text


def test_an_unclear_yes_with_nothing_besides_reaches_nobody(square: Square) -> None:
    told = square.answered(square.said("Vote for Gdynia"), "Yes, but only for Gdynia.")
    assert (told.notice, PASSED_ON in told.markdown) == ("unclear", False)
    assert square.cases() == []


@pytest.mark.parametrize("words", ["Danke!", "Thank you, that was easy."])
def test_thanks_for_a_confirmed_vote_hear_that_it_stands(square: Square, words: str) -> None:
    confirmed = square.answered(square.said("Vote for Gdynia"), "Yes")
    told = square.answered(confirmed, words)
    assert "What you confirmed stands." in told.markdown
    assert "could not tell" not in told.markdown
    assert square.totals()[0] == Total(city=1, counted=1)
