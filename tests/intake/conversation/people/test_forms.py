"""What stands behind a label is taken whole, and before all that is read around it."""

import pytest

from intake.conversation.people import writers
from intake.conversation.people.writers import Writer


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("es", "Nombre: Mtro. José Villaseñor Tapia\nCargo: Coordinador de Gobierno Abierto\n"
         "Quién me faculta: acuerdo de Cabildo 45/2025", "José Villaseñor Tapia",
         "Coordinador de Gobierno Abierto"),
        ("de", "Name: Mag.a Dr.in Franziska Oberhuber, MBA\nFunktion: Abteilungsleiterin, MA"
         " Digitale Agenden\nMandat: Gemeinderatsbeschluss GZ 2025/0317",
         "Mag.a Dr.in Franziska Oberhuber", "Abteilungsleiterin, MA Digitale Agenden"),
        ("pt", "Nome: Eng.º Rui Pedro de Sá e Melo\nCargo: Vereador (Inovação, Mobilidade e"
         " Transição Digital)\nMandato: deliberação da Câmara de 26/02/2025",
         "Rui Pedro de Sá e Melo", "Vereador (Inovação, Mobilidade e Transição Digital)"),
        ("en", "Name: Jane Cole, PhD, MBA\nTitle: Director, Smart Systems", "Jane Cole",
         "Director, Smart Systems"),
        ("fr", "Nom et prénoms : Dr. Anne Moreau\nFonction : directrice (numérique)",
         "Anne Moreau", "directrice (numérique)"),
        ("ru", "ФИО: Жуков Егор Ильич\nДолжность: заместитель главы (по вопросам связи)",
         "Жуков Егор Ильич", "заместитель главы (по вопросам связи)"),
        ("tr", "Ad Soyad: Kerem Tanyeri\nGörev: Bilgi İşlem Dairesi Başkanı (V.)",
         "Kerem Tanyeri", "Bilgi İşlem Dairesi Başkanı (V.)"),
        ("ar", "الاسم: د. نادية بن صالح\nالمنصب: مديرة الإعلام (بالإنابة)", "نادية بن صالح",
         "مديرة الإعلام (بالإنابة)"),
        ("zh", "姓名：欧阳文博\n职务：党组成员、总工程师", "欧阳文博", "党组成员、总工程师"),
        ("ja", "氏名：五十嵐 健\n役職：総合政策局 理事（DX担当）", "五十嵐 健",
         "総合政策局 理事（DX担当）"),
        ("ko", "성명: 남궁현\n직위: 디지털정책관(개방형 직위)", "남궁현",
         "디지털정책관(개방형 직위)"),
        ("hi", "नाम: श्री राजेन्द्र यादव\nपद: मुख्य कार्यपालन अधिकारी, स्मार्ट सिटी लिमिटेड",
         "राजेन्द्र यादव", "मुख्य कार्यपालन अधिकारी, स्मार्ट सिटी लिमिटेड"),
    ],
)  # fmt: skip
def test_a_labelled_value_is_taken_whole(language: str, text: str, name: str, office: str) -> None:
    assert writers.read(text, language) == Writer(name=name, office=office)


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("en", "Name: Jane Cole. Position: Head of Digital.", "Jane Cole", "Head of Digital"),
        ("en", "Role: Head of Digital. Authority: the mayor.\nName: Jane Cole", "Jane Cole",
         "Head of Digital"),
        ("en", "Name: to be confirmed\nPosition: Head of Digital", None, "Head of Digital"),
        ("en", "Name: Jane Cole\nPosition: not yet decided", "Jane Cole", None),
        ("en", "Contact person: Jane Cole, Head of Digital", "Jane Cole", "Head of Digital"),
        ("de", "Name: Koch, Jana\nFunktion: Leiterin IT", "Koch, Jana", "Leiterin IT"),
        ("fr", "Nom : voir signature\nFonction : directrice du numérique\nJeanne Petit",
         "Jeanne Petit", "directrice du numérique"),
        ("fr", "Nom : Petit\nPrénom : Jeanne\nFonction : directrice", "Jeanne Petit",
         "directrice"),
        ("es", "Nombre: Ana Ruiz (suplente: Luis Paz)\nCargo: directora", "Ana Ruiz",
         "directora"),
        ("ko", "담당자: 김민수 스마트도시과장", "김민수", "스마트도시과장"),
    ],
)  # fmt: skip
def test_a_value_that_is_no_name_or_no_office_is_not_taken(
    language: str, text: str, name: str | None, office: str | None
) -> None:
    assert writers.read(text, language) == Writer(name=name, office=office)
