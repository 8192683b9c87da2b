from __future__ import annotations

import subprocess
import sys

LITTLE_AT_FIRST = """
import resource
from bot.processes.open_files import allow_many
_, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (256, hard))
allow_many()
print(resource.getrlimit(resource.RLIMIT_NOFILE) == (min(hard, 65_536), hard))
"""


def test_a_process_may_open_as_many_as_the_system_permits() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LITTLE_AT_FIRST], capture_output=True, text=True, check=True
    )
    assert done.stdout == "True\n"
