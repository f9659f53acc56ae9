# Generated; do not edit.
"""Comes with grand-challenge-dicom-de-id-procedure[names]."""

from grand_challenge_dicom_de_id_procedure_names import *
