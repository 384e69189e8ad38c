/** Texts of src/policy/floor in English: attempts to weaken a floor, as items of the fact `policy.weakened`. */
export const POLICY_FLOOR = {
  "floor.value": "{name}: {value} (floor: {least})",
  "floor.subset": "{name}: {value} (floor: subset of {least})",
  "floor.superset": "{name}: {value} (floor: superset of {least})",
  "floor.at-most": "{name}: {value} (floor: at most {least})",
  "floor.at-least": "{name}: {value} (floor: at least {least})",
  "floor.in-files": "{name} in {files}",
  "floor.level": "level: {value} (floor: {least})",
  "floor.include": "include: {glob} (floor: none)",
  "floor.exclude": "exclude: {glob} (floor: none)",
  "floor.authorization": "authorization: {upstream} (floor: only those of packs)",
  "floor.pack": "pack: {pack} from {source} (floor: {least})",
  "floor.waiver-of": "{rule} for {subject}",
  "floor.waiver-never": "waiver: {waiver} (floor: never)",
  "floor.waiver-too-long": "waiver: {waiver} until {day} (floor: {days} days)",
} as const;
