"""Download the DocBook sources of the standard, resume what broke off, and keep them in a cache."""

import hashlib
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import requests
from tqdm import tqdm

from generator.errors import UserError
from generator.standard.docbook.document import edition_of, open_document

BASE_URL = "https://dicom.nema.org/medical/dicom"
CACHE = Path(".cache/docbook")
PARTS = {"PS3.3": "part03", "PS3.4": "part04", "PS3.6": "part06", "PS3.15": "part15"}
CURRENT = "current"

_EDITION = re.compile(r"\d{4}[a-z]")
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_MAX_REDIRECTS = 5
_TIMEOUT = (10, 60)
_CHUNK = 1 << 16
# The largest part has some 20 MB; whatever is ten times larger is none of them.
_MAX_BYTES = 200_000_000
_PEEKED_BYTES = 1 << 16
# Ranges count the bytes of the file, not those of a compressed form of it.
_HEADERS = {"Accept-Encoding": "identity"}


@dataclass(frozen=True, slots=True)
class Mirror:
    """Where to download from: the base URL, and a proxy if the environment's is not wanted."""

    base_url: str = BASE_URL
    proxy: str | None = None

    def __post_init__(self) -> None:
        """Refuse a base URL that anybody on the way could change the answers of."""
        url = urlsplit(self.base_url)
        if url.scheme != "https" and not (url.scheme == "http" and url.hostname in _LOOPBACK):
            raise UserError(f"{self.base_url}: a mirror needs https; give another base URL")

    def url(self, edition: str, name: str) -> str:
        """Return the URL of a part, such as `part03`."""
        return f"{self.base_url.rstrip('/')}/{edition}/source/docbook/{name}/{name}.xml"

    def allows(self, url: str) -> bool:
        """Tell whether a redirect may lead to this URL: the same host by the same scheme."""
        return urlsplit(url)[:2] == urlsplit(self.base_url)[:2]


def current_edition(mirror: Mirror) -> str:
    """Return the edition that is current, from the first lines of its smallest part.

    Raises
    ------
    UserError
        If the server can't be reached or doesn't answer with the part.
    """
    url = mirror.url(CURRENT, PARTS["PS3.15"])
    with _session(mirror) as session, _get(session, mirror, url, {}) as response:
        _check_status(response, url)
        start = b""
        with _explained(url):
            for chunk in response.iter_content(_CHUNK):
                start += chunk
                if len(start) >= _PEEKED_BYTES:
                    break
    return edition_of(start, "PS3.15", url)


def download(edition: str, mirror: Mirror, cache: Path = CACHE, progress: bool = True) -> tuple[str, Path]:
    """Download parts 3, 4, 6 and 15 unless the cache has them.

    Parameters
    ----------
    edition
        Such as `2026c`, or `current`.
    mirror
        Where to download from.
    cache
        The folder that keeps the parts of each edition, with their checksums.
    progress
        Show a progress bar for each part.

    Returns
    -------
    The edition, and the folder with its parts `part03.xml`, `part04.xml`, `part06.xml` and
    `part15.xml`.

    Raises
    ------
    UserError
        If the download fails; what was got before a connection broke off is kept in the cache
        and the next call resumes there.
    """
    if edition != CURRENT and _EDITION.fullmatch(edition) is None:
        raise UserError(f"{edition!r} is no edition of the standard; give one such as 2026c, or current")
    named = current_edition(mirror) if edition == CURRENT else edition
    folder = cache / named
    with _session(mirror) as session:
        for part, name in PARTS.items():
            target = folder / f"{name}.xml"
            try:
                if not _is_cached(target):
                    url = mirror.url(edition, name)
                    _download_part(session, mirror, url, target, progress)
                    _accept(target, url, part, named)
            except OSError as error:
                _forget(target)
                where = error.filename or target
                reason = f"can't be written: {error.strerror}; make room or check the folder"
                raise UserError(f"{where}: {reason}, and run again") from None
    return named, folder


def _session(mirror: Mirror) -> requests.Session:
    session = requests.Session()
    session.headers.update(_HEADERS)
    if mirror.proxy:
        session.proxies.update({"http": mirror.proxy, "https": mirror.proxy})
    return session


@contextmanager
def _get(
    session: requests.Session, mirror: Mirror, url: str, headers: dict[str, str]
) -> Iterator[requests.Response]:
    """Open a URL, following redirects on the same host only."""
    for _ in range(_MAX_REDIRECTS):
        with _explained(url):
            response = session.get(url, headers=headers, stream=True, timeout=_TIMEOUT, allow_redirects=False)
        if response.status_code not in _REDIRECTS:
            break
        target = urljoin(url, response.headers.get("Location", ""))
        response.close()
        if not mirror.allows(target):
            raise UserError(
                f"{url}: redirects to {target}, which is another host; give a mirror that answers itself"
            )
        url = target
    else:
        raise UserError(f"{url}: redirects more than {_MAX_REDIRECTS} times; give another mirror")
    with response:
        yield response


