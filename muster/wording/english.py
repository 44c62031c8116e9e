"""What is true of all English: words by what they mean, and turns of phrase nobody says aloud.

A team's own words are in its playbook, and never here. Words stand in their base form, and
irregular forms beside them.
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import product

from muster.wording.phrases import Phrase, PhraseKind

_WORDS = {
    PhraseKind.AUDIENCE: "you, your, user, end user, customer, visitor, people, anyone, everyone",
    PhraseKind.ALARM: (
        "catastrophic, catastrophe, disaster, disastrous, devastating, nightmare, panic, chaos,"
        " chaotic, meltdown, apocalypse, terrifying, horrendous, horrific, horrible, terrible,"
        " dreadful, crippling, crippled, dire, calamity, mayhem"
    ),
    PhraseKind.TROUBLE: (
        "down, fail, failure, fault, faulty, broke, broken, break, crash, unresponsive, unhealthy,"
        " overloaded, lost, loss, leak, exhaust, ran out, run out, saturate, lag, stuck, deadlock,"
        " full, congested, time out, timed out, timing out, drop, refuse, reboot, limit, backed up,"
        " corrupt, corruption, high load, high cpu, loop, withdraw, withdrawn, withdrew, raise,"
        " expire, unreachable, not responding, misconfigure, error, problem, issue, slow, die,"
        " died, dead, flap, hang, hung, hit, stop, go down, gone down, went down, spike, outage,"
        " unavailable, unstable, degrade, contention, blocked, isolate, red"
    ),
    PhraseKind.EFFECT: (
        "may, might, could, can, cannot, can't, unable, able, need to, have to, see, notice, slow,"
        " slower, slowly, fail, error, interruption, interrupt, unavailable, available, work,"
        " affected, affect, unaffected, lose, wait, late, delay, reach, unreachable, longer,"
        " normal, should, start, respond, safe, missing, disruption, outage, sign in, log in, down"
    ),
    PhraseKind.CAUSE: (
        "root cause, caused by, triggered by, as a result of, owing to, due to a, due to an,"
        " due to the, due to our, due to high, the cause was, the cause is, the problem was a,"
        " the problem was an, the problem is a, the problem is an, the issue was a, the issue is a"
    ),
    PhraseKind.MODAL: "may, might, could",
    PhraseKind.DOUBT: (
        "possibly, perhaps, potentially, probably, maybe, apparently, presumably, conceivably,"
        " arguably, the case that"
    ),
    PhraseKind.SEEMING: "seem, appear, believe, think, suspect, possible",
    PhraseKind.MENDED: (
        "fix, resolve, restore, repair, solve, solution, recover, sort out, sorted out,"
        " back to normal, up and running, work again, run again, available again, back online,"
        " normal service, service resume, service will resume, be over, return to normal,"
        " return to service, due to return, be back, work as normal, work normally, should end"
    ),
    PhraseKind.FUTURE: (
        "will, shall, should, we'll, it'll, they'll, expect, aim, hope, going to, due, promise,"
        " guarantee, eta, estimate, anticipate, confident"
    ),
    PhraseKind.TELLING: (
        "update, tell, post, write, say, news, information, share, report, message, email, check,"
        " monitor, look, confirm, review, in touch, contact, know, speak, hear"
    ),
    PhraseKind.TRYING: "carry on, continue, keep, work on, try, look for",
    PhraseKind.OVER: (
        "is over, has ended, is fixed, has been fixed, has been resolved, is resolved, resolved,"
        " back to normal, work as normal, work normally, no further update, last update"
    ),
    PhraseKind.WHEN: (
        "today, tonight, tomorrow, shortly, soon, imminently, any minute, by then, by noon,"
        " by midday, by midnight, before noon, at noon, before lunch, by lunchtime, this morning,"
        " this afternoon, this evening, this week, end of the day, close of play, next hour,"
        " half an hour, within the hour, within minutes, within hours, within days, within a day,"
        " by monday, by tuesday, by wednesday, by thursday, by friday, by saturday, by sunday"
    ),
    PhraseKind.PERSON: (
        "engineer, developer, colleague, contractor, operator, somebody, someone, employee,"
        " administrator, member of staff"
    ),
    PhraseKind.WRONGDOING: (
        "delete, forgot, forget, forgotten, broke, misconfigure, the wrong, mistake,"
        " accidentally, carelessly, mistyped, failed to"
    ),
    PhraseKind.BLAME: (
        "human error, to blame, is at fault, are at fault, our fault, their fault, mistake by,"
        " error by, let us down, careless, carelessness, incompetent, incompetence, negligent,"
        " negligence, sloppy, forgot to"
    ),
    PhraseKind.BLAMES_NEXT: "because, because of, due to, thanks to, caused by, blame, fault of",
    PhraseKind.BLAMES_LAST: "broke, broken, caused, fault, let us down, mess up, messed up, failed",
}

_SAID = {
    PhraseKind.LATIN: {
        "e.g": "for example",
        "eg": "for example",
        "i.e": "that is",
        "ie": "that is",
        "etc": "a full list, or “such as” before it",
        "viz": "namely",
        "inter alia": "among other things",
        "per se": "as such",
        "ergo": "so",
        "circa": "about",
    },
}


@lru_cache(maxsize=1)
def phrases() -> tuple[Phrase, ...]:
    """Return every phrase that counts in any team's messages."""
    return (*_listed(), *_passives())


