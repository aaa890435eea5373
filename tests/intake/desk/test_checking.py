"""A mail that holds a number of a document is answered, whoever wrote it.

It does nothing else, but where a panelist or the public says something with it.
"""

from dataclasses import replace

import pytest

from intake import store as rooms
from intake.awards import Kind
from intake.cases import CaseKind
from intake.desk import acts
from intake.desk.bounds import CHECKS_FACTOR
from intake.notices import Letter, VoiceAsked
from intake.store import Store
from tests.intake.conversation.registered import mayor
from tests.intake.conversation.town import APPLIES
from tests.intake.desk.acts.town import Town
from tests.intake.desk.consultations.test_listening import Square

pytestmark = pytest.mark.usefixtures("in_english")

BANK = "officer@bank.example"
UNKNOWN = "GDC-2025-7K4M-2XQ9-HTR3"


@pytest.fixture
def town(store: Store) -> Town:
    titled = Town(store)
    titled.titled(7)
    return titled


def number(town: Town, kind: Kind = Kind.CERTIFICATE) -> str:
    document = town.award(7).latest(kind)
    assert document
    return document.number


def asked(town: Town, text: str, sender: str = BANK, subject: str = "Application") -> Letter:
    (letter,) = town.write(sender, text, subject=subject)
    assert (letter.notice, letter.to.address) == ("checked", sender)
    return letter


def to_bank(town: Town, text: str) -> bool:
    """Whether it is answered at all."""
    return any(one.to.address == BANK for one in town.write(BANK, text))


def files(town: Town) -> int:
    with town.store.reading() as connection:
        return len(rooms.journal.numbers(connection))


@pytest.mark.parametrize("shape", ["Is {} valid?", "no. {}", "Could you please check\n{}\nfor us?"])
def test_anybody_learns_that_a_number_is_valid(town: Town, shape: str) -> None:
    before = files(town)
    letter = asked(town, shape.format(number(town).lower().replace("-", " ")))
    assert "Valid: this certificate was issued and is valid." in letter.markdown
    assert "City: City 7, Poland" in letter.markdown
    assert files(town) == before


@pytest.mark.parametrize("is_sample", [True, False])
def test_of_a_document_of_a_rehearsal_the_mail_says_so_as_the_page_does(
    town: Town, is_sample: bool
) -> None:
    call = town.office.call.model_copy(update={"sample": is_sample})
    town.office = replace(town.office, call=call)
    letter = asked(town, f"Is {number(town)} valid?")
    words = "This document belongs to a rehearsal: nobody holds a title by it."
    assert (words in letter.markdown) == is_sample


def test_a_number_in_the_subject_of_an_empty_mail_is_enough(town: Town) -> None:
    assert number(town) in asked(town, "", subject=number(town)).markdown


def test_of_a_replaced_and_a_revoked_one_the_reason_is_told(town: Town) -> None:
    first, licence = number(town), number(town, Kind.LICENCE)
    again = acts.Reissue(city="7", document=Kind.CERTIFICATE, reason="Wrongly spelled.")
    town.done(again, seed="act-2")
    town.done(acts.Revoke(number=licence, reason="A mistake."), seed="act-3")
    letter = asked(town, f"{first} and {licence}")
    assert "Not valid: this document was replaced by one with another number." in letter.markdown
    assert "Reason: Wrongly spelled." in letter.markdown
    assert "Not valid: this document was issued and later revoked." in letter.markdown
    assert "Reason: A mistake." in letter.markdown
    assert number(town) not in letter.markdown


def test_one_that_was_never_given_is_unknown_and_a_slip_is_misread(town: Town) -> None:
    letter = asked(town, f"{number(town)[:-1]}Z or GDC-2025-0000-0000-0000?")
    assert letter.markdown.count("Unknown: no document has this number.") == 2
    assert "City 7" not in letter.markdown


def test_a_contact_who_asks_answers_nothing_and_it_stands_in_the_journal(town: Town) -> None:
    before = town.file(7)
    asked(town, f"Is {number(town)} ours? yes", sender=mayor(7))
    assert town.file(7) == before
    town.write(BANK, APPLIES)
    (letter,) = [one for one in town.letters() if one.notice == "welcome"]
    begun = town.file(letter.application or 0)
    (told,) = town.write(BANK, f"Is {number(town)} valid? B1b: yes", to=letter)
    assert told.notice == "checked"
    assert town.file(begun.number).answers == begun.answers
    assert [act for act, _ in town.journal(begun.number)][-1] == "document_asked"


def test_a_contact_who_writes_much_more_is_read_as_well(town: Town) -> None:
    town.write(BANK, APPLIES)
    (letter,) = [one for one in town.letters() if one.notice == "welcome"]
    text = (
        f"We saw {number(town)}.\n\n" + "We write at length about our city. " * 10 + "\nB1b: yes\n"
    )
    told = town.write(BANK, text, to=letter)
    assert sorted(one.notice for one in told) == ["checked", "received"]
    assert "We read only the number" not in "".join(one.markdown for one in told)


