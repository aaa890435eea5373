"""Which words of a ballot are the reason of which verdict, and which are nobody's."""

import re

import pytest

from intake.conversation.ballots import ballots
from tests.intake.conversation.ballots.papers import PAPER, signs


@pytest.mark.parametrize(
    ("text", "reasons"),
    [
        ("S1 met, S2 no – they count output twice. S3: partly; S4 yes because they list 130 firms.",
         {"S2": "they count output twice", "S4": "because they list 130 firms"}),
        ("S1 met. Their report says so: USD 12.5 bn.\nS2 not met",
         {"S1": "Their report says so: USD 12.5 bn"}),
        ("S1 and S3 met: well documented.", {"S1": "well documented", "S3": "well documented"}),
        ("| S1 | met | documented |\n| S2 | not met | counted twice |",
         {"S1": "documented", "S2": "counted twice"}),
        ("S1\nMet\nThe output is documented.\n\nS2\nNot met\nNo source.",
         {"S1": "The output is documented", "S2": "No source"}),
        ("S1 met, but the source is weak", {"S1": "but the source is weak"}),
        ("They count output twice, so S2 is not met.", {"S2": "They count output twice"}),
        ("S2: they count output twice, so not met.", {"S2": "they count output twice"}),
        ("S1: output documented, standard met.", {"S1": "output documented"}),
        ("S1 met, S2 no: counted twice. S1 is documented.",
         {"S1": "S1 is documented", "S2": "counted twice"}),
        ("S1 met - well documented\n\nBest regards\nDr. B", {"S1": "well documented"}),
        ("S2 no, they don't meet it: S1's output is counted again.",
         {"S2": "they don't meet it: S1's output is counted again"}),
    ],
)  # fmt: skip
def test_a_reason_is_kept_in_its_own_words(text: str, reasons: dict[str, str]) -> None:
    read = ballots.read(text, PAPER, "en").judged
    assert {id: one.reason for id, one in read.items() if one.reason} == reasons


def test_what_ends_a_sentence_is_no_reason() -> None:
    read = ballots.read("न S1 न S2 पूरा होता है।", PAPER, "hi").judged
    assert {one.reason for one in read.values()} == {""}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Met: S1, S3 (good evidence). Not met: S2, S4 (no evidence)."),
        ("de", "Erfüllt: S1, S3 (gute Belege). Nicht erfüllt: S2, S4 (keine Belege)."),
        ("fr", "Rempli : S1, S3 (bonnes preuves). Non rempli : S2, S4 (aucune preuve)."),
        ("es", "Cumplido: S1, S3 (buenas pruebas). No cumplido: S2, S4 (sin pruebas)."),
        ("pt", "Cumprido: S1, S3 (boas provas). Não cumprido: S2, S4 (sem provas)."),
        ("ru", "Выполнено: S1, S3 (хорошие данные). Не выполнено: S2, S4 (данных нет)."),
        ("zh", "达标：S1、S3（证据充分）。不达标：S2、S4（没有证据）。"),
        ("ja", "満たす：S1、S3（証拠あり）。満たさない：S2、S4（証拠なし）。"),
        ("ko", "충족: S1, S3 (증거 충분). 미충족: S2, S4 (증거 없음)."),
        ("tr", "Karşılandı: S1, S3 (iyi kanıt). Karşılanmadı: S2, S4 (kanıt yok)."),
        ("ar", "مستوفى: S1، S3 (أدلة جيدة). غير مستوفى: S2، S4 (لا أدلة)."),
        ("hi", "पूरा: S1, S3 (अच्छे प्रमाण)। पूरा नहीं: S2, S4 (कोई प्रमाण नहीं)।"),
    ],
)
def test_a_verdict_before_its_list_is_each_ones_with_the_reason_in_brackets(
    language: str, text: str
) -> None:
    assert signs(text, language) == "S1+ S2- S3+ S4-"
    judged = ballots.read(text, PAPER, language).judged
    inside = [one.strip("()（） ") for one in re.findall(r"[(（][^)）]*[)）]", text)]
    assert [judged[id].reason for id in ("S1", "S3", "S2", "S4")] == [
        inside[0], inside[0], inside[1], inside[1],
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "reasons"),
    [
        ("Met: S1 (good), S3 (audited). Not met: S2 (double).",
         {"S1": "good", "S3": "audited", "S2": "double"}),
        ("Met: S1 - good, S3 - fine work. Not met: S2 - none.",
         {"S1": "good", "S3": "fine work", "S2": "none"}),
        ("Not met: S2 (they double count), partly: S4 (few). Met: S1 (good)",
         {"S2": "they double count", "S4": "few", "S1": "good"}),
        ("Met: S1 (good); S3 (audited).", {"S1": "good", "S3": "audited"}),
    ],
)  # fmt: skip
def test_each_standard_of_a_list_may_have_its_own_reason(
    text: str, reasons: dict[str, str]
) -> None:
    read = ballots.read(text, PAPER, "en")
    assert not read.doubts
    assert {id: one.reason for id, one in read.judged.items()} == reasons


