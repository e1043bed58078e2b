// Titles of real documents as the Federal Register prints them, some only in their first words.
import type { RegisterDocument } from "../../src/domain/register-document.ts";

/** A title, and kind, target, authority and weight the rule table is to give it; null: none. */
export interface TitleFact {
  /** Number of a document that a curated row carries too; null otherwise. */
  readonly document: string | null;
  readonly type: RegisterDocument["type"];
  readonly title: string;
  readonly expected: readonly string[] | null;
}

/** The tariff orders of January to April 2025. */
const ORDERS_OF_2025 = `
2025-02406 | executive order | announcement, CA, IEEPA, major | Imposing Duties To Address the Flow of Illicit Drugs Across Our Northern Border
2025-02407 | executive order | announcement, MX, IEEPA, major | Imposing Duties To Address the Situation at Our Southern Border
2025-02408 | executive order | announcement, CN, IEEPA, major | Imposing Duties To Address the Synthetic Opioid Supply Chain in the People's Republic of China
2025-02478 | executive order | pause, CA, IEEPA, major | Progress on the Situation at Our Northern Border
2025-02479 | executive order | pause, MX, IEEPA, major | Progress on the Situation at Our Southern Border
2025-02512 | executive order | announcement, CN, IEEPA, major | Amendment to Duties Addressing the Synthetic Opioid Supply Chain in the People's Republic of China
2025-03439 | executive order | announcement, GLOBAL, Section 232, minor | Addressing the Threat to National Security From Imports of Copper
2025-03693 | executive order | announcement, GLOBAL, Section 232, minor | Addressing the Threat to National Security From Imports of Timber, Lumber, and Their Derivative Products
2025-03728 | executive order | announcement, CA, IEEPA, major | Amendment to Duties To Address the Flow of Illicit Drugs Across Our Northern Border
2025-03729 | executive order | announcement, MX, IEEPA, major | Amendment to Duties To Address the Situation at Our Southern Border
2025-03775 | executive order | announcement, CN, IEEPA, major | Further Amendment to Duties Addressing the Synthetic Opioid Supply Chain in the People's Republic of China
2025-03990 | executive order | announcement, CA, IEEPA, major | Amendment to Duties To Address the Flow of Illicit Drugs Across Our Northern Border
2025-03991 | executive order | announcement, MX, IEEPA, major | Amendment to Duties To Address the Flow of Illicit Drugs Across Our Southern Border
2025-05440 | executive order | announcement, VE, IEEPA, major | Imposing Tariffs on Countries Importing Venezuelan Oil
2025-06027 | executive order | increase, CN, IEEPA, major | Further Amendment to Duties Addressing the Synthetic Opioid Supply Chain in the People's Republic of China as Applied to Low-Value Imports
2025-06063 | executive order | announcement, GLOBAL, IEEPA, major | Regulating Imports With a Reciprocal Tariff To Rectify Trade Practices That Contribute to Large and Persistent Annual United States Goods Trade Deficits
2025-06378 | executive order | increase, CN, IEEPA, major | Amendment to Reciprocal Tariffs and Updated Duties as Applied to Low-Value Imports From the People's Republic of China
2025-06462 | executive order | announcement, GLOBAL, IEEPA, major | Modifying Reciprocal Tariff Rates To Reflect Trading Partner Retaliation and Alignment
2025-06836 | executive order | announcement, GLOBAL, Section 232, minor | Ensuring National Security and Economic Resilience Through Section 232 Actions on Processed Critical Minerals and Derivative Products
2025-07835 | executive order | reduction, GLOBAL, Section 232, major | Addressing Certain Tariffs on Imported Articles
`;

