"""A segment of an answer to a choice: the options named in it, numbers, words and their roles.

Invariant: it only holds what was found; what is chosen is for `judged`.
"""

from dataclasses import dataclass, field

from intake.answers.folding import is_unspaced

JOINTS = frozenset({"and", "or", "/", "&", "+", "・", "·"})
LISTED = JOINTS | {","}
SENTENCES = frozenset(".\n!?;")


@dataclass
class Segment:
    """What stands between two commas, or an "and": options named, numbers, and other words.

    `denied` tells of each option whether a denial stood before it, `after` what parts the segment
    from the one before (a sign, or a list of words/*.toml); `strange` that it is not understood,
    `odd` that its numbers are not; `ahead` holds the roles said before the first option, `sole`
    that "only" stands beside one, `neither` that a "nor" begins it.
    """

    options: list[int] = field(default_factory=list)
    denied: list[bool] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    counts: list[int] = field(default_factory=list)  # "3 sectors": how many, not which
    words: list[str] = field(default_factory=list)
    rest: list[str] = field(default_factory=list)  # words without any role
    roles: set[str] = field(default_factory=set)
    ahead: set[str] = field(default_factory=set)
    after: str = ""
    strange: bool = False
    odd: bool = False
    inside: bool = False  # of a bracket
    sole: bool = False
    neither: bool = False

    @property
    def weight(self) -> float:
        """Words that mean nothing here; two letters of a script without blanks are about one."""
        return len(self.rest) - sum(map(is_unspaced, self.rest)) / 2

    @property
    def is_negative(self) -> bool:
        return bool({"negator", "none"} & self.roles)

    @property
    def is_of_giver(self) -> bool:
        """It tells who gave the title, and not that one was applied for there."""
        is_asked_for = "bid" in self.roles and "awarded" not in self.roles
        return bool({"body", "giver"} & self.roles) and not is_asked_for

    @property
    def is_told_of(self) -> bool:
        """Other words stand beside its numbers, which may count anything."""
        is_beside = bool(self.rest) or self.is_of_giver or "there" in self.roles
        return is_beside and not (self.options or "rest" in self.roles)

    @property
    def is_bare(self) -> bool:
        """It holds words only, of which none means anything to a choice."""
        return bool(self.rest) and not (self.options or self.numbers or self.strange)

    @property
    def is_empty(self) -> bool:
        return not (self.options or self.numbers or self.counts or self.rest or self.roles)
