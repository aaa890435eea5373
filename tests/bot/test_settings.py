from pathlib import Path

import pytest

from bot import forms, settings
from bot.forms import Endpoint, MailRate
from bot.settings import Settings, SettingsError


def test_without_anything_said_the_defaults_of_the_readme_hold() -> None:
    found = settings.load({})
    assert found.database == "sqlite:///citydesk-data/citydesk.sqlite3"
    assert found.call == Path("citydesk-data/call.toml")
    assert found.mail_address == "desk@cities.example"
    assert str(found.mail_listen) == "127.0.0.1:2525"
    assert found.mail_relay == "smtp://127.0.0.1:1025"
    assert found.mail_rate == MailRate(host=600, address=30)
    assert (found.hold, found.organizers, found.organizer, found.clamd) == (
        120,
        (),
        "the organizers",
        None,
    )


def test_store_and_call_follow_the_data_folder() -> None:
    found = settings.load({"CITYDESK_DATA": "/srv/desk"})
    assert found.database == "sqlite:////srv/desk/citydesk.sqlite3"
    assert found.call == Path("/srv/desk/call.toml")


def test_environment_comes_before_the_file_and_empty_is_unset(tmp_path: Path) -> None:
    file = tmp_path / "desk.toml"
    file.write_text('hold = 5\nmail_rate = 7\norganizers = ["a@cities.example"]\n')
    found = settings.load(
        {"CITYDESK_CONFIG": str(file), "CITYDESK_HOLD": "9", "CITYDESK_ORGANIZERS": ""}
    )
    assert (found.hold, found.mail_rate.host, found.organizers) == (9, 7, ("a@cities.example",))


@pytest.mark.parametrize(
    ("given", "rate"),
    [
        ("0", MailRate(host=0, address=0)),
        ("100", MailRate(host=100, address=100)),
        ("600/30", MailRate(host=600, address=30)),
        (" 600 / 0 ", MailRate(host=600, address=0)),
    ],
)
def test_a_rate_is_one_number_for_both_or_host_and_address(given: str, rate: MailRate) -> None:
    assert settings.load({"CITYDESK_MAIL_RATE": given}).mail_rate == rate


@pytest.mark.parametrize(
    ("given", "endpoint"),
    [
        ("0.0.0.0:25", Endpoint(host="0.0.0.0", port=25)),  # noqa: S104
        ("[::1]:2525", Endpoint(host="::1", port=2525)),
        ("localhost:0", Endpoint(host="localhost", port=0)),
    ],
)
def test_the_door_listens_on_a_host_and_port(given: str, endpoint: Endpoint) -> None:
    assert settings.load({"CITYDESK_MAIL_LISTEN": given}).mail_listen == endpoint


def test_organizers_are_separated_by_commas_or_spaces() -> None:
    found = settings.load({"CITYDESK_ORGANIZERS": "a@x.example, b@x.example c@x.example"})
    assert found.organizers == ("a@x.example", "b@x.example", "c@x.example")


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("MAIL_RATE", "many", "one number for both"),
        ("MAIL_LISTEN", "2525", "host:port"),
        ("MAIL_RELAY", "http://relay", "smtp://host:port"),
        ("MAIL_RELAY", "smtp://relay:99999", "smtp://host:port"),
        ("MAIL_RELAY", "smtp://relay?tls=perhaps", "only ?tls=required"),
        ("MAIL_ADDRESS", "desk", "a mail address"),
        ("MAIL_ADDRESS", "desk+x@cities.example", "without a + part"),
        ("HOLD", "-1", "it is “-1”; write whole seconds, as 120"),
        ("HOLD", "abc", "it is “abc”; write whole seconds"),
        ("HOLD", "1.5", "write whole seconds"),
        ("HOLD", "99999999999999999999", "no more than 2678400"),
        ("SLACK_QUIET", "20:00+01:00-08:00", "20:00-08:00"),
        ("ORGANIZERS", "a@x.example, nobody", "a mail address"),
        ("DATABASE", "mysql://x", "sqlite:///FILE"),
        ("DATABASE", "postgresql://desk@db.example:5432x/desk", "host:port"),
        ("DATABASE", "postgresql://desk@db.example:65536/desk", "host:port"),
        ("CLAMD", "clamd", "host:port"),
        ("MAIL_TLS_CERT", "/x.pem", "mail_tls_cert and mail_tls_key"),
        ("SLACK_BOT_TOKEN", "xoxp-1", "begins with xoxb-"),
        ("SLACK_APP_TOKEN", "xoxb-1", "begins with xapp-"),
        ("SLACK_CHANNEL", "#organizers", "the channel's ID"),
        ("SLACK_ORGANIZERS", "anna", "IDs of users"),
        ("SLACK_APPROVERS", "U0123, @bruno", "IDs of users"),
        ("SLACK_API", "slack.com/api", "https://slack.com/api/"),
        ("SLACK_QUIET", "at night", "20:00-08:00"),
        ("WEB_LISTEN", "8080", "host:port"),
    ],
)
def test_each_fault_is_one_line_that_names_its_key(name: str, value: str, says: str) -> None:
    with pytest.raises(SettingsError) as caught:
        settings.load({f"CITYDESK_{name}": value})
    assert str(caught.value).startswith(f"CITYDESK_{name}: ")
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)


