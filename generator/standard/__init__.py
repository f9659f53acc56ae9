"""Facts of the DICOM standard: their model, their snapshot on disk and the readers that make it."""
