"""PGP frames, uuencode and yEnc in a text."""

import pytest

from bot.mail.reading.mime.armour import sorted_out

SIGNED = """Before.
-----BEGIN PGP SIGNED MESSAGE-----
Hash: SHA256

We host 240.
- -- dashes
-----BEGIN PGP SIGNATURE-----

iQEzBAEB
-----END PGP SIGNATURE-----
After."""


def test_signed_text_is_read_without_its_frame() -> None:
    found = sorted_out(SIGNED)
    assert found.text == "Before.\n\nWe host 240.\n-- dashes\nAfter."
    assert "iQEzBAEB" in found.aside
    assert "Hash: SHA256" in found.aside
    assert not found.is_sealed


def test_encrypted_text_is_sealed() -> None:
    found = sorted_out("-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----\nBye")
    assert found.is_sealed
    assert found.text == "Bye"


def test_a_uuencoded_file_is_a_file() -> None:
    found = sorted_out("See this:\nbegin 644 proof.txt\n#86)C\n`\nend\nBye")
    assert found.text == "See this:\nBye"
    assert found.files == (("proof.txt", b"abc"),)
    assert "#86)C" in found.aside


def test_yenc_is_set_aside() -> None:
    found = sorted_out("Hi\n=ybegin line=128 size=3 name=x\n\x8b\x8c\n=yend size=3\nBye")
    assert found.text == "Hi\nBye"
    assert found.aside.startswith("=ybegin")


@pytest.mark.parametrize(
    "text",
    ["We begin 644 works next year.", "begin 644 works\nnext year", "begin", "-----BEGIN-----",
     "begin 644 x", "--- no armour ---"],
)  # fmt: skip
def test_a_text_like_these_marks_stays_text(text: str) -> None:
    assert sorted_out(text).text == text


@pytest.mark.parametrize(
    "begin", ["-----BEGIN PGP PUBLIC KEY BLOCK-----", "=ybegin line=128 size=1"]
)
def test_a_block_without_its_end_takes_no_words_with_it(begin: str) -> None:
    found = sorted_out(f"Before.\n{begin}\n\niQEzBAEB\nWe host 240.")
    assert found.text == "Before.\nWe host 240."
    assert "iQEzBAEB" in found.aside
