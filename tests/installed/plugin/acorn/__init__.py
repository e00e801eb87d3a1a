"""What threadconv can be taught from outside: see docs/dialects.md."""
