"""Commands as people on phones type them."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.chat.grammar import Flag, Misunderstood, Verb, only_numbers, understand, with_flags

VERBS = {
    verb.name: verb
    for verb in (
        Verb("note", "TEXT", "", "", text="required", flags=(Flag("at", "moment", "14:05"),)),
        Verb("start", "TEXT", "", "", reference=False, text="required",
             flags=(Flag("priority"), Flag("cyber", "yes"), Flag("at", "moment", "14:05"))),
        Verb("task", "TEXT", "", "", text="required",
             flags=(Flag("owner"), Flag("due", "moment"), Flag("after", "when"))),
        Verb("correct", "N TEXT", "", "", text="required", counts=True),
        Verb("done", "N", "", "", text="required", counts=True, choice=True),
        Verb("priority", "P2", "", "", text="required", choice=True),
        Verb("status", "", "", ""),
        Verb("reopen", "REASON [--lead PERSON]", "", "", text="required", flags=(Flag("lead"),)),
        Verb("close", "[TEXT]", "", "", text="optional"),
    )
}  # fmt: skip

EXISTING = {7, 40}


def read(typed):
    return understand(typed, "incident", VERBS, there_is=lambda verb, number: number in EXISTING)


def wrong(typed):
    with pytest.raises(Misunderstood) as caught:
        read(typed)
    return caught.value.code


@pytest.mark.parametrize(
    "text",
    [
        "it's the router",
        'a lone " quote',
        "“smart” ‘quotes’",
        "a dash — in the middle",
        "a -- b",
        "minus -5 degrees",
        "an em–dash—glued",
        "the word because is just text",
        "first line\nsecond line",
        "🔥 on fire 👩‍🚒",
        "{{ 7*7 }} **bold** _under_ `code`",
        "— nobody knows",
        "–x is no flag here",
        "`--force` was used",
    ],
)
def test_ordinary_text_stays_as_it_is(text):
    line = read(f"note {text}")
    assert line.text == text
    assert line.flags == {}
    assert line.because is None


@pytest.mark.parametrize(
    "typed", ["NOTE hello", "Note hello", "  note   hello ", "note\u00a0hello"]
)
def test_phones_capitalise_and_pad(typed):
    line = read(typed)
    assert (line.verb.name, line.text) == ("note", "hello")


@pytest.mark.parametrize("dash", ["--", "—", "–"])
def test_a_flag_may_stand_anywhere_and_begin_with_what_a_phone_made_of_two_dashes(dash):
    for typed in (
        f"note {dash}at 14:05 restarted it",
        f"note restarted {dash}at 14:05 it",
        f"note restarted it {dash}At 14:05",
        f"note restarted it {dash}at=14:05",
    ):
        line = read(typed)
        assert (line.text, line.flags) == ("restarted it", {"at": "14:05"})


@pytest.mark.parametrize(
    ("typed", "value", "text"),
    [
        ("--at 2026-03-02 14:05 restarted", "2026-03-02 14:05", "restarted"),
        ("--at yesterday 23:50 restarted", "yesterday 23:50", "restarted"),
        ("--at 14:05 GMT restarted", "14:05 GMT", "restarted"),
        ("--at 10m ago restarted", "10m ago", "restarted"),
        ("--at 2 March 14:05 restarted", "2 March 14:05", "restarted"),
        ("--at 14:05 1400 users see errors", "14:05", "1400 users see errors"),
        ('--at "2 March 14:05" restarted', "2 March 14:05", "restarted"),
        ("--at nonsense restarted", "nonsense", "restarted"),
    ],
)
def test_a_moment_takes_as_many_words_as_it_has(typed, value, text):
    line = read(f"note {typed}")
    assert (line.flags["at"], line.text) == (value, text)


def test_quotes_hold_a_value_of_several_words():
    assert read("task call --owner “Sam Smith” now").flags == {"owner": "Sam Smith"}


def test_a_reason_that_a_verb_needs_may_be_said_after_because_and_passes_nothing():
    line = read("reopen 7 --lead sam --because errors are back")
    assert (line.reference, line.text, line.because) == (7, "errors are back", None)
    both = read("reopen errors are back --because Sam rests")
    assert (both.text, both.because) == ("errors are back", "Sam rests")


def test_because_takes_the_rest_of_the_line():
    line = read("close all good --because nobody --cyber is left, it's late")
    assert line.text == "all good"
    assert line.because == "nobody --cyber is left, it's late"


def test_a_flag_without_value_leaves_the_next_word_alone():
    line = read("start --cyber somebody is in")
    assert (line.flags, line.text) == ({"cyber": ""}, "somebody is in")


@pytest.mark.parametrize("reference", ["INC-7", "inc-7", "INC7", "Inc-7:", "INC-007"])
def test_a_reference_is_always_a_reference(reference):
    line = read(f"note {reference} hello")
    assert (line.reference, line.text) == (7, "hello")
    assert read("note INC-99 hello").reference == 99


@pytest.mark.parametrize(
    "text", ["7 of 9 routers are back", "#7 is merged", "7, 8 and 9 are back", "7 % fail", "41: x"]
)
def test_a_number_before_free_text_is_part_of_it(text):
    for verb in ("note", "close"):
        line = read(f"{verb} {text}")
        assert (line.reference, line.text) == (None, text)


@pytest.mark.parametrize(
    ("typed", "reference", "text"),
    [
        ("note 7: hello", 7, "hello"),
        ("note #7: hello", 7, "hello"),
        ("close 7", 7, ""),
        ("close 7 --because it is", 7, ""),
        ("close 41", None, "41"),
        ("priority 7 P1", 7, "P1"),
        ("priority 41 P1", None, "41 P1"),
    ],
)
def test_a_bare_number_is_a_reference_where_no_free_text_follows(typed, reference, text):
    line = read(typed)
    assert (line.reference, line.text) == (reference, text)


def test_a_number_before_free_text_is_a_reference_where_it_is_meant_for_one():
    line = understand(
        "note 7 hello",
        "incident",
        VERBS,
        there_is=lambda verb, number: False,
        is_meant=lambda verb, number, text: (verb.name, number, text) == ("note", 7, "hello"),
    )
    assert (line.reference, line.text) == (7, "hello")


@pytest.mark.parametrize(
    ("typed", "text"),
    [("priority 7", "7"), ("priority 7 routers are down", "7 routers are down")],
)
def test_a_number_is_what_is_chosen_where_nothing_else_could_be(typed, text):
    line = understand(
        typed, "incident", VERBS,
        there_is=lambda verb, number: True, is_choice=lambda verb, text: text.startswith("P"),
    )  # fmt: skip
    assert (line.reference, line.text) == (None, text)


@pytest.mark.parametrize(
    ("typed", "reference", "text"),
    [
        ("priority P1 INC-7", 7, "P1"),
        ("priority P1 all is down INC-7", 7, "P1 all is down"),
        ("priority P1 same as INC-7", None, "P1 same as INC-7"),
        ("note restarted it INC-7", 7, "restarted it"),
        ("note restarted it INC-40", None, "restarted it INC-40"),
        ("note the same as INC-7", None, "the same as INC-7"),
        ("note INC-40 restarted it INC-7", 40, "restarted it INC-7"),
        ("close INC-7", 7, ""),
        ("done 2 INC-7", 7, "2"),
    ],
)
def test_a_reference_may_be_last(typed, reference, text):
    line = understand(
        typed, "incident", VERBS,
        there_is=lambda verb, number: True, is_meant_last=lambda verb, number: number == 7,
    )  # fmt: skip
    assert (line.reference, line.text) == (reference, text)


def test_help_as_a_flag_asks_for_help_on_the_verb():
    for typed in ("note --help", "start x --help", "close —help", "status –Help"):
        assert wrong(typed) == "help_verb"
    assert read("note `--help` x").text == "`--help` x"


def test_whom_a_text_names_is_read_by_name_and_found_as_typed():
    line = understand(
        "task ask <@U1> --owner <@U2> --because <@U3> said so",
        "incident",
        VERBS,
        there_is=lambda verb, number: False,
        readable=lambda text: text.replace("<@U", "Sam --").replace(">", ""),
    )
    assert (line.text, line.because) == ("ask Sam --1", "Sam --3 said so")
    assert (line.typed, line.flags) == ("ask <@U1>", {"owner": "<@U2>"})


@pytest.mark.parametrize(
    "text",
    [
        "`cf push --strategy rolling` worked",
        "`--at 14:05` and `--because` are flags",
        "```\ncf push --strategy rolling\n  --at 14:05\n```",
        "```cf --force``` then `x --y` and ```cf --force```",
        "said `--at “14:05” ‘now’ — it's`",
        "a ` alone",
    ],
)
def test_what_is_in_backticks_is_text(text):
    line = read(f"note {text}")
    assert (line.text, line.flags, line.because) == (text, {}, None)


def test_flags_around_backticks_are_flags():
    line = read("note `a --b` --at 14:05 and `c --d` --because of `e --f`")
    assert (line.text, line.flags) == ("`a --b` and `c --d`", {"at": "14:05"})
    assert line.because == "of `e --f`"


@pytest.mark.parametrize(
    "typed", ["note x ` --att 1", "note x ` y\n ` --att 1", "note ``` --att 1"]
)
def test_a_backtick_without_another_on_its_line_begins_nothing(typed):
    assert wrong(typed) == "unknown_flag"


@pytest.mark.parametrize("name", ["unat", "no-at", "not-at", "without-at", "because-out"])
def test_a_flag_is_never_taken_for_its_opposite(name):
    with pytest.raises(Misunderstood) as caught:
        read(f"note x --{name} 14:05")
    assert caught.value.facts["close"] == []
    assert caught.value.facts["opposite"] == ("--because" if "because" in name else "--at")


def test_a_flag_that_is_misspelt_is_named():
    with pytest.raises(Misunderstood) as caught:
        read("note x --att 14:05")
    assert caught.value.facts["close"] == ["--at"]
    assert caught.value.facts["opposite"] is None


def test_a_block_of_code_may_begin_right_after_the_verb():
    assert read("note```\na --b\n```").text == "```\na --b\n```"


def test_backticks_hold_a_value_as_quotes_do():
    assert read("task call --owner `Sam Smith` now").flags == {"owner": "Sam Smith"}


@pytest.mark.parametrize(
    "text", ["`" * 90_000, "``` " * 20_000, "`a --b " * 12_000, "`\n" * 40_000]
)
def test_the_longest_row_of_backticks_is_read_at_once(text):
    with suppress(Misunderstood):
        assert read(f"note {text}").text


def test_a_bare_number_alone_is_a_reference_for_a_verb_without_text():
    assert read("status 99").reference == 99


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("", (None, "")),
        ("2", (None, "2")),
        ("#2", (None, "#2")),
        ("INC-7", (7, "")),
        ("inc-7: 2", (7, "2")),
        ("7 2", (7, "2")),
        ("3 of our customers", None),
        ("INC-7 is over", None),
        ("INC-7 2 apps", None),
        ("7 2 1", None),
        ("two", None),
    ],
)
def test_a_text_of_numbers_alone_is_told_from_one_that_begins_with_them(text, numbers):
    assert only_numbers(text) == numbers


@pytest.mark.parametrize(
    ("typed", "reference", "text"),
    [
        ("correct 12 other words", None, "12 other words"),
        ("correct 7 12 other words", None, "7 12 other words"),
        ("correct 7: 12 other words", 7, "12 other words"),
        ("correct INC-7 12 other words", 7, "12 other words"),
        ("correct 12 40 apps fail", None, "12 40 apps fail"),
        ("done 7", None, "7"),
        ("done 7 2", 7, "2"),
    ],
)
def test_a_verb_that_counts_keeps_its_own_number(typed, reference, text):
    line = read(typed)
    assert (line.reference, line.text) == (reference, text)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("strat router down", "unknown_verb"),
        ("note --force it", "unknown_flag"),
        ("note x --att 14:05", "unknown_flag"),
        ("note x --at", "value_missing"),
        ("note x --at --because y", "value_missing"),
        ("note x --at 14:05 --at 14:06", "flag_twice"),
        ("note", "text_missing"),
        ("note --at 14:05", "text_missing"),
        ("close --because", "because_what"),
        ("close --because   ", "because_what"),
        ("status now please", "no_text"),
        ("note " + "x" * 100_001, "too_long"),
    ],
)
def test_what_cannot_be_understood_says_which_way(typed, code):
    assert wrong(typed) == code


def test_a_near_miss_is_offered():
    with pytest.raises(Misunderstood) as caught:
        read("strat router down")
    assert caught.value.facts["close"][0] == "start"
    with pytest.raises(Misunderstood) as caught:
        read("note x --att 14:05")
    assert caught.value.facts["close"] == ["--at"]


def test_ten_thousand_words_are_ordinary_text():
    text = "a " * 9_000 + "b"
    assert read(f"note {text}").text == text


@given(st.text(max_size=300))
def test_any_line_is_understood_or_misunderstood_and_nothing_else(typed):
    with suppress(Misunderstood):
        line = read(typed)
        assert line.verb.name in VERBS
        assert line.because is None or line.because.strip()


@given(st.text(alphabet=st.characters(categories=["L", "N", "P", "S", "Zs"]), max_size=80))
def test_text_without_flags_is_kept_word_for_word(text):
    if "-" in text or "—" in text or "–" in text or "―" in text or not text.split():
        return
    first = text.split()[0].strip("#:,")
    if first.isdigit() or first.casefold().startswith("inc"):
        return
    assert read(f"note {text}").text.split() == text.split()


@pytest.mark.parametrize("typed", ["priority P2 INC-7", "priority P2 inc-7:", "priority INC-7 P2"])
def test_an_incident_may_be_named_after_what_is_chosen(typed):
    line = read(typed)
    assert (line.reference, line.text) == (7, "P2")


@pytest.mark.parametrize(
    "typed", ["priority P2 as in INC-7", "note like INC-7", "note INC-7", "close it is INC-7"]
)
def test_an_incident_that_is_named_in_free_text_is_part_of_it(typed):
    with suppress(Misunderstood):
        line = read(typed)
        assert line.reference is None or typed == "note INC-7"


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("note INC-7 see INC-40", "see INC-40"),
        ("note INC-7, see INC-40", "see INC-40"),
        ("note INC-7 INC-40 is the same", "INC-40 is the same"),
        ("note INC-7 and INC-40 are slow", "INC-7 and INC-40 are slow"),
        ("note inc7 or inc 40 began it", "inc7 or inc 40 began it"),
        ("note INC-7 moved from INC-40's cell", "moved from INC-40's cell"),
        ("priority P2 INC-7 like INC-40", "P2 like INC-40"),
        ("priority INC-7 P2 like INC-40", "P2 like INC-40"),
        ("priority P2 INC-7", "P2"),
    ],
)
def test_of_two_incidents_the_first_is_meant_and_the_text_stays_whole(typed, text):
    line = read(typed)
    assert (line.reference, line.text) == (7, text)


def test_an_incident_within_a_reason_is_a_part_of_it():
    line = read("priority P2 like INC-40 was")
    assert (line.reference, line.text) == (None, "P2 like INC-40 was")


@pytest.mark.parametrize(
    ("typed", "flags", "text"),
    [
        ("start Keys leaked --cyber", {"cyber": ""}, "Keys leaked"),
        ("start Keys leaked --cyber yes", {"cyber": ""}, "Keys leaked"),
        ("start --cyber Yes, keys leaked", {"cyber": ""}, "keys leaked"),
        ("start --cyber=yes keys leaked", {"cyber": ""}, "keys leaked"),
        ("start Keys leaked --cyber no", {}, "Keys leaked"),
        ("start Keys leaked --cyber no --priority P2", {"priority": "P2"}, "Keys leaked"),
        ("start --cyber=no Keys leaked", {}, "Keys leaked"),
        ("start --cyber No logins work", {"cyber": ""}, "No logins work"),
        ("start --cyber yesterday it began", {"cyber": ""}, "yesterday it began"),
    ],
)
def test_a_flag_that_says_yes_may_be_told_so_and_a_no_at_the_end_takes_it_back(typed, flags, text):
    line = read(typed)
    assert dict(line.flags) == flags
    assert line.text == text


@pytest.mark.parametrize(
    ("typed", "after", "text"),
    [
        ("task Write it up --after", "", "Write it up"),
        ("task Write it up --after friday", "friday", "Write it up"),
        ("task Write it up --after tomorrow 14:00 --owner me", "tomorrow 14:00", "Write it up"),
        ("task --after Write it up", "", "Write it up"),
    ],
)
def test_a_flag_takes_a_moment_where_one_follows_and_no_word_of_the_text(typed, after, text):
    line = read(typed)
    assert line.flags["after"] == after
    assert line.text == text


@pytest.mark.parametrize(
    ("usage", "flags", "shown"),
    [
        ("TEXT", [Flag("at", "moment", "14:05")], "TEXT [--at 14:05]"),
        ("", [Flag("all", "nothing"), Flag("page", example="2")], "[--all] [--page 2]"),
        ("TEXT", [Flag("tenants", example="yes", value="yes|no")], "TEXT [--tenants yes|no]"),
        ("TEXT", [Flag("after", "when", "friday")], "TEXT [--after]"),
        ("TEXT, or ^ for it", [Flag("at", "moment", "14:05")], "TEXT [--at 14:05], or ^ for it"),
        ("NAME [--loud very]", [Flag("loud"), Flag("at", "moment")], "NAME [--loud very] [--at]"),
        ("DUTY --because REASON", [], "DUTY --because REASON"),
    ],
)
def test_the_usage_of_a_verb_has_its_flags(usage, flags, shown):
    assert with_flags(usage, flags) == shown