def _download_part(session: requests.Session, mirror: Mirror, url: str, target: Path, progress: bool) -> None:
    """Download to `<target>.part`, resuming it if it is still the same file on the server."""
    partial, validator = _partial(target), _validator(target)
    headers = {}
    if _size(partial) and _size(validator):
        headers = {"Range": f"bytes={_size(partial)}-", "If-Range": validator.read_text()}
    with _get(session, mirror, url, headers) as response:
        if response.status_code == 416:
            _forget(target)
            raise UserError(
                f"{url}: what was got earlier is not part of it any more; run again to start afresh"
            )
        _check_status(response, url)
        resumed = response.status_code == 206
        if resumed and not response.headers.get("Content-Range", "").startswith(f"bytes {_size(partial)}-"):
            _forget(target)
            raise UserError(f"{url}: answered with another range than asked for; run again to start afresh")
        target.parent.mkdir(parents=True, exist_ok=True)
        validator.write_text(_version(response))
        _write(response, url, partial, resumed, progress)


def _check_status(response: requests.Response, url: str) -> None:
    if response.status_code not in (200, 206):
        raise UserError(f"{url}: {response.status_code} {response.reason}; check the edition and the mirror")


def _version(response: requests.Response) -> str:
    """Return what tells this version of the file from another, for `If-Range` (RFC 9110)."""
    etag = response.headers.get("ETag", "")
    return etag if etag.startswith('"') else response.headers.get("Last-Modified", "")


def _write(response: requests.Response, url: str, partial: Path, resumed: bool, progress: bool) -> None:
    start = _size(partial) if resumed else 0
    length = response.headers.get("Content-Length", "")
    total = start + int(length) if length.isdigit() else None
    bar = tqdm(total=total, initial=start, unit="B", unit_scale=True, desc=partial.stem, disable=not progress)
    with bar, partial.open("ab" if resumed else "wb") as file, _explained(url):
        for chunk in response.iter_content(_CHUNK):
            file.write(chunk)
            bar.update(len(chunk))
            if file.tell() > _MAX_BYTES:
                partial.unlink()
                raise UserError(f"{url}: is larger than {_MAX_BYTES} bytes; give another mirror")


def _accept(target: Path, url: str, part: str, edition: str) -> None:
    """Move a complete download to its place if it is the part and edition that was asked for."""
    partial = _partial(target)
    try:
        open_document(partial, part, edition)
    except UserError as error:
        _forget(target)
        raise UserError(str(error).replace(str(partial), url, 1)) from None
    _checksum_file(target).write_text(f"{_sha256(partial)}  {target.name}\n")
    partial.replace(target)
    _forget(target)


def _is_cached(target: Path) -> bool:
    """Tell whether the cache has a file with the checksum it had when it was downloaded."""
    checksum = _checksum_file(target)
    if not (target.is_file() and checksum.is_file()):
        return False
    return checksum.read_text().split()[:1] == [_sha256(target)]


def _forget(target: Path) -> None:
    for path in (_partial(target), _validator(target)):
        # What can't be removed is no complete part either, and is not mistaken for one.
        with suppress(OSError):
            path.unlink(missing_ok=True)


def _partial(target: Path) -> Path:
    return target.with_suffix(".xml.part")


def _validator(target: Path) -> Path:
    return target.with_suffix(".xml.part.validator")


def _checksum_file(target: Path) -> Path:
    return target.with_suffix(".xml.sha256")


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@contextmanager
def _explained(url: str) -> Iterator[None]:
    """Turn what can go wrong on the network into one line."""
    try:
        yield
    except requests.exceptions.Timeout:
        raise UserError(f"{url}: no answer in time; run again to go on where it stopped") from None
    except requests.exceptions.SSLError:
        raise UserError(f"{url}: no trusted connection; check the mirror and its certificate") from None
    except requests.exceptions.ProxyError:
        raise UserError(f"{url}: the proxy can't be used; check its address") from None
    except requests.exceptions.ChunkedEncodingError:
        raise UserError(f"{url}: the connection broke off; run again to go on where it stopped") from None
    except requests.exceptions.ConnectionError:
        raise UserError(f"{url}: no connection; check network, mirror and proxy, and run again") from None
    except requests.exceptions.RequestException as error:
        reason = type(error).__name__
        raise UserError(f"{url}: can't be downloaded ({reason}); check the mirror") from None
