import { gzipSync } from "node:zlib";
import { build, type Rolldown } from "vite";
import { afterEach, expect, test, vi } from "vitest";

const MOST = 25_000;
/** With what is shown before the first message: greeting, questions, search. */
const MOST_IN_ALL = 27_800;

afterEach(() => vi.unstubAllEnvs());

async function built(mode: string): Promise<Rolldown.OutputChunk[]> {
  vi.stubEnv("NODE_ENV", "production"); // The tests' own would build something else
  const found = await build({ mode, logLevel: "silent", build: { write: false } });
  const { output } = found as Rolldown.RolldownOutput;
  return output.filter((each) => each.type === "chunk");
}

function sizeOf(chunk: Rolldown.OutputChunk): number {
  return gzipSync(chunk.code, { level: 9 }).length;
}

test("the first chat needs one small script; the rest comes when it is needed", async () => {
  const chunks = await built("chat");
  const first = chunks.find(({ name, isEntry }) => isEntry && name === "main")!;
  expect(first.imports).toEqual([]);
  expect(sizeOf(first)).toBeLessThanOrEqual(MOST);
  const later = chunks.filter(({ isDynamicEntry }) => isDynamicEntry);
  expect(later.map((each) => each.facadeModuleId!.split("/web/")[1]).toSorted()).toEqual([
    "shared/sound.ts",
    "widget/before/index.ts",
    "widget/before/pre-chat.tsx",
    "widget/forms/index.ts",
    "widget/menu/index.ts",
    "widget/service/index.ts",
  ]);
  for (const chunk of later) expect(sizeOf(chunk)).toBeLessThanOrEqual(6_000);
  // A stranger's page gets no tags of ours in its head.
  expect(first.code).not.toContain("modulepreload");
}, 60_000);

test("all scripts and styles until the first message, whatever they are split into", async () => {
  const chunks = await built("chat");
  const needed = new Set<string>();
  const need = (chunk: Rolldown.OutputChunk) => {
    needed.add(chunk.fileName);
    for (const name of chunk.imports)
      if (!needed.has(name)) need(chunks.find(({ fileName }) => fileName === name)!);
  };
  for (const chunk of chunks)
    if (/widget\/(main\.tsx|before\/index\.ts)$/.test(chunk.facadeModuleId ?? "")) need(chunk);
  const sizes = chunks.filter(({ fileName }) => needed.has(fileName)).map(sizeOf);
  expect(sizes.length).toBeGreaterThan(1);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_IN_ALL);
}, 60_000);

test("an invitation needs nothing of the chat", async () => {
  const chunks = await built("chat");
  const invitation = chunks.find(({ facadeModuleId }) => facadeModuleId?.includes("/invitation/"))!;
  expect(sizeOf(invitation)).toBeLessThanOrEqual(1_500);
  expect(invitation.imports.filter((name) => name.includes("main"))).toEqual([]);
}, 60_000);
