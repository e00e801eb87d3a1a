"""Thread: what the segments say, as the model has it."""