/** Proclamations, later orders, notices, and acts that are no tariff policy. */
const OTHERS = `
2018-01592 | proclamation | announcement, GLOBAL, Section 201, major | To Facilitate Positive Adjustment to Competition From Imports of Certain Crystalline Silicon Photovoltaic Cells (Whether or Not Partially or Fully Assembled Into Other Products) and for Other Purposes
2018-05478 | proclamation | announcement, GLOBAL, Section 232, major | Adjusting Imports of Steel Into the United States
2025-14893 | proclamation | announcement, GLOBAL, Section 232, major | Adjusting Imports of Copper Into the United States
2026-03824 | proclamation | announcement, GLOBAL, Section 122, major | Imposing a Temporary Import Surcharge To Address Fundamental International Payments Problems
2026-06960 | proclamation | increase, GLOBAL, Section 232, major | Strengthening Actions Taken To Adjust Imports of Aluminum, Steel, and Copper Into the United States
2026-11314 | proclamation | announcement, GLOBAL, Section 232, major | Further Adjusting the Tariff Regimes for Imports of Aluminum, Steel, and Copper Into the United States
2026-14991 | proclamation | increase, CA, Section 338, major | Imposing Additional Duties To Offset Canadian Discrimination
2025-09297 | executive order | reduction, CN, IEEPA, major | Modifying Reciprocal Tariff Rates To Reflect Discussions With the People's Republic of China
2025-12962 | executive order | pause, GLOBAL, IEEPA, major | Extending the Modification of the Reciprocal Tariff Rates
2025-14896 | executive order | announcement, BR, IEEPA, major | Addressing Threats to the United States by the Government of Brazil
2025-14897 | executive order | increase, GLOBAL, IEEPA, major | Suspending Duty-Free De Minimis Treatment for All Countries
2025-15010 | executive order | announcement, GLOBAL, IEEPA, major | Further Modifying the Reciprocal Tariff Rates
2025-15554 | executive order | pause, CN, IEEPA, major | Further Modifying Reciprocal Tariff Rates To Reflect Ongoing Discussions With the People's Republic of China
2025-17389 | executive order | reduction, JP, none, major | Implementing the United States-Japan Agreement
2025-17507 | executive order | exemption, GLOBAL, IEEPA, major | Modifying the Scope of Reciprocal Tariffs and Establishing Procedures for Implementing Trade and Security Agreements
2025-21203 | executive order | exemption, GLOBAL, IEEPA, major | Modifying the Scope of the Reciprocal Tariffs With Respect to Certain Agricultural Products
2026-03832 | executive order | reduction, GLOBAL, IEEPA, major | Ending Certain Tariff Actions
2018-13248 | notice | announcement, CN, Section 301, major | Notice of Action and Request for Public Comment Concerning Proposed Determination of Action Pursuant to Section 301: China's Acts, Policies, and Practices Related to Technology Transfer, Intellectual Property, and Innovation
2018-20610 | notice | announcement, CN, Section 301, major | Notice of Modification of Section 301 Action: China's Acts, Policies, and Practices Related to Technology Transfer, Intellectual Property, and Innovation
2025-13498 | notice | announcement, BR, Section 301, minor | Initiation of Section 301 Investigation: Brazil's Acts, Policies, and Practices Related to Digital Trade and Electronic Payment Services
2026-15181 | notice | announcement, GLOBAL, Section 301, major | Notice of Actions in Section 301 Investigations of Acts, Policies, and Practices of Various Economies
2026-20510 | notice | announcement, CN, Section 301, minor | Continuation of Actions: China's Acts, Policies, and Practices Related to Technology Transfer, Intellectual Property, and Innovation
- | notice | announcement, EU, Section 301, major | Notice of Determination and Action Pursuant to Section 301: Enforcement of U.S. WTO Rights in Large Civil Aircraft Dispute
- | notice | exemption, CN, Section 301, minor | Notice of Product Exclusions: China's Acts, Policies, and Practices Related to Technology Transfer, Intellectual Property, and Innovation
- | notice | announcement, CN, Section 301, minor | Request for Comments Concerning Proposed Modification of Action Pursuant to Section 301: China's Acts, Policies, and Practices Related to Technology Transfer, Intellectual Property, and Innovation
- | notice | none | Procedures To Consider Requests for Exclusion of Particular Products From the Additional Action Pursuant to Section 301: China's Acts, Policies, and Practices Related to Technology Transfer, Intellectual Property, and Innovation
- | proclamation | none | To Take Certain Actions Under the African Growth and Opportunity Act and for Other Purposes
- | proclamation | none | To Modify Duty-Free Treatment Under the Generalized System of Preferences and for Other Purposes
- | proclamation | none | To Modify the List of Beneficiary Developing Countries Under the Trade Act of 1974
- | proclamation | none | To Modify the Harmonized Tariff Schedule of the United States and for Other Purposes
- | proclamation | none | To Implement the United States-Mexico-Canada Agreement
- | executive order | none | Restoring American Saltwater Angling and Recreation
`;

/** One fact a line: document, type, what is expected, title. */
export const TITLES: readonly TitleFact[] = `${ORDERS_OF_2025}${OTHERS}`
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => {
    const [document = "", type, expected = "", title = ""] = line.split(" | ");
    return {
      document: document === "-" ? null : document,
      type: type as TitleFact["type"],
      title,
      expected: expected === "none" ? null : expected.split(", "),
    };
  });
