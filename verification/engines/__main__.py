"""The command line: `python -m verification.engines`, or `make verify-engines`."""
