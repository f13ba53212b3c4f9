// Made by `make theme` from Templates/; edit the files there.
// swift-format-ignore-file

/// The default theme, so that a portal needs nothing but its content.
enum EmbeddedTheme {
    /// Each file of `Templates/` by its path in it.
    static let files: [(path: String, text: StaticString)] = [
        (
            "accessibility.mustache",
            ###"""
{{<layout}}
{{$content}}
<h1>{{words.accessibility_statement}}</h1>
<p class="lead">{{words.accessibility_summary}}</p>
<h2>{{words.accessibility_scope}}</h2>
<p>{{words.accessibility_commitment}}</p>
<p>{{words.accessibility_extent}}</p>
<h2>{{words.accessibility_status}}</h2>
<p><strong>{{status}}</strong></p>
<h2>{{words.accessibility_exceptions}}</h2>
{{#has_exceptions}}
<dl>
{{#exceptions}}
<div><dt>{{what}}</dt><dd>{{words.accessibility_why}}: {{why}}{{#alternative}}<br>{{words.accessibility_alternative}}: {{.}}{{/alternative}}</dd></div>
{{/exceptions}}
</dl>
{{/has_exceptions}}
{{#has_failures}}
<p>{{words.accessibility_found}}:</p>
<ul>
{{#failures}}
<li>CC{{number}}, {{title}}: {{result}}</li>
{{/failures}}
</ul>
{{/has_failures}}
{{#is_clean}}
<p>{{words.accessibility_no_exceptions}}</p>
{{/is_clean}}
<h2>{{words.accessibility_checks}}</h2>
<p>{{words.accessibility_checked}}</p>
<p>{{words.accessibility_untested}}</p>
<dl>
<div><dt>{{words.accessibility_pages}}</dt><dd>{{pages}}</dd></div>
<div><dt>{{words.accessibility_rules}}</dt><dd>{{rules}}</dd></div>
</dl>
<div class="table" role="region" tabindex="0" aria-labelledby="los_criterios">
<table class="criteria">
<caption id="los_criterios">{{words.accessibility_results}}</caption>
<thead>
<tr><th scope="col">{{words.accessibility_criterion}}</th><th scope="col">{{words.accessibility_wcag}}</th><th scope="col">{{words.accessibility_result}}</th></tr>
</thead>
<tbody>
{{#criteria}}
<tr><th scope="row">CC{{number}}. {{title}}</th><td>{{wcag}}</td><td>{{result}}</td></tr>
{{/criteria}}
</tbody>
</table>
</div>
<h2>{{words.accessibility_preparation}}</h2>
<dl>
<div><dt>{{words.accessibility_reviewed}}</dt><dd>{{#reviewed_iso}}<time datetime="{{.}}">{{reviewed}}</time>{{/reviewed_iso}}{{^reviewed_iso}}{{reviewed}}{{/reviewed_iso}}</dd></div>
<div><dt>{{words.accessibility_method}}</dt><dd>{{#method}}{{.}}<br>{{/method}}{{words.accessibility_own_method}}</dd></div>
</dl>
<h2>{{words.accessibility_contact}}</h2>
{{#email}}
<p>{{words.accessibility_contact_text}}</p>
<p><a href="{{address}}">{{title}}</a></p>
{{/email}}
{{^email}}
{{#contact}}
<p>{{words.accessibility_contact_text}}</p>
{{/contact}}
{{^contact}}
<p>{{words.accessibility_no_contact}}</p>
{{/contact}}
{{/email}}
{{#contact}}
{{> contact}}
{{/contact}}
<h2>{{words.accessibility_enforcement}}</h2>
<p>{{enforcement}}</p>
{{/content}}
{{/layout}}

"""###
        ),
        (
            "agencies.mustache",
            ###"""
{{<layout}}
{{$content}}
<h1>{{words.agencies}}</h1>
<p>{{count}}</p>
{{> pager}}
<section aria-labelledby="de_la_a_a_la_z">
<h2 id="de_la_a_a_la_z">{{words.agencies_a_z}}</h2>
{{#has_index}}
{{> letters}}
{{/has_index}}
{{#letters}}
<h3 id="{{id}}">{{letter}}</h3>
<ul class="items">
{{#agencies}}
<li><a href="{{address}}">{{title}}</a>{{#short}} ({{.}}){{/short}}{{#path}} <span class="path">{{.}}</span>{{/path}}</li>
{{/agencies}}
</ul>
{{/letters}}
</section>
<section aria-labelledby="por_jerarquia">
<h2 id="por_jerarquia">{{words.agencies_tree}}</h2>
<ul class="tree">
{{#tree}}
{{> agency-node}}
{{/tree}}
</ul>
</section>
{{> pager-end}}
{{/content}}
{{/layout}}

"""###
        ),
        (
            "agency.mustache",
            ###"""
{{<layout}}
{{$content}}
<header class="agency">
<p class="kind">{{kind}}{{#level}} · {{words.level}}: {{.}}{{/level}}{{#short}} · {{.}}{{/short}}{{#tax_id}} · {{words.tax_id}}: {{.}}{{/tax_id}}</p>
<h1>{{title}}</h1>
{{#status}}
<p class="status">{{words.status}}: {{.}}{{#successor}}. {{words.successor}}: <a href="{{address}}">{{title}}</a>{{/successor}}</p>
{{/status}}
{{#parent}}
<p>{{words.part_of}}: <a href="{{address}}">{{title}}</a></p>
{{/parent}}
{{#summary}}
<p class="lead">{{.}}</p>
{{/summary}}
{{#purpose}}
<p>{{.}}</p>
{{/purpose}}
</header>
<div class="{{#has_side}}split{{/has_side}}">
{{#has_side}}
<div class="side">
{{#has_card}}
<section class="card" aria-labelledby="tarjeta_de_contacto">
<h2 id="tarjeta_de_contacto">{{words.contact}}</h2>
{{#head}}
<p class="head"><strong>{{words.head}}</strong>{{#name}}<br>{{.}}{{/name}}{{#position}}<br>{{.}}{{/position}}{{#email}}<br><a href="{{address}}">{{text}}</a>{{/email}}</p>
{{/head}}
{{#contact}}
{{> contact}}
{{#map}}
<p class="map"><a href="{{.}}" rel="noreferrer">{{words.on_map}}</a></p>
{{/map}}
{{/contact}}
</section>
{{/has_card}}
{{#has_outline}}
<nav class="outline" aria-labelledby="en_esta_pagina">
<h2 id="en_esta_pagina">{{words.on_this_page}}</h2>
<ul>
{{#outline}}
<li><a href="{{address}}">{{title}}</a></li>
{{/outline}}
</ul>
</nav>
{{/has_outline}}
</div>
{{/has_side}}
<div class="body">
<div class="text">
{{{text}}}
</div>
{{#functions}}
<p class="functions"><a href="{{address}}">{{words.each_function}} ({{title}})</a></p>
{{/functions}}
{{#has_children}}
<section aria-labelledby="sus_dependencias">
<h2 id="sus_dependencias">{{words.parts_of}}</h2>
<ul class="items">
{{#children}}
{{> agency-item}}
{{/children}}
</ul>
{{#organigram}}
<p class="onward"><a href="{{.}}">{{words.organigram}}</a></p>
{{/organigram}}
</section>
{{/has_children}}
{{#has_pages}}
<section aria-labelledby="sus_paginas">
<h2 id="sus_paginas">{{words.more_pages}}</h2>
<ul class="items">
{{#pages}}
{{> article-item}}
{{/pages}}
</ul>
</section>
{{/has_pages}}
{{> latest-news}}
{{#has_social}}
<section class="social">
<h2>{{words.social}}</h2>
<ul>
{{#social}}
<li>{{network}}: {{#address}}<a href="{{.}}">{{account}}</a>{{/address}}{{^address}}{{account}}{{/address}}</li>
{{/social}}
</ul>
</section>
{{/has_social}}
{{> legal-basis}}
{{> functions-basis}}
{{#has_gone_norms}}
<section class="legal-basis">
<h2>{{words.gone_norms}}</h2>
<ul>
{{#gone_norms}}
{{> basis-item}}
{{/gone_norms}}
</ul>
</section>
{{/has_gone_norms}}
{{> documents}}
{{> data}}
{{> tools}}
</div>
</div>
{{/content}}
{{/layout}}

"""###
        ),
        (
            "all-functions.mustache",
            ###"""
{{<layout}}
{{$content}}
<h1>{{words.all_functions}}</h1>
<p>{{count}}</p>
{{> pager}}
{{#agencies}}
<section>
<h2><a href="{{address}}">{{title}}{{#path}} <span class="path">{{.}}</span>{{/path}}</a></h2>
<ul class="functions numbered">
{{#functions}}
<li><a href="{{address}}">{{number}}. {{title}}</a></li>
{{/functions}}
</ul>
</section>
{{/agencies}}
{{> pager-end}}
{{/content}}
{{/layout}}

"""###
        ),
        (
            "assets/buscar.js",
            ###"""
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

"""###
        ),
        (
            "assets/estilo.css",
            ###"""
/* Tokens. portal.yml sets those that begin with --portal-; vitrina reads the colours from here and
   checks every pair. */
:root {
  --ink: var(--portal-text, #1b1b1f);
  --muted: var(--portal-muted, #52525c);
  --paper: var(--portal-background, #ffffff);
  --panel: var(--portal-panel, #f2f4f8);
  --line: var(--portal-border, #c9ccd6);
  --link: var(--portal-link, #0b3d91);
  --visited: var(--portal-visited, #5a2a82);
  --accent: var(--portal-accent, #0b3d91);
  --on-accent: var(--portal-on-accent, #ffffff);
  --focus: var(--portal-focus, #0b3d91);
  --warning: var(--portal-warning, #8f4e00);
  --mark: var(--portal-mark, #fff0a8);
  --govco: var(--portal-govco, #0943b5);
  --on-govco: var(--portal-on-govco, #ffffff);
  --small: 1rem;
  --base: 1.0625rem;
  --large: 1.25rem;
  --h3: 1.1875rem;
  --h2: 1.375rem;
  --h1: 1.75rem;
  --gap-s: 0.5rem;
  --gap: 1rem;
  --gap-l: 2rem;
  --measure: 38rem;
  --wide: 70rem;
  color-scheme: light dark;
}

@media (min-width: 48rem) {
  :root { --base: 1.125rem; --large: 1.375rem; --h3: 1.25rem; --h2: 1.5625rem; --h1: 2.125rem; --gap-l: 2.5rem; }
}

@media (prefers-color-scheme: dark) {
  :root {
    --ink: var(--portal-text-dark, #e9e9ee);
    --muted: var(--portal-muted-dark, #b4b4c0);
    --paper: var(--portal-background-dark, #16161b);
    --panel: var(--portal-panel-dark, #23242d);
    --line: var(--portal-border-dark, #4b4d5a);
    --link: var(--portal-link-dark, #a6c4ff);
    --visited: var(--portal-visited-dark, #d0b4f2);
    --accent: var(--portal-accent-dark, #14315f);
    --on-accent: var(--portal-on-accent-dark, #ffffff);
    --focus: var(--portal-focus-dark, #a6c4ff);
    --warning: var(--portal-warning-dark, #e5a84f);
    --mark: var(--portal-mark-dark, #574700);
    --govco: var(--portal-govco-dark, #0943b5);
    --on-govco: var(--portal-on-govco-dark, #ffffff);
  }
}

@media (prefers-contrast: more) {
  :root { --ink: #000; --muted: #000; --paper: #fff; --panel: #fff; --line: #000; --link: #00308f; --visited: #4b0082; --accent: #000; --on-accent: #fff; --focus: #000; --warning: #6b3a00; --mark: #ff0; --govco: #000; --on-govco: #fff; }
}

@media (prefers-contrast: more) and (prefers-color-scheme: dark) {
  :root { --ink: #fff; --muted: #fff; --paper: #000; --panel: #000; --line: #fff; --link: #9cf; --visited: #e0c8ff; --focus: #fff; --warning: #ffc266; --mark: #4d4d00; }
}

/* Text */
*, ::before, ::after { box-sizing: border-box; }
html { font-size: 100%; -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  display: flex;
  flex-direction: column;
  min-height: 100vh;
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: var(--base)/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif;
  overflow-wrap: break-word;
}
a { color: var(--link); text-underline-offset: 0.15em; }
main a:visited { color: var(--visited); }
a:hover { text-decoration-thickness: 0.15em; }
:focus { outline: 3px solid var(--focus); outline-offset: 2px; }
:focus:not(:focus-visible) { outline: 0; }
main:focus { outline: 0; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: var(--h1); margin: 0 0 var(--gap); }
h2 { font-size: var(--h2); margin: var(--gap-l) 0 var(--gap-s); }
h3 { font-size: var(--h3); margin: 1.5rem 0 var(--gap-s); }
h4 { font-size: 1em; margin: 1rem 0 0.25rem; }
p, ul, ol, dl, table, blockquote, pre { margin: 0 0 var(--gap); }
ul, ol { padding-inline-start: 1.5rem; }
li + li { margin-top: 0.35rem; }
img { max-width: 100%; height: auto; }
pre { overflow-x: auto; }
blockquote { padding-inline-start: var(--gap); border-inline-start: 4px solid var(--line); }
mark { background: var(--mark); color: var(--ink); padding: 0 0.15em; border-radius: 0.15em; }
.lead { font-size: var(--large); line-height: 1.45; }
.kind, .path, .count, .summary, .ground, span.why, .residual, .changes time, .note { color: var(--muted); }
.kind, .path, .count, .ground, span.why, .residual, .note, .changes time { font-size: var(--small); }
.kind { margin: 0 0 var(--gap-s); }
.items .path, ul.functions .path, .related .path, .article .ground, h2 .path, h4 .path { display: block; }
h2 .path, h4 .path { font-weight: 400; }
.count { white-space: nowrap; }
.status { border-inline-start: 4px solid var(--warning); padding-inline-start: 0.75rem; }
.gone { color: var(--warning); }
strong.gone { font-weight: 600; font-size: var(--small); }
a.gone { text-decoration-style: dotted; color: var(--warning); }
.text li + li { margin-top: var(--gap-s); }

/* Page */
.wide, main, .breadcrumb { max-width: var(--wide); margin-inline: auto; padding-inline: var(--gap); }
main, .breadcrumb { width: 100%; }
main { flex: 1; padding-block: var(--gap) var(--gap-l); }
main > *, .body > * { max-width: var(--measure); }
main > .split, main > .grid, .themes-of-home, main > .drawing, main > .figures, main > .page-end, .table { max-width: none; }
.skip { position: absolute; inset-inline-start: -999rem; padding: 0.75rem 1rem; background: var(--paper); z-index: 2; }
.skip:focus { inset-inline-start: 0.5rem; top: 0.5rem; }
.split > * { min-width: 0; }
@media (min-width: 60rem) {
  .split { display: grid; grid-template-columns: 18rem minmax(0, 1fr); gap: 0 3rem; align-items: start; }
  .split .text > :first-child { margin-top: 0; }
  .split.end { grid-template-columns: minmax(0, var(--measure)) minmax(15rem, 1fr); }
}

/* Head */
header.site { background: var(--accent); color: var(--on-accent); }
header.site a, header.site summary { color: inherit; }
header.site :focus, footer.site .govco :focus { outline-color: currentColor; }
.govco { background: var(--govco); color: var(--on-govco); }
.govco a { display: inline-block; padding: 0.5rem 0; font-weight: 700; letter-spacing: 0.04em; color: inherit; text-decoration: none; }
.govco a:hover { text-decoration: underline; }
.govco p { margin-block: 0; }
.band { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.75rem 2rem; padding-block: 0.9rem; }
.site-name { margin: 0; font-size: 1.3125rem; font-weight: 700; line-height: 1.25; flex: 1 1 15rem; }
.site-name a { display: flex; align-items: center; gap: 0.75rem; text-decoration: none; min-height: 2rem; }
.site-name a:hover span { text-decoration: underline; }
.site-name img { height: 3.25rem; width: auto; max-width: 10rem; background: #fff; padding: 0.2rem; border-radius: 0.2rem; }
.search { display: flex; flex-wrap: wrap; gap: 0.25rem 0; flex: 0 1 26rem; }
.search label { flex: 1 0 100%; font-size: var(--small); }
.search input, .search button { font: inherit; min-height: 2.75rem; border: 2px solid var(--muted); color: var(--ink); background: var(--paper); border-radius: 0; margin: 0; }
.search input { flex: 1 1 9rem; min-width: 0; padding: 0 0.6rem; -webkit-appearance: none; appearance: none; }
.search button { padding: 0 1.1rem; border-inline-start: 0; font-weight: 700; cursor: pointer; }
header.site .search input, header.site .search button { border-color: var(--on-accent); }
header.site .search button { border-inline-start: 2px solid var(--muted); }
body:has(.hero .search) header.site .search, body:has(.search-form) header.site .search { display: none; }
header.site .bar { background: var(--panel); color: var(--ink); border-bottom: 1px solid var(--line); }
.bar nav { display: flex; flex-wrap: wrap; gap: 0 1.5rem; }
.bar ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0 1.5rem; margin: 0; padding: 0; }
.bar li + li { margin: 0; }
.bar a, .bar summary { display: block; padding: 0.55rem 0; }
header.site .bar a { color: var(--link); text-decoration: none; }
header.site .bar a:hover { text-decoration: underline; }
header.site .bar [aria-current] { font-weight: 600; border-bottom: 3px solid; padding-bottom: calc(0.55rem - 3px); }
header.site .bar :focus { outline-color: var(--focus); }
.menus { border-top: 1px solid var(--line); }
.menus details { position: relative; }
/* The arrow takes no room of its own, so that it never stands alone on a line. */
.menus summary { font-weight: 600; list-style: none; padding-inline-end: 1.05em; }
.menus summary::-webkit-details-marker { display: none; }
.menus summary::after { content: ""; display: inline-block; margin-inline: 0.45em -1.05em; vertical-align: 0.15em; border: 0.3em solid transparent; border-top-color: currentColor; border-bottom: 0; }
.menus [open] > summary::after { transform: rotate(180deg); }
.menus ul { display: block; padding: 0 0 0.5rem 1.25rem; }
.menus ul a { padding: 0.35rem 0; }
@media (max-width: 48rem) {
  .bar nav, .bar ul { gap: 0 1rem; }
  .menus summary { font-size: var(--small); padding: 0.35rem 0; }
}
@media (min-width: 60rem) {
  .menus details[open] ul { position: absolute; z-index: 1; inset-inline-start: -0.75rem; min-width: 17rem; max-width: 24rem; padding: 0.5rem 0.75rem; background: var(--paper); border: 1px solid var(--line); box-shadow: 0 4px 12px rgba(0, 0, 0, 0.2); }
  .menus details:last-child[open] ul { inset-inline: auto 0; }
}
.breadcrumb { font-size: var(--small); color: var(--muted); padding-block: 0.75rem 0; }
.breadcrumb ol { list-style: none; display: flex; flex-wrap: wrap; margin: 0; padding: 0; }
.breadcrumb li + li { margin: 0; }
.breadcrumb li:not(:last-child)::after { content: "›"; padding: 0 0.45rem; }

/* Parts of pages */
.items, .changes, .tags, .letters ul, .pager ul, .neighbours ul, .menu ul, .outline ul, .tools ul, ol.functions, .page-end ul { list-style: none; padding: 0; }
.items > li + li, ul.functions > li + li, .changes li + li, .documents li + li, .legal-basis li + li { margin-top: 0.65rem; }
.items > li > a:first-child { font-weight: 600; }
.article h4 { margin: var(--gap) 0 0.35rem; }
.article h4 + ul { margin-top: 0.5rem; }
.article p.ground { margin: 0 0 var(--gap-s); }
ul.functions { padding-inline-start: 1.25rem; }
ul.numbered { list-style: none; padding: 0; }
ol.functions h2 { font-size: var(--base); margin: 1.75rem 0 0.25rem; }
p.functions a { font-weight: 600; }
.function-text { font-size: var(--large); line-height: 1.45; }
.card, .outline, .menu, .data { background: var(--panel); padding: var(--gap); margin: 0 0 1.5rem; }
.card { border-top: 4px solid var(--accent); }
.card h2, .outline h2, .menu h2, .data h2 { font-size: var(--h3); margin: 0 0 var(--gap-s); }
.card > :last-child, .outline ul, .menu ul, .data dl { margin-bottom: 0; }
.card dl { margin: 0; }
.outline li, .menu li { padding: 0.15rem 0; }
.outline li + li, .menu li + li { margin: 0; }
.menu { font-size: var(--small); }
.menu [aria-current] { font-weight: 700; color: inherit; text-decoration: none; }
dl > div { padding: 0.3rem 0; }
dt { font-weight: 600; }
dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
@media (min-width: 36rem) {
  main dl > div { display: grid; grid-template-columns: 13rem 1fr; gap: 0 var(--gap); }
  .card dl > div { display: block; }
}
.data { margin-block: var(--gap-l) 1.5rem; font-size: var(--small); }
.tags { display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 0 0 var(--gap); }
.tags li + li { margin: 0; }
.tags > li > a { display: inline-block; padding: 0.25rem 0.65rem; border: 1px solid var(--line); border-radius: 1rem; background: var(--panel); text-decoration: none; font-size: var(--small); }
.tags > li > a:hover { text-decoration: underline; }
.tags > li:not(:has(a)) { padding: 0.1rem 0.5rem; border: 1px solid var(--line); border-radius: 0.25rem; font-size: var(--small); }
.neighbours { border-block: 1px solid var(--line); padding: 0.75rem 0; margin: 1.5rem 0; }
.neighbours ul { display: flex; flex-wrap: wrap; gap: 0.75rem 2rem; margin: 0; }
.neighbours li { flex: 1 1 14rem; }
.neighbours li + li { margin: 0; }
@media (min-width: 36rem) { .neighbours .next { text-align: end; } }
.pager { margin: 1.5rem 0; }
.pager p { margin: 0; color: var(--muted); }
.pager ul, .letters ul { display: flex; flex-wrap: wrap; gap: 0.35rem; margin: 0 0 var(--gap); }
.pager li + li, .letters li + li { margin: 0; }
.pager a, .letters a { display: inline-block; min-width: 2.25rem; padding: 0.3rem 0.5rem; text-align: center; border: 1px solid var(--line); border-radius: 0.25rem; text-decoration: none; }
.pager a:hover, .letters a:hover { text-decoration: underline; }
.pager [aria-current] { background: var(--accent); color: var(--on-accent); border-color: var(--accent); }
main .pager [aria-current]:visited { color: var(--on-accent); }
.verbs { columns: 15rem; }
.verbs li { break-inside: avoid; }
.tree ul { padding-inline-start: 1.25rem; margin: 0.35rem 0 0; }
ul.files { margin-bottom: var(--gap-s); }
details { margin-bottom: var(--gap); }
.menus details, .tools details { margin: 0; }
summary { cursor: pointer; }
.tree li { padding: 0.1rem 0; }

/* Tools of a page */
.tools { display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; align-items: baseline; margin: 1.5rem 0; font-size: var(--small); }
.tools ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin: 0; }
.tools li + li { margin: 0; }
.tools li a { display: inline-block; min-width: 1.5rem; padding: 0.15rem 0; }
.tools .share { margin: 0; }
@media (max-width: 36rem) { .tools .share { flex: 1 0 100%; } }
.tools details { flex: 1 1 100%; }
.tools summary { cursor: pointer; padding: 0.15rem 0; }
.tools button { font: inherit; min-height: 2.5rem; padding: 0 1rem; color: var(--link); background: var(--paper); border: 2px solid currentColor; border-radius: 0.25rem; cursor: pointer; }
.cite { background: var(--panel); padding: 0.75rem; margin: 0.25rem 0 0; -webkit-user-select: all; user-select: all; }
.page-end { border-top: 1px solid var(--line); margin-top: var(--gap-l); padding-top: var(--gap); font-size: var(--small); }
.page-end p { margin: 0 0 0.35rem; }

.visually-hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

/* Home */
.hero { max-width: none; }
.hero > * { max-width: var(--measure); }
.hero .search { max-width: 34rem; margin-bottom: 1.5rem; }
.hero .search label { font-size: var(--large); font-weight: 600; }
@media (min-width: 60rem) {
  .grid { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 3rem; align-items: start; }
}
.figures .grid:has(> :only-child) { grid-template-columns: minmax(0, 44rem); }
.figures table { width: 100%; }
.figures th, .figures td { border-inline: 0; padding-inline: 0 0.75rem; }
.figures thead th { background: none; font-size: var(--small); font-weight: 400; color: var(--muted); }
.figures tbody th, .figures tbody td { background: none; font-weight: 400; vertical-align: middle; }
.figures tbody th { width: 45%; }
.figures .number { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; padding-inline-end: 0; }
.figures .days { text-align: end; padding-inline-end: 0; font-size: var(--small); }
.bars { display: block; width: 100%; min-width: 4rem; height: 1.1rem; }
.bars .ground { fill: var(--panel); }
.bars .bar { fill: var(--link); }
.figures td.bars-cell { width: 40%; }
@media (max-width: 36rem) {
  .figures tr { display: flex; flex-wrap: wrap; justify-content: space-between; border-bottom: 1px solid var(--line); padding: 0.4rem 0; }
  .figures th, .figures td, .figures tbody th { border: 0; padding: 0; width: auto; flex: 0 1 auto; }
  .figures tbody th { flex: 1 1 60%; }
  .figures td.bars-cell { order: 1; flex: 1 0 100%; width: 100%; }
  .figures thead .bars-cell { display: none; }
}

/* Tables and drawings */
.table { overflow-x: auto; margin-bottom: var(--gap); }
.table table { margin: 0; }
table { border-collapse: collapse; }
caption { text-align: start; font-weight: 600; padding-bottom: 0.35rem; }
th, td { border: 1px solid var(--line); padding: 0.4rem 0.65rem; text-align: start; vertical-align: top; }
th { background: var(--panel); }
.right { text-align: end; }
.center { text-align: center; }
.drawing { overflow-x: auto; margin: var(--gap) 0; }
@media (max-width: 36rem) {
  .criteria tr { display: grid; grid-template-columns: 1fr auto; gap: 0 var(--gap); border-bottom: 1px solid var(--line); padding: 0.4rem 0; }
  .criteria th, .criteria td { border: 0; padding: 0; background: none; }
  .criteria tr > :first-child { grid-column: 1 / -1; }
}
/* What is drawn stands as a list below: on a telephone it could not be read. */
@media screen and (max-width: 40rem) { .drawing { display: none; } }
.organigram { display: block; min-width: 40rem; max-width: 100%; height: auto; font-family: inherit; }
.organigram path { stroke: var(--muted); }
.organigram rect { fill: var(--panel); stroke: var(--muted); }
.organigram text { fill: var(--link); }
.organigram a:hover text { text-decoration: underline; }
.organigram .more rect { fill: var(--paper); stroke-dasharray: 4 3; }

/* Foot */
footer.site { background: var(--panel); border-top: 4px solid var(--accent); font-size: var(--small); padding-block: 1.5rem 0; }
footer.site h2 { font-size: 1.0625rem; margin: 0 0 var(--gap-s); }
footer.site ul { list-style: none; padding: 0; }
footer.site dl > div { padding: 0.15rem 0; }
footer.site dt, footer.site dd { display: inline; }
footer.site dt::after { content: ": "; }
footer.site .govco { margin-top: 1rem; }
footer.site a { display: inline-block; padding: 0.1rem 0; }
footer.site .govco a { padding: 0.5rem 0; }
.foot { display: flow-root; }
@media (min-width: 48rem) {
  .foot { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 0 2.5rem; }
  .foot .contact { grid-column: 1 / -1; }
  .foot .contact dl { columns: 2; column-gap: 2.5rem; }
  .foot dl > div { break-inside: avoid; }
}
@media (min-width: 60rem) {
  .foot { grid-template-columns: 2.2fr 1fr 1fr 1.2fr; }
  .foot .contact { grid-column: auto; grid-row: span 2; }
  .foot .contact dl { columns: auto; }
}

@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }

@media (forced-colors: active) {
  .card, .outline, .menu, .data, .tags > li > a, .cite { border: 1px solid; }
  header.site { border-bottom: 2px solid; }
  mark { background: Canvas; color: CanvasText; border-bottom: 2px solid; }
  .pager [aria-current] { border: 3px solid; }
  .bars .ground { fill: none; }
  .bars .bar { fill: CanvasText; }
  .organigram text { fill: LinkText; }
  .organigram rect { fill: Canvas; stroke: CanvasText; }
  .organigram path { stroke: CanvasText; }
}

/* The page of the search. */
.search-form .search { max-width: 34rem; }
.search-form .hint { margin: 0.35rem 0 1rem; font-size: var(--small); color: var(--muted); }
.search-form fieldset { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(11.5rem, 100%), 1fr)); gap: 0.5rem 1rem; min-width: 0; margin: 0 0 1rem; padding: 0.25rem 1rem 1rem; border: 1px solid var(--line); }
.search-form fieldset p { min-width: 0; margin: 0; }
.search-form fieldset label { display: block; font-size: var(--small); }
.search-form select { font: inherit; width: 100%; min-height: 2.75rem; color: var(--ink); background: var(--paper); border: 2px solid var(--muted); border-radius: 0; }
.search-status { font-weight: 700; }
.search-notes { padding-inline-start: 1.25rem; }
.results { padding-inline-start: 2.25rem; }
section:has(> .results:empty) { display: none; }
.results li { margin-bottom: 1.25rem; }
.results h3, .results p { margin: 0; }
.search-notes button, .more-results { font: inherit; min-height: 2.75rem; padding: 0 1rem; color: var(--link); background: var(--paper); border: 2px solid currentColor; border-radius: 0.25rem; cursor: pointer; }

@media print {
  @page { margin: 2cm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 9pt; } }
  :root { --ink: #000; --muted: #333; --line: #777; --paper: #fff; --panel: #fff; --link: #000; --visited: #000; --accent: #fff; --on-accent: #000; --warning: #000; --mark: #fff; --govco: #fff; --on-govco: #000; --small: 10pt; --gap: 7pt; --gap-l: 14pt; --measure: none; --wide: none; color-scheme: light; }
  body { display: block; font: 11pt/1.45 Georgia, "Times New Roman", serif; }
  h1 { font-size: 18pt; }
  h2, .lead, .function-text { font-size: 13pt; }
  h3, .card h2, .data h2 { font-size: 11.5pt; }
  .skip, header.site .bar, .search, .search-form, .govco, .breadcrumb, .menu, .outline, .neighbours, .pager, .letters, .tools > :not(details), .report, .map, .onward, p.functions, footer.site section:not(.contact), footer.site nav, footer.site .contact h2 { display: none; }
  body:has(.hero) header.site { display: none; }
  details::details-content { content-visibility: visible; display: block; }
  summary { list-style: none; }
  .tools { display: block; margin: 12pt 0 0; }
  .tags > li > a { border: 0; padding: 0; background: none; }
  .items > li + li, ul.functions > li + li { margin-top: 3pt; }
  .grid { display: block; }
  .wide, main { padding: 0; }
  .split { display: block; }
  header.site { border-bottom: 1pt solid #000; margin-bottom: 12pt; }
  .band { padding: 0 0 6pt; }
  a { color: inherit; text-decoration: none; }
  .text a[href^="http"]::after, .documents a[href^="http"]::after, .social a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 90%; }
  h1, h2, h3 { break-after: avoid; }
  li, tr, .data, .card, .figures table, footer.site { break-inside: avoid; }
  caption { break-after: avoid; }
  .figures { break-inside: avoid; }
  mark { text-decoration: underline; }
  .card, .data { border: 0; border-top: 1pt solid #000; padding: 6pt 0 0; margin: 12pt 0; }
  .page-end { margin-top: 12pt; padding-top: 6pt; border-top: 1pt solid #000; }
  .drawing { overflow: visible; margin: 0; }
  .organigram { min-width: 0; width: 100%; max-height: 22cm; }
  .organigram rect { fill: none; stroke: #000; }
  .organigram path { stroke: #000; }
  .organigram text { fill: #000; }
  .organigram-list { break-before: page; }
  .bars .ground { fill: none; stroke: #777; vector-effect: non-scaling-stroke; }
  .bars .bar { fill: #555; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .foot { display: block; }
  footer.site { border-top: 1pt solid #000; margin-top: 8pt; padding: 6pt 0 0; }
}

"""###
        ),
        (
            "assets/vitrina.js",
            ###"""
(function () {
  'use strict';
  function each(selector, action) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), action);
  }
  each('button.print', function (button) {
    button.hidden = false;
    button.addEventListener('click', function () { window.print(); });
  });
  // A menu closes when another opens, with Escape, and when the reader goes elsewhere.
  function closeOthers(open) {
    each('.menus details[open]', function (menu) { if (menu !== open) { menu.open = false; } });
  }
  var wide = window.matchMedia('(min-width: 60rem)');
  each('.menus details', function (menu) {
    menu.addEventListener('toggle', function () { if (menu.open && wide.matches) { closeOthers(menu); } });
  });
  document.addEventListener('keydown', function (event) {
    var menu = event.key === 'Escape' && document.querySelector('.menus details[open]');
    if (!menu) { return; }
    if (menu.contains(document.activeElement)) { menu.querySelector('summary').focus(); }
    closeOthers(null);
  });
  document.addEventListener('click', function (event) {
    if (wide.matches && !event.target.closest('.menus')) { closeOthers(null); }
  });
}());

"""###
        ),
        (
            "function.mustache",
            ###"""
{{<layout}}
{{$content}}
<div class="split end">
<div class="body">
<article>
<p class="kind"><a href="{{agency.address}}">{{agency.title}}</a>{{#is_residual}} · {{words.residual}}{{/is_residual}}</p>
<h1>{{words.function}} {{number}}{{#given_title}}: {{.}}{{/given_title}}</h1>
{{#summary}}
<p class="lead">{{.}}</p>
{{/summary}}
<div class="text function-text">
{{{text}}}
</div>
{{#renumbered}}
<p class="renumbered">{{words.renumbered}} <a href="{{address}}">{{title}}</a>.</p>
{{/renumbered}}
{{#more}}
<section aria-labelledby="mas_sobre_ella">
<h2 id="mas_sobre_ella">{{words.more}}</h2>
<div class="text">
{{{.}}}
</div>
</section>
{{/more}}
</article>
{{> legal-basis}}
{{#has_cited_norms}}
<section class="legal-basis">
<h2>{{words.cited_norms}}</h2>
<ul>
{{#cited_norms}}
{{> basis-item}}
{{/cited_norms}}
</ul>
</section>
{{/has_cited_norms}}
{{> function-themes}}
{{> related-functions}}
{{> documents}}
{{> data}}
{{> tools}}
<nav class="neighbours" aria-label="{{words.previous}} / {{words.next}}">
<ul>
{{#previous}}
<li class="previous"><a href="{{address}}" rel="prev">{{words.previous}}: {{number}}. {{title}}</a></li>
{{/previous}}
{{#next}}
<li class="next"><a href="{{address}}" rel="next">{{words.next}}: {{number}}. {{title}}</a></li>
{{/next}}
</ul>
</nav>
</div>
{{#has_menu}}
<nav class="menu" aria-labelledby="funciones_de_la_entidad">
<h2 id="funciones_de_la_entidad"><a href="{{list.address}}">{{words.functions}}</a></h2>
<ul>
{{{menu}}}</ul>
</nav>
{{/has_menu}}
</div>
{{/content}}
{{/layout}}

"""###
        ),
        (
            "functions-a-z.mustache",
            ###"""
{{<layout}}
{{$content}}
<h1>{{words.functions_a_z}}</h1>
<p>{{count}}</p>
{{> letters}}
{{> pager}}
{{#letters}}
<section aria-labelledby="{{id}}">
<h2 id="{{id}}">{{letter}}</h2>
<ul class="functions">
{{#functions}}
<li><a href="{{address}}">{{title}}</a>{{#agency}} <span class="path">{{.}}</span>{{/agency}}</li>
{{/functions}}
</ul>
</section>
{{/letters}}
{{> pager-end}}
{{/content}}
{{/layout}}

"""###
        ),
        (
            "functions.mustache",
            ###"""
{{<layout}}
{{$content}}
<h1>{{page.title}}</h1>
<p>{{words.agency}}: <a href="{{agency.address}}">{{agency.title}}</a> · {{count}}</p>
{{> pager}}
{{#has_outline}}
<nav class="letters" aria-label="{{words.on_this_page}}">
<ul>
{{#functions}}
<li><a href="#funcion_{{number}}">{{number}}</a></li>
{{/functions}}
</ul>
</nav>
{{/has_outline}}
<ol class="functions">
{{#functions}}
<li id="funcion_{{number}}">
<h2><a href="{{address}}">{{words.function}} {{number}}</a>{{#is_residual}} <span class="residual">{{words.residual}}</span>{{/is_residual}}</h2>
<div class="text">
{{{text}}}
</div>
</li>
{{/functions}}
</ol>
{{> pager-end}}
{{> functions-basis}}
{{/content}}
{{/layout}}

"""###
        ),
        (
            "home.mustache",
            ###"""
{{<layout}}
{{$content}}
<div class="hero">
<h1>{{page.title}}</h1>
{{#summary}}
<p class="lead">{{.}}</p>
{{/summary}}
{{#portal.links.search}}
<form class="search" role="search" aria-label="{{words.search_submit}}" action="{{.}}" method="get">
<label for="buscar_lo_que_necesita">{{words.search_prompt}}</label>
<input type="search" id="buscar_lo_que_necesita" name="q" autocomplete="off">
<button type="submit">{{words.search_submit}}</button>
</form>
{{/portal.links.search}}
{{#has_text}}
<div class="text">
{{{text}}}
</div>
{{/has_text}}
</div>
{{#has_themes}}
<section class="themes-of-home" aria-labelledby="temas_del_portal">
<h2 id="temas_del_portal">{{words.themes}}</h2>
<ul class="tags">
{{#themes}}
<li><a href="{{address}}">{{title}}</a></li>
{{/themes}}
</ul>
</section>
{{/has_themes}}
<div class="grid">
<section aria-labelledby="las_entidades">
<h2 id="las_entidades">{{words.agencies}}</h2>
<ul class="items">
{{#agencies}}
{{> agency-item}}
{{/agencies}}
</ul>
{{#portal.links}}
<p><a href="{{agencies}}">{{agency_count}}</a>{{#function_count}} · <a href="{{functions}}">{{.}}</a>{{/function_count}}{{#norm_count}}{{#norms}} · <a href="{{.}}">{{norm_count}}</a>{{/norms}}{{/norm_count}}</p>
<ul class="tags onward">
{{#a_z}}
<li><a href="{{.}}">{{words.functions_a_z}}</a></li>
{{/a_z}}
{{#verbs}}
<li><a href="{{.}}">{{words.functions_by_verb}}</a></li>
{{/verbs}}
{{#organigram}}
<li><a href="{{.}}">{{words.organigram}}</a></li>
{{/organigram}}
</ul>
{{/portal.links}}
</section>
{{#has_changes}}
<section aria-labelledby="ultimos_cambios">
<h2 id="ultimos_cambios">{{words.latest_changes}}</h2>
<ul class="changes">
{{#changes}}
<li><time datetime="{{day_iso}}">{{day}}</time><br><a href="{{address}}">{{title}}</a>{{#path}} <span class="path">{{.}}</span>{{/path}}</li>
{{/changes}}
</ul>
</section>
{{/has_changes}}
</div>
{{> latest-news}}
{{> figures}}
{{> documents}}
{{#has_data}}
{{> data}}
{{/has_data}}
{{/content}}
{{/layout}}

"""###
        ),
        (
            "news-list.mustache",
            ###"""
{{<layout}}
{{$content}}
<h1>{{words.news}}</h1>
<p class="lead">{{count}}</p>
{{> pager}}
{{#years}}
<section>
<h2>{{year}}</h2>
<ul class="changes">
{{#news}}
{{> news-entry}}
{{/news}}
</ul>
</section>
{{/years}}
{{> pager}}
{{/content}}
{{/layout}}

"""###
        ),
        (
            "news.mustache",
            ###"""
{{<layout}}
{{$content}}
<article>
<header>
<p class="kind"><time datetime="{{day_iso}}">{{day}}</time>{{#agency}} · <a href="{{address}}">{{title}}</a>{{/agency}}</p>
<h1>{{title}}</h1>
{{#summary}}
<p class="lead">{{.}}</p>
{{/summary}}
</header>
{{#image}}
<p class="picture"><img src="{{address}}" alt="{{text}}"></p>
{{/image}}
<div class="text">
{{{text}}}
</div>
{{> documents}}
{{> data}}
{{> tools}}
</article>
<p><a href="{{list.address}}">{{list.title}}</a></p>
{{/content}}
{{/layout}}

"""###
        ),
        (
            "norm.mustache",
            ###"""
{{<layout}}
{{$content}}
<article>
<p class="kind">{{issuer}}</p>
<h1>{{name}}</h1>
{{#is_first}}
{{#title}}
<p class="lead">{{.}}</p>
{{/title}}
{{#epigraph}}
<p class="lead">{{.}}</p>
{{/epigraph}}
<dl class="norm">
<div{{#is_gone}} class="gone"{{/is_gone}}><dt>{{words.norm_status}}</dt><dd>{{status}}</dd></div>
{{#issued}}
<div><dt>{{words.norm_issued}}</dt><dd><time datetime="{{iso}}">{{text}}</time></dd></div>
{{/issued}}
{{#published}}
<div><dt>{{words.norm_published}}</dt><dd><time datetime="{{iso}}">{{text}}</time></dd></div>
{{/published}}
{{#gazette}}
<div><dt>{{words.gazette}}</dt><dd>{{.}}</dd></div>
{{/gazette}}
{{#url}}
<div><dt>{{words.official_text}}</dt><dd><a href="{{.}}">{{.}}</a></dd></div>
{{/url}}
</dl>
{{#has_ties}}
<section aria-labelledby="relaciones">
<h2 id="relaciones">{{words.norm_ties}}</h2>
<ul class="ties">
{{#ties}}
<li>{{words}}: <a href="{{address}}">{{title}}</a>{{#parts}}, {{.}}{{/parts}}{{#since}}, {{since_words}} <time datetime="{{iso}}">{{text}}</time>{{/since}}</li>
{{/ties}}
</ul>
</section>
{{/has_ties}}
{{#text}}
<section aria-labelledby="texto_de_la_norma">
<h2 id="texto_de_la_norma">{{words.norm_text}}</h2>
<div class="text">
{{{.}}}
</div>
</section>
{{/text}}
{{> documents}}
{{/is_first}}
</article>
{{#has_articles}}
<section aria-labelledby="quien_se_funda_en_ella">
<h2 id="quien_se_funda_en_ella">{{words.norm_uses}}</h2>
{{#count}}
<p>{{.}}</p>
{{/count}}
{{> pager}}
{{#articles}}
<section class="article">
<h3>{{title}}</h3>
{{#users}}
<h4><a href="{{address}}">{{title}}{{#path}} <span class="path">{{.}}</span>{{/path}}</a></h4>
{{#own}}
<p class="ground">{{ground}}{{#parts}}: {{.}}{{/parts}}</p>
{{/own}}
{{#has_functions}}
<ul class="functions numbered">
{{#functions}}
<li><a href="{{address}}">{{title}}</a> <span class="ground">{{ground}}{{#parts}}: {{.}}{{/parts}}</span></li>
{{/functions}}
</ul>
{{/has_functions}}
{{/users}}
</section>
{{/articles}}
{{> pager-end}}
</section>
{{/has_articles}}
{{/content}}
{{/layout}}

"""###
        ),
        (
            "norms.mustache",
            ###"""
{{<layout}}
{{$content}}
<h1>{{words.norms}}</h1>
<p class="lead">{{words.norms_text}}</p>
<p>{{count}}</p>
{{> pager}}
{{#has_outline}}
<nav class="outline" aria-labelledby="en_esta_pagina">
<h2 id="en_esta_pagina">{{words.on_this_page}}</h2>
<ul>
{{#issuers}}
<li><a href="#{{id}}">{{title}}</a></li>
{{/issuers}}
</ul>
</nav>
{{/has_outline}}
{{#issuers}}
<section class="issuer" aria-labelledby="{{id}}">
<h2 id="{{id}}">{{title}}</h2>
{{#types}}
<h3>{{title}}</h3>
<ul class="items">
{{#norms}}
<li><a href="{{address}}">{{title}}</a>{{#uses}} <span class="count">{{.}}</span>{{/uses}}{{#gone}} <strong class="gone">{{.}}</strong>{{/gone}}{{#epigraph}}<br><span class="summary">{{.}}</span>{{/epigraph}}</li>
{{/norms}}
</ul>
{{/types}}
</section>
{{/issuers}}
{{> pager-end}}
{{/content}}
{{/layout}}

"""###
        ),
        (
            "not-found.mustache",
            ###"""
{{<layout}}
{{$content}}
<h1>{{words.not_found}}</h1>
<p>{{words.not_found_text}}</p>
{{#portal.links}}
<p>{{words.not_found_links}}</p>
<ul>
<li><a href="{{home}}">{{words.home}}</a></li>
<li><a href="{{agencies}}">{{words.agencies}}</a></li>
<li><a href="{{functions}}">{{words.all_functions}}</a></li>
<li><a href="{{site_map}}">{{words.site_map}}</a></li>
</ul>
{{/portal.links}}
{{/content}}
{{/layout}}

"""###
        ),
        (
            "open-data.mustache",
            ###"""
{{<layout}}
{{$content}}
<h1>{{words.open_data}}</h1>
<p class="lead">{{words.open_data_text}}</p>
<dl>
<div><dt>{{words.license}}</dt><dd>{{#license}}<a href="{{.}}" rel="license">{{.}}</a>{{/license}}{{^license}}{{words.license_missing}}{{/license}}</dd></div>
<div><dt>{{words.how_to_cite}}</dt><dd>{{citation}}</dd></div>
{{#updated_iso}}
<div><dt>{{words.updated}}</dt><dd><time datetime="{{.}}">{{updated}}</time></dd></div>
{{/updated_iso}}
</dl>
{{#has_json}}
<p>{{words.page_json_note}}</p>
{{/has_json}}
{{#tables}}
<section class="data-table" aria-labelledby="{{id}}">
<h2 id="{{id}}">{{title}}</h2>
<p>{{meaning}} <span class="count">{{count}}</span></p>
<ul class="files">
{{#files}}
<li><a href="{{address}}" type="{{type}}">{{title}}</a>, {{size}}</li>
{{/files}}
</ul>
<details>
<summary>{{words.columns}}</summary>
<dl>
{{#columns}}
<div><dt><code>{{name}}</code></dt><dd>{{meaning}} ({{kind}}{{#is_required}}, {{words.never_empty}}{{/is_required}})</dd></div>
{{/columns}}
</dl>
</details>
</section>
{{/tables}}
{{#has_tables}}
<p>{{words.csv_note}}</p>
{{/has_tables}}
{{#has_files}}
<section aria-labelledby="todo_junto">
<h2 id="todo_junto">{{words.all_data}}</h2>
<ul class="files">
{{#files}}
<li><a href="{{address}}" type="{{type}}">{{title}}</a>, {{size}}</li>
{{/files}}
</ul>
</section>
{{/has_files}}
{{/content}}
{{/layout}}

"""###
        ),
        (
            "organigram.mustache",
            ###"""
{{<layout}}
{{$content}}
<h1>{{page.title}}</h1>
{{#whole}}
<p><a href="{{address}}">{{title}}</a></p>
{{/whole}}
{{> pager}}
<div class="drawing" role="region" tabindex="0" aria-label="{{words.organigram_scroll}}">
{{{drawing}}}
</div>
<section class="organigram-list" aria-labelledby="como_lista">
<h2 id="como_lista">{{words.organigram_list}}</h2>
<ul class="tree">
{{#tree}}
{{> organigram-node}}
{{/tree}}
</ul>
</section>
{{> pager-end}}
{{/content}}
{{/layout}}

"""###
        ),
        (
            "page.mustache",
            ###"""
{{<layout}}
{{$content}}
<header>
{{#agency}}
<p class="kind"><a href="{{address}}">{{title}}</a></p>
{{/agency}}
<h1>{{title}}</h1>
{{#summary}}
<p class="lead">{{.}}</p>
{{/summary}}
</header>
<div class="{{#has_side}}split{{/has_side}}">
{{#has_side}}
<div class="side">
{{#contact}}
<section class="card" aria-labelledby="tarjeta_de_contacto">
<h2 id="tarjeta_de_contacto">{{words.contact}}</h2>
{{> contact}}
{{#map}}
<p class="map"><a href="{{.}}" rel="noreferrer">{{words.on_map}}</a></p>
{{/map}}
</section>
{{/contact}}
{{#has_outline}}
<nav class="outline" aria-labelledby="en_esta_pagina">
<h2 id="en_esta_pagina">{{words.on_this_page}}</h2>
<ul>
{{#outline}}
<li><a href="{{address}}">{{title}}</a></li>
{{/outline}}
</ul>
</nav>
{{/has_outline}}
</div>
{{/has_side}}
<div class="body">
<div class="text">
{{{text}}}
</div>
{{#has_questions}}
<section class="questions" aria-labelledby="las_preguntas">
<h2 id="las_preguntas">{{words.questions}}</h2>
{{#questions}}
<h3>{{question}}</h3>
{{#answer}}
<p>{{.}}</p>
{{/answer}}
{{/questions}}
</section>
{{/has_questions}}
{{#has_pages}}
<section aria-labelledby="en_esta_seccion">
<h2 id="en_esta_seccion">{{words.in_this_section}}</h2>
<ul class="items">
{{#pages}}
{{> article-item}}
{{/pages}}
</ul>
</section>
{{/has_pages}}
{{> legal-basis}}
{{> documents}}
{{> data}}
{{> tools}}
</div>
</div>
{{/content}}
{{/layout}}

"""###
        ),
        (
            "partials/agency-item.mustache",
            ###"""
<li><a href="{{address}}">{{title}}</a>{{#short}} ({{.}}){{/short}}{{#functions}} <span class="count">{{.}}</span>{{/functions}}{{#summary}}<br><span class="summary">{{.}}</span>{{/summary}}</li>

"""###
        ),
        (
            "partials/agency-node.mustache",
            ###"""
<li><a href="{{address}}">{{title}}</a>{{#is_continued}} ({{words.continues}}){{/is_continued}}{{#functions}} <span class="count">{{.}}</span>{{/functions}}
{{#has_children}}
<ul>
{{#children}}
{{> agency-node}}
{{/children}}
</ul>
{{/has_children}}
</li>

"""###
        ),
        (
            "partials/article-item.mustache",
            ###"""
<li><a href="{{address}}">{{title}}</a>{{#summary}}<br><span class="summary">{{.}}</span>{{/summary}}</li>

"""###
        ),
        (
            "partials/article-node.mustache",
            ###"""
<li><a href="{{address}}">{{title}}</a>
{{#has_children}}
<ul>
{{#children}}
{{> article-node}}
{{/children}}
</ul>
{{/has_children}}
</li>

"""###
        ),
        (
            "partials/bar.mustache",
            ###"""
<svg class="bars" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="ground" width="100" height="10"/><rect class="bar" x="{{start}}" width="{{length}}" height="10"/></svg>
"""###
        ),
        (
            "partials/basis-item.mustache",
            ###"""
<li>{{#address}}<a href="{{.}}">{{norm}}</a>{{/address}}{{^address}}{{norm}}{{/address}}{{#parts}}, {{.}}{{/parts}}{{#items}} ({{words.items}} {{.}}){{/items}}{{#gone}} <strong class="gone">{{.}}</strong>{{/gone}}{{#ground}}<br><span class="ground">{{.}}</span>{{/ground}}</li>

"""###
        ),
        (
            "partials/breadcrumb.mustache",
            ###"""
{{#page.has_breadcrumb}}
<nav class="breadcrumb" aria-label="{{words.breadcrumb}}">
<ol>
{{#page.breadcrumb}}
<li><a href="{{address}}">{{title}}</a></li>
{{/page.breadcrumb}}
<li aria-current="page">{{page.title}}</li>
</ol>
</nav>
{{/page.has_breadcrumb}}

"""###
        ),
        (
            "partials/contact.mustache",
            ###"""
<dl>
{{#address}}
<div><dt>{{words.address}}</dt><dd>{{.}}{{#place}}, {{.}}{{/place}}</dd></div>
{{/address}}
{{^address}}
{{#place}}
<div><dt>{{words.address}}</dt><dd>{{.}}</dd></div>
{{/place}}
{{/address}}
{{#postal_code}}
<div><dt>{{words.postal_code}}</dt><dd>{{.}}</dd></div>
{{/postal_code}}
{{#hours}}
<div><dt>{{words.hours}}</dt><dd>{{.}}</dd></div>
{{/hours}}
{{#phone}}
<div><dt>{{words.phone}}</dt><dd>{{> telephones}}</dd></div>
{{/phone}}
{{#free_line}}
<div><dt>{{words.free_line}}</dt><dd>{{> telephones}}</dd></div>
{{/free_line}}
{{#anticorruption_line}}
<div><dt>{{words.anticorruption_line}}</dt><dd>{{> telephones}}</dd></div>
{{/anticorruption_line}}
{{#email}}
<div><dt>{{words.email}}</dt><dd><a href="{{address}}">{{text}}</a></dd></div>
{{/email}}
{{#judicial_email}}
<div><dt>{{words.judicial_email}}</dt><dd><a href="{{address}}">{{text}}</a></dd></div>
{{/judicial_email}}
</dl>

"""###
        ),
        (
            "partials/data.mustache",
            ###"""
<section class="data" aria-labelledby="datos_de_la_pagina">
<h2 id="datos_de_la_pagina">{{words.page_data}}</h2>
{{#data.overdue_iso}}
<p class="status overdue">{{words.review_overdue}} <time datetime="{{.}}">{{data.overdue}}</time>.</p>
{{/data.overdue_iso}}
<dl>
<div><dt>{{words.published}}</dt><dd>{{#data.published_iso}}<time datetime="{{.}}">{{data.published}}</time>{{/data.published_iso}}{{^data.published_iso}}{{data.published}}{{/data.published_iso}}</dd></div>
{{#data.updated_iso}}
<div><dt>{{words.updated}}</dt><dd><time datetime="{{.}}">{{data.updated}}</time></dd></div>
{{/data.updated_iso}}
{{#data.responsible}}
<div><dt>{{words.responsible}}</dt><dd>{{.}}</dd></div>
{{/data.responsible}}
{{#data.review_every}}
<div><dt>{{words.review_every}}</dt><dd>{{.}}</dd></div>
{{/data.review_every}}
{{#data.has_themes}}
<div><dt>{{words.themes}}</dt><dd><ul class="tags">{{#data.themes}}<li>{{.}}</li>{{/data.themes}}</ul></dd></div>
{{/data.has_themes}}
{{#data.source}}
<div><dt>{{words.source}}</dt><dd><a href="{{.}}">{{.}}</a>{{#data.retrieved}}, {{words.retrieved}} {{.}}{{/data.retrieved}}</dd></div>
{{/data.source}}
{{#data.visits}}
<div><dt>{{words.visits}}</dt><dd>{{.}} ({{words.visits_as_of}}: {{data.visits_as_of}})</dd></div>
{{/data.visits}}
</dl>
</section>

"""###
        ),
        (
            "partials/documents.mustache",
            ###"""
{{#has_documents}}
<section class="documents">
<h2>{{words.documents}}</h2>
<ul>
{{#documents}}
<li><a href="{{address}}"{{#language}} hreflang="{{.}}"{{/language}}>{{title}}</a> ({{format}}{{#size}}, {{.}}{{/size}}){{#published}}, {{.}}{{/published}}{{#summary}}<br>{{.}}{{/summary}}</li>
{{/documents}}
</ul>
</section>
{{/has_documents}}

"""###
        ),
        (
            "partials/figures.mustache",
            ###"""
{{#has_figures}}
<section class="figures" aria-labelledby="el_portal_en_cifras">
<h2 id="el_portal_en_cifras">{{words.figures}}</h2>
<div class="grid">
{{#themes_figure}}
<table>
<caption>{{words.figure_themes}}</caption>
<thead>
<tr><th scope="col">{{words.theme}}</th><th scope="col" class="bars-cell">{{words.share_of}}</th><th scope="col" class="number">{{words.functions}}</th></tr>
</thead>
<tbody>
{{#rows}}
<tr><th scope="row"><a href="{{address}}">{{title}}</a></th><td class="bars-cell">{{> bar}}</td><td class="number">{{value}}</td></tr>
{{/rows}}
</tbody>
</table>
{{/themes_figure}}
{{#freshness_figure}}
<table>
<caption>{{words.figure_freshness}}</caption>
<thead>
<tr><th scope="col">{{words.agency}}</th><th scope="col" class="bars-cell">{{first}} – {{last}}</th><th scope="col" class="days">{{words.oldest_and_latest}}</th></tr>
</thead>
<tbody>
{{#rows}}
<tr><th scope="row"><a href="{{address}}">{{title}}</a></th><td class="bars-cell">{{> bar}}</td><td class="days">{{value}}</td></tr>
{{/rows}}
</tbody>
</table>
{{/freshness_figure}}
</div>
</section>
{{/has_figures}}

"""###
        ),
        (
            "partials/function-themes.mustache",
            ###"""
{{#has_themes}}
<section class="themes" aria-labelledby="sus_temas">
<h2 id="sus_temas">{{words.themes}}</h2>
<ul>
{{#themes}}
<li><a href="{{address}}">{{title}}</a>{{> reasons}}</li>
{{/themes}}
</ul>
</section>
{{/has_themes}}

"""###
        ),
        (
            "partials/functions-basis.mustache",
            ###"""
{{#has_functions_basis}}
<section class="legal-basis">
<h2>{{words.functions_basis}}</h2>
<ul>
{{#functions_basis}}
{{> basis-item}}
{{/functions_basis}}
</ul>
</section>
{{/has_functions_basis}}

"""###
        ),
        (
            "partials/latest-news.mustache",
            ###"""
{{#latest_news}}
<section class="news" aria-labelledby="ultimas_noticias">
<h2 id="ultimas_noticias">{{words.latest_news}}</h2>
<ul class="changes">
{{#news}}
{{> news-entry}}
{{/news}}
</ul>
<p class="onward"><a href="{{all}}">{{words.all_news}}</a></p>
</section>
{{/latest_news}}

"""###
        ),
        (
            "partials/layout.mustache",
            ###"""
<!DOCTYPE html>
<html lang="{{page.language}}"{{#page.is_rtl}} dir="rtl"{{/page.is_rtl}}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'">
<title>{{page.full_title}}</title>
{{#portal.is_preview}}
<meta name="robots" content="noindex, nofollow">
{{/portal.is_preview}}
{{#page.description}}
<meta name="description" content="{{.}}">
{{/page.description}}
{{#page.permalink}}
<link rel="canonical" href="{{.}}">
{{/page.permalink}}
{{#portal.links}}
{{#colors}}
<link rel="stylesheet" href="{{.}}">
{{/colors}}
<link rel="stylesheet" href="{{style}}">
{{#open_search}}
<link rel="search" type="application/opensearchdescription+xml" title="{{portal.title}}" href="{{.}}">
{{/open_search}}
{{#script}}
<script src="{{.}}" defer></script>
{{/script}}
{{/portal.links}}
{{^portal.links}}
{{#portal.root_colors}}
<link rel="stylesheet" href="{{.}}">
{{/portal.root_colors}}
<link rel="stylesheet" href="{{portal.root_style}}">
{{/portal.links}}
{{#page.feed}}
<link rel="alternate" type="application/atom+xml" title="{{words.latest_changes}}" href="{{.}}">
{{/page.feed}}
{{#page.json}}
<link rel="alternate" type="application/json" href="{{.}}">
{{/page.json}}
{{#page.json_ld}}
<script type="application/ld+json">{{{.}}}</script>
{{/page.json_ld}}
{{$head}}{{/head}}</head>
<body>
<a class="skip" href="#contenido_principal">{{words.skip}}</a>
{{{portal.head}}}
{{> breadcrumb}}
<main id="contenido_principal" tabindex="-1">
{{$content}}{{/content}}
{{> page-end}}
</main>
{{{portal.foot}}}
</body>
</html>

"""###
        ),
        (
            "partials/legal-basis.mustache",
            ###"""
{{#has_legal_basis}}
<section class="legal-basis">
<h2>{{words.legal_basis}}</h2>
<ul>
{{#legal_basis}}
{{> basis-item}}
{{/legal_basis}}
</ul>
</section>
{{/has_legal_basis}}

"""###
        ),
        (
            "partials/letters.mustache",
            ###"""
<nav class="letters" aria-label="{{words.letters}}">
<ul>
{{#index}}
<li><a href="{{address}}">{{title}}</a></li>
{{/index}}
</ul>
</nav>

"""###
        ),
        (
            "partials/listed-agencies.mustache",
            ###"""
{{#agencies}}
<section>
<h2><a href="{{address}}">{{title}}{{#path}} <span class="path">{{.}}</span>{{/path}}</a></h2>
<ul class="functions numbered">
{{#functions}}
<li><a href="{{address}}">{{number}}. {{title}}</a>{{> reasons}}</li>
{{/functions}}
</ul>
</section>
{{/agencies}}

"""###
        ),
        (
            "partials/menu-item.mustache",
            ###"""
<li><a href="{{address}}"{{#is_current}} aria-current="page"{{/is_current}}>{{number}}. {{title}}</a></li>

"""###
        ),
        (
            "partials/news-entry.mustache",
            ###"""
<li><time datetime="{{day_iso}}">{{day}}</time><br><a href="{{address}}">{{title}}</a>{{#path}} <span class="path">{{.}}</span>{{/path}}{{#summary}}<br><span class="summary">{{.}}</span>{{/summary}}</li>

"""###
        ),
        (
            "partials/organigram-node.mustache",
            ###"""
<li><a href="{{address}}">{{title}}</a>{{#more}} (<a href="{{address}}">{{title}}</a>){{/more}}
{{#has_children}}
<ul>
{{#children}}
{{> organigram-node}}
{{/children}}
</ul>
{{/has_children}}
</li>

"""###
        ),
        (
            "partials/page-end.mustache",
            ###"""
{{#page.has_end}}
<div class="page-end">
{{#page.permalink}}
<p class="permalink">{{words.permalink}}: <a href="{{.}}">{{.}}</a></p>
{{/page.permalink}}
{{#page.report}}
<p class="report">{{words.found_error}} <a href="{{.}}?subject={{words.error_subject}}%20{{page.place}}">{{words.tell_us}}</a></p>
{{/page.report}}
</div>
{{/page.has_end}}

"""###
        ),
        (
            "partials/pager-end.mustache",
            ###"""
{{#pager}}
<nav class="pager" aria-label="{{words.parts_again}}">
{{> pager-links}}
</nav>
{{/pager}}

"""###
        ),
        (
            "partials/pager-links.mustache",
            ###"""
<p>{{words.part}} {{part}} {{words.of}} {{count}}</p>
<ul>
{{#previous}}
<li><a href="{{.}}" rel="prev">{{words.previous}}</a></li>
{{/previous}}
{{#parts}}
<li><a href="{{address}}"{{#is_current}} aria-current="page"{{/is_current}}>{{number}}</a></li>
{{/parts}}
{{#next}}
<li><a href="{{.}}" rel="next">{{words.next}}</a></li>
{{/next}}
</ul>

"""###
        ),
        (
            "partials/pager.mustache",
            ###"""
{{#pager}}
<nav class="pager" aria-label="{{words.parts}}">
{{> pager-links}}
</nav>
{{/pager}}

"""###
        ),
        (
            "partials/reasons.mustache",
            ###"""
{{#has_marks}} <span class="why">{{words.theme_by}}{{#marks}} <mark>{{.}}</mark>{{/marks}}</span>{{/has_marks}}{{#is_given}} <span class="why">{{words.theme_given}}</span>{{/is_given}}
"""###
        ),
        (
            "partials/related-functions.mustache",
            ###"""
{{#has_related}}
<section class="related" aria-labelledby="funciones_parecidas">
<h2 id="funciones_parecidas">{{words.related_functions}}</h2>
<ul>
{{#related}}
<li><a href="{{address}}">{{title}}</a>{{#agency}} <span class="path">{{.}}</span>{{/agency}}</li>
{{/related}}
</ul>
</section>
{{/has_related}}

"""###
        ),
        (
            "partials/site-footer.mustache",
            ###"""
<footer class="site" lang="{{portal.language}}">
<div class="wide">
<div class="foot">
<section class="contact" aria-labelledby="quien_publica">
<h2 id="quien_publica">{{portal.title}}</h2>
{{#portal.contact}}
{{> contact}}
{{/portal.contact}}
{{#portal.publisher}}
<p>{{words.publisher}}: {{.}}</p>
{{/portal.publisher}}
{{#portal.footer}}
<p>{{.}}</p>
{{/portal.footer}}
</section>
{{#portal.has_channels}}
<nav aria-labelledby="canales_de_atencion">
<h2 id="canales_de_atencion">{{words.channels}}</h2>
<ul>
{{#portal.channels}}
<li><a href="{{address}}">{{title}}</a></li>
{{/portal.channels}}
</ul>
</nav>
{{/portal.has_channels}}
{{#portal.has_social}}
<section aria-labelledby="redes_del_portal">
<h2 id="redes_del_portal">{{words.social}}</h2>
<ul>
{{#portal.social}}
<li>{{network}}: {{#address}}<a href="{{.}}">{{account}}</a>{{/address}}{{^address}}{{account}}{{/address}}</li>
{{/portal.social}}
</ul>
</section>
{{/portal.has_social}}
{{#portal.links}}
<nav aria-labelledby="sobre_el_portal">
<h2 id="sobre_el_portal">{{words.about_portal}}</h2>
<ul>
{{#search}}
<li><a href="{{.}}">{{words.search}}</a></li>
{{/search}}
<li><a href="{{site_map}}">{{words.site_map}}</a></li>
<li><a href="{{accessibility}}">{{words.accessibility}}</a></li>
{{#open_data}}
<li><a href="{{.}}">{{words.open_data}}</a></li>
{{/open_data}}
{{#portal.policies}}
<li><a href="{{address}}">{{title}}</a></li>
{{/portal.policies}}
</ul>
</nav>
{{/portal.links}}
</div>
</div>
{{#portal.govco}}
<div class="govco"><p class="wide"><a href="{{.}}">GOV.CO</a></p></div>
{{/portal.govco}}
</footer>

"""###
        ),
        (
            "partials/site-header.mustache",
            ###"""
<header class="site" lang="{{portal.language}}">
{{#portal.is_preview}}
<p class="preview wide"><mark><strong>{{words.preview}}</strong></mark></p>
{{/portal.is_preview}}
{{#portal.govco}}
<div class="govco"><p class="wide"><a href="{{.}}">GOV.CO</a></p></div>
{{/portal.govco}}
{{#portal.links}}
<div class="band wide">
<p class="site-name"><a href="{{home}}">{{#portal.logo}}<img src="{{address}}" alt="{{text}}">{{/portal.logo}}<span>{{portal.title}}</span></a></p>
{{#search}}
<form class="search" role="search" aria-label="{{words.search_portal}}" action="{{.}}" method="get">
<label for="buscar_en_el_portal">{{words.search_portal}}</label>
<input type="search" id="buscar_en_el_portal" name="q" autocomplete="off">
<button type="submit">{{words.search_submit}}</button>
</form>
{{/search}}
</div>
<div class="bar">
<nav class="wide" aria-label="{{words.main_menu}}">
<ul>
{{#portal.main_menu}}
<li><a href="{{address}}"{{#current}} aria-current="{{.}}"{{/current}}>{{title}}</a></li>
{{/portal.main_menu}}
</ul>
</nav>
{{#portal.has_menus}}
<div class="menus">
<nav class="wide" aria-label="{{words.citizen_menus}}">
{{#portal.menus}}
<details>
<summary>{{title}}</summary>
<ul>
{{#items}}
<li><a href="{{address}}">{{title}}</a></li>
{{/items}}
</ul>
</details>
{{/portal.menus}}
</nav>
</div>
{{/portal.has_menus}}
</div>
{{/portal.links}}
{{^portal.links}}
<div class="band wide"><p class="site-name">{{portal.title}}</p></div>
{{/portal.links}}
</header>

"""###
        ),
        (
            "partials/telephones.mustache",
            ###"""
{{#parts}}{{#address}}<a href="{{.}}">{{text}}</a>{{/address}}{{^address}}{{text}}{{/address}}{{/parts}}
"""###
        ),
        (
            "partials/tools.mustache",
            ###"""
<div class="tools">
<button type="button" class="print" hidden>{{words.print}}</button>
{{#page.permalink}}
<p class="share">{{words.share}}:</p>
<ul>
<li><a href="mailto:?subject={{page.full_title}}&amp;body={{page.place}}">{{words.by_mail}}</a></li>
<li><a href="https://wa.me/?text={{page.full_title}}%20{{page.place}}" rel="nofollow noreferrer">WhatsApp</a></li>
<li><a href="https://x.com/intent/post?text={{page.title}}&amp;url={{page.place}}" rel="nofollow noreferrer">X</a></li>
<li><a href="https://www.facebook.com/sharer/sharer.php?u={{page.place}}" rel="nofollow noreferrer">Facebook</a></li>
</ul>
{{/page.permalink}}
<details>
<summary>{{words.cite}}</summary>
<p class="cite">{{citation}}</p>
</details>
</div>

"""###
        ),
        (
            "redirect.mustache",
            ###"""
{{<layout}}
{{$head}}
<meta http-equiv="refresh" content="0; url={{target.address}}">
<meta name="robots" content="noindex">
{{/head}}
{{$content}}
<h1>{{page.title}}</h1>
<p>{{words.moved_to}}: <a href="{{target.address}}">{{target.title}}</a></p>
{{/content}}
{{/layout}}

"""###
        ),
        (
            "search.mustache",
            ###"""
{{<layout}}
{{$head}}
<script src="{{script}}" defer></script>
{{/head}}
{{$content}}
<h1>{{words.search}}</h1>
<p class="lead">{{words.search_text}}</p>
<form class="search-form" role="search" aria-label="{{words.search_label}}" action="{{portal.links.search}}" method="get" data-index="{{index}}" data-results="resultados" data-status="estado_de_la_busqueda" data-notes="notas_de_la_busqueda" data-more="mas_resultados" data-without="sin_resultados" data-kinds="{{#kinds}}{{title}}|{{/kinds}}">
<div class="search">
<label for="pregunta">{{words.search_label}}</label>
<input type="search" id="pregunta" name="q" autocomplete="off" spellcheck="true" aria-describedby="ayuda_de_la_busqueda">
<button type="submit">{{words.search}}</button>
</div>
<p class="hint" id="ayuda_de_la_busqueda">{{words.search_hint}}</p>
<fieldset>
<legend>{{words.search_filters}}</legend>
{{#has_agencies}}
<p>
<label for="filtro_de_entidad">{{words.agency}}</label>
<select id="filtro_de_entidad" name="{{words.search_parameter_agency}}" data-filter="a/">
<option value="">{{words.search_all_agencies}}</option>
{{#agencies}}
<option value="{{value}}">{{title}}</option>
{{/agencies}}
</select>
</p>
{{/has_agencies}}
{{#has_themes}}
<p>
<label for="filtro_de_tema">{{words.theme}}</label>
<select id="filtro_de_tema" name="{{words.search_parameter_theme}}" data-filter="t/">
<option value="">{{words.search_all_themes}}</option>
{{#themes}}
<option value="{{value}}">{{title}}</option>
{{/themes}}
</select>
</p>
{{/has_themes}}
<p>
<label for="filtro_de_clase">{{words.search_kind}}</label>
<select id="filtro_de_clase" name="{{words.search_parameter_kind}}" data-filter="k/">
<option value="">{{words.search_all_kinds}}</option>
{{#kinds}}
<option value="{{value}}">{{title}}</option>
{{/kinds}}
</select>
</p>
</fieldset>
</form>
<p id="estado_de_la_busqueda" class="search-status" role="status"></p>
<ul id="notas_de_la_busqueda" class="search-notes" hidden></ul>
<section aria-labelledby="resultados_de_la_busqueda">
<h2 id="resultados_de_la_busqueda">{{words.search_results}}</h2>
<ol id="resultados" class="results" data-thousands="{{words.thousands_separator}}" data-loading="{{words.search_loading}}" data-failed="{{words.search_failed}}" data-count-one="{{words.search_count_one}}" data-count-many="{{words.search_count_many}}" data-whole-one="{{words.search_whole_one}}" data-whole-many="{{words.search_whole_many}}" data-others-one="{{words.search_others_one}}" data-others-many="{{words.search_others_many}}" data-some-one="{{words.search_some_one}}" data-some-many="{{words.search_some_many}}" data-none="{{words.search_none}}" data-stop="{{words.search_stop}}" data-typo="{{words.search_typo}}" data-prefix="{{words.search_prefix}}" data-unknown="{{words.search_unknown}}" data-common="{{words.search_common}}" data-common-more="{{words.search_common_more}}" data-phrase-count-one="{{words.search_phrase_one}}" data-phrase-count-many="{{words.search_phrase_many}}" data-phrase="{{words.search_phrase_read}}" data-phrase-more="{{words.search_phrase_more}}"></ol>
<button type="button" id="mas_resultados" class="more-results" hidden>{{words.search_more}}</button>
</section>
<section id="sin_resultados" aria-labelledby="titulo_sin_resultados">
<h2 id="titulo_sin_resultados">{{words.search_without_script}}</h2>
<p>{{words.search_without_script_text}}</p>
{{#portal.links}}
<ul>
<li><a href="{{agencies}}">{{words.agencies_a_z}}: {{words.agencies}}</a></li>
<li><a href="{{functions}}">{{words.all_functions}}</a></li>
{{#a_z}}
<li><a href="{{.}}">{{words.functions_a_z}}</a></li>
{{/a_z}}
{{#verbs}}
<li><a href="{{.}}">{{words.functions_by_verb}}</a></li>
{{/verbs}}
{{#themes}}
<li><a href="{{.}}">{{words.themes}}</a></li>
{{/themes}}
{{#norms}}
<li><a href="{{.}}">{{words.norms}}</a></li>
{{/norms}}
<li><a href="{{site_map}}">{{words.site_map}}</a></li>
</ul>
{{/portal.links}}
</section>
{{/content}}
{{/layout}}

"""###
        ),
        (
            "site-map.mustache",
            ###"""
{{<layout}}
{{$content}}
<h1>{{words.site_map}}</h1>
{{#is_first}}
{{#portal.links}}
<ul>
<li><a href="{{home}}">{{words.home}}</a></li>
<li><a href="{{agencies}}">{{words.agencies}}</a></li>
{{#organigram}}
<li><a href="{{.}}">{{words.organigram}}</a></li>
{{/organigram}}
<li><a href="{{functions}}">{{words.all_functions}}</a></li>
{{#a_z}}
<li><a href="{{.}}">{{words.functions_a_z}}</a></li>
{{/a_z}}
{{#verbs}}
<li><a href="{{.}}">{{words.functions_by_verb}}</a></li>
{{/verbs}}
{{#themes}}
<li><a href="{{.}}">{{words.themes}}</a></li>
{{/themes}}
{{#news}}
<li><a href="{{.}}">{{words.news}}</a></li>
{{/news}}
{{#norms}}
<li><a href="{{.}}">{{words.norms}}</a></li>
{{/norms}}
{{#open_data}}
<li><a href="{{.}}">{{words.open_data}}</a></li>
{{/open_data}}
<li><a href="{{accessibility}}">{{words.accessibility_statement}}</a></li>
</ul>
{{/portal.links}}
{{/is_first}}
{{#has_pages}}
<h2>{{words.web_pages}}</h2>
<ul class="tree">
{{#pages}}
{{> article-node}}
{{/pages}}
</ul>
{{/has_pages}}
{{> pager}}
<h2>{{words.agencies}}</h2>
<ul class="tree">
{{#tree}}
{{> agency-node}}
{{/tree}}
</ul>
{{> pager-end}}
{{/content}}
{{/layout}}

"""###
        ),
        (
            "strings/en.yml",
            ###"""
# The words that pages say around the content.

# Words of addresses; to change them changes the addresses of the whole portal.
path_agencies: agencies
path_functions: functions
path_site_map: site-map
path_part: part
path_assets: assets
path_server: server
path_redirects: redirects
path_data: data
path_contacts: contacts
path_bases: legal-bases
path_organisation: organisation
path_catalogue: catalogue
path_schema: schema
path_changes: changes
path_themes: themes
path_verbs: verbs
path_a_z: a-z
path_organigram: organisation-chart

# Vocabulary: a heading that is one of these words gives its section a role.
sections_mission: [Mission]
sections_vision: [Vision]
sections_objectives: [Objectives, Strategic objectives]
sections_functions: [Functions, Functions and duties, Responsibilities, Duties]
residual_openings: [any other, all other, the other]
small_words: [a, an, and, at, by, for, from, in, into, its, of, on, or, "no", the, their, to, with]
infinitive_endings: []

# Vocabulary: words that say nothing by themselves, of eight letters at most; themes and related functions do not see them.
stop_words: [a, all, also, an, and, any, are, as, at, be, been, between, but, by, for, from, has, have, in, into, is, it, its, may, must, not, of, on, or, other, others, shall, so, such, than, that, the, their, them, these, they, this, those, through, to, under, was, were, which, while, who, whose, will, with]

# Vocabulary: what a link should not say alone, and the words that name a document.
vague_links: [here, click, click here, click on this link, press here, tap here, enter, go, open, view, view here, view more, view all, view document, see, see here, see more, see all, see details, details, read, read more, read here, more, more info, more information, more details, learn more, find out more, continue, continue reading, download, download here, download file, link, this link, the link, the following link, this page, this site, this website, document, this document, file, this file, attachment, pdf]
document_words: [act, law, decree, resolution, ordinance, bylaw, order, ruling, minutes, report, manual, handbook, form, contract, agreement, certificate, bulletin, annex]

# Where people keep their files, and the mail of persons; those that begin with - or . hold as endings.
personal_drives: [drive.google.com, docs.google.com, photos.google.com, forms.gle, dropbox.com, dropboxusercontent.com, onedrive.live.com, 1drv.ms, -my.sharepoint.com, wetransfer.com, we.tl, mega.nz, mega.io, mediafire.com, icloud.com, scribd.com, 4shared.com]
personal_mail: [gmail.com, googlemail.com, hotmail.com, hotmail.co.uk, outlook.com, live.com, msn.com, yahoo.com, yahoo.co.uk, ymail.com, icloud.com, me.com, aol.com, proton.me, protonmail.com, gmx.com, zoho.com]

# Days
months: [January, February, March, April, May, June, July, August, September, October, November, December]
day_pattern: "{day} {month} {year}"
day_unknown: not known
thousands_separator: ","
decimal_separator: "."
unit_bytes: bytes

# Navigation
skip: Skip to the main content
breadcrumb: Path
home: Home
main_menu: Main menu
agencies: Agencies
functions: Functions
all_functions: All functions
site_map: Site map
preview: "Preview: not published"
not_found: This page does not exist
not_found_text: Its address may have changed or be misspelt.
not_found_links: Look for what you need on these pages.
moved: This page has moved
moved_file: This file has moved
moved_to: It now is at
withdrawn: Page withdrawn
withdrawn_on: This page was withdrawn on
expired: Page expired
expired_on: What this page said ceased to hold on
reason: Reason
act: Act that ordered it
replacement: Replaced by
renumbered: This number was before that of what is now
previous: Previous
next: Next
part: Part
of: of
continues: continued
parts: Parts of this list
parts_again: Parts of this list, at the end
unnamed_portal: Transparency portal

# Agencies
agency: Agency
agencies_a_z: From A to Z
agencies_tree: By hierarchy
kind: Kind
level: Level
level_national: National
level_departmental: Departmental
level_district: District
level_municipal: Municipal
tax_id: Tax number (NIT)
part_of: Part of
parts_of: Units
status: Status
status_active: Active
status_merged: Merged
status_renamed: Renamed
status_abolished: Abolished
successor: Replaced by
functions_basis: Legal basis of the functions
legal_basis: Legal basis
article: article
items: items
head: Head
contact: Contact
address: Address
postal_code: Postal code
phone: Telephone
free_line: Free line
anticorruption_line: Anti-corruption line
email: E-mail
judicial_email: Court notices
hours: Opening hours
social: Social networks
documents: Documents
on_this_page: On this page
about: About this agency

# Functions
function: Function
function_count_one: function
function_count_many: functions
each_function: Each function on its page
residual: Residual clause
more: More about this function
agency_count_one: agency
agency_count_many: agencies

# The page
page_data: About this page
published: Published
updated: Last modified
responsible: Responsible
review_every: How often it is reviewed
review_overdue: This page should have been reviewed before
themes: Themes
source: Source
retrieved: read on
visits: Visits
visits_as_of: counted on
permalink: Permanent address
latest_changes: Latest changes
publisher: Published by

# Open data
open_data: Open data
open_data_text: The data of this portal in formats that programs read. They come from the same pages and change with them.
csv_note: The CSV files are in UTF-8, with commas between fields. Each field says what the portal says, also where it begins with '='; import them into a spreadsheet as text.
license: Licence
license_missing: The portal does not say under which licence these data may be used.
how_to_cite: How to cite these data
columns: Columns
never_empty: never empty
column_text: text
column_address: address from the portal's root
column_url: whole address
column_number: whole number
column_flag: true or false
column_day: day, as YYYY-MM-DD
column_texts: texts, with ' | ' between them in CSV
row_count_one: row
row_count_many: rows
all_data: All together
data_csvw: Description of the tables, as CSV on the Web
data_package: Description of the tables, as Frictionless
data_schema: Schema of the JSON files
data_organisation: The organisation and its functions in RDF
data_catalogue: The catalogue of these data, as DCAT
data_feed: The latest changes of the portal
page_json_note: The page of each agency and each function has the same content in JSON beside it, under the same name.

# Themes and lists
theme: Theme
themes_text: The functions of all agencies, brought together by what they are about.
theme_by: for
theme_given: because the agency says so
theme_why: Why they are here
theme_why_text: A function is under this theme if its text has one of these words, in singular or plural, or if the agency says so.
functions_by_verb: Functions by verb
verbs_text: The verb with which a function begins says what the agency does.
functions_a_z: Functions from A to Z
letters: Letters
related_functions: Similar functions of other agencies
organigram: Organisation chart
organigram_list: The chart as a list
organigram_whole: See the whole chart
organigram_scroll: Drawing of the chart; it scrolls sideways

# Norms
path_norms: norms
norms: Norms
norms_text: The norms that the pages of this portal cite, and what rests on each.
norm_count_one: norm
norm_count_many: norms
nation: The nation
norm_status: In force
norm_unknown: no data
norm_in_force: in force
norm_repealed: repealed
norm_partly_repealed: repealed in part
norm_suspended: suspended
norm_annulled: annulled
norm_since: since
gone_repealed_by: norm repealed by
norm_issued: Issued
norm_published: Published
gazette: Gazette
official_text: Official text
norm_text: Text
norm_ties: Its relation to other norms
norm_uses: What rests on it or cites it
whole_norm: The norm as a whole
cited_norms: Other norms it names
gone_norms: Norms it cites that are no longer in force
ground_own: Its own basis
ground_inherited: Basis of all functions of its list
ground_items: Basis of the items
ground_mention: Named in its text
tie_repeals: Repeals
tie_modifies: Modifies
tie_adds: Adds to
tie_regulates: Regulates
tie_compiles: Compiles
tie_adopts: Adopts
tie_corrects: Corrects
tie_derives_from: Derives from
tied_repeals: Repealed by
tied_modifies: Modified by
tied_adds: Added to by
tied_regulates: Regulated by
tied_compiles: Compiled in
tied_adopts: Adopted by
tied_corrects: Corrected by
tied_derives_from: From it derives

# Search
path_search: search
search: Search
search_text: Search the agencies, functions, norms, documents and pages of this portal.
search_label: What are you looking for?
search_hint: "For example: general archive, “records management” or decree 140/2021. What stands in quotation marks is searched as a phrase."
search_filters: Search only in
search_all_agencies: All agencies
search_all_themes: All themes
search_kind: Kind
search_all_kinds: All kinds
search_parameter_agency: agency
search_parameter_theme: theme
search_parameter_kind: kind
search_results: Results
search_more: More results
search_without_script: If this page shows no results
search_without_script_text: The search works on your own device and needs JavaScript. Without it, all there is can be found on these pages.
search_loading: Searching…
search_failed: A part of the index could not be read ({part}). Please try again.
search_count_one: One result for “{q}”.
search_count_many: "{n} results for “{q}”."
search_whole_one: One page has all the words of “{q}”.
search_whole_many: "{n} pages have all the words of “{q}”."
search_others_one: One more has some of them.
search_others_many: "{n} more have some of them."
search_some_one: No page has all the words of “{q}”; one has some of them.
search_some_many: No page has all the words of “{q}”; {n} have some of them.
search_none: No results for “{q}”. Check the spelling, use other words or remove the filters.
search_stop: The words of “{q}” are everywhere. Write one that says more.
search_typo: "“{word}” is not in the portal; the search was for {other}."
search_prefix: "What begins with “{word}” was searched, too: {other}."
search_unknown: "“{word}” is on no page."
search_common: "“{word}” is on {n} pages; the search was on the {m} that say it most."
search_common_more: Search all of them ({kb} kB more)
search_phrase_one: One page has the phrase.
search_phrase_many: "{n} pages have the phrase."
search_phrase_read: "{m} of the {n} pages that have those words were read."
search_phrase_more: Read more pages
norm: Norm
document: Document
web_page: Page
web_pages: Pages
more_pages: More pages
questions: Questions and answers
in_this_section: In this section
# How it looks: the head, the foot and the tools of pages
menu_transparency: Transparency and access to public information
menu_service: Services to citizens
menu_participate: Take part
citizen_menus: Menus for citizens
govco_address: https://www.gov.co/
search_portal: Search this portal
search_prompt: What do you need to know?
search_submit: Search
channels: How to reach us
about_portal: This portal
on_map: See it on the map
print: Print
cite: How to cite this page
quote_open: “
quote_close: ”
share: Share
by_mail: E-mail
found_error: Did you find a mistake?
tell_us: Write to us
error_subject: "Mistake on the page:"
figures: The portal in figures
figure_themes: The themes with most functions
figure_freshness: When what agencies publish changed
share_of: Comparison
oldest_and_latest: The oldest and the latest

# For servers: what goes with every answer.
path_headers: headers

# The accessibility statement.
path_accessibility: accessibility-statement
accessibility: Accessibility
accessibility_statement: Accessibility statement
accessibility_summary: How far this portal is accessible, what was checked and what was not, and whom to write to where something is not.
accessibility_scope: Commitment and scope
accessibility_commitment: Who publishes this portal is committed to making it usable by everybody, at level AA of WCAG 2.1.
accessibility_extent: This statement holds for all pages of this portal, and not for the sites that its links lead to.
accessibility_status: Compliance status
accessibility_full: This portal is fully conformant, by the evaluation that is named below.
accessibility_partial: This portal is partially conformant; what is known not to be so stands below.
accessibility_none: This portal is not conformant yet.
accessibility_not_evaluated: It was not evaluated whether this portal is conformant. Only what a program can check was checked.
accessibility_exceptions: Non-accessible content
accessibility_no_exceptions: Who publishes this portal has declared no content that is not accessible, and the automatic checks found none.
accessibility_why: Why
accessibility_alternative: Alternative
accessibility_found: The automatic checks found
accessibility_checks: What was checked and what was not
accessibility_checked: A program read all pages before they were published. It decides only a part of each criterion.
accessibility_untested: "What a program cannot decide was not tested: neither with people, nor with screen readers or other assistive technology, but for what the method of the evaluation says."
accessibility_pages: Pages read
accessibility_rules: Rules checked
accessibility_results: The 32 criteria of Annex 1 of the Colombian rules
accessibility_criterion: Criterion
accessibility_wcag: WCAG 2.1
accessibility_result: Automatic check
accessibility_no_wcag: none
accessibility_clean: nothing found
accessibility_finding: finding
accessibility_findings: findings
accessibility_manual: there is none
accessibility_preparation: Preparation of this statement
accessibility_reviewed: Last evaluation
accessibility_never: not known
accessibility_method: Method
accessibility_own_method: Self-assessment by the automatic checks listed above, which are repeated with each publication.
accessibility_contact: Feedback and contact
accessibility_contact_text: Where something in this portal is not accessible to you, or you need some content in another form, write to us.
accessibility_no_contact: Who publishes this portal has given no address to write to in it.
accessibility_enforcement: Enforcement procedure
accessibility_enforcement_text: Where the answer does not satisfy you, you can turn to the body that watches over the right of access to public information.
accessibility_criteria: [Text for what is not text, Complements to videos, Scripts for audio or video alone, Text and images that can be enlarged, Contrast, Images that go with text, Consistent identification, Sections and headings, Tables and lists, Skipping what repeats, Well used markup, Several ways to get there, Consistent navigation, Meaningful order, Warnings in their place, Order of the keyboard, Visible focus, No automatic sound, Control of time, Control of movement, No automatic reload, No change on focus or input, Proper titles, Names of fields, Instructions, Proper links, Language, Handling of errors, Images of text, Programmed objects, From a letter to a complex object, Use by keyboard]

# News.
path_news: news
news: News
news_text: The news, from the latest to the oldest.
latest_news: Latest news
all_news: All news
news_count_one: piece of news
news_count_many: pieces of news

"""###
        ),
        (
            "strings/es.yml",
            ###"""
# Las palabras que las páginas dicen alrededor del contenido.

# Palabras de las direcciones; cambiarlas cambia las direcciones de todo el portal.
path_agencies: entidades
path_functions: funciones
path_site_map: mapa-del-sitio
path_part: parte
path_assets: recursos
path_server: servidor
path_redirects: redirecciones
path_data: datos
path_contacts: contactos
path_bases: fundamentos
path_organisation: organizacion
path_catalogue: catalogo
path_schema: esquema
path_changes: cambios
path_themes: temas
path_verbs: verbos
path_a_z: a-z
path_organigram: organigrama

# Vocabulario: un título que es una de estas palabras da su papel a la sección.
sections_mission: [Misión]
sections_vision: [Visión]
sections_objectives: [Objetivos, Objetivos estratégicos, Objetivos específicos]
sections_functions: [Funciones, Funciones y deberes, Responsabilidades, Funciones generales]
residual_openings: [las demás, los demás, las otras, y las demás]
small_words: [a, al, ante, con, contra, de, del, desde, e, el, en, entre, hacia, hasta, la, las, lo, los, ni, no, o, para, por, que, se, sin, sobre, su, sus, "un", una, y]
infinitive_endings: [ar, er, ir, ír, arse, erse, irse, arlo, arla]

# Vocabulario: las palabras que nada dicen por sí solas, de ocho letras como mucho; los temas y las funciones parecidas no las ven.
stop_words: [a, al, ante, aquel, asi, aun, bajo, cada, como, con, conforme, contra, cual, cuales, cuando, cuya, cuyas, cuyo, cuyos, de, debe, deben, del, demás, desde, dicha, dichas, dicho, dichos, donde, durante, e, el, ella, ellas, ellos, en, entre, era, es, esa, esas, ese, eso, esos, esta, estas, este, esto, estos, fin, fue, ha, hacia, han, hasta, la, las, le, les, lo, los, manera, más, mediante, mismo, misma, mismas, mismos, ni, no, nos, o, otra, otras, otro, otros, para, pero, por, pueda, puedan, que, quien, quienes, respecto, sea, sean, según, ser, si, sin, sino, sobre, son, su, sus, tal, tales, también, tanto, través, todo, todos, toda, todas, "un", una, unas, unos, u, vez, y, ya]

# Vocabulario: lo que un enlace no debe decir solo, y las palabras que nombran un documento.
vague_links: [aquí, acá, ahí, clic, clic aquí, click aquí, click, haga clic aquí, haga click aquí, haz clic aquí, dar clic aquí, dé clic aquí, de click aquí, presione aquí, pulse aquí, ingrese aquí, ingresar, entrar, ver, ver aquí, ver más, vea más, ver todo, ver todos, ver detalle, ver detalles, ver documento, ver archivo, ver enlace, consultar, consulte aquí, consultar aquí, consulta aquí, leer, leer más, lea más, leer aquí, más, más información, más detalles, saber más, conozca más, conocer más, seguir leyendo, continuar leyendo, descargar, descargue, descargar aquí, descargue aquí, descarga, descarga aquí, descargar archivo, descargar documento, abrir, ir, enlace, este enlace, en este enlace, el siguiente enlace, siguiente enlace, link, este link, en este link, vínculo, este vínculo, esta página, este sitio, documento, este documento, archivo, este archivo, adjunto, pdf, click here, read more]
document_words: [ley, decreto, resolución, acuerdo, ordenanza, circular, directiva, sentencia, concepto, acta, informe, manual, formulario, formato, contrato, convenio, certificado, boletín, anexo]

# Sitios donde guardan archivos las personas, y correos de personas; los que comienzan con - o . valen como final.
personal_drives: [drive.google.com, docs.google.com, photos.google.com, forms.gle, dropbox.com, dropboxusercontent.com, onedrive.live.com, 1drv.ms, -my.sharepoint.com, wetransfer.com, we.tl, mega.nz, mega.io, mediafire.com, icloud.com, scribd.com, 4shared.com]
personal_mail: [gmail.com, googlemail.com, hotmail.com, hotmail.es, outlook.com, outlook.es, live.com, msn.com, yahoo.com, yahoo.es, yahoo.com.co, yahoo.com.mx, yahoo.com.ar, ymail.com, icloud.com, me.com, aol.com, proton.me, protonmail.com, gmx.com, zoho.com]

# Días
months: [enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre]
day_pattern: "{day} de {month} de {year}"
day_unknown: no consta
thousands_separator: "."
decimal_separator: ","
unit_bytes: bytes

# Navegación
skip: Pasar al contenido principal
breadcrumb: Ruta
home: Inicio
main_menu: Menú principal
agencies: Entidades
functions: Funciones
all_functions: Todas las funciones
site_map: Mapa del sitio
preview: "Vista previa: no publicada"
not_found: Esta página no existe
not_found_text: La dirección pudo cambiar o estar mal escrita.
not_found_links: Busque lo que necesita en estas páginas.
moved: Esta página cambió de dirección
moved_file: Este archivo cambió de dirección
moved_to: Ahora está en
withdrawn: Página retirada
withdrawn_on: Esta página se retiró el
expired: Página vencida
expired_on: Lo que decía esta página dejó de valer el
reason: Motivo
act: Acto que lo ordenó
replacement: La reemplaza
renumbered: Antes llevaba este número la que hoy es la
previous: Anterior
next: Siguiente
part: Parte
of: de
continues: continúa
parts: Partes de esta lista
parts_again: Partes de esta lista, al final
unnamed_portal: Portal de transparencia

# Entidades
agency: Entidad
agencies_a_z: De la A a la Z
agencies_tree: Por jerarquía
kind: Clase
level: Orden
level_national: Nacional
level_departmental: Departamental
level_district: Distrital
level_municipal: Municipal
tax_id: NIT
part_of: Hace parte de
parts_of: Dependencias
status: Estado
status_active: Vigente
status_merged: Fusionada
status_renamed: Renombrada
status_abolished: Suprimida
successor: La reemplazó
functions_basis: Fundamento de las funciones
legal_basis: Fundamento
article: artículo
items: puntos
head: Titular
contact: Contacto
address: Dirección
postal_code: Código postal
phone: Teléfono
free_line: Línea gratuita
anticorruption_line: Línea anticorrupción
email: Correo electrónico
judicial_email: Notificaciones judiciales
hours: Horario de atención
social: Redes sociales
documents: Documentos
on_this_page: En esta página
about: Datos de esta entidad

# Funciones
function: Función
function_count_one: función
function_count_many: funciones
each_function: Cada función en su página
residual: Cláusula residual
more: Más sobre esta función
agency_count_one: entidad
agency_count_many: entidades

# La página
page_data: Datos de esta página
published: Publicado
updated: Última modificación
responsible: Responsable
review_every: Periodicidad de la revisión
review_overdue: Esta página debía revisarse antes del
themes: Temas
source: Fuente
retrieved: consultada el
visits: Visitas
visits_as_of: fecha del conteo
permalink: Dirección permanente
latest_changes: Últimos cambios
publisher: Publicado por

# Datos abiertos
open_data: Datos abiertos
open_data_text: Los datos de este portal en formatos que leen los programas. Salen de las mismas páginas y cambian con ellas.
csv_note: Los archivos CSV están en UTF-8, con comas entre los campos. Cada campo dice lo que dice el portal, también si comienza por «=»; en una hoja de cálculo, impórtelos como texto.
license: Licencia
license_missing: El portal no dice con qué licencia se pueden usar estos datos.
how_to_cite: Cómo citar estos datos
columns: Columnas
never_empty: nunca vacía
column_text: texto
column_address: dirección desde la raíz del portal
column_url: dirección completa
column_number: número entero
column_flag: true o false
column_day: día, como AAAA-MM-DD
column_texts: textos, con « | » entre ellos en CSV
row_count_one: fila
row_count_many: filas
all_data: Todo junto
data_csvw: Descripción de las tablas, según CSV on the Web
data_package: Descripción de las tablas, según Frictionless
data_schema: Esquema de los archivos JSON
data_organisation: La organización y sus funciones en RDF
data_catalogue: El catálogo de estos datos, según DCAT
data_feed: Los últimos cambios del portal
page_json_note: La página de cada entidad y de cada función tiene al lado el mismo contenido en JSON, con su mismo nombre.

# Temas y listas
theme: Tema
themes_text: Las funciones de todas las entidades, reunidas por el asunto del que tratan.
theme_by: por
theme_given: porque lo indica la entidad
theme_why: Por qué están aquí
theme_why_text: Una función está en este tema si su texto tiene alguna de estas palabras, en singular o plural, o si la entidad lo indica.
functions_by_verb: Funciones por verbo
verbs_text: El verbo con que comienza cada función dice qué hace la entidad.
functions_a_z: Funciones de la A a la Z
letters: Letras
related_functions: Funciones parecidas de otras entidades
organigram: Organigrama
organigram_list: El organigrama como lista
organigram_whole: Ver todo el organigrama
organigram_scroll: Dibujo del organigrama; se desplaza hacia los lados

# Normas
path_norms: normas
norms: Normas
norms_text: Las normas que citan las páginas de este portal, y lo que se funda en cada una.
norm_count_one: norma
norm_count_many: normas
nation: Nación
norm_status: Vigencia
norm_unknown: sin dato
norm_in_force: vigente
norm_repealed: derogada
norm_partly_repealed: derogada en parte
norm_suspended: suspendida
norm_annulled: anulada
norm_since: desde el
gone_repealed_by: norma derogada por
norm_issued: Expedida
norm_published: Publicada
gazette: Gaceta
official_text: Texto oficial
norm_text: Texto
norm_ties: Relación con otras normas
norm_uses: Lo que se funda en esta norma o la cita
whole_norm: La norma en su conjunto
cited_norms: Otras normas que nombra
gone_norms: Normas que cita y ya no rigen
ground_own: Fundamento propio
ground_inherited: Fundamento común a las funciones de su lista
ground_items: Fundamento de los puntos
ground_mention: La nombra en su texto
tie_repeals: Deroga
tie_modifies: Modifica
tie_adds: Adiciona
tie_regulates: Reglamenta
tie_compiles: Compila
tie_adopts: Adopta
tie_corrects: Corrige
tie_derives_from: Se deriva de
tied_repeals: La derogó
tied_modifies: La modificó
tied_adds: La adicionó
tied_regulates: La reglamentó
tied_compiles: La compiló
tied_adopts: La adoptó
tied_corrects: La corrigió
tied_derives_from: De ella se deriva

# Búsqueda
path_search: buscar
search: Buscar
search_text: Busque en las entidades, funciones, normas, documentos y páginas de este portal.
search_label: ¿Qué busca?
search_hint: "Por ejemplo: archivo general, «gestión documental» o decreto 140/2021. Lo que va entre comillas se busca como frase."
search_filters: Buscar solo en
search_all_agencies: Todas las entidades
search_all_themes: Todos los temas
search_kind: Clase
search_all_kinds: Todas las clases
search_parameter_agency: entidad
search_parameter_theme: tema
search_parameter_kind: tipo
search_results: Resultados
search_more: Más resultados
search_without_script: Si esta página no muestra resultados
search_without_script_text: La búsqueda trabaja en su propio equipo y necesita JavaScript. Sin él, todo lo que hay se encuentra en estas páginas.
search_loading: Buscando…
search_failed: No se pudo leer una parte del índice ({part}). Vuelva a intentarlo.
search_count_one: Un resultado para «{q}».
search_count_many: "{n} resultados para «{q}»."
search_whole_one: Una página tiene todas las palabras de «{q}».
search_whole_many: "{n} páginas tienen todas las palabras de «{q}»."
search_others_one: Otra tiene algunas.
search_others_many: Otras {n} tienen algunas.
search_some_one: Ninguna página tiene todas las palabras de «{q}»; una tiene algunas.
search_some_many: Ninguna página tiene todas las palabras de «{q}»; {n} tienen algunas.
search_none: No hay resultados para «{q}». Revise cómo está escrito, use otras palabras o quite los filtros.
search_stop: Las palabras de «{q}» están en todas partes. Escriba alguna que diga más.
search_typo: "«{word}» no está en el portal; se buscó {other}."
search_prefix: "Se buscó también lo que comienza por «{word}»: {other}."
search_unknown: "«{word}» no está en ninguna página."
search_common: "«{word}» está en {n} páginas; se buscó en las {m} que más lo dicen."
search_common_more: Buscar en todas ({kb} kB más)
search_phrase_one: Una página con la frase.
search_phrase_many: "{n} páginas con la frase."
search_phrase_read: Se leyeron {m} de las {n} páginas que tienen esas palabras.
search_phrase_more: Leer más páginas
norm: Norma
document: Documento
web_page: Página
web_pages: Páginas
more_pages: Más páginas
questions: Preguntas y respuestas
in_this_section: En esta sección
# La apariencia: encabezado, pie y herramientas de las páginas
menu_transparency: Transparencia y acceso a la información pública
menu_service: Atención y Servicios a la Ciudadanía
menu_participate: Participa
citizen_menus: Menús para la ciudadanía
govco_address: https://www.gov.co/
search_portal: Buscar en este portal
search_prompt: ¿Qué necesita saber?
search_submit: Buscar
channels: Canales de atención
about_portal: Este portal
on_map: Ver en el mapa
print: Imprimir
cite: Cómo citar esta página
quote_open: «
quote_close: »
share: Compartir
by_mail: Correo
found_error: ¿Encontró un error?
tell_us: Escríbanos
error_subject: "Error en la página:"
figures: El portal en cifras
figure_themes: Los temas con más funciones
figure_freshness: Cuándo cambió lo que publican las entidades
share_of: Comparación
oldest_and_latest: La más antigua y la más reciente

# For servers: what goes with every answer.
path_headers: cabeceras

# La declaración de accesibilidad.
path_accessibility: declaracion-de-accesibilidad
accessibility: Accesibilidad
accessibility_statement: Declaración de accesibilidad
accessibility_summary: En qué medida este portal es accesible, qué se comprobó y qué no, y a quién escribir si algo no lo es.
accessibility_scope: Compromiso y alcance
accessibility_commitment: Quien publica este portal se compromete a que todas las personas puedan usarlo, según el Anexo 1 de la Resolución MinTIC 1519 de 2020 y el nivel AA de las WCAG 2.1.
accessibility_extent: Esta declaración vale para todas las páginas de este portal, y no para los sitios a los que llevan sus enlaces.
accessibility_status: Estado de conformidad
accessibility_full: Este portal es totalmente conforme, según la evaluación que se nombra abajo.
accessibility_partial: Este portal es parcialmente conforme; abajo está lo que se sabe que no lo es.
accessibility_none: Este portal todavía no es conforme.
accessibility_not_evaluated: No se ha evaluado si este portal es conforme. Solo se comprobó lo que un programa puede comprobar.
accessibility_exceptions: Contenido no accesible
accessibility_no_exceptions: Quien publica este portal no ha declarado contenido que no sea accesible, y las comprobaciones automáticas no encontraron ninguno.
accessibility_why: Por qué
accessibility_alternative: Alternativa
accessibility_found: Las comprobaciones automáticas encontraron
accessibility_checks: Lo que se comprobó y lo que no
accessibility_checked: Un programa leyó todas las páginas antes de publicarlas. Decide solo una parte de cada criterio.
accessibility_untested: "Lo que un programa no puede decidir no se probó: ni con personas, ni con lectores de pantalla u otra tecnología de apoyo, salvo lo que diga el método de la evaluación."
accessibility_pages: Páginas leídas
accessibility_rules: Reglas comprobadas
accessibility_results: Los 32 criterios del Anexo 1
accessibility_criterion: Criterio
accessibility_wcag: WCAG 2.1
accessibility_result: Comprobación automática
accessibility_no_wcag: ninguno
accessibility_clean: sin hallazgos
accessibility_finding: hallazgo
accessibility_findings: hallazgos
accessibility_manual: no la hay
accessibility_preparation: Preparación de esta declaración
accessibility_reviewed: Última evaluación
accessibility_never: no consta
accessibility_method: Método
accessibility_own_method: Autoevaluación con las comprobaciones automáticas que se listan arriba, que se repiten con cada publicación.
accessibility_contact: Comentarios y contacto
accessibility_contact_text: Si algo de este portal no le resulta accesible, o si necesita un contenido en otra forma, escríbanos.
accessibility_no_contact: Quien publica este portal no ha dado en él una dirección de contacto.
accessibility_enforcement: Procedimiento de reclamación
accessibility_enforcement_text: Si la respuesta no le satisface, puede acudir al Ministerio Público, que vigila el derecho de acceso a la información pública según la Ley 1712 de 2014.
accessibility_criteria: [Alternativa en texto para lo que no es texto, Complemento para videos, Guion para solo audio y solo video, Texto e imágenes ampliables, Contraste, Imágenes que acompañan al texto, Identificación coherente, Secciones y títulos, Tablas y listas, Saltar lo que se repite, Código bien usado, Varias formas de llegar, Navegación coherente, Orden con sentido, Advertencias bien ubicadas, Orden del teclado, Foco visible, Sin audio automático, Control del tiempo, Control del movimiento, Sin recarga automática, Sin cambios al pasar o escribir, Títulos adecuados, Nombres de los campos, Instrucciones, Enlaces adecuados, Idioma, Manejo de errores, Imágenes de texto, Objetos programados, De una letra a un objeto complejo, Uso con teclado]

# Las noticias.
path_news: noticias
news: Noticias
news_text: Las noticias, de la más reciente a la más antigua.
latest_news: Últimas noticias
all_news: Todas las noticias
news_count_one: noticia
news_count_many: noticias

"""###
        ),
        (
            "theme.mustache",
            ###"""
{{<layout}}
{{$content}}
<p class="kind">{{words.theme}}</p>
<h1>{{page.title}}</h1>
{{#summary}}
<p class="lead">{{.}}</p>
{{/summary}}
<p>{{count}}</p>
{{> pager}}
{{> listed-agencies}}
{{> pager-end}}
{{#has_theme_words}}
<section class="why" aria-labelledby="por_que_estan_aqui">
<h2 id="por_que_estan_aqui">{{words.theme_why}}</h2>
<p>{{words.theme_why_text}}</p>
<ul class="tags">
{{#theme_words}}
<li>{{.}}</li>
{{/theme_words}}
</ul>
</section>
{{/has_theme_words}}
{{/content}}
{{/layout}}

"""###
        ),
        (
            "themes.mustache",
            ###"""
{{<layout}}
{{$content}}
<h1>{{words.themes}}</h1>
<p class="lead">{{words.themes_text}}</p>
<ul class="items">
{{#themes}}
<li><a href="{{address}}">{{title}}</a> <span class="count">{{count}}</span>{{#summary}}<br><span class="summary">{{.}}</span>{{/summary}}</li>
{{/themes}}
</ul>
{{/content}}
{{/layout}}

"""###
        ),
        (
            "themes/es.yml",
            ###"""
# Temas de la administración pública, y las palabras que ponen en ellos a una función.
# Vale mientras no exista Content/themes.yml. Para cambiarlo: vitrina themes > Content/themes.yml
# Una palabra vale también en plural y en femenino; un grupo de palabras, solo si van seguidas
# (las que nada dicen, como «de» y «la», no cuentan).
- id: contratacion
  título: Contratación pública
  resumen: Qué compra el Estado, a quién y con qué reglas.
  palabras: [contratación, contrato, contratista, licitación, compras públicas, plan de adquisiciones, adquisición de bienes, proveedor, interventoría, supervisión contractual, proceso de selección de contratistas]
- id: presupuesto-y-hacienda
  título: Presupuesto y hacienda
  resumen: De dónde sale el dinero público y en qué se gasta.
  palabras: [presupuesto, presupuestal, hacienda, tesorería, impuesto, tributo, tributario, recaudo, gasto público, deuda pública, estados financieros, contabilidad, contable, ordenación del gasto, ordenador del gasto, fiscal, recursos financieros, financiero]
- id: planeacion
  título: Planeación e inversión
  resumen: Los planes y proyectos, y cómo se sigue su cumplimiento.
  palabras: [planeación, planificación, plan de desarrollo, plan de acción, plan estratégico, planeación estratégica, proyecto de inversión, banco de proyectos, plan indicativo, seguimiento y evaluación, indicador, meta]
- id: transparencia
  título: Transparencia y acceso a la información
  resumen: Lo que todos pueden saber de las entidades y cómo pedirlo.
  palabras: [transparencia, acceso a la información, información pública, datos abiertos, rendición de cuentas, gobierno abierto, anticorrupción, corrupción, publicidad de la información]
- id: atencion-ciudadana
  título: Atención a la ciudadanía
  resumen: Cómo se atienden las solicitudes, quejas y trámites.
  palabras: [atención a la ciudadanía, atención al ciudadano, atención ciudadana, servicio a la ciudadanía, servicio al ciudadano, petición, queja, reclamo, sugerencia, denuncia, PQRS, PQRSD, trámite, ventanilla, canal de atención, servicio al usuario]
- id: participacion
  título: Participación ciudadana
  resumen: Cómo interviene la gente en las decisiones públicas.
  palabras: [participación ciudadana, participación comunitaria, control social, veeduría, organización comunitaria, acción comunal, comunidad, diálogo social, diálogo ciudadano, presupuesto participativo]
- id: empleo-publico
  título: Talento humano y empleo público
  resumen: Quienes trabajan para el Estado y sus condiciones.
  palabras: [talento humano, gestión humana, recursos humanos, empleo público, servidor público, servidores públicos, carrera administrativa, nómina, planta de personal, planta de cargos, administración de personal, selección de personal, vinculación de personal, situación administrativa, bienestar laboral, seguridad y salud en el trabajo, evaluación del desempeño, provisión de empleos, capacitación, política laboral, comisión al exterior, clima laboral, acuerdo laboral, negociación colectiva, sindicato]
- id: organizacion
  título: Organización y mejora de las entidades
  resumen: La estructura, los procesos y la calidad de la gestión.
  palabras: [desarrollo organizacional, estructura organizacional, estructura administrativa, modernización, fortalecimiento institucional, sistema de gestión, sistema integrado de gestión, modelo integrado de planeación, MIPG, gestión de calidad, mejora continua, mejoramiento continuo, manual de procesos, manual de funciones, gestión pública, función administrativa]
- id: control
  título: Control interno y disciplinario
  resumen: Quién vigila que se cumplan las normas, y cómo.
  palabras: [control interno, control disciplinario, disciplinario, auditoría, organismo de control, órgano de control, autocontrol, gestión del riesgo institucional, mapa de riesgos, plan de mejoramiento]
- id: juridica
  título: Asuntos jurídicos
  resumen: Los actos, conceptos y pleitos de las entidades.
  palabras: [jurídico, asesoría jurídica, defensa judicial, representación judicial, acto administrativo, concepto jurídico, daño antijurídico, conciliación, acción de tutela, proyecto de decreto, proyecto de ley, proyecto de acuerdo, proceso judicial, sentencia, legalidad, notificación judicial]
- id: documentos-y-archivo
  título: Documentos y archivo
  resumen: Cómo se guarda la memoria de las entidades.
  palabras: [archivo, gestión documental, documental, archivístico, correspondencia, retención documental, memoria institucional, memoria histórica]
- id: tecnologia
  título: Tecnología y gobierno digital
  resumen: Los sistemas, los datos y los servicios en línea.
  palabras: [tecnología, tecnologías de la información, TIC, gobierno digital, gobierno en línea, transformación digital, estrategia digital, sistema de información, software, hardware, informático, seguridad informática, infraestructura tecnológica, plataforma digital, redes de datos, innovación, contenido digital, medio digital, redes sociales, página web, portal web]
- id: comunicaciones
  título: Comunicaciones y prensa
  resumen: Lo que las entidades dicen de sí mismas y cómo.
  palabras: [comunicación, comunicaciones, prensa, medios de comunicación, periodista, imagen institucional, publicidad, vocería, rueda de prensa, boletín, divulgación, comunicador, protocolo, campaña]
- id: servicios-administrativos
  título: Bienes y servicios administrativos
  resumen: Los edificios, vehículos y suministros con que trabajan las entidades.
  palabras: [servicios administrativos, servicios generales, logística, logístico, almacén, inventario, bienes muebles, bienes inmuebles, parque automotor, vehículo oficial, vigilancia y aseo, mantenimiento, suministro, recursos físicos, infraestructura física, sede administrativa]
- id: educacion
  título: Educación
  resumen: Los colegios, los docentes y el derecho a estudiar.
  palabras: [educación, educativo, docente, establecimiento educativo, estudiante, matrícula, alimentación escolar, escuela, colegio, universidad, alfabetización]
- id: salud
  título: Salud
  resumen: La atención en salud y la prevención de enfermedades.
  palabras: [salud pública, salud, hospital, hospitalario, vacunación, aseguramiento en salud, epidemiológico, epidemia, sanitario, paciente, medicamento, salud mental]
- id: cultura
  título: Cultura y patrimonio
  resumen: Las artes, las bibliotecas y lo que se hereda.
  palabras: [cultura, cultural, patrimonio, arte, artístico, biblioteca, museo, casa de la cultura, patrimonio inmaterial]
- id: deporte
  título: Deporte y recreación
  resumen: Los escenarios y programas para el juego y el ejercicio.
  palabras: [deporte, deportivo, recreación, recreativo, actividad física, escenario deportivo]
- id: desarrollo-social
  título: Inclusión y desarrollo social
  resumen: La protección de quienes más la necesitan.
  palabras: [desarrollo social, inclusión social, población vulnerable, niñez, infancia, adolescencia, juventud, joven, adulto mayor, persona mayor, discapacidad, primera infancia, habitante de calle, enfoque diferencial, grupo étnico, indígena, afrodescendiente, pobreza, familia]
- id: mujer-y-genero
  título: Mujer y género
  resumen: La igualdad y la vida libre de violencias.
  palabras: [mujer, género, equidad de género, violencia basada en género, diversidad sexual, LGBTI, igualdad]
- id: seguridad-y-convivencia
  título: Seguridad y convivencia
  resumen: El orden público, la policía y la solución de conflictos.
  palabras: [seguridad ciudadana, convivencia, orden público, policía, inspección de policía, comisaría de familia, delito, justicia, casa de justicia, cárcel, penitenciario, seguridad y convivencia, fuerza pública]
- id: paz-y-derechos
  título: Paz y derechos humanos
  resumen: Las víctimas, los acuerdos y los derechos de todos.
  palabras: [derechos humanos, paz, víctima, reconciliación, posconflicto, restitución de tierras, reincorporación, derecho internacional humanitario]
- id: riesgo-y-emergencias
  título: Gestión del riesgo y emergencias
  resumen: Cómo se previenen y se atienden los desastres.
  palabras: [gestión del riesgo de desastres, gestión del riesgo, desastre, emergencia, bomberos, calamidad, alerta temprana, damnificado]
- id: ambiente
  título: Ambiente y animales
  resumen: El agua, el aire, los bosques y los animales.
  palabras: [ambiente, ambiental, medio ambiente, ecosistema, biodiversidad, cambio climático, reforestación, recurso hídrico, cuenca, área protegida, residuo, reciclaje, bienestar animal, protección animal, fauna, flora, sostenibilidad]
- id: servicios-publicos
  título: Agua, energía y servicios públicos
  resumen: Los servicios que llegan a las casas.
  palabras: [servicio público domiciliario, servicios públicos domiciliarios, acueducto, alcantarillado, agua potable, saneamiento básico, alumbrado público, energía eléctrica, aseo, gas domiciliario, subsidio]
- id: ordenamiento
  título: Ordenamiento del territorio y vivienda
  resumen: El suelo, las construcciones y el derecho a una casa.
  palabras: [ordenamiento territorial, plan de ordenamiento, urbanismo, urbanístico, uso del suelo, vivienda, espacio público, catastro, catastral, licencia de construcción, estratificación, predio, hábitat, renovación urbana]
- id: movilidad
  título: Movilidad e infraestructura
  resumen: Las vías, el tránsito y el transporte.
  palabras: [movilidad, tránsito, transporte, vial, malla vial, seguridad vial, obra pública, infraestructura vial, puente, aeropuerto, ciclorruta, peatón]
- id: economia
  título: Desarrollo económico y empleo
  resumen: Las empresas, el trabajo y la competitividad.
  palabras: [desarrollo económico, competitividad, emprendimiento, empresa, empresarial, productividad, empleabilidad, comercio, industria, generación de empleo, formalización laboral, cooperación internacional, inversión extranjera, economía]
- id: campo
  título: Campo y desarrollo rural
  resumen: La agricultura, la tierra y la gente que vive de ella.
  palabras: [agropecuario, agricultura, agrícola, rural, campesino, desarrollo rural, pesca, ganadería, asistencia técnica agropecuaria, seguridad alimentaria, UMATA]
- id: turismo
  título: Turismo
  resumen: Los viajeros y los lugares que los reciben.
  palabras: [turismo, turístico, prestador turístico, destino turístico]
- id: minas-y-energia
  título: Minas y energía
  resumen: Los recursos del subsuelo y quién puede explotarlos.
  palabras: [minería, minero, minerales, título minero, hidrocarburos, regalías, explotación minera, concesión minera]

"""###
        ),
        (
            "verb.mustache",
            ###"""
{{<layout}}
{{$content}}
<p class="kind">{{words.functions_by_verb}}</p>
<h1>{{page.title}}</h1>
<p>{{count}}</p>
{{> pager}}
{{> listed-agencies}}
{{> pager-end}}
{{/content}}
{{/layout}}

"""###
        ),
        (
            "verbs.mustache",
            ###"""
{{<layout}}
{{$content}}
<h1>{{words.functions_by_verb}}</h1>
<p class="lead">{{words.verbs_text}}</p>
{{> pager}}
<ul class="items verbs">
{{#verbs}}
<li><a href="{{address}}">{{title}}</a> <span class="count">{{count}}</span></li>
{{/verbs}}
</ul>
{{> pager-end}}
{{/content}}
{{/layout}}

"""###
        ),
        (
            "withdrawn.mustache",
            ###"""
{{<layout}}
{{$head}}
<meta name="robots" content="noindex">
{{/head}}
{{$content}}
<article class="withdrawn">
<p class="kind">{{#has_expired}}{{words.expired}}{{/has_expired}}{{^has_expired}}{{words.withdrawn}}{{/has_expired}}</p>
<h1>{{page.title}}</h1>
<p class="lead">{{#has_expired}}{{words.expired_on}}{{/has_expired}}{{^has_expired}}{{words.withdrawn_on}}{{/has_expired}} <time datetime="{{day_iso}}">{{day}}</time>.</p>
<dl>
{{#reason}}
<div><dt>{{words.reason}}</dt><dd>{{.}}</dd></div>
{{/reason}}
{{#act}}
<div><dt>{{words.act}}</dt><dd>{{.}}</dd></div>
{{/act}}
{{#replacement}}
<div><dt>{{words.replacement}}</dt><dd><a href="{{address}}">{{title}}</a></dd></div>
{{/replacement}}
</dl>
</article>
{{/content}}
{{/layout}}

"""###
        ),
    ]
}
