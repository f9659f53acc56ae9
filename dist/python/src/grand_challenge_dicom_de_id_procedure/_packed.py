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
# fmt: on

PRIVATE = {
    "CANON_MEC_MR3": (
        "(700D,XX 00 02 03 05 06 0C",
        "XeH.7X XeH.7X XeH.7X XeH.7X XeH.7X XeH.7X",
    ),
    "ELSCINT1": (
        "(00E1,XX 21 50 (01E1,XX 26 (01F1,XX 01 07 26 27",
        "XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X",
    ),
    "GEIIS PACS": (
        "(0903,XX 10 11 12",
        "XhVg.7X XhVg.7X XhVg.7X",
    ),
    "GEMS_ACQU_01": (
        "(0019,XX 17 18 19 1A 1B 23 24 27 5A 7E 7F 8F 9B 9C 9E A9 B2 B3 B6 BB BC BD D9 DF E0 E2",
        "Xw8.7X XJt.7X Xw8.7X XJt.7X Xw8.7X XhVg.7X XhVg.7X XhVg.7X Xw8.7X Xw8.7X Xw8.7X Xw8.7X Xw8.7X XJt.7X X2K.7X XoRp.7X XoRp.7X XoRp.7X XoRp.7X XoRp.7X XoRp.7X XoRp.7X XoRp.7X XoRp.7X XoRp.7X XoRp.7X",
    ),
    "GEMS_HELIOS_01": (
        "(0045,XX 01 02",
        "XhVg.7X XhVg.7X",
    ),
    "GEMS_IMAG_01": (
        "(0027,XX 41 60 61 62",
        "XFd.7X XFd.7X XFd.7X XFd.7X",
    ),
    "GEMS_PARM_01": (
        "(0043,XX 02 03 04 06 27 2C 2F 30 39 6F 79 7A 7C 83 8A 95 A3 A5 B2 B6 B7",
        "XpX.7X XpX.7X XpX.7X XpX.7X Xfd.7X XpX.7X XpX.7X XpX.7X XhVg.7X XhVg.7X XpX.7X XpX.7X XpX.7X XpX.7X XpX.7X XT0.7X XRf.7X XRf.7X XT0.7X XT0.7X XT0.7X",
    ),
    "GEMS_PETD_01": (
        "(0009,XX 38 3C 3F 40",
        "XzP.7X XzP.7X XzP.7X XzP.7X",
    ),
    "GEMS_RELA_01": (
        "(0021,XX 4F 56 57 58 5A 5E",
        "XlW.7X XlW.7X XlW.7X XlW.7X XlW.7X XlW.7X",
    ),
    "GEMS_SERS_01": (
        "(0025,XX 07",
        "XhVg.7X",
    ),
    "Image Private Header": (
        "(0065,XX 05 09 0A 14 37 50 51",
        "XsL.7X XrI.7X XrI.7X XrI.7X XrI.7X XrI.7X XvF.7X",
    ),
    "NQHeader": (
        "(0099,XX 04 10 20 21",
        "XhVg.7X XhVg.7X XrR.7X XhVg.7X",
    ),
    "NQLeft": (
        "(0199,XX 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10 11 12 13 14 15 16",
        "XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X",
    ),
    "NQRight": (
        "(0299,XX 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10 11 12 13 14 15 16",
        "XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X",
    ),
    "Philips Imaging DD 001": (
        "(2001,XX 01 02 03 04 05 06 07 08 09 0A 0B 0C 0E 0F 10 11 12 13 14 15 16 17 18 19 1A 1B 1C 1D 1E 1F 21 22 23 24 25 26 27 28 29 2A 2B 2C 2D 2E 2F 30 31 32 33 34 35 36 37 38 39 3A 3B 3C 3D 3E 3F 40 41 42 43 44 45 46 47 48 49 4A 4B 4C 4D 4E 4F 51 53 54 55 56 57 58 59 5F 60 61 62 63 65 66 67 68 69 6A 6B 6F 71 72 73 74 75 76 77 79 7A 7B 7C 7E 7F 81 82 83 84 85 86 87 88 89 8A 8B 8C 9A 9B 9F A1 A2 A3 A4 A5 C0 C2 C3 C5 C6 C7 CA CB D0 D1 D2 D3 D4 D5 D6 D7 D8 D9 DA DB DC DD DE DF E9 F1 F2 F3 F4 F5 F6 F9 FB FD",
        "XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XMg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XMg.7X XhVg.7X XhVg.7X XhVg.7X XMg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X",
    ),
    "Philips Imaging DD 002": (
        "(2001,XX 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10 11 12 13 14 15 16 17 18 19 1A 1B 1C 1D 1E 1F 20 21 22 23 24 25 26 27 28 29 2A 2B 2C 2D 2E 2F 30 31 32 33 34 35 36 37 38 39 3A 3B 3C 3D 3E 3F 40 50 53 57 58 5D 5E 5F 64 65 66 71 72 73 75",
        "XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X",
    ),
    "Philips Imaging DD 097": (
        "(2001,XX 01 02 03 04 05 06 07 08 0A 0B 0D 0E 0F 12 17 18 1A 1B 1C 1D 1E 1F 21 22 23 24 25 26 27 2B 2C 2D 2E 30 31 32 37 38 39 3A 3B 3C 3D 3E 40 42 45 49 4B A1 A2 A3 A4 A5 A6 A8 A9 AA AB",
        "XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X",
    ),
    "Philips Imaging DD 129": (
        "(2001,XX 00 01 02 03 04 05 06 07 08 09",
        "XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X",
    ),
    "Philips MR Imaging DD 001": (
        "(2005,XX 0D 0E 11 20 30 33 63 6E 6F 71 72 73 74 75 76 78 79 7A 7B 7E 81 A0 A1 B0 B1 B2",
        "XhVg.7X XhVg.7X XW1.7X XW1.7X XW1.7X XW1.7X XW1.7X XW1.7X XW1.7X XDI.7X XDI.7X XDI.7X XDI.7X XDI.7X XDI.7X XDI.7X XDI.7X XDI.7X XDI.7X XDI.7X XDI.7X XW1.7X XW1.7X XW1.7X XW1.7X XW1.7X",
    ),
    "Philips MR Imaging DD 005": (
        "(2005,XX 09 0A 0E 0F 12 13 14 15 29",
        "Xgo.7X Xgo.7X X5N.7X X5N.7X Xgo.7X Xgo.7X Xgo.7X Xgo.7X Xgo.7X",
    ),
    "Philips PET Private Group": (
        "(7053,XX 00 09",
        "XhVg.7X XhVg.7X",
    ),
    "SIEMENS MR HEADER": (
        "(0019,XX 0A 0B 0C 0D 0E 12 13 14 15 16 17 18 27 28 29 (0051,XX 0B 0C 0E 0F 11 13 16 17 19",
        "Xm9.7X Xm9.7X XhVg.7X XhVg.7X XhVg.7X XgC.7X XgC.7X XgC.7X XgC.7X XgC.7X XgC.7X XgC.7X XhVg.7X Xm9.7X Xm9.7X Xe3.7X Xe3.7X Xe3.7X XxF.7X Xe3.7X Xe3.7X Xe3.7X Xe3.7X Xe3.7X",
    ),
    "SIEMENS MR SDI 02": (
        "(0021,XX 01 02 03 04 05 1C 23 33 35 42 45 46 48 49 4F 53 56 58 59 5B 5E 62 75 76 78 79 88 8A FE",
        "XCB.7X XCB.7X XCB.7X XCB.7X XCB.7X XCB.7X XCB.7X XCB.7X XCB.7X XCB.7X XCB.7X XCB.7X XCB.7X XCB.7X Xrj.7X XCB.7X Xrj.7X Xrj.7X XCB.7X XCB.7X XCB.7X XCB.7X XCB.7X XBL.7X XCB.7X XCB.7X XCB.7X XCB.7X XhV1.7X",
    ),
    "SIEMENS MR SDS 01": (
        "(0021,XX 04 05 08 09 0C 12 1B 25 31 3D 5A 5B 5C 5E FE",
        "XI3.7X XI3.7X X2v.7X X2v.7X X2v.7X XI3.7X XI3.7X XI3.7X XI3.7X XI3.7X XI3.7X XI3.7X XI3.7X X2v.7X XLB.7X",
    ),
    "SIEMENS Ultrasound SC2000": (
        "(0119,XX 02 03 05 06 07 08 09 13 (0129,XX 00 02 06 07 09 11 12 20 30 (0139,XX 01 (0149,XX 01 02 03",
        "XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XcX.tE XhVg.7X XcX.tE XhVg.7X XhVg.7X XcX.tE XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X XhVg.7X",
    ),
    "TOSHIBA_MEC_MR3": (
        "(700D,XX 00 02 03 05 06 0C",
        "XeH.7X XeH.7X XeH.7X XeH.7X XeH.7X XeH.7X",
    ),
}

