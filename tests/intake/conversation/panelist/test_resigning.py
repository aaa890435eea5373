"""A seat given up in a panelist's own words, in twelve languages: one case, nobody else's seat."""

from dataclasses import replace

import pytest

from intake.cases import CaseKind
from intake.notices.panel import PacketShown, SeatAnswered
from intake.panel.roster import Seat
from tests.intake.conversation.panelist.test_panelist import WHOLE, seated

LEAVING = [
    ("en", "I resign as a member of the jury."),
    ("en", "I am withdrawing from the panel."),
    ("en", "I am resigning with immediate effect."),
    ("en", "Please take me off the panel."),
    ("en", "I no longer wish to be a member of the jury."),
    ("en", "Please accept my resignation."),
    ("en", "I hereby give up my place on the jury."),
    ("en", "I would like to step down as a juror."),
    ("en", "I cannot be a panelist any more."),
    ("en", "I'm stepping down from the jury for health reasons."),
    ("en", "I want out of the panel."),
    ("de", "Ich trete aus der Jury zurück."),
    ("de", "Ich ziehe mich aus der Jury zurück."),
    ("de", "Hiermit lege ich mein Amt als Jurymitglied nieder."),
    ("de", "Ich möchte nicht mehr Mitglied der Jury sein."),
    ("de", "Ich trete von meinem Sitz in der Jury zurück."),
    ("de", "Ich erkläre meinen Rücktritt aus der Jury."),
    ("de", "Ich kann an der Jury nicht mehr teilnehmen."),
    ("de", "Ich gebe meinen Sitz in der Jury ab."),
    ("de", "Bitte streichen Sie mich aus der Jury."),
    ("de", "Ich steige aus der Jury aus."),
    ("fr", "Je me retire du jury."),
    ("fr", "Je démissionne du jury."),
    ("fr", "Je souhaite me retirer du jury."),
    ("fr", "Je quitte le jury."),
    ("fr", "Je ne peux plus faire partie du jury."),
    ("fr", "Je vous présente ma démission du jury."),
    ("fr", "Je ne souhaite plus être membre du jury."),
    ("fr", "Veuillez me retirer du jury."),
    ("fr", "Je renonce à mon siège au jury."),
    ("fr", "Je me désiste du jury."),
    ("es", "Me retiro del jurado."),
    ("es", "Renuncio a mi puesto en el jurado."),
    ("es", "Dimito del jurado."),
    ("es", "Quiero dejar el jurado."),
    ("es", "Ya no deseo formar parte del jurado."),
    ("es", "Presento mi renuncia al jurado."),
    ("es", "Por favor, retírenme del jurado."),
    ("es", "Causo baja en el jurado."),
    ("pt", "Retiro-me do júri."),
    ("pt", "Renuncio ao meu lugar no júri."),
    ("pt", "Demito-me do júri."),
    ("pt", "Quero sair do júri."),
    ("pt", "Já não desejo fazer parte do júri."),
    ("pt", "Apresento a minha demissão do júri."),
    ("pt", "Por favor, retirem-me do júri."),
    ("pt", "Não quero mais ser membro do júri."),
    ("ru", "Я выхожу из жюри."),
    ("ru", "Я выхожу из состава жюри."),
    ("ru", "Прошу исключить меня из состава жюри."),
    ("ru", "Я ухожу из жюри."),
    ("ru", "Я больше не хочу быть членом жюри."),
    ("ru", "Слагаю с себя полномочия члена жюри."),
    ("ru", "Я отказываюсь от места в жюри."),
    ("ru", "Подаю в отставку с места в жюри."),
    ("zh", "我退出评审团。"),
    ("zh", "我辞去评委一职。"),
    ("zh", "我要退出评委会。"),
    ("zh", "我不想再担任评委。"),
    ("zh", "我决定辞去评审团成员职务。"),
    ("zh", "请将我从评审团中除名。"),
    ("zh", "我不再担任评委。"),
    ("ja", "審査員を辞退します。"),
    ("ja", "審査員を辞任いたします。"),
    ("ja", "審査員を降ります。"),
    ("ja", "審査員を辞めさせていただきます。"),
    ("ja", "審査員を続けられません。"),
    ("ja", "審査員から外してください。"),
    ("ja", "もう審査員を務めたくありません。"),
    ("ko", "심사위원을 사임합니다."),
    ("ko", "심사위원직에서 물러나겠습니다."),
    ("ko", "심사위원을 그만두겠습니다."),
    ("ko", "심사단에서 탈퇴합니다."),
    ("ko", "더 이상 심사위원을 맡을 수 없습니다."),
    ("ko", "심사위원 명단에서 빼 주세요."),
    ("ar", "أنسحب من لجنة التحكيم."),
    ("ar", "أستقيل من لجنة التحكيم."),
    ("ar", "أود الانسحاب من لجنة التحكيم."),
    ("ar", "أقدم استقالتي من لجنة التحكيم."),
    ("ar", "لم أعد أرغب في عضوية لجنة التحكيم."),
    ("ar", "أرجو شطب اسمي من لجنة التحكيم."),
    ("tr", "Jüriden çekiliyorum."),
    ("tr", "Jüri üyeliğinden istifa ediyorum."),
    ("tr", "Jüriden ayrılıyorum."),
    ("tr", "Jüri üyeliğini bırakıyorum."),
    ("tr", "Artık jüri üyesi olmak istemiyorum."),
    ("tr", "Lütfen beni jüriden çıkarın."),
    ("tr", "Jüri üyeliğimden vazgeçiyorum."),
    ("hi", "मैं जूरी से इस्तीफा देता हूँ।"),
    ("hi", "मैं जूरी छोड़ रही हूँ।"),
    ("hi", "मैं जूरी से हट रहा हूँ।"),
    ("hi", "मैं निर्णायक मंडल से अलग हो रहा हूँ।"),
    ("hi", "मैं अब जूरी का सदस्य नहीं रहना चाहता।"),
    ("hi", "कृपया मुझे जूरी से हटा दें।"),
    ("hi", "मैं पैनल से त्यागपत्र देता हूँ।"),
]  # fmt: skip
STAYING = [
    ("en", "I will not resign from the panel."),
    ("en", "Should I resign from the jury?"),
    ("en", "If my health does not improve I resign from the panel."),
    ("en", "A member of the panel has resigned."),
    ("en", "My colleague is leaving the panel."),
    ("en", "Has anybody left the jury?"),
    ("de", "Ich trete nicht aus der Jury zurück."),
    ("de", "Ich trete zurück, falls das so bleibt, aus der Jury."),
    ("de", "Ein Mitglied der Jury ist zurückgetreten."),
    ("de", "Herr Weber tritt aus der Jury zurück."),
    ("de", "Muss ich aus der Jury zurücktreten?"),
    ("de", "Vielleicht trete ich aus der Jury zurück."),
    ("fr", "Je ne me retire pas du jury."),
    ("fr", "Si cela continue, je me retire du jury."),
    ("fr", "Un membre du jury se retire."),
    ("fr", "M. Dupont se retire du jury."),
    ("fr", "Dois-je me retirer du jury ?"),
    ("fr", "Je me retirerai peut-être du jury."),
    ("es", "No me retiro del jurado."),
    ("es", "Un miembro del jurado se retira."),
    ("es", "Si sigue así, me retiro del jurado."),
    ("es", "¿Debo retirarme del jurado?"),
    ("pt", "Não me retiro do júri."),
    ("pt", "Um membro do júri demitiu-se."),
    ("pt", "Se continuar assim, retiro-me do júri."),
    ("ru", "Я не выхожу из жюри."),
    ("ru", "Один член жюри ушёл."),
    ("ru", "Если так продолжится, я выхожу из жюри."),
    ("zh", "我不退出评审团。"),
    ("zh", "有一位评委退出了评审团。"),
    ("zh", "如果这样，我就退出评审团。"),
    ("zh", "我要退出评审团吗？"),
    ("ja", "審査員を辞退しません。"),
    ("ja", "ある審査員が辞退しました。"),
    ("ja", "このままなら審査員を辞退します。"),
    ("ko", "심사위원을 사임하지 않습니다."),
    ("ko", "다른 심사위원이 사임했습니다."),
    ("ko", "이렇게 계속되면 심사위원을 사임합니다."),
    ("ar", "لن أنسحب من لجنة التحكيم."),
    ("ar", "انسحب أحد أعضاء لجنة التحكيم."),
    ("ar", "إذا استمر ذلك سأنسحب من لجنة التحكيم."),
    ("tr", "Jüriden çekilmiyorum."),
    ("tr", "Bir jüri üyesi istifa etti."),
    ("tr", "Böyle devam ederse jüriden çekiliyorum."),
    ("hi", "मैं जूरी से इस्तीफा नहीं देता हूँ।"),
    ("hi", "जूरी के एक सदस्य ने इस्तीफा दिया।"),
    ("hi", "अगर ऐसा रहा तो मैं जूरी से इस्तीफा देता हूँ।"),
]  # fmt: skip


