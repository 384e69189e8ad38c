import { HOME } from "../../report/rules.js";
import { VERSION } from "../../version.js";

const SCHEMAS = `${HOME}/raw/main/schemas`;

/** The same as docs/workflows/minimal.yml; a test holds them equal. A release cannot know its own SHA. */
export const WORKFLOW = `# Findings on their lines and in the job summary. It asks for no write permission, so a pull request from a fork is
# checked like any other. To make it binding, require its check, cards.
name: Cardwarden
on:
  pull_request:
  merge_group: # without this line a required check stays pending in a merge queue
permissions: {}
jobs:
  cards:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read # to check out
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          fetch-depth: 2 # with the base revision: its policy judges the change
          persist-credentials: false # no later step needs the token
      - uses: cardwarden/cardwarden@0000000000000000000000000000000000000000 # v${VERSION}: put the SHA of the release here
`;

export const CONFIGURATION = `# yaml-language-server: $schema=${SCHEMAS}/config.v1.schema.json
# Policy of this repository. Every key is optional.
packs: [doc, ip, privacy, disclosure]
# Overlays are off until they are named above: cn, eu-ai-act, gdpr, us-ca, us-co, kr. They ask of what is declared here:
# deployment: { jurisdictions: [CN], publicService: yes }
# advisory shows everything as a notice, strict raises what baseline takes as good practice.
level: baseline
# exclude: ["archive/**"]
# rules:
#   privacy/personal-data-status-missing: notice
# waivers:
#   - rule: ip/license-contradicts-inherited
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
#     authorization: { basis: license, evidence: "https://example.org/teacher/LICENSE" }
# sources:
#   - id: crawl
#     kind: web-crawl
#     optOut: { checked: "yes", mechanisms: [robots.txt], date: 2026-01-31 }
# roles:
#   - { role: student-developer, party: Example Org, duties: [source-check, safety-test] }
`;
