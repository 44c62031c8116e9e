"""A bot's whole record as one file, and back: `backup` and `restore`, `export` and `import`."""

from muster.record.backing_up import add_backup_arguments, backup
from muster.record.importing import add_import_arguments, import_record
from muster.record.restoring import add_restore_arguments, restore

__all__ = [
    "add_backup_arguments",
    "add_import_arguments",
    "add_restore_arguments",
    "backup",
    "import_record",
    "restore",
]
