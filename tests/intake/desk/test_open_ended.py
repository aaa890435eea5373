"""A letter that asks none of the call's questions, and the bare word behind it: no answer."""

from dataclasses import replace
from datetime import timedelta

import pytest

from intake import store as rooms
from intake.answers.values import YesNo
from intake.applications import State
from intake.desk import acts
from intake.notices import Letter
from intake.store import Store
from tests.intake.desk.desks import Desk
from tests.intake.desk.test_answered_letter import ANNA, write_bare

ANSWERS = """The city of Gdynia, Poland, would like to take part.

V11_writer: Name Surname
V11_office: Head of the digital department
V11_authority: yes
B1a: Smart city, recognised by the national ministry of digital affairs in 2022
B1b: yes
B2a: 5G and quantum communication
B3a_economy: yes
B3a_gdp: USD 85.3 billion (2024)
B3b: yes
B4: 134 enterprises
B5a: yes
B5b: yes
B5c: yes
S1: USD 12.4 billion (2024)
S2: USD 104 billion (2024)
S3a: World Port Summit 2023
S3b: yes
S3c: yes
S4_applied: yes
S4_companies: 240 companies
S4_output: USD 78 billion (2024)
V6_place: at the Convention"""
LEFT = "B2b"
BARE = (
    ("en", "Yes."), ("en", "No, thanks."), ("en", "Yes, we have."), ("en", "Yes, one more."),
    ("en", "None."), ("en", "Not yet."), ("fr", "Oui."), ("de", "Nein, danke."), ("es", "Sí."),
    ("pt", "Não."), ("ru", "Да."), ("tr", "Hayır."), ("zh", "没有。"), ("ja", "はい。"),
    ("ko", "네."), ("ar", "لا."), ("hi", "हाँ।"),
)  # fmt: skip
ASKING = ("Yes. May we apply in Turkish?", "Yes, one more: may we apply in Turkish?")


def asking(store: Store, answers: str = ANSWERS) -> tuple[Desk, Letter]:
    """Gdynia was asked all but one question, and that one is put to it."""
    office = Desk(store)
    office.write(ANNA, answers)
    return office, office.to(ANNA)


def share(office: Desk, city: str = "Sopot") -> None:
    """What another city asked is answered, and all are told."""
    text = f"The city of {city}, Poland, applies. How long does it take?"
    office.write(f"office@{city.lower()}.example", text)
    (case,) = office.cases()
    assert case.number
    for act in acts.Reply(case=case.number, text="Two months."), acts.Share(case=case.number):
        perform(office, act)


def perform(office: Desk, act: acts.Act) -> None:
    """An organizer does it, and its letters arrive."""
    office.now += timedelta(hours=1)
    seed = f"act-{office.now.timestamp():.0f}"
    with office.store.reading() as connection:
        laid = acts.lay(office.office, connection, act, by="Olga", now=office.now, seed=seed)
    assert isinstance(laid, acts.Laid)
    acts.perform(office.office, act, by="Olga", now=office.now, seed=seed, view=laid.view)
    office.now += timedelta(hours=1)
    office.carry()


def speaking(office: Desk, language: str) -> None:
    """Anna's letters are in this language from now on."""
    with office.store.transaction() as connection:
        found = rooms.applications.load(connection, 1)
        assert found
        contacts = tuple(replace(one, language=language) for one in found.contacts)
        rooms.applications.save(connection, [replace(found, contacts=contacts)])


@pytest.mark.parametrize(("language", "word"), BARE)
def test_a_bare_word_behind_a_letter_for_all_answers_nothing(
    store: Store, language: str, word: str
) -> None:
    office, asked = asking(store)
    assert asked.questions == (LEFT,)
    speaking(office, language)
    share(office)
    assert office.to(ANNA).notice == "shared"
    (said,) = write_bare(office, ANNA, word, asked)
    assert f"> {word}" in said.markdown
    assert LEFT not in office.file().current
    assert LEFT in said.questions


