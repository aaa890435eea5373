"""What organizers are told to look at in lines of a city; nothing of it is masked."""

from dataclasses import replace

import pytest

from intake.consultation import Consent, Line, noticing


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("smart city, so named by Grégory Doucet in 2022", ["Grégory Doucet"]),
        ("yes, run by Jan Kowal since 2019", ["Jan Kowal"]),
        ("The programme of Deputy Mayor Wang Wei", ["Deputy Mayor Wang Wei"]),
        ("Contact: anna.nowak@gdynia.example", ["anna.nowak@gdynia.example"]),
        ("call +48 58 123 45 67", ["call +48 58 123 45 67"]),
        ("the office at ul. Świętojańska 10, Gdynia", ["ul. Świętojańska 10"]),
        ("das Rathaus, Hauptstraße 12", ["Hauptstraße 12"]),
        ("Dr. Strzelecki leads it", ["Dr. Strzelecki"]),
        ("Frau Müller leitet das Programm", ["Frau Müller"]),
        ("sous la direction de Mme Durand", ["Mme Durand"]),
        ("г-жа Петрова отвечает за это", ["г-жа Петрова"]),
        ("Alan Green and Emma Park run the city brain", ["Alan Green", "Emma Park"]),
        ("我们的城市大脑由王伟先生负责", ["由王伟先生"]),
        ("السيد أحمد منصور", ["السيد أحمد منصور"]),
        ("City Manager John Smith runs it", ["Manager John Smith"]),
        ("Council President Maria Garcia", ["President Maria Garcia"]),
        ("Smart City Director Jan Kowal", ["Director Jan"]),
        # things, places and figures
        ("World Smart City Expo Barcelona", []),
        ("Smart City award, Ministry of Digital, 2023", []),
        ("World Smart City Expo, Barcelona, 2019", []),
        ("Smart City Expo World Congress (2023, Barcelona); Mobile World Congress", []),
        ("Huawei Technologies and Siemens Mobility", []),
        ("run by the City Brain of Alibaba Cloud", []),
        ("UN Habitat Award; European Green Capital 2022", []),
        ("Ministry of Economic Affairs", []),
        ("South Korea", []),
        ("United Arab Emirates", []),
        ("Rio de Janeiro, Brazil", []),
        ("Nizhny Novgorod", []),
        ("Ciudad Juárez, México", []),
        ("USD 12,400,000,000 (12.4 billion US dollars)", []),
        ("more than 100 enterprises, about 240", []),
        ("from 1998-2003 until 2024-05-01", []),
        ("5G, 6G, Starlink", []),
        ("yes", []),
        ("Городской форум «Умный Город»", []),
        ("深圳市政府", []),
        ("مدينة دبي", []),
        ("", []),
    ],
)
def test_what_may_name_or_reach_a_person_is_noticed(text: str, found: list[str]) -> None:
    assert list(noticing.noticed(text)) == found


def test_organizers_are_told_of_lines_that_may_be_published() -> None:
    named = Line(city=1, question="B1b", words="yes, run by Jan Kowal since 2019")
    plain = Line(city=1, question="B1a", words="Smart City award, 2023")
    (told,) = noticing.warnings((plain, named, replace(named, consent=Consent.REFUSED)))
    assert "The line on B1b may name or reach a person: Jan Kowal." in told
