"""A ballot mail that asks for files too: verdicts are read or asked, and the files are sent."""

from dataclasses import replace

import pytest

from intake.notices import BallotKept, EvidenceSent
from tests.intake.conversation.bench import Bench
from tests.intake.conversation.panelist.test_panelist import seated
from tests.intake.conversation.test_panelist_replies import REPORT


def _mailed(text: str, language: str = "en") -> Bench:
    bench = seated(1)
    bench.panelist = replace(bench.panelist, languages=(language,))
    bench.cities[1] = replace(bench.cities[1], evidence=(REPORT,))
    bench.write(text, to=bench.last)
    return bench


def _kinds(bench: Bench) -> list[str]:
    return [one.notice.name for one in bench.turn.letters]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "S1: nicht ganz erfüllt, da fehlen die Belege."),
        ("de", "S1 ist eher nicht erfüllt, die Nachweise sind alt."),
        ("en", "S1: not quite met, the evidence is missing."),
        ("fr", "S1 : pas tout à fait rempli, les pièces manquent."),
        ("es", "S1: no del todo cumplido, las pruebas faltan."),
        ("pt", "S1: não totalmente cumprido, as provas faltam."),
        ("ru", "S1: не полностью выполнен, приложения неполны."),
        ("zh", "S1：未完全达标，证据不足。"),
        ("ja", "S1：完全には満たしていない、証拠資料が足りない。"),
        ("ko", "S1: 완전히 충족하지 않음, 증빙 자료가 부족합니다."),
        ("tr", "S1: tam olarak karşılanmadı, kanıtları eksik."),
        ("ar", "S1: غير مستوفى تماما، الأدلة ناقصة."),
        ("hi", "S1: पूरी तरह पूरा नहीं, साक्ष्य कम हैं।"),
    ],
)
def test_a_verdict_that_is_asked_back_is_no_request_for_a_file(language: str, text: str) -> None:
    bench = _mailed(text, language)
    assert _kinds(bench) == ["ballot"]
    assert [one.standard for one in bench.said(BallotKept).unread] == ["S1"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "S1 met - audited figures. Could you send me the files?"),
        ("en", "S1 met - audited figures. Please send me figures.pdf."),
        ("en", "S1 met - audited figures, please send me the evidence."),
        ("de", "S1 erfüllt - geprüfte Zahlen. Bitte senden Sie mir die Belege."),
        ("fr", "S1 rempli - chiffres audités. Pourriez-vous m'envoyer les pièces ?"),
        ("es", "S1 cumplido - cifras auditadas. Por favor envíen los archivos."),
        ("pt", "S1 cumprido - números auditados. Por favor enviem os ficheiros."),
        ("ru", "S1 выполнен - цифры проверены. Пришлите, пожалуйста, все файлы."),
        ("zh", "S1 达标 - 数据已审计。请发证据文件。"),
        ("ja", "S1 満たす - 監査済み。証拠ファイルをお送りください。"),
        ("ko", "S1 충족 - 감사된 수치. 증거 파일을 보내 주세요."),
        ("tr", "S1 karşılandı - denetlenmiş. Lütfen tüm dosyaları gönderin."),
        ("ar", "S1 مستوفى - أرقام مدققة. يرجى إرسال جميع الملفات."),
        ("hi", "S1 पूरा - आंकड़े जांचे गए। कृपया सभी फाइलें भेजें।"),
    ],
)
def test_a_request_beside_a_verdict_is_answered_and_is_no_reason(language: str, text: str) -> None:
    bench = _mailed(text, language)
    assert sorted(_kinds(bench)) == ["ballot", "evidence"]
    (judged,) = bench.said(BallotKept).judgements
    assert judged.verdict == "met"
    assert len(judged.reason) < 20
    assert bench.said(EvidenceSent).files


