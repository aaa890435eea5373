"""A question in a ballot mail: the verdicts stand with their reasons, and a person hears of it."""

from dataclasses import replace

import pytest

from intake.notices import BallotKept
from tests.intake.conversation.bench import Bench
from tests.intake.conversation.panelist.test_panelist import seated


def _mailed(text: str, language: str) -> Bench:
    bench = seated(1)
    bench.panelist = replace(bench.panelist, languages=(language,))
    bench.write(text, to=bench.last)
    return bench


_JUDGED = {
    "en": ("S1: met, the figures are audited. S2: not met, one event is few.",
           "Who checked the number of companies?", "I have a question: when does the jury sit?"),
    "fr": ("S1 : satisfait, car les chiffres sont solides. S2 : non satisfait, trop peu.",
           "Qui a compté les entreprises ?",
           "Mais j'ai une question : quand le jury se réunit-il ?"),
    "pt": ("S1 cumprido: números auditados. S2 não cumprido – 240 empresas é pouco.",
           "Quem verificou o número de empresas?",
           "Tenho uma pergunta: quando se reúne o júri?"),
    "es": ("S1: cumplido, cifras auditadas. S2: no cumplido, un solo evento.",
           "¿Quién verificó el número de empresas?", "Una pregunta: ¿cuándo se reúne el jurado?"),
    "de": ("S1: erfüllt, die Zahlen sind geprüft. S2: nicht erfüllt, ein Anlass.",
           "Wer hat die Zahl der Firmen geprüft?", "Eine Frage: Wann tagt die Jury?"),
    "ru": ("S1: выполнен, цифры проверены. S2: не выполнен, одно мероприятие.",
           "Кто проверял число компаний?", "У меня есть вопрос: когда собирается жюри?"),
    "tr": ("S1: karşılandı, rakamlar sağlam. S2: karşılanmadı, tek etkinlik.",
           "Şirket sayısını kim doğruladı?", "Bir sorum var: jüri ne zaman toplanıyor?"),
    "ar": ("S1: مستوفى، الأرقام مدققة. S2: غير مستوفى، حدث واحد.",
           "من دقق عدد الشركات؟", "لدي سؤال: متى تجتمع اللجنة؟"),
    "zh": ("S1：达标，数据已审计。S2：未达标，活动太少。",
           "公司数量是谁核实的？", "我有一个问题：评审团什么时候开会？"),
    "ja": ("S1：満たす、監査済みのため。S2：満たさない、行事が一つだけ。",
           "企業数は誰が確認しましたか。", "質問があります。審査会はいつ開かれますか。"),
    "ko": ("S1: 충족, 감사된 수치. S2: 미충족, 행사가 하나뿐.",
           "기업 수는 누가 확인했습니까?", "질문이 있습니다. 심사위원회는 언제 열립니까?"),
    "hi": ("S1: पूरा, आंकड़े जांचे गए। S2: पूरा नहीं, केवल एक आयोजन।",
           "कंपनियों की संख्या किसने जांची?", "मेरा एक सवाल है: जूरी कब मिलेगी?"),
}  # fmt: skip


@pytest.mark.parametrize("language", list(_JUDGED))
@pytest.mark.parametrize("which", [1, 2])
def test_a_question_in_its_own_paragraph_reaches_a_person_in_its_words(
    language: str, which: int
) -> None:
    said = _JUDGED[language]
    alone = _mailed(said[0], language).said(BallotKept)
    bench = _mailed(f"{said[0]}\n\n{said[which]}", language)
    assert bench.said(BallotKept).judgements == alone.judgements
    assert len(alone.judgements) == 2
    assert not alone.asked
    assert "".join(bench.said(BallotKept).asked.split()) == "".join(said[which].split())
    (case,) = bench.turn.cases
    assert "".join(case.text.split()).endswith("".join(said[which].split()))


@pytest.mark.parametrize("language", list(_JUDGED))
def test_a_question_above_the_verdicts_is_heard_too(language: str) -> None:
    said = _JUDGED[language]
    alone = _mailed(said[0], language).said(BallotKept)
    bench = _mailed(f"{said[1]}\n\n{said[0]}", language)
    assert bench.said(BallotKept).judgements == alone.judgements
    assert not bench.said(BallotKept).unread
    (case,) = bench.turn.cases
    assert "".join(case.text.split()).endswith("".join(said[1].split()))


