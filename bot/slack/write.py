"""A letter as a message of Slack's, by a pure function of it and what can be pressed below it.

Invariant: what people wrote shows as they wrote it and does nothing; everything that a button says
can also be written.
"""

import re
from collections.abc import Iterator
from itertools import accumulate

from bot.slack import blocks, panelists
from bot.slack.blocks import Block
from bot.slack.offered import NOTHING, Offered
from bot.slack.shown import Shown
from intake.answers.meant import Readings
from intake.calls.model import Question, text_in
from intake.notices import Letter
from replies import filters
from replies.catalogue import N_
from replies.filters import Tongue
from replies.said import unescaped

MOST_BUTTONS = 5
MOST_BOXES = 9
"""Beside the box for none of them."""
MOST_BLOCKS = 50
MOST_VALUE = 150
MOST_WORDS = 11_000
MOST_TEXTS = 12_800
MOST_PRESSED = 9_000
"""Characters of a message's words, of all in it, and of what is pressed below its words."""
RIGHT, CHOOSE = N_("Right?"), N_("Choose one")
NONE_OF_THESE, NONE = N_("None of these"), "none"
"""What a box says for which no option stands, and how that is written."""
ABOVE = N_("What can be pressed for the letter above:")
ON = N_("It goes on in this message's thread.")
DONE = N_("Done")
YES_NO = {"yes": N_("Yes"), "no": N_("No")}
LINE = "* * *"
"""Parts what was read from what is asked."""

_LINK = re.compile(r"(?<!\\)<(https://[^\s<>|]+)>")
_LEAD = re.compile(r"(#{1,6} |> ?|- |\d{1,2}\. |\s+)?(.*)")


def write(letter: Letter, offered: Offered = NOTHING) -> Shown:
    """The letter as a message, or what comes first of a long one."""
    return parts(letter, offered)[0]


def parts(letter: Letter, offered: Offered = NOTHING) -> list[Shown]:
    """The letter without subject and address: in a chat nobody needs them.

    What one message cannot hold, as a packet with many files, follows in its thread.
    """
    tongue = filters.tongue(letter.language)
    read, parted, asked = letter.markdown.strip().rpartition(f"\n{LINE}\n")
    read, asked = (read, asked) if parted else (asked, "")
    asked = "" if offered.is_late else asked
    made = [*words(read), *_right(letter, offered, tongue), *words(asked)]
    near, far = _rows([*_pressed(letter, offered, tongue), *_of_panel(letter, offered, tongue)])
    room = min(MOST_WORDS, MOST_TEXTS - _size(near))
    first, *rest = _lots(made, MOST_BLOCKS - len(near) - 1, room)
    above = tongue.say(ABOVE)
    rest += [[blocks.context(above), *lot] for lot in _lots(far, MOST_BLOCKS - 1) if lot]
    on = [blocks.context(tongue.say(ON))] if rest else []
    shown = f"{read}\n\n{tongue.say(RIGHT)}\n" if offered.read else read
    said = f"{shown}\n{LINE}\n{asked}" if asked else shown
    head = Shown(text=_text(said), blocks=[*first, *on, *near])
    return [head, *(_further(lot, above) for lot in rest)]


def _rows(pressed: list[Block]) -> tuple[list[Block], list[Block]]:
    """What can be pressed below the letter, and what only further messages can hold."""
    sizes = accumulate(_size(row) for row in pressed)
    near = sum(size <= MOST_PRESSED for size in sizes)
    return pressed[:near], pressed[near:]


def _size(part: object) -> int:
    """Characters that Slack counts, wherever they hang."""
    if isinstance(part, list):
        return sum(map(_size, part))
    if not isinstance(part, dict):
        return 0
    words = part.get("text")
    own = len(words) if isinstance(words, str) else 0
    return own + sum(map(_size, part.values()))


def _text(markdown: str) -> str:
    text = blocks.escape(unescaped(markdown.replace(f"\n{LINE}\n", "\n"))).strip()
    text = re.sub(r"^#{1,6} ", "", re.sub(r"\n{3,}", "\n\n", text), flags=re.MULTILINE)
    return blocks.cut(text, blocks.MOST_TOP_TEXT)


def _lots(made: list[Block], most: int, room: int = MOST_WORDS) -> list[list[Block]]:
    """The blocks in lots that a message can hold each."""
    lots: list[list[Block]] = [[]]
    size = 0
    for block in made:
        length = _size(block)
        if lots[-1] and (len(lots[-1]) >= most or size + length > room):
            lots.append([])
            size = 0
        lots[-1].append(block)
        size += length
    return lots


def _further(lot: list[Block], above: str) -> Shown:
    words = "\n".join(block["text"]["text"] for block in lot if "text" in block) or above
    return Shown(text=blocks.cut_marked(words, blocks.MOST_TOP_TEXT), blocks=lot)


def words(markdown: str) -> Iterator[Block]:
    """Our Markdown as it reads in a message."""
    lines = [_line(line) for line in markdown.strip().split("\n") if line != LINE]
    text = "\n".join(lines).strip()
    yield from blocks.long(text) if text else ()