# All tags in blocks, here and below a line each: the first six digits once, the last two of each tag. A tag
# with several entries stands again, after all others, once for each.
TAGS = """
(0008,00 05 06 08 12 13 14 15 16 17 18 19 1A 1B 1C 1D 20 21 22 23 2A 30 31 32 33 50 51 53 54 55 60 64 68 70 80 81 82 90 96 9C 9D 08 12 13 21 22 23 2A 2A 31 32 33 54 55 64 68 80 80 82 82
(0008,01 00 02 03 04 05 06 07 09 0A 0B 0C 0D 0E 0F 10 12 14 15 16 17 18 19 20 21 22 23 24
(0008,02 01 (0008,03 00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10 (0008,10 10 30 32 3E 3F 40 41 48 49 50 52 60 62 70 72 80 84 88 90 10 70 72
(0008,11 10 11 15 20 3A 40 4A 4C 4D 50 55 56 60 61 62 63 64 67 90 99 10 11 15 40 4A 4A 50 55 60 60 60 60 90 99 99 99 99
(0008,12 00 50 (0008,13 01 02 03 04 (0008,21 11 12 42 43 44 (0008,22 18 20 28 30 (0008,30 10 11 12 (0008,90 07 92 (0008,12 00 50 (0008,21 12 42 43 (0008,22 18 (0008,30 10 10
(0008,91 21 23 24 54 (0008,92 05 06 07 08 09 15 37 (0008,94 10 58 59 60 (0010,00 10 11 12 13 14 15 16 20 21 22 24 26 27 28 30 32 33 34 35 40 41 42 43 44 45 46 47 (0008,91 23 (0008,92 05 05 06 07 08 09 15
(0010,02 00 12 13 14 15 16 17 18 19 21 22 23 29 (0010,10 01 02 10 20 21 22 23 24 30
(0010,11 00 (0010,20 00 (0010,21 10 61 62 80 A0 B0 C0 D0 (0010,22 01 02 03 10 92 93 94 95 96 97 98 99
(0010,40 00 (0010,94 31 (0012,00 10 20 21 22 23 30 31 32 40 41 42 43 50 51 52 53 54 55 60 62 63 64 71 72 73 81 82 83 84 85
(0014,60 47 (0016,00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10 11 12 13 14 15 16 17 18 19 1A 1B 1C 1D 1E 1F 20 21 22 23 24 25 26 27 28 29 2A 2B 30 31 32 33 34 35 36 37 38 39 3A 3B 41 42 43 44 45 46 47 48 49 4A 4B 4C 4D 4E 4F 50 51 61 62
(0016,10 01 02 03 04 05 (0018,00 10 12 13 14 15 20 21 22 23 24 25 26 27 28 29 2A 31 34 35 36 38 3A 40 50 60 70 71 72 73 74 75 80 81 82 83 84 85 86 87 88 89 90 91 93 94 95 (0016,10 05 (0018,00 10 12 12 13 14 14 15 15 20 21 22 22 22 23 27 29 35 50 60 60 60 70 80 81 82 83 87 88 88 90 90 91 93 94 95
(0018,10 00 02 03 04 05 06 07 08 09 0A 0B 20 30 40 41 42 43 44 45 46 47 48 49 50 60 61 62 63 64 65 66 67 68 69 6A 6C 6E 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 88 90 94 00 00 0B 41 41 46 47 49 49 60 61 63 63 64 65 6A 6A 6C 6C 78 80 81 81 82 82 83 83 84 84 86 88
(0018,11 00 10 11 14 20 21 30 31 34 35 36 37 38 3A 40 41 42 43 44 45 47 49 50 51 52 53 54 55 56 5A 5E 60 61 62 64 66 70 80 81 82 83 84 90 91 A0 A2 A3 A4 A5 00 00 10 10 10 10 10 11 11 11 11 14 14 14 20 20 30 30 30 34 34 35 36 37 38 40 40 43 43 44 47 47 47 47 47 49 49 49 49 49 50 50 50 50 51 51 51 51 52 52 52 53 53 54 54 54 55 56 5A 5A 5A 5E 5E 60 62 64 64 66 66 66 70 80 81 82 90 90 90 90 91 91 91 A0 A0 A2 A2 A4
(0018,12 00 01 03 04 05 10 42 43 44 50 51 60 61 71 72 (0018,13 00 01 02 10 12 14 15 16 18 20 (0018,12 10 10 42 72 (0018,13 00 02 12 14
(0018,14 00 01 02 03 04 05 11 12 13 50 60 70 80 90 91 95 (0018,15 00 08 10 11 20 21 30 31 (0018,14 00 01 05 50 60 60 70 80 90 91 95 (0018,15 00 00 08 08 10 10 10 11 11 11 30 30 31 31
(0018,16 00 02 04 06 08 10 12 20 22 23 24 30 31 32 33 34 35 36 37 38 00 00 00 02 02 02 04 04 04 06 06 06 08 08 08 10 10 10 12 12 12 20 20 20 22 22 24 24
(0018,17 00 02 04 06 08 10 12 20 (0018,18 00 01 02 03 (0018,20 02 10 41 42 43 44 45 46 (0018,17 00 00 00 02 02 02 04 04 04 06 06 06 08 08 08 10 10 10 12 12 12 20 20 20 (0018,18 00 00 01 02 03 (0018,20 41 43 44 46
(0018,31 00 01 03 04 (0018,50 20 21 (0018,51 00 01 04 (0018,60 00 (0018,70 00 01 04 05 06 08 0A 0C 0E 10 11 12 14 16 1A 20 22 24 26 28 2A 2B 30 32 34 36 38 40 41 42 44 46 48 4C 50 52 54 56 58 60 62 64 65 (0018,50 20 (0018,51 00 00 00 01 (0018,60 00 (0018,70 00 01 01 04 04 04 04 05 0A 0C 0E 12 14 16 1A 1A 20 22 24 26 28 30 30 30 32 32 32 34 34 34 36 38 42 44 46 48 4C 50 50 50 50 52 54 56 58 60 60 62
(0018,81 50 51 (0018,90 04 05 06 08 09 10 11 12 14 15 16 17 18 19 20 21 22 24 25 26 27 28 29 30 32 33 34 35 36 37 41 42 43 44 45 46 47 48 49 50 51 52 53 54 58 59 60 61 62 63 64 65 66 67 69 70 73 74 75 76 77 78 79 80 81 82 83 84 85 87 89 90 91 92 93 94 95 98 (0018,81 50 50 50 50 51 51 51 (0018,90 04 05 08 09 10 11 12 14 15 16 17 18 19 20 21 22 24 25 26 27 28 29 30 32 33 34 35 36 37 37 43 44 48 51 52 53 54 58 59 60 61 62 63 64 65 66 67 69 70 70 73 73 73 75 76 77 78 79 80 81 82 85 85 87 89 90 91 93 94 95 98
(0018,91 00 01 03 04 05 06 07 12 14 15 17 18 19 25 26 27 47 51 52 55 59 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 97 98 99 00 01 04 05 06 27 47 55 59 68 69 69 70 70 70 71 71 71 72 72 73 73 74 76 77 78 79 80 81 82 83 98 99
(0018,92 00 14 17 18 19 20 26 27 31 32 34 36 39 40 41 50 51 52 53 54 55 56 57 58 59 5A 5B 5C 5D 5E 5F 60 95 96 97 98 00 14 17 18 19 20 31 32 34 36 40 41 50 53 54 55 56 57 58 59 5A 5C 5F 95 96
(0018,93 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 32 33 34 35 37 38 40 41 42 43 44 45 46 51 52 53 60 61 62 63 64 65 66 67 68 69 6A 6B 6C 6D 6E 6F 70 71 72 73 74 75 76 77 78 79 7A 7B 7C 7D 7E 7F 80 81 82 83 84 90 91 92 04 05 05 06 07 09 09 12 13 15 17 18 21 23 25 27 28 28 28 28 28 30 30 30 30 30 32 32 32 32 35 38 45 46 53 60 62 64 65 66 67 68 69 6A 6B 6F 70 71 71 72 74 75 76 77 78 79 7A 7C 7D 7E 91 92
(0018,94 01 02 03 04 05 06 07 10 12 17 20 23 24 25 26 27 28 29 30 32 33 34 35 36 37 38 39 40 41 42 47 49 51 52 55 56 57 61 62 63 64 65 66 67 68 69 70 71 72 73 74 76 77 02 02 10 20 20 20 23 25 26 27 28 29 29 30 35 36 37 38 39 40 41 42 47 52 57 61 61 69 70 71 73 74
(0018,95 04 06 07 08 09 10 11 14 15 16 17 18 19 24 25 26 27 28 30 31 38 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 08 08 09 09 10 10 11 11 14 14 15 15 18 19 24 25 26 27 27 43 44 45 46 47 48 49 50 51 52 53 54 56 57 58 59
(0018,96 01 02 03 04 05 06 07 21 22 23 24 (0018,97 01 15 16 17 18 19 20 21 22 23 24 25 26 27 29 32 33 34 35 36 37 38 39 40 49 51 55 56 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 (0018,96 01 02 03 04 05 06 07 24
(0018,99 0C 0D 13 38 3A (0018,A0 01 02 03 (0020,00 0D 0E 10 11 12 13 20 27 32 37 52 60 62 12 13 20 32 32 37 37 52 60 62 62 62
(0020,01 00 05 10 (0020,02 00 42 (0020,10 02 40 41 (0020,40 00 (0020,90 56 57 71 72 (0020,91 11 13 16 28 53 54 55 56 57 58 61 62 63 64 65 67 70 71 72 (0020,02 00 00 (0020,10 02 02 40 (0020,90 56 57 57 72 (0020,91 28 28 53 54 55 56 63 65 67 72
(0020,92 13 21 22 28 38 41 45 46 47 48 49 50 51 52 53 54 55 56 57 (0020,93 0D 10 11 (0020,92 21 22 41 45 46 47 48 49 50 50 51 52 54 55 56 56 57 (0020,93 0D
(0020,94 21 50 53 (0020,95 18 29 36 (0022,00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10 11 12 13 14 15 16 17 18 19 1A 1B 1C 1D 1E 20 21 22 28 30 31 32 35 36 37 38 39 41 42 48 49 4E 55 56 57 58 01 01 02 04 07 08 09 0A 0B 0B 0C 0D 0D 0E 0F 16 17 18 19 1A 1A 1D 30 35 36 37 38 39 41 48 49 4E 55 55 56 57
(0022,10 07 08 09 10 12 19 24 25 28 29 33 35 36 37 39 40 44 45 46 47 48 49 4A 4B 50 53 54 59 65 66 90 92 93 95 96 97 19
(0022,11 01 03 21 22 25 27 28 2A 2B 2C 30 31 32 33 34 35 40 50 55 59
(0022,12 10 11 12 20 25 30 50 55 57 60 62 (0022,13 00 10 30 (0022,14 15 20 23 36 43 45 50 52 54 58 60 63 65 66 67 68 70 72
(0022,15 12 13 15 17 18 25 26 27 28 29 30 31 (0022,16 12 15 16 18 20 22 23 24 26 27 28 29 30 32 33 34 40 42 43 44 45 46 49 50 58 (0022,15 15 17 (0022,16 12 18 22 24 26 42 43 44 45 46
(0024,00 10 11 12 16 18 20 21 24 25 28 32 33 34 35 36 37 38 39 40 42 44 45 46 48 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 83 85 86 87 88 89 90 91 92 93 94 95 96 97 98
(0024,01 00 02 03 04 05 06 07 08 10 12 13 14 15 17 18 20 22 24 26 (0024,02 02 (0024,01 13 (0024,02 02
(0024,03 06 07 08 09 17 20 25 38 41 44 (0028,00 02 03 04 06 08 09 0A 10 11 30 31 32 34 51 03 06 08 08 09 10 11 30 30 51
(0028,01 00 01 02 03 06 07 08 09 20 21 22 23 24 25 (0028,03 00 01 02 03 04 (0028,0A 02 04 (0028,01 01 02 03 08 09 21 (0028,03 01 02
(0028,10 40 41 50 51 52 53 54 55 56 90 (0028,11 01 02 03 99 (0028,12 01 02 03 21 22 23 30 31 32 (0028,10 40 41 50 50 51 51 52 52 53 53 54 90 90 (0028,11 01 02 03 (0028,12 01 02 03
(0028,13 00 50 51 52 5A (0028,20 00 02 (0028,21 10 12 14 (0028,30 00 02 03 04 06 10 (0028,60 10 20 22 23 40 (0028,13 00 50 52 5A (0028,20 00 (0028,21 10 12 14 (0028,30 00 00 02 02 03 04 10 10 (0028,60 10
(0028,61 00 01 02 10 12 14 20 90 (0028,7F E0 (0028,90 01 02 03 (0028,91 08 10 32 45 (0028,92 35 (0028,94 11 15 16 22 43 44 45 46 54 74 78 (0028,61 00 01 02 10 14 20 (0028,90 01 02 03 (0028,91 08 (0028,92 35 (0028,94 11 44 44 45 45 46 46 74 78
(0028,95 20 37 (0032,10 33 34 60 64 66 67 (0038,00 10 14 60 62 64 (0038,01 00 (0038,05 00 (003A,00 04 05 10 1A 20 (0028,95 20 20 20 20 37 37 (0038,01 00
(003A,02 00 02 03 05 08 09 0A 0C 10 11 12 13 14 15 18 1A 20 21 22 23 30 31 40 41 42 44 45 46 47 48
(003A,03 00 01 02 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 2A 2B 2C 2D 2E
(0040,00 07 08 09 31 32 33 35 36 39 3A (0040,02 44 45 50 51 53 54 60 75 80 (0040,03 02 03 06 10 12 14 16 18 14 16
(0040,04 40 41 (0040,05 12 13 15 18 1A 20 51 54 55 56 60 62 9A (0040,06 00 02 10 12 20 (0040,04 41 (0040,05 18 55 56 60 (0040,06 20
(0040,07 10 1A 2A 3A 4A (0040,08 EA (0040,10 01 02 0A 12 (0040,11 01 02 03 04 (0040,83 02 03 (0040,90 92 94 96 98 (0040,08 EA EA EA EA EA (0040,11 01 02 03 04 (0040,83 02 (0040,90 96 96
(0040,92 10 11 12 13 14 16 20 24 25 (0040,A0 32 33 34 35 40 43 84 B0 (0040,A1 20 21 22 23 24 30 32 38 3A 60 61 62 63 68 70 80 95 (0040,92 10 11 12 13 14 16 20 24 25 (0040,A0 32 33 40 40 40 40 40 43 43 43 43 43 43 84 B0 B0 B0 B0 (0040,A1 20 20 21 21 22 22 23 23 24 60 60 60 60 61 61 61 61 62 62 62 62 63 63 63 63 68 68 68 68 68 70 70 70 80 95
(0040,A3 0A 90 (0040,B0 20 (0040,E0 01 10 11 20 21 22 23 24 25 30 31 (0042,00 13 (0044,01 01 02 03 04 05 06 07 08 0A 10 (0040,A3 0A 0A 0A 0A 0A (0044,01 01 02 03 04 05 06 07 0A
(0046,00 12 14 15 16 18 28 30 32 34 36 38 40 42 44 46 47 50 52 60 62 63 64 70 71 74 75 76 77 80 92 94 95 97 98 44 46
(0046,01 00 01 02 04 06 10 11 12 13 14 15 16 17 18 21 22 23 24 25 35 37 39 45 46 47 37 46
(0046,02 01 02 03 04 05 07 08 10 11 12 13 15 18 20 24 27 30 32 34 36 38 42 44 47 48 49 50 51 52 53
(0048,00 01 02 03 06 07 08 10 11 12 13 14 15 (0048,01 00 02 05 06 07 08 10 11 12 13 14 15 16 17 20 (0048,00 01 02 03 10 11 12 13 14 (0048,01 05 08
(0048,02 07 1A 1E 1F (0048,03 01 02 03 04 (0050,00 04 10 12 13 14 15 16 17 18 19 1A 1B 1C 1D 1E 20 21 (0048,03 02 (0050,00 04 04 04 12 21
(0052,00 01 02 03 04 06 07 08 09 11 12 13 14 16 25 26 27 28 29 30 31 33 34 36 38 39 3A 01
(0054,00 10 11 12 13 14 15 16 17 18 20 21 22 30 31 32 33 36 38 39 50 51 52 53 60 61 62 63 70 71 72 73 80 81 90 13 61 71 81 81
(0054,01 00 01 (0054,02 00 02 10 11 20 22 (0054,03 00 02 04 06 08 (0054,04 00 10 12 14 (0054,05 00 01 (0054,10 00 01 02 04 06 (0054,01 01 (0054,02 00 02 02 20 20 22 22 (0054,03 02 04 (0054,04 10 10 10 12 12 12 14 14 14 (0054,05 00 (0054,10 00 01 02 04
(0054,11 00 01 02 03 04 05 (0054,12 00 01 02 03 10 20 (0054,13 00 10 11 20 21 22 23 24 30 (0054,11 02 (0054,13 00 21 30
(0060,30 00 02 04 06 08 10 20 (0062,00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10 11 12 13 20 21 03 07 0B 0B 0B 0B 0C 0D
(0064,00 02 03 05 07 08 09 0F 10 (0066,00 01 02 03 04 05 09 0A 0B 0C 0D 0E 10 11 12 13 15 16 17 18 19 1A 1B 1C 1E 1F 20 21 22 26 27 28 2A 2B 2C 2D 2E 2F 30 31 32 34 35 36 37 38 40 41 42 43 0C 0D 2F 2F 30 30 30 31 32 36
(0066,01 01 02 03 04 05 06 07 08 21 24 25 29 30 32 33 34 (0068,65 90 (006A,00 01 02 03 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10 11
(0070,00 06 22 23 80 81 84 86 87 (0070,03 06 08 09 0A 0B 0C 0D 0F 10 11 12 14 15 18 1A 1B 1C 1E 1F
(0070,04 04 (0072,00 26 28 50 52 54 56 5E 5F 60 61 62 63 64 65 66 67 68 69 6A 6B 6C 6D 6E 6F 70 71 72 73 74 75 76 78 7A 7C 7E 7F 80 81 82 83 26 28 50 52 54 56
(0074,01 20 21 (0074,10 20 22 25 26 27 28 2A 2B 2C 2D 30 32 34 36 40 57 (0074,12 12 (0074,13 24 38 3A (0074,10 57
(0074,14 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E (0082,00 18 19 32 33 34 35 36 37 (0074,14 06 (0082,00 18 19
(0088,01 30 40 (0088,02 00 (0100,04 10 20 24 26 (0400,00 05 10 15 20 (0400,01 00 05 10 15 20 (0400,03 05 10 (0400,04 01 02 03 04 (0088,01 30 40
(0400,05 00 10 20 50 51 52 61 62 63 64 65 (0400,06 00 (2010,00 10 30 40 (2010,01 00 40 (2050,00 20 (2200,00 02 05 (2050,00 20 (2200,00 05
(3002,00 02 03 04 0A 0C 0D 0E 10 11 12 20 22 24 26 28 29 30 32 34 40 41 42 50 51 52 0C 0D 0E 10 12 26 32
(3002,01 00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10 11 12 13 14 15 16 17 18 19 1A 1B 1C 1D 1E 1F 20 21 22 23 24 25 26 27 28 29 2A 2B 2C 2D 2E 2F 30 31 32 33 34 35 36 0D 0E 0F 10 10 2B 2B 2C 2C 2E 2F 34
(3004,00 01 02 04 05 06 08 0A 0C 0E 12 14 16 20 21 22 23 24 40 42 50 52 54 56 58 60 62 70 72 74 80 81 82 83 84 02 12
(3006,00 02 04 06 08 09 10 12 14 16 18 20 22 24 26 28 2A 2C 2D 2E 30 33 36 37 38 39 40 42 46 48 4A 4B 4C 4D 4E 4F 50 80 82 84 86 A0 A4 A6 B0 B2 B4 B6 B7 B8 C6 C8 C9 CA CB 84 84
(3008,00 10 12 14 16 20 21 22 24 25 2A 2C 30 32 33 36 37 3A 3B 40 41 42 44 45 46 47 48 50 52 54 56 5A 60 61 62 63 64 65 66 67 68 6A 70 72 74 76 78 7A 80 82 90 92 A0 A1 A2 A3 A4 B0 C0 D0 D1 E0 F0 F2 F4 F6 2A 30 52 5A 60 66 A0 C0 D0
(3008,01 00 05 10 16 20 22 30 32 34 36 38 3A 3C 40 42 50 52 60 62 64 66 68 71 72 73 05
(3008,02 00 02 20 23 24 30 40 50 51 (300A,00 02 03 04 06 07 09 0A 0C 0E 10 12 13 14 15 16 18 1A 20 21 22 23 25 26 27 28 2A 2B 2C 2D 40 42 43 44 46 48 4A 4B 4C 4E 4F 50 51 52 53 54 55 70 71 72 78 79 7A 7B 80 82 83 84 86 88 89 8A 8B 8C 90 91 92 93 94 A0 A2 A4 B0 B2 B3 B4 B6 B8 BA BB BC BE C0 C2 C3 C4 C5 C6 C7 C8 CA CC CE D0 D1 D2 D3 D4 D5 D6 D7 D8 D9 DA DB DC DD DE E0 E1 E2 E3 E4 E5 E6 E7 E8 E9 EA EB EC ED EE EF F0 F2 F3 F4 F5 F6 F7 F8 F9 FA FB FC FE (3008,02 00 24 (300A,00 78 79 79 7A 7A B3 B6 CE D2 D5 D8 E1 EE F9 FB FE
(300A,01 00 02 04 06 07 08 09 0A 0C 0E 10 11 12 14 15 16 18 1A 1C 1E 1F 20 21 22 23 24 25 26 28 29 2A 2C 2E 30 32 33 34 40 42 44 46 48 4A 4C 4E 50 51 52 53 54 55 80 82 83 84 90 92 94 96 98 99 9A A0 A2 A4 A6 A8 B0 B2 B4 B6 B8 BA BC D0 D2 D4 D6 00 07 14 15 16 1E 20 22 25 28 28 29 29 2A 2A 2C 2C 30 32 40 44 4A 4C D2 D4 D6
(300A,02 00 02 06 10 12 14 16 18 1A 1B 1C 22 24 26 28 29 2A 2B 2C 2E 30 32 34 36 38 40 42 44 50 60 62 63 64 66 6A 6C 71 72 73 74 80 82 84 86 88 8A 8C 90 91 92 94 96 98 9C 9E A0 A1 A2 A4 B0 B2 B3 B4 B8 BA C8 D0 D2 D4 D6 E0 E1 E2 E3 E4 E5 E6 E7 E8 EA EB EC 16 74 91 92 94 96 98 A0 E0 E1
(300A,03 02 04 06 08 09 0A 0C 0D 0F 12 14 16 18 20 22 30 32 34 36 38 3A 3C 40 42 44 46 48 4A 4C 50 52 54 55 56 58 5A 60 62 64 66 70 72 74 80 82 84 86 88 8A 8F 90 91 92 93 94 95 96 98 99 9A 9B 9C A0 A2 A4 A6 A8 AA AC
(300A,04 01 02 10 12 20 21 22 23 24 25 26 31 32 33 34 35 36 40 41 42 43 50 51 52 53 40
(300A,05 01 02 03 04 05 06 07 08 09 10 11 12 (300A,06 00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10 11 12 13 14 15 16 17 18 19 1A 1B 1C 1D 1E 1F 20 21 22 23 24 25 26 27 28 29 2A 2B 2C 2D 2E 2F 30 31 34 35 36 37 38 39 3A 3B 3C 3D 3E 3F 40 41 42 43 44 45 46 47 48 49 4A 4B 4C 4D 4E 4F 51 52 53 54 55 56 57 58 59 5A 5B 5C 5D 5E 5F 60 61 62 63 64 65 66 67 68 69 6A 6B 6C 6D 6E 6F 70 71 72 73 74 75 76 77 78 79 7A 7B 7C 7D 7E 7F 80 81 82 83 84 85 86 87 88 89 8A 8B 02 0E 11 11 13 15 1D 5A 5A 5B
(300A,07 00 01 02 03 04 05 06 07 08 09 14 15 16 22 23 30 31 32 33 34 35 36 3A 3B 3E 3F 40 41 42 43 44 45 46 60 61 62 72 73 74 80 83 84 85 86 87 88 89 8A 8B 8C 8D 8E 8F 90 91 92 93 94 95 96 97 98 99 9A 9B 9C 9D 9E 9F A0 A1 05 09 15 30 40 41 42 43 44 45 46 83 8C 8D 8E 8E 8F 90 91 92 93 95
(300C,00 02 04 06 07 08 09 0A 0C 0E 20 22 40 42 50 51 55 60 6A 80 A0 B0 C0 D0 E0 F0 F2 F4 F6 02 02 04 04 06 06 06 08 08 09 09 0A 0C 0C 22 51 80 B0 E0 F0
(300C,01 00 02 04 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 13 20 21 22 24
(300E,00 02 04 05 08 (3010,00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10 11 12 13 14 15 16 17 18 19 1A 1B 1C 1D 1E 20 21 22 23 24 25 26 27 29 2A 2B 2C 2D 2E 2F 30 31 32 33 34 35 36 37 38 39 3A 3B 3C 3D 3E 3F 40 41 42 43 44 45 46 47 48 49 4A 4B 4C 4D 4E 4F 50 51 52 53 54 55 56 57 58 59 5A 5B 5C 5D 5E 5F 60 61 62 63 64 65 66 67 68 69 6A 6B 6C 6D 6E 6F 70 71 73 74 75 76 77 78 79 7A 7B 7C 7D 7E 7F 80 81 82 83 84 85 86 87 88 89 91 92 93 94 95 96 97 98 99 9A A0 02 03 06 07 07 08 0A 0B 0D 0D 0E 10 11 12 12 14 1A 1B 1C 1D 20 20 25 2D 2E 30 30 41 43 4A 4A 5B 64 65 77 77 78 79 80
(4FFE,00 01 (5200,92 29 30 (5400,01 00 10 12 (5400,10 04 06 0A 10 (5600,00 10 20 (60XX,00 10 11 15 22 40 45 50 51 10 11 15 22 40 45 50 51
(60XX,01 00 02 (60XX,13 01 02 03 (60XX,15 00 (60XX,30 00 (7FE0,00 01 02 03 08 09 10 (FFFA,FF FA (60XX,01 00 02 (60XX,13 01 02 03 (60XX,15 00 (60XX,30 00 (7FE0,00 03 10
"""

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

