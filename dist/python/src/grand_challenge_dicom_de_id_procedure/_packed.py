# Generated; do not edit. Made by the generator at
# https://github.com/DIAGNijmegen/rse-grand-challenge-dicom-de-id-procedure
"""Procedure 2026.11.0 in packed form; `_frozen` reads it.

DIGEST          SHA-256 of the canonical JSON of the whole procedure
REST            the procedure without its SOP classes and private attributes
JUSTIFICATIONS  name to text of each distinct justification; the names are made from the texts
EXTRAS          name to each distinct set of further members of an entry
SOP_CLASSES     SOP Class UID to its members; `justification` is a name, `tag` the letter of the SOP
                class that has the same table, or empty
ROWS            all tags of tables in order, cut into blocks: the tags, their first six digits once and
                the last two of each; what is usual for each; selections of them, x or . for each, or *
LETTERS         the letters of the first selection of a block, the second and so on
FAMILIES        SOP classes with like tables to a letter for each block: the selection of what some of
                them have, "." for none
LACKING         SOP class to the tags that others of its family have
COMMON          what is not usual in whole families, each by its first SOP class: these, then entries,
                each with its tags
DEVIATIONS      what is not as in the families: SOP classes, then entries, each with its tags
PRIVATE         private creator to its tags and what they have, or None

An entry is written as action, name of its justification and, after a dot, name of its extras: Kcpf or
Ukr9.x2b. SOP classes with a table have letters, in the order of their UIDs.
"""

DIGEST = "35b857c52421650f6f963793b1e0d0ff7af9fc9848febbb77d28c1b0354ee006"

REST = {
    "default": "R",
    "dicomStandardVersion": "2026b",
    "fileMeta": {
        "default": "X",
        "justification": "File meta information that PS3.6 does not define: nothing is known about what it holds, and no file needs it to be read",
        "tag": {
            "(0002,0000)": {
                "default": "X",
                "justification": "The number of bytes that follow in the group, which changes: whoever writes the file counts again.",
            },
            "(0002,0001)": {
                "default": "K",
                "justification": "Which version of the file format this is, the same in every DICOM file; a reader refuses files without it.",
            },
            "(0002,0002)": {
                "default": "K",
                "justification": "The kind of object, from the public list of SOP classes; readers choose by it how to open the file.",
            },
            "(0002,0003)": {
                "default": "U",
                "justification": "The UID of this very object, which leads back to the original. It has to equal SOP Instance UID, so it is replaced by the same new UID.",
                "options": {"retainUIDs": "K"},
            },
            "(0002,0010)": {
                "default": "K",
                "justification": "How the data set is encoded, from the public list of transfer syntaxes. Whoever encodes it anew writes the transfer syntax of that.",
            },
            "(0002,0012)": {
                "default": "X",
                "justification": "The software that wrote the original, which can point to one hospital's archive or machine. The new file is written by other software, which has to name itself here (the UID is of Type 1).",
            },
            "(0002,0013)": {
                "default": "X",
                "justification": "The software that wrote the original, which can point to one hospital's archive or machine. The new file is written by other software, which has to name itself here (the UID is of Type 1).",
            },
            "(0002,0016)": {
                "default": "X",
                "justification": "Names of stations in the hospital's network, often made of the names of hospital, department or device. No reader needs them.",
            },
            "(0002,0017)": {
                "default": "X",
                "justification": "Names of stations in the hospital's network, often made of the names of hospital, department or device. No reader needs them.",
            },
            "(0002,0018)": {
                "default": "X",
                "justification": "Names of stations in the hospital's network, often made of the names of hospital, department or device. No reader needs them.",
            },
            "(0002,0026)": {
                "default": "X",
                "justification": "Addresses in the hospital's network, which name the institution and help an intruder. No reader needs them.",
            },
            "(0002,0027)": {
                "default": "X",
                "justification": "Addresses in the hospital's network, which name the institution and help an intruder. No reader needs them.",
            },
            "(0002,0028)": {
                "default": "X",
                "justification": "Addresses in the hospital's network, which name the institution and help an intruder. No reader needs them.",
            },
            "(0002,0031)": {
                "default": "X",
                "justification": "Belongs to a live video stream (PS3.22) and identifies the device and the flow that sent it. No file needs it to be read.",
            },
            "(0002,0032)": {
                "default": "X",
                "justification": "Belongs to a live video stream (PS3.22) and identifies the device and the flow that sent it. No file needs it to be read.",
            },
            "(0002,0033)": {
                "default": "X",
                "justification": "Belongs to a live video stream (PS3.22) and identifies the device and the flow that sent it. No file needs it to be read.",
            },
            "(0002,0035)": {
                "default": "X",
                "justification": "Belongs to a live video stream (PS3.22) and identifies the device and the flow that sent it. No file needs it to be read.",
            },
            "(0002,0036)": {
                "default": "X",
                "justification": "Belongs to a live video stream (PS3.22) and identifies the device and the flow that sent it. No file needs it to be read.",
            },
            "(0002,0037)": {
                "default": "X",
                "justification": "Belongs to a live video stream (PS3.22) and identifies the device and the flow that sent it. No file needs it to be read.",
            },
            "(0002,0038)": {
                "default": "X",
                "justification": "Belongs to a live video stream (PS3.22) and identifies the device and the flow that sent it. No file needs it to be read.",
            },
            "(0002,0100)": {
                "default": "X",
                "justification": "A block of bytes in whatever form its creator likes, and the UID that names the creator. No standard reader uses it.",
            },
            "(0002,0102)": {
                "default": "X",
                "justification": "A block of bytes in whatever form its creator likes, and the UID that names the creator. No standard reader uses it.",
            },
        },
    },
    "insert": {
        "00120062": {"Value": ["YES"], "vr": "CS"},
        "00120063": {"Value": ["grand-challenge-dicom-de-id-procedure 2026.11.0"], "vr": "LO"},
        "00120064": {
            "Value": [
                {
                    "00080100": {"Value": ["113100"], "vr": "SH"},
                    "00080102": {"Value": ["DCM"], "vr": "SH"},
                    "00080104": {"Value": ["Basic Application Confidentiality Profile"], "vr": "LO"},
                }
            ],
            "vr": "SQ",
        },
        "00280303": {"Value": ["REMOVED"], "vr": "CS"},
    },
    "justification": "This procedure does not de-identify files of this kind (SOP class): either it does not know the kind, or it lists the kind as rejected, with the reason. Leave the file out",
    "option": {
        "cleanDescriptors": {
            "excludes": [],
            "insert": {
                "00120064": {
                    "Value": [
                        {
                            "00080100": {"Value": ["113105"], "vr": "SH"},
                            "00080102": {"Value": ["DCM"], "vr": "SH"},
                            "00080104": {"Value": ["Clean Descriptors Option"], "vr": "LO"},
                        }
                    ],
                    "vr": "SQ",
                }
            },
            "name": "Clean Descriptors Option",
        },
        "cleanGraphics": {
            "excludes": [],
            "insert": {
                "00120064": {
                    "Value": [
                        {
                            "00080100": {"Value": ["113103"], "vr": "SH"},
                            "00080102": {"Value": ["DCM"], "vr": "SH"},
                            "00080104": {"Value": ["Clean Graphics Option"], "vr": "LO"},
                        }
                    ],
                    "vr": "SQ",
                }
            },
            "name": "Clean Graphics Option",
        },
        "cleanStructuredContent": {
            "excludes": [],
            "insert": {
                "00120064": {
                    "Value": [
                        {
                            "00080100": {"Value": ["113104"], "vr": "SH"},
                            "00080102": {"Value": ["DCM"], "vr": "SH"},
                            "00080104": {"Value": ["Clean Structured Content Option"], "vr": "LO"},
                        }
                    ],
                    "vr": "SQ",
                }
            },
            "name": "Clean Structured Content Option",
        },
        "retainDeviceIdentity": {
            "excludes": [],
            "insert": {
                "00120064": {
                    "Value": [
                        {
                            "00080100": {"Value": ["113109"], "vr": "SH"},
                            "00080102": {"Value": ["DCM"], "vr": "SH"},
                            "00080104": {"Value": ["Retain Device Identity Option"], "vr": "LO"},
                        }
                    ],
                    "vr": "SQ",
                }
            },
            "name": "Retain Device Identity Option",
        },
        "retainInstitutionIdentity": {
            "excludes": [],
            "insert": {
                "00120064": {
                    "Value": [
                        {
                            "00080100": {"Value": ["113112"], "vr": "SH"},
                            "00080102": {"Value": ["DCM"], "vr": "SH"},
                            "00080104": {"Value": ["Retain Institution Identity Option"], "vr": "LO"},
                        }
                    ],
                    "vr": "SQ",
                }
            },
            "name": "Retain Institution Identity Option",
        },
        "retainLongitudinalFullDates": {
            "excludes": ["retainLongitudinalModifiedDates"],
            "insert": {
                "00120064": {
                    "Value": [
                        {
                            "00080100": {"Value": ["113106"], "vr": "SH"},
                            "00080102": {"Value": ["DCM"], "vr": "SH"},
                            "00080104": {
                                "Value": ["Retain Longitudinal Temporal Information Full Dates Option"],
                                "vr": "LO",
                            },
                        }
                    ],
                    "vr": "SQ",
                },
                "00280303": {"Value": ["UNMODIFIED"], "vr": "CS"},
            },
            "name": "Retain Longitudinal Temporal Information with Full Dates Option",
        },
        "retainLongitudinalModifiedDates": {
            "excludes": ["retainLongitudinalFullDates"],
            "insert": {
                "00120064": {
                    "Value": [
                        {
                            "00080100": {"Value": ["113107"], "vr": "SH"},
                            "00080102": {"Value": ["DCM"], "vr": "SH"},
                            "00080104": {
                                "Value": ["Retain Longitudinal Temporal Information Modified Dates Option"],
                                "vr": "LO",
                            },
                        }
                    ],
                    "vr": "SQ",
                },
                "00280303": {"Value": ["MODIFIED"], "vr": "CS"},
            },
            "name": "Retain Longitudinal Temporal Information with Modified Dates Option",
        },
        "retainPatientCharacteristics": {
            "excludes": [],
            "insert": {
                "00120064": {
                    "Value": [
                        {
                            "00080100": {"Value": ["113108"], "vr": "SH"},
                            "00080102": {"Value": ["DCM"], "vr": "SH"},
                            "00080104": {"Value": ["Retain Patient Characteristics Option"], "vr": "LO"},
                        }
                    ],
                    "vr": "SQ",
                }
            },
            "name": "Retain Patient Characteristics Option",
        },
        "retainSafePrivate": {
            "excludes": [],
            "insert": {
                "00120064": {
                    "Value": [
                        {
                            "00080100": {"Value": ["113111"], "vr": "SH"},
                            "00080102": {"Value": ["DCM"], "vr": "SH"},
                            "00080104": {"Value": ["Retain Safe Private Option"], "vr": "LO"},
                        }
                    ],
                    "vr": "SQ",
                }
            },
            "name": "Retain Safe Private Option",
        },
        "retainUIDs": {
            "excludes": [],
            "insert": {
                "00120064": {
                    "Value": [
                        {
                            "00080100": {"Value": ["113110"], "vr": "SH"},
                            "00080102": {"Value": ["DCM"], "vr": "SH"},
                            "00080104": {"Value": ["Retain UIDs Option"], "vr": "LO"},
                        }
                    ],
                    "vr": "SQ",
                }
            },
            "name": "Retain UIDs Option",
        },
    },
    "stop": [
        {
            "attribute": "(0028,0301)",
            "is": ["YES"],
            "justification": "The file says that text is burned into its pixels (Burned In Annotation YES), commonly the patient's name, number and date. Send the original image without the text, or have the text removed by a tool made for that, which then sets the attribute to NO.",
        },
        {
            "attribute": "(0028,0302)",
            "is": ["YES"],
            "justification": "The file says that a person can be recognized in it (Recognizable Visual Features YES), for example by a face. Have the face removed by a tool made for that, which then sets the attribute to NO, or leave the file out.",
        },
        {
            "attribute": "(0048,0010)",
            "is": ["YES"],
            "justification": "The file says that the slide's label is in the picture (Specimen Label in Image YES). Labels show the patient's name, the specimen's number or a barcode of either. Send the images of the tissue (Image Type VOLUME), or have the label cut off before the image is converted to DICOM.",
        },
        {
            "attribute": "(0008,0008)",
            "is": ["LABEL"],
            "justification": "This is the photograph of a slide's label (Image Type LABEL): the patient's name, the specimen's number or a barcode of either. Leave it out; the images of the tissue (Image Type VOLUME) are complete without it.",
            "position": 3,
            "sopClass": [
                "1.2.840.10008.5.1.4.1.1.77.1.2",
                "1.2.840.10008.5.1.4.1.1.77.1.3",
                "1.2.840.10008.5.1.4.1.1.77.1.6",
                "1.2.840.10008.5.1.4.1.1.77.1.8",
                "1.2.840.10008.5.1.4.1.1.77.1.9",
            ],
        },
        {
            "attribute": "(0008,0008)",
            "is": ["OVERVIEW"],
            "justification": "This is the overview of a slide (Image Type OVERVIEW): a photograph of the whole glass, on which most scanners show the label with name or number, even where Specimen Label in Image says NO. Leave it out; images of the tissue (VOLUME, THUMBNAIL) show the same specimen.",
            "position": 3,
            "sopClass": [
                "1.2.840.10008.5.1.4.1.1.77.1.2",
                "1.2.840.10008.5.1.4.1.1.77.1.3",
                "1.2.840.10008.5.1.4.1.1.77.1.6",
                "1.2.840.10008.5.1.4.1.1.77.1.8",
                "1.2.840.10008.5.1.4.1.1.77.1.9",
            ],
        },
        {
            "attribute": "(0008,0008)",
            "contains": [
                "SCREEN SAVE",
                "SCREEN_SAVE",
                "SCREEN-SAVE",
                "SCREENSAVE",
                "SAVE SCREEN",
                "SAVE_SCREEN",
                "SAVED SCREEN",
                "SAVED_SCREEN",
                "SCREEN SHOT",
                "SCREEN_SHOT",
                "SCREEN-SHOT",
                "SCREENSHOT",
                "SCREEN-CAP",
                "SCREEN CAP",
                "SCREEN_CAP",
                "SCREENCAP",
                "SCREEN GRAB",
                "SCREEN_GRAB",
                "SCREENGRAB",
                "SCREEN DUMP",
                "SCREEN_DUMP",
                "SCREENDUMP",
                "SCREEN PRINT",
                "SCREEN_PRINT",
                "SCREENPRINT",
                "PRINT SCREEN",
                "PRINT_SCREEN",
                "PRINTSCREEN",
                "SECONDARY CAPTURE",
                "SECONDARY_CAPTURE",
                "SECONDARYCAPTURE",
            ],
            "justification": "This is a picture of a screen (Image Type says so), and screens show the patient's name, number and date. Send the images that were on the screen instead.",
        },
        {
            "attribute": "(0008,0008)",
            "contains": [
                "REPORT",
                "DEMOGRAPHIC",
                "PATIENT PROTOCOL",
                "PATIENT_PROTOCOL",
                "CT_SOM5 PROT",
                "CT_SOM7 PROT",
                "DOSE INFO",
                "DOSE_INFO",
                "DOSEINFO",
                "DOSE RECORD",
                "DOSE_RECORD",
                "DOSERECORD",
                "DOSE SUMMARY",
                "DOSE_SUMMARY",
                "DOSESUMMARY",
                "DOSE SHEET",
                "DOSE_SHEET",
                "DOSESHEET",
                "CT_DOSE",
                "CT DOSE",
                "CTDOSE",
            ],
            "justification": "This is a page of text in the form of an image, such as a dose report or a scan protocol (Image Type says so), and its head commonly shows the patient's name and number. Send the images of the examination and leave this page out.",
        },
        {
            "attribute": "(0008,0008)",
            "is": ["DOSE"],
            "justification": "This is a CT scanner's page of doses in the form of an image (Image Type DOSE), and its head commonly shows the patient's name and number. Send the images of the examination and leave this page out.",
            "sopClass": [
                "1.2.840.10008.5.1.4.1.1.2",
                "1.2.840.10008.5.1.4.1.1.2.1",
                "1.2.840.10008.5.1.4.1.1.2.2",
            ],
        },
        {
            "attribute": "(0008,103E)",
            "is": [
                "SCREEN SAVE",
                "SCREEN SAVES",
                "SCREENSAVE",
                "SCREENSAVES",
                "SCREEN_SAVE",
                "SAVED SCREENS",
                "SCREEN CAPTURE",
                "SCREEN CAPTURES",
                "SCREENSHOT",
                "SCREENSHOTS",
                "SCREEN SHOT",
                "SCREEN SHOTS",
                "SECONDARY CAPTURE",
                "DOSE REPORT",
                "DOSE_REPORT",
                "DOSE REPORTS",
                "DOSE INFO",
                "DOSE_INFO",
                "DOSE RECORD",
                "DOSE SUMMARY",
                "PATIENT PROTOCOL",
            ],
            "justification": "Its Series Description calls this a screen, dose report or protocol page, and such images commonly show the patient's name, number and date. Send the images of the examination instead. If this is one, correct the Series Description.",
        },
        {
            "attribute": "(0008,0064)",
            "is": ["DF", "SD", "SI", "DRW"],
            "justification": "This is film or paper that was scanned, or a drawing (Conversion Type DF, SD, SI or DRW). Name and number are exposed or written on nearly every sheet. Send images that were acquired digitally instead.",
        },
        {
            "attribute": "(0008,0060)",
            "is": ["AU", "DOC", "HC", "XC"],
            "justification": "By its Modality this is a document (DOC), printed film or paper (HC), sound (AU) or a photograph of a person (XC). Names are written, spoken or seen in those. Leave it out. If it is another image after all, have the Modality corrected.",
        },
        {
            "attribute": "(003A,0300)",
            "justification": "The file announces a sound track beside its images (Multiplexed Audio Channels Description Code Sequence), in which voices can be recognized and names are spoken. Have it stored without sound and sequence, or leave it out.",
            "present": True,
        },
    ],
    "version": "2026.11.0",
}

