"""The office of somebody whose assistant writes is not the assistant's (Hindi)."""

import pytest

from intake.conversation.people import writers
from intake.conversation.people.writers import Writer

OF_A_CHIEF = [
    "निदेशक, डिजिटल विभाग के सहायक रमेश कुमार",
    "निदेशक श्री अनिल वर्मा के सहायक रमेश कुमार द्वारा प्रेषित",
    "मैं निदेशक महोदय का पीए रमेश कुमार लिख रहा हूँ",
    "अनिल वर्मा, निदेशक। यह पत्र उनके सहायक रमेश कुमार ने लिखा है।",
    "अनिल वर्मा निदेशक हैं; मैं उनका सहायक रमेश कुमार हूँ।",
]
OWN = [
    ("नगर आयुक्त के सहायक, रमेश कुमार", "रमेश कुमार", "नगर आयुक्त के सहायक"),
    ("निदेशक अनिल वर्मा के सहायक रमेश कुमार", "रमेश कुमार", "निदेशक अनिल वर्मा के सहायक"),
    ("मैं रमेश कुमार, निदेशक महोदय का निजी सहायक हूँ", "रमेश कुमार", "निदेशक महोदय का निजी सहायक"),
    ("मैं निदेशक का सहायक हूँ, रमेश कुमार", "रमेश कुमार", "निदेशक का सहायक"),
    ("मैं निदेशक अनिल वर्मा हूँ, मेरे सहायक रमेश कुमार से संपर्क करें", "अनिल वर्मा", "निदेशक"),
    ("अनिल वर्मा, सहायक निदेशक", "अनिल वर्मा", "सहायक निदेशक"),
    ("अनिल वर्मा, नगर निगम के सहायक अभियंता", "अनिल वर्मा", "नगर निगम के सहायक अभियंता"),
    ("मैं निदेशक अनिल वर्मा हूँ। निर्माण नगर निगम के सहायक अभियंता देखेंगे।", "अनिल वर्मा", "निदेशक"),
    ("अनिल वर्मा, निदेशक", "अनिल वर्मा", "निदेशक"),
]


@pytest.mark.parametrize("text", OF_A_CHIEF)
def test_whose_assistant_writes_is_asked_about(text: str) -> None:
    assert not isinstance(writers.read(text, "hi"), Writer)


@pytest.mark.parametrize(("text", "name", "office"), OWN)
def test_an_office_of_ones_own_is_read(text: str, name: str, office: str) -> None:
    told = writers.read(text, "hi")
    assert isinstance(told, Writer)
    assert (told.name, told.office) == (name, office)
