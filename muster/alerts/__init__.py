"""Alerts: incidents of the paging service that are none of ours until somebody says so."""

from muster.alerts.alert import Alert, AlertState, fold_alert
from muster.alerts.news import AlertNews, PageNews, Status

__all__ = ["Alert", "AlertNews", "AlertState", "PageNews", "Status", "fold_alert"]
