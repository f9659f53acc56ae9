/*! Generated; do not edit. Made by the generator at
 * https://github.com/DIAGNijmegen/rse-grand-challenge-dicom-de-id-procedure
 * Apache-2.0 */
(function (root, factory) {
  if (typeof module === "object" && module.exports) module.exports = factory();
  else if (typeof define === "function" && define.amd) define(factory);
  else root.GrandChallengeDICOMDeIdProcedure = factory();
})(typeof globalThis === "object" ? globalThis : this, function () {
"use strict";

/* Procedure 2026.11.0 in packed form; generator/render/packing.py says how to read it. All of it is frozen
 * and answers as plain objects do; a SOP class is a getter that puts it together at its first use. */

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZab";

const REST = {
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
        },
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
            },
          ],
          "vr": "SQ",
        },
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
            },
          ],
          "vr": "SQ",
        },
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
            },
          ],
          "vr": "SQ",
        },
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
            },
          ],
          "vr": "SQ",
        },
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
            },
          ],
          "vr": "SQ",
        },
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
              "00080104": {"Value": ["Retain Longitudinal Temporal Information Full Dates Option"], "vr": "LO"},
            },
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
              "00080104": {"Value": ["Retain Longitudinal Temporal Information Modified Dates Option"], "vr": "LO"},
            },
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
            },
          ],
          "vr": "SQ",
        },
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
            },
          ],
          "vr": "SQ",
        },
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
            },
          ],
          "vr": "SQ",
        },
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
      "sopClass": ["1.2.840.10008.5.1.4.1.1.2", "1.2.840.10008.5.1.4.1.1.2.1", "1.2.840.10008.5.1.4.1.1.2.2"],
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
      "present": true,
    },
  ],
  "version": "2026.11.0",
};

const JUSTIFICATIONS = {
  "Df": "A code stands for a term of a dictionary such as SNOMED CT; it says which organ, view or agent, never who. Anatomy, units and contrast agents are unusable without it.",
  "ut": "A code whose dictionary writes terms as URN or URL, such as http://snomed.info/id/ and a number. It stands in place of the short value, so a dummy would turn the organ or agent into another. Sequences of codes of hospitals' own are removed as a whole.",
  "wf": "A colour for each track and a measured value for each point or annotation: the results for which a tract or annotation is drawn.",
  "a2": "A count within the study, as in the classes that list it: scanners write it into enhanced objects too.",
  "hg": "A formula over numbered volumes, such as (AND 1 2), that software evaluates; dose reported for the volume depends on it.",
  "LU": "A label such as 1 or DAPI that links frames and annotations to an optical path in the same file; set by the scanner.",
  "xM": "A sentence about what a segmentation, map or registration shows. What it shows is said in codes; empty, it satisfies the standard and readers such as highdicom.",
  "pM": "A text of any length about how exposure was controlled. Mode, phototimer setting and exposure are kept as terms and numbers.",
  "sL": "A->P: along which axis and which way the phase was encoded. Distortion of echo-planar images is corrected by it; the scanner writes it from the protocol.",
  "d0": "Accuracy and extent of a surface or landmark in millimetres.",
  "zP": "Activity before and left after the injection, half-life and branching: with weight and times, which other options keep, SUV is worked out from them. By themselves they tell a dose as thousands of patients get it.",
  "zz": "Agent, route, volume, concentration and rate of a contrast injection. Enhancement follows from dose and timing; clock times are removed.",
  "Mg": "An echo time as shown (1.52), a nucleus (1H) and a letter for the transmitting coil (B, S or T), filled in from the protocol's numbers. Spectroscopy cannot be read without the nucleus.",
  "wx": "An explanation in free words. The coded unit beside it says what the values mean.",
  "m5": "An overlay plane may hold drawn text such as a name, and a flat table cannot look up repeating groups. The bits go, and its dimensions with them.",
  "VZ": "Angles, exposure and reconstruction parameters from which the volume was computed: quality control and reconstruction need them.",
  "DA": "Axial length, chamber depth, lens thickness and lens choice in numbers and codes: input and output of a lens calculation.",
  "69": "Body part, side, tube voltage, current and exposure of a portal or cone beam image in numbers and terms, in objects of both generations: image quality and imaging dose are judged by them.",
  "7A": "Both ends of the arc of a cone-beam scan, in numbers: what truncates the field of view and where scatter comes from.",
  "Cy": "Byte positions and lengths of the frames in encapsulated pixel data; bytes outside of all frames show up by them, and readers of large slides find tiles with them.",
  "jn": "Codes that narrow down what kind of dose the values are, such as effective or physical, without which the dose is misread.",
  "rj": "Coil elements (HC1-6), acceleration (p2) and matrix (64p*64) as the scanner abbreviates them from the protocol's numbers: single elements, acceleration and interpolation are read from them.",
  "Bf": "Collimator and energy window of a gamma camera as the vendor names them, such as LEHR; counts depend on them.",
  "q7": "Colour profile and colour space of the pixels. Stain analysis and dermoscopy depend on them; the profile describes a type of device.",
  "EY": "Colour, gray and opacity in which to show a segment or annotation: numbers that let a display look as it was made.",
  "tK": "Colour, number and geometry of a contour as numbers: viewers draw it and dose statistics are matched to it by number.",
  "v9": "Computed quantities or heights as floating point numbers, one a pixel, without room for a comment; what the map shows may still be the surface of a face.",
  "I3": "Concatenations, oversampling, table position and the kind of sequence that Enhanced MR files name nowhere else (EP, SK, PFP): series are sorted into kinds by them.",
  "M3": "Contours, regions of interest, their observations and frame of reference: what a structure set is for. Names of regions are emptied as Table E.1-1 asks, descriptions are removed.",
  "VI": "Coordinates of surfaces, nerve tracts and annotations, and the numbers that join them. Geometry is all that these objects hold. A surface of the head shows the face: that is for whoever applies the table to see.",
  "nj": "Corners of the outline of a radiation beam, as coordinates whose count is stated beside them: the shape of the field.",
  "OV": "Counts the acquisitions of one study from 1 up; phases of contrast and repeats share a series and only differ in it. Volumes are wrong without it, and it is no number of a record.",
  "jj": "Density of the range shifter, form of the compensator and angles at each scan spot of an ion beam, from which the dose is computed again.",
  "Sq": "Describes the frames of an overlay whose bits are removed.",
  "GX": "Detector, field of view, collimator and shutter: sampling, and which part of the pixels was exposed. Detection models mask by the collimator.",
  "gb": "Detector, field of view, shutter and processing in numbers and terms: which part of the pixels is image.",
  "2w": "Dimension indices order frames in space and time; software that sorts by them cannot rebuild a volume without them.",
  "Bp": "Distance between pixels at the detector, on the film or in the patient, and how it was calibrated. A length measured without it is in pixels, or in millimetres of the wrong plane.",
  "bm": "Distances and angles between source, patient, detector and table, by which sizes are corrected and volumes reconstructed.",
  "vk": "Dose goals, fractions, dose and meterset of each beam: the prescription and its schedule in numbers.",
  "FB": "Dose goals, fractions, tolerances and setup of a treatment in numbers: a plan cannot be recalculated or compared without them. Names and descriptions typed by people are decided apart.",
  "xq": "Dose of the scan and the size that it relates to: dose registries and calcium scores are computed from them.",
  "Zy": "Dose received, in numbers: dose-volume histograms and delivered doses are what outcome studies relate to toxicity and control.",
  "26": "Dose, exposure index and what they were derived from: quality assurance and dose registries compare sites by these numbers.",
  "vx": "Echo, repetition and inversion times, flip angle, averages, bandwidth, matrix, nucleus and absorbed power as numbers and terms. Writers of classic and enhanced images use each other's attributes; contrast and relaxation maps follow from them.",
  "5N": "Enclose the block of a series and of a frame: scale slope, diffusion direction and dynamic number of Enhanced MR stand inside. Items are cleaned one by one like the file itself.",
  "hV1": "Encloses the frame's block in Enhanced MR. Its items are cleaned one by one like the file itself.",
  "LB": "Encloses the series' block in Enhanced MR. Its items are cleaned one by one; the protocol as text and the weight in it are never kept.",
  "75": "Energies, bins and processing of a multi-energy scan: material maps and monoenergetic images mean nothing without them.",
  "1H": "Explains how an alternate device identifier is written; the identifier is a dummy, so its format means nothing.",
  "G4": "Exposure, filter, grid and dose in numbers and terms. Computed radiography carries a dose-area product and tomosynthesis a total exposure though their IODs do not list them; dose registries compare by these.",
  "aQ": "Exposure, lens, flash and white balance of the camera in numbers: colour and size in dermoscopy are corrected by them.",
  "eH": "Factor between stored and measured signal, orientation, flip, field of view and matrix. Images of one series are scaled differently without the factor.",
  "2v": "Fast, p2, +LPH and FoV 256*256: gradient mode, acceleration, axes and field of view as the scanner abbreviates them from the protocol's numbers. Acceleration stands only here in some releases.",
  "Ez": "Filter, grid and collimator in numbers and defined terms: scatter and beam quality.",
  "Ap": "Flags that say whether pixels show identifying text or a recognizable face, were made up by a program, or show a phantom: a consumer needs them to stop a file.",
  "9W": "Flags that say whether the pixels were copied from a screen or film, show burned-in text or a recognizable face, or a phantom. Whoever receives the files needs them to set an image aside.",
  "Sk": "Formally a coded string, in fact a title that is written freely. Nothing is computed from it.",
  "zW": "Free text of an earlier de-identification, which may name an institution, a project or a person. The procedure writes its own (see insert).",
  "A0": "Free text that an operator or a configuration at the site fills in. Codes and numbers beside it can be computed with, so only a placeholder is left where a value is required.",
  "xH": "Free words about the mapping above, which may not be missing. The coded unit says what the values mean.",
  "8o": "Gantry, table, detector, collimator, energy window and zoom: geometry and sensitivity of a projection or ring scanner.",
  "oRp": "Gradient direction of diffusion (20 to 22), number of directions and of images without weighting, slices excited together, scale of velocity. GE has no other place for the direction in classic MR.",
  "Pp": "Heterogeneity, normalisation and minimum, mean and maximum of a calculated dose: grids cannot be compared without them.",
  "fe": "Holds the original values, encrypted. Anyone with the key, now or later, undoes the de-identification.",
  "FJ": "How a PET or tomographic image was corrected and reconstructed, as the vendor names it, such as OSEM 3i21s. Uptake values differ between methods.",
  "lm": "How a film was to be printed. No pixel depends on it, and the annotation format is named at the site.",
  "Cf": "How an image was computed from others, as a code such as lossy compression or multiplanar reformat. Training data have to tell computed from measured pixels. The description in words beside it is removed.",
  "Rf": "How and for how many milliseconds blood was labelled. Perfusion cannot be worked out without it, and classic MR has no other place.",
  "AX": "How far the couch was moved from the setup point: geometry of the patient under the beam.",
  "sB": "How fast the frames were taken and are to be shown. Velocities and perfusion are computed from these durations; they hold no time of day.",
  "cHM": "How frames of a subtraction are averaged, shifted and selected: numbers without which the angiogram cannot be rebuilt.",
  "M7": "How heart cycles were divided into frames, such as FORW; gated volumes cannot be interpreted without it.",
  "4d": "How k-space was covered: parallel imaging, partial Fourier, order and number of phase encoding steps. Distortion of echo planar images is corrected by an echo spacing computed from these; classic images of several vendors carry them unlisted.",
  "kO": "How long the acquisition took, in seconds without date or time of day: motion, noise and counts depend on it.",
  "2q": "How many frames the pixel data hold and what separates them. Scanners write several frames also into classes defined for one, and a reader that finds no number drops all but the first without a word.",
  "m9": "How many slices are tiled into the frame, when each was measured, in milliseconds from the start of the volume, and the bandwidth that gives echo spacing. Without them the volume cannot be taken apart, slice timing and distortion not be corrected. None is a time of the clock.",
  "gF": "How the dose was computed (medium, algorithm, parameters, whether commissioned) and isodose levels. Dose to water and to tissue differ by several percent, so only who knows can pool doses. The commissioning key, which tells the site, is not kept.",
  "Go": "How the heart cycle was divided into frames, a term such as FORW; gated volumes cannot be interpreted without it.",
  "eo": "How the patient lay and was looked at, as codes: orientation of the image in space.",
  "Wp": "How the patient lay relative to gravity and equipment, as codes and a matrix: registration and dose calculation need it.",
  "4ya": "How the patient lay, HFS or FFP: which way is left in structure sets and doses is checked by it.",
  "at": "Identifiers of tube and detector and clock times of the source inside the multi-energy sequences: their items need them, a dummy says nothing.",
  "TG": "Illumination, filters and lenses of the microscope: what intensities and colours mean in a slide or confocal image.",
  "W1": "Image kind (M, P, B0, PERFUSION), diffusion direction along the body's axes, repetition times and seconds since the first dynamic scan. Directions of older images stand only here; the scan's begin counts from the series, not from midnight.",
  "fG": "Images of different makes, models and software differ in ways that a study has to correct for, and readers of diffusion or PET data choose their decoding by it. A product for sale shares each value with thousands of machines, a prototype does not.",
  "6y": "In fluorescence often the only place that names the stain of a channel, such as DAPI or CD8; wsidicom describes channels by it. It is set up once for a panel of stains, not for a patient; what somebody could still type is a residual risk.",
  "pe": "Intent, site and technique of a treatment in codes and terms: cohorts are formed by them. Protocol names are removed.",
  "GL": "Kind of specimen and container in codes: tissue, block or slide. Identifiers of both are handled by Table E.1-1.",
  "09": "Kind of the coils and which of their elements were in use, as terms: sensitivity and shading of the image.",
  "rp": "Length of the eye, how it was found, and the field of view in degrees: sizes on the retina are computed from them.",
  "65": "Lens and pupil at the time of a visual field test: results cannot be interpreted without them. Numbers and codes per eye.",
  "zD": "Light, filters, lenses and magnification of an optical path: colour and pixel size of a slide follow from them.",
  "e3": "Lines that the scanner composes from the protocol's numbers: 128p*128, FoV 208*208, Tra>Cor(-7.2), p2, +LPH, SL 2.5. Interpolation, acceleration and orientation of a tiled volume are read from them; no field that takes words goes into one.",
  "B7": "Lists by series which other instances the file refers to, such as the images under a segmentation, so that software can load them together. All UIDs in it are replaced consistently.",
  "T0": "Lists of numbers and switches that the scanner writes as text, such as CF/s5,TG/s3: table and isocentre, slices excited together, compressed sensing. Slice timing needs the number of slices excited together; the prescan tells which series share a shim.",
  "Ll": "Machine geometry, energy and accessories of a photon or electron beam: dose cannot be recomputed without them. Identifiers of trays, wedges and blocks are removed.",
  "21": "Magnification, size of the imaged volume, focus and focal planes of a microscope in numbers and terms, and the flag that the slide's label is shown. Images of one microscope are measured and set aside by the same values.",
  "Cu": "Make and model of the detector explain noise and sharpness of a radiograph; thousands share them.",
  "Hc": "Make and product name of a lens that is for sale everywhere; its constants make the calculation reproducible.",
  "b4q": "Maps stored values to a quantity with coded unit; software looks for it in every image. Nothing in it is about the patient.",
  "Yy": "Maps stored values to quantities such as SUV or ADC, with coded units: what makes a voxel a measurement.",
  "qa": "Maps the thickness image onto the image of the retina that it was computed from; numbers and replaced UIDs.",
  "sx": "Motion, position, zoom and energy range of the gamma camera or PET detector: geometry of projections and reconstruction.",
  "FO": "Names a class of devices, which a replaced UID no longer does. Make, model and software, which are kept, say the same, and an image may bear several, where one is expected of a UID.",
  "q5": "Names a slot of the machine as the site labels it. Table E.1-1 empties it, but it may not be empty here, so a dummy stays.",
  "HG": "Names a statement made about a treatment record; replaced, statements that refer to each other stay linked.",
  "ne": "Names a stored color palette, perhaps of one institution. A viewer that does not find it falls back to gray.",
  "cX": "Names a view that somebody stored and refers to it. Replaced, the references inside the file hold, and none leads back to the workstation.",
  "1S": "Names another instance: the source of extracted frames or the whole of a concatenation. Replaced consistently, the link holds inside the data set.",
  "ox": "Names of processing in free words, one of them retired. The processing code of the plate reader is kept instead.",
  "Zc": "Names the coordinate system of one machine. Replaced consistently, geometry between objects still matches.",
  "4v": "Names the dictionary that the code comes from. The same code means different things in different schemes.",
  "lK": "Names the hospital or authority that gave out accession number and patient identifier. Both numbers are emptied, and the issuer alone would tell where the patient was seen.",
  "oRg": "Names the manufacturer block of a private attribute that something points to. Private attributes are removed.",
  "dD": "Names the metabolite or ratio that a spectroscopic map shows, such as NAA/Cr; otherwise its values have no meaning.",
  "4H": "Names the originals that an object was converted from. Those never leave the hospital, so it only serves to find the way back.",
  "TP": "Names the program that reconstructed the volume, a product. Like make and software of the scanner it explains differences.",
  "W9": "Names the reference population that a measurement was compared with, without which deviations from normal mean nothing.",
  "5c": "Newer than most dictionaries: in implicit VR, software keeps a sequence it does not know as opaque bytes, with every name inside. Lost is the arc of a cone-beam scan in a functional group that may be left out. To be kept again once the dictionaries know it.",
  "PJ": "Newer than most dictionaries: in implicit VR, software keeps a sequence it does not know as opaque bytes, with every name inside. Lost is which segment outlines an en face slab or a range compensator. To be kept again once the dictionaries know it.",
  "6v": "Not an attribute of this SOP class as the standard defines it",
  "l2": "Number, count and distance of the points of a time series, number of slices and field of view. A functional or perfusion series falls apart without them; MR scanners write them whichever IOD they follow.",
  "qW": "Number, state, offset, range, filter and impedance of each channel: samples become millivolts only with them.",
  "Wz": "Numbers of a dose goal: point, weight and limits for targets and organs at risk.",
  "zT": "Numbers the stacks of slices inside one object; frames are sorted into volumes by it.",
  "5x": "On a slide the only value is SLIDE_CORNER, the origin of all coordinates on the glass: tiles and annotations have no zero without it.",
  "vF": "One item for each tile of the frame, cleaned one by one: times and acquisition numbers in them go as anywhere in the file.",
  "xh": "One of two words, CLASSIC or ENHANCED, which an archive adds when it converts on retrieval: which of two shapes of the same images this is. A dummy would claim a shape that it does not have.",
  "qN": "Optics and scan of the eye camera or OCT: field of view, rates, pattern and drops, by which size and quality are judged.",
  "e0": "Output value for each stored value of a modality or window table, as many as the descriptor says: hidden words would show as a torn gray scale.",
  "b44": "Phantom of the dose index, additional sources, multi-energy acquisition, sources and detectors of the classic CT image, in codes and numbers. A converted image keeps them as unassigned attributes.",
  "Gp": "Phase of heart and breath, beats and intervals, and how they were measured. Classic images hold at the top level what enhanced ones hold in every frame; gated volumes are sorted by these numbers and terms. They count from the beat or from the start of the scan.",
  "vI": "Phase of heart or breath and regularity of the beats, as numbers and terms: frames are sorted and rejected by them.",
  "uB": "Phase of heart or breath in numbers and codes, needed to sort frames of gated acquisitions. Times of day in it are removed by Table E.1-1.",
  "w8": "Plane, first and last position in millimetres, duration in microseconds and direction of the phase encoding: slice order and polarity of echo-planar images follow. Positions count from the magnet's centre, durations from the start of the scan.",
  "dQ": "Plate and phosphor as products, and the number by which a detector names its image processing: gray values of a radiograph depend on them, and models trained on one processing fail on another. The device fills them in.",
  "JR": "Points to clinical documents about the same patient, by identifiers of the hospital's record.",
  "wa": "Points to protocol objects of the institution, which are rejected: only the trace of a local protocol is left.",
  "cT": "Points to the raw data that the image was reconstructed from, which are rejected.",
  "Kn": "Position and orientation are kept in these classes too, and without it they belong to no coordinates: readers such as highdicom then give no geometry.",
  "50": "Position of source, receptor, couch and beam at the time of a treatment image: how it relates to the plan.",
  "Fd": "Position, acquired matrix and averages. Resolution and readout time follow from the matrix before interpolation.",
  "4P": "Positions and angles of source, detector, table and patient in millimetres and degrees. A run and the volume reconstructed from it share one geometry; sizes are corrected and views matched by it.",
  "Z7": "Positions and angles of tube, detector, breast support and table, compression and thickness in numbers: what projections are corrected and reconstructed by.",
  "Ci": "Pressure and acuity of the tested eye as numbers: covariates without which a visual field cannot be read.",
  "yB": "Properties of a treatment volume in codes: which modifier of a structure or device the geometry stands for.",
  "kb": "Red, green and blue for each stored value; a palette image is noise without its tables. Their length is bound by the descriptor, so words would have to replace colours that the picture shows.",
  "3z": "Refraction, pupil distance, corneal and lens measurements in numbers: they are the result that the object exists for.",
  "AB": "Remarks that a person or a program fixed to points of a recording. A recording without any is whole, while a dummy would make an electrocardiogram say something that nobody found.",
  "WC": "Retired: what the numbers mean is no longer defined, and vendors filled them by rules of their own. Gantry angles and dose are kept in attributes that are in force.",
  "Ly": "Samples of an electrocardiogram, pressure or other signal: the recording itself, of a length fixed by channels, samples and bits. A long electrocardiogram can be matched with another of the same person, like a face; sound is rejected with its classes.",
  "c3": "Says from which list of the standard a code was picked. Optional, and of use only together with mapping resource and version, which go; a local list would name the site that made it. Value, scheme and meaning say what the code is.",
  "70E": "Says in codes why an image refers to another, for example as a localizer; software that follows references needs it. UIDs in it are replaced, descriptions are removed.",
  "GV": "Says in which calendar the patient counts birth and death dates, which hints at religion or origin. The dates are removed.",
  "QV": "Says of what kind an object is, from a closed list of the standard, the same in every hospital. Reading the file depends on it.",
  "5X": "Says that the picture is of tissue in a container, and of what kind: radiographs and scans of specimens must not be taken for those of people. Identifiers of specimen and container follow Table E.1-1.",
  "WG": "Says where the list of codes named by the Context Identifier comes from. That identifier is optional and removed, and the standard forbids the one without the other.",
  "Xg": "Says which institution or person extended a list of codes. The code keeps its meaning without it, while it points at the site.",
  "gR": "Says with a yes or no whether neighbouring tiles show the same tissue; stitching and counting of cells go wrong without it.",
  "go": "Scale of the stored values, which b-value and direction an image belongs to, and whether blood was labelled. Without them images of one position are put in the wrong order or scaled wrongly.",
  "WB": "Sensitivities, retests, global indices and reliability of a visual field in numbers: the measurement itself.",
  "lTH": "Sequence timing, field, flip angle, averages, matrix and encoding direction. Contrast, distortion and quantitative maps follow from them.",
  "XE": "Shape and shade of the area that the collimator leaves: hides nothing but blank borders, and viewers and detection models mask by it.",
  "Tj": "Shift, rotation and baseline between the two images of a stereo pair.",
  "Aj": "Short label of a landmark (16 characters) by which points of one set are paired with points of another.",
  "md": "Short name of a real world value mapping (16 characters), by which software picks the mapping to SUV or ADC. Written by the application.",
  "YW": "Side of the body, place in stack and time series, number and length of the acquisition, whether the volume was sampled or computed: what classic images say once and enhanced ones for every frame, and volumes are sorted by.",
  "IM": "Side, view, projection and orientation as terms and codes, whether an implant or a part of the breast is shown, and whether the image is for reading or processing. Tomosynthesis repeats at the top level what the IOD asks for in every frame; training sets are selected by it.",
  "uP": "Size, spacing, binning and condition of the detector, in numbers and flags: sampling and noise of the image.",
  "lW": "Slices of a volume, slabs, the kind of diffusion direction, and the sequence's timer when a slice was measured. Volumes cannot be separated, fMRI not be slice-timed without them; only differences of the timer have a meaning.",
  "mo": "Slope, intercept and unit that turn stored into output values. MR and nuclear medicine images carry them though their IODs do not list them; without them diffusion coefficients, counts and uptake are wrong by a factor that nobody notices. The unit is a term such as HU.",
  "0g": "Sources, applicators, shields and dwell positions of brachytherapy: the dose is computed from them. Names and serial numbers are removed.",
  "Sx": "Sources, detectors, energies and bins of a multi-energy scan: material maps and monoenergetic images mean nothing without them.",
  "dA": "Spectral width, decoupling, phase encoding and corrections of spectroscopy in numbers and terms. Scanners write some into enhanced images as well; metabolite images are made from spectra.",
  "B5t": "Stands in content that is removed, such as annotations of an ECG. When an option brings that back, the reference has to be replaced or kept together with what it points to, and an action under one option cannot follow two.",
  "BL": "Steps of reconstruction with their switches, such as ChannelMixing:ND=true and CC:SoS. Whether coils were combined and intensities normalised decides about comparing signal between sites; no person or host is named.",
  "Lq": "Table E.1-1 asks for a dummy. A new UID is one, and it keeps the groups of an object apart, which software that edits annotations relies on.",
  "ul": "Table E.1-1 removes it, but the standard requires it in every tracer of this IOD. A dummy date keeps the sequence valid; decay has to be computed from elapsed times.",
  "56": "Table E.1-1 removes it, but the standard requires it, if only empty, in the items of a record.",
  "LA": "Table feed, pitch, centres and scan range in numbers: geometry of the spiral, from which dose and resolution follow.",
  "yy": "Tagging, velocity encoding, labelling of arterial blood, slabs and metabolite bands in numbers and terms: velocities, perfusion and strain are computed from them.",
  "Jx": "Technique, beam geometry, detector and dose in numbers and codes: they explain differences between radiographs.",
  "cHU": "Tells whether a parent, spouse or owner is responsible for the patient. The person is removed; the role alone still says something about family that research on images does not need.",
  "Xq": "The address of an image server in the hospital, with identifiers in its path. Pixels come with the file.",
  "32": "The answer of a content item in free words: a dummy keeps the item valid. Coded and numeric answers beside it are kept.",
  "Ph": "The arc that the tube went through, in degrees. CT scanners write it though no CT IOD lists it; it tells a half scan from a full one.",
  "Kb": "The b-value, direction and b-matrix of a diffusion image as numbers. Defined for enhanced images; scanners write them into classic ones as well, and a diffusion series without them cannot be evaluated.",
  "ZT": "The coil as a product, such as Head_32: signal-to-noise and shading depend on it. Serial numbers do not stand here.",
  "3y": "The colour profile of the camera or slide scanner: stain analysis and dermoscopy need it, and the standard requires it of optical paths. Its header holds the time when it was made and may name the device, not the patient; a consumer who minds can put a standard profile in its place.",
  "2K": "The compiled pulse sequence that the scanner ran, such as EPI or EFGRE3D: echo-planar, gradient echo and field-map series are told apart by it, and the operator cannot type it.",
  "i2": "The date of a list of codes whose identifier is removed: forbidden without the identifier, a dummy would be false, and the true one tells when a dictionary was issued.",
  "VM": "The design of the letters or symbols shown, such as Sloan; visual acuity measured with different ones is not comparable.",
  "uH": "The diagnosis that led to the treatment and the local protocol, as codes. A rare tumour is rare with its code, too, and a protocol code names the institution; the standard allows both to be empty.",
  "TX": "The displacement of each point of a grid: the deformable registration itself. The grid's dimensions fix how many numbers it has.",
  "nT": "The filter in the beam in one word, such as FLAT: CT and angiography write it in all of their classes, and the spectrum depends on it.",
  "1e": "The filter in the beam in one word, such as WEDGE or BUTTERFLY: the spectrum, and so dose and noise, depend on it.",
  "u0": "The filter of a reconstruction by the vendor's name, such as XYZ Gauss 5.00: it sets the resolution, by which uptake of small lesions is corrected.",
  "mB": "The filters in the beam at the selected frames of a treatment image: noise, and the dose that imaging adds, follow from them.",
  "kl": "The grid of a plate reader or detector by the vendor's name; scatter and lines in the picture depend on it.",
  "2X": "The image itself. What the pixels show (burned-in text, a face) and what a compressed stream carries beside them (comments, sound, bytes after the last frame) no table can judge; that stays with whoever applies it.",
  "y8": "The labelling technique as the scanner names it, such as 2D pseudo continuous ASL (EP2D). Perfusion is computed by another formula for pulsed and continuous labelling, and the code beside it does not tell variants apart.",
  "cJ": "The landmark that the patient was positioned by, in free words: empty in nearly all images, and nothing is computed from it.",
  "JL": "The measured spectra and the phase they are corrected by, as numbers whose count rows and columns fix: what the object exists for.",
  "ps": "The name of a structure, such as liver or left corticospinal tract: a segmentation cannot be used as training data without it. By its nature it names anatomy; descriptions in sentences are removed.",
  "Ni": "The name of a window setting. Programs write Algo1, but presets are named at the site, after a radiologist too. Windows are kept in their order, and a viewer can number them.",
  "j2": "The name of an attribute as the standard spells it, to say which parameter was out of tolerance.",
  "Ih": "The name or inventory number that a site gave to a part of its treatment machine. Thickness, setting and number of the part are kept.",
  "O3": "The nucleus that resonates, such as 1H or 31P: a physical constant of the acquisition that decides what the image shows.",
  "a8": "The number by which the device names its image processing: gray values depend on it. The device fills it in.",
  "yd": "The number of a stack of slices, counted from 1 by the scanner, without a meaning outside of the series. Frames are sorted into volumes by it, and classic images of several vendors carry it too.",
  "e2": "The pedigree number of an animal in a kennel or stud book leads straight to the animal and to its owner.",
  "fd": "The pitch as text of one form, 0.984:1. It enters every estimate of CT dose, and there is no room for words in it.",
  "NH": "The plan that a portal image verifies, or that this plan goes before or replaces. Replaced UIDs lead to de-identified plans only.",
  "ig": "The point for which the dose of a beam is stated, in millimetres. Retired, but planning systems write it, and the beam dose, which is kept, means nothing elsewhere.",
  "yV": "The position of a part of the ion machine at a control point; depth and width of the beam follow from it.",
  "eS": "The program that decomposed a multi-energy scan, by name and version: a product, as in the classic image that was converted.",
  "4yo": "The pulse sequence as the vendor names it, such as *epfid2d1_64, which scanners write into classic images too: echo planar images are recognised by it.",
  "rH": "The pulse sequence as the vendor names it, such as *tfl3d1. Tools that convert or quantify MR data recognise diffusion, flow and fieldmaps by it. It is written by the scanner, not by the operator.",
  "iP": "The pulse sequence as the vendor names it. Signal and contrast follow from it; the scanner writes it.",
  "L7": "The pulse sequence: variants, options and preparation, and which part of the complex signal the image shows. Phase and magnitude, fat suppression and inversion cannot be told from pixels; converters to research formats read all of them.",
  "6x": "The radionuclide of a brachytherapy source, for example Ir-192; dose depends on it.",
  "ZL": "The reconstructed radiograph that a beam is verified against, by replaced UID and number: setup studies compare the two.",
  "CL": "The reconstruction kernel and filter by the vendor's name, such as B30f. Enhanced and converted CT say it elsewhere than the classic one; sharpness and noise are matched by it.",
  "Gk": "The reconstruction kernel as the vendor names it, such as B30f. Texture and noise depend on it more than on dose, and radiomics must group by it.",
  "UN": "The resolution that the equipment reaches, a number in millimetres.",
  "ZP": "The sample that marks missing data, the smallest and largest sample, and the filter's response by frequency: a few bytes that give samples their meaning.",
  "4I": "The short label (16 characters) of the mapping below, such as SUVbw; required in its items, written by the program.",
  "Jt": "The side of the first and last slice (S, I) and the name of the pulse sequence, epi2 or B0rf, by which field maps and echo-planar series are recognised. A laboratory that writes its own sequence may be recognised by it, a patient not.",
  "DI": "The stack of slices as planned: angles, size, offset from the isocentre and axes. Gradient directions given along scanner axes are turned by the angles, and the offset finds slices exported in the wrong place.",
  "3P": "The standard requires it of the treatment machine. Replaced, it still says which records come from the same class of machine.",
  "Ib": "The term as the dictionary spells it, filled from the code and not typed. Sequences whose codes are chosen freely by an institution, such as requested procedures, are removed as a whole.",
  "UM": "The tracer in words, such as FDG: many scanners leave the code empty, and an uptake image without its tracer shows nothing.",
  "iF": "The trigger and whether times were synchronized are kept, and without this neither says with what. It names a common time base of several devices, which is still one after its UID is replaced in all files alike.",
  "rR": "The unit of all volumes beside it, such as ml, set by the program; wrong by a factor without it.",
  "pi": "The unit of the pixel values after rescaling, such as HU or US: a term of the standard, without which values are meaningless.",
  "UG": "The unit that a modality table leads to, such as OD or US: a term of the standard, required in the items of the table.",
  "Xv": "The vendor's UID of the program that wrote the object; replaced it says nothing. Make, model and software versions, which are kept, say the same in words.",
  "0E": "These annotations have no pixels, and their colours are CIELab values, which mean the same on every device. A profile explains nothing here, and its header may hold a time and a device.",
  "70N": "These objects are conversions by definition, and the standard requires every frame to name its source. The UIDs in it are replaced, so it ties frames to de-identified originals only.",
  "WA": "Thickness of a compensator from pixel to pixel and the edge of a block, in millimetres: dose cannot be recomputed without them.",
  "Vl": "This color palette describes no patient; viewers carry the standard palettes themselves. Leave it out.",
  "KI": "This describes a manufacturer's product, not a patient, with attached drawings and documents. Leave it out.",
  "sk": "This describes how a waveform is displayed, in words that a person chose. Leave it out, and send the waveform itself.",
  "ov": "This file assesses the content of other files in observations written by a person or a program in free text. Send the files that it is about.",
  "9w": "This file holds raw data that only its manufacturer can read; identifying content in it cannot be found. Send the images reconstructed from it.",
  "3N": "This file is a 3D model (STL, OBJ, MTL) with free text and file names of its own, which a table of attributes does not reach; the model of a head shows who somebody is. Leave it out, and send the segmentation that it was made from.",
  "p0": "This file is a DICOMDIR: an index that repeats names, identifiers and dates of patients. Send the images and leave the index behind.",
  "R7": "This file is a structured display: images on a screen with text and graphics that a person put there. Send the images that it shows.",
  "VU": "This file is a whole document (PDF or CDA) inside a DICOM object. Names, demographics and findings stand in it where a table of attributes does not reach. Leave it out, and send the images that it is about.",
  "mj": "This file is an inventory of an archive: patients, studies and where to retrieve them. Send the images themselves.",
  "16": "This file records who approved a protocol and when: nothing is left when people and institutions are removed. Leave it out.",
  "Cb": "This hanging protocol says how one institution or person likes images laid out on screen; it describes no patient. Leave it out.",
  "YV": "This is a photograph or video of a person from outside. Faces, voices and tattoos identify people, and no table of attributes can remove them. Leave it out.",
  "2A": "This is a presentation state: how somebody displayed an image, with text and graphics that a person drew, often the patient's name or a finding. Send the images instead; window and colours that the scanner chose are kept in them.",
  "NA": "This is a recording of sound, in which voices can be recognized and names are spoken; a table of attributes does not reach them. Leave it out.",
  "1Y": "This is a report on an eye examination with names in its text. Send the measurements, maps or tomography images that it was made from.",
  "pV": "This is a scan of the surface of a body or face: its shape alone shows who somebody is, whatever its attributes say. Leave it out.",
  "ke": "This is a scanner's protocol, in free text that names people and devices of an institution, not data of a patient. Leave it out; acquisition parameters that research needs are kept in the images.",
  "0b": "This is a secondary capture: a screenshot, scanned paper or converted picture, whose pixels commonly show names, numbers and dates. Send the images that it was made from, as the device stored them.",
  "JJ": "This is a structured report: findings typed or dictated by a person, with names of observers, anywhere in a tree that a table of attributes cannot clean. Send the images it reports on; measurements can be sent as segmentation, parametric map or annotation.",
  "jd": "This is a video. Recordings show faces and staff, carry captions with names and may carry voices, in a stream that a table of attributes does not reach. Leave it out, and send still images of the same examination where there are any.",
  "EI": "This is an image of an ultrasound system. These store what their screen shows and commonly draw the patient's name, number and the time into the pixels. Leave it out: this procedure does not support ultrasound, whether the pixels were cleaned or not.",
  "t9": "This key object selection is a note that somebody attached to images: its reason and description are words of a person, and without them nothing but references is left. Send the images it points to.",
  "7L": "This procedure log records what staff said and did, with names and times, in text. Send the images or waveforms that were acquired.",
  "tH": "Ties an image to a line of a dose report. Dose reports are rejected, so nothing is left to tie to. Where the standard requires it, it is replaced.",
  "CB": "Tiles, slice normal and number, b-value, gradient direction and matrix, sign of the phase encoding, bandwidth and dwell time, and seconds since the series began. Diffusion, slice timing and distortion correction rest on these numbers and codes.",
  "9d": "Timing of a cine loop in frames and milliseconds, as numbers: playing speed and what is shown first.",
  "MX": "Tolerances of gantry, couch and collimator: machine limits in numbers, by which overrides in a record are judged.",
  "B5g": "Tracer, dose, half-life, counts, units, corrections and reconstruction in numbers and terms. SPECT, PET and their enhanced and converted objects share them: activity and uptake are computed from these. Clock times of injection stay removed.",
  "7t": "Tracer, nuclide, dose, half-life and route: activity and SUV are computed from them. Start times are handled by Table E.1-1.",
  "zE": "Tracer, nuclide, route, energy windows and views of the classic PET image in codes and numbers. A converted image has no other place for its tracer; without dose and half-life in it uptake cannot be computed.",
  "8W": "Tube voltage, current, time and dose, collimation, pitch, table, gantry and reconstruction in numbers and terms. Classic, enhanced and converted images carry the same acquisition; noise, texture and dose are compared by it.",
  "cx": "Tube voltage, current, time, exposure and focal spot: the technique, from which dose, noise and contrast follow.",
  "1K": "Tube, exposure, filter, grid and dose of the run in numbers and terms, in the old units and the new, whichever was written.",
  "lT1": "Turns stored values into the grays that a reader saw and into output units; without it a viewer guesses window and scale.",
  "kx": "Values measured on annotations and tracks, with coded units: the result itself.",
  "Pa": "Volume, dose, rate, concentration and kind of the contrast agent. Enhancement curves need dose and rate.",
  "gE": "Water-equivalent thickness, distances, spot sizes and settings of an ion beam: range and width of the beam follow from them.",
  "Fh": "Wavelength, resolution, depth, scan rates, size of the eye and side in numbers and terms: en face images and analysed volumes are measured by the numbers of the tomography they come from.",
  "Bv": "What a mammogram shows and how the breast was placed, in codes: detection models expect other things of partial views.",
  "wD": "What a segment, annotation or track set is, in codes, whether segments overlap, and which algorithm made it: the labels of training.",
  "LF": "What a viewer must know to draw the pixels right and what tells original from derived images: kinds of image, compression, padding, offsets.",
  "2Q": "What an earlier de-identification said of itself. Its codes may come from a list of one institution and contradict what is written now: the procedure writes these attributes anew (see insert).",
  "9j": "What the planner called a beam, such as 1 LAO or ARC CCW, at times with a name or a date. The beam number, which is kept, links beams to doses. But PyMedPhys stops at a beam without a name and dicompyler-core lists beams by it, so a dummy stays.",
  "mN": "What was delivered: metersets, times, wedges, blocks, doses and reasons to stop, by fraction and beam. Dates and operators are removed.",
  "NF": "What was ordered and by which protocol it was done, in codes that nearly every hospital makes up for itself: scheme and meaning lead to the site, and the meaning often holds the clinical question.",
  "2e": "Where each pixel of a wide field photograph of the retina lies on the sphere of the eye: areas and distances are measured with it.",
  "Rm": "Where slices lie and in which order they come: spacing, position, direction, number. Reconstructing a volume rests on them.",
  "gC": "Where table and slice were, seconds since the series began, and the receiver's dwell time in nanoseconds. Multi-station and dynamic series are ordered by them; they are measured from the magnet and the first image, not from a place or a day.",
  "ON": "Where the image lies in the coordinates of the equipment, in millimetres and direction cosines. Multi-frame objects hold it in functional groups, older writers at the top level too; a volume without it has no sides and no scale. The origin is arbitrary, its frame of reference gets a new UID.",
  "Sc": "Whether a plan or structure set was approved or is a draft: studies that compare plans must leave drafts out. Date, time and name of the review are emptied by Table E.1-1.",
  "pX": "Whether an image is magnitude, phase, real, imaginary or a field map in hertz, which diffusion image it is, echo spacing, shim, slices and time points of fMRI, acceleration. Image kinds of one series and distortion cannot be told without them.",
  "cHp": "Whether and which contrast agent was given decides what an image shows; models are trained for one phase. Free text in it follows Table E.1-1.",
  "ku": "Whether streaks of metal were corrected in a frame, and by which algorithm: a flag and a code, kept as in classic CT.",
  "k8": "Whether streaks of metal were corrected, and by which algorithm: a flag and a code. Values near implants mean something else with and without it, for dose planning and radiomics.",
  "xF": "Which coil elements received, in Siemens' abbreviations such as HE1-4;NE1,2: images of single elements are told from combined ones by it. Elements are named by the coil's maker; a home-made coil tells the laboratory at most.",
  "Ee": "Which fiducials or segments a registration was computed from, by number and replaced UID: needed to repeat or to judge it.",
  "kH": "Which frame is the mask of a subtraction, which frames matter, what the collimator hides. Numbers only; a lost mask makes an angiogram unreadable.",
  "JY": "Which metabolite or chemical shift a map or spectrum shows, as codes and numbers.",
  "qo": "Which metabolite or ratio of two a map shows, such as NAA/Cr, also where a map is stored as a classic image; the program that fits the spectrum writes it.",
  "6C": "Which part of the body and which side the image shows, in codes and terms: the first thing that a training set is selected by. The standard asks for laterality wherever the body part is missing.",
  "LD": "Which program and version computed the result: names of products, without which a result cannot be reproduced. Parameters typed as text are removed.",
  "7h": "Which program reconstructed the volume or projection, as a product. Tomosynthesis and 3D angiography name it in a sequence, images sent beside them at the top level.",
  "5o": "Which species was imaged; veterinary data are worthless without it, and a species identifies nobody. Names and registry numbers are removed.",
  "rz": "Which stored values mean air or no data, how values relate to intensity, and what compression lost: averages and textures that take padding for tissue are wrong.",
  "fq": "Who made the coil, the vendor of the scanner or of an add-on: a product for sale, which tells apart coils of one name. A serial number has no place here.",
  "Or": "Why the machine stopped, in codes of one installation. The standard's own reason for termination is kept; these would tell the machine.",
  "ot": "Window, its function and the tables to the grays that a reader judged by; without them a radiograph may come up white.",
  "gx": "Words by which a person follows a finding, often with a name or a date in them. The standard requires it beside the tracking UID, which is replaced and tells findings apart. Readers such as highdicom only look for the pair; a consumer may derive one dummy from each value.",
  "kB": "Words that repeat what codes, pointers and numbers beside them say. They are optional and anybody may have typed them.",
  "kg": "[AUTO] Attribute type",
  "qn": "[AUTO] Basic Profile",
  "sq": "[AUTO] Enclosing sequence not kept",
  "3M": "[AUTO] Module usage",
  "hVg": "[AUTO] Safe private attribute of PS3.15 Table E.3.10-1",
  "rI": "b-value, gradient direction and how many slices are tiled into the frame: without the number the volume cannot be taken apart.",
};

