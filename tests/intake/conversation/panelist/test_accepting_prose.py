"""An invitation taken in natural prose, with something else beside it, in twelve languages."""

from dataclasses import replace

import pytest

from intake.cases import CaseKind
from intake.conversation.panelist import accepting, panelist_letters
from intake.notices import PanelistRefused, SeatAnswered
from intake.panel.conflicts import Kind
from intake.panel.roster import Seat
from tests.intake.conversation.bench import Bench
from tests.intake.panel.people import application, panelist

GDYNIA, TURKU = application(1), application(2, "Turku", "FI")


def _invited(language: str = "en") -> Bench:
    invited = replace(panelist(1, seat=Seat.INVITED), languages=(language,))
    bench = Bench(invited, GDYNIA, TURKU)
    bench.post(panelist_letters.invitation(bench.panelist))
    return bench


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Count me in. I look forward to reading the files."),
        ("en", "Count me in. Can you tell me how many cities I would judge?"),
        ("en", "Delighted to serve. One small question: how many cities would I judge?"),
        ("ja", "謹んでお引き受けいたします。ただ、一点だけ確認させてください。"),
        ("en", "Count me in. One thing: I consulted for Turku until 2021."),
        (
            "en",
            "Thank you for the invitation, which I accept with pleasure. I do advise Turku.",
        ),
        ("en", "I accept. Is there a meeting in person?"),
        ("en", "I am delighted to accept, although I am not free before May."),
        ("ja", "喜んで務めさせていただきます。"),
        ("ja", "ご招待ありがとうございます。喜んで参加させていただきます。一点質問がございます。"),
        ("ja", "謹んでお引き受けいたします。なお、横浜市の顧問を務めております。"),
        ("fr", "J'accepte volontiers, même si mon agenda est chargé en mai."),
        ("fr", "C'est avec grand plaisir que j'accepte. Je dois signaler que je conseille Nantes."),
        ("fr", "J'accepte volontiers, même si je ne lis pas le chinois."),
        ("pt", "Aceito com prazer. Uma dúvida: há reuniões presenciais?"),
        ("pt", "Aceito o convite. Não tenho experiência em júris, mas estou disponível."),
        ("zh", "感谢邀请，我很荣幸能够参加评审组。"),
        ("zh", "感谢邀请，我愿意担任评委，不过五月份我不在国内。"),
        ("zh", "我欣然接受邀请。请问会议在哪里举行？"),
        ("de", "Sehr gern bin ich dabei! Allerdings kann ich im Mai nicht reisen."),
        ("de", "Ich nehme die Einladung gern an. Muss ich dafür reisen?"),
        ("de", "Ja, ich mache gerne mit, auch wenn ich nicht Chinesisch lese."),
        ("es", "Acepto encantada. No tengo conflictos con ninguna ciudad."),
        ("es", "Con mucho gusto formaré parte del jurado. ¿Cuándo empieza?"),
        ("es", "Acepto, aunque no podré viajar en mayo."),
        ("ru", "С удовольствием принимаю приглашение, хотя в мае я не смогу приехать."),
        ("ru", "Согласна войти в состав жюри. Когда придут материалы?"),
        ("ru", "Благодарю, почту за честь участвовать в работе жюри."),
        ("ar", "يشرفني أن أكون عضوا في لجنة التحكيم."),
        ("ar", "نعم، أقبل، مع أنني لن أستطيع السفر في مايو."),
        ("tr", "Daveti memnuniyetle kabul ediyorum, ancak mayısta seyahat edemem."),
        ("tr", "Jüride yer almaktan onur duyarım."),
        ("tr", "Kabul ediyorum. Toplantı nerede olacak?"),
        ("ko", "초청에 감사드리며 기꺼이 심사위원을 맡겠습니다."),
        ("ko", "수락합니다. 다만 5월에는 출장이 어렵습니다."),
        ("ko", "수락하겠습니다. 회의는 언제인가요?"),
        ("hi", "मैं निमंत्रण सहर्ष स्वीकार करता हूँ, हालाँकि मई में यात्रा नहीं कर सकूँगा।"),
        ("hi", "मुझे जूरी में शामिल होकर खुशी होगी।"),
        ("hi", "स्वीकार है। बैठक कब होगी?"),
    ],
)
def test_the_seat_is_taken_whatever_else_is_said(language: str, text: str) -> None:
    assert accepting.read(text, language) == "accepted"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I would accept if the fee were paid."),
        ("en", "I accept only if I need not travel."),
        ("en", "Can I accept later?"),
        ("en", "Count me in. I must ask my employer first."),
        ("de", "Ich nehme gern an. Ich muss aber noch meinen Arbeitgeber fragen."),
        ("fr", "J'accepte volontiers. Je dois demander l'autorisation."),
        ("ja", "お引き受けいたします。まず上司に確認いたします。"),
        ("en", "I do not accept."),
        ("en", "I cannot accept."),
        ("en", "Thank you, but I must decline. I would have been delighted to accept."),
        ("en", "I might accept."),
        ("en", "I accept nothing of the kind."),
        ("en", "My colleague accepts your invitation."),
        ("en", "Who has accepted?"),
        ("en", "Yes, but I will decide next week."),
        ("en", "I accepted another invitation and cannot sit."),
        ("en", "I accept, unless the meeting is in May."),
        ("de", "Ich nehme nicht an."),
        ("de", "Ich nehme an, dass Sie noch Zeit haben."),
        ("de", "Gern, wenn ich nicht reisen muss."),
        ("fr", "Je n'accepte pas."),
        ("fr", "J'accepterais si…"),
        ("fr", "J'accepte à condition de ne pas voyager."),
        ("ja", "お受けできません。"),
        ("ja", "お受けするかどうか検討します。"),
        ("zh", "我不接受。"),
        ("zh", "如果不用出差，我愿意。"),
        ("zh", "不便接受，谢谢。"),
        ("ru", "Не согласен."),
        ("ru", "Я согласен, если не нужно ехать."),
        ("es", "No acepto."),
        ("es", "Acepto siempre que no viaje."),
        ("pt", "Não aceito o convite."),
        ("tr", "Kabul etmiyorum."),
        ("ko", "수락하지 않습니다."),
        ("ar", "لا أقبل."),
        ("hi", "स्वीकार नहीं है।"),
        ("hi", "अगर यात्रा न हो तो स्वीकार है।"),
    ],
)
def test_a_condition_a_denial_or_another_takes_no_seat(language: str, text: str) -> None:
    assert accepting.read(text, language) != "accepted"


