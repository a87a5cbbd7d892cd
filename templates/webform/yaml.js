/* Submissions as YAML: what people and programs write of it is read, each text in quotes is written. */
var yteYaml = (function () {
  "use strict";

  function fail(line) {
    var error = new Error("line " + (line + 1));
    error.line = line + 1;
    throw error;
  }

  /** Every scalar as text, nothing as null; throws an Error with the number of the line that cannot be read. */
  function read(text) {
    var lines = text.replace(/^\ufeff/, "").split(/\r\n?|\n/), at = 0, found;

    /** The indentation of the next line that says something; -1 at the end. */
    function next() {
      while (at < lines.length && /^\s*(#.*)?$|^---\s*$/.test(lines[at])) { at++; }
      return at < lines.length ? /^ */.exec(lines[at])[0].length : -1;
    }
    function block(indent) {
      var isList = /^ *-( |$)/.test(lines[at]), of = isList ? [] : {}, pair;
      while (next() === indent && /^ *-( |$)/.test(lines[at]) === isList) {
        if (isList) { of.push(value(lines[at].slice(indent + 1), indent)); continue; }
        pair = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#{}\[\],&*!|>%@`"'](?:[^:#]|:(?=\S)|#)*?)\s*:(?=\s|$)(.*)$/.exec(lines[at].slice(indent));
        if (!pair || Object.prototype.hasOwnProperty.call(of, scalar(pair[1]))) { fail(at); }
        of[scalar(pair[1])] = value(pair[2], indent);
      }
      if (next() > indent) { fail(at); }
      return of;
    }
    /** What stands behind a key or a dash, and in the lines below it. */
    function value(rest, indent) {
      var start = at, inner;
      rest = rest.replace(/^\s+/, "").replace(/^#.*/, "");
      at++;
      if (/^\|-?\s*$/.test(rest)) { return literal(indent); }
      if (/^[&*!>%@`]/.test(rest)) { fail(start); }
      if (rest !== "") { return flow(rest, start); }
      inner = next();
      if (inner > indent || (inner === indent && /^ *- /.test(lines[at]) && !/^ *- /.test(lines[start]))) { return block(inner); }
      return null;
    }
    function literal(indent) {
      var kept = [], inner = -1, own;
      while (at < lines.length && (/^\s*$/.test(lines[at]) || /^ */.exec(lines[at])[0].length > indent)) {
        own = /^ */.exec(lines[at])[0].length;
        inner = inner < 0 ? own : inner;
        kept.push(lines[at].slice(inner));
        at++;
      }
      return kept.join("\n").replace(/\n+$/, "");
    }
    /** A scalar, or a list or group in brackets, which may go on in the next lines. */
    function flow(rest, start) {
      var done;
      if (!/^[\[{"']/.test(rest)) { return scalar(rest.replace(/\s+#.*$/, "").replace(/\s+$/, "")); }
      while (!(done = inBrackets(rest))) {
        if (at >= lines.length) { fail(start); }
        rest += " " + lines[at].replace(/^\s+/, "");
        at++;
      }
      if (!/^\s*(#.*)?$/.test(done.rest)) { fail(start); }
      return done.value;
    }

    if (next() < 0) { return {}; }
    found = block(next());
    if (at < lines.length) { fail(at); }
    return found;
  }

  /** {value, rest} of what begins a text; null where its end is missing. */
  function inBrackets(text) {
    var match, of, key, got, isList;
    text = text.replace(/^\s+/, "");
    if (/^["']/.test(text)) {
      match = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(text);
      return match && { value: scalar(match[0]), rest: text.slice(match[0].length) };
    }
    if (!/^[\[{]/.test(text)) {
      match = /^(?:[^,\]}:#]|:(?=[^\s,\]}])|[^\s]#)*/.exec(text);
      return { value: scalar(match[0].replace(/\s+$/, "")), rest: text.slice(match[0].length) };
    }
    isList = text.charAt(0) === "[";
    of = isList ? [] : {};
    text = text.slice(1);
    for (;;) {
      text = text.replace(/^[\s,]+/, "");
      if (text === "") { return null; }
      if (/^[\]}]/.test(text)) { return { value: of, rest: text.slice(1) }; }
      got = inBrackets(text);
      if (!got || (got.rest === text)) { return null; }
      if (isList) { of.push(got.value); text = got.rest; continue; }
      key = got.value;
      if (!/^\s*:/.test(got.rest) || Object.prototype.hasOwnProperty.call(of, key)) { return null; }
      got = inBrackets(got.rest.replace(/^\s*:/, ""));
      if (!got) { return null; }
      of[key] = got.value;
      text = got.rest;
    }
  }

  function scalar(text) {
    if (/^"/.test(text)) { return JSON.parse(text); }
    if (/^'/.test(text)) { return text.slice(1, -1).replace(/''/g, "'"); }
    return text === "" || text === "~" || text === "null" ? null : text;
  }

  function quoted(text) {
    return JSON.stringify(String(text)).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, function (c) {
      return "\\u" + ("000" + c.charCodeAt(0).toString(16)).slice(-4);
    });
  }
  function flowOf(value) {
    if (Array.isArray(value)) { return "[" + value.map(flowOf).join(", ") + "]"; }
    if (value === null || typeof value !== "object") { return value === null ? "null" : quoted(value); }
    return "{" + Object.keys(value).map(function (key) { return quoted(key) + ": " + flowOf(value[key]); }).join(", ") + "}";
  }
  /** An entry a line. */
  function write(data, heading) {
    var lines = ["# " + heading.replace(/\s+/g, " ")];
    Object.keys(data).forEach(function (key) {
      var value = data[key], open = /^(station|answers|sections|evidence)$/.test(key) && Object.keys(value).length;
      lines.push(key + ":" + (open ? "" : " " + flowOf(value)));
      if (open) { Object.keys(value).forEach(function (inner) { lines.push("  " + quoted(inner) + ": " + flowOf(value[inner])); }); }
    });
    return lines.join("\n") + "\n";
  }

  return { read: read, write: write };
}());
