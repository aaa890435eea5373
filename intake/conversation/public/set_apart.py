"""Who signs below words of the public's in a script without capitals, set apart by its place.

Invariant: a name that no list knows is left out too, so in doubt a line too many is; it stays in
what is kept, and whoever lets the words pass is shown what goes without it.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from intake.answers import folding
from intake.consultation import personal
from intake.consultation.voices import Opinion
from intake.conversation import phrasefiles
from intake.conversation.intents import courtesy
from intake.conversation.intents.undersigned import COMMAS, ENDS
from intake.conversation.people import signatures
from intake.conversation.phrases import among
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import WORD, fold, has_case

_MOST_WORDS, _MOST_LETTERS, _MOST_UNSPACED = 5, 40, 8
"""Words and letters of a name, titles and particles of it apart; signs of one without blanks."""
_MOST_LINES, _MOST_BESIDE = 4, 4
"""Lines of a signature above how its writer is reached, and words beside a number."""
_SCRIPTS = (
    ("hi", re.compile("[\u0900-\u097f]")), ("ar", re.compile("[\u0600-\u06ff]")),
    ("ja", re.compile("[\u3041-\u30ff]")), ("ko", re.compile("[\uac00-\ud7af]")),
    ("zh", re.compile("[\u3400-\u9fff]")),
)  # fmt: skip
_KANA = re.compile("[\u3041-\u30ff]")
_PARTICLE = re.compile("(?<=[\u3400-\u9fff])[はがをにで](?=[\u3400-\u9fff])")
_EDGES = " \t*_-–—|,،，、"


def published(opinion: Opinion) -> str:
    """The words of an opinion as anybody may read them."""
    return personal.masked(cut(opinion.text, opinion.language)[0], opinion.address)


@lru_cache(maxsize=1024)  # a city's page shows the same words to everybody
def cut(text: str, language: str) -> tuple[str, str]:
    """What was said, and the lines at its end that sign it; "" where none does."""
    lines = text.rstrip().split("\n")
    last = len(lines) - 1
    while last > 0 and (not lines[last].strip() or _is_reached(lines[last])):
        last -= 1
    start = _start(lines, last, language, is_reached=last < len(lines) - 1)
    above = "\n".join(lines[:start]).rstrip()
    if start is None or not above:
        return text, ""
    return above, "\n".join(lines[start:]).strip()


def _start(lines: Sequence[str], last: int, language: str, *, is_reached: bool) -> int | None:
    """The line on which the name stands: the first below a blank one or a sentence's end."""
    for at in range(last, max(0, last - _MOST_LINES), -1):
        line, above = lines[at].strip(_EDGES), lines[at - 1].strip()
        if courtesy.is_courtesy(line, language):
            return at + 1 if at < last and _may_sign(lines[at + 1], language, is_reached) else None
        is_apart = not above or above.endswith((*ENDS, *COMMAS))
        if is_apart and _may_sign(line, language, is_reached):
            return at
        if not above or not _is_short(line):
            break
    is_below = is_reached and last > 0 and _may_sign(lines[last], language, is_reached)
    return last if is_below else None


def _may_sign(line: str, language: str, is_reached: bool) -> bool:
    """Whether a line may be a name, where its letters cannot tell: few words that state nothing."""
    line = line.strip(_EDGES)
    if not _is_short(line) or has_case(line) or not any(map(str.isalpha, line)):
        return False
    if line.endswith(ENDS) or any(map(str.isdigit, line)):
        return False
    spoken = dict.fromkeys((language, _tongue(line, language)))
    if any(_is_said(line, one) for one in spoken):
        return False
    if not folding.is_unspaced(line):
        return len(_words(line, language)) <= _MOST_WORDS
    is_brief = len(line.replace(" ", "")) <= _MOST_UNSPACED
    is_kana = bool(_KANA.search(line)) and not _PARTICLE.search(line)
    return is_brief and (is_reached or is_kana)


def _words(line: str, language: str) -> list[str]:
    """The words of a name without titles and particles, which stand before another."""
    particles = among(WORDS, "name_particles", _tongue(line, language))
    words = [one for one in line.split() if not one.endswith(".")]
    return [one for one in words if one not in particles]


def _tongue(line: str, language: str) -> str:
    """A language that is written so; the one of the mail where its script has none to tell."""
    return next((code for code, script in _SCRIPTS if script.search(line)), language)


def _is_said(line: str, language: str) -> bool:
    folded = fold(line)
    if signatures.is_statement(folded, language) or courtesy.is_courtesy(line, language):
        return True
    said = phrasefiles.tables("public", "set_apart.toml").get(language, {}).get("said", ())
    if folding.is_unspaced(line):
        return any(one in line for one in said)
    return bool({*line.split()} & {*said})


def _is_short(line: str) -> bool:
    return bool(line.strip()) and len(line) <= _MOST_LETTERS


def _is_reached(line: str) -> bool:
    """Whether a line tells how somebody is reached, with hardly a word beside that."""
    bare = personal.masked(line)
    is_told = bare != line or signatures.is_reached(line)
    return is_told and len(WORD.findall(bare)) <= _MOST_BESIDE
