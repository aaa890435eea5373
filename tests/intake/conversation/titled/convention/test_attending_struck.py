"""Words that take somebody off the list, or put another there: read where plain, else asked."""

import pytest

from intake.conversation.titled.convention.attending_reading import read

KNOWN = (
    "Jan Kowal", "Deputy Mayor", "Anna Nowak", "Mayor", "刘旭光", "副市长", "Иван Петров",
    "советник", "خالد سالم", "نائب", "राजेश कुमार", "उप महापौर", "岡田憲和", "副市長",
    "이준승", "부시장",
)  # fmt: skip

STRUCK = [
    ("en", "Please remove Jan Kowal.", "Jan Kowal"),
    ("en", "Please remove Mr Kowal.", "Jan Kowal"),
    ("en", "Strike Jan Kowal, Deputy Mayor.", "Jan Kowal"),
    ("en", "Jan Kowal (remove)", "Jan Kowal"),
    ("en", "Please delete Jan Kowal from our list.", "Jan Kowal"),
    ("en", "Please take Jan Kowal off the list.", "Jan Kowal"),
    ("de", "Bitte streichen Sie Jan Kowal.", "Jan Kowal"),
    ("de", "Bitte streichen Sie Jan Kowal von der Liste.", "Jan Kowal"),
    ("fr", "Veuillez retirer Jan Kowal.", "Jan Kowal"),
    ("fr", "Retirez Jan Kowal de la liste.", "Jan Kowal"),
    ("es", "Quiten a Jan Kowal de la lista.", "Jan Kowal"),
    ("es", "Por favor, eliminen a Jan Kowal.", "Jan Kowal"),
    ("pt", "Por favor, removam Jan Kowal.", "Jan Kowal"),
    ("pt", "Retirem Jan Kowal da lista.", "Jan Kowal"),
    ("ru", "Пожалуйста, уберите Ивана Петрова.", "Иван Петров"),
    ("ru", "Уберите Ивана Петрова из списка.", "Иван Петров"),
    ("tr", "Lütfen Jan Kowal'ı çıkarın.", "Jan Kowal"),
    ("tr", "Jan Kowal'ı listeden çıkarın.", "Jan Kowal"),
    ("ar", "يرجى حذف خالد سالم.", "خالد سالم"),
    ("ar", "احذفوا خالد سالم من القائمة.", "خالد سالم"),
    ("hi", "कृपया राजेश कुमार को हटा दें।", "राजेश कुमार"),
    ("hi", "कृपया राजेश कुमार को सूची से हटाएं।", "राजेश कुमार"),
    ("zh", "请删除刘旭光。", "刘旭光"),
    ("zh", "请把刘旭光从名单中删除。", "刘旭光"),
    ("zh", "請刪除劉旭光。", "刘旭光"),
    ("ja", "岡田憲和を名簿から外してください。", "岡田憲和"),
    ("ja", "岡田憲和を削除してください。", "岡田憲和"),
    ("ko", "이준승을 빼 주세요.", "이준승"),
    ("ko", "이준승을 명단에서 빼 주세요.", "이준승"),
]


@pytest.mark.parametrize(("language", "text", "name"), STRUCK)
def test_who_is_to_be_taken_off_does_not_come(language: str, text: str, name: str) -> None:
    said = read(text, language, is_asked=True, known=KNOWN)
    assert (said.gone, said.coming, said.rest) == ((name,), (), ())
    assert not said.wavers


