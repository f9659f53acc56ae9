"""What was found, for people and machines, and how far the run is."""
