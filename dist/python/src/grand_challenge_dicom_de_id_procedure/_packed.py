# Generated; do not edit.
# Procedure 2026.11.0 in packed form. `__init__` takes out what it has read.
#
# An entry is action, name of the justification and, after a dot, name of extras: Kc4 or Ukr.x2b. A SOP class
# with a table has a letter.

# By their names, made from the texts, with the entries that have them, less this name.
JUSTIFICATIONS = {
    "Df K": "A code stands for a term of a dictionary such as SNOMED CT; it says which organ, view or agent, never who. Anatomy, units and contrast agents are unusable without it.",
    "ut K": "A code whose dictionary writes terms as URN or URL, such as http://snomed.info/id/ and a number. It stands in place of the short value, so a dummy would turn the organ or agent into another. Sequences of codes of hospitals' own are removed as a whole.",
    "wf K": "A colour for each track and a measured value for each point or annotation: the results for which a tract or annotation is drawn.",
    "a2 K": "A count within the study, as in the classes that list it: scanners write it into enhanced objects too.",
    "hg K": "A formula over numbered volumes, such as (AND 1 2), that software evaluates; dose reported for the volume depends on it.",
    "LU K": "A label such as 1 or DAPI that links frames and annotations to an optical path in the same file; set by the scanner.",
    "xM Z": "A sentence about what a segmentation, map or registration shows. What it shows is said in codes; empty, it satisfies the standard and readers such as highdicom.",
    "pM X": "A text of any length about how exposure was controlled. Mode, phototimer setting and exposure are kept as terms and numbers.",
    "sL X.7X": "A->P: along which axis and which way the phase was encoded. Distortion of echo-planar images is corrected by it; the scanner writes it from the protocol.",
    "d0 K": "Accuracy and extent of a surface or landmark in millimetres.",
    "zP X.7X": "Activity before and left after the injection, half-life and branching: with weight and times, which other options keep, SUV is worked out from them. By themselves they tell a dose as thousands of patients get it.",
    "zz K": "Agent, route, volume, concentration and rate of a contrast injection. Enhancement follows from dose and timing; clock times are removed.",
    "Mg X.7X": "An echo time as shown (1.52), a nucleus (1H) and a letter for the transmitting coil (B, S or T), filled in from the protocol's numbers. Spectroscopy cannot be read without the nucleus.",
    "wx D": "An explanation in free words. The coded unit beside it says what the values mean.",
    "m5 X.aY": "An overlay plane may hold drawn text such as a name, and a flat table cannot look up repeating groups. The bits go, and its dimensions with them.",
    "VZ K": "Angles, exposure and reconstruction parameters from which the volume was computed: quality control and reconstruction need them.",
    "DA K": "Axial length, chamber depth, lens thickness and lens choice in numbers and codes: input and output of a lens calculation.",
    "69 K": "Body part, side, tube voltage, current and exposure of a portal or cone beam image in numbers and terms, in objects of both generations: image quality and imaging dose are judged by them.",
    "7A K": "Both ends of the arc of a cone-beam scan, in numbers: what truncates the field of view and where scatter comes from.",
    "Cy K": "Byte positions and lengths of the frames in encapsulated pixel data; bytes outside of all frames show up by them, and readers of large slides find tiles with them.",
    "jn K": "Codes that narrow down what kind of dose the values are, such as effective or physical, without which the dose is misread.",
    "rj X.7X": "Coil elements (HC1-6), acceleration (p2) and matrix (64p*64) as the scanner abbreviates them from the protocol's numbers: single elements, acceleration and interpolation are read from them.",
    "Bf K": "Collimator and energy window of a gamma camera as the vendor names them, such as LEHR; counts depend on them.",
    "q7 K": "Colour profile and colour space of the pixels. Stain analysis and dermoscopy depend on them; the profile describes a type of device.",
    "EY K": "Colour, gray and opacity in which to show a segment or annotation: numbers that let a display look as it was made.",
    "tK K": "Colour, number and geometry of a contour as numbers: viewers draw it and dose statistics are matched to it by number.",
    "v9 K": "Computed quantities or heights as floating point numbers, one a pixel, without room for a comment; what the map shows may still be the surface of a face.",
    "I3 X.7X": "Concatenations, oversampling, table position and the kind of sequence that Enhanced MR files name nowhere else (EP, SK, PFP): series are sorted into kinds by them.",
    "M3 K": "Contours, regions of interest, their observations and frame of reference: what a structure set is for. Names of regions are emptied as Table E.1-1 asks, descriptions are removed.",
    "VI K": "Coordinates of surfaces, nerve tracts and annotations, and the numbers that join them. Geometry is all that these objects hold. A surface of the head shows the face: that is for whoever applies the table to see.",
    "nj K": "Corners of the outline of a radiation beam, as coordinates whose count is stated beside them: the shape of the field.",
    "OV K": "Counts the acquisitions of one study from 1 up; phases of contrast and repeats share a series and only differ in it. Volumes are wrong without it, and it is no number of a record.",
    "jj K": "Density of the range shifter, form of the compensator and angles at each scan spot of an ion beam, from which the dose is computed again.",
    "Sq X.aY": "Describes the frames of an overlay whose bits are removed.",
    "GX K": "Detector, field of view, collimator and shutter: sampling, and which part of the pixels was exposed. Detection models mask by the collimator.",
    "gb K": "Detector, field of view, shutter and processing in numbers and terms: which part of the pixels is image.",
    "2w K": "Dimension indices order frames in space and time; software that sorts by them cannot rebuild a volume without them.",
    "Bp K": "Distance between pixels at the detector, on the film or in the patient, and how it was calibrated. A length measured without it is in pixels, or in millimetres of the wrong plane.",
    "bm K": "Distances and angles between source, patient, detector and table, by which sizes are corrected and volumes reconstructed.",
    "vk K": "Dose goals, fractions, dose and meterset of each beam: the prescription and its schedule in numbers.",
    "FB K": "Dose goals, fractions, tolerances and setup of a treatment in numbers: a plan cannot be recalculated or compared without them. Names and descriptions typed by people are decided apart.",
    "xq K": "Dose of the scan and the size that it relates to: dose registries and calcium scores are computed from them.",
    "Zy K": "Dose received, in numbers: dose-volume histograms and delivered doses are what outcome studies relate to toxicity and control.",
    "26 K": "Dose, exposure index and what they were derived from: quality assurance and dose registries compare sites by these numbers.",
    "vx K": "Echo, repetition and inversion times, flip angle, averages, bandwidth, matrix, nucleus and absorbed power as numbers and terms. Writers of classic and enhanced images use each other's attributes; contrast and relaxation maps follow from them.",
    "5N X.7X": "Enclose the block of a series and of a frame: scale slope, diffusion direction and dynamic number of Enhanced MR stand inside. Items are cleaned one by one like the file itself.",
    "hV1 X.7X": "Encloses the frame's block in Enhanced MR. Its items are cleaned one by one like the file itself.",
    "LB X.7X": "Encloses the series' block in Enhanced MR. Its items are cleaned one by one; the protocol as text and the weight in it are never kept.",
    "75 K": "Energies, bins and processing of a multi-energy scan: material maps and monoenergetic images mean nothing without them.",
    "1H D": "Explains how an alternate device identifier is written; the identifier is a dummy, so its format means nothing.",
    "G4 K": "Exposure, filter, grid and dose in numbers and terms. Computed radiography carries a dose-area product and tomosynthesis a total exposure though their IODs do not list them; dose registries compare by these.",
    "aQ K": "Exposure, lens, flash and white balance of the camera in numbers: colour and size in dermoscopy are corrected by them.",
    "eH X.7X": "Factor between stored and measured signal, orientation, flip, field of view and matrix. Images of one series are scaled differently without the factor.",
    "2v X.7X": "Fast, p2, +LPH and FoV 256*256: gradient mode, acceleration, axes and field of view as the scanner abbreviates them from the protocol's numbers. Acceleration stands only here in some releases.",
    "Ez K": "Filter, grid and collimator in numbers and defined terms: scatter and beam quality.",
    "Ap K": "Flags that say whether pixels show identifying text or a recognizable face, were made up by a program, or show a phantom: a consumer needs them to stop a file.",
    "9W K": "Flags that say whether the pixels were copied from a screen or film, show burned-in text or a recognizable face, or a phantom. Whoever receives the files needs them to set an image aside.",
    "Sk D": "Formally a coded string, in fact a title that is written freely. Nothing is computed from it.",
    "zW X": "Free text of an earlier de-identification, which may name an institution, a project or a person. The procedure writes its own (see insert).",
    "A0 D": "Free text that an operator or a configuration at the site fills in. Codes and numbers beside it can be computed with, so only a placeholder is left where a value is required.",
    "xH D": "Free words about the mapping above, which may not be missing. The coded unit says what the values mean.",
    "8o K": "Gantry, table, detector, collimator, energy window and zoom: geometry and sensitivity of a projection or ring scanner.",
    "oRp X.7X": "Gradient direction of diffusion (20 to 22), number of directions and of images without weighting, slices excited together, scale of velocity. GE has no other place for the direction in classic MR.",
    "Pp K": "Heterogeneity, normalisation and minimum, mean and maximum of a calculated dose: grids cannot be compared without them.",
    "fe X": "Holds the original values, encrypted. Anyone with the key, now or later, undoes the de-identification.",
    "FJ K": "How a PET or tomographic image was corrected and reconstructed, as the vendor names it, such as OSEM 3i21s. Uptake values differ between methods.",
    "lm X": "How a film was to be printed. No pixel depends on it, and the annotation format is named at the site.",
    "Cf K": "How an image was computed from others, as a code such as lossy compression or multiplanar reformat. Training data have to tell computed from measured pixels. The description in words beside it is removed.",
    "Rf X.7X": "How and for how many milliseconds blood was labelled. Perfusion cannot be worked out without it, and classic MR has no other place.",
    "AX K": "How far the couch was moved from the setup point: geometry of the patient under the beam.",
    "sB K": "How fast the frames were taken and are to be shown. Velocities and perfusion are computed from these durations; they hold no time of day.",
    "cHM K": "How frames of a subtraction are averaged, shifted and selected: numbers without which the angiogram cannot be rebuilt.",
    "M7 K": "How heart cycles were divided into frames, such as FORW; gated volumes cannot be interpreted without it.",
    "4d K": "How k-space was covered: parallel imaging, partial Fourier, order and number of phase encoding steps. Distortion of echo planar images is corrected by an echo spacing computed from these; classic images of several vendors carry them unlisted.",
    "kO K": "How long the acquisition took, in seconds without date or time of day: motion, noise and counts depend on it.",
    "2q K": "How many frames the pixel data hold and what separates them. Scanners write several frames also into classes defined for one, and a reader that finds no number drops all but the first without a word.",
    "m9 X.7X": "How many slices are tiled into the frame, when each was measured, in milliseconds from the start of the volume, and the bandwidth that gives echo spacing. Without them the volume cannot be taken apart, slice timing and distortion not be corrected. None is a time of the clock.",
    "gF K": "How the dose was computed (medium, algorithm, parameters, whether commissioned) and isodose levels. Dose to water and to tissue differ by several percent, so only who knows can pool doses. The commissioning key, which tells the site, is not kept.",
    "Go K": "How the heart cycle was divided into frames, a term such as FORW; gated volumes cannot be interpreted without it.",
    "eo K": "How the patient lay and was looked at, as codes: orientation of the image in space.",
    "Wp K": "How the patient lay relative to gravity and equipment, as codes and a matrix: registration and dose calculation need it.",
    "4ya K": "How the patient lay, HFS or FFP: which way is left in structure sets and doses is checked by it.",
    "at D.7V D.ZC": "Identifiers of tube and detector and clock times of the source inside the multi-energy sequences: their items need them, a dummy says nothing.",
    "TG K": "Illumination, filters and lenses of the microscope: what intensities and colours mean in a slide or confocal image.",
    "W1 X.7X": "Image kind (M, P, B0, PERFUSION), diffusion direction along the body's axes, repetition times and seconds since the first dynamic scan. Directions of older images stand only here; the scan's begin counts from the series, not from midnight.",
    "fG K": "Images of different makes, models and software differ in ways that a study has to correct for, and readers of diffusion or PET data choose their decoding by it. A product for sale shares each value with thousands of machines, a prototype does not.",
    "6y K": "In fluorescence often the only place that names the stain of a channel, such as DAPI or CD8; wsidicom describes channels by it. It is set up once for a panel of stains, not for a patient; what somebody could still type is a residual risk.",
    "pe K": "Intent, site and technique of a treatment in codes and terms: cohorts are formed by them. Protocol names are removed.",
    "GL K": "Kind of specimen and container in codes: tissue, block or slide. Identifiers of both are handled by Table E.1-1.",
    "09 K": "Kind of the coils and which of their elements were in use, as terms: sensitivity and shading of the image.",
    "rp K": "Length of the eye, how it was found, and the field of view in degrees: sizes on the retina are computed from them.",
    "65 K": "Lens and pupil at the time of a visual field test: results cannot be interpreted without them. Numbers and codes per eye.",
    "zD K": "Light, filters, lenses and magnification of an optical path: colour and pixel size of a slide follow from them.",
    "e3 X.7X": "Lines that the scanner composes from the protocol's numbers: 128p*128, FoV 208*208, Tra>Cor(-7.2), p2, +LPH, SL 2.5. Interpolation, acceleration and orientation of a tiled volume are read from them; no field that takes words goes into one.",
    "B7 K": "Lists by series which other instances the file refers to, such as the images under a segmentation, so that software can load them together. All UIDs in it are replaced consistently.",
    "T0 X.7X": "Lists of numbers and switches that the scanner writes as text, such as CF/s5,TG/s3: table and isocentre, slices excited together, compressed sensing. Slice timing needs the number of slices excited together; the prescan tells which series share a shim.",
    "Ll K": "Machine geometry, energy and accessories of a photon or electron beam: dose cannot be recomputed without them. Identifiers of trays, wedges and blocks are removed.",
    "21 K": "Magnification, size of the imaged volume, focus and focal planes of a microscope in numbers and terms, and the flag that the slide's label is shown. Images of one microscope are measured and set aside by the same values.",
    "Cu K": "Make and model of the detector explain noise and sharpness of a radiograph; thousands share them.",
    "Hc K": "Make and product name of a lens that is for sale everywhere; its constants make the calculation reproducible.",
    "b4q K": "Maps stored values to a quantity with coded unit; software looks for it in every image. Nothing in it is about the patient.",
    "Yy K": "Maps stored values to quantities such as SUV or ADC, with coded units: what makes a voxel a measurement.",
    "qa K": "Maps the thickness image onto the image of the retina that it was computed from; numbers and replaced UIDs.",
    "sx K": "Motion, position, zoom and energy range of the gamma camera or PET detector: geometry of projections and reconstruction.",
    "FO X.al": "Names a class of devices, which a replaced UID no longer does. Make, model and software, which are kept, say the same, and an image may bear several, where one is expected of a UID.",
    "q5 D": "Names a slot of the machine as the site labels it. Table E.1-1 empties it, but it may not be empty here, so a dummy stays.",
    "HG U.pA": "Names a statement made about a treatment record; replaced, statements that refer to each other stay linked.",
    "ne U.pA": "Names a stored color palette, perhaps of one institution. A viewer that does not find it falls back to gray.",
    "cX X.tE": "Names a view that somebody stored and refers to it. Replaced, the references inside the file hold, and none leads back to the workstation.",
    "1S U.pA": "Names another instance: the source of extracted frames or the whole of a concatenation. Replaced consistently, the link holds inside the data set.",
    "ox X": "Names of processing in free words, one of them retired. The processing code of the plate reader is kept instead.",
    "Zc U.pA": "Names the coordinate system of one machine. Replaced consistently, geometry between objects still matches.",
    "4v K": "Names the dictionary that the code comes from. The same code means different things in different schemes.",
    "lK X": "Names the hospital or authority that gave out accession number and patient identifier. Both numbers are emptied, and the issuer alone would tell where the patient was seen.",
    "oRg X": "Names the manufacturer block of a private attribute that something points to. Private attributes are removed.",
    "dD K": "Names the metabolite or ratio that a spectroscopic map shows, such as NAA/Cr; otherwise its values have no meaning.",
    "4H X": "Names the originals that an object was converted from. Those never leave the hospital, so it only serves to find the way back.",
    "TP K": "Names the program that reconstructed the volume, a product. Like make and software of the scanner it explains differences.",
    "W9 K": "Names the reference population that a measurement was compared with, without which deviations from normal mean nothing.",
    "5c X": "Newer than most dictionaries: in implicit VR, software keeps a sequence it does not know as opaque bytes, with every name inside. Lost is the arc of a cone-beam scan in a functional group that may be left out. To be kept again once the dictionaries know it.",
    "PJ X": "Newer than most dictionaries: in implicit VR, software keeps a sequence it does not know as opaque bytes, with every name inside. Lost is which segment outlines an en face slab or a range compensator. To be kept again once the dictionaries know it.",
    "6v": "Not an attribute of this SOP class as the standard defines it",
    "l2 K": "Number, count and distance of the points of a time series, number of slices and field of view. A functional or perfusion series falls apart without them; MR scanners write them whichever IOD they follow.",
    "qW K": "Number, state, offset, range, filter and impedance of each channel: samples become millivolts only with them.",
    "Wz K": "Numbers of a dose goal: point, weight and limits for targets and organs at risk.",
    "zT K": "Numbers the stacks of slices inside one object; frames are sorted into volumes by it.",
    "5x K": "On a slide the only value is SLIDE_CORNER, the origin of all coordinates on the glass: tiles and annotations have no zero without it.",
    "vF X.7X": "One item for each tile of the frame, cleaned one by one: times and acquisition numbers in them go as anywhere in the file.",
    "xh K": "One of two words, CLASSIC or ENHANCED, which an archive adds when it converts on retrieval: which of two shapes of the same images this is. A dummy would claim a shape that it does not have.",
    "qN K": "Optics and scan of the eye camera or OCT: field of view, rates, pattern and drops, by which size and quality are judged.",
    "e0 K": "Output value for each stored value of a modality or window table, as many as the descriptor says: hidden words would show as a torn gray scale.",
    "b44 K": "Phantom of the dose index, additional sources, multi-energy acquisition, sources and detectors of the classic CT image, in codes and numbers. A converted image keeps them as unassigned attributes.",
    "Gp K": "Phase of heart and breath, beats and intervals, and how they were measured. Classic images hold at the top level what enhanced ones hold in every frame; gated volumes are sorted by these numbers and terms. They count from the beat or from the start of the scan.",
    "vI K": "Phase of heart or breath and regularity of the beats, as numbers and terms: frames are sorted and rejected by them.",
    "uB K": "Phase of heart or breath in numbers and codes, needed to sort frames of gated acquisitions. Times of day in it are removed by Table E.1-1.",
    "w8 X.7X": "Plane, first and last position in millimetres, duration in microseconds and direction of the phase encoding: slice order and polarity of echo-planar images follow. Positions count from the magnet's centre, durations from the start of the scan.",
    "dQ K": "Plate and phosphor as products, and the number by which a detector names its image processing: gray values of a radiograph depend on them, and models trained on one processing fail on another. The device fills them in.",
    "JR X": "Points to clinical documents about the same patient, by identifiers of the hospital's record.",
    "wa X": "Points to protocol objects of the institution, which are rejected: only the trace of a local protocol is left.",
    "cT X": "Points to the raw data that the image was reconstructed from, which are rejected.",
    "Kn U.pA": "Position and orientation are kept in these classes too, and without it they belong to no coordinates: readers such as highdicom then give no geometry.",
    "50 K": "Position of source, receptor, couch and beam at the time of a treatment image: how it relates to the plan.",
    "Fd X.7X": "Position, acquired matrix and averages. Resolution and readout time follow from the matrix before interpolation.",
    "4P K": "Positions and angles of source, detector, table and patient in millimetres and degrees. A run and the volume reconstructed from it share one geometry; sizes are corrected and views matched by it.",
    "Z7 K": "Positions and angles of tube, detector, breast support and table, compression and thickness in numbers: what projections are corrected and reconstructed by.",
    "Ci K": "Pressure and acuity of the tested eye as numbers: covariates without which a visual field cannot be read.",
    "yB K": "Properties of a treatment volume in codes: which modifier of a structure or device the geometry stands for.",
    "kb K": "Red, green and blue for each stored value; a palette image is noise without its tables. Their length is bound by the descriptor, so words would have to replace colours that the picture shows.",
    "3z K": "Refraction, pupil distance, corneal and lens measurements in numbers: they are the result that the object exists for.",
    "AB X.ut": "Remarks that a person or a program fixed to points of a recording. A recording without any is whole, while a dummy would make an electrocardiogram say something that nobody found.",
    "WC X": "Retired: what the numbers mean is no longer defined, and vendors filled them by rules of their own. Gantry angles and dose are kept in attributes that are in force.",
    "Ly K": "Samples of an electrocardiogram, pressure or other signal: the recording itself, of a length fixed by channels, samples and bits. A long electrocardiogram can be matched with another of the same person, like a face; sound is rejected with its classes.",
    "c3 X": "Says from which list of the standard a code was picked. Optional, and of use only together with mapping resource and version, which go; a local list would name the site that made it. Value, scheme and meaning say what the code is.",
    "70E K": "Says in codes why an image refers to another, for example as a localizer; software that follows references needs it. UIDs in it are replaced, descriptions are removed.",
    "GV X": "Says in which calendar the patient counts birth and death dates, which hints at religion or origin. The dates are removed.",
    "QV K": "Says of what kind an object is, from a closed list of the standard, the same in every hospital. Reading the file depends on it.",
    "5X K": "Says that the picture is of tissue in a container, and of what kind: radiographs and scans of specimens must not be taken for those of people. Identifiers of specimen and container follow Table E.1-1.",
    "WG X": "Says where the list of codes named by the Context Identifier comes from. That identifier is optional and removed, and the standard forbids the one without the other.",
    "Xg X": "Says which institution or person extended a list of codes. The code keeps its meaning without it, while it points at the site.",
    "gR K": "Says with a yes or no whether neighbouring tiles show the same tissue; stitching and counting of cells go wrong without it.",
    "go X.7X": "Scale of the stored values, which b-value and direction an image belongs to, and whether blood was labelled. Without them images of one position are put in the wrong order or scaled wrongly.",
    "WB K": "Sensitivities, retests, global indices and reliability of a visual field in numbers: the measurement itself.",
    "lTH K": "Sequence timing, field, flip angle, averages, matrix and encoding direction. Contrast, distortion and quantitative maps follow from them.",
    "XE K": "Shape and shade of the area that the collimator leaves: hides nothing but blank borders, and viewers and detection models mask by it.",
    "Tj K": "Shift, rotation and baseline between the two images of a stereo pair.",
    "Aj K": "Short label of a landmark (16 characters) by which points of one set are paired with points of another.",
    "md K": "Short name of a real world value mapping (16 characters), by which software picks the mapping to SUV or ADC. Written by the application.",
    "YW K": "Side of the body, place in stack and time series, number and length of the acquisition, whether the volume was sampled or computed: what classic images say once and enhanced ones for every frame, and volumes are sorted by.",
    "IM K": "Side, view, projection and orientation as terms and codes, whether an implant or a part of the breast is shown, and whether the image is for reading or processing. Tomosynthesis repeats at the top level what the IOD asks for in every frame; training sets are selected by it.",
    "uP K": "Size, spacing, binning and condition of the detector, in numbers and flags: sampling and noise of the image.",
    "lW X.7X": "Slices of a volume, slabs, the kind of diffusion direction, and the sequence's timer when a slice was measured. Volumes cannot be separated, fMRI not be slice-timed without them; only differences of the timer have a meaning.",
    "mo K": "Slope, intercept and unit that turn stored into output values. MR and nuclear medicine images carry them though their IODs do not list them; without them diffusion coefficients, counts and uptake are wrong by a factor that nobody notices. The unit is a term such as HU.",
    "0g K": "Sources, applicators, shields and dwell positions of brachytherapy: the dose is computed from them. Names and serial numbers are removed.",
    "Sx K": "Sources, detectors, energies and bins of a multi-energy scan: material maps and monoenergetic images mean nothing without them.",
    "dA K": "Spectral width, decoupling, phase encoding and corrections of spectroscopy in numbers and terms. Scanners write some into enhanced images as well; metabolite images are made from spectra.",
    "B5t U.pA": "Stands in content that is removed, such as annotations of an ECG. When an option brings that back, the reference has to be replaced or kept together with what it points to, and an action under one option cannot follow two.",
    "BL X.7X": "Steps of reconstruction with their switches, such as ChannelMixing:ND=true and CC:SoS. Whether coils were combined and intensities normalised decides about comparing signal between sites; no person or host is named.",
    "Lq U.pA": "Table E.1-1 asks for a dummy. A new UID is one, and it keeps the groups of an object apart, which software that edits annotations relies on.",
    "ul D.7V": "Table E.1-1 removes it, but the standard requires it in every tracer of this IOD. A dummy date keeps the sequence valid; decay has to be computed from elapsed times.",
    "56 Z Z.55 Z.ZC": "Table E.1-1 removes it, but the standard requires it, if only empty, in the items of a record.",
    "LA K": "Table feed, pitch, centres and scan range in numbers: geometry of the spiral, from which dose and resolution follow.",
    "yy K": "Tagging, velocity encoding, labelling of arterial blood, slabs and metabolite bands in numbers and terms: velocities, perfusion and strain are computed from them.",
    "Jx K": "Technique, beam geometry, detector and dose in numbers and codes: they explain differences between radiographs.",
    "cHU X": "Tells whether a parent, spouse or owner is responsible for the patient. The person is removed; the role alone still says something about family that research on images does not need.",
    "Xq X": "The address of an image server in the hospital, with identifiers in its path. Pixels come with the file.",
    "32 D D.55 D.ut": "The answer of a content item in free words: a dummy keeps the item valid. Coded and numeric answers beside it are kept.",
    "Ph K": "The arc that the tube went through, in degrees. CT scanners write it though no CT IOD lists it; it tells a half scan from a full one.",
    "Kb K": "The b-value, direction and b-matrix of a diffusion image as numbers. Defined for enhanced images; scanners write them into classic ones as well, and a diffusion series without them cannot be evaluated.",
    "ZT K": "The coil as a product, such as Head_32: signal-to-noise and shading depend on it. Serial numbers do not stand here.",
    "3y K": "The colour profile of the camera or slide scanner: stain analysis and dermoscopy need it, and the standard requires it of optical paths. Its header holds the time when it was made and may name the device, not the patient; a consumer who minds can put a standard profile in its place.",
    "2K X.7X": "The compiled pulse sequence that the scanner ran, such as EPI or EFGRE3D: echo-planar, gradient echo and field-map series are told apart by it, and the operator cannot type it.",
    "i2 X": "The date of a list of codes whose identifier is removed: forbidden without the identifier, a dummy would be false, and the true one tells when a dictionary was issued.",
    "VM K": "The design of the letters or symbols shown, such as Sloan; visual acuity measured with different ones is not comparable.",
    "uH Z": "The diagnosis that led to the treatment and the local protocol, as codes. A rare tumour is rare with its code, too, and a protocol code names the institution; the standard allows both to be empty.",
    "TX K": "The displacement of each point of a grid: the deformable registration itself. The grid's dimensions fix how many numbers it has.",
    "nT K": "The filter in the beam in one word, such as FLAT: CT and angiography write it in all of their classes, and the spectrum depends on it.",
    "1e K": "The filter in the beam in one word, such as WEDGE or BUTTERFLY: the spectrum, and so dose and noise, depend on it.",
    "u0 K": "The filter of a reconstruction by the vendor's name, such as XYZ Gauss 5.00: it sets the resolution, by which uptake of small lesions is corrected.",
    "mB K": "The filters in the beam at the selected frames of a treatment image: noise, and the dose that imaging adds, follow from them.",
    "kl K": "The grid of a plate reader or detector by the vendor's name; scatter and lines in the picture depend on it.",
    "2X K": "The image itself. What the pixels show (burned-in text, a face) and what a compressed stream carries beside them (comments, sound, bytes after the last frame) no table can judge; that stays with whoever applies it.",
    "y8 K": "The labelling technique as the scanner names it, such as 2D pseudo continuous ASL (EP2D). Perfusion is computed by another formula for pulsed and continuous labelling, and the code beside it does not tell variants apart.",
    "cJ Z": "The landmark that the patient was positioned by, in free words: empty in nearly all images, and nothing is computed from it.",
    "JL K": "The measured spectra and the phase they are corrected by, as numbers whose count rows and columns fix: what the object exists for.",
    "ps K": "The name of a structure, such as liver or left corticospinal tract: a segmentation cannot be used as training data without it. By its nature it names anatomy; descriptions in sentences are removed.",
    "Ni X": "The name of a window setting. Programs write Algo1, but presets are named at the site, after a radiologist too. Windows are kept in their order, and a viewer can number them.",
    "j2 K": "The name of an attribute as the standard spells it, to say which parameter was out of tolerance.",
    "Ih D": "The name or inventory number that a site gave to a part of its treatment machine. Thickness, setting and number of the part are kept.",
    "O3 K": "The nucleus that resonates, such as 1H or 31P: a physical constant of the acquisition that decides what the image shows.",
    "a8 K": "The number by which the device names its image processing: gray values depend on it. The device fills it in.",
    "yd K": "The number of a stack of slices, counted from 1 by the scanner, without a meaning outside of the series. Frames are sorted into volumes by it, and classic images of several vendors carry it too.",
    "e2 X": "The pedigree number of an animal in a kennel or stud book leads straight to the animal and to its owner.",
    "fd X.7X": "The pitch as text of one form, 0.984:1. It enters every estimate of CT dose, and there is no room for words in it.",
    "NH K": "The plan that a portal image verifies, or that this plan goes before or replaces. Replaced UIDs lead to de-identified plans only.",
    "ig K": "The point for which the dose of a beam is stated, in millimetres. Retired, but planning systems write it, and the beam dose, which is kept, means nothing elsewhere.",
    "yV K": "The position of a part of the ion machine at a control point; depth and width of the beam follow from it.",
    "eS K": "The program that decomposed a multi-energy scan, by name and version: a product, as in the classic image that was converted.",
    "4yo K": "The pulse sequence as the vendor names it, such as *epfid2d1_64, which scanners write into classic images too: echo planar images are recognised by it.",
    "rH K": "The pulse sequence as the vendor names it, such as *tfl3d1. Tools that convert or quantify MR data recognise diffusion, flow and fieldmaps by it. It is written by the scanner, not by the operator.",
    "iP K": "The pulse sequence as the vendor names it. Signal and contrast follow from it; the scanner writes it.",
    "L7 K": "The pulse sequence: variants, options and preparation, and which part of the complex signal the image shows. Phase and magnitude, fat suppression and inversion cannot be told from pixels; converters to research formats read all of them.",
    "6x K": "The radionuclide of a brachytherapy source, for example Ir-192; dose depends on it.",
    "ZL K": "The reconstructed radiograph that a beam is verified against, by replaced UID and number: setup studies compare the two.",
    "CL K": "The reconstruction kernel and filter by the vendor's name, such as B30f. Enhanced and converted CT say it elsewhere than the classic one; sharpness and noise are matched by it.",
    "Gk K": "The reconstruction kernel as the vendor names it, such as B30f. Texture and noise depend on it more than on dose, and radiomics must group by it.",
    "UN K": "The resolution that the equipment reaches, a number in millimetres.",
    "ZP K": "The sample that marks missing data, the smallest and largest sample, and the filter's response by frequency: a few bytes that give samples their meaning.",
    "4I K": "The short label (16 characters) of the mapping below, such as SUVbw; required in its items, written by the program.",
    "Jt X.7X": "The side of the first and last slice (S, I) and the name of the pulse sequence, epi2 or B0rf, by which field maps and echo-planar series are recognised. A laboratory that writes its own sequence may be recognised by it, a patient not.",
    "DI X.7X": "The stack of slices as planned: angles, size, offset from the isocentre and axes. Gradient directions given along scanner axes are turned by the angles, and the offset finds slices exported in the wrong place.",
    "3P U.al": "The standard requires it of the treatment machine. Replaced, it still says which records come from the same class of machine.",
    "Ib K": "The term as the dictionary spells it, filled from the code and not typed. Sequences whose codes are chosen freely by an institution, such as requested procedures, are removed as a whole.",
    "UM K": "The tracer in words, such as FDG: many scanners leave the code empty, and an uptake image without its tracer shows nothing.",
    "iF U.pA": "The trigger and whether times were synchronized are kept, and without this neither says with what. It names a common time base of several devices, which is still one after its UID is replaced in all files alike.",
    "rR X.7X": "The unit of all volumes beside it, such as ml, set by the program; wrong by a factor without it.",
    "pi K": "The unit of the pixel values after rescaling, such as HU or US: a term of the standard, without which values are meaningless.",
    "UG K": "The unit that a modality table leads to, such as OD or US: a term of the standard, required in the items of the table.",
    "Xv X": "The vendor's UID of the program that wrote the object; replaced it says nothing. Make, model and software versions, which are kept, say the same in words.",
    "0E X": "These annotations have no pixels, and their colours are CIELab values, which mean the same on every device. A profile explains nothing here, and its header may hold a time and a device.",
    "70N K": "These objects are conversions by definition, and the standard requires every frame to name its source. The UIDs in it are replaced, so it ties frames to de-identified originals only.",
    "WA K": "Thickness of a compensator from pixel to pixel and the edge of a block, in millimetres: dose cannot be recomputed without them.",
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
    "tH X.pA": "Ties an image to a line of a dose report. Dose reports are rejected, so nothing is left to tie to. Where the standard requires it, it is replaced.",
    "CB X.7X": "Tiles, slice normal and number, b-value, gradient direction and matrix, sign of the phase encoding, bandwidth and dwell time, and seconds since the series began. Diffusion, slice timing and distortion correction rest on these numbers and codes.",
    "9d K": "Timing of a cine loop in frames and milliseconds, as numbers: playing speed and what is shown first.",
    "MX K": "Tolerances of gantry, couch and collimator: machine limits in numbers, by which overrides in a record are judged.",
    "B5g K": "Tracer, dose, half-life, counts, units, corrections and reconstruction in numbers and terms. SPECT, PET and their enhanced and converted objects share them: activity and uptake are computed from these. Clock times of injection stay removed.",
    "7t K": "Tracer, nuclide, dose, half-life and route: activity and SUV are computed from them. Start times are handled by Table E.1-1.",
    "zE K": "Tracer, nuclide, route, energy windows and views of the classic PET image in codes and numbers. A converted image has no other place for its tracer; without dose and half-life in it uptake cannot be computed.",
    "8W K": "Tube voltage, current, time and dose, collimation, pitch, table, gantry and reconstruction in numbers and terms. Classic, enhanced and converted images carry the same acquisition; noise, texture and dose are compared by it.",
    "cx K": "Tube voltage, current, time, exposure and focal spot: the technique, from which dose, noise and contrast follow.",
    "1K K": "Tube, exposure, filter, grid and dose of the run in numbers and terms, in the old units and the new, whichever was written.",
    "lT1 K": "Turns stored values into the grays that a reader saw and into output units; without it a viewer guesses window and scale.",
    "kx K": "Values measured on annotations and tracks, with coded units: the result itself.",
    "Pa K": "Volume, dose, rate, concentration and kind of the contrast agent. Enhancement curves need dose and rate.",
    "gE K": "Water-equivalent thickness, distances, spot sizes and settings of an ion beam: range and width of the beam follow from them.",
    "Fh K": "Wavelength, resolution, depth, scan rates, size of the eye and side in numbers and terms: en face images and analysed volumes are measured by the numbers of the tomography they come from.",
    "Bv K": "What a mammogram shows and how the breast was placed, in codes: detection models expect other things of partial views.",
    "wD K": "What a segment, annotation or track set is, in codes, whether segments overlap, and which algorithm made it: the labels of training.",
    "LF K": "What a viewer must know to draw the pixels right and what tells original from derived images: kinds of image, compression, padding, offsets.",
    "2Q X": "What an earlier de-identification said of itself. Its codes may come from a list of one institution and contradict what is written now: the procedure writes these attributes anew (see insert).",
    "9j D": "What the planner called a beam, such as 1 LAO or ARC CCW, at times with a name or a date. The beam number, which is kept, links beams to doses. But PyMedPhys stops at a beam without a name and dicompyler-core lists beams by it, so a dummy stays.",
    "mN K": "What was delivered: metersets, times, wedges, blocks, doses and reasons to stop, by fraction and beam. Dates and operators are removed.",
    "NF X": "What was ordered and by which protocol it was done, in codes that nearly every hospital makes up for itself: scheme and meaning lead to the site, and the meaning often holds the clinical question.",
    "2e K": "Where each pixel of a wide field photograph of the retina lies on the sphere of the eye: areas and distances are measured with it.",
    "Rm K": "Where slices lie and in which order they come: spacing, position, direction, number. Reconstructing a volume rests on them.",
    "gC X.7X": "Where table and slice were, seconds since the series began, and the receiver's dwell time in nanoseconds. Multi-station and dynamic series are ordered by them; they are measured from the magnet and the first image, not from a place or a day.",
    "ON K": "Where the image lies in the coordinates of the equipment, in millimetres and direction cosines. Multi-frame objects hold it in functional groups, older writers at the top level too; a volume without it has no sides and no scale. The origin is arbitrary, its frame of reference gets a new UID.",
    "Sc K": "Whether a plan or structure set was approved or is a draft: studies that compare plans must leave drafts out. Date, time and name of the review are emptied by Table E.1-1.",
    "pX X.7X": "Whether an image is magnitude, phase, real, imaginary or a field map in hertz, which diffusion image it is, echo spacing, shim, slices and time points of fMRI, acceleration. Image kinds of one series and distortion cannot be told without them.",
    "cHp K": "Whether and which contrast agent was given decides what an image shows; models are trained for one phase. Free text in it follows Table E.1-1.",
    "ku K": "Whether streaks of metal were corrected in a frame, and by which algorithm: a flag and a code, kept as in classic CT.",
    "k8 K": "Whether streaks of metal were corrected, and by which algorithm: a flag and a code. Values near implants mean something else with and without it, for dose planning and radiomics.",
    "xF X.7X": "Which coil elements received, in Siemens' abbreviations such as HE1-4;NE1,2: images of single elements are told from combined ones by it. Elements are named by the coil's maker; a home-made coil tells the laboratory at most.",
    "Ee K": "Which fiducials or segments a registration was computed from, by number and replaced UID: needed to repeat or to judge it.",
    "kH K": "Which frame is the mask of a subtraction, which frames matter, what the collimator hides. Numbers only; a lost mask makes an angiogram unreadable.",
    "JY K": "Which metabolite or chemical shift a map or spectrum shows, as codes and numbers.",
    "qo K": "Which metabolite or ratio of two a map shows, such as NAA/Cr, also where a map is stored as a classic image; the program that fits the spectrum writes it.",
    "6C K": "Which part of the body and which side the image shows, in codes and terms: the first thing that a training set is selected by. The standard asks for laterality wherever the body part is missing.",
    "LD K": "Which program and version computed the result: names of products, without which a result cannot be reproduced. Parameters typed as text are removed.",
    "7h K": "Which program reconstructed the volume or projection, as a product. Tomosynthesis and 3D angiography name it in a sequence, images sent beside them at the top level.",
    "5o K": "Which species was imaged; veterinary data are worthless without it, and a species identifies nobody. Names and registry numbers are removed.",
    "rz K": "Which stored values mean air or no data, how values relate to intensity, and what compression lost: averages and textures that take padding for tissue are wrong.",
    "fq K": "Who made the coil, the vendor of the scanner or of an add-on: a product for sale, which tells apart coils of one name. A serial number has no place here.",
    "Or X": "Why the machine stopped, in codes of one installation. The standard's own reason for termination is kept; these would tell the machine.",
    "ot K": "Window, its function and the tables to the grays that a reader judged by; without them a radiograph may come up white.",
    "gx D": "Words by which a person follows a finding, often with a name or a date in them. The standard requires it beside the tracking UID, which is replaced and tells findings apart. Readers such as highdicom only look for the pair; a consumer may derive one dummy from each value.",
    "kB X": "Words that repeat what codes, pointers and numbers beside them say. They are optional and anybody may have typed them.",
    "kg K X Z": "[AUTO] Attribute type",
    "qn D D.55 D.7V D.ZC D.Zf D.pA D.ti K U.al U.pA X X.55 X.7V X.HZ X.Je X.ZC X.Zf X.df X.pA X.ti Z Z.55 Z.7V Z.Je Z.ZC Z.Zf Z.ti Z.ut": "[AUTO] Basic Profile",
    "sq X X.55 X.Ei X.Gj X.ZC X.jS X.pA X.ut": "[AUTO] Enclosing sequence not kept",
    "3M X X.55 X.7V X.Je X.aB X.aY X.df X.oP X.pA X.ti X.ut": "[AUTO] Module usage",
    "hVg X.7X": "[AUTO] Safe private attribute of PS3.15 Table E.3.10-1",
    "rI X.7X": "b-value, gradient direction and how many slices are tiled into the frame: without the number the volume cannot be taken apart.",
}

