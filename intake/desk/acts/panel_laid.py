"""What is shown of an act on the panel beside its letters.

Invariant: values only, each as it would be after the act; who looks at them changes nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from intake.applications import Application
from intake.messages import Address
from intake.panel.assignment import Assignment, Plan
from intake.panel.conflicts import Declaration
from intake.panel.coverage import Coverage
from intake.panel.roster import Panelist
from intake.panel.tally import Tally
from intake.panel.ties import Settlement


@dataclass(frozen=True, kw_only=True)
class PanelLaid:
    """The panel as an act leaves it.

    `panelists` are those it changes. `plan` is what would be assigned, over `applications`.
    `declared` is what was said of a conflict, `handed` are assignments whose packet goes out, and
    `undeclared` those whose packet waits for a word about conflicts. `tally` is what was counted,
    `settled` a tie that organizers settle, `settled_as` what the call calls its verdict. `names`
    says whom the key of a panelist means.
    """

    panelists: tuple[Panelist, ...] = ()
    applications: tuple[Application, ...] = ()
    coverage: Coverage | None = None
    plan: Plan | None = None
    ended: tuple[Assignment, ...] = ()
    declared: Declaration | None = None
    handed: tuple[Assignment, ...] = ()
    undeclared: tuple[Assignment, ...] = ()
    tally: Tally | None = None
    settled: Settlement | None = None
    settled_as: str = ""
    names: Mapping[str, str] = field(default_factory=dict)

    def told(self, key: str) -> str:
        """The panelist with this key, as organizers know them."""
        return self.names.get(key) or Address(address=key).shown
