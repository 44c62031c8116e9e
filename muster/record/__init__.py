"""`python -m muster backup` and `restore`: a bot's whole record as one file, and back."""

from muster.record.backing_up import add_backup_arguments, backup
from muster.record.restoring import add_restore_arguments, restore

__all__ = ["add_backup_arguments", "add_restore_arguments", "backup", "restore"]
