"""Stateful trackers on loopback, which hold what they are asked to what their documents say.

GitHub's are its pages on issues, pagination and rate limits; Jira's those of its REST API v3. What
a request breaks of them is a violation.
"""

import base64
import re
from datetime import UTC, datetime, timedelta

from tests.gateways.service_fake import ServiceFake, ok

TOKEN = "ghp_16C7e42F292c6912E7710c838347Ae178B4a"
REPOSITORY, PROJECT, USER = "gds/paas-follow-ups", "PAAS", "muster@paas.example.org"


class TrackerFake(ServiceFake):
    """What both have: issues by their references, and rules that a request must keep."""

    def __init__(self, certificate):
        super().__init__(certificate, validated=False)
        self.issues = {}
        self.private = True

    def wrong(self, seen, *rules):
        """Note each rule that a request breaks; return whether it breaks any."""
        broken = [says for says, kept in rules if not kept]
        self.violations += [f"{seen.method} {seen.path} {seen.body!r}: {each}" for each in broken]
        return bool(broken)

    @property
    def titles(self):
        return [self.title_of(each) for each in self.issues.values()]


class GitHubFake(TrackerFake):
    """The issues of one repository, by GitHub's clock, which may be `behind` ours."""

    def __init__(self, certificate):
        super().__init__(certificate)
        self.behind = timedelta(0)

    def title_of(self, issue):
        return issue["title"]

    def route(self, seen):
        if self.wrong(
            seen,
            ("it needs a User-Agent", seen.headers.get("User-Agent")),
            ("the version is 2022-11-28", seen.headers.get("X-GitHub-Api-Version") == "2022-11-28"),
            ("GitHub’s JSON", seen.headers.get("Accept") == "application/vnd.github+json"),
        ):
            return ok({"message": "Bad request"}, 400)
        if seen.headers.get("Authorization") != f"Bearer {TOKEN}":
            return ok({"message": "Bad credentials", "status": "401"}, 401)
        match seen.method, seen.path.strip("/").split("/"):
            case "GET", ["repos", *names] if "/".join(names) == REPOSITORY:
                facts = {"full_name": REPOSITORY, "private": self.private, "has_issues": True}
                return ok(facts)
            case "GET", ["repos", *names, "issues"] if "/".join(names) == REPOSITORY:
                return self._list(seen, dict(seen.query))
            case "POST", ["repos", *names, "issues"] if "/".join(names) == REPOSITORY:
                return self._open(seen)
            case "GET", ["repos", *names, "issues", number] if "/".join(names) == REPOSITORY:
                found = self.issues.get(f"#{number}")
                return ok(found) if found else ok({"message": "Not Found", "status": "404"}, 404)
        return ok({"message": "Not Found", "status": "404"}, 404)

    def _list(self, seen, query):
        if self.wrong(
            seen,
            ("a page is of at most 100", int(query.get("per_page", 30)) <= 100),
            ("an order that there is", query.get("sort") == "created"),
            ("in a direction", query.get("direction") == "desc"),
            ("the closed ones too", query.get("state") == "all"),
        ):
            return ok({"message": "Validation Failed"}, 422)
        newest = list(self.issues.values())[::-1]
        size = int(query["per_page"])
        start = (int(query.get("page", 1)) - 1) * size
        return ok(newest[start : start + size])

    def _open(self, seen):
        asked = seen.json
        if self.wrong(
            seen,
            ("known fields alone", asked.keys() <= {"title", "body", "labels", "assignees"}),
            ("a body of text", isinstance(asked.get("body"), str)),
            ("of at most 65536 characters", len(asked.get("body", "")) <= 65_536),
        ):
            return ok({"message": "Invalid request"}, 422)
        if not 0 < len(asked.get("title", "")) <= 256:
            wrong = {"resource": "Issue", "field": "title", "code": "missing_field"}
            return ok({"message": "Validation Failed", "errors": [wrong]}, 422)
        return ok(self.add(asked["title"], asked["body"]), 201)

    def add(self, title, body, **more):
        number = len(self.issues) + 1
        made = datetime.now(UTC) - self.behind
        issue = {
            "number": number,
            "title": title,
            "body": body,
            "state": "open",
            "state_reason": None,
            "html_url": f"https://github.com/{REPOSITORY}/issues/{number}",
            "created_at": made.strftime("%Y-%m-%dT%H:%M:%SZ"),
            **more,
        }
        self.issues[f"#{number}"] = issue
        return issue

    def end(self, reference, reason="completed"):
        self.issues[reference].update(state="closed", state_reason=reason)


