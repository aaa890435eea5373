"""A mail that also asks how others judge: the rule meets that sentence, no word else is lost."""

from dataclasses import replace

import pytest

from intake.notices import BallotKept, EvidenceSent, PanelistRefused, PanelistTold
from tests.intake.conversation.bench import Bench
from tests.intake.conversation.panelist.test_panelist import seated
from tests.intake.conversation.test_panelist_replies import REPORT


def _mailed(language: str, text: str) -> Bench:
    bench = seated(1)
    bench.panelist = replace(bench.panelist, languages=(language,))
    bench.cities[1] = replace(bench.cities[1], evidence=(REPORT,))
    bench.others = ("Bernd Vogel", "bernd@verband.example")
    bench.write(text, to=bench.last)
    return bench


@pytest.mark.parametrize(
    ("language", "asks", "wishes", "away"),
    [
        ("en", "How did the others judge Gdynia?", "And please send me figures.pdf.",
         "I am away from 1 to 10 March."),
        ("de", "Wie haben die anderen Gdynia bewertet?", "Bitte senden Sie mir figures.pdf.",
         "Ich bin vom 1. bis 10. März verreist."),
        ("fr", "Comment mes collègues ont-ils noté Gdynia ?", "Veuillez m'envoyer figures.pdf.",
         "Je suis absente du 1er au 10 mars."),
        ("es", "¿Qué votaron los demás?", "Por favor envíenme figures.pdf.",
         "Estaré fuera del 1 al 10 de marzo."),
        ("pt", "Como votaram os outros membros?", "Por favor enviem figures.pdf.",
         "Estarei fora de 1 a 10 de março."),
        ("ru", "Как проголосовали остальные?", "Пришлите, пожалуйста, figures.pdf.",
         "Меня не будет с 1 по 10 марта."),
        ("zh", "其他评委怎么投票的？", "另外请发figures.pdf给我。", "我3月1日至10日不在。"),
        ("ja", "他の審査員はどう評価しましたか。", "またfigures.pdfをお送りください。",
         "3月1日から10日まで不在です。"),
        ("ko", "다른 위원들은 어떻게 평가했나요?", "figures.pdf도 보내 주세요.",
         "3월 1일부터 10일까지 자리를 비웁니다."),
        ("ar", "كيف صوت باقي الأعضاء؟", "وأرجو إرسال figures.pdf.",
         "سأكون غائبا من 1 إلى 10 مارس."),
        ("tr", "Diğer üyeler nasıl oy verdi?", "Lütfen figures.pdf dosyasını da gönderin.",
         "1-10 Mart arası yokum."),
        ("hi", "अन्य सदस्यों ने कैसे वोट दिया?", "कृपया figures.pdf भी भेजें।",
         "मैं 1 से 10 मार्च तक बाहर हूँ।"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("is_first", [True, False])
def test_the_file_comes_and_a_person_reads_what_is_left(
    language: str, asks: str, wishes: str, away: str, *, is_first: bool
) -> None:
    said = (asks, wishes, away) if is_first else (wishes, away, asks)
    bench = _mailed(language, " ".join(said))
    assert bench.said(PanelistRefused).reason == "not_tallied"
    assert bench.said(EvidenceSent).files
    assert bench.said(PanelistTold).words == away
    assert len(bench.turn.cases) == 1


def test_a_packet_is_sent_beside_the_rule() -> None:
    bench = _mailed(
        "ja",
        "グディニャの審査資料も送ってください。また、他の審査員がグディニャについてどう評価したか教えてください。",
    )
    names = [one.notice.name for one in bench.turn.letters]
    assert (names, bench.turn.cases) == (["packet", "refused"], ())


def test_a_file_named_in_the_same_sentence_comes_too() -> None:
    bench = _mailed("en", "How did the others judge Gdynia, and please send me figures.pdf.")
    assert bench.said(EvidenceSent).files
    assert bench.said(PanelistRefused).reason == "not_tallied"


def test_what_a_mail_for_a_file_says_besides_is_a_persons() -> None:
    bench = _mailed("en", "Please send me figures.pdf.\n\nI am away from 1 to 10 March.")
    assert bench.said(EvidenceSent).files
    assert bench.said(PanelistTold).words == "I am away from 1 to 10 March."
    assert len(bench.turn.cases) == 1


def test_manners_beside_the_rule_are_no_matter() -> None:
    bench = _mailed("en", "Dear all,\n\nWhat did the others vote?\n\nMany thanks and best regards")
    assert [one.notice.name for one in bench.turn.letters] == ["refused"]
    assert not bench.turn.cases


def test_a_day_of_a_month_is_no_number_of_a_standard() -> None:
    bench = _mailed("ko", "3월 1일부터 10일까지 자리를 비웁니다.")
    assert not any(isinstance(one.notice, BallotKept) for one in bench.turn.letters)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "How did Bernd judge Gdynia? Please send me his ballot."),
        ("de", "Wie hat Bernd Gdynia bewertet? Bitte senden Sie mir seinen Stimmzettel."),
        ("fr", "Comment Bernd a-t-il noté Gdynia ? Veuillez m'envoyer son bulletin."),
        ("es", "¿Cómo votó Bernd? Por favor envíenme su papeleta."),
        ("ru", "Как проголосовал Bernd? Пришлите мне его бюллетень."),
        ("ja", "Berndはどう評価しましたか。その投票をお送りください。"),
        ("tr", "Bernd nasıl oy verdi? Lütfen oyunu gönderin."),
    ],
)
def test_who_asks_for_that_ballot_too_gets_one_letter(language: str, text: str) -> None:
    bench = _mailed(language, text)
    assert [one.notice.name for one in bench.turn.letters] == ["refused"]
    assert not bench.turn.cases


@pytest.mark.parametrize(
    ("language", "asks", "wishes"),
    [
        ("en", "How did the others vote?", "Please send me my ballot form again."),
        ("en", "How did Bernd judge Gdynia?", "Could you also send me my own ballot?"),
        ("de", "Wie hat Bernd bewertet?", "Bitte senden Sie mir meinen Stimmzettel."),
        ("fr", "Comment Bernd a-t-il noté Gdynia ?", "Veuillez m'envoyer mon bulletin."),
        ("es", "¿Cómo votó Bernd?", "Por favor envíenme mi papeleta."),
        ("pt", "Como votaram os outros membros?", "Por favor enviem o meu boletim."),
        ("ru", "Как проголосовал Bernd?", "Пришлите мне мой бюллетень."),
        ("zh", "其他评委怎么投票的？", "请发我的选票。"),
        ("ja", "Berndはどう評価しましたか。", "私の投票用紙をお送りください。"),
        ("ko", "다른 위원들은 어떻게 평가했나요?", "제 투표지를 다시 보내 주세요."),
        ("ar", "كيف صوت باقي الأعضاء؟", "أرجو إرسال بطاقتي مرة أخرى."),
        ("tr", "Bernd nasıl oy verdi?", "Lütfen oy pusulamı gönderin."),
        ("hi", "अन्य सदस्यों ने कैसे वोट दिया?", "कृपया मेरा मतपत्र फिर से भेजें।"),
    ],
)
def test_who_asks_for_the_ballot_of_their_own_is_heard(
    language: str, asks: str, wishes: str
) -> None:
    bench = _mailed(language, f"{asks} {wishes}")
    assert bench.said(PanelistRefused).reason == "not_tallied"
    assert len(bench.turn.cases) == 1
