// The search of the portal. It loads only those parts of the index that a question needs, as scripts:
// a page that was opened from a folder may load nothing else. What the parts hold is written by the
// module Search of Vitrina.
(function (global) {
  "use strict";

  // ---- Words: as WordReader and Stemmer in Swift read them.

  var special = {
    "Æ": "ae", "æ": "ae", "Ð": "d", "ð": "d", "×": null, "÷": null, "Ø": "o", "ø": "o", "Þ": "th", "þ": "th",
    "ß": "ss", "Đ": "d", "đ": "d", "Ħ": "h", "ħ": "h", "ı": "i", "Ĳ": "ij", "ĳ": "ij", "ĸ": "k", "Ŀ": "l",
    "ŀ": "l", "Ł": "l", "ł": "l", "ŉ": "n", "Ŋ": "n", "ŋ": "n", "Œ": "oe", "œ": "oe", "Ŧ": "t", "ŧ": "t", "ſ": "s"
  };
  // What each letter adds to a word; null where it ends one.
  var letters = [];
  for (var code = 0; code < 0x180; code++) {
    var letter = String.fromCharCode(code);
    letters[code] = letter in special ? special[letter] : /[0-9A-Za-z]/.test(letter) ? letter.toLowerCase()
      : code === 0xAA ? "a" : code === 0xBA ? "o" : code < 0xC0 ? null : letter.normalize("NFD").charAt(0).toLowerCase();
  }

  function folded(code, word) {
    if (code < 0x180 && code !== 0xAD) return letters[code];
    var isMark = code === 0xAD || code >= 0x300 && code <= 0x36F || code >= 0x200B && code <= 0x200D;
    return isMark && word ? "" : null;
  }

  // The words of a text, folded, each with its place and whether it is written with ñ.
  function readWords(text) {
    var words = [], index = 0;
    while (index < text.length) {
      var start = index, form = "", tilde = false;
      for (; index < text.length; index++) {
        var code = text.charCodeAt(index), added = folded(code, form);
        if (added === null) break;
        if (code === 0xF1 || code === 0xD1 || code === 0x303 && form.slice(-1) === "n") tilde = true;
        form += added;
      }
      if (index === start) { index++; continue; }
      if (/^0[0-9]/.test(form) && !/[^0-9]/.test(form)) form = form.replace(/^0+(?=.)/, "");
      if (form.length <= 40) words.push({ form: form, start: start, end: index, tilde: tilde });
    }
    return words;
  }

  // The rules of a language: see SearchLanguage.
  function Language(directory) {
    var exceptions = Object.create(null), stop = Object.create(null);
    directory.exceptions.split(" ").forEach(function (pair) {
      pair = pair.split(":");
      exceptions[pair[0]] = pair[1];
    });
    directory.stop.split(" ").forEach(function (word) { stop[word] = true; });
    var steps = directory.steps.map(function (step) {
      return step.split(" ").map(function (rule) {
        rule = rule.split(":");
        return { suffix: rule[0], replacement: rule[1], minimum: +rule[2] };
      }).sort(function (one, other) { return other.suffix.length - one.suffix.length; });
    });
    this.isStop = function (word) { return stop[word] === true; };
    this.stem = function (word) {
      if (word.length <= 2) return word;
      if (exceptions[word]) return exceptions[word];
      for (var number = 0; number < steps.length; number++) {
        var rule = steps[number].find(function (rule) {
          return word.length >= rule.suffix.length + rule.minimum && word.slice(-rule.suffix.length) === rule.suffix;
        });
        if (!rule) continue;
        word = word.slice(0, word.length - rule.suffix.length) + rule.replacement;
        if (number < steps.length - 1 && exceptions[word]) return exceptions[word];
      }
      return word;
    };
  }

  // ---- The index.

  var parts = {};
  global.vitrinaIndex = function (key, data) { parts[key] = data; };

  var values = new Uint8Array(128);
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".split("").forEach(function (letter, value) {
    values[letter.charCodeAt(0)] = value;
  });

  // These loops go over all documents that have a word, many times for a common one: they are written
  // without calls, so that they are quick from the first question on.

  // Reads so many numbers of five bits to a letter: see PostingText. As gaps, each is what lies between
  // one number and the next. Returns where reading goes on.
  function readNumbers(text, place, count, numbers, asGaps) {
    for (var index = 0, next = 0; index < count; index++) {
      var value = values[text.charCodeAt(place++)], number = value & 31, shift = 5;
      for (; value & 32; shift += 5) {
        value = values[text.charCodeAt(place++)];
        number |= (value & 31) << shift;
      }
      numbers[index] = number += next;
      if (asGaps) next = number + 1;
    }
    return place;
  }

  // Reads a bit for each document, six to a letter, from a number on. Returns how many are set.
  function readBits(text, place, count, number, numbers) {
    for (var end = place + count, size = 0; place < end; place++, number += 6) {
      for (var bits = values[text.charCodeAt(place)], bit = number; bits; bit++, bits >>= 1) {
        if (bits & 1) numbers[size++] = bit;
      }
    }
    return size;
  }

  // Hands on each level of a text of postings and, in `numbers`, how many documents have it.
  function readPostings(text, numbers, each) {
    var place = 0, head = [0, 0], level, size;
    while (place < text.length) {
      level = values[text.charCodeAt(place++)];
      if (level & 16) {
        place = readNumbers(text, place, 2, head);
        size = readBits(text, place, head[0], head[1], numbers);
        place += head[0];
      } else {
        place = readNumbers(text, place, 1, head);
        size = head[0];
        place = readNumbers(text, place, size, numbers, true);
      }
      each(level & 15, size);
    }
  }

  // Pairs of what a part begins with and its name.
  function Parts(list) {
    var cells = list ? list.split(" ") : [], firsts = [], names = [];
    for (var index = 0; index < cells.length; index += 2) {
      firsts.push(cells[index]);
      names.push(cells[index + 1]);
    }
    this.names = names;
    this.firsts = firsts;
    // The place of the part in which a key stands, if it stands anywhere.
    this.place = function (key) {
      var low = 0, high = firsts.length;
      while (low < high) {
        var middle = low + high >> 1;
        if (firsts[middle] <= key) low = middle + 1; else high = middle;
      }
      return Math.max(0, low - 1);
    };
  }

  function Index(address) {
    var base = address.slice(0, address.lastIndexOf("/") + 1), loads = {}, lists = {}, self = this;

    function load(name) {
      if (!loads[name]) {
        loads[name] = new Promise(function (resolve, reject) {
          var script = document.createElement("script"), key = name.slice(0, name.lastIndexOf("-"));
          function fail() {
            delete loads[name];
            reject(new Error(name));
          }
          script.src = base + name + ".js";
          script.onload = function () {
            script.remove();
            if (key in parts) resolve(parts[key]); else fail();
          };
          script.onerror = fail;
          document.head.appendChild(script);
        });
      }
      return loads[name];
    }

    // The line of a key in one of some parts, without the key; null where there is none.
    function line(shards, key) {
      if (!shards.names.length) return Promise.resolve(null);
      return load(shards.names[shards.place(key)]).then(function (text) {
        var start = text.lastIndexOf(key + " ", 0) === 0 ? 0 : text.indexOf("\n" + key + " ") + 1;
        if (!start && text.lastIndexOf(key + " ", 0) !== 0) return null;
        return text.slice(start + key.length + 1, text.indexOf("\n", start));
      });
    }

    this.open = function () {
      return load(address.slice(base.length, -3)).then(function (directory) {
        if (self.pages !== undefined) return self;
        self.language = new Language(directory);
        var terms = new Parts(directory.terms), words = new Parts(directory.words);
        var filters = new Parts(directory.filters), shards = directory.documents.split(" ");
        var starts = [], sums = [], next = 0;
        for (var index = 0; index + 1 < shards.length; index += 2) {
          starts.push(next);
          sums.push(shards[index + 1]);
          next += +shards[index];
        }
        self.term = function (term) { return line(terms, term); };
        self.filter = function (name) { return line(filters, name); };
        self.part = load;
        // The words from one to another, each with how often it stands: a letter, twice as often each.
        self.words = function (first, last) {
          var from = words.place(first), to = words.place(last);
          return Promise.all(words.names.slice(from, to + 1).map(wordsOfPart)).then(function (lists) {
            return [].concat.apply([], lists).filter(function (word) { return word.form >= first && word.form <= last; });
          });
        };
        function wordsOfPart(name) {
          return load(name).then(function (text) {
            var form = "";
            lists[name] = lists[name] || text.split(" ").map(function (cell) {
              form = form.slice(0, cell.charCodeAt(0) - 97) + cell.slice(1, -1);
              return { form: form, often: cell.charCodeAt(cell.length - 1) };
            });
            return lists[name];
          });
        }
        self.document = function (number) {
          var low = 0, high = starts.length;
          while (low < high) {
            var middle = low + high >> 1;
            if (starts[middle] <= number) low = middle + 1; else high = middle;
          }
          var start = starts[low - 1];
          return load("d" + start + "-" + sums[low - 1]).then(function (shard) {
            var cells = shard[1][number - start], context = shard[0][cells[1]], text = cells[5], title = cells[4];
            if (typeof title === "number") title = title < 0 ? text.slice(0, -title) + "…" : text.slice(0, title);
            return {
              kind: cells[0], context: context[0], address: context[1] + cells[2], number: cells[3], title: title,
              text: text, rest: cells[6], restSize: cells[7] || 0
            };
          });
        };
        self.pages = directory.pages;
        return self;
      });
    };
  }

  // ---- Questions.

  // What is asked for: phrases, norms by number and year, and words.
  function parse(question, language) {
    var units = [], phrases = [], known = {};
    function add(unit) {
      if (known[unit.term]) return known[unit.term];
      known[unit.term] = unit;
      units.push(unit);
      return unit;
    }
    function addWord(word) {
      if (language.isStop(word.form)) return null;
      return add({ term: language.stem(word.form), form: word.form, written: word.written, tilde: word.tilde });
    }
    function addWords(text, isOpen) {
      readWords(text).forEach(function (word, place, all) {
        word.written = text.slice(word.start, word.end);
        var unit = addWord(word);
        if (unit && isOpen && place === all.length - 1) unit.isLast = true;
      });
    }
    var rest = question.replace(/["“”«»]([^"“”«»]*)["“”«»]/g, function (whole, text) {
      var words = readWords(text);
      if (words.length > 1) phrases.push(words.map(function (word) { return word.form; }));
      addWords(text, false);
      return " ";
    });
    var isOpen = /[^\s"“”«»]$/.test(question);
    rest = rest.replace(/(^|[^0-9\/.,-])([0-9]{1,5})\s*(?:\/|\s+del?\s+)\s*([0-9]{4}|[0-9]{2})(?![0-9\/])/gi,
      function (whole, before, number, year) {
        if (year.length === 2) {
          if (!/\//.test(whole)) return whole;
          year = (+year < 40 ? "20" : "19") + year;
        }
        if (+year < 1819 || +year > 2049) return whole;
        add({ term: "#" + +number + "/" + year, written: whole.trim(), norm: [String(+number), year] });
        return before + " ";
      });
    addWords(rest, isOpen);
    return { units: units, phrases: phrases };
  }

  // Whether two words differ by one letter too many, missing, wrong or changed with its neighbour.
  function isNear(one, other) {
    var short = one.length <= other.length ? one : other, long = short === one ? other : one;
    if (long.length - short.length > 1) return false;
    var start = 0;
    while (start < short.length && short[start] === long[start]) start++;
    if (short.length < long.length) return short.slice(start) === long.slice(start + 1);
    return short.slice(start + 1) === long.slice(start + 1) ||
      short[start] === long[start + 1] && short[start + 1] === long[start] &&
        short.slice(start + 2) === long.slice(start + 2);
  }

  // Of words, those that stand most often, one for each stem.
  function choose(words, language, limit) {
    var known = {};
    return words.sort(function (one, other) {
      return other.often - one.often || (one.form < other.form ? -1 : 1);
    }).filter(function (word) {
      var stem = language.stem(word.form);
      if (known[stem]) return false;
      return known[stem] = true;
    }).slice(0, limit);
  }

  function Search(address) {
    var index = new Index(address);
    this.index = index;

    // Fills in the terms of a unit: its own, those it may be the beginning of, or those it was meant to be.
    function resolve(unit) {
      var isOpen = unit.isLast && unit.form.length > 2 && !/[0-9]/.test(unit.form);
      // Both are loaded at once, although the second is not always needed.
      return Promise.all([
        index.term(unit.term), isOpen ? index.words(unit.form, unit.form + "~") : null
      ]).then(function (found) {
        unit.terms = found[0] === null ? [] : [{ term: unit.term, line: found[0], factor: 1 }];
        if (isOpen) return complete(unit, found[1]);
        return unit.terms.length || unit.norm || /[0-9]/.test(unit.form) ? unit : correct(unit);
      });
    }

    function complete(unit, words) {
      var isWhole = words.length && words[0].form === unit.form;
      if (isWhole && unit.terms.length) return unit;
      var found = choose(words, index.language, 6).filter(function (word) {
        return index.language.stem(word.form) !== unit.term;
      });
      unit.beginning = words.length > 0;
      unit.others = found;
      if (!found.length) return unit.terms.length ? unit : correct(unit);
      // What was typed is no word of the portal: all that begin with it are as good.
      unit.terms.forEach(function (term) { term.factor = 0.9; });
      return take(unit, found, 0.9);
    }

    function correct(unit) {
      if (unit.form.length < 4) return unit;
      var first = unit.form[0];
      return index.words(first, first + "~").then(function (words) {
        var near = words.filter(function (word) { return isNear(word.form, unit.form); });
        unit.corrections = choose(near, index.language, 3);
        return take(unit, unit.corrections, 0.8);
      });
    }

    function take(unit, words, factor) {
      return Promise.all(words.map(function (word) {
        var term = index.language.stem(word.form);
        return index.term(term).then(function (line) {
          if (line !== null) unit.terms.push({ term: term, line: line, factor: factor });
        });
      })).then(function () { return unit; });
    }

    // Loads the postings of a unit, all or those of the first tier.
    function fetch(unit, isWhole) {
      unit.cut = 0;
      return Promise.all(unit.terms.map(function (term) {
        var cells = term.line.split(" "), loads = [];
        term.tildes = null;
        cells.slice(1).forEach(function (cell) {
          if (cell[0] === "~") {
            term.tildes = cell.slice(1);
            return;
          }
          var files = cell.slice(1).split(","), size = 0;
          term.total = +files[0];
          files = files.slice(1).map(function (file) {
            size += +file.split(":")[1];
            return file.split(":")[0];
          });
          if (isWhole || files.every(function (file) { return file.slice(0, file.lastIndexOf("-")) in parts; })) {
            loads = files.map(index.part);
          } else {
            unit.cut += size;
          }
        });
        return Promise.all(loads).then(function (more) { term.texts = [cells[0]].concat(more); });
      }));
    }

    // Reads what a term says in documents into the levels of its unit: of several terms the best counts.
    function read(term, unit, levels, numbers, buffer) {
      var tildes = term.tildes && new Uint8Array(index.pages), isTilde = unit.tilde ? 1 : 0;
      if (tildes) {
        readPostings(term.tildes, buffer, function (level, size) {
          for (var place = 0; place < size; place++) tildes[buffer[place]] = 1;
        });
      }
      term.texts.forEach(function (text) {
        readPostings(text, buffer, function (level, size) {
          var found = unit.found, value = level * term.factor;
          for (var place = 0; place < size; place++) {
            // What is written alike, with ñ or without, comes first.
            var number = buffer[place], worth = tildes && tildes[number] !== isTilde ? value * 0.6 : value;
            if (!levels[number]) numbers[found++] = number;
            if (worth > levels[number]) levels[number] = worth;
          }
          unit.found = found;
        });
      });
      term.texts = term.tildes = null;
    }

    // How many of some filters let each document through.
    function mask(names) {
      if (!names.length) return Promise.resolve(null);
      return Promise.all(names.map(index.filter)).then(function (lines) {
        var counts = new Uint8Array(index.pages), pair = [0, 0];
        lines.forEach(function (line) {
          for (var place = 0, next = 0; line && place < line.length;) {
            place = readNumbers(line, place, 2, pair);
            for (var end = (next += pair[0]) + pair[1] + 1; next < end; next++) counts[next]++;
          }
        });
        return counts;
      });
    }

    // A question's answer: how many documents there are, and the best of them.
    //
    // `filters` are names as the index has them; `isWhole` loads the second tier of common words.
    this.ask = function (question, filters, isWhole) {
      var answer;
      return index.open().then(function () {
        answer = parse(question, index.language);
        return Promise.all(answer.units.map(resolve));
      }).then(function (units) {
        // A norm that nobody cites by that number is looked for by its words.
        units.filter(function (unit) { return unit.norm && !unit.terms.length; }).forEach(function (unit) {
          var words = unit.norm.map(function (form) { return { term: form, form: form, written: form }; });
          answer.units.splice.apply(answer.units, [answer.units.indexOf(unit), 1].concat(words));
        });
        return Promise.all(answer.units.map(function (unit) { return unit.terms ? unit : resolve(unit); }));
      }).then(function (units) {
        var size = 0, whole = isWhole;
        units.forEach(function (unit) {
          unit.terms.forEach(function (term) {
            (term.line.match(/:[0-9]+/g) || []).forEach(function (cell) { size += +cell.slice(1); });
          });
        });
        // With several words every one's documents matter, and what is small is loaded without a question.
        if (units.length > 1 && size < 120000) whole = true;
        return Promise.all([mask(filters)].concat(units.map(function (unit) { return fetch(unit, whole); })));
      }).then(function (results) {
        rank(answer, results[0], filters.length);
        return answer;
      });
    };

    // `allowed` are how many of so many filters let each document through.
    function rank(answer, allowed, filterCount) {
      var units = answer.units, pages = index.pages, total = 0, size = 0, kept = 0, whole = 0, place, number;
      var scores = new Float32Array(pages), covered = new Float32Array(pages), hits = new Uint16Array(pages);
      var found = new Int32Array(pages), fewest = answer.phrases.length ? units.length : 0;
      var levels = new Float32Array(pages), numbers = new Int32Array(pages), buffer = new Int32Array(pages);
      units.forEach(function (unit) {
        unit.found = unit.total = 0;
        unit.terms.forEach(function (term) {
          read(term, unit, levels, numbers, buffer);
          unit.total = Math.max(unit.total, unit.found, term.total || 0);
        });
        var weight = Math.log(1 + (pages - unit.total + 0.5) / (unit.total + 0.5));
        total += weight;
        for (var place = 0; place < unit.found; place++) {
          var number = numbers[place];
          if (!hits[number]++) found[size++] = number;
          scores[number] += levels[number] * weight;
          covered[number] += weight;
          levels[number] = 0;
        }
      });
      for (place = 0; place < size; place++) {
        number = found[place];
        if (hits[number] < fewest || allowed && allowed[number] < filterCount) continue;
        found[kept++] = number;
        if (hits[number] === units.length) whole++;
        var share = covered[number] / total;
        scores[number] *= share * share;
      }
      found = found.subarray(0, kept);
      answer.total = kept;
      answer.whole = whole;

      // The best first, and of two that are alike the first in the order of the portal.
      function order(one, other) { return scores[other] - scores[one] || one - other; }

      answer.best = function (limit) {
        if (limit > 100) return Array.prototype.slice.call(found).sort(order).slice(0, limit);
        var best = [], last = 0;
        for (var index = 0; index < kept; index++) {
          var number = found[index];
          if (best.length === limit && (scores[number] < scores[last] || order(number, last) > 0)) continue;
          var place = best.length;
          while (place > 0 && order(number, best[place - 1]) < 0) place--;
          best.splice(place, 0, number);
          if (best.length > limit) best.pop();
          last = best[best.length - 1];
        }
        return best;
      };
    }

    // The documents at some places of an answer; where it asks for phrases, only those that have them.
    this.documents = function (answer, limit) {
      if (!answer.phrases.length) return Promise.all(answer.best(limit).map(index.document));
      var order = answer.best(Math.min(answer.total, 2000)), found = [], read = 0, bytes = 0;
      function next() {
        var batch = order.slice(read, read + 10);
        if (!batch.length || found.length >= limit || bytes > (answer.readLimit || 1000000)) {
          answer.read = read;
          return found.slice(0, limit);
        }
        return Promise.all(batch.map(index.document)).then(function (documents) {
          return Promise.all(documents.map(function (document) {
            bytes += document.text.length + 200;
            if (hasPhrases(answer, document) || !document.rest) return document;
            bytes += document.restSize;
            return index.part(document.rest).then(function (rest) {
              document.text += rest;
              document.rest = null;
              return document;
            });
          }));
        }).then(function (documents) {
          read += batch.length;
          documents.forEach(function (document) { if (hasPhrases(answer, document)) found.push(document); });
          return next();
        });
      }
      return Promise.resolve(next());
    };

    function hasPhrases(answer, document) {
      return answer.phrases.every(function (phrase) {
        return [document.title, document.text].some(function (text) {
          var forms = readWords(text).map(function (word) { return word.form; });
          return (" " + forms.join(" ") + " ").indexOf(" " + phrase.join(" ") + " ") >= 0;
        });
      });
    }

    // Which words of a text the answer is about.
    this.marks = function (answer, text) {
      var terms = {};
      answer.units.forEach(function (unit) {
        unit.terms.forEach(function (term) { terms[term.term] = unit; });
        (unit.norm || []).forEach(function (form) { terms[form] = unit; });
      });
      return readWords(text).filter(function (word) {
        if (index.language.isStop(word.form)) return false;
        word.unit = terms[index.language.stem(word.form)];
        return word.unit;
      });
    };
  }

  // ---- The page. All its words are in the page itself, so that they are in its language.

  var excerptLength = 240, pageSize = 10;

  function Page(form) {
    var results = document.getElementById(form.dataset.results), status = document.getElementById(form.dataset.status);
    var notes = document.getElementById(form.dataset.notes), more = document.getElementById(form.dataset.more);
    var words = results.dataset, field = form.elements.q, search = new Search(form.dataset.index);
    var filters = Array.prototype.filter.call(form.elements, function (element) { return element.dataset.filter; });
    var turn = 0, shown = 0, answer = null, timer = null;

    function fill(text, names) {
      return text.replace(/\{(\w+)\}/g, function (whole, name) { return name in names ? names[name] : whole; });
    }

    function grouped(number) { return String(number).replace(/\B(?=(\d{3})+$)/g, words.thousands); }

    function counted(key, number, names) {
      names = names || {};
      names.n = grouped(number);
      return fill(words[key + (number === 1 ? "One" : "Many")], names);
    }

    function element(name, className, parent) {
      var made = document.createElement(name);
      if (className) made.className = className;
      parent.appendChild(made);
      return made;
    }

    function clear(parent) { while (parent.firstChild) parent.removeChild(parent.firstChild); }

    // Writes a stretch of a text with the words that were found marked.
    function write(parent, text, marks, start, end) {
      marks.forEach(function (mark) {
        if (mark.start < start || mark.end > end) return;
        parent.appendChild(document.createTextNode(text.slice(start, mark.start)));
        element("mark", "", parent).textContent = text.slice(mark.start, mark.end);
        start = mark.end;
      });
      parent.appendChild(document.createTextNode(text.slice(start, end)));
    }

    // Where an excerpt begins: where most of the words stand close together.
    function excerptStart(text, marks) {
      var best = 0, most = 0;
      marks.forEach(function (mark, place) {
        var units = [], number = place;
        for (; number < marks.length && marks[number].end - mark.start < excerptLength - 40; number++) {
          if (units.indexOf(marks[number].unit) < 0) units.push(marks[number].unit);
        }
        var score = units.length * 10 + Math.min(5, number - place);
        if (score > most) {
          most = score;
          best = mark.start;
        }
      });
      if (best < excerptLength / 2) return 0;
      var start = text.lastIndexOf(" ", best - 40) + 1;
      return start > 0 ? start : best;
    }

    function writeResult(document) {
      var item = element("li", "", results), heading = element("h3", "", item), link = element("a", "", heading);
      link.href = document.address;
      write(link, document.title, search.marks(answer, document.title), 0, document.title.length);
      var kind = form.dataset.kinds.split("|")[document.kind] + (document.number ? " " + document.number : "");
      element("p", "kind", item).textContent = kind + (document.context ? " · " + document.context : "");
      var text = document.text, marks = search.marks(answer, text);
      if (!text || text.replace(/\.$/, "") === document.title) return;
      var start = excerptStart(text, marks), end = Math.min(text.length, start + excerptLength);
      if (end < text.length) end = Math.max(text.lastIndexOf(" ", end), start + 40);
      var excerpt = element("p", "summary", item);
      if (start > 0) excerpt.appendChild(global.document.createTextNode("… "));
      write(excerpt, text, marks, start, end);
      if (end < text.length || document.rest) excerpt.appendChild(global.document.createTextNode(" …"));
    }

    function note(text) { element("li", "", notes).textContent = text; }

    function button(text, action) {
      var made = element("button", "", element("li", "", notes));
      made.type = "button";
      made.textContent = text;
      made.addEventListener("click", action);
    }

    function quote(words) { return words.map(function (word) { return "«" + (word.form || word) + "»"; }).join(", "); }

    // Says what was made of the question, and what was not read.
    function writeNotes() {
      var cut = 0;
      clear(notes);
      answer.units.forEach(function (unit) {
        var names = { word: unit.written };
        if (unit.corrections && unit.corrections.length) {
          names.other = quote(unit.corrections);
          note(fill(words.typo, names));
        } else if (unit.others && unit.others.length) {
          names.other = quote(unit.others);
          note(fill(words.prefix, names));
        } else if (!unit.terms.length) {
          note(fill(words.unknown, names));
        }
        if (unit.found === unit.total) return;
        cut += unit.cut;
        names.n = grouped(unit.total);
        names.m = grouped(unit.found);
        note(fill(words.common, names));
      });
      if (cut) button(fill(words.commonMore, { kb: grouped(Math.ceil(cut / 1000)) }), function () { run(true); });
      if (answer.phrases.length && answer.read < answer.total) {
        note(fill(words.phrase, { m: grouped(answer.read), n: grouped(answer.total) }));
        button(words.phraseMore, function () {
          answer.readLimit = (answer.readLimit || 1000000) * 4;
          show(shown || pageSize);
        });
      }
      notes.hidden = !notes.firstChild;
    }

    function statusText(found) {
      var question = field.value.trim();
      if (!answer.units.length) return fill(words.stop, { q: question });
      if (!found) return fill(words.none, { q: question });
      if (answer.phrases.length) return counted("phraseCount", found, { q: question });
      if (answer.units.length > 1 && answer.whole < answer.total) {
        if (!answer.whole) return counted("some", answer.total, { q: question });
        return counted("whole", answer.whole, { q: question }) + " " + counted("others", answer.total - answer.whole);
      }
      return counted("count", answer.total, { q: question });
    }

    // Shows so many results; where there are some already, reading goes on at the first new one.
    function show(limit) {
      var own = turn, asked = answer;
      return search.documents(asked, limit).then(function (documents) {
        if (own !== turn) return;
        var first = shown;
        documents.slice(first).forEach(writeResult);
        shown = documents.length;
        status.textContent = statusText(shown);
        more.hidden = asked.phrases.length ? shown < limit : shown >= asked.total;
        writeNotes();
        if (first && results.children[first]) results.children[first].querySelector("a").focus();
      });
    }

    function remember() {
      var pairs = [[field.name, field.value.trim()]].concat(filters.map(function (filter) {
        return [filter.name, filter.value];
      })).filter(function (pair) { return pair[1]; }).map(function (pair) { return pair.map(encodeURIComponent).join("="); });
      try {
        history.replaceState(null, "", location.pathname + (pairs.length ? "?" + pairs.join("&").replace(/%20/g, "+") : ""));
      } catch (error) { /* Some browsers refuse it in a folder; the search works all the same. */ }
    }

    function run(isWhole) {
      var own = ++turn, question = field.value;
      clearTimeout(timer);
      if (!question.trim()) {
        remember();
        status.textContent = "";
        [results, notes].forEach(clear);
        more.hidden = notes.hidden = true;
        return Promise.resolve();
      }
      status.textContent = words.loading;
      return search.ask(question, filters.filter(function (filter) { return filter.value; }).map(function (filter) {
        return filter.dataset.filter + filter.value;
      }), isWhole === true).then(function (found) {
        if (own !== turn) return null;
        answer = found;
        shown = 0;
        clear(results);
        return show(pageSize);
      }).catch(function (error) {
        if (own === turn) status.textContent = fill(words.failed, { part: error.message });
      }).then(remember);
    }

    // Takes over what the page's address asks for.
    function read() {
      location.search.slice(1).split("&").forEach(function (pair) {
        var cells = pair.split("=").map(function (cell) {
          try { return decodeURIComponent(cell.replace(/\+/g, " ")); } catch (error) { return cell; }
        });
        if (cells[0] === field.name) field.value = cells[1] || "";
        filters.forEach(function (filter) {
          if (filter.name !== cells[0] || !cells[1]) return;
          filter.value = cells[1];
          // An agency further down is in no list, and has a filter all the same.
          if (filter.value !== cells[1]) {
            element("option", "", filter).textContent = filter.lastChild.value = cells[1];
            filter.value = cells[1];
          }
        });
      });
    }

    form.addEventListener("submit", function (event) {
      event.preventDefault();
      run();
    });
    filters.forEach(function (filter) { filter.addEventListener("change", run); });
    // Whoever goes to the field will ask: what every question needs first is loaded by then.
    field.addEventListener("focus", function () { search.index.open().catch(function () {}); });
    field.addEventListener("input", function () {
      clearTimeout(timer);
      if (field.value.trim().length > 2) timer = setTimeout(run, 300);
    });
    more.addEventListener("click", function () { show(shown + pageSize); });
    // The arrows lead from the question through the results and back.
    document.addEventListener("keydown", function (event) {
      var step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
      var links = Array.prototype.slice.call(results.querySelectorAll("h3 a"));
      var place = event.target === field ? -1 : links.indexOf(event.target);
      if (!step || !links.length || place < 0 && event.target !== field) return;
      var next = place + step < 0 ? field : links[place + step];
      if (place < 0 && step < 0 || !next) return;
      event.preventDefault();
      next.focus();
    });
    document.getElementById(form.dataset.without).hidden = true;
    read();
    if (field.value) run();
  }

  var form = global.document && document.querySelector("form[data-index]");
  if (form) Page(form);
  global.VitrinaSearch = { Search: Search, readWords: readWords, Language: Language };
})(this);
