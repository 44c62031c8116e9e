"""The rota: who is on support and on comms, who is away, and what can be supported today."""

from muster.rota.schedule import Schedule, Written
from muster.rota.state import Absence, RotaState, fold_rota
from muster.rota.view import Gap, Rota

__all__ = ["Absence", "Gap", "Rota", "RotaState", "Schedule", "Written", "fold_rota"]
