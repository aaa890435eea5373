"""A yes by its language or by its matter: what the sentences alone would not show."""

from dataclasses import replace

import pytest

from intake.applications import State
from tests.intake.conversation.town import ANNA, EVE, Town, a_shown_town, a_town

KNOWS_CONTACT = "colleague_welcomed"


def speaking(town: Town, language: str) -> Town:
    """The town, whose contact is written to in this language."""
    file = town.file()
    contacts = tuple(replace(one, language=language) for one in file.contacts)
    town.applications[1] = replace(file, contacts=contacts)
    return town


def asked_about_eve(language: str) -> Town:
    town = speaking(a_town(), language)
    town.write(EVE, "B2b: yes", to=town.to(ANNA))
    letter = next(one for one in town.letters if one.notice == "confirm_person")
    assert letter.to == ANNA
    return town


def answered(town: Town, text: str) -> set[str]:
    town.write(ANNA, text, to=next(one for one in town.letters if one.notice == "confirm_person"))
    return town.remarks(ANNA)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "是的"),
        ("ja", "是,全部正确。"),
        ("ja", "经核对,内容无误,确认提交。"),
        ("ja", "没有问题,请登记。"),
        ("ja", "确认无误"),
        ("en", "Sim, confirmo."),
        ("en", "是的"),
        ("fr", "Ja, bestätigt."),
        ("de", "Да, подтверждаем."),
        ("zh", "はい、確認しました。間違いありません。"),
        ("pt", "Sí, confirmamos."),
        ("ko", "Oui, tout est correct."),
        ("ar", "Evet, onaylıyoruz."),
        ("hi", "네, 맞습니다."),
        ("ru", "نعم، نؤكد"),
        ("tr", "हाँ, सब सही है।"),
        ("es", "Yes"),
        ("ar", "اطلعنا على البيانات وهي صحيحة، نوافق على تسجيل الطلب."),
        ("zh", "全部正确。"),
        ("zh", "没有问题,请登记。"),
    ],
)
def test_a_bare_yes_counts_in_every_language_and_changes_none(language: str, text: str) -> None:
    town = speaking(a_shown_town(), language)
    town.write(ANNA, text, to=town.to(ANNA))
    assert town.file().state is State.REGISTERED
    assert town.to(ANNA).language == language


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Sim, mas falta uma correção."),
        ("ja", "不,有误。"),
        ("en", "Não confirmo."),
        ("fr", "Ja, wenn der Bürgermeister zustimmt."),
        ("de", "Подтверждаете ли вы?"),
        ("en", "是的,明天确认。"),
        ("ja", "还没有确认。"),
        ("ar", "نوافق على تسجيل الطلب إذا وافق العمدة."),
        ("ar", "لا نوافق على تسجيل الطلب."),
    ],
)
def test_what_is_no_bare_yes_counts_in_no_language(language: str, text: str) -> None:
    town = speaking(a_shown_town(), language)
    town.write(ANNA, text, to=town.to(ANNA))
    assert town.file().state is State.OPEN


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "是的,刘洋是我局同事,请允许他一并办理。"),
        ("zh", "是的，王明是我们部门的同事。"),
        ("ko", "네, 이준호 주무관은 저희 과 담당자입니다. 함께 진행하면 됩니다."),
        ("en", "Yes, Eve is a colleague of mine and works on this application."),
        ("de", "Ja, Frau Weber ist meine Kollegin und darf für die Stadt schreiben."),
        ("fr", "Oui, Paul Girard est mon collègue du service numérique."),
        ("es", "Sí, Luis Ramírez es compañero de nuestra oficina y colega mío."),
        ("pt", "Sim, o João Lima é meu colega da secretaria."),
        ("ru", "Да, Ольга Петрова — моя коллега, она может писать от города."),
        ("ar", "نعم، خالد زميلي في البلدية ويمكنه المتابعة."),
        ("ja", "はい、佐藤は同じ課の同僚です。"),
        ("tr", "Evet, Mehmet Kaya bizim birimden çalışma arkadaşım."),
        ("hi", "हाँ, राजेश हमारे विभाग के सहकर्मी हैं।"),
    ],
)
def test_a_yes_before_words_about_a_colleague_welcomes_them(language: str, text: str) -> None:
    assert KNOWS_CONTACT in answered(asked_about_eve(language), text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "是的,刘洋曾是我局同事,但现在不是。"),
        ("zh", "刘洋是我局同事吗?"),
        ("zh", "是的,如果局长同意,刘洋可以作为同事参与。"),
        ("ko", "네, 이준호 주무관은 저희 담당자가 아닙니다."),
        ("ko", "네, 과장님이 승인하면 이준호 주무관도 참여할 수 있습니다."),
        ("en", "Yes, Eve was our colleague, but she does not work here any more."),
        ("en", "Yes, if the mayor agrees, my colleague Eve may write."),
        ("en", "Yes, I shall ask my colleague tomorrow and answer later."),
        ("de", "Ja, Frau Weber ist meine Kollegin, aber sie darf nicht für uns schreiben."),
        ("fr", "Oui, si le maire est d'accord, mon collègue peut écrire."),
        ("es", "Sí, es colega, pero no está autorizado."),
        ("ar", "نعم، إذا وافق العمدة فزميلي خالد يمكنه المتابعة."),
        ("en", "Eve is a colleague of the mayor."),
        ("zh", "是的,刘洋是我局同事,但我不确定他能否参与。"),
        ("ru", "Да, Ольга — коллега, но она, возможно, не вправе писать."),
        ("pt", "Sim, o João é colega, mas não o autorizamos."),
    ],
)
def test_a_doubted_or_conditional_word_on_a_colleague_welcomes_nobody(
    language: str, text: str
) -> None:
    assert KNOWS_CONTACT not in answered(asked_about_eve(language), text)


def test_a_short_mail_in_han_turns_no_language_of_letters() -> None:
    for known, told in (("zh", "ja"), ("ja", "zh")):
        town = speaking(a_town(), known)
        town.write(ANNA, "是,5G网络已建成。", to=town.to(ANNA), language=told)
        assert town.to(ANNA).language == known