# What is not as in the first SOP class of the family: SOP classes, entry or a dot for none, tags.
DEVIATIONS = """
B KJx (0018,15 08
BF . (0018,20 41 42 45 (0028,13 51
D Kkg (0018,20 43 44 46 (0040,03 18 (0054,02 20 22
DF . (2010,00 10 30 40 (2010,01 00 40
F Kkg (0008,22 20 28
H Kkg (0018,11 35 36 37 (0018,15 00 10 11 20 21
HS Kkg (0018,11 34
I Kkg (0018,94 03 04 49 63 64 65 66 67 68
ISW Kkg (0018,11 30
ISWèê Kkg (0018,10 6A 6C (0018,18 00
ISWèê Uqn.pA (0020,02 00
ISWèê Xkg (0018,10 61 (0018,18 01 02 03
J Kkg (0018,14 60
K . (0018,94 01 62
K KJx (0018,14 60
M . (0008,30 12 (0018,10 78 79 (0018,97 01 29 32 33 34 35 36 37 49 71 72
M Kkg (0020,93 0D
M KzE (0054,00 13 16 (0054,02 20 22 (0054,03 00 04
MX KuB (0018,10 81 82 83 84 (0018,90 37 70 85 (0018,91 69 70 71 (0020,92 50 56
N KVZ (0018,11 10 90 (0018,70 50 52 54 56 58 (0018,94 02 30 63 64 65 (0018,95 08 09 10 11 14 15
N Kkg (0018,10 81 82 83 84 (0018,90 37 70 85 (0018,91 69 70 71 (0020,91 53 (0020,92 41 45 46 47 48 49 50 51 52 54 55 56 57
O . (0018,10 61 (0018,18 01 02 03 (0018,91 18 (0020,02 00 (0020,92 53
O Kgb (0018,94 29
S . (0008,30 10 (0018,94 77 (0020,93 10 (0054,04 14
S Kkg (0018,00 71 73 (0018,10 74 75 76 (0018,11 21 81 (0018,97 15 16 17 18 19 20 21 22 23 24 25 26 27 38 39 40 55 56 58 59 60 61 62 63 64 65 66 67 68 69 70 (0054,00 14 15 (0054,02 02 (0054,03 02 (0054,05 00 (0054,10 02 (0054,11 00 (0054,12 10 (0054,13 10 20 21 23 24
SW . (0020,91 70 71
SW Kkg (0018,00 90 (0018,11 00 20 40 (0018,93 05 09 13 15 17 18 27 (0020,91 65 67 (0020,92 21 22
SW X4H (0020,91 72
W . (0018,00 10 2A (0018,10 40 (0018,93 62
W Dqn.7V (0018,93 69 6A
W Dqn.ZC (0018,93 67 71
W KGk (0018,12 10 (0018,93 20
W Kkg (0018,00 12 14 60 (0018,10 41 49 (0018,11 10 90 (0018,12 72 (0018,70 50 (0018,93 02 03 04 06 07 08 10 11 12 16 19 21 22 23 25 28 30 32 33 34 35 38 45 53 60 64 65 66 68 6B 6F 70 72 74 75 76 77 78 79 7A 7C 7D 7E (0040,08 EA (0040,90 96 (0040,92 11 12 13 14 16 24 25 (0040,A0 40 43 B0 (0040,A1 61 62 63 68 (0040,A3 0A (0066,00 2F
W Kmd (0040,92 10
W KwD (0066,00 30
W Kxq (0018,93 46
W Xsq (3002,01 0D 0E 10
X . (0018,93 01 14 26 73 7F 82 83 84 (3002,01 36
X DxH (0028,30 03
X Kb44 (0018,93 63 80 81 (0022,16 12 (0074,12 12 (3002,01 2B 2C
X KeS (0066,00 31 36
Xv Kb4q (0040,92 20
XÍ . (0024,02 02 (0066,00 32
XÏ Xsq (0040,04 41
d Kkg (0040,05 18 60 (0040,06 20 (0050,00 12
ko . (300A,06 0D 0F 10 12 14 70 (3010,00 91 92 93 94 95 96 97
lr . (0018,93 05 09 (300A,06 40 7A (3010,00 98 99 9A
u . (3002,01 00 01
v . (0008,11 61 62 63 64 67 (0020,91 64 65 67 (0020,92 13 21 22 38 (0020,93 11 (0020,94 21 (5200,92 30
v KmB (0018,95 56
Á . (0008,11 56 (0070,00 22 (0070,03 06 0F 10 11 12 18 1C 1E 1F (3006,00 46 50
Â . (0062,00 12 (0070,03 08 09 0A 0C 0D 14 15 (3006,00 C6 C8
Â Xsq (3006,00 84
ÂËÍ . (0020,10 40
É . (0022,00 10 11 12 13 14 20 21 22
É Kkg (0020,00 13
É Uqn.pA (0040,A1 24
Ë . (0040,07 1A 2A 3A 4A
Ì Uqn.pA (0020,00 52
Í . (0022,15 13 25 26 27 (0066,00 2F 30 31 36
Í Krp (0022,10 19 (0022,15 15
Í UKn.pA (0020,00 52
ÍÑ . (0022,15 12 18 30 31
ÍÒ . (0022,15 28 29
Íäæè Xqn.ZC (0018,10 00
Ï . (0008,00 06 23 33 (0008,11 40 (0028,30 03 (0040,90 94 96 (0040,92 10 11 12 13 14 16 20 24 25 (0070,00 80 81 84 86 87
Ï Xsq (0008,11 99 (0040,08 EA (0040,A0 32 33 40 43 B0 (0040,A1 20 21 22 23 60 61 62 63 68 (0040,A3 0A
ÑÒ . (0018,10 03 (0050,00 10 14 16 17 18 19
Ø . (0008,00 19 (0008,10 88 (0008,92 06 (0020,00 27 (0048,00 06 07 08 (0048,01 02 10 (0048,03 03 04
Ù Kkg (0048,00 01 02 03
Ú . (0022,00 0F (0046,00 60 62
ÚÛ . (0046,00 63 64 97 98 (0046,01 02
ÚÝ . (0046,00 44 46 50 52
Û . (0046,00 28 30 32 34 36 (0046,01 00 01 04 06
ÛÝ . (0046,00 12 14 15 16 38 40 42
Ü . (0046,00 92 94 95 (0046,01 21 22 23 24 25 35 37 39
Þ . (0046,00 70 71 74 75 76 77 80
æì X3M.55 (0040,05 56
æì X3M.ut (0040,05 55
"""