DIGEST = "3803741c889c962914f6f7fd8e5f399433e87b570ddeb03325eae683b70be612"

# fmt: off
REST = {
    "default": "R",
    "dicomStandardVersion": "2026b",
    "fileMeta": {"default": "X", "justification": "File meta information that PS3.6 does not define: nothing is known about what it holds, and no file needs it to be read", "tag": {"(0002,0000)": {"default": "X", "justification": "The number of bytes that follow in the group, which changes: whoever writes the file counts again."}, "(0002,0001)": {"default": "K", "justification": "Which version of the file format this is, the same in every DICOM file; a reader refuses files without it."}, "(0002,0002)": {"default": "K", "justification": "The kind of object, from the public list of SOP classes; readers choose by it how to open the file."}, "(0002,0003)": {"default": "U", "justification": "The UID of this very object, which leads back to the original. It has to equal SOP Instance UID, so it is replaced by the same new UID.", "options": {"retainUIDs": "K"}}, "(0002,0010)": {"default": "K", "justification": "How the data set is encoded, from the public list of transfer syntaxes. Whoever encodes it anew writes the transfer syntax of that."}, "(0002,0012)": {"default": "X", "justification": "The software that wrote the original, which can point to one hospital's archive or machine. The new file is written by other software, which has to name itself here (the UID is of Type 1)."}, "(0002,0013)": {"default": "X", "justification": "The software that wrote the original, which can point to one hospital's archive or machine. The new file is written by other software, which has to name itself here (the UID is of Type 1)."}, "(0002,0016)": {"default": "X", "justification": "Names of stations in the hospital's network, often made of the names of hospital, department or device. No reader needs them."}, "(0002,0017)": {"default": "X", "justification": "Names of stations in the hospital's network, often made of the names of hospital, department or device. No reader needs them."}, "(0002,0018)": {"default": "X", "justification": "Names of stations in the hospital's network, often made of the names of hospital, department or device. No reader needs them."}, "(0002,0026)": {"default": "X", "justification": "Addresses in the hospital's network, which name the institution and help an intruder. No reader needs them."}, "(0002,0027)": {"default": "X", "justification": "Addresses in the hospital's network, which name the institution and help an intruder. No reader needs them."}, "(0002,0028)": {"default": "X", "justification": "Addresses in the hospital's network, which name the institution and help an intruder. No reader needs them."}, "(0002,0031)": {"default": "X", "justification": "Belongs to a live video stream (PS3.22) and identifies the device and the flow that sent it. No file needs it to be read."}, "(0002,0032)": {"default": "X", "justification": "Belongs to a live video stream (PS3.22) and identifies the device and the flow that sent it. No file needs it to be read."}, "(0002,0033)": {"default": "X", "justification": "Belongs to a live video stream (PS3.22) and identifies the device and the flow that sent it. No file needs it to be read."}, "(0002,0035)": {"default": "X", "justification": "Belongs to a live video stream (PS3.22) and identifies the device and the flow that sent it. No file needs it to be read."}, "(0002,0036)": {"default": "X", "justification": "Belongs to a live video stream (PS3.22) and identifies the device and the flow that sent it. No file needs it to be read."}, "(0002,0037)": {"default": "X", "justification": "Belongs to a live video stream (PS3.22) and identifies the device and the flow that sent it. No file needs it to be read."}, "(0002,0038)": {"default": "X", "justification": "Belongs to a live video stream (PS3.22) and identifies the device and the flow that sent it. No file needs it to be read."}, "(0002,0100)": {"default": "X", "justification": "A block of bytes in whatever form its creator likes, and the UID that names the creator. No standard reader uses it."}, "(0002,0102)": {"default": "X", "justification": "A block of bytes in whatever form its creator likes, and the UID that names the creator. No standard reader uses it."}}},
    "insert": {"00120062": {"Value": ["YES"], "vr": "CS"}, "00120063": {"Value": ["grand-challenge-dicom-de-id-procedure 2026.11.0"], "vr": "LO"}, "00120064": {"Value": [{"00080100": {"Value": ["113100"], "vr": "SH"}, "00080102": {"Value": ["DCM"], "vr": "SH"}, "00080104": {"Value": ["Basic Application Confidentiality Profile"], "vr": "LO"}}], "vr": "SQ"}, "00280303": {"Value": ["REMOVED"], "vr": "CS"}},
    "justification": "This procedure does not de-identify files of this kind (SOP class): either it does not know the kind, or it lists the kind as rejected, with the reason. Leave the file out",
    "option": {"cleanDescriptors": {"excludes": [], "insert": {"00120064": {"Value": [{"00080100": {"Value": ["113105"], "vr": "SH"}, "00080102": {"Value": ["DCM"], "vr": "SH"}, "00080104": {"Value": ["Clean Descriptors Option"], "vr": "LO"}}], "vr": "SQ"}}, "name": "Clean Descriptors Option"}, "cleanGraphics": {"excludes": [], "insert": {"00120064": {"Value": [{"00080100": {"Value": ["113103"], "vr": "SH"}, "00080102": {"Value": ["DCM"], "vr": "SH"}, "00080104": {"Value": ["Clean Graphics Option"], "vr": "LO"}}], "vr": "SQ"}}, "name": "Clean Graphics Option"}, "cleanStructuredContent": {"excludes": [], "insert": {"00120064": {"Value": [{"00080100": {"Value": ["113104"], "vr": "SH"}, "00080102": {"Value": ["DCM"], "vr": "SH"}, "00080104": {"Value": ["Clean Structured Content Option"], "vr": "LO"}}], "vr": "SQ"}}, "name": "Clean Structured Content Option"}, "retainDeviceIdentity": {"excludes": [], "insert": {"00120064": {"Value": [{"00080100": {"Value": ["113109"], "vr": "SH"}, "00080102": {"Value": ["DCM"], "vr": "SH"}, "00080104": {"Value": ["Retain Device Identity Option"], "vr": "LO"}}], "vr": "SQ"}}, "name": "Retain Device Identity Option"}, "retainInstitutionIdentity": {"excludes": [], "insert": {"00120064": {"Value": [{"00080100": {"Value": ["113112"], "vr": "SH"}, "00080102": {"Value": ["DCM"], "vr": "SH"}, "00080104": {"Value": ["Retain Institution Identity Option"], "vr": "LO"}}], "vr": "SQ"}}, "name": "Retain Institution Identity Option"}, "retainLongitudinalFullDates": {"excludes": ["retainLongitudinalModifiedDates"], "insert": {"00120064": {"Value": [{"00080100": {"Value": ["113106"], "vr": "SH"}, "00080102": {"Value": ["DCM"], "vr": "SH"}, "00080104": {"Value": ["Retain Longitudinal Temporal Information Full Dates Option"], "vr": "LO"}}], "vr": "SQ"}, "00280303": {"Value": ["UNMODIFIED"], "vr": "CS"}}, "name": "Retain Longitudinal Temporal Information with Full Dates Option"}, "retainLongitudinalModifiedDates": {"excludes": ["retainLongitudinalFullDates"], "insert": {"00120064": {"Value": [{"00080100": {"Value": ["113107"], "vr": "SH"}, "00080102": {"Value": ["DCM"], "vr": "SH"}, "00080104": {"Value": ["Retain Longitudinal Temporal Information Modified Dates Option"], "vr": "LO"}}], "vr": "SQ"}, "00280303": {"Value": ["MODIFIED"], "vr": "CS"}}, "name": "Retain Longitudinal Temporal Information with Modified Dates Option"}, "retainPatientCharacteristics": {"excludes": [], "insert": {"00120064": {"Value": [{"00080100": {"Value": ["113108"], "vr": "SH"}, "00080102": {"Value": ["DCM"], "vr": "SH"}, "00080104": {"Value": ["Retain Patient Characteristics Option"], "vr": "LO"}}], "vr": "SQ"}}, "name": "Retain Patient Characteristics Option"}, "retainSafePrivate": {"excludes": [], "insert": {"00120064": {"Value": [{"00080100": {"Value": ["113111"], "vr": "SH"}, "00080102": {"Value": ["DCM"], "vr": "SH"}, "00080104": {"Value": ["Retain Safe Private Option"], "vr": "LO"}}], "vr": "SQ"}}, "name": "Retain Safe Private Option"}, "retainUIDs": {"excludes": [], "insert": {"00120064": {"Value": [{"00080100": {"Value": ["113110"], "vr": "SH"}, "00080102": {"Value": ["DCM"], "vr": "SH"}, "00080104": {"Value": ["Retain UIDs Option"], "vr": "LO"}}], "vr": "SQ"}}, "name": "Retain UIDs Option"}},
    "stop": [{"attribute": "(0028,0301)", "is": ["YES"], "justification": "The file says that text is burned into its pixels (Burned In Annotation YES), commonly the patient's name, number and date. Send the original image without the text, or have the text removed by a tool made for that, which then sets the attribute to NO."}, {"attribute": "(0028,0302)", "is": ["YES"], "justification": "The file says that a person can be recognized in it (Recognizable Visual Features YES), for example by a face. Have the face removed by a tool made for that, which then sets the attribute to NO, or leave the file out."}, {"attribute": "(0048,0010)", "is": ["YES"], "justification": "The file says that the slide's label is in the picture (Specimen Label in Image YES). Labels show the patient's name, the specimen's number or a barcode of either. Send the images of the tissue (Image Type VOLUME), or have the label cut off before the image is converted to DICOM."}, {"attribute": "(0008,0008)", "is": ["LABEL"], "justification": "This is the photograph of a slide's label (Image Type LABEL): the patient's name, the specimen's number or a barcode of either. Leave it out; the images of the tissue (Image Type VOLUME) are complete without it.", "position": 3, "sopClass": ["1.2.840.10008.5.1.4.1.1.77.1.2", "1.2.840.10008.5.1.4.1.1.77.1.3", "1.2.840.10008.5.1.4.1.1.77.1.6", "1.2.840.10008.5.1.4.1.1.77.1.8", "1.2.840.10008.5.1.4.1.1.77.1.9"]}, {"attribute": "(0008,0008)", "is": ["OVERVIEW"], "justification": "This is the overview of a slide (Image Type OVERVIEW): a photograph of the whole glass, on which most scanners show the label with name or number, even where Specimen Label in Image says NO. Leave it out; images of the tissue (VOLUME, THUMBNAIL) show the same specimen.", "position": 3, "sopClass": ["1.2.840.10008.5.1.4.1.1.77.1.2", "1.2.840.10008.5.1.4.1.1.77.1.3", "1.2.840.10008.5.1.4.1.1.77.1.6", "1.2.840.10008.5.1.4.1.1.77.1.8", "1.2.840.10008.5.1.4.1.1.77.1.9"]}, {"attribute": "(0008,0008)", "contains": ["SCREEN SAVE", "SCREEN_SAVE", "SCREEN-SAVE", "SCREENSAVE", "SAVE SCREEN", "SAVE_SCREEN", "SAVED SCREEN", "SAVED_SCREEN", "SCREEN SHOT", "SCREEN_SHOT", "SCREEN-SHOT", "SCREENSHOT", "SCREEN-CAP", "SCREEN CAP", "SCREEN_CAP", "SCREENCAP", "SCREEN GRAB", "SCREEN_GRAB", "SCREENGRAB", "SCREEN DUMP", "SCREEN_DUMP", "SCREENDUMP", "SCREEN PRINT", "SCREEN_PRINT", "SCREENPRINT", "PRINT SCREEN", "PRINT_SCREEN", "PRINTSCREEN", "SECONDARY CAPTURE", "SECONDARY_CAPTURE", "SECONDARYCAPTURE"], "justification": "This is a picture of a screen (Image Type says so), and screens show the patient's name, number and date. Send the images that were on the screen instead."}, {"attribute": "(0008,0008)", "contains": ["REPORT", "DEMOGRAPHIC", "PATIENT PROTOCOL", "PATIENT_PROTOCOL", "CT_SOM5 PROT", "CT_SOM7 PROT", "DOSE INFO", "DOSE_INFO", "DOSEINFO", "DOSE RECORD", "DOSE_RECORD", "DOSERECORD", "DOSE SUMMARY", "DOSE_SUMMARY", "DOSESUMMARY", "DOSE SHEET", "DOSE_SHEET", "DOSESHEET", "CT_DOSE", "CT DOSE", "CTDOSE"], "justification": "This is a page of text in the form of an image, such as a dose report or a scan protocol (Image Type says so), and its head commonly shows the patient's name and number. Send the images of the examination and leave this page out."}, {"attribute": "(0008,0008)", "is": ["DOSE"], "justification": "This is a CT scanner's page of doses in the form of an image (Image Type DOSE), and its head commonly shows the patient's name and number. Send the images of the examination and leave this page out.", "sopClass": ["1.2.840.10008.5.1.4.1.1.2", "1.2.840.10008.5.1.4.1.1.2.1", "1.2.840.10008.5.1.4.1.1.2.2"]}, {"attribute": "(0008,103E)", "is": ["SCREEN SAVE", "SCREEN SAVES", "SCREENSAVE", "SCREENSAVES", "SCREEN_SAVE", "SAVED SCREENS", "SCREEN CAPTURE", "SCREEN CAPTURES", "SCREENSHOT", "SCREENSHOTS", "SCREEN SHOT", "SCREEN SHOTS", "SECONDARY CAPTURE", "DOSE REPORT", "DOSE_REPORT", "DOSE REPORTS", "DOSE INFO", "DOSE_INFO", "DOSE RECORD", "DOSE SUMMARY", "PATIENT PROTOCOL"], "justification": "Its Series Description calls this a screen, dose report or protocol page, and such images commonly show the patient's name, number and date. Send the images of the examination instead. If this is one, correct the Series Description."}, {"attribute": "(0008,0064)", "is": ["DF", "SD", "SI", "DRW"], "justification": "This is film or paper that was scanned, or a drawing (Conversion Type DF, SD, SI or DRW). Name and number are exposed or written on nearly every sheet. Send images that were acquired digitally instead."}, {"attribute": "(0008,0060)", "is": ["AU", "DOC", "HC", "XC"], "justification": "By its Modality this is a document (DOC), printed film or paper (HC), sound (AU) or a photograph of a person (XC). Names are written, spoken or seen in those. Leave it out. If it is another image after all, have the Modality corrected."}, {"attribute": "(003A,0300)", "justification": "The file announces a sound track beside its images (Multiplexed Audio Channels Description Code Sequence), in which voices can be recognized and names are spoken. Have it stored without sound and sequence, or leave it out.", "present": True}],
    "version": "2026.11.0",
}

