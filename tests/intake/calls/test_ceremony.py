"""What a call tells of the Convention: days in their order, faults in words."""

import tomllib

import pytest
from pydantic import ValidationError

from intake.calls import faults, loading
from intake.calls.ceremony import CeremonyRules
from intake.calls.model import Call


def lines(table: str) -> list[str]:
    call = tomllib.loads(f"{loading.shipped()}\n{table}")
    try:
        Call.model_validate(call)
    except ValidationError as error:
        return faults.lines(error, call)
    return []


def test_the_shipped_call_sets_nothing_and_what_is_set_is_known() -> None:
    assert loading.load(loading.shipped()).ceremony == CeremonyRules()
    whole = 'place.en = "Geneva"\nfirst_day = "2026-06-01"\nlast_day = "2026-06-03"'
    assert lines(f"[ceremony]\n{whole}\nnames_by = '2026-05-01'") == []


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ('first_day = "2026-06-03"\nlast_day = "2026-06-01"', "allowed: the first_day or one"),
        ('last_day = "2026-06-01"', "allowed: the first_day or one"),
        ('first_day = "2026-06-03"\nnames_by = "2026-06-04"', "allowed: no day after the first"),
        ('first_day = "June"', "ceremony.first_day"),
        ('town = "Geneva"', "ceremony.town: is no key here; allowed: place, first_day"),
        ('place.fr = "Genève"', "ceremony.place"),
    ],
)
def test_a_fault_says_where_and_what_is_allowed(table: str, said: str) -> None:
    (line,) = lines(f"[ceremony]\n{table}")
    assert said in line


def test_an_unknown_key_of_a_part_that_may_be_left_out_is_a_line_too() -> None:
    call = tomllib.loads(loading.shipped())
    call["consultation"] = {"modus": "both"}
    with pytest.raises(ValidationError) as error:
        Call.model_validate(call)
    (line,) = faults.lines(error.value, call)
    assert line.startswith("consultation.modus: is no key here; allowed: mode, ")
