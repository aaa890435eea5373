"""Answers typed into our questions, known by the call alone."""

from bot.mail.reading.quoted import usual
from bot.mail.reading.quoted.asked import Asked
from bot.mail.reading.quoted.quotes import cut
from bot.mail.reading.text.lines import plain_lines

DESK = "desk@cities.example"
HEAD = "From: Desk <desk@cities.example>\nSent: 3 March 2025 10:15\nTo: x\nSubject: y\n\n"
FIRST = usual.questions("en")[0].split("\n\n")[0].strip()
SECOND = usual.questions("en")[0].split("\n\n")[1].strip()


def said(letter: str) -> list[str]:
    lines = plain_lines(f"{HEAD}Dear x,\n\n## Our questions\n\n{letter}")
    asked = Asked(usual.questions("en"))
    found = cut(lines, desk=DESK, subject="Re: y", letters=(), asked=lambda: asked)
    return [passage.text for passage in found.passages]


def test_nothing_typed_is_nothing_said() -> None:
    assert said(f"{FIRST}\n\n{SECOND}\n\nAlso still missing: z.") == []


def test_a_line_between_ours_is_the_writers() -> None:
    assert said(f"{FIRST}\n\nIt is Gdynia.\n\n{SECOND}\n") == ["It is Gdynia."]


def test_an_answer_at_the_end_of_a_question_or_in_place_of_our_hint_is_taken_apart() -> None:
    question, hint, *rest = FIRST.split("\n")
    typed = "\n".join([f"{question} Gdynia", hint, *rest])
    assert said(f"{typed}\n\n{SECOND}\n") == ["Gdynia"]
    label = hint.partition(":")[0]
    filled = "\n".join([question, f"{label}: Gdynia", *rest])
    assert said(f"{filled}\n\n{SECOND}\n") == ["Gdynia"]


def test_an_answer_with_our_own_label_below_our_hint_is_the_writers() -> None:
    hint = FIRST.split("\n")[1]
    label = hint.partition(":")[0]
    assert said(f"{FIRST}\n\n{label}: Gdynia\n\n{SECOND}\n\n{label}: Poland\n") == [
        "Gdynia",
        "Poland",
    ]
    assert said(f"{FIRST}\n\n{SECOND}\n\nAlso still missing: z.") == []


def test_what_stands_below_our_last_line_is_the_writers() -> None:
    end = usual.questions("en")[1].strip()
    assert said(f"{FIRST}\n\n{end}\n\nIt is Gdynia.\n") == ["It is Gdynia."]


def test_lines_that_only_another_letter_could_explain_are_left_alone() -> None:
    assert said("We know nothing of this.\n\nNor of that.") == []
