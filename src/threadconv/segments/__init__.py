"""Segments: where each post stands in the lines, and what each of its lines is."""
