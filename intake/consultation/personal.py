"""What in words of the public's reaches a person: mail addresses, telephone numbers, their name.

Invariant: none of it is published, whoever lets the words pass; figures, dates and years stay.
"""

import re
import tomllib
import unicodedata
from functools import cache, lru_cache
from importlib.resources import files

from intake.answers import folding
from intake.answers.folding import INDIC, UNSPACED
from intake.answers.geography import cities

LEFT_OUT = "…"
MOST = 5
"""That many are named; one is enough to look again."""
_LETTER = rf"[^\W{UNSPACED}]"
"""Letters of scripts without blanks stand beside an address or a number and are no part of it."""


def _any_of(group: str, key: str) -> str:
    words = sorted(_words()[group][key], key=len, reverse=True)
    return rf"(?:{'|'.join(map(re.escape, words))})"


@cache
def _words() -> dict[str, dict[str, list[str]]]:
    text = files("intake.consultation").joinpath("reached.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


_LOCAL, _LABEL = rf"(?:{_LETTER}|[.+%-]){{1,64}}+", rf"(?:{_LETTER}|-){{1,63}}+"
_AT, _DOT = _any_of("mailboxes", "at"), _any_of("mailboxes", "dot")
_BRACKETED = rf"\s?[(\[{{<]\s?(?:{_AT}|@)\s?[)\]}}>]\s?"
_BETWEEN = rf"(?:[.．。｡]|\s?[(\[{{<]\s?(?:{_DOT}|\.)\s?[)\]}}>]\s?|\s{_DOT}\s)"
_MAIL = re.compile(
    rf"{_LOCAL}(?:[@＠]|{_BRACKETED}){_LABEL}(?:[.．。｡]{_LABEL}){{1,5}}"
    rf"|(?P<local>{_LOCAL})(?:\s?[@＠]\s?|{_BRACKETED}|(?P<said>\s{_AT}\s))"
    rf"(?:{_LABEL}{_BETWEEN}){{1,5}}[^\W\d_{UNSPACED}]{{2,63}}",
    re.IGNORECASE,
)
"""As it is sent to, or as it is spelled; what is spelled ends in letters, as no price does."""
_SEEN = re.compile(rf"{_any_of('mailboxes', 'seen')}\Z", re.IGNORECASE)
_ARTICLE = re.compile(rf"(?:\A|\W){_any_of('mailboxes', 'articles')}\s\Z", re.IGNORECASE)
_HANDLE = re.compile(
    r"(?:https?://)?(?<![\w.])(?:t\.me|telegram\.me|wa\.me|line\.me|m\.me)/[^\s<>()]{1,100}"
    r"|(?<![\w/@])@[A-Za-z][A-Za-z0-9_.]{2,30}[A-Za-z0-9_]",
    re.IGNORECASE,
)
_PHONE = re.compile(
    rf"(?<!{_LETTER})(?<![.,/])(?:[+＋]|\()?\d(?:[ \u00a0().\-/]{{0,2}}\d){{7,14}}(?!{_LETTER})"
    rf"|(?<!{_LETTER})(?<![.,/-])\d{{3}}[-.]\d{{4}}(?!{_LETTER}|[.,-]\d)"
)
_CALLED = re.compile(
    rf"(?<!{_LETTER}){_any_of('telephones', 'words')}(?![^\W\d{UNSPACED}])\W{{0,3}}"
    rf"(?:{_any_of('telephones', 'between')}(?![^\W\d{UNSPACED}])\W{{0,3}}){{0,3}}"
    rf"(?P<number>[(]?\d(?:[ \u00a0().\-/]{{0,2}}\d){{4,14}})(?!{_LETTER})",
    re.IGNORECASE,
)
"""A number too short to be known as one without the word before it."""
_FIGURE = re.compile(r"[1-9][\d.\u00a0 ]*")
_UNIT = re.compile(
    rf"[ \u00a0]?(?:[%€$£¥₹₽₩₺₴]|{_any_of('figures', 'units')}(?!{_LETTER}|['’]))", re.IGNORECASE
)
_UNIT_BEFORE = re.compile(
    rf"(?:[€$£¥₹₽₩₺₴]|(?<!{_LETTER}){_any_of('figures', 'currencies')})[ \u00a0]?\Z", re.IGNORECASE
)
CAPITAL = f"[{''.join(filter(str.isupper, map(chr, (*range(0x588), *range(0x1E00, 0x2000)))))}]"
"""A capital of any script that has them: Latin, Greek, Cyrillic, Armenian."""
_CAPITALS = rf"{CAPITAL}{_LETTER}{{0,30}}"
_NAMED = rf"[^\W\d_a-z{UNSPACED}]{_LETTER}{{0,30}}"
"""A word of a street's name, in any script."""
_NUMBER = r"(?!(?:19|20)\d\d(?!\d))\d{1,5}[A-Za-z]?"
_PARTED = r"[ ,]{1,2}(?:[Nn]o[.:]? ?)?"
_BEHIND, _BEFORE = _any_of("streets", "behind"), _any_of("streets", "before")
_STREETS = (
    re.compile(
        rf"(?<!\w){_NUMBER}[ ,]{{1,2}}(?:{_NAMED} ){{1,3}}(?i:{_BEHIND})(?!{_LETTER})"
        rf"|(?<!\w)(?:{_NAMED} ){{1,3}}(?i:{_BEHIND})\.?{_PARTED}{_NUMBER}(?!\w)"
    ),
    re.compile(
        rf"(?<!\w)(?i:{_BEFORE}) (?:{_LETTER}{{1,30}}[ ,]{{1,2}}){{1,5}}{_NUMBER}(?!\w)"
        rf"|(?<!\w){_NUMBER}[ ,]{{1,2}}(?i:{_BEFORE}) (?:{_LETTER}{{1,3}} ){{0,3}}{_NAMED}"
        rf"|(?<!\w){_LETTER}{{1,30}}(?i:{_any_of('streets', 'endings')}) {_NUMBER}(?!\w)"
    ),
    re.compile(
        rf"[{UNSPACED}]{{2,12}}?\d{{0,2}}{_any_of('streets', 'asian')} ?\d{{1,5}} ?"
        rf"{_any_of('streets', 'houses')}"
    ),
)
"""Where somebody lives: a street with the number of a house."""
_FAR = 24
"""Characters before a number in which its currency stands."""
_TOLD = (
    re.compile(r"(?:(?:19|20)\d\d[ \-/,.()]*)+"),
    re.compile(r"\d{4}-\d\d-\d\d|\d\d?[./]\d\d?[./]\d{4}"),
    re.compile(r"[1-9]\d{0,2}(?:[ \u00a0.]?\d{3})*[ \u00a0.]?000"),
)
"""Years, dates and round figures: long runs of digits that are nobody's number."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_PERSON = re.compile(rf"(?<!\w)(?P<name>{_CAPITALS}(?:[ -]{_CAPITALS}){{1,3}})(?!{_LETTER})")
_SIGNED_BEHIND = re.compile(
    rf"(?P<before>{LEFT_OUT}[ ,;:–—-]{{1,4}}){_PERSON.pattern}(?P<end>[\s.!]*)\Z"
)
_SIGNED = rf"(?:{_LETTER}|[{INDIC}])"
_TITLED = re.compile(
    rf"(?<!{_LETTER}){_any_of('titles', 'before')} {_SIGNED}{{2,20}}(?: {_SIGNED}{{2,20}})?"
    rf"|(?:(?<![{UNSPACED}])[{UNSPACED}]{{1,4}}|[\u3400-\u9fff]{{2,3}})"
    rf"{_any_of('titles', 'behind')}"
)
"""A name beside a title of courtesy, in any script."""
_COURTEOUS = re.compile(
    rf"(?<!{_LETTER})(?i:{_any_of('titles', 'courtesy')})\.? {_CAPITALS}(?: {_CAPITALS}){{0,2}}"
)
_ENDING = re.compile(
    rf"(?:[.!?؟।。！？]|\n)\s*"
    rf"(?P<name>[^\W\d_A-Za-z\u00c0-\u058f](?:[^\W\d_]|[{INDIC} '’-]){{1,40}})\Z"
)
_WORD_OR_LETTER = re.compile(r"[^\W\d_]+")
_DOTTED = {
    ord(dotted): plain
    for dotted, plain in zip("äöüøå", ("ae", "oe", "ue", "oe", "aa"), strict=True)
}
_SHORTEST = 3
"""Letters of a family name that is known in a mailbox."""
_PAIR, _MOST_WORDS, _LONGEST_UNSPACED = 2, 3, 5
"""Words from which a name tells one person, and the most of one; signs without blanks."""


@lru_cache(maxsize=1024)  # a city's page shows the same words to everybody
def masked(text: str, address: str = "") -> str:
    """The words without what reaches a person, nor the name in the mailbox they came from."""
    for street in _STREETS:
        text = street.sub(LEFT_OUT, text)
    text = _CALLED.sub(_uncalled, _unphoned(_HANDLE.sub(LEFT_OUT, _unmailed(text))))
    words = _WORD.findall(address.rpartition("@")[0])
    text = unnamed(text, " ".join(words) if _is_name(words) else "")
    text = _SIGNED_BEHIND.sub(_unsigned, text)
    for name in _owned(text, address):
        text = text.replace(name, LEFT_OUT)
    return text


def reaching(text: str) -> tuple[str, ...]:
    """What in the words reaches a person: streets, mailboxes, handles and telephone numbers."""
    found = [one for street in _STREETS for one in street.finditer(text)]
    found += _HANDLE.finditer(text)
    found += (one for one in _MAIL.finditer(text) if _is_mailbox(one))
    found += (one for one in _PHONE.finditer(text) if not _is_figure(one))
    found += (one for one in _CALLED.finditer(text) if not _is_figure(one, "number"))
    return tuple(dict.fromkeys(one[0].strip() for one in found))


def courteous(text: str) -> tuple[str, ...]:
    """Names behind a title of courtesy in letters that have capitals: "Dr. Kowal"."""
    return tuple(dict.fromkeys(one[0] for one in _COURTEOUS.finditer(text)))


def listed(group: str, key: str) -> tuple[str, ...]:
    """Words of the file beside this one."""
    return tuple(_words()[group][key])


def left_out(text: str, words: str) -> tuple[str, ...]:
    """The names in a text that its words as others read them do not have: the writer's own."""
    left = (*people(words, most=len(text)), *ending(words))
    return tuple(one for one in (*people(text, most=len(text)), *ending(text)) if one not in left)


def ending(text: str) -> tuple[str, ...]:
    """A few words behind the last sentence that may sign it, where no capitals tell a name."""
    found = _ENDING.search(text)
    name = found["name"].strip() if found else ""
    if folding.is_unspaced(name):
        return (name,) if len(name) <= _LONGEST_UNSPACED else ()
    return (name,) if len(name.split()) in range(_PAIR, _MOST_WORDS + 1) else ()


def _unsigned(found: re.Match[str]) -> str:
    """Without the name behind somebody's number at the end ("Call me: …, Ann Smith.")."""
    is_name = _is_name(_WORD.findall(found["name"]))
    return f"{found['before']}{LEFT_OUT}{found['end']}" if is_name else found[0]


def _owned(text: str, address: str) -> tuple[str, ...]:
    """The names that the letters of the mailbox spell, whole or by an initial."""
    letters = "".join(_WORD_OR_LETTER.findall(address.rpartition("@")[0]))
    spelled = {one(letters) for one in (_plain, _umlauts)}
    return tuple(
        name
        for name in (people(text, most=len(text)) if letters else ())
        if any(_spellings(one(name)) & spelled for one in (_plain, _umlauts))
    )


def _spellings(name: str) -> set[str]:
    """How a mailbox may spell a name: in either order, a first name by its letter."""
    first, *_, last = name.split() if " " in name else (name, "")
    if not last or len(last) < _SHORTEST:
        return set()
    whole = name.replace(" ", "")
    return {whole, first + last, last + first, first[0] + last, last + first[0]}


def _plain(name: str) -> str:
    kept = unicodedata.normalize("NFKD", name.casefold())
    return re.sub(r"[^\w ]|[\d_]", "", kept.replace("-", " "))


def _umlauts(name: str) -> str:
    """As mailboxes spell letters with two dots: "Müller" as "mueller"."""
    return _plain(name.casefold().translate(_DOTTED))


def unnamed(text: str, name: str) -> str:
    """The words without this name, in either order; a single word is no name to be sure of."""
    words = _WORD.findall(name)
    if len(words) < _PAIR:
        return text
    for order in (words, words[::-1]):
        spelled = r"[\s,.]+".join(map(re.escape, order))
        text = re.sub(rf"(?<!{_LETTER}){spelled}(?!{_LETTER})", LEFT_OUT, text, flags=re.I)
    return text


def people(text: str, most: int = MOST) -> tuple[str, ...]:
    """Words that may be a person's name: several with capitals side by side, no city's.

    Where letters have no capitals only what stands beside a title of courtesy is one.
    """
    found = (one["name"] for one in _PERSON.finditer(text))
    names = (one for one in found if not one.isupper() and _is_name(_WORD.findall(one)))
    titled = (one[0] for one in _TITLED.finditer(text))
    told = (one for one in titled if one not in _words()["titles"]["no_names"])
    return tuple(dict.fromkeys((*names, *told)))[:most]


def _unmailed(text: str) -> str:
    return _MAIL.sub(lambda found: LEFT_OUT if _is_mailbox(found) else found[0], text)


def _unphoned(text: str) -> str:
    return _PHONE.sub(lambda found: found[0] if _is_figure(found) else LEFT_OUT, text)


def _is_mailbox(found: re.Match[str]) -> bool:
    """Not "the figures at stat.example", where "at" is only a word."""
    if not found["said"]:
        return True
    before = found.string[max(0, found.start() - _FAR) : found.start()]
    return not _SEEN.match(found["local"]) and not _ARTICLE.search(before)


def _uncalled(found: re.Match[str]) -> str:
    if _is_figure(found, "number"):
        return found[0]
    return f"{found[0].removesuffix(found['number'])}{LEFT_OUT}"


def _is_figure(found: re.Match[str], group: int | str = 0) -> bool:
    """Whether a run of digits is a year, a date, a round figure, or has a unit beside it."""
    number, text = found[group], found.string
    if any(one.fullmatch(number) for one in _TOLD):
        return True
    before = text[max(0, found.start(group) - _FAR) : found.start(group)]
    has_unit = _UNIT.match(text, found.end(group)) or _UNIT_BEFORE.search(before)
    return bool(_FIGURE.fullmatch(number) and has_unit)


def _is_name(words: list[str]) -> bool:
    """Whether the words of a mailbox may be a person's name: not "die.mitte", not a city's."""
    if not words or words[0].casefold() in _words()["names"]["articles"]:
        return False
    return not cities.named(folding.key(" ".join(words)))
