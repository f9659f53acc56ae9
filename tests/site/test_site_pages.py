"""The pages: search, filters, deep links, and that what they show is what the procedure says."""

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from reading import HOSTILE, ROOT, Reader

from generator import __main__ as command_line
from generator import site_command
from generator.errors import UserError
from generator.procedure.report import Report
from generator.render.site import PAGES
from generator.standard.model import OPTIONS, Standard

CT = "1.2.840.10008.5.1.4.1.1.2"
MR = "1.2.840.10008.5.1.4.1.1.4"
SECONDARY_CAPTURE = "1.2.840.10008.5.1.4.1.1.7"

ROWS = "[data-table] tbody tr:not([hidden])"


def table_of(page: Page) -> dict[str, str]:
    """Return the actions that the page of a SOP class shows, by tag."""
    rows = page.eval_on_selector_all(
        ROWS,
        """rows => rows.map((row) => [
          row.querySelector("code").textContent, row.querySelector(".act b").textContent])""",
    )
    return dict(rows)


def processor_time(page: Page) -> float:
    """Return how many seconds a page keeps a processor busy until it stands there, whatever else runs."""
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    page.reload()  # time counts from here
    metrics = {each["name"]: each["value"] for each in session.send("Performance.getMetrics")["metrics"]}
    return float(metrics["ThreadTime"])


@pytest.mark.parametrize("uid", [CT, MR, "1.2.840.10008.5.1.4.1.1.77.1.6", "1.2.840.10008.5.1.4.1.1.66.4"])
def test_the_table_of_a_sop_class_is_the_procedures(
    uid: str, reader: Reader, procedure: dict[str, Any]
) -> None:
    page = reader.at(f"sop-class/{uid}.html")
    row = procedure["sopClass"][uid]
    assert table_of(page) == {tag: entry["default"] for tag, entry in row["tag"].items()}
    assert page.inner_text("h1") == row["name"]
    text = page.inner_text("[data-table]")
    reasons = {
        entry["justification"]
        for entry in row["tag"].values()
        if not entry["justification"].startswith("[AUTO]")
    }
    assert len(reasons) > 20
    assert not {reason for reason in reasons if reason not in text}


def test_every_page_opens_without_complaint(reader: Reader, pages: Path, times: dict[str, float]) -> None:
    for file, name in PAGES:
        page = reader.at(file)
        times[f"first view of {file} (processor time)"] = processor_time(page)
        assert page.locator("nav [aria-current=page]").inner_text() == name
        assert page.locator("h1").count() == 1
        page.close()
    page = reader.at(f"sop-class/{CT}.html")
    times["first view of the CT image's table (processor time)"] = processor_time(page)
    classes = sorted((pages / "sop-class").iterdir())
    assert len(classes) > 170
    for path in classes[::20]:
        page = reader.at(f"sop-class/{path.name}")
        assert page.locator("h1").count() == 1
        page.close()


def test_every_link_within_the_site_leads_somewhere(reader: Reader, pages: Path) -> None:
    anchors: dict[str, set[str]] = {}
    links: set[tuple[str, str]] = set()
    for file in [file for file, _ in PAGES] + [f"sop-class/{CT}.html", f"sop-class/{SECONDARY_CAPTURE}.html"]:
        page = reader.at(file)
        anchors[file] = set(page.eval_on_selector_all("[id]", "all => all.map((each) => each.id)"))
        for link in page.eval_on_selector_all("a[href]", "all => all.map((each) => each.href)"):
            if not link.startswith("https://github.com/"):
                links.add((file, link))
        page.close()
    wrong = []
    for file, link in links:
        path, _, anchor = link.removeprefix(f"file://{pages}/").partition("#")
        if not (pages / path).is_file():
            wrong.append((file, link))
        elif path in ("decisions.html", "stops.html", "index.html") and anchor:
            wrong += [(file, link)] * (anchor not in anchors[path])
    assert len(links) > 1000
    assert not wrong


SEARCHES = {
    "(0018,1210)": "(0018,1210)",
    "0018,1210": "(0018,1210)",
    "00181210": "(0018,1210)",
    "0x00181210": "(0018,1210)",
    "convolutionkernel": "(0018,1210)",
    "Convolution Kernel": "(0018,1210)",
    "kernel convolution": "(0018,1210)",
    "Patient's Age": "(0010,1010)",
    "patients age": "(0010,1010)",
}


