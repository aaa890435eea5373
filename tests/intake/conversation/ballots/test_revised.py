"""A verdict that is changed or confirmed in prose."""

import pytest

from intake.conversation.ballots import ballots
from tests.intake.conversation.ballots.papers import PAPER, signs


@pytest.mark.parametrize(
    ("language", "text", "read", "reason"),
    [
        ("en", "I changed my mind about S4: it is met after all, the list holds up.", "S4+",
         "the list holds up"),
        ("en", "I changed my mind on S4. It is met after all, the list holds up.", "S4+",
         "the list holds up"),
        ("en", "Please change S2 to not met, they double count.", "S2-", "they double count"),
        ("en", "Change S2 from met to not met, they double count.", "S2-", "they double count"),
        ("en", "S3 should be partly met instead, only one event.", "S3~", "only one event"),
        ("en", "On reflection S1 is not met: unaudited.", "S1-", "unaudited"),
        ("de", "Ich habe meine Meinung zu S4 geändert: erfüllt, die Liste stimmt.", "S4+",
         "die Liste stimmt"),
        ("de", "Bitte ändern Sie S2 auf nicht erfüllt, sie zählen doppelt.", "S2-",
         "sie zählen doppelt"),
        ("de", "S3 sollte stattdessen teilweise erfüllt sein, ein Fest.", "S3~", "ein Fest"),
        ("de", "Bei näherer Betrachtung ist S1 nicht erfüllt: ungeprüft.", "S1-", "ungeprüft"),
        ("fr", "J'ai changé d'avis sur S4 : finalement rempli, la liste tient.", "S4+",
         "la liste tient"),
        ("fr", "Veuillez changer S2 en non rempli, ils comptent double.", "S2-",
         "ils comptent double"),
        ("es", "Por favor cambie S2 a no cumplido, cuentan doble.", "S2-", "cuentan doble"),
        ("es", "Pensándolo bien, S1 no se cumple: sin auditar.", "S1-", "sin auditar"),
        ("pt", "Mudei de opinião sobre S4: cumprido, a lista é boa.", "S4+", "a lista é boa"),
        ("pt", "Por favor altere S2 para não cumprido, contam em dobro.", "S2-",
         "contam em dobro"),
        ("ru", "Прошу изменить S2 на не выполнено, двойной счёт.", "S2-", "двойной счёт"),
        ("ru", "По размышлении S1 не выполнено: не проверено.", "S1-", "не проверено"),
        ("zh", "请把S2改为不达标，重复计算。", "S2-", "重复计算"),
        ("zh", "我改变了对S4的看法：达标，名单可信。", "S4+", "名单可信"),
        ("ja", "S2を満たさないに変更してください。二重計上です。", "S2-", "二重計上です"),
        ("ja", "S4について考えを変えました：満たす、名簿は正しい。", "S4+", "名簿は正しい"),
        ("ko", "S2를 미충족으로 변경해 주세요. 이중 계산입니다.", "S2-", "이중 계산입니다"),
        ("ko", "다시 생각해 보니 S1은 미충족: 감사 없음.", "S1-", "감사 없음"),
        ("tr", "S2'yi karşılanmadı olarak değiştirin, çift sayıyorlar.", "S2-",
         "çift sayıyorlar"),
        ("tr", "Yeniden düşününce S1 karşılanmadı: denetlenmemiş.", "S1-", "denetlenmemiş"),
        ("ar", "يرجى تغيير S2 إلى غير مستوفى، يحسبون مرتين.", "S2-", "يحسبون مرتين"),
        ("ar", "غيرت رأيي بشأن S4: مستوفى، القائمة صحيحة.", "S4+", "القائمة صحيحة"),
        ("hi", "कृपया S2 को पूरा नहीं में बदलें, वे दो बार गिनते हैं।", "S2-", "वे दो बार गिनते हैं"),
        ("hi", "S4 के बारे में मेरी राय बदल गई है: पूरा, सूची सही है।", "S4+", "सूची सही है"),
    ],
)  # fmt: skip
def test_a_verdict_is_revised_in_prose(language: str, text: str, read: str, reason: str) -> None:
    assert signs(text, language) == read
    (judged,) = ballots.read(text, PAPER, language).judged.values()
    assert judged.reason == reason


@pytest.mark.parametrize(
    ("language", "text", "read"),
    [
        ("en", "I withdraw my verdict on S1.", "S1?"),
        ("en", "S2 should be met", "S2?"),
        ("en", "S1: met. On reflection, not met.", "S1?"),
        ("en", "S1 met, no doubt they will finish", "S1?"),
        ("fr", "S3 est plutôt rempli", "S3?"),
        ("en", "S1 met: the change is documented", "S1+"),
        ("en", "S2: met – no doubt", "S2+"),
        ("en", "S2 partly, ok", "S2~"),
        ("de", "S2: erfüllt, knapp über der Grenze", "S2+"),
    ],
)
def test_what_revises_or_confirms_a_verdict_does_so_only_where_it_is_plain(
    language: str, text: str, read: str
) -> None:
    assert signs(text, language) == read
