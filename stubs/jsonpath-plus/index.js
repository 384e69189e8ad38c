// json-rules-engine imports JSONPath as its default path resolver. The published evaluator runs
// expressions out of a policy file (CVE-2024-21534 and successors), so it is replaced by this refusal.
exports.JSONPath = function JSONPath() {
  throw new Error("JSONPath is disabled: rules compare flat facts");
};
