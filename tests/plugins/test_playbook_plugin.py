"""`!playbook`: the playbook itself, by role and by question."""

import pytest


def test_it_says_which_playbook_it_follows_and_where_it_comes_from(theatre):
    answer = theatre.say("eve", "!playbook about")
    assert "April 2024" in answer
    assert "https://team-manual.cloud.service.gov.uk/" in answer
    assert "internal use" in answer


@pytest.mark.parametrize(("verb", "role"), [("lead", "Engineering lead"), ("comms", "Comms lead")])
def test_it_serves_each_lead_step_by_step(theatre, verb, role):
    answer = theatre.say("alex", f"!playbook {verb}")
    lines = answer.splitlines()
    assert lines[0].startswith(role)
    assert lines[1].startswith("1. ")
    steps = len(lines) - 2
    for number in range(1, steps + 1):
        assert f"step {number}:" in theatre.say("alex", f"!playbook {verb} {number}")
    assert f"the last is {steps}" in theatre.say("alex", f"!playbook {verb} {steps + 1}")


def test_the_aim_is_a_stable_platform_not_a_permanent_fix(theatre):
    answer = theatre.say("alex", "!playbook lead")
    assert "The goal is a stable platform, not a permanent fix." in answer
    assert "be cautious" in answer


def test_triage_asks_the_two_questions_and_lists_what_is_no_incident(theatre):
    answer = theatre.say("alex", "!playbook triage")
    assert "1) Does it have a negative impact on the availability of tenant services?" in answer
    assert "2) Is it a cyber security incident?" in answer
    assert "Billing smoke tests failing" in answer


def test_priorities_are_the_public_table_with_its_link(theatre):
    answer = theatre.say("alex", "!playbook priorities")
    assert (
        "P2 Major incident: start within 30 minutes, first tenant update n+60, "
        "then every 2 hours, backstop by n+120" in answer
    )
    assert "P4 Minor issue" in answer
    assert "(targets, no SLA)" in answer
    assert "https://www.cloud.service.gov.uk/support-and-response-times" in answer
    assert "Examples: Apps are unavailable" in theatre.say("alex", "!playbook priorities p1")


def test_cyber_tells_definition_criteria_examples_and_routes(theatre):
    answer = theatre.say("alex", "!playbook cyber")
    for expected in (
        "NCSC",
        "unauthorised access to non-public data of GOV.UK services",
        "lack of access control to use or alter",
        "denial-of-service",
        "active breach and/or involve exposure of data",
        "unauthorised access to tenant apps and backing services",
        "unauthorised access to platform infrastructure",
        "exploitation of vulnerabilities in platform APIs",
        "Live Call Routing",
        "#cyber-security-help",
        "See the appendix",
        "seek help by escalating",
    ):
        assert expected in answer


@pytest.mark.parametrize(
    ("word", "finding"),
    [
        ("data", "This is a cyber security incident."),
        ("breach", "This is a cyber security incident."),
        ("dos", "This is a cyber security incident."),
        ("vulnerability", "This is not a cyber security incident."),
        ("tenant-code", "This is not our incident by itself."),
        ("unsure", "You need not decide alone. Escalate."),
    ],
)
def test_each_cyber_question_has_its_answer(theatre, word, finding):
    assert finding in theatre.say("alex", f"!playbook cyber {word}")


def test_in_doubt_the_routes_are_shown(theatre):
    assert "Live Call Routing" in theatre.say("alex", "!playbook cyber unsure")


def test_tenant_code_is_not_ours_but_the_tenant_is_informed(theatre):
    answer = theatre.say("alex", "!playbook cyber tenant-code")
    assert "we are not responsible for the code tenants deploy" in answer
    assert "!incident cyber tenant-code TEXT" in answer


def test_suppliers_say_how_and_warn_when_nothing_is_guaranteed(theatre):
    answer = theatre.say("alex", "!playbook suppliers")
    assert "AWS: Log into AWS and raise a support ticket." in answer
    assert "DoS) protection" in answer
    assert "support@aiven.io" in answer
    assert "Response times are not guaranteed" in answer
    assert "githubstatus" not in theatre.say("alex", "!playbook suppliers aws")


@pytest.mark.parametrize(
    ("wall", "says"),
    [
        ((2026, 3, 2, 16, 59), "In hours until 17:00 GMT."),
        ((2026, 3, 2, 17, 0), "Out of hours until 09:00 GMT on Tue 3 March."),
        ((2026, 4, 2, 18, 0), "Out of hours until 09:00 BST on Tue 7 April."),
    ],
)
def test_hours_say_in_or_out_and_until_when(theatre, wall, says):
    theatre.clock(*wall)
    answer = theatre.say("alex", "!playbook hours")
    assert answer.startswith(says)
    assert "no out of hours provision" in answer


def test_the_pools_say_who_takes_what(theatre):
    answer = theatre.say("alex", "!playbook pools")
    assert "Managed Service SREs (P1, P2, P3 only)" in answer
    assert "previously worked on GOV.UK PaaS" in answer


@pytest.mark.parametrize("verb", ["paths", "pausing", "writing", "review"])
def test_the_rest_of_the_playbook_is_served_too(theatre, verb):
    expected = {
        "paths": "last resort",
        "pausing": "6 hours should be the maximum",
        "writing": "end users are likely to experience intermittent interruption",
        "review": "ideally within 1-2 weeks",
    }
    assert expected[verb] in theatre.say("alex", f"!playbook {verb}")


def test_help_leads_to_every_page(theatre):
    verbs = theatre.stage.bot.plugin_manager.plugins["Playbook"].verbs.table
    overview = theatre.say("eve", "!playbook").split()
    for name in verbs:
        assert name in overview
        assert theatre.say("eve", f"!playbook {name}")


def test_tenants_are_given_only_public_links(among_tenants):
    for verb in ("about", "lead", "cyber", "suppliers", "priorities"):
        answer = among_tenants.say("eve", f"!playbook {verb}", "#paas-tenants")
        assert "docs.cloud.service.gov.uk" in answer
        assert "team-manual" not in answer
        assert "internal" not in answer
