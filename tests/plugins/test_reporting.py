"""`!incident report`, and the reports that are kept as the record grows."""

import pytest

from muster.gateways.simulated_reports import SimulatedReportFolder
from muster.report.saving import ReportFormat
from tests.conftest import ROOT
from tests.theatre import ROOM

LINK = "https://reports.invalid/2026-03-02-INC-1.html"
RESTRICTED = "https://reports.invalid/restricted/2026-03-02-INC-1.html"


@pytest.fixture
def keeping(theatre):
    """A bot that keeps reports, with an incident at ten on a Monday."""
    theatre.stage.keep_reports()
    theatre.say("alex", "!incident start Apps fail --priority P2 --tenants yes")
    return theatre


def folder(theatre, restricted=False):
    return theatre.stage.reports._folders["restricted" if restricted else "open"]


def saved(theatre, restricted=False):
    return sorted(path.name for path in folder(theatre, restricted).iterdir())


def page(theatre):
    return (folder(theatre) / "2026-03-02-INC-1.html").read_text(encoding="utf-8")


def saves(theatre):
    return sum(
        event.kind == "effect_asked" and event.data["gateway"] == "reports"
        for event in theatre.events()
    )


def last_told(theatre):
    return "\n".join(text for _, text in theatre.posts)


# ---- kept as the record grows


def test_it_is_saved_as_the_incident_is_declared_and_its_link_is_posted(theatre):
    theatre.stage.keep_reports()
    assert LINK in theatre.say("alex", "!incident start Apps fail --priority P2 --tenants yes")
    assert saved(theatre) == ["2026-03-02-INC-1.html"]
    assert "Apps fail" in page(theatre)


def test_without_a_folder_nothing_is_recorded_and_nothing_is_said(theatre):
    answer = theatre.say("alex", "!incident start Apps fail --priority P2")
    assert "Report" not in answer
    assert "effect_asked" not in theatre.kinds()
    assert "python -m muster report INC-1 --format html" in theatre.say("alex", "!incident report")


def test_notes_are_saved_together_after_some_minutes(keeping):
    before = saves(keeping)
    for word in ("one", "two", "three"):
        keeping.say("alex", f"!incident note {word}")
    keeping.pass_time(minutes=4)
    assert saves(keeping) == before
    keeping.pass_time(minutes=2)
    assert saves(keeping) == before + 1
    assert all(word in page(keeping) for word in ("one", "two", "three"))
    keeping.pass_time(minutes=9)
    assert saves(keeping) == before + 1


def test_what_was_noted_before_a_restart_is_saved_after_it(keeping):
    keeping.say("alex", "!incident note Written before the restart")
    keeping.restart()
    keeping.pass_time(minutes=6)
    assert "Written before the restart" in page(keeping)


def test_a_pause_shares_its_link_with_both_pools_and_says_it_in_the_room(keeping):
    keeping.say("sam", "!incident comms me")
    keeping.say("alex", "!incident action Undid the change")
    keeping.say("sam", "!incident summary All is known")
    answer = keeping.say("sam", "!incident pause It can wait --continue tomorrow 09:00")
    assert LINK in answer
    assert [room for room, text in keeping.posts if LINK in text] == ["#paas-internal"]


def test_the_end_has_its_link_and_what_comes_after_is_saved_too(keeping):
    assert LINK in keeping.say("alex", "!incident resolve Over --because it is")
    keeping.say("alex", "!incident task Write to them")
    keeping.pass_time(minutes=6)
    assert "Write to them" in page(keeping)


def test_an_end_that_was_typed_elsewhere_has_its_link_in_the_room_too(keeping):
    keeping.tell("alex", "!incident resolve Over --because it is")
    assert [room for room, text in keeping.posts if LINK in text] == [ROOM]
    keeping.tell("alex", "!incident reopen It is back")
    assert LINK not in last_told(keeping)


def test_reading_where_it_is_records_nothing_that_is_saved_already(keeping):
    version = keeping.incident().version
    assert LINK in keeping.say("alex", "!incident report")
    assert keeping.incident().version == version


@pytest.mark.parametrize("form", [form.value for form in ReportFormat if form.value != "html"])
def test_another_format_is_saved_beside_it_when_it_is_asked_for(keeping, form):
    answer = keeping.say("alex", f"!incident report --format {form.upper()}")
    assert f"2026-03-02-INC-1.{form}" in answer
    assert saved(keeping) == sorted(["2026-03-02-INC-1.html", f"2026-03-02-INC-1.{form}"])


