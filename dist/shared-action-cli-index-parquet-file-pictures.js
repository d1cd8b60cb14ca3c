// src/source/defect.ts
var DefectError = class extends Error {
  name = "DefectError";
  defect;
  constructor(defect) {
    super(typeof defect === "string" ? defect : defect.code);
    this.defect = defect;
  }
};
function defectOf(error) {
  if (error instanceof DefectError) return error.defect;
  return isOfSystem(error) ? { code: "system", errno: error.code } : errorMessage(error);
}
function isOfSystem(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" && /^E[A-Z\d]+$/.test(error.code);
}
function errorMessage(error) {
  return error instanceof Error ? error.message : String(error);
}
var DamageError = class extends DefectError {
  name = "DamageError";
};
var CutOffError = class extends DamageError {
};

export {
  DefectError,
  defectOf,
  isOfSystem,
  errorMessage,
  DamageError,
  CutOffError
};
