"""What is out to tender, and due one day, is not there; courtesy and parts doubt nothing."""

from datetime import date

import pytest

from intake.answers.values import Context, Unclear, YesNo
from intake.answers.verdicts import yesno


def _read(language: str, text: str) -> str:
    found = yesno.read(text, Context(language=language, today=date(2026, 11, 26), alone=True))
    if isinstance(found, Unclear):
        return "ask"
    assert isinstance(found, YesNo)
    return "yes" if found.yes else "no"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The tender went out in September, so it will be up and running by mid-2027."),
        ("zh", "招标公告上个月已经发布，系统预计2027年底投入运行。"),
        ("fr", "L'appel d'offres a été lancé en mars, la mise en route est attendue pour 2028."),
        (
            "es",
            "Ya se adjudicó el contrato y, si Dios quiere, arranca en el segundo semestre de 2027.",
        ),
        ("ru", "Конкурс объявлен, ввод в эксплуатацию намечен на 2027 год."),
        ("ar", "طُرحت المناقصة في سبتمبر، وسيبدأ التشغيل بإذن الله في منتصف عام 2027."),
        (
            "de",
            "Der Rat hat die Beschaffung beschlossen, die Inbetriebnahme ist für 2027 vorgesehen.",
        ),
        ("ja", "入札は終わっており、稼働は2028年春の見込みです。"),
        ("pt", "A licitação foi aberta e esperamos ter o sistema no ar até o fim de 2027."),
        ("tr", "İhale yapıldı, sistemin 2027 sonunda çalışmaya başlaması öngörülüyor."),
        ("ko", "입찰 공고가 나갔고, 가동은 2027년 말로 예정되어 있습니다."),
        ("hi", "टेंडर निकल चुका है, ईश्वर ने चाहा तो अगले साल चालू हो जाएगा।"),
        ("en", "We don't have a city brain as such, though Council has funded one for 2027."),
        ("zh", "很抱歉，這部分我們還在規劃階段，尚未啟用。"),
        ("ja", "現在は実証実験の段階で、本格運用は来年度を予定しております。"),
    ],
)
def test_what_was_ordered_for_later_is_a_no(language: str, text: str) -> None:
    assert _read(language, text) == "no"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The tender for the second platform went out and it will go live in 2027."),
        ("en", "It runs since 2019; the tender for the extension is out, to go live in 2027."),
        ("de", "Das System läuft, die Ausschreibung für die Erweiterung ist für 2027 vorgesehen."),
        ("ar", "نعم إن شاء الله"),
        ("tr", "İnşallah."),
    ],
)
def test_an_order_for_more_and_a_pious_wish_are_no_no(language: str, text: str) -> None:
    assert _read(language, text) != "no"


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("fr", "Cela existe depuis 2012, mais n'est pas relié, donc je dirais plutôt non.", "no"),
        ("es", "Yo diría más bien que no.", "no"),
        ("fr", "Nous gérons l'eau et une partie des déchets, donc oui, la ville est gérée.", "yes"),
        ("ru", "Нельзя сказать, что её нет: стратегию утвердили ещё в 2020-м.", "yes"),
        ("ru", "Не могу сказать, что система не работает.", "ask"),
        ("de", "Nicht dass es keine gäbe: sie läuft seit 2019.", "yes"),
        ("en", "We do use IoT in governance, mostly transport and water.", "yes"),
        ("en", "Yes, mostly broken.", "ask"),
        ("ja", "申請につきましては市長決裁を得ておりますので、問題ございません。", "yes"),
        ("zh", "授權部分沒有問題，市長已經核准由本中心代表申請", "yes"),
        ("hi", "कंट्रोल रूम से पार्किंग की निगरानी की जाती है।", "yes"),
        ("hi", "कंट्रोल रूम से निगरानी नहीं की जाती है।", "no"),
        ("tr", "Su yönetimi sensörler üzerinden yürütülüyor, çöpte de bu yıl başladık.", "yes"),
    ],
)
def test_the_last_word_counts_and_courtesy_doubts_nothing(
    language: str, text: str, said: str
) -> None:
    assert _read(language, text) == said
