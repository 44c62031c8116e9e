"""No message of a rehearsal quotes the same words twice."""

import json
import re

import pytest

from muster.__main__ import main
from tests.conftest import ROOT

SCRIPTS = ["backstop", "five-oclock", "review-after-closing", "two-leads-agree", "p4", "cyber"]
QUOTED = re.compile(r"“([^”]+)”")


@pytest.mark.parametrize("story", SCRIPTS)
def test_no_message_quotes_a_sentence_twice(story, capsys):
    main(["rehearse", "--script", str(ROOT / "rehearsals" / f"{story}.txt"), "--json"])
    moments = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    texts = [m["text"] for m in moments if m["kind"] in ("reply", "post")]
    assert texts
    for text in texts:
        sentences = [each for each in QUOTED.findall(text) if len(each.split()) > 4]
        assert len(sentences) == len(set(sentences)), text
