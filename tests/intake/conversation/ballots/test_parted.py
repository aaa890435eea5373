"""Ordinals that may be parts of one standard are asked; those of standards are read."""

import pytest

from tests.intake.conversation.ballots.papers import signs

PARTS = [
    ("en", "Standard 4: the first is met, the second is not met.", "S1? S2? S4?"),
    (
        "en",
        "The fourth standard has two parts. The first is met, the second is not.",
        "S1? S2? S4?",
    ),
    ("en", "Standard 4 has two parts: the first is met, the second is not.", "S1? S2? S4?"),
    ("en", "On the last standard, the first condition is met, the second is not met.", "? S2?"),
    ("en", "The standard has two conditions. The first is met, the second is not met.", "S1? S2?"),
    ("en", "There are two conditions: the first is met, the second is not.", "S1? S2?"),
    (
        "en",
        "Two requirements are made. The first is met; the second is not met, they count twice.",
        "? S1? S2?",
    ),
    ("en", "The output standard has two limbs: first met, second not.", "S1? S2?"),
    ("de", "Standard 4: der erste ist erfüllt, der zweite ist nicht erfüllt.", "S1? S2? S4?"),
    ("de", "Es gibt zwei Bedingungen: Die erste ist erfüllt, die zweite nicht.", "S1? S2?"),
    (
        "de",
        "Der vierte Standard hat zwei Teile. Der erste ist erfüllt, der zweite nicht erfüllt.",
        "S1? S2? S4?",
    ),
    (
        "fr",
        "Le quatrième critère a deux volets. Le premier est rempli, le second n'est pas rempli.",
        "S1? S2? S4?",
    ),
    (
        "fr",
        "Il y a deux conditions : la première est remplie, la seconde n'est pas remplie.",
        "S1? S2?",
    ),
    (
        "tr",
        "Dördüncü standart iki bölümden oluşuyor. Birincisi karşılandı, ikincisi karşılanmadı.",
        "S1? S2? S4?",
    ),
    ("tr", "Standart 4: birincisi karşılandı, ikincisi karşılanmadı.", "S1? S2? S4?"),
    ("tr", "İki koşul var: birincisi karşılandı, ikincisi karşılanmadı.", "S1? S2?"),
    ("es", "Hay dos condiciones: la primera se cumple, la segunda no se cumple.", "S1? S2?"),
    ("pt", "Há duas condições: a primeira é cumprida, a segunda não é cumprida.", "S1? S2?"),
    ("ru", "Есть два условия: первое выполнено, второе не выполнено.", "S1? S2?"),
    ("zh", "有两个条件：第一个满足，第二个不满足。", "S1? S2?"),
    ("ja", "条件は二つあります。一つ目は満たしています。二つ目は満たしていません。", "? S1? S2?"),
    (
        "ko",
        "두 가지 조건이 있습니다. 첫 번째는 충족했습니다. 두 번째는 충족하지 않았습니다.",
        "? S1? S2?",
    ),
    ("ar", "هناك شرطان: الأول مستوفى والثاني غير مستوفى.", "S1? S2?"),
    ("hi", "दो शर्तें हैं: पहली पूरी है, दूसरी पूरी नहीं है।", "S1? S2?"),
    (
        "en",
        "The third standard is met: the first is met by the forum, the second by the city brain.",
        "S1? S2? S3+",
    ),
    (
        "en",
        "Standard 3 is met because its first condition is met. The second is not met.",
        "S2? S3+",
    ),
    (
        "de",
        "Der vierte ist erfüllt: Die erste Bedingung ist erfüllt, die zweite ist erfüllt.",
        "S2? S4+",
    ),
    ("tr", "Dördüncüsü karşılanmadı: birincisi karşılandı, ikincisi karşılanmadı.", "S1? S2? S4-"),
    ("en", "The fourth is not met: the first is met, the second is not met.", "S1? S2? S4-"),
    (
        "fr",
        "Le quatrième n'est pas rempli : le premier est rempli, le second ne l'est pas.",
        "S1? S2? S4-",
    ),
]