# By UID: action and name of the justification, letter of the SOP class with the same table, further members;
# mostly the name alone.
SOP_CLASSES = {
    "1.2.840.10008.1.3.10": ("Rp0", "", "Media Storage Directory Storage"),
    "1.2.840.10008.5.1.4.1.1.1": ("X6v", "A", "Computed Radiography Image Storage"),
    "1.2.840.10008.5.1.4.1.1.1.1": ("X6v", "B", "Digital X-Ray Image Storage - For Presentation"),
    "1.2.840.10008.5.1.4.1.1.1.1.1": ("X6v", "B", "Digital X-Ray Image Storage - For Processing"),
    "1.2.840.10008.5.1.4.1.1.1.2": ("X6v", "D", "Digital Mammography X-Ray Image Storage - For Presentation"),
    "1.2.840.10008.5.1.4.1.1.1.2.1": ("X6v", "D", "Digital Mammography X-Ray Image Storage - For Processing"),
    "1.2.840.10008.5.1.4.1.1.1.3": ("X6v", "F", "Digital Intra-Oral X-Ray Image Storage - For Presentation"),
    "1.2.840.10008.5.1.4.1.1.1.3.1": ("X6v", "F", "Digital Intra-Oral X-Ray Image Storage - For Processing"),
    "1.2.840.10008.5.1.4.1.1.104.1": ("RVU", "", "Encapsulated PDF Storage"),
    "1.2.840.10008.5.1.4.1.1.104.2": ("RVU", "", "Encapsulated CDA Storage"),
    "1.2.840.10008.5.1.4.1.1.104.3": ("R3N", "", "Encapsulated STL Storage"),
    "1.2.840.10008.5.1.4.1.1.104.4": ("R3N", "", "Encapsulated OBJ Storage"),
    "1.2.840.10008.5.1.4.1.1.104.5": ("R3N", "", "Encapsulated MTL Storage"),
    "1.2.840.10008.5.1.4.1.1.11.1": ("R2A", "", "Grayscale Softcopy Presentation State Storage"),
    "1.2.840.10008.5.1.4.1.1.11.10": ("R2A", "", "Segmented Volume Rendering Volumetric Presentation State Storage"),
    "1.2.840.10008.5.1.4.1.1.11.11": ("R2A", "", "Multiple Volume Rendering Volumetric Presentation State Storage"),
    "1.2.840.10008.5.1.4.1.1.11.12": ("R2A", "", "Variable Modality LUT Softcopy Presentation State Storage"),
    "1.2.840.10008.5.1.4.1.1.11.2": ("R2A", "", "Color Softcopy Presentation State Storage"),
    "1.2.840.10008.5.1.4.1.1.11.3": ("R2A", "", "Pseudo-Color Softcopy Presentation State Storage"),
    "1.2.840.10008.5.1.4.1.1.11.4": ("R2A", "", "Blending Softcopy Presentation State Storage"),
    "1.2.840.10008.5.1.4.1.1.11.5": ("R2A", "", "XA/XRF Grayscale Softcopy Presentation State Storage"),
    "1.2.840.10008.5.1.4.1.1.11.6": ("R2A", "", "Grayscale Planar MPR Volumetric Presentation State Storage"),
    "1.2.840.10008.5.1.4.1.1.11.7": ("R2A", "", "Compositing Planar MPR Volumetric Presentation State Storage"),
    "1.2.840.10008.5.1.4.1.1.11.8": ("R2A", "", "Advanced Blending Presentation State Storage"),
    "1.2.840.10008.5.1.4.1.1.11.9": ("R2A", "", "Volume Rendering Volumetric Presentation State Storage"),
    "1.2.840.10008.5.1.4.1.1.12.1": ("X6v", "H", "X-Ray Angiographic Image Storage"),
    "1.2.840.10008.5.1.4.1.1.12.1.1": ("X6v", "I", "Enhanced XA Image Storage"),
    "1.2.840.10008.5.1.4.1.1.12.2": ("X6v", "J", "X-Ray Radiofluoroscopic Image Storage"),
    "1.2.840.10008.5.1.4.1.1.12.2.1": ("X6v", "K", "Enhanced XRF Image Storage"),
    "1.2.840.10008.5.1.4.1.1.128": ("X6v", "L", "Positron Emission Tomography Image Storage"),
    "1.2.840.10008.5.1.4.1.1.128.1": ("X6v", "M", "Legacy Converted Enhanced PET Image Storage"),
    "1.2.840.10008.5.1.4.1.1.13.1.1": ("X6v", "N", "X-Ray 3D Angiographic Image Storage"),
    "1.2.840.10008.5.1.4.1.1.13.1.2": ("X6v", "O", "X-Ray 3D Craniofacial Image Storage"),
    "1.2.840.10008.5.1.4.1.1.13.1.3": ("X6v", "P", "Breast Tomosynthesis Image Storage"),
    "1.2.840.10008.5.1.4.1.1.13.1.4": ("X6v", "Q", "Breast Projection X-Ray Image Storage - For Presentation"),
    "1.2.840.10008.5.1.4.1.1.13.1.5": ("X6v", "Q", "Breast Projection X-Ray Image Storage - For Processing"),
    "1.2.840.10008.5.1.4.1.1.130": ("X6v", "S", "Enhanced PET Image Storage"),
    "1.2.840.10008.5.1.4.1.1.131": ("RR7", "", "Basic Structured Display Storage"),
    "1.2.840.10008.5.1.4.1.1.14.1": ("X6v", "T", "Intravascular Optical Coherence Tomography Image Storage - For Presentation"),
    "1.2.840.10008.5.1.4.1.1.14.2": ("X6v", "T", "Intravascular Optical Coherence Tomography Image Storage - For Processing"),
    "1.2.840.10008.5.1.4.1.1.2": ("X6v", "V", "CT Image Storage"),
    "1.2.840.10008.5.1.4.1.1.2.1": ("X6v", "W", "Enhanced CT Image Storage"),
    "1.2.840.10008.5.1.4.1.1.2.2": ("X6v", "X", "Legacy Converted Enhanced CT Image Storage"),
    "1.2.840.10008.5.1.4.1.1.20": ("X6v", "Y", "Nuclear Medicine Image Storage"),
    "1.2.840.10008.5.1.4.1.1.200.1": ("Rke", "", "CT Defined Procedure Protocol Storage"),
    "1.2.840.10008.5.1.4.1.1.200.2": ("Rke", "", "CT Performed Procedure Protocol Storage"),
    "1.2.840.10008.5.1.4.1.1.200.3": ("R16", "", "Protocol Approval Storage"),
    "1.2.840.10008.5.1.4.1.1.200.7": ("Rke", "", "XA Defined Procedure Protocol Storage"),
    "1.2.840.10008.5.1.4.1.1.200.8": ("Rke", "", "XA Performed Procedure Protocol Storage"),
    "1.2.840.10008.5.1.4.1.1.201.1": ("Rmj", "", "Inventory Storage"),
    "1.2.840.10008.5.1.4.1.1.3.1": ("REI", "", "Ultrasound Multi-frame Image Storage"),
    "1.2.840.10008.5.1.4.1.1.30": ("X6v", "Z", "Parametric Map Storage"),
    "1.2.840.10008.5.1.4.1.1.4": ("X6v", "a", "MR Image Storage"),
    "1.2.840.10008.5.1.4.1.1.4.1": ("X6v", "b", "Enhanced MR Image Storage"),
    "1.2.840.10008.5.1.4.1.1.4.2": ("X6v", "c", "MR Spectroscopy Storage"),
    "1.2.840.10008.5.1.4.1.1.4.3": ("X6v", "d", "Enhanced MR Color Image Storage"),
    "1.2.840.10008.5.1.4.1.1.4.4": ("X6v", "e", "Legacy Converted Enhanced MR Image Storage"),
    "1.2.840.10008.5.1.4.1.1.481.1": ("X6v", "f", "RT Image Storage"),
    "1.2.840.10008.5.1.4.1.1.481.10": ("X6v", "g", "RT Physician Intent Storage"),
    "1.2.840.10008.5.1.4.1.1.481.11": ("X6v", "h", "RT Segment Annotation Storage"),
    "1.2.840.10008.5.1.4.1.1.481.12": ("X6v", "i", "RT Radiation Set Storage"),
    "1.2.840.10008.5.1.4.1.1.481.13": ("X6v", "j", "C-Arm Photon-Electron Radiation Storage"),
    "1.2.840.10008.5.1.4.1.1.481.14": ("X6v", "k", "Tomotherapeutic Radiation Storage"),
    "1.2.840.10008.5.1.4.1.1.481.15": ("X6v", "l", "Robotic-Arm Radiation Storage"),
    "1.2.840.10008.5.1.4.1.1.481.16": ("X6v", "m", "RT Radiation Record Set Storage"),
    "1.2.840.10008.5.1.4.1.1.481.17": ("X6v", "n", "RT Radiation Salvage Record Storage"),
    "1.2.840.10008.5.1.4.1.1.481.18": ("X6v", "o", "Tomotherapeutic Radiation Record Storage"),
    "1.2.840.10008.5.1.4.1.1.481.19": ("X6v", "p", "C-Arm Photon-Electron Radiation Record Storage"),
    "1.2.840.10008.5.1.4.1.1.481.2": ("X6v", "q", "RT Dose Storage"),
    "1.2.840.10008.5.1.4.1.1.481.20": ("X6v", "r", "Robotic Radiation Record Storage"),
    "1.2.840.10008.5.1.4.1.1.481.21": ("X6v", "s", "RT Radiation Set Delivery Instruction Storage"),
    "1.2.840.10008.5.1.4.1.1.481.22": ("X6v", "t", "RT Treatment Preparation Storage"),
    "1.2.840.10008.5.1.4.1.1.481.23": ("X6v", "u", "Enhanced RT Image Storage"),
    "1.2.840.10008.5.1.4.1.1.481.24": ("X6v", "v", "Enhanced Continuous RT Image Storage"),
    "1.2.840.10008.5.1.4.1.1.481.25": ("X6v", "w", "RT Patient Position Acquisition Instruction Storage"),
    "1.2.840.10008.5.1.4.1.1.481.3": ("X6v", "x", "RT Structure Set Storage"),
    "1.2.840.10008.5.1.4.1.1.481.4": ("X6v", "y", "RT Beams Treatment Record Storage"),
    "1.2.840.10008.5.1.4.1.1.481.5": ("X6v", "z", "RT Plan Storage"),
    "1.2.840.10008.5.1.4.1.1.481.6": ("X6v", "ª", "RT Brachy Treatment Record Storage"),
    "1.2.840.10008.5.1.4.1.1.481.7": ("X6v", "µ", "RT Treatment Summary Record Storage"),
    "1.2.840.10008.5.1.4.1.1.481.8": ("X6v", "º", "RT Ion Plan Storage"),
    "1.2.840.10008.5.1.4.1.1.481.9": ("X6v", "À", "RT Ion Beams Treatment Record Storage"),
    "1.2.840.10008.5.1.4.1.1.6.1": ("REI", "", "Ultrasound Image Storage"),
    "1.2.840.10008.5.1.4.1.1.6.2": ("REI", "", "Enhanced US Volume Storage"),
    "1.2.840.10008.5.1.4.1.1.6.3": ("REI", "", "Photoacoustic Image Storage"),
    "1.2.840.10008.5.1.4.1.1.66": ("R9w", "", "Raw Data Storage"),
    "1.2.840.10008.5.1.4.1.1.66.1": ("X6v", "Á", "Spatial Registration Storage"),
    "1.2.840.10008.5.1.4.1.1.66.2": ("X6v", "Â", "Spatial Fiducials Storage"),
    "1.2.840.10008.5.1.4.1.1.66.3": ("X6v", "Ã", "Deformable Spatial Registration Storage"),
    "1.2.840.10008.5.1.4.1.1.66.4": ("X6v", "Ä", "Segmentation Storage"),
    "1.2.840.10008.5.1.4.1.1.66.5": ("X6v", "Å", "Surface Segmentation Storage"),
    "1.2.840.10008.5.1.4.1.1.66.6": ("X6v", "Æ", "Tractography Results Storage"),
    "1.2.840.10008.5.1.4.1.1.66.7": ("X6v", "Ä", "Label Map Segmentation Storage"),
    "1.2.840.10008.5.1.4.1.1.66.8": ("X6v", "È", "Height Map Segmentation Storage"),
    "1.2.840.10008.5.1.4.1.1.67": ("X6v", "É", "Real World Value Mapping Storage"),
    "1.2.840.10008.5.1.4.1.1.68.1": ("RpV", "", "Surface Scan Mesh Storage"),
    "1.2.840.10008.5.1.4.1.1.68.2": ("RpV", "", "Surface Scan Point Cloud Storage"),
    "1.2.840.10008.5.1.4.1.1.7": ("R0b", "", "Secondary Capture Image Storage"),
    "1.2.840.10008.5.1.4.1.1.7.1": ("R0b", "", "Multi-frame Single Bit Secondary Capture Image Storage"),
    "1.2.840.10008.5.1.4.1.1.7.2": ("R0b", "", "Multi-frame Grayscale Byte Secondary Capture Image Storage"),
    "1.2.840.10008.5.1.4.1.1.7.3": ("R0b", "", "Multi-frame Grayscale Word Secondary Capture Image Storage"),
    "1.2.840.10008.5.1.4.1.1.7.4": ("R0b", "", "Multi-frame True Color Secondary Capture Image Storage"),
    "1.2.840.10008.5.1.4.1.1.77.1.1": ("X6v", "Ê", "VL Endoscopic Image Storage"),
    "1.2.840.10008.5.1.4.1.1.77.1.1.1": ("Rjd", "", "Video Endoscopic Image Storage"),
    "1.2.840.10008.5.1.4.1.1.77.1.2": ("X6v", "Ë", "VL Microscopic Image Storage"),
    "1.2.840.10008.5.1.4.1.1.77.1.2.1": ("Rjd", "", "Video Microscopic Image Storage"),
    "1.2.840.10008.5.1.4.1.1.77.1.3": ("X6v", "Ì", "VL Slide-Coordinates Microscopic Image Storage"),
    "1.2.840.10008.5.1.4.1.1.77.1.4": ("RYV", "", "VL Photographic Image Storage"),
    "1.2.840.10008.5.1.4.1.1.77.1.4.1": ("RYV", "", "Video Photographic Image Storage"),
    "1.2.840.10008.5.1.4.1.1.77.1.5.1": ("X6v", "Í", "Ophthalmic Photography 8 Bit Image Storage"),
    "1.2.840.10008.5.1.4.1.1.77.1.5.2": ("X6v", "Í", "Ophthalmic Photography 16 Bit Image Storage"),
    "1.2.840.10008.5.1.4.1.1.77.1.5.3": ("X6v", "Ï", "Stereometric Relationship Storage"),
    "1.2.840.10008.5.1.4.1.1.77.1.5.4": ("X6v", "Ð", "Ophthalmic Tomography Image Storage"),
    "1.2.840.10008.5.1.4.1.1.77.1.5.5": ("X6v", "Ñ", "Wide Field Ophthalmic Photography Stereographic Projection Image Storage"),
    "1.2.840.10008.5.1.4.1.1.77.1.5.6": ("X6v", "Ò", "Wide Field Ophthalmic Photography 3D Coordinates Image Storage"),
    "1.2.840.10008.5.1.4.1.1.77.1.5.7": ("X6v", "Ó", "Ophthalmic Optical Coherence Tomography En Face Image Storage"),
    "1.2.840.10008.5.1.4.1.1.77.1.5.8": ("X6v", "Ô", "Ophthalmic Optical Coherence Tomography B-scan Volume Analysis Storage"),
    "1.2.840.10008.5.1.4.1.1.77.1.6": ("X6v", "Õ", "VL Whole Slide Microscopy Image Storage"),
    "1.2.840.10008.5.1.4.1.1.77.1.7": ("X6v", "Ö", "Dermoscopic Photography Image Storage"),
    "1.2.840.10008.5.1.4.1.1.77.1.8": ("X6v", "Ø", "Confocal Microscopy Image Storage"),
    "1.2.840.10008.5.1.4.1.1.77.1.9": ("X6v", "Ù", "Confocal Microscopy Tiled Pyramidal Image Storage"),
    "1.2.840.10008.5.1.4.1.1.78.1": ("X6v", "Ú", "Lensometry Measurements Storage"),
    "1.2.840.10008.5.1.4.1.1.78.2": ("X6v", "Û", "Autorefraction Measurements Storage"),
    "1.2.840.10008.5.1.4.1.1.78.3": ("X6v", "Ü", "Keratometry Measurements Storage"),
    "1.2.840.10008.5.1.4.1.1.78.4": ("X6v", "Ý", "Subjective Refraction Measurements Storage"),
    "1.2.840.10008.5.1.4.1.1.78.5": ("X6v", "Þ", "Visual Acuity Measurements Storage"),
    "1.2.840.10008.5.1.4.1.1.78.6": ("R1Y", "", "Spectacle Prescription Report Storage"),
    "1.2.840.10008.5.1.4.1.1.78.7": ("X6v", "ß", "Ophthalmic Axial Measurements Storage"),
    "1.2.840.10008.5.1.4.1.1.78.8": ("X6v", "à", "Intraocular Lens Calculations Storage"),
    "1.2.840.10008.5.1.4.1.1.79.1": ("R1Y", "", "Macular Grid Thickness and Volume Report Storage"),
    "1.2.840.10008.5.1.4.1.1.80.1": ("X6v", "á", "Ophthalmic Visual Field Static Perimetry Measurements Storage"),
    "1.2.840.10008.5.1.4.1.1.81.1": ("X6v", "â", "Ophthalmic Thickness Map Storage"),
    "1.2.840.10008.5.1.4.1.1.82.1": ("X6v", "ã", "Corneal Topography Map Storage"),
    "1.2.840.10008.5.1.4.1.1.88.11": ("RJJ", "", "Basic Text SR Storage"),
    "1.2.840.10008.5.1.4.1.1.88.22": ("RJJ", "", "Enhanced SR Storage"),
    "1.2.840.10008.5.1.4.1.1.88.33": ("RJJ", "", "Comprehensive SR Storage"),
    "1.2.840.10008.5.1.4.1.1.88.34": ("RJJ", "", "Comprehensive 3D SR Storage"),
    "1.2.840.10008.5.1.4.1.1.88.35": ("RJJ", "", "Extensible SR Storage"),
    "1.2.840.10008.5.1.4.1.1.88.40": ("R7L", "", "Procedure Log Storage"),
    "1.2.840.10008.5.1.4.1.1.88.50": ("RJJ", "", "Mammography CAD SR Storage"),
    "1.2.840.10008.5.1.4.1.1.88.59": ("Rt9", "", "Key Object Selection Document Storage"),
    "1.2.840.10008.5.1.4.1.1.88.65": ("RJJ", "", "Chest CAD SR Storage"),
    "1.2.840.10008.5.1.4.1.1.88.67": ("RJJ", "", "X-Ray Radiation Dose SR Storage"),
    "1.2.840.10008.5.1.4.1.1.88.68": ("RJJ", "", "Radiopharmaceutical Radiation Dose SR Storage"),
    "1.2.840.10008.5.1.4.1.1.88.69": ("RJJ", "", "Colon CAD SR Storage"),
    "1.2.840.10008.5.1.4.1.1.88.70": ("RJJ", "", "Implantation Plan SR Storage"),
    "1.2.840.10008.5.1.4.1.1.88.71": ("RJJ", "", "Acquisition Context SR Storage"),
    "1.2.840.10008.5.1.4.1.1.88.72": ("RJJ", "", "Simplified Adult Echo SR Storage"),
    "1.2.840.10008.5.1.4.1.1.88.73": ("RJJ", "", "Patient Radiation Dose SR Storage"),
    "1.2.840.10008.5.1.4.1.1.88.74": ("RJJ", "", "Planned Imaging Agent Administration SR Storage"),
    "1.2.840.10008.5.1.4.1.1.88.75": ("RJJ", "", "Performed Imaging Agent Administration SR Storage"),
    "1.2.840.10008.5.1.4.1.1.88.76": ("RJJ", "", "Enhanced X-Ray Radiation Dose SR Storage"),
    "1.2.840.10008.5.1.4.1.1.88.77": ("RJJ", "", "Waveform Annotation SR Storage"),
    "1.2.840.10008.5.1.4.1.1.9.1.1": ("X6v", "ä", "12-lead ECG Waveform Storage"),
    "1.2.840.10008.5.1.4.1.1.9.1.2": ("X6v", "ä", "General ECG Waveform Storage"),
    "1.2.840.10008.5.1.4.1.1.9.1.3": ("X6v", "æ", "Ambulatory ECG Waveform Storage"),
    "1.2.840.10008.5.1.4.1.1.9.1.4": ("X6v", "ç", "General 32-bit ECG Waveform Storage"),
    "1.2.840.10008.5.1.4.1.1.9.100.1": ("Rsk", "", "Waveform Presentation State Storage"),
    "1.2.840.10008.5.1.4.1.1.9.100.2": ("Rsk", "", "Waveform Acquisition Presentation State Storage"),
    "1.2.840.10008.5.1.4.1.1.9.2.1": ("X6v", "è", "Hemodynamic Waveform Storage"),
    "1.2.840.10008.5.1.4.1.1.9.3.1": ("X6v", "è", "Cardiac Electrophysiology Waveform Storage"),
    "1.2.840.10008.5.1.4.1.1.9.4.1": ("RNA", "", "Basic Voice Audio Waveform Storage"),
    "1.2.840.10008.5.1.4.1.1.9.4.2": ("RNA", "", "General Audio Waveform Storage"),
    "1.2.840.10008.5.1.4.1.1.9.5.1": ("X6v", "ê", "Arterial Pulse Waveform Storage"),
    "1.2.840.10008.5.1.4.1.1.9.6.1": ("X6v", "ê", "Respiratory Waveform Storage"),
    "1.2.840.10008.5.1.4.1.1.9.6.2": ("X6v", "ì", "Multi-channel Respiratory Waveform Storage"),
    "1.2.840.10008.5.1.4.1.1.9.7.1": ("X6v", "ç", "Routine Scalp Electroencephalogram Waveform Storage"),
    "1.2.840.10008.5.1.4.1.1.9.7.2": ("X6v", "ì", "Electromyogram Waveform Storage"),
    "1.2.840.10008.5.1.4.1.1.9.7.3": ("X6v", "ì", "Electrooculogram Waveform Storage"),
    "1.2.840.10008.5.1.4.1.1.9.7.4": ("X6v", "ì", "Sleep Electroencephalogram Waveform Storage"),
    "1.2.840.10008.5.1.4.1.1.9.8.1": ("X6v", "ì", "Body Position Waveform Storage"),
    "1.2.840.10008.5.1.4.1.1.90.1": ("Rov", "", "Content Assessment Results Storage"),
    "1.2.840.10008.5.1.4.1.1.91.1": ("X6v", "ò", "Microscopy Bulk Simple Annotations Storage"),
    "1.2.840.10008.5.1.4.34.10": ("X6v", "ó", "RT Brachy Application Setup Delivery Instruction Storage"),
    "1.2.840.10008.5.1.4.34.7": ("X6v", "ô", "RT Beams Delivery Instruction Storage"),
    "1.2.840.10008.5.1.4.38.1": ("RCb", "", "Hanging Protocol Storage"),
    "1.2.840.10008.5.1.4.39.1": ("RVl", "", "Color Palette Storage"),
    "1.2.840.10008.5.1.4.43.1": ("RKI", "", "Generic Implant Template Storage"),
    "1.2.840.10008.5.1.4.44.1": ("RKI", "", "Implant Assembly Template Storage"),
    "1.2.840.10008.5.1.4.45.1": ("RKI", "", "Implant Template Group Storage"),
}

# Further members of entries.
EXTRAS = {
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
}

