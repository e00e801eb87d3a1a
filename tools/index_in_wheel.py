"""What the building of a wheel adds: the index of our dialects, which a start reads instead of
every one of them."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class IndexInWheel(BuildHookInterface):
    """Puts `threadconv/dialects/_index` into every wheel but an editable one."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Run by hatchling before it gathers the files."""
        if version == "editable":
            return
        sys.path.insert(0, str(Path(self.root, "src")))
        from threadconv.dialects import _index, choose

        self._folder = TemporaryDirectory()
        index = Path(self._folder.name, _index.FILE)
        index.write_bytes(choose.indexed().written())
        build_data["force_include"][str(index)] = f"threadconv/dialects/{_index.FILE}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Run by hatchling when the wheel is there."""
        if version != "editable":
            self._folder.cleanup()
