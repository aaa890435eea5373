"""Every word that a translated letter asks for is understood, as the letter writes it."""

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from intake.answers import folding
from intake.applications import State
from intake.calls import loading
from intake.calls.model import text_in
from intake.conversation import glosses
from intake.conversation.panelist import panelist_letters
from intake.conversation.public import reading
from intake.notices import CityNotice
from intake.panel.roster import Seat
from tests.intake.conversation.bench import Bench
from tests.intake.conversation.town import (
    ANNA,
    Town,
    a_complete_town,
    a_shown_town,
    a_town,
)
from tests.intake.panel.people import panelist
from tests.replies.asked_for import OTHERS, forms, glossed, meanings, messages

EVERY = (
    *glosses.CITYS, *glosses.PANELISTS, "all", "none", "later", "add", "hand over to",
    "continue by mail", "vote for", "opinion on",
    "objection about",
)  # fmt: skip


def each(*words: str) -> list[tuple[str, str, str]]:
    """Language, word, and how its reader may copy it."""
    return [(code, word, form) for code in OTHERS for word in words for form in forms(word, code)]


def a_paused_town() -> Town:
    town = a_town()
    town.write(ANNA, "pause", to=town.to(ANNA))
    return town


def a_leaving_town() -> Town:
    town = a_complete_town()
    town.write(ANNA, "withdraw", to=town.to(ANNA))
    return town


def answered(town: Town, text: str, language: str, *asked: str) -> Town:
    """The town, written to in this language, after its newest letter was answered, which asked
    these questions.
    """
    file = town.file()
    contacts = tuple(replace(one, language=language) for one in file.contacts)
    town.applications[file.number] = replace(file, contacts=contacts)
    letter = replace(town.to(ANNA), language=language)
    town.write(ANNA, text, to=replace(letter, questions=asked or letter.questions))
    return town


def told(town: Town) -> str:
    """What the desk says to it: the notice, or the remark in a receipt."""
    notice = town.notice(ANNA, CityNotice)
    kinds = [one.kind for one in notice.receipt.remarks]
    return kinds[0] if kinds else notice.name


CITYS: dict[str, tuple[Callable[[], Town], str]] = {
    "status": (a_town, "status"),
    "help": (a_town, "help"),
    "pause": (a_town, "paused"),
    "resume": (a_paused_town, "resumed"),
    "withdraw": (a_town, "withdrawal_asked"),
    glosses.HOLDINGS: (a_town, "holdings"),
    "submit": (a_complete_town, "submission"),
}


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("word", EVERY)
def test_what_a_letter_says_that_a_word_means_is_known(word: str, language: str) -> None:
    assert meanings(word, language) <= set(glosses.meanings(word))


ALIKE = {("de", "status"), ("de", "pause"), ("fr", "pause")}
"""Words that are the same in the language."""


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("word", EVERY)
def test_no_language_asks_for_a_word_without_what_it_means(word: str, language: str) -> None:
    if (language, word) not in ALIKE:
        others = {id for one in OTHERS for id in glossed(word, one)}
        assert others - {*glossed(word, language)} == set()


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize(
    ("word", "kind"),
    [("vote for", "vote"), ("opinion on", "opinion"), ("objection about", "objection")],
)
def test_the_public_is_understood_by_the_word(word: str, kind: str, language: str) -> None:
    for meaning in meanings(word, language):
        assert reading.kinds_in(folding.clean(meaning)) == {kind}


@pytest.mark.parametrize(("language", "word", "form"), each(*CITYS))
def test_a_city_is_understood_by_the_word(language: str, word: str, form: str) -> None:
    made, expected = CITYS[word]
    assert told(answered(made(), form, language)) == expected


@pytest.mark.parametrize("language", OTHERS)
def test_a_city_confirms_and_keeps_by_the_yes_and_the_no_of_its_language(language: str) -> None:
    said = messages(language)
    yes, no = said["YES"], said["NO"]
    assert answered(a_shown_town(), yes, language).file().state is State.REGISTERED
    assert answered(a_leaving_town(), yes, language).file().state is State.WITHDRAWN
    kept = answered(a_leaving_town(), no, language)
    assert (kept.file().state, told(kept)) == (State.OPEN, "withdraw_kept")


NAMES = {"V11_city", "V11_country", "V11_writer"}
"""Questions whose example holds words that stand for a name, or that are answered already."""


@pytest.mark.parametrize("language", OTHERS)
def test_the_example_of_an_answer_is_read_whole_under_its_number(language: str) -> None:
    for question in (
        one for one in loading.load(loading.shipped()).questions if one.id not in NAMES
    ):
        first = "B2a" if question.id == "B1a" else "B1a"
        text = f"2. {text_in(question.example, language)}"
        town = answered(a_town(), text, language, first, question.id)
        told = [one.question for one in town.file().answers if one.question not in NAMES]
        assert (told, town.receipt(ANNA).unplaced) == ([question.id], ())


SEATS = {
    "accept": (Seat.INVITED, Seat.ACCEPTED),
    "decline": (Seat.INVITED, Seat.DECLINED),
    "resign": (Seat.ACCEPTED, Seat.DECLINED),
}


@pytest.mark.parametrize(("language", "word", "form"), each(*SEATS))
def test_a_panelist_is_understood_by_the_word(language: str, word: str, form: str) -> None:
    before, after = SEATS[word]
    bench = Bench(replace(panelist(1, seat=before), languages=(language,)))
    bench.cities = {}
    bench.post(panelist_letters.invitation(bench.panelist))
    bench.write(form, to=bench.last)
    assert bench.panelist.seat is after


ASKING = [id for id in messages(OTHERS[0]) if re.search(r"\bYES\b", id) and "button" not in id]


@pytest.mark.parametrize("language", OTHERS)
def test_the_yes_is_one_word_in_all_letters(language: str) -> None:
    said = messages(language)
    assert [id for id in ASKING if said["YES"].casefold() not in said[id].casefold()] == []
