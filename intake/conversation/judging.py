"""What one turn changes of the panel: seats, declarations, assignments, ballots, tallies.

Invariant: each holds whole values only, in the order in which they were said.
"""

from dataclasses import dataclass

from intake.panel.asked_back import Answered, AskedBack
from intake.panel.assignment import Assignment
from intake.panel.ballots import Ballot
from intake.panel.conflicts import Declaration
from intake.panel.roster import Panelist
from intake.panel.tally import Tally


@dataclass(frozen=True, kw_only=True)
class Judged:
    """Everything of the panel that a turn changes; an empty one is false.

    `panelists` are new or changed ones (by key). `declarations` are added to those before.
    `added` and `ended` assignments: `seed` is what the added ones were drawn by. `handed` are
    assignments whose packet leaves with this turn. `ballots` are new forms. `tallies` are new.
    `answered` are questions back that wait no more, `asked` those that wait from now on.
    """

    panelists: tuple[Panelist, ...] = ()
    declarations: tuple[Declaration, ...] = ()
    added: tuple[Assignment, ...] = ()
    ended: tuple[Assignment, ...] = ()
    seed: str = ""
    handed: tuple[Assignment, ...] = ()
    ballots: tuple[Ballot, ...] = ()
    tallies: tuple[Tally, ...] = ()
    asked: tuple[AskedBack, ...] = ()
    answered: tuple[Answered, ...] = ()

    def __add__(self, other: "Judged") -> "Judged":
        """Both; of a panelist changed by both, the later form stays in its place."""
        latest = {one.key: one for one in self.panelists + other.panelists}
        return Judged(
            panelists=tuple(latest.values()),
            declarations=self.declarations + other.declarations,
            added=self.added + other.added,
            ended=self.ended + other.ended,
            seed=other.seed or self.seed,
            handed=self.handed + other.handed,
            ballots=self.ballots + other.ballots,
            tallies=self.tallies + other.tallies,
            asked=self.asked + other.asked,
            answered=self.answered + other.answered,
        )

    def __bool__(self) -> bool:
        return self != Judged()
