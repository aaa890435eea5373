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


@pytest.mark.parametrize(
    ("language", "text", "reason"),
    [
        ("en", "On reflection I was too harsh about S4 for Suzhou. Please make it partly met: the "
         "district pilots do count for something.", "the district pilots do count for something"),
        ("en", "I was wrong about S4. Change it to partly met, the pilots count.",
         "the pilots count"),
        ("de", "Bei S4 war ich zu streng. Bitte ändern Sie es auf teilweise erfüllt: die Piloten "
         "zählen.", "die Piloten zählen"),
        ("fr", "J'ai été trop sévère sur S4. Veuillez le changer en partiellement rempli : les "
         "pilotes comptent.", "les pilotes comptent"),
        ("es", "Fui demasiado duro con S4. Por favor, cámbielo a parcialmente cumplido: los "
         "pilotos cuentan.", "los pilotos cuentan"),
        ("pt", "Fui demasiado duro com o S4. Por favor mude para parcialmente cumprido: os "
         "pilotos contam.", "os pilotos contam"),
        ("ru", "Я был слишком строг к S4. Прошу изменить на частично выполнено: пилоты "
         "считаются.", "пилоты считаются"),
        ("zh", "我对S4过于严格。请改为部分达标：试点算数。", "试点算数"),
        ("ja", "S4については厳しすぎました。それを一部満たすに変更してください。実証は有効です。",
         "実証は有効です"),
        ("ko", "S4에 대해 너무 엄격했습니다. 이를 부분 충족으로 변경해 주세요. 시범도 중요합니다.",
         "시범도 중요합니다"),
        ("ar", "كنت قاسيا جدا بشأن S4. يرجى تغييره إلى مستوفى جزئيا: المشاريع مهمة.",
         "المشاريع مهمة"),
        ("tr", "S4 konusunda fazla katıydım. Bunu kısmen karşılandı olarak değiştirin: pilotlar "
         "önemli.", "pilotlar önemli"),
        ("hi", "S4 के बारे में मैं बहुत कठोर था। कृपया इसे आंशिक रूप से पूरा में बदलें: पायलट ज़रूरी हैं।",
         "पायलट ज़रूरी हैं"),
    ],
)  # fmt: skip
def test_it_is_the_one_standard_of_the_sentence_before(
    language: str, text: str, reason: str
) -> None:
    assert signs(text, language) == "S4~"
    (judged,) = ballots.read(text, PAPER, language).judged.values()
    assert judged.reason == reason


@pytest.mark.parametrize(
    "text",
    [
        "I was too harsh on S3 and S4. Please make it met.",
        "Was I too harsh about S4? Please make it met.",
        "If the list holds, S4 counts. Please make it met.",
        "I was too harsh about S4. Please make it met if you agree.",
        "I was too harsh about S4. They want to make it met.",
        "I was too harsh about S4. Please do not make it met.",
    ],
)
def test_what_is_bidden_of_several_asked_or_hanging_is_asked(text: str) -> None:
    assert not ballots.read(text, PAPER, "en").judged
