"""What runs beside the commands: threads, queues, timers, the clock, the log and the webserver."""
