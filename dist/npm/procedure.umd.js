/*! Generated; do not edit. Made from procedure 2026.11.0 by the generator at
 * https://github.com/DIAGNijmegen/rse-grand-challenge-dicom-de-id-procedure
 * Apache-2.0 */
(function (root, factory) {
  if (typeof module === "object" && module.exports) module.exports = factory();
  else if (typeof define === "function" && define.amd) define(factory);
  else root.GrandChallengeDICOMDeIdProcedure = factory();
})(typeof globalThis === "object" ? globalThis : this, function () {
"use strict";

/* The procedure in packed form, and what opens it. Numbers count from 0.
 *
 * REST            the procedure without its SOP classes
 * JUSTIFICATIONS  each distinct justification of an entry or a SOP class
 * EXTRAS          each distinct set of further members of an entry or a SOP class; the first is empty
 * ENTRIES         each distinct entry, one a line: action, number in JUSTIFICATIONS, number in EXTRAS
 * GROUPS          attributes that the same SOP classes treat alike, one group a line: parts separated
 *                 by ";", each the number of an entry and the tags that have it
 * SOP_CLASSES     one a line: SOP Class UID, default action, number in JUSTIFICATIONS, number in EXTRAS
 *                 and the numbers of the groups that make up its table; "0-2 5" is groups 0, 1, 2 and 5,
 *                 "-" none
 *
 * A SOP class is a getter until somebody asks for it: all of the procedure is frozen and answers as
 * plain objects do, but a class is put together at its first use. */

const REST = {"default": "R", "dicomStandardVersion": "2026b", "insert": {"00120062": {"Value": ["YES"], "vr": "CS"}, "00120063": {"Value": ["grand-challenge-dicom-de-id-procedure 2026.11.0"], "vr": "LO"}, "00120064": {"Value": [{"00080100": {"Value": ["113100"], "vr": "SH"}, "00080102": {"Value": ["DCM"], "vr": "SH"}, "00080104": {"Value": ["Basic Application Confidentiality Profile"], "vr": "LO"}}], "vr": "SQ"}, "00280303": {"Value": ["REMOVED"], "vr": "CS"}}, "justification": "This SOP class is not in the procedure, so nothing is known about what its files hold", "version": "2026.11.0"};

const JUSTIFICATIONS = [
  "A code stands for a term of a dictionary such as SNOMED CT; it says which organ, view or agent, never who. Anatomy, segment classes, units and contrast agents are unusable without it.",
  "A formula over numbered volumes, such as (AND 1 2), that software evaluates. It contains no words, and dose reported for the volume depends on it.",
  "A label such as 1 or DAPI that links frames and annotations to an optical path in the same file; set by the scanner. Without the same label on both sides channels cannot be told apart.",
  "Accuracy and extent of a surface or landmark in millimetres.",
  "Agent, route, volume, concentration and rate of a contrast injection as codes and numbers. Enhancement follows from dose and timing; clock times are removed.",
  "An explanation in free words. The coded unit beside it says what the values mean, so words that somebody typed are not needed.",
  "An overlay plane may hold drawn text such as a name or a date, and a table cannot look up repeating groups one by one. The bits are removed, so its dimensions go with them.",
  "Angles, exposure and reconstruction parameters from which the volume was computed: numbers and codes that quality control and reconstruction research need.",
  "Axial length, chamber depth, lens thickness and lens choice in numbers and codes: input and output of a lens calculation.",
  "Collimator and energy window of a gamma camera as the vendor names them, such as LEHR; counts can only be compared between equal ones.",
  "Colour is only reproducible with the profile of the device that took the picture; stain analysis and dermoscopy depend on it.",
  "Colour profile and colour space of the pixels. Stain analysis, dermoscopy and display of colour depend on them; the profile describes a type of device.",
  "Colour, gray and opacity in which to show a segment or annotation: numbers that let a display look as it was made.",
  "Colour, number and geometry of a contour as numbers: viewers draw it and dose statistics are matched to it by number.",
  "Contours, regions of interest and their observations, and the frame of reference they are drawn in: what a structure set is for. Names of regions are emptied as Table E.1-1 asks, descriptions are removed.",
  "Counts, calibration and correction factors of the PET image: without them stored values cannot be turned back into activity or compared between scanners.",
  "Default window, its function and the frame a viewer should open with; the gray values that a reader judged by.",
  "Defined for enhanced images, but scanners write them into classic ones as well. They are the b-value and direction of each image as numbers, and a diffusion series without them cannot be evaluated.",
  "Describes the frames of an overlay whose bits are removed.",
  "Dimension indices order the frames of a multi-frame object in space and time; software that sorts by them cannot rebuild a volume without them.",
  "Distance between pixels as the detector or camera measured it, and how it was calibrated: lengths cannot be measured otherwise.",
  "Distances and angles between source, patient, detector and table: projection geometry, by which sizes are corrected and volumes reconstructed.",
  "Dose goals, fractions, dose and meterset of each beam: the prescription and its schedule in numbers. Which plan of a course they belong to stays in replaced UIDs.",
  "Dose goals, fractions, tolerances and setup of a treatment in numbers: a plan cannot be recalculated or compared without them. Names and descriptions typed by people stay subject to Table E.1-1 and to the decisions on text.",
  "Dose of the scan and the size that it relates to, in numbers and a phantom code: dose registries and calcium scores are computed from them.",
  "Dose received, in numbers: dose-volume histograms and delivered doses are what outcome studies relate to toxicity and control.",
  "Dose, exposure index and what they were derived from: quality assurance and dose registries compare sites by these numbers.",
  "Energies, bins and processing of a multi-energy scan: material maps and virtual monoenergetic images cannot be interpreted without them.",
  "Explains how an alternate device identifier is written; the identifier is replaced by a dummy as Table E.1-1 asks, so its format means nothing any more.",
  "Exposure, lens, flash and white balance of the camera in numbers, as its firmware writes them: colour and size in dermoscopy are corrected by them.",
  "Filter, grid and collimator in numbers and defined terms: scatter and beam quality.",
  "Flags that say whether pixels show identifying text or a recognizable face, were made up by a program, or show a phantom. A consumer needs them to stop a file or to treat it with care.",
  "Formally a coded string, in fact a title that a person or program gives to the object and that is written freely. Nothing is computed from it.",
  "Free text of an earlier de-identification, which may name the institution, a project or a person. The procedure writes its own value in its place (see insert).",
  "Free text that an operator or a configuration at the site fills in. Codes, numbers and flags beside it carry what can be computed with, so only a placeholder is left where the standard requires a value.",
  "Heterogeneity, normalisation and minimum, mean and maximum of a calculated dose: without them a dose grid or histogram cannot be compared.",
  "Holds the original identifying values, encrypted. Anyone with the key, now or later, undoes the de-identification, so the envelope itself has to go.",
  "How a PET or tomographic image was corrected and reconstructed, as the vendor names it, for example OSEM 3i21s. Uptake values differ between methods; harmonisation needs the name.",
  "How far the couch was moved from the setup point: geometry of the patient under the beam.",
  "How frames of a subtraction are averaged, shifted and selected: numbers without which the angiogram cannot be rebuilt.",
  "How long the acquisition took, in seconds without date or time of day: motion, noise and counts depend on it.",
  "How the heart cycle was divided into frames, a term such as FORW; gated volumes cannot be interpreted without it.",
  "How the patient lay and was looked at, as codes: orientation of the image in space.",
  "How the patient lay relative to gravity and to the equipment, as codes and a matrix: geometry that registration and dose calculation need.",
  "Illumination, filters and lenses of the microscope: what intensities and colours mean in a slide or confocal image.",
  "Images of different makes, models and software differ in ways that a study has to correct for, and readers of diffusion or PET data choose their decoding by it. A product that is for sale shares each value with thousands of machines, a prototype does not; serial number, station and institution are removed.",
  "Intent, site and technique of a treatment in codes and defined terms: cohorts are formed by them. Protocol names in words are removed.",
  "Kind of specimen and container in codes: tissue, block or slide. Identifiers of both are handled by Table E.1-1.",
  "Lens and pupil at the time of a visual field test: results cannot be interpreted without them. Numbers and codes per eye.",
  "Light, filters, lenses and magnification of an optical path as codes and numbers: colour and pixel size of a slide follow from them.",
  "Lists by series which other instances the file refers to, so that software can load them together, such as the images under a segmentation. All UIDs in it are replaced consistently and lead to de-identified instances only.",
  "Machine geometry, energy and accessories of a photon or electron beam in numbers and terms: dose cannot be recomputed without them. Identifiers of trays, wedges and blocks are removed.",
  "Make and model of the detector explain noise and sharpness of a radiograph; thousands share them. The identifier of the individual detector is handled by Table E.1-1.",
  "Make and product name of a lens that is for sale everywhere; its constants make the calculation reproducible. Nothing here belongs to one patient.",
  "Maps stored values to quantities such as SUV or ADC, with coded units: what makes a voxel a measurement.",
  "Maps the thickness image onto the image of the retina that it was computed from; numbers and replaced UIDs.",
  "Motion, position, zoom and energy range of the gamma camera or PET detector: geometry of projections and reconstruction.",
  "Names a class of devices, which a replaced UID no longer does, so the value would tell nothing. Make, model and software, which are kept, say the same. An image may bear several, where one is expected of a UID.",
  "Names a slot of the machine as the site labels it. Table E.1-1 empties it, but it may not be empty here; a dummy says as little and keeps the item valid.",
  "Names a stored color palette, which may be one that an institution made. A viewer that does not find it falls back to gray, which changes the look and not the values.",
  "Names another instance: the source of extracted frames or the whole of a concatenation. Replaced consistently, the link holds inside the data set and leads nowhere outside.",
  "Names one event, a statement made about a treatment record; replaced like any other instance so that statements that refer to each other stay linked.",
  "Names the coordinate system of one machine, by which images from the same room could be told. Replaced consistently, geometry between objects still matches.",
  "Names the dictionary that the code comes from. The same code means different things in different schemes, so code without scheme is no information.",
  "Names the manufacturer block of a private attribute that something points to. Private attributes are removed, so the pointer leads nowhere.",
  "Names the metabolite or ratio that a spectroscopic map shows, such as NAA/Cr; otherwise its values have no meaning.",
  "Names the original instances that an object was converted from. Those never leave the hospital under these UIDs, so it only serves to find the way back.",
  "Names the program that reconstructed the volume. Like make and software of the scanner it explains differences between images and is shared by many sites.",
  "Names the reference population that a measurement was compared with. Deviations from normal cannot be interpreted without it, and it says nothing about the patient.",
  "Not an attribute of this SOP class as the standard defines it",
  "Number, state, offset, range, filter and impedance of each channel: samples become millivolts only with them.",
  "Numbers of a dose goal: point, weight and limits for targets and organs at risk.",
  "Numbers the stacks of slices inside one multi-frame object; frames are sorted into volumes by it. It has no meaning outside the file.",
  "On a slide the only value is SLIDE_CORNER, the origin of all coordinates on the glass; without it positions of tiles and annotations have no zero.",
  "Optics and scan of the eye camera or OCT: field of view, rates, pattern and concentration of the drops, by which size and quality are judged.",
  "Phase of heart or breath and regularity of the beats, as numbers and terms: frames are sorted and rejected by them.",
  "Phase of heart or breath in numbers and codes, needed to sort frames of gated acquisitions. Times of day in it are removed by Table E.1-1.",
  "Points to clinical documents about the same patient in the record of the hospital; its instance identifiers are those of that record.",
  "Points to protocol objects of the institution, which are rejected; nothing is left to refer to but the trace of a local protocol.",
  "Position of source, receptor, couch and beam at the time of a treatment image, and exposure: how a portal image relates to the plan.",
  "Pressure and acuity of the tested eye as numbers: covariates without which a visual field cannot be read.",
  "Properties of a treatment volume in codes: which modifier of a structure or device the geometry stands for.",
  "Refraction, pupil distance, corneal and lens measurements in numbers: they are the result that the object exists for.",
  "Says in codes why an image refers to another, for example as a localizer. Software that follows references needs the purpose; UIDs in it are replaced consistently, descriptions of the derivation are removed.",
  "Says in which calendar the patient counts birth and death dates, which hints at religion or origin. The dates it explains are removed.",
  "Says of what kind an object is, from a closed list of the standard. Reading the file depends on it, and it is the same in every hospital.",
  "Says that the picture is of tissue in a container and not of a patient, and what kind of tissue: radiographs and scans of specimens must not be taken for those of people. Identifiers of specimen and container follow Table E.1-1.",
  "Says where the list of codes named by the Context Identifier comes from. That identifier is optional and removed, and the standard forbids the one without the other; value, scheme and meaning stand alone.",
  "Says which institution or person extended a list of codes. The code keeps its meaning without it, while it points at the site.",
  "Says which species was imaged; preclinical and veterinary data are worthless without it, and a species identifies nobody. Names and registry numbers of the animal are removed.",
  "Says with a yes or no whether neighbouring tiles show the same tissue; stitching and counting of cells go wrong without it.",
  "Sensitivities, retests, global indices and reliability of a visual field in numbers: the measurement itself.",
  "Sequence timing, field, flip angle, averages, matrix and encoding direction. Contrast, distortion and quantitative maps follow from them; conversion to research formats reads nearly all of them.",
  "Shape and shade of the area that the collimator leaves: hides nothing but blank borders, and viewers and detection models mask by it.",
  "Shift, rotation and baseline between the two images of a stereo pair.",
  "Short label of a landmark (16 characters) by which points of one set are paired with points of another; a registration cannot be repeated when all points bear the same one.",
  "Short name of a real world value mapping (16 characters), by which software picks the mapping to SUV or ADC when there are several. Written by the application.",
  "Size, spacing, binning and condition of the detector, in numbers and flags: sampling and noise of the image.",
  "Sources, applicators, shields and dwell positions of brachytherapy in numbers: the dose of an implant is computed from them. Names and serial numbers of devices are removed.",
  "Table E.1-1 asks for a dummy. A new UID is one, and unlike one constant it keeps the groups of an object apart, which software that edits annotations relies on.",
  "Table E.1-1 removes it, but the standard requires it in every tracer of this IOD. A dummy date tells nothing and keeps the sequence valid; decay has to be computed from elapsed times.",
  "Table E.1-1 removes it, but the standard requires it, if only empty, in the items of a record. Empty it tells no more than missing, and the item stays valid.",
  "Table feed, pitch, source and reconstruction centres, and scan range in numbers: geometry of the spiral, from which dose and resolution follow.",
  "Technique, beam geometry, detector and dose in numbers and codes: what physicists need for dose and image quality studies and what explains differences between radiographs.",
  "Tells a viewer how to show the sequence: which frame is the mask of a subtraction, which frames matter, what the collimator hides. Numbers only; a lost mask makes an angiogram unreadable.",
  "Tells whether a parent, spouse or owner is responsible for the patient. The person is removed; the role alone still says something about family and guardianship that research on images does not need.",
  "The IOD does not list them, yet scanners write them into MR images and scale stored values by them. Without them diffusion coefficients and relaxation times are wrong by a factor that nobody notices.",
  "The address of an image server in the hospital, with identifiers in its path. De-identified images carry their pixels with them.",
  "The answer of a content item in free words: a dummy keeps the item valid. Coded and numeric answers beside it are kept.",
  "The coil as a product, such as Head_32: signal-to-noise and shading depend on it. Coils are built in series; serial numbers do not stand here.",
  "The date of a list of codes whose identifier is removed. A dummy date for it would be false and is forbidden without the identifier.",
  "The design of the letters or symbols shown, such as Sloan; visual acuity measured with different ones is not comparable.",
  "The name of a structure, such as liver or left corticospinal tract: a segmentation or tractography cannot be used as training data without it. By its nature it names anatomy; descriptions in sentences are removed.",
  "The name of an attribute as the dictionary of the standard spells it, to say which parameter was out of tolerance. Its value is subject to its own row.",
  "The name or inventory number that a site gave to a piece of its treatment machine. Thickness, setting and number of the part are kept, and these are what dose calculation uses.",
  "The nucleus that resonates, such as 1H or 31P: a physical constant of the acquisition that decides what the image shows.",
  "The pedigree number of an animal in a kennel or stud book leads straight to the animal and to its owner.",
  "The position or tune that the ion machine was set to at a control point; depth and width of the beam follow from it, and dose cannot be recomputed without it.",
  "The pulse sequence as the vendor names it, such as *tfl3d1. Tools that convert or quantify MR data recognise diffusion, flow and fieldmaps by it; it is written by the scanner, not by the operator.",
  "The pulse sequence as the vendor names it. Signal and contrast of the image follow from it; written by the scanner, not by the operator.",
  "The radionuclide of a brachytherapy source, for example Ir-192; dose depends on it.",
  "The reconstruction kernel as the vendor names it, such as B30f or LUNG. Texture and noise of the image depend on it more than on dose, and radiomics must group by it.",
  "The resolution that the equipment reaches, a number in millimetres.",
  "The shape or material class of the beam filter in one word, such as WEDGE or BUTTERFLY; part of the technique that dose and noise depend on.",
  "The standard requires it of the treatment machine. Replaced consistently it still says which records come from the same class of machine, and nothing about which class.",
  "The term as the dictionary spells it, which software shows and people check; it is filled from the code, not typed. Sequences whose codes are chosen freely by an institution, such as requested procedures, are removed as a whole.",
  "The tracer in words, such as FDG. Many scanners leave the code empty, and an uptake image without its tracer shows nothing. It names a product, not a person.",
  "The unit of the pixel values after rescaling, such as HU, OD or US: a term of the standard. Density and quantitative values are meaningless without it.",
  "These objects are conversions by definition, and the standard requires every frame to name the instance it was made from. The UIDs in it are replaced consistently, so it ties frames to de-identified originals only.",
  "This X-ray radiation dose report is a structured report: its findings are text typed or dictated by a person and names of observers anywhere in a content tree, which a table of attributes cannot clean. Send the images it reports on, or its measurements as a segmentation, parametric map or annotation object.",
  "This XA/XRF softcopy object is a presentation state: it stores how somebody displayed an image, and its point is text and graphics that a person drew, often with the patient's name or a finding in words. Send the images; display settings that matter are kept in them.",
  "This acquisition context report is a structured report: its findings are text typed or dictated by a person and names of observers anywhere in a content tree, which a table of attributes cannot clean. Send the images it reports on, or its measurements as a segmentation, parametric map or annotation object.",
  "This adult echocardiography report is a structured report: its findings are text typed or dictated by a person and names of observers anywhere in a content tree, which a table of attributes cannot clean. Send the images it reports on, or its measurements as a segmentation, parametric map or annotation object.",
  "This advanced blending object is a presentation state: it stores how somebody displayed an image, and its point is text and graphics that a person drew, often with the patient's name or a finding in words. Send the images; display settings that matter are kept in them.",
  "This basic text report is a structured report: its findings are text typed or dictated by a person and names of observers anywhere in a content tree, which a table of attributes cannot clean. Send the images it reports on, or its measurements as a segmentation, parametric map or annotation object.",
  "This blending softcopy object is a presentation state: it stores how somebody displayed an image, and its point is text and graphics that a person drew, often with the patient's name or a finding in words. Send the images; display settings that matter are kept in them.",
  "This chest CAD result is a structured report: its findings are text typed or dictated by a person and names of observers anywhere in a content tree, which a table of attributes cannot clean. Send the images it reports on, or its measurements as a segmentation, parametric map or annotation object.",
  "This colon CAD result is a structured report: its findings are text typed or dictated by a person and names of observers anywhere in a content tree, which a table of attributes cannot clean. Send the images it reports on, or its measurements as a segmentation, parametric map or annotation object.",
  "This color palette describes no patient; viewers carry the standard palettes themselves. Leave it out.",
  "This color softcopy object is a presentation state: it stores how somebody displayed an image, and its point is text and graphics that a person drew, often with the patient's name or a finding in words. Send the images; display settings that matter are kept in them.",
  "This compositing planar MPR object is a presentation state: it stores how somebody displayed an image, and its point is text and graphics that a person drew, often with the patient's name or a finding in words. Send the images; display settings that matter are kept in them.",
  "This comprehensive 3D structured report is a structured report: its findings are text typed or dictated by a person and names of observers anywhere in a content tree, which a table of attributes cannot clean. Send the images it reports on, or its measurements as a segmentation, parametric map or annotation object.",
  "This comprehensive structured report is a structured report: its findings are text typed or dictated by a person and names of observers anywhere in a content tree, which a table of attributes cannot clean. Send the images it reports on, or its measurements as a segmentation, parametric map or annotation object.",
  "This enhanced X-ray radiation dose report is a structured report: its findings are text typed or dictated by a person and names of observers anywhere in a content tree, which a table of attributes cannot clean. Send the images it reports on, or its measurements as a segmentation, parametric map or annotation object.",
  "This enhanced structured report is a structured report: its findings are text typed or dictated by a person and names of observers anywhere in a content tree, which a table of attributes cannot clean. Send the images it reports on, or its measurements as a segmentation, parametric map or annotation object.",
  "This extensible structured report is a structured report: its findings are text typed or dictated by a person and names of observers anywhere in a content tree, which a table of attributes cannot clean. Send the images it reports on, or its measurements as a segmentation, parametric map or annotation object.",
  "This file assesses the content of other files in observations written by a person or a program in free text. Send the files that it is about.",
  "This file describes a waveform's presentation, montages and annotations in words that a person chose. Send the waveform itself.",
  "This file holds a 3D model in OBJ form with comments, group names and references to further files, and a model of a face shows who somebody is. Send the segmentation it was made from.",
  "This file holds a 3D model in STL form. The model's header and name are free text, a model of a head or body shows who somebody is, and neither can be cleaned attribute by attribute. Send the segmentation it was made from.",
  "This file holds a clinical document (CDA) with the patient's demographics and history in a markup of its own, which a table of DICOM attributes does not reach. Leave it out.",
  "This file holds a whole PDF document. Its pages carry letterheads, names and findings that only a person reading them can remove, and no table of attributes reaches inside. Leave it out.",
  "This file holds raw data in a form that only its manufacturer can read; identifying content inside cannot be found, let alone removed. Send the images reconstructed from it.",
  "This file holds the materials (MTL) of a 3D model: a text file with comments and file names, of no use without the model, which is rejected too. Leave it out.",
  "This file is a DICOMDIR: an index that repeats names, identifiers and dates of every patient on a medium. Send the images themselves and leave the index behind.",
  "This file is a scan of the surface of a body or face: its shape alone shows who somebody is, whatever its attributes say. Leave it out.",
  "This file is a scanner's protocol, not data of a patient; it is written in free text and names the people and devices of an institution. Acquisition parameters that research needs are kept in the images.",
  "This file is a structured display: it lays out images on a screen together with text and graphics that a person put there. Send the images that it shows.",
  "This file is an inventory of an archive: it lists patients, studies and where to retrieve them. Nothing of it can leave the hospital. Send the images themselves.",
  "This file records the protocol as performed: instructions and comments in free text, people and devices of an institution. Acquisition parameters that research needs are kept in the images themselves.",
  "This file records who approved a protocol and when: people, roles and institutions are its content, so nothing is left when they are removed. Leave it out.",
  "This grayscale softcopy object is a presentation state: it stores how somebody displayed an image, and its point is text and graphics that a person drew, often with the patient's name or a finding in words. Send the images; display settings that matter are kept in them.",
  "This hanging protocol says how one institution or person likes images laid out on screen; it describes no patient and names its creator. Leave it out.",
  "This implant template describes a manufacturer's product, not a patient, with attached drawings and documents. Leave it out.",
  "This implantation plan is a structured report: its findings are text typed or dictated by a person and names of observers anywhere in a content tree, which a table of attributes cannot clean. Send the images it reports on, or its measurements as a segmentation, parametric map or annotation object.",
  "This is a microscopic video. Such recordings commonly carry captions with names and may carry sound, inside a video stream that a table of attributes does not reach. Send still microscopic or whole slide images.",
  "This is a photoacoustic image, acquired and displayed together with ultrasound by systems that draw names and identifiers into their frames. Have the pixels checked first by a tool made for that.",
  "This is a photograph of a person. Faces, tattoos and surroundings identify people, and no table of attributes can remove them from the picture. Leave it out, or have it checked and blurred by a person first.",
  "This is a recording of a voice: it identifies the speaker and says names aloud. Leave it out.",
  "This is a secondary capture: a screenshot, scanned paper or converted picture, whose pixels commonly show names, identifiers and dates. Send the original images, or have the pixels cleaned first.",
  "This is a video of a person. Faces and voices, surroundings and captions identify people, and no table of attributes can remove them from the recording. Leave it out.",
  "This is an audio recording, in which voices and spoken names may be heard; sound cannot be cleaned by a table of attributes. Leave it out.",
  "This is an endoscopic video. Such recordings begin and end outside the body, show faces and staff, carry captions with names, and may carry sound. Send still endoscopic images.",
  "This is an ultrasound image. Ultrasound systems commonly draw the patient's name, identifiers and the time into the pixels, which a table of attributes cannot see. Have the pixels cleaned first by a tool made for that.",
  "This is an ultrasound volume. Its source is the same systems that draw names and identifiers into their frames, and frames derived from displays can carry them on. Have the pixels checked first by a tool made for that.",
  "This key object selection is a note that somebody attached to images: its reason and description are words of a person, and without them nothing but references is left. Send the images it points to.",
  "This macular thickness report is a structured report with text of observers in it. Send the thickness map or the tomography image instead.",
  "This mammography CAD result is a structured report: its findings are text typed or dictated by a person and names of observers anywhere in a content tree, which a table of attributes cannot clean. Send the images it reports on, or its measurements as a segmentation, parametric map or annotation object.",
  "This multiple volume rendering object is a presentation state: it stores how somebody displayed an image, and its point is text and graphics that a person drew, often with the patient's name or a finding in words. Send the images; display settings that matter are kept in them.",
  "This patient radiation dose report is a structured report: its findings are text typed or dictated by a person and names of observers anywhere in a content tree, which a table of attributes cannot clean. Send the images it reports on, or its measurements as a segmentation, parametric map or annotation object.",
  "This plan of an imaging agent administration is a structured report: its findings are text typed or dictated by a person and names of observers anywhere in a content tree, which a table of attributes cannot clean. Send the images it reports on, or its measurements as a segmentation, parametric map or annotation object.",
  "This planar MPR object is a presentation state: it stores how somebody displayed an image, and its point is text and graphics that a person drew, often with the patient's name or a finding in words. Send the images; display settings that matter are kept in them.",
  "This procedure log is a running record of what staff said and did, with names and times, in text typed during the procedure. Send the images or waveforms that were acquired.",
  "This pseudo-color softcopy object is a presentation state: it stores how somebody displayed an image, and its point is text and graphics that a person drew, often with the patient's name or a finding in words. Send the images; display settings that matter are kept in them.",
  "This radiopharmaceutical radiation dose report is a structured report: its findings are text typed or dictated by a person and names of observers anywhere in a content tree, which a table of attributes cannot clean. Send the images it reports on, or its measurements as a segmentation, parametric map or annotation object.",
  "This record of an imaging agent administration is a structured report: its findings are text typed or dictated by a person and names of observers anywhere in a content tree, which a table of attributes cannot clean. Send the images it reports on, or its measurements as a segmentation, parametric map or annotation object.",
  "This segmented volume rendering object is a presentation state: it stores how somebody displayed an image, and its point is text and graphics that a person drew, often with the patient's name or a finding in words. Send the images; display settings that matter are kept in them.",
  "This spectacle prescription is a report with names of prescriber and patient in its text. Send the refraction measurements instead.",
  "This variable modality LUT object is a presentation state: it stores how somebody displayed an image, and its point is text and graphics that a person drew, often with the patient's name or a finding in words. Send the images; display settings that matter are kept in them.",
  "This volume rendering object is a presentation state: it stores how somebody displayed an image, and its point is text and graphics that a person drew, often with the patient's name or a finding in words. Send the images; display settings that matter are kept in them.",
  "This waveform annotation is a structured report: its findings are text typed or dictated by a person and names of observers anywhere in a content tree, which a table of attributes cannot clean. Send the images it reports on, or its measurements as a segmentation, parametric map or annotation object.",
  "Ties an image to a line of a dose report. Dose reports are rejected, so nothing is left to tie to, and a scanner may list several events for one image. Where the standard requires it, it is replaced.",
  "Timing of a cine loop in frames and milliseconds, as numbers: playing speed and what is shown first.",
  "Tolerances of gantry, couch and collimator: machine limits in numbers, by which overrides in a record are judged.",
  "Tracer, nuclide, dose, half-life and route as codes and numbers: activity concentration and SUV are computed from them. Start times are handled by Table E.1-1.",
  "Tube voltage, current, time, exposure and focal spot: the technique, from which dose, noise and contrast follow.",
  "Turns stored values into the grays that a reader saw and into output units; without it a viewer guesses window and scale. It holds numbers and tables, no persons.",
  "Values measured on annotations and tracks, with coded units: the result itself.",
  "Water-equivalent thickness, distances, spot sizes and settings of an ion beam: range and width of the beam follow from them.",
  "What a mammogram shows and how the breast was placed, in codes: partial views and implants change what a detection model may expect.",
  "What a segment, annotation or track set is, in codes, whether segments overlap, and which algorithm made it: the labels that training and evaluation read.",
  "What a viewer must know to draw the pixels right and what tells original from derived images: kinds of image, loss by compression, padding and offset tables. Codes and numbers.",
  "What was delivered: metersets, times, wedges, blocks, doses and reasons to stop, in numbers and codes, by fraction and beam. Treatment dates and operators are removed.",
  "Where slices lie and in which order they come: spacing, position along the axis, direction, number of the acquisition and of the instance. Reconstructing a volume rests on them.",
  "Whether and which contrast agent was given decides what an image shows; segmentation and detection models are trained for one phase. Free text in it stays subject to Table E.1-1.",
  "Which fiducials or segments a registration was computed from, by number and replaced UID: needed to repeat or to judge it.",
  "Which metabolite or chemical shift a map or spectrum shows, as codes and numbers.",
  "Which part of the body and which side the image shows, in codes and defined terms: the first thing that a training set is selected by. Laterality is kept together with them, since the standard asks for it wherever the body part is missing.",
  "Which program and version computed the result: without it a result cannot be reproduced or compared. Names of products, not of people; parameters typed as text are removed.",
  "Words by which a person follows a finding through time, often with a name or a date in them. The tracking UID beside it, which is replaced consistently, keeps the link.",
  "[AUTO] Attribute type",
  "[AUTO] Basic Profile",
  "[AUTO] Enclosing sequence not kept",
  "[AUTO] Module usage",
];

const EXTRAS = [
  {},
  {"options": {"cleanDescriptors": "C", "retainPatientCharacteristics": "C"}},
  {"options": {"cleanDescriptors": "C"}},
  {"options": {"cleanGraphics": "C"}},
  {"options": {"cleanStructuredContent": "C"}},
  {"options": {"retainDeviceIdentity": "C"}},
  {"options": {"retainDeviceIdentity": "K", "retainLongitudinalFullDates": "K", "retainLongitudinalModifiedDates": "C"}},
  {"options": {"retainDeviceIdentity": "K", "retainUIDs": "K"}},
  {"options": {"retainDeviceIdentity": "K"}},
  {"options": {"retainInstitutionIdentity": "K"}},
  {"options": {"retainLongitudinalFullDates": "K", "retainLongitudinalModifiedDates": "C"}},
  {"options": {"retainPatientCharacteristics": "K"}},
  {"options": {"retainUIDs": "K"}},
];

const ENTRIES = `
D 5 0
D 28 0
D 32 0
D 34 0
D 58 0
D 100 10
D 108 0
D 114 0
D 209 0
D 211 2
D 211 4
D 211 6
D 211 8
D 211 9
D 211 10
D 211 12
D 211 0
K 0 0
K 1 0
K 2 0
K 3 0
K 4 0
K 7 0
K 8 0
K 9 0
K 10 0
K 11 0
K 12 0
K 13 0
K 14 0
K 15 0
K 16 0
K 17 0
K 19 0
K 20 0
K 21 0
K 22 0
K 23 0
K 24 0
K 25 0
K 26 0
K 27 0
K 29 0
K 30 0
K 31 0
K 35 0
K 37 0
K 38 0
K 39 0
K 40 0
K 41 0
K 42 0
K 43 0
K 44 0
K 45 0
K 46 0
K 47 0
K 48 0
K 49 0
K 50 0
K 51 0
K 52 0
K 53 0
K 54 0
K 55 0
K 56 0
K 63 0
K 65 0
K 67 0
K 68 0
K 70 0
K 71 0
K 72 0
K 73 0
K 74 0
K 75 0
K 76 0
K 79 0
K 80 0
K 81 0
K 82 0
K 83 0
K 85 0
K 86 0
K 89 0
K 90 0
K 91 0
K 92 0
K 93 0
K 94 0
K 95 0
K 96 0
K 97 0
K 98 0
K 102 0
K 103 0
K 104 0
K 106 0
K 109 0
K 111 0
K 112 0
K 113 0
K 115 0
K 117 0
K 118 0
K 119 0
K 120 0
K 121 0
K 122 0
K 123 0
K 125 0
K 126 0
K 127 0
K 128 0
K 192 0
K 193 0
K 194 0
K 195 0
K 196 0
K 197 0
K 198 0
K 199 0
K 200 0
K 201 0
K 202 0
K 203 0
K 204 0
K 205 0
K 206 0
K 207 0
K 208 0
K 210 0
K 211 12
U 59 0
U 60 0
U 61 0
U 62 0
U 99 12
U 124 7
U 211 7
U 211 12
U 211 0
X 6 0
X 18 0
X 33 0
X 36 0
X 57 7
X 64 0
X 66 0
X 77 0
X 78 0
X 84 0
X 87 0
X 88 0
X 105 0
X 107 0
X 110 10
X 116 0
X 191 12
X 210 0
X 211 2
X 211 3
X 211 5
X 211 6
X 211 8
X 211 9
X 211 10
X 211 11
X 211 12
X 211 0
X 212 2
X 212 5
X 212 8
X 212 9
X 212 10
X 212 11
X 212 12
X 212 0
X 213 1
X 213 2
X 213 3
X 213 4
X 213 6
X 213 8
X 213 9
X 213 10
X 213 11
X 213 12
X 213 0
Z 101 2
Z 101 8
Z 210 0
Z 211 2
Z 211 4
Z 211 6
Z 211 8
Z 211 9
Z 211 10
Z 211 11
Z 211 0
`.split("\n").slice(1, -1);

const GROUPS = `
92 (0018,1402) (0018,1403);131 (0018,5101);159 (0018,1260) (0018,1261) (0018,1404)
117 (0018,0060)
117 (0018,1190)
17 (0008,0100) (0008,0119) (0008,0120);44 (0008,001C) (0010,0200);54 (0008,0070) (0008,1090) (0018,1020);66 (0008,0102) (0008,0103);82 (0008,0016);84 (0010,2201);108 (0018,1050);110 (0008,0104);131 (0008,0005) (0008,0053) (0008,0060) (0010,2202) (0010,2293) (0012,0064) (0020,0011) (0028,0120);139 (0018,1002);140 (0008,0014) (0008,0018) (0020,000D) (0020,000E) (300A,0700);144 (0012,0063);145 (0400,0500);149 (0040,A390);150 (0018,990C) (0018,990D);151 (0010,0035);152 (0008,0105);153 (0008,010D);154 (0010,2298);156 (0008,0106) (0008,0107);157 (0010,2294);159 (0008,001A) (0008,001B) (0008,0051) (0008,010B) (0008,010F) (0008,0110) (0008,0117) (0008,0118) (0008,0121) (0008,0122) (0008,0123) (0008,0124) (0008,0300) (0008,1032) (0008,103F) (0010,0022) (0010,0024) (0010,0026) (0010,0027) (0010,0033) (0010,0034) (0010,0212) (0010,0213) (0010,0216) (0010,0218) (0010,0219) (0010,0221) (0012,0062) (0018,A001) (0028,0303) (0032,1034) (0040,0260) (0040,1012) (0100,0410) (0100,0424) (0100,0426) (4FFE,0001);160 (0008,1030) (0008,103E) (0010,4000) (0032,1033) (0040,0254) (0040,0275) (0040,0280);163 (0018,1200) (0018,1201) (0018,1204) (0018,1205);164 (0018,1008) (0018,100A);165 (0008,0081) (0008,1040) (0008,1041);166 (0008,0015) (0008,0201) (0040,0244) (0040,0245) (0040,0250) (0040,0251) (0100,0420);167 (0010,2161);168 (0008,1120);169 (0008,0096) (0008,009D) (0008,1048) (0008,1049) (0008,1060) (0008,1062) (0010,0021) (0010,0032) (0010,1001) (0010,1002) (0010,1100) (0010,2297) (0010,2299) (0040,0253) (0400,0561) (0400,0600) (FFFA,FFFA);170 (0018,A003) (0032,1060) (0040,0007) (0040,1002) (0040,100A) (0400,0565);172 (0018,1009) (0050,0020) (0400,0563);173 (0400,0564);174 (0018,A002) (0400,0105) (0400,0310) (0400,0562);177 (0008,0109) (0008,010A) (0008,010C) (0008,010E) (0008,0112) (0008,0114) (0008,0115) (0008,0116) (0008,0301) (0008,0302) (0008,0303) (0008,0304) (0008,0305) (0008,0306) (0008,0307) (0008,0308) (0008,0309) (0008,030A) (0008,030B) (0008,030C) (0008,030D) (0008,030E) (0008,030F) (0008,0310) (0010,0028) (0010,0214) (0010,0215) (0010,0217) (0010,0222) (0010,0223) (0010,0229) (0010,2295) (0010,2296) (0018,9938) (0018,993A) (0032,1064) (0040,0008) (0040,0009) (0040,0031) (0040,0032) (0040,0033) (0040,0035) (0040,0036) (0040,0039) (0040,003A) (0040,0440) (0040,1001) (0040,E001) (0040,E010) (0040,E020) (0040,E021) (0040,E022) (0040,E023) (0040,E024) (0040,E025) (0040,E030) (0040,E031) (0400,0005) (0400,0010) (0400,0015) (0400,0020) (0400,0100) (0400,0110) (0400,0115) (0400,0120) (0400,0305) (0400,0401) (0400,0510) (0400,0520) (0400,0550) (0400,0551) (0400,0552);178 (0010,2110) (0038,0500);179 (0008,1080) (0008,1084) (0010,2000) (0010,2180) (0010,21B0) (0012,0051) (0012,0072) (0032,1066) (0032,1067) (0038,0062);184 (0012,0030) (0012,0031) (0012,0060) (0012,0081);185 (0010,21D0);186 (0010,1010) (0010,1020) (0010,1030) (0010,21A0) (0010,21C0) (0010,2203);188 (0010,1021) (0010,1022) (0010,1023) (0010,1024) (0012,0010) (0012,0020) (0012,0021) (0012,0022) (0012,0023) (0012,0032) (0012,0040) (0012,0041) (0012,0042) (0012,0043) (0012,0050) (0012,0052) (0012,0053) (0012,0054) (0012,0055) (0012,0071) (0012,0073) (0012,0082) (0012,0083) (0012,0084) (0012,0085) (0038,0010) (0038,0014) (0038,0060) (0038,0064);191 (0010,2292);197 (0008,0020) (0008,0030);198 (0010,0040);199 (0008,0050) (0008,0090) (0008,009C) (0010,0010) (0010,0020) (0010,0030) (0020,0010)
82 (0008,1150);140 (0008,1155)
169 (2200,0005)
123 (0028,135A);160 (0008,2111)
131 (0018,5100)
169 (0008,1072);177 (0040,1102) (0040,1103) (0040,1104)
177 (0072,0026) (0072,0028) (0072,0052) (0072,0054) (0072,0056) (0074,1057)
146 (0018,100B)
168 (0008,1110)
131 (0008,1160)
131 (0062,000B)
131 (0020,0013)
131 (0028,0010) (0028,0011)
131 (0020,0020)
164 (0008,1010);166 (0008,0012) (0008,0013);173 (0008,0082);177 (0040,1101)
165 (0008,0080)
129 (0008,2230)
160 (0020,4000)
123 (0028,0108) (0028,0109);131 (0010,2210) (0020,0060);160 (0018,1030);169 (0008,1050) (0008,1052) (0008,1070)
123 (0028,0106) (0028,0107);131 (0028,0002) (0028,0004) (0028,0034) (0028,0100)
26 (0028,2002)
123 (7FE0,0001);131 (0028,0006) (0028,0101) (0028,0102) (0028,0103) (0028,0121) (0028,1101) (0028,1102) (0028,1103) (0028,1201) (0028,1202) (0028,1203) (7FE0,0002) (7FE0,0010);155 (0028,7FE0)
31 (0028,1056);159 (0028,1055)
26 (0028,2000)
16 (0040,A123)
6 (0040,A160);14 (0040,A120) (0040,A121) (0040,A122);141 (0040,A124);166 (0040,A032) (0040,A033)
16 (0040,0512) (0040,0551);56 (0040,0520) (0040,059A) (0050,0013) (0050,0015) (0050,001A) (0050,001C) (0050,001D);140 (0040,0554);159 (0040,0515) (0050,001E);160 (0040,051A) (0040,0600) (0040,0602);169 (0050,001B);177 (0040,0612);193 (0040,0610);199 (0040,0513) (0040,0562)
83 (0040,0518) (0040,0560) (0040,0620) (0050,0012)
169 (0088,0200)
59 (0008,1200)
59 (0008,114A)
131 (0008,1199)
44 (0028,0302)
125 (0020,0012)
148 (0020,9172)
159 (0008,1250)
188 (0018,1003) (0050,0010) (0050,0014) (0050,0016) (0050,0017) (0050,0018) (0050,0019)
44 (0028,0300)
166 (0008,0021) (0008,0031)
40 (0018,1411) (0018,1412) (0018,1413)
21 (0018,1046) (0018,1047);166 (0018,1042) (0018,1043)
40 (0018,6000)
88 (0018,1622)
160 (0018,1400)
88 (0018,1624)
35 (0018,1110);96 (0018,1600) (0018,1602) (0018,1604) (0018,1606) (0018,1608) (0018,1610) (0018,1612) (0018,1620);164 (0018,1004)
131 (0028,0030)
131 (0040,A043)
131 (0040,08EA)
131 (0040,A161)
131 (0040,A30A)
131 (0040,A040) (0040,A0B0) (0040,A162) (0040,A163) (0040,A168)
159 (0040,0441)
0 (0028,3003);63 (0040,9220);91 (0040,9210);131 (0040,9211) (0040,9212) (0040,9213) (0040,9214) (0040,9216) (0040,9224) (0040,9225)
158 (0008,3010)
171 (0008,0054);176 (0088,0140);177 (0008,1190) (0088,0130)
59 (0008,1115)
44 (0018,9004)
159 (0042,0013)
49 (0018,9073);125 (0020,1002);140 (0008,0017)
166 (0008,002A)
159 (0008,9215)
168 (0008,2112)
197 (0008,0033)
63 (0040,9096)
123 (0028,2114)
197 (0008,0023)
81 (0040,A170)
164 (0018,1000)
112 (0028,1054)
35 (0018,1111);117 (0018,1153)
21 (0018,1044) (0018,1048);159 (0018,002A) (0018,1040);192 (0018,0010)
166 (0008,0022) (0008,0032)
21 (0018,0012) (0018,0014) (0018,1041) (0018,1049)
3 (0028,0A04);34 (0028,0A02)
109 (0018,1160)
159 (0018,1401)
168 (0008,1140)
117 (0018,1405)
117 (0018,1150) (0018,1151) (0018,1152)
129 (0008,2228)
129 (0008,2220)
129 (0020,0062)
118 (0028,1050) (0028,1051) (0028,3010)
168 (0008,1111)
129 (0008,2218)
44 (0028,0301)
123 (2050,0020)
123 (0028,2112)
180 (60XX,3000);188 (60XX,0010) (60XX,0011) (60XX,0022) (60XX,0040) (60XX,0045) (60XX,0050) (60XX,0100) (60XX,0102) (60XX,1301) (60XX,1302) (60XX,1303) (60XX,1500)
112 (0028,3004)
118 (0028,3002) (0028,3006)
24 (0018,1180)
117 (0018,1170)
123 (0028,2110)
118 (0028,1052) (0028,1053) (0028,3000)
123 (0008,0008)
34 (0018,1164)
131 (0018,0015)
95 (0018,1508)
35 (0018,113A) (0018,11A0) (0018,11A2);40 (0040,0302) (0040,0303) (0040,0312);51 (0054,0410);117 (0018,7060) (0018,7064) (0018,7065);129 (0018,5101) (0018,5104);142 (60XX,0010) (60XX,0011) (60XX,0040) (60XX,0050) (60XX,0100) (60XX,0102);159 (0018,11A4) (0018,7062) (0054,0412) (60XX,0022) (60XX,0045) (60XX,1301) (60XX,1302) (60XX,1303) (60XX,1500);160 (0040,0310);161 (60XX,3000);164 (0018,1005);188 (0060,3000) (0060,3002) (0060,3004) (0060,3006) (0060,3008) (0060,3010) (0060,3020)
35 (0018,1530) (0018,1531)
43 (0018,1166)
131 (0008,0008)
129 (0018,0015)
131 (0028,2110)
65 (0018,1147)
188 (0054,0302)
185 (0018,0027) (0018,0035);188 (0018,0029) (0018,0036) (0018,0038) (0018,003A)
92 (0018,7000) (0018,7001) (0018,7005) (0018,7012) (0018,701A) (0018,7020) (0018,7022) (0018,7024) (0018,7026) (0018,7028);159 (0018,7006) (0018,7008) (0018,7010) (0018,7011);163 (0018,700C) (0018,700E);164 (0018,700A)
12 (0018,9371)
131 (0028,3002) (0028,3006)
61 (0018,702A) (0018,702B);92 (0018,7014) (0018,7016)
131 (0028,1040)
34 (0018,1114);35 (0018,1138);95 (0018,1700) (0018,1702) (0018,1704) (0018,1706) (0018,1708) (0018,1710) (0018,1712) (0018,1720);164 (0018,1007)
131 (0028,1052) (0028,1053)
65 (0018,1149)
40 (0018,115E)
117 (0018,8151)
117 (0018,8150)
44 (0050,0004)
117 (0018,1156) (0018,1191)
140 (0020,0052)
191 (0020,1040)
15 (0008,1111)
131 (0008,2218)
160 (0040,0556);193 (0040,0555)
131 (0028,1051)
131 (0028,1050)
131 (0028,2112)
131 (2050,0020)
131 (0028,0301)
43 (0018,7042) (0018,7044) (0018,7046) (0018,7048) (0018,704C);159 (0018,1006) (0018,7040) (0018,7041)
43 (0018,7052) (0018,7054) (0018,7056) (0018,7058)
43 (0018,7050);131 (0018,1164) (0018,7030) (0018,7032) (0018,7034)
131 (0028,1041)
131 (0018,7004)
35 (0018,1450)
35 (0018,1470) (0018,1480) (0018,1490) (0018,1491) (0018,1495)
95 (0018,1460)
35 (0018,1510) (0018,1511)
51 (0054,0414)
40 (0040,0316) (0040,8302)
35 (0018,11A3) (0018,11A5);40 (0040,8303)
131 (0028,3010)
40 (0040,0306) (0040,0314)
131 (0008,0068)
131 (0020,0062)
40 (0040,0318)
129 (0054,0220)
129 (0054,0222)
121 (0018,2041) (0028,1300) (0028,1352);131 (0040,0318)
131 (0018,1508)
35 (0018,9559);131 (0018,2043) (0018,2044) (0018,2046);140 (0018,2042);159 (0018,2045)
131 (0054,0220)
131 (0054,0222)
121 (0028,1350)
159 (0028,1351)
131 (0008,2220) (0008,2228)
131 (0018,1135) (0018,1136) (0018,1137) (0018,1520) (0018,1521)
48 (0028,6112) (0028,9454);131 (0018,1155) (0028,9416);159 (0028,6190)
125 (0022,0028);131 (0028,0008)
123 (7FE0,0003);131 (0008,1161) (0008,1162) (0008,1163) (0008,1164);134 (0008,1167)
125 (0028,6010)
132 (0008,1140)
131 (0018,0060)
92 (0018,0022)
114 (0018,1244)
131 (0018,1510) (0018,1511)
48 (0028,6114);92 (0018,1162);95 (0018,1164) (0018,7004) (0018,7030) (0018,7032) (0018,7034);114 (0028,000A) (0028,6020) (0028,6023) (0028,6040);131 (0018,1152) (0028,1090) (0028,3000) (0028,6100) (0028,6101) (0028,6102) (0028,6110) (0028,6120);143 (60XX,0015) (60XX,0051);159 (0018,1161) (0018,2002) (0028,6022)
187 (0020,0200);188 (0018,1061) (0018,106A) (0018,106C) (0018,1800) (0018,1801) (0018,1802) (0018,1803)
131 (0018,1063)
114 (0008,2144)
131 (0028,0009)
131 (0018,1150) (0018,1151)
114 (0008,2142) (0008,2143) (0018,0040) (0018,0072) (0018,1066) (0018,1067) (0018,1242);131 (0018,1065) (003A,0300) (003A,0301) (003A,0302)
131 (003A,0208)
117 (0018,1154) (0018,115A)
131 (0018,1500)
131 (0018,1134)
131 (0018,9401) (0018,9403) (0018,9404) (0018,9449) (0018,9463) (0018,9464) (0018,9465) (0018,9466) (0018,9467) (0018,9468)
35 (0010,9431);96 (0008,2142) (0008,2143) (0008,9459) (0008,9460) (0028,1090) (0028,6100) (0028,6101) (0028,6102) (0028,6110) (0028,6120) (0028,9411) (0028,9478);114 (0008,9458);131 (0008,9410) (0018,1154) (0018,115A) (0018,1162) (0018,9406) (0018,9410) (0018,9420) (0018,9426) (0018,9427) (0018,9428) (0018,9429) (0018,9430) (0018,9434) (0018,9435) (0018,9436) (0018,9437) (0018,9438) (0018,9439) (0018,9440) (0018,9441) (0018,9442) (0018,9447) (0018,9452) (0018,9456) (0018,9457) (0018,9469) (0018,9470) (0018,9471) (0018,9473) (0018,9474) (0020,9450) (0028,6114) (0028,9415);159 (0018,9423);160 (0018,9424)
75 (0018,1086)
75 (0018,1088)
50 (0018,1064)
131 (0018,1081) (0018,1082)
131 (0054,0410) (0054,0412)
131 (0054,0414)
14 (0008,0033)
14 (0008,0023)
12 (0018,1000)
131 (0040,A170)
131 (0008,9215)
131 (0020,9162) (0020,9228) (5200,9229);134 (0020,0242);140 (0020,9161)
125 (0020,9163)
132 (0008,2112)
14 (0018,9074) (0018,9151);72 (0020,9056);75 (0018,9214) (0018,9236);125 (0020,9156) (0020,9311);131 (0008,9124) (0018,9220) (0020,9057) (0020,9111) (0020,9128) (0020,9157) (5200,9230);140 (0020,9164);147 (0020,9213) (0020,9238);159 (0020,9421) (0020,9453);160 (0020,9158)
131 (0008,9007)
131 (0020,9071) (0020,9072)
131 (0028,9132)
131 (0028,2114)
131 (0018,9004)
33 (0020,9165) (0020,9167) (0020,9221) (0020,9222)
131 (0008,1115)
131 (0008,9092)
140 (0088,0140);159 (0008,1190) (0040,E011) (0088,0130);162 (0008,0054);169 (0400,0402) (0400,0403);177 (0400,0404)
75 (0020,9154) (0020,9155);131 (0018,9118) (0020,9153) (0020,9241) (0020,9251) (0020,9252)
131 (0020,9245) (0020,9246) (0020,9247) (0020,9248) (0020,9249) (0020,9253) (0020,9254) (0020,9255) (0020,9257)
14 (0008,002A)
131 (0018,9073)
131 (0018,9477);140 (0008,3010)
131 (0008,9154)
131 (0018,9337)
21 (0018,0013) (0018,9340) (0018,9425) (0052,0001)
131 (0018,0012) (0018,0014) (0018,1041) (0018,1049) (0018,9338)
131 (0018,9341) (0018,9342) (0018,9343) (0018,9344)
131 (0018,1083) (0018,1084) (0018,9037) (0018,9070) (0018,9085) (0018,9169)
131 (0018,9170) (0018,9171) (0020,9250) (0020,9256)
92 (0018,7036) (0018,7038) (0018,9461);131 (0018,1602) (0018,1604) (0018,1606) (0018,1608) (0018,1610) (0018,1612) (0018,1620) (0018,1700) (0018,1702) (0018,1704) (0018,1706) (0018,1708) (0018,1710) (0018,1712) (0018,1720) (0018,9402) (0018,9405) (0018,9407) (0018,9412) (0018,9417) (0018,9432) (0018,9451) (0018,9455) (0018,9472) (0018,9476) (0028,9443) (0028,9444) (0028,9445) (0028,9446) (0050,0004);159 (0018,9433)
177 (0040,0441)
131 (0018,9328) (0018,9330) (0018,9332)
131 (0018,1110)
83 (0040,08EA) (0040,A043)
83 (0040,A040) (0040,A0B0) (0040,A162) (0040,A163) (0040,A168) (0040,A30A)
83 (0040,A161)
131 (0018,1600)
131 (0028,9422) (0028,9474)
131 (300A,0128) (300A,0129) (300A,012A)
131 (0018,106A) (0018,106C) (0018,1800);140 (0020,0200);159 (0018,1061) (0018,1801) (0018,1802) (0018,1803)
131 (0018,9462)
131 (0018,1130)
95 (0018,1134) (0018,1135) (0018,1136) (0018,1137);131 (0018,1460)
30 (0018,0073) (0018,0074) (0018,0075) (0054,1100) (0054,1200) (0054,1201) (0054,1202) (0054,1203) (0054,1210) (0054,1220) (0054,1310) (0054,1311) (0054,1320) (0054,1322) (0054,1323) (0054,1324);46 (0054,1101) (0054,1103);65 (0018,1121);116 (0018,1075) (0018,1076) (0054,1006);131 (0018,1080) (0028,0051) (0054,0101) (0054,1000) (0054,1001) (0054,1004) (0054,1102) (0054,1300) (0054,1330);159 (0054,1104);166 (0018,1078);197 (0008,0022) (0008,0032)
131 (0018,0050)
131 (0020,0037)
131 (0020,0032)
94 (300A,012C)
159 (300A,07A0) (300A,07A1);177 (0028,9520) (3002,010F) (300A,065B) (300C,0004)
159 (300C,0002)
177 (300C,0006)
136 (300A,0675)
170 (300A,0794);177 (300A,0796)
170 (0050,0021);172 (3010,002D) (3010,0043);177 (300A,060E) (300A,0611) (300A,0613) (300A,0615) (3010,001A) (3010,001B) (3010,001C) (3010,001D) (3010,002E)
159 (300A,079F);170 (300A,0792);177 (300A,078C) (300A,078D) (300A,078F) (300A,0790) (300A,0791) (300A,0793) (300A,0795)
170 (300A,078E)
177 (3002,0110)
46 (0054,1105);116 (0018,1077);131 (0054,1002) (0054,1321);166 (0018,1079)
65 (0054,0501);116 (0018,1071);131 (0018,1181) (0054,0016) (0054,0300);159 (0008,3012)
125 (0054,0500)
107 (0018,1210)
94 (0018,1100)
125 (0020,1041)
125 (0018,0088)
30 (0018,0071);65 (0018,1120) (0054,0013) (0054,0014) (0054,0015) (0054,0202);111 (0018,0031);116 (0018,1074) (0054,0302) (0054,0304);131 (0018,1242) (0054,0061) (0054,0071) (0054,0081);159 (0018,0026) (0018,1070);166 (0018,1072) (0018,1073);174 (0018,0027) (0018,0035);177 (0018,0028) (0018,0029) (0018,0034)
75 (0018,1062) (0018,1083) (0018,1084);159 (0018,1085)
179 (0040,0556);181 (0040,0555)
131 (0018,1060)
14 (0008,0021) (0008,0031)
131 (0028,9145)
131 (0018,0088)
131 (0028,9110)
131 (0008,9206)
131 (0008,9205)
131 (0020,9113) (0020,9116)
131 (0008,9207)
131 (0040,9096)
52 (0054,0410) (0054,0412)
131 (0008,1250) (0018,9751)
52 (3010,0030)
131 (0008,9237);159 (0008,113A) (0008,9121)
131 (0020,930D) (0020,9310)
76 (0018,1081) (0018,1082) (0018,1083) (0018,1084) (0018,9037) (0018,9070) (0018,9085) (0018,9169) (0018,9170) (0018,9171) (0020,9250) (0020,9256);131 (0020,9170) (0020,9171)
113 (0020,9172)
22 (0018,7052) (0018,7054) (0018,7056) (0018,7058) (0018,9402) (0018,9429) (0018,9430) (0018,9463) (0018,9464) (0018,9465);35 (0018,9466) (0018,9467) (0018,9468) (0018,9469) (0018,9470) (0018,9471);188 (0018,9457)
22 (0018,7004);159 (0018,702A) (0018,702B);176 (0008,3010);179 (0018,1400);188 (0018,1164) (0018,1401)
9 (0018,0010);14 (0018,9516) (0018,9517);22 (0018,0060) (0018,1147) (0018,1166) (0018,1700) (0018,1702) (0018,1704) (0018,1706) (0018,1708) (0018,1710) (0018,1712) (0018,1720) (0018,7030) (0018,7032) (0018,7034) (0018,9328) (0018,9330) (0018,9332) (0018,9420) (0018,9461) (0018,9507) (0018,9527) (0018,9530) (0018,9538) (0020,9518);52 (0028,9520) (0028,9537);68 (0018,9524) (0018,9525) (0018,9526);131 (0018,9504) (0020,9536);159 (0008,3011) (0018,9528) (0018,9531);185 (0008,002A);188 (0018,9423) (0018,9506) (0020,9529)
22 (0018,1110) (0018,1190) (0018,7050) (0018,9508) (0018,9509) (0018,9510) (0018,9511) (0018,9514) (0018,9515);35 (0018,9518) (0018,9519)
22 (0018,1111) (0018,1114) (0018,1191) (0018,11A0) (0018,11A2) (0018,1405) (0018,1510) (0018,1511) (0018,7001) (0018,701A) (0018,7060) (0040,0314);131 (0018,2041);182 (0018,700C) (0018,700E);183 (0018,700A) (0018,9371);188 (0018,7004) (0018,7022)
3 (0018,11A4) (0018,7062);131 (0028,1300) (0028,1352)
131 (0018,1111) (0018,1114) (0018,1166) (0018,1191) (0018,11A0) (0018,11A2) (0018,1530) (0018,1531) (0018,7060) (0018,9541) (0018,9542) (0018,9543) (0018,9544) (0018,9545) (0018,9546) (0018,9547) (0018,9548) (0018,9549) (0018,9550) (0018,9551) (0018,9552) (0018,9553) (0018,9554) (0018,9555) (0018,9556) (0018,9557) (0018,9558) (0018,9559) (0040,0316) (0040,8302)
131 (0054,0202)
131 (0018,1190)
83 (0008,1199)
159 (0028,3003)
5 (0018,1078);14 (0018,9701);131 (0018,0071) (0018,0073) (0018,1074) (0018,1075) (0018,1076) (0018,1121) (0018,9715) (0018,9716) (0018,9717) (0018,9718) (0018,9719) (0018,9720) (0018,9721) (0018,9722) (0018,9723) (0018,9724) (0018,9725) (0018,9726) (0018,9727) (0018,9729) (0018,9732) (0018,9733) (0018,9734) (0018,9735) (0018,9736) (0018,9737) (0018,9738) (0018,9739) (0018,9740) (0018,9749) (0018,9755) (0018,9756) (0018,9758) (0018,9759) (0018,9760) (0018,9761) (0018,9762) (0018,9763) (0018,9764) (0018,9765) (0018,9766) (0018,9767) (0018,9768) (0018,9769) (0018,9770) (0018,9771) (0018,9772) (0054,0013) (0054,0014) (0054,0015) (0054,0302) (0054,0304) (0054,0500) (0054,1100) (0054,1210) (0054,1310) (0054,1320) (0054,1323) (0054,1324)
131 (0020,9165) (0020,9167) (0020,9221) (0020,9222)
131 (0018,0090) (0018,1120)
131 (0018,1140)
131 (0018,9305)
131 (0018,1100) (0018,9313) (0018,9315) (0018,9317) (0018,9318) (0018,9327)
131 (0018,9309)
131 (0018,3100) (0018,3101) (0018,3103) (0018,3104) (0052,0002) (0052,0003) (0052,0004) (0052,0006) (0052,0007) (0052,0008) (0052,0009) (0052,0011) (0052,0012) (0052,0013) (0052,0014) (0052,0016) (0052,0025) (0052,0026) (0052,0027) (0052,0028) (0052,0029) (0052,0030) (0052,0031) (0052,0033) (0052,0034) (0052,0036) (0052,0038) (0052,0039) (0052,003A)
131 (0020,0012)
131 (0008,114A)
131 (0008,1200)
131 (0028,0302)
174 (0040,A032) (0040,A033) (0040,A120) (0040,A121) (0040,A122);177 (0040,A040) (0040,A0B0) (0040,A124) (0040,A160) (0040,A161) (0040,A162) (0040,A163) (0040,A168)
177 (0008,1199)
177 (0040,08EA)
177 (0040,A30A)
177 (0040,A043)
177 (0040,A123)
133 (0028,0304)
94 (0018,9309) (0018,9310) (0018,9311) (0018,9313) (0018,9318) (0018,9360) (3002,012B) (3002,012C);131 (0018,9362);160 (0018,937B)
12 (0018,9367);14 (0018,9369) (0018,936A);38 (0018,1271) (0018,9346) (0018,9351) (0018,9352);41 (0018,9363) (0018,936C) (0018,936D) (0018,936E) (0018,9380) (0018,9381) (0022,1612) (0074,1212);131 (0018,1272) (0018,7050) (0018,9304) (0018,9306) (0018,9307) (0018,9312) (0018,9321) (0018,9323) (0018,9325) (0018,9335) (0018,9345) (0018,9353) (0018,9364) (0018,9365) (0018,9366) (0018,9368) (0018,936B) (0018,936F) (0018,9370) (0018,9372) (0018,9374) (0018,9375) (0018,9376) (0018,9377) (0018,9378) (0018,9379) (0018,937A) (0018,937C) (0018,937D) (0018,937E);159 (0018,9382);160 (0018,937F);164 (0018,9373);177 (0018,9383) (0018,9384)
41 (0018,9361)
122 (0066,0030);130 (0066,0031) (0066,0036);131 (0066,002F);159 (0024,0202) (0066,0032)
131 (300A,0602)
131 (3002,010D) (3002,010E) (3002,0110)
94 (3002,012E) (3002,012F)
107 (0018,9320);131 (0018,9301) (0018,9302) (0018,9303) (0018,9308) (0018,9310) (0018,9311) (0018,9314) (0018,9316) (0018,9319) (0018,9322) (0018,9326) (0018,9333) (0018,9334) (0018,9360)
131 (0018,9329)
25 (0028,2000)
126 (0018,0012) (0018,0014) (0018,1041) (0018,1049) (0018,9338)
24 (0054,0018);30 (0028,0051);65 (0018,1045) (0018,1130) (0018,1131) (0018,1142) (0018,1145) (0018,1183) (0018,1184) (0018,1243) (0018,1301) (0028,0031) (0028,0032) (0054,0017) (0054,0306);75 (0018,1060) (0054,0039) (0054,0073) (0054,0210);131 (0018,0070) (0018,1143) (0018,1144) (0018,1182) (0018,1300) (0018,1302) (0054,0010) (0054,0011) (0054,0012) (0054,0020) (0054,0021) (0054,0022) (0054,0030) (0054,0031) (0054,0032) (0054,0033) (0054,0036) (0054,0038) (0054,0050) (0054,0051) (0054,0052) (0054,0053) (0054,0060) (0054,0062) (0054,0063) (0054,0070) (0054,0072) (0054,0080) (0054,0090) (0054,0100) (0054,0200) (0054,0211) (0054,0308);159 (0018,5020) (0054,0400);188 (60XX,0015) (60XX,0051)
75 (0018,1080) (0018,1081) (0018,1082)
123 (0008,9205) (0028,0123);131 (0028,0125) (0028,1230) (0028,1231) (0028,1232) (0040,9092) (7FE0,0009)
131 (0028,2000)
76 (0018,9172) (0018,9173)
169 (0070,0084) (0070,0086);191 (0070,0081)
2 (0070,0080);159 (0070,0087);177 (0008,0006)
140 (0028,1199)
131 (0040,072A) (0040,073A) (0040,074A)
131 (0028,1221) (0028,1222) (0028,1223)
131 (0048,021A) (0048,021E) (0048,021F)
85 (0048,0304);131 (0048,0006) (0048,0007) (0048,0008) (0048,0102) (0048,0303);140 (0008,0019);160 (0008,1088) (0020,0027)
123 (0028,0122);131 (0028,0124) (7FE0,0008)
32 (0018,9075) (0018,9087) (0018,9089);87 (0018,0025) (0018,0083) (0018,0084) (0018,0086) (0018,0087) (0018,0089) (0018,0093) (0018,0094) (0018,0095) (0018,1090) (0018,1094) (0018,1310) (0018,1312) (0018,1314) (0018,1315) (0018,1316) (0018,1318);97 (0028,1052) (0028,1053) (0028,1054);102 (0018,0085);104 (0018,0024);125 (0020,0100) (0020,0105) (0020,0110);131 (0018,0020) (0018,0021) (0018,0022) (0018,0081) (0018,0082)
98 (0018,1250) (0018,1251);131 (0018,0080) (0018,0091)
87 (0018,1320)
131 (0018,0023)
98 (0018,9047);105 (0018,9005);131 (0018,0083) (0018,0093) (0018,0094) (0018,1314) (0018,9008) (0018,9009) (0018,9010) (0018,9011) (0018,9012) (0018,9016) (0018,9017) (0018,9018) (0018,9021) (0018,9025) (0018,9026) (0018,9027) (0018,9032) (0018,9033) (0018,9034) (0018,9036) (0018,9042) (0018,9043) (0018,9044) (0018,9045) (0018,9048) (0018,9049) (0018,9051) (0018,9069) (0018,9075) (0018,9076) (0018,9077) (0018,9078) (0018,9079) (0018,9081) (0018,9082) (0018,9087) (0018,9089) (0018,9090) (0018,9091) (0018,9093) (0018,9094) (0018,9098) (0018,9104) (0018,9105) (0018,9106) (0018,9107) (0018,9112) (0018,9114) (0018,9115) (0018,9117) (0018,9119) (0018,9147) (0018,9155) (0018,9168) (0018,9172) (0018,9173) (0018,9176) (0018,9177) (0018,9178) (0018,9179) (0018,9180) (0018,9181) (0018,9182) (0018,9183) (0018,9197) (0018,9217) (0018,9239) (0018,9240) (0018,9241) (0018,9601) (0018,9602) (0018,9603) (0018,9604) (0018,9605) (0018,9606) (0018,9607);159 (0018,9046);191 (0018,9041) (0018,9050)
131 (0008,9208) (0008,9209) (0018,0087) (0018,9064) (0018,9100) (0018,9174);159 (0018,9175)
3 (0018,925B);14 (0018,9623);67 (0018,9080);87 (0018,9184);128 (0018,9083) (0018,9084);131 (0018,0095) (0018,1312) (0018,9006) (0018,9014) (0018,9015) (0018,9019) (0018,9020) (0018,9022) (0018,9024) (0018,9028) (0018,9029) (0018,9030) (0018,9035) (0018,9058) (0018,9092) (0018,9125) (0018,9152) (0018,9218) (0018,9219) (0018,9231) (0018,9232) (0018,9250) (0018,9251) (0018,9253) (0018,9254) (0018,9255) (0018,9256) (0018,9257) (0018,9258) (0018,9259) (0018,925A) (0018,925C) (0018,925D) (0018,925F) (0018,9260) (0018,9295) (0018,9296) (0018,9621) (0018,9624);191 (0018,9252) (0018,925E)
87 (0018,9622);131 (0018,9226)
87 (0018,9297) (0018,9298);131 (0018,9052) (0018,9053) (0018,9054) (0018,9059) (0018,9060) (0018,9061) (0018,9062) (0018,9063) (0018,9065) (0018,9066) (0018,9067) (0018,9095) (0018,9101) (0018,9103) (0018,9126) (0018,9127) (0018,9159) (0018,9198) (0018,9199) (0018,9200) (0018,9227) (0018,9234) (0028,9001) (0028,9002) (0028,9003) (0028,9108) (0028,9235) (5600,0010) (5600,0020)
131 (0040,0518) (0040,0560) (0040,0620) (0050,0012)
3 (3002,0002);60 (300A,00B6) (300A,0100);77 (3002,000D) (3002,0024) (3002,0028) (3002,0029) (3002,0030) (3002,0034) (3002,0042) (300A,011E) (300A,0120) (300A,0122) (300A,0125) (300A,0128) (300A,0129) (300A,012A) (300A,0140) (300A,0144) (300C,0008) (300C,0009);92 (0028,1040);117 (0018,9328) (0018,9330);131 (0008,0064) (3002,000A) (3002,000C) (3002,000E) (3002,0010) (3002,0011) (3002,0012) (3002,0022) (3002,0026) (3002,0040) (3002,0041);159 (3002,0003) (3002,0004);191 (3002,0020)
1 (3010,001D);12 (3010,002D);131 (3010,001C) (3010,002E);160 (0050,0021);191 (3010,001A);195 (3010,0043);199 (3010,001B)
131 (3010,0039)
131 (300A,0607)
131 (0018,1630) (0018,1631) (0018,1632) (0018,1633) (0018,1634) (0018,1635) (0018,1636) (0018,1637) (0018,1638) (3008,00A4) (300A,060E) (300A,0613) (300A,0642) (300A,0643) (300A,0644) (300A,0645) (300A,0646) (300A,0647) (300A,0648) (300A,0649) (300A,064E) (300A,064F);199 (300A,0615)
131 (300A,064A) (300A,064B) (300A,064C)
131 (300A,00F0)
131 (300A,00FA);191 (300A,00E1)
124 (300C,0006)
199 (0008,1070)
199 (300A,0611)
185 (300E,0004) (300E,0005);188 (300E,0002) (300E,0008)
7 (3002,0052);60 (3002,0050) (300A,0124) (300A,014A) (300A,0431) (300A,0436);131 (3002,0051) (300A,0432) (300A,0433) (300A,0434) (300A,0435);159 (300A,0355);177 (300A,0425)
195 (0018,1000)
60 (300A,0107)
7 (300A,0108);60 (3008,00A3);131 (3008,00A1) (3008,00A2) (300A,00B8) (300A,00BC) (300A,0109) (300A,011C);159 (300A,00F5) (300A,00F9) (300A,010A) (300A,0420);177 (300A,0421) (300A,0422) (300A,0423) (300A,0424)
124 (300C,0022)
124 (300A,0705)
131 (300A,00B3)
60 (300A,00BA) (300A,00FB);131 (300A,00F4) (300A,00F6)
131 (300A,00BE) (300A,00F8) (300A,00FC) (300A,0104) (300A,0106)
159 (300A,00FE)
131 (3002,0032)
9 (3010,0035) (3010,0054) (3010,0077);15 (0008,1110);36 (3010,007D) (3010,007E) (3010,0088);37 (0054,0410) (0054,0412) (300A,0079) (300A,007A) (3010,0001) (3010,0002) (3010,0003) (3010,0007) (3010,0008) (3010,000D) (3010,000E) (3010,0010) (3010,0011) (3010,0012) (3010,0020) (3010,0025) (3010,0030) (3010,0032) (3010,003C) (3010,0040) (3010,0041) (3010,0042) (3010,0049) (3010,004A) (3010,005E) (3010,0060) (3010,0062) (3010,0063) (3010,0064) (3010,0065) (3010,0066) (3010,0067) (3010,0068) (3010,0069) (3010,006B) (3010,006C) (3010,006D) (3010,0070) (3010,0071) (3010,0073) (3010,0074) (3010,0075) (3010,0076) (3010,0079) (3010,007C) (3010,0082) (3010,0083);55 (3010,0046) (3010,0047) (3010,0048) (3010,006A);131 (3010,003A) (3010,003E) (3010,003F) (3010,0045) (3010,004B) (3010,004E) (3010,004F) (3010,0050) (3010,0051) (3010,0055) (3010,0057) (3010,0058) (3010,0059) (3010,005B) (3010,005D) (3010,005F);140 (3010,000B) (3010,003B) (3010,006E) (3010,006F);160 (3010,0036);189 (3010,0061);192 (3010,0017) (3010,0056) (3010,005A) (3010,005C) (3010,007A) (3010,007B) (3010,007F) (3010,0081);197 (3010,004C) (3010,004D)
14 (0008,0012) (0008,0013);16 (0040,1101);18 (3010,000C);131 (3010,0019) (3010,0044);140 (3010,0006) (3010,0013);159 (0044,010A) (3010,000A) (3010,0014);162 (0008,0055);192 (3010,000F);195 (0008,1010)
176 (3010,0015);177 (0024,0202) (0066,002F) (0066,0030) (0066,0031) (0066,0032) (0066,0036) (3010,0009) (3010,0016) (3010,0018)
131 (0040,A084)
177 (0020,0020)
125 (0020,0013)
196 (0008,0082)
196 (0008,0080)
9 (3010,0034)
160 (3010,0037)
27 (0062,000D)
36 (3010,0084) (3010,0087);159 (3010,0086);166 (3010,0085)
45 (3010,0004);191 (3010,0005)
159 (300A,007B)
131 (3010,0078)
55 (3010,0089)
177 (3010,0052) (3010,0053)
55 (3010,0080)
37 (0008,1160) (0008,1199) (0040,08EA) (0040,A040) (0040,A043) (0040,A0B0) (0040,A161) (0040,A162) (0040,A163) (0040,A168) (0040,A30A) (0062,000B)
27 (0066,000C) (0066,000D);79 (3010,0027);122 (3010,002F);131 (3010,0021) (3010,0022) (3010,0023) (3010,0024) (3010,0026) (3010,0029) (3010,002A) (3010,002B) (3010,002C) (3010,003D);140 (3010,0031);159 (3010,001E)
131 (3010,0007) (3010,0008) (3010,000D) (3010,000E) (3010,0010) (3010,0011) (3010,0012) (3010,0020) (3010,004A)
176 (3010,000B)
131 (0070,0404)
9 (3010,0038)
131 (3006,0084)
27 (0062,000C)
131 (0062,0003)
131 (0062,000F)
131 (0066,002C)
9 (300A,0608) (300A,0623);131 (300A,0079) (300A,007A) (300A,0616) (300A,061A) (300A,061B) (300A,061C) (300A,061D) (300A,061E) (300A,0621) (300A,0622) (300A,0624) (300A,0626) (300A,0627) (300A,0628) (300A,0636) (300A,0637) (300A,063B) (300A,068A) (3010,0041) (3010,0079);140 (300A,0609)
9 (3010,0033)
131 (300A,063C)
131 (3010,0025)
159 (0008,1156)
9 (300A,0619);131 (300A,0603) (300A,060C) (300A,0617) (300A,0618) (300A,061F) (300A,0620) (300A,0625) (3010,0002) (3010,0003)
177 (0062,000B)
177 (0008,1160)
131 (300A,0630)
131 (300A,060A)
36 (300A,062E)
9 (300A,062A);14 (300A,073A);115 (300A,0629);131 (0072,0026) (0072,0028) (0072,0052) (0074,1057) (300A,0600) (300A,0604) (300A,0605) (300A,062B) (300A,062C) (300A,062D) (300A,0635) (300A,0638) (300A,0639) (300A,0660) (300A,0661) (300A,0677) (300A,0678) (3010,0080);147 (0072,0054) (0072,0056);160 (300A,0676)
131 (300A,063A);138 (0018,100B)
131 (0028,9520) (0068,6590) (3006,00C9) (3006,00CA) (3006,00CB) (300A,065B) (300A,065C) (300A,065D) (300A,065E) (300A,065F) (3010,0030)
159 (3006,00C8)
131 (300A,060B)
131 (300A,0606) (300A,063F)
131 (300A,0658) (300A,0659) (300A,0686) (300A,0687) (300A,0688)
9 (300A,067C);131 (300A,0601) (300A,067B) (300A,067E) (300A,067F) (300A,0680) (300A,0681) (300A,0682) (300A,0683) (300A,0684) (300A,0685);192 (300A,067D)
131 (300A,065A)
131 (300A,073B)
131 (300A,0657) (300A,0689)
131 (300A,0641) (300A,064D)
131 (300A,063D) (300A,063E) (300A,0656)
4 (300A,0611)
131 (300A,0640) (300A,067A)
131 (300A,060D) (300A,060F) (300A,0610) (300A,0612) (300A,0614) (300A,0670)
60 (300A,066E);131 (300A,0132) (300A,0440) (300A,062F) (300A,0634) (300A,0651) (300A,0652) (300A,0653) (300A,0654) (300A,0655) (300A,0662) (300A,0663) (300A,0664) (300A,0665) (300A,0666) (300A,0667) (300A,0668) (300A,0669) (300A,066A) (300A,066B) (300A,066C) (300A,066D) (300A,066F) (300A,0673) (300A,0674) (300A,0679)
131 (300A,0671) (300A,0672)
131 (300A,00D0) (300A,00E0) (300A,0118)
131 (300A,0116)
131 (300A,02E0) (300A,0441)
131 (300A,0443)
131 (3010,0098) (3010,0099) (3010,009A)
131 (3010,0091) (3010,0092) (3010,0093) (3010,0094) (3010,0095) (3010,0096) (3010,0097)
45 (300A,0773);131 (300A,0703) (300A,0706) (300A,0707) (300A,0772) (300A,0774)
131 (300A,0702)
131 (300A,0704) (300A,0705)
159 (3008,0012)
131 (300A,0722) (300A,0723)
3 (300A,0735);9 (300A,0734) (300A,0742) (300A,0783);13 (0008,0080) (0008,0082);14 (0044,0104) (300A,0736) (300A,0741) (300A,0760);16 (0008,1072);101 (0082,0018);131 (0044,0101) (0072,0050) (3008,0060) (300A,0631) (300A,0701) (300A,0709) (300A,0714) (300A,0715) (300A,0731) (300A,0732) (300A,0733) (300A,073E) (300A,073F) (300A,0740) (300A,0743) (300A,0744) (300A,0745) (300A,0746) (300A,0761) (300A,0762);135 (0044,0102);159 (0038,0100) (0044,0106) (0044,0107) (0082,0019) (300A,0780);166 (0044,0105);169 (0040,1102) (0040,1103) (0040,1104);177 (0008,9123) (0044,0108);191 (3008,0066) (300A,0730)
131 (0044,0103) (300A,0708)
124 (300A,0716)
39 (3004,0001) (3004,0050) (3004,0052) (3004,0054) (3004,0056) (3004,0058) (3004,0060) (3004,0062) (3006,0084);45 (3004,0008) (3004,0014) (3004,0040) (3004,0042) (3004,0070) (3004,0072) (3004,0074);59 (0040,A170);131 (3004,0002) (3004,0004) (3004,0005) (3004,000A) (3004,000C) (3004,000E) (3008,0030) (300C,0004) (300C,000A) (300C,0020) (300C,00F2) (300C,00F4) (300C,00F6) (300C,0114) (300C,0115) (300C,0116) (300C,0117) (300C,0118) (300C,0119);159 (3004,0006);192 (3010,0077)
131 (300C,0002)
131 (300C,0006)
177 (0018,5100)
131 (3008,0022)
9 (300A,0002);131 (300C,0060)
131 (300C,000C)
131 (300C,0022)
131 (300A,0786) (300A,0787) (300A,0788) (300A,0789) (300A,078B) (300A,0797) (300A,079E);160 (300C,0113)
131 (300A,0798) (300A,0799) (300A,079B) (300A,079C) (300A,079D);160 (300A,079A)
131 (0074,0120) (0074,0121);159 (300A,0450);177 (300A,0451) (300A,0452) (300A,0453)
131 (300A,0784) (300A,078A) (300A,078D) (300A,0790) (300A,0791) (300A,0793) (300A,0795);159 (300A,078C) (300A,078F);160 (300A,0792)
140 (300A,0785)
131 (300A,00B0)
189 (300A,078E)
131 (3002,0102) (3002,0103) (3002,0104) (3002,0109) (3002,010A) (3002,010B) (3002,010C)
131 (0018,8150) (3002,0105) (3002,0106) (3002,0107)
131 (3002,0116) (3002,0117)
77 (0018,9556) (3002,0134);131 (3002,010F) (3002,0133)
131 (3002,0100) (3002,0101)
77 (3002,0115);131 (3002,0108) (3002,0111) (3002,0112) (3002,0113) (3002,0114) (3002,0118) (3002,0119) (3002,011A) (3002,011B) (3002,011C) (3002,011D) (3002,011E) (3002,0124) (3002,0125) (3002,0126) (3002,0127) (3002,0128) (3002,0129) (3002,012A) (3002,012B) (3002,012C) (3002,012D) (3002,0130);159 (0018,9913) (3002,011F) (3002,0131) (3002,0132) (3002,0135);170 (0072,0066) (0072,0068) (0072,006C) (0072,006E) (0072,0070) (3002,0121) (3002,0123);171 (0072,005E);174 (0072,0061) (0072,0063) (0072,006B);175 (0072,005F);177 (0072,0050) (0072,0060) (0072,0062) (0072,0064) (0072,0065) (0072,0067) (0072,0069) (0072,006A) (0072,006D) (0072,006F) (0072,0071) (0072,0072) (0072,0073) (0072,0074) (0072,0075) (0072,0076) (0072,0078) (0072,007A) (0072,007C) (0072,007E) (0072,007F) (0072,0080) (0072,0081) (0072,0082) (0072,0083) (0082,0018) (0082,0019) (0082,0032) (0082,0033) (0082,0034) (0082,0035) (0082,0036) (0082,0037) (3002,0120) (3002,0122)
9 (3006,0002);28 (0062,0003) (3006,002A) (3006,002C) (3006,0030) (3006,0033) (3006,0040) (3006,0048) (3006,0086) (3006,00A0) (3006,00B0) (3010,0064) (3010,0065);29 (3006,0010) (3006,0012) (3006,0020) (3006,0039) (3006,0080);131 (3006,0014) (3006,0016) (3006,0022) (3006,0036) (3006,0042) (3006,0082) (3006,00A4) (3006,00B2) (3006,00B4) (3006,00B6) (3006,00B7) (3006,00B8);140 (3006,0024);159 (3006,0018) (3006,0037) (3006,004A) (3006,004B) (3006,004C) (3006,004F) (300A,00E1) (3010,005B) (3010,00A0);160 (3006,0004) (3006,0006) (3006,0028) (3006,0038);166 (3006,002D) (3006,002E);169 (3006,004D) (3006,004E);171 (0008,0055);176 (3010,0006);177 (0018,0088) (0020,0032) (0020,0037) (0028,0008) (0028,0010) (0028,0011) (0028,0030) (0040,A084) (0044,010A) (0070,031B) (3010,0007) (3010,000A) (3010,000D) (3010,0012) (3010,0014) (3010,0020) (3010,004A);192 (3006,0026);197 (3006,0008) (3006,0009);199 (3006,00A6)
131 (3006,0046) (3006,0050)
122 (0062,0011)
11 (300C,0127);124 (3008,00C0) (3008,00D0) (3008,0230) (300A,00D2) (300A,00D5) (300A,00D8) (300A,0116) (300C,00B0) (300C,00E0) (300C,0125) (300C,0129);131 (3008,0020) (3008,0040) (3008,0048) (3008,00A0) (300A,0015) (300A,00EE) (300A,0115) (300A,0130) (300C,0120) (300C,0121) (300C,0122) (300C,0124) (300C,0126) (300C,0128);177 (3008,0078) (3008,007A);191 (300A,00FE)
60 (300A,00B4) (300A,0114) (300A,014C);131 (300A,00C7) (300A,0125) (300A,0126);159 (300A,00C2) (300A,00DC) (300A,00EF)
160 (300A,0016)
3 (300A,0184);37 (0018,5100) (300A,0180) (300A,0182);47 (300A,01D2) (300A,01D4) (300A,01D6);55 (300A,01B0);131 (300A,0110) (300C,0051);159 (300A,0183) (300A,0190) (300A,01A0) (300A,01B4) (300A,0401) (300A,0410);160 (300A,01B2);170 (0018,9185) (300A,0196) (300A,01A6);177 (0018,9170) (0018,9171) (0018,9186) (300A,0192) (300A,0194) (300A,0198) (300A,0199) (300A,019A) (300A,01A2) (300A,01A4) (300A,01A8) (300A,01B6) (300A,01B8) (300A,01BA) (300A,01BC) (300A,01D0) (300A,0402);195 (300A,00B2)
140 (300A,0054)
131 (300A,0206)
36 (3004,0012) (300C,0123);194 (0018,1203)
60 (300C,006A);131 (300A,00C4) (300A,00C6) (300A,00D3) (300A,00ED) (300A,011A) (300A,011E) (300A,011F) (300A,0120) (300A,0121) (300A,0122) (300A,0123) (300A,0140) (300A,0142) (300A,0144) (300A,0146) (300C,00C0);159 (300A,00D4) (300A,00E5);160 (300A,00C3)
124 (300C,00F0)
124 (3008,0050) (3008,00E0) (3008,0220) (300A,0709);131 (300A,0078);159 (3008,0202) (3008,0240);177 (3008,0223);197 (3008,0054) (3008,0056) (3008,0250) (3008,0251)
159 (3008,0030)
131 (300A,00CE)
14 (3008,0024) (3008,0025);39 (3004,0002) (3008,0010) (3008,0014) (3008,0052) (3008,005A) (3008,0064) (3008,0070) (3008,0072) (3008,0200) (3008,0224);124 (3008,0080) (3008,0090) (300A,0715);131 (3008,0016) (3008,002A) (3008,002C) (3008,0076) (3008,0082) (3008,0092);159 (3008,0060) (3008,0074) (300A,0730) (300C,0040);177 (3008,0062) (3008,0066)
124 (3008,0032) (3008,0033) (3008,0036) (3008,0037) (3008,003A) (3008,003B) (3008,0068);131 (3008,0042) (3008,0044) (3008,0061) (3008,0063) (3008,0065) (3008,006A) (3008,00B0) (300C,00D0);159 (300A,0740);170 (300A,0742) (300A,0783);174 (300A,0741);177 (3008,0067) (300A,0743) (300A,0744) (300A,0745) (300A,0746)
55 (300A,00CE);60 (300A,0094) (300A,00B3) (300A,00DA) (300A,00DE) (300A,00E2) (300A,00EE) (300A,00F2) (300A,0115) (300A,0132) (300A,02E0) (300A,02E1);93 (300A,0218) (300A,021A) (300A,0222) (300A,0224) (300A,0290) (300A,029C) (300A,029E) (300A,02A1) (300A,02B0) (300A,02B8) (300A,02BA) (300A,02D4) (300A,0412) (300C,0055);115 (300A,0040) (300A,004E) (300A,014E);131 (300A,0088) (300A,0089) (300A,008A) (300A,008C) (300A,0093) (300A,00B6) (300A,00D1) (300A,00D6) (300A,00E3) (300A,00E6) (300A,00EB) (300A,0102) (300A,0111) (300A,0210) (300A,0230) (300A,0234) (300A,0274) (300A,0280) (300A,0286) (300A,028A) (300A,028C) (300A,0292) (300A,0296) (300A,02A0) (300A,02B2) (300A,02C8) (300A,02D0) (300A,02D6) (300A,02E2) (300C,0080);159 (300A,00CA) (300A,021C) (300A,0260) (300A,0294) (300A,0298);160 (300A,00DD);164 (3008,0105) (300A,0216);177 (3002,000C) (3002,000E) (3002,0010) (3002,0012) (3002,0026) (3002,0032) (300A,00CC) (300A,0262) (300A,026A) (300A,026C) (300C,0007) (300C,0008) (300C,0009);191 (300A,0291)
14 (300A,022C) (300A,022E);93 (300A,0240) (300A,0271);106 (300A,0226);131 (300A,0200) (300A,0202) (300A,0212) (300A,0214) (300A,0228) (300A,0229) (300A,022A) (300A,022B) (300A,0232) (300A,0250) (300A,0272) (300A,0282) (300A,0284) (300A,0288) (300A,02A2) (300A,02A4) (300A,02D2) (300C,000E);159 (300A,021B) (300A,0236) (300A,0238) (300A,0242) (300A,0244) (300A,0273) (300A,02B4);177 (300A,0263) (300A,0264) (300A,0266);191 (300A,02B3)
36 (300A,0010) (300A,0079) (300A,007A) (300A,0084) (300A,0086) (300A,008B) (300A,0091) (300A,00A2) (300A,00A4) (300A,00C5) (300C,0050);37 (300A,0012) (300A,0014) (300A,0018) (300A,0020) (300A,0042) (300A,004A) (300A,0070) (300A,0071) (300A,0078) (300A,0080) (300A,0090) (300A,0092) (300A,00A0) (300A,0130) (300A,065A) (300C,0004) (300C,0006) (300C,000A) (300C,000C) (300C,0120) (300C,0121) (300C,0122) (300C,0124);45 (300A,061D) (300A,068B);55 (300A,000A) (3010,0078);60 (0070,030B) (300A,012E) (300A,0133);71 (300A,001A) (300A,0021) (300A,0022) (300A,0023) (300A,0025) (300A,0026) (300A,0027) (300A,0028) (300A,002A) (300A,002B) (300A,002C) (300A,002D);115 (300A,0044) (300A,0046) (300A,0048) (300A,004C) (300A,004F) (300A,0050) (300A,0051) (300A,0052) (300A,0053);131 (300A,000C) (300A,00C0) (300A,00E4) (300A,00E7) (300A,00E8) (300A,00E9) (300A,00EA) (300A,00EC) (300A,0100) (300A,010C) (300A,010E) (300A,0112) (300A,012C) (300A,0134);140 (300A,0013) (300A,0083);159 (300A,0009) (300A,0043) (300C,0042);160 (300A,0003) (300A,0004) (300A,000E) (300A,0072) (300A,02EB) (3010,0077);177 (300A,0055) (300A,00C8);197 (300A,0006) (300A,0007)
60 (300C,00A0);131 (300A,00D2) (300A,00D5) (300A,00D8) (300C,00B0)
131 (300C,00F0)
14 (3008,0162) (3008,0164) (3008,0166) (3008,0168);93 (0074,1406) (3008,0116) (3008,0150) (3008,0171) (300C,000C);131 (3008,0100) (3008,0110) (3008,0130) (3008,0132) (3008,0134) (3008,0136) (3008,0138) (3008,013A) (3008,013C) (3008,0152) (3008,0160) (3008,0172) (3008,0173);159 (3008,0120) (3008,0140);177 (3008,0122) (3008,0142) (300A,00F9) (300A,0274) (300A,0291) (300A,0292) (300A,0294) (300A,0296) (300A,0298) (300A,02A0);190 (300A,0216);195 (3008,0105)
124 (300C,0051);131 (3008,0052) (3008,005A) (3008,0200) (3008,0224);177 (3008,002A)
36 (300C,0080);37 (300A,03A0);115 (300A,004B) (300A,0152) (300A,0153) (300A,0154) (300A,0155);120 (300A,00D7) (300A,00F3) (300A,02E3) (300A,02E7) (300A,02E8) (300A,030C) (300A,033C) (300A,035A) (300A,0364) (300A,0366) (300A,0374) (300A,0386) (300A,0388) (300A,038A) (300A,0395) (300A,0398) (300A,03A4) (300A,0442) (300A,0505);131 (300A,00BB) (300A,00D9) (300A,00F7) (300A,00FB) (300A,02E1) (300A,02E4) (300A,02E5) (300A,02E6) (300A,02EA) (300A,030A) (300A,0314) (300A,0316) (300A,0320) (300A,0332) (300A,0334) (300A,0338) (300A,0342) (300A,0344) (300A,0396) (300A,03A2) (300A,03A6) (300A,03A8) (300A,03AA) (300A,0501) (300A,0502) (300A,0503) (300A,0504) (300A,0512);159 (300A,0322) (300A,033A) (300A,034A);177 (300A,0426)
3 (300A,00C2);7 (300A,030F) (300A,0318) (300A,0336) (300A,0346) (300A,034C);103 (300A,0362) (300A,0372) (300A,0390);120 (300A,0148) (300A,0150) (300A,0151) (300A,0356) (300A,0358) (300A,0440);131 (300A,00DB) (300A,0114) (300A,014A) (300A,014C) (300A,0302) (300A,0304) (300A,0306) (300A,0308) (300A,0309) (300A,030D) (300A,0312) (300A,0330) (300A,0340) (300A,0348) (300A,0350) (300A,0360) (300A,0370) (300A,0380) (300A,0382) (300A,0384) (300A,0392) (300A,0394) (300A,039A) (300A,03AC) (300C,0100) (300C,0102) (300C,0104);159 (300A,0352) (300A,0354)
120 (3008,0045) (3008,0046) (3008,00A0) (300A,038F) (300A,0393) (300A,0399) (300A,0506);131 (3008,0021) (3008,0041) (3008,0047) (3008,00C0) (3008,00D0) (3008,00D1) (3008,00F0) (3008,00F2) (3008,00F4) (3008,00F6) (300A,0107) (300A,0391) (300A,0507) (300A,0508) (300A,0509) (300A,0510) (300A,0511) (300C,00E0)
127 (0062,0012) (0070,0315);131 (0070,0308) (0070,0309) (0070,030A)
140 (0070,031A)
159 (0040,A043)
127 (0070,0314);131 (0070,030C) (0070,030D) (3006,00C6)
20 (0070,0312);90 (0070,0310);122 (0070,031F);131 (0070,0022) (0070,0306) (0070,0311) (0070,0318) (0070,031C) (0070,031E);159 (0070,030F)
177 (3006,0084)
131 (0064,0002) (0064,0005) (0064,0007) (0064,0008) (0064,0009) (0064,000F) (0064,0010);140 (0064,0003)
100 (0062,0005);131 (0062,0002) (0062,0004) (0062,0008);159 (0062,0006)
8 (0062,0020);140 (0062,0021)
122 (0062,0007) (0062,0013);131 (0062,000E) (0062,0010)
130 (0062,0009);131 (0062,0001) (0062,000A)
20 (0066,0017) (0066,0018) (0066,0019) (0066,001A) (0066,001B) (0066,0020);27 (0066,0037);131 (0062,000C) (0066,0001) (0066,0002) (0066,0003) (0066,0009) (0066,000A) (0066,000C) (0066,000D) (0066,000E) (0066,0010) (0066,0011) (0066,0012) (0066,0013) (0066,0015) (0066,001C) (0066,001E) (0066,001F) (0066,0021) (0066,0026) (0066,0027) (0066,0028) (0066,002A) (0066,002B) (0066,002D) (0066,002E) (0066,0034) (0066,0035) (0066,0041) (0066,0042) (0066,0043);159 (0066,0004) (0066,000B)
27 (0066,0038);131 (0062,000D)
131 (0066,0016)
131 (0066,0040)
100 (0066,0106);119 (0066,0124) (0066,0130);122 (0066,0133);131 (0040,A195) (0066,0101) (0066,0102) (0066,0103) (0066,0104) (0066,0105) (0066,0108) (0066,0129) (0066,0134);159 (0066,0107)
177 (0040,A170)
119 (0066,0121);131 (0066,0125) (0066,0132)
131 (0062,0007);177 (0028,0006) (0028,0101) (0028,0102) (0028,0103) (0028,1101) (0028,1102) (0028,1103) (0028,1201) (0028,1202) (0028,1203) (7FE0,0010)
131 (0040,9094)
31 (0028,1050);34 (0028,0030)
58 (0022,001A)
53 (0022,0016) (0022,001A) (0022,0055) (0028,1221) (0028,1222) (0028,1223) (0048,0105) (0048,0108) (0048,0302)
58 (0022,0002)
58 (0022,0003)
58 (0022,0001)
19 (0048,0106);26 (0048,0120);58 (0022,0004) (0022,0017) (0022,0018) (0022,0019) (0048,0100) (0048,0111) (0048,0112) (0048,0113);159 (0048,0107)
131 (0040,071A)
73 (0020,1040)
131 (0022,0015) (0022,0017)
131 (0022,001D) (0022,1624) (0022,1626)
131 (0022,0009)
80 (0022,000F)
74 (0022,004E);131 (0022,000D) (0022,000E) (0022,001C) (0022,0042) (0022,0058)
131 (0022,0007) (0022,0008) (0022,001B)
131 (0022,000A) (0022,000B) (0022,000C)
74 (0022,001E);131 (0022,0001) (0022,0004) (0022,0018) (0022,0019) (0028,0003)
131 (0022,0016) (0022,001A)
131 (0022,0005) (0022,0006)
89 (0022,0010) (0022,0011) (0022,0012) (0022,0013) (0022,0014);131 (0022,0020) (0022,0021) (0022,0022)
74 (0022,1618);131 (0022,0030) (0022,0037) (0022,0038) (0022,0039) (0022,0041) (0022,0048) (0022,0049) (0022,0056) (0022,0057) (0022,1622)
131 (0022,0031) (0022,0032)
131 (0020,9163)
131 (0022,0055)
131 (0022,0035) (0022,0036)
131 (0022,1528) (0022,1529)
131 (0022,1513) (0022,1515) (0022,1525) (0022,1526) (0022,1527)
74 (0022,1517)
131 (0022,1019)
131 (0022,1512) (0022,1518) (0022,1530) (0022,1531)
23 (0022,1019) (0022,1515);131 (0022,1612) (0022,1615) (0022,1620) (0022,1628) (0022,1630) (0022,1658);159 (0022,1616)
74 (0022,1649) (0022,1650);131 (0022,1618) (0022,1640) (0022,1642) (0022,1643) (0022,1644) (0022,1645) (0022,1646)
131 (0022,1423)
27 (0048,0015);131 (0040,0710) (0048,0010) (0048,0011) (0048,0012) (0048,0013) (0048,0014);192 (2200,0002);199 (2200,0005)
131 (0048,0105) (0048,0108) (0048,0207) (0048,0302)
131 (0048,0001) (0048,0002) (0048,0003) (0048,0110)
42 (0016,0001) (0016,0002) (0016,0004) (0016,0005) (0016,0006) (0016,0007) (0016,0009) (0016,000A) (0016,000B) (0016,000D) (0016,000E) (0016,000F) (0016,0010) (0016,0011) (0016,0012) (0016,0013) (0016,0014) (0016,0015) (0016,0016) (0016,0018) (0016,001A) (0016,001B) (0016,001C) (0016,001D) (0016,001E) (0016,001F) (0016,0021) (0016,0022) (0016,0023) (0016,0024) (0016,0025) (0016,0026) (0016,0027) (0016,0028) (0016,0029) (0016,0036) (0016,0038) (0016,0039) (0016,0041) (0016,0042) (0016,0043) (0016,0044) (0016,0045) (0016,0047) (0016,0048) (0016,0049) (0016,004A);131 (0016,1001) (0016,1002) (0016,1003) (0016,1004);159 (0016,0003) (0016,0008) (0016,000C) (0016,0017) (0016,0019) (0016,0020) (0016,002A) (0016,0030) (0016,0031) (0016,0032) (0016,0033) (0016,0034) (0016,0035) (0016,0037) (0016,003A) (0016,003B) (0016,0046) (0016,004C) (0016,0061) (0016,0062);160 (0016,002B) (0016,004B);164 (0016,004E) (0016,004F) (0016,0050) (0016,0051);169 (0016,004D)
131 (0016,1005)
131 (0018,1147) (0018,1149) (0048,0114) (0048,0115) (0048,0116) (0048,0117)
80 (0046,0038) (0046,0040) (0046,0042);131 (0046,0014) (0046,0015) (0046,0016);191 (0046,0012)
129 (0024,0113);131 (0046,0145)
131 (0046,0018) (0046,0146)
131 (0046,0147)
80 (0046,0106);131 (0046,0028) (0046,0030) (0046,0032) (0046,0034) (0046,0036) (0046,0100) (0046,0101) (0046,0104)
80 (0046,0044) (0046,0046);131 (0046,0050) (0046,0052)
80 (0046,0060) (0046,0062)
131 (0046,0070) (0046,0071)
131 (0046,0074) (0046,0075) (0046,0076) (0046,0077) (0046,0080)
80 (0046,0063) (0046,0064);131 (0046,0097) (0046,0098) (0046,0102)
80 (0046,0124);99 (0046,0139);131 (0046,0092) (0046,0094) (0046,0095) (0046,0121) (0046,0122) (0046,0123) (0046,0125) (0046,0137)
80 (0046,0135)
23 (0022,1125) (0022,1155);131 (0022,1007) (0022,1008) (0022,1009) (0022,1010) (0022,1024) (0022,1025) (0022,1050) (0022,1059) (0022,1101) (0022,1140) (0022,1150) (0022,1210) (0022,1211) (0022,1212) (0022,1220) (0022,1225) (0022,1230) (0022,1255) (0022,1257) (0022,1260) (0022,1262) (0022,1330);159 (0022,1065) (0022,1066) (0022,1159)
131 (0022,1044) (0022,1250)
23 (0022,1045) (0022,1046) (0022,1049) (0022,1127) (0022,1128) (0046,0047) (0046,0110);62 (0022,1093) (0022,1095);80 (0046,0146);131 (0022,1012) (0022,1028) (0022,1033) (0022,1035) (0022,1036) (0022,1037) (0022,1039) (0022,1040) (0022,1047) (0022,1048) (0022,104A) (0022,104B) (0022,1053) (0022,1054) (0022,1090) (0022,1092) (0022,1096) (0022,1103) (0022,1121) (0022,1122) (0022,1130) (0022,1131) (0022,1132) (0022,1133) (0022,1134) (0022,1135) (0022,1300) (0022,1310) (0046,0046) (0046,0111) (0046,0112) (0046,0113) (0046,0114) (0046,0115) (0046,0116) (0046,0117) (0046,0118);159 (0022,1029) (0022,112A);177 (0022,112B) (0022,112C);191 (0022,1097)
57 (0022,0007) (0022,0008) (0022,0009) (0022,000D) (0024,0112) (0024,0114) (0024,0115) (0046,0044) (0046,0137);78 (0022,000B) (0024,0110);86 (0024,0042) (0024,0095) (0024,0096) (0024,0098) (0024,0317) (0024,0320);131 (0024,0010) (0024,0011) (0024,0012) (0024,0016) (0024,0018) (0024,0020) (0024,0021) (0024,0024) (0024,0025) (0024,0028) (0024,0032) (0024,0033) (0024,0034) (0024,0035) (0024,0036) (0024,0037) (0024,0038) (0024,0039) (0024,0040) (0024,0045) (0024,0046) (0024,0048) (0024,0050) (0024,0051) (0024,0052) (0024,0053) (0024,0054) (0024,0055) (0024,0056) (0024,0057) (0024,0058) (0024,0059) (0024,0060) (0024,0061) (0024,0062) (0024,0063) (0024,0064) (0024,0065) (0024,0066) (0024,0067) (0024,0068) (0024,0070) (0024,0071) (0024,0072) (0024,0073) (0024,0074) (0024,0075) (0024,0076) (0024,0077) (0024,0078) (0024,0079) (0024,0080) (0024,0081) (0024,0083) (0024,0085) (0024,0086) (0024,0087) (0024,0088) (0024,0089) (0024,0090) (0024,0091) (0024,0092) (0024,0093) (0024,0094) (0024,0097) (0024,0100) (0024,0102) (0024,0103) (0024,0104) (0024,0105) (0024,0106) (0024,0107) (0024,0108) (0024,0113) (0024,0117) (0024,0118) (0024,0120) (0024,0122) (0024,0124) (0024,0126) (0024,0325) (0024,0338) (0024,0341) (0024,0344);159 (0024,0044) (0024,0069)
69 (0024,0306) (0024,0307) (0024,0308);159 (0024,0309)
64 (0022,1465);74 (0022,001D);131 (0018,1622) (0018,1623) (0022,1420) (0022,1436) (0022,1443) (0022,1445) (0022,1450) (0022,1452) (0022,1458) (0022,1460) (0022,1463) (0022,1466) (0022,1467) (0022,1468) (0022,1470) (0022,1472) (0040,9098);159 (0022,1454)
131 (0022,1415)
80 (0046,0211) (0046,0230) (0046,0232) (0046,0234) (0046,0236) (0046,0238);131 (0046,0201) (0046,0202) (0046,0203) (0046,0204) (0046,0205) (0046,0207) (0046,0208) (0046,0210) (0046,0212) (0046,0213) (0046,0215) (0046,0218) (0046,0220) (0046,0224) (0046,0227) (0046,0242) (0046,0244) (0046,0247) (0046,0248) (0046,0249) (0046,0250) (0046,0251) (0046,0252) (0046,0253)
159 (0008,114A)
10 (0040,B020);14 (003A,0314);70 (0018,106E) (003A,0202) (003A,0205) (003A,0218) (003A,0311) (003A,0312) (003A,0315) (003A,0316) (003A,0317) (003A,0320) (003A,0321) (003A,032A) (5400,0110) (5400,0112);131 (0018,1068) (0018,1069) (003A,0004) (003A,0005) (003A,0010) (003A,001A) (003A,0200) (003A,0209) (003A,0210) (003A,0211) (003A,0212) (003A,0213) (003A,0214) (003A,0215) (003A,021A) (003A,0220) (003A,0221) (003A,0222) (003A,0223) (003A,0313) (003A,0318) (003A,0319) (003A,0322) (003A,0323) (003A,0324) (003A,0325) (003A,0326) (003A,0327) (003A,0328) (003A,032C) (003A,032D) (003A,032E) (5400,0100) (5400,1004) (5400,1006) (5400,100A) (5400,1010);140 (003A,0310);159 (003A,020A) (003A,0230) (003A,0231) (003A,0240);160 (003A,0020) (003A,0203) (003A,020C) (003A,0329) (003A,032B);170 (0070,0006);174 (0040,A13A);176 (0008,1155);177 (0008,1150) (003A,0241) (003A,0242) (003A,0244) (003A,0245) (003A,0246) (003A,0247) (003A,0248) (0040,A130) (0040,A132) (0040,A138) (0040,A180) (0040,A195)
9 (006A,0005);19 (006A,000E);122 (006A,000B);131 (0040,A180) (0048,0301) (0066,0022) (006A,0001) (006A,0002) (006A,0007) (006A,0008) (006A,0009) (006A,000A) (006A,000C) (006A,000D) (006A,000F) (006A,0010) (006A,0011) (0070,0023);137 (006A,0003);160 (006A,0006)
93 (0074,1405);131 (0074,1401) (0074,1402) (0074,1403) (0074,1404) (0074,1406) (0074,1407) (0074,1408) (0074,1409) (0074,140A) (0074,140C) (0074,140D) (0074,140E);159 (0074,140B)
77 (0074,1025) (0074,1324);131 (0074,1020) (0074,1022) (0074,1026) (0074,1027) (0074,1028) (0074,102A) (0074,102B) (0074,102C) (0074,102D) (0074,1030) (0074,1032) (0074,1034) (0074,1036) (0074,1338) (0074,133A) (3002,000D) (300A,01D2) (300A,01D4) (300A,01D6) (300C,0008) (300C,0009);159 (0074,1040) (300C,0111);170 (300C,0113);177 (300C,0112)
`.split("\n").slice(1, -1);

const SOP_CLASSES = `
1.2.840.10008.1.3.10 R 154 0 -
1.2.840.10008.5.1.4.1.1.1 X 69 0 0-101
1.2.840.10008.5.1.4.1.1.1.1 X 69 0 1-84 102-153
1.2.840.10008.5.1.4.1.1.1.1.1 X 69 0 1-84 102-153
1.2.840.10008.5.1.4.1.1.1.2 X 69 0 1-84 103-150 154-160
1.2.840.10008.5.1.4.1.1.1.2.1 X 69 0 1-84 103-150 154-160
1.2.840.10008.5.1.4.1.1.1.3 X 69 0 1-82 103-153 155 161
1.2.840.10008.5.1.4.1.1.1.3.1 X 69 0 1-82 103-153 155 161
1.2.840.10008.5.1.4.1.1.104.1 R 151 0 -
1.2.840.10008.5.1.4.1.1.104.2 R 150 0 -
1.2.840.10008.5.1.4.1.1.104.3 R 149 0 -
1.2.840.10008.5.1.4.1.1.104.4 R 148 0 -
1.2.840.10008.5.1.4.1.1.104.5 R 153 0 -
1.2.840.10008.5.1.4.1.1.11.1 R 161 0 -
1.2.840.10008.5.1.4.1.1.11.10 R 186 0 -
1.2.840.10008.5.1.4.1.1.11.11 R 178 0 -
1.2.840.10008.5.1.4.1.1.11.12 R 188 0 -
1.2.840.10008.5.1.4.1.1.11.2 R 139 0 -
1.2.840.10008.5.1.4.1.1.11.3 R 183 0 -
1.2.840.10008.5.1.4.1.1.11.4 R 135 0 -
1.2.840.10008.5.1.4.1.1.11.5 R 130 0 -
1.2.840.10008.5.1.4.1.1.11.6 R 181 0 -
1.2.840.10008.5.1.4.1.1.11.7 R 140 0 -
1.2.840.10008.5.1.4.1.1.11.8 R 133 0 -
1.2.840.10008.5.1.4.1.1.11.9 R 189 0 -
1.2.840.10008.5.1.4.1.1.12.1 X 69 0 2-77 83-93 104-123 162-182
1.2.840.10008.5.1.4.1.1.12.1.1 X 69 0 2-47 78-79 83-84 105-116 124-139 155 163-171 183-233
1.2.840.10008.5.1.4.1.1.12.2 X 69 0 2-77 83-93 105-123 140-141 163-170 172-180 234
1.2.840.10008.5.1.4.1.1.12.2.1 X 69 0 2-47 78-79 83-84 105-116 124-139 141-142 155 163-171 173 184-230
1.2.840.10008.5.1.4.1.1.128 X 69 0 3-40 49-71 80 83-92 94-95 106-109 118-119 125-126 152-153 174 185-190 231 235-260
1.2.840.10008.5.1.4.1.1.128.1 X 69 0 3-36 41 49-56 72 83-84 106-108 110-111 118 125-134 164-167 173 185-187 191-214 236-248 261-275
1.2.840.10008.5.1.4.1.1.13.1.1 X 69 0 3-35 37-44 49-56 72 78 83-84 106-108 110-113 118 125-135 143-144 164-167 173 185-188 191-210 215-220 236-238 261-269 276-279
1.2.840.10008.5.1.4.1.1.13.1.2 X 69 0 3-35 37-44 49-56 72 83-84 106-108 110-113 118 125-135 144 164-167 191-208 215-218 236-238 261-269 277-278
1.2.840.10008.5.1.4.1.1.13.1.3 X 69 0 3-35 37-43 49-57 72 78 83-84 106-108 110-111 114 118 125-136 145-147 156-159 164-167 191-208 215-218 231 236-238 261-268 278-281
1.2.840.10008.5.1.4.1.1.13.1.4 X 69 0 3-33 37-47 58-59 72 78-79 81 83-84 106-116 118 125-139 144 146-149 155 157-159 164-168 171 181 189 191-205 211-213 215-218 221-228 231-232 261 281-286
1.2.840.10008.5.1.4.1.1.13.1.5 X 69 0 3-33 37-47 58-59 72 78-79 81 83-84 106-116 118 125-139 144 146-149 155 157-159 164-168 171 181 189 191-205 211-213 215-218 221-228 231-232 261 281-286
1.2.840.10008.5.1.4.1.1.130 X 69 0 3-37 41 49-56 72 83-84 106-108 111 118 125-134 157-158 164-167 182 185-188 191-204 206-212 214 219-220 231 233 236-250 261-272 283 287-293
1.2.840.10008.5.1.4.1.1.131 R 157 0 -
1.2.840.10008.5.1.4.1.1.14.1 X 69 0 3-26 37-39 41 43 49 58 60 83-84 106-108 114 116 125-134 149 164-166 175 185-188 191-203 206 209 211-212 215-217 219 222 229 231 236 262-265 288 294-305
1.2.840.10008.5.1.4.1.1.14.2 X 69 0 3-26 37-39 41 43 49 58 60 83-84 106-108 114 116 125-134 149 164-166 175 185-188 191-203 206 209 211-212 215-217 219 222 229 231 236 262-265 288 294-305
1.2.840.10008.5.1.4.1.1.2 X 69 0 3-35 37-41 43 49-76 78 80 82-92 94 96-97 106-107 113 118 120 125-126 152-153 168-169 223-224 231 233 236-247 251-255 269 271 284 289-291 295 306-312
1.2.840.10008.5.1.4.1.1.2.1 X 69 0 3-25 27-39 41 43 49-56 72 78 83-84 96 106-108 113 118 120 125-134 152-153 164-168 185-188 191-204 206-220 223-224 231 233 236-248 251-252 261-269 271-273 284 288-293 307-309 313-315
1.2.840.10008.5.1.4.1.1.2.2 X 69 0 3-36 38-39 41 43 49 72 74 83-84 106-108 118 125-134 152-153 164-167 173 185-187 191-216 218 222 225-227 236-248 251 261-267 269 271-275 308 314 316
1.2.840.10008.5.1.4.1.1.20 X 69 0 3-25 27-41 49-71 75 80 83-92 94-95 106-109 119 125-126 152 158 164-165 174 176 185-187 189-190 224 231 236-238 250-254 256-258 262 290 315 317-318
1.2.840.10008.5.1.4.1.1.200.1 R 156 0 -
1.2.840.10008.5.1.4.1.1.200.2 R 159 0 -
1.2.840.10008.5.1.4.1.1.200.3 R 160 0 -
1.2.840.10008.5.1.4.1.1.200.7 R 156 0 -
1.2.840.10008.5.1.4.1.1.200.8 R 159 0 -
1.2.840.10008.5.1.4.1.1.201.1 R 158 0 -
1.2.840.10008.5.1.4.1.1.3.1 R 173 0 -
1.2.840.10008.5.1.4.1.1.30 X 69 0 3-25 27-31 34 36-41 49-58 61-63 72 75 83-85 106-108 114 118 125-134 147 164-167 173 185-187 191-204 206 209-210 215 218 236-238 261-263 266 268 274 288 296-298 319-329
1.2.840.10008.5.1.4.1.1.4 X 69 0 3-41 43 49-71 74-76 80 83-92 94 97 106-107 125-126 152-153 185-186 236-248 251 253-255 257 259 269 271 318 330-333
1.2.840.10008.5.1.4.1.1.4.1 X 69 0 3-25 27-39 41 43 49-56 72 83-84 106-108 118 125-134 152-153 164-167 185-188 191-204 206-212 214-220 231 236-248 251 261-269 271-273 288 315 331-337
1.2.840.10008.5.1.4.1.1.4.2 X 69 0 3-21 27-30 32 34 36-38 41 43 49 83-84 106-107 125-129 164-167 185-188 191-201 204 206-212 214-220 222 225-227 231 236-239 262-264 266-267 269 271-273 288 296 331-332 334-335 338
1.2.840.10008.5.1.4.1.1.4.3 X 69 0 3-25 27-29 31-39 41 43 49-56 72 83-84 106-108 118 125-134 152-153 164-167 185-188 191-204 206-212 214-220 231 236-248 251 261-269 271-273 288 320 331-337 339
1.2.840.10008.5.1.4.1.1.4.4 X 69 0 3-36 38-39 41 43 49-56 72 74 83-84 106-108 118 125-134 152-153 164-167 173 185-187 191-212 214-216 218 236-248 251 261-269 271-275 316 321 332 335 337
1.2.840.10008.5.1.4.1.1.481.1 X 69 0 3-20 22-28 31-37 39-41 43 50-70 72 74-76 80 83-91 93-94 97-98 106 125-126 138 164-165 168 170 174-179 239 241 310 340-362
1.2.840.10008.5.1.4.1.1.481.10 X 69 0 3-10 21 27-28 37-38 58 60-61 64-65 80 107 127 191-194 206 222 260 296-297 322 363-381
1.2.840.10008.5.1.4.1.1.481.11 X 69 0 3-13 21 27-28 34 37-38 50-55 58 60-61 64-65 80 107 127 191-194 206 260 296-297 322 341-342 364-373 382-391
1.2.840.10008.5.1.4.1.1.481.12 X 69 0 3-11 21 27 37-38 58 60-61 64-65 80 107 125-127 191-194 206 222 260 296-297 299-303 322 364-370 374-376 383-384 392-401
1.2.840.10008.5.1.4.1.1.481.13 X 69 0 3-8 11-13 21 27-28 34 37-38 50-54 58 60-61 64-65 80 107 125-127 189 191-194 206 222 242-243 260 296-297 310 322 341-347 364-370 383-384 393-396 402-424
1.2.840.10008.5.1.4.1.1.481.14 X 69 0 3-8 11-13 21 27-28 34 37-38 50-54 58 60-61 64-65 80 107 125-127 189 191-194 206 222 242-243 260 291 293 296-297 310 322 341-345 364-370 383-384 393-396 402-417 425
1.2.840.10008.5.1.4.1.1.481.15 X 69 0 3-8 11-13 21 27-28 34 37-38 50-54 58 60-61 64-65 80 107 125-127 189 191-194 206 222 242-243 260 296-297 310 322 341-345 364-370 383-384 393-396 402-416 418 426
1.2.840.10008.5.1.4.1.1.481.16 X 69 0 3-11 21 27 37-38 58 60-61 64-65 80 107 127 191-194 206 222 260 296-297 299-303 322 364-371 375 383-384 394-395 397-399 427-430
1.2.840.10008.5.1.4.1.1.481.17 X 69 0 3-7 11-13 21 27-28 34 37-38 50-54 58 60-61 64-65 80 107 125-127 189 191-194 206 222 243 260 296-297 322 341-343 348 364-368 371 383-384 394-396 403-412 431-434
1.2.840.10008.5.1.4.1.1.481.18 X 69 0 3-7 11-13 21 27-28 34 37-38 50-54 58 60-61 64-65 80 107 125-127 189 191-194 206 222 231 243 260 291 293 296-297 310 322 341-345 348 364-368 371 383-384 394-396 403-417 425 432-434
1.2.840.10008.5.1.4.1.1.481.19 X 69 0 3-7 11-13 21 27-28 34 37-38 50-54 58 60-61 64-65 80 107 125-127 189 191-194 206 222 231 243 260 296-297 310 322 341-348 364-368 371 383-384 394-396 403-424 432-434
1.2.840.10008.5.1.4.1.1.481.2 X 69 0 3-5 8-20 22-24 26-28 31-35 37 40-41 49-56 58-60 66-69 71 83-85 87-91 97 99 125-126 164-165 167 176 195 236-238 254-255 349 377-378 385-386 435-442
1.2.840.10008.5.1.4.1.1.481.20 X 69 0 3-7 11-13 21 27-28 34 37-38 50-54 58 60-61 64-65 80 107 125-127 189 191-194 206 222 231 243 260 296-297 310 322 341-345 348 364-368 371 383-384 394-396 403-416 418 426 432-434
1.2.840.10008.5.1.4.1.1.481.21 X 69 0 3-9 11-13 21 27-28 34 37-38 50-54 58 60-61 64-65 80 107 127 189 191-194 206 222 260 296-297 341 343 364-370 383-384 395 400 404-406 428-429 433 443-445
1.2.840.10008.5.1.4.1.1.481.22 X 69 0 3-13 21 27-28 34 37-38 50-55 58 60-61 64-65 80 107 127 189 191-194 206 244-245 260 296-297 343 364-370 372 383-384 386 395 400-401 405-406 428 436-437 444 446-449
1.2.840.10008.5.1.4.1.1.481.23 X 69 0 3-16 21-28 34 37-39 43 49-56 58 60-61 106-107 121 125-127 130-131 164-168 180 185-189 191-200 202 206 209-210 215-220 231 236-238 243 260 262-263 266 268 288 296-297 310-311 341-345 350 364-366 369-370 372 383-384 386 395 400-401 405-411 414-415 420 428-429 436-437 447-448 450-453
1.2.840.10008.5.1.4.1.1.481.24 X 69 0 3-15 21-24 26-28 34 37-39 43 50-54 58 60-61 64-65 80 106-107 125-127 164 166 185 187-189 191-194 196-197 206 215-217 219-220 222 231 243 260 296-297 310 341-344 350 364-367 369-370 372 383-384 386 395 405-406 408-409 414 420 451-452 454
1.2.840.10008.5.1.4.1.1.481.25 X 69 0 3-13 21 27-28 34 37-38 50-54 58 60-61 64-65 80 107 121-122 127 168 180 189 191-194 206 222 243 260 296-297 310-312 341-345 364-370 372 379 383-384 386 395 400-401 405-406 409-412 414-416 418 420 428 436-437 444 447-448 452-453 455
1.2.840.10008.5.1.4.1.1.481.3 X 69 0 3-6 8-13 17-19 32-33 37 41 58-61 64-65 70-71 80 83-84 87-88 125-126 222 299-304 349 351 365 367-368 373 384 387-388 396 438 456-458
1.2.840.10008.5.1.4.1.1.481.4 X 69 0 3-6 8-14 17 27-28 32-34 37 41 50-54 58-61 64-65 70 80 87 222 230 244 246-247 310 341-346 348-350 352-358 367 370 386-387 396 411 421 430 434 436 439 459-472
1.2.840.10008.5.1.4.1.1.481.5 X 69 0 3-6 8-11 17-18 27-28 32-33 37 41 58-61 64-65 70 80 87 125-126 222 230 241 244 246-247 310 341-347 349-355 359-361 367-368 376 378 380-381 386-387 396 421-422 440 448 460-466 473-477
1.2.840.10008.5.1.4.1.1.481.6 X 69 0 3-6 8-11 14 17 32-33 37 41 58-61 64-65 70 80 87 222 244-246 299-304 349 353 356-357 367 370 398-399 430 434 436 439 449 461-464 467-471 474 478
1.2.840.10008.5.1.4.1.1.481.7 X 69 0 3-6 8-11 14 17-18 32-33 37 41 58-61 64-65 70-71 80 87 222 299-304 349 356-357 367 398-399 436 438 461 468-469 479
1.2.840.10008.5.1.4.1.1.481.8 X 69 0 3-6 8-11 17-18 27-28 32-33 37 41 58-61 64-65 70 80 87 125-126 168 222 230 241 244 246-247 310 341-347 349-351 353-355 358 360-361 367-368 376 378 381 386-387 396 421 423-424 440 461-463 465-466 470 475-476 480-481
1.2.840.10008.5.1.4.1.1.481.9 X 69 0 3-6 8-11 14 17 32-33 37 41 58-61 64-65 70 80 87 168 222 230 244 246-247 299-304 310 341-346 349-350 353 355-358 361 367 370 386-387 398-399 421 424 430 434 436-437 439 461-464 466 468-472 476-477 481-482
1.2.840.10008.5.1.4.1.1.6.1 R 173 0 -
1.2.840.10008.5.1.4.1.1.6.2 R 174 0 -
1.2.840.10008.5.1.4.1.1.6.3 R 166 0 -
1.2.840.10008.5.1.4.1.1.66 R 152 0 -
1.2.840.10008.5.1.4.1.1.66.1 X 69 0 3-14 17-18 21 37-38 41 58 60-61 64-65 70-71 87 107 125-126 167 191-192 206 222 296-297 299-302 304 322-323 367 387 406 483-486
1.2.840.10008.5.1.4.1.1.66.2 X 69 0 3-14 17-18 21 37-38 41 58 60-61 64-65 70-71 87 107 125 167 191-192 206 222 296-297 299-302 304 322-323 367 396 457 484-485 487-488
1.2.840.10008.5.1.4.1.1.66.3 X 69 0 3-14 17-18 21 37-38 41 58 60-61 64-65 70 87 107 125-126 167 191-193 206 222 237-238 296-297 299-302 304 322-323 367 406 484-486 489
1.2.840.10008.5.1.4.1.1.66.4 X 69 0 3-24 27-31 34-38 40-41 49-58 60-63 67 75 80 83-85 88-90 106-108 125-127 132 164-166 191-199 203 206 236-238 262-263 266 288 296-297 309 320 322-328 373 388-390 396 458 488 490-493
1.2.840.10008.5.1.4.1.1.66.5 X 69 0 3-14 17-19 21 37-38 41 58 60-61 64-65 70 80 83-84 88 107 125-127 191-193 206 222 296-297 299-302 304 309 322-323 367 389-391 396 458 485 488 490-491 494-497
1.2.840.10008.5.1.4.1.1.66.6 X 69 0 3-5 7-14 17-19 21 27-30 37-38 41 50-52 58 60 83 107 125-127 191-193 206 222 226 285 296-297 309 322-323 495-496 498-500
1.2.840.10008.5.1.4.1.1.66.7 X 69 0 3-24 27-31 34-38 40-41 49-58 60-63 67 75 80 83-85 88-90 106-108 125-127 132 164-166 191-199 203 206 236-238 262-263 266 288 296-297 309 320 322-328 373 388-390 396 458 488 490-493
1.2.840.10008.5.1.4.1.1.66.8 X 69 0 3-23 27-28 31 34-35 37-38 40-41 49-56 58 60-61 68 83-85 88-91 97 106-107 125-127 164-167 191-199 206 236-238 262-263 266 268 288 296-297 309 315 322-323 329 373 388-390 396 458 488 490-491 493 501
1.2.840.10008.5.1.4.1.1.67 X 69 0 3-5 7-14 17-18 21 27-28 34 37-38 41 50-56 58 60 71 87 107 167 191-192 206 268 296-297 322-323 499 502
1.2.840.10008.5.1.4.1.1.68.1 R 155 0 -
1.2.840.10008.5.1.4.1.1.68.2 R 155 0 -
1.2.840.10008.5.1.4.1.1.7 R 169 0 -
1.2.840.10008.5.1.4.1.1.7.1 R 169 0 -
1.2.840.10008.5.1.4.1.1.7.2 R 169 0 -
1.2.840.10008.5.1.4.1.1.7.3 R 169 0 -
1.2.840.10008.5.1.4.1.1.7.4 R 169 0 -
1.2.840.10008.5.1.4.1.1.77.1.1 X 69 0 3-24 27-41 50-65 67-69 71 75 83-85 87 89-92 100 106-108 128-130 152-153 167 191 194 315 503-504
1.2.840.10008.5.1.4.1.1.77.1.1.1 R 172 0 -
1.2.840.10008.5.1.4.1.1.77.1.2 X 69 0 3-24 27-29 31-41 50-65 67-69 71 75 83-85 87 89-92 100 106-108 128-130 152-153 167 191 194 315 324 339 503 505-509
1.2.840.10008.5.1.4.1.1.77.1.2.1 R 165 0 -
1.2.840.10008.5.1.4.1.1.77.1.3 X 69 0 3-24 27-29 31-41 50-65 67-69 71 75 83-85 87 89-92 100 106-108 125 128-130 152-153 167 191 194 315 324-325 339 503 505-511
1.2.840.10008.5.1.4.1.1.77.1.4 R 167 0 -
1.2.840.10008.5.1.4.1.1.77.1.4.1 R 170 0 -
1.2.840.10008.5.1.4.1.1.77.1.5.1 X 69 0 3-24 27-28 31-41 43 49-62 64 67 71 75 80 83-84 87 106-108 123 128 132-134 139 150 164-165 170 174-176 178-179 191-192 194 198 203 211 215-217 231 258 315 506-507 512-521
1.2.840.10008.5.1.4.1.1.77.1.5.2 X 69 0 3-24 27-28 31-41 43 49-62 64 67 71 75 80 83-84 87 106-108 123 128 132-134 139 150 164-165 170 174-176 178-179 191-192 194 198 203 211 215-217 231 258 315 506-507 512-521
1.2.840.10008.5.1.4.1.1.77.1.5.3 X 69 0 3-5 7-13 17-18 21 37-38 41 58 60 71 87 107 206 222 296-297 299-304 368 499 522
1.2.840.10008.5.1.4.1.1.77.1.5.4 X 69 0 3-26 32-33 35 37-38 41 43 49 58-60 83-84 106-108 114 125-134 139 147 150 164-167 185-188 191-196 198-199 201-203 209 211-212 215-219 222 231 236-238 262-263 266 286 288 295 299-304 506 508 512-518 523-527
1.2.840.10008.5.1.4.1.1.77.1.5.5 X 69 0 3-24 27-28 31-38 40-41 43 49-62 64 67 75 80 83-84 87 106-108 123 125-126 128 132-134 139 150 164-165 170 174-176 178-179 191-194 198 203 211 215-217 231 258 309 320 506-507 512-521 528-531
1.2.840.10008.5.1.4.1.1.77.1.5.6 X 69 0 3-24 27-28 31-38 40-41 43 49-62 64 67 75 80 83-84 87 106-108 123 125-126 128 132-134 139 150 164-165 170 174-176 178-179 191-194 198 203 211 215-217 231 258 309 320 506-507 512-521 529-532
1.2.840.10008.5.1.4.1.1.77.1.5.7 X 69 0 3-5 7-24 27-28 31-34 36-38 40-41 49-60 62-63 67 75 83-84 106-108 123 125-128 130-134 150 191-194 198 203 237 298 309 315 324 326 390-391 513 524 530 533
1.2.840.10008.5.1.4.1.1.77.1.5.8 X 69 0 3-28 32-34 37-38 41 49-56 58-60 83-84 106-108 114 125-128 130-134 147 164-167 191-196 198-199 201-203 236-238 262-263 266 268 288 298 309 525 534-535
1.2.840.10008.5.1.4.1.1.77.1.6 X 69 0 3-4 6-24 27-29 31 34-38 40-41 46 49-58 60-62 75 83-85 88 106-108 118 125 127 129 132-134 164-167 191-200 203 206 211 236 252 262-264 268 288 296-297 320 324-328 339 506-509 511 520 526 536-538
1.2.840.10008.5.1.4.1.1.77.1.7 X 69 0 3-24 27-28 31-34 36-38 40-41 50-65 67-69 75 83-85 87 89-91 100 106-108 128-130 152-153 159-160 167 191 193-194 298 315 491 503-504 539-540
1.2.840.10008.5.1.4.1.1.77.1.8 X 69 0 3-24 27-29 31-38 40-41 49-63 68 75 83-85 87 89-91 106-108 125 128-129 164-167 191-201 231 236 262-263 268 288 320 324-327 339 491 506-509 511 520 526 537 540-541
1.2.840.10008.5.1.4.1.1.77.1.9 X 69 0 3-24 27-29 31-38 40-41 49-63 68 75 83-85 87 89-91 106-108 125 128-129 164-167 191-201 231 236 262-264 268 288 320 324-328 339 491 506-509 511 520 526 537-538 540-541
1.2.840.10008.5.1.4.1.1.78.1 X 69 0 3-5 7-11 14 17-18 20-21 37-38 41 58 60 107 127 191-193 222 299-304 398-399 499 514 542-546
1.2.840.10008.5.1.4.1.1.78.2 X 69 0 3-5 7-11 14 17-18 20-21 37-38 41 58 60 107 127 191-193 222 299-304 398-399 499 514-515 543-545 547-548
1.2.840.10008.5.1.4.1.1.78.3 X 69 0 3-5 7-11 14 17-18 20-21 37-38 41 58 60 107 127 191-193 222 299-304 398-399 499 543 549-550
1.2.840.10008.5.1.4.1.1.78.4 X 69 0 3-5 7-11 14 17-18 20-21 37-38 41 58 60 107 127 191-193 222 299-304 398-399 499 514-515 543-546 548 551
1.2.840.10008.5.1.4.1.1.78.5 X 69 0 3-5 7-11 14 17-18 20-21 37-38 41 58 60 107 127 191-193 222 299-304 398-399 499 543 552-553
1.2.840.10008.5.1.4.1.1.78.6 R 187 0 -
1.2.840.10008.5.1.4.1.1.78.7 X 69 0 3-5 7-12 14 17-18 20-21 37-38 41 50-51 53 58 60 107 127 191-193 222 299-300 304 366 398 499 516 531 543 554-555
1.2.840.10008.5.1.4.1.1.78.8 X 69 0 3-5 7-11 14 17-18 20-21 34 37-38 41 50 53 58 60 107 127 191-193 222 299 301 304 398-399 499 514-515 517 531 543 545 550 555-556
1.2.840.10008.5.1.4.1.1.79.1 R 176 0 -
1.2.840.10008.5.1.4.1.1.80.1 X 69 0 3-5 7-13 17-18 21 27-28 34 37-38 41 50-54 58 60 107 127 193 222 309 368 499 515 553 557-558
1.2.840.10008.5.1.4.1.1.81.1 X 69 0 3-24 26-28 31-32 34 36-38 40-41 47 49-62 64 75 80 83-84 90 106-108 127-129 132 134 150 191-194 198 203 211 228 265 268 296 298 305 309 514-518 521 527 535 558-560
1.2.840.10008.5.1.4.1.1.82.1 X 69 0 3-24 27-28 31 34 36-38 40-41 49-58 60-62 64 75 77 80 83-84 90 101 106 108 125-129 132 134 150 191-194 198 203 211 268 298 315 324 326 514-518 521 550 558 560-562
1.2.840.10008.5.1.4.1.1.88.11 R 134 0 -
1.2.840.10008.5.1.4.1.1.88.22 R 144 0 -
1.2.840.10008.5.1.4.1.1.88.33 R 142 0 -
1.2.840.10008.5.1.4.1.1.88.34 R 141 0 -
1.2.840.10008.5.1.4.1.1.88.35 R 145 0 -
1.2.840.10008.5.1.4.1.1.88.40 R 182 0 -
1.2.840.10008.5.1.4.1.1.88.50 R 177 0 -
1.2.840.10008.5.1.4.1.1.88.59 R 175 0 -
1.2.840.10008.5.1.4.1.1.88.65 R 136 0 -
1.2.840.10008.5.1.4.1.1.88.67 R 129 0 -
1.2.840.10008.5.1.4.1.1.88.68 R 184 0 -
1.2.840.10008.5.1.4.1.1.88.69 R 137 0 -
1.2.840.10008.5.1.4.1.1.88.70 R 164 0 -
1.2.840.10008.5.1.4.1.1.88.71 R 131 0 -
1.2.840.10008.5.1.4.1.1.88.72 R 132 0 -
1.2.840.10008.5.1.4.1.1.88.73 R 179 0 -
1.2.840.10008.5.1.4.1.1.88.74 R 180 0 -
1.2.840.10008.5.1.4.1.1.88.75 R 185 0 -
1.2.840.10008.5.1.4.1.1.88.76 R 143 0 -
1.2.840.10008.5.1.4.1.1.88.77 R 190 0 -
1.2.840.10008.5.1.4.1.1.9.1.1 X 69 0 3 5 7-11 14 17-18 21 37-38 41 58 60 71 87 107 129 173 179 191-192 211 222 299-304 398-399 499 562-563
1.2.840.10008.5.1.4.1.1.9.1.2 X 69 0 3 5 7-11 14 17-18 21 37-38 41 58 60 71 87 107 129 173 179 191-192 211 222 299-304 398-399 499 562-563
1.2.840.10008.5.1.4.1.1.9.1.3 X 69 0 3 5 7-11 14 17-18 21 37-38 41 58 60 71 87 107 173 179 191-192 211 222 258 299-304 398-399 499 562-563
1.2.840.10008.5.1.4.1.1.9.1.4 X 69 0 3 5 7-11 14 17-18 21 37-38 41 58 60 87 107 129 173 179 191-193 211 222 299-304 398-399 499 562-563
1.2.840.10008.5.1.4.1.1.9.100.1 R 147 0 -
1.2.840.10008.5.1.4.1.1.9.100.2 R 147 0 -
1.2.840.10008.5.1.4.1.1.9.2.1 X 69 0 3 5 7-11 14 17-18 21 37-38 41 58 60 71 87 107 129 179 191-192 211 222 231 299-304 398-399 499 562-563
1.2.840.10008.5.1.4.1.1.9.3.1 X 69 0 3 5 7-11 14 17-18 21 37-38 41 58 60 71 87 107 129 179 191-192 211 222 231 299-304 398-399 499 562-563
1.2.840.10008.5.1.4.1.1.9.4.1 R 168 0 -
1.2.840.10008.5.1.4.1.1.9.4.2 R 171 0 -
1.2.840.10008.5.1.4.1.1.9.5.1 X 69 0 3 5 7-11 14 17-18 21 37-38 41 58 60 87 107 129 179 191-193 211 222 231 299-304 398-399 499 562-563
1.2.840.10008.5.1.4.1.1.9.6.1 X 69 0 3 5 7-11 14 17-18 21 37-38 41 58 60 87 107 129 179 191-193 211 222 231 299-304 398-399 499 562-563
1.2.840.10008.5.1.4.1.1.9.6.2 X 69 0 3 5 7-11 14 17-18 21 37-38 41 58 60 87 107 173 179 191-193 211 222 258 299-304 398-399 499 562-563
1.2.840.10008.5.1.4.1.1.9.7.1 X 69 0 3 5 7-11 14 17-18 21 37-38 41 58 60 87 107 129 173 179 191-193 211 222 299-304 398-399 499 562-563
1.2.840.10008.5.1.4.1.1.9.7.2 X 69 0 3 5 7-11 14 17-18 21 37-38 41 58 60 87 107 173 179 191-193 211 222 258 299-304 398-399 499 562-563
1.2.840.10008.5.1.4.1.1.9.7.3 X 69 0 3 5 7-11 14 17-18 21 37-38 41 58 60 87 107 173 179 191-193 211 222 258 299-304 398-399 499 562-563
1.2.840.10008.5.1.4.1.1.9.7.4 X 69 0 3 5 7-11 14 17-18 21 37-38 41 58 60 87 107 173 179 191-193 211 222 258 299-304 398-399 499 562-563
1.2.840.10008.5.1.4.1.1.9.8.1 X 69 0 3 5 7-11 14 17-18 21 37-38 41 58 60 87 107 173 179 191-193 211 222 258 299-304 398-399 499 562-563
1.2.840.10008.5.1.4.1.1.90.1 R 146 0 -
1.2.840.10008.5.1.4.1.1.91.1 X 69 0 3-5 7-14 17-19 21 23 27-30 37-38 41 50-51 58 60 83-84 88 107 125 127 167 191-193 206 222 226-227 285 296-297 309 315 322-323 373 496-497 499-500 511 564
1.2.840.10008.5.1.4.34.10 X 69 0 3-11 17-18 21 34 37-38 41 60-61 64-65 70 80 87 107 193 206 208 222 296-297 299 301-304 367-368 398-399 436 439 441-442 470 565
1.2.840.10008.5.1.4.34.7 X 69 0 3-11 17-18 21 37-38 41 58 60-61 64-65 70-71 80 87 107 206 222 296-297 299-304 357-358 362 367-368 398-399 436-437 439 442 445 463 469-470 566
1.2.840.10008.5.1.4.38.1 R 162 0 -
1.2.840.10008.5.1.4.39.1 R 138 0 -
1.2.840.10008.5.1.4.43.1 R 163 0 -
1.2.840.10008.5.1.4.44.1 R 163 0 -
1.2.840.10008.5.1.4.45.1 R 163 0 -
`.split("\n").slice(1, -1);

/** Freeze a value and everything in it. */
function freeze(value) {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  }
  return value;
}

/** Make the members that an entry and a SOP class have in common. */
function head(action, justification, extra) {
  const members = { default: action, justification: JUSTIFICATIONS[justification] };
  for (const [name, value] of Object.entries(EXTRAS[extra])) {
    // Not by assignment, which takes a member named __proto__ for the prototype.
    Object.defineProperty(members, name, { value: freeze(value), enumerable: true });
  }
  return members;
}

const entries = [];

function entry(number) {
  if (!entries[number]) entries[number] = Object.freeze(head(...ENTRIES[number].split(" ")));
  return entries[number];
}

/** Put a table together from groups written as `0-3 7`. */
function table(ranges) {
  const found = new Map();
  for (const range of ranges === "-" ? [] : ranges.split(" ")) {
    const [first, last = first] = range.split("-");
    for (const group of GROUPS.slice(Number(first), Number(last) + 1)) {
      for (const part of group.split(";")) {
        const [number, ...tags] = part.split(" ");
        for (const tag of tags) found.set(tag, entry(number));
      }
    }
  }
  const sorted = {};
  for (const tag of Array.from(found.keys()).sort()) sorted[tag] = found.get(tag);
  return Object.freeze(sorted);
}

function sopClasses() {
  const classes = {};
  for (const line of SOP_CLASSES) {
    const [uid, action, justification, extra, ...ranges] = line.split(" ");
    let opened;
    const get = () => {
      if (!opened) {
        opened = head(action, justification, extra);
        opened.tag = table(ranges.join(" "));
        Object.freeze(opened);
      }
      return opened;
    };
    Object.defineProperty(classes, uid, { get, enumerable: true });
  }
  // For console.log of Node, which would show getters.
  Object.defineProperty(classes, Symbol.for("nodejs.util.inspect.custom"), {
    value: (depth, options, inspect) => inspect({ ...classes }, { ...options, depth }),
  });
  return Object.freeze(classes);
}

const procedure = freeze({ ...REST, sopClass: sopClasses() });

return procedure;
});
