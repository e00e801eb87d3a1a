"""`python -m threadconv` is the command `threadconv`."""

from threadconv.cli import main

main()
