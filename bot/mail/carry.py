"""One letter to the relay: what the courier of mail does with it."""

from bot.mail import write
from bot.mail.send import Relay
from intake.notices import Letter


async def carry(relay: Relay, address: str, letter: Letter) -> None:
    """Return once the relay has taken the letter; raises as `Relay.send`."""
    raw = write.write(letter, address=address)
    await relay.send(raw, write.envelope_sender(letter, address), [letter.to.address])
