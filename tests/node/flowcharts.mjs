// Reads flowcharts as Mermaid does: a JSON array of texts on stdin, one of what they are on stdout.

import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

// Mermaid cleans labels by a library that wants a page to work in.
const { window } = new JSDOM("");
globalThis.window = window;
globalThis.document = window.document;
const { default: mermaid } = await import("mermaid");

// Its kinds of diagrams are known once it has been asked to parse one.
await mermaid.parse("flowchart BT", { suppressErrors: true });

const read = [];
for (const text of JSON.parse(readFileSync(0, "utf8"))) {
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  read.push({
    nodes: [...db.getVertices().values()].map(({ id, text }) => [id, text]),
    edges: db.getEdges().map(({ start, end, stroke }) => [start, end, stroke]),
  });
}
process.stdout.write(JSON.stringify(read));
