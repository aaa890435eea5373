"""A right to apply that was given by word of mouth is asked about; one in writing is one."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Unclear, YesNo

ORAL = [
    ("en", "The mayor has authorised me orally to apply."),
    ("en", "Yes, the mayor gave me verbal authority to apply."),
    ("en", "Yes, by word of mouth, but not in writing."),
    ("zh", "领导口头同意了，正式授权书等盖章。"),
    ("zh", "是，市長已口頭同意。"),
    ("de", "Der Oberbürgermeister hat mich mündlich zur Bewerbung ermächtigt."),
    ("de", "Ja, die mündliche Vollmacht der Bürgermeisterin liegt vor."),
    ("fr", "Le maire m'a autorisé oralement à présenter la candidature."),
    ("fr", "Oui, le maire m'a donné son accord verbal."),
    ("es", "Sí, tengo la autorización verbal del alcalde."),
    ("es", "El alcalde me autorizó de palabra a presentar la candidatura."),
    ("pt", "Sim, o prefeito autorizou-me verbalmente a apresentar a candidatura."),
    ("ru", "Мэр устно уполномочил меня подать заявку."),
    ("tr", "Evet, başkanın sözlü onayı var."),
    ("ja", "市長から口頭で了承を得ています。"),
    ("ko", "네, 시장님의 구두 승인을 받았습니다."),
    ("ar", "نعم، لدينا موافقة شفوية من العمدة."),
    ("hi", "हाँ, महापौर की मौखिक अनुमति मिली है।"),
]
WRITTEN = [
    ("en", "Yes, written authorisation, not just verbal."),
    ("en", "Yes, resolution 45 of the City Council, adopted by oral vote on 3 March."),
    ("de", "Ja, Beschluss des Gemeinderats nach mündlicher Beratung vom 3. März."),
    ("fr", "Oui, arrêté du maire n° 12 (et accord verbal préalable)."),
    ("ru", "Да, распоряжение мэра № 12, а не устная договорённость."),
    ("en", "Yes, the mayor authorised us to apply, orally on 2 March and in writing on 10 March."),
    ("en", "The mayor signed the mandate. Her oral remarks are in the minutes."),
    ("en", "Yes, by note verbale of the ministry."),
    ("zh", "市长口头和书面授权我局申报。"),
    ("zh", "市长已签署授权书。口头传达的会议精神附后。"),
    ("de", "Ja, die Vollmacht wurde mündlich und schriftlich erteilt."),
    ("de", "Ja, mit Verbalnote vom 3. März."),
    ("fr", "Oui, procès-verbal du conseil municipal du 3 mars."),
    ("fr", "Oui, accord verbal puis par écrit le 3 mars."),
    ("es", "El alcalde me autorizó verbalmente y por escrito a presentar la candidatura."),
    ("pt", "Sim, o prefeito autorizou-me verbalmente e por escrito."),
    ("ru", "Мэр уполномочил меня подать заявку устно и письменно."),
    ("tr", "Evet, başkanın hem sözlü hem yazılı onayı var."),
    ("ja", "はい、口頭および書面で市長の承認を得ております。"),
    ("ko", "네, 구두 및 서면으로 시장님의 승인을 받았습니다."),
    ("ar", "نعم، لدينا موافقة العمدة شفويا وكتابيا."),
    ("hi", "हाँ, महापौर की मौखिक और लिखित अनुमति मिली है।"),
]


@pytest.mark.parametrize(("language", "text"), ORAL)
def test_an_oral_mandate_is_asked_about(language: str, text: str) -> None:
    read_ = read("yesno", text, Context(language=language, mandate=True, willing=True))
    assert isinstance(read_, Unclear)


@pytest.mark.parametrize(("language", "text"), WRITTEN)
def test_one_that_is_in_writing_as_well_is_one(language: str, text: str) -> None:
    context = Context(language=language, mandate=True, willing=True)
    assert read("yesno", text, context) == YesNo(yes=True)


@pytest.mark.parametrize("text", ["Yes, the citizens are informed orally.", "Yes, by voice."])
def test_what_is_said_aloud_of_something_else_is_read_as_before(text: str) -> None:
    assert read("yesno", text, Context(language="en")) == YesNo(yes=True)