JUSTIFICATIONS = {
    "hl7": "A code stands for a term of a dictionary such as SNOMED CT; it says which organ, view or agent, never who. Anatomy, units and contrast agents are unusable without it.",
    "s16": "A code whose dictionary writes terms as URN or URL, such as http://snomed.info/id/ and a number. It stands in place of the short value, so a dummy would turn the organ or agent into another. Sequences of codes of hospitals' own are removed as a whole.",
    "mu8": "A colour for each track and a measured value for each point or annotation: the results for which a tract or annotation is drawn.",
    "uro": "A count within the study, as in the classes that list it: scanners write it into enhanced objects too.",
    "ptd": "A formula over numbered volumes, such as (AND 1 2), that software evaluates; dose reported for the volume depends on it.",
    "7qd": "A label such as 1 or DAPI that links frames and annotations to an optical path in the same file; set by the scanner.",
    "x20": "A sentence about what a segmentation, map or registration shows. What it shows is said in codes; empty, it satisfies the standard and readers such as highdicom.",
    "l1m": "A text of any length about how exposure was controlled. Mode, phototimer setting and exposure are kept as terms and numbers.",
    "mdn": "A->P: along which axis and which way the phase was encoded. Distortion of echo-planar images is corrected by it; the scanner writes it from the protocol.",
    "99k": "Accuracy and extent of a surface or landmark in millimetres.",
    "tb1": "Activity before and left after the injection, half-life and branching: with weight and times, which other options keep, SUV is worked out from them. By themselves they tell a dose as thousands of patients get it.",
    "dey": "Agent, route, volume, concentration and rate of a contrast injection. Enhancement follows from dose and timing; clock times are removed.",
    "wrp": "An echo time as shown (1.52), a nucleus (1H) and a letter for the transmitting coil (B, S or T), filled in from the protocol's numbers. Spectroscopy cannot be read without the nucleus.",
    "mfx": "An explanation in free words. The coded unit beside it says what the values mean.",
    "gq7": "An overlay plane may hold drawn text such as a name, and a flat table cannot look up repeating groups. The bits go, and its dimensions with them.",
    "n5u": "Angles, exposure and reconstruction parameters from which the volume was computed: quality control and reconstruction need them.",
    "n45": "Axial length, chamber depth, lens thickness and lens choice in numbers and codes: input and output of a lens calculation.",
    "gns": "Body part, side, tube voltage, current and exposure of a portal or cone beam image in numbers and terms, in objects of both generations: image quality and imaging dose are judged by them.",
    "334": "Both ends of the arc of a cone-beam scan, in numbers: what truncates the field of view and where scatter comes from.",
    "65o": "Byte positions and lengths of the frames in encapsulated pixel data; bytes outside of all frames show up by them, and readers of large slides find tiles with them.",
    "lx5": "Codes that narrow down what kind of dose the values are, such as effective or physical, without which the dose is misread.",
    "1xn": "Coil elements (HC1-6), acceleration (p2) and matrix (64p*64) as the scanner abbreviates them from the protocol's numbers: single elements, acceleration and interpolation are read from them.",
    "jnn": "Collimator and energy window of a gamma camera as the vendor names them, such as LEHR; counts depend on them.",
    "8i1": "Colour profile and colour space of the pixels. Stain analysis and dermoscopy depend on them; the profile describes a type of device.",
    "wuj": "Colour, gray and opacity in which to show a segment or annotation: numbers that let a display look as it was made.",
    "t4t": "Colour, number and geometry of a contour as numbers: viewers draw it and dose statistics are matched to it by number.",
    "pfw": "Computed quantities or heights as floating point numbers, one a pixel, without room for a comment; what the map shows may still be the surface of a face.",
    "ym7": "Concatenations, oversampling, table position and the kind of sequence that Enhanced MR files name nowhere else (EP, SK, PFP): series are sorted into kinds by them.",
    "qlv": "Contours, regions of interest, their observations and frame of reference: what a structure set is for. Names of regions are emptied as Table E.1-1 asks, descriptions are removed.",
    "5yd": "Coordinates of surfaces, nerve tracts and annotations, and the numbers that join them. Geometry is all that these objects hold. A surface of the head shows the face: that is for whoever applies the table to see.",
    "tet": "Corners of the outline of a radiation beam, as coordinates whose count is stated beside them: the shape of the field.",
    "8qa": "Counts the acquisitions of one study from 1 up; phases of contrast and repeats share a series and only differ in it. Volumes are wrong without it, and it is no number of a record.",
    "5ta": "Density of the range shifter, form of the compensator and angles at each scan spot of an ion beam, from which the dose is computed again.",
    "aai": "Describes the frames of an overlay whose bits are removed.",
    "gix": "Detector, field of view, collimator and shutter: sampling, and which part of the pixels was exposed. Detection models mask by the collimator.",
    "ilo": "Detector, field of view, shutter and processing in numbers and terms: which part of the pixels is image.",
    "ypr": "Dimension indices order frames in space and time; software that sorts by them cannot rebuild a volume without them.",
    "vrj": "Distance between pixels at the detector, on the film or in the patient, and how it was calibrated. A length measured without it is in pixels, or in millimetres of the wrong plane.",
    "bjh": "Distances and angles between source, patient, detector and table, by which sizes are corrected and volumes reconstructed.",
    "jba": "Dose goals, fractions, dose and meterset of each beam: the prescription and its schedule in numbers.",
    "72i": "Dose goals, fractions, tolerances and setup of a treatment in numbers: a plan cannot be recalculated or compared without them. Names and descriptions typed by people are decided apart.",
    "5u1": "Dose of the scan and the size that it relates to: dose registries and calcium scores are computed from them.",
    "ppx": "Dose received, in numbers: dose-volume histograms and delivered doses are what outcome studies relate to toxicity and control.",
    "e2h": "Dose, exposure index and what they were derived from: quality assurance and dose registries compare sites by these numbers.",
    "djg": "Echo, repetition and inversion times, flip angle, averages, bandwidth, matrix, nucleus and absorbed power as numbers and terms. Writers of classic and enhanced images use each other's attributes; contrast and relaxation maps follow from them.",
    "zee": "Enclose the block of a series and of a frame: scale slope, diffusion direction and dynamic number of Enhanced MR stand inside. Items are cleaned one by one like the file itself.",
    "b6u": "Encloses the frame's block in Enhanced MR. Its items are cleaned one by one like the file itself.",
    "1se": "Encloses the series' block in Enhanced MR. Its items are cleaned one by one; the protocol as text and the weight in it are never kept.",
    "lox": "Energies, bins and processing of a multi-energy scan: material maps and monoenergetic images mean nothing without them.",
    "n2l": "Explains how an alternate device identifier is written; the identifier is a dummy, so its format means nothing.",
    "mno": "Exposure, filter, grid and dose in numbers and terms. Computed radiography carries a dose-area product and tomosynthesis a total exposure though their IODs do not list them; dose registries compare by these.",
    "2gh": "Exposure, lens, flash and white balance of the camera in numbers: colour and size in dermoscopy are corrected by them.",
    "cds": "Factor between stored and measured signal, orientation, flip, field of view and matrix. Images of one series are scaled differently without the factor.",
    "c3g": "Fast, p2, +LPH and FoV 256*256: gradient mode, acceleration, axes and field of view as the scanner abbreviates them from the protocol's numbers. Acceleration stands only here in some releases.",
    "q86": "Filter, grid and collimator in numbers and defined terms: scatter and beam quality.",
    "izj": "Flags that say whether pixels show identifying text or a recognizable face, were made up by a program, or show a phantom: a consumer needs them to stop a file.",
    "1rv": "Flags that say whether the pixels were copied from a screen or film, show burned-in text or a recognizable face, or a phantom. Whoever receives the files needs them to set an image aside.",
    "u5u": "Formally a coded string, in fact a title that is written freely. Nothing is computed from it.",
    "fcy": "Free text of an earlier de-identification, which may name an institution, a project or a person. The procedure writes its own (see insert).",
    "wum": "Free text that an operator or a configuration at the site fills in. Codes and numbers beside it can be computed with, so only a placeholder is left where a value is required.",
    "3e7": "Free words about the mapping above, which may not be missing. The coded unit says what the values mean.",
    "wmf": "Gantry, table, detector, collimator, energy window and zoom: geometry and sensitivity of a projection or ring scanner.",
    "uj1": "Gradient direction of diffusion (20 to 22), number of directions and of images without weighting, slices excited together, scale of velocity. GE has no other place for the direction in classic MR.",
    "p40": "Heterogeneity, normalisation and minimum, mean and maximum of a calculated dose: grids cannot be compared without them.",
    "j2u": "Holds the original values, encrypted. Anyone with the key, now or later, undoes the de-identification.",
    "zsu": "How a PET or tomographic image was corrected and reconstructed, as the vendor names it, such as OSEM 3i21s. Uptake values differ between methods.",
    "l2o": "How a film was to be printed. No pixel depends on it, and the annotation format is named at the site.",
    "weg": "How an image was computed from others, as a code such as lossy compression or multiplanar reformat. Training data have to tell computed from measured pixels. The description in words beside it is removed.",
    "njq": "How and for how many milliseconds blood was labelled. Perfusion cannot be worked out without it, and classic MR has no other place.",
    "yom": "How far the couch was moved from the setup point: geometry of the patient under the beam.",
    "ai5": "How fast the frames were taken and are to be shown. Velocities and perfusion are computed from these durations; they hold no time of day.",
    "2vf": "How frames of a subtraction are averaged, shifted and selected: numbers without which the angiogram cannot be rebuilt.",
    "ieo": "How heart cycles were divided into frames, such as FORW; gated volumes cannot be interpreted without it.",
    "y22": "How k-space was covered: parallel imaging, partial Fourier, order and number of phase encoding steps. Distortion of echo planar images is corrected by an echo spacing computed from these; classic images of several vendors carry them unlisted.",
    "8gg": "How long the acquisition took, in seconds without date or time of day: motion, noise and counts depend on it.",
    "61i": "How many frames the pixel data hold and what separates them. Scanners write several frames also into classes defined for one, and a reader that finds no number drops all but the first without a word.",
    "sxc": "How many slices are tiled into the frame, when each was measured, in milliseconds from the start of the volume, and the bandwidth that gives echo spacing. Without them the volume cannot be taken apart, slice timing and distortion not be corrected. None is a time of the clock.",
    "mnw": "How the dose was computed (medium, algorithm, parameters, whether commissioned) and isodose levels. Dose to water and to tissue differ by several percent, so only who knows can pool doses. The commissioning key, which tells the site, is not kept.",
    "axl": "How the heart cycle was divided into frames, a term such as FORW; gated volumes cannot be interpreted without it.",
    "a0p": "How the patient lay and was looked at, as codes: orientation of the image in space.",
    "soc": "How the patient lay relative to gravity and equipment, as codes and a matrix: registration and dose calculation need it.",
    "srx": "How the patient lay, HFS or FFP: which way is left in structure sets and doses is checked by it.",
    "4oi": "Identifiers of tube and detector and clock times of the source inside the multi-energy sequences: their items need them, a dummy says nothing.",
    "rt2": "Illumination, filters and lenses of the microscope: what intensities and colours mean in a slide or confocal image.",
    "0fv": "Image kind (M, P, B0, PERFUSION), diffusion direction along the body's axes, repetition times and seconds since the first dynamic scan. Directions of older images stand only here; the scan's begin counts from the series, not from midnight.",
    "30y": "Images of different makes, models and software differ in ways that a study has to correct for, and readers of diffusion or PET data choose their decoding by it. A product for sale shares each value with thousands of machines, a prototype does not.",
    "ixk": "In fluorescence often the only place that names the stain of a channel, such as DAPI or CD8; wsidicom describes channels by it. It is set up once for a panel of stains, not for a patient; what somebody could still type is a residual risk.",
    "txs": "Intent, site and technique of a treatment in codes and terms: cohorts are formed by them. Protocol names are removed.",
    "02y": "Kind of specimen and container in codes: tissue, block or slide. Identifiers of both are handled by Table E.1-1.",
    "m7e": "Kind of the coils and which of their elements were in use, as terms: sensitivity and shading of the image.",
    "hbd": "Length of the eye, how it was found, and the field of view in degrees: sizes on the retina are computed from them.",
    "0xr": "Lens and pupil at the time of a visual field test: results cannot be interpreted without them. Numbers and codes per eye.",
    "tib": "Light, filters, lenses and magnification of an optical path: colour and pixel size of a slide follow from them.",
    "463": "Lines that the scanner composes from the protocol's numbers: 128p*128, FoV 208*208, Tra>Cor(-7.2), p2, +LPH, SL 2.5. Interpolation, acceleration and orientation of a tiled volume are read from them; no field that takes words goes into one.",
    "vmg": "Lists by series which other instances the file refers to, such as the images under a segmentation, so that software can load them together. All UIDs in it are replaced consistently.",
    "7nt": "Lists of numbers and switches that the scanner writes as text, such as CF/s5,TG/s3: table and isocentre, slices excited together, compressed sensing. Slice timing needs the number of slices excited together; the prescan tells which series share a shim.",
    "lda": "Machine geometry, energy and accessories of a photon or electron beam: dose cannot be recomputed without them. Identifiers of trays, wedges and blocks are removed.",
    "w4w": "Magnification, size of the imaged volume, focus and focal planes of a microscope in numbers and terms, and the flag that the slide's label is shown. Images of one microscope are measured and set aside by the same values.",
    "uh1": "Make and model of the detector explain noise and sharpness of a radiograph; thousands share them.",
    "jjp7": "Make and product name of a lens that is for sale everywhere; its constants make the calculation reproducible.",
    "zum": "Maps stored values to a quantity with coded unit; software looks for it in every image. Nothing in it is about the patient.",
    "wx3": "Maps stored values to quantities such as SUV or ADC, with coded units: what makes a voxel a measurement.",
    "i2f": "Maps the thickness image onto the image of the retina that it was computed from; numbers and replaced UIDs.",
    "u2u": "Motion, position, zoom and energy range of the gamma camera or PET detector: geometry of projections and reconstruction.",
    "ln1": "Names a class of devices, which a replaced UID no longer does. Make, model and software, which are kept, say the same, and an image may bear several, where one is expected of a UID.",
    "gqv": "Names a slot of the machine as the site labels it. Table E.1-1 empties it, but it may not be empty here, so a dummy stays.",
    "z9r": "Names a statement made about a treatment record; replaced, statements that refer to each other stay linked.",
    "7uq": "Names a stored color palette, perhaps of one institution. A viewer that does not find it falls back to gray.",
    "i8s": "Names a view that somebody stored and refers to it. Replaced, the references inside the file hold, and none leads back to the workstation.",
    "5gr": "Names another instance: the source of extracted frames or the whole of a concatenation. Replaced consistently, the link holds inside the data set.",
    "qrj": "Names of processing in free words, one of them retired. The processing code of the plate reader is kept instead.",
    "9sz": "Names the coordinate system of one machine. Replaced consistently, geometry between objects still matches.",
    "yvr": "Names the dictionary that the code comes from. The same code means different things in different schemes.",
    "hsr": "Names the hospital or authority that gave out accession number and patient identifier. Both numbers are emptied, and the issuer alone would tell where the patient was seen.",
    "ilf": "Names the manufacturer block of a private attribute that something points to. Private attributes are removed.",
    "brd": "Names the metabolite or ratio that a spectroscopic map shows, such as NAA/Cr; otherwise its values have no meaning.",
    "ueh": "Names the originals that an object was converted from. Those never leave the hospital, so it only serves to find the way back.",
    "1ao": "Names the program that reconstructed the volume, a product. Like make and software of the scanner it explains differences.",
    "cxr": "Names the reference population that a measurement was compared with, without which deviations from normal mean nothing.",
    "fm7": "Names the series that was measured. Replaced like its Series Instance UID, it still leads there.",
    "1xi": "Newer than most dictionaries: in implicit VR, software keeps a sequence it does not know as opaque bytes, with every name inside. Lost is the arc of a cone-beam scan in a functional group that may be left out. To be kept again once the dictionaries know it.",
    "ls0": "Newer than most dictionaries: in implicit VR, software keeps a sequence it does not know as opaque bytes, with every name inside. Lost is which segment outlines an en face slab or a range compensator. To be kept again once the dictionaries know it.",
    "oft": "Not an attribute of this SOP class as the standard defines it",
    "pm7": "Number, count and distance of the points of a time series, number of slices and field of view. A functional or perfusion series falls apart without them; MR scanners write them whichever IOD they follow.",
    "qwz": "Number, state, offset, range, filter and impedance of each channel: samples become millivolts only with them.",
    "0zj": "Numbers of a dose goal: point, weight and limits for targets and organs at risk.",
    "19e": "Numbers the stacks of slices inside one object; frames are sorted into volumes by it.",
    "fc7": "On a slide the only value is SLIDE_CORNER, the origin of all coordinates on the glass: tiles and annotations have no zero without it.",
    "9nm": "One item for each tile of the frame, cleaned one by one: times and acquisition numbers in them go as anywhere in the file.",
    "vcb": "One of two words, CLASSIC or ENHANCED, which an archive adds when it converts on retrieval: which of two shapes of the same images this is. A dummy would claim a shape that it does not have.",
    "4zv": "Optics and scan of the eye camera or OCT: field of view, rates, pattern and drops, by which size and quality are judged.",
    "ilr": "Output value for each stored value of a modality or window table, as many as the descriptor says: hidden words would show as a torn gray scale.",
    "n9h": "Phantom of the dose index, additional sources, multi-energy acquisition, sources and detectors of the classic CT image, in codes and numbers. A converted image keeps them as unassigned attributes.",
    "s4x": "Phase of heart and breath, beats and intervals, and how they were measured. Classic images hold at the top level what enhanced ones hold in every frame; gated volumes are sorted by these numbers and terms. They count from the beat or from the start of the scan.",
    "vhx": "Phase of heart or breath and regularity of the beats, as numbers and terms: frames are sorted and rejected by them.",
    "k03": "Phase of heart or breath in numbers and codes, needed to sort frames of gated acquisitions. Times of day in it are removed by Table E.1-1.",
    "86x": "Plane, first and last position in millimetres, duration in microseconds and direction of the phase encoding: slice order and polarity of echo-planar images follow. Positions count from the magnet's centre, durations from the start of the scan.",
    "xr5": "Plate and phosphor as products, and the number by which a detector names its image processing: gray values of a radiograph depend on them, and models trained on one processing fail on another. The device fills them in.",
    "rwj": "Points to clinical documents about the same patient, by identifiers of the hospital's record.",
    "ook": "Points to protocol objects of the institution, which are rejected: only the trace of a local protocol is left.",
    "alk": "Points to the raw data that the image was reconstructed from, which are rejected.",
    "hf6": "Position of source, receptor, couch and beam at the time of a treatment image: how it relates to the plan.",
    "jxr": "Position, acquired matrix and averages. Resolution and readout time follow from the matrix before interpolation.",
    "mfo": "Positions and angles of source, detector, table and patient in millimetres and degrees. A run and the volume reconstructed from it share one geometry; sizes are corrected and views matched by it.",
    "r3j": "Positions and angles of tube, detector, breast support and table, compression and thickness in numbers: what projections are corrected and reconstructed by.",
    "qwy": "Pressure and acuity of the tested eye as numbers: covariates without which a visual field cannot be read.",
    "0dm": "Properties of a treatment volume in codes: which modifier of a structure or device the geometry stands for.",
    "y20": "Red, green and blue for each stored value; a palette image is noise without its tables. Their length is bound by the descriptor, so words would have to replace colours that the picture shows.",
    "9og": "Refraction, pupil distance, corneal and lens measurements in numbers: they are the result that the object exists for.",
    "iz0": "Remarks that a person or a program fixed to points of a recording. A recording without any is whole, while a dummy would make an electrocardiogram say something that nobody found.",
    "mrq": "Retired: what the numbers mean is no longer defined, and vendors filled them by rules of their own. Gantry angles and dose are kept in attributes that are in force.",
    "bf9": "Samples of an electrocardiogram, pressure or other signal: the recording itself, of a length fixed by channels, samples and bits. A long electrocardiogram can be matched with another of the same person, like a face; sound is rejected with its classes.",
    "m7i": "Says from which list of the standard a code was picked. Optional, and of use only together with mapping resource and version, which go; a local list would name the site that made it. Value, scheme and meaning say what the code is.",
    "v4w": "Says in codes why an image refers to another, for example as a localizer; software that follows references needs it. UIDs in it are replaced, descriptions are removed.",
    "c6v": "Says in which calendar the patient counts birth and death dates, which hints at religion or origin. The dates are removed.",
    "avn": "Says of what kind an object is, from a closed list of the standard, the same in every hospital. Reading the file depends on it.",
    "f24": "Says that the picture is of tissue in a container, and of what kind: radiographs and scans of specimens must not be taken for those of people. Identifiers of specimen and container follow Table E.1-1.",
    "2jh": "Says where the list of codes named by the Context Identifier comes from. That identifier is optional and removed, and the standard forbids the one without the other.",
    "rjn": "Says which institution or person extended a list of codes. The code keeps its meaning without it, while it points at the site.",
    "ea7": "Says with a yes or no whether neighbouring tiles show the same tissue; stitching and counting of cells go wrong without it.",
    "c8y": "Scale of the stored values, which b-value and direction an image belongs to, and whether blood was labelled. Without them images of one position are put in the wrong order or scaled wrongly.",
    "w4s": "Sensitivities, retests, global indices and reliability of a visual field in numbers: the measurement itself.",
    "fl0": "Sequence timing, field, flip angle, averages, matrix and encoding direction. Contrast, distortion and quantitative maps follow from them.",
    "jjpo": "Shape and shade of the area that the collimator leaves: hides nothing but blank borders, and viewers and detection models mask by it.",
    "d5j": "Shift, rotation and baseline between the two images of a stereo pair.",
    "ilp": "Short label of a landmark (16 characters) by which points of one set are paired with points of another.",
    "ku4": "Short name of a real world value mapping (16 characters), by which software picks the mapping to SUV or ADC. Written by the application.",
    "o2o": "Side of the body, place in stack and time series, number and length of the acquisition, whether the volume was sampled or computed: what classic images say once and enhanced ones for every frame, and volumes are sorted by.",
    "cs2": "Side, view, projection and orientation as terms and codes, whether an implant or a part of the breast is shown, and whether the image is for reading or processing. Tomosynthesis repeats at the top level what the IOD asks for in every frame; training sets are selected by it.",
    "8km": "Size, spacing, binning and condition of the detector, in numbers and flags: sampling and noise of the image.",
    "lui": "Slices of a volume, slabs, the kind of diffusion direction, and the sequence's timer when a slice was measured. Volumes cannot be separated, fMRI not be slice-timed without them; only differences of the timer have a meaning.",
    "uxa": "Slope, intercept and unit that turn stored into output values. MR and nuclear medicine images carry them though their IODs do not list them; without them diffusion coefficients, counts and uptake are wrong by a factor that nobody notices. The unit is a term such as HU.",
    "gol": "Sources, applicators, shields and dwell positions of brachytherapy: the dose is computed from them. Names and serial numbers are removed.",
    "sjb": "Sources, detectors, energies and bins of a multi-energy scan: material maps and monoenergetic images mean nothing without them.",
    "5lw": "Spectral width, decoupling, phase encoding and corrections of spectroscopy in numbers and terms. Scanners write some into enhanced images as well; metabolite images are made from spectra.",
    "vuo": "Stands in content that is removed, such as annotations of an ECG. When an option brings that back, the reference has to be replaced or kept together with what it points to, and an action under one option cannot follow two.",
    "ja8": "Steps of reconstruction with their switches, such as ChannelMixing:ND=true and CC:SoS. Whether coils were combined and intensities normalised decides about comparing signal between sites; no person or host is named.",
    "z5u": "Table E.1-1 asks for a dummy. A new UID is one, and it keeps the groups of an object apart, which software that edits annotations relies on.",
    "ccz": "Table E.1-1 removes it, but the standard requires it in every tracer of this IOD. A dummy date keeps the sequence valid; decay has to be computed from elapsed times.",
    "5jw": "Table E.1-1 removes it, but the standard requires it, if only empty, in the items of a record.",
    "b7t": "Table feed, pitch, centres and scan range in numbers: geometry of the spiral, from which dose and resolution follow.",
    "uxh": "Tagging, velocity encoding, labelling of arterial blood, slabs and metabolite bands in numbers and terms: velocities, perfusion and strain are computed from them.",
    "jj6": "Technique, beam geometry, detector and dose in numbers and codes: they explain differences between radiographs.",
    "60h": "Tells whether a parent, spouse or owner is responsible for the patient. The person is removed; the role alone still says something about family that research on images does not need.",
    "zf2": "The address of an image server in the hospital, with identifiers in its path. Pixels come with the file.",
    "7k5": "The answer of a content item in free words: a dummy keeps the item valid. Coded and numeric answers beside it are kept.",
    "do4": "The arc that the tube went through, in degrees. CT scanners write it though no CT IOD lists it; it tells a half scan from a full one.",
    "spf": "The b-value, direction and b-matrix of a diffusion image as numbers. Defined for enhanced images; scanners write them into classic ones as well, and a diffusion series without them cannot be evaluated.",
    "3cg": "The coil as a product, such as Head_32: signal-to-noise and shading depend on it. Serial numbers do not stand here.",
    "jra": "The colour profile of the camera or slide scanner: stain analysis and dermoscopy need it, and the standard requires it of optical paths. Its header holds the time when it was made and may name the device, not the patient; a consumer who minds can put a standard profile in its place.",
    "yho": "The compiled pulse sequence that the scanner ran, such as EPI or EFGRE3D: echo-planar, gradient echo and field-map series are told apart by it, and the operator cannot type it.",
    "iop": "The date of a list of codes whose identifier is removed: forbidden without the identifier, a dummy would be false, and the true one tells when a dictionary was issued.",
    "h19": "The design of the letters or symbols shown, such as Sloan; visual acuity measured with different ones is not comparable.",
    "kjh": "The diagnosis that led to the treatment and the local protocol, as codes. A rare tumour is rare with its code, too, and a protocol code names the institution; the standard allows both to be empty.",
    "l0x": "The displacement of each point of a grid: the deformable registration itself. The grid's dimensions fix how many numbers it has.",
    "pjd": "The filter in the beam in one word, such as FLAT: CT and angiography write it in all of their classes, and the spectrum depends on it.",
    "xqy": "The filter in the beam in one word, such as WEDGE or BUTTERFLY: the spectrum, and so dose and noise, depend on it.",
    "20z": "The filter of a reconstruction by the vendor's name, such as XYZ Gauss 5.00: it sets the resolution, by which uptake of small lesions is corrected.",
    "s9k": "The filters in the beam at the selected frames of a treatment image: noise, and the dose that imaging adds, follow from them.",
    "mzn": "The grid of a plate reader or detector by the vendor's name; scatter and lines in the picture depend on it.",
    "04r": "The image itself. What the pixels show (burned-in text, a face) and what a compressed stream carries beside them (comments, sound, bytes after the last frame) no table can judge; that stays with whoever applies it.",
    "ymt": "The labelling technique as the scanner names it, such as 2D pseudo continuous ASL (EP2D). Perfusion is computed by another formula for pulsed and continuous labelling, and the code beside it does not tell variants apart.",
    "y18": "The landmark that the patient was positioned by, in free words: empty in nearly all images, and nothing is computed from it.",
    "ba6": "The measured spectra and the phase they are corrected by, as numbers whose count rows and columns fix: what the object exists for.",
    "92x": "The name of a structure, such as liver or left corticospinal tract: a segmentation cannot be used as training data without it. By its nature it names anatomy; descriptions in sentences are removed.",
    "dej": "The name of a window setting. Programs write Algo1, but presets are named at the site, after a radiologist too. Windows are kept in their order, and a viewer can number them.",
    "nih": "The name of an attribute as the standard spells it, to say which parameter was out of tolerance.",
    "a7f": "The name or inventory number that a site gave to a part of its treatment machine. Thickness, setting and number of the part are kept.",
    "g3r": "The nucleus that resonates, such as 1H or 31P: a physical constant of the acquisition that decides what the image shows.",
    "ug8": "The number by which the device names its image processing: gray values depend on it. The device fills it in.",
    "8lu": "The number of a stack of slices, counted from 1 by the scanner, without a meaning outside of the series. Frames are sorted into volumes by it, and classic images of several vendors carry it too.",
    "ei6": "The pedigree number of an animal in a kennel or stud book leads straight to the animal and to its owner.",
    "laz": "The pitch as text of one form, 0.984:1. It enters every estimate of CT dose, and there is no room for words in it.",
    "j93": "The plan that a portal image verifies, or that this plan goes before or replaces. Replaced UIDs lead to de-identified plans only.",
    "ee6": "The point for which the dose of a beam is stated, in millimetres. Retired, but planning systems write it, and the beam dose, which is kept, means nothing elsewhere.",
    "8jo": "The position of a part of the ion machine at a control point; depth and width of the beam follow from it.",
    "eli": "The program that decomposed a multi-energy scan, by name and version: a product, as in the classic image that was converted.",
    "kb2": "The pulse sequence as the vendor names it, such as *epfid2d1_64, which scanners write into classic images too: echo planar images are recognised by it.",
    "x1e": "The pulse sequence as the vendor names it, such as *tfl3d1. Tools that convert or quantify MR data recognise diffusion, flow and fieldmaps by it. It is written by the scanner, not by the operator.",
    "smg": "The pulse sequence as the vendor names it. Signal and contrast follow from it; the scanner writes it.",
    "1n3": "The pulse sequence: variants, options and preparation, and which part of the complex signal the image shows. Phase and magnitude, fat suppression and inversion cannot be told from pixels; converters to research formats read all of them.",
    "4td": "The radionuclide of a brachytherapy source, for example Ir-192; dose depends on it.",
    "zub": "The reconstructed radiograph that a beam is verified against, by replaced UID and number: setup studies compare the two.",
    "ktu": "The reconstruction kernel and filter by the vendor's name, such as B30f. Enhanced and converted CT say it elsewhere than the classic one; sharpness and noise are matched by it.",
    "e7k": "The reconstruction kernel as the vendor names it, such as B30f. Texture and noise depend on it more than on dose, and radiomics must group by it.",
    "6q0": "The resolution that the equipment reaches, a number in millimetres.",
    "7im": "The sample that marks missing data, the smallest and largest sample, and the filter's response by frequency: a few bytes that give samples their meaning.",
    "c3o": "The short label (16 characters) of the mapping below, such as SUVbw; required in its items, written by the program.",
    "nn7": "The side of the first and last slice (S, I) and the name of the pulse sequence, epi2 or B0rf, by which field maps and echo-planar series are recognised. A laboratory that writes its own sequence may be recognised by it, a patient not.",
    "j23": "The stack of slices as planned: angles, size, offset from the isocentre and axes. Gradient directions given along scanner axes are turned by the angles, and the offset finds slices exported in the wrong place.",
    "xl7": "The standard requires it of the treatment machine. Replaced, it still says which records come from the same class of machine.",
    "qrs": "The term as the dictionary spells it, filled from the code and not typed. Sequences whose codes are chosen freely by an institution, such as requested procedures, are removed as a whole.",
    "swj": "The tracer in words, such as FDG: many scanners leave the code empty, and an uptake image without its tracer shows nothing.",
    "4u0": "The trigger and whether times were synchronized are kept, and without this neither says with what. It names a common time base of several devices, which is still one after its UID is replaced in all files alike.",
    "1ic": "The unit of all volumes beside it, such as ml, set by the program; wrong by a factor without it.",
    "hnw": "The unit of the pixel values after rescaling, such as HU or US: a term of the standard, without which values are meaningless.",
    "4ki": "The unit that a modality table leads to, such as OD or US: a term of the standard, required in the items of the table.",
    "1c1": "The vendor's UID of the program that wrote the object; replaced it says nothing. Make, model and software versions, which are kept, say the same in words.",
    "kd9": "These annotations have no pixels, and their colours are CIELab values, which mean the same on every device. A profile explains nothing here, and its header may hold a time and a device.",
    "3e1": "These objects are conversions by definition, and the standard requires every frame to name its source. The UIDs in it are replaced, so it ties frames to de-identified originals only.",
    "eah": "Thickness of a compensator from pixel to pixel and the edge of a block, in millimetres: dose cannot be recomputed without them.",
    "bp7": "This color palette describes no patient; viewers carry the standard palettes themselves. Leave it out.",
    "617": "This describes a manufacturer's product, not a patient, with attached drawings and documents. Leave it out.",
    "wze": "This describes how a waveform is displayed, in words that a person chose. Leave it out, and send the waveform itself.",
    "e1i": "This file assesses the content of other files in observations written by a person or a program in free text. Send the files that it is about.",
    "xao": "This file holds raw data that only its manufacturer can read; identifying content in it cannot be found. Send the images reconstructed from it.",
    "1g4": "This file is a 3D model (STL, OBJ, MTL) with free text and file names of its own, which a table of attributes does not reach; the model of a head shows who somebody is. Leave it out, and send the segmentation that it was made from.",
    "l0h": "This file is a DICOMDIR: an index that repeats names, identifiers and dates of patients. Send the images and leave the index behind.",
    "ns6": "This file is a structured display: images on a screen with text and graphics that a person put there. Send the images that it shows.",
    "lci": "This file is a whole document (PDF or CDA) inside a DICOM object. Names, demographics and findings stand in it where a table of attributes does not reach. Leave it out, and send the images that it is about.",
    "c1e": "This file is an inventory of an archive: patients, studies and where to retrieve them. Send the images themselves.",
    "5vt": "This file records who approved a protocol and when: nothing is left when people and institutions are removed. Leave it out.",
    "gye": "This hanging protocol says how one institution or person likes images laid out on screen; it describes no patient. Leave it out.",
    "mf1": "This is a photograph or video of a person from outside. Faces, voices and tattoos identify people, and no table of attributes can remove them. Leave it out.",
    "ux4": "This is a presentation state: how somebody displayed an image, with text and graphics that a person drew, often the patient's name or a finding. Send the images instead; window and colours that the scanner chose are kept in them.",
    "9cm": "This is a recording of sound, in which voices can be recognized and names are spoken; a table of attributes does not reach them. Leave it out.",
    "t24": "This is a report on an eye examination with names in its text. Send the measurements, maps or tomography images that it was made from.",
    "frs": "This is a scan of the surface of a body or face: its shape alone shows who somebody is, whatever its attributes say. Leave it out.",
    "c73": "This is a scanner's protocol, in free text that names people and devices of an institution, not data of a patient. Leave it out; acquisition parameters that research needs are kept in the images.",
    "eo2": "This is a secondary capture: a screenshot, scanned paper or converted picture, whose pixels commonly show names, numbers and dates. Send the images that it was made from, as the device stored them.",
    "n27": "This is a structured report: findings typed or dictated by a person, with names of observers, anywhere in a tree that a table of attributes cannot clean. Send the images it reports on; measurements can be sent as segmentation, parametric map or annotation.",
    "x6v": "This is a video. Recordings show faces and staff, carry captions with names and may carry voices, in a stream that a table of attributes does not reach. Leave it out, and send still images of the same examination where there are any.",
    "wa5": "This is an image of an ultrasound system. These store what their screen shows and commonly draw the patient's name, number and the time into the pixels. Leave it out: this procedure does not support ultrasound, whether the pixels were cleaned or not.",
    "rtb": "This key object selection is a note that somebody attached to images: its reason and description are words of a person, and without them nothing but references is left. Send the images it points to.",
    "9dh": "This procedure log records what staff said and did, with names and times, in text. Send the images or waveforms that were acquired.",
    "z8c": "Ties an image to a line of a dose report. Dose reports are rejected, so nothing is left to tie to. Where the standard requires it, it is replaced.",
    "kr9": "Tiles, slice normal and number, b-value, gradient direction and matrix, sign of the phase encoding, bandwidth and dwell time, and seconds since the series began. Diffusion, slice timing and distortion correction rest on these numbers and codes.",
    "jfa": "Timing of a cine loop in frames and milliseconds, as numbers: playing speed and what is shown first.",
    "ib8": "Tolerances of gantry, couch and collimator: machine limits in numbers, by which overrides in a record are judged.",
    "3ms": "Tracer, dose, half-life, counts, units, corrections and reconstruction in numbers and terms. SPECT, PET and their enhanced and converted objects share them: activity and uptake are computed from these. Clock times of injection stay removed.",
    "d4o": "Tracer, nuclide, dose, half-life and route: activity and SUV are computed from them. Start times are handled by Table E.1-1.",
    "3j6": "Tracer, nuclide, route, energy windows and views of the classic PET image in codes and numbers. A converted image has no other place for its tracer; without dose and half-life in it uptake cannot be computed.",
    "kmv": "Tube voltage, current, time and dose, collimation, pitch, table, gantry and reconstruction in numbers and terms. Classic, enhanced and converted images carry the same acquisition; noise, texture and dose are compared by it.",
    "ipj": "Tube voltage, current, time, exposure and focal spot: the technique, from which dose, noise and contrast follow.",
    "hjm": "Tube, exposure, filter, grid and dose of the run in numbers and terms, in the old units and the new, whichever was written.",
    "fd4": "Turns stored values into the grays that a reader saw and into output units; without it a viewer guesses window and scale.",
    "2dy": "Values measured on annotations and tracks, with coded units: the result itself.",
    "z0t": "Volume, dose, rate, concentration and kind of the contrast agent. Enhancement curves need dose and rate.",
    "0tc": "Water-equivalent thickness, distances, spot sizes and settings of an ion beam: range and width of the beam follow from them.",
    "zt7": "Wavelength, resolution, depth, scan rates, size of the eye and side in numbers and terms: en face images and analysed volumes are measured by the numbers of the tomography they come from.",
    "ju6": "What a mammogram shows and how the breast was placed, in codes: detection models expect other things of partial views.",
    "ayy": "What a segment, annotation or track set is, in codes, whether segments overlap, and which algorithm made it: the labels of training.",
    "dla": "What a viewer must know to draw the pixels right and what tells original from derived images: kinds of image, compression, padding, offsets.",
    "2um": "What an earlier de-identification said of itself. Its codes may come from a list of one institution and contradict what is written now: the procedure writes these attributes anew (see insert).",
    "3j8": "What the planner called a beam, such as 1 LAO or ARC CCW, at times with a name or a date. The beam number, which is kept, links beams to doses. But PyMedPhys stops at a beam without a name and dicompyler-core lists beams by it, so a dummy stays.",
    "0h9": "What was delivered: metersets, times, wedges, blocks, doses and reasons to stop, by fraction and beam. Dates and operators are removed.",
    "3wo": "What was ordered and by which protocol it was done, in codes that nearly every hospital makes up for itself: scheme and meaning lead to the site, and the meaning often holds the clinical question.",
    "qcm": "Where each pixel of a wide field photograph of the retina lies on the sphere of the eye: areas and distances are measured with it.",
    "dfc": "Where slices lie and in which order they come: spacing, position, direction, number. Reconstructing a volume rests on them.",
    "ghg": "Where table and slice were, seconds since the series began, and the receiver's dwell time in nanoseconds. Multi-station and dynamic series are ordered by them; they are measured from the magnet and the first image, not from a place or a day.",
    "gqy": "Where the image lies in the coordinates of the equipment, in millimetres and direction cosines. Multi-frame objects hold it in functional groups, older writers at the top level too; a volume without it has no sides and no scale. The origin is arbitrary, its frame of reference gets a new UID.",
    "208": "Whether a plan or structure set was approved or is a draft: studies that compare plans must leave drafts out. Date, time and name of the review are emptied by Table E.1-1.",
    "bte": "Whether an image is magnitude, phase, real, imaginary or a field map in hertz, which diffusion image it is, echo spacing, shim, slices and time points of fMRI, acceleration. Image kinds of one series and distortion cannot be told without them.",
    "2qs": "Whether and which contrast agent was given decides what an image shows; models are trained for one phase. Free text in it follows Table E.1-1.",
    "gvb": "Whether streaks of metal were corrected in a frame, and by which algorithm: a flag and a code, kept as in classic CT.",
    "05z": "Whether streaks of metal were corrected, and by which algorithm: a flag and a code. Values near implants mean something else with and without it, for dose planning and radiomics.",
    "bry": "Which coil elements received, in Siemens' abbreviations such as HE1-4;NE1,2: images of single elements are told from combined ones by it. Elements are named by the coil's maker; a home-made coil tells the laboratory at most.",
    "o53": "Which fiducials or segments a registration was computed from, by number and replaced UID: needed to repeat or to judge it.",
    "uc3": "Which frame is the mask of a subtraction, which frames matter, what the collimator hides. Numbers only; a lost mask makes an angiogram unreadable.",
    "lhe": "Which metabolite or chemical shift a map or spectrum shows, as codes and numbers.",
    "qq1": "Which metabolite or ratio of two a map shows, such as NAA/Cr, also where a map is stored as a classic image; the program that fits the spectrum writes it.",
    "ezy": "Which part of the body and which side the image shows, in codes and terms: the first thing that a training set is selected by. The standard asks for laterality wherever the body part is missing.",
    "t4l": "Which program and version computed the result: names of products, without which a result cannot be reproduced. Parameters typed as text are removed.",
    "h9r": "Which program reconstructed the volume or projection, as a product. Tomosynthesis and 3D angiography name it in a sequence, images sent beside them at the top level.",
    "tsz": "Which species was imaged; veterinary data are worthless without it, and a species identifies nobody. Names and registry numbers are removed.",
    "5gc": "Which stored values mean air or no data, how values relate to intensity, and what compression lost: averages and textures that take padding for tissue are wrong.",
    "vn4": "Who made the coil, the vendor of the scanner or of an add-on: a product for sale, which tells apart coils of one name. A serial number has no place here.",
    "gmc": "Why the machine stopped, in codes of one installation. The standard's own reason for termination is kept; these would tell the machine.",
    "eu9": "Window, its function and the tables to the grays that a reader judged by; without them a radiograph may come up white.",
    "uew": "Words by which a person follows a finding, often with a name or a date in them. The standard requires it beside the tracking UID, which is replaced and tells findings apart. Readers such as highdicom only look for the pair; a consumer may derive one dummy from each value.",
    "mlf": "Words that repeat what codes, pointers and numbers beside them say. They are optional and anybody may have typed them.",
    "o4n": "[AUTO] Attribute type",
    "0em": "[AUTO] Basic Profile",
    "ci3": "[AUTO] Enclosing sequence not kept",
    "fel": "[AUTO] Module usage",
    "jnq": "[AUTO] Safe private attribute of PS3.15 Table E.3.10-1",
    "7d6": "b-value, gradient direction and how many slices are tiled into the frame: without the number the volume cannot be taken apart.",
}

