"""What a call says of its panel (V1): who should sit on it, how a ballot is judged and counted.

Invariant: nothing of this is in the programme's rules but categories and origins; the rest are
settings of the call, and a letter says of them only what the call set.
"""

from collections import Counter
from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field, model_validator

from intake.calls import checks
from intake.calls.checks import Aliases, Line, Name, Positive
from intake.calls.rules import Strict
from intake.calls.translated import texts

Country = Annotated[str, Field(pattern="^[A-Z]{2}$")]

Ties = Literal["organizers", "lower", "higher", "chair"]
"""Of a verdict on which most ballots are equally divided: left open for organizers, the worse or
the better one of the scale, or the ballot of the panel's chair."""


class Category(Strict):
    """A kind of body that should be represented on the panel."""

    id: Name
    name: Line


class Origin(Strict):
    """A country or region that should be; who comes from a country it `includes` counts for it."""

    id: Name
    name: Line
    includes: tuple[Country, ...] = ()


class Grade(Strict):
    """One verdict of the scale; `aliases` are words of a ballot that mean it.

    The usual words for met, partly and not met are known to the desk for the IDs `met`, `partly`
    and `not_met`.
    """

    id: Name
    name: Line
    aliases: Aliases = Field(default_factory=dict)


_CATEGORIES = (
    Category(id="international_organisation", name=texts("international organisation")),
    Category(id="business_association", name=texts("business association")),
    Category(id="standardisation_body", name=texts("standardisation body")),
    Category(id="expert", name=texts("expert or scholar")),
)
_UNION = "AT BE BG CY CZ DK EE ES FI GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"
"""Its members but Germany and France, which the rules name by themselves."""
_ORIGINS = (
    Origin(id="CN", name=texts("China")),
    Origin(id="US", name=texts("the United States")),
    Origin(id="JP", name=texts("Japan")),
    Origin(id="DE", name=texts("Germany")),
    Origin(id="RU", name=texts("Russia")),
    Origin(id="FR", name=texts("France")),
    Origin(id="EU", name=texts("the European Union"), includes=tuple(_UNION.split())),
)
_SCALE = (
    Grade(id="met", name=texts("met")),
    Grade(id="partly", name=texts("partly met")),
    Grade(id="not_met", name=texts("not met")),
)


class PanelRules(Strict):
    """The panel of a call.

    `scale` goes from the best verdict to the worst; those in `passing` count as met when standards
    are combined. `panelists` judge each application. Its tally needs `quorum` ballots; where none
    is set all that are assigned, and never fewer than `panelists`. `most_each` bounds the
    applications of one panelist.
    `own_country_conflicts`: nobody judges a city of their own country.
    """

    categories: tuple[Category, ...] = _CATEGORIES
    origins: tuple[Origin, ...] = _ORIGINS
    scale: tuple[Grade, ...] = _SCALE
    passing: Annotated[tuple[Name, ...], Field(min_length=1)] = ("met",)
    panelists: Positive = 3
    quorum: Positive | None = None
    most_each: Positive | None = None
    own_country_conflicts: bool = False
    ties: Ties = "organizers"

    @model_validator(mode="after")
    def _holds_together(self) -> "PanelRules":
        checks.refuse(_faults(self))
        return self

    @property
    def grades(self) -> tuple[str, ...]:
        """The IDs of the scale, best first."""
        return tuple(grade.id for grade in self.scale)


def _faults(rules: PanelRules) -> Iterator[tuple[str, str]]:
    ids = {
        "categories": [one.id for one in rules.categories],
        "origins": [one.id for one in rules.origins],
        "scale": list(rules.grades),
        "passing": list(rules.passing),
    }
    for key, named in ids.items():
        for id, times in Counter(named).items():
            if times > 1:
                yield f"panel.{key}", f"{id} stands there {times} times; allowed: each ID once"
    if len(rules.scale) < 2:
        yield "panel.scale", f"has {len(rules.scale)} verdicts; allowed: at least two"
    for id in rules.passing:
        if id not in rules.grades:
            yield "panel.passing", f"{id} is no verdict; allowed: {', '.join(rules.grades)}"
    if rules.quorum is not None and rules.quorum > rules.panelists:
        yield (
            "panel.quorum",
            f"is more than the panelists of an application; allowed: 1 to {rules.panelists}",
        )
