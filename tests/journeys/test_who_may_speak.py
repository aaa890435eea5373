"""The reply address binds a letter to one contact; everybody else changes and learns nothing."""

from tests.journeys.desk import ADDRESS, ORGANIZER, Desk


def test_the_reply_address_is_a_token_of_128_bits_that_belongs_to_one_contact(desk: Desk) -> None:
    first, second = desk.official("Lyon"), desk.official("Nantes")
    token = first.last.sender.removeprefix("desk+").removesuffix("@cities.example")
    assert len(token) == 26
    assert set(token) <= set("abcdefghijklmnopqrstuvwxyz234567")
    assert first.last.sender != second.last.sender
    assert first.write("B3b: yes").sender == first.letters[0].sender


def test_a_stranger_with_the_reply_address_changes_and_learns_nothing(desk: Desk) -> None:
    official = desk.official("Rennes")
    stranger = desk.person("somebody@elsewhere.example")
    told = stranger.write("B4: 500 enterprises", to=official.last.sender)
    assert "we did not change anything" in told.text
    assert "Rennes" not in told.text
    assert official.last.sender not in told.raw.decode()
    assert "B4" not in desk.show("Rennes")["answers"]
    asked = official.receive()
    assert "somebody@elsewhere.example" in asked.text
    assert "> B4: 500 enterprises" in asked.text
    assert [one["kind"] for one in desk.queue("Rennes")] == ["stranger"]


def test_a_stranger_whom_the_contact_does_not_know_stays_out(desk: Desk) -> None:
    official = desk.official("Angers")
    stranger = desk.person("somebody@unknown.example")
    stranger.write("Status please", to=official.last.sender)
    official.receive()
    assert "We did not accept this person" in official.write("No").text
    assert stranger.hears_nothing()
    assert len(desk.show("Angers")["contacts"]) == 1


def test_a_stranger_whom_the_contact_knows_joins_and_the_answer_counts(desk: Desk) -> None:
    official = desk.official("Dijon")
    colleague = desk.person("colleague@dijon.example", "Digital Office")
    colleague.write("B4: 500 enterprises", to=official.last.sender)
    official.receive()
    official.write(official.above("Yes"))
    assert "added you to the application of Dijon" in colleague.receive().text
    answer = desk.show("Dijon")["answers"]["B4"]
    assert (answer["value"], answer["by"]) == (500, "colleague@dijon.example")


def test_a_fresh_mail_from_a_known_address_is_repeated_and_counts_after_yes(desk: Desk) -> None:
    official = desk.official("Nancy")
    letter = official.write("B4: 150 enterprises", fresh=True, subject="Our figures")
    assert "Did you write it?" in letter.text
    assert "> B4: 150 enterprises" in letter.text
    assert "B4" not in desk.show("Nancy")["answers"]
    assert "150 (one hundred fifty)" in official.write("Yes").text
    assert desk.show("Nancy")["answers"]["B4"]["value"] == 150


def test_a_fresh_mail_that_the_contact_did_not_write_never_counts(desk: Desk) -> None:
    official = desk.official("Tours")
    official.write("B4: 150 enterprises", fresh=True)
    official.write("No")
    assert "B4" not in desk.show("Tours")["answers"]


def test_submit_withdraw_and_hand_over_need_the_reply_address(desk: Desk) -> None:
    official = desk.official("Reims")
    for wish in ("Submit", "Withdraw", "Hand over to successor@reims.example"):
        letter = official.write(wish, to=ADDRESS)
        assert "only on a reply to one of our letters" in letter.text, wish
    assert desk.show("Reims")["state"] == "open"
    assert len(desk.show("Reims")["contacts"]) == 1


def test_a_second_person_for_one_city_gets_no_file_and_both_sides_are_asked(desk: Desk) -> None:
    official = desk.official("Grenoble")
    official.write("B4: 7,771 enterprises")
    second = desk.person("other@grenoble.example", "Digital Office")
    welcome = second.write("I write for the city of Grenoble, France.")
    for secret in ("7,771", official.address, official.name):
        assert secret not in welcome.raw.decode()
    assert "Another person already writes for Grenoble" in welcome.text
    asked = official.receive()
    assert "other@grenoble.example" in asked.text
    assert [one["kind"] for one in desk.queue("Grenoble")] == ["same_city"]
    official.write(official.above("Yes"))
    assert "added you to the application of Grenoble" in second.receive().text
    second.write("B3b: yes")
    assert desk.show("Grenoble")["answers"]["B3b"]["by"] == "other@grenoble.example"


def test_until_the_first_contact_agrees_the_second_cannot_submit(desk: Desk) -> None:
    desk.official("Limoges")
    second = desk.person("other@limoges.example", "Digital Office")
    second.write("I write for the city of Limoges, France.")
    assert "we must settle this first" in second.write("Submit").text


def test_near_names_only_suggest_and_never_join_two_applications(desk: Desk) -> None:
    desk.official("Toulouse")
    writer = desk.person("mayor@near.example", "Digital Office")
    writer.write("We would like to apply.")
    letter = writer.write("1. Toulousse, France")
    assert "- City: Toulousse, France" in letter.text
    assert "Toulouse" in letter.text.replace("Toulousse", "")
    assert "Another person" not in letter.text
    assert desk.show("Toulousse")["application"] != desk.show("Toulouse")["application"]


def test_what_is_urgent_goes_to_the_organizers_and_never_into_the_citys_thread(desk: Desk) -> None:
    desk.official("Metz")
    desk.person("other@metz.example").write("I write for the city of Metz, France.")
    letter = desk.told_organizers("Metz")
    assert letter.subject.startswith("[Citydesk] Urgent: two people write for one city")
    assert (letter.in_reply_to, letter.references) == ("", "")
    assert "desk+" not in letter.raw.decode()


def test_an_organizer_who_mails_the_desk_reaches_no_city(desk: Desk) -> None:
    organizer = desk.person(ORGANIZER)
    organizer.send(organizer.mail("Please extend the deadline of Lyon.", fresh=True))
    told = desk.told_organizers("from an organizer's address")
    assert "Nothing went to a city" in told.text


def test_names_subjects_and_cities_cannot_inject_headers_or_markup(desk: Desk) -> None:
    writer = desk.person("mallory@evil.example", "<b>Mallory</b> **Bold**")
    letter = writer.write(
        "I write for the city of [Evil](http://evil.example) <script>alert(1)</script>.",
        subject="Hello <img src=x> # Heading",
    )
    assert "<script" not in letter.html
    assert "<img src=x" not in letter.html
    assert 'href="http://evil.example"' not in letter.html
    assert "<strong>Bold" not in letter.html
