// Asks the search of a site questions, as its page would: node ask.js SITE < questions > answers
//
// Both are JSON lines. A question is {"q", "filters", "limit"}; its answer has the addresses of the best
// results, how many there are, and how many bytes were loaded for it after the directory. Each question meets
// a search that has loaded nothing yet. In place of a browser there is what the script asks of one.
"use strict";
const fs = require("fs"), path = require("path"), vm = require("vm");

const site = process.argv[2];
const page = fs.readFileSync(path.join(site, process.argv[3] || "buscar.html"), "utf8");
const directory = page.match(/data-index="([^"]*)"/)[1];
const code = new vm.Script(fs.readFileSync(path.join(site, page.match(/<script src="([^"]*buscar[^"]*)"/)[1]), "utf8"));
const scripts = new Map();

function script(address) {
  if (!scripts.has(address)) {
    const text = fs.readFileSync(path.join(site, address), "utf8");
    scripts.set(address, { code: new vm.Script(text), size: Buffer.byteLength(text) });
  }
  return scripts.get(address);
}

// A page that can do nothing but load scripts.
function open() {
  const loaded = [];
  const context = vm.createContext({
    Promise, Uint8Array, Float32Array,
    document: {
      createElement: () => ({ remove() {} }),
      head: {
        appendChild(element) {
          setImmediate(() => {
            let found;
            try { found = script(element.src); } catch (error) { return element.onerror(); }
            found.code.runInContext(context);
            loaded.push([element.src, found.size]);
            return element.onload();
          });
        },
      },
      querySelector: () => null,
    },
  });
  code.runInContext(context);
  return { search: new context.VitrinaSearch.Search(directory), tools: context.VitrinaSearch, loaded };
}

async function answer(question) {
  const { search, loaded } = open();
  const found = await search.ask(question.q, question.filters || []);
  const documents = found.units.length ? await search.documents(found, question.limit || 10) : [];
  return {
    addresses: documents.map((document) => document.address),
    titles: documents.map((document) => document.title),
    total: found.total, whole: found.whole, read: found.read,
    units: found.units.map((unit) => ({
      written: unit.written, terms: unit.terms.map((term) => term.term), found: unit.found, total: unit.total,
      corrections: (unit.corrections || []).map((word) => word.form), others: (unit.others || []).map((word) => word.form),
    })),
    bytes: loaded.filter(([name]) => name !== directory).reduce((sum, [, size]) => sum + size, 0),
    files: loaded.length - 1,
  };
}

async function main() {
  for (const line of fs.readFileSync(0, "utf8").split("\n").filter(Boolean)) {
    console.log(JSON.stringify(await answer(JSON.parse(line))));
  }
}

main().catch((error) => { console.error(error); process.exit(1); });
