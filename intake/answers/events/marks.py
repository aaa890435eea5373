"""The apostrophes of names, which looking words up leaves out: "L'Assemblée", "Forumu'na".

Invariant: a name is given back as it was written, but for what only ties it to its sentence.
"""

import re
from dataclasses import dataclass

from intake.answers.folding import clean, fold
from intake.answers.lexicon import glued, listed

_APOSTROPHES = "'’‘ʼ`"
_APOSTROPHE = re.compile(rf"(?<=[^\W\d_])[{_APOSTROPHES}](?=[^\W\d_])")
_SINGLE = ("'", "‘")
_ELIDED = re.compile(rf"^[lLdD][{_APOSTROPHES}](?=\w)")
_CASE_LETTERS = 2
"""Letters of such an ending: "-na", "-ni"."""
_CASE = re.compile(rf"[{_APOSTROPHES}]([^\W\d_]{{1,5}})$")


@dataclass(frozen=True, kw_only=True)
class Written:
    """The cleaned text as it was written: with the apostrophes that looking up leaves out."""

    bare: str
    marks: tuple[tuple[int, str], ...]

    @classmethod
    def of(cls, text: str) -> "Written":
        marked = _APOSTROPHE.sub(lambda one: chr(0xE000 + _APOSTROPHES.index(one[0])), text)
        bare: list[str] = []
        marks: list[tuple[int, str]] = []
        for sign in clean(marked):
            if 0xE000 <= ord(sign) < 0xE000 + len(_APOSTROPHES):
                marks.append((len(bare), _APOSTROPHES[ord(sign) - 0xE000]))
            else:
                bare.append(sign)
        return cls(bare="".join(bare), marks=tuple(marks))

    def name(self, name: str) -> str:
        """The name with its apostrophes."""
        at = self.bare.find(name) if self.marks else -1
        if at < 0:
            return name
        found = [(place - at, sign) for place, sign in self.marks if at < place < at + len(name)]
        for place, sign in reversed(found):
            name = name[:place] + sign + name[place:]
        return name


def trimmed(name: str, language: str) -> str:
    """The name without an article or an ending that an apostrophe parts from it.

    Nor with the first of two quotes whose second went with a particle: "'드론 엑스포'를".
    """
    name = _ELIDED.sub("", name)
    if name[:1] in _SINGLE and not any(one in name[1:] for one in "'’"):
        name = name[1:]
    ending = _CASE.search(name)
    if ending and ending[1].islower() and glued(language, "after"):
        return name[: ending.start()]
    return _uncased(name, language)


def _uncased(name: str, language: str) -> str:
    """The name without the ending of its case, where no apostrophe parts it: "Dünya Kupasına"."""
    *ahead, last = name.split(" ")
    is_cased = bool(ahead) and fold(last) in listed("event_cases", "cased", language)
    return name[:-_CASE_LETTERS] if is_cased else name
