"""Files that are the old or the new one at every instant, also when the machine stops."""

import os
from pathlib import Path


def write_whole(path: Path, content: str | bytes, mode: int) -> None:
    """Put a text, or bytes, into a file with these permissions; it is on the disk on return.

    Only one may write the same file at a time. Raises OSError, and then the old file stands.
    """
    beside = path.with_name(f".{path.name}.new")
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW, mode)
    written = content.encode() if isinstance(content, str) else content
    with os.fdopen(descriptor, "wb") as file:
        os.fchmod(descriptor, mode)  # whatever the umask takes away
        file.write(written)
        file.flush()
        os.fsync(descriptor)
    beside.replace(path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Have what was made or replaced in a folder on the disk. Raises OSError."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
