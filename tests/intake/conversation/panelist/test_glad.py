"""Glad words that take no seat: a refusal, a delay or another's yes; and those that do."""

from dataclasses import replace

import pytest

from intake.conversation.panelist import accepting
from intake.panel.roster import Seat
from tests.intake.conversation.panelist.test_panelist import _invited


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Yes, I would love to, but I cannot free myself from my duties."),
        ("en", "I am honoured, but I cannot find the hours for it."),
        ("en", "Delighted to be asked, but my doctors do not allow me any work."),
        ("en", "Gladly, but my employer does not permit it."),
        ("en", "With pleasure under other circumstances, but I cannot leave my mother alone."),
        ("en", "I agree it matters, but I cannot spare a day until autumn."),
        ("en", "I am very honoured. My contract does not allow outside activities."),
        ("en", "Honoured, yes. My university does not let me do such work."),
        ("en", "I would be delighted. However, I cannot combine it with my new post."),
        ("en", "Thank you, I am honoured, but I will not be working any more from May."),
        ("en", "Happy to help in other ways, but I can not take on another job."),
        ("en", "I am pleased to hear from you. I have not read the letter yet."),
        ("en", "Glad to hear it. I cannot open the attached files."),
        ("en", "Okay. I never received the attachment you mention."),
        ("en", "I agree with the aims. I do not sit on juries of companies."),
        ("en", "Yes! My assistant will not be in before Monday, so she answers you then."),
        ("en", "I am honoured and delighted by this, but regret that my calendar is full."),
        ("en", "I am delighted for Dr Li, who accepts."),
        ("en", "I am glad to recommend Dr Li instead."),
        ("en", "With pleasure I recommend Dr Li in my place, I myself am retired."),
        ("en", "I am honoured; sadly my health forbids it."),
        ("en", "I am honoured. Sadly my health is poor."),
        ("en", "I would accept with pleasure were I younger."),
        ("en", "I'd be honoured to accept had I not retired."),
        ("en", "Looking forward to serving? Not me."),
        ("en", "I'd be delighted to, only I am abroad all year."),
        ("de", "Gern, aber mein Arbeitgeber erlaubt es mir nicht."),
        ("de", "Ich wäre gern dabei, aber ich kann meine Termine nicht verschieben."),
        ("de", "Es ist mir eine Ehre, doch mein Arzt erlaubt mir keine Reisen und keine Arbeit."),
        ("de", "Ja, sehr gern wäre ich dabei gewesen."),
        ("fr", "Ce serait avec plaisir, mais mon employeur ne le permet pas."),
        ("fr", "Je serais honoré d'accepter, mais ma santé ne me permet pas ce travail."),
        ("es", "Con mucho gusto, pero mi universidad no me lo permite."),
        ("es", "Será un honor, pero mis obligaciones no me dejan tiempo libre."),
        ("pt", "Com prazer, mas a minha universidade não permite isso."),
        ("ru", "С удовольствием, но мой работодатель не разрешает мне этого."),
        ("tr", "Memnuniyetle, ancak işverenim buna izin vermiyor."),
        ("ja", "光栄ですが、所属先の許可が下りません。"),
        ("zh", "很荣幸，但是我的单位不允许我参与外部工作。"),
        ("ko", "영광입니다만 소속 기관에서 허락하지 않습니다."),
        ("ar", "بكل سرور، لكن جامعتي لا تسمح لي بذلك."),
        ("hi", "ख़ुशी से, लेकिन मेरा विश्वविद्यालय इसकी अनुमति नहीं देता।"),
        ("en", "I'd be glad to, were it not for my health."),
        ("en", "I would have been delighted to accept."),
        ("en", "I am happy to serve once my university agrees."),
        ("en", "I will accept when I'm back."),
        ("en", "Count me in as soon as you pay travel."),
        ("en", "I am willing to serve next year."),
        ("en", "I am honoured by your invitation and will reply next week."),
        ("en", "Yes, I received it."),
        ("en", "Yes. I received it."),
        ("en", "My wife said count me in"),
        ("en", "I accept with pleasure, but my employer forbids it."),
        ("de", "Gern, aber erst nächstes Jahr."),
        ("fr", "Volontiers, mais l'année prochaine."),
        ("es", "Acepto, pero el próximo año."),
        ("pt", "Aceito, mas só no próximo ano."),
        ("ru", "Согласен, но в следующем году."),
        ("zh", "我愿意明年参加。"),
        ("ja", "来年でしたらお受けします。"),
        ("ko", "내년에 참여하겠습니다."),
        ("ar", "أقبل في العام القادم."),
        ("tr", "Gelecek yıl kabul ediyorum."),
        ("hi", "अगले साल स्वीकार है।"),
        ("de", "Meine Frau sagte, ich nehme an."),
        ("fr", "Ma femme accepte."),
        ("es", "Mi esposa dijo: acepto."),
    ],
)
def test_a_glad_word_beside_a_refusal_or_a_delay_takes_no_seat(language: str, text: str) -> None:
    assert accepting.read(text, language) != "accepted"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Gladly."),
        ("en", "Yes, thank you."),
        ("en", "Yes.\n\nKind regards,\nMaria Santos"),
        ("en", "Gladly, although I cannot travel in May."),
        ("en", "I am honoured. I accept."),
        ("de", "Ja, gern."),
        ("fr", "Oui, volontiers."),
        ("es", "Sí, con mucho gusto."),
        ("pt", "Sim, com prazer."),
        ("ru", "Да, с удовольствием."),
        ("zh", "我很乐意。"),
        ("ja", "はい、喜んで。"),
        ("ko", "네, 기꺼이 하겠습니다."),
        ("ar", "نعم، بكل سرور."),
        ("tr", "Evet, memnuniyetle."),
        ("hi", "हाँ, खुशी से।"),
    ],
)
def test_a_glad_word_as_the_whole_answer_takes_it(language: str, text: str) -> None:
    assert accepting.read(text, language) == "accepted"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I am honoured."),
        ("en", "Thank you, delighted."),
        ("fr", "Je suis honoré."),
        ("fr", "C'est un honneur."),
        ("fr", "Merci beaucoup.\n\nHonoré"),
        ("fr", "Merci, Honoré"),
        ("de", "Es ist mir eine Ehre."),
        ("es", "Es para mí un honor."),
        ("pt", "É uma honra."),
        ("ru", "Для меня большая честь."),
        ("zh", "非常荣幸。"),
        ("ja", "光栄です。"),
        ("ko", "영광입니다."),
        ("ar", "إنه لشرف لي."),
        ("hi", "सम्मान की बात है।"),
    ],
)
def test_what_is_felt_on_being_asked_is_asked_back(language: str, text: str) -> None:
    assert accepting.read(text, language) == "unclear"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I would be honoured."),
        ("en", "Honoured, yes."),
        ("fr", "Je serais honorée."),
        ("fr", "Je suis honoré. J'accepte."),
        ("zh", "非常荣幸，我接受。"),
    ],
)
def test_a_feeling_leaves_a_plain_word_beside_it(language: str, text: str) -> None:
    assert accepting.read(text, language) == "accepted"


