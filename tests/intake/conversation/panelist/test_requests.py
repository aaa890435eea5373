"""What a panelist asks beside a tie, a ballot or a seat that is given up: a person gets it."""

from dataclasses import replace

import pytest

from intake.conversation.panelist import panelist_letters, procedural, requests
from intake.notices import BallotKept, ConflictsNoted, PacketShown, SeatAnswered
from intake.panel.conflicts import Kind
from intake.panel.roster import Seat
from tests.intake.conversation.bench import Bench
from tests.intake.conversation.panelist.conflicts.test_bare import asked, bench_of
from tests.intake.conversation.panelist.test_panelist import seated
from tests.intake.panel.people import panelist

_ROWS = {
    "en": (
        "I advise Turku on its data strategy.",
        "Is there a problem with my login?",
        "Please send me the documents once more.",
        "Can I see the files in Spanish?",
    ),
    "fr": (
        "Je conseille Turku sur sa stratégie de données.",
        "Y a-t-il un problème avec mon accès ?",
        "Veuillez m'envoyer les documents encore une fois.",
        "Puis-je voir les dossiers en espagnol ?",
    ),
    "es": (
        "Asesoro a Turku en su estrategia de datos.",
        "¿Hay un problema con mi acceso?",
        "Por favor, envíenme los documentos otra vez.",
        "¿Puedo ver los expedientes en español?",
    ),
    "pt": (
        "Assessoro Turku na sua estratégia de dados.",
        "Há um problema com o meu acesso?",
        "Por favor, enviem-me os documentos outra vez.",
        "Posso ver os processos em espanhol?",
    ),
    "de": (
        "Ich berate Turku bei der Datenstrategie.",
        "Gibt es ein Problem mit meinem Zugang?",
        "Bitte schicken Sie mir die Unterlagen noch einmal.",
        "Kann ich die Akten auf Spanisch sehen?",
    ),
    "ru": (
        "Я консультирую Турку.",
        "Есть ли проблема с моим доступом?",
        "Пришлите мне, пожалуйста, документы ещё раз.",
        "Можно ли посмотреть дела на испанском?",
    ),
    "tr": (
        "Turku'ya danışmanlık yapıyorum.",
        "Girişimle ilgili bir sorun mu var?",
        "Lütfen belgeleri bana bir daha gönderin.",
        "Dosyaları İspanyolca görebilir miyim?",
    ),
    "ar": (
        "أعمل مستشاراً لمدينة توركو.",
        "هل هناك مشكلة في دخولي؟",
        "يرجى إرسال الوثائق مرة أخرى.",
        "هل يمكنني الاطلاع على الملفات بالإسبانية؟",
    ),
    "zh": (
        "我为图尔库提供咨询。",
        "我的登录有问题吗？",
        "请把材料再发给我一次。",
        "我可以看西班牙语的卷宗吗？",
    ),
    "ja": (
        "トゥルク市の顧問をしています。",
        "ログインに問題がありますか。",
        "書類をもう一度お送りください。",
        "スペイン語の書類を見られますか。",
    ),
    "ko": (
        "저는 투르쿠 시의 자문을 맡고 있습니다.",
        "제 로그인에 문제가 있습니까?",
        "서류를 다시 보내 주세요.",
        "스페인어로 된 서류를 볼 수 있을까요?",
    ),
    "hi": (
        "मैं तुर्कू का सलाहकार हूँ।",
        "क्या मेरे लॉगिन में कोई समस्या है?",
        "कृपया दस्तावेज़ एक बार फिर भेजें।",
        "क्या मैं फ़ाइलें स्पेनिश में देख सकता हूँ?",
    ),
}
"""A tie to Turku, and three things that may be asked beside it."""
_MANNERS = {
    "en": ("Thank you, is all.", "How are you?", "Please let me know if you need anything else.",
           "Please note it.", "Thank you for sending me the letter."),
    "fr": ("Merci, c'est tout.", "Comment allez-vous ?", "N'hésitez pas à me contacter."),
    "es": ("Gracias, es todo.", "¿Qué tal?", "Quedo a su disposición para cualquier consulta."),
    "pt": ("Obrigado, é tudo.", "Tudo bem?", "Peço que tomem nota."),
    "de": ("Vielen Dank, das ist alles.", "Wie geht es Ihnen?", "Bitte notieren Sie das.",
           "Danke, dass Sie mir die Unterlagen geschickt haben."),
    "ru": ("Спасибо, это всё.", "Как дела?", "Если есть вопросы, пишите."),
    "tr": ("Teşekkürler, hepsi bu.", "Nasılsınız?", "Gereğini rica ederim."),
    "ar": ("شكراً، هذا كل شيء.", "كيف حالكم؟", "أرجو أخذ العلم بذلك."),
    "zh": ("谢谢，就这些。", "您好吗？", "如有问题请联系我。", "请记录。"),
    "ja": ("以上です。", "お元気ですか。", "よろしくお願いいたします。"),
    "ko": ("감사합니다. 이상입니다.", "안녕하십니까?", "참고 부탁드립니다."),
    "hi": ("धन्यवाद, बस इतना ही।", "आप कैसे हैं?", "कृपया इसे नोट करें।"),
}  # fmt: skip
_POLITE = {
    "en": "Thank you for the letter, when do the packets come?",
    "fr": "Merci de m'indiquer la date de la séance.",
    "de": "Bitte teilen Sie mir mit, wann die Jury tagt.",
    "ru": "Прошу сообщить, когда заседает жюри.",
    "tr": "Jürinin ne zaman toplandığını bildirmenizi rica ederim.",
    "ar": "يرجى إبلاغي بموعد الجلسة.",
    "zh": "请告知评审会议的时间。",
    "ja": "審査の日程をご教示ください。",
    "ko": "심사 일정을 알려 주시기 바랍니다.",
    "hi": "कृपया बैठक की तिथि बताएं।",
}
_JUDGED = "S1: met, audited figures.\nS2: not met, output is counted twice."


