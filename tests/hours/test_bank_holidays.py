"""Bank holidays are the library’s, whichever country is asked for, and cost that one alone."""

import json
import subprocess
import sys

import pytest

HEAD = "import json, sys; from muster.times.bank_holidays import library; holidays = library()\n"


def run(program):
    """Run a program in a process of its own, where nothing has been loaded yet."""
    return printed(HEAD + program)


def printed(program):
    done = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout)


def test_only_the_country_that_is_asked_for_is_loaded():
    loaded = run(
        'days = holidays.country_holidays("GB", subdiv="ENG", years=2026)\n'
        'print(json.dumps([str(min(days)), *[m for m in sys.modules if ".countries." in m]]))'
    )
    assert loaded == ["2026-01-01", "holidays.countries.united_kingdom"]


def test_whether_there_is_a_country_is_known_without_loading_the_others():
    program = (
        'from muster.times.hours import check_calendar; check_calendar("GB", "ENG")\n'
        "print(json.dumps([m for m in sys.modules if '.countries.' in m]))"
    )
    assert run(program) == ["holidays.countries.united_kingdom"]
    codes = "print(json.dumps(sorted(holidays.EntityLoader.get_country_codes())))"
    listed = "print(json.dumps(sorted(holidays.list_supported_countries())))"
    assert run(codes) == run(listed)


def test_every_country_has_the_days_that_the_library_says():
    program = (
        "print(json.dumps({code: sorted(map(str, holidays.country_holidays(code, years=2026)))"
        " for code in sorted(holidays.list_supported_countries())}))"
    )
    plain = program.replace("print", "import holidays; print", 1)
    ours = run(program)
    assert len(ours) > 100
    assert ours == printed(f"import json; {plain}")


@pytest.mark.parametrize("name", ["UnitedKingdom", "GB"])
def test_who_else_wants_a_country_by_its_name_finds_it(name):
    wanted = f"from holidays.countries import {name}, France\n"
    assert run(wanted + f"print(json.dumps([len({name}(years=2026)) > 5, France.country]))") == [
        True,
        "FR",
    ]
