"""A question put off in a city's own words is passed as by *Later*: nothing is recorded of it."""

import pytest

from tests.intake.conversation.city.chats import after
from tests.intake.conversation.city.test_city_put_right import GUIDO
from tests.intake.conversation.town import Town

PASSED = [
    ("ar", "B1a", "لا أعرف بعد"),
    ("ar", "S1", "الرقم ليس لدي الآن، سأرسله غدا."),
    ("ar", "S1", "لا أعرف، سأكتب لاحقا."),
    ("ar", "S3a", "سأسأل زميلي"),
    ("de", "B1a", "Das weiß ich noch nicht"),
    ("de", "B1a", "Weiß ich nicht"),
    ("de", "S1", "Das weiß ich noch nicht, ich frage unser Statistikamt."),
    ("de", "S1", "Die Zahl habe ich gerade nicht zur Hand, ich schicke sie morgen."),
    ("de", "S1", "Weiß ich nicht, ich melde mich morgen."),
    ("de", "S3a", "Ich frage meine Kollegin"),
    ("en", "B1a", "I don't know yet"),
    ("en", "B1a", "No idea"),
    ("en", "S1", "I do not have the figure at hand, will send it tomorrow."),
    ("en", "S1", "I don't know yet"),
    ("en", "S1", "I don't know, I will write later."),
    ("en", "S1", "I will tell you next week"),
    ("en", "S1", "Let me check with my colleague"),
    ("en", "S1", "Not known yet, I will ask our statistics office."),
    ("en", "S1", "We don't know this yet; I will ask our statistics office."),
    ("en", "S3a", "I don't know yet"),
    ("en", "S3a", "I have to ask the culture office first"),
    ("en", "S3a", "let me ask my colleague"),
    ("en", "S3b", "I don't know"),
    ("en", "S3b", "I will check"),
    ("es", "B1a", "Todavía no lo sé"),
    ("es", "S1", "No lo sé, escribiré más tarde."),
    ("es", "S1", "No tengo la cifra a mano, la enviaré mañana."),
    ("es", "S3a", "Voy a preguntar a mi colega"),
    ("fr", "B1a", "Je ne sais pas encore"),
    ("fr", "S1", "Je n'ai pas le chiffre sous la main, je l'enverrai demain."),
    ("fr", "S1", "Je ne sais pas, j'écrirai plus tard."),
    ("fr", "S3a", "Je vais demander à ma collègue"),
    ("hi", "B1a", "अभी पता नहीं है"),
    ("hi", "S1", "आँकड़ा अभी मेरे पास नहीं है, कल भेजूँगा।"),
    ("hi", "S1", "मुझे नहीं पता, बाद में लिखूँगा।"),
    ("hi", "S3a", "मैं अपने सहकर्मी से पूछूँगा"),
    ("ja", "B1a", "まだ分かりません"),
    ("ja", "S1", "分かりません。担当課に確認します。"),
    ("ja", "S1", "手元に数字がありません。明日お送りします。"),
    ("ja", "S3a", "同僚に聞いてみます"),
    ("ko", "B1a", "아직 모르겠습니다"),
    ("ko", "S1", "모르겠습니다. 나중에 알려 드리겠습니다."),
    ("ko", "S1", "지금 수치가 없습니다. 내일 보내 드리겠습니다."),
    ("ko", "S3a", "동료에게 물어보겠습니다"),
    ("pt", "B1a", "Ainda não sei"),
    ("pt", "S1", "Não sei, escrevo depois."),
    ("pt", "S1", "Não tenho o número à mão, envio amanhã."),
    ("pt", "S3a", "Vou perguntar à minha colega"),
    ("ru", "B1a", "Пока не знаю"),
    ("ru", "S1", "Не знаю, напишу позже."),
    ("ru", "S1", "Цифры под рукой нет, пришлю завтра."),
    ("ru", "S3a", "Спрошу у коллеги"),
    ("tr", "B1a", "Henüz bilmiyorum"),
    ("tr", "S1", "Bilmiyorum, sonra yazarım"),
    ("tr", "S1", "Rakam elimde değil, yarın gönderirim."),
    ("tr", "S3a", "Arkadaşıma sorayım"),
    ("tr", "S3a", "Henüz bilmiyoruz"),
    ("zh", "B1a", "还不知道"),
    ("zh", "S1", "不知道，稍后告知。"),
    ("zh", "S1", "手头没有数字，明天发给您。"),
    ("zh", "S3a", "我问一下同事"),
]