@pytest.mark.parametrize("language", list(_ROWS))
@pytest.mark.parametrize("which", [1, 2, 3])
@pytest.mark.parametrize("is_first", [True, False])
def test_what_is_asked_beside_a_tie_reaches_a_person_and_the_tie_is_noted(
    language: str, which: int, is_first: bool
) -> None:
    tie, wish = _ROWS[language][0], _ROWS[language][which]
    bench = bench_of(language)
    bench.write(f"{wish} {tie}" if is_first else f"{tie} {wish}", to=bench.last)
    assert [(one.application, one.kind) for one in bench.declared] == [(2, Kind.ADVISORY)]
    receipt = bench.said(ConflictsNoted)
    assert receipt.asked == wish
    assert not receipt.is_weighed
    (case,) = bench.turn.cases
    assert wish in case.text


@pytest.mark.parametrize(
    ("language", "said"), [(one, said) for one, several in _MANNERS.items() for said in several]
)
def test_manners_beside_a_tie_are_nobodys_matter(language: str, said: str) -> None:
    bench = bench_of(language)
    bench.write(f"{_ROWS[language][0]} {said}", to=bench.last)
    assert [(one.application, one.kind) for one in bench.declared] == [(2, Kind.ADVISORY)]
    assert not bench.turn.cases
    assert not bench.said(ConflictsNoted).asked


@pytest.mark.parametrize("language", list(_POLITE))
def test_what_is_asked_politely_is_asked(language: str) -> None:
    assert requests.asks(_POLITE[language], language)


@pytest.mark.parametrize(
    ("text", "declared"),
    [
        ("1: no, 2: yes", {1: None, 2: Kind.OTHER}),
        ("No conflict with any city.", {1: None, 2: None}),
        ("Please note that I advise Turku.", {2: Kind.ADVISORY}),
        ("Please exclude me from Turku, I advise them.", {2: Kind.ADVISORY}),
        ("I advise Turku.\n\nJo Doe\nTel. +48 22 333\njo@other.example", {2: Kind.ADVISORY}),
    ],
)
def test_a_plain_declaration_asks_nothing(text: str, declared: dict[int, Kind | None]) -> None:
    bench = bench_of("en")
    bench.write(text, to=bench.last)
    assert {one.application: one.kind for one in bench.declared} == declared
    assert not bench.turn.cases
    assert not bench.said(ConflictsNoted).asked


@pytest.mark.parametrize("is_first", [True, False])
def test_a_tie_that_is_asked_about_stays_open_beside_another_question(is_first: bool) -> None:
    tie = "My sister lives in Turku. Does that count as a conflict?"
    other = "Where do I log in?"
    bench = bench_of("en")
    bench.write(f"{other} {tie}" if is_first else f"{tie} {other}", to=bench.last)
    assert not bench.declared
    receipt = bench.said(ConflictsNoted)
    assert receipt.asked == f"{tie}\n{other}"
    assert receipt.is_weighed
    assert len(bench.turn.cases) == 2


def test_what_is_asked_in_the_sentence_of_a_tie_takes_nothing_from_it() -> None:
    bench = bench_of("en")
    said = "I advise Turku and would like to know when the jury sits."
    bench.write(said, to=bench.last)
    assert [one.kind for one in bench.declared] == [Kind.ADVISORY]
    assert bench.said(ConflictsNoted).asked == said


