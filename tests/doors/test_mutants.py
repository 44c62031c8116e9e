"""What is counted of the mutants that were tried."""

from tools.mutants import counted, shown

RESULTS = """
    muster.duties.rules.x_due__mutmut_1: killed
    muster.duties.rules.x_due__mutmut_2: survived
    muster.duties.rules.xǁRuleǁsays__mutmut_3: timeout
    muster.rota.rota.x_on__mutmut_1: no tests
    muster.rota.rota.x_on__mutmut_2: not checked
"""


def test_each_feature_has_its_counts_and_the_part_that_was_noticed():
    lines = [line.split() for line in shown(counted(RESULTS)).splitlines()]
    assert lines[1:] == [
        ["duties", "2", "1", "0", "67%"],
        ["rota", "0", "0", "1", "0%"],
        ["all", "2", "1", "1", "50%"],
    ]


def test_where_nothing_was_tried_there_is_no_part():
    assert shown(counted("")).splitlines()[1].split() == ["all", "0", "0", "0", "-"]