def test_a_question_beside_the_acceptance_is_passed_on_and_told() -> None:
    bench = _invited()
    bench.write("I accept with pleasure. Is there a meeting in person?", to=bench.last)
    said = bench.said(SeatAnswered)
    assert (said.answer, said.asked) == ("accepted", "Is there a meeting in person?")
    assert "Is there a meeting in person?" in bench.last.markdown
    (case,) = bench.turn.cases
    assert case.kind is CaseKind.PANELIST
    assert "Is there a meeting in person?" in case.text


def test_a_conflict_beside_an_acceptance_in_prose_is_noted() -> None:
    bench = _invited()
    bench.write("Count me in, although I cannot travel in May. I advise Turku.", to=bench.last)
    assert bench.panelist.seat is Seat.ACCEPTED
    assert [(one.application, one.kind) for one in bench.declared] == [(2, Kind.ADVISORY)]


def test_a_conflict_in_a_mail_that_takes_no_seat_is_told_not_to_be_noted() -> None:
    bench = _invited()
    bench.write("I might accept if I need not travel. I advise Turku.", to=bench.last)
    assert bench.said(SeatAnswered).answer == "unclear"
    assert "I advise Turku" in [one.words for one in bench.said(SeatAnswered).unread]
    assert not bench.declared


def test_words_of_who_never_sat_are_open_to_organizers() -> None:
    bench = _invited()
    bench.write("I might accept once I have met my director.", to=bench.last)
    (case,) = bench.turn.cases
    assert "once I have met my director" in case.text


@pytest.mark.parametrize(
    ("language", "text", "asked"),
    [
        ("ja", "お引き受けいたします。ただ、一点だけ確認させてください。締切はいつでしょうか。",
         "ただ、一点だけ確認させてください。\n締切はいつでしょうか。"),
        ("en", "Delighted to serve. One small question: how many cities would I judge?",
         "One small question: how many cities would I judge?"),
        ("de", "Ich nehme gern an. Ich wüsste gern, wie viele Städte es sind.",
         "Ich wüsste gern, wie viele Städte es sind."),
    ],
)  # fmt: skip
def test_what_is_asked_beside_an_acceptance_in_whatever_form_is_passed_on(
    language: str, text: str, asked: str
) -> None:
    bench = _invited(language)
    bench.write(text, to=bench.last)
    assert (bench.said(SeatAnswered).answer, bench.said(SeatAnswered).asked) == ("accepted", asked)


