"""What is typed to "Right?" below a figure or city, in the place of its buttons."""

from decimal import Decimal
from pathlib import Path

import pytest

from bot.slack.write import RIGHT
from intake.answers.values import Text, YesNo
from intake.conversation.city.corrections import formerly
from replies.filters import tongue
from tests.bot.slack.features.direct import Direct, applying

IN_ENGLISH = ("The city of Gdynia, Poland would like to take part. I am Maria Lopez, head of IT. "
              "Yes, we are authorised by the mayor.")  # fmt: skip
IN_SPANISH = ("Escribo en nombre de la ciudad de Valencia, España, y queremos participar en la "
              "convocatoria. Me llamo María López, soy directora de informática. Sí, estamos "
              "autorizados por la alcaldesa.")  # fmt: skip
FIGURES = "B1a: smart city\nS1: USD 12 billion (2024)\nS2: USD 110 billion (2024)\nS3a: none"


def _said(me: Direct, *messages: str) -> list[str]:
    """Labels in the language of the newest letter."""
    return [tongue(me.letters()[-1].language).say(one) for one in messages]


async def _asked_of_firms(me: Direct, first: str) -> None:
    await me.says(first)
    await me.says(FIGURES)
    told = await me.says("B4: 240")
    assert _said(me, RIGHT)[0] in told
    assert [one.questions for one in me.letters()][-1] == ("S3c",)


def _firms(me: Direct) -> Decimal | None:
    return formerly.exact(me.application().current["B4"].value)


@pytest.mark.parametrize(("first", "said"), [(IN_ENGLISH, "no, 420"), (IN_SPANISH, "no, son 420")])
async def test_another_figure_behind_a_no_takes_the_place_of_what_was_read(
    tmp_path: Path, first: str, said: str
) -> None:
    async with applying(tmp_path) as me:
        await _asked_of_firms(me, first)
        told = await me.says(said)
        assert "420" in told
        assert "240" in told
        assert _firms(me) == 420
        assert "S3c" not in me.application().current
        assert me.letters()[-1].questions == ("S3c",)


@pytest.mark.parametrize(("first", "no"), [(IN_ENGLISH, "no"), (IN_SPANISH, "No.")])
async def test_a_bare_no_beside_a_yes_or_no_question_is_asked_about(
    tmp_path: Path, first: str, no: str
) -> None:
    async with applying(tmp_path) as me:
        await _asked_of_firms(me, first)
        again = await me.says(no)
        assert _said(me, RIGHT)[0] not in again
        assert "S3c" not in me.application().current
        assert me.buttons() == _said(me, "Yes", "No", "Later")
        await me.says(no)
        assert me.application().current["S3c"].value == YesNo(yes=False)
        assert _firms(me) == 240


@pytest.mark.parametrize(
    ("first", "said"), [(IN_ENGLISH, "not right"), (IN_SPANISH, "no es correcto")]
)
async def test_what_is_not_right_is_held_in_doubt_and_asked_anew(
    tmp_path: Path, first: str, said: str
) -> None:
    async with applying(tmp_path) as me:
        await _asked_of_firms(me, first)
        await me.says(said)
        assert me.application().doubted == (("B4",),)
        assert me.letters()[-1].questions == ("B4",)
        await me.says("420")
        assert _firms(me) == 420
        assert not me.application().doubted


@pytest.mark.parametrize(
    ("first", "yes"),
    [
        ("I write for the city of Gdynia, Poland.", "yes, that is right"),
        (
            "Escribo en nombre de la ciudad de Valencia, España. Queremos participar.",
            "Sí, correcto",
        ),
    ],
)
async def test_a_bare_yes_affirms_and_is_nobodys_name(tmp_path: Path, first: str, yes: str) -> None:
    async with applying(tmp_path) as me:
        read = await me.says(first)
        assert _said(me, RIGHT)[0] in read
        told = await me.says(yes)
        assert _said(me, RIGHT)[0] not in told
        assert me.letters()[-1].questions == ("V11_writer",)
        assert "V11_writer" not in me.application().current
        await me.says("Right Honourable John Smith")
        name = me.application().current["V11_writer"].value
        assert name == Text(text="Right Honourable John Smith")
        assert not me.application().doubted


@pytest.mark.parametrize(("word", "yes"), [("yes", True), ("no", False)])
async def test_a_bare_word_below_right_names_the_one_question_it_may_answer(
    tmp_path: Path, word: str, yes: bool
) -> None:
    async with applying(tmp_path) as me:
        await me.says("Name Surname, deputy mayor of Bristol, United Kingdom. We want to apply.")
        said = await me.says(word)
        assert f"Authority to apply: you wrote “{word}”" in said
        assert "write it once more" in said
        assert "please write its name and what is right" in said
        assert "Do you mean" not in said
        await me.says(word)
        assert me.application().current["V11_authority"].value == YesNo(yes=yes)
