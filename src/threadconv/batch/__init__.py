"""Many inputs at once: find them, read and write each, report."""
