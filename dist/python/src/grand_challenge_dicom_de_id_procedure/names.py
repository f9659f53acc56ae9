# Generated; do not edit.
try:
    from grand_challenge_dicom_de_id_procedure_names import *
except ModuleNotFoundError as error:
    raise ModuleNotFoundError(
        'pip install "grand-challenge-dicom-de-id-procedure[names]" brings the names', name=error.name
    ) from None