def test_words_that_only_stand_beside_a_verdict_are_no_reason() -> None:
    read = ballots.read("S1 met. On reflection, S2 is met as well: audited.", PAPER, "en")
    assert {id: one.reason for id, one in read.judged.items()} == {"S1": "", "S2": "audited"}


@pytest.mark.parametrize(
    ("language", "text", "reason"),
    [
        ("en", "S4 of Łódź: met, widely used", "widely used"),
        ("en", "S4 in Cape Town is met, widely used", "widely used"),
        ("en", "S4 (Łódź): met, widely used", "widely used"),
        ("de", "S4 von Wien: erfüllt, weit verbreitet", "weit verbreitet"),
        ("fr", "S4 de Łódź : rempli, très utilisé", "très utilisé"),
        ("es", "S4 de Madrid: cumplido, uso amplio", "uso amplio"),
        ("pt", "S4 de Lisboa: cumprido, uso amplo", "uso amplo"),
        ("ru", "S4 Москвы: выполнено, широко", "широко"),
        ("zh", "S4（罗兹）：达标，应用广泛", "应用广泛"),
        ("ja", "S4（パリ）：満たす、広く使用", "広く使用"),
        ("ko", "S4 파리의: 충족, 널리 사용", "널리 사용"),
        ("tr", "S4 Paris için: karşılandı, yaygın", "yaygın"),
        ("ar", "S4 لمدينة باريس: مستوفى، واسع", "واسع"),
        ("hi", "S4 पेरिस के लिए: पूरा, व्यापक", "व्यापक"),
    ],
)
def test_the_name_of_a_city_beside_a_standard_is_no_reason(
    language: str, text: str, reason: str
) -> None:
    assert signs(text, language) == "S4+"
    assert ballots.read(text, PAPER, language).judged["S4"].reason == reason


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Not met: S1, S2. Met: S3, S4. Reasons: S1 low|, S2 double|, S3 brain|, S4 wide|."),
        ("en", "Not met: S1, S2. Met: S3, S4.\n\nReasons:\nS1: low|\nS2: double|\nS3: b|\nS4: w|"),
        ("de", "Nicht erfüllt: S1, S2. Erfüllt: S3, S4. Gründe: S1 zu niedrig|, S2 doppelt|, "
         "S3 Abwanderung|, S4 breit|."),
        ("fr", "Non rempli : S1, S2. Rempli : S3, S4. Raisons : S1 trop bas|, S2 double|, "
         "S3 fuite|, S4 large|."),
        ("es", "No cumplido: S1, S2. Cumplido: S3, S4. Razones: S1 muy bajo|, S2 doble|, "
         "S3 fuga|, S4 amplio|."),
        ("pt", "Não cumprido: S1, S2. Cumprido: S3, S4. Razões: S1 muito baixo|, S2 duplo|, "
         "S3 fuga|, S4 amplo|."),
        ("ru", "Не выполнено: S1, S2. Выполнено: S3, S4. Причины: S1 низко|, S2 двойной счёт|, "
         "S3 отток|, S4 широко|."),
        ("zh", "不达标：S1、S2。达标：S3、S4。理由：S1 太低|，S2 重复计算|，S3 流失|，S4 广泛|。"),
        ("ja", "満たさない：S1、S2。満たす：S3、S4。理由：S1 低い|、S2 二重計上|、S3 流出|、"
         "S4 広い|。"),
        ("ko", "미충족: S1, S2. 충족: S3, S4. 이유: S1 낮음|, S2 이중 계산|, S3 유출|, "
         "S4 널리 사용|."),
        ("tr", "Karşılanmadı: S1, S2. Karşılandı: S3, S4. Gerekçeler: S1 düşük|, S2 çift sayım|, "
         "S3 göç|, S4 yaygın|."),
        ("ar", "غير مستوفى: S1، S2. مستوفى: S3، S4. الأسباب: S1 منخفض|، S2 مزدوج|، S3 هجرة|، "
         "S4 واسع|."),
        ("hi", "पूरा नहीं: S1, S2. पूरा: S3, S4. कारण: S1 कम|, S2 दोहरी गिनती|, S3 पलायन|, "
         "S4 व्यापक|."),
    ],
)  # fmt: skip
def test_reasons_told_together_are_each_standards_own(language: str, text: str) -> None:
    said = re.findall(r"(S\d):? ([^|]*)\|", text)
    read = ballots.read(text.replace("|", ""), PAPER, language)
    assert not read.doubts
    assert signs(text.replace("|", ""), language) == "S1- S2- S3+ S4+"
    assert [(id, one.reason) for id, one in read.judged.items()] == said


