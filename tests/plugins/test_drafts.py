"""Writing to tenants in chat: `!comms draft` and what belongs to it."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from muster.chat.clean_text import clean, harmless
from muster.comms.message_kinds import KINDS
from muster.comms.tenant_times import sentence
from tests.conftest import ROOT, message
from tests.plugins.test_bad_input import TEXTS


@pytest.fixture
def working(theatre):
    """INC-1, a P1 with both leads, at ten on a Monday."""
    theatre.say("alex", "!incident start Gorouter 5xx")
    theatre.say("sam", "!incident comms me")
    theatre.say("alex", "!incident priority P1")
    theatre.say("sam", "!incident agree")
    return theatre


def draft_of(theatre, number=-1):
    return theatre.incident().drafts[number].text


def test_a_draft_has_the_shape_that_the_playbook_asks_for(working):
    working.say("sam", "!comms effect some requests may fail")
    working.say("sam", "!comms users End users may be unable to reach a service")
    working.say("sam", "!comms doing We are undoing a change")
    working.say("sam", "!comms advice Please do not deploy")
    assert working.say("sam", "!comms draft").splitlines() == [
        "Draft 1 of INC-1, first notice, not sent:",
        "There is a problem with GOV.UK PaaS.",
        "Some requests may fail.",
        "End users may be unable to reach a service.",
        "We are undoing a change.",
        "Please do not deploy.",
        "We will update you by 11am today.",
        *working.say("sam", "!comms show").splitlines()[-1:],
    ]
    assert "Gorouter" not in draft_of(working)


def test_the_plugin_says_what_it_can_do(theatre):
    answer = theatre.say("sam", "!comms")
    assert "Write: effect users doing advice draft show edit approve discard components" in answer
    assert "Send: send channels" in answer
    assert "announced history reply contact due" in answer


def test_what_is_missing_is_asked_for_one_line_each(working):
    answer = working.say("sam", "!comms draft update")
    assert answer.splitlines() == [
        "Not done: there is more to know first.",
        "What do tenants notice? Type !comms effect TEXT",
        "What are you doing about it, in words for tenants? Type !comms doing TEXT",
    ]
    answer = working.say("sam", "!comms effect Some requests may fail")
    assert "what end users notice (!comms users TEXT), what is being done" in answer
    assert "what tenants notice (" not in answer


def test_the_next_update_is_the_one_that_was_typed_or_the_one_that_is_due(working):
    working.say("sam", "!comms draft Some fail --next 15:40")
    assert draft_of(working).endswith("We will update you by 3:40pm today.")
    working.clock(2026, 3, 2, 16, 50)
    working.say("sam", "!comms draft Some fail")
    assert draft_of(working).endswith("We will update you by 9:50am on Tuesday 3 March.")


def test_without_a_time_nothing_is_promised_and_the_draft_says_what_it_could_say(theatre):
    theatre.say("alex", "!incident start Apps fail")
    answer = theatre.say("alex", "!comms draft possible")
    assert "We will update you as soon as we know more." in answer
    assert "when you write again (--next 15:40)" in answer


@pytest.mark.parametrize("kind", [name for name, kind in KINDS.items() if kind.for_tenants])
def test_each_kind_can_be_written(working, kind):
    working.say("sam", "!comms doing We are undoing a change")
    text = "" if kind == "cyber" else " Some requests may fail"
    answer = working.say("sam", f"!comms draft {kind}{text}")
    assert answer.startswith("Draft 1 of INC-1")
    assert draft_of(working) in answer
    for sentence_of_it in re.split(r"[.!?]\s", draft_of(working)):
        assert len(sentence_of_it.split()) <= 25


def test_the_smt_is_briefed_from_the_record_and_not_through_the_channels_for_tenants(working):
    asks = "What do tenants notice? Type !comms effect TEXT"
    assert asks in working.say("sam", "!comms draft smt")
    working.say("sam", "!comms doing We are undoing a change")
    working.say("sam", "!comms announced StatusPage Some fail --next 10:40")
    working.pass_time(minutes=5)
    answer = working.say("sam", "!comms draft smt End users may be unable to reach a service")
    assert draft_of(working).splitlines() == [
        "GOV.UK PaaS has a P1 incident, INC-1, since 10am today.",
        "End users may be unable to reach a service.",
        "We are undoing a change.",
        "Tenants were last told at 10am today, and hear more by 10:40am today.",
        "alex leads the engineering work.",
        "sam leads the communication.",
        "The work is in #paas-incident.",
    ]
    assert "Not for tenants: copy it to those it is for" in answer
    refused = working.say("sam", "!comms send --because they ask")
    assert "draft 1 is not for tenants. To copy it" in refused
    assert "so its words are not judged" in working.say("sam", "!comms check 1")


def test_the_smt_reads_that_a_promise_to_tenants_was_broken(working):
    working.say("sam", "!comms announced StatusPage Some fail --next 10:40")
    working.pass_time(hours=1)
    working.say("sam", "!comms draft smt End users may be unable to reach a service")
    assert (
        "Tenants were last told at 10am today, were promised word by 10:40am today and have had "
        "none." in draft_of(working).splitlines()
    )


def test_the_invitation_to_the_review_waits_for_the_review_and_names_who_took_part(working):
    asks = "When is the review? Type !incident review DATE TIME"
    assert asks in working.say("sam", "!comms draft invitation")
    working.say("alex", "!incident park The alert came too late")
    working.say("alex", "!incident resolve gone")
    working.say("alex", "!incident review 2026-03-12 14:00")
    working.say("sam", "!comms draft invitation")
    assert draft_of(working).splitlines() == [
        "Review of INC-1: Gorouter 5xx",
        "When: 2pm on Thursday 12 March",
        "You are invited because you took part, or because it concerns you: alex and sam.",
        "We go through what happened, what helped and what we want to change. "
        "We look at the work, not at who did it.",
        "Put aside for it:",
        "- The alert came too late",
        "Everything that was recorded: !incident timeline INC-1 --all",
    ]


def warnings(answer):
    return [line for line in answer.splitlines() if line.startswith("Wording: ")]


@pytest.mark.parametrize("kind", [name for name, kind in KINDS.items() if kind.for_tenants])
def test_a_draft_with_nothing_to_change_gets_no_line_more(working, kind):
    working.say("sam", "!comms doing We are undoing a change")
    text = "" if kind == "cyber" else " Some requests to your apps may fail"
    assert warnings(working.say("sam", f"!comms draft {kind}{text}")) == []


def test_a_draft_says_below_it_what_it_could_say_better_and_is_written_all_the_same(working):
    answer = working.say("sam", "!comms draft One of the availability zones is down")
    text, _, rest = answer.partition("We will update you by 11am today.\n")
    assert "One of the availability zones is down." in text
    lines = rest.splitlines()
    assert lines[0].startswith("Wording: “One of the availability zones is down.”: this says what")
    assert "Say “end users are likely to experience intermittent interruption”" in lines[0]
    assert lines[1].startswith("Wording: “availability zones”: our words, not theirs.")
    assert lines[2] == (
        "Wording: It does not say what tenants or end users can expect, such as “end users are"
        " likely to experience intermittent interruption”."
    )
    assert lines[3].startswith("Could still say: what end users notice")
    assert lines[4].startswith("Next: !comms send 1")
    assert len(lines) == 5
    assert working.incident().drafts[0].number == 1


def test_a_bad_edit_is_warned_of_and_a_good_one_is_not(working):
    working.say("sam", "!comms draft Some requests may fail")
    bad = "We can't route!! The VM is down, e.g. on NATS. ETA: it will be fixed by 3pm."
    answer = working.say("sam", f"!comms edit 1 {bad}")
    assert draft_of(working) == bad
    assert len(warnings(answer)) == 3
    assert re.search(r"^And \d more: !comms check 1$", answer, re.M)
    assert answer.splitlines()[-1].startswith("Next: !comms send 1")
    good = "Some requests to your apps may fail. We will update you by 11am."
    assert warnings(working.say("sam", f"!comms edit 1 {good}")) == []


def test_a_promise_that_an_edit_drops_is_missed(working):
    working.say("sam", "!comms draft Some requests may fail")
    [line] = warnings(working.say("sam", "!comms edit 1 Some requests may fail."))
    assert "when you will next write" in line


def test_an_edit_that_is_refused_or_changes_nothing_is_not_judged(working):
    working.say("sam", "!comms draft Some fail")
    working.say("pat", "!comms edit 1 The VM is down")
    assert warnings(working.say("sam", "!comms edit 1 The gorouter is down")) == []
    assert warnings(working.say("pat", "!comms edit 1 The VM is down")) == []


def test_a_second_author_is_told_of_the_first(working):
    working.say("sam", "!comms draft Some fail")
    working.say("pat", "!comms edit 1 Pat’s words")
    answer = working.say("sam", "!comms edit 1 Sam’s words")
    assert "pat has only just written version 2 of draft 1, at 10:00 GMT: “Pat’s words”" in answer
    assert "Yours was: “Sam’s words”" in answer
    working.say("sam", "!comms edit 1 Sam’s words --because it has the times")
    shown = working.say("pat", "!comms show")
    assert "version 3, by sam at 10:00 GMT:\nSam’s words" in shown
    assert "Before: sam at 10:00 GMT, pat at 10:00 GMT." in shown


def test_a_text_too_long_for_a_status_page_is_refused_and_nothing_lost(working):
    working.say("sam", "!comms draft Some fail")
    before = draft_of(working)
    answer = working.say("sam", "!comms edit 1 " + "x" * 99_000)
    assert "that makes 99000 characters, and a message to tenants has 25000 at most" in answer
    assert draft_of(working) == before


def test_drafts_outlive_a_restart(working):
    working.say("sam", "!comms draft Some fail")
    working.say("pat", "!comms approve")
    shown = working.say("sam", "!comms show")
    working.restart()
    assert working.say("sam", "!comms show") == shown
    assert "approved by pat at 10:00 GMT" in shown


def test_a_restricted_draft_is_shown_only_where_the_incident_may_be_heard(working):
    working.say("sam", "!comms draft Some fail")
    working.say("alex", "!incident cyber yes")
    for room in ("#elsewhere", "#paas-internal"):
        answer = working.say("sam", "!comms show 1", room)
        assert "Some fail" not in answer
    assert "Some fail" in working.tell("sam", "!comms show 1")
    assert "We cannot say more about it yet." in working.tell("sam", "!comms draft")


def test_what_is_drafted_in_private_is_kept_in_the_incident_room_too(working):
    working.tell("sam", "!comms draft Some fail")
    assert any("drafted for tenants" in text or "tenants notice" in text
               for room, text in working.posts if room == "#paas-incident")  # fmt: skip


def test_what_there_is_to_say_is_not_corrected_but_given_again(working):
    working.say("sam", "!comms effect Some fail")
    last = working.events()[-1].number
    assert "has no words to correct" in working.say("sam", f"!incident correct {last} All fail")


def test_a_broken_template_for_tenants_stops_the_start_with_file_and_line(tmp_path, playbook):
    from muster.chat.templates import TemplateFault, Templates

    (tmp_path / "messages").mkdir()
    broken = message("first", "fine\n{% if effect %}", "effect")
    (tmp_path / "messages" / "own.j2").write_text(broken)
    with pytest.raises(TemplateFault, match=r"own\.j2, line 3"):
        Templates(ROOT / "templates", playbook.timezone, tmp_path)


def test_a_team_words_its_messages_itself(tmp_path, playbook):
    from muster.chat.templates import Templates

    (tmp_path / "messages").mkdir()
    (tmp_path / "messages" / "own.j2").write_text(message("first", "Ahoy. {{ effect }}", "effect"))
    own = Templates(ROOT / "templates", playbook.timezone, tmp_path)
    assert own.render("messages/first", effect="The ferry is late.") == "Ahoy. The ferry is late."


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.one_of(st.sampled_from(TEXTS), st.text(min_size=1, max_size=80)))
def test_whatever_people_type_appears_as_text_and_never_as_template_code(working, text):
    compose = working.services.templates.render
    typed = sentence(clean(text).strip())
    facts = dict.fromkeys(("users", "doing", "advice", "promised"), "")
    said = compose("messages/first", team="X", effect=typed, **facts)
    expected = [line.rstrip() for line in harmless(typed).splitlines() if line.strip()]
    assert said.splitlines()[1 : 1 + len(expected)] == expected


def test_a_notice_about_what_affects_no_tenant_says_so_to_whoever_drafts_it(working):
    working.say("alex", "!incident tenants no")
    answer = working.say("sam", "!comms draft possible")
    assert "no tenant is affected. If some are: !incident tenants INC-1 yes" in answer
    working.say("sam", "!comms send")
    assert "on record" not in working.say("sam", "!comms draft all-clear")


def test_the_draft_that_is_sent_is_the_one_last_written_on(working):
    working.say("sam", "!comms effect Apps are slow")
    working.say("sam", "!comms draft")
    working.say("sam", "!comms draft")
    working.say("sam", "!comms edit 1 Apps are slow. We will update you by 3pm.")
    assert "INC-1 draft 1" in working.say("sam", "!comms send")
    assert "15:00 GMT" in working.say("sam", "!comms due")


@pytest.mark.parametrize(
    ("first", "then"), [("possible", "a possible problem"), ("first", "a problem")]
)
def test_an_all_clear_speaks_of_the_problem_as_it_was_told(theatre, first, then):
    theatre.say("alex", "!incident start Apps fail --tenants yes")
    theatre.say("sam", "!incident comms me")
    theatre.say("sam", "!comms effect Some apps may be slow to answer")
    theatre.say("sam", f"!comms draft {first}")
    theatre.say("sam", "!comms send")
    theatre.say("alex", "!incident tenants no")
    assert f"We told you about {then} with" in theatre.say("sam", "!comms draft all-clear")


def test_what_was_confirmed_after_a_possible_problem_was_one(theatre):
    theatre.say("alex", "!incident start Apps fail --tenants yes")
    theatre.say("sam", "!incident comms me")
    theatre.say("sam", "!comms draft possible")
    theatre.say("sam", "!comms send")
    theatre.say("sam", "!comms announced phone Some apps fail")
    theatre.say("alex", "!incident tenants no")
    assert "We told you about a problem with" in theatre.say("sam", "!comms draft all-clear")


def test_another_time_alone_is_put_into_the_words_of_the_draft(theatre):
    theatre.say("alex", "!incident start Apps fail --tenants yes")
    theatre.say("sam", "!incident comms me")
    theatre.say("sam", "!comms effect Some apps may be slow to answer")
    theatre.say("sam", "!comms draft first --next 15:30")
    for typed in ("edit 1 --next 10:30", "edit --next 10:30"):
        theatre.say("sam", f"!comms {typed}")
        assert draft_of(theatre).endswith("We will update you by 10:30am today.")
        assert f"{theatre.incident().drafts[0].next_update:%H:%M}" == "10:30"
    assert "needs" in theatre.say("sam", "!comms edit 1")


def test_what_was_edited_is_said_by_the_next_draft_too(theatre):
    theatre.say("alex", "!incident start Apps fail --tenants yes")
    theatre.say("sam", "!incident comms me")
    theatre.say("sam", "!comms effect Some apps may be slow to answer")
    theatre.say("sam", "!comms doing We are undoing a change")
    theatre.say("sam", "!comms draft first")
    edited = draft_of(theatre).replace("Some apps may be slow to answer", "Your app may be slow")
    theatre.say("sam", f"!comms edit 1 {edited}")
    theatre.say("sam", "!comms send 1")
    theatre.say("sam", "!comms draft update")
    assert "Your app may be slow.\nWe are undoing a change." in draft_of(theatre)


@pytest.mark.parametrize(("promised", "said"), [("tomorrow 10:00", "10am"), ("11:00", "9am")])
def test_a_pause_promises_nothing_sooner_than_was_promised(theatre, promised, said):
    theatre.say("alex", "!incident start Apps fail --tenants yes")
    theatre.say("sam", "!incident comms me")
    theatre.say("sam", "!comms effect Some apps may be slow to answer")
    theatre.say("sam", f"!comms draft first --next {promised}")
    theatre.say("sam", "!comms send")
    theatre.say("alex", "!incident pause Nobody can go on --because so it is")
    theatre.say("sam", "!comms draft pause")
    assert draft_of(theatre).endswith(f"We will update you by {said} on Tuesday 3 March.")


OWN = """\
comms:
  own_messages:
    - id: rewiring
      called: planned work
      subject: Planned work on {team}
      says: ["We are going to work on {team}.", "{effect}"]
      needs: [effect]
