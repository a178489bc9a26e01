/** No line ends between a number and its unit. */
export const unbroken = (text: string): string =>
  text.replace(/(\d) (?=(kr\.|mio\.|pct\.|%|år\b|børn\b))/g, '$1\u00A0').replace(/mio\. kr\./g, 'mio.\u00A0kr.').replace(/§ (?=\d)/g, '§\u00A0')