const EXTRAS = {
  "55": {"options": {"cleanDescriptors": "C"}},
  "7V": {"options": {"retainLongitudinalFullDates": "K", "retainLongitudinalModifiedDates": "C"}},
  "7X": {"options": {"retainSafePrivate": "K"}},
  "Ei": {"options": {"cleanStructuredContent": "K", "retainUIDs": "K"}},
  "Gj": {"options": {"cleanStructuredContent": "D"}},
  "HZ": {"options": {"retainDeviceIdentity": "C"}},
  "Je": {"options": {"retainPatientCharacteristics": "K"}},
  "ZC": {"options": {"retainDeviceIdentity": "K"}},
  "Zf": {"options": {"retainDeviceIdentity": "K", "retainLongitudinalFullDates": "K", "retainLongitudinalModifiedDates": "C"}},
  "aB": {"options": {"cleanDescriptors": "C", "retainPatientCharacteristics": "C"}},
  "aY": {"options": {"cleanGraphics": "K"}},
  "al": {"options": {"retainDeviceIdentity": "K", "retainUIDs": "K"}},
  "df": {"options": {"cleanGraphics": "C"}},
  "jS": {"options": {"cleanStructuredContent": "K"}},
  "oP": {"options": {"retainPatientCharacteristics": "C"}},
  "pA": {"options": {"retainUIDs": "K"}},
  "tE": {"options": {"retainSafePrivate": "U"}},
  "ti": {"options": {"retainInstitutionIdentity": "K"}},
  "ut": {"options": {"cleanStructuredContent": "C"}},
};

