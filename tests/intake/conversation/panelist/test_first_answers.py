"""First answers to an invitation with declarations beside them: each is read for what it is."""

from dataclasses import replace

import pytest

from intake.conversation.panelist import accepting
from intake.notices.panel import SeatAnswered
from tests.intake.conversation.panelist.test_panelist import _invited


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


_ONCE_OVER = [
    ("en", "I accept, after I have left my work for Turku in 2026."),
    ("fr", "J'accepte, dès que mon travail pour Turku se termine en 2026."),
    ("de", "Ich nehme an, sobald meine Arbeit für Turku 2026 endet."),
    ("es", "Acepto, en cuanto termine mi trabajo para Turku en 2026."),
    ("pt", "Aceito, assim que meu trabalho para Turku terminar em 2026."),
    ("ru", "Принимаю, после того как моя работа в Турку закончится в 2026 году."),
    ("zh", "我接受，2026年卸任图尔库顾问之后。"),
    ("ja", "お受けします、2026年にトゥルクの顧問を辞めた後に。"),
    ("ko", "수락합니다, 2026년에 투르쿠 자문위원을 그만둔 후에."),
    ("ar", "أقبل، بعد أن ينتهي عملي لدى توركو في 2026."),
    ("tr", "Kabul ediyorum, 2026'da Turku danışmanlığım bittikten sonra."),
    ("hi", "मैं स्वीकार करता हूँ, 2026 में तुर्कू का सलाहकार पद छोड़ने के बाद।"),
]


@pytest.mark.parametrize(("language", "text"), _ONCE_OVER)
def test_a_tie_that_must_end_first_leaves_it_open(language: str, text: str) -> None:
    assert accepting.read(text, language) == "unclear"


@pytest.mark.parametrize(("language", "text"), _ONCE_OVER)
def test_its_sentence_is_quoted_once_and_whole(language: str, text: str) -> None:
    bench = _invited()
    bench.panelist = replace(bench.panelist, languages=(language,))
    bench.write(text, to=bench.last)
    assert {one.words for one in bench.said(SeatAnswered).unread} <= {text.rstrip(".。।")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I accept, I am an adviser of Turku up to 2026."),
        ("fr", "J'accepte, je suis conseiller de Turku en 2026."),
        ("ja", "お受けします、2026年までトゥルクの顧問です。"),
        ("zh", "我接受，我担任图尔库顾问到2026年。"),
    ],
)
def test_a_tie_of_this_year_is_not_over(language: str, text: str) -> None:
    assert accepting.read(text, language, 2026) == "unclear"
    assert accepting.read(text, language, 2028) == "accepted"


def test_a_year_of_the_panel_is_no_tie() -> None:
    text = "I accept the seat on the 2026 panel, and I have no conflict of interest in 2026."
    assert accepting.read(text, "en", 2026) == "accepted"
