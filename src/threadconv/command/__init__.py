"""What the commands do: find dumps, read and write each, report."""
