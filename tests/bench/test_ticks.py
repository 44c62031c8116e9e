from bench.ticks import Company
from muster.watch import LOOKS_A_TICK


def test_at_a_start_many_open_incidents_are_looked_at_in_turn(tmp_path):
    company = Company(tmp_path, LOOKS_A_TICK + 5)
    watch = company.new_watch()
    ticks = [watch.tick(company.clock.now(), lambda *_: "") for _ in range(3)]
    company.close()
    assert ticks == [True, False, False]
