"""Every sentence of a mail is read, told to its writer, or courtesy: nothing is lost unsaid."""

import re
from collections.abc import Iterator

import pytest

from intake.conversation import sentences
from intake.conversation.intents import intents, signing, substance
from intake.conversation.spelling import count, fold, squeeze
from intake.notices import Receipt
from tests.intake.conversation.test_whole_mails import IN_LANGUAGES, MAILS, Mail, hear
from tests.intake.conversation.town import ANNA, a_shown_town, a_town

LEAST = 7
"""Words of a sentence that certainly says something."""
LABELLED = re.compile(r"[\d:：|]")
"""Numbers, labels, addresses, tables: whether those are read well the mails' own tables say."""
LETTERS_AND_DIGITS = re.compile(r"\w+")
EVERY = {**{mail.name: mail for mail in MAILS}, **IN_LANGUAGES}
AGREED = frozenset({
    "yes to all questions", "de: yes to all", "ko: yes to all", "ja: yes to all",
    "ko: a first mail in one line", "zh: traditional: prose",
    "zh: name, office and authority in prose", "ja: a first mail that answers already",
})  # fmt: skip
"""Mails whose receipt shows what was read from a sentence in other words than its own."""


def words(text: str) -> list[str]:
    return LETTERS_AND_DIGITS.findall(fold(text).casefold())


def told(receipt: Receipt) -> str:
    read = (*(one.words for one in receipt.understood), *(one.words for one in receipt.misread))
    return " ".join((*read, *(one.words for one in receipt.remarks), *receipt.unplaced))


def silent(mail: Mail) -> Iterator[str]:
    """The sentences of which the receipt holds less than half of the words."""
    town, language = hear(mail), mail.language or "en"
    here = set(words(told(town.receipt(ANNA))))
    known = substance.known(town.file(), town.call, language)
    for one in sentences.split(mail.text, language):
        said = words(one)
        if LABELLED.search(one):
            continue
        if count(one) < LEAST or intents.is_aside(one, language) or intents.is_wish(one, language):
            continue
        if signing.is_signature(one, known, language, is_last=False):
            continue
        if sum(word in here for word in said) * 2 < len(said):
            yield squeeze(one)


@pytest.mark.parametrize("name", EVERY)
def test_every_sentence_is_read_told_or_courtesy(name: str) -> None:
    assert name in AGREED or list(silent(EVERY[name])) == []


@pytest.mark.parametrize("text", ["3. Yes.", "2: no", "7. No"])
def test_a_numbered_yes_or_no_to_the_shown_form_is_told_and_settles_nothing(text: str) -> None:
    town = a_shown_town()
    town.write(ANNA, text, to=town.to(ANNA))
    assert town.receipt(ANNA).unplaced
    assert town.file().pending


def test_a_statement_behind_an_answer_is_told_beside_it() -> None:
    town = a_town()
    town.write(ANNA, "B2b: yes, we do. Our tram depot burned down last year.", to=town.to(ANNA))
    assert "B2b" in town.file().current
    assert town.receipt(ANNA).unplaced == ("Our tram depot burned down last year.",)


def test_a_sentence_that_goes_on_with_the_answer_is_a_part_of_it() -> None:
    town = a_town()
    town.write(ANNA, "B2b: yes, we do. It was opened by the mayor last year.", to=town.to(ANNA))
    assert town.receipt(ANNA).unplaced == ()
