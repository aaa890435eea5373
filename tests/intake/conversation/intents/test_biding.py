"""Who needs time, cannot say or sends a paper has named nobody."""

from dataclasses import replace

import pytest

from intake.conversation.intents import biding
from tests.intake.conversation.town import ANNA, Town

LATER = [
    "Moment, ich frage kurz nach", "Einen Moment bitte", "Das weiß ich gerade nicht",
    "I will ask my boss first, hold on", "One moment please", "I don't know right now",
    "Un momento, lo consulto", "No lo sé ahora mismo", "Un instant, je demande à mon chef",
    "Je ne sais pas encore", "Um momento, vou perguntar ao meu chefe", "Não sei agora",
    "Подождите, я уточню", "Один момент", "Момент",
    "Я пока не знаю", "Bir dakika, müdürüme sorayım", "Şu anda bilmiyorum",
    "请稍等,我问一下领导", "我现在不知道", "少々お待ちください、上司に確認します",
    "今はわかりません",
    "잠시만요, 상사에게 확인하겠습니다", "지금은 모르겠습니다", "لحظة من فضلك، سأسأل مديري",
    "لا أعرف الآن", "एक मिनट, मैं अपने अधिकारी से पूछता हूँ", "मुझे अभी नहीं पता",
]  # fmt: skip
REFERRED = [
    "Attached the decision of the city council.", "Anbei der Beschluss des Stadtrats.",
    "Voici la délibération du conseil municipal.", "Adjunto el acuerdo del ayuntamiento.",
    "Segue em anexo a decisão.", "Прилагаю решение совета.", "附件是市政府的决定",
]  # fmt: skip
NAMED = [
    "Matti Virtanen", "Moment Okafor", "Guillermo Espera", "Ask Hansen", "王小明", "김민수",
    "Head of Smart City", "Adjunta a la alcaldía", "Adjunto de Innovación", "Second Deputy Mayor",
    "Attaché for digital affairs", "Knowledge and Records Office", "النائبة الثانية لرئيس البلدية",
    "مدير مرفق المياه", "Anexo de Planejamento", "확인과 과장", "Amt für Digitalisierung",
    "I work in the digital department", "Начальник отдела", "情報政策課長", "सूचना अधिकारी",
    "Directeur adjoint du numérique", "Bilgi İşlem Dairesi Başkanı", "信息中心主任",
    "UN liaison officer", "Head of UN Affairs", "My name is Un Jong Kim.", "Kim Un",
    "un asesor del alcalde", "Je suis un adjoint au maire.",
    "Chamo-me Ana Costa, sou uma vereadora.",
    "Mi nombre es Lucía Ortega, un gusto.", "Я Анна Котова, в данный момент начальник отдела.",
    "إليكم اسمي: سلمى البستاني", "Referent rund um Digitales",
]  # fmt: skip


@pytest.mark.parametrize("words", LATER)
def test_who_needs_time_or_cannot_say_names_nobody(words: str) -> None:
    assert biding.instead(words, "en") == "later"


@pytest.mark.parametrize("words", REFERRED)
def test_what_comes_with_a_paper_names_nobody(words: str) -> None:
    assert biding.instead(words, "en") == "referred"


@pytest.mark.parametrize("words", NAMED)
def test_names_and_offices_are_none_of_it(words: str) -> None:
    assert biding.instead(words, "en") is None


@pytest.mark.parametrize("asked", ["V11_writer", "V11_office"])
@pytest.mark.parametrize("words", [*LATER[:10], *LATER[12:], *REFERRED])
def test_such_words_are_taken_for_no_answer_where_one_was_asked(asked: str, words: str) -> None:
    town = Town()
    town.write(ANNA, "The city of Gdynia, Poland would like to take part.")
    letter = replace(town.to(ANNA), questions=(asked,))
    town.write(ANNA, words, to=letter, channel="slack")
    assert {"V11_writer", "V11_office"}.isdisjoint(town.file().current)


@pytest.mark.parametrize("words", ["Matti Virtanen", "王小明", "Ask Hansen"])
def test_a_name_is_taken_as_before(words: str) -> None:
    town = Town()
    town.write(ANNA, "The city of Gdynia, Poland would like to take part.")
    town.write(ANNA, words, to=replace(town.to(ANNA), questions=("V11_writer",)), channel="slack")
    assert "V11_writer" in town.file().current
