/* Test only: factors for SUV of PET series, by @cornerstonejs/calculate-suv.
 *
 * The first argument is a JSON file with a list of series; a series is a list of data sets of the DICOM JSON
 * Model. For each series a line of JSON is written: {"factors"} by slice, or {"error"}. */
import { readFileSync } from "node:fs";
import calculator from "@cornerstonejs/calculate-suv";

const value = (item, key) => item?.[key]?.Value?.[0];
const number = (item, key) => (value(item, key) === undefined ? undefined : Number(value(item, key)));

/** Return a private attribute by creator, group and element within the block. */
function privateValue(item, creator, group, element) {
  for (const key of Object.keys(item)) {
    if (key.startsWith(`${group}00`) && value(item, key)?.trim() === creator) {
      return value(item, group + key.slice(6) + element);
    }
  }
  return undefined;
}

function metadata(item) {
  const drug = value(item, "00540016");
  const scale = (element) => {
    const found = privateValue(item, "Philips PET Private Group", "7053", element);
    return found === undefined ? undefined : Number(found);
  };
  return {
    CorrectedImage: item["00280051"]?.Value ?? [],
    Units: value(item, "00541001"),
    DecayCorrection: value(item, "00541102"),
    RadionuclideHalfLife: number(drug, "00181075"),
    RadionuclideTotalDose: number(drug, "00181074"),
    RadiopharmaceuticalStartTime: value(drug, "00181072"),
    RadiopharmaceuticalStartDateTime: value(drug, "00181078"),
    PatientWeight: number(item, "00101030"),
    PatientSize: number(item, "00101020"),
    PatientSex: value(item, "00100040"),
    SeriesDate: value(item, "00080021"),
    SeriesTime: value(item, "00080031"),
    AcquisitionDate: value(item, "00080022"),
    AcquisitionTime: value(item, "00080032"),
    FrameReferenceTime: number(item, "00541300"),
    ActualFrameDuration: number(item, "00181242"),
    PhilipsPETPrivateGroup: { SUVScaleFactor: scale("00"), ActivityConcentrationScaleFactor: scale("09") },
    GEPrivatePostInjectionDateTime: privateValue(item, "GEMS_PETD_01", "0009", "0D"),
  };
}

/** Return the factors with the rescaling that a stored value goes through first. */
function factors(series) {
  const found = calculator.calculateSUVScalingFactors(series.map(metadata));
  return found.map((factor, n) => ({ ...factor, slope: number(series[n], "00281053"), intercept: number(series[n], "00281052") }));
}

console.warn = () => {};
for (const series of JSON.parse(readFileSync(process.argv[2], "utf8"))) {
  let outcome;
  try {
    outcome = { factors: factors(series) };
    // JSON has no NaN; a factor that is none is an error as well.
    if (!outcome.factors.every(({ suvbw }) => suvbw > 0 && Number.isFinite(suvbw))) outcome = { error: "not a factor" };
  } catch (error) {
    outcome = { error: String(error.message) };
  }
  process.stdout.write(JSON.stringify(outcome) + "\n");
}