def test_a_format_that_there_is_not_is_refused_with_those_there_are(keeping):
    answer = keeping.say("alex", "!incident report --format pdf")
    assert "html, md, docx, odt" in answer


# ---- a folder that fails


def test_a_folder_that_fails_is_said_once_and_nothing_is_lost(keeping):
    keeping.stage.reports.fail()
    keeping.say("alex", "!incident reopen x")
    keeping.say("alex", "!incident report cause A full disk")
    assert last_told(keeping).count("I cannot save its report") == 1
    keeping.say("alex", "!incident report cause A full disk on the router")
    keeping.pass_time(hours=2)
    assert "I cannot save its report" not in last_told(keeping)
    keeping.stage.reports.restore()
    keeping.pass_time(minutes=7)
    assert "A full disk on the router" in page(keeping)
    keeping.stage.reports.fail()
    keeping.say("alex", "!incident report cause Something else")
    assert "I cannot save its report" in last_told(keeping)


def test_a_link_to_what_could_never_be_saved_is_not_given_as_one(theatre):
    theatre.stage.keep_reports()
    theatre.stage.reports.fail()
    theatre.say("alex", "!incident start Apps fail --priority P2 --tenants yes")
    theatre.pass_time(minutes=3)
    for typed in ("!incident report", "!incident report --format odt"):
        answer = theatre.say("alex", typed)
        assert "The report of INC-1 is not saved yet: since 10:00 GMT it cannot be." in answer
    assert "reports.invalid" not in theatre.say("alex", "!incident resolve Over --because it is")
    theatre.stage.reports.restore()
    theatre.pass_time(minutes=30)
    assert last_told(theatre).count(f"INC-1: its report is saved now: {LINK}") == 1
    assert f"The report of INC-1: {LINK}" in theatre.say("alex", "!incident report")


def test_a_report_that_cannot_be_saved_anew_is_said_to_be_of_before(keeping):
    keeping.stage.reports.fail()
    keeping.pass_time(minutes=5)
    keeping.say("alex", "!incident report cause A full disk")
    answer = keeping.say("alex", "!incident report")
    assert f"as it was at 10:00 GMT: {LINK} Since 10:05 GMT it cannot be saved anew." in answer
    keeping.stage.reports.restore()
    keeping.pass_time(minutes=10)
    assert last_told(keeping).count("its report is saved now") == 1
    keeping.say("alex", "!incident report cause A full disk on the router")
    assert "its report is saved now" not in last_told(keeping)


def test_a_folder_that_comes_back_after_a_day_has_it_all_the_same(keeping):
    keeping.stage.reports.fail()
    keeping.say("alex", "!incident report cause A full disk")
    keeping.pass_time(hours=30)
    assert "effect_failed" in keeping.kinds()
    assert last_told(keeping).count("I cannot save its report") == 0
    keeping.stage.reports.restore()
    keeping.pass_time(minutes=10)
    assert "A full disk" in page(keeping)


def test_what_strangers_declare_by_the_dozen_is_saved_once_the_team_takes_part(theatre):
    theatre.stage.keep_reports()
    for number in range(1, 7):
        theatre.say("eve", f"!incident start Nothing works, number {number}, {'x' * number}")
    assert "reports.invalid" not in "".join(spoken.text for spoken in theatre.heard)
    assert len(saved(theatre)) == 3
    theatre.say("alex", "!incident note INC-6 This one is real")
    theatre.pass_time(minutes=6)
    assert "2026-03-02-INC-6.html" in saved(theatre)


# ---- restricted


def test_a_suspicion_moves_it_and_only_those_who_may_know_hear_where(keeping):
    keeping.tell("alex", "!incident cyber yes")
    assert (saved(keeping), saved(keeping, restricted=True)) == ([], ["2026-03-02-INC-1.html"])
    told = [where for where, text in keeping.posts if RESTRICTED in text]
    assert told == [ROOM]
    keeping.say("eve", "!incident report INC-1", room="#general")
    assert all(RESTRICTED not in spoken.text for spoken in keeping.heard)
    keeping.tell("alex", "!incident cyber no")
    assert (saved(keeping), saved(keeping, restricted=True)) == (["2026-03-02-INC-1.html"], [])


