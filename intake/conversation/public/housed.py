"""Who signs below words of the public's with their home, their work or their telephone beside.

Invariant: only what stands at the very end is left out, and only with a name; whoever lets the
words pass is shown what goes.
"""

import re
from collections.abc import Callable, Sequence
from functools import cache

from intake.answers import folding
from intake.answers.geography import cities
from intake.consultation import personal
from intake.consultation.personal import CAPITAL
from intake.conversation import phrasefiles
from intake.conversation.intents import courtesy
from intake.conversation.intents.undersigned import ENDS
from intake.conversation.people import signatures
from intake.conversation.phrases import Phrases, among
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold, has_case, words_of

MaySign = Callable[[str, str], bool]
"""Whether a line may be a name in a script without capitals, and a language."""
_MOST_LINES, _MOST_WORDS, _MOST_LETTERS = 3, 7, 60
"""Lines that tell of whoever signs; words and letters of one."""
_NAME = re.compile(rf"{CAPITAL}[^\W\d_]*\.?(?:(?:[ '’-]|(?<=\.)){CAPITAL}[^\W\d_]*\.?){{1,3}}")
_JOINING = frozenset({"e", "et", "und", "y"})
"""Particles of a name that join two things as often."""
_DISTRICT = re.compile(
    r"(?:[\u3400-\u9fff]{1,5}[都道府县縣県省市]){1,2}[\u3400-\u9fff]{1,5}[区區町村市县縣乡鄉镇鎮]"
    r"|[\uac00-\ud7a3]{1,6}[시도] (?:[\uac00-\ud7a3]{1,5}[시군구] ?)?"
    r"[\uac00-\ud7a3]{1,5}[구군동읍면]"
)
_PARTS = re.compile(r"\s*[,،、，;；:：()（）|/]\s*|\s[-–—]\s")
_BLANKS = re.compile(r"[ \u3000]+")
_EDGES = " \t*_-–—|,،，、"


def start(lines: Sequence[str], language: str, may_sign: MaySign) -> int | None:
    """The line on which such a signature begins; None where none ends the words."""
    last = len(lines) - 1
    for at in range(last, max(0, last - _MOST_LINES - 1), -1):
        line = lines[at].strip(_EDGES)
        is_bearer = at < last and not _is_home(line, language) and not _is_place(line)
        if is_bearer and _is_name(line, language, may_sign):
            return at
        if _is_apart(lines, at) and _is_both(line, language, may_sign):
            return at
        if line and not _tells(line, language):
            return None
    return None


def _is_apart(lines: Sequence[str], at: int) -> bool:
    """Whether nothing of a sentence goes on in the line."""
    above = lines[at - 1].strip() if at else ""
    return not above or above.endswith(ENDS)


def _is_both(line: str, language: str, may_sign: MaySign) -> bool:
    """Whether a name and what tells of its bearer stand in one line, and nothing else."""
    parts = [one for one in _PARTS.split(line) if one.strip()]
    if len(parts) == 1 and folding.is_unspaced(line):
        parts = _BLANKS.split(line)
    named = [_is_name(one, language, may_sign) and not _tells(one, language) for one in parts]
    told = (one for one, is_named in zip(parts, named, strict=True) if not is_named)
    return len(parts) > 1 and sum(named) == 1 and all(_tells(one, language) for one in told)


def _is_name(line: str, language: str, may_sign: MaySign) -> bool:
    if not has_case(line):
        return may_sign(line, language)
    bare = " ".join(_without_particles(line.split(), language))
    return _NAME.fullmatch(bare) is not None and not _is_city(line)


def _without_particles(words: Sequence[str], language: str) -> list[str]:
    """The words of a name without those between that begin small ("da", "von", "de la")."""
    particles = among(WORDS, "name_particles", language) - _JOINING
    return [
        one for at, one in enumerate(words) if not 0 < at < len(words) - 1 or one not in particles
    ]


def _tells(line: str, language: str) -> bool:
    """Whether a line only tells of whoever signs: a home, work, a street, a telephone."""
    if courtesy.is_courtesy(line, language):
        return True
    if line.endswith(ENDS) or len(line) > _MOST_LETTERS:
        return False
    is_reached = personal.masked(line) != line or signatures.is_reached(line)
    is_told = is_reached or _is_home(line, language) or _is_place(line) or _is_city(line)
    return is_told and len(line.split()) <= _MOST_WORDS


def _is_place(line: str) -> bool:
    """Whether it is a district and its city, in the signs of a script or parted by a mark."""
    parts = [one for one in _PARTS.split(line) if one.strip()]
    is_city = len(parts) > 1 and any(map(_is_city, parts))
    is_capital = all(word[:1].isupper() or word.isdigit() for word in line.split())
    return bool(_DISTRICT.fullmatch(line)) or (is_city and is_capital)


def _is_city(said: str) -> bool:
    return bool(cities.named(folding.key(said)))


def _is_home(line: str, language: str) -> bool:
    """Whether its words are of a home or of work: in any language where its script tells it."""
    said = fold(line)
    words = words_of(said)
    return any(one.found(said, words) for one in _listed("" if not has_case(line) else language))


@cache
def _listed(language: str) -> tuple[Phrases, ...]:
    if language:
        return (phrasefiles.listed("public", "housed.toml", language, "home", "work"),)
    kinds = ("home", "work")
    return tuple(
        one for kind in kinds for one in phrasefiles.in_any_language("public", "housed.toml", kind)
    )
