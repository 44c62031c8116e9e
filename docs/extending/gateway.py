"""A gateway: tenants of a channel with `how: gateway, gateway: teamchat` read it in their chat."""

import json
import os
from dataclasses import dataclass
from http.client import HTTPException
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

import muster.api


class Teamchat(muster.api.MusterPlugin):
    """Tell tenants in their own chat."""

    verbs = muster.api.Verbs("teamchat")

    def begin(self):
        self.bring(Webhook(os.environ["TEAMCHAT_URL"]))


@dataclass
class Webhook:
    url: str
    name, simulated = "teamchat", False

    def deliver(self, effect):
        body = json.dumps({"text": effect.payload["text"], "id": effect.key}).encode()
        try:
            with urlopen(Request(self.url, body), timeout=10) as answer:
                return muster.api.Delivery(reference=answer.headers.get("Message-Id"))
        except HTTPError as no:
            wrong = muster.api.Unavailable if no.code >= 500 else muster.api.Rejected
            raise wrong(f"The chat answered {no.code}") from no
        except URLError as lost:
            raise muster.api.Unavailable("The chat could not be reached") from lost
        except (HTTPException, OSError) as lost:
            raise muster.api.Ambiguous("The chat did not answer") from lost

    find, probe = lambda self, effect: None, lambda self: f"tenants read {self.url}"
