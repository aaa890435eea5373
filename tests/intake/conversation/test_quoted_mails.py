"""Answers in replies to our real letters, as the common mail programs send them."""

import html
import re
import textwrap
from collections.abc import Callable
from functools import cache

import pytest

from bot.mail.read import read
from intake.messages import Message
from intake.notices import Letter
from replies import page, render
from tests import mailbag
from tests.intake.conversation.test_whole_mails import said
from tests.intake.conversation.town import ANNA, Town, a_town

SAYS = {
    "V11_writer": ("Anna Nowak", "Anna Nowak"),
    "V11_office": ("Deputy Mayor for Innovation", "Deputy Mayor for Innovation"),
    "V11_authority": ("Yes, by decision of the mayor", "yes"),
    "B1a": ("Green city", "4"),
    "B1b": ("No", "no"),
    "B2a": ("5G", "1"),
    "B2b": ("Not yet", "no"),
    "B3a_economy": ("Yes, our port is fully connected", "yes"),
    "B3a_gdp": ("USD 91.7 billion (2024)", "91.7bn USD"),
    "B3b": ("Yes", "yes"),
    "B4": ("117", "117"),
    "B5a": ("Yes, Strategy Gdynia 2030", "yes"),
    "B5b": ("yes", "yes"),
    "B5c": ("We do.", "yes"),
    "S1": ("USD 11.2 billion", "11.2bn USD"),
    "S2": ("not available", "n/a"),
    "S3a": ("none", "none"),
    "S3b": ("no", "no"),
    "S3c": ("Yes, in traffic control", "yes"),
    "S4_applied": ("yes, in all districts", "yes"),
    "S4_companies": ("312 companies", "312"),
    "S4_output": ("about 79 billion US dollars", "about 79bn USD"),
    "V6_place": ("At the Convention, please", "venue 1"),
}
FROM = "Application desk <desk+abc@cities.example>"
ITEM = re.compile(r"(?ms)^(\d+)\. .*?(?=\n\n|\Z)")
HEAD = f"On Tue, 1 Apr 2025 at 11:00, {FROM} wrote:"
ROUNDS = 5


@cache
def letters() -> tuple[tuple[Town, Letter], ...]:
    """The letters of a city that answers what it is asked, each with the town of its time."""
    found = []
    for answered in range(ROUNDS):
        town = a_town()
        for _ in range(answered):
            asked = town.to(ANNA).questions
            text = "\n".join(f"{id}: {SAYS[id][0]}" for id in asked)
            town.write(ANNA, text, to=town.to(ANNA))
        found.append((town, _rendered(town)))
    return tuple(found)


def _rendered(town: Town) -> Letter:
    return render.letter(
        town.turn.letters[0], call=town.call, id=town.to(ANNA).id, address=mailbag.DESK,
        keys=town.keys, now=town.now,
    )  # fmt: skip


def _marked(text: str) -> str:
    lines = [part for line in text.split("\n") for part in textwrap.wrap(line, 70) or [""]]
    return "\n".join(f"> {line}".rstrip() for line in lines)


def _answers(letter: Letter) -> list[str]:
    return [SAYS[id][0] for id in letter.questions]


def _between(letter: Letter, quote: Callable[[str], str], answer: str) -> str:
    """The letter quoted piece by piece with an answer after each of its questions."""
    parts, start = [], 0
    for number, match in enumerate(ITEM.finditer(letter.markdown)):
        if number < len(letter.questions):
            parts += [quote(letter.markdown[start : match.end()]), answer.format(number)]
            start = match.end()
    text = "\n".join([*parts, quote(letter.markdown[start:])])
    return re.sub(r"\{(\d+)\}", lambda found: _answers(letter)[int(found[1])], text)


def gmail_between(letter: Letter) -> tuple[str, str]:
    return "plain", f"{HEAD}\n\n" + _between(letter, _marked, "\n{{{}}}\n")