const SOP_CLASSES = {
  "1.2.840.10008.1.3.10": {"default": "R", "justification": "p0", "name": "Media Storage Directory Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.1": {"default": "X", "justification": "6v", "name": "Computed Radiography Image Storage", "tag": "A"},
  "1.2.840.10008.5.1.4.1.1.1.1": {"default": "X", "justification": "6v", "name": "Digital X-Ray Image Storage - For Presentation", "tag": "B"},
  "1.2.840.10008.5.1.4.1.1.1.1.1": {"default": "X", "justification": "6v", "name": "Digital X-Ray Image Storage - For Processing", "tag": "B"},
  "1.2.840.10008.5.1.4.1.1.1.2": {"default": "X", "justification": "6v", "name": "Digital Mammography X-Ray Image Storage - For Presentation", "tag": "D"},
  "1.2.840.10008.5.1.4.1.1.1.2.1": {"default": "X", "justification": "6v", "name": "Digital Mammography X-Ray Image Storage - For Processing", "tag": "D"},
  "1.2.840.10008.5.1.4.1.1.1.3": {"default": "X", "justification": "6v", "name": "Digital Intra-Oral X-Ray Image Storage - For Presentation", "tag": "F"},
  "1.2.840.10008.5.1.4.1.1.1.3.1": {"default": "X", "justification": "6v", "name": "Digital Intra-Oral X-Ray Image Storage - For Processing", "tag": "F"},
  "1.2.840.10008.5.1.4.1.1.104.1": {"default": "R", "justification": "VU", "name": "Encapsulated PDF Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.104.2": {"default": "R", "justification": "VU", "name": "Encapsulated CDA Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.104.3": {"default": "R", "justification": "3N", "name": "Encapsulated STL Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.104.4": {"default": "R", "justification": "3N", "name": "Encapsulated OBJ Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.104.5": {"default": "R", "justification": "3N", "name": "Encapsulated MTL Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.11.1": {"default": "R", "justification": "2A", "name": "Grayscale Softcopy Presentation State Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.11.10": {"default": "R", "justification": "2A", "name": "Segmented Volume Rendering Volumetric Presentation State Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.11.11": {"default": "R", "justification": "2A", "name": "Multiple Volume Rendering Volumetric Presentation State Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.11.12": {"default": "R", "justification": "2A", "name": "Variable Modality LUT Softcopy Presentation State Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.11.2": {"default": "R", "justification": "2A", "name": "Color Softcopy Presentation State Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.11.3": {"default": "R", "justification": "2A", "name": "Pseudo-Color Softcopy Presentation State Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.11.4": {"default": "R", "justification": "2A", "name": "Blending Softcopy Presentation State Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.11.5": {"default": "R", "justification": "2A", "name": "XA/XRF Grayscale Softcopy Presentation State Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.11.6": {"default": "R", "justification": "2A", "name": "Grayscale Planar MPR Volumetric Presentation State Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.11.7": {"default": "R", "justification": "2A", "name": "Compositing Planar MPR Volumetric Presentation State Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.11.8": {"default": "R", "justification": "2A", "name": "Advanced Blending Presentation State Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.11.9": {"default": "R", "justification": "2A", "name": "Volume Rendering Volumetric Presentation State Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.12.1": {"default": "X", "justification": "6v", "name": "X-Ray Angiographic Image Storage", "tag": "H"},
  "1.2.840.10008.5.1.4.1.1.12.1.1": {"default": "X", "justification": "6v", "name": "Enhanced XA Image Storage", "tag": "I"},
  "1.2.840.10008.5.1.4.1.1.12.2": {"default": "X", "justification": "6v", "name": "X-Ray Radiofluoroscopic Image Storage", "tag": "J"},
  "1.2.840.10008.5.1.4.1.1.12.2.1": {"default": "X", "justification": "6v", "name": "Enhanced XRF Image Storage", "tag": "K"},
  "1.2.840.10008.5.1.4.1.1.128": {"default": "X", "justification": "6v", "name": "Positron Emission Tomography Image Storage", "tag": "L"},
  "1.2.840.10008.5.1.4.1.1.128.1": {"default": "X", "justification": "6v", "name": "Legacy Converted Enhanced PET Image Storage", "tag": "M"},
  "1.2.840.10008.5.1.4.1.1.13.1.1": {"default": "X", "justification": "6v", "name": "X-Ray 3D Angiographic Image Storage", "tag": "N"},
  "1.2.840.10008.5.1.4.1.1.13.1.2": {"default": "X", "justification": "6v", "name": "X-Ray 3D Craniofacial Image Storage", "tag": "O"},
  "1.2.840.10008.5.1.4.1.1.13.1.3": {"default": "X", "justification": "6v", "name": "Breast Tomosynthesis Image Storage", "tag": "P"},
  "1.2.840.10008.5.1.4.1.1.13.1.4": {"default": "X", "justification": "6v", "name": "Breast Projection X-Ray Image Storage - For Presentation", "tag": "Q"},
  "1.2.840.10008.5.1.4.1.1.13.1.5": {"default": "X", "justification": "6v", "name": "Breast Projection X-Ray Image Storage - For Processing", "tag": "Q"},
  "1.2.840.10008.5.1.4.1.1.130": {"default": "X", "justification": "6v", "name": "Enhanced PET Image Storage", "tag": "S"},
  "1.2.840.10008.5.1.4.1.1.131": {"default": "R", "justification": "R7", "name": "Basic Structured Display Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.14.1": {"default": "X", "justification": "6v", "name": "Intravascular Optical Coherence Tomography Image Storage - For Presentation", "tag": "T"},
  "1.2.840.10008.5.1.4.1.1.14.2": {"default": "X", "justification": "6v", "name": "Intravascular Optical Coherence Tomography Image Storage - For Processing", "tag": "T"},
  "1.2.840.10008.5.1.4.1.1.2": {"default": "X", "justification": "6v", "name": "CT Image Storage", "tag": "V"},
  "1.2.840.10008.5.1.4.1.1.2.1": {"default": "X", "justification": "6v", "name": "Enhanced CT Image Storage", "tag": "W"},
  "1.2.840.10008.5.1.4.1.1.2.2": {"default": "X", "justification": "6v", "name": "Legacy Converted Enhanced CT Image Storage", "tag": "X"},
  "1.2.840.10008.5.1.4.1.1.20": {"default": "X", "justification": "6v", "name": "Nuclear Medicine Image Storage", "tag": "Y"},
  "1.2.840.10008.5.1.4.1.1.200.1": {"default": "R", "justification": "ke", "name": "CT Defined Procedure Protocol Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.200.2": {"default": "R", "justification": "ke", "name": "CT Performed Procedure Protocol Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.200.3": {"default": "R", "justification": "16", "name": "Protocol Approval Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.200.7": {"default": "R", "justification": "ke", "name": "XA Defined Procedure Protocol Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.200.8": {"default": "R", "justification": "ke", "name": "XA Performed Procedure Protocol Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.201.1": {"default": "R", "justification": "mj", "name": "Inventory Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.3.1": {"default": "R", "justification": "EI", "name": "Ultrasound Multi-frame Image Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.30": {"default": "X", "justification": "6v", "name": "Parametric Map Storage", "tag": "Z"},
  "1.2.840.10008.5.1.4.1.1.4": {"default": "X", "justification": "6v", "name": "MR Image Storage", "tag": "a"},
  "1.2.840.10008.5.1.4.1.1.4.1": {"default": "X", "justification": "6v", "name": "Enhanced MR Image Storage", "tag": "b"},
  "1.2.840.10008.5.1.4.1.1.4.2": {"default": "X", "justification": "6v", "name": "MR Spectroscopy Storage", "tag": "c"},
  "1.2.840.10008.5.1.4.1.1.4.3": {"default": "X", "justification": "6v", "name": "Enhanced MR Color Image Storage", "tag": "d"},
  "1.2.840.10008.5.1.4.1.1.4.4": {"default": "X", "justification": "6v", "name": "Legacy Converted Enhanced MR Image Storage", "tag": "e"},
  "1.2.840.10008.5.1.4.1.1.481.1": {"default": "X", "justification": "6v", "name": "RT Image Storage", "tag": "f"},
  "1.2.840.10008.5.1.4.1.1.481.10": {"default": "X", "justification": "6v", "name": "RT Physician Intent Storage", "tag": "g"},
  "1.2.840.10008.5.1.4.1.1.481.11": {"default": "X", "justification": "6v", "name": "RT Segment Annotation Storage", "tag": "h"},
  "1.2.840.10008.5.1.4.1.1.481.12": {"default": "X", "justification": "6v", "name": "RT Radiation Set Storage", "tag": "i"},
  "1.2.840.10008.5.1.4.1.1.481.13": {"default": "X", "justification": "6v", "name": "C-Arm Photon-Electron Radiation Storage", "tag": "j"},
  "1.2.840.10008.5.1.4.1.1.481.14": {"default": "X", "justification": "6v", "name": "Tomotherapeutic Radiation Storage", "tag": "k"},
  "1.2.840.10008.5.1.4.1.1.481.15": {"default": "X", "justification": "6v", "name": "Robotic-Arm Radiation Storage", "tag": "l"},
  "1.2.840.10008.5.1.4.1.1.481.16": {"default": "X", "justification": "6v", "name": "RT Radiation Record Set Storage", "tag": "m"},
  "1.2.840.10008.5.1.4.1.1.481.17": {"default": "X", "justification": "6v", "name": "RT Radiation Salvage Record Storage", "tag": "n"},
  "1.2.840.10008.5.1.4.1.1.481.18": {"default": "X", "justification": "6v", "name": "Tomotherapeutic Radiation Record Storage", "tag": "o"},
  "1.2.840.10008.5.1.4.1.1.481.19": {"default": "X", "justification": "6v", "name": "C-Arm Photon-Electron Radiation Record Storage", "tag": "p"},
  "1.2.840.10008.5.1.4.1.1.481.2": {"default": "X", "justification": "6v", "name": "RT Dose Storage", "tag": "q"},
  "1.2.840.10008.5.1.4.1.1.481.20": {"default": "X", "justification": "6v", "name": "Robotic Radiation Record Storage", "tag": "r"},
  "1.2.840.10008.5.1.4.1.1.481.21": {"default": "X", "justification": "6v", "name": "RT Radiation Set Delivery Instruction Storage", "tag": "s"},
  "1.2.840.10008.5.1.4.1.1.481.22": {"default": "X", "justification": "6v", "name": "RT Treatment Preparation Storage", "tag": "t"},
  "1.2.840.10008.5.1.4.1.1.481.23": {"default": "X", "justification": "6v", "name": "Enhanced RT Image Storage", "tag": "u"},
  "1.2.840.10008.5.1.4.1.1.481.24": {"default": "X", "justification": "6v", "name": "Enhanced Continuous RT Image Storage", "tag": "v"},
  "1.2.840.10008.5.1.4.1.1.481.25": {"default": "X", "justification": "6v", "name": "RT Patient Position Acquisition Instruction Storage", "tag": "w"},
  "1.2.840.10008.5.1.4.1.1.481.3": {"default": "X", "justification": "6v", "name": "RT Structure Set Storage", "tag": "x"},
  "1.2.840.10008.5.1.4.1.1.481.4": {"default": "X", "justification": "6v", "name": "RT Beams Treatment Record Storage", "tag": "y"},
  "1.2.840.10008.5.1.4.1.1.481.5": {"default": "X", "justification": "6v", "name": "RT Plan Storage", "tag": "z"},
  "1.2.840.10008.5.1.4.1.1.481.6": {"default": "X", "justification": "6v", "name": "RT Brachy Treatment Record Storage", "tag": "ª"},
  "1.2.840.10008.5.1.4.1.1.481.7": {"default": "X", "justification": "6v", "name": "RT Treatment Summary Record Storage", "tag": "µ"},
  "1.2.840.10008.5.1.4.1.1.481.8": {"default": "X", "justification": "6v", "name": "RT Ion Plan Storage", "tag": "º"},
  "1.2.840.10008.5.1.4.1.1.481.9": {"default": "X", "justification": "6v", "name": "RT Ion Beams Treatment Record Storage", "tag": "À"},
  "1.2.840.10008.5.1.4.1.1.6.1": {"default": "R", "justification": "EI", "name": "Ultrasound Image Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.6.2": {"default": "R", "justification": "EI", "name": "Enhanced US Volume Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.6.3": {"default": "R", "justification": "EI", "name": "Photoacoustic Image Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.66": {"default": "R", "justification": "9w", "name": "Raw Data Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.66.1": {"default": "X", "justification": "6v", "name": "Spatial Registration Storage", "tag": "Á"},
  "1.2.840.10008.5.1.4.1.1.66.2": {"default": "X", "justification": "6v", "name": "Spatial Fiducials Storage", "tag": "Â"},
  "1.2.840.10008.5.1.4.1.1.66.3": {"default": "X", "justification": "6v", "name": "Deformable Spatial Registration Storage", "tag": "Ã"},
  "1.2.840.10008.5.1.4.1.1.66.4": {"default": "X", "justification": "6v", "name": "Segmentation Storage", "tag": "Ä"},
  "1.2.840.10008.5.1.4.1.1.66.5": {"default": "X", "justification": "6v", "name": "Surface Segmentation Storage", "tag": "Å"},
  "1.2.840.10008.5.1.4.1.1.66.6": {"default": "X", "justification": "6v", "name": "Tractography Results Storage", "tag": "Æ"},
  "1.2.840.10008.5.1.4.1.1.66.7": {"default": "X", "justification": "6v", "name": "Label Map Segmentation Storage", "tag": "Ä"},
  "1.2.840.10008.5.1.4.1.1.66.8": {"default": "X", "justification": "6v", "name": "Height Map Segmentation Storage", "tag": "È"},
  "1.2.840.10008.5.1.4.1.1.67": {"default": "X", "justification": "6v", "name": "Real World Value Mapping Storage", "tag": "É"},
  "1.2.840.10008.5.1.4.1.1.68.1": {"default": "R", "justification": "pV", "name": "Surface Scan Mesh Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.68.2": {"default": "R", "justification": "pV", "name": "Surface Scan Point Cloud Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.7": {"default": "R", "justification": "0b", "name": "Secondary Capture Image Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.7.1": {"default": "R", "justification": "0b", "name": "Multi-frame Single Bit Secondary Capture Image Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.7.2": {"default": "R", "justification": "0b", "name": "Multi-frame Grayscale Byte Secondary Capture Image Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.7.3": {"default": "R", "justification": "0b", "name": "Multi-frame Grayscale Word Secondary Capture Image Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.7.4": {"default": "R", "justification": "0b", "name": "Multi-frame True Color Secondary Capture Image Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.77.1.1": {"default": "X", "justification": "6v", "name": "VL Endoscopic Image Storage", "tag": "Ê"},
  "1.2.840.10008.5.1.4.1.1.77.1.1.1": {"default": "R", "justification": "jd", "name": "Video Endoscopic Image Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.77.1.2": {"default": "X", "justification": "6v", "name": "VL Microscopic Image Storage", "tag": "Ë"},
  "1.2.840.10008.5.1.4.1.1.77.1.2.1": {"default": "R", "justification": "jd", "name": "Video Microscopic Image Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.77.1.3": {"default": "X", "justification": "6v", "name": "VL Slide-Coordinates Microscopic Image Storage", "tag": "Ì"},
  "1.2.840.10008.5.1.4.1.1.77.1.4": {"default": "R", "justification": "YV", "name": "VL Photographic Image Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.77.1.4.1": {"default": "R", "justification": "YV", "name": "Video Photographic Image Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.77.1.5.1": {"default": "X", "justification": "6v", "name": "Ophthalmic Photography 8 Bit Image Storage", "tag": "Í"},
  "1.2.840.10008.5.1.4.1.1.77.1.5.2": {"default": "X", "justification": "6v", "name": "Ophthalmic Photography 16 Bit Image Storage", "tag": "Í"},
  "1.2.840.10008.5.1.4.1.1.77.1.5.3": {"default": "X", "justification": "6v", "name": "Stereometric Relationship Storage", "tag": "Ï"},
  "1.2.840.10008.5.1.4.1.1.77.1.5.4": {"default": "X", "justification": "6v", "name": "Ophthalmic Tomography Image Storage", "tag": "Ð"},
  "1.2.840.10008.5.1.4.1.1.77.1.5.5": {"default": "X", "justification": "6v", "name": "Wide Field Ophthalmic Photography Stereographic Projection Image Storage", "tag": "Ñ"},
  "1.2.840.10008.5.1.4.1.1.77.1.5.6": {"default": "X", "justification": "6v", "name": "Wide Field Ophthalmic Photography 3D Coordinates Image Storage", "tag": "Ò"},
  "1.2.840.10008.5.1.4.1.1.77.1.5.7": {"default": "X", "justification": "6v", "name": "Ophthalmic Optical Coherence Tomography En Face Image Storage", "tag": "Ó"},
  "1.2.840.10008.5.1.4.1.1.77.1.5.8": {"default": "X", "justification": "6v", "name": "Ophthalmic Optical Coherence Tomography B-scan Volume Analysis Storage", "tag": "Ô"},
  "1.2.840.10008.5.1.4.1.1.77.1.6": {"default": "X", "justification": "6v", "name": "VL Whole Slide Microscopy Image Storage", "tag": "Õ"},
  "1.2.840.10008.5.1.4.1.1.77.1.7": {"default": "X", "justification": "6v", "name": "Dermoscopic Photography Image Storage", "tag": "Ö"},
  "1.2.840.10008.5.1.4.1.1.77.1.8": {"default": "X", "justification": "6v", "name": "Confocal Microscopy Image Storage", "tag": "Ø"},
  "1.2.840.10008.5.1.4.1.1.77.1.9": {"default": "X", "justification": "6v", "name": "Confocal Microscopy Tiled Pyramidal Image Storage", "tag": "Ù"},
  "1.2.840.10008.5.1.4.1.1.78.1": {"default": "X", "justification": "6v", "name": "Lensometry Measurements Storage", "tag": "Ú"},
  "1.2.840.10008.5.1.4.1.1.78.2": {"default": "X", "justification": "6v", "name": "Autorefraction Measurements Storage", "tag": "Û"},
  "1.2.840.10008.5.1.4.1.1.78.3": {"default": "X", "justification": "6v", "name": "Keratometry Measurements Storage", "tag": "Ü"},
  "1.2.840.10008.5.1.4.1.1.78.4": {"default": "X", "justification": "6v", "name": "Subjective Refraction Measurements Storage", "tag": "Ý"},
  "1.2.840.10008.5.1.4.1.1.78.5": {"default": "X", "justification": "6v", "name": "Visual Acuity Measurements Storage", "tag": "Þ"},
  "1.2.840.10008.5.1.4.1.1.78.6": {"default": "R", "justification": "1Y", "name": "Spectacle Prescription Report Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.78.7": {"default": "X", "justification": "6v", "name": "Ophthalmic Axial Measurements Storage", "tag": "ß"},
  "1.2.840.10008.5.1.4.1.1.78.8": {"default": "X", "justification": "6v", "name": "Intraocular Lens Calculations Storage", "tag": "à"},
  "1.2.840.10008.5.1.4.1.1.79.1": {"default": "R", "justification": "1Y", "name": "Macular Grid Thickness and Volume Report Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.80.1": {"default": "X", "justification": "6v", "name": "Ophthalmic Visual Field Static Perimetry Measurements Storage", "tag": "á"},
  "1.2.840.10008.5.1.4.1.1.81.1": {"default": "X", "justification": "6v", "name": "Ophthalmic Thickness Map Storage", "tag": "â"},
  "1.2.840.10008.5.1.4.1.1.82.1": {"default": "X", "justification": "6v", "name": "Corneal Topography Map Storage", "tag": "ã"},
  "1.2.840.10008.5.1.4.1.1.88.11": {"default": "R", "justification": "JJ", "name": "Basic Text SR Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.88.22": {"default": "R", "justification": "JJ", "name": "Enhanced SR Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.88.33": {"default": "R", "justification": "JJ", "name": "Comprehensive SR Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.88.34": {"default": "R", "justification": "JJ", "name": "Comprehensive 3D SR Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.88.35": {"default": "R", "justification": "JJ", "name": "Extensible SR Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.88.40": {"default": "R", "justification": "7L", "name": "Procedure Log Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.88.50": {"default": "R", "justification": "JJ", "name": "Mammography CAD SR Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.88.59": {"default": "R", "justification": "t9", "name": "Key Object Selection Document Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.88.65": {"default": "R", "justification": "JJ", "name": "Chest CAD SR Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.88.67": {"default": "R", "justification": "JJ", "name": "X-Ray Radiation Dose SR Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.88.68": {"default": "R", "justification": "JJ", "name": "Radiopharmaceutical Radiation Dose SR Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.88.69": {"default": "R", "justification": "JJ", "name": "Colon CAD SR Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.88.70": {"default": "R", "justification": "JJ", "name": "Implantation Plan SR Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.88.71": {"default": "R", "justification": "JJ", "name": "Acquisition Context SR Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.88.72": {"default": "R", "justification": "JJ", "name": "Simplified Adult Echo SR Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.88.73": {"default": "R", "justification": "JJ", "name": "Patient Radiation Dose SR Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.88.74": {"default": "R", "justification": "JJ", "name": "Planned Imaging Agent Administration SR Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.88.75": {"default": "R", "justification": "JJ", "name": "Performed Imaging Agent Administration SR Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.88.76": {"default": "R", "justification": "JJ", "name": "Enhanced X-Ray Radiation Dose SR Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.88.77": {"default": "R", "justification": "JJ", "name": "Waveform Annotation SR Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.9.1.1": {"default": "X", "justification": "6v", "name": "12-lead ECG Waveform Storage", "tag": "ä"},
  "1.2.840.10008.5.1.4.1.1.9.1.2": {"default": "X", "justification": "6v", "name": "General ECG Waveform Storage", "tag": "ä"},
  "1.2.840.10008.5.1.4.1.1.9.1.3": {"default": "X", "justification": "6v", "name": "Ambulatory ECG Waveform Storage", "tag": "æ"},
  "1.2.840.10008.5.1.4.1.1.9.1.4": {"default": "X", "justification": "6v", "name": "General 32-bit ECG Waveform Storage", "tag": "ç"},
  "1.2.840.10008.5.1.4.1.1.9.100.1": {"default": "R", "justification": "sk", "name": "Waveform Presentation State Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.9.100.2": {"default": "R", "justification": "sk", "name": "Waveform Acquisition Presentation State Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.9.2.1": {"default": "X", "justification": "6v", "name": "Hemodynamic Waveform Storage", "tag": "è"},
  "1.2.840.10008.5.1.4.1.1.9.3.1": {"default": "X", "justification": "6v", "name": "Cardiac Electrophysiology Waveform Storage", "tag": "è"},
  "1.2.840.10008.5.1.4.1.1.9.4.1": {"default": "R", "justification": "NA", "name": "Basic Voice Audio Waveform Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.9.4.2": {"default": "R", "justification": "NA", "name": "General Audio Waveform Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.9.5.1": {"default": "X", "justification": "6v", "name": "Arterial Pulse Waveform Storage", "tag": "ê"},
  "1.2.840.10008.5.1.4.1.1.9.6.1": {"default": "X", "justification": "6v", "name": "Respiratory Waveform Storage", "tag": "ê"},
  "1.2.840.10008.5.1.4.1.1.9.6.2": {"default": "X", "justification": "6v", "name": "Multi-channel Respiratory Waveform Storage", "tag": "ì"},
  "1.2.840.10008.5.1.4.1.1.9.7.1": {"default": "X", "justification": "6v", "name": "Routine Scalp Electroencephalogram Waveform Storage", "tag": "ç"},
  "1.2.840.10008.5.1.4.1.1.9.7.2": {"default": "X", "justification": "6v", "name": "Electromyogram Waveform Storage", "tag": "ì"},
  "1.2.840.10008.5.1.4.1.1.9.7.3": {"default": "X", "justification": "6v", "name": "Electrooculogram Waveform Storage", "tag": "ì"},
  "1.2.840.10008.5.1.4.1.1.9.7.4": {"default": "X", "justification": "6v", "name": "Sleep Electroencephalogram Waveform Storage", "tag": "ì"},
  "1.2.840.10008.5.1.4.1.1.9.8.1": {"default": "X", "justification": "6v", "name": "Body Position Waveform Storage", "tag": "ì"},
  "1.2.840.10008.5.1.4.1.1.90.1": {"default": "R", "justification": "ov", "name": "Content Assessment Results Storage", "tag": ""},
  "1.2.840.10008.5.1.4.1.1.91.1": {"default": "X", "justification": "6v", "name": "Microscopy Bulk Simple Annotations Storage", "tag": "ò"},
  "1.2.840.10008.5.1.4.34.10": {"default": "X", "justification": "6v", "name": "RT Brachy Application Setup Delivery Instruction Storage", "tag": "ó"},
  "1.2.840.10008.5.1.4.34.7": {"default": "X", "justification": "6v", "name": "RT Beams Delivery Instruction Storage", "tag": "ô"},
  "1.2.840.10008.5.1.4.38.1": {"default": "R", "justification": "Cb", "name": "Hanging Protocol Storage", "tag": ""},
  "1.2.840.10008.5.1.4.39.1": {"default": "R", "justification": "Vl", "name": "Color Palette Storage", "tag": ""},
  "1.2.840.10008.5.1.4.43.1": {"default": "R", "justification": "KI", "name": "Generic Implant Template Storage", "tag": ""},
  "1.2.840.10008.5.1.4.44.1": {"default": "R", "justification": "KI", "name": "Implant Assembly Template Storage", "tag": ""},
  "1.2.840.10008.5.1.4.45.1": {"default": "R", "justification": "KI", "name": "Implant Template Group Storage", "tag": ""},
};

const SELECTIONS = {
  "A": "AAAAAAAAAAA..A.AAAAAAAA.A...AAAA.AAAA.A.AAAAAA..AAA..AAA..AAAA.A..............AAAAAAAAAAAA.A...AAAA.A...AAAAAA.AAAAAAAAA.AA........AA..A.A......A........A.A....AAAAAAAAAAAAA..............A....A....AAAAAAA",
  "B": "AAAAAAAAAAA..A.AAAAAAAA.A...BBBB.BAAA.A..AABAA..BAA..AAA..BAAA.A..............AAAAAAAAAAAA.A...AAAA.A...AABABA.AAAAAAAAA.AA........AA..AAA.....AA........A.A....AAAAAAAAAAAAA..............A....A....AAAAAAA",
  "D": "AAAAAAAAAAA..A.AAAAAAAA.A...BBBB.BAAA.B..AABAA..BAA..AAA..BAAA.A..............AAAAAAABAAAA.A...AAAA.A...AABABA.AAAAAAAAA.AA........AA..AAA.....AA........A.A....AAAAAAAAA..AA..............A....A....AAAAAAA",
  "F": "AAAAAAAAAAA..A.AAAAAAAA.A...BBBB.BAAA.A..AABAA..BAA..AAA..BAAA.A..............AAAAAAAAAAAA.A...AAAA.A...AABABA.AAAAAAAAA.AA........AA..AAA.....AA........A.A....AAAAAAAAA..AA..............A....A....AAAAAAA",
  "H": "BAAAABAAAAA..A.AAAAAAAAAA...CCCB.CBAAAC..BACABAABBB..AAA.AAAABAA..A...........AAAABAACAAABAA...BAAA.A.AAAA.AAA.AAA.AAAAA.AA........AA...A.......A........A.A....AAAAAAAAA..AA........A.....A....A....BAAAAAA",
  "I": "CAAAABAAAAAAAAAAAAAAAAAAA...DDDB.CBAAAD..BADACBACCB..AAA.BBABCBBA.A...........AAABBAACAAAAAA.A.CAAA.A...AA.ABA.AAA.AAAAA.B.........AA...AA......A........A.A....AAAAAABAA..AA........A.....A....AA........AA",
  "J": "BAAAABAAAAA..A.AAAAAAAAAA...CCCB.CBAAAC..BACABAABBB..AAA.AAAABAA..A...........AAAABAACAAABAA...BAAA.A.AAAA.AAA.AAA.AAAAA.AA........AA...A.......A........A.A....AAAAAAAAA..AA........A.....A....A....BAAAAAA",
  "K": "CAAAABAAAAAAAAAAAAAAAAAAA...DDDB.CBAAAD..BADACBACDB..AAA.BBABCBBA.A...........AAABBAACAAAAAA.A.CAAA.A...AA.ABA.AAA.AAAAA.B.........AA...AA......A........A.A....AAAAAABAA..AA........A.....A....AA........AA",
  "L": "BAAAAAAAAAB..A.AAAAAAAA.A...EEECA....AD..B...BAADE..AAAA.ABAABAA..............BAABAAACAAAA.A....BAA.A...AA.ABA.AAA.AAAAA.AA........BAAABBAAAAAA.A........A.A....AAAAAAAAA..AA.A......B....ABA..AA....AAAAAAA",
  "M": "CAAAACAAAAAABB.AAAAAAAA.A...FFECA....AD..B...CBADF..BAAA.BBABDBCB.A...........BAABAAACAAAA.A.B..BAA.A...AA.ABA.AAA.AAAAA.B.........CAAABBAAABAA.A........A.A....AAAAAABAA..AA.A......B....ABA..BAA........AA",
  "N": "CAAAABAAAACACA.AAAAAAAAAA...GDDB.CBAAAD..BADACBACGC..AAA.BBABEBBBAA...........AAABBAACAAAA.A.B.DAAA.A...AA.ABA.AAA.AAAAA.B.........AA...AA......A........A.A....AAAAAABAA..AA........A.....A....AA........AA",
  "O": "CAAAABAAAACACA.AAAAAAAAAA...GGDB.CBAABD..BADACCACGC..AAA.CBABECBBAA...........AAABBAACAAAA.A.B.DAAA.A...AA.ABA.AAA.AAAAA.B.........AA...AA......A........A.A....AAAAAABAA..AA........A.....A....AA........AA",
  "P": "DAAAABAAAACACA.AAAAAAAA.A...HHBB.DAAAAB..AAEADDACHD..AAA.BBABFDBBAA...........AAABAAAAAAAA.A.B.AAAA.A...AAAABA.AAAAAAAAA.B.........AA..AAA......A........A.A....AAAAAABAA..AA..............A....AA........AA",
  "Q": "DAAAABAAAAABCA.AAAAAAAA.A...IHBB.BAAAAA..AABADDACIE..AAA.BBABGDBB.A...........AAABAAAAAAAA.A.C.EAAA.A...AAAABA.AAAAAAAAA.A.........AA..AAA......A........A.A....AAAAAAAAA..AA..............A....AA........AA",
  "S": "CAAAACAAAADABB.AAAAAAAA.A...FIECA....AD..B...CBADE..CAAA.BBABEBBB.A...........BAABAAACAAAA.A.B..BAA.A...AA.ABA.AAA.AAAAA.B.........CAAABBBAABAA.A........A.A....AAAAAABAA..AA.A......B....ABA..BAA........AA",
  "T": "DAAAADAAAA.BCC.AAAAAAAA.A...JJFB.....ADA.B...CBAEE...AAB.BCABCCDB.A...........AABBAAACAABA.A.D.F.AA.A...AA.AC..AAA...AAA.A.........DB...........A........A.A....A.AAAAAAA..AA..............A....AA........AA",
  "V": "BAAAAAAAAAA..A.AAAAAAAA.A...KKGD.....AD..B.F.BAAFE...AAA.ABAABAA.........A..A.AAABAAACAAAA.A....BAA.A...AA.AAA.AAA.AAAAA.AA........BA..C.BB.....A.A......A.AA...AAAAAAAAA..AA.B......B....BBA..BA....AAAAAAA",
  "W": "CAAAACAAAAAABB.AAAAAAAA.A...LJHD.....AD..B.F.CBAGF...AAA.BBABEBCB.A......A..A.AAABAAACAAAA.A.B..BAA.A...AA.ABA.AAA.AAAAA.B.........BA..C.BB.....A.A......A.AA...AAAAAABAA..AA.C......B....BBA..BAA........AA",
  "X": "CAAAACAAAAAABB.AAAAAAAA.A...KKHD.....AD..B.F.CBAHF...AAA.BBABDBCB.A......A....AAABAAACAAAA.A.B..BAA.A...AA.ABA.AAA.AAAAA.B.........BA..C.BB.....A.B......A.AA...AAAAAABAA..AA.B......B....BBA..BAA........AA",
  "Y": "BAAAABAAAAB..A.AAAAAAAA.A...ELECA....AD.BB...BAADE..AAAA.ABAABAA..A...........BAABAAACAAAA.A.....AA.A...AA.ABA.AAA.AAAAA.AA........AABBDCCAABAA.A........A.A....AAAAAAAAA..AA........B.....A....A....BAAAAAA",
  "Z": "EAAABBAAAAABCD.AAAAAAAA.A...MMFB.....AD..B...CBAI....AAC.BBABDBDB.A...........ABABABBCAAAA.A.B...AA.A...AA.ABAAAAA.BAAAA.AA....AAAAE............A.....A..A.A....AAAAAAAAA..AA..............A....AA........BA",
  "a": "BAAAAAAAAAA.DE.AAAAAAAA.A...NNIEB....BD..B...EEB.E.A.AAAA.BAABAA..............AAABAAACAAAA.AAEA.BAA.A...AA.AAA.AAA.AAAAA.AA........BAC.C.BB.....A........A.A....AAAAAAAAA..AA.A......B....ABA..BA....AAAAAAA",
  "b": "CAAAACAAAA.AEF.AAAAAAAA.A...OJIEB....AD..B...FFCJE.B.AAAABBABEBCB.A...........AAABAAACAAAA.AAFA.BAA.A...AA.ABA.AAA.AAAAA.B.........BAC.C.BB.....A........A.A....AAAAAABAA..AA.A......B....ABA..BAA........AA",
  "c": "FAAAACAABA.ABF.AAAAAAAA.A...POJFB....A...B...GGDJE.A.AAAABDABEBCB.A...........CCC....C...A..AGA..AA.A...AA.ABA.AAA...AAA.B.........FAC...B......A........A.A....A.AAAABAA...A........B.....A...CAA..A.....CA",
  "d": "CAAAACAAAA.AEF.AAAAAAAA.A...OJIEB....AD..B...FFCJE.B.AAAABBABEBCB.A...........AAABAAACAAAA.AAFA.BAA.A...AA.ABA.AAA.AAAAA.B.........BAC.C.BB.....A........A.A....AAAAAABAA..AA.A......B....ABA..BAA........AA",
  "e": "CAAAACAAAA.AEF.AAAAAAAA.A...NKIEB....AD..B...HHEJE.A.AAAABBABDBCB.A...........AAABAAACAAAA.AAFA.BAA.A...AA.ABA.AAA.AAAAA.B.........BAC.C.BB.....A........A.A....AAAAAABAA..AA.A......B....ABA..BAA........AA",
  "f": "BAAACBBAAAA..A.AAAAAABA.A...APKB...B.BD..B..ABAAKE...AAA..BAABAA..A...........AAABAAACAAAA.A.....AA.A.AAAA.A...AAA.AAAAA.AA........GA...........A........A.A....AAAAAAAAA..AAAD..A..AC.AA.CCB.ADA.........AA",
  "g": "GAAAAAAAB....G.AAAAAAAA.A...QQ.G.........B...I.......AAD.....H..............A..CC....C...........AA.A...AA.A...AAA...BAA.AAA.......H.....B......B.A...B..A.A....A.AAAAAAA...A.......B......A...EA..........A",
  "h": "GAAAAAAAB....G.AAAAAAAA.A...QQ.G.........B...I.......AAD.....H..............A..CC....C...........AA.A...AA.A...AAA...BAA.AAA.......I............C.C...B.AA.A....A.AAAAAAA...A...A..........A...FA..........A",
  "i": "GAAAAEAAB....G.AAAAAAAA.A...QQ.G.........B...I.......AAE..E..H..............A..CC....C...........AA.A...AA.A...AAA...BAA.AAA.......H............A.A...B..A.A....A.AAAAAAA...A.......B.....DA...GA..........A",
  "j": "GAAAAEAAB....G.AAAAAAAA.A...QQ.G...B.....B...I.......AAE..E..H..............A..CC....C..........BAA.A...AA.A...AAA...BAA.AAA.......I.....B......A.A.A.B..A.A....A.AAAAAAA...A...BB..CDA.B.EDC..HA..........A",
  "k": "GAAAAEAAB....G.AAAAAAAA.A...QQ.G...B.....B...I..L....AAE..E..H..............A..CC....C..........BAA.A...AA.A...AAA...BAA.AAA.......I.....B......A.A.A.B..A.A....A.AAAAAAA...A...BB........FDC..IA..........A",
  "l": "GAAAAEAAB....G.AAAAAAAA.A...QQ.G...B.....B...I.......AAE..E..H..............A..CC....C..........BAA.A...AA.A...AAA...BAA.AAA.......I.....B......A.A.A.B..A.A....A.AAAAAAA...A...BB........GDC..JA..........A",
  "m": "GAAAAAAAB....G.AAAAAAAA.A...QQ.G.........B...I.......AAD.....H..............A..CC....C...........AA.A...AA.A...AAA...BAA.AAA.......H............A.A...B..A.A....A.AAAAAAA...A....C........HE...KA..........A",
  "n": "GAAAAEAAB...DG.AAAAAAAA.A...QQ.G.........B...I.......AAE..E..H..............A..CC....C..........BAAAA...AA.A...AAA...BAA.AAB.......I.....B......A.A.A.B..B.A...AA.AAAAAAA...A...BD........IFC..LA..........A",
  "o": "GAAAAEAAB...DG.AAAAAAAA.A...QR.G...B.A...B...I..L....AAE.AE..H..............A..CC....C..........BAAAA...AA.A...AAA...BAA.AAB.......I.....B......A.A.A.B..B.A...AA.AAAAAAA...A...BE........JGC..MA..........A",
  "p": "GAAAAEAAB...DG.AAAAAAAA.A...QR.G...B.A...B...I.......AAE.AE..H..............A..CC....C..........BAAAA...AA.A...AAA...BAA.AAB.......I.....B......A.A.A.B..B.A...AA.AAAAAAA...A...BE..CDA.B.KGC..LA..........A",
  "q": "HAAACBBACA...G.AAAAAABA.A...RSFB......D..B...I.......AAF..CA.H....A.........A.AAABCAACAAAA.A.....AA.A...AA.A...AAA.AAAAA.A.........H............B.A.....AA.A....AAAAAAAAA..AA..AAF..D.....LADA.NA.........AA",
  "r": "GAAAAEAAB...DG.AAAAAAAA.A...QR.G...B.A...B...I.......AAE.AE..H..............A..CC....C..........BAAAA...AA.A...AAA...BAA.AAB.......I.....B......A.A.A.B..B.A...AA.AAAAAAA...A...BE........MGC..OA..........A",
  "s": "GAAAAAAAB....G.AAAAAAAA.A...QQ.G.........B...I.......AAD.....H..............A..CC....C..........BAA.A...AA.A...AAA...BAA.AAC.......I.....B......A.A.A....AAA....A.AAAAAAA...A...B.......C.NH.B.PA..........A",
  "t": "GAAAAAAAB....G.AAAAAAAA.A...QQ.G.........B...I.......AAD.....H..............A..CC....C..........BAA.A...AA.A...AAA...BAA.AAA.......I.....B......A.A.A....A.A....A.AAAAAAA...A...B...E.....OIE..QA..........A",
  "u": "IAAAABAAA..BCA.AAAAAAAA.A...SJKB...B.AD..B..ACBAMEF..AAA.BB.AEBBB.A.........A.AAABAAACAAAA.A.D..BAA.A...AA.A...AAA.AABAA.AAA.......GA....B......A.A.A....A.A....A.AAAAAAA..AA.E.BB..E.....PJE..RAA........AA",
  "v": "IAAAAAAAA..BCA.AAAAAAAA.A...SJKB...B.AD..B..ACBAMEF..AAA.BB.AIEAC.A.........A.AAABAAACAAAA.A.D..BAA.A...AA.A...AAA.AABAA.AAA.......GA....B......A.A.A....A.A....A.AAAAAAA..AA.F.BB..E.....PJE..RAB........AA",
  "w": "GAAAAAAAB....G.AAAAAAAA.A...TQLG...B.....B..AI....F..BAD.....H..............A..CC....C..........BAA.A...AA.A...AAA...BAA.AAA.......I.....B......A.A.A....C.A...BA.AAAAAAA...A.G.BB..E.....QKE..SA..........A",
  "x": "JAAACEBABA...G.AAAAAABA.A...UT.G.........B...I.......AAG..E..H..............A.CDC....C...........AA.A...AA.A...AAA...BAA.AAA.......H............D.A....A.A.A....A.AAAAAAA...A...C...F......A..ATA..........A",
  "y": "KAAACEBAB....G.AAAAAABA.A....T.H...B.....B...II......AAH.....H.................DC....C...........AA.A...AA.A...AAA...AAA.AA........I............A........A.A....A.AAAAAAA...AB.BAG.AGEBAD.RLFC.UA..........A",
  "z": "JAAACEBAB....G.AAAAAABA.A....T.H...B.....B...II......AAI..E..H.................DC....C...........AAAA...AA.A...AAA...BAA.AAD.......I............A......B.A.A....A.AAAAAAA...AC.CAAA.HFCAE.SMGDAVA..........A",
  "ª": "KAAACABAB....G.AAAAAABA.A....T.G.........B...II......AAH.....H.................DC....C...........AA.A...AA.A...AAA...AAA.AA........I............A........A.A..A.A.AAAAAAA...A..D.HBBIGD.F.TNH..AA..........A",
  "µ": "KAAACABAB....G.AAAAAABA.A....T.G.........B...I.......AAH.....H.................DC....C...........AA.A...AA.A...AAA...AAA.AA........H............A........A.A....A.AAAAAAA...A....I.BJ......OI...A..........A",
  "º": "JAAACFBAB....G.AAAAAABA.AA..VT.H...B.....B...II......AAI..E..H.................DC....C...........AAAA...AA.A...AAA...BAA.AAD.......I............A......B.A.A....A.AAAAAAA...A..CAA..KHEBGASMJEAWA..........A",
  "À": "KAAACABAB....G.AAAAAABA.A...VT.G...B.....B...II......AAH.....H.................DC....C...........AA.A...AA.A...AAA...AAA.AA........I............A........A.A....A.AAAAAAA...A..DAJ.BLIBCHBCLKF.UA..........A",
  "Á": "LAAAAAAAB....G.AAAAAAAA.A...QQ.G.........B...I.......AAE..E..H.................CC....C...........AA.A...AA.A...AAA...AAA.AA........H............E.....AC.A.A....A.AAAAAAA...A...D..........A....A..........A",
  "Â": "LAAAAEAAB....G.AAAAAAAA.A...QQ.G.........B...I.......AAE.....H.................CC....C...........AA.A...AA.A...AAA...AAA.AA........H............A.....CD.A.A....A.AAAAAAA...A...E..........A....A..........A",
  "Ã": "LAAAAAAAB....G.AAAAAAAA.A...QQ.G.........B...I.......AAJ..E..H.................CC....C...........AA.A...AA.A...AAA...AAA.AA........H............AA....AE.A.A....A.AAAAAAA...A...F..........A....A..........A",
  "Ä": "EAAABGAAAAA.CG.AAAAAAAA.A...MUFB......D..B...DDA.....AAC.CBACFDDB.A.........A.AAABCBACAAAA.A.H...AA.A...AA.AAAAAAA.AAAAA.AA....AAAAJ............F.A...A..A.A....AAAAAAAAA..AA...A..........A....AA........AA",
  "Å": "LAAAAEAABA...G.AAAAAAAA.A...QQ.G.........B...I.......AAE..E..H..............A..CC....C...........AA.A...AA.A...AAA...AAA.AA........H............G.D...A..A.A....A.AAAAAAA...A...A..........A....A..........A",
  "Æ": "LAAAAHAA.B.....AAAAAAAA.A...QQ.G.........B...I.......AAK..E..H..............A..CC................AA.A...AA.AAA.AAA...ABA.A.........J............B.EA..A..A.A....A.AAAAAAA...A..............A....A..........A",
  "È": "MAAAAGAABA..CG.AAAAAAAA.A...WVFG......D..B...JDA.....AAA.CCACFDDB.A.........A.AEABCACCAAAA...H...AA.A...AA.A...AAA.AAAAA.AA........H............H.A...A..A.A....AAAAAAAAA..AA...A..........A....AA........DA",
  "É": "LAAAAAAA.......AAAAAAAA.A...QQ.G.........B...I.......AAL.....H.................CC.......C........AA.A...AA.A...AAA.CAAAA.A.........H............A.....A..A.A....A.AAAAAAA...A..............A....A..........A",
  "Ê": "BAAAAAAAAAA..G.AAAAAAAA.A...MWFB......D..B...A.......AAA..AA.H....B...........AAABCAACAAAA.A.....AA.A...AA.ABA.AAA.AAAAA.AA........E...C........A........A.A....AAAAAAAAA..AA..............A....A....AAAAAAA",
  "Ë": "BAAAAAAAAAA..G.AAAAAAAA.A..AMWMB......D..B...A.......AAA..AA.H....C...........AAABCBACAAAA.A.....AA.A...AA.ABA.AAA.AAAAA.AA....BB.BE...C........A........A.A....AAAAAAAAA..AA..............A....A....AAAAAAA",
  "Ì": "BAAAAAAAAAA..G.AAAAAAAA.A..AMWMB......D..B...A.......AAA..BA.H....C...........AAABCBACAAAA.A.....AA.A...AA.ABABAAA.AAAAA.AA....BB.BE...C........A........A.A....AAAAAAAAA..AA..............A....A....AAAAAAA",
  "Í": "BAAAABAAAAA..G.AAAAAAAA.A...JXFB.....AD..B.G.A..EE...AAA.AAA.H....DA....AB....AAABCAACAAAA.A.....AA.A.AAAA.AC..AAA.AAAAA.AA........KA...........A........A.A....AAAAAAAAA..AA..............A....A.........AA",
  "Ï": "KAAAAHAA.......AAAAAAAA.A...QQ.G.........B...I.......AAL.....H....E............CC................AA.A...AA.A...AAA...AAA.A.........H............A........A.A....A.AAAAAAA...A..............A....A..........A",
  "Ð": "CAAAABAAAA..CG.AAAAAAAA.A...JYFB.....AD..B.G.CJAJE...AAA.BBABEFDB.FA....AC....AAABAAACAAAA.A.D...AA.A...AA.AC..AAA.AAAAA.A.........LA...........A........A.A....A.AAAAAAA..AA..............A....AA........AA",
  "Ñ": "BAAAABAAAAA..G.AAAAAAAA.A...JZFB.....AD..B.G.A..EE...AAA.ABA.H....DA....BB..A.AAABCAACAAAA.A.....AA.A.AAAA.AC..AAA.AAAAA.AA........LA...........A.A......A.A....AAAAAAAAA..AA..............A....A.........AA",
  "Ò": "BAAAABAAAAA..G.AAAAAAAA.A...JZFB.....AD..B.G.A..EE...AAA.ABA.H....DA....CB..A.AAABCAACAAAA.A.....AA.A.AAAA.AC..AAA.AAAAA.AA........LA...........A.A......A.A....AAAAAAAAA..AA..............A....A.........AA",
  "Ó": "BAAAAIAADAA....AAAAAAAA.A...MUFB......D..B.G.A.......AAA..BACJ....GA....AD..A.AAABCBACAAAA.A.....AA.A...AA.A...AAA.AAAAA.A.........L............I.F......A.A....AAAAAAAAA..AA..............A....A.........AA",
  "Ô": "HAAAABAAAA..CG.AAAAAAAA.A...MUFB......D..B.G.DDA.....AAA.CBABFDDB.HA...AAE..A.AAABAAACAAAA.A.D...AA.A...AA.A...AAA.AAAAA.A.........L............A.A......A.A....A.AAAAAAA..AA..............A....AA........AA",
  "Õ": "NAAABBAAAAABCH.AAAAAAAA.A..AMUMI.E....D..B...DDA.....AAC.CBACGDDB.I...........AAABCBACAAAA.A.H...AA.A...AA.ABACAAA.AAAAA.AA....CCBCJ............A........A.A....AAAAAAAAA..AB..............A....AA........AA",
  "Ö": "BAAAAAAAAAA..G.AAAAAAAA.A.ABMUFB......D..B...A.......AAA..AA.H....B...........AAABCAADAAAA.A.....AA.A...AA.AC..AAA.AAAAA.AA........H...C........J........A.A....AAAAAAAAA..AA..............A....A.........AA",
  "Ø": "BAAAABAAAAABCG.AAAAAAAA.A..AMaMB.....AD..B...DDA.....AAA.BBABGDDB.I...........AAABCBACAAAA.A.H...AA.A...AA.ABAAAAA.AAAAA.AA....BDBBJ............J........A.A....AAAAAAAAA..AA..............A....AA........AA",
  "Ù": "NAAABBAAAAABCH.AAAAAAAA.A..AMaMB.....AD..B...DDA.....AAC.BBABGDDB.I...........AAABCBACAAAA.A.H...AA.A...AA.ABAAAAA.AAAAA.AA....DEBCJ............J........A.A....AAAAAAAAA..AA..............A....AA........AA",
  "Ú": "OAAAAJCA.......AAAAAAAA.A...QQ.G.........B...I.......AAL...A.H....J........A...CC................AA.A...AA.A...AAA...AAA.A..AA.....H............A........A.A....A.AAAAAAA...A..............A....A..........A",
  "Û": "OAAAAJCA.......AAAAAAAA.A...QQ.G.........B...I.......AAL...A.H....K........A...CC................AA.A...AA.A...AAA...AAA.A..BB.....H............A........A.A....A.AAAAAAA...A..............A....A..........A",
  "Ü": "OAAAAJCA.......AAAAAAAA.A...QQ.G.........B...I.......AAL...A.H.............A...CC................AA.A...AA.A...AAA...AAA.A..CC.....H............A........A.A....A.AAAAAAA...A..............A....A..........A",
  "Ý": "OAAAAJCA.......AAAAAAAA.A...QQ.G.........B...I.......AAL...A.H....K........A...CC................AA.A...AA.A...AAA...AAA.A..DD.....H............A........A.A....A.AAAAAAA...A..............A....A..........A",
  "Þ": "OAAAAJCA.......AAAAAAAA.A...QQ.G.........B...I.......AAL...A.H.............A...CC................AA.A...AA.A...AAA...AAA.A..EE.....H............A........A.A....A.AAAAAAA...A..............A....A..........A",
  "ß": "OAAAAJCA.......AAAAAAAA.A...QQ.G.........B...I.......AAL...A.H....LBAAA....A...CC................AA.A...AA.A...AAA...BAA.A...C.....H............A........A.A....A.AAAAAAA...A..............A....A..........A",
  "à": "OAAAAJCA.......AAAAAAAA.A...QQ.G.........B...I.......AAL...A.H....MCBBB....A...CC................AA.A...AA.A...AAA...AAA.A..FF.....H............A........A.A....A.AAAAAAA...A..............A....A..........A",
  "á": "KAAAAJCA.......AAAAAAAA.A...QQ.G.........B...I.......AAL.....H....N.......ABAA.CC................AA.A...AA.A...AAA...AAA.A..GG.....H............A.A......A.A....A.AAAAAAA...A..............A....A..........A",
  "â": "BAAAAAAAAAA..D.AAAAAAAA.A...MUFB...C..D..B...A.......AAA..AA.H....O....B....ABAABBCAACAAAA.A.....AA.A...AA.AC..AAA.DAAAA.AA........H............A.A......A.A....AAAAAAAAA..AA..............A....A.........AA",
  "ã": "BAAAAKCAAAA..G.AAAAAAAA.A...MUFB......D..B...A.......AAA..BA.H....P....C.....BAAAACBACAAAA.A.....AA.A...AA.AC..AAA.AAAAA.AA.H.A....H............A........A.A....AAAAAAAAA..AA..............A....A.........AA",
  "ä": "PAAAALCA.......AAAAAAAA.A...Qb.G.....A...B...I.......AAL.A...H.................CC................AA.AABBAA.AC..AAA...ACAAA.........H............A.....D..A.A....A.AAAAAAA...A..............A....A.AA.......A",
  "æ": "PAAAALCA.......AAAAAAAA.A...Qb.G.....A...B...I.......AAL.A...H.................CC................AA.AABBAA.AC..AAA...ACAAA.........H............A.....D..A.A....A.AAAAAAA...A..............A....A.AA.......A",
  "ç": "PAAAALCA.......AAAAAAAA.A...Qb.G.....A...B...I.......AAL.A...H.................CC................AA.AABBAA.AC..AAA...ACAAA.........H............A.....D..A.A....A.AAAAAAA...A..............A....A.AA.......A",
  "è": "PAAAALCA.......AAAAAAAA.A...Qb.G.....A...B...I.......AAL.A...H.................CC................AA.AABBAA.AC..AAA...ACAAA.........H............A.....D..A.A....A.AAAAAAA...A..............A....A.AA.......A",
  "ê": "PAAAALCA.......AAAAAAAA.A...Qb.G.....A...B...I.......AAL.A...H.................CC................AA.AABBAA.AC..AAA...ACAAA.........H............A.....D..A.A....A.AAAAAAA...A..............A....A.AA.......A",
  "ì": "PAAAALCA.......AAAAAAAA.A...Qb.G.....A...B...I.......AAL.A...H.................CC................AA.AABBAA.AC..AAA...ACAAA.........H............A.....D..A.A....A.AAAAAAA...A..............A....A.AA.......A",
  "ò": "LAAAAAAA.A.....AAAAAAAA.A...QQ.G.........B...I.......AAK..E..H..............A..CC.....A..........AA.A...AA.AAA.AAA...ADA.A........DJ............B.GB.AE..A.A....A.AAAAAAA...A..............A....A..........A",
  "ó": "KAAAAAAAB....G.AAAAAAAA.A...QQ.G.........B...I.......AAD.....H.................CC....C...........AA.A...AA.A...AAA...AAA.BA........H............A........A.A..B.A.AAAABAA...A....K..M......AL...A..........A",
  "ô": "KAAAAAAAB....G.AAAAAAAA.A...QQ.G.........B...I.......AAD.....H.................CC....C...........AA.A...AA.A...AAA...AAA.AA........H............A........AAB.A..A.AAAAAAA...AD...F..NJ..C..CBG..A..........A",
};

const PRIVATE = [
  ["CANON_MEC_MR3", `
(700D,XX 00 02 03 05 06 0C
XeH.7X XeH.7X XeH.7X XeH.7X XeH.7X XeH.7X
`],
  ["ELSCINT1", `
(00E1,XX 21 50
XhVg.7X XhVg.7X

(01E1,XX 26
XhVg.7X

(01F1,XX 01 07 26 27
XhVg.7X XhVg.7X XhVg.7X XhVg.7X
`],
  ["GEIIS PACS", `
(0903,XX 10 11 12
XhVg.7X XhVg.7X XhVg.7X
`],
  ["GEMS_ACQU_01", `
(0019,XX 17 18 19 1A 1B 23 24 27 5A 7E 7F 8F 9B 9C 9E A9 B2 B3 B6 BB BC BD D9 DF E0 E2
Xw8.7X XJt.7X Xw8.7X XJt.7X Xw8.7X XhVg.7X XhVg.7X XhVg.7X Xw8.7X Xw8.7X Xw8.7X Xw8.7X Xw8.7X XJt.7X X2K.7X XoRp.7X XoRp.7X XoRp.7X XoRp.7X XoRp.7X XoRp.7X XoRp.7X XoRp.7X XoRp.7X XoRp.7X XoRp.7X
`],
  ["GEMS_HELIOS_01", `
(0045,XX 01 02
XhVg.7X XhVg.7X
`],
  ["GEMS_IMAG_01", `
(0027,XX 41 60 61 62
XFd.7X XFd.7X XFd.7X XFd.7X
`],
  ["GEMS_PARM_01", `
(0043,XX 02 03 04 06 27 2C 2F 30 39 6F 79 7A 7C 83 8A 95 A3 A5 B2 B6 B7
XpX.7X XpX.7X XpX.7X XpX.7X Xfd.7X XpX.7X XpX.7X XpX.7X XhVg.7X XhVg.7X XpX.7X XpX.7X XpX.7X XpX.7X XpX.7X XT0.7X XRf.7X XRf.7X XT0.7X XT0.7X XT0.7X
`],
  ["GEMS_PETD_01", `
(0009,XX 38 3C 3F 40
XzP.7X XzP.7X XzP.7X XzP.7X
`],
  ["GEMS_RELA_01", `
(0021,XX 4F 56 57 58 5A 5E
XlW.7X XlW.7X XlW.7X XlW.7X XlW.7X XlW.7X
`],
  ["GEMS_SERS_01", `
(0025,XX 07
XhVg.7X
`],
  ["Image Private Header", `
(0065,XX 05 09 0A 14 37 50 51
XsL.7X XrI.7X XrI.7X XrI.7X XrI.7X XrI.7X XvF.7X
`],
  ["NQHeader", `
(0099,XX 04 10 20 21
XhVg.7X XhVg.7X XrR.7X XhVg.7X
`],
  ["NQLeft", `
(0199,XX 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10 11 12 13 14 15 16
XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X
`],
  ["NQRight", `
(0299,XX 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10 11 12 13 14 15 16
XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X
`],
  ["Philips Imaging DD 001", `
(2001,XX 01 02 03 04 05 06 07 08 09 0A 0B 0C 0E 0F 10 11 12 13 14 15 16 17 18 19 1A 1B 1C 1D 1E 1F 21 22 23 24 25 26 27 28 29 2A 2B 2C 2D 2E 2F 30 31 32 33 34 35 36 37 38 39 3A 3B 3C 3D 3E 3F 40 41 42 43 44 45 46 47 48 49 4A 4B 4C 4D 4E 4F 51 53 54 55 56 57 58 59 5F 60 61 62 63 65 66 67 68 69 6A 6B 6F 71 72 73 74 75 76 77 79 7A 7B 7C 7E 7F 81 82 83 84 85 86 87 88 89 8A 8B 8C 9A 9B 9F A1 A2 A3 A4 A5 C0 C2 C3 C5 C6 C7 CA CB D0 D1 D2 D3 D4 D5 D6 D7 D8 D9 DA DB DC DD DE DF E9 F1 F2 F3 F4 F5 F6 F9 FB FD
XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XMg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XMg.7X XhVg.7X XhVg.7X XhVg.7X XMg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X
`],
  ["Philips Imaging DD 002", `
(2001,XX 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10 11 12 13 14 15 16 17 18 19 1A 1B 1C 1D 1E 1F 20 21 22 23 24 25 26 27 28 29 2A 2B 2C 2D 2E 2F 30 31 32 33 34 35 36 37 38 39 3A 3B 3C 3D 3E 3F 40 50 53 57 58 5D 5E 5F 64 65 66 71 72 73 75
XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X
`],
  ["Philips Imaging DD 097", `
(2001,XX 01 02 03 04 05 06 07 08 0A 0B 0D 0E 0F 12 17 18 1A 1B 1C 1D 1E 1F 21 22 23 24 25 26 27 2B 2C 2D 2E 30 31 32 37 38 39 3A 3B 3C 3D 3E 40 42 45 49 4B A1 A2 A3 A4 A5 A6 A8 A9 AA AB
XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X
`],
  ["Philips Imaging DD 129", `
(2001,XX 00 01 02 03 04 05 06 07 08 09
XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X
`],
  ["Philips MR Imaging DD 001", `
(2005,XX 0D 0E 11 20 30 33 63 6E 6F 71 72 73 74 75 76 78 79 7A 7B 7E 81 A0 A1 B0 B1 B2
XhVg.7X XhVg.7X XW1.7X XW1.7X XW1.7X XW1.7X XW1.7X XW1.7X XW1.7X XDI.7X XDI.7X XDI.7X XDI.7X XDI.7X XDI.7X XDI.7X XDI.7X XDI.7X XDI.7X XDI.7X XDI.7X XW1.7X XW1.7X XW1.7X XW1.7X XW1.7X
`],
  ["Philips MR Imaging DD 005", `
(2005,XX 09 0A 0E 0F 12 13 14 15 29
Xgo.7X Xgo.7X X5N.7X X5N.7X Xgo.7X Xgo.7X Xgo.7X Xgo.7X Xgo.7X
`],
  ["Philips PET Private Group", `
(7053,XX 00 09
XhVg.7X XhVg.7X
`],
  ["SIEMENS MR HEADER", `
(0019,XX 0A 0B 0C 0D 0E 12 13 14 15 16 17 18 27 28 29
Xm9.7X Xm9.7X XhVg.7X XhVg.7X XhVg.7X XgC.7X XgC.7X XgC.7X XgC.7X XgC.7X XgC.7X XgC.7X XhVg.7X Xm9.7X Xm9.7X

(0051,XX 0B 0C 0E 0F 11 13 16 17 19
Xe3.7X Xe3.7X Xe3.7X XxF.7X Xe3.7X Xe3.7X Xe3.7X Xe3.7X Xe3.7X
`],
  ["SIEMENS MR SDI 02", `
(0021,XX 01 02 03 04 05 1C 23 33 35 42 45 46 48 49 4F 53 56 58 59 5B 5E 62 75 76 78 79 88 8A FE
XCB.7X XCB.7X XCB.7X XCB.7X XCB.7X XCB.7X XCB.7X XCB.7X XCB.7X XCB.7X XCB.7X XCB.7X XCB.7X XCB.7X Xrj.7X XCB.7X Xrj.7X Xrj.7X XCB.7X XCB.7X XCB.7X XCB.7X XCB.7X XBL.7X XCB.7X XCB.7X XCB.7X XCB.7X XhV1.7X
`],
  ["SIEMENS MR SDS 01", `
(0021,XX 04 05 08 09 0C 12 1B 25 31 3D 5A 5B 5C 5E FE
XI3.7X XI3.7X X2v.7X X2v.7X X2v.7X XI3.7X XI3.7X XI3.7X XI3.7X XI3.7X XI3.7X XI3.7X XI3.7X X2v.7X XLB.7X
`],
  ["SIEMENS Ultrasound SC2000", `
(0119,XX 02 03 05 06 07 08 09 13
XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X

(0129,XX 00 02 06 07 09 11 12 20 30
XhVg.7X XcX.tE XhVg.7X XcX.tE XhVg.7X XhVg.7X XcX.tE XhVg.7X XhVg.7X

(0139,XX 01
XhVg.7X

(0149,XX 01 02 03
XhVg.7X XhVg.7X XhVg.7X
`],
  ["TOSHIBA_MEC_MR3", `
(700D,XX 00 02 03 05 06 0C
XeH.7X XeH.7X XeH.7X XeH.7X XeH.7X XeH.7X
`],
];

const BLOCKS = `
(0008,00 05 06 08 12 13 14 15 16 17 18 19 1A 1B 1C 1D 20 21 22 23 2A 30 31 32 33 50 51 53 54 55 60 64 68 70 80 81 82 90 96 9C 9D
Kkg Xsq Kkg Xqn.7V Xqn.7V Uqn.pA Xqn.7V KQV Uqn.pA Uqn.pA Uqn.pA Xkg Xkg KAp Xkg Zqn.7V Xqn.7V Xqn.7V Dqn.7V Dqn.7V Zqn.7V Xqn.7V Xqn.7V Dqn.7V Zqn XlK Kxh Xsq Xqn.HZ Kkg K9W Kkg KfG Xqn.ti Xqn.ti Xsq Zqn Xqn Zqn Xqn
x.xxxxxxxx.xxxxxxxxxxxxxxxxx.xxxxxxxxxxx x.xxxxxxxx.xxxxxxxxxxxxxxxxx.xx.xxxxxxxx x.xxxxxx.x.xxxxxx.xxxx.xxxxx.xx.xxxxxxxx x.xxxxxx.x.xxxxxx.xxxx.xxxxx.xxxxxxxxxxx xxxxxxxxxxxxxxxxxxxxxxxxxxxx.xx.xxxxxxxx x.xxxxxx.x.xxxxxx.xxxx.xxxxx.x..xxxxxxxx x..xxxxx.x.xxxxxx.x.xx.xxxxxxx..xxxxxxxx x.xxxxxx.x.xxxxxx.x.xx.xxxxx.xx.xxxxxxxx x.xxxxxx.x.xxxxxx.x.xx.xxxxxxxx.xxxxxxxx x..xxxxx.x.xxxxxx...xx..xxxxxx..xxxxxxxx x..xxxxx.x.xxxxxx...xx..xxxx.x..xxxxxxxx xx.xxxxx.x.xxxxxx.x.xx.xxxxx.x..xxxxxxxx xxxxxxxx.x.xxxxxx.x.xx.xxxxx.xx.xxxxxxxx x.xxxxxxxxxxxxxxxxxxxxxxxxxx.xx.xxxxxxxx x..xxxxx.x.xxxxxx.x.xx.xxxxx.x..xxxxxxxx x..xxxxx.x.xxxxxx.xxxx.xxxxx.x..xxxxxxxx
Xqn.7V 2A:ABCDEFGHJLVYZafÄÇÊËÌÓÖØÙ
Zqn.7V 33:ABCDEFGHJLVYafq
Zqn.7V 23:ABCDEFGHJLVYafqÊËÌÖ
KIM 68:AP
KLF 08:Aq
Xqn.HZ 54:IKMNOPSWXbcdeó
Zqn.7V 22 32:L
Dqn.7V 21 31:Lghijklmnoprstuvw
X3M 2A:NOP
Kkg 64:f
Dqn.7V 12 13:ghijklmnoprstuvw
Zqn.ti 82:ghijklmstuvw
Zqn.ti 80:ghijklmstuvwyªÀ
Dqn.ti 80 82:nopr
Xsq 55:xzº

(0008,01 00 02 03 04 05 06 07 09 0A 0B 0C 0D 0E 0F 10 12 14 15 16 17 18 19 20 21 22 23 24
KDf K4v K4v KIb XWG Xi2 Xi2 Xsq Xsq Xkg Xsq XXg Xsq Xc3 Xkg Xsq Xsq Xsq Xsq Xc3 Xkg KDf Kut Xkg Xkg Xkg Xkg
*

(0008,02 01
Xqn.7V
*

(0008,03 00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10
Xkg Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq
*

(0008,10 10 30 32 3E 3F 40 41 48 49 50 52 60 62 70 72 80 84 88 90
Xqn.ZC Xqn.55 XNF Xqn.55 Xkg Xqn.ti Xqn.ti Xqn Xqn Xqn Xqn Xqn Xqn Xqn Xqn X3M.55 X3M.55 Xqn.55 KfG
xxxxxxxxxxxxxxxxx.x * xxxxxxxxx..xxxxxx.x
Zqn 70:fqxyzªµºÀ
Zqn.ZC 10:ghijklmnoprstuvw
Dqn 72:nopr

(0008,11 10 11 15 20 3A 40 4A 4C 4D 50 55 56 60 61 62 63 64 67 90 99
Xqn.pA Dqn.pA Kkg Xqn.pA Xkg Xqn.pA KB7 XPJ XPJ KQV Uqn.pA Xkg Kkg Kkg Kkg Kkg Kkg U1S.pA Xsq Kkg
xxxx.xx..xx.x.....xx xxxx.xx..xx.xxxxxxxx xxxxxxx..xx.xxxxxxxx xxxx..x..xx.xxxxxxxx xxxx.xx..xxxx.....xx xxxx.xx.xxxxx.....xx xxxx.xx..xxxxxxxxxxx xxxx..x..xx.x.....xx xxxx..xx.xx.x.....xx xx.x.....xx.x.....xx xx.x.xx..xx.x.....xx xx.x..x..xx.x.....xx
KB7 15:ABCDEFGHJLQRVYafqxyzªµºÀÊËÌÍÎÐÑÒÓÔÖØÙâ
Xqn.pA 11:AHJLVYafqxyzªµºÀÁÂÃÉÊËÌÍÎÏÑÒÖØÙäåæçèéêëìíîïðñóô
Kqn 40:HIJKMNOPQRSWXZbcdequvÁÂÃÈÉÊËÌÐÔÕÖØÙò
Xkg 90:IKMNOPSWXbcdeó
K5X 99:QRÆò
Kkg 4A:TUZcghijklmnoprstuvwÁÂÃÄÅÆÇÈÉÏÕâòóô
Xsq.jS 99:TUÐäåæçèéêëìíîïðñ
Dqn.pA 10:g
KFB 60 99:gzº
Xsq 99:imxªµÀÁÂÃÅÏÚÛÜÝÞßô
Xsq.pA 60:imªµÀóô
Xsq 60:ÚÛÜÝÞà
Xkg 4A:ãäåæçèéêëìíîïðñ
UB5t.pA 55:äåæçèéêëìíîïðñ
Xsq.Ei 50:äåæçèéêëìíîïðñ
Xsq.jS 60:äåæçèéêëìíîïðñ

(0008,12 00 50
KB7 Xkg
* x. .x
Kkg 50:MS
Kkg 00:TUZghijklmnoprstuvwÁÂÃÄÅÆÇÈÉÏÕòóô

(0008,13 01 02 03 04
X3M.55 X3M.55 X3M.55 X3M.55
*

(0008,21 11 12 42 43 44
Xqn.55 Xqn.pA KsB KsB KsB
* xx... ..xxx .xxxx
KkH 42 43:IK
Kqn 12:IKMNOPQRSTUWXZbcdeuvÄÇÈÍÎÐÑÒÓÔÕØÙâã

(0008,22 18 20 28 30
Kkg K6C K6C K6C
* ..xx
K6C 18:AHJLVYafqxÄÅÇÈÕò
Kkg 20 28:FG

(0008,30 10 11 12
XtH.pA Xkg Xkg
x.. x.x xx. ..x
Uqn.pA 10:IKMQRWX
Xsq 10:NO

(0008,90 07 92
Kkg Kkg
* x.

(0008,91 21 23 24 54
XcT XXv Kkg Kkg
..xx x.xx ..x. .x.. *
Xsq 23:nopr

(0008,92 05 06 07 08 09 15 37
KYW KYW KYW Kkg Kkg KCf Kkg
xxx..x. xxx..xx xx...x. x....x. xxxxxx. * .....x. .x...x.
Kkg 15:IKMNOPQRSTUWXZbcdequvÄÇÈÐÔÕØÙ
Kkg 06:MNOPSTUWXbcdeÕÙ
Kkg 05:MNOPSTUWXbdeâ
Kkg 07:MNOPSWXbcde
KLF 05:Z
KL7 08 09:a

(0008,94 10 58 59 60
Kkg K9d KkH KkH
*

(0010,00 10 11 12 13 14 15 16 20 21 22 24 26 27 28 30 32 33 34 35 40 41 42 43 44 45 46 47
Zqn X3M X3M X3M X3M X3M X3M Zqn Xqn Xkg XlK Xkg Xkg Xsq Zqn Xqn Xkg Xkg XGV Zqn.Je X3M X3M.oP X3M.Je X3M X3M X3M.Je X3M.Je
*

(0010,02 00 12 13 14 15 16 17 18 19 21 22 23 29
KAp Xkg Xkg Xsq Xsq Xkg Xsq Xkg Xkg Xkg Xsq Xsq Xsq
*

(0010,10 01 02 10 20 21 22 23 24 30
Xqn Xqn X3M.Je X3M.Je X3M X3M X3M X3M X3M.Je
*

(0010,11 00
Xqn
*

(0010,20 00
X3M.55
*

(0010,21 10 61 62 80 A0 B0 C0 D0
X3M.aB Xqn.Je Xqn.Je X3M.55 X3M.Je X3M.55 X3M.Je X3M.7V
*

(0010,22 01 02 03 10 92 93 94 95 96 97 98 99
K5o Kkg X3M.Je Kkg Zkg Kkg Xe2 Xsq Xsq Xqn XcHU Xqn
* xxx.xxxxxxxx

(0010,40 00
Xqn.55
*

(0010,94 31
K1K
*

(0012,00 10 20 21 22 23 30 31 32 40 41 42 43 50 51 52 53 54 55 60 62 63 64 71 72 73 81 82 83 84 85
X3M X3M X3M X3M X3M X3M.ti X3M.ti X3M X3M X3M X3M X3M X3M X3M.55 X3M X3M X3M X3M X3M.ti X2Q XzW X2Q X3M X3M.55 X3M X3M.ti X3M X3M X3M X3M
*

(0014,60 47
Kjj
*

(0016,00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10 11 12 13 14 15 16 17 18 19 1A 1B 1C 1D 1E 1F 20 21 22 23 24 25 26 27 28 29 2A 2B 30 31 32 33 34 35 36 37 38 39 3A 3B 41 42 43 44 45 46 47 48 49 4A 4B 4C 4D 4E 4F 50 51 61 62
KaQ KaQ Xkg KaQ KaQ KaQ KaQ Xkg KaQ KaQ KaQ Xkg KaQ KaQ KaQ KaQ KaQ KaQ KaQ KaQ KaQ KaQ Xkg KaQ Xkg KaQ KaQ KaQ KaQ KaQ KaQ Xkg KaQ KaQ KaQ KaQ KaQ KaQ KaQ KaQ KaQ Xkg Xqn.55 Xkg Xkg Xkg Xkg Xkg Xkg KaQ Xkg KaQ KaQ Xkg Xkg KaQ KaQ KaQ KaQ KaQ Xkg KaQ KaQ KaQ KaQ Xqn.55 Xkg Xqn Xqn.ZC Xqn.ZC Xqn.ZC Xqn.ZC Xkg Xkg
*

(0016,10 01 02 03 04 05
Kkg Kkg Kkg Kkg K21
....x *
Kkg 05:ÖØÙ

(0018,00 10 12 13 14 15 20 21 22 23 24 25 26 27 28 29 2A 31 34 35 36 38 3A 40 50 60 70 71 72 73 74 75 80 81 82 83 84 85 86 87 88 89 90 91 93 94 95
Zqn.55 Kkg KPa Kkg K6C KL7 KL7 K1K Kkg KrH KL7 Xkg X3M Xsq X3M Xkg KUM Xsq X3M X3M X3M X3M KsB Kkg Kkg KB5g KB5g KsB KB5g KB5g KB5g Kkg Kvx Kvx Kkg Kvx KO3 Kvx Kkg KON Kvx K8o Kkg Kkg Kkg Kvx
xxxxx..........x......xxx..x...........x...... xxxxx.......x.xx..xxxxxxx..x...........x...... xxxxx..x....x.xx..xxxxxxx..x...........x...... .xxxx..x....x.x...xxxxxxx..x...........x...... ..x.x......xxxx.xxx...xx.xxxxxx........x.x.... ..x.x.......x.x.x.xxxxxx.xxxxxx........x.x.... xxxxx..x....x.x...xxxxxxx..x...........x...... xxxxx.......x.x...xxxxxxx..x...........x...... .xxxx.......x.x...xxxxxxx..x...........x...... .xxxx.................xx...x...........x...... xxxxx..x.......x......xxx..x...........x.x.... .xxxx..x..............xxx..x...........x.x.... ....x.................xx...x...........x...... xxxxxxxxxxx....x......xx...x...xxxxxxxxxx.xxxx .xxxxxxxxxx...........xx...x...xxxxxxxxxx.xxxx .xxxxxxxxxx............x.......xxxxxxxxxx.xxxx ....x......................................... ......................xx...x...........x...... .xxxx.................xxx..x...........x...... ....x...................x..................... .......................................x...... ........................x..................... ....x..................x...............x......
Kcx 60:ABCDEFG
KON 50:ABCDEFGHIJKQRfÊËÌÍÎÑÒÓÖâã
Kzz 12 14:ABCDEFGHJVaf
Kkg 15:Aã
Xsq 27 29 35:LY
Kkg 88:MNOPSTUWXYZbcdeuvÄÇÈÐÔÕØÙ
Dqn.55 10:NOP
KVZ 60:NOP
Kkg 71 73:S
Kkg 90:SVW
K8W 22:VWX
K8W 60 90:X
KcHp 12 14:Xe
Kkg 70:Y
Kkg 20 21 22 81 82:a
KlTH 87:a
Kvx 83 93 94:ae
KL7 22:bcde
Kkg 95:bd
KL7 23:ce
Kvx 80 91:e
K69 15:fuv
Xsq 88:x
Kzz 13:ÍÎÐÑÒ

(0018,10 00 02 03 04 05 06 07 08 09 0A 0B 20 30 40 41 42 43 44 45 46 47 48 49 50 60 61 62 63 64 65 66 67 68 69 6A 6C 6E 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 88 90 94
Dqn.ZC Uqn.al X3M Xqn.ZC Xqn.ZC Xkg Xqn.ZC Xqn.ZC Xsq.ZC Xqn.ZC XFO.al KfG Xqn.55 XkB Kkg Xqn.7V Xqn.7V KPa KB5g KPa KPa KPa Kkg KUN KGp Xkg KGp K2q KM7 K2q KsB KsB Kkg Kkg Kkg Kkg KqW Xkg KB5g Xqn.7V Xqn.7V KB5g KB5g KB5g KB5g Dul.7V Xqn.7V KGp Kkg Kkg Kkg Kkg Xkg KGp KGp KGp KGp
xxxx...xxxxxxxxxxx.xxxxx...x.xxx......................... xxxxxxxxxxxxxxxxxx.xxxxx...x.xxx......................... xxxx..xxxxxxxxxxxx.xxxxxxxxxxxxx..xx...........xxxxx.xxxx xxx..x.xxxxxx.xxxx.xxxxxxxxxxxxx..xx...........xxxxx.xxxx xxx....xxxxxx.x..xxxxxxxxxxxxxxx..xx.xxxxxxxxxxxxxxxxxxxx xx.....xxxxxx.x..xxxxxxxxxxxxxxx..xx..x..xxxx..xxxxx.xxxx xxx..x.xxxxxx.xxxx.xxxxxx.xxxxxx..xx...........xxxxx.xxxx xxx..x.xxxxxx.xxxx.xxxxx.x.x.xxx..xx..................... xx.....xxxxxx.x..xxxxxxxxxxxxxxx..xx..x..xxxxxxxxxxx.xxxx xxx....xxxxxx.xxxx.xxxxxxxxxxxxx..xx...........xxxxx.xxxx xxx....xxxxxxxxxxx.xxxxxxxxxxxxx..xx...........xxxxx.xxxx xxx....xxxxxx.x..xxxxxxxxxxxxxxx..xx.xxxxxxxx..xxxxxxxxxx xxx....xxxxxx..........x.x.xxxxx..xx............xxxx.xx.. xxx....xxxxxxxxxxx.xxxxxx.xxxxxx..xx...........xxxxxxxxxx xx.....xxxxxx.xxxx.xxxxxxxxxx.....xx...........xxxxx.xxxx xxx....xxxxx.xxxxx.xxxxxx.xxxxxx..xx...........xxxxx.xxxx xx.....xxxxxx..........x................................. xx.....xxxxxx..........x.x........xx..................... xx.....xxxxx...........x...x.xxx......................... xx.....xxxxx...........x................................. xx.....xxxxxx..........x...x.xxx......................... xx.....xxxxxx..........x...x.x........................... xxx....xxxxxx..........x...x.xxx......................... xxx....xxxxxx.xxx..xx.xx.x.x.xxx..xx..................... xx.....xxxxxx.xxx..xx.xx.x.xxxxx..xx............xxxx.xx.. xx.....xxxxxx.xxx..xx.xx.x.x.xxx..xx..................... xx.....xxxxxx..........x.x.x.xxx..xx..................... xx.....xxxxxx..........x.x......xxxxx....................
KPa 41 49:ABCDEFGHJLMSVYaf
Xqn.ZC 00:ABCDEFGHJLVYaqxµÁÂÉÊËÌÍÎÏäåæèéô
KGp 6A 6C:HJKMNOXaef
X3M 61:HJKMNXZeäåæçìíîïðñ
KGp 83 84:HJLOVYaf
Kkg 63:HJLYfÍÎÑÒ
KGp 81 82:HJOVYaf
Kkg 65:HJfÍÎÑÒ
Kkg 80:L
Xqn.7V 78:L
Kkg 60:La
KuB 81 82 83 84:MXZe
Kkg 74 75 76:S
KcHp 41 49:Xe
KGo 64:ZÐ
KvI 86 88:ZÐ
X3M 6A 6C:Zäåæçìíîïðñ
KGp 63:c
Zqn.ZC 00:fyzªºÀ
U3P.al 0B:jklnoprs
Kzz 46 47:ÍÎÐÑÒ

(0018,11 00 10 11 14 20 21 30 31 34 35 36 37 38 3A 40 41 42 43 44 45 47 49 50 51 52 53 54 55 56 5A 5E 60 61 62 64 66 70 80 81 82 83 84 90 91 A0 A2 A3 A4 A5
Kl2 Kbm Kbm KZ7 K8o K8o K4P K8o K4P K4P K4P K4P KZ7 KZ7 Kkg XWC K8o K8o K8o K8o KGX KGX KG4 KG4 KG4 KG4 K1K Kkg KG4 K1K KG4 K1e Xkg Kgb KBp KG4 KG4 Kkl Kkg K8o K8o K8o Kcx KG4 KZ7 KZ7 KZ7 Xkg KZ7
.xxx........xx......xxxxxx..x.xx..xxxx....xxxxx.x .xxx........xx......xxxxxx..x.xx..xxxx....xxxxxxx .xxx..x.xxxxx.......xxxxxxxxxxxxxxxx......xx..... .xxx..x.xxxxx.......xxxxxxxxxxxx.xxx......xx..... xx..xxxxx.....x.xxxxxx............x..xxxxx....... ..................................x.............. xxx.x.x.......xx.x....xxxx....xx..x.x.....x...... xxx.x.x.......x..x....xxxx....xx..x.x.....x...... x....................x............x.............. x....................x........................... ......................xx..x..x....x.............. ..........................x..x................... ....................xx............x..............
Kkg 64:BCDEFGIKQR
Kkg 35 36 37:H
KEz 66:HIJK
Ksx 47:HIJK
K1K 53 56 5E 91:HIJKNO
K4P 11 14 38:HIJKNO
Kgb 49:HIJKNO
KnT 60:HIJKNOVWX
K1K 90:HIJKO
KJx 64:HJ
Kkg 52:HJ
K4P 10:HJO
Kkg 50 51:HJf
Kkg 34:HS
Kkg 54 5A 62:IK
K1K 50 51 52:IKNO
Kkg 10:IKQRVWY
Kkg 30:ISVW
KJx 34 35 36 37:J
K8o 40:LM
K8o 10:LMS
K8o 47 49:LMSY
KBf 80:LMSY
K8o 00 30 34:LMY
K8o 81:M
K1K 55:NO
KVZ 47 66:NOP
KVZ 10 90:NP
KVZ 11 14 91 A0 A2:P
DA0 A4:PQR
Kkg 11 14 66 91 A0 A2:QR
Kkg 90:QRVW
Kkg 21:S
Kkg 20:SVW
Kkg 00:SW
K8W 11 50 51 52 53 5E 70:VWX
KPh 43:VWX
K8W 00:VX
K8W 10 20 30 40 90:X
Kkg 43 44 82:Y
Kl2 49:abcde
K69 54 5A:fuv
K69 50 51:uv
Kcx 54 5A:w
K21 47 49:ËÌÕ
Kkg 47 49:ØÙ

(0018,12 00 01 03 04 05 10 42 43 44 50 51 60 61 71 72
Xqn.Zf Xqn.Zf Zqn.Zf Xqn.Zf Xqn.Zf KGk KsB K8o KsB KZT KZT KdQ KdQ K8W Kkg
xx.xx.x.x..xx.. xx.xx.x.x...... xx.xxxxxx...... xx.xxxx.x....xx xx.xx.x.xxx.... xx.xx....xx.... xx.xx.......... xxxxx.......... xx.xxxx.x......
Kkg 42:LY
Ku0 10:MS
KCL 10:X
Kb44 72:X

(0018,13 00 01 02 10 12 14 15 16 18 20
K8o K8o K8o Kvx Kvx Kkg Kvx Kvx Kvx KlTH
xxx....... ...xxxxxxx
Kkg 00 02:Y
Kvx 14:ae
Kkg 12:bd

(0018,14 00 01 02 03 04 05 11 12 13 50 60 70 80 90 91 95
Xqn.55 KdQ KGX KGX Xkg Kcx K26 K26 K26 KZ7 KJx KZ7 KZ7 KZ7 KZ7 KZ7
* xxxx.xxxxxxxxxxx xx....xxxxxxxxxx .xxx.xxxxxxxxxxx x...............
KZ7 60:APQR
K4P 50 70 80 90 91 95:HIJKNO
K4P 60:HINO
Ka8 01:HJP
Kkg 60:J
X3M 00:NO
KVZ 05:P

(0018,15 00 08 10 11 20 21 30 31
KZ7 Kkg KZ7 KZ7 K4P K4P KZ7 KZ7
xxxx..xx *
KZ7 08:AP
KJx 08:BC
Kkg 20 21:H
K4P 30 31:HIJKNO
Kkg 10 11:HIKQR
K4P 08:HJNO
Kkg 00:HQR
K4P 00:IJKNO
K4P 10 11:JNO
KVZ 10 11:P
Kkg 30 31:QR

(0018,16 00 02 04 06 08 10 12 20 22 23 24 30 31 32 33 34 35 36 37 38
KkH KkH KkH KkH KkH KkH KkH KkH KGX Kkg KGX Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Knj
xxxxxxxxx.x......... ...........xxxxxxxxx x.......xxx.........
Kgb 22 24:HIJKNO
Kkg 02 04 06 08 10 12 20:IKQR
Kkg 00:IKQRâ
Kgb 00 02 04 06 08 10 12 20:NO
KGX 00 02 04 06 08 10 12 20:P
KXE 24:â
Kkg 22:â

(0018,17 00 02 04 06 08 10 12 20
KJx KJx KJx KJx KJx KJx KJx KJx
*
KGX 00 02 04 06 08 10 12 20:A
Kkg 00 02 04 06 08 10 12 20:IKQR
KVZ 00 02 04 06 08 10 12 20:NOP

(0018,18 00 01 02 03
Kkg Xkg Xkg Xkg
* x...
KGp 00:HJKMNOXaef
X3M 01 02 03:HJKMNXZeäåæçìíîïðñ
X3M 00:Zäåæçìíîïðñ

(0018,20 02 10 41 42 43 44 45 46
Xkg KBp KBv Uqn.pA KZ7 KZ7 Xkg KZ7
.x..xx.x .xxxxxxx xx...... .x......
Kkg 43 44 46:DEP
Kkg 41:P

(0018,31 00 01 03 04
Kkg Kkg Kkg Kkg
*

(0018,50 20 21
Xkg Xox
* x.
Xox 20:A

(0018,51 00 01 04
Kkg KIM KIM
* x..
Kkg 01:A
K4ya 00:qx
KFB 00:yzªºÀ
Xsq 00:µ

(0018,60 00
KG4
*
K26 00:HIJKNO

(0018,70 00 01 04 05 06 08 0A 0C 0E 10 11 12 14 16 1A 20 22 24 26 28 2A 2B 30 32 34 36 38 40 41 42 44 46 48 4C 50 52 54 56 58 60 62 64 65
KGX KGX Kkg KGX XkB Xkg Xqn.ZC Xqn.Zf Xqn.Zf Xkg Xkg KGX KGX KGX KGX KGX KGX KGX KGX KGX KCu KCu Kkg Kkg Kkg KGX KGX Xkg Xkg KG4 KG4 KG4 KG4 KG4 KG4 KG4 KG4 KG4 KG4 KG4 XpM KG4 KG4
xxxx.......xxxxxxxxxxxxxxxx..xxxxxxxxxxx.xx * xxxxxxxxxxxxxxxxxxxxxxxxxxx..xxxxxxxxxx.... xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.... xxxx..xxx..xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx ..................................x........ ..x........................................
KGX 30 32 34:A
KGX 04:AP
K1K 42 44 46 48 4C:HIJKNO
Kgb 14 16 36 38:HIJKNO
KuP 00 01 05 12 1A 20 22 24 26 28:HIJKNO
K1K 50 52 54 56 58:HIJKO
KJx 04 30 32 34:HJ
KVZ 52 54 56 58:N
KVZ 04:NO
KVZ 30 32 34:NOP
KVZ 50:NP
KVZ 01 1A 60:P
X3M 0A 0C 0E:P
DA0 62:PQR
Kkg 60:QR
Kkg 50:VW
K8W 50:X
KFh 04:ÓÔ

(0018,81 50 51
KG4 KG4
*
K1K 50 51:HIJKNO
K69 50:f
K69 51:fuv
Kkg 50:uv
Kcx 50 51:w

(0018,90 04 05 06 08 09 10 11 12 14 15 16 17 18 19 20 21 22 24 25 26 27 28 29 30 32 33 34 35 36 37 41 42 43 44 45 46 47 48 49 50 51 52 53 54 58 59 60 61 62 63 64 65 66 67 69 70 73 74 75 76 77 78 79 80 81 82 83 84 85 87 89 90 91 92 93 94 95 98
KAp KiP Kkg Kkg Kkg Kkg Kkg Kkg KL7 KL7 Kkg Kkg Kkg Kyy KL7 Kkg KL7 KL7 Kkg Kkg Kkg Kyy K4d Kyy Kkg Kkg Kkg Kyy Kkg Kkg Kfq Kkg Kkg Kkg Kkg Xkg KZT Kkg Kkg Kfq Kkg KdA KdA KdA K4d KdA KdA KdA KdA KdA Kkg KdA KdA KdA Kkg Kkg KYW Dqn.7V Kkg Kkg Kkg Kkg Kkg Kqo Kkg Kkg KJY KJY Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg KdA Kkg
x.......................................................x..................... x............................x.........................xx...........x......... x............................x.........................xxx..........x......... x.......................................................xx.................... xx.xxxxxxxxxxxxxxxxxxxxxxxxxxxx.xx..xx.xxxxxxxxxxxxxxxxxx.xxxxxxxx..xxxxx.xxxx * xx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx..xxxxx.xxxx xx.xxxxxxxxxxxxxxxxxxxxxxxxxxxx.xx..xx.xxxxxxxxxxxxxxxxxxxxxxxxxxx..xxxxx.xxxx x............................................................................. x........................................................x....................
KGp 37 70 85:HJLOVYaf
Kkg 04:IKMNOPQRSWXZbcde
Kkg 73:IKMQRSTUWXbcdeÐ
KuB 37 70 85:MXZe
KkO 73:ZÄÇÊËÌÍÎÑÒÕÖØÙâã
K4d 64:a
K09 43 44 48 51:ae
K4d 32 33 34 36 69 77 78 81 93 94:ae
K4yo 05:ae
KKb 75 76 87 89:ae
KL7 08 09 10 11 12 16 17 18 21 25 26 27:ae
Kvx 79 82 98:ae
Kyy 90 91:ae
KdD 80:bd
Kkg 14 15 19 20 22 24 28 29 30 35 58:bd
Kkg 52 53 54 59 60 61 62 63 65 66 67 95:c
KFh 73:ÓÔ

(0018,91 00 01 03 04 05 06 07 12 14 15 17 18 19 25 26 27 47 51 52 55 59 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 97 98 99
Kkg KdA Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg KdA Kkg Dqn.7V Kkg Kkg KdA Kkg Kkg KGp KGp KGp KGp Kkg Xkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kyy Xsq Xsq Kkg KdA KdA
......................xxxxx................ ...........x.....x....xxxxx................ .................x....xxxxx................ .................x......................... xx.xxx.........xx..xxxxxxxxx.xxxxxxxxx...xx xx.xxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxx..xxx xxxxxxxxxxxxx.xxxx.xxxxxxxxxxxxxxxxxxx..xxx xx.xxx.....x...xxx.xxxxxxxxxxxxxxxxxxx...xx .......................xx.............xx... ...........x.....x....x....................
KGp 69:HJLOVYaf
Kkg 70 71:IKNSWbcduv
KuB 69 70 71:MXZe
KuB 72 73:Ze
Kvx 00 74:a
K4d 55 68:ae
KKb 47:ae
KL7 83:ae
Kvx 76 77 78 79 80 81 82:ae
Kyy 04 05 06:ae
Kkg 72 73:bcd
Kkg 01 27 59 98 99:c
Xsq 70 71:yzªºÀ

(0018,92 00 14 17 18 19 20 26 27 31 32 34 36 39 40 41 50 51 52 53 54 55 56 57 58 59 5A 5B 5C 5D 5E 5F 60 95 96 97 98
KdA KGp Kkg Kyy Kyy Kkg Kkg Kkg K4d K4d KdA KGp Kkg Kkg Kkg Kyy Kkg Ky8 Kyy Kyy Kyy Kyy Kyy Kyy Kyy Kyy DA0 Kyy Kkg Zkg Kyy Kkg Kyy Kyy KdA KdA
.x...x.....x........................ xxxxxx..xxxx.xxx.xxxxxxxxx.x..x.xxxx xxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxx xxxxxx.xxxxxxxxx.xxxxxxxxx.x..x.xxxx xxxxxxx.xxxx.xxx.xxxxxxxxx.x..x.xxxx
KGp 20:HJLVYaf
KvI 14 36:PQRZÄÇÈÐÔÕØÙ
Kvx 40 41:ae
Kyy 17:ae
Kkg 18 19 31 32 50 53 54 55 56 57 58 59 5A 5C 5F 95 96:bd
Kkg 00 34:c

(0018,93 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 32 33 34 35 37 38 40 41 42 43 44 45 46 51 52 53 60 61 62 63 64 65 66 67 68 69 6A 6B 6C 6D 6E 6F 70 71 72 73 74 75 76 77 78 79 7A 7B 7C 7D 7E 7F 80 81 82 83 84 90 91 92
Kkg K8W K8W Kkg Kkg Kkg Kkg K8W Kkg K8W K8W Kkg K8o Kkg K8o K8W K8o K8o K8W KCL Kkg K8W Kkg XWC Kkg Kkg K8o KG4 Kkg KG4 KG4 K8W K8W Kkg Kkg Kkg Kzz Kkg Kkg Kkg Kkg Kkg Kxq K8W K8W Kkg KLA K75 Kb44 K75 Kkg Kkg Kkg Dqn.ZC Kkg Dqn.7V Dqn.7V Kkg KSx KSx KSx Kkg Kkg Dqn.ZC Kkg Xqn.ZC Kkg Kkg Kkg Kkg Kkg Kkg Kkg Xqn.55 Kkg Kkg Kkg Xqn.55 K75 K75 Xkg Xsq Xsq Kku Kku Kku
...........................x.xx....................................................... ...........................x.xx................................x...................... ...........................x.xx...xxxxxxx......................x...................... ....x...x...x.x.xx........x........................................................... ..................................xxx................................................. .xxxxxxxxxxxx.xxxxxxxxxxx.xx.xxxxx.......xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.xx xxxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxx .xxxxxxxxxxxx.xxxxxxxxx.x.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.xxxxxxx.xxx.xx...xxx ..................................x..xxxx............................................. ..................................xxxxxxx............................................. ...........................x.x........................................................ ....x...x............................................................................. ...........................x.x....xxxxxxx.............................................
K1K 28 30 32:HJ
Kkg 28 30 32:IKQRVW
K8o 05 09:LMY
KVZ 28 30 32:NOP
X3M 71:P
Kkg 13 15 17 18 27:SW
Kk8 91 92:V
Kkg 62:V
K8W 09 13 15 17 18 27:VX
KGk 20:W
Kkg 02 03 08 10 11 16 19 22 33 34 60:W
Dat.7V 69 6A:X
Dat.ZC 67 71:X
K8W 05 06 07 23 28 30 32 35 45 53:X
KSx 64 65 66 68 6B 6F 70 72 74 75 76 77 78 7A 7C 7E:X
Kb44 04 12 21 25 46 60 63 79 7D 80 81:X
KcHp 38:Xe
K69 28 30:fuv

(0018,94 01 02 03 04 05 06 07 10 12 17 20 23 24 25 26 27 28 29 30 32 33 34 35 36 37 38 39 40 41 42 47 49 51 52 55 56 57 61 62 63 64 65 66 67 68 69 70 71 72 73 74 76 77
Kkg KZ7 K4P K4P Kkg Kkg Kkg K4P Kkg Kkg KGX X3M Xqn.55 KPa Kgb Kgb Kgb Kgb K4P Kkg Xkg Kkg Kgb Kgb Kgb Kgb Kgb Kgb Kgb Kgb K4P K4P Kkg K1K Kkg Kkg Kgb KGX Kkg K4P K4P K4P K4P K4P K4P K4P K4P K4P Kkg K1K K4P Kkg Kkg
.x........x..x.......................x............... .xxx...x..x..xxxxxx...xxxxxxxxxx.x..xx.xxxxxxxxx.xx.. * .xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxx .............x....................................... .............x......................................x .xxx...x..xx.xxxxxx...xxxxxxxxxx.x..xx.xxxxxxxxx.xx.. .x........xx.x.......................x............... .x..x.x.xxx..x.....xx...........x.x..xx.........x..xx
Kgb 61:HIJK
Kgb 20:HJ
K4P 02:HJO
Kkg 03 04 49 63 64 65 66 67 68:I
Kkg 10 20 26 27 28 29 30 35 36 37 38 39 40 41 42 47 52 57 69 70 71 73 74:IK
Xkg 23:IK
Kkg 02:IKQR
KVZ 02 29 30 63 64 65:N
KVZ 20 61:NOP
Kzz 25:ÍÎÐÑÒ

(0018,95 04 06 07 08 09 10 11 14 15 16 17 18 19 24 25 26 27 28 30 31 38 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59
Kkg X3M KVZ KZ7 KZ7 KZ7 KZ7 KZ7 KZ7 Dqn.7V Dqn.7V KZ7 KZ7 K7h K7h K7h KGX Xkg KVZ Xkg KVZ Kkg Kkg KZ7 KZ7 KZ7 KZ7 KZ7 KZ7 KZ7 KZ7 KZ7 KZ7 KZ7 KZ7 Kkg K50 KGX KGX KZ7
...xxxxxx..xxxxxx......xxxxxxxxxxxx..xxx ...xxxxxx..xxxxxx....................... xxxxxxxxxxxxxxxxxxxxx................... xxxxxxxxxxxxxxxxxxxxx..xxxxxxxxxxxx..xxx ...xxxxxx..xxxxxx....xxxxxxxxxxxxxxxxxxx ....................................x...
Kgb 27:HIJK
K4P 18 19:HIJKNO
K4P 08 09 10 11 14 15:HIJKO
KTP 24 25 26:NOP
KVZ 27:NOP
KVZ 08 09 10 11 14 15:NP
Kkg 43 44 45 46 47 48 49 50 51 52 53 54 56 57 58 59:QR
KmB 56:v

(0018,96 01 02 03 04 05 06 07 21 22 23 24
Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kyy Dqn.7V Kyy
xxxxxxx.x.x *
KKb 01 02 03 04 05 06 07:ae
Kkg 24:bd

(0018,97 01 15 16 17 18 19 20 21 22 23 24 25 26 27 29 32 33 34 35 36 37 38 39 40 49 51 55 56 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72
Dqn.7V KB5g KB5g KB5g KB5g KB5g KB5g KB5g KB5g KB5g KB5g K8o K8o K8o Kkg Kkg Kkg Kkg Kkg Kkg Kkg KB5g KB5g KB5g Kkg Kkg KB5g KB5g KB5g KB5g KB5g KB5g KB5g KB5g KB5g KB5g KB5g KB5g KB5g KB5g KB5g Kkg Kkg
.xxxxxxxxxxxxx.......xxx..xxxxxxxxxxxxxxx.. .xxxxxxxxxxxxx.......xxx.xxxxxxxxxxxxxxxx.. *
Kkg 15 16 17 18 19 20 21 22 23 24 25 26 27 38 39 40 55 56 58 59 60 61 62 63 64 65 66 67 68 69 70:S

(0018,99 0C 0D 13 38 3A
Xwa Xwa Xkg Xsq Xsq
xx.xx *

(0018,A0 01 02 03
Xkg Xsq Xsq
*

(0020,00 0D 0E 10 11 12 13 20 27 32 37 52 60 62
Uqn.pA Uqn.pA Zqn Kkg KOV Kkg Kkg Xqn.55 KON KON Uqn.pA Kkg KYW
xxxxxxx.xxxxx xxxxxxx.xxxx. * xxxx.xx....x. xxxx.xx...xx. xxxxxxx.xxx.x xxxx.xx.xxx.. xxxx.xx...... xxxx.xx...x.. xxxx.xx.xxxx. xxxx.x....xx. xxxx.x.....x.
UKn.pA 52:AHJÊËÍÎÖâ
Kkg 62:BCDEFGÍÎÐÑÒÓâã
Kkg 37:LMNOPSVWXYZabcdequvÃÄÇÈÐÓÔ
Kkg 32:LMNOPSVWXYZabcdequvÃÄÇÈÐÔ
Ka2 12:NOPQRquvÈÔ
K6C 62:ZqÄÇÈÊËÌÕÖØÙ
K69 60:f
Xsq.pA 20:ghijklmnoprstwxyzªµºÀÁÂÃÅóô
KRm 13:ghijklmnoprstwxzºÏáóô
Xsq 32 37:x
KFh 62:Ô

(0020,01 00 05 10
Kl2 Kl2 Kl2
*

(0020,02 00 42
Uqn.pA U1S.pA
x. * .x
UiF.pA 00:HJKMNXe
X3M.pA 00:Zäåæçìíîïðñ

(0020,10 02 40 41
KYW ZcJ KON
x.x * .xx xx. .x.
KRm 02:ZÄÇÊËÌÍÎÑÒÕÖØÙâã
K5x 40:ÌÕØÙò
KFh 02:ÐÓÔ

(0020,40 00
Xqn.55
*

(0020,90 56 57 71 72
KzT Kkg Kkg Kkg
xx.x * xx..
KYW 57:ABCDEFGHJLVYaf
KYW 72:ABCDEFGHJLVYafuv
Kyd 56:ABCDEFGHJLVYafÓ
KFh 57:Ó

(0020,91 11 13 16 28 53 54 55 56 57 58 61 62 63 64 65 67 70 71 72
Kkg Kkg Kkg Kkg Kkg KGp KGp KYW Kkg Xqn.55 Uqn.pA Kkg KRm Uqn.pA Kkg Kkg Kkg Kkg X4H
...x...x..........x ...xxxxx..........x x..xxxxxxxxxxxxx..x * xxxxxxxxxxxxxxxx..x xxxx...xxxxxxxxx..x x..x...xxxxxxxxx..x ..................x xxxxxxxxxxxxx.....x ...x..............x
KYW 28:ABCDEFGHJLVYaf
KGp 53:HJLOVYaf
K2w 65 67:IKMNOPQRXe
K70N 72:MXe
KRm 56:TUZÄÇÈÐÔÕØÙ
KvI 54 55:ZÐ
Kkg 63:ÐÔ
KFh 28:Ó

(0020,92 13 21 22 28 38 41 45 46 47 48 49 50 51 52 53 54 55 56 57
XoRg Kkg Kkg Kkg XoRg Kkg Kkg Kkg Kkg Kkg Kkg KGp Kkg Kkg Kkg Kkg Kkg KGp Kkg
.....xxxxxxxxx.xxxx * xxxxxxxxxxxxxx.xxxx xxxxx.............. ...x.xxxxxxxxxxxxxx xxxxxx......xx.....
KGp 45 46 47 48 49 54 55 57:HJLOTUVYaf
KGp 41 51 52:HJLOVYaf
K2w 21 22:IKMNOPQRXe
Kkg 50 56:IKNSWbcduv
KuB 50 56:MXZe

(0020,93 0D 10 11
KYW Kkg KRm
x.. x.x * ..x
Kkg 0D:MWXbcde

(0020,94 21 50 53
XkB Kkg Xkg
* x.x ..x

(0020,95 18 29 36
KVZ X3M Kkg
*

(0022,00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10 11 12 13 14 15 16 17 18 19 1A 1B 1C 1D 1E 20 21 22 28 30 31 32 35 36 37 38 39 41 42 48 49 4E 55 56 57 58
KzD KzD KzD KzD Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg K3z KTj KTj KTj KTj KTj Kkg Kkg Kkg KzD KzD Kkg Kkg Kkg Kkg KqN Kkg Kkg Kkg KRm KFh Kkg Kkg KFh KFh KFh KFh KFh KFh Kkg KFh KFh KqN Kkg KFh KFh Kkg
.................................x................. .........................x......................... xxxx.................xxxxx.....................x... xxxxxxxxxxxxxxx.....xxxxxxxxxx...x.........x..x...x ...............xxxxx..........xxx.................. xx....xxxxxxxxx.....x.x...xxx....xxxxxxxxxxxxxxxxxx xx.......xxxxxx.............x.....xxxxxxxxx.xxxxxx. xx.......xxxxxx..................xx..xxxxxx.xxxxxx. xxxx.................xxxxx.......x.............x... ........x.......................................... ........x.....x.................................... ............xx.............x...............x..x...x ......xxx.....x...........x........................ ......xxx.x.x.x.................................... ....xxxxxxxxxxx...........xxx........xx....x..x...x ....xxxxxxxxxxx...........xx...............x..x...x
KzD 1A:ÊÖ
KTG 16 1A 55:ËÌ
KzD 17:ËÌÕØÙ
Kkg 01 04 18 19:ÍÎÑÒ
Kkg 30 37 38 39 41 48 49 56 57:Ð
KFh 01 02 0F 4E:ÐÓÔ
Kkg 35 36:Ðâ
KFh 0A 0B 0C 0D 0E 55:ÓÔ
K65 07 08 09 0D:á
KCi 0B:á
KqN 1D:â

(0022,10 07 08 09 10 12 19 24 25 28 29 33 35 36 37 39 40 44 45 46 47 48 49 4A 4B 50 53 54 59 65 66 90 92 93 95 96 97
Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Xkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg KDA KDA Kkg Kkg KDA Kkg Kkg Kkg Kkg Kkg Kkg Xkg Xkg Kkg Kkg KHc KHc Kkg Zkg
.....x.............................. xxxx.xxx........x.......x..xxx...... ....xx..xxxxxxxxxxxxxxxx.xx...xxxxxx
Krp 19:ÍÎ
KFh 19:ÐÓÔ

(0022,11 01 03 21 22 25 27 28 2A 2B 2C 30 31 32 33 34 35 40 50 55 59
Kkg Kkg Kkg Kkg KDA KDA KDA Xkg Xsq Xsq Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg KDA Xkg
x...x...........xxxx .xxx.xxxxxxxxxxx....

(0022,12 10 11 12 20 25 30 50 55 57 60 62
Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg
* ......x....

(0022,13 00 10 30
Kkg Kkg Kkg
..x xx.

(0022,14 15 20 23 36 43 45 50 52 54 58 60 63 65 66 67 68 70 72
Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Xkg Kkg Kkg Kkg Kqa Kkg Kkg Kkg Kkg Kkg
..x............... * x.................

(0022,15 12 13 15 17 18 25 26 27 28 29 30 31
Kkg Kkg KFh Krp Kkg Kkg Kkg Kkg Kkg Kkg Kkg K2e
..xx........ .xxx.xxxxx.. xxxxxxxx..xx
Krp 15:ÍÎ
KFh 17:ÐÓÔ
Kkg 15:ÑÒ

(0022,16 12 15 16 18 20 22 23 24 26 27 28 29 30 32 33 34 40 42 43 44 45 46 49 50 58
K75 Kkg Xkg Kkg Kkg KFh Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg KFh KFh KFh KFh KFh KFh KFh Kkg
x........................ ......xxx....xxx......... ...x.xxxx....xxx.xxxxxxx. xxx.xxxxxxxxxxxx.xxxxxxxx ...x.x.xx.......xxxxxxxx.
Kb44 12:X
Kkg 22:Ð
KqN 18:Ð
Kkg 12:Ó
KFh 24 26:Ô
Kkg 42 43 44 45 46:Ô

(0024,00 10 11 12 16 18 20 21 24 25 28 32 33 34 35 36 37 38 39 40 42 44 45 46 48 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 83 85 86 87 88 89 90 91 92 93 94 95 96 97 98
Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg KWB Xkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Xkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg KWB KWB Kkg KWB
*

(0024,01 00 02 03 04 05 06 07 08 10 12 13 14 15 17 18 20 22 24 26
Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg KCi K65 K6C K65 K65 Kkg Kkg Kkg Kkg Kkg Kkg
..........x........ *
Kkg 13:á

(0024,02 02
Xsq
*
Xkg 02:VWqÄÅÆÇÈÑÒÓÔáâò

(0024,03 06 07 08 09 17 20 25 38 41 44
KW9 KW9 KW9 Xkg KWB KWB Kkg Kkg Kkg Kkg
* xxxx......

(0028,00 02 03 04 06 08 09 0A 10 11 30 31 32 34 51
Kkg Krz Kkg Kkg Kkg K2q K2q Kkg Kkg Kkg K8o K8o Kkg KB5g
xxxxxxxxxx..x. * ....x..xxx....
K2q 08:ABCDEFGLVaÊËÌÓÖâã
Kkg 09:HJYfqÍÎÑÒ
KBp 30:IKQRfÊËÌÖ
Kkg 51:L
Xsq 08 10 11 30:x
Xsq 06:È
Kkg 03:ÍÎÑÒ

(0028,01 00 01 02 03 06 07 08 09 20 21 22 23 24 25
Kkg Kkg Kkg Kkg KLF KLF Krz Krz Kkg Kkg KLF KLF Kkg Kkg
xxxxxxxxxx.... * ......xxx..... ........x..... xxxxxxxxxxx.x.
KLF 08 09:cghijklmnoprstwÁÂÃÅÆÉÏÚÛÜÝÞßàáäåæçèéêëìíîïðñòóô
Krz 21:È
Xsq 01 02 03:È

(0028,03 00 01 02 03 04
K9W Kkg K9W X2Q Une.pA
xxxx. * ...x.
K9W 01:AHJLVYafquvÄÇÈÊËÌÖØÙ
Kkg 02:TUZÓÔÖâã

(0028,0A 02 04
KBp DA0
* x.

(0028,10 40 41 50 51 52 53 54 55 56 90
Krz Krz Kkg Kkg Kmo Kmo Kmo XNi Kot Kgb
xxxxxxxxx. * xxxxxxx.x.
Kpi 54:ABCDEFGHJMNOPQRSVWXZbdef
KlT1 50 51:AHJLVYaf
KlT1 52 53:Af
Kkg 40:BCDEFGHIJKQRTU
Kkg 52 53:BCDEFGHJLMNOPQRSVWXZbdeÕ
Kkg 41:BCDEFGIKQRf
Kkg 90:HJ
KkH 90:IK
Kot 50:qÄÇÈÊËÌÍÎÑÒÕÖØÙâã
Kot 51:qÄÇÈÍÎÑÒÕØÙâã

(0028,11 01 02 03 99
Kkb Kkb Kkb Uqn.pA
xxx. *
Xsq 01 02 03:È

(0028,12 01 02 03 21 22 23 30 31 32
Kkb Kkb Kkb Kkb Kkb Kkb Kkg Kkg Kkg
xxxxxx... * xxx......
Xsq 01 02 03:È

(0028,13 00 50 51 52 5A
KIM KIM Xkg KIM Krz
xx.xx * ....x .xx.x
Kkg 00 52:PQR
KLF 5A:cghijklmnoprstwxyzªµºÀÁÂÃÅóô
KBv 50:Ö

(0028,20 00 02
K3y Kq7
*
X0E 00:ò

(0028,21 10 12 14
Kkg Kkg Kkg
*
Krz 14:ABCDEFGHJLVYafquvÈÊËÌÖØÙ
Krz 12:AHJLVYafquvÈÊËÌÖØÙ
Krz 10:AVafquvÈ

(0028,30 00 02 03 04 06 10
Kot Kot Dwx KUG Ke0 Kot
* xx.xxx ..x...
KlT1 10:AHJLVYaf
Kpi 04:AHJf
KlT1 02:ALVYaf
KlT1 00:Af
Kkg 02:BCDEFGHIJKPQRTUZÐÔ
Kkg 10:BCDEFGPQRZÐÔ
Kkg 00:HJ
DxH 03:IKQRXÐ

(0028,60 10 20 22 23 40
KsB K9d Xkg K9d K9d
x.... *
KRm 10:cÈ

(0028,61 00 01 02 10 12 14 20 90
KkH KkH KkH KkH KcHM KcHM KkH Xkg
*
Kkg 00 01 02 10 20:HJ
Kkg 14:IK

(0028,7F E0
XXq
*

(0028,90 01 02 03
KdA KdA KdA
*
Kkg 01 02 03:c

(0028,91 08 10 32 45
KdA Kkg Kkg Kkg
..x. .xxx ..xx .xx. x... * xx.. .x..
Kkg 08:c

(0028,92 35
KdA
*
Kkg 35:c

(0028,94 11 15 16 22 43 44 45 46 54 74 78
Kgb Kkg Kkg Kkg Kkg KGX KGX KGX KcHM Kgb Kgb
.....xxx... x.x..xxxxxx * x....xxx.xx ....xxxx... ...x.....x.
Kgb 44 45 46:HJNO
KkH 11 78:IK
Kkg 44 45 46:IKQR
Kkg 74:IKTU

(0028,95 20 37
Kkg KZ7
* x.
KZ7 20:ABCDEFGQR
K4P 20 37:HIJK
Xsq 20:LMSVWXabde
KWp 20 37:NOP

(0032,10 33 34 60 64 66 67
Xqn.55 Xkg Xsq.55 XNF X3M.55 X3M.55
*

(0038,00 10 14 60 62 64
X3M X3M X3M X3M.55 X3M
*

(0038,01 00
Xkg
*
Xsq 00:zº

(0038,05 00
X3M.aB
*

(003A,00 04 05 10 1A 20
Kkg Kkg Kkg Kkg Xqn.55
*

(003A,02 00 02 03 05 08 09 0A 0C 10 11 12 13 14 15 18 1A 20 21 22 23 30 31 40 41 42 44 45 46 47 48
Kkg KqW Xqn.55 KqW Kkg Kkg Xkg Xqn.55 Kkg Kkg Kkg Kkg Kkg Kkg KqW Kkg Kkg Kkg Kkg Kkg Xkg Xkg Xkg Xsq Xsq Xsq Xsq Xsq Xsq Xsq
....x......................... *

(003A,03 00 01 02 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 2A 2B 2C 2D 2E
Kkg Kkg Kkg Uqn.pA KqW KqW Kkg Dqn.7V KqW KqW KqW Kkg Kkg KqW KqW Kkg Kkg Kkg Kkg Kkg Kkg Kkg Xqn.55 KqW Xqn.55 Kkg Kkg KZP
xxx......................... ...xxxxxxxxxxxxxxxxxxxxxxxxx

(0040,00 07 08 09 31 32 33 35 36 39 3A
Xsq.55 Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq
*

(0040,02 44 45 50 51 53 54 60 75 80
Xqn.7V Xqn.7V Xqn.7V Xqn.7V Xqn Xqn.55 XNF Xqn.55 Xqn.55
*

(0040,03 02 03 06 10 12 14 16 18
KG4 KG4 KG4 Xqn.55 KG4 KG4 KG4 KG4
xxx.xxxx *
Kkg 18:DE
KVZ 14:P
Kkg 16:QR

(0040,04 40 41
Xsq Xsq
*
Xkg 41:ABCDEFGHJLMNOPSVWYZabdefhqtuvÄÇÈÉÊËÌÍÎÑÒÓÔÕÖØÙâã

(0040,05 12 13 15 18 1A 20 51 54 55 56 60 62 9A
Dqn Zqn Xkg K5X Xqn.55 KGL Dqn Uqn.pA Zqn.ut Xqn.55 K5X Zqn KGL
xxxxxxxx..xxx * ........xx...
X3M.55 56:LYÍÎÑÒæìîïðñ
X3M.ut 55:LYÍÎÑÒæìîïðñ
Kkg 18 60:dËÌÕØÙ

(0040,06 00 02 10 12 20
Xqn.55 Xqn.55 Zqn.ut Xsq.jS K5X
*
Kkg 20:dËÌÕØÙ

(0040,07 10 1A 2A 3A 4A
Kkg Kkg Kkg Kkg Kkg
..xxx .xxxx x.xxx

(0040,08 EA
Kkg
*
K5X EA:IKQRXc
Xsq.jS EA:TUäåæçèéêëìíîïðñ
KFB EA:gzº
Xsq EA:imxªµÀÁÂÃÅÏÚÛÜÝÞàóô
Kb4q EA:Ð

(0040,10 01 02 0A 12
Xsq Xsq.55 Xsq.55 Xkg
*

(0040,11 01 02 03 04
Xsq Xsq Xsq Xsq
*
Dqn 01:ghijklmnoprstuvw
Xqn 02 03 04:nopr

(0040,83 02 03
KG4 KG4
*
Kkg 02:QR

(0040,90 92 94 96 98
Kkg Kkg KYy Kkg
..x. x.x. .xx. ..xx
Kb4q 96:IKQRXÐ
Kkg 96:MNOPSWZbdeuvÈÉÔÕØÙâã

(0040,92 10 11 12 13 14 16 20 24 25
Kmd Kkg Kkg Kkg Kkg Kkg KYy Kkg Kkg
*
Kb4q 20:IKQRXvÐ
K4I 10:IKQRXÐ
Kb4q 11 12 13 14 16 24 25:IKQRXÐ

(0040,A0 32 33 34 35 40 43 84 B0
Xqn.7V Xqn.7V X3M X3M Kkg Kkg Kkg Kkg
xxxxxx.x *
K5X 43:IKQRXc
K5X 40 B0:IKQRXcÆò
Xsq 32 33:TUimxªµÀÁÂÃÅÏÐÚÛÜÝÞßàäåæçèéêëìíîïðñóô
Xsq.jS B0:TUÐäåæçèéêëìíîïðñ
Xsq.jS 40 43:TUäåæçèéêëìíîïðñ
KFB 40 43 B0:gzº
Xsq 40 B0:imxªµÀÁÂÃÅÏÚÛÜÝÞßàóô
Xsq 43:imxªµÀÏÚÛÜÝÞóô
Xsq 84:xzº
Xkg 43:ÁÂÃÅ
Kb4q 40 43:Ð

(0040,A1 20 21 22 23 24 30 32 38 3A 60 61 62 63 68 70 80 95
Dqn.7V Dqn.7V Dqn.7V Dqn Uqn.pA Xsq.jS Xsq.jS Xsq.jS Xsq.Gj D32.ut Kkg Kkg Kkg Kkg Kkg Xsq Xsq.jS
xxxxx....xxxxxx.. xxxxx....xxxxxx.x * xxxxx....xxxxxxx.
K70E 70:ABCDEFGHJLVYafxyzªµºÀÁÂÃÅóô
K5X 62 63 68:IKQRXcÆò
K5X 61:IKQRXcò
UB5t.pA 24:TUimxªµÀÁÂÃÅÏÐÚÛÜÝÞßàäåæçèéêëìíîïðñóô
Xsq.Gj 20 21 22 23:TUÐäåæçèéêëìíîïðñ
Xsq.jS 61 62 63:TUÐäåæçèéêëìíîïðñ
Xsq.ut 60:TUÐäåæçèéêëìíîïðñ
Xsq.jS 68:TUäåæçèéêëìíîïðñ
D32 60:fhjklnopqrstuvwyzºÈÉÓÔá
D32.55 60:g
KFB 61 62 63 68:gzº
Xsq 20 21 22 60 61 62 63 68:imxªµÀÁÂÃÅÏÚÛÜÝÞßàóô
KB7 70:q
Xsq 23:xªµÀÁÂÃÅÏÚÛÜÝÞßàóô
Kkg 95:Æ
Xsq 70:ÆÉÏÚÛÜÝÞßàáäåæçèéêëìíîïðñò
Kb4q 68:Ð
Kkg 80:ò

(0040,A3 0A 90
Kkg XJR
*
K5X 0A:IKQRXcÆò
Xsq.jS 0A:TUäåæçèéêëìíîïðñ
KFB 0A:gzº
Xsq 0A:imxªµÀÁÂÃÅÏÚÛÜÝÞóô
Kb4q 0A:Ð

(0040,B0 20
XAB.ut
*

(0040,E0 01 10 11 20 21 22 23 24 25 30 31
Xsq Xsq Xkg Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq
xx.xxxxxxxx *

(0042,00 13
Xkg
*

(0044,01 01 02 03 04 05 06 07 08 0A 10
Kkg UHG.pA Kkg Dqn.7V Xqn.7V Xkg Xkg Xsq Xkg Xkg
........x. xxxxxxxxx. ..x.....x. *
Xsq 0A:xzº
Xsq 01 02 03 04 05 06 07:zº

(0046,00 12 14 15 16 18 28 30 32 34 36 38 40 42 44 46 47 50 52 60 62 63 64 70 71 74 75 76 77 80 92 94 95 97 98
Zkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg K3z K3z K3z K3z K3z KDA Kkg Kkg K3z K3z K3z K3z Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg
xxxxxxxxxxxxx..................... ....x........xx.xxxx.............. ......................xxxxxxx..... ....xxxxxx........xxxx..........xx .............................xxx.. ..............xx........xxxxx..... .............x.................... ........................xxxxx.....
Kkg 46:à
K65 44:á

(0046,01 00 01 02 04 06 10 11 12 13 14 15 16 17 18 21 22 23 24 25 35 37 39 45 46 47
Kkg Kkg Kkg Kkg K3z KDA Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg K3z Kkg K3z K65 KVM Kkg Kkg Kkg
xx.xx.................xxx ......................xxx ......................x.. xxxxx.................xxx ..............xxxxxxxxx.. .....xxxxxxxxx........xxx ...................xx....
Kkg 37:Þ
K3z 46:à

(0046,02 01 02 03 04 05 07 08 10 11 12 13 15 18 20 24 27 30 32 34 36 38 42 44 47 48 49 50 51 52 53
Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg K3z Kkg Kkg Kkg Kkg Kkg Kkg Kkg K3z K3z K3z K3z K3z Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg
*

(0048,00 01 02 03 06 07 08 10 11 12 13 14 15
K21 K21 K21 Kkg Kkg Kkg K21 K21 K21 K21 K21 KEY
...xxx...... xxx...xxxxx. * xxxxxxxxxxx.
Kkg 10 11 12 13 14:Õ
Kkg 01 02 03:ÕÙ

(0048,01 00 02 05 06 07 08 10 11 12 13 14 15 16 17 20
KzD Kkg Kkg KLU K6y Kkg Kkg KzD KzD KzD Kkg Kkg Kkg Kkg Kq7
.x............. x.xxxx.xxx....x xxxxxxxxxx....x x.xxxx.xxxxxxxx *
KTG 05 08:ËÌ

(0048,02 07 1A 1E 1F
Kkg Kkg Kkg Kkg
.xxx *

(0048,03 01 02 03 04
Kkg Kkg Kkg KgR
..xx .x.. .xxx x...
KTG 02:ËÌ

(0050,00 04 10 12 13 14 15 16 17 18 19 1A 1B 1C 1D 1E 20 21
KYW X3M K5X KGL X3M KGL X3M X3M X3M X3M KGL Xqn KGL KGL Xkg Xsq.ZC Xqn.55
xxxxxxxxxxxxxxxx. * x.xx.x....xxxxxxx .x..x.xxxx.....x. .xxxxxxxxxxxxxxx. x.xx.x....xxxxxx. xx..x.xxxx.....xx ...............x. ...............xx ..xx.x....xxxxxx. xx..x.xxxx.....x. x..............x.
Kkg 04:IKQR
Xsq 21:LMSVWXabdetª
Kkg 12:dËÌÕØÙ
KAp 04:ÍÎÑÒ
KFh 04:ÐÓÔ

(0052,00 01 02 03 04 06 07 08 09 11 12 13 14 16 25 26 27 28 29 30 31 33 34 36 38 39 3A
KPa Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg
x......................... *
Kzz 01:ÍÎÐÑÒ

(0054,00 10 11 12 13 14 15 16 17 18 20 21 22 30 31 32 33 36 38 39 50 51 52 53 60 61 62 63 70 71 72 73 80 81 90
Kkg Kkg Kkg Ksx K8o K8o Kkg KB5g KBf Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg KvI Kkg Kkg Kkg Kkg Kkg KB5g Kkg Kkg Kkg KB5g Kkg KvI Kkg Kl2 Kkg
...xxxxxx...............x...x...x. * ................................x.
Kkg 61 71 81:LY
KzE 13 16:M
KB5g 81:MS
Kkg 13 14 15:S

(0054,01 00 01
Kkg KB5g
.x *
Kkg 01:L

(0054,02 00 02 10 11 20 22
K8o KZ7 KvI Kkg K6C K6C
.x..xx xx..xx ....xx *
KIM 20 22:ABCFG
Kkg 20:DEPQRS
Kkg 22:DEPQRSY
KB5g 02:LMY
KzE 20 22:M
Kkg 02:QRS
Kkg 00:Y

(0054,03 00 02 04 06 08
Kkg X3M K7t Ksx Kkg
.x... xxx.. *
KB5g 02:LMY
KzE 00 04:M
Kkg 02 04:S

(0054,04 00 10 12 14
Xkg Kkg Kkg KIM
.xxx .xx. *
KIM 10 12:ABCDEFGP
Kkg 14:IKLY
KzE 14:M
KWp 10 12:MNOSVWXabcde
Keo 14:NO
KFB 10 12:g

(0054,05 00 01
KRm KB5g
* x.
KB5g 00:LMY
Kkg 00:S

(0054,10 00 01 02 04 06
KB5g KB5g KB5g KB5g KB5g
*
Kkg 00 01 04:L
Kkg 02:LS

(0054,11 00 01 02 03 04 05
KB5g KFJ KB5g KFJ Xkg KFJ
* xxxx.x
Kkg 02:L
Kkg 00:S

(0054,12 00 01 02 03 10 20
KB5g KB5g KB5g KB5g KB5g KB5g
*
Kkg 10:S

(0054,13 00 10 11 20 21 22 23 24 30
KB5g KB5g KB5g KB5g KB5g KB5g KB5g KB5g KB5g
*
Kkg 00 30:L
Kkg 21:LS
Kkg 10 20 23 24:S

(0060,30 00 02 04 06 08 10 20
X3M X3M X3M X3M X3M X3M X3M
*

(0062,00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10 11 12 13 20 21
Kkg Kkg Kkg Kkg Kps Xkg KwD Kkg KLD Kkg Kkg KEY KEY Kkg Kkg Kkg KwD KEe KwD Dgx Uqn.pA
..........x.......... ..........x.x........ ..x.......xxx.x...... ..x.......xxx...x.... ..........x......x... xxxxxxxxxxxxxxxxx.xxx .xxxxx.x..xxx.x.x..xx xxxxxxxxxxxxx.x.x..xx ..........x...x.x.... ..........x........xx
KFB 0B:gzº
Xsq.pA 0B:imªµÀóô
Kkg 0D:qÅÆ
KtK 03:x
Kkg 0C:Å
Kkg 07:È
Xsq 0B:ÚÛÜÝÞßà
Xsq.jS 0B:äåæçèéêëìíîïðñ

(0064,00 02 03 05 07 08 09 0F 10
Kkg Uqn.pA Kkg Kkg Kkg KTX Kkg Kkg
*

(0066,00 01 02 03 04 05 09 0A 0B 0C 0D 0E 10 11 12 13 15 16 17 18 19 1A 1B 1C 1E 1F 20 21 22 26 27 28 2A 2B 2C 2D 2E 2F 30 31 32 34 35 36 37 38 40 41 42 43
Kkg Kkg Kkg Xkg Kkg Kkg Kkg Xkg KEY KEY Kkg Kkg Kkg Kkg Kkg Kkg KVI Kd0 Kd0 Kd0 Kd0 Kd0 Kkg Kkg Kkg Kd0 KVI KVI Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Xsq Xsq Xsq Xsq Kkg Kkg Xsq KEY KEY KVI KVI KVI KVI
....................................xxxx..x...... ....................................xxx...x...... ........xx.......................x..xxxx..x...... xxxx.xxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxx ................x...................xxxx..x.x.... ....x..x.........................x..xxxx..x...... ................x..........x........xxxx..x..x...
KLD 31 36:VWqÄÅÆÇÈÑÒÓÔáâò
Kkg 2F:VWqÄÅÆÇÈÑÒÓÔáâò
Xkg 32:VWqÄÅÆÇÈÑÒÓÔáâò
KwD 30:VWÄÅÆÇÈÑÒÓÔáâò
Kb44 2F 30:X
KeS 31 36:X
Xkg 30:q
Kkg 0C 0D:Å

(0066,01 01 02 03 04 05 06 07 08 21 24 25 29 30 32 33 34
Kkg Kkg Kwf Kkg Kkg Kps Xkg Kkg Kkx Kkx Kwf KVI Kkx Kkg KwD Kkg
* ........x.x..x..

(0068,65 90
Kkg
*

(006A,00 01 02 03 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10 11
Kkg Kkg ULq.pA Dqn.55 Xqn.55 Kkg Kkg Kkg Kkg KwD Kkg Kkg KLU Kkg Kkg KVI
*

(0070,00 06 22 23 80 81 84 86 87
Xsq.Gj Kkg Kkg DSk ZxM Xqn Xqn Xkg
...xxxxx ....xxx. .x.xxxxx x....... ..xxxxxx

(0070,03 06 08 09 0A 0B 0C 0D 0F 10 11 12 14 15 18 1A 1B 1C 1E 1F
Kkg Kkg Kkg Kkg KLl Kkg Kkg Xkg KAj Kkg Kd0 KEe KEe Kkg Uqn.pA Xsq Kkg Kkg KwD
...............x... ....x.............. .xxx.xx....xx.x.... x......xxxx..xx.xxx .....xx....x..x....

(0070,04 04
Kkg
*

(0072,00 26 28 50 52 54 56 5E 5F 60 61 62 63 64 65 66 67 68 69 6A 6B 6C 6D 6E 6F 70 71 72 73 74 75 76 78 7A 7C 7E 7F 80 81 82 83
Xsq Xsq Kkg Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq
xx.xxx.................................. xxxxxx.................................. *
Kkg 26 28 52:jklnopr
XoRg 54 56:jklnopr
Xsq 50:w

(0074,01 20 21
Kkg Kkg
*

(0074,10 20 22 25 26 27 28 2A 2B 2C 2D 30 32 34 36 40 57
Kkg Kkg K50 Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Xkg Xsq
...............x *
Kkg 57:jklnopr

(0074,12 12
K75
*
Kb44 12:X

(0074,13 24 38 3A
K50 Kkg Kkg
*

(0074,14 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E
Kkg Kkg Kkg Kkg K0g K0g Kkg Kkg Kkg Kkg Xkg Kkg Kkg Kkg
.....x........ *
Kkg 06:ó

(0082,00 18 19 32 33 34 35 36 37
Kj2 Xkg Xsq Xsq Xsq Xsq Xsq Xsq
xx...... *
Xsq 18 19:w

(0088,01 30 40
Xsq Xsq
*
Uqn.pA 40:IKMNOPSWXbcdeó
Xkg 30:IKMNOPSWXbcdeó

(0088,02 00
Xqn
*

(0100,04 10 20 24 26
Xkg Xqn.7V Xkg Xkg
*

(0400,00 05 10 15 20
Xsq Xsq Xsq Xsq
*

(0400,01 00 05 10 15 20
Xsq Xsq Xsq Xsq Xsq
*

(0400,03 05 10
Xsq Xsq
*

(0400,04 01 02 03 04
Xsq Xqn Xqn Xsq
x... *

(0400,05 00 10 20 50 51 52 61 62 63 64 65
Xfe Xsq Xsq Xsq Xsq Xsq Xqn Xsq Xsq Xsq Xsq
*

(0400,06 00
Xqn
*

(2010,00 10 30 40
Xlm Xlm Xlm
*

(2010,01 00 40
Xlm Xlm
*

(2050,00 20
Kkg
*
Kot 20:AHJLVYafquvÄÇÈÊËÌÖØÙâã

(2200,00 02 05
Zqn.55 Xqn
.x *
Zqn 05:Õ

(3002,00 02 03 04 0A 0C 0D 0E 10 11 12 20 22 24 26 28 29 30 32 34 40 41 42 50 51 52
DA0 Xkg Xkg Kkg Kkg K50 Kkg Kkg Kkg Kkg Zkg Kkg K50 Kkg K50 K50 K50 Kkg K50 Kkg Kkg K50 KLl Kkg DIh
* ......................xxx ....x.xx.x...x...x....xxx .....x...........x.......
Xsq 0C 0E 10 12 26 32:z
Kkg 0D:ô

(3002,01 00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10 11 12 13 14 15 16 17 18 19 1A 1B 1C 1D 1E 1F 20 21 22 23 24 25 26 27 28 29 2A 2B 2C 2D 2E 2F 30 31 32 33 34 35 36
Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Xsq Xsq Kkg Kkg Kkg Kkg K50 Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Xkg Xsq Xsq Xsq Xsq Kkg Kkg Kkg Kkg Kkg Kkg Kkg K7A K7A Kkg K8W K8W Kkg Xkg Xkg Kkg K69 Xkg X5c
...............xx...................................... .............xxxx..........................xx.xx....... .............xxxx..........................xx.xx......x ....................................................x.. ..xxxxxx.xxxxxxxx.....xx...........................xx.. xxxxxxxx.xxxxxxxx.....xx...........................xx.. ........x....xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.
KLA 2B 2C:V
Kkg 10:Vuvw
Xsq 0D 0E:W
Kb44 0D 0E 10 2B 2C:X
Kkg 0F:uvw
K50 34:w
KLA 2E 2F:w
Kkg 2B 2C:w

(3004,00 01 02 04 05 06 08 0A 0C 0E 12 14 16 20 21 22 23 24 40 42 50 52 54 56 58 60 62 70 72 74 80 81 82 83 84
KZy KZy Kkg Kkg Xkg KPp Kkg Kkg Kkg Kvk KPp KgF Kkg Kkg Kjn Xkg Kkg KPp KPp KZy KZy KZy KZy KZy KZy KZy KPp KPp KPp KgF KgF KgF KgF KgF
* .x.......x........................ .........x........................ .x................................
Kkg 02 12:q

(3006,00 02 04 06 08 09 10 12 14 16 18 20 22 24 26 28 2A 2C 2D 2E 30 33 36 37 38 39 40 42 46 48 4A 4B 4C 4D 4E 4F 50 80 82 84 86 A0 A4 A6 B0 B2 B4 B6 B7 B8 C6 C8 C9 CA CB
Dqn.55 Xqn.55 Xqn.55 Zqn.7V Zqn.7V KM3 KM3 Kkg Kkg Xkg KM3 Kkg Uqn.pA Zqn.55 Xqn.55 KtK KtK Xqn.7V Xqn.7V KtK KtK Kkg Xkg Xqn.55 KM3 KtK Kkg Kkg KtK Xkg Xkg Xkg Xqn Xqn Xkg Kkg KM3 Kkg Kkg KtK KtK Kkg Zqn KtK Kkg Kkg Kkg Kkg Kkg Kkg Xkg Kkg Kkg Kkg
......................................x............... ..................................................xxxx xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx..... ......................................x..........xx... ...........................x.......x..x............... .................................................xx...
KZy 84:q
Xsq 84:ÂÄÅÇÈ

(3008,00 10 12 14 16 20 21 22 24 25 2A 2C 30 32 33 36 37 3A 3B 40 41 42 44 45 46 47 48 50 52 54 56 5A 60 61 62 63 64 65 66 67 68 6A 70 72 74 76 78 7A 80 82 90 92 A0 A1 A2 A3 A4 B0 C0 D0 D1 E0 F0 F2 F4 F6
KZy Xkg KZy Kkg Kkg Kkg Kkg Dqn.7V Dqn.7V Kkg Kkg Xkg KmN KmN KmN KmN KmN KmN Kkg Kkg Kkg Kkg KgE KgE Kkg Kkg KmN KZy Zqn.7V Zqn.7V KZy Kkg Kkg Xsq Kkg KZy Kkg Zkg Xsq KmN Kkg KZy KZy Xkg Kkg Xsq Xsq KmN Kkg KmN Kkg KgE Kkg Kkg KLl Kkg Kkg Kkg Kkg Kkg KmN Kkg Kkg Kkg Kkg
....................................................xxxx......... .......................................................x......... .x............................................................... ...............................x.....x........................... ...............................x.....x.................x......... ......x....x..................................................... xxxxx.xxxxxxxxxxxxx.xx...xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.x.... xxxx..xxxxxx..............xxxxxx.x.x.x...xxxx..xxxx.........x.... .........x.x..............xxxxx.............................x.... xxxx.xxxxxxxxxxxxx.xxxxxx.xxxxxxxxxxxxxxxxxxx..xxxxxxxxxxxxxxxxxx ......x..........................................................
Kkg 30:q
Kkg A0:y
KmN C0 D0:y
Xkg 60:yªÀ
Xsq 66:yªÀ
Kkg 52 5A:µ
Xsq 2A:µ

(3008,01 00 05 10 16 20 22 30 32 34 36 38 3A 3C 40 42 50 52 60 62 64 66 68 71 72 73
Kkg Xqn.ZC Kkg K0g Xkg Xsq Kkg Kkg Kkg Kkg Kkg Kkg Kkg Xkg Xsq K0g Kkg Kkg Dqn.7V Dqn.7V Dqn.7V Dqn.7V K0g Kkg Kkg
.x....................... *
Zqn.ZC 05:ª

(3008,02 00 02 20 23 24 30 40 50 51
KZy Xkg KmN Xsq KZy KmN Xkg Zqn.7V Zqn.7V
* xxxxx.xxx
Kkg 00 24:µ

(300A,00 02 03 04 06 07 09 0A 0C 0E 10 12 13 14 15 16 18 1A 20 21 22 23 25 26 27 28 2A 2B 2C 2D 40 42 43 44 46 48 4A 4B 4C 4E 4F 50 51 52 53 54 55 70 71 72 78 79 7A 7B 80 82 83 84 86 88 89 8A 8B 8C 90 91 92 93 94 A0 A2 A4 B0 B2 B3 B4 B6 B8 BA BB BC BE C0 C2 C3 C4 C5 C6 C7 C8 CA CC CE D0 D1 D2 D3 D4 D5 D6 D7 D8 D9 DA DB DC DD DE E0 E1 E2 E3 E4 E5 E6 E7 E8 E9 EA EB EC ED EE EF F0 F2 F3 F4 F5 F6 F7 F8 F9 FA FB FC FE
Dqn.55 Xqn.55 Xqn.55 Zqn.7V Zqn.7V Xkg Kpe Kkg Xqn.55 Kvk KFB Uqn.pA KFB Kkg Xqn.55 KFB KWz KFB KWz KWz KWz KWz KWz KWz KWz KWz KWz KWz KWz KMX KFB XkB KMX KMX KMX KFB KMX KMX KMX KMX KMX KMX KMX KMX Uqn.pA Kkg KFB KFB Xqn.55 Kkg Kvk Kvk Xkg KFB Kig Uqn.pA Kvk Kvk Kkg Kkg Kkg Kvk Kkg KFB Kvk KFB Kkg KLl KFB Kvk Kvk Kkg Zqn.ZC Kkg KLl KLl Kkg KLl Kkg Kkg Kkg Kkg D9j Xqn.55 Kkg Kvk Kkg Kkg Kkg Xkg Xsq Kkg Kkg Kkg Kkg Kkg Xkg Kkg Kkg KgE Kkg Kkg KLl Kkg Xkg Xqn.55 KLl Kkg Zkg KLl Kkg Kkg Xkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg KLl Xkg Kkg KLl KgE Kkg Xkg Kkg Kkg Kkg Xkg Kkg KLl Kkg Xkg
.........................................................................x.xxx.xx...........................x..............x..xxx.xxxxxx ..................................................xxx................................................................................... ............................................................................................x..............xx..............x........x... x....................................................................................................................................... .......................................................................x................................................................ ............................................................................................................x........................... .............xx.............................x....x......................xxx.x..x..xxx.xx...xx.xxxx..x...x..x....x.......xxxx...x...x...x xxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxx.x.x.xxxxxxxxxxxxxxxxxxxxx.xxx.xxxxxx ..............x.............................x....x......................x..................x.......................................x.... ..............x..................................x...................................................................................... xxxxxxxxxxxxx.xxxxxxxxxxxxxxx.xxxxxxxx.xxxxxxxxxxxxxxxxxxx...x.xxx..xxx.xx..x.xxxxxxxxx.x..xx.xxxx.xxx.x...xx..xx.xxxx.xx..x.x.x.xxxxxxx ..............x.............................x....x......................xx..x..x..xxx.x....xx.xxxx..x..x...x....x.......x..x...x...x...x ...........................................................................................x............................................ ............................................x............................x.................x............................................
KFB 79 7A:g
Kkg 79 7A:i
Xkg E1:x
Kkg EE:y
KmN D2 D5 D8:y
Zkg FE:y
KLl B3:z
Kkg B6:z
Kpe CE:z
KFB 78:zº
Xsq F9:ª
Kkg FB:º

(300A,01 00 02 04 06 07 08 09 0A 0C 0E 10 11 12 14 15 16 18 1A 1C 1E 1F 20 21 22 23 24 25 26 28 29 2A 2C 2E 30 32 33 34 40 42 44 46 48 4A 4C 4E 50 51 52 53 54 55 80 82 83 84 90 92 94 96 98 99 9A A0 A2 A4 A6 A8 B0 B2 B4 B6 B8 BA BC D0 D2 D4 D6
Kkg Kkg Kkg Kkg KLl DIh Kkg Xkg Kkg Kkg Kkg Kkg Kkg KLl KLl Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg KLl Kkg Kkg Kkg Kkg Kkg KLA KLl KFB Kkg KLl Kkg Kkg Kkg Kkg Kkg KgE KLl KLl KMX KgE KgE KMX KMX KMX KMX KFB KFB Xkg DA0 Xkg Xsq Xsq Xsq Xsq Xsq Xsq Xkg Xsq Xsq Xsq Xsq Kpe Xqn.55 Xkg Xsq Xsq Xsq Xsq Xsq KAX KAX KAX
............................xxx............................................... ...............................x.............................................. x.xxxxxx..........xx.x.x.xx.xxxx.....x.x..x................................... ...............xx.................x........................................... ....xxxx..x..xxxxxxxxxxxxxxxxxx..x...xxxx.xx.......xxxxxxxxxxxxxxxxxxxxxxxxxxx xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.xxx......xxxxxxxxxxxxxxxxxxxxxxxxxxx ..........x........................................xxxxxxxxxxxxxxxxxxxxxxxxxxx x.xxxxxxxxx.xx..xxxxxxxxx...xxxxxx.xxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx ....xxxx..x..x..xxxxxxxxx...xxx......xxxxxxx.xx....xxxxxxxxxxxxxxxxxxxxxxxxxxx ...........................................................................xxx
K4P 28 29 2A:HJNO
K8o 2C:LMSY
K50 1E 20 22 25 28 29 2A 40 44:f
KLl 00:f
Kkg 15 30:y
KmN 16:y
KLl 32:z
Kkg 2C:zº
Kkg 14 4A 4C:ºÀ
Kkg 07:À
Kkg D2 D4 D6:ô

(300A,02 00 02 06 10 12 14 16 18 1A 1B 1C 22 24 26 28 29 2A 2B 2C 2E 30 32 34 36 38 40 42 44 50 60 62 63 64 66 6A 6C 71 72 73 74 80 82 84 86 88 8A 8C 90 91 92 94 96 98 9C 9E A0 A1 A2 A4 B0 B2 B3 B4 B8 BA C8 D0 D2 D4 D6 E0 E1 E2 E3 E4 E5 E6 E7 E8 EA EB EC
Kkg Kkg Kkg Kkg Kkg Kkg Xqn.ZC K0g K0g Xkg Xkg K0g K0g K6x Kkg Kkg Kkg Kkg Dqn.7V Dqn.7V Kkg Kkg Kkg Xkg Xkg K0g Xkg Xkg Kkg Xkg Xsq Xsq Xsq Xsq Xsq Xsq K0g Kkg Xkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg K0g Xsq Kkg Xkg Kkg Xkg K0g K0g Kkg K0g Kkg Kkg K0g Kkg Zkg Xkg K0g K0g Kkg Kkg Kkg K0g Kkg Kkg KLl Kkg KgE Kkg Kkg Kkg KgE KgE Kkg Xqn.55 Kjj
......................................................................x........... ..x............................................................................... xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.......x. xxx.xxx..x...xxxxxxx.x.xxxxxx..xxx..xxxx.xx.x...xxxxx..x.xx..xx....x.............. ......................................................................xx.xxxxxxxxx
KLl E0:z
Zkg 91:z
Xsq 74 92 94 96 98 A0:ª
Z56.ZC 16:ª
Kkg E1:º

(300A,03 02 04 06 08 09 0A 0C 0D 0F 12 14 16 18 20 22 30 32 34 36 38 3A 3C 40 42 44 46 48 4A 4C 50 52 54 55 56 58 5A 60 62 64 66 70 72 74 80 82 84 86 88 8A 8F 90 91 92 93 94 95 96 98 99 9A 9B 9C A0 A2 A4 A6 A8 AA AC
Kkg Kkg Kkg Kkg Kkg Kkg KgE Kkg DIh Kkg Kkg Kkg DIh Kkg Xkg Kkg Kkg Kkg DIh Kkg Xkg KgE Kkg Kkg Kkg DIh Kkg Xkg DIh Kkg Xkg Xkg Xkg KgE KgE KgE Kkg KyV KgE KgE Kkg KyV KgE Kkg Kkg Kkg KgE KgE KgE KgE DIh Kkg Kkg KgE Kkg KgE Kkg KgE KgE Kkg Kjj Kjj KFB Kkg KgE Kkg Kkg Kkg Kkg
................................x.................................... xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxx.x.x.xxxx.x..xxxxxxx xxxxx..xxx..x..x..x...x..xx.xxxx.xx.xx..xx.xxx...xxxxxx...xxxx......x

(300A,04 01 02 10 12 20 21 22 23 24 25 26 31 32 33 34 35 36 40 41 42 43 50 51 52 53
Xkg Xsq Xkg K0g Xkg Xsq Xsq Xsq Xsq Xsq Xsq KLl Kkg Kkg Kkg Kkg KLl KgE Kkg KgE Kkg Xkg Xsq Xsq Xsq
....xxxxxx.xxxxxx........ .................xx.x.... .....................xxxx xxx.xxxxxx.xxxxxx........ xxxxxxxxxx.xxxxxx........ xxx...................... xxx.xxxxx.x......xxxx.... xxx.xxxxx........x..x....
Kkg 40:jp

(300A,05 01 02 03 04 05 06 07 08 09 10 11 12
Kkg Kkg Kkg Kkg KgE KgE Kkg Kkg Kkg Kkg Kkg Kkg
xxxxx......x .....xxxxxx.

(300A,06 00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10 11 12 13 14 15 16 17 18 19 1A 1B 1C 1D 1E 1F 20 21 22 23 24 25 26 27 28 29 2A 2B 2C 2D 2E 2F 30 31 34 35 36 37 38 39 3A 3B 3C 3D 3E 3F 40 41 42 43 44 45 46 47 48 49 4A 4B 4C 4D 4E 4F 51 52 53 54 55 56 57 58 59 5A 5B 5C 5D 5E 5F 60 61 62 63 64 65 66 67 68 69 6A 6B 6C 6D 6E 6F 70 71 72 73 74 75 76 77 78 79 7A 7B 7C 7D 7E 7F 80 81 82 83 84 85 86 87 88 89 8A 8B
Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Dqn.55 Uqn.pA Kkg Kkg Kkg Kkg Kkg Kkg Kkg Xsq Kkg Kkg Kkg Zqn Kkg Kkg Kkg Dqn.55 Kkg Kkg Kkg KPp Kkg Kkg Kkg Kkg Kkg Dqn.55 Kkg Kkg Kkg Kkg Kkg KMX Dqn.55 Kkg Kkg Kkg Kvk Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg KWA KWA Kkg Kkg Kkg Kkg Kkg KWA Kkg Kkg KLl Kkg Kkg Kkg Kkg Kkg Kkg UZc.pA Xqn.55 Kkg Kkg Kkg Kkg Kkg Dqn.55 Zqn.55 Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg KPp
..............x..x.x.x..................................................................x.........................x...................... ..x...........x..x.x.x..................................................................x.........................x...................... ..x....x......x..x.x.x..........................................xxxxxxxxxxx.xx........................................................... ...x....xxx.x.........xxxxxxxxxxxxxxxxxxx.......x...xx...xx............................................................................x. xxx.xxxx...x.xxxxxxxxx...................xxxxxxx..xx..xxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.. xxx.xxxx...x..x..x.x.x...................xxxxxx....x..xxx.xxxxxxxxxxxxxxxxxxxx.....xxxxxxxxxxxx...................xxxx.xxxxxxxxxxxxxxxx.. xxx.xxxx...x.xxxxxxxxx...................xxxxxx....x..xxx.xxxx.xxxxxxxxxxxxxxx.....xxxxxxxxxxxx..............x....xxxx..xxxxxxxxxxxxxxx.. ...x........x..........xxx.....xx....x....................x.............................................................................. xx..xxxx...x.............................xxxxx...x.x..xxx.x..x.......................xxxxxxxxxx...................xxxx..xxxxxxxxxxxxxx... xxx.xxxx...x..x..x.x.x...................xxxxx...x.x..xxx.xxxxxxxxxxxxxxxxxxxx.....xxxxxxxxxxxx...................xxxx.xxxxxxxxxxxxxxxx.. xxx.xxxx...x.xxxxxxxxx...................xxxxx.x.xxx..xxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.. .......................................................................................x................................................. xxx.xxxx...x.xxxxxxxxx...................xxxxx...x.x..xxx.xxxx.xxxxxxxxxxxxxxx.....xxxxxxxxxxxx..............x....xxxx..xxxxxxxxxxxxxxx.. .......x........................................x.......x...............................xxxxx............................................ .......x..x...x..x.x.x..........................x.......................................xxxxx............................................ .xx...xx..xx..x..x.x.x..........................x..........xxx.xxxxxxxxxxxxxxx.....x.xxxxxxxx.................xx..x.....xxxxxxxxxxxxxx... .xx....x..x..xxxxxxxxx..........................x..........xx..xxxxxxxxxxxxxxx.....x.xxxxxxxx................xxx..x.....xxxxxxxxxxxxxx... ..x....x......x..x.x.x..........................................xxxxxxxxxxx.xx.........x................................................. ..x....x......x..x.x.x.......x..................................xxxxxxxxxxx.xx.........x................................................x ..............x..x.x.x...................................................................................................................
Xsq 5B:LMSVWXabde
Xsq 0E 13 15:LMSVWXabdetª
K8W 02:WX
Zqn 11:fuvyzºÀ
Kkg 1D:i
Dq5 11:jkloprw
Xkg 5A:q
KFB 5A:zº

(300A,07 00 01 02 03 04 05 06 07 08 09 14 15 16 22 23 30 31 32 33 34 35 36 3A 3B 3E 3F 40 41 42 43 44 45 46 60 61 62 72 73 74 80 83 84 85 86 87 88 89 8A 8B 8C 8D 8E 8F 90 91 92 93 94 95 96 97 98 99 9A 9B 9C 9D 9E 9F A0 A1
Uqn.pA Kkg Kkg Kkg Kkg KmN Kkg Kkg Kkg Kkg Kkg Kkg XOr Kkg Kkg Zkg Kkg Kkg Kkg Dqn.55 DA0 Dqn.7V Dqn.7V Kkg Kkg Kkg Kkg Dqn.7V Dqn.55 Kkg Kkg Kkg Kkg Dqn.7V Kkg Kkg Kkg KPp Kkg Xkg Dqn.55 Kkg Uqn.pA Kkg Kkg Kkg Kkg Kkg Kkg Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Kkg Kkg Kkg Xqn.55 Kkg Kkg Kkg Kkg Xkg Xkg Xkg
x...................................................................... x................................................xxxxxxxxxxx........xxx x....x................................................................. x.....................xx............................................... x.xxxxxx............................xxx................................ xx......xxxxxxxxxxxxxxxxxxxxxxxxxxxx...xx.............................. xx......xxxxx..xxxxxxxxxxxxxxxxxxxxx...xx.............................. x.x.xx..x..................................xxxx.x...........xxxxxxxx... x.x......................................xx....x.xxxxxxxxxxx.xxxxxx.... x.x.xx....................................x............................ x.x....................x..................x..................xxxxxx.... x....x...x.xx..x..........xxxxxxx.......x........xxxxxxxxxxx........x.. x................................................xxxxxxxxxxx........x.. x....x...x.xx..x.................................xxxxxxxxxxx........x.. x....x...x.............................................................
Kkg 05:msuv
Kkg 8D 90 91 93 95:t
Xkg 8C 8F:t
Xqn.55 92:t
Z56.55 8E:t
KmN 09:yªµÀ
KmN 15:yªÀ
Xkg 30:yªÀ
Xkg 40:yÀ
Xsq 41 42 43 44 45 46 83:yÀ
Z56 8E:ª

(300C,00 02 04 06 07 08 09 0A 0C 0E 20 22 40 42 50 51 55 60 6A 80 A0 B0 C0 D0 E0 F0 F2 F4 F6
Kkg Xsq Xsq Xsq K50 K50 KFB KFB Kkg Kkg KmN Xkg KZL Kvk Kkg K0g Kkg KLl Kkg KLl Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg
xxx......................... x.x.xx....x................. ..x......................... xxx...xx.xx.....x........xxx x.x......................... x.x.......xx..x..x..xxxxx... xxxxxxxxx...xxxxxxxxxx..x... x......xx.xx..x.........x... x.........x...x............. xxx...xx....xxx.xxxxxx...... x.x.......xx..x..x.xxxxxx... x......x..x.................
Xkg 02:LMSVWXabde
KmN 06:fnopry
KNH 02:fzº
Kkg 04 0A:q
Kkg 06:qtuvwÀô
Kkg 0C:qó
Kkg 22:qóô
KmN B0 E0:y
KmN F0:yª
Xkg 08 09:z
KFB 04 06:zº
K0g 0C:ª
KmN 51:µ
Kvk 80:º
Kkg 08 09:ô

(300C,01 00 02 04 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29
Kkg Kkg Kkg Xkg Xsq Xqn.55 Kkg Kkg Kkg Kkg Kkg Kkg KFB KFB KFB Kvk KFB KmN Kkg Dqn.Zf Kkg KmN
......xxxxxx.......... .....x................ ............xxxxxxxxxx ............xxxxx..... xxx.........xxxxx..... xxx................... ...xxx................
Kkg 20 21 22 24:y
Xsq 13:ô

(300E,00 02 04 05 08
KSc Zqn.7V Zqn.7V Zqn
*

(3010,00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10 11 12 13 14 15 16 17 18 19 1A 1B 1C 1D 1E 20 21 22 23 24 25 26 27 29 2A 2B 2C 2D 2E 2F 30 31 32 33 34 35 36 37 38 39 3A 3B 3C 3D 3E 3F 40 41 42 43 44 45 46 47 48 49 4A 4B 4C 4D 4E 4F 50 51 52 53 54 55 56 57 58 59 5A 5B 5C 5D 5E 5F 60 61 62 63 64 65 66 67 68 69 6A 6B 6C 6D 6E 6F 70 71 73 74 75 76 77 78 79 7A 7B 7C 7D 7E 7F 80 81 82 83 84 85 86 87 88 89 91 92 93 94 95 96 97 98 99 9A A0
KFB Kkg Kkg KPp Zkg Uqn.pA Kkg Kkg Xsq Xkg Xsq Khg Kkg Kkg Zqn.55 Kkg Kkg Kkg Uqn.pA Xkg Xsq Xsq Zqn.55 Xsq Kkg Zkg Zqn Kkg D1H Xkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg KyB Kkg Kkg Kkg Kkg Dqn.ZC Kkg KwD Kkg Uqn.pA KFB Dqn.55 Dqn.55 Dqn.55 Xqn.55 Xqn.55 Dqn.55 Kkg Kkg Uqn.pA KFB Kkg Kkg Kkg KFB KFB KFB Zqn.ZC Kkg Kkg Kpe Kpe Kpe KFB Kkg Kkg Zqn.7V Zqn.7V Kkg Kkg Kkg Kkg Xsq Xsq Dqn.55 Kkg Zqn.55 Kkg Kkg Kkg Zqn.55 Xkg Zqn.55 ZuH KFB Kkg KFB Z56.55 KFB KFB KFB KFB KFB KFB KFB KFB Kpe KFB KFB KFB Uqn.pA Uqn.pA KFB KFB KFB KFB KFB KFB Xqn.55 Kkg KFB Zqn.55 Zqn.55 KFB Kvk Kvk Zqn.55 Kkg Zqn.55 KFB KFB Kvk Xqn.7V Xkg Kvk Kvk Kpe Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Xkg
.........................xxxx.............xx....................x................................................................................ .........................xxxx.............xx.x..................x................................................................................ .............................................x................................................................................................... .........................xxxx.............xx..........x.........x................................................................................ xxxxxxxxxxxxxxxxxxxxxxxxx.....x....x.........x.x.xxxx..xxx.xxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx........... .....xxxxxxxxxxxxxxxxx.xxxxxxxxxxxx.xxxxxxxxx.x..x..xxx...x.....xx.....x......................................................................... .xxxxxxxxxxxxxxxxxxxxx.xx.....x....x............x.............x..x.....x.............................................x..........xxxx............. .....xxxxxxxxxxxxxxxxx.xxxxxx.x....x......xx.x..x.....x.........xx.....x....................................................x.................... .....xxxxxxxxxxxxxxxxx.xxxxxx.x....x......xx.x..x.....x.........xx.....x....................................................x................xxx. .....xxxxxxxxxxxxxxxxx.xxxxxx.x....x......xx.x..x.....x.........xx.....x....................................................x.........xxxxxxx.... .xxxxxxxxxxxxxxxxxxxxx.xx.....x....x.............x...............x.....x......................................................................... .....xxxxxxxxxxxxxxxxx.xxxxxx.x....x......xx.x...x....x.........xx.....x....................................................x.................... .....xxxxxxxxxxxxxxxxx.xxxxxx.x....x......xx.x...x....x.........xx.....x....................................................x................xxx. .....................................................x.............................................................xx................x........... .....xxxxxxxxxxxxxxxxx.xxxxxx.x....x......xx.x...x....x.........xx.....x....................................................x.........xxxxxxx.... .....xxxxxxxxxxxxxxxxx.xxxxxx.x....x......xx.x..................xx.....x......................................................................... .....xxxxxxxxxxxxxxxxx.xxxxxx.x....x......xx.x......xx..........xx.....x......................................................................... .....xxxxxxxxxxxxxxxxx.xxxxxx.x....x......xx.x......xxx.........xx.....x......................................................................... .....xxxxxxxxxxxxxxxxx.xxxxxx.x....x......xx.x......xxx.........xx.....x.......xx................................................................ .....xx.xxx.x....x.xxx.x......x........................................x................x........xx.............................................x .........................xxxx.............xx.........xx.........x................................................................................ .........................xxxx.............xx.........xx.........x..................................................xx.......x........x........... .........................xxxx.............xx.........xx.........x..................................................xx................x...........
Xsq 1A 1B 1C 1D 2D 2E 43:LMSVWXabdetª
KWp 30:MSVWXabcde
Dqn.55 77:g
KFB 02 03 07 08 0D 0E 10 11 12 20 25 30 4A:g
Uqn.pA 0B:g
ZuH 5B:g
Kpe 80:gz
Kkg 41 79:i
Zqn.55 77:q
KtK 64 65:x
Xsq 06 07 0A 0D 12 14 20 4A:x
Kpe 78:zº

(4FFE,00 01
Xkg
*

(5200,92 29 30
Kkg Kkg
* x.

(5400,01 00 10 12
Kkg KZP KZP
*

(5400,10 04 06 0A 10
Kkg Kkg KZP KLy
*

(5600,00 10 20
KJL KJL
*

(60XX,00 10 11 15 22 40 45 50 51
X3M.aY X3M.aY XSq.aY X3M X3M.aY X3M X3M.aY XSq.aY
xx.xxxx. *
Xkg 22 45:BCDEFG
Xm5.aY 10 11 40 50:BCDEFG
X3M.aY 15 51:Y

(60XX,01 00 02
X3M.aY X3M.aY
*
Xm5.aY 00 02:BCDEFG

(60XX,13 01 02 03
X3M X3M X3M
*
Xkg 01 02 03:BCDEFG

(60XX,15 00
X3M
*
Xkg 00:BCDEFG

(60XX,30 00
X3M.df
*
Xqn.df 00:BCDEFG

(7FE0,00 01 02 03 08 09 10
KCy KCy KCy Kv9 Kv9 K2X
xxx..x * ..x... ..xx.x
KLF 03:cÈ
Xsq 10:È

(FFFA,FF FA
Xqn
*
`;

/** Freeze a value and everything in it. */
function freeze(value) {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  }
  return value;
}

/** Give an object a member. An assignment would take one named __proto__ for the prototype. */
function define(object, name, value) {
  if (name === "__proto__") Object.defineProperty(object, name, { value, enumerable: true });
  else object[name] = value;
}

const entries = new Map();

/** Return the entry with a packed name such as `Kcpf.x2b`. */
function entry(name) {
  let found = entries.get(name);
  if (found) return found;
  const dot = name.indexOf(".");
  found = { default: name[0], justification: JUSTIFICATIONS[name.slice(1, dot < 0 ? name.length : dot)] };
  const extras = dot < 0 ? {} : EXTRAS[name.slice(dot + 1)];
  for (const key of Object.keys(extras)) define(found, key, freeze(extras[key]));
  entries.set(name, Object.freeze(found));
  return found;
}

/** Return the blocks of a text that begins and ends with an empty line. */
const split = (text) => (text.trim() ? text.trim().split("\n\n") : []);

/** Read a block; a tag is cut and its entry found when a SOP class first has them. */
function read(text) {
  const lines = text.split("\n");
  const names = lines[1].split(" ");
  const selections = lines.length > 2 ? lines[2].split(" ") : [];
  return { head: lines[0], names, tags: [], usual: [], selections, deviations: lines.slice(3) };
}

/** Cut the tag at a place from text such as `(0018,93 05 06`. */
const cut = (head, text, at) => head.slice(0, 8) + text.slice(at, at + 2) + ")";

/** Give a table the tags of a block that have a mark. */
function fill(made, block, marks) {
  const { head, names, tags, usual } = block;
  for (let at = 0; at < names.length; at += 1) {
    if (marks !== "*" && marks[at] !== "x") continue;
    if (!usual[at]) {
      tags[at] = cut(head, head, 9 + 3 * at);
      usual[at] = entry(names[at]);
    }
    made[tags[at]] = usual[at];
  }
}

let blocks;

/** Put the table of a SOP class together. */
function table(name) {
  if (!blocks) blocks = split(BLOCKS);
  const letters = SELECTIONS[name];
  const made = {};
  for (let number = 0; number < blocks.length; number += 1) {
    if (letters[number] === ".") continue;
    if (typeof blocks[number] === "string") blocks[number] = read(blocks[number]);
    const block = blocks[number];
    fill(made, block, block.selections[LETTERS.indexOf(letters[number])]);
    for (const line of block.deviations) {
      const colon = line.indexOf(":");
      if (!line.includes(name, colon)) continue;
      const space = line.indexOf(" ");
      const deviating = entry(line.slice(0, space));
      for (let at = space + 1; at < colon; at += 3) made[cut(block.head, line, at)] = deviating;
    }
  }
  return Object.freeze(made);
}

const tables = { "": Object.freeze({}) };

function sopClass(uid) {
  const made = {};
  const members = SOP_CLASSES[uid];
  for (const name of Object.keys(members)) define(made, name, freeze(members[name]));
  made.justification = JUSTIFICATIONS[members.justification];
  made.tag = tables[members.tag] || (tables[members.tag] = table(members.tag));
  return Object.freeze(made);
}

function sopClasses() {
  const classes = {};
  for (const uid of Object.keys(SOP_CLASSES)) {
    let opened;
    const get = () => opened || (opened = sopClass(uid));
    Object.defineProperty(classes, uid, { get, enumerable: true });
  }
  // For console.log of Node, which would show getters.
  Object.defineProperty(classes, Symbol.for("nodejs.util.inspect.custom"), {
    value: (depth, options, inspect) => inspect({ ...classes }, { ...options, depth }),
  });
  return Object.freeze(classes);
}

function privateAttributes() {
  const creators = {};
  for (const [creator, text] of PRIVATE) {
    const made = {};
    for (const block of split(text)) fill(made, read(block), "*");
    define(creators, creator, Object.freeze(made));
  }
  return Object.freeze(creators);
}

const members = { ...REST, sopClass: sopClasses() };
if (PRIVATE) members.private = privateAttributes();
const procedure = {};
for (const name of Object.keys(members).sort()) define(procedure, name, freeze(members[name]));
Object.freeze(procedure);

return procedure;
});
