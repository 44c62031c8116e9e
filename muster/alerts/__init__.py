"""Alerts: incidents of the paging service that are none of ours until somebody says so."""

from muster.alerts.news import AlertNews, PageNews, Status
from muster.alerts.state import Alert, AlertState, fold_alert

__all__ = ["Alert", "AlertNews", "AlertState", "PageNews", "Status", "fold_alert"]