def test_without_a_folder_of_its_own_it_is_taken_away_and_that_is_said(theatre, tmp_path):
    theatre.stage.reports._folders["restricted"] = None
    theatre.stage.keep_reports()
    theatre.say("alex", "!incident start Apps fail --priority P2")
    theatre.tell("alex", "!incident cyber yes")
    assert saved(theatre) == []
    assert "saved nowhere while it is restricted" in last_told(theatre)
    assert "MUSTER_REPORTS_RESTRICTED" in theatre.tell("alex", "!incident report INC-1")


def test_one_that_is_restricted_from_the_start_was_never_in_the_open(theatre):
    theatre.stage.keep_reports()
    answer = theatre.say("alex", "!incident start Keys leaked --cyber")
    assert RESTRICTED in answer
    assert (saved(theatre), saved(theatre, restricted=True)) == ([], ["2026-03-02-INC-1.html"])


# ---- what people write


def test_two_who_write_one_section_lose_nothing(theatre):
    theatre.say("alex", "!incident start Apps fail")
    theatre.say("alex", "!incident report cause A full disk")
    answer = theatre.say("sam", "!incident report cause: Nobody watched the disk")
    assert "What alex wrote at" in answer
    made = theatre.services.reports.made(1, ReportFormat.MARKDOWN).content.decode()
    latest, _, before = made.partition("### Written before")
    assert "> Nobody watched the disk" in latest
    assert "> A full disk" in before
    assert "says that already" in theatre.say(
        "alex", "!incident report cause Nobody watched the disk"
    )


def test_it_is_written_after_the_close_too(theatre):
    theatre.say("alex", "!incident start Apps fail")
    theatre.say("alex", "!incident dismiss Only a test")
    assert "is written" in theatre.say("alex", "!incident report INC-1 learned To test at night")


def test_a_word_that_is_no_section_records_nothing_and_says_what_to_type(theatre):
    theatre.say("alex", "!incident start Apps fail")
    version = theatre.incident().version
    answer = theatre.say("alex", "!incident report the router is back")
    assert "!incident note INC-1 the router is back" in answer
    assert "cause (Cause)" in answer
    assert theatre.incident().version == version
    told = theatre.say("alex", "!incident report cause")
    assert "“Cause” lacks its words: !incident report INC-1 cause TEXT" in told


def test_a_word_that_is_no_section_is_reported_where_somebody_is_reported_to(theatre):
    theatre.say("alex", "!incident start Apps fail")
    theatre.say("sam", "!incident comms me")
    told = theatre.say("alex", "!incident report the router is back")
    assert "To report it to the comms lead: !incident update INC-1 the router is back" in told
    theatre.say("alex", "!incident dismiss Only a test")
    told = theatre.say("alex", "!incident report the router is back")
    assert "!incident update" not in told
    assert "!incident note" not in told


def test_a_section_is_written_under_the_word_that_others_have_for_it(theatre):
    theatre.say("alex", "!incident start Apps fail")
    assert "“Cause” is written" in theatre.say("alex", "!incident report root cause: a full disk")
    assert theatre.incident().written["cause"].text == "a full disk"


def test_a_stranger_reads_where_it_is_and_writes_nothing(keeping):
    assert LINK in keeping.say("eve", "!incident report INC-1")
    keeping.say("eve", "!incident report INC-1 cause Me")
    assert "report_written" not in keeping.kinds()


def test_what_is_asked_of_whom_names_the_section_to_type(theatre):
    theatre.say("alex", "!incident start Apps fail --tenants no --priority P2")
    theatre.say("alex", "!incident resolve Over --because it is")
    theatre.say("alex", "!incident review none Too small")
    answer = theatre.say("alex", "!incident next")
    assert "!incident report INC-1 cause TEXT" in answer
    theatre.say("alex", "!incident report cause A full disk")
    assert "cause TEXT" not in theatre.say("alex", "!incident next")


# ---- whoever joins


def test_whoever_joins_what_is_under_way_is_told_how_it_stands(theatre):
    theatre.say("alex", "!incident start Apps fail --priority P2 --tenants yes")
    theatre.say("alex", "!incident action Restarted it")
    theatre.say("sam", "!comms announced StatusPage Apps fail --next 11:30")
    theatre.say("pat", "!incident join")
    [told] = [text for who, text in theatre.posts if who == "pat"]
    assert "Restarted it" in told
    assert "hear more by 11:30 GMT" in told
    assert len(told.splitlines()) <= 8
    theatre.say("pat", "!incident leave")
    theatre.say("pat", "!incident join")
    assert "pat" not in [who for who, _ in theatre.posts]