# By private creator: tags, and their entries.
PRIVATE = {
    "CANON_MEC_MR3": (("(700D,XX00)", "(700D,XX02)", "(700D,XX03)", "(700D,XX05)", "(700D,XX06)", "(700D,XX0C)"), "XeH.7X XeH.7X XeH.7X XeH.7X XeH.7X XeH.7X"),
    "ELSCINT1": (("(00E1,XX21)", "(00E1,XX50)", "(01E1,XX26)", "(01F1,XX01)", "(01F1,XX07)", "(01F1,XX26)", "(01F1,XX27)"), "XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X"),
    "GEIIS PACS": (("(0903,XX10)", "(0903,XX11)", "(0903,XX12)"), "XhVg.7X XhVg.7X XhVg.7X"),
    "GEMS_ACQU_01": (("(0019,XX17)", "(0019,XX18)", "(0019,XX19)", "(0019,XX1A)", "(0019,XX1B)", "(0019,XX23)", "(0019,XX24)", "(0019,XX27)", "(0019,XX5A)", "(0019,XX7E)", "(0019,XX7F)", "(0019,XX8F)", "(0019,XX9B)", "(0019,XX9C)", "(0019,XX9E)", "(0019,XXA9)", "(0019,XXB2)", "(0019,XXB3)", "(0019,XXB6)", "(0019,XXBB)", "(0019,XXBC)", "(0019,XXBD)", "(0019,XXD9)", "(0019,XXDF)", "(0019,XXE0)", "(0019,XXE2)"), "Xw8.7X XJt.7X Xw8.7X XJt.7X Xw8.7X XhVg.7X XhVg.7X XhVg.7X Xw8.7X Xw8.7X Xw8.7X Xw8.7X Xw8.7X XJt.7X X2K.7X XoRp.7X XoRp.7X XoRp.7X XoRp.7X XoRp.7X XoRp.7X XoRp.7X XoRp.7X XoRp.7X XoRp.7X XoRp.7X"),
    "GEMS_HELIOS_01": (("(0045,XX01)", "(0045,XX02)"), "XhVg.7X XhVg.7X"),
    "GEMS_IMAG_01": (("(0027,XX41)", "(0027,XX60)", "(0027,XX61)", "(0027,XX62)"), "XFd.7X XFd.7X XFd.7X XFd.7X"),
    "GEMS_PARM_01": (("(0043,XX02)", "(0043,XX03)", "(0043,XX04)", "(0043,XX06)", "(0043,XX27)", "(0043,XX2C)", "(0043,XX2F)", "(0043,XX30)", "(0043,XX39)", "(0043,XX6F)", "(0043,XX79)", "(0043,XX7A)", "(0043,XX7C)", "(0043,XX83)", "(0043,XX8A)", "(0043,XX95)", "(0043,XXA3)", "(0043,XXA5)", "(0043,XXB2)", "(0043,XXB6)", "(0043,XXB7)"), "XpX.7X XpX.7X XpX.7X XpX.7X Xfd.7X XpX.7X XpX.7X XpX.7X XhVg.7X XhVg.7X XpX.7X XpX.7X XpX.7X XpX.7X XpX.7X XT0.7X XRf.7X XRf.7X XT0.7X XT0.7X XT0.7X"),
    "GEMS_PETD_01": (("(0009,XX38)", "(0009,XX3C)", "(0009,XX3F)", "(0009,XX40)"), "XzP.7X XzP.7X XzP.7X XzP.7X"),
    "GEMS_RELA_01": (("(0021,XX4F)", "(0021,XX56)", "(0021,XX57)", "(0021,XX58)", "(0021,XX5A)", "(0021,XX5E)"), "XlW.7X XlW.7X XlW.7X XlW.7X XlW.7X XlW.7X"),
    "GEMS_SERS_01": (("(0025,XX07)",), "XhVg.7X"),
    "Image Private Header": (("(0065,XX05)", "(0065,XX09)", "(0065,XX0A)", "(0065,XX14)", "(0065,XX37)", "(0065,XX50)", "(0065,XX51)"), "XsL.7X XrI.7X XrI.7X XrI.7X XrI.7X XrI.7X XvF.7X"),
    "NQHeader": (("(0099,XX04)", "(0099,XX10)", "(0099,XX20)", "(0099,XX21)"), "XhVg.7X XhVg.7X XrR.7X XhVg.7X"),
    "NQLeft": (("(0199,XX01)", "(0199,XX02)", "(0199,XX03)", "(0199,XX04)", "(0199,XX05)", "(0199,XX06)", "(0199,XX07)", "(0199,XX08)", "(0199,XX09)", "(0199,XX0A)", "(0199,XX0B)", "(0199,XX0C)", "(0199,XX0D)", "(0199,XX0E)", "(0199,XX0F)", "(0199,XX10)", "(0199,XX11)", "(0199,XX12)", "(0199,XX13)", "(0199,XX14)", "(0199,XX15)", "(0199,XX16)"), "XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X"),
    "NQRight": (("(0299,XX01)", "(0299,XX02)", "(0299,XX03)", "(0299,XX04)", "(0299,XX05)", "(0299,XX06)", "(0299,XX07)", "(0299,XX08)", "(0299,XX09)", "(0299,XX0A)", "(0299,XX0B)", "(0299,XX0C)", "(0299,XX0D)", "(0299,XX0E)", "(0299,XX0F)", "(0299,XX10)", "(0299,XX11)", "(0299,XX12)", "(0299,XX13)", "(0299,XX14)", "(0299,XX15)", "(0299,XX16)"), "XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X"),
    "Philips Imaging DD 001": (("(2001,XX01)", "(2001,XX02)", "(2001,XX03)", "(2001,XX04)", "(2001,XX05)", "(2001,XX06)", "(2001,XX07)", "(2001,XX08)", "(2001,XX09)", "(2001,XX0A)", "(2001,XX0B)", "(2001,XX0C)", "(2001,XX0E)", "(2001,XX0F)", "(2001,XX10)", "(2001,XX11)", "(2001,XX12)", "(2001,XX13)", "(2001,XX14)", "(2001,XX15)", "(2001,XX16)", "(2001,XX17)", "(2001,XX18)", "(2001,XX19)", "(2001,XX1A)", "(2001,XX1B)", "(2001,XX1C)", "(2001,XX1D)", "(2001,XX1E)", "(2001,XX1F)", "(2001,XX21)", "(2001,XX22)", "(2001,XX23)", "(2001,XX24)", "(2001,XX25)", "(2001,XX26)", "(2001,XX27)", "(2001,XX28)", "(2001,XX29)", "(2001,XX2A)", "(2001,XX2B)", "(2001,XX2C)", "(2001,XX2D)", "(2001,XX2E)", "(2001,XX2F)", "(2001,XX30)", "(2001,XX31)", "(2001,XX32)", "(2001,XX33)", "(2001,XX34)", "(2001,XX35)", "(2001,XX36)", "(2001,XX37)", "(2001,XX38)", "(2001,XX39)", "(2001,XX3A)", "(2001,XX3B)", "(2001,XX3C)", "(2001,XX3D)", "(2001,XX3E)", "(2001,XX3F)", "(2001,XX40)", "(2001,XX41)", "(2001,XX42)", "(2001,XX43)", "(2001,XX44)", "(2001,XX45)", "(2001,XX46)", "(2001,XX47)", "(2001,XX48)", "(2001,XX49)", "(2001,XX4A)", "(2001,XX4B)", "(2001,XX4C)", "(2001,XX4D)", "(2001,XX4E)", "(2001,XX4F)", "(2001,XX51)", "(2001,XX53)", "(2001,XX54)", "(2001,XX55)", "(2001,XX56)", "(2001,XX57)", "(2001,XX58)", "(2001,XX59)", "(2001,XX5F)", "(2001,XX60)", "(2001,XX61)", "(2001,XX62)", "(2001,XX63)", "(2001,XX65)", "(2001,XX66)", "(2001,XX67)", "(2001,XX68)", "(2001,XX69)", "(2001,XX6A)", "(2001,XX6B)", "(2001,XX6F)", "(2001,XX71)", "(2001,XX72)", "(2001,XX73)", "(2001,XX74)", "(2001,XX75)", "(2001,XX76)", "(2001,XX77)", "(2001,XX79)", "(2001,XX7A)", "(2001,XX7B)", "(2001,XX7C)", "(2001,XX7E)", "(2001,XX7F)", "(2001,XX81)", "(2001,XX82)", "(2001,XX83)", "(2001,XX84)", "(2001,XX85)", "(2001,XX86)", "(2001,XX87)", "(2001,XX88)", "(2001,XX89)", "(2001,XX8A)", "(2001,XX8B)", "(2001,XX8C)", "(2001,XX9A)", "(2001,XX9B)", "(2001,XX9F)", "(2001,XXA1)", "(2001,XXA2)", "(2001,XXA3)", "(2001,XXA4)", "(2001,XXA5)", "(2001,XXC0)", "(2001,XXC2)", "(2001,XXC3)", "(2001,XXC5)", "(2001,XXC6)", "(2001,XXC7)", "(2001,XXCA)", "(2001,XXCB)", "(2001,XXD0)", "(2001,XXD1)", "(2001,XXD2)", "(2001,XXD3)", "(2001,XXD4)", "(2001,XXD5)", "(2001,XXD6)", "(2001,XXD7)", "(2001,XXD8)", "(2001,XXD9)", "(2001,XXDA)", "(2001,XXDB)", "(2001,XXDC)", "(2001,XXDD)", "(2001,XXDE)", "(2001,XXDF)", "(2001,XXE9)", "(2001,XXF1)", "(2001,XXF2)", "(2001,XXF3)", "(2001,XXF4)", "(2001,XXF5)", "(2001,XXF6)", "(2001,XXF9)", "(2001,XXFB)", "(2001,XXFD)"), "XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XMg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XMg.7X XhVg.7X XhVg.7X XhVg.7X XMg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X"),
    "Philips Imaging DD 002": (("(2001,XX01)", "(2001,XX02)", "(2001,XX03)", "(2001,XX04)", "(2001,XX05)", "(2001,XX06)", "(2001,XX07)", "(2001,XX08)", "(2001,XX09)", "(2001,XX0A)", "(2001,XX0B)", "(2001,XX0C)", "(2001,XX0D)", "(2001,XX0E)", "(2001,XX0F)", "(2001,XX10)", "(2001,XX11)", "(2001,XX12)", "(2001,XX13)", "(2001,XX14)", "(2001,XX15)", "(2001,XX16)", "(2001,XX17)", "(2001,XX18)", "(2001,XX19)", "(2001,XX1A)", "(2001,XX1B)", "(2001,XX1C)", "(2001,XX1D)", "(2001,XX1E)", "(2001,XX1F)", "(2001,XX20)", "(2001,XX21)", "(2001,XX22)", "(2001,XX23)", "(2001,XX24)", "(2001,XX25)", "(2001,XX26)", "(2001,XX27)", "(2001,XX28)", "(2001,XX29)", "(2001,XX2A)", "(2001,XX2B)", "(2001,XX2C)", "(2001,XX2D)", "(2001,XX2E)", "(2001,XX2F)", "(2001,XX30)", "(2001,XX31)", "(2001,XX32)", "(2001,XX33)", "(2001,XX34)", "(2001,XX35)", "(2001,XX36)", "(2001,XX37)", "(2001,XX38)", "(2001,XX39)", "(2001,XX3A)", "(2001,XX3B)", "(2001,XX3C)", "(2001,XX3D)", "(2001,XX3E)", "(2001,XX3F)", "(2001,XX40)", "(2001,XX50)", "(2001,XX53)", "(2001,XX57)", "(2001,XX58)", "(2001,XX5D)", "(2001,XX5E)", "(2001,XX5F)", "(2001,XX64)", "(2001,XX65)", "(2001,XX66)", "(2001,XX71)", "(2001,XX72)", "(2001,XX73)", "(2001,XX75)"), "XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X"),
    "Philips Imaging DD 097": (("(2001,XX01)", "(2001,XX02)", "(2001,XX03)", "(2001,XX04)", "(2001,XX05)", "(2001,XX06)", "(2001,XX07)", "(2001,XX08)", "(2001,XX0A)", "(2001,XX0B)", "(2001,XX0D)", "(2001,XX0E)", "(2001,XX0F)", "(2001,XX12)", "(2001,XX17)", "(2001,XX18)", "(2001,XX1A)", "(2001,XX1B)", "(2001,XX1C)", "(2001,XX1D)", "(2001,XX1E)", "(2001,XX1F)", "(2001,XX21)", "(2001,XX22)", "(2001,XX23)", "(2001,XX24)", "(2001,XX25)", "(2001,XX26)", "(2001,XX27)", "(2001,XX2B)", "(2001,XX2C)", "(2001,XX2D)", "(2001,XX2E)", "(2001,XX30)", "(2001,XX31)", "(2001,XX32)", "(2001,XX37)", "(2001,XX38)", "(2001,XX39)", "(2001,XX3A)", "(2001,XX3B)", "(2001,XX3C)", "(2001,XX3D)", "(2001,XX3E)", "(2001,XX40)", "(2001,XX42)", "(2001,XX45)", "(2001,XX49)", "(2001,XX4B)", "(2001,XXA1)", "(2001,XXA2)", "(2001,XXA3)", "(2001,XXA4)", "(2001,XXA5)", "(2001,XXA6)", "(2001,XXA8)", "(2001,XXA9)", "(2001,XXAA)", "(2001,XXAB)"), "XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X"),
    "Philips Imaging DD 129": (("(2001,XX00)", "(2001,XX01)", "(2001,XX02)", "(2001,XX03)", "(2001,XX04)", "(2001,XX05)", "(2001,XX06)", "(2001,XX07)", "(2001,XX08)", "(2001,XX09)"), "XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X"),
    "Philips MR Imaging DD 001": (("(2005,XX0D)", "(2005,XX0E)", "(2005,XX11)", "(2005,XX20)", "(2005,XX30)", "(2005,XX33)", "(2005,XX63)", "(2005,XX6E)", "(2005,XX6F)", "(2005,XX71)", "(2005,XX72)", "(2005,XX73)", "(2005,XX74)", "(2005,XX75)", "(2005,XX76)", "(2005,XX78)", "(2005,XX79)", "(2005,XX7A)", "(2005,XX7B)", "(2005,XX7E)", "(2005,XX81)", "(2005,XXA0)", "(2005,XXA1)", "(2005,XXB0)", "(2005,XXB1)", "(2005,XXB2)"), "XhVg.7X XhVg.7X XW1.7X XW1.7X XW1.7X XW1.7X XW1.7X XW1.7X XW1.7X XDI.7X XDI.7X XDI.7X XDI.7X XDI.7X XDI.7X XDI.7X XDI.7X XDI.7X XDI.7X XDI.7X XDI.7X XW1.7X XW1.7X XW1.7X XW1.7X XW1.7X"),
    "Philips MR Imaging DD 005": (("(2005,XX09)", "(2005,XX0A)", "(2005,XX0E)", "(2005,XX0F)", "(2005,XX12)", "(2005,XX13)", "(2005,XX14)", "(2005,XX15)", "(2005,XX29)"), "Xgo.7X Xgo.7X X5N.7X X5N.7X Xgo.7X Xgo.7X Xgo.7X Xgo.7X Xgo.7X"),
    "Philips PET Private Group": (("(7053,XX00)", "(7053,XX09)"), "XhVg.7X XhVg.7X"),
    "SIEMENS MR HEADER": (("(0019,XX0A)", "(0019,XX0B)", "(0019,XX0C)", "(0019,XX0D)", "(0019,XX0E)", "(0019,XX12)", "(0019,XX13)", "(0019,XX14)", "(0019,XX15)", "(0019,XX16)", "(0019,XX17)", "(0019,XX18)", "(0019,XX27)", "(0019,XX28)", "(0019,XX29)", "(0051,XX0B)", "(0051,XX0C)", "(0051,XX0E)", "(0051,XX0F)", "(0051,XX11)", "(0051,XX13)", "(0051,XX16)", "(0051,XX17)", "(0051,XX19)"), "Xm9.7X Xm9.7X XhVg.7X XhVg.7X XhVg.7X XgC.7X XgC.7X XgC.7X XgC.7X XgC.7X XgC.7X XgC.7X XhVg.7X Xm9.7X Xm9.7X Xe3.7X Xe3.7X Xe3.7X XxF.7X Xe3.7X Xe3.7X Xe3.7X Xe3.7X Xe3.7X"),
    "SIEMENS MR SDI 02": (("(0021,XX01)", "(0021,XX02)", "(0021,XX03)", "(0021,XX04)", "(0021,XX05)", "(0021,XX1C)", "(0021,XX23)", "(0021,XX33)", "(0021,XX35)", "(0021,XX42)", "(0021,XX45)", "(0021,XX46)", "(0021,XX48)", "(0021,XX49)", "(0021,XX4F)", "(0021,XX53)", "(0021,XX56)", "(0021,XX58)", "(0021,XX59)", "(0021,XX5B)", "(0021,XX5E)", "(0021,XX62)", "(0021,XX75)", "(0021,XX76)", "(0021,XX78)", "(0021,XX79)", "(0021,XX88)", "(0021,XX8A)", "(0021,XXFE)"), "XCB.7X XCB.7X XCB.7X XCB.7X XCB.7X XCB.7X XCB.7X XCB.7X XCB.7X XCB.7X XCB.7X XCB.7X XCB.7X XCB.7X Xrj.7X XCB.7X Xrj.7X Xrj.7X XCB.7X XCB.7X XCB.7X XCB.7X XCB.7X XBL.7X XCB.7X XCB.7X XCB.7X XCB.7X XhV1.7X"),
    "SIEMENS MR SDS 01": (("(0021,XX04)", "(0021,XX05)", "(0021,XX08)", "(0021,XX09)", "(0021,XX0C)", "(0021,XX12)", "(0021,XX1B)", "(0021,XX25)", "(0021,XX31)", "(0021,XX3D)", "(0021,XX5A)", "(0021,XX5B)", "(0021,XX5C)", "(0021,XX5E)", "(0021,XXFE)"), "XI3.7X XI3.7X X2v.7X X2v.7X X2v.7X XI3.7X XI3.7X XI3.7X XI3.7X XI3.7X XI3.7X XI3.7X XI3.7X X2v.7X XLB.7X"),
    "SIEMENS Ultrasound SC2000": (("(0119,XX02)", "(0119,XX03)", "(0119,XX05)", "(0119,XX06)", "(0119,XX07)", "(0119,XX08)", "(0119,XX09)", "(0119,XX13)", "(0129,XX00)", "(0129,XX02)", "(0129,XX06)", "(0129,XX07)", "(0129,XX09)", "(0129,XX11)", "(0129,XX12)", "(0129,XX20)", "(0129,XX30)", "(0139,XX01)", "(0149,XX01)", "(0149,XX02)", "(0149,XX03)"), "XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XcX.tE XhVg.7X XcX.tE XhVg.7X XhVg.7X XcX.tE XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X"),
    "TOSHIBA_MEC_MR3": (("(700D,XX00)", "(700D,XX02)", "(700D,XX03)", "(700D,XX05)", "(700D,XX06)", "(700D,XX0C)"), "XeH.7X XeH.7X XeH.7X XeH.7X XeH.7X XeH.7X"),
}
# fmt: on

# Tags of repeating groups, the narrowest first.
MASKS = (
    "(60XX,0010)",
    "(60XX,0011)",
    "(60XX,0015)",
    "(60XX,0022)",
    "(60XX,0040)",
    "(60XX,0045)",
    "(60XX,0050)",
    "(60XX,0051)",
    "(60XX,0100)",
    "(60XX,0102)",
    "(60XX,1301)",
    "(60XX,1302)",
    "(60XX,1303)",
    "(60XX,1500)",
    "(60XX,3000)",
)

# The SOP classes whose tables are made; other SOP classes have one of these.
LETTERS = "ABDFHIJKLMNOPQSTVWXYZabcdefghijklmnopqrstuvwxyzªµºÀÁÂÃÄÅÆÈÉÊËÌÍÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäæçèêìòóô"

# What tables are made of, here and below a line each: the tables that get some more tags. All begin as one,
# the first; where they part, a table and the one that it becomes a copy of are named behind.
GETTING = """
A
A cA
Ac xc
c
Ac fA
fx
Acf qf
q
f
Acfq Ïc
Afq ÈA
A LA
ALcfqÈ gc
cÈ
c
ALcf
ALcfqxÈ yx
qx
y
x
ALfqÈò òg
ò
ALcfqxÃÈ Ãg
Ã
ALcf TL
ALcfqÈ
T
ALfqÈÉ Ég
É
ALfqÈ uL
ALcÆò ÍL Æg
Æò
Æ
ALTcfgquxyÃÈÍó Úg óÏ
gxyÃó
cgxyÃó
ÆÉÏÚò
ALTcfguxyÃÈÍó
ALTcfgquxyÃÈÍó ÓÍ
ALTcfguxyÃÈÍó
Ó
ALcfgquxyÃÈÉÍòó
ALTcfuÈÓ ÊL
ALTcfuÈ
ALTcfgquxyÃÆÈÉÊÍÏÓòó ãÍ áÏ
ã
á
Ï
ALTcfgquxyÃÆÈÉÊÍÏÓãäòó äÚ
ãä
ä
Tä
Ú
Ú
Æä
Æ
äò
ò
Úá
ä
ALTcfqÈÊÍÐÓÚã Ðu
u
Ð
ÐÓ
ALTcfqxÅÆÈÊÍÐÓãò Åg
Åò
ÅÆ
ÅÆò
ÅÓ
Å
ALTcfqxÅÈÊÍÐÓãò
ALTcfÊÍÐÓãä ÔÐ
TÐä
Ð
Ô
ÐÓ
ALfÊÍÓã SL
gux Ág
gu
ÁÃÅ
gu
ÁÃ
HLSTcfuÈÐÔ HA
AHLSTcfuÐÔ ÄL
AHLSTcfu ZL
ZÄÊÍã
TZÄÈÐÔ
LS
ZÄ
LSc
AHLScfu
AHLSTcfuÍÐ ÖÍ
ÍÐ
AHLScfuÍÐÓÔ
ÍÐÓ
ÍÐÓÔ
Ô
Í
ÍÐ
AHÍÐÓÔ
HLSTZcfouÍÐä og
AHLSTZfuÐÔ ØZ
TZgouÁÃÄÅÆÈÉÏòó
TZÓÔÖã
qÄÈÊÍÖØã
Ø
Z
ZÈ
HLSTZcfuÐ PH
ZÐ
PZÄÈÐÔØ
HT
HLSTZcfu
AP
HLSTcfu
H
APT
HLSTZcfuy µy
fy
y
fy
yó
y
AHLPSTZcfuâ âÖ
TZcgouÁÃÄÅÆÈÉÏâòó
Z
ZqÄÈÊÖØ
qÄÈÍØâã
ALPSÊÖ
APÖ
Ö
Tâ
áâã
Ôâ
âã
ÐÓÔâ
Ðâ
ÍÐÓâ
ÍÐÓÔáâã
ÍÐÓÔâã
Íâã
â
AHPâ
â
Ö
AHLZfgouxyµÁÃÄÅÈÊÍÖØâãó IH ML
AHLfqÊÖ
AHLfq
IMPSTZcuÄÈÍÐÓÔØâã
IMPSTZcquÄÈÐÔØ
HfÍ
IMPSZc
HLf
AHLfÓ
AHLf
AHLfu
AHLfquÈÊÖØ
AHLfxyµÁÃÅó
AHLÊ
HfÍ
HfÍä
IMPSTZuÐÔ
AHã
IMPSTZcÐÔØ
H
AH
IMPSTZcuÄÈÐÔØ
ÐÔ
MSc
AHLZfÄÊÍÓÖØâã
AILMPScgou hg
IMPSTZcuÄÈÐÔØ vu
v
HIMPSTYZcfquÄÈÍÐÔØ YL
ALÊÓÖâã
HYfqÍ
HY
LMS
LMSy
Y
HIMPSTYZcfquvÄÈÍÐÔØ
AHILMPSjouv jg
gx
g
LMSjouv
jouv
LMSfhjouvy ih
gijouv
h
gi
i
hq
hÅÓ
hÅ
LMSfjouvy nj
no
LMSty tj
jo
t
t
jouv
fjouvy ªy
LMStª
fuvy
fjnotuvy
HIfy
y
ª
fy
MSVcgjnotuv VL
Lghijnotuv
HLYfÍ
MSVc
L
LY
LMSVjnouv sn
ghijstuv
fhjnouvy
s
jno
n
no
jnouv
LMSVfjnoqtuvyô ôó
fyô
yªô
fô
ªó
ó
ó
ô
sô
IMPSTZcuvÕØ ÕÄ
AHLVYZfÄÊÓÖØ
HIMPSZcquvÁÃÈÉÊÐÔÕÖØò
hqxyÁÄÅÈ
ÄÅÈÖØ
xÄÅÈÓ
hÄÅÈÓ
Ä
ghqxÄÅÆÈò
qÅÆ
hxÄÅÈ
Å
ÄÅÈ
ÄÈ
È
ÕØ
Õ
ÊÍÕÖØ
ZÁÃÄÅÆÈÉò
BILMPSTYZcÊÍÐÕÖØâãä BA
Aq
AHLVYfqxyªµÁÃÉÊÍÏÖØäóô
AHLVYfqxÄÅÈÕò
Aã
AP
BÍÐÓâã
AHLVYfquvÄÈÊÖØ
AHLVYf
Af
AVfquvÈ
AHLVYfquvÈÊÖØ
ALVYf
AHf
BPZÐÔ
AHLVYfquvÄÈÊÖØâã
B
BHIP
AY
A
A
BP
P
BH
BIP
B
ABHILMPSTVYcfuvÕÙ ÙØ
ÕÙ
ZÄÕÙ
IMPScó QP
IMPScó
AP
ABHLQVYfqxyªµÊÍÐÓÔÖØÙâ
QÆò
HP
ABQ
ABP
Q
IP
BHIQ
ABHIQÕ
IMPSc
LMSVfqtuvwyªµóô wj
jnos
LMSV
jno
gw
hqtuvwy
ghtuvw
stw
tuvw
jo
ijno
jnos
j
jnouv
jno
fuvw
uvw
LMSVuvw
uvw
now
ZghijnoÁÃÄÅÆÈÉò
w
Quvw
v
ABHIPQfuvw
HIfuvw
ABHILMPQSTVYZcfijnoquvxzÁÃÄÅÆÈÊÍÐÓÔÕÖØÙâãò mi zy
ghijmstuvwyª
gz
ghijmnostwxzÏáóô
fz
gqz
gi
ghmno
ij
fxz
fqyªµóô
qóô
qzªó
qó
LMSVqz
noy
y
noyªµ
yªµ
fmsuvyªµô
msuv
msuv
m
mstuvw
istuvw
iz
ituvw
i
LMSVYcfz
fz
giz
g
i
qz
noyª
yª
y
qyªµô
yªµ
µ
qyªóô
myª
yª
qyª
z
nosz
noz
ghijmnostuvwxz
HILMPQSTVYZcouvÍÐØÙä OI aV
La
HOVYaf
HLOVYaf
HLOTVYaf
Vuvw
IMSZcuv
IMSTZcuvÐ
V
LYa
abc bS
c
Mbc
Mbc
S
b
bc
LMSVYÕ
HILMOSVY
ABHILMOPQSVY
HO
LS
LMSVY
abno
no
LSY
ABHIOPQTVWabcfuvÍÐ WM
ABHVaf
ABHLMSVYaf
LMS
LM
VWfjouvwyz
W
VWw
w
VWuvw
ABILMOPQY
LMSYabc
MS
VWÓ
Ó
MS
BHIOPQVW
IOPQWZbcuvÐ
IOPQTWbcuvÍÐ
IOPQTWZbcuvÍÐ
W
VW
ABLMPQSY
QS
ABPQVW
ABHIOPQVWfuv
fuv
uv
Hf
HILMOSY
ABHIOPQVW
Q
IO
HIOVW
BHIMOPQS
LMSY
L
Y
M
LS
BHILMOPQSY
LY
S
HIOVWabc
a
VW
bc
ABHILOPQTVWYZabfuvÊÍ ÑÍ
Ñ
VWghijmnoqstuvwxÄÅÆÈÑÓÔáâò
Ñ
BILMOPQSTVWYZabcfijnoquvxzÁÃÄÅÆÈÌÐÑÓÔÕØÙãò ÌÊ ÂÁ
AHÊÍÖâ
ÌÕØÙò
ÂÄÅÈ
jnostuvwÁÃ
xÂ
ÁÃ
Â
Á
ZÄÌÕØÙ
Ì
VWghijmnoqstuvwxÄÅÆÈÑÓÔáâò XW
SVW
SW
QVW
VW
W
VWqÄÅÆÈÑÓÔáâò
VWÄÅÆÈÑÓÔáâò
VW
VX
V
W
jnoquvwyz Ày
imªµÀóô
z
TimxªµÀÁÂÃÅÏÐÚäóô
imxªµÀÁÂÃÅÏÚóô
xªµÀÁÂÃÅÏÚóô
fhjnoqstuvwyzÈÉÓÔá
À
qtuvwÀô
fnoy
zÀ
À
y
qyz
q
yz
ijnoxyzÂÄÅÈ
ghijmnostuvwxzß ßÚ
xz
Ú
imxªµÀÁÂÃÅÏÚóô
ß
ÍÐÑßâã
ÍÐÑÓÔßâã
ÍÐÑÓÔßáâã
ABHILMOPQSYabcËÌÕØÙ ËÊ
HIO
abc
ÊÖ
ËÌÕØÙ
ÕÙ
Õ
ZÄËÌÓÕØÙã
ËÌÐÓÔÕØÙ
ÓÔ
ËÌÍÐÑÕØÙ
ËÌÕØÙ
ËÌÍÑÕØÙ
ËÌ
ËÌÍÐÑÓÔÕØÙ
ÍÑ
ABHILMOPQSYËÌÕØÙ
ËÌÕ
LMSY
ØÙ
ËÌÕÖØÙ
ÖØÙ
gjnoz ºz
º
ºÀ
gz
yzªÀ
yª
ºÀ
yz
tuvwz
z
zª
ª
fyz
f
fzô
ô
fz
ABHIOPQVWXfuvwºÀ
AB
º
ÍÐÑÚáâã ÜÚ
Ú
ÍÐÑÓÔÛáâã ÛÚ
Ú
ABHVXaef eb
Xe
ce
e
ae
b
MXZe
ISWbcuv
bc
Ze
IMOPQXe
MXe
MXZe
bc
b
ABHNOPVXaef NI
NOP
IMQWX
NO
MNOPSTWXbeâ
MNOPSTWXbceÕÙ
MNOPSWXbce
ABHIQfÊËÌÍÑÓÖâã
MNOPSTWXYZbceuvÄÈÐÔÕØÙ
NP
IQVWY
HI
BIQ
HIO
HNO
IQâ
IQ
N
IMQSTWXbceÐ
IQVW
NOPQquvÈÔ
LMNOPSVWXYZabcequvÃÄÈÐÔ
LMNOPSVWXYZabcequvÃÄÈÐÓÔ
IQfÊËÌÖ
BHIQT
BIQf
BHLMNOPQSVWXZbeÕ
ABHMNOPQSVWXZbef
BHIPQTZÐÔ
IQXÐ
IT
ABHLMNOPSVWYZabefhqtuvÄÈÉÊËÌÍÑÓÔÕÖØÙâã
IQXc
MNOPSWZbeuvÈÉÔÕØÙâã
IQXvÐ
IQXcÆò
IQXcò
MNOSVWXabce
ILY
IT
MNOPQSWXZbe
MNOPSTWXZbceuvÄÈÐÔÕØÙ
HI
I
H
MNOPSWXZbceuvÄÈÐÔ
IMQWX
IQ
I
IMSWXbce
NOP
jpw po kj
ko
LMSVWXYko
X
VX
LMY
Û àÛ
imxªµÀÁÂÃÅÏÚÛÜßô
imxªµÀÏÚÛÜóô
imxªµÀÁÂÃÅÏÚÛÜóô
ÚÛ
ßà
ÍÐÑÓÔßà
ÐÓÔ
Í
à
ÍÐÑàâã
ÍÐÑàáâã
lr rp lj
jpuvw
jkop
jp
jpº
jpºÀ
jp
jpzº
jpz
z
jpyz
y
fjpzº
fjpyzºÀ
fjpxzº
x
jpyzºÀ
AB DB
B
Þá ÞÜ
Þ
Þ
Üàã
Ü
Ý ÝÛ
Û
Ûà
à
Ûá
á
ÚÝ
DÖ FD
F
DP
D
ABF
DPQS
DPQSY
DP
P
Ñ ÒÑ
Ò
IQ KI
HKMNOXaef
ISVW
I
HKMNXe
I
ABDFHLVYaqxµÁÂÉÊËÌÍÏäô çä
HKMNXZeäç èä êç
Zäç
J JH
HS
H
HINO
IJKNO
HQ
JNO
HIKQ
dËÌÕØÙ db
LYÍÑÒæì æä ìç
"""

