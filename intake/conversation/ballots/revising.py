"""Words that revise a verdict or only stand beside one: "change S2 to not met", "met, no doubt".

Invariant: such words mean it only right beside a standard or a verdict; elsewhere they stay words
of a reason.
"""

import re
from collections.abc import Iterator, Sequence

LISTS = (
    "aside",
    "instead",
    "should",
    "changing",
    "turning",
    "meant",
    "meant_behind",
    "possessed",
    "still",
    "sure",
    "existing",
    "assents",
    "topic_behind",
    "minded",
    "then",
    "unobjecting",
)
"""What says nothing beside a verdict; what corrects one with "should"; the verbs of a change,
what leads to a standard before one of them, whose verdict it is, and its "but"; what leaves nothing
open, what begins a reason of how few there are, and what agrees, behind a verdict; what makes a
topic of what stands before it; what tells a change of mind; what says nothing at the head of a
sentence, and what does so before a verdict; what says which verdict is meant, before it and behind
it."""
_LABELS = r"L(?:[%fdc]{0,2}j?[%fd]{0,2}L){0,9}"
_LEADS = re.compile(rf"(?:^|(?<=[plqS]))[fdj]{{0,3}}(?P<said>w)(?=[%fd]{{0,3}}{_LABELS})")
_TURNED = re.compile(
    rf"(?:^|(?<=[plq]))[fdj]{{0,3}}(?P<said>[w%])(?=[%fd]{{0,3}}{_LABELS}(?P<verb>f)v)"
)
_POSSESSED = re.compile(r"K[%fd]{0,2}(?P<said>[w%])(?=[%fd]{0,2}L)")
_FROM = re.compile(
    rf"K[%fdc]{{0,4}}{_LABELS}[%fd]{{0,4}}(?P<said>(?:[ng]{{0,2}}v[%cfd]{{0,2}})?T)"
    r"(?=[%fd]{0,3}[nfgdx]{0,6}v)"
)
_BEHIND = re.compile(
    r"(?P<former>[ng]{0,2}v[%fd]{0,2}T[%fd]{0,2})?v[%fdT]{0,3}?(?P<said>[wK%][%fd]{0,4})(?=[plcS]|$)"
)
_MINDED = re.compile(r"L[%fd]{0,2}(?P<said>w)(?=S)")
_STILL = re.compile(r"[LfS](?P<said>t)(?=[fd]{0,2}[nfg]{0,3}v)")
_SURE = re.compile(r"v[fd]{0,3}(?P<said>h)(?=[plcDS]|$)")
_SURE_APART = re.compile(r"v[fd]{0,3}[DcS](?P<said>h)(?=[plcDS]|$)")
_EXISTING = re.compile(r"v[fd]{0,3}[DcSp](?P<said>h)(?=[wfd](?:[wfdjTb]|y(?=w))*(?:[plc]|$))")
_SURELY = re.compile(r"L[fdS]{0,4}(?P<said>h)(?=[fdcD]{0,3}[ng]?[fd]{0,2}v)")
_THEN = re.compile(r"(?:^|(?<=[plq]))(?P<said>[w%])(?=c?[%fdT]{0,3}L)")
_UNOBJECTING = re.compile(r"L[%fdcSDb]{0,5}(?P<said>[w%])(?=[fd]{0,2}[cSD]{1,2}[fdng]{0,4}v)")
_MEANT = re.compile(
    r"L[%fdcST]{0,4}(?P<said>[wO%])(?=[%fd]{0,3}S?[fd]{0,2}[nfgdx]{0,6}v[^plqt]*(?:[plq]|$))"
)
"""With no "but" behind the verdict: "For S2 I meant met, but the figures say otherwise"."""
_MEANT_BEHIND = re.compile(r"v[fdS]{0,2}(?P<said>[wf%])(?=[plcS]|$)")
_TOPIC = re.compile(r"L(?P<said>[htb])")
_AGREED = re.compile(r"v[fd]{0,3}[cD](?P<said>y)(?=[pl]|$)")
_ALONE = (
    (_SURE, "sure", "f"), (_SURE_APART, "sure", "w"), (_SURELY, "sure", "f"),
    (_EXISTING, "existing", "w"), (_THEN, "then", "f"),
    (_UNOBJECTING, "unobjecting", "f"),
    (_TOPIC, "topic_behind", "f"), (_AGREED, "assents", "w"),
    (_MEANT, "meant", "f"), (_MEANT_BEHIND, "meant_behind", "f"),
    (_MINDED, "changing", "f"), (_STILL, "still", "f"),
)  # fmt: skip
"""Which word of which list is which sign, where the pattern has it."""
_CLAUSE = re.compile(r"[^plqcSDt]+")


def signs(line: str, said: Sequence[frozenset[str]]) -> dict[int, str]:
    """The sign of each token that means another thing here, by its place.

    `line` has "%" for syllables that part no words; `said` are the lists each token stands on.
    """
    found: dict[int, str] = {}
    for place, sign in (*_led(line, said), *_owned(line, said)):
        found[place] = sign
        line = f"{line[:place]}{sign}{line[place + 1 :]}"
    for place, sign in (*_changed(line, said), *_corrected(line, said), *_reasoned(line, said)):
        found[place] = sign
    for pattern, name, sign in _ALONE:
        places = (match.start("said") for match in pattern.finditer(line))
        found |= {place: sign for place in places if name in said[place]}
    return found


def _led(line: str, said: Sequence[frozenset[str]]) -> Iterator[tuple[int, str]]:
    """A word of change before a standard, or one that leads to it ("将S1改为…")."""
    for match in _LEADS.finditer(line):
        if "changing" in said[match.start("said")]:
            yield match.start("said"), "K"
    for match in _TURNED.finditer(line):
        place = match.start("said")
        if "turning" in said[place] and "changing" in said[match.start("verb")]:
            yield place, "K"


def _owned(line: str, said: Sequence[frozenset[str]]) -> Iterator[tuple[int, str]]:
    """Whose standard it is that is corrected ("Please change my S1 to …")."""
    for match in _POSSESSED.finditer(line):
        if "possessed" in said[match.start("said")]:
            yield match.start("said"), "f"


def _reasoned(line: str, said: Sequence[frozenset[str]]) -> Iterator[tuple[int, str]]:
    """A change of mind that is part of a reason: somebody else's, or beside the one verdict."""
    for place, sign in enumerate(line):
        if sign != "K" or "minded" not in said[place]:
            continue
        sentence = re.split("[plq]", line[:place])[-1]
        clause = re.split("[cSD]", sentence)[-1]
        if set(sentence) & {*"vy"} or set(clause) & {*"w%"}:
            yield place, "w"


def _changed(line: str, said: Sequence[frozenset[str]]) -> Iterator[tuple[int, str]]:
    """The former verdict with the "to" behind it, and a verb of change behind the new one."""
    for match in _FROM.finditer(line):
        yield from ((place, "f") for place in range(*match.span("said")))
    for match in _BEHIND.finditer(line):
        start, end = match.span("said")
        if line[start] == "K" or "changing" in said[start]:
            places = (*range(*match.span("former")), *range(start, end))
            yield from ((place, "f") for place in places if place >= 0)


def _corrected(line: str, said: Sequence[frozenset[str]]) -> Iterator[tuple[int, str]]:
    """ "S3 should be partly met instead": in one clause these leave nothing open."""
    for match in _CLAUSE.finditer(line):
        places = range(*match.span())
        names = ("instead", "should")
        if {"L", "v"} <= {*match[0]} and all(
            any(one in said[at] for at in places) for one in names
        ):
            yield from ((at, "f") for at in places if said[at].intersection(names))