def test_a_packet_that_a_declaration_opens_is_asked_of_nobody() -> None:
    bench = bench_of("en")
    bench.assign(1)
    bench.write("No conflict with any city. Please send me the packets.", to=bench.last)
    assert bench.said(PacketShown).packet.city == "Gdynia"
    assert not bench.turn.cases


@pytest.mark.parametrize(
    ("said", "matters"),
    [("Thank you for the packet.", 0), ("I did not get the packet.", 1)],
)
def test_a_packet_that_is_only_spoken_of_takes_no_tie_away(said: str, matters: int) -> None:
    bench = bench_of("en")
    bench.write(f"{said} I advise Turku.", to=bench.last)
    assert [(one.application, one.kind) for one in bench.declared] == [(2, Kind.ADVISORY)]
    assert [said in one.text for one in bench.turn.cases] == [True] * matters


def test_a_wish_for_the_packet_of_a_city_declares_nothing_by_its_name() -> None:
    bench = bench_of("en")
    bench.write("This is about Gdynia. Please send me the packet.", to=bench.last)
    assert not bench.declared


def test_a_packet_of_a_city_with_a_new_tie_is_not_sent() -> None:
    bench = seated(1)
    bench.write("I work for Gdynia. Please send me the packet once more.", to=bench.last)
    assert not any(isinstance(one.notice, PacketShown) for one in bench.turn.letters)
    assert any("Please send me the packet once more." in one.text for one in bench.turn.cases)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Why is it so very poor?"),
        ("en", "Who says that S1 is met?"),
        ("en", "Please send me a copy, the other file is a disaster."),
        ("en", "Please call me, the other city is a clear yes."),
        ("en", "Please thank the city, they deserve to win."),
        ("en", "Isn't it obvious that they should win?"),
        ("en", "Where do these made-up numbers come from?"),
        ("de", "Bitte senden Sie mir das Protokoll, die andere Stadt verdient den Titel."),
        ("fr", "Veuillez m'envoyer le procès-verbal, l'autre ville mérite le titre."),
        ("es", "Por favor, envíenme el acta, la otra ciudad merece el título."),
        ("zh", "请把会议记录发给我，另一座城市应当获得称号。"),
    ],
)
def test_a_question_that_may_judge_is_not_shown_beside_a_tie(language: str, said: str) -> None:
    bench = asked(language)
    bench.write(f"{_ROWS[language][0]} {said}", to=bench.last)
    assert bench.turn.cases
    assert not any(said[:12] in one.text for one in bench.turn.cases)
    assert not any(
        said[:12] in one.notice.asked
        for one in bench.turn.letters
        if isinstance(one.notice, ConflictsNoted)
    )


@pytest.mark.parametrize("language", list(_ROWS))
@pytest.mark.parametrize("which", [1, 2, 3])
def test_what_is_plainly_about_procedure_is_shown_before_the_count(
    language: str, which: int
) -> None:
    assert procedural.is_plain(_ROWS[language][which], language)


def test_a_wish_for_access_is_shown_while_a_city_is_judged() -> None:
    bench = asked("en")
    bench.write(f"{_ROWS['en'][0]} {_ROWS['en'][1]} They deserve to win.", to=bench.last)
    (case,) = bench.turn.cases
    assert _ROWS["en"][1] in case.text
    assert "deserve" not in case.text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Ich nehme an. Bitte schicken Sie mir die Unterlagen noch einmal."),
        ("ko", "수락합니다. 서류를 다시 보내 주세요."),
    ],
)
def test_what_is_asked_politely_beside_an_acceptance_is_seen(language: str, text: str) -> None:
    bench = Bench(panelist(1, seat=Seat.INVITED))
    bench.panelist = replace(bench.panelist, languages=(language,))
    bench.write(text, to=bench.post(panelist_letters.invitation(bench.panelist)))
    assert bench.said(SeatAnswered).is_passed_on
    (case,) = bench.turn.cases
    assert text in case.text


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        (" Please use my new address jo@other.example.", True),
        ("\n\nPlease write to me at jo@other.example from now on.", True),
        ("\n\nMy new mail address is jo@other.example.", True),
        ("\n\nBitte schreiben Sie mir künftig an jo@other.example.", True),
    ],
)
def test_another_address_in_a_ballot_mail_is_no_reason_and_a_persons(
    said: str, shown: bool
) -> None:
    bench = seated(1)
    if "Sie" in said:
        bench.panelist = replace(bench.panelist, languages=("de",))
    bench.write(f"{_JUDGED}{said}", to=bench.last)
    assert bench.said(BallotKept).judgements[1].reason == "output is counted twice"
    (case,) = bench.turn.cases
    assert (said.strip() in case.text) is shown
    assert bool(bench.said(BallotKept).asked) is shown