def _listed() -> Iterator[Phrase]:
    for kind, listed in _WORDS.items():
        for text in listed.split(","):
            yield Phrase.of(kind, text)
    for kind, said in _SAID.items():
        for text, say in said.items():
            yield Phrase.of(kind, text, say)


_CONTRACTIONS = {"can't": "cannot", "won't": "will not", "shan't": "shall not", "ain't": "is not"}


def uncontracted(word: str) -> str | None:
    """Return what a negative contraction stands for, or None for any other word.

    `word` is in lower case. Source of the rule: GOV.UK style, no negative contractions.
    """
    if not word.endswith("n't"):
        return None
    return _CONTRACTIONS.get(word, f"{word[:-3]} not")


_BE = "is, are, was, were, be, been, being"
_ADVERBS = "being, now, currently, still, also, already, actively, kindly"
_TROUBLES = (
    "issue, issues, problem, problems, fault, faults, error, errors, incident, disruption, anomaly,"
    " anomalies, outage, irregularity, irregularities, defect, defects"
)
_FINDING = (
    "identified, determined, noted, observed, established, decided, reported, confirmed, understood"
)
_TENANTS = "users, customers, tenants, clients, teams, you"

_PASSIVES = (
    (("it", "is, was, has been, had been", f"{_FINDING}, found, recognised", "that"), "we found"),
    (("it", "should, must", "be noted that"), "please note, or nothing"),
    (
        (_TROUBLES, "has, have", "been", f"{_FINDING}, detected, experienced, encountered"),
        "we have found a problem",
    ),
    ((_BE, "investigated, looked into, worked on"), "we are looking into it"),
    (
        (
            _BE,
            "undertaken, carried out, conducted, performed, actioned, progressed, put in place,"
            " implemented",
        ),
        "we are doing it, and what it is",
    ),
    ((_BE, "experienced, encountered, observed"), "who sees what"),
    ((_BE, "offered"), "we are sorry"),
    ((_TENANTS, "are, were", "advised, requested, reminded, urged"), "please"),
    (("please be", "advised, aware, informed, assured"), "the thing itself"),
    (
        (
            "following, upon, pending, on, after, awaiting",
            "completion, commencement, implementation, conclusion, resolution, restoration",
            "of",
        ),
        "once we have done it",
    ),
    (
        (
            "steps, measures, action, actions",
            "are, is, were, are being, have been, has been",
            "taken",
        ),
        "we are doing it, and what it is",
    ),
    (("under", "investigation, active investigation"), "we are looking into it"),
    (("will be, shall be", "issued, furnished, communicated"), "we will tell you"),
    (("in due course",), "when"),
)
"""Turns of phrase in which nobody does anything, and how somebody would say them.

Of each part of a turn one of several words stands. An adverb may stand after the first word of a
turn, and an article.
"""


def _passives() -> Iterator[Phrase]:
    for parts, say in _PASSIVES:
        choices = [part.split(", ") for part in parts]
        between = ["", "the", *_ADVERBS.split(", ")] if len(choices) > 1 else [""]
        for first, middle, *rest in product(choices[0], between, *choices[1:]):
            yield Phrase.of(PhraseKind.PASSIVE, " ".join((first, middle, *rest)), say, exact=True)


_CAPITALS = (
    "A ALL AM AN AND ANY ARE AS AT BE BST BUT BY CAN DO DOES DOWN EU FOR FROM GB GMT HAS HAVE I IF"
    " II III IN IS IT IV MAY ME MUST MY NO NONE NOT NOTE NOW OF OFF OK ON ONE ONLY OR OUR OUT PDF"
    " PLEASE PM SO STOP THAT THE THEY THIS TO TV UK UP URL US USA UTC VERY WAS WE WILL WITH YES"
    " YOU YOUR"
    " AGM ATM BBC BBQ CCTV CD CEO CV DIY DJ DNA DVD FAQ GCSE GP GPS HR ID ISBN LED MOT MP MRI NHS"
    " PC PE PIN QR RSVP SIM SMS SOS UN USB VAT VIP WC"
)
CAPITALS = frozenset(_CAPITALS.split())
"""Words in capitals that everybody knows, or that are no acronyms but emphasis."""
