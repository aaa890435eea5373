"""First answers to an invitation with declarations beside them: each is read for what it is."""

import pytest

from intake.conversation.panelist import accepting


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I'd be honoured to serve, count me in. No ties to any of the other cities."),
        ("en", "ACCEPT\n\nOn 4: my employer has a contract with them. 1-3 and 5: nothing."),
        ("en", "I accept. Until 2023 I advised the city of Gdynia."),
        ("de", "Ich nehme das Mandat gerne an. Bis 2023 habe ich die Stadt Gdynia beraten."),
        ("de", "Ich nehme an.\n1, 2: kein Konflikt. 3: nichts."),
        ("fr", "Je serais honorée de siéger. Jusqu'en 2023, j'ai conseillé la ville de Gdynia."),
        ("es", "Acepto. Hasta 2023 asesoré a Gdynia."),
        ("pt", "Aceito. Até 2023 assessorei a cidade de Gdynia."),
        ("ru", "Принимаю. До 2023 года я консультировала Гдыню."),
        ("zh", "我接受邀请。直到2023年我为格丁尼亚提供咨询。"),
        ("ja", "お引き受けいたします。2023年まで、グディニア市のアドバイザーでした。"),
        ("ko", "수락합니다. 2023년까지 그디니아 시의 자문위원이었습니다."),
        ("ar", "أقبل الدعوة. حتى 2023 قدمت استشارات لغدينيا."),
        ("tr", "Kabul ediyorum. 2023'e kadar Gdynia'ya danışmanlık yaptım."),
        ("hi", "मैं स्वीकार करता हूं। मैं 2023 तक ग्दिनिया का सलाहकार था।"),
    ],
)
def test_a_declaration_beside_it_leaves_an_acceptance_plain(language: str, text: str) -> None:
    assert accepting.read(text, language) == "accepted"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I accept, but only until 2027."),
        ("en", "I accept. Until you send me the files I cannot sit."),
        ("en", "I accept. 1: only if nobody from there is on the panel."),
        ("en", "I accept, 2: I must refuse to judge."),
        ("en", "I accept, 1: I decline."),
        ("en", "I accept. 3: I'd rather not judge it."),
        ("de", "Ich nehme an, aber nicht vor 2027."),
    ],
)
def test_a_condition_beside_it_leaves_it_open(language: str, text: str) -> None:
    assert accepting.read(text, language) == "unclear"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "非常抱歉，因工作繁忙，无法担任评审。"),
        ("zh", "很遗憾，我无法接受邀请。"),
        ("hi", "खेद है कि मैं यह निमंत्रण स्वीकार नहीं कर सकता।"),
    ],
)
def test_a_polite_refusal_is_one(language: str, text: str) -> None:
    assert accepting.read(text, language) == "declined"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I cannot tell yet, I will answer later."),
        ("en", "Unfortunately I cannot say yet."),
        ("en", "I regret that I am unable to confirm yet."),
        ("fr", "Malheureusement, je ne peux pas encore répondre. Je vous répondrai plus tard."),
        ("de", "Das kann ich noch nicht sagen, ich antworte später."),
        ("de", "Leider weiß ich noch nicht, ob ich Zeit habe."),
        ("es", "Lamentablemente todavía no puedo decirlo, responderé más tarde."),
        ("pt", "Infelizmente ainda não sei, responderei mais tarde."),
        ("ru", "К сожалению, пока не могу сказать, отвечу позже."),
        ("zh", "无法确定，稍后答复。"),
        ("zh", "暂时无法决定。"),
        ("zh", "现在难以确定。"),
        ("ja", "まだお答えできません。後ほど回答いたします。"),
        ("ko", "아직 확답드리기 어렵습니다. 나중에 답변드리겠습니다."),
        ("ar", "لا أستطيع الجزم الآن، سأرد لاحقا."),
        ("tr", "Maalesef henüz karar veremem, daha sonra cevap veririm."),
        ("hi", "खेद है, अभी तय नहीं कर सकता, बाद में उत्तर दूंगा।"),
    ],
)
def test_who_cannot_tell_yet_has_not_declined(language: str, text: str) -> None:
    assert accepting.read(text, language) == "unclear"
