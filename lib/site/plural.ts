/** A number for a message: itself, which decides the plural form, and as its language writes it. */
export type Counted = { readonly count: number; readonly written: string }

/** Chooses the form that goes with a number. */
export type Plural<Form extends Intl.LDMLPluralRule> = (
  counted: Counted,
  forms: { readonly [each in Form]: string },
) => string

/**
 * By the plural rules of a language.
 *
 * @typeParam Form what the language tells apart; a message without one of them is a type error
 */
export function pluralIn<Form extends Intl.LDMLPluralRule>(
  language: string,
): Plural<Form | 'other'> {
  const rules = new Intl.PluralRules(language)
  return ({ count }, forms) => {
    const known: Partial<Record<Intl.LDMLPluralRule, string>> = forms
    return known[rules.select(count)] ?? forms.other
  }
}
