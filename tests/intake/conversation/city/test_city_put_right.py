"""A city told anew behind words that call it right: those words are no part of its name."""

from copy import deepcopy
from functools import cache

import pytest

from intake.answers.values import Place
from intake.messages import Address
from tests.intake.conversation.town import Town

GUIDO = Address(address="guido@t1.slack.invalid", name="Guido")
OPENINGS = {
    "ar": "أكتب باسم مدينة سوسة في تونس.",
    "de": "Ich schreibe für die Stadt Graz in Österreich.",
    "en": "I write for the city of Turku, Finland.",
    "es": "Escribo en nombre de la ciudad de Murcia, España.",
    "fr": "J'écris pour la ville de Reims, en France.",
    "hi": "मैं इंदौर, भारत की ओर से लिख रहा हूँ।",
    "ja": "広島市を代表して申請します。",
    "ko": "인천광역시를 대표하여 신청합니다.",
    "pt": "Escrevo em nome da cidade de Aveiro, Portugal.",
    "ru": "Пишу от имени города Пермь.",
    "tr": "Samsun Büyükşehir Belediyesi adına yazıyorum.",
    "zh": "我代表中国无锡市政府写信。",
}

RIGHT = [
    ("ar", "الصحيح صفاقس", "Sfax"),
    ("ar", "الصحيح هو بنزرت", "Bizerte"),
    ("ar", "الصحيح: صفاقس", "Sfax"),
    ("ar", "الصواب صفاقس", "Sfax"),
    ("ar", "المدينة الصحيحة هي صفاقس", "Sfax"),
    ("ar", "نقصد صفاقس", "Sfax"),
    ("de", "Gemeint war Linz", "Linz"),
    ("de", "Korrekt ist Linz", "Linz"),
    ("de", "Richtig ist Linz", "Linz"),
    ("de", "Richtig wäre Linz", "Linz"),
    ("de", "Richtig: Linz", "Linz"),
    ("de", "Wir meinen Salzburg, Österreich", "Salzburg"),
    ("en", "Correct is Oulu", "Oulu"),
    ("en", "Correct: Oulu", "Oulu"),
    ("en", "Correction: Oulu", "Oulu"),
    ("en", "It should be Tampere, Finland", "Tampere"),
    ("en", "Right is Oulu", "Oulu"),
    ("en", "Sorry, we are Espoo, Finland", "Espoo"),
    ("en", "The right city is Oulu", "Oulu"),
    ("en", "We meant Oulu", "Oulu"),
    ("es", "Correcto: Málaga", "Málaga"),
    ("es", "Debe decir Málaga", "Málaga"),
    ("es", "Es Valladolid", "Valladolid"),
    ("es", "La correcta es Málaga", "Málaga"),
    ("es", "Lo correcto es Málaga", "Málaga"),
    ("fr", "C'est Nantes", "Nantes"),
    ("fr", "Correction : Nantes", "Nantes"),
    ("fr", "Il s'agit de Nantes", "Nantes"),
    ("fr", "La bonne ville est Rennes", "Rennes"),
    ("fr", "La ville correcte est Nantes", "Nantes"),
    ("hi", "सही नाम भोपाल है", "Bhopal"),
    ("hi", "सही शहर भोपाल है", "Bhopal"),
    ("hi", "सही है भोपाल", "Bhopal"),
    ("hi", "सही: भोपाल", "Bhopal"),
    ("ja", "正しくは岡山", "Okayama"),
    ("ja", "正しくは福岡市です", "Fukuoka"),
    ("ja", "正解は福岡市です", "Fukuoka"),
    ("ja", "福岡市が正しいです", "Fukuoka"),
    ("ja", "訂正：福岡市", "Fukuoka"),
    ("ko", "맞는 도시는 대구입니다", "Daegu"),
    ("ko", "올바른 도시는 울산입니다", "Ulsan"),
    ("ko", "정정: 울산", "Ulsan"),
    ("ko", "정확히는 울산", "Ulsan"),
    ("ko", "정확히는 울산입니다", "Ulsan"),
    ("pt", "A cidade correta é Braga", "Braga"),
    ("pt", "Correto: Braga", "Braga"),
    ("pt", "Correção: Braga", "Braga"),
    ("pt", "O certo é Braga", "Braga"),
    ("pt", "O correto é Braga", "Braga"),
    ("pt", "É Coimbra", "Coimbra"),
    ("ru", "Верно будет Томск", "Tomsk"),
    ("ru", "Верно: Томск", "Tomsk"),
    ("ru", "Должна быть Казань", "Kazan"),
    ("ru", "Должно быть: Казань", "Kazan"),
    ("ru", "Имелась в виду Казань", "Kazan"),
    ("ru", "Имели в виду Казань", "Kazan"),
    ("ru", "Правильно Омск", "Omsk"),
    ("ru", "Правильно будет Томск", "Tomsk"),
    ("ru", "Правильно: Казань", "Kazan"),
    ("ru", "Правильный город — Томск", "Tomsk"),
    ("tr", "Doğru şehir Konya", "Konya"),
    ("tr", "Doğrusu Trabzon", "Trabzon"),
    ("tr", "Doğrusu Trabzon'dur", "Trabzon"),
    ("tr", "Doğrusu: Trabzon", "Trabzon"),
    ("tr", "Trabzon", "Trabzon"),
    ("zh", "应为南通", "Nantong"),
    ("zh", "应该是南通", "Nantong"),
    ("zh", "正确的城市是常州", "Changzhou"),
    ("zh", "正确的是常州", "Changzhou"),
    ("zh", "正确：常州", "Changzhou"),
]

