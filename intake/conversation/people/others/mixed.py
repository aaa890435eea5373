"""A name and an office of which the words around them say that they are of two persons.

Invariant: nothing is taken here, and what stands in another sentence is told by `aides`.
"""

from intake.conversation.people import holding, missed
from intake.conversation.phrases import among, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import has_case

_FOR = ("short_mandates", "mandates", "writing_for")
_HOUSES = ("aides", "workplaces", "institutions")


def are(office: str, name: str, folded: str, language: str) -> bool:
    """Whether name and office, as they stand in a folded text, are of two persons."""
    if any(phrases(WORDS, key, language).starts(office) for key in _FOR):
        return True  # "Jane Miller (for Tom Reed, Mayor)"
    if _is_of_house(office, folded, language) or is_written_for(name, folded, language):
        return True
    if not has_case(office):
        is_own = phrases(WORDS, "first_person", language).starts(office)
        is_aide = phrases(WORDS, "aides", language).starts(name)
        return bool(name) and (is_aide or (is_own and " " in office))
    return bool(name) and (
        name in office or _serves(office, name, folded, language) or _is_for(office, language)
    )


def is_written_for(name: str, folded: str, language: str) -> bool:
    """Whether "on behalf of" stands right behind the name: "राजेश वर्मा की ओर से"."""
    behind = folded.partition(name)[2].lstrip() if name else ""
    return phrases(WORDS, "behalf_behind", language).starts(behind)


def _serves(office: str, name: str, folded: str, language: str) -> bool:
    """Whether the name is of whom the office serves: "assistant to Mr David Grant"."""
    if not phrases(WORDS, "serving", language).ends(office):
        return False
    before = folded.partition(name)[0].rstrip()
    between = before.partition(office)[2].split()
    titles = among(WORDS, "before_names", language)
    return office in before and all(one.rstrip(".").casefold() in titles for one in between)


def _is_of_house(office: str, folded: str, language: str) -> bool:
    """Whether an office is told of as that of a house: "Vorzimmer der Oberbürgermeisterin"."""
    before = folded.partition(office)[0].rstrip() if office in folded else ""
    line = before.split("\n")[-1]
    led, _, last = line.rpartition(" ")
    is_served = bool(led) and phrases(WORDS, "serving", language).is_all(last)
    return is_served and any(phrases(WORDS, key, language).ends(led) for key in _HOUSES)


def _is_for(office: str, language: str) -> bool:
    """Whether an office begins with somebody who signs for another: "Jane Miller for Mayor"."""
    run = next(iter(missed.runs(office)), "")
    behind = office[len(run) :].lstrip()
    small = among(WORDS, "short_mandates", language) | among(WORDS, "on_behalf", language)
    is_led = behind.partition(" ")[0] in small
    return is_led and office.startswith(run) and holding.is_person(run, language)
