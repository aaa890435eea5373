"""A ballot mail by city: under the lines that a city's name heads, and behind the names in prose.

Invariant: each word of the mail is of one share at most, and each city has one share.
"""

import re
from dataclasses import dataclass, replace

from intake.conversation import sentences
from intake.conversation.ballots import ballot_signs, ballots, judging_words, named_cities
from intake.conversation.ballots.ballot_signs import Paper
from intake.conversation.panelist import naming
from intake.conversation.panelist.judging import dividing, leading, restarting, unknown_places
from intake.conversation.panelist.judging.dividing import Stretch
from intake.conversation.panelist.sitting import Heard, Seated
from intake.messages import Passage

_HEADING = 60
"""Characters of a line in which a city's name stands, where it is headed by one."""
_AFTER_NAME = re.compile(r"\W*(?:\(.{1,60}\))?\s*(?:[:：–—-]|$)")


@dataclass(frozen=True, kw_only=True)
class Share:
    """What a mail says of one city (None: of which, it does not say).

    `doubtful` are stretches behind the name of another, of which nobody knows whose they are.
    """

    seated: Seated | None
    passages: tuple[Passage, ...] = ()
    doubtful: tuple[Stretch, ...] = ()


def shares(heard: Heard) -> list[Share]:
    """The mail by city, in the order in which they come."""
    heard, strange = unknown_places.parted(heard)
    found = _shares(heard)
    if strange:
        found[0] = replace(found[0], doubtful=(*found[0].doubtful, *strange))
    return found


def _shares(heard: Heard) -> list[Share]:
    headed = headed_parts(heard)
    if headed:
        parts = [_stretches(heard, said, one) for one, said in headed]
    else:
        parts = [_undivided(heard)]
    found: dict[int, Share] = {}
    for first, *others in parts:
        for one in (first, *(it for it in others if not it.is_doubtful)):
            _add(found, Share(seated=one.seated, passages=one.passages))
        doubtful = tuple(one for one in others if one.is_doubtful)
        _add(found, Share(seated=first.seated, doubtful=doubtful))
    return [*found.values()]


def _stretches(heard: Heard, passages: tuple[Passage, ...], seated: Seated | None) -> list[Stretch]:
    kept, lost = restarting.parted(heard, passages, seated)
    return [*dividing.stretches(heard, kept, seated, is_led=False), *lost]


def _add(found: dict[int, Share], one: Share) -> None:
    number = one.seated.number if one.seated else 0
    former = found.get(number, Share(seated=one.seated))
    found[number] = replace(
        former,
        passages=(*former.passages, *one.passages),
        doubtful=(*former.doubtful, *one.doubtful),
    )


def _undivided(heard: Heard) -> list[Stretch]:
    """The mail from the city on that it is about, which only its words up to another may tell."""
    said = _said_first(heard)
    here = (said[0] if len(said) == 1 else None) if said else heard.packet
    first, *others = dividing.stretches(heard, heard.message.passages, here, is_led=True)
    if others:
        heard = replace(heard, message=replace(heard.message, passages=first.passages))
    return [replace(first, seated=_meant(heard)), *others]


def headed_parts(heard: Heard) -> list[tuple[Seated | None, tuple[Passage, ...]]]:
    """The mail under each line that begins with a city's name; empty where none does."""
    parts: list[tuple[Seated | None, list[str]]] = [(None, [])]
    for line in heard.text.split("\n"):
        headed = _headed(heard, line)
        if headed:
            parts.append((headed[0], [headed[1]]))
        else:
            parts[-1][1].append(line)
    if len(parts) == 1:
        return []
    above = "\n".join(parts[0][1])
    is_said = bool(above.strip()) if heard.packet else _has_verdict(heard, above)
    first = [(heard.packet, tuple(_passages(parts[0][1])))] if is_said else []
    return [*first, *((one, tuple(_passages(lines))) for one, lines in parts[1:])]


def _has_verdict(heard: Heard, text: str) -> bool:
    """Whether it judges a standard, of whatever city."""
    if not judging_words.LABEL.search(text):
        return False
    return bool(ballots.read(text, Paper.of(heard.sitting.call), heard.language).judged)


def _passages(lines: list[str]) -> list[Passage]:
    return [Passage(text="\n".join(lines))]


def _headed(heard: Heard, line: str) -> tuple[Seated, str] | None:
    """The city that a line is headed by, and what follows on it."""
    if heard.packet and heard.packet.application.city == line.strip():
        return None
    for one in heard.cities:
        for name in naming.names_of(one):
            if line.strip().casefold().startswith(name.casefold()):
                rest = line.strip()[len(name) :]
                if found := _AFTER_NAME.match(rest):
                    return one, rest[found.end() :]
    return _headed_otherwise(heard, line.strip())


def _headed_otherwise(heard: Heard, line: str) -> tuple[Seated, str] | None:
    """The same by a name of another language: it must stand there alone."""
    for place in named_cities.found(line[:_HEADING], heard.language)[:1]:
        found = _AFTER_NAME.match(line, place.end)
        for one in heard.cities if place.start == 0 and found else ():
            if found and place.means(naming.names_of(one)):
                return one, line[found.end() :]
    return None


def _meant(heard: Heard) -> Seated | None:
    """The city that the words are about, else that of the thread, else the only one that waits."""
    said = _said_first(heard)
    if said:
        is_compared = said != [heard.packet] and leading.compares(_before(heard), heard.language)
        return said[0] if len(said) == 1 and not is_compared else None
    named = naming.named(heard)
    here = heard.packet
    if here:
        is_other = here not in named and any(_may_be_meant(one) for one in named)
        return None if is_other or _is_called_anothers(heard, here) else here
    if named:
        return named[0] if len(named) == 1 else None
    mine = [one for one in heard.sitting.assigned if not one.stands.is_tallied]
    return mine[0] if len(mine) == 1 else None


def _is_called_anothers(heard: Heard, here: Seated) -> bool:
    """Whether a sentence calls it the ballot of another city, be that not theirs to judge."""
    said = (
        one for one in sentences.split(heard.text, heard.language)
        if ballot_signs.says(one, heard.language, "ballot")
    )  # fmt: skip
    found = ({one.number for one in naming.known_in(heard, words)} for words in said)
    return any(named and here.number not in named for named in found)


def _said_first(heard: Heard) -> list[Seated]:
    """The cities named before the first standard: behind it stand reasons, which may compare."""
    return naming.named_in(heard, _before(heard))


def _before(heard: Heard) -> str:
    label = judging_words.LABEL.search(heard.text)
    return heard.text[: label.start()] if label else ""


def _may_be_meant(seated: Seated) -> bool:
    """Whether a city named somewhere in a mail may be the one it judges."""
    return seated.stands.is_assigned and not seated.stands.conflicts