OPEN = [
    ("ar", "الصحيح لا أعرف"),
    ("ar", "الصحيح ليس صفاقس"),
    ("ar", "الصواب ما كتبته"),
    ("ar", "صحيح"),
    ("ar", "عذرا، لا أعرف"),
    ("de", "Entschuldigung, Linz war ein Fehler"),
    ("de", "Gemeint war der Bezirk Linz-Land"),
    ("de", "Korrekt ist weder Linz noch Wels"),
    ("de", "Richtig ist das nicht"),
    ("de", "Richtig ist nicht Linz"),
    ("de", "Richtig ist: Graz bleibt"),
    ("de", "Richtig wäre die Steiermark"),
    ("de", "Sorry, ich melde mich morgen"),
    ("en", "Correct is Oulu or Espoo"),
    ("en", "Correct is neither Oulu nor Espoo"),
    ("en", "Correct, but Oulu is our partner"),
    ("en", "Correct: Finland"),
    ("en", "Correct: Smallville"),
    ("en", "Correct: we are not Turku"),
    ("en", "It should be Smallville, Finland"),
    ("en", "It should be decided by the mayor"),
    ("en", "It should be fine"),
    ("en", "Right"),
    ("en", "Right is not Oulu"),
    ("en", "Right, Turku is right"),
    ("en", "Should be Oulu?"),
    ("en", "Sorry, I am away until Monday"),
    ("en", "Sorry, I do not know"),
    ("en", "Sorry, not Turku"),
    ("en", "Typo"),
    ("en", "We meant the region of Oulu"),
    ("es", "Debe ser aprobado por el alcalde"),
    ("es", "Lo correcto no es Málaga"),
    ("es", "Perdón, no sé"),
    ("fr", "Correction : ce n'est pas Nantes"),
    ("fr", "Désolé, nous attendons le maire"),
    ("fr", "La bonne ville n'est pas Nantes"),
    ("fr", "Pardon, je ne sais pas"),
    ("hi", "क्षमा करें, मुझे नहीं पता"),
    ("hi", "सही नहीं है"),
    ("hi", "सही शहर भोपाल नहीं है"),
    ("hi", "सही है"),
    ("ja", "すみません、分かりません"),
    ("ja", "正しくは福岡市ではありません"),
    ("ja", "正解は明日連絡します"),
    ("ja", "訂正します"),
    ("ko", "올바른 도시는 울산이 아닙니다"),
    ("ko", "정정합니다"),
    ("ko", "정확히는 모르겠습니다"),
    ("ko", "죄송합니다, 모르겠습니다"),
    ("pt", "Correto, Aveiro"),
    ("pt", "Desculpe, não sei"),
    ("pt", "O correto não é Braga"),
    ("ru", "Верно, но не Омск"),
    ("ru", "Должно быть подтверждение мэра"),
    ("ru", "Извините, не знаю"),
    ("ru", "Правильно Сосновка"),
    ("ru", "Правильно не Омск"),
    ("ru", "Правильно: Пермский край"),
    ("tr", "Doğru değil"),
    ("tr", "Doğru, Samsun"),
    ("tr", "Doğrusu Bilmiyorum"),
    ("tr", "Doğrusu Trabzon değil"),
    ("tr", "Doğrusu bilmiyorum"),
    ("tr", "Pardon, yarın yazarım"),
    ("zh", "应该是不对"),
    ("zh", "应该是明天"),
    ("zh", "抱歉，我不知道"),
    ("zh", "正确"),
    ("zh", "正确的不是常州"),
]


def _write(town: Town, text: str, language: str, doubted: tuple[str, ...] = ()) -> None:
    to = town.to(GUIDO) if town.letters else None
    town.write(GUIDO, text, to=to, channel="slack", language=language, doubted=doubted)


@cache
def _pressed(language: str) -> Town:
    """The town after *Not right* was pressed below its city, which is asked once more."""
    town = Town()
    _write(town, OPENINGS[language], language)
    _write(town, "Not right", language, doubted=("V11_city",))
    return town


def _after(language: str, said: str) -> Town:
    town = deepcopy(_pressed(language))
    _write(town, said, language)
    return town


def _city(town: Town) -> str | None:
    value = town.file().current["V11_city"].value
    assert isinstance(value, Place)
    return value.city


@pytest.mark.parametrize(("language", "said", "city"), RIGHT)
def test_words_that_call_a_city_right_are_no_part_of_its_name(
    language: str, said: str, city: str
) -> None:
    town = _after(language, said)
    assert _city(town) == city
    assert not town.file().doubted


@pytest.mark.parametrize(("language", "said"), OPEN)
def test_behind_such_words_nothing_but_a_known_city_is_taken(language: str, said: str) -> None:
    town = _after(language, said)
    assert _city(town) == _city(_pressed(language))
    assert town.file().doubted == (("V11_city",),)
