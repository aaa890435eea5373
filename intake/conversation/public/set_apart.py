"""Who signs below words of the public's in a script without capitals, set apart by its place.

Invariant: a name that no list knows is left out too, so in doubt a line too many is; it stays in
what is kept, and whoever lets the words pass is shown what goes without it.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from intake.answers import folding
from intake.consultation import personal
from intake.consultation.voices import Opinion
from intake.conversation import phrasefiles
from intake.conversation.intents import courtesy
from intake.conversation.intents.undersigned import COMMAS, ENDS
from intake.conversation.people import signatures
from intake.conversation.phrases import among
from intake.conversation.public import framing, housed
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
_UNSPACED_BEHIND = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
"""Scripts with blanks between a name's parts and between sentences, and none between words."""
_TWO = re.compile("[\u3041-\u30ff\u3400-\u9fff々]{1,4}[ \u3000][\u3041-\u30ff\u3400-\u9fff々]{1,4}")
_KATAKANA = re.compile(
    "[\u30a1-\u30fa\u30fc-\u30ff]{2,12}(?:[・･ ][\u30a1-\u30fa\u30fc-\u30ff]{2,12}){1,3}"
)
"""A family name and a given one; a name from abroad with dots between its parts."""
_EDGES = " \t*_-–—|,،，、"
_MARKS = ',،，、;؛:：!！?؟"“”«»()'
_COLONS = (":", "：")
_LISTED = re.compile(r"\s*(?:[*•·・①-⑳]|[-–—](?=\s)|[(（]?\d{1,2}\s?[-.)、．）](?!\d))\s*(?=\S)")
_DASHES = "-–—"
BETWEEN_LINES = " / "
"""Between lines that are told on one."""


def published(opinion: Opinion) -> str:
    """The words of an opinion as anybody may read them."""
    return said(opinion.text, opinion.address, opinion.language, opinion.shown)


def said(words: str, address: str, language: str, shown: str | None) -> str:
    """Words of the public's as others read them: as an organizer has them `shown`, if one has."""
    return told(words, address, language) if shown is None else shown


def told(words: str, address: str, language: str) -> str:
    """Words of the public's without the name that ends them, and what reaches their writer."""
    return personal.masked(_unsigned(words, language), address)


def signed(words: str, language: str) -> str:
    """What ends them and is left out as who signs, on one line; "" where nothing is."""
    ended = words.rstrip()[len(_unsigned(words, language).rstrip()) :]
    return BETWEEN_LINES.join(ended.strip().split("\n"))


@lru_cache(maxsize=1024)  # a city's page shows the same words to everybody
def _unsigned(words: str, language: str) -> str:
    return framing.unended(cut(words, language)[0], (), language)


@lru_cache(maxsize=1024)
def cut(text: str, language: str) -> tuple[str, str]:
    """What was said, and the lines at its end that sign it; "" where none does."""
    lines = text.rstrip().split("\n")
    found = (_signed_at(lines, language), housed.start(lines, language, _may_sign_there))
    start = min((one for one in found if one is not None), default=None)
    above = "\n".join(lines[:start]).rstrip()
    if start is None or not above:
        return text, ""
    return above, "\n".join(lines[start:]).strip()


def _signed_at(lines: Sequence[str], language: str) -> int | None:
    """The line on which a name without capitals stands, above or beside how it is reached."""
    last = len(lines) - 1
    while last > 0 and (not lines[last].strip() or _is_reached(lines[last])):
        last -= 1
    start = _start(lines, last, language, is_reached=last < len(lines) - 1)
    if start is None:
        below = range(last + 1, len(lines))
        start = next((at for at in below if _signs_beside(lines[at], language)), None)
    return start


def _start(lines: Sequence[str], last: int, language: str, *, is_reached: bool) -> int | None:
    """The line on which the name stands: the first below a blank one or a sentence's end."""
    for at in range(last, max(0, last - _MOST_LINES), -1):
        line, above = lines[at].strip(), lines[at - 1].strip()
        if courtesy.is_courtesy(line.strip(_EDGES), language):
            return at + 1 if at < last and _may_sign(lines[at + 1], language, is_reached) else None
        if _is_listed(lines, at) or _announces(line, language):
            break
        is_apart = not above or above.endswith((*ENDS, *COMMAS, *_COLONS))
        if is_apart and _may_sign(line, language, is_reached):
            if _announces(_above(lines, at), language):
                break
            return at
        if not above or not _is_short(line):
            break
    is_below = is_reached and last > 0 and not _is_listed(lines, last)
    return last if is_below and _may_sign(lines[last], language, is_reached) else None


