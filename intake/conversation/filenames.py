"""Whether words name a file: in quotes, or plainly where its name has an extension.

Invariant: a name is never found inside a word, nor one that is too short to tell anything.
"""

import re
from typing import Final

_SHORTEST: Final = 4
_EXTENSION = re.compile(r"\.[a-z]\w{1,4}$", re.IGNORECASE | re.ASCII)
_OPENING, _CLOSING = "[\"'`“”„‘’‚«»‹›「『《]", "[\"'`“”‘’«»‹›」』》]"


def is_in(name: str, text: str) -> bool:
    """Whether the words name the file that is called so."""
    return len(name) >= _SHORTEST and pattern(name).search(text) is not None


def pattern(name: str) -> re.Pattern[str]:
    """How words name a file: in quotes; one with an extension also plainly, but not in a word.

    In ASCII, since not every script parts its words.
    """
    said = re.escape(name)
    quoted = f"{_OPENING}{said}{_CLOSING}"
    plain = rf"|(?<!\w){said}(?!\w)" if _EXTENSION.search(name) else ""
    return re.compile(quoted + plain, re.IGNORECASE | re.ASCII)
