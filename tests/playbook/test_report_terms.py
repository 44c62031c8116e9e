"""What a playbook says of the report: its sections, and what is wrong with one."""

import pytest
from pydantic import ValidationError

from muster.playbook import PlaybookFault, read_playbook
from muster.playbook.report_terms import Report, ReportPart
from tests.conftest import ROOT

_NOBODY = 'Cause, written_by: "pool:nobody"'


def wrong(**terms):
    with pytest.raises(ValidationError) as caught:
        Report(**terms)
    return str(caught.value)


def test_without_a_word_the_report_has_every_part_once_in_a_sensible_order():
    sections = Report().sections
    assert [section.part for section in sections] == list(ReportPart)
    assert [s.id for s in sections if s.written_by] == ["summary", "reach", "cause", "learned"]


def test_a_heading_alone_is_the_usual_section_of_that_name_or_the_teams_own():
    known, own = Report(sections=["Cyber assessment", "What we change"]).sections
    assert (known.part, known.written_by) == (ReportPart.CYBER, None)
    assert (own.id, own.part, own.written_by) == ("what-we-change", None, "leads")


@pytest.mark.parametrize("heading", ["Timeline?", "42", "Ünïcode", "…", "x" * 200])
def test_whatever_a_heading_is_it_makes_a_section(heading):
    [section] = Report(sections=[heading]).sections
    assert section.name == heading


def test_a_section_stands_there_once():
    assert "'cause' stands there twice" in wrong(sections=["Cause", {"id": "cause", "name": "Why"}])


def test_nobody_writes_what_the_record_fills():
    section = {"id": "timeline", "name": "Timeline", "written_by": "leads"}
    assert "the record fills 'timeline'" in wrong(sections=[section])


def test_a_title_takes_its_two_words_and_no_others():
    assert "{thing} and {date}" in wrong(title="Report on {everything}")
    assert Report(title="{thing}, {date}").heading("It {date} fails", "today") == (
        "It {date} fails, today"
    )


def test_a_section_is_found_by_its_word_in_any_letter_case_where_people_write():
    report = Report()
    assert report.section("CAUSE").id == "cause"
    assert report.section("timeline") is None
    assert report.section("because") is None


@pytest.mark.parametrize(
    ("typed", "section", "text"),
    [
        ("impact 40 tenants", "reach", "40 tenants"),
        ("Root cause: the disk\nwas full", "cause", "the disk\nwas full"),
        ("cause it was the root", "cause", "it was the root"),
        ("what we learned rotate them", "learned", "rotate them"),
        ("lessons learnt rotate them", "learned", "rotate them"),
        ("learnt rotate them", "learned", "rotate them"),
        ("How tenants and end users were affected not at all", "reach", "not at all"),
        ("root cause", "cause", ""),
    ],
)
def test_a_section_is_found_by_its_name_and_by_what_others_call_it(typed, section, text):
    found, _, rest = Report().section_first(typed)
    assert (found.id, rest) == (section, text)


@pytest.mark.parametrize("typed", ["because of it", "rotate the logs", "… it", "timeline x", ""])
def test_what_begins_with_no_section_names_none(typed):
    found, first, rest = Report(sections=["…", "Cause"]).section_first(typed)
    assert found is None
    assert f"{first} {rest}".strip() == typed


def test_what_others_call_a_section_is_none_where_the_team_has_no_such_part():
    assert Report(sections=["Cause"]).section("impact") is None
    own = Report(sections=["Impact", "How tenants and end users were affected"])
    assert own.section("impact").id == "impact"


def test_who_writes_a_section_is_somebody_of_the_playbook():
    text = (ROOT / "playbooks" / "govuk-paas.yaml").read_text(encoding="utf-8")
    with pytest.raises(PlaybookFault, match="'pool:nobody' is nobody") as caught:
        read_playbook(text.replace("Cause, written_by: engineering_lead", _NOBODY), "p")
    [fault] = caught.value.faults
    assert "name: Cause" in text.splitlines()[fault.line - 1]
