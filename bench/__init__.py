"""Measures the packages against what users have today."""