@pytest.mark.parametrize("spoken", ["en", None])
@pytest.mark.parametrize(("language", "words"), LEAVING)
def test_a_seat_is_given_up_in_ones_own_words(
    language: str, words: str, spoken: str | None
) -> None:
    """Also by who is known to read another language, in a mail too short to tell its own."""
    bench = seated(1)
    bench.panelist = replace(bench.panelist, languages=(spoken or language,))
    bench.write(words, to=bench.last)
    assert bench.panelist.seat is Seat.DECLINED
    assert bench.said(SeatAnswered).answer == "resigned"
    assert [one.kind for one in bench.turn.cases] == [CaseKind.PANELIST_LEFT]
    assert [one.application for one in bench.turn.judged.ended] == [1]


@pytest.mark.parametrize("spoken", ["en", None])
@pytest.mark.parametrize(("language", "words"), STAYING)
def test_nobody_leaves_by_a_denial_a_condition_a_question_or_of_another(
    language: str, words: str, spoken: str | None
) -> None:
    bench = seated(1)
    bench.panelist = replace(bench.panelist, languages=(spoken or language,))
    bench.write(words, to=bench.last)
    assert bench.panelist.sits


OTHERWISE = [
    ("en", "I do not have any more questions about the panel."),
    ("en", "Please send any more papers for the panel to my office."),
    ("en", "Sorry to hear about the withdrawal of Mr Smith from the panel."),
    ("en", "My withdrawal from the jury of the film festival is public."),
    ("en", "I accept my resignation was a misunderstanding; I remain."),
    ("en", "I decline the fee."),
    ("en", "I leave for the panel meeting on Friday."),
    ("en", "I can no longer open the panel packet."),
    ("en", "The link to the panel packet no longer works."),
    ("en", "I withdraw my question to the panel."),
    ("en", "I never said I resign from the panel."),
    ("en", "I resign. Sorry, that was a mistake, I stay on the panel."),
    ("de", "Ich gebe der Jury Bescheid."),
    ("de", "Ich steige Montag in den Zug zur Jury."),
    ("de", "Ich kann das Jury-Portal nicht mehr öffnen."),
    ("fr", "Le retrait du dossier du jury est fait."),
    ("fr", "Je ne peux plus ouvrir le dossier du jury."),
    ("es", "Dejo los documentos para el jurado en el portal."),
    ("es", "Ya no puedo abrir los documentos del jurado."),
    ("pt", "Deixo os documentos do júri no portal."),
    ("pt", "Já não posso abrir os documentos do júri."),
    ("ru", "Я выхожу на связь с жюри в понедельник."),
    ("ru", "Я больше не могу открыть документы жюри."),
    ("zh", "我无法继续打开评审团的文件。"),
    ("zh", "我周一离开北京去评审团开会。"),
    ("ja", "審査員の資料を開けません。"),
    ("ja", "審査員の夕食会を辞退します。"),
    ("ko", "더 이상 심사위원 자료를 열 수 없습니다."),
    ("ar", "لم أعد أستطيع فتح ملف لجنة التحكيم."),
    ("ar", "أترك الوثائق في بوابة لجنة التحكيم."),
    ("tr", "Jüri dosyası artık açılmıyor."),
    ("tr", "Belgeleri jüri portalında bırakıyorum."),
    ("hi", "मैं जूरी के लिए दस्तावेज़ छोड़ रहा हूँ।"),
    ("hi", "जूरी की फ़ाइल अब नहीं खुलती।"),
]