def test_whoever_is_given_a_role_by_somebody_else_reads_it_with_their_briefing(theatre):
    theatre.say("alex", "!incident start Apps fail --priority P2 --tenants yes")
    theatre.say("alex", "!incident action Restarted it")
    theatre.say("alex", "!incident lead pat")
    [told] = [text for who, text in theatre.posts if who == "pat"]
    assert "alex named you" in told
    assert "Tried: 10:00 GMT did: Restarted it" in told


def test_whoever_joins_the_day_after_reads_days_the_state_and_the_promise_that_was_broken(theatre):
    theatre.say("alex", "!incident start Apps fail --priority P3 --tenants yes")
    theatre.say("sam", "!incident comms me")
    theatre.say("alex", "!incident action Restarted it")
    theatre.say("sam", "!comms announced StatusPage Apps fail --next 11:30")
    theatre.say("alex", "!incident summary Apps fail")
    theatre.say("alex", "!incident pause Nobody is left --because it is late")
    theatre.pass_time(days=1)
    theatre.say("alex", "!incident resume")
    theatre.say("pat", "!incident join")
    [told] = [text for who, text in theatre.posts if who == "pat"]
    assert "since 10:00 GMT, P3, declared 10:00 GMT on Mon 2 March." in told
    assert "10:00 GMT on Mon 2 March did: Restarted it" in told
    assert "promised word by 11:30 GMT on Mon 2 March and have had none" in told
    assert "hear more by" not in told
    handover = theatre.say("alex", "!incident handover")
    assert "11:30 GMT on Mon 2 March and told nothing since" in handover


def test_nobody_is_told_of_what_has_only_begun(theatre):
    theatre.say("alex", "!incident start Apps fail --priority P2")
    theatre.say("pat", "!incident join")
    assert "pat" not in [who for who, _ in theatre.posts]


def test_the_list_shows_how_long_and_when_the_review_is(theatre):
    theatre.say("alex", "!incident start Apps fail --priority P2")
    theatre.pass_time(minutes=40)
    assert "since 10:00 GMT, 40 minutes" in theatre.say("alex", "!incident list")
    theatre.say("alex", "!incident resolve Over --because it is")
    theatre.say("alex", "!incident review 2026-03-12 14:00")
    shown = theatre.say("alex", "!incident list --all")
    assert "10:00 GMT to 10:40 GMT, 40 minutes" in shown
    assert "review 14:00 GMT on Thu 12 March" in shown


def test_the_playbook_of_the_day_is_recorded_with_the_declaration(theatre):
    theatre.say("alex", "!incident start Apps fail")
    declared = theatre.events()[0].data
    assert declared["edition"] == theatre.playbook.edition
    assert declared["playbook"] == theatre.playbook.digest
    assert len(theatre.playbook.digest) == 16


def test_another_team_reads_its_own_words_and_sections(on_playbook):
    crew = on_playbook(ROOT / "playbooks" / "harbour-ferry.yaml")
    crew.cast("alex", "crew", on_support=True)
    crew.say("alex", "!incident start The ferry is late", "#quay")
    assert "!incident report what-we-change " in crew.say("alex", "!incident help report", "#quay")
    page = crew.services.reports.made(1, ReportFormat.HTML).content.decode()
    assert ">passengers</text>" in page
    assert ">tenants</text>" not in page
    assert "what was due" not in page.split("<figcaption>")[1].split("<p>")[1]


def test_what_is_played_is_not_taken_for_the_real_folder(theatre):
    assert isinstance(theatre.stage.reports, SimulatedReportFolder)
    assert theatre.stage.reports.simulated


def test_what_cannot_be_moved_out_of_everybodys_sight_is_said_to_those_who_may_know(keeping):
    keeping.stage.reports.fail()
    keeping.tell("alex", "!incident cyber yes")
    [text] = [text for _, text in keeping.posts if "still where everybody can read it" in text]
    assert "2026-03-02-INC-1.html Have it removed there" in text
    answer = keeping.tell("alex", "!incident report INC-1")
    assert "still where everybody can read it" in answer
    keeping.stage.reports.restore()
    keeping.pass_time(minutes=30)
    assert (saved(keeping), saved(keeping, restricted=True)) == ([], ["2026-03-02-INC-1.html"])
    assert "still where" not in keeping.tell("alex", "!incident report INC-1")