@pytest.mark.parametrize("language", list(_JUDGED))
def test_a_question_behind_a_reason_is_no_part_of_it_and_its_words_are_closed(
    language: str,
) -> None:
    said = _JUDGED[language]
    alone = _mailed(said[0], language).said(BallotKept)
    bench = _mailed(f"{said[0]} {said[1]}", language)
    assert bench.said(BallotKept).judgements == alone.judgements
    (case,) = bench.turn.cases
    assert "asks something in a mail that judges too" in case.text
    assert said[1] not in case.text
    assert not bench.said(BallotKept).asked


def test_a_question_of_a_standard_is_heard_by_a_person_too() -> None:
    bench = _mailed("S1: met, audited.\n\nDo imports count for S2?", "en")
    assert [one.standard for one in bench.said(BallotKept).judgements] == ["S1"]
    (case,) = bench.turn.cases
    assert "S2" not in case.text


@pytest.mark.parametrize(
    "text",
    ["The first? Met. The second? Not met.", "S1: met. The rest? Not met.",
     "S1 not met. Is one event a lot? No."],
)  # fmt: skip
def test_a_question_that_is_answered_at_once_stays_in_the_ballot(text: str) -> None:
    bench = _mailed(text, "en")
    assert not any("asks something" in one.text for one in bench.turn.cases)


@pytest.mark.parametrize(
    "said",
    ["Who would call that enough?", "Why so very poor?", "I have a question: does that meet it?"],
)
def test_a_question_that_may_judge_is_closed_even_apart(said: str) -> None:
    bench = _mailed(f"S1: not met, few events.\n\n{said}", "en")
    (judged,) = bench.said(BallotKept).judgements
    assert judged.reason == "few events"
    (case,) = bench.turn.cases
    assert said not in case.text


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("S1: not met. See https://stats.example/report?id=3 for the real count.",
         "See https://stats.example/report?id=3 for the real count"),
        ('S1: not met. The application asks "who pays?" and gives no answer.',
         'The application asks "who pays?" and gives no answer'),
        ("S1: not met. The annex (is it public?) says little.",
         "The annex (is it public?) says little"),
        ("S1: not met. Who checked the number of companies? Nobody.",
         "Who checked the number of companies? Nobody"),
        ("S1: not met. Where are the figures? S2: met, audited.", "Where are the figures?"),
    ],
)  # fmt: skip
def test_a_question_that_more_is_said_behind_stays_in_the_reason(text: str, reason: str) -> None:
    judged = _mailed(text, "en").said(BallotKept).judgements[0]
    assert (judged.standard, judged.reason) == ("S1", reason)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("hi", "एक प्रश्न: कंपनियों की गिनती किसने की?"),
        ("es", "¿Quién hizo el recuento de las empresas?"),
        ("pt", "Quem fez a contagem das empresas?"),
        ("fr", "Qui a fait le décompte des entreprises ?"),
        ("tr", "Şirket sayımını kim yaptı?"),
        ("ja", "企業数の集計は誰が行いましたか。"),
        ("ko", "기업 수는 누가 집계했습니까?"),
    ],
)
def test_a_question_about_a_count_of_firms_is_none_about_ballots(language: str, text: str) -> None:
    bench = _mailed(f"{_JUDGED[language][0]}\n\n{text}", language)
    assert [type(one.notice) for one in bench.turn.letters] == [BallotKept]
    assert len(bench.turn.cases) == 1


