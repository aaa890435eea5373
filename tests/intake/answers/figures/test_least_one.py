"""Firms with at least one of the models that the question names, and what they are taken from."""

from decimal import Decimal

import pytest

from intake.answers import read
from intake.answers.values import Context, Count, Unclear


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "137 enterprises with at least one of these models."),
        ("en", "137 firms use one or more of these models."),
        ("zh", "137家企业至少采用其中一种模式。"),
        ("fr", "137 entreprises appliquent au moins l'un de ces modèles."),
        ("es", "137 empresas aplican al menos uno de estos modelos."),
        ("ru", "137 предприятий применяют хотя бы одну из этих моделей."),
        ("ar", "137 شركة تطبق نموذجا واحدا على الأقل من هذه النماذج."),
        ("de", "137 Unternehmen nutzen mindestens eines dieser Modelle."),
        ("ja", "137社がこれらのモデルの少なくとも一つを導入しています。"),
        ("pt", "137 empresas aplicam pelo menos um desses modelos."),
        ("tr", "137 işletme bu modellerden en az birini uyguluyor."),
        ("ko", "137개 기업이 이러한 모델 중 적어도 하나를 적용하고 있습니다."),
        ("ko", "137개 기업이 하나 이상의 모델을 적용합니다."),
        ("hi", "137 उद्यम इनमें से कम से कम एक मॉडल अपनाते हैं।"),
    ],
)
def test_at_least_one_of_the_models_bounds_nothing(language: str, text: str) -> None:
    found = read("count", text, Context(language=language))
    assert isinstance(found, Count), found
    assert found.span.exact == Decimal(137)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "At least one of our three parks hosts 137 firms."),
        ("en", "137 firms with at least one of these certificates."),
        ("en", "At most one of these models is used by 137 firms."),
        ("en", "137 use at least one of these models, 45 all three."),
        ("zh", "至少一个园区有137家企业。"),
        ("tr", "En az biri 137 firmada var."),
        ("ja", "137社が一つ以上の認証を取得。"),
        ("ko", "137개 기업이 하나 이상의 공원에 있습니다."),
        ("ar", "واحدة على الأقل من 137 شركة"),
    ],
)
def test_at_least_one_of_anything_else_is_asked(language: str, text: str) -> None:
    assert isinstance(read("count", text, Context(language=language)), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "At least one hundred of these models are in use."),
        ("hi", "कम से कम एक सौ कंपनियाँ।"),
    ],
)
def test_one_of_a_number_word_stays_in_it(language: str, text: str) -> None:
    found = read("count", text, Context(language=language))
    assert isinstance(found, Count), found
    assert (found.span.low, found.span.high) == (Decimal(100), None)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "We currently have 137 enterprises operating at least one of these models, out of some "
            "3,400 registered manufacturers; the full list is in Annex 3.",
        ),
        ("fr", "137 entreprises appliquent ces modèles, sur quelque 3 400 fabricants enregistrés."),
        ("es", "137 empresas con estos modelos, de un total de unas 3.400 registradas."),
        ("ru", "137 предприятий с такими моделями из 3400 зарегистрированных производителей."),
        ("ar", "لدينا 137 شركة تطبق هذه النماذج من أصل نحو 3400 شركة مسجلة."),
        ("de", "137 Unternehmen mit solchen Modellen, von rund 3.400 registrierten Herstellern."),
        ("pt", "137 empresas com esses modelos, de um total de cerca de 3.400 registadas."),
        ("zh", "在约3400家注册制造企业中，有137家采用这些模式。"),
        ("ja", "登録製造業者約3,400社のうち137社がこれらのモデルを導入しています。"),
        ("ko", "등록 제조업체 약 3,400개 중 137개 기업이 이러한 모델을 적용하고 있습니다."),
        ("hi", "3,400 पंजीकृत निर्माताओं में से 137 उद्यम इन मॉडलों को अपनाते हैं।"),
    ],
)
def test_those_with_such_models_hold_beside_what_they_are_taken_from(
    language: str, text: str
) -> None:
    found = read("count", text, Context(language=language))
    assert isinstance(found, Count), found
    assert found.span.exact == Decimal(137)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "137 firms without such models, out of 3,400 registered with such models."),
        ("en", "Three out of ten manufacturers use such models."),
        ("en", "3 out of every 10 of our 3,400 firms use such models."),
        ("es", "137 empresas, de unas 3.400 que aplican estos modelos."),
    ],
)
def test_a_share_or_another_part_is_asked(language: str, text: str) -> None:
    assert isinstance(read("count", text, Context(language=language)), Unclear)
