export const id = 348;
export const ids = [348];
export const modules = {

/***/ 6348:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   REGISTER_DETAILS: () => (/* binding */ REGISTER_DETAILS)
/* harmony export */ });
/** What only explains: loaded when it is asked for. */
const REGISTER_DETAILS = {
    licences: `apache-2.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/apache-2.0.LICENSE","2026-11-23","",{"2":"4(a)-(c)","3":"4, last paragraph"}]
mit	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/mit.LICENSE","2026-11-23","",{"2":"condition paragraph"}]
mit-0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/mit-0.LICENSE","2026-11-23","",{}]
bsd-2-clause	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/bsd-simplified.LICENSE","2026-11-23","",{"2":"1-2"}]
bsd-3-clause	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/bsd-new.LICENSE","2026-11-23","",{"2":"1-3"}]
bsd-3-clause-clear	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/clear-bsd.LICENSE","2026-11-23","",{"2":"1-3"}]
isc	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/isc.LICENSE","2026-11-23","",{"2":"condition paragraph"}]
zlib	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/zlib.LICENSE","2026-11-23","",{"2":"1-3"}]
bsl-1.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/boost-1.0.LICENSE","2026-11-23","",{"2":"whole"}]
ncsa	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/uoi-ncsa.LICENSE","2026-11-23","",{"2":"1-3"}]
postgresql	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/postgresql.LICENSE","2026-11-23","",{"2":"whole"}]
ms-pl	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/ms-pl.LICENSE","2026-11-23","",{"2":"3","6":"3(D)"}]
ecl-2.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/ecl-2.0.LICENSE","2026-11-23","",{"2":"4"}]
afl-3.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/afl-3.0.LICENSE","2026-11-23","",{"2":"6","3":"1(a)-(c)"}]
artistic-2.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/artistic-2.0.LICENSE","2026-11-23","",{"2":"2-5","3":"4","6":"4(c)"}]
etalab-2.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/etalab-2.0.LICENSE","2026-11-23","",{"2":"attribution clause"}]
unlicense	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/unlicense.LICENSE","2026-11-23","",{}]
wtfpl	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/wtfpl-2.0.LICENSE","2026-11-23","",{}]
cc0-1.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/cc0-1.0.LICENSE","2026-11-23","",{}]
pddl	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/pddl-1.0.LICENSE","2026-11-23","",{}]
openmdw-1.0	["OpenMDW/openmdw@eeb4ce1 1.0/LICENSE.openmdw","2026-11-23","",{"2":"distribution paragraph","4":"outputs paragraph"}]
openmdw-1.1	["listed in huggingface/hub-docs@242f4a1 docs/hub/repositories-licenses.md","2026-11-23","",{}]
open-weights-permissive-1.0.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/open-weights-permissive-1.0.0.LICENSE","2026-11-23","",{"2":"Notices"}]
gpl-3.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/gpl-3.0.LICENSE","2026-11-23","",{"4":"2"}]
gpl-2.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/gpl-2.0.LICENSE","2026-11-23","",{"4":"0"}]
agpl-3.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/agpl-3.0.LICENSE","2026-11-23","",{"4":"2"}]
lgpl-3.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/lgpl-3.0.LICENSE","2026-11-23","",{"3":"4","4":"GPL-3.0 2 (incorporated)","6":"2-4"}]
lgpl-2.1	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/lgpl-2.1.LICENSE","2026-11-23","",{"3":"2,5,6","4":"0","6":"2"}]
mpl-2.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/mpl-2.0.LICENSE","2026-11-23","",{"3":"3.1,3.3","6":"3.1"}]
epl-2.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/epl-2.0.LICENSE","2026-11-23","",{"3":"3","6":"3.2"}]
eupl-1.2	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/eupl-1.2.LICENSE","2026-11-23","",{"3":"5","6":"5"}]
osl-3.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/osl-3.0.LICENSE","2026-11-23","",{"6":"1(c),5"}]
lgpl-lr	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/lgpl-lr.LICENSE","2026-11-23","",{}]
cc-by-4.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/cc-by-4.0.LICENSE","2026-11-23","",{"0":"2(a)(1)","1":"2(a)(1)","2":"3(a)","3":"3(a)(4)"}]
cc-by-3.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/cc-by-3.0.LICENSE","2026-11-23","",{"0":"2(a)(1)","1":"2(a)(1)","2":"3(a)","3":"3(a)(4)"}]
cc-by-2.5	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/cc-by-2.5.LICENSE","2026-11-23","",{"0":"2(a)(1)","1":"2(a)(1)","2":"3(a)","3":"3(a)(4)"}]
cc-by-2.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/cc-by-2.0.LICENSE","2026-11-23","",{"0":"2(a)(1)","1":"2(a)(1)","2":"3(a)","3":"3(a)(4)"}]
cc-by-sa-4.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/cc-by-sa-4.0.LICENSE","2026-11-23","",{"0":"2(a)(1)","1":"2(a)(1)","2":"3(a)","3":"3(b)","6":"3(b)"}]
cc-by-sa-3.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/cc-by-sa-3.0.LICENSE","2026-11-23","",{"0":"2(a)(1)","1":"2(a)(1)","2":"3(a)","3":"4(b)","6":"3(b)"}]
cc-by-nc-4.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/cc-by-nc-4.0.LICENSE","2026-11-23","",{"0":"1(i),2(a)(1)","1":"2(a)(1)","2":"3(a)","3":"3(a)(4)"}]
cc-by-nc-3.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/cc-by-nc-3.0.LICENSE","2026-11-23","",{"0":"4","1":"2(a)(1)","2":"3(a)","3":"3(a)(4)"}]
cc-by-nc-2.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/cc-by-nc-2.0.LICENSE","2026-11-23","",{"0":"4","1":"2(a)(1)","2":"3(a)","3":"3(a)(4)"}]
cc-by-nd-4.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/cc-by-nd-4.0.LICENSE","2026-11-23","",{"0":"2(a)(1)","1":"2(a)(1)(B)","2":"3(a)","3":"2(a)(1)(B)"}]
cc-by-nc-nd-4.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/cc-by-nc-nd-4.0.LICENSE","2026-11-23","",{"0":"1(h),2(a)(1)","1":"2(a)(1)(B)","2":"3(a)","3":"2(a)(1)(B)"}]
cc-by-nc-nd-3.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/cc-by-nc-nd-3.0.LICENSE","2026-11-23","",{"0":"4","1":"3","2":"3(a)","3":"3(a)(4)"}]
cc-by-nc-sa-4.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/cc-by-nc-sa-4.0.LICENSE","2026-11-23","",{"0":"1(k),2(a)(1)","1":"2(a)(1)","2":"3(a)","3":"3(b)","6":"3(b)"}]
cc-by-nc-sa-3.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/cc-by-nc-sa-3.0.LICENSE","2026-11-23","",{"0":"4","1":"2(a)(1)","2":"3(a)","3":"4(b)","6":"3(b)"}]
cc-by-nc-sa-2.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/cc-by-nc-sa-2.0.LICENSE","2026-11-23","",{"0":"4","1":"2(a)(1)","2":"3(a)","3":"4(b)","6":"3(b)"}]
odc-by	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/odc-by-1.0.LICENSE","2026-11-23","",{"0":"3.1","1":"3.1(b)","2":"4.2","3":"4.2(a)","5":"1.0 Convey, Produced Work","6":"4.2(a)"}]
odbl	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/odbl-1.0.LICENSE","2026-11-23","",{"0":"3.1","1":"3.1(b)","2":"4.2","3":"4.4","5":"4.5(b)","6":"4.4, limited by 4.5"}]
cdla-permissive-1.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/cdla-permissive-1.0.LICENSE","2026-11-23","",{"2":"3.1","3":"3.1(a),3.2","4":"3.4","5":"1.10,3.4","9":"3.4"}]
cdla-permissive-2.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/cdla-permissive-2.0.LICENSE","2026-11-23","",{"2":"2.1","3":"2.1","4":"3.1","5":"5.4","9":"3.1,5.4"}]
cdla-sharing-1.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/cdla-sharing-1.0.LICENSE","2026-11-23","",{"2":"3.1,3.3","3":"3.1(a),3.3","4":"3.5","5":"1.11,3.5","6":"3.1(a)","9":"3.5"}]
c-uda	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/c-uda-1.0.LICENSE","2026-11-23","",{"1":"1.1","2":"3.1","3":"3.1.2","4":"2.2","5":"5.5","6":"3.1.2","9":"2.2,5.5"}]
o-uda-1.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/o-uda-1.0.LICENSE","2026-11-23","",{"1":"1.1","2":"3.1","3":"3.1","4":"2.1.2","5":"5.4","9":"2.1.2,5.4"}]
llama2	["meta-llama/llama-models@a9c89c4 models/llama2/LICENSE","2026-11-23","2023-07-18",{"0":"2","1":"1.a","2":"1.b.i,1.b.iii","3":"1.a,1.b.i,5.b","4":"1.b.v","6":"1.b.i","7":"1.b.iv + 1.b.i","10":"1.b.v","11":"2"}]
llama3	["meta-llama/llama-models@a9c89c4 models/llama3/LICENSE","2026-11-23","2024-04-18",{"0":"2","1":"1.a","2":"1.b.i,1.b.iii","3":"1.a,1.b.i,5.b","4":"1.b.v","6":"1.b.i","7":"1.b.iv + 1.b.i","10":"1.b.v","11":"2"}]
llama3.1	["meta-llama/llama-models@a9c89c4 models/llama3_1/LICENSE","2026-11-23","2024-07-23",{"0":"2","1":"1.a","2":"1.b.i,1.b.iii","3":"1.a,1.b.i,5.b","4":"1.b.i","6":"1.b.i","7":"1.b.iv + 1.b.i","11":"2"}]
llama3.2	["meta-llama/llama-models@a9c89c4 models/llama3_2/LICENSE","2026-11-23","2024-09-25",{"0":"2","1":"1.a","2":"1.b.i,1.b.iii","3":"1.a,1.b.i,5.b","4":"1.b.i","6":"1.b.i","7":"1.b.iv + 1.b.i","11":"2","12":"Acceptable Use Policy, last part"}]
llama3.3	["meta-llama/llama-models@a9c89c4 models/llama3_3/LICENSE","2026-11-23","2024-12-06",{"0":"2","1":"1.a","2":"1.b.i,1.b.iii","3":"1.a,1.b.i,5.b","4":"1.b.i","6":"1.b.i","7":"1.b.iv + 1.b.i","11":"2","12":"Acceptable Use Policy, last part"}]
llama4	["meta-llama/llama-models@a9c89c4 models/llama4/LICENSE","2026-11-23","2025-04-05",{"0":"2","1":"1.a","2":"1.b.i,1.b.iii","3":"1.a,1.b.i,5.b","4":"1.b.i","6":"1.b.i","7":"1.b.iv + 1.b.i","11":"2","12":"Acceptable Use Policy, last part"}]
llama1	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/llama-license-2023.LICENSE","2026-11-23","2023-02",{"0":"1.a,2.a(i)","1":"1.a","2":"1.a,3","3":"1.a","4":"2.a","6":"2.d","7":"2,3","8":"2.a","12":"2"}]
opt-175b	["facebookresearch/metaseq@f7ffa5f projects/OPT/MODEL_LICENSE.md","2026-11-23","",{"0":"1.a,2.a(i)","1":"1.a","2":"1.a,3","3":"1.a","4":"2.a","6":"2.d","7":"2,3","8":"2.a","12":"2"}]
ai2-ai-model-license	["allenai/open-instruct@e6c3044 assets/model_licenses/tulu_license.txt","2026-11-23","",{"0":"1.a,2.a(i)","1":"1.a","2":"1.a,3","3":"1.a","4":"2.a","6":"2.d","7":"2,3","8":"2.a","12":"2"}]
deepfloyd-if-license	["deep-floyd/IF LICENSE-MODEL (sections 1 and 2)","2026-11-23","",{"0":"1.a,2.a(i)","1":"1.a","2":"1.a,3","3":"1.a","4":"2.a","6":"2.d","7":"2,3","8":"2.a","12":"2"}]
dinov3-license	["facebookresearch/dinov3@6876159 LICENSE.md","2026-11-23","2025-08-19",{"0":"1.a","1":"1.a","2":"1.b.i","3":"1.b.i","6":"1.b.i","7":"1.b.iii-v","14":"8"}]
sam-license	["facebookresearch/sam3@99d02f2 LICENSE","2026-11-23","2025-11-19",{"0":"1.a","1":"1.a","2":"1.b.i","3":"1.b.i","6":"1.b.i","7":"1.b.iii-v","14":"8"}]
fair-noncommercial-research-license	["facebookresearch/spiritlm@52fb2f4 LICENSE","2026-11-23","2024-10-18",{"0":"1.b.i","1":"1.a","2":"1.b.ii","3":"1.b.ii","4":"1.b.i","6":"1.b.ii","7":"1.b.iv + AUP","8":"1.b.i","14":"8"}]
gemma	["public copies of the Gemma Terms of Use (texts last modified 2025-03-24 and 2026-04-01)","2026-11-23","2024-02 / 2025-03-24 / 2026-04-01",{"0":"2.2","1":"2.2,3.1","2":"3.1(1)-(4)","3":"3.1 closing paragraph","4":"1.1(e),3.1,3.3","5":"1.1(e)(iii)","6":"3.1","7":"3.1(1)"}]
hai-def	["second-hand: clause 3.2 as reported in public repositories","2026-11-23","",{"7":"3.2 (as reported)"}]
tongyi-qianwen	["QwenLM/Qwen@2df8e8a \\"Tongyi Qianwen LICENSE AGREEMENT\\"","2026-11-23","2023-08-03",{"0":"4","1":"2","2":"3","3":"3.d","4":"5.b","6":"3.a","10":"5.b","11":"4"}]
tongyi-qianwen-research	["QwenLM/Qwen@2df8e8a \\"Tongyi Qianwen RESEARCH LICENSE AGREEMENT\\"","2026-11-23","2023-11-30",{"0":"2.b","1":"2","2":"3","3":"3.d","4":"4.b","6":"3.a","10":"4.b"}]
qwen	["second-hand: clauses 4 and 5.b quoted in public repositories","2026-11-23","2024-09-19",{"0":"4","1":"2","2":"3","3":"3.d","4":"5.b","6":"3.a","11":"4"}]
qwen-research	["second-hand: clauses 2 to 4 quoted in public repositories (2026 text)","2026-11-23","2024-09-19 / 2026",{"0":"2.b","1":"2","2":"3","3":"3.d","4":"4.b","6":"3.a","13":"4.c (2026 text)"}]
qwen-community-1.0	["second-hand: named in public licence catalogues (2026-08-25)","2026-11-23","",{}]
qwen3.8-max	["second-hand: named in public licence catalogues","2026-11-23","",{}]
deepseek	["deepseek-ai/DeepSeek-V3@9b4e978 LICENSE-MODEL (identical in DeepSeek-V2@ec98ee3)","2026-11-23","2023-10-23",{"0":"2,4","1":"2","2":"4.a-d","3":"4.e","4":"1 (Derivatives of the Model),4","5":"1","6":"4.a-b","7":"4.a,5"}]
deepseek-r1-mit	["deepseek-ai/DeepSeek-R1@0cf7856 LICENSE + README.md section 7","2026-11-23","",{"0":"README 7","1":"README 7","2":"MIT","4":"README 7"}]
chatglm-6b	["THUDM/ChatGLM-6B@401bf3a MODEL_LICENSE; THUDM/ChatGLM2-6B@cb8e8b4 MODEL_LICENSE","2026-11-23","",{"1":"3","2":"2","3":"2","6":"2","7":"3"}]
glm-130b	["THUDM/GLM-130B@212215c MODEL_LICENSE","2026-11-23","",{"0":"2,3","3":"2"}]
cogvlm	["THUDM/CogVLM@f7283b2 MODEL_LICENSE","2026-11-23","",{"0":"2","3":"2"}]
glm-4	["second-hand: clauses quoted in public repositories (2026-07-25)","2026-11-23","",{"0":"2","3":"2"}]
glm-5.3	["second-hand: named in public licence catalogues","2026-11-23","",{}]
yi-license	["01-ai/Yi git history 90fe567 MODEL_LICENSE_AGREEMENT.txt (2023-11-23)","2026-11-23","2023-11-23",{"0":"2","1":"2","2":"2(4)","3":"2","4":"1 (Derivatives)","5":"1","6":"2(4)","7":"2(4)-(5)"}]
baichuan2-community	["second-hand: baichuan-inc/Baichuan2@ed1cf0f README_EN.md on the licence; its PDF was not read","2026-11-23","",{"0":"README","3":"README","11":"README"}]
internlm-2023	["second-hand: README.md of InternLM/InternLM before 2024-09; HEAD fe4c2eb says Apache-2.0","2026-11-23","",{}]
aquila	["FlagAI-Open/Aquila2@4b8250a assets/aquila_license.pdf","2026-11-23","2023-06-08",{"0":"2","1":"2","2":"2(2)","3":"2(3)","4":"1 (Model Derivatives),2","5":"1","6":"2(2)","7":"2(3)","14":"preamble"}]
skywork	["SkyworkAI/Skywork@9c0d593 \\"Skywork Community License.pdf\\"","2026-11-23","",{"0":"II","1":"II,7","2":"4","3":"II","4":"I (Model Derivatives)","5":"I","6":"4-5","7":"5"}]
tencent-hunyuan-community-large	["Tencent/Tencent-Hunyuan-Large@cdc3735 LICENSE.txt","2026-11-23","2024-11-05",{"0":"4","1":"2","2":"3","3":"3 closing paragraph","4":"5.b","5":"1.g(iii)","6":"3.a,5.a","7":"5.a","10":"5.b","11":"4","12":"1.l,5.c"}]
tencent-hunyuan-community	["Tencent/HunyuanVideo@fa14b00 LICENSE.txt; Tencent-Hunyuan/Hunyuan-A13B@2798f3c LICENSE","2026-11-23","2025-06-27",{"0":"4","1":"2","2":"3","3":"3 closing paragraph","4":"5.b","5":"1.g(iii)","6":"3.a,5.a","7":"5.a","10":"5.b","11":"4","12":"1.l,5.c"}]
minimax-model-license	["MiniMax-AI/MiniMax-01@57cf223 LICENSE-MODEL","2026-11-23","2025-01-15",{"0":"2.a","1":"2.a","2":"2.b.i","3":"2.b.i","6":"2.b.i","7":"2.b.iii"}]
minimax-h3-community	["second-hand: public notes on the text (2026-08-12)","2026-11-23","2026-08-02",{"0":"IV.1","7":"V.2","12":"I.5,V.4"}]
kimi-modified-mit	["MoonshotAI/Kimi-K2@c6157be LICENSE; MoonshotAI/Kimi-K2.5@3e60763 LICENSE","2026-11-23","",{"0":"last paragraph","2":"condition paragraph","11":"last paragraph"}]
kimi-k3	["second-hand: named in public licence catalogues","2026-11-23","",{}]
databricks-open-model	["databricks/dbrx@a320039 LICENSE, NOTICE","2026-11-23","2024-03-27",{"0":"3","1":"2.1","2":"2.2","3":"2.2","4":"2.3","6":"2.2(2)","7":"2.3","10":"2.3","11":"3"}]
mistral-research	["whole text as repeated in the access prompt of a public model card","2026-11-23","",{"0":"3.2,9","1":"2.3,4.3","2":"2.2","3":"2.3","4":"3.2,4.2,9","6":"4.3","7":"4.3","8":"4.2"}]
mistral-non-production	["second-hand: clause 3.2 quoted in public repositories","2026-11-23","",{"0":"3.2"}]
mistral-modified-mit-revenue	["second-hand: public notes on the revenue limit; the vendor calls the text Modified MIT","2026-11-23","",{}]
cohere-cc-by-nc	["second-hand: LICENSE diff of jartine/c4ai-command-r-plus-llamafile; CohereLabs/c4ai-command discussion 2","2026-11-23","",{"7":"addendum"}]
nvidia-open-model-license	["NVIDIA Open Model License Agreement, text of 2025-10-24, as stored in public repositories","2026-11-23","2024-06 / 2025-04-28 / 2025-10-24",{"0":"preamble","1":"2.2","2":"3.1","3":"3.3","4":"1.1,2.4","5":"1.1","7":"2.3","14":"2.1"}]
nvidia-nemotron-open-model-license	["second-hand: named in public licence catalogues","2026-11-23","",{}]
stabilityai-community	["Stability AI Community License Agreement, text of 2024-07-05, as stored in public repositories","2026-11-23","2024-07-05",{"0":"III","1":"II,III","2":"IV.a","3":"II","4":"IV.b","5":"V","6":"IV.a","7":"IV.b","10":"IV.b"}]
stabilityai-nc-research	["Stability-AI/generative-models@0ad7de9 model_licenses/LICENCE-SD-Turbo","2026-11-23","2023-11-28",{"0":"1.a-b","1":"1.a","2":"1.c","3":"1.a,1.c","4":"definition of Derivative Works","5":"definitions","6":"1.c","7":"1.a,1.c"}]
flux-1-dev-non-commercial	["black-forest-labs/flux@802fb47 model_licenses/LICENSE-FLUX1-dev","2026-11-23","",{"0":"2.b","1":"2.a","2":"3","3":"2.a,4.d","4":"2.d,1.c","5":"1.a","6":"2.a,3.a","7":"2.a,3.a","12":"4.e-f"}]
flux-non-commercial-2.1	["second-hand: clause 2(b) quoted in public repositories","2026-11-23","",{"0":"2(b)"}]
bigscience-bloom-rail-1.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/bigscience-rail-1.0.LICENSE","2026-11-23","2022-05-19",{"1":"2","2":"4","3":"4","4":"1(5)","5":"1(5)","6":"4","7":"4"}]
bigscience-openrail-m	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/bigscience-open-rail-m.LICENSE","2026-11-23","2022-08-18",{"1":"2","2":"4","3":"4","4":"1(e)","5":"1(e)","6":"4","7":"4"}]
creativeml-openrail-m	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/stable-diffusion-2022-08-22.LICENSE","2026-11-23","2022-08-22",{"1":"2","2":"4.a","3":"4.a","4":"1","5":"1","6":"4.a","7":"4.a"}]
openrail++	["Stability-AI/generative-models@0ad7de9 model_licenses/LICENSE-SDXL1.0","2026-11-23","2023-07-26",{"1":"2","2":"Section III","3":"Section III","4":"definitions","5":"definitions","6":"Section III","7":"Section III"}]
bigcode-openrail-m	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/bigcode-open-rail-m-v1.LICENSE","2026-11-23","2023",{"1":"2","2":"5.1","3":"5.1","4":"1(i)","5":"1(i)","6":"5.1","7":"5.1"}]
apple-amlr	["apple/ml-sharp@1eaa046 LICENSE_MODEL (= apple/ml-fastvlm@592b4ad)","2026-11-23","2025",{"0":"License Scope","1":"License Scope","2":"Distribution","3":"License Scope","5":"Distribution","6":"License Scope","7":"License Scope"}]
apple-ascl	["second-hand: sibling text in aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/apple-ml-ferret-2023.LICENSE","2026-11-23","",{}]
exaone	["LG-AI-EXAONE/EXAONE-3.5@8bdf178 LICENSE","2026-11-23","",{"0":"3.1","1":"2.1.c","2":"2.1.d","3":"2.2","4":"3.1","6":"2.1.d","7":"2.1.d","8":"3.1,4.2"}]
falcon-llm-license	["second-hand: public notes on the text","2026-11-23","",{}]
grok2-community	["second-hand: clause quoted in public repositories","2026-11-23","",{}]
microsoft-research-license	["second-hand: clause 1C quoted in microsoft/phi-2 discussion 4; microsoft/Orca-2 commits","2026-11-23","",{"2":"1C"}]
ai2-impact-lr	["named in READMEs of allenai; text not read","2026-11-23","",{}]
lfm1.0	["second-hand: named in public licence catalogues","2026-11-23","",{}]
coqui-cpml	["second-hand: LICENSE of marianbasti/XTTS-v2","2026-11-23","",{"8":"preamble"}]
faipl-1.0-sd	["second-hand: named in public licence catalogues","2026-11-23","",{}]
jamba-open-model-license	["asgaardlab/model-card-reorganization@d31e549 verified_model_cards/ai21labs@AI21-Jamba-1.5-Mini","2026-11-23","",{}]
h-research	["huggingface/hub-docs@242f4a1 docs/hub/repositories-licenses.md names it; text not read","2026-11-23","",{}]
intel-research	["huggingface/hub-docs@242f4a1 docs/hub/repositories-licenses.md names it; text not read","2026-11-23","",{}]
lppl-1.3c	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/lppl-1.3c.LICENSE","2026-11-23","",{"1":"5-6","2":"2-9","3":"10(a)-(b)"}]
ofl-1.1	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/ofl-1.1.LICENSE","2026-11-23","",{"0":"1","2":"2","3":"5","4":"5","6":"5","13":"3"}]
nvidia-nscl	["named in public code; text not read","2026-11-23","",{}]
gfdl-1.3	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/gfdl-1.3.LICENSE (header and conditions)","2026-11-23","",{"0":"0-1","1":"4","2":"2-4","3":"4","6":"4"}]
epl-1.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/epl-1.0.LICENSE","2026-11-23","",{"3":"3","6":"3"}]
eupl-1.1	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/eupl-1.1.LICENSE","2026-11-23","",{"6":"5"}]
minicpm-model-license	["asgaardlab/model-card-reorganization@d31e549 openbmb@MiniCPM-Llama3-V-2_5 card; OpenBMB/MiniCPM@0fcc3d0 README says Apache-2.0 today","2026-11-23","",{}]
gpt2-modified-mit	["huggingface/transformers model_cards/gpt2-README.md (body names the text; text not read)","2026-11-23","",{}]
bloomchat-176b-v1.0	["asgaardlab/model-card-reorganization@d31e549 sambanovasystems@BLOOMChat-176B-v1","2026-11-23","",{}]
cogvideox-license	["asgaardlab/model-card-reorganization@d31e549 (card names it)","2026-11-23","",{}]
seamless-license	["facebookresearch/seamless_communication@90e2b57 SEAMLESS_LICENSE (README categories read only)","2026-11-23","",{}]
nvidia-oneway-nc	["NVIDIA/audio-flamingo@f457963 README \\"License\\"","2026-11-23","",{}]
ltx-2-community	["second-hand: named in public licence catalogues","2026-11-23","",{}]
hyperclovax-seed	["second-hand: named in public licence catalogues","2026-11-23","",{}]
krea-2-community	["second-hand: named in public licence catalogues","2026-11-23","",{}]
imagenet-terms	["huggingface/datasets 2022-08 snapshot datasets/imagenet-1k/README.md, Licensing Information","2026-11-23","",{"0":"1"}]
the-stack-terms	["second-hand: bigcode/the-stack card terms","2026-11-23","",{}]
lmsys-chat-1m-terms	["second-hand: terms of access of lmsys/lmsys-chat-1m","2026-11-23","",{"2":"Prohibited Transfers"}]
common-crawl-tou	["second-hand: named by the cards of allenai/c4 and HuggingFaceFW/fineweb as also binding","2026-11-23","",{}]
ldc-user-agreement	["huggingface/datasets 2022-08 datasets/timit_asr/README.md; DPI speech summaries","2026-11-23","",{}]
yelp-dataset-agreement	["huggingface/datasets 2022-08 datasets/yelp_review_full/README.md","2026-11-23","",{}]
amazon-reviews-multi	["huggingface/datasets 2022-08 datasets/amazon_reviews_multi/README.md","2026-11-23","",{}]
conceptual-captions	["huggingface/datasets 2022-08 datasets/conceptual_captions/README.md","2026-11-23","",{}]
mg-by-2.0	["Xtra-Computing/ModelGo@efe34fe licences folder","2026-11-23","",{}]
mg-by-nc-2.0	["Xtra-Computing/ModelGo@efe34fe licences folder","2026-11-23","",{}]
mg-by-nd-2.0	["Xtra-Computing/ModelGo@efe34fe licences folder","2026-11-23","",{}]
mg-by-sa-2.0	["Xtra-Computing/ModelGo@efe34fe licences folder","2026-11-23","",{}]
mg-by-rai-2.0	["Xtra-Computing/ModelGo@efe34fe licences folder","2026-11-23","",{}]
mg0-2.0	["Xtra-Computing/ModelGo@efe34fe licences folder","2026-11-23","",{}]
terms:openai-consumer	["OpenTermsArchive/genai-contrib-versions@78f6674 \\"ChatGPT/Terms of Service.md\\"","2026-11-23","2026-01-16",{"4":"What you cannot do"}]
terms:openai-services	["OpenTermsArchive/genai-contrib-versions@78f6674 \\"ChatGPT/Commercial Terms.md\\"","2026-11-23","effective 2026-01-01",{"4":"3.3(e) + \\"Permitted Exception\\""}]
terms:openai-2023-03-14	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/openai-tou-20230314.LICENSE","2026-11-23","2023-03-14",{"4":"2(c)(iii)"}]
terms:anthropic-commercial	["OpenTermsArchive/genai-contrib-versions@78f6674 \\"Claude.ai/Commercial Terms.md\\"","2026-11-23","2025-06-17",{"4":"D.4(a)"}]
terms:anthropic-consumer	["OpenTermsArchive/genai-contrib-versions@78f6674 \\"Claude.ai/Terms of Service.md\\"","2026-11-23","2025-10-08",{"4":"list item 2"}]
terms:anthropic-usage-policy	["OpenTermsArchive/genai-contrib-versions@78f6674 \\"Claude.ai/Acceptable Use Policy.md\\"","2026-11-23","2025-09-15",{"4":"Do Not Abuse our Platform"}]
terms:google-tos-genai	["OpenTermsArchive/genai-contrib-versions@78f6674 \\"Google Generative AI Services/Terms of Service.md\\"","2026-11-23","2026-07-30",{"4":"Respect others; Use restrictions"}]
terms:gemini-api	["second-hand: ai.google.dev/terms (2025-05-20) and its archive (2024-02-15)","2026-11-23","2024-02-15 / 2024-12 / 2025-05-20 / 2026-03-23",{"4":"Use Restrictions"}]
terms:deepseek-platform	["OpenTermsArchive/genai-contrib-versions@78f6674 \\"DeepSeek/Developer Terms.md\\"","2026-11-23","effective 2026-04-29",{"4":"4.2(3)"}]
terms:deepseek-chat	["OpenTermsArchive/genai-contrib-versions@78f6674 \\"DeepSeek/Terms of Service.md\\"","2026-11-23","2026-03-27",{"4":"4.2(3)"}]
terms:qwen-chat	["OpenTermsArchive/genai-contrib-versions@78f6674 \\"Qwen Chat/Terms of Service.md\\"","2026-11-23","2025-03-01",{"4":"What You Cannot Do (b),(c),(e)"}]
terms:xai-consumer	["OpenTermsArchive/genai-contrib-versions@78f6674 \\"Grok/Terms of Service.md\\"","2026-11-23","2026-04-10",{"4":"prohibited uses"}]
terms:xai-enterprise	["OpenTermsArchive/genai-contrib-versions@78f6674 \\"Grok/Commercial Terms.md\\"","2026-11-23","2026-05-12",{"4":"restrictions (b),(e)"}]
terms:mistral-lechat	["OpenTermsArchive/genai-contrib-versions@78f6674 \\"Le Chat/Terms of Service.md\\"","2026-11-23","2025-05-27",{"4":"Output restrictions"}]
terms:kimi-chat	["OpenTermsArchive/genai-contrib-versions@78f6674 \\"Kimi AI/Terms of Service.md\\"","2026-11-23","2024-01-05",{"4":"Service Misuse"}]
terms:meta-model-api	["OpenTermsArchive/genai-contrib-versions@78f6674 \\"Llama API/Terms of Service.md\\"","2026-11-23","2026-07-08",{"4":"(ix)"}]
terms:perplexity	["OpenTermsArchive/genai-contrib-versions@78f6674 \\"Perplexity/Acceptable Use Policy.md\\"","2026-11-23","2025-09-24",{"4":"distil and competitive-service items"}]
terms:liquid	["OpenTermsArchive/genai-contrib-versions@78f6674 \\"Liquid AI/Terms of Service.md\\"","2026-11-23","2026-06-27",{"4":"2.2.2"}]
terms:stability-services	["OpenTermsArchive/genai-contrib-versions@78f6674 \\"Stability AI/Terms of Service.md\\"","2026-11-23","2026-07-30",{"4":"list item 2"}]
terms:doubao	["OpenTermsArchive/genai-contrib-versions@78f6674 \\"Doubao/Terms of Service.md\\"","2026-11-23","2026-07-15",{"4":"item (11)"}]
terms:together	["OpenTermsArchive/genai-contrib-versions@78f6674 \\"Together AI/Terms of Service.md\\"","2026-11-23","2026",{"4":"restrictions (c)"}]
terms:midjourney	["OpenTermsArchive/genai-contrib-versions@78f6674 \\"Midjourney/Terms of Service.md\\"","2026-11-23","2026-05-27",{"4":"intro"}]
terms:character-ai	["text not read","2026-11-23","",{}]
terms:cohere-api	["text not read","2026-11-23","",{}]
terms:alibaba-model-studio	["second-hand: public note, text not read","2026-11-23","",{}]
platform:stackoverflow-aup	["OpenTermsArchive/contrib-versions@d6fb386 \\"Stack Overflow/Acceptable Use Policy.md\\"","2026-11-23","2025-11-18",{}]
platform:reddit	["OpenTermsArchive/contrib-versions@d6fb386 \\"Reddit/Terms of Service.md\\"","2026-11-23","2026",{}]
platform:github-d9	["OpenTermsArchive/contrib-versions@d6fb386 \\"GitHub/Terms of Service.md\\"","2026-11-23","2026-07-25",{}]
platform:youtube	["OpenTermsArchive/contrib-versions@d6fb386 \\"YouTube/Terms of Service.md\\"","2026-11-23","2026",{}]
`,
    upstreams: `0	[0,"2026-11-23"]
1	[1,"2026-11-23"]
2	[2,"2026-11-23"]
3	[3,"2026-11-23"]
4	[4,"2026-11-23"]
5	[5,"2026-11-23"]
6	[6,"2026-11-23"]
7	[7,"2026-11-23"]
8	[8,"2026-11-23"]
9	[9,"2026-11-23"]
10	[10,"2026-11-23"]
11	[11,"2026-11-23"]
12	[12,"2026-11-23"]
13	[13,"2026-11-23"]
14	[14,"2026-11-23"]
15	[14,"2026-11-23"]
16	[15,"2026-11-23"]
17	[16,"2026-11-23"]
18	[16,"2026-11-23"]
19	[14,"2026-11-23"]
20	[17,"2026-11-23"]
21	[16,"2026-11-23"]
22	[18,"2026-11-23"]
23	[19,"2026-11-23"]
24	[20,"2026-11-23"]
25	[14,"2026-11-23"]
26	[14,"2026-11-23"]
27	[14,"2026-11-23"]
28	[19,"2026-11-23"]
29	[21,"2026-11-23"]
30	[22,"2026-11-23"]
31	[23,"2026-11-23"]
32	[24,"2026-11-23"]
33	[24,"2026-11-23"]
34	[24,"2026-11-23"]
35	[25,"2026-11-23"]
36	[23,"2026-11-23"]
37	[23,"2026-11-23"]
38	[23,"2026-11-23"]
39	[26,"2026-11-23"]
40	[27,"2026-11-23"]
41	[28,"2026-11-23"]
42	[23,"2026-11-23"]
43	[29,"2026-11-23"]
44	[30,"2026-11-23"]
45	[31,"2026-11-23"]
46	[14,"2026-11-23"]
47	[32,"2026-11-23"]
48	[33,"2026-11-23"]
49	[34,"2026-11-23"]
50	[35,"2026-11-23"]
51	[36,"2026-11-23"]
52	[37,"2026-11-23"]
53	[38,"2026-11-23"]
54	[39,"2026-11-23"]
55	[40,"2026-11-23"]
56	[41,"2026-11-23"]
57	[42,"2026-11-23"]
58	[43,"2026-11-23"]
59	[44,"2026-11-23"]
60	[45,"2026-11-23"]
61	[46,"2026-11-23"]
62	[47,"2026-11-23"]
63	[48,"2026-11-23"]
64	[49,"2026-11-23"]
65	[50,"2026-11-23"]
66	[51,"2026-11-23"]
67	[52,"2026-11-23"]
68	[53,"2026-11-23"]
69	[53,"2026-11-23"]
70	[54,"2026-11-23"]
71	[14,"2026-11-23"]
72	[55,"2026-11-23"]
73	[14,"2026-11-23"]
74	[14,"2026-11-23"]
75	[56,"2026-11-23"]
76	[57,"2026-11-23"]
77	[58,"2026-11-23"]
78	[59,"2026-11-23"]
79	[60,"2026-11-23"]
80	[61,"2026-11-23"]
81	[62,"2026-11-23"]
82	[63,"2026-11-23"]
83	[14,"2026-11-23"]
84	[64,"2026-11-23"]
85	[65,"2026-11-23"]
86	[66,"2026-11-23"]
87	[67,"2026-11-23"]
88	[68,"2026-11-23"]
89	[69,"2026-11-23"]
90	[70,"2026-11-23"]
91	[71,"2026-11-23"]
92	[72,"2026-11-23"]
93	[73,"2026-11-23"]
94	[74,"2026-11-23"]
95	[75,"2026-11-23"]
96	[76,"2026-11-23"]
97	[76,"2026-11-23"]
98	[77,"2026-11-23"]
99	[78,"2026-11-23"]
100	[79,"2026-11-23"]
101	[80,"2026-11-23"]
102	[81,"2026-11-23"]
103	[81,"2026-11-23"]
104	[81,"2026-11-23"]
105	[82,"2026-11-23"]
106	[82,"2026-11-23"]
107	[82,"2026-11-23"]
108	[82,"2026-11-23"]
109	[82,"2026-11-23"]
110	[83,"2026-11-23"]
111	[84,"2026-11-23"]
112	[85,"2026-11-23"]
113	[86,"2026-11-23"]
114	[87,"2026-11-23"]
115	[88,"2026-11-23"]
116	[89,"2026-11-23"]
117	[90,"2026-11-23"]
118	[91,"2026-11-23"]
119	[92,"2026-11-23"]
120	[93,"2026-11-23"]
121	[94,"2026-11-23"]
122	[95,"2026-11-23"]
123	[96,"2026-11-23"]
124	[97,"2026-11-23"]
125	[15,"2026-11-23"]
126	[23,"2026-11-23"]
127	[23,"2026-11-23"]
128	[98,"2026-11-23"]
129	[23,"2026-11-23"]
130	[23,"2026-11-23"]
131	[23,"2026-11-23"]
132	[23,"2026-11-23"]
133	[23,"2026-11-23"]
134	[23,"2026-11-23"]
135	[23,"2026-11-23"]
136	[99,"2026-11-23"]
137	[23,"2026-11-23"]
138	[14,"2026-11-23"]
139	[23,"2026-11-23"]
140	[23,"2026-11-23"]
141	[100,"2026-11-23"]
142	[101,"2026-11-23"]
143	[102,"2026-11-23"]
144	[103,"2026-11-23"]
145	[104,"2026-11-23"]
146	[105,"2026-11-23"]
147	[106,"2026-11-23"]
148	[107,"2026-11-23"]
149	[108,"2026-11-23"]
150	[109,"2026-11-23"]
151	[110,"2026-11-23"]
152	[111,"2026-11-23"]
153	[112,"2026-11-23"]
154	[113,"2026-11-23"]
155	[114,"2026-11-23"]
156	[115,"2026-11-23"]
157	[116,"2026-11-23"]
158	[98,"2026-11-23"]
159	[117,"2026-11-23"]
160	[118,"2026-11-23"]
161	[98,"2026-11-23"]
162	[119,"2026-11-23"]
163	[120,"2026-11-23"]
164	[121,"2026-11-23"]
165	[122,"2026-11-23"]
166	[123,"2026-11-23"]
167	[124,"2026-11-23"]
168	[125,"2026-11-23"]
169	[126,"2026-11-23"]
170	[127,"2026-11-23"]
171	[128,"2026-11-23"]
172	[129,"2026-11-23"]
173	[98,"2026-11-23"]
174	[130,"2026-11-23"]
175	[98,"2026-11-23"]
176	[131,"2026-11-23"]
177	[14,"2026-11-23"]
178	[132,"2026-11-23"]
179	[133,"2026-11-23"]
180	[134,"2026-11-23"]
181	[134,"2026-11-23"]
182	[135,"2026-11-23"]
183	[136,"2026-11-23"]
184	[137,"2026-11-23"]
185	[138,"2026-11-23"]
186	[14,"2026-11-23"]
187	[139,"2026-11-23"]
188	[98,"2026-11-23"]
189	[140,"2026-11-23"]
190	[140,"2026-11-23"]
191	[141,"2026-11-23"]
192	[142,"2026-11-23"]
193	[143,"2026-11-23"]
194	[98,"2026-11-23"]
195	[144,"2026-11-23"]
196	[145,"2026-11-23"]
197	[14,"2026-11-23"]
198	[146,"2026-11-23"]
199	[147,"2026-11-23"]
200	[14,"2026-11-23"]
201	[148,"2026-11-23"]
202	[149,"2026-11-23"]
203	[150,"2026-11-23"]
204	[98,"2026-11-23"]
205	[14,"2026-11-23"]
206	[151,"2026-11-23"]
207	[152,"2026-11-23"]
208	[23,"2026-11-23"]
209	[23,"2026-11-23"]
210	[153,"2026-11-23"]
211	[154,"2026-11-23"]
212	[155,"2026-11-23"]
213	[156,"2026-11-23"]
214	[77,"2026-11-23"]
215	[157,"2026-11-23"]
216	[158,"2026-11-23"]
217	[159,"2026-11-23"]
218	[160,"2026-11-23"]
219	[14,"2026-11-23"]
220	[161,"2026-11-23"]
221	[162,"2026-11-23"]
222	[163,"2026-11-23"]
223	[164,"2026-11-23"]
224	[165,"2026-11-23"]
225	[166,"2026-11-23"]
226	[167,"2026-11-23"]
227	[168,"2026-11-23"]
228	[169,"2026-11-23"]
229	[170,"2026-11-23"]
230	[171,"2026-11-23"]
231	[172,"2026-11-23"]
232	[173,"2026-11-23"]
233	[173,"2026-11-23"]
234	[174,"2026-11-23"]
235	[175,"2026-11-23"]
236	[176,"2026-11-23"]
237	[177,"2026-11-23"]
238	[178,"2026-11-23"]
239	[179,"2026-11-23"]
240	[180,"2026-11-23"]
241	[181,"2026-11-23"]
242	[182,"2026-11-23"]
243	[183,"2026-11-23"]
244	[176,"2026-11-23"]
245	[184,"2026-11-23"]
246	[184,"2026-11-23"]
247	[184,"2026-11-23"]
248	[81,"2026-11-23"]
249	[81,"2026-11-23"]
250	[82,"2026-11-23"]
251	[185,"2026-11-23"]
252	[186,"2026-11-23"]
253	[187,"2026-11-23"]
254	[188,"2026-11-23"]
255	[189,"2026-11-23"]
256	[190,"2026-11-23"]
257	[191,"2026-11-23"]
258	[191,"2026-11-23"]
259	[75,"2026-11-23"]
260	[192,"2026-11-23"]
261	[193,"2026-11-23"]
262	[194,"2026-11-23"]
263	[194,"2026-11-23"]
264	[195,"2026-11-23"]
265	[196,"2026-11-23"]
266	[197,"2026-11-23"]
267	[198,"2026-11-23"]
268	[199,"2026-11-23"]
269	[200,"2026-11-23"]
270	[201,"2026-11-23"]
271	[202,"2026-11-23"]
272	[203,"2026-11-23"]
273	[204,"2026-11-23"]
274	[134,"2026-11-23"]
275	[205,"2026-11-23"]
276	[206,"2026-11-23"]
277	[207,"2026-11-23"]
278	[208,"2026-11-23"]
279	[209,"2026-11-23"]
280	[210,"2026-11-23"]
281	[211,"2026-11-23"]
282	[212,"2026-11-23"]
283	[213,"2026-11-23"]
284	[214,"2026-11-23"]
285	[215,"2026-11-23"]
286	[216,"2026-11-23"]
287	[217,"2026-11-23"]
288	[218,"2026-11-23"]
289	[219,"2026-11-23"]
290	[220,"2026-11-23"]
291	[221,"2026-11-23"]
292	[222,"2026-11-23"]
293	[223,"2026-11-23"]
294	[224,"2026-11-23"]
295	[225,"2026-11-23"]
296	[226,"2026-11-23"]
297	[227,"2026-11-23"]
298	[228,"2026-11-23"]
299	[229,"2026-11-23"]
300	[230,"2026-11-23"]
301	[231,"2026-11-23"]
302	[232,"2026-11-23"]
303	[233,"2026-11-23"]
304	[234,"2026-11-23"]
305	[235,"2026-11-23"]
306	[236,"2026-11-23"]
307	[237,"2026-11-23"]
308	[238,"2026-11-23"]
309	[239,"2026-11-23"]
310	[134,"2026-11-23"]
311	[134,"2026-11-23"]
312	[134,"2026-11-23"]
313	[14,"2026-11-23"]
314	[240,"2026-11-23"]
315	[240,"2026-11-23"]
316	[241,"2026-11-23"]
317	[242,"2026-11-23"]
318	[243,"2026-11-23"]
319	[218,"2026-11-23"]
320	[244,"2026-11-23"]
321	[244,"2026-11-23"]
322	[245,"2026-11-23"]
323	[246,"2026-11-23"]
324	[247,"2026-11-23"]
325	[248,"2026-11-23"]
326	[249,"2026-11-23"]
327	[250,"2026-11-23"]
328	[251,"2026-11-23"]
329	[252,"2026-11-23"]
330	[253,"2026-11-23"]
331	[254,"2026-11-23"]
332	[255,"2026-11-23"]
333	[256,"2026-11-23"]
334	[257,"2026-11-23"]
335	[258,"2026-11-23"]
336	[259,"2026-11-23"]
337	[260,"2026-11-23"]
338	[261,"2026-11-23"]
339	[262,"2026-11-23"]
340	[263,"2026-11-23"]
341	[264,"2026-11-23"]
342	[265,"2026-11-23"]
343	[266,"2026-11-23"]
344	[267,"2026-11-23"]
345	[268,"2026-11-23"]
346	[269,"2026-11-23"]
347	[270,"2026-11-23"]
348	[271,"2026-11-23"]
349	[272,"2026-11-23"]
350	[273,"2026-11-23"]
351	[273,"2026-11-23"]
352	[274,"2026-11-23"]
353	[275,"2026-11-23"]
354	[276,"2026-11-23"]
355	[277,"2026-11-23"]
356	[278,"2026-11-23"]
357	[279,"2026-11-23"]
358	[280,"2026-11-23"]
359	[281,"2026-11-23"]
360	[282,"2026-11-23"]
361	[283,"2026-11-23"]
362	[284,"2026-11-23"]
363	[285,"2026-11-23"]
364	[286,"2026-11-23"]
365	[287,"2026-11-23"]
366	[288,"2026-11-23"]
367	[289,"2026-11-23"]
368	[290,"2026-11-23"]
369	[291,"2026-11-23"]
370	[292,"2026-11-23"]
371	[293,"2026-11-23"]
372	[294,"2026-11-23"]
373	[295,"2026-11-23"]
374	[296,"2026-11-23"]
375	[297,"2026-11-23"]
376	[298,"2026-11-23"]
377	[299,"2026-11-23"]
378	[300,"2026-11-23"]
379	[301,"2026-11-23"]
380	[302,"2026-11-23"]
381	[303,"2026-11-23"]
382	[304,"2026-11-23"]
383	[305,"2026-11-23"]
384	[306,"2026-11-23"]
385	[307,"2026-11-23"]
386	[308,"2026-11-23"]
387	[309,"2026-11-23"]
388	[310,"2026-11-23"]
389	[311,"2026-11-23"]
390	[312,"2026-11-23"]
391	[313,"2026-11-23"]
392	[314,"2026-11-23"]
393	[315,"2026-11-23"]
394	[316,"2026-11-23"]
395	[317,"2026-11-23"]
396	[318,"2026-11-23"]
397	[319,"2026-11-23"]
398	[320,"2026-11-23"]
399	[321,"2026-11-23"]
400	[322,"2026-11-23"]
401	[323,"2026-11-23"]
402	[324,"2026-11-23"]
403	[325,"2026-11-23"]
404	[326,"2026-11-23"]
405	[327,"2026-11-23"]
406	[328,"2026-11-23"]
407	[329,"2026-11-23"]
408	[14,"2026-11-23"]
409	[14,"2026-11-23"]
410	[330,"2026-11-23"]
411	[331,"2026-11-23"]
412	[332,"2026-11-23"]
413	[332,"2026-11-23"]
414	[240,"2026-11-23"]
415	[240,"2026-11-23"]
416	[240,"2026-11-23"]
417	[240,"2026-11-23"]
418	[333,"2026-11-23"]
419	[333,"2026-11-23"]
420	[333,"2026-11-23"]
421	[333,"2026-11-23"]
422	[333,"2026-11-23"]
423	[333,"2026-11-23"]
424	[334,"2026-11-23"]
425	[335,"2026-11-23"]
426	[244,"2026-11-23"]
427	[244,"2026-11-23"]
428	[244,"2026-11-23"]
429	[244,"2026-11-23"]
430	[267,"2026-11-23"]
431	[267,"2026-11-23"]
432	[336,"2026-11-23"]
433	[249,"2026-11-23"]
434	[337,"2026-11-23"]
435	[338,"2026-11-23"]
436	[339,"2026-11-23"]
437	[339,"2026-11-23"]
438	[340,"2026-11-23"]
439	[341,"2026-11-23"]
440	[342,"2026-11-23"]
441	[342,"2026-11-23"]
442	[342,"2026-11-23"]
443	[342,"2026-11-23"]
444	[342,"2026-11-23"]
445	[342,"2026-11-23"]
446	[342,"2026-11-23"]
447	[343,"2026-11-23"]
448	[343,"2026-11-23"]
449	[344,"2026-11-23"]
450	[344,"2026-11-23"]
451	[344,"2026-11-23"]
452	[344,"2026-11-23"]
453	[344,"2026-11-23"]
454	[344,"2026-11-23"]
455	[344,"2026-11-23"]
456	[344,"2026-11-23"]
457	[344,"2026-11-23"]
458	[344,"2026-11-23"]
459	[344,"2026-11-23"]
460	[344,"2026-11-23"]
461	[344,"2026-11-23"]
462	[344,"2026-11-23"]
463	[344,"2026-11-23"]
464	[344,"2026-11-23"]
465	[344,"2026-11-23"]
466	[344,"2026-11-23"]
467	[344,"2026-11-23"]
468	[344,"2026-11-23"]
469	[344,"2026-11-23"]
470	[344,"2026-11-23"]
471	[344,"2026-11-23"]
472	[344,"2026-11-23"]
473	[344,"2026-11-23"]
474	[344,"2026-11-23"]
475	[344,"2026-11-23"]
476	[344,"2026-11-23"]
477	[344,"2026-11-23"]
478	[344,"2026-11-23"]
479	[344,"2026-11-23"]
480	[344,"2026-11-23"]
481	[344,"2026-11-23"]
482	[344,"2026-11-23"]
483	[344,"2026-11-23"]
484	[344,"2026-11-23"]
485	[345,"2026-11-23"]
486	[345,"2026-11-23"]
487	[345,"2026-11-23"]
488	[345,"2026-11-23"]
489	[345,"2026-11-23"]
490	[345,"2026-11-23"]
491	[345,"2026-11-23"]
492	[345,"2026-11-23"]
493	[345,"2026-11-23"]
494	[345,"2026-11-23"]
495	[345,"2026-11-23"]
496	[345,"2026-11-23"]
497	[345,"2026-11-23"]
498	[345,"2026-11-23"]
499	[345,"2026-11-23"]
500	[345,"2026-11-23"]
501	[345,"2026-11-23"]
502	[345,"2026-11-23"]
503	[345,"2026-11-23"]
504	[346,"2026-11-23"]
505	[346,"2026-11-23"]
506	[346,"2026-11-23"]
507	[346,"2026-11-23"]
508	[346,"2026-11-23"]
509	[346,"2026-11-23"]
510	[346,"2026-11-23"]
511	[346,"2026-11-23"]
512	[346,"2026-11-23"]
513	[346,"2026-11-23"]
514	[346,"2026-11-23"]
515	[346,"2026-11-23"]
516	[346,"2026-11-23"]
517	[346,"2026-11-23"]
518	[346,"2026-11-23"]
519	[346,"2026-11-23"]
520	[346,"2026-11-23"]
521	[346,"2026-11-23"]
522	[346,"2026-11-23"]
523	[346,"2026-11-23"]
524	[346,"2026-11-23"]
525	[346,"2026-11-23"]
526	[346,"2026-11-23"]
527	[346,"2026-11-23"]
528	[346,"2026-11-23"]
529	[346,"2026-11-23"]
530	[346,"2026-11-23"]
531	[346,"2026-11-23"]
532	[346,"2026-11-23"]
533	[346,"2026-11-23"]
534	[346,"2026-11-23"]
535	[346,"2026-11-23"]
536	[346,"2026-11-23"]
537	[346,"2026-11-23"]
538	[346,"2026-11-23"]
539	[346,"2026-11-23"]
540	[346,"2026-11-23"]
541	[346,"2026-11-23"]
542	[346,"2026-11-23"]
543	[346,"2026-11-23"]
544	[346,"2026-11-23"]
545	[346,"2026-11-23"]
546	[346,"2026-11-23"]
547	[346,"2026-11-23"]
548	[346,"2026-11-23"]
549	[346,"2026-11-23"]
550	[346,"2026-11-23"]
551	[346,"2026-11-23"]
552	[346,"2026-11-23"]
553	[346,"2026-11-23"]
554	[346,"2026-11-23"]
555	[346,"2026-11-23"]
556	[346,"2026-11-23"]
557	[346,"2026-11-23"]
558	[346,"2026-11-23"]
559	[346,"2026-11-23"]
560	[346,"2026-11-23"]
561	[346,"2026-11-23"]
562	[346,"2026-11-23"]
563	[346,"2026-11-23"]
564	[346,"2026-11-23"]
565	[346,"2026-11-23"]
566	[346,"2026-11-23"]
567	[346,"2026-11-23"]
568	[346,"2026-11-23"]
569	[346,"2026-11-23"]
570	[346,"2026-11-23"]
571	[346,"2026-11-23"]
572	[346,"2026-11-23"]
573	[346,"2026-11-23"]
574	[346,"2026-11-23"]
575	[346,"2026-11-23"]
576	[346,"2026-11-23"]
577	[346,"2026-11-23"]
578	[346,"2026-11-23"]
579	[346,"2026-11-23"]
580	[346,"2026-11-23"]
581	[346,"2026-11-23"]
582	[346,"2026-11-23"]
583	[346,"2026-11-23"]
584	[346,"2026-11-23"]
585	[346,"2026-11-23"]
586	[346,"2026-11-23"]
587	[346,"2026-11-23"]
588	[346,"2026-11-23"]
589	[346,"2026-11-23"]
590	[346,"2026-11-23"]
591	[346,"2026-11-23"]
592	[346,"2026-11-23"]
593	[346,"2026-11-23"]
594	[346,"2026-11-23"]
595	[346,"2026-11-23"]
596	[346,"2026-11-23"]
597	[346,"2026-11-23"]
598	[346,"2026-11-23"]
599	[346,"2026-11-23"]
600	[346,"2026-11-23"]
601	[346,"2026-11-23"]
602	[346,"2026-11-23"]
603	[346,"2026-11-23"]
604	[346,"2026-11-23"]
605	[346,"2026-11-23"]
606	[346,"2026-11-23"]
607	[346,"2026-11-23"]
608	[346,"2026-11-23"]
609	[346,"2026-11-23"]
610	[346,"2026-11-23"]
611	[346,"2026-11-23"]
612	[346,"2026-11-23"]
613	[346,"2026-11-23"]
614	[346,"2026-11-23"]
615	[346,"2026-11-23"]
616	[346,"2026-11-23"]
617	[346,"2026-11-23"]
618	[346,"2026-11-23"]
619	[346,"2026-11-23"]
620	[346,"2026-11-23"]
621	[346,"2026-11-23"]
622	[346,"2026-11-23"]
623	[346,"2026-11-23"]
624	[346,"2026-11-23"]
625	[346,"2026-11-23"]
626	[346,"2026-11-23"]
627	[346,"2026-11-23"]
628	[346,"2026-11-23"]
629	[346,"2026-11-23"]
630	[346,"2026-11-23"]
631	[346,"2026-11-23"]
632	[346,"2026-11-23"]
633	[346,"2026-11-23"]
634	[346,"2026-11-23"]
635	[346,"2026-11-23"]
636	[346,"2026-11-23"]
637	[346,"2026-11-23"]
638	[346,"2026-11-23"]
639	[346,"2026-11-23"]
640	[346,"2026-11-23"]
641	[346,"2026-11-23"]
642	[346,"2026-11-23"]
643	[346,"2026-11-23"]
644	[346,"2026-11-23"]
645	[346,"2026-11-23"]
646	[346,"2026-11-23"]
647	[346,"2026-11-23"]
648	[346,"2026-11-23"]
649	[346,"2026-11-23"]
650	[346,"2026-11-23"]
651	[346,"2026-11-23"]
652	[346,"2026-11-23"]
653	[346,"2026-11-23"]
654	[346,"2026-11-23"]
655	[346,"2026-11-23"]
656	[346,"2026-11-23"]
657	[346,"2026-11-23"]
658	[346,"2026-11-23"]
659	[346,"2026-11-23"]
660	[346,"2026-11-23"]
661	[346,"2026-11-23"]
662	[346,"2026-11-23"]
663	[346,"2026-11-23"]
664	[346,"2026-11-23"]
665	[346,"2026-11-23"]
666	[346,"2026-11-23"]
667	[346,"2026-11-23"]
668	[346,"2026-11-23"]
669	[346,"2026-11-23"]
670	[346,"2026-11-23"]
671	[346,"2026-11-23"]
672	[346,"2026-11-23"]
673	[346,"2026-11-23"]
674	[346,"2026-11-23"]
675	[346,"2026-11-23"]
676	[346,"2026-11-23"]
677	[346,"2026-11-23"]
678	[346,"2026-11-23"]
679	[346,"2026-11-23"]
680	[346,"2026-11-23"]
681	[346,"2026-11-23"]
682	[346,"2026-11-23"]
683	[346,"2026-11-23"]
684	[346,"2026-11-23"]
685	[346,"2026-11-23"]
686	[346,"2026-11-23"]
687	[346,"2026-11-23"]
688	[346,"2026-11-23"]
689	[346,"2026-11-23"]
690	[346,"2026-11-23"]
691	[346,"2026-11-23"]
692	[346,"2026-11-23"]
693	[346,"2026-11-23"]
694	[346,"2026-11-23"]
695	[346,"2026-11-23"]
696	[346,"2026-11-23"]
697	[346,"2026-11-23"]
698	[347,"2026-11-23"]
699	[348,"2026-11-23"]
700	[349,"2026-11-23"]
701	[350,"2026-11-23"]
702	[351,"2026-11-23"]
703	[352,"2026-11-23"]
704	[353,"2026-11-23"]
705	[354,"2026-11-23"]
706	[355,"2026-11-23"]
707	[356,"2026-11-23"]
708	[357,"2026-11-23"]
709	[266,"2026-11-23"]
710	[266,"2026-11-23"]
711	[266,"2026-11-23"]
712	[266,"2026-11-23"]
713	[266,"2026-11-23"]
714	[266,"2026-11-23"]
715	[266,"2026-11-23"]
716	[358,"2026-11-23"]
717	[270,"2026-11-23"]
718	[270,"2026-11-23"]
719	[270,"2026-11-23"]
720	[270,"2026-11-23"]
721	[359,"2026-11-23"]
722	[218,"2026-11-23"]
723	[218,"2026-11-23"]
724	[218,"2026-11-23"]
725	[218,"2026-11-23"]
726	[360,"2026-11-23"]
727	[361,"2026-11-23"]
728	[362,"2026-11-23"]
729	[363,"2026-11-23"]
730	[364,"2026-11-23"]
731	[364,"2026-11-23"]
732	[364,"2026-11-23"]
733	[364,"2026-11-23"]
734	[364,"2026-11-23"]
735	[364,"2026-11-23"]
736	[364,"2026-11-23"]
737	[364,"2026-11-23"]
738	[364,"2026-11-23"]
739	[364,"2026-11-23"]
740	[364,"2026-11-23"]
741	[364,"2026-11-23"]
742	[364,"2026-11-23"]
743	[364,"2026-11-23"]
744	[365,"2026-11-23"]
745	[366,"2026-11-23"]
746	[366,"2026-11-23"]
747	[366,"2026-11-23"]
748	[366,"2026-11-23"]
749	[366,"2026-11-23"]
750	[366,"2026-11-23"]
751	[366,"2026-11-23"]
752	[366,"2026-11-23"]
753	[366,"2026-11-23"]
754	[366,"2026-11-23"]
755	[366,"2026-11-23"]
756	[366,"2026-11-23"]
757	[366,"2026-11-23"]
758	[366,"2026-11-23"]
759	[366,"2026-11-23"]
760	[366,"2026-11-23"]
761	[366,"2026-11-23"]
762	[366,"2026-11-23"]
763	[366,"2026-11-23"]
764	[366,"2026-11-23"]
765	[366,"2026-11-23"]
766	[366,"2026-11-23"]
767	[366,"2026-11-23"]
768	[366,"2026-11-23"]
769	[366,"2026-11-23"]
770	[366,"2026-11-23"]
771	[366,"2026-11-23"]
772	[366,"2026-11-23"]
773	[366,"2026-11-23"]
774	[366,"2026-11-23"]
775	[366,"2026-11-23"]
776	[366,"2026-11-23"]
777	[366,"2026-11-23"]
778	[366,"2026-11-23"]
779	[366,"2026-11-23"]
780	[366,"2026-11-23"]
781	[366,"2026-11-23"]
782	[366,"2026-11-23"]
783	[366,"2026-11-23"]
784	[366,"2026-11-23"]
785	[366,"2026-11-23"]
786	[366,"2026-11-23"]
787	[366,"2026-11-23"]
788	[366,"2026-11-23"]
789	[366,"2026-11-23"]
790	[366,"2026-11-23"]
791	[366,"2026-11-23"]
792	[366,"2026-11-23"]
793	[366,"2026-11-23"]
794	[366,"2026-11-23"]
795	[366,"2026-11-23"]
796	[366,"2026-11-23"]
797	[366,"2026-11-23"]
798	[366,"2026-11-23"]
799	[366,"2026-11-23"]
800	[366,"2026-11-23"]
801	[366,"2026-11-23"]
802	[366,"2026-11-23"]
803	[366,"2026-11-23"]
804	[366,"2026-11-23"]
805	[366,"2026-11-23"]
806	[366,"2026-11-23"]
807	[366,"2026-11-23"]
808	[366,"2026-11-23"]
809	[366,"2026-11-23"]
810	[366,"2026-11-23"]
811	[366,"2026-11-23"]
812	[366,"2026-11-23"]
813	[366,"2026-11-23"]
814	[366,"2026-11-23"]
815	[366,"2026-11-23"]
816	[366,"2026-11-23"]
817	[366,"2026-11-23"]
818	[366,"2026-11-23"]
819	[366,"2026-11-23"]
820	[366,"2026-11-23"]
821	[366,"2026-11-23"]
822	[366,"2026-11-23"]
823	[366,"2026-11-23"]
824	[366,"2026-11-23"]
825	[366,"2026-11-23"]
826	[366,"2026-11-23"]
827	[366,"2026-11-23"]
828	[366,"2026-11-23"]
829	[366,"2026-11-23"]
830	[366,"2026-11-23"]
831	[366,"2026-11-23"]
832	[366,"2026-11-23"]
833	[366,"2026-11-23"]
834	[366,"2026-11-23"]
835	[366,"2026-11-23"]
836	[366,"2026-11-23"]
837	[366,"2026-11-23"]
838	[366,"2026-11-23"]
839	[366,"2026-11-23"]
840	[366,"2026-11-23"]
841	[366,"2026-11-23"]
842	[366,"2026-11-23"]
843	[366,"2026-11-23"]
844	[366,"2026-11-23"]
845	[366,"2026-11-23"]
846	[366,"2026-11-23"]
847	[366,"2026-11-23"]
848	[366,"2026-11-23"]
849	[366,"2026-11-23"]
850	[366,"2026-11-23"]
851	[366,"2026-11-23"]
852	[366,"2026-11-23"]
853	[366,"2026-11-23"]
854	[366,"2026-11-23"]
855	[366,"2026-11-23"]
856	[366,"2026-11-23"]
857	[366,"2026-11-23"]
858	[366,"2026-11-23"]
859	[366,"2026-11-23"]
860	[366,"2026-11-23"]
861	[366,"2026-11-23"]
862	[366,"2026-11-23"]
863	[366,"2026-11-23"]
864	[366,"2026-11-23"]
865	[366,"2026-11-23"]
866	[366,"2026-11-23"]
867	[366,"2026-11-23"]
868	[366,"2026-11-23"]
869	[366,"2026-11-23"]
870	[366,"2026-11-23"]
871	[366,"2026-11-23"]
872	[366,"2026-11-23"]
873	[366,"2026-11-23"]
874	[366,"2026-11-23"]
875	[366,"2026-11-23"]
876	[366,"2026-11-23"]
877	[366,"2026-11-23"]
878	[366,"2026-11-23"]
879	[366,"2026-11-23"]
880	[366,"2026-11-23"]
881	[366,"2026-11-23"]
882	[366,"2026-11-23"]
883	[366,"2026-11-23"]
884	[366,"2026-11-23"]
885	[366,"2026-11-23"]
886	[366,"2026-11-23"]
887	[367,"2026-11-23"]
888	[368,"2026-11-23"]
889	[369,"2026-11-23"]
890	[273,"2026-11-23"]
891	[273,"2026-11-23"]
892	[273,"2026-11-23"]
893	[273,"2026-11-23"]
894	[273,"2026-11-23"]
895	[273,"2026-11-23"]
896	[273,"2026-11-23"]
897	[273,"2026-11-23"]
898	[273,"2026-11-23"]
899	[273,"2026-11-23"]
900	[273,"2026-11-23"]
901	[273,"2026-11-23"]
902	[273,"2026-11-23"]
903	[273,"2026-11-23"]
904	[273,"2026-11-23"]
905	[273,"2026-11-23"]
906	[273,"2026-11-23"]
`,
    sources: `0	"meta-llama/llama-models@a9c89c4 models/llama4/LICENSE"
1	"meta-llama/llama-models@a9c89c4 models/llama3_3/LICENSE; hyeonseo2/open-model-license-index@c199f39 data/models.json (hub metadata mirror, 2026-08-22)"
2	"meta-llama/llama-models@a9c89c4 models/llama3_2/LICENSE; hyeonseo2/open-model-license-index@c199f39 data/models.json (hub metadata mirror, 2026-08-22)"
3	"meta-llama/llama-models@a9c89c4 models/llama3_1/LICENSE; hyeonseo2/open-model-license-index@c199f39 data/models.json (hub metadata mirror, 2026-08-22)"
4	"meta-llama/llama-models@a9c89c4 models/llama3/LICENSE; hyeonseo2/open-model-license-index@c199f39 data/models.json (hub metadata mirror, 2026-08-22)"
5	"meta-llama/PurpleLlama mirror (not checked file by file)"
6	"meta-llama/llama-models@a9c89c4 models/llama2/LICENSE; hyeonseo2/open-model-license-index@c199f39 data/models.json (hub metadata mirror, 2026-08-22)"
7	"meta-llama/codellama@e81b597 README.md License; hyeonseo2/open-model-license-index@c199f39 data/models.json (hub metadata mirror, 2026-08-22)"
8	"meta-llama/codellama@e81b597 README.md License"
9	"aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/llama-license-2023.LICENSE; tatsu-lab/stanford_alpaca@761dc5b README.md"
10	"facebookresearch/metaseq@f7ffa5f projects/OPT/MODEL_LICENSE.md"
11	"facebookresearch/dinov2@b8931f7 README.md License"
12	"facebookresearch/audiocraft@896ec7c LICENSE_weights, README.md License"
13	"huggingface/transformers model_cards/facebook/bart-large/README.md"
14	"from memory"
15	"QwenLM/Qwen@2df8e8a README.md"
16	"license_name on cards (second-hand)"
17	"asgaardlab/model-card-reorganization@d31e549 verified_model_cards/Qwen@Qwen2-VL-7B-Instruct"
18	"QwenLM/Qwen2.5@77fb0c1 README.md (\\"all except 3B and 72B\\")"
19	"QwenLM/Qwen2.5@77fb0c1 README.md"
20	"same size rule (from memory)"
21	"NovaSky-AI/SkyThought@0d190f1 (uses it as open teacher); card tag from memory"
22	"QwenLM/Qwen3@7a2f61f README.md \\"All our open-weight models are licensed under Apache 2.0\\"; hyeonseo2/open-model-license-index@c199f39 data/models.json (hub metadata mirror, 2026-08-22)"
23	"hyeonseo2/open-model-license-index@c199f39 data/models.json (hub metadata mirror, 2026-08-22)"
24	"deepseek-ai/DeepSeek-R1@0cf7856 README.md 7"
25	"deepseek-ai/DeepSeek-R1@0cf7856 LICENSE"
26	"deepseek-ai/DeepSeek-V3@9b4e978 LICENSE-MODEL"
27	"deepseek-ai/DeepSeek-V2@ec98ee3; asgaardlab/model-card-reorganization@d31e549 verified_model_cards/deepseek-ai@DeepSeek-V2-Chat; hyeonseo2/open-model-license-index@c199f39 data/models.json (hub metadata mirror, 2026-08-22)"
28	"license_name deepseek (second-hand)"
29	"google-deepmind/gemma@7691fd4"
30	"huggingface/transformers model_cards/bert-base-uncased-README.md"
31	"huggingface/transformers model_cards/t5-base-README.md"
32	"asgaardlab/model-card-reorganization@d31e549 verified_model_cards/HuggingFaceM4@idefics2-8b License section"
33	"mistralai/platform-docs-public@222f4ba9 src/schema/models/models/mistral-7b-0-1.ts"
34	"mistralai/platform-docs-public@222f4ba9 src/schema/models/models/mixtral-8x7b-0-1.ts"
35	"mistralai/platform-docs-public@222f4ba9 src/schema/models/models/mistral-nemo-12b-24-07.ts"
36	"mistralai/platform-docs-public@222f4ba9 src/schema/models/models/mistral-small-3-0-25-01.ts"
37	"mistralai/platform-docs-public@222f4ba9 src/schema/models/models/mistral-small-3-1-25-03.ts"
38	"mistralai/platform-docs-public@222f4ba9 src/schema/models/models/devstral-small-1-0-25-05.ts"
39	"mistralai/platform-docs-public@222f4ba9 src/schema/models/models/mistral-large-2-0-24-07.ts"
40	"mistralai/platform-docs-public@222f4ba9 src/schema/models/models/mistral-small-2-0-24-09.ts"
41	"01-ai/Yi@f73194c LICENSE, README (relicensed 2024-05-30, commit 6280097)"
42	"InternLM/InternLM@fe4c2eb README"
43	"baichuan-inc/Baichuan2@ed1cf0f README_EN.md"
44	"THUDM/ChatGLM2-6B@cb8e8b4 MODEL_LICENSE"
45	"asgaardlab/model-card-reorganization@d31e549 verified_model_cards/BAAI@bge-m3"
46	"MoonshotAI/Kimi-K2@c6157be LICENSE; Kimi-K2.5@3e60763"
47	"asgaardlab/model-card-reorganization@d31e549 verified_model_cards/databricks@dolly-v2-12b"
48	"asgaardlab/model-card-reorganization@d31e549 verified_model_cards/mosaicml@mpt-7b"
49	"asgaardlab/model-card-reorganization@d31e549 verified_model_cards/ibm-granite@granite-timeseries-ttm-v1"
50	"Stability-AI/generative-models@0ad7de9 model_licenses/LICENSE-SDXL1.0"
51	"Stability-AI/stablediffusion@cf1d67a README.md License; asgaardlab/model-card-reorganization@d31e549 verified_model_cards/stabilityai@stable-diffusion-2-1"
52	"CompVis/stable-diffusion LICENSE; asgaardlab/model-card-reorganization@d31e549 verified_model_cards/CompVis@stable-diffusion-v1-4"
53	"Stability-AI/StableLM@93eea08 README.md Licenses"
54	"asgaardlab/model-card-reorganization@d31e549 verified_model_cards/bigscience@bloom"
55	"agreement named in nlpxucan/WizardLM@cd4b4cc table; text in scancode"
56	"second-hand: licence name on the card, text not read"
57	"openai/gpt-oss@7b58334 LICENSE"
58	"asgaardlab/model-card-reorganization@d31e549 verified_model_cards/openai@whisper-large-v3"
59	"openai/whisper@c0d2f62 LICENSE"
60	"openai/CLIP@d05afc4 LICENSE"
61	"huggingface/transformers model_cards/gpt2-README.md; asgaardlab/model-card-reorganization@d31e549 verified_model_cards/openai-community@gpt2-xl"
62	"huggingface/transformers model_cards/distilgpt2-README.md"
63	"EleutherAI/pythia@a19eecb README.md License"
64	"asgaardlab/model-card-reorganization@d31e549 verified_model_cards/EleutherAI@gpt-j-6b"
65	"asgaardlab/model-card-reorganization@d31e549 verified_model_cards/openlm-research@open_llama_13b"
66	"jzhang38/TinyLlama@bf12224 LICENSE"
67	"asgaardlab/model-card-reorganization@d31e549 verified_model_cards/allenai@OLMo-7B; allenai/OLMo@59a53e3f LICENSE"
68	"allenai/open-instruct@e6c3044"
69	"second-hand: change of Jan 2024"
70	"Azure/azureml-assets@4b41f8c assets/models/system/microsoft-phi-1-5/spec.yaml says other"
71	"asgaardlab/model-card-reorganization@d31e549 verified_model_cards/microsoft@Phi-3-mini-128k-instruct"
72	"hyeonseo2/open-model-license-index@c199f39 data/models.json (hub metadata mirror, 2026-08-22) (Phi-4 derivatives)"
73	"second-hand: Azure/azureml-assets spec (msrla)"
74	"huggingface/alignment-handbook@925acdf"
75	"asgaardlab/model-card-reorganization@d31e549 verified_model_cards/openchat@openchat_3.5"
76	"lm-sys/FastChat@0e6d3e4 docs/vicuna_weights_version.md"
77	"nlpxucan/WizardLM@cd4b4cc README.md"
78	"asgaardlab/model-card-reorganization@d31e549 verified_model_cards/JosephusCheung@Guanaco"
79	"huggingface/transformers model_cards/distilbert-base-uncased-README.md"
80	"huggingface/transformers model_cards/roberta-base-README.md"
81	"aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/openai-tou-20230314.LICENSE"
82	"OpenTermsArchive/genai-contrib-versions@78f6674 \\"ChatGPT/Commercial Terms.md\\""
83	"OpenTermsArchive/genai-contrib-versions@78f6674 \\"ChatGPT/Terms of Service.md\\""
84	"OpenTermsArchive/genai-contrib-versions@78f6674 \\"Claude.ai/Commercial Terms.md\\""
85	"OpenTermsArchive/genai-contrib-versions@78f6674 \\"Claude.ai/Terms of Service.md\\""
86	"second-hand: ai.google.dev/terms-archive/terms_02_15_24, ai.google.dev/terms (2025-05-20)"
87	"OpenTermsArchive/genai-contrib-versions@78f6674 \\"DeepSeek/Developer Terms.md\\""
88	"OpenTermsArchive/genai-contrib-versions@78f6674 \\"DeepSeek/Terms of Service.md\\""
89	"second-hand: text not read"
90	"OpenTermsArchive/genai-contrib-versions@78f6674 \\"Qwen Chat/Terms of Service.md\\""
91	"OpenTermsArchive/genai-contrib-versions@78f6674 \\"Grok/Commercial Terms.md\\""
92	"OpenTermsArchive/genai-contrib-versions@78f6674 \\"Le Chat/Terms of Service.md\\""
93	"facebookresearch/dinov3@6876159 LICENSE.md"
94	"facebookresearch/sam3@99d02f2 LICENSE"
95	"facebookresearch/spiritlm@52fb2f4 LICENSE"
96	"facebookresearch/seamless_communication@90e2b57 README.md License"
97	"facebookresearch/seamless_communication@90e2b57 SEAMLESS_LICENSE"
98	"second-hand: public notes"
99	"hyeonseo2/open-model-license-index@c199f39 data/models.json (hub metadata mirror, 2026-08-22); Google-Health/medgemma@ff57e8c README.md"
100	"mistralai/platform-docs-public@222f4ba9 src/schema/models/models/codestral-24-05.ts"
101	"mistralai/platform-docs-public@222f4ba9 src/schema/models/models/codestral-mamba-7b-0-1.ts"
102	"mistralai/platform-docs-public@222f4ba9 src/schema/models/models/devstral-2-25-12.ts"
103	"mistralai/platform-docs-public@222f4ba9 src/schema/models/models/mistral-medium-3-5-26-04.ts"
104	"mistralai/platform-docs-public@222f4ba9 src/schema/models/models/magistral-small-1-0-25-06.ts"
105	"mistralai/platform-docs-public@222f4ba9 src/schema/models/models/mathstral-7b-0-1.ts"
106	"mistralai/platform-docs-public@222f4ba9 src/schema/models/models/ministral-8b-24-1.ts"
107	"mistralai/platform-docs-public@222f4ba9 src/schema/models/models/ministral-3-8b-25-12.ts"
108	"mistralai/platform-docs-public@222f4ba9 src/schema/models/models/mistral-large-3-25-12.ts"
109	"mistralai/platform-docs-public@222f4ba9 src/schema/models/models/mistral-small-4-0-26-03.ts"
110	"mistralai/platform-docs-public@222f4ba9 src/schema/models/models/pixtral-12b-24-09.ts"
111	"mistralai/platform-docs-public@222f4ba9 src/schema/models/models/pixtral-large-24-11.ts"
112	"mistralai/platform-docs-public@222f4ba9 src/schema/models/models/voxtral-small-25-07.ts"
113	"mistralai/platform-docs-public@222f4ba9 src/schema/models/models/voxtral-tts-26-03.ts"
114	"mistralai/platform-docs-public@222f4ba9 src/schema/models/models/leanstral-1-5.ts"
115	"mistralai/platform-docs-public@222f4ba9 src/schema/models/models/shieldstral-1-0.ts"
116	"THUDM/GLM-130B@212215c MODEL_LICENSE"
117	"second-hand: public licence tables in the licence record"
118	"second-hand: 5.2 weights MIT); zai-org/GLM-5@218be52 LICENSE is Apache-2.0 (code"
119	"THUDM/CogVLM@f7283b2 MODEL_LICENSE"
120	"asgaardlab/model-card-reorganization@d31e549 verified_model_cards/THUDM@CogVideoX-5b (card: other, CogVideoX LICENSE)"
121	"FlagAI-Open/Aquila2@4b8250a assets/aquila_license.pdf"
122	"FlagAI-Open/Aquila2@4b8250a assets/aquila2_70b_license.pdf"
123	"SkyworkAI/Skywork@9c0d593"
124	"Tencent/Tencent-Hunyuan-Large@cdc3735 LICENSE.txt"
125	"Tencent/HunyuanVideo@fa14b00 LICENSE.txt"
126	"Tencent-Hunyuan/Hunyuan-A13B@2798f3c LICENSE"
127	"Tencent-Hunyuan/Hunyuan-MT@2338007 License.txt"
128	"asgaardlab/model-card-reorganization@d31e549 verified_model_cards/Tencent-Hunyuan@HunyuanDiT"
129	"MiniMax-AI/MiniMax-01@57cf223 LICENSE-MODEL"
130	"second-hand: \\"modified-mit\\" text not read"
131	"databricks/dbrx@a320039 LICENSE"
132	"Snowflake-Labs/snowflake-arctic@eadfba3 LICENSE"
133	"asgaardlab/model-card-reorganization@d31e549 verified_model_cards/nvidia@Nemotron-4-340B-Instruct"
134	"second-hand: card"
135	"NVIDIA/audio-flamingo@f457963 README.md License"
136	"second-hand: NVIDIA open model text 3.2 names Cosmos; the repository has no licence file"
137	"apple/ml-sharp@1eaa046 LICENSE_MODEL"
138	"apple/ml-fastvlm@592b4ad LICENSE_MODEL"
139	"second-hand: text"
140	"Stability-AI/StableLM@93eea08 README.md"
141	"deep-floyd/IF LICENSE-MODEL; asgaardlab/model-card-reorganization@d31e549 verified_model_cards/DeepFloyd@IF-I-XL-v1.0"
142	"black-forest-labs/flux@802fb47 model_licenses/LICENSE-FLUX1-dev"
143	"black-forest-labs/flux@802fb47 model_licenses"
144	"Wan-Video/Wan2.1@9737cba README.md License Agreement"
145	"asgaardlab/model-card-reorganization@d31e549 verified_model_cards/sambanovasystems@BLOOMChat-176B-v1"
146	"LG-AI-EXAONE/EXAONE-3.5@8bdf178 LICENSE"
147	"asgaardlab/model-card-reorganization@d31e549 verified_model_cards/CohereForAI@c4ai-command-r-plus"
148	"asgaardlab/model-card-reorganization@d31e549 verified_model_cards/ai21labs@AI21-Jamba-1.5-Mini"
149	"second-hand: Liquid4All/cookbook mirror"
150	"xai-org/grok-1@7050ed2 LICENSE.txt"
151	"allenai/open-instruct@e6c3044 assets/model_licenses/tulu_license.txt"
152	"allenai/open-instruct@e6c3044 notice"
153	"microsoft/BitNet@16da220 README.md"
154	"asgaardlab/model-card-reorganization@d31e549 verified_model_cards/openbmb@MiniCPM-Llama3-V-2_5"
155	"OpenBMB/MiniCPM@0fcc3d0 README.md Model LICENSE"
156	"asgaardlab/model-card-reorganization@d31e549 verified_model_cards/HuggingFaceM4@idefics2-8b"
157	"second-hand: web page,"
158	"asgaardlab/model-card-reorganization@d31e549 verified_model_cards/llm-blender@PairRM"
159	"second-hand: web page, : LICENSE"
160	"asgaardlab/model-card-reorganization@d31e549 verified_model_cards/MahmoodLab@UNI"
161	"asgaardlab/model-card-reorganization@d31e549 verified_model_cards/cerebras@Cerebras-GPT-13B"
162	"asgaardlab/model-card-reorganization@d31e549 verified_model_cards/ctheodoris@Geneformer"
163	"asgaardlab/model-card-reorganization@d31e549 verified_model_cards/dalle-mini@dalle-mini"
164	"asgaardlab/model-card-reorganization@d31e549 verified_model_cards/amazon@MistralLite"
165	"asgaardlab/model-card-reorganization@d31e549 verified_model_cards/stanford-crfm@BioMedLM"
166	"asgaardlab/model-card-reorganization@d31e549 verified_model_cards/nlpaueb@legal-bert-base-uncased"
167	"asgaardlab/model-card-reorganization@d31e549 verified_model_cards/CAMB-AI@MARS5-TTS"
168	"second-hand: asgaardlab/model-card-reorganization@d31e549 verified_model_cards/beomi@llama-2-ko-7b"
169	"asgaardlab/model-card-reorganization@d31e549 verified_model_cards/SamLowe@roberta-base-go_emotions"
170	"asgaardlab/model-card-reorganization@d31e549 verified_model_cards/FacebookAI@roberta-large-mnli"
171	"asgaardlab/model-card-reorganization@d31e549 verified_model_cards/lambdalabs@sd-image-variations-diffusers"
172	"asgaardlab/model-card-reorganization@d31e549 verified_model_cards/Crosstyan@BPModel"
173	"OpenTermsArchive/genai-contrib-versions@78f6674 \\"Google Generative AI Services/Terms of Service.md\\""
174	"OpenTermsArchive/genai-contrib-versions@78f6674 \\"Grok/Terms of Service.md\\""
175	"OpenTermsArchive/genai-contrib-versions@78f6674 \\"Kimi AI/Terms of Service.md\\""
176	"second-hand: not read"
177	"OpenTermsArchive/genai-contrib-versions@78f6674 \\"Perplexity/Acceptable Use Policy.md\\""
178	"OpenTermsArchive/genai-contrib-versions@78f6674 \\"Llama API/Terms of Service.md\\""
179	"OpenTermsArchive/genai-contrib-versions@78f6674 \\"Together AI/Terms of Service.md\\""
180	"OpenTermsArchive/genai-contrib-versions@78f6674 \\"Doubao/Terms of Service.md\\""
181	"OpenTermsArchive/genai-contrib-versions@78f6674 \\"Liquid AI/Terms of Service.md\\""
182	"OpenTermsArchive/genai-contrib-versions@78f6674 \\"Stability AI/Terms of Service.md\\""
183	"OpenTermsArchive/genai-contrib-versions@78f6674 \\"Midjourney/Terms of Service.md\\""
184	"second-hand: huggingface/hub-docs@242f4a1 docs/hub/repositories-licenses.md"
185	"google-research/bert@eedf571 LICENSE"
186	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Alpaca.json"
187	"second-hand: acon96 card"
188	"Instruction-Tuning-with-GPT-4/GPT-4-LLM@80cda62 README.md"
189	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Code Alpaca.json"
190	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/GPT-4-Alpaca.json"
191	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/ShareGPT Vicuna.json"
192	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/UltraChat.json"
193	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/UltraChat_200k.json"
194	"OpenBMB/UltraFeedback@bf80fd4"
195	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/UltraFeedback Argilla.json"
196	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Open Orca.json"
197	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Orca-Math.json"
198	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/WizardLM Evol-Instruct V2.json"
199	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/lmsys_chat_1m.json"
200	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/MetaMathQA.json"
201	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/MathInstruct.json"
202	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Nectar.json"
203	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Tiny Stories.json"
204	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Capybara.json"
205	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Magpie-Pro.json"
206	"haotian-liu/LLaVA@c121f04 README.md"
207	"DPI video (ShareGPT4Video CC-BY-NC); image set from memory"
208	"bespokelabsai/curator@8f26600 examples/bespoke-stratos-data-generation"
209	"open-thoughts/open-thoughts@e3ad6c9 LICENSE, code/reason.py"
210	"huggingface/open-r1@1416fa0"
211	"huggingface/open-r1@1416fa0 README.md"
212	"simplescaling/s1@77272c6 data/gemini.py"
213	"simplescaling/s1@77272c6 README.md"
214	"NovaSky-AI/SkyThought@0d190f1 recipes/sky-t1-preview/README.md lines 22, 57"
215	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Dolly 15k.json"
216	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Open Assistant.json"
217	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Open Assistant v2.json"
218	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Open-Platypus.json"
219	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/No Robots.json"
220	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/LIMA.json"
221	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Anthropic HH-RLHF.json"
222	"huggingface/datasets 2022-08 snapshot datasets/gsm8k/README.md"
223	"huggingface/datasets 2022-08 snapshot datasets/c4/README.md"
224	"huggingface/datasets 2022-08 snapshot datasets/bookcorpus/README.md"
225	"huggingface/datasets 2022-08 snapshot datasets/openwebtext/README.md"
226	"huggingface/datasets 2022-08 snapshot datasets/squad/README.md"
227	"huggingface/datasets 2022-08 snapshot datasets/squad_v2/README.md"
228	"huggingface/datasets 2022-08 snapshot datasets/cnn_dailymail/README.md"
229	"huggingface/datasets 2022-08 snapshot datasets/librispeech_asr/README.md"
230	"huggingface/datasets 2022-08 snapshot datasets/common_voice/README.md"
231	"huggingface/datasets 2022-08 snapshot datasets/wikipedia/README.md"
232	"huggingface/datasets 2022-08 snapshot datasets/wikitext/README.md"
233	"huggingface/datasets 2022-08 snapshot datasets/the_pile_books3/README.md"
234	"huggingface/datasets 2022-08 snapshot datasets/the_pile/README.md"
235	"huggingface/datasets 2022-08 snapshot datasets/oscar/README.md"
236	"huggingface/datasets 2022-08 snapshot datasets/multi_nli/README.md"
237	"huggingface/datasets 2022-08 snapshot datasets/snli/README.md"
238	"huggingface/datasets 2022-08 snapshot datasets/glue/README.md"
239	"huggingface/datasets 2022-08 snapshot datasets/imdb/README.md"
240	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/(speech)"
241	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/GPTeacher.json"
242	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/WizardLM Evol-Instruct.json"
243	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Airoboros.json"
244	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Camel-AI Science.json"
245	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/ChatbotArena.json"
246	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/ToxicChat.json"
247	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/WildChat.json"
248	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/OpenMathInstruct-1.json"
249	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/CoT Collection.json"
250	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Feedback Collection.json"
251	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Preference Collection.json"
252	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Pure-Dove.json"
253	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Bactrian-X.json"
254	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Deita 10K.json"
255	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Conifer.json"
256	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Gretel Text-to-SQL.json"
257	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Synthetic-GSM8K-Reflection.json"
258	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/HelpSteer.json"
259	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Self-Instruct.json"
260	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/LongAlign-10k.json"
261	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/PygmalionAI-PIPPA.json"
262	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Glaive Code Assistant.json"
263	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Aya Dataset.json"
264	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Stanford Human Preferences.json"
265	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Unnatural Instructions.json"
266	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Medical Meadow.json"
267	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/ChatDoctor.json"
268	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/COIG.json"
269	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/OpenAI (WebGPT).json"
270	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/OIG.json"
271	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/StarCoder Self-Instruct.json"
272	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Gorilla.json"
273	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/xP3x.json"
274	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Longform.json"
275	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/SelFee.json"
276	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/10k Prompt Ranked.json"
277	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/PMC-LLaMA Instructions.json"
278	"huggingface/datasets 2022-08 snapshot datasets/mc4/README.md"
279	"huggingface/datasets 2022-08 snapshot datasets/imagenet-1k/README.md"
280	"huggingface/datasets 2022-08 snapshot datasets/bookcorpusopen/README.md"
281	"huggingface/datasets 2022-08 snapshot datasets/the_pile_openwebtext2/README.md"
282	"huggingface/datasets 2022-08 snapshot datasets/the_pile_stack_exchange/README.md"
283	"huggingface/datasets 2022-08 snapshot datasets/lama/README.md"
284	"huggingface/datasets 2022-08 snapshot datasets/natural_questions/README.md"
285	"huggingface/datasets 2022-08 snapshot datasets/boolq/README.md"
286	"huggingface/datasets 2022-08 snapshot datasets/hellaswag/README.md"
287	"huggingface/datasets 2022-08 snapshot datasets/ai2_arc/README.md"
288	"huggingface/datasets 2022-08 snapshot datasets/commonsense_qa/README.md"
289	"huggingface/datasets 2022-08 snapshot datasets/drop/README.md"
290	"huggingface/datasets 2022-08 snapshot datasets/quac/README.md"
291	"huggingface/datasets 2022-08 snapshot datasets/daily_dialog/README.md"
292	"huggingface/datasets 2022-08 snapshot datasets/yelp_review_full/README.md"
293	"huggingface/datasets 2022-08 snapshot datasets/amazon_polarity/README.md"
294	"huggingface/datasets 2022-08 snapshot datasets/amazon_reviews_multi/README.md"
295	"huggingface/datasets 2022-08 snapshot datasets/dbpedia_14/README.md"
296	"huggingface/datasets 2022-08 snapshot datasets/conceptual_captions/README.md"
297	"huggingface/datasets 2022-08 snapshot datasets/conceptual_12m/README.md"
298	"huggingface/datasets 2022-08 snapshot datasets/svhn/README.md"
299	"huggingface/datasets 2022-08 snapshot datasets/competition_math/README.md"
300	"huggingface/datasets 2022-08 snapshot datasets/code_search_net/README.md"
301	"huggingface/datasets 2022-08 snapshot datasets/eli5/README.md"
302	"huggingface/datasets 2022-08 snapshot datasets/reddit_tifu/README.md"
303	"huggingface/datasets 2022-08 snapshot datasets/arxiv_dataset/README.md"
304	"huggingface/datasets 2022-08 snapshot datasets/pubmed_qa/README.md"
305	"huggingface/datasets 2022-08 snapshot datasets/medmcqa/README.md"
306	"huggingface/datasets 2022-08 snapshot datasets/samsum/README.md"
307	"huggingface/datasets 2022-08 snapshot datasets/mbpp/README.md"
308	"huggingface/datasets 2022-08 snapshot datasets/openai_humaneval/README.md"
309	"huggingface/datasets 2022-08 snapshot datasets/truthful_qa/README.md"
310	"huggingface/datasets 2022-08 snapshot datasets/cc_news/README.md"
311	"huggingface/datasets 2022-08 snapshot datasets/cc100/README.md"
312	"huggingface/datasets 2022-08 snapshot datasets/visual_genome/README.md"
313	"huggingface/datasets 2022-08 snapshot datasets/red_caps/README.md"
314	"huggingface/datasets 2022-08 snapshot datasets/textvqa/README.md"
315	"huggingface/datasets 2022-08 snapshot datasets/wider_face/README.md"
316	"huggingface/datasets 2022-08 snapshot datasets/multilingual_librispeech/README.md"
317	"huggingface/datasets 2022-08 snapshot datasets/timit_asr/README.md"
318	"huggingface/datasets 2022-08 snapshot datasets/covost2/README.md"
319	"huggingface/datasets 2022-08 snapshot datasets/speech_commands/README.md"
320	"huggingface/datasets 2022-08 snapshot datasets/super_glue/README.md"
321	"huggingface/datasets 2022-08 snapshot datasets/xsum/README.md"
322	"huggingface/datasets 2022-08 snapshot datasets/mnist/README.md"
323	"huggingface/datasets 2022-08 snapshot datasets/cifar10/README.md"
324	"huggingface/datasets 2022-08 snapshot datasets/fashion_mnist/README.md"
325	"huggingface/datasets 2022-08 snapshot datasets/food101/README.md"
326	"huggingface/datasets 2022-08 snapshot datasets/trivia_qa/README.md"
327	"huggingface/datasets 2022-08 snapshot datasets/piqa/README.md"
328	"allenai/dolma@669f534 README.md"
329	"togethercomputer/RedPajama-Data@6d2cee9 README.md"
330	"cocodataset/cocodataset.github.io@5e1c4da dataset/termsofuse"
331	"second-hand: asgaardlab/model-card-reorganization@d31e549 verified_model_cards/JosephusCheung@Guanaco"
332	"second-hand: Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/(speech"
333	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/(video)"
334	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Book Summaries.json"
335	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/COIG-CQIA.json"
336	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Cidar.json"
337	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/CollectiveCognition.json"
338	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/CommitPackFT.json"
339	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/DialogStudio.json"
340	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/EverythingLM.json"
341	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/ExpertQA.json"
342	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Flan Collection (Chain-of-Thought).json"
343	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Flan Collection (Dialog).json"
344	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Flan Collection (Flan 2021).json"
345	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Flan Collection (P3).json"
346	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Flan Collection (Super-NaturalInstructions).json"
347	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Glaive Code Assistant v2.json"
348	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Glaive Code Assistant v3.json"
349	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/HC3 (Chinese).json"
350	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/HC3 (English).json"
351	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/InstAr.json"
352	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Joke Explanation.json"
353	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/KIWI.json"
354	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Llama2-MedTuned-Instructions.json"
355	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Lumos Grounding.json"
356	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Lumos Planning.json"
357	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/MedInstruct.json"
358	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/MegaWika.json"
359	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Open Assistant OctoPack.json"
360	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/PII-Masking-200k.json"
361	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Reasoning.json"
362	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/RiddleSense.json"
363	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/SeaBench.json"
364	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Seacrowd.json"
365	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Stack Exchange Instruction.json"
366	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Tasksource Instruct.json"
367	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Thai Gen AI (Alpaca).json"
368	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Thai Gen AI (Dolly).json"
369	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Thai Gen AI (GPTeacher).json"
`,
};


/***/ })

};
