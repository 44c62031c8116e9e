"""What could be said better in a draft fits its kind, and the templates themselves read well."""

from itertools import product

import pytest

from muster.comms.draft_check import judge
from muster.comms.message_kinds import KINDS, NEXT
from muster.incidents.drafts import About, CommsDraft
from muster.playbook.wording_lists import Wording
from muster.wording import Lists
from tests.conftest import shipped_templates

GOOD = {
    About.EFFECT: "Some requests to your apps may fail.",
    About.USERS: "End users may be unable to reach a service.",
    About.DOING: "We are undoing a change.",
    About.ADVICE: "Please do not deploy until this is over.",
}
AT_SEA = {
    About.EFFECT: "Tickets are sold on board today, and you may have to wait.",
    About.USERS: "Some passengers may be late.",
    About.DOING: "We are undoing a change.",
    About.ADVICE: "Please bring cash.",
}


@pytest.fixture(scope="module")
def lists(playbook):
    return Lists.of(playbook)


@pytest.fixture(scope="module")
def templates(playbook):
    return shipped_templates()


def text_of(templates, kind, team, good, given, *, promised, resumes="", boundary="", over=False):
    """Return a message of a kind for which nobody has given any words but good ones."""
    words = {about.value: good[about] if about in given else "" for about in About}
    return templates.render(
        f"messages/{kind.name}",
        team=team,
        promised=promised if kind.promises else "",
        resumes=resumes,
        boundary=boundary,
        over=over,
        told_for_sure=over,
        **words,
    )


def codes(text, lists, kind="first", asked=()):
    groups = judge(CommsDraft(1, kind, text, ()), KINDS[kind], lists, asked)
    return [group[0].code for group in groups]


FOR_TENANTS = [kind for kind in KINDS.values() if kind.for_tenants]


def choices(kind):
    """Yield which optional parts are said, in every combination."""
    for said in product((False, True), repeat=len(kind.uses)):
        given = {about for about, each in zip(kind.uses, said, strict=True) if each}
        yield {*given, *kind.needs, *({About.EFFECT} if kind.needs_text else ())}


@pytest.mark.parametrize("kind", FOR_TENANTS, ids=lambda kind: kind.name)
def test_a_template_with_good_words_has_nothing_to_change_whatever_parts_it_has(
    kind, playbook, lists, templates
):
    times = ("", "3:40pm today", "9:20am on Monday 9 March")
    facts = product(choices(kind), times, times[:2], ("", "closing", "opening"), (False, True))
    for given, promised, resumes, boundary, over in facts:
        text = text_of(
            templates, kind, playbook.team, GOOD, given,
            promised=promised, resumes=resumes, boundary=boundary, over=over,
        )  # fmt: skip
        assert codes(text, lists, kind.name) == [], text


@pytest.mark.parametrize("kind", FOR_TENANTS, ids=lambda kind: kind.name)
@pytest.mark.parametrize("team", [None, "HMCTS Router Hub"])
def test_nor_has_it_for_another_team_whatever_that_is_called(kind, team, ferry, templates):
    playbook = ferry.model_copy(update={"team": team or ferry.team})
    lists = Lists.of(playbook)
    for given in choices(kind):
        text = text_of(templates, kind, playbook.team, AT_SEA, given, promised="3pm today")
        assert codes(text, lists, kind.name) == [], text


@pytest.mark.parametrize("kind", FOR_TENANTS, ids=lambda kind: kind.name)
def test_a_team_without_word_lists_is_not_told_what_cannot_be_known(kind, playbook, templates):
    bare = playbook.model_copy(update={"wording": Wording()})
    text = text_of(templates, kind, bare.team, GOOD, {About.EFFECT}, promised="3pm today")
    assert codes(text, Lists.of(bare), kind.name) == []


@pytest.mark.parametrize(
    ("kind", "left_out"),
    [
        ("first", ["no_effect", "no_scope", "no_next_update"]),
        ("pause", ["no_effect", "no_scope", "no_next_update"]),
        ("possible", ["no_scope", "no_next_update"]),
        ("monitoring", ["no_scope", "no_next_update"]),
        ("resolved", ["no_scope"]),
        ("review", ["no_scope"]),
        ("cyber", []),
    ],
)
def test_a_kind_is_asked_only_for_what_it_is_there_to_say(kind, left_out, lists):
    assert codes("We carry on.", lists, kind) == left_out


def test_words_agreed_beforehand_are_never_judged(lists):
    text = "The gorouters in eu-west-1a were remediated!"
    assert "technical" in codes(text, lists, "update")
    assert codes(text, lists, "cyber") == []


def test_what_is_asked_for_beside_the_draft_is_not_found_missing_as_well(lists):
    asked = (About.EFFECT.value, About.ADVICE.value, NEXT)
    assert codes("We carry on.", lists, "first", asked) == ["no_scope"]
    assert "promise" in codes("It will be fixed by 3pm.", lists, "first", asked)
