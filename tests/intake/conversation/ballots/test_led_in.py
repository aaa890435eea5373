"""Words before a verdict that leave it what it is, and a verdict that is called a yes or no."""

import pytest

from tests.intake.conversation.ballots.papers import signs


@pytest.mark.parametrize(
    ("language", "text", "read"),
    [
        ("en", "Then S1 is not met: 9.8 does not exceed 10.", "S1-"),
        ("de", "Dann ist S1 nicht erfüllt: 9,8 übersteigt 10 nicht.", "S1-"),
        ("fr", "Alors S1 n'est pas rempli : 9,8 ne dépasse pas 10.", "S1-"),
        ("es", "Entonces S1 no se cumple: 9,8 no supera 10.", "S1-"),
        ("pt", "Então S1 não é cumprido: 9,8 não excede 10.", "S1-"),
        ("ru", "Тогда S1 не выполнен: 9,8 не превышает 10.", "S1-"),
        ("zh", "那么S1不达标：9.8未超过10。", "S1-"),
        ("ja", "それではS1は満たしません。", "S1-"),
        ("ko", "그렇다면 S1은 미충족입니다.", "S1-"),
        ("ar", "إذن S1 غير مستوفى: 9.8 لا يتجاوز 10.", "S1-"),
        ("tr", "O zaman S1 karşılanmıyor: 9,8 10'u aşmıyor.", "S1-"),
        ("hi", "तब S1 पूरा नहीं है: 9.8 10 से अधिक नहीं।", "S1-"),
        ("en", "On the economy (S1) I have nothing to object: met, audited.", "S1+"),
        ("de", "S1: keine Einwände, erfüllt.", "S1+"),
        ("fr", "S1 : rien à redire, rempli.", "S1+"),
        ("es", "S1: nada que objetar, se cumple.", "S1+"),
        ("pt", "S1: nada a objetar, cumprido.", "S1+"),
        ("ru", "S1: возражений нет, выполнен.", "S1+"),
        ("zh", "S1没有异议，达标。", "S1+"),
        ("ja", "S1は異議なし、満たす。", "S1+"),
        ("ko", "S1은 이의 없습니다, 충족.", "S1+"),
        ("ar", "S1 لا اعتراض لدي، مستوفى.", "S1+"),
        ("tr", "S1 için itirazım yok, karşılanıyor.", "S1+"),
        ("hi", "S1 पर कोई आपत्ति नहीं, पूरा है।", "S1+"),
        ("en", "S2 is a clear no, they count output twice.", "S2-"),
        ("en", "S2 is a clear yes.", "S2+"),
        ("de", "S2 ist ein klares Nein.", "S2-"),
        ("fr", "S2 est un non clair.", "S2-"),
        ("es", "S2 es un no rotundo.", "S2-"),
        ("pt", "S2 é um não claro.", "S2-"),
        ("ru", "S2 — однозначно нет.", "S2-"),
        ("zh", "S2明显不达标。", "S2-"),
        ("tr", "S2 net bir hayır.", "S2-"),
    ],
)
def test_it_is_read(language: str, text: str, read: str) -> None:
    assert signs(text, language) == read


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "If the figure holds, then S1 is met."),
        ("en", "Then S1 would be met."),
        ("en", "S1: I have nothing to object."),
        ("en", "S1 is met, I would have nothing to object."),
        ("en", "S1 is not a clear no."),
        ("en", "S1 is a clear no?"),
        ("de", "Stimmt das, dann ist S1 erfüllt."),
        ("de", "Wenn das stimmt, dann ist S1 erfüllt."),
        ("de", "S1 ist kein klares Nein."),
        ("de", "S1: keine Einwände."),
        ("fr", "Si c'est vrai, alors S1 est rempli."),
        ("fr", "S1 : rien à redire."),
        ("es", "Si es así, entonces S1 se cumple."),
        ("es", "Si es así, S1 se cumple."),
        ("es", "S1: nada que objetar."),
        ("pt", "Se é assim, então S1 é cumprido."),
        ("pt", "S1: nada a objetar."),
        ("ru", "Если это так, тогда S1 выполнен."),
        ("ru", "S1: возражений нет."),
        ("zh", "如果属实，那么S1达标。"),
        ("zh", "S1没有异议。"),
        ("ja", "S1は満たすのではないか。"),
        ("ja", "S1は異議なし。"),
        ("ko", "사실이라면 그렇다면 S1은 충족."),
        ("ko", "S1은 이의 없습니다."),
        ("ar", "إذا صح ذلك، إذن S1 مستوفى."),
        ("ar", "S1 لا اعتراض لدي."),
        ("tr", "Doğruysa o zaman S1 karşılanıyor."),
        ("tr", "S1 için itirazım yok."),
        ("hi", "यदि ऐसा है, तब S1 पूरा है।"),
        ("hi", "S1 पर कोई आपत्ति नहीं।"),
    ],
)
def test_a_condition_a_doubt_and_no_verdict_are_asked(language: str, text: str) -> None:
    assert signs(text, language) == "S1?"


@pytest.mark.parametrize(
    ("text", "read"),
    [("Sí, S1 se cumple.", "S1+"), ("Sí: S1 se cumple.", "S1+"), ("S1: sí. S2: no.", "S1+ S2-")],
)
def test_a_spanish_yes_stays_one(text: str, read: str) -> None:
    assert signs(text, "es") == read
