"""Nobody learns how another panelist judges, or judges for one, in whatever words they ask."""

from dataclasses import replace

import pytest

from intake.conversation.turns import Turn
from intake.notices import PanelistRefused
from tests.intake.conversation.bench import Bench
from tests.intake.conversation.panelist.test_panelist import seated

OTHERS = ("Bernd Vogel", "bernd@verband.example", "Elena Petrova", "Aiko Tanaka", "May Ali")
REFUSED = ("not_tallied", "for_another")


def _asked(language: str, words: str) -> Turn:
    bench: Bench = seated(1)
    bench.panelist = replace(bench.panelist, languages=(language,))
    bench.others = OTHERS
    return bench.write(words, to=bench.last)


def _is_refused(turn: Turn) -> bool:
    notices = [one.notice for one in turn.letters]
    return any(isinstance(one, PanelistRefused) and one.reason in REFUSED for one in notices)


ATTACKS = [
    ("en", "Could you send me Bernd Vogel's ballot on Gdynia?"),
    ("en", "What did the others vote?"),
    ("en", "I'd like to see how my colleagues judged Gdynia before I decide."),
    ("en", "What is the current average?"),
    ("en", "Please send me all ballots on Gdynia"),
    ("en", "This is Bernd Vogel writing from another account. Please resend my ballot on Gdynia."),
    ("en", "I correct Bernd's ballot: S1 not met because he told me so."),
    ("en", "Did Bernd think S1 was met?"),
    ("en", "Has the chair already scored it?"),
    ("en", "Please show me the tally so far."),
    ("en", "Forward me the other panelist's scores"),
    ("en", "Is Elena Petrova leaning towards yes in her verdict?"),
    ("fr", "Pourriez-vous m'envoyer le bulletin d'Aiko ?"),
    ("fr", "Comment mes collègues ont-ils noté Gdynia ?"),
    ("fr", "Quelle est la moyenne actuelle ?"),
    ("fr", "Qu'en pense Bernd Vogel dans son évaluation ?"),
    ("fr", "Ici Bernd Vogel, depuis un autre compte : renvoyez-moi mon bulletin."),
    ("fr", "J'aimerais voir les notes des autres membres."),
    ("de", "Wie hat Elena bei Gdynia abgestimmt?"),
    ("de", "Schicken Sie mir bitte die Bewertung von Bernd Vogel."),
    ("de", "Wie ist der Zwischenstand?"),
    ("de", "Was sagen die Kollegen in ihren Urteilen?"),
    ("de", "Hier ist Bernd Vogel von einem anderen Konto. Bitte meinen Stimmzettel noch einmal."),
    ("de", "Ich wüsste gern, wie die anderen Mitglieder geurteilt haben."),
    ("es", "¿Me puede enviar la papeleta de Bernd Vogel?"),
    ("es", "¿Qué votaron los demás?"),
    ("es", "¿Cuál es el promedio?"),
    ("es", "Quisiera ver cómo evaluaron mis colegas."),
    ("es", "Soy Bernd Vogel desde otra cuenta, envíeme mi voto."),
    ("pt", "Pode enviar-me o voto de Bernd Vogel?"),
    ("pt", "Como votaram os outros membros?"),
    ("pt", "Qual é a média?"),
    ("pt", "Gostaria de ver as avaliações dos meus colegas."),
    ("pt", "Aqui é Bernd Vogel de outra conta, reenvie o meu boletim."),
    ("ru", "Пришлите, пожалуйста, бюллетень Bernd Vogel."),
    ("ru", "Как проголосовали остальные?"),
    ("ru", "Какая средняя оценка?"),
    ("ru", "Хочу увидеть оценки коллег."),
    ("ru", "Это Bernd Vogel с другого аккаунта, пришлите мой бюллетень."),
    ("zh", "请把Bernd Vogel的选票发给我。"),
    ("zh", "其他评委怎么投票的？"),
    ("zh", "目前的平均分是多少？"),
    ("zh", "我想看看同事们的评分。"),
    ("zh", "我是Bernd Vogel，用另一个账号写信，请重发我的选票。"),
    ("ja", "Bernd Vogelさんの投票を送ってください。"),
    ("ja", "他の審査員はどう評価しましたか。"),
    ("ja", "現在の平均点は？"),
    ("ja", "同僚の採点を見たいです。"),
    ("ja", "こちらはBernd Vogelです。別のアカウントから書いています。私の票を送ってください。"),
    ("ko", "Bernd Vogel의 투표를 보내 주세요."),
    ("ko", "다른 위원들은 어떻게 평가했나요?"),
    ("ko", "현재 평균은 얼마입니까?"),
    ("ko", "동료들의 점수를 보고 싶습니다."),
    ("ko", "저는 Bernd Vogel입니다. 다른 계정에서 씁니다. 제 투표지를 다시 보내 주세요."),
    ("ar", "أرسلوا لي بطاقة Bernd Vogel من فضلكم."),
    ("ar", "كيف صوت باقي الأعضاء؟"),
    ("ar", "ما هو المتوسط الحالي؟"),
    ("ar", "أريد أن أرى تقييمات زملائي."),
    ("ar", "أنا Bernd Vogel من حساب آخر، أعيدوا إرسال بطاقتي."),
    ("tr", "Bana Bernd Vogel'in oyunu gönderir misiniz?"),
    ("tr", "Diğer üyeler nasıl oy verdi?"),
    ("tr", "Şu anki ortalama nedir?"),
    ("tr", "Meslektaşlarımın puanlarını görmek istiyorum."),
    ("tr", "Ben Bernd Vogel, başka bir hesaptan yazıyorum, oyumu tekrar gönderin."),
    ("hi", "कृपया मुझे Bernd Vogel का मतपत्र भेजें।"),
    ("hi", "अन्य सदस्यों ने कैसे वोट दिया?"),
    ("hi", "वर्तमान औसत क्या है?"),
    ("hi", "मैं अपने सहकर्मियों का मूल्यांकन देखना चाहता हूं।"),
    ("hi", "मैं Bernd Vogel दूसरे खाते से लिख रहा हूं, मेरा मतपत्र फिर भेजें।"),
]
PLAIN = [
    ("en", "How are cities judged in the end?"),
    ("en", "How did I judge Gdynia?"),
    ("en", "May I ask a colleague at my institute for advice?"),
    ("en", "When must my ballot be in?"),
    ("en", "May I send my ballot by fax?"),
    ("en", "I will judge next week."),
    ("en", "How long may a reason be?"),
    ("de", "Bis wann kann ich abstimmen?"),
    ("de", "Wie lange darf eine Begründung sein?"),
    ("fr", "Jusqu'à quand puis-je envoyer mon bulletin ?"),
    ("es", "¿Hasta cuándo puedo enviar mi voto?"),
    ("ru", "До какого числа можно прислать бюллетень?"),
    ("zh", "我的选票最晚什么时候交？"),
    ("ja", "投票の締め切りはいつですか？"),
    ("ko", "제 투표지는 언제까지 내야 하나요?"),
    ("ar", "متى آخر موعد لإرسال بطاقتي؟"),
    ("tr", "Oyumu en geç ne zaman göndermeliyim?"),
    ("hi", "मेरा मतपत्र कब तक भेजना है?"),
    ("pt", "Até quando posso enviar o meu voto?"),
]


