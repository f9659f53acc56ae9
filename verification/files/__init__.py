"""What is tried: synthetic instances of every SOP class, and objects made from a real slice."""