def outlook_between(letter: Letter) -> tuple[str, str]:
    head = f"From: {FROM}\nSent: Tuesday, April 1, 2025 11:00 AM\nTo: Anna\nSubject: Application"
    text = f"Dear colleagues, see below.\n\n{'_' * 32}\n{head}\n\n"
    return "plain", text + _between(letter, str, "{{{}}}\n")


def apple_between(letter: Letter) -> tuple[str, str]:
    head = '<div dir="auto">On 1 Apr 2025, at 11:00, desk@cities.example wrote:</div>'
    return "html", head + _between(letter, _cited, "<div>{{{}}}</div>")


def _cited(markdown: str) -> str:
    return f'<blockquote type="cite"><div>{html.escape(markdown)}</div></blockquote>'.replace(
        "\n", "<br>"
    )


def outlook_html_between(letter: Letter) -> tuple[str, str]:
    shown = page.html(letter.markdown, language="en", subject=letter.subject)
    first, *items = shown.split("<ol", 1)[1].split("</li>")
    answers = [f'<p style="color:blue">{one}</p></li>' for one in _answers(letter)]
    pieces = [item + answer for item, answer in zip([first, *items], answers, strict=False)]
    rest = "</li>".join([first, *items][len(answers) :])
    text = shown.split("<ol", 1)[0] + "<ol" + "".join(pieces) + rest
    head = f"<b>From:</b> {html.escape(FROM)}<br><b>Sent:</b> 1 April 2025 11:00<br>"
    return "html", f'<p>See below.</p><div id="divRplyFwdMsg">{head}</div>{text}'


def above_in_order(letter: Letter) -> tuple[str, str]:
    text = "\n".join(_answers(letter))
    return "plain", f"{text}\n\nBest regards\nAnna Nowak\n\n{HEAD}\n\n{_marked(letter.markdown)}"


def above_by_number(letter: Letter) -> tuple[str, str]:
    rows = [f"{number}. {one}" for number, one in enumerate(_answers(letter), 1)]
    text = "Dear colleagues,\n\n" + "\n".join(rows)
    return "plain", f"{text}\n\nRegards\nAnna\n\n{HEAD}\n\n{_marked(letter.markdown)}"


PROGRAMS = [
    gmail_between,
    outlook_between,
    apple_between,
    outlook_html_between,
    above_in_order,
    above_by_number,
]


UNMARKED = [outlook_between, outlook_html_between]
"""Programs that mark no quoted line: without the letter, nobody can tell our words from theirs."""


def _read(letter: Letter, kind: str, text: str, *, threaded: bool) -> Message:
    thread = f"In-Reply-To: <{letter.message_id}>\n" if threaded else ""
    head = f"From: anna@gdynia.example\n{thread}Subject: Re: {letter.subject}\n"
    raw = f"{head}Content-Type: text/{kind}; charset=utf-8\n\n{text}".encode()
    ours = [letter.markdown] if threaded else []
    return read(mailbag.kept(raw), address=mailbag.DESK, ours=lambda ids, writer=None: ours)


@pytest.mark.parametrize("threaded", [True, False], ids=["threaded", "stripped"])
@pytest.mark.parametrize("program", PROGRAMS)
@pytest.mark.parametrize("round", range(ROUNDS))
def test_every_answer_arrives_at_the_question_it_stands_with(
    round: int, program: Callable[[Letter], tuple[str, str]], threaded: bool
) -> None:
    before, letter = letters()[round]
    message = _read(letter, *program(letter), threaded=threaded)
    town = a_town()
    town.applications, town.letters = dict(before.applications), list(before.letters)
    town.written = before.written
    town.write(ANNA, "", to=town.to(ANNA), passages=message.passages, set_aside=message.set_aside)
    found = said(town)
    expected = {id: SAYS[id][1] for id in letter.questions}
    if threaded or program not in UNMARKED:
        assert {id: found.get(id) for id in expected} == expected
    assert all(found[id] == expected[id] for id in found.keys() & expected.keys())
    assert found.keys() - expected.keys() <= {"V11_writer", "V11_office"}