EXTRAS = {
    "1ay": {"options": {"retainSafePrivate": "K"}},
    "a7t": {"options": {"cleanGraphics": "K"}},
    "btw": {"options": {"cleanGraphics": "C"}},
    "cv9": {"options": {"retainDeviceIdentity": "K", "retainUIDs": "K"}},
    "duk": {"options": {"retainInstitutionIdentity": "K"}},
    "fxe": {
        "options": {
            "retainDeviceIdentity": "K",
            "retainLongitudinalFullDates": "K",
            "retainLongitudinalModifiedDates": "C",
        }
    },
    "fz7": {"options": {"cleanStructuredContent": "K"}},
    "grx": {"options": {"cleanDescriptors": "C", "retainPatientCharacteristics": "C"}},
    "hkq": {"options": {"retainPatientCharacteristics": "K"}},
    "l58": {"options": {"retainSafePrivate": "U"}},
    "lwe": {"options": {"retainDeviceIdentity": "C"}},
    "mpn": {"options": {"retainPatientCharacteristics": "C"}},
    "o9s": {"options": {"cleanStructuredContent": "C"}},
    "t0z": {"options": {"retainLongitudinalFullDates": "K", "retainLongitudinalModifiedDates": "C"}},
    "tb1": {"options": {"retainDeviceIdentity": "K"}},
    "vmv": {"options": {"cleanDescriptors": "C"}},
    "w4q": {"options": {"cleanStructuredContent": "K", "retainUIDs": "K"}},
    "wpq": {"options": {"cleanStructuredContent": "D"}},
    "x3l": {"options": {"retainUIDs": "K"}},
}

