"""Writes what attacks on the generator and the packages found to docs/reliability.md."""
