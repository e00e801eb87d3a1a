"""What tests of several rooms share: made-up threads, and readers that others have written."""
