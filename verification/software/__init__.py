"""Other people's software: the consumers that apply the table, the validator that judges, the readers."""
