"""Phrases: what the index leaves out could not have stood there."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.conversation import phrases
from intake.conversation.phrases import Phrases, compiled, pattern
from intake.conversation.spelling import words_of
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
