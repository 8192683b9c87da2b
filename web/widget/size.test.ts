import { gzipSync } from "node:zlib";
import { build, type Rolldown } from "vite";
import { afterEach, expect, test, vi } from "vitest";

const MOST = 25_000;

afterEach(() => vi.unstubAllEnvs());

async function chatScripts(): Promise<Rolldown.OutputChunk[]> {
  vi.stubEnv("NODE_ENV", "production"); // The tests' own would build something else
  const built = await build({ mode: "chat", logLevel: "silent", build: { write: false } });
  const { output } = built as Rolldown.RolldownOutput;
  return output.filter((each) => each.type === "chunk");
}

test("the first chat needs one small script; the rest comes when it is needed", async () => {
  const [first, ...later] = await chatScripts();
  expect(first).toMatchObject({ isEntry: true, imports: [] });
  expect(gzipSync(first!.code, { level: 9 }).length).toBeLessThanOrEqual(MOST);
  expect(later.map((each) => each.facadeModuleId?.split("/").slice(-3).join("/"))).toEqual([
    "widget/service/index.ts",
  ]);
  // A stranger's page gets no tags of ours in its head.
  expect(first!.code).not.toContain("modulepreload");
}, 60_000);
