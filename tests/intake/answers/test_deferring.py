"""Answers that say when or where the answer is to be had, instead of giving it."""

from datetime import date

import pytest

from intake.answers import deferring, read
from intake.answers.values import AnswerKind, Context, Unclear, UnclearReason, YesNo

TODAY = date(2026, 11, 26)
Row = tuple[AnswerKind, str, str]
LATER: list[Row] = [
    ("yesno", "zh", "我们稍后再答复您。"),
    ("date", "zh", "日期另行通知。"),
    ("date", "ja", "日程は後日お知らせいたします。"),
    ("yesno", "ja", "情報システム課に確認し、来週回答いたします。"),
    ("date", "ko", "날짜는 추후 알려드리겠습니다."),
    ("yesno", "ko", "정보통신과에 문의하여 다음 주에 회신드리겠습니다."),
    ("yesno", "hi", "इस बारे में बाद में सूचित करेंगे।"),
    ("date", "ar", "سنبلغكم بالموعد لاحقا."),
]
PENDING: list[Row] = [
    ("count", "zh", "稍后告知。"),
    ("count", "ja", "追ってご連絡いたします。"),
    ("amount", "ko", "추후 회신드리겠습니다."),
    ("count", "hi", "बाद में बताएँगे।"),
    ("count", "ar", "سنوافيكم بالرقم لاحقا."),
]
REFERRED: list[Row] = [
    ("count", "zh", "详见附件。"),
    ("amount", "zh", "請洽統計局同仁。"),
    ("events", "zh", "见附件清单。"),
    ("count", "ja", "詳細は市のホームページをご参照ください。"),
    ("yesno", "ja", "担当課にお問い合わせください。"),
    ("place", "ja", "別紙のとおりです。"),
    ("amount", "ko", "시 홈페이지를 참조하시기 바랍니다."),
    ("yesno", "ko", "담당자에게 문의해 주십시오."),
    ("amount", "hi", "कृपया संलग्न फ़ाइल देखें।"),
    ("count", "hi", "संबंधित विभाग से पूछिए।"),
    ("count", "ar", "يرجى الاطلاع على المرفق."),
    ("events", "ar", "القائمة في الملف المرفق، يرجى الاطلاع."),
]


def reason(kind: AnswerKind, language: str, text: str) -> UnclearReason | None:
    found = read(kind, text, Context(language=language, today=TODAY))
    return deferring.told(found, text, language).reason if isinstance(found, Unclear) else None


@pytest.mark.parametrize(("kind", "language", "text"), LATER)
def test_what_is_put_off_is_said_to_come_later(kind: AnswerKind, language: str, text: str) -> None:
    assert reason(kind, language, text) == "later"


@pytest.mark.parametrize(("kind", "language", "text"), PENDING)
def test_a_figure_that_is_put_off_is_pending(kind: AnswerKind, language: str, text: str) -> None:
    assert reason(kind, language, text) == "pending"


@pytest.mark.parametrize(("kind", "language", "text"), REFERRED)
def test_what_leads_elsewhere_is_to_be_written_here(
    kind: AnswerKind, language: str, text: str
) -> None:
    assert reason(kind, language, text) == "referred"


def test_an_answer_beside_a_referral_is_an_answer() -> None:
    found = read("yesno", "はい、詳細は添付をご覧ください。", Context(language="ja"))
    assert found == YesNo(yes=True)


def test_days_that_could_be_meant_stay_offered_beside_a_referral() -> None:
    text = "03/04/2026, 详见附件"
    found = read("date", text, Context(language="zh", today=TODAY))
    assert isinstance(found, Unclear)
    assert deferring.told(found, text, "zh") == found
    assert found.candidates


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It has not been computed; the bureau has promised us the number by January."),
        ("de", "Das ist nicht berechnet; das Statistikamt hat uns die Zahl bis Januar zugesagt."),
        ("fr", "Pas calculé ; l'institut nous a promis le chiffre pour janvier."),
        ("es", "No se ha calculado; el instituto nos ha prometido la cifra para enero."),
        ("pt", "Não foi calculado; o instituto prometeu-nos o número até janeiro."),
        ("ru", "Не рассчитан; Росстат обещал нам цифру к январю."),
        ("tr", "Hesaplanmadı; istatistik kurumu sayıyı ocak ayına kadar söz verdi."),
        ("ar", "لم تُحسب؛ وقد وعدنا جهاز الإحصاء بالرقم في يناير."),
        ("hi", "नहीं निकाला गया; कार्यालय ने जनवरी तक आँकड़ा देने का वादा किया है।"),
        ("ja", "算出しておらず、統計局が1月までに数値を出す約束です。"),
        ("ko", "집계되지 않았으며, 통계청이 1월까지 수치를 주기로 약속했습니다."),
        ("zh", "尚未统计，统计局承诺1月前提供数据。"),
    ],
)
def test_a_figure_that_somebody_promised_is_still_to_come(language: str, text: str) -> None:
    assert deferring.is_to_come(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It is not recorded; the ministry promised us support in January."),
        ("en", "Nobody has promised us such a number."),
        ("de", "Das wird nicht erhoben; das Land hat uns Mittel zugesagt."),
        ("fr", "Pas de chiffre ; la région nous a promis une subvention."),
        ("es", "No hay dato; la región nos ha prometido apoyo."),
        ("pt", "Não há número; o estado prometeu-nos apoio."),
        ("ru", "Цифры нет; край обещал нам поддержку."),
        ("tr", "Sayı yok; bakanlık destek vaat etti."),
        ("ar", "لا يوجد رقم؛ وعدتنا الوزارة بالدعم."),
        ("hi", "आँकड़ा नहीं है; मंत्रालय ने सहायता का वादा किया है।"),
        ("ja", "数値はなく、県が支援を約束しました。"),
        ("ko", "수치가 없으며, 도에서 지원을 약속했습니다."),
        ("zh", "没有数据，省里承诺给予支持。"),
    ],
)
def test_what_else_was_promised_is_no_figure(language: str, text: str) -> None:
    assert not deferring.is_to_come(text, language)
