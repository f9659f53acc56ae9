"""Other software that applies the procedure, measured against the reference, element by element."""
