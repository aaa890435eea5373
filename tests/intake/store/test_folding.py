"""Text as it is searched: without case and accents, whatever script stands beside it."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.store.folding import fold

LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d"})


def folded_as_a_whole(text: str) -> str:
    plain = re.sub("[\u0300-\u036f]", "", unicodedata.normalize("NFKD", text.casefold()))
    return " ".join(unicodedata.normalize("NFC", plain).translate(LETTERS).casefold().split())


@given(
    st.text(st.one_of(st.characters(), st.sampled_from("aeIoz ́̈̃łŁøßİı한글कि が\u0653\u20d0\u093c")))
)
def test_letters_beside_ascii_fold_as_in_the_whole_text(text: str) -> None:
    assert fold(text) == folded_as_a_whole(text)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Łódź  e\u0301te\u0301", "lodz ete"),
        ("“ＧＤＰ” — Ünal", "“gdp” — unal"),
        ("Gdynia", "gdynia"),
    ],
)
def test_case_accents_and_widths_do_not_count(text: str, folded: str) -> None:
    assert fold(text) == folded