@pytest.mark.parametrize(
    ("text", "reasons", "told"),
    [
        ("S1 met, S2 not met. Reasons: all is documented well.", {"S1": "", "S2": ""},
         "all is documented well"),
        ("S1 met. Reasons: S1 audited, S2 double counting.", {"S1": "audited"},
         "S1 audited, S2 double counting"),
        ("Not met: S1, S2. Met: S3. Reasons: S1 is not met because too low, S2 double.",
         {"S1": "", "S2": "", "S3": ""}, "S1 is not met because too low, S2 double"),
    ],
)  # fmt: skip
def test_reasons_told_together_are_nobodys_where_it_is_not_plain(
    text: str, reasons: dict[str, str], told: str
) -> None:
    read = ballots.read(text, PAPER, "en")
    assert {id: one.reason for id, one in read.judged.items()} == reasons
    assert [one.words for one in read.doubts if one.why == "unplaced"] == [told]


def test_reasons_of_the_one_standard_before_them_stay_its_own() -> None:
    read = ballots.read("S1 met.\nS2 not met. Reasons: double counting.", PAPER, "en")
    assert "double counting" in read.judged["S2"].reason
    read = ballots.read("S1 达标。理由：数据可靠。S2 未达标。理由：重复计算。", PAPER, "zh")
    assert "数据可靠" in read.judged["S1"].reason
    assert "重复计算" in read.judged["S2"].reason


@pytest.mark.parametrize(
    ("language", "text", "read", "reasons"),
    [
        ("zh", "S4 达到，应用广泛。", "S4+", ["应用广泛"]),
        ("zh", "S4 达标，应急方案完备。", "S4+", ["应急方案完备"]),
        ("zh", "S4 应为达标", "S4?", []),
        ("en", "S1 met. S2 not met.\nReasons: S1 audited?", "? S1? S2-", [""]),
        ("zh", "S4 应达标", "S4?", []),
        ("en", "S4 met, ok", "S4+", ["ok"]),
        ("en", "S4 met: ok", "S4+", ["ok"]),
        ("en", "S1 is met. S2 (double counting) is not.", "S1+ S2-", ["", "double counting"]),
        ("en", "S2 (double counting) is not a problem.", "S2?", []),
        ("en", "S2 (double counting) is not?", "S2?", []),
        ("en", "S3 no doubt met", "S3+", [""]),
        ("en", "S3 is no doubt not met", "S3-", [""]),
        ("en", "S3 no doubt could be met", "S3?", []),
        ("en", "I was wrong about S3: it isn't met, because there was no summit.", "S3-",
         ["because there was no summit"]),
        ("en", "You were wrong about S3: it is met", "S3?", []),
        ("en", "Please make S1 partly met.", "S1~", [""]),
        ("en", "Make sure S1 is met", "S1?", []),
    ],
)  # fmt: skip
def test_words_beside_a_verdict_are_what_they_are_there(
    language: str, text: str, read: str, reasons: list[str]
) -> None:
    assert signs(text, language) == read
    judged = ballots.read(text, PAPER, language).judged.values()
    assert [one.reason for one in judged] == reasons


@pytest.mark.parametrize(
    ("text", "language", "read"),
    [
        ("S1 ist erfüllt, S2 ebenfalls, S3 auch; nur bei S4 fehlen Belege.", "de",
         "S1+ S2+ S3+ S4?"),
        ("S1 is met, S2 likewise, S4 not met.", "en", "S1+ S2+ S4-"),
        ("S1 se cumple, S2 también.", "es", "S1+ S2+"),
        ("S1: not met, I'm not convinced by it.", "en", "S1-"),
        ("S1: met, I'm not convinced by it.", "en", "S1?"),
        ("S2: partly met, they only just pass.", "en", "S2~"),
        ("S3: met without reservation - the summit was large.", "en", "S3+"),
        ("El 3 se cumple gracias a la cumbre.", "es", "S3+"),
        ("S1: insatisfait, le chiffre est douteux.", "fr", "S1-"),
        ("None of S1-S4 is met: old figures. Actually S3: partly met, they hold a fair.", "en",
         "S1- S2- S3~ S4-"),
    ],
)  # fmt: skip
def test_a_clear_verdict_is_read(text: str, language: str, read: str) -> None:
    assert signs(text, language) == read


