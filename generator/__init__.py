"""Works out the DICOM de-identification procedure and renders it into packages."""
