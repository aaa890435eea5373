"""Events told with a verb that is in no table, and those told ahead of others ("besides …")."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Events

Named = list[tuple[str, int | None]]


def named(text: str, language: str) -> Named:
    """The events that are read; none where any of it is asked."""
    found = read("events", text, Context(language=language))
    if not isinstance(found, Events) or found.unread:
        return []
    return [(one.name, one.year) for one in found.events]


@pytest.mark.parametrize(
    ("language", "text", "name", "year"),
    [
        ("en", "In 2015 we pulled off the World Water Forum.", "World Water Forum", 2015),
        ("fr", "Nous avons mené à bien le Forum mondial de l'eau en 2012.",
         "Forum mondial de l'eau", 2012),
        ("es", "Sacamos adelante el Foro Mundial del Agua en 2006.", "Foro Mundial del Agua", 2006),
        ("ru", "В 2017 году мы встречали Всемирный форум молодёжи.",
         "Всемирный форум молодёжи", 2017),
        ("de", "Wir haben 2015 das Weltwasserforum gestemmt.", "Weltwasserforum", 2015),
        ("de", "2015 ging bei uns das Weltwasserforum über die Bühne.", "Weltwasserforum", 2015),
        ("de", "2013 haben wir die Internationale Gartenschau auf die Beine gestellt.",
         "Internationale Gartenschau", 2013),
        ("en", "Back in 2019 our city threw open its doors for the International Solar "
         "Conference.", "International Solar Conference", 2019),
        ("ru", "В 2014 году наш город встретил у себя Международный инвестиционный форум.",
         "Международный инвестиционный форум", 2014),
        ("tr", "2009'da Dünya Su Forumu'nun altından başarıyla kalktık.",
         "Dünya Su Forumu", 2009),
    ],
)  # fmt: skip
def test_what_the_city_did_with_an_event_was_to_host_it(
    language: str, text: str, name: str, year: int
) -> None:
    assert named(text, language) == [(name, year)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We sponsored the World Water Forum in 2015."),
        ("en", "In 2015 we missed the World Water Forum."),
        ("en", "Nobody quite recalls the Road Summit in 2021."),
        ("de", "Wir haben 2015 das Weltwasserforum besucht."),
        ("de", "Wir haben 2015 das Weltwasserforum nicht bekommen."),
        ("es", "Apoyamos el Foro Mundial del Agua en 2006."),
        ("fr", "Nous avons manqué le Forum mondial de l'eau en 2012."),
        ("ru", "Мы пропустили Универсиаду в 2013 году."),
        ("tr", "2009'da Dünya Su Forumu'nu kaçırdık."),
        ("pt", "Apoiámos o Fórum Mundial da Água em 2018."),
    ],
)
def test_another_deed_than_hosting_lists_nothing(language: str, text: str) -> None:
    assert named(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "events"),
    [
        ("en", "Besides the World Urban Forum (2018), we welcomed the Asian Games in 2014.",
         [("World Urban Forum", 2018), ("Asian Games", 2014)]),
        ("fr", "Outre le Forum mondial de l'eau (2012), nous avons accueilli les Jeux de la "
         "Francophonie en 2017.",
         [("Forum mondial de l'eau", 2012), ("Jeux de la Francophonie", 2017)]),
        ("es", "Además de los Juegos Panamericanos de 2011, albergamos el Foro Mundial del Agua "
         "en 2006.", [("Juegos Panamericanos", 2011), ("Foro Mundial del Agua", 2006)]),
        ("ru", "Помимо форума «Россия» (2013), город провёл Всемирный форум молодёжи (2017).",
         [("форум «Россия»", 2013), ("Всемирный форум молодёжи", 2017)]),
        ("de", "Neben dem Weltklimagipfel (2017) haben wir 2015 das Weltwasserforum beherbergt.",
         [("Weltklimagipfel", 2017), ("Weltwasserforum", 2015)]),
        ("pt", "Além dos Jogos Mundiais Militares (2011), sediamos o Fórum Mundial da Água em "
         "2018.", [("Jogos Mundiais Militares", 2011), ("Fórum Mundial da Água", 2018)]),
        ("tr", "Üniversite Oyunları'nın (2005) yanı sıra 2009'da Dünya Su Forumu'nu düzenledik.",
         [("Üniversite Oyunları", 2005), ("Dünya Su Forumu", 2009)]),
    ],
)  # fmt: skip
def test_an_event_told_ahead_of_the_others_is_named_without_besides(
    language: str, text: str, events: Named
) -> None:
    assert named(text, language) == events