def test_no_conflict_beside_one_is_told_as_of_the_other_cities() -> None:
    bench = _invited()
    bench.write("I accept. I worked for Turku. I have no conflict of interest.", to=bench.last)
    assert "conflict (employment)" in bench.last.markdown
    assert "no conflict of interest with the other cities" in bench.last.markdown


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        (
            "de",
            "Sehr geehrte Damen und Herren,\n\nvielen Dank für die Einladung, die ich hiermit "
            "annehme. Eine Frage noch: Wird der Aufwand vergütet?\n\nMit freundlichen Grüßen\n"
            "Dr. Sabine Krüger",
            "accepted",
        ),
        ("de", "Vielen Dank für die Einladung, die ich hiermit annehme.", "accepted"),
        ("de", "Danke für die Einladung, die ich dankend annehme.", "accepted"),
        ("de", "Jede Einladung, die ich dankend annehme, prüft meine Hochschule.", "unclear"),
        ("de", "Ich habe noch eine Einladung, die ich dankend annehme.", "unclear"),
        ("de", "Das ist keine Aufgabe, die ich gerne annehme.", "unclear"),
        ("de", "Entschuldigung, dann eben so: ich nehme an.", "accepted"),
        ("de", "Vielen Dank für die Einladung, die ich gerne annehmen würde.", "unclear"),
        ("de", "Die Einladung, die ich gern annehme, falls ich Zeit finde, ehrt mich.", "unclear"),
        ("de", "Vielen Dank für die Einladung, die ich leider nicht annehmen kann.", "declined"),
        ("de", "Die Einladung, die mein Kollege gerne annimmt, freut mich.", "unclear"),
        ("de", "Wie ich annehme, sind es fünf Städte.", "unclear"),
        ("de", "Vielen Dank für die Einladung, die ich gerne annehme.", "accepted"),
        ("de", "Ob ich die Einladung gerne annehme, ist noch offen.", "unclear"),
        ("de", "Jede Einladung, die ich annehme, braucht ein Ja meiner Hochschule.", "unclear"),
        ("de", "Bevor ich mit Freude annehme, lese ich die Regeln.", "unclear"),
        ("de", "Da ich annehme, dass es fünf Städte sind, frage ich nach.", "unclear"),
        (
            "es",
            "Lamentablemente este año no podré formar parte del panel por motivos de agenda. "
            "Les deseo mucho éxito.",
            "declined",
        ),
        ("es", "Gracias, pero no podré aceptar la invitación.", "declined"),
        ("es", "Por motivos de salud no podré aceptar su invitación.", "declined"),
        ("es", "Lamentablemente no podré participar en el panel.", "declined"),
        ("es", "Lamentablemente no podré participar en el panel el martes.", "unclear"),
        ("es", "Lamentablemente no podré participar en el jurado en mayo.", "unclear"),
        ("es", "El martes no podré participar en el panel.", "unclear"),
        ("es", "No podré aceptar la invitación hasta mayo.", "unclear"),
        ("es", "No podré aceptar la invitación si hay que viajar.", "unclear"),
        ("es", "No podré aceptar la invitación a la cena.", "unclear"),
        ("es", "Quizá no podré formar parte del panel.", "unclear"),
        ("es", "¿No podré formar parte del panel si trabajo en Lille?", "unclear"),
        ("es", "No podré formar parte del jurado en mayo, pero sí después.", "unclear"),
        ("es", "No podré aceptar hasta la semana que viene.", "unclear"),
        ("es", "No podré participar el martes.", "unclear"),
        ("es", "Mi colega no podrá formar parte del panel.", "unclear"),
        ("es", "Podré formar parte del panel.", "unclear"),
    ],
)
def test_a_plain_answer_to_the_invitation_is_read_and_a_doubtful_one_asked(
    language: str, text: str, said: str
) -> None:
    bench = _invited(language)
    bench.write(text, to=bench.last)
    assert bench.said(SeatAnswered).answer == said


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (
            "I'd be delighted to serve and to chair. There's nothing to report for Turku.",
            "accepted",
        ),
        ("I'd be delighted to serve if I may chair. There's nothing to report.", "unclear"),
        ("I have nothing to report and will not serve.", "unclear"),
        ("There is nothing to report to Turku.", "unclear"),
    ],
)
def test_nothing_to_report_answers_no_invitation(text: str, read: str) -> None:
    assert accepting.read(text, "en") == read


@pytest.mark.parametrize(
    ("language", "text", "reason"),
    [
        ("ru", "Я всё же согласна. Если место ещё свободно, принимаю приглашение.", "may_return"),
        ("en", "If the seat is still free, I accept.", "may_return"),
        ("es", "Si todavía hay sitio, acepto.", "may_return"),
        ("en", "I do not accept, as I said.", "off_panel"),
        ("en", "Thank you for your letter, what is it about?", "off_panel"),
    ],
)
def test_who_declined_and_may_accept_is_told_the_word(
    language: str, text: str, reason: str
) -> None:
    bench = _invited(language)
    bench.write("DECLINE", to=bench.last)
    bench.write(text, to=bench.last)
    assert bench.panelist.seat is Seat.DECLINED
    assert bench.said(PanelistRefused).reason == reason
    assert ("ACCEPT" in bench.last.markdown) == (reason == "may_return")
