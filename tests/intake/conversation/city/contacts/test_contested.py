"""A contact named under a label, and somebody else who signs: who writes is asked."""

import pytest

from tests.intake.conversation.town import ANNA, Town

APPLIES = {
    "fr": "La ville de Laval, France, souhaite candidater.",
    "en": "The City of Bath, UK applies.",
    "zh": "福州市申请参评。",
}


def names(language: str, below: str) -> tuple[str, str]:
    town = Town()
    town.write(ANNA, f"{APPLIES[language]}\n{below}", language=language)
    current = town.file().current
    said = (current.get(id) for id in ("V11_writer", "V11_office"))
    name, office = (getattr(one.value, "text", "") if one else "" for one in said)
    return name, office


@pytest.mark.parametrize(
    ("language", "below"),
    [
        ("fr", "Interlocuteur : M. Jean Dupont, chef de projet\n\nCordialement\nClaire Martin\n"
         "Directrice générale"),
        ("en", "Contact person: Ann Lee\n\nKind regards\nNino Beridze"),
        ("zh", "联系人：陈建军，数字办主任\n\n此致\n敬礼\n林晓燕"),
    ],
)  # fmt: skip
def test_a_contact_over_the_signature_of_another_is_asked(language: str, below: str) -> None:
    assert names(language, below)[0] == ""


@pytest.mark.parametrize(
    ("language", "below", "name", "office"),
    [
        ("fr", "Interlocutrice : Mme Claire Martin, cheffe de projet\n\nCordialement\n"
         "Claire Martin", "Claire Martin", "cheffe de projet"),
        ("en", "Contact person: Ann Lee, project officer\n\nKind regards\nAnn", "Ann Lee",
         "project officer"),
        ("en", "Contact person: Ann Lee, project officer", "Ann Lee", "project officer"),
        ("zh", "联系人：林晓燕，数字办主任\n\n林晓燕", "林晓燕", "数字办主任"),
    ],
)  # fmt: skip
def test_a_contact_who_signs_or_nobody_else_does_is_who_writes(
    language: str, below: str, name: str, office: str
) -> None:
    assert names(language, below) == (name, office)
