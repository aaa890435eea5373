"""Invitations taken in natural prose of five languages, and those that only look so."""

import pytest

from intake.conversation.panelist import accepting


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Con mucho gusto formaré parte del panel."),
        ("es", "Será para mí un placer formar parte del panel."),
        ("es", "Me complace aceptar su amable invitación."),
        ("es", "Gracias por la confianza. Estaré encantada de participar en el panel."),
        ("es", "Acepto con agrado integrar el jurado."),
        ("es", "Cuenten conmigo para el panel, será un privilegio."),
        ("es", "Es para mí un honor integrar el panel de evaluadores."),
        ("es", "Quedo a su disposición: acepto ser miembro del panel."),
        ("ru", "Охотно приму участие."),
        ("ru", "Охотно приму участие в работе жюри."),
        ("ru", "С радостью войду в состав экспертной группы."),
        ("ru", "Благодарю за доверие, с удовольствием буду членом жюри."),
        ("ru", "Для меня большая честь стать членом жюри."),
        ("ru", "Готов работать в жюри."),
        ("ru", "Готова войти в состав комиссии."),
        ("ru", "Даю своё согласие на участие в жюри."),
        ("ru", "Можете на меня рассчитывать."),
        ("ar", "يشرفني الانضمام"),
        ("ar", "يشرفني الانضمام إلى اللجنة."),
        ("ar", "يسعدني ويشرفني الانضمام إلى لجنتكم الموقرة."),
        ("ar", "أقبل دعوتكم الكريمة بكل سرور."),
        ("ar", "يسرني أن أنضم إلى لجنة التحكيم."),
        ("ar", "شكرا على ثقتكم، وأوافق على المشاركة في اللجنة."),
        ("ar", "إنه لشرف لي أن أكون عضوا في اللجنة."),
        ("ar", "على الرحب والسعة، سأشارك في اللجنة."),
        ("hi", "मुझे सहर्ष स्वीकार है"),
        ("hi", "मुझे सहर्ष स्वीकार है।"),
        ("hi", "आपका निमंत्रण मुझे सहर्ष स्वीकार है।"),
        ("hi", "मैं पैनल का सदस्य बनने के लिए तैयार हूँ।"),
        ("hi", "पैनल में शामिल होना मेरे लिए सम्मान की बात होगी।"),
        ("hi", "मैं खुशी-खुशी पैनल में शामिल होऊँगा।"),
        ("hi", "मैं सहर्ष अपनी सहमति देता हूँ।"),
        ("hi", "जी हाँ, मैं पैनल में सेवा देने को तैयार हूँ।"),
        ("de", "Gerne bin ich dabei."),
        ("de", "Gerne bin ich dabei"),
        ("de", "Sehr gerne wirke ich in der Jury mit."),
        ("de", "Ich freue mich, in der Jury mitzuwirken."),
        ("de", "Ich bin gerne bereit, in der Jury mitzuarbeiten."),
        ("de", "Es ist mir eine Freude und Ehre, der Jury anzugehören."),
        ("de", "Vielen Dank für das Vertrauen, ich sage gerne zu."),
        ("de", "Mit großer Freude nehme ich Ihre Einladung an."),
        ("de", "Ich stehe gerne als Jurymitglied zur Verfügung."),
        ("de", "Selbstverständlich mache ich mit."),
    ],
)
def test_a_natural_agreement_is_a_yes_whatever_language_is_expected(
    language: str, text: str
) -> None:
    assert accepting.read(text, language) == "accepted"
    assert accepting.read(text, "en") == "accepted"


@pytest.mark.parametrize(
    ("language", "text", "read"),
    [
        ("es", "Con mucho gusto formaría parte del panel, pero estoy de viaje.", "unclear"),
        ("es", "No sé si podré formar parte del panel.", "unclear"),
        ("es", "Me encantaría formar parte del panel, pero no puedo.", "declined"),
        ("es", "Con mucho gusto formaré parte del panel si mi rector lo autoriza.", "unclear"),
        ("ru", "Охотно принял бы участие, но не в этом году.", "unclear"),
        ("ru", "Охотно приму участие, если позволит время.", "unclear"),
        ("ru", "Не готов войти в состав жюри.", "unclear"),
        ("ar", "كان سيشرفني الانضمام لكن وقتي لا يسمح.", "unclear"),
        ("ar", "يشرفني الانضمام إذا سمحت جامعتي بذلك.", "unclear"),
        ("ar", "لا يمكنني الانضمام.", "declined"),
        ("hi", "मुझे स्वीकार है, बशर्ते विश्वविद्यालय अनुमति दे।", "unclear"),
        ("hi", "मैं तैयार नहीं हूँ।", "unclear"),
        ("hi", "मैं सोचकर बताऊँगा।", "unclear"),
        ("de", "Gerne wäre ich dabei, aber mir fehlt die Zeit.", "unclear"),
        ("de", "Gerne bin ich dabei, sofern meine Universität zustimmt.", "unclear"),
        ("de", "Ich freue mich über die Einladung und melde mich nächste Woche.", "unclear"),
        ("de", "Ich stehe leider nicht zur Verfügung.", "unclear"),
        ("de", "Für Rückfragen stehe ich gerne zur Verfügung.", "unclear"),
        ("de", "Ich freue mich über Ihr Interesse, an der Jury mitzuwirken.", "unclear"),
        ("de", "Ich bin nicht bereit, in der Jury mitzuwirken.", "unclear"),
        ("de", "Ich wäre gerne bereit, in der Jury mitzuwirken, wenn es später ginge.", "unclear"),
        ("de", "Ich bin bereit, darüber nachzudenken.", "unclear"),
        ("de", "Meine Kollegin wirkt gerne in der Jury mit.", "unclear"),
        ("es", "Será un placer leer su respuesta.", "unclear"),
        ("es", "Es un placer saludarle.", "unclear"),
        ("es", "Sería un honor formar parte, pero debo consultarlo.", "unclear"),
        ("es", "No me complace aceptar.", "unclear"),
        ("ru", "Возможно, войду в состав жюри.", "unclear"),
        ("ru", "Для меня большая честь получить ваше приглашение.", "unclear"),
        ("ru", "Готов обсудить условия.", "unclear"),
        ("ru", "Я пока не готов участвовать.", "unclear"),
        ("ar", "إنه لشرف لي أن أتلقى دعوتكم.", "unclear"),
        ("ar", "إنه لشرف لي أن أكون عضوا لكن لا أستطيع.", "unclear"),
        ("hi", "मैं सोचने के लिए तैयार हूँ।", "unclear"),
        ("hi", "आपका निमंत्रण सम्मान की बात है, पर मुझे समय चाहिए।", "unclear"),
        ("hi", "मैं शायद शामिल होऊँगा।", "unclear"),
    ],
)
def test_what_is_denied_put_off_or_of_something_else_seats_nobody(
    language: str, text: str, read: str
) -> None:
    assert accepting.read(text, language) == read
