"""The names of the gateways that come with the bot. The record keeps them: they are for ever."""

PAGING = "pagerduty"
"""The paging service, whatever is behind it."""

MAIL = "mail"
STATUS_PAGE = "statuspage"
"""The status page, whatever is behind it."""

TRACKER = "tracker"
REPORTS = "reports"
CALENDAR = "calendar"
"""The folder that invitations are put into."""
