"""`python -m muster backup` and `restore`: a bot's whole record as one file, and back."""

from muster.record.backup import add_backup_arguments, backup
from muster.record.restore import add_restore_arguments, restore

__all__ = ["add_backup_arguments", "add_restore_arguments", "backup", "restore"]
