"""Publishes to local stand-ins for PyPI and npm, and installs from there.

pypiserver and verdaccio listen on loopback, hold nothing but what is published to them, and
are stopped at the end. No settings of pip, npm or twine on this machine have a say.
"""

import json
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from generator.changes import sources
from generator.errors import UserError
from generator.procedure.final import PACKAGE
from generator.release_check.assets import Packages
from generator.release_check.installing import (
    Settings,
    expected,
    expected_names,
    run,
    use_node,
    use_python,
)
from generator.version import Version

TOOLS = Path("build/release-check")

_NODE = Path(__file__).with_name("node")
_SECONDS_TO_START = 60

_PUBLISHER = ("twine==6.1.0", "packaging==25.0")
"""What the pinned action that publishes on PyPI checks with; it accepts less than the newest twine."""

_REFUSED = re.compile(r"\b409\b|previously published|already (exists|present)")
"""What the stand-ins say of a version that they have."""

_VERDACCIO = """\
storage: ./storage
uplinks: {}
packages:
  "**": { access: $all, publish: $all }
log: { type: stdout, format: pretty, level: error }
"""


def verdaccio() -> Path:
    """Install verdaccio as pinned, unless it is there, and return what Node has to start."""
    target = TOOLS / "node"
    lock = (_NODE / "package-lock.json").read_bytes()
    done = target / "installed"
    if not done.is_file() or done.read_bytes() != lock:
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir(parents=True)
        for name in ("package.json", "package-lock.json"):
            shutil.copyfile(_NODE / name, target / name)
        words = ("npm", "ci", "--loglevel=error", "--no-audit", "--no-fund", "--no-update-notifier")
        run(words, "installing verdaccio", folder=target)
        done.write_bytes(lock)
    return (target / "node_modules/verdaccio/bin/verdaccio").resolve()


