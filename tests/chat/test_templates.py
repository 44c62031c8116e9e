"""The sentences are macros in files: all checked at the start, a team's own ones first."""

import re
import shutil
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from jinja2 import TemplateError

from muster.chat.clean_text import MENTION_OPENS
from muster.chat.message_files import messages_of, read_messages
from muster.chat.templates import TemplateFault, Templates, facts_used
from muster.incidents.events import PAYLOADS
from muster.people import Person
from tests.conftest import ROOT, message, shipped_templates

LONDON = ZoneInfo("Europe/London")


@pytest.fixture
def shipped():
    return shipped_templates()


TAKES = {"hello": ("name", "more"), "more": ("more",)}


def write(folder, name, text):
    """Write a file with one message, called as the message is; return it."""
    path = folder / f"{name}.j2"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(message(path.stem, text, *TAKES.get(path.stem, ())), encoding="utf-8")
    return path


def faults(shipped_folder, own=None):
    with pytest.raises(TemplateFault) as caught:
        Templates(shipped_folder, LONDON, own)
    return caught.value.faults


@pytest.fixture
def small(tmp_path):
    """A folder of two messages, and an empty one for a team's own."""
    folder, own = tmp_path / "shipped", tmp_path / "own"
    own.mkdir()
    write(folder, "chat/hello", "Hello {{ name }}.\n{% include 'chat/more' %}")
    write(folder, "chat/more", "{% if more %}\nAnd {{ more }}.\n{% endif %}\n")
    return folder, own


def test_every_kind_of_event_has_its_line_in_the_timeline(shipped):
    assert [kind for kind in PAYLOADS if not shipped.has(f"timeline/{kind}")] == []


def test_every_shipped_template_is_sound_as_it_is_put_together(shipped):
    for name in shipped.names:
        assert shipped._all.get_template(name)


def test_every_shipped_message_takes_the_facts_that_it_uses_and_no_others(shipped):
    found, _ = read_messages(ROOT / "templates")
    for name, each in found.items():
        used = facts_used(name, shipped._shipped)
        whole = shipped._shipped.loader.get_source(shipped._shipped, name)[0]
        its_own = set(re.findall(r"set (\w+)", whole))
        assert used - its_own <= set(each.facts) <= used, name


def test_no_line_of_the_shipped_messages_is_longer_than_people_read(shipped):
    lines = [
        f"{path.name}:{number}"
        for path in (ROOT / "templates").rglob("*.j2")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if len(line) > 120
    ]
    assert lines == []


def test_a_file_has_many_messages_with_remarks_between_them():
    text = (
        "{# Greetings. #}\n"
        + message("hello", "Hello {{ name }}.", "name")
        + message("bye", "Bye.")
    )
    found, faults = messages_of(text, "greetings.j2")
    assert faults == []
    assert [(name, each.facts, each.text) for name, each in found.items()] == [
        ("hello", ("name",), "Hello {{ name }}.\n"),
        ("bye", (), "Bye.\n"),
    ]


def test_a_line_that_ends_with_a_backslash_goes_on_in_the_next(small):
    write(small[0], "chat/hello", "Hello \\\n    {{ name }}\\\n    , dear.\nBye.")
    templates = Templates(small[0], LONDON)
    assert templates.render("chat/hello", name="sam") == "Hello sam, dear.\nBye."


def test_a_fault_is_told_by_the_line_of_the_file_whatever_goes_on(small):
    write(small[1], "chat/hello", "a \\\n b\n\nHello {{ name }} \\\n {{ wherever")
    [fault] = faults(*small)
    assert fault.line == 5


def test_a_teams_own_file_may_be_called_as_they_like(small):
    write(small[1], "chat/more", "{{ more|upper }}!").rename(small[1] / "chat/ours.j2")
    templates = Templates(small[0], LONDON, small[1])
    assert templates.render("chat/hello", name="sam", more="x") == "Hello sam.\nX!"


def test_what_is_named_with_hyphens_is_a_macro_without_them(small):
    write(small[0], "chat/all_clear", "All clear.")
    templates = Templates(small[0], LONDON)
    assert templates.has("chat/all-clear")
    assert templates.render("chat/all-clear") == "All clear."