def test_all_faults_are_said_at_once_and_unknown_keys_of_the_file_too(tmp_path: Path) -> None:
    file = tmp_path / "desk.toml"
    file.write_text('mail_rely = "smtp://x"\nhold = "soon"\n')
    with pytest.raises(SettingsError) as caught:
        settings.load({"CITYDESK_CONFIG": str(file)})
    lines = str(caught.value).splitlines()
    assert lines[0].startswith(f"hold in {file}: ")
    assert lines[1].startswith(f"mail_rely in {file}: no such setting; there are data, database")


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("hold = true", "it is “True”; write whole seconds"),
        ("hold = 1.5", "it is “1.5”; write whole seconds"),
        ("data = 5", "it is “5”; write the path of a file or folder, in quotes"),
        ("organizer = 5", "it is “5”; write text, in quotes"),
        ("organizers = [1]", "it is “1”; write text, in quotes"),
        ("slack_approvers = 5", "it is “5”; write text with commas between, or a list of texts"),
        ("web_listen = 8080", "it is “8080”; write host:port"),
        ("operator_listen = {port = 1}", "write host:port"),
        ("slack_quiet = 20:00:00", "it is “20:00:00”; write two hours"),
        ('slack_quiet = ["20:00"]', "write two hours"),
    ],
)
def test_a_value_of_another_kind_is_said_with_what_may_stand_there(
    tmp_path: Path, line: str, says: str
) -> None:
    file = tmp_path / "desk.toml"
    file.write_text(f"{line}\n")
    with pytest.raises(SettingsError) as caught:
        settings.load({"CITYDESK_CONFIG": str(file)})
    assert str(caught.value).startswith(f"{line.partition(' ')[0]} in {file}: ")
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SLACK_CHANNEL", "xoxb-s3cret"),
        ("SLACK_ORGANIZERS", "xapp-s3cret"),
        ("SLACK_BOT_TOKEN", "s3cret"),
        ("SECRET", "s3cret"),
        ("CLAMD", "smtp://desk:s3cret@relay.example"),
        ("SLACK_CHANNEL", "8f742231bs3cret0ffddc2b1d6a54c3e"),
        ("HOLD", "As3cretq4-Gm_2f=="),
        ("MAIL_ADDRESS", "s3cretCorrectHorseBattery"),
        ("HOLD", "aB3/xY9z+s3cret/tY/u7Io9P"),
        ("MAIL_ADDRESS", "Zm9v/s3cret/c3VwZXJz"),
        ("SLACK_CHANNEL", "s3cret!Tr0ub4dor&3"),
    ],
)
def test_what_a_setting_holds_is_not_shown_where_it_may_be_secret(name: str, value: str) -> None:
    with pytest.raises(SettingsError) as caught:
        settings.load({f"CITYDESK_{name}": value})
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize("text", [None, "hold = ", b"\xff"])
def test_a_settings_file_that_cannot_be_read_is_named(tmp_path: Path, text: object) -> None:
    file = tmp_path / "desk.toml"
    if isinstance(text, str | bytes):
        file.write_bytes(text.encode() if isinstance(text, str) else text)
    with pytest.raises(SettingsError, match=f"CITYDESK_CONFIG: {file}: "):
        settings.load({"CITYDESK_CONFIG": str(file)})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("MAIL_RELAY", "smtp://desk:s3cret/x@relay.example:25"),
        ("MAIL_RELAY", "smtp://desk:25/s3cret@relay.example"),
        ("MAIL_RELAY", "smtp://desk:25#s3cret@relay.example"),
        ("MAIL_RELAY", "smtp://desk:s3cret\u2100@relay.example"),
        ("MAIL_RELAY", "smtp://desk:[s3cret@relay.example"),
        ("DATABASE", "postgresql://desk:a@s3cret@db.example:5432/desk"),
        ("DATABASE", "postgresql://desk:s3cret@db.example:5432x/desk"),
    ],
)
def test_no_fault_shows_a_part_of_a_password(name: str, value: str) -> None:
    with pytest.raises(SettingsError) as caught:
        settings.load({f"CITYDESK_{name}": value})
    assert "s3cret" not in str(caught.value)
    assert "%2F" in str(caught.value)