# An entry for each of TAGS.
ENTRIES = """
Kkg Xsq Kkg Xqn.7V Xqn.7V Uqn.pA Xqn.7V KQV Uqn.pA Uqn.pA Uqn.pA Xkg Xkg KAp Xkg Zqn.7V Xqn.7V Xqn.7V Dqn.7V Xqn.7V Zqn.7V Xqn.7V Xqn.7V Dqn.7V Zqn XlK Kxh Xsq Xqn.HZ Kkg K9W Kkg KfG Xqn.ti Xqn.ti Xsq Zqn Xqn Zqn Xqn KLF Dqn.7V Dqn.7V Dqn.7V Zqn.7V Zqn.7V Dqn.7V X3M Dqn.7V Zqn.7V Zqn.7V Xqn.HZ Xsq Kkg KIM Zqn.ti Dqn.ti Zqn.ti Dqn.ti
KDf K4v K4v KIb XWG Xi2 Xi2 Xsq Xsq Xkg Xsq XXg Xsq Xc3 Xkg Xsq Xsq Xsq Xsq Xc3 Xkg KDf Kut Xkg Xkg Xkg Xkg
Xqn.7V Xkg Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xqn.ZC Xqn.55 XNF Xqn.55 Xkg Xqn.ti Xqn.ti Xqn Xqn Xqn Xqn Xqn Xqn Xqn Xqn X3M.55 X3M.55 Xqn.55 KfG Zqn.ZC Zqn Dqn
Xqn.pA Dqn.pA Kkg Xqn.pA Xkg Xqn.pA KB7 XPJ XPJ KQV Uqn.pA Xkg Kkg Kkg Kkg Kkg Kkg U1S.pA Xsq Kkg Dqn.pA Xqn.pA KB7 Kqn Kkg Xkg Xsq.Ei UB5t.pA Xsq.pA KFB Xsq Xsq.jS Xkg Xsq K5X KFB Xsq.jS
KB7 Xkg X3M.55 X3M.55 X3M.55 X3M.55 Xqn.55 Xqn.pA KsB KsB KsB Kkg K6C K6C K6C XtH.pA Xkg Xkg Kkg Kkg Kkg Kkg Kqn KkH KkH K6C Uqn.pA Xsq
XcT XXv Kkg Kkg KYW KYW KYW Kkg Kkg KCf Kkg Kkg K9d KkH KkH Zqn X3M X3M X3M X3M X3M X3M Zqn Xqn Xkg XlK Xkg Xkg Xsq Zqn Xqn Xkg Xkg XGV Zqn.Je X3M X3M.oP X3M.Je X3M X3M X3M.Je X3M.Je Xsq Kkg KLF Kkg Kkg KL7 KL7 Kkg
KAp Xkg Xkg Xsq Xsq Xkg Xsq Xkg Xkg Xkg Xsq Xsq Xsq Xqn Xqn X3M.Je X3M.Je X3M X3M X3M X3M X3M.Je
Xqn X3M.55 X3M.aB Xqn.Je Xqn.Je X3M.55 X3M.Je X3M.55 X3M.Je X3M.7V K5o Kkg X3M.Je Kkg Zkg Kkg Xe2 Xsq Xsq Xqn XcHU Xqn
Xqn.55 K1K X3M X3M X3M X3M X3M X3M.ti X3M.ti X3M X3M X3M X3M X3M X3M X3M.55 X3M X3M X3M X3M X3M.ti X2Q XzW X2Q X3M X3M.55 X3M X3M.ti X3M X3M X3M X3M
Kjj KaQ KaQ Xkg KaQ KaQ KaQ KaQ Xkg KaQ KaQ KaQ Xkg KaQ KaQ KaQ KaQ KaQ KaQ KaQ KaQ KaQ KaQ Xkg KaQ Xkg KaQ KaQ KaQ KaQ KaQ KaQ Xkg KaQ KaQ KaQ KaQ KaQ KaQ KaQ KaQ KaQ Xkg Xqn.55 Xkg Xkg Xkg Xkg Xkg Xkg KaQ Xkg KaQ KaQ Xkg Xkg KaQ KaQ KaQ KaQ KaQ Xkg KaQ KaQ KaQ KaQ Xqn.55 Xkg Xqn Xqn.ZC Xqn.ZC Xqn.ZC Xqn.ZC Xkg Xkg
Kkg Kkg Kkg Kkg K21 Zqn.55 Kkg KPa Kkg K6C KL7 KL7 K1K KL7 KrH KL7 Xkg X3M Xsq X3M Xkg KUM Xsq X3M X3M X3M X3M KsB Kkg Kkg KB5g KB5g KsB KB5g KB5g KB5g Kkg Kvx Kvx Kkg Kvx KO3 Kvx Kkg KON Kvx K8o Kkg Kkg Kkg Kvx Kkg Dqn.55 Kzz KcHp Kzz Kzz KcHp K69 Kkg Kkg Kkg KL7 K8W Kkg Kkg Xsq Xsq Xsq KON KVZ Kcx K8W Kkg Kvx Kkg Kkg Kvx KlTH Kkg Xsq K8W Kkg Kvx Kvx Kvx Kkg
Dqn.ZC Uqn.al X3M Xqn.ZC Xqn.ZC Xkg Xqn.ZC Xqn.ZC Xsq.ZC Xqn.ZC XFO.al KfG Xqn.55 XkB Kkg Xqn.7V Xqn.7V KPa KB5g KPa KPa KPa Kkg KUN KGp Xkg KGp K2q KM7 K2q KsB KsB Kkg Kkg Kkg Kkg KqW Xkg KB5g Xqn.7V Xqn.7V KB5g KB5g KB5g KB5g Dul.7V Xqn.7V KGp Kkg Kkg Kkg Kkg Xkg KGp KGp KGp KGp Xqn.ZC Zqn.ZC U3P.al KPa KcHp Kzz Kzz KPa KcHp Kkg X3M Kkg KGp KGo Kkg KGp X3M KGp X3M Xqn.7V Kkg KGp KuB KGp KuB KGp KuB KGp KuB KvI KvI
Kl2 Kkg K4P K4P K8o K8o K4P K8o K8o K4P K4P K4P KZ7 KZ7 K8o XWC K8o K8o K8o K8o K8o KGX KG4 KG4 KG4 KG4 K1K Kkg KG4 K1K KG4 KnT Xkg Kgb KBp KEz KG4 Kkl Kkg K8o K8o K8o K1K K1K KZ7 KZ7 KZ7 DA0 KZ7 K8o K8W K4P K8o Kbm K8W KVZ K8W Kbm KVZ Kkg KZ7 KVZ Kkg K8W Kkg K8o K8W Kkg K4P KJx KJx KJx KJx K4P Kkg K8W KPh Kkg Kkg KGX K21 KVZ Ksx Kkg Kl2 K8o Kgb K21 Kkg K1K K8W Kkg K69 K1K K8W Kkg K69 K1K K8W Kkg K1K K8W K69 Kcx Kkg K1K K1K K69 Kcx Kkg K1K K8W K1e Kkg Kkg KJx KG4 KVZ Kkg K8W KBf K8o Kkg Kcx Kkg K8W KVZ KG4 KVZ Kkg KVZ Kkg KVZ Kkg Xkg
Xqn.Zf Xqn.Zf Zqn.Zf Xqn.Zf Xqn.Zf KGk KsB K8o KsB KZT KZT KdQ KdQ K8W Kb44 K8o K8o K8o Kvx Kvx Kkg Kvx Kvx Kvx KlTH KCL Ku0 Kkg Kkg Kkg Kkg Kkg Kvx
Xqn.55 KdQ KGX KGX Xkg Kcx K26 K26 K26 KZ7 K4P KZ7 KZ7 KZ7 KZ7 KZ7 K4P Kkg K4P K4P K4P K4P K4P K4P X3M Ka8 KVZ K4P KZ7 KJx K4P K4P K4P K4P K4P KZ7 Kkg K4P KZ7 KZ7 Kkg KVZ KZ7 Kkg KVZ KZ7 Kkg KZ7 Kkg
KkH KkH KkH KkH KkH KkH KkH KkH KGX Kkg KGX Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Knj Kkg KGX Kgb Kkg KGX Kgb Kkg KGX Kgb Kkg KGX Kgb Kkg KGX Kgb Kkg KGX Kgb Kkg KGX Kgb Kkg KGX Kgb Kgb Kkg Kgb KXE
KJx KJx KJx KJx KJx KJx KJx KJx Kkg Xkg Xkg Xkg Xkg KBp KBv Uqn.pA KZ7 KZ7 Xkg KZ7 KVZ Kkg KGX KVZ Kkg KGX KVZ Kkg KGX KVZ Kkg KGX KVZ Kkg KGX KVZ Kkg KGX KVZ Kkg KGX KVZ Kkg KGX KGp X3M X3M X3M X3M Kkg Kkg Kkg Kkg
Kkg Kkg Kkg Kkg Xkg Xox Kkg KIM KIM KG4 KGX KGX Kkg KGX XkB Xkg Xqn.ZC Xqn.Zf Xqn.Zf Xkg Xkg KGX KGX KGX KGX KGX KGX KGX KGX KGX KCu KCu Kkg Kkg Kkg KGX KGX Xkg Xkg KG4 KG4 KG4 KG4 KG4 K1K KG4 KG4 KG4 KG4 KG4 DA0 KG4 KG4 Xox KFB K4ya Xsq Kkg K26 KuP KuP KVZ KFh KGX KJx KVZ KuP X3M X3M X3M KuP Kgb Kgb KuP KVZ KuP KuP KuP KuP KuP KVZ KGX KJx KVZ KGX KJx KVZ KGX KJx Kgb Kgb K1K K1K K1K K1K K1K KG4 K8W KVZ Kkg K1K K1K K1K K1K KVZ Kkg XpM
KG4 KG4 KAp K4yo Kkg KL7 KL7 KL7 KL7 KL7 KL7 KL7 KL7 KL7 KL7 Kyy KL7 KL7 KL7 KL7 KL7 KL7 KL7 Kyy K4d Kyy K4d K4d K4d Kyy K4d Kkg Kfq Kkg K09 K09 Kkg Xkg KZT K09 Kkg Kfq K09 KdA KdA KdA K4d KdA KdA KdA KdA KdA Kkg KdA KdA KdA K4d Kkg KYW Dqn.7V KKb KKb K4d K4d Kkg Kqo K4d Kkg KJY KJY Kkg KKb KKb Kkg Kkg Kkg K4d K4d KdA Kkg K1K K69 Kcx Kkg K1K K69 Kcx Kkg KiP Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg KGp KuB Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg K4d Kkg Kkg Kkg Kkg KGp KuB KkO Kkg KFh Kkg Kkg Kkg Kkg Kvx KdD Kkg Kvx KGp KuB Kkg Kkg Kyy Kyy Kkg Kkg Kkg Kvx
Kkg KdA Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg KdA KKb Dqn.7V Kkg K4d KdA K4d Kkg KGp KGp KGp KGp Kkg Xkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg KL7 Kyy Xsq Xsq Kkg KdA KdA Kvx Kkg Kyy Kyy Kyy Kkg Kkg Kkg Kkg Kkg KGp KuB Kkg Xsq KuB Kkg Xsq KuB Kkg KuB Kkg KuB Kvx Kvx Kvx Kvx Kvx Kvx Kvx Kvx Kkg Kkg Kkg
KdA KGp Kkg Kyy Kyy Kkg Kkg Kkg K4d K4d KdA KGp Kkg Kkg Kkg Kyy Kkg Ky8 Kyy Kyy Kyy Kyy Kyy Kyy Kyy Kyy DA0 Kyy Kkg Zkg Kyy Kkg Kyy Kyy KdA KdA Kkg KvI Kyy Kkg Kkg KGp Kkg Kkg Kkg KvI Kvx Kvx Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg
Kkg K8W K8W Kb44 K8o K8W K8W K8W K8o K8W K8W Kb44 K8o Kkg K8o K8W K8o K8o K8W KCL Kb44 K8W K8W XWC Kb44 Kkg K8o Kkg Kkg Kkg Kkg K8W K8W K8W Kkg Kkg Kzz Kkg Kkg Kkg Kkg K8W Kb44 K8W K8W K8W KLA K75 Kb44 K75 KSx KSx KSx Dat.ZC KSx Dat.7V Dat.7V KSx KSx KSx KSx KSx KSx Dqn.ZC KSx Xqn.ZC KSx KSx KSx KSx KSx Kb44 KSx Xqn.55 KSx Kb44 KSx Xqn.55 K75 K75 Xkg Xsq Xsq Kku Kk8 Kk8 Kkg Kkg K8W Kkg Kkg K8W Kkg Kkg K8W K8W K8W K8W Kkg Kkg Kkg K8W K69 KG4 KVZ K1K K8W K69 KG4 KVZ K1K K8W KG4 KVZ K1K K8W Kkg KcHp Kkg Kxq Kkg Kb44 Kkg Kkg Kkg Kkg Dqn.ZC Kkg Dqn.7V Dqn.7V Kkg Kkg Kkg Dat.ZC X3M Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kku Kku
Kkg KZ7 K4P K4P Kkg Kkg Kkg K4P Kkg Kkg KGX X3M Xqn.55 KPa Kgb Kgb Kgb KVZ K4P Kkg Xkg Kkg Kgb Kgb Kgb Kgb Kgb Kgb Kgb Kgb K4P K4P Kkg K1K Kkg Kkg Kgb KGX Kkg K4P K4P K4P K4P K4P K4P K4P K4P K4P Kkg K1K K4P Kkg Kkg K4P Kkg Kkg KVZ Kgb Kkg Xkg Kzz Kkg Kkg Kkg Kgb Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg KVZ Kgb Kkg Kkg Kkg Kkg Kkg
Kkg X3M KVZ K4P K4P K4P K4P K4P K4P Dqn.7V Dqn.7V KZ7 KZ7 K7h K7h K7h KGX Xkg KVZ Xkg KVZ Kkg Kkg KZ7 KZ7 KZ7 KZ7 KZ7 KZ7 KZ7 KZ7 KZ7 KZ7 KZ7 KZ7 Kkg K50 KGX KGX KZ7 KZ7 KVZ KZ7 KVZ KZ7 KVZ KZ7 KVZ KZ7 KVZ KZ7 KVZ K4P K4P KTP KTP KTP KVZ Kgb Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg
KKb KKb KKb KKb KKb KKb KKb Kkg Kyy Dqn.7V Kyy Dqn.7V KB5g KB5g KB5g KB5g KB5g KB5g KB5g KB5g KB5g KB5g K8o K8o K8o Kkg Kkg Kkg Kkg Kkg Kkg Kkg KB5g KB5g KB5g Kkg Kkg KB5g KB5g KB5g KB5g KB5g KB5g KB5g KB5g KB5g KB5g KB5g KB5g KB5g KB5g KB5g Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg
Xwa Xwa Xkg Xsq Xsq Xkg Xsq Xsq Uqn.pA Uqn.pA Zqn Kkg KOV Kkg Kkg Xqn.55 Kkg Kkg Uqn.pA Kkg KYW Ka2 KRm Xsq.pA KON Xsq KON Xsq UKn.pA K69 K6C Kkg KFh
Kl2 Kl2 Kl2 Uqn.pA U1S.pA KYW ZcJ KON Xqn.55 KzT Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg KGp KGp KYW Kkg Xqn.55 Uqn.pA Kkg KRm Uqn.pA Kkg Kkg Kkg Kkg X4H UiF.pA X3M.pA KRm KFh K5x Kyd KYW KFh KYW KYW KFh KGp KvI KvI KRm Kkg K2w K2w K70N
XoRg Kkg Kkg Kkg XoRg Kkg KGp KGp KGp KGp KGp KGp Kkg Kkg Kkg KGp KGp KGp KGp KYW Kkg KRm K2w K2w KGp Kkg Kkg Kkg Kkg Kkg Kkg KuB KGp KGp Kkg Kkg Kkg KuB Kkg Kkg
XkB Kkg Xkg KVZ X3M Kkg KFh KzD KzD KzD Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg K3z KTj KTj KTj KTj KTj Kkg Kkg KzD KzD KzD Kkg Kkg Kkg Kkg KqN Kkg Kkg Kkg KRm KFh Kkg Kkg KFh KFh KFh KFh KFh KFh Kkg KFh KFh KqN Kkg KFh KFh Kkg KzD Kkg KFh Kkg K65 K65 K65 KFh KFh KCi KFh KFh K65 KFh KFh KTG Kkg Kkg Kkg KzD KTG KqN Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg KFh KFh KTG Kkg Kkg
Kkg Kkg Kkg Kkg Kkg KFh Kkg Kkg Kkg Xkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg KDA KDA Kkg Kkg KDA Kkg Kkg Kkg Kkg Kkg Kkg Xkg Xkg Kkg Kkg KHc KHc Kkg Zkg Kkg
Kkg Kkg Kkg Kkg KDA KDA KDA Xkg Xsq Xsq Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg KDA Xkg
Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Xkg Kkg Kkg Kkg Kqa Kkg Kkg Kkg Kkg Kkg
Kkg Kkg KFh KFh Kkg Kkg Kkg Kkg Kkg Kkg Kkg K2e K75 Kkg Xkg Kkg Kkg KFh Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg KFh KFh KFh KFh KFh KFh KFh Kkg Kkg Krp Kkg KqN Kkg KFh KFh Kkg Kkg Kkg Kkg Kkg
Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg KWB Xkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Xkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg KWB KWB Kkg KWB
Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg KCi K65 K6C K65 K65 Kkg Kkg Kkg Kkg Kkg Kkg Xsq Kkg Xkg
KW9 KW9 KW9 Xkg KWB KWB Kkg Kkg Kkg Kkg Kkg Krz Kkg Kkg Kkg K2q K2q Kkg Kkg Kkg K8o K8o Kkg KB5g Kkg Xsq K2q Xsq Kkg Xsq Xsq KBp Xsq Kkg
Kkg Kkg Kkg Kkg KLF KLF Krz Krz Kkg Kkg KLF KLF Kkg Kkg K9W Kkg K9W X2Q Une.pA KBp DA0 Xsq Xsq Xsq KLF KLF Krz K9W Kkg
Krz Krz Kkg Kkg Kmo Kmo Kmo XNi Kot Kgb Kkb Kkb Kkb Uqn.pA Kkb Kkb Kkb Kkb Kkb Kkb Kkg Kkg Kkg Kkg Kkg Kot KlT1 Kot KlT1 Kkg KlT1 Kkg KlT1 Kpi KkH Kkg Xsq Xsq Xsq Xsq Xsq Xsq
KIM KIM Xkg KIM Krz K3y Kq7 Kkg Kkg Kkg Kot Kot Dwx KUG Ke0 Kot KsB K9d Xkg K9d K9d Kkg KBv Kkg KLF X0E Krz Krz Krz KlT1 Kkg Kkg KlT1 DxH Kpi KlT1 Kkg KRm
KkH KkH KkH KkH KcHM KcHM KkH Xkg XXq KdA KdA KdA KdA Kkg Kkg Kkg KdA Kgb Kkg Kkg Kkg Kkg KGX KGX KGX KcHM Kgb Kgb Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg KkH Kgb Kkg Kgb Kkg Kgb Kkg Kkg KkH
Kkg KZ7 Xqn.55 Xkg Xsq.55 XNF X3M.55 X3M.55 X3M X3M X3M X3M.55 X3M Xkg X3M.aB Kkg Kkg Kkg Kkg Xqn.55 Xsq KZ7 K4P KWp K4P KWp Xsq
Kkg KqW Xqn.55 KqW Kkg Kkg Xkg Xqn.55 Kkg Kkg Kkg Kkg Kkg Kkg KqW Kkg Kkg Kkg Kkg Kkg Xkg Xkg Xkg Xsq Xsq Xsq Xsq Xsq Xsq Xsq
Kkg Kkg Kkg Uqn.pA KqW KqW Kkg Dqn.7V KqW KqW KqW Kkg Kkg KqW KqW Kkg Kkg Kkg Kkg Kkg Kkg Kkg Xqn.55 KqW Xqn.55 Kkg Kkg KZP
Xsq.55 Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xqn.7V Xqn.7V Xqn.7V Xqn.7V Xqn Xqn.55 XNF Xqn.55 Xqn.55 KG4 KG4 KG4 Xqn.55 KG4 KG4 KG4 KG4 KVZ Kkg
Xsq Xsq Dqn Zqn Xkg K5X Xqn.55 KGL Dqn Uqn.pA Zqn.ut Xqn.55 K5X Zqn KGL Xqn.55 Xqn.55 Zqn.ut Xsq.jS K5X Xkg Kkg X3M.ut X3M.55 Kkg Kkg
Kkg Kkg Kkg Kkg Kkg Kkg Xsq Xsq.55 Xsq.55 Xkg Xsq Xsq Xsq Xsq KG4 KG4 Kkg Kkg KYy Kkg Xsq K5X KFB Xsq.jS Kb4q Dqn Xqn Xqn Xqn Kkg Kkg Kb4q
Kmd Kkg Kkg Kkg Kkg Kkg KYy Kkg Kkg Xqn.7V Xqn.7V X3M X3M Kkg Kkg Kkg Kkg Dqn.7V Dqn.7V Dqn.7V Dqn Uqn.pA Xsq.jS Xsq.jS Xsq.jS Xsq.Gj D32.ut Kkg Kkg Kkg Kkg Kkg Kkg Kkg K4I Kb4q Kb4q Kb4q Kb4q Kb4q Kb4q Kb4q Kb4q Xsq Xsq Xsq K5X KFB Xsq.jS Kb4q Xsq K5X KFB Xkg Xsq.jS Kb4q Xsq Xsq K5X KFB Xsq.jS Xsq Xsq.Gj Xsq Xsq.Gj Xsq Xsq.Gj Xsq Xsq.Gj UB5t.pA D32 Xsq Xsq.ut D32.55 Xsq K5X KFB Xsq.jS Xsq K5X KFB Xsq.jS Xsq K5X KFB Xsq.jS Xsq K5X KFB Xsq.jS Kb4q K70E Xsq KB7 Xsq Xsq.jS
Kkg XJR XAB.ut Xsq Xsq Xkg Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xkg Kkg UHG.pA Kkg Dqn.7V Xqn.7V Xkg Xkg Xsq Xkg Xkg Xsq K5X KFB Xsq.jS Kb4q Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq
Zkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg K3z K3z K3z K3z K3z KDA Kkg Kkg K3z K3z K3z K3z Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg K65 Kkg
Kkg Kkg Kkg Kkg K3z KDA Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg K3z Kkg K3z K65 KVM Kkg K3z Kkg Kkg Kkg
Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg K3z Kkg Kkg Kkg Kkg Kkg Kkg Kkg K3z K3z K3z K3z K3z Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg
K21 K21 K21 Kkg Kkg Kkg K21 K21 K21 K21 K21 KEY KzD Kkg Kkg KLU K6y Kkg Kkg KzD KzD KzD Kkg Kkg Kkg Kkg Kq7 Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg KTG KTG
Kkg Kkg Kkg Kkg Kkg Kkg Kkg KgR KYW X3M K5X KGL X3M KGL X3M X3M X3M X3M KGL Xqn KGL KGL Xkg Xsq.ZC Xqn.55 KTG KFh Kkg KAp Kkg Xsq
KPa Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kzz
Kkg Kkg Kkg Ksx K8o K8o Kkg KB5g KBf Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg KvI Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg KvI Kkg Kl2 Kkg Kkg KB5g KB5g Kkg KB5g
Kkg KB5g K8o KB5g KvI Kkg K6C K6C Kkg X3M K7t Ksx Kkg Xkg Kkg Kkg KIM KRm KB5g KB5g KB5g KB5g KB5g KB5g Kkg Kkg KZ7 Kkg Kkg KIM Kkg KIM KB5g Kkg KWp KIM KFB KWp KIM KFB Kkg Keo KzE KB5g Kkg Kkg Kkg Kkg
KB5g KFJ KB5g KFJ Xkg KFJ KB5g KB5g KB5g KB5g KB5g KB5g KB5g KB5g KB5g KB5g KB5g KB5g KB5g KB5g KB5g Kkg Kkg Kkg Kkg
X3M X3M X3M X3M X3M X3M X3M Kkg Kkg Kkg Kkg Kps Xkg Kkg Kkg KLD Kkg Kkg KEY KEY Kkg Kkg Kkg KwD KEe KwD Dgx Uqn.pA KtK KwD Xsq.pA Xsq KFB Xsq.jS Kkg Kkg
Kkg Uqn.pA Kkg Kkg Kkg KTX Kkg Kkg Kkg Kkg Kkg Xkg Kkg Kkg Kkg Xkg KEY KEY Kkg Kkg Kkg Kkg Kkg Kkg KVI Kd0 Kd0 Kd0 Kd0 Kd0 Kkg Kkg Kkg Kd0 KVI KVI Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Xsq Xsq Xsq Xsq Kkg Kkg Xsq KEY KEY KVI KVI KVI KVI Kkg Kkg Kkg Kb44 KwD Kb44 Xkg KLD Xkg KLD
Kkg Kkg Kwf Kkg Kkg Kps Xkg Kkg Kkx Kkx Kwf KVI Kkx Kkg KwD Kkg Kkg Kkg Kkg ULq.pA Dqn.55 Xqn.55 Kkg Kkg Kkg Kkg KwD Kkg Kkg KLU Kkg Kkg KVI
Xsq.Gj Kkg Kkg DSk ZxM Xqn Xqn Xkg Kkg Kkg Kkg Kkg KLl Kkg Kkg Xkg KAj Kkg Kd0 KEe KEe Kkg Uqn.pA Xsq Kkg Kkg KwD
Kkg Xsq Xsq Kkg Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Kkg Kkg Xsq Kkg XoRg XoRg
Kkg Kkg Kkg Kkg K50 Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Xkg Xsq K75 K50 Kkg Kkg Kkg
Kkg Kkg Kkg Kkg K0g K0g Kkg Kkg Kkg Kkg Xkg Kkg Kkg Kkg Kj2 Xkg Xsq Xsq Xsq Xsq Xsq Xsq Kkg Xsq Xsq
Xsq Xsq Xqn Xkg Xqn.7V Xkg Xkg Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xqn Xqn Xsq Xkg Uqn.pA
Xfe Xsq Xsq Xsq Xsq Xsq Xqn Xsq Xsq Xsq Xsq Xqn Xlm Xlm Xlm Xlm Xlm Kot Zqn.55 Xqn Kkg Zqn
DA0 Xkg Xkg Kkg Kkg K50 Kkg Kkg Kkg Kkg Zkg Kkg K50 Kkg K50 K50 K50 Kkg K50 Kkg Kkg K50 KLl Kkg DIh Xsq Kkg Xsq Xsq Xsq Xsq Xsq
Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Xsq Xsq Kkg Kkg Kkg Kkg K50 Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Xkg Xsq Xsq Xsq Xsq Kkg Kkg Kkg Kkg Kkg Kkg Kkg K7A K7A Kkg K8W K8W Kkg Xkg Xkg Kkg K69 Xkg X5c Kb44 Kb44 Kkg Kkg Kb44 KLA Kkg KLA Kkg KLA KLA K50
KZy KZy Kkg Kkg Xkg KPp Kkg Kkg Kkg Kvk KPp KgF Kkg Kkg Kjn Xkg Kkg KPp KPp KZy KZy KZy KZy KZy KZy KZy KPp KPp KPp KgF KgF KgF KgF KgF Kkg Kkg
Dqn.55 Xqn.55 Xqn.55 Zqn.7V Zqn.7V KM3 KM3 Kkg Kkg Xkg KM3 Kkg Uqn.pA Zqn.55 Xqn.55 KtK KtK Xqn.7V Xqn.7V KtK KtK Kkg Xkg Xqn.55 KM3 KtK Kkg Kkg KtK Xkg Xkg Xkg Xqn Xqn Xkg Kkg KM3 Kkg Kkg KtK KtK Kkg Zqn KtK Kkg Kkg Kkg Kkg Kkg Kkg Xkg Kkg Kkg Kkg Xsq KZy
KZy Xkg KZy Kkg Kkg Kkg Kkg Dqn.7V Dqn.7V Kkg Kkg Xkg KmN KmN KmN KmN KmN KmN Kkg Kkg Kkg Kkg KgE KgE Kkg Kkg KmN KZy Zqn.7V Zqn.7V KZy Kkg Kkg Xsq Kkg KZy Kkg Xsq Xsq KmN Kkg KZy KZy Xkg Kkg Xsq Xsq KmN Kkg KmN Kkg KgE Kkg Kkg KLl Kkg Kkg Kkg Kkg Kkg KmN Kkg Kkg Kkg Kkg Xsq Kkg Kkg Kkg Xkg Zkg Kkg KmN KmN
Kkg Xqn.ZC Kkg K0g Xkg Xsq Kkg Kkg Kkg Kkg Kkg Kkg Kkg Xkg Xsq K0g Kkg Kkg Dqn.7V Dqn.7V Dqn.7V Dqn.7V K0g Kkg Kkg Zqn.ZC
KZy Xkg KmN Xsq KZy KmN Xkg Zqn.7V Zqn.7V Dqn.55 Xqn.55 Xqn.55 Zqn.7V Zqn.7V Xkg Kpe Kkg Xqn.55 Kvk KFB Uqn.pA KFB Kkg Xqn.55 KFB KWz KFB KWz KWz KWz KWz KWz KWz KWz KWz KWz KWz KWz KMX KFB XkB KMX KMX KMX KFB KMX KMX KMX KMX KMX KMX KMX KMX Uqn.pA Kkg KFB KFB Xqn.55 Kkg Kvk Kvk Xkg KFB Kig Uqn.pA Kvk Kvk Kkg Kkg Kkg Kvk Kkg KFB Kvk KFB Kkg KLl KFB Kvk Kvk Kkg Zqn.ZC Kkg KLl KLl Kkg KLl Kkg Kkg Kkg Kkg D9j Xqn.55 Kkg Kvk Kkg Kkg Kkg Xkg Xsq Kkg Kkg Kkg Kkg Kkg Xkg Kkg Kkg KgE Kkg Kkg KLl Kkg Xkg Xqn.55 KLl Kkg Zkg KLl Kkg Kkg Xkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg KLl Xkg Kkg KLl KgE Kkg Xkg Kkg Kkg Kkg Xkg Kkg KLl Kkg Xkg Kkg Kkg KFB KFB Kkg KFB Kkg KLl Kkg Kpe KmN KmN KmN Xkg Kkg Xsq Kkg Zkg
Kkg Kkg Kkg Kkg KLl DIh Kkg Xkg Kkg Kkg Kkg Kkg Kkg KLl KLl Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg KLl Kkg Kkg Kkg Kkg Kkg KLA KLl KFB Kkg KLl Kkg Kkg Kkg Kkg Kkg KgE KLl KLl KMX KgE KgE KMX KMX KMX KMX KFB KFB Xkg DA0 Xkg Xsq Xsq Xsq Xsq Xsq Xsq Xkg Xsq Xsq Xsq Xsq Kpe Xqn.55 Xkg Xsq Xsq Xsq Xsq Xsq KAX KAX KAX KLl Kkg Kkg Kkg KmN K50 K50 K50 K50 K4P K50 K4P K50 K4P K50 K8o Kkg Kkg KLl K50 K50 Kkg Kkg Kkg Kkg Kkg
Kkg Kkg Kkg Kkg Kkg Kkg Xqn.ZC K0g K0g Xkg Xkg K0g K0g K6x Kkg Kkg Kkg Kkg Dqn.7V Dqn.7V Kkg Kkg Kkg Xkg Xkg K0g Xkg Xkg Kkg Xkg Xsq Xsq Xsq Xsq Xsq Xsq K0g Kkg Xkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg K0g Xsq Kkg Xkg Kkg Xkg K0g K0g Kkg K0g Kkg Kkg K0g Kkg Zkg Xkg K0g K0g Kkg Kkg Kkg K0g Kkg Kkg KLl Kkg KgE Kkg Kkg Kkg KgE KgE Kkg Xqn.55 Kjj Z56.ZC Xsq Zkg Xsq Xsq Xsq Xsq Xsq KLl Kkg
Kkg Kkg Kkg Kkg Kkg Kkg KgE Kkg DIh Kkg Kkg Kkg DIh Kkg Xkg Kkg Kkg Kkg DIh Kkg Xkg KgE Kkg Kkg Kkg DIh Kkg Xkg DIh Kkg Xkg Xkg Xkg KgE KgE KgE Kkg KyV KgE KgE Kkg KyV KgE Kkg Kkg Kkg KgE KgE KgE KgE DIh Kkg Kkg KgE Kkg KgE Kkg KgE KgE Kkg Kjj Kjj KFB Kkg KgE Kkg Kkg Kkg Kkg
Xkg Xsq Xkg K0g Xkg Xsq Xsq Xsq Xsq Xsq Xsq KLl Kkg Kkg Kkg Kkg KLl KgE Kkg KgE Kkg Xkg Xsq Xsq Xsq Kkg
Kkg Kkg Kkg Kkg KgE KgE Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Dqn.55 Uqn.pA Kkg Kkg Kkg Kkg Kkg Kkg Kkg Xsq Kkg Kkg Kkg Zqn Kkg Kkg Kkg Dqn.55 Kkg Kkg Kkg KPp Kkg Kkg Kkg Kkg Kkg Dqn.55 Kkg Kkg Kkg Kkg Kkg KMX Dqn.55 Kkg Kkg Kkg Kvk Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg KWA KWA Kkg Kkg Kkg Kkg Kkg KWA Kkg Kkg KLl Kkg Kkg Kkg Kkg Kkg Kkg UZc.pA Xqn.55 Kkg Kkg Kkg Kkg Kkg Dqn.55 Zqn.55 Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg KPp K8W Xsq Zqn Dq5 Xsq Xsq Kkg KFB Xkg Xsq
Uqn.pA Kkg Kkg Kkg Kkg KmN Kkg Kkg Kkg KmN Kkg Kkg XOr Kkg Kkg Xkg Kkg Kkg Kkg Dqn.55 DA0 Dqn.7V Dqn.7V Kkg Kkg Kkg Kkg Dqn.7V Dqn.55 Kkg Kkg Kkg Kkg Dqn.7V Kkg Kkg Kkg KPp Kkg Xkg Dqn.55 Kkg Uqn.pA Kkg Kkg Kkg Kkg Kkg Kkg Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xsq Kkg Kkg Kkg Xqn.55 Kkg Kkg Kkg Kkg Xkg Xkg Xkg Kkg Kkg KmN Zkg Xkg Xsq Xsq Xsq Xsq Xsq Xsq Xsq Xkg Kkg Z56 Z56.55 Xkg Kkg Kkg Xqn.55 Kkg Kkg
Kkg Xsq Xsq Xsq K50 K50 KFB KFB Kkg Kkg KmN Xkg KZL Kvk Kkg K0g Kkg KLl Kkg KLl Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Xkg KNH KFB Kkg Kkg KmN KFB Kkg Xkg Kkg Xkg Kkg Kkg K0g Kkg KmN Kvk KmN KmN KmN
Kkg Kkg Kkg Xkg Xsq Xqn.55 Kkg Kkg Kkg Kkg Kkg Kkg KFB KFB KFB Kvk KFB KmN Kkg Dqn.Zf Kkg KmN Xsq Kkg Kkg Kkg Kkg
KSc Zqn.7V Zqn.7V Zqn KFB Kkg Kkg KPp Zkg Uqn.pA Kkg Kkg Xsq Xkg Xsq Khg Kkg Kkg Zqn.55 Kkg Kkg Kkg Uqn.pA Xkg Xsq Xsq Zqn.55 Xsq Kkg Zkg Zqn Kkg D1H Xkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg KyB Kkg Kkg Kkg Kkg Dqn.ZC Kkg KwD Kkg Uqn.pA KFB Dqn.55 Dqn.55 Dqn.55 Xqn.55 Xqn.55 Dqn.55 Kkg Kkg Uqn.pA KFB Kkg Kkg Kkg KFB KFB KFB Zqn.ZC Kkg Kkg Kpe Kpe Kpe KFB Kkg Kkg Zqn.7V Zqn.7V Kkg Kkg Kkg Kkg Xsq Xsq Dqn.55 Kkg Zqn.55 Kkg Kkg Kkg Zqn.55 Xkg Zqn.55 ZuH KFB Kkg KFB Z56.55 KFB KFB KFB KFB KFB KFB KFB KFB Kpe KFB KFB KFB Uqn.pA Uqn.pA KFB KFB KFB KFB KFB KFB Xqn.55 Kkg KFB Zqn.55 Zqn.55 KFB Kvk Kvk Zqn.55 Kkg Zqn.55 KFB KFB Kvk Xqn.7V Xkg Kvk Kvk Kpe Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Kkg Xkg KFB KFB Xsq KFB Xsq KFB Xsq Uqn.pA KFB Xsq KFB KFB KFB KFB Xsq Xsq Xsq Xsq Xsq Xsq KFB Xsq KFB Xsq Xsq KWp KFB Kkg Xsq KFB Xsq ZuH KtK KtK Dqn.55 Zqn.55 Kpe Kkg Kpe
Xkg Kkg Kkg Kkg KZP KZP Kkg Kkg KZP KLy KJL KJL X3M.aY X3M.aY X3M.aY X3M X3M.aY X3M X3M.aY X3M.aY Xm5.aY Xm5.aY XSq.aY Xkg Xm5.aY Xkg Xm5.aY XSq.aY
X3M.aY X3M.aY X3M X3M X3M X3M X3M.df KCy KCy KCy Kv9 Kv9 K2X Xqn Xm5.aY Xm5.aY Xkg Xkg Xkg Xkg Xqn.df KLF Xsq
"""

