"""The places that an answer about the place of receipt names, from left to right.

Invariant: a denied place is not among those found; where a denial may reach on, nothing is sure.
"""

from dataclasses import dataclass, field

from intake.answers.choices import segments


@dataclass(frozen=True, kw_only=True)
class Named:
    """One place: its number of the list, and the country where a country or city was named."""

    number: int
    country: str = ""
    is_home: bool = False  # the city itself
    is_land: bool = False  # a country by its own name


@dataclass(kw_only=True)
class Walk:
    """The places of an answer from left to right, those denied left out."""

    language: str
    found: list[Named] = field(default_factory=list)
    named: set[int] = field(default_factory=set)  # where in the answer
    here: list[Named] = field(default_factory=list)  # of this clause
    doubted: set[str] = field(default_factory=set)  # where a word that may be a city would be
    mentions: bool = False  # a place, be it denied
    is_denied: bool = False
    is_doubtful: bool = False  # what follows a denial without a "but"
    is_unsure: bool = False
    is_wishless: bool = False  # "we have no special wish"
    is_idle: bool = False  # in the clause of which a place may not be wished
    has_who: bool = False  # "our city" as who wishes
    is_closed: bool = False  # a denial of what is before it was said last: "en China no"

    def place(self, named: Named) -> None:
        self.mentions = True
        self.is_unsure |= self.is_doubtful
        self.is_unsure |= self.is_idle  # "no wish to come to China"
        if not self.is_denied:
            self.found.append(named)
            self.here.append(named)

    def doubt(self, code: str, *, is_sure: bool) -> None:
        """A word that some city is called by: beside another place it may be that city."""
        if not (is_sure or self.is_denied):
            self.doubted.add(code)

    @property
    def is_torn(self) -> bool:
        """Whether a place stands beside a word that may be another."""
        return any(one.country != code for one in self.found for code in self.doubted)

    def deny(self) -> None:
        """A denying word: of the places before it in its clause, else of those behind it."""
        if self.here:
            self.found = [one for one in self.found if one not in self.here]
            self.is_doubtful |= not segments.denies_behind(self.language)
            self.here, self.is_closed = [], True
        elif segments.denies_behind(self.language):
            self.is_unsure |= not self.found
        else:
            self.is_denied = True

    def wish_nothing(self) -> None:
        """No wish: of the places of its own clause it is a denial, and of no other."""
        self.is_wishless = True
        if self.here:
            self.is_unsure = True
        else:
            self.is_idle = not segments.denies_behind(self.language)

    def part(self, *, contrast: bool) -> None:
        """A sign or a "but": a denial ends here, and is over for good behind a "but"."""
        self.is_doubtful = not contrast and (self.is_doubtful or self.is_denied)
        self.is_denied = self.is_idle = False
        self.here = []
