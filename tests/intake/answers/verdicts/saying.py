"""What a reading of a yes or no says, in a word, for the tables of this folder."""

from intake.answers.values import Unclear, Value, YesNo


def said(found: Value | Unclear) -> str:
    """ "yes" or "no"; "asked" for what is unclear."""
    if isinstance(found, Unclear):
        return "asked"
    assert isinstance(found, YesNo)
    return "yes" if found.yes else "no"