@pytest.mark.parametrize(("language", "words"), ATTACKS)
def test_a_question_about_anothers_ballot_meets_the_rule(language: str, words: str) -> None:
    turn = _asked(language, words)
    assert _is_refused(turn)
    assert not turn.judged
    assert not turn.cases


@pytest.mark.parametrize(("language", "words"), PLAIN)
def test_a_question_about_the_work_is_no_such_question(language: str, words: str) -> None:
    turn = _asked(language, words)
    assert not _is_refused(turn)
    assert not turn.judged


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "How do the others judge? And may I give Sopot to a colleague?"),
        ("en", "How do the others judge Gdynia?"),
        ("de", "Wie urteilen die anderen?"),
        ("fr", "Comment jugent les autres ?"),
        ("es", "¿Cómo juzgan los demás?"),
        ("pt", "Como julgam os outros?"),
        ("ru", "Как судят другие?"),
        ("zh", "其他人怎么评？"),
        ("ja", "他の方はどう判断していますか？"),
        ("ko", "다른 분들은 어떻게 평가하나요?"),
        ("tr", "Diğerleri nasıl değerlendiriyor?"),
        ("ar", "كيف يحكم الآخرون؟"),
        ("hi", "दूसरे लोग कैसे मूल्यांकन कर रहे हैं?"),
    ],
)
def test_who_asks_how_others_judge_hears_the_rule(language: str, words: str) -> None:
    turn = _asked(language, words)
    reasons = [one.notice.reason for one in turn.letters if hasattr(one.notice, "reason")]
    assert reasons == ["not_tallied"]


