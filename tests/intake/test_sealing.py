from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from intake import journal, sealing
from intake.journal import Entry, Link
from intake.sealing import Head, Seal

NOW = datetime(2025, 9, 1, 9, 0, tzinfo=UTC)
SALT = b"0123456789abcdef"
HEADS = (
    Head(application=1, sequence=4, hash="a" * 64),
    Head(application=2, sequence=1, hash="b" * 64),
)


def sealed(*heads: Head, after: Seal | None = None, salt: bytes = SALT) -> Seal:
    return sealing.forge(heads, after=after, at=NOW, salt=salt)


def a_chain(*acts: str) -> list[Link]:
    links: list[Link] = []
    for act in acts:
        entry = Entry(application=1, act=act, words={})
        last = links[-1] if links else None
        links.append(journal.forge(entry, after=last, at=NOW, salt=SALT))
    return links


def test_a_seal_is_the_same_for_the_same_journals_in_any_order() -> None:
    assert sealed(*HEADS) == sealed(*reversed(HEADS))
    assert sealed(*HEADS).hash != sealed(*HEADS, salt=b"another salt of 16").hash
    assert sealed(*HEADS).hash != sealed(HEADS[0]).hash


def test_a_seal_follows_the_one_before_it() -> None:
    first = sealed(*HEADS)
    second = sealed(HEADS[0], after=first)
    assert (first.number, second.number, second.previous) == (1, 2, first.hash)
    assert sealing.fault_in(first, None, HEADS) is None
    assert sealing.fault_in(second, first, HEADS[:1]) is None


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"number": 3}, "seal 2 is missing"),
        ({"previous": "0" * 64}, "seal 2 does not follow the seal before it"),
        ({"at": NOW + timedelta(days=1)}, "seal 2 was changed after it was made"),
        ({"root": "0" * 64}, "seal 2 was changed after it was made"),
        ({"salt": b"x" * 16}, "seal 2 covers other journals than those that are kept for it"),
    ],
)
def test_a_changed_seal_is_noticed(change: dict[str, object], fault: str) -> None:
    first = sealed(*HEADS)
    second = replace(sealed(HEADS[0], after=first), **change)  # type: ignore[arg-type]
    assert sealing.fault_in(second, first, HEADS[:1]) == fault


def test_a_changed_list_is_noticed() -> None:
    other = replace(HEADS[1], hash="c" * 64)
    told = sealing.fault_in(sealed(*HEADS), None, [HEADS[0], other])
    assert told == "seal 1 covers other journals than those that are kept for it"


def test_a_journal_written_anew_is_not_what_was_sealed() -> None:
    ours, anew = a_chain("opened", "answered", "moved"), a_chain("opened", "answered", "declined")
    heads = {2: ours[1].hash, 3: ours[2].hash}
    assert sealing.rewritten(ours, heads) is None
    assert sealing.rewritten(anew, heads) == "what was sealed up to entry 3 was rewritten"
    assert sealing.rewritten(ours[:2], heads) == "entry 3 was sealed and is missing"


def test_a_short_salt_would_tell_what_is_sealed_and_is_refused() -> None:
    with pytest.raises(ValueError, match="16 bytes"):
        sealed(*HEADS, salt=b"short")


@pytest.mark.parametrize("spelled", ["{}", " {} ", "SEAL"])
def test_a_hash_is_read_as_people_copy_it(spelled: str) -> None:
    hash = sealed(*HEADS).hash
    grouped = " ".join(hash[start : start + 8].upper() for start in range(0, 64, 8))
    assert sealing.written(grouped if spelled == "SEAL" else spelled.format(hash)) == hash


@pytest.mark.parametrize("spelled", ["", "abc", "g" * 64, "a" * 63, "a" * 65])
def test_anything_else_is_no_hash(spelled: str) -> None:
    assert sealing.written(spelled) is None
