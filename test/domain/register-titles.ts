// Titles of real documents as the Federal Register prints them, some only in their first words.
import type { Kind, PolicyEvent } from "../../src/domain/policy-event.ts";
import type { RegisterDocument } from "../../src/domain/register-document.ts";

/** A title, and kind, targets, authority and weight the rule table is to give it; null: none. */
export type TitleFact = readonly [
  document: string | null,
  type: RegisterDocument["type"],
  title: string,
  expected: readonly [Kind, string, string, PolicyEvent["weight"]] | null,
];

const EO = "executive order";
const CHINA_301 =
  "China's Acts, Policies, and Practices Related to Technology Transfer, Intellectual Property, and Innovation";
const OPIOID =
  "Duties Addressing the Synthetic Opioid Supply Chain in the People's Republic of China";
const NORTH = "Duties To Address the Flow of Illicit Drugs Across Our Northern Border";
const METALS = "Adjust Imports of Aluminum, Steel, and Copper Into the United States";

/** The tariff orders of January to April 2025. */
export const ORDERS_OF_2025: readonly TitleFact[] = [
  ["2025-02406", EO, `Imposing ${NORTH}`, ["announcement", "CA", "IEEPA", "major"]],
  [
    "2025-02407",
    EO,
    "Imposing Duties To Address the Situation at Our Southern Border",
    ["announcement", "MX", "IEEPA", "major"],
  ],
  [
    "2025-02408",
    EO,
    "Imposing Duties To Address the Synthetic Opioid Supply Chain in the People's Republic of China",
    ["announcement", "CN", "IEEPA", "major"],
  ],
  [
    "2025-02478",
    EO,
    "Progress on the Situation at Our Northern Border",
    ["pause", "CA", "IEEPA", "major"],
  ],
  [
    "2025-02479",
    EO,
    "Progress on the Situation at Our Southern Border",
    ["pause", "MX", "IEEPA", "major"],
  ],
  ["2025-02512", EO, `Amendment to ${OPIOID}`, ["announcement", "CN", "IEEPA", "major"]],
  [
    "2025-03439",
    EO,
    "Addressing the Threat to National Security From Imports of Copper",
    ["announcement", "GLOBAL", "Section 232", "minor"],
  ],
  [
    "2025-03693",
    EO,
    "Addressing the Threat to National Security From Imports of Timber, Lumber, and Their Derivative Products",
    ["announcement", "GLOBAL", "Section 232", "minor"],
  ],
  ["2025-03728", EO, `Amendment to ${NORTH}`, ["announcement", "CA", "IEEPA", "major"]],
  [
    "2025-03729",
    EO,
    "Amendment to Duties To Address the Situation at Our Southern Border",
    ["announcement", "MX", "IEEPA", "major"],
  ],
  ["2025-03775", EO, `Further Amendment to ${OPIOID}`, ["announcement", "CN", "IEEPA", "major"]],
  ["2025-03990", EO, `Amendment to ${NORTH}`, ["announcement", "CA", "IEEPA", "major"]],
  [
    "2025-03991",
    EO,
    "Amendment to Duties To Address the Flow of Illicit Drugs Across Our Southern Border",
    ["announcement", "MX", "IEEPA", "major"],
  ],
  [
    "2025-05440",
    EO,
    "Imposing Tariffs on Countries Importing Venezuelan Oil",
    ["announcement", "VE", "IEEPA", "major"],
  ],
  [
    "2025-06027",
    EO,
    `Further Amendment to ${OPIOID} as Applied to Low-Value Imports`,
    ["increase", "CN", "IEEPA", "major"],
  ],
  [
    "2025-06063",
    EO,
    "Regulating Imports With a Reciprocal Tariff To Rectify Trade Practices That Contribute to Large and Persistent Annual United States Goods Trade Deficits",
    ["announcement", "GLOBAL", "IEEPA", "major"],
  ],
  [
    "2025-06378",
    EO,
    "Amendment to Reciprocal Tariffs and Updated Duties as Applied to Low-Value Imports From the People's Republic of China",
    ["increase", "CN", "IEEPA", "major"],
  ],
  [
    "2025-06462",
    EO,
    "Modifying Reciprocal Tariff Rates To Reflect Trading Partner Retaliation and Alignment",
    ["announcement", "GLOBAL", "IEEPA", "major"],
  ],
  [
    "2025-06836",
    EO,
    "Ensuring National Security and Economic Resilience Through Section 232 Actions on Processed Critical Minerals and Derivative Products",
    ["announcement", "GLOBAL", "Section 232", "minor"],
  ],
  [
    "2025-07835",
    EO,
    "Addressing Certain Tariffs on Imported Articles",
    ["reduction", "GLOBAL", "Section 232", "major"],
  ],
];

