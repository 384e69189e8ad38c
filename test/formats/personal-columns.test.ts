import { describe, expect, test } from "vitest";
import {
  columnMeaning,
  personalColumns,
  withMeanings,
} from "../../src/documents/signals/personal-columns.js";

const at = { file: "a", range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } };
const table = (names: string) =>
  personalColumns(withMeanings(names.split(" ").map((text) => ({ text, at }))));
const texts = (values: readonly { text: string }[]) => values.map(({ text }) => text);

describe("a column that holds information on persons whatever stands beside it", () => {
  test.each([
    ["c1_first_name", "Name"],
    ["c1_telephone", "TelephoneNumber"],
    ["customer_email_address", "EmailAddress"],
    ["emails", "EmailAddress"],
    ["Phone_Numbers", "TelephoneNumber"],
    ["patientName", "Name"],
    ["birth_date", "BirthDate"],
    ["billing_address_1", "PhysicalAddress"],
    ["user.email", "EmailAddress"],
    ["face_embedding", "FacialPrint"],
    ["用户手机号", "TelephoneNumber"],
    ["姓名", "Name"],
    ["患者姓名", "Name"],
    ["收货人电话", "TelephoneNumber"],
    ["身份证号码", "OfficialID"],
  ])("%s: %s", (name, category) => {
    expect(columnMeaning(name)).toMatchObject({ category, isDecisive: true });
  });
});

describe("an attribute, which alone shows nothing", () => {
  test.each([
    ["speaker_age", "Age"],
    ["worker_id", "Identifier"],
    ["hashed_worker_id", "Identifier"],
    ["email_hash", "Identifier"],
    ["邮箱（脱敏）", "Identifier"],
    ["screen_name", "Username"],
    ["from_caller_sex", "Gender"],
    ["race", "Ethnicity"],
    ["政治面貌", "PoliticalOpinion"],
  ])("%s: %s", (name, category) => {
    expect(columnMeaning(name)).toMatchObject({ category, isDecisive: false });
    expect(table(name).indications).toEqual([]);
  });
});

test.each(
  `file_name column_name model_name name author title user_agent text image mail interface surface phoneme
  email_template phone_model face_count mobile_app email_count_total dobj has_email num_faces email_verified
  company_phone system_fingerprint molecular_fingerprint repo_name page language message_age account_age
  image_location n_emails own_telephone is_male race_time sex_ratio product_name username_template typeface
  smart_phone contract_address wallet_address src_ip_address house_age teacher_name student_model worker_name
  driver_name member_name character_age family 文件名 模型名称 公司电话 手机型号 是否有邮箱 城市人口 年龄分布`.split(
    /\s+/,
  ),
)("%s is of nobody", (name) => {
  expect(columnMeaning(name)).toBeUndefined();
});

describe("columns of a table together", () => {
  test.each([
    ["client_id age gender accent path", ["client_id", "age", "gender", "accent"]],
    ["age workclass education sex race", ["age", "workclass", "education", "sex", "race"]],
    ["user_name user_url location text", ["user_name", "user_url", "location"]],
    ["email city", ["email", "city"]],
  ])("%s", (names, indications) => {
    expect(texts(table(names).indications)).toEqual(indications);
  });

  test.each([
    ["what a text is about", "text violence gender race religion disability"],
    ["an id and what was rated", "user_id item_id rating"],
    ["animals", "species island sex age location"],
    ["places", "city location address"],
    ["a speaker, and a place in what is said", "speaker_id location audio"],
  ])("%s show nothing: %s", (_, names) => {
    expect(table(names)).toEqual({ indications: [], categories: [] });
  });

  test("each category stands once, at its first column", () => {
    expect(texts(table("email first_name last_name").categories)).toEqual(["EmailAddress", "Name"]);
  });
});
