"""Words put back into what is shown, and left out of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.consultation import reworded

SAID = "They counted the region.\n\nMuseum of the Sea\n12 Harbour Street\nClean air now!"


@pytest.mark.parametrize(
    ("shown", "back", "told"),
    [
        ("They counted the region.", ["Museum of the Sea"],
         "They counted the region.\n\nMuseum of the Sea"),
        ("They counted the region.", ["Museum of the Sea / 12 Harbour Street"],
         "They counted the region.\n\nMuseum of the Sea\n12 Harbour Street"),
        ("They counted the region.", ["12 Harbour Street"],
         "They counted the region.\n\n…\n12 Harbour Street"),
        ("They counted the region.\n\nMuseum of the Sea\n…\nClean air now!", ["Harbour Street"],
         "They counted the region.\n\nMuseum of the Sea\n… Harbour Street\nClean air now!"),
        ("They counted the region.\n\nMuseum of the Sea\n…\nClean air now!", ["12 Harbour Street"],
         SAID),
        ("They … the region.", ["counted"], "They counted the region."),
        ("They counted the region.", ["counted"], "They counted the region."),
        ("They counted the region.", ["nowhere"], "They counted the region."),
    ],
)  # fmt: skip
def test_what_is_put_back_stands_where_it_stood(shown: str, back: list[str], told: str) -> None:
    assert reworded.put_back(SAID, shown, back) == told


@pytest.mark.parametrize(
    ("out", "told"),
    [
        (["Clean air now!"], SAID.replace("Clean air now!", "…")),
        (["the Sea 12"], SAID.replace("the Sea\n12", "…")),
        (["Mary Jones"], SAID),
    ],
)
def test_what_is_left_out_is_not_shown(out: list[str], told: str) -> None:
    assert reworded.left_out(SAID, SAID, out) == told


@pytest.mark.parametrize(
    ("shown", "out", "told"),
    [
        ("They counted the region.\n\nMuseum of the Sea\n…\nClean air now!",
         "the Sea 12 Harbour Street Clean",
         "They counted the region.\n\nMuseum of … air now!"),
        ("They … the region.", "counted the region", "They …."),
        ("They counted the region.", "region. / Museum of the Sea", "They counted the …"),
        ("They … the region.", "counted", "They … the region."),
    ],
)  # fmt: skip
def test_words_that_span_what_is_left_out_already_are_left_out_whole(
    shown: str, out: str, told: str
) -> None:
    assert reworded.left_out(SAID, shown, [out]) == told


def test_words_of_several_lines_are_found_as_they_are_told_on_one() -> None:
    assert reworded.holds(SAID, "Museum of the Sea / 12 Harbour Street")
    assert not reworded.holds(SAID, "Museum of the Sea, 12 Harbour Street")
    assert not reworded.holds(SAID, " / ")


@given(st.text("ab …\n", max_size=30), st.text("ab …\n", max_size=30))
def test_nothing_is_shown_that_was_neither_said_nor_named(text: str, shown: str) -> None:
    told = reworded.put_back(text, shown, ["zz"])
    letters = [one for one in told if one in "ab"]
    assert all(letters.count(one) <= min(text.count(one), shown.count(one)) for one in "ab")
