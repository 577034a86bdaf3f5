/** Text as the aws command compares names with it: for itself, and for nothing else. */
export function awsPattern(text: string): string {
  return text.replaceAll(/[*?[]/gu, '[$&]')
}
