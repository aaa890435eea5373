"""The city on the file that a mail calls wrong by its name: put right, or asked, never lost."""

from copy import deepcopy
from dataclasses import replace
from functools import cache

import pytest

from intake.answers.values import Place
from intake.cases import CaseKind
from intake.messages import Address
from tests.intake.conversation.city.test_city_put_right import OPENINGS
from tests.intake.conversation.town import ANNA, Town, a_registered_town

LIISA = Address(address="liisa@city.example", name="Office of the mayor")

RIGHT = [
    ("ar", "المدينة خطأ، الصحيح صفاقس.", "Sfax"),
    ("ar", "اسم المدينة غير صحيح، الصواب صفاقس", "Sfax"),
    ("de", "Die Stadt ist falsch, richtig ist Linz.", "Linz"),
    ("de", "Die Stadt stimmt nicht, es muss heißen Linz.", "Linz"),
    ("en", "The city is wrong, it should be Oulu.", "Oulu"),
    ("en", "The city is wrong. It should be Oulu.", "Oulu"),
    ("en", "The city should be Oulu.", "Oulu"),
    ("en", "The right city is Oulu.", "Oulu"),
    ("en", "Sorry, the city is wrong: Oulu.", "Oulu"),
    ("en", "Dear all,\n\nthe city is wrong, it should be Oulu.\n\nKind regards", "Oulu"),
    ("en", "Hello! Thank you for your letter. The city is wrong, it should be Oulu.", "Oulu"),
    ("en", "The city is wrong, it should be Oulu. We hosted the Energy Days in 2023.", "Oulu"),
    ("en", "You have the wrong city. It should be Tampere, Finland.", "Tampere"),
    ("es", "La ciudad es incorrecta, debe decir Málaga.", "Málaga"),
    ("es", "La ciudad está mal, debería ser Málaga.", "Málaga"),
    ("fr", "La ville est fausse, il faut lire Nantes.", "Nantes"),
    ("fr", "Le nom de la ville est erroné : Nantes.", "Nantes"),
    ("hi", "शहर का नाम गलत है, सही नाम भोपाल है।", "Bhopal"),
    ("hi", "शहर गलत है, भोपाल होना चाहिए।", "Bhopal"),
    ("ja", "市名が間違っています。正しくは福岡市です。", "Fukuoka"),
    ("ja", "都市名が違います。福岡市です。", "Fukuoka"),
    ("ko", "도시가 잘못되었습니다. 올바른 도시는 울산입니다.", "Ulsan"),
    ("ko", "도시가 틀렸습니다. 울산이 맞습니다.", "Ulsan"),
    ("pt", "A cidade está errada, deve ser Braga.", "Braga"),
    ("pt", "A cidade está incorreta. O correto é Braga.", "Braga"),
    ("ru", "Город неверный, правильно Омск.", "Omsk"),
    ("ru", "Город указан неверно, должно быть Казань.", "Kazan"),
    ("tr", "Şehir yanlış, Konya olmalı.", "Konya"),
    ("tr", "Şehir yanlış, doğrusu Konya.", "Konya"),
    ("zh", "城市不对，应为常州。", "Changzhou"),
    ("zh", "城市错了，应该是南通。", "Nantong"),
]

ASKED = [
    ("ar", "المدينة خطأ."),
    ("de", "Die Stadt ist falsch."),
    ("en", "The city is wrong."),
    ("en", "The city is wrong, it should be Oulu or Espoo."),
    ("en", "The city is wrong, it should be Oulu, and please tell our mayor."),
    ("en", "The city is wrong, it should be Rauma."),
    ("en", "The city is wrong, it should be corrected."),
    ("en", "We hosted the Energy Days in Espoo in 2023. The city is wrong, it should be Oulu."),
    ("es", "La ciudad es incorrecta."),
    ("es", "Nuestra ciudad está mal, debería ser Málaga o Sevilla."),
    ("fr", "La ville est fausse."),
    ("hi", "शहर गलत है।"),
    ("ja", "市名が間違っています。"),
    ("ko", "도시가 잘못되었습니다."),
    ("pt", "A cidade está errada."),
    ("ru", "Город указан неверно."),
    ("tr", "Şehir yanlış."),
    ("zh", "城市错了。"),
]