def test_a_class_is_searched_by_tag_keyword_and_name(reader: Reader) -> None:
    page = reader.at(f"sop-class/{CT}.html")
    for query, tag in SEARCHES.items():
        page.fill("#q", query)
        found = list(table_of(page))
        assert found[0] == tag, query
        assert len(found) < 3, query
        assert page.inner_text("[data-count]").startswith(f"{len(found)} of "), query


def test_a_class_is_filtered_by_action_rule_module_and_option(
    reader: Reader, shop: command_line.Workshop
) -> None:
    page = reader.at(f"sop-class/{CT}.html")
    entries = shop.candidate[CT]
    page.select_option("#f-action", "U")
    assert set(table_of(page)) == {tag for tag, entry in entries.items() if entry.action == "U"}
    page.select_option("#f-action", "")
    page.select_option("#f-rule", "optional type")
    by_rule = {
        tag
        for tag, entry in entries.items()
        if entry.decision is None and entry.resolved.ruling.rule == "optional type"
    }
    assert set(table_of(page)) == by_rule != set()
    page.select_option("#f-rule", "a decision")
    assert set(table_of(page)) == {tag for tag, entry in entries.items() if entry.decision}
    page.select_option("#f-rule", "")
    page.select_option("#f-module", "patient study")
    in_module = {
        tag
        for tag, entry in entries.items()
        if any(place.use.module == "patient-study" for place in entry.resolved.places)
    }
    assert set(table_of(page)) == in_module != set()
    page.select_option("#f-module", "")
    page.check("#f-changed")
    assert set(table_of(page)) == {tag for tag, entry in entries.items() if entry.options}
    page.check("input[value=retainUIDs]")
    changed = {
        tag: entry.under(["retainUIDs"])
        for tag, entry in entries.items()
        if entry.under(["retainUIDs"]) != entry.action
    }
    assert table_of(page) == changed != {}


def test_filters_are_kept_in_the_address(reader: Reader) -> None:
    page = reader.at(f"sop-class/{CT}.html")
    page.fill("#q", "date")
    page.select_option("#f-action", "K")
    page.check("input[value=retainLongitudinalFullDates]")
    shown = table_of(page)
    assert "(0008,0020)" in shown
    again = reader.at(page.url.removeprefix(f"file://{reader.folder}/"))
    assert table_of(again) == shown
    assert again.input_value("#q") == "date"


def test_options_that_exclude_each_other_are_not_chosen_together(reader: Reader) -> None:
    page = reader.at(f"sop-class/{CT}.html")
    page.check("input[value=retainLongitudinalFullDates]")
    page.check("input[value=retainLongitudinalModifiedDates]")
    assert not page.is_checked("input[value=retainLongitudinalFullDates]")


def test_a_link_leads_to_a_row_of_a_class(reader: Reader) -> None:
    page = reader.at(f"sop-class/{CT}.html#00181210")
    expect(page.locator("[id='00181210']")).to_be_in_viewport()


def test_a_class_page_tells_the_decision_and_leads_to_it(reader: Reader, shop: command_line.Workshop) -> None:
    page = reader.at(f"sop-class/{CT}.html#q=0018,1210")
    decision = shop.candidate[CT]["(0018,1210)"].decision
    assert decision
    page.click("[data-table] tbody tr:not([hidden]) a[href*=decisions]")
    row = page.locator("tr:target")
    assert decision.because in row.inner_text()
    assert decision.where.removeprefix("procedure/decisions/") in row.inner_text()


def test_a_rejected_class_says_why(reader: Reader, procedure: dict[str, Any]) -> None:
    page = reader.at(f"sop-class/{SECONDARY_CAPTURE}.html")
    assert procedure["sopClass"][SECONDARY_CAPTURE]["justification"] in page.inner_text(".outcome.bad")


@pytest.mark.parametrize(
    ("query", "result"),
    [
        ("Patient's Age", "Patient's Age (0010,1010)"),
        ("patientage", "Patient's Age (0010,1010)"),
        ("(0010,1010)", "Patient's Age (0010,1010)"),
        ("00101010", "Patient's Age (0010,1010)"),
        ("0010,1010", "Patient's Age (0010,1010)"),
        ("ct image", f"CT Image Storage {CT}"),
        (CT, f"CT Image Storage {CT}"),
        ("60XX,3000", "Overlay Data (60XX,3000)"),
    ],
)
def test_the_start_page_finds_attributes_and_classes(query: str, result: str, reader: Reader) -> None:
    page = reader.at("index.html")
    page.fill("#q", query)
    first = page.locator("[data-results] li").first.inner_text()
    assert first.startswith(result)
    page.press("#q", "Enter")
    expect(
        page.locator("h1, h2").filter(has_text=result.split(" (")[0].split(" 1.2")[0]).first
    ).to_be_visible()


