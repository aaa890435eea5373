import pytest

from intake.messages import Address
from intake.store import Store, correspondence, inbox, outbox
from tests.intake.store.samples import NOW, a_kept, a_letter, a_message, after


@pytest.fixture
def written(store: Store) -> Store:
    clerk = Address(address="clerk@lodz.example", name="Urząd Łódź")
    mails = [
        a_message("m1", "Our GDP was 85 billion, 100% certain."),
        a_message("m2", "Straße and IoT\0", sender=clerk, received_at=after(minutes=2)),
    ]
    letters = [
        a_letter(1, markdown="Your **GDP**: 85 billion", created_at=after(minutes=1)),
        a_letter(2, subject="Other", created_at=after(minutes=3), application=2),
    ]
    with store.transaction() as connection:
        inbox.keep(connection, [a_kept(1), a_kept(2)])
        for number, mail in enumerate(mails, start=1):
            inbox.done(connection, mail.id, message=mail, application=number, at=NOW)
        outbox.post(connection, letters)
    return store


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ("gdp", ["l1", "m1"]),
        ("BILLION GDP", ["l1", "m1"]),
        (("billion", "certain"), ["m1"]),
        ("100%", ["m1"]),
        ("10_%", []),
        ("strasse", ["m2"]),
        ("lodz", ["m2"]),
        ("łódź urzad", ["m2"]),
        ("Mayor@gdynia", ["l2", "l1", "m1"]),
        ("other", ["l2"]),
        ("gdynia", ["l2", "m2", "l1", "m1"]),
        ("nothing like it", []),
        ("\0", ["m2"]),
    ],
)
def test_all_words_must_occur_newest_first(
    written: Store, words: str | tuple[str, ...], ids: list[str]
) -> None:
    with written.reading() as connection:
        hits = correspondence.search(connection, words, 10)
        assert [hit.id for hit in hits] == ids
        few = correspondence.search(connection, words, 1)
        assert [hit.id for hit in few] == ids[:1]


def test_a_hit_says_who_what_and_when(written: Store) -> None:
    with written.reading() as connection:
        [hit] = correspondence.search(connection, "iot", 10)
    assert hit == correspondence.Hit(
        kind="mail", id="m2", application=2, person="clerk@lodz.example", subject="Gdynia",
        excerpt="Straße and IoT\ufffd", at=after(minutes=2),
    )  # fmt: skip


def test_the_mails_of_an_application_are_told_in_order(written: Store) -> None:
    with written.reading() as connection:
        [mail] = correspondence.mails(connection, 1)
        assert (mail.id, mail.sender, mail.at) == ("m1", "Mayor@gdynia.example", NOW)
        assert mail.text == "Our GDP was 85 billion, 100% certain."
        assert correspondence.mails(connection, 3) == []


def test_a_mail_is_known_by_its_id_once_it_was_done(written: Store) -> None:
    with written.transaction() as connection:
        found = correspondence.arrival(connection, "m2")
        assert found
        assert (found.application, found.sender) == (2, "clerk@lodz.example")
        inbox.keep(connection, [a_kept(3)])
        assert correspondence.arrival(connection, "m3") is None
