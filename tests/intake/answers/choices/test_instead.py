"""Options of which one may stand in the other's place: a verb of replacing between the two."""

import pytest

from intake.answers import read
from intake.answers.values import Choice, Context, Unclear
from intake.calls.loading import load, shipped
from intake.calls.model import option_words

ASKED = [
    ("en", "5G has been replaced by Starlink"),
    ("en", "Starlink has replaced 5G"),
    ("en", "Starlink replaced 5G last year"),
    ("en", "5G has given way to 6G"),
    ("en", "5G has been upgraded to 6G"),
    ("de", "Starlink ersetzt 5G"),
    ("fr", "La 5G a été remplacée par Starlink"),
    ("fr", "Starlink a remplacé la 5G"),
    ("es", "La 5G ha sido sustituida por Starlink"),
    ("es", "Starlink sustituyó a la 5G"),
    ("pt", "O 5G foi substituído pelo Starlink"),
    ("pt", "O Starlink substituiu a 5G"),
    ("ru", "5G заменили на Starlink"),
    ("ru", "5G был заменён Starlink"),
    ("ru", "Starlink вытеснил 5G"),
    ("ar", "ستارلينك حلت محل الجيل الخامس"),
    ("fr", "Nous avons la 5G au lieu du Starlink."),
    ("es", "Tenemos 5G en vez del Starlink."),
    ("pt", "Temos 5G em vez do Starlink."),
    ("fr", "La fibre au lieu du Starlink."),
]
STAYS = [
    ("en", "5G has replaced 4G, and Starlink serves the islands.", (1, 3)),
    ("en", "5G replaced the old radio, Starlink came in 2023, quantum in 2024.", (1, 3, 4)),
    ("en", "We have 5G and quantum communication; worn cables were replaced.", (1, 4)),
    ("de", "5G ersetzt seit 2021 das alte 4G, Starlink versorgt die Inseln.", (1, 3)),
    ("de", "5G hat 4G ersetzt und Starlink ergänzt es.", (1, 3)),
    ("fr", "La 5G a remplacé la 4G, et Starlink dessert les îles.", (1, 3)),
    ("fr", "5G et Starlink", (1, 3)),
    ("es", "La 5G sustituyó a la 4G y Starlink cubre las islas.", (1, 3)),
    ("pt", "A 5G substituiu a 4G, e o Starlink cobre as ilhas.", (1, 3)),
    ("pt", "5G e Starlink substituíram o cobre.", (1, 3)),
    ("zh", "5G取代了4G，星链覆盖海岛。", (1, 3)),
    ("en", "5G and quantum communication; our old masts were replaced.", (1, 4)),
    ("de", "5G und Starlink, alte Masten wurden ersetzt", (1, 3)),
    ("fr", "La 5G, qui remplace la 4G, et Starlink", (1, 3)),
    ("es", "5G, que sustituye a la 4G, y Starlink", (1, 3)),
    ("pt", "5G, que substitui a 4G, e Starlink", (1, 3)),
    ("ar", "الجيل الخامس وستارلينك", (1, 3)),
    ("en", "5G has replaced 4G and Starlink serves the islands.", (1, 3)),
    ("en", "5G is complemented by Starlink", (1, 3)),
    ("de", "5G wird durch Starlink ergänzt", (1, 3)),
    ("fr", "La 5G est complétée par Starlink", (1, 3)),
    ("es", "La 5G se complementa con Starlink", (1, 3)),
    ("pt", "O 5G é complementado pelo Starlink", (1, 3)),
    ("ru", "5G дополняется Starlink", (1, 3)),
    ("tr", "5G ve Starlink", (1, 3)),
    ("hi", "5G और Starlink", (1, 3)),
    ("en", "Starlink replaces 5G in remote areas", (1, 3)),
    ("es", "Starlink sustituye a la 5G en las zonas rurales", (1, 3)),
    ("pt", "Temos 5G e Starlink em vez do cabo.", (1, 3)),
    ("pt", "Usamos 5G ao invés da fibra e temos Starlink.", (1, 3)),
    ("es", "Tenemos 5G y usamos Starlink en vez del cable.", (1, 3)),
    ("es", "Starlink, y en vez del 4G el 5G", (1, 3)),
    ("fr", "Nous avons la 5G et utilisons Starlink au lieu du câble.", (1, 3)),
]
GIVEN_UP = [
    ("en", "5G, actually LTE"),
    ("en", "5G – in fact it is LTE"),
    ("zh", "5G改为光纤"),
    ("zh", "5G改为星链"),
    ("zh", "5G，实际为4G"),
    ("fr", "5G, en fait la fibre"),
    ("es", "5G, en realidad es fibra"),
    ("ru", "5G, точнее LTE"),
    ("ar", "الجيل الخامس، بل الألياف الضوئية"),
    ("de", "5G, tatsächlich LTE"),
    ("de", "5G, besser gesagt Glasfaser"),
    ("de", "5G ersatzweise LTE"),
    ("ja", "5G、正しくは光ファイバー"),
    ("pt", "5G, na verdade fibra"),
    ("tr", "5G, aslında fiber"),
    ("ko", "5G, 실제로는 광케이블"),
    ("hi", "5G, वास्तव में ऑप्टिकल फाइबर"),
]
KEPT = [
    ("en", "5G, and in fact fibre too"),
    ("en", "5G (actually since 2021), fibre since 2010"),
    ("en", "5G, LTE and fibre"),
    ("zh", "4G改为5G"),
    ("zh", "4G升级为5G，另有光纤"),
    ("fr", "La 5G, la fibre et, en réalité, la 4G"),
    ("es", "5G y fibra óptica, en realidad"),
    ("ru", "5G и оптика, точнее ВОЛС"),
    ("ar", "الجيل الخامس والألياف الضوئية"),
    ("de", "5G und Glasfaser, tatsächlich flächendeckend"),
    ("de", "5G und LTE"),
    ("ja", "5Gと光ファイバー"),
    ("pt", "5G e fibra"),
    ("tr", "5G ve fiber"),
    ("ko", "5G와 광케이블"),
    ("hi", "5G और फाइबर"),
    ("en", "5G in the centre, otherwise LTE"),
]
QUESTIONS = {one.id: one for one in load(shipped()).questions}


def choice(text: str, language: str) -> Choice | Unclear:
    context = Context(language=language, options=option_words(QUESTIONS["B2a"]))
    said = read("choice", text, context)
    assert isinstance(said, Choice | Unclear)
    return said


@pytest.mark.parametrize(("language", "text"), ASKED)
def test_one_option_may_be_there_in_place_of_the_other(language: str, text: str) -> None:
    assert isinstance(choice(text, language), Unclear)


@pytest.mark.parametrize(("language", "text", "numbers"), STAYS)
def test_what_replaces_another_thing_stays_chosen(
    language: str, text: str, numbers: tuple[int, ...]
) -> None:
    assert choice(text, language) == Choice(numbers=numbers)


@pytest.mark.parametrize(("language", "text"), GIVEN_UP)
def test_what_is_corrected_to_a_thing_of_no_list_is_not_chosen(language: str, text: str) -> None:
    assert isinstance(choice(text, language), Unclear)


@pytest.mark.parametrize(("language", "text"), KEPT)
def test_a_thing_of_no_list_beside_an_option_takes_nothing_away(language: str, text: str) -> None:
    assert choice(text, language) == Choice(numbers=(1,))