# SOP classes with like tables; those of the first ones are put together, the others are copies.
FAMILIES = (
    "A",
    "BDF",
    "HJ",
    "IK",
    "L",
    "MS",
    "NO",
    "P",
    "Q",
    "T",
    "V",
    "WX",
    "Y",
    "Z",
    "a",
    "bd",
    "c",
    "e",
    "f",
    "g",
    "h",
    "i",
    "j",
    "kl",
    "m",
    "n",
    "or",
    "p",
    "q",
    "s",
    "t",
    "uv",
    "w",
    "x",
    "y",
    "z",
    "ª",
    "µ",
    "º",
    "À",
    "ÁÂ",
    "Ã",
    "Ä",
    "Å",
    "Æ",
    "È",
    "ÉÏ",
    "Ê",
    "ËÌ",
    "ÍÑÒ",
    "Ð",
    "Ó",
    "Ô",
    "Õ",
    "Ö",
    "ØÙ",
    "ÚÛÝ",
    "ÜÞ",
    "ß",
    "à",
    "á",
    "â",
    "ã",
    "äæçèêì",
    "ò",
    "ó",
    "ô",
)

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzªµºÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĦħĨĩĪīĬĭĮįİıĲĳĴĵĶķĸĹĺĻļĽľĿŀŁłŃńŅņ"

