"""The report of an incident: what the record knows of it, under the headings of the playbook."""
