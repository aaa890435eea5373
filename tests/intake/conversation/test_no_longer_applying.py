"""A city that gives up its application in words of its own, and what only sounds like it."""

import pytest

from intake.answers.values import Text
from intake.applications import State
from intake.conversation import phrasefiles
from intake.conversation.city import leaving
from tests.intake.conversation.city.chats import after

GIVEN_UP = [
    ("de", "Wir verzichten nun doch auf die Bewerbung."),
    ("de", "Wir möchten doch nicht mehr teilnehmen."),
    ("en", "We won't be taking part after all."),
    ("es", "Al final no nos presentamos este año."),
    ("es", "Hemos decidido no presentarnos."),
    ("fr", "Finalement nous renonçons à candidater cette année, la maire a d'autres priorités."),
    ("hi", "हमने इस वर्ष आवेदन न करने का निर्णय लिया है।"),
    ("ja", "今回は辞退いたします。"),
    ("ko", "올해는 신청하지 않기로 했습니다."),
    ("pt", "Afinal não vamos concorrer este ano."),
    ("tr", "Bu yıl başvurmamaya karar verdik."),
    ("zh", "我们今年决定不参加了。"),
    ("de", "Hiermit nehmen wir unsere Bewerbung zurück."),
    ("de", "Guten Tag, wir machen nicht mehr mit."),
    ("en", "We are not taking part any more."),
    ("es", "Nos retiramos, gracias."),
    ("fr", "Merci de retirer notre ville de la liste."),
    ("fr", "Nous ne participons plus."),
    ("ja", "今後は参加しません。"),
    ("ko", "더 이상 참가하지 않겠습니다. 감사했습니다."),
    ("ru", "Мы больше не участвуем."),
    ("tr", "Biz bu işten çekiliyoruz."),
    ("zh", "我们放弃申请，谢谢。"),
    ("zh", "我市不再申报了。"),
    ("de", "Wir möchten doch nicht teilnehmen."),
    ("ar", "انسحبنا"),
    ("de", "Wir lassen es doch lieber bleiben."),
    ("fr", "On abandonne."),
    ("hi", "हम अब आवेदन नहीं करेंगे"),
    ("tr", "Vazgeçtik, teşekkürler."),
    ("zh", "算了，我们不申请了"),
]
KEPT = [
    ("de", "Wir verzichten auf Papier."),
    ("en", "We will not take part in the second event."),
    ("fr", "Nous renonçons à publier S1."),
    ("ja", "講演は辞退しました。"),
    ("ko", "우리 시는 6G를 신청하지 않기로 했습니다."),
    ("pt", "Não vamos participar da feira."),
    ("tr", "6G için başvurmamaya karar verdik."),
    ("zh", "我们决定不参加该展会。"),
    ("zh", "谢谢邀请。说明会我们不参加了。"),
    ("ko", "우리는 참여 안 합니다"),
    ("de", "Wir steigen aus der Kohle aus."),
    ("fr", "Nous ne participons plus au salon de Lyon."),
    ("ko", "저희는 이 기능을 더 이상 지원하지 않습니다."),
    ("zh", "我们放弃了3G。"),
    ("es", "Nos retiramos del 3G."),
    ("en", "We took part in C40 until 2020. We are not taking part any more."),
    ("de", "Sie schicken uns Werbung. Bitte streichen Sie uns von der Liste."),
    ("de", "3 Mrd. Euro. Kohle? Wir steigen aus."),
    ("fr", "Nous n'avons pas de chiffre. Nous renonçons donc."),
    ("fr", "« Nous renonçons. »"),
    ("ko", "더 이상 지원하지 않습니다."),
    ("ko", "지원을 접기로 했습니다."),
    ("en", "I'm no longer participating any longer. Thanks"),
    ("en", "I am not taking part any more."),
    ("de", "Wir möchten doch nicht teilnehmen?"),
    ("ar", "انسحبنا من المعرض"),
    ("de", "Wir lassen es doch."),
    ("fr", "On abandonne la 3G."),
    ("hi", "हम अब 3G के लिए आवेदन नहीं करेंगे"),
    ("tr", "Bu rakamdan vazgeçtik."),
    ("zh", "算了，我们不申请6G了"),
]


def asks(language: str, text: str) -> bool:
    return after(language, "S1", text).letters[-1].notice == "withdrawal_asked"


@pytest.mark.parametrize(("language", "text"), GIVEN_UP)
def test_a_city_that_gives_up_is_asked_whether_to_withdraw(language: str, text: str) -> None:
    assert asks(language, text)


@pytest.mark.parametrize(("language", "text"), KEPT)
def test_what_gives_up_something_else_withdraws_nothing(language: str, text: str) -> None:
    assert not asks(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We're not participating anymore?"),
        ("de", "Wir werden doch nicht teilnehmen?"),
        ("ru", "Больше не участвуем?"),
        ("fr", "On fait une pause ?"),
        ("en", "Pause?"),
    ],
)
def test_who_asks_whether_to_give_up_or_to_pause_is_passed_on(language: str, text: str) -> None:
    town = after(language, "S1", text)
    assert town.file().state is State.OPEN
    assert town.letters[-1].notice == "received"
    assert [one.text for one in town.cases] == [text]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Yes. We are not applying any more."),
        ("en", "No, we are not participating any more."),
        ("de", "Ja. Wir machen nicht mehr mit."),
        ("ja", "はい。もう参加しません。"),
    ],
)
def test_beside_a_yes_or_no_nothing_is_given_up(language: str, text: str) -> None:
    assert after(language, "V11_authority", text).letters[-1].notice == "received"


def test_a_yes_against_the_sentence_beside_it_is_no_mandate() -> None:
    town = after("en", "V11_authority", "Yes. We are not applying any more.")
    assert "V11_authority" not in town.file().current


@pytest.mark.parametrize(
    "question",
    [
        "また、英語での回答が必須でしょうか。",
        "英語で回答する必要がありますか。",
        "英語での回答は必要でしょうか。",
    ],
)
def test_who_asks_whether_a_language_must_be_used_wishes_for_no_letters_in_it(
    question: str,
) -> None:
    town = after("ja", "S1", question)
    assert [one.text for one in town.cases] == [question]


def test_the_name_below_such_a_mail_is_read() -> None:
    town = after("de", "S1", "Wir machen nicht mehr mit.\n\nMit freundlichen Grüßen\nHans Müller")
    assert town.letters[-1].notice == "withdrawal_asked"
    assert town.file().current["V11_writer"].value == Text(text="Hans Müller")


def test_every_whole_sentence_of_the_list_is_heard_in_its_language() -> None:
    lists = phrasefiles.tables("city", "leaving_words.toml")
    said = [(code, one) for code, table in lists.items() for one in map(plainest, table["whole"])]
    assert [one for one in said if not leaving.gives_up(one[1], one[0])] == []


def plainest(phrase: str) -> str:
    """The first of every choice, without what may be missing."""
    needed = [one for one in phrase.split() if one[0] != "["]
    return " ".join(one.split("|")[0].replace("_", " ") for one in needed).capitalize() + "."