# What some families have of a block: a letter for each of TAGS, A for the first; of entries for the same tag
# the last one holds.
SELECTIONS = """
ACDEFGHIJLMNOPQRSTUVWXYZabdefghijklmnotyº ACDEFGHIJLMNOPQRSTUVWXYZabdefghijklmnty ACDEFGHIJLMNOPQRSTUVWXYZabdeghijklmnty ACDEFGHJLMNOPQSTUVXYZabdeghijklmnuz ACDEFGHIJLMNOPQRSTUVWXYZabdeghijklmnrstwxy ACDEFGHJLMNOPQSTUVXYZabdeghijklmnvz ACDEFGHJLMNOPQSTUVXYZabdefghijklmnvzº ACDEFGHJLMNOPQSTUVXYZabdefghijklmnu ABCDEFGHIJKLMNOPQRSTUVWXYZabdeghijklmn ACDEFGHJLMNOPQSTUVXYZabdghijklmnuz ACDEFGHIJLMNOPQRSTUVWXYZabdeghijklmntyµ ADEFGHJLMNOPQSUVXYZabcdghijklmnpqrwÀÂ ADEFGHJLMNOPQSUVXYZabcdghijklmnpqrwÁÃ ACDEFGHJLMNOPQSUVXYZabdeghijklmnoty ACDEFGHJLMNOPQSUVXYZabcdeghijklmnpqrwÀÂ ADEFGHJLMNOPQUVYZabcdghijklmnª ADEFGHJLMNOPQUVYZabdghijklmnÀ ADEFGHJLMNOPQUVYZabdghijklmn ABDEFGHJLMNOPQSUVXYZabdghijklmn ABCDEFGHJLMNOPQSUVXYZabdeghijklmn ACDEFGHIJLMNOPQRSTUVWXYZabdeghijklmnt ACDEFGHIJLMNOPQRSTUVWXYZabdeghijklmnu ACDEFGHJLMNOPQSTUVXYZabdeghijklmnu ACDEFGHIJLMNOPQRSTUVWXYZabdeghijklmn ACDEFGHJLMNOPQSUVXYZabdeghijklmn ACDEFGHIJKLMNOPQRSTUVWXYZabdeghijklmnu ACDEFGHIJKLMNOPQRSTUVWXYZabdeghijklmn ADEFGHJLMNOPQSUVXYZabdghijklmn ADEFGHJLMNOPQSTUVXYZabdghijklmnu ADEFGHJLMNOPQUVYZabdghijklmnz
ABCDEFGHIJKLMNOPQRSTUVWXYZa
ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghik ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijk ABCDEFGHIJKLMNOPQRSTUVWXYZadefghikm ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghikl ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghikln
ABCDFGJKMSTVW ABCDFGJKMSTW ABCDFGJKMNOPQRSTVWX ABCDFGJKMNOPQRSTXg ABCDEFGJKMNOPQRSTXg ABCDFGJKMNOPQRSTWXi ABCDGJKMNOPQRSTYk ABCDFGJKMNOPQRSTVW ABCDFGJKMNOPQRSTXY ABCDEFGJKMNOPQRSTXYg ABCDFGJKMSTUYdj ABCDFGJKMSTY ABCDFGJKLMSTYch ABCDFGJKLMSTY ABCDFGJKMSTYch ABCDFGJKLMSTVWh ABCDFGJKLMSTVW ABCDFGJKLMSTVWdj ABCDFGJKMSTVWch ABCDFGIJKLMSTVWdj ABCDFGJKLMSTVXYh ABCDFGJKMSTVXYh ABCDFGJKLMNOPQRSTY ABCDFGJKLMSTYh ABCDGJKMSTYi ABCDFGJKLMNOPQRSTXY ABCDFGJKMSTVXY ABCDFGJKMSTVWX ABCDFGJKMNOPQRSTWXk ABCDGHJKMSTW ABCDFGJKMNOPQRSTWX ABDJKMSTeh ABDJKMSTh ABDJKMSTe ABDJKMST ABCDFGJKMSTWY ABDFGJKMSTZ ABDGJKMSTVZabfk ABCDFGJKMSTXYi ABCDFGJKMSTVYcg ABCDFGJKMSTVYch
ABCDEFGHIJKLMNOPZ ABCDEFGHIJKLMNOP ABCDEFGHIJKLMNOPSTWXYa ABCDEFGHIJKLMNOPRZ ABCDEFGHIJKLMNOPRSTVWa ABCDEFGHIJKLMNOPQSTWb ABCDEFGHIJKLMNOPQSTW ABCDEFGHIJKLMNOPSWa ABCDEFGHIJKLMNOSUW ABCDEFGHIJKLMNOPSTWa ABCDEFGHIJKLMNOPSUW ABCDEFGHIJKLMNOSTW ABCDEFGHLMNOSTW ACDEFGHIJKLMNOPZ ABCDEFGHU ACDEFIJKLMNOZ ABCDEFGHIJKSUW ACDEFGHLMNOZ ACDEFGH ABCDEFGHIJKLMNOPUWZ ABCDEFGHLMNOUZ ABCDEFNOU ABCDEFGHLMNOUWZ ABCDEFU ABCDEFGHIJKLMNOPW ABCDEFGHIJKLMNOW ABCDEFHIJKLMNOPW ABCDEFGHIJKLMNOPSUWZ ABCDEFGHIJKLMNOPSW BCDEF BCDEFGHIJKLMNOPW ABCDEFLMNOUZ
EFGJPQRSTUVWXYZabcdefghijklmnop CDEFGJLMNOPQRSTUVWXYZabcdefghijklmnopx ACDEFGJKPQRSTUVWXYZabcdefghijklmnoprtux CEFGJPQRSTUVWXYZabcdefghijklmnoprtux CEFGJPQRSTUVWXYZabcdefghijklmnopx CEFJPQRSTUVWXYZabcdefghijklmnoprtx CEJPQRSTUVWXYZabcdefghijklmnopsx BEFGHIJPQRSTUVWXYZabcdefghijklmnopvw ABCDEFGHIJKPQRSTUVWXYZabcdefghijklmnoprtux ACDEFGHIJKPQRSTUVWXYZabcdefghijklmnoptux JPQRSTUVWXYZabcdefghijklmnop BJPQRSTUVWXYZabcdefghijklmnopq JPQRSTUVWXYZabcdefghijklmnopx CJPQRSTUVWXYZabcdefghijklmnopx PQRSTUVWXYZabcdefghijklmnop CFJPQRSTUVWXYZabcdefghijklmnoptx EJPQRSTUVWXYZabcdefghijklmnopr
ABCDEFGHIJKLMNOPQRSTUV
ABCDEFGHIJKLMNOPQRSTUV ABCDEFGHIJKLMOPQRSTUV
ACDEFGHIJKLMNOPQRSTUVWXYZabcdef ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef
A BCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzªµºÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓ
FGHIJUbcdgsµÁÄÎÐ FGHIJRTUXYZabcdgsµÁÎÐ FGHIJMRTUXYZabcdgsµÁÎ GHIJMRTXYZabcdgsÎ HJQRSTVWXbcefghijsuËÌÍ HJRTVXYZabcefghijsuÙ FGHIJMRTXYZabcdgsªÏÙ FGHIJRTXYZabcdgsªÏÙ GHIJRTXYZabcdgsÎ GHIJbcgsÙ FGHIJMUbcdgsuµÁÈÜ FGHIJMUbcdgsuºÂÈÑÙÛ HJQRSTVWXbcefghijsuËÌÍÒÙ JbcgsÙ FGHIJKLMNOPUbcgklmnopqrstvwxyµÁÅÆÉÊÔÕÖØÞß GHIJKLMNOPbcgklmnopqrstvwxyÇÊÙà GHIJKLMNOPcklmnopqrstvwxyÇÙ FGHIJKLMNOPUbcgklmnopqrstvwxyºÂÇÓÖÙÝÞß FGHIJUbcdgsµÁÃÎ J bcgs GHIJbcdgsÃÙ Jd sÚ d JcsÙ JbcgsÎ EJbcgsÎ GHIJbcgsÀÎ GHIJbcgsÀÙ EJbcgsÙ ABCDEJbcgszÎ EJbcgszÙ JbcgsÄÎ
ABCDHIJKLMNOPQRTUVWXbdefÂÅÉ ABCDEFGHIJKLMNOPQRTUVWXbdefÂÅÉ ABCDGHIJKLMNOPQRTUVWXYZabcdefijvwxyzµºÀÁÂÅÉÌÍÐÑÓØÚÜÞ ABCFHIJKLMOPQRTUVWXYZabcdefijvwxyzµºÀÁÌÑÓ ABCHIJKLMORSTUVWXYZabcdefijlmnopqrstuvwxyzªµºÀÁÂÅÉËÍÕÖÜÞ ABHIJKLMORSTUVWXYZabcdefijmpqrstuvwxyzµºÀÁÅÉÌÑÓ ABCFHIJKLMOPQRTUVWXYZabcdefijvwxyzµºÀÁÌÑÓØÚÜÞ ABCFHIJKLMOPQRTUVWXZbdefij ABCHIJKLMOPQRTUVWXYZabcdefijvwxyzµºÀÁ ABCHIJKLMNOPQRTUVWXYZabcdefijvwxyzµºÀÁÂÅÉØÚÜÞ ABCHIJKLMNOPQRTUVWXYZabcdefijvwxyzµºÀÁÆÊÌÑÓ ABCHIJKLMORSTUVWXYZabcdefijlmnopqrsvwxyzªµºÀÁÂÅÉÍØÚÜÞ ABCHIJKLMXZbcdefijwxyzµºÌÏÒÔÙÛÝßàá ABCHIJKLMNOPQRTUVWXYabcdefijvwxyzªµºÀÁÂÅÉËÑÓØÚÜÞ ABHIJKLMOPQRTUVWXYZabcijvwxyzµºÀÁÎ ABCHIJKLMNOPQRTUVWXYZabcdefijvwxyzµºÀÁÆÊÌÑÓÙÛÝß ABCHIJKLNOPQRTUVWXYabcdefijvwxyzµºÀÁÃÅÉÍÐÑÓØÚÜÞ ABHIJKLMX ABHIJKLMXÄ ABHIJKLMXZijÄ ABHIJKLXbdefÂ ABHIJKLXÂ ABHIJKLXÃ ABHIJKLMXÂ ABHIJKLMXbdef ABHIJKLMXbd ABCHIJKLMXbdefÂ ABCHIJKLMOPQTUWXZbdefijÇÈÍÐ ABHIJKLMOPQTUWXZbcdefijwxyzµºÇÈÏàá ABHIJKLMXZbdefij ABHIJKLMXZghijkÌÒÔ
BCDMNUVWXYZcefijklqrstuwµÂÅÙûÿĆĊ BCDMNUVWXYZcefijklqrstuvwµÂÅÙûýÿĆĊđ BCDGIJKLMUVWXYZabcdefghijqrzÎÏÐÑÒÜàåéíîôùþ BCDGIJKLMUVWXYZabcdefhijqrÍÒÜàãçëîòôøùüý ABEFGHIOQRSTUVilmnopxªÊßă ABEFGHIOQRSTUVilmnopxªÊßăĄ BCDGIJKLMUVWXYZabcdefhijqrzÍÒÛàãçëîóôùĀ BCDMNUVWXYZcefijklqrstuvwÀÃÆÛûĀĉċčď BCDMNUVWXYZcefijklqrstuvwÄÇÙûýāćČĎĐ i ABCEGOPRWXYZefikqyÁÉÌÓÕäèìïúĂć ABCEGORWXYZefikqyºÁÈËÔÕäèìïúĂĈ ABEFGHIOQRSTUVilmnopxÊÓÖØßăą AViÞ AVÞ WXadiåéðõ WXadiæêðõ adñö UViÚá UViÝâ
ABDEGILM ABDEGI ABDEFGHIPQRb ABDEFGHIPQRa ABDEFGINOc ABDEFGINOZ ABDEFGHIPQRbde ABDEGIJKSTUVWXYg ABDEGIJKSTUVWXYf ABDEJKSTUVWXY ABDE ABCDE ABDEFGI
ABCDEFGHIJKLMNOPQRSTWXcjmnqtv ABCDFGHIJKLMNOPQRSTWXdjnqtv ABGHIJKLMNOPQRSTUVWXZbefghil ABGHIJKLMNOPQRSTUVWXbefghior ABGHIJKLMNOPQRSTUVWXYbefghil BCDFGHIJKLMNOPQRSTWXZacjmpstv ABCDFGHIJKLMNOPQRSTWXckoruw A
ABCDEFGHIK ABCDEFGHIKsu ABCDEFGHIKUXadgjmpsu ABCDEFGHIKWZcfilorsu ABCDEFGHIKVYbehknq ABCDEFGHIKUXadgjmp LMNOPQRST AIJKUtv
ABCDEFGHNQRTWZcfilor ABCDEFGHNOPQRST ABCDEFGHIJKLMNsuvw ABCDEFGHIJKLNVYbehknqsuvw IJKLN IJKLNsuvw ABCDEFGHIJKLNUXadgjmpsuvw ABCDEFGHIJKLNOPQRSTUXadgjmpxyzª ABCDEFGHIJKLNQRTVYbehknq IJKLNtuvw INs IJKL N IJKLtuvw
EFGHIJKLMNVWXYZabcdefghijknopqrstuvwxzªµÂÈÛÞáê GHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzªêô GJKLMNOPQRSTUVWXYZabcdefghijknopqrstuvwÃÄÅÉËÏÐÑÒÔÕÖØÙÜßâãäåæçèéîïðñ GJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwÃÄÅËÏÐÑÒÔÕÖØÙãäåæçèéîïðñ G GJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwÃÄÅÊËÏÐÑÒÔÕÖØÙÚÝàãäåæçèéîïðñ GHIJKLMNQRSVWXYZabcdefghijklmnopqrstuvwxyzªÆÈÌÍÎÓÚÝàìò GHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzªêó ABCDG Gsí Gsë EG GÀ Gº GÁ GM GMÇ
ABCÃ ABCfÂÃÏÚÞþĒğ ABCfÂÃÄÏÚÞáĕ CfÂÃÏþĒğ CfÂÃÄÏáĕ ABCfÂÃÄÏÚÞáþĒğ ABCÃÄá ABCÃÄáĕ CfÂÃÄÏĕ CfÂÃÄÏáÿēĔĠ CDFGHIJKLMNOPQRSTUVWXYZabcdefgijmnpqrstuvwxyzªµºÀÁÂÃÅÆÇÈÉÊËÌÏÐÑÒÓÕÖØÙþčĒěĞğģĤĨ CDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzªµºÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙáâãäåæçèéêëìíîïðñòóôõöøùúûüýĀāĂăćđĕėĘęĚĜĝġĢĥĦ CDFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzªµºÀÁÂÃÄÅÆÇÈÉÊËÌÏÐÑÒÓÕÖØÙáâãäåæçêëìïòóôùúûýĀāĂăĄąĆĈĉĊċČĎďĐđĕėĘęĚĝġĢĥĦħ CDFGHIJKLMNOPQRSTUVWXYZabcdefgijmnpqrstuvwxyzªµºÀÁÂÃÄÅÆÇÈÉÊËÌÏÐÑÒÓÕÖØÙáÿēĕěĞĠģĤĨ ABCfÂÃÏÛßþĒğ C ABCfÂÃÄÏÝß ABCÜà CÃÄĔ CÄ CÃĔ CÃĖ CÃÄĖ
WXYZaµ LRWXYZaÀÃ LRWXYZaµ R LRWXYZa LRWXYZaºÂÅÇÉ ABDEFPQTUVWXYZabdefghijklpqrtuvµÊËÌÍÎÏÐÑ ABDEFGHIJKLMNPQRSTUVWXYZabcdefghijklopqxyªÀÃÆÈÒ ABCDEFGHIJKLMOPQRTUVWXYZabcdefghijklopqswxyzªÀÃÆÈÒÓÔ ABDEFLPQRTUVWXYZabcdefghijklpqtuvºÂÅÇÉËÌÍÎÏÐÑ XYmnÁÄ LRW
BFLp BFL BFLlt ABCDEFIJKLNOPRSTUVWXYZbeghijmpuv ABCDEFGIJKLMNOPQRSTUVWXYZabcdefghijnoqrwxyzªµºÀÁÂÃÄÅ ABCDEFHIJKLMNOPRSTUVWXYZbeghijks ABCDEFGIJKLNOPRSTUVWXYZbeghijmuv
bdeñöû bdeÈñöû bdeÈóùý bdeijklmnoÈ EIMOQRa bdeijklmnoÈòøü bdeijklmnoÈòøüđ ijk BCDEFGHIJKLMOPQRSTUVWXYabdefghpqrstuvwxyzªµºÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÞßàáãäåçèéêëìíîïÿāĂăąĆćĈĉĊċČčĎďĒēĔĕĖėĘęĚěĜ ABCDEFGHIJKLMNOPQRSTUVWYZabcdefghijklmnopqrstuvwxyzªµºÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÓÔÕÖØÙÚÛÜÝÞßâåèéêëïôúþĀĄĐĝĞ ilmno ijklmno ijklmnoĀ bdðõ EIáæ bdijklmnoðõ
BKNl BCDHKNOPQRSWXYZabcdefhklnopqrstuvxyµÂÉÙ ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzªºÀÃÄÆÇÈÊËÌÍÎÏÐÑÒÓÔÕÖÙÚÛÜÝÞ N Nª BCDHKLNOPQRSWXYZabcdefhklnopqrstuvxyµÁØ BKLNlÁØ BEGIJKNTUgilmwzªº NÅ
DEFGHILMNOPQXYZabcdefghilmnoqsuwy DEFGHILMNOPQªµÃ ABCDEFGHIJKLMNOPQRSTUªµºÀÁÂ ABCDEFGHIJKLMNOPQRSTUXYZabcdefghilmnprtvxzºÀÁÂ DEFGHILMNOPQVWXYZabcdefghijklmnoqsuwyÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓ k
MNOPQRSTUVWXYghilmnopqrstuvwxyz LMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzªµ ABCDEFGIK ABCDEFGHIJKºÀÁÂÃÄÅÆ ABCDEFGIKºÀÁÂÃÄÅ
ABDEFGHIJKLMNOQRSTUYac ABDEFGHIJKLMNOQRSTUYaf ABDEFGHIJKLMNOQRSTUYa ABDEFGHIJKLMNOQRSTU ABDEFGHIJKLMNOQRSTUV ABDEFGHIJKLMNOQRSTUVYa ABDEFGHIJKLMNOQRSTYa ABDEFGHIJKLMNOPQRSTUe ABDEFGHIJKLMNOQRSTUYad ABDEFGHIJKLNOTWX ABDEFGHIJKLNOSTWX ABDEFGHIJKLMNOQRSUVe ABCDEFGHIJKLNOTWX ABDEFGHIJKLNOQRSWXZb ABDEFGHIJKLNOX ABDEFGHIJKLNOSWX ABDEFGHIJKLNOSTX ABDEFGHIJKLNOQRSTX ABDEFGHIJKLNST ABDEFGHIJKLMNOQRSTUVe ABDEFGHIJKLNTW ABDEFGHIJKLMNOQRSTUYace ABDEFGHIJKLMNOQRSTUf ABDEFGHIJKLMNOQRSTUYf ABDEFGHIJKLMNOQRSTUVg ABDEFGHIJKLMNOPQRSTUYae ABDEFGHIJKLNT ABDEFGHIJKLMNOQRSTUYacf
FHIJKMQUflmop FGHIJKMQUflmop DFHIJKMQRSTUfglmopr DEFGHIJKLMNQRSTUVWXYZabcfgwx DFGHIJKMQRSTUflmopr DEFGHIJKLMNOPQRSTUVWXYZabcdefgwxy DEFGHIJKLMNOPQRSTUVWXYZabcfgrwx DEFGHIJKLMNOPQUVWXYZabcfwx DEFGHIJKLMNQUVWXYZabcfwx DEGHIJKLMNQRSTUVWXYZabcfu DEFGHIJKLMNOPQRSTUVWXYZabcdefhistu ABCFGHIJKMQRSTUflmopr ABCDEFGHIJKLMNOPQRSTUVWXYZabcf ABCDEFGIJKLMNOPQRSTUVWXYZabcf ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefgwxy FGHIJKMQRSTUflmopr f Gf DGf GHIf DEFGHJKMNOPQRSTUVWXYZabcfo EFGHIJKNOPQUVWXYZabcfiu EGHIJKNOPQUVWXYZabcfu FHIfi FGHIfik DFGHIfi DEFGHIJKLMNOPQRSTUVWXYZabcfjstuv FGHIJKQfjlnq EFGHIJKLMNOPQUVWXYZabcfjuv EFGHIJKNQUVWXYZabcfiku DEFGHIJKLMNQUVWXYZabcfiku If FGHIfi Dfh Gfk
T FGHIJKLMNPQRSTYgh ABCDEFGHIJKLMNOPQRSTVWXZabcdeijkm ABCDEFGHIJKLMNOPQRSTUVWXZabcdeijkm ABCDEFGHIJKLMNOPQRSTVWXYgh ABCDETVWX ABCDEFGHIJKLMNPQRSV ABCDEFGHIJKLMNOPQRSTUVWXZabcdeijkmn ABCDEFGHIJKLMNOPQRSVZabcdfijlm ABCDEFGHIJKLMNOPQRSTUVZabcdeijkmn ABCDEFGHIJKLMNOPQRSTUVWXZabcdfijlmn ABCDEFGHIJKLMNOPQRSTVZabcdeijkm ABCDEV ABCDEFMNV
n ABCn ACn ACDEFn VWXYZklm fÕ GHIJbcdefµÂÑÖä GHIJKLMNOPQRSTUabcdefghijnxªÁÃÅÒÓÔ ACGHMNOPQRSTUacghinopqrstuvwxyzªµºÀÁÄÐÒÙÚÛÜÝÞßàáâåæ GHPQRSTUiopqrstuvwyzªµºÀÄÉÊÌÍÏÐâã ACGHPQRSTUnorstuvwyzªµºÀÄÉÊÌÍÏÐâã ACGHIJbcdefnµÂ OU SThxªÁ MNOUg MNOQSUÆÇÈËÎ KLMNOPQRSTUghirsxªÁØÚÛ KLMNOPQRSTUghxªÁ
Fk F ABCDFGHQYbcdk EFIJKLMNOPQRSTUVWXZaefghijk
AEQRST BCDFGHIJKLMNOP
Q ABCDEFGHIJKN GLM OPQRSTUVWXYZabcdef O
M ABCDEFGHIJKLSTUZablm CDPRSTUZabdefghijop CDMNOQRSTUVWXYZabdefghijkn CDPRTUcdefghijqrstuvw
ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzªµºÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ
TV T K ABCDEFGHIJKLMNOPQRSTUV
KLMNOPQRSTWa KLMNOPQRSTWc KLMNOPQRSTWf KLMNOPQRSTUVWXah KLMNOPQRSTUVWX KLMNOPQRSTW KLMNOPQRSTUVWXc ORST KLMNOPQRSTWcf ORSTbdeg KLMNOPQRSTWZ KLMNOPQRSTWaf KLMNOPQRSTWYc ABCDEFGHIJ ABCDKLMNOPQRSTWa
ABCDEFGHIJOPQRTUb ABCDEFGHIJOPQRTU ABCDEFGHIJOPQRT ABCDEFGHIJOPQRTb ABCDEFGHIJOPQRSTc ABCDEFGHIJKLMNOPQRTc GHIRYZ IR ABCDEFGHIJKMOPQRTVWXab ABCDEFGHIJOPQRTc ABCDEFGHIJOPQRTbc ABCDEFGHIJOPQRTUc
ABCDEFGHIKLMOPQRSTacegh ABCDEFGHIKLMOPQRSTXYdfh ABCDEFGHIJKLMOPQRSTXacdfhj ABCDEFGHIJKLMOPQRSTXYi ABCDEFGHIKLMOPQRSTacdf ABCDEFGHIKLMOPQRSTdfh ABCDEFGHIJKLMOPQRSTdfh ABCDEFGHIKLMOPQRSTX ABCDEFGHIKLMOPQRSTacdfh ABCDEFGHIKLMOPQRSTac ABCDEFGHIKLMNOPQRSTUVWdfh ABCDEFGHIKLMOPQRSTYacegh ABCDEFGIKLMOPQRSTZb ABCDEFGHIKLMOPQRST ABCDEFGIKLMNOPQRSTZb ABCDEFGIKLMOPQZbklmnop ABCDEFGIKLMOPQRSTZ ABCDEFGIKLMNOPQRSTZ ABCDEFGIKLMNOPQRST ABCDEFGIKLMNOPQRSTZbdf
ABDEFGHIJKLMNOPQabcdgij ABCDEFGHIJKLMNOPQcfk EFGHIJKLMNOPQRSTUbcefij EFGHIJKLMNOPQfh EFGHIJKLMNOPQbcgj EFGHIJKLMNOPQ ABDEFGHIJKLMNOPQVXfk ABDEFGHIJKLMNOPQVXfhk EFGHIJKLNOPQf EFGHIJKLMNOPQabcgj EFGHIJKLMNOPQfk EQYl EFGHIJKLMNOPQabcdgij EY EFGHIJKLMNOPQabc EFGHIJKLMNOPQabcl M EFGHIJKLMNOPQbc EFGHIJKLMNOPQfhk BCEFGHIJKLMNOPQWbc FGZ
IWXY ABCDEFGHIRTWXYZabcdefhoqs ABCDEFGHIORSTUVWXYZabgnprtuv I INOP INOPRWXYaboqs INOPWXY IOPVWXYprt INOUau IJKLMQ IJKLMNOPQ JKLMNQijklm INO IN N
ABCDEFGHIJKLMOV ABCDEFGHIJKLMOWY ACDEFGHIJKLMOU ABCDEFGHIJKLMOXZ CDEFGHIJKLMO ACDEFGHIJKLMO ACDEFGHIJKLMNO CDEFGHIJKLMNOa CDEFGHIJKLMOPQRST
E ABCDEFGHIJKLMNOPQRSTUVWXYZabcd
ABC DEFGHIJKLMNOPQRSTUVWXYZab
ABCDEFGHIJKLMNOPQRSTUVXYZa ABCDEFGHIJKLMNOPQRSTUVWXYZa ABCDEFGHIJKLMNOPQRS ABCDEFGHIJKLMNOPQRSTUVXYZab ABCDEFGHIJKLMNOPQRSTUVXYZac
ABCDEFGHIJMNOPQRSTU ABCDEFGHIJKLMNOPQRSTU ABCDEFGHIJKLMNOPQRST ABCDEFGHIJKLMNOPQRSTUWX ABKL ABU AB ABCDEFGHIJMNOPQRST ABCDEFGHIJKLMNOPQRSTUVYZ ABKLUWX ABKLU
FGHIJKLMNOPS FGHIJKLMNS FGHIJKLMNSVf FGHIJKLMNSe FGHIJKLMNOPSe FGHIJKLMNOPSVdf FGHIJKLMNX CDEFGHIJKLMNQSe FGHIJKLMNV FGHIJKLMNWZ FGHIJKLMNZ FGHIJKLMNUZ FGHIJKLMNZabc FGHIJKLMNSZe FGHIJKLMNU FGHIJKLMN FGHIJKLMNW CDEFGHIJKLMNS FGHIJKLMNRSe BCDEFGHIJKLMNS FGHIJKLMNSYf ACDEFGHIJKLMNSe CDEFGHIJKLMNSe FGHIJKLMNSTe
ABCDEFGHIJKLMNOQRSTUVabcdefå ABCDEFGHIJKLMNOQRSTUVabcdefijklmnopquzÃÔÙÝá ABCDEFGHIJKLMNOQRSTUVabcdef JKLMNOQRSTUVabcdefrswºÅÇÉËÍÎÑÖÛßã ABCDEFGHIJKLMNOQRSTUVabcdefijklmnpquzÃÔÙÝá JKLMNOQRSTUVabcdefuzÃÔÙÝá ABCDEFGHIJKLMNOQRSTUVabcdefÏå JKLMNOPQRSTUVabcdefvªÄÒÕÚÞâ JKLMNOPQRSTUVabcdefÏ JKLMNOPQRSTUVabcdefrstyÂÆÈÊÎÐÓØÜà ABCDEFGHIJKLMNOQRSTUVabcdefÏç ABCDEFGHIJKLMNOPQRSTUVabcdefÏ JKLMNOPQRSTUVabcdefrstyÁÂÆÈÊÌÎÐÓØÜàå JKLMNOQRSTUVabcdefÏå JKLMNOPQRSTUVabcdefvªÁÄÏÕÚÞâå JKLMNOQRSTUVabcdefrstyÂÆÈÊÌÎÐÓØÜàå JKLMNOQRSTUVabcdefrstµÂÆÈÊÌÎÐÓØÜàå JKLMNOQRSTUVabcdefhuÃÙÝáæ ABCDEFGHIJKLMNOQRSTUVabcdefÏ ABCDEFGHIJKLMNOQRSTUVabcdefÎÏæ ABCDEFGHIJKLMNOQRSTUVabcdefijklmnopqrsxÀÅÇÉËÍÎÑÖÛßä JKLMNOQRSTUVabcdefrstyÂÆÈÊÌÎÐÓØÜàæ JKLMNOPQRSTUVabcdefrstÂÆÈÊÌÎÐÓØÜàæ JKLMNOQRSTUVabcdefrstÂÆÈÊÌÎÐÓØÜàæ JKLMNOQRSTUVabcdefÏæ JKLMNOQRSTUVWXYZabcdefghrswºÅÇÉËÍÎÑÖÛßãæèé JKLMNOQRSTUVabcdefguÃÔÙÝáæ
ABDEGHIJKLMNO ABDEFGHIJKLMNa ABDEFGHIJKLMN ABDEGHIJKLMNa ABDEGHIJKLMNc ABDEGHIJKLMNOXb ABDEGHIJKLMNOX ABDEGHIJKLMNOXZ ABDEGHIJKLMNOPQRSTUVWX ABDEGHIJKLMN ABDEGHIJKLMNORX ABDEGHIJKLMNOXZl ABDEGHIJKLMNOPQRSTUVWXYbefghijkl ABDEGHIJKLMNOZ ABDEGHIJKLMNd ABDEGHIJKLMNZ ABCDEGHIJKLMNc ABDEFGHIJKLMNOZ
ABCDEFGHIJKLMNOQRSTUVgh WXYZabcdef OPYZabcj Ni YZabc
ABCDEWXYa OPQRSTUVWZ W FGHIJKLMNWXY TU
ABCDEFGHIJKLMNOPQRSTUVWXYZabcd
DEFN ABCGHIJKMOPQRTUVajk ABCDEFGHIJKLMNOPQRSTUVabcdefghi ABCDEFGHIJKMNOPQRSTUVWXYZa
IJKLMNOPQRSTUVWX IJKLMNOPQRSTUVWXb IJKLMNOPQRSTUVWXYe IKLNSTUVWXYe JMOPQRX BCDGHJKLMNOPQRSTUVWX IKLNSTUVWX IJMOPQRXY X XY XYe BCDGHKLNSTUVWX KLNSTUVWX JKLMNOPQRSTUVWX FJKLMNOPQRSTUVWXZd IJMOPQRXc IXa ABCDFGHKLNSTUVWXd EKLNSTUVWX
A ABCDEFGHIJKLMNOPQRSTUVWXYZ Aa
DEFGHIYcgl DEFGHIYcgijkm ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghl g
DGHOPQadfjm DGHJOPQadfjm J JOPQo BCDGHIJKOPQRSTUVWXYgorstuv BCDGHIJKOPQRSTUVWXceghilqr JOPQilp DGHJOPQacejm DGHJOPQbce GHOPRil ABCDEFGHIJKLMNOPQRSTUVWXZegor OPil OPkn OP GH
ABCDEFGHIJKLMNOPQRSTUVWXY ABCDFGHIJKLMNOPQRSTU
R ABCDEFGR RTg JRSTV Re RTj JRSTXc Rg RY HIJKLMNOPQRSTUVWXZabd IJKLMORSTVXabij HIJKLMNOPQRSTVXab RVX Rab Rf Rh RT
stuvyÄÆÉÊË stuvyÅÇÉÊË stuvy QRpstuvy stuvyÄÈÉÊË ABCDEFGH IJKLNOPQRSTUVWXYZabcdefghiklmnopqrstuvwxyzªµºÀÁÂÃÄÆÉÊË YstuvyªÄÆÉÊË MPpstuvyÄÆÉÊË YjstuvyµÄÆÉÊË
Q ABCDEFGHIJKLMNOP IKNRSTUVWXYZabcdefg
DEFGH EFG X M BDEFGHIJKLNOPQRSTUVWYZa DEFGHNOTW A CDEFGH
BCEFG ABCEFG BCEFGpqstu BCDEFGpqstu BCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnor
R RS RW ABR ABCDEFGHIJKLMNOPQRTUV
OP OPQRSTUVXY F ABCDEFGHIJKLMNW
ABCDEFGHIJKLMNOPQRS ABCDEFGHIJKLMNOPQRSTUVWX ABDEFGHIJKLMNOPQRS ABDEFGHIJKLMNOPQRSTUVWX
ABCDEFGHIJKLMNOPQRT ABCDEFGHIJKLMNOPQRTU ABCDEFGHIJKLRT ABCDEFGHIJKLRTU ABCDEFGHIJKLT ABCDEFGHIJKLRSTUV
ABCDEFGHIJKLMNOPQRSTUVWXY WXY EGHJNRWXYZbcdef FRa
PQ NOPQrsuvÃÅÇ NOPQrsuvºÀÁÄ ª ABCDEFGHJKLMNOPQWXzªÂÃ INOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzªµÂÃÆÈÉÊË
ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghij BJ J B
m yzªµ mÀ ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvw bjmxy xy mº
ªµºÀ À B flÏ flÀÏ GLË ABCDEGHIJKLMNOPQRSUVZabcdefghijklmnopqrstuvwxyzªµºÀÁÂÃÅÎÐÑÒ ABCDGHIJKLabcdefhjlpqrsvwxyÅÎ JLabcdeÅÊÌÍ ABCDFGHIJKLMNOPQRTUVWXYabcdefghijklmnopqrsvwxyzªµºÀÁÂÃÄÅÆÇÈÉÎ G GL
B ABCDEFGHIJKLMNOPQRSTUVWXYZ
ÜÞßàâãĀďĒēĔĖėĘęĚě ÄÅÆğġ ÄÅÆĠĢ ïÿĀďĘ J Ú Āĩ ABCDEFGHIWXµÃÛÜÝßâåæçéêîïñòóôøüÿĄČčĎďēėěĦħĨĪĭ JKLMNOPQRSTUVXYZabcdefghijklmnopqrsuvwxyzªµºÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàâãäåæçèéêëìíîïðñòóôõøúüýþÿĀāĂăĄąĆćĈĉĊċČčĎďĐĒēĔĖėĘęĚěĞģĤĥ ABCDEGHIXµÃÛîėī ABCDEGHIXÃĜĝ JKLMNOPQRSTUVXYZabcdefghijklnopqrstuwxyzªµºÀÁÂÃÄÅÆÇÈÉÊËÏÑÒÓÖØÙÛÜßáâãäåæçèéëîïñòóôöøùûÿĀăĄĆćĈĉċČďđēĕĖėĘęĚěĞĬ ABCDEGHIXµÃÛÜßâåæçéîïñòóôøûÿĄČďēėě î µÜî
cdeáãå cde fç f ACDEFGHSTVXZacdeflnqØÝÞßàâäæëì PQi EFGHKNOPQRSTUVWXYZabcdehlmnoqrzªµºÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖÛÜé ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnoqrszªµºÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖèê KzªµºÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ ACDEFGHIJKMNQRSTUVWXYcdefghjklmnopqrtuvwxyzªµºÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖÚèíî EFGHKNQRSTUVWXYcdelmnopqrtuzªµºÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖÙÚíî ÔÕÖïðñ
Ï C ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzªµºÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÚÞä ABCEFGJNOPQRSTVXYZabcfghklmnpqswxyzªÀÂÃÆÇÌÜÝßàáâã ÏÐÒÓÔÕÖØÙÚÛå
g ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefhijklmnopqrstuvwyªºÀÁÂÄÇÈÉÊËÌÍ ABCDEHIJMPSWZacdefhikloprstxyzªµºÃÄÅÆÍ
EFGHIJLMNOPQ RSUZ VWXY ABCEFGHIJLMNOPQ ABCDEFGHIJLMNOPQ ABC ABCEFGHIKRSTU ABCEFGHIRU
adfhîĉġĤĥĩ OadfhîĉġĤĥĩ OadfhîĉĠġĤĥĩ OTadfhÕÖØÙÚÛÜÝÞßàâãĢ PUVWYijklmnopqrstuvwxyzªÅÉÊÎÏĞĦ MNOQRSTXZabcdefghµºÀÁÂÃÄÇÈËÌÍÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝģ MNOQRSTXZabcdefghµºÀÁÂÃÈËÌÍÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãéêëìíîïðñòóôĄĉĊċČĎďĐđĒēĔĕĖėĘęĚěĜĝģ PYjklrsxÏ MNQRSTXµºÀÁÂÆÈËÌÍÏÒëìíîïðñòóôĉĊċČďĐđĒēĔĕĖėĘęĚěĜ MNOQRSTXZabcdefghµºÀÁÂÆÈËÌÍÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãéêëìíîïðñòóôĄĉĊċČĎďĐđĒēĔĕĖėĘęĚěĜĝģ MNOQRSTXZabcdefghµºÀÁÂÄÆÇÈËÌÍÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝģ íĨ TÅÍîïðñò TWadfhÅîïðñòġĤĥ NOSTWXadfhÅÐÑÒÔÕÖØÙÚÛÜÝÞßàáâãéëìíîïðñòąĆĉďĐđĒēĔĕĖėĘęĚěĜĢ NOTWZabcdefghÅÐÑÔÕÖØÙÚÛÜÝÞßàáâãéëìíîïðñòĄąĆĉďĐđĒēĔĕĖėĘęĚěĜģ OTadfhÕÖØÙÚÛÜÝÞßàâãíĢ OTadfhpÕÖØÙÚÛÜÝÞßàâãíğĢħ adfhġĤĥ ABCDELOTadfhpÕÖØÙÚÛÜÝÞßàâãíğĢħ FGHIJKOTadfhÕÖØÙÚÛÜÝÞßàâãĢ
A AxyzªµºÀÁÂÃÄÍÎÏ AF AWX ACDEFGHklmÐ ABIJKLMNOPQRSTUVWXYZabcdefghijnoÑÓ ABIJKLMPQRSTUVWXYZabcdefghijnoÑÓ ACEFIrstuwÅÆÇÈÉÊËÌÐ ACpqvxyzªµºÀÁÂÃÄÆÇÈÉÊËÝÞàáâãäåæ ACEFqÐ ACXqÆÇÈÉÊË AFJLMPabcdefgoxyzªµºÀÁÂÃÄÍÒÔÕÖØÙÚÛÜ AxyzªµºÀÁÂÃÄÍ AFJLMPxyzªµºÀÁÂÃÄÍÒß AFJ
ABCc ACEFKdh C Ch ABCGHJKQZabfgnoq ACg ACKLORUVWXYhtuv ABCDEFGHIMNOPQRSTUVYdeikm AHIKLOYpv AKOr ABCGHMNOQRSTUVdeis ACKLORTUVWXYg AHKoq ACEFKgjlq
GHIJKL F MNOPQRSTUVXYZa MNOPQ ABCMNOPQ ABC DEFW
defguvÍİıĲĳķĸļ defguvxÍİıĲĳķĸĹļ xĹ ABCDdefguvÃÍ EFGHIJKLMNOPQRSTUVWXYZabcinxzµºÀÁÄÅÆÈÉÊËÌÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĠġģĥħĨĪīĬĭĴĶĺĽĿłņ JKLMNOPQRSTUVWXYZbcdefghijklmopqrstuvwyµÁÂÃÇÍÎÔ FGHIJKLMNOPQRSTUVWXYZbcinªËÎÔĄďĐđĒĻŅ JKLMNOPQRSTUVWXYZbcdefginuvxªÃÍÎÔċ JKLMNOPQRSTUVWXYZbcdefginuvxªÃÍÎÔċĕĖėĘęĚěĜĝĞ FGHIJKLMNOPQRSTUVWXYZbcinµÎÔ JKLMNOPQRSTUVWXYZbcdefginuvxµÃÍÎÔċ JKLMNOPQRSTUVWXYZbcdefginuvxµÃÍÎÔċĕĖėĘęĚěĜĝĞ ÂĂăĔŃ JKLMNOPQRSTUVWXYZbcdefginuvxÍÎÔ JKLMNOPQRSTUVWXYZbcdefginuvxÁÂÍÎÔİıĲĳķĸļ JKLMNOPQRSTUVWXYZbcdefginuvxÁÂÃÍÎÔ JKLMNOPQRSTUVWXYZbcdefginuvxÁÂÃÍÎÔÝÞ ABCDJKMNOQVXYZbiÔæïðğĢĤĦĩĮįĵľŀŁ defguvÂÃÍ ABCDdefguvÂÃÍĂăċĔńņ ABCDdefguvÂÃÍĂăĔń
AMNPQRS AMNPQRSUVXYZa AMNOPQRSTWb ABC AMNOPQRST ABCKL A ADEFGHIJ
ABCDEFGHIJMN ABCDEFGHIJMNOPQRSTU HIJMN HIJKLMN JNV N JKMNVW
"""

