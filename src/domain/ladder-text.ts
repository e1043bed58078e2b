// What is said of the tariff ladder wherever it is drawn.

/** What the ladder's rates do not contain. */
export const LADDER_LEFT_OUT =
  "Left out: China’s duties of February and March 2025, Sections 301 and 232, and what applied to China after the Section 122 surcharge.";
