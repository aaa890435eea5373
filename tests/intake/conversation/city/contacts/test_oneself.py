"""Who is asked whether they know a person says that it is they themselves."""

from dataclasses import replace

import pytest

from tests.intake.conversation.town import ANNA, EVE, Town

APPLIES = "The city of Gdynia, Poland, would like to take part."


def answered(text: str, language: str) -> Town:
    """Anna is asked about a second address that writes for her city, and answers."""
    town = Town()
    town.write(ANNA, APPLIES)
    contacts = tuple(replace(one, language=language) for one in town.file().contacts)
    town.applications[1] = replace(town.file(), contacts=contacts)
    town.write(EVE, APPLIES)
    asked = next(one for one in town.letters if one.notice == "confirm_person")
    town.write(ANNA, text, to=asked, language=language)
    return town


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Yes, it's me, both addresses are mine. Thank you."),
        ("de", "Ja, das bin ich, die Adresse gehört mir"),
        ("de", "Das bin auch ich, das ist meine zweite Adresse.\n\nMit freundlichen Grüßen\nAnna"),
        ("fr", "C'est bien moi, c'est mon autre adresse."),
        ("es", "Sí, soy yo, la dirección me pertenece"),
        ("pt", "Sim, sou eu, o endereço pertence-me"),
        ("ru", "Да, это мой личный адрес."),
        ("tr", "Evet, o benim, adres bana ait"),
        ("ar", "نعم، هذا أنا، العنوان يخصني"),
        ("hi", "हाँ, यह मैं ही हूँ, यह पता मेरा है"),
        ("zh", "是的，这是我，这个邮箱是我的"),
        ("ja", "はい、それも私です。もう一つのアドレスです。"),
        ("ko", "네, 접니다. 그 주소는 제 것입니다"),
    ],
)
def test_it_is_a_yes_to_the_letter(language: str, text: str) -> None:
    town = answered(text, language)
    assert town.remarks(ANNA) == {"colleague_welcomed"}
    assert town.receipt(ANNA).unplaced == ()
    assert town.file().pending == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Yes, that's me, but the address no longer belongs to me."),
        ("en", "Yes, I think that's me."),
        ("en", "This is my address."),
        ("de", "Ja, wenn die Adresse mir gehört."),
        ("de", "Ja, die Adresse gehört meinem Vorgänger."),
        ("fr", "Oui, cette adresse ne m'appartient plus."),
        ("es", "Sí, si la dirección me pertenece."),
        ("es", "Sí, la dirección pertenece a otra persona."),
        ("pt", "Sim, o endereço pertence a outra pessoa."),
        ("ru", "Да, возможно, это я."),
        ("tr", "Evet, adres artık bana ait değil."),
        ("ar", "نعم، العنوان يخص شخصا آخر."),
        ("hi", "हाँ, यह मेरा पुराना पता है।"),
        ("zh", "是不是我的邮箱"),
        ("ja", "はい、他の人のアドレスです。"),
        ("ja", "はい、私のアドレスでしたら。"),
        ("ko", "네, 예전 제 주소입니다."),
    ],
)
def test_a_denial_a_doubt_and_another_owner_are_no_yes(language: str, text: str) -> None:
    town = answered(text, language)
    assert town.file().contact(EVE) is None
    assert "colleague_welcomed" not in town.remarks(ANNA)


@pytest.mark.parametrize("text", ["Sí, sí, soy yo.", "Sí, es mi compañera."])
def test_a_yes_said_twice_or_about_a_colleague_is_one(text: str) -> None:
    assert answered(text, "es").file().contact(EVE) is not None
