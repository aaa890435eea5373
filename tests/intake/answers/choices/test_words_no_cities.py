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
        ("en", "We prefer Nice, thanks.", 5),
        ("en", "Yes, Nice, thanks!", 5),
        ("en", "Our choice is Nice!", 5),
        ("en", "In Nice, we have a consulate there.", 5),
        ("en", "Nice, thank you. Otherwise Geneva.", 5),
        ("en", "Franklin, Tennessee", 7),
        ("en", "Tyler, Texas", 7),
        ("en", "The city of Franklin", 7),
        ("es", "Mesa, Arizona", 7),
        ("es", "Chico, California", 7),
        ("es", "Preferimos Natal", 8),
        ("tr", "Mali", 8),
        ("tr", "Mali Cumhuriyeti", 8),
        ("tr", "Oran", 8),
        ("fr", "Réunion", 8),
        ("fr", "Dominique", 8),
        ("fr", "Luc", 8),
        ("fr", "Nous préférons Canton", 3),
        ("fr", "La ville de Canton", 3),
        ("de", "Wir bevorzugen Kanton", 3),
        ("de", "Die Stadt Kanton", 3),
        ("de", "Jura", 8),
        ("de", "Kanton Genf", 6),
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


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Nice, we feel, would be better than Geneva."),
        ("en", "Nice, we would rather have it there than in Geneva"),
        ("en", "We had thought of Geneva, but Nice, we believe, is closer"),
        ("en", "Our delegation would like to receive it in Nice, we will travel from Germany."),
        ("en", "We would love to come to Nice, we are twinned with Bonn"),
        ("en", "Nice! We will combine it with our trip to Switzerland."),
        ("en", "Nice! We will come to the Convention."),
        ("en", "Geneva and Nice, thank you"),
        ("en", "Nice, thank you. (We were in Geneva last year.)"),
        ("fr", "Genève et Canton"),
        ("fr", "Canton, puis Genève"),
        ("fr", "Genève, Canton"),
        ("fr", "Nous choisissons Canton, jumelée avec Lyon"),
        ("fr", "Canton : nous viendrons de Genève"),
        ("fr", "Canton ou la Convention"),
        ("fr", "Monte-Carlo, près de Nice"),
        ("fr", "Dominique, près de Paris"),
        ("de", "Wir wünschen Kanton. Wir reisen aus Frankfurt an."),
        ("de", "Kanton oder Konferenz"),
        ("de", "Kai Essen holt sie ab"),
        ("es", "Preferimos Natal, geminada con Ginebra"),
        ("es", "Pueblo o Ginebra"),
        ("en", "Franklin, we travel via Geneva"),
        ("en", "Tyler, Texas or Geneva"),
        ("en", "Mary Smith will attend the Convention."),
        ("en", "Sam Houston will collect it"),
        ("es", "Victor Pérez la recibirá en la Convención."),
        ("pt", "Monte Carlo, perto de Nice"),
        ("tr", "Mali, Fransa"),
        ("tr", "Oran ya da Paris"),
        ("ko", "네, 맞습니다"),
        ("en", "One is correct"),
        ("en", "One option suits us"),
        ("ru", "Один вариант подходит"),
        ("tr", "Bir seçenek doğru"),
    ],
)
def test_what_may_be_a_city_gives_way_to_no_other_place(language: str, text: str) -> None:
    assert isinstance(venue(language, text), Unclear)
