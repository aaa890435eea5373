"""Who comes beside those named is asked for; a confirmation beside it is not asked for again."""

import pytest

from intake.conversation.titled.convention.attending_reading import read
from tests.intake.conversation.titled.convention.test_attending_reading import people

# (language, who comes, the writer's own clause, a confirmation)
BESIDE = [
    ("en", "Mayor Anna Nowak will come with me.", "with me", "All confirmed."),
    ("en", "Mayor Anna Nowak and her deputy will attend.", "her deputy", "All is confirmed."),
    ("de", "Es kommen Oberbürgermeisterin Anna Weber und ich.", "und ich", "Alles bestätigt."),
    ("fr", "La maire Claire Dubois viendra, et moi-même.", "moi-même", "Tout est confirmé."),
    ("fr", "La maire Claire Dubois et son adjoint viendront.", "adjoint", "Nous confirmons tout."),
    ("es", "Irá la alcaldesa Camila Nieto, acompañada por mí.", "por mí", "Todo confirmado."),
    ("pt", "Irá a prefeita Ana Souza e eu.", "e eu", "Tudo confirmado."),
    ("ru", "В Пекин поедут аким Дархан Сатыбалды и его заместитель, то есть я.", "то есть я",
     "Всё подтверждаем."),
    ("ru", "Приедет мэр Иван Петров и его заместитель.", "заместитель", "Всё подтверждено."),
    ("tr", "Belediye Başkanı Ayşe Yılmaz katılacak, ben de.", "ben de", "Her şeyi onaylıyoruz."),
    ("ar", "سيحضر رئيس البلدية أحمد حسن وأنا.", "وأنا", "نؤكد كل شيء."),
    ("hi", "महापौर राजेश शर्मा आएंगे और मैं।", "और मैं", "सब पुष्ट है।"),
    ("zh", "市长吴庆文将出席，我陪同。", "我陪同", "出席一事可以确认。"),
    ("zh", "市长吴庆文和他的秘书将出席。", "秘书", "全部确认。"),
    ("ja", "市長の田中一郎が出席し、私も同行します。", "私も", "出席を確定します。"),
    ("ja", "市長の田中一郎と副市長が出席します。", "副市長", "すべて確認しました。"),
    ("ko", "김철수 시장이 참석하며 저도 동행합니다.", "저도", "모두 확인합니다."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "words", "yes"), BESIDE)
def test_who_is_not_named_is_quoted_and_the_yes_is_read(
    language: str, text: str, words: str, yes: str
) -> None:
    said = read(f"{text} {yes}", language, is_asked=True)
    assert len(said.coming) == 1
    assert words in " ".join(said.unread)
    assert set(said.unread) <= set(said.rest)
    assert (said.comes, said.wavers) == (True, False)


@pytest.mark.parametrize(("language", "text", "words", "yes"), BESIDE)
def test_without_a_confirmation_it_stays_open(
    language: str, text: str, words: str, yes: str
) -> None:
    said = read(text, language, is_asked=True)
    assert words in " ".join(said.unread)
    assert (said.comes, said.wavers) == (None, True)


@pytest.mark.parametrize(("language", "yes"), sorted({(row[0], row[3]) for row in BESIDE}))
def test_a_confirmation_counts_only_where_who_comes_is_asked(language: str, yes: str) -> None:
    assert read(yes, language, is_asked=True).comes is True
    says_what = "出席" in yes
    assert read(yes, language, is_asked=False).is_about is says_what


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Not everything is confirmed."), ("de", "Es ist nicht alles bestätigt."),
        ("fr", "Tout n'est pas confirmé."), ("es", "No está todo confirmado."),
        ("pt", "Não está tudo confirmado."), ("ru", "Пока не всё подтверждено."),
        ("zh", "还不可以确认。"), ("ja", "すべて確認できていません。"),
        ("ko", "모두 확정되지 않았습니다."),
        ("tr", "Henüz her şeyi onaylamıyoruz."), ("ar", "لا نؤكد كل شيء."),
        ("hi", "सब पुष्ट नहीं है।"), ("en", "Is everything confirmed?"), ("ru", "Всё подтверждаем?"),
    ],
)  # fmt: skip
def test_a_denied_or_asked_confirmation_is_none(language: str, text: str) -> None:
    assert read(text, language, is_asked=True).comes is not True