def _line(line: str) -> str:
    """One line of our Markdown in Slack's markup: headings bold, the rest as it reads."""
    found = _LEAD.fullmatch(line)
    lead, rest = (found[1] or "", found[2]) if found else ("", line)
    words = _linked(rest)
    if lead.startswith("#") or (lead[:1].isdigit()):
        return f"*{lead.lstrip('#').lstrip()}{words}*"
    return {"- ": "• ", "> ": "> ", ">": "> "}.get(lead, lead) + words


def _linked(markdown: str) -> str:
    """People's words escaped; links only where our own templates write one."""
    parts = _LINK.split(markdown)
    return "".join(
        blocks.link(part, part) if at % 2 else blocks.escape(unescaped(part))
        for at, part in enumerate(parts)
    )


# --- what can be pressed --------------------------------------------------------------------------


def _right(letter: Letter, offered: Offered, tongue: Tongue) -> Iterator[Block]:
    """ "Right" and "Not right" below what was read; of several, each by its name."""
    if not offered.read:
        return
    yield blocks.section(f"*{tongue.say(RIGHT)}*")
    is_one = len(offered.read) == 1
    named = {id: tongue.say(N_("Not right: %(label)s"), label=label) for id, label in offered.read}
    wrong = [
        blocks.button(
            tongue.say(N_("Not right")) if is_one else named[id],
            f"apply:wrong:0:{id}",
            label,
            says=named[id],
        )
        for id, label in offered.read
    ]
    right = blocks.button(tongue.say(N_("Right")), "apply:right:0", "right")
    yield blocks.actions(right, *wrong, id=block_id("right", letter))


def _pressed(letter: Letter, offered: Offered, tongue: Tongue) -> Iterator[Block]:
    if offered.waits:
        words = (("YES", tongue.say(offered.yes)), ("NO", tongue.say(offered.no)))
        yield _said(letter, "word", words)
        return
    is_one = len(letter.questions) == 1
    for number, question in enumerate(offered.questions, start=1):
        lead = "" if is_one else f"{number}: "
        elements = list(_choices(question, number, tongue, lead))
        elements += _readings(offered.meant.get(question.id, ()), number, tongue, lead)
        elements += [_later(question, tongue)] if is_one else []
        if elements:
            yield blocks.actions(*elements, id=block_id(str(number), letter))
    if offered.may_submit:
        yield _said(letter, "submit", (("SUBMIT", "SUBMIT"),))


def _readings(readings: Readings, number: int, tongue: Tongue, lead: str) -> Iterator[Block]:
    """What was stated, in each way in which it may be meant."""
    if len(readings) > MOST_BUTTONS:
        options = [blocks.option(name, words[:MOST_VALUE]) for name, words in readings]
        yield blocks.menu(f"apply:pick:{number}", options, f"{lead}{tongue.say(CHOOSE)}")
        return
    for at, (name, words) in enumerate(readings):
        yield blocks.button(f"{lead}{name}", f"apply:say:{number}:{at}", words)


def _later(question: Question, tongue: Tongue) -> Block:
    """Passes a question that is put alone."""
    label = text_in(question.label, tongue.language)
    says = tongue.say(N_("Later: %(label)s"), label=label)
    return blocks.button(tongue.say(N_("Later")), f"apply:later:0:{question.id}", label, says=says)


def _of_panel(letter: Letter, offered: Offered, tongue: Tongue) -> Iterator[Block]:
    return panelists.buttons(offered.panel, tongue, lambda name: block_id(name, letter))


def _said(letter: Letter, name: str, words: tuple[tuple[str, str], ...]) -> Block:
    """Buttons that say these words, each under its label."""
    buttons = (blocks.button(label, f"apply:say:0:{word.lower()}", word) for word, label in words)
    return blocks.actions(*buttons, id=block_id(name, letter))


def block_id(name: str, letter: Letter) -> str:
    """What names the letter to whoever gets the press: unique in a message, at most 255 signs."""
    return f"{name}|{letter.message_id}"[:255]


def letter_of(block: str) -> str:
    """The Message-ID of the letter whose button was pressed."""
    return block.partition("|")[2]


def _choices(question: Question, number: int, tongue: Tongue, lead: str) -> Iterator[Block]:
    if question.kind == "yesno":
        for word, label in YES_NO.items():
            yield blocks.button(f"{lead}{tongue.say(label)}", f"apply:say:{number}:{word}", word)
    elif question.options and not (question.several and len(question.options) > MOST_BOXES):
        names = [text_in(option.name, tongue.language) for option in question.options]
        yield from _options(names, number, tongue, lead, several=question.several)


def _options(
    names: list[str], number: int, tongue: Tongue, lead: str, *, several: bool
) -> Iterator[Block]:
    options = [blocks.option(name, name[:MOST_VALUE]) for name in names]
    if several:
        none = blocks.option(tongue.say(NONE_OF_THESE), NONE)
        yield blocks.boxes(f"apply:several:{number}", [*options, none])
        yield blocks.button(f"{lead}{tongue.say(DONE)}", f"apply:done:{number}", "done")
    elif len(names) <= MOST_BUTTONS:
        for at, name in enumerate(names):
            yield blocks.button(f"{lead}{name}", f"apply:say:{number}:{at}", name)
    else:
        yield blocks.menu(f"apply:pick:{number}", options, f"{lead}{tongue.say(CHOOSE)}")
