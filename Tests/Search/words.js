// Reads words as the search does: node words.js BUSCAR LANGUAGE < texts > words
//
// The texts are JSON strings, one on a line; of each the words as [form, stem, start, end, tilde], places in UTF-16.
"use strict";
const fs = require("fs"), vm = require("vm");

const context = vm.createContext({});
vm.runInContext(fs.readFileSync(process.argv[2], "utf8"), context);
const { readWords, Language } = context.VitrinaSearch;
const language = new Language(JSON.parse(fs.readFileSync(process.argv[3], "utf8")));
for (const line of fs.readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  console.log(JSON.stringify(readWords(JSON.parse(line)).map((word) =>
    [word.form, language.isStop(word.form) ? "" : language.stem(word.form), word.start, word.end, word.tilde])));
}
