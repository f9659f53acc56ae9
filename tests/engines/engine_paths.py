"""Where the adapters and the package lie; they are imported as their users' Python does."""

import sys
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]
ENGINES = REPOSITORY / "engines" / "python"
PACKAGE = REPOSITORY / "dist" / "python" / "src"
sys.path[:0] = [str(ENGINES), str(PACKAGE)]
