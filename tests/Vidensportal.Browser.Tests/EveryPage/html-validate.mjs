export default {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Both spellings are valid HTML. The Razor renderer chooses: <meta charset> as typed, <meta content={value} /> with a slash.
    'void-style': 'off',
    // Space at the end of a line is valid HTML, comes from Razor's indentation, and is all but free once compressed.
    'no-trailing-whitespace': 'off',
    // A limit of search engines, not of HTML. A source's page bears the source's own title, as long as its publisher made it.
    'long-title': 'off',
    // HTML lets an id have dots; the parts of a core component are numbered with one.
    'valid-id': ['error', { relaxed: true }],
    // Boxes that belong together share a name, as radio buttons do.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit', 'reset'] }],
  },
}
