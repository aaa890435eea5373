"""Whether a panelist asks of us something about procedure alone, so that everybody may read it.

Invariant: a word of no list leaves it closed, and no city is named in any.
"""

from intake.conversation.ballots import covered
from intake.conversation.phrases import ADDRESSES

_FILE = "request_words.toml"


def is_plain(said: str, language: str) -> bool:
    """Whether every word is one of such a question or request."""
    return covered.is_covered(ADDRESSES.sub(" ", said), _FILE, ("procedure",), language)


def gives_mailbox(said: str, language: str) -> bool:
    """Whether an address is called the writer's: "my new address", "write to me"."""
    return covered.has(ADDRESSES.sub(" ", said), _FILE, "mailbox", language)
