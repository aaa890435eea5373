"""What was worked out of a short text is kept, of a long one it is not."""

from intake.remembering import LONGEST, remembered


def test_a_short_text_is_worked_out_once_for_each_other_argument() -> None:
    asked: list[tuple[str, str]] = []

    @remembered(8)
    def read(text: str, language: str) -> str:
        asked.append((text, language))
        return f"{text} in {language}"

    assert [read("a", "en"), read("a", "fr"), read("a", "en")] == ["a in en", "a in fr", "a in en"]
    assert asked == [("a", "en"), ("a", "fr")]


def test_a_long_text_is_worked_out_each_time_and_never_kept() -> None:
    asked: list[int] = []

    @remembered(8)
    def read(text: str) -> int:
        asked.append(len(text))
        return len(text)

    for length in (LONGEST, LONGEST, LONGEST + 1, LONGEST + 1):
        assert read("x" * length) == length
    assert asked == [LONGEST, LONGEST + 1, LONGEST + 1]
