"""Our own letters, as the courier sends them, quoted back by the common programs and read again."""

import re
import textwrap
from collections.abc import Callable
from functools import cache

import pytest

from bot.commands.letters import sample_letter
from bot.mail.read import read
from intake.messages import Message
from intake.notices import Letter
from replies import page, samples
from tests import mailbag

LETTERS = [key for key, one in samples.samples().items() if one.notice.audience == "city"]
FROM = "Application desk <desk+abc@cities.example>"
TOP = "Our city hosts 240 enterprises in all."
SAID = "It is 12 of them."
QUESTION = re.compile(r"^\d+\. .*", re.MULTILINE)


@cache
def sample(key: str) -> Letter:
    return sample_letter(samples.samples()[key])


def shown(letter: Letter) -> str:
    return page.html(letter.markdown, language="en", subject=letter.subject)


def marked(text: str) -> str:
    lines = [part for line in text.split("\n") for part in textwrap.wrap(line, 70) or [""]]
    return "\n".join(f"> {line}".rstrip() for line in lines)


def gmail_plain(text: str, html: str) -> tuple[str, str]:
    return "plain", f"{TOP}\n\nOn Mon, Mar 3, 2025 at 10:15 AM {FROM} wrote:\n\n{marked(text)}\n"


def outlook_plain(text: str, html: str) -> tuple[str, str]:
    header = f"From: {FROM}\nSent: Monday, March 3, 2025 10:15 AM\nTo: Anna\nSubject: Hello"
    return "plain", f"{TOP}\n\n________________________________\n{header}\n\n{text}\n"


def gmail_html(text: str, html: str) -> tuple[str, str]:
    attribution = f'<div class="gmail_attr">On Monday {FROM.replace("<", "&lt;")} wrote:<br></div>'
    quote = f'<blockquote class="gmail_quote">{html}</blockquote>'
    return "html", f'<div>{TOP}</div><div class="gmail_quote">{attribution}{quote}</div>'


def outlook_html(text: str, html: str) -> tuple[str, str]:
    header = f"<b>From:</b> {FROM.replace('<', '&lt;')}<br><b>Sent:</b> 3 March 2025 10:15<br>"
    return "html", f'<p>{TOP}</p><div id="divRplyFwdMsg">{header}</div>{html}'


Quoting = Callable[[str, str], tuple[str, str]]
PROGRAMS: list[Quoting] = [gmail_plain, outlook_plain, gmail_html, outlook_html]


def read_back(letter: Letter, kind: str, text: str) -> Message:
    head = f"From: a@b.example\nIn-Reply-To: <{letter.message_id}>\nSubject: Re: x\n"
    raw = f"{head}Content-Type: text/{kind}; charset=utf-8\n\n{text}".encode()
    return read(
        mailbag.kept(raw), address=mailbag.DESK, ours=lambda ids, writer=None: [letter.markdown]
    )


@pytest.mark.parametrize("quote", PROGRAMS)
@pytest.mark.parametrize("key", LETTERS)
def test_nothing_of_our_letter_is_taken_for_the_writers(key: str, quote: Quoting) -> None:
    letter = sample(key)
    message = read_back(letter, *quote(letter.markdown, shown(letter)))
    assert [passage.text for passage in message.passages] == [TOP]
    assert message.set_aside == ""


@pytest.mark.parametrize("quote", PROGRAMS)
@pytest.mark.parametrize("key", [key for key in LETTERS if sample(key).questions])
def test_answers_typed_between_our_lines_stand_under_their_questions(
    key: str, quote: Quoting
) -> None:
    letter = sample(key)
    questions = QUESTION.findall(letter.markdown)
    text = QUESTION.sub(lambda found: f"{found[0]}\n{SAID}", letter.markdown)
    parts = shown(letter).split("<ol")
    answered = [part.replace("</li>", f"</li><div>{SAID}</div>") for part in parts[1:]]
    message = read_back(letter, *quote(text, "<ol".join([parts[0], *answered])))
    said = [passage for passage in message.passages if passage.text == SAID]
    assert len(message.passages) == len(said) + 1
    assert len(said) >= len(questions)
    if "plain" in quote.__name__:
        unders = [" ".join(passage.under.split()) for passage in said]
        assert all(under.endswith(one) for under, one in zip(unders, questions, strict=True))