# The tags that they get.
TAGS = """
(0008,0005) (0008,0012) (0008,0013) (0008,0014) (0008,0015) (0008,0016) (0008,0018) (0008,001A) (0008,001B) (0008,001C) (0008,001D) (0008,0020) (0008,0021) (0008,0030) (0008,0031) (0008,0050) (0008,0051) (0008,0053) (0008,0060) (0008,0070) (0008,0080) (0008,0081) (0008,0090) (0008,0096) (0008,009C) (0008,009D) (0008,0100) (0008,0102) (0008,0103) (0008,0104) (0008,0105) (0008,0106) (0008,0107) (0008,010B) (0008,010D) (0008,010F) (0008,0110) (0008,0117) (0008,0118) (0008,0119) (0008,0120) (0008,0121) (0008,0122) (0008,0123) (0008,0124) (0008,0201) (0008,0300) (0008,1010) (0008,1030) (0008,1032) (0008,103E) (0008,103F) (0008,1040) (0008,1041) (0008,1048) (0008,1049) (0008,1060) (0008,1062) (0008,1070) (0008,1072) (0008,1080) (0008,1084) (0008,1090) (0008,1110) (0008,1111) (0008,1120) (0008,1150) (0008,1155) (0008,1160) (0008,1199) (0008,1301) (0008,1302) (0008,1303) (0008,1304) (0010,0010) (0010,0011) (0010,0012) (0010,0013) (0010,0014) (0010,0015) (0010,0016) (0010,0020) (0010,0021) (0010,0022) (0010,0024) (0010,0026) (0010,0027) (0010,0030) (0010,0032) (0010,0033) (0010,0034) (0010,0035) (0010,0040) (0010,0041) (0010,0042) (0010,0043) (0010,0044) (0010,0045) (0010,0046) (0010,0047) (0010,0200) (0010,0212) (0010,0213) (0010,0216) (0010,0218) (0010,0219) (0010,0221) (0010,1001) (0010,1002) (0010,1010) (0010,1020) (0010,1021) (0010,1022) (0010,1023) (0010,1024) (0010,1030) (0010,1100) (0010,2000) (0010,2110) (0010,2161) (0010,2162) (0010,2180) (0010,21A0) (0010,21B0) (0010,21C0) (0010,21D0) (0010,2201) (0010,2202) (0010,2203) (0010,2292) (0010,2293) (0010,2294) (0010,2297) (0010,2298) (0010,2299) (0010,4000) (0012,0010) (0012,0020) (0012,0021) (0012,0022) (0012,0023) (0012,0030) (0012,0031) (0012,0032) (0012,0040) (0012,0041) (0012,0042) (0012,0043) (0012,0050) (0012,0051) (0012,0052) (0012,0053) (0012,0054) (0012,0055) (0012,0060) (0012,0062) (0012,0063) (0012,0064) (0012,0071) (0012,0072) (0012,0073) (0012,0081) (0012,0082) (0012,0083) (0012,0084) (0012,0085) (0018,1000) (0018,1002) (0018,1008) (0018,1009) (0018,100A) (0018,100B) (0018,1020) (0018,1050) (0018,1200) (0018,1201) (0018,1204) (0018,1205) (0018,5100) (0018,9004) (0018,990C) (0018,990D) (0018,A001) (0020,000D) (0020,000E) (0020,0010) (0020,0011) (0020,0013) (0020,9172) (0028,0120) (0028,0303) (0032,1033) (0032,1034) (0032,1060) (0032,1064) (0032,1066) (0032,1067) (0038,0010) (0038,0014) (0038,0060) (0038,0062) (0038,0064) (0038,0500) (0040,0007) (0040,0244) (0040,0245) (0040,0250) (0040,0251) (0040,0253) (0040,0254) (0040,0260) (0040,0275) (0040,0280) (0040,08EA) (0040,1002) (0040,100A) (0040,1012) (0040,A032) (0040,A033) (0040,A034) (0040,A035) (0040,A040) (0040,A043) (0040,A0B0) (0040,A120) (0040,A121) (0040,A122) (0040,A123) (0040,A124) (0040,A160) (0040,A161) (0040,A162) (0040,A163) (0040,A168) (0040,A170) (0040,A30A) (0040,A390) (0050,0020) (0062,000B) (0100,0410) (0100,0420) (0100,0424) (0100,0426) (0400,0500) (0400,0561) (0400,0600) (2200,0005) (300A,0700) (4FFE,0001) (FFFA,FFFA) (0008,0054) (0008,0082) (0008,0109) (0008,010A) (0008,010C) (0008,010E) (0008,0112) (0008,0114) (0008,0115) (0008,0116) (0008,0301) (0008,0302) (0008,0303) (0008,0304) (0008,0305) (0008,0306) (0008,0307) (0008,0308) (0008,0309) (0008,030A) (0008,030B) (0008,030C) (0008,030D) (0008,030E) (0008,030F) (0008,0310) (0008,1190) (0010,0028) (0010,0214) (0010,0215) (0010,0217) (0010,0222) (0010,0223) (0010,0229) (0010,2295) (0010,2296) (0018,9938) (0018,993A) (0018,A002) (0018,A003) (0040,0008) (0040,0009) (0040,0031) (0040,0032) (0040,0033) (0040,0035) (0040,0036) (0040,0039) (0040,003A) (0040,0440) (0040,0441) (0040,1001) (0040,1101) (0040,1102) (0040,1103) (0040,1104) (0040,E001) (0040,E010) (0040,E020) (0040,E021) (0040,E022) (0040,E023) (0040,E024) (0040,E025) (0040,E030) (0040,E031) (0072,0026) (0072,0028) (0072,0052) (0072,0054) (0072,0056) (0074,1057) (0088,0130) (0088,0140) (0400,0005) (0400,0010) (0400,0015) (0400,0020) (0400,0100) (0400,0105) (0400,0110) (0400,0115) (0400,0120) (0400,0305) (0400,0310) (0400,0401) (0400,0510) (0400,0520) (0400,0550) (0400,0551) (0400,0552) (0400,0562) (0400,0563) (0400,0564) (0400,0565)
(0008,0064) (0018,1065) (0018,1164) (0018,2010) (0020,1041) (0028,0003) (0028,0009) (0028,000A) (0028,0106) (0028,0107) (0028,0300) (0028,0302) (0028,0A02) (0028,1040) (0028,1041) (0028,1052) (0028,1053) (0028,1054) (0028,1056) (0028,1101) (0028,1102) (0028,1103) (0028,1201) (0028,1202) (0028,1203) (0028,3000) (0028,3002) (0028,3004) (0028,3006) (0028,3010) (7FE0,0010) (0028,0002) (0028,0004) (0028,0006) (0028,0034) (0028,0100) (0028,0101) (0028,0102) (0028,0103) (0028,0121) (0028,0301) (0028,1050) (0028,1051) (0028,2110) (0028,2112) (0028,2114) (2050,0020)
(0028,0108) (0028,0109)
(0028,0108) (0028,0109)
(0008,1250) (0010,2210) (0018,1030) (0008,1050) (0008,1052)
(0008,1070)
(0020,0060) (0018,0015)
(3004,0001) (3004,0006) (3004,0008) (3004,0014) (3004,0016) (3004,0022) (3004,0023) (3004,0040) (3004,0042) (3004,0050) (3004,0052) (3004,0054) (3004,0056) (3004,0058) (3004,0060) (3004,0062) (3004,0070) (3004,0072) (3004,0074) (3004,0080) (3004,0081) (3004,0082) (3004,0083) (3004,0084) (3004,0004) (3004,0005) (3004,000A) (3004,000C) (3004,000E) (3004,0020) (3004,0021) (3004,0024) (300C,0020) (300C,00F2) (300C,00F4) (300C,00F6) (300C,0114) (300C,0115) (300C,0116) (300C,0117) (300C,0118) (300C,0119)
(3002,0002) (3002,0003) (3002,0004) (3002,000A) (3002,0011) (3002,0020) (3002,0022) (3002,0040) (3002,0041) (3002,0024) (3002,0028) (3002,0029) (3002,0030) (3002,0034) (3002,0042)
(0008,0023) (0008,0033)
(0028,1221) (0028,1222) (0028,1223) (0028,7FE0) (7FE0,0001) (7FE0,0002) (0008,2142) (0008,2143) (0008,2144) (0018,0040) (0018,0072) (0018,1066) (0018,1067) (0018,1242) (0018,1244)
(0018,1156) (0018,1166) (0018,1191) (0018,1401) (0018,1411) (0018,1412) (0018,1413) (0018,1460) (0018,1508) (0018,1602) (0018,1604) (0018,1606) (0018,1608) (0018,1610) (0018,1612) (0018,1620) (0018,1700) (0018,1702) (0018,1704) (0018,1706) (0018,1708) (0018,1710) (0018,1712) (0018,1720) (0018,6000) (0018,7000) (0018,7001) (0018,7005) (0018,7012) (0018,7014) (0018,7016) (0018,701A) (0018,7020) (0018,7022) (0018,7024) (0018,7026) (0018,7028) (0018,702A) (0018,702B) (0018,7030) (0018,7032) (0018,7034) (0018,7036) (0018,7038) (0018,7042) (0018,7044) (0018,7046) (0018,7048) (0018,704C) (0018,7052) (0018,7054) (0018,7056) (0018,7058) (0018,9420) (0018,9461) (0018,9524) (0018,9525) (0018,9526) (0018,9527) (0028,9444) (0028,9445) (0028,9446) (0018,1114) (0018,1138) (0018,1450) (0018,1470) (0018,1480) (0018,1490) (0018,1491) (0018,1495) (0018,1500) (0018,1510) (0018,1511) (0018,1530) (0018,1531) (0018,9402) (0018,9508) (0018,9509) (0018,9510) (0018,9511) (0018,9514) (0018,9515) (0018,9518) (0018,9519) (0028,9537)
(0018,1063) (0020,0012) (0028,6010) (7FE0,0003) (0008,0008) (0018,0050)
(0028,6010) (7FE0,0003)
(5600,0010) (5600,0020) (0018,9103) (0018,9126) (0018,9227)
(0018,9073)
(0018,0088) (0028,0008) (0028,0010) (0028,0011) (0028,0030)
(0018,5100)
(300A,0016) (300A,0078) (300C,0051)
(0070,031B) (3006,0002) (3006,0004) (3006,0006) (3006,0008) (3006,0009) (3006,0010) (3006,0012) (3006,0018) (3006,0020) (3006,0024) (3006,0026) (3006,0028) (3006,002A) (3006,002C) (3006,002D) (3006,002E) (3006,0030) (3006,0033) (3006,0037) (3006,0038) (3006,0039) (3006,0040) (3006,0048) (3006,004A) (3006,004B) (3006,004C) (3006,004D) (3006,004E) (3006,004F) (3006,0080) (3006,0086) (3006,00A0) (3006,00A6) (3006,00B0) (3010,00A0) (3006,0014) (3006,0016) (3006,0022) (3006,0036) (3006,0042) (3006,0082) (3006,00A4) (3006,00B2) (3006,00B4) (3006,00B6) (3006,00B7) (3006,00B8)
(0028,2002) (0028,2000)
(0066,0022) (006A,0003) (006A,0005) (006A,0006) (006A,000B) (006A,000E) (006A,0011) (0048,0301) (006A,0001) (006A,0002) (006A,0007) (006A,0008) (006A,0009) (006A,000A) (006A,000C) (006A,000D) (006A,000F) (006A,0010) (0070,0023)
(0020,0032) (0020,0037)
(0064,0003) (0064,0009) (0064,0002) (0064,0005) (0064,0007) (0064,0008) (0064,000F) (0064,0010)
(0020,1002)
(0020,0062)
(0018,3100) (0018,3101) (0018,3103) (0018,3104) (0052,0002) (0052,0003) (0052,0004) (0052,0006) (0052,0007) (0052,0008) (0052,0009) (0052,0011) (0052,0012) (0052,0013) (0052,0014) (0052,0016) (0052,0025) (0052,0026) (0052,0027) (0052,0028) (0052,0029) (0052,0030) (0052,0031) (0052,0033) (0052,0034) (0052,0036) (0052,0038) (0052,0039) (0052,003A)
(0028,3003) (0040,9096) (0040,9210) (0040,9220) (0040,9211) (0040,9212) (0040,9213) (0040,9214) (0040,9216) (0040,9224) (0040,9225)
(0040,9094)
(0088,0200)
(0040,0512) (0040,0513) (0040,0515) (0040,0518) (0040,051A) (0040,0551) (0040,0554) (0040,0560) (0040,0562) (0040,0600) (0040,0602) (0040,0610) (0040,0612) (0040,0620) (0050,0012) (0050,001B) (0050,001E) (0040,0520) (0040,059A) (0050,0013) (0050,0015) (0050,001A) (0050,001C) (0050,001D)
(0066,0121) (0066,0125) (0066,0132)
(0066,0103) (0066,0106) (0066,0107) (0066,0124) (0066,0129) (0066,0130) (0066,0133) (0066,0101) (0066,0102) (0066,0104) (0066,0105) (0066,0108) (0066,0134)
(0028,135A) (0020,0020)
(0020,0020)
(0028,135A)
(0040,A170)
(0008,2112)
(0008,9215)
(0008,2111)
(0008,114C) (0022,1616) (0022,1615) (0022,1620) (0022,1627) (0022,1628) (0022,1629) (0022,1630) (0022,1658) (0066,0005)
(0008,1140)
(0020,9056) (0020,9057) (0020,9128)
(0020,9156)
(0008,1115) (0008,1200)
(0046,0211) (0046,0230) (0046,0232) (0046,0234) (0046,0236) (0046,0238) (0046,0201) (0046,0202) (0046,0203) (0046,0204) (0046,0205) (0046,0207) (0046,0208) (0046,0210) (0046,0212) (0046,0213) (0046,0215) (0046,0218) (0046,0220) (0046,0224) (0046,0227) (0046,0242) (0046,0244) (0046,0247) (0046,0248) (0046,0249) (0046,0250) (0046,0251) (0046,0252) (0046,0253)
(0024,0042) (0024,0044) (0024,0069) (0024,0095) (0024,0096) (0024,0098) (0024,0110) (0024,0112) (0024,0114) (0024,0115) (0024,0317) (0024,0320) (0024,0010) (0024,0011) (0024,0012) (0024,0016) (0024,0018) (0024,0020) (0024,0021) (0024,0024) (0024,0025) (0024,0028) (0024,0032) (0024,0033) (0024,0034) (0024,0035) (0024,0036) (0024,0037) (0024,0038) (0024,0039) (0024,0040) (0024,0045) (0024,0046) (0024,0048) (0024,0050) (0024,0051) (0024,0052) (0024,0053) (0024,0054) (0024,0055) (0024,0056) (0024,0057) (0024,0058) (0024,0059) (0024,0060) (0024,0061) (0024,0062) (0024,0063) (0024,0064) (0024,0065) (0024,0066) (0024,0067) (0024,0068) (0024,0070) (0024,0071) (0024,0072) (0024,0073) (0024,0074) (0024,0075) (0024,0076) (0024,0077) (0024,0078) (0024,0079) (0024,0080) (0024,0081) (0024,0083) (0024,0085) (0024,0086) (0024,0087) (0024,0088) (0024,0089) (0024,0090) (0024,0091) (0024,0092) (0024,0093) (0024,0094) (0024,0097) (0024,0100) (0024,0102) (0024,0103) (0024,0104) (0024,0105) (0024,0106) (0024,0107) (0024,0108) (0024,0117) (0024,0118) (0024,0120) (0024,0122) (0024,0124) (0024,0126) (0024,0325) (0024,0338) (0024,0341) (0024,0344)
(0022,0020) (0022,0021) (0022,0022) (0022,0010) (0022,0011) (0022,0012) (0022,0013) (0022,0014)
(0008,114A)
(0008,114A)
(0008,1150) (0008,1155) (0008,1160) (0062,000B)
(0040,08EA) (0040,A040) (0040,A043) (0040,A168) (0040,A30A)
(0062,000B)
(0046,0145)
(0040,A195)
(0040,A195)
(0040,A180)
(0028,2000) (0040,A180)
(0024,0113)
(0018,106E) (003A,0020) (003A,0202) (003A,0203) (003A,0205) (003A,020A) (003A,020C) (003A,0218) (003A,0230) (003A,0231) (003A,0240) (003A,0241) (003A,0242) (003A,0244) (003A,0245) (003A,0246) (003A,0247) (003A,0248) (003A,0310) (003A,0311) (003A,0312) (003A,0314) (003A,0315) (003A,0316) (003A,0317) (003A,0320) (003A,0321) (003A,0329) (003A,032A) (003A,032B) (003A,032E) (0040,A130) (0040,A132) (0040,A138) (0040,A13A) (0040,B020) (0070,0006) (5400,0110) (5400,0112) (5400,100A) (5400,1010) (0018,1068) (0018,1069) (003A,0004) (003A,0005) (003A,0010) (003A,001A) (003A,0200) (003A,0209) (003A,0210) (003A,0211) (003A,0212) (003A,0213) (003A,0214) (003A,0215) (003A,021A) (003A,0220) (003A,0221) (003A,0222) (003A,0223) (003A,0313) (003A,0318) (003A,0319) (003A,0322) (003A,0323) (003A,0324) (003A,0325) (003A,0326) (003A,0327) (003A,0328) (003A,032C) (003A,032D) (5400,0100) (5400,1004) (5400,1006)
(0020,4000)
(3002,0102) (3002,0103) (3002,0104) (3002,0105) (3002,0106) (3002,0107) (3002,0109) (3002,010A) (3002,010B) (3002,010C)
(0022,1618)
(0022,0030) (0022,0037) (0022,0038) (0022,0039) (0022,0041) (0022,0048) (0022,0049) (0022,0056) (0022,0057) (0022,1622) (0022,1642) (0022,1643) (0022,1644) (0022,1645) (0022,1646) (0022,1649) (0022,1650)
(0008,2228) (0008,2230)
(0066,0040)
(0066,0038)
(0066,0016)
(0066,000B)
(0066,0004) (0066,0017) (0066,0018) (0066,0019) (0066,001A) (0066,001B) (0066,0020) (0066,0021) (0066,0037) (0066,0041) (0066,0042) (0066,0043) (0066,0001) (0066,0002) (0066,0003) (0066,0009) (0066,000A) (0066,000E) (0066,0010) (0066,0011) (0066,0012) (0066,0013) (0066,0015) (0066,001C) (0066,001E) (0066,001F) (0066,0026) (0066,0027) (0066,0028) (0066,002A) (0066,002B) (0066,002D) (0066,002E) (0066,0034) (0066,0035)
(0008,2218) (0008,2220)
(0008,002A)
(0040,A120) (0040,A121) (0040,A122) (0040,A123) (0040,A160) (0008,1199) (0040,A0B0) (0040,A161) (0040,A162) (0040,A163)
(0022,1618) (0040,08EA) (0040,A040) (0040,A043) (0040,A168) (0040,A30A) (0022,0030) (0022,0037) (0022,0038) (0022,0039) (0022,0041) (0022,0048) (0022,0049) (0022,0056) (0022,0057) (0022,1622)
(0022,1640)
(0022,0031) (0022,0032)
(0008,3010)
(3010,0006) (3010,0009) (3010,000A) (3010,000B) (3010,0014) (3010,0015) (3010,0016) (3010,0018) (3010,0007) (3010,000D) (3010,0012) (3010,0020) (3010,004A)
(0008,1010) (0040,1101) (0008,0012) (0008,0013)
(0040,A043)
(3010,000C) (3010,000F) (3010,0013) (3010,0008) (3010,000E) (3010,0010) (3010,0011) (3010,0019) (3010,0044)
(0070,031A)
(0018,9220) (0018,9214) (0018,9236)
(0020,9072)
(0018,1044) (0018,1048)
(0018,9073) (0020,1002)
(0020,9156)
(0054,0500)
(0048,021A) (0048,021E) (0048,021F)
(0018,1100)
(0008,9207) (0020,930D)
(0018,1041) (0018,1049) (0018,0013) (0018,1046) (0018,1047) (0018,9425) (0052,0001)
(0018,0013) (0018,1046) (0018,1047) (0018,9425) (0052,0001)
(0050,0004)
(0022,1623) (0022,1632) (0022,1633) (0022,1634)
(0022,1515) (0022,1517) (0022,1624) (0022,1626)
(0020,0062) (0022,1624) (0022,1626) (0022,1642) (0022,1643) (0022,1644) (0022,1645) (0022,1646)
(0022,001E)
(0022,0015)
(0018,7004)
(0018,106A) (0018,106C) (0018,1800)
(0028,1055)
(0008,1200)
(0028,0302)
(0028,1050)
(0048,0114) (0048,0115) (0048,0116) (0048,0117)
(0028,0123) (7FE0,0009) (0028,0125) (0028,1230) (0028,1231) (0028,1232) (0040,9092)
(0028,0124) (7FE0,0008) (0028,0122)
(0018,1064) (0018,1086) (0018,1088) (0020,9154) (0020,9155) (0018,1081) (0018,1082) (0018,1083) (0018,1084) (0018,9037) (0018,9070) (0018,9085) (0018,9169) (0020,9153) (0020,9241) (0020,9251) (0020,9252)
(0018,1064) (0018,1086) (0018,1088) (0020,9154) (0020,9155)
(0018,9214) (0018,9236)
(0028,9474)
(0018,9172) (0018,9173) (0020,9250) (0020,9256) (0020,9245) (0020,9246) (0020,9247) (0020,9248) (0020,9249) (0020,9254) (0020,9255) (0020,9257)
(0018,1402) (0018,1403) (0018,1405) (0018,5101) (0018,5104) (0018,7060) (0018,7064) (0018,7065) (0018,9557) (0018,9558) (0028,1300) (0028,1352) (0040,0302) (0040,0303) (0040,0306) (0040,0312) (0040,0314) (0040,0316) (0040,0318) (0040,8302) (0040,8303) (0018,113A) (0018,11A0) (0018,11A2) (0018,11A3) (0018,11A5) (0018,2043) (0018,2044) (0018,2046) (0018,9543) (0018,9544) (0018,9545) (0018,9546) (0018,9547) (0018,9548) (0018,9549) (0018,9550) (0018,9551) (0018,9552) (0018,9553) (0018,9554) (0018,9559)
(0018,1060) (0018,1062) (0018,1080) (0018,1090) (0018,1094)
(0010,9431) (0018,1155) (0018,1162) (0018,9426) (0018,9427) (0018,9428) (0018,9429) (0018,9435) (0018,9436) (0018,9437) (0018,9438) (0018,9439) (0018,9440) (0018,9441) (0018,9442) (0018,9452) (0018,9457) (0018,9473) (0028,1090) (0028,9411) (0028,9478) (0018,1135) (0018,1136) (0018,1137) (0018,1520) (0018,1521) (0018,9403) (0018,9404) (0018,9410) (0018,9430) (0018,9447) (0018,9449) (0018,9463) (0018,9464) (0018,9465) (0018,9466) (0018,9467) (0018,9468) (0018,9469) (0018,9470) (0018,9471) (0018,9474)
(0008,0068)
(0018,9170) (0018,9171)
(0018,1000)
(0018,5100) (0018,9170) (0018,9171)
(300A,00F9)
(300A,00CE)
(300A,00B2) (300A,0110) (300A,0180) (300A,0182) (300A,0183) (300A,0184) (300A,0190) (300A,01A0) (300A,01B0) (300A,01B2) (300A,01B4) (300A,0401) (300A,0410) (0018,9185) (0018,9186) (300A,0192) (300A,0194) (300A,0196) (300A,0198) (300A,0199) (300A,019A) (300A,01A2) (300A,01A4) (300A,01A6) (300A,01A8) (300A,01B6) (300A,01B8) (300A,01BA) (300A,01BC) (300A,01D0) (300A,0402)
(0008,9205)
(0008,114A)
(0008,9205)
(0020,0062)
(0028,1051)
(0054,0220) (0054,0222)
(0028,1350)
(0028,1350)
(0028,0304)
(0024,0309) (0024,0306) (0024,0307) (0024,0308)
(0022,1423)
(0022,1415)
(0022,0035) (0022,0036)
(0022,0035) (0022,0036)
(0022,001D)
(0022,000B)
(0022,000A) (0022,000C)
(0022,0005) (0022,0006)
(0022,1454) (0022,1465) (0018,1623) (0022,1420) (0022,1436) (0022,1443) (0022,1445) (0022,1450) (0022,1452) (0022,1458) (0022,1460) (0022,1463) (0022,1466) (0022,1467) (0022,1468) (0022,1470) (0022,1472) (0040,9098)
(0018,1600) (0018,1622) (0018,1624)
(0018,1622) (0022,001D) (0018,1624)
(0016,0003) (0016,0008) (0016,000C) (0016,0017) (0016,0019) (0016,0020) (0016,002A) (0016,002B) (0016,0030) (0016,0031) (0016,0032) (0016,0033) (0016,0034) (0016,0035) (0016,0037) (0016,003A) (0016,003B) (0016,0046) (0016,004B) (0016,004C) (0016,004D) (0016,004E) (0016,004F) (0016,0050) (0016,0051) (0016,0061) (0016,0062) (0016,1001) (0016,1002) (0016,1003) (0016,1004) (0016,0001) (0016,0002) (0016,0004) (0016,0005) (0016,0006) (0016,0007) (0016,0009) (0016,000A) (0016,000B) (0016,000D) (0016,000E) (0016,000F) (0016,0010) (0016,0011) (0016,0012) (0016,0013) (0016,0014) (0016,0015) (0016,0016) (0016,0018) (0016,001A) (0016,001B) (0016,001C) (0016,001D) (0016,001E) (0016,001F) (0016,0021) (0016,0022) (0016,0023) (0016,0024) (0016,0025) (0016,0026) (0016,0027) (0016,0028) (0016,0029) (0016,0036) (0016,0038) (0016,0039) (0016,0041) (0016,0042) (0016,0043) (0016,0044) (0016,0045) (0016,0047) (0016,0048) (0016,0049) (0016,004A)
(0042,0013)
(0008,0023)
(0008,0033)
(0008,2112)
(0008,9215)
(0018,1065)
(0018,9004)
(0018,9220)
(0020,9056)
(0020,9057) (0020,9128)
(0020,9072)
(0028,2114)
(0040,A170)
(60XX,0010) (60XX,0011) (60XX,0040) (60XX,0050) (60XX,0100) (60XX,0102) (60XX,3000) (60XX,0022) (60XX,0045) (60XX,1301) (60XX,1302) (60XX,1303) (60XX,1500)
(003A,0300) (003A,0301) (003A,0302)
(003A,0208)
(0028,9132)
(0028,0A04)
(0020,9071)
(0018,1161) (0018,2002) (0028,6022) (0028,6020) (0028,6023) (0028,6040)
(0018,1004)
(0018,9074) (0018,9151) (0020,0242) (0020,9158) (0020,9161) (0020,9163) (0020,9453) (0008,9124) (0020,9111) (0020,9157) (0020,9162) (0020,9228) (5200,9229)
(0020,9163)
(0008,113A) (0008,9121) (0008,9237)
(0008,0017) (0008,0022) (0008,0032)
(0054,0410) (0054,0412)
(0020,9164) (0020,9213) (0020,9238) (0020,9311) (0020,9421) (0020,9165) (0020,9167) (0020,9221) (0020,9222) (5200,9230)
(3002,0100) (3002,0101)
(0008,1167) (0008,1161) (0008,1162) (0008,1163) (0008,1164)
(0028,0008)
(0028,0009)
(60XX,0015) (60XX,0051)
(300A,07A0) (300A,07A1)
(300A,079F)
(0054,0039) (0054,0073) (0054,0210) (0054,0306) (0054,0400) (0054,0010) (0054,0011) (0054,0012) (0054,0020) (0054,0021) (0054,0022) (0054,0030) (0054,0031) (0054,0032) (0054,0033) (0054,0036) (0054,0038) (0054,0050) (0054,0051) (0054,0052) (0054,0053) (0054,0060) (0054,0062) (0054,0063) (0054,0070) (0054,0072) (0054,0080) (0054,0090) (0054,0100) (0054,0211) (0054,0308)
(0022,0028)
(0028,9520)
(3010,005B) (3010,0064) (3010,0065)
(3010,0017) (3010,0035) (3010,0036) (3010,003A) (3010,003B) (3010,003E) (3010,003F) (3010,0045) (3010,0046) (3010,0047) (3010,0048) (3010,004B) (3010,004C) (3010,004D) (3010,004E) (3010,004F) (3010,0050) (3010,0051) (3010,0054) (3010,0055) (3010,0056) (3010,0057) (3010,0058) (3010,0059) (3010,005A) (3010,005C) (3010,005D) (3010,005F) (3010,0061) (3010,006A) (3010,006E) (3010,006F) (3010,007A) (3010,007B) (3010,007D) (3010,007E) (3010,007F) (3010,0081) (3010,0088) (3010,0001) (3010,0032) (3010,003C) (3010,0040) (3010,0042) (3010,0049) (3010,005E) (3010,0060) (3010,0062) (3010,0063) (3010,0066) (3010,0067) (3010,0068) (3010,0069) (3010,006B) (3010,006C) (3010,006D) (3010,0070) (3010,0071) (3010,0073) (3010,0074) (3010,0075) (3010,0076) (3010,007C) (3010,0082) (3010,0083)
(300A,065B)
(0068,6590) (3006,00C9) (3006,00CA) (3006,00CB) (300A,065C) (300A,065D) (300A,065E) (300A,065F)
(0050,0021) (3010,001A) (3010,001B) (3010,001D) (3010,002D) (3010,0043) (3010,001C) (3010,002E)
(3010,0025)
(3010,001E) (3010,0027) (3010,002F) (3010,0031) (3010,0021) (3010,0022) (3010,0023) (3010,0024) (3010,0026) (3010,0029) (3010,002A) (3010,002B) (3010,002C) (3010,003D)
(3010,0004) (3010,0005) (3010,0002) (3010,0003)
(300A,0619) (300A,0603) (300A,060C) (300A,0617) (300A,0618) (300A,061F) (300A,0620) (300A,0625)
(0070,0404)
(0066,002C)
(0066,000C) (0066,000D)
(300A,0611) (300A,0615) (300A,060E) (300A,0613)
(300A,0708)
(300A,078C) (300A,078D) (300A,078E) (300A,078F) (300A,0790) (300A,0791) (300A,0792) (300A,0793) (300A,0794) (300A,0795) (300A,0796)
(300A,0611)
(300A,078C) (300A,078E) (300A,078F) (300A,0792) (300A,078D) (300A,0790) (300A,0791) (300A,0793) (300A,0795)
(300A,0784) (300A,078A)
(300A,063D) (300A,063E) (300A,0641) (300A,064D) (300A,0656)
(0018,1638) (0018,1630) (0018,1631) (0018,1632) (0018,1633) (0018,1634) (0018,1635) (0018,1636) (0018,1637) (3008,00A4) (300A,0642) (300A,0643) (300A,0644) (300A,0645) (300A,0646) (300A,0647) (300A,0648) (300A,0649) (300A,064A) (300A,064B) (300A,064C) (300A,064E) (300A,064F)
(0050,0021) (300A,060E) (300A,0613) (300A,0615) (3010,001A) (3010,001B) (3010,001C) (3010,001D) (3010,002D) (3010,002E) (3010,0043)
(300A,0611)
(300A,0607)
(300A,0128) (300A,0129) (300A,012A)
(300A,00C2) (300A,00C3) (300A,00D4) (300A,00E5) (300A,0114) (300A,014C) (300C,006A) (300A,00C4) (300A,00C6) (300A,00D2) (300A,00D3) (300A,00D5) (300A,00D8) (300A,00ED) (300A,011A) (300A,011F) (300A,0121) (300A,0123) (300A,0142) (300A,0146) (300C,00B0) (300C,00C0)
(3008,0116) (3008,0120) (3008,0122) (3008,0140) (3008,0142) (3008,0150) (3008,0162) (3008,0164) (3008,0166) (3008,0168) (3008,0171) (3008,0100) (3008,0110) (3008,0130) (3008,0132) (3008,0134) (3008,0136) (3008,0138) (3008,013A) (3008,013C) (3008,0152) (3008,0160) (3008,0172) (3008,0173)
(3008,00A3) (300A,00F5) (300A,00FE) (300A,0107) (300A,0108) (300A,010A) (300A,014A) (300A,0420) (300A,0421) (300A,0422) (300A,0423) (300A,0424) (3008,00A1) (3008,00A2) (300A,00B8) (300A,00BC) (300A,0109) (300A,011C) (300A,011E) (300A,0120) (300A,0122) (300A,0140) (300A,0144)
(3010,0030)
(0008,0021) (0008,0031)
(0018,1063)
(3010,0030)
(0054,1104)
(0018,0028) (0018,0034) (0018,1072) (0018,1073) (0018,0026) (0018,1070)
(300A,0675)
(0008,0082)
(3010,0039)
(300A,0786) (300A,0787) (300A,0788) (300A,0789) (300A,078B) (300A,0797) (300A,079E)
(300A,073B)
(300A,0722) (300A,0723)
(300A,0734) (300A,0735) (300A,0736) (300A,0760) (300A,0780) (300A,0631) (300A,0701) (300A,0714) (300A,0731) (300A,0732) (300A,0733) (300A,073E) (300A,073F) (300A,0761) (300A,0762)
(300A,067C) (300A,067D) (300A,0601) (300A,0658) (300A,0659) (300A,067B) (300A,067E) (300A,067F) (300A,0680) (300A,0681) (300A,0682) (300A,0683) (300A,0684) (300A,0685) (300A,0686) (300A,0687) (300A,0688)
(300C,0006)
(300A,00B3)
(300A,0054) (300A,01D2) (300A,01D4) (300A,01D6)
(3002,000D)
(0074,1406)
(0074,1406)
(0074,1405) (0074,140B) (0074,1401) (0074,1402) (0074,1403) (0074,1404) (0074,1407) (0074,1408) (0074,1409) (0074,140A) (0074,140C) (0074,140D) (0074,140E)
(0074,1025) (0074,1040) (0074,1324) (300C,0111) (300C,0112) (0074,1020) (0074,1022) (0074,1026) (0074,1027) (0074,1028) (0074,102A) (0074,102B) (0074,102C) (0074,102D) (0074,1030) (0074,1032) (0074,1034) (0074,1036) (0074,1338) (0074,133A)
(0074,0120) (0074,0121) (300A,0450) (300C,0113) (300A,0451) (300A,0452) (300A,0453)
(0008,9007)
(0008,002A)
(0008,1140)
(3006,0084)
(0062,0021) (0062,0020)
(0062,0011)
(0062,000F)
(0062,0013) (0062,000E) (0062,0010)
(0062,000D)
(0062,000D)
(0062,0003) (0062,000C)
(0062,000C) (0066,000C) (0066,000D)
(0062,0005) (0062,0006) (0062,0002) (0062,0004) (0062,0008)
(0062,0007) (0062,0009) (0062,0001) (0062,000A)
(0028,0121) (0062,0007) (0028,0006) (0028,0101) (0028,0102) (0028,0103) (0028,1101) (0028,1102) (0028,1103) (0028,1201) (0028,1202) (0028,1203) (7FE0,0010)
(0048,0207)
(0040,0710) (2200,0002) (0048,0015)
(0022,001A)
(0008,0006) (0070,0087) (0070,0080)
(0040,0555) (0040,0556)
(0008,0008)
(0008,1111)
(0008,2218)
(0018,0015)
(0018,1460)
(0020,0062)
(0028,0301)
(0028,1050) (0028,1051) (0028,3010)
(0028,1052) (0028,1053) (0028,3000)
(0028,2110)
(0028,2112)
(0028,3002)
(0028,3004)
(0028,3010)
(2050,0020)
(60XX,0010) (60XX,0011) (60XX,0040) (60XX,0050) (60XX,0100) (60XX,0102) (60XX,3000) (60XX,0022) (60XX,0045) (60XX,1301) (60XX,1302) (60XX,1303) (60XX,1500)
(0018,700A) (0018,700C) (0018,700E)
(0018,5020)
(0018,5020) (0018,5101) (0018,1700) (0018,1702) (0018,1704) (0018,1706) (0018,1708) (0018,1710) (0018,1712) (0018,1720) (0018,7030) (0018,7032) (0018,7034)
(0018,1404) (0018,5021) (0018,1260) (0018,1261)
(0018,7062) (0018,11A4)
(0028,1300) (0028,1352) (0018,11A4) (0018,7062)
(0018,1007)
(0018,1006) (0018,7040) (0018,7041)
(0018,1005) (0040,0310) (0060,3000) (0060,3002) (0060,3004) (0060,3006) (0060,3008) (0060,3010) (0060,3020)
(0008,9206)
(0048,0110)
(0008,0019) (0008,1088) (0020,0027) (0048,0304) (0048,0006) (0048,0007) (0048,0008) (0048,0102) (0048,0303)
(0040,E011) (0400,0404) (0400,0402) (0400,0403)
(0008,0054) (0088,0140) (0008,1190) (0088,0130)
(0008,0068) (0018,1508) (0018,7004)
(0008,1115)
(0008,1199)
(0018,1401)
(0028,9520)
(0054,0410) (0054,0412)
(0018,9541) (0018,9542) (0018,9555)
(0018,9423)
(0018,7006) (0018,7008) (0018,7010) (0018,7011)
(0018,1400)
(0008,9092)
(300C,0002)
(0018,100B)
(300C,0002) (0028,9520) (300A,065B)
(0072,0054) (0072,0056) (0072,0026) (0072,0028) (0072,0052) (0074,1057)
(3010,0052) (3010,0053)
(3010,0038)
(3010,0037)
(300A,079A) (300A,0798) (300A,0799) (300A,079B) (300A,079C) (300A,079D)
(300A,0785)
(300A,0657) (300A,0689)
(300A,063C)
(300A,063A)
(300A,062E)
(300A,0606) (300A,060B) (300A,063F)
(300A,0629) (300A,062A) (300A,0676) (300A,073A) (300A,0600) (300A,0604) (300A,0605) (300A,062B) (300A,062C) (300A,062D) (300A,0635) (300A,0638) (300A,0639) (300A,0660) (300A,0661) (300A,0677) (300A,0678)
(3002,0134)
(3002,0116) (3002,0117) (3002,0133)
(3002,010F) (3002,0110)
(3002,010F)
(0072,0050) (0082,0019) (0082,0018)
(0070,0081) (0070,0084) (0070,0086)
(0018,9913) (3002,0108) (3002,0111) (3002,0112) (3002,0113) (3002,0114) (3002,0115) (3002,0118) (3002,0119) (3002,011A) (3002,011B) (3002,011C) (3002,011D) (3002,011E) (3002,011F) (3002,0124) (3002,0125) (3002,0126) (3002,0127) (3002,0128) (3002,0129) (3002,012A) (3002,012D) (3002,0130) (3002,0131) (3002,0132) (3002,0135) (0072,005E) (0072,005F) (0072,0060) (0072,0061) (0072,0062) (0072,0063) (0072,0064) (0072,0065) (0072,0066) (0072,0067) (0072,0068) (0072,0069) (0072,006A) (0072,006B) (0072,006C) (0072,006D) (0072,006E) (0072,006F) (0072,0070) (0072,0071) (0072,0072) (0072,0073) (0072,0074) (0072,0075) (0072,0076) (0072,0078) (0072,007A) (0072,007C) (0072,007E) (0072,007F) (0072,0080) (0072,0081) (0072,0082) (0072,0083) (0082,0032) (0082,0033) (0082,0034) (0082,0035) (0082,0036) (0082,0037) (3002,0120) (3002,0121) (3002,0122) (3002,0123)
(0018,9556)
(0018,9556)
(0018,8150) (0018,8151)
(0018,1154) (0018,115A)
(0020,0052)
(0008,0080)
(0008,1160) (0008,1199) (0040,08EA) (0040,A040) (0040,A043) (0040,A0B0) (0040,A161) (0040,A162) (0040,A163) (0040,A168) (0040,A30A) (0062,000B)
(0020,0013)
(300C,0002)
(3010,0077) (3010,0089) (3010,0078)
(3010,0084) (3010,0085) (3010,0086) (3010,0087) (3010,0041) (3010,0079)
(3010,0034)
(3010,0033)
(300E,0002) (300E,0008) (300E,0004) (300E,0005)
(300C,0022)
(300C,0022)
(300C,000C)
(300C,000C)
(300C,0004)
(300A,0741) (300A,0742) (300A,0783) (300A,0740) (300A,0743) (300A,0744) (300A,0745) (300A,0746)
(300A,0740) (300A,0741) (300A,0742) (300A,0743) (300A,0744) (300A,0745) (300A,0746) (300A,0783)
(300A,0709)
(300A,0709)
(300A,0705)
(300A,0705)
(300A,0704)
(300A,0773) (300A,0703) (300A,0706) (300A,0707) (300A,0772) (300A,0774)
(300A,0702)
(300A,0630)
(300A,061D)
(300A,060A)
(300A,0608) (300A,0609) (300A,0623) (300A,0616) (300A,061A) (300A,061B) (300A,061C) (300A,061E) (300A,0621) (300A,0622) (300A,0624) (300A,0626) (300A,0627) (300A,0628) (300A,0636) (300A,0637) (300A,063B) (300A,068A)
(300A,012C)
(300A,00FB) (300A,00BE) (300A,00F8) (300A,00FC) (300A,0100) (300A,0104) (300A,0106)
(300A,007B) (300A,0079) (300A,007A)
(0008,1110) (0040,A160) (3010,000B) (3010,005B) (3010,0077) (0054,0410) (0054,0412) (300A,0079) (300A,007A) (3010,0002) (3010,0003) (3010,0007) (3010,0008) (3010,000D) (3010,000E) (3010,0010) (3010,0011) (3010,0012) (3010,0020) (3010,0025) (3010,0030) (3010,004A)
(300A,0079) (300A,007A) (300A,061D) (3010,0041) (3010,0079)
(300C,000A) (300C,0060) (300A,0002)
(3008,0066) (300A,0716) (300A,0730) (3008,0060) (300A,0715)
(3008,0066) (300A,0715) (3008,0060) (300A,0730)
(3008,0032) (3008,0033) (3008,0036) (3008,0037) (3008,003A) (3008,003B) (3008,0067) (3008,0068) (3008,00A0) (3008,0042) (3008,0044) (3008,0061) (3008,0063) (3008,0065) (3008,006A) (3008,00B0) (3008,00C0) (3008,00D0) (300C,00D0) (300C,00E0)
(3008,0030)
(3008,002A) (3008,0050) (3008,0054) (3008,0056) (3008,00E0) (3008,0202) (3008,0220) (3008,0223) (3008,0240) (3008,0250) (3008,0251) (3008,0052) (3008,005A) (3008,0200) (3008,0224)
(0018,5100) (3008,002A) (300C,0051) (3008,0052) (3008,005A) (3008,0200) (3008,0224)
(3008,0022)
(3008,0012)
(3008,0016) (3008,0024) (3008,0025) (3008,002C) (3008,0062) (3008,0074) (3008,0076) (3008,0080) (3008,0082) (3008,0090) (3008,0092) (300C,0040) (3008,0010) (3008,0014) (3008,0064) (3008,0070) (3008,0072)
(3004,0002)
(0044,0110) (0070,030B) (300A,0003) (300A,0004) (300A,0006) (300A,0007) (300A,0009) (300A,000A) (300A,000E) (300A,0010) (300A,0012) (300A,0013) (300A,0014) (300A,0018) (300A,001A) (300A,0020) (300A,0021) (300A,0022) (300A,0023) (300A,0025) (300A,0026) (300A,0027) (300A,0028) (300A,002A) (300A,002B) (300A,002C) (300A,002D) (300A,0042) (300A,0043) (300A,0044) (300A,0046) (300A,0048) (300A,004A) (300A,004C) (300A,004F) (300A,0050) (300A,0051) (300A,0052) (300A,0053) (300A,0070) (300A,0071) (300A,0072) (300A,0080) (300A,0082) (300A,0083) (300A,0084) (300A,0086) (300A,008B) (300A,0090) (300A,0091) (300A,0092) (300A,00A0) (300A,00A2) (300A,00A4) (300A,00C5) (300A,012E) (300A,0133) (300A,02E1) (300A,02EB) (300A,068B) (300C,0042) (300C,0050) (300A,000C) (300A,0055) (300A,00C0) (300A,00C8) (300A,00E4) (300A,00E7) (300A,00E8) (300A,00E9) (300A,00EA) (300A,00EC) (300A,010C) (300A,010E) (300A,0112) (300A,0134) (300C,0080)
(0044,0103)
(0044,0101) (0044,0102) (0044,0104) (0044,0105) (0044,0108) (0038,0100) (0044,0106) (0044,0107)
(0008,0055) (0044,010A)
(0020,0200) (0018,1061) (0018,1801) (0018,1802) (0018,1803)
(0018,1060)
(0018,1081) (0018,1082)
(0018,1083) (0018,1084) (0018,9037) (0018,9070) (0018,9085) (0018,9169) (0020,9153) (0020,9241) (0020,9251) (0020,9252)
(0020,9245) (0020,9246) (0020,9247) (0020,9248) (0020,9249) (0020,9254) (0020,9255) (0020,9257)
(3002,0110)
(0020,9253)
(0018,9118)
(0018,937B) (0018,1141) (0018,9324)
(0018,1085)
(0018,0020) (0018,0021) (0018,0024) (0018,0025) (0018,0081) (0018,0082) (0018,0084) (0018,0085) (0018,0086) (0018,0089) (0018,0095) (0018,1250) (0018,1251) (0018,1310) (0018,1312) (0018,1315) (0018,1316) (0018,1318) (0018,1320) (0018,9005) (0018,9014) (0018,9015) (0018,9019) (0018,9020) (0018,9022) (0018,9024) (0018,9028) (0018,9029) (0018,9030) (0018,9035) (0018,9041) (0018,9047) (0018,9050) (0018,9052) (0018,9053) (0018,9054) (0018,9058) (0018,9059) (0018,9060) (0018,9061) (0018,9062) (0018,9063) (0018,9065) (0018,9066) (0018,9067) (0018,9080) (0018,9095) (0018,9101) (0018,9127) (0018,9159) (0018,9184) (0018,9198) (0018,9199) (0018,9200) (0018,9218) (0018,9219) (0018,9231) (0018,9232) (0018,9234) (0018,9250) (0018,9252) (0018,9253) (0018,9254) (0018,9255) (0018,9256) (0018,9257) (0018,9258) (0018,9259) (0018,925A) (0018,925C) (0018,925F) (0018,9295) (0018,9296) (0018,9297) (0018,9298) (0018,9622) (0018,9624) (0020,0100) (0020,0105) (0020,0110) (0028,9001) (0028,9002) (0028,9003) (0028,9108) (0028,9235) (0008,9208) (0008,9209) (0018,0023) (0018,0080) (0018,0083) (0018,0087) (0018,0091) (0018,0093) (0018,0094) (0018,1314) (0018,9008) (0018,9009) (0018,9010) (0018,9011) (0018,9012) (0018,9016) (0018,9017) (0018,9018) (0018,9021) (0018,9025) (0018,9026) (0018,9027) (0018,9032) (0018,9033) (0018,9034) (0018,9036) (0018,9043) (0018,9044) (0018,9048) (0018,9051) (0018,9064) (0018,9069) (0018,9075) (0018,9076) (0018,9077) (0018,9078) (0018,9079) (0018,9081) (0018,9082) (0018,9087) (0018,9089) (0018,9090) (0018,9091) (0018,9093) (0018,9094) (0018,9098) (0018,9100) (0018,9104) (0018,9105) (0018,9106) (0018,9147) (0018,9155) (0018,9168) (0018,9174) (0018,9176) (0018,9177) (0018,9178) (0018,9179) (0018,9180) (0018,9181) (0018,9182) (0018,9183) (0018,9217) (0018,9240) (0018,9241) (0018,9601) (0018,9602) (0018,9603) (0018,9604) (0018,9605) (0018,9606) (0018,9607)
(0018,1063) (0018,9052) (0018,9053) (0018,9054) (0018,9059) (0018,9060) (0018,9061) (0018,9062) (0018,9063) (0018,9065) (0018,9066) (0018,9067) (0018,9095) (0018,9101) (0018,9127) (0018,9159) (0018,9198) (0018,9199) (0018,9200) (0018,9234) (0028,9001) (0028,9002) (0028,9003) (0028,9108) (0028,9235)
(0020,930D)
(0020,9310)
(0018,9701) (0018,9729) (0018,9732) (0018,9733) (0018,9734) (0018,9735) (0018,9736) (0018,9737) (0018,9749) (0018,9771) (0018,9772)
(0018,9226)
(0018,9175)
(0018,1210)
(0018,1130)
(0018,1110)
(0018,1110) (0018,9402)
(0018,1079) (0018,1078)
(0018,1140) (0018,0090) (0018,1120) (0018,1143) (0018,9313) (0018,9315) (0018,9317) (0018,9318) (0018,9327)
(0008,9123)
(0008,0080) (0008,0082) (0008,1072) (0008,9123) (0040,1102) (0040,1103) (0040,1104)
(0008,3012)
(0018,1042) (0018,1043) (0018,0012) (0018,0014)
(0018,0012) (0018,0014)
(0018,1041) (0018,1049)
(0018,1110)
(0018,1140)
(300A,0602)
(300A,0602)
(3002,012E) (3002,012F) (3002,012B) (3002,012C)
(0072,0050) (0082,0018) (0082,0019) (3002,012B) (3002,012C) (3002,012E) (3002,012F) (3002,0134) (0018,1154) (0018,115A) (0018,8150) (0018,8151)
(3002,010D) (3002,010E)
(0054,0414)
(0054,0081)
(0008,1250) (0018,1210) (0054,0081)
(0022,1612)
(0022,1612) (0020,9057) (0020,9128)
(0018,9751)
(0018,9371)
(0018,9341) (0018,9342) (0018,9343) (0018,9344)
(0018,9340) (0018,9338)
(0018,9337)
(0018,9390) (0018,9329)
(0018,1271) (0018,9302) (0018,9303) (0018,9308) (0018,9310) (0018,9311) (0018,9316) (0018,9319) (0018,9320) (0018,9322) (0018,9333) (0018,9334) (0018,9346) (0018,9351) (0018,9352) (0018,9360) (0018,9361) (0018,9363) (0018,9367) (0018,9369) (0018,936A) (0018,936C) (0018,936D) (0018,936E) (0018,9380) (0018,9381) (0018,9391) (0018,9392) (0074,1212) (0018,1272) (0018,9304) (0018,9306) (0018,9307) (0018,9312) (0018,9321) (0018,9323) (0018,9325) (0018,9335) (0018,9345) (0018,9353) (0018,9364) (0018,9365) (0018,9366) (0018,9368) (0018,936B) (0018,936F) (0018,9370) (0018,9372) (0018,9374) (0018,9375) (0018,9376) (0018,9377) (0018,9378) (0018,9379) (0018,937A) (0018,937C) (0018,937D) (0018,937E)
(0018,1180) (0054,0202)
(0054,0202)
(0018,1170)
(0018,1150) (0018,1151) (0018,9328) (0018,9330)
(0018,0015) (0018,1154) (0018,115A) (0018,8151) (0018,9328) (0018,9330)
(0018,8150) (0018,1150) (0018,1151)
(0018,1150) (0018,1151)
(0018,1134)
(0018,1111) (0018,1160) (0018,1190) (0018,1152) (0018,1153) (0018,115E) (0018,7050) (0018,9332)
(0018,1111) (0018,1114) (0018,1166) (0018,1191) (0018,11A0) (0018,11A2) (0018,1530) (0018,1531) (0018,7060) (0018,9543) (0018,9544) (0018,9545) (0018,9546) (0018,9547) (0018,9548) (0018,9549) (0018,9550) (0018,9551) (0018,9552) (0018,9553) (0018,9554) (0018,9556) (0018,9557) (0018,9558) (0018,9559) (0040,0316) (0040,8302)
(0018,1150) (0018,1151) (0018,1152)
(0018,1160)
(0018,0036) (0018,0038) (0018,003A)
(0018,0031) (0018,1121) (0018,1131) (0018,1142) (0018,1144) (0018,1145) (0018,1181) (0018,1182) (0018,1183) (0018,1184) (0018,1243) (0018,1300) (0018,1301) (0018,1302) (0018,9725) (0018,9726) (0018,9727) (0028,0031) (0028,0032) (0054,0013) (0054,0014) (0054,0015) (0054,0016) (0054,0018) (0054,0200) (0054,0300) (0054,0304) (0054,1101) (0054,1103) (0054,1105) (0018,0070) (0018,0071) (0018,0073) (0018,0074) (0018,0075) (0018,1045) (0018,1071) (0018,1074) (0018,1075) (0018,1076) (0018,1077) (0018,9715) (0018,9716) (0018,9717) (0018,9718) (0018,9719) (0018,9720) (0018,9721) (0018,9722) (0018,9723) (0018,9724) (0018,9738) (0018,9739) (0018,9740) (0018,9755) (0018,9756) (0018,9758) (0018,9759) (0018,9760) (0018,9761) (0018,9762) (0018,9763) (0018,9764) (0018,9765) (0018,9766) (0018,9767) (0018,9768) (0018,9769) (0018,9770) (0028,0051) (0054,0017) (0054,0061) (0054,0071) (0054,0101) (0054,0501) (0054,1000) (0054,1001) (0054,1002) (0054,1004) (0054,1006) (0054,1100) (0054,1102) (0054,1200) (0054,1201) (0054,1202) (0054,1203) (0054,1210) (0054,1220) (0054,1300) (0054,1310) (0054,1311) (0054,1320) (0054,1321) (0054,1322) (0054,1323) (0054,1324) (0054,1330)
(0008,0022) (0008,0032) (0018,1078) (0018,1080) (0028,0051) (0054,0101) (0054,1000) (0054,1001) (0054,1004) (0054,1102) (0054,1300) (0054,1330)
(60XX,0015) (60XX,0051) (0018,0070) (0018,1143) (0018,1144) (0018,1182) (0018,1300) (0018,1302) (0054,0200)
(0018,1181) (0054,0013) (0054,0016) (0054,0220) (0054,0222) (0054,0300) (0054,0304) (0054,0414)
(0054,1002) (0054,1321)
(0018,0027) (0018,0029) (0018,0035) (0054,0302)
(0018,0027) (0018,0029) (0018,0035) (0018,1242) (0054,0061) (0054,0071) (0054,0081)
(0018,0071) (0018,0073) (0018,1074) (0018,1075) (0018,1076) (0018,1121) (0018,9715) (0018,9716) (0018,9717) (0018,9718) (0018,9719) (0018,9720) (0018,9721) (0018,9722) (0018,9723) (0018,9724) (0018,9725) (0018,9726) (0018,9727) (0018,9738) (0018,9739) (0018,9740) (0018,9755) (0018,9756) (0018,9758) (0018,9759) (0018,9760) (0018,9761) (0018,9762) (0018,9763) (0018,9764) (0018,9765) (0018,9766) (0018,9767) (0018,9768) (0018,9769) (0018,9770) (0054,0013) (0054,0014) (0054,0015) (0054,0302) (0054,0304) (0054,0500) (0054,1100) (0054,1210) (0054,1310) (0054,1320) (0054,1323) (0054,1324)
(0018,0022)
(0008,9208) (0008,9209) (0018,0087) (0018,9064) (0018,9100) (0018,9174) (0018,0020) (0018,0021) (0018,0022) (0018,0081) (0018,0082)
(0018,1143) (0018,0022) (0018,1111) (0018,1150) (0018,1151) (0018,1152) (0018,1153) (0018,115E) (0018,1170)
(0018,0022)
(0018,1003) (0050,0010) (0050,0014) (0050,0016) (0050,0017) (0050,0018) (0050,0019)
(0022,1515)
(0066,002F) (0066,0030) (0066,0031) (0066,0036)
(0022,1513) (0022,1525) (0022,1526) (0022,1527)
(0020,1040)
(0020,0052)
(0020,1040)
(3006,0084)
(3006,00C8)
(3006,0046) (3006,0050)
(0070,0314) (0070,030C) (0070,030D) (3006,00C6)
(0070,030F) (0070,0310) (0070,0312) (0070,031F) (0070,0022) (0070,0306) (0070,0311) (0070,0318) (0070,031C) (0070,031E)
(0062,0012) (0070,0315) (0070,0308) (0070,0309) (0070,030A)
(0040,072A) (0040,073A) (0040,074A)
(0040,071A)
(0024,0202) (0066,0032)
(0018,0090) (0018,1120)
(0018,1100) (0018,9313) (0018,9315) (0018,9317) (0018,9318) (0018,9327)
(0018,1190)
(0018,7050)
(0018,9320) (3002,010D) (3002,010E) (0018,9302) (0018,9303) (0018,9308) (0018,9310) (0018,9311) (0018,9316) (0018,9319) (0018,9322) (0018,9333) (0018,9334) (0018,9360)
(0024,0202) (0066,002F) (0066,0032) (0066,0031) (0066,0036)
(0066,0030)
(0018,9373) (0018,937F) (0018,9382) (0018,9383) (0018,9384)
(0018,9362)
(0018,9362) (0018,9391) (0018,9392) (3002,012B) (3002,012C)
(3002,0136) (0018,9301) (0018,9314) (0018,9326)
(300A,065A)
(0008,1160) (0062,000B)
(300A,0078) (300A,012C) (300A,065A) (300C,0004) (300C,0006) (3010,0078) (0038,0100) (0044,0101) (0044,0102) (0044,0103) (0044,0104) (0044,0105) (0044,0106) (0044,0107)
(0040,A124) (0040,A032) (0040,A033)
(0040,A040) (0040,A0B0) (0040,A120) (0040,A121) (0040,A122) (0040,A160) (0040,A161) (0040,A162) (0040,A163) (0040,A168)
(0040,A123)
(0040,A160)
(300A,0107)
(300C,0006)
(300C,0006)
(300C,00A0)
(3008,0045) (3008,0046) (300A,038F) (300A,0393) (300A,0399) (300A,039B) (300A,039C) (300A,0506) (3008,0021) (3008,0041) (3008,0047) (3008,00D1) (3008,00F0) (3008,00F2) (3008,00F4) (3008,00F6) (300A,0391) (300A,0507) (300A,0508) (300A,0509) (300A,0510) (300A,0511)
(3008,0078) (3008,007A) (3008,0230) (300C,0125) (300C,0127) (300C,0129) (3008,0020) (3008,0040) (3008,0048) (300A,0015) (300C,0126) (300C,0128)
(3004,0012)
(0040,A170) (0066,0030) (3006,0084) (300A,065A) (3010,0077) (3004,0002) (3004,0012) (3008,0030) (300C,0004) (300C,000A)
(0018,1203) (300C,0123) (300A,0130) (300C,0120) (300C,0121) (300C,0122) (300C,0124)
(0008,1156)
(0040,A084)
(0008,0055) (0040,A084) (0044,010A)
(0008,1160)
(0040,08EA)
(0022,1065) (0022,1066) (0022,1125) (0022,1155) (0022,1159) (0022,1007) (0022,1008) (0022,1009) (0022,1010) (0022,1024) (0022,1025) (0022,1050) (0022,1059) (0022,1101) (0022,1140) (0022,1150) (0022,1210) (0022,1211) (0022,1212) (0022,1220) (0022,1225) (0022,1230) (0022,1255) (0022,1257) (0022,1260) (0022,1262) (0022,1330)
(0022,001C) (0022,0042) (0022,0058)
(0022,004E) (0022,000E)
(0022,000D)
(0018,1149)
(0018,1149) (0018,1153) (0018,1156) (0018,115E) (0018,1191) (0018,1622) (0018,1624) (0018,6000) (0018,7000) (0018,7001) (0018,7005) (0018,7012) (0018,7014) (0018,7016) (0018,701A) (0018,7020) (0018,7022) (0018,7024) (0018,7026) (0018,7028) (0018,7036) (0018,7038) (0018,7042) (0018,7044) (0018,7046) (0018,7048) (0018,704C) (0018,8150) (0018,8151) (0018,1111) (0018,1114) (0018,1138) (0018,1450) (0018,1470) (0018,1480) (0018,1490) (0018,1491) (0018,1495) (0018,1530) (0018,1531) (0018,9518) (0018,9519)
(0018,1149)
(0022,001A)
(0048,0100) (0048,0105) (0048,0106) (0048,0107) (0048,0108) (0048,0111) (0048,0112) (0048,0113) (0048,0120) (0048,0302) (0048,0001) (0048,0002) (0048,0003) (0048,0010) (0048,0011) (0048,0012) (0048,0013) (0048,0014)
(0048,0001) (0048,0002) (0048,0003)
(2200,0005) (0048,0010) (0048,0011) (0048,0012) (0048,0013) (0048,0014)
(0028,1199)
(0022,0055)
(0018,7004) (0018,9073) (0022,000A) (0022,000B) (0022,000C) (0022,000D) (0022,000E) (0022,0055)
(0022,0017)
(0022,0017)
(0022,0016) (0022,0003) (0022,0004) (0022,0018) (0022,0019)
(0022,0016) (0022,001A) (0022,0055) (0048,0105) (0048,0108) (0048,0302)
(0022,0001) (0022,0002)
(0050,0004) (0022,0001) (0022,0004) (0022,0018) (0022,0019) (0028,0003)
(0018,1147)
(0018,1147) (0018,1149)
(0018,1180) (0018,1147) (0018,1149) (300A,012C)
(0018,1147) (0018,1149)
(0016,1005)
(0016,1005)
(3010,0080)
(300C,0080) (300A,00FB) (300A,02E1)
(300A,0114) (300A,014A) (300A,014C)
(3010,0080)
(300A,0206) (300C,00F0)
(300C,00F0)
(300A,0148) (300A,0150) (300A,0151) (300A,030F) (300A,0318) (300A,0336) (300A,0346) (300A,034C) (300A,0352) (300A,0354) (300A,0356) (300A,0358) (300A,0362) (300A,0372) (300A,0390) (300A,00DB) (300A,0302) (300A,0304) (300A,0306) (300A,0308) (300A,0309) (300A,030D) (300A,0312) (300A,0330) (300A,0340) (300A,0348) (300A,0350) (300A,0360) (300A,0370) (300A,0380) (300A,0382) (300A,0384) (300A,0392) (300A,0394) (300A,039A) (300A,03AC) (300C,0100) (300C,0102) (300C,0104)
(300A,00C7) (300A,00DC) (300A,00EF) (300A,0126) (300A,00B4) (300A,00EE) (300A,0115)
(300A,00B0)
(300A,0040) (300A,004E) (300A,0094) (300A,00CA) (300A,00CC) (300A,00DA) (300A,00DD) (300A,00DE) (300A,00E2) (300A,00F2) (300A,014E) (300A,0218) (300A,021A) (300A,021C) (300A,0222) (300A,0224) (300A,0260) (300A,0262) (300A,026A) (300A,026C) (300A,0290) (300A,029C) (300A,029E) (300A,02A1) (300A,02B0) (300A,02B8) (300A,02BA) (300A,02D4) (300A,0412) (300C,0007) (300C,0055) (300A,0088) (300A,0089) (300A,008A) (300A,008C) (300A,0093) (300A,00D1) (300A,00D6) (300A,00E3) (300A,00E6) (300A,00EB) (300A,0102) (300A,0111) (300A,0210) (300A,0230) (300A,0234) (300A,0280) (300A,0286) (300A,028A) (300A,028C) (300A,02B2) (300A,02C8) (300A,02D0) (300A,02D6) (300A,02E2)
(3008,0105) (300A,0216) (300A,021B) (300A,0226) (300A,022C) (300A,022E) (300A,0236) (300A,0238) (300A,0240) (300A,0242) (300A,0244) (300A,0263) (300A,0264) (300A,0266) (300A,0271) (300A,0273) (300A,0291) (300A,0294) (300A,0298) (300A,02B3) (300A,02B4) (300A,0200) (300A,0202) (300A,0212) (300A,0214) (300A,0228) (300A,0229) (300A,022A) (300A,022B) (300A,0232) (300A,0250) (300A,0272) (300A,0274) (300A,0282) (300A,0284) (300A,0288) (300A,0292) (300A,0296) (300A,02A0) (300A,02A2) (300A,02A4) (300A,02D2) (300C,000E)
(3008,0105) (300A,0216) (300A,078E) (300C,000C) (300A,00F9) (300A,0274) (300A,0292) (300A,0294) (300A,0296) (300A,0298) (300A,02A0)
(3002,0050) (3002,0052) (300A,0124) (300A,0355) (300A,0425) (300A,0431) (300A,0436) (3002,0051) (300A,0125) (300A,0432) (300A,0433) (300A,0434) (300A,0435)
(0008,0064) (0018,8150) (0020,0060) (300A,0100) (300A,011E) (300A,0120) (300A,0122) (300A,0125) (300A,0128) (300A,0129) (300A,012A) (300A,0140) (300A,0144)
(3002,0032) (300C,0008) (300C,0009)
(300C,0113) (3002,000D) (300A,01D2) (300A,01D4) (300A,01D6) (300C,0008) (300C,0009)
(300A,00B6) (300A,00BA) (3002,000C) (3002,000E) (3002,0010) (3002,0012) (3002,0026) (300A,00F4) (300A,00F6)
(0018,0060)
(0018,0060)
(0008,114D) (0014,6047) (300A,004B) (300A,00D7) (300A,00F3) (300A,0152) (300A,0153) (300A,0154) (300A,0155) (300A,02E3) (300A,02E7) (300A,02E8) (300A,02EC) (300A,030C) (300A,0322) (300A,033A) (300A,033C) (300A,034A) (300A,035A) (300A,0364) (300A,0366) (300A,0374) (300A,0386) (300A,0388) (300A,038A) (300A,0395) (300A,0398) (300A,03A0) (300A,03A4) (300A,0426) (300A,0442) (300A,0505) (300A,00BB) (300A,00D9) (300A,00F7) (300A,02E4) (300A,02E5) (300A,02E6) (300A,02EA) (300A,030A) (300A,0314) (300A,0316) (300A,0320) (300A,0332) (300A,0334) (300A,0338) (300A,0342) (300A,0344) (300A,0396) (300A,03A2) (300A,03A6) (300A,03A8) (300A,03AA) (300A,0501) (300A,0502) (300A,0503) (300A,0504) (300A,0512)
(0022,0009)
(0046,0146) (0046,0147)
(0022,000F)
(0046,0012) (0046,0014) (0046,0015) (0046,0016) (0046,0038) (0046,0040) (0046,0042)
(0018,002A) (0018,1040)
(0018,0012) (0018,0014) (0018,1041) (0018,1049) (0018,9338)
(0018,0023)
(0018,0080) (0018,0091)
(0018,9005) (0018,9008) (0018,9009) (0018,9010) (0018,9011) (0018,9012) (0018,9016) (0018,9017) (0018,9018) (0018,9021) (0018,9025) (0018,9026) (0018,9027) (0018,9032) (0018,9033) (0018,9034) (0018,9036) (0018,9043) (0018,9044) (0018,9048) (0018,9051) (0018,9069) (0018,9075) (0018,9076) (0018,9077) (0018,9078) (0018,9081) (0018,9087) (0018,9089) (0018,9090) (0018,9091) (0018,9093) (0018,9094) (0018,9104) (0018,9105) (0018,9106) (0018,9147) (0018,9155) (0018,9168) (0018,9183) (0018,9217) (0018,9601) (0018,9602) (0018,9603) (0018,9604) (0018,9605) (0018,9606) (0018,9607) (0018,0083) (0018,0093) (0018,0094) (0018,1314) (0018,9079) (0018,9082) (0018,9098) (0018,9176) (0018,9177) (0018,9178) (0018,9179) (0018,9180) (0018,9181) (0018,9182) (0018,9240) (0018,9241)
(0018,9080) (0018,0095) (0018,1312) (0018,9014) (0018,9015) (0018,9019) (0018,9020) (0018,9022) (0018,9024) (0018,9028) (0018,9029) (0018,9030) (0018,9035) (0018,9058) (0018,9218) (0018,9219) (0018,9231) (0018,9232) (0018,9250) (0018,9253) (0018,9254) (0018,9255) (0018,9256) (0018,9257) (0018,9258) (0018,9259) (0018,925A) (0018,925C) (0018,925F) (0018,9295) (0018,9296) (0018,9624)
(0018,1081) (0018,1082) (0018,1083) (0018,1084) (0018,9037) (0018,9070) (0018,9085) (0018,9169) (0018,9170) (0018,9171) (0020,9250) (0020,9256)
(0018,9170) (0018,9171) (0020,9250) (0020,9256)
(0018,9172) (0018,9173)
(0018,9172) (0018,9173)
(0020,9165) (0020,9167) (0020,9221) (0020,9222)
(0020,9172)
(0020,9170) (0020,9171)
(0018,9046) (0018,9042) (0018,9045) (0018,9049) (0018,9107) (0018,9112) (0018,9114) (0018,9115) (0018,9117) (0018,9119) (0018,9197) (0018,9239)
(0018,9083) (0018,9084) (0018,925B) (0018,925E) (0018,9623) (0018,9006) (0018,9092) (0018,9125) (0018,9152) (0018,9251) (0018,925D) (0018,9260) (0018,9621)
(0018,0010)
(0008,002A) (0018,0010) (0018,9524) (0018,9525) (0018,9526) (0028,9520) (0028,9537) (0018,0060) (0018,1147) (0018,1166) (0018,1700) (0018,1702) (0018,1704) (0018,1706) (0018,1708) (0018,1710) (0018,1712) (0018,1720) (0018,7030) (0018,7032) (0018,7034) (0018,9328) (0018,9330) (0018,9332) (0018,9420) (0018,9461) (0018,9527)
(0008,3010)
(0008,3010) (0018,1155) (0018,1400) (0018,7004) (0054,0414) (0018,1600) (0018,1602) (0018,1604) (0018,1606) (0018,1608) (0018,1610) (0018,1612) (0018,1620)
(0008,9205)
(0008,9206)
(0008,9207)
(0018,0050)
(0018,0088)
(0018,1110) (0018,1190) (0018,7050) (0018,9508) (0018,9509) (0018,9510) (0018,9511) (0018,9514) (0018,9515)
(0018,1110)
(0018,1147) (0018,1166) (0018,9461) (0018,9527) (0028,9520) (0028,9537)
(0018,1164)
(0018,9508) (0018,9509) (0018,9510) (0018,9511) (0018,9514) (0018,9515) (0018,1190) (0018,7050) (0018,7052) (0018,7054) (0018,7056) (0018,7058)
(0028,9444) (0028,9445) (0028,9446) (0018,1508) (300A,0128) (300A,0129) (300A,012A)
(0018,1600)
(0018,1602) (0018,1604) (0018,1606) (0018,1608) (0018,1610) (0018,1612) (0018,1620) (0018,1700) (0018,1702) (0018,1704) (0018,1706) (0018,1708) (0018,1710) (0018,1712) (0018,1720) (0018,9402) (0028,9444) (0028,9445) (0028,9446) (0050,0004)
(0018,7052) (0018,7054) (0018,7056) (0018,7058) (0018,9402) (0018,9429) (0018,9430) (0018,9463) (0018,9464) (0018,9465)
(0018,9073)
(0018,9328) (0018,9330) (0018,9332)
(0020,0012)
(0020,0032)
(0020,0037)
(0028,0030)
(0028,1040)
(0028,1041)
(0028,1052) (0028,1053)
(0028,1054)
(0028,3002)
(0028,3003) (0040,9210) (0040,9096) (0040,9211) (0040,9212) (0040,9213) (0040,9214) (0040,9216) (0040,9224) (0040,9225)
(0028,9474)
(0040,0441)
(0040,08EA) (0040,A043)
(0040,9096)
(0040,9220)
(0040,A040) (0040,A0B0) (0040,A162) (0040,A163) (0040,A168) (0040,A30A)
(0040,A161)
(0054,0410) (0054,0412)
(0054,0414)
(0028,9422)
(0028,9145)
(0028,9110)
(0028,6112) (0028,6114) (0028,6190) (0028,9416) (0028,9454) (0028,6100) (0028,6101) (0028,6102) (0028,6110) (0028,6120)
(0008,2142) (0008,2143) (0018,9423) (0028,1090) (0028,9411) (0028,9478) (0018,1154) (0018,115A) (0018,1162) (0018,9410) (0018,9420) (0018,9426) (0018,9427) (0018,9428) (0018,9429) (0018,9430) (0018,9435) (0018,9436) (0018,9437) (0018,9438) (0018,9439) (0018,9440) (0018,9441) (0018,9442) (0018,9447) (0018,9452) (0018,9457) (0018,9469) (0018,9470) (0018,9471) (0018,9473) (0018,9474) (0028,6114)
(0018,1164) (0018,7004) (0018,7030) (0018,7032) (0018,7034) (0018,9328) (0018,9330) (0018,9332) (0018,9420) (0018,1152) (0028,1090) (0028,3000) (0028,6100) (0028,6101) (0028,6102) (0028,6110) (0028,6120)
(0020,9113) (0020,9116)
(0018,9477)
(0018,9433) (0018,9405) (0018,9407) (0018,9412) (0018,9417) (0018,9432) (0018,9451) (0018,9455) (0018,9472) (0018,9476) (0028,9443)
(0008,9458) (0008,9459) (0008,9460) (0018,9424) (0008,9410) (0018,9406) (0018,9434) (0018,9456) (0020,9450) (0028,9415)
(0008,9154)
(0008,3011) (0018,9504) (0018,9506) (0018,9516) (0018,9517) (0018,9528) (0018,9531) (0020,9529) (0020,9536) (0018,9507) (0018,9530) (0018,9538) (0020,9518)
(300A,060D) (300A,060F) (300A,0610) (300A,0612) (300A,0614) (300A,0670)
(3010,0098) (3010,0099) (3010,009A)
(0018,9305) (0018,9309)
(0018,0060) (0018,0090) (0018,1110) (0018,1120) (0018,1130) (0018,1140) (0018,1190) (0018,1210) (0018,7050) (0018,9305) (0018,9306) (0018,9307) (0018,9323) (0018,9328) (0018,9330) (0018,9332) (0018,9335) (0018,9345) (0018,9353) (0018,9364) (0018,9365) (0018,9366) (0018,9367) (0018,9368) (0018,9369) (0018,936A) (0018,936B) (0018,936F) (0018,9370) (0018,9371) (0018,9372) (0018,9374) (0018,9375) (0018,9376) (0018,9377) (0018,9378) (0018,937A) (0018,937C) (0018,937E) (0066,0031) (0066,0036) (0018,1272) (0018,9304) (0018,9312) (0018,9321) (0018,9325) (0018,9346) (0018,9360) (0018,9363) (0018,9379) (0018,937D) (0018,9380) (0018,9381) (0022,1612) (0066,002F) (0066,0030) (0074,1212) (3002,010D) (3002,010E) (3002,0110) (3002,012B) (3002,012C)
(0018,1100) (0018,9309) (0018,9313) (0018,9315) (0018,9317) (0018,9318) (0018,9327)
(0054,0202) (0054,0302) (0054,0500) (0018,1100) (0018,1130) (0018,1134) (0018,9305) (0018,9309)
(0046,0060) (0046,0062)
(0008,1199)
(0040,A043)
(0040,A30A)
(0046,0018)
(0022,1044) (0022,1250)
(0022,1019)
(0020,1002) (0022,0001) (0022,0002) (0022,000F) (0022,004E) (0022,1019) (0022,1517) (0050,0004)
(0022,1019) (0022,1515)
(0022,1029) (0022,1045) (0022,1046) (0022,1049) (0022,1093) (0022,1095) (0022,1097) (0022,1127) (0022,1128) (0022,112A) (0022,112B) (0022,112C) (0046,0047) (0046,0110) (0022,1012) (0022,1028) (0022,1033) (0022,1035) (0022,1036) (0022,1037) (0022,1039) (0022,1040) (0022,1047) (0022,1048) (0022,104A) (0022,104B) (0022,1053) (0022,1054) (0022,1090) (0022,1092) (0022,1096) (0022,1103) (0022,1121) (0022,1122) (0022,1130) (0022,1131) (0022,1132) (0022,1133) (0022,1134) (0022,1135) (0022,1300) (0022,1310) (0046,0111) (0046,0112) (0046,0113) (0046,0114) (0046,0115) (0046,0116) (0046,0117) (0046,0118)
(0022,001B)
(0022,0007) (0022,0008)
(3010,0091) (3010,0092) (3010,0093) (3010,0094) (3010,0095) (3010,0096) (3010,0097)
(300A,0671) (300A,0672)
(300A,0640) (300A,067A)
(300A,0664) (300A,0665) (300A,066B) (300A,066E) (300A,062F) (300A,0634) (300A,0651) (300A,0652) (300A,0653) (300A,0654) (300A,0655) (300A,0662) (300A,0663) (300A,0666) (300A,0667) (300A,0668) (300A,0669) (300A,066A) (300A,066C) (300A,066D) (300A,066F) (300A,0673) (300A,0674) (300A,0679)
(300A,0441)
(300A,0443) (300A,0440)
(300A,0440)
(300A,02E0)
(300A,0132)
(300A,00B3) (300A,00B6) (300A,00CE) (300A,0132) (300A,0291) (300A,02E0) (300C,0008) (300C,0009) (3002,000C) (3002,000E) (3002,0010) (3002,0012) (3002,0026) (3002,0032)
(300A,0116)
(3008,00C0) (3008,00D0) (300A,00D2) (300A,00D5) (300A,00D8) (300A,00FE) (300A,0116) (300C,00B0) (300C,00E0) (3008,00A0) (300A,00EE) (300A,0115) (300A,0130) (300C,0120) (300C,0121) (300C,0122) (300C,0124)
(300A,00FA)
(300A,00F0)
(300A,00E1)
(0062,0003) (300A,00E1) (3010,0064) (3010,0065) (0018,0088) (0020,0032) (0020,0037) (0028,0008) (0028,0010) (0028,0011) (0028,0030) (3010,0006) (3010,0007) (3010,000A) (3010,000D) (3010,0012) (3010,0014) (3010,0020) (3010,004A)
(300A,00D0) (300A,00E0) (300A,0118)
(2010,0010) (2010,0030) (2010,0040) (2010,0100) (2010,0140)
(0018,1508)
(0046,0137) (0046,0135)
(0046,0137)
(0046,0124) (0046,0139) (0046,0092) (0046,0094) (0046,0095) (0046,0121) (0046,0122) (0046,0123) (0046,0125)
(0046,0074) (0046,0075) (0046,0076) (0046,0077) (0046,0080)
(0046,0070) (0046,0071)
(0046,0063) (0046,0064) (0046,0097) (0046,0098) (0046,0102)
(0046,0050) (0046,0052)
(0046,0046)
(0046,0046) (0046,0146)
(0046,0044)
(0022,000B) (0024,0113) (0022,0007) (0022,0008) (0022,0009) (0022,000D) (0046,0044)
(0046,0106) (0046,0028) (0046,0030) (0046,0032) (0046,0034) (0046,0036) (0046,0100) (0046,0101) (0046,0104)
(0028,1351)
(0008,2220) (0008,2228)
(0018,2043) (0018,2044) (0018,2046)
(0040,0318)
(0054,0220) (0054,0222)
(0054,0220)
(0054,0222)
(0018,2042) (0018,2045) (0018,2041)
(0018,1600) (0018,1602) (0018,1604) (0018,1606) (0018,1608) (0018,1610) (0018,1612) (0018,1620) (0018,2041) (0018,700A) (0018,700C) (0018,700E) (0018,9371) (0018,1111) (0018,1114) (0018,1191) (0018,11A0) (0018,11A2) (0018,1405) (0018,1510) (0018,1511) (0018,7001) (0018,701A) (0018,7060) (0040,0314)
(0022,1528) (0022,1529)
(0022,1531) (0022,1512) (0022,1518) (0022,1530)
(0018,9462)
(0018,106A) (0018,106C) (0018,1800)
(0018,1130)
(0018,9403) (0018,9404) (0018,9449) (0018,9463) (0018,9464) (0018,9465) (0018,9466) (0018,9467) (0018,9468)
(0020,0200)
(0018,9401)
(0018,1000)
(0018,1061) (0018,1801) (0018,1802) (0018,1803)
(0020,0200) (0018,106A) (0018,106C) (0018,1800)
(0018,1460) (0018,1134) (0018,1135) (0018,1136) (0018,1137)
(0018,1134)
(0018,1135) (0018,1136) (0018,1137) (0018,1520) (0018,1521)
(0018,1460)
(0018,1500)
(0018,1500)
(0018,1510) (0018,1511)
(0018,1510) (0018,1511)
(0040,0518) (0040,0560) (0040,0620) (0050,0012)
(0040,0555) (0040,0556)
"""