def test_a_search_without_result_says_so(reader: Reader) -> None:
    page = reader.at("index.html")
    page.fill("#q", "no such attribute")
    assert page.inner_text("[data-count]").startswith("Nothing found.")
    assert page.locator("[data-results] li").count() == 0


def test_the_heat_map_has_the_procedures_counts(reader: Reader, procedure: dict[str, Any]) -> None:
    page = reader.at("index.html")
    codes = page.eval_on_selector_all("#heat thead .act b", "all => all.map((each) => each.textContent)")
    rows = page.eval_on_selector_all(
        "#heat tbody tr",
        """rows => rows.map((row) => [row.querySelector("a").getAttribute("href"),
          [...row.cells].slice(1).map((cell) => Number(cell.textContent))])""",
    )
    shown = {href.removeprefix("sop-class/").removesuffix(".html"): numbers for href, numbers in rows}
    expected = {}
    for uid, row in procedure["sopClass"].items():
        actions = [entry["default"] for entry in row["tag"].values()]
        if row["default"] != "R":
            expected[uid] = [*(actions.count(code) for code in codes), len(actions)]
    assert shown == expected
    page.fill("#class-filter", "whole slide")
    assert page.locator("#heat tbody tr:not([hidden])").count() == 1


def test_the_numbers_of_the_start_page(reader: Reader, report: Report) -> None:
    text = reader.at("index.html").inner_text(".numbers")
    for number in (report.supported, report.rejected, report.attributes, report.entries):
        assert f"{number:,}" in text


def test_an_attribute_across_all_classes(reader: Reader, procedure: dict[str, Any]) -> None:
    page = reader.at("attributes.html#00080070")
    assert page.inner_text("[data-attribute] h2") == "Manufacturer"
    shown = {}
    for row in page.locator("[data-attribute] table").first.locator("tbody tr").all():
        row.evaluate("row => row.querySelectorAll('details').forEach((each) => { each.open = true; })")
        action = row.locator(".act b").inner_text()
        for href in row.locator("li a").evaluate_all("all => all.map((each) => each.getAttribute('href'))"):
            shown[href.split("/")[1].removesuffix(".html#00080070")] = action
    expected = {
        uid: row["tag"]["(0008,0070)"]["default"]
        for uid, row in procedure["sopClass"].items()
        if "(0008,0070)" in row["tag"]
    }
    assert shown == expected
    assert len(shown) > 100


def test_a_link_to_another_attribute_changes_the_page(reader: Reader) -> None:
    page = reader.at("attributes.html#00080070")
    page.fill("#q", "PatientAge")
    page.press("#q", "Enter")
    expect(page.locator("[data-attribute] h2")).to_have_text("Patient's Age")
    assert page.url.endswith("#00101010")
    assert page.evaluate("document.activeElement.textContent") == "Patient's Age"
    assert "PS3.15 Table E.1-1" in page.inner_text("[data-attribute]")


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("attributes.html#00280301", "Stops a file:"),
        ("attributes.html#00120062", "Removed from the original, then written anew"),
        ("attributes.html#00020010", "File meta information: K Keep"),
        ("attributes.html#00191234", "A private attribute: removed, unless an option keeps it."),
        ("attributes.html#00081111FF", "Search for one above."),
        ("attributes.html#00089999", "No SOP class lists this tag"),
        ("attributes.html#60003000", "No SOP class lists this tag"),
        ("attributes.html#60XX3000", "Overlay Data"),
        ("attributes.html#%28", "Search for one above."),
    ],
)
def test_attributes_that_are_not_like_others(address: str, words: str, reader: Reader) -> None:
    page = reader.at(address)
    text = page.inner_text("[data-attribute]")
    assert words in text or (address.endswith("#60003000") and "Overlay Data" in text)


