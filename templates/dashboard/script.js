"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const words = data.words;
  const ROW = 32, BUFFER = 12;
  const VERDICTS = ["met", "undetermined", "not_met"];
  const MARKS = { met: "✓ ", undetermined: "? ", not_met: "✕ " };
  const find = (id) => document.getElementById(id);
  const collator = new Intl.Collator("vi", { numeric: true });

  // A station is a row of a table: the names of its columns stand here alone.
  const stations = data.stations.map((s, index) => ({
    index, place: s[0], name: s[1], district: data.districts[s[2]] || "", province: data.provinces[s[3]] || "",
    year: s[4], zone: s[5], verdict: VERDICTS[s[6]], low: s[7], high: s[8], max: s[9],
    criteria: s[10].map((points, i) => interval(points, data.criteria[i][2], s[11][i])),
    indicators: s[12].map((points, i) => interval(points, data.indicators[i][3])),
    path: s[13], flags: s[14], lacking: s[15],
    exact: `${s[0]} ${s[1]}`.toLowerCase().normalize("NFC"), folded: folded(`${s[0]} ${s[1]}`),
  }));

  /** Points come as one number, or as [low, high] or [low, high, max]; null does not apply. */
  function interval(points, max, floor) {
    if (points === null) return null;
    const [low, high, own] = Array.isArray(points) ? points : [points, points];
    return { low, high, max: own === undefined ? max : own, floor };
  }

  function folded(text) {
    return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d");
  }

  function number(value) {
    const [whole, decimals] = String(value).split(".");
    const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, words.group);
    return decimals ? grouped + words.comma + decimals : grouped;
  }

  const range = (p) => p.low === p.high ? number(p.low) : `${number(p.low)}–${number(p.high)}`;

  function element(tag, attributes = {}, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value !== undefined && value !== null) made.setAttribute(name, value);
    }
    made.append(...children);
    return made;
  }

  // Columns: how each is headed, sorted and shown.
  const several = data.districts.length > 0;
  // Where the district alone does not say where a commune lies, its province stands behind it, or in its place.
  const apart = data.provinces.length > 1 || stations.some((s) => !s.district);
  const area = (s) => [s.district, apart || !s.district ? s.province : ""].filter(Boolean).join(", ");
  const columns = [
    { head: words.commune, kind: "w-name", key: (s) => s.place, text: true },
    { head: !several ? words.province : apart ? words.area : words.district, kind: "w-place text", key: area, text: true },
    { head: words.verdict, kind: "w-verdict text", key: (s) => VERDICTS.indexOf(s.verdict) },
    { head: words.total, kind: "w-total", key: (s) => s.low + s.high / 1000 },
    ...data.criteria.map(([n, title, points], i) => ({
      head: String(n), title: `${words.criterion} ${n}: ${title} (${number(points)})`,
      key: (s) => s.criteria[i] && s.criteria[i].max ? (s.criteria[i].low + s.criteria[i].high / 1000) / s.criteria[i].max : -1,
    })),
  ];
  if (data.flagged) columns.splice(4, 0, { head: words.flags, kind: "w-flag", key: (s) => s.flags.length });

  const state = { query: "", province: "", district: "", verdict: "", flagged: false, column: null, down: false };
  let shown = stations;
  let drawn = "";
  const scroller = find("scroller"), body = find("heat").tBodies[0];

  function drawHead() {
    const row = element("tr", { "aria-rowindex": 1 });
    columns.forEach((column, i) => {
      const arrow = state.column === i ? (state.down ? " ↓" : " ↑") : "";
      const button = element("button", { type: "button", title: column.title, "aria-label": column.title }, column.head + arrow);
      button.addEventListener("click", () => sortBy(i));
      const sort = state.column === i ? (state.down ? "descending" : "ascending") : "none";
      row.append(element("th", { scope: "col", class: column.kind, "aria-sort": sort }, button, element("span", { class: "printed" }, column.head)));
    });
    find("heat").tHead.replaceChildren(row);
  }

  function sortBy(i) {
    // Numbers first show what is weakest, for that is what one looks for; names from A.
    state.down = state.column === i ? !state.down : false;
    state.column = i;
    update();
    find("heat").tHead.rows[0].cells[i].firstChild.focus();
  }

  function matches(s) {
    const query = state.query;
    return (!state.province || s.province === state.province)
      && (!state.district || s.district === state.district)
      && (!state.verdict || s.verdict === state.verdict)
      && (!state.flagged || s.flags.length > 0)
      && (!query || s.exact.includes(query) || (query === folded(query) && s.folded.includes(query)));
  }

  function update() {
    shown = stations.filter(matches);
    if (state.column !== null) {
      const { key, text } = columns[state.column];
      const compare = text ? (a, b) => collator.compare(bare(key(a)), bare(key(b))) : (a, b) => key(a) - key(b);
      const sign = state.down ? -1 : 1;
      shown.sort((a, b) => sign * compare(a, b) || a.index - b.index);
    }
    const counts = VERDICTS.map((v) => `${words[v]} ${number(shown.filter((s) => s.verdict === v).length)}`);
    find("showing").textContent = `${words.showing} ${number(shown.length)}/${number(stations.length)}: ${counts.join(" · ")}`;
    find("heat").setAttribute("aria-rowcount", shown.length + 1);
    scroller.scrollTop = 0;
    drawHead();
    draw(true);
  }

  /** “Xã An Bình” stands under A. */
  function bare(name) {
    return name.replace(/^(xã|phường|thị trấn|đặc khu|thành phố|tp\.?|tỉnh|huyện|thị xã|quận)\s+(?=\D)/i, "");
  }

  /** Draw the rows that can be seen and some around them; the others are room above and below. */
  function draw(anew = false, all = false) {
    const first = all ? 0 : Math.max(0, Math.floor(scroller.scrollTop / ROW) - BUFFER);
    const count = all ? shown.length : Math.ceil(scroller.clientHeight / ROW) + 2 * BUFFER;
    const last = Math.min(shown.length, first + count);
    const range_ = `${first} ${last}`;
    if (!anew && range_ === drawn) return;
    drawn = range_;
    const focused = document.activeElement && document.activeElement.dataset ? document.activeElement.dataset.station : undefined;
    const rows = document.createDocumentFragment();
    rows.append(space(first));
    for (let i = first; i < last; i++) rows.append(stationRow(shown[i], i));
    rows.append(space(shown.length - last));
    body.replaceChildren(rows);
    if (focused !== undefined) {
      const again = body.querySelector(`button[data-station="${focused}"]`);
      (again || scroller).focus({ preventScroll: true });
    }
  }

  function space(rows) {
    const cell = element("td", { class: "space", colspan: columns.length });
    cell.style.height = `${rows * ROW}px`;
    return element("tr", { class: "space", "aria-hidden": "true" }, cell);
  }

  function stationRow(s, i) {
    const button = element("button", { type: "button", "data-station": s.index, title: s.name }, s.place);
    const row = element("tr", { "aria-rowindex": i + 2 }, element("th", { scope: "row" }, button));
    row.append(element("td", { title: `${s.district} ${s.province}`.trim() }, area(s)));
    row.append(element("td", { class: `v-${s.verdict}` }, MARKS[s.verdict] + words[s.verdict]));
    row.append(element("td", { class: "number" }, range(s)));
    if (data.flagged) row.append(element("td", { class: "flag number" }, s.flags.length ? `⚑ ${s.flags.length}` : ""));
    for (const points of s.criteria) row.append(element("td", { class: heat(points) }, points ? range(points) : "–"));
    return row;
  }

  function heat(points) {
    if (!points || !points.max) return "points";
    const step = Math.floor(points.low / points.max * 10 + 1e-9);
    const open = points.low === points.high ? "" : " open";
    return `points s${step}${open}${points.floor === "n" ? " below" : ""}`;
  }

  // A station's indicators.
  let current = 0;
  const detail = find("detail");

  function open(position) {
    current = position;
    const s = shown[position];
    find("detail-title").textContent = [s.place, s.district, s.province].filter(Boolean).join(", ");
    const lead = element("p", { class: "lead" }, element("span", { class: `v-${s.verdict}` }, MARKS[s.verdict] + words[s.verdict]),
      ` · ${words.total} ${range(s)}/${number(s.max)}`, s.lacking ? ` · ${words.lacking.replace("@", number(s.lacking))}` : "");
    const about = [s.name, `${words.year} ${s.year}`, s.zone ? `${words.zone} ${s.zone}` : ""].filter(Boolean).join(" · ");
    const content = [lead, element("p", { class: "basis" }, about, element("br"), element("code", {}, s.path))];
    if (s.flags.length) {
      content.push(element("h3", {}, words.flags), element("ul", {}, ...s.flags.map(([code, text, certain]) =>
        element("li", { class: certain ? "flag" : null }, `[${code}] ${text || ""}`))));
    }
    data.criteria.forEach(([n, title], i) => content.push(...criterionPart(s, i, n, title)));
    find("detail-body").replaceChildren(...content);
    find("previous").disabled = position === 0;
    find("next").disabled = position === shown.length - 1;
    if (!detail.open) detail.showModal();
    detail.scrollTop = 0;
  }

  function criterionPart(s, i, n, title) {
    const points = s.criteria[i];
    const head = element("h3", {}, `${n}. ${title} `);
    if (points) head.append(element("span", { class: heat(points).replace("points", "cell") }, `${range(points)}/${number(points.max)}`));
    const rows = data.indicators.flatMap(([number_, criterion, name], j) => {
      if (criterion !== n || s.indicators[j] === undefined) return [];
      const p = s.indicators[j];
      const worth = p ? `${range(p)}/${number(p.max)}` : words.excluded;
      const cell = element("span", { class: p ? heat(p).replace("points", "cell") : "cell" }, worth);
      return [element("tr", {}, element("td", {}, String(number_)), element("td", {}, name), element("td", { class: "number" }, cell))];
    });
    return [head, element("table", { class: "plain" }, element("tbody", {}, ...rows))];
  }

  body.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-station]");
    if (button) open(shown.findIndex((s) => s.index === Number(button.dataset.station)));
  });
  body.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const button = event.target.closest("button[data-station]");
    if (!step || !button) return;
    event.preventDefault();
    const to = shown.findIndex((s) => s.index === Number(button.dataset.station)) + step;
    if (to < 0 || to >= shown.length) return;
    const top = to * ROW, room = scroller.clientHeight - 2 * ROW;
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    if (top > scroller.scrollTop + room - ROW) scroller.scrollTop = top - room + ROW;
    draw();
    const next = body.querySelector(`button[data-station="${shown[to].index}"]`);
    if (next) next.focus({ preventScroll: true });
  });
  find("previous").addEventListener("click", () => open(current - 1));
  find("next").addEventListener("click", () => open(current + 1));
  find("close").addEventListener("click", () => detail.close());
  detail.addEventListener("close", () => {
    const again = shown[current] && body.querySelector(`button[data-station="${shown[current].index}"]`);
    if (again) again.focus();
  });

  function fill(select, values, labels = values) {
    select.replaceChildren(element("option", { value: "" }, words.all), ...values.map((v, i) => element("option", { value: v }, labels[i])));
  }

  /** Only the districts of the province that is chosen. */
  function fillDistricts() {
    const found = new Set(stations.filter((s) => !state.province || s.province === state.province).map((s) => s.district));
    fill(find("district"), data.districts.filter((d) => found.has(d)));
    find("district").parentElement.hidden = !several;
  }

  const filters = find("filters");
  filters.addEventListener("submit", (event) => event.preventDefault());
  filters.addEventListener("input", (event) => {
    state.query = find("search").value.trim().toLowerCase().normalize("NFC");
    if (event.target.id === "province") {
      state.province = find("province").value;
      fillDistricts();
    }
    state.district = find("district").value;
    state.verdict = find("verdict").value;
    state.flagged = find("flagged").checked;
    update();
  });
  filters.addEventListener("reset", () => {
    Object.assign(state, { query: "", province: "", district: "", verdict: "", flagged: false, column: null, down: false });
    setTimeout(() => { fillDistricts(); update(); });
  });

  let waiting = false;
  scroller.addEventListener("scroll", () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => { waiting = false; draw(); });
  }, { passive: true });
  addEventListener("resize", () => draw());
  addEventListener("beforeprint", () => draw(true, !detail.open));
  addEventListener("afterprint", () => draw(true));

  fill(find("province"), data.provinces);
  find("province").parentElement.hidden = data.provinces.length < 2;
  fill(find("verdict"), VERDICTS, VERDICTS.map((v) => words[v]));
  find("flagged-label").hidden = !data.flagged;
  fillDistricts();
  for (const id of ["filters", "scroller", "legend"]) find(id).hidden = false;
  update();
})();
