"""Whose a list of verdicts is by a sentence beside it: "I got this from Kwame.".

Invariant: words of passing on alone tell nobody's where the script has capitals: a name stands with
them, which is no city, no country and no word of such sentences.
"""

import re

from intake.conversation import phrasefiles, phrases
from intake.conversation.ballots import named_cities, owners
from intake.conversation.spelling import fold, has_case

_FILE = "passed_on_words.toml"
_LONGEST = 120
"""Characters of a sentence that tells this; what is longer says more."""
_AROUND = ' \t\n*_#>()（）[]«»“”"'
_ENDS = " .!。！।"
_CLAUSE = re.compile(r"[,;:，、；،؛]")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")


def is_told(sentence: str, language: str) -> bool:
    """Whether it says that what stands beside it is another's, whom it names."""
    said = sentence.strip(_AROUND)
    if not said or len(said) > _LONGEST:
        return False
    if _is_plain(said, language):
        return True
    passing = phrasefiles.listed("ballots", _FILE, language, "passing", is_alone=True)
    if not passing.found(fold(said)):
        return False
    if not has_case(said):
        return True
    cities = named_cities.found(said, language)
    bare = phrases.blanked(said, [(one.start, one.end) for one in cities])
    words = [*_WORD.finditer(bare)]
    if any(owners.may_be(one.group(), language) for one in words[1:]):
        return True
    first = words[0] if words else None
    is_subject = first is not None and passing.starts(fold(bare[first.end() :].strip()))
    return first is not None and is_subject and owners.may_be(first.group(), language)


def _is_plain(said: str, language: str) -> bool:
    """Whether a clause tells it by itself: "None of this is mine", "so I send it for him"."""
    first, *others = _CLAUSE.split(said)
    plainly = phrasefiles.listed("ballots", _FILE, language, "plainly", is_alone=True)
    instead = phrasefiles.listed("ballots", _FILE, language, "instead", is_alone=True)
    if plainly.is_all(fold(first.strip(_ENDS))):
        return True
    if any(instead.is_all(fold(one.strip(_ENDS))) for one in (first, *others)):
        return True
    pattern = phrasefiles.tables("ballots", _FILE).get(language, {}).get("for_named")
    return bool(pattern) and re.fullmatch(str(pattern), said.strip(_ENDS)) is not None


def points(sentence: str, language: str) -> bool:
    """Whether it begins with words for the list above it."""
    pointing = phrasefiles.listed("ballots", _FILE, language, "pointing", is_alone=True)
    return pointing.starts(fold(sentence.strip(_AROUND)))
