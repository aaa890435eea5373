"""The yes of a mailbox in words of its own; a condition, a question or a no is asked again."""

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from intake.contacts import Standing
from intake.conversation.city.contacts import welcoming
from intake.languages import all_read
from intake.notices import MailboxAsked
from tests.intake.conversation.town import ANNA, BEN, Town, a_town

TOLD = tomllib.loads(Path(__file__).with_name("welcoming.toml").read_text("utf-8"))


def rows(key: str) -> list[tuple[str, str]]:
    return [(language, one) for language in TOLD for one in TOLD[language][key]]


def answered(text: str, language: str) -> Town:
    """Ben's mailbox was asked whether letters may come to it, and answers."""
    town = a_town()
    town.write(ANNA, f"Please hand over to {BEN.address}", to=town.to(ANNA))
    asked = tuple(replace(one, kind="mailbox") for one in town.file().pending)
    town.applications[1] = replace(town.file(), pending=asked)
    town.write(BEN, text, to=town.to(BEN), language=language)
    return town


def standing(town: Town) -> Standing:
    return next(one.standing for one in town.file().contacts if one.address.key == BEN.key)


@pytest.mark.parametrize(("language", "text"), rows("yes"))
def test_a_yes_in_its_own_words_is_heard(language: str, text: str) -> None:
    assert welcoming.is_yes(text, language)


@pytest.mark.parametrize(("language", "text"), rows("asked"))
def test_what_denies_asks_or_hangs_on_something_is_none(language: str, text: str) -> None:
    assert not welcoming.is_yes(text, language)


def test_every_language_has_both() -> None:
    assert set(TOLD) == set(all_read())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Ja, das bin ich, bitte künftig hierher."),
        ("fr", "Oui c'est bien mon adresse, vous pouvez y écrire."),
        ("ja", "はい、私です。今後はこちらへお願いします。"),
    ],
)
def test_letters_come_there_from_then_on(language: str, text: str) -> None:
    town = answered(text, language)
    assert "mail_confirmed" in town.remarks(BEN)
    assert town.receipt(BEN).unplaced == ()
    assert town.file().pending == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Ja, das bin ich, aber bitte nicht hierher."),
        ("en", "Yes, if it is free of charge."),
        ("fr", "Oui, c'est moi, pourquoi ?"),
    ],
)
def test_of_the_rest_the_mailbox_is_asked_again(language: str, text: str) -> None:
    town = answered(text, language)
    assert standing(town) is Standing.ASKED
    assert isinstance(town.said(BEN), MailboxAsked)


@pytest.mark.parametrize(
    ("language", "below"),
    [
        ("en", "PS: I am not in the office any more."),
        ("en", "No, wait, this is not my mailbox."),
        ("en", "PS: But please do not write to me, write to the mayor."),
        ("en", "Please never use this address for letters."),
        ("de", "PS: Ab Mai bin ich nicht mehr bei der Stadt."),
    ],
)
def test_what_takes_a_yes_back_below_its_closing_goes_to_a_person(
    language: str, below: str
) -> None:
    said = {"en": "Yes.\n\nBest regards", "de": "Ja.\n\nMit freundlichen Grüßen"}[language]
    town = answered(f"{said}\nBen\n\n{below}", language)
    assert standing(town) is Standing.ASKED
    assert any(below in one.text for one in town.cases)


def test_a_question_below_the_closing_of_a_yes_is_passed_on() -> None:
    town = answered("Yes.\n\nBest regards\nBen\n\nPS: What does it cost?", "en")
    assert standing(town) is Standing.ACTIVE
    assert [one.text for one in town.cases] == ["PS: What does it cost?"]


def test_what_else_is_told_below_a_yes_is_shown() -> None:
    town = answered("Yes, that is me.\n\nBest regards\nBen\nI leave the city in May", "en")
    assert town.receipt(BEN).unplaced == ("I leave the city in May",)


@pytest.mark.parametrize(
    "below",
    [
        "Head of IT\nCity of Gdynia",
        "Phone: +48 58 111 222",
        "Please do not print this e-mail.",
        "If you are not the recipient of this message, delete it.",
    ],
)
def test_who_signs_and_a_notice_take_nothing_back(below: str) -> None:
    town = answered(f"Yes.\n\nBest regards\nBen\n{below}", "en")
    assert standing(town) is Standing.ACTIVE
    assert town.cases == []


@pytest.mark.parametrize(
    ("language", "said", "below"),
    [
        ("en", "Yes.\n\nBest regards", "Tel. no. 58 111 222"),
        ("en", "Yes.\n\nBest regards", "Head of IT\nTel. No.: +48 58 111 222"),
        ("en", "Yes.\n\nBest regards", "VAT No. PL 583 000"),
        ("en", "Yes.\n\nBest regards", "City Hall, Building No 4"),
        ("es", "Sí.\n\nSaludos cordiales", "Calle Mayor, no. 5"),
        ("zh", "是的。\n\n此致\n敬礼", "特别项目办公室"),
    ],
)
def test_a_number_and_an_office_deny_nothing(language: str, said: str, below: str) -> None:
    town = answered(f"{said}\nBen\n{below}", language)
    assert standing(town) is Standing.ACTIVE
    assert town.cases == []


