"""Links are bound to what they confirm, and cannot be made without the secret."""

from dataclasses import replace
from datetime import timedelta

import pytest

from intake.consultation import links
from intake.contacts import Keys
from tests.intake.consultation.saying import opinion, vote

KEYS = Keys(secret=b"a secret of the desk")
VOTE = vote("a@one.example")


@pytest.mark.parametrize(
    "other",
    [
        replace(VOTE, city=2),
        replace(VOTE, person="b@one.example"),
        replace(VOTE, edition="2026"),
        replace(VOTE, given_at=VOTE.given_at + timedelta(seconds=1)),
        opinion(address="a@one.example"),
    ],
)
def test_every_voice_has_its_own_word(other: object) -> None:
    word = links.word(KEYS, "confirm", VOTE)
    assert isinstance(other, type(VOTE) | type(opinion()))
    assert links.word(KEYS, "confirm", other) != word


def test_a_word_that_confirms_does_not_withdraw_and_needs_the_secret() -> None:
    word = links.word(KEYS, "confirm", VOTE)
    assert len(word) == 26
    assert word != links.word(KEYS, "withdraw", VOTE)
    assert word != links.word(Keys(secret=b"another secret!!"), "confirm", VOTE)
    assert links.kept(word.upper() + " ") == links.kept(word)
    assert word not in links.kept(word)


@pytest.mark.parametrize("purpose", links.PURPOSES)
@pytest.mark.parametrize(
    "shape",
    ["https://a.example/{0}/{1}", "a.example/{0}/{1}<https://a.example/{0}/{1}>", "{1}", "({1})",
     "https://safe.example/?url=https%3A%2F%2Fa.example%2F{0}%2F{1}&data=05", "<{1}@a.example>"],
)  # fmt: skip
def test_what_is_kept_of_a_mail_is_blank_where_a_word_was(
    purpose: links.Purpose, shape: str
) -> None:
    word = links.word(KEYS, purpose, VOTE)
    for one in (word, word.upper()):
        said = f"Please look at {shape.format(purpose, one)} again."
        assert links.blanked(said) == f"Please look at {shape.format(purpose, links.BLANK)} again."


@pytest.mark.parametrize(
    "said",
    ["I cannot confirm/deny it.", "It must withdraw/resign.", "abcdefghijklmnopqrstuvwxyz",
     "0123456789abcdef0123456789abcdef", "https://a.example/confirmed/nothing"],
)  # fmt: skip
def test_what_people_write_is_kept_as_it_is(said: str) -> None:
    assert links.blanked(said) == said


def test_a_letter_is_bound_to_its_voice_and_opened_for_it_alone() -> None:
    text = f"a.example/confirm/{links.UNFILLED} a.example/withdraw/{links.UNFILLED}"
    pending = links.pending(KEYS, VOTE)
    words = [links.word(KEYS, one, VOTE) for one in links.PURPOSES]
    assert links.opened(KEYS, text, pending) == "a.example/confirm/{} a.example/withdraw/{}".format(
        *words
    )
    assert links.bound(KEYS, pending) == links.Bound(confirm=links.kept(words[0]), is_offer=False)
    offer = links.bound(KEYS, links.pending(KEYS, VOTE, is_offer=True))
    assert offer == links.Bound(confirm=links.kept(words[0]), is_offer=True)


@pytest.mark.parametrize("pending", [None, "", "packet:1", "voice", "voice:", "other:voice:x"])
def test_what_binds_to_no_voice_opens_nothing(pending: str | None) -> None:
    text = f"a.example/confirm/{links.UNFILLED}"
    assert links.bound(KEYS, pending) is None
    assert links.opened(KEYS, text, pending) == text


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("192.0.2.1", "192.0.2.77", True),
        ("192.0.2.1", "192.0.3.1", False),
        ("192.0.2.1", "::ffff:192.0.2.9", True),
        ("2001:db8:0:1::1", "2001:db8:0:ff::2", True),
        ("2001:db8:0:1::1", "2001:db8:1::1", False),
    ],
)
def test_a_source_is_a_network_that_cannot_be_read_back(
    one: str, other: str, is_same: bool
) -> None:
    assert (links.source(KEYS, one) == links.source(KEYS, other)) is is_same
    assert one not in links.source(KEYS, one)


def test_what_is_no_address_has_no_source() -> None:
    assert links.source(KEYS, "testclient") == ""