@pytest.mark.parametrize(("language", "words"), OTHERWISE)
def test_a_mail_that_says_anything_else_beside_changes_nothing(language: str, words: str) -> None:
    bench = seated(1)
    bench.panelist = replace(bench.panelist, languages=(language,))
    bench.write(words, to=bench.letter_with(PacketShown))
    assert bench.panelist.sits
    assert not bench.turn.judged.ended


def test_who_only_may_resign_is_asked_for_one_word_and_a_person_reads_it() -> None:
    bench = seated(1)
    bench.write("I resign. Sorry, that was a mistake, I stay on the panel.", to=bench.last)
    assert bench.said(SeatAnswered).answer == "asked"
    assert bench.turn.cases
    bench.write("No, I stay.", to=bench.last)
    assert bench.panelist.sits


@pytest.mark.parametrize(
    ("language", "word"),
    [
        ("en", "RESIGN"), ("en", "Yes"), ("en", "Yes.\nBest regards"), ("de", "Ja"), ("fr", "Oui."),
        ("es", "Sí"), ("pt", "Sim"), ("ru", "Да"), ("zh", "是的"), ("ja", "はい"), ("ko", "네"),
        ("ar", "نعم"), ("tr", "Evet"), ("hi", "हाँ"), ("fr", "RESIGN"),
        ("en", "Yes, I step down."), ("de", "Ja, ich scheide aus."), ("de", "Ich trete zurück."),
        ("fr", "Oui, je me retire."), ("es", "Sí, me retiro."), ("pt", "Sim, retiro-me."),
        ("ru", "Да, я выхожу."), ("zh", "是的，我退出。"), ("ar", "نعم، أنسحب"),
        ("tr", "Evet, ayrılıyorum."), ("hi", "हाँ, मैं इस्तीफा देता हूँ।"),
    ],
)  # fmt: skip
def test_who_has_a_finished_ballot_leaves_by_one_word_more(language: str, word: str) -> None:
    bench = seated(1)
    bench.write(WHOLE, to=bench.letter_with(PacketShown))
    bench.panelist = replace(bench.panelist, languages=(language,))
    bench.write("I resign from the panel.", to=bench.letter_with(PacketShown))
    assert bench.said(SeatAnswered).answer == "asked"
    assert bench.panelist.sits
    bench.write(word, to=bench.last)
    assert bench.panelist.seat is Seat.DECLINED
    assert [one.application for one in bench.turn.judged.ended] == [1]