def test_options_side_by_side(reader: Reader, procedure: dict[str, Any]) -> None:
    page = reader.at(f"options.html#class={MR}")
    shown = page.eval_on_selector_all(
        "[data-table] tbody tr",
        """rows => rows.map((row) => [row.querySelector("code").textContent,
          [...row.cells].slice(2, -1).map((cell) => cell.querySelector(".act b")?.textContent ?? null)])""",
    )
    table = procedure["sopClass"][MR]["tag"]
    assert dict(shown) == {
        tag: [entry["options"].get(option) for option in OPTIONS]
        for tag, entry in table.items()
        if "options" in entry
    }
    page.check("input[value=retainLongitudinalFullDates]")
    page.check("input[value=cleanDescriptors]")
    page.fill("#q", "StudyDate")
    assert page.inner_text("[data-table] tbody td.together") == "K"
    again = reader.at(page.url.removeprefix(f"file://{reader.folder}/"))
    assert again.inner_text("[data-table] tbody td.together") == "K"


def test_decisions_rejected_classes_stops_and_private_attributes_are_all_there(
    reader: Reader, shop: command_line.Workshop, procedure: dict[str, Any]
) -> None:
    rows = reader.at("decisions.html").locator("#decisions tbody tr").all_inner_texts()
    decided = (*shop.decisions.attributes, *shop.decisions.modules)
    assert len(rows) == len(decided)
    assert all(each.because in row for each, row in zip(decided, rows, strict=True))
    rejected = {uid: row for uid, row in procedure["sopClass"].items() if row["default"] == "R"}
    text = reader.at("rejected.html").inner_text("#rejected")
    assert all(uid in text and row["justification"] in text for uid, row in rejected.items())
    text = reader.at("stops.html").inner_text("main")
    assert all(rule["justification"] in text for rule in procedure["stop"])
    page = reader.at("private.html")
    kept = page.locator("#private tbody tr").count()
    assert kept == sum(len(entries) for entries in procedure["private"].values())
    page.fill("#filter", "SIEMENS MR HEADER")
    assert 0 < page.locator("#private tbody tr:not([hidden])").count() < kept


def test_versions_are_compared(reader: Reader) -> None:
    page = reader.at("versions.html")
    assert page.inner_text("h1").startswith("What changed from 2026.10.0 to ")
    assert page.locator("#attributes-changed tbody tr").count() == 1
    row = page.inner_text("#attributes-changed tbody")
    assert "(0018,1210) ConvolutionKernel" in row
    assert "CT Image Storage" in row
    page.select_option("#direction-filter", "tightened")
    assert page.locator("#attributes-changed tbody tr:not([hidden])").count() == 0


def test_documents_are_pages(reader: Reader) -> None:
    page = reader.at("verification.html")
    assert page.inner_text("h1") == "Verification"
    assert page.locator(".document table").count() > 2
    assert page.locator("h2#what-is-tried").count() == 1
    page = reader.at("hostile.html")
    assert page.inner_text("main").count(HOSTILE) == 2
    assert page.locator("img").count() == 0
    link = page.locator(".document a").get_attribute("href")
    assert (
        link == "https://github.com/DIAGNijmegen/rse-grand-challenge-dicom-de-id-procedure/blob/main/SOP.md#x"
    )
    assert "no" not in page.inner_text(".document").split()


def test_no_text_becomes_markup(reader: Reader, pages: Path) -> None:
    page = reader.at("versions.html")
    assert HOSTILE in page.inner_text("main")
    assert page.locator("img").count() == 0
    page = reader.at("index.html")
    page.fill("#q", HOSTILE)
    page = reader.at(f"options.html#class={HOSTILE}&q={HOSTILE}")
    assert page.locator("img").count() == 0


def test_names_of_attributes_are_the_standards(reader: Reader, standard: Standard) -> None:
    page = reader.at(f"sop-class/{CT}.html#q=00181210")
    attribute = standard.attributes["(0018,1210)"]
    text = page.inner_text(ROWS)
    assert attribute.name in text
    assert attribute.keyword in text


def test_a_missing_library_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"package|dist.*run make site, which installs it"):
        site_command.libraries(tmp_path)


def test_a_dist_of_another_procedure_is_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, shop: command_line.Workshop, procedure: dict[str, Any]
) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setattr(site_command, "FOLDER", tmp_path / "never")
    content = site_command.content_of({**procedure, "version": "2099.01.0"}, shop)
    with pytest.raises(UserError, match="holds another procedure than the decisions make; run make final"):
        site_command.write(content)
    assert not (tmp_path / "never").exists()
