"""The bill of materials of a release, as CycloneDX JSON.

The packages have no dependencies, so the bill says what they are made of: the files that are
published with their digests, and the parts of the standard that the procedure was worked out
from, as standard/edition.json records them. Nothing in it depends on time or machine.
"""

import json
import uuid
from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import DisjunctiveLicense
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

from generator import canonical
from generator.errors import UserError
from generator.procedure.final import PACKAGE
from generator.standard.model import Source
from generator.version import Version

HOMEPAGE = "https://github.com/DIAGNijmegen/rse-grand-challenge-dicom-de-id-procedure"

_KINDS = {".whl": "pypi", ".gz": "pypi", ".tgz": "npm"}


def _hash(value: str) -> HashType:
    return HashType(alg=HashAlgorithm.SHA_256, content=value)


def _package(path: Path, version: Version) -> Component:
    project = f"{PACKAGE}-names" if "_names-" in path.name else PACKAGE
    return Component(
        name=path.name,
        version=version.package,
        type=ComponentType.LIBRARY,
        bom_ref=path.name,
        licenses=[DisjunctiveLicense(id="Apache-2.0")],
        purl=PackageURL(_KINDS[path.suffix], None, project, version.package, {"file_name": path.name}),
        hashes=[_hash(sha256(path.read_bytes()).hexdigest())],
    )


def _part(source: Source) -> Component:
    return Component(
        name=f"DICOM {source.part}",
        version=source.edition,
        type=ComponentType.DATA,
        bom_ref=f"DICOM {source.part} {source.edition}",
        description=f"Facts read from {source.source}",
        hashes=[_hash(source.sha256)],
    )


def bill(
    packages: Iterable[Path], sources: Iterable[Source], procedure: Mapping[str, Any], version: Version
) -> str:
    """Return the bill of materials as CycloneDX 1.6 JSON.

    Raises
    ------
    UserError
        If it is not valid against the schema of CycloneDX.
    """
    own = canonical.digest(procedure)
    whole = Component(
        name=PACKAGE,
        version=str(version),
        type=ComponentType.DATA,
        bom_ref=PACKAGE,
        licenses=[DisjunctiveLicense(id="Apache-2.0")],
        hashes=[_hash(own)],
        external_references=[ExternalReference(type=ExternalReferenceType.VCS, url=XsUri(HOMEPAGE))],
    )
    made = Bom(
        serial_number=uuid.uuid5(uuid.NAMESPACE_URL, f"{HOMEPAGE}#{own}"),
        components=[*(_package(path, version) for path in packages), *(_part(source) for source in sources)],
    )
    made.metadata.component = whole
    made.register_dependency(whole, made.components)
    content = json.loads(JsonV1Dot6(made).output_as_string())
    # The library puts the time of writing there; the same release must give the same bytes.
    del content["metadata"]["timestamp"]
    text = canonical.indented(content)
    wrong = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if wrong is not None:
        raise UserError(f"bill of materials is not valid CycloneDX: {wrong}; mend {Path(__file__).name}")
    return text
