"""What can be pressed in a chat, in each language the desk has: whole, and read as it reads."""

import pytest

from bot.slack.blocks import MOST_LABEL, MOST_TITLE
from bot.slack.panelists import MOST_NAME, TIES
from bot.slack.shown import ballots, told
from bot.slack.write import MOST_VALUE
from intake import answers
from intake.answers.values import Choice, Context, Venue
from intake.calls import loading
from intake.calls.model import Question, option_words, text_in
from replies import catalogue
from replies.filters import Tongue, tongue

CALL = loading.load(loading.shipped())
SPOKEN = [catalogue.SOURCE, *sorted(path.stem for path in catalogue.LOCALES.glob("*.po"))]
BUTTONS = [
    "Right?", "Right", "Not right", "Later", "Done", "Yes", "No", "YES", "NO", "None of these",
    "Yes, write to me there", "Accept", "Decline", "No conflict with any of these",
    "I have a conflict with …", "Choose one", told.I_APPLY,
]  # fmt: skip
NAMED = ["Not right: %(label)s", "Later: %(label)s"]
TITLES = [ballots.TITLE, ballots.SEND, ballots.CANCEL]
LONGEST = "x" * MOST_NAME


@pytest.fixture(params=SPOKEN)
def spoken(request: pytest.FixtureRequest) -> Tongue:
    return tongue(request.param)


def test_no_button_is_cut(spoken: Tongue) -> None:
    shown = [spoken.say(one) for one in BUTTONS]
    labels = [text_in(one.label, spoken.language) for one in CALL.questions]
    shown += [spoken.say(one, label=label) for one in NAMED for label in labels]
    shown += [f"20. {LONGEST}: {spoken.say(one)}" for one in TIES]
    shown += [spoken.say("Judge %(city)s", city=LONGEST)]
    shown += [f"5: {name}" for one in CALL.questions for name in names(one, spoken)]
    assert [one for one in shown if len(one) > MOST_LABEL] == []


def test_no_title_of_a_form_is_cut(spoken: Tongue) -> None:
    assert [one for one in map(spoken.say, TITLES) if len(one) > MOST_TITLE] == []


def test_what_an_option_says_is_read_as_that_option(spoken: Tongue) -> None:
    for question in CALL.questions:
        context = Context(language=spoken.language, options=option_words(question))
        for number, name in enumerate(names(question, spoken), start=1):
            read = answers.read(question.kind, name[:MOST_VALUE], context)
            assert isinstance(read, Choice | Venue), (question.id, name)
            found = read.numbers if isinstance(read, Choice) else (read.number,)
            assert found == (number,), (question.id, name)


def names(question: Question, spoken: Tongue) -> list[str]:
    return [text_in(one.name, spoken.language) for one in question.options]
