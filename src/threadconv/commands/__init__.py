"""The commands besides those of the writers: each module has the command of its name."""
