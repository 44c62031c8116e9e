"""Another process on the same database: ``other_bot.py hold|count|leave|write|cramped URL``.

``hold`` is an exclusive bot: it prints "active" once it is, and stays.

``count`` is an exclusive bot that counts for as long as it can: it prints "active" once it is, and
then the number that it has stored, or "refused WHY" for one that it could not. It prints "outside"
whenever it may act outside before it stores the next one.

``leave`` stores one value, begins to read, prints "left" and ends without closing anything.

``write`` reads lines. For each, it forks a writer named by the line and prints its process id. The
writer prints "WRITER NUMBER" whenever the storage has acknowledged that number, until it is killed;
then "gone" is printed. (Forking saves importing everything again for each writer.)

``cramped`` may write no file beyond 200 kB; it stores one value and prints "stored".
"""

import itertools
import logging
import os
import resource
import signal
import sys
import time
from types import SimpleNamespace

from storage_plugin import SQLStorage


def say(*words):
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


def start(url, **config):
    return SQLStorage(SimpleNamespace(BOT_DATA_DIR="/", STORAGE_CONFIG={"url": url, **config}))


def hold(url):
    plugin = start(url, exclusive=True)
    say("active")
    time.sleep(600)
    plugin.close()


def count(url):
    logging.basicConfig(level=logging.INFO)
    plugin = start(url, exclusive=True)
    handle = plugin.open("ns")
    say("active")
    for number in itertools.count(handle.len()):
        if plugin.active:
            say("outside")
        try:
            handle.insert(f"{number:08}", os.getpid())
        except plugin.StorageUnavailable as error:
            say("refused", error.why)
        except plugin.KeyExists:
            say("taken")
        else:
            say(number)
        time.sleep(0.02)


def leave(url):
    plugin = start(url, exclusive=True)
    handle = plugin.open("ns")
    handle.set("k", 1)
    handle.get("k")
    say("left")


def write(url):
    for line in sys.stdin:
        writer = os.fork()
        if not writer:
            write_until_killed(url, line.strip())
        say(writer)
        os.waitpid(writer, 0)
        say("gone")


def write_until_killed(url, writer):
    plugin = start(url)
    handle = plugin.open("ns")
    for number in itertools.count():
        with plugin.transaction():
            handle.insert(f"left/{writer}/{number:08}", number)
            handle.insert(f"right/{writer}/{number:08}", number)
        handle.set(f"alone/{writer}/{number:08}", number)
        say(writer, number)


def cramped(url):
    logging.basicConfig(level=logging.INFO)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
    plugin = start(url)
    plugin.open("ns").set("k", 1)
    plugin.close()
    say("stored")


if __name__ == "__main__":
    # Whoever starts the tests in the background has it ignored, and this would inherit that.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    {"hold": hold, "count": count, "leave": leave, "write": write, "cramped": cramped}[sys.argv[1]](
        sys.argv[2]
    )
