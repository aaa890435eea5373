"""A sentence from which the city was taken and which says no more is placed, in every language."""

import tomllib
from pathlib import Path

import pytest

from intake.answers.values import Place
from intake.conversation.intents import courtesy, substance
from tests.intake.conversation.town import ANNA, Town, a_town, shipped

TOLD = tomllib.loads(Path(__file__).with_name("written_for.toml").read_text("utf-8"))


def rows(key: str) -> list[tuple[str, str]]:
    return [(language, one) for language in TOLD for one in TOLD[language][key]]


def first_mail(text: str, language: str) -> Town:
    town = Town()
    town.write(ANNA, text, language=language)
    return town


def city(town: Town) -> tuple[str | None, str | None]:
    value = town.file().current["V11_city"].value
    assert isinstance(value, Place)
    return value.city, value.country


@pytest.mark.parametrize(("language", "text"), rows("only"))
def test_for_whom_somebody_writes_is_taken_and_not_listed(language: str, text: str) -> None:
    town = first_mail(text, language)
    assert city(town) == (("Pune", "IN") if language == "hi" else ("Gdynia", "PL"))
    assert town.receipt(ANNA).unplaced == ()
    assert town.receipt(ANNA).misread == ()


@pytest.mark.parametrize(("language", "text"), rows("only"))
def test_beside_other_sentences_it_is_not_listed_either(language: str, text: str) -> None:
    town = first_mail(f"{text}\n\nB1b: yes", language)
    assert "B1b" in town.file().current
    assert town.receipt(ANNA).unplaced == ()


@pytest.mark.parametrize(("language", "text"), rows("more"))
def test_a_sentence_that_says_more_is_not_only_of_who_writes(language: str, text: str) -> None:
    known = substance.known(first_mail(text, language).file(), shipped(), language)
    rest = courtesy.plain(substance.unnamed(courtesy.plain(text), known, language))
    assert not courtesy.only_writes(rest, language)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "I write for the city of Delft in the Netherlands.", "Delft"),
        ("de", "Ich schreibe für die Stadt Delft in den Niederlanden.", "Delft"),
        ("fr", "J'écris pour la ville de Delft aux Pays-Bas.", "Delft"),
        ("fr", "Je vous écris au nom de la ville de Delft, Pays-Bas.", "Delft"),
        ("es", "Escribo por la ciudad de Delft en los Países Bajos.", "Delft"),
        ("pt", "Escrevo pela cidade de Delft nos Países Baixos.", "Delft"),
        ("ru", "Я пишу от имени города Делфт в Нидерландах.", "Делфт"),
        ("zh", "我谨代表荷兰代尔夫特市给您写信。", "代尔夫特"),
    ],
)
def test_so_is_a_town_in_no_table_with_its_country_apart(
    language: str, text: str, name: str
) -> None:
    town = first_mail(text, language)
    assert city(town) == (name, "NL")
    assert town.receipt(ANNA).unplaced == ()


def test_in_a_later_mail_it_says_nothing_new() -> None:
    town = a_town()
    town.write(ANNA, "I write for the city of Gdynia in Poland.\nB1b: yes", to=town.to(ANNA))
    assert town.receipt(ANNA).unplaced == ()
    other = "I write for the city of Sopot in Poland."
    town.write(ANNA, f"{other}\nB2b: yes", to=town.to(ANNA))
    receipt = town.receipt(ANNA)
    assert receipt.unplaced or receipt.remarks or receipt.misread or receipt.understood
    assert city(town)[0] in {"Gdynia", "Sopot"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I write for the city of Gdynia and our mayor resigned last week."),
        ("en", "I write for the city of Gdynia and ask you to send the documents by post."),
        ("de", "Ich schreibe für die Stadt Gdynia und unser Bürgermeister trat zurück."),
        ("fr", "J'écris pour la ville de Gdynia et notre maire a démissionné."),
        ("es", "Escribo por la ciudad de Gdynia y nuestro alcalde dimitió la semana pasada."),
        ("pt", "Escrevo pela cidade de Gdynia e o nosso prefeito renunciou."),
        ("ja", "グディニャ市を代表して書いていますが、市長は先週辞任しました。"),
        ("ko", "그디니아시를 대표하여 글을 쓰고 있으며 시장님이 지난주에 사임했습니다."),
    ],
)
def test_what_is_joined_to_the_city_is_not_lost(language: str, text: str) -> None:
    town = first_mail(text, language)
    assert city(town) == ("Gdynia", "PL")
    (told,) = town.receipt(ANNA).unplaced
    assert told in text


@pytest.mark.parametrize(
    "text",
    [
        "I write for the city of Gdynia and its region.",
        "We are the city of Gdynia and would like to take part.",
        "I write for the city of Gdynia and hope you are well.",
        "I write for the city of Gdynia and look forward to your reply.",
    ],
)
def test_manners_and_a_region_joined_to_it_are_not_listed(text: str) -> None:
    assert first_mail(text, "en").receipt(ANNA).unplaced == ()
