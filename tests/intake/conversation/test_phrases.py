"""Phrases: what the index leaves out could not have stood there."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.conversation import phrases, wordlists
from intake.conversation.phrases import Phrases, compiled, pattern
from intake.conversation.sentences import WORDS as SENTENCES
from intake.conversation.spelling import fold, words_of
from intake.conversation.wordlists import listed

NOTATION = (
    "[so|very] sorry [about|for] [the] delay",
    "would|'d like to_know",
    "… question|questions … don't hesitate",
    "@ wants|would_like to get a_copy",
    "e-mail me|us",
    "5g|iot in use .",
    "尊敬的|您好",
    "AI城市 works",
    "город* хоч*|желает участв*",
    "महापौर की ओर_से",
    "신청하고 싶습니다 .",
    "[here] [these] are [all] answers|figures",
)
PARTS = sorted({part for one in NOTATION for part in one.replace("_", " ").split()})
LISTS = ("talk.courtesies", "talk.asks", "words.confirm", "hand_over.anywhere", "frames.guards")


def every_match(known: Phrases, text: str) -> list[tuple[int, int]]:
    patterns = [re.compile(pattern(one), re.IGNORECASE) for one in known.texts]
    return [one.span() for each in patterns for one in each.finditer(text)]


@given(
    st.lists(
        st.one_of(
            st.sampled_from([word.strip("[].…") for part in PARTS for word in part.split("|")]),
            st.sampled_from(
                [
                    "a@b.example",
                    "x",
                    "AI城市",
                    "Don't",
                    "I'd",
                    "5G",
                    "E-Mail",
                    "_so_",
                    "городов",
                    "участвуем",
                    "की",
                ]
            ),
        ),
        max_size=12,
    ),
    st.sampled_from([" ", "  ", ", ", "-"]),
)
def test_the_index_leaves_out_nothing_that_would_be_found(words: list[str], joint: str) -> None:
    text, known = joint.join(words), compiled(NOTATION)
    assert [one.span() for one in known.finditer(text, words_of(text))] == every_match(known, text)
    assert known.found(text) is bool(every_match(known, text))


@pytest.mark.parametrize("key", LISTS)
@settings(deadline=None)  # tables are read once
@given(st.data())
def test_so_it_is_with_the_phrases_of_our_tables(key: str, data: st.DataObject) -> None:
    known = phrases.phrases("intents", key, "en")
    told = st.sampled_from(listed("intents", key, "en"))
    said = data.draw(st.lists(told, min_size=1, max_size=3))
    text = " ".join(one.split("|")[0].replace("_", " ").strip("[].…") for one in said)
    text = " ".join(part.split("|")[-1].strip("[].…") for part in text.split())
    found = sorted(one.span() for one in known.finditer(text, words_of(text)))
    assert found == sorted(every_match(known, text))


def test_a_phrase_is_looked_for_only_where_a_word_that_it_needs_stands() -> None:
    known = compiled(["we want to withdraw", "[please] stop|end everything"])
    assert known.known == {"withdraw", "everything"}
    assert known.always == ()


WORDS = Path(wordlists.__file__).parent / "words"


def entries(table: dict[str, object]) -> Iterator[str]:
    """Every entry of every list of a word file."""
    for value in table.values():
        if isinstance(value, dict):
            yield from entries(value)
        elif isinstance(value, list):
            yield from (one for one in value if isinstance(one, str))


@pytest.mark.parametrize("path", sorted(WORDS.glob("*.toml")), ids=lambda path: path.stem)
def test_no_phrase_of_any_list_is_found_in_everything(path: Path) -> None:
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    said = [fold(one) for one in entries(table) if fold(one).strip()]
    compiled(said)
    assert [one for one in said if all(part[0] in "[…." for part in one.split())] == []


@pytest.mark.parametrize("phrase", ["[a] [b]", "…", ".", "… [a] .", "[a]"])
def test_a_phrase_whose_words_may_all_be_missing_is_refused(phrase: str) -> None:
    with pytest.raises(ValueError, match="may be missing"):
        compiled([phrase])


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("抄送给lihua@ningbo.example", "lihua@ningbo.example"),
        ("请抄送lihua@ningbo.example联系", "lihua@ningbo.example"),
        ("박지훈(park@suwon.example)으로", "park@suwon.example"),
        ("yamada@kobe.exampleに", "yamada@kobe.example"),
        ("müller@stadt.example", None),
        ("anna@gdyniaół.example", None),
    ],
)
def test_an_address_may_touch_letters_of_scripts_without_blanks_only(
    text: str, address: str | None
) -> None:
    found = re.search(phrases.ADDRESS, text)
    assert (found[0] if found else None) == address


def test_a_gap_in_korean_may_hold_blanks() -> None:
    known = compiled(["담당자 가 … @ [)] 으로 변경"])
    assert known.found("담당자가 디지털정책과 박지훈(park@suwon.example)으로 변경되었습니다.")


@pytest.mark.parametrize(
    ("text", "keys", "is_found"),
    [
        ("er ist nicht da", ("negators", "contrasts"), True),
        ("er ist nicht da", ("contrasts", "negators"), True),
        ("er ist nicht da", ("contrasts",), False),
        ("er ist nicht da", (), False),
        ("er ist da", ("negators", "contrasts"), False),
        ("", ("negators", "contrasts"), False),
    ],
)
def test_a_phrase_of_any_of_several_lists_is_found(
    text: str, keys: tuple[str, ...], is_found: bool
) -> None:
    assert phrases.any_found(SENTENCES, keys, text, "de") is is_found
