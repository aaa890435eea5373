"""Help that is asked for with something: a person gives it, whatever else the sentence says."""

import tomllib
from pathlib import Path

import pytest

from intake.answers.values import Place
from intake.cases import CaseKind
from intake.conversation.intents import intents
from tests.intake.conversation.town import ANNA, Town, a_town

TOLD = tomllib.loads(Path(__file__).with_name("help_sought.toml").read_text("utf-8"))

BESIDE_THE_CITY = [
    ("en", "I write for the city of Gdynia and need your help with the form."),
    ("en", "We, the city of Gdynia, need your help with the form."),
    ("zh", "我代表格丁尼亚市写信，需要你们帮忙填写表格。"),
    ("fr", "J'écris pour la ville de Gdynia et j'ai besoin de votre aide pour le formulaire."),
    ("es", "Escribo en nombre de la ciudad de Gdynia y necesito su ayuda con el formulario."),
    ("ru", "Я пишу от имени города Гдыня, и мне нужна ваша помощь с формой."),
    ("ar", "أكتب نيابة عن مدينة غدينيا وأحتاج إلى مساعدتكم في الاستمارة."),
    ("de", "Ich schreibe für die Stadt Gdynia und brauche Ihre Hilfe bei dem Formular."),
    ("ja", "グディニャ市を代表して書いていますが、書類の記入について助けが必要です。"),
    ("pt", "Escrevo em nome da cidade de Gdynia e preciso da sua ajuda com o formulário."),
    ("tr", "Gdynia şehri adına yazıyorum ve form konusunda yardımınıza ihtiyacım var."),
    ("tr", "Konya şehri adına yazıyorum ve formla ilgili yardımınıza ihtiyacım var."),
    ("tr", "Konya şehri adına yazıyorum, formu doldurmak için yardımınıza ihtiyacımız var."),
    ("zh", "我代表成都市写信，填写表格需要你们的帮助。"),
    ("zh", "您好，我代表南京市写信。我们填写表格时需要帮助。"),
    ("ko", "그디니아시를 대표하여 글을 쓰고 있으며 양식 작성에 도움이 필요합니다."),
    ("hi", "मैं पुणे शहर की ओर से लिख रहा हूँ और मुझे फ़ॉर्म भरने में आपकी मदद चाहिए।"),
]
ALONE = [
    ("en", "We need help with the form."),
    ("zh", "我们需要你们帮忙填写表格。"),
    ("zh", "填写表格时我们需要帮助。"),
    ("zh", "我们在填写表格方面需要协助。"),
    ("tr", "Formla ilgili yardımınıza ihtiyacımız var."),
    ("fr", "Nous avons besoin d'aide pour le formulaire."),
    ("es", "Necesitamos ayuda con el formulario."),
    ("ru", "Нам нужна помощь с формой."),
    ("ar", "نحتاج إلى المساعدة في الاستمارة."),
    ("de", "Wir brauchen Hilfe bei dem Formular."),
    ("ja", "書類の記入について助けが必要です。"),
    ("pt", "Precisamos de ajuda com o formulário."),
    ("tr", "Form konusunda yardıma ihtiyacımız var."),
    ("ko", "양식 작성에 도움이 필요합니다."),
    ("hi", "हमें फ़ॉर्म भरने में मदद चाहिए।"),
]
NOT_SOUGHT = [
    ("en", "We do not need your help with the form."),
    ("en", "If we need your help with the form, we will write again."),
    ("en", "Old people need help with forms, so the city hall has a desk for them."),
    ("de", "Wir brauchen keine Hilfe bei dem Formular."),
    ("de", "Falls wir Ihre Hilfe bei dem Formular brauchen, schreiben wir."),
    ("fr", "Nous n'avons pas besoin d'aide pour le formulaire."),
    ("es", "No necesitamos ayuda con el formulario."),
    ("pt", "Não precisamos de ajuda com o formulário."),
    ("ru", "Если нам понадобится ваша помощь с формой, мы напишем."),
    ("zh", "如果需要你们帮忙填写表格，我们会再写信。"),
    ("zh", "我们填写表格不需要帮助。"),
    ("zh", "老年人填写表格需要帮助，所以市政厅设有服务台。"),
    ("zh", "如果填写表格需要你们的帮助，我们会再写信。"),
    ("tr", "Formla ilgili yardımınıza ihtiyacımız yok."),
    ("ar", "لا نحتاج إلى المساعدة في الاستمارة."),
    ("ja", "書類の記入について助けが必要なら、また連絡します。"),
    ("tr", "Form konusunda yardıma ihtiyacımız olursa yazarız."),
    ("ko", "양식 작성에 도움이 필요하면 다시 연락드리겠습니다."),
    ("hi", "यदि हमें फ़ॉर्म भरने में मदद चाहिए, तो हम लिखेंगे।"),
]


