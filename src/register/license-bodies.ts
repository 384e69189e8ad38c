/** A text that may stand without a title, recognized by how it begins, what it holds and how it ends. */
export interface LicenseBody {
  readonly id: string;
  readonly begins: string;
  readonly holds?: string;
  readonly lacks?: readonly string[];
  /** Absent for a long text, of which only the beginning is read. */
  readonly ends?: string;
  /** Anything longer holds words of somebody's own. */
  readonly longest?: number;
  /** What may stand over it. A body under another name is somebody's own. */
  readonly title?: RegExp;
}

const PERMISSION = "permission is hereby granted, free of charge, to any person obtaining a copy";
const NOTICE = "the above copyright notice and this permission notice";
const REDISTRIBUTION =
  "redistribution and use in source and binary forms, with or without modification, are permitted";
const BSD_TITLE = /^(?:the )?bsd [234]-clause "?.{0,30}license$/i;
const NO_PATENTS = "no express or implied licenses to any party";
const ADVERTISING = "advertising materials";
const FEE = "for any purpose with or without fee is hereby granted";

/** Short texts: what stands in the file has to be all of them. */
export const WHOLE_BODIES: readonly LicenseBody[] = [
  {
    id: "mit",
    begins: PERMISSION,
    holds: NOTICE,
    ends: "dealings in the software",
    longest: 1150,
    title: /^(?:the )?mit license(?: \(mit\))?$/i,
  },
  {
    id: "mit-0",
    begins: PERMISSION,
    lacks: [NOTICE],
    ends: "dealings in the software",
    longest: 1000,
    title: /^mit no attribution$/i,
  },
  {
    id: "kimi-modified-mit",
    begins: PERMISSION,
    holds: 'prominently display "kimi k2',
    ends: "of such product or service",
    longest: 1700,
    title: /^modified mit license$/i,
  },
  {
    id: "minimax-m2-modified-mit",
    begins: PERMISSION,
    holds: 'prominently display "minimax m2"',
    ends: "of such product or service",
    longest: 1700,
    title: /^(?:modified )?mit license$/i,
  },
  {
    id: "bsd-3-clause",
    begins: REDISTRIBUTION,
    holds: "neither the name of",
    lacks: [ADVERTISING, NO_PATENTS],
    ends: "possibility of such damage",
    longest: 1700,
    title: BSD_TITLE,
  },
  {
    id: "bsd-3-clause-clear",
    begins: REDISTRIBUTION,
    holds: NO_PATENTS,
    lacks: [ADVERTISING],
    ends: "possibility of such damage",
    longest: 1800,
    title: BSD_TITLE,
  },
  {
    id: "bsd-4-clause",
    begins: REDISTRIBUTION,
    holds: "all advertising materials mentioning features or use of this software",
    ends: "possibility of such damage",
    longest: 2000,
    title: BSD_TITLE,
  },
  {
    id: "bsd-2-clause",
    begins: REDISTRIBUTION,
    lacks: ["neither the name of", "may not be used to endorse", ADVERTISING, NO_PATENTS],
    ends: "possibility of such damage",
    longest: 1400,
    title: BSD_TITLE,
  },
  {
    id: "isc",
    begins: "permission to use, copy, modify, and",
    holds: `${FEE}, provided that the above`,
    ends: "performance of this software",
    longest: 850,
    title: /^(?:the )?isc license$/i,
  },
  {
    id: "0bsd",
    begins: "permission to use, copy, modify, and",
    holds: `${FEE}. the software is provided`,
    ends: "performance of this software",
    longest: 750,
    title: /^(?:bsd zero clause|zero-clause bsd) license$/i,
  },
  {
    id: "postgresql",
    begins: "permission to use, copy, modify, and distribute this software and its documentation",
    holds: "without fee, and without a written agreement is hereby granted",
    ends: "updates, enhancements, or modifications",
    longest: 1300,
    title: /^(?:the )?postgresql license$/i,
  },
  {
    id: "zlib",
    begins: "this software is provided 'as-is', without any express or implied warranty",
    holds: "altered source versions must be plainly marked",
    ends: "from any source distribution",
    longest: 950,
    title: /^(?:the )?zlib license$/i,
  },
  {
    id: "unlicense",
    begins: "this is free and unencumbered software released into the public domain",
    holds: "dedicate any and all copyright interest",
    ends: "unlicense.org/>",
    longest: 1350,
    title: /^the unlicense$/i,
  },
];

/** Long texts whose first line is no name, or is the name of several texts. */
export const LONG_BODIES: readonly LicenseBody[] = [
  {
    id: "apple-amlr",
    begins: "disclaimer: important: this apple machine learning research model is",
  },
  { id: "kolors", begins: "模型许可协议 模型发布日期", holds: "kolors.kuaishou.com/agreement" },
  {
    id: "yayi",
    begins: '1. definitions "licensor" means the yayi model team',
    holds: "non-commercial research purposes",
  },
  {
    id: "stabilityai-noncommercial-2025",
    begins: "stability ai non-commercial license agreement last updated: february 20, 2025",
  },
];