@pytest.mark.parametrize(
    ("language", "word"),
    [
        ("en", "Yes, I do not step down."), ("de", "Ja, ich scheide nicht aus."),
        ("de", "Ja, ich scheide vielleicht aus."), ("fr", "Oui, je ne me retire pas."),
        ("es", "Sí, no me retiro."), ("pt", "Sim, mas não me retiro."), ("ru", "Да, я не выхожу."),
        ("zh", "是的，我不退出。"), ("ar", "نعم، لا أنسحب"), ("tr", "Evet, ayrılmıyorum."),
        ("hi", "हाँ, मैं इस्तीफा नहीं देता हूँ।"), ("de", "Ja, Kasan scheidet aus."),
    ],
)  # fmt: skip
def test_a_yes_with_more_than_the_leaving_leaves_nothing(language: str, word: str) -> None:
    bench = seated(1)
    bench.write(WHOLE, to=bench.letter_with(PacketShown))
    bench.panelist = replace(bench.panelist, languages=(language,))
    bench.write("I resign from the panel.", to=bench.letter_with(PacketShown))
    bench.write(word, to=bench.last)
    assert bench.panelist.sits


@pytest.mark.parametrize("word", ["No", "No, I stay", "I stay."])
def test_who_says_no_to_leaving_stays(word: str) -> None:
    bench = seated(1)
    bench.write(WHOLE, to=bench.letter_with(PacketShown))
    bench.write("I resign from the panel.", to=bench.last)
    bench.write(word, to=bench.last)
    assert bench.said(SeatAnswered).answer == "stays"
    assert bench.panelist.sits


def test_the_word_that_the_question_asks_for_needs_no_thread_of_it() -> None:
    bench = seated(1)
    bench.write(WHOLE, to=bench.letter_with(PacketShown))
    bench.write("RESIGN", to=bench.letter_with(PacketShown))
    assert bench.panelist.seat is Seat.DECLINED


def test_a_yes_to_another_letter_ends_no_seat() -> None:
    bench = seated(1)
    bench.write("Yes", to=bench.letter_with(PacketShown))
    assert bench.panelist.sits


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "ja",
            "体調を崩し入院することになりましたため、審査委員を辞任させていただきたく存じます。",
        ),
        ("ar", "أعتذر عن الاستمرار في لجنة التحكيم لأسباب صحية"),
        ("ar", "أعتذر عن مواصلة العمل في لجنة التحكيم بسبب المرض."),
        ("zh", "因身体原因住院，特此请辞评审团成员一职，敬请谅解。"),
        ("ru", "В связи с госпитализацией прошу освободить меня от обязанностей члена жюри."),
        ("de", "Da ich ins Krankenhaus muss, möchte ich mein Amt in der Jury leider niederlegen."),
        ("fr", "Étant hospitalisé, je me vois contraint de démissionner du jury."),
        ("es", "Por motivos de salud me veo obligado a renunciar a mi puesto en el jurado."),
        ("pt", "Por motivos de saúde vejo-me obrigado a renunciar ao meu lugar no júri."),
        ("en", "I am going into hospital. " * 20 + "I have to give up my seat on the panel."),
    ],
)
def test_a_resignation_with_its_reason_is_asked_back_or_taken(language: str, text: str) -> None:
    bench = seated(1)
    bench.panelist = replace(bench.panelist, languages=(language,))
    bench.write(text, to=bench.last)
    assert bench.said(SeatAnswered).answer in ("asked", "resigned")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "一身上の都合により、審査員を辞任させていただきます。"),
        ("ja", "一身上の都合により、審査委員を退任いたします。何卒ご了承ください。"),
        ("zh", "因个人原因，我决定辞去评委一职，敬请谅解。"),
        ("ru", "По личным обстоятельствам слагаю с себя полномочия члена жюри."),
        ("en", "Due to personal circumstances, I have to step down as a panelist."),
    ],
)
def test_a_seat_given_up_for_a_reason_in_a_citys_thread_is_empty(language: str, text: str) -> None:
    bench = seated(1)
    bench.panelist = replace(bench.panelist, languages=(language,))
    bench.write(text, to=bench.last)
    assert bench.panelist.seat is Seat.DECLINED


