"""What is done with one SOP class or with the real files: a task each, run side by side."""
