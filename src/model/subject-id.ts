/**
 * Returns the id of a subject with the name of the repository in it where it holds the place of a card in the root, `.`: of a
 * model or data set, a use of an upstream (`. <- base [finetune]`), or a statement (`. · license.id`).
 */
export function byName(subject: string, repository: string | undefined): string {
  if (repository === undefined) return subject;
  const named =
    subject === "." || subject.startsWith(". ") ? repository + subject.slice(1) : subject;
  return named.replace(/ <- \. \[(?=[\w-]+\]$)/, () => ` <- ${repository} [`);
}
