"""Attacks the generator, and writes what held and what broke to docs/reliability.md."""
