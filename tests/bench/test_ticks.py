from bench.ticks import Company
from muster.duties.scheduler import ATTENDED_A_TICK, LOOKS_A_TICK


def test_at_a_start_many_open_incidents_are_looked_at_in_turn(tmp_path):
    company = Company(tmp_path, LOOKS_A_TICK + 5)
    company.start_again()
    ticks = [company.scheduler.tick(company.clock.now(), lambda *_: "") for _ in range(3)]
    company.close()
    assert [ticked.unfinished for ticked in ticks] == [True, False, False]
    assert not any(ticked.recorded for ticked in ticks)


def test_when_hours_begin_what_is_due_of_many_is_recorded_in_turn_and_all_of_it(tmp_path):
    company = Company(tmp_path, 2 * ATTENDED_A_TICK + 5)
    before = company.position()
    taken = company.opening()
    asked = [company.incidents.find(number).reminders for number in range(1, 26)]
    company.close()
    assert len(taken) == 3
    assert company.position() > before
    assert all("document" in reminders for reminders in asked)
