"""A letter written for a chat, as a mail: greeted, signed off, and answered by replying.

Invariant: every word that people wrote stands as it stood; only sentences of ours are exchanged.
"""

import re
from functools import cache

from intake.calls.model import Call
from intake.notices import Letter
from replies.chatting import INSTEAD
from replies.environment import environment
from replies.filters import tongue

HEAD, FOOT = "city/_head.md", "_footer.md"
_ANSWERING = re.compile(r"\breply\b|\bby mail\b", re.IGNORECASE)
_OF_CAME = re.compile(r"Thank you for your mail|Your mail came|A mail with|Another person")
"""What was said of a message that came: that one came in the chat."""
_WORDS = re.compile(r"%\((\w+)\)s")
_ANY = re.compile(r"%\\\((\w+)\\\)s")


def markdown(letter: Letter, call: Call) -> str:
    """The text of the letter, which was to go into a chat, for its reader's mailbox."""
    text = letter.markdown
    for said, instead in _exchanged(letter.language):
        text = said.sub(instead, text)
    head, foot = _around(letter, call, HEAD), _around(letter, call, FOOT)
    return "\n\n".join([head, text.strip(), *([] if foot in text else [foot])]) + "\n"


def _around(letter: Letter, call: Call, template: str) -> str:
    made = environment(letter.language).get_template(template)
    return made.render(to=letter.to, notice=letter, call=call, is_chat=False).strip()


@cache
def _exchanged(language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """What a chat says of answering, in this language, and what a mail says; the longest first."""
    say = tongue(language).messages.gettext
    pairs = (
        (say(chat), say(mail))
        for mail, chat in INSTEAD.items()
        if _ANSWERING.search(mail) and not _OF_CAME.match(mail)
    )
    longest = sorted(pairs, key=lambda pair: -len(pair[0]))
    return tuple((_pattern(chat), _filled(mail)) for chat, mail in longest)


def _pattern(chat: str) -> re.Pattern[str]:
    """A whole line begins so, or a sentence within it; quoted lines are somebody's own."""
    ours = _ANY.sub(r"(?P<\1>.*?)", re.escape(chat))
    return re.compile(rf"^(?!>)(?P<before>.*?){ours}", re.MULTILINE)


def _filled(mail: str) -> str:
    return r"\g<before>" + _WORDS.sub(r"\\g<\1>", mail.replace("\\", r"\\"))
