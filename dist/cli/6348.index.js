export const id = 6348;
export const ids = [6348];
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
cc0-1.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/cc0-1.0.LICENSE","2026-11-25","",{"0":"2,3","1":"2,3","2":"2,3","3":"2,3"}]
pddl	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/pddl-1.0.LICENSE","2026-11-25","",{"0":"3.1-3.3","1":"3.1-3.3","2":"3.1-3.3","3":"3.1-3.3"}]
openmdw-1.0	["OpenMDW/openmdw@eeb4ce1 1.0/LICENSE.openmdw","2026-11-23","",{"2":"distribution paragraph","4":"outputs paragraph"}]
openmdw-1.1	["OpenMDW/OpenMDW@b26b32b 1.1/LICENSE.OpenMDW-1.1","2026-11-25","",{"2":"distribution paragraph","4":"outputs paragraph"}]
open-weights-permissive-1.0.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/open-weights-permissive-1.0.0.LICENSE","2026-11-23","",{"2":"Notices"}]
gpl-3.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/gpl-3.0.LICENSE","2026-11-25","",{"0":"4, last paragraph","1":"2,5","2":"4-6","3":"5(c)","4":"2","6":"5(c)","7":"10"}]
gpl-2.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/gpl-2.0.LICENSE","2026-11-25","",{"0":"1","1":"2","2":"1-3","3":"2(b)","4":"0","6":"2(b)","7":"6"}]
agpl-3.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/agpl-3.0.LICENSE","2026-11-25","",{"0":"4, last paragraph","1":"2,5","2":"4-6","3":"5(c)","4":"2","6":"5(c)","7":"10"}]
lgpl-3.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/lgpl-3.0.LICENSE","2026-11-23","",{"3":"4","4":"GPL-3.0 2 (incorporated)","6":"2-4"}]
lgpl-2.1	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/lgpl-2.1.LICENSE","2026-11-23","",{"3":"2,5,6","4":"0","6":"2"}]
mpl-2.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/mpl-2.0.LICENSE","2026-11-25","",{"0":"2.1","1":"2.1","2":"3.1,3.2","3":"3.1-3.3","6":"3.1"}]
epl-2.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/epl-2.0.LICENSE","2026-11-23","",{"3":"3","6":"3.2"}]
eupl-1.2	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/eupl-1.2.LICENSE","2026-11-23","",{"3":"5","6":"5"}]
osl-3.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/osl-3.0.LICENSE","2026-11-23","",{"6":"1(c),5"}]
lgpl-lr	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/lgpl-lr.LICENSE","2026-11-23","",{}]
cc-by-4.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/cc-by-4.0.LICENSE","2026-11-25","2013-11-25",{"0":"2(a)(1)","1":"2(a)(1)","2":"3(a)","3":"3(a)(4)"}]
cc-by-3.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/cc-by-3.0.LICENSE","2026-11-25","",{"0":"3","1":"3(b)","2":"4(a)","3":"4(a),4(b)"}]
cc-by-2.5	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/cc-by-2.5.LICENSE","2026-11-25","",{"0":"3","1":"3(b)","2":"4(a)","3":"4(a),4(b)"}]
cc-by-2.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/cc-by-2.0.LICENSE","2026-11-25","",{"0":"3","1":"3(b)","2":"4(a)","3":"4(a),4(b)"}]
cc-by-sa-4.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/cc-by-sa-4.0.LICENSE","2026-11-25","2013-11-25",{"0":"2(a)(1)","1":"2(a)(1)","2":"3(a)","3":"3(b)","6":"3(b)"}]
cc-by-sa-3.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/cc-by-sa-3.0.LICENSE","2026-11-25","",{"0":"3","1":"3(b)","2":"4(a)","3":"4(b)","6":"4(b)"}]
cc-by-nc-4.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/cc-by-nc-4.0.LICENSE","2026-11-25","2013-11-25",{"0":"1(i),2(a)(1)","1":"2(a)(1)","2":"3(a)","3":"3(a)(4)"}]
cc-by-nc-3.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/cc-by-nc-3.0.LICENSE","2026-11-25","",{"0":"4(b)","1":"3(b)","2":"4(a)","3":"4(a)-(c)"}]
cc-by-nc-2.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/cc-by-nc-2.0.LICENSE","2026-11-25","",{"0":"4(b)","1":"3(b)","2":"4(a)","3":"4(a)-(c)"}]
cc-by-nd-4.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/cc-by-nd-4.0.LICENSE","2026-11-25","2013-11-25",{"0":"2(a)(1)","1":"2(a)(1)(B)","2":"3(a)","3":"2(a)(1)(B)"}]
cc-by-nc-nd-4.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/cc-by-nc-nd-4.0.LICENSE","2026-11-25","2013-11-25",{"0":"1(h),2(a)(1)","1":"2(a)(1)(B)","2":"3(a)","3":"2(a)(1)(B)"}]
cc-by-nc-nd-3.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/cc-by-nc-nd-3.0.LICENSE","2026-11-25","",{"0":"4(b)","1":"3, last paragraph","2":"4(a)","3":"3, last paragraph"}]
cc-by-nc-sa-4.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/cc-by-nc-sa-4.0.LICENSE","2026-11-25","2013-11-25",{"0":"1(k),2(a)(1)","1":"2(a)(1)","2":"3(a)","3":"3(b)","6":"3(b)"}]
cc-by-nc-sa-3.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/cc-by-nc-sa-3.0.LICENSE","2026-11-25","",{"0":"4(c)","1":"3(b)","2":"4(a)","3":"4(b)","6":"4(b)"}]
cc-by-nc-sa-2.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/cc-by-nc-sa-2.0.LICENSE","2026-11-25","",{"0":"4(c)","1":"3(b)","2":"4(a)","3":"4(b)","6":"4(b)"}]
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
hai-def	["aboutcode-org/scancode-toolkit@c6c45e3 src/licensedcode/data/licenses/health-ai-developer-tou-2024.LICENSE","2026-11-25","2024-11-15",{"0":"2.2","1":"2.2,3.1","2":"3.1(1)-(5)","3":"3.1 closing paragraph","4":"1.1(h),3.1,3.3","5":"1.1(h)(iii)","6":"3.1","7":"3.1(1)"}]
tongyi-qianwen	["QwenLM/Qwen@2df8e8a \\"Tongyi Qianwen LICENSE AGREEMENT\\"","2026-11-23","2023-08-03",{"0":"4","1":"2","2":"3","3":"3.d","4":"5.b","6":"3.a","10":"5.b","11":"4"}]
tongyi-qianwen-research	["QwenLM/Qwen@2df8e8a \\"Tongyi Qianwen RESEARCH LICENSE AGREEMENT\\"","2026-11-23","2023-11-30",{"0":"2.b","1":"2","2":"3","3":"3.d","4":"4.b","6":"3.a","10":"4.b"}]
qwen	["second-hand: clauses 4 and 5.b quoted in public repositories","2026-11-23","2024-09-19",{"0":"4","1":"2","2":"3","3":"3.d","4":"5.b","6":"3.a","11":"4"}]
qwen-research	["Cloud-Temple/docs@52c9beb i18n/en/docusaurus-plugin-content-docs/current/llmaas/licences/qwen2.5_3b.licence.md (text of 2024-09-19)","2026-11-25","2024-09-19 / 2026",{"0":"2.a-b","1":"2.a","2":"3.a-c","3":"3.d","4":"4.b","6":"3.a","7":"3.d","13":"4.c (text of 2026, second-hand)"}]
qwen-community-1.0	["second-hand: named in public licence catalogues (2026-08-25)","2026-11-23","",{}]
qwen3.8-max	["second-hand: named in public licence catalogues","2026-11-23","",{}]
deepseek	["deepseek-ai/DeepSeek-V3@9b4e978 LICENSE-MODEL (identical in DeepSeek-V2@ec98ee3)","2026-11-23","2023-10-23",{"0":"2,4","1":"2","2":"4.a-d","3":"4.e","4":"1 (Derivatives of the Model),4","5":"1","6":"4.a-b","7":"4.a,5"}]
deepseek-r1-mit	["deepseek-ai/DeepSeek-R1@0cf7856 LICENSE + README.md section 7","2026-11-23","",{"0":"README 7","1":"README 7","2":"MIT","4":"README 7"}]
chatglm-6b	["THUDM/ChatGLM-6B@401bf3a MODEL_LICENSE; THUDM/ChatGLM2-6B@cb8e8b4 MODEL_LICENSE","2026-11-23","",{"1":"3","2":"2","3":"2","6":"2","7":"3"}]
chatglm3-6b	["THUDM/ChatGLM3@61c56f7 MODEL_LICENSE","2026-11-25","",{"0":"2","1":"3","2":"2","3":"2","6":"2","7":"3"}]
glm-130b	["THUDM/GLM-130B@737be7c MODEL_LICENSE","2026-11-25","",{"0":"2,3","1":"3","2":"2","3":"2","6":"2","7":"3"}]
cogvlm	["THUDM/CogVLM@0fbf8cd MODEL_LICENSE","2026-11-25","",{"0":"2,7","1":"3","2":"2","3":"2","6":"2","7":"3"}]
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
nvidia-nemotron-open-model-license	["UMB-Advisors/AgentBOX@976d984 licenses/NVIDIA-Nemotron-Open-Model-License.txt","2026-11-25","2025-12-15",{"0":"2","1":"2","2":"3.a-c","3":"3, last paragraph"}]
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
lfm1.0	["Liquid4All/liquid-audio@251949e LICENSE","2026-11-25","",{"0":"5(a)-(b)","1":"2","2":"4(a)-(d)","3":"4, last paragraph,5(b)","7":"5(b)"}]
coqui-cpml	["second-hand: LICENSE of marianbasti/XTTS-v2","2026-11-23","",{"8":"preamble"}]
faipl-1.0-sd	["second-hand: named in public licence catalogues","2026-11-23","",{}]
jamba-open-model-license	["asgaardlab/model-card-reorganization@d31e549 verified_model_cards/ai21labs@AI21-Jamba-1.5-Mini","2026-11-23","",{}]
h-research	["huggingface/hub-docs@242f4a1 docs/hub/repositories-licenses.md names it; text not read","2026-11-23","",{}]
intel-research	["huggingface/hub-docs@242f4a1 docs/hub/repositories-licenses.md names it; text not read","2026-11-23","",{}]
lppl-1.3c	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/lppl-1.3c.LICENSE","2026-11-23","",{"1":"5-6","2":"2-9","3":"10(a)-(b)"}]
ofl-1.1	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/ofl-1.1.LICENSE","2026-11-23","",{"0":"1","2":"2","3":"5","4":"5","6":"5","13":"3"}]
nvidia-nscl	["NVlabs/SegFormer@65fa8cf LICENSE (one of several texts of this name, which differ in who may use it commercially)","2026-11-25","",{"0":"3.3","1":"2.1","2":"3.1","3":"3.2","6":"3.2","7":"3.2(a)"}]
gfdl-1.3	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/gfdl-1.3.LICENSE (header and conditions)","2026-11-23","",{"0":"0-1","1":"4","2":"2-4","3":"4","6":"4"}]
epl-1.0	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/epl-1.0.LICENSE","2026-11-23","",{"3":"3","6":"3"}]
eupl-1.1	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/eupl-1.1.LICENSE","2026-11-23","",{"6":"5"}]
minicpm-model-license	["OpenBMB/MiniCPM@5ade41f \\"MiniCPM Model License.md\\" (version 1.0); OpenBMB/MiniCPM@0fcc3d0 README says Apache-2.0 today","2026-11-25","2024-06-05",{"0":"1,3","1":"1","2":"2","4":"2, last item","6":"2","7":"4","10":"2, last item","11":"3 (daily users)"}]
gpt2-modified-mit	["openai/gpt-2@0574c57 LICENSE","2026-11-25","",{"0":"third paragraph","1":"third paragraph","2":"condition paragraph","4":"first paragraph"}]
bloomchat-176b-v1.0	["sambanova/bloomchat@77f6c1e LICENSE","2026-11-25","2023-05-18",{"0":"2","1":"2","2":"4(a)-(e)","3":"4, last paragraph","4":"6","6":"4(a)-(b)","7":"4(a),5"}]
cogvideox-license	["THUDM/CogVideo@9be282d MODEL_LICENSE","2026-11-25","",{"0":"2","1":"3","2":"2","3":"2","6":"2","7":"3","11":"2 (visits)"}]
seamless-license	["facebookresearch/seamless_communication@37e85d5 SEAMLESS_LICENSE","2026-11-25","",{"0":"1.a,2.a","1":"1.a","2":"1.b.i","3":"1.b.i","4":"2.a","6":"1.b.i","7":"1.b.v","8":"2.a","12":"2.d-e","14":"9"}]
nvidia-oneway-nc	["NVIDIA/audio-flamingo@f457963 README \\"License\\"","2026-11-23","",{}]
ltx-2-community	["Lightricks/LTX-2@9ce438b LICENSE (2026-01-05); Lightricks/LTX-2@400fd31 LICENSE (2026-08-11)","2026-11-25","2026-01-05 / 2026-08-11",{"0":"2 (2.1-2.2)","1":"2 (2.1)","2":"3(a)-(d) (3.1-3.4)","3":"3(b), last paragraph (3.2,3.6)","4":"1 Derivatives (1.5),3(b)","5":"1 Derivatives (1.5)","6":"3(b) (3.2)","7":"3(a) (3.1)"}]
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
mg-by-2.0	["Xtra-Computing/ModelGo@efe34fe MGL/V2/MG-BY/LICENSE","2026-11-25","2025-12",{"0":"2.1(a)(i)","1":"2.1(a)(ii)","2":"2.2(a)","3":"2.1(a)","4":"1 (Derivative Materials)","5":"1 (Derivative Materials)"}]
mg-by-nc-2.0	["Xtra-Computing/ModelGo@efe34fe MGL/V2/MG-BY-NC/LICENSE","2026-11-25","2025-12",{"0":"2.1(a)","1":"2.1(a)(ii)","2":"2.2(a)","3":"2.1(a),2.2(a)","4":"2.1(a)(ii),2.2(a)-(b)","5":"1 (Extracted Models),2.2(a)","7":"2.1(a)","8":"2.1(a)"}]
mg-by-nd-2.0	["Xtra-Computing/ModelGo@efe34fe MGL/V2/MG-BY-ND/LICENSE","2026-11-25","2025-12",{"0":"2.1(a)(i)","1":"2.1(a)(ii)-(iii),2.2(c)","2":"2.2(a)","3":"2.2(c)","4":"2.1(a)(ii),2.2(b)-(c)","5":"1 (Extracted Models),2.2(c)"}]
mg-by-sa-2.0	["Xtra-Computing/ModelGo@efe34fe MGL/V2/MG-BY-SA/LICENSE","2026-11-25","2025-12",{"0":"2.1(a)(i)","1":"2.1(a)(ii)","2":"2.2(a)","3":"2.2(a)(vi)","4":"2.1(a)(ii),2.2(a)(vi)","5":"1 (Extracted Models),2.2(a)(vi)","6":"2.2(a)(vi)"}]
mg-by-rai-2.0	["Xtra-Computing/ModelGo@efe34fe MGL/V2/MG-BY-RAI/LICENSE","2026-11-25","2025-12",{"0":"2.1(a)(i)","1":"2.1(a)(ii)","2":"2.2(a)","3":"2.2(a)-(b)","4":"2.1(a)(ii),2.2(a)-(b)","5":"1 (Extracted Models),2.2(a)","7":"2.2(b)"}]
mg0-2.0	["Xtra-Computing/ModelGo@efe34fe MGL/V2/MG0/LICENSE","2026-11-25","2025-12",{"0":"2.1(a)(i)","1":"2.1(a)(ii)","2":"2.1(a)","3":"2.1(a)","4":"1 (Derivative Materials)","5":"1 (Derivative Materials)"}]
terms:openai-consumer	["OpenTermsArchive/genai-contrib-versions@78f6674 \\"ChatGPT/Terms of Service.md\\"","2026-11-25","2026-01-16",{"0":"Business Use of the Services Addendum","4":"What you cannot do","14":"Changes to these Terms or our Services"}]
terms:openai-services	["OpenTermsArchive/genai-contrib-versions@78f6674 \\"ChatGPT/Commercial Terms.md\\"","2026-11-25","effective 2026-01-01",{"0":"3.3","4":"3.3(e) + \\"Permitted Exception\\"","14":"16.13(a)"}]
terms:openai-2023-03-14	["aboutcode-org/scancode-toolkit@bc78721 src/licensedcode/data/licenses/openai-tou-20230314.LICENSE","2026-11-25","2023-03-14",{"4":"2(c)(iii)","14":"9(f)"}]
terms:anthropic-commercial	["OpenTermsArchive/genai-contrib-versions@78f6674 \\"Claude.ai/Commercial Terms.md\\"","2026-11-25","2025-06-17",{"4":"D.4(a)","14":"M.3"}]
terms:anthropic-consumer	["OpenTermsArchive/genai-contrib-versions@78f6674 \\"Claude.ai/Terms of Service.md\\"","2026-11-25","2025-10-08",{"0":"Non-commercial use only","4":"list item 2","14":"Changes to these Terms"}]
terms:anthropic-usage-policy	["OpenTermsArchive/genai-contrib-versions@78f6674 \\"Claude.ai/Acceptable Use Policy.md\\"","2026-11-25","2025-09-15",{"4":"Do Not Abuse our Platform","14":"introduction"}]
terms:google-tos-genai	["OpenTermsArchive/genai-contrib-versions@78f6674 \\"Google Generative AI Services/Terms of Service.md\\"","2026-11-25","2026-07-30",{"4":"Respect others; Use restrictions","14":"About these terms"}]
terms:gemini-api	["aboutcode-org/scancode-toolkit@bcf8f86 src/licensedcode/data/licenses/gemini-api-additional-tos-2025.LICENSE (2025-05-20; later versions exist)","2026-11-25","2025-05-20",{"0":"Use Restrictions","4":"Use Restrictions"}]
terms:deepseek-platform	["OpenTermsArchive/genai-contrib-versions@78f6674 \\"DeepSeek/Developer Terms.md\\"","2026-11-25","effective 2026-04-29",{"4":"4.2(3)","14":"11.1"}]
terms:deepseek-chat	["OpenTermsArchive/genai-contrib-versions@78f6674 \\"DeepSeek/Terms of Service.md\\"","2026-11-25","2026-03-27",{"4":"4.2(3)","14":"11.1"}]
terms:qwen-chat	["OpenTermsArchive/genai-contrib-versions@78f6674 \\"Qwen Chat/Terms of Service.md\\"","2026-11-25","2025-03-01",{"0":"3 Non-commercial Use","4":"What You Cannot Do (b),(c),(e)","14":"introduction"}]
terms:xai-consumer	["OpenTermsArchive/genai-contrib-versions@78f6674 \\"Grok/Terms of Service.md\\"","2026-11-25","2026-04-10",{"4":"prohibited uses","14":"Changes to Terms"}]
terms:xai-enterprise	["OpenTermsArchive/genai-contrib-versions@78f6674 \\"Grok/Commercial Terms.md\\"","2026-11-25","2026-05-12",{"4":"restrictions (b),(e)","14":"Amendments; Waivers"}]
terms:mistral-lechat	["OpenTermsArchive/genai-contrib-versions@78f6674 \\"Le Chat/Terms of Service.md\\"","2026-11-25","2025-05-27",{"4":"Output restrictions","14":"9"}]
terms:kimi-chat	["OpenTermsArchive/genai-contrib-versions@78f6674 \\"Kimi AI/Terms of Service.md\\"","2026-11-25","2024-01-05",{"0":"Software","4":"Service Misuse"}]
terms:meta-model-api	["OpenTermsArchive/genai-contrib-versions@78f6674 \\"Llama API/Terms of Service.md\\"","2026-11-25","2026-07-08",{"4":"(ix)","14":"introduction"}]
terms:perplexity	["OpenTermsArchive/genai-contrib-versions@78f6674 \\"Perplexity/Acceptable Use Policy.md\\"","2026-11-25","2025-09-24",{"4":"distil and competitive-service items","14":"Changes to This Policy"}]
terms:liquid	["OpenTermsArchive/genai-contrib-versions@78f6674 \\"Liquid AI/Terms of Service.md\\"","2026-11-23","2026-06-27",{"4":"2.2.2"}]
terms:stability-services	["OpenTermsArchive/genai-contrib-versions@78f6674 \\"Stability AI/Terms of Service.md\\"","2026-11-25","2026-07-30",{"4":"list item 2","14":"Changes to the Terms"}]
terms:doubao	["OpenTermsArchive/genai-contrib-versions@78f6674 \\"Doubao/Terms of Service.md\\"","2026-11-23","2026-07-15",{"4":"item (11)"}]
terms:together	["OpenTermsArchive/genai-contrib-versions@78f6674 \\"Together AI/Terms of Service.md\\"","2026-11-25","2026-05-19",{"4":"restrictions (c)","14":"final provisions, 5"}]
terms:midjourney	["OpenTermsArchive/genai-contrib-versions@78f6674 \\"Midjourney/Terms of Service.md\\"","2026-11-25","2026-05-27",{"4":"intro","14":"introduction"}]
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
252	[186,"2026-11-25"]
253	[187,"2026-11-25"]
254	[188,"2026-11-25"]
255	[14,"2026-11-25"]
256	[14,"2026-11-25"]
257	[189,"2026-11-25"]
258	[190,"2026-11-23"]
259	[191,"2026-11-23"]
260	[192,"2026-11-23"]
261	[193,"2026-11-23"]
262	[194,"2026-11-23"]
263	[195,"2026-11-23"]
264	[196,"2026-11-23"]
265	[75,"2026-11-23"]
266	[197,"2026-11-23"]
267	[198,"2026-11-23"]
268	[199,"2026-11-23"]
269	[199,"2026-11-23"]
270	[200,"2026-11-23"]
271	[201,"2026-11-23"]
272	[202,"2026-11-23"]
273	[203,"2026-11-23"]
274	[204,"2026-11-23"]
275	[205,"2026-11-23"]
276	[206,"2026-11-23"]
277	[207,"2026-11-23"]
278	[208,"2026-11-23"]
279	[209,"2026-11-23"]
280	[134,"2026-11-23"]
281	[210,"2026-11-23"]
282	[211,"2026-11-23"]
283	[212,"2026-11-23"]
284	[213,"2026-11-23"]
285	[214,"2026-11-23"]
286	[215,"2026-11-23"]
287	[216,"2026-11-23"]
288	[217,"2026-11-23"]
289	[218,"2026-11-23"]
290	[219,"2026-11-23"]
291	[220,"2026-11-23"]
292	[221,"2026-11-23"]
293	[222,"2026-11-23"]
294	[223,"2026-11-23"]
295	[224,"2026-11-23"]
296	[225,"2026-11-23"]
297	[226,"2026-11-23"]
298	[227,"2026-11-23"]
299	[228,"2026-11-23"]
300	[229,"2026-11-23"]
301	[230,"2026-11-23"]
302	[231,"2026-11-23"]
303	[232,"2026-11-23"]
304	[233,"2026-11-23"]
305	[234,"2026-11-23"]
306	[235,"2026-11-23"]
307	[236,"2026-11-23"]
308	[237,"2026-11-23"]
309	[238,"2026-11-23"]
310	[239,"2026-11-23"]
311	[240,"2026-11-23"]
312	[241,"2026-11-23"]
313	[242,"2026-11-23"]
314	[243,"2026-11-23"]
315	[244,"2026-11-23"]
316	[134,"2026-11-23"]
317	[134,"2026-11-23"]
318	[134,"2026-11-23"]
319	[14,"2026-11-23"]
320	[245,"2026-11-23"]
321	[245,"2026-11-23"]
322	[246,"2026-11-23"]
323	[247,"2026-11-23"]
324	[248,"2026-11-23"]
325	[223,"2026-11-23"]
326	[249,"2026-11-23"]
327	[249,"2026-11-23"]
328	[250,"2026-11-23"]
329	[251,"2026-11-23"]
330	[252,"2026-11-23"]
331	[253,"2026-11-23"]
332	[254,"2026-11-23"]
333	[255,"2026-11-23"]
334	[256,"2026-11-23"]
335	[257,"2026-11-23"]
336	[258,"2026-11-23"]
337	[259,"2026-11-23"]
338	[260,"2026-11-23"]
339	[261,"2026-11-23"]
340	[262,"2026-11-23"]
341	[263,"2026-11-23"]
342	[264,"2026-11-23"]
343	[265,"2026-11-23"]
344	[266,"2026-11-23"]
345	[267,"2026-11-23"]
346	[268,"2026-11-23"]
347	[269,"2026-11-23"]
348	[270,"2026-11-23"]
349	[271,"2026-11-23"]
350	[272,"2026-11-23"]
351	[273,"2026-11-23"]
352	[274,"2026-11-23"]
353	[275,"2026-11-23"]
354	[276,"2026-11-23"]
355	[277,"2026-11-23"]
356	[278,"2026-11-23"]
357	[278,"2026-11-23"]
358	[279,"2026-11-23"]
359	[280,"2026-11-23"]
360	[281,"2026-11-23"]
361	[282,"2026-11-23"]
362	[283,"2026-11-23"]
363	[284,"2026-11-23"]
364	[285,"2026-11-23"]
365	[286,"2026-11-23"]
366	[287,"2026-11-23"]
367	[288,"2026-11-23"]
368	[289,"2026-11-23"]
369	[290,"2026-11-23"]
370	[291,"2026-11-23"]
371	[292,"2026-11-23"]
372	[293,"2026-11-23"]
373	[294,"2026-11-23"]
374	[295,"2026-11-23"]
375	[296,"2026-11-23"]
376	[297,"2026-11-23"]
377	[298,"2026-11-23"]
378	[299,"2026-11-23"]
379	[300,"2026-11-23"]
380	[301,"2026-11-23"]
381	[302,"2026-11-23"]
382	[303,"2026-11-23"]
383	[304,"2026-11-23"]
384	[305,"2026-11-23"]
385	[306,"2026-11-23"]
386	[307,"2026-11-23"]
387	[308,"2026-11-23"]
388	[309,"2026-11-23"]
389	[310,"2026-11-23"]
390	[311,"2026-11-23"]
391	[312,"2026-11-23"]
392	[313,"2026-11-23"]
393	[314,"2026-11-23"]
394	[315,"2026-11-23"]
395	[316,"2026-11-23"]
396	[317,"2026-11-23"]
397	[318,"2026-11-23"]
398	[319,"2026-11-23"]
399	[320,"2026-11-23"]
400	[321,"2026-11-23"]
401	[322,"2026-11-23"]
402	[323,"2026-11-23"]
403	[324,"2026-11-23"]
404	[325,"2026-11-23"]
405	[326,"2026-11-23"]
406	[327,"2026-11-23"]
407	[328,"2026-11-23"]
408	[329,"2026-11-23"]
409	[330,"2026-11-23"]
410	[331,"2026-11-23"]
411	[332,"2026-11-23"]
412	[333,"2026-11-23"]
413	[334,"2026-11-23"]
414	[14,"2026-11-23"]
415	[14,"2026-11-23"]
416	[335,"2026-11-23"]
417	[336,"2026-11-23"]
418	[337,"2026-11-23"]
419	[337,"2026-11-23"]
420	[245,"2026-11-23"]
421	[245,"2026-11-23"]
422	[245,"2026-11-23"]
423	[245,"2026-11-23"]
424	[338,"2026-11-23"]
425	[338,"2026-11-23"]
426	[338,"2026-11-23"]
427	[338,"2026-11-23"]
428	[338,"2026-11-23"]
429	[338,"2026-11-23"]
430	[339,"2026-11-23"]
431	[340,"2026-11-23"]
432	[249,"2026-11-23"]
433	[249,"2026-11-23"]
434	[249,"2026-11-23"]
435	[249,"2026-11-23"]
436	[272,"2026-11-23"]
437	[341,"2026-11-23"]
438	[342,"2026-11-23"]
439	[254,"2026-11-23"]
440	[343,"2026-11-23"]
441	[344,"2026-11-23"]
442	[345,"2026-11-23"]
443	[346,"2026-11-23"]
444	[347,"2026-11-23"]
445	[348,"2026-11-23"]
446	[349,"2026-11-23"]
447	[349,"2026-11-23"]
448	[350,"2026-11-23"]
449	[349,"2026-11-23"]
450	[350,"2026-11-23"]
451	[349,"2026-11-23"]
452	[351,"2026-11-23"]
453	[352,"2026-11-23"]
454	[352,"2026-11-23"]
455	[353,"2026-11-23"]
456	[354,"2026-11-23"]
457	[353,"2026-11-23"]
458	[355,"2026-11-23"]
459	[356,"2026-11-23"]
460	[353,"2026-11-23"]
461	[354,"2026-11-23"]
462	[353,"2026-11-23"]
463	[355,"2026-11-23"]
464	[357,"2026-11-23"]
465	[353,"2026-11-23"]
466	[353,"2026-11-23"]
467	[353,"2026-11-23"]
468	[358,"2026-11-23"]
469	[359,"2026-11-23"]
470	[360,"2026-11-23"]
471	[354,"2026-11-23"]
472	[355,"2026-11-23"]
473	[353,"2026-11-23"]
474	[355,"2026-11-23"]
475	[353,"2026-11-23"]
476	[354,"2026-11-23"]
477	[353,"2026-11-23"]
478	[354,"2026-11-23"]
479	[354,"2026-11-23"]
480	[353,"2026-11-23"]
481	[355,"2026-11-23"]
482	[355,"2026-11-23"]
483	[353,"2026-11-23"]
484	[361,"2026-11-23"]
485	[353,"2026-11-23"]
486	[353,"2026-11-23"]
487	[355,"2026-11-23"]
488	[355,"2026-11-23"]
489	[353,"2026-11-23"]
490	[353,"2026-11-23"]
491	[362,"2026-11-23"]
492	[363,"2026-11-23"]
493	[364,"2026-11-23"]
494	[365,"2026-11-23"]
495	[366,"2026-11-23"]
496	[364,"2026-11-23"]
497	[364,"2026-11-23"]
498	[364,"2026-11-23"]
499	[364,"2026-11-23"]
500	[364,"2026-11-23"]
501	[367,"2026-11-23"]
502	[364,"2026-11-23"]
503	[364,"2026-11-23"]
504	[368,"2026-11-23"]
505	[364,"2026-11-23"]
506	[364,"2026-11-23"]
507	[364,"2026-11-23"]
508	[369,"2026-11-23"]
509	[370,"2026-11-23"]
510	[371,"2026-11-23"]
511	[372,"2026-11-23"]
512	[371,"2026-11-23"]
513	[372,"2026-11-23"]
514	[372,"2026-11-23"]
515	[371,"2026-11-23"]
516	[373,"2026-11-23"]
517	[372,"2026-11-23"]
518	[372,"2026-11-23"]
519	[372,"2026-11-23"]
520	[371,"2026-11-23"]
521	[372,"2026-11-23"]
522	[372,"2026-11-23"]
523	[371,"2026-11-23"]
524	[372,"2026-11-23"]
525	[372,"2026-11-23"]
526	[372,"2026-11-23"]
527	[371,"2026-11-23"]
528	[372,"2026-11-23"]
529	[371,"2026-11-23"]
530	[371,"2026-11-23"]
531	[372,"2026-11-23"]
532	[372,"2026-11-23"]
533	[371,"2026-11-23"]
534	[372,"2026-11-23"]
535	[372,"2026-11-23"]
536	[372,"2026-11-23"]
537	[371,"2026-11-23"]
538	[372,"2026-11-23"]
539	[372,"2026-11-23"]
540	[371,"2026-11-23"]
541	[371,"2026-11-23"]
542	[372,"2026-11-23"]
543	[371,"2026-11-23"]
544	[372,"2026-11-23"]
545	[372,"2026-11-23"]
546	[372,"2026-11-23"]
547	[371,"2026-11-23"]
548	[371,"2026-11-23"]
549	[372,"2026-11-23"]
550	[371,"2026-11-23"]
551	[371,"2026-11-23"]
552	[371,"2026-11-23"]
553	[372,"2026-11-23"]
554	[371,"2026-11-23"]
555	[372,"2026-11-23"]
556	[374,"2026-11-23"]
557	[372,"2026-11-23"]
558	[372,"2026-11-23"]
559	[375,"2026-11-23"]
560	[371,"2026-11-23"]
561	[371,"2026-11-23"]
562	[372,"2026-11-23"]
563	[372,"2026-11-23"]
564	[372,"2026-11-23"]
565	[371,"2026-11-23"]
566	[371,"2026-11-23"]
567	[373,"2026-11-23"]
568	[372,"2026-11-23"]
569	[371,"2026-11-23"]
570	[372,"2026-11-23"]
571	[373,"2026-11-23"]
572	[373,"2026-11-23"]
573	[371,"2026-11-23"]
574	[372,"2026-11-23"]
575	[372,"2026-11-23"]
576	[376,"2026-11-23"]
577	[372,"2026-11-23"]
578	[371,"2026-11-23"]
579	[372,"2026-11-23"]
580	[371,"2026-11-23"]
581	[372,"2026-11-23"]
582	[372,"2026-11-23"]
583	[372,"2026-11-23"]
584	[372,"2026-11-23"]
585	[372,"2026-11-23"]
586	[371,"2026-11-23"]
587	[371,"2026-11-23"]
588	[371,"2026-11-23"]
589	[372,"2026-11-23"]
590	[372,"2026-11-23"]
591	[372,"2026-11-23"]
592	[372,"2026-11-23"]
593	[373,"2026-11-23"]
594	[372,"2026-11-23"]
595	[372,"2026-11-23"]
596	[372,"2026-11-23"]
597	[372,"2026-11-23"]
598	[377,"2026-11-23"]
599	[373,"2026-11-23"]
600	[372,"2026-11-23"]
601	[371,"2026-11-23"]
602	[371,"2026-11-23"]
603	[371,"2026-11-23"]
604	[372,"2026-11-23"]
605	[372,"2026-11-23"]
606	[373,"2026-11-23"]
607	[371,"2026-11-23"]
608	[378,"2026-11-23"]
609	[371,"2026-11-23"]
610	[372,"2026-11-23"]
611	[371,"2026-11-23"]
612	[379,"2026-11-23"]
613	[371,"2026-11-23"]
614	[372,"2026-11-23"]
615	[372,"2026-11-23"]
616	[372,"2026-11-23"]
617	[371,"2026-11-23"]
618	[371,"2026-11-23"]
619	[373,"2026-11-23"]
620	[373,"2026-11-23"]
621	[373,"2026-11-23"]
622	[372,"2026-11-23"]
623	[371,"2026-11-23"]
624	[372,"2026-11-23"]
625	[372,"2026-11-23"]
626	[371,"2026-11-23"]
627	[371,"2026-11-23"]
628	[372,"2026-11-23"]
629	[372,"2026-11-23"]
630	[373,"2026-11-23"]
631	[371,"2026-11-23"]
632	[373,"2026-11-23"]
633	[371,"2026-11-23"]
634	[371,"2026-11-23"]
635	[371,"2026-11-23"]
636	[372,"2026-11-23"]
637	[372,"2026-11-23"]
638	[371,"2026-11-23"]
639	[372,"2026-11-23"]
640	[372,"2026-11-23"]
641	[380,"2026-11-23"]
642	[372,"2026-11-23"]
643	[371,"2026-11-23"]
644	[371,"2026-11-23"]
645	[371,"2026-11-23"]
646	[371,"2026-11-23"]
647	[372,"2026-11-23"]
648	[371,"2026-11-23"]
649	[372,"2026-11-23"]
650	[371,"2026-11-23"]
651	[378,"2026-11-23"]
652	[372,"2026-11-23"]
653	[371,"2026-11-23"]
654	[371,"2026-11-23"]
655	[372,"2026-11-23"]
656	[373,"2026-11-23"]
657	[371,"2026-11-23"]
658	[373,"2026-11-23"]
659	[372,"2026-11-23"]
660	[372,"2026-11-23"]
661	[371,"2026-11-23"]
662	[371,"2026-11-23"]
663	[372,"2026-11-23"]
664	[372,"2026-11-23"]
665	[372,"2026-11-23"]
666	[372,"2026-11-23"]
667	[372,"2026-11-23"]
668	[372,"2026-11-23"]
669	[371,"2026-11-23"]
670	[381,"2026-11-23"]
671	[373,"2026-11-23"]
672	[373,"2026-11-23"]
673	[382,"2026-11-23"]
674	[372,"2026-11-23"]
675	[372,"2026-11-23"]
676	[372,"2026-11-23"]
677	[383,"2026-11-23"]
678	[384,"2026-11-23"]
679	[372,"2026-11-23"]
680	[371,"2026-11-23"]
681	[385,"2026-11-23"]
682	[371,"2026-11-23"]
683	[371,"2026-11-23"]
684	[372,"2026-11-23"]
685	[371,"2026-11-23"]
686	[371,"2026-11-23"]
687	[372,"2026-11-23"]
688	[372,"2026-11-23"]
689	[372,"2026-11-23"]
690	[379,"2026-11-23"]
691	[372,"2026-11-23"]
692	[372,"2026-11-23"]
693	[372,"2026-11-23"]
694	[379,"2026-11-23"]
695	[372,"2026-11-23"]
696	[372,"2026-11-23"]
697	[376,"2026-11-23"]
698	[372,"2026-11-23"]
699	[371,"2026-11-23"]
700	[371,"2026-11-23"]
701	[371,"2026-11-23"]
702	[372,"2026-11-23"]
703	[372,"2026-11-23"]
704	[386,"2026-11-23"]
705	[387,"2026-11-23"]
706	[388,"2026-11-23"]
707	[389,"2026-11-23"]
708	[390,"2026-11-23"]
709	[391,"2026-11-23"]
710	[392,"2026-11-23"]
711	[393,"2026-11-23"]
712	[394,"2026-11-23"]
713	[395,"2026-11-23"]
714	[396,"2026-11-23"]
715	[397,"2026-11-23"]
716	[397,"2026-11-23"]
717	[398,"2026-11-23"]
718	[399,"2026-11-23"]
719	[399,"2026-11-23"]
720	[399,"2026-11-23"]
721	[397,"2026-11-23"]
722	[400,"2026-11-23"]
723	[401,"2026-11-23"]
724	[402,"2026-11-23"]
725	[403,"2026-11-23"]
726	[404,"2026-11-23"]
727	[405,"2026-11-23"]
728	[223,"2026-11-23"]
729	[223,"2026-11-23"]
730	[223,"2026-11-23"]
731	[406,"2026-11-23"]
732	[407,"2026-11-23"]
733	[408,"2026-11-23"]
734	[409,"2026-11-23"]
735	[410,"2026-11-23"]
736	[411,"2026-11-23"]
737	[411,"2026-11-23"]
738	[411,"2026-11-23"]
739	[411,"2026-11-23"]
740	[411,"2026-11-23"]
741	[411,"2026-11-23"]
742	[412,"2026-11-23"]
743	[412,"2026-11-23"]
744	[411,"2026-11-23"]
745	[412,"2026-11-23"]
746	[411,"2026-11-23"]
747	[411,"2026-11-23"]
748	[411,"2026-11-23"]
749	[411,"2026-11-23"]
750	[413,"2026-11-23"]
751	[414,"2026-11-23"]
752	[414,"2026-11-23"]
753	[414,"2026-11-23"]
754	[415,"2026-11-23"]
755	[414,"2026-11-23"]
756	[416,"2026-11-23"]
757	[414,"2026-11-23"]
758	[416,"2026-11-23"]
759	[416,"2026-11-23"]
760	[416,"2026-11-23"]
761	[416,"2026-11-23"]
762	[417,"2026-11-23"]
763	[416,"2026-11-23"]
764	[418,"2026-11-23"]
765	[419,"2026-11-23"]
766	[419,"2026-11-23"]
767	[420,"2026-11-23"]
768	[421,"2026-11-23"]
769	[414,"2026-11-23"]
770	[414,"2026-11-23"]
771	[422,"2026-11-23"]
772	[414,"2026-11-23"]
773	[414,"2026-11-23"]
774	[414,"2026-11-23"]
775	[414,"2026-11-23"]
776	[416,"2026-11-23"]
777	[414,"2026-11-23"]
778	[414,"2026-11-23"]
779	[423,"2026-11-23"]
780	[416,"2026-11-23"]
781	[414,"2026-11-23"]
782	[416,"2026-11-23"]
783	[424,"2026-11-23"]
784	[425,"2026-11-23"]
785	[426,"2026-11-23"]
786	[414,"2026-11-23"]
787	[414,"2026-11-23"]
788	[416,"2026-11-23"]
789	[414,"2026-11-23"]
790	[414,"2026-11-23"]
791	[416,"2026-11-23"]
792	[416,"2026-11-23"]
793	[416,"2026-11-23"]
794	[414,"2026-11-23"]
795	[416,"2026-11-23"]
796	[416,"2026-11-23"]
797	[414,"2026-11-23"]
798	[414,"2026-11-23"]
799	[414,"2026-11-23"]
800	[427,"2026-11-23"]
801	[423,"2026-11-23"]
802	[414,"2026-11-23"]
803	[414,"2026-11-23"]
804	[416,"2026-11-23"]
805	[414,"2026-11-23"]
806	[414,"2026-11-23"]
807	[414,"2026-11-23"]
808	[414,"2026-11-23"]
809	[414,"2026-11-23"]
810	[416,"2026-11-23"]
811	[414,"2026-11-23"]
812	[414,"2026-11-23"]
813	[414,"2026-11-23"]
814	[416,"2026-11-23"]
815	[414,"2026-11-23"]
816	[414,"2026-11-23"]
817	[414,"2026-11-23"]
818	[414,"2026-11-23"]
819	[414,"2026-11-23"]
820	[414,"2026-11-23"]
821	[416,"2026-11-23"]
822	[414,"2026-11-23"]
823	[414,"2026-11-23"]
824	[414,"2026-11-23"]
825	[416,"2026-11-23"]
826	[414,"2026-11-23"]
827	[414,"2026-11-23"]
828	[414,"2026-11-23"]
829	[414,"2026-11-23"]
830	[416,"2026-11-23"]
831	[414,"2026-11-23"]
832	[414,"2026-11-23"]
833	[414,"2026-11-23"]
834	[414,"2026-11-23"]
835	[414,"2026-11-23"]
836	[414,"2026-11-23"]
837	[414,"2026-11-23"]
838	[414,"2026-11-23"]
839	[414,"2026-11-23"]
840	[414,"2026-11-23"]
841	[414,"2026-11-23"]
842	[414,"2026-11-23"]
843	[414,"2026-11-23"]
844	[414,"2026-11-23"]
845	[421,"2026-11-23"]
846	[414,"2026-11-23"]
847	[414,"2026-11-23"]
848	[414,"2026-11-23"]
849	[414,"2026-11-23"]
850	[416,"2026-11-23"]
851	[416,"2026-11-23"]
852	[416,"2026-11-23"]
853	[416,"2026-11-23"]
854	[416,"2026-11-23"]
855	[416,"2026-11-23"]
856	[414,"2026-11-23"]
857	[416,"2026-11-23"]
858	[414,"2026-11-23"]
859	[428,"2026-11-23"]
860	[414,"2026-11-23"]
861	[414,"2026-11-23"]
862	[414,"2026-11-23"]
863	[416,"2026-11-23"]
864	[416,"2026-11-23"]
865	[416,"2026-11-23"]
866	[414,"2026-11-23"]
867	[414,"2026-11-23"]
868	[416,"2026-11-23"]
869	[414,"2026-11-23"]
870	[414,"2026-11-23"]
871	[414,"2026-11-23"]
872	[414,"2026-11-23"]
873	[416,"2026-11-23"]
874	[414,"2026-11-23"]
875	[414,"2026-11-23"]
876	[416,"2026-11-23"]
877	[414,"2026-11-23"]
878	[416,"2026-11-23"]
879	[416,"2026-11-23"]
880	[416,"2026-11-23"]
881	[416,"2026-11-23"]
882	[414,"2026-11-23"]
883	[414,"2026-11-23"]
884	[416,"2026-11-23"]
885	[416,"2026-11-23"]
886	[423,"2026-11-23"]
887	[416,"2026-11-23"]
888	[423,"2026-11-23"]
889	[414,"2026-11-23"]
890	[416,"2026-11-23"]
891	[414,"2026-11-23"]
892	[416,"2026-11-23"]
893	[429,"2026-11-23"]
894	[430,"2026-11-23"]
895	[431,"2026-11-23"]
896	[432,"2026-11-23"]
897	[278,"2026-11-23"]
898	[278,"2026-11-23"]
899	[278,"2026-11-23"]
900	[278,"2026-11-23"]
901	[278,"2026-11-23"]
902	[278,"2026-11-23"]
903	[278,"2026-11-23"]
904	[278,"2026-11-23"]
905	[433,"2026-11-23"]
906	[278,"2026-11-23"]
907	[278,"2026-11-23"]
908	[433,"2026-11-23"]
909	[278,"2026-11-23"]
910	[433,"2026-11-23"]
911	[434,"2026-11-23"]
912	[278,"2026-11-23"]
913	[411,"2026-11-23"]
914	[14,"2026-11-25"]
915	[14,"2026-11-25"]
916	[14,"2026-11-25"]
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
186	"asgaardlab/model-card-reorganization@d31e549 verified_model_cards/distil-whisper@distil-large-v2"
187	"second-hand: the card as public notes tell it"
188	"second-hand: model cards as public repositories tell them"
189	"THUDM/ChatGLM3@61c56f7 MODEL_LICENSE"
190	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Alpaca.json"
191	"second-hand: acon96 card"
192	"Instruction-Tuning-with-GPT-4/GPT-4-LLM@80cda62 README.md"
193	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Code Alpaca.json; the audit lists OpenAI, Unspecified"
194	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/GPT-4-Alpaca.json"
195	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/ShareGPT Vicuna.json; the audit lists OpenAI, Unspecified"
196	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/ShareGPT Vicuna.json"
197	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/UltraChat.json"
198	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/UltraChat_200k.json"
199	"OpenBMB/UltraFeedback@bf80fd4"
200	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/UltraFeedback Argilla.json"
201	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Open Orca.json; the audit lists MIT License, OpenAI, Various"
202	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Orca-Math.json"
203	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/WizardLM Evol-Instruct V2.json; the audit lists Academic Research Purposes Only, OpenAI"
204	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/lmsys_chat_1m.json"
205	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/MetaMathQA.json"
206	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/MathInstruct.json"
207	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Nectar.json"
208	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Tiny Stories.json"
209	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Capybara.json"
210	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Magpie-Pro.json"
211	"haotian-liu/LLaVA@c121f04 README.md"
212	"DPI video (ShareGPT4Video CC-BY-NC); image set from memory"
213	"bespokelabsai/curator@8f26600 examples/bespoke-stratos-data-generation"
214	"open-thoughts/open-thoughts@e3ad6c9 LICENSE, code/reason.py"
215	"huggingface/open-r1@1416fa0"
216	"huggingface/open-r1@1416fa0 README.md"
217	"simplescaling/s1@77272c6 data/gemini.py"
218	"simplescaling/s1@77272c6 README.md"
219	"NovaSky-AI/SkyThought@0d190f1 recipes/sky-t1-preview/README.md lines 22, 57"
220	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Dolly 15k.json"
221	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Open Assistant.json"
222	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Open Assistant v2.json"
223	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Open-Platypus.json"
224	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/No Robots.json"
225	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/LIMA.json"
226	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Anthropic HH-RLHF.json; the publisher states mit, the audit lists Apache-2.0 too"
227	"huggingface/datasets 2022-08 snapshot datasets/gsm8k/README.md"
228	"huggingface/datasets 2022-08 snapshot datasets/c4/README.md"
229	"huggingface/datasets 2022-08 snapshot datasets/bookcorpus/README.md"
230	"huggingface/datasets 2022-08 snapshot datasets/openwebtext/README.md"
231	"huggingface/datasets 2022-08 snapshot datasets/squad/README.md"
232	"huggingface/datasets 2022-08 snapshot datasets/squad_v2/README.md"
233	"huggingface/datasets 2022-08 snapshot datasets/cnn_dailymail/README.md"
234	"huggingface/datasets 2022-08 snapshot datasets/librispeech_asr/README.md"
235	"huggingface/datasets 2022-08 snapshot datasets/common_voice/README.md"
236	"huggingface/datasets 2022-08 snapshot datasets/wikipedia/README.md"
237	"huggingface/datasets 2022-08 snapshot datasets/wikitext/README.md"
238	"huggingface/datasets 2022-08 snapshot datasets/the_pile_books3/README.md"
239	"huggingface/datasets 2022-08 snapshot datasets/the_pile/README.md"
240	"huggingface/datasets 2022-08 snapshot datasets/oscar/README.md"
241	"huggingface/datasets 2022-08 snapshot datasets/multi_nli/README.md"
242	"huggingface/datasets 2022-08 snapshot datasets/snli/README.md"
243	"huggingface/datasets 2022-08 snapshot datasets/glue/README.md"
244	"huggingface/datasets 2022-08 snapshot datasets/imdb/README.md"
245	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/(speech)"
246	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/GPTeacher.json"
247	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/WizardLM Evol-Instruct.json; the audit lists Academic Research Purposes Only, OpenAI"
248	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Airoboros.json; the audit lists OpenAI, Various"
249	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Camel-AI Science.json"
250	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/ChatbotArena.json"
251	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/ToxicChat.json"
252	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/WildChat.json"
253	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/OpenMathInstruct-1.json; the audit lists Apache License 2.0, Custom, MIT License"
254	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/CoT Collection.json; the audit lists Non Commercial, OpenAI"
255	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Feedback Collection.json"
256	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Preference Collection.json"
257	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Pure-Dove.json"
258	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Bactrian-X.json"
259	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Deita 10K.json"
260	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Conifer.json"
261	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Gretel Text-to-SQL.json"
262	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Synthetic-GSM8K-Reflection.json"
263	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/HelpSteer.json"
264	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Self-Instruct.json"
265	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/LongAlign-10k.json"
266	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/PygmalionAI-PIPPA.json"
267	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Glaive Code Assistant.json"
268	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Aya Dataset.json"
269	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Stanford Human Preferences.json; the audit lists Custom, Unspecified"
270	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Unnatural Instructions.json"
271	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Medical Meadow.json; the audit lists Non Commercial, OpenAI"
272	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/ChatDoctor.json; the audit lists Unspecified"
273	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/COIG.json; the audit lists Apache License 2.0, CC BY-SA 4.0, Unspecified, Various"
274	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/OpenAI (WebGPT).json; the audit lists Apache License 2.0, CC BY-SA 4.0, OpenAI"
275	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/OIG.json; the audit lists Apache License 2.0, CC BY 4.0, OpenAI, Unspecified"
276	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/StarCoder Self-Instruct.json"
277	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Gorilla.json"
278	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/xP3x.json"
279	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Longform.json; the audit lists CC BY-SA 3.0, CC BY-SA 4.0, OpenAI, Unspecified"
280	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/SelFee.json"
281	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/10k Prompt Ranked.json; the audit lists OpenAI, Unspecified"
282	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/PMC-LLaMA Instructions.json; the audit lists Apache License 2.0, OpenAI, Unspecified"
283	"huggingface/datasets 2022-08 snapshot datasets/mc4/README.md"
284	"huggingface/datasets 2022-08 snapshot datasets/imagenet-1k/README.md"
285	"huggingface/datasets 2022-08 snapshot datasets/bookcorpusopen/README.md"
286	"huggingface/datasets 2022-08 snapshot datasets/the_pile_openwebtext2/README.md"
287	"huggingface/datasets 2022-08 snapshot datasets/the_pile_stack_exchange/README.md"
288	"huggingface/datasets 2022-08 snapshot datasets/lama/README.md"
289	"huggingface/datasets 2022-08 snapshot datasets/natural_questions/README.md"
290	"huggingface/datasets 2022-08 snapshot datasets/boolq/README.md"
291	"huggingface/datasets 2022-08 snapshot datasets/hellaswag/README.md"
292	"huggingface/datasets 2022-08 snapshot datasets/ai2_arc/README.md"
293	"huggingface/datasets 2022-08 snapshot datasets/commonsense_qa/README.md"
294	"huggingface/datasets 2022-08 snapshot datasets/drop/README.md"
295	"huggingface/datasets 2022-08 snapshot datasets/quac/README.md"
296	"huggingface/datasets 2022-08 snapshot datasets/daily_dialog/README.md"
297	"huggingface/datasets 2022-08 snapshot datasets/yelp_review_full/README.md"
298	"huggingface/datasets 2022-08 snapshot datasets/amazon_polarity/README.md"
299	"huggingface/datasets 2022-08 snapshot datasets/amazon_reviews_multi/README.md"
300	"huggingface/datasets 2022-08 snapshot datasets/dbpedia_14/README.md"
301	"huggingface/datasets 2022-08 snapshot datasets/conceptual_captions/README.md"
302	"huggingface/datasets 2022-08 snapshot datasets/conceptual_12m/README.md"
303	"huggingface/datasets 2022-08 snapshot datasets/svhn/README.md"
304	"huggingface/datasets 2022-08 snapshot datasets/competition_math/README.md"
305	"huggingface/datasets 2022-08 snapshot datasets/code_search_net/README.md"
306	"huggingface/datasets 2022-08 snapshot datasets/eli5/README.md"
307	"huggingface/datasets 2022-08 snapshot datasets/reddit_tifu/README.md"
308	"huggingface/datasets 2022-08 snapshot datasets/arxiv_dataset/README.md"
309	"huggingface/datasets 2022-08 snapshot datasets/pubmed_qa/README.md"
310	"huggingface/datasets 2022-08 snapshot datasets/medmcqa/README.md"
311	"huggingface/datasets 2022-08 snapshot datasets/samsum/README.md"
312	"huggingface/datasets 2022-08 snapshot datasets/mbpp/README.md"
313	"huggingface/datasets 2022-08 snapshot datasets/openai_humaneval/README.md"
314	"huggingface/datasets 2022-08 snapshot datasets/truthful_qa/README.md"
315	"huggingface/datasets 2022-08 snapshot datasets/cc_news/README.md"
316	"huggingface/datasets 2022-08 snapshot datasets/cc100/README.md"
317	"huggingface/datasets 2022-08 snapshot datasets/visual_genome/README.md"
318	"huggingface/datasets 2022-08 snapshot datasets/red_caps/README.md"
319	"huggingface/datasets 2022-08 snapshot datasets/textvqa/README.md"
320	"huggingface/datasets 2022-08 snapshot datasets/wider_face/README.md"
321	"huggingface/datasets 2022-08 snapshot datasets/multilingual_librispeech/README.md"
322	"huggingface/datasets 2022-08 snapshot datasets/timit_asr/README.md"
323	"huggingface/datasets 2022-08 snapshot datasets/covost2/README.md"
324	"huggingface/datasets 2022-08 snapshot datasets/speech_commands/README.md"
325	"huggingface/datasets 2022-08 snapshot datasets/super_glue/README.md"
326	"huggingface/datasets 2022-08 snapshot datasets/xsum/README.md"
327	"huggingface/datasets 2022-08 snapshot datasets/mnist/README.md"
328	"huggingface/datasets 2022-08 snapshot datasets/cifar10/README.md"
329	"huggingface/datasets 2022-08 snapshot datasets/fashion_mnist/README.md"
330	"huggingface/datasets 2022-08 snapshot datasets/food101/README.md"
331	"huggingface/datasets 2022-08 snapshot datasets/trivia_qa/README.md"
332	"huggingface/datasets 2022-08 snapshot datasets/piqa/README.md"
333	"allenai/dolma@669f534 README.md"
334	"togethercomputer/RedPajama-Data@6d2cee9 README.md"
335	"cocodataset/cocodataset.github.io@5e1c4da dataset/termsofuse"
336	"second-hand: asgaardlab/model-card-reorganization@d31e549 verified_model_cards/JosephusCheung@Guanaco"
337	"second-hand: Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/(speech"
338	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/(video)"
339	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Book Summaries.json; the audit lists Academic Research Purposes Only"
340	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/COIG-CQIA.json; the audit lists Apache License 2.0, Unspecified, Various"
341	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/ChatDoctor.json; the audit lists OpenAI, Unspecified"
342	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Cidar.json"
343	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/CollectiveCognition.json"
344	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/CommitPackFT.json; the audit lists Apache License 2.0, Artistic License 2.0, BSD 2-Clause License, BSD 3-Clause License, CC0 1.0, EPL 1.0, GNU General Public License v3.0, ISC License, LGPL 2.1, MIT License, MPL 2.0, No License, Unspecified"
345	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/DialogStudio.json; the audit lists Apache License 2.0, MIT License"
346	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/DialogStudio.json; the audit lists Apache License 2.0, MIT License; the publisher states mit"
347	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/EverythingLM.json"
348	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/ExpertQA.json"
349	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Flan Collection (Chain-of-Thought).json"
350	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Flan Collection (Chain-of-Thought).json; the audit lists CC BY-SA 4.0, Unspecified"
351	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Flan Collection (Chain-of-Thought).json; the audit lists CC BY-SA 3.0, CC BY-SA 4.0, GNU General Public License v3.0"
352	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Flan Collection (Dialog).json"
353	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Flan Collection (Flan 2021).json"
354	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Flan Collection (Flan 2021).json; the audit lists Custom"
355	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Flan Collection (Flan 2021).json; the audit lists Unspecified"
356	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Flan Collection (Flan 2021).json; the audit lists MIT License, Unspecified"
357	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Flan Collection (Flan 2021).json; the audit lists CC BY-SA 4.0, Unspecified"
358	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Flan Collection (Flan 2021).json; the audit lists Apache License 2.0, Unspecified"
359	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Flan Collection (Flan 2021).json; the audit lists OANC"
360	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Flan Collection (Flan 2021).json; the audit lists Apache License 2.0, Custom"
361	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Flan Collection (Flan 2021).json; the audit lists CC BY-NC 4.0, CC BY-NC-SA 4.0"
362	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Flan Collection (P3).json; the audit lists CC BY-SA 3.0, MIT License"
363	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Flan Collection (P3).json; the audit lists Unspecified"
364	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Flan Collection (P3).json"
365	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Flan Collection (P3).json; the audit lists Academic Research Purposes Only, Custom"
366	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Flan Collection (P3).json; the audit lists Non Commercial, Unspecified"
367	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Flan Collection (P3).json; the audit lists Custom"
368	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Flan Collection (P3).json; the audit lists CC BY 4.0, Unspecified"
369	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Flan Collection (P3).json; the audit lists Custom, Microsoft Data Licensing Agreement"
370	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Flan Collection (P3).json; the audit lists Apache License 2.0, Unspecified"
371	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Flan Collection (Super-NaturalInstructions).json; the audit lists Unspecified"
372	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Flan Collection (Super-NaturalInstructions).json"
373	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Flan Collection (Super-NaturalInstructions).json; the audit lists Custom"
374	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Flan Collection (Super-NaturalInstructions).json; the audit lists Apache License 2.0, CC BY 4.0"
375	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Flan Collection (Super-NaturalInstructions).json; the audit lists MIT License, Unspecified"
376	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Flan Collection (Super-NaturalInstructions).json; the audit lists CC BY-NC 4.0, CC BY-SA 4.0"
377	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Flan Collection (Super-NaturalInstructions).json; the audit lists Request Form"
378	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Flan Collection (Super-NaturalInstructions).json; the audit lists Apache License 2.0, Unspecified"
379	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Flan Collection (Super-NaturalInstructions).json; the audit lists Request Form, Unspecified"
380	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Flan Collection (Super-NaturalInstructions).json; the audit lists CC BY-SA 3.0, Custom"
381	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Flan Collection (Super-NaturalInstructions).json; the audit lists Custom, Unspecified"
382	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Flan Collection (Super-NaturalInstructions).json; the audit lists CC BY 4.0, Unspecified"
383	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Flan Collection (Super-NaturalInstructions).json; the audit lists CC BY 2.5, CC BY 4.0, CC BY-SA 3.0"
384	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Flan Collection (Super-NaturalInstructions).json; the audit lists CC0 1.0, Unspecified"
385	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Flan Collection (Super-NaturalInstructions).json; the audit lists CC BY-SA 4.0, Unspecified"
386	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Glaive Code Assistant v2.json"
387	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Glaive Code Assistant v3.json"
388	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/HC3 (Chinese).json; the audit lists CC BY 4.0, CC BY-NC 4.0, CC BY-SA 4.0, CC0 1.0, OpenAI, Unspecified"
389	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/HC3 (English).json; the audit lists Apache License 2.0, CC BY-SA 4.0, Microsoft Data Licensing Agreement, OpenAI, Unspecified"
390	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/InstAr.json; the audit lists Apache 2.0, CC BY 4.0, CC BY-NC-SA 4.0, CC BY-SA 4.0, MIT License, Unspecified"
391	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Joke Explanation.json"
392	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/KIWI.json"
393	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Llama2-MedTuned-Instructions.json"
394	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Lumos Grounding.json; the audit lists Apache License 2.0, CC BY 4.0, CC BY-NC 4.0, MIT License, OpenAI"
395	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Lumos Planning.json; the audit lists Apache License 2.0, CC BY 4.0, CC BY-NC 4.0, MIT License, OpenAI"
396	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/MedInstruct.json; the audit lists OpenAI, Unspecified"
397	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Medical Meadow.json"
398	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Medical Meadow.json; the audit lists Various"
399	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Medical Meadow.json; the audit lists Unspecified"
400	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/MegaWika.json"
401	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/OIG.json; the audit lists Apache License 2.0, CC BY 4.0, OpenAI"
402	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/OIG.json; the audit lists Apache License 2.0, MIT License, OpenAI"
403	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/OIG.json; the audit lists Apache License 2.0, Unspecified"
404	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/OIG.json; the audit lists Apache License 2.0, CC BY-SA 4.0, Unspecified"
405	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Open Assistant OctoPack.json"
406	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Open-Platypus.json; the audit lists Apache License 2.0, GNU General Public License v3.0"
407	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/PII-Masking-200k.json; the audit lists Non Commercial"
408	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Reasoning.json"
409	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/RiddleSense.json; the audit lists MIT License, Request Form"
410	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/SeaBench.json"
411	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Seacrowd.json"
412	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Seacrowd.json; the audit lists Unspecified"
413	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Stack Exchange Instruction.json; the audit lists Unspecified"
414	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Tasksource Instruct.json"
415	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Tasksource Instruct.json; the audit lists Apache License 2.0, CC BY-SA 4.0"
416	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Tasksource Instruct.json; the audit lists Unspecified"
417	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Tasksource Instruct.json; the audit lists Various"
418	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Tasksource Instruct.json; the audit lists CC BY-SA 4.0, MIT License, OANC"
419	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Tasksource Instruct.json; the audit lists OANC"
420	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Tasksource Instruct.json; the audit lists CC BY-SA 4.0, OANC"
421	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Tasksource Instruct.json; the audit lists Non Commercial"
422	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Tasksource Instruct.json; the audit lists Academic Research Purposes Only, Request Form"
423	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Tasksource Instruct.json; the audit lists Custom"
424	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Tasksource Instruct.json; the audit lists CC BY 4.0, CC BY-NC-SA 4.0, CC BY-SA 4.0, Custom, Request Form"
425	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Tasksource Instruct.json; the audit lists Custom, Unspecified"
426	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Tasksource Instruct.json; the audit lists CC BY-NC 4.0, CC BY-SA 4.0, Custom"
427	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Tasksource Instruct.json; the audit lists No License"
428	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Tasksource Instruct.json; the audit lists Request Form"
429	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Thai Gen AI (Alpaca).json; the audit lists CC BY-NC 4.0, CC BY-SA 3.0, Google Cloud Translation API, OpenAI"
430	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Thai Gen AI (Dolly).json; the audit lists CC BY-SA 3.0, Google Cloud Translation API"
431	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/Thai Gen AI (GPTeacher).json; the audit lists CC BY-SA 3.0, Google Cloud Translation API, MIT License, OpenAI"
432	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/xP3x.json; the audit lists Apache License 2.0, CC BY-SA 4.0, Custom, Unspecified"
433	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/xP3x.json; the audit lists Various"
434	"Data-Provenance-Initiative/Data-Provenance-Collection@ce6662d data_summaries/xP3x.json; the audit lists Unspecified"
`,
};


/***/ })

};
