"""A list under the name of another city than the ballot's: "My ballot for Kobe:" for Osaka.

Invariant: such a list is asked, up to a heading with the ballot's own city; only the line right
above it counts, and only where all else in it heads ballots ("Kobe, 3 May" is where one writes).
"""

from collections.abc import Sequence
from dataclasses import replace

from intake.answers.geography import countries
from intake.conversation import phrases
from intake.conversation.ballots import bare_names, named_cities
from intake.conversation.ballots.ballot_signs import Signed
from intake.conversation.ballots.grammar import Statement

_AROUND = " \t*_#>()（）:：,，."


def asked(signed: Signed, statements: Sequence[Statement], names: Sequence[str]) -> list[Statement]:
    """The statements, those open that such a heading leads to.

    Without any name there is no city that they may be of instead.
    """
    found, is_other, end = list[Statement](), False, 0
    for one in statements:
        above = signed.text[end : signed.tokens[one.start].start]
        if names and (cities := _headed(above, signed.language)):
            is_other = not any(city.means(names) for city in cities)
        is_open = is_other and one.verdict and not one.why
        found.append(replace(one, why="which_city") if is_open else one)
        end = signed.tokens[one.end - 1].end
    return found


def _headed(above: str, language: str) -> Sequence[named_cities.Named]:
    """The cities that the last line names, if it says no more than what heads a ballot."""
    if "\n" not in above[len(above.rstrip()) :]:
        return ()
    heading = bare_names.last_line(above)
    cities = named_cities.found(heading, language)
    if not cities:
        return ()
    bare = phrases.blanked(heading, [(one.start, one.end) for one in cities]).strip(_AROUND)
    is_heading = not bare or countries.find(bare, language) or bare_names.is_heading(bare, language)
    return cities if is_heading else ()