@pytest.mark.parametrize(
    "url",
    [
        "postgresql:///desk?host=/run/postgresql",
        "postgresql+psycopg://desk:a%40b@[::1]:5432/desk?connect_timeout=2",
        "postgresql://desk:a/b:c#d@db.example:/desk",
        "postgresql://db.example",
        "sqlite:////srv/desk/citydesk.sqlite3",
    ],
)
def test_databases_that_the_store_can_open_are_taken(url: str) -> None:
    assert settings.load({"CITYDESK_DATABASE": url}).database == url


def test_a_desk_in_another_script_has_its_address_as_dns_knows_it() -> None:
    found = settings.load({"CITYDESK_MAIL_ADDRESS": "desk@münchen.example"})
    assert found.mail_address == "desk@xn--mnchen-3ya.example"


def test_passwords_are_not_shown_with_the_settings() -> None:
    found = settings.load(
        {
            "CITYDESK_MAIL_RELAY": "smtps://desk:s3cret@relay.example",
            "CITYDESK_DATABASE": "postgresql+psycopg://desk:s3cret@db.example/desk",
        }
    )
    assert "s3cret" not in repr(found)


@pytest.mark.parametrize(
    ("url", "port", "tls"),
    [
        ("smtp://relay.example", 25, "offered"),
        ("smtp://relay.example:587?tls=required", 587, "required"),
        ("smtp://desk:word@relay.example:587", 587, "required"),
        ("smtp://desk:word@127.0.0.1:587", 587, "offered"),
        ("smtps://desk:word@relay.example", 465, "implicit"),
    ],
)
def test_a_password_never_leaves_the_machine_in_clear(url: str, port: int, tls: str) -> None:
    relay = forms.relay_of(url)
    assert (relay.port, relay.tls) == (port, tls)


def test_user_and_password_of_the_relay_are_percent_decoded() -> None:
    relay = forms.relay_of("smtps://desk%40cities.example:p%3Ass@relay.example")
    assert (relay.user, relay.password) == ("desk@cities.example", "p:ss")


def test_a_folder_without_its_secret_is_told_to_get_the_old_one_back(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="restore it from a backup.*where none was sent yet"):
        settings.secret(Settings(data=tmp_path))
    with pytest.raises(SettingsError, match="; `citydesk init` makes the data folder"):
        settings.secret(Settings(data=tmp_path / "none"))


def test_the_secret_is_read_only_where_nobody_else_can(tmp_path: Path) -> None:
    found = Settings(data=tmp_path)
    with pytest.raises(SettingsError, match="No such file.*citydesk init"):
        settings.secret(found)
    file = tmp_path / "secret"
    file.write_bytes(b"k" * 32)
    file.chmod(0o644)
    with pytest.raises(SettingsError, match=f"chmod 600 {file}"):
        settings.secret(found)
    file.chmod(0o600)
    assert settings.secret(found) == b"k" * 32
    file.write_bytes(b"short")
    with pytest.raises(SettingsError, match="shorter than 16 bytes"):
        settings.secret(found)