def test_a_quoted_question_at_the_end_of_a_reason_is_passed_to_nobody() -> None:
    bench = _mailed('S1: not met, the report itself asks "who counts the visitors?".', "en")
    (judged,) = bench.said(BallotKept).judgements
    assert "who counts the visitors" in judged.reason
    assert not bench.turn.cases


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Where is the evidence of S3?"),
        ("en", "Please tell me where the evidence of S3 is."),
        ("de", "Bitte sagen Sie mir, wo die Belege zu S3 stehen."),
        ("fr", "Pourriez-vous me dire sur quoi repose S2."),
        ("es", "Quisiera saber dónde está la prueba de S3."),
        ("pt", "Gostaria de saber onde está a prova do S3."),
        ("ru", "Подскажите, где доказательства по S3."),
        ("tr", "S3 kanıtının nerede olduğunu öğrenebilir miyim."),
        ("ar", "أود أن أعرف أين دليل S3."),
        ("hi", "S3 का प्रमाण कहाँ है?"),
        ("zh", "请问S3的证据在哪里。"),
        ("ja", "S3の証拠はどこにありますか。"),
        ("ko", "S3의 증거가 어디 있는지 알려 주세요."),
        ("en", "Please send me the sources for S2."),
        ("de", "Bitte schicken Sie mir die Quellen zu S2."),
        ("fr", "Merci de m'envoyer les sources de S2."),
        ("es", "Envíenme por favor las fuentes de S2."),
        ("pt", "Por favor, enviem-me as fontes de S2."),
        ("ru", "Пришлите, пожалуйста, источники по S2."),
        ("tr", "Lütfen S2'nin kaynaklarını gönderin."),
        ("ar", "أرجو إرسال مصادر S2."),
        ("hi", "कृपया S2 के स्रोत भेजें।"),
        ("zh", "请把S2的来源发给我。"),
        ("ja", "S2の出典を送ってください。"),
        ("ko", "S2의 출처를 보내 주세요."),
        ("de", "Ich brauche mehr Belege für S2."),
    ],
)
def test_a_question_of_a_standard_alone_judges_nothing_and_reaches_a_person(
    language: str, text: str
) -> None:
    bench = _mailed(text, language)
    assert not bench.ballots
    (case,) = bench.turn.cases
    assert "words are closed" in case.text
    assert bench.said(BallotKept).is_told


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Standard 2 looks thin to me, who audited it?"),
        ("zh", "S2的数据实在太弱，到底是谁审计的？"),
        ("zh", "标准2的数据太弱，谁审计的？"),
        ("ja", "S4は素晴らしいと思いますが、付属資料はありますか？"),
        ("ko", "S2는 숫자가 너무 약한데 누가 감사했습니까?"),
        ("hi", "S2का आंकड़ा बहुत कमज़ोर है, किसने जांचा?"),
        ("tr", "S2deki rakamlar çok zayıf, kim denetledi?"),
    ],
)
def test_a_question_that_praises_or_doubts_a_standard_is_closed_however_that_is_spelled(
    language: str, text: str
) -> None:
    bench = _mailed(text, language)
    assert not bench.ballots
    (case,) = bench.turn.cases
    assert "words are closed" in case.text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Please take S2 as not met."),
        ("en", "Please mark S3 met."),
        ("ru", "Прошу считать S2 невыполненным."),
        ("ar", "يرجى تصحيح S2 إلى غير مستوفى."),
    ],
)
def test_a_plea_that_says_a_verdict_is_asked_back_and_is_nobody_elses(
    language: str, text: str
) -> None:
    bench = _mailed(text, language)
    assert bench.said(BallotKept).unread
    assert not bench.turn.cases


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "S1: met, audited.\nS2: not met. They never tell us who pays for S3."),
        ("en", "S1: met, audited.\n\nNobody can tell me where the evidence of S2 is."),
        ("en", "S2: the city should tell us who pays."),
        ("en", "S4 – the city should tell us who counted."),
    ],
)
def test_a_reason_that_speaks_of_telling_is_no_question(language: str, text: str) -> None:
    assert not _mailed(text, language).turn.cases


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "S1: met, audited.\n\nPlease tell me whether S2 is mine to judge too."),
        ("de", "S1: erfüllt, geprüft.\n\nBitte sagen Sie mir, ob S2 schon entschieden ist."),
        ("fr", "S1 : atteint, audité.\n\nDites-moi, s'il vous plaît, si S2 est à juger aussi."),
        ("ru", "S1: выполнен, проверено.\n\nПожалуйста, скажите, нужно ли мне оценить S2."),
        ("en", "S1: met, audited.\n\nPlease send me the sources for S2 before I judge it."),
        ("zh", "S1：达标，已审计。\n\n请提供S2的来源。"),
    ],
)
def test_a_request_that_names_a_standard_beside_a_verdict_reaches_a_person(
    language: str, text: str
) -> None:
    bench = _mailed(text, language)
    (judged,) = bench.said(BallotKept).judgements
    assert (judged.standard, judged.verdict) == ("S1", "met")
    assert len(judged.reason) < 12
    assert len(bench.turn.cases) == 1