READ = [
    ("ar", "S1", "لا أعرف ما المقصود"),
    ("ar", "S1", "لا توجد بيانات"),
    ("ar", "S1", "لن أرسله"),
    ("ar", "S3b", "ليس بعد"),
    ("de", "B1a", "Keine, kommt noch"),
    ("de", "S1", "Das schicke ich nicht"),
    ("de", "S1", "Dazu gibt es keine Statistik; wir melden uns, wenn sich das ändert"),
    ("de", "S1", "Ich frage mich, was das soll"),
    ("de", "S1", "Wir erfassen das nicht"),
    ("de", "S3b", "Ja, Nachweis schicke ich morgen"),
    ("de", "S3b", "Nein, kommt später"),
    ("en", "B1a", "I will ask for the Smart City title"),
    ("en", "B1a", "None yet"),
    ("en", "B1a", "Smart City, I will send the certificate later"),
    ("en", "B1a", "We are waiting for the ministry to recognise us"),
    ("en", "S1", "About 12 billion, I think; will check"),
    ("en", "S1", "How do I find out? I will ask my colleague"),
    ("en", "S1", "I am on leave until Monday and will answer then"),
    ("en", "S1", "I can't say"),
    ("en", "S1", "I don't know"),
    ("en", "S1", "I don't know the figure?"),
    ("en", "S1", "I don't know what you mean"),
    ("en", "S1", "I will call you"),
    ("en", "S1", "I will not tell you"),
    ("en", "S1", "I will write to the ministry and complain"),
    ("en", "S1", "Nobody keeps this figure. I asked our statistics office."),
    ("en", "S1", "Not available"),
    ("en", "S1", "Please ask the ministry"),
    ("en", "S1", "Please withdraw our application, I will write later"),
    ("en", "S1", "There are no statistics on this; we will start to collect them next year"),
    ("en", "S1", "Tomorrow"),
    ("en", "S1", "USD 12 billion, I will send the source tomorrow"),
    ("en", "S1", "We do not record this"),
    ("en", "S1", "We do not record this figure and will not in the future"),
    ("en", "S1", "We need more time, will send it in March"),
    ("en", "S1", "We will build a data centre next year"),
    ("en", "S1", "We will not send it"),
    ("en", "S1", "submit"),
    ("en", "S3a", "Ask my colleague: paula@city.example"),
    ("en", "S3a", "None. We will host one later"),
    ("en", "S3a", "The Linz Forum; more later"),
    ("en", "S3a", "We are checking the World Expo"),
    ("en", "S3a", "We hosted nothing so far"),
    ("en", "S3a", "We will host the World Expo next year"),
    ("en", "S3b", "No, I will ask my colleague"),
    ("en", "S3b", "No, but we will introduce it later"),
    ("en", "S3b", "No, not yet"),
    ("en", "S3b", "Not yet"),
    ("en", "S3b", "We will check the city brain"),
    ("en", "S3b", "Yes, I will send the paper tomorrow"),
    ("en", "V11_authority", "I will ask the mayor"),
    ("en", "V11_office", "I don't know yet"),
    ("en", "S3b", "We don't have that yet; I will write then"),
    ("es", "B1a", "No, se lo diré mañana"),
    ("es", "S1", "No existe ese dato"),
    ("es", "S1", "No lo enviaré"),
    ("es", "S3a", "No, se lo diré mañana"),
    ("es", "S3b", "No, se lo diré mañana"),
    ("es", "S3b", "Todavía no"),
    ("fr", "S1", "Ce chiffre n'existe pas"),
    ("fr", "S1", "Je n'enverrai pas ce chiffre"),
    ("fr", "S1", "Je ne sais pas ce que vous voulez dire"),
    ("fr", "S3b", "Pas encore, ce sera fait plus tard"),
    ("hi", "S1", "आँकड़े उपलब्ध नहीं हैं"),
    ("hi", "S1", "नहीं भेजूँगा"),
    ("hi", "S1", "मैं नहीं बताऊँगा"),
    ("hi", "S3b", "अभी नहीं"),
    ("ja", "S1", "お送りしません"),
    ("ja", "S1", "提出します"),
    ("ja", "S1", "統計がありません"),
    ("ja", "S1", "質問の意味が分かりません"),
    ("ja", "S3b", "まだです"),
    ("ko", "S1", "무슨 뜻인지 모르겠습니다"),
    ("ko", "S1", "보내지 않겠습니다"),
    ("ko", "S1", "제출하겠습니다"),
    ("ko", "S1", "통계가 없습니다"),
    ("ko", "S3b", "아직 아닙니다"),
    ("pt", "S1", "Não enviaremos"),
    ("pt", "S1", "Não existe esse dado"),
    ("ru", "S1", "Не знаю, что это такое"),
    ("ru", "S1", "Не пришлю"),
    ("ru", "S1", "Нет данных"),
    ("ru", "S1", "Такой статистики нет"),
    ("ru", "S3b", "Пока нет"),
    ("tr", "S1", "Bilmiyorum"),
    ("tr", "S1", "Böyle bir veri yok"),
    ("tr", "S1", "Göndermeyeceğim"),
    ("tr", "S3b", "Henüz değil"),
    ("zh", "S1", "不告诉你们"),
    ("zh", "S1", "发送"),
    ("zh", "S1", "我们不提供"),
    ("zh", "S1", "提交"),
    ("zh", "S1", "没有统计"),
    ("zh", "S3b", "我们会提供"),
    ("zh", "S3b", "确认"),
    ("zh", "S3b", "还没有"),
]


