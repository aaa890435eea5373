"""An approval that was given is no plan in Hindi; one that is awaited is."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Unclear, YesNo


@pytest.mark.parametrize(
    "text",
    [
        "हाँ, नगर परिषद ने स्वीकृति दे दी है।",
        "हाँ, महापौर ने मंज़ूरी दे दी है।",
        "हाँ, महापौर ने अनुमति दी है।",
        "हाँ, परिषद की स्वीकृति मिल चुकी है।",
    ],
)
def test_an_approval_that_was_given_leaves_the_yes(text: str) -> None:
    assert read("yesno", text, Context(language="hi")) == YesNo(yes=True)


@pytest.mark.parametrize(
    "text",
    [
        "परिषद की स्वीकृति अभी लंबित है।",
        "स्वीकृति दी जाएगी।",
        "परिषद ने स्वीकृति नहीं दी है।",
        "हाँ, परिषद स्वीकृति देगी।",
    ],
)
def test_an_approval_that_is_to_come_is_asked(text: str) -> None:
    assert isinstance(read("yesno", text, Context(language="hi")), Unclear)
