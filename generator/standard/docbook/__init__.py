"""Readers of the DICOM standard's DocBook sources, one module a part."""
