import base64
import json
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.mail.reading.mime import loose
from bot.mail.reading.text.language import language_of, likely_in
from bot.slack import read, taken
from bot.slack.people import Person
from bot.slack.taken import File
from intake.errors import UnreadableError
from intake.messages import Kept, Message, Passage

NOW = datetime(2025, 4, 1, 9, 0, tzinfo=UTC)
KATRIN = Person(
    id="U1", team="T1", name="Katrin Berg", email="katrin@gdynia.example", is_member=True
)
LETTER = "abc@cities.example"
NAMES = st.sampled_from(["event", "who", "answers", "files", "name", "actions", "message"])
ANY_JSON = st.recursive(
    st.none() | st.text() | st.integers(),
    lambda inner: st.lists(inner) | st.dictionaries(NAMES, inner),
)


def message_of(kept: Kept) -> Message:
    return read.read(kept, language_of=language_of, likely_in=likely_in, judged=loose.judged)


def written(text: str, person: Person = KATRIN, **more: Any) -> Message:
    event = {"type": "message", "channel": "D1", "user": person.id, "text": text, "ts": "10.1"}
    return message_of(taken.keep({**event, **more}, person, taken.NO_FILES, None, NOW))


def test_the_letter_that_a_kept_act_answers_is_found_without_reading_on() -> None:
    event = {"type": "message", "channel": "D1", "ts": "10.1", "files": [{"id": "F1"}]}
    for text in ("Hello", '", "event": {"answers": null', LETTER):
        said = {**event, "text": text}
        for answers in (None, LETTER, '", "event": "'):
            kept = taken.keep(said, KATRIN, b"no JSON", answers, NOW, is_apart=bool(answers))
            assert taken.answered(kept) == (answers, bool(answers))


def press(action: dict[str, Any], state: Any = None) -> dict[str, Any]:
    return {
        "type": "block_actions",
        "channel": {"id": "D1"},
        "container": {"message_ts": "10.2"},
        "actions": [{"block_id": f"1|{LETTER}", **action}],
        "state": {"values": state or {}},
    }


def pressed(action: dict[str, Any], state: Any = None) -> Message:
    return message_of(taken.keep(press(action, state), KATRIN, taken.NO_FILES, LETTER, NOW))


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        ("Research &amp; development &lt;5%&gt;", "Research & development <5%>"),
        ("see <https://gdynia.example/iot|our page>", "see our page (https://gdynia.example/iot)"),
        ("see <https://gdynia.example/iot>", "see https://gdynia.example/iot"),
        ("write to <mailto:a@gdynia.example|a@gdynia.example>", "write to a@gdynia.example"),
        ("*yes*, :+1: we _do_", "yes, :+1: we do"),
        ("ask <#C1|press>", "ask #press"),
        ("USD 12.4 billion (2024)", "USD 12.4 billion (2024)"),
    ],
)
def test_none_of_slacks_markup_is_left(text: str, read_as: str) -> None:
    assert written(text).reply == read_as


def test_a_quoted_line_is_what_the_words_below_it_answer() -> None:
    found = written("Hello\n&gt; Is it a smart city?\nyes, it is").passages
    assert found == (
        Passage(text="Hello"),
        Passage(text="yes, it is", under="Is it a smart city?"),
    )


def test_slack_vouches_for_the_sender_and_for_a_members_mail_address() -> None:
    found = written("yes")
    assert found.is_vouched
    assert found.sender.address == "u1@t1.slack.invalid"
    assert found.sender.name == "Katrin Berg"
    assert found.address == "katrin@gdynia.example"
    assert found.token is None


def test_nobody_vouches_for_the_mail_address_of_a_guest() -> None:
    guest = Person(id="U2", team="T1", name="Guest", email="mayor@gdynia.example")
    assert written("yes", guest).address == ""


def test_the_language_is_known_by_the_words() -> None:
    assert written("Wir möchten uns mit unserer Stadt bewerben.").language == "de"
    assert written("ja").language is None


