"""Mail: under the name `mail` it is handed to the machine's own sendmail."""

import os
import subprocess
from email.message import EmailMessage

import muster.api


class Sendmail(muster.api.MusterPlugin):
    """Send mail by the machine's own server."""

    verbs = muster.api.Verbs("sendmail")

    def begin(self):
        self.bring(ByCommand())


class ByCommand:
    command = os.environ.get("SENDMAIL", "/usr/sbin/sendmail")
    name, simulated = "mail", False

    def deliver(self, effect):
        mail, said = EmailMessage(), effect.payload
        mail["To"], mail["Subject"] = ", ".join(said["to"]), said["subject"]
        mail["Message-Id"] = f"<{effect.key}@{os.uname().nodename}>"
        mail.set_content(said["text"])
        if "calendar" in said:
            mail.add_alternative(said["calendar"], "calendar", params={"method": said["method"]})
        words = [self.command, "-i", "--", *said["to"]]
        try:
            subprocess.run(words, input=mail.as_bytes(), timeout=20, check=True)
        except subprocess.TimeoutExpired as late:
            raise muster.api.Ambiguous("sendmail did not come to an end") from late
        except (OSError, subprocess.CalledProcessError) as fault:
            raise muster.api.Unavailable("sendmail does not take it") from fault
        return muster.api.Delivery(mail["Message-Id"])

    find, probe = lambda self, effect: None, lambda self: f"mail goes by {self.command}"