STAYS = [
    ("ar", "المدينة صحيحة."),
    ("ar", "المدينة ليست خطأ."),
    ("ar", "مدينتنا أخطأت في صفاقس"),
    ("de", "Die Stadt Linz ist Partner."),
    ("de", "Die Stadt ist nicht falsch."),
    ("de", "Die Stadt stimmt dem Vertrag nicht zu."),
    ("de", "Die richtige Stadt für das Treffen ist Linz."),
    ("de", "Unsere Stadt ist falsch informiert worden."),
    ("en", "If the city is wrong, please tell us."),
    ("en", "Is the city wrong?"),
    ("en", "Mr Lind says the city is wrong."),
    ("en", "Our city should be ready in 2026."),
    ("en", "The city council is wrong."),
    ("en", "The city is correct."),
    ("en", "The city is not right on the coast."),
    ("en", "The city is not wrong."),
    ("en", "The city is wrong to close the tram, it should be Oulu."),
    ("en", "The city should be Oulu's partner."),
    ("en", "The city should be contacted by Oulu."),
    ("en", "The city should be proud."),
    ("en", "The right city council is Oulu."),
    ("en", "The right city for the summit is Oulu."),
    ("es", "La ciudad es la correcta."),
    ("es", "La ciudad está mal comunicada con Málaga."),
    ("fr", "La bonne ville n'est pas Nantes."),
    ("fr", "La ville n'est pas fausse."),
    ("fr", "Notre ville est mauvaise élève."),
    ("hi", "शहर गलत नहीं है।"),
    ("hi", "शहर में भोपाल की सड़क गलत है।"),
    ("hi", "शहर सही है।"),
    ("ja", "市の数字が間違っています。"),
    ("ja", "市名は間違っていません。"),
    ("ko", "도시 예산이 잘못되었습니다."),
    ("ko", "도시가 맞습니다."),
    ("ko", "도시는 틀리지 않았습니다."),
    ("pt", "A cidade não está errada."),
    ("pt", "A nossa cidade é certa para Braga."),
    ("ru", "Город верный."),
    ("ru", "Город не ошибочный."),
    ("ru", "Наш город ошибочно назван партнёром Казани."),
    ("ru", "Неправильный ответ дал город Казань."),
    ("tr", "Şehir bütçesi yanlış, Konya olmalı."),
    ("tr", "Şehir doğru."),
    ("tr", "Şehir yanlış değil."),
    ("zh", "城市数据不对。"),
    ("zh", "城市是对的。"),
    ("zh", "城市没有错。"),
]


@cache
def _opened(language: str) -> Town:
    town = Town()
    town.write(LIISA, OPENINGS[language], language=language)
    return town


def _after(language: str, said: str) -> Town:
    town = deepcopy(_opened(language))
    town.write(LIISA, said, to=town.to(LIISA), language=language)
    return town


def _city(town: Town) -> str | None:
    value = town.file().current["V11_city"].value
    assert isinstance(value, Place)
    return value.city


@pytest.mark.parametrize(("language", "said", "city"), RIGHT)
def test_a_city_called_wrong_by_mail_makes_room_for_the_one_told(
    language: str, said: str, city: str
) -> None:
    town = _after(language, said)
    assert _city(town) == city
    assert not town.file().doubted
    assert not town.receipt(LIISA).unplaced


@pytest.mark.parametrize(("language", "said"), ASKED)
def test_one_that_is_called_wrong_and_not_told_anew_is_asked(language: str, said: str) -> None:
    town = _after(language, said)
    receipt = town.receipt(LIISA)
    assert _city(town) == _city(_opened(language))
    assert town.file().doubted == (("V11_city",),)
    assert receipt.misread[0].words in said
    assert receipt.asked[0].question == "V11_city"


@pytest.mark.parametrize(("language", "said"), STAYS)
def test_words_that_say_more_or_less_call_no_city_wrong(language: str, said: str) -> None:
    town = _after(language, said)
    assert _city(town) == _city(_opened(language))
    assert not town.file().doubted


def test_after_registration_a_person_sees_it() -> None:
    town = a_registered_town()
    town.write(ANNA, "The city is wrong.", to=town.to(ANNA))
    assert [one.kind for one in town.turn.cases] == [CaseKind.AFTER_REGISTRATION]


def test_behind_an_event_it_is_asked_which_city_is_meant() -> None:
    town = deepcopy(_opened("en"))
    events = "S3a: the Energy Days in Espoo, 2023"
    town.write(LIISA, events, to=town.to(LIISA), language="en")
    letter = town.to(LIISA)
    town.write(LIISA, "The city is wrong, it should be Oulu.", to=letter, language="en")
    assert _city(town) == "Turku"
    assert town.file().doubted == (("V11_city",),)


def test_where_events_alone_are_asked_it_is_asked_which_city_is_meant() -> None:
    town = deepcopy(_opened("en"))
    letter = replace(town.to(LIISA), questions=("S3a",))
    town.write(LIISA, "The city is wrong, it should be Oulu.", to=letter, language="en")
    assert _city(town) == "Turku"
    assert town.file().doubted == (("V11_city",),)
