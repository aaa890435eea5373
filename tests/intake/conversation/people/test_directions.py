"""Signs that nobody sees are no part of a person's office."""

from intake.conversation.people import writers
from intake.conversation.people.writers import Writer


def test_signs_of_direction_are_no_part_of_an_office() -> None:
    text = "خالد العتيبي، مدير التحول الرقمي، هاتف \u200e+966 11 411 0000، khalid@riyadh.example"
    assert writers.read(text, "ar") == Writer(
        name="خالد العتيبي", office="مدير التحول الرقمي", address="khalid@riyadh.example"
    )
