import * as fc from "fast-check";
import type { BankLine, BankMatch, OpenDocument, PossiblePayer } from "./bank-match";
import { buildLine, buildOpen } from "./bank-match.test-support";
import { DocumentIndex } from "./document-index";
import { matchBankLine } from "./match-bank-line";

const IBAN = "DE12500105170648489890";
const stranger = buildOpen({
  id: "1099",
  number: "RE-1099",
  clientId: "stranger",
  clientNumber: "KD-1",
  clientName: "Fremd AG",
});
const own = buildOpen({
  id: "1092",
  number: "RE-1200",
  clientId: "payer",
  clientNumber: "KD-2002",
  clientName: "Warenkauf GmbH",
  clientIban: IBAN,
});

function best(line: Partial<BankLine>, documents: readonly OpenDocument[], payers: readonly PossiblePayer[] = []) {
  return matchBankLine(buildLine(line), new DocumentIndex(documents, payers))[0];
}

function idsOf(match: BankMatch | undefined): readonly string[] {
  return match?.parts.map(({ documentId }) => documentId) ?? [];
}

describe("a number that is part of a word or of another number", () => {
  test.each([
    "Hardware 1099",
    "Ware 1099",
    "Software-1099",
    "5RE1099",
    "Möbelware1099",
    "AB-1099",
    "Auftrag 1099",
    "Kunden-Nr. 1099",
    "Bestellung Nr. 1099",
    "1099,00 EUR",
    "am 10.9.9",
    "RE-10991",
    "RE-1099-2",
  ])("does not make %j sure, whoever paid", (text) => {
    const payer = { counterpartyName: "Warenkauf GmbH", counterpartyIban: IBAN };

    expect(best({ text, ...payer }, [stranger, own])).toMatchObject({ certainty: "LIKELY" });
    expect(idsOf(best({ text, ...payer }, [stranger, own]))).toEqual(["1092"]);
    expect(best({ text }, [stranger])?.certainty).not.toBe("SURE");
  });
});

describe("the bare digits of a number", () => {
  test.each([
    "Rechnung 1099",
    "Rechnung1099",
    "Rg.Nr.1099",
    "Rg.-Nr. 1099",
    "ReNr: 1099",
    "RE 1099",
    "RE1099",
    "re.1099 danke",
    "Rechnungsnummer 1099 vom 3.5.2026",
    "invoice no. 1099",
    "Rechnungen 1080, 1099 und 1110",
    "Rechnung 1098/1099",
    "Nr. 1099",
    "1099",
  ])("in %j name their document; with the client's name they are sure", (text) => {
    expect(best({ text }, [stranger])).toMatchObject({ parts: [{ documentId: "1099" }] });
    expect(best({ text }, [stranger])?.confidence).toBeGreaterThanOrEqual(85);
    expect(best({ text, counterpartyName: "FREMD AG" }, [stranger])?.certainty).toBe("SURE");
  });

  test("that fit two number ranges are for a person", () => {
    const other = buildOpen({ id: "other", number: "AR-1099", clientId: "client-3" });

    expect(matchBankLine(buildLine({ text: "Rechnung 1099" }), new DocumentIndex([stranger, other]))).toMatchObject([
      { certainty: "LIKELY", reasons: ["NUMBER_WITHOUT_PREFIX", "EXACT_AMOUNT", "SEVERAL_OF_AMOUNT"] },
      { certainty: "LIKELY" },
    ]);
    expect(idsOf(best({ text: "AR 1099" }, [stranger, other]))).toEqual(["other"]);
  });

  test("of two documents with one announcement name both", () => {
    const second = { ...stranger, id: "second", number: "RE-1100", openMinor: 100 };

    expect(
      best({ text: "Rechnungen 1099 + 1100", amountMinor: 12_000, counterpartyName: "Fremd" }, [stranger, second]),
    ).toMatchObject({ certainty: "SURE", reasons: ["NUMBER_WITHOUT_PREFIX", "CLIENT_NAME", "SUM"] });
  });
});

describe("a payer who is known as another client", () => {
  const line = { text: "Rechnung RE-1099" };
  const idle: PossiblePayer = {
    id: "idle",
    number: "KD-30003",
    name: "Ohne Rechnung KG",
    iban: "DE02120300000000202051",
  };

  test.each([
    ["account on file", { counterpartyIban: IBAN }],
    ["account of earlier payments", { knownClientIds: ["payer"] }],
    ["name", { counterpartyName: "warenkauf" }],
    ["name on whose behalf", { ultimateName: "Warenkauf GmbH" }],
    ["client number", { text: "KD-2002 RE-1099" }],
    ["account, without anything open", { counterpartyIban: "DE02120300000000202051" }],
    ["name, without anything open", { counterpartyName: "Ohne Rechnung KG" }],
  ])("by %s is never sure", (_, signs) => {
    const found = matchBankLine(buildLine({ ...line, ...signs }), new DocumentIndex([stranger, own], [idle]));

    expect(found.map(({ certainty }) => certainty)).not.toContain("SURE");
    expect(found.find((match) => idsOf(match).includes("1099"))?.reasons).toContain("OTHER_PAYER");
  });

  test("is proposed that client's own document of the same amount first", () => {
    expect(idsOf(best({ ...line, counterpartyIban: IBAN, counterpartyName: "Warenkauf" }, [stranger, own]))).toEqual([
      "1092",
    ]);
  });

  test("does not matter when the account belongs to both", () => {
    const shared = { ...stranger, clientIban: IBAN };

    expect(best({ ...line, counterpartyIban: IBAN }, [shared, own])).toMatchObject({ certainty: "SURE" });
  });
});

