"""Puts together what is attached to a release: build/release/."""

import shutil
from hashlib import sha256
from pathlib import Path
from typing import Generic, NamedTuple, TypeVar

from generator import canonical, replacing
from generator.changes import sources
from generator.errors import UserError
from generator.procedure.final import PACKAGE
from generator.release_check import agreement, bill_of_materials
from generator.render import engines
from generator.render.build import PACKAGES, build_packages
from generator.standard import snapshot
from generator.version import Version

Of = TypeVar("Of")

FOLDER = Path("build/release")
SCHEMA = Path("schemas/procedure.schema.json")
CHECKSUMS = "SHA256SUMS"


class Packages(NamedTuple, Generic[Of]):
    """What is built, or something about each of it; `names` is a package of its own."""

    wheel: Of
    sdist: Of
    names_wheel: Of
    names_sdist: Of
    tarball: Of


def names(version: Version) -> Packages[str]:
    """Return the file names of wheels, sdists and npm tarball."""
    module = PACKAGE.replace("-", "_")
    return Packages(
        f"{module}-{version.package}-py3-none-any.whl",
        f"{module}-{version.package}.tar.gz",
        f"{module}_names-{version.package}-py3-none-any.whl",
        f"{module}_names-{version.package}.tar.gz",
        f"{PACKAGE}-{version.package}.tgz",
    )


def engines_archive(version: Version) -> str:
    """Return the file name of the archive for other software; PyPI would get a .tar.gz, too."""
    return f"{PACKAGE}-engines-{version.package}.zip"


def built(version: Version, folder: Path = PACKAGES) -> Packages[Path]:
    """Return wheels, sdists and npm tarball.

    Raises
    ------
    UserError
        If the folder does not hold exactly these.
    """
    found = {path.name for path in folder.iterdir()} if folder.is_dir() else set()
    wanted = names(version)
    lacking, others = set(wanted) - found, found - set(wanted)
    if lacking or others:
        raise UserError(
            f"{folder} lacks {', '.join(sorted(lacking)) or 'nothing'} and also holds "
            f"{', '.join(sorted(others)) or 'nothing'}; build again"
        )
    return Packages(*(folder / name for name in wanted))


def assemble(version: Version, target: Path = FOLDER) -> list[Path]:
    """Build the packages twice, compare, and gather what the release gets, with checksums.

    Raises
    ------
    UserError
        If two builds differ, or a built file holds another procedure than dist/.
    """
    procedure = agreement.committed()
    text = canonical.canonical(procedure) + "\n"
    files = [path.read_bytes() for path in build_packages()]
    packages = built(version)
    again = target.with_name(f"{target.name}-again")
    if [path.read_bytes() for path in build_packages(target=again)] != files:
        raise UserError(f"two builds of {version} differ: compare {PACKAGES} and {again}")
    shutil.rmtree(again)
    for path in (packages.wheel, packages.sdist, packages.tarball):
        if sources.load(str(path)) != procedure:
            raise UserError(f"{path} holds another procedure than {agreement.PYTHON}; build again")
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    for path in (*packages, SCHEMA):
        shutil.copyfile(path, target / path.name)
    replacing.replace_file(target / "procedure.json", text)
    (target / engines_archive(version)).write_bytes(engines.archive(engines.files()))
    bill = bill_of_materials.bill(packages, snapshot.load().sources, procedure, version)
    replacing.replace_file(target / "bom.cdx.json", bill)
    lines = [f"{sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in sorted(target.iterdir())]
    replacing.replace_file(target / CHECKSUMS, "".join(lines))
    return sorted(target.iterdir())
