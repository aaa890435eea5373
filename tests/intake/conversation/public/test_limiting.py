"""A yes behind which a "but", a condition or another city stands is none, in twelve languages."""

import pytest

from intake.conversation.public import limiting, reading
from intake.conversation.public.withdrawing import About
from intake.notices import SpokenKind
from tests.intake.conversation.public.test_reading import CITIES, GDYNIA, mail

LIMITED = [
    ("ru", "Да, подтверждаю, но лучше отдам голос за Сопот."),
    ("ru", "Да, подтверждаю. Но лучше за Казань."),
    ("en", "Yes. But I would rather vote for Sopot."),
    ("en", "Yes, for Sopot"),
    ("en", "Yes. Sopot."),
    ("en", "Yes, I confirm my vote if it stays secret."),
    ("de", "Ja, ich bestätige meine Stimme, aber lieber für Sopot."),
    ("fr", "Oui, je confirme mon vote, mais plutôt pour Sopot."),
    ("es", "Sí, confirmo mi voto, pero mejor para Sopot."),
    ("pt", "Sim, confirmo o meu voto, mas antes para Sopot."),
    ("tr", "Evet, oyumu onaylıyorum ama Sopot'a vermek isterim."),
    ("ar", "نعم، أؤكد صوتي، ولكن لمدينة قازان."),
    ("zh", "是的，我确认我的投票，但还是投喀山吧。"),
    ("ja", "はい、投票を確認しますが、やはりカザンにします。"),
    ("ko", "네, 투표를 확인합니다. 하지만 카잔이 더 낫습니다."),
    ("hi", "हाँ, मैं अपने वोट की पुष्टि करता हूँ, लेकिन Sopot को देना चाहता हूँ।"),
    ("en", "Yes, this is my opinion, but please change the second sentence."),
    ("pt", "Sim, moro em Sopot."),
    ("en", "Yes, Sopot please"),
    ("en", "Yes - Sopot."),
    ("en", "Yes: Sopot"),
    ("en", "Yes, it is Sopot."),
    ("en", "Yes, I confirm Sopot."),
    ("en", "Yes, thanks, Sopot"),
    ("de", "Ja, Sopot bitte"),
    ("fr", "Oui, c'est Sopot."),
    ("es", "Sí, es Sopot."),
    ("pt", "Sim, é Sopot."),
    ("tr", "Evet, Sopot lütfen."),
    ("ar", "نعم، إنها Sopot."),
    ("hi", "हाँ, Sopot को।"),
    ("zh", "是，我投给Sopot。"),
    ("ko", "네, Sopot입니다."),
    ("ru", "Да, отдаю голос Сопоту."),
    ("ru", "Да, мой голос — Сопоту."),
    ("ru", "Да, подтверждаю, но лучше отдам голос за Лион."),
    ("ru", "Да, подтверждаю. Но лучше отдам голос за Лион."),
    ("en", "Yes, Sopot"),
    ("en", "Yes.\n\nBut rather for Sopot."),
    ("en", "Yes, but for Sopot"),
    ("en", "Yes! Sopot!"),
    ("en", "Yes, I confirm, rather Sopot."),
    ("de", "Ja, für Sopot"),
    ("fr", "Oui, je confirme, s'il vous plaît, mais pour Sopot."),
    ("fr", "Oui, je confirme mon vote, s'il reste secret."),
]
PLAIN = [
    ("en", "Yes"),
    ("en", "Yes, this is my vote."),
    ("en", "Yes, I confirm my vote for Gdynia."),
    ("de", "Ja, das war ich. Gruß, Jan"),
    ("ja", "はい、私です。"),
    ("en", "Yes.\n\nAnna Nowak\nSopot City Hall"),
    ("en", "Yes. Gdynia is small but wonderful!"),
    ("en", "Yes. The figures of Sopot are those of its whole region, they say."),
    ("en", "Yes. Objection about Sopot: it counts the whole region."),
    ("en", "Yes. Who looks at the figures of Sopot?"),
    ("es", "Sí, es mi voto."),
    ("es", "Sí, confirmo."),
    ("fr", "Oui, je confirme."),
    ("pt", "Sim, confirmo mais uma vez."),
    ("pt", "Sim, já confirmo."),
    ("ru", "Да, это мой голос за Гдыню."),
    ("zh", "是的，确认。"),
    ("zh", "是的，这是我的投票。"),
    ("ko", "네, 맞습니다."),
    ("tr", "Evet, onaylıyorum."),
    ("ar", "نعم، أؤكد."),
    ("hi", "हाँ, यह मेरा वोट है।"),
    ("ja", "はい、私の投票です。"),
    ("de", "Ja, ich bestätige den Einspruch gegen Gdynia."),
    ("en", "Yes, I confirm my objection against Gdynia."),
    ("en", "Yes, I confirm both my vote and my objection."),
    ("en", "Yes. Thanks, and greetings from Sopot!"),
    ("de", "Ja, bitte. Ich stimme für Gdynia."),
    ("en", "Yes\n\nThis mail is confidential. If you are not the addressee, please delete it."),
    (
        "en",
        "Yes.\n\nAnna Nowak\n\nOnly for the addressee. However, no liability is accepted.",
    ),
    (
        "de",
        "Ja\n\nDiese Nachricht ist vertraulich. Falls Sie sie irrtümlich erhalten, bitte löschen.",
    ),
    (
        "fr",
        "Oui\n\nMessage confidentiel. Si vous n'êtes pas le destinataire, merci de le détruire.",
    ),
    (
        "pt",
        "Sim\n\nEsta mensagem é confidencial. Caso não seja o destinatário, por favor apague-a.",
    ),
    ("tr", "Evet\n\nBu e-posta gizlidir. Eğer alıcı siz değilseniz lütfen siliniz."),
    ("zh", "是的\n\n本邮件内容保密。如果您不是收件人，请删除。"),
    ("ja", "はい\n\nこのメールは機密です。もし宛先でない場合は、削除してください。"),
    ("ko", "네\n\n이 메일은 기밀입니다. 만약 수신자가 아니라면 삭제해 주십시오."),
    ("ar", "نعم\n\nهذه الرسالة سرية. إذا لم تكن المرسل إليه فيرجى حذفها."),
    ("hi", "हाँ\n\nयह संदेश गोपनीय है। यदि आप प्राप्तकर्ता नहीं हैं तो कृपया इसे हटा दें।"),
    ("en", "Yes.\n\nIf you vote by mistake, delete it."),
    ("fr", "Oui, je confirme, s'il vous plaît."),
    ("de", "Ja, bitte, ich bestätige."),
    ("ja", "お世話になっておりますが、はい、確認します。"),
    ("ja", "はい、そうですが。"),
    ("es", "Sí. Saludos desde Sopot."),
    ("es", "Sí, saludos desde Sopot."),
    ("en", "Yes. I live in Sopot."),
    ("en", "Yes. I am from Sopot."),
    ("en", "Yes\n\nSopot"),
    ("en", "Yes.\nAnna (Sopot)."),
    ("en", "Yes. Better than Sopot!"),
    ("en", "Yes, I confirm. If you did not get this, tell me."),
    ("en", "Yes. However, your link did not work."),
    ("en", "Yes. But what a long mail!"),
    ("de", "Ja, ich bestätige. Wenn Sie noch etwas brauchen, melden Sie sich."),
    ("ru", "Да, подтверждаю. Если что, пишите."),
    ("ko", "네, 제 투표입니다. 하지만 늦어서 죄송합니다."),
    ("tr", "Evet, onaylıyorum. Aslında çok güzel bir şehir."),
    ("zh", "是的。但愿格丁尼亚获胜。"),
    ("en", "Yes. If you need proof, ask me."),
    ("en", "Yes. But I can send more proof."),
    ("en", "Yes. Sopot is counted in it."),
    ("en", "Yes, greetings from Sopot"),
    ("fr", "Oui, bonjour de Sopot"),
    ("en", "Yes, I confirm my vote for Gdynia, not Sopot"),
    ("en", "YES, THIS IS MY VOTE"),
    ("en", "Yes, I confirm my Vote"),
    ("en", "Yes, my vote, Anna Nowak"),
    ("ru", "Да, это мой голос, Анна"),
    ("de", "Ja, das ist meine Stimme."),
    ("ja", "はい、私の投票ですが、よろしくお願いします。"),
    ("ja", "はい、遅くなりましたが確認します。"),
    ("ko", "네, 제 투표가 맞지만 늦어서 죄송합니다."),
]