BOT, CHANNEL = ("SLACK_BOT_TOKEN", "xoxb-1"), ("SLACK_CHANNEL", "C0123")
SLACK = dict((BOT, CHANNEL, ("SLACK_APP_TOKEN", "xapp-1")))
BY_HTTP = dict((BOT, CHANNEL, ("SLACK_SIGNING_SECRET", "s3cret")))


@pytest.mark.parametrize(
    ("given", "missing"),
    [
        ([BOT], "SLACK_CHANNEL"),
        ([CHANNEL], "SLACK_BOT_TOKEN"),
        ([BOT, CHANNEL], "SLACK_APP_TOKEN"),
        ([("SLACK_APP_TOKEN", "xapp-1")], "SLACK_BOT_TOKEN"),
    ],
)
def test_half_of_slack_is_refused_with_what_is_missing(
    given: list[tuple[str, str]], missing: str
) -> None:
    with pytest.raises(SettingsError) as caught:
        settings.load({f"CITYDESK_{name}": value for name, value in given})
    assert str(caught.value).startswith(f"CITYDESK_{missing}: {missing.lower()}")
    assert "xoxb-1" not in str(caught.value)


@pytest.mark.parametrize("last", [("SLACK_APP_TOKEN", "xapp-1"), ("SLACK_SIGNING_SECRET", "s3")])
def test_slack_is_whole_with_either_transport(last: tuple[str, str]) -> None:
    found = settings.load({f"CITYDESK_{name}": value for name, value in (BOT, CHANNEL, last)})
    assert found.has_slack
    assert last[1] not in repr(found)
    assert "xoxb-1" not in repr(found)


def test_a_desk_without_slack_is_whole() -> None:
    assert not settings.load({}).has_slack


@pytest.mark.parametrize(
    ("given", "hours"),
    [(None, (20, 8)), ("22:30-06:00", (22, 6)), ("", None)],
)
def test_quiet_hours(given: str | None, hours: tuple[int, int] | None) -> None:
    found = settings.load({} if given is None else {"CITYDESK_SLACK_QUIET": given}).slack_quiet
    assert (found and (found[0].hour, found[1].hour)) == hours


@pytest.mark.parametrize("given", ["https://desk.cities.example", "https://cities.example/desk/"])
def test_the_public_url_leads_to_the_page_of_a_number(given: str) -> None:
    found = settings.load({"CITYDESK_PUBLIC_URL": given})
    assert found.verify_at == f"{given.rstrip('/')}/verify/"
    assert settings.load({}).verify_at == ""


@pytest.mark.parametrize("given", ["desk.cities.example", "ftp://x", "https://x/?a=1", "https://"])
def test_what_is_no_public_url_is_refused_with_an_example(given: str) -> None:
    with pytest.raises(SettingsError, match=r"as https://desk\.cities\.example"):
        settings.load({"CITYDESK_PUBLIC_URL": given})


@pytest.mark.parametrize(
    ("given", "where"),
    [
        ({}, None),
        ({"PUBLIC_URL": "https://desk.cities.example"}, "127.0.0.1:8080"),
        ({"PUBLIC_URL": "https://desk.cities.example", "WEB_LISTEN": ""}, None),
        ({"WEB_LISTEN": "[::1]:80"}, "[::1]:80"),
        (SLACK, None),
        (BY_HTTP, "127.0.0.1:8080"),
    ],
)
def test_pages_are_served_where_anything_leads_to_them(
    given: dict[str, str], where: str | None
) -> None:
    found = settings.load({f"CITYDESK_{name}": value for name, value in given.items()})
    assert (found.web_listen and str(found.web_listen)) == where


def test_slack_over_http_without_a_listener_is_refused() -> None:
    given = {f"CITYDESK_{name}": value for name, value in BY_HTTP.items()}
    with pytest.raises(SettingsError, match="CITYDESK_WEB_LISTEN: web_listen is empty"):
        settings.load(given | {"CITYDESK_WEB_LISTEN": ""})


def test_the_operators_listener_is_there_unless_it_is_emptied() -> None:
    assert str(settings.load({}).operator_listen) == "127.0.0.1:9090"
    assert settings.load({"CITYDESK_OPERATOR_LISTEN": ""}).operator_listen is None


