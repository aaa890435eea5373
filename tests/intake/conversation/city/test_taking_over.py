"""Who is asked to take over says yes in words of their own, and who they are beside it."""

import pytest

from intake.contacts import Standing
from tests.intake.conversation.town import ANNA, BEN, Town


def answered(text: str, language: str = "en") -> Town:
    town = Town()
    town.write(ANNA, "The city of Gdynia, Poland, would like to take part.")
    town.write(ANNA, f"Please hand over to {BEN.address}", to=town.to(ANNA))
    town.write(BEN, text, to=town.to(BEN), language=language)
    return town


def is_taken_over(town: Town) -> bool:
    one = town.file().contact(BEN)
    return one is not None and one.standing is Standing.ACTIVE


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Yes, I take over."),
        ("en", "Yes, happy to."),
        ("de", "Ja, ich übernehme."),
        ("fr", "Oui, je prends le relais."),
        ("es", "Sí, me encargo de la solicitud."),
        ("pt", "Sim, assumo a candidatura."),
        ("ru", "Да, беру на себя."),
        ("tr", "Evet, başvuruyu devralıyorum."),
        ("zh", "是，我来接手。"),
        ("ja", "はい、引き継ぎます。"),
        ("ko", "네, 제가 맡겠습니다."),
        ("en", "Yes, I've taken it over."),
        ("de", "Ja, habe ich übernommen"),
        ("fr", "Oui, j'ai repris le dossier."),
        ("es", "Sí, ya he asumido la candidatura."),
        ("pt", "Sim, já assumi a candidatura."),
        ("ru", "Да, я приняла дела."),
        ("tr", "Evet, başvuruyu devraldık."),
        ("ar", "نعم، لقد توليت الطلب."),
        ("hi", "हाँ, मैंने संभाल लिया है।"),
        ("zh", "是的，我已接手。"),
        ("ja", "はい、引き継ぎました"),
        ("ko", "네, 업무를 이어받았습니다."),
    ],
)
def test_a_yes_says_what_it_is_to(language: str, text: str) -> None:
    assert is_taken_over(answered(text, language))


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("en", "Yes I take over. I am Tom Berg, IT manager.", "Tom Berg", "IT manager"),
        ("de", "Ja, ich übernehme. Ich bin Tom Berg, Leiter IT.", "Tom Berg", "Leiter IT"),
    ],
)
def test_the_name_beside_the_yes_is_read(language: str, text: str, name: str, office: str) -> None:
    town = answered(text, language)
    assert is_taken_over(town)
    current = town.file().current
    assert (current["V11_writer"].words, current["V11_office"].words) == (name, office)


@pytest.mark.parametrize(
    "text",
    [
        "No, I do not take over",
        "Yes, but I do not take over",
        "Yes, I take over if the mayor agrees.",
        "Yes, I take over. But not before June.",
        "Would I take over?",
        "Who is this? I am Tom Berg.",
    ],
)
def test_anything_else_takes_over_nothing(text: str) -> None:
    assert not is_taken_over(answered(text))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Yes, once I have taken over."),
        ("de", "Ja, mein Kollege hat übernommen."),
        ("fr", "Oui, je n'ai pas repris le dossier."),
        ("es", "Sí, cuando haya asumido."),
        ("pt", "Sim, o colega assumiu."),
        ("ru", "Да, я не принял дела."),
        ("tr", "Evet, devralmadım."),
        ("ar", "نعم، زميلي استلم الملف."),
        ("hi", "हाँ, अगर मैंने संभाल लिया।"),
        ("zh", "是的，我还没有接管。"),
        ("ja", "はい、引き継ぎましたか？"),
        ("ko", "네, 인수했다면요."),
    ],
)
def test_who_says_that_it_is_not_done_or_another_did_takes_over_nothing(
    language: str, text: str
) -> None:
    assert not is_taken_over(answered(text, language))
