"""Trying the procedure on files: every element beside what becomes of it, compared with Python's view."""

import re
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pydicom
import pytest
from dicom_files import NAME, Files
from playwright.sync_api import Page, expect
from pydicom.dataset import Dataset
from reading import Reader

REAL_FILES = Path(__file__).parents[3] / "shared" / "files"

Seen = tuple[int, str, str]
"""Depth, tag and action of an element."""


def tried(reader: Reader, path: Path, address: str = "try.html") -> Page:
    """Choose a file and wait until it is shown or refused."""
    return chosen(reader.at(address), path)


def chosen(page: Page, path: Path) -> Page:
    """Choose a file on a page, whatever it said before, and wait until it is shown or refused."""
    page.locator("[data-status]").evaluate("status => { status.textContent = ''; }")
    page.set_input_files("#file", path)
    expect(page.locator("[data-status]")).not_to_have_text(re.compile("^(Reading…)?$"), timeout=60_000)
    return page


def shown(page: Page) -> list[Seen]:
    """Return all elements that the page shows, with every sequence opened."""
    script = """() => {
      for (const button of document.querySelectorAll("[data-tree] .more button")) button.click();
      const closed = [...document.querySelectorAll("[data-tree] details:not([open])")];
      for (const each of closed) each.open = true;
      return closed.length + document.querySelectorAll("[data-tree] .more").length;
    }"""
    while page.evaluate(script):
        page.wait_for_timeout(20)
    return [
        (depth, tag, action)
        for depth, tag, action in page.evaluate(
            """() => [...document.querySelectorAll("[data-tree] .line")].map((line) => {
              let depth = 0;
              for (let up = line.closest("li.item"); up; up = up.parentElement.closest("li.item")) depth += 1;
              const text = (selector) => line.querySelector(selector).textContent;
              return [depth, text("code"), text(".act b")];
            })"""
        )
    ]


def expected(dataset: Dataset, procedure: Mapping[str, Any], option: str | None = None) -> list[Seen]:
    """Return what Python says becomes of each element, at least one option given."""
    row = procedure["sopClass"].get(dataset.get("SOPClassUID"), {"default": "R", "tag": {}})

    def action_of(tag: str, creator: str | None) -> str:
        if row["default"] == "R":
            return "R"
        if tag.startswith("(0002"):
            entry = procedure["fileMeta"]["tag"].get(tag, {"default": "X"})
        elif int(tag[4], 16) % 2:
            entry = private(tag, creator)
        else:
            entry = row["tag"].get(tag, {"default": row["default"]})
        return str(entry.get("options", {}).get(option, entry["default"]))

    def private(tag: str, creator: str | None) -> Mapping[str, Any]:
        known = procedure["private"].get(creator, {})
        if tag[6:8] == "00" and option == "retainSafePrivate":
            return {"default": "K" if any(key[:5] == tag[:5] for key in known) else "X"}
        entry: Mapping[str, Any] = known.get(f"{tag[:6]}XX{tag[8:]}", {"default": "X"})
        return entry

    def walk(items: Dataset, depth: int, gone: bool) -> Iterator[Seen]:
        for element in items:
            tag = f"({element.tag.group:04X},{element.tag.elem:04X})"
            creator = element.value if element.tag.is_private_creator else element.private_creator
            action = "X" if gone else action_of(tag, creator)
            yield depth, tag, action
            if element.VR == "SQ":
                for item in element.value:
                    yield from walk(item, depth + 1, action not in "KCR")

    return [*walk(dataset.file_meta, 0, False), *walk(dataset, 0, False)]


TRIED = (
    "CT_small.dcm",
    "MR_small_implicit.dcm",
    "MR_small_bigendian.dcm",
    "JPEG2000.dcm",
    "rtplan.dcm",
    "rtdose.dcm",
    "image_dfl.dcm",
    "enhanced MR",
    "slide",
    "segmentation",
    "structure set",
    "private block",
)


@pytest.mark.parametrize("name", TRIED)
def test_every_element_is_shown_as_nested_in_the_file_with_its_action(
    name: str, reader: Reader, files: Files, procedure: dict[str, Any]
) -> None:
    path = files.path(name)
    page = tried(reader, path)
    assert shown(page) == expected(pydicom.dcmread(path), procedure)


@pytest.mark.parametrize(
    ("name", "option"),
    [
        ("CT_small.dcm", "retainLongitudinalFullDates"),
        ("enhanced MR", "retainUIDs"),
        ("segmentation", "cleanDescriptors"),
        ("private block", "retainSafePrivate"),
    ],
)
def test_options_change_what_becomes_of_elements(
    name: str, option: str, reader: Reader, files: Files, procedure: dict[str, Any]
) -> None:
    path = files.path(name)
    page = tried(reader, path)
    without = shown(page)
    page.check(f"input[value={option}]")
    under = shown(page)
    assert under == expected(pydicom.dcmread(path), procedure, option)
    assert under != without
    assert f"options={option}" in page.url
    again = tried(reader, path, f"try.html#options={option}")
    assert shown(again) == under


