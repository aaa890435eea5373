"""What one turn changes of a consultation, as the store saves it.

Invariant: everything here is saved in the transaction of its turn, or nothing is.
"""

from dataclasses import dataclass

from intake.consultation.counting import Domain
from intake.consultation.files import VoiceFile
from intake.consultation.objections import Objection
from intake.consultation.publication import Line
from intake.consultation.voices import Opinion, Vote


@dataclass(frozen=True, kw_only=True)
class Consulted:
    """New or changed voices, domains, objections and lines.

    A voice with a number is the stored one. Whoever saves an objection numbers a new one and
    puts its `objections.entry` into the journal. `floods` are domains whose votes that count
    without an organizer's word are `counting.hold`ed now, `files` are new ones.
    """

    voices: tuple[Vote | Opinion, ...] = ()
    domains: tuple[Domain, ...] = ()
    objections: tuple[Objection, ...] = ()
    lines: tuple[Line, ...] = ()
    floods: tuple[str, ...] = ()
    files: tuple[VoiceFile, ...] = ()

    def __add__(self, other: "Consulted") -> "Consulted":
        return Consulted(
            voices=self.voices + other.voices,
            domains=self.domains + other.domains,
            objections=self.objections + other.objections,
            lines=self.lines + other.lines,
            floods=self.floods + other.floods,
            files=self.files + other.files,
        )
