# Generated; do not edit: see https://github.com/DIAGNijmegen/rse-grand-challenge-dicom-de-id-procedure
"""Comes with grand-challenge-dicom-de-id-procedure[names]."""

from grand_challenge_dicom_de_id_procedure_names import *
