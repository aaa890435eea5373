"""What stands between the city's name and its country's is where it lies, and no news."""

import pytest

from tests.intake.conversation.town import ANNA, Town


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The city of Kazan (Republic of Tatarstan, Russia) would like to take part in the "
               "competition for the title of demonstration city."),
        ("fr", "La Ville de Nantes (Loire-Atlantique, France) souhaite participer au programme des "
               "villes de démonstration."),
        ("es", "El Ayuntamiento de Sevilla (Andalucía, España) desea participar en el programa."),
        ("pt", "Escrevo em nome da Prefeitura de Curitiba, no Paraná, Brasil."),
        ("ru", "Администрация города Казани (Республика Татарстан, Россия) хотела бы принять "
               "участие в конкурсе на звание демонстрационного города."),
        ("hi", "मैं इंदौर नगर निगम (मध्य प्रदेश, भारत) की ओर से लिख रहा हूँ।"),
    ],
)  # fmt: skip
def test_its_region_is_not_shown_as_unplaced(language: str, text: str) -> None:
    town = Town()
    town.write(ANNA, text, language=language)
    assert town.receipt(ANNA).unplaced == ()


@pytest.mark.parametrize(
    ("language", "text", "shown"),
    [
        ("en", "The city of Gdynia, which cannot come, Poland, would like to apply.", "cannot"),
        ("de", "Die Stadt Graz, leider ohne Bürgermeister, Österreich, möchte teilnehmen.", "ohne"),
        ("ru", "Город Казань, просим отсрочку, Россия, хотел бы участвовать.", "отсрочку"),
        ("en", "The city of Kazan, twinned with Ulm since 1996, Russia, would like to take part.",
         "1996"),
        ("en", "The city of Kazan, Russia, would like to join; the bridge is closed until May.",
         "bridge"),
    ],
)  # fmt: skip
def test_what_else_a_sentence_says_stays_shown(language: str, text: str, shown: str) -> None:
    town = Town()
    town.write(ANNA, text, language=language)
    assert shown in " ".join(town.receipt(ANNA).unplaced)
