"""A city to which somebody applies is asked for; one that applies itself is read."""

import pytest

from intake.answers.geography import places
from intake.answers.values import Context, Place
from intake.conversation.sorting import naming

APPLIED_TO = [
    ("ja", "神戸市に応募したいです。"), ("ja", "神戸市に申請します。"),
    ("ja", "神戸市への応募を希望します。"), ("ja", "神戸市役所に応募します。"),
    ("ko", "서울시에 지원합니다."), ("ko", "서울에 신청합니다."),
    ("ko", "서울시청에 지원합니다."), ("hi", "हम मुंबई में आवेदन करना चाहते हैं।"),
    ("hi", "मुंबई शहर को आवेदन"), ("hi", "मुंबई नगर निगम में आवेदन करना चाहते हैं।"),
    ("tr", "İzmir'e başvuruyoruz."), ("tr", "Bursa'ya başvuruyoruz."),
    ("tr", "İzmir şehrine başvurmak istiyoruz."), ("tr", "Ankara'ya başvurmak istiyoruz."),
    ("de", "Wir bewerben uns bei der Stadt Gdynia."), ("ru", "Подаём заявку в город Казань."),
    ("en", "We apply to the city of Gdynia."),
]  # fmt: skip
APPLYING = [
    ("ja", "神戸市が応募します。", "JP"), ("ja", "神戸市は本賞に応募します。", "JP"),
    ("ja", "神戸市として応募します。", "JP"), ("ko", "서울시가 신청합니다.", "KR"),
    ("ko", "서울시는 이 상에 지원합니다.", "KR"), ("ko", "서울시에서 신청합니다.", "KR"),
    ("hi", "मुंबई शहर आवेदन करना चाहता है।", "IN"),
    ("hi", "मुंबई इस कार्यक्रम में आवेदन करना चाहता है।", "IN"),
    ("tr", "İzmir başvuruyor.", "TR"), ("tr", "Bursa başvuruyor.", "TR"),
    ("tr", "İzmir bu unvana başvurmak istiyor.", "TR"),
    ("de", "Die Stadt Dresden möchte sich bewerben.", "DE"),
    ("en", "The city of Gdynia wishes to apply to the programme.", "PL"),
    ("en", "The rules apply to the city of Gdynia.", "PL"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), APPLIED_TO)
def test_a_city_applied_to_is_no_applicant(language: str, text: str) -> None:
    assert naming.find(text, language) is None
    assert naming.of_writer(text, language) is None
    place = places.read(text, Context(language=language))
    assert not (isinstance(place, Place) and place.known)


@pytest.mark.parametrize(("language", "text", "country"), APPLYING)
def test_a_city_that_applies_is_read(language: str, text: str, country: str) -> None:
    place = places.read(text, Context(language=language))
    assert isinstance(place, Place)
    assert (place.known, place.country) == (True, country)
