/** True for the opening of permission texts (MIT, ISC and what was made of them), wherever it stands. */
export const grants = (sentence: string): boolean =>
  /\bpermission is hereby granted, free of charge, to any person obtaining a copy\b/i.test(
    sentence,
  ) ||
  /\bpermission to use, copy, modify,? and\/?(?:or)? distribute\b.{0,120}\bhereby granted\b/i.test(
    sentence,
  );
