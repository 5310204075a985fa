import type { GraphQLClient, TestApi } from "../../../test/create-test-api";
import { importFile, type Outcome } from "./e-invoice-import.test-support";

const SHOWN = `query ($id: ID!) {
  document(id: $id) {
    dueDate total { amount } openAmount { amount }
    content {
      paymentTerms
      discountTerms { days percent base { amount } }
      adjustments { kind reason amount { amount } taxRatePercent }
      totals { lineNet { amount } charges { amount } thirdParty { amount } due { amount } }
      taxes { category }
      lines { position }
      flatLines { position depth role quantity unitPrice taxRatePercent net { amount } priceDiscount { amount } details { kind value } }
      furtherDetails { term name value position }
    }
  }
}`;

export interface ShownLine {
  readonly position: string;
  readonly depth: number;
  readonly role: string | null;
  readonly net: { readonly amount: string };
  readonly priceDiscount: object | null;
}

export interface Shown {
  readonly dueDate: string;
  readonly openAmount: object;
  readonly content: {
    readonly paymentTerms: string | null;
    readonly discountTerms: readonly object[];
    readonly adjustments: readonly object[];
    readonly totals: object;
    readonly flatLines: readonly ShownLine[];
    readonly furtherDetails: readonly {
      readonly name: string;
      readonly value: string;
      readonly position: string | null;
    }[];
  };
}

async function take(api: TestApi, file: string | Buffer): Promise<{ staff: GraphQLClient; outcome: Outcome }> {
  const staff = await (await api.createMerchant()).staff();
  return { staff, outcome: await importFile(staff, file, { createClient: true }) };
}

export async function takeAndShow(api: TestApi, file: string | Buffer): Promise<Shown> {
  const { staff, outcome } = await take(api, file);
  expect(outcome).toMatchObject({ __typename: "ImportEInvoiceSuccess" });
  const { data, errors } = await staff<{ readonly document: Shown }>(SHOWN, { id: outcome.document.id });
  expect(errors).toEqual([]);
  return data.document;
}

export async function refusal(api: TestApi, file: string | Buffer): Promise<readonly string[]> {
  const { outcome } = await take(api, file);
  expect(outcome.__typename).toBe("ImportEInvoiceRefused");
  return outcome.problems.map(({ code, path }) => `${code} ${path}`);
}

export function details({ content }: Shown): readonly string[] {
  return content.furtherDetails.map(({ name, value, position }) =>
    position === null ? `${name}: ${value}` : `${position} ${name}: ${value}`,
  );
}
