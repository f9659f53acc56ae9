"""Renders a final procedure into what users install and read."""
