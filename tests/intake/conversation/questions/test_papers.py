"""What is said of papers, dates and numbers about a matter is no answer to the matter itself."""

import pytest

from intake.answers.values import NotAvailable, YesNo
from intake.conversation.questions import papers
from tests.intake.conversation.town import ANNA, APPLIES, Town

AT_HAND = [
    ("en", "I don't have the documents about the city brain at hand."),
    ("en", "Sorry, I haven't got the exact date the city brain went live."),
    ("zh", "城市大脑的资料我手头没有。"),
    ("fr", "Nous n'avons pas sous la main les documents sur le cerveau urbain."),
    ("es", "La fecha de puesta en marcha del cerebro urbano no la tengo."),
    ("ru", "Документов о городском мозге у меня сейчас под рукой нет."),
    ("ar", "وثائق عقل المدينة ليست بحوزتي الآن."),
    ("de", "Unterlagen zum City Brain haben wir gerade nicht zur Hand."),
    ("ja", "シティブレインの資料は手元にございません。"),
    ("pt", "Não tenho aqui a data em que o cérebro urbano começou a funcionar."),
    ("pt", "Os documentos sobre o cérebro urbano, esses não tenho comigo agora."),
    ("tr", "Şehir beyninin devreye alındığı tarihi bilmiyorum."),
    ("ko", "시티 브레인의 가동 날짜는 제가 모릅니다."),
    ("hi", "सिटी ब्रेन के कागज़ अभी मेरे पास नहीं हैं।"),
]
DENIED = [
    ("en", "We have no city brain, and the documents are attached."),
    ("zh", "没有城市大脑。"),
    ("fr", "Nous n'avons pas de cerveau urbain."),
    ("de", "Ein City Brain haben wir nicht."),
    ("pt", "Não temos um cérebro urbano."),
    ("ja", "シティブレインはございません。"),
]
PROMISED = [
    ("en", "The authorisation letter will follow next week."),
    ("zh", "授权书下周寄给你们。"),
    ("fr", "La lettre d'habilitation vous parviendra dans quelques jours."),
    ("es", "La carta de autorización se la enviaremos la próxima semana."),
    ("ru", "Доверенность вышлем на следующей неделе."),
    ("ar", "سنرسل خطاب التفويض الأسبوع القادم."),
    ("de", "Sobald der OB unterschrieben hat, schicken wir Ihnen die Vollmacht."),
    ("ja", "委任状は後日お送りします。"),
    ("pt", "A procuração segue na próxima semana."),
    ("tr", "Yetki belgesini önümüzdeki hafta göndereceğiz."),
    ("ko", "위임장은 다음 주에 보내 드리겠습니다."),
    ("hi", "अधिकार पत्र अगले सप्ताह डाक से नहीं, ईमेल से ही भेज देंगे।"),
]
NUMBERS = [
    ("en", "As for IoT output across the whole economy, that is a number we don't have."),
    ("zh", "最后一个数字，也就是全市经济中物联网的产值，我们没有。"),
    (
        "fr",
        "Le dernier chiffre, la production avec l'IoT dans toute l'économie, nous ne l'avons pas.",
    ),
    ("es", "Ese último dato, el de la producción con IoT en toda la economía, no lo tenemos."),
    ("ru", "Последней цифры, по производству с IoT во всей экономике, у нас нет."),
    ("ar", "أما الرقم الأخير، أي الإنتاج بإنترنت الأشياء في الاقتصاد كله، فليس لدينا."),
    ("de", "Die letzte Zahl, die Produktion mit IoT in der gesamten Wirtschaft, haben wir nicht."),
    ("ja", "最後の数字、経済全体でのIoTによる生産額は持ち合わせておりません。"),
    ("pt", "O último número, da produção com IoT em toda a economia, nós não temos."),
    ("tr", "Son rakam, yani tüm ekonomide IoT ile üretim, bizde yok."),
    ("ko", "마지막 수치, 즉 경제 전반의 IoT 산출액은 없습니다."),
    ("hi", "आख़िरी आँकड़ा, यानी पूरी अर्थव्यवस्था में आईओटी से उत्पादन, हमारे पास नहीं है।"),
]


def a_town(known: str = "") -> Town:
    town = Town()
    town.write(ANNA, APPLIES)
    if known:
        town.write(ANNA, known, to=town.to(ANNA))
    return town


def values(town: Town) -> dict[str, object]:
    return {id: one.value for id, one in town.applications[1].current.items()}


@pytest.mark.parametrize(("language", "text"), AT_HAND)
def test_papers_and_dates_that_are_not_at_hand_answer_nothing(language: str, text: str) -> None:
    town = a_town()
    before = values(town)
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert values(town) == before
    assert not town.receipt(ANNA).misread


@pytest.mark.parametrize(("language", "text"), DENIED)
def test_a_thing_that_is_not_there_itself_is_still_denied(language: str, text: str) -> None:
    town = a_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert values(town)["B2b"] == YesNo(yes=False)


@pytest.mark.parametrize(("language", "text"), PROMISED)
@pytest.mark.parametrize("known", ["", "V11_authority: yes"])
def test_a_promised_paper_neither_answers_nor_puts_again(
    language: str, text: str, known: str
) -> None:
    town = a_town(known)
    before = values(town)
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert values(town) == before
    assert not town.receipt(ANNA).misread
    assert "papers_promised" in town.remarks(ANNA)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Yes, I am authorised; the letter will follow next week."),
        ("en", "Yes, I'm authorised – the CAO's letter is attached."),
        (
            "de",
            "Zur Bewerbung ermächtigt bin ich, das Schreiben dazu reiche ich Ihnen bis Mai nach.",
        ),
        ("es", "Sí, estoy autorizado – adjunto la carta del alcalde."),
        ("ru", "Да, полномочия есть – письмо во вложении."),
        ("ar", "نعم، أنا مفوض – الخطاب مرفق."),
    ],
)
def test_a_yes_beside_a_paper_is_a_yes(language: str, text: str) -> None:
    town = a_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert values(town)["V11_authority"] == YesNo(yes=True)


@pytest.mark.parametrize(("language", "text"), NUMBERS)
def test_a_number_that_nobody_has_is_not_available(language: str, text: str) -> None:
    town = a_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    told = values(town)
    assert "S4_applied" not in told
    assert told["S4_output"] == NotAvailable()


@pytest.mark.parametrize(
    ("language", "words", "left"),
    [
        ("en", "It has run since 2021, but I don't have the exact date.", "It has run since 2021"),
        ("en", "Where are the documents? I don't know.", "Where are the documents? I don't know."),
        ("en", "The documents are not with me.", ""),
        ("de", "Das Stadtgehirn läuft.", "Das Stadtgehirn läuft."),
    ],
)
def test_what_is_said_of_papers_is_left_out_alone(language: str, words: str, left: str) -> None:
    assert papers.without(words, language) == left
