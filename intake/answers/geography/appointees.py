"""The city of the table that a mail plainly calls the applicant, beside others that it names.

Invariant: where another place is called the applicant than the one that was read, neither is taken.
"""

from intake.answers import folding
from intake.answers.folding import is_unspaced, words
from intake.answers.geography import cities, parting, runs
from intake.answers.lexicon import lexicon, listed
from intake.answers.values import Context, Place


def city(names: list[str], language: str) -> Place | None:
    """The one city of the table among what is called the applicant."""
    told = {place for one in names if (place := _city(one, language))}
    return told.pop() if len(told) == 1 else None


def _city(name: str, language: str) -> Place | None:
    if is_unspaced(name[:1]):
        place = runs.read(name, Context(language=language))
        return place if isinstance(place, Place) and place.known else None
    folded = folding.key(parting.stripped(name, language))
    found = cities.dominant(cities.meant(cities.called(folded, language), folded), folded)
    return Place(city=found.name, country=found.country, known=True) if found else None


def is_other(place: Place, names: list[str], language: str) -> bool:
    """Whether what is called the applicant may be a place, and is not this one."""
    return any(_may_be_place(one, language) for one in names) and not any(
        holds(one, place, language) for one in names
    )


def _may_be_place(name: str, language: str) -> bool:
    """A capital on a word that means nothing else; a sign for a city in a script without blanks."""
    known, offices = lexicon("places", language), listed("signatures", "no_person", language)
    kinds = listed("places", "kind", language)
    if any(sign in kinds for sign in name if is_unspaced(sign)):
        return True
    said = [(word.raw, word.folded.partition("'")[0]) for word in words(name)]
    if any(folded in offices for _, folded in said):
        return False  # "the Council's Digital Office"
    return any(raw[0].isupper() and not known.of((folded,)) for raw, folded in said)


def holds(name: str, place: Place, language: str) -> bool:
    """Whether the place stands in these words."""
    city, said = folding.key(place.city or ""), words(name)
    spans = (
        " ".join(word.folded for word in said[start:end])
        for start in range(len(said))
        for end in range(start + 1, len(said) + 1)
    )
    return city in folding.key(name) or any(
        (one.name, one.country) == (place.city, place.country)
        for span in spans
        for one in cities.called(span, language)
    )
