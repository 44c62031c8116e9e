"""What the record says in numbers, by the metrics of the playbook."""
