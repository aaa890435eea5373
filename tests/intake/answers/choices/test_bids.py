"""A title that was applied for is given only where words say that it was won."""

import pytest

from intake.answers import read
from intake.answers.values import Choice, Context, Unclear

TITLES = (("digital city",), ("smart city",), ("intelligent city",), ("green city",))


def _read(language: str, text: str) -> object:
    return read("choice", text, Context(language=language, options=TITLES, alone=True))


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "We were shortlisted for digital city but lost out; we did get green city.", 4),
        ("en", "We applied as a digital city but were in the end named a smart city.", 2),
        (
            "de",
            "Beworben hatten wir uns als Digitale Stadt, ausgezeichnet wurden wir am Ende aber als "
            "Smart City.",
            2,
        ),
        ("de", "Angetreten sind wir als Grüne Stadt, geworden sind wir Digitale Stadt.", 1),
        ("fr", "Nous étions candidats comme ville numérique, mais c'est ville verte en 2020.", 4),
        (
            "es",
            "Nos presentamos a ciudad verde pero no lo conseguimos; sí somos ciudad digital.",
            1,
        ),
        ("es", "Fuimos candidatos a ciudad verde pero no ganamos; somos ciudad digital.", 1),
        (
            "pt",
            "Concorremos a cidade verde mas não conseguimos; somos cidade digital desde 2022.",
            1,
        ),
        ("ru", "Номинировались на зелёный город, но не победили; мы умный город с 2021 года.", 2),
        ("tr", "Yeşil şehir adayıydık, kazanamadık; akıllı şehir unvanımız var.", 2),
        ("zh", "申报绿色城市未成功，但获评智慧城市。", 2),
        ("ja", "デジタルシティに応募しましたが、スマートシティに選ばれました。", 2),
        ("ko", "디지털도시로 신청했지만 결국 스마트도시로 선정되었습니다.", 2),
        ("hi", "ग्रीन सिटी के लिए नामांकित थे पर जीते नहीं; डिजिटल सिटी का खिताब मिला है।", 1),
    ],
)
def test_a_title_applied_for_in_vain_is_left_out(language: str, text: str, number: int) -> None:
    assert _read(language, text) == Choice(numbers=(number,))


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "We applied for the green city title and won it.", 4),
        ("es", "Postulamos a ciudad digital y fuimos reconocidos en 2021.", 1),
        ("fr", "Nous étions finalistes ville verte et avons obtenu le label en 2020.", 4),
        ("tr", "Akıllı şehir için aday gösterildik ve 2020'de seçildik.", 2),
        ("ko", "스마트도시 후보였고 2020년에 지정되었습니다.", 2),
        ("ar", "تم تصنيفنا مدينة ذكية سنة 2023.", 2),
    ],
)
def test_a_title_that_was_won_is_read(language: str, text: str, number: int) -> None:
    assert _read(language, text) == Choice(numbers=(number,))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We did win funding for a smart city project."),
        ("en", "We were nominated as a smart city by the ministry and hold the title since 2020."),
        ("ar", "تم اختيارنا للمشاركة في برنامج المدينة الذكية."),
        ("ar", "ما تم تصنيفنا مدينة ذكية."),
        ("ar", "لم يتم تصنيفنا مدينة ذكية."),
        ("ar", "تم تصنيف برنامجنا برنامج مدينة ذكية."),
    ],
)
def test_what_may_be_a_bid_alone_is_asked(language: str, text: str) -> None:
    assert isinstance(_read(language, text), Unclear)