def is_limited(text: str, known: str, kind: SpokenKind = "vote") -> bool:
    message = mail(text)
    language = reading.language_of(message, known)
    about = About(kind=kind, city=GDYNIA.application, announced=CITIES, spoken=(language, known))
    return limiting.is_limited(message, about)


@pytest.mark.parametrize(("known", "text"), LIMITED)
def test_a_yes_is_limited(known: str, text: str) -> None:
    assert is_limited(text, known)


@pytest.mark.parametrize(("known", "text"), PLAIN)
def test_a_yes_stays_one(known: str, text: str) -> None:
    assert not is_limited(text, known)


def test_an_opinion_is_limited_by_a_but() -> None:
    assert is_limited("Yes, this is my opinion, but please change it.", "en", "opinion")


@pytest.mark.parametrize(
    ("known", "text", "word"),
    [
        ("en", "Yes, I confirm my objection against Gdynia.", "confirm"),
        ("de", "Ja, ich bestätige den Einspruch gegen Gdynia.", "confirm"),
        ("fr", "Oui, je confirme mon objection contre Gdynia.", "confirm"),
        ("en", "Yes, I confirm my vote if nobody sees it", None),
        ("en", "No, my objection against Gdynia stands.", None),
        ("de", "Nein, ich nehme meinen Einspruch gegen Gdynia nicht zurück.", None),
        ("en", "No, I confirm that I never wrote this objection against Gdynia.", None),
        ("en", "This objection against Gdynia is mine.", None),
    ],
)
def test_what_an_objection_is_against_denies_nothing(
    known: str, text: str, word: str | None
) -> None:
    message = mail(text)
    assert reading.word(message, reading.language_of(message, known), known) == word
