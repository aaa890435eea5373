"""Who comes by proxy is read with their office, and what is open of a proxy stays open."""

import pytest

from intake.conversation.titled.convention import attending_reading
from intake.conversation.titled.convention.attending_sheet import Said


def _read(text: str, language: str) -> Said:
    return attending_reading.read(text, language, is_asked=True)


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("ar", "يتعذر على رئيسة البلدية الحضور، وسيمثلها بالوكالة السيد سمير بن علي، نائب رئيس "
               "البلدية. نؤكد الحضور.", "سمير بن علي", "نائب رئيس البلدية"),
        ("hi", "महापौर स्वयं नहीं आ सकेंगी; उनकी ओर से उप महापौर सुनीता मेहता प्रमाणपत्र प्राप्त "
               "करेंगी। उपस्थिति की पुष्टि है।", "सुनीता मेहता", "उप महापौर"),
        ("tr", "Belediye Başkanımız katılamayacak; vekâleten Genel Sekreter Yardımcısı Ayşe Demir "
               "katılacaktır. Katılımı teyit ederiz.", "Ayşe Demir", "Genel Sekreter Yardımcısı"),
        ("tr", "Başkan Yardımcısı Ayşe Demir vekâleten katılacaktır.", "Ayşe Demir",
         "Başkan Yardımcısı"),
        ("tr", "Belediye Başkan Vekili Ayşe Demir katılacaktır.", "Ayşe Demir",
         "Belediye Başkan Vekili"),
        ("hi", "उनकी ओर से उप महापौर सुनीता मेहता आएंगी।", "सुनीता मेहता", "उप महापौर"),
        ("en", "Ms Elif Kaya will attend by proxy.", "Elif Kaya", ""),
        ("en", "The deputy mayor, Ms Elif Kaya, will attend as our proxy.", "Elif Kaya",
         "deputy mayor"),
    ],
)  # fmt: skip
def test_who_comes_by_proxy_is_read(language: str, text: str, name: str, office: str) -> None:
    said = _read(text, language)
    assert [(one.name, one.office) for one in said.coming] == [(name, office)]
    assert (said.rest, said.wavers, name in said.gone) == ((), False, False)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "نؤكد الحضور."), ("tr", "Katılımı teyit ederiz."), ("tr", "Katılımı onaylıyoruz."),
        ("hi", "उपस्थिति की पुष्टि है।"),
    ],
)  # fmt: skip
def test_attendance_is_confirmed(language: str, text: str) -> None:
    said = _read(text, language)
    assert (said.comes, said.rest) == (True, ())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "لن يمثلها السيد سمير بن علي."), ("ar", "هل يمثلها السيد سمير بن علي؟"),
        ("ar", "سيمثلها من سنختاره لاحقا."), ("ar", "لا نؤكد الحضور."),
        ("ar", "لن يحضر السيد سمير بن علي بالوكالة."), ("ar", "لا أحد سيمثلها."),
        ("tr", "Ayşe Demir vekâleten katılmayacak."), ("tr", "Katılımı henüz teyit etmiyoruz."),
        ("tr", "Vekâleten katılacak kişi belli değil."), ("tr", "Katılımı teyit edemiyoruz."),
        ("tr", "Vekâleten kimse katılmayacak."), ("tr", "Katılımı yarın teyit ederiz."),
        ("hi", "सुनीता मेहता प्रमाणपत्र प्राप्त नहीं करेंगी।"), ("hi", "उपस्थिति की पुष्टि नहीं है।"),
        ("hi", "क्या उप महापौर सुनीता मेहता प्रमाणपत्र प्राप्त करेंगी?"),
        ("hi", "उनकी ओर से कोई नहीं आएगा।"), ("en", "Nobody will attend as proxy."),
        ("en", "The proxy is not known yet."),
    ],
)  # fmt: skip
def test_a_proxy_who_is_denied_or_open_comes_not(language: str, text: str) -> None:
    said = _read(text, language)
    assert said.coming == ()
    assert not said.comes
