"""The command line as people call it: a program of its own, and a dump to give it."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

THREAD = """\
Home
Forums
Kitchen garden

Slugs in the lettuce bed

Thread starter
Mara Quill
Start date
Mar 3, 2021

Mar 3, 2021
#1
Mara Quill
Active Member
Joined
Jan 5, 2019
Messages
120
Reaction score
45
Something eats my lettuce at night and leaves silver tracks on the boards.
What do you put around the bed to keep them out?
\xa0
Reactions: Otto Brandt
Mar 3, 2021
#2
Otto Brandt
Well-Known Member
Joined
Feb 9, 2015
Messages
2,310
Reaction score
981
Mara Quill said:
What do you put around the bed to keep them out?
Click to expand...
Copper tape around the frame, and a saucer of stale beer for those inside.
\xa0
Mar 4, 2021
#3
Mara Quill
Active Member
Joined
Jan 5, 2019
Messages
120
Reaction score
45
The “beer” worked; seven of them this morning. Thanks!
\xa0
You must log in or register to reply here.
"""
NO_THREAD = "Sugar, two eggs and a cup of flour. Stir well and bake for half an hour.\n"


def program(*arguments: str | Path, **options: object) -> subprocess.CompletedProcess[bytes]:
    """What `threadconv` does with these arguments, as a process."""
    command = [sys.executable, "-m", "threadconv", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, timeout=60, check=False, **options)  # type: ignore[call-overload,no-any-return]


def with_environment(**variables: str) -> Mapping[str, str]:
    """The environment with these variables."""
    return {**os.environ, **variables}