"""


def test_a_kind_of_message_that_only_this_team_has_is_written_sent_and_told_like_any_other(adapted):
    theatre = adapted(("\ncomms:\n", "\n" + OWN))
    theatre.say("alex", "!incident start Router work --priority P3")
    theatre.say("sam", "!incident comms me")
    theatre.say("alex", "!incident agree")
    assert "What do tenants notice?" in theatre.say("sam", "!comms draft rewiring")
    answer = theatre.say("sam", "!comms draft rewiring Deploys may wait --next 10:40")
    assert "Draft 1 of INC-1, planned work" in answer
    assert "We are going to work on GOV.UK PaaS." in answer
    assert "Deploys may wait." in answer
    assert "We will update you by 10:40am today." in answer
    theatre.say("sam", "!comms send 1 --in StatusPage,tenant-list")
    [letter] = theatre.stage.gateways["mail"].sent.values()
    assert letter.subject == "Planned work on GOV.UK PaaS"
    assert [each.name for each in theatre.stage.status_page._board.incidents] == [
        "Planned work on GOV.UK PaaS"
    ]
    assert "planned work (draft 1)" in theatre.say("sam", "!comms channels")
    assert "drafted for tenants, planned work" in theatre.say("alex", "!incident timeline")
    assert "rewiring" in theatre.say("sam", "!comms help draft")


def test_of_a_restricted_incident_a_kind_of_ones_own_says_nothing(adapted):
    theatre = adapted(("\ncomms:\n", "\n" + OWN))
    theatre.say("alex", "!incident start Odd logins --cyber")
    theatre.say("alex", "!incident comms sam")
    answer = theatre.say("sam", "!comms draft INC-1 rewiring Deploys may wait")
    assert "drafted" not in theatre.kinds()
    assert "of which only the message agreed for that goes out" in answer
