"""Rows that tell who gave the right to apply: "Mandate: Cabinet resolution 24/117, 9 January".

Invariant: only the label gives such an act its sense; one without a number or a date, in doubt,
denied, drafted or dated after today is none.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from intake import languages
from intake.answers import calendars
from intake.answers.folding import UNSPACED, clean, fold
from intake.answers.lexicon import lexicon, split
from intake.answers.times import numeric
from intake.answers.values import Context
from intake.answers.verdicts import mandates
from intake.patterns import only_at

_ROW = re.compile(
    r"(?:^|[\n.!?;(])[ \t>*•·–—-]{0,20}(?P<label>[^\s:=|.;()–—][^\n:=|.;()–—]{1,44}?)\*{0,3}"
    r"(?:[ \t]{0,9}[:=|]|[ \t]{1,9}[-–—](?=[ \t]))[ \t*]{0,20}(?=[^\s])"
)
_END = re.compile(rf"[!?;\n]|(?:(?<=[^\W\d_]{{4}})|(?<=[{UNSPACED}]))\.(?=\s|$)")
"""Where the first sentence behind a label ends: behind no initial, no figure and no "ref."."""
_NUMBERED = re.compile(only_at("nN", r"(?<=[^\s:=|?!] )(?:[nN]o\.|No) ?(?=\d)"))
_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_DAY_BEHIND = re.compile(r"(?<!\d)(\d{1,2}) ?[月월](?: ?(\d{1,2}))?")
_ACTS = frozenset({"act", "paper", "deed"})
_DOUBTS = frozenset({"unsure", "void", "colleague"})
_SIGN = "n°"
_EDGES = " \t()*•·>–—-.,"
_NEAR = 4
"""Words behind "by order of" in which who gave it stands."""
_LONGEST = 500
"""Letters of a row, and of what stands behind it, that are looked at."""
_SHORT = 2
"""Letters of a word that may stand between an act and its number or date ("of")."""
_LONG = 4
"""Letters of a word that tells something."""
_WORD = re.compile(r"[^\W\d_]+")
_PLAIN = frozenset(
    {"act", "paper", "deed", "granter", "body", "consent", "given", "holds", "mandated", "label"}
    | {"commission", "detail"}
)
_MOST_DAYS = 31
_WITHOUT_COUNTRY = "-"
"""Any country: days come first wherever the language is no English."""


def says(text: str, context: Context) -> mandates.Said:
    """Whether a row so called names an act that was done ("yes"), or one in doubt ("open")."""
    text = _cleaned(text)
    told = [_said(row, text, context) for row in _ROW.finditer(text)]
    told += [_commissioned(line, context) for line in text.split("\n")]
    return "open" if "open" in told else "yes" if "yes" in told else ""


def is_row(text: str, language: str) -> bool:
    """Whether a text begins with such a row, be its act in doubt or not."""
    text = _cleaned(text[:_LONGEST])
    row, context = _ROW.match(text), Context(language=language)
    said = _said(row, text, context) if row else ""
    return bool(said or _commissioned(text.partition("\n")[0], context))


def _cleaned(text: str) -> str:
    """With "n°" for "no. 17" within a row, which denies nothing."""
    return _NUMBERED.sub(_SIGN, clean(text))


def _said(row: re.Match[str], text: str, context: Context) -> mandates.Said:
    """What a row says whose first sentence asks nothing, unless words behind it undo that."""
    language, label = context.language, split(row["label"])
    known, named = lexicon("mandates", language), mandates.roles_of(label, language)
    if "label" not in known.of(label) and not _is_consent(named):
        return ""
    last = min(len(text), row.end() + _LONGEST)
    end = _END.search(text, row.end(), last)
    at = end.start() if end else last
    if text[at : at + 1] == "?":
        return ""
    said = _told(named, text[row.end() : at], context)
    return (
        "open" if said == "yes" and "void" in known.said(split(text[at : at + _LONGEST])) else said
    )


def _told(label: frozenset[str], value: str, context: Context) -> mandates.Said:
    """What is said of an act behind a label that has these meanings."""
    words, language = split(value), context.language
    roles = mandates.roles_of(words, language)
    is_worded = any(word[0].isalpha() for word in words)
    if not any(map(str.isdecimal, words)):
        return ""
    is_doubted = (
        roles & _DOUBTS
        or _is_of_institution(words, roles, language)
        or mandates.is_doubted(value, language)
    )
    if is_doubted or "%" in words or _is_ahead(value, context):
        return "open"
    is_named = is_worded and (roles & _ACTS or _is_consent(roles))
    is_in_label = (label & _ACTS and value.startswith(_SIGN)) or (
        not is_worded and _is_consent(label)
    )
    if is_named or is_in_label:
        return "yes" if _is_plain(value, language) else "open"
    return "" if is_worded else "open"  # "Mandate: 2020-2026"


def _is_of_institution(words: tuple[str, ...], roles: frozenset[str], language: str) -> bool:
    """ "Authority: Port Authority, letter of 3 March": whose label it is, and no mayor's act."""
    return not roles & {"granter", "body"} and "institution" in lexicon("deeds", language).said(
        words
    )