def _above(lines: Sequence[str], at: int) -> str:
    return next((one.strip() for one in reversed(lines[:at]) if one.strip()), "")


def _is_listed(lines: Sequence[str], at: int) -> bool:
    """Whether a line is one of a list; one dash alone begins a signature."""
    if not _LISTED.match(lines[at]):
        return False
    below = next((one for one in lines[at + 1 :] if one.strip()), "")
    is_dash = lines[at].lstrip()[0] in _DASHES
    return not is_dash or any(map(_LISTED.match, (_above(lines, at), below)))


def _announces(line: str, language: str) -> bool:
    """Whether a line is the heading of what is said below, and not of who signs there."""
    heading = line.rstrip("".join((*_COLONS, *_EDGES)))
    if not line.endswith(_COLONS) or not heading or courtesy.is_courtesy(heading, language):
        return False
    tongue = _tongue(heading, language)
    if folding.is_unspaced(heading):
        return not heading.endswith(tuple(_known("labels", tongue)))
    words = heading.split()
    if {*words} & _known("labels", tongue):
        return False
    return len(words) > 1 or heading in _known("headings", tongue)


def _signs_beside(line: str, language: str) -> bool:
    """Whether a name stands on the line of how it is reached."""
    left = personal.masked(line).replace(personal.LEFT_OUT, " ").strip(f"{_EDGES}():：")
    return bool(left) and _may_sign(left, language, is_reached=True)


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
    if _TWO.fullmatch(line) or _KATAKANA.fullmatch(line):
        return True
    if _UNSPACED_BEHIND.search(line) and len(line.split()) == 1:
        return is_reached
    if not folding.is_unspaced(line):
        return len(_words(line, language)) <= _MOST_WORDS
    is_brief = len(line.replace(" ", "")) <= _MOST_UNSPACED
    is_kana = bool(_KANA.search(line)) and not _PARTICLE.search(line)
    return is_brief and (is_reached or is_kana)


def _may_sign_there(line: str, language: str) -> bool:
    """The same of a line below which somebody's home stands."""
    return _may_sign(line, language, is_reached=True)


def _words(line: str, language: str) -> list[str]:
    """The words of a name without titles and particles, which stand before another."""
    particles = among(WORDS, "name_particles", _tongue(line, language))
    words = [one for one in line.split() if not one.endswith(".")]
    return [one for one in words if one not in particles]


def _tongue(line: str, language: str) -> str:
    """A language that is written so; the one of the mail where its script has none to tell.

    Japanese is written in Chinese signs too.
    """
    found = next((code for code, script in _SCRIPTS if script.search(line)), language)
    return language if (found, language) == ("zh", "ja") else found


def _known(kind: str, language: str) -> frozenset[str]:
    listed = phrasefiles.tables("public", "set_apart.toml").get(language, {})
    return frozenset(listed.get(kind, ()))


def _is_said(line: str, language: str) -> bool:
    if signatures.is_statement(fold(line), language) or courtesy.is_courtesy(line, language):
        return True
    said = _known("said", language)
    if folding.is_unspaced(line):
        is_ended = line.endswith(tuple(_known("endings", language)))
        return is_ended or any(one in line for one in said)
    words = [one.strip(_MARKS) for one in line.split()]
    if _leads_on(words, language):
        return True
    return bool({*words[_initials(line, language) :]} & said)


def _leads_on(words: Sequence[str], language: str) -> bool:
    """Whether a preposition stands before a word that it governs, and is no name."""
    prepositions, led_on = _known("prepositions", language), tuple(_known("led_on", language))
    return any(one in prepositions and then.startswith(led_on) for one, then in pairwise(words))


def _initials(line: str, language: str) -> int:
    """How many words of a line its initials take up: no word of a sentence begins one so."""
    known = _known("initials", language)
    words = line.split()
    titles = len(words) - len(_words(line, language))
    more = next((at for at, one in enumerate(words[titles:]) if one not in known), 0)
    return titles + more if more else 0


def _is_short(line: str) -> bool:
    return bool(line.strip()) and len(line) <= _MOST_LETTERS


def _is_reached(line: str) -> bool:
    """Whether a line tells how somebody is reached, with hardly a word beside that."""
    bare = personal.masked(line)
    is_told = bare != line or signatures.is_reached(line)
    return is_told and len(WORD.findall(bare)) <= _MOST_BESIDE
