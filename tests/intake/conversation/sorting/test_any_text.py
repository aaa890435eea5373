"""Any text at all is sorted: into its own words, each once, in time that grows with it."""

from collections.abc import Iterator

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from intake.conversation.sorting import matching, passages
from intake.conversation.sorting.matching import Matches
from tests import work
from tests.intake.conversation.sorting.mails import CALL, FIRST, mail, text_of

SCRAPS = st.lists(
    st.sampled_from(
        ["GDP", "USD 91 billion", "240", "companies", "city brain", "yes", "no", "1.", "2)", "Q3:",
         "B4:", "S4", "\n", "\n\n", ",", ";", ".", "?", "and", "but", "|", "\t", "please withdraw",
         "my name is", "Anna Nowak", "deputy mayor", "Best regards", "5G", "城市大脑", "’", "\xa0",
         text_of("B4"), text_of("B2b"), "question 2", "It", "output", "\r\n", "ß", "İ"]
    ),
    max_size=25,
).map(" ".join)  # fmt: skip
ASKED = st.lists(st.sampled_from([question.id for question in CALL.questions] + ["X9"]), max_size=6)


@settings(deadline=None)
@given(SCRAPS | st.text(max_size=80), SCRAPS, ASKED, st.text(max_size=40) | SCRAPS)
@example("0", "", ["X9"], "")
def test_any_text_is_sorted_into_its_own_words(
    text: str, under: str, asked: list[str], subject: str
) -> None:
    message = mail((text, under), subject=subject)
    found = matching.match(message, CALL, asked=asked)
    said = f"{message.reply} {subject}".split()
    for words in (*_used(found), *found.rest):
        assert words
        assert _stands_in(words.split(), said)
    matching.signature(message)


def _used(found: Matches) -> list[str]:
    """The words that answer a question, or may."""
    return [*(one.words for one in found.hits), *(one.words for one in found.doubts)]


def _clauses(found: Matches) -> Iterator[str]:
    """The same, clause by clause: one clause may speak of two questions."""
    for one in found.hits:
        yield from (one.lined or one.words).split("\n\n")
    yield from (one.words for one in found.doubts)


def _stands_in(words: list[str], said: list[str]) -> bool:
    """Whether words stand there in order (parts of one answer may lie apart)."""
    text, at = " ".join(said), 0
    for word in words:
        at = text.find(word, at)
        if at < 0:
            return False
        at += len(word)
    return True


@settings(deadline=None)
@example([714, 161], ". my name is It . 1.", [])  # once sorted itself for ever
@example([100, 101, 102], "\n 5G city brain no", [])  # a clause of two questions, once joined
@given(st.lists(st.integers(100, 999), min_size=1, max_size=6, unique=True), SCRAPS, ASKED)
def test_no_figure_is_used_twice(figures: list[int], filler: str, asked: list[str]) -> None:
    text = f" {filler} ".join(f"companies {number}" for number in figures)
    found = matching.match(mail(text), CALL, asked=asked)
    used = " ".join(dict.fromkeys(_clauses(found)))
    assert all(
        used.split().count(str(number)) <= text.split().count(str(number)) for number in figures
    )


HOSTILE = [
    "Our GDP is USD 91 billion, and ",
    "city brain and companies 240; ",
    "a",
    "1. yes\n",
    "please withdraw, ",
    "> | \t",
    "GDP: ",
    "\n",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_twice_the_mail_is_twice_the_work(text: str) -> None:
    def sort(said: str) -> None:
        matching.match(mail((said, text), subject=said), CALL, asked=FIRST)

    assert work.is_linear(sort, text, 3_000 // len(text))


@pytest.mark.parametrize("text", HOSTILE)
def test_however_long_the_mail_no_more_than_a_part_is_sorted(text: str) -> None:
    long = text * (passages.LONGEST // len(text) + 1)
    found = matching.match(mail(long + " " + "word " * 100_000), CALL, asked=FIRST)
    assert len(found.rest[-1]) > 400_000