SOP_CLASSES = {
    "1.2.840.10008.1.3.10": {
        "default": "R",
        "justification": "l0h",
        "name": "Media Storage Directory Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.1": {
        "default": "X",
        "justification": "oft",
        "name": "Computed Radiography Image Storage",
        "tag": "A",
    },
    "1.2.840.10008.5.1.4.1.1.1.1": {
        "default": "X",
        "justification": "oft",
        "name": "Digital X-Ray Image Storage - For Presentation",
        "tag": "B",
    },
    "1.2.840.10008.5.1.4.1.1.1.1.1": {
        "default": "X",
        "justification": "oft",
        "name": "Digital X-Ray Image Storage - For Processing",
        "tag": "B",
    },
    "1.2.840.10008.5.1.4.1.1.1.2": {
        "default": "X",
        "justification": "oft",
        "name": "Digital Mammography X-Ray Image Storage - For Presentation",
        "tag": "D",
    },
    "1.2.840.10008.5.1.4.1.1.1.2.1": {
        "default": "X",
        "justification": "oft",
        "name": "Digital Mammography X-Ray Image Storage - For Processing",
        "tag": "D",
    },
    "1.2.840.10008.5.1.4.1.1.1.3": {
        "default": "X",
        "justification": "oft",
        "name": "Digital Intra-Oral X-Ray Image Storage - For Presentation",
        "tag": "F",
    },
    "1.2.840.10008.5.1.4.1.1.1.3.1": {
        "default": "X",
        "justification": "oft",
        "name": "Digital Intra-Oral X-Ray Image Storage - For Processing",
        "tag": "F",
    },
    "1.2.840.10008.5.1.4.1.1.104.1": {
        "default": "R",
        "justification": "lci",
        "name": "Encapsulated PDF Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.104.2": {
        "default": "R",
        "justification": "lci",
        "name": "Encapsulated CDA Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.104.3": {
        "default": "R",
        "justification": "1g4",
        "name": "Encapsulated STL Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.104.4": {
        "default": "R",
        "justification": "1g4",
        "name": "Encapsulated OBJ Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.104.5": {
        "default": "R",
        "justification": "1g4",
        "name": "Encapsulated MTL Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.11.1": {
        "default": "R",
        "justification": "ux4",
        "name": "Grayscale Softcopy Presentation State Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.11.10": {
        "default": "R",
        "justification": "ux4",
        "name": "Segmented Volume Rendering Volumetric Presentation State Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.11.11": {
        "default": "R",
        "justification": "ux4",
        "name": "Multiple Volume Rendering Volumetric Presentation State Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.11.12": {
        "default": "R",
        "justification": "ux4",
        "name": "Variable Modality LUT Softcopy Presentation State Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.11.2": {
        "default": "R",
        "justification": "ux4",
        "name": "Color Softcopy Presentation State Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.11.3": {
        "default": "R",
        "justification": "ux4",
        "name": "Pseudo-Color Softcopy Presentation State Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.11.4": {
        "default": "R",
        "justification": "ux4",
        "name": "Blending Softcopy Presentation State Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.11.5": {
        "default": "R",
        "justification": "ux4",
        "name": "XA/XRF Grayscale Softcopy Presentation State Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.11.6": {
        "default": "R",
        "justification": "ux4",
        "name": "Grayscale Planar MPR Volumetric Presentation State Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.11.7": {
        "default": "R",
        "justification": "ux4",
        "name": "Compositing Planar MPR Volumetric Presentation State Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.11.8": {
        "default": "R",
        "justification": "ux4",
        "name": "Advanced Blending Presentation State Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.11.9": {
        "default": "R",
        "justification": "ux4",
        "name": "Volume Rendering Volumetric Presentation State Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.12.1": {
        "default": "X",
        "justification": "oft",
        "name": "X-Ray Angiographic Image Storage",
        "tag": "H",
    },
    "1.2.840.10008.5.1.4.1.1.12.1.1": {
        "default": "X",
        "justification": "oft",
        "name": "Enhanced XA Image Storage",
        "tag": "I",
    },
    "1.2.840.10008.5.1.4.1.1.12.2": {
        "default": "X",
        "justification": "oft",
        "name": "X-Ray Radiofluoroscopic Image Storage",
        "tag": "J",
    },
    "1.2.840.10008.5.1.4.1.1.12.2.1": {
        "default": "X",
        "justification": "oft",
        "name": "Enhanced XRF Image Storage",
        "tag": "K",
    },
    "1.2.840.10008.5.1.4.1.1.128": {
        "default": "X",
        "justification": "oft",
        "name": "Positron Emission Tomography Image Storage",
        "tag": "L",
    },
    "1.2.840.10008.5.1.4.1.1.128.1": {
        "default": "X",
        "justification": "oft",
        "name": "Legacy Converted Enhanced PET Image Storage",
        "tag": "M",
    },
    "1.2.840.10008.5.1.4.1.1.13.1.1": {
        "default": "X",
        "justification": "oft",
        "name": "X-Ray 3D Angiographic Image Storage",
        "tag": "N",
    },
    "1.2.840.10008.5.1.4.1.1.13.1.2": {
        "default": "X",
        "justification": "oft",
        "name": "X-Ray 3D Craniofacial Image Storage",
        "tag": "O",
    },
    "1.2.840.10008.5.1.4.1.1.13.1.3": {
        "default": "X",
        "justification": "oft",
        "name": "Breast Tomosynthesis Image Storage",
        "tag": "P",
    },
    "1.2.840.10008.5.1.4.1.1.13.1.4": {
        "default": "X",
        "justification": "oft",
        "name": "Breast Projection X-Ray Image Storage - For Presentation",
        "tag": "Q",
    },
    "1.2.840.10008.5.1.4.1.1.13.1.5": {
        "default": "X",
        "justification": "oft",
        "name": "Breast Projection X-Ray Image Storage - For Processing",
        "tag": "Q",
    },
    "1.2.840.10008.5.1.4.1.1.130": {
        "default": "X",
        "justification": "oft",
        "name": "Enhanced PET Image Storage",
        "tag": "S",
    },
    "1.2.840.10008.5.1.4.1.1.131": {
        "default": "R",
        "justification": "ns6",
        "name": "Basic Structured Display Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.14.1": {
        "default": "X",
        "justification": "oft",
        "name": "Intravascular Optical Coherence Tomography Image Storage - For Presentation",
        "tag": "T",
    },
    "1.2.840.10008.5.1.4.1.1.14.2": {
        "default": "X",
        "justification": "oft",
        "name": "Intravascular Optical Coherence Tomography Image Storage - For Processing",
        "tag": "T",
    },
    "1.2.840.10008.5.1.4.1.1.2": {
        "default": "X",
        "justification": "oft",
        "name": "CT Image Storage",
        "tag": "V",
    },
    "1.2.840.10008.5.1.4.1.1.2.1": {
        "default": "X",
        "justification": "oft",
        "name": "Enhanced CT Image Storage",
        "tag": "W",
    },
    "1.2.840.10008.5.1.4.1.1.2.2": {
        "default": "X",
        "justification": "oft",
        "name": "Legacy Converted Enhanced CT Image Storage",
        "tag": "X",
    },
    "1.2.840.10008.5.1.4.1.1.20": {
        "default": "X",
        "justification": "oft",
        "name": "Nuclear Medicine Image Storage",
        "tag": "Y",
    },
    "1.2.840.10008.5.1.4.1.1.200.1": {
        "default": "R",
        "justification": "c73",
        "name": "CT Defined Procedure Protocol Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.200.2": {
        "default": "R",
        "justification": "c73",
        "name": "CT Performed Procedure Protocol Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.200.3": {
        "default": "R",
        "justification": "5vt",
        "name": "Protocol Approval Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.200.7": {
        "default": "R",
        "justification": "c73",
        "name": "XA Defined Procedure Protocol Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.200.8": {
        "default": "R",
        "justification": "c73",
        "name": "XA Performed Procedure Protocol Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.201.1": {
        "default": "R",
        "justification": "c1e",
        "name": "Inventory Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.3.1": {
        "default": "R",
        "justification": "wa5",
        "name": "Ultrasound Multi-frame Image Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.30": {
        "default": "X",
        "justification": "oft",
        "name": "Parametric Map Storage",
        "tag": "Z",
    },
    "1.2.840.10008.5.1.4.1.1.4": {
        "default": "X",
        "justification": "oft",
        "name": "MR Image Storage",
        "tag": "a",
    },
    "1.2.840.10008.5.1.4.1.1.4.1": {
        "default": "X",
        "justification": "oft",
        "name": "Enhanced MR Image Storage",
        "tag": "b",
    },
    "1.2.840.10008.5.1.4.1.1.4.2": {
        "default": "X",
        "justification": "oft",
        "name": "MR Spectroscopy Storage",
        "tag": "c",
    },
    "1.2.840.10008.5.1.4.1.1.4.3": {
        "default": "X",
        "justification": "oft",
        "name": "Enhanced MR Color Image Storage",
        "tag": "d",
    },
    "1.2.840.10008.5.1.4.1.1.4.4": {
        "default": "X",
        "justification": "oft",
        "name": "Legacy Converted Enhanced MR Image Storage",
        "tag": "e",
    },
    "1.2.840.10008.5.1.4.1.1.481.1": {
        "default": "X",
        "justification": "oft",
        "name": "RT Image Storage",
        "tag": "f",
    },
    "1.2.840.10008.5.1.4.1.1.481.10": {
        "default": "X",
        "justification": "oft",
        "name": "RT Physician Intent Storage",
        "tag": "g",
    },
    "1.2.840.10008.5.1.4.1.1.481.11": {
        "default": "X",
        "justification": "oft",
        "name": "RT Segment Annotation Storage",
        "tag": "h",
    },
    "1.2.840.10008.5.1.4.1.1.481.12": {
        "default": "X",
        "justification": "oft",
        "name": "RT Radiation Set Storage",
        "tag": "i",
    },
    "1.2.840.10008.5.1.4.1.1.481.13": {
        "default": "X",
        "justification": "oft",
        "name": "C-Arm Photon-Electron Radiation Storage",
        "tag": "j",
    },
    "1.2.840.10008.5.1.4.1.1.481.14": {
        "default": "X",
        "justification": "oft",
        "name": "Tomotherapeutic Radiation Storage",
        "tag": "k",
    },
    "1.2.840.10008.5.1.4.1.1.481.15": {
        "default": "X",
        "justification": "oft",
        "name": "Robotic-Arm Radiation Storage",
        "tag": "l",
    },
    "1.2.840.10008.5.1.4.1.1.481.16": {
        "default": "X",
        "justification": "oft",
        "name": "RT Radiation Record Set Storage",
        "tag": "m",
    },
    "1.2.840.10008.5.1.4.1.1.481.17": {
        "default": "X",
        "justification": "oft",
        "name": "RT Radiation Salvage Record Storage",
        "tag": "n",
    },
    "1.2.840.10008.5.1.4.1.1.481.18": {
        "default": "X",
        "justification": "oft",
        "name": "Tomotherapeutic Radiation Record Storage",
        "tag": "o",
    },
    "1.2.840.10008.5.1.4.1.1.481.19": {
        "default": "X",
        "justification": "oft",
        "name": "C-Arm Photon-Electron Radiation Record Storage",
        "tag": "p",
    },
    "1.2.840.10008.5.1.4.1.1.481.2": {
        "default": "X",
        "justification": "oft",
        "name": "RT Dose Storage",
        "tag": "q",
    },
    "1.2.840.10008.5.1.4.1.1.481.20": {
        "default": "X",
        "justification": "oft",
        "name": "Robotic Radiation Record Storage",
        "tag": "r",
    },
    "1.2.840.10008.5.1.4.1.1.481.21": {
        "default": "X",
        "justification": "oft",
        "name": "RT Radiation Set Delivery Instruction Storage",
        "tag": "s",
    },
    "1.2.840.10008.5.1.4.1.1.481.22": {
        "default": "X",
        "justification": "oft",
        "name": "RT Treatment Preparation Storage",
        "tag": "t",
    },
    "1.2.840.10008.5.1.4.1.1.481.23": {
        "default": "X",
        "justification": "oft",
        "name": "Enhanced RT Image Storage",
        "tag": "u",
    },
    "1.2.840.10008.5.1.4.1.1.481.24": {
        "default": "X",
        "justification": "oft",
        "name": "Enhanced Continuous RT Image Storage",
        "tag": "v",
    },
    "1.2.840.10008.5.1.4.1.1.481.25": {
        "default": "X",
        "justification": "oft",
        "name": "RT Patient Position Acquisition Instruction Storage",
        "tag": "w",
    },
    "1.2.840.10008.5.1.4.1.1.481.3": {
        "default": "X",
        "justification": "oft",
        "name": "RT Structure Set Storage",
        "tag": "x",
    },
    "1.2.840.10008.5.1.4.1.1.481.4": {
        "default": "X",
        "justification": "oft",
        "name": "RT Beams Treatment Record Storage",
        "tag": "y",
    },
    "1.2.840.10008.5.1.4.1.1.481.5": {
        "default": "X",
        "justification": "oft",
        "name": "RT Plan Storage",
        "tag": "z",
    },
    "1.2.840.10008.5.1.4.1.1.481.6": {
        "default": "X",
        "justification": "oft",
        "name": "RT Brachy Treatment Record Storage",
        "tag": "ª",
    },
    "1.2.840.10008.5.1.4.1.1.481.7": {
        "default": "X",
        "justification": "oft",
        "name": "RT Treatment Summary Record Storage",
        "tag": "µ",
    },
    "1.2.840.10008.5.1.4.1.1.481.8": {
        "default": "X",
        "justification": "oft",
        "name": "RT Ion Plan Storage",
        "tag": "º",
    },
    "1.2.840.10008.5.1.4.1.1.481.9": {
        "default": "X",
        "justification": "oft",
        "name": "RT Ion Beams Treatment Record Storage",
        "tag": "À",
    },
    "1.2.840.10008.5.1.4.1.1.6.1": {
        "default": "R",
        "justification": "wa5",
        "name": "Ultrasound Image Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.6.2": {
        "default": "R",
        "justification": "wa5",
        "name": "Enhanced US Volume Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.6.3": {
        "default": "R",
        "justification": "wa5",
        "name": "Photoacoustic Image Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.66": {
        "default": "R",
        "justification": "xao",
        "name": "Raw Data Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.66.1": {
        "default": "X",
        "justification": "oft",
        "name": "Spatial Registration Storage",
        "tag": "Á",
    },
    "1.2.840.10008.5.1.4.1.1.66.2": {
        "default": "X",
        "justification": "oft",
        "name": "Spatial Fiducials Storage",
        "tag": "Â",
    },
    "1.2.840.10008.5.1.4.1.1.66.3": {
        "default": "X",
        "justification": "oft",
        "name": "Deformable Spatial Registration Storage",
        "tag": "Ã",
    },
    "1.2.840.10008.5.1.4.1.1.66.4": {
        "default": "X",
        "justification": "oft",
        "name": "Segmentation Storage",
        "tag": "Ä",
    },
    "1.2.840.10008.5.1.4.1.1.66.5": {
        "default": "X",
        "justification": "oft",
        "name": "Surface Segmentation Storage",
        "tag": "Å",
    },
    "1.2.840.10008.5.1.4.1.1.66.6": {
        "default": "X",
        "justification": "oft",
        "name": "Tractography Results Storage",
        "tag": "Æ",
    },
    "1.2.840.10008.5.1.4.1.1.66.7": {
        "default": "X",
        "justification": "oft",
        "name": "Label Map Segmentation Storage",
        "tag": "Ä",
    },
    "1.2.840.10008.5.1.4.1.1.66.8": {
        "default": "X",
        "justification": "oft",
        "name": "Height Map Segmentation Storage",
        "tag": "È",
    },
    "1.2.840.10008.5.1.4.1.1.67": {
        "default": "X",
        "justification": "oft",
        "name": "Real World Value Mapping Storage",
        "tag": "É",
    },
    "1.2.840.10008.5.1.4.1.1.68.1": {
        "default": "R",
        "justification": "frs",
        "name": "Surface Scan Mesh Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.68.2": {
        "default": "R",
        "justification": "frs",
        "name": "Surface Scan Point Cloud Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.7": {
        "default": "R",
        "justification": "eo2",
        "name": "Secondary Capture Image Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.7.1": {
        "default": "R",
        "justification": "eo2",
        "name": "Multi-frame Single Bit Secondary Capture Image Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.7.2": {
        "default": "R",
        "justification": "eo2",
        "name": "Multi-frame Grayscale Byte Secondary Capture Image Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.7.3": {
        "default": "R",
        "justification": "eo2",
        "name": "Multi-frame Grayscale Word Secondary Capture Image Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.7.4": {
        "default": "R",
        "justification": "eo2",
        "name": "Multi-frame True Color Secondary Capture Image Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.77.1.1": {
        "default": "X",
        "justification": "oft",
        "name": "VL Endoscopic Image Storage",
        "tag": "Ê",
    },
    "1.2.840.10008.5.1.4.1.1.77.1.1.1": {
        "default": "R",
        "justification": "x6v",
        "name": "Video Endoscopic Image Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.77.1.2": {
        "default": "X",
        "justification": "oft",
        "name": "VL Microscopic Image Storage",
        "tag": "Ë",
    },
    "1.2.840.10008.5.1.4.1.1.77.1.2.1": {
        "default": "R",
        "justification": "x6v",
        "name": "Video Microscopic Image Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.77.1.3": {
        "default": "X",
        "justification": "oft",
        "name": "VL Slide-Coordinates Microscopic Image Storage",
        "tag": "Ì",
    },
    "1.2.840.10008.5.1.4.1.1.77.1.4": {
        "default": "R",
        "justification": "mf1",
        "name": "VL Photographic Image Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.77.1.4.1": {
        "default": "R",
        "justification": "mf1",
        "name": "Video Photographic Image Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.77.1.5.1": {
        "default": "X",
        "justification": "oft",
        "name": "Ophthalmic Photography 8 Bit Image Storage",
        "tag": "Í",
    },
    "1.2.840.10008.5.1.4.1.1.77.1.5.2": {
        "default": "X",
        "justification": "oft",
        "name": "Ophthalmic Photography 16 Bit Image Storage",
        "tag": "Í",
    },
    "1.2.840.10008.5.1.4.1.1.77.1.5.3": {
        "default": "X",
        "justification": "oft",
        "name": "Stereometric Relationship Storage",
        "tag": "Ï",
    },
    "1.2.840.10008.5.1.4.1.1.77.1.5.4": {
        "default": "X",
        "justification": "oft",
        "name": "Ophthalmic Tomography Image Storage",
        "tag": "Ð",
    },
    "1.2.840.10008.5.1.4.1.1.77.1.5.5": {
        "default": "X",
        "justification": "oft",
        "name": "Wide Field Ophthalmic Photography Stereographic Projection Image Storage",
        "tag": "Ñ",
    },
    "1.2.840.10008.5.1.4.1.1.77.1.5.6": {
        "default": "X",
        "justification": "oft",
        "name": "Wide Field Ophthalmic Photography 3D Coordinates Image Storage",
        "tag": "Ò",
    },
    "1.2.840.10008.5.1.4.1.1.77.1.5.7": {
        "default": "X",
        "justification": "oft",
        "name": "Ophthalmic Optical Coherence Tomography En Face Image Storage",
        "tag": "Ó",
    },
    "1.2.840.10008.5.1.4.1.1.77.1.5.8": {
        "default": "X",
        "justification": "oft",
        "name": "Ophthalmic Optical Coherence Tomography B-scan Volume Analysis Storage",
        "tag": "Ô",
    },
    "1.2.840.10008.5.1.4.1.1.77.1.6": {
        "default": "X",
        "justification": "oft",
        "name": "VL Whole Slide Microscopy Image Storage",
        "tag": "Õ",
    },
    "1.2.840.10008.5.1.4.1.1.77.1.7": {
        "default": "X",
        "justification": "oft",
        "name": "Dermoscopic Photography Image Storage",
        "tag": "Ö",
    },
    "1.2.840.10008.5.1.4.1.1.77.1.8": {
        "default": "X",
        "justification": "oft",
        "name": "Confocal Microscopy Image Storage",
        "tag": "Ø",
    },
    "1.2.840.10008.5.1.4.1.1.77.1.9": {
        "default": "X",
        "justification": "oft",
        "name": "Confocal Microscopy Tiled Pyramidal Image Storage",
        "tag": "Ù",
    },
    "1.2.840.10008.5.1.4.1.1.78.1": {
        "default": "X",
        "justification": "oft",
        "name": "Lensometry Measurements Storage",
        "tag": "Ú",
    },
    "1.2.840.10008.5.1.4.1.1.78.2": {
        "default": "X",
        "justification": "oft",
        "name": "Autorefraction Measurements Storage",
        "tag": "Û",
    },
    "1.2.840.10008.5.1.4.1.1.78.3": {
        "default": "X",
        "justification": "oft",
        "name": "Keratometry Measurements Storage",
        "tag": "Ü",
    },
    "1.2.840.10008.5.1.4.1.1.78.4": {
        "default": "X",
        "justification": "oft",
        "name": "Subjective Refraction Measurements Storage",
        "tag": "Ý",
    },
    "1.2.840.10008.5.1.4.1.1.78.5": {
        "default": "X",
        "justification": "oft",
        "name": "Visual Acuity Measurements Storage",
        "tag": "Þ",
    },
    "1.2.840.10008.5.1.4.1.1.78.6": {
        "default": "R",
        "justification": "t24",
        "name": "Spectacle Prescription Report Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.78.7": {
        "default": "X",
        "justification": "oft",
        "name": "Ophthalmic Axial Measurements Storage",
        "tag": "ß",
    },
    "1.2.840.10008.5.1.4.1.1.78.8": {
        "default": "X",
        "justification": "oft",
        "name": "Intraocular Lens Calculations Storage",
        "tag": "à",
    },
    "1.2.840.10008.5.1.4.1.1.79.1": {
        "default": "R",
        "justification": "t24",
        "name": "Macular Grid Thickness and Volume Report Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.80.1": {
        "default": "X",
        "justification": "oft",
        "name": "Ophthalmic Visual Field Static Perimetry Measurements Storage",
        "tag": "á",
    },
    "1.2.840.10008.5.1.4.1.1.81.1": {
        "default": "X",
        "justification": "oft",
        "name": "Ophthalmic Thickness Map Storage",
        "tag": "â",
    },
    "1.2.840.10008.5.1.4.1.1.82.1": {
        "default": "X",
        "justification": "oft",
        "name": "Corneal Topography Map Storage",
        "tag": "ã",
    },
    "1.2.840.10008.5.1.4.1.1.88.11": {
        "default": "R",
        "justification": "n27",
        "name": "Basic Text SR Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.88.22": {
        "default": "R",
        "justification": "n27",
        "name": "Enhanced SR Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.88.33": {
        "default": "R",
        "justification": "n27",
        "name": "Comprehensive SR Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.88.34": {
        "default": "R",
        "justification": "n27",
        "name": "Comprehensive 3D SR Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.88.35": {
        "default": "R",
        "justification": "n27",
        "name": "Extensible SR Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.88.40": {
        "default": "R",
        "justification": "9dh",
        "name": "Procedure Log Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.88.50": {
        "default": "R",
        "justification": "n27",
        "name": "Mammography CAD SR Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.88.59": {
        "default": "R",
        "justification": "rtb",
        "name": "Key Object Selection Document Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.88.65": {
        "default": "R",
        "justification": "n27",
        "name": "Chest CAD SR Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.88.67": {
        "default": "R",
        "justification": "n27",
        "name": "X-Ray Radiation Dose SR Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.88.68": {
        "default": "R",
        "justification": "n27",
        "name": "Radiopharmaceutical Radiation Dose SR Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.88.69": {
        "default": "R",
        "justification": "n27",
        "name": "Colon CAD SR Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.88.70": {
        "default": "R",
        "justification": "n27",
        "name": "Implantation Plan SR Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.88.71": {
        "default": "R",
        "justification": "n27",
        "name": "Acquisition Context SR Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.88.72": {
        "default": "R",
        "justification": "n27",
        "name": "Simplified Adult Echo SR Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.88.73": {
        "default": "R",
        "justification": "n27",
        "name": "Patient Radiation Dose SR Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.88.74": {
        "default": "R",
        "justification": "n27",
        "name": "Planned Imaging Agent Administration SR Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.88.75": {
        "default": "R",
        "justification": "n27",
        "name": "Performed Imaging Agent Administration SR Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.88.76": {
        "default": "R",
        "justification": "n27",
        "name": "Enhanced X-Ray Radiation Dose SR Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.88.77": {
        "default": "R",
        "justification": "n27",
        "name": "Waveform Annotation SR Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.9.1.1": {
        "default": "X",
        "justification": "oft",
        "name": "12-lead ECG Waveform Storage",
        "tag": "ä",
    },
    "1.2.840.10008.5.1.4.1.1.9.1.2": {
        "default": "X",
        "justification": "oft",
        "name": "General ECG Waveform Storage",
        "tag": "ä",
    },
    "1.2.840.10008.5.1.4.1.1.9.1.3": {
        "default": "X",
        "justification": "oft",
        "name": "Ambulatory ECG Waveform Storage",
        "tag": "æ",
    },
    "1.2.840.10008.5.1.4.1.1.9.1.4": {
        "default": "X",
        "justification": "oft",
        "name": "General 32-bit ECG Waveform Storage",
        "tag": "ç",
    },
    "1.2.840.10008.5.1.4.1.1.9.100.1": {
        "default": "R",
        "justification": "wze",
        "name": "Waveform Presentation State Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.9.100.2": {
        "default": "R",
        "justification": "wze",
        "name": "Waveform Acquisition Presentation State Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.9.2.1": {
        "default": "X",
        "justification": "oft",
        "name": "Hemodynamic Waveform Storage",
        "tag": "è",
    },
    "1.2.840.10008.5.1.4.1.1.9.3.1": {
        "default": "X",
        "justification": "oft",
        "name": "Cardiac Electrophysiology Waveform Storage",
        "tag": "è",
    },
    "1.2.840.10008.5.1.4.1.1.9.4.1": {
        "default": "R",
        "justification": "9cm",
        "name": "Basic Voice Audio Waveform Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.9.4.2": {
        "default": "R",
        "justification": "9cm",
        "name": "General Audio Waveform Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.9.5.1": {
        "default": "X",
        "justification": "oft",
        "name": "Arterial Pulse Waveform Storage",
        "tag": "ê",
    },
    "1.2.840.10008.5.1.4.1.1.9.6.1": {
        "default": "X",
        "justification": "oft",
        "name": "Respiratory Waveform Storage",
        "tag": "ê",
    },
    "1.2.840.10008.5.1.4.1.1.9.6.2": {
        "default": "X",
        "justification": "oft",
        "name": "Multi-channel Respiratory Waveform Storage",
        "tag": "ì",
    },
    "1.2.840.10008.5.1.4.1.1.9.7.1": {
        "default": "X",
        "justification": "oft",
        "name": "Routine Scalp Electroencephalogram Waveform Storage",
        "tag": "ç",
    },
    "1.2.840.10008.5.1.4.1.1.9.7.2": {
        "default": "X",
        "justification": "oft",
        "name": "Electromyogram Waveform Storage",
        "tag": "ì",
    },
    "1.2.840.10008.5.1.4.1.1.9.7.3": {
        "default": "X",
        "justification": "oft",
        "name": "Electrooculogram Waveform Storage",
        "tag": "ì",
    },
    "1.2.840.10008.5.1.4.1.1.9.7.4": {
        "default": "X",
        "justification": "oft",
        "name": "Sleep Electroencephalogram Waveform Storage",
        "tag": "ì",
    },
    "1.2.840.10008.5.1.4.1.1.9.8.1": {
        "default": "X",
        "justification": "oft",
        "name": "Body Position Waveform Storage",
        "tag": "ì",
    },
    "1.2.840.10008.5.1.4.1.1.90.1": {
        "default": "R",
        "justification": "e1i",
        "name": "Content Assessment Results Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.1.1.91.1": {
        "default": "X",
        "justification": "oft",
        "name": "Microscopy Bulk Simple Annotations Storage",
        "tag": "ò",
    },
    "1.2.840.10008.5.1.4.34.10": {
        "default": "X",
        "justification": "oft",
        "name": "RT Brachy Application Setup Delivery Instruction Storage",
        "tag": "ó",
    },
    "1.2.840.10008.5.1.4.34.7": {
        "default": "X",
        "justification": "oft",
        "name": "RT Beams Delivery Instruction Storage",
        "tag": "ô",
    },
    "1.2.840.10008.5.1.4.38.1": {
        "default": "R",
        "justification": "gye",
        "name": "Hanging Protocol Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.39.1": {
        "default": "R",
        "justification": "bp7",
        "name": "Color Palette Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.43.1": {
        "default": "R",
        "justification": "617",
        "name": "Generic Implant Template Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.44.1": {
        "default": "R",
        "justification": "617",
        "name": "Implant Assembly Template Storage",
        "tag": "",
    },
    "1.2.840.10008.5.1.4.45.1": {
        "default": "R",
        "justification": "617",
        "name": "Implant Template Group Storage",
        "tag": "",
    },
}

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcd"

ROWS = """
(0008,00 05 06 08 12 13 14 15 16 17 18 19 1A 1B 1C 1D 20 21 22 23 2A 30 31 32 33 50 51 53 54 55 60 64 68 70 80 81 82 90 96 9C 9D
Ko4n Xci3 Ko4n X0em.t0z X0em.t0z U0em.x3l X0em.t0z Kavn U0em.x3l U0em.x3l U0em.x3l Xo4n Xo4n Kizj Xo4n Z0em.t0z X0em.t0z X0em.t0z D0em.t0z D0em.t0z Z0em.t0z X0em.t0z X0em.t0z D0em.t0z Z0em Xhsr Kvcb Xci3 X0em.lwe Ko4n K1rv Ko4n K30y X0em.duk X0em.duk Xci3 Z0em X0em Z0em X0em
x.xxxxxxxx.xxxxxxxxxxxxxxxxx.xxxxxxxxxxx x.xxxxxxxx.xxxxxxxxxxxxxxxxx.xx.xxxxxxxx x.xxxxxx.x.xxxxxx.xxxx.xxxxx.xx.xxxxxxxx x.xxxxxx.x.xxxxxx.xxxx.xxxxx.xxxxxxxxxxx xxxxxxxxxxxxxxxxxxxxxxxxxxxx.xx.xxxxxxxx x.xxxxxx.x.xxxxxx.xxxx.xxxxx.x..xxxxxxxx x..xxxxx.x.xxxxxx.x.xx.xxxxxxx..xxxxxxxx x.xxxxxx.x.xxxxxx.x.xx.xxxxx.xx.xxxxxxxx x.xxxxxx.x.xxxxxx.x.xx.xxxxxxxx.xxxxxxxx x..xxxxx.x.xxxxxx...xx..xxxxxx..xxxxxxxx x..xxxxx.x.xxxxxx...xx..xxxx.x..xxxxxxxx xx.xxxxx.x.xxxxxx.x.xx.xxxxx.x..xxxxxxxx xxxxxxxx.x.xxxxxx.x.xx.xxxxx.xx.xxxxxxxx x.xxxxxxxxxxxxxxxxxxxxxxxxxx.xx.xxxxxxxx x..xxxxx.x.xxxxxx.x.xx.xxxxx.x..xxxxxxxx x..xxxxx.x.xxxxxx.xxxx.xxxxx.x..xxxxxxxx

(0008,01 00 02 03 04 05 06 07 09 0A 0B 0C 0D 0E 0F 10 12 14 15 16 17 18 19 20 21 22 23 24 (0008,02 01 (0008,03 00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10
Khl7 Kyvr Kyvr Kqrs X2jh Xiop Xiop Xci3 Xci3 Xo4n Xci3 Xrjn Xci3 Xm7i Xo4n Xci3 Xci3 Xci3 Xci3 Xm7i Xo4n Khl7 Ks16 Xo4n Xo4n Xo4n Xo4n X0em.t0z Xo4n Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3
*

(0008,10 10 30 32 3E 3F 40 41 48 49 50 52 60 62 70 72 80 84 88 90 (0008,11 10 11 15 20 3A 40 4A 4C 4D 50 55 56 60 61 62 63 64 67 90 99
X0em.tb1 X0em.vmv X3wo X0em.vmv Xo4n X0em.duk X0em.duk X0em X0em X0em X0em X0em X0em X0em X0em Xfel.vmv Xfel.vmv X0em.vmv K30y X0em.x3l D0em.x3l Ko4n X0em.x3l Xo4n X0em.x3l Kvmg Xls0 Xls0 Kavn U0em.x3l Xo4n Ko4n Ko4n Ko4n Ko4n Ko4n U5gr.x3l Xci3 Ko4n
xxxxxxxxxxxxxxxxx.xxxxx.xx..xx.x.....xx xxxxxxxxxxxxxxxxx.xxxxx.xx..xx.xxxxxxxx xxxxxxxxxxxxxxxxx.xxxxxxxx..xx.xxxxxxxx xxxxxxxxxxxxxxxxx.xxxxx..x..xx.xxxxxxxx xxxxxxxxxxxxxxxxxxxxxxx.xx..xx.xxxxxxxx xxxxxxxxx..xxxxxx.xxxxx.xx..xx.xxxxxxxx xxxxxxxxxxxxxxxxx.xxxxx.xx..xxxx.....xx xxxxxxxxx..xxxxxx.xxxxx.xx..xxxx.....xx xxxxxxxxx..xxxxxx.xxxxx.xx..xx.x.....xx xxxxxxxxx..xxxxxx.xxxxx.xx.xxxxx.....xx xxxxxxxxxxxxxxxxxxxxxxx.xx..xxxxxxxxxxx xxxxxxxxxxxxxxxxx.xxxxx.xx..xxxxxxxxxxx xxxxxxxxxxxxxxxxx.xxxxx..xx.xx.x.....xx xxxxxxxxxxxxxxxxx.xxx.x.....xx.x.....xx xxxxxxxxxxxxxxxxx.xxx.x.xx..xx.x.....xx xxxxxxxxxxxxxxxxx.xxx.x..x..xx.x.....xx

(0008,12 00 50 (0008,13 01 02 03 04 (0008,21 11 12 42 43 44 (0008,22 18 20 28 30 (0008,30 10 11 12 (0008,90 07 92 (0008,91 21 23 24 54 (0008,92 05 06 07 08 09 15 37
Kvmg Xo4n Xfel.vmv Xfel.vmv Xfel.vmv Xfel.vmv X0em.vmv X0em.x3l Kai5 Kai5 Kai5 Ko4n Kezy Kezy Kezy Xz8c.x3l Xo4n Xo4n Ko4n Ko4n Xalk X1c1 Ko4n Ko4n Ko2o Ko2o Ko2o Ko4n Ko4n Kweg Ko4n
xxxxxxxxxxxxxxxx........xxx..x. xxxxxxxxxxxxxxxx..xx..xxxxx..x. xxxxxxxxxxxxxxxx.x......xxx..x. xxxxxxxxxxxxxxxx.xxxx.xxxxx..xx xxxxxxxxxxxxxxxxx.xx..x.xxx..x. xxxxxxxxxxxxxxx...x...x.xx...x. xxxxxxxxxxxxxxxx..xxx.xxxxx..xx xxxxxxxxxxxxxxxx..x...x.x....x. xxxxxxxxxxxxxxxx.....x..xxxxxx. xxxxxxxxxxxxxxx...xxxxxxxxxxxxx xxxxxxxx...xxxx...xxx.xxxxxxxxx x.xxxxxxxxxxxxxx........xxx..x. xxxxxxxx.....................x. xxxxxxxx.............x.......x. x.xxxx..xxxxxxx..............x. xxxxxxxxxxx.......x...x.xxx..x. x.xxxxxx...xxxx..............x. x.xxxxxx.....................x. xxxxxxxxxxxxxxxx......x......x. xxxxxxxx...xxxx..............x. xxxxxx.....xxxx................ xxxxxxxx...xxxx.......x......x. xxxxxx......................... xxxxxxxxxxxxxxxx.............x. xxxxxxxxxxxxxxx.......x......x. xxxxxx.xxxxxxxxx............... xxxxxxxxxxxxxxxx..x...x..x...x. .xxxxx......................... xxxxxxxxxxxxxxxx........x....x. .xxxxxxxxxxxxxxx.............x.

(0008,94 10 58 59 60 (0010,00 10 11 12 13 14 15 16 20 21 22 24 26 27 28 30 32 33 34 35 40 41 42 43 44 45 46 47
Ko4n Kjfa Kuc3 Kuc3 Z0em Xfel Xfel Xfel Xfel Xfel Xfel Z0em X0em Xo4n Xhsr Xo4n Xo4n Xci3 Z0em X0em Xo4n Xo4n Xc6v Z0em.hkq Xfel Xfel.mpn Xfel.hkq Xfel Xfel Xfel.hkq Xfel.hkq
....xxxxxxxxxxxxxxxxxxxxxxxxxxx *

(0010,02 00 12 13 14 15 16 17 18 19 21 22 23 29 (0010,10 01 02 10 20 21 22 23 24 30 (0010,11 00 (0010,20 00 (0010,21 10 61 62 80 A0 B0 C0 D0
Kizj Xo4n Xo4n Xci3 Xci3 Xo4n Xci3 Xo4n Xo4n Xo4n Xci3 Xci3 Xci3 X0em X0em Xfel.hkq Xfel.hkq Xfel Xfel Xfel Xfel Xfel.hkq X0em Xfel.vmv Xfel.grx X0em.hkq X0em.hkq Xfel.vmv Xfel.hkq Xfel.vmv Xfel.hkq Xfel.t0z
*

(0010,22 01 02 03 10 92 93 94 95 96 97 98 99 (0010,40 00 (0010,94 31 (0012,00 10 20 21 22 23 30 31 32 40 41 42 43 50 51 52 53 54 55 60 62 63 64 71 72 73 81 82 83 84 85
Ktsz Ko4n Xfel.hkq Ko4n Zo4n Ko4n Xei6 Xci3 Xci3 X0em X60h X0em X0em.vmv Khjm Xfel Xfel Xfel Xfel Xfel Xfel.duk Xfel.duk Xfel Xfel Xfel Xfel Xfel Xfel Xfel.vmv Xfel Xfel Xfel Xfel Xfel.duk X2um Xfcy X2um Xfel Xfel.vmv Xfel Xfel.duk Xfel Xfel Xfel Xfel
xxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx * xxx.xxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx

(0014,60 47 (0016,00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10 11 12 13 14 15 16 17 18 19 1A 1B 1C 1D 1E 1F 20 21 22 23 24 25 26 27 28 29 2A 2B 30 31 32 33 34 35 36 37 38 39 3A 3B 41 42 43 44 45 46 47 48 49 4A 4B 4C 4D 4E 4F 50 51 61 62
K5ta K2gh K2gh Xo4n K2gh K2gh K2gh K2gh Xo4n K2gh K2gh K2gh Xo4n K2gh K2gh K2gh K2gh K2gh K2gh K2gh K2gh K2gh K2gh Xo4n K2gh Xo4n K2gh K2gh K2gh K2gh K2gh K2gh Xo4n K2gh K2gh K2gh K2gh K2gh K2gh K2gh K2gh K2gh Xo4n X0em.vmv Xo4n Xo4n Xo4n Xo4n Xo4n Xo4n K2gh Xo4n K2gh K2gh Xo4n Xo4n K2gh K2gh K2gh K2gh K2gh Xo4n K2gh K2gh K2gh K2gh X0em.vmv Xo4n X0em X0em.tb1 X0em.tb1 X0em.tb1 X0em.tb1 Xo4n Xo4n
x.......................................................................... .xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx

(0016,10 01 02 03 04 05 (0018,00 10 12 13 14 15 20 21 22 23 24 25 26 27 28 29 2A 31 34 35 36 38 3A 40 50 60 70 71 72 73 74 75 80 81 82 83 84 85 86 87 88 89 90 91 93 94 95
Ko4n Ko4n Ko4n Ko4n Ko4n Z0em.vmv Ko4n Kz0t Ko4n Kezy K1n3 K1n3 Khjm Ko4n Kx1e K1n3 Xo4n Xfel Xci3 Xfel Xo4n Kswj Xci3 Xfel Xfel Xfel Xfel Kai5 Ko4n Ko4n K3ms K3ms Kai5 K3ms K3ms K3ms Ko4n Kdjg Kdjg Ko4n Kdjg Kg3r Kdjg Ko4n Kgqy Kdjg Ko4n Ko4n Ko4n Ko4n Kdjg
.....xxxxx.......x.xx..xxxxxxx..x...........x...... .....xxxxx..x....x.xx..xxxxxxx..x...........x...... ......xxxx..x....x.x...xxxxxxx..x...........x...... .......x.x......xxxx.xxx...xx.xxxxxx........x.x.... .......x.x.......x.x.x.xxxxxx.xxxxxx........x.x.... .....xxxxx..x....x.x...xxxxxxx..x...........x...... .....xxxxx.......x.x...xxxxxxx..x...........x...... ......xxxx.................xx...x...........x...... .....xxxxx..x.......x......xxx..x...........x.x.... .........x.................xx...x...........x...... .....xxxxxxxxxxx....x......xx...x...xxxxxxxxxx.xxxx ......xxxxxxxxxx............x.......xxxxxxxxxx.xxxx .....xxxxx..........x......xxx..x...........x...... .........x......................................... ...........................xx...x...........x...... ......xxxx.................xxx..x...........x...... .........x...................x..................... ............................................x...... .............................x..................... .........x..................x...............x...... ....x....x.................xx...x...........x...... xxxxx....x.................xx...x...........x......

(0018,10 00 02 03 04 05 06 07 08 09 0A 0B 20 30 40 41 42 43 44 45 46 47 48 49 50 60 61 62 63 64 65 66 67 68 69 6A 6C 6E 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 88 90 94
D0em.tb1 U0em.cv9 Xfel X0em.tb1 X0em.tb1 Xo4n X0em.tb1 X0em.tb1 Xci3.tb1 X0em.tb1 Xln1.cv9 K30y X0em.vmv Xmlf Ko4n X0em.t0z X0em.t0z Kz0t K3ms Kz0t Kz0t Kz0t Ko4n K6q0 Ks4x Xo4n Ks4x K61i Kieo K61i Kai5 Kai5 Ko4n Ko4n Ko4n Ko4n Kqwz Xo4n K3ms X0em.t0z X0em.t0z K3ms K3ms K3ms K3ms Dccz.t0z X0em.t0z Ks4x Ko4n Ko4n Ko4n Ko4n Xo4n Ks4x Ks4x Ks4x Ks4x
xxxxxxxxxxxxxxxxxx.xxxxx...x.xxx......................... xxxx..xxxxxxxxxxxx.xxxxxxxxxxxxx..xx...........xxxxx.xxxx xxx..x.xxxxxx.xxxx.xxxxxxxxxxxxx..xx...........xxxxx.xxxx xxx....xxxxxx.x..xxxxxxxxxxxxxxx..xx.xxxxxxxxxxxxxxxxxxxx xx.....xxxxxx.x..xxxxxxxxxxxxxxx..xx..x..xxxxxxxxxxx.xxxx xxx..x.xxxxxx.xxxx.xxxxx.x.x.xxx..xx..................... xxx....xxxxxx.xxxx.xxxxxxxxxxxxx..xx...........xxxxx.xxxx xxx....xxxxxxxxxxx.xxxxxxxxxxxxx..xx...........xxxxx.xxxx xxx....xxxxxx.x..xxxxxxxxxxxxxxx..xx.xxxxxxxx..xxxxxxxxxx xxx....xxxxxx..........x.x.xxxxx..xx............xxxx.xx.. xxx....xxxxxxxxxxx.xxxxxx.xxxxxx..xx...........xxxxxxxxxx xx.....xxxxxx.xxxx.xxxxxxxxxx.....xx...........xxxxx.xxxx xxx....xxxxx.xxxxx.xxxxxx.xxxxxx..xx...........xxxxx.xxxx xx.....xxxxxx..........x................................. xx.....xxxxxx..........x.x........xx..................... xx.....xxxxx...........x...x.xxx......................... xx.....xxxxx...........x................................. xx.....xxxxxx..........x...x.xxx......................... xx.....xxxxxx..........x...x.x........................... xxx....xxxxxx..........x...x.xxx......................... xxx....xxxxxx.xxx..xx.xx.x.x.xxx..xx..................... xx.....xxxxxx.xxx..xx.xx.x.xxxxx..xx............xxxx.xx.. xx.....xxxxxx..........x.x.x.xxx..xx..................... xx.....xxxxxx..........x.x......xxxxx....................

(0018,11 00 10 11 14 20 21 30 31 34 35 36 37 38 3A 40 41 42 43 44 45 47 49 50 51 52 53 54 55 56 5A 5E 60 61 62 64 66 70 80 81 82 83 84 90 91 A0 A2 A3 A4 A5
Kpm7 Kbjh Kbjh Kr3j Ko4n Kwmf Kmfo Kwmf Kmfo Kmfo Kmfo Kmfo Kr3j Kr3j Ko4n Xmrq Kwmf Kdo4 Kwmf Kwmf Kgix Kgix Kmno Kmno Kmno Kmno Khjm Ko4n Kmno Khjm Kmno Kxqy Xo4n Kilo Kvrj Kmno Kmno Kmzn Ko4n Kwmf Kwmf Kwmf Kipj Kmno Kr3j Kr3j Kr3j Xo4n Kr3j
.xxx........xx......xxxxxx..x.xx..xxxx....xxxxxxx .xxx..x.xxxxx.......xxxxxxxxxxxxxxxx......xx..... .xxx..x.xxxxx.......xxxxxxxxxxxx.xxx......xx..... xx..xxxxx.....x.xxxxxx............x..xxxxx....... ..................................x.............. xxx.x.x.......xx.x....xxxx....xx..x.x.....x...... xxx.x.x.......x..x....xxxx....xx..x.x.....x...... x....................x............x.............. x....................x........................... ......................xx..x..x....x.............. ..........................x..x................... ....................xx............x..............

(0018,12 00 01 03 04 05 10 42 43 44 50 51 60 61 71 72 (0018,13 00 01 02 10 12 14 15 16 18 20 (0018,14 00 01 02 03 04 05 11 12 13 50 60 70 80 90 91 95
X0em.fxe X0em.fxe Z0em.fxe X0em.fxe X0em.fxe Ke7k Kai5 Kwmf Kai5 K3cg K3cg Kxr5 Kxr5 Kkmv Ko4n Kwmf Kwmf Kwmf Kdjg Kdjg Ko4n Kdjg Kdjg Kdjg Kfl0 X0em.vmv Kxr5 Kgix Kgix Xo4n Kipj Ke2h Ke2h Ke2h Kr3j Kjj6 Kr3j Kr3j Kr3j Kr3j Kr3j
xx.xx.x.x..xx............xxxxxxxxxxxxxxxx xx.xx.x.x................xx....xxxxxxxxxx xx.xxxxxx......xxx....................... xx.xx.x.x................xxxx.xxxxxxxxxxx xx.xx.x.x................................ xx.xxxx.x....xx.......................... xx.xx.x.xxx.......xxxxxxx................ xx.xx....xx.......xxxxxxx................ xx.xx.................................... xxxxx.................................... xx.xxxx.x................x...............

(0018,15 00 08 10 11 20 21 30 31 (0018,16 00 02 04 06 08 10 12 20 22 23 24 30 31 32 33 34 35 36 37 38 (0018,17 00 02 04 06 08 10 12 20
Kr3j Ko4n Kr3j Kr3j Kmfo Kmfo Kr3j Kr3j Kuc3 Kuc3 Kuc3 Kuc3 Kuc3 Kuc3 Kuc3 Kuc3 Kgix Ko4n Kgix Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ktet Kjj6 Kjj6 Kjj6 Kjj6 Kjj6 Kjj6 Kjj6 Kjj6
xxxx..xxxxxxxxxxx.x.........xxxxxxxx xxxxxxxxxxxxxxxxx.x.........xxxxxxxx ...................xxxxxxxxx........ ........x.......xxx.................

(0018,18 00 01 02 03 (0018,20 02 10 41 42 43 44 45 46 (0018,31 00 01 03 04 (0018,50 20 21 (0018,51 00 01 04 (0018,60 00 (0018,70 00 01 04 05 06 08 0A 0C 0E 10 11 12 14 16 1A 20 22 24 26 28 2A 2B 30 32 34 36 38 40 41 42 44 46 48 4C 50 52 54 56 58 60 62 64 65
Ko4n Xo4n Xo4n Xo4n Xo4n Kvrj Kju6 U0em.x3l Kr3j Kr3j Xo4n Kr3j Ko4n Ko4n Ko4n Ko4n Xo4n Xqrj Ko4n Kcs2 Kcs2 Kmno Kgix Kgix Ko4n Kgix Xmlf Xo4n X0em.tb1 X0em.fxe X0em.fxe Xo4n Xo4n Kgix Kgix Kgix Kgix Kgix Kgix Kgix Kgix Kgix Kuh1 Kuh1 Ko4n Ko4n Ko4n Kgix Kgix Xo4n Xo4n Kmno Kmno Kmno Kmno Kmno Kmno Kmno Kmno Kmno Kmno Kmno Xl1m Kmno Kmno
.....xxxxxxx....xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx xxxxxx............x..xxxxxxxxxxxxxxxxxxxxxxxxxxxx..xxxxxxxxxx.... xxxx.x............x..xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.... xxxx.x............x.............................................. xxxx.xxxxxxx......xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx xxxx.x......xxxx..x.............................................. xxxx.x............x.....................................x........ xxxx.x..........x.x.............................................. x....x............x.............................................. xxxx..............x.............................................. ..................x.............................................. .....x............x.............................................. xxxx.x............x.....x........................................ .....x............x.....x........................................

(0018,81 50 51 (0018,90 04 05 06 08 09 10 11 12 14 15 16 17 18 19 20 21 22 24 25 26 27 28 29 30 32 33 34 35 36 37 41 42 43 44 45 46 47 48 49 50 51 52 53 54 58 59 60 61 62 63 64 65 66 67 69 70 73 74 75 76 77 78 79 80 81 82 83 84 85 87 89 90 91 92 93 94 95 98
Kmno Kmno Kizj Ksmg Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n K1n3 K1n3 Ko4n Ko4n Ko4n Kuxh K1n3 Ko4n K1n3 K1n3 Ko4n Ko4n Ko4n Kuxh Ky22 Kuxh Ko4n Ko4n Ko4n Kuxh Ko4n Ko4n Kvn4 Ko4n Ko4n Ko4n Ko4n Xo4n K3cg Ko4n Ko4n Kvn4 Ko4n K5lw K5lw K5lw Ky22 K5lw K5lw K5lw K5lw K5lw Ko4n K5lw K5lw K5lw Ko4n Ko4n Ko2o D0em.t0z Ko4n Ko4n Ko4n Ko4n Ko4n Kqq1 Ko4n Ko4n Klhe Klhe Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n K5lw Ko4n
xxx.......................................................x..................... xxx............................x.........................xx...........x......... xxx............................x.........................xxx..........x......... ..x............................x.........................xx...........x......... ..x............................x.........................xxx..........x......... xxx.......................................................xx.................... ..xx.xxxxxxxxxxxxxxxxxxxxxxxxxxxx.xx..xx.xxxxxxxxxxxxxxxxxx.xxxxxxxx..xxxxx.xxxx ..xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx ..xx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx..xxxxx.xxxx ..x............................................................................. xxx............................................................................. ..x.......................................................xx.................... ..x........................................................x.................... ..x.......................................................x.....................

(0018,91 00 01 03 04 05 06 07 12 14 15 17 18 19 25 26 27 47 51 52 55 59 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 97 98 99
Ko4n K5lw Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n K5lw Ko4n D0em.t0z Ko4n Ko4n K5lw Ko4n Ko4n Ko4n Ko4n Ks4x Ks4x Ko4n Xo4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Kuxh Xci3 Xci3 Ko4n K5lw K5lw
......................xxxxx................ ...........x.....x....xxxxx................ .................x......................... xx.xxx.........xx..xxxxxxxxx.xxxxxxxxx...xx xx.xxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxx..xxx xxxxxxxxxxxxx.xxxx.xxxxxxxxxxxxxxxxxxx..xxx .......................xx.............xx... ...........x.....x....x....................

(0018,92 00 14 17 18 19 20 26 27 31 32 34 36 39 40 41 50 51 52 53 54 55 56 57 58 59 5A 5B 5C 5D 5E 5F 60 95 96 97 98
K5lw Ks4x Ko4n Kuxh Kuxh Ko4n Ko4n Ko4n Ky22 Ky22 K5lw Ks4x Ko4n Ko4n Ko4n Kuxh Ko4n Kymt Kuxh Kuxh Kuxh Kuxh Kuxh Kuxh Kuxh Kuxh Dwum Kuxh Ko4n Zo4n Kuxh Ko4n Kuxh Kuxh K5lw K5lw
.x...x.....x........................ xxxxxx..xxxx.xxx.xxxxxxxxx.x..x.xxxx xxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxx xxxxxx.xxxxxxxxx.xxxxxxxxx.x..x.xxxx

(0018,93 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 32 33 34 35 37 38 40 41 42 43 44 45 46 51 52 53 60 61 62 63 64 65 66 67 68 69 6A 6B 6C 6D 6E 6F 70 71 72 73 74 75 76 77 78 79 7A 7B 7C 7D 7E 7F 80 81 82 83 84 90 91 92
Ko4n Kkmv Kkmv Ko4n Ko4n Ko4n Ko4n Kkmv Ko4n Kkmv Kkmv Ko4n Kwmf Ko4n Kwmf Kkmv Kwmf Kwmf Kkmv Kktu Ko4n Kkmv Ko4n Xmrq Ko4n Ko4n Kwmf Kmno Ko4n Kmno Kmno Kkmv Kkmv Ko4n Ko4n Ko4n Kdey Ko4n Ko4n Ko4n Ko4n Ko4n K5u1 Kkmv Kkmv Ko4n Kb7t Klox Kn9h Klox Ko4n Ko4n Ko4n D0em.tb1 Ko4n D0em.t0z D0em.t0z Ko4n Ksjb Ksjb Ksjb Ko4n Ko4n D0em.tb1 Ko4n X0em.tb1 Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n X0em.vmv Ko4n Ko4n Ko4n X0em.vmv Klox Klox Xo4n Xci3 Xci3 Kgvb Kgvb Kgvb
...........................x.xx................................x...................... ...........................x.xx...xxxxxxx......................x...................... ....x...x...x.x.xx........x........................................................... ..................................xxx................................................. .xxxxxxxxxxxx.xxxxxxxxxxx.xx.xxxxx.......xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.xx xxxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxx ..................................x..xxxx............................................. ..................................xxxxxxx............................................. ...........................x.x........................................................ ....x...x............................................................................. ...........................x.x....xxxxxxx.............................................

(0018,94 01 02 03 04 05 06 07 10 12 17 20 23 24 25 26 27 28 29 30 32 33 34 35 36 37 38 39 40 41 42 47 49 51 52 55 56 57 61 62 63 64 65 66 67 68 69 70 71 72 73 74 76 77
Ko4n Kr3j Kmfo Kmfo Ko4n Ko4n Ko4n Kmfo Ko4n Ko4n Kgix Xfel X0em.vmv Kz0t Kilo Kilo Kilo Kilo Kmfo Ko4n Xo4n Ko4n Kilo Kilo Kilo Kilo Kilo Kilo Kilo Kilo Kmfo Kmfo Ko4n Khjm Ko4n Ko4n Kilo Kgix Ko4n Kmfo Kmfo Kmfo Kmfo Kmfo Kmfo Kmfo Kmfo Kmfo Ko4n Khjm Kmfo Ko4n Ko4n
.x........x..x.......................x............... .xxx...x..x..xxxxxx...xxxxxxxxxx.x..xx.xxxxxxxxx.xx.. * .............x....................................... .............x......................................x .xxx...x..xx.xxxxxx...xxxxxxxxxx.x..xx.xxxxxxxxx.xx.. .x..x.x.xxxx.x.....xx...........x.x..xx.........x..xx

(0018,95 04 06 07 08 09 10 11 14 15 16 17 18 19 24 25 26 27 28 30 31 38 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59
Ko4n Xfel Kn5u Kr3j Kr3j Kr3j Kr3j Kr3j Kr3j D0em.t0z D0em.t0z Kr3j Kr3j Kh9r Kh9r Kh9r Kgix Xo4n Kn5u Xo4n Kn5u Ko4n Ko4n Kr3j Kr3j Kr3j Kr3j Kr3j Kr3j Kr3j Kr3j Kr3j Kr3j Kr3j Kr3j Ko4n Khf6 Kgix Kgix Kr3j
...xxxxxx..xxxxxx......xxxxxxxxxxxx..xxx ...xxxxxx..xxxxxx....................... xxxxxxxxxxxxxxxxxxxxx................... * ....................................x...

(0018,96 01 02 03 04 05 06 07 21 22 23 24 (0018,97 01 15 16 17 18 19 20 21 22 23 24 25 26 27 29 32 33 34 35 36 37 38 39 40 49 51 55 56 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72
Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Kuxh D0em.t0z Kuxh D0em.t0z K3ms K3ms K3ms K3ms K3ms K3ms K3ms K3ms K3ms K3ms Kwmf Kwmf Kwmf Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n K3ms K3ms K3ms Ko4n Ko4n K3ms K3ms K3ms K3ms K3ms K3ms K3ms K3ms K3ms K3ms K3ms K3ms K3ms K3ms K3ms Ko4n Ko4n
............xxxxxxxxxxxxx.......xxx..xxxxxxxxxxxxxxx.. ...........xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx xxxxxxx.x.x........................................... xxxxxxxxxxx...........................................

(0018,99 0C 0D 13 38 3A (0018,A0 01 02 03 (0020,00 0D 0E 10 11 12 13 20 27 32 37 52 60 62 (0020,01 00 05 10 (0020,02 00 42 (0020,10 02 40 41 (0020,40 00
Xook Xook Xo4n Xci3 Xci3 Xo4n Xci3 Xci3 U0em.x3l U0em.x3l Z0em Ko4n K8qa Ko4n Ko4n X0em.vmv Kgqy Kgqy U0em.x3l Ko4n Ko2o Kpm7 Kpm7 Kpm7 U0em.x3l U5gr.x3l Ko2o Zy18 Kgqy X0em.vmv
xx.xxxxxxxxxxxx.xxxxx.....xxxx xx.xxxxxxxxxxxx.xx.xx...x.x.xx xx.xxxxxxxxxxxx.xxxxx...xxxxxx xx.xxxxxxxxxxxx.xxxxx...x.xxxx xx.xxxxxxxxxxxx.xxxx....xx.xxx xx.xxxxxxxxxxxxxxxxxx...xxxxxx xx.xxxxxxxxxxxx.xxxxxxxx..xxxx xx.xxxxxxxxxxxx.xxxxxxxxxxxxxx xx.xxxxxxxxxxxx.xxxxxxxxxxxx.x xx.xxxxxxxxx.xx....x.......... xx.xxxxxxxxx.xx...xx.......x.. xx.xxxxxxxxx.xx...xx....x..x.. xx.xxxxxxxxxxxx.xxx.x......xxx xx.xxxxxxxxxxxx.xxxxx...xxxxx. xxxxxxxxxxxx.xx....x.......... xx.xxxxxxxxx.xx.xxx........x.. xx.xxxxxxxxx.xx............... xx.xxxxxxxxx.xx...x........x.. xx.xxxxxxxxx.xx.xxxx.......x.. xx.xxxxxxxxxxxxxxxxxx....xxxxx xx.xxxxxxxxx.x....xx.......x.. xx.xxxxxxxxxxxx.xxxxx....x.xxx xx.xxxxxxxxx.x.....x.........x xx.xxxxxxxxxxxx.xxxxx....xxxxx xx.xxxxxxxxxxxx.xx.xx.....x.xx xx.xxxxxxxxx.x.....x.......... xx.xxxxxxxxx.x.....x....x.....

(0020,90 56 57 71 72 (0020,91 11 13 16 28 53 54 55 56 57 58 61 62 63 64 65 67 70 71 72 (0020,92 13 21 22 28 38 41 45 46 47 48 49 50 51 52 53 54 55 56 57
K19e Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ks4x Ks4x Ko2o Ko4n X0em.vmv U0em.x3l Ko4n Kdfc U0em.x3l Ko4n Ko4n Ko4n Ko4n Xueh Xilf Ko4n Ko4n Ko4n Xilf Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n
xx.x...x...x..........x................... xx.x...xxxxx..........x.....xxxxxxxxx.xxxx xxxxx..xxxxxxxxxxxxx..xxxxxxxxxxxxxxxxxxxx * xxxxxxxxxxxxxxxxxxxx..xxxxxxxxxxxxxxxxxxxx xxxxxxxx...xxxxxxxxx..xxxxxx.............. xxxxx..xxxxxxxxxxxxx..xxxxxxxxxxxxxxx.xxxx ......................x................... xx.xxxxxxxxxxxxxxxxx..xxxxxxxxxxxxxxxxxxxx xx..xxxx...xxxxxxxxx..xxxxxx.............. xxxxxxxxxxxxxxxxxxxx..xxxxxxx......xx..... xx.....x..............x................... xxxxx..x...xxxxxxxxx..xxxxxx..............

(0020,93 0D 10 11 (0020,94 21 50 53 (0020,95 18 29 36 (0022,00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10 11 12 13 14 15 16 17 18 19 1A 1B 1C 1D 1E 20 21 22 28 30 31 32 35 36 37 38 39 41 42 48 49 4E 55 56 57 58
Ko2o Ko4n Kdfc Xmlf Ko4n Xo4n Kn5u Xfel Ko4n Ktib Ktib Ktib Ktib Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n K9og Kd5j Kd5j Kd5j Kd5j Kd5j Ko4n Ko4n Ko4n Ktib Ktib Ko4n Ko4n Ko4n Ko4n K4zv Ko4n Ko4n Ko4n Kdfc Kzt7 Ko4n Ko4n Ko4n Ko4n Kzt7 Kzt7 Kzt7 Kzt7 Ko4n Kzt7 Kzt7 K4zv Ko4n Kzt7 Kzt7 Ko4n
x........................................................... x.........................................x................. x.xxxx....................................x................. xxxx.x....................................x................. x.xx.xxxx.................................x................. ..xx.x....................................x................. ..........................................x................. x.xx.x....................................x................. ........................xxxxx..........xxx.................. .........xxxx.................xxxxx.....................x... .........xxxxxxxxxxxxxxx.....xxxxxxxxxx...x.........x..x...x ..xx.x...xx....xxxxxxxxx.....x.x...xxx....xxxxxxxxxxxxxxxxxx .........xx.......xxxxxx.............x.....xxxxxxxxx.xxxxxx. ..xx.x...xx.......xxxxxx..................xx..xxxxxx.xxxxxx. ..xx.x...xxxx.................xxxxx.......x.............x... ..................................x......................... .................x.....x.................................... .....................xx.............x...............x..x...x ...............xxx.....x...........x........................ ...............xxx.x.x.x.................................... .............xxxxxxxxxxx...........xxx........xx....x..x...x .............xxxxxxxxxxx...........xx...............x..x...x

(0022,10 07 08 09 10 12 19 24 25 28 29 33 35 36 37 39 40 44 45 46 47 48 49 4A 4B 50 53 54 59 65 66 90 92 93 95 96 97
Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Xo4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Kn45 Kn45 Ko4n Ko4n Kn45 Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Xo4n Xo4n Ko4n Ko4n Kjjp7 Kjjp7 Ko4n Zo4n
.....x.............................. xxxx.xxx........x.......x..xxx...... ....xx..xxxxxxxxxxxxxxxx.xx...xxxxxx

(0022,11 01 03 21 22 25 27 28 2A 2B 2C 30 31 32 33 34 35 40 50 55 59 (0022,12 10 11 12 20 25 30 50 55 57 60 62
Ko4n Ko4n Ko4n Ko4n Kn45 Kn45 Kn45 Xo4n Xci3 Xci3 Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Kn45 Xo4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n
x...x...........xxxxxxxxxxxxxxx .xxx.xxxxxxxxxxx..........x....

(0022,13 00 10 30 (0022,14 15 20 23 36 43 45 50 52 54 58 60 63 65 66 67 68 70 72 (0022,15 12 13 15 17 18 25 26 27 28 29 30 31
Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Xo4n Ko4n Ko4n Ko4n Ki2f Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Kzt7 Khbd Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Kqcm
.....................xxxxxxxxxxxx .......................xx........ .....x.................xx........ ..x.............................. xx............................... ...xxxxxxxxxxxxxxxxxx............ ...x.............................

(0022,16 12 15 16 18 20 22 23 24 26 27 28 29 30 32 33 34 40 42 43 44 45 46 49 50 58 (0024,00 10 11 12 16 18 20 21 24 25 28 32 33 34 35 36 37 38 39 40 42 44 45 46 48 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 83 85 86 87 88 89 90 91 92 93 94 95 96 97 98
Klox Ko4n Xo4n K4zv Ko4n Kzt7 Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Kzt7 Kzt7 Kzt7 Kzt7 Kzt7 Kzt7 Kzt7 Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Kw4s Xo4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Xo4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Kw4s Kw4s Ko4n Kw4s
x............................................................................................... ......xxx....xxx................................................................................ ...x.xxxx....xxx.xxxxxxx........................................................................ xxx.xxxxxxxxxxxx.xxxxxxxx....................................................................... ...x.x.xx.......xxxxxxxx........................................................................ .........................xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx

(0024,01 00 02 03 04 05 06 07 08 10 12 13 14 15 17 18 20 22 24 26 (0024,02 02 (0024,03 06 07 08 09 17 20 25 38 41 44
Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Kqwy K0xr Kezy K0xr K0xr Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Xci3 Kcxr Kcxr Kcxr Xo4n Kw4s Kw4s Ko4n Ko4n Ko4n Ko4n
...................x.......... ..........x................... * ...................xxxxx...... ....................xxxx......

(0028,00 02 03 04 06 08 09 0A 10 11 30 31 32 34 51 (0028,01 00 01 02 03 06 07 08 09 20 21 22 23 24 25 (0028,03 00 01 02 03 04
Ko4n K5gc Ko4n Ko4n Ko4n K61i K61i Ko4n Ko4n Ko4n Kwmf Kwmf Ko4n K3ms Ko4n Ko4n Ko4n Ko4n Kdla Kdla K5gc K5gc Ko4n Ko4n Kdla Kdla Ko4n Ko4n K1rv Ko4n K1rv X2um U7uq.x3l
xxxxxxxxxx..x.xxxxxxxxxx....xxxx. xxxxxxxxxxxxxxxxxxxxxxxx....xxxx. xxxxxxxxxx..x.xxxxxxxxxx....xxxxx xxxxxxxxxx..x.xxxxxxxxxxxxxxxxxx. ....x..xxx..........xxx........x. ....................xxx........x. ....x..xxx............x........x. ......................x........x. xxxxxxxxxx..x.xxxxxxxxxxx.x.xxxx.

(0028,0A 02 04 (0028,10 40 41 50 51 52 53 54 55 56 90 (0028,11 01 02 03 99 (0028,12 01 02 03 21 22 23 30 31 32 (0028,13 00 50 51 52 5A
Kvrj Dwum K5gc K5gc Ko4n Ko4n Kuxa Kuxa Kuxa Xdej Keu9 Kilo Ky20 Ky20 Ky20 U0em.x3l Ky20 Ky20 Ky20 Ky20 Ky20 Ky20 Ko4n Ko4n Ko4n Kcs2 Kcs2 Xo4n Kcs2 K5gc
xxxxxxxxxxx.xxx.xxxxxx...xxxxx xxxxxxxxxxxxxxx.xxxxxx.......x x.xxxxxxxxxxxxx.xxxxxx.......x x.xxxxxxxxx.xxx.xxxxxx.......x x.xxxxxxxxx.xxx.xxxxxx...xx.xx x.xxxxxxxxx.xxxxxxxxxxxxx....x .............................x x.xxxxxxx.x.xxx.xxxxxx.......x x.xxxxxxx.x.xxxxxxxxxx.......x x.xxxxxxx.x.xxx.xxx..........x x.xxxxxxx.x.xxx.xxxxxx....xx.x xxxxxxxxx.x.xxxxxxxxxx.......x

(0028,20 00 02 (0028,21 10 12 14 (0028,30 00 02 03 04 06 10 (0028,60 10 20 22 23 40 (0028,61 00 01 02 10 12 14 20 90 (0028,7F E0 (0028,90 01 02 03 (0028,91 08 10 32 45
Kjra K8i1 Ko4n Ko4n Ko4n Keu9 Keu9 Dmfx K4ki Kilr Keu9 Kai5 Kjfa Xo4n Kjfa Kjfa Ko4n Ko4n Ko4n Ko4n K2vf K2vf Ko4n Xo4n Xzf2 K5lw K5lw K5lw K5lw Ko4n Ko4n Ko4n
xxxxxxxxxxxx............x....... xxxxxxxxxxxxxxxxxxxxxxxxx....... xxxxxxxxxxxx....xxxxxxxxx.....x. xxxxxxxxxxxx............x....xxx xxxxxxx.xxxx............x....xx. xxxxxxxxxxxx............xxxxx... xxxxxxxxxxxx............xxxxxxxx ...........x.............xxxxx.. xxxxxxxxxxxx............x....xx. xxxxxxxxxxxx............x....x.. xx.............................. xxxxxxxxxxxx.................x.. .......x........................

(0028,92 35 (0028,94 11 15 16 22 43 44 45 46 54 74 78 (0028,95 20 37 (0032,10 33 34 60 64 66 67 (0038,00 10 14 60 62 64 (0038,01 00 (0038,05 00 (003A,00 04 05 10 1A 20
K5lw Kilo Ko4n Ko4n Ko4n Ko4n Kgix Kgix Kgix K2vf Kilo Kilo Ko4n Kr3j X0em.vmv Xo4n Xci3.vmv X3wo Xfel.vmv Xfel.vmv Xfel Xfel Xfel Xfel.vmv Xfel Xo4n Xfel.grx Ko4n Ko4n Ko4n Ko4n X0em.vmv
......xxx...xxxxxxxxxxxxx.x..... .x.x..xxxxxxxxxxxxxxxxxxx.x..... .xxxxxxxxxxxxxxxxxxxxxxxx.x..... ............x.xxxxxxxxxxx.x..... .x....xxx.xxxxxxxxxxxxxxx.x..... .....xxxx...xxxxxxxxxxxxx.x..... ....x.....x...xxxxxxxxxxx.x..... ..............xxxxxxxxxxx.x..... x...........x.xxxxxxxxxxx.x..... x.............xxxxxxxxxxx.x..... ............x.xxxxxxxxxxxxx..... ..............xxxxxxxxxxxxx..... ..............xxxxxxxxxxx.xxxxxx

(003A,02 00 02 03 05 08 09 0A 0C 10 11 12 13 14 15 18 1A 20 21 22 23 30 31 40 41 42 44 45 46 47 48
Ko4n Kqwz X0em.vmv Kqwz Ko4n Ko4n Xo4n X0em.vmv Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Kqwz Ko4n Ko4n Ko4n Ko4n Ko4n Xo4n Xo4n Xo4n Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3
....x......................... *

(003A,03 00 01 02 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 2A 2B 2C 2D 2E (0040,00 07 08 09 31 32 33 35 36 39 3A
Ko4n Ko4n Ko4n U0em.x3l Kqwz Kqwz Ko4n D0em.t0z Kqwz Kqwz Kqwz Ko4n Ko4n Kqwz Kqwz Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n X0em.vmv Kqwz X0em.vmv Ko4n Ko4n K7im Xci3.vmv Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3
............................xxxxxxxxxx xxx.........................xxxxxxxxxx ...xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx

(0040,02 44 45 50 51 53 54 60 75 80 (0040,03 02 03 06 10 12 14 16 18 (0040,04 40 41 (0040,05 12 13 15 18 1A 20 51 54 55 56 60 62 9A
X0em.t0z X0em.t0z X0em.t0z X0em.t0z X0em X0em.vmv X3wo X0em.vmv X0em.vmv Kmno Kmno Kmno X0em.vmv Kmno Kmno Kmno Kmno Xci3 Xci3 D0em Z0em Xo4n Kf24 X0em.vmv K02y D0em U0em.x3l Z0em.o9s X0em.vmv Kf24 Z0em K02y
* xxxxxxxxx........xxxxxxxxxx..xxx xxxxxxxxx........xxxxxxxxxxxxxxx xxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxx xxxxxxxxx........xx........xx... xxxxxxxxx........xx.............

(0040,06 00 02 10 12 20 (0040,07 10 1A 2A 3A 4A (0040,08 EA (0040,10 01 02 0A 12 (0040,11 01 02 03 04 (0040,83 02 03 (0040,90 92 94 96 98 (0040,92 10 11 12 13 14 16 20 24 25
X0em.vmv X0em.vmv Z0em.o9s Xci3.fz7 Kf24 Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Xci3 Xci3.vmv Xci3.vmv Xo4n Xci3 Xci3 Xci3 Xci3 Kmno Kmno Ko4n Ko4n Kwx3 Ko4n Kku4 Ko4n Ko4n Ko4n Ko4n Ko4n Kwx3 Ko4n Ko4n
xxxxx.....xxxxxxxxxxx..x.xxxxxxxxx xxxxx.....xxxxxxxxx....x.xxxxxxxxx ..........xxxxxxxxx............... xxxxx..xxxxxxxxxxxx..x.x.xxxxxxxxx xxxxx.....xxxxxxxxx............... ..........xxxxxxxxx....x.xxxxxxxxx xxxxx..xxxxxxxxxxxx....x.xxxxxxxxx ..........xxxxxxxxx...xx.xxxxxxxxx xxxxx.xxxxxxxxxxxxx....x.xxxxxxxxx xxxxxx.xxxxxxxxxxxx....x.xxxxxxxxx ..........xxxxxxxxx....xxxxxxxxxxx

(0040,A0 32 33 34 35 40 43 84 B0 (0040,A1 20 21 22 23 24 30 32 38 3A 60 61 62 63 68 70 80 95 (0040,A3 0A 90 (0040,B0 20 (0040,E0 01 10 11 20 21 22 23 24 25 30 31
X0em.t0z X0em.t0z Xfel Xfel Ko4n Ko4n Ko4n Ko4n D0em.t0z D0em.t0z D0em.t0z D0em U0em.x3l Xci3.fz7 Xci3.fz7 Xci3.fz7 Xci3.wpq D7k5.o9s Ko4n Ko4n Ko4n Ko4n Ko4n Xci3 Xci3.fz7 Ko4n Xrwj Xiz0.o9s Xci3 Xci3 Xo4n Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3
xxxxxx.xxxxxx....xxxxxx..xx.xx.xxxxxxxx xxxxxx.xxxxxx....xxxxxx..xx.xxxxxxxxxxx xxxxxxxxxxxxx....xxxxxx..xx.xx.xxxxxxxx xxxxxx.xxxxxx....xxxxxxxxxx.xx.xxxxxxxx xxxxxx.xxxxxxxxxxxxxxxxxxxxxxx.xxxxxxxx

(0042,00 13 (0044,01 01 02 03 04 05 06 07 08 0A 10 (0046,00 12 14 15 16 18 28 30 32 34 36 38 40 42 44 46 47 50 52 60 62 63 64 70 71 74 75 76 77 80 92 94 95 97 98
Xo4n Ko4n Uz9r.x3l Ko4n D0em.t0z X0em.t0z Xo4n Xo4n Xci3 Xo4n Xo4n Zo4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n K9og K9og K9og K0xr K9og Kn45 Ko4n Ko4n K9og K9og K9og K9og Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n
x............................................ x........x................................... xxxxxxxxxx................................... x..x.....x................................... xxxxxxxxxxx.................................. ........................................xxx.. ...........xxxxxxxxxxxxxxx.xxxxxxxxxxxxx...xx .........................xx........xxxxx..... ........................x.................... x..................................xxxxx.....

(0046,01 00 01 02 04 06 10 11 12 13 14 15 16 17 18 21 22 23 24 25 35 37 39 45 46 47 (0046,02 01 02 03 04 05 07 08 10 11 12 13 15 18 20 24 27 30 32 34 36 38 42 44 47 48 49 50 51 52 53
Ko4n Ko4n Ko4n Ko4n K9og Kn45 Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n K9og Ko4n K9og K0xr Kh19 Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n K9og Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n K9og K9og K9og K9og K9og Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n
..............xxxxxxxxx................................ xxxxx.................xxx.............................. ......................x................................ .....xxxxxxxxx........xxx.............................. ...................xx.................................. .........................xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx

(0048,00 01 02 03 06 07 08 10 11 12 13 14 15 (0048,01 00 02 05 06 07 08 10 11 12 13 14 15 16 17 20 (0048,02 07 1A 1E 1F
Kw4w Kw4w Kw4w Ko4n Ko4n Ko4n Kw4w Kw4w Kw4w Kw4w Kw4w Kwuj Ktib Ko4n Ko4n K7qd Kixk Ko4n Ko4n Ktib Ktib Ktib Ko4n Ko4n Ko4n Ko4n K8i1 Ko4n Ko4n Ko4n Ko4n
...xxx.......x..............xxx xxx...xxxxx.x.xxxx.xxx....x.... *

(0048,03 01 02 03 04 (0050,00 04 10 12 13 14 15 16 17 18 19 1A 1B 1C 1D 1E 20 21 (0052,00 01 02 03 04 06 07 08 09 11 12 13 14 16 25 26 27 28 29 30 31 33 34 36 38 39 3A
Ko4n Ko4n Ko4n Kea7 Ko2o Xfel Kf24 K02y Xfel K02y Xfel Xfel Xfel Xfel K02y X0em K02y K02y Xo4n Xci3.tb1 X0em.vmv Kz0t Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n
....xxxxxxxxxxxxxxxx.x......................... ....xxxxxxxxxxxxxxxxxx......................... ....x.xx.x....xxxxxxxx......................... .....x..x.xxxx.....x.xxxxxxxxxxxxxxxxxxxxxxxxxx ..xx.xxxxxxxxxxxxxxx........................... ....x.xx.x....xxxxxx.x......................... ....xx..x.xxxx.....xxx......................... ...................x........................... ...................xx.......................... ..xx..xx.x....xxxxxx........................... x.....xx.x....xxxxxx........................... .x...xxxxxxxxxxxxxxx........................... ....xx..x.xxxx.....x.x......................... ....x..............x.x......................... ....x..............x........................... .xxx..xx.x....xxxxxx...........................

(0054,00 10 11 12 13 14 15 16 17 18 20 21 22 30 31 32 33 36 38 39 50 51 52 53 60 61 62 63 70 71 72 73 80 81 90
Ko4n Ko4n Ko4n Ku2u Kwmf Kwmf Ko4n K3ms Kjnn Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Kvhx Ko4n Ko4n Ko4n Ko4n Ko4n K3ms Ko4n Ko4n Ko4n K3ms Ko4n Kvhx Ko4n Kpm7 Ko4n
...xxxxxx...............x...x...x. * ................................x.

(0054,01 00 01 (0054,02 00 02 10 11 20 22 (0054,03 00 02 04 06 08 (0054,04 00 10 12 14 (0054,05 00 01 (0054,10 00 01 02 04 06 (0054,11 00 01 02 03 04 05
Ko4n K3ms Kwmf Kr3j Kvhx Ko4n Kezy Kezy Ko4n Xfel Kd4o Ku2u Ko4n Xo4n Ko4n Ko4n Kcs2 Kdfc K3ms K3ms K3ms K3ms K3ms K3ms K3ms Kzsu K3ms Kzsu Xo4n Kzsu
...x..xx.x....xxx............. .........x.................... .........x....xxx............. .xxx..xxxxx...xxxxxxxxxxxxxxxx .xxx..xxxxx...xxxxxxxxxxxxxx.x ......xx......xx.x............ xxxxxxxxxxxxxxxxxxxxxxxxxxxx.x ..............xx.............. ......xx......................

(0054,12 00 01 02 03 10 20 (0054,13 00 10 11 20 21 22 23 24 30 (0060,30 00 02 04 06 08 10 20 (0062,00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10 11 12 13 20 21
K3ms K3ms K3ms K3ms K3ms K3ms K3ms K3ms K3ms K3ms K3ms K3ms K3ms K3ms K3ms Xfel Xfel Xfel Xfel Xfel Xfel Xfel Ko4n Ko4n Ko4n Ko4n K92x Xo4n Kayy Ko4n Kt4l Ko4n Ko4n Kwuj Kwuj Ko4n Ko4n Ko4n Kayy Ko53 Kayy Duew U0em.x3l
...............xxxxxxx..........x.......... ................................x.......... xxxxxxxxxxxxxxx.................x.......... ................................x.x........ ........................x.......xxx.x...... ........................x.......xxx...x.... ................................x......x... ......................xxxxxxxxxxxxxxxxx.xxx .......................xxxxx.x..xxx.x.x..xx ......................xxxxxxxxxxxxx.x.x..xx ................................x...x.x.... ................................x........xx

(0064,00 02 03 05 07 08 09 0F 10 (0066,00 01 02 03 04 05 09 0A 0B 0C 0D 0E 10 11 12 13 15 16 17 18 19 1A 1B 1C 1E 1F 20 21 22 26 27 28 2A 2B 2C 2D 2E 2F 30 31 32 34 35 36 37 38 40 41 42 43
Ko4n U0em.x3l Ko4n Ko4n Ko4n Kl0x Ko4n Ko4n Ko4n Ko4n Ko4n Xo4n Ko4n Ko4n Ko4n Xo4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n K5yd K99k K99k K99k K99k K99k Ko4n Ko4n Ko4n K99k K5yd K5yd Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Xci3 Xci3 Xci3 Xci3 Ko4n Ko4n Xci3 Kwuj Kwuj K5yd K5yd K5yd K5yd
............................................xxxx..x...... ................xx.......................x..xxxx..x...... xxxxxxxx................................................. ........xxxx.xxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxx ........................x..........x........xxxx..x.xx... ............x..x.........................x..xxxx..x......

(0066,01 01 02 03 04 05 06 07 08 21 24 25 29 30 32 33 34 (0068,65 90 (006A,00 01 02 03 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10 11
Ko4n Ko4n Kmu8 Ko4n Ko4n K92x Xo4n Ko4n K2dy K2dy Kmu8 K5yd K2dy Ko4n Kayy Ko4n Ko4n Ko4n Ko4n Uz5u.x3l D0em.vmv X0em.vmv Ko4n Ko4n Ko4n Ko4n Kayy Ko4n Ko4n K7qd Ko4n Ko4n K5yd
................x................ xxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxx

(0070,00 06 22 23 80 81 84 86 87 (0070,03 06 08 09 0A 0B 0C 0D 0F 10 11 12 14 15 18 1A 1B 1C 1E 1F (0070,04 04 (0072,00 26 28 50 52 54 56 5E 5F 60 61 62 63 64 65 66 67 68 69 6A 6B 6C 6D 6E 6F 70 71 72 73 74 75 76 78 7A 7C 7E 7F 80 81 82 83
Xci3.wpq Ko4n Ko4n Du5u Zx20 X0em X0em Xo4n Ko4n Ko4n Ko4n Ko4n Klda Ko4n Ko4n Xo4n Kilp Ko4n K99k Ko53 Ko53 Ko4n U0em.x3l Xci3 Ko4n Ko4n Kayy Ko4n Xci3 Xci3 Ko4n Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3
............................xx.xxx.................................. ...xxxxx....................xx.xxx.................................. ....xxx.....................xx.xxx.................................. ....xxx....................xxx.xxx.................................. ....xxx.....................xxxxxx.................................. ...........................xxx.xxx.................................. ............................xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx .......................x....xx.xxx.................................. ............x...............xx.xxx.................................. ...xxxxx.xxx.xx....xx.x.....xx.xxx.................................. .x.xxxxxx....xxxxxxx.xx.xxx.xx.xxx.................................. ..xxxxxx....................xx.xxx.................................. x...........................xx.xxx..................................

(0074,01 20 21 (0074,10 20 22 25 26 27 28 2A 2B 2C 2D 30 32 34 36 40 57 (0074,12 12 (0074,13 24 38 3A (0074,14 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E
Ko4n Ko4n Ko4n Ko4n Khf6 Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Xo4n Xci3 Klox Khf6 Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Kgol Kgol Ko4n Ko4n Ko4n Ko4n Xo4n Ko4n Ko4n Ko4n
.................x.................. .................xx................. xx...............x.................. .................x.........x........ xxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxx

(0082,00 18 19 32 33 34 35 36 37 (0088,01 30 40 (0088,02 00 (0100,04 10 20 24 26 (0400,00 05 10 15 20 (0400,01 00 05 10 15 20 (0400,03 05 10 (0400,04 01 02 03 04
Knih Xo4n Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 X0em Xo4n X0em.t0z Xo4n Xo4n Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 X0em X0em Xci3
........xxxxxxxxxxxxxxxxxxx... ........xxxxxxxxxxxxxxxxxxxxxx ........xx.xxxxxxxxxxxxxxxx... ........xx.xxxxxxxxxxxxxxxxxxx xx......xx.xxxxxxxxxxxxxxxx... xxxxxxxxxx.xxxxxxxxxxxxxxxx...

(0400,05 00 10 20 50 51 52 61 62 63 64 65 (0400,06 00 (2010,00 10 30 40 (2010,01 00 40 (2050,00 20 (2200,00 02 05 (3002,00 02 03 04 0A 0C 0D 0E 10 11 12 20 22 24 26 28 29 30 32 34 40 41 42 50 51 52
Xj2u Xci3 Xci3 Xci3 Xci3 Xci3 X0em Xci3 Xci3 Xci3 Xci3 X0em Xl2o Xl2o Xl2o Xl2o Xl2o Ko4n Z0em.vmv X0em Dwum Xo4n Xo4n Ko4n Ko4n Khf6 Ko4n Ko4n Ko4n Ko4n Zo4n Ko4n Khf6 Ko4n Khf6 Khf6 Khf6 Ko4n Khf6 Ko4n Ko4n Khf6 Klda Ko4n Da7f
xxxxxxxxxxxxxxxxxx.x......................... xxxxxxxxxxxx.....x.x......................... xxxxxxxxxxxx.......x......................... xxxxxxxxxxxx.....x.xxxxxxxxxxxxxxxxxxxxxxxxxx xxxxxxxxxxxx.......x......................xxx xxxxxxxxxxxx.......x....x.xx.x...x...x....xxx xxxxxxxxxxxx.....xxx......................... xxxxxxxxxxxx.......x.....x...........x.......

(3002,01 00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10 11 12 13 14 15 16 17 18 19 1A 1B 1C 1D 1E 1F 20 21 22 23 24 25 26 27 28 29 2A 2B 2C 2D 2E 2F 30 31 32 33 34 35 36
Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Xci3 Xci3 Ko4n Ko4n Ko4n Ko4n Khf6 Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Xo4n Xci3 Xci3 Xci3 Xci3 Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n K334 K334 Ko4n Kkmv Kkmv Ko4n Xo4n Xo4n Ko4n Kgns Xo4n X1xi
...............xx...................................... .............xxxx..........................xx.xx....... .............xxxx..........................xx.xx......x ....................................................x.. xxxxxxxx.xxxxxxxx.....xx...........................xx.. ........x....xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.

(3004,00 01 02 04 05 06 08 0A 0C 0E 12 14 16 20 21 22 23 24 40 42 50 52 54 56 58 60 62 70 72 74 80 81 82 83 84
Kppx Kppx Ko4n Ko4n Xo4n Kp40 Ko4n Ko4n Ko4n Kjba Kp40 Kmnw Ko4n Ko4n Klx5 Xo4n Ko4n Kp40 Kp40 Kppx Kppx Kppx Kppx Kppx Kppx Kppx Kp40 Kp40 Kp40 Kmnw Kmnw Kmnw Kmnw Kmnw
* .x.......x........................ .........x........................ .x................................

(3006,00 02 04 06 08 09 10 12 14 16 18 20 22 24 26 28 2A 2C 2D 2E 30 33 36 37 38 39 40 42 46 48 4A 4B 4C 4D 4E 4F 50 80 82 84 86 A0 A4 A6 B0 B2 B4 B6 B7 B8 C6 C8 C9 CA CB
D0em.vmv X0em.vmv X0em.vmv Z0em.t0z Z0em.t0z Kqlv Kqlv Ko4n Ko4n Xo4n Kqlv Ko4n U0em.x3l Z0em.vmv X0em.vmv Kt4t Kt4t X0em.t0z X0em.t0z Kt4t Kt4t Ko4n Xo4n X0em.vmv Kqlv Kt4t Ko4n Ko4n Kt4t Xo4n Xo4n Xo4n X0em X0em Xo4n Ko4n Kqlv Ko4n Ko4n Kt4t Kt4t Ko4n Z0em Kt4t Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Xo4n Ko4n Ko4n Ko4n
......................................x............... ..................................................xxxx xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx..... ......................................x..........xx... ...........................x.......x..x..........xx...

(3008,00 10 12 14 16 20 21 22 24 25 2A 2C 30 32 33 36 37 3A 3B 40 41 42 44 45 46 47 48 50 52 54 56 5A 60 61 62 63 64 65 66 67 68 6A 70 72 74 76 78 7A 80 82 90 92 A0 A1 A2 A3 A4 B0 C0 D0 D1 E0 F0 F2 F4 F6
Kppx Xo4n Kppx Ko4n Ko4n Ko4n Ko4n D0em.t0z D0em.t0z Ko4n Ko4n Xo4n K0h9 K0h9 K0h9 K0h9 K0h9 K0h9 Ko4n Ko4n Ko4n Ko4n K0tc K0tc Ko4n Ko4n K0h9 Kppx Z0em.t0z Z0em.t0z Kppx Ko4n Ko4n Xci3 Ko4n Kppx Ko4n Zo4n Xci3 K0h9 Ko4n Kppx Kppx Xo4n Ko4n Xci3 Xci3 K0h9 Ko4n K0h9 Ko4n K0tc Ko4n Ko4n Klda Ko4n Ko4n K0h9 K0h9 Ko4n K0h9 Ko4n Ko4n Ko4n Ko4n
....................................................xxxx......... .x............................................................... .......................................................x......... ...............................x.....x.................x......... ......x....x..................................................... xxxxx.xxxxxxxxxxxxx.xx...xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.x.... xxxx..xxxxxx..............xxxxxx.x.x.x...xxxx..xxxx.........x.... .........x.x..............xxxxx.............................x.... xxxx.xxxxxxxxxxxxx.xxxxxx.xxxxxxxxxxxxxxxxxxx..xxxxxxxxxxxxxxxxxx

(3008,01 00 05 10 16 20 22 30 32 34 36 38 3A 3C 40 42 50 52 60 62 64 66 68 71 72 73 (3008,02 00 02 20 23 24 30 40 50 51
Ko4n X0em.tb1 Ko4n Kgol Xo4n Xci3 Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Xo4n Xci3 Kgol Ko4n Ko4n D0em.t0z D0em.t0z D0em.t0z D0em.t0z Kgol Ko4n Ko4n Kppx Xo4n K0h9 Xci3 Kppx K0h9 Xo4n Z0em.t0z Z0em.t0z
.........................xxxxxxxxx .x................................ xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.xxx .........................xxxxx.xxx

(300A,00 02 03 04 06 07 09 0A 0C 0E 10 12 13 14 15 16 18 1A 20 21 22 23 25 26 27 28 2A 2B 2C 2D 40 42 43 44 46 48 4A 4B 4C 4E 4F 50 51 52 53 54 55 70 71 72 78 79 7A 7B 80 82 83 84 86 88 89 8A 8B 8C 90 91 92 93 94 A0 A2 A4 B0 B2 B3 B4 B6 B8 BA BB BC BE C0 C2 C3 C4 C5 C6 C7 C8 CA CC CE D0 D1 D2 D3 D4 D5 D6 D7 D8 D9 DA DB DC DD DE E0 E1 E2 E3 E4 E5 E6 E7 E8 E9 EA EB EC ED EE EF F0 F2 F3 F4 F5 F6 F7 F8 F9 FA FB FC FE
D0em.vmv X0em.vmv X0em.vmv Z0em.t0z Z0em.t0z Xo4n Ktxs Ko4n X0em.vmv Kjba K72i U0em.x3l K72i Ko4n X0em.vmv K72i K0zj K72i K0zj K0zj K0zj K0zj K0zj K0zj K0zj K0zj K0zj K0zj K0zj Kib8 K72i Xmlf Kib8 Kib8 Kib8 K72i Kib8 Kib8 Kib8 Kib8 Kib8 Kib8 Kib8 Kib8 U0em.x3l Ko4n K72i K72i X0em.vmv Ko4n Kjba Kjba Xo4n K72i Kee6 U0em.x3l Kjba Kjba Ko4n Ko4n Ko4n Kjba Ko4n K72i Kjba K72i Ko4n Klda K72i Kjba Kjba Ko4n Z0em.tb1 Ko4n Klda Klda Ko4n Klda Ko4n Ko4n Ko4n Ko4n D3j8 X0em.vmv Ko4n Kjba Ko4n Ko4n Ko4n Xo4n Xci3 Ko4n Ko4n Ko4n Ko4n Ko4n Xo4n Ko4n Ko4n K0tc Ko4n Ko4n Klda Ko4n Xo4n X0em.vmv Klda Ko4n Zo4n Klda Ko4n Ko4n Xo4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Klda Xo4n Ko4n Klda K0tc Ko4n Xo4n Ko4n Ko4n Ko4n Xo4n Ko4n Klda Ko4n Xo4n
.........................................................................x.xxx.xx...........................x..............x..xxx.xxxxxx ..................................................xxx................................................................................... ............................................................................................x..............xx..............x........x... x....................................................................................................................................... .......................................................................x................................................................ ............................................................................................................x........................... .............xx.............................x....x......................xxx.x..x..xxx.xx...xx.xxxx..x...x..x....x.......xxxx...x...x...x xxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxx.x.x.xxxxxxxxxxxxxxxxxxxxx.xxx.xxxxxx ..............x.............................x....x......................x..................x.......................................x.... ..............x..................................x...................................................................................... xxxxxxxxxxxxx.xxxxxxxxxxxxxxx.xxxxxxxx.xxxxxxxxxxxxxxxxxxx...x.xxx..xxx.xx..x.xxxxxxxxx.x..xx.xxxx.xxx.x...xx..xx.xxxx.xx..x.x.x.xxxxxxx ..............x.............................x....x......................xx..x..x..xxx.x....xx.xxxx..x..x...x....x.......x..x...x...x...x ............................................x............................x.................x............................................

(300A,01 00 02 04 06 07 08 09 0A 0C 0E 10 11 12 14 15 16 18 1A 1C 1E 1F 20 21 22 23 24 25 26 28 29 2A 2C 2E 30 32 33 34 40 42 44 46 48 4A 4C 4E 50 51 52 53 54 55 80 82 83 84 90 92 94 96 98 99 9A A0 A2 A4 A6 A8 B0 B2 B4 B6 B8 BA BC D0 D2 D4 D6
Ko4n Ko4n Ko4n Ko4n Klda Da7f Ko4n Xo4n Ko4n Ko4n Ko4n Ko4n Ko4n Klda Klda Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Klda Ko4n Ko4n Ko4n Ko4n Ko4n Kb7t Klda K72i Ko4n Klda Ko4n Ko4n Ko4n Ko4n Ko4n K0tc Klda Klda Kib8 K0tc K0tc Kib8 Kib8 Kib8 Kib8 K72i K72i Xo4n Dwum Xo4n Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xo4n Xci3 Xci3 Xci3 Xci3 Ktxs X0em.vmv Xo4n Xci3 Xci3 Xci3 Xci3 Xci3 Kyom Kyom Kyom
............................xxx............................................... ...............................x.............................................. x.xxxxxx..........xx.x.x.xx.xxxx.....x.x..x................................... ...............xx.................x........................................... ....xxxx..x..xxxxxxxxxxxxxxxxxx..x...xxxx.xx.......xxxxxxxxxxxxxxxxxxxxxxxxxxx xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.xxx......xxxxxxxxxxxxxxxxxxxxxxxxxxx ..........x........................................xxxxxxxxxxxxxxxxxxxxxxxxxxx x.xxxxxxxxx.xx..xxxxxxxxx...xxxxxx.xxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx ....xxxx..x..x..xxxxxxxxx...xxx......xxxxxxx.xx....xxxxxxxxxxxxxxxxxxxxxxxxxxx ...........................................................................xxx

(300A,02 00 02 06 10 12 14 16 18 1A 1B 1C 22 24 26 28 29 2A 2B 2C 2E 30 32 34 36 38 40 42 44 50 60 62 63 64 66 6A 6C 71 72 73 74 80 82 84 86 88 8A 8C 90 91 92 94 96 98 9C 9E A0 A1 A2 A4 B0 B2 B3 B4 B8 BA C8 D0 D2 D4 D6 E0 E1 E2 E3 E4 E5 E6 E7 E8 EA EB EC
Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n X0em.tb1 Kgol Kgol Xo4n Xo4n Kgol Kgol K4td Ko4n Ko4n Ko4n Ko4n D0em.t0z D0em.t0z Ko4n Ko4n Ko4n Xo4n Xo4n Kgol Xo4n Xo4n Ko4n Xo4n Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Kgol Ko4n Xo4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Kgol Xci3 Ko4n Xci3 Ko4n Xci3 Kgol Kgol Ko4n Kgol Ko4n Ko4n Kgol Ko4n Zo4n Xo4n Kgol Kgol Ko4n Ko4n Ko4n Kgol Ko4n Ko4n Klda Ko4n K0tc Ko4n Ko4n Ko4n K0tc K0tc Ko4n X0em.vmv K5ta
......................................................................x........... ..x............................................................................... xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.......x. xxx.xxx..x...xxxxxxx.x.xxxxxx..xxx..xxxx.xx.x...xxxxx..x.xx..xx....x.............. ......................................................................xx.xxxxxxxxx

(300A,03 02 04 06 08 09 0A 0C 0D 0F 12 14 16 18 20 22 30 32 34 36 38 3A 3C 40 42 44 46 48 4A 4C 50 52 54 55 56 58 5A 60 62 64 66 70 72 74 80 82 84 86 88 8A 8F 90 91 92 93 94 95 96 98 99 9A 9B 9C A0 A2 A4 A6 A8 AA AC
Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n K0tc Ko4n Da7f Ko4n Ko4n Ko4n Da7f Ko4n Xo4n Ko4n Ko4n Ko4n Da7f Ko4n Xo4n K0tc Ko4n Ko4n Ko4n Da7f Ko4n Xo4n Da7f Ko4n Xo4n Xo4n Xo4n K0tc K0tc K0tc Ko4n K8jo K0tc K0tc Ko4n K8jo K0tc Ko4n Ko4n Ko4n K0tc K0tc K0tc K0tc Da7f Ko4n Ko4n K0tc Ko4n K0tc Ko4n K0tc K0tc Ko4n K5ta K5ta K72i Ko4n K0tc Ko4n Ko4n Ko4n Ko4n
................................x.................................... xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxx.x.x.xxxx.x..xxxxxxx xxxxx..xxx..x..x..x...x..xx.xxxx.xx.xx..xx.xxx...xxxxxx...xxxx......x

(300A,04 01 02 10 12 20 21 22 23 24 25 26 31 32 33 34 35 36 40 41 42 43 50 51 52 53 (300A,05 01 02 03 04 05 06 07 08 09 10 11 12
Xo4n Xci3 Xo4n Kgol Xo4n Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Klda Ko4n Ko4n Ko4n Ko4n Klda K0tc Ko4n K0tc Ko4n Xo4n Xci3 Xci3 Xci3 Ko4n Ko4n Ko4n Ko4n K0tc K0tc Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n
....xxxxxx.xxxxxx.................... .................xx.x................ .....................xxxx............ xxx.xxxxxx.xxxxxx.................... xxxxxxxxxx.xxxxxx.................... xxx.................................. xxx.xxxxx.x......xxxx....xxxxx......x xxx.xxxxx........x..x.........xxxxxx.

(300A,06 00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10 11 12 13 14 15 16 17 18 19 1A 1B 1C 1D 1E 1F 20 21 22 23 24 25 26 27 28 29 2A 2B 2C 2D 2E 2F 30 31 34 35 36 37 38 39 3A 3B 3C 3D 3E 3F 40 41 42 43 44 45 46 47 48 49 4A 4B 4C 4D 4E 4F 51 52 53 54 55 56 57 58 59 5A 5B 5C 5D 5E 5F 60 61 62 63 64 65 66 67 68 69 6A 6B 6C 6D 6E 6F 70 71 72 73 74 75 76 77 78 79 7A 7B 7C 7D 7E 7F 80 81 82 83 84 85 86 87 88 89 8A 8B
Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n D0em.vmv U0em.x3l Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Xci3 Ko4n Ko4n Ko4n Z0em Ko4n Ko4n Ko4n D0em.vmv Ko4n Ko4n Ko4n Kp40 Ko4n Ko4n Ko4n Ko4n Ko4n D0em.vmv Ko4n Ko4n Ko4n Ko4n Ko4n Kib8 D0em.vmv Ko4n Ko4n Ko4n Kjba Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Keah Keah Ko4n Ko4n Ko4n Ko4n Ko4n Keah Ko4n Ko4n Klda Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n U9sz.x3l X0em.vmv Ko4n Ko4n Ko4n Ko4n Ko4n D0em.vmv Z0em.vmv Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Kp40
..............x..x.x.x..................................................................x.........................x...................... ..x...........x..x.x.x..................................................................x.........................x...................... ..x....x......x..x.x.x..........................................xxxxxxxxxxx.xx........................................................... ...x....xxx.x.........xxxxxxxxxxxxxxxxxxx.......x...xx...xx............................................................................x. xxx.xxxx...x.xxxxxxxxx...................xxxxxxx..xx..xxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.. xxx.xxxx...x.xxxxxxxxx...................xxxxx...x.x..xxx.xxxxxxxxxxxxxxxxxxxx.....xxxxxxxxxxxx..............x....xxxx.xxxxxxxxxxxxxxxx.. xxx.xxxx...x.xxxxxxxxx...................xxxxx.x.xxx..xxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.. .......................................................................................x................................................. .......x..x...x..x.x.x..........................x.......x...............................xxxxx............................................ .xx...xx..xx..x..x.x.x..........................x..........xxx.xxxxxxxxxxxxxxx.....x.xxxxxxxx.................xx..x.....xxxxxxxxxxxxxx... .xx....x..x..xxxxxxxxx..........................x..........xx..xxxxxxxxxxxxxxx.....x.xxxxxxxx................xxx..x.....xxxxxxxxxxxxxx... ..x....x......x..x.x.x..........................................xxxxxxxxxxx.xx.........x................................................. ..x....x......x..x.x.x.......x..................................xxxxxxxxxxx.xx.........x................................................x ..............x..x.x.x...................................................................................................................

(300A,07 00 01 02 03 04 05 06 07 08 09 14 15 16 22 23 30 31 32 33 34 35 36 3A 3B 3E 3F 40 41 42 43 44 45 46 60 61 62 72 73 74 80 83 84 85 86 87 88 89 8A 8B 8C 8D 8E 8F 90 91 92 93 94 95 96 97 98 99 9A 9B 9C 9D 9E 9F A0 A1
U0em.x3l Ko4n Ko4n Ko4n Ko4n K0h9 Ko4n Ko4n Ko4n K0h9 Ko4n Ko4n Xgmc Ko4n Ko4n Zo4n Ko4n Ko4n Ko4n D0em.vmv Dwum D0em.t0z D0em.t0z Ko4n Ko4n Ko4n Ko4n D0em.t0z D0em.vmv Ko4n Ko4n Ko4n Ko4n D0em.t0z Ko4n Ko4n Ko4n Kp40 Ko4n Xo4n D0em.vmv Ko4n U0em.x3l Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Xci3 Ko4n Ko4n Ko4n X0em.vmv Ko4n Ko4n Ko4n Ko4n Xo4n Xo4n Xo4n
x...................................................................... x................................................xxxxxxxxxxx........xxx x....x................................................................. x.xxxxxx............................xxx................................ x.....................xx............................................... xx......xxxxxxxxxxxxxxxxxxxxxxxxxxxx...xx.............................. xx......xxxxx..xxxxxxxxxxxxxxxxxxxxx...xx.............................. x.x.xx..x................................xxxxxxxxxxxxxxxxxxxxxxxxxxx... x.x.xx....................................x............................ x.x....................x..................x..................xxxxxx.... x....x...x.xx..x..........xxxxxxx.......x........xxxxxxxxxxx........x.. x................................................xxxxxxxxxxx........x.. x....x...x.xx..x.................................xxxxxxxxxxx........x.. x....x...x.............................................................

(300C,00 02 04 06 07 08 09 0A 0C 0E 20 22 40 42 50 51 55 60 6A 80 A0 B0 C0 D0 E0 F0 F2 F4 F6 (300C,01 00 02 04 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29
Ko4n Xci3 Xci3 Xci3 Khf6 Khf6 K72i K72i Ko4n Ko4n K0h9 Xo4n Kzub Kjba Ko4n Kgol Ko4n Klda Kjba Klda Ko4n Ko4n Ko4n K0h9 K0h9 Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Xo4n Xci3 X0em.vmv Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n K72i K72i K72i Kjba K72i K0h9 Ko4n D0em.fxe Ko4n K0h9
xxx............................................... x.x.xx....x....................................... ..x............................................... xxx...xx.xx.....x........xxx......xxxxxx.......... x.x..............................x................ x.x............................................... x.x.......xx..x..x..xxxxx...............xxxxxxxxxx xxxxxxxxx...xxxxxxxxxx..x...............xxxxx..... x......xx.xx..x.........x......................... x.........x...x................................... xxx...xx....xxx.xxxxxx......xxx.........xxxxx..... x.x.......xx..x..x.xxxxxx...xxx................... x.x.xx.x..x....................xxx................

(300E,00 02 04 05 08 (3010,00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10 11 12 13 14 15 16 17 18 19 1A 1B 1C 1D 1E 20 21 22 23 24 25 26 27 29 2A 2B 2C 2D 2E 2F 30 31 32 33 34 35 36 37 38 39 3A 3B 3C 3D 3E 3F 40 41 42 43 44 45 46 47 48 49 4A 4B 4C 4D 4E 4F 50 51 52 53 54 55 56 57 58 59 5A 5B 5C 5D 5E 5F 60 61 62 63 64 65 66 67 68 69 6A 6B 6C 6D 6E 6F 70 71 73 74 75 76 77 78 79 7A 7B 7C 7D 7E 7F 80 81 82 83 84 85 86 87 88 89 91 92 93 94 95 96 97 98 99 9A A0
K208 Z0em.t0z Z0em.t0z Z0em K72i Ko4n Ko4n Kp40 Zo4n U0em.x3l Ko4n Ko4n Xci3 Xo4n Xci3 Kptd Ko4n Ko4n Z0em.vmv Ko4n Ko4n Ko4n U0em.x3l Xo4n Xci3 Xci3 Z0em.vmv Xci3 Ko4n Zo4n Z0em Ko4n Dn2l Xo4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n K0dm Ko4n Ko4n Ko4n Ko4n D0em.tb1 Ko4n Kayy Ko4n U0em.x3l K72i D0em.vmv D0em.vmv D0em.vmv X0em.vmv X0em.vmv D0em.vmv Ko4n Ko4n U0em.x3l K72i Ko4n Ko4n Ko4n K72i K72i K72i Z0em.tb1 Ko4n Ko4n Ktxs Ktxs Ktxs K72i Ko4n Ko4n Z0em.t0z Z0em.t0z Ko4n Ko4n Ko4n Ko4n Xci3 Xci3 D0em.vmv Ko4n Z0em.vmv Ko4n Ko4n Ko4n Z0em.vmv Xo4n Z0em.vmv Zkjh K72i Ko4n K72i Z5jw.vmv K72i K72i K72i K72i K72i K72i K72i K72i Ktxs K72i K72i K72i U0em.x3l U0em.x3l K72i K72i K72i K72i K72i K72i X0em.vmv Ko4n K72i Z0em.vmv Z0em.vmv K72i Kjba Kjba Z0em.vmv Ko4n Z0em.vmv K72i K72i Kjba X0em.t0z Xo4n Kjba Kjba Ktxs Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Ko4n Xo4n
.............................xxxx.............xx....................x................................................................................ .............................xxxx.............xx.x..................x................................................................................ .................................................x................................................................................................... xxxx.........................xxxx.............xx..........x.........x................................................................................ ....xxxxxxxxxxxxxxxxxxxxxxxxx.....x....x.........x.x.xxxx..xxx.xxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx........... .........xxxxxxxxxxxxxxxxx.xxxxxxxxxxxx.xxxxxxxxx.x..x..xxx...x.....xx.....x......................................................................... .....xxxxxxxxxxxxxxxxxxxxx.xx.....x....x............xx............x..x.....x.............................................x..........xxxx............. .........xxxxxxxxxxxxxxxxx.xxxxxx.x....x......xx.x..x.....x.........xx.....x....................................................x.........xxxxxxxxxx. .........xxxxxxxxxxxxxxxxx.xxxxxx.x....x......xx.x...x....x.........xx.....x....................................................x.........xxxxxxxxxx. .........xxxxxxxxxxxxxxxxx.xxxxxx.x....x......xx.x...x....x.........xx.....x....................................................x.................... .........................................................x.............................................................xx................x........... .........xxxxxxxxxxxxxxxxx.xxxxxx.x....x......xx.x......xx..........xx.....x......................................................................... .........xxxxxxxxxxxxxxxxx.xxxxxx.x....x......xx.x......xxx.........xx.....x......................................................................... .........xxxxxxxxxxxxxxxxx.xxxxxx.x....x......xx.x......xxx.........xx.....x.......xx................................................................ xxxx.....xx.xxx.x....x.xxx.x......x........................................x................x........xx.............................................x .............................xxxx.............xx.........xx.........x................................................................................ xxxx.........................xxxx.............xx.........xx.........x..................................................xx.......x........x........... xxxx.........................xxxx.............xx.........xx.........x..................................................xx................x...........

(4FFE,00 01 (5200,92 29 30 (5400,01 00 10 12 (5400,10 04 06 0A 10 (5600,00 10 20 (60XX,00 10 11 15 22 40 45 50 51 (60XX,01 00 02 (60XX,13 01 02 03 (60XX,15 00 (60XX,30 00 (7FE0,00 01 02 03 08 09 10
Xo4n Ko4n Ko4n Ko4n K7im K7im Ko4n Ko4n K7im Kbf9 Kba6 Kba6 Xfel.a7t Xfel.a7t Xaai.a7t Xfel Xfel.a7t Xfel Xfel.a7t Xaai.a7t Xfel.a7t Xfel.a7t Xfel Xfel Xfel Xfel Xfel.btw K65o K65o K65o Kpfw Kpfw K04r
x...........xx.xxxx.xxxxxxxxxx..x x...........xxxxxxxxxxxxxxxxxx..x xxx........................xxx..x xxx........................xxxxxx xxx.......xx.................x... x..........................xxx..x x................................ xxx..........................xx.x x..xxxxxxx.......................

(FFFA,FF FA
X0em
*

"""

FAMILIES = {
    "ABDF": "AAAAAAA.AAAAAAA..AAA.AAA.....AAAA.AAAAA..A.AA..AAAA...........A..AA",
    "HJ": "BABAAAB.BBBBBBBAAABB.BBB.....ABBBABBBAA..A.BB..AAAB......A....A..BA",
    "IK": "CABBBAB.CCCBBCCBABCB.CCC.....ACCC.ACBB...A.CB..AABB......A....A..CA",
    "L": "BAACAAA.DDDC.DDAACD.ADBA.....BDAD.ACBAA..BADC..AAABA.....B...ABAAAA",
    "MS": "CACDAAA.EEDC.DEBACE.BCDD.....BDDD.ACBB...CAEC..AABBA.....B...ABABCA",
    "NO": "CABEAAB.FCCBBCCBABFC.CEE.....ACDE.ACBB...A.CB..AABB......A....A..CA",
    "PQ": "DABEAAA.GFADAEFCABGD.CFE.....AEDF.ADAB...A.AB..AABB...........A..CA",
    "T": "DADFAAA.HGEE.FEBADD..EGF.....CDEG.AECA...D..B..AACB...........A..CA",
    "V": "BAAAAAA.IHFF.GDAAED..DBA...AAADAD.ABBAA..B.FBA.ABABB.....B...BBABAA",
    "WX": "CACGAAA.IHGF.GEBAFE..CDD...AAADDD.ACBB...B.FBA.ABBBC.....B...BBABCA",
    "Y": "BABCAAA.DIDC.HDAACD.ADBB.....BDAH.ACBAA..ABGC..AAAB......B....A..BA",
    "Z": "EAEHAAA.JJEE.DEBAG...FDF.....DFDH.ACDAA.AE..B..BAAB...........A..DA",
    "a": "BAAIAAA.KKHG.IGDB.D.CGBA.....ADFI.ABBAA..BCFB..AAABA.....B...ABABAA",
    "bde": "CACJAAA.KHHG.DHECHD.DHDD.....ADGI.ACBB...BCFB..AABBA.....B...ABABCA",
    "c": "FACKAAA.LLIH.JIFDHD.CIED.....EGHJ.ACEB...FCHB..AADC......B....A.CEA",
    "f": "BAFLAAC.MMJECIBAAID..ABB.....ADAHABFFAA..G..B..AAADD..A.AC.AACCBDFA",
    "g": "GAAMAAA.NN.I.KJ......JH.....AFG.H.AFCCB..H.HDA.CACC.....B.....A.EGA",
    "h": "GAAMAAA.NN.I.KJ......JH.....AFG.H.AFCCB..I..EB.DACC..A........A.FGA",
    "im": "GAGMAAA.NN.I.KJ......KH.....AFG.H.AFCCB..H..BA.CACC...B.B....DD.GGA",
    "jkl": "GAGMAAA.NN.ICKJ..J...KH.....AFG.D.AFCCB..I.HBAACACC..BC.CDA.BEECHGA",
    "nor": "GAGNAAA.NO.ICJJ..J...LH.....AFG.K.AFCCC..I.HBAAEAEC..BD......FFCIGA",
    "p": "GAGNAAA.NO.ICJJ......LH.....AFG.K.AFCCC..I.HBAAEAEC..BD.CDA.BGGCJGA",
    "q": "HAFOAAC.OPEE.LJ......MHG....AAHAH.AFFA...H..DA.FAAB.AAE.D....HADKFA",
    "st": "GAAMAAA.NN.I.KJ......JH.....AFG.D.AFCCD..I.HBAAACCC..B..E...CIHELGA",
    "uv": "IABPAAA.PGJECDCBAKDE.NIH....AADID.AFFCB..G.HBAAAACBE.BC.E....JIFMCA",
    "w": "GAAMAAA.QNKICKK....E.OH.....AFG.D.AFCCB..I.HBAAGAFCF.BC.E....KJFNGA",
    "x": "JAHQAAC.RQ.I.KJ......PH.....AGG.H.AFCCB..H..FA.HACC..C..F.....A.OGA",
    "y": "KAHRAAC..Q.JCKJG.....QH......HG.H.AFCAA..I..B..AACE.BAFAGEBADLKGPGA",
    "z": "JAHRAAC..Q.JCKJG.....RH......HG.L.AFCCE..I..B..IACF.CAABHFCAEMLHQGA",
    "ª": "KAIRAAC..Q.I.KJG.....QH......HG.H.AFCAA..I..B..ADCC.D.GCIGD.FNMIAGA",
    "µÁ": "LAAMAAA.NN.I.KJ......KH......FG.H.AFCAA..H..G..JACC..DHDJ.....NJ.GA",
    "º": "JAJRAACASQ.JCKJG.....RH......HG.L.AFCCE..I..B..IACC.CAA.KHEBGMLKRGA",
    "À": "KAIRAAC.SQ.ICKJG.....QH......HG.H.AFCAA..I..B..AACC.DAIDLIBCHCKLPGA",
    "ÂÃ": "LAGMAAA.NN.I.KJ......SH......FG.H.AFCAA..H..BC.KACC..E........A..GA",
    "Ä": "EAKSAAA.JREE.LLCA....TJF....AAIJH.ABGAA.AJ..HA.BAAB..A........A..CA",
    "Å": "LAGTAAA.NN.I.KJ......KH.....AFG.H.AFCAA..H..ID.BACC..A........A..GA",
    "Æò": "LAAUAAA.NN.I.KJ......UH.....AF.KH.ABED...K..DEBLACC...........A..GA",
    "È": "MALVAAA.TSEI.LMCA....VJF....AIJLH.AFFAA..H..JA.BAAB..A........A..HA",
    "ÉÏÞ": "LAAWAAA.NN.I.KJ......WHI....BF.MH.AFHAFA.H..B..BACC...........A..GA",
    "ÊËÌ": "BAAXAAA.UTLE.LN......AHJ.....AIAH.ACIAA.BL.IB..AAAB...........A..AA",
    "ÍÑÒ": "BABXAAA.HUEE.MN..DD..DHKA.ABAAHAHABEFAA..M..BA.AAAB...........A..FA",
    "Ð": "CABYAAA.HVEE.MEHAHD..CKLA.BC.ADIH.AEFA...N..B..AACB...........A..CA",
    "Ó": "BAMZAAA.JREE.NN......ALMA.BDAAIAH.AFFA...O..KF.AAAB...........A..FA",
    "Ô": "HABYAAA.JREE.NLCA....XFNA.CEAADIH.AFFA...O..BA.AACB...........A..CA",
    "ÕØÙ": "NAEaAAA.UWLK.DLCA....FMO.....AIJH.ACJAA.CP..L..AAAG...........A..CA",
    "Ö": "BAAXAAABVREE.LN......YHP.....AKAH.AEFAA..H.IL..AAAB...........A..FA",
    "ÚÛÜÝ": "OANbAAA.NN.I.KJ......WHQ....BF..H.AFCAGB.H..B..AACC...........A..GA",
    "ß": "OANbAAA.NN.I.KJ......WHRBAD.BF..H.AFCC.C.H..B..AACC...........A..GA",
    "à": "OANbAAA.NN.I.KJ......WHSCBE.BF..H.AFCAHD.H..B..AACC...........A..GA",
    "á": "KANbAAA.NN.I.KJ......ZHT...FCF..H.AFCAIE.H..BA.AACC...........A..GA",
    "â": "BAAcAAA.JREEDLN......YHU..F.DCHAH.AEKAA..H..BA.AAAB...........A..FA",
    "ã": "BAOdAAA.JREE.LN......AHV..G.EALAH.AEFAJF.H..B..AAAB...........A..FA",
    "äæçèêì": "PAPbAAA.NX.I.JJ......aH......F..MBCECE...H..B..MACC...........A..IA",
    "óô": "KAAMAAA.NN.I.KJ......JH......FG.H.AFCBA..H..B..AEDH...E.MJ..C.CM.GA",
}

LACKING = {
    "A": "(0018,00 27 29 35 36 38 3A (0018,10 05 06 07 (0018,11 A4 (0018,20 41 42 45 (0018,70 06 08 0A 0C 0E 10 11 40 41 62 (0018,93 71 (0020,00 52 (0020,10 40 (0028,13 51 (0040,03 10 (0040,05 55 56 (0054,03 02 (0060,30 00 02 04 06 08 10 20",
    "B": "(0018,12 60 61 (0018,14 04 (0018,20 41 42 45 (0018,50 20 21 (0028,13 51",
    "D": "(0018,12 60 61 (0018,14 04 (0018,50 20 21 (2010,00 10 30 40 (2010,01 00 40",
    "F": "(0018,12 60 61 (0018,14 04 (0018,20 41 42 45 (0018,50 20 21 (0028,13 51 (2010,00 10 30 40 (2010,01 00 40",
    "K": "(0018,94 01 62",
    "M": "(0008,30 12 (0018,10 78 79 (0018,97 01 29 32 33 34 35 36 37 49 71 72",
    "O": "(0018,10 61 (0018,18 01 02 03 (0018,91 18 (0020,02 00 (0020,92 53",
    "P": "(0018,14 00 (0018,70 06 08 10 11 (0018,94 05 07 12 17 32 33 51 55 62 72 76 77 (0018,95 41 42 55 56 (0028,94 43",
    "Q": "(0008,30 11 (0008,90 92 (0018,00 10 (0018,20 41 42 45 (0018,94 23 (0018,95 04 06 07 16 17 28 30 31 38 (0020,91 13 16 (0020,95 18 29 36 (0028,91 10 (0040,E0 11 (0400,04 02 03 04",
    "S": "(0008,30 10 (0018,94 77 (0020,91 70 71 (0020,93 10 (0054,04 14",
    "W": "(0018,00 10 2A (0018,10 40 (0018,93 62 (0020,91 70 71",
    "X": "(0018,93 01 14 26 73 7F 82 83 84 (0024,02 02 (0066,00 32 (3002,01 36",
    "b": "(0018,00 10 2A (0018,10 40 (0020,91 70 71",
    "d": "(0018,00 10 2A (0018,10 40 (0020,91 70 71",
    "e": "(0018,90 06 42 45 46 49 83 84 92 (0018,91 07 12 14 15 17 19 25 52 97 (0018,92 39 51 5B 5D 5E 60 (0018,96 21 23",
    "i": "(3008,00 12 (300A,07 02 03 04 05 06 07 72 73 74 (3010,00 34",
    "j": "(0018,93 05 09 (3010,00 91 92 93 94 95 96 97 98 99 9A",
    "k": "(300A,00 D0 E0 E1 F0 FA (300A,01 16 18 32 (300A,02 E0 (300A,04 40 41 43 (300A,06 0D 0F 10 12 14 2F 34 51 52 53 54 55 62 63 64 65 66 67 68 69 6A 6B 6C 6D 6E 6F 70 71 72 73 74 79 (3010,00 91 92 93 94 95 96 97",
    "l": "(0018,93 05 09 (300A,00 D0 E0 E1 F0 FA (300A,01 16 18 32 (300A,02 E0 (300A,04 40 41 43 (300A,06 2F 34 40 51 52 53 54 55 62 63 64 65 66 67 68 69 6A 6B 6C 6D 6E 6F 71 72 73 74 79 7A (3010,00 98 99 9A",
    "m": "(0008,11 56 (0020,00 52 (0020,10 40 (300A,00 79 7A 7B (300A,06 08 09 0A 16 1A 1B 1C 1D 1E 21 22 23 24 26 27 28 30 36 37 3B 8A (3010,00 33 41 79 84 85 86 87",
    "n": "(0018,10 61 6A 6C (0018,16 30 31 32 33 34 35 36 37 38 (0018,18 00 01 02 03 (0018,93 05 09 (0020,02 00 (3008,00 A4 (300A,06 02 0D 0E 0F 10 11 12 13 14 15 3D 3E 40 41 42 43 44 45 46 47 48 49 4A 4B 4C 4D 4E 4F 56 57 70 7A 89 (3010,00 91 92 93 94 95 96 97 98 99 9A",
    "o": "(300A,06 0D 0F 10 12 14 70 (300A,07 22 23 (3010,00 91 92 93 94 95 96 97",
    "r": "(0018,93 05 09 (300A,06 40 7A (300A,07 22 23 (3010,00 98 99 9A",
    "s": "(300A,00 B0 (300A,06 0A 0E 11 13 15 (300A,07 84 85 8A 8C 8D 8E 8F 90 91 92 93 94 95 96 (300C,00 02 06 (3010,00 37 38",
    "t": "(0044,01 03 (0074,01 20 21 (300A,04 50 51 52 53 (300A,06 3A (300A,07 04 05 08 86 87 88 89 8B 97 9E (300C,01 13",
    "u": "(3002,01 00 01",
    "v": "(0008,11 61 62 63 64 67 (0020,91 64 65 67 (0020,92 13 21 22 38 (0020,93 11 (0020,94 21 (5200,92 30",
    "µ": "(0008,00 06 23 33 (0008,10 50 52 (0008,12 50 (0010,22 10 (0018,00 15 (0018,10 30 (0020,00 52 60 (0020,10 40 (0028,01 08 09 (0062,00 12 (0070,00 80 81 84 86 87 (0070,03 08 09 0A 0C 0D 14 15 1A (3006,00 84 C6 C8",
    "Á": "(3008,00 2A 30 50 52 54 56 5A E0 (3008,02 00 02 20 23 24 40 50 51 (300A,00 16 78 (300A,07 05 09 (300C,00 02 22 51",
    "Â": "(0020,00 32 37 (0020,10 40 (0064,00 02 03 05 07 08 09 0F 10 (0070,03 0C 0D 14 (3006,00 C6 C8",
    "Ã": "(0008,11 56 (0070,00 22 (0070,03 06 0F 10 11 12 18 1C 1E 1F (3006,00 46 50 84",
    "Æ": "(0008,11 40 (0008,22 18 20 (0028,20 00 02 (0040,A1 80 (0048,03 01 (0066,00 22 40 (006A,00 01 02 03 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10 11 (0070,00 23",
    "É": "(0020,40 00 (0022,00 10 11 12 13 14 20 21 22 (0024,01 13 (0046,00 92 94 95 (0046,01 21 22 23 24 25 35 37 39 45",
    "Ê": "(0016,10 05 (0018,11 47 49 (0020,00 52 (0020,10 40 (0022,00 01 02 03 04 16 17 18 19 55 (0028,11 99 (0040,07 1A 2A 3A 4A (0048,00 01 02 03 10 11 12 13 14 (0048,01 00 05 06 07 08 11 12 13 20 (0048,03 02",
    "Ë": "(0020,00 52 (0020,10 40 (0040,07 1A 2A 3A 4A",
    "Í": "(0020,00 52 (0020,10 40 (0022,15 12 13 18 25 26 27 28 29 30 31 (0024,02 02 (0066,00 2F 30 31 32 36",
    "Ï": "(0008,00 06 23 33 (0008,11 40 (0020,40 00 (0024,01 13 (0028,30 03 (0040,90 94 96 (0040,92 10 11 12 13 14 16 20 24 25 (0046,00 92 94 95 (0046,01 21 22 23 24 25 35 37 39 45 (0070,00 80 81 84 86 87",
    "Ñ": "(0018,10 03 (0022,15 12 18 30 31 (0050,00 10 14 16 17 18 19",
    "Ò": "(0018,10 03 (0022,15 28 29 (0050,00 10 14 16 17 18 19",
    "Õ": "(0018,10 61 6A 6C (0018,18 00 01 02 03 (0020,02 00 (0020,90 71 72 (0048,01 14 15 16 17 (0062,00 20 21",
    "Ø": "(0008,00 19 (0008,10 88 (0008,92 06 (0018,12 10 (0018,14 00 (0020,00 27 (0040,07 10 (0048,00 06 07 08 15 (0048,01 02 10 (0048,03 03 04 (2200,00 02",
    "Ù": "(0018,12 10 (0018,14 00 (0040,07 10 (0048,00 15 (2200,00 02",
    "Ú": "(0022,00 0F (0046,00 44 46 50 52 60 62 63 64 70 71 74 75 76 77 80 97 98 (0046,01 02",
    "Û": "(0046,00 12 14 15 16 28 30 32 34 36 38 40 42 63 64 70 71 74 75 76 77 80 97 98 (0046,01 00 01 02 04 06",
    "Ü": "(0022,00 09 0F (0046,00 12 14 15 16 18 28 30 32 34 36 38 40 42 44 46 50 52 60 62 63 64 97 98 (0046,01 00 01 02 04 06 46 47",
    "Ý": "(0046,00 12 14 15 16 38 40 42 44 46 50 52 70 71 74 75 76 77 80",
    "Þ": "(0008,00 06 (0008,11 15 40 4A (0008,12 00 (0022,00 10 11 12 13 14 20 21 22 (0028,30 03 (0040,90 94 96 (0040,92 10 11 12 13 14 16 20 24 25 (0070,00 80 81 84 86 87",
    "ò": "(0040,A1 95 (0066,00 38 (0066,01 01 02 03 04 05 06 07 08 24 29 30 33 34",
    "ó": "(0074,01 20 21 (0074,10 20 22 25 26 27 28 2A 2B 2C 2D 30 32 34 36 40 (0074,13 24 38 3A (3002,00 0D 32 (3008,00 30 (300A,00 54 B3 (300A,01 D2 D4 D6 (300A,04 50 51 52 53 (300A,07 05 (300C,00 06 08 09 (300C,01 11 12 13",
    "ô": "(0040,E0 11 (0074,14 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E (0400,04 02 03 04 (300C,00 0C",
}

COMMON = """
A
Kcs2 (0054,02 20 22 (0054,04 10 12
Kipj (0018,00 60
X0em.btw (60XX,30 00
Xgq7.a7t (60XX,00 10 11 40 50 (60XX,01 00 02
Xo4n (60XX,00 22 45 (60XX,13 01 02 03 (60XX,15 00
Xqrj (0018,50 20

AHIPTZÐÔ
Ko4n (0028,30 02

AHIT
Ko4n (0028,10 40

AHIfÊÍÓÖâã
Kgqy (0018,00 50

AHLMNPVWZb
Ko4n (0028,10 52 53

AHLMNVYZabfhquÄÈÊÍÓÔÕÖâã
Xo4n (0040,04 41

AHLMVYaf
Kz0t (0018,10 41 49

AHLVYZafÄÊÓÕÖ
X0em.t0z (0008,00 2A

AHLVYaf
Ko2o (0020,90 57 (0020,91 28

AHLVYafq
Z0em.t0z (0008,00 33

AHLVYafquÈÊÕÖ
K5gc (0028,21 14

AHLVYafqxyzªºÀÊÍÐÓÔÕÖâ
Kvmg (0008,11 15

AHLVYafqÊÖ
Z0em.t0z (0008,00 23

AHLVYafu
Ko2o (0020,90 72

AHLVYafxyzªµºÀÂÅó
Kv4w (0040,A1 70

AHLVYafÓ
K8lu (0020,90 56

AHLVYaqxµÉÊ
X0em.tb1 (0018,10 00

AHMNPVWZbf
Khnw (0028,10 54

AHVaf
Kdey (0018,00 12 14

AI
Ko4n (0018,11 64

AIf
Ko4n (0028,10 41

ALVaÊÓÖâã
K61i (0028,00 08

AP
Kr3j (0028,95 20

APZÐÔ
Ko4n (0028,30 10

AÍÐÓâã
Ko4n (0020,00 62

H
Khjm (0018,93 28 30 32
Kilo (0018,94 20
Kjj6 (0018,11 34 35 36 37 64 (0018,70 04 30 32 34
Ko4n (0018,11 52 (0028,10 90 (0028,30 00
Kug8 (0018,14 01

HI
Kilo (0018,94 61 (0018,95 27
Kmfo (0028,95 20 37
Kq86 (0018,11 66
Ku2u (0018,11 47

HIMNPWZbcquÂÆÈÉÊÐÔÕÖ
K0em (0008,11 40

HIN
K8km (0018,70 00 01 05 12 1A 20 22 24 26 28
Ke2h (0018,60 00
Khjm (0018,11 53 56 5E 90 91 (0018,70 42 44 46 48 4C 50 52 54 56 58 (0018,81 50 51
Kilo (0018,11 49 (0018,16 22 24 (0018,70 14 16 36 38
Kmfo (0018,11 11 14 38 (0018,14 50 70 80 90 91 95 (0018,15 00 30 31 (0018,95 08 09 10 11 14 15 18 19

HINVW
Kpjd (0018,11 60

HLTVYaf
Ks4x (0018,91 70 71 (0020,92 45 46 47 48 49 50 54 55 56 57

HLVYaf
Kfd4 (0028,10 50 51 (0028,30 10
Ks4x (0018,10 83 84 (0018,90 37 70 85 (0018,91 69 (0018,92 20 (0020,91 53 (0020,92 41 51 52

HLVYafquÄÈÊÕÖ
K1rv (0028,03 01

HLVYafquÄÈÊÕÖâã
Keu9 (2050,00 20

HLVYafquÈÊÕÖ
K5gc (0028,21 12

HLVYafqxyzªµºÀÂÉÊÍÕÖäó
X0em.x3l (0008,11 11

HLVYafqxÄÅÆÈ
Kezy (0008,22 18

HLYfÍ
Ko4n (0018,10 63

HN
Kilo (0028,94 44 45 46
Kmfo (0018,11 10 (0018,14 60 (0018,15 08 10 11 (0018,94 02 (300A,01 28 29 2A
U4u0.x3l (0020,02 00

HNZä
Xfel (0018,10 61 (0018,18 01 02 03

HNaf
Ks4x (0018,10 6A 6C (0018,18 00

HVYaf
Ks4x (0018,10 81 82

HYfqÍ
Ko4n (0028,00 09

Hf
Khnw (0028,30 04
Ko4n (0018,11 50 51

HfÍ
Ko4n (0018,10 65

I
Ko4n (0018,11 54 5A 62 (0018,15 10 11 (0018,16 02 04 06 08 10 12 20 (0018,17 00 02 04 06 08 10 12 20 (0018,94 02 10 20 26 27 28 29 30 35 36 37 38 39 40 41 42 47 52 57 69 70 71 73 74 (0028,61 14 (0028,94 44 45 46 (0050,00 04
Kuc3 (0008,21 42 43 (0028,10 90 (0028,61 00 01 02 10 20 (0028,94 11 78
Xo4n (0018,94 23

ILY
Ko4n (0054,04 14

IMNPTWZbcquÄÈÐÔÕ
Ko4n (0008,92 15

IMNPTWZbcuÄÈÍÐÓÔÕâã
K0em (0008,21 12

IMNPWZbc
Ko4n (0018,90 04

IMNWbc
U0em.x3l (0088,01 40
X0em.lwe (0008,00 54
Xo4n (0008,11 90 (0088,01 30

IMTWbcÐ
Ko4n (0018,90 73

IMW
U0em.x3l (0008,30 10

IN
Khjm (0018,11 50 51 52

INP
Kypr (0020,91 65 67 (0020,92 21 22

IT
Ko4n (0028,94 74

IV
Ko4n (0018,93 28 30 32

IVY
Ko4n (0018,11 10

Ic
Kf24 (0040,08 EA (0040,A0 43 (0040,A1 61

IcÆ
Kf24 (0040,A0 40 B0 (0040,A1 62 63 68 (0040,A3 0A

IfÊÖ
Kvrj (0028,00 30

IÐ
D3e7 (0028,30 03
Kc3o (0040,92 10
Kzum (0040,90 96 (0040,92 11 12 13 14 16 20 24 25

Iâ
Ko4n (0018,16 00

L
Ko4n (0018,10 80 (0028,00 51 (0054,01 01 (0054,10 00 01 02 04 (0054,11 02 (0054,13 00 21 30
Kwmf (0018,11 40
X0em.t0z (0018,10 78
Z0em.t0z (0008,00 22 32

LM
Kwmf (0018,11 10 43

LMNVWYZabcquÂÄÈÐÓÔ
Ko4n (0020,00 37

LMNVWYZabcquÂÄÈÐÔ
Ko4n (0020,00 32

LMVWab
Xci3 (0028,95 20 (300A,06 5B
Xo4n (300C,00 02

LMVWabsª
Xci3 (300A,06 0E 13 15

LMVWabª
Xci3 (0050,00 21 (3010,00 1A 1B 1C 1D 2D 2E 43

LMY
K3ms (0054,02 02 (0054,03 02 (0054,05 00
Kjnn (0018,11 80
Kwmf (0018,11 47 49 (300A,01 2C

LVYaf
Kfd4 (0028,30 02

LY
Ko4n (0018,12 42 (0054,00 61 71 81
Kwmf (0018,00 90 (0018,11 00 20 30 34 (0018,93 05 09
Xci3 (0018,00 27 29 35

LYÍ
Xfel.o9s (0040,05 55
Xfel.vmv (0040,05 56

La
Ko4n (0018,10 60

Lghijnpsuw
D0em.t0z (0008,00 21 31

M
K20z (0018,12 10
K3j6 (0054,00 13 (0054,02 20 22 (0054,03 04 (0054,04 14
K3ms (0054,00 81
Ko4n (0008,12 50 (0018,11 00 34

MNPWZbuÈÉÔÕâã
Ko4n (0040,90 96

MNTWYZbcuÄÈÐÔÕ
Ko4n (0018,00 88

MNTWbcÕ
Ko4n (0008,92 06

MNTWbâ
Ko4n (0008,92 05

MNVWabc
Ksoc (0054,04 10 12

MNWbc
Ko4n (0008,92 07

MV
Ko4n (0018,11 30

MVWabc
Ksoc (3010,00 30

N
K1ao (0018,95 24 25 26
Ka0p (0054,04 14
Khjm (0018,11 55
Kilo (0018,16 00 02 04 06 08 10 12 20
Kn5u (0018,00 60 (0018,11 47 (0018,70 04 30 32 34 (0018,94 20 61 (0018,95 27
Ksoc (0028,95 20 37
Xci3 (0008,30 10
Xfel (0008,00 2A (0018,14 00

NP
D0em.vmv (0018,00 10
Kn5u (0018,11 66 (0018,17 00 02 04 06 08 10 12 20 (0018,93 28 30 32

NPquÈÔ
Kuro (0020,00 12

P
Dwum (0018,11 A4 (0018,70 62
Kgix (0018,16 00 02 04 06 08 10 12 20
Kn5u (0018,11 10 11 14 90 91 A0 A2 (0018,15 10 11 (0018,70 60
Ko4n (0018,20 41 (0018,95 56 (0028,13 00 52 (0054,02 20
Kr3j (0018,14 60

PY
Ko4n (0054,02 22

PZÄÈÐÔÕ
Kvhx (0018,92 14 36

TZcghijnpsuwÂÄÅÆÈÉâó
Ko4n (0008,11 4A

TZghijnpsuwÂÄÅÆÈÉó
Ko4n (0008,12 00

TZÄÈÐÔÕ
Kdfc (0020,91 56

TZÓÔÖâã
Ko4n (0028,03 02

TixªµÀÂÅÉÐÚßàäó
Uvuo.x3l (0040,A1 24
Xci3 (0040,A0 32 33

TÐä
Xci3.fz7 (0008,11 99 (0040,A0 B0 (0040,A1 61 62 63
Xci3.o9s (0040,A1 60
Xci3.wpq (0040,A1 20 21 22 23

Tä
Xci3.fz7 (0040,08 EA (0040,A0 40 43 (0040,A1 68 (0040,A3 0A

V
K05z (0018,93 91 92
Kb7t (3002,01 2B 2C
Kkmv (0018,93 09
Ko4n (0018,11 90 (0018,70 50 (0018,93 62

VW
Kkmv (0018,00 22 (0018,11 00 11 50 51 52 53 5E 70 (0018,93 13 15 17 18 27

VWqÄÅÆÈÍÓÔáâ
Xo4n (0024,02 02 (0066,00 32

VWÄÅÆÈÍÓÔáâ
Kayy (0066,00 30

VafquÈ
K5gc (0028,21 10

VqÄÅÆÈÍÓÔáâ
Ko4n (0066,00 2F
Kt4l (0066,00 31 36

Vuw
Ko4n (3002,01 10

W
Keli (0066,00 31 36
Kkmv (0018,11 10 30 90 (0018,70 50 (0018,93 28 30 32 (300A,06 02
Kn9h (0018,93 60 (0066,00 2F (3002,01 0D 0E

Wbc
Ko4n (0020,93 0D

Y
Ko4n (0018,00 70 (0018,11 43 44 82 (0018,13 00 02 (0054,02 00
Xfel.a7t (60XX,00 15 51

Z
Kdla (0008,92 05
Kk03 (0018,10 81 82 83 84 (0018,90 37 70 85 (0018,91 69 70 71 72 73 (0020,92 50 56

ZqÄÈÊÕÖ
Kezy (0020,00 62

ZÄÊÍÕÖâã
K8gg (0018,90 73
Kdfc (0020,10 02

ZÐ
Kaxl (0018,10 64
Kvhx (0018,10 86 88 (0020,91 54 55

Zä
Xfel (0018,10 6A 6C (0018,18 00
Xfel.x3l (0020,02 00

a
K1n3 (0008,92 08 09 (0018,90 08 09 10 11 12 16 17 18 21 25 26 27 (0018,91 83
Kdjg (0018,00 83 93 94 (0018,13 14 (0018,90 79 82 98 (0018,91 00 74 76 77 78 79 80 81 82 (0018,92 40 41
Kfl0 (0018,00 87
Kkb2 (0018,90 05
Km7e (0018,90 43 44 48 51
Ko4n (0018,00 20 21 22 81 82
Kspf (0018,90 75 76 87 89 (0018,91 47 (0018,96 01 02 03 04 05 06 07
Kuxh (0018,90 90 91 (0018,91 04 05 06 (0018,92 17
Ky22 (0018,90 32 33 34 36 64 69 77 78 81 93 94 (0018,91 55 68

abc
Kpm7 (0018,11 49

b
Kbrd (0018,90 80
Ko4n (0018,00 95 (0018,13 12 (0018,90 14 15 19 20 22 24 28 29 30 35 58 (0018,92 18 19 31 32 50 53 54 55 56 57 58 59 5A 5C 5F 95 96 (0018,96 24

bc
K1n3 (0018,00 22
Ko4n (0018,91 72 73

c
K1n3 (0018,00 23
Ko4n (0018,90 52 53 54 59 60 61 62 63 65 66 67 95 (0018,91 01 27 59 98 99 (0018,92 00 34 (0028,90 01 02 03 (0028,91 08 (0028,92 35
Ks4x (0018,10 63

cghijnpswxyzªµºÀÂÅó
Kdla (0028,13 5A

cghijnpswµÂÅÆÉÚßàáäó
Kdla (0028,01 08 09

cÈ
Kdfc (0028,60 10
Kdla (7FE0,00 03

f
Kfd4 (0028,10 52 53 (0028,30 00
Kgns (0018,81 50 (0020,00 60
Khf6 (300A,01 1E 20 22 25 28 29 2A 40 44
Klda (300A,01 00
Ko4n (0008,00 64

fhjnpqsuwyzºÈÓÔá
D7k5 (0040,A1 60

fnpy
K0h9 (300C,00 06

fqxyzªºÀ
Z0em (0008,10 70

fu
Kgns (0018,00 15 (0018,11 54 5A (0018,81 51 (0018,93 28 30

fuyzºÀ
Z0em (300A,06 11

fyzªºÀ
Z0em.tb1 (0018,10 00

fzº
Kj93 (300C,00 02

g
D0em.vmv (3010,00 77
D0em.x3l (0008,11 10
D7k5.vmv (0040,A1 60
K72i (0054,04 10 12 (300A,00 79 7A (3010,00 02 03 07 08 0D 0E 10 11 12 20 25 30 4A
U0em.x3l (3010,00 0B
Zkjh (3010,00 5B

ghijnpsuw
D0em (0040,11 01
D0em.t0z (0008,00 12 13
Z0em.tb1 (0008,10 10

ghijnpswxyzªµºÀÂÅó
Xci3.x3l (0020,00 20

ghijnpswxzºáó
Kdfc (0020,00 13

ghijsuw
Z0em.duk (0008,00 82

ghijsuwyªÀ
Z0em.duk (0008,00 80

gz
Ktxs (3010,00 80

gzº
K72i (0008,11 60 99 (0040,08 EA (0040,A0 40 43 B0 (0040,A1 61 62 63 68 (0040,A3 0A (0062,00 0B

h
Kwuj (0066,00 0C 0D

i
Ko4n (300A,00 79 7A (300A,06 1D (3010,00 41 79

isu
Ko4n (300A,07 05

ixªµÀÂÅÉÚß
Xci3 (0008,11 99

ixªµÀÂÅÉÚßàó
Xci3 (0040,A0 40 B0 (0040,A1 20 21 22 60 61 62 63 68

ixªµÀÂÅÉÚàó
Xci3 (0040,08 EA

ixªµÀÂÅÉÚó
Xci3 (0040,A3 0A

ixªµÀÉÚó
Xci3 (0040,A0 43

iªÀó
Xci3.x3l (0008,11 60 (0062,00 0B

jnp
Ko4n (0072,00 26 28 52 (0074,10 57
Uxl7.cv9 (0018,10 0B
Xilf (0072,00 54 56

jnpw
Dgqv (300A,06 11

jp
Ko4n (300A,04 40

np
D0em (0008,10 72
D0em.duk (0008,00 80 82
Ko4n (300A,07 09
X0em (0040,11 02 03 04
Xci3 (0008,91 23

q
Kdla (0008,00 08
Ko4n (3004,00 02 12 (3008,00 30 (300C,00 04 0A
Kppx (3006,00 84
Kvmg (0040,A1 70
Xo4n (0066,00 30 (300A,06 5A
Z0em.vmv (3010,00 77

qsuwÀó
Ko4n (300C,00 06

qx
Ksrx (0018,51 00

qÄÈÊÍÕÖâã
Keu9 (0028,10 50

qÄÈÍÕâã
Keu9 (0028,10 51

qÅ
Ko4n (0062,00 0D

qó
Ko4n (300C,00 0C 22

s
Ko4n (300A,07 8D 90 91 93 95
X0em.vmv (300A,07 92
Xo4n (300A,07 8C 8F
Z5jw.vmv (300A,07 8E

u
Kgns (0018,11 50 51
Ko4n (0018,81 50

uw
Ko4n (3002,01 0F

w
Kb7t (3002,01 2E 2F
Khf6 (3002,01 34
Kipj (0018,11 54 5A (0018,81 50 51
Ko4n (3002,01 2B 2C
Xci3 (0072,00 50 (0082,00 18 19

x
Kt4t (0062,00 03 (3010,00 64 65
Xci3 (0018,00 88 (0020,00 32 37 (0028,00 08 10 11 30 (3010,00 06 07 0A 0D 12 14 20 4A
Xo4n (300A,00 E1

xzº
Xci3 (0008,00 55 (0040,A0 84 (0044,01 0A

xªµÀÂÅÉÚßàó
Xci3 (0040,A1 23

y
K0h9 (300A,00 D2 D5 D8 (300A,01 16 (300C,00 B0
Ko4n (3008,00 A0 (300A,00 EE (300A,01 15 30 (300C,01 20 21 22 24
Zo4n (300A,00 FE

yzªºÀ
K72i (0018,51 00
Xci3 (0018,91 70 71

yªÀ
K0h9 (300A,07 15
Xci3 (3008,00 66
Xo4n (3008,00 60 (300A,07 30

yÀ
Xci3 (300A,07 41 42 43 44 45 46 83
Xo4n (300A,07 40

z
Klda (300A,00 B3 (300A,01 32 (300A,02 E0
Ko4n (300A,00 B6 (300C,00 80
Ktxs (300A,00 CE
Xci3 (3002,00 0C 0E 10 12 26 32
Xo4n (300A,02 94 98 (300C,00 08 09
Zo4n (300A,02 91

zº
K72i (300A,00 78 (300A,06 5A (300C,00 04 06
Ko4n (300A,01 2C
Ktxs (3010,00 78
Xci3 (0038,01 00 (0044,01 01 02 03 04 05 06 07

zÀ
Ko4n (300C,00 F0

ª
Kgol (300C,00 0C
Xci3 (300A,00 F9 (300A,02 74 92 96 A0
Z0em.tb1 (3008,01 05
Z5jw (300A,07 8E
Z5jw.tb1 (300A,02 16

µ
K0h9 (300C,00 51
Ko4n (3008,00 52 5A (3008,02 00 24
Xci3 (3008,00 2A

º
Ko4n (300A,00 FB (300A,02 E1

ºÀ
Ko4n (300A,01 14 4A 4C

À
Ko4n (3008,00 C0 D0 (300A,01 07 (300C,00 E0

ÂÄÅÈ
Xci3 (3006,00 84

ÂÅ
Xo4n (0040,A0 43

Å
Ko4n (0062,00 0C

Æ
Kf24 (0008,11 99
Ko4n (0040,A1 80 95
Xkd9 (0028,20 00

ÆÉÚßàáä
Xci3 (0040,A1 70

È
K5gc (0028,01 21
Ko4n (0062,00 07
Xci3 (0028,00 06 (0028,01 01 02 03 (0028,11 01 02 03 (0028,12 01 02 03 (7FE0,00 10

É
Ko4n (0046,01 37

Ê
Krt2 (0022,00 16 1A 55 (0048,01 05 08 (0048,03 02
Kw4w (0016,10 05 (0018,11 47 49

ÊÕ
Kfc7 (0020,10 40
Ko4n (0040,05 18 60 (0040,06 20 (0050,00 12
Ktib (0022,00 17

Í
Kizj (0050,00 04
Ko4n (0022,00 01 04 18 19 (0022,15 15 (0028,00 03

ÍÐ
Kdey (0018,00 13 (0018,10 46 47 (0018,94 25 (0052,00 01

Ð
Ko4n (0022,00 30 37 38 39 41 48 49 56 57 (0022,16 22
Kzum (0040,08 EA (0040,A0 40 43 (0040,A1 68 (0040,A3 0A

ÐÓÔ
Kzt7 (0020,10 02 (0022,00 01 02 0F 4E (0022,10 19 (0022,15 17 (0050,00 04

ÐÔ
Ko4n (0020,91 63

Ó
Ko4n (0022,16 12
Kzt7 (0020,90 57 (0020,91 28

ÓÔ
Kzt7 (0018,70 04 (0018,90 73 (0022,00 0A 0B 0C 0D 0E 35 36 55

Ô
Ko4n (0022,16 18 42 43 44 45 46
Kzt7 (0020,00 62 (0022,16 24 26

Õ
Ko4n (0018,11 47 49 (0048,00 01 02 03

Ö
Kju6 (0028,13 50
Ktib (0022,00 1A

Ú
K9og (0046,00 44

Úßà
Xci3 (0062,00 0B

Úà
Xci3 (0008,11 60

à
K9og (0046,01 46
Ko4n (0046,00 46

á
K0xr (0022,00 07 08 09 0D
Ko4n (0024,01 13
Kqwy (0022,00 0B

â
K4zv (0022,00 1D
Kjjpo (0018,16 24
Ko4n (0018,16 22

ã
Ko4n (0018,00 15

ãä
Xo4n (0008,11 4A

ä
Uvuo.x3l (0008,11 55
Xci3.fz7 (0008,11 60 (0062,00 0B
Xci3.w4q (0008,11 50

ó
Ko4n (0074,14 06 (3002,00 0D (300A,01 D2 D4 D6 (300C,00 08 09
Xci3 (300C,01 13

"""

DEVIATIONS = """
A
K1rv (0028,03 01
K5gc (0028,10 40 41 (0028,21 10 12
Kdla (0008,00 08
Keu9 (2050,00 20
Kfd4 (0028,10 50 51 52 53 (0028,30 00 02 10
Kgix (0018,17 00 02 04 06 08 10 12 20 (0018,70 30 32 34
Khnw (0028,30 04
Ko2o (0020,00 62
Ko4n (0018,00 15 (0018,51 01
Kr3j (0018,14 60
Kvrj (0018,11 64
X0em.x3l (0008,11 11
Xfel (60XX,00 22 45 (60XX,13 01 02 03 (60XX,15 00
Xfel.a7t (60XX,00 10 11 40 50 (60XX,01 00 02
Xfel.btw (60XX,30 00

AP
Kcs2 (0008,00 68
Kgix (0018,70 04
Kr3j (0018,15 08

AÕ
Kezy (0008,22 18

B
Kjj6 (0018,15 08

D
Ko4n (0040,03 18

DP
Ko4n (0018,20 43 44 46

DS
Ko4n (0054,02 20 22

F
Ko4n (0008,22 20 28

H
Ko4n (0018,11 34 35 36 37 (0018,15 20 21

HQ
Ko4n (0018,15 00 10 11

I
Kmfo (0018,14 60
Ko4n (0018,94 03 04 49 63 64 65 66 67 68

IW
Ko4n (0018,11 30

J
Ko4n (0018,14 60

KMXe
Ks4x (0018,10 6A 6C (0018,18 00
U4u0.x3l (0020,02 00
Xfel (0018,10 61 (0018,18 01 02 03

M
K3j6 (0054,00 16 (0054,03 00
Ko4n (0020,93 0D
Kwmf (0018,00 90 (0018,11 00 20 30 34 40 81 (0018,93 05 09

MXe
K3e1 (0020,91 72
Kk03 (0018,10 81 82 83 84 (0018,90 37 70 85 (0018,91 69 70 71 (0020,92 50 56
Kypr (0020,91 65 67 (0020,92 21 22

N
Kn5u (0018,11 10 90 (0018,70 52 54 56 58 (0018,94 02 29 30 63 64 65

NP
Kn5u (0018,70 50 (0018,95 08 09 10 11 14 15

O
Ks4x (0018,10 81 82 83 84 (0018,90 37 70 85 (0018,91 69 70 71 (0020,91 53 (0020,92 41 45 46 47 48 49 50 51 52 54 55 56 57

P
K1ao (0018,95 24 25 26
Kcs2 (0054,04 10 12
Kn5u (0018,00 60 (0018,11 47 (0018,14 05 (0018,70 01 1A 30 32 34 (0018,94 20 61 (0018,95 27 (0040,03 14
Ko4n (0008,92 05 06 07 (0018,00 88 (0020,00 32 37
Ksoc (0028,95 20 37
Kug8 (0018,14 01
Xfel (0008,00 2A (0018,70 0A 0C 0E (0018,93 71

PWtÉ
Xo4n (0040,04 41

Pó
U0em.x3l (0088,01 40
X0em.lwe (0008,00 54
Xo4n (0008,11 90 (0088,01 30

Q
Kf24 (0008,11 99
Kgqy (0018,00 50
Ko4n (0018,11 11 14 64 66 91 A0 A2 (0018,15 30 31 (0018,16 00 02 04 06 08 10 12 20 (0018,17 00 02 04 06 08 10 12 20 (0018,70 60 (0018,90 73 (0018,94 02 (0018,95 43 44 45 46 47 48 49 50 51 52 53 54 57 58 59 (0028,10 40 41 (0028,94 44 45 46 (0040,03 16 (0040,83 02 (0050,00 04
Kvrj (0028,00 30
U0em.x3l (0008,30 10

QS
Ko4n (0054,02 02

QW
Ko4n (0018,11 10 90 (0018,93 28 30 32

QX
D3e7 (0028,30 03
Kc3o (0040,92 10
Kf24 (0040,08 EA (0040,A0 40 43 B0 (0040,A1 62 63 68 (0040,A3 0A
Kzum (0040,90 96 (0040,92 11 12 13 14 16 24 25

QXv
Kzum (0040,92 20

QXò
Kf24 (0040,A1 61

Qµ
Kvmg (0008,11 15

S
Ko4n (0018,00 71 73 (0018,10 74 75 76 (0018,11 21 (0018,97 15 16 17 18 19 20 21 22 23 24 25 26 27 38 39 40 55 56 58 59 60 61 62 63 64 65 66 67 68 69 70 (0054,00 13 14 15 (0054,03 02 04 (0054,05 00 (0054,10 02 (0054,11 00 (0054,12 10 (0054,13 10 20 21 23 24

SW
Ko4n (0018,93 13 15 17 18 27

W
Ke7k (0018,93 20
Ko4n (0018,11 00 (0018,70 50 (0018,93 02 03 08 10 11 16 19 22 33 34 60 (0066,00 2F
Kt4l (0066,00 31 36
Xci3 (3002,01 0D 0E

X
D4oi.t0z (0018,93 69 6A
D4oi.tb1 (0018,93 67 71
Kkmv (0018,00 60 90 (0018,11 20 40 (0018,93 05 06 07 09 23 35 45 53
Kktu (0018,12 10
Kn9h (0018,12 72 (0018,93 04 12 21 25 46 63 79 7D 80 81 (0022,16 12 (0066,00 30 (0074,12 12 (3002,01 10 2B 2C
Ksjb (0018,93 64 65 66 68 6B 6F 70 72 74 75 76 77 78 7A 7C 7E

Xe
K2qs (0018,00 12 14 (0018,10 41 49 (0018,93 38

d
Ko4n (0040,05 18 60 (0040,06 20 (0050,00 12

e
K1n3 (0018,00 23 (0018,90 08 09 10 11 12 14 15 16 17 18 20 21 22 24 25 26 27 (0018,91 83
Kdjg (0018,00 80 83 91 93 94 95 (0018,13 12 14 (0018,90 79 82 98 (0018,91 76 77 78 79 80 81 82 (0018,92 40 41
Kk03 (0018,91 72 73
Kkb2 (0018,90 05
Km7e (0018,90 43 44 48 51
Kqq1 (0018,90 80
Kspf (0018,90 75 76 87 89 (0018,91 47 (0018,96 01 02 03 04 05 06 07
Kuxh (0018,90 19 28 30 35 90 91 (0018,91 04 05 06 (0018,92 17 18 19 50 53 54 55 56 57 58 59 5A 5C 5F 95 96 (0018,96 24
Ky22 (0018,90 29 32 33 34 36 58 69 77 78 81 93 94 (0018,91 55 68 (0018,92 31 32

s
Uxl7.cv9 (0018,10 0B

t
Xci3 (0050,00 21 (3010,00 1A 1B 1C 1D 2D 2E 43

v
Ks9k (0018,95 56

µ
Xci3 (0018,51 00
Xci3.x3l (0008,11 60 (0062,00 0B
Z0em (0008,10 70

Á
K0em (0008,11 40
Xo4n (0040,A0 43

ÁÕ
Ko4n (0008,11 4A (0008,12 00

ÂÍäæèô
X0em.tb1 (0018,10 00

Æ
Ko4n (0062,00 0D

É
D0em (0040,A1 23
D0em.t0z (0040,A1 20 21 22
D7k5 (0040,A1 60
Ko4n (0008,11 99 (0040,08 EA (0040,A0 40 43 B0 (0040,A1 61 62 63 68 (0040,A3 0A
U0em.x3l (0040,A1 24
X0em.t0z (0040,A0 32 33

Ê
Kf24 (0040,05 18 60 (0040,06 20 (0050,00 12
Ktib (0022,00 1A

Í
Khbd (0022,10 19 (0022,15 15

Ï
Kdfc (0020,00 13

Õ
D0em.t0z (0008,00 2A
Ko4n (0008,11 15 (0028,03 01 (0028,10 52 53 (0028,21 12 14 (0048,00 10 11 12 13 14 (2050,00 20
Kw4w (0016,10 05 (0018,11 47 49
Z0em (2200,00 05

ÕÞ
D0em.x3l (0008,11 11

Ø
Kw4w (0048,00 01 02 03

Þ
D0em.tb1 (0018,10 00
Xci3 (0008,11 60 (0062,00 0B

æì
Xfel.o9s (0040,05 55
Xfel.vmv (0040,05 56

èê
Ko4n (0018,10 6A 6C (0018,18 00
U0em.x3l (0020,02 00
Xo4n (0018,10 61 (0018,18 01 02 03

ò
Kfc7 (0020,10 40

ô
Xci3 (0008,11 99

"""

PRIVATE = {
    "CANON_MEC_MR3": (
        "(700D,XX 00 02 03 05 06 0C",
        "Xcds.1ay Xcds.1ay Xcds.1ay Xcds.1ay Xcds.1ay Xcds.1ay",
    ),
    "ELSCINT1": (
        "(00E1,XX 21 50 (01E1,XX 26 (01F1,XX 01 07 26 27",
        "Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay",
    ),
    "GEIIS PACS": (
        "(0903,XX 10 11 12",
        "Xjnq.1ay Xjnq.1ay Xjnq.1ay",
    ),
    "GEMS_ACQU_01": (
        "(0019,XX 17 18 19 1A 1B 23 24 27 5A 7E 7F 8F 9B 9C 9E A9 B2 B3 B6 BB BC BD D9 DF E0 E2",
        "X86x.1ay Xnn7.1ay X86x.1ay Xnn7.1ay X86x.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay X86x.1ay X86x.1ay X86x.1ay X86x.1ay X86x.1ay Xnn7.1ay Xyho.1ay Xuj1.1ay Xuj1.1ay Xuj1.1ay Xuj1.1ay Xuj1.1ay Xuj1.1ay Xuj1.1ay Xuj1.1ay Xuj1.1ay Xuj1.1ay Xuj1.1ay",
    ),
    "GEMS_HELIOS_01": (
        "(0045,XX 01 02",
        "Xjnq.1ay Xjnq.1ay",
    ),
    "GEMS_IMAG_01": (
        "(0027,XX 41 60 61 62",
        "Xjxr.1ay Xjxr.1ay Xjxr.1ay Xjxr.1ay",
    ),
    "GEMS_PARM_01": (
        "(0043,XX 02 03 04 06 27 2C 2F 30 39 6F 79 7A 7C 83 8A 95 A3 A5 B2 B6 B7",
        "Xbte.1ay Xbte.1ay Xbte.1ay Xbte.1ay Xlaz.1ay Xbte.1ay Xbte.1ay Xbte.1ay Xjnq.1ay Xjnq.1ay Xbte.1ay Xbte.1ay Xbte.1ay Xbte.1ay Xbte.1ay X7nt.1ay Xnjq.1ay Xnjq.1ay X7nt.1ay X7nt.1ay X7nt.1ay",
    ),
    "GEMS_PETD_01": (
        "(0009,XX 38 3C 3F 40",
        "Xtb1.1ay Xtb1.1ay Xtb1.1ay Xtb1.1ay",
    ),
    "GEMS_RELA_01": (
        "(0021,XX 4F 56 57 58 5A 5E",
        "Xlui.1ay Xlui.1ay Xlui.1ay Xlui.1ay Xlui.1ay Xlui.1ay",
    ),
    "GEMS_SERS_01": (
        "(0025,XX 07",
        "Xjnq.1ay",
    ),
    "Image Private Header": (
        "(0065,XX 05 09 0A 14 37 50 51",
        "Xmdn.1ay X7d6.1ay X7d6.1ay X7d6.1ay X7d6.1ay X7d6.1ay X9nm.1ay",
    ),
    "NQHeader": (
        "(0099,XX 02 04 10 20 21",
        "Xfm7.l58 Xjnq.1ay Xjnq.1ay X1ic.1ay Xjnq.1ay",
    ),
    "NQLeft": (
        "(0199,XX 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10 11 12 13 14 15 16",
        "Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay",
    ),
    "NQRight": (
        "(0299,XX 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10 11 12 13 14 15 16",
        "Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay",
    ),
    "Philips Imaging DD 001": (
        "(2001,XX 01 02 03 04 05 06 07 08 09 0A 0B 0C 0E 0F 10 11 12 13 14 15 16 17 18 19 1A 1B 1C 1D 1E 1F 21 22 23 24 25 26 27 28 29 2A 2B 2C 2D 2E 2F 30 31 32 33 34 35 36 37 38 39 3A 3B 3C 3D 3E 3F 40 41 42 43 44 45 46 47 48 49 4A 4B 4C 4D 4E 4F 51 53 54 55 56 57 58 59 5F 60 61 62 63 65 66 67 68 69 6A 6B 6F 71 72 73 74 75 76 77 79 7A 7B 7C 7E 7F 81 82 83 84 85 86 87 88 89 8A 8B 8C 9A 9B 9F A1 A2 A3 A4 A5 C0 C2 C3 C5 C6 C7 CA CB D0 D1 D2 D3 D4 D5 D6 D7 D8 D9 DA DB DC DD DE DF E9 F1 F2 F3 F4 F5 F6 F9 FB FD",
        "Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xwrp.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xwrp.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xwrp.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay",
    ),
    "Philips Imaging DD 002": (
        "(2001,XX 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10 11 12 13 14 15 16 17 18 19 1A 1B 1C 1D 1E 1F 20 21 22 23 24 25 26 27 28 29 2A 2B 2C 2D 2E 2F 30 31 32 33 34 35 36 37 38 39 3A 3B 3C 3D 3E 3F 40 50 53 57 58 5D 5E 5F 64 65 66 71 72 73 75",
        "Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay",
    ),
    "Philips Imaging DD 097": (
        "(2001,XX 01 02 03 04 05 06 07 08 0A 0B 0D 0E 0F 12 17 18 1A 1B 1C 1D 1E 1F 21 22 23 24 25 26 27 2B 2C 2D 2E 30 31 32 37 38 39 3A 3B 3C 3D 3E 40 42 45 49 4B A1 A2 A3 A4 A5 A6 A8 A9 AA AB",
        "Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay",
    ),
    "Philips Imaging DD 129": (
        "(2001,XX 00 01 02 03 04 05 06 07 08 09",
        "Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay",
    ),
    "Philips MR Imaging DD 001": (
        "(2005,XX 0D 0E 11 20 30 33 63 6E 6F 71 72 73 74 75 76 78 79 7A 7B 7E 81 A0 A1 B0 B1 B2",
        "Xjnq.1ay Xjnq.1ay X0fv.1ay X0fv.1ay X0fv.1ay X0fv.1ay X0fv.1ay X0fv.1ay X0fv.1ay Xj23.1ay Xj23.1ay Xj23.1ay Xj23.1ay Xj23.1ay Xj23.1ay Xj23.1ay Xj23.1ay Xj23.1ay Xj23.1ay Xj23.1ay Xj23.1ay X0fv.1ay X0fv.1ay X0fv.1ay X0fv.1ay X0fv.1ay",
    ),
    "Philips MR Imaging DD 005": (
        "(2005,XX 09 0A 0E 0F 12 13 14 15 29",
        "Xc8y.1ay Xc8y.1ay Xzee.1ay Xzee.1ay Xc8y.1ay Xc8y.1ay Xc8y.1ay Xc8y.1ay Xc8y.1ay",
    ),
    "Philips PET Private Group": (
        "(7053,XX 00 09",
        "Xjnq.1ay Xjnq.1ay",
    ),
    "SIEMENS MR HEADER": (
        "(0019,XX 0A 0B 0C 0D 0E 12 13 14 15 16 17 18 27 28 29 (0051,XX 0B 0C 0E 0F 11 13 16 17 19",
        "Xsxc.1ay Xsxc.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xghg.1ay Xghg.1ay Xghg.1ay Xghg.1ay Xghg.1ay Xghg.1ay Xghg.1ay Xjnq.1ay Xsxc.1ay Xsxc.1ay X463.1ay X463.1ay X463.1ay Xbry.1ay X463.1ay X463.1ay X463.1ay X463.1ay X463.1ay",
    ),
    "SIEMENS MR SDI 02": (
        "(0021,XX 01 02 03 04 05 1C 23 33 35 42 45 46 48 49 4F 53 56 58 59 5B 5E 62 75 76 78 79 88 8A FE",
        "Xkr9.1ay Xkr9.1ay Xkr9.1ay Xkr9.1ay Xkr9.1ay Xkr9.1ay Xkr9.1ay Xkr9.1ay Xkr9.1ay Xkr9.1ay Xkr9.1ay Xkr9.1ay Xkr9.1ay Xkr9.1ay X1xn.1ay Xkr9.1ay X1xn.1ay X1xn.1ay Xkr9.1ay Xkr9.1ay Xkr9.1ay Xkr9.1ay Xkr9.1ay Xja8.1ay Xkr9.1ay Xkr9.1ay Xkr9.1ay Xkr9.1ay Xb6u.1ay",
    ),
    "SIEMENS MR SDS 01": (
        "(0021,XX 04 05 08 09 0C 12 1B 25 31 3D 5A 5B 5C 5E FE",
        "Xym7.1ay Xym7.1ay Xc3g.1ay Xc3g.1ay Xc3g.1ay Xym7.1ay Xym7.1ay Xym7.1ay Xym7.1ay Xym7.1ay Xym7.1ay Xym7.1ay Xym7.1ay Xc3g.1ay X1se.1ay",
    ),
    "SIEMENS Ultrasound SC2000": (
        "(0119,XX 02 03 05 06 07 08 09 13 (0129,XX 00 02 06 07 09 11 12 20 30 (0139,XX 01 (0149,XX 01 02 03",
        "Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xi8s.l58 Xjnq.1ay Xi8s.l58 Xjnq.1ay Xjnq.1ay Xi8s.l58 Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay Xjnq.1ay",
    ),
    "TOSHIBA_MEC_MR3": (
        "(700D,XX 00 02 03 05 06 0C",
        "Xcds.1ay Xcds.1ay Xcds.1ay Xcds.1ay Xcds.1ay Xcds.1ay",
    ),
}
