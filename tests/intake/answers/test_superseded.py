"""Two figures, one of which no longer holds, is not there yet, or is a part of the other."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Amount, AnswerKind, Context, Count, Unclear

TODAY = date(2025, 11, 15)


def exact(kind: AnswerKind, text: str, language: str, *, whole: bool = False) -> int | None:
    """The one figure that is read, in billions for money; None where it is asked."""
    context = Context(language=language, today=TODAY, whole=whole)
    value = read(kind, text, context)
    if isinstance(value, Amount):
        return round((value.span.exact or 0) / 10**9)
    return int(value.span.exact or 0) if isinstance(value, Count) else None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "EUR 98 billion (revised; previously EUR 96 billion)"),
        ("en", "The preliminary figure was EUR 96 billion; the final one is EUR 98 billion."),
        ("en", "EUR 98 billion at current prices, EUR 91 billion in real terms"),
        ("de", "98 Mrd. Euro (revidiert; zuvor 96 Mrd.)"),
        ("de", "98 Mrd. Euro (nominal), preisbereinigt 91 Mrd. Euro."),
        ("es", "PIB (dato revisado): 98.000 millones de euros; dato provisional: 96.000 millones."),
        ("ru", "Уточнённая оценка — 98 млрд евро (первоначально 96 млрд евро)."),
        ("hi", "संशोधित अनुमान 98 अरब यूरो है (पहले 96 अरब यूरो बताया गया था)।"),
    ],
)
def test_a_figure_gives_way_to_its_revision(language: str, text: str) -> None:
    assert exact("amount", text, language) == 98


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "EUR 96 billion; the preliminary figure for 2024 is EUR 98 billion"),
        ("en", "GDP EUR 98 billion (provisional), output with IoT EUR 76 billion"),
        ("en", "EUR 98 billion, previously EUR 40 billion"),
        ("de", "98 Mrd. Euro, vorläufig 2024; 96 Mrd. Euro, vorläufig 2023"),
        ("fr", "98 milliards d'euros et, à titre provisoire, 96 milliards d'euros en 2024"),
    ],
)
def test_figures_that_are_not_of_one_matter_stay_two(language: str, text: str) -> None:
    assert exact("amount", text, language) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "131 firms do so, and a further 25 are piloting it."),
        ("fr", "Nous en comptons 131 ; 25 autres sont en cours d'évaluation."),
        ("tr", "131 firma kullanıyor, 25 firma da geçiş sürecinde."),
        ("ko", "131개사가 운영 중이고 추가로 25개사가 준비 중입니다."),
        ("de", "131 Betriebe erfüllen alle drei Kriterien, weitere 210 nur teilweise."),
        ("tr", "131 firma üç kriteri de karşılıyor, 70 firma ise kısmen karşılıyor."),
        ("ko", "세 가지를 모두 갖춘 기업은 131개사, 일부만 갖춘 기업은 92개사입니다."),
        ("hi", "131 उद्यम तीनों मानदंड पूरे करते हैं, 60 आंशिक रूप से।"),
        ("en", "Three years ago there were 90 firms, now there are 131."),
        ("de", "Vor drei Jahren waren es 90, mittlerweile sind es 131."),
        ("ja", "3年前は90社でしたが、現在は131社です。"),
        ("en", "131 firms (2023: 120; 2022: 108)"),
        ("en", "131 (70 in industry, 40 in logistics and 21 in trade)"),
        ("fr", "131 entreprises, soit un peu plus de 6 % du total."),
    ],
)
def test_what_stands_beside_the_count_is_left_out(language: str, text: str) -> None:
    assert exact("count", text, language) == 131


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "80 large firms and a further 54 small ones"),
        ("en", "100 firms: 60 with such models, 40 without"),
        ("en", "600 companies, 20 % of them"),
        ("en", "1 of 10 firms"),
        ("en", "Roughly one in ten of our 2,400 firms"),
        ("zh", "每十家企业中有一家"),
        ("tr", "Her 10 firmadan 1'i"),
        ("en", "Our business survey covered 1,100 firms."),
        ("fr", "Le registre recense 14 500 entreprises, tous secteurs confondus."),
        ("es", "En la ciudad hay 85.000 empresas registradas de todos los sectores."),
        ("fr", "Nous n'avons que des données régionales : 1 900 entreprises."),
        ("ko", "우리 시 전체 사업체는 11만 개입니다."),
    ],
)
def test_a_share_a_sum_or_more_than_is_asked_for_is_no_count(language: str, text: str) -> None:
    assert isinstance(read("count", text, Context(language=language, today=TODAY)), Unclear)


def test_firms_of_all_sectors_that_have_such_models_are_the_count() -> None:
    assert exact("count", "131 firms across all sectors use such models.", "en") == 131


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "There are 4,120 companies in this field; 530 of them use such models."),
        ("tr", "Bu alanda 4.120 şirket var; bunlardan 530 tanesi gelişmiş modeller kullanıyor."),
        ("de", "4.120 Unternehmen sind hier tätig; 530 davon nutzen fortgeschrittene Modelle."),
        ("fr", "4 120 entreprises y sont actives, dont 530 utilisent ces modèles."),
        ("es", "Hay 4.120 empresas en este ámbito; 530 de ellas utilizan modelos avanzados."),
        ("pt", "Há 4.120 empresas nesta área, das quais 530 usam modelos avançados."),
        ("ru", "В этой сфере работает 4120 компаний, из них 530 используют передовые модели."),
        ("ar", "يعمل في هذا المجال 4120 شركة، منها 530 شركة تستخدم نماذج متقدمة."),
        ("hi", "इस क्षेत्र में 4,120 कंपनियाँ हैं, जिनमें से 530 उन्नत मॉडल अपना रही हैं।"),
        ("zh", "该领域共有企业4120家，其中530家采用先进数字经济模式。"),
        ("ja", "この分野の企業は4,120社で、うち530社が先進モデルを導入しています。"),
        ("ko", "이 분야 기업은 4,120개사이며 이 중 530개사가 첨단 모델을 운영합니다."),
    ],
)
def test_of_a_whole_and_its_part_the_question_says_which(language: str, text: str) -> None:
    assert exact("count", text, language, whole=True) == 4120
    assert exact("count", text, language) == 530


def test_what_a_part_is_only_taken_from_is_not_all_that_is_asked_for() -> None:
    assert exact("count", "530 of our 4,120 companies use such models.", "en", whole=True) is None