BEGGED = [
    ("en", "Please send me the evidence files of Gdynia."), ("en", "Could you send me the files?"),
    ("de", "Bitte senden Sie mir die Belege."), ("fr", "Pourriez-vous m'envoyer les pièces ?"),
    ("es", "Por favor envíen los archivos."), ("pt", "Por favor enviem os ficheiros."),
    ("ru", "Пришлите, пожалуйста, все файлы."), ("zh", "请发证据文件。"),
    ("ja", "証拠ファイルをお送りください。"), ("ko", "증거 파일을 보내 주세요."),
    ("tr", "Lütfen tüm dosyaları gönderin."), ("ar", "يرجى إرسال جميع الملفات."),
    ("hi", "कृपया सभी फाइलें भेजें।"),
]  # fmt: skip


def _without_files(text: str, language: str) -> Bench:
    bench = seated(1)
    bench.panelist = replace(bench.panelist, languages=(language,))
    bench.write(text, to=bench.last)
    return bench


@pytest.mark.parametrize(("language", "text"), BEGGED)
def test_the_evidence_of_a_city_that_sent_none_is_its_packet(language: str, text: str) -> None:
    bench = _without_files(text, language)
    assert _kinds(bench) == ["packet"]
    assert bench.turn.cases == ()


@pytest.mark.parametrize(
    "text",
    [
        "The evidence is weak.",
        "The evidence is missing, please send me a reminder later.",
        "I cannot open the files, please send help.",
        "I sent you the files yesterday. Please send me a receipt.",
    ],
)
def test_what_is_told_of_evidence_begs_for_no_packet(text: str) -> None:
    assert "packet" not in _kinds(_without_files(text, "en"))


def test_a_request_alone_is_answered_as_before() -> None:
    assert _kinds(_mailed("Could you send me the evidence for S2?")) == ["evidence"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "S1: partly met, please send the list of companies if you have it."),
        ("de", "S1: teilweise erfüllt, bitte senden Sie die Firmenliste."),
        ("fr", "S1 : partiellement rempli, merci de m'envoyer la liste des entreprises."),
        ("es", "S1: parcialmente cumplido, por favor envíen la lista de empresas."),
        ("pt", "S1: parcialmente cumprido, por favor enviem a lista de empresas."),
        ("ru", "S1: частично выполнено, пришлите список компаний."),
        ("zh", "S1：部分达标，请提供公司名单。"),
        ("ja", "S1：一部満たす、会社名簿をお送りください。"),
        ("ko", "S1: 부분 충족, 회사 명단을 보내 주세요."),
        ("ar", "S1: مستوفى جزئيا، يرجى إرسال قائمة الشركات."),
        ("tr", "S1: kısmen karşılandı, lütfen şirket listesini gönderin."),
        ("hi", "S1: आंशिक रूप से पूरा, कृपया कंपनियों की सूची भेजें।"),
    ],
)
def test_what_is_no_file_of_ours_is_asked_of_a_person_and_is_no_reason(
    language: str, text: str
) -> None:
    bench = _mailed(text, language)
    (judged,) = bench.said(BallotKept).judgements
    assert (judged.verdict, judged.reason) == ("partly", "")
    assert "S1" in bench.said(BallotKept).no_reason
    assert len(bench.turn.cases) == 1