def test_another_standard_of_which_is_asked_is_no_reason() -> None:
    reading = ballots.read("S1 ist erfüllt, nur bei S4 fehlen Belege.", PAPER, "de")
    assert reading.judged["S1"].reason == ""


def test_who_cannot_say_it_repeats_nobody() -> None:
    reading = ballots.read("S4: I can't say it is met; it is an estimate.", PAPER, "en")
    assert [one.why for one in reading.doubts] == ["hedged"]


@pytest.mark.parametrize(
    ("language", "verdict", "reason"),
    [
        ("en", "S3 not met –",
         "their own paper asks “Who counts the visitors?” and gives no answer"),
        ("en", "S3 not met:", 'the report itself asks "who counts the visitors?"'),
        ("de", "S3 nicht erfüllt:",
         "der Bericht fragt „Wer zählt die Besucher?“ und gibt keine Antwort"),
        ("fr", "S3 non rempli :",
         "le rapport demande « qui compte les visiteurs ? » et ne donne pas de réponse"),
        ("es", "S3 no cumplido:",
         'el informe pregunta "¿quién cuenta a los visitantes?" y no da respuesta'),
        ("pt", "S3 não cumprido:",
         'no relatório pergunta-se "quem conta os visitantes?" e ninguém responde'),
        ("ru", "S3 не выполнено:", "отчёт спрашивает «кто считает посетителей?» и не даёт ответа"),
        ("zh", "S3不达标：", "报告问“谁来统计游客？”却没有回答"),
        ("ja", "S3は満たしていません：",
         "報告書は「誰が来場者を数えるのか？」と問うが、答えがない"),
        ("ko", "S3 미충족:", '보고서는 "누가 방문객을 세는가?"라고 묻지만 답이 없습니다'),
        ("ar", "S3 غير مستوفى:", 'يسأل التقرير "من يحصي الزوار؟" ولا يجيب'),
        ("tr", "S3 karşılanmadı:",
         'rapor "ziyaretçileri kim sayıyor?" diye soruyor ve yanıt vermiyor'),
        ("hi", "S3 पूरा नहीं:", 'रिपोर्ट पूछती है "आगंतुकों को कौन गिनता है?" और उत्तर नहीं देती'),
    ],
)  # fmt: skip
def test_a_quoted_question_stays_in_the_reason(language: str, verdict: str, reason: str) -> None:
    reading = ballots.read(f"{verdict} {reason}.", PAPER, language)
    assert not reading.doubts
    assert {id: (one.verdict, one.reason) for id, one in reading.judged.items()} == {
        "S3": ("not_met", reason)
    }


@pytest.mark.parametrize("text", ['Is "S3 not met"?', '"Is S3 not met?"', 'S3 "not met"?'])
def test_a_question_of_a_quoted_verdict_is_asked(text: str) -> None:
    assert signs(text) == "S3?"


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        ("en", "S2 not met. Doubtful.", "Doubtful"),
        ("en", "S2 not met. Unclear.", "Unclear"),
        ("tr", "S2 karşılanmadı. Şüpheli.", "Şüpheli"),
    ],
)
def test_a_word_that_leaves_the_verdict_open_is_quoted(language: str, text: str, word: str) -> None:
    (doubt,) = ballots.read(text, PAPER, language).doubts
    assert (doubt.standard, word in doubt.words) == ("S2", True)


HEADED = [
    ("en", "Output (S1): met, because audited. Network (S2): met, because sourced.", "Network"),
    ("de", "Leistung (S1): erfüllt, weil geprüft. Netz (S2): erfüllt, weil belegt.", "Netz"),
    ("fr", "Production (S1) : rempli, car vérifié. Réseau (S2) : rempli, car sourcé.", "Réseau"),
    ("es", "Valor (S1): cumplido, porque auditado. Red (S2): cumplido, porque hay fuentes.", "Red"),
    ("pt", "Valor (S1): cumprido, porque auditado. Rede (S2): cumprido, porque há fontes.", "Rede"),
    ("ru", "Объём (S1): выполнен, так как проверено. Сеть (S2): выполнен, так как есть данные.",
     "Сеть"),
    ("tr", "Çıktı (S1): karşılandı, çünkü denetlendi. Ağ (S2): karşılandı, çünkü kaynak var.",
     "Ağ"),
    ("zh", "产出（S1）：达标，因为数据可靠。网络（S2）：达标，因为有来源。", "网络"),
    ("ja", "生産（S1）：満たす、監査済みのため。基盤（S2）：満たす、出典があるため。", "基盤"),
    ("ko", "산출(S1): 충족, 감사된 수치. 기반(S2): 충족, 출처가 있음.", "기반"),
    ("ar", "الناتج (S1): مستوفى، الأرقام مدققة. الشبكة (S2): مستوفى، المصادر موجودة.", "الشبكة"),
    ("hi", "उत्पादन (S1): पूरा, आंकड़े जांचे गए। ढांचा (S2): पूरा, स्रोत हैं।", "ढांचा"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "name"), HEADED)
