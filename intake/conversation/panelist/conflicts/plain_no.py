"""Whether a short mail tells no tie at all, though not that there is no conflict.

Invariant: every sentence of it is known as a whole; one word more and an organizer sees it.
"""

import re
from functools import cache

from intake.answers.folding import key
from intake.conversation import phrasefiles
from intake.conversation.panelist import naming
from intake.conversation.panelist.conflicts import bare_no
from intake.conversation.panelist.declaring import called
from intake.conversation.panelist.sitting import Heard
from intake.conversation.phrasefiles import Room

_ROOM: Room = "panelist.conflicts"
_FILE = "plain_no_words.toml"
_CITY = "qqq"
"""What stands for a city, or for several in a row."""
_SEVERAL = re.compile(
    rf"{_CITY}(?:\s*(?:,|、|or|nor|and|und|oder|et|ou|ni|y|o|e|nem|и|или|ни|ve|veya|和|或|与|と|や|"
    rf"와|과|나|أو|و|और|या)?"
    rf"\s*(?:(?:with|to|for|mit|zu|für|avec|pour|con|para|com|с|на|в)\s+)?{_CITY})+"
)


def is_all(heard: Heard) -> bool:
    """Whether the mail says nothing but such sentences, manners apart."""
    said = bare_no.without_manners(heard)
    return bool(said) and all(_key(_masked(one, heard)) in _known() for one in said)


def _masked(said: str, heard: Heard) -> str:
    """A sentence with its cities of the edition masked."""
    spans: list[tuple[int, int]] = []
    for one in heard.known:
        spans += called.spots(said, naming.names_of(one), heard.language)
    end = len(said)
    for start, stop in sorted(spans, reverse=True):
        if stop <= end:
            said, end = f"{said[:start]}{_CITY}{said[stop:]}", start
    return _SEVERAL.sub(_CITY, said)


def _key(said: str) -> str:
    return phrasefiles.as_key(said).replace(" ", "")


@cache
def _known() -> frozenset[str]:
    plain = phrasefiles.every(_ROOM, _FILE, "plain") | phrasefiles.every(_ROOM, _FILE, "beside")
    masked = (one.replace(key("CITY"), _CITY) for one in plain)
    return frozenset(one.replace(" ", "") for one in masked)
