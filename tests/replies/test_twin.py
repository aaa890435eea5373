"""A letter of another language, read in English: the call's texts are English there too."""

from dataclasses import replace

import pytest

from intake import languages
from intake.answers.values import YesNo
from intake.calls import loading
from intake.conversation.city import receipts
from intake.notices import Receipt, Reminded, Understood
from replies import twin
from tests.replies.writing import SAMPLES

CALL = loading.load(loading.shipped())
IDS = tuple(one.id for one in CALL.questions)
FOREIGN = [code for code in languages.all_read() if code != languages.ENGLISH]


def _told(language: str) -> Reminded:
    """A reminder with every text of the questions, and the city's words, which are one of them."""
    reminded = SAMPLES["city/reminded"].notice
    assert isinstance(reminded, Reminded)
    asked = tuple(receipts.item(CALL, id, language, optional=False) for id in IDS)
    labels = tuple(CALL.question(id).label[language] for id in IDS)
    options = tuple(one.name[language] for one in CALL.question("B1a").options)
    said = Understood(
        label=labels[0], words=labels[0], value=YesNo(yes=True), by="a", options=options
    )
    return replace(
        reminded, receipt=Receipt(asked=asked, missing=labels, offered=labels, understood=(said,))
    )


@pytest.mark.parametrize("language", FOREIGN)
def test_what_the_call_says_is_put_back_into_english_and_nothing_of_what_the_city_says(
    language: str,
) -> None:
    english, foreign = _told("en"), _told(language)
    put = twin.of(foreign, CALL, language)
    assert isinstance(put, Reminded)
    (said,), (own,) = put.receipt.understood, foreign.receipt.understood
    assert said.words == own.words != said.label
    told = replace(said, words=english.receipt.understood[0].words)
    assert replace(put, receipt=replace(put.receipt, understood=(told,))) == english
