"""What a letter repeats of a mail stands so in the mail, whatever reading folded or cut."""

import re
from collections.abc import Iterator

import pytest

from intake.conversation import verbatim
from replies import render, said
from tests import mailbag
from tests.intake.conversation.town import ANNA, ENOUGH, Town, a_town

pytestmark = pytest.mark.usefixtures("in_english")

QUOTES = re.compile(r"(?:you wrote|In your words:) “(.*?)”$|^> (.+)$", re.MULTILINE)
MAILS = {
    "en": "Our ‘Smart Quay’ naïve café scheme won the coöperation prize.\n"
    "We’re a smart city of sorts, I’d say – or we’ll be one.\nMay we send the council’s résumé?",
    "zh": "本市係智慧城市嗎，或許是。\n港口與物流業的數據網絡「萬物互聯」頗為發達。\n"
    "請問授權書須附英文譯本嗎？",
    "fr": "L’université et plus de deux cents jeunes pousses nous donnent, à l’été, les talents, "
    "et nous voulons bel et bien devenir une ville modèle.\nNotre 5G est peut-être là.\n"
    "Faut-il joindre la décision du Conseil fédéré à l’appui ?",
    "es": "El año pasado la señal 5G quizá llegó al río Ebro.\n"
    "Además, la cigüeña anidó en la azotea.\n¿Habría que adjuntar el acta del Pleno?",
    "ru": "Ещё у нас, возможно, есть 5G в посёлке «Ёлочка».\n"
    "Наш съезд ещё обсуждал умный район.\nНужно ли приложить решение совёта?",
    "ar": "صُنّفت مدينةً ذكية ربما عام 2021.\nمرفأُنا أحدثُ مرفأٍ في الخليج وأوسعُه.\n"
    "ولدينا سؤال: هل يُشترط إرفاق ترجمةٍ إنجليزية لخطاب التفويض؟",
    "de": "Möglicherweise führt die Straßenbahn schon 5G – größtenteils.\n"
    "Unser Fußgänger­tunnel ist der längste.\nMüssen wir den Beschluß beifügen?",
    "ja": "当市は5Gが一部でございます、たぶん。\n"
    "自動車産業の生産ラインは国際会議場の隣にございます。\n"
    "委任状の英訳は必要でしょうか？",
    "pt": "A nossa ação «Maré» já terá, talvez, 5G na Praça.\nO pão de ló é ótimo cá.\n"
    "É preciso juntar a tradução do ofício?",
    "tr": "Şehrimizde 5G belki vardır, İl Müdürlüğü'nce.\n"
    "2013 Akdeniz Oyunları'na bağlı müsabakalar, 2019 Gastronomi Festivali ve 2023 Şehir Zirvesi.\n"
    "Kâtibin imzası gerekli mi?",
    "ko": "저희 시는 5G가 아마 일부 있습니다.\n저희 항만은 동해에서 가장 현대적인 항만입니다.\n"
    "위임장의 영문 번역이 필요합니까？",
    "hi": "शायद हमारे यहाँ 5G है, पर पूरे शहर में नहीं।\nहमारा बंदरगाह सबसे बड़ा है, जहाँ ढाँचा नया है।\n"
    "क्या हमें प्राधिकार पत्र का अंग्रेज़ी अनुवाद भेजना होगा?",
}
ANSWERS = "B5b: {0}\nB3a_economy: {0}\nS3a: {1}\nV11_office: {0}"


def packed(text: str) -> str:
    return "".join(text.split())


def quoted(town: Town) -> Iterator[str]:
    """Every quotation in the newest letter, without what says that it was cut short."""
    letter = render.letter(
        town.turn.letters[0], call=town.call, id=town.to(ANNA).id, address=mailbag.DESK,
        keys=town.keys, now=town.now,
    )  # fmt: skip
    for found in QUOTES.finditer(said.unescaped(letter.markdown)):
        yield from (part.removesuffix("…") for part in (found[1] or found[2]).split(verbatim.GAP))


@pytest.mark.parametrize("language", MAILS)
def test_a_letter_quotes_a_mail_as_it_was_written(language: str) -> None:
    town = a_town()
    text = MAILS[language]
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    told = list(quoted(town))
    assert told
    assert [one for one in told if packed(one) not in packed(text)] == []
    assert all(one.text in text for one in town.cases)


@pytest.mark.parametrize("language", MAILS)
def test_the_form_shows_answers_in_the_words_they_were_given(language: str) -> None:
    town = a_town()
    text = ANSWERS.format(*MAILS[language].split("\n"))
    town.write(ANNA, ENOUGH, to=town.to(ANNA), language="en")
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    town.write(ANNA, "SUBMIT", to=town.to(ANNA), language="en")
    said = packed(f"The city of Gdynia would like to take part.{ENOUGH}{text}")
    assert [one for one in quoted(town) if packed(one) not in said] == []


@pytest.mark.parametrize(
    ("words", "text", "own"),
    [
        ("l'universite", "Oui, l’université est là.", "l’université"),
        ("自动车产业", "当市の自動車産業は", "自動車産業"),
        ("صنفت الدمام", "نعم، صُنّفت الدمام عام", "صُنّفت الدمام"),
        ("Akdeniz Oyunlarına", "2013 Akdeniz Oyunları'na bağlı", "Akdeniz Oyunları'na"),
        ('"smart city".', "We are a “smart\n city”. Yes.", "“smart city”."),
        ("modele", "un modelé, un modèle", "modelé"),
        ("Kazan", "город Казань", "Kazan"),
        ("eleve 5G", "Élève moyen, 5G", "Élève … 5G"),
        ("8.7", "Es sind ٨٫٧ Milliarden", "٨٫٧"),
        ("one two", "one or two", "one … two"),
        ("", "text", ""),
    ],
)
def test_folded_words_are_found_where_they_stand(words: str, text: str, own: str) -> None:
    assert verbatim.own(words, text) == own


@pytest.mark.parametrize(
    ("name", "text", "own"),
    [
        ("Valencia", "La ciudad de València", "València"),
        ("Valencia, Spain", "València in beautiful Spain", "Valencia, Spain"),
        ("Akdeniz Oyunlari", "2013 Akdeniz Oyunları", "Akdeniz Oyunları"),
    ],
)
def test_a_name_is_never_put_together(name: str, text: str, own: str) -> None:
    assert verbatim.name(name, text) == own