def _check_as_published(files: Sequence[str]) -> None:
    """Check the metadata with the tools of the action that publishes, in an environment of their own."""
    target = TOOLS / "twine"
    python = target / "bin/python"
    done = target / "installed"
    if not done.is_file() or done.read_text(encoding="utf-8") != "\n".join(_PUBLISHER):
        shutil.rmtree(target, ignore_errors=True)
        run((sys.executable, "-m", "venv", str(target)), "making an environment for twine")
        words = (str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *_PUBLISHER)
        run(words, f"installing {_PUBLISHER[0]}")
        done.write_text("\n".join(_PUBLISHER), encoding="utf-8")
    run((str(python), "-m", "twine", "check", "--strict", *files), f"checking with {_PUBLISHER[0]}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


@contextmanager
def _serving(words: Sequence[str], port: int, folder: Path) -> Iterator[str]:
    """Start a server, wait until it answers, yield its address, and stop it."""
    address = f"http://127.0.0.1:{port}/"
    log = folder / "log"
    with log.open("wb") as stream:
        server = subprocess.Popen(words, cwd=folder, stdout=stream, stderr=subprocess.STDOUT)
        try:
            end = time.monotonic() + _SECONDS_TO_START
            while not _answers(address):
                if server.poll() is not None or time.monotonic() > end:
                    said = " ".join(log.read_text(errors="replace").split())[-400:]
                    raise UserError(f"stand-in on port {port} does not start: {said}; see {words[0]}")
                time.sleep(0.2)
            yield address
        finally:
            server.terminate()
            server.wait(timeout=20)


def _answers(address: str) -> bool:
    try:
        # Loopback only, whatever proxy the environment names.
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(address, timeout=5):
            return True
    except (urllib.error.URLError, OSError):
        return False


def rehearse_pypi(packages: Packages[Path], procedure: Mapping[str, Any]) -> None:
    """Check, publish and install the Python packages; publishing them once more must fail.

    Raises
    ------
    UserError
        At the first step that does not end as it must.
    """
    facts = expected(procedure)
    twine = (sys.executable, "-m", "twine")
    files = [str(path.resolve()) for path in packages if path != packages.tarball]
    run((*twine, "check", "--strict", *files), "checking the metadata")
    _check_as_published(files)
    with tempfile.TemporaryDirectory() as scratch:
        home = Path(scratch)
        shelf = home / "packages"
        shelf.mkdir()
        port = _free_port()
        options = (
            "--interface",
            "127.0.0.1",
            "--port",
            str(port),
            "-a",
            ".",
            "-P",
            ".",
            "--disable-fallback",
        )
        with _serving(
            (sys.executable, "-m", "pypiserver", "run", *options, str(shelf)), port, home
        ) as address:
            upload = (*twine, "upload", "--verbose", "--non-interactive", "--repository-url", address, *files)
            account = {"TWINE_USERNAME": "nobody", "TWINE_PASSWORD": "nothing", "NO_PROXY": "127.0.0.1"}
            run(upload, "publishing to the stand-in for PyPI", environment=account)
            _must_fail(upload, "the stand-in for PyPI", home, environment=account)
            settings = {
                "PIP_CONFIG_FILE": os.devnull,
                "PIP_INDEX_URL": f"{address}simple/",
                "PIP_NO_CACHE_DIR": "1",
                "NO_PROXY": "127.0.0.1",
            }
            version = Version.parse(procedure["version"]).package
            use_python(
                (f"{PACKAGE}=={version}",),
                facts,
                f"{PACKAGE} from the stand-in for PyPI",
                environment=settings,
            )
            use_python(
                (f"{PACKAGE}[names]=={version}",),
                expected_names(procedure),
                f"{PACKAGE}[names] from the stand-in for PyPI",
                names=True,
                environment=settings,
            )
            with _environment(settings):
                if sources.load(f"pypi:{version}") != procedure:
                    raise UserError(
                        f"diff gets another procedure for {version}; see generator/changes/sources.py"
                    )


def rehearse_npm(tarball: Path, procedure: Mapping[str, Any]) -> None:
    """Publish and install the npm package; publishing it once more must fail.

    Raises
    ------
    UserError
        At the first step that does not end as it must.
    """
    program = verdaccio()
    with tempfile.TemporaryDirectory() as scratch:
        home = Path(scratch)
        (home / "config.yaml").write_text(_VERDACCIO, encoding="utf-8")
        port = _free_port()
        listen = f"127.0.0.1:{port}"
        words = ("node", str(program), "--config", "config.yaml", "--listen", listen)
        with _serving(words, port, home) as address:
            (home / "npmrc").write_text(
                f"registry={address}\n//{listen}/:_authToken=nothing\n", encoding="utf-8"
            )
            settings = {
                "NPM_CONFIG_USERCONFIG": str(home / "npmrc"),
                "NPM_CONFIG_GLOBALCONFIG": os.devnull,
                "NPM_CONFIG_REGISTRY": address,
                "NPM_CONFIG_CACHE": str(home / "cache"),
                "NO_PROXY": "127.0.0.1",
            }
            publish = ("npm", "publish", "--loglevel=error", "--access", "public", str(tarball.resolve()))
            run(publish, "publishing to the stand-in for npm", folder=home, environment=settings)
            _must_fail(publish, "the stand-in for npm", home, environment=settings)
            version = Version.parse(procedure["version"]).package
            shown = run(
                ("npm", "view", "--json", f"{PACKAGE}@{version}"),
                "asking the stand-in for npm",
                folder=home,
                environment=settings,
            )
            _check_page(json.loads(shown))
            use_node(
                f"{PACKAGE}@{version}",
                expected(procedure),
                f"{PACKAGE} from the stand-in for npm",
                environment=settings,
            )


def _check_page(page: Mapping[str, Any]) -> None:
    """Check that the page of the package has what people look for there."""
    wanted = (
        "description",
        "license",
        "homepage",
        "repository",
        "bugs",
        "keywords",
        "types",
        "unpkg",
        "jsdelivr",
    )
    missing = [name for name in wanted if not page.get(name)]
    if missing or page.get("dependencies"):
        raise UserError(
            f"the npm page lacks {', '.join(missing) or 'nothing, but has dependencies'}; mend templates/npm"
        )


def _must_fail(words: Sequence[str], where: str, folder: Path, environment: Settings) -> None:
    """Check that a version that is published already is refused for that reason."""
    try:
        run(words, "publishing again", folder=folder, environment=environment)
    except UserError as error:
        if _REFUSED.search(str(error.__cause__)):
            return
        raise
    raise UserError(
        f"{where} took the same version twice, so the rehearsal proves nothing; check its settings"
    )


@contextmanager
def _environment(settings: Mapping[str, str]) -> Iterator[None]:
    before = {name: os.environ.get(name) for name in settings}
    os.environ.update(settings)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
