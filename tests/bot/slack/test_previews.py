"""The preview: every letter whole, one at a time, never more than Slack takes."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.slack import outcomes
from bot.slack.fake import block_rules
from bot.slack.shown import looks
from bot.slack.shown.letters import MOST_PART
from bot.slack.shown.local import Local
from intake.desk.acts import Close, Laid, Reply, to_json
from intake.messages import Address
from intake.notices import NEVER, Letter
from intake.store.drafts import Draft, DraftState

NOW = datetime(2025, 4, 1, 9, tzinfo=UTC)
HOLD = timedelta(minutes=2)
LETTER = Letter(
    id="act-d1-1", notice="case_answered", to=Address(address="a@gdynia.example", name="A <b>"),
    language="de", subject="Re: <your> question", markdown=r"Dear \*Sir\*, it is <free>.",
    message_id="x@y", reply_to="desk@cities.example", created_at=NOW, due_at=NOW + HOLD,
)  # fmt: skip


def laid(*letters: Letter, **more: Any) -> Laid:
    return Laid(act=Reply(case=1, text="x"), letters=letters, view="v", about=(1,), **more)


def texts(view: dict[str, Any]) -> str:
    block_rules.check_view(view, ("modal",))
    return "\n".join(block_rules.texts(view["blocks"]))


def test_a_letter_is_shown_as_it_will_be_read() -> None:
    shown = texts(looks.preview(laid(LETTER), "d1", hold=HOLD))
    assert "Dear *Sir*, it is <free>." in shown  # in plain text, where Slack reads no markup
    assert "A &lt;b&gt; (a@gdynia.example), in German" in shown
    assert "*Subject:* Re: &lt;your&gt; question" in shown
    assert "held for 2 minutes" in shown


@pytest.mark.parametrize(
    ("letters", "says"),
    [
        ((), "No letter is sent."),
        ((replace(LETTER, due_at=NEVER),), "wait for the decision"),
        ((replace(LETTER, due_at=NOW),), "cannot be undone"),
    ],
)
def test_what_a_yes_means_is_said(letters: tuple[Letter, ...], says: str) -> None:
    assert says in texts(looks.preview(laid(*letters), "d1", hold=HOLD))


def test_a_thousand_letters_are_turned_one_by_one() -> None:
    to = [replace(LETTER.to, address=f"{number}@gdynia.example") for number in range(1, 1001)]
    many = tuple(replace(LETTER, id=f"act-d1-{at}", to=one) for at, one in enumerate(to, 1))
    first = looks.preview(laid(*many), "d1", hold=HOLD)
    assert "and 992 more" in texts(first)
    assert "Letter 1 of 1,000" in texts(first)
    german = Local(zone_name="Europe/Berlin", locale_name="de-DE")
    assert "Letter 1 of 1.000" in texts(looks.preview(laid(*many), "d1", hold=HOLD, reader=german))
    last = looks.preview(laid(*many), "d1", page=(999, 0), hold=HOLD)
    assert "Letter 1,000 of 1,000" in texts(last)
    assert "Next letter" not in texts(last)
    assert "Previous" in texts(last)


def test_the_longest_letter_is_shown_whole_in_parts() -> None:
    words = " ".join(f"word{number}" for number in range(4000))
    long = replace(LETTER, markdown=words)
    parts = -(-len(words) // MOST_PART)
    shown = ""
    for part in range(parts):
        view = looks.preview(laid(long), "d1", page=(0, part), hold=HOLD)
        texts(view)
        plain = [one["text"] for one in view["blocks"] if one["type"] == "section"]
        shown += "".join(one["text"] for one in plain if one["type"] == "plain_text")
    assert "".join(shown.split()) == "".join(words.split())


def test_warnings_and_masked_names_fit_however_many() -> None:
    many = laid(LETTER, warnings=("<warn> " * 200,) * 50, masked=("<name>",) * 2000)
    shown = texts(looks.preview(many, "d1", hold=HOLD))
    assert "*Note:* &lt;warn&gt;" in shown
    assert "nobody learns who asked:* &lt;name&gt;" in shown


def test_what_agrees_says_what_it_does() -> None:
    closing = Laid(act=Close(case=1), letters=(), view="v", about=(1,))
    assert looks.preview(closing, "d1", hold=HOLD)["submit"]["text"] == "Close"
    assert looks.preview(laid(LETTER), "d1", hold=HOLD)["submit"]["text"] == "Send"


@pytest.mark.parametrize(
    ("state", "outcome", "says"),
    [
        (DraftState.DONE, "Done. 1 letter is held.", "1 letter is held"),
        (DraftState.REFUSED, "Too late.", "Too late."),
        (DraftState.SUBMITTED, None, "Working on it"),
    ],
)
def test_how_it_ended_is_said(state: DraftState, outcome: str | None, says: str) -> None:
    draft = Draft(
        id="d1", act=to_json(Close(case=1)), by_id="U1", by_name="Anna", view="v", at=NOW,
        state=state, outcome=outcome,
    )  # fmt: skip
    nothing_read: Any = None
    assert says in texts(outcomes.of(nothing_read, nothing_read, draft, NOW))