@pytest.mark.parametrize(
    "words",
    [
        "There is a mistake on our certificate {}: the name should be City Seven.",
        "We have lost the printed licence {}. What can we do?",
        "Leider haben wir die gedruckte Urkunde {} verloren.",
        "我们的证书{}上城市名称有误，请更正。",
        "証書{}の都市名に誤りがあります。",
    ],
)
def test_what_a_holder_tells_of_its_document_reaches_a_person(town: Town, words: str) -> None:
    told = town.write(mayor(7), words.format(number(town)), to=_last(town))
    assert "checked" in {one.notice for one in told}
    with town.store.reading() as connection:
        cases = rooms.cases.newest_of(connection, 7, 9)
    assert any(number(town) in one.text for one in cases), [one.text for one in cases]


@pytest.mark.parametrize(
    "words",
    [
        "Please check whether the number {} is still valid.",
        "Thank you very much for our certificate {}.",
        "Bitte prüfen Sie die Nummer {} für unsere Bank.",
        "请核实证书{}是否有效",
        "証書{}は有効ですか",
    ],
)
def test_a_holder_who_wants_a_number_checked_asks_nobody(town: Town, words: str) -> None:
    before = town.file(7)
    asked(town, words.format(number(town)), sender=mayor(7))
    assert town.file(7) == before
    assert town.cases() == []


def test_who_comes_for_the_certificate_is_noted_beside_its_number(town: Town) -> None:
    words = f"Mayor Jane Miller and Deputy Mayor John Smith will come to receive {number(town)}."
    town.write(mayor(7), words, to=_last(town))
    with town.store.reading() as connection:
        ceremony = rooms.ceremony.of(connection, 7)
    assert ceremony.attendance
    assert [one.name for one in ceremony.attendance.delegates] == ["Jane Miller", "John Smith"]


def _last(town: Town) -> Letter:
    return [one for one in town.letters() if one.to.address == mayor(7)][-1]


def test_a_machine_is_not_answered(town: Town) -> None:
    assert town.write(BANK, f"{number(town)}", Auto_Submitted="auto-replied") == []


def test_an_objection_that_names_a_document_is_an_objection(store: Store) -> None:
    square = Square(store)
    words = f"Objection about Gdynia: the certificate {UNKNOWN} in its town hall is forged."
    told = square.say(words)
    assert sorted(one.notice for one in told) == sorted(["checked", VoiceAsked.name])
    (unknown,) = [one for one in told if one.notice == "checked"]
    assert "We read only the number" not in unknown.markdown


def test_many_questions_in_a_day_are_answered_and_the_last_answer_names_the_page(
    town: Town,
) -> None:
    town.office = replace(town.office, verify_at="https://pages.example/verify/")
    most = town.office.call.limits.fruitless_letters_a_day * CHECKS_FACTOR
    known = number(town)
    for _ in range(most - 1):
        assert "last answer" not in asked(town, f"Is {known} valid?").markdown
    last = asked(town, f"Is {known} valid?").markdown
    assert "This is our last answer by mail for a day. The page answers" in last
    assert "https://pages.example/verify" in last
    assert not to_bank(town, f"Is {known} valid?")
    assert asked(town, f"Is {known} valid?", "other@bank.example")
    assert [one.kind for one in town.cases()] == [CaseKind.LOOP]


def test_words_that_ask_about_no_number_have_the_bound_that_they_had(town: Town) -> None:
    most = town.office.call.limits.fruitless_letters_a_day
    told = [to_bank(town, "What is this?") for _ in range(most + 1)]
    assert told == [True] * most + [False]


def answered(town: Town, text: str) -> list[str]:
    """What comes of an answer to the letter about a number, by the names of its letters."""
    letter = asked(town, f"Is {number(town)} valid?")
    return [one.notice for one in town.write(BANK, text, to=letter)]


@pytest.mark.parametrize(
    "text",
    [
        "Thank you. Why was the earlier one revoked?",
        "Is this certificate still good?",
        "Danke. Wer hat sie ausgestellt?",
        "Pourquoi ce document a-t-il été remplacé ?",
        "我们想知道这份证书是谁签发的？",
    ],
)
def test_who_answers_a_letter_about_a_number_reaches_a_person_and_applies_for_nothing(
    town: Town, text: str
) -> None:
    before = files(town)
    assert answered(town, text) == ["passed_on"]
    with town.store.reading() as connection:
        (case,) = rooms.cases.waiting_about(connection, CaseKind.QUESTION, BANK)
    assert text in case.text
    assert files(town) == before


@pytest.mark.parametrize(
    "text", ["Thanks!", "Vielen Dank und freundliche Grüße", "Merci beaucoup."]
)
def test_mere_thanks_for_it_are_answered_by_nobody(town: Town, text: str) -> None:
    before = files(town)
    assert answered(town, text) == []
    with town.store.reading() as connection:
        assert rooms.cases.waiting_about(connection, CaseKind.QUESTION, BANK) == []
    assert files(town) == before


