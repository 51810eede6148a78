"""Whether an uploaded file is what the ending of its name says: the ending alone is easily changed."""

import lzma
import struct
import zlib
from zipfile import BadZipFile, ZipFile

from django.utils.translation import gettext_lazy as _

PDF, ZIP = b"%PDF-", b"PK\x03\x04"
# What a file of Microsoft Office (ECMA-376) must hold, and the type that one of OpenDocument (ISO 26300) tells.
MEMBERS = {"docx": "word/document.xml", "pptx": "ppt/presentation.xml", "xlsx": "xl/workbook.xml"}
OPEN_DOCUMENT = "application/vnd.oasis.opendocument."
TYPES = {"odp": "presentation", "ods": "spreadsheet", "odt": "text"}
MOST_LISTED = 512 * 1024  # bytes of an archive's list of members: some thousands, where a document has some dozens
UNREADABLE = (
    BadZipFile,
    EOFError,
    KeyError,
    NotImplementedError,
    OSError,
    RuntimeError,
    ValueError,
    lzma.LZMAError,
    struct.error,
    zlib.error,
)
MACROS = ("basic/", "scripts/")  # of OpenDocument; Microsoft's are one file


def fault_of(file, ending):
    """What is wrong with a file, in words: it is something else, or brings macros. None where nothing is.

    :param file: open.
    :param ending: of its name, in small letters, without the dot.
    """
    if not CHECKS[ending](file, ending):
        return _("This is no file of the kind “.%(ending)s”.") % {"ending": ending}
    if ending in (*MEMBERS, *TYPES) and has_macros(file):
        return _("This file brings macros, which are programs: save it without them.")
    return None


def is_pdf(file, ending):
    return beginning(file, PDF)


def is_text(file, ending):
    return not any(b"\0" in chunk for chunk in file.chunks())


def is_office(file, ending):
    return is_archive(file, lambda archive: MEMBERS[ending] in archive.namelist())


def is_open_document(file, ending):
    told = (OPEN_DOCUMENT + TYPES[ending]).encode()
    return is_archive(file, lambda archive: archive.open("mimetype").read(len(told) + 1).strip() == told)


def is_archive(file, is_right):
    try:
        with ZipFile(ReadInPieces(file)) as archive:
            return is_right(archive) and beginning(file, ZIP)
    except UNREADABLE:
        return False


class ReadInPieces:
    """A file of which nobody takes much at once: `ZipFile` reads the list of members whole, and then makes them all."""

    def __init__(self, file):
        self.file = file

    def __getattr__(self, name):
        return getattr(self.file, name)

    def read(self, size=-1):
        data = self.file.read(MOST_LISTED + 1 if size < 0 else min(size, MOST_LISTED + 1))
        if len(data) > MOST_LISTED:
            raise ValueError("The list of members is too long.")
        return data


def has_macros(file):
    with ZipFile(file) as archive:
        names = [name.lower() for name in archive.namelist()]
    return any(name.endswith("vbaproject.bin") or name.startswith(MACROS) for name in names)


def beginning(file, signature):
    file.seek(0)
    return file.read(len(signature)) == signature


CHECKS = {
    "pdf": is_pdf,
    **dict.fromkeys(("csv", "txt"), is_text),
    **dict.fromkeys(MEMBERS, is_office),
    **dict.fromkeys(TYPES, is_open_document),
}