NOT_UNDERSTOOD = [
    ("de", "S1", "Wir wissen die Frage nicht"),
    ("es", "S1", "ni idea de la pregunta"),
    ("ja", "S1", "質問が分かりません"),
    ("zh", "S1", "这个问题不太清楚"),
    ("zh", "S1", "问题不清楚"),
    ("zh", "S1", "不清楚，请确认"),
]


@pytest.mark.parametrize(("language", "question", "said"), NOT_UNDERSTOOD)
def test_who_does_not_understand_the_question_is_heard(
    language: str, question: str, said: str
) -> None:
    town = after(language, question, said)
    assert not _is_passed(town)
    assert "pending" not in {one.unclear.reason for one in town.receipt(GUIDO).misread}


@pytest.mark.parametrize("question", ["B1a", "B1b"])
def test_who_is_not_sure_is_asked_again(question: str) -> None:
    assert not _is_passed(after("en", question, "Not sure"))


def _is_passed(town: Town) -> bool:
    receipts = [getattr(one.notice, "receipt", None) for one in town.turn.letters]
    told = [remark.kind for one in receipts if one for remark in one.remarks]
    return told == ["left_for_later"]


@pytest.mark.parametrize(("language", "question", "said"), PASSED)
def test_what_only_puts_a_question_off_passes_it(language: str, question: str, said: str) -> None:
    town = after(language, question, said)
    assert _is_passed(town)
    assert question not in town.file().current
    assert not town.turn.cases


@pytest.mark.parametrize(("language", "question", "said"), READ)
def test_what_says_more_is_read_as_it_is(language: str, question: str, said: str) -> None:
    assert not _is_passed(after(language, question, said))


UNKNOWN = [
    ("ar", "لا أعرف"),
    ("ar", "ما عندي فكرة"),
    ("de", "Keine Ahnung"),
    ("en", "I don't know"),
    ("en", "no idea, sorry"),
    ("es", "No lo sé"),
    ("fr", "Je ne sais pas"),
    ("hi", "मुझे नहीं पता"),
    ("ja", "わかりません"),
    ("ja", "ちょっとわからないです"),
    ("ko", "잘 모르겠는데요"),
    ("pt", "Não sei"),
    ("ru", "Не знаю"),
    ("tr", "Hiç fikrim yok"),
    ("zh", "不太清楚"),
]


@pytest.mark.parametrize(("language", "said"), UNKNOWN)
def test_who_does_not_know_a_figure_is_told_what_to_write(language: str, said: str) -> None:
    town = after(language, "S1", said)
    (misread,) = town.receipt(GUIDO).misread
    assert (misread.words, misread.unclear.reason) == (said, "pending")
    assert "S1" not in town.file().current
    assert not town.turn.cases


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", "Je ne sais pas ce que vous voulez dire"),
        ("ja", "意味がわかりません"),
        ("ko", "무슨 뜻인지 잘 모르겠는데요"),
        ("zh", "不太清楚怎么算"),
    ],
)
def test_who_does_not_understand_the_question_is_not(language: str, said: str) -> None:
    told = [one.unclear.reason for one in after(language, "S1", said).receipt(GUIDO).misread]
    assert "pending" not in told