LED = [
    ("zh", "届时将由吴庆文市长率团出席。", "吴庆文", "市长"),
    ("zh", "由吴庆文市长带队参加。", "吴庆文", "市长"),
    ("zh", "由吴庆文市长带队。", "吴庆文", "市长"),
    ("zh", "由市长吴庆文率代表团出席。", "吴庆文", "市长"),
    ("zh", "吴庆文市长率代表团赴会。", "吴庆文", "市长"),
    ("zh", "由市长吴庆文率团前往。", "吴庆文", "市长"),
    ("ja", "田中一郎市長が代表団を率いて出席します。", "田中一郎", "市長"),
    ("ja", "市長の田中一郎が代表団を率いて出席します。", "田中一郎", "市長"),
    ("ko", "김철수 시장이 대표단을 이끌고 참석합니다.", "김철수", "시장"),
    ("ko", "시장 김철수가 대표단을 이끌고 참석합니다.", "김철수", "시장"),
]


@pytest.mark.parametrize(("language", "text", "name", "office"), LED)
def test_who_leads_is_read_with_the_office_before_or_behind(
    language: str, text: str, name: str, office: str
) -> None:
    said = read(text, language, is_asked=True)
    assert [(one.name, one.office) for one in said.coming] == [(name, office)]
    assert (said.comes, said.rest, said.unread) == (True, (), ())


def test_a_question_beside_it_is_left_for_a_person() -> None:
    text = ("届时将由吴庆文市长率团出席，我局副局长周敏随行。出席一事可以确认。"
            "另外想请问能否带翻译？")  # fmt: skip
    said = read(text, "zh", is_asked=True)
    assert [one.name for one in said.coming] == ["吴庆文", "周敏"]
    assert (said.comes, said.rest) == (True, ("另外想请问能否带翻译？",))


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Anna Nowak and Jan Kowal, Deputy Mayor, will come.",
        "The mayor, Anna Nowak, and the deputy mayor, Jan Kowal, will attend.",
        "Mayor Anna Nowak will come, and her deputy Jan Kowal will join.",
    ],
)
def test_everybody_named_leaves_nobody_out(text: str) -> None:
    said = read(text, "en", is_asked=True)
    assert (len(said.coming), said.unread, said.comes) == (2, (), True)


ONLY = [
    ("en", "Sorry, only James Lewis and {} will come."),
    ("en", "Just James Lewis and {} will come."),
    ("de", "Nur James Lewis und {} werden kommen."),
    ("fr", "Seuls James Lewis et {} viendront."),
    ("es", "Solo vendrán James Lewis y {}."),
    ("pt", "Apenas James Lewis e {} participarão."),
    ("tr", "Sadece James Lewis ve {} gelecek."),
]
KNOWN = ("James Lewis", "Leader", "Tom Riordan")


@pytest.mark.parametrize("name", ["Emma City", "Emma Visa"])
@pytest.mark.parametrize(("language", "text"), ONLY)
def test_nobody_is_listed_beside_a_name_that_is_not_read(
    language: str, text: str, name: str
) -> None:
    """Words that end so are no name that is read: the whole list is a person's to read."""
    text = text.format(name)
    said = read(text, language, is_asked=True, known=KNOWN)
    assert (said.coming, said.gone, said.is_only) == ((), (), False)
    assert (said.rest, said.wavers, said.comes) == ((text,), True, None)


@pytest.mark.parametrize(("language", "text"), ONLY)
def test_only_those_named_are_the_list(language: str, text: str) -> None:
    said = read(text.format("Emma Hall"), language, is_asked=True, known=KNOWN)
    assert [one.name for one in said.coming] == ["James Lewis", "Emma Hall"]
    assert (said.is_only, said.rest) == (True, ())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Mayor Anna Nowak will come for the World IoT Day."),
        ("de", "Anna Nowak, Bürgermeisterin, kommt am Dienstag mit ihrem Mann."),
        ("pt", "Anna Nowak, prefeita, virá pela TAP desde Lisboa."),
    ],
)
def test_what_is_said_of_the_journey_takes_nobody_off_the_list(language: str, text: str) -> None:
    said = read(text, language, is_asked=True)
    assert [one.name for one in said.coming] == ["Anna Nowak"]
    assert said.rest == (text,)


def test_a_korean_list_that_leaves_one_out_is_nobodys_and_asked_about() -> None:
    text = "대구시에서는 홍준표 시장과 김민지 스마트시티과장이 참석합니다."
    said = read(text, "ko", is_asked=True, city=("daegu", "대구"))
    assert (people(said), said.wavers, said.rest) == ([], True, (text,))


@pytest.mark.parametrize("mayor", ["대구시장", "시장"])
def test_a_korean_mayor_and_an_officer_are_both_listed(mayor: str) -> None:
    text = f"홍준표 {mayor}과 김민지 스마트시티과장이 참석합니다."
    said = read(text, "ko", is_asked=True, city=("daegu", "대구"))
    assert people(said) == [("홍준표", mayor), ("김민지", "스마트시티과장")]