def rows(key: str) -> list[tuple[str, str]]:
    return [(language, one) for language in TOLD for one in TOLD[language][key]]


@pytest.mark.parametrize(("language", "text"), BESIDE_THE_CITY)
def test_the_city_is_read_and_a_person_asked(language: str, text: str) -> None:
    town = Town()
    town.write(ANNA, text, language=language)
    assert isinstance(town.file().current["V11_city"].value, Place)
    assert [one.kind for one in town.cases] == [CaseKind.QUESTION]
    assert "question_passed_on" in town.remarks(ANNA)


@pytest.mark.parametrize(("language", "text"), ALONE)
def test_so_is_a_later_mail_that_says_nothing_else(language: str, text: str) -> None:
    town = a_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert [(one.kind, one.text) for one in town.cases] == [(CaseKind.QUESTION, text)]
    assert town.remarks(ANNA) == {"question_passed_on"}


@pytest.mark.parametrize(("language", "text"), rows("sought"))
def test_a_person_is_asked_for_in_many_words(language: str, text: str) -> None:
    town = a_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert [(one.kind, one.text) for one in town.cases] == [(CaseKind.QUESTION, text)]
    assert "question_passed_on" in town.remarks(ANNA)


@pytest.mark.parametrize(("language", "text"), [*NOT_SOUGHT, *rows("near")])
def test_help_that_is_declined_or_only_thought_of_is_not_asked_for(
    language: str, text: str
) -> None:
    assert "question" not in [one.kind for one in intents.find([text], language=language)]


@pytest.mark.parametrize(
    ("language", "text", "question", "words", "plea"),
    [
        ("en", "My name is Jane Doe; please call me back.", "V11_writer", "Jane Doe",
         "please call me back."),
        ("de", "Ich bin Katrin Berg, bitte rufen Sie mich zurück.", "V11_writer", "Katrin Berg",
         "bitte rufen Sie mich zurück."),
        ("es", "Soy Marta Ruiz, llámenme por la tabla.", "V11_writer", "Marta Ruiz",
         "llámenme por la tabla."),
        ("zh", "我是王伟，请帮我们填写表格。", "V11_writer", "王伟", "请帮我们填写表格。"),
        ("en", "Please call us about the form, our GDP is USD 12 billion.", "B3a_gdp",
         "our GDP is USD 12 billion.", "Please call us about the form"),
    ],
)  # fmt: skip
def test_what_is_told_beside_a_plea_is_read(
    language: str, text: str, question: str, words: str, plea: str
) -> None:
    town = Town()
    town.write(ANNA, text, language=language)
    assert town.file().current[question].words == words
    assert [(one.kind, one.text) for one in town.cases] == [(CaseKind.QUESTION, plea)]


@pytest.mark.parametrize(
    "text",
    [
        "Please call us about the form, the table and the figures.",
        "Please call us about the form, I am not Jane Doe.",
        "Please call me back, my colleague said our GDP is USD 12 billion.",
        "We need somebody to help us with B1a, B3a and 12 other questions.",
        "Please call us about the GDP of USD 9,400,000,000.",
    ],
)
def test_what_belongs_to_a_plea_or_is_not_plainly_told_stays_with_it(text: str) -> None:
    town = Town()
    town.write(ANNA, text)
    assert not town.file().current
    assert [(one.kind, one.text) for one in town.cases] == [(CaseKind.QUESTION, text)]


@pytest.mark.parametrize(
    ("language", "text", "behind"),
    [
        ("fr", "Je vous écris au nom de la ville de Grenoble, en France, car il nous faudrait un "
         "coup de main pour remplir le formulaire.", "un coup de main"),
        ("zh", "我在此代表厦门市与你们联系，表格我们不会填，希望得到你们的协助。", "你们的协助"),
    ],
)  # fmt: skip
def test_what_stands_behind_the_city_is_shown_where_it_is_not_read(
    language: str, text: str, behind: str
) -> None:
    town = Town()
    town.write(ANNA, text, language=language)
    assert isinstance(town.file().current["V11_city"].value, Place)
    assert behind in " ".join(town.receipt(ANNA).unplaced)
