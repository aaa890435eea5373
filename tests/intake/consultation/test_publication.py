"""A line is public only in the very words its city agreed to."""

from intake.calls.consultation import Consultation
from intake.consultation import Consent, publication
from intake.errors import Refusal
from tests.intake.consultation.saying import NOON

RULES = Consultation(published=("B2b", "S1"))
WORDS = {"S1": "USD 12 billion", "B2b": "yes", "V11_writer": "a name", "B4": "240"}


def test_only_what_the_call_names_is_asked_in_its_order() -> None:
    lines = publication.proposed(RULES, 7, WORDS)
    assert [line.question for line in lines] == ["B2b", "S1"]
    assert publication.published(lines) == ()
    assert publication.unsettled(lines) == lines


def test_one_reply_settles_every_line() -> None:
    lines = publication.proposed(RULES, 7, WORDS)
    settled = publication.all_settled(lines, [2], "a@gdynia.example", NOON)
    assert not isinstance(settled, Refusal)
    assert [line.consent for line in settled] == [Consent.REFUSED, Consent.AGREED]
    assert [line.question for line in publication.published(settled)] == ["S1"]
    assert isinstance(publication.all_settled(lines, [3], "a@gdynia.example", NOON), Refusal)


def test_changed_words_ask_anew_and_the_same_words_keep_their_consent() -> None:
    lines = publication.proposed(RULES, 7, WORDS)
    agreed = [publication.settled(line, True, "a@gdynia.example", NOON) for line in lines]
    again = publication.proposed(RULES, 7, {**WORDS, "S1": "USD 13 billion"}, agreed)
    assert [line.consent for line in again] == [Consent.AGREED, Consent.ASKED]


def test_the_consent_of_one_city_is_not_another_s() -> None:
    lines = publication.proposed(RULES, 7, WORDS)
    agreed = [publication.settled(line, True, "a@gdynia.example", NOON) for line in lines]
    assert publication.published(publication.proposed(RULES, 8, WORDS, agreed)) == ()


def test_what_is_about_the_writer_is_never_proposed() -> None:
    careless = RULES.model_copy(update={"published": ("V11_writer",)})
    assert publication.proposed(careless, 7, WORDS) == ()