# The entries of these; the last one is for all tags that are left.
ENTRIES = """
Kkg Xqn.7V Xqn.7V Uqn.pA Xqn.7V KQV Uqn.pA Xkg Xkg KAp Xkg Zqn.7V Xqn.7V Zqn.7V Xqn.7V Zqn XlK Kxh Kkg KfG Xqn.ti Xqn.ti Zqn Xqn Zqn Xqn KDf K4v K4v KIb XWG Xi2 Xi2 Xkg XXg Xc3 Xkg Xc3 Xkg KDf Kut Xkg Xkg Xkg Xkg Xqn.7V Xkg Xqn.ZC Xqn.55 XNF Xqn.55 Xkg Xqn.ti Xqn.ti Xqn Xqn Xqn Xqn Xqn Xqn X3M.55 X3M.55 KfG Xqn.pA Dqn.pA Xqn.pA KQV Uqn.pA Kkg Kkg X3M.55 X3M.55 X3M.55 X3M.55 Zqn X3M X3M X3M X3M X3M X3M Zqn Xqn Xkg XlK Xkg Xkg Zqn Xqn Xkg Xkg XGV Zqn.Je X3M X3M.oP X3M.Je X3M X3M X3M.Je X3M.Je KAp Xkg Xkg Xkg Xkg Xkg Xkg Xqn Xqn X3M.Je X3M.Je X3M X3M X3M X3M X3M.Je Xqn X3M.55 X3M.aB Xqn.Je Xqn.Je X3M.55 X3M.Je X3M.55 X3M.Je X3M.7V K5o Kkg X3M.Je Zkg Kkg Xe2 Xqn XcHU Xqn Xqn.55 X3M X3M X3M X3M X3M X3M.ti X3M.ti X3M X3M X3M X3M X3M X3M X3M.55 X3M X3M X3M X3M X3M.ti X2Q XzW X2Q X3M X3M.55 X3M X3M.ti X3M X3M X3M X3M Dqn.ZC Uqn.al Xqn.ZC Xsq.ZC Xqn.ZC XFO.al KfG KUN Xqn.Zf Xqn.Zf Xqn.Zf Xqn.Zf Kkg KAp Xwa Xwa Xkg Uqn.pA Uqn.pA Zqn Kkg Kkg X4H Kkg X2Q Xqn.55 Xkg Xsq.55 XNF X3M.55 X3M.55 X3M X3M X3M X3M.55 X3M X3M.aB Xsq.55 Xqn.7V Xqn.7V Xqn.7V Xqn.7V Xqn Xqn.55 XNF Xqn.55 Xqn.55 Kkg Xsq.55 Xsq.55 Xkg Xqn.7V Xqn.7V X3M X3M Kkg Kkg Kkg Dqn.7V Dqn.7V Dqn.7V Dqn Uqn.pA D32.ut Kkg Kkg Kkg Kkg Kkg Kkg XJR Xsq.ZC Kkg Xkg Xqn.7V Xkg Xkg Xfe Xqn Xqn Xqn Uqn.pA Xkg Xqn Xsq
K9W K2q KBp KBp KON Krz K2q K2q KLF KLF K9W K9W KBp Krz Krz Kmo Kmo Kmo Kot Kkb Kkb Kkb Kkb Kkb Kkb Kot Kot KUG Ke0 Kot K2X Kkg
Krz
KLF
Xkg Kkg Xqn.55 Xqn
Zqn
Kkg K6C
KZy Xkg KPp KPp KgF Kjn Xkg KPp KPp KZy KZy KZy KZy KZy KZy KZy KPp KPp KPp KgF KgF KgF KgF KgF Kkg
DA0 Xkg Xkg Kkg Kkg Zkg Kkg Kkg Kkg K50
Dqn.7V
Kkb Kkb Kkb XXq KCy KCy KsB
KG4 KG4 KG4 KdQ K26 K26 K26 KJx Kkg KkH KkH KkH KkH KkH KkH KkH KJx KJx KJx KJx KJx KJx KJx KJx KG4 KGX KGX KGX KGX KGX KGX KGX KGX KGX KGX KGX KGX KCu KCu Kkg Kkg Kkg KGX KGX KG4 KG4 KG4 KG4 KG4 KG4 KG4 KG4 KG4 KGX KGX K7h K7h K7h KGX KGX KGX KGX KZ7
K2q KOV KsB KCy Kkg
KRm KLF
KJL KJL Kkg
KYW
KON Kkg
K4ya
Xqn.55 Kkg
Xsq Dqn.55 Xqn.55 Xqn.55 Zqn.7V Zqn.7V KM3 KM3 Xkg KM3 Uqn.pA Zqn.55 Xqn.55 KtK KtK Xqn.7V Xqn.7V KtK KtK Xkg Xqn.55 KM3 KtK KtK Xkg Xkg Xkg Xqn Xqn Xkg KM3 KtK KtK Zqn KtK Xkg Kkg
Kq7 K3y
KVI ULq.pA Dqn.55 Xqn.55 KwD KLU KVI Kkg
KON
Uqn.pA KTX Kkg
KYW
KYW
Kkg
Dwx KYy Kmd KYy Kkg
Kkg
Xqn
Dqn Zqn Xkg K5X Xqn.55 Dqn Uqn.pA K5X Zqn Xqn.55 Xqn.55 Zqn.ut Xsq.jS K5X K5X Xqn Xkg KGL
Kkx Kwf Kkg
Kwf Kps Xkg Kkx KVI Kkx KwD Kkg
Krz Kkg
Xsq.pA
KLF
Xsq
Xqn.pA
KCf
Xqn.55
XPJ Xkg Kkg
Xqn.pA
KzT Kkg
KYW
Kkg KB7
K3z K3z K3z K3z K3z K3z Kkg
KWB Xkg Xkg KWB KWB KWB KCi K65 K65 K65 KWB KWB Kkg
Kkg Kkg Kkg KTj
KB7
Xkg
Xsq.Ei UB5t.pA Xsq.jS
Xsq.jS
Xsq
Kkg
Xsq.jS
Kkg
Xsq
X0E Kkg
K6C
KqW Xqn.55 KqW Xqn.55 KqW Xkg Xqn.55 KqW Xkg Xkg Xkg Xsq Xsq Xsq Xsq Xsq Xsq Xsq Uqn.pA KqW KqW Dqn.7V KqW KqW KqW KqW KqW Xqn.55 KqW Xqn.55 KZP Xsq.jS Xsq.jS Xsq.jS Xsq.Gj XAB.ut Xsq.Gj KZP KZP KZP KLy Kkg
Xqn.55
Kkg
Kkg
KFh
K6C
KVI
KEY
KVI
Xkg
Xkg Kd0 Kd0 Kd0 Kd0 Kd0 Kd0 KVI KEY KVI KVI KVI Kkg
Kkg K6C
Dqn.7V
Xsq.Gj Xsq.Gj Xsq.Gj Xsq.Gj Xsq.ut Xsq.jS
KqN Kb4q Kb4q Kb4q Kb4q Kb4q Kkg
Kkg
Kkg
XtH.pA
Uqn.pA Xsq Xkg Xsq Xkg Xsq Xsq Xsq Kkg
Zqn.ZC Dqn Dqn.7V
Xkg
Khg Zqn.55 Uqn.pA Kkg
Uqn.pA
Kkg KGp
Kkg
KPa
KkO KRm
KRm
KRm
Kkg
Kl2
KYW
Kkg Kkg KPa
Kzz
KYW
Kkg
KFh Krp Kkg
KFh KFh KFh Kkg
KqN
Kkg
Kkg
Kkg
XNi
Kkg
Kkg
Kot
Kkg
KLF Kv9 Kkg
Kkg Kv9 KLF
KM7 KGp KGp KGp KGp Kkg
KGo KvI
KvI
Kgb
KGp KGp KGp KGp Kkg
KGX KGX Kcx KIM KIM KG4 KG4 KG4 KGX KGX KIM KIM KG4 KG4 KG4 KG4 KG4 KG4 KG4 KG4 KG4 KZ7
KGp
K1K Kkg Kgb Kgb Kgb Kgb Kgb Kgb Kgb Kgb Kgb Kgb Kgb Kgb Kgb K1K Kgb K1K Kgb Kgb Kgb K4P
Kkg
KGp
Zqn.ZC
KFB Xsq
Xkg
Kkg
Zqn.ZC Kkg KFB KFB Xkg DA0 Xkg Xkg Kpe Xqn.55 Xkg Xkg Xkg Xsq
KYW
Kkg
KLF
K6C
Kot
K6C
KIM
KBv
Une.pA
Xkg KW9
Kkg
Kkg
KFh
Kkg
Kkg
Kkg
Kkg
Kkg
Xkg Kqa Kkg
KkH KGX
Kkg KqN KXE
Xkg Xkg Xkg Xkg Xkg Xkg Xkg Xqn.55 Xkg Xkg Xkg Xkg Xkg Xkg Xkg Xkg Xkg Xkg Xqn.55 Xkg Xqn Xqn.ZC Xqn.ZC Xqn.ZC Xqn.ZC Xkg Xkg Kkg Kkg Kkg Kkg KaQ
Xkg
Zqn.7V
Zqn.7V
Kqn
Kkg
Kkg
Kkg
KGp
Kyd
KYW
KYW
Krz
K70E
X3M.aY X3M.aY X3M.aY X3M.aY X3M.aY X3M.aY X3M.df X3M
Kkg
Kkg
Kkg
DA0
Kkg
Xkg Xkg Xkg K9d
Xqn.ZC
Dqn.7V Dqn.7V U1S.pA Xqn.55 Uqn.pA KRm Xkg Kkg
Kkg
Xkg XcT Kkg
Uqn.pA Xqn.7V
Kkg
Uqn.pA XoRg XoRg KRm XkB Kkg
Kkg
U1S.pA Kkg
K2q
Kkg
XSq.aY
Xkg
Xkg
KvI KvI KvI Ksx Xkg Kkg
KRm
Kkg
Xkg KFB
Zqn.55 Dqn.55 Xqn.55 Kkg Uqn.pA Kkg Kkg Kkg Kpe Kpe Kpe Kkg Zqn.7V Zqn.7V Kkg Kkg Kkg Kkg Dqn.55 Kkg Zqn.55 Kkg Kkg Kkg Zqn.55 Zqn.55 ZuH Kkg Z56.55 Kpe Uqn.pA Uqn.pA Zqn.55 Zqn.55 Kvk Kvk Zqn.55 Zqn.55 Kvk KFB
Kkg
Kkg
Xqn.55 Zkg Zqn D1H Dqn.ZC Zqn.ZC Kkg
Kkg
Xkg KyB KwD Uqn.pA Kkg
KPp Zkg Kkg
Dqn.55 Kkg
Kkg
Kkg
KEY
Xsq Zqn Kkg
Kkg
Xsq
Dq5
Xkg Z56.55 Xkg Xqn.55 Kkg
Kkg
Kkg
Knj Kkg
Xsq
Zqn
Kkg
Kkg
D9j Xqn.55 Xkg Xkg KLl KLl KLl Kkg
K0g Xkg Xsq Xkg Xsq K0g Dqn.7V Dqn.7V Dqn.7V Dqn.7V K0g Kkg
KLl Xkg Xkg KLl DIh Xkg KLl Xkg Xsq Xsq Xsq Xsq Kkg
Kkg
Dqn.7V
Kkg
KWp
Xkg
Xsq Xsq Xqn.7V Xqn.7V Xkg
UZc.pA
Zqn.ti
Kkg
Kkg
Kkg
Kkg
Dqn.55 DA0 Dqn.7V Dqn.7V Xkg Kkg
Dqn.55 Zqn.55 Kkg
Xsq
Kkg
Uqn.pA KAX
K50
K0g
Kkg
K0g Xkg Kkg
K50 Xkg K50 Xkg Xsq Kkg
Kkg Kkg Xkg Xqn.55 Xsq
Kkg
Xqn.7V
Kqn
Kkg
Uqn.pA Dgx
KwD
Kkg
KwD Kkg
KEY
Kkg
Kkg KEY
Kkg
Kps Xkg Kkg
KwD KLD Kkg
Krz Kkg Xsq
Kkg
Kkg Zqn.55 KEY
Kkg
Xsq Xkg DSk
Zqn.ut Xqn.55
KLF
Xqn.pA
K6C
Kkg
KZ7
Kkg
K9W
KlT1
KlT1
Krz
Krz
KlT1
Kpi
Kkg
Kot
Xm5.aY Xm5.aY Xm5.aY Xm5.aY Xm5.aY Xm5.aY Xqn.df Xkg
Xqn.ZC Xqn.Zf
Xkg
Xox Kkg KGX
Xkg Xox KdQ
XpM Xkg
Kkg Kkg DA0
Xqn.ZC
Xkg
Xqn.ZC Xqn.55 X3M
KYW
Kkg
Uqn.pA Xqn.55 Xqn.55 KgR Kkg
Xkg Xsq Xqn
Xqn.HZ Uqn.pA Xkg
KIM KZ7 KGX
KB7
K5X
Ka8
KZ7
KIM
Kkg
X3M
XkB Xkg
Xqn.55
Kkg
Kkg
U3P.al
Xkg Xsq
XoRg XoRg Kkg
Xsq
Dqn.55
Xqn.55
Xqn.55 Kkg
Uqn.pA
Kkg
Kkg
Kkg
Kvk
Kkg
KMX Dqn.55 Xqn.55 Dqn.7V Kkg
K69
Kkg
Xsq
Kkg
Kkg Xkg Kj2
ZxM Xqn
Xkg Kkg Kkg Kkg Kkg Kkg K50 Kkg Kkg Kkg Kkg Kkg Kkg Kkg Xkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Xkg Xkg Xkg Xsq
K50
KmB
KG4
K1K
Uqn.pA
Zqn.ti
KFB
KRm
KNH
Xqn.55 Kpe Kkg
Kvk Xqn.7V Xkg Kvk KFB
Dqn.55
Dqn.55
KSc Zqn Zqn.7V
KmN
Kkg
KFB
Kkg
Xsq
Dqn.7V Dqn.55 Dqn.55 Kkg
Xkg Xsq
Kkg
KmN
KmN
Kkg
Kkg
KPp Kkg
Kkg
Kkg
KPp
Kkg
Dqn.55 Uqn.pA Dqn.55 Kkg
KLA
KLl Kkg
Xkg Kvk
Dqn.pA D32.55 Uqn.pA ZuH Dqn.55 KFB
Kkg
KFB Kkg Dqn.55
Zkg XOr Zkg Kkg
Xsq KmN Xkg
KmN KmN KmN KmN KmN KmN Xsq KmN KgE Kkg
Xkg
Kkg KmN Zqn.7V Zqn.7V KmN Xkg KmN Xsq Xkg Zqn.7V Zqn.7V KZy
Xsq Xsq KmN Kkg
Kkg
Xkg
Kkg Dqn.7V Dqn.7V Kkg Xsq Xkg Kkg KmN Kkg KmN Kkg Xkg KZy
KZy
Xkg KLl Xqn.55 Xqn.55 Zqn.7V Zqn.7V Xkg Kpe Xqn.55 Kvk KFB Uqn.pA KFB KFB KWz KFB KWz KWz KWz KWz KWz KWz KWz KWz KWz KWz KWz KFB XkB KMX KMX KMX KFB KMX KMX KMX KMX KMX KMX KFB KFB Xqn.55 KFB Kig Uqn.pA Kvk Kvk Kvk KFB Kvk KFB KFB Kvk Kvk Kvk KLl KLl KLl Xqn.55 KPp KZL Kvk Kkg
Kkg
Kkg UHG.pA Dqn.7V Xqn.7V Xsq Xkg
Xqn.HZ Xkg
Uqn.pA Xkg
Kkg
KGp
KGp
KGp
Kkg
Kkg
Kkg
Xqn.55 XWC
Xkg
KL7 KL7 KrH KL7 Kvx Kvx Kvx KO3 Kvx Kvx Kvx KZT KZT Kvx Kvx Kvx Kvx Kvx KlTH KiP KL7 KL7 Kyy KL7 KL7 KL7 Kyy K4d Kyy Kyy Kfq KZT Kfq KdA KdA KdA K4d KdA KdA KdA KdA KdA KdA KdA KdA Kqo KdA KdA KdA KdA Kyy KdA KdA KdA Kyy Kyy K4d K4d KdA Kyy Ky8 Kyy Kyy Kyy Kyy Kyy Kyy Kyy Kyy Kyy Kyy Kyy Kyy KdA KdA Kyy Kyy Kl2 Kl2 Kl2 KdA KdA KdA KdA KdA Kkg
KGp Kkg
Kkg
Kkg
Dqn.7V Kkg
Kkg
Xkg
KGk
K4P
Kbm
K4P
Xqn.7V Dul.7V
Kkg K8o
XXv
Dqn.ti Dqn.ti Dqn Xsq Xqn
Xkg
Xqn.7V Xqn.7V Kkg
Kzz
KPa
K8o
K8o
Kkg
K8W
K8W K8W K7A
Xsq Xsq Xsq Kkg Kkg KLA KLA K50 Kcx
Kkg
KIM
Kl2
Kkg Ku0 KB5g
K75
Kkg KFh
Kkg
Dqn.ZC
Kkg
Kzz Kkg
Kkg
Kku Kkg
K8W K8W K8W K8W K8W K8W K8W K8W KCL K8W K8W K8W Kxq K8W K8W KLA K75 K75 Dqn.ZC Dqn.7V Dqn.7V KSx KSx KSx K75 K75 Kku Kku K75 Kkg
Kkl KZ7
Kkg
KG4
KG4
K69
Kkg K69
Kkg
K4P
Kbm K1e Kcx KG4
Kkg
K1K
KnT
X3M
KUM K8o K8o K8o K8o K8o Kkg K8o K8o K8o K8o K8o K8o K8o K8o K8o K8o K8o K8o Ksx K8o K8o Kkg KBf K8o Kkg K7t KFJ KFJ KFJ KB5g
Zqn.7V Zqn.7V Xqn.7V Kkg
X3M.aY X3M.aY Kkg
K8o KzE
Kkg
X3M
Xsq Xsq Xsq Kkg
Kkg
K1K
KL7 KL7 KlTH K4d Kvx Kvx Kkg
KPh K8W
KL7
X3M
Kkg
Xsq
Kkg
ZcJ
UKn.pA
K5x
Xsq
Xkg
Kkg
KEe Kkg
Xkg KAj Kd0 KwD Kkg
KEe KEe Kkg
Kkg
Kkg
Xsq
Kkg
Kkg
Kkg
Kkg
KGk Xsq Xsq Kkg
Xkg Kkg Xkg KLD
KwD
Xqn.ZC Xqn.55 Xkg Xsq
Kb44
Kkg Kk8 Kk8 KLA
X5c Kkg
Kkg
Xsq.pA
KFB Kkg KFB KFB KFB Kpe Xsq
UB5t.pA Xsq
Xsq
Xsq
D32
Kkg
Kkg
KmN
KLl
KgE KgE KgE KgE KgE Kjj Kjj KgE Kkg
Xsq Xsq KmN KmN Dqn.Zf KmN Kkg
Kvk
KB7 Xkg KZy Xkg Zqn.55 Kkg
Zqn.Zf Kvk KFB
Xkg
Kkg
Xsq
Xsq
Xsq
Xkg Xkg KDA KDA Xkg Kkg
Kkg
KqN Kkg
Kkg
KGX
Kgb K1K K1K K1K K1K Kgb Kgb K26 KuP KuP KuP KuP Kgb Kgb KuP KuP KuP KuP KuP KuP Kgb Kgb K1K K1K K1K K1K K1K K1K K1K K4P
Kl2
KzD
KzD Kkg KLU K6y Kkg KzD KzD KzD Kq7 Kkg K21
Kkg
Zqn Kkg
Uqn.pA
Kkg
KFh
Kkg
KzD
Kkg KzD
KTG
KzD
KAp Kkg
KGX
K21
KBf K8o
Kkg
K21
Kkg
Kkg
Kvk Kkg
Kkg
Kpe
Kkg
KmN
KgE KgE KgE DIh DIh DIh DIh DIh Xkg Xkg KgE KgE KyV KyV DIh Kkg
Kkg Xkg Xkg Kkg KLl
Kkg
KMX KMX KLl Xkg Xsq KLl Xqn.55 KLl KLl KLl KMX K0g K0g Xkg K0g K0g Xkg Xsq Xsq Xsq K0g K0g K0g K0g K0g K0g K0g K0g K0g Xsq K0g Kkg
Xqn.ZC Xqn.ZC Xkg K6x Dqn.7V Dqn.7V Xkg Xkg K0g Xkg Xkg Xsq Xsq Xsq K0g Xkg Xsq Xkg Xkg Zkg Xkg Kkg
Zqn.ZC Z56.ZC Z56 K0g Xsq
KLl DIh KLl Xkg Xsq KLl KLl Kkg
Kkg K69 K69 KLl K50
Kkg K50
Xsq Kkg
KLl KLl Kkg
Kkg
Kcx
XPJ Kjj KMX KgE KgE KMX KMX KMX KMX KgE KgE KgE Kjj KgE Xkg Xkg KgE Xkg KgE KgE KgE KgE KgE KgE KgE KgE KgE KFB KgE Xsq KgE KgE Kkg
Kkg
Kkg
K3z
Zkg Kkg Kkg Kkg K3z
Xkg XkB
KcHp
KL7
Kvx
K4yo KL7 KL7 KL7 KL7 KL7 KL7 KL7 KL7 KL7 KL7 KL7 KL7 K4d K4d K4d K4d K09 K09 K09 K09 K4d KKb KKb K4d K4d K4d KKb KKb Kyy Kyy K4d K4d Kyy Kyy Kyy KKb K4d K4d KL7 Kyy KKb KKb KKb KKb KKb KKb KKb Kvx
KdD Kkg
KuB
Kkg
Kkg
KuB
K2w
K70N
Kkg
Xkg Kkg
KJY KJY DA0 Zkg Dqn.7V Kkg
Zqn.55
X3M Dqn.55 KTP KTP KTP KWp KWp KVZ
Uqn.pA
Xsq K1K X3M KVZ Keo Kgb
Kkg
Kkg
Kkg
KON
Kkg
KVZ
Kkg
Ksx KEz Kgb Kgb K4P
Kkg
K4P K4P K4P K4P K4P K4P K1K
Kgb Kgb Kgb K4P
Kkg
Kkg
KVZ
Kkg
Kkg
Ka2
Kkg
Kkg
KBp
Kkg
Kkg
Kkg
Kpi
Kkg
DxH K4I Kb4q
Kkg
Xkg
K5X
Kkg
Kb4q
K5X
K5X
KWp
Kkg
Kkg
Kkg
Kkg
KcHM KcHM Xkg Kkg KcHM KkH
KkH KkH Xkg KkH KkH KkH Kkg
KJx KJx KJx KJx KJx K1K K1K K1K Kgb Kkg
Kkg
Kkg
Xkg Kkg
K9d KkH KkH Xqn.55 Kkg
Kkg
Xkg Kkg X3M Dqn.7V Dqn.7V Xkg Xkg X3M Kkg KVZ
Kkg
Kkg
Kkg
K8W K8W K8W K8W K8W K8W K8W KCL K8W K8W K8W K8W K8W K8W K8W K8W K8W K8W K8W KSx KSx KSx Dat.ZC KSx Dat.7V Dat.7V KSx KSx KSx Dat.ZC KSx KSx KSx KSx KSx KSx KSx KSx KSx KeS KeS Kb44
K8W
KB5g KB5g KB5g K8o
K3z
Xsq
Xsq
Xsq
Kkg
Kkg
Kkg
KFh
Krp
Xkg KDA KDA KDA KHc KHc Zkg KDA KDA Xkg Xsq Xsq KDA KDA Kkg
Kkg
Kkg
Kkg
Kkg
Kkg
KWA KWA KWA KLl Kkg
Kkg
Kkg KgE
Kkg
Kkg
Kkg
KLl Kkg Kpe KLl Zkg KLl Xkg Xkg Xsq
Kkg
KmN KmN KmN KmN KmN Zkg KmN KmN KmN Kkg
Kkg
Kkg
Zkg
KtK Xkg KtK KtK Xsq
Kkg
Xlm
KJx
K65 K3z
Kkg
K3z KVM Kkg
Kkg
Kkg
K3z K3z Kkg
Kkg
K3z
Kkg K3z
K3z
KCi Kkg K65
K3z Kkg
Xkg
Kkg
Kkg
Kkg
KIM
Kkg
Kkg
Uqn.pA Xkg KBv
KGX KGX KGX KGX KGX KGX KGX KGX Kkg X3M X3M X3M X3M KVZ
Kkg
K2e Kkg
Kkg
KGp
Kkg
Kkg
UiF.pA
Kkg
Xqn.ZC
X3M
X3M.pA X3M
Kkg KJx
Kkg
Kkg
K4P
K4P
Kkg
K4P
Kkg
Kkg
X3M.ut X3M.55
"""
