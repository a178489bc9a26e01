const startsFormula = /^[\s\u0000]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/
/** +0,95 mio. kr. is an amount, not a sum. */
const isNumber = /^[+-]?\d[\d.,]*(\s?(%|pct\.|kr\.|mio\.|år))*$/

/** A spreadsheet that opens the file must not take a text for a formula. The apostrophe makes it a text. */
export const guarded = (text: string): string => startsFormula.test(text) && !isNumber.test(text) ? `'${text}` : text
