"""Handing in by own words, questions answered at once, pleas, and praise that asks for nothing."""

from dataclasses import replace

import pytest

from intake.applications import State
from intake.cases import CaseKind
from intake.conversation import sentences
from intake.conversation.intents import intents
from intake.notices import SubmissionShown
from tests.intake.conversation.city.test_assenting import speaking
from tests.intake.conversation.town import ANNA, Town, a_complete_town, a_shown_town, a_town

HANDED_IN = [
    ("de", "Bitte nehmen Sie die Bewerbung in dieser Form als eingereicht entgegen."),
    ("de", "Der Rest stimmt so, damit können Sie uns registrieren."),
    ("de", "Die Bewerbung ist aus unserer Sicht vollständig, bitte jetzt einreichen."),
    ("tr", "Başvurumuzu bu haliyle değerlendirmeye almanızı rica ederiz."),
    ("tr", "Başvurumuzu bu şekilde sunuyoruz, gereğini arz ederim."),
    ("tr", "Başvuruyu bu haliyle göndermiş olalım."),
    ("fr", "Vous pouvez considérer que notre dossier est complet et le transmettre."),
    ("es", "Ya pueden radicar la postulación."),
    ("zh-Hant", "資料大致齊了，煩請直接幫我們送件，謝謝！"),
    ("en", "Happy for this to go in as our application."),
    ("ru", "Если этого достаточно, прошу принять заявку к рассмотрению."),
    ("ar", "بهذا نكون قد أكملنا، نرجو اعتماد الطلب وتقديمه."),
    ("ja", "以上で回答はすべてですので、このまま申請として受理していただけますでしょうか。"),
    ("pt", "Podem dar seguimento à candidatura."),
    ("ko", "이대로 신청서로 받아 주시겠습니까?"),
    ("hi", "कृपया इसे हमारा आवेदन मानकर दर्ज कर लें।"),
]
NOT_HANDED_IN = [
    ("de", "Bitte nehmen Sie die Bewerbung noch nicht entgegen."),
    ("de", "Wann können Sie uns registrieren?"),
    ("tr", "Başvurumuzu henüz değerlendirmeye almamanızı rica ederiz."),
    ("tr", "Başvurumuzu ne zaman değerlendirmeye alacaksınız?"),
    ("fr", "Vous ne pouvez pas considérer que notre dossier est complet."),
    ("es", "¿Cuándo pueden radicar la postulación?"),
    ("zh", "等市长同意后，烦请帮我们送件。"),
    ("en", "We're happy for it to go in once council agrees."),
    ("en", "Would the mayor be happy for this to go in as our application?"),
    ("ru", "Прошу пока не принимать заявку к рассмотрению."),
    ("ja", "いつ申請として受理していただけますでしょうか。"),
]
THE_REST = [
    ("de", "S1: USD 13 Mrd. statt USD 12,4 Mrd. Der Rest stimmt."),
    ("ru", "S1: 13 млрд долл. США. Остальное верно."),
    ("ar", "S1: 13 مليار دولار أمريكي. والباقي صحيح."),
    ("zh", "S1：130亿美元。其余都正确。"),
    ("ja", "S1: 130億米ドル。その他は問題ございません。"),
    ("en", "S1: USD 13 billion. The rest is right."),
]
ANSWERED_AT_ONCE = [
    ("fr", "Combien d'entreprises de l'économie numérique ? D'après l'Auran, environ 610."),
    ("es", "¿Que cuántas empresas participan en la economía digital? Algo más de 520."),
    ("de", "Wie viele Unternehmen in der Digitalwirtschaft? Laut IHK rund 640."),
    ("en", "How many companies in the digital economy? About 310."),
    ("ru", "Сколько предприятий цифровой экономики? По данным Росстата, около 290."),
    ("zh", "我市数字经济企业有多少家？大约260家。"),
]
ASKED = [
    ("en", "How many companies do you need in the digital economy? We have about 310."),
    ("fr", "Combien d'entreprises faut-il ? Nous en avons environ 310."),
    ("de", "Wie viele Unternehmen der Digitalwirtschaft hat Sopot? Etwa 117."),
    ("fr", "Combien d'entreprises de l'économie numérique à Sopot ? Environ 117."),
    ("fr", "Merci de nous envoyer le règlement."),
    ("de", "Bitte senden Sie uns die Informationen."),
    ("ja", "ご回答をお願いいたします。"),
    ("ko", "회신 부탁드립니다."),
    ("en", "Please send us information about your programme."),
]
PRAISE = [
    ("de", "Passt, alles richtig so."),
    ("de", "Passt."),
    ("en", "Kia ora,\nThanks for the update.\nNgā mihi,\nAroha"),
    ("en", "Great stuff, cheers.\n\nMoira"),
    ("fr", "Parfait, tout est bon pour nous.\nClaire"),
    ("ja", "問題ございません。"),
    ("ko", "문제없습니다. 감사합니다."),
]