@pytest.mark.parametrize(
    ("action", "state", "text"),
    [
        ({"action_id": "apply:say:2:yes", "value": "yes"}, None, "2. yes"),
        ({"action_id": "apply:say:0:yes", "value": "YES"}, None, "YES"),
        ({"action_id": "apply:say:0:submit", "value": "SUBMIT"}, None, "SUBMIT"),
        (
            {"action_id": "apply:pick:1", "selected_option": {"value": "in another place"}},
            None,
            "1. in another place",
        ),
        (
            {"action_id": "apply:done:1", "value": "done"},
            {"b": {"apply:several:1": {"selected_options": [{"value": "a"}, {"value": "b"}]}}},
            "1. a; b",
        ),
        ({"action_id": "apply:done:1", "value": "done"}, {}, ""),
    ],
)
def test_what_is_pressed_is_a_written_answer_to_its_letter(
    action: dict[str, Any], state: Any, text: str
) -> None:
    found = pressed(action, state)
    assert found.reply == text
    assert found.references == (LETTER,)
    assert found.doubted == ()


def test_not_right_doubts_an_answer() -> None:
    found = pressed({"action_id": "apply:wrong:0:S1", "value": "Output"})
    assert found.doubted == ("S1",)
    assert found.reply == "Not right: Output"


def test_an_edit_says_the_new_words_and_is_another_message() -> None:
    inner = {"user": "U1", "text": "new", "ts": "10.1", "edited": {"ts": "11.0"}}
    found = written("", subtype="message_changed", message=inner)
    assert found.reply == "new"
    assert found.id == "slack-D1-10.1-11.0"
    assert written("old").id == "slack-D1-10.1"


def test_the_same_press_has_the_same_id_and_another_one_has_not() -> None:
    yes, no = ({"action_id": f"apply:say:1:{word}", "value": word} for word in ("yes", "no"))
    told = press(yes | {"action_ts": "12.1"})
    assert taken.id_of(told) == taken.id_of(press(yes | {"action_ts": "12.1"}))
    assert taken.id_of(told) != taken.id_of(press(yes | {"action_ts": "13.1"}))
    assert taken.id_of(press(yes)) != taken.id_of(press(no))


def test_files_come_whole_or_with_the_reason_why_not() -> None:
    files = [
        File(name="a.pdf", type="application/pdf", size=9, content=b"%PDF-1.4 a"),
        File(name="b.exe", type="application/octet-stream", size=9, content=b"MZ program"),
        File(name="c.pdf", type="application/pdf", size=7, refused="unreached"),
    ]
    event = {"type": "message", "channel": "D1", "text": "", "ts": "10.1"}
    found = message_of(taken.keep(event, KATRIN, taken.packed(files), None, NOW)).attachments
    assert [(one.name, one.accepted, one.reason) for one in found] == [
        ("a.pdf", True, None), ("b.exe", False, "type"), ("c.pdf", False, "unreached"),
    ]  # fmt: skip
    assert found[0].content == b"%PDF-1.4 a"


def kept(raw: bytes) -> Kept:
    return Kept(
        id="1", channel="slack", raw=raw, sender="u1@t1.slack.invalid", recipients=(), host="",
        received_at=NOW,
    )  # fmt: skip


@given(st.binary(max_size=200))
def test_bytes_that_are_not_ours_cannot_be_read(raw: bytes) -> None:
    with pytest.raises(UnreadableError):
        message_of(kept(raw))


@given(ANY_JSON)
def test_any_json_gives_a_message_or_is_told_to_be_unreadable(said: Any) -> None:
    with suppress(UnreadableError):
        message_of(kept(b"\n" + json.dumps(said).encode()))


def test_a_broken_file_is_unreadable_and_no_crash() -> None:
    said: dict[str, Any] = {
        "event": {"text": "a", "ts": "1"}, "who": {"name": "A", "email": "", "is_member": False},
        "answers": None,
        "files": [{"name": "a", "type": "b", "size": 1, "refused": None, "content": "é"}],
    }  # fmt: skip
    with pytest.raises(UnreadableError):
        message_of(kept(json.dumps(said).encode()))
    said["files"] = [{**said["files"][0], "content": base64.b64encode(b"x").decode()}]
    assert message_of(kept(json.dumps(said).encode())).attachments[0].reason == "type"