def _is_plain(value: str, language: str) -> bool:
    """Whether it names an act, who did it and when, and tells no more of it.

    What else is told in small letters may undo it or be of another act ("sent to the mayor").
    """
    words, known = split(value), lexicon("mandates", language)
    told = {
        at for one in known.every(words) if one.name in _PLAIN for at in range(one.start, one.end)
    }
    named = {fold(one) for one in _WORD.findall(value) if one[0].isupper()}
    return all(
        at in told
        or len(word) < _LONG
        or not word.isalpha()
        or word in named
        or calendars.has(word, "month", language)
        for at, word in enumerate(words)
    )


def _commissioned(line: str, context: Context) -> mandates.Said:
    """ "By order of the Mayor (letter 05-12/77)": by whose leave, and nothing behind the act."""
    words = split(line.strip(_EDGES))
    known, language = lexicon("mandates", context.language), context.language
    led = max((n for n, names in known.all_at(words, 0) if "commission" in names), default=0)
    acts = [one.end for one in known.every(words) if one.name in ("act", "deed")]
    acts = [at for at in acts if at > led]
    if not (led and acts) or not any(map(str.isdecimal, words[min(acts) :])):
        return ""
    given = mandates.roles_of(words[led : led + _NEAR], language)
    behind = [word for word in words[min(acts) :] if len(word) > _SHORT and word.isalpha()]
    others = [word for word in behind if not calendars.has(word, "month", language)]
    if not given & {"granter", "body"} or len(others) > 1:
        return ""
    return _told(frozenset(), line, context)


def _is_consent(roles: frozenset[str]) -> bool:
    """ "Mayor's approval": an act by itself."""
    return {"consent", "granter"} <= roles


def _is_ahead(text: str, context: Context) -> bool:
    """Whether a day, a month or a year in it is still to come, or may be."""
    today = context.today
    if today is None:
        return False
    is_english = context.language == languages.ENGLISH
    by_day = context if is_english else replace(context, country=_WITHOUT_COUNTRY)
    days, rest, unsure = numeric.read(calendars.western(text, context.language), by_day)
    years = [int(one) for one in _YEAR.findall(rest)]
    if any(one > today for one in (*days, *unsure)) or any(one > today.year for one in years):
        return True
    if days or (years and today.year not in years):
        return False
    return any(one > (today.month, today.day) for one in _months(rest, context.language))


def _months(text: str, language: str) -> Iterator[tuple[int, int]]:
    """Months that are named, with the day beside them if there is one."""
    for month, day in _DAY_BEHIND.findall(text):
        yield int(month), int(day or 0)
    words = split(text)
    for place, length, names in calendars.of(language).finds(words):
        for name in names:
            kind, _, number = name.partition(":")
            if kind == "month":
                beside = (*words[max(0, place - 2) : place], *words[place + length :][:1])
                yield int(number), max(map(_day, beside), default=0)


def _day(word: str) -> int:
    is_day = word.isdecimal() and int(word[:4]) <= _MOST_DAYS
    return int(word) if is_day else 0
