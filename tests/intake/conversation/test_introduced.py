"""Name and office of one sentence without a full stop between them, and what is told as led."""

import pytest

from tests.intake.conversation.town import ANNA, Town, a_town

NAME, OFFICE = "V11_writer", "V11_office"


def said(language: str, text: str) -> Town:
    town = a_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    return town


def words(town: Town, question: str) -> str | None:
    answer = town.file().current.get(question)
    return answer.words if answer else None


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("ja", "私の名前は森田恵で、デジタル戦略部長です。", "森田恵", "デジタル戦略部長"),
        ("ja", "名前は森田恵、役職はデジタル戦略部長です。", "森田恵", "デジタル戦略部長"),
        ("ja", "名前は森田恵で、役職はデジタル戦略部長です。", "森田恵", "デジタル戦略部長"),
        ("ja", "私は森田恵と申しまして、デジタル戦略部長を務めております。", "森田恵",
         "デジタル戦略部長"),
        ("ja", "氏名は森田恵であり、職名は企画課長であります。", "森田恵", "企画課長"),
        ("ja", "名前は佐藤 花子で、企画課長です。", "佐藤 花子", "企画課長"),
        ("zh", "我叫王伟，是数字经济局局长。", "王伟", "数字经济局局长"),
        ("zh", "我的名字是王伟，职务是数字经济局局长。", "王伟", "数字经济局局长"),
        ("zh", "我名叫王伟，在市政府担任信息中心主任一职。", "王伟", "信息中心主任"),
        ("ko", "제 이름은 김민수이고, 디지털정책과장입니다.", "김민수", "디지털정책과장"),
        ("ko", "저의 이름은 김민수로, 디지털정책과 과장입니다.", "김민수", "디지털정책과 과장"),
        ("ko", "제 이름은 김민수인데요, 스마트도시과 과장입니다.", "김민수", "스마트도시과 과장"),
        ("hi", "मैं अनिल कुमार हूँ और नगर निगम में उप निदेशक के पद पर कार्यरत हूँ।", "अनिल कुमार",
         "नगर निगम में उप निदेशक"),
        ("hi", "मेरा नाम अनिल कुमार तथा पद उप निदेशक है।", "अनिल कुमार", "उप निदेशक"),
        ("hi", "मेरा नाम अनिल कुमार है एवं मैं उप निदेशक के रूप में कार्य करता हूँ।", "अनिल कुमार",
         "उप निदेशक"),
        ("tr", "Adım Murat Ay'dır, görevim ise Bilgi İşlem Müdürüdür.", "Murat Ay",
         "Bilgi İşlem Müdürü"),
        ("tr", "Adım Murat Ay ve Bilgi İşlem Dairesini yönetiyorum.", "Murat Ay",
         "Bilgi İşlem Dairesini yönetiyorum"),
        ("ru", "Меня зовут Иван Петров, и я возглавляю департамент связи.", "Иван Петров",
         "возглавляю департамент связи"),
    ],
)  # fmt: skip
def test_name_and_office_are_parted(language: str, text: str, name: str, office: str) -> None:
    town = said(language, text)
    assert (words(town, NAME), words(town, OFFICE)) == (name, office)
    assert town.receipt(ANNA).unplaced == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "名前は山田ひで、役職は企画課長です。"),
        ("ja", "名前は山田ひでで、役職は企画課長です。"),
        ("ja", "私は山口出身で、企画課長です。"),
        ("ja", "担当は企画課で、企画課長です。"),
        ("ja", "名前は杜若恵で、企画課長です。"),
        ("zh", "我姓王名伟，职位为信息中心主任。"),
        ("hi", "मेरा नाम अनिल कुमार और मेरे सहयोगी राम शर्मा हैं।"),
        ("es", "Mi cargo es Marta Ruiz."),
        ("tr", "Unvanım Murat Ay."),
    ],
)
def test_what_cannot_be_parted_is_asked_and_never_taken_whole(language: str, text: str) -> None:
    town = said(language, text)
    assert (words(town, NAME), words(town, OFFICE)) == (None, None)
    receipt = town.receipt(ANNA)
    assert receipt.unplaced or receipt.misread


@pytest.mark.parametrize(
    ("language", "text", "office"),
    [
        ("ru", "Я возглавляю департамент связи.", "возглавляю департамент связи"),
        ("ru", "Я руковожу отделом связи.", "руковожу отделом связи"),
        ("tr", "Akıllı Şehir Şube Müdürlüğünü yönetiyorum.",
         "Akıllı Şehir Şube Müdürlüğünü yönetiyorum"),
        ("ar", "أرأس إدارة التحول الرقمي.", "أرأس إدارة التحول الرقمي"),
        ("ar", "أدير إدارة التحول الرقمي.", "أدير إدارة التحول الرقمي"),
        ("en", "My title is Digital Services Directorate.", "Digital Services Directorate."),
    ],
)  # fmt: skip
def test_what_somebody_leads_is_their_office_and_no_name(
    language: str, text: str, office: str
) -> None:
    town = said(language, text)
    assert (words(town, NAME), words(town, OFFICE)) == (None, office)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Я не возглавляю департамент связи."),
        ("ru", "Я возглавляю департамент связи до мая."),
        ("ru", "Я возглавляю заявку города."),
        ("tr", "Artık Bilgi İşlem Dairesini yönetmiyorum."),
        ("tr", "Bilgi İşlem Dairesini mayısa kadar yönetiyorum."),
        ("tr", "Trafiği şehir beyniyle yönetiyorum."),
        ("ar", "لا أدير إدارة التحول الرقمي."),
        ("ar", "أدير إدارة التحول الرقمي حتى مايو."),
        ("ar", "أدير هذا الطلب."),
    ],
)
def test_what_is_led_no_more_or_is_no_house_is_no_office(language: str, text: str) -> None:
    town = said(language, text)
    assert (words(town, NAME), words(town, OFFICE)) == (None, None)
    assert town.receipt(ANNA).unplaced == (text,)


def test_an_article_before_a_vowel_is_no_part_of_the_office() -> None:
    town = said("fr", "Je suis l'adjointe au maire, Claire Petit.")
    assert (words(town, NAME), words(town, OFFICE)) == ("Claire Petit", "adjointe au maire")


@pytest.mark.parametrize(
    ("language", "text", "office"),
    [
        ("en", "I am Director of Culture, Northern Ireland.", "Director of Culture"),
        ("en", "I am the Director of Planning, Jordan Valley.",
         "Director of Planning, Jordan Valley"),
        ("de", "Ich bin der Leiter des Referats, Bad Homburg.", "Leiter des Referats, Bad Homburg"),
        ("en", "I am Head of Digital, Culture and Sport.", "Head of Digital, Culture and Sport"),
        ("en", "I am the Director of Planning, Housing and Transport.",
         "Director of Planning, Housing and Transport"),
        ("pt", "Sou Secretário de Obras, Zona Norte.", "Secretário de Obras, Zona Norte"),
        ("de", "Ich bin der Leiter der Stabsstelle Digitalisierung, Magistrat Graz.",
         "Leiter der Stabsstelle Digitalisierung, Magistrat Graz"),
    ],
)  # fmt: skip
def test_what_an_office_is_of_is_nobodys_name(language: str, text: str, office: str) -> None:
    town = said(language, text)
    assert (words(town, NAME), words(town, OFFICE)) == (None, office)
