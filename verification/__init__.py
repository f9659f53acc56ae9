"""Proof that files come out clean, valid and usable when other people's software applies the procedure.

Run it as `python -m verification`; docs/verification.md explains method and limits.
"""
