"""What the developers of the project run by hand."""
