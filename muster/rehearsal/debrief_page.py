"""The debrief as a page of its own: no script, nothing to load, a picture of due against done.

Pure. Everything that a person wrote is escaped; the page says so to browsers too, by its policy.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime
from html import escape
from typing import Any

from muster.playbook import Playbook
from muster.rehearsal.debrief import Say, how_it_went, name_of, one_line, practise, what_else
from muster.rehearsal.score import Kind, Mark, Score, Verdict

_LEFT, _WIDTH, _ROW = 300, 560, 24
_COLOURS = {
    Verdict.MET: "#00703c",
    Verdict.LATE: "#b58105",
    Verdict.OVERRIDDEN: "#b58105",
    Verdict.UNCLEAR: "#b58105",
    Verdict.MISSED: "#d4351c",
}

_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem;
  color: #0b0c0c; background: #fff }
h1 { font-size: 1.6rem; margin-bottom: 0 } h2 { font-size: 1.2rem; margin-top: 2rem }
.score { font-size: 2.4rem; font-weight: 700 } .lost li { margin-bottom: .8rem }
blockquote { margin: .2rem 0 0; padding-left: .8rem; border-left: 4px solid #b1b4b6; color: #444 }
table { border-collapse: collapse; width: 100% } td, th { text-align: left; padding: .3rem .6rem;
  border-bottom: 1px solid #b1b4b6; vertical-align: top }
svg { width: 100%; height: auto } svg text { font: 12px system-ui, sans-serif }
"""


def page(score: Score, playbook: Playbook, say: Say, earlier: Sequence[int] = ()) -> str:
    """Return the debrief as HTML that needs nothing else."""
    return "".join(_parts(score, playbook, say, earlier))


def _parts(score: Score, playbook: Playbook, say: Say, earlier: Sequence[int]) -> Iterator[str]:

    def words(name: str, **facts: Any) -> str:
        return escape(say(f"rehearsal/page_{name}", **facts))

    title = words("title", title=score.title)
    yield '<!doctype html><html lang="en-GB"><head><meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
    yield "style-src 'unsafe-inline'\">"
    yield f"<title>{title}</title><style>{_STYLE}</style></head><body>"
    yield f"<h1>{title}</h1>"
    until = _when(score.until, playbook)
    yield f"<p>{words('times', start=_when(score.start, playbook), until=until)}</p>"
    yield f'<p class="score">{words("part", had=score.per_cent, of=100)}</p>'
    if earlier:
        yield f"<p>{words('earlier', earlier=[int(each) for each in earlier])}</p>"
    duties = [mark for mark in score.marks if mark.kind is Kind.DUTY and mark.due]
    if duties:
        yield f"<h2>{words('heading', of='duties')}</h2>"
        yield _picture(duties, score, playbook, say)
    yield f"<h2>{words('heading', of='lost')}</h2>"
    if score.lost:
        yield '<ol class="lost">'
        for mark in score.lost:
            yield f"<li><strong>{escape(name_of(mark, say))}</strong>: "
            yield escape(how_it_went(mark, playbook, say))
            for line in what_else(mark, playbook, say):
                yield f"<br>{escape(line)}"
            if mark.sentence:
                yield f"<blockquote>{escape(one_line(mark.sentence))}</blockquote>"
            yield "</li>"
        yield f"</ol><p>{words('practise', practise=practise(score, say))}</p>"
    else:
        yield f"<p>{words('nothing_lost')}</p>"
    yield f"<h2>{words('heading', of='all')}</h2><table><thead><tr>"
    yield "".join(f"<th>{words('heading', of=column)}" for column in ("what", "how", "counts"))
    yield "</thead><tbody>"
    for mark in score.marks:
        yield f"<tr><td>{escape(name_of(mark, say))}"
        yield f"<td>{escape(how_it_went(mark, playbook, say))}<td>"
        yield words("part", had=f"{mark.worth * mark.weight:g}", of=mark.weight)
    yield "</tbody></table></body></html>\n"


def _picture(duties: Sequence[Mark], score: Score, playbook: Playbook, say: Say) -> str:
    """Return a row for each duty: a bar from when it arose until it was done, with its due time."""
    until = max([score.until, *(mark.done for mark in duties if mark.done)])
    span = max((until - score.start).total_seconds(), 1.0)

    def x(instant: datetime) -> float:
        part = (instant - score.start).total_seconds() / span
        return _LEFT + _WIDTH * min(max(part, 0.0), 1.0)

    height = _ROW * len(duties) + 40
    found = [
        f'<svg viewBox="0 0 {_LEFT + _WIDTH + 60} {height}" role="img" '
        f'aria-label="{escape(say("rehearsal/page_heading", of="picture"))}">'
    ]
    for row, mark in enumerate(duties):
        y = 10 + row * _ROW
        colour = _COLOURS[mark.verdict]
        begin, end = x(mark.since or score.start), x(mark.done or until)
        found.append(f'<text x="0" y="{y + 14}">{escape(name_of(mark, say))}</text>')
        found.append(
            f'<rect x="{begin:.1f}" y="{y + 4}" width="{max(end - begin, 3):.1f}" height="12" '
            f'fill="{colour}" opacity="{1 if mark.verdict is not Verdict.MET else 0.75}">'
            f"<title>{escape(how_it_went(mark, playbook, say))}</title></rect>"
        )
        if mark.due and mark.due <= until:
            at = x(mark.due)
            found.append(
                f'<line x1="{at:.1f}" x2="{at:.1f}" y1="{y}" y2="{y + 20}" stroke="#0b0c0c" '
                'stroke-width="2"/>'
            )
        shape = escape(say("rehearsal/page_shape", verdict=mark.verdict.value))
        found.append(f'<text x="{end + 6:.1f}" y="{y + 14}">{shape}</text>')
    bottom = height - 8
    for instant in (score.start, score.start + (until - score.start) / 2, until):
        label = f"{instant.astimezone(playbook.timezone):%H:%M}"
        found.append(f'<text x="{x(instant):.1f}" y="{bottom}" text-anchor="middle">{label}</text>')
    found.append(f"</svg><p>{escape(say('rehearsal/page_heading', of='line'))}</p>")
    return "".join(found)


def _when(instant: datetime, playbook: Playbook) -> str:
    here = instant.astimezone(playbook.timezone)
    return f"{here:%a} {here.day} {here:%B %Y, %H:%M %Z}"
