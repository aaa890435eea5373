"""The part of a card that tells by whose leave its person writes: "…, by order of the mayor".

Invariant: an office stands before such a part, and who gave something, or what was given, stands
in it beside words for giving; what only names the mayor ("Office of the Mayor") is none.
"""

import re

from intake.answers.folding import clean
from intake.answers.lexicon import split
from intake.answers.verdicts import mandates
from intake.conversation.people import signatures
from intake.conversation.phrases import phrases
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import has_case

_MARK = re.compile(r"\s+[-–—/|•·]\s+|\s*[,،，、／(（]\s*|\s+[(（]\s*")
_SET_OFF = re.compile(r"\s*[/|／–—(（]\s*|\s*-\s+")
_SLASH = re.compile(r"\s+/\s+|\s*／\s*")
_GIVEN = frozenset({"given", "mandated", "paper", "commission", "consent"})
_GIVERS = frozenset({"granter", "body"})
_ENDS = " )）.。।"
_STOP = re.compile(r"[;:!?；：。！？।؛]\s*\S|(?:\w{3}|[)»])\.\s+[^\W\da-zа-яё]")
"""Behind which another sentence stands."""
_LONGEST = 120
"""Characters of such a part at most."""


def is_mandate(part: str, language: str) -> bool:
    """Whether words between two marks tell who gave the right to write, or by what act."""
    words = split(clean(part))
    if not words or len(part) > _LONGEST or _STOP.search(part):
        return False
    roles = mandates.roles_of(words, language)
    if "post" in roles or _is_office(part, language):
        return False
    is_numbered = any(letter.isdigit() for letter in part)
    is_act = "act" in roles and (is_numbered or bool(roles & _GIVERS))
    is_given = bool(roles & _GIVERS and roles & _GIVEN) or {"paper", "holds"} <= roles
    return is_act or is_given or (is_numbered and bool(roles & {"paper", "deed"}))


def _is_office(part: str, language: str) -> bool:
    """ "Adjoint au maire chargé de l'innovation" is held; "Başkan tarafından yetkili" is not."""
    if not has_case(part) or not phrases(WORDS, "offices", language).starts(part):
        return False
    return not phrases(WORDS, "agents_behind", language).found(part)


def begins(office: str, language: str) -> int | None:
    """Where such a part begins behind an office that stands before its mark; None without one."""
    for mark in _MARK.finditer(office):
        head, behind = office[: mark.start()], office[mark.end() :]
        part = _MARK.split(behind, maxsplit=1)[0].rstrip(_ENDS)
        if is_mandate(part, language) and signatures.is_office(head, language):
            return mark.start()
    return None


def is_told(line: str, language: str) -> bool:
    """Whether some part of a line behind its first mark, which stands behind words, is one."""
    first, *others = _MARK.split(line)
    return bool(first) and any(is_mandate(part, language) for part in others if part)


def is_set_off(said: str, language: str) -> bool:
    """Whether a slash, dash or bracket stands before such a part, which is all that is said."""
    mark = _SET_OFF.match(said)
    return mark is not None and is_mandate(said[mark.end() :].rstrip(_ENDS), language)


def without(text: str, language: str) -> str:
    """The text without such a part at the end of a line that names somebody before it."""
    return "\n".join(_unmandated(line, language) for line in text.split("\n"))


def _unmandated(line: str, language: str) -> str:
    marks = list(_MARK.finditer(line))
    if not marks or not marks[-1].start():
        return line
    head, part = line[: marks[-1].start()], line[marks[-1].end() :].rstrip(_ENDS)
    if not is_mandate(part, language) or phrases(WORDS, "plain_ands", language).starts(part):
        return line  # "…接手，並已取得授權": a sentence
    is_parted = _SLASH.fullmatch(marks[-1][0]) and _SLASH.search(head)
    return line if is_parted else head  # three parts between slashes are told apart as they are


def parted(office: Piece, language: str) -> tuple[Piece, Piece | None]:
    """The office alone, and the mandate that stands behind it."""
    at = begins(office.text, language)
    if at is None:
        return office, None
    mark = _MARK.match(office.text, at)
    return office.part(0, at), office.part(mark.end() if mark else at)
