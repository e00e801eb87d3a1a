"""Folders of the repository."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "samples"
GOLDEN = ROOT / "tests" / "golden"
TEMPLATE_LINES = ROOT / "tests" / "dialects" / "template-lines.txt"
"""Lines of templates in other languages than English, each with what it must be told as."""
