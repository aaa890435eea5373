"""An option named by mistake, and the one that was meant: "statt 6G muss es 5G heißen"."""

import pytest

from intake.answers import read
from intake.answers.choices import lists
from intake.answers.values import Choice, Context, Unclear
from intake.calls.loading import load, shipped
from intake.calls.model import option_words

MEANT = [
    ("en", "Sorry, my earlier mail said 6G – that was a typo. It should read 5G.", (1,)),
    ("en", "Where it says 6G, please read 5G.", (1,)),
    ("en", "Starlink was entered by mistake; the correct answer is 5G and quantum.", (1, 4)),
    ("en", "It should read 5G instead of 6G. We also have Starlink.", (1, 3)),
    ("zh", "更正：先前填寫的「星鏈」有誤，應為量子通訊（2023年啟用）。", (4,)),
    ("zh", "此前误填6G，应为5G。", (1,)),
    ("fr", "Veuillez nous excuser, il fallait lire Starlink au lieu de 5G.", (3,)),
    ("fr", "Erratum : 6G a été indiqué par erreur, lire 5G.", (1,)),
    ("es", "Donde dice 6G debe decir 5G.", (1,)),
    ("es", "Pusimos Starlink por error; lo correcto es 5G y comunicación cuántica.", (1, 4)),
    ("ru", "Прошу исправить: вместо 6G следует читать 5G. Приносим извинения.", (1,)),
    ("ru", "В прошлом письме ошибочно указали Starlink, правильно — 5G.", (1,)),
    ("ar", "نعتذر، ورد سابقاً خطأً الجيل السادس والصحيح هو الجيل الخامس.", (1,)),
    ("ar", "الصحيح الجيل الخامس بدلاً من ستارلينك", (1,)),
    ("de", "Korrektur zu meiner Mail von gestern: statt 6G muss es 5G heißen.", (1,)),
    ("de", "6G war ein Tippfehler, richtig ist 5G. Starlink haben wir auch.", (1, 3)),
    ("ja", "「スターリンク」と記載しましたが、正しくは「5G」です。訂正いたします。", (1,)),
    ("ja", "6Gは5Gの誤りです。失礼いたしました。", (1,)),
    ("pt", "Retifico: onde se lê 6G, leia-se 5G.", (1,)),
    ("pt", "Por engano informamos Starlink; o correto é 5G e comunicação quântica.", (1, 4)),
    ("tr", "Düzeltme: Önceki yazımızda geçen 6G ifadesi hatalıdır, doğrusu 5G olacaktır.", (1,)),
    ("tr", "Sehven Starlink yazmıştık, doğrusu 5G'dir.", (1,)),
    ("ko", "앞서 보낸 답변에서 6G라고 적었으나 5G가 맞습니다. 정정 부탁드립니다.", (1,)),
    ("ko", "6G는 5G의 오기입니다. 죄송합니다.", (1,)),
    ("hi", "कृपया सुधार लें: पिछले पत्र में 6G गलती से लिखा गया था, सही उत्तर 5G है।", (1,)),
    ("hi", "6G के स्थान पर 5G पढ़ा जाए।", (1,)),
]
STAYS = [
    ("en", "5G and Starlink, as in our previous letter", (1, 3)),
    ("en", "5G since 2021 and, contrary to our earlier mail, Starlink since 2022.", (1, 3)),
    ("en", "5G, not 6G as we wrote by mistake.", (1,)),
    ("en", "5G is correct, Starlink as well.", (1, 3)),
    ("en", "Sorry, 5G and Starlink.", (1, 3)),
    ("fr", "La 5G et Starlink ; une erreur dans notre précédent courriel, pardon.", (1, 3)),
    ("es", "5G y Starlink (la fecha anterior era un error).", (1, 3)),
    ("ja", "5Gとスターリンクです。前回のメールの通りです。", (1, 3)),
    ("pt", "O 5G está correto.", (1,)),
    ("tr", "Önceki yazımızda belirtmiştik: 5G ve Starlink.", (1, 3)),
    ("tr", "6G yerine 5G", (1,)),
    ("ko", "6G가 아니라 5G만 있습니다.", (1,)),
    ("ko", "이전 답변대로 5G와 스타링크입니다.", (1, 3)),
    ("hi", "5G सही है, 6G गलत है।", (1,)),
]
ASKED = [
    ("en", "By 2028 it should be 5G instead of 6G."),
    ("en", "6G was a typo."),
    ("en", "5G was left out by mistake; the correct answer is 6G."),
    ("en", "By mistake we listed only 5G; the correct answer is 5G and Starlink."),
    ("en", "We have 5G and Starlink; 6G was named in error."),
    ("zh", "5G有误，星链正确。"),
    ("fr", "La 5G au lieu de Starlink"),
    ("es", "5G en vez de Starlink"),
    ("ru", "5G вместо Starlink"),
    ("ar", "الجيل الخامس بدلا من ستارلينك"),
    ("de", "Statt 6G gibt es 5G."),
    ("ja", "スターリンクの代わりに5G"),
    ("pt", "5G em vez de Starlink"),
    ("ko", "6G 대신 5G"),
    ("hi", "6G के स्थान पर 5G है।"),
]
SECTORS = [
    ("We listed agriculture in error; please read industry.", (1,)),
    ("Logistics and energy; finance was listed in error.", None),
    ("Logistics and energy, as we wrote.", (4, 6)),
]
TITLES = [
    ("zh", "应为绿色城市，而非智慧城市，特此更正。", (4,)),
    ("zh", "智慧城市（此前误写为2018年，应为2019年）、绿色城市。", (2, 4)),
    ("fr", "Ville verte (2019 et non 2018, comme écrit par erreur) et ville numérique.", (1, 4)),
]
QUESTIONS = {one.id: one for one in load(shipped()).questions}