@pytest.mark.parametrize(
    ("language", "said", "below"),
    [
        ("en", "Yes.\n\nBest regards", "No, 5 letters a day are too many."),
        ("es", "Sí.\n\nSaludos cordiales", "No, este no es mi correo."),
        ("zh", "是的。\n\n此致\n敬礼", "请别写到这里。"),
        ("zh", "是的。\n\n此致\n敬礼", "别发给我"),
        ("de", "Ja.\n\nMit freundlichen Grüßen", "Montags nicht im Haus"),
        ("ru", "Да.\n\nС уважением", "По пятницам не работаю."),
        ("tr", "Evet.\n\nSaygılarımla", "Bu benim adresim değil."),
        ("tr", "Evet.\n\nSaygılarımla", "Bu e-posta benim değil."),
        ("de", "Ja.\n\nMit freundlichen Grüßen", "Bitte keine Mails mehr schicken."),
        ("en", "Yes.\n\nBest regards", "Please do not send e-mails here."),
        ("hi", "हाँ।\n\nसादर", "यह ईमेल मेरा नहीं है।"),
    ],
)
def test_what_it_wrote_with_a_yes_that_it_took_back_waits_for_its_yes(
    language: str, said: str, below: str
) -> None:
    town = answered(f"S4: 240\n\n{said}\nBen\n\n{below}", language)
    assert standing(town) is Standing.ASKED
    assert [one.kept for one in town.file().pending] == [(list(town.messages)[-1],)]


@pytest.mark.parametrize(
    ("language", "yes", "below"),
    [
        ("en", "Yes.\n\nBest regards", "I'm not working on Fridays."),
        ("de", "Ja.\n\nMit freundlichen Grüßen", "Montags nicht im Haus"),
        ("fr", "Oui.\n\nCordialement", "Ne pas jeter sur la voie publique"),
        ("ar", "نعم.\n\nمع التحية", "أحمد لا"),
    ],
)
def test_how_a_mailbox_signs_every_mail_is_asked_about_once(
    language: str, yes: str, below: str
) -> None:
    town = answered(f"{yes}\nBen\n{below}", language)
    assert standing(town) is Standing.ASKED
    town.write(BEN, f"{yes}\nBen\n{below}", to=town.to(BEN), language=language)
    assert standing(town) is Standing.ACTIVE
    assert [one.text for one in town.cases].count(below) == 1


def test_another_denial_below_the_next_yes_is_asked_about_again() -> None:
    town = answered("Yes.\n\nBest regards\nBen\nI'm not working on Fridays.", "en")
    again = "Yes.\n\nBest regards\nBen\nI'm not working on Fridays.\n\nPS: It is not my mailbox."
    town.write(BEN, again, to=town.to(BEN), language="en")
    assert standing(town) is Standing.ASKED
    assert town.cases[-1].text == "PS: It is not my mailbox."


def test_what_waited_with_a_yes_taken_back_is_read_with_the_next_yes() -> None:
    below = "S1: USD 5 billion\n\nBest regards\nBen\n\nPS: I am not in the office on Friday."
    town = answered(f"Yes.\n\n{below}", "en")
    assert "S1" not in town.file().current
    town.write(BEN, "YES", to=town.to(BEN), language="en")
    assert "S1" in town.file().current


@pytest.mark.parametrize(("language", "text"), rows("correcting"))
def test_a_yes_beside_a_question_about_correcting_later_is_one(language: str, text: str) -> None:
    town = answered(text, language)
    assert standing(town) is Standing.ACTIVE
    assert "mail_confirmed" in {one.act for one in town.entries}
    assert {"mail_confirmed", "question_passed_on"} <= town.remarks(BEN)
    assert town.receipt(BEN).unplaced == ()
    assert town.file().pending == ()
    assert len(town.cases) == 1


@pytest.mark.parametrize(("language", "text"), rows("putting_off"))
def test_of_a_yes_that_is_put_off_nothing_counts(language: str, text: str) -> None:
    town = answered(f"{text} S4: 240", language)
    assert standing(town) is Standing.ASKED
    assert isinstance(town.said(BEN), MailboxAsked)
    assert "S4" not in town.file().current
    assert [one.kept for one in town.file().pending] == [(list(town.messages)[-1],)]
    assert town.cases == []


@pytest.mark.parametrize("text", ["Yes. We will decide tomorrow.", "Yes. Not now, maybe later."])
def test_what_was_said_with_a_yes_in_doubt_counts_with_the_next(text: str) -> None:
    town = answered(f"{text}\n\nS1: USD 5 billion", "en")
    assert standing(town) is Standing.ASKED
    assert "S1" not in town.file().current
    town.write(BEN, "YES", to=town.to(BEN), language="en")
    assert standing(town) is Standing.ACTIVE
    assert "S1" in town.file().current


ANSWER = "The output of the IoT-driven digital economy industry is 12.4 billion euros."


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", f"Yes, that's me. {ANSWER}"),
        ("en", f"Yes.\n\n{ANSWER}"),
        ("fr", "Oui, c'est bien moi. S1 : 12,4 milliards d'euros."),
    ],
)
def test_a_yes_above_an_answer_is_heard_and_the_answer_read(language: str, text: str) -> None:
    town = answered(text, language)
    assert standing(town) is Standing.ACTIVE
    assert "S1" in town.file().current


@pytest.mark.parametrize(
    "text",
    [
        "Yes, that's me. I never wrote this, 12 mails came.",
        "Yes, that's me. But who gave you my address? I got 3 mails.",
        "Yes, that's me. Only from 1 June on though.",
    ],
)
def test_a_yes_above_anything_else_is_asked_again(text: str) -> None:
    assert standing(answered(text, "en")) is Standing.ASKED