def test_real_files_of_scanners_if_they_are_at_hand(reader: Reader, procedure: dict[str, Any]) -> None:
    if not REAL_FILES.is_dir():
        pytest.skip(f"needs real files in {REAL_FILES.name} beside the repository")
    for folder in ("philips-enhanced-b0", "siemens-mosaic-fmri", "philips-ct-localizer"):
        path = min(each for each in (REAL_FILES / folder).rglob("*") if each.suffix in (".dcm", ".IMA", ""))
        page = tried(reader, path)
        assert shown(page) == expected(pydicom.dcmread(path), procedure), path
        page.close()


def test_values_are_shown_decoded(reader: Reader, files: Files) -> None:
    page = tried(reader, files.path("enhanced MR"))
    text = page.inner_text("[data-tree]")
    assert "Kopf ohne Kontrast für Frau Müller" in text
    assert "Doe^Jane" in text
    page.fill("#q", "DimensionIndexValues")
    assert page.inner_text("[data-tree] li:nth-child(2) .value") == "1 \\ 2"
    page = tried(reader, files.path("slide"))
    page.fill("#q", "ExtendedOffsetTable")
    assert re.search(r"\(7FE0,0001\) OV\s+16 bytes", page.inner_text("[data-tree]"))


def test_a_file_that_may_leave_says_under_what(reader: Reader, files: Files) -> None:
    page = tried(reader, files.path("CT_small.dcm"))
    outcome = page.inner_text("[data-outcome]")
    assert "CT Image Storage" in outcome
    assert "No option: the Basic Profile." in outcome
    assert "Neither stopped nor rejected." in outcome
    assert page.locator(".outcome.good").count() == 1


@pytest.mark.parametrize("name", ["SC_rgb_jpeg_dcmd.dcm", "reportsi.dcm", "image_dfl.dcm"])
def test_a_rejected_file_says_why(name: str, reader: Reader, files: Files, procedure: dict[str, Any]) -> None:
    path = files.path(name)
    page = tried(reader, path)
    reason = procedure["sopClass"][str(pydicom.dcmread(path).SOPClassUID)]["justification"]
    assert f"Rejected. {reason}" in page.inner_text("[data-outcome]")
    assert shown(page) == expected(pydicom.dcmread(path), procedure)
    assert page.inner_text("[data-words]") == "Nothing."


def test_a_stopped_file_says_by_which_value(reader: Reader, files: Files, procedure: dict[str, Any]) -> None:
    page = tried(reader, files.path("label of a slide"))
    (rule,) = (rule for rule in procedure["stop"] if rule.get("is") == ["LABEL"])
    outcome = page.inner_text("[data-outcome]")
    assert f"Stopped. {rule['justification']}" in outcome
    assert "by Image Type (0008,0008)" in outcome
    assert page.locator(".outcome.bad").count() == 1


