"""What tests of several rooms share: made-up threads, and readers that others have written."""

import pytest

# So that what they assert is told as it is in tests.
pytest.register_assert_rewrite("support.mails", "support.printed_boards", "support.terminal")
