"""What a play is made of: people who write, letters that come, time that passes.

Invariant: nothing is waited for that must not come; what comes is shown, or told in one line.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from textwrap import shorten

from bot.demo.organizers import Organizer
from bot.demo.post import Mailbox, Received, Writer
from intake.calls.model import Call, Stage

HOLD = timedelta(minutes=5)
"""Longer than letters of organizers and decisions are held."""
HOURS = timedelta(hours=5)
"""What passes between two mails of one person."""
DESK = "Citydesk"
SUBJECT = 70
"""Characters of a subject that are told."""


@dataclass(kw_only=True)
class Scene:
    """What the play needs: lines to show, a clock to move, the post, and two organizers.

    `show` is a whole mail or letter, `tell` one of which only a line is seen, `say` what happens
    beside the mail. `public` is somebody who writes to the address of the consultation.
    """

    mailbox: Mailbox
    call: Call
    show: Callable[[str, str, str, str], None]
    tell: Callable[[str, str, str], None]
    say: Callable[[str], None]
    wait: Callable[[timedelta], Awaitable[None]]
    now: Callable[[], datetime]
    writer: Callable[[str, str], Writer]
    public: Callable[[str, str], Writer]
    organizer: Organizer
    second: Organizer

    async def exchange(
        self, writer: Writer, text: str, subject: str = "", *, whole: bool = True
    ) -> None:
        """One mail and the letter that answers it; some hours pass."""
        mail = await writer.send(text, subject)
        if whole:
            self.show(writer.name, DESK, str(mail["Subject"]), text)
        else:
            self.tell(writer.name, DESK, " ".join(text.split()))
        await self.hear(writer, whole=whole)
        await self.wait(HOURS)

    async def hear(self, writer: Writer, *, whole: bool = True) -> Received:
        """The next letter to this person, once its hold is over."""
        await self.wait(HOLD)
        letter = await self.mailbox.next_for(writer.address)
        self._read(writer, letter, whole=whole)
        return letter

    async def hear_all(self, writer: Writer) -> list[Received]:
        """The letters to this person that come together, in whatever order."""
        first = await self.hear(writer)
        await self.wait(timedelta(0))
        others = self.mailbox.rest_for(writer.address)
        for one in others:
            self._read(writer, one, whole=True)
        return [first, *others]

    def _read(self, writer: Writer, letter: Received, *, whole: bool) -> None:
        writer.letters.append(letter)
        if whole:
            self.show(DESK, writer.name, letter.subject, letter.text)
        else:
            self.tell(DESK, writer.name, f"“{shorten(letter.subject, SUBJECT, placeholder='…')}”")

    async def opens(self, stage: Stage) -> None:
        """Let the time pass until the stage opens."""
        await self.until(self.call.stages[stage].opens_at)
        self.say(f"{self.now():%-d %B %Y}: {stage.value.replace('_', ' ')} opens.")

    async def until(self, moment: datetime) -> None:
        """Let the time pass until then."""
        await self.wait(max(moment - self.now(), timedelta(0)))
