"""Letters word for word, one at a time, as whoever sends them looks at them before.

Invariant: nothing of a letter is left out; what Slack does not take at once comes in parts. A
letter into a chat stands there as the chat will show it, without subject and signs of Markdown.
Below one in another language stands what it says in English.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from bot import foreign
from bot.slack import blocks, write
from bot.slack.blocks import Block, actions, button, divider, escape, section, verbatim
from bot.slack.shown.local import ANYBODY, Local
from bot.slack.wording import mailbox
from intake import languages
from intake.notices import Letter
from replies.said import unescaped

Page = tuple[int, int]
"""Which letter, and which part of it."""

BACK, NEXT = "preview_back", "preview_next"
MOST_PART = 6_000
"""Characters of a letter shown at once; Slack takes 13,000 in a modal."""
MOST_NAMED = 8
"""Recipients named one by one."""


@dataclass(frozen=True, kw_only=True)
class Part:
    """What is shown at once: of the letter as it is sent, of what it says in English, or both."""

    sent: str = ""
    in_english: str = ""


def recipients(letters: Sequence[Letter], reader: Local = ANYBODY) -> str:
    """Who gets letters, the first few by name, escaped; whoever gets several is one."""
    each: dict[tuple[str, str, str], Letter] = {}
    for one in letters:
        each.setdefault((one.to.key, one.to.name, one.language), one)
    several = list(each.values())
    named = "; ".join(addressee(one) for one in several[:MOST_NAMED])
    more = len(several) - MOST_NAMED
    return f"{named} and {reader.number(more)} more" if more > 0 else named


def addressee(letter: Letter) -> str:
    """Who gets the letter and in which language, escaped."""
    return f"{escape(mailbox(letter.to))}, in {languages.named(letter.language)}"


def whole(letters: Sequence[Letter], page: Page, reader: Local = ANYBODY) -> list[Block]:
    """One letter, word for word, and the way to the others."""
    if not letters:
        return []
    number, place = page
    letter = letters[number]
    parts = _parts(letter)
    part = parts[place]
    head = f"*Letter {reader.number(number + 1)} of {reader.number(len(letters))}*"
    head += f", part {place + 1} of {len(parts)}" if len(parts) > 1 else ""
    return [
        divider(),
        section(f"{head}\n*To:* {addressee(letter)}{_subject(letter)}"),
        *_worded(letter, part.sent),
        *([divider(), section(f"*{foreign.IN_ENGLISH}*")] if part.in_english else []),
        *_worded(letter, part.in_english),
        *_turning(letters, page, len(parts)),
    ]


def _worded(letter: Letter, text: str) -> list[Block]:
    if not text:
        return []
    return list(write.words(text)) if _is_chat(letter) else verbatim(text)


def _is_chat(letter: Letter) -> bool:
    return letter.channel == "slack"


def _subject(letter: Letter) -> str:
    return "" if _is_chat(letter) else f"\n*Subject:* {escape(letter.subject)}"


def _parts(letter: Letter) -> list[Part]:
    """A short letter and its English at once; of a long one the English comes behind it."""
    sent = _cut(letter, letter.markdown)
    english = _cut(letter, letter.in_english()) if letter.in_english else []
    if len(sent) == len(english) == 1 and len(sent[0]) + len(english[0]) <= MOST_PART:
        return [Part(sent=sent[0], in_english=english[0])]
    return [Part(sent=one) for one in sent] + [Part(in_english=one) for one in english]


def _cut(letter: Letter, markdown: str) -> list[str]:
    if _is_chat(letter):
        return blocks.parted(markdown, MOST_PART)
    text = unescaped(markdown)
    return [text[at : at + MOST_PART] for at in range(0, len(text), MOST_PART)] or [""]


def _turning(letters: Sequence[Letter], page: Page, parts: int) -> list[Block]:
    number, part = page
    buttons = []
    if page != (0, 0):
        back = (number, part - 1) if part else (number - 1, 0)
        buttons.append(button("Previous", BACK, json.dumps(back)))
    if part + 1 < parts:
        buttons.append(button("Next part", NEXT, json.dumps((number, part + 1))))
    elif number + 1 < len(letters):
        buttons.append(button("Next letter", NEXT, json.dumps((number + 1, 0))))
    return [actions(*buttons)] if buttons else []
