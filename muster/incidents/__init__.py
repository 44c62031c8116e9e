"""What an incident is and what may be decided about it: values in, values out."""
