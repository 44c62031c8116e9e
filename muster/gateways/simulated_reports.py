"""A reports folder that is only played: its files are real, and nobody else reads them."""

from pathlib import Path

from muster.gateways.fault_injection import Failing
from muster.gateways.gateway import Delivery, Effect
from muster.gateways.report_folder import ReportFolder

_ADDRESS = "https://reports.invalid"


class SimulatedReportFolder(Failing, ReportFolder):
    """Saves reports as the real one does, in folders of its own, and fails when told to.

    Without a folder that somebody named, people are told addresses that lead nowhere.
    """

    simulated = True

    def __init__(self, own: Path, named: Path | None = None) -> None:
        """`own` is a folder in which it may make its own; `named` is where files should go."""
        Failing.__init__(self)
        folder = named or own / "reports"
        restricted = own / "restricted-reports"
        for each in (folder, restricted):
            each.mkdir(parents=True, exist_ok=True)
        addresses = (None, None) if named else (_ADDRESS, f"{_ADDRESS}/restricted")
        ReportFolder.__init__(
            self,
            folder,
            restricted=restricted,
            address=addresses[0],
            restricted_address=addresses[1],
        )

    def deliver(self, effect: Effect) -> Delivery:
        """Save a report. Raises Unavailable when told to fail, and otherwise as the real one."""
        with self._lock:
            self._answer()
        return super().deliver(effect)

    def probe(self) -> str:
        """Return where reports are saved. Raises Unavailable when told to fail."""
        with self._lock:
            self._answer()
        return super().probe()
