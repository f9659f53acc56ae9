/*! Generated; do not edit. Made by the generator at
 * https://github.com/DIAGNijmegen/rse-grand-challenge-dicom-de-id-procedure
 * Apache-2.0 */
declare namespace procedure {
/** What to do with an attribute:
 * R: Reject the whole file and show the justification to whoever sent it.
 * X: Remove the attribute.
 * Z: Replace the value by an empty one, or by a dummy value where none may be empty.
 * D: Replace the value by a dummy value that is valid for its VR.
 * U: Replace the UID by a new one, the same new one wherever the old one stands.
 * C: Replace identifying words in the value, keep the rest. Used in options only.
 * K: Keep the value as it is; clean a sequence item by item with the same table.
 */
export type Action = "R" | "X" | "Z" | "D" | "U" | "C" | "K";

/** Options of PS3.15 section E.3, columns of Table E.1-1. */
export type Option =
  | "retainSafePrivate"
  | "retainUIDs"
  | "retainDeviceIdentity"
  | "retainInstitutionIdentity"
  | "retainPatientCharacteristics"
  | "retainLongitudinalFullDates"
  | "retainLongitudinalModifiedDates"
  | "cleanDescriptors"
  | "cleanStructuredContent"
  | "cleanGraphics";

/** What to do with one attribute. */
export interface Entry {
  /** The action for those who apply the Basic Profile alone. */
  readonly default: Action;
  /** Why; a text that begins with [AUTO] names the rule that decided. */
  readonly justification: string;
  /** Actions under the options that change it; of several chosen ones the most protective counts. */
  readonly options?: { readonly [option in Option]?: Action };
}

/** Entries by tag, `(GGGG,EEEE)` in upper-case hexadecimal; a tag that is not listed gives undefined. */
export interface TagTable {
  readonly [tag: string]: Entry | undefined;
}

/** What to do with the attributes of one SOP class. */
export interface SOPClass {
  /** The SOP class as PS3.6 Table A-1 names it. */
  readonly name: string;
  /** For a tag that is not listed: X, or R where the SOP class is rejected. */
  readonly default: Action;
  /** Why a tag that is not listed is removed, or the SOP class is rejected. */
  readonly justification: string;
  /** What to do with each attribute; empty where the SOP class is rejected. */
  readonly tag: TagTable;
}

/** The SOP classes that are listed. */
export interface ListedSOPClasses {
  /** Media Storage Directory Storage */
  readonly "1.2.840.10008.1.3.10": SOPClass;
  /** Computed Radiography Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.1": SOPClass;
  /** Digital X-Ray Image Storage - For Presentation */
  readonly "1.2.840.10008.5.1.4.1.1.1.1": SOPClass;
  /** Digital X-Ray Image Storage - For Processing */
  readonly "1.2.840.10008.5.1.4.1.1.1.1.1": SOPClass;
  /** Digital Mammography X-Ray Image Storage - For Presentation */
  readonly "1.2.840.10008.5.1.4.1.1.1.2": SOPClass;
  /** Digital Mammography X-Ray Image Storage - For Processing */
  readonly "1.2.840.10008.5.1.4.1.1.1.2.1": SOPClass;
  /** Digital Intra-Oral X-Ray Image Storage - For Presentation */
  readonly "1.2.840.10008.5.1.4.1.1.1.3": SOPClass;
  /** Digital Intra-Oral X-Ray Image Storage - For Processing */
  readonly "1.2.840.10008.5.1.4.1.1.1.3.1": SOPClass;
  /** Encapsulated PDF Storage */
  readonly "1.2.840.10008.5.1.4.1.1.104.1": SOPClass;
  /** Encapsulated CDA Storage */
  readonly "1.2.840.10008.5.1.4.1.1.104.2": SOPClass;
  /** Encapsulated STL Storage */
  readonly "1.2.840.10008.5.1.4.1.1.104.3": SOPClass;
  /** Encapsulated OBJ Storage */
  readonly "1.2.840.10008.5.1.4.1.1.104.4": SOPClass;
  /** Encapsulated MTL Storage */
  readonly "1.2.840.10008.5.1.4.1.1.104.5": SOPClass;
  /** Grayscale Softcopy Presentation State Storage */
  readonly "1.2.840.10008.5.1.4.1.1.11.1": SOPClass;
  /** Segmented Volume Rendering Volumetric Presentation State Storage */
  readonly "1.2.840.10008.5.1.4.1.1.11.10": SOPClass;
  /** Multiple Volume Rendering Volumetric Presentation State Storage */
  readonly "1.2.840.10008.5.1.4.1.1.11.11": SOPClass;
  /** Variable Modality LUT Softcopy Presentation State Storage */
  readonly "1.2.840.10008.5.1.4.1.1.11.12": SOPClass;
  /** Color Softcopy Presentation State Storage */
  readonly "1.2.840.10008.5.1.4.1.1.11.2": SOPClass;
  /** Pseudo-Color Softcopy Presentation State Storage */
  readonly "1.2.840.10008.5.1.4.1.1.11.3": SOPClass;
  /** Blending Softcopy Presentation State Storage */
  readonly "1.2.840.10008.5.1.4.1.1.11.4": SOPClass;
  /** XA/XRF Grayscale Softcopy Presentation State Storage */
  readonly "1.2.840.10008.5.1.4.1.1.11.5": SOPClass;
  /** Grayscale Planar MPR Volumetric Presentation State Storage */
  readonly "1.2.840.10008.5.1.4.1.1.11.6": SOPClass;
  /** Compositing Planar MPR Volumetric Presentation State Storage */
  readonly "1.2.840.10008.5.1.4.1.1.11.7": SOPClass;
  /** Advanced Blending Presentation State Storage */
  readonly "1.2.840.10008.5.1.4.1.1.11.8": SOPClass;
  /** Volume Rendering Volumetric Presentation State Storage */
  readonly "1.2.840.10008.5.1.4.1.1.11.9": SOPClass;
  /** X-Ray Angiographic Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.12.1": SOPClass;
  /** Enhanced XA Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.12.1.1": SOPClass;
  /** X-Ray Radiofluoroscopic Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.12.2": SOPClass;
  /** Enhanced XRF Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.12.2.1": SOPClass;
  /** Positron Emission Tomography Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.128": SOPClass;
  /** Legacy Converted Enhanced PET Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.128.1": SOPClass;
  /** X-Ray 3D Angiographic Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.13.1.1": SOPClass;
  /** X-Ray 3D Craniofacial Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.13.1.2": SOPClass;
  /** Breast Tomosynthesis Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.13.1.3": SOPClass;
  /** Breast Projection X-Ray Image Storage - For Presentation */
  readonly "1.2.840.10008.5.1.4.1.1.13.1.4": SOPClass;
  /** Breast Projection X-Ray Image Storage - For Processing */
  readonly "1.2.840.10008.5.1.4.1.1.13.1.5": SOPClass;
  /** Enhanced PET Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.130": SOPClass;
  /** Basic Structured Display Storage */
  readonly "1.2.840.10008.5.1.4.1.1.131": SOPClass;
  /** Intravascular Optical Coherence Tomography Image Storage - For Presentation */
  readonly "1.2.840.10008.5.1.4.1.1.14.1": SOPClass;
  /** Intravascular Optical Coherence Tomography Image Storage - For Processing */
  readonly "1.2.840.10008.5.1.4.1.1.14.2": SOPClass;
  /** CT Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.2": SOPClass;
  /** Enhanced CT Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.2.1": SOPClass;
  /** Legacy Converted Enhanced CT Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.2.2": SOPClass;
  /** Nuclear Medicine Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.20": SOPClass;
  /** CT Defined Procedure Protocol Storage */
  readonly "1.2.840.10008.5.1.4.1.1.200.1": SOPClass;
  /** CT Performed Procedure Protocol Storage */
  readonly "1.2.840.10008.5.1.4.1.1.200.2": SOPClass;
  /** Protocol Approval Storage */
  readonly "1.2.840.10008.5.1.4.1.1.200.3": SOPClass;
  /** XA Defined Procedure Protocol Storage */
  readonly "1.2.840.10008.5.1.4.1.1.200.7": SOPClass;
  /** XA Performed Procedure Protocol Storage */
  readonly "1.2.840.10008.5.1.4.1.1.200.8": SOPClass;
  /** Inventory Storage */
  readonly "1.2.840.10008.5.1.4.1.1.201.1": SOPClass;
  /** Ultrasound Multi-frame Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.3.1": SOPClass;
  /** Parametric Map Storage */
  readonly "1.2.840.10008.5.1.4.1.1.30": SOPClass;
  /** MR Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.4": SOPClass;
  /** Enhanced MR Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.4.1": SOPClass;
  /** MR Spectroscopy Storage */
  readonly "1.2.840.10008.5.1.4.1.1.4.2": SOPClass;
  /** Enhanced MR Color Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.4.3": SOPClass;
  /** Legacy Converted Enhanced MR Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.4.4": SOPClass;
  /** RT Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.481.1": SOPClass;
  /** RT Physician Intent Storage */
  readonly "1.2.840.10008.5.1.4.1.1.481.10": SOPClass;
  /** RT Segment Annotation Storage */
  readonly "1.2.840.10008.5.1.4.1.1.481.11": SOPClass;
  /** RT Radiation Set Storage */
  readonly "1.2.840.10008.5.1.4.1.1.481.12": SOPClass;
  /** C-Arm Photon-Electron Radiation Storage */
  readonly "1.2.840.10008.5.1.4.1.1.481.13": SOPClass;
  /** Tomotherapeutic Radiation Storage */
  readonly "1.2.840.10008.5.1.4.1.1.481.14": SOPClass;
  /** Robotic-Arm Radiation Storage */
  readonly "1.2.840.10008.5.1.4.1.1.481.15": SOPClass;
  /** RT Radiation Record Set Storage */
  readonly "1.2.840.10008.5.1.4.1.1.481.16": SOPClass;
  /** RT Radiation Salvage Record Storage */
  readonly "1.2.840.10008.5.1.4.1.1.481.17": SOPClass;
  /** Tomotherapeutic Radiation Record Storage */
  readonly "1.2.840.10008.5.1.4.1.1.481.18": SOPClass;
  /** C-Arm Photon-Electron Radiation Record Storage */
  readonly "1.2.840.10008.5.1.4.1.1.481.19": SOPClass;
  /** RT Dose Storage */
  readonly "1.2.840.10008.5.1.4.1.1.481.2": SOPClass;
  /** Robotic Radiation Record Storage */
  readonly "1.2.840.10008.5.1.4.1.1.481.20": SOPClass;
  /** RT Radiation Set Delivery Instruction Storage */
  readonly "1.2.840.10008.5.1.4.1.1.481.21": SOPClass;
  /** RT Treatment Preparation Storage */
  readonly "1.2.840.10008.5.1.4.1.1.481.22": SOPClass;
  /** Enhanced RT Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.481.23": SOPClass;
  /** Enhanced Continuous RT Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.481.24": SOPClass;
  /** RT Patient Position Acquisition Instruction Storage */
  readonly "1.2.840.10008.5.1.4.1.1.481.25": SOPClass;
  /** RT Structure Set Storage */
  readonly "1.2.840.10008.5.1.4.1.1.481.3": SOPClass;
  /** RT Beams Treatment Record Storage */
  readonly "1.2.840.10008.5.1.4.1.1.481.4": SOPClass;
  /** RT Plan Storage */
  readonly "1.2.840.10008.5.1.4.1.1.481.5": SOPClass;
  /** RT Brachy Treatment Record Storage */
  readonly "1.2.840.10008.5.1.4.1.1.481.6": SOPClass;
  /** RT Treatment Summary Record Storage */
  readonly "1.2.840.10008.5.1.4.1.1.481.7": SOPClass;
  /** RT Ion Plan Storage */
  readonly "1.2.840.10008.5.1.4.1.1.481.8": SOPClass;
  /** RT Ion Beams Treatment Record Storage */
  readonly "1.2.840.10008.5.1.4.1.1.481.9": SOPClass;
  /** Ultrasound Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.6.1": SOPClass;
  /** Enhanced US Volume Storage */
  readonly "1.2.840.10008.5.1.4.1.1.6.2": SOPClass;
  /** Photoacoustic Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.6.3": SOPClass;
  /** Raw Data Storage */
  readonly "1.2.840.10008.5.1.4.1.1.66": SOPClass;
  /** Spatial Registration Storage */
  readonly "1.2.840.10008.5.1.4.1.1.66.1": SOPClass;
  /** Spatial Fiducials Storage */
  readonly "1.2.840.10008.5.1.4.1.1.66.2": SOPClass;
  /** Deformable Spatial Registration Storage */
  readonly "1.2.840.10008.5.1.4.1.1.66.3": SOPClass;
  /** Segmentation Storage */
  readonly "1.2.840.10008.5.1.4.1.1.66.4": SOPClass;
  /** Surface Segmentation Storage */
  readonly "1.2.840.10008.5.1.4.1.1.66.5": SOPClass;
  /** Tractography Results Storage */
  readonly "1.2.840.10008.5.1.4.1.1.66.6": SOPClass;
  /** Label Map Segmentation Storage */
  readonly "1.2.840.10008.5.1.4.1.1.66.7": SOPClass;
  /** Height Map Segmentation Storage */
  readonly "1.2.840.10008.5.1.4.1.1.66.8": SOPClass;
  /** Real World Value Mapping Storage */
  readonly "1.2.840.10008.5.1.4.1.1.67": SOPClass;
  /** Surface Scan Mesh Storage */
  readonly "1.2.840.10008.5.1.4.1.1.68.1": SOPClass;
  /** Surface Scan Point Cloud Storage */
  readonly "1.2.840.10008.5.1.4.1.1.68.2": SOPClass;
  /** Secondary Capture Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.7": SOPClass;
  /** Multi-frame Single Bit Secondary Capture Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.7.1": SOPClass;
  /** Multi-frame Grayscale Byte Secondary Capture Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.7.2": SOPClass;
  /** Multi-frame Grayscale Word Secondary Capture Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.7.3": SOPClass;
  /** Multi-frame True Color Secondary Capture Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.7.4": SOPClass;
  /** VL Endoscopic Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.77.1.1": SOPClass;
  /** Video Endoscopic Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.77.1.1.1": SOPClass;
  /** VL Microscopic Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.77.1.2": SOPClass;
  /** Video Microscopic Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.77.1.2.1": SOPClass;
  /** VL Slide-Coordinates Microscopic Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.77.1.3": SOPClass;
  /** VL Photographic Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.77.1.4": SOPClass;
  /** Video Photographic Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.77.1.4.1": SOPClass;
  /** Ophthalmic Photography 8 Bit Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.77.1.5.1": SOPClass;
  /** Ophthalmic Photography 16 Bit Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.77.1.5.2": SOPClass;
  /** Stereometric Relationship Storage */
  readonly "1.2.840.10008.5.1.4.1.1.77.1.5.3": SOPClass;
  /** Ophthalmic Tomography Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.77.1.5.4": SOPClass;
  /** Wide Field Ophthalmic Photography Stereographic Projection Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.77.1.5.5": SOPClass;
  /** Wide Field Ophthalmic Photography 3D Coordinates Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.77.1.5.6": SOPClass;
  /** Ophthalmic Optical Coherence Tomography En Face Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.77.1.5.7": SOPClass;
  /** Ophthalmic Optical Coherence Tomography B-scan Volume Analysis Storage */
  readonly "1.2.840.10008.5.1.4.1.1.77.1.5.8": SOPClass;
  /** VL Whole Slide Microscopy Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.77.1.6": SOPClass;
  /** Dermoscopic Photography Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.77.1.7": SOPClass;
  /** Confocal Microscopy Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.77.1.8": SOPClass;
  /** Confocal Microscopy Tiled Pyramidal Image Storage */
  readonly "1.2.840.10008.5.1.4.1.1.77.1.9": SOPClass;
  /** Lensometry Measurements Storage */
  readonly "1.2.840.10008.5.1.4.1.1.78.1": SOPClass;
  /** Autorefraction Measurements Storage */
  readonly "1.2.840.10008.5.1.4.1.1.78.2": SOPClass;
  /** Keratometry Measurements Storage */
  readonly "1.2.840.10008.5.1.4.1.1.78.3": SOPClass;
  /** Subjective Refraction Measurements Storage */
  readonly "1.2.840.10008.5.1.4.1.1.78.4": SOPClass;
  /** Visual Acuity Measurements Storage */
  readonly "1.2.840.10008.5.1.4.1.1.78.5": SOPClass;
  /** Spectacle Prescription Report Storage */
  readonly "1.2.840.10008.5.1.4.1.1.78.6": SOPClass;
  /** Ophthalmic Axial Measurements Storage */
  readonly "1.2.840.10008.5.1.4.1.1.78.7": SOPClass;
  /** Intraocular Lens Calculations Storage */
  readonly "1.2.840.10008.5.1.4.1.1.78.8": SOPClass;
  /** Macular Grid Thickness and Volume Report Storage */
  readonly "1.2.840.10008.5.1.4.1.1.79.1": SOPClass;
  /** Ophthalmic Visual Field Static Perimetry Measurements Storage */
  readonly "1.2.840.10008.5.1.4.1.1.80.1": SOPClass;
  /** Ophthalmic Thickness Map Storage */
  readonly "1.2.840.10008.5.1.4.1.1.81.1": SOPClass;
  /** Corneal Topography Map Storage */
  readonly "1.2.840.10008.5.1.4.1.1.82.1": SOPClass;
  /** Basic Text SR Storage */
  readonly "1.2.840.10008.5.1.4.1.1.88.11": SOPClass;
  /** Enhanced SR Storage */
  readonly "1.2.840.10008.5.1.4.1.1.88.22": SOPClass;
  /** Comprehensive SR Storage */
  readonly "1.2.840.10008.5.1.4.1.1.88.33": SOPClass;
  /** Comprehensive 3D SR Storage */
  readonly "1.2.840.10008.5.1.4.1.1.88.34": SOPClass;
  /** Extensible SR Storage */
  readonly "1.2.840.10008.5.1.4.1.1.88.35": SOPClass;
  /** Procedure Log Storage */
  readonly "1.2.840.10008.5.1.4.1.1.88.40": SOPClass;
  /** Mammography CAD SR Storage */
  readonly "1.2.840.10008.5.1.4.1.1.88.50": SOPClass;
  /** Key Object Selection Document Storage */
  readonly "1.2.840.10008.5.1.4.1.1.88.59": SOPClass;
  /** Chest CAD SR Storage */
  readonly "1.2.840.10008.5.1.4.1.1.88.65": SOPClass;
  /** X-Ray Radiation Dose SR Storage */
  readonly "1.2.840.10008.5.1.4.1.1.88.67": SOPClass;
  /** Radiopharmaceutical Radiation Dose SR Storage */
  readonly "1.2.840.10008.5.1.4.1.1.88.68": SOPClass;
  /** Colon CAD SR Storage */
  readonly "1.2.840.10008.5.1.4.1.1.88.69": SOPClass;
  /** Implantation Plan SR Storage */
  readonly "1.2.840.10008.5.1.4.1.1.88.70": SOPClass;
  /** Acquisition Context SR Storage */
  readonly "1.2.840.10008.5.1.4.1.1.88.71": SOPClass;
  /** Simplified Adult Echo SR Storage */
  readonly "1.2.840.10008.5.1.4.1.1.88.72": SOPClass;
  /** Patient Radiation Dose SR Storage */
  readonly "1.2.840.10008.5.1.4.1.1.88.73": SOPClass;
  /** Planned Imaging Agent Administration SR Storage */
  readonly "1.2.840.10008.5.1.4.1.1.88.74": SOPClass;
  /** Performed Imaging Agent Administration SR Storage */
  readonly "1.2.840.10008.5.1.4.1.1.88.75": SOPClass;
  /** Enhanced X-Ray Radiation Dose SR Storage */
  readonly "1.2.840.10008.5.1.4.1.1.88.76": SOPClass;
  /** Waveform Annotation SR Storage */
  readonly "1.2.840.10008.5.1.4.1.1.88.77": SOPClass;
  /** 12-lead ECG Waveform Storage */
  readonly "1.2.840.10008.5.1.4.1.1.9.1.1": SOPClass;
  /** General ECG Waveform Storage */
  readonly "1.2.840.10008.5.1.4.1.1.9.1.2": SOPClass;
  /** Ambulatory ECG Waveform Storage */
  readonly "1.2.840.10008.5.1.4.1.1.9.1.3": SOPClass;
  /** General 32-bit ECG Waveform Storage */
  readonly "1.2.840.10008.5.1.4.1.1.9.1.4": SOPClass;
  /** Waveform Presentation State Storage */
  readonly "1.2.840.10008.5.1.4.1.1.9.100.1": SOPClass;
  /** Waveform Acquisition Presentation State Storage */
  readonly "1.2.840.10008.5.1.4.1.1.9.100.2": SOPClass;
  /** Hemodynamic Waveform Storage */
  readonly "1.2.840.10008.5.1.4.1.1.9.2.1": SOPClass;
  /** Cardiac Electrophysiology Waveform Storage */
  readonly "1.2.840.10008.5.1.4.1.1.9.3.1": SOPClass;
  /** Basic Voice Audio Waveform Storage */
  readonly "1.2.840.10008.5.1.4.1.1.9.4.1": SOPClass;
  /** General Audio Waveform Storage */
  readonly "1.2.840.10008.5.1.4.1.1.9.4.2": SOPClass;
  /** Arterial Pulse Waveform Storage */
  readonly "1.2.840.10008.5.1.4.1.1.9.5.1": SOPClass;
  /** Respiratory Waveform Storage */
  readonly "1.2.840.10008.5.1.4.1.1.9.6.1": SOPClass;
  /** Multi-channel Respiratory Waveform Storage */
  readonly "1.2.840.10008.5.1.4.1.1.9.6.2": SOPClass;
  /** Routine Scalp Electroencephalogram Waveform Storage */
  readonly "1.2.840.10008.5.1.4.1.1.9.7.1": SOPClass;
  /** Electromyogram Waveform Storage */
  readonly "1.2.840.10008.5.1.4.1.1.9.7.2": SOPClass;
  /** Electrooculogram Waveform Storage */
  readonly "1.2.840.10008.5.1.4.1.1.9.7.3": SOPClass;
  /** Sleep Electroencephalogram Waveform Storage */
  readonly "1.2.840.10008.5.1.4.1.1.9.7.4": SOPClass;
  /** Body Position Waveform Storage */
  readonly "1.2.840.10008.5.1.4.1.1.9.8.1": SOPClass;
  /** Content Assessment Results Storage */
  readonly "1.2.840.10008.5.1.4.1.1.90.1": SOPClass;
  /** Microscopy Bulk Simple Annotations Storage */
  readonly "1.2.840.10008.5.1.4.1.1.91.1": SOPClass;
  /** RT Brachy Application Setup Delivery Instruction Storage */
  readonly "1.2.840.10008.5.1.4.34.10": SOPClass;
  /** RT Beams Delivery Instruction Storage */
  readonly "1.2.840.10008.5.1.4.34.7": SOPClass;
  /** Hanging Protocol Storage */
  readonly "1.2.840.10008.5.1.4.38.1": SOPClass;
  /** Color Palette Storage */
  readonly "1.2.840.10008.5.1.4.39.1": SOPClass;
  /** Generic Implant Template Storage */
  readonly "1.2.840.10008.5.1.4.43.1": SOPClass;
  /** Implant Assembly Template Storage */
  readonly "1.2.840.10008.5.1.4.44.1": SOPClass;
  /** Implant Template Group Storage */
  readonly "1.2.840.10008.5.1.4.45.1": SOPClass;
}

/** SOP Class UID of a SOP class that is listed. */
export type SOPClassUID = keyof ListedSOPClasses;

/** SOP classes by SOP Class UID; one that is not listed gives undefined. */
export interface SOPClasses extends ListedSOPClasses {
  readonly [sopClassUID: string]: SOPClass | undefined;
}

/** An element to write, in the DICOM JSON Model of PS3.18 section F.2. */
export interface InsertedElement {
  /** Value Representation. */
  readonly vr: string;
  /** The values: texts, or items of a sequence. */
  readonly Value?: readonly unknown[];
}

/** Elements to write, by tag in eight hexadecimal digits. */
export interface InsertedElements {
  readonly [tag: string]: InsertedElement | undefined;
}

/** An option of PS3.15 section E.3. */
export interface OptionDescription {
  /** The option as PS3.15 names it. */
  readonly name: string;
  /** Options that may not be chosen together with this one. */
  readonly excludes: readonly Option[];
  /** What the option changes in `insert`: items of a sequence are added, other values replace. */
  readonly insert: InsertedElements;
}

/** A value that stops a file, whatever becomes of the attribute; one of is, contains and present is there. */
export interface StopRule {
  /** Tag of an attribute of the top level. */
  readonly attribute: string;
  /** The file is stopped where a value is one of these. */
  readonly is?: readonly string[];
  /** The file is stopped where a value contains one of these. */
  readonly contains?: readonly string[];
  /** The file is stopped where the attribute has a value or an item. */
  readonly present?: true;
  /** The value looked at, counted from 1; without it each value is. */
  readonly position?: number;
  /** The SOP Class UIDs that the rule is for; without it all. */
  readonly sopClass?: readonly string[];
  /** What to say to whoever sent the file. */
  readonly justification: string;
}

/** What to do with the File Meta Information, PS3.10 section 7.1. */
export interface FileMeta {
  /** For an element that is not listed. */
  readonly default: Action;
  /** Why an element that is not listed is removed. */
  readonly justification: string;
  /** What to do with each element. */
  readonly tag: TagTable;
}

/** Private attributes by private creator, then by group and element within the block: `(0019,XX0C)`. */
export interface PrivateAttributes {
  readonly [privateCreator: string]: TagTable | undefined;
}

/** The whole procedure. */
export interface Procedure {
  /** Version of the procedure, YYYY.0M.MINOR. */
  readonly version: string;
  /** Edition of PS3.3 that it is worked out from. */
  readonly dicomStandardVersion: string;
  /** For a SOP class that is not listed. */
  readonly default: Action;
  /** Why a SOP class that is not listed is rejected. */
  readonly justification: string;
  /** What a de-identified file must say about itself. */
  readonly insert: InsertedElements;
  /** The options that entries have actions for. */
  readonly option: { readonly [option in Option]: OptionDescription };
  /** Values that stop a file. */
  readonly stop: readonly StopRule[];
  /** What to do with the File Meta Information. */
  readonly fileMeta: FileMeta;
  /** What to do with private attributes; all that are not listed are removed. */
  readonly private: PrivateAttributes;
  /** What to do with the attributes of each SOP class. */
  readonly sopClass: SOPClasses;
}
}

declare const procedure: procedure.Procedure;
export = procedure;
export as namespace GrandChallengeDICOMDeIdProcedure;
