"""What is said of each option of an answer: the sign in its clause, and the sum of all clauses.

Invariant: it only holds and adds up signs; which sign reaches which option is for `judged`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from intake.answers.choices.parts import Segment

Sign = Literal["", "yes", "no", "plan", "doubt", "else", "open", "asked", "spoken", "enrolled"]
"""What is said of an option; "open" where a sign may be for it or not, "asked" in a question.

"spoken": words that we do not know are said of it, which beside a thing that is there may tell it
from it ("5G everywhere. 6G is years away"), and alone chooses only what is not had or lacked.

"enrolled": the city takes part in a programme of its name, which is a title where no other is.
"""

FEW = 3
"""Words at most in a clause that has no matter of its own."""


@dataclass
class Clause:
    """A segment, the sign in it, and what the options of it come to.

    `is_ahead`: the sign stands before its options; `grip`: what it says of those that follow;
    `is_other`: the options only stand in the names of other things; `is_told`: its own clause, or
    one behind it, says what they come to.
    """

    segment: Segment
    options: list[int]
    sign: Sign
    is_ahead: bool = False
    is_other: bool = False
    grip: Sign = ""
    is_told: bool = False
    verdict: Sign = ""

    @property
    def after(self) -> str:
        return self.segment.after

    @property
    def weight(self) -> float:
        return self.segment.weight

    @property
    def is_aside(self) -> bool:
        """A bracket that says nothing of any option, a reason, ", but not in all districts"."""
        roles = self.segment.roles
        is_beside = "because" in roles or (self.sign == "no" and "coverage" in roles)
        return not self.options and (is_beside or (self.segment.inside and not self.sign))

    @property
    def is_of_rest(self) -> bool:
        """It speaks of "the others"."""
        return "rest" in self.segment.roles and not self.options


@dataclass(kw_only=True)
class Judged:
    """What was said of each option, of all the others, and which one is said to be the only one.

    `had`: a city has these options or not, so that one only spoken of is not settled.
    """

    signs: dict[int, set[Sign]] = field(default_factory=dict)
    rest: set[Sign] = field(default_factory=set)
    sole: set[int] = field(default_factory=set)
    is_none: bool = False
    had: bool = False

    def add(self, options: Sequence[int], sign: Sign) -> None:
        for option in options:
            self.signs.setdefault(option, set()).add(sign)

    def has(self, *signs: Sign) -> bool:
        return any(not said.isdisjoint(signs) for said in self.signs.values())

    @property
    def affirmed(self) -> set[int]:
        said = {"yes", "enrolled"} if self._is_only_title else {"yes"}
        said |= set() if self.had or self.has("yes") else {"spoken"}
        return {option for option, signs in self.signs.items() if said & signs}

    @property
    def sure(self) -> list[int]:
        """Options of which nothing is said but that they are there, whatever is open of others."""
        return sorted(option for option, said in self.signs.items() if said == {"yes"})

    @property
    def _is_only_title(self) -> bool:
        """Whether all the others are denied beside a programme that the city takes part in."""
        others = [said for said in self.signs.values() if said != {"enrolled"}]
        is_denied = bool(others) or "no" in self.rest
        return is_denied and self.rest <= {"no"} and all(said == {"no"} for said in others)

    @property
    def _is_answered(self) -> bool:
        """ "Are we a digital or a green city? A green one": the writer answers the question."""
        both = [said for said in self.signs.values() if "asked" in said and len(said) > 1]
        return any("yes" in said for said in both)

    @property
    def is_open(self) -> bool:
        """Whether an option may be meant or not."""
        asked = any(said == {"asked"} for said in self.signs.values()) and not self._is_answered
        torn = any({"yes", "no"} <= said or {"yes", "else"} <= said for said in self.signs.values())
        beside = bool(self.sole) and self.affirmed != self.sole
        enrolled = self.has("enrolled") and not self._is_only_title
        spoken = self.has("yes") and {"spoken"} in self.signs.values()
        return asked or torn or beside or enrolled or spoken or self.has("open")
