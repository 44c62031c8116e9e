"""What Errbot meets: the base of the plugins, and the configuration that it is started with."""