/** Others: proclamations, later orders, notices, and acts that are no tariff policy. */
export const OTHER_TITLES: readonly TitleFact[] = [
  [
    "2018-01592",
    "proclamation",
    "To Facilitate Positive Adjustment to Competition From Imports of Certain Crystalline Silicon Photovoltaic Cells (Whether or Not Partially or Fully Assembled Into Other Products) and for Other Purposes",
    ["announcement", "GLOBAL", "Section 201", "major"],
  ],
  [
    "2018-05478",
    "proclamation",
    "Adjusting Imports of Steel Into the United States",
    ["announcement", "GLOBAL", "Section 232", "major"],
  ],
  [
    "2025-14893",
    "proclamation",
    "Adjusting Imports of Copper Into the United States",
    ["announcement", "GLOBAL", "Section 232", "major"],
  ],
  [
    "2026-03824",
    "proclamation",
    "Imposing a Temporary Import Surcharge To Address Fundamental International Payments Problems",
    ["announcement", "GLOBAL", "Section 122", "major"],
  ],
  [
    "2026-06960",
    "proclamation",
    `Strengthening Actions Taken To ${METALS}`,
    ["increase", "GLOBAL", "Section 232", "major"],
  ],
  [
    "2026-11314",
    "proclamation",
    "Further Adjusting the Tariff Regimes for Imports of Aluminum, Steel, and Copper Into the United States",
    ["announcement", "GLOBAL", "Section 232", "major"],
  ],
  [
    "2026-14991",
    "proclamation",
    "Imposing Additional Duties To Offset Canadian Discrimination",
    ["increase", "CA", "Section 338", "major"],
  ],
  [
    "2025-09297",
    EO,
    "Modifying Reciprocal Tariff Rates To Reflect Discussions With the People's Republic of China",
    ["reduction", "CN", "IEEPA", "major"],
  ],
  [
    "2025-12962",
    EO,
    "Extending the Modification of the Reciprocal Tariff Rates",
    ["pause", "GLOBAL", "IEEPA", "major"],
  ],
  [
    "2025-14896",
    EO,
    "Addressing Threats to the United States by the Government of Brazil",
    ["announcement", "BR", "IEEPA", "major"],
  ],
  [
    "2025-14897",
    EO,
    "Suspending Duty-Free De Minimis Treatment for All Countries",
    ["increase", "GLOBAL", "IEEPA", "major"],
  ],
  [
    "2025-15010",
    EO,
    "Further Modifying the Reciprocal Tariff Rates",
    ["announcement", "GLOBAL", "IEEPA", "major"],
  ],
  [
    "2025-15554",
    EO,
    "Further Modifying Reciprocal Tariff Rates To Reflect Ongoing Discussions With the People's Republic of China",
    ["pause", "CN", "IEEPA", "major"],
  ],
  [
    "2025-17389",
    EO,
    "Implementing the United States-Japan Agreement",
    ["reduction", "JP", "none", "major"],
  ],
  [
    "2025-17507",
    EO,
    "Modifying the Scope of Reciprocal Tariffs and Establishing Procedures for Implementing Trade and Security Agreements",
    ["exemption", "GLOBAL", "IEEPA", "major"],
  ],
  [
    "2025-21203",
    EO,
    "Modifying the Scope of the Reciprocal Tariffs With Respect to Certain Agricultural Products",
    ["exemption", "GLOBAL", "IEEPA", "major"],
  ],
  ["2026-03832", EO, "Ending Certain Tariff Actions", ["reduction", "GLOBAL", "IEEPA", "major"]],
  [
    "2018-13248",
    "notice",
    `Notice of Action and Request for Public Comment Concerning Proposed Determination of Action Pursuant to Section 301: ${CHINA_301}`,
    ["announcement", "CN", "Section 301", "major"],
  ],
  [
    "2018-20610",
    "notice",
    `Notice of Modification of Section 301 Action: ${CHINA_301}`,
    ["announcement", "CN", "Section 301", "major"],
  ],
  [
    "2025-13498",
    "notice",
    "Initiation of Section 301 Investigation: Brazil's Acts, Policies, and Practices Related to Digital Trade and Electronic Payment Services",
    ["announcement", "BR", "Section 301", "minor"],
  ],
  [
    "2026-15181",
    "notice",
    "Notice of Actions in Section 301 Investigations of Acts, Policies, and Practices of Various Economies",
    ["announcement", "GLOBAL", "Section 301", "major"],
  ],
  [
    "2026-20510",
    "notice",
    `Continuation of Actions: ${CHINA_301}`,
    ["announcement", "CN", "Section 301", "minor"],
  ],
  [
    null,
    "notice",
    "Notice of Determination and Action Pursuant to Section 301: Enforcement of U.S. WTO Rights in Large Civil Aircraft Dispute",
    ["announcement", "EU", "Section 301", "major"],
  ],
  [
    null,
    "notice",
    `Notice of Product Exclusions: ${CHINA_301}`,
    ["exemption", "CN", "Section 301", "minor"],
  ],
  [
    null,
    "notice",
    `Request for Comments Concerning Proposed Modification of Action Pursuant to Section 301: ${CHINA_301}`,
    ["announcement", "CN", "Section 301", "minor"],
  ],
  [
    null,
    "notice",
    `Procedures To Consider Requests for Exclusion of Particular Products From the Additional Action Pursuant to Section 301: ${CHINA_301}`,
    null,
  ],
  [
    null,
    "proclamation",
    "To Take Certain Actions Under the African Growth and Opportunity Act and for Other Purposes",
    null,
  ],
  [
    null,
    "proclamation",
    "To Modify Duty-Free Treatment Under the Generalized System of Preferences and for Other Purposes",
    null,
  ],
  [
    null,
    "proclamation",
    "To Modify the List of Beneficiary Developing Countries Under the Trade Act of 1974",
    null,
  ],
  [
    null,
    "proclamation",
    "To Modify the Harmonized Tariff Schedule of the United States and for Other Purposes",
    null,
  ],
  [null, "proclamation", "To Implement the United States-Mexico-Canada Agreement", null],
  [null, EO, "Restoring American Saltwater Angling and Recreation", null],
];