def kinds(text: str, language: str) -> list[str]:
    return [one.kind for one in intents.find(sentences.split(text, language), language=language)]


def after(town: Town, language: str, text: str) -> Town:
    speaking(town, language).write(ANNA, text, to=town.to(ANNA))
    return town


@pytest.mark.parametrize(("language", "text"), HANDED_IN)
def test_the_application_is_handed_in_by_words_of_ones_own(language: str, text: str) -> None:
    assert after(a_complete_town(), language, text).notice(ANNA, SubmissionShown)


@pytest.mark.parametrize(("language", "text"), NOT_HANDED_IN)
def test_what_is_denied_put_off_or_asked_hands_nothing_in(language: str, text: str) -> None:
    assert "submit" not in kinds(text, language)


@pytest.mark.parametrize(("language", "text"), THE_REST)
def test_a_correction_with_the_rest_being_right_shows_the_form_anew(
    language: str, text: str
) -> None:
    town = after(a_shown_town(), language, text)
    assert town.notice(ANNA, SubmissionShown)
    assert "confirm_stale" in town.remarks(ANNA)
    assert "S1" in {one.question for one in town.file().answers if one.message == "m4"}
    assert town.file().state is State.OPEN


@pytest.mark.parametrize(("language", "text"), ANSWERED_AT_ONCE)
def test_a_question_that_its_writer_answers_is_read_and_asked_of_nobody(
    language: str, text: str
) -> None:
    town = after(a_town(), language, text)
    assert "S4_companies" in town.file().current
    assert not town.cases


@pytest.mark.parametrize(("language", "text"), ASKED)
def test_questions_and_pleas_reach_the_organizers_and_answer_nothing(
    language: str, text: str
) -> None:
    town = after(a_complete_town(), language, text)
    assert [one.kind for one in town.cases] == [CaseKind.QUESTION]
    assert not [one for one in town.file().answers if one.message == town.cases[0].message]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh-Hant", "授權部分沒有問題，市長已經核准由本中心代表申請"),
        ("de", "Da wir noch kein City Brain betreiben, gibt es dafür auch kein Wartungssystem."),
        ("ja", "IoT関連産業の産出額は集計が間に合いませんでした。"),
    ],
)
def test_a_statement_is_no_question_and_no_wish(language: str, text: str) -> None:
    town = after(a_town(), language, text)
    assert not town.cases
    assert not town.remarks(ANNA)


@pytest.mark.parametrize(("language", "text"), PRAISE)
def test_praise_and_names_below_it_answer_no_question_and_are_not_listed(
    language: str, text: str
) -> None:
    town = speaking(a_complete_town(), language)
    town.write(ANNA, text, to=replace(town.to(ANNA), questions=("B1a",)))
    receipt = town.receipt(ANNA)
    assert (receipt.understood, receipt.misread, receipt.unplaced) == ((), (), ())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "厦门市能否申请"),
        ("zh", "厦门市可以申请吗"),
        ("en", "May the city of Xiamen apply?"),
        ("ja", "神戸市は応募できますか"),
        ("de", "Kann sich die Stadt Dresden bewerben?"),
    ],
)
def test_whether_a_city_may_apply_is_a_question_for_a_person(language: str, text: str) -> None:
    town = Town()
    town.write(ANNA, text, language=language)
    assert [one.kind for one in town.receipt(ANNA).remarks] == ["question_passed_on"]
    assert [one.text for one in town.cases] == [text]


def test_that_a_city_applies_is_no_question() -> None:
    town = Town()
    town.write(ANNA, "厦门市申请", language="zh")
    assert not town.cases