@pytest.mark.parametrize(
    ("language", "text", "asked"),
    [
        ("en", "S1 met. Could you send me the annex 3 of this city?", "annex 3 of this city"),
        ("en", "S1 met - audited. When does the voting close?", "When does the voting close"),
        ("en", "S1 met. Please tell me whether imports count.", "whether imports count"),
        ("de", "S1 erfüllt. Könnten Sie mir Anhang 3 dieser Stadt schicken?", "Anhang 3"),
        ("de", "S1 erfüllt - geprüft. Bis wann kann ich noch ändern?", "Bis wann"),
        ("fr", "S1 rempli. Pourriez-vous m'expliquer le calcul ?", "expliquer le calcul"),
        ("es", "S1 cumplido. ¿Podrían enviarme el anexo 3 de esta ciudad?", "el anexo 3"),
        ("pt", "S1 cumprido. Poderiam enviar-me o anexo 3 desta cidade?", "o anexo 3"),
        ("ru", "S1 выполнен. Могли бы вы показать приложение 3?", "показать приложение 3"),
        ("zh", "S1 达标。能否把该市的第三份说明发给我？", "该市的第三份说明"),
        ("ja", "S1 満たす。この都市の附属書3を送っていただけますか。", "附属書3"),
        ("ko", "S1 충족. 이 도시의 부속서 3을 보내 주시겠습니까?", "부속서 3"),
        ("tr", "S1 karşılandı. Bu şehrin 3. ekini gönderebilir misiniz?", "3. ekini"),
        ("ar", "S1 مستوفى. هل يمكنكم إرسال الملحق 3 لهذه المدينة؟", "الملحق 3"),
        ("hi", "S1 पूरा। क्या आप मुझे इस शहर का परिशिष्ट 3 भेज सकते हैं?", "परिशिष्ट 3"),
    ],
)
def test_a_question_behind_a_verdict_reaches_organizers_in_its_own_words(
    language: str, text: str, asked: str
) -> None:
    bench = _mailed(text, language)
    (judged,) = bench.said(BallotKept).judgements
    assert judged.verdict == "met"
    assert asked not in judged.reason
    (case,) = bench.turn.cases
    assert asked in case.text
    assert "S1" not in case.text


def test_a_question_for_a_standard_without_a_verdict_is_passed_on_without_its_name() -> None:
    bench = _mailed("S1 met - audited.\nS2: could you send me the annex 3?")
    assert [one.standard for one in bench.said(BallotKept).judgements] == ["S1"]
    (case,) = bench.turn.cases
    assert case.text.endswith("writes: could you send me the annex 3?")


@pytest.mark.parametrize(
    "text",
    [
        "S1 met - audited. Who would believe the rest?",
        "S1 met - audited.\nS2 not met - may I say how poor the figures are?",
        "S1 met - audited. Could you believe that they fail?",
    ],
)
def test_no_word_of_a_judgement_reaches_organizers_as_a_question(text: str) -> None:
    bench = _mailed(text)
    shown = " ".join(one.text for one in bench.turn.cases)
    assert "believe" not in shown
    assert "poor" not in shown


@pytest.mark.parametrize(
    ("language", "text", "asked"),
    [
        (
            "en",
            "S1 met - seen.\n\nMy sister works for Osaka. Is that a problem?",
            "Is that a problem?",
        ),
        ("en", "My sister works for Osaka. Does that count?\n\nS1 met - seen.", "Does that count?"),
        ("de", "S1 erfüllt.\n\nIch bin zu spät. Ist das ein Problem?", "Ist das ein Problem?"),
        ("fr", "S1 rempli.\n\nL'annexe 2 manque. Est-ce un problème ?", "Est-ce un problème ?"),
        ("es", "S1 cumplido.\n\nLlego tarde. ¿Es un problema?", "¿Es un problema?"),
        ("pt", "S1 cumprido.\n\nEstou atrasada. Isso é um problema?", "Isso é um problema?"),
        ("tr", "S1 karşılandı.\n\nGeç kaldım. Bu bir sorun mu?", "Bu bir sorun mu?"),
        ("zh", "S1达标。\n\n我晚了两天。这有问题吗？", "这有问题吗？"),
        ("ja", "S1：満たす。\n\n二日遅れました。問題でしょうか？", "問題でしょうか？"),
        ("ko", "S1: 충족.\n\n이틀 늦었습니다. 문제가 될까요?", "문제가 될까요?"),
        ("ar", "S1: مستوفى.\n\nأختي تعمل لدى أوساكا. هل هذا مشكلة؟", "هل هذا مشكلة؟"),
        ("hi", "S1: पूरा।\n\nमैं देर से हूँ। क्या यह समस्या है?", "क्या यह समस्या है?"),
    ],
)
def test_a_question_whether_something_matters_is_a_persons(
    language: str, text: str, asked: str
) -> None:
    bench = _mailed(text, language)
    (judged,) = bench.said(BallotKept).judgements
    assert asked.rstrip("?？؟ ") not in judged.reason
    assert [asked in one.text for one in bench.turn.cases][:1] == [True]