@pytest.mark.parametrize(("language", "word"), BARE[6:10])
def test_before_it_the_same_word_is_the_answer(store: Store, language: str, word: str) -> None:
    office, asked = asking(store)
    speaking(office, language)
    write_bare(office, ANNA, word, asked)
    assert office.file().current[LEFT].words == word


@pytest.mark.parametrize(
    "words", ["Yes, it is in operation.", "Yes, since 2021.", "No, not yet in operation."]
)
def test_what_says_more_than_yes_is_the_answer_behind_it_too(store: Store, words: str) -> None:
    office, asked = asking(store)
    share(office)
    write_bare(office, ANNA, words, asked)
    assert office.file().current[LEFT].words == words


def test_so_is_a_yes_behind_a_letter_that_ends_in_no_question(store: Store) -> None:
    office, asked = asking(store)
    office.write(ANNA, "Thank you!", to=asked)
    office.carry()
    write_bare(office, ANNA, "Yes.", asked)
    assert office.file().current[LEFT].value == YesNo(yes=True)


@pytest.mark.parametrize("words", ASKING)
def test_nor_does_one_before_a_question(store: Store, words: str) -> None:
    office, asked = asking(store)
    share(office)
    write_bare(office, ANNA, words, asked)
    assert LEFT not in office.file().current
    assert [one.kind for one in office.cases()] == ["question"]


def test_behind_it_the_word_that_names_its_letter_or_question_is_taken(store: Store) -> None:
    office, asked = asking(store)
    share(office)
    office.write(ANNA, "Yes.", to=asked)
    assert office.file().current[LEFT].value == YesNo(yes=True)
    share(office, "Reda")
    write_bare(office, ANNA, f"{LEFT}: no", asked)
    assert office.file().current[LEFT].value == YesNo(yes=False)


def test_a_letter_that_asks_behind_it_takes_the_word_again(store: Store) -> None:
    office, asked = asking(store)
    share(office)
    write_bare(office, ANNA, "Yes.", asked)
    write_bare(office, ANNA, "Yes.", asked)
    assert office.file().current[LEFT].value == YesNo(yes=True)


def test_so_does_an_answer_of_the_organizers_that_asks_at_its_end(store: Store) -> None:
    office, asked = asking(store)
    office.write(ANNA, "How long does it take?", to=asked)
    (case,) = office.cases()
    assert case.number
    perform(office, acts.Reply(case=case.number, text="Two months."))
    assert office.to(ANNA).notice == "case_answered"
    assert LEFT in office.to(ANNA).questions
    write_bare(office, ANNA, "Yes.", asked)
    assert office.file().current[LEFT].value == YesNo(yes=True)


def test_behind_it_an_answer_that_can_be_to_nothing_else_is_taken(store: Store) -> None:
    office, asked = asking(store, ANSWERS.replace("S1: USD 12.4 billion (2024)", f"{LEFT}: yes"))
    assert asked.questions == ("S1",)
    share(office)
    write_bare(office, ANNA, "USD 12.4 billion (2024)", asked)
    assert "S1" in office.file().current


@pytest.mark.parametrize("figure", ["2", "240", "two"])
def test_a_bare_count_behind_it_is_not(store: Store, figure: str) -> None:
    left = ANSWERS.replace("S4_companies: 240 companies", f"{LEFT}: yes")
    office, asked = asking(store, left)
    assert asked.questions == ("S4_companies",)
    share(office)
    write_bare(office, ANNA, figure, asked)
    assert "S4_companies" not in office.file().current


@pytest.mark.parametrize(("word", "then"), [("YES", "registered"), ("NO", "open")])
def test_behind_it_a_bare_word_binds_nothing_and_is_asked_for_once_more(
    store: Store, word: str, then: str
) -> None:
    office, asked = asking(store, f"{ANSWERS}\n{LEFT}: yes")
    office.write(ANNA, "Please submit our application.", to=asked)
    shown = office.to(ANNA)
    assert shown.pending
    share(office)
    (said,) = write_bare(office, ANNA, word, shown)
    assert office.file().state is State.OPEN
    assert said.pending == shown.pending
    write_bare(office, ANNA, word, shown)
    assert office.file().state.value == then
