"""Synthetic instances: whole, traceable, and of one study."""

import io
from collections import Counter

import pydicom
import pytest

from generator.standard.model import Standard
from verification.checks.records import flatten
from verification.files.synthetic import KINDS, count_of, count_of_least, instances_of, modality_of, number_of
from verification.files.tree import Node, tree_of
from verification.files.values import traces

CT = "1.2.840.10008.5.1.4.1.1.2"
SEGMENTATION = "1.2.840.10008.5.1.4.1.1.66.4"


def sequences_and_attributes(children: dict[str, Node], path: tuple[str, ...] = ()) -> set[tuple[str, ...]]:
    found = set()
    for tag, node in children.items():
        found.add((*path, tag))
        found |= sequences_and_attributes(node.children, (*path, tag))
    return found


@pytest.mark.parametrize("uid", [CT, SEGMENTATION])
def test_a_full_instance_has_every_attribute_at_every_path(real: Standard, uid: str) -> None:
    sop_class = real.sop_classes[uid]
    full = next(one for one in instances_of(sop_class, real, 0) if one.kind == "full")
    present = {tuple(step for step in path if isinstance(step, str)) for path in flatten(full.dataset)}
    wanted = sequences_and_attributes(tree_of(real.iods[sop_class.iod], real))
    missing = {path for path in wanted - present if "XX" not in path[-1]}
    keywords = {real.attributes[path[-1]].keyword for path in missing}
    # One kind of pixel data, and no offset table without compression.
    assert keywords <= {
        "FloatPixelData",
        "DoubleFloatPixelData",
        "ExtendedOffsetTable",
        "ExtendedOffsetTableLengths",
    }


def test_a_full_instance_has_overlays_curves_and_private_blocks(real: Standard) -> None:
    full = next(one for one in instances_of(real.sop_classes[CT], real, 0) if one.kind == "full")
    tags = {str(path[-1]) for path in flatten(full.dataset)}
    for group in range(0, 0x20, 2):
        assert f"(60{group:02X},3000)" in tags
        assert f"(50{group:02X},3000)" in tags
    depths = Counter(len(path) for path in flatten(full.dataset) if path[-1] == "(0009,1001)")
    assert depths[1] == 1
    assert sum(depths.values()) > 100


def test_a_foreign_instance_has_the_rest_of_the_dictionary(real: Standard) -> None:
    foreign = next(one for one in instances_of(real.sop_classes[CT], real, 0) if one.kind == "foreign")
    tags = {str(path[0]) for path in flatten(foreign.dataset)}
    retired = [tag for tag, attribute in real.attributes.items() if attribute.retired and "X" not in tag]
    own = set(tree_of(real.iods["ct-image"], real))
    assert len(tags) > 4000
    assert sum(tag in tags for tag in retired) > 300
    assert tags - own


def test_a_minimal_instance_has_what_is_required_and_little_else(real: Standard) -> None:
    tree = tree_of(real.iods["ct-image"], real)
    minimal = next(instances_of(real.sop_classes[CT], real, 0))
    present = {str(path[0]) for path in flatten(minimal.dataset)}
    required = {tag for tag, node in tree.items() if node.required}
    assert required <= present
    assert len(present - required) < 15


def test_instances_share_a_study_and_refer_to_each_other(real: Standard) -> None:
    made = {one.kind: one.dataset for one in instances_of(real.sop_classes[CT], real, 0)}
    assert set(made) == set(KINDS)
    assert len({dataset.StudyInstanceUID for dataset in made.values()}) == 1
    assert len({dataset.SOPInstanceUID for dataset in made.values()}) == len(KINDS)
    reference = made["full"].ReferencedImageSequence[0].ReferencedSOPInstanceUID
    assert reference == made["minimal"].SOPInstanceUID


def test_every_trace_in_a_file_has_an_origin(real: Standard) -> None:
    for one in instances_of(real.sop_classes[SEGMENTATION], real, 7):
        stream = io.BytesIO()
        one.dataset.save_as(stream, enforce_file_format=True)
        assert set(traces(stream.getvalue())) <= set(one.mint.origins)


def test_pixels_and_their_description_agree(real: Standard) -> None:
    for uid in (CT, SEGMENTATION, "1.2.840.10008.5.1.4.1.1.77.1.6"):
        for one in instances_of(real.sop_classes[uid], real, 0):
            if one.kind == "foreign":
                continue  # It has every kind of pixel data, which no program can make sense of.
            stream = io.BytesIO()
            one.dataset.save_as(stream, enforce_file_format=True)
            stream.seek(0)
            assert pydicom.dcmread(stream).pixel_array.shape[:2] == (4, 4)


@pytest.mark.parametrize(
    ("vm", "least", "usual"),
    [("1", 1, 1), ("1-n", 1, 2), ("3", 3, 3), ("2-2n", 2, 2), ("3-3n", 3, 3), ("", 1, 1)],
)
def test_counts_follow_the_vm(vm: str, least: int, usual: int) -> None:
    assert (count_of_least(vm), count_of(vm)) == (least, usual)


def test_modality_and_tags() -> None:
    assert modality_of("CT Image Storage") == "CT"
    assert modality_of("Enhanced CT Image Storage") == "CT"
    assert modality_of("RT Image Storage") == "RTIMAGE"
    assert modality_of("Something New Storage") == "OT"
    assert number_of("(7FE0,0010)") == 0x7FE00010