def choice(text: str, language: str, question: str = "B2a") -> Choice | Unclear:
    context = Context(language=language, options=option_words(QUESTIONS[question]))
    said = read("choice", text, context)
    assert isinstance(said, Choice | Unclear)
    return said


@pytest.mark.parametrize(("language", "text", "numbers"), MEANT + STAYS)
def test_the_option_that_was_meant_is_chosen(
    language: str, text: str, numbers: tuple[int, ...]
) -> None:
    assert choice(text, language) == Choice(numbers=numbers)


@pytest.mark.parametrize(("language", "text"), ASKED)
def test_a_mistake_that_is_not_plainly_put_right_is_asked_about(language: str, text: str) -> None:
    assert isinstance(choice(text, language), Unclear)


@pytest.mark.parametrize(("text", "numbers"), SECTORS)
def test_a_sector_named_by_mistake_is_none(text: str, numbers: tuple[int, ...] | None) -> None:
    said = read("choice", text, Context(language="en", options=lists.options_of("sectors")))
    assert said == Choice(numbers=numbers) if numbers else isinstance(said, Unclear)


@pytest.mark.parametrize(("language", "text", "numbers"), TITLES)
def test_a_mistake_in_a_year_takes_no_title_away(
    language: str, text: str, numbers: tuple[int, ...]
) -> None:
    assert choice(text, language, "B1a") == Choice(numbers=numbers)


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("en", "In our previous letter we listed Starlink, and 5G is correct too.", (1, 3)),
        ("en", "In our previous letter we listed 5G. Correct is: Starlink as well.", (1, 3)),
        ("de", "In unserer Mail steht 5G, richtig ist auch Starlink.", (1, 3)),
        ("de", "In unserem Schreiben fehlte Starlink; richtig ist 5G und Starlink.", (1, 3)),
        ("ru", "В письме мы указали 5G, и верно: Starlink тоже есть.", (1, 3)),
        ("zh", "原填5G，实际为5G和星链。", (1, 3)),
    ],
)
def test_what_is_only_added_to_a_former_word_drops_nothing(
    language: str, text: str, numbers: tuple[int, ...]
) -> None:
    assert choice(text, language) == Choice(numbers=numbers)
