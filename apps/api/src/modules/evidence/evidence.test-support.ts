import { type ChainCheck, verifyChain } from "@kundenportal/domain/evidence/verify-chain";
import type { TestApi, TestMerchant } from "../../../test/create-test-api";
import { sha256Hex } from "../../shared/crypto";
import { chainFileLines } from "./chain-file-lines";

/** The merchant's chain, as anybody on their side downloads it. */
export async function downloadChain(api: TestApi, merchant: TestMerchant): Promise<Buffer> {
  const headers = await merchant.keyHeaders("READ");
  const answer = await api.server.app.inject({ method: "GET", url: "/exports/evidence.jsonl", headers });
  expect(answer.statusCode).toBe(200);
  return answer.rawPayload;
}

export function checkChainFile(bytes: Uint8Array, knownHash: string | null = null): ChainCheck {
  return verifyChain(chainFileLines(bytes), { sha256: sha256Hex, knownHash });
}

/** Whether the merchant's evidence, as they can have it, is complete and unchanged. */
export async function checkChain(api: TestApi, merchant: TestMerchant): Promise<ChainCheck> {
  return checkChainFile(await downloadChain(api, merchant));
}
