"""A stateful PagerDuty on loopback, held to PagerDuty's own OpenAPI document."""

from datetime import UTC, datetime, timedelta

from tests.gateways.service_fake import ServiceFake, document, ok

API = document("pagerduty")
HOST = "https://api.pagerduty.com"
TOKEN = "y_NbAkKc66ryYTWUXYEu"
SENDER = "bot@paas.example.org"


class PagerDutyFake(ServiceFake):
    """Keeps incidents, notes, users and on-calls."""

    api = API
    host = HOST

    def __init__(self, certificate, *, validated=True):
        super().__init__(certificate, validated=validated)
        self.incidents = {}
        self.notes = {}
        self.on_calls = []
        self.services = {"PSERVICE", "POTHER"}
        self.policies = {"PPOLICY"}
        self.users = {
            "PBOT": user("PBOT", "Muster", SENDER),
            "PALEX": user("PALEX", "Alex Anderson", "alex@paas.example.org"),
        }
        self.schedules = {"PSCHED": ["PALEX"]}
        self.owner = "PBOT"
        self.page_size = 100
        self.token = TOKEN

    # What tests ask and tell.

    @property
    def pages(self):
        """The incidents that were made through the API, oldest first."""
        return [each for each in self.incidents.values() if each["incident_key"] is not None]

    def add_incident(self, **given):
        """Put an incident there, as if an alert had made it; returns its id."""
        its_id = f"Q{len(self.incidents) + 1:07}"
        self.incidents[its_id] = incident(its_id, len(self.incidents) + 1, self.url, given)
        self.notes[its_id] = []
        return its_id

    def change(self, its_id, status, by="PSERVICE", at=None):
        """Let somebody move an incident, as on a phone."""
        agent = reference("user", "PALEX") | {"summary": by}
        self.incidents[its_id].update(
            status=status, last_status_change_at=at or now(), last_status_change_by=agent
        )

    # The service.

    def refusal(self, reason):
        return error(400, 2001, "Invalid Input Provided", [reason])

    def route(self, seen):
        if seen.headers.get("Authorization") != f"Token token={self.token}":
            return error(401, 2006, "Unauthorized")
        if seen.method != "GET" and not self._requester(seen):
            return error(400, 2100, "Requester User Not Found")
        match seen.method, seen.path.strip("/").split("/"):
            case "GET", ["abilities"]:
                return ok({"abilities": ["teams", "urgencies"]})
            case "GET", ["users", "me"]:
                return self._me()
            case "GET", ["oncalls"]:
                return self._list_on_calls(seen)
            case "GET", ["schedules", its_id, "users"]:
                return self._schedule_users(its_id)
            case "GET", ["users"]:
                return self._list(seen, "users", self._matching_users(seen))
            case "GET", [kind, its_id] if kind in ("services", "escalation_policies", "schedules"):
                return self._named(kind, its_id)
            case "GET", ["users", its_id] if its_id in self.users:
                return ok({"user": self.users[its_id]})
            case "GET", ["incidents"]:
                return self._list(seen, "incidents", self._matching(seen))
            case "POST", ["incidents"]:
                return self._create(seen.json["incident"])
            case method, ["incidents", its_id, *rest] if its_id in self.incidents:
                return self._one_incident(method, its_id, rest, seen)
        return error(404, 2100, "Not Found")

    def _requester(self, seen):
        return any(each["email"] == seen.headers["From"] for each in self.users.values())

    def _me(self):
        if self.owner is None:
            return error(400, 2001, "Invalid Input Provided", ["Account tokens have no user"])
        return ok({"user": self.users[self.owner]})

    def _list_on_calls(self, seen):
        wanted = {
            "schedule": values(seen, "schedule_ids[]"),
            "escalation_policy": values(seen, "escalation_policy_ids[]"),
        }
        entries = [
            entry
            for entry in self.on_calls
            if all(not ids or (entry[kind] or {}).get("id") in ids for kind, ids in wanted.items())
        ]
        return self._list(seen, "oncalls", entries)

    def _schedule_users(self, its_id):
        if its_id not in self.schedules:
            return error(404, 2100, "Not Found")
        return ok({"users": [self.users[each] for each in self.schedules[its_id]]})

    def _matching_users(self, seen):
        """PagerDuty looks for the text anywhere in a name or an address."""
        query = dict(seen.query).get("query", "").casefold()
        return [
            each
            for each in self.users.values()
            if query in each["name"].casefold() or query in each["email"].casefold()
        ]

    def _named(self, kind, its_id):
        there = {
            "services": self.services,
            "escalation_policies": self.policies,
            "schedules": self.schedules,
        }
        if its_id not in there[kind]:
            return error(404, 2100, "Not Found")
        return ok(NAMED[kind](its_id))

    def _matching(self, seen):
        key = dict(seen.query).get("incident_key")
        services, statuses = values(seen, "service_ids[]"), values(seen, "statuses[]")
        # Without a date range PagerDuty lists the last month only.
        whole = dict(seen.query).get("date_range") == "all"
        since = datetime.now(UTC) - timedelta(days=30)
        return [
            each
            for each in self.incidents.values()
            if (not key or key in (each["incident_key"], each.get("alert_key")))
            and (not services or each["service"]["id"] in services)
            and (not statuses or each["status"] in statuses)
            and (whole or datetime.fromisoformat(each["created_at"]) >= since)
        ]

    def _list(self, seen, name, entries):
        query = dict(seen.query)
        limit = min(int(query.get("limit", 25)), self.page_size)
        offset = int(query.get("offset", 0))
        page = entries[offset : offset + limit]
        more = offset + limit < len(entries)
        return ok({name: page, "limit": limit, "offset": offset, "more": more, "total": None})

    def _create(self, asked):
        key, service = asked.get("incident_key"), asked["service"]["id"]
        if service not in self.services:
            return error(400, 2001, "Invalid Input Provided", ["Service not found"])
        if any(is_open(each, key, service) for each in self.incidents.values()):
            reason = "Open incident with matching dedup key already exists on this service"
            return error(400, 2002, "Arguments Caused Error", [reason])
        its_id = self.add_incident(**asked)
        return ok({"incident": self.incidents[its_id]}, 201)

    def _one_incident(self, method, its_id, rest, seen):
        found = self.incidents[its_id]
        match method, rest:
            case "GET", []:
                return ok({"incident": found})
            case "PUT", []:
                self.change(its_id, seen.json["incident"]["status"], by="Muster")
                return ok({"incident": found})
            case "GET", ["notes"]:
                return ok({"notes": self.notes[its_id]})
            case "POST", ["notes"]:
                return self._add_note(its_id, seen.json["note"]["content"])
        return error(404, 2100, "Not Found")

    def _add_note(self, its_id, content):
        if not content.strip():
            return error(400, 2001, "Invalid Input Provided", ["Content cannot be empty"])
        note = {"id": f"N{len(self.notes[its_id]) + 1}", "content": content, "created_at": now()}
        self.notes[its_id].append(note)
        return ok({"note": note})


