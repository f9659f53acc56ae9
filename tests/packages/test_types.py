"""The types accept what consumers write, and refuse assignments and misspelt keys."""

import json
import sys
from pathlib import Path

import pytest
from workbench import run, tool

ACCEPTED_PYTHON = """\
from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from grand_challenge_dicom_de_id_procedure import digest, plain, procedure
from grand_challenge_dicom_de_id_procedure.lookup import OPTIONS, TagError, lookup, normalized_tag
from grand_challenge_dicom_de_id_procedure.lookup import stops, under
from grand_challenge_dicom_de_id_procedure.names import attributes, sop_classes

if TYPE_CHECKING:
    from grand_challenge_dicom_de_id_procedure.lookup import Applicable, StopRule
    from grand_challenge_dicom_de_id_procedure import Action, Entry, Option, Procedure, SOPClass


def action(uid: str, tag: str) -> Action:
    sop_class: SOPClass | None = procedure["sopClass"].get(uid)
    if sop_class is None:
        return procedure["default"]
    entry: Entry | None = sop_class["tag"].get(tag)
    return sop_class["default"] if entry is None else entry["default"]


def names(whole: Procedure) -> list[str]:
    return [uid for uid, sop_class in whole["sopClass"].items() if sop_class["default"] != "R"]


def under_option(entry: Entry, option: Option) -> Action:
    return entry.get("options", {}).get(option, entry["default"])


found = lookup("1.2", (0x0008, 0x0005), options=["retainUIDs", OPTIONS[0]])
reason: str = found["justification"]
name: str = found.get("option", "none")
tag: str = normalized_tag(0x00080005)
text: str = json.dumps(procedure) + digest
vr: str = procedure["insert"]["00120062"]["vr"]
error: type[ValueError] = TagError
private: Applicable = lookup("1.2", 0x00191010, {"retainSafePrivate"}, private_creator="SIEMENS MR HEADER")
whole: Procedure = under(OPTIONS[:2], clean=False)
chosen: list[Option] = ["retainUIDs", "cleanGraphics"]
rules: list[StopRule] = stops({"00280301": {"vr": "CS", "Value": ["YES"]}})
reasons: list[str] = [rule["justification"] for rule in rules if rule.get("position", 1) == 1]
versions: list[str] = [under(chosen)["version"], under(())["version"]]


def walk(part: Mapping[str, Any]) -> dict[str, Any]:
    return dict(part)


def change(part: dict[str, Any]) -> None:
    part["version"] = ""


walk(procedure)
walk(attributes)
walk(procedure["sopClass"]["1.2"])
change(plain(procedure))
change(plain(procedure["sopClass"]["1.2"]))
titles: list[str] = [sop_class["name"] for sop_class in procedure["sopClass"].values()]
keywords: list[str] = [attribute["keyword"] for attribute in attributes.values()]
vrs: list[str] = [vr for vr in attributes["(0010,0010)"]["vr"]]
by_uid: str = sop_classes["1.2"]
stopping: list[str] = [value for rule in procedure["stop"] for value in rule.get("is", [])]
excluded: list[str] = [other for option in procedure["option"].values() for other in option["excludes"]]
kept: str = procedure["private"]["SIEMENS MR HEADER"]["(0019,XX0C)"].get("options", {})["retainSafePrivate"]
written: str = procedure["fileMeta"]["tag"]["(0002,0003)"]["default"]
"""

REFUSED_PYTHON = (
    'procedure["version"] = "2026.11.1"',
    'procedure["sopClass"]["1.2"] = procedure["sopClass"]["1.3"]',
    'procedure["sopClass"]["1.2"]["default"] = "K"',
    'procedure["sopClass"]["1.2"]["tag"]["(0008,0005)"]["default"] = "K"',
    'del procedure["sopClass"]',
    'procedure["sopclass"]',
    'procedure["sopClass"]["1.2"]["tags"]',
    'procedure["sopClass"]["1.2"]["tag"]["(0008,0005)"]["defualt"]',
    'procedure["sopClass"]["1.2"]["tag"]["(0008,0005)"].get("options", {})["retainUids"]',
    'is_kept: bool = procedure["default"] == 1 or procedure["default"] == "Keep"',
    'procedure["stop"][0]["iz"]',
    'procedure["option"]["retainUids"]',
    'procedure["fileMeta"]["tag"]["(0002,0003)"]["default"] = "K"',
    'lookup("1.2", 1.5)',
    'lookup("1.2", "(0008,0005)", options=["retainUids"])',
    'lookup("1.2", "(0008,0005)")["action"]',
    'lookup("1.2", "(0019,1010)", private_creator=1)',
    'under(["retainUids"])',
    'under(["retainUIDs"], False)',
    'under({"retainUIDs": "yes"}, clean="no")',
    'stops([("00280301", {})])',
    'stops({})[0]["tag"]',
    'attributes["(0010,0010)"]["VR"]',
    'attributes["(0010,0010)"]["keyword"] = "PatientID"',
    'sop_classes["1.2"] = "CT"',
)
IMPORTS = """\
from grand_challenge_dicom_de_id_procedure import procedure
from grand_challenge_dicom_de_id_procedure.lookup import lookup, stops, under
from grand_challenge_dicom_de_id_procedure.names import attributes, sop_classes
"""