def test_who_answers_it_that_their_city_would_apply_opens_an_application(town: Town) -> None:
    before = files(town)
    assert answered(town, APPLIES) == ["welcome"]
    assert files(town) == before + 1


WISHES = [
    "Our city would like to take part.",
    "Unsere Stadt möchte teilnehmen.",
    "Notre ville souhaite participer.",
    "Nuestra ciudad quiere participar.",
    "Kentimiz katılmak istiyor.",
    "我们市想参加。",
    "ぜひ参加したいです。",
    "우리 도시는 참가하고 싶습니다.",
]


@pytest.mark.parametrize("text", WISHES)
def test_a_wish_to_apply_is_no_mere_manners(town: Town, text: str) -> None:
    before = files(town)
    assert answered(town, text) == ["welcome"]
    assert files(town) == before + 1


@pytest.mark.parametrize(
    "text",
    [
        "Thank you, we hope to hear from you about the forged one",
        "No, thanks.",
        "Danke für die Fälschung.",
        "谢谢，假的",
        "Yes.",
    ],
)
def test_thanks_that_tell_more_and_a_yes_to_nothing_reach_a_person(town: Town, text: str) -> None:
    before = files(town)
    assert answered(town, text) == ["passed_on"]
    assert files(town) == before


@pytest.mark.parametrize(
    "text",
    [
        *WISHES,
        "Yes.",
        "Yes, please.",
        "Yes, we would like to take part.",
        "Ja, wir möchten teilnehmen.",
        "Sí, nos gustaría participar.",
        "Sim, queremos participar.",
        "Да, мы хотели бы участвовать.",
        "네, 참가하고 싶습니다.",
        "نعم، نود المشاركة.",
        "Evet, katılmak istiyoruz.",
        "हाँ, हम भाग लेना चाहते हैं।",
    ],
)
def test_who_is_told_how_to_apply_and_does_opens_an_application(town: Town, text: str) -> None:
    before = files(town)
    (invited,) = town.write(BANK, "Why?", to=asked(town, f"Is {number(town)} valid?"))
    assert [one.notice for one in town.write(BANK, text, to=invited)] == ["welcome"]
    assert files(town) == before + 1


@pytest.mark.parametrize(
    "text", ["OK", "Yes, but why was it revoked?", "We do not want to take part."]
)
def test_what_accepts_no_invitation_opens_none(town: Town, text: str) -> None:
    before = files(town)
    (invited,) = town.write(BANK, "Why?", to=asked(town, f"Is {number(town)} valid?"))
    assert [one.notice for one in town.write(BANK, text, to=invited)] == ["passed_on"]
    assert files(town) == before


ACCEPTING_NOTHING = [
    "Yes. We are a bank and do not apply for anything.",
    "Yes. I already told you that this is spam.",
    "Yes. Please stop writing to me.",
    "Yes. The certificate that I mean is the one on the wall of the bank.",
    "The forged certificate is here.\nYes.",
    "Ja. Wir sind eine Bank und warten auf Ihre Auskunft.",
    "Oui. Nous attendons votre réponse sur le certificat.",
    "はい。証明書は偽物です。",
    "Yes. No.",
    "No. Yes.",
    "Our city would like to take part. Not really.",
    "Our city would like to take part. We were told the certificate is forged.",
    "Yes, we would like to take part in the survey.",
    "We wish to apply for a copy of this certificate.",
    "We would like to participate in the check.",
    "Nous souhaitons participer à la vérification.",
    "Sí, queremos participar en la encuesta.",
]


@pytest.mark.parametrize("text", ACCEPTING_NOTHING)
def test_a_yes_or_a_wish_beside_anything_else_reaches_a_person(town: Town, text: str) -> None:
    before = files(town)
    (invited,) = town.write(BANK, "Why?", to=asked(town, f"Is {number(town)} valid?"))
    assert [one.notice for one in town.write(BANK, text, to=invited)] == ["passed_on"]
    with town.store.reading() as connection:
        waiting = rooms.cases.waiting_about(connection, CaseKind.QUESTION, BANK)
    assert any(text.split(".")[0] in one.text for one in waiting)
    assert files(town) == before


@pytest.mark.parametrize("text", ACCEPTING_NOTHING)
def test_below_a_letter_about_a_number_it_reaches_a_person_too(town: Town, text: str) -> None:
    before = files(town)
    assert answered(town, text) == ["passed_on"]
    assert files(town) == before


@pytest.mark.parametrize(
    "text",
    [
        "Hello,\n\nour city would like to take part.\n\nKind regards\nJohn Smith",
        "Thank you. Yes.",
        "Guten Tag,\n\nunsere Stadt möchte teilnehmen.\n\nMit freundlichen Grüßen",
        "Merci. Oui.",
    ],
)
def test_manners_beside_a_yes_or_a_wish_take_nothing_from_it(town: Town, text: str) -> None:
    before = files(town)
    (invited,) = town.write(BANK, "Why?", to=asked(town, f"Is {number(town)} valid?"))
    assert [one.notice for one in town.write(BANK, text, to=invited)] == ["welcome"]
    assert files(town) == before + 1
