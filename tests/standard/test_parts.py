import hashlib
import json
import subprocess
import sys
from pathlib import Path

import pytest
from docbook_markup import book, write
from synthetic_edition import EDITION, IODS, part03, part04, part06, part15, uid

from generator.changes.edition import compare
from generator.errors import UserError
from generator.standard.assembly import Sources, assemble
from generator.standard.docbook.part03 import read_part03
from generator.standard.docbook.parts import read_parts, source_of
from generator.standard.model import SOPClass
from generator.standard.snapshot import files, load, save

MEASURE = """
import json, resource, sys, time
from pathlib import Path
from generator.standard.docbook.part03 import read_part03
start = time.monotonic()
part = read_part03(Path(sys.argv[1]))
print(json.dumps({
    "seconds": time.monotonic() - start,
    "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    "iods": len(part.iods),
    "occurrences": sum(len(module.occurrences) for module in part.modules.values()),
}))
"""


def test_a_part_of_full_size_is_read_in_time_and_memory(tmp_path: Path) -> None:
    path = write(tmp_path / "part03.xml", part03())
    assert path.stat().st_size > 16_000_000
    run = subprocess.run([sys.executable, "-c", MEASURE, path], capture_output=True, text=True, check=True)
    measured = json.loads(run.stdout)
    assert measured["iods"] == 180
    assert measured["occurrences"] > 100_000
    assert measured["seconds"] < 60
    assert measured["megabytes"] < 1000


def test_an_edition_needs_no_package_for_its_facts(tmp_path: Path, pydicom_installed: None) -> None:
    for name, content in {"03": part03(0), "04": part04(), "06": part06(), "15": part15()}.items():
        write(tmp_path / f"part{name}.xml", content)
    standard, _ = assemble(Sources(tmp_path, edition=EDITION))
    assert [(source.part, source.edition, source.source) for source in standard.sources] == [
        (f"PS3.{number}", EDITION, f"DocBook part{number:02}.xml") for number in (15, 3, 4, 6)
    ]
    assert len(standard.sop_classes) == len(standard.iods) == IODS
    assert standard.sop_classes[uid(7)] == SOPClass(uid(7), "Class 7 Storage", "iod-7")
    assert ("PS3.4", "1.2.840.10008.5.1.4.1.1.5") in {(gap.part, gap.subject) for gap in standard.gaps}
    save(standard, tmp_path / "standard")
    assert files(load(tmp_path / "standard")) == files(standard)
    # What is written and read again is no change, whatever order it comes in.
    assert not any(section.changes for section in compare(standard, load(tmp_path / "standard")))


def test_reads_the_parts_that_are_there(tmp_path: Path) -> None:
    path = write(tmp_path / "part03.xml", part03(padding=0))
    parts = read_parts(tmp_path, EDITION)
    assert parts.part03 == read_part03(path)
    assert (parts.part04, parts.part06, parts.part15) == (None, None, None)
    assert parts.sources == (source_of(path, "PS3.3", EDITION),)
    assert parts.sources[0].sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    with pytest.raises(UserError, match="edition 2026d, not 2026c"):
        read_parts(tmp_path, "2026c")


def test_refuses_a_folder_without_parts_and_a_part_under_another_name(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"has no part03.xml"):
        read_parts(tmp_path)
    write(tmp_path / "part15.xml", book("PS3.3", "2026c"))
    with pytest.raises(UserError, match=r"is PS3.3"):
        read_parts(tmp_path)


def test_reads_a_real_folder(documents: Path) -> None:
    parts = read_parts(documents / "2026c", "2026c")
    assert [(source.part, source.edition, source.source) for source in parts.sources] == [
        ("PS3.15", "2026c", "DocBook part15.xml")
    ]
    assert parts.part15 is not None and len(parts.part15.rows) == 656
