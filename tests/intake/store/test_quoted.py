"""What of a letter goes with a person whose words it quotes, and what of others' stays."""

import pytest

from intake.names import ERASED
from intake.store.quoted import Words

JAPANESE = (
    "福岡市の指定に異議を申し立てます。企業が二重に数えられています。\n\n山田花子\n福岡市中央区在住"
)


def left(markdown: str, *texts: str, others: tuple[str, ...] = ()) -> str:
    return "\n".join(Words(texts, (), others).without(markdown))


def quoting(text: str) -> str:
    return "\n".join(f"> {line}".rstrip(" ") if line else "> " for line in text.split("\n"))


@pytest.mark.parametrize(
    "text",
    [
        JAPANESE,
        "We object to the figures of the harbour.\n\nAnn Lee\nHull",
        "수치가 과장되었습니다. 다시 보아 주세요.\n\n최영호\n부산 거주",
        "Это неправда, пересчитайте всё.\n\nЮ. Ли\nПермь",
        "No.",
        "だめです。",
    ],
)
def test_a_quoted_block_of_theirs_goes_whole(text: str) -> None:
    letter = f"Somebody objected:\n\n{quoting(text)}\n\nPlease write to us."
    found = left(letter, text)
    assert not any(line in found for line in text.split("\n") if line)
    assert found.startswith("Somebody objected:\n\n> ")
    assert found.endswith("\n\nPlease write to us.")


def test_a_block_in_two_parts_goes_whole() -> None:
    letter = "> 企業が二重に数えられています。\n> \n> 山田花子\n> 福岡市中央区在住"
    assert "山田" not in left(letter, JAPANESE)


def test_a_short_line_outside_a_quotation_is_anybodys() -> None:
    letter = f"Yes, ok\n\n{quoting('Other words of another mail.')}\n\nHull"
    assert left(letter, "Yes, ok\n\nHull") == letter


def test_a_short_line_in_a_quotation_of_somebody_else_stays() -> None:
    letter = quoting("These are the words of a colleague.\nHull")
    assert left(letter, "We object to all of it.\n\nHull") == letter


def test_what_somebody_else_said_in_the_same_words_stays() -> None:
    said = "The companies are counted twice."
    letter = quoting(said)
    more = f"{said} And the air is bad."
    assert left(letter, more, others=(said,)) == letter
    assert left(quoting(more), more, others=(said,)) == f"> {ERASED}"
    assert left(quoting(f"{said}\nI live near the harbour."), said, others=()) != letter


def test_what_both_said_alike_goes() -> None:
    said = "The companies are counted twice."
    assert left(quoting(said), said, others=()) == f"> {ERASED}"


def test_a_longer_text_of_somebody_else_stays_whole() -> None:
    said = "The companies are counted twice."
    others = f"{said}\nI live near the harbour."
    assert left(quoting(others), said, others=(others,)) == quoting(others)
