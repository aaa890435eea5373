from dataclasses import replace
from typing import Any

import pytest

from bot.slack import write
from bot.slack.fake import block_rules
from bot.slack.offered import Offered
from bot.slack.panelists import TIES, Below
from bot.slack.shown import Shown
from intake.calls import loading
from intake.notices import Letter
from tests.replies.writing import SAMPLES
from tests.replies.writing import write as letter_of

SPOKEN = ("city/", "stranger/", "panelist/")
CALL = loading.load(loading.shipped())


def letter(markdown: str = "Thank you.\n", **more: Any) -> Letter:
    made = letter_of(replace(SAMPLES["city/received"], channel="slack"))
    return replace(made, markdown=markdown, **{"questions": ("S1",), "pending": None, **more})


def offering(*ids: str, **more: Any) -> Offered:
    return Offered(questions=tuple(CALL.question(id) for id in ids), **more)


def buttons(shown: Shown) -> list[tuple[str, str, str]]:
    found = [one for block in shown.blocks for one in block.get("elements", ())]
    return [
        (one["text"]["text"], one["action_id"], one["value"])
        for one in found
        if one["type"] == "button"
    ]


@pytest.mark.parametrize(
    ("markdown", "shown"),
    [
        ("## Our question\n\nIs it?", "*Our question*\n\nIs it?"),
        ("- one\n- two", "• one\n• two"),
        ("> their words", "> their words"),
        (r"\*not bold\* \[x\]", "⁠"),
        ("<https://desk.example/a>", "<https://desk.example/a|https://desk.example/a>"),
        (r"\<https://evil.example>", "&lt;https://evil.example&gt;"),
        ("<!channel> & <@U1>", "&lt;!channel&gt; &amp; &lt;@U1&gt;"),
    ],
)
def test_our_markdown_reads_as_slacks_and_peoples_words_do_nothing(
    markdown: str, shown: str
) -> None:
    text = write.write(letter(markdown)).blocks[0]["text"]
    assert shown in text["text"]
    assert text["verbatim"] is True


@pytest.mark.parametrize("key", [one for one in SAMPLES if one.startswith(SPOKEN)])
def test_every_letter_of_the_house_is_short_enough_and_speaks_of_no_mail_to_reply_to(
    key: str,
) -> None:
    made = letter_of(replace(SAMPLES[key], channel="slack"))
    shown = write.write(made, offering("S1", read=(("S1", "Output"),)))
    block_rules.check_message(list(shown.blocks))
    assert shown.text
    assert "reply to this mail" not in shown.text
    assert "your mail." not in shown.text
    assert "write above this line" not in shown.text
    # Who applies for another city, or on their own, has only the desk's own address.
    apart = ("stranger/told-has_left", "stranger/told-refused")
    assert made.reply_to not in shown.text or key in apart


def test_a_letter_has_no_subject_in_a_chat() -> None:
    made = letter("Thank you.\n")
    assert write.write(made).text == "Thank you."


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("B1b", [("Yes", "apply:say:1:yes", "yes"), ("No", "apply:say:1:no", "no")]),
        ("B1a", [("Done", "apply:done:1", "done")]),
        ("S1", []),
        ("B4", []),
        ("S3a", []),
        ("V11_city", []),
    ],
)
def test_what_has_choices_can_be_pressed_and_all_that_is_asked_alone_can_wait(
    question: str, words: list[tuple[str, str, str]]
) -> None:
    made = letter(questions=(question,))
    *choices, later = buttons(write.write(made, offering(question)))
    assert choices == words
    assert later[:2] == ("Later", f"apply:later:0:{question}")


def test_that_none_is_true_is_a_box_too() -> None:
    boxes = write.write(letter(), offering("B1a")).blocks[-1]["elements"][0]
    assert [one["value"] for one in boxes["options"]][-1] == "none"
    assert boxes["options"][-1]["text"]["text"] == "None of these"


def test_one_of_many_is_a_menu() -> None:
    shown = write.write(letter(), offering("V6_place"))
    menu = shown.blocks[-1]["elements"][0]
    assert menu["type"] == "static_select"
    assert len(menu["options"]) == 8


def test_questions_of_one_letter_are_told_apart() -> None:
    made = letter(questions=("B1b", "B2b"))
    found = [words for words, _, _ in buttons(write.write(made, offering("B1b", "B2b")))]
    assert found == ["1: Yes", "1: No", "2: Yes", "2: No"]


def test_what_was_read_is_confirmed_before_the_next_question() -> None:
    made = letter("I read:\n\n- Output: 85.3\n\n* * *\n\n## Next?\n")
    shown = write.write(made, offering("S2", read=(("S1", "Output"),)))
    texts = [one.get("text", {}).get("text", "buttons") for one in shown.blocks]
    assert texts == ["I read:\n\n• Output: 85.3", "*Right?*", "buttons", "*Next?*", "buttons"]
    assert buttons(shown)[1] == ("Not right", "apply:wrong:0:S1", "Output")


def test_words_that_bind_are_buttons_and_nothing_else_is_asked_beside_them() -> None:
    shown = write.write(letter(pending="submit:1"), offering("B1b", waits=True))
    assert [one[0] for one in buttons(shown)] == ["YES", "NO"]
    done = write.write(letter(questions=()), Offered(may_submit=True))
    assert buttons(done) == [("SUBMIT", "apply:say:0:submit", "SUBMIT")]


def test_a_button_names_its_letter() -> None:
    shown = write.write(letter(message_id="abc@cities.example"), offering("B1b"))
    assert write.letter_of(shown.blocks[-1]["block_id"]) == "abc@cities.example"


def test_two_hundred_cities_to_declare_on_fit_and_none_is_left_out() -> None:
    cities = tuple((one, f"City number {one} of a long name, Poland") for one in range(1, 201))
    words = "\n".join(f"{number}. {name}" for number, name in cities)
    made = replace(letter(words), application=None)
    parts = write.parts(made, Offered(panel=Below(undeclared=cities)))
    for part in parts:
        block_rules.check_message(list(part.blocks))
        assert part.text
    blocks = [block for part in parts for block in part.blocks if block["type"] == "actions"]
    menus = [one for block in blocks for one in block["elements"] if one["type"] != "button"]
    assert sum(len(one["options"]) for one in menus) == 200 * len(TIES)
