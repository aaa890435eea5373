"""A contact whose office is set against another, or of whom it is said that they see to it."""

import pytest

from intake.conversation.people import writers

TOLD = [
    (
        "fr",
        "Mon titre n'est pas directrice mais cheffe de projet. Claire Dubois",
        "Claire Dubois",
        "cheffe de projet",
    ),
    (
        "fr",
        "Je ne suis pas maire mais adjoint au maire, Paul Girard.",
        "Paul Girard",
        "adjoint au maire",
    ),
    (
        "fr",
        "Je suis Claire Dubois, non pas directrice mais cheffe de service.",
        "Claire Dubois",
        "cheffe de service",
    ),
    (
        "fr",
        "Le dossier est suivi par Claire Dubois, cheffe de service.",
        "Claire Dubois",
        "cheffe de service",
    ),
    (
        "fr",
        "Le dossier est géré par M. Paul Girard, directeur du numérique.",
        "Paul Girard",
        "directeur du numérique",
    ),
    (
        "es",
        "Mi cargo no es alcalde, sino concejal de innovación. Luis Pérez",
        "Luis Pérez",
        "concejal de innovación",
    ),
    (
        "es",
        "No soy alcaldesa sino directora de proyectos, Ana Torres.",
        "Ana Torres",
        "directora de proyectos",
    ),
    (
        "es",
        "El expediente lo lleva Ana Torres, directora de proyectos.",
        "Ana Torres",
        "directora de proyectos",
    ),
    (
        "es",
        "El expediente está siendo gestionado por Ana Torres, jefa de servicio.",
        "Ana Torres",
        "jefa de servicio",
    ),
    (
        "pt",
        "O meu cargo não é vereador, mas sim diretor de inovação. Rui Lopes",
        "Rui Lopes",
        "diretor de inovação",
    ),
    (
        "pt",
        "Não sou presidente da câmara, mas vice-presidente. Rui Lopes",
        "Rui Lopes",
        "vice-presidente",
    ),
    (
        "pt",
        "O processo está a ser tratado por Rui Lopes, diretor de inovação.",
        "Rui Lopes",
        "diretor de inovação",
    ),
    (
        "pt",
        "O assunto está sendo conduzido por Rui Lopes, secretário municipal.",
        "Rui Lopes",
        "secretário municipal",
    ),
    ("en", "My title is not mayor but deputy mayor. Anna Reed", "Anna Reed", "deputy mayor"),
    ("en", "I am not the mayor but the deputy mayor, Anna Reed.", "Anna Reed", "deputy mayor"),
    (
        "en",
        "The application is being handled by Anna Reed, Head of Innovation.",
        "Anna Reed",
        "Head of Innovation",
    ),
    (
        "en",
        "This is being dealt with by Anna Reed, Head of Innovation.",
        "Anna Reed",
        "Head of Innovation",
    ),
    (
        "de",
        "Ich bin nicht Bürgermeister, sondern Amtsleiter. Jonas Weber",
        "Jonas Weber",
        "Amtsleiter",
    ),
    (
        "de",
        "Mein Titel ist nicht Direktorin, sondern Referatsleiterin. Eva Braun-Keller",
        "Eva Braun-Keller",
        "Referatsleiterin",
    ),
    (
        "de",
        "Der Antrag wird von Eva Keller, Leiterin des Digitalamts, bearbeitet.",
        "Eva Keller",
        "Leiterin des Digitalamts",
    ),
    (
        "de",
        "Die Bewerbung betreut Eva Keller, Leiterin des Digitalamts.",
        "Eva Keller",
        "Leiterin des Digitalamts",
    ),
    (
        "de",
        "Zuständig ist Eva Keller, Leiterin des Digitalamts.",
        "Eva Keller",
        "Leiterin des Digitalamts",
    ),
    (
        "ru",
        "Моя должность не директор, а начальник отдела. Иван Петров",
        "Иван Петров",
        "начальник отдела",
    ),
    ("ru", "Заявкой занимается Иван Петров, начальник отдела.", "Иван Петров", "начальник отдела"),
    ("ru", "Заявку ведёт начальник отдела Иван Петров.", "Иван Петров", "начальник отдела"),
    ("ar", "لست عمدة بل نائب العمدة، أحمد علي", "أحمد علي", "نائب العمدة"),
    ("ar", "يتولى الملف أحمد علي، مدير التحول الرقمي.", "أحمد علي", "مدير التحول الرقمي"),
    ("zh", "我不是市长，是副市长王强。", "王强", "副市长"),
    ("zh", "本申请由信息中心主任王强负责办理。", "王强", "信息中心主任"),
    ("ja", "私は部長ではなく課長の田中一郎です。", "田中一郎", "課長"),
    ("ja", "申請は企画課長の田中一郎が担当しています。", "田中一郎", "企画課長"),
    ("ja", "本件は田中一郎（企画課長）が担当いたします。", "田中一郎", "企画課長"),
    ("ko", "저는 국장이 아니라 과장 김민수입니다.", "김민수", "과장"),
    ("ko", "이 신청은 스마트도시과장 김민수가 담당하고 있습니다.", "김민수", "스마트도시과장"),
    ("ko", "담당은 김민수 스마트도시과장입니다.", "김민수", "스마트도시과장"),
    ("tr", "Ben müdür değil, şube müdürüyüm. Ali Demir", "Ali Demir", "şube müdürü"),
    (
        "tr",
        "Unvanım başkan değil, başkan yardımcısıdır. Ali Demir",
        "Ali Demir",
        "başkan yardımcısı",
    ),
    ("tr", "Başvuruyu Şube Müdürü Ali Demir takip ediyor.", "Ali Demir", "Şube Müdürü"),
    ("tr", "Dosya, Şube Müdürü Ali Demir tarafından yürütülmektedir.", "Ali Demir", "Şube Müdürü"),
    ("hi", "आवेदन अमित वर्मा, उप निदेशक, द्वारा देखा जा रहा है।", "अमित वर्मा", "उप निदेशक"),
    (
        "fr",
        "Je ne suis plus directrice du numérique. Je suis "
        "désormais secrétaire générale, Anne Petit.",
        "Anne Petit",
        "secrétaire générale",
    ),
    (
        "de",
        "Ich bin nicht mehr Amtsleiter, sondern Referent. Jonas Weber",
        "Jonas Weber",
        "Referent",
    ),
    (
        "es",
        "Ya no soy concejal; ahora soy director de innovación, Luis Pérez",
        "Luis Pérez",
        "director de innovación",
    ),
]


@pytest.mark.parametrize(("language", "text", "name", "office"), TOLD)
def test_the_office_that_stands_is_told_with_its_holder(
    language: str, text: str, name: str, office: str
) -> None:
    found = writers.read(text, language)
    assert isinstance(found, writers.Writer)
    assert (found.name, found.office) == (name, office)


def test_an_office_that_is_over_is_none() -> None:
    found = writers.read("I am no longer head of IT. Hannah Brooks", "en")
    assert isinstance(found, writers.Writer)
    assert (found.name, found.office) == ("Hannah Brooks", None)
