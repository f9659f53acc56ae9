"""What has to hold: what became of each element, whether it may have, and what is left of the original."""