test.each([
  [{ resemblesAnother: true }, "RESEMBLES_ANOTHER"],
  [
    {
      statedParts: [
        { text: "RE-1099", isCharge: false, amountMinor: 10_000 },
        { text: "Gebühr", isCharge: true, amountMinor: 100 },
      ],
    },
    "DETAILS_DIFFER",
  ],
])("%j speaks against every match", (values, reason) => {
  const found = best({ text: "RE-1099", ...values }, [stranger]);

  expect(found?.certainty).toBe("LIKELY");
  expect(found?.reasons).toContain(reason);
});

test("amounts stated for each document are followed", () => {
  const second = buildOpen({ id: "second", number: "RE-1100", clientId: "stranger", openMinor: 5_000 });
  const statedParts = [
    { text: "RE-1099", isCharge: false, amountMinor: 4_000 },
    { text: "RE-1100", isCharge: false, amountMinor: 5_000 },
  ];
  const found = best({ text: "RE-1099 RE-1100", amountMinor: 9_000, statedParts }, [stranger, second]);

  expect(found).toMatchObject({ certainty: "LIKELY", reasons: ["NUMBER", "PART", "EXACT_AMOUNT", "SUM"] });
  expect(found?.parts.map(({ documentId, amountMinor }) => [documentId, amountMinor])).toEqual([
    ["1099", 4_000],
    ["second", 5_000],
  ]);
});

/**
 * Whatever a payer writes, a line is SURE only if its document's number stands for itself in the text, judged by plain
 * patterns that have nothing in common with the code, and nobody else is known by the payer's account or name.
 */
test("what is sure names its document for itself, and no sign contradicts it", () => {
  const clients = ["Alpha", "Beta", "Gamma"].map((name, index) => ({
    clientId: name,
    clientName: `${name} GmbH`,
    clientNumber: `KD-${String(20_000 + index)}`,
    clientIban: `DE0000000000000000000${String(index)}`,
  }));
  const documents = fc.uniqueArray(
    fc.record({
      serial: fc.integer({ min: 1_090, max: 1_110 }),
      client: fc.constantFrom(...clients),
      openMinor: fc.constantFrom(1_000, 2_000),
    }),
    { selector: ({ serial }) => serial, minLength: 1, maxLength: 6 },
  );
  const before = fc.constantFrom(
    "",
    "Ware ",
    "Ware",
    "Hardware",
    "5",
    "Rechnung ",
    "Rg.Nr.",
    "KD",
    "Nr ",
    "Auftrag ",
    "a",
    "RE-",
  );
  const prefix = fc.constantFrom("RE-", "RE", "re ", "", "RE\n", "AR-", "R E ");
  const after = fc.constantFrom("", " ", " danke", "danke", "1", "-2", ",00", " 1", ".");
  const cases = documents.chain((list) =>
    fc.record({
      list: fc.constant(list),
      words: fc.array(
        fc
          .tuple(before, prefix, fc.constantFrom(...list.map(({ serial }) => String(serial))), after)
          .map((words) => words.join("")),
        { minLength: 1, maxLength: 2 },
      ),
      amountMinor: fc.constantFrom(1_000, 2_000, 3_000),
      payer: fc.constantFrom(null, ...clients),
      name: fc.constantFrom(null, ...clients),
    }),
  );
  const payers = clients.map((client) => ({
    id: client.clientId,
    number: client.clientNumber,
    name: client.clientName,
    iban: client.clientIban,
  }));
  fc.assert(
    fc.property(cases, ({ list, words, amountMinor, payer, name }) => {
      const text = words.join(" ");
      const open = list.map(({ serial, client, openMinor }) =>
        buildOpen({ id: String(serial), number: `RE-${String(serial)}`, openMinor, ...client }),
      );
      const line = {
        amountMinor,
        text,
        counterpartyIban: payer?.clientIban ?? null,
        counterpartyName: name?.clientName ?? null,
      };
      for (const match of matchBankLine(buildLine(line), new DocumentIndex(open, payers))) {
        if (match.certainty !== "SURE") continue;
        for (const { documentId } of match.parts) {
          const clientId = open.find(({ id }) => id === documentId)?.clientId;
          const isKnown = payer !== null || name !== null;
          const full = new RegExp(`(?<![A-Za-z0-9])R ?E[^A-Za-z0-9]*${documentId}(?![A-Za-z0-9])`, "i");
          const bare = new RegExp(`(?<![0-9])${documentId}(?![A-Za-z0-9])`);
          expect(full.test(text) || (isKnown && bare.test(text))).toBe(true);
          expect([clientId, null]).toContain(payer?.clientId ?? null);
          expect([clientId, null]).toContain(name?.clientId ?? null);
        }
      }
    }),
    { numRuns: 2_000 },
  );
});
