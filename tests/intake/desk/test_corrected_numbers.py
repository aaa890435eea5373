"""Corrections by number: the numbers of the letter that was answered, not of the one behind it."""

import pytest

from intake.answers.values import Choice, YesNo
from intake.store import Store
from tests.intake.desk import desks

WRITER = "<jana@bochum.example>"
OPENING = "Die Stadt Bochum, Deutschland, bewirbt sich. Ich bin Jana Peters, Leiterin der IT."
ANSWERS = "1. ja\n2. nein\n3. nein\n4. 5G\n5. nein"
YES = YesNo(yes=True)


def written(store: Store, *mails: str) -> desks.Desk:
    """A desk to which each mail answers the last letter."""
    desk, last = desks.Desk(store), None
    for text in mails:
        last = desk.write(WRITER, text, to=last, subject="Re: application")[-1]
    return desk


def current(desk: desks.Desk) -> dict[str, object]:
    return {id: one.value for id, one in desk.file().current.items()}


@pytest.mark.parametrize(
    "correction",
    [
        "Entschuldigung, bei Punkt 3 habe ich mich vertan, richtig ist: ja.",
        "Korrektur zu 3: ja, seit 2024.",
        "Извините, ошибся: по пункту 3 прошу считать «да».",
        "Erreur de ma part pour le point 3 : c'est oui.",
    ],
)
def test_a_corrected_number_is_of_the_letter_that_was_answered(
    store: Store, correction: str
) -> None:
    desk = written(store, OPENING, ANSWERS, correction)
    assert current(desk)["B1b"] == YES
    assert not {"S3a", "S3b", "S3c"} & current(desk).keys()


def test_the_letter_before_the_last_one_counts_too(store: Store) -> None:
    late = "Entschuldigung, bei Punkt 4 habe ich mich vertan, richtig ist: 5G und Starlink."
    desk = written(store, OPENING, ANSWERS, "Wir prüfen die übrigen Fragen noch.", late)
    assert current(desk)["B2a"] == Choice(numbers=(1, 3))
    assert "S3b" not in current(desk)


def test_numbers_without_a_correction_are_of_the_letter_answered(store: Store) -> None:
    desk = written(store, OPENING, ANSWERS, "4. ja, seit 2021\n5. nein")
    assert current(desk)["S3b"] == YES
    assert current(desk)["S3c"] == YesNo(yes=False)
    assert current(desk)["B1b"] == YesNo(yes=False)


def test_a_number_that_both_letters_may_mean_is_asked(store: Store) -> None:
    desk = written(store, OPENING, "1. ja\n2. nein\n3. teilweise\n4. 5G\n5. nein",
                   "Korrektur zu 4: ja. Gemeint war die Antwort von gestern.")  # fmt: skip
    assert "S3b" not in current(desk)
