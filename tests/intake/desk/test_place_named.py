"""A place that a titled city asks for in a sentence: organizers name it, or nothing is agreed."""

import pytest

from intake.ceremony import Consulted
from intake.desk import acts
from intake.errors import Refusal
from intake.store import Store
from tests.intake.desk.test_attendance import Hosts

SENTENCES = [
    "А нельзя ли получить сертификат не на Конвенции, а в штаб-квартире ООН в Нью-Йорке?",
    "هل يمكننا استلام الشهادة في مقر الأمم المتحدة في نيويورك بدلاً من المؤتمر؟",
    "Could we receive the certificate at the UN Headquarters in New York?",
    "我们希望在纽约联合国总部领取证书，而不是在大会上。",
]


@pytest.fixture
def town(store: Store) -> Hosts:
    return Hosts(store)


def agree(place: str = "") -> acts.SettlePlace:
    return acts.SettlePlace(city="1", agrees=True, reason="We come to you.", place=place)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_is_no_place_and_the_organizer_names_it(town: Hosts, sentence: str) -> None:
    town.answer(sentence)
    refused = town.lay(agree(), seed="act-p")
    assert isinstance(refused, Refusal)
    assert refused.reason == "unnamed_place"
    assert "--place" in refused.text
    assert sentence.rstrip("。") in refused.text
    named = "UN Headquarters, New York"
    (letter,) = town.done(agree(named), seed="act-q").letters
    assert named in letter.markdown
    place = town.ceremony().place
    assert place
    assert (place.state, place.place) == (Consulted.AGREED, named)


def test_a_bare_name_is_agreed_to_as_it_is(town: Hosts) -> None:
    town.answer("Could we receive the certificate in Geneva instead of at the Convention?")
    (letter,) = town.done(agree(), seed="act-p").letters
    assert "Geneva" in letter.markdown