def test_a_message_that_stands_in_two_files_of_a_folder_is_a_mistake(small):
    write(small[0], "chat/hello", "Hi").rename(small[0] / "chat/again.j2")
    write(small[0], "chat/hello", "Hi")
    [fault] = faults(small[0])
    assert "chat/hello stands in" in fault.wrong


def test_a_file_of_the_former_kind_is_told_and_not_passed_over(small):
    (small[1] / "chat").mkdir()
    (small[1] / "chat/hello.txt").write_text("Hello {{ name }}")
    [fault] = faults(*small)
    assert "a message is a macro now" in fault.wrong


def test_a_near_name_is_offered_for_one_that_overrides_nothing(small):
    write(small[1], "chat/helo", "Hi")
    [fault] = faults(*small)
    assert "did you mean chat/hello?" in fault.wrong


def test_a_filter_that_there_is_not_is_said_of_a_teams_own_at_the_start(small):
    folder, own = small
    write(own, "chat/hello", "Hello {{ name|loudly }}.")
    [fault] = faults(folder, own)
    assert fault.line == 2
    assert "No filter named 'loudly'" in fault.wrong


def test_blank_lines_fall_away(small):
    templates = Templates(small[0], LONDON)
    assert templates.render("chat/hello", name="sam", more=None) == "Hello sam."
    assert templates.render("chat/hello", name="sam", more="x") == "Hello sam.\nAnd x."


def test_what_a_template_asks_for_is_known_with_all_that_it_includes(small):
    templates = Templates(small[0], LONDON)
    assert templates.asks_for("chat/hello", "step", "more")
    assert not templates.asks_for("chat/hello", "step")
    assert not templates.asks_for("chat/more", "name")


def test_a_template_is_given_facts_and_none_of_jinjas_functions(small):
    write(small[0], "chat/many", "{% for n in range(9) %}{{ n }}{% endfor %}")
    with pytest.raises(TemplateError, match="range"):
        Templates(small[0], LONDON).render("chat/many")


def test_a_teams_own_template_comes_first_and_the_others_stay(small):
    write(small[1], "chat/more", "{{ more|upper }}!")
    templates = Templates(*small[:1], LONDON, small[1])
    assert templates.render("chat/hello", name="sam", more="x") == "Hello sam.\nX!"


def test_a_broken_template_stops_the_start_with_file_and_line(small):
    path = write(small[1], "chat/more", "fine\n{% if more %}\nno end")
    [fault] = faults(*small)
    assert fault.file == str(path)
    assert fault.line >= 2
    assert "endif" in fault.wrong


def test_a_shipped_file_that_somebody_edited_is_told_where_it_is_looked_for(small):
    path = write(small[0], "chat/more", "fine\n{% if more %}\nno end")
    [fault] = Templates(small[0], LONDON).shipped_faults()
    assert (fault.file, fault.line >= 2, "endif" in fault.wrong) == (str(path), True, True)


def test_nothing_is_wrong_with_what_is_shipped(shipped):
    assert shipped.shipped_faults() == []


def test_a_name_that_a_template_is_not_given_stops_the_start(small):
    write(small[1], "chat/hello", "Hello {{ name }}\nfrom {{ wherever }}")
    [fault] = faults(*small)
    assert (fault.line, "wherever is not given" in fault.wrong) == (3, True)
    assert "given: name, more" in fault.wrong


def test_a_file_that_overrides_nothing_is_a_mistake(small):
    write(small[1], "chat/helo", "Hi")
    [fault] = faults(*small)
    assert "overrides nothing" in fault.wrong


def test_a_file_that_is_no_text_is_a_mistake(small):
    (small[1] / "chat").mkdir()
    (small[1] / "chat/more.j2").write_bytes(b"\xff\xfe\x00")
    assert "UTF-8" in faults(*small)[0].wrong


def test_every_fault_is_told(small):
    write(small[1], "chat/hello", "{{")
    write(small[1], "chat/more", "{% if %}")
    assert len(faults(*small)) == 2


