import { HOME } from "../report/rules.js";
import { VERSION } from "../version.js";

const [MAJOR = "0"] = VERSION.split(".");
const SCHEMAS = `${HOME}/raw/main/schemas`;

export const WORKFLOW = `name: Cardwarden
on:
  pull_request:
permissions:
  contents: read
jobs:
  cards:
    runs-on: ubuntu-latest
    steps:
      # Pin both to the full commit SHA that you have reviewed, with the version in a comment.
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - uses: cardwarden/cardwarden@v${MAJOR}
`;

export const CONFIGURATION = `# yaml-language-server: $schema=${SCHEMAS}/config.v1.schema.json
# Policy of this repository. Every key is optional.
packs: [doc, ip, privacy, disclosure]
# advisory shows everything as a notice, strict raises what baseline takes as good practice.
level: baseline
# exclude: ["archive/**"]
# rules:
#   privacy/personal-data-status-missing: notice
# waivers:
#   - rule: ip/licence-contradicts-inherited
#     subject: example-org/student
#     reason: covered by a contract, reference CTR-2026-014
#     owner: legal@example.org
#     expires: 2027-06-30
`;

/** Only comments and the version: nothing is stated, and no format claims it, until somebody states something. */
export const DECLARATION = `# yaml-language-server: $schema=${SCHEMAS}/governance.v1.schema.json
# Declaration for the model or data set whose card lies in this folder. Every field is optional, \`unknown\` is an
# honest answer, and nothing confidential belongs here: give references, not contract texts.
# The same fields may stand under a key \`governance:\` in the front matter of the card instead.
spec: "0.1"
# subject: { kind: model, stage: public }
# review: { date: 2026-01-31, owner: team@example.org }
# provider: { name: Example Org }
# contacts: { general: "https://example.org/issues", privacy: privacy@example.org }
# personalInfo: { present: unknown }
# teachers:
#   - id: example-org/teacher
#     access: weights
#     authorization: { basis: licence, evidence: "https://example.org/teacher/LICENSE" }
# sources:
#   - id: crawl
#     kind: web-crawl
#     optOut: { checked: "yes", mechanisms: [robots.txt], date: 2026-01-31 }
# roles:
#   - { role: student-developer, party: Example Org, duties: [source-check, safety-test] }
`;
