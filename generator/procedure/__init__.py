"""From facts of the standard and written decisions to the canonical procedure."""