def test_broken_files_say_what_is_broken(reader: Reader, files: Files, tmp_path: Path) -> None:
    page = tried(reader, files.path("MR_truncated.dcm"))
    assert "Broken. It cannot be read to its end:" in page.inner_text("[data-outcome]")
    assert page.locator("[data-tree] .line").count() > 50

    whole = files.path("enhanced MR").read_bytes()
    for length in (140, 500, len(whole) // 2):
        cut = tmp_path / f"{length}.dcm"
        cut.write_bytes(whole[:length])
        page = tried(reader, cut)
        assert "cannot be read" in page.inner_text("main"), length

    page = tried(reader, files.path("rtstruct.dcm"))
    assert "Broken. It has no preamble and no file meta information" in page.inner_text("[data-outcome]")

    empty, text = tmp_path / "empty", tmp_path / "text"
    empty.write_bytes(b"")
    text.write_bytes(b"no DICOM at all, " * 20)
    for path, words in ((empty, "It is empty."), (text, "It does not have DICM")):
        page = tried(reader, path)
        assert page.inner_text("[data-status]") == f"This is not a DICOM file. {words}" + (
            "" if path is empty else " after a preamble of 128 bytes (PS3.10)."
        )
        assert page.locator("[data-report]").is_hidden()


def test_random_damage_never_leaves_the_page_waiting(reader: Reader, files: Files, tmp_path: Path) -> None:
    whole = files.path("CT_small.dcm").read_bytes()
    page = reader.at("try.html")
    for seed in range(15):
        at = 132 + seed * 337 % 5000
        damaged = tmp_path / f"{seed}.dcm"
        damaged.write_bytes(whole[:at] + bytes([(seed * 37) % 256] * 6) + whole[at + 6 :])
        assert chosen(page, damaged).inner_text("[data-status]")
    whole_again = chosen(page, files.path("CT_small.dcm"))
    assert "Neither stopped nor rejected." in whole_again.inner_text("[data-outcome]")


def test_a_file_can_be_dropped(reader: Reader, files: Files) -> None:
    page = reader.at("try.html")
    bytes_ = list(files.path("CT_small.dcm").read_bytes())
    page.evaluate(
        """(bytes) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([new Uint8Array(bytes)], "any.dcm"));
          for (const type of ["dragover", "drop"]) {
            const settings = { dataTransfer: transfer, bubbles: true, cancelable: true };
            document.body.dispatchEvent(new DragEvent(type, settings));
          }
        }""",
        bytes_,
    )
    page.wait_for_selector("[data-report]:not([hidden])")
    assert "CT Image Storage" in page.inner_text("[data-outcome]")


def test_a_second_file_takes_the_place_of_the_first(reader: Reader, files: Files) -> None:
    page = tried(reader, files.path("CT_small.dcm"))
    page.set_input_files("#file", files.path("rtplan.dcm"))
    expect(page.locator("[data-outcome]")).to_contain_text("RT Plan")
    assert "CT Image Storage" not in page.inner_text("[data-report]")


def test_what_is_kept_and_could_hold_words(reader: Reader, files: Files) -> None:
    page = tried(reader, files.path("CT_small.dcm"))
    words = page.inner_text("[data-words]")
    assert "Manufacturer" in words
    assert "GE MEDICAL SYSTEMS" in words
    assert "Patient's Name" not in words
    page = tried(reader, files.path("private block"), "try.html#options=retainSafePrivate")
    assert NAME not in page.inner_text("[data-words]")


def test_a_value_of_another_vr_than_the_standards_is_pointed_out(
    reader: Reader, files: Files, tmp_path: Path
) -> None:
    dataset = pydicom.dcmread(files.path("CT_small.dcm"))
    dataset.add_new(0x00180050, "LO", "from Jane Doe's right knee")
    path = tmp_path / "odd.dcm"
    dataset.save_as(path)
    page = tried(reader, path)
    assert "its VR is LO, the standard's DS: treat it as not listed" in page.inner_text("[data-words]")


def test_elements_can_be_searched_and_filtered(reader: Reader, files: Files) -> None:
    page = tried(reader, files.path("enhanced MR"))
    page.fill("#q", "0018,9999")
    assert page.locator("[data-tree] .line").count() == 0
    page.fill("#q", "frame acquisition datetime")
    assert page.locator("[data-tree] .line").count() == 3
    assert "Per-Frame Functional Groups Sequence > 2 > Frame Content Sequence > 1 >" in page.inner_text(
        "[data-tree]"
    )
    page.fill("#q", "")
    page.select_option("#f-action", "U")
    actions = page.eval_on_selector_all("[data-tree] .act b", "all => all.map((each) => each.textContent)")
    assert set(actions) == {"U"}


def test_the_printed_summary_has_no_value_of_the_file(reader: Reader, files: Files) -> None:
    page = tried(reader, files.path("CT_small.dcm"))
    assert "GE MEDICAL SYSTEMS" in page.inner_text("main")
    page.emulate_media(media="print")
    text = page.inner_text("body")
    assert "CT Image Storage" in text
    assert "Neither stopped nor rejected." in text
    assert "What no table can do" in text
    dataset = pydicom.dcmread(files.path("CT_small.dcm"))
    values = {str(element.value) for element in dataset if element.VR in ("LO", "PN", "SH", "DA", "TM")}
    assert len(values) > 10
    assert not {value for value in values if len(value) > 3 and value in text}
    assert "CT_small" not in text
    printed = page.pdf()
    assert printed.startswith(b"%PDF")


def test_a_large_file_leaves_the_page_usable(
    reader: Reader, files: Files, tmp_path: Path, times: dict[str, float]
) -> None:
    dataset = pydicom.dcmread(files.path("enhanced MR"))
    frames = 12_000
    dataset.NumberOfFrames = frames
    item = dataset.PerFrameFunctionalGroupsSequence[0]
    dataset.PerFrameFunctionalGroupsSequence = [item] * frames
    dataset.PixelData = bytes(50_000_000)
    path = tmp_path / "large.dcm"
    dataset.save_as(path)
    page = reader.at("try.html")
    page.evaluate("""() => {
          window.longest = 0;
          let last = performance.now();
          const beat = () => {
            const now = performance.now();
            window.longest = Math.max(window.longest, now - last);
            last = now;
            setTimeout(beat, 0);
          };
          beat();
        }""")
    start = time.perf_counter()
    page.set_input_files("#file", path)
    expect(page.locator("[data-report]")).to_be_visible(timeout=60_000)
    times["reading a file of 50 MB and 84,000 elements"] = time.perf_counter() - start
    times["the longest that the page stood still meanwhile"] = page.evaluate("window.longest") / 1000
    count = int(page.inner_text("[data-status]").split()[0].replace(",", ""))
    assert count > 7 * frames
    # Only a part of so many is put into the page.
    assert page.locator("[data-tree] .line").count() < 300
    page.locator("[data-tree] summary", has_text="Per-Frame Functional Groups").click()
    expect(page.locator("[data-tree] li.item")).to_have_count(200)
