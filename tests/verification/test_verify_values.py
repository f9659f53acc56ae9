"""Values that can be traced: unique, valid, and found again."""

import pytest
from pydicom.valuerep import validate_value

from verification.files.values import SENTINEL, UID, Mint, traces

VRS = "AE AS AT CS DA DS DT FD FL IS LO LT OB OW PN SH SL SS ST SV TM UC UI UL UN UR US UT UV".split()
CHECKED = "AE AS CS DA DS DT IS LO LT PN SH ST TM UC UI UR UT".split()


@pytest.mark.parametrize("vr", CHECKED)
def test_values_are_valid(vr: str) -> None:
    for series in (0, 1079):
        mint = Mint(series)
        for _ in range(50):
            validate_value(vr, mint.value(vr, ("(0008,0005)",)), validation_mode=2)


@pytest.mark.parametrize("vr", [vr for vr in VRS if vr not in ("AS", "AT")])
def test_no_value_is_made_twice(vr: str) -> None:
    mint = Mint(3)
    made = [mint.value(vr, ("(0008,0005)",)) for _ in range(1000)]
    assert len(set(made)) == len(made)


def test_mints_of_two_series_share_nothing() -> None:
    one, other = Mint(1), Mint(2)
    for vr in ("LO", "UI"):
        for _ in range(200):
            one.value(vr, ("(0010,0010)",))
            other.value(vr, ("(0010,0010)",))
    assert not set(one.origins) & set(other.origins)


def test_origins_tell_where_a_value_was_put() -> None:
    mint = Mint(1)
    name = mint.value("PN", ("(0010,0010)",))
    address = mint.value("UR", ("(0008,1190)",))
    for text, tag in ((name, "(0010,0010)"), (address, "(0008,1190)")):
        found = SENTINEL.search(text.encode())
        assert found is not None
        assert mint.origins[found[0].decode()].tag == tag


def test_traces_are_found_in_any_bytes() -> None:
    mint = Mint(1)
    text, uid = mint.value("LO", ("(0008,0080)",)), mint.value("UI", ("(0008,0018)",))
    assert UID.fullmatch(uid.encode())
    assert set(traces(b"\0\xff" + text.encode() + b"=" + uid.encode() + b"\0")) == {text, uid}


def test_several_values_are_all_remembered() -> None:
    mint = Mint(1)
    values = mint.value("LO", ("(0008,1070)",), 3)
    assert len(values) == 3
    assert set(values) == set(mint.origins)