def test_a_name_before_a_standard_in_brackets_is_no_reason(
    language: str, text: str, name: str
) -> None:
    reading = ballots.read(text, PAPER, language)
    reasons = [one.reason for one in reading.judged.values()]
    assert [*reading.judged] == ["S1", "S2"]
    assert all(reasons)
    assert not any(name in one or one.endswith(("(", "（")) for one in reasons)
    assert not reading.doubts


@pytest.mark.parametrize(("language", "text", "name"), HEADED)
def test_the_same_name_without_the_standard_stays(language: str, text: str, name: str) -> None:
    bare = text.replace("S1（", "").replace("(S2)", "").replace("（S2）", "")
    reading = ballots.read(bare, PAPER, language)
    said = [one.reason for one in reading.judged.values()] + [one.words for one in reading.doubts]
    assert any(name in one for one in said)


@pytest.mark.parametrize(
    ("words", "told"),
    [("Network", []), ("The sources of the network", ["The sources of the network"]),
     ("No list there", ["No list there"])],
)  # fmt: skip
def test_more_than_a_name_before_a_bracket_is_told(words: str, told: list[str]) -> None:
    reading = ballots.read(f"S1: met, audited. {words} (S2): not met, few.", PAPER, "en")
    assert {id: one.reason for id, one in reading.judged.items()} == {"S1": "audited", "S2": "few"}
    assert [one.words for one in reading.doubts] == told


BOTH_SIDES = [
    ("en", "S2 – I wavered: partly met, since one figure is unclear."),
    ("de", "S2 – ich schwankte: teilweise erfüllt, weil eine Zahl unklar ist."),
    ("fr", "S2 – j'ai douté : partiellement rempli, car un chiffre manque."),
    ("es", "S2 – dudé: se cumple en parte, porque falta una cifra."),
    ("pt", "S2 – pensei muito: cumprido em parte, porque falta um número."),
    ("ru", "S2 – думал долго: выполнен частично, так как одна цифра неясна."),
    ("tr", "S2 – uzun düşündüm: kısmen karşılandı, çünkü kaynak eksik."),
    ("zh", "S2：想了很久，部分达标，因为来源不清楚。"),
    ("ja", "S2：長く考えました、一部満たす、出典が不明のため。"),
    ("ko", "S2: 오래 생각함, 부분 충족, 출처가 불명확함."),
    ("ar", "S2: فكرت طويلا، مستوفى جزئياً، لأن المصدر غير واضح."),
    ("hi", "S2: देर तक सोचा, आंशिक, क्योंकि स्रोत साफ नहीं।"),
]


@pytest.mark.parametrize(("language", "text"), BOTH_SIDES)
def test_words_on_both_sides_of_a_verdict_are_kept(language: str, text: str) -> None:
    reading = ballots.read(text, PAPER, language)
    said = " ".join([*(it.reason for it in reading.judged.values()),
                     *(one.words for one in reading.doubts)])  # fmt: skip
    before, behind = re.split("[,:，、،] ?", text.split(maxsplit=1)[-1])[0], text[-8:-1]
    assert before.removeprefix("– ").removeprefix("S2：").strip() in said
    assert behind.strip() in said


def test_a_because_that_names_another_standard_is_the_reason_before_it() -> None:
    text = "S2 – I wavered: partly met, since 104 billion can't be squared with the 78 in S4."
    reading = ballots.read(text, PAPER, "en")
    assert reading.judged["S2"].reason == (
        "I wavered; since 104 billion can't be squared with the 78 in S4"
    )
    assert [one.standard for one in reading.doubts] == ["S4"]


def test_a_verdict_alone_behind_its_reason_adds_nothing() -> None:
    reading = ballots.read("S2: they count twice, so not met. S4 met.", PAPER, "en")
    assert reading.judged["S2"].reason == "they count twice"
