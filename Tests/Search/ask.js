// Asks the search of a site questions, as its page would: node ask.js SITE < questions > answers
//
// Both are JSON lines. A question is {"q", "filters", "limit"}; its answer has the addresses of the best
// results, how many there are, and how many bytes were loaded for it after the directory. Each question meets
// a search that has loaded nothing yet. In place of a browser there is what the script asks of one.
"use strict";
const fs = require("fs"), path = require("path"), vm = require("vm");

// A page of a site that can do nothing but load scripts.
const sites = new Map();

function load(site) {
  if (!sites.has(site)) {
    const page = fs.readFileSync(path.join(site, "buscar.html"), "utf8");
    const read = (address) => {
      const text = fs.readFileSync(path.join(site, address), "utf8");
      return { code: new vm.Script(text), size: Buffer.byteLength(text) };
    };
    sites.set(site, {
      read, scripts: new Map(), directory: page.match(/data-index="([^"]*)"/)[1],
      search: read(page.match(/<script src="([^"]*buscar[^"]*)"/)[1]),
    });
  }
  return sites.get(site);
}

function open(site) {
  const { read, scripts, directory, search } = load(site);
  const loaded = [];
  const context = vm.createContext({
    Promise, Uint8Array, Float32Array,
    document: {
      createElement: () => ({ remove() {} }),
      head: {
        appendChild(element) {
          setImmediate(() => {
            try {
              if (!scripts.has(element.src)) scripts.set(element.src, read(element.src));
            } catch (error) {
              return element.onerror();
            }
            const { code, size } = scripts.get(element.src);
            code.runInContext(context);
            if (element.src !== directory) loaded.push(size);
            return element.onload();
          });
        },
      },
      querySelector: () => null,
    },
  });
  search.code.runInContext(context);
  return { search: new context.VitrinaSearch.Search(directory), tools: context.VitrinaSearch, loaded };
}

async function answer(site, question) {
  const { search, loaded } = open(site);
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
    bytes: loaded.reduce((sum, size) => sum + size, 0), files: loaded.length,
  };
}

async function main() {
  for (const line of fs.readFileSync(0, "utf8").split("\n").filter(Boolean)) {
    console.log(JSON.stringify(await answer(process.argv[2], JSON.parse(line))));
  }
}

exports.open = open;
if (require.main === module) main().catch((error) => { console.error(error); process.exit(1); });
