import hashlib
import json
import shutil
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from generator import canonical
from generator.changes import sources
from generator.errors import UserError
from generator.release_check import __main__ as command_line
from generator.release_check import agreement, assets, bill_of_materials, freshness, installing, rehearsal
from generator.standard.model import Standard
from generator.version import Version

REPOSITORY = Path(__file__).parents[2]
COMMITTED = ("dist", "docs", "engines", "CHANGELOG.md", "CITATION.cff", "LICENSE", "schemas", "standard")


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What the steps look at, as a copy to break."""
    for name in COMMITTED:
        path = REPOSITORY / name
        if path.is_dir():
            shutil.copytree(path, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copyfile(path, tmp_path / name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture(scope="module")
def built_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the packages of what is committed, built once."""
    folder = tmp_path_factory.mktemp("built") / "packages"
    assets.build_packages(REPOSITORY / "dist", folder)
    return folder


@pytest.fixture
def packages(checkout: Path, built_once: Path) -> assets.Packages[Path]:
    """Return the packages of the copy, as if they were built there."""
    shutil.copytree(built_once, checkout / assets.PACKAGES)
    return assets.built(agreement.check())


@pytest.fixture(scope="module")
def tools(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder for what a rehearsal installs once and uses again."""
    return tmp_path_factory.mktemp("tools")


@pytest.fixture
def copied_environments(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Take for each new environment a copy of the first one, as empty as it was made."""
    run, first = installing.run, tmp_path_factory.mktemp("environment") / "first"

    def copying(words: Sequence[str], what: str, **settings: Any) -> str:
        if tuple(words[1:3]) != ("-m", "venv"):
            return run(words, what, **settings)
        if not first.exists():
            run((*words[:3], str(first)), what, **settings)
        shutil.copytree(first, words[3], symlinks=True)
        return ""

    monkeypatch.setattr(installing, "run", copying)


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_what_is_committed_agrees(checkout: Path) -> None:
    version = agreement.check()
    assert agreement.check(f"v{version}") == version
    assert str(version) == sources.load("dist/python")["version"]


@pytest.mark.parametrize("tag", ["2026.11.0", "v2031.01.0", "v", ""])
def test_a_tag_that_names_another_version_is_refused(checkout: Path, tag: str) -> None:
    with pytest.raises(UserError, match="does not name the version: it must be v20"):
        agreement.check(tag)


@pytest.mark.parametrize(
    ("name", "spoil", "place"),
    [
        (
            "dist/python/pyproject.toml",
            lambda version: f'version = "{version.package}"',
            "pyproject.toml says",
        ),
        (
            "dist/python-names/pyproject.toml",
            lambda version: f'version = "{version.package}"',
            "python-names/pyproject.toml says",
        ),
        ("dist/npm/package.json", lambda version: f'"version": "{version.package}"', "package.json says"),
        ("CITATION.cff", lambda version: f'version: "{version}"', "CITATION.cff says"),
        ("CHANGELOG.md", lambda version: f"## {version}", "first section of CHANGELOG.md says"),
    ],
)
def test_each_place_that_disagrees_is_named(
    checkout: Path, name: str, spoil: Callable[[Version], str], place: str
) -> None:
    right = spoil(agreement.check())
    replace(
        checkout / name, right, right.replace("20", "21", 1) if name != "CHANGELOG.md" else "## 2020.01.0"
    )
    with pytest.raises(UserError) as raised:
        agreement.check()
    assert any(place in finding for finding in raised.value.findings)
    assert all("\n" not in finding for finding in raised.value.findings)


def test_another_digest_and_a_missing_file_are_named(checkout: Path) -> None:
    digest = canonical.digest(agreement.committed())
    replace(checkout / "CHANGELOG.md", digest, digest[::-1])
    with pytest.raises(UserError, match=r"digest in CHANGELOG\.md says"):
        agreement.check()
    (checkout / "CITATION.cff").unlink()
    with pytest.raises(UserError, match=r"^CITATION\.cff is missing"):
        agreement.check()


def test_the_release_gets_what_was_built_with_checksums_and_the_same_bytes_again(checkout: Path) -> None:
    version = agreement.check()
    (agreement.NPM / "procedure.json").unlink(missing_ok=True)  # as in a fresh clone
    files = {path.name: path.read_bytes() for path in assets.assemble(version)}
    assert set(files) == {
        *assets.names(version),
        assets.engines_archive(version),
        "procedure.json",
        "procedure.schema.json",
        "bom.cdx.json",
        "SHA256SUMS",
    }
    for line in files["SHA256SUMS"].decode().splitlines():
        digest, name = line.split("  ")
        assert hashlib.sha256(files[name]).hexdigest() == digest
    assert len(files["SHA256SUMS"].splitlines()) == len(files) - 1
    procedure = json.loads(files["procedure.json"])
    assert hashlib.sha256(files["procedure.json"].rstrip()).hexdigest() == canonical.digest(procedure)
    shutil.rmtree(assets.FOLDER)
    assert {path.name: path.read_bytes() for path in assets.assemble(version)} == files
    wheel = next(path for path in assets.built(version) if path.suffix == ".whl")
    (wheel.parent / "other.whl").write_bytes(b"")
    with pytest.raises(UserError, match=r"holds .*other\.whl"):
        assets.built(version)


def test_the_wheel_works_in_an_empty_environment_and_a_wrong_one_is_noticed(
    packages: assets.Packages[Path], copied_environments: None
) -> None:
    procedure = agreement.committed()
    wheel, _, names, _, tarball = (path.resolve() for path in packages)
    facts = installing.expected(procedure)
    installing.use_python(("--no-index", str(wheel)), facts, "wheel")
    with_names = ("--no-index", str(wheel), str(names))
    installing.use_python(with_names, installing.expected_names(procedure), "names", names=True)
    with pytest.raises(UserError, match=r"brings along .*-names; it must be"):
        installing.use_python(with_names, facts, "wheel")
    installing.use_node(str(tarball), facts, "tarball")
    with pytest.raises(UserError, match="wheel shows"):
        installing.use_python(("--no-index", str(wheel)), ["2020.01.0", *facts[1:]], "wheel")
    with pytest.raises(UserError, match=r"tarball in use\.mjs shows"):
        installing.use_node(str(tarball), ["2020.01.0", *facts[1:]], "tarball")
    with pytest.raises(UserError, match="installing wheel failed"):
        installing.use_python(("--no-index", "nothing-of-the-kind"), facts, "wheel")


def test_metadata_that_the_publishing_action_refuses_is_noticed(
    checkout: Path, tools: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rehearsal, "TOOLS", tools)
    replace(
        Path("dist/python/pyproject.toml"), 'core-metadata-version = "2.4"', 'core-metadata-version = "2.5"'
    )
    assets.build_packages()
    packages = assets.built(agreement.check())
    with pytest.raises(UserError, match=r"twine==6\.1\.0.*'2\.5' is not a valid"):
        rehearsal.rehearse_pypi(packages, agreement.committed())


def test_what_is_published_on_the_stand_in_for_pypi_can_be_installed_from_there(
    packages: assets.Packages[Path],
    tools: Path,
    copied_environments: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(rehearsal, "TOOLS", tools)
    rehearsal.rehearse_pypi(packages, agreement.committed())
    broken = dict(agreement.committed(), version="2020.01.0")
    with pytest.raises(UserError, match=r"==2020\.1\.0|from versions"):
        rehearsal.rehearse_pypi(packages, broken)


def test_the_bill_of_materials_names_files_and_sources(
    checkout: Path, standard: Standard, tmp_path: Path
) -> None:
    version = agreement.check()
    paths = [tmp_path / name for name in assets.names(version)]
    for path in paths:
        path.write_bytes(path.name.encode())
    procedure = agreement.committed()
    text = bill_of_materials.bill(paths, standard.sources, procedure, version)
    assert bill_of_materials.bill(reversed(paths), standard.sources, procedure, version) == text
    found = json.loads(text)
    assert (found["bomFormat"], found["specVersion"]) == ("CycloneDX", "1.6")
    by_name = {component["name"]: component for component in found["components"]}
    for path in paths:
        assert by_name[path.name]["hashes"][0]["content"] == hashlib.sha256(path.read_bytes()).hexdigest()
    assert {f"DICOM {source.part}" for source in standard.sources} < set(by_name)
    assert found["metadata"]["component"]["hashes"][0]["content"] == canonical.digest(procedure)
    assert "timestamp" not in text


def test_mistakes_of_the_caller_are_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert command_line.main(["agree"]) == 1
    assert capsys.readouterr().err.startswith("error: dist/python: no such file")
    with pytest.raises(SystemExit) as stopped:
        command_line.main(["publish"])
    assert stopped.value.code == 2


def test_a_stale_file_is_named_and_made_anew(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("procedure", "README.md", "SOP.md"):
        copy = shutil.copytree if (REPOSITORY / name).is_dir() else shutil.copyfile
        copy(REPOSITORY / name, checkout / name)
    monkeypatch.setenv("VERSION", "")
    with suppress(UserError):  # whatever the copy was like, now it is fresh
        freshness.check()
    right = Path("CITATION.cff").read_bytes()
    Path("CITATION.cff").write_bytes(right + b"# by hand\n")
    (checkout / "dist/npm/extra.js").write_text("")
    with pytest.raises(UserError) as raised:
        freshness.check()
    assert [finding.split(" was not what")[0] for finding in raised.value.findings] == [
        "CITATION.cff",
        "dist/npm/extra.js",
    ]
    assert Path("CITATION.cff").read_bytes() == right
