(function () {
  "use strict";
  var DATA = JSON.parse(document.getElementById("data").textContent), W = DATA.words;
  var form = document.getElementById("form"), kept = {}, last = {}, draftKey;
  var STATES = { "-1": "not_met", "0": "undetermined", "1": "met" };
  var FAULTS = { numerator_exceeds_denominator: W.form_fault_share, numerator_of_nothing: W.form_fault_share,
    denominator_zero: W.form_fault_zero, previous_zero: W.form_fault_zero, not_applicable_answered: W.form_fault_answered };

  function find(id) { return document.getElementById(id); }
  function each(list, act) { for (var i = 0; i < list.length; i++) { act(list[i], i); } }
  function inputs() { return form.querySelectorAll("[name]"); }
  function kindOf(input) { return input.getAttribute("data-k") || (input.options ? "yes_no" : "text"); }
  function put(words, params) { return words.replace(/\{(\w+)\}/g, function (_, key) { return params[key]; }); }
  function made(tag, text, of) {
    var element = document.createElement(tag);
    if (text !== undefined) { element.textContent = text; }
    if (of) { of.appendChild(element); }
    return element;
  }
  function tell(words) { find("told").textContent = words; }

  // --- What people write, read as yte-check reads it

  /** {value: …} or {fault: words}; an empty field is {value: null}. */
  function read(input) {
    var text = input.value.replace(/^\s+|\s+$/g, ""), kind = kindOf(input), plain;
    if (text === "") { return { value: null }; }
    if (kind === "yes_no") { return { value: text === "yes" }; }
    if (kind === "reason") { return { value: true }; }
    if (kind === "whole") { return { value: Number(text) }; }
    if (kind !== "count" && kind !== "measurement") { return { value: text }; }
    if (kind === "count" ? /^\d{1,3}([., \u00a0]\d{3})+$/.test(text) : /^\d{1,3}([. \u00a0]\d{3})+(,\d+)?$/.test(text)) {
      plain = text.replace(kind === "count" ? /\D/g : /[. \u00a0]/g, "");
      return { fault: put(W.webform_grouped, { text: text, plain: plain }) };
    }
    if (!(kind === "count" ? /^\d+$/ : /^\d+([.,]\d+)?$/).test(text)) {
      return { fault: kind === "count" ? W.form_allowed_count : W.form_allowed_measure };
    }
    if (/[.,]\d{7}/.test(text)) { return { fault: W.webform_decimals }; }
    plain = Number(text.replace(",", "."));
    return plain > DATA.most ? { fault: put(W.webform_too_great, { most: DATA.most }) } : { value: plain };
  }

  function mark(input, words) {
    var id = input.id + "-fault", told = find(id);
    if (!words === !told) { if (told) { told.textContent = words; } return; }
    if (!words) { told.parentNode.removeChild(told); input.removeAttribute("aria-invalid"); input.removeAttribute("aria-describedby"); return; }
    made("p", words, input.parentNode).id = id;
    find(id).className = "fault";
    input.setAttribute("aria-invalid", "true");
    input.setAttribute("aria-describedby", id);
  }

  // --- The score

  function row(faults) {
    var found = {};
    each(inputs(), function (input) {
      var got = read(input);
      faults[input.id] = got.fault;
      if (input.id.charAt(0) !== "_") { found[input.id] = got.fault ? null : got.value; }
    });
    each(twice(), function (input) { faults[input.id] = put(W.webform_same_id, { id: input.value }); });
    if (yteProgram) {
      each(yteProgram.faults(found), function (fault) {
        var pair = find(fault[1]).name.replace(/(numerator|denominator)$/, "");
        faults[fault[1]] = FAULTS[fault[0]];
        // what cannot be is scored as if it were not answered, so that the ends hold for what it is corrected to
        each(inputs(), function (input) {
          if (input.id === fault[1] || input.name === pair + "numerator" || input.name === pair + "denominator") { found[input.id] = null; }
        });
      });
    }
    return found;
  }
  /** The fields with an id that a document before has already. */
  function twice() {
    var known = {};
    return Array.prototype.filter.call(form.querySelectorAll('[name^="evidence."][name$=".id"]'), function (input) {
      var id = input.value.trim(), again = id && known["=" + id];
      known["=" + id] = true;
      return again;
    });
  }
  function points(scored, name) {
    var unit = DATA.units[name] || DATA.units[""], over = unit[1], i;
    for (i = 2; i < unit.length; i++) { over *= scored[unit[i]]; }
    return scored[name] * unit[0] / over;
  }
  function ends(scored, out) {
    var prefix = out ? out + "_" : "";
    return { low: points(scored, prefix + "low"), high: points(scored, prefix + "high"), max: points(scored, prefix + "max") };
  }
  function result() {
    var scored = last.scored, whole;
    if (!scored) { return null; }
    whole = { verdict: STATES[scored.verdict], points: ends(scored, ""), criteria: [], faults: last.faulty };
    each(DATA.criteria, function (criterion) {
      var of = ends(scored, criterion.out);
      of.number = criterion.number;
      of.indicators = criterion.indicators.map(function (indicator) {
        var inner = ends(scored, indicator.out);
        inner.number = indicator.number;
        return inner;
      });
      whole.criteria.push(of);
    });
    if (DATA.levels) { whole.levels = { best: DATA.levels[scored.best_level], worst: DATA.levels[scored.worst_level] }; }
    return whole;
  }

  // --- What is shown

  function figure(value) {
    // never rounded up: a figure below a threshold does not look as if it were on it
    return String(Math.floor(value * 1e4 + 1e-6) / 1e4).replace(".", DATA.comma);
  }
  function spread(of) { return figure(of.low) + (of.low === of.high ? "" : "–" + figure(of.high)); }
  function sentence(whole) {
    var params = { points: spread(whole.points), max: figure(whole.points.max), verdict: W["verdict_" + whole.verdict] };
    if (!whole.levels) { return put(W.form_total_points, params); }
    params.level = whole.levels.best === whole.levels.worst ? whole.levels.best : put(W.level_spanning, whole.levels);
    return put(W.form_total_level, params);
  }
  function floorWords(criterion, of) {
    // 55% of 100 is a hair above 55 in doubles, and two points that differ do so by far more than that hair
    var needed = criterion.share * of.max - 1e-9;
    if (!criterion.share || !criterion.fixed) { return ""; }
    return W[of.low >= needed ? "floor_met" : of.high < needed ? "floor_not_met" : "floor_undetermined"];
  }
  function textOf(input) { return input.options ? input.options[Math.max(input.selectedIndex, 0)].text : input.value; }
  function answerOf(number) {
    var said = [], marks = [];
    each(find("i-" + number).querySelectorAll("[name]"), function (input) {
      var kind = kindOf(input), text = textOf(input);
      if (kind === "yes_no") { marks.push(text); }
      if (/denominator$/.test(input.name) && said.length && text) { said.push(said.pop() + "/" + text); return; }
      if (kind !== "yes_no" && kind !== "text" && kind !== "names" && text) { said.push(text); }
    });
    if (marks.length === 1 && marks[0]) { said.push(marks[0]); }
    if (marks.length > 1 && marks.join("")) {
      said.unshift(marks.filter(function (mark) { return mark === W.form_yes; }).length + "/" + marks.length);
    }
    return said.join("; ");
  }
  /** Where the points of a criterion or indicator stand, behind its title. */
  function pointsAt(id) {
    var title = find(id).querySelector("span");
    return title.parentNode.querySelector("output") || made("output", "", title.parentNode);
  }
  function titleOf(id) { return find(id).querySelector("span").textContent; }
  function line(of, words, className) {
    var tr = made("tr", undefined, find("rows"));
    tr.className = className;
    each(words, function (text, at) { made(at === 1 && className === "criterion" ? "th" : "td", text, tr).className = at > 2 ? "number" : ""; });
  }
  function show() {
    var faults = {}, found = row(faults), whole, left = [], at = find("rows"), who = find("who"), zone, faulty = 0;
    each(inputs(), function (input) { mark(input, faults[input.id]); if (faults[input.id]) { faulty++; } });
    last = { scored: yteProgram ? yteProgram.score(found) : null, faulty: faulty };
    whole = result();
    at.innerHTML = who.innerHTML = find("left").innerHTML = "";
    each(DATA.criteria, function (criterion, i) {
      var of = whole && whole.criteria[i], floor = of ? floorWords(criterion, of) : "";
      if (of) { pointsAt("c-" + criterion.number).textContent = spread(of) + "/" + figure(of.max) + (floor && " · " + floor); }
      line(of, [criterion.number, titleOf("c-" + criterion.number), floor, of ? figure(of.max) : "", of ? spread(of) : ""], "criterion");
      each(criterion.indicators, function (indicator, j) {
        var inner = of && of.indicators[j];
        if (inner) {
          pointsAt("i-" + indicator.number).textContent = spread(inner) + "/" + figure(inner.max);
          if (inner.high > inner.low) { left.push([inner.high - inner.low, indicator]); }
        }
        line(inner, [indicator.number, titleOf("i-" + indicator.number), answerOf(indicator.number), inner ? figure(inner.max) : "", inner ? spread(inner) : ""], "");
      });
    });
    if (whole) { line(whole.points, ["", W.form_result_total, "", figure(whole.points.max), spread(whole.points)], "criterion"); }
    each(form.querySelectorAll(".station [name]"), function (input) {
      var text = textOf(input), pair;
      if (text) { pair = made("div", undefined, who); made("dt", form.querySelector('[for="' + input.id + '"]').textContent, pair); made("dd", text, pair); }
    });
    find("total").textContent = (faulty ? put(W.webform_faulty, { count: faulty }) + " " : "") + (whole ? sentence(whole) : W.webform_unscored);
    find("verdict").textContent = whole ? sentence(whole) : W.webform_unscored;
    document.querySelector("header").className = whole ? whole.verdict : "";
    if (whole && find("zone-used") && DATA.zoned) {
      zone = yteProgram.placeOf(found).zone;
      find("zone-used").textContent = zone ? put(W.form_zone_used, { zone: zone }) : W.form_zone_open;
    }
    if (whole) { showLeft(left.sort(function (one, other) { return other[0] - one[0]; })); }
  }
  function showLeft(left) {
    var list, item;
    made("h3", left.length ? put(W.webform_left, { count: left.length }) : W.webform_none_left, find("left"));
    list = made("ul", undefined, find("left"));
    each(left, function (pair) {
      item = made("a", pair[1].number + ". " + titleOf("i-" + pair[1].number) + ": " + figure(pair[0]), made("li", undefined, list));
      item.href = "#i-" + pair[1].number;
    });
  }

  // --- A submission, as an object and as YAML

  function addTo(of, path, value) {
    each(path.slice(0, -1), function (key) { of = of[key] = of[key] || {}; });
    of[path[path.length - 1]] = value;
  }
  function pathOf(input) {
    var path = input.name.split(".");
    if (!/^(year|period|station|sections|evidence)$/.test(path[0])) { path.unshift("answers"); }
    return input.hasAttribute("data-value") ? path.concat("value") : path;
  }
  function collected() {
    var data = { standard: DATA.standard, form: { sha256: DATA.sha256, as_of: DATA.as_of } }, documents;
    data[DATA.period === "year" ? "year" : "period"] = "";
    addTo(data, ["station", "name"], "");
    data.answers = {};
    each(Object.keys(kept), function (key) { addTo(data, key.split("\n"), kept[key]); });
    each(inputs(), function (input) {
      var text = input.value.replace(/^\s+|\s+$/g, "");
      if (!text) { return; }
      if (kindOf(input) === "names") { text = text.split(/\s*;\s*/).filter(Boolean); }
      addTo(data, pathOf(input), text);
    });
    documents = data.evidence;
    if (documents) {
      data.evidence = {};
      each(Object.keys(documents), function (number) {
        var id = documents[number].id || put(W.webform_nameless, { number: number });
        if (data.evidence[id]) { id += "-" + number; }
        delete documents[number].id;
        data.evidence[id] = documents[number];
      });
    }
    return data;
  }
  function save() { return yteYaml.write(collected(), DATA.title); }

  /** Puts what a submission says into the form, in the place of what is there; gives what it does not ask, which is kept. */
  function load(data) {
    var by = {}, unknown = [], documents = data.evidence || {};
    kept = {};
    while (find("documents").children.length < Object.keys(documents).length) { more(); }
    each(inputs(), function (input) { input.value = ""; by[pathOf(input).join("\n")] = input; });
    function take(path, value) {
      var input = by[path.join("\n")] || by[path.concat("value").join("\n")], key = path[path.length - 1];
      if (value === null || value === undefined) { return; }
      if (input && (typeof value !== "object" || kindOf(input) === "names")) { enter(input, value, path); return; }
      if (typeof value === "object" && !Array.isArray(value)) {
        each(Object.keys(value), function (inner) { take(path.concat(inner === "khong_ap_dung" ? "not_applicable" : inner), value[inner]); });
        return;
      }
      if (key === "carried") { carried.push(path[1]); }
      unknown.push(path.slice(path[0] === "answers" ? 1 : 0).join("."));
      kept[path.join("\n")] = value;
    }
    function enter(input, value, path) {
      var words = String(Array.isArray(value) ? value.join("; ") : value), kind = kindOf(input);
      if (kind === "yes_no") { words = /^(yes|y|true|có|co|x|v|✓|✔)$/i.test(words) ? "yes" : /^(no|n|false|không|khong|ko|k|chưa)$/i.test(words) ? "no" : words; }
      if (kind === "measurement") { words = words.replace(".", ","); }
      input.value = words;
      if (input.value !== words) { input.value = ""; unknown.push(path.join(".") + " = " + words); }
    }
    var carried = [];
    each(["year", "period", "station", "answers", "sections"], function (key) { take([key], data[key]); });
    each(Object.keys(documents), function (id, at) { take(["evidence", String(at + 1)], documents[id]); by["evidence\n" + (at + 1) + "\nid"].value = id; });
    each(Object.keys(data), function (key) {
      if (!/^(standard|form|year|period|station|answers|sections|evidence)$/.test(key)) { take([key], data[key]); }
    });
    show();
    return unknown;
  }
  function empty() { return DATA.period === "year" ? { year: DATA.year } : {}; }
  /** A submission that was opened: refused where it is of another standard. */
  function open(data) {
    var told = [], unknown;
    if (data.standard && data.standard !== DATA.standard) { tell(put(W.webform_other_standard, { id: data.standard })); return; }
    unknown = load(data);
    told.push(W.webform_opened);
    if (data.form && data.form.sha256 !== DATA.sha256) { told.push(W.webform_other_text); }
    if (unknown.length) { told.push(put(W.webform_kept, { names: unknown.join(", ") })); }
    tell(told.join(" "));
    keep();
  }

  // --- Documents, the draft, what the buttons do

  function more() {
    var list = find("documents"), number = list.children.length + 1, copy = list.children[0].cloneNode(true);
    copy.querySelector("legend").textContent = put(W.webform_document, { number: number });
    each(copy.querySelectorAll("[name]"), function (input) {
      copy.querySelector('[for="' + input.id + '"]').htmlFor = input.id = input.id + "-" + number;
      input.name = input.name.replace(".1.", "." + number + ".");
      input.value = "";
    });
    list.appendChild(copy);
    return copy;
  }
  function keep() {
    try { localStorage.setItem(draftKey, save()); } catch (error) { tell(W.webform_draft_off); }
  }
  function changed(event) {
    var answer = pathOf(event.target), carried = "answers\n" + answer[1] + "\ncarried";
    if (answer[0] === "answers" && !/^(evidence|note)$/.test(answer[2])) { delete kept[carried]; }
    show();
    keep();
  }
  function fileName() { return (form.querySelector('[name="station.name"]').value.replace(/[\\\/:*?"<>|\s]+/g, "-") || "phieu") + "-" + (find("form").querySelector("[name]").value || DATA.year) + ".yaml"; }
  function download() {
    var link = made("a", "", document.body);
    link.href = URL.createObjectURL(new Blob([save()], { type: "application/yaml" }));
    link.download = fileName();
    link.click();
    document.body.removeChild(link);
    tell(put(W.webform_saved, { name: link.download }));
  }
  function opened(file) {
    var reader = new FileReader();
    reader.onload = function () {
      var data;
      try { data = /^\s*\{/.test(reader.result) ? JSON.parse(reader.result) : yteYaml.read(reader.result); } catch (error) {
        tell(put(W.webform_not_read, { name: file.name, line: error.line || 1 }));
        return;
      }
      open(data);
    };
    reader.readAsText(file);
  }
  function start() {
    var draft = null;
    draftKey = "yte-check " + DATA.sha256 + " " + (DATA.filled ? DATA.filled.station.name : "") + " " + DATA.year;
    try { draft = localStorage.getItem(draftKey); } catch (error) { tell(W.webform_draft_off); }
    if (draft) { load(yteYaml.read(draft)); tell(W.webform_draft_back); } else { load(DATA.filled || empty()); }
  }

  each(inputs(), function (input) {
    var mode = { count: "numeric", measurement: "decimal" }[kindOf(input)];
    if (mode) { input.setAttribute("inputmode", mode); }
  });
  form.addEventListener("input", changed);
  form.addEventListener("change", changed);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  find("save").addEventListener("click", download);
  find("print").addEventListener("click", function () { window.print(); });
  find("more").addEventListener("click", function () { more().querySelector("[name]").focus(); });
  find("open").addEventListener("change", function () { if (this.files[0]) { opened(this.files[0]); this.value = ""; } });
  find("clear").addEventListener("click", function () {
    if (!window.confirm(W.webform_clear_sure)) { return; }
    load(empty());
    try { localStorage.removeItem(draftKey); } catch (error) { tell(W.webform_draft_off); }
  });
  window.yteCheck = { load: load, save: save, result: result };
  start();
}());