@pytest.fixture(scope="module")
def python_consumers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("consumers")
    (folder / "accepted.py").write_text(ACCEPTED_PYTHON, encoding="utf-8")
    for number, line in enumerate(REFUSED_PYTHON):
        (folder / f"refused_{number}.py").write_text(f"{IMPORTS}{line}\n", encoding="utf-8")
    return folder


def test_mypy(python_consumers: Path, python_site: Path) -> None:
    check = """
import sys
from mypy.api import run
out, error, status = run(sys.argv[1:])
print(out, error)
"""
    flags = ["--strict", "--no-color-output", "--no-error-summary", "--cache-dir", python_consumers / "cache"]
    found = run(
        [
            sys.executable,
            "-c",
            check,
            *flags,
            "--python-version",
            "3.10",
            *sorted(python_consumers.glob("*.py")),
        ],
        cwd=python_consumers,
        environment={"MYPYPATH": str(python_site)},
    )
    assert "accepted.py" not in found and "site" not in found, found
    for number, line in enumerate(REFUSED_PYTHON):
        assert f"refused_{number}.py:4: error" in found, line


def test_pyright(python_consumers: Path, python_site: Path, node_tools: Path) -> None:
    settings = {
        "typeCheckingMode": "strict",
        "extraPaths": [str(python_site)],
        "pythonVersion": "3.10",
        "pythonPlatform": "All",
    }
    (python_consumers / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    # Pyright's exit status says that it found errors, as it should.
    program = [
        node_tools / "pyright",
        "--pythonpath",
        sys.executable,
        "--outputjson",
        "--project",
        python_consumers,
    ]
    script = (
        "import subprocess, sys; print(subprocess.run(sys.argv[1:], capture_output=True, text=True).stdout)"
    )
    diagnostics = json.loads(run([sys.executable, "-c", script, *program], cwd=python_consumers))[
        "generalDiagnostics"
    ]
    errors = {(Path(found["file"]).name, found["range"]["start"]["line"]) for found in diagnostics}
    assert not [name for name, _ in errors if name == "accepted.py"], diagnostics
    for number, line in enumerate(REFUSED_PYTHON):
        assert (f"refused_{number}.py", 3) in errors, line


ACCEPTED_TYPESCRIPT = """
const entry: Entry | undefined = procedure.sopClass["1.2"]?.tag["(0008,0005)"];
const action: Action = entry ? entry.default : procedure.default;
const option: Action | undefined = entry?.options?.retainUIDs;
const reason: string = lookup("1.2", [0x0008, "0005"], ["retainUIDs"]).justification;
const vr: string = procedure.insert["00120062"]!.vr;
const listed: SOPClassUID = "1.2.840.10008.5.1.4.1.1.2";
const title: string = procedure.sopClass[listed].name + procedure.sopClass["1.2.840.10008.5.1.4.1.1.4"].name;
const stopping: string[] = procedure.stop.flatMap((rule) => rule.is ?? []);
const excluded: readonly Option[] = procedure.option.retainUIDs.excludes;
const siemens: TagTable | undefined = procedure.private["SIEMENS MR HEADER"];
const kept: Action | undefined = siemens?.["(0019,XX0C)"]?.options?.retainSafePrivate;
const written: Action | undefined = procedure.fileMeta.tag["(0002,0003)"]?.default;
const read: Procedure = json;
const classes: string[] = Object.values(procedure.sopClass).map((sopClass) => sopClass?.name ?? "");
const tag: string = normalizedTag(0x00080005);
const chosen: Option = OPTIONS[0]!;
const whole: Procedure = procedure;
const text: string = digest + procedure.version + whole.dicomStandardVersion;
try { lookup("", ""); } catch (error) { if (!(error instanceof TagError)) throw error; }
const safe = new Set<Option>(["retainSafePrivate"]);
const found: Applicable = lookup("1.2", 0x00191010, safe, "SIEMENS MR HEADER");
const under1: Procedure = under(OPTIONS.slice(1), { clean: false });
const rules: StopRule[] = stops({ "00280301": { vr: "CS", Value: ["YES"] } });
const why: string[] = rules.filter((rule) => rule.position === undefined).map((rule) => rule.justification);
console.log(action, option, reason, vr, tag, chosen, text, found, under1.version, under([]).version, why);
console.log(title, stopping, excluded, kept, written, read, classes);
"""
REFUSED_TYPESCRIPT = (
    'procedure.version = "2026.11.1";',
    'procedure.sopClass["1.2"]!.default = "X";',
    'procedure.sopClass["1.2"] = procedure.sopClass["1.3"]!;',
    'procedure.sopClass["1.2"]!.tag["(0008,0005)"]!.default = "K";',
    "delete procedure.default;",
    'procedure.insert["00120062"]!.Value!.push("");',
    "procedure.sopclass;",
    'procedure.sopClass["1.2"]!.tags;',
    'procedure.sopClass["1.2"]!.tag["(0008,0005)"]!.defualt;',
    'procedure.sopClass["1.2"]!.tag["(0008,0005)"]!.options!.retainUids;',
    'procedure.sopClass["typo"].tag;',
    'procedure.sopClass["1.2.840.10008.5.1.4.1.1.2"].tag["typo"].default;',
    'procedure.private["typo"]["(0019,XX0C)"];',
    'const uid: SOPClassUID = "1.2";',
    "procedure.option.retainUids;",
    "procedure.stop[0]!.iz;",
    'if (procedure.default === "Keep") { }',
    'lookup("1.2", "(0008,0005)", ["retainUids"]);',
    'lookup("1.2", "(0008,0005)").action;',
    'lookup("1.2", true);',
    'lookup("1.2", "(0019,1010)", [], 1);',
    'under(["retainUids"]);',
    'under(["retainUIDs"], false);',
    'under(["retainUIDs"], { clean: "no" });',
    "stops([]).tag;",
    "stops({})[0]!.tag;",
)
NAME = "grand-challenge-dicom-de-id-procedure"
LOOKUP = "{ OPTIONS, TagError, digest, lookup, normalizedTag, stops, under, type Applicable, type StopRule }"
# Of the settings tried, node16 knows no attributes of imports; Node itself asks for this one.
WITH = ' with { type: "json" }'
IMPORTS_TYPESCRIPT = {
    "mts": f"import procedure, {{ type Action, type Entry, type Option, type Procedure }} "
    f'from "{NAME}";\n'
    f'import type {{ SOPClassUID, TagTable }} from "{NAME}";\n'
    f'import json from "{NAME}/procedure.json"{WITH};\n'
    f'import {LOOKUP} from "{NAME}/lookup";\n',
    "cts": f'import procedure = require("{NAME}");\n'
    "type Action = procedure.Action; type Entry = procedure.Entry;\n"
    "type Option = procedure.Option; type Procedure = procedure.Procedure;\n"
    "type SOPClassUID = procedure.SOPClassUID; type TagTable = procedure.TagTable;\n"
    f'import json = require("{NAME}/procedure.json");\n'
    f'import {LOOKUP} from "{NAME}/lookup";\n',
}


@pytest.mark.parametrize("resolution", ["node16", "nodenext", "bundler"])
def test_typescript(resolution: str, npm_site: Path, node_tools: Path) -> None:
    folder = npm_site / f"types-{resolution}"
    folder.mkdir()
    kinds = ["mts"] if resolution == "bundler" else ["mts", "cts"]
    for kind in kinds:
        imports = IMPORTS_TYPESCRIPT[kind].replace(WITH, "" if resolution == "node16" else WITH)
        (folder / f"accepted.{kind}").write_text(imports + ACCEPTED_TYPESCRIPT, encoding="utf-8")
        for number, line in enumerate(REFUSED_TYPESCRIPT):
            (folder / f"refused_{number}.{kind}").write_text(
                f"{imports}\n\n// here:\n{line}\n", encoding="utf-8"
            )
    options = {
        "strict": True,
        "noEmit": True,
        # The types themselves say what may be undefined.
        "noUncheckedIndexedAccess": False,
        "module": "esnext" if resolution == "bundler" else resolution,
        "moduleResolution": resolution,
        "target": "es2022",
        "lib": ["es2022", "dom"],
        "types": [],
        "skipLibCheck": False,
    }
    (folder / "tsconfig.json").write_text(json.dumps({"compilerOptions": options}), encoding="utf-8")
    script = (
        "import subprocess, sys; print(subprocess.run(sys.argv[1:], capture_output=True, text=True).stdout)"
    )
    found = run(
        [sys.executable, "-c", script, node_tools / "tsc", "--project", folder, "--pretty", "false"], folder
    )
    assert "accepted" not in found and ".d." not in found, found
    for kind in kinds:
        first_line = IMPORTS_TYPESCRIPT[kind].count("\n") + 4
        for number, line in enumerate(REFUSED_TYPESCRIPT):
            assert f"refused_{number}.{kind}({first_line}," in found, line


def test_global_of_the_script(npm_site: Path, node_tools: Path) -> None:
    folder = npm_site / "types-global"
    folder.mkdir()
    (folder / "page.ts").write_text(
        f'/// <reference types="{NAME}" />\n'
        f'/// <reference types="{NAME}/lookup" />\n'
        "const version: string = GrandChallengeDICOMDeIdProcedure.version;\n"
        "const { lookup, stops, under } = GrandChallengeDICOMDeIdProcedureLookup;\n"
        'const action: "K" | string = lookup(version, 0x00080005).default;\n'
        'const other: string = under(["retainUIDs"]).version + stops({}).length + action;\n',
        encoding="utf-8",
    )
    run([tool("node"), node_tools / "tsc", "--strict", "--noEmit", "--skipLibCheck", "page.ts"], folder)
