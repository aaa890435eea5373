"""What beside a vote or a yes needs nobody to read it."""

import pytest

from intake.conversation.public import idle


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "My name is Anna Nowak and I live in Gdynia."),
        ("en", "My name is Anna Nowak."),
        ("de", "Mein Name ist Anna Nowak."),
        ("de", "Ich heiße Anna Nowak und wohne in Hamburg."),
        ("fr", "Je m'appelle Anna Nowak et j'habite à Lyon."),
        ("es", "Me llamo Ana Pérez y vivo en Madrid."),
        ("pt", "Meu nome é Ana Silva."),
        ("ru", "Меня зовут Анна Новак."),
        ("ar", "اسمي أحمد علي."),
        ("ja", "山田太郎です。"),
        ("ja", "私は山田太郎と申します。"),
        ("ko", "김민수입니다."),
        ("ko", "저는 김민수입니다."),
        ("ko", "제 이름은 김민수입니다."),
        ("zh", "我叫王小明。"),
        ("tr", "Adım Ayşe Yılmaz."),
        ("hi", "मेरा नाम अमित शर्मा है।"),
        ("en", "I have read the announcement."),
        ("en", "Please count it."),
        ("en", "Please count it, thank you."),
        ("de", "Ich habe die Ankündigung gelesen."),
        ("fr", "J'ai lu l'annonce."),
        ("fr", "Merci de le compter."),
        ("es", "He leído el anuncio."),
        ("es", "Por favor, cuéntenlo."),
        ("ru", "Пожалуйста, учтите мой голос."),
        ("ko", "공고를 읽었습니다."),
        ("ko", "집계해 주세요."),
        ("ja", "お知らせを読みました。"),
        ("zh", "我看了公告。"),
        ("tr", "Duyuruyu okudum."),
        ("hi", "मैंने घोषणा पढ़ी।"),
        ("ar", "قرأت الإعلان."),
        ("pt", "Li o anúncio."),
    ],
)  # fmt: skip
def test_who_writes_that_they_read_it_and_to_count_it_is_idle(language: str, text: str) -> None:
    assert idle.is_idle(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "My name is not to be shown."),
        ("en", "My name is private."),
        ("en", "My name is Anna Nowak and I want to stay anonymous."),
        ("en", "My name is Anna Nowak, I work for Gdynia."),
        ("ko", "비공개입니다."),
        ("ko", "저는 반대입니다."),
        ("ko", "저는 익명입니다."),
        ("ko", "제 이름은 비공개입니다."),
        ("ko", "거짓입니다."),
        ("ja", "匿名です。"),
        ("ja", "私は匿名希望です。"),
        ("ja", "私の名前は秘密です。"),
        ("zh", "我是匿名的。"),
        ("zh", "我是反对的。"),
        ("de", "Mein Name ist geheim."),
        ("de", "Mein Name soll nicht genannt werden."),
        ("en", "I have read the announcement and it is wrong."),
        ("en", "Please count it only if nobody sees it."),
        ("ar", "اسمي سري."),
        ("fr", "Je souhaite rester anonyme."),
        ("ja", "私は反対です。"),
        ("hi", "मेरा नाम गोपनीय है।"),
    ],
)  # fmt: skip
def test_what_else_is_said_of_a_name_or_a_count_is_not(language: str, text: str) -> None:
    assert not idle.is_idle(text, language)


@pytest.mark.parametrize(
    "text",
    [
        "it was me who sent this mail",
        "c'est bien moi qui ai envoyé ce message",
        "das ist richtig so",
        "ich habe diese Mail selbst geschickt",
        "fui yo quien envió este correo",
        "это я отправил это письмо",
        "제가 보낸 메일이 맞습니다",
        "这封邮件是我发的",
        "bu mesajı ben gönderdim",
        "このメールは私が送ったものです",
        "fui eu que enviei este e-mail",
    ],
)  # fmt: skip
def test_a_clause_may_only_affirm(text: str) -> None:
    assert idle.affirms(text)


@pytest.mark.parametrize(
    "text",
    [
        "it was me who sent this mail about the port",
        "it was not me who sent this",
        "ich habe diese Mail nicht geschickt",
        "ce n'est pas moi qui ai envoyé ce message",
    ],
)  # fmt: skip
def test_a_denial_or_more_affirms_nothing(text: str) -> None:
    assert not idle.affirms(text)