@pytest.mark.parametrize(
    ("language", "leaves", "more"),
    [
        ("en", "I may have to leave the panel for good.", "The figures of this city are met."),
        ("en", "I must step down from the jury at Easter.", "S1 is poor."),
        (
            "ja",
            "一身上の都合により、審査員を辞任させていただきます。",
            "後任はまだ決まっておりません。",
        ),
        ("zh", "因个人原因，我决定辞去评委一职。", "接下来由新同事与贵处联系。"),
        ("de", "Ich trete aus der Jury zurück.", "Mein Nachfolger steht noch nicht fest."),
        ("ru", "Я выхожу из жюри.", "Преемник пока не назначен."),
    ],
)
def test_who_may_leave_is_shown_with_these_words_alone(
    language: str, leaves: str, more: str
) -> None:
    bench = seated(1)
    bench.panelist = replace(bench.panelist, languages=(language,))
    bench.write(f"{leaves} {more}", to=bench.last)
    assert bench.said(SeatAnswered).answer == "asked"
    (case,) = bench.turn.cases
    assert "may want to leave the panel" in case.text
    assert leaves in case.text
    assert more not in case.text


@pytest.mark.parametrize(
    ("language", "text", "closed", "shown"),
    [
        (
            "en",
            "I must step down from the jury, since Gdynia's figures are inflated.",
            "inflated",
            "I must step down from the jury",
        ),
        (
            "en",
            "I must step down from the jury because it is all a sham.",
            "sham",
            "I must step down from the jury",
        ),
        ("en", "I must leave the panel over the excellent Gdynia.", "excellent", ""),
        ("en", "I must leave the panel over these weak numbers.", "weak", ""),
        (
            "de",
            "Ich trete aus der Jury zurück, weil die Zahlen aus Gdynia geschönt sind.",
            "geschönt",
            "Ich trete aus der Jury zurück",
        ),
        ("fr", "Je quitte le jury, car les chiffres de Gdynia sont gonflés.", "gonflés", ""),
        ("es", "Renuncio al jurado, porque las cifras de Gdynia están infladas.", "infladas", ""),
        ("pt", "Saio do júri, porque os números de Gdynia estão inflados.", "inflados", ""),
        ("ru", "Я выхожу из жюри, потому что цифры Гдыни завышены.", "завышены", ""),
        ("zh", "因为格丁尼亚的数据夸大，我决定辞去评委一职。", "夸大", ""),
        ("ja", "グディニアの数字が誇張されているため、審査員を辞任します。", "誇張", ""),
        ("ko", "그디니아의 수치가 과장되었기 때문에 심사위원을 사임합니다.", "과장", ""),
        ("ar", "أستقيل من لجنة التحكيم لأن أرقام غدينيا مبالغ فيها.", "مبالغ", ""),
        ("tr", "Gdynia'nın verileri şişirildiği için jüriden ayrılıyorum.", "şişirildiği", ""),
        ("hi", "ग्दिनिया के आंकड़े बढ़ाए गए हैं, इसलिए मैं जूरी छोड़ रहा हूँ।", "बढ़ाए", ""),
    ],
)
def test_what_is_thought_of_a_city_stays_closed_beside_a_leaving(
    language: str, text: str, closed: str, shown: str
) -> None:
    bench = seated(1)
    bench.panelist = replace(bench.panelist, languages=(language,))
    bench.write(text, to=bench.last)
    assert bench.said(SeatAnswered).answer == "asked"
    (case,) = bench.turn.cases
    assert "may want to leave the panel" in case.text
    assert closed not in case.text
    assert shown in case.text