EWA = ("Ewa Lis", "City Clerk")
BOTH = [
    ("en", "Please remove Jan Kowal and add Ewa Lis, City Clerk.", "Jan Kowal", EWA),
    ("en", "Please remove Jan Kowal from the list and add Ewa Lis, City Clerk.", "Jan Kowal", EWA),
    ("en", "Please take Jan Kowal off the list and add Ewa Lis, City Clerk.", "Jan Kowal", EWA),
    ("en", "Please delete Jan Kowal and add Ewa Lis (City Clerk).", "Jan Kowal", EWA),
    ("en", "Strike Jan Kowal, add Ewa Lis, City Clerk.", "Jan Kowal", EWA),
    ("en", "Please add Ewa Lis, City Clerk, and remove Jan Kowal.", "Jan Kowal", EWA),
    ("en", "Please cross out Jan Kowal and put Ewa Lis, City Clerk, instead.", "Jan Kowal", EWA),
    ("de", "Bitte streichen Sie Jan Kowal und ergänzen Sie Ewa Lis, Stadträtin.", "Jan Kowal",
     ("Ewa Lis", "Stadträtin")),
    ("fr", "Veuillez retirer Jan Kowal et ajouter Ewa Lis, greffière.", "Jan Kowal",
     ("Ewa Lis", "greffière")),
    ("es", "Por favor, quiten a Jan Kowal y añadan a Ewa Lis, secretaria municipal.", "Jan Kowal",
     ("Ewa Lis", "secretaria municipal")),
    ("pt", "Por favor, retirem Jan Kowal e acrescentem Ewa Lis, secretária municipal.", "Jan Kowal",
     ("Ewa Lis", "secretária municipal")),
    ("ar", "يرجى حذف خالد سالم وإضافة ليلى حسن، أمينة المدينة.", "خالد سالم",
     ("ليلى حسن", "أمينة المدينة")),
    ("zh", "请删除刘旭光，增加秘书长王宏。", "刘旭光", ("王宏", "秘书长")),
    ("ja", "岡田憲和を外し、総務局長の山田花子を加えてください。", "岡田憲和",
     ("山田花子", "総務局長")),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "gone", "coming"), BOTH)
def test_another_may_be_put_there_in_the_same_sentence(
    language: str, text: str, gone: str, coming: tuple[str, str]
) -> None:
    said = read(text, language, is_asked=True, known=KNOWN)
    assert said.gone == (gone,)
    assert [(one.name, one.office) for one in said.coming] == [coming]
    assert (said.adds, said.wavers, said.rest) == (True, False, ())


OPEN = [
    ("en", "Please do not remove Jan Kowal."),
    ("en", "Please remove Jan Kowal and Ewa Lis."),
    ("en", "Please take Jan Kowal and Ewa Lis off the list."),
    ("en", "Please remove Ewa Lis."),
    ("en", "Please remove the Deputy Mayor."),
    ("en", "Jan Kowal should perhaps be removed."),
    ("en", "Please remove Jan Kowal and put in Ewa Lis."),
    ("en", "Please remove Jan Kowal, and Ewa Lis, City Clerk, will come."),
    ("de", "Jan Kowal bitte streichen und Ewa Lis, Stadträtin, ergänzen."),
    ("ru", "Пожалуйста, уберите Ивана Петрова и добавьте Анну Лис, советника."),
    ("tr", "Lütfen Jan Kowal'ı çıkarın ve Ewa Lis'i (Şehir Kâtibi) ekleyin."),
    ("hi", "कृपया राजेश कुमार को हटाकर सुनीता देवी, नगर सचिव, को जोड़ें।"),
    ("ko", "이준승을 빼고 총무국장 김영희를 추가해 주세요."),
]


@pytest.mark.parametrize(("language", "text"), OPEN)
def test_of_what_is_not_plain_nothing_is_taken(language: str, text: str) -> None:
    said = read(text, language, is_asked=True, known=KNOWN)
    assert (said.gone, said.coming, said.comes, said.rest) == ((), (), None, (text,))
    assert (said.wavers, said.is_half) == (True, True)


def test_a_family_name_of_two_on_the_list_strikes_neither() -> None:
    known = ("Jan Kowal", "Mayor", "Ewa Kowal", "Clerk")
    assert read("Please remove Kowal.", "en", is_asked=True, known=known).gone == ()
    said = read("Please remove Jan Kowal.", "en", is_asked=True, known=known)
    assert said.gone == ("Jan Kowal",)


def test_whoever_is_named_below_a_heading_that_strikes_is_not_read_as_coming() -> None:
    text = "Remove:\nJan Kowal\nAdd:\nEwa Lis, City Clerk"
    said = read(text, "en", is_asked=True, known=KNOWN)
    assert "Jan Kowal" not in [one.name for one in said.coming]
    assert (said.wavers, said.is_half) == (True, True)


