/** Words that a tester types to get an answer that would otherwise need a real postal service. The sandbox's page lists them. */
export const markers = {
  undeliverable: {
    pattern: /\bnowhere\b/i,
    meaning: '"Nowhere" in the first address line: no such address (None); refused when a customer is created',
  },
  'several-matches': { pattern: /\btwin\b/i, meaning: '"Twin" in the first address line: two addresses fit (Multiple)' },
  'premises-unclear': {
    pattern: /\bcampus\b/i,
    meaning: '"Campus" in the first address line: the building is found, the unit is not (PremisesPartial)',
  },
  'moved-street': { pattern: /\bold\b/i, meaning: '"Old" in the first address line: the street has a new name (InteractionRequired)' },
  'not-checked': {
    pattern: /\bunchecked\b/i,
    meaning: '"Unchecked" in the first address line: the postal service does not answer (NotValidated)',
  },
  'post-box': {
    pattern: /\b(p\.? ?o\.? box|postfach|boîte postale)\b/i,
    meaning: 'A post-office box: deliverable, not shippable (Verified)',
  },
  'refused-email': {
    pattern: /@refused\.example$/i,
    meaning: 'An e-mail address at refused.example: refused for customers and signatories',
  },
} as const;

export const isMarked = (marker: keyof typeof markers, text: string): boolean => markers[marker].pattern.test(text.trim());
