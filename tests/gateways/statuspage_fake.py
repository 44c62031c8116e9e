"""A stateful Statuspage on loopback, held to Statuspage's own OpenAPI document."""

from datetime import UTC, datetime, timedelta

from tests.gateways.service_fake import ServiceFake, document, ok

API = document("statuspage")
HOST = "https://api.statuspage.io"
KEY = "89a229ce1a8dbcf9ff30430f"
PAGE = "gytm4qzbx9t6"


class StatuspageFake(ServiceFake):
    """Keeps the incidents and the components of one page, by Statuspage's clock.

    `behind` is by how much that clock is behind ours.
    """

    api = API
    host = HOST

    def __init__(self, certificate, *, validated=True):
        super().__init__(certificate, validated=validated)
        self.incidents = {}
        self.components = {
            each["id"]: each
            for each in (
                component("api", "The API", 1),
                component("group", "Everything", 2, group=True),
                component("apps", "Tenants’ applications", 3),
            )
        }
        self.key = KEY
        self.behind = timedelta(0)
        self.notified = []

    # What tests ask and tell.

    @property
    def posts(self):
        """What each update of the page said, in the order made: its incident's name and text."""
        return [
            (each["name"], update["body"])
            for each in self.incidents.values()
            for update in reversed(each["incident_updates"])
        ]

    def add_incident(self, **given):
        """Put an incident there, as if somebody had made it by hand; returns its id."""
        with self._lock:
            its_id = f"p31zjtct{len(self.incidents) + 1:04}"
            self.incidents[its_id] = incident(its_id, given.pop("created_at", self.now()), given)
            said = {"status": "investigating", "body": "By hand.", **given}
            self._say(self.incidents[its_id], said)
        return its_id

    def now(self):
        return moment(datetime.now(UTC) - self.behind)

    # The service.

    def refusal(self, reason):
        return refused(400, reason)

    def route(self, seen):
        if seen.headers.get("Authorization") != f"OAuth {self.key}":
            return refused(401, "Could not authenticate")
        match seen.method, seen.path.strip("/").split("/"):
            case _, ["v1", "pages", page, *_] if page != PAGE:
                return refused(404, "The requested resource could not be found.")
            case "GET", ["v1", "pages", _]:
                return ok({"id": PAGE, "name": "PaaS status"})
            case "GET", ["v1", "pages", _, "components"]:
                return self._list(seen, "per_page", list(self.components.values()))
            case "GET", ["v1", "pages", _, "incidents"]:
                return self._list(seen, "limit", list(self.incidents.values())[::-1])
            case "POST", ["v1", "pages", _, "incidents"]:
                return self._create(seen.json["incident"])
            case method, ["v1", "pages", _, "incidents", its_id, *rest] if its_id in self.incidents:
                return self._one_incident(method, self.incidents[its_id], rest, seen)
        return refused(404, "The requested resource could not be found.")

    def _list(self, seen, size_by, entries):
        query = dict(seen.query)
        size = min(int(query.get(size_by, 100)), 100)
        start = (int(query.get("page", 1)) - 1) * size
        return ok(entries[start : start + size])

    def _create(self, asked):
        wrong = self._wrong(asked)
        if wrong:
            return wrong
        its_id = self.add_incident(**asked)
        return ok(self.incidents[its_id], 201)

    def _wrong(self, asked):
        if len(asked.get("name", "")) > 255:
            return refused(422, ["Name is too long (maximum is 255 characters)"])
        unknown = {*asked.get("component_ids", ()), *asked.get("components", ())}
        unknown -= self.components.keys()
        if unknown:
            return refused(422, [f"Component {each} does not exist" for each in sorted(unknown)])
        if "components" in asked and "component_ids" not in asked:
            return refused(422, ["Components without component_ids"])
        return None

    def _one_incident(self, method, found, rest, seen):
        match method, rest:
            case "GET", []:
                return ok(found)
            case "PATCH", []:
                wrong = self._wrong(seen.json["incident"])
                if wrong:
                    return wrong
                found["name"] = seen.json["incident"].get("name", found["name"])
                self._say(found, seen.json["incident"])
                return ok(found)
            case "PUT", ["postmortem"]:
                found["draft"] = seen.json["postmortem"]["body_draft"]
                return ok(postmortem(found))
            case "PUT", ["postmortem", "publish"] if "draft" in found:
                found.update(
                    postmortem_body=found["draft"],
                    postmortem_published_at=self.now(),
                    postmortem_body_last_updated_at=self.now(),
                )
                self.notified.append(seen.json["postmortem"]["notify_subscribers"])
                return ok(postmortem(found))
        return refused(404, "The requested resource could not be found.")

    def _say(self, found, asked):
        """Post an update, and move the components; the newest update comes first."""
        affected = []
        for its_id, state in asked.get("components", {}).items():
            its = self.components[its_id]
            affected.append(
                {
                    "code": its_id,
                    "name": its["name"],
                    "old_status": its["status"],
                    "new_status": state,
                }
            )
            its["status"] = state
        if "component_ids" in asked:
            found["components"] = [self.components[each] for each in asked["component_ids"]]
        found["incident_updates"].insert(
            0,
            {
                "id": f"u{len(found['incident_updates']) + 1:03}{found['id']}",
                "incident_id": found["id"],
                "status": asked["status"],
                # It keeps texts as its editor does.
                "body": asked["body"].replace("\n", "\r\n").strip(),
                "created_at": self.now(),
                "affected_components": affected or None,
            },
        )
        found.update(status=asked["status"], updated_at=self.now())
        self.notified.append(asked.get("deliver_notifications", True))


def moment(instant):
    return instant.strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"


def component(its_id, name, position, *, group=False):
    return {
        "id": its_id,
        "page_id": PAGE,
        "group": group,
        "name": name,
        "position": position,
        "status": "operational",
    }


def incident(its_id, created_at, given):
    return {
        "id": its_id,
        "page_id": PAGE,
        "name": given.get("name", "By hand"),
        "status": "investigating",
        "created_at": created_at,
        "updated_at": created_at,
        "resolved_at": None,
        "monitoring_at": None,
        "impact": "none",
        "shortlink": f"https://stspg.io/{its_id}",
        "metadata": given.get("metadata", {}),
        "postmortem_body": None,
        "postmortem_published_at": None,
        "postmortem_body_last_updated_at": None,
        "components": [],
        "incident_updates": [],
    }


def postmortem(found):
    return {
        "body": found["postmortem_body"],
        "body_draft": found["draft"],
        "published_at": found["postmortem_published_at"],
    }


def refused(status, reason):
    """A refusal, in one of the forms that Statuspage has for them."""
    return ok({"error": reason} if isinstance(reason, list) else {"message": reason}, status)
