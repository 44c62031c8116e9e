"""The rota: who is on support and on comms, who is away, and what can be supported today."""

from muster.rota.availability import Gap, Rota
from muster.rota.rota import Absence, RotaState, fold_rota
from muster.rota.schedule import Schedule, Written

__all__ = ["Absence", "Gap", "Rota", "RotaState", "Schedule", "Written", "fold_rota"]