def now():
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def user(its_id, name, email):
    return {"id": its_id, "type": "user", "name": name, "summary": name, "email": email}


def reference(kind, its_id):
    return {"id": its_id, "type": f"{kind}_reference", "summary": its_id}


NAMED = {
    "services": lambda its_id: {
        "service": {
            "id": its_id,
            "type": "service",
            "summary": f"Service {its_id}",
            "escalation_policy": reference("escalation_policy", "PDEF"),
        }
    },
    "escalation_policies": lambda its_id: {
        "escalation_policy": {
            "id": its_id,
            "type": "escalation_policy",
            "summary": f"Policy {its_id}",
            "name": f"Policy {its_id}",
            "escalation_rules": [],
        }
    },
    "schedules": lambda its_id: {
        "schedule": {
            "id": its_id,
            "type": "schedule",
            "summary": f"Schedule {its_id}",
            "time_zone": "Europe/London",
        }
    },
}


def on_call(user_id, schedule=None, policy="PPOLICY", level=1, start=None, end=None):
    """An entry as PagerDuty lists it; without a schedule the policy names the person."""
    return {
        "user": {**reference("user", user_id), "summary": user_id.title()},
        "schedule": reference("schedule", schedule) if schedule else None,
        "escalation_policy": reference("escalation_policy", policy),
        "escalation_level": level,
        "start": start,
        "end": end,
    }


def incident(its_id, number, url, given):
    title = given.get("title", "5xx rate high")
    return {
        "id": its_id,
        "type": "incident",
        "summary": f"[#{number}] {title}",
        "self": f"{HOST}/incidents/{its_id}",
        "html_url": f"https://paas.pagerduty.com/incidents/{its_id}",
        "incident_number": number,
        "title": title,
        "created_at": given.get("created_at", now()),
        "resolved_at": None,
        "last_status_change_at": given.get("created_at", now()),
        "last_status_change_by": reference(
            "service", given.get("service", {}).get("id", "PSERVICE")
        ),
        "status": given.get("status", "triggered"),
        "incident_key": given.get("incident_key"),
        "urgency": given.get("urgency", "high"),
        "service": reference("service", given.get("service", {}).get("id", "PSERVICE")),
        "assignments": [
            {"at": now(), "assignee": each["assignee"]} for each in given.get("assignments", [])
        ],
        "escalation_policy": given.get("escalation_policy", reference("escalation_policy", "PDEF")),
    }


def is_open(each, key, service):
    return (
        key is not None
        and each["incident_key"] == key
        and each["service"]["id"] == service
        and each["status"] != "resolved"
    )


def values(seen, name):
    return {value for key, value in seen.query if key == name}


def error(status, code, message, errors=()):
    said = {"code": code, "message": message, **({"errors": list(errors)} if errors else {})}
    return ok({"error": said}, status)