@pytest.mark.parametrize(
    ("name", "text", "seat"),
    [
        ("मंज़ूर खान", "धन्यवाद।\n\nमंज़ूर", Seat.INVITED),
        ("Maria Santos", "Gladly.\n\nMaria Santos", Seat.ACCEPTED),
    ],
)
def test_the_writers_own_name_under_a_mail_is_no_answer(name: str, text: str, seat: Seat) -> None:
    bench = _invited()
    bench.panelist = replace(bench.panelist, name=name)
    bench.write(text, to=bench.last)
    assert bench.panelist.seat is seat


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I won't say no."),
        ("en", "I will not say no, but ask me again in May."),
        ("en", "I won't refuse."),
        ("tr", "Hayır demem."),
        ("pt", "Eu aceito, mas só posso começar em março. Serve?"),
        ("es", "Acepto, pero solo puedo empezar en marzo. ¿Sirve?"),
        ("es", "Acepto, pero no puedo empezar antes de marzo."),
        ("fr", "J'accepte, mais je ne peux commencer qu'en mars. Ça va ?"),
        ("en", "I accept, but I can only start in March. Does that work?"),
        ("de", "Ich nehme an, kann aber erst im März anfangen. Geht das?"),
        ("ru", "Согласен, но смогу начать только в марте. Подойдёт?"),
        ("zh", "我接受，但只能从三月开始。可以吗？"),
        ("ja", "お受けしますが、3月からしか始められません。よろしいですか。"),
        ("ko", "수락합니다. 하지만 3월부터만 시작할 수 있습니다. 괜찮습니까?"),
        ("ar", "أقبل، لكن لا يمكنني البدء إلا في مارس. هل يناسبكم؟"),
        ("tr", "Kabul ediyorum, ama ancak martta başlayabilirim. Olur mu?"),
        ("hi", "मैं स्वीकार करता हूँ, लेकिन मैं मार्च से ही शुरू कर सकता हूँ। चलेगा?"),
    ],
)
def test_a_no_that_is_denied_and_a_seat_taken_later_are_asked(language: str, text: str) -> None:
    assert accepting.read(text, language) == "unclear"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "Aceito, mas não posso viajar em maio."),
        ("pt", "Aceito e posso começar já."),
        ("es", "Acepto. Puedo empezar en marzo."),
        ("tr", "Kabul ediyorum, hemen başlayabilirim."),
        ("zh", "我接受，随时可以开始。"),
        ("en", "I accept. I can start at once."),
        ("ja", "お受けします。いつでも始められます。"),
        ("ko", "수락합니다. 바로 시작할 수 있습니다."),
        ("ru", "Согласен. Могу начать сразу."),
    ],
)
def test_who_begins_at_once_or_is_kept_from_less_takes_the_seat(language: str, text: str) -> None:
    assert accepting.read(text, language) == "accepted"


@pytest.mark.parametrize("text", ["No.", "I say no.", "I must say no."])
def test_a_no_that_is_said_declines(text: str) -> None:
    assert accepting.read(text, "en") == "declined"