KEPT = [
    ("en", "Please replace Jan Kowal with Ewa Lis, City Clerk.", ["Ewa Lis"], ["Jan Kowal"]),
    ("en", "Instead of Jan Kowal, Ewa Lis, City Clerk, will come.", ["Ewa Lis"], ["Jan Kowal"]),
    ("en", "Please take Jan Kowal off the list; Ewa Lis, City Clerk, will come.", ["Ewa Lis"],
     ["Jan Kowal"]),
    ("en", "We withdraw Jan Kowal from the list; only Anna Nowak will come.", ["Anna Nowak"], []),
    ("en", "Anna Cross, Mayor, and Tom Strike, Deputy Mayor, will come.",
     ["Anna Cross", "Tom Strike"], []),
    ("en", "Mayor Anna Drop and Deputy Mayor Tom Berg will attend.", ["Anna Drop", "Tom Berg"], []),
    ("en", "Ewa Lis, Head of Waste Removal, and Tom Berg, City Clerk, will attend.",
     ["Ewa Lis", "Tom Berg"], []),
    ("en", "Mayor Anna Nowak will come. Please delete my earlier mail.", ["Anna Nowak"], []),
    ("en", "Please delete the phone number of Jan Kowal.", [], []),
    ("en", "We have struck an agreement; Mayor Ada Berg will attend.", ["Ada Berg"], []),
    ("en", "Please add Ewa Lis, City Clerk.", ["Ewa Lis"], []),
    ("en", "Anna Nowak, Mayor; Tom Berg, City Clerk", ["Anna Nowak", "Tom Berg"], []),
    ("de", "Statt Jan Kowal kommt Ewa Lis, Stadträtin.", ["Ewa Lis"], ["Jan Kowal"]),
    ("de", "Bürgermeisterin Anna Nowak und Ewa Lis, Stadträtin, nehmen teil.",
     ["Anna Nowak", "Ewa Lis"], []),
    ("fr", "Le maire Paul Morel viendra retirer le certificat.", ["Paul Morel"], []),
    ("fr", "À la place de Jan Kowal viendra Ewa Lis, greffière.", ["Ewa Lis"], ["Jan Kowal"]),
    ("es", "La alcaldesa Rosa Vidal asistirá para retirar el certificado.", ["Rosa Vidal"], []),
    ("es", "En lugar de Jan Kowal asistirá Ewa Lis, secretaria municipal.", ["Ewa Lis"],
     ["Jan Kowal"]),
    ("pt", "A prefeita Lia Prado virá retirar o certificado.", ["Lia Prado"], []),
    ("pt", "Virão a prefeita Lia Prado e o vereador Caio Reis.", ["Lia Prado", "Caio Reis"], []),
    ("ru", "Вместо Ивана Петрова приедет мэр Олег Титов.", ["Олег Титов"], ["Иван Петров"]),
    ("ru", "Приедут мэр Олег Титов и советник Нина Рыбина.", ["Олег Титов", "Нина Рыбина"], []),
    ("tr", "Belediye Başkanı Cem Uslu ve Genel Sekreter Nur Ak katılacak.",
     ["Cem Uslu", "Nur Ak"], []),
    ("ar", "سيحضر رئيس البلدية ماجد الخوري.", ["ماجد الخوري"], []),
    ("hi", "राजेश कुमार की जगह सुनीता देवी, नगर सचिव, आएंगी।", ["सुनीता देवी"], ["राजेश कुमार"]),
    ("hi", "महापौर विजय पवार और आयुक्त रीना सावंत आएंगे।", ["विजय पवार", "रीना सावंत"], []),
    ("zh", "刘旭光改为秘书长王宏。", ["王宏"], ["刘旭光"]),
    ("zh", "市长郑立和副市长何敏将出席。", ["郑立", "何敏"], []),
    ("ja", "岡田憲和の代わりに総務局長の山田花子が出席します。", ["山田花子"], ["岡田憲和"]),
    ("ja", "市長の中村健一が出席します。席を外すことがあります。", ["中村健一"], []),
    ("ko", "이준승 대신 총무국장 김영희가 참석합니다.", ["김영희"], ["이준승"]),
    ("ko", "최민호 시장과 한지우 부시장이 참석합니다.", ["최민호", "한지우"], []),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "coming", "gone"), KEPT)
def test_other_sentences_are_read_as_before(
    language: str, text: str, coming: list[str], gone: list[str]
) -> None:
    said = read(text, language, is_asked=True, known=KNOWN)
    assert ([one.name for one in said.coming], list(said.gone)) == (coming, gone)
    assert not said.is_half
