"""The rota: who is on support and on comms, who is away, and what can be supported today."""

from muster.rota.state import Absence, RotaState, fold_rota
from muster.rota.view import Rota

__all__ = ["Absence", "Rota", "RotaState", "fold_rota"]
