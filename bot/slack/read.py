"""What a city did in a direct message, as a `Message`: pure, the same answer each time.

Invariant: none of Slack's markup is left in it, and Slack itself says who wrote.
"""

import base64
import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from bot.slack import marked, taken, wording
from intake import languages
from intake.errors import UnreadableError
from intake.messages import Address, Attachment, Kept, Message, Passage

Json = dict[str, Any]
Language = Callable[[str], str | None]
Judge = Callable[[str, str, bytes], Attachment]
"""A file by its name, the type it is said to have and its content: kept or refused."""


def read(kept: Kept, *, language_of: Language, likely_in: Language, judged: Judge) -> Message:
    """The message; UnreadableError for bytes that neither `taken` nor `marked` made."""
    try:
        said = json.loads(kept.raw.decode("utf-8", "surrogatepass"))
        if marked.KEY in said:
            return marked.message(kept, said)
        message = _message(kept, said, judged)
        is_theirs = said["event"].get("type") != taken.PRESSED and message.reply != taken.BARE_YES
        return _told(message, language_of, likely_in) if is_theirs else message
    except (ValueError, LookupError, TypeError, AttributeError) as fault:
        raise UnreadableError(f"not from Slack: {fault}") from None


def _told(message: Message, language_of: Language, likely_in: Language) -> Message:
    """With the language of what somebody wrote themselves: the words of a button tell none."""
    text = "\n".join(one.text for one in message.passages)
    language = language_of(text)
    return replace(message, language=language, likely=None if language else likely_in(text))


def _message(kept: Kept, said: Json, judged: Judge) -> Message:
    event, who = said["event"], said["who"]
    is_pressed = event.get("type") == taken.PRESSED
    passages = _answer(event) if is_pressed else _written(event)
    return Message(
        id=kept.id,
        channel="slack",
        sender=Address(address=kept.sender, name=str(who["name"])),
        references=(said["answers"],) if said["answers"] else (),
        locale=languages.of_locale(str(who.get("locale") or "")),
        passages=passages,
        attachments=tuple(_file(one, judged) for one in said["files"]),
        received_at=kept.received_at,
        is_vouched=True,
        address=str(who["email"]) if who["is_member"] else "",
        profile=str(who["email"]),
        doubted=_about(event, "wrong") if is_pressed else (),
        passed=_about(event, "later") if is_pressed else (),
        edits=taken.versions(event),
        is_apart=bool(said.get("apart")),
        written_at=taken.written_at(kept.id),
    )


def pressed(event: taken.Event) -> tuple[str, str, tuple[str, ...]]:
    """What a button is for, the number of the question it answers, and what it says.

    "say", "pick" and "done" answer, "wrong" doubts an answer, "later" passes a question, "right"
    says nothing to a desk.
    """
    action = event["actions"][0]
    _, verb, number, *_ = f"{action['action_id']}:::".split(":")
    return verb, number, taken.chosen(action, event)


def _answer(event: Json) -> tuple[Passage, ...]:
    """A choice as it would be written: "2. yes"; a word that binds has no number."""
    verb, number, values = pressed(event)
    words = "; ".join(value for value in values if value)
    if verb == "later":
        words, number = f"Later: {words}", "0"
    if verb == "wrong":
        words, number = f"Not right: {words}", "0"
    text = words if number == "0" else f"{number}. {words}"
    return (Passage(text=text),) if words else ()


def _about(event: Json, verb: str) -> tuple[str, ...]:
    """The question that a button with this verb is about."""
    action = event["actions"][0]
    said, _, question, *_ = f"{action['action_id']}:::".split(":")[1:]
    return (question,) if said == verb and question else ()


def _written(event: Json) -> tuple[Passage, ...]:
    """The words in stretches, each under what it quotes."""
    found: list[Passage] = []
    under: list[str] = []
    text: list[str] = []
    for line in str(taken.inner(event).get("text") or "").split("\n"):
        if line.startswith(("&gt;", ">")):
            _close(found, under, text)
            under.append(line.removeprefix("&gt;").removeprefix(">"))
        else:
            text.append(line)
    _close(found, under, text)
    return tuple(found)


def _close(found: list[Passage], under: list[str], text: list[str]) -> None:
    """The stretch that ends here; the quote above it belongs to it alone."""
    words = wording.plain(wording.calling("\n".join(text)))
    if words:
        found.append(Passage(text=words, under=wording.plain("\n".join(under))))
        under.clear()
    text.clear()


def _file(one: Json, judged: Judge) -> Attachment:
    name, kind = str(one["name"]), str(one["type"])
    if one["refused"]:
        return Attachment(
            name=name,
            type=kind,
            size=int(one["size"]),
            digest="",
            accepted=False,
            reason=str(one["refused"]),
        )
    return judged(name, kind, base64.b64decode(one["content"]))


__all__: Sequence[str] = ("Judge", "Language", "pressed", "read")
