"""One letter to the relay: what the courier of mail does with it.

Invariant: here alone a link of the public's is whole, and each try sends the same bytes.
"""

from collections.abc import Awaitable, Callable, Sequence

from bot.courier import Refused
from bot.mail import write
from bot.mail.send import Relay
from intake.contacts import Keys
from intake.conversation.public import public_letters
from intake.messages import Attachment
from intake.notices import Letter

Enclosing = Callable[[Letter], Awaitable[Sequence[Attachment] | None]]
"""The files that leave with a letter; None where they may not."""


async def _nothing(_: Letter) -> Sequence[Attachment]:
    return ()


async def carry(
    relay: Relay, address: str, keys: Keys, letter: Letter, *, enclosing: Enclosing = _nothing
) -> None:
    """Return once the relay has taken the letter with its files; raises as `Relay.send`."""
    files = await enclosing(letter)
    if files is None:
        raise Refused("a file that belongs to it may not leave, or is not there any more")
    raw = write.write(public_letters.opened(keys, letter), address=address, files=files)
    await relay.send(raw, write.envelope_sender(letter, address), [letter.to.address])