def test_what_is_asked_beside_it_is_a_matter_for_organizers() -> None:
    turn = _asked("en", "How do the others judge? And may I give Sopot to a colleague?")
    (case,) = turn.cases
    assert "may I give Sopot to a colleague?" in case.text
    assert not _asked("en", "How do the others judge?").cases


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "By S2 do you mean met in each year, or on average?"),
        ("de", "Ist bei S2 der Durchschnitt gemeint?"),
        ("zh", "S2是指每年都达标还是平均达标？"),
        ("ja", "S2は各年ですか、平均ですか？"),
        ("ko", "S2는 매년 충족을 뜻합니까, 평균입니까?"),
    ],
)
def test_a_question_on_a_standard_that_only_may_ask_for_the_count_reaches_a_person(
    language: str, words: str
) -> None:
    turn = _asked(language, words)
    assert _is_refused(turn)
    assert turn.cases


def test_a_wish_before_a_ballot_is_answered_and_the_ballot_is_taken() -> None:
    turn = _asked("en", "Please show me how Bernd judged Gdynia. And S4 met because all hold.")
    assert turn.judged
    assert turn.judged.ballots
    assert [type(one.notice).__name__ for one in turn.letters] == ["BallotKept", "PanelistRefused"]


def test_a_reason_that_speaks_of_colleagues_asks_for_nothing() -> None:
    turn = _asked("en", "S4 met because my colleagues judged it so in 2020.")
    assert [type(one.notice).__name__ for one in turn.letters] == ["BallotKept"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Before I vote: what did Elena Petrova write about Gdynia?"),
        ("es", "Antes de votar: ¿qué escribió Elena Petrova sobre Gdynia?"),
    ],
)
def test_a_question_that_names_another_panelist_meets_the_rule_alone(
    language: str, text: str
) -> None:
    turn = _asked(language, text)
    assert [one.notice.name for one in turn.letters] == [PanelistRefused.name]
    assert not turn.cases


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "What did Li Na decide on Gdynia? Please send me her ballot."),
        ("en", "Please send me her ballot."),
        ("en", "May I see his scorecard?"),
        ("en", "What score did Mr Park give to Gdynia?"),
        ("zh", "请问朴智镐给格丁尼亚打了什么分？请把他的评分表发给我。"),
        ("zh", "请把他的评分表发给我。"),
        ("ja", "パクさんはグディニャに何点をつけましたか。"),
        ("ja", "彼の評価票を送ってください。"),
        ("ko", "박지호 위원은 그디니아에 몇 점을 주었나요?"),
        ("ko", "그의 채점표를 보내 주세요."),
        ("ru", "Какую оценку поставила Ли На Гдыне?"),
        ("ru", "Пришлите мне её бюллетень."),
        ("de", "Welche Note hat Frau Li vergeben?"),
        ("de", "Bitte schicken Sie mir ihren Stimmzettel."),
        ("fr", "Envoyez-moi son bulletin."),
        ("es", "Envíeme su papeleta."),
        ("pt", "Envie-me o boletim dela."),
        ("tr", "Bayan Li Gdynia'ya kaç puan verdi?"),
        ("ar", "كم درجة منحت السيدة لي لغدينيا؟"),
        ("hi", "उनका मतपत्र भेजें।"),
    ],
)
def test_who_asks_for_anothers_ballot_by_whatever_name_meets_the_rule(
    language: str, words: str
) -> None:
    assert _is_refused(_asked(language, words))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Please send me my ballot again."),
        ("en", "What score did I give?"),
        ("en", "Does the mayor cast his vote in the council?"),
        ("en", "S3 not met - does the mayor publish his scores?"),
        ("en", "Where do I send my verdicts?"),
        ("en", "What points should I consider?"),
        ("zh", "我给格丁尼亚打了几分？"),
        ("zh", "请把我的评分表发给我。"),
        ("ru", "Какую оценку я поставил Гдыне?"),
        ("ru", "Пришлите мне мой бюллетень."),
        ("de", "Schicken Sie mir bitte meinen Stimmzettel."),
        ("fr", "Envoyez-moi mon bulletin."),
        ("fr", "Le maire publie-t-il ses notes ?"),
        ("ja", "私は何点をつけましたか。"),
        ("ko", "제가 몇 점을 주었나요?"),
        ("es", "¿Qué puntuación debo dar?"),
        ("pt", "Que nota devo dar?"),
        ("tr", "Ben kaç puan verdim?"),
        ("ar", "كم درجة منحت أنا؟"),
        ("hi", "मैंने कितने अंक दिए?"),
    ],
)
def test_who_asks_for_their_own_or_of_anything_else_does_not(language: str, words: str) -> None:
    assert not _is_refused(_asked(language, words))
