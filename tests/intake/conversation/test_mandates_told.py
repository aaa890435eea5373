"""Leave to apply, told in a sentence of its own: an answer, and no wish to hand in."""

import pytest

from tests.intake.conversation.test_openings import answer, first_mail
from tests.intake.conversation.test_whole_mails import said
from tests.intake.conversation.town import ANNA

MANDATES = [
    ("en", "I have been mandated by the city council to submit the application."),
    ("en", "Our chief executive has asked me to put the city's name forward."),
    ("zh", "我受市政府委托提交申请。"),
    ("fr", "J'ai été mandatée par le conseil municipal pour soumettre la candidature."),
    ("es", "La alcaldesa me ha dado poderes para tramitar la solicitud en su nombre."),
    ("es", "El Ayuntamiento me ha encargado presentar la candidatura."),
    ("ru", "Мне поручено мэрией подать заявку."),
    ("ru", "Глава города выдал мне доверенность на её подачу."),
    ("ar", "لقد كلفني المجلس البلدي بتقديم الطلب."),
    ("de", "Ich bin vom Magistrat beauftragt, die Bewerbung einzureichen."),
    ("ja", "市から申請書の提出を任されております。"),
    ("pt", "Fui mandatada pela Câmara Municipal para submeter a candidatura."),
    ("tr", "Belediye meclisi tarafından başvuruyu sunmakla görevlendirildim."),
    ("ko", "저는 시로부터 신청서 제출을 위임받았습니다."),
    ("hi", "मुझे नगर परिषद द्वारा आवेदन जमा करने का दायित्व सौंपा गया है।"),
    ("hi", "नगर आयुक्त ने मुझे यह आवेदन जमा करने के लिए अधिकृत किया है।"),
]


@pytest.mark.parametrize(("language", "text"), MANDATES)
def test_leave_to_apply_is_a_yes_and_no_wish_to_hand_in(language: str, text: str) -> None:
    for town in (answer(text, language), first_mail(text, language)):
        assert said(town) == {"V11_authority": "yes"}
        assert town.receipt(ANNA).unplaced == ()
        assert town.remarks(ANNA).isdisjoint({"submit_missing", "shown_to_submit"})


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The mayor has signed the mandate, please submit our application."),
        ("en", "The mayor has authorised me. Please submit our application."),
        ("de", "Der Bürgermeister hat die Vollmacht unterschrieben, bitte reichen Sie die "
         "Bewerbung ein."),
    ],
)  # fmt: skip
def test_a_wish_beside_the_mandate_is_heard_as_well(language: str, text: str) -> None:
    town = answer(text, language)
    assert said(town) == {"V11_authority": "yes"}
    assert "submit_missing" in town.remarks(ANNA)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The mayor asked me to write to you about the application."),
        ("en", "Our neighbouring city has been authorised by its council to apply."),
        ("de", "Ich bin noch nicht vom Magistrat beauftragt, die Bewerbung einzureichen."),
        ("fr", "La ville voisine a été mandatée par son conseil municipal pour soumettre la "
         "candidature."),
        ("pt", "Ainda não fui mandatada pela Câmara Municipal para submeter a candidatura."),
        ("ru", "Мне пока не поручено мэрией подать заявку."),
        ("hi", "मुझे नगर परिषद द्वारा आवेदन जमा करने का दायित्व अभी नहीं सौंपा गया है।"),
        ("zh", "我尚未受市政府委托提交申请。"),
    ],
)  # fmt: skip
def test_no_leave_yet_or_of_another_city_is_no_yes(language: str, text: str) -> None:
    assert said(answer(text, language)).get("V11_authority") != "yes"
