"""Words that begin a sentence with a capital, and have the name of some city somewhere."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Unclear, Venue


def venue(language: str, text: str) -> object:
    return read("venue", text, Context(language=language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Gerne nehmen wir die Einladung an."),
        ("de", "Gerne, wir kommen."),
        ("de", "Mitte Mai passt uns gut."),
        ("de", "Der Oberbürgermeister holt sie persönlich ab."),
        ("de", "Man kann uns die Urkunde auch schicken."),
        ("de", "Namens der Stadt danken wir."),
        ("fr", "Bon, nous viendrons en personne."),
        ("fr", "Seul le maire peut répondre."),
        ("fr", "Nous participerons à la réunion."),
        ("fr", "Tour de ville après la cérémonie."),
        ("es", "Solo pedimos que nos avisen."),
        ("es", "El alcalde asistirá a la reunión."),
        ("es", "Vine a la alcaldía ayer."),
        ("pt", "Esse ponto ainda será decidido."),
        ("pt", "O prefeito irá pessoalmente."),
        ("pt", "Para nós tanto faz."),
        ("pt", "Uma delegação irá recebê-lo."),
        ("tr", "Hangi yer uygunsa."),
        ("tr", "Bir heyet gelecek."),
        ("tr", "Mesai saatlerinde uygundur."),
        ("tr", "Mali işler müdürümüz gelecek."),
        ("tr", "Bay Yılmaz gelecek."),
        ("ru", "Буду лично."),
        ("ru", "Но пока не решили."),
        ("ru", "Думаю, это решит мэр."),
        ("ru", "Само собой, мы приедем."),
        ("en", "Can you tell us where?"),
        ("en", "Okay, we will come."),
        ("en", "Turn up at our office."),
        ("en", "Nice, thank you."),
        ("en", "In nice surroundings, please."),
        ("en", "George Miller will collect it."),
        ("es", "Víctor Pérez asistirá en nombre de la ciudad."),
        ("fr", "Caroline Dubois représentera la ville."),
        ("de", "Norman Weber reist an."),
    ],
)
def test_they_name_no_place(language: str, text: str) -> None:
    assert isinstance(venue(language, text), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Gerne auf der Konferenz."),
        ("de", "Der Oberbürgermeister reist an, daher am liebsten auf der Konferenz."),
        ("fr", "Bon, lors de la Convention."),
        ("fr", "La réunion de la Convention nous convient."),
        ("es", "Solo en la Convención."),
        ("es", "Habrá una delegación en la Convención."),
        ("pt", "Uma entrega na Convenção seria ótima."),
        ("pt", "O prefeito irá à Convenção."),
        ("tr", "Bir heyetle kongreye geleceğiz."),
        ("tr", "Salı günü kongrede."),
        ("fr", "Sur place, lors de la Convention."),
        ("ru", "Но мы хотим на Конвенции."),
        ("en", "Okay, at the Convention."),
        ("en", "Nice! We will come to the Convention."),
        ("en", "Mary Smith will attend the Convention."),
        ("es", "Victor Pérez la recibirá en la Convención."),
        ("de", "Julia Weber nimmt sie auf der Konferenz entgegen."),
        ("ru", "Виктор Петров приедет на Конвенцию."),
    ],
)
def test_beside_the_convention_they_are_no_second_place(language: str, text: str) -> None:
    assert venue(language, text) == Venue(number=1, words="")


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("de", "Genf wäre uns am liebsten.", 6),
        ("de", "Bonn, bitte.", 4),
        ("de", "Essen wäre uns recht.", 4),
        ("de", "Gerne in Bonn.", 4),
        ("de", "In Kanton.", 3),
        ("fr", "À Canton.", 3),
        ("fr", "Canton de Genève.", 6),
        ("fr", "Nice.", 5),
        ("fr", "Tours serait notre choix.", 5),
        ("fr", "La Réunion serait notre choix.", 8),
        ("fr", "Séoul nous conviendrait.", 8),
        ("fr", "Man.", 8),
        ("es", "En Mesa, Arizona.", 7),
        ("es", "Caen (Francia).", 5),
        ("es", "La Paz sería lo mejor.", 8),
        ("es", "En Colonia.", 4),
        ("pt", "Porto seria ótimo.", 8),
        ("pt", "Essen, se possível.", 4),
        ("tr", "Van'da almak isteriz.", 8),
        ("tr", "Paris'te.", 5),
        ("ru", "Женева нас устроит.", 6),
        ("ru", "Дели.", 8),
        ("en", "In Mary, Turkmenistan.", 8),
        ("en", "Turkey would be best.", 8),
        ("en", "Nice would be best.", 5),
        ("en", "In Nice, thank you.", 5),
        ("en", "Nice, France.", 5),
        ("en", "George.", 8),
        ("en", "In George, South Africa.", 8),
        ("en", "Elizabeth, USA.", 7),
        ("de", "In Norman.", 7),
        ("fr", "Nancy nous convient.", 5),
        ("fr", "À Mobile, Alabama.", 7),
        ("es", "Natal.", 8),
    ],
)
def test_cities_and_countries_are_still_read(language: str, text: str, number: int) -> None:
    found = venue(language, text)
    assert isinstance(found, Venue)
    assert found.number == number


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Gerne auf der Konferenz oder in Bonn."),
        ("fr", "Bon, à la Convention ou à Genève."),
        ("es", "Solo en la Convención o en Ginebra."),
        ("pt", "Uma entrega na Convenção ou em Paris."),
        ("tr", "Bir heyetle kongreye ya da Paris'e geleceğiz."),
        ("ru", "Но мы хотим на Конвенции или в Женеве."),
        ("en", "Okay, at the Convention or in Geneva."),
    ],
)
def test_two_places_are_still_asked(language: str, text: str) -> None:
    assert isinstance(venue(language, text), Unclear)
