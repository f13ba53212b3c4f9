// Asks lunr the questions that ask.js asks the search, over the same documents: node lunr.js SITE LUNR < questions > answers
//
// As its guide tells to use it: title, text and agency as fields, the title counting five times.
"use strict";
const fs = require("fs");
const { open } = require("./ask.js");
const lunr = require(process.argv[3]);

async function main() {
  const { search } = open(process.argv[2]);
  await search.index.open();
  const documents = [];
  for (let number = 0; number < search.index.pages; number++) documents.push(await search.index.document(number));
  const index = lunr(function () {
    this.ref("number");
    this.field("title", { boost: 5 });
    this.field("text");
    this.field("context");
    documents.forEach((document, number) => this.add({ ...document, number }));
  });
  const kinds = ["entidad", "funcion", "norma", "documento", "tema", "pagina"];
  for (const line of fs.readFileSync(0, "utf8").split("\n").filter(Boolean)) {
    const { q, filters } = JSON.parse(line);
    const found = index.search(q.replace(/[:*~^+"«»-]/g, " ")).map((result) => documents[result.ref]).filter((document) =>
      (filters || []).every((filter) => filter[0] === "a" ? document.address.startsWith(filter.slice(2) + "/")
        : filter[0] === "k" ? kinds[document.kind] === filter.slice(2) : true));
    console.log(JSON.stringify({ addresses: found.slice(0, 10).map((document) => document.address), total: found.length }));
  }
}

main().catch((error) => { console.error(error); process.exit(1); });