# For each of SELECTIONS the families that have it, A for the first.
SELECTED = """
A B CKMO DFLPR E G H IJ Nq Q S TUVWXYdeg Zab c f hjm ikn lÅË oprsuÉ t vwº xÆÇ y z ª µ À ÁÂÃÄ È Ê
ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzªµºÀÁÂÃÄÅÆÇÈÉÊË
ABCDEFGHIJKLMOPQRoprstuvwxyzªºÁÂÃÄÅÆÇÈÉÊË NqµÀ Schijklmn TUVWXYdefg Zab
AEKO B CcÀ DGH FLPR I J MSx Nfµ Q T Udeg V WXZab Y h i j kln m o p q r s t u vwº y z ª ÁÂ Ã Ä Å Æ Ç È É Ê Ë
ACKO Bvwº D EM F G H I J L N PR Q S TUVWXYZabdegopÊË c f h ijklmn q r s t u xÆ yª z µ À ÁÂÃÄÅÈ Ç É
ABCEKMS D FL GH If J N O PR Q TUVWXYdeghijklmnoprvwxºÇÊË Zab c qtyª suzÁÂÃÄÅÈÉ µÀ Æ
ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzªµºÀÁÂÃÄÅÆÇÈÉÊË
ABCDEFGHIJKLMNOPQRTUVWXYZabdefgopqrstuvwxyzªµºÀÁÂÃÄÅÆÇÈÉÊË Schijklmn
ABEFHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzªµºÀÁÂÃÄÅÆÇÈÉÊË CDG
m º
A B C D E F G H I J K L M Nqª O P Q R S TUVWXYZabdeoprsuÁÂÃÄÅÈÉÊË c f g h mn t vzÆ w x y µ º À Ç
A B C D E F G HI JPf K L M N O Q R S TUVYegprsÁÂÃÄÅÉÊ WXZd ab c hl ijkmn ouË qzªµºÆÇ t vw x y À È
A B C D E F G H I JNcqtvxyzªºÆÇ K L M OPR Q S f g wµ À
A BCDGHIJNScfqvwxyzªºÀÆÇ E F K L M OR P Q TUVWXYZabdeghklnoprstuÁÂÃÄÅÈÉÊË ijm µ
A B C D G H I µ
AB C D G H I SWXabfgijmn Æ
A B C D EJKMPfxyÀ FLR G H I N OS Qab cqtvwzªµºÆÇ È
A B C D EFNOPQRSTUVWXYZabdefgopqrstuvwµºÀÁÂÃÄÅÆÇÈÉÊË G H I J K L M ch ijkmn l xy zª
AB C D EKM FL G H I Jy N O P Q R S TUVWXYZabcdehijklmnoprsuÁÂÃÄÅÈÉÊË f g qµÀ t vwxºÆÇ z ª
CEKMS DFLf G HIqtªµÀ J N O P Q R ijkmn y
CEKMS DFGJLf HINqtyªµÀ O P Q R
A B C DI EFM G H Jx K L N PQy R S Xa f
AB C D EJKMOPQRSf FL G H I xy
AB CD G H I fg
EM F OR P Q
AC BxÇ D EFKLMOPQR GHf I J Nq S TUYdeÊË VWXZab c g h ikln jm or p sÉ t uÅ vwº y z ª µÀ ÁÂÃÄÈ Æ
A B C D EKM FL G H I J N O P Q R S TUYdegiklnuÅÊË VWXZhjmoprs ab c f q t vºÆ w x y z ª µ À ÁÂÃÄ Ç È É
AB CEKMOS D F G HI J L N PQ R f qtªµÀ y
CMSc D FIJLNPQRfqt GH u vº w x y z ª µÀ Á Ã Ä Å Æ Ç
x yzª Ã Ä
Ã Ä
ª Ã Ä Æ Ç
KL x y z ª
Å
KLcqrstxzªÆÉ TUVWXYZabdefgh ÁÂÃÄ Å
ABKOz Cc DI E F GHJLNPRfqyªµÀ M Q S h t vwº x Å ÆÇ
AC B DFGHILPRxyµ EKMOScfqvwÀ JÆ N QTUVWXYZabdegoprsuÁÂÃÄÅÈÉÊË hijklmn t zª º Ç
A BI C D E FHLPR G J K MO N S cxÆ fyª qÀÇ t vº w z µ
A B C D EM FGLPRqxzµÆÇ H I J KO Nª Q S TUVWXYZabdeghijklmnoprÊË cf t u vwÀ y º É
AB C D EKMScvwxzºÆÇ FLN G H I J O PR Q fyª qµÀ t
ABI CD EFKLOPR GH JMNQSTUVYchiklnopqrstuvwxyzªµºÀÁÂÃÄÅÆÇÉÊË WXdefg Zab jm È
CSx È
CSx È
A B CDEFGJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzªµºÀÁÂÃÄÅÆÇÈÉÊË H I
ACKOq BFGHLNPRv DIQ EM JyÈ SUceftuzª TVWXYZabdghijklmnoprÁÂÃÄÅÊË sÉ wµÀ x ºÆÇ
AB CEKMOScvxzº DL FGPRtªÇ H I JÈ N Q T UWXdeg VY Zab f hklnoprÁÂÄÊË isÃÅÉ jm q u w y µ À Æ
ABCEKMO DI FGHNPRqvwxµºÀÆÇ J L Q S T UWXZabdeg VY c f h i jm klnÊË opr s tzª u y ÁÂ Ã Ä Å È É
ABCEKMNOSiqtvwxµºÀÆÇ DLQ FGHPR IsÉ J T UWXefg VY Zab cuzªÃÄÅ d h jm klnoprË y ÁÂ È Ê
Á Â Ä Å Ç
Á Â Ã Ä Å
Ç
Nq w µ À
ABCGHM DI EKLOPR F J N Q Sf TVYchloprtuºÁÂÃÄÅÆÇÈÊË UWXZabdgijmn ek q s v w x yzª µÀ É
ABCDEFGHIKLMOPQRSf J xy
E F M OPQR
A B C D E F G H I KLOPR M Q T WXZabdefg vwº
E FM
ACDEFGHIJKLMNOPQRSWXZabdefgipuvwxyªµÅÆÇ B T U VYklnÊË cs h jm o q r t z ºÀ ÁÂÃÄ È É
KqtxªÅÆ L TVWXYZabdefgh U c p r s z É
WXZabdefg s É
Nqrstu TUVWXYZab h jm o p È É
ABCDEFGHIJKLMNOPQRSTVYdefhijklmnopqrstuvwxyzªµºÀÁÂÃÄÅÆÇÈÉÊË Uc WX Zab g
ABCDEFGHIJMNOPQRSTUVYcefghijklmnopqrstuvwxyzªµºÀÁÂÃÄÅÆÇÈÉÊ KL WXZab d Ë
Zab g k Ê
ABCEIKMNOScqtvwxzµºÀÆÇ DFGHLPR JTUVWXYZabdefghijklmnoprsuyªÁÂÃÄÅÈÉË QÊ
A B CEKMOScfqtvwºÀÆÇ DFGHIJLNPRxyzª QTUVWXYZabdeghijklmnoprsuÁÂÃÄÅÈÉÊË µ
S i j Ë
EFOPR K L S f g
c i jm kn
Uijmn WXZabdefg c h o p qrt
Sjm WXfg Y Z ab c i k l n Ê Ë
j k
S T V Wb c efg h i j k l m n Ê Ë
CG D EFM KLOPQR S Wb i j k m n Ë
Wb in j k m
Sij m n
S Wb dË i j k m n
EFOPR K L S V W X Y Z a b c d e f g i j k m n
ABCDGHIJMNQTUVchopqrstuvwxyzªµºÀÁÂÃÄÅÆÇÈÉÊ EFKLOPR SË WX Y Z ab d e f g in jm k l
EFKLOPR S WX Zab c efg i j k l m n Ê Ë
c d i j m n Ë
Ek FKLOPR Q S T U V W X Y Zb a c d e f g h in j m
AEKOvw B C DFGHIJLNPRfqtyªµÀ M Q STUVWXYZabcdeghijklmnoprsuxzºÁÂÃÄÅÆÇÉÊË È
ACEKMOvw B DFGHIJLPRScfqxyzªµºÀÆÇ N Q TUVWXYZabdeghijklmnoprsuÁÂÃÄÅÈÉÊË t
"""