def test_a_teams_own_template_that_fails_while_running_falls_back(small, caplog):
    write(small[1], "chat/hello", "{{ name.nothing.there }}")
    templates = Templates(small[0], LONDON, small[1])
    assert templates.render("chat/hello", name="sam", more=None) == "Hello sam."
    assert "chat/hello fails" in caplog.text


def test_a_shipped_template_that_is_given_too_little_raises(small):
    with pytest.raises(TemplateError):
        Templates(small[0], LONDON).render("chat/hello", more=None)


@pytest.mark.parametrize("text", ["{{ 7*7 }}", "{% include 'chat/more' %}", "{# x #}"])
def test_text_from_people_is_never_a_template(small, text):
    assert text in Templates(small[0], LONDON).render("chat/hello", name=text, more=None)


def test_a_template_cannot_reach_into_python(small):
    write(small[1], "chat/hello", "{{ name.__class__.__mro__ }}")
    rendered = Templates(small[0], LONDON, small[1]).render("chat/hello", name="sam", more=None)
    assert rendered == "Hello sam."


def test_values_are_made_harmless(small):
    rendered = Templates(small[0], LONDON).render(
        "chat/hello", name="<!channel> @here", more=f"{MENTION_OPENS}eve\teve\ue001"
    )
    assert "<!channel>" not in rendered
    assert "@here" not in rendered
    assert MENTION_OPENS not in rendered


def test_an_instant_needs_to_say_how_it_is_shown(small):
    instant = datetime(2026, 7, 1, 13, 5, tzinfo=UTC)
    with pytest.raises(TypeError, match="time, clock, date"):
        Templates(small[0], LONDON).render("chat/hello", name=instant, more=None)
    write(small[1], "chat/more", "{{ more|time }} or {{ more|clock }}")
    templates = Templates(small[0], LONDON, small[1])
    assert templates.render("chat/hello", name="x", more=instant).endswith("14:05 BST or 14:05")


def test_people_are_named_in_plain_english(small):
    write(small[1], "chat/more", "{{ more|names }}")
    templates = Templates(small[0], LONDON, small[1])
    people = [Person(name, name) for name in ("alex", "sam", "pat")]
    shown = [templates.render("chat/hello", name="x", more=people[:n]) for n in (1, 2, 3)]
    assert [line.splitlines()[-1] for line in shown] == [
        "alex",
        "alex and sam",
        "alex, sam and pat",
    ]


# ---- what becomes of the files later


def test_what_becomes_of_the_files_while_the_bot_runs_changes_nothing(small):
    templates = Templates(small[0], LONDON, small[1])
    for path in sorted(small[0].rglob("*.j2")):
        path.write_text("{{ what_a_newer_version_gives }}", encoding="utf-8")
    assert templates.render("chat/hello", name="sam", more=None) == "Hello sam."
    shutil.rmtree(small[0])
    assert templates.render("chat/more", more="x") == "And x."
    assert templates.asks_for("chat/hello", "more")


def test_nothing_is_read_once_no_file_can_be_opened(small, monkeypatch):
    templates = Templates(small[0], LONDON)

    def full(*_, **__):
        raise OSError(24, "Too many open files")

    monkeypatch.setattr("os.open", full)
    monkeypatch.setattr("builtins.open", full)
    assert templates.render("chat/hello", name="sam", more="x") == "Hello sam.\nAnd x."


@pytest.mark.parametrize(
    "fails",
    ["{{ 1 // 0 }}", "{{ name.upper(1, 2) }}", "{% include name %}", "{{ name[more] }}"],
)
def test_however_a_teams_own_fails_the_shipped_one_serves(small, fails):
    write(small[1], "chat/hello", fails + "{{ more }}")
    templates = Templates(small[0], LONDON, small[1])
    assert templates.render("chat/hello", name="sam", more=None) == "Hello sam."


def test_includes_that_are_only_known_while_running_end_too(small):
    write(small[1], "chat/hello", "{% include name %}{{ more }}")
    templates = Templates(small[0], LONDON, small[1])
    assert templates.render("chat/hello", name="chat/hello", more=None) == "Hello chat/hello."
