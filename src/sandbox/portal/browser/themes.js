/** Sample themes: design tokens by name. Values are light / dark where the two differ. */
export const themes = {
  none: {},
  meadow: {
    '--ref-accent': 'light-dark(#1f6b45, #7fd3a5)',
    '--ref-accent-strong': 'light-dark(#134a2f, #a9e3c4)',
    '--ref-accent-soft': 'light-dark(#e5f3eb, #17352a)',
    '--ref-page': 'light-dark(#f5f8f3, #101712)',
    '--ref-radius': '0.875rem',
    '--ref-radius-card': '1.25rem',
  },
  harbour: {
    '--ref-accent': 'light-dark(#123a7a, #8ab4f8)',
    '--ref-accent-strong': 'light-dark(#0b2550, #b3cffb)',
    '--ref-accent-soft': 'light-dark(#e8eefb, #1b2a47)',
    '--ref-font': 'Georgia, "Times New Roman", serif',
    '--ref-radius': '0rem',
    '--ref-radius-small': '0rem',
    '--ref-radius-card': '0rem',
  },
  plum: {
    '--ref-accent': 'light-dark(#6a2c70, #dea6e3)',
    '--ref-accent-strong': 'light-dark(#48194d, #ebc8ee)',
    '--ref-accent-soft': 'light-dark(#f6e9f7, #351f38)',
    '--ref-control-height': '3rem',
    '--ref-text': '1.0625rem',
  },
  pale: { '--ref-ink': 'light-dark(#c9d1da, #3a4450)' },
};