@pytest.mark.parametrize(
    "said",
    [
        "Please use jo@other.example, as Gdynia is excellent.",
        "Please write to stats@gdynia.example, nobody answers there.",
        "Bitte prüfen Sie stat@gdynia.example.",
    ],
)
def test_an_address_that_somebody_is_begged_to_use_stays_in_the_reason_and_closed(
    said: str,
) -> None:
    bench = seated(1)
    bench.panelist = replace(bench.panelist, languages=("de" if "Sie" in said else "en",))
    bench.write(f"{_JUDGED} {said}", to=bench.last)
    assert said[:-1] in bench.said(BallotKept).judgements[1].reason
    assert not any(said[:12] in one.text for one in bench.turn.cases)


@pytest.mark.parametrize(
    "said",
    [
        " I wrote to info@gdynia.example and nobody answered.",
        " Their sheet gives stats@gdynia.example as the source.",
        " See info@gdynia.example for the audit.",
        "\nIn my own view the address stats@gdynia.example is fake.",
    ],
)
def test_an_address_or_a_wonder_in_a_reason_is_no_matter_of_a_person(said: str) -> None:
    bench = seated(1)
    bench.write(f"{_JUDGED}{said}", to=bench.last)
    reason = bench.said(BallotKept).judgements[1].reason
    assert said.strip(" \n.") in reason
    assert not bench.turn.cases


def test_an_address_in_a_signature_below_a_ballot_is_no_matter_of_a_person() -> None:
    bench = seated(1)
    bench.write(f"{_JUDGED}\n\nKind regards, Jo Doe, jo@other.example", to=bench.last)
    assert bench.said(BallotKept)
    assert not bench.turn.cases


@pytest.mark.parametrize(
    "said",
    [
        "In my own view the address stats@gdynia.example is fake.",
        "I would like to know where these made-up figures come from.",
        "I would have liked to know who audited them.",
    ],
)
def test_a_paragraph_below_a_reason_is_told_as_not_read(said: str) -> None:
    bench = seated(1)
    bench.write(f"{_JUDGED}\n\n{said}", to=bench.last)
    kept = bench.said(BallotKept)
    assert kept.judgements[1].reason == "output is counted twice"
    assert [one.words for one in kept.unread] == [said.strip(".")]
    assert kept.is_told
    (case,) = bench.turn.cases
    assert "writes something beside verdicts on Gdynia (application 1)" in case.text


def test_a_paragraph_that_asks_without_a_mark_is_a_persons() -> None:
    bench, said = seated(1), "I would like to know when the jury sits."
    bench.write(f"{_JUDGED}\n\n{said}", to=bench.last)
    assert bench.said(BallotKept).judgements[1].reason == "output is counted twice"
    assert [said in one.text for one in bench.turn.cases] == [True]


@pytest.mark.parametrize(
    ("before", "said"),
    [
        (_JUDGED, "I must drop out of the panel after this."),
        (_JUDGED, "I resign."),
        ("I advise Turku.", "I must drop out of the panel."),
        (_JUDGED, "I have to step down from the panel. When do you find somebody?"),
    ],
)
def test_who_may_leave_is_asked_beside_a_ballot_or_a_tie(before: str, said: str) -> None:
    bench = seated(1)
    bench.write(f"{before}\n\n{said}", to=bench.last)
    assert bench.said(SeatAnswered).answer == "asked"
    assert any("may want to leave the panel" in one.text for one in bench.turn.cases)
    assert bench.panelist.seat is Seat.ACCEPTED


@pytest.mark.parametrize(
    "said",
    [
        "The mayor resigned from the panel of experts.",
        "Their panel left the project.",
        "The solar panels drop out in winter.",
    ],
)
def test_a_reason_that_only_sounds_so_asks_nobody(said: str) -> None:
    bench = seated(1)
    bench.write(f"{_JUDGED}\n\n{said}", to=bench.last)
    assert [type(one.notice) for one in bench.turn.letters] == [BallotKept]
    assert not any("leave the panel" in one.text for one in bench.turn.cases)


def test_what_is_asked_beside_a_resignation_reaches_a_person_too() -> None:
    bench = seated(1)
    bench.write("I resign from the panel. Please delete my data.", to=bench.last)
    assert bench.said(SeatAnswered).asked == "Please delete my data."
    assert any("Please delete my data." in one.text for one in bench.turn.cases)
    bench = seated(1)
    bench.write("I resign from the panel. Please accept my apologies.", to=bench.last)
    assert not bench.said(SeatAnswered).asked