class JiraFake(TrackerFake):
    """The issues of one project. What is new is found by its label once it is `indexed`."""

    def __init__(self, certificate):
        super().__init__(certificate)
        self.indexed = True

    def title_of(self, issue):
        return issue["fields"]["summary"]

    def route(self, seen):
        basic = base64.b64encode(f"{USER}:{TOKEN}".encode()).decode()
        if seen.headers.get("Authorization") != f"Basic {basic}":
            return ok({"errorMessages": ["Client must be authenticated"], "errors": {}}, 401)
        match seen.method, seen.path.strip("/").split("/"):
            case "GET", ["rest", "api", "3", "project", key]:
                if key == PROJECT:
                    return ok({"key": PROJECT, "name": "GOV.UK PaaS"})
            case "POST", ["rest", "api", "3", "issue"]:
                return self._open(seen)
            case "GET", ["rest", "api", "3", "issue", key]:
                if key in self.issues:
                    return ok(self.issues[key])
            case "GET", ["rest", "api", "3", "search", "jql"]:
                return self._search(seen, dict(seen.query))
        return ok({"errorMessages": ["Issue does not exist"], "errors": {}}, 404)

    def _open(self, seen):
        fields = seen.json.get("fields", {})
        known = {"project", "issuetype", "summary", "description", "labels"}
        if self.wrong(
            seen,
            ("known fields alone", fields.keys() <= known),
            ("a document", _is_document(fields.get("description"))),
            ("labels without spaces", all(" " not in each for each in fields.get("labels", ()))),
        ):
            return ok({"errorMessages": ["Bad request"], "errors": {}}, 400)
        if fields.get("project") != {"key": PROJECT}:
            return ok(
                {"errorMessages": [], "errors": {"project": "valid project is required"}}, 400
            )
        if not 0 < len(fields.get("summary", "")) <= 255 or "\n" in fields["summary"]:
            wrong = {"summary": "You must specify a summary of the issue."}
            return ok({"errorMessages": [], "errors": wrong}, 400)
        key = f"{PROJECT}-{len(self.issues) + 1}"
        status = {"name": "To Do", "statusCategory": {"key": "new"}}
        self.issues[key] = {"key": key, "fields": {**fields, "status": status, "resolution": None}}
        return ok({"id": "10000", "key": key, "self": f"{self.url}/rest/api/3/issue/10000"}, 201)

    def _search(self, seen, query):
        asked = re.fullmatch(r'project = "(\w+)" AND labels = "([\w-]+)"', query.get("jql", ""))
        if self.wrong(seen, ("a query it knows", asked), ("fields are named", query.get("fields"))):
            return ok({"errorMessages": ["Error in the JQL Query"], "errors": {}}, 400)
        found = [
            {"key": key}
            for key, issue in self.issues.items()
            if self.indexed and asked[1] == PROJECT and asked[2] in issue["fields"]["labels"]
        ]
        return ok({"issues": found[: int(query["maxResults"])], "isLast": True})

    def end(self, reference, reason="Done"):
        fields = self.issues[reference]["fields"]
        fields["status"] = {"name": "Done", "statusCategory": {"key": "done"}}
        fields["resolution"] = {"name": reason}


def _is_document(value):
    """Return whether a value is an Atlassian document of paragraphs of text (its page “Structure”).

    A text is never empty, which Jira refuses.
    """
    if not isinstance(value, dict) or (value.get("type"), value.get("version")) != ("doc", 1):
        return False
    paragraphs = value.get("content", [])
    texts = [text for each in paragraphs for text in each.get("content", [])]
    return all(each["type"] == "paragraph" for each in paragraphs) and all(
        text["type"] == "text" and text["text"] for text in texts
    )


def lines_of(document):
    """Return the lines of text that a document shows."""
    return [
        "".join(text["text"] for text in each.get("content", [])) for each in document["content"]
    ]
