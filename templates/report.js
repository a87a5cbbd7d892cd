// Everything can be read without this. It opens all indicators at once, and before printing.
(function () {
  var all = Array.prototype.slice.call(document.querySelectorAll("details"));
  var toggle = document.getElementById("toggle");
  var before = null;
  function set(open) { all.forEach(function (each) { each.open = open; }); }
  toggle.hidden = false;
  toggle.addEventListener("click", function () {
    var open = all.some(function (each) { return !each.open; });
    set(open);
    toggle.textContent = toggle.getAttribute(open ? "data-close" : "data-open");
  });
  window.addEventListener("beforeprint", function () {
    before = all.map(function (each) { return each.open; });
    set(true);
  });
  window.addEventListener("afterprint", function () {
    if (before) all.forEach(function (each, at) { each.open = before[at]; });
  });
})();
