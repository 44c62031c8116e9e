"""Take the pictures of the board that the README shows: `python tools/board_pictures.py`.

It plays `rehearsals/three-at-once.txt` on a bot with a board, and has Debian's Chromium take a
picture of the first page, light and dark, into `docs/pictures/`.
"""

import socket
import sys
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from muster.loading import load_playbook  # noqa: E402
from muster.rehearsal.player import Player  # noqa: E402
from muster.rehearsal.script import read_script  # noqa: E402
from muster.rehearsal.stage import RehearsalStage  # noqa: E402
from muster.settings import read_settings  # noqa: E402

STORY = "rehearsals/three-at-once.txt"
PICTURES = ROOT / "docs" / "pictures"
CHROMIUM = "/usr/bin/chromium"
WIDTH, HEIGHT = 1600, 1000
COLOURS = 64
"""As many as the page has, with those between: a picture of them is small."""


def main() -> None:
    """Play the story and take the pictures. Ends with 1 where the story does not hold."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    settings = read_settings({"MUSTER_BOARD": "yes", "MUSTER_BOARD_PORT": str(port)})
    playbook = load_playbook(settings)
    with TemporaryDirectory() as data:
        stage = RehearsalStage(settings, playbook, Path(data), lambda spoken: player.hear(spoken))
        player = Player(stage, playbook.timezone, lambda moment: None)
        stage.start()
        try:
            text = (ROOT / STORY).read_text(encoding="utf-8")
            if player.play(read_script(text, STORY, playbook), STORY):
                sys.exit(f"{STORY} does not hold: python -m muster rehearse --script {STORY}")
            take(f"http://127.0.0.1:{port}/")
        finally:
            stage.stop()


def take(address: str) -> None:
    """Take a picture of a page, light and dark."""
    PICTURES.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for scheme in ("light", "dark"):
            screen = {"width": WIDTH, "height": HEIGHT}
            context = browser.new_context(viewport=screen, color_scheme=scheme)
            page = context.new_page()
            page.goto(address)
            file = PICTURES / f"board-{scheme}.png"
            shown = Image.open(BytesIO(page.screenshot()))
            shown.convert("RGB").quantize(COLOURS).save(file, optimize=True)
            print(f"{file.relative_to(ROOT)}: {file.stat().st_size // 1024} kB")
            context.close()
        browser.close()


if __name__ == "__main__":
    main()