@pytest.mark.parametrize(
    ("given", "found"),
    [
        ("", ()),
        ("127.0.0.1", ("127.0.0.1/32",)),
        ("10.1.0.0/16, ::1", ("10.1.0.0/16", "::1/128")),
    ],
)
def test_proxies_are_addresses_and_networks(given: str, found: tuple[str, ...]) -> None:
    assert settings.load({"CITYDESK_WEB_PROXIES": given}).web_proxies == found


@pytest.mark.parametrize("given", ["proxy.example", "10.1.0.1/16", "*"])
def test_what_is_no_network_is_refused_with_an_example(given: str) -> None:
    with pytest.raises(SettingsError, match=r"as 127\.0\.0\.1 or 10\.1\.0\.0/16"):
        settings.load({"CITYDESK_WEB_PROXIES": given})


def test_the_secret_of_the_settings_goes_before_that_of_the_folder(tmp_path: Path) -> None:
    given = {"CITYDESK_DATA": str(tmp_path), "CITYDESK_SECRET": "6b" * 32}
    found = settings.load(given)
    assert settings.secret(found) == b"k" * 32
    assert "6b6b" not in repr(found)


@pytest.mark.parametrize("given", ["6b" * 15, "a secret in words, long enough", "6b" * 16 + "x"])
def test_a_secret_that_is_short_or_not_hexadecimal_is_refused_unseen(given: str) -> None:
    with pytest.raises(SettingsError, match="openssl rand -hex 32") as fault:
        settings.load({"CITYDESK_SECRET": given})
    assert given not in str(fault.value)


def test_the_passphrase_of_the_signing_key_is_never_shown() -> None:
    found = settings.load({"CITYDESK_SIGNING_PASSPHRASE": "s3cret"})
    assert found.signing_passphrase == "s3cret"  # noqa: S105 - of this test
    assert "s3cret" not in repr(found)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("CITYDESK_MAIL_RELAI", "CITYDESK_MAIL_RELAI is no setting, is CITYDESK_MAIL_RELAY meant?"),
        ("CITYDESK_ORGANISERS", "CITYDESK_ORGANISERS is no setting, is CITYDESK_ORGANIZERS meant?"),
        ("CITYDESK_CONFG", "CITYDESK_CONFG is no setting, is CITYDESK_CONFIG meant?"),
        ("CITYDESK_SECRT", "CITYDESK_SECRT is no setting, is CITYDESK_SECRET meant?"),
        ("CITYDESK_HOLDS", "CITYDESK_HOLDS is no setting, is CITYDESK_HOLD meant?"),
        ("CITYDESK_mail_relay", "CITYDESK_mail_relay is no setting, is CITYDESK_MAIL_RELAY meant?"),
    ],
)
def test_a_misspelt_variable_is_named_with_the_setting_that_is_meant(name: str, said: str) -> None:
    told = settings.unknown({name: "hush hush", "CITYDESK_DATA": "there", "PATH": "/bin"})
    assert told == said


@pytest.mark.parametrize(
    "name",
    [
        "CITYDESK_PORT",
        "CITYDESK_SERVICE_HOST",
        "CITYDESK_SERVICE_PORT",
        "CITYDESK_SERVICE_PORT_SMTP",
        "CITYDESK_PORT_2525_TCP",
        "CITYDESK_PORT_2525_TCP_ADDR",
        "CITYDESK_PORT_2525_TCP_PROTO",
        "CITYDESK_MAIL_PORT",
        "CITYDESK_MAIL_SERVICE_HOST",
        "CITYDESK_WEB_PORT",
        "CITYDESK_SLACK_PORT",
        "CITYDESK_IMAGE",
        "CITYDESK_VERSION",
        "CITYDESK_",
    ],
)
def test_what_a_cluster_sets_and_what_is_spelled_like_no_setting_is_passed_over(name: str) -> None:
    assert settings.unknown({name: "tcp://10.0.0.1:2525"}) == ""


def test_settings_other_programs_variables_and_those_of_the_tests_are_not_strange() -> None:
    known = {f"CITYDESK_{name.upper()}": "" for name in settings.Settings.model_fields}
    assert (
        settings.unknown(known | {"CITYDESK_CONFIG": "", "CITYDESK_TEST_X": "", "CITY": ""}) == ""
    )