STANDARDS = [
    (
        "en",
        "S3 is met, for two reasons. The first is met by the forum, the second by the city brain.",
        "S3+",
    ),
    ("en", "S4 has two parts. The first is met, the second is not.", "S4?"),
    ("en", "S4: the first is met, the second is not met.", "S4?"),
    ("en", "S3 is met. First, they hosted the forum. Second, the brain runs.", "S3+"),
    ("en", "S4 not met: the first condition is met, the second is not.", "S4?"),
    ("en", "S4 has two halves: first met, second not met.", "S4?"),
    (
        "en",
        "The first is met as they count all firms. The second is not met, they count twice.",
        "S1+ S2-",
    ),
    ("en", "First standard met, second standard not met.", "S1+ S2-"),
    ("de", "S4 hat zwei Teile. Der erste ist erfüllt, der zweite nicht.", "S4?"),
    ("de", "S4: der erste Teil ist erfüllt, der zweite ist nicht erfüllt.", "S4?"),
    ("de", "S3 erfüllt. Erstens gab es das Forum, zweitens läuft das Stadthirn.", "S3+"),
    ("de", "Der erste ist erfüllt, der zweite nicht.", "S1+ S2-"),
    ("fr", "S4 a deux volets. Le premier est satisfait, le second ne l'est pas.", "S4?"),
    ("fr", "S4 : le premier est rempli, le second n'est pas rempli.", "S4?"),
    ("fr", "Le premier est rempli, le deuxième n'est pas rempli.", "S1+ S2-"),
    ("tr", "S4 iki bölümden oluşuyor. Birincisi karşılanıyor, ikincisi karşılanmıyor.", "S4?"),
    ("tr", "S4: birincisi karşılandı, ikincisi karşılanmadı.", "S4?"),
    ("tr", "S3 karşılanıyor. Birincisi, forum yapıldı; ikincisi, şehir beyni çalışıyor.", "S3+"),
    ("tr", "Birincisi karşılandı, ikincisi karşılanmadı.", "S1+ S2-"),
    ("es", "S4 tiene dos partes. La primera se cumple, la segunda no se cumple.", "S4?"),
    ("pt", "S4 tem duas partes. A primeira é cumprida, a segunda não é cumprida.", "S4?"),
    ("ru", "В S4 две части. Первая выполнена, вторая не выполнена.", "S4?"),
    ("zh", "S4有两部分。第一个满足，第二个不满足。", "S1? S2? S4?"),
    ("ja", "S4は二つの部分からなります。1つ目は満たしています。2つ目は満たしていません。", "S4?"),
    ("ko", "S4는 두 부분입니다. 첫 번째는 충족하고 두 번째는 충족하지 않습니다.", "S4?"),
    ("ar", "للمعيار S4 جزآن. الأول مستوفى والثاني غير مستوفى.", "S4?"),
    ("hi", "S4 के दो भाग हैं। पहला पूरा है, दूसरा पूरा नहीं है।", "S4?"),
    ("tr", "Standart karşılanmıyor. Birincisi, çift sayıyorlar; ikincisi, kanıt yok.", "? S1? S2?"),
    (
        "en",
        "The fourth standard is met. First, the output is met; second, 120 firms are there.",
        "S1? S2? S4+",
    ),
    (
        "en",
        "The fourth standard is not met: first, the count is not met; second, they met none.",
        "S1? S2? S4-",
    ),
    (
        "en",
        "I judge the fourth not met. The first reason is that nothing is met, the second other.",
        "S2? S4-",
    ),
    (
        "en",
        "The third standard is met. The first is the forum, the second the city brain.",
        "S1? S2? S3+",
    ),
    ("en", "The third is met because the first of its two conditions is met.", "S1? S3+"),
    ("en", "First, met. Second, not met. Third, met. Fourth, met.", "S1+ S2- S3+ S4+"),
    (
        "en",
        "First: met, since all conditions are fulfilled. Second: not met, parts are counted twice.",
        "S1+ S2-",
    ),
    ("en", "The first two are met, the third is not, the fourth is partly met.", "? S3- S4~"),
    ("en", "Fourth: not met. First: met. Second: not met. Third: met.", "S1+ S2- S3+ S4-"),
    (
        "en",
        "The first is met, the second is not met, the third is met, the fourth is not met.",
        "S1+ S2- S3+ S4-",
    ),
    ("en", "The first is met, the second part is not met.", "S1?"),
    ("en", "The first is met, because both figures are audited. The second is not met.", "S1+ S2-"),
    (
        "en",
        "The first is met: two reports say so. The second is not met, three firms count twice.",
        "S1+ S2-",
    ),
    ("en", "The first is met, the second isn't: half of the output is from elsewhere.", "S1+ S2-"),
    ("en", "First standard: met. Second standard: not met, two conditions are missing.", "S1+ S2-"),
    (
        "de",
        "Der erste ist erfüllt, da beide Bedingungen belegt sind. Der zweite ist nicht erfüllt.",
        "S1+ S2-",
    ),
    (
        "de",
        "Erster Standard erfüllt, zweiter Standard nicht erfüllt, weil zwei Teile fehlen.",
        "S1+ S2-",
    ),
    (
        "fr",
        "Le premier est rempli, car les deux conditions y sont. Le deuxième n'est pas rempli.",
        "S1+ S2-",
    ),
    (
        "es",
        "El primero se cumple, porque ambas condiciones se dan. El segundo no se cumple.",
        "S1+ S2-",
    ),
    (
        "pt",
        "O primeiro é cumprido, pois as duas condições existem. O segundo não é cumprido.",
        "S1+ S2-",
    ),
    ("ru", "Первый выполнен, так как оба условия соблюдены. Второй не выполнен.", "S1+ S2-"),
    ("zh", "第一项符合，因为两个条件都具备。第二项不符合。", "S1+ S2-"),
    (
        "ja",
        "第一基準は満たしています。二つの条件がそろっています。第二基準は満たしていません。",
        "S1+ S2-",
    ),
    (
        "ko",
        "첫째 기준은 충족합니다. 두 조건이 모두 있습니다. 둘째 기준은 충족하지 않습니다.",
        "S1+ S2-",
    ),
    ("ar", "الأول مستوفى لأن الشرطين متوفران. الثاني غير مستوفى.", "S1+ S2-"),
    ("tr", "Birincisi karşılanıyor çünkü iki koşul da var. İkincisi karşılanmıyor.", "S1+ S2-"),
    ("hi", "पहला पूरा है क्योंकि दोनों शर्तें पूरी हैं। दूसरा पूरा नहीं है।", "S1+ S2-"),
    ("en", "The second is not met and the first is met.", "S1+ S2-"),
    ("en", "Standard 2 is not met. The first is met.", "S1+ S2-"),
    ("en", "Standard 1 is met. The second is not met.", "S1+ S2-"),
]


@pytest.mark.parametrize(("language", "text", "read"), PARTS)
def test_what_may_be_a_part_of_one_standard_is_asked(language: str, text: str, read: str) -> None:
    assert signs(text, language) == read


@pytest.mark.parametrize(("language", "text", "read"), STANDARDS)
def test_ordinals_of_standards_are_read_as_before(language: str, text: str, read: str) -> None:
    assert signs(text, language) == read
