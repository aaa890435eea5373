"""What can be pressed below a list of what was read: "Right", and "Not right" by each item."""

from pathlib import Path

from intake.answers.values import YesNo
from intake.applications import State
from tests.bot.slack.features.direct import applying
from tests.bot.slack.features.test_apply import APPLIES, fill


async def test_each_item_of_a_list_with_a_city_can_be_not_right(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        said = await me.says("I am Piotr Kowalski, Head of IT of Gdynia, Poland. We apply.")
        assert "Your office: Head of IT" in said
        wrong = [one for one in me.buttons() if one.startswith("Not right")]
        assert wrong == ["Not right: City", "Not right: Your name", "Not right: Your office"]
        again = await me.presses("Not right: Your office")
        assert "Which office do you hold" in again


async def test_a_list_of_words_alone_asks_nothing_about_it(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.says("My name is Piotr Kowalski, Head of IT.")
        assert not [one for one in me.buttons() if "ight" in one]


async def test_below_what_is_to_be_confirmed_only_yes_and_no_are_pressed(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await fill(me)
        shown = await me.says("S1: USD 13 billion\nSUBMIT")
        assert "13 billion" in shown
        assert "Right?" not in shown
        assert me.buttons() == ["YES", "NO"]
        await me.presses("YES")
        assert me.application().state is State.REGISTERED


async def test_the_wrong_button_is_asked_again_and_can_be_pressed_anew(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.says("My name is Piotr Kowalski, Head of IT.")
        await me.presses("Yes")
        said = await me.says("Sorry, I pressed the wrong button.")
        assert "Sorry. Please write the answer once more. Until then we keep this one: yes" in said
        assert me.buttons() == ["Yes", "No", "Later"]
        await me.presses("No")
        assert me.application().current["V11_authority"].value == YesNo(yes=False)
