"""What an organizer types to say who acts and why: whether it says something, and who is who.

Invariant: one name in two spellings is one person's. A name is claimed, never proven.
"""

import re
import unicodedata
from email.utils import parseaddr

from intake.errors import Refusal

ERASED = "(erased)"
"""What stands where somebody's name or words stood, who was erased."""
NOWHERE = "@erased.invalid"
"""How the address ends that stands in the place of theirs."""
SOMEBODY = "somebody who was erased"
"""How organizers read that name or address."""
WORDLESS = "its words were erased"
"""How they read what they said."""
_INSTEAD = re.compile(rf"\berased-\w+{re.escape(NOWHERE)}")
_UNSEEN = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\U000e0100-\U000e01ef]"
)
"""Signs that show nothing, though Unicode counts them as letters, marks or symbols."""
_UNWRITTEN = ("Cf", "Cc")
_NOWHERE_SHOWN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs"})
_JOINING = frozenset("\u200c\u200d")
"""Signs that nobody sees and that names are written with in Persian, Hindi and Sinhala."""
LONGEST = 200
"""Letters of a name."""
_APOSTROPHE = re.compile("['’‘ʼ`]")
_ALIKE = str.maketrans(
    "łøđıавекмнорстухіјѕαβεηικμνορτυχ", "lodiabekmhopctyxijsabehikmnoptyx"
)  # small letters, for those that look alike as small or as capital letters
_ALPHABETS = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC", "LISU"})
"""Alphabets with letters that look like another's; their marks are accents, elsewhere vowels."""


def is_erased(address: str) -> bool:
    """Whether it stands for somebody who was erased."""
    return address.endswith(NOWHERE)


def readable(text: str) -> str:
    """A text as it is read out, without the addresses that stand for who was erased."""
    return _INSTEAD.sub(SOMEBODY, text)


def of_person(name: str) -> str:
    """A name as it is read out."""
    return SOMEBODY if name == ERASED else name


def is_said(text: str) -> bool:
    """Whether there is a letter or digit in it that can be read."""
    return bool(_words(text))


def is_seen(text: str) -> bool:
    """Whether there is anything in it that can be seen, if only a sign or a picture."""
    return bool(_visible(text).strip())


def may_be_named(name: str) -> Refusal | None:
    """Why nobody can act under this name."""
    if not is_said(name):
        return Refusal(reason="no_name", text="There is no letter in that name that can be read.")
    for word in _parted(_visible(name)):
        alphabets = sorted(_alphabets(word))
        if len(alphabets) > 1:
            return Refusal(
                reason="mixed_alphabets",
                text=f"In the name {name!r} the word {word!r} mixes {' and '.join(alphabets)} "
                "letters, which look alike; write each word in one alphabet.",
            )
    return None


def unwritable(name: str) -> str | None:
    """What keeps a name from standing in a letter, and what to do about it; None where it may."""
    if sign := unseen(name):
        return f"holds {sign}, a sign that nobody sees; type it anew by hand"
    if len(name) > LONGEST:
        return f"has {len(name)} letters; shorten it to at most {LONGEST}"
    return None


def unseen(text: str) -> str:
    """The first sign that cannot be seen and may hide or turn what stands beside it; "" for none.

    By its number and, where it has one, its name.
    """
    for one in text:
        is_hidden = unicodedata.category(one) in _NOWHERE_SHOWN and one not in _JOINING
        if is_hidden and not one.isspace():
            return f"U+{ord(one):04X} {unicodedata.name(one, '')}".strip()
    return ""


def is_same(one: str, other: str) -> bool:
    """Whether two names are one person's.

    Case, accents, width, blanks, punctuation, the order of words and what cannot be seen do not
    count, nor which alphabet a letter is from that looks alike; an address is the name before "@".
    """
    if "@" in one and "@" in other:
        return _words(one) == _words(other)
    first, second = (_words(_called(name)) for name in (one, other))
    return sorted(first) == sorted(second) or "".join(first) == "".join(second)


def _called(name: str) -> str:
    """The name in "Anna Nowak <anna@un.example>", else what stands before the "@"."""
    called = parseaddr(name)[0] if "<" in name else ""
    return called or name.partition("@")[0]


def _words(text: str) -> list[str]:
    return _parted(_APOSTROPHE.sub("", _visible(text)).casefold().translate(_ALIKE))


def _parted(text: str) -> list[str]:
    """Its words: letters and digits, with the marks that belong to them."""
    kept = (one if one.isalnum() or _is_mark(one) else " " for one in text)
    return [word for word in "".join(kept).split() if any(map(str.isalnum, word))]


def _is_mark(one: str) -> bool:
    return unicodedata.category(one).startswith("M")


def _visible(text: str) -> str:
    """The letters without accents, and nothing that cannot be seen."""
    kept: list[str] = []
    for one in _UNSEEN.sub("", unicodedata.normalize("NFKD", text)):
        is_accent = _is_mark(one) and bool(_alphabets("".join(kept[-1:])))
        is_unwritten = unicodedata.category(one) in _UNWRITTEN and not one.isspace()
        if not (is_accent or is_unwritten):
            kept.append(one)
    return "".join(kept)


def _alphabets(word: str) -> set[str]:
    found = {unicodedata.name(letter, "").partition(" ")[0] for letter in word}
    return {one.capitalize() for one in found & _ALPHABETS}
