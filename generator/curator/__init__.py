"""What a curator asks of the procedure: why it is so, whether it is right, and how to change it."""
